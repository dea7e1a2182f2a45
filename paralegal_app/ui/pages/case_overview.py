"""A case at a glance: what is next, what is due, what is risky, what she decided, what is missing for which paper."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from paralegal_app.ui.digests import Due, Walk
from paralegal_app.ui.legal_words import open_words, reader_words, who_words
from paralegal_app.ui.pages.case_labels import decision_words, purpose_words, status_words
from paralegal_app.ui.pages.findings_card import law_line
from paralegal_app.ui.pages.part import Part
from paralegal_app.ui.surroundings import Route
from paralegal_app.ui.theme import theme
from paralegal_app.ui.when import moment, near, urgency
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Card, Empty, Entry
from paralegal_app.ui.widgets.layouts import Scroll, column, flow_widget
from paralegal_app.ui.widgets.plain_label import Pill, PlainLabel
from paralegal_app.ui.widgets.progress import Bar
from paralegal_app.ui.words import filled, translate

SHOWN_STEPS, SHOWN_DUES = 5, 6
NARROW = 900


class OverviewPart(Part):
    """Two columns, one below the other where the window is narrow or the text large."""

    def build(self) -> None:
        scroll = Scroll(margin=24, gap=16, name=translate("Case", "Overview"))
        self.outer.addWidget(scroll)
        digest = self.digest
        if not digest.walks:
            go = Route("new_case", digest.case.id)
            scroll.content.addWidget(
                Empty(
                    "list", translate("Case", "Nothing is under way yet"),
                    translate("Case", "Begin with the procedure she needs most. Her answers serve all of them."),
                    translate("Case", "Begin a procedure"), lambda: self.around.go(go),
                )
            )  # fmt: skip
            return
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(theme.space(16))
        left, right = column(gap=16), column(gap=16)
        for card in (self._next(), self._procedures(), self._missing(), self._story()):
            if card is not None:
                left.addWidget(card)
        for card in (self._deadlines(), self._risks(), self._decided()):
            if card is not None:
                right.addWidget(card)
        left.addStretch(1)
        right.addStretch(1)
        self._columns.addLayout(left, 2)
        self._columns.addLayout(right, 1)
        scroll.content.addLayout(self._columns)
        scroll.content.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if hasattr(self, "_columns"):
            wide = self.width() >= theme.px(NARROW)
            self._columns.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        super().resizeEvent(event)

    def _next(self) -> Card:
        card = Card(translate("Case", "Next"))
        rows = 0
        for task in (task for task in self.digest.tasks if task.done_at is None):
            note = near(task.due_on, self.around.today()) if task.due_on else ""
            rows = self._row(card, rows, Entry(task.title, symbol="check", note=note))
        for walk in self.digest.walks:
            if walk.record.status != "under_way":
                continue
            for step in walk.open_steps()[: 1 if rows else 3]:
                unread = walk.unread(step)
                second = f"{walk.name} · {who_words(step.who)}"
                if unread:
                    second += " · " + filled(translate("Case", "risks to read first: {count}"), count=len(unread))
                go = Button(translate("Case", "Open"), self._to_procedures(walk), describe=walk.words("steps", step.id))
                entry = Entry(
                    walk.words("steps", step.id), second, symbol="warning" if unread else "ring",
                    colour="amber" if unread else "second", strong=rows == 0, right=go,
                )  # fmt: skip
                rows = self._row(card, rows, entry)
                if rows >= SHOWN_STEPS:
                    return card
        if not rows:
            card.add(PlainLabel(translate("Case", "Nothing is waiting."), "lead"))
        return card

    @staticmethod
    def _row(card: Card, rows: int, entry: QWidget) -> int:
        if rows:
            card.line()
        card.add(entry)
        return rows + 1

    def _to_procedures(self, walk: Walk) -> Callable[[], object]:
        route = Route("cases", self.digest.case.id, "procedures", walk.record.id)
        return lambda: self.around.go(route)

    def _procedures(self) -> Card:
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
            card.add(flow_widget(*_state_pills(walk)))
        return card

    def _missing(self) -> Card | None:
        card = Card(translate("Case", "Missing for the papers"))
        shown = 0
        for walk in self.digest.walks:
            for paper in walk.state.documents:
                if paper.gaps and walk.record.status == "under_way":
                    words = filled(translate("Case", "gaps: {count}"), count=len(paper.gaps))
                    shown = self._row(card, shown, Entry(walk.words("documents", paper.id), symbol="paper", note=words))
        return card if shown else None

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
        if len(found) > 4:
            card.add(PlainLabel(filled(translate("Case", "and more: {count}"), count=len(found) - 4), "second"))
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
    tone = {"yes": "green", "no": "brick", "unknown": "neutral"}[verdict]
    pills: list[QWidget] = [
        Pill(status_words(walk.record.status), "primary" if walk.record.status == "under_way" else "neutral")
    ]
    said = walk.texts.get("procedures", walk.record.procedure, "findings", walk.state.main.id)
    pill = Pill(open_words(verdict), tone)
    pill.setToolTip(said)
    pill.setAccessibleName(f"{said}: {open_words(verdict)}")
    pills.append(pill)
    return pills
