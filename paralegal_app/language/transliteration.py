"""Names in Latin letters by each country's passport rule."""

from __future__ import annotations


def to_latin(text: str, country: str, lang: str = "") -> str:
    """Latin letters."""
    return text
