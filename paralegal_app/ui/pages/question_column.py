"""The middle of the interview: one question or a section of them, and what a changed answer would turn."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from paralegal_app.interview.answers import plain_answer
from paralegal_app.ui.fields.field import Customs
from paralegal_app.ui.pages.findings_card import room
from paralegal_app.ui.pages.question_block import NOTHING, QuestionBlock
from paralegal_app.ui.theme import theme
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.layouts import Scroll, clear, flow_widget
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.widgets.soon import soon
from paralegal_app.ui.widgets.toasts import announce
from paralegal_app.ui.words import translate

if TYPE_CHECKING:
    from paralegal_app.casework.interviews import Interview
    from paralegal_app.packs.texts import Texts

Given = list[tuple[str, Any]]


class QuestionColumn(Scroll):
    """Draws questions and gathers what was answered; it commits nothing itself."""

    continued = Signal()
    went_back = Signal()

    def __init__(self) -> None:
        super().__init__(margin=36, gap=16, name=translate("Interview", "Question"))
        self.blocks: list[QuestionBlock] = []
        self._changes: QWidget | None = None
        self._interview: Interview | None = None

    def show_end(self, parts: Sequence[QWidget]) -> None:
        """Nothing is left to ask."""
        self._empty()
        for part in parts:
            self.content.addWidget(part)
        self._finish()

    def show_questions(
        self, names: Sequence[str], interview: Interview, texts: Texts, customs: Customs, drafts: Mapping[str, Any],
        *, large: bool,
    ) -> None:  # fmt: skip
        """Show these questions with what was answered or typed before."""
        self._empty()
        self._interview = interview
        for name in names:
            facts = _facts(interview, texts, name)
            block = QuestionBlock(interview.state.questions[name], texts, customs, large=large, facts=facts)
            if name in drafts:
                block.set_typing(drafts[name])
            elif name in interview.answers:
                block.set_value(plain_answer(interview.answers[name]))
            block.given.connect(self.continued)
            self.blocks.append(block)
            self.content.addWidget(block)
        back = Button(translate("Interview", "Back"), self.went_back.emit)
        back.setObjectName("back")
        go = Button(translate("Interview", "Continue"), self.continued.emit, kind="primary")
        go.setObjectName("continue")
        hint = PlainLabel(translate("Interview", "Enter continues · Alt+← goes back"), "second", wrap=False)
        self.content.addWidget(flow_widget(back, go, hint, gap=12))
        self._finish()

    def _empty(self) -> None:
        clear(self.content)
        self.blocks, self._changes = [], None

    def _finish(self) -> None:
        self.content.addStretch(1)
        self.verticalScrollBar().setValue(0)
        soon(self, self.begin)

    def begin(self) -> None:
        """Put the focus where one goes on."""
        if self.blocks:
            self.blocks[0].begin()
        elif (go := self.findChild(Button, "to_papers")) is not None:
            go.setFocus()

    def _known(self, name: str, value: Any) -> bool:
        answers = self._interview.answers if self._interview is not None else {}
        return name in answers and plain_answer(answers[name]) == value

    def gather(self, *, all_needed: bool) -> Given | None:
        """New or changed answers; None when one of them cannot be taken, which is then said beside it."""
        given: Given = []
        for block in self.blocks:
            value, words = block.value(), block.problem()
            if value is NOTHING and all_needed:
                words = translate("Interview", "Choose or write an answer, or say that it is not known yet.")
            if words:
                self.refuse(block.question.id, words)
                block.begin()
                return None
            if value is not NOTHING and not self._known(block.question.id, value):
                given.append((block.question.id, value))
        return given

    def refuse(self, name: str, words: str) -> None:
        """Say beside a question why its answer was not taken."""
        block = next((item for item in self.blocks if item.question.id == name), self.blocks[0])
        block.say(words)
        announce(block, words, urgent=True)

    def typing(self) -> dict[str, Any]:
        """Typing that differs from what was answered; what is never kept is not among it."""
        return {
            block.question.id: value
            for block in self.blocks
            if (value := block.value()) is not NOTHING
            and block.question.keep != "never"
            and not self._known(block.question.id, value)
        }

    def show_changes(self, banner: QWidget) -> None:
        """Put what an answer would turn under the questions, with the focus on its first button."""
        if self._changes is not None:
            self._changes.hide()
            self._changes.deleteLater()
        self._changes = banner
        self.content.insertWidget(len(self.blocks), banner)
        announce(self, banner.accessibleName(), urgent=True)
        soon(banner, lambda: soon(banner, lambda: self._bring(banner)))  # it has its place only after the first round

    def _bring(self, banner: QWidget) -> None:
        """The whole notice on the screen, with the focus on its first button."""
        self.ensureWidgetVisible(banner, 0, theme.space(16))
        banner.findChildren(Button)[0].setFocus()


def _facts(interview: Interview, texts: Texts, name: str) -> list[str]:
    state = interview.state
    found = (item for item in state.facts if name in item.beside and item.verdict != "no")
    return [texts.get(room(state), "facts", item.id) for item in found]
