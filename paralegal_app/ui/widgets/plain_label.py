"""The only label of the window: always plain text, so that a name such as `<b>` stays what was typed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class PlainLabel(QLabel):
    """A wrapping label. `tone` names a text style of resources/style.qss (title, question, second, caption, ...)."""

    def __init__(self, text: str = "", tone: str = "", *, wrap: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self.setText(text)
        if tone:
            self.setProperty("tone", tone)

    def set_tone(self, tone: str) -> None:
        """Change the text style of a label that is already shown."""
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)


class Pill(PlainLabel):
    """A short state in words, e.g. `due today`; the colour (`tone`) only repeats what the words say."""

    def __init__(self, text: str, tone: str = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(text, wrap=False, parent=parent)
        self.setProperty("pill", tone)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
