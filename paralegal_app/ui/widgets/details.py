"""More, one click away: a link that opens and closes what stands under it."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QWidget

from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.layouts import column


def grow_with_words(*widgets: QWidget) -> None:
    """Let boxes be as tall as their wrapped words need at the width they get."""
    for widget in widgets:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        widget.setSizePolicy(policy)


class Details(QWidget):
    """A closed part of a card. `about` says to a screen reader what the link belongs to."""

    def __init__(self, words: str, inside: QWidget, about: str = "") -> None:
        super().__init__()
        self._words = words
        body = column(self, gap=4)
        self.link = Button(f"{words} ▸", self._toggle, kind="link", describe=about)
        self.link.setAccessibleName(words)
        body.addWidget(self.link)
        self._inside = inside
        grow_with_words(self, inside)
        inside.hide()
        body.addWidget(inside)

    def _toggle(self) -> None:
        shown = self._inside.isHidden()
        self._inside.setVisible(shown)
        self.link.setText(f"{self._words} {'▾' if shown else '▸'}")
        self.link.setAccessibleName(self._words)
