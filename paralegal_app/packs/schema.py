"""JSON Schemas of the pack format, made from the models, so that any YAML editor completes and checks a pack."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from paralegal_app.packs.guidance import GuidanceIndex, GuidanceTexts
from paralegal_app.packs.loader import Vocabulary
from paralegal_app.packs.models import Law, Manifest, Model, Offices, PackCases, Procedure

_FILES: dict[str, type[Model]] = {
    "pack": Manifest,
    "law": Law,
    "offices": Offices,
    "procedure": Procedure,
    "cases": PackCases,
    "vocabulary": Vocabulary,
    "guidance": GuidanceIndex,
    "guidance_texts": GuidanceTexts,
}


def schemas() -> dict[str, dict[str, Any]]:
    """One schema a file kind, by the name of the kind."""
    return {name: model.model_json_schema(by_alias=True) for name, model in _FILES.items()}


def write_schemas(folder: Path) -> list[Path]:
    """Write `<kind>.json` into `folder`; returns the files."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, content in schemas().items():
        path = folder / f"{name}.json"
        path.write_text(json.dumps(content, indent=2, ensure_ascii=False, sort_keys=True) + "\n", encoding="utf-8")
        written.append(path)
    return written
