"""Capital letters, where a language has them.

Georgian has none in use: Unicode maps its letters to Mtavruli (U+1C90 to U+1CBF), headline forms that no office writes
in names and that most fonts lack. They stay as they are.
"""

from __future__ import annotations

_GEORGIAN = frozenset(chr(code) for code in (*range(0x10D0, 0x10FB), 0x10FD, 0x10FE, 0x10FF))


def upper(text: str) -> str:
    """The text in capitals; Georgian letters unchanged."""
    if _GEORGIAN.isdisjoint(text):
        return text.upper()
    return "".join(letter if letter in _GEORGIAN else letter.upper() for letter in text)


def upper_first(text: str) -> str:
    """The text with its first letter capital; a Georgian one unchanged."""
    return upper(text[:1]) + text[1:]
