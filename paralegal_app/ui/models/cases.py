"""The list of cases: rows come in stretches as one scrolls, so that 100,000 cases open as fast as ten."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from paralegal_app.ui.theme import theme
from paralegal_app.ui.when import near, urgency
from paralegal_app.ui.widgets.due_cell import TONE
from paralegal_app.ui.words import translate

if TYPE_CHECKING:
    from paralegal_app.ui.digests import CaseRow

STRETCH = 40
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_STATUS = {"finished": " ✓", "declined": " ✗", "abandoned": " –", "under_way": ""}


def needing(rows: Sequence[CaseRow], today: date) -> int:
    """How many of them have something that is due today or over."""
    return sum(row.due is not None and row.due.isoformat()[:10] <= today.isoformat() for row in rows)


def in_need(rows: Sequence[CaseRow], today: date) -> list[CaseRow]:
    """What is over or due in the next days first, by day; the rest as it came."""

    def key(row: CaseRow) -> tuple[bool, str]:
        soon = row.due is not None and urgency(row.due, today) != "neutral"
        return not soon, row.due.isoformat() if soon and row.due is not None else ""

    return sorted(rows, key=key)


class CasesModel(QAbstractTableModel):
    """Asks for more through `wanted(offset)`; `add` hands the rows in."""

    wanted = Signal(int)

    def __init__(self, *, names: bool, today: date) -> None:
        super().__init__()
        self._names, self._today = names, today
        self._rows: list[CaseRow] = []
        self._total = 0
        self._asked = False

    def reset(self, total: int) -> None:
        """Begin anew with a list of `total` cases."""
        self.beginResetModel()
        self._rows, self._total, self._asked = [], total, False
        self.endResetModel()

    def add(self, rows: list[CaseRow]) -> None:
        self._asked = False
        if not rows:
            self._total = len(self._rows)
            return
        self.beginInsertRows(_ROOT, len(self._rows), len(self._rows) + len(rows) - 1)
        self._rows += rows
        self.endInsertRows()

    def row(self, number: int) -> CaseRow:
        return self._rows[number]

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else 5

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._asked and len(self._rows) < self._total

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._asked = True
            self.wanted.emit(len(self._rows))

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (
            translate("Cases", "Case"),
            translate("Cases", "Name"),
            translate("Cases", "Next"),
            translate("Cases", "Due"),
            translate("Cases", "Procedures"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._words(row, index.column())
        if role == TONE and index.column() == 3 and row.due is not None:
            return urgency(row.due, self._today)
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == 1 and not (self._names and row.name):
            return theme.colour("second")
        return None

    def _words(self, row: CaseRow, column: int) -> str:
        if column == 0:
            return row.label
        if column == 1:
            return row.name if self._names and row.name else translate("Cases", "(name withheld)")
        if column == 2:
            return row.next or "—"
        if column == 3:
            return near(row.due, self._today) if row.due else "—"
        return " · ".join(name + _STATUS.get(status, "") for name, status in row.procedures) or "—"
