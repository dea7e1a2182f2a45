"""The month as a grid and the week as a list of days: the same entries, drawn otherwise."""

from __future__ import annotations

from calendar import Calendar
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from paralegal_app.ui.pages.calendar_rows import DayCell
from paralegal_app.ui.theme import theme
from paralegal_app.ui.when import full_day
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import filled, speech, translate

if TYPE_CHECKING:
    from paralegal_app.casework.diary import DiaryEntry

VIEWS = ("list", "week", "month")


def view_words(view: str) -> str:
    """The name of a view."""
    return {
        "list": translate("Calendar", "List"),
        "week": translate("Calendar", "Week"),
        "month": translate("Calendar", "Month"),
    }[view]


def span_of(view: str, day: date, back: int, ahead: int) -> tuple[date, date]:
    """First and last day of what a view shows around `day`; `back` and `ahead` in days are for the list."""
    if view == "week":
        start = day - timedelta(days=day.weekday())
        return start, start + timedelta(days=6)
    if view == "month":
        weeks = Calendar().monthdatescalendar(day.year, day.month)
        return weeks[0][0], weeks[-1][-1]
    return day - timedelta(days=back), day + timedelta(days=ahead)


def turned(view: str, day: date, by: int) -> date:
    """The day a week, a month or a list further on (`by` 1) or back (-1)."""
    if view == "week":
        return day + timedelta(days=7 * by)
    if view == "month":
        months = day.year * 12 + day.month - 1 + by
        return date(months // 12, months % 12 + 1, 1)
    return day + timedelta(days=30 * by)


def month_words(day: date) -> str:
    """The month by its name as a title, with the year."""
    name = QLocale(speech.language).standaloneMonthName(day.month)
    return f"{name[:1].upper()}{name[1:]} {day.year}" if speech.language != "ka" else f"{name} {day.year}"


@dataclass(frozen=True, slots=True)
class DayActs:
    """What a day of the grid can do: be opened, get something new, take an entry that is let go over it."""

    chosen: Callable[[date], object]
    add: Callable[[date], object]
    dropped: Callable[[str, date], object]


class MonthGrid(QWidget):
    """Weeks as rows. A day is a button that opens it; how much stands on it is said, not only drawn."""

    def __init__(self, month: date, today: date, entries: Sequence[DiaryEntry], acts: DayActs) -> None:
        super().__init__()
        self._acts = acts
        self._cells: dict[date, DayCell] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.space(4))
        names = QLocale(speech.language)
        for column in range(7):
            label = PlainLabel(names.standaloneDayName(column + 1, QLocale.FormatType.ShortFormat), "second")
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            grid.addWidget(label, 0, column)
            grid.setColumnStretch(column, 1)
        counts: dict[date, int] = {}
        for entry in entries:
            counts[entry.day] = counts.get(entry.day, 0) + 1
        for line, week in enumerate(Calendar().monthdatescalendar(month.year, month.month), 1):
            for column, day in enumerate(week):
                grid.addWidget(
                    self._cell(day, day.month == month.month, day == today, counts.get(day, 0)), line, column
                )

    def _cell(self, day: date, inside: bool, today: bool, count: int) -> Button:
        acts = self._acts
        marks = f"{day.day}" + (f"\n·{count}" if count else "")
        kind = "primary" if today else "secondary" if count else "quiet"
        cell = self._cells[day] = DayCell(
            marks, lambda: acts.chosen(day), kind=kind,
            step=lambda days: self._step(day, days), add=lambda: acts.add(day),
        )  # fmt: skip
        cell.take_drops(day, acts.dropped)
        cell.setObjectName(f"day_{day.isoformat()}")
        words = filled(translate("Calendar", "{day}: entries {count}"), day=full_day(day), count=count)
        cell.setAccessibleName(words)
        cell.setToolTip(words)
        cell.setMinimumSize(theme.px(40), theme.px(54))
        cell.setAccessibleDescription(translate("Calendar", "Arrows go from day to day, Insert adds to this day."))
        if not inside:
            cell.setEnabled(False)
        return cell

    def _step(self, day: date, days: int) -> None:
        cell = self._cells.get(day + timedelta(days=days))
        if cell is not None and cell.isEnabled():
            cell.setFocus()
