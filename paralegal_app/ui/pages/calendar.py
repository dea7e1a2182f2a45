"""What is due: deadlines, hearings, tasks and visits of all open cases, by day. It goes out only without any words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimeZone
from PySide6.QtWidgets import QWidget

from paralegal_app.ui.pages.calendar_move import MoveDialog
from paralegal_app.ui.pages.calendar_new import NewCard, Options
from paralegal_app.ui.pages.calendar_rows import DayCard, DiaryRow, movable
from paralegal_app.ui.pages.calendar_views import VIEWS, DayActs, MonthGrid, month_words, span_of, turned, view_words
from paralegal_app.ui.pages.page import Page
from paralegal_app.ui.surroundings import Route, Surroundings
from paralegal_app.ui.when import full_day, near, short_day, urgency
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Empty
from paralegal_app.ui.widgets.layouts import clear, flow_widget
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import speech, translate

if TYPE_CHECKING:
    from paralegal_app.casework.desk import Desk
    from paralegal_app.casework.diary import DiaryEntry

AHEAD_DAYS, BACK_DAYS = 120, 14
Found = tuple[tuple["DiaryEntry", ...], Options, Options]


def own_zone() -> str:
    """The time zone of this computer, by its IANA name."""
    return bytes(QTimeZone.systemTimeZoneId().data()).decode() or "UTC"


class CalendarPage(Page):
    """An agenda from two weeks back to four months ahead, a week or a month; things are entered and moved here too."""

    def __init__(self, around: Surroundings, desk: Desk) -> None:
        save = Button(translate("Calendar", "For a telephone…"), self._save, symbol="calendar")
        save.setObjectName("save_calendar")
        super().__init__(around, translate("Calendar", "Calendar"), "", save)
        self.desk = desk
        self._found: tuple[DiaryEntry, ...] = ()
        self._view, self._at = str(around.kept.get("calendar", "list")), around.today()
        self._new: NewCard | None = None
        self._draft: dict[str, Any] = {}
        self._scroll = self.add_scroll(width=900)
        self.reload()

    def reload(self) -> None:
        """Fetch what the view shows around the day one stands at."""
        lang, desk = speech.language, self.desk
        start, end = span_of(self._view, self._at, BACK_DAYS, AHEAD_DAYS)

        def work() -> Found:
            from paralegal_app.casework.diary import entries  # what only the worker needs is loaded there

            cases = [(case.id, case.label) for case in desk.vault.cases.page(0, 500)]
            workers = [(worker.id, worker.name) for worker in desk.vault.workers.all() if worker.active]
            return entries(desk, start, end, lang, own_zone()), cases, workers

        self.fetch(work, self._show, words=translate("Calendar", "Counting the days…"))

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

    def _show(self, loaded: Found) -> None:
        found, cases, workers = loaded
        kept = {**self.draft(), **self._draft}
        self._found, self._draft = found, {}
        today, body = self.around.today(), self._scroll.content
        clear(body)
        self.header.set_words(translate("Calendar", "Calendar"), full_day(today))
        body.addWidget(self._controls())
        self._new = NewCard(self.desk, cases, workers, self._keep)
        body.addWidget(self._new)
        if self._view == "month":
            body.addWidget(PlainLabel(month_words(self._at), "title"))
            acts = DayActs(lambda day: self.look("week", day), self._add_on, self._dropped)
            body.addWidget(MonthGrid(self._at, today, found, acts))
        if not found and self._view != "week":
            words = translate("Calendar", "Deadlines appear here as soon as answers make them countable.")
            body.addWidget(Empty("calendar", translate("Calendar", "Nothing is due"), words))
        for day in self._days(found):
            body.addWidget(self._day(day, today, [entry for entry in found if entry.day == day]))
        body.addStretch(1)
        self._new.restore(kept)

    def _days(self, found: tuple[DiaryEntry, ...]) -> list[date]:
        """A week shows all its days, so that something can be put on an empty one."""
        if self._view == "week":
            first, _last = span_of("week", self._at, BACK_DAYS, AHEAD_DAYS)
            return [first + timedelta(days=number) for number in range(7)]
        return list(dict.fromkeys(entry.day for entry in found))

    def _day(self, day: date, today: date, entries: list[DiaryEntry]) -> DayCard:
        words = near(day, today)
        card = DayCard(f"{full_day(day)} · {words}" if words != short_day(day) else full_day(day))
        card.take_drops(day, self._dropped)
        card.setObjectName(f"on_{day.isoformat()}")
        tone = urgency(day, today) if entries else "neutral"
        card.heading.set_tone(tone if tone in ("amber", "brick") else "heading")
        for entry in entries:
            card.add(DiaryRow(entry, own_zone(), self._opener(entry), self._ask_move))
        if self._view == "week":
            add = Button(translate("Calendar", "Add on this day"), lambda: self._add_on(day), kind="link",
                         describe=full_day(day))  # fmt: skip
            add.setObjectName(f"add_{day.isoformat()}")
            card.add(flow_widget(add))
        return card

    def _opener(self, entry: DiaryEntry) -> Callable[[], object] | None:
        if not entry.case_id:
            return (lambda: self.around.go(Route("staff"))) if entry.kind == "visit" else None
        part = {"hearing": "hearings", "visit": "hearings"}.get(entry.kind, "plan")
        go = Route("cases", entry.case_id, part)
        return lambda: self.around.go(go)

    def _add_on(self, day: date) -> None:
        if self._new is not None:
            self._new.open("task", day)
            self._scroll.ensureWidgetVisible(self._new)

    def _dropped(self, what: str, day: date) -> None:
        entry = next((item for item in self._found if f"{item.kind}:{item.record_id}" == what), None)
        if entry is not None and movable(entry) and entry.day != day:
            self._ask_move(entry, day)

    def _ask_move(self, entry: DiaryEntry, day: date) -> None:
        MoveDialog(self, self.around, self.desk, entry, day, own_zone(), self._moved).open()

    def _moved(self, changed: Any) -> None:
        if changed.case_id:
            self.around.bus.case_changed.emit(changed, self)
        self.around.toasts.show(translate("Plan", "Moved."))
        self.reload()

    def _keep(self, work: Callable[[], Any]) -> None:
        def done(_changed: Any) -> None:
            self._new = None
            self.around.toasts.show(translate("Agenda", "Kept."))
            self.reload()

        self.fetch(work, done)

    def draft(self) -> dict[str, Any]:
        return self._new.draft() if self._new is not None else {}

    def restore(self, draft: dict[str, Any]) -> None:
        if self._new is not None:
            self._new.restore(draft)
        else:
            self._draft = draft

    def _save(self) -> None:
        path = self.around.choose.save_file(self, translate("Calendar", "For a telephone…"), "dates.ics")
        if not path:
            return
        title = translate("Calendar", "Appointment")
        found, now = self._found, datetime.now(UTC)

        def work() -> Path:
            from paralegal_app.casework.diary import calendar_file, write_calendar

            return write_calendar(Path(path), calendar_file(found, title=title, made_at=now))

        said = translate("Calendar", "Saved. Every entry is called the same: no name, no case, no office.")
        self.fetch(work, lambda _path: self.around.toasts.show(said))
