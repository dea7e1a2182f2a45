"""Editors outside the program: the schemas of the pack format beside a pack, so that they complete and check YAML."""

from __future__ import annotations

import json
from pathlib import Path

from paralegal_app.packs.schema import write_schemas

_SCHEMAS = {
    "pack.yaml": "pack", "law.yaml": "law", "offices.yaml": "offices", "procedures/*.yaml": "procedure",
    "cases/*.yaml": "cases",
}  # fmt: skip
_MARK = "# yaml-language-server:"


def wired(name: str, text: str) -> str:
    """`text` of the file `name` with the line by which editors with the YAML language server find its schema.

    Texts have none: their keys are the ids of the pack.
    """
    pattern = name if "/" not in name else f"{name.split('/')[0]}/*.yaml"
    body = "".join(line for line in text.splitlines(keepends=True) if not line.startswith(_MARK))
    if pattern not in _SCHEMAS:
        return body
    return f"{_MARK} $schema={'../' * name.count('/')}.schema/{_SCHEMAS[pattern]}.json\n{body}"


def support(folder: Path) -> None:
    """Put the schemas into `folder`, and the settings by which VS Code finds them."""
    write_schemas(folder / ".schema")
    place = folder / ".vscode"
    place.mkdir(exist_ok=True)
    schemas = {f".schema/{schema}.json": pattern for pattern, schema in _SCHEMAS.items()}
    _json(place / "settings.json", {"yaml.schemas": schemas})
    _json(place / "extensions.json", {"recommendations": ["redhat.vscode-yaml"]})


def _json(path: Path, data: object) -> None:
    path.write_text(json.dumps(data, indent=2) + "\n", "utf-8")
