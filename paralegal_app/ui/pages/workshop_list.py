"""The list of what can be edited: each thing with two lines, all of their words shown however narrow the list is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem

from paralegal_app.casework.workshop.forms import Form
from paralegal_app.ui.widgets.tall_list import TallList
from paralegal_app.ui.words import translate


class Things(TallList):
    """Rows carry their Form."""

    def __init__(self) -> None:
        super().__init__(translate("Workshop", "Things to edit"))
        self.setObjectName("things")

    def add(self, form: Form, *lines: str) -> None:
        """One row; empty lines are left out."""
        row = QListWidgetItem("\n".join(line for line in lines if line))
        row.setData(Qt.ItemDataRole.UserRole, form)
        self.addItem(row)
        self.measure(row)

    def choose(self, form: Form) -> None:
        """Go to the row of one form; it stays where it is when there is none."""
        for number in range(self.count()):
            if self.item(number).data(Qt.ItemDataRole.UserRole) == form:
                self.setCurrentRow(number)
                return
