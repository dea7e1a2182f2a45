"""The interview: sections, one question in large type, and beside it what has been found so far.

The page decides nothing. It asks the worker to commit an answer and draws the State that comes back.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from paralegal_app.i18n import best
from paralegal_app.interview.answers import plain_answer
from paralegal_app.ui.fields.choosing import customs_of
from paralegal_app.ui.pages.findings_card import room
from paralegal_app.ui.pages.interview_aside import AsidePane
from paralegal_app.ui.pages.interview_end import end_widgets
from paralegal_app.ui.pages.interview_form import print_form
from paralegal_app.ui.pages.page import Page
from paralegal_app.ui.pages.question_block import NOTHING, QuestionBlock
from paralegal_app.ui.pages.risks import RiskReading, write_decision
from paralegal_app.ui.pages.sections_pane import SectionsPane
from paralegal_app.ui.pages.turned import TurnedScreen
from paralegal_app.ui.pages.what_changes import what_changes
from paralegal_app.ui.surroundings import Route, Surroundings
from paralegal_app.ui.when import full_day
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.layouts import Scroll, clear, flow_widget
from paralegal_app.ui.widgets.panes import Panes
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.widgets.soon import soon
from paralegal_app.ui.widgets.toasts import announce
from paralegal_app.ui.words import filled, speech, translate

if TYPE_CHECKING:
    from paralegal_app.casework.desk import Desk
    from paralegal_app.casework.interviews import Answered, Interview
    from paralegal_app.interview.changes import Consequences
    from paralegal_app.interview.state import State


class InterviewPage(Page):
    """Draws one procedure under way; `route.procedure` is its id, `route.question` where to begin."""

    def __init__(self, around: Surroundings, desk: Desk, route: Route) -> None:
        super().__init__(around, translate("Interview", "Interview"))
        self.desk, self.route = desk, route
        self.interview: Interview | None = None
        self.current = ""
        self._blocks: list[QuestionBlock] = []
        self._turned: TurnedScreen | None = None
        self._drafts: dict[str, Any] = {}
        self._whole = around.preferences.now.whole_sections
        self._busy = False
        self._sections = SectionsPane(self._on_section, self._speak)
        self._scroll = Scroll(margin=36, gap=16, name=translate("Interview", "Question"))
        self._aside = AsidePane(around, desk, self.ask, self._read_risks)
        self._panes = Panes(
            [
                ("sections", translate("Interview", "Sections"), self._sections, 212, "side"),
                ("question", translate("Interview", "Question"), self._scroll, None, "plain"),
                ("result", translate("Interview", "Result so far"), self._aside, 356, "aside"),
            ],
            first="question",
            grows=520,
        )
        self.outer.addWidget(self._panes, 1)
        back = QShortcut(QKeySequence("Alt+Left"), self)
        back.activated.connect(self._back)
        self.fetch(self._open, self._show, words=translate("Interview", "Opening the interview…"))

    @property
    def lang(self) -> str:
        """The language of the questions: chosen apart, else the window's where the pack has it."""
        wanted = str(self.around.kept.get("interview_language") or speech.language)
        offered = self.interview.pack.manifest.languages.ui if self.interview else (wanted,)
        return best([wanted], offered)

    def _open(self) -> tuple[Interview, dict[str, Any], str]:
        kept = self.around.kept.pop("interview", None)
        if kept is not None and kept.record.id == self.route.procedure:  # type: ignore[attr-defined]
            interview = cast("Interview", kept)
        else:
            interview = self.desk.interview(self.route.procedure)
        drafts = {item.place: item.value for item in self.desk.vault.drafts.of(interview.case_id)}
        return interview, drafts, self.desk.vault.cases.get(interview.case_id).label

    def _show(self, opened: tuple[Interview, dict[str, Any], str]) -> None:
        self.interview, drafts, label = opened
        self._drafts = {**drafts, **self._drafts}
        manifest, state = self.interview.pack.manifest, self.interview.state
        texts = self.interview.texts(self.lang)
        self._texts, self._customs = texts, customs_of(manifest)
        review = (
            translate("Interview", "not yet reviewed by a local lawyer")
            if manifest.review.status == "draft"
            else filled(translate("Interview", "reviewed by {name}"), name=manifest.review.by or "")
        )
        subtitle = filled(translate(
            "Interview",
            "Case {case} · {country} · law checked {when}, pack {version} ({review})"),
            case=label, country=texts.get("pack", "name"), when=_law_day(self.interview), version=manifest.version,
            review=review,
        )  # fmt: skip
        self.header.set_words(texts.get(room(state), "name"), subtitle)
        self.header.set_actions(*self._actions())
        start = self.route.question or state.next or ""
        self._draw(start)

    def _actions(self) -> list[QWidget]:
        turn = Button(translate("Interview", "Turn screen to her"), self._turn, kind="quiet", symbol="turn")
        turn.setObjectName("turn")
        one, section = translate("Interview", "One question at a time"), translate("Interview", "Whole section")
        whole = Button(one if self._whole else section, self._swap_mode, kind="quiet", symbol="list")
        paper = Button(translate("Interview", "Paper form…"), self._print, kind="quiet", symbol="print")
        close = Button(translate("Interview", "Save and close"), self._close)
        close.setObjectName("close")
        return [turn, whole, paper, close]

    @property
    def state(self) -> State:
        assert self.interview is not None
        return self.interview.state

    def ask(self, question: str) -> None:
        """Go to one question, wherever it stands."""
        if question in self.state.questions:
            self._draw(question)
            self._panes.show_pane("question")

    def _draw(self, question: str) -> None:
        state = self.state
        self.current = question if question in state.questions else ""
        clear(self._scroll.content)
        self._blocks = []
        if not self.current:
            for part in end_widgets(state, self._texts, self.ask, self._to_papers, self._to_steps):
                self._scroll.content.addWidget(part)
        else:
            self._draw_questions(state)
        self._scroll.content.addStretch(1)
        section = state.questions[self.current].section if self.current else ""
        languages = self.interview.pack.manifest.languages.ui if self.interview else ()
        self._sections.show_state(state, self._texts, section or "", languages)
        self._aside.show_interview(self.interview, self._texts, self.lang)
        self._scroll.verticalScrollBar().setValue(0)
        soon(self._scroll, self.begin)
        if self._blocks:
            announce(self, self._texts.question(self.current))

    def _draw_questions(self, state: State) -> None:
        names = self._in_section() if self._whole else [self.current]
        for name in names:
            block = QuestionBlock(
                state.questions[name], self._texts, self._customs, large=not self._whole, facts=self._facts(name)
            )
            self._fill(block, name)
            block.given.connect(self._continue)
            self._blocks.append(block)
            self._scroll.content.addWidget(block)
        back = Button(translate("Interview", "Back"), self._back)
        back.setObjectName("back")
        go = Button(translate("Interview", "Continue"), self._continue, kind="primary")
        go.setObjectName("continue")
        hint = PlainLabel(translate("Interview", "Enter continues · Alt+← goes back"), "second", wrap=False)
        self._notice = PlainLabel("", "problem")
        self._notice.hide()
        self._changes: QWidget | None = None
        self._scroll.content.addWidget(self._notice)
        self._scroll.content.addWidget(flow_widget(back, go, hint, gap=12))

    def _in_section(self) -> list[str]:
        section = self.state.questions[self.current].section
        live = set(self.state.needed) | set(self.state.asked) | {self.current}
        return [name for name, item in self.state.questions.items() if item.section == section and name in live]

    def _facts(self, name: str) -> list[str]:
        found = (item for item in self.state.facts if name in item.beside and item.verdict != "no")
        return [self._texts.get(room(self.state), "facts", item.id) for item in found]

    def _fill(self, block: QuestionBlock, name: str) -> None:
        assert self.interview is not None
        if name in self._drafts:
            block.set_typing(self._drafts[name])
        elif name in self.interview.answers:
            block.set_value(plain_answer(self.interview.answers[name]))

    def _continue(self) -> None:
        if self._busy or self.interview is None:
            return
        given: list[tuple[str, Any]] = []
        for block in self._blocks:
            value, name = block.value(), block.question.id
            words = block.problem()
            if value is NOTHING and not self._whole:
                words = translate("Interview", "Choose or write an answer, or say that it is not known yet.")
            if words:
                block.say(words)
                announce(block, words, urgent=True)
                block.begin()
                return
            known = name in self.interview.answers and plain_answer(self.interview.answers[name]) == value
            if value is not NOTHING and not known:
                given.append((name, value))
        self._commit(given, sure=False)

    def _commit(self, given: list[tuple[str, Any]], *, sure: bool) -> None:
        interview = self.interview
        assert interview is not None

        def work() -> tuple[Consequences | None, Answered | None]:
            answered = None
            for name, value in given:
                if not sure and name in interview.answers:
                    changes = interview.consequences(name, value)
                    if changes:
                        return changes, answered
                answered = interview.answer(name, value)
            return None, answered

        self._busy = True
        names = [name for name, _value in given]
        self.around.tasks.run(
            work,
            self._if_here(lambda result: self._committed(result, given)),
            self._if_here(lambda error: self._refused(error, names)),
        )

    def _committed(self, result: tuple[Consequences | None, Answered | None], given: list[tuple[str, Any]]) -> None:
        self._busy = False
        changes, answered = result
        if changes is not None:
            self._show_changes(changes, given)
            return
        for name, _value in given:
            self._drafts.pop(name, None)
        if answered is not None and answered.changed is not None:
            self.around.bus.case_changed.emit(answered.changed, self)
        self._draw(self._after())
        if self._turned is not None:
            self._turned.show_question(self.current)

    def _after(self) -> str:
        """The question to show next: the next answered one while looking back, else the next needed one."""
        order = list(self.state.questions)
        live = set(self.state.asked) | set(self.state.needed)
        here = order.index(self.current) if self.current in order else -1
        if self._whole and self.current:
            section = self.state.questions[self.current].section
            open_here = [name for name in self.state.needed if self.state.questions[name].section == section]
            return open_here[0] if open_here else self.state.next or ""
        earlier_open = self.state.next is not None and order.index(self.state.next) < here
        if earlier_open:
            return self.state.next or ""
        return next((name for name in order[here + 1 :] if name in live), self.state.next or "")

    def _refused(self, error: BaseException, names: list[str]) -> None:
        self._busy = False
        if hasattr(error, "exit_code") and self._blocks:
            block = next((item for item in self._blocks if item.question.id in names[:1]), self._blocks[0])
            block.say(str(error))
            announce(block, str(error), urgent=True)
        else:
            self.fail(error)

    def _show_changes(self, changes: Consequences, given: list[tuple[str, Any]]) -> None:
        if self._changes is not None:
            self._changes.hide()
            self._changes.deleteLater()
        self._changes = what_changes(
            changes, self.state, self._texts, lambda: self._commit(given, sure=True), lambda: self._draw(self.current)
        )
        self._scroll.content.insertWidget(len(self._blocks), self._changes)
        announce(self, self._changes.accessibleName(), urgent=True)
        soon(self._changes, self._changes.findChildren(Button)[0].setFocus)

    def _back(self) -> None:
        if self.interview is None:
            return
        order = [name for name in self.state.questions if name in self.state.asked]
        if self.current in order:
            index = order.index(self.current) - 1
        else:
            places = list(self.state.questions)
            here = places.index(self.current) if self.current else len(places)
            index = len([name for name in order if places.index(name) < here]) - 1
        if index >= 0:
            self._keep_typing()
            self._draw(order[index])

    def _on_section(self, section: str) -> None:
        inside = [name for name, item in self.state.questions.items() if item.section == section]
        target = next((name for name in inside if name in self.state.needed), None)
        target = target or next((name for name in inside if name in self.state.asked), None)
        if target:
            self._keep_typing()
            self.ask(target)

    def _keep_typing(self) -> None:
        self._drafts.update(self.draft())

    def draft(self) -> dict[str, Any]:
        """Typing that differs from what was answered; what is never kept is not among it."""
        if self.interview is None:
            return {}
        found = {}
        for block in self._blocks:
            value, name = block.value(), block.question.id
            answered = name in self.interview.answers and plain_answer(self.interview.answers[name]) == value
            if value is not NOTHING and block.question.keep != "never" and not answered:
                found[name] = value
        return found

    def restore(self, draft: dict[str, Any]) -> None:
        self._drafts.update(draft)

    def here(self) -> Route:
        """The question one stands at; what was asked only to warn her stays in memory for a change of language."""
        if self.interview is not None:
            self.around.kept["interview"] = self.interview
        return replace(self.route, question=self.current or self.route.question)

    def leave(self, done: Callable[[], object]) -> None:
        """Keep typing in the vault, forget what was asked only to warn her, then go."""
        interview, drafts = self.interview, self.draft()
        if interview is None:
            done()
            return

        def work() -> None:
            for place, value in drafts.items():
                self.desk.vault.drafts.keep(interview.case_id, place, value)
            interview.leave()

        self.around.tasks.run(work, lambda _none: done())

    def _close(self) -> None:
        assert self.interview is not None
        case = self.interview.case_id
        self.leave(lambda: self.around.go(Route("cases", case_id=case, part="overview")))

    def _speak(self, code: str) -> None:
        """Ask on in another language; typing stays."""
        assert self.interview is not None
        self._keep_typing()
        self.around.kept["interview_language"] = code
        self._texts = self.interview.texts(self.lang)
        self.header.title.setText(self._texts.get(room(self.state), "name"))
        self._draw(self.current)

    def _swap_mode(self) -> None:
        self._keep_typing()
        self._whole = not self._whole
        self.around.preferences.change(whole_sections=self._whole)
        self.header.set_actions(*self._actions())
        self._draw(self.current)

    def _turn(self) -> None:
        if self.interview is None or not self.current:
            return
        self._turned = TurnedScreen(self, self.interview, self._texts, self._customs)
        self._turned.answered.connect(lambda name, raw: self._commit([(name, raw)], sure=True))
        self._turned.closed.connect(self._on_turned_back)
        self._turned.show_question(self.current)
        self._turned.open()

    def _on_turned_back(self) -> None:
        self._turned = None
        self._draw(self.current)

    def _print(self) -> None:
        print_form(self, self.state, self._texts)

    def _to_papers(self) -> None:
        self._leave_to("papers")

    def _to_steps(self) -> None:
        self._leave_to("procedures")

    def _leave_to(self, part: str) -> None:
        assert self.interview is not None
        route = Route("cases", case_id=self.interview.case_id, part=part, procedure=self.interview.record.id)
        self.leave(lambda: self.around.go(route))

    def _read_risks(self, step: str, title: str) -> None:
        risks = [risk for risk in self.state.risks if step in risk.before or not risk.before]
        dialog = RiskReading(self, title, risks, self.state, self._texts)
        dialog.decided.connect(lambda decision: self._risks_read(step, decision, [risk.id for risk in risks]))
        dialog.open()

    def _risks_read(self, step: str, decision: str, risks: list[str]) -> None:
        interview = self.interview
        assert interview is not None
        self.fetch(
            lambda: write_decision(self.desk, interview.record.id, step, decision, risks),
            self._decision_kept,
        )

    def _decision_kept(self, _none: None) -> None:
        self.around.toasts.show(translate("Risk", "Her decision is written down."))
        self._draw(self.current)

    def begin(self) -> None:
        if self._blocks:
            self._blocks[0].begin()
        elif (go := self.findChild(Button, "to_papers")) is not None:
            go.setFocus()


def _law_day(interview: Interview) -> str:
    days = [value.last_checked_on for value in interview.pack.law.statutes if value.last_checked_on]
    return full_day(max(days)) if days else translate("Interview", "on an unknown day")
