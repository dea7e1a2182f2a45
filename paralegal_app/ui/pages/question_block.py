"""One question as a person meets it: the words, why it is asked, what it reveals, its input, and the two silences."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from paralegal_app.interview.silence import DECLINED_TEXT
from paralegal_app.ui.fields.choosing import field_for
from paralegal_app.ui.fields.field import Customs
from paralegal_app.ui.legal_words import reveals_words
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Banner, Symbol
from paralegal_app.ui.widgets.details import Details
from paralegal_app.ui.widgets.layouts import column, flow_widget, row
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import filled, translate

if TYPE_CHECKING:
    from paralegal_app.packs.models import Question
    from paralegal_app.packs.texts import Texts

NOTHING = object()


def noted(symbol: str, words: str, tone: str, colour: str) -> QWidget:
    """A line with a small symbol before it."""
    holder = QWidget()
    line = row(holder, gap=8)
    line.addWidget(Symbol(symbol, colour, 18), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(PlainLabel(words, tone), 1)
    return holder


class QuestionBlock(QWidget):
    """`value()` is the plain answer, None for "not known yet", `__declined__`, or NOTHING while none was given."""

    given = Signal()
    changed = Signal()

    def __init__(
        self, question: Question, texts: Texts, customs: Customs, *, large: bool = True, facts: Sequence[str] = ()
    ) -> None:
        super().__init__()
        self.question = question
        body = column(self, gap=12)
        title = PlainLabel(texts.question(question.id), "question" if large else "heading")
        title.setObjectName("question")
        body.addWidget(title)
        for words, symbol, tone, colour in self._notes(question, texts):
            body.addWidget(noted(symbol, words, tone, colour))
        danger = texts.question(question.id, "danger")
        if danger:
            body.addWidget(Banner(danger, role="risk", title=translate("Question", "Before you write this down")))
        self.field = field_for(question, texts, customs)
        self.field.changed.connect(self._on_typed)
        self.field.given.connect(self.given)
        body.addWidget(self.field)
        self._unknown = self._silence(translate("Answer", "Not known yet"), "not_known")
        self._declined = self._silence(translate("Answer", "She prefers not to say"), "declined")
        body.addWidget(flow_widget(self._unknown, self._declined))
        self._wrong = PlainLabel("", "problem")
        self._wrong.hide()
        body.addWidget(self._wrong)
        help_words = texts.question(question.id, "help")
        if help_words:
            body.addWidget(Details(translate("Question", "More about this"), PlainLabel(help_words, "lead")))
        for fact in facts:
            body.addWidget(noted("info", fact, "second", "second"))

    @staticmethod
    def _notes(question: Question, texts: Texts) -> list[tuple[str, str, str, str]]:
        notes = []
        why = texts.question(question.id, "why")
        if why:
            notes.append((why, "info", "lead", "second"))
        if question.reveals:
            told = ", ".join(reveals_words(item) for item in question.reveals)
            notes.append((filled(translate("Question", "Tells about: {what}"), what=told), "eye", "second", "amber"))
        if question.keep == "never":
            notes.append(
                (
                    translate("Question", "Asked only to warn her. It is never written down."),
                    "shield",
                    "second",
                    "green",
                )
            )
        return notes

    def _silence(self, words: str, name: str) -> Button:
        button = Button(words, kind="silence")
        button.setCheckable(True)
        button.setObjectName(name)
        button.toggled.connect(lambda on: self._on_silence(button, on))
        return button

    def _on_silence(self, button: Button, on: bool) -> None:
        words = button.accessibleName().removeprefix("✓ ")
        button.setText(f"✓ {words}" if on else words)
        button.setAccessibleName(words)
        if not on:
            return
        other = self._declined if button is self._unknown else self._unknown
        other.setChecked(False)
        self.field.blockSignals(True)
        self.field.set_raw(None)
        self.field.blockSignals(False)
        self.say("")
        self.changed.emit()

    def _on_typed(self) -> None:
        self.say("")
        if self.field.raw() is not None:
            self._unknown.setChecked(False)
            self._declined.setChecked(False)
        self.changed.emit()

    def value(self) -> Any:
        if self._unknown.isChecked():
            return None
        if self._declined.isChecked():
            return DECLINED_TEXT
        raw = self.field.raw()
        return NOTHING if raw is None else raw

    def set_value(self, raw: Any) -> None:
        """Show an answer that was given before."""
        self._unknown.setChecked(raw is None)
        self._declined.setChecked(raw == DECLINED_TEXT)
        if raw is not None and raw != DECLINED_TEXT:
            self.field.set_raw(raw)

    def set_typing(self, raw: Any) -> None:
        """Put unfinished typing back."""
        self.field.set_raw(raw)

    def problem(self) -> str:
        return self.field.problem() if self.value() not in (None, DECLINED_TEXT, NOTHING) else ""

    def say(self, words: str) -> None:
        """Say what is wrong, beside the input where the input can, else under it."""
        at_field = bool(words) and self.field.problem() == words
        self.field.show_problem(words if at_field else "")
        self._wrong.setText("" if at_field else words)
        self._wrong.setVisible(bool(words) and not at_field)

    def begin(self) -> None:
        chosen = next((button for button in (self._unknown, self._declined) if button.isChecked()), None)
        if chosen is not None:
            chosen.setFocus()
        else:
            self.field.begin()
