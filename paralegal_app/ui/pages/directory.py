"""The directory: the organisation's own contacts, and the offices and hot lines of each pack."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit, QWidget

from paralegal_app.ui.digests import usual_countries
from paralegal_app.ui.fields.field import Entry as Line
from paralegal_app.ui.legal_words import sure_words
from paralegal_app.ui.pages.directory_contacts import LeftOut, OwnContacts, all_column_words, column_words
from paralegal_app.ui.pages.page import Page
from paralegal_app.ui.surroundings import Surroundings
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Card, Entry
from paralegal_app.ui.widgets.cards import Line as Divider
from paralegal_app.ui.widgets.details import Details
from paralegal_app.ui.widgets.layouts import clear, column, flow_widget
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import filled, speech, translate

if TYPE_CHECKING:
    from paralegal_app.casework.desk import Desk
    from paralegal_app.casework.directory import Imported

Row = tuple[str, str, str, str]
"""(group, name, second line, symbol)."""
FIELDS = ("name", "kind", "person", "phone", "address", "hours", "note")


def gather(desk: Desk, lang: str) -> list[Row]:
    """The packs' hot lines and offices; the countries of the office's own cases come first."""
    rows: list[Row] = []
    first = usual_countries(desk)
    for card in sorted(desk.packs(lang), key=lambda card: first.index(card.id) if card.id in first else len(first)):
        rows += _pack_rows(desk, card.id, card.name, lang)
    return rows


def _pack_rows(desk: Desk, pack_id: str, country: str, lang: str) -> list[Row]:
    pack = desk.pack(pack_id)
    texts = pack.texts_for(lang)
    lines = filled(translate("Directory", "{country}: help lines"), country=country)
    offices = filled(translate("Directory", "{country}: offices"), country=country)
    rows = []
    for line in pack.offices.hotlines:
        number = line.number if line.number != "unknown" else translate("Directory", "number not known")
        what = texts.find("hotlines", line.id, "what_for") or ""
        hours = texts.hours(line.id, line.hours)
        second = " · ".join(part for part in (number, hours, what, sure_words(line.status)) if part)
        rows.append((lines, texts.get("hotlines", line.id), second, "phone"))
    for office in pack.offices.offices:
        role = texts.find("offices", office.id, "role") or ""
        parts = (
            role,
            office.phone,
            office.address,
            texts.find("offices", office.id, "contact") or "",
            sure_words(office.status),
        )
        rows.append((offices, texts.get("offices", office.id), " · ".join(part for part in parts if part), "directory"))
    return rows


def _rows(rows: list[Row]) -> QWidget:
    """The entries of one group, one under the other."""
    holder = QWidget()
    body = column(holder, gap=8)
    for number, (_group, name, second, symbol) in enumerate(rows):
        if number:
            body.addWidget(Divider())
        body.addWidget(Entry(name, second, symbol=symbol))
    return holder


class DirectoryPage(Page):
    """Everything in one list that one filters by typing."""

    def __init__(self, around: Surroundings, desk: Desk) -> None:
        add = Button(translate("Directory", "Add a contact"), self._show_form, kind="primary", symbol="plus")
        add.setObjectName("add_contact")
        take = Button(translate("Directory", "Take in a table…"), self._import, kind="quiet")
        give = Button(translate("Directory", "Save as a table…"), self._export, kind="quiet")
        super().__init__(around, translate("Directory", "Directory"), "", take, give, add)
        self.desk = desk
        self._rows: list[Row] = []
        scroll = self.add_scroll(width=900)
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("Directory", "Type a name, a town, a need…"))
        self.search.setAccessibleName(translate("Directory", "Search the directory"))
        self.search.textChanged.connect(lambda _text: self._draw())
        scroll.content.addWidget(self.search)
        self._form = self._make_form()
        self._form.hide()
        scroll.content.addWidget(self._form)
        self._left_out = column(gap=12)
        scroll.content.addLayout(self._left_out)
        self._own = OwnContacts(self)
        scroll.content.addWidget(self._own)
        self._list = column(gap=12)
        scroll.content.addLayout(self._list)
        scroll.content.addStretch(1)
        self.reload()

    def reload(self) -> None:
        lang = speech.language
        self._own.load()
        self.fetch(lambda: gather(self.desk, lang), self._show)

    def _show(self, rows: list[Row]) -> None:
        self._rows = rows
        self._draw()

    def _draw(self) -> None:
        clear(self._list)
        words = self.search.text().casefold().split()
        self._own.search(words)
        found = [row for row in self._rows if all(word in f"{row[1]} {row[2]}".casefold() for word in words)]
        for group in dict.fromkeys(row[0] for row in found):
            card = Card(group)
            inside = [row for row in found if row[0] == group]
            rows = _rows(inside)
            if words or inside[0][3] == "phone":
                card.add(rows)
            else:
                said = filled(translate("Directory", "Show them: {count}"), count=len(inside))
                card.add(Details(said, rows, group))
            self._list.addWidget(card)
        if not found:
            self._list.addWidget(PlainLabel(translate("Directory", "Nothing found."), "lead"))

    @staticmethod
    def line_words() -> dict[str, str]:
        """The words over each line of a contact."""
        return {
            "name": translate("Directory", "Name"),
            "kind": translate("Directory", "What for (shelter, lawyer, clinic…)"),
            "person": translate("Directory", "Whom to ask for"),
            "phone": translate("Member", "Phone"),
            "address": translate("Member", "Address"),
            "hours": translate("Directory", "Hours"),
            "note": translate("Directory", "Whom they take, and what else to know"),
        }

    def _make_form(self) -> Card:
        words = self.line_words()
        card = Card(translate("Directory", "A contact of your organisation"), gap=12)
        self._lines = {name: Line(words[name]) for name in FIELDS}
        card.add(*self._lines.values())
        keep = Button(translate("Directory", "Keep"), self._add, kind="primary")
        card.add(flow_widget(keep, Button(translate("NewCase", "Cancel"), lambda: self._form.hide())))
        return card

    def _show_form(self) -> None:
        self._form.show()
        self._lines["name"].edit.setFocus()

    def _add(self) -> None:
        facts: dict[str, Any] = {name: line.text() for name, line in self._lines.items() if line.text()}
        if "name" not in facts:
            self._lines["name"].show_problem(translate("Directory", "Write the name."))
            return

        def done(_changed: Any) -> None:
            self._form.hide()
            for line in self._lines.values():
                line.set_text("")
            self.around.toasts.show(translate("Directory", "The contact is kept."))
            self.reload()

        self.fetch(lambda: self.desk.vault.contacts.add(facts), done)

    def _import(self) -> None:
        path = self.around.choose.open_file(self, translate("Directory", "Take in a table…"), "*.csv *.xlsx")
        if not path:
            return

        def done(found: Imported) -> None:
            words = translate("Directory", "Added: {added}. Changed: {changed}. Left out: {left}.")
            said = filled(words, added=found.added, changed=found.changed, left=len(found.left_out))
            self.around.toasts.show(said)
            clear(self._left_out)
            if found.left_out:
                self._left_out.addWidget(LeftOut(found.left_out))
            self.reload()

        headings = all_column_words()

        def work() -> Imported:
            from paralegal_app.casework.directory import import_directory

            return import_directory(self.desk.vault, Path(path), headings)

        self.fetch(work, done)

    def _export(self) -> None:
        path = self.around.choose.save_file(self, translate("Directory", "Save as a table…"), "directory.csv")
        if not path:
            return
        vault, headings = self.desk.vault, column_words()
        said = translate("Directory", "Saved. Internal remarks stay in the vault.")

        def work() -> Path:
            from paralegal_app.casework.directory import export_directory

            return export_directory(vault.contacts.all(), Path(path), headings)

        self.fetch(work, lambda _path: self.around.toasts.show(said))

    def begin(self) -> None:
        self.search.setFocus()

    def draft(self) -> dict[str, Any]:
        return {f"directory.{name}": line.text() for name, line in self._lines.items() if line.text()}

    def restore(self, draft: dict[str, Any]) -> None:
        for name, line in self._lines.items():
            line.set_text(str(draft.get(f"directory.{name}", "")))
        self._form.setVisible(any(key.startswith("directory.") for key in draft))
