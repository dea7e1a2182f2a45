"""The people of a case. Those named in answers stand here by themselves; others can be added."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QWidget

from paralegal_app.ui.fields.field import Customs
from paralegal_app.ui.fields.people import PersonField
from paralegal_app.ui.pages.case_labels import role_words
from paralegal_app.ui.pages.part import Part
from paralegal_app.ui.pages.partner_talk import StandingBox
from paralegal_app.ui.surroundings import Route
from paralegal_app.ui.when import plain_day
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Banner, Card, Empty, Entry
from paralegal_app.ui.widgets.details import Details
from paralegal_app.ui.widgets.layouts import Scroll, column, flow_widget
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import filled, translate

if TYPE_CHECKING:
    from paralegal_app.casefile import Person

ROLES = ("relative", "lawyer", "witnesses", "children", "other")
PARTS = ("family", "given", "patronymic", "birth_date", "phone", "note")
FACTS = (*PARTS, "former_family", "preferred_name", "gender", "identity_number")


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
        question, _dot, number = person.role.partition(".")
        answer = self.digest.answers.get(question)
        listed = isinstance(answer, list) and number.isdigit() and int(number) <= len(answer)
        if listed or isinstance(answer, Mapping):
            walk = next((item for item in self.digest.walks if question in item.state.questions), None)
            if walk is not None:
                card.add(self._to_interview(walk.record.id, question, name))
        else:
            card.add(Details(translate("Directory", "Change"), self._editor(person), name))
        return card

    def _to_interview(self, record: str, question: str, name: str) -> Button:
        """Who was named in an answer is corrected there, and every paper with it."""
        go = Route("cases", self.digest.case.id, "interview", record, question)
        words = translate("People", "Correct it in the interview")
        return Button(words, lambda: self.around.go(go), kind="link", describe=name)

    def _editor(self, person: Person) -> QWidget:
        """Somebody who was added here is changed here, or taken away again."""
        people, case = self.desk.vault.people, self.digest.case.id
        facts = {part: getattr(person, part) for part in FACTS if getattr(person, part)}
        field = PersonField(translate("Directory", "Change"), self._customs(), PARTS, partial=True)
        field.set_raw(facts)

        def keep() -> None:
            raw, words = field.raw() or {}, field.problem()
            if words or not (raw.get("family") or raw.get("given")):
                field.show_problem(words or translate("People", "Write at least one name."))
                return
            given = {part: raw.get(part) or "" for part in PARTS}
            self.change(lambda: people.change(person.id, given), translate("Agenda", "Kept."))

        def take_away() -> None:
            said = translate("People", "Taken away.")
            self.change(lambda: people.remove(person.id), said, undo=lambda: people.add(case, person.role, facts))

        holder = QWidget()
        body = column(holder, gap=8)
        away = Button(translate("People", "Take away"), take_away, kind="quiet", symbol="trash")
        away.setObjectName("take_away")
        body.addWidget(field)
        body.addWidget(flow_widget(Button(translate("Directory", "Keep"), keep), away))
        return holder

    def _customs(self) -> Customs:
        manifest = self.digest.walks[0].pack.manifest if self.digest.walks else None
        return Customs(
            patronymic=manifest.naming.patronymic if manifest else "optional",
            phone_region=(manifest.phone_region or "") if manifest else "",
        )

    def _form(self) -> QWidget:
        card = Card(translate("People", "Add somebody"), gap=12)
        self.role = QComboBox()
        self.role.setAccessibleName(translate("People", "Who this is"))
        for role in ROLES:
            self.role.addItem(role_words(role), role)
        self.person = PersonField(translate("People", "Add somebody"), self._customs(), PARTS, partial=True)
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
