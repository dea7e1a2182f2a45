"""Lists in a sentence."""

from __future__ import annotations

from collections.abc import Iterable

from babel.lists import format_list

_LAST = {"kk": " және "}
"""Where Babel joins the last two with a comma only."""


def list_words(items: Iterable[str], lang: str) -> str:
    """`a, b і c`; an English list keeps no comma before `and`."""
    words = [item for item in items if item]
    if len(words) < 2:
        return "".join(words)
    if lang in _LAST:
        return ", ".join(words[:-1]) + _LAST[lang] + words[-1]
    if lang == "en":
        return ", ".join(words[:-1]) + " and " + words[-1]
    return format_list(words, style="standard", locale=lang)
