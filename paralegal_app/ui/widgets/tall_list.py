"""A list whose rows show all of their words, however narrow it is and whatever script they are in."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QTextLayout
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from paralegal_app.ui.theme import theme

_SIDES, _TOP, _LEADING = 36, 18, 3
"""What the style sheet puts around the words of a row, which Qt forgets when it measures how they wrap."""


class TallList(QListWidget):
    """Heights are measured anew whenever the width changes; a row put in is given to `measure`."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(name)

    def measure(self, row: QListWidgetItem) -> None:
        """Give the row the height its words need at the width of the list."""
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
                self.measure(self.item(number))
