"""A case at a glance: what is next, what is due, what is risky, what she decided, what is missing for which paper."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from textwrap import shorten
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from paralegal_app.casework import intake
from paralegal_app.ui.digests import Due, Walk
from paralegal_app.ui.legal_words import open_words, reader_words, who_words
from paralegal_app.ui.pages.case_labels import decision_words, purpose_words, status_words
from paralegal_app.ui.pages.desk_labels import level_words
from paralegal_app.ui.pages.findings_card import law_line
from paralegal_app.ui.pages.part import Part
from paralegal_app.ui.surroundings import Route
from paralegal_app.ui.theme import theme
from paralegal_app.ui.when import full_day, moment, near, urgency
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Card, Empty, Entry
from paralegal_app.ui.widgets.layouts import Scroll, column, flow_widget
from paralegal_app.ui.widgets.plain_label import Pill, PlainLabel
from paralegal_app.ui.widgets.progress import Bar
from paralegal_app.ui.words import filled, translate

if TYPE_CHECKING:
    from paralegal_app.casefile.records import Task
    from paralegal_app.interview.state import StepState

SHOWN_STEPS, SHOWN_DUES, SHOWN_PAPERS, SHOWN_LETTERS = 5, 6, 5, 240
SOON = 7
"""Days: what is due within them stands before the steps of procedures."""
NARROW = 900


class OverviewPart(Part):
    """Two columns, one below the other where the window is narrow or the text large."""

    def build(self) -> None:
        scroll = Scroll(margin=24, gap=16, name=translate("Case", "Overview"))
        self.outer.addWidget(scroll)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(theme.space(16))
        if not self.digest.walks:
            scroll.content.addWidget(self._nothing_yet())
        left, right = column(gap=16), column(gap=16)
        lefts = [self._next(), self._procedures(), self._missing(), self._story()]
        rights = [self._wishes(), self._deadlines(), self._how_high(), self._risks(), self._decided()]
        for place, cards in ((left, lefts), (right, rights)):
            for card in cards:
                if card is not None:
                    place.addWidget(card)
            place.addStretch(1)
        self._columns.addLayout(left, 2)
        self._columns.addLayout(right, 1)
        scroll.content.addLayout(self._columns)
        scroll.content.addStretch(1)

    def _nothing_yet(self) -> QWidget:
        """What may come first: her own words, or the procedure she needs most."""
        case = self.digest.case.id
        holder = QWidget()
        body = column(holder, gap=0)
        body.addWidget(
            Empty(
                "list", translate("Case", "Nothing is under way yet"),
                translate("Case", "Begin with the procedure she needs most. Her answers serve all of them."),
                translate("Case", "Begin a procedure"), lambda: self.around.go(Route("new_case", case)),
            )
        )  # fmt: skip
        talk = Button(
            translate("Case", "Write down the first talk"), lambda: self.around.go(Route("cases", case, "intake"))
        )
        talk.setObjectName("first_talk")
        body.addWidget(talk, 0, Qt.AlignmentFlag.AlignHCenter)
        return holder

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = self.width() >= theme.px(NARROW)
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        super().resizeEvent(event)

    def _next(self) -> Card | None:
        """What is due this week, then the steps of procedures, then what may wait."""
        soon = self.around.today() + timedelta(days=SOON)
        tasks = [task for task in self.digest.tasks if task.done_at is None]
        now = [task for task in tasks if task.due_on is None or task.due_on <= soon]
        later = [task for task in tasks if task not in now]
        entries = [self._task(task, strong=number == 0) for number, task in enumerate(now)]
        for walk in self.digest.walks:
            if walk.record.status == "under_way":
                steps = walk.open_steps()[: 1 if entries else 3]
                entries += [self._step(walk, step, strong=not entries and step is steps[0]) for step in steps]
        entries += [self._task(task) for task in later]
        if not entries and not self.digest.walks:
            return None
        card = Card(translate("Case", "Next"))
        rows = 0
        for entry in entries[:SHOWN_STEPS]:
            rows = self._row(card, rows, entry)
        for entry in entries[SHOWN_STEPS:]:
            entry.deleteLater()
        if not rows:
            card.add(PlainLabel(translate("Case", "Nothing is waiting."), "lead"))
        return card

    def _task(self, task: Task, *, strong: bool = False) -> Entry:
        note = near(task.due_on, self.around.today()) if task.due_on else ""
        plan = Route("cases", self.digest.case.id, "plan")
        go = Button(translate("Case", "Open"), lambda: self.around.go(plan), describe=task.title)
        return Entry(task.title, symbol="ring", strong=strong, note=note, right=go)

    def _step(self, walk: Walk, step: StepState, *, strong: bool = False) -> Entry:
        unread = walk.unread(step)
        second = f"{walk.name} · {who_words(step.who)}"
        if unread:
            second += " · " + filled(translate("Case", "risks to read first: {count}"), count=len(unread))
        words = walk.words("steps", step.id)
        go = Button(translate("Case", "Open"), self._to_procedures(walk), describe=words)
        symbol, colour = ("warning", "amber") if unread else ("ring", "second")
        return Entry(words, second, symbol=symbol, colour=colour, strong=strong, right=go)

    @staticmethod
    def _row(card: Card, rows: int, entry: QWidget) -> int:
        if rows:
            card.line()
        card.add(entry)
        return rows + 1

    def _to_procedures(self, walk: Walk) -> Callable[[], object]:
        route = Route("cases", self.digest.case.id, "procedures", walk.record.id)
        return lambda: self.around.go(route)

    def _procedures(self) -> Card | None:
        if not self.digest.walks:
            return None
        card = Card(translate("Case", "Procedures"))
        for number, walk in enumerate(self.digest.walks):
            if number:
                card.line()
            card.add(PlainLabel(walk.name, "strong"))
            share = walk.share()
            card.add(
                Bar(
                    share,
                    filled(translate("Case", "{name}: answered {share} %"), name=walk.name, share=round(share * 100)),
                )
            )
            card.add(PlainLabel(self._course(walk), "second"), flow_widget(*_state_pills(walk)))
        return card

    def _course(self, walk: Walk) -> str:
        """How far a procedure is: since when, how many steps are taken, and what is due in it next."""
        begun = moment(walk.record.started_at.date())
        steps = [step for step in walk.state.steps if step.verdict != "no"]
        done = sum(walk.step_status(step) != "to_do" for step in steps)
        words = [filled(translate("Case", "begun {when} · steps taken: {done} of {all}"),
                        when=begun, done=done, all=len(steps))]  # fmt: skip
        today = self.around.today()
        coming = (due for due in self.digest.dues if due.walk is walk and due.key[:10] >= today.isoformat())
        due = next(coming, None)
        if due is not None:
            words.append(filled(translate("Case", "due {when}: {what}"), when=near(due.when, today), what=due.words))
        return " · ".join(words)

    def _missing(self) -> Card | None:
        """What the papers lack that she can file; each is one press from its first open question."""
        papers = [
            (walk, paper)
            for walk in self.digest.walks
            for paper in walk.state.documents
            if paper.gaps and walk.record.status == "under_way"
        ]
        papers.sort(key=lambda found: found[1].verdict != "yes")
        if not papers:
            return None
        card = Card(translate("Case", "Missing for the papers"))
        for number, (walk, paper) in enumerate(papers[:SHOWN_PAPERS]):
            words, name = filled(translate("Case", "gaps: {count}"), count=len(paper.gaps)), paper.gaps[0].split(".")[0]
            title = walk.words("documents", paper.id)
            go = Route("cases", self.digest.case.id, "interview", walk.record.id, name)
            fill = Button(translate("Papers", "Fill in"), partial(self.around.go, go), kind="link", describe=title)
            self._row(card, number, Entry(title, symbol="paper", note=words, right=fill))
        self._more(card, len(papers) - SHOWN_PAPERS)
        return card

    @staticmethod
    def _more(card: Card, left: int) -> None:
        if left > 0:
            card.add(PlainLabel(filled(translate("Case", "and more: {count}"), count=left), "second"))

    def _wishes(self) -> Card | None:
        if not self.digest.wishes:
            return None
        card = Card(translate("Intake", "What she wishes"), role="info")
        said = " ".join(self.digest.wishes.split())
        card.add(PlainLabel(shorten(said, SHOWN_LETTERS, placeholder=" …")))
        return card

    def _how_high(self) -> Card | None:
        """The risk as somebody last saw it, with the day: an old look is no look."""
        risk = self.digest.risk
        if risk is None:
            return None
        again = intake.look_again(risk.level, risk.on)
        role = "risk" if risk.level != "low" or again <= self.around.today() else "card"
        card = Card(translate("Intake", "How high the risk is"), role=role)
        card.add(Entry(f"{level_words(risk.level)} · {full_day(risk.on)}", risk.because, symbol="warning",
                       colour="amber" if role == "risk" else "second", strong=True))  # fmt: skip
        when = filled(translate("Case", "to be looked at again: {when}"), when=near(again, self.around.today()))
        card.add(PlainLabel(when, "second"))
        return card

    def _story(self) -> Card | None:
        if not self.digest.events:
            return None
        card = Card(translate("Case", "Latest in her story"))
        event = self.digest.events[-1]
        card.add(Entry(event.what or event.outcome, event.outcome if event.what else "", symbol="story"))
        return card

    def _deadlines(self) -> Card | None:
        dues = [due for due in self.digest.dues if urgency(due.when, self.around.today()) != "brick"]
        over = [due for due in self.digest.dues if due not in dues]
        if not self.digest.dues:
            return None
        card = Card(translate("Deadlines", "Deadlines"))
        for number, due in enumerate([*over[-2:], *dues][:SHOWN_DUES]):
            if number:
                card.line()
            self._due(card, due)
        return card

    def _due(self, card: Card, due: Due) -> None:
        today = self.around.today()
        card.add(PlainLabel(due.words))
        exact, words = moment(due.when), near(due.when, today)
        pill = Pill(words, urgency(due.when, today))
        card.add(flow_widget(pill) if exact in words else flow_widget(pill, PlainLabel(exact, "second", wrap=False)))
        card.add(PlainLabel(law_line(due.deadline.law, due.walk.texts), "caption"))

    def _risks(self) -> Card | None:
        found: dict[str, str] = {}
        for walk in self.digest.walks:
            read = {item.risk_id for item in walk.risks_read}
            for risk in walk.state.risks:
                if walk.record.status == "under_way" and risk.id not in read:
                    found.setdefault(risk.id, walk.words("risks", risk.id))
        if not found:
            return None
        card = Card(translate("Case", "Risks not read with her yet"), role="risk")
        for words in list(found.values())[:4]:
            card.add(Entry(words, symbol="warning", colour="amber"))
        self._more(card, len(found) - 4)
        return card

    def _decided(self) -> Card | None:
        card = Card(translate("Case", "She decided"))
        rows = 0
        for walk in self.digest.walks:
            for step in walk.state.steps:
                written = walk.steps.get(step.id)
                if written is not None and written.reason in ("wants", "declines"):
                    wants = written.reason == "wants"
                    symbol, colour = ("check", "green") if wants else ("cross", "second")
                    words = decision_words(written.reason)
                    entry = Entry(walk.words("steps", step.id), words, symbol=symbol, colour=colour)
                    rows = self._row(card, rows, entry)
        for consent in self.digest.consents[-3:]:
            given = consent.decision == "given" and consent.withdrawn_at is None
            symbol, colour = ("check", "green") if given else ("cross", "second")
            second = reader_words(consent.recipient)
            entry = Entry(purpose_words(consent.purpose), second, symbol=symbol, colour=colour)
            rows = self._row(card, rows, entry)
        return card if rows else None


def _state_pills(walk: Walk) -> list[QWidget]:
    verdict = walk.state.main.verdict
    tone = "green" if verdict == "yes" else "neutral"
    pills: list[QWidget] = [
        Pill(status_words(walk.record.status), "primary" if walk.record.status == "under_way" else "neutral")
    ]
    said = walk.texts.get("procedures", walk.record.procedure, "findings", walk.state.main.id)
    pill = Pill(open_words(verdict), tone)
    pill.setToolTip(said)
    pill.setAccessibleName(f"{said}: {open_words(verdict)}")
    pills.append(pill)
    return pills
