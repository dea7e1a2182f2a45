"""The list of what can be edited: each thing with two lines, all of their words shown however narrow the list is."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from paralegal_app.casework.workshop.forms import Form
from paralegal_app.ui.theme import theme
from paralegal_app.ui.words import translate

_SIDES, _TOP = 36, 18
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
        room = QRect(0, 0, max(40, self.viewport().width() - theme.px(_SIDES)), 10_000)
        words = self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, row.text())
        row.setSizeHint(QSize(0, words.height() + theme.px(_TOP)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            for number in range(self.count()):
                self._measure(self.item(number))
