"""Addresses and telephone numbers as each language's offices write them."""

from __future__ import annotations

from collections.abc import Mapping

PARTS = (
    "postcode", "country", "region", "district", "settlement", "street", "house", "building", "flat", "note",
)  # fmt: skip
"""What an address may be given in; `note` is one said in words."""

_FORMAT: dict[str, tuple[tuple[str, str], ...]] = {
    "uk": (
        ("street", "{}"), ("house", "буд. {}"), ("building", "корп. {}"), ("flat", "кв. {}"),
        ("settlement", "{}"), ("district", "{}"), ("region", "{}"), ("postcode", "{}"), ("country", "{}"),
    ),
    "ru": (
        ("postcode", "{}"), ("country", "{}"), ("region", "{}"), ("district", "{}"), ("settlement", "{}"),
        ("street", "{}"), ("house", "д. {}"), ("building", "корп. {}"), ("flat", "кв. {}"),
    ),
    "ro": (
        ("settlement", "{}"), ("district", "{}"), ("region", "{}"), ("street", "{}"),
        ("house", "nr. {}"), ("building", "bl. {}"), ("flat", "ap. {}"), ("postcode", "MD-{}"), ("country", "{}"),
    ),
    "ka": (
        ("settlement", "{}"), ("district", "{}"), ("region", "{}"), ("street", "{}"),
        ("house", "№{}"), ("building", "კორპ. {}"), ("flat", "ბინა №{}"), ("postcode", "{}"), ("country", "{}"),
    ),
    "kk": (
        ("postcode", "{}"), ("country", "{}"), ("region", "{}"), ("district", "{}"), ("settlement", "{}"),
        ("street", "{}"), ("house", "{}-үй"), ("building", "{}-корпус"), ("flat", "{}-пәтер"),
    ),
    "ky": (
        ("postcode", "{}"), ("country", "{}"), ("region", "{}"), ("district", "{}"), ("settlement", "{}"),
        ("street", "{}"), ("house", "{}-үй"), ("building", "{}-корпус"), ("flat", "{}-батир"),
    ),
    "en": (
        ("street", "{}"), ("house", "{}"), ("building", "building {}"), ("flat", "flat {}"),
        ("settlement", "{}"), ("district", "{}"), ("region", "{}"), ("postcode", "{}"), ("country", "{}"),
    ),
}  # fmt: skip
"""Order and words: `naming.address_format` of the law sheets; what was said in words comes last."""


def is_address(value: Mapping[str, object]) -> bool:
    """Whether a mapping is an address by its keys."""
    return bool(value) and value.keys() <= frozenset(PARTS)


def address_line(address: Mapping[str, object], lang: str) -> str:
    """One line; a part already written with its own word (`буд. 5`, `MD-2001`) is not given it twice."""
    parts = []
    for key, pattern in (*_FORMAT.get(lang, _FORMAT["en"]), ("note", "{}")):
        value = address.get(key)
        text = " ".join(str(value).split()) if value not in (None, "") else ""
        if text:
            parts.append(text if _has_own_word(text, pattern) else pattern.format(text))
    return ", ".join(parts)


def _has_own_word(text: str, pattern: str) -> bool:
    word = pattern.replace("{}", "").strip(" -.№").casefold()
    return bool(word) and (text.casefold().startswith(word) or text.casefold().endswith(word))


def phone_text(number: str) -> str:
    """The international form with spaces; the text as typed when it is no number a telephone would accept, or says
    more than a number (`after six, +380…`)."""
    if any(letter.isalpha() for letter in number):
        return number.strip()
    import phonenumbers  # imported here: its tables are large and few commands print a number

    try:
        parsed = phonenumbers.parse(number, None)
    except phonenumbers.NumberParseException:
        return number.strip()
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
