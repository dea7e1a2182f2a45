"""Yes or no, one of several, any of several: large cards one can hit with a tired hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup

from paralegal_app.ui.fields.field import Field
from paralegal_app.ui.widgets.buttons import AnyOf, OneOf
from paralegal_app.ui.widgets.layouts import column
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import translate


class OneOfField(Field):
    """One answer of several. Arrow keys move, a digit chooses, Enter continues."""

    def __init__(self, name: str, options: Sequence[tuple[Any, str]], *, size_name: str = "body") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._values = [value for value, _words in options]
        self._cards: list[OneOf] = []
        body = column(self, gap=8)
        for index, (_value, words) in enumerate(options):
            card = OneOf(words, size_name)
            card.setAccessibleDescription(name)
            self._group.addButton(card, index)
            self._cards.append(card)
            body.addWidget(card)
        self._wrong = PlainLabel("", "problem")
        self._wrong.hide()
        body.addWidget(self._wrong)
        self._group.idClicked.connect(self._on_chosen)

    def _on_chosen(self, _index: int) -> None:
        self.show_problem("")
        self.changed.emit()

    def raw(self) -> Any:
        index = self._group.checkedId()
        return self._values[index] if index >= 0 else None

    def set_raw(self, raw: Any) -> None:
        if raw is None:
            self._group.setExclusive(False)
            for card in self._cards:
                card.setChecked(False)
            self._group.setExclusive(True)
        elif raw in self._values:
            self._cards[self._values.index(raw)].setChecked(True)

    def show_problem(self, words: str) -> None:
        self._wrong.setText(words)
        self._wrong.setVisible(bool(words))

    def begin(self) -> None:
        chosen = self._group.checkedButton() or (self._cards[0] if self._cards else None)
        if chosen is not None:
            chosen.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = event.key() - Qt.Key.Key_1
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.given.emit()
        elif 0 <= digit < min(9, len(self._cards)):
            self._cards[digit].setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._cards[digit].click()
        else:
            super().keyPressEvent(event)


class AnyOfField(Field):
    """Any of several answers, or "none of these" as an answer of its own; nothing touched is not answered."""

    def __init__(self, name: str, options: Sequence[tuple[str, str]], *, size_name: str = "body") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._cards: dict[str, AnyOf] = {}
        body = column(self, gap=8)
        for value, words in options:
            card = AnyOf(words, size_name)
            card.setAccessibleDescription(name)
            card.toggled.connect(self._on_toggled)
            self._cards[value] = card
            body.addWidget(card)
        self._none = AnyOf(translate("Field", "None of these"), size_name)
        self._none.setObjectName("none_of_these")
        self._none.setAccessibleDescription(name)
        self._none.toggled.connect(self._on_none)
        body.addWidget(self._none)
        if "none" in self._cards:
            self._none.hide()
        self._wrong = PlainLabel("", "problem")
        self._wrong.hide()
        body.addWidget(self._wrong)

    def _on_toggled(self, on: bool) -> None:
        if on:
            self._none.setChecked(False)
        self.show_problem("")
        self.changed.emit()

    def _on_none(self, on: bool) -> None:
        for card in self._cards.values() if on else ():
            card.setChecked(False)
        self.show_problem("")
        self.changed.emit()

    def raw(self) -> Any:
        chosen = [value for value, card in self._cards.items() if card.isChecked()]
        return chosen or ([] if self._none.isChecked() else None)

    def set_raw(self, raw: Any) -> None:
        for value, card in self._cards.items():
            card.setChecked(value in (raw or ()))
        self._none.setChecked(raw is not None and not raw)

    def show_problem(self, words: str) -> None:
        self._wrong.setText(words)
        self._wrong.setVisible(bool(words))

    def begin(self) -> None:
        if self._cards:
            next(iter(self._cards.values())).setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.given.emit()
        else:
            super().keyPressEvent(event)
