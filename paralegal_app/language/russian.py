"""Russian names in cases: the rules of petrovich, read in their own order, after the rules it lacks.

petrovich's Python port skips every rule that serves both genders (surnames in -а, -я, -ых) and reads its file in the
system's encoding, which is not UTF-8 on Windows; so the rules are read and applied here. What it lacks: adjectives in
-гий -чий -щий, `Тер-`, women's Turkic and Georgian names that end in a consonant or soft sign, `кызы` and `уулу`.
"""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import petrovich.main

_INDEX = {"genitive": 0, "dative": 1, "accusative": 2, "instrumental": 3, "locative": 4}
_SECTION = {"family": "lastname", "given": "firstname", "patronymic": "middlename"}

_KINSHIP = re.compile(r"(қызы|кызы|қизи|кизи|гызы|ұлы|улы|уулу|оглы|огли|углы|угли|ўғли|уғли)$", re.IGNORECASE)
_SOFT_WOMEN = frozenset({"любовь", "нинель", "рахиль", "эсфирь", "юдифь", "руфь", "адель"})
"""Women's names in a soft sign that decline; `Айгуль`, `Асель` and their like keep their form in papers."""
_FIXED = re.compile(r"(швили|дзе|[оеэиыуюё]|[ыи]х|[аяуи]а)$", re.IGNORECASE)
"""Surnames that do not change: in -о, -е, -и, -у, -ых, and in -а after a vowel."""
_CONSONANT = re.compile(r"[бвгджзйклмнпрстфхцчшщьъ]$", re.IGNORECASE)

_HARD = ("ого", "ому", "ого", "им", "ом")
_SOFT = ("его", "ему", "его", "им", "ем")
_ADJECTIVES: tuple[tuple[re.Pattern[str], int, tuple[str, ...]], ...] = (
    (re.compile(r"[гкх](ий|ой)$", re.IGNORECASE), 2, _HARD),
    (re.compile(r"[жчшщ]ий$", re.IGNORECASE), 2, _SOFT),
)
_SOFT_ADJECTIVE_WOMEN = re.compile(r"[жчшщ]ая$", re.IGNORECASE)
_FLEETING = re.compile(r"лец$", re.IGNORECASE)
_VOWELS = "аеёиоуыэюя"


@cache
def _rules() -> dict[str, Any]:
    """The rules of petrovich (gender, endings, changes for five cases)."""
    loaded: dict[str, Any] = json.loads(Path(petrovich.main.DEFAULT_RULES_PATH).read_text(encoding="utf-8"))
    return loaded


def forms(text: str, part: str, case: str, gender: str) -> tuple[str, ...]:
    """Permitted forms, best first; Russian has no vocative of its own, the nominative serves."""
    if case not in _INDEX or _KINSHIP.search(text):
        return (text,)
    pieces = re.split(r"([-\s])", text)
    words = pieces[::2]
    for number, word in enumerate(words):
        if word and not (word.casefold() == "тер" and number + 1 < len(words)):
            pieces[2 * number] = _word(word, part, _INDEX[case], gender)
    return ("".join(pieces),)


def _word(word: str, part: str, case: int, gender: str) -> str:
    own = _own_rule(word, part, case, gender)
    return own if own is not None else _by_rules(word, _SECTION[part], case, gender)


def _own_rule(word: str, part: str, case: int, gender: str) -> str | None:
    """The form by the rules petrovich lacks; None where it should decide."""
    if gender == "female" and _CONSONANT.search(word) and word.casefold() not in _SOFT_WOMEN:
        return word
    if part != "family":
        return word if re.search(r"[иоэуюе]$", word, re.IGNORECASE) and part == "given" else None
    if _FIXED.search(word):
        return word
    if gender == "female":
        return word[:-2] + ("ей", "ей", "ую", "ей", "ей")[case] if _SOFT_ADJECTIVE_WOMEN.search(word) else None
    return _own_male_surname(word, case)


def _own_male_surname(word: str, case: int) -> str | None:
    if word.casefold().endswith("ой") and sum(letter in _VOWELS for letter in word.casefold()) == 1:
        return word[:-1] + ("я", "ю", "я", "ем", "е")[case]
    if _FLEETING.search(word):
        return word[:-2] + "ьц" + ("а", "у", "а", "ом", "е")[case]
    for pattern, cut, endings in _ADJECTIVES:
        if pattern.search(word):
            return word[:-cut] + endings[case]
    return None


def _by_rules(word: str, section: str, case: int, gender: str) -> str:
    """The form by petrovich: exceptions first, then endings, in the order of the file."""
    lowered = word.casefold()
    rules = _rules()[section]
    for rule in rules.get("exceptions", ()):
        if rule["gender"] in (gender, "androgynous") and lowered in rule["test"]:
            return _changed(word, rule["mods"][case])
    for rule in rules["suffixes"]:
        if rule["gender"] in (gender, "androgynous") and any(lowered.endswith(ending) for ending in rule["test"]):
            return _changed(word, rule["mods"][case])
    return word


def _changed(word: str, change: str) -> str:
    """Apply `--ого`: each dash drops a letter, the rest is added; `.` leaves the word."""
    if change == ".":
        return word
    dropped = change.count("-")
    return (word[:-dropped] if dropped else word) + change.replace("-", "")
