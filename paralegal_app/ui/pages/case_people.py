"""The people of a case. Those named in answers stand here by themselves; others can be added."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QWidget

from paralegal_app.ui.fields.field import Customs
from paralegal_app.ui.fields.people import PersonField
from paralegal_app.ui.pages.case_labels import role_words
from paralegal_app.ui.pages.part import Part
from paralegal_app.ui.pages.partner_talk import StandingBox
from paralegal_app.ui.when import plain_day
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Banner, Card, Empty, Entry
from paralegal_app.ui.widgets.details import Details
from paralegal_app.ui.widgets.layouts import Scroll, flow_widget
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import filled, translate

if TYPE_CHECKING:
    from paralegal_app.casefile import Person

ROLES = ("relative", "lawyer", "witnesses", "children", "other")
PARTS = ("family", "given", "patronymic", "birth_date", "phone", "note")


class PeoplePart(Part):
    """The list, and a form to add somebody."""

    def build(self) -> None:
        scroll = Scroll(margin=24, gap=16, width=900, name=translate("Case", "People"))
        self.outer.addWidget(scroll)
        if not self.digest.people:
            scroll.content.addWidget(
                Empty(
                    "people",
                    translate("People", "Nobody is named yet"),
                    translate("People", "Names given in the interview appear here."),
                )
            )
        for match in self.digest.matches:
            words = translate(
                "People", "Known elsewhere in this vault: {role}. Ask a colleague who leads before you go on."
            )
            scroll.content.addWidget(Banner(filled(words, role=role_words(match.role_here)), role="risk"))
        for person in self.digest.people:
            card = self._card(person)
            if person.role == "respondent":
                card.add(Details(translate("Partner", "Before anybody talks with him"), StandingBox(self)))
            scroll.content.addWidget(card)
        scroll.content.addWidget(self._form())
        scroll.content.addStretch(1)

    def _card(self, person: Person) -> Card:
        card = Card(role_words(person.role))
        name = " ".join(part for part in (person.family, person.given, person.patronymic) if part)
        facts = [_born(person.birth_date or ""), person.phone, person.identity_number, person.note]
        card.add(Entry(name or "—", " · ".join(fact for fact in facts if fact), symbol="person", strong=True))
        if person.preferred_name:
            card.add(
                PlainLabel(
                    filled(translate("People", "Wants to be called: {name}"), name=person.preferred_name), "second"
                )
            )
        return card

    def _form(self) -> QWidget:
        card = Card(translate("People", "Add somebody"), gap=12)
        self.role = QComboBox()
        self.role.setAccessibleName(translate("People", "Who this is"))
        for role in ROLES:
            self.role.addItem(role_words(role), role)
        manifest = self.digest.walks[0].pack.manifest if self.digest.walks else None
        customs = Customs(
            patronymic=manifest.naming.patronymic if manifest else "optional",
            phone_region=(manifest.phone_region or "") if manifest else "",
        )
        self.person = PersonField(translate("People", "Add somebody"), customs, PARTS, partial=True)
        add = Button(translate("People", "Add"), self._add, kind="primary")
        add.setObjectName("add_person")
        card.add(PlainLabel(translate("People", "Who this is"), "small"), self.role, self.person, flow_widget(add))
        return card

    def _add(self) -> None:
        raw, words = self.person.raw(), self.person.problem()
        if words or not raw or not (raw.get("family") or raw.get("given")):
            self.person.show_problem(words or translate("People", "Write at least one name."))
            self.person.begin()
            return
        case, role = self.digest.case.id, str(self.role.currentData())
        count = sum(1 for person in self.digest.people if person.role.split(".")[0] == role)
        place = f"{role}.{count + 1}" if role in ("children", "witnesses") else role

        def then(_changed: Any) -> None:
            self.person.set_raw(None)

        self.change(lambda: self.desk.vault.people.add(case, place, raw), translate("People", "Added."), then=then)

    def draft(self) -> dict[str, Any]:
        raw = self.person.raw()
        return {"people.new": raw} if raw else {}

    def restore(self, draft: dict[str, Any]) -> None:
        if draft.get("people.new"):
            self.person.set_raw(draft["people.new"])


def _born(iso: str) -> str:
    """A whole date as people write it; a year or a month alone stays as it is."""
    whole = re.fullmatch(r"\d{4}-\d\d-\d\d", iso)
    return filled(translate("People", "born {day}"), day=plain_day(date.fromisoformat(iso))) if whole else iso
