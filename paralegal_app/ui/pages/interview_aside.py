"""The right side of the interview: what is found, what is risky, what is due, and the papers as they fill."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from paralegal_app.casework.calling import CALL
from paralegal_app.packs.guidance import guidance
from paralegal_app.ui.pages.findings_card import DeadlinesCard, FindingCard, PaperCard, RiskCard, room
from paralegal_app.ui.pages.numbers import NumbersCard
from paralegal_app.ui.pages.override_box import OverrideBox
from paralegal_app.ui.pages.paper_dialog import PaperDialog
from paralegal_app.ui.pages.prompts import PromptCard
from paralegal_app.ui.pages.risks import RiskReading, write_decision
from paralegal_app.ui.presence import while_here
from paralegal_app.ui.show_error import words_of
from paralegal_app.ui.surroundings import Surroundings
from paralegal_app.ui.widgets.layouts import Scroll, clear
from paralegal_app.ui.words import filled, translate

if TYPE_CHECKING:
    from paralegal_app.casework.desk import Desk
    from paralegal_app.casework.interviews import Interview
    from paralegal_app.casework.papers import MadePaper
    from paralegal_app.interview.state import State, StepState
    from paralegal_app.packs.texts import Texts


def next_risky_step(state: State) -> StepState | None:
    """The first step still to take that has risks before it."""
    due = {risk.id for risk in state.risks}
    open_steps = (step for step in state.steps if not step.done and step.verdict != "no")
    return next((step for step in open_steps if due.intersection(step.risks)), None)


class AsidePane(Scroll):
    """Drawn anew after each answer."""

    def __init__(
        self, around: Surroundings, desk: Desk, go: Callable[[str], object], changed: Callable[[], object]
    ) -> None:
        super().__init__(margin=16, gap=12, name=translate("Interview", "Result so far"))
        self._around, self._desk, self._go, self._changed = around, desk, go, changed
        self._interview: Interview | None = None
        self._lang = "en"

    def show_interview(self, interview: Interview | None, texts: Texts, lang: str, question: str = "") -> None:
        """`question` is the one that is asked: what may be said beside it stands on top."""
        clear(self.content)
        self._interview, self._lang = interview, lang
        if interview is None:
            return
        state = interview.state
        said = guidance(lang).prompts_beside(question)
        if said:
            self.content.addWidget(PromptCard(said))
        if interview.procedure == CALL:
            self.content.addWidget(NumbersCard(self._around, self._desk, interview.case_id))
        main = FindingCard(state.main, state, texts, self._go)
        main.line()
        main.add(OverrideBox(self._around, self._desk, interview.record.id, state.main.id))
        self.content.addWidget(main)
        self._show_risks(state, texts)
        deadlines = DeadlinesCard(state, texts, self._around.today())
        if deadlines.empty:
            deadlines.deleteLater()
        else:
            self.content.addWidget(deadlines)
        for finding in state.findings:
            if finding is not state.main:
                self.content.addWidget(FindingCard(finding, state, texts, self._go))
        documents = {item.id: item for item in interview.pack.procedures[state.procedure].documents}
        for paper in state.documents:
            fields = len(documents[paper.id].fields)
            look = self._looker(paper.id, paper.languages)
            self.content.addWidget(PaperCard(paper, fields, state, texts, self._go, look))
        self.content.addStretch(1)
        # The focus that leaves the old question passes through here and scrolls to where it passed.
        self.verticalScrollBar().setValue(0)

    def _show_risks(self, state: State, texts: Texts) -> None:
        step = next_risky_step(state)
        risks = {risk.id: risk for risk in state.risks}
        general = [risk.id for risk in state.risks if not risk.before]
        shown = [name for name in (*general, *(step.risks if step else ())) if name in risks]
        if not shown:
            return
        name = texts.get(room(state), "steps", step.id) if step else texts.get(room(state), "name")
        title = filled(translate("Risk", "Before: {step}"), step=name)
        words = [texts.get(room(state), "risks", item) for item in dict.fromkeys(shown)]
        self.content.addWidget(RiskCard(title, words, lambda: self.read_risks(step.id if step else "", name)))

    def read_risks(self, step: str, title: str) -> None:
        """Show the risks before a step (or before everything) and write down what she decides."""
        interview = self._interview
        if interview is None:
            return
        risks = [risk for risk in interview.state.risks if step in risk.before or not risk.before]
        dialog = RiskReading(self.window(), title, risks, interview.state, interview.texts(self._lang))
        ids = [risk.id for risk in risks]
        dialog.decided.connect(lambda decision: self._write(interview.record.id, step, decision, ids))
        dialog.open()

    def _write(self, record: str, step: str, decision: str, risks: list[str]) -> None:
        changed = while_here(self, self._changed)

        def done(_none: None) -> None:
            self._around.toasts.show(translate("Risk", "Her decision is written down."))
            changed()

        self._around.tasks.run(lambda: write_decision(self._desk, record, step, decision, risks), done, self._failed)

    def _looker(self, paper: str, languages: tuple[str, ...]) -> Callable[[], object]:
        def look() -> None:
            interview = self._interview
            if interview is None:
                return
            lang = self._lang if self._lang in languages else languages[0]
            self._around.tasks.run(lambda: interview.paper(paper, lang, preview=True), self._show_paper, self._failed)

        return look

    def _show_paper(self, made: MadePaper) -> None:
        asked = self._interview.state.questions if self._interview is not None else {}
        name = translate("Papers", "The paper as it stands")
        PaperDialog(self.window(), made.traced or made.docx, name, asked, self._go).open()

    def _failed(self, error: BaseException) -> None:
        self._around.toasts.show(words_of(error))
