"""Cards of the team about time and plans: what counts as work, and whose safety plan is missing or due."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from paralegal_app.casework import worktime
from paralegal_app.ui.pages.forms import Form
from paralegal_app.ui.surroundings import Route, Surroundings
from paralegal_app.ui.when import full_day
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Banner, Card, Entry
from paralegal_app.ui.widgets.details import Details
from paralegal_app.ui.widgets.layouts import flow_widget
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import filled, translate

if TYPE_CHECKING:
    from paralegal_app.casework.desk import Desk

Change = Callable[..., None]


def kind_words(kind: str) -> str:
    """What the time was for."""
    return {
        "data_entry": translate("Time", "Writing and entering data"),
        "training": translate("Time", "Learning and training"),
        "meeting": translate("Time", "Team meeting, supervision"),
        "journey": translate("Time", "Journeys and waiting"),
        "other": translate("Time", "Other work"),
    }.get(kind, kind)


def length_words(minutes: int) -> str:
    """`3:05`, hours and minutes."""
    return f"{minutes // 60}:{minutes % 60:02}"


class TimeCard(Card):
    """This week's time of everybody, the clock of the one who sits here, and time written down or planned."""

    def __init__(self, around: Surroundings, desk: Desk, found: dict[str, Any], change: Change) -> None:
        super().__init__(translate("Time", "Time that counts as work"), gap=12)
        self._around, self._desk, self._change = around, desk, change
        words = translate("Time", "Entering data, learning this tool and talking about the work are work.")
        self.add(PlainLabel(words, "second"))
        for week in found["weeks"]:  # what for is each one's own affair; only the sum is everybody's
            mine = week.minutes.items() if week.worker_id == desk.vault.worker_id else ()
            parts = "; ".join(f"{kind_words(kind)} {length_words(minutes)}" for kind, minutes in mine)
            self.add(Entry(week.worker, parts, symbol="clock", note=length_words(week.total)))
            if week.over:
                said = translate("Time", "{who}: more than {hours} hours this week. What can wait, who can take over?")
                self.add(Banner(filled(said, who=week.worker, hours=week.hours), role="risk"))
        self.add(self._clock(found["running"]))
        self.form = self._write()
        self.plan = self._plan()
        self.add(Details(translate("Time", "Write time down"), self.form))
        self.add(Details(translate("Time", "Plan time for it"), self.plan))

    def _clock(self, running: tuple[str, datetime] | None) -> Form:
        form, desk = Form("clock"), self._desk
        if running is None:
            form.choose("kind", translate("Time", "What for"), [(kind, kind_words(kind)) for kind in worktime.KINDS])

            def begin() -> None:
                kind, now = form["kind"], datetime.now().astimezone()
                self._change(lambda: worktime.begin(desk, kind, now), translate("Time", "The time runs."))

            form.press("begin", translate("Time", "Begin"), begin)
            return form
        kind, since = running
        words = translate("Time", "Running since {hour}: {what}")
        form.add(PlainLabel(filled(words, hour=f"{since.astimezone():%H:%M}", what=kind_words(kind)), "strong"))

        def end() -> None:
            now, today = datetime.now().astimezone(), self._around.today()
            self._change(lambda: worktime.end(desk, now, on=today), translate("Story", "Written down."))

        form.press("end", translate("Time", "Stop and write it down"), end, kind="primary")
        return form

    def _write(self) -> Form:
        form, desk = Form("time"), self._desk
        form.choose("kind", translate("Time", "What for"), [(kind, kind_words(kind)) for kind in worktime.KINDS])
        form.line("minutes", translate("Time", "Minutes"))
        form.day("on", translate("Time", "On which day"))

        def keep() -> None:
            if form.missing("minutes", "on"):
                return
            if not form["minutes"].isdigit():
                words = translate("Field", "This is not a number. Write digits only, such as 12 or 1250.50.")
                form.wrong("minutes", words)
                return
            kind, minutes, on = form["kind"], int(form["minutes"]), form.date_of("on")
            assert on is not None
            said = translate("Story", "Written down.")
            self._change(lambda: worktime.log(desk, kind, minutes, on=on), said, form)

        form.press("keep", translate("Story", "Write it down"), keep)
        return form

    def _plan(self) -> Form:
        form, desk = Form("time_plan"), self._desk
        form.choose("kind", translate("Time", "What for"), [(kind, kind_words(kind)) for kind in worktime.KINDS])
        form.day("on", translate("Time", "On which day"))

        def keep() -> None:
            if form.missing("on"):
                return
            words, on = kind_words(form["kind"]), form.date_of("on")
            assert on is not None
            self._change(lambda: worktime.plan(desk, words, on), translate("Time", "It stands in the calendar."), form)

        form.press("keep", translate("Time", "Put it into the calendar"), keep)
        return form


class PlansCard(Card):
    """The organisation's safety plan and each worker's own, with those that are missing or due. A worker's plan tells
    of her health and her limits: only she opens it here."""

    def __init__(
        self, around: Surroundings, due: tuple[str, ...], workers: list[tuple[str, str]], me: str
    ) -> None:
        super().__init__(translate("Plans", "Safety plans of those who work here"), gap=12)
        people = [("", translate("Plans", "Safety plan of the organisation")), *workers]
        for worker_id, name in people:
            waits = worker_id in due
            second = translate("Plans", "not written yet, or due to be looked at") if waits else ""
            right = flow_widget(self._button(around, worker_id, name)) if worker_id in ("", me) else None
            symbol, colour = ("warning", "amber") if waits else ("check", "green")
            self.add(Entry(name, second, symbol=symbol, colour=colour, right=right))

    @staticmethod
    def _button(around: Surroundings, worker_id: str, name: str) -> Button:
        go = Route("staff", part="plan", procedure=worker_id)
        button = Button(translate("Plans", "Open"), lambda: around.go(go), describe=name)
        button.setObjectName(f"own_plan_{worker_id}" if worker_id else "own_plan")
        return button


def due_words(day: Any) -> str:
    """When a plan should be looked at again."""
    return filled(translate("Plans", "To look at again by {day}"), day=full_day(day)) if day else ""
