"""A paper in the list of papers, and the words for the cases of a name."""

from __future__ import annotations

from collections.abc import Callable

from paralegal_app.ui.widgets.layouts import column
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.widgets.word_button import WordButton
from paralegal_app.ui.words import translate


class PaperRow(WordButton):
    """A paper in the list: its name, and under it language, gaps and readers, wrapping as the text grows."""

    def __init__(self, name: str, second: str, clicked: Callable[[], object]) -> None:
        super().__init__(name, clicked, kind="row")
        self.setCheckable(True)
        self.setAccessibleDescription(second)
        self.fill(column(self, margin=12, gap=4), PlainLabel(name, "strong"), PlainLabel(second, "second"))


def case_words(name_case: str) -> str:
    """The grammatical case as a question a person can answer."""
    return {
        "genitive": translate("Papers", "Of whom? (genitive)"),
        "dative": translate("Papers", "To whom? (dative)"),
        "accusative": translate("Papers", "Whom? (accusative)"),
        "instrumental": translate("Papers", "By whom? (instrumental)"),
        "vocative": translate("Papers", "Addressing (vocative)"),
        "locative": translate("Papers", "About whom? (locative)"),
    }.get(name_case, name_case)
