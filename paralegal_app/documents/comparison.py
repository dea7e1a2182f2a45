"""An earlier and a later version of a paper, compared in words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

Kind = Literal["same", "added", "removed"]
_WORDS = re.compile(r"\s+|[^\s]+")
_ALIKE = 0.5


@dataclass(frozen=True, slots=True)
class Change:
    """One paragraph that differs: its text before and after ('' when it was not there), and the words between."""

    before: str
    after: str
    words: tuple[tuple[Kind, str], ...]


def compare(old: bytes, new: bytes) -> tuple[Change, ...]:
    """The paragraphs that differ, in reading order; empty when the words are the same. Raises TemplateError."""
    from paralegal_app.documents import reading  # Word files are read only where papers are made

    before, after = reading.text(old).splitlines(), reading.text(new).splitlines()
    changes: list[Change] = []
    for kind, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind != "equal":
            changes += _paired(before[a:b], after[c:d])
    return tuple(change for change in changes if change.before.strip() or change.after.strip())


def _paired(before: list[str], after: list[str]) -> list[Change]:
    """Pair changed paragraphs that resemble each other; the rest came or went."""
    changes: list[Change] = []
    rest = list(after)
    for old in before:
        match = next((new for new in rest if SequenceMatcher(None, old, new).ratio() >= _ALIKE), None)
        if match is None:
            changes.append(Change(old, "", (("removed", old),)))
            continue
        while rest[0] is not match:
            gone = rest.pop(0)
            changes.append(Change("", gone, (("added", gone),)))
        changes.append(Change(old, rest.pop(0), _words(old, match)))
    return changes + [Change("", new, (("added", new),)) for new in rest]


def _words(old: str, new: str) -> tuple[tuple[Kind, str], ...]:
    before, after = _WORDS.findall(old), _WORDS.findall(new)
    pieces: list[tuple[Kind, str]] = []
    for kind, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            pieces.append(("same", "".join(before[a:b])))
            continue
        if a != b:
            pieces.append(("removed", "".join(before[a:b])))
        if c != d:
            pieces.append(("added", "".join(after[c:d])))
    return tuple(pieces)
