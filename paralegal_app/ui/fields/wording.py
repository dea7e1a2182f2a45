"""A calm remark under a field where words may shame or blame her: what to write instead. It bars nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import filled, speech, translate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from paralegal_app.casework.wording import Remark

_SHOWN = 3
_LEAST = 3
"""Nothing shorter can be one of the words."""


def remark_words(remark: Remark) -> str:
    """One remark as a sentence."""
    words = {
        "shames": translate("Wording", "“{word}” may shame her. Perhaps: {better}."),
        "blames": translate("Wording", "“{word}” may put the blame on her. Perhaps: {better}."),
        "doubts": translate("Wording", "“{word}” sounds as if she were not believed. Perhaps: {better}."),
        "hides": translate("Wording", "“{word}” hides what was done to her. Perhaps: {better}."),
    }[remark.why]
    return filled(words, word=remark.found, better=remark.say)


def hint_words(remarks: Iterable[Remark]) -> str:
    """The first remarks and how somebody else's words are kept; empty when there is nothing to say."""
    lines = [remark_words(remark) for remark in remarks]
    if not lines:
        return ""
    quoted = translate("Wording", "If somebody said it, put it in quotation marks: then it stands as it was said.")
    return "\n".join([*lines[:_SHOWN], quoted])


class WordingHint(PlainLabel):
    """Looks through a field each time its text changes; hidden while there is nothing to say."""

    def __init__(self, edit: QPlainTextEdit | QLineEdit) -> None:
        super().__init__("", "second")
        self.setObjectName("wording")
        self.hide()
        self._edit = edit
        self._seen = ""
        edit.textChanged.connect(self._look)

    def _look(self) -> None:
        text = self._edit.toPlainText() if isinstance(self._edit, QPlainTextEdit) else self._edit.text()
        if text == self._seen:  # only underlined anew
            return
        self._seen = text
        words = ""
        if len(text) >= _LEAST:
            from paralegal_app.casework.wording import look  # with the words of every language, which few pages need

            words = hint_words(look(text, speech.language))
        self.setText(words)
        self.setVisible(bool(words))
