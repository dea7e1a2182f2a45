"""The procedures of a case: a time line, and each one's steps with their risks read before anything is marked done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QCheckBox, QWidget

from paralegal_app.casework.packing import packed, tick
from paralegal_app.interview.state import StepState
from paralegal_app.packs.texts import Texts
from paralegal_app.ui.digests import Walk
from paralegal_app.ui.legal_words import open_words, who_words
from paralegal_app.ui.pages.around_card import AroundCard
from paralegal_app.ui.pages.case_agenda import AgendaCard
from paralegal_app.ui.pages.case_labels import decision_words, status_words
from paralegal_app.ui.pages.findings_card import law_line
from paralegal_app.ui.pages.papers_register import paper_name
from paralegal_app.ui.pages.part import Part
from paralegal_app.ui.pages.question_block import noted
from paralegal_app.ui.pages.risks import RiskReading, write_decision
from paralegal_app.ui.surroundings import Route
from paralegal_app.ui.when import moment
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Card, Empty, Entry
from paralegal_app.ui.widgets.details import Details
from paralegal_app.ui.widgets.layouts import Scroll, column, flow_widget
from paralegal_app.ui.widgets.plain_label import Pill, PlainLabel
from paralegal_app.ui.words import filled, translate

_SYMBOL = {
    "done": ("check", "green"),
    "declined": ("cross", "second"),
    "not_needed": ("cross", "second"),
    "to_do": ("ring", "second"),
}


class ProceduresPart(Part):
    """One card a procedure, the chosen one first."""

    def build(self) -> None:
        scroll = Scroll(margin=24, gap=16, width=980, name=translate("Case", "Procedures"))
        self.outer.addWidget(scroll)
        more = Button(translate("Procedures", "Begin another procedure"), self._begin_another, symbol="plus")
        more.setObjectName("another")
        walks = sorted(self.digest.walks, key=lambda walk: walk.record.id != self.route.procedure)
        if not walks:
            scroll.content.addWidget(
                Empty(
                    "list", translate("Case", "Nothing is under way yet"),
                    translate("Case", "Begin with the procedure she needs most. Her answers serve all of them."),
                    translate("Case", "Begin a procedure"), self._begin_another,
                )
            )  # fmt: skip
            scroll.content.addWidget(AroundCard(self))
            return
        scroll.content.addWidget(flow_widget(more))
        for walk in walks:
            scroll.content.addWidget(self._card(walk))
        scroll.content.addWidget(AroundCard(self))
        scroll.content.addWidget(AgendaCard(self))
        scroll.content.addWidget(self._time_line())
        scroll.content.addStretch(1)

    def _begin_another(self) -> None:
        self.around.go(Route("new_case", self.digest.case.id))

    def _card(self, walk: Walk) -> Card:
        verdict = walk.state.main.verdict
        pill = Pill(open_words(verdict), "green" if verdict == "yes" else "neutral")
        card = Card(walk.name, pill=pill, gap=12)
        card.heading.set_tone("title")
        started = moment(walk.record.started_at.date())
        words = filled(
            translate("Procedures", "{status} · begun {when}"), status=status_words(walk.record.status), when=started
        )
        card.add(PlainLabel(words, "second"))
        record = walk.record.id
        go = Button(
            translate("Procedures", "Open the interview"), self._open(record), kind="primary", describe=walk.name
        )
        card.add(flow_widget(go, *self._endings(walk)))
        for step in walk.state.steps:
            if step.verdict == "no":
                continue
            card.line()
            card.add(self._step(walk, step))
        return card

    def _open(self, record: str) -> Callable[[], object]:
        return lambda: self.around.go(Route("cases", self.digest.case.id, "interview", record))

    def _endings(self, walk: Walk) -> list[QWidget]:
        if walk.record.status != "under_way":
            return [self._status_button(walk, "under_way", translate("Procedures", "Take it up again"))]
        return [
            self._status_button(walk, "finished", translate("Procedures", "Finished")),
            self._status_button(walk, "declined", translate("Procedures", "She declines")),
        ]

    def _status_button(self, walk: Walk, status: str, words: str) -> Button:
        record, before = walk.record.id, walk.record.status
        procedures = self.desk.vault.procedures

        def act() -> None:
            said = filled(translate("Procedures", "{name}: {status}"), name=walk.name, status=status_words(status))
            self.change(
                lambda: procedures.set_status(record, status),
                said,
                undo=lambda: procedures.set_status(record, before),
            )

        return Button(words, act, kind="quiet", describe=walk.name)

    def _step(self, walk: Walk, step: StepState) -> QWidget:
        holder = QWidget()
        body = column(holder, gap=8)
        status = walk.step_status(step)
        symbol, colour = _SYMBOL[status]
        read = {item.risk_id: item for item in walk.risks_read}
        unread = walk.unread(step)
        second = f"{who_words(step.who)} · {law_line(step.law, walk.texts)}"
        state = Pill(status_words(status), "green" if status == "done" else "neutral")
        if status == "to_do" and unread:
            symbol, colour = "warning", "amber"
        body.addWidget(Entry(walk.words("steps", step.id), second, symbol=symbol, colour=colour, right=state))
        for words in now_words(walk.texts, step):
            body.addWidget(noted("warning", words, "second", "amber"))
        decided = [read[risk].decision for risk in walk.risks_of(step) if risk in read]
        if decided:
            body.addWidget(
                PlainLabel(
                    filled(translate("Procedures", "Risks read: {what}"), what=decision_words(decided[-1])), "second"
                )
            )
        body.addWidget(flow_widget(*self._step_buttons(walk, step, status, unread)))
        needed = [item for item in walk.state.checklist if item.verdict != "no"]
        if step is walk.state.steps[0] and needed:
            body.addWidget(Details(translate("Procedures", "What to bring"), self._checklist(walk)))
        return holder

    def _checklist(self, walk: Walk) -> QWidget:
        holder = QWidget()
        body = column(holder, gap=4)
        there = packed(self.digest.case, walk.record.id)
        for item in walk.state.checklist:
            if item.verdict == "no":
                continue
            how = walk.texts.find("procedures", walk.record.procedure, "checklist", item.id, "how") or ""
            need = translate("Procedures", "required") if item.required else translate("Procedures", "helpful")
            second = " · ".join(part for part in (need, how) if part)
            box = self._tick(walk, item.id, item.id in there)
            body.addWidget(Entry(walk.words("checklist", item.id), second, right=box))
        return holder

    def _tick(self, walk: Walk, item: str, there: bool) -> QCheckBox:
        """Saved at once and not drawn anew, so that the list stays open."""
        words = translate("Procedures", "It is there")
        box = QCheckBox(words)
        box.setAccessibleName(f"{words}: {walk.words('checklist', item)}")
        box.setObjectName(f"packed_{item}")
        box.setChecked(there)
        desk, case, record = self.desk, self.digest.case.id, walk.record.id

        def save(on: bool) -> None:
            self.around.tasks.run(lambda: tick(desk, case, record, item, on), lambda _changed: None, self.fail)

        box.toggled.connect(save)
        return box

    def _step_buttons(self, walk: Walk, step: StepState, status: str, unread: list[str]) -> list[QWidget]:
        name = walk.words("steps", step.id)
        found: list[QWidget] = []
        if walk.risks_of(step):
            words = (
                translate("Procedures", "Read the risks") if unread else translate("Procedures", "Read the risks again")
            )
            read = Button(words, lambda: self._read(walk, step), kind="secondary" if unread else "quiet", describe=name)
            read.setObjectName(f"read_{step.id}")
            found.append(read)
        if status == "to_do":
            done = Button(
                translate("Procedures", "Done"), lambda: self._done(walk, step, unread), kind="quiet", describe=name
            )
            done.setObjectName(f"done_{step.id}")
            found.append(done)
        else:
            back = Button(
                translate("Procedures", "Not done after all"),
                lambda: self._set(walk, step, "to_do"),
                kind="quiet",
                describe=name,
            )
            found.append(back)
        return found

    def _done(self, walk: Walk, step: StepState, unread: list[str]) -> None:
        if unread:
            self.around.toasts.show(translate("Procedures", "First read the risks of this step with her."))
            self._read(walk, step)
            return
        self._set(walk, step, "done")

    def _set(self, walk: Walk, step: StepState, status: str) -> None:
        record, name = walk.record.id, step.id
        self.change(lambda: self.desk.interview(record).mark_step(name, status), translate("Procedures", "Kept."))

    def _read(self, walk: Walk, step: StepState) -> None:
        risks = [risk for risk in walk.state.risks if risk.id in walk.risks_of(step)]
        dialog = RiskReading(self, walk.words("steps", step.id), risks, walk.state, walk.texts)
        ids = [risk.id for risk in risks]
        dialog.decided.connect(
            lambda decision: self.change(
                lambda: write_decision(self.desk, walk.record.id, step.id, decision, ids),
                translate("Risk", "Her decision is written down."),
            )
        )
        dialog.open()

    def _time_line(self) -> Card:
        card = Card(translate("Procedures", "Time line"))
        marks = [
            (walk.record.started_at.isoformat(), filled(translate("Procedures", "begun: {name}"), name=walk.name))
            for walk in self.digest.walks
        ]
        marks += [(due.key, due.words) for due in self.digest.dues]
        made = translate("Procedures", "paper made: {name}")
        marks += [
            (paper.at.isoformat(), filled(made, name=paper_name(self.digest, paper))) for paper in self.digest.papers
        ]
        marks += [
            (item.at.isoformat(), filled(translate("Procedures", "hearing: {name}"), name=item.authority))
            for item in self.digest.hearings
        ]
        for when, words in sorted(marks):
            card.add(Entry(words, symbol="clock", note=_day_of(when)))
        return card


def now_words(texts: Texts, step: StepState) -> list[str]:
    """Where a step leads, and what an emergency changes about it."""
    lines = [texts.get("emergency_changes", name) for name in step.changes]
    if step.closed:
        lines.insert(0, translate("Emergency", "This step is closed while the emergency holds."))
    elif step.changes and step.offices:
        offices = "; ".join(texts.get("offices", office) for office in step.offices)
        lines.append(filled(translate("Emergency", "Now at: {where}"), where=offices))
    return lines


def _day_of(iso: str) -> str:
    return moment(date.fromisoformat(iso[:10]))
