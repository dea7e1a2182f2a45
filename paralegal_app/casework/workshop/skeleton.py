"""`pack new`: a country's pack begun from another one, with everything that must be made anew marked so."""

from __future__ import annotations

import io
import re
import shutil
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any, get_args

import docx
from ruamel.yaml import YAML
from yaml import safe_dump

from paralegal_app.errors import BadInput
from paralegal_app.packs.models import Status
from paralegal_app.packs.pack import Pack
from paralegal_app.packs.reading import read_yaml

TRANSLATE = "TRANSLATE: "
ADAPT = "ADAPT ME: this letter follows the law and form of another country. Remove this line when it is done."
_CODE = re.compile(r"^[a-z]{2}$")


def new_pack(code: str, source: Pack, out: Path, on: date) -> Path:
    """Write the skeleton of pack `code` below `out` and return its folder.

    Texts are marked to translate, figures and citations become unknown, help lines and offices are emptied, templates
    get a visible line "adapt me"; ids, order and conditions are kept. Raises BadInput.
    """
    if not _CODE.match(code):
        raise BadInput(f"`{code[:20]}` is no country code; write two small letters, such as `am`.")
    folder = out / code
    if folder.exists():
        raise BadInput(f"There is already a folder `{code}` here; remove it or choose another --out.")
    yaml = _yaml()
    for path in sorted(source.path.rglob("*.yaml")):
        name = path.relative_to(source.path)
        if name.parts[0] == "cases":
            continue
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if name.parts[0] == "texts":
            target.write_text(_marked(path), "utf-8")
            continue
        data = yaml.load(path.read_text("utf-8"))
        _adapted(name, data, code, on)
        with target.open("w", encoding="utf-8") as file:
            yaml.dump(data, file)
    _templates(source.templates, folder / "templates")
    begun = f"- Begun on {on} from {source.id} {source.version}; nothing checked yet."
    changes = f"# Changes of the pack {code}\n\n## 0.1.0\n\n{begun}\n"
    (folder / "CHANGES.md").write_text(changes, "utf-8")
    (folder / "cases").mkdir(exist_ok=True)
    return folder


def _yaml() -> YAML:
    yaml = YAML(typ="rt")
    yaml.preserve_quotes = True
    yaml.width = 4096  # never wrapped: a long plain text in a one-line mapping must stay one line
    yaml.allow_unicode = True
    return yaml


def _marked(path: Path) -> str:
    data = read_yaml(path).data or {}
    _mark(data)
    return str(safe_dump(data, allow_unicode=True, sort_keys=False, width=120))


def _adapted(name: Path, data: Any, code: str, on: date) -> None:
    if name.name == "pack.yaml":
        data.update({"id": code, "version": "0.1.0", "country": code.upper()})
        data["review"] = {"status": "draft", "review_by": (on + timedelta(days=183)).isoformat()}
        data["calendar"] = {"holidays": code.upper()}
        data["phone_region"] = code.upper()
        data.pop("identity_number", None)
    _forget(data)


def _mark(data: Any) -> None:
    for key, value in list(data.items() if isinstance(data, dict) else enumerate(data)):
        if isinstance(value, str):
            data[key] = TRANSLATE + value
        elif value is not None and not isinstance(value, int | float | bool):
            _mark(value)


def _forget(data: Any) -> None:
    """Nothing of another country's law may look checked: citations, sources, figures and numbers go."""
    for holder in _mappings(data):
        if holder.get("status") in get_args(Status):
            for key in ("cite", "sources", "last_checked_on", "note", "last_known_amendment", "in_force", "url"):
                holder.pop(key, None)
            holder["status"] = "unknown"
            if "date" in holder:  # a statute
                holder.update({"number": "", "date": ""})
        for key in ("value", "min", "max", "plan_with"):
            if key in holder and "from" in holder:
                holder[key] = None
        if isinstance(holder.get("within"), dict) and "parameter" not in holder["within"]:
            holder["within"]["amount"] = None
        if "number" in holder and "hours" in holder:
            holder.update({"number": "unknown", "hours": ""})
        if holder.get("amount") not in (None, 0) and "unit" not in holder:
            holder["amount"] = None


def _mappings(data: Any) -> Iterator[dict[str, Any]]:
    if isinstance(data, dict):
        yield data
        for value in list(data.values()):
            yield from _mappings(value)
    elif isinstance(data, list):
        for value in data:
            yield from _mappings(value)


def _templates(source: Path, target: Path) -> None:
    target.mkdir(parents=True, exist_ok=True)
    for path in sorted(source.glob("*.docx")):
        document = docx.Document(io.BytesIO(path.read_bytes()))
        if document.paragraphs:
            mark = document.paragraphs[0].insert_paragraph_before(ADAPT)
            for run in mark.runs:
                run.bold = True
            document.save(str(target / path.name))
        else:
            shutil.copy(path, target / path.name)
