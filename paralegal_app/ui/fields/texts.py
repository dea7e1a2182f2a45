"""Short and long text, numbers and money, phone and identity numbers."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from importlib import import_module
from typing import Any

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from paralegal_app.ui.fields.field import Customs, Entry, Field, mark_wrong
from paralegal_app.ui.fields.wording import WordingHint
from paralegal_app.ui.spelling import Underliner, spelling_menu
from paralegal_app.ui.theme import theme
from paralegal_app.ui.widgets.layouts import column, row
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import filled, speech, translate


class LineField(Field):
    """One line of text."""

    box_width: int | None = None

    def __init__(self, name: str, *, labelled: bool = False) -> None:
        super().__init__()
        width = theme.px(self.box_width) if self.box_width else None
        self.entry = Entry(name if labelled else "", width=width)
        self.entry.edit.setAccessibleName(name)
        self.entry.changed.connect(self.changed)
        self.entry.given.connect(self.given)
        column(self).addWidget(self.entry)
        self.setFocusProxy(self.entry.edit)

    def raw(self) -> Any:
        return self.entry.text() or None

    def set_raw(self, raw: Any) -> None:
        self.entry.set_text("" if raw is None else str(raw))

    def show_problem(self, words: str) -> None:
        self.entry.show_problem(words)

    def begin(self) -> None:
        self.entry.edit.setFocus()


def number_of(typed: str) -> Decimal | None:
    """The number somebody typed, with a comma or a point and spaces between thousands; None if it is none."""
    plain = re.sub(r"[\s\u00a0\u202f']", "", typed)
    if plain.count(",") == 1 and "." not in plain:
        plain = plain.replace(",", ".")
    try:
        number = Decimal(plain)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


class NumberField(LineField):
    """A number."""

    box_width = 180

    def raw(self) -> Any:
        typed = self.entry.text()
        if not typed:
            return None
        number = number_of(typed)
        return typed if number is None else format(number, "f")

    def problem(self) -> str:
        typed = self.entry.text()
        if typed and number_of(typed) is None:
            return translate("Field", "This is not a number. Write digits only, such as 12 or 1250.50.")
        return ""


class MoneyField(NumberField):
    """An amount; says the sum back with its currency so that a slip of a digit is seen."""

    box_width = 220

    def __init__(self, name: str, customs: Customs) -> None:
        super().__init__(name)
        self._currency = customs.currency
        self.entry.changed.connect(self._say_back)

    def _say_back(self) -> None:
        number = number_of(self.entry.text()) if self.entry.text() else None
        locale = QLocale(speech.language)
        words = "" if number is None else f"{locale.toString(float(number), 'f', 2)} {self._currency}".strip()
        self.entry.say(words)


class PhoneField(LineField):
    """A phone number. One that looks odd is kept as typed and said to look odd; it may be hers all the same."""

    box_width = 320

    def __init__(self, name: str, customs: Customs, *, labelled: bool = False) -> None:
        super().__init__(name, labelled=labelled)
        self._region = customs.phone_region or None
        self.entry.edit.setInputMethodHints(Qt.InputMethodHint.ImhDialableCharactersOnly)
        self.entry.edit.editingFinished.connect(self._look)

    def raw(self) -> Any:
        typed = self.entry.text()
        return (self._international(typed) or typed) or None

    def _international(self, typed: str) -> str:
        numbers = import_module("phonenumbers")
        try:
            number = numbers.parse(typed, self._region)
        except numbers.NumberParseException:
            return ""
        if not numbers.is_valid_number(number):
            return ""
        return str(numbers.format_number(number, numbers.PhoneNumberFormat.INTERNATIONAL))

    def _look(self) -> None:
        typed = self.entry.text()
        whole = self._international(typed) if typed else ""
        odd = translate(
            "Field", "This does not look like a complete phone number; check it. It is kept as you typed it."
        )
        self.entry.say("" if not typed or whole == typed else whole or odd)


class IdentityNumberField(LineField):
    """A personal number; its check digit is tried where python-stdnum knows the country's rule."""

    box_width = 320

    def __init__(self, name: str, customs: Customs, *, labelled: bool = False) -> None:
        super().__init__(name, labelled=labelled)
        self._customs = customs
        self.entry.edit.editingFinished.connect(self._look)

    def _fits(self, typed: str) -> bool:
        if self._customs.identity_pattern and not re.fullmatch(self._customs.identity_pattern, typed):
            return False
        if not self._customs.identity_check:
            return True
        try:
            return bool(import_module(f"stdnum.{self._customs.identity_check}").is_valid(typed))
        except ImportError:
            return True

    def _look(self) -> None:
        typed = self.entry.text()
        odd = translate(
            "Field", "This number does not pass its check; a digit may be wrong. It is kept as you typed it."
        )
        self.entry.say(odd if typed and not self._fits(typed) else "")


class _Writing(QPlainTextEdit):
    """A writing area that lets Tab move on and grows with its text."""

    def __init__(self) -> None:
        super().__init__()
        self.underliner: Underliner | None = None
        self.setTabChangesFocus(True)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    def _grow(self) -> None:
        lines = max(5, min(14, round(self.document().size().height()) + 1))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + theme.space(24))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.underliner is None:
            super().contextMenuEvent(event)
            return
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        cursor = self.textCursor() if by_key else self.cursorForPosition(event.pos())
        menu = spelling_menu(self, self.underliner, cursor)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            event.ignore()
            return
        super().keyPressEvent(event)


class LongTextField(Field):
    """Her own words, as long as they are. Ctrl+Enter continues, Enter starts a new line."""

    def __init__(self, name: str, *, hers: bool = True, language: str = "") -> None:
        super().__init__()
        body = column(self, gap=4)
        self.edit = _Writing()
        self.edit.setAccessibleName(name)
        self._typed = ""
        self.edit.textChanged.connect(self._on_typed)
        self._count = PlainLabel("", "caption")
        self._wrong = PlainLabel("", "problem")
        self._wrong.hide()
        body.addWidget(self.edit)
        foot = row(gap=8)
        if hers:
            foot.addWidget(PlainLabel(translate("Field", "In her own words. Ctrl+Enter continues."), "caption"), 1)
        else:
            foot.addStretch(1)
        foot.addWidget(self._count)
        body.addLayout(foot)
        body.addWidget(self._wrong)
        body.addWidget(WordingHint(self.edit))
        self.setFocusProxy(self.edit)
        self._misspelt = PlainLabel("", "caption")
        self._misspelt.hide()
        body.addWidget(self._misspelt)
        if language:
            self.edit.underliner = Underliner(self.edit.document(), language)
            self.edit.underliner.counted.connect(self._on_counted)

    def _on_counted(self, count: int) -> None:
        words = filled(translate("Spelling", "Words that may be misspelt: {count}"), count=count) if count else ""
        self._misspelt.setText(words)
        self._misspelt.setVisible(bool(words))
        if not self._wrong.text():
            self.edit.setAccessibleDescription(words)

    def _on_typed(self) -> None:
        text = self.edit.toPlainText()
        if text == self._typed:  # only underlined anew
            return
        self._typed = text
        self.show_problem("")
        self._count.setText(filled(translate("Field", "Letters: {count}"), count=len(text)))
        self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.given.emit()
        else:
            super().keyPressEvent(event)

    def raw(self) -> Any:
        return self.edit.toPlainText().strip() or None

    def set_raw(self, raw: Any) -> None:
        self.edit.setPlainText("" if raw is None else str(raw))

    def show_problem(self, words: str) -> None:
        mark_wrong(self.edit, self._wrong, words)

    def begin(self) -> None:
        self.edit.setFocus()


def pair(left: QWidget, right: QWidget, *, share: tuple[int, int] = (1, 1)) -> QWidget:
    """Two inputs side by side, their tops in line."""
    holder = QWidget()
    line = row(holder, gap=12)
    line.addWidget(left, share[0], Qt.AlignmentFlag.AlignTop)
    line.addWidget(right, share[1], Qt.AlignmentFlag.AlignTop)
    return holder
