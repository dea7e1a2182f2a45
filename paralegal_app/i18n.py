"""Which languages the program speaks, and what makes a translation whole. Knows nothing of any window."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType

LANGUAGES: Mapping[str, str] = MappingProxyType(
    {
        "en": "English",
        "uk": "Українська",
        "ru": "Русский",
        "ro": "Română",
        "ka": "ქართული",
        "kk": "Қазақша",
        "ky": "Кыргызча",
    }
)
"""ISO 639-1 code -> the language's own name, in the order a list shows them."""

DEFAULT = "en"

_PLACEHOLDER = re.compile(r"\{([a-z_][a-z0-9_]*)\}")


def placeholders(text: str) -> frozenset[str]:
    """The names in braces that `text` leaves to be filled: `{count} left` -> {"count"}."""
    return frozenset(_PLACEHOLDER.findall(text))


def same_placeholders(source: str, translation: str) -> bool:
    """Whether a translation fills exactly what its source fills, so that no fact is lost and none is missing."""
    return placeholders(source) == placeholders(translation)


def fill(text: str, facts: Mapping[str, object]) -> str:
    """`text` with its `{names}` replaced. Braces in the facts stay as typed; an unknown name stays visible."""
    return _PLACEHOLDER.sub(lambda found: str(facts.get(found.group(1), found.group(0))), text)


def best(wanted: Iterable[str], offered: Iterable[str] = LANGUAGES) -> str:
    """The first wanted language that is offered; tags such as `uk_UA` or `ru-KZ` count as their language."""
    known = tuple(offered)
    for tag in wanted:
        code = re.split(r"[-_.@]", tag.strip().lower(), maxsplit=1)[0]
        if code in known:
            return code
    return DEFAULT if DEFAULT in known or not known else known[0]
