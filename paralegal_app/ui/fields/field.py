"""What every input has in common: a plain value, words beside it when something is wrong, and a place to begin."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from paralegal_app.ui.widgets.layouts import column
from paralegal_app.ui.widgets.plain_label import PlainLabel


@dataclass(frozen=True, slots=True)
class Customs:
    """How the pack's country writes things: names, phone numbers, identity numbers, money."""

    patronymic: str = "usual"
    phone_region: str = ""
    identity_pattern: str = ""
    identity_check: str = ""
    currency: str = ""
    filing: tuple[str, ...] = ()
    """Languages of the papers, the usual one first."""


class Field(QWidget):
    """An input. `raw()` is the plain value or None while empty; `problem()` says why it cannot be taken yet."""

    changed = Signal()
    given = Signal()
    """Enter was pressed: the person is done with this answer."""

    @abstractmethod
    def raw(self) -> Any:
        """The plain value as answers are written down; None while empty."""

    @abstractmethod
    def set_raw(self, raw: Any) -> None:
        """Put a plain value in; None empties it."""

    def problem(self) -> str:
        """Words for what is wrong; empty when the value can be taken."""
        return ""

    @abstractmethod
    def show_problem(self, words: str) -> None:
        """Say `words` beside the input; empty takes them away."""

    def begin(self) -> None:
        """Put the cursor where typing starts."""
        self.setFocus()


class Entry(QWidget):
    """A labelled line with a note and a problem under it: the building block of all typed fields."""

    changed = Signal()
    given = Signal()

    def __init__(self, name: str, *, width: int | None = None, secret: bool = False, hint: str = "") -> None:
        super().__init__()
        self._name = name
        body = column(self, gap=4)
        self.label = PlainLabel(name, "small")
        if not name:
            self.label.hide()
        self.edit = QLineEdit()
        self.edit.setAccessibleName(name)
        self.edit.setPlaceholderText(hint)
        self.label.setBuddy(self.edit)
        if secret:
            self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        if width is not None:
            self.edit.setMaximumWidth(width)
        self.note = PlainLabel("", "second")
        self.note.hide()
        self.wrong = PlainLabel("", "problem")
        self.wrong.hide()
        for part in (self.label, self.edit, self.note, self.wrong):
            body.addWidget(part)
        self.edit.textChanged.connect(self._on_typed)
        self.edit.returnPressed.connect(self.given)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setFocusProxy(self.edit)

    def _on_typed(self) -> None:
        self.show_problem("")
        self.changed.emit()

    def rename(self, name: str) -> None:
        """The words above the line, which are also its accessible name."""
        self.label.setText(name)
        self.edit.setAccessibleName(name)

    def text(self) -> str:
        return self.edit.text().strip()

    def set_text(self, text: str) -> None:
        self.edit.setText(text)

    def say(self, words: str) -> None:
        """A calm remark under the line; it refuses nothing."""
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def show_problem(self, words: str) -> None:
        mark_wrong(self.edit, self.wrong, words)


def mark_wrong(edit: QLineEdit | QPlainTextEdit | QComboBox, label: PlainLabel, words: str) -> None:
    """Show or take away the words of a problem, also to a screen reader."""
    label.setText(words)
    label.setVisible(bool(words))
    edit.setAccessibleDescription(words)
    wrong = "true" if words else "false"
    if edit.property("wrong") != wrong and (words or edit.property("wrong") is not None):
        edit.setProperty("wrong", wrong)
        edit.style().unpolish(edit)
        edit.style().polish(edit)
