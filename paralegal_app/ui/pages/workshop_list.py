"""The list of what can be edited: each thing with two lines, all of their words shown however narrow the list is."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QTextLayout
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from paralegal_app.casework.workshop.forms import Form
from paralegal_app.ui.theme import theme
from paralegal_app.ui.words import translate

_SIDES, _TOP, _LEADING = 36, 18, 3
"""What the style sheet puts around the words of a row, which Qt forgets when it measures how they wrap."""


class Things(QListWidget):
    """Rows carry their Form. Heights are measured anew whenever the width changes."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("things")
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(translate("Workshop", "Things to edit"))

    def add(self, form: Form, *lines: str) -> None:
        """One row; empty lines are left out."""
        row = QListWidgetItem("\n".join(line for line in lines if line))
        row.setData(Qt.ItemDataRole.UserRole, form)
        self.addItem(row)
        self._measure(row)

    def _measure(self, row: QListWidgetItem) -> None:
        room = max(40, self.viewport().width() - theme.px(_SIDES))
        tall = sum(self._height(line, room) for line in row.text().split("\n"))
        row.setSizeHint(QSize(0, ceil(tall) + theme.px(_TOP)))

    def _height(self, words: str, room: int) -> float:
        """Measured as it is drawn: a script that another font has to lend is taller than the font of the list."""
        laid = QTextLayout(words, self.font())
        laid.beginLayout()
        tall = 0.0
        while (line := laid.createLine()).isValid():
            line.setLineWidth(room)
            tall += max(line.height(), self.fontMetrics().lineSpacing()) + theme.px(_LEADING)
        laid.endLayout()
        return tall

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            for number in range(self.count()):
                self._measure(self.item(number))
