"""Small forms inside a card: named inputs, their typing kept over a lock, words beside what is missing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from PySide6.QtWidgets import QComboBox, QWidget

from paralegal_app.ui.fields.dates import DateField, MomentField
from paralegal_app.ui.fields.field import Entry as Line
from paralegal_app.ui.fields.texts import LongTextField
from paralegal_app.ui.fields.wording import WordingHint
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.layouts import column, flow_widget
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import translate

Options = list[tuple[str, str]]


class Form(QWidget):
    """Inputs under names; each widget's object name is `<form>_<name>`."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self._key = key
        self._body = column(self, gap=12)
        self._inputs: dict[str, Any] = {}

    def line(self, name: str, words: str, *, hint: str = "", about_her: bool = False) -> None:
        """One line; `about_her`: it may tell about her, so its wording is looked through."""
        made = Line(words, hint=hint)
        made.edit.setObjectName(f"{self._key}_{name}")
        self._keep(name, made)
        if about_her:
            self._body.addWidget(WordingHint(made.edit))

    def long(self, name: str, words: str, *, hers: bool = True) -> None:
        """Several lines; `hers` says that they are for her own words."""
        made = LongTextField(words, hers=hers)
        made.edit.setObjectName(f"{self._key}_{name}")
        self._body.addWidget(PlainLabel(words, "small"))
        self._keep(name, made)

    def choose(self, name: str, words: str, options: Options) -> None:
        """One of `options`, pairs of key and words."""
        made = QComboBox()
        made.setObjectName(f"{self._key}_{name}")
        made.setAccessibleName(words)
        made.setMinimumContentsLength(12)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for key, shown in options:
            made.addItem(shown, key)
        self._body.addWidget(PlainLabel(words, "small"))
        self._keep(name, made)

    def day(self, name: str, words: str, *, hour: bool = False, partial: bool = False) -> None:
        """A day; with its hour if `hour`; `partial`: as exact as she knows, the year alone is enough."""
        made = MomentField(words, partial=partial) if hour else DateField(words, partial=partial)
        made.setObjectName(f"{self._key}_{name}")
        self._body.addWidget(PlainLabel(words, "small"))
        self._keep(name, made)

    def _keep(self, name: str, made: QWidget) -> None:
        self._inputs[name] = made
        self._body.addWidget(made)

    def add(self, *widgets: QWidget) -> None:
        for widget in widgets:
            self._body.addWidget(widget)

    def press(self, name: str, words: str, act: Callable[[], object], *, kind: str = "secondary") -> Button:
        """The button that ends the form."""
        button = Button(words, act, kind=kind)
        button.setObjectName(f"{self._key}_{name}")
        self._body.addWidget(flow_widget(button))
        return button

    def __getitem__(self, name: str) -> str:
        """What is typed or chosen, as text; a date as ISO text."""
        field = self._inputs[name]
        if isinstance(field, QComboBox):
            return str(field.currentData() or "")
        return field.text() if isinstance(field, Line) else str(field.raw() or "")

    def field(self, name: str) -> Any:
        """The input itself."""
        return self._inputs[name]

    def begin(self) -> None:
        """Put the focus into the first input."""
        for field in list(self._inputs.values())[:1]:
            field.setFocus() if isinstance(field, QComboBox) else _focus(field)

    def set(self, name: str, said: str) -> None:
        field = self._inputs[name]
        if isinstance(field, QComboBox):
            field.setCurrentIndex(max(0, field.findData(said)))
        elif isinstance(field, Line):
            field.set_text(said)
        else:
            field.set_raw(said or None)

    def missing(self, *names: str) -> bool:
        """Say beside the first empty or broken one of `names` that it is needed; True when one was."""
        for name in names:
            field = self._inputs[name]
            words = field.problem() if isinstance(field, DateField) else ""
            if words or not self[name]:
                self.wrong(name, words or translate("Form", "This is needed."))
                return True
        return self._broken()

    def _broken(self) -> bool:
        for name, field in self._inputs.items():
            if isinstance(field, DateField) and field.problem():
                self.wrong(name, field.problem())
                return True
        return False

    def wrong(self, name: str, words: str) -> None:
        """Words beside one input, which gets the focus."""
        field = self._inputs[name]
        field.show_problem(words)
        _focus(field)

    def date_of(self, name: str) -> date | None:
        return date.fromisoformat(self[name]) if self[name] else None

    def moment_of(self, name: str) -> datetime | None:
        """The moment on this computer's clock, with its time zone (summer time included)."""
        return datetime.fromisoformat(self[name]).astimezone() if self[name] else None

    def draft(self) -> dict[str, Any]:
        kept = {f"{self._key}.{name}": self[name] for name in self._inputs if not self._is_choice(name)}
        return {name: said for name, said in kept.items() if said}

    def restore(self, draft: dict[str, Any]) -> None:
        for name in self._inputs:
            if f"{self._key}.{name}" in draft:
                self.set(name, str(draft[f"{self._key}.{name}"]))

    def empty(self) -> None:
        for name in self._inputs:
            if not self._is_choice(name):
                self.set(name, "")

    def _is_choice(self, name: str) -> bool:
        return isinstance(self._inputs[name], QComboBox)


def _focus(field: Any) -> None:
    field.edit.setFocus() if isinstance(field, Line) else field.begin()
