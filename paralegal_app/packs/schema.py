"""JSON Schemas of the pack format, so that any YAML editor completes and checks a pack.

Made from the models and, for the texts, from the same list of leaves that the check goes by.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from paralegal_app.packs.checks.leaves import OF_LAW, OF_PACK, OF_PROCEDURE, PLAIN, QUESTION
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


_TEXTS: dict[str, tuple[str, Mapping[str, frozenset[str]]]] = {
    "texts_pack": ("Words about the pack itself: its name and its open points.", OF_PACK),
    "texts_law": ("Words of statutes, figures, offices and help lines, by their ids.", OF_LAW),
    "texts_procedure": ("Every word of one procedure, by the ids of its logic.", OF_PROCEDURE),
}
_LEAVES = {
    "text": "The words themselves.",
    "why": "Why it is asked, in one sentence she can follow.",
    "help": "What helps to answer it.",
    "danger": "What could harm her, said before she answers.",
    "choices": "The words of each choice.",
    "note": "A remark for the worker.",
    "role": "What this office does for her.",
    "contact": "How it is reached, if that needs words.",
    "hours": "When it is reached, in words.",
    "what_for": "What this help line is for.",
    "mitigation": "What she can do about the risk.",
    "missed": "What still can be done when the time is over.",
    "exemption": "Who does not pay.",
    "how": "How she gets it.",
    "yes": "What is said when the answer is yes.",
    "no": "What is said when the answer is no.",
    "unknown": "What is said while answers are missing.",
    "name": "The name, as it stands in lists.",
}
_WORDS = {"type": "string", "minLength": 1}
_ID = {"pattern": "^[a-z][a-z0-9_]{0,63}$"}


def schemas() -> dict[str, dict[str, Any]]:
    """One schema a file kind, by the name of the kind."""
    made = {name: model.model_json_schema(by_alias=True) for name, model in _FILES.items()}
    made |= {name: _families(title, families) for name, (title, families) in _TEXTS.items()}
    return {**made, "texts_questions": _by_id(_entry(QUESTION), "Every word of the questions, by their ids.")}


def _families(title: str, families: Mapping[str, frozenset[str]]) -> dict[str, Any]:
    """Of one file of texts: the families the check knows (`packs.checks.leaves`), and no others."""
    found = {name: _WORDS if name in PLAIN else _by_id(_entry(leaves)) for name, leaves in families.items()}
    if "cite_words" in found:
        words = "How an English short name is said in this language; `Art. {n}` takes the numbers that follow."
        found["cite_words"] = {"type": ["object", "null"], "description": words, "additionalProperties": _WORDS}
    return {"type": ["object", "null"], "description": title, "properties": found, "additionalProperties": False}


def _by_id(entry: Mapping[str, Any], title: str = "") -> dict[str, Any]:
    said = {"description": title} if title else {}
    return {**said, "type": ["object", "null"], "propertyNames": _ID, "additionalProperties": dict(entry)}


def _entry(leaves: frozenset[str]) -> dict[str, Any]:
    """A plain text, or a mapping with these leaves."""
    named: dict[str, Any] = {name: {**_WORDS, "description": _LEAVES[name]} for name in sorted(leaves)}
    if "choices" in named:
        named["choices"] = _by_id(_WORDS, _LEAVES["choices"])
    return {"anyOf": [_WORDS, {"type": "object", "properties": named, "additionalProperties": False}]}


def write_schemas(folder: Path) -> list[Path]:
    """Write `<kind>.json` into `folder`; returns the files."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, content in schemas().items():
        path = folder / f"{name}.json"
        path.write_text(json.dumps(content, indent=2, ensure_ascii=False, sort_keys=True) + "\n", encoding="utf-8")
        written.append(path)
    return written
