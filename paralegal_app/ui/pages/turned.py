"""The screen turned to her: one question in large type and nothing else, least of all another case."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from paralegal_app.interview.silence import DECLINED_TEXT
from paralegal_app.ui.fields.choices import OneOfField
from paralegal_app.ui.fields.choosing import field_for
from paralegal_app.ui.fields.field import Customs, Field
from paralegal_app.ui.theme import theme
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.layouts import Scroll, clear, column, flow_widget
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import filled, speech, translate

if TYPE_CHECKING:
    from paralegal_app.casework.interviews import Interview
    from paralegal_app.packs.texts import Texts


class TurnedScreen(QDialog):
    """Covers the whole window. Choices answer at once, typed answers wait for Continue; earlier ones are not shown."""

    answered = Signal(str, object)
    closed = Signal()

    def __init__(self, parent: QWidget, interview: Interview, texts: Texts, customs: Customs) -> None:
        super().__init__(parent)
        self.setObjectName("turned")
        self.setProperty("ground", "background")
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self._interview, self._texts, self._customs = interview, texts, customs
        self._field: Field | None = None
        self._question = ""
        outer = column(self, gap=0)
        self._scroll = Scroll(margin=48, gap=16, width=1136, name=translate("Turned", "Question"))
        outer.addWidget(self._scroll, 1)
        window = parent.window()
        self.setGeometry(window.geometry() if window.isWindow() else parent.geometry())

    def show_question(self, name: str) -> None:
        """Show another question; an empty one says that it is done."""
        self._question = name
        with speech.in_language(self._texts.lang):
            self._draw(name)

    def _draw(self, name: str) -> None:
        body = self._scroll.content
        clear(body)
        if not name:
            body.addWidget(PlainLabel(translate("Turned", "Thank you. That was everything."), "turned"))
            body.addWidget(flow_widget(self._back_button()))
            body.addStretch(1)
            return
        question = self._interview.question(name)
        asked = list(self._interview.state.asked)
        number = asked.index(name) + 1 if name in asked else len(asked) + 1
        body.addWidget(
            self._large(filled(translate("Turned", "Question {number} · you need not answer"), number=number), 18)
        )
        body.addWidget(PlainLabel(self._texts.question(name), "turned"))
        why = self._texts.question(name, "why")
        if why:
            body.addWidget(self._large(why, 20))
        self._field = field_for(question, self._texts, self._customs, size_name="turned")
        body.addWidget(self._field)
        body.addWidget(self._foot(isinstance(self._field, OneOfField)))
        body.addWidget(self._large(translate("Turned", "This screen shows only this question."), 17))
        body.addStretch(1)
        body.addWidget(flow_widget(self._back_button(), right=True))
        if isinstance(self._field, OneOfField):
            self._field.changed.connect(self._give)
        self._field.given.connect(self._give)
        self._field.begin()

    def _large(self, words: str, size: int) -> PlainLabel:
        label = PlainLabel(words)
        label.setStyleSheet(f"font-size: {theme.px(size)}px; color: {theme.colours.second};")
        return label

    def _foot(self, at_once: bool) -> QWidget:
        decline = Button(translate("Turned", "I do not want to say"), lambda: self._send(DECLINED_TEXT))
        decline.setObjectName("turned_decline")
        buttons = [decline]
        if not at_once:
            buttons.insert(0, Button(translate("Interview", "Continue"), self._give, kind="primary"))
        for button in buttons:  # as large as her answers: not to answer is one
            button.setStyleSheet(f"font-size: {theme.px(22)}px;")
        return flow_widget(*buttons, gap=16)

    def _back_button(self) -> Button:
        back = Button(translate("Turned", "Turn the screen back"), self.accept, kind="quiet", symbol="turn")
        back.setObjectName("turn_back")
        return back

    def _give(self) -> None:
        if self._field is None:
            return
        raw, words = self._field.raw(), self._field.problem()
        if words or raw is None:
            self._field.show_problem(
                words or translate("Turned", "Choose or write something, or say that you do not want to.")
            )
            return
        self._send(raw)

    def _send(self, raw: Any) -> None:
        name, self._question = self._question, ""
        if name:
            self.answered.emit(name, raw)

    def done(self, result: int) -> None:
        super().done(result)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
            return
        super().keyPressEvent(event)
