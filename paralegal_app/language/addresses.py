"""Addresses and telephone numbers as each language's offices write them."""

from __future__ import annotations

from collections.abc import Mapping

_FORMAT: dict[str, tuple[tuple[str, str], ...]] = {
    "uk": (
        ("street", "{}"), ("house", "буд. {}"), ("flat", "кв. {}"),
        ("settlement", "{}"), ("region", "{}"), ("postcode", "{}"),
    ),
    "ru": (
        ("postcode", "{}"), ("region", "{}"), ("settlement", "{}"),
        ("street", "{}"), ("house", "д. {}"), ("flat", "кв. {}"),
    ),
    "ro": (
        ("settlement", "{}"), ("region", "{}"), ("street", "{}"),
        ("house", "nr. {}"), ("flat", "ap. {}"), ("postcode", "MD-{}"),
    ),
    "ka": (
        ("settlement", "{}"), ("region", "{}"), ("street", "{}"),
        ("house", "№{}"), ("flat", "ბინა №{}"), ("postcode", "{}"),
    ),
    "kk": (
        ("postcode", "{}"), ("region", "{}"), ("settlement", "{}"),
        ("street", "{}"), ("house", "{}-үй"), ("flat", "{}-пәтер"),
    ),
    "ky": (
        ("postcode", "{}"), ("region", "{}"), ("settlement", "{}"),
        ("street", "{}"), ("house", "{}-үй"), ("flat", "{}-батир"),
    ),
    "en": (
        ("street", "{}"), ("house", "{}"), ("flat", "flat {}"),
        ("settlement", "{}"), ("region", "{}"), ("postcode", "{}"),
    ),
}  # fmt: skip
"""Order and words: `naming.address_format` of the law sheets."""


def is_address(value: Mapping[str, object]) -> bool:
    """Whether a mapping is an address by its keys."""
    return bool(value.keys() & {"settlement", "street", "postcode"})


def address_line(address: Mapping[str, object], lang: str) -> str:
    """One line; a part already written with its own word (`буд. 5`, `MD-2001`) is not given it twice."""
    parts = []
    for key, pattern in _FORMAT.get(lang, _FORMAT["en"]):
        value = address.get(key)
        text = " ".join(str(value).split()) if value not in (None, "") else ""
        if text:
            parts.append(text if _has_own_word(text, pattern) else pattern.format(text))
    return ", ".join(parts)


def _has_own_word(text: str, pattern: str) -> bool:
    word = pattern.replace("{}", "").strip(" -.№").casefold()
    return bool(word) and (text.casefold().startswith(word) or text.casefold().endswith(word))


def phone_text(number: str) -> str:
    """The international form with spaces; the text as typed when it is no number a telephone would accept."""
    import phonenumbers  # imported here: its tables are large and few commands print a number

    try:
        parsed = phonenumbers.parse(number, None)
    except phonenumbers.NumberParseException:
        return number.strip()
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
