"""What may be typed into the vault: the door every text and value passes."""

from __future__ import annotations

import unicodedata
from typing import Any

from paralegal_app.casefile.models import canonical
from paralegal_app.errors import BadInput

LINE = 300
TEXT = 1_000_000
VALUE_BYTES = 1_000_000


class NeverKept(RuntimeError):  # noqa: N818  - said as the rule it breaks
    """The program tried to store the answer to a question marked `keep: never`: a defect, not a user's mistake."""


def line(text: str, what: str, *, longest: int = LINE) -> str:
    """One line: NFC, no control characters, trimmed. Raises BadInput when too long or not text."""
    return " ".join(plain(text, what, longest=longest).split())


def required_line(text: str, what: str) -> str:
    """A line that may not be empty."""
    cleaned = line(text, what)
    if not cleaned:
        raise BadInput(f"{what} is empty; write something by which you will know it again.", kind="empty")
    return cleaned


def plain(text: str, what: str, *, longest: int = TEXT) -> str:
    """Running text: NFC, line ends as \\n, no other control characters. Raises BadInput when too long or not text."""
    joined = text.replace("\r\n", "\n").replace("\r", "\n")
    cleaned = "".join(letter for letter in joined if letter in "\n\t" or unicodedata.category(letter) != "Cc")
    try:
        cleaned.encode()
    except UnicodeEncodeError as error:
        raise BadInput(
            f"{what} holds half of a letter that cannot be stored; delete it and type it again.", kind="half_letter"
        ) from error
    if len(cleaned) > longest:
        raise BadInput(f"{what} is longer than {longest} characters; shorten it.", kind="text_too_long", limit=longest)
    return unicodedata.normalize("NFC", cleaned)


def value(given: Any, what: str) -> Any:
    """A JSON value as it will be read back. Raises BadInput when it is too large or no JSON value."""
    try:
        size = len(canonical(given).encode())
    except (TypeError, ValueError, RecursionError) as error:
        raise BadInput(
            f"{what} has a form that cannot be stored; only text, numbers, lists and mappings can.", kind="unfit"
        ) from error
    if size > VALUE_BYTES:
        raise BadInput(
            f"{what} is larger than {VALUE_BYTES // 1000} kB; shorten it.",
            kind="value_too_large",
            limit=VALUE_BYTES // 1000,
        )
    return given


def not_there(what: str) -> BadInput:
    """The error for an id that names nothing."""
    return BadInput(f"This {what} is not in the vault (any more); open the list again.", kind="record_gone")
