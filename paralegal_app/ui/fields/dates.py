"""Dates typed in parts or picked, said back in words; partial where only the year is known; an hour where it counts."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from typing import Any

from PySide6.QtCore import QDate, QLocale, QPoint, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDialog

from paralegal_app.ui.fields.field import Entry, Field
from paralegal_app.ui.theme import theme
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.layouts import column, flow_widget
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import speech, translate

_CLOCK = re.compile(r"(\d{1,2})(?:[:.\s]?(\d{2}))?")


def time_of(typed: str) -> time | None:
    """The hour somebody typed: `9`, `0930`, `9:30`, `9.30`; None if it is none."""
    found = _CLOCK.fullmatch(typed.strip())
    if found is None:
        return None
    hour, minute = int(found.group(1)), int(found.group(2) or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def day_locale() -> QLocale:
    """How days are written and weeks begin: with English words as in Europe, where the program is used."""
    return QLocale("en_GB" if speech.language == "en" else speech.language)


def in_words(day: date) -> str:
    """`Sunday, 22 November 2026` in the interface language."""
    return day_locale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


class DateField(Field):
    """Day, month and year in three boxes, or from a calendar. `partial`: the year alone is enough."""

    def __init__(self, name: str, *, partial: bool = False, labelled: bool = False) -> None:
        super().__init__()
        self._partial = partial
        self._name = name
        self.day = Entry(translate("Field", "Day"), width=theme.px(66))
        self.month = Entry(translate("Field", "Month"), width=theme.px(66))
        self.year = Entry(translate("Field", "Year"), width=theme.px(88))
        self._pick = Button(translate("Field", "Calendar…"), self._open_calendar, symbol="calendar")
        self._pick.setAccessibleDescription(name)
        body = column(self, gap=4)
        if labelled:
            body.addWidget(PlainLabel(name, "small"))
        self.parts: list[Entry] = [self.day, self.month, self.year]
        for part, digits in zip(self.parts, (2, 2, 4), strict=True):
            part.edit.setMaxLength(digits)
            part.edit.setAccessibleName(f"{name}: {part.label.text()}")
            part.edit.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
            part.changed.connect(self._on_typed)
            part.given.connect(self.given)
        self._line = flow_widget(*self.parts, *self._more_parts(), self._pick, gap=12, low=True)
        body.addWidget(self._line)
        self._words = PlainLabel("", "second")
        self._words.hide()
        self._wrong = PlainLabel("", "problem")
        self._wrong.hide()
        body.addWidget(self._words)
        body.addWidget(self._wrong)
        self.setFocusProxy(self.day.edit)

    def _more_parts(self) -> tuple[Entry, ...]:
        return ()

    def _on_typed(self) -> None:
        self.show_problem("")
        day = self._whole()
        self._words.setText(self._said(day) if day else "")
        self._words.setVisible(day is not None)
        self.changed.emit()

    def _said(self, day: date) -> str:
        return in_words(day)

    def _typed(self) -> tuple[str, str, str]:
        return self.year.text(), self.month.text(), self.day.text()

    def _whole(self) -> date | None:
        year, month, day = self._typed()
        if not (year.isdigit() and month.isdigit() and day.isdigit() and len(year) == 4):
            return None
        try:
            found = date(int(year), int(month), int(day))
        except ValueError:
            return None
        return found if 1900 <= found.year <= 2199 else None

    def raw(self) -> Any:
        year, month, day = self._typed()
        whole = self._whole()
        if whole is not None:
            return whole.isoformat()
        if not any((year, month, day)):
            return None
        if self._partial and not self.problem():
            return f"{year}-{int(month):02}" if month else year
        return "-".join((year or "?", month or "?", day or "?"))

    def problem(self) -> str:
        year, month, day = self._typed()
        if not any((year, month, day)) or self._whole() is not None:
            return ""
        if self._partial and self._good_part(year, month, day):
            return ""
        if all(part.isdigit() for part in (year, month, day)) and len(year) == 4:
            return translate("Field", "The calendar has no such day. Look at the day, the month and the year.")
        if self._partial:
            return translate("Field", "This is no date. The year alone is enough, such as 1988.")
        return translate("Field", "This is no complete date. Write day, month and a year of four digits.")

    @staticmethod
    def _good_part(year: str, month: str, day: str) -> bool:
        good_year = year.isdigit() and len(year) == 4 and 1900 <= int(year) <= 2199
        good_month = not month or (month.isdigit() and 1 <= int(month) <= 12)
        return good_year and good_month and not day

    def set_raw(self, raw: Any) -> None:
        parts = (str(raw).split("T")[0].split("-") if raw else []) + ["", "", ""]
        for box, part in zip((self.year, self.month, self.day), parts, strict=False):
            box.set_text(part.lstrip("0") if part != "?" else "")

    def show_problem(self, words: str) -> None:
        self._wrong.setText(words)
        self._wrong.setVisible(bool(words))

    def begin(self) -> None:
        self.day.edit.setFocus()

    def _open_calendar(self) -> None:
        dialog = QDialog(self)
        dialog.setWindowTitle(self._name)
        calendar = QCalendarWidget()
        calendar.setAccessibleName(self._name)
        calendar.setLocale(day_locale())
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setMinimumSize(theme.px(380), theme.px(300))
        plain, head = QTextCharFormat(), QTextCharFormat()
        plain.setForeground(theme.colour("ink"))
        head.setForeground(theme.colour("second"))
        head.setBackground(theme.colour("sunken"))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):  # Qt's red is hard to read on dark ground
            calendar.setWeekdayTextFormat(day, plain)
        calendar.setHeaderTextFormat(head)
        whole = self._whole()
        if whole is not None:
            calendar.setSelectedDate(QDate(whole.year, whole.month, whole.day))
        body = column(dialog, margin=12)
        body.addWidget(calendar)
        calendar.activated.connect(lambda _day: dialog.accept())
        body.addWidget(Button(translate("Field", "Take this day"), dialog.accept, kind="primary"))
        dialog.move(self._pick.mapToGlobal(QPoint(0, self._pick.height())))
        dialog.accepted.connect(lambda: self._take(calendar.selectedDate()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _take(self, day: QDate) -> None:
        self.day.set_text(str(day.day()))
        self.month.set_text(str(day.month()))
        self.year.set_text(str(day.year()))


class MomentField(DateField):
    """A date with the hour, by the clock of the pack's country. Hours count: police orders end at one.

    `partial`: as exact as she knows; the year or the month alone is enough, and so is a day without its hour.
    """

    def __init__(self, name: str, *, partial: bool = False, labelled: bool = False) -> None:
        self.clock = Entry(translate("Field", "Hour"), width=theme.px(88), hint="14:30")
        super().__init__(name, partial=partial, labelled=labelled)
        self.clock.edit.setAccessibleName(f"{name}: {self.clock.label.text()}")
        self.clock.changed.connect(self._on_typed)
        self.clock.given.connect(self.given)

    def _more_parts(self) -> tuple[Entry, ...]:
        return (self.clock,)

    def _said(self, day: date) -> str:
        hour = time_of(self.clock.text())
        return in_words(day) + (f", {hour:%H:%M}" if hour else "")

    def raw(self) -> Any:
        whole, typed = self._whole(), self.clock.text()
        hour = time_of(typed)
        if whole is None or (typed and hour is None):
            start = super().raw()
            return f"{start}T{typed}" if typed else start
        if self._partial and hour is None:
            return whole.isoformat()
        return datetime.combine(whole, hour or time()).isoformat(timespec="minutes")

    def problem(self) -> str:
        typed = self.clock.text()
        if typed and time_of(typed) is None:
            return translate("Field", "This is no hour. Write it as 14:30.")
        if typed and self._whole() is None:
            return super().problem() or translate("Field", "Write the day as well as the hour.")
        if not typed and self._whole() is not None and not self._partial:
            return translate("Field", "The hour is missing. If nobody knows it, write the earliest it could have been.")
        return super().problem()

    def set_raw(self, raw: Any) -> None:
        super().set_raw(raw)
        _day, _t, hour = str(raw or "").partition("T")
        self.clock.set_text(hour[:5])
