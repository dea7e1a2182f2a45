"""Russian names in cases: the rules of petrovich, read in their own order, after the rules it lacks.

petrovich's Python port skips every rule that serves both genders (surnames in -а, -я, -ых) and reads its file in the
system's encoding, which is not UTF-8 on Windows; so the rules are read and applied here. What it lacks: adjectives in
-гий -чий -щий, `Тер-`, women's Turkic and Georgian names that end in a consonant or soft sign, `кызы` and `уулу`,
nouns that lose a vowel (`Соловей`), women's surnames that are nouns (`Калина`), -а after a hiss (`Саша`).
"""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import petrovich.main

from paralegal_app.language.surname_nouns import RUSSIAN_FLEETING, RUSSIAN_FLEETING_FIRST, RUSSIAN_NOUNS

_INDEX = {"genitive": 0, "dative": 1, "accusative": 2, "instrumental": 3, "locative": 4}
_SECTION = {"family": "lastname", "given": "firstname", "patronymic": "middlename"}

_KINSHIP = re.compile(r"(қызы|кызы|қизи|кизи|гызы|ұлы|улы|уулу|оглы|огли|углы|угли|ўғли|уғли)$", re.IGNORECASE)
_SOFT_WOMEN = frozenset({"любовь", "нинель", "рахиль", "эсфирь", "юдифь", "руфь", "адель", "агарь", "суламифь"})
"""Women's names in a soft sign that decline; `Айгуль`, `Асель` and their like are left unchanged first: the manuals
disagree, and the bearer decides."""
_SOFT_ENDINGS = ("и", "и", "ь", "ью", "и")
_FIRST_HALVES = frozenset({"тер", "бек", "мелик", "мирза", "хан", "шах", "бей", "бонч"})
"""First halves of surnames that never change."""
_REFUSED = frozenset({"гусь", "ремень", "камень", "онук", "богода", "нечипас", "долгопалец", "маненок", "рева", "кива"})
"""petrovich leaves these unchanged, of men and women; men's decline, and those in -а of both."""
_NOT_HIS = re.compile(r"(ая|яя)$", re.IGNORECASE)
"""Endings only a woman's surname has; on a man's name nothing is guessed."""
_HISS = re.compile(r"[жшчщ]а$", re.IGNORECASE)
_OWN_EC = re.compile(r"^[^аеёиоуыэюя]+ец$|[аеёиоуыэюя]ец$", re.IGNORECASE)
"""`Швец`, `Жнец` keep their only vowel; `Коломиец`, `Заец` take й in its place or keep it."""
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
    if len(words) == 1:
        return tuple(dict.fromkeys(_variants(text, part, _INDEX[case], gender)))
    for number, word in enumerate(words):
        if word and not (word.casefold() in _FIRST_HALVES and number + 1 < len(words)):
            pieces[2 * number] = _variants(word, part, _INDEX[case], gender)[0]
    return ("".join(pieces),)


def _variants(word: str, part: str, case: int, gender: str) -> tuple[str, ...]:
    """The form of one word, then others a grammar permits."""
    lowered = word.casefold()
    if gender == "female" and word[-1:] in "ьЬ" and part == "given":
        declined = word[:-1] + _SOFT_ENDINGS[case]
        return (declined,) if lowered in _SOFT_WOMEN else (word, declined)
    if _HISS.search(word):
        return _after_hiss(word, part, case)
    if part == "family" and gender == "male":
        return _his_surname(word, case)
    best = _word(word, part, case, gender)
    if part == "family" and lowered in RUSSIAN_NOUNS:
        return (_noun(word, case), best)
    if part == "family" and gender == "female" and _SOFT_ADJECTIVE_WOMEN.search(word):
        return (best, word[:-2] + ("ой", "ой", "ую", "ой", "ой")[case])
    return (best,)


def _noun(word: str, case: int) -> str:
    """A noun in -а after a hard consonant, -г, -к or -х."""
    soft = word[-2:-1].casefold() in "гкх"
    return word[:-1] + ("и" if soft else "ы", "е", "у", "ой", "е")[case]


def _after_hiss(word: str, part: str, case: int) -> tuple[str, ...]:
    """`Саша`, `Кваша`: -и, and -ей or -ой as the stress goes; a given name is never stressed there."""
    ending = ("и", "е", "у", "ей", "е")[case]
    other = ("ой",) if case == 3 and part == "family" else ()
    return tuple(word[:-1] + form for form in (ending, *other))


def _his_surname(word: str, case: int) -> tuple[str, ...]:
    lowered = word.casefold()
    if _NOT_HIS.search(word):
        return (word,)
    if _OWN_EC.search(word):
        kept = word + ("а", "у", "а", "ом", "е")[case]
        if lowered[-3] not in _VOWELS:
            return (kept,)
        return (word[:-2] + "йц" + ("а", "у", "а", "ем", "е")[case], kept)
    if lowered in RUSSIAN_FLEETING:
        return _fleeting(word, case)
    best = _word(word, "family", case, "male")
    if case == 3 and lowered.endswith("ец") and best.endswith(("цем", "цом")):
        return (best, best[:-2] + ("ом" if best.endswith("ем") else "ем"))
    return (best,)


def _fleeting(word: str, case: int) -> tuple[str, ...]:
    """With the vowel and without it; the usual one first."""
    lowered = word.casefold()
    stem = word[:1] + RUSSIAN_FLEETING[lowered][1:]
    soft, hiss = lowered.endswith(("ь", "й")), lowered.endswith("ц")
    endings = ("я", "ю", "я", "ем", "е") if soft else ("а", "у", "а", "ем" if hiss else "ом", "е")
    without = stem + endings[case]
    kept = word[:-1] + endings[case] if soft else word + endings[case]
    return (without, kept) if lowered in RUSSIAN_FLEETING_FIRST else (kept, without)


def _word(word: str, part: str, case: int, gender: str) -> str:
    own = _own_rule(word, part, case, gender)
    return own if own is not None else _by_rules(word, _SECTION[part], case, gender)


def _own_rule(word: str, part: str, case: int, gender: str) -> str | None:
    """The form by the rules petrovich lacks; None where it should decide."""
    if gender == "female" and _CONSONANT.search(word):
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
        known = lowered in rule["test"] and lowered not in _REFUSED
        if known and rule["gender"] in (gender, "androgynous"):
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
