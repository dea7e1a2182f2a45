"""The safety plan of the organisation or of one worker: every question on one page, what is open, and the paper."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from paralegal_app.interview.answers import plain_answer
from paralegal_app.ui.fields.choosing import customs_of
from paralegal_app.ui.pages.page import Page
from paralegal_app.ui.pages.question_block import NOTHING, QuestionBlock
from paralegal_app.ui.pages.risks import risk_card
from paralegal_app.ui.pages.staff_time import due_words
from paralegal_app.ui.surroundings import Route, Surroundings
from paralegal_app.ui.when import full_day
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Card, Entry
from paralegal_app.ui.widgets.layouts import clear, flow_widget
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import filled, speech, translate

if TYPE_CHECKING:
    from paralegal_app.casework.desk import Desk
    from paralegal_app.casework.organisation import OwnPlan


class OwnPlanPage(Page):
    """`route.procedure` is the worker whose plan it is; empty for the organisation's."""

    def __init__(self, around: Surroundings, desk: Desk, route: Route) -> None:
        save = Button(translate("Plans", "Save as Word file…"), self._save, symbol="paper")
        save.setObjectName("own_plan_paper")
        team = Route("staff")
        back = Button(translate("Plans", "Back to the team"), lambda: around.go(team), kind="quiet", symbol="back")
        super().__init__(around, translate("Plans", "Safety plan"), "", back, save)
        self.desk, self.route = desk, route
        self._plan: OwnPlan | None = None
        self._blocks: list[QuestionBlock] = []
        self._draft: dict[str, Any] = {}
        self._scroll = self.add_scroll(width=820)
        self.reload()

    def reload(self) -> None:
        desk, worker = self.desk, self.route.procedure

        def work() -> tuple[OwnPlan, str]:
            from paralegal_app.casework.organisation import OwnPlan

            return OwnPlan(desk, worker), desk.vault.workers.name(worker) if worker else ""

        self.fetch(work, lambda found: self._show(*found))

    def _show(self, plan: OwnPlan, name: str) -> None:
        self._plan, texts, body = plan, plan.texts(speech.language), self._scroll.content
        kept, self._draft = {**self.draft(), **self._draft}, {}
        clear(body)
        self._blocks = []
        base = f"procedures.{plan.procedure}"
        title = texts.get(base, "name")
        self.header.set_words(f"{title}: {name}" if name else title, due_words(plan.review_by()))
        body.addWidget(PlainLabel(texts.get(base, "summary"), "lead"))
        for finding in plan.state.findings:
            body.addWidget(self._finding(finding, texts, base))
        for risk in plan.state.risks:
            body.addWidget(risk_card(risk, plan.state, texts))
        customs, section = customs_of(plan.pack.manifest), ""
        for name_, question in plan.state.questions.items():
            if question.section != section:
                section = question.section or ""
                body.addWidget(PlainLabel(texts.get(base, "sections", section), "title"))
            block = QuestionBlock(question, texts, customs, large=False)
            if name_ in kept:
                block.set_typing(kept[name_])
            elif name_ in plan.answers:
                block.set_value(plain_answer(plan.answers[name_]))
            self._blocks.append(block)
            body.addWidget(block)
        keep = Button(translate("Plans", "Keep the plan"), self._keep, kind="primary")
        keep.setObjectName("own_plan_keep")
        body.addWidget(flow_widget(keep))
        versions = plan.versions()
        if versions:
            words = translate("Plans", "Earlier versions are kept; the latest is of {day}.")
            body.addWidget(PlainLabel(filled(words, day=full_day(versions[0].until)), "second"))
        body.addStretch(1)

    @staticmethod
    def _finding(finding: Any, texts: Any, base: str) -> Card:
        role = {"yes": "success", "no": "risk"}.get(str(finding.verdict), "card")
        card = Card(texts.find(base, "findings", finding.id) or "", role=role, gap=8)
        card.add(PlainLabel(texts.get(base, "findings", finding.id, str(finding.verdict))))
        for ground in finding.grounds:
            symbol, colour = ("check", "green") if ground.verdict == "yes" else ("ring", "second")
            card.add(Entry(texts.get(base, "grounds", ground.id), symbol=symbol, colour=colour))
        return card

    def _given(self) -> dict[str, Any] | None:
        """What was answered; None when an answer cannot be taken, which is then said beside it."""
        given: dict[str, Any] = {}
        for block in self._blocks:
            value, words = block.value(), block.problem()
            if words:
                block.say(words)
                block.begin()
                return None
            if value is not NOTHING:
                given[block.question.id] = value
        return given

    def _keep(self) -> None:
        plan, given = self._plan, self._given()
        if plan is None or given is None:
            return

        def done(_changed: Any) -> None:
            self._blocks = []
            self.around.toasts.show(translate("Agenda", "Kept."))
            self.reload()

        self.fetch(lambda: plan.write(given), done)

    def _save(self) -> None:
        plan = self._plan
        if plan is None:
            return
        path = self.around.choose.save_file(self, translate("Plans", "Save as Word file…"), "sheet.docx")
        if path:
            lang = speech.language
            said = translate("Plans", "Saved. It is not encrypted there: keep it where nobody else looks.")
            self.fetch(lambda: plan.save(lang, Path(path)), lambda _path: self.around.toasts.show(said))

    def here(self) -> Route:
        return self.route

    def draft(self) -> dict[str, Any]:
        """Typing that was not kept yet."""
        answers = self._plan.answers if self._plan is not None else {}
        typed = {block.question.id: block.value() for block in self._blocks}
        return {
            name: value for name, value in typed.items()
            if value is not NOTHING and value is not None
            and not (name in answers and plain_answer(answers[name]) == value)
        }  # fmt: skip

    def restore(self, draft: dict[str, Any]) -> None:
        """Put typing back."""
        self._draft = draft
        for block in self._blocks:
            if block.question.id in draft:
                block.set_typing(draft[block.question.id])

    def begin(self) -> None:
        if self._blocks:
            self._blocks[0].begin()
