"""All cases: search, the list, and a new one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QLineEdit, QTableView, QWidget

from paralegal_app.ui.digests import CaseRow, found_rows, rows_of
from paralegal_app.ui.models.cases import STRETCH, CasesModel, in_need, needing
from paralegal_app.ui.pages.page import Page
from paralegal_app.ui.surroundings import Route, Surroundings
from paralegal_app.ui.theme import theme
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Empty
from paralegal_app.ui.widgets.due_cell import DueCell
from paralegal_app.ui.widgets.layouts import clear, column, row
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import filled, speech, translate

if TYPE_CHECKING:
    from paralegal_app.casework.desk import Desk

TYPING_PAUSE_MS = 150


class CasesPage(Page):
    """The list of cases."""

    def __init__(self, around: Surroundings, desk: Desk) -> None:
        new = Button(
            translate("Cases", "New case"), lambda: around.go(Route("new_case")), kind="primary", symbol="plus"
        )
        new.setObjectName("new_case")
        super().__init__(around, translate("Cases", "Cases"), "", new)
        self.desk = desk
        body = QWidget()
        self._body = column(body, margin=24, gap=12)
        self.add_body(body)
        self._search_line()
        self.table = self._table()
        self._body.addWidget(self.table, 1)
        self._none = column()
        self._body.addLayout(self._none, 1)
        shown = around.preferences.now.names_in_lists
        names = (
            translate("Cases", "Names are shown because you asked for it in Settings.")
            if shown
            else translate("Cases", "Names are withheld; Settings can show them.")
        )
        keys = translate("Cases", "Lock: Ctrl+L. Hide at once: Escape twice.")
        self._body.addWidget(PlainLabel(f"{names} {keys}", "second"))
        self.reload()

    def _search_line(self) -> None:
        line = row(gap=12)
        self.search = QLineEdit()
        self.search.setObjectName("search")
        self.search.setPlaceholderText(translate("Cases", "Search names, notes, papers… (Ctrl+F)"))
        self.search.setAccessibleName(translate("Cases", "Search"))
        self.search.setClearButtonEnabled(True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE_MS)
        self._pause.timeout.connect(self.reload)
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self.status = QComboBox()
        self.status.setObjectName("status")
        self.status.setAccessibleName(translate("Cases", "Which cases"))
        choices = (
            ("open", translate("Cases", "Open cases")),
            ("closed", translate("Cases", "Closed cases")),
            ("", translate("Cases", "All cases")),
        )
        for key, words in choices:
            self.status.addItem(words, key)
        self.status.activated.connect(lambda _index: self.reload())
        line.addWidget(self.search, 1)
        line.addWidget(self.status)
        self._body.addLayout(line)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self.search.setFocus)

    def _table(self) -> QTableView:
        self.model = CasesModel(names=self.around.preferences.now.names_in_lists, today=self.around.today())
        self.model.wanted.connect(self._fetch_stretch)
        table = QTableView()
        table.setObjectName("cases")
        table.setAccessibleName(translate("Cases", "Cases"))
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(True)  # what is next is a sentence; two lines hold most of them
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(2 * table.fontMetrics().lineSpacing() + theme.space(24))
        header = table.horizontalHeader()
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.setItemDelegateForColumn(3, DueCell(table))
        table.activated.connect(self._open)
        table.clicked.connect(self._open)
        return table

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.width() - 2 * theme.space(24)
        narrow = width < theme.px(760)
        self.table.setColumnHidden(4, narrow)
        for part, share in enumerate((21, 27, 27) if narrow else (11, 19, 31, 16)):
            self.table.setColumnWidth(part, width * share // 100)

    def reload(self) -> None:
        """Draw the list anew, for the words in the search line and the chosen status."""
        typed, status = self.search.text().strip(), self.status.currentData() or None
        lang, today = speech.language, self.around.today()
        if typed:
            self.fetch(lambda: found_rows(self.desk, typed, lang, today), lambda found: self._show_found(typed, found))
        else:
            self.fetch(lambda: self._first(status, lang), self._show_first)

    def _first(self, status: str | None, lang: str) -> tuple[int, list[CaseRow]]:
        """How many there are, and the first of them; where these are all, what presses stands first."""
        today = self.around.today()
        total = self.desk.vault.cases.count(status=status)
        rows = rows_of(self.desk, 0, STRETCH, status, lang, today)
        return total, in_need(rows, today) if total == len(rows) else rows

    def _show_first(self, result: tuple[int, list[CaseRow]]) -> None:
        total, rows = result
        self.model.reset(total)
        self.model.add(rows)
        whole = total == len(rows) and self.status.currentData() == "open"
        self._say_count(total, needing(rows, self.around.today()) if whole else 0)
        self._show_table(bool(rows), self._no_cases)

    def _show_found(self, typed: str, found: list[tuple[CaseRow, str]]) -> None:
        if typed != self.search.text().strip():
            return
        self.model.reset(len(found))
        self.model.add([item for item, _excerpt in found])
        self.header.set_words(
            translate("Cases", "Cases"), filled(translate("Cases", "Found: {count}"), count=len(found))
        )
        self._show_table(bool(found), self._not_found)

    def _show_table(self, any_rows: bool, otherwise: Callable[[], Empty]) -> None:
        clear(self._none)
        if not any_rows and self.table.hasFocus():
            self.search.setFocus()
        self.table.setVisible(any_rows)
        if not any_rows:
            self._none.addWidget(otherwise(), 1)
        elif not self.table.currentIndex().isValid():
            self.table.selectRow(0)

    def _no_cases(self) -> Empty:
        """What an empty list says: of closed cases there may well be none."""
        if self.status.currentData() == "closed":
            said = translate("Cases", "A case that is closed stays in the vault and is listed here.")
            return Empty("folder", translate("Cases", "No closed cases"), said)
        return Empty(
            "folder", translate("Cases", "No cases yet"),
            translate("Cases", "A case keeps her answers, her papers and her deadlines together."),
            translate("Cases", "New case"), lambda: self.around.go(Route("new_case")),
        )  # fmt: skip

    @staticmethod
    def _not_found() -> Empty:
        said = translate("Cases", "Try fewer letters, another spelling, or the number of the case.")
        return Empty("search", translate("Cases", "Nothing found"), said)

    def _say_count(self, total: int, pressing: int = 0) -> None:
        words = {"open": translate("Cases", "Open: {count}"), "closed": translate("Cases", "Closed: {count}")}
        said = words.get(self.status.currentData(), translate("Cases", "All: {count}")).replace("{count}", str(total))
        if pressing:
            said += " · " + filled(translate("Cases", "something is due today: {count}"), count=pressing)
        self.header.set_words(translate("Cases", "Cases"), said)

    def _fetch_stretch(self, offset: int) -> None:
        status, lang = self.status.currentData() or None, speech.language
        self.fetch(lambda: rows_of(self.desk, offset, STRETCH, status, lang, self.around.today()), self.model.add)

    def _open(self, index: QModelIndex) -> None:
        self.around.go(Route("cases", case_id=self.model.row(index.row()).id, part="overview"))

    def begin(self) -> None:
        (self.table if self.model.rowCount() else self.search).setFocus()
