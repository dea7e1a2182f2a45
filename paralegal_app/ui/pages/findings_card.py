"""What an interview has found so far: findings with their reasons, risks, deadlines, fees and the paper as it fills."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from paralegal_app.interview.report import arithmetic_lines
from paralegal_app.ui.answer_words import need_words, value_words
from paralegal_app.ui.legal_words import reader_words, reveals_words, sure_words, verdict_words, who_words
from paralegal_app.ui.when import moment, near, urgency
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Card, Line, Symbol
from paralegal_app.ui.widgets.details import Details
from paralegal_app.ui.widgets.layouts import column, flow_widget, row
from paralegal_app.ui.widgets.plain_label import Pill, PlainLabel
from paralegal_app.ui.widgets.progress import Bar
from paralegal_app.ui.words import filled, translate

if TYPE_CHECKING:
    from paralegal_app.interview.state import DeadlineState, DocumentState, FindingState, GroundState, State
    from paralegal_app.packs.models import Cited
    from paralegal_app.packs.texts import Texts

Go = Callable[[str], object]
SHOWN_GROUNDS = 4
_MARK = {"yes": "check", "no": "cross", "unknown": "question"}
_TONE = {"yes": "green", "no": "neutral", "unknown": "neutral"}
"""A no is no alarm: brick is for what is overdue or destroys."""


def room(state: State) -> str:
    """Where the words of the procedure stand in the pack's texts."""
    return f"procedures.{state.procedure}"


def law_line(law: Cited, texts: Texts) -> str:
    """`Law 2229-VIII Art. 26 · confirmed`, the citation as lawyers of the language write it."""
    return " · ".join(part for part in (texts.cite(law.cite), sure_words(law.status)) if part)


def law_details(law: Cited) -> QWidget:
    """Where a statement of the law comes from and when it was last looked up. Addresses are shown, never opened."""
    holder = QWidget()
    body = column(holder, gap=4)
    if law.last_checked_on:
        when = moment(law.last_checked_on)
        body.addWidget(PlainLabel(filled(translate("Law", "Last checked: {when}"), when=when), "second"))
    for source in law.sources[:4]:
        shown = PlainLabel(_breakable(source), "caption")
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        body.addWidget(shown)
    if not law.sources:
        body.addWidget(PlainLabel(translate("Law", "No source is recorded."), "second"))
    return holder


def _breakable(address: str) -> str:
    shown = address if len(address) < 90 else address[:87] + "…"
    return shown.replace("/", "/\u200b")


class FindingCard(Card):
    """A verdict with its grounds; each carries mark, words, citation, how sure it is, and its reasons on request.

    The main one begins with the procedure's first line: what this country has, or lacks.
    """

    def __init__(self, finding: FindingState, state: State, texts: Texts, go: Go) -> None:
        pill = Pill(verdict_words(finding.verdict), _TONE[finding.verdict])
        super().__init__(texts.get(room(state), "findings", finding.id), pill=pill)
        self.heading.set_tone("heading")
        first = texts.find(room(state), "first_line") if finding.main else None
        if first:
            line = PlainLabel(first, "small")
            line.setObjectName("first_line")
            self.add(line)
        said = texts.find(room(state), "findings", finding.id, str(finding.verdict))
        if said:
            self.add(PlainLabel(said, "second"))
        decided_yes = finding.verdict == "yes"
        shown = [item for item in finding.grounds if item.verdict == "yes" or not (decided_yes or item.verdict == "no")]
        shown = shown or list(finding.grounds)[:SHOWN_GROUNDS]
        for ground in shown[:SHOWN_GROUNDS]:
            self.line()
            self.add(self._ground(ground, finding, state, texts, go))
        rest = [ground for ground in finding.grounds if ground not in shown[:SHOWN_GROUNDS]]
        if rest:
            self.line()
            words = filled(translate("Law", "Other grounds: {count}"), count=len(rest))
            self.add(Details(words, self._rest(rest, finding, state, texts, go), self.accessibleName()))

    def _ground(self, ground: GroundState, finding: FindingState, state: State, texts: Texts, go: Go) -> QWidget:
        holder = QWidget()
        body = row(holder, gap=12)
        mark = Symbol(_MARK[ground.verdict], "green" if ground.verdict == "yes" else "second", 18)
        mark.setAccessibleName(verdict_words(ground.verdict))
        body.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        words = column(gap=4)
        title = texts.get(room(state), "grounds", ground.id)
        label = PlainLabel(title, "small")
        label.setAccessibleName(f"{title}: {verdict_words(ground.verdict)}")
        words.addWidget(label)
        words.addWidget(PlainLabel(law_line(ground.law, texts), "cite"))
        words.addWidget(Details(translate("Law", "Why?"), self._why(ground, finding, texts, go), title))
        body.addLayout(words, 1)
        return holder

    def _rest(self, grounds: list[GroundState], finding: FindingState, state: State, texts: Texts, go: Go) -> QWidget:
        holder = QWidget()
        body = column(holder, gap=8)
        for ground in grounds:
            body.addWidget(self._ground(ground, finding, state, texts, go))
            body.addWidget(Line())
        return holder

    @staticmethod
    def _why(ground: GroundState, finding: FindingState, texts: Texts, go: Go) -> QWidget:
        holder = QWidget()
        body = column(holder, gap=4)
        for name, value in ground.because.items():
            said = value_words(value, texts, name)
            body.addWidget(PlainLabel(f"{need_words(name, texts)} — {said}", "second"))
        for need in ground.needs:
            if need.startswith("law."):
                body.addWidget(PlainLabel(need_words(need, texts), "second"))
                continue
            words = filled(translate("Law", "Still to ask: {question}"), question=need_words(need, texts))
            body.addWidget(_jump(words, need.split(".")[0], go))
        if ground.id in finding.would_change:
            body.addWidget(PlainLabel(translate("Law", "This alone would change the result."), "second"))
        body.addWidget(law_details(ground.law))
        return holder


def _jump(words: str, question: str, go: Go) -> QWidget:
    holder = QWidget()
    line = column(holder, gap=0)
    shown = PlainLabel(words, "second")
    line.addWidget(shown)
    button = Button(translate("Law", "Go to this question"), lambda: go(question), kind="link", describe=words)
    line.addWidget(button)
    return holder


class RiskCard(Card):
    """The risks before the step that comes next; they can be read in full at once."""

    def __init__(self, title: str, risks: Iterable[str], read: Callable[[], object]) -> None:
        super().__init__(title, role="risk")
        found = list(risks)
        self.add(PlainLabel(found[0], "small"))
        words = filled(translate("Risk", "Read all risks: {count}"), count=len(found))
        self.read = Button(words, read)
        self.read.setObjectName("read_risks")
        self.add(flow_widget(self.read))


class DeadlinesCard(Card):
    """Dates with their arithmetic."""

    def __init__(self, state: State, texts: Texts, today: Any) -> None:
        super().__init__(translate("Deadlines", "Deadlines"))
        shown = [item for item in state.deadlines if item.due is not None]
        for item in sorted(shown, key=lambda found: str(found.due)):
            self.add(deadline_row(item, state, texts, today))
        for item in (item for item in state.deadlines if item.due is None and not item.known):
            self.add(unknown_deadline(item, state, texts))
        self.empty = self.content.count() <= 1


def deadline_row(item: DeadlineState, state: State, texts: Texts, today: Any) -> QWidget:
    """Name, when in words, and the arithmetic behind it."""
    holder = QWidget()
    body = column(holder, gap=4)
    name = texts.get(room(state), "deadlines", item.id)
    body.addWidget(PlainLabel(name, "small"))
    assert item.due is not None
    tone = urgency(item.due, today)
    words = near(item.due, today)
    exact = moment(item.due)
    pill = Pill(words, tone)
    line = [pill] if exact in words else [pill, PlainLabel(exact, "second", wrap=False)]
    body.addWidget(flow_widget(*line))
    body.addWidget(Details(translate("Deadlines", "Show the arithmetic"), _arithmetic(item, state, texts), name))
    return holder


def _arithmetic(item: DeadlineState, state: State, texts: Texts) -> QWidget:
    holder = QWidget()
    inside = column(holder, gap=4)
    for words in arithmetic_lines(item.arithmetic, texts):
        inside.addWidget(PlainLabel(words, "second"))
    inside.addWidget(
        PlainLabel(filled(translate("Deadlines", "Who must act: {who}"), who=who_words(item.who)), "second")
    )
    missed = texts.find(room(state), "deadlines", item.id, "missed")
    if missed:
        inside.addWidget(PlainLabel(filled(translate("Deadlines", "If it is missed: {what}"), what=missed), "second"))
    inside.addWidget(PlainLabel(law_line(item.law, texts), "cite"))
    inside.addWidget(law_details(item.law))
    return holder


def unknown_deadline(item: DeadlineState, state: State, texts: Texts) -> QWidget:
    """A limit whose length the law sheet does not know is said, not guessed."""
    holder = QWidget()
    body = column(holder, gap=4)
    body.addWidget(PlainLabel(texts.get(room(state), "deadlines", item.id), "small"))
    body.addWidget(flow_widget(Pill(sure_words("unknown"), "amber")))
    return holder


class PaperCard(Card):
    """A paper as it fills: how much is there, what is missing, who will read it and what it tells them."""

    def __init__(
        self, paper: DocumentState, fields: int, state: State, texts: Texts, go: Go, look: Callable[[], object]
    ) -> None:
        super().__init__(texts.get(room(state), "documents", paper.id))
        total = max(fields, len(paper.gaps), 1)
        gaps = len(paper.gaps)
        words = (
            translate("Papers", "Complete")
            if not gaps
            else filled(translate("Papers", "Still open: {gaps} of {total}"), gaps=gaps, total=total)
        )
        self.add(Bar(1 - gaps / total, f"{self.accessibleName()}: {words}"), PlainLabel(words, "second"))
        if gaps:
            self.add(Details(translate("Papers", "Which?"), gap_list(paper.gaps, texts, go), self.accessibleName()))
        told = ", ".join(reveals_words(item) for item in paper.discloses)
        readers = ", ".join(reader_words(item) for item in paper.read_by)
        if readers:
            self.add(PlainLabel(filled(translate("Papers", "Read by: {readers}"), readers=readers), "second"))
        if told:
            self.add(PlainLabel(filled(translate("Papers", "Tells about: {what}"), what=told), "second"))
        see = Button(translate("Papers", "Look at it"), look, describe=self.accessibleName())
        see.setObjectName("look_at_paper")
        self.add(flow_widget(see))


def gap_list(gaps: Iterable[str], texts: Texts, go: Go) -> QWidget:
    """Each gap leads to its question."""
    holder = QWidget()
    body = column(holder, gap=4)
    for gap in gaps:
        line = row(gap=8)
        line.addWidget(PlainLabel(need_words(gap, texts), "second"), 1)
        words = translate("Papers", "Fill in")
        button = Button(words, lambda gap=gap: go(gap.split(".")[0]), kind="link", describe=need_words(gap, texts))  # type: ignore[misc]
        line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        body.addLayout(line)
        body.addWidget(Line())
    return holder
