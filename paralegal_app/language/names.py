"""Names of persons: order, initials and grammatical cases.

A person is any mapping with the keys `family, given, patronymic, former_family, gender`; each may be absent.
Inflection never guesses in silence: every function returns all permitted forms, best first, and leaves a name
unchanged where the language, the gender or the name itself gives no rule. Papers show each form once for a person
to confirm (guide: two wrong forms in a thousand at best, more for women's foreign and Central Asian names).
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product
from typing import Literal, Protocol

from paralegal_app.language import georgian, russian, ukrainian
from paralegal_app.language.capitals import upper

Case = Literal["nominative", "genitive", "dative", "accusative", "instrumental", "locative", "vocative"]
Part = Literal["family", "given", "patronymic"]
Order = Literal["family_first", "given_first"]

CASES: tuple[Case, ...] = ("nominative", "genitive", "dative", "accusative", "instrumental", "locative", "vocative")
PARTS: tuple[Part, ...] = ("family", "given", "patronymic")
MAX_VARIANTS = 6
"""More forms than a person can reasonably choose from are not offered."""

_GIVEN_FIRST = frozenset({"ka", "en"})
_APOSTROPHES = dict.fromkeys(map(ord, "'’‘ʻʼ`"))
_DAUGHTER = (
    "івна", "ївна", "овна", "евна", "ична", "инична", "қызы", "кызы", "қизи", "кизи", "гызы", "qyzy", "kyzy", "qizi",
)  # fmt: skip
_SON = (
    "ович", "евич", "йович", "ич", "ұлы", "улы", "уулу", "оглы", "огли", "угли", "ўғли", "уғли", "uly", "uulu", "ogli",
)  # fmt: skip


class _Room(Protocol):
    """What a language must offer to inflect names."""

    def forms(self, text: str, part: str, case: str, gender: str) -> tuple[str, ...]: ...


_ROOMS: dict[str, _Room] = {"uk": ukrainian, "ru": russian, "ka": georgian}


def default_order(lang: str) -> Order:
    """The order of name parts in applications: given name first in Georgian and English, surname first elsewhere."""
    return "given_first" if lang in _GIVEN_FIRST else "family_first"


def part_of(person: Mapping[str, object], part: str) -> str:
    """One part of a name, '' when it is not known."""
    value = person.get(part)
    return " ".join(value.split()) if isinstance(value, str) else ""


def gender_of(person: Mapping[str, object], lang: str = "") -> str:
    """'female', 'male' or '' — as recorded, else as an East Slavic or Turkic patronymic shows it."""
    gender = person.get("gender")
    if gender in ("female", "male"):
        return str(gender)
    if isinstance(gender, str) and gender:
        return ""
    patronymic = part_of(person, "patronymic").casefold().translate(_APOSTROPHES)
    if patronymic.endswith(_DAUGHTER):
        return "female"
    return "male" if patronymic.endswith(_SON) else ""


def _parts_in_order(order: Order, given: str, family: str, patronymic: str) -> str:
    parts = (given, patronymic, family) if order == "given_first" else (family, given, patronymic)
    return " ".join(part for part in parts if part)


def full_name(person: Mapping[str, object], order: Order = "family_first", *, capitals: bool = False) -> str:
    """The whole name in one line; `capitals` writes the surname in capital letters as courts and Moldovan papers do."""
    family = part_of(person, "family")
    return _parts_in_order(
        order, part_of(person, "given"), upper(family) if capitals else family, part_of(person, "patronymic")
    )


def initials(person: Mapping[str, object], order: Order = "family_first") -> str:
    """`Іваненко М. П.`, or `М. П. Іваненко` when the given name stands first; an unknown part is left out."""
    letters = " ".join(
        _initial(part_of(person, part)) for part in ("given", "patronymic") if _has_initial(part_of(person, part))
    )
    parts = (letters, part_of(person, "family")) if order == "given_first" else (part_of(person, "family"), letters)
    return "\u00a0".join(part.replace(" ", "\u00a0") if part is letters else part for part in parts if part)


def _has_initial(text: str) -> bool:
    return any(letter.isalpha() for letter in text)


def _initial(text: str) -> str:
    """First letters of a name; both halves of a hyphenated one (`Анна-Марія` is `А.-М.`)."""
    halves = [half for half in text.split()[0].split("-") if half]
    return "-".join(f"{upper(half[0])}." for half in halves)


def inflect_part(person: Mapping[str, object], part: str, case: str, lang: str) -> tuple[str, ...]:
    """Permitted forms of one part of a name in a case, best first; the name itself where no rule applies."""
    text = part_of(person, part)
    if not text:
        return ()
    room = _ROOMS.get(lang)
    gender = gender_of(person, lang)
    if case == "nominative" or room is None or not (gender or lang == "ka"):
        return (text,)
    return room.forms(text, "family" if part == "former_family" else part, case, gender) or (text,)


def inflect(
    person: Mapping[str, object], case: str, lang: str, order: Order | None = None, *, capitals: bool = False
) -> tuple[str, ...]:
    """Permitted forms of the whole name in a case, best first (at most `MAX_VARIANTS`); () for a nameless person.

    Raises ValueError for a case that is not in `CASES`.
    """
    if case not in CASES:
        raise ValueError(f"unknown case {case!r}")
    order = order or default_order(lang)
    choices = {part: inflect_part(person, part, case, lang) or ("",) for part in PARTS}
    if capitals:
        choices["family"] = tuple(upper(form) for form in choices["family"])
    whole = dict.fromkeys(
        _parts_in_order(order, given, family, patronymic)
        for given, patronymic, family in _combined(choices["given"], choices["patronymic"], choices["family"])
    )
    return tuple(form for form in whole if form)[:MAX_VARIANTS]


def _combined(given: tuple[str, ...], patronymic: tuple[str, ...], family: tuple[str, ...]) -> list[tuple[str, ...]]:
    """The best forms together first, then every other combination."""
    return list(product(given, patronymic, family))


def agree(person: Mapping[str, object], female: str, male: str) -> str:
    """The word in the person's gender; both, parted by a slash, when it is not recorded."""
    gender = gender_of(person)
    if gender == "female":
        return female
    if gender == "male":
        return male
    return f"{female}/{male}"
