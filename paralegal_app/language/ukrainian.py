"""Ukrainian names in cases, by shevchenko-py; after it, what it leaves to a person.

Sources: Український правопис 2019, §§ 88 (dative -ові/-у), 140-145 (surnames in -ів, -ар; foreign names).
"""

from __future__ import annotations

import re

import shevchenko

from paralegal_app.language.surname_nouns import (
    UKRAINIAN_ADJECTIVES,
    UKRAINIAN_EITHER,
    UKRAINIAN_FIXED,
    UKRAINIAN_NOUNS,
    UKRAINIAN_PEOPLES,
    UKRAINIAN_SOFT,
)

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
_SOFT_WOMEN = re.compile(r"(ль|нь|рь)$", re.IGNORECASE)
_DECLINING_WOMEN = frozenset({"любов", "нінель", "рахіль", "адель"})
"""Women's names in a consonant that always decline; `Кетеван`, `Кармен` keep their form."""
_BIBLICAL_WOMEN = frozenset({"юдиф", "есфір", "руф", "агар"})
_BIBLICAL = {"genitive": "і", "dative": "і", "accusative": "", "instrumental": "’ю", "locative": "і", "vocative": "е"}
_SOFT_AR = frozenset({"бондар", "лікар", "писар", "пекар", "кобзар", "вівчар", "чабар", "шинкар", "чоботар"})
_STEMS = {"антін": ("антон",), "лев": ("лев", "льв")}
_NOT_HIS = re.compile(r"(ськ|цьк|зьк)а$", re.IGNORECASE)
"""Endings only a woman's surname has; on a man's name nothing is guessed."""
_SOFT = {"genitive": "я", "dative": "ю", "accusative": "я", "instrumental": "ем", "locative": "ю", "vocative": "ю"}


def forms(text: str, part: str, case: str, gender: str) -> tuple[str, ...]:
    """Permitted forms, best first: both datives of men's names (`Петренку`, `Петренкові`), both stems of -ів, both
    readings of a woman's surname that is a noun (`Коси`, `Косої`), a soft foreign name declined and not (`Айгулі`)."""
    if case not in _CASES or _fixed(text, part, gender):
        return (text,)
    if part == "given" and gender == "female":
        return _woman(text, case)
    if part == "family" and gender == "female":
        return _her_surname(text, case)
    as_part = "given" if text.casefold() in _STEMS else part
    best = [_inflected(stem, as_part, case, gender) for stem in _stems(text, part, gender)]
    if gender == "male" and part == "family":
        best = _his_surname(text, case, best)
    if gender == "male" and case == "dative":
        one = _possessive(text, part)
        best += [o for form in best if not (one and form.endswith("у")) and (o := _other_dative(text, form))]
    return tuple(dict.fromkeys(best))


def _fixed(text: str, part: str, gender: str) -> bool:
    lowered = text.casefold()
    if _KINSHIP.search(text):
        return True
    if part != "family":
        return False
    return (
        lowered.endswith(("их", "іх"))
        or lowered in UKRAINIAN_FIXED
        or (gender == "male" and bool(_NOT_HIS.search(text)))
    )


def _woman(text: str, case: str) -> tuple[str, ...]:
    """A woman's given name; the halves of a double one (`Ганна-Любов`) each by itself."""
    halves = [_half(half, case) for half in text.split("-")]
    if len(halves) == 1:
        return halves[0]
    return ("-".join(half[0] for half in halves),)


def _half(text: str, case: str) -> tuple[str, ...]:
    """Names in a soft consonant decline since 2019 (§ 140) and are still met unchanged: both are offered."""
    lowered = text.casefold()
    if lowered in _BIBLICAL_WOMEN:
        return (text + _BIBLICAL[case],)
    if _CONSONANT.search(text) and lowered not in _DECLINING_WOMEN:
        if not _SOFT_WOMEN.search(text):
            return (text,)
        return tuple(dict.fromkeys((_inflected(text, "given", case, "female"), text)))
    return (_inflected(text, "given", case, "female"),)


def _her_surname(text: str, case: str) -> tuple[str, ...]:
    """A noun may be read as an adjective or possessive, and the other way: both are offered."""
    found = _inflected(text, "family", case, "female")
    lowered = text.casefold()
    if lowered not in UKRAINIAN_NOUNS:
        return (found,)
    noun = _inflected(text, "family", case, "male")  # a man of this name can only bear the noun
    pair = (found, noun) if lowered in UKRAINIAN_ADJECTIVES else (noun, found)
    return tuple(dict.fromkeys(pair))


def _his_surname(text: str, case: str, best: list[str]) -> list[str]:
    """What the library does not know of men's surnames."""
    lowered = text.casefold()
    if lowered.endswith("ар"):
        soft = text + _SOFT[case]
        return [soft, *best] if lowered in _SOFT_AR else [*best, soft]
    if lowered in UKRAINIAN_SOFT:
        soft = text[:1] + UKRAINIAN_SOFT[lowered][1:] + _SOFT[case]
        return [*best, soft] if lowered in UKRAINIAN_EITHER else [soft]
    if lowered.endswith("ґа"):
        return [_inflected(text, "family", case, "female")]
    if lowered.endswith(UKRAINIAN_PEOPLES) and case in ("instrumental", "locative"):
        return list(dict.fromkeys((text + {"instrumental": "ом", "locative": "ові"}[case], *best)))
    return best


def _possessive(text: str, part: str) -> bool:
    """Surnames in -ов, -ин that are possessives have one dative; their instrumental ends in -им."""
    lowered = text.casefold()
    if part != "family" or lowered.endswith(UKRAINIAN_PEOPLES):
        return False
    if lowered.endswith("ів"):
        return True
    return _inflected(text, part, "instrumental", "male").casefold().endswith(("им", "їм", "ім"))


def _stems(text: str, part: str, gender: str) -> list[str]:
    """The name as the library should read it; two for men's surnames in -ів (`Іванова` and `Іваніва`)."""
    lowered = text.casefold()
    if lowered in _STEMS:
        return [text[:1] + stem[1:] for stem in _STEMS[lowered]]
    if gender == "male" and part == "family" and lowered.endswith("ів") and "-" not in text:
        return [text[:-2] + ("ев" if lowered[-3:-2] in "лц" else "ов"), text]
    return [text]


def _inflected(text: str, part: str, case: str, gender: str) -> str:
    sex = shevchenko.FEMININE if gender == "female" else shevchenko.MASCULINE
    field = _FIELDS[part]
    return str(shevchenko.in_case(_CASES[case], {field: text, "gender": sex})[field])


def _other_dative(text: str, form: str) -> str:
    """`-ові`, `-еві`, `-єві` beside `-у`, `-ю`, or the other way; '' where only one is used."""
    if "-" in text or form == text or text.casefold().endswith(("а", "я")):
        return ""
    if form.endswith(("ові", "еві")):
        return form[:-3] + ("ю" if form.endswith("еві") and form[-4:-3] not in "жчшщ" else "у")
    if form.endswith("єві"):
        return form[:-3] + "ю"
    if form.endswith("у") and not form.endswith(("ому", "ьому")):
        return form[:-1] + ("еві" if form[-2:-1] in "жчшщ" else "ові")
    if form.endswith("ю"):
        return form[:-1] + ("єві" if form[-2:-1] in "аеєиіїоуюя’'" else "еві")
    return ""
