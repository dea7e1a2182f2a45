"""The form for a new office or help line."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QComboBox

from paralegal_app.casework.workshop.offices import Family
from paralegal_app.ui.fields.field import Entry as Line
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Card
from paralegal_app.ui.widgets.layouts import flow_widget
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import translate

FAMILIES: tuple[Family, ...] = ("offices", "hotlines")


class NewOffice(Card):
    """Name, number and address; the rest is filled in its own form afterwards."""

    def __init__(self, add: Callable[[Family, str, Mapping[str, str]], object]) -> None:
        super().__init__(translate("Workshop", "A new office or help line"))
        self._add = add
        self.family = QComboBox()
        self.family.setObjectName("family")
        self.family.setAccessibleName(translate("Workshop", "What it is"))
        self.family.addItem(translate("Workshop", "An office or service"), "offices")
        self.family.addItem(translate("Workshop", "A help line"), "hotlines")
        self.name = Line(translate("Workshop", "Its name"))
        self.name.edit.setObjectName("office_name")
        self.phone = Line(translate("Workshop", "Telephone"))
        self.phone.edit.setObjectName("office_phone")
        self.address = Line(translate("Workshop", "Address"))
        self.address.edit.setObjectName("office_address")
        act = Button(translate("Workshop", "Add it"), self._give, kind="primary")
        act.setObjectName("add_office")
        hint = translate("Workshop", "Whether the number is right is marked as not known until you fill in a source.")
        self.add(self.family, self.name, self.phone, self.address, PlainLabel(hint, "second"), flow_widget(act))
        self.family.currentIndexChanged.connect(
            lambda _index: self.address.setVisible(self.family.currentData() == "offices")
        )

    def _give(self) -> None:
        name = " ".join(self.name.text().split())
        if not name:
            self.name.show_problem(translate("Workshop", "Write its name."))
            return
        family = FAMILIES[self.family.currentIndex()]
        phone, address = self.phone.text().strip(), self.address.text().strip()
        if family == "hotlines":
            self._add(family, name, {"number": phone or "unknown"})
        else:
            self._add(family, name, {"phone": phone, "address": address})
