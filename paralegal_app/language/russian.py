"""Russian names in cases, by petrovich."""

from __future__ import annotations

import json
from pathlib import Path

import petrovich.main
from petrovich.enums import Case as PetrovichCase

_CASES = {
    "genitive": PetrovichCase.GENITIVE,
    "dative": PetrovichCase.DATIVE,
    "accusative": PetrovichCase.ACCUSATIVE,
    "instrumental": PetrovichCase.INSTRUMENTAL,
    "locative": PetrovichCase.PREPOSITIONAL,
}


def _rules() -> petrovich.main.Petrovich:
    """The library reads its rules in the system's encoding, which is not UTF-8 on Windows; so they are read here."""
    engine = petrovich.main.Petrovich.__new__(petrovich.main.Petrovich)
    engine.data = json.loads(Path(petrovich.main.DEFAULT_RULES_PATH).read_text(encoding="utf-8"))
    return engine


_ENGINE = _rules()
_METHODS = {"family": _ENGINE.lastname, "given": _ENGINE.firstname, "patronymic": _ENGINE.middlename}


def forms(text: str, part: str, case: str, gender: str) -> tuple[str, ...]:
    """Permitted forms, best first; Russian has no vocative of its own, the nominative serves."""
    if case not in _CASES:
        return (text,)
    return (str(_METHODS[part](text, _CASES[case], gender)),)
