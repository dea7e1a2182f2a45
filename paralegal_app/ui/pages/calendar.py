"""What is due: deadlines, hearings, tasks and visits of all open cases, by day. It goes out only without any words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimeZone
from PySide6.QtWidgets import QWidget

from paralegal_app.ui.pages.calendar_views import VIEWS, MonthGrid, month_words, span_of, turned, view_words
from paralegal_app.ui.pages.page import Page
from paralegal_app.ui.surroundings import Route, Surroundings
from paralegal_app.ui.when import full_day, near, short_day, urgency
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Card, Empty, Entry
from paralegal_app.ui.widgets.layouts import clear, flow_widget
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import speech, translate

if TYPE_CHECKING:
    from paralegal_app.casework.desk import Desk
    from paralegal_app.casework.diary import DiaryEntry

AHEAD_DAYS, BACK_DAYS = 120, 14
_SYMBOL = {"deadline": "clock", "hearing": "people", "task": "check", "visit": "person"}


def own_zone() -> str:
    """The time zone of this computer, by its IANA name."""
    return bytes(QTimeZone.systemTimeZoneId().data()).decode() or "UTC"


class CalendarPage(Page):
    """An agenda from two weeks back to four months ahead."""

    def __init__(self, around: Surroundings, desk: Desk) -> None:
        save = Button(translate("Calendar", "For a telephone…"), self._save, symbol="calendar")
        save.setObjectName("save_calendar")
        super().__init__(around, translate("Calendar", "Calendar"), "", save)
        self.desk = desk
        self._found: tuple[DiaryEntry, ...] = ()
        self._view, self._at = str(around.kept.get("calendar", "list")), around.today()
        self._scroll = self.add_scroll(width=900)
        self.reload()

    def reload(self) -> None:
        """Fetch what the view shows around the day one stands at."""
        lang, desk = speech.language, self.desk
        start, end = span_of(self._view, self._at, BACK_DAYS, AHEAD_DAYS)
        self.fetch(
            lambda: import_module("paralegal_app.casework.diary").entries(desk, start, end, lang, own_zone()),
            self._show,
            words=translate("Calendar", "Counting the days…"),
        )

    def look(self, view: str, day: date) -> None:
        """Show another view, or the same around another day."""
        self._view, self._at = view, day
        self.around.kept["calendar"] = view
        self.reload()

    def _controls(self) -> QWidget:
        made = []
        for view in VIEWS:
            kind = "primary" if view == self._view else "secondary"
            button = Button(view_words(view), self._turner(view, self._at), kind=kind)
            button.setObjectName(f"view_{view}")
            made.append(button)
        for name, words, by in (
            ("earlier", translate("Calendar", "Earlier"), -1),
            ("later", translate("Calendar", "Later"), 1),
        ):
            button = Button(words, self._turner(self._view, turned(self._view, self._at, by)), kind="quiet")
            button.setObjectName(name)
            made.append(button)
        now = Button(translate("Calendar", "Today"), self._turner(self._view, self.around.today()), kind="quiet")
        return flow_widget(*made, now)

    def _turner(self, view: str, day: date) -> Callable[[], object]:
        return lambda: self.look(view, day)

    def _show(self, found: tuple[DiaryEntry, ...]) -> None:
        self._found = found
        today, body = self.around.today(), self._scroll.content
        clear(body)
        self.header.set_words(translate("Calendar", "Calendar"), full_day(today))
        body.addWidget(self._controls())
        if self._view == "month":
            body.addWidget(PlainLabel(month_words(self._at), "title"))
            body.addWidget(MonthGrid(self._at, today, found, lambda day: self.look("week", day)))
        if not found:
            words = translate("Calendar", "Deadlines appear here as soon as answers make them countable.")
            body.addWidget(Empty("calendar", translate("Calendar", "Nothing is due"), words))
        for day in dict.fromkeys(entry.day for entry in found):
            body.addWidget(self._day(day, today, [entry for entry in found if entry.day == day]))
        body.addStretch(1)

    def _day(self, day: date, today: date, entries: list[DiaryEntry]) -> Card:
        words = near(day, today)
        card = Card(f"{full_day(day)} · {words}" if words != short_day(day) else full_day(day))
        tone = urgency(day, today)
        card.heading.set_tone(tone if tone in ("amber", "brick") else "heading")
        for entry in entries:
            card.add(self._entry(entry))
        return card

    def _entry(self, entry: DiaryEntry) -> Entry:
        hour = f"{entry.when:%H:%M}" if isinstance(entry.when, datetime) else ""
        right = None
        if entry.case_id:
            go = Route("cases", entry.case_id, {"hearing": "hearings", "visit": "hearings"}.get(entry.kind, "plan"))
            about = f"{entry.case_label}: {entry.words}"
            right = Button(translate("Calendar", "Open"), lambda: self.around.go(go), describe=about)
        return Entry(entry.words, entry.case_label, symbol=_SYMBOL.get(entry.kind, "clock"), note=hour, right=right)

    def _save(self) -> None:
        path = self.around.choose.save_file(self, translate("Calendar", "For a telephone…"), "dates.ics")
        if not path:
            return
        title = translate("Calendar", "Appointment")
        found, now = self._found, datetime.now(UTC)

        def work() -> Path:
            diary = import_module("paralegal_app.casework.diary")
            content = diary.calendar_file(found, title=title, zone=own_zone(), made_at=now)
            written: Path = diary.write_calendar(Path(path), content)
            return written

        said = translate("Calendar", "Saved. Every entry is called the same: no name, no case, no office.")
        self.fetch(work, lambda _path: self.around.toasts.show(said))
