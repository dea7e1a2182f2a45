"""Ukrainian names in cases, by shevchenko-py; after it, what it leaves to a person.

Sources: Український правопис 2019, §§ 88 (dative -ові/-у), 140-145 (surnames in -ів, -ар; foreign names).
"""

from __future__ import annotations

import re

import shevchenko

_CASES = {
    "genitive": shevchenko.GENITIVE,
    "dative": shevchenko.DATIVE,
    "accusative": shevchenko.ACCUSATIVE,
    "instrumental": shevchenko.ABLATIVE,
    "locative": shevchenko.LOCATIVE,
    "vocative": shevchenko.VOCATIVE,
}
_FIELDS = {"family": "family_name", "given": "given_name", "patronymic": "patronymic_name"}

_KINSHIP = re.compile(r"(қызы|кызы|кизи|гизи|ұлы|улы|уулу|огли|оглу)$", re.IGNORECASE)
_CONSONANT = re.compile(r"[бвгґджзйклмнпрстфхцчшщь]$", re.IGNORECASE)
_DECLINING_WOMEN = frozenset({"любов", "нінель", "рахіль", "юдиф", "есфір", "адель", "рут"})
"""Women's names in a consonant that decline; `Айгуль`, `Асель`, `Кетеван` keep their form in papers."""
_SOFT_AR = frozenset({"бондар", "лікар", "писар", "пекар", "кобзар", "вівчар", "чабар", "шинкар", "чоботар"})
_STEMS = {"антін": "антон"}
_POSSESSIVE = re.compile(r"(ов|ев|єв|ин|ін|їн)$", re.IGNORECASE)


def forms(text: str, part: str, case: str, gender: str) -> tuple[str, ...]:
    """Permitted forms, best first: both datives of men's names (`Петренку`, `Петренкові`), both stems of -ів."""
    if case not in _CASES or _fixed(text, part, gender):
        return (text,)
    stems = _stems(text, part, gender)
    best = [_inflected(stem, part, case, gender) for stem in stems]
    if gender == "male" and part == "family" and text.casefold().endswith("ар"):
        soft = _soft_ar(text, case)
        best = [soft, *best] if text.casefold() in _SOFT_AR else [*best, soft]
    if gender == "male" and case == "dative":
        best += [other for form in best if (other := _other_dative(text, form))]
    return tuple(dict.fromkeys(best))


def _fixed(text: str, part: str, gender: str) -> bool:
    lowered = text.casefold()
    if _KINSHIP.search(text) or (part == "family" and lowered.endswith(("их", "іх"))):
        return True
    woman = gender == "female" and part == "given"
    return woman and bool(_CONSONANT.search(text)) and lowered not in _DECLINING_WOMEN


def _stems(text: str, part: str, gender: str) -> list[str]:
    """The name as the library should read it; two for men's surnames in -ів (`Іванова` and `Іваніва`)."""
    lowered = text.casefold()
    if part == "given" and lowered in _STEMS:
        stem = _STEMS[lowered]
        return [text[:1] + stem[1:]]
    if gender == "male" and part == "family" and lowered.endswith("ів") and "-" not in text:
        return [text[:-2] + ("ев" if lowered[-3:-2] in "лц" else "ов"), text]
    return [text]


def _inflected(text: str, part: str, case: str, gender: str) -> str:
    sex = shevchenko.FEMININE if gender == "female" else shevchenko.MASCULINE
    field = _FIELDS[part]
    return str(shevchenko.in_case(_CASES[case], {field: text, "gender": sex})[field])


def _soft_ar(text: str, case: str) -> str:
    endings = {
        "genitive": "я",
        "dative": "ю",
        "accusative": "я",
        "instrumental": "ем",
        "locative": "ю",
        "vocative": "ю",
    }
    return text + endings[case]


def _other_dative(text: str, form: str) -> str:
    """`-ові`, `-еві`, `-єві` beside `-у`, `-ю`; '' where only one is used."""
    if "-" in text or _POSSESSIVE.search(text) or form == text:
        return ""
    if form.endswith("у") and not form.endswith(("ому", "ьому")):
        return form[:-1] + ("еві" if form[-2:-1] in "жчшщ" else "ові")
    if form.endswith("ю"):
        return form[:-1] + ("єві" if form[-2:-1] in "аеєиіїоуюя" else "еві")
    return ""
