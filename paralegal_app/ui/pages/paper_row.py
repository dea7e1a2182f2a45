"""A paper in the list of papers, and the words for the cases of a name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy

from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.layouts import column
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import translate


class PaperRow(Button):
    """A paper in the list: its name, and under it language, gaps and readers, wrapping as the text grows."""

    def __init__(self, name: str, second: str, clicked: Callable[[], object]) -> None:
        super().__init__("", clicked, kind="row")
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setAccessibleDescription(second)
        body = column(self, margin=12, gap=4)
        for label in (PlainLabel(name, "strong"), PlainLabel(second, "second")):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            body.addWidget(label)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.heightForWidth(width) if layout is not None else super().heightForWidth(width)

    def sizeHint(self) -> Any:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> Any:
        layout = self.layout()
        return layout.minimumSize() if layout is not None else super().minimumSizeHint()


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
