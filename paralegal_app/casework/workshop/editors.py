"""Editors outside the program: the schemas of the pack format beside a pack, so that they complete and check YAML."""

from __future__ import annotations

import json
from pathlib import Path, PurePosixPath

from paralegal_app.packs.schema import write_schemas

_SCHEMAS = {
    "pack.yaml": "pack", "law.yaml": "law", "offices.yaml": "offices", "procedures/*.yaml": "procedure",
    "cases/*.yaml": "cases", "texts/*/pack.yaml": "texts_pack", "texts/*/law.yaml": "texts_law",
    "texts/*/cites.yaml": "texts_law", "texts/*/questions.yaml": "texts_questions", "texts/*/*.yaml": "texts_procedure",
}  # fmt: skip
_ROOMS = tuple(pattern for pattern in _SCHEMAS if pattern.startswith("texts/*/") and pattern != "texts/*/*.yaml")
_MARK = "# yaml-language-server:"


def wired(name: str, text: str) -> str:
    """`text` of the file `name` with the line by which editors with the YAML language server find its schema."""
    body = "".join(line for line in text.splitlines(keepends=True) if not line.startswith(_MARK))
    schema = next((found for pattern, found in _SCHEMAS.items() if PurePosixPath(name).match(pattern)), None)
    return body if schema is None else f"{_MARK} $schema={'../' * name.count('/')}.schema/{schema}.json\n{body}"


def support(folder: Path) -> None:
    """Put the schemas into `folder`, and the settings by which VS Code finds them."""
    write_schemas(folder / ".schema")
    place = folder / ".vscode"
    place.mkdir(exist_ok=True)
    (place / "settings.json").write_text(settings(".schema"), "utf-8")
    (place / "extensions.json").write_text(_json({"recommendations": ["redhat.vscode-yaml"]}), "utf-8")


def settings(schemas: str, packs: str = "") -> str:
    """Settings of VS Code: which schema of the folder `schemas` goes with which files below `packs`."""
    found: dict[str, list[str]] = {}
    for pattern, schema in _SCHEMAS.items():
        found.setdefault(f"{schemas}/{schema}.json", []).append(f"{packs}{pattern}")
    found[f"{schemas}/texts_procedure.json"] += [f"!{packs}{pattern}" for pattern in _ROOMS]
    return _json({"yaml.schemas": found})


def _json(data: object) -> str:
    return json.dumps(data, indent=2) + "\n"
