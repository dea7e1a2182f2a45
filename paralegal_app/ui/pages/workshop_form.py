"""A form for one thing of a pack: a dated figure, an office, the source of a rule, a text. Checked as one types."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import get_args

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget

from paralegal_app.casework.workshop.draft import Draft
from paralegal_app.casework.workshop.forms import Blank, Form
from paralegal_app.errors import ParalegalError
from paralegal_app.packs.models import Status
from paralegal_app.ui.fields.field import Entry as Line
from paralegal_app.ui.fields.field import mark_wrong
from paralegal_app.ui.legal_words import sure_words
from paralegal_app.ui.show_error import words_of
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Card
from paralegal_app.ui.widgets.layouts import column, flow_widget
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import translate

PAUSE_MS = 150
"""Typing rests this long before it is checked."""


def key_words(key: str) -> str:
    """What a field of a pack is called in the window; an unknown key is shown as it is written."""
    return {
        "from": translate("Workshop", "Valid from (year-month-day)"),
        "value": translate("Workshop", "Figure (empty: not known)"),
        "min": translate("Workshop", "At least (only for a range)"),
        "max": translate("Workshop", "At most (only for a range)"),
        "cite": translate("Workshop", "Article"),
        "status": translate("Workshop", "How sure it is"),
        "sources": translate("Workshop", "Sources: pages or papers where it stands, one a line"),
        "last_checked_on": translate("Workshop", "Checked against the source on (year-month-day)"),
        "note": translate("Workshop", "Remark"),
        "phone": translate("Workshop", "Telephone"),
        "address": translate("Workshop", "Address"),
        "email": translate("Workshop", "E-mail"),
        "url": translate("Workshop", "Page"),
        "number": translate("Workshop", "Number as published"),
        "hours": translate("Workshop", "Hours"),
    }.get(key, key)


class BlankField(QWidget):
    """One field. `value()` is what would be written: a text, or None for nothing."""

    def __init__(self, blank: Blank, changed: Callable[[], object]) -> None:
        super().__init__()
        self.blank = blank
        body = column(self, gap=4)
        name = key_words(blank.key) if blank.kind != "text" else translate("Workshop", "Text")
        self.wrong = PlainLabel("", "problem")
        self.wrong.hide()
        self.edit: QComboBox | QPlainTextEdit | Line
        if blank.kind == "status":
            self.edit = QComboBox()
            for status in get_args(Status):
                self.edit.addItem(sure_words(status), status)
            self.edit.setCurrentIndex(max(0, self.edit.findData(blank.value)))
            self.edit.currentIndexChanged.connect(lambda _index: changed())
        elif blank.kind in ("text", "lines"):
            self.edit = QPlainTextEdit(blank.value)
            self.edit.setTabChangesFocus(True)
            if blank.kind == "lines":
                self.edit.setFixedHeight(self.edit.fontMetrics().lineSpacing() * (3 + blank.value.count("\n")) + 20)
            self.edit.textChanged.connect(lambda: changed())
        else:
            self.edit = Line(name)
            self.edit.set_text(blank.value)
            self.edit.changed.connect(changed)
            self.edit.edit.setObjectName(f"blank_{blank.key}")
        if not isinstance(self.edit, Line):
            self.edit.setObjectName(f"blank_{blank.key}")
            self.edit.setAccessibleName(name)
            body.addWidget(PlainLabel(name, "small"))
        body.addWidget(self.edit)
        body.addWidget(self.wrong)

    def value(self) -> str | None:
        if isinstance(self.edit, QComboBox):
            return str(self.edit.currentData())
        text = self.edit.toPlainText() if isinstance(self.edit, QPlainTextEdit) else self.edit.text()
        return text.strip() or None

    @property
    def changed_here(self) -> bool:
        return (self.value() or "") != self.blank.value

    def say(self, words: str) -> None:
        if isinstance(self.edit, Line):
            self.edit.show_problem(words)
        else:
            mark_wrong(self.edit, self.wrong, words)


Values = Mapping[str, str | None]


@dataclass(frozen=True, slots=True)
class Doings:
    """What a form can ask its page to do with the thing it shows."""

    save: Callable[[Form, Values], object]
    add: Callable[[Form, Values], object]
    move: Callable[[Form, int], object]
    remove: Callable[[Form], object]
    remove_words: str
    """What taking the entry out is called: of an overlay, it says again what the national pack says."""


class FormCard(Card):
    """Fields and Save. Each field is checked shortly after typing rests; Save is asleep while something is wrong."""

    def __init__(self, draft: Draft, form: Form, doings: Doings) -> None:
        super().__init__(form.title)
        self._draft, self.form = draft, form
        self.heading.set_tone("heading")
        super().add(PlainLabel(form.second, "caption"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.weigh)
        self.fields = [BlankField(blank, self._timer.start) for blank in form.blanks]
        for field in self.fields:
            super().add(field)
        self.keep = Button(translate("Workshop", "Save"), lambda: doings.save(form, self.changes()), kind="primary")
        self.keep.setObjectName("save_form")
        self.keep.setEnabled(False)
        buttons: list[QWidget] = [self.keep]
        if form.grows:
            self.more = Button(
                translate("Workshop", "Add as a new value from this day"), lambda: doings.add(form, self.everything())
            )
            self.more.setObjectName("add_value")
            self.more.setEnabled(False)
            buttons.insert(0, self.more)
        super().add(flow_widget(*self._order(doings), *buttons))

    def _order(self, doings: Doings) -> list[QWidget]:
        found: list[QWidget] = []
        if self.form.movable:
            for name, words, by in (
                ("move_up", translate("Workshop", "Move up"), -1),
                ("move_down", translate("Workshop", "Move down"), 1),
            ):
                button = Button(words, partial(doings.move, self.form, by), kind="quiet", describe=self.form.title)
                button.setObjectName(name)
                found.append(button)
        if self.form.removable:
            out = Button(doings.remove_words, lambda: doings.remove(self.form), kind="quiet", describe=self.form.title)
            out.setObjectName("remove_entry")
            found.append(out)
        return found

    def changes(self) -> dict[str, str | None]:
        """What differs from what stands in the file."""
        return {field.blank.key: field.value() for field in self.fields if field.changed_here}

    def everything(self) -> dict[str, str | None]:
        """All fields that hold something, for a new entry; an empty figure is written as not known."""
        found = {field.blank.key: field.value() for field in self.fields}
        return {key: value for key, value in found.items() if value is not None or key == "value"}

    def weigh(self) -> None:
        """Say beside each changed field what would be wrong with it."""
        good = True
        for field in self.fields:
            said = self._problem(field) if field.changed_here else ""
            field.say(said)
            good = good and not said
        changed = any(field.changed_here for field in self.fields)
        self.keep.setEnabled(good and changed)
        if self.form.grows:
            day = next(field for field in self.fields if field.blank.key == "from")
            self.more.setEnabled(good and (day.value() or "") > day.blank.value)

    def _problem(self, field: BlankField) -> str:
        try:
            said = self._draft.tried(self.form.file, (*self.form.path, field.blank.key), _written(field))
        except ParalegalError as error:
            return words_of(error)
        return problem_words(field.blank.kind, said) if said else ""


def problem_words(kind: str, said: tuple[str, ...]) -> str:
    """What is wrong with a typed value, in words for somebody who is no programmer."""
    plain = translate("Workshop", "This cannot be kept: it is empty, or it holds signs that cannot be seen.")
    return {
        "line": plain,
        "lines": plain,
        "text": plain,
        "number": translate("Workshop", "Write a number with a point, such as 3209 or 12.50, or leave it empty."),
        "date": translate("Workshop", "Write a day as year-month-day, such as 2026-11-23."),
    }.get(kind, " ".join(said[:2]))


def _written(field: BlankField) -> str | None:
    """An emptied line is an empty text; only figures, days and texts know a `nothing`."""
    value = field.value()
    nothing = field.blank.kind == "line"
    return "" if value is None and nothing else value
