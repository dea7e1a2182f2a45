"""Following the fields of a paper: which stretch of its text came from which question."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from paralegal_app.documents.fields import question_path
from paralegal_app.documents.tags import FIELD_CLOSE, FIELD_MIDDLE, FIELD_OPEN

_MARK = re.compile(f"{FIELD_OPEN}(.*?){FIELD_MIDDLE}|{FIELD_CLOSE}", re.DOTALL)
_SCHEME = "question:"


class FieldTrace:
    """Reads the text of a marked paper run by run; a field may begin in one paragraph and end in another."""

    def __init__(self, asked: Collection[str] = ()) -> None:
        self._asked = frozenset(asked)
        self._question = ""

    def pieces(self, text: str) -> Iterator[tuple[str, str]]:
        """Stretches of text, each with the question it leads to ('' for none)."""
        position = 0
        for mark in _MARK.finditer(text):
            yield from self._piece(text[position : mark.start()])
            question = question_path(mark.group(1) or "").split(".")[0]
            self._question = question if question in self._asked else ""
            position = mark.end()
        yield from self._piece(text[position:])

    def _piece(self, text: str) -> Iterator[tuple[str, str]]:
        if text:
            yield text, self._question


def link_to(question: str) -> str:
    """The address a field of the sheet carries."""
    return f"{_SCHEME}{question}"


def question_of(link: str) -> str:
    """The question an address leads to; '' when it leads elsewhere."""
    return link.removeprefix(_SCHEME) if link.startswith(_SCHEME) else ""
