"""The interview: sections, one question in large type, and beside it what has been found so far.

The page decides nothing. It asks the worker to commit an answer and draws the State that comes back.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from paralegal_app.i18n import best
from paralegal_app.ui.fields.choosing import customs_of
from paralegal_app.ui.pages.findings_card import room
from paralegal_app.ui.pages.interview_aside import AsidePane
from paralegal_app.ui.pages.interview_end import end_widgets
from paralegal_app.ui.pages.interview_form import print_form
from paralegal_app.ui.pages.interview_head import actions, strip_of, subtitle_of
from paralegal_app.ui.pages.interview_order import after, before, first_of, in_section
from paralegal_app.ui.pages.page import Page
from paralegal_app.ui.pages.question_block import QuestionBlock
from paralegal_app.ui.pages.question_column import QuestionColumn
from paralegal_app.ui.pages.sections_pane import SectionsPane
from paralegal_app.ui.pages.turned import TurnedScreen
from paralegal_app.ui.pages.what_changes import what_changes
from paralegal_app.ui.presence import while_here
from paralegal_app.ui.show_error import words_of
from paralegal_app.ui.surroundings import Route, Surroundings
from paralegal_app.ui.widgets.panes import Panes
from paralegal_app.ui.widgets.toasts import announce
from paralegal_app.ui.words import speech, translate

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
        self.header.brief = True
        self.interview: Interview | None = None
        self.current = ""
        self._was_open = True
        self._turned: TurnedScreen | None = None
        self._drafts: dict[str, Any] = {}
        self._whole = around.preferences.now.whole_sections
        self._busy = False
        self._sections = SectionsPane(self._on_section, self._speak)
        self._column = QuestionColumn()
        self._column.continued.connect(self._continue)
        self._column.went_back.connect(self._back)
        self._aside = AsidePane(around, desk, self.ask, self._redraw)
        self._panes = Panes(
            [
                ("sections", translate("Interview", "Sections"), self._sections, 212, "side"),
                ("question", translate("Interview", "Question"), self._column, None, "plain"),
                ("result", translate("Interview", "Result so far"), self._aside, 356, "aside"),
            ],
            first="question",
            grows=520,
        )
        self.outer.addWidget(strip_of(self))
        self.add_body(self._panes)
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
        self.header.set_words(texts.get(room(state), "name"), subtitle_of(self.interview, label))
        self.header.set_actions(*self._actions())
        start = self.route.question or state.next or ""
        self._draw(start)

    def _actions(self) -> list[QWidget]:
        return actions(self._whole, self.turn, self._swap_mode, self._print, self._close)

    @property
    def state(self) -> State:
        assert self.interview is not None
        return self.interview.state

    def ask(self, question: str) -> None:
        """Go to one question, wherever it stands; without one, to what stands behind the last."""
        if not question or question in self.state.questions:
            self._draw(question)
            self._panes.show_pane("question")

    @property
    def _blocks(self) -> list[QuestionBlock]:
        return self._column.blocks

    def _draw(self, question: str) -> None:
        interview, state = self.interview, self.state
        assert interview is not None
        self.current = question if question in state.questions else ""
        self._was_open = self.current in state.needed
        if self.current:
            names = in_section(state, self.current) if self._whole else [self.current]
            self._column.show_questions(
                names, interview, self._texts, self._customs, self._drafts, large=not self._whole
            )
            announce(self, self._texts.question(self.current))
        else:
            self._column.show_end(
                end_widgets(
                    state,
                    self._texts,
                    self.ask,
                    partial(self._leave_to, "papers"),
                    partial(self._leave_to, "procedures"),
                )
            )
        section = state.questions[self.current].section if self.current else ""
        self._sections.show_state(state, self._texts, section or "", interview.pack.manifest.languages.ui)
        self._aside.show_interview(interview, self._texts, self.lang, self.current)

    def _continue(self) -> None:
        if self._busy or self.interview is None:
            return
        given = self._column.gather(all_needed=not self._whole)
        if given is not None:
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
            while_here(self, lambda result: self._committed(result, given)),
            while_here(self, lambda error: self._refused(error, names)),
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
        self._draw(after(self.state, self.current, whole=self._whole, looking_back=not self._was_open))
        if self._turned is not None:
            self._turned.show_question(self.current)

    def _refused(self, error: BaseException, names: list[str]) -> None:
        self._busy = False
        if hasattr(error, "exit_code") and self._blocks:
            self._column.refuse(names[0] if names else "", words_of(error))
        else:
            self.fail(error)

    def _show_changes(self, changes: Consequences, given: list[tuple[str, Any]]) -> None:
        accept, leave = (lambda: self._commit(given, sure=True)), (lambda: self._draw(self.current))
        self._column.show_changes(what_changes(changes, self.state, self._texts, accept, leave))

    def _back(self) -> None:
        target = before(self.state, self.current) if self.interview is not None else ""
        if target:
            self._keep_typing()
            self._draw(target)

    def _on_section(self, section: str) -> None:
        target = first_of(self.state, section)
        if target:
            self._keep_typing()
            self.ask(target)

    def _keep_typing(self) -> None:
        self._drafts.update(self.draft())

    def draft(self) -> dict[str, Any]:
        """Typing that is no answer yet."""
        return self._column.typing()

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
        self.show_whole(not self._whole)
        self.around.preferences.change(whole_sections=self._whole)

    def show_whole(self, whole: bool) -> None:
        """A whole section at a time, or one question."""
        self._keep_typing()
        self._whole = whole
        self.header.set_actions(*self._actions())
        self._draw(self.current)

    def fill(self, typed: dict[str, Any]) -> None:
        """Put typing into the questions shown, as if by hand; with none, what was answered stands as it is."""
        self._drafts = dict(typed)
        self._draw(self.current)

    def turn(self) -> None:
        """Turn the screen to her: one question in large type and nothing else."""
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

    def _leave_to(self, part: str) -> None:
        assert self.interview is not None
        route = Route("cases", case_id=self.interview.case_id, part=part, procedure=self.interview.record.id)
        self.leave(lambda: self.around.go(route))

    def _redraw(self) -> None:
        self._draw(self.current)

    def begin(self) -> None:
        self._column.begin()
