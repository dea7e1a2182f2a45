"""Her story: what happened, when, what was done, what came of it; and the files that prove it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QWidget

from paralegal_app.ui.fields.dates import MomentField
from paralegal_app.ui.fields.field import Entry as Line
from paralegal_app.ui.fields.texts import LongTextField
from paralegal_app.ui.fields.wording import WordingHint
from paralegal_app.ui.pages.case_evidence import EvidenceCard
from paralegal_app.ui.pages.case_labels import EVENT_KINDS, event_words
from paralegal_app.ui.pages.part import Part
from paralegal_app.ui.pages.partner_talk import PartnerTalk, partner_parts
from paralegal_app.ui.pages.prompts import show_prompts
from paralegal_app.ui.pages.story_replies import ChronologyCard, ReplyForm, reply_parts
from paralegal_app.ui.when import as_told, full_day
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Card
from paralegal_app.ui.widgets.layouts import Scroll, flow_widget
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import filled, speech, translate

if TYPE_CHECKING:
    from paralegal_app.casefile.records.story import Event

ELSEWHERE = ("intake", "risk", "staff", "negotiation", "evidence", "custody")
"""Kinds of events that are shown in places of their own."""


class StoryPart(Part):
    """What she told, newest first, then the form for more. An event once written is corrected by a further one."""

    def build(self) -> None:
        scroll = Scroll(margin=24, gap=16, width=900, name=translate("Case", "Story"))
        self.outer.addWidget(scroll)
        told = [event for event in reversed(self.digest.events) if event.kind not in ELSEWHERE]
        form = self._form()
        if told:
            scroll.content.addWidget(self._way_to(form, scroll))
        for event in told:
            scroll.content.addWidget(self._told(event))
        scroll.content.addWidget(form)
        self._files = EvidenceCard(self)
        scroll.content.addWidget(self._files)
        self._reply = ReplyForm(self)
        answered = Card("")
        answered.setAccessibleName(translate("Reply", "How an office answered her"))
        self._partner = PartnerTalk(self)
        answered.add(self._reply, self._partner)
        scroll.content.addWidget(answered)
        if self.digest.events:
            scroll.content.addWidget(ChronologyCard(self))
        scroll.content.addStretch(1)

    def _way_to(self, form: QWidget, scroll: Scroll) -> QWidget:
        """However long the story is, the next line of it is one press away."""

        def go() -> None:
            scroll.verticalScrollBar().setValue(form.y())
            self.what.begin()

        button = Button(translate("Story", "Write down what happened"), go, kind="primary", symbol="plus")
        button.setObjectName("to_story_form")
        return flow_widget(button)

    def _told(self, event: Event) -> Card:
        by = self.digest.workers.get(event.recorded_by, "")
        written = filled(translate("Story", "written down {when} {by}"), when=full_day(event.recorded_at.date()), by=by)
        card = Card(f"{event_words(event.kind)} · {as_told(event.happened_at)}".rstrip(" ·"))
        for head, said in (("", event.what), (self._done_words(), event.done), (self._outcome_words(), event.outcome)):
            if said:
                card.add(PlainLabel(f"{head}: {said}" if head else said))
        if event.place:
            card.add(PlainLabel(event.place, "second"))
        card.add(*partner_parts(event))
        card.add(*reply_parts(self, event), PlainLabel(written, "caption"))
        return card

    @staticmethod
    def _done_words() -> str:
        return translate("Story", "What was done")

    @staticmethod
    def _outcome_words() -> str:
        return translate("Story", "What came of it")

    def _form(self) -> QWidget:
        card = Card(translate("Story", "Write down what happened"), gap=12)
        show_prompts(self, "story", card)
        self.kind = QComboBox()
        self.kind.setAccessibleName(translate("Story", "Kind"))
        for kind in EVENT_KINDS:
            self.kind.addItem(event_words(kind), kind)
        self.what = LongTextField(translate("Story", "What happened"), language=speech.language)
        self.what.edit.setObjectName("what")
        self.when = MomentField(translate("Story", "When, as exactly as she knows"), partial=True, labelled=True)
        self.when.setObjectName("story_when")
        self.place = Line(translate("Story", "Where"))
        self.done = Line(self._done_words())
        self.outcome = Line(self._outcome_words())
        add = Button(translate("Story", "Write it down"), self._add, kind="primary")
        add.setObjectName("add_event")
        card.add(PlainLabel(translate("Story", "Kind"), "small"), self.kind)
        card.add(PlainLabel(translate("Story", "What happened"), "small"), self.what)
        card.add(self.when, self.place, self.done, WordingHint(self.done.edit))
        card.add(self.outcome, WordingHint(self.outcome.edit), flow_widget(add))
        return card

    def _add(self) -> None:
        what = self.what.raw()
        if not what:
            self.what.show_problem(translate("Story", "Write what happened."))
            self.what.begin()
            return
        if words := self.when.problem():
            self.when.show_problem(words)
            self.when.begin()
            return
        case, kind = self.digest.case.id, str(self.kind.currentData())
        happened, place = str(self.when.raw() or ""), self.place.text()
        done, outcome = self.done.text(), self.outcome.text()
        self.change(
            lambda: self.desk.vault.events.add(
                case, kind, what=str(what), happened_at=happened, place=place, done=done, outcome=outcome
            ),
            translate("Story", "Written down."),
            then=lambda _changed: self.restore({}),
        )

    def _lines(self) -> dict[str, Line]:
        return {"place": self.place, "done": self.done, "outcome": self.outcome}

    def draft(self) -> dict[str, Any]:
        said = {name: line.text() for name, line in self._lines().items()}
        said |= {"what": self.what.raw() or "", "when": self.when.raw() or ""}
        kept = {f"story.{name}": words for name, words in said.items() if words}
        return {**kept, **self._reply.form.draft(), **self._partner.form.draft(), **self._files.form.draft()}

    def restore(self, draft: dict[str, Any]) -> None:
        self._reply.form.restore(draft)
        self._partner.form.restore(draft)
        self._files.form.restore(draft)
        self.what.set_raw(draft.get("story.what") or None)
        self.when.set_raw(draft.get("story.when") or None)
        for name, line in self._lines().items():
            line.set_text(str(draft.get(f"story.{name}", "")))
