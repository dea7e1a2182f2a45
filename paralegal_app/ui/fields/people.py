"""A person, an address, and a list of people."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QRadioButton, QWidget

from paralegal_app.ui.fields.dates import DateField
from paralegal_app.ui.fields.field import Customs, Field
from paralegal_app.ui.fields.texts import IdentityNumberField, LineField, PhoneField, pair
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Card
from paralegal_app.ui.widgets.layouts import column, flow_widget, row
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import filled, translate

PERSON = ("family", "given", "patronymic", "former_family", "gender", "birth_date", "birth_place", "citizenship")
ADDRESS = ("postcode", "region", "district", "settlement", "street", "house", "building", "flat")
LISTED = ("family", "given", "patronymic", "birth_date", "relation")


def member_words(name: str) -> str:
    """The words for one part of a person or an address."""
    return {
        "family": translate("Member", "Family name"),
        "given": translate("Member", "Given name"),
        "patronymic": translate("Member", "Patronymic"),
        "former_family": translate("Member", "Former family name"),
        "gender": translate("Member", "Gender in the papers"),
        "birth_date": translate("Member", "Date of birth"),
        "birth_place": translate("Member", "Place of birth"),
        "citizenship": translate("Member", "Citizenship"),
        "preferred": translate("Member", "How she wants to be called"),
        "identity_number": translate("Member", "Personal number"),
        "address": translate("Member", "Address"),
        "phone": translate("Member", "Phone"),
        "email": translate("Member", "E-mail"),
        "workplace": translate("Member", "Workplace"),
        "relation": translate("Member", "Relation to her"),
        "note": translate("Member", "Remark"),
        "postcode": translate("Member", "Postcode"),
        "country": translate("Member", "Country"),
        "region": translate("Member", "Region"),
        "district": translate("Member", "District"),
        "settlement": translate("Member", "Town or village"),
        "street": translate("Member", "Street"),
        "house": translate("Member", "House"),
        "building": translate("Member", "Building"),
        "flat": translate("Member", "Flat"),
    }.get(name, name.replace("_", " "))


class GenderField(Field):
    """What the papers say; it decides endings of words, not who somebody is."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        body = column(self, gap=4)
        body.addWidget(PlainLabel(name, "small"))
        options = (
            ("female", translate("Member", "female")),
            ("male", translate("Member", "male")),
            ("other", translate("Member", "other")),
        )
        self._values = [value for value, _words in options]
        marks = []
        for index, (_value, words) in enumerate(options):
            mark = QRadioButton(words)
            mark.setAccessibleName(f"{name}: {words}")
            self._group.addButton(mark, index)
            marks.append(mark)
        body.addWidget(flow_widget(*marks, gap=16))
        self._group.idClicked.connect(lambda _index: self.changed.emit())

    def raw(self) -> Any:
        index = self._group.checkedId()
        return self._values[index] if index >= 0 else None

    def set_raw(self, raw: Any) -> None:
        if raw in self._values:
            self._group.button(self._values.index(raw)).setChecked(True)

    def show_problem(self, words: str) -> None:
        """Nothing can be wrong here: every mark is an answer."""


class _Members(Field):
    """Several named inputs that make one answer."""

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, Field] = {}
        self.body = column(self, gap=12)
        self._wrong = PlainLabel("", "problem")
        self._wrong.hide()

    def _put(self, name: str, field: Field) -> Field:
        field.setObjectName(f"member_{name}")
        field.changed.connect(self._on_changed)
        field.given.connect(self.given)
        self.fields[name] = field
        return field

    def _finish(self) -> None:
        self.body.addWidget(self._wrong)
        if self.fields:
            self.setFocusProxy(next(iter(self.fields.values())))

    def _on_changed(self) -> None:
        self.show_problem("")
        self.changed.emit()

    def raw(self) -> Any:
        found = {name: field.raw() for name, field in self.fields.items()}
        return {name: value for name, value in found.items() if value is not None} or None

    def set_raw(self, raw: Any) -> None:
        given = raw if isinstance(raw, dict) else {}
        for name, field in self.fields.items():
            field.set_raw(given.get(name))

    def problem(self) -> str:
        for field in self.fields.values():
            words = field.problem()
            if words:
                field.show_problem(words)
                return words
        return ""

    def show_problem(self, words: str) -> None:
        said = any(field.problem() == words for field in self.fields.values())
        self._wrong.setText("" if said else words)
        self._wrong.setVisible(bool(words) and not said)

    def begin(self) -> None:
        if self.fields:
            next(iter(self.fields.values())).begin()


def _lay_out(body: Any, names: Sequence[str], made: dict[str, Field], pairs: tuple[tuple[str, str], ...]) -> None:
    partner = dict(pairs)
    done: set[str] = set()
    for name in names:
        if name in done:
            continue
        other = partner.get(name)
        if other in made and other not in done:
            body.addWidget(pair(made[name], made[other]))
            done |= {name, other}
        else:
            body.addWidget(made[name])
            done.add(name)


class PersonField(_Members):
    """A person's name and what the papers ask about them."""

    def __init__(self, name: str, customs: Customs, members: Sequence[str] = PERSON, *, partial: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._partial = partial
        wanted = [item for item in members if not (item == "patronymic" and customs.patronymic == "none")]
        for member in wanted:
            self._put(member, self._field(member, customs))
        _lay_out(
            self.body, wanted, self.fields, (("family", "given"), ("birth_place", "citizenship"), ("phone", "email"))
        )
        self._finish()

    def _field(self, member: str, customs: Customs) -> Field:
        words = member_words(member)
        if member == "gender":
            return GenderField(words)
        if member == "birth_date":
            return DateField(words, partial=self._partial, labelled=True)
        if member == "phone":
            return PhoneField(words, customs, labelled=True)
        if member == "identity_number":
            return IdentityNumberField(words, customs, labelled=True)
        if member == "address":
            return AddressField(words, titled=True)
        return LineField(words, labelled=True)


class AddressField(_Members):
    """An address in parts, so that each office can write it its own way."""

    def __init__(self, name: str, members: Sequence[str] = ADDRESS, *, titled: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(name)
        if titled:
            self.body.addWidget(PlainLabel(name, "small"))
        for member in members:
            self._put(member, LineField(member_words(member), labelled=True))
        pairs = (("postcode", "region"), ("district", "settlement"), ("street", "house"), ("building", "flat"))
        _lay_out(self.body, list(members), self.fields, pairs)
        self._finish()


class PeopleField(Field):
    """Any number of people. Taking one away can be undone."""

    def __init__(self, name: str, customs: Customs, members: Sequence[str] = LISTED) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._customs, self._members, self._name = customs, members, name
        self._cards: list[tuple[Card, PersonField]] = []
        self._removed: Any = None
        outer = column(self, gap=12)
        self._list = column(gap=12)
        outer.addLayout(self._list)
        self._add = Button(translate("Field", "Add a person"), self._on_add, symbol="plus")
        self._undo = Button(translate("Field", "Undo"), self._on_undo, kind="quiet", symbol="undo")
        self._undo.hide()
        self._nobody = QCheckBox(translate("Field", "There is nobody"))
        self._nobody.setObjectName("nobody")
        self._nobody.toggled.connect(lambda _on: self.changed.emit())
        outer.addWidget(flow_widget(self._add, self._undo, self._nobody))
        self._wrong = PlainLabel("", "problem")
        self._wrong.hide()
        outer.addWidget(self._wrong)

    def _on_add(self) -> None:
        self._nobody.setChecked(False)
        self._new().begin()

    def _new(self, raw: Any = None) -> PersonField:
        person = PersonField(self._name, self._customs, self._members, partial=False)
        person.set_raw(raw)
        person.changed.connect(self.changed)
        card = Card()
        top = row(gap=8)
        top.addWidget(
            PlainLabel(filled(translate("Field", "Person {number}"), number=len(self._cards) + 1), "eyebrow"), 1
        )
        take = Button(translate("Field", "Take away"), lambda: self._on_take(card), kind="quiet", symbol="trash")
        top.addWidget(take, 0, Qt.AlignmentFlag.AlignTop)
        card.content.addLayout(top)
        card.add(person)
        self._cards.append((card, person))
        self._list.addWidget(card)
        return person

    def _on_take(self, card: QWidget) -> None:
        for index, (shown, person) in enumerate(self._cards):
            if shown is card:
                self._removed = person.raw()
                del self._cards[index]
                break
        card.hide()
        card.deleteLater()
        self._undo.setVisible(self._removed is not None)
        self._add.setFocus()
        self.changed.emit()

    def _on_undo(self) -> None:
        self._new(self._removed)
        self._removed = None
        self._undo.hide()
        self.changed.emit()

    def raw(self) -> Any:
        found = [person for person in (person.raw() for _card, person in self._cards) if person]
        return found or ([] if self._nobody.isChecked() else None)

    def set_raw(self, raw: Any) -> None:
        for card, _person in self._cards:
            card.hide()
            card.deleteLater()
        self._cards.clear()
        self._nobody.setChecked(raw is not None and not raw)
        for item in raw or ():
            self._new(item)

    def problem(self) -> str:
        return next((words for _card, person in self._cards if (words := person.problem())), "")

    def show_problem(self, words: str) -> None:
        said = any(person.problem() == words for _card, person in self._cards)
        self._wrong.setText("" if said else words)
        self._wrong.setVisible(bool(words) and not said)

    def begin(self) -> None:
        if self._cards:
            self._cards[0][1].begin()
        else:
            self._add.setFocus()
