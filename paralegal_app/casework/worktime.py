"""Time that counts as work: entering data, learning the tool, meetings, journeys. Timed, written down after, planned.

EHRA (2021), Appendix 2: time for entering data is part of the work; ch. 7: fixed hours. It is each worker's own record
of her load, not a means of watching anybody: there is no time but what she writes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from paralegal_app.casefile import Changed
from paralegal_app.casework.desk import Desk
from paralegal_app.errors import BadInput

KINDS = ("data_entry", "training", "meeting", "journey", "other")
ENTRIES, RUNNING, HOURS = "staff.time", "staff.time_running", "staff.hours_a_week"
USUAL_HOURS = 40
KEPT_DAYS = 400
"""Older entries are let go when a new one is written."""
MOST_MINUTES = 16 * 60


@dataclass(frozen=True, slots=True)
class TimeEntry:
    """Minutes of one kind of work on one day."""

    on: date
    worker_id: str
    kind: str
    minutes: int


@dataclass(frozen=True, slots=True)
class Week:
    """One worker's week: minutes by kind, and how many hours a week should have at most."""

    worker_id: str
    worker: str
    minutes: Mapping[str, int]
    hours: int

    @property
    def total(self) -> int:
        return sum(self.minutes.values())

    @property
    def over(self) -> bool:
        return self.total > self.hours * 60


def log(desk: Desk, kind: str, minutes: int, *, on: date, worker_id: str = "") -> Changed:
    """Write down time, one's own unless somebody else is named. Raises BadInput: odd kind or length, a day ahead."""
    _kind(kind)
    if not 1 <= minutes <= MOST_MINUTES:
        raise BadInput(f"A time lies between 1 and {MOST_MINUTES} minutes; write it again.", kind="time_range")
    if on > desk.today():
        raise BadInput("Time that lies ahead is planned, not written down; plan it instead.", kind="time_ahead")
    who = worker_id or desk.vault.worker_id or ""
    entry = {"on": on.isoformat(), "worker_id": who, "kind": kind, "minutes": minutes}
    oldest = (desk.today() - timedelta(days=KEPT_DAYS)).isoformat()
    kept = [item for item in _list(desk) if str(item.get("on", "")) >= oldest]
    return desk.vault.settings.set(ENTRIES, [*kept, entry])


def _kind(kind: str) -> None:
    if kind not in KINDS:
        raise BadInput(f"There is no such kind of time; it is one of {', '.join(KINDS)}.", kind="unfit")


def begin(desk: Desk, kind: str, now: datetime) -> Changed:
    """The clock of the worker at this desk begins; one that runs already begins anew. Raises BadInput."""
    _kind(kind)
    running = {**_running(desk), desk.vault.worker_id or "": {"kind": kind, "since": now.isoformat()}}
    return desk.vault.settings.set(RUNNING, running)


def running(desk: Desk) -> tuple[str, datetime] | None:
    """(kind, since when) of the clock of the worker at this desk; None when none runs."""
    kept = _running(desk).get(desk.vault.worker_id or "")
    return (str(kept["kind"]), datetime.fromisoformat(kept["since"]).astimezone(UTC)) if kept else None


def end(desk: Desk, now: datetime, *, on: date) -> Changed:
    """The clock stops and its minutes are written down, at most a long day's. Raises BadInput when none runs."""
    found = running(desk)
    if found is None:
        raise BadInput("No clock is running; begin one, or write the minutes down.", kind="no_clock")
    kind, since = found
    minutes = max(1, min(MOST_MINUTES, round((now.astimezone(UTC) - since) / timedelta(minutes=1))))
    others = {worker: kept for worker, kept in _running(desk).items() if worker != (desk.vault.worker_id or "")}
    with desk.vault.together():
        desk.vault.settings.set(RUNNING, others)
        return log(desk, kind, minutes, on=on)


def plan(desk: Desk, words: str, on: date, *, worker_id: str = "") -> Changed:
    """Put time for it into the calendar, as a task of the office. Raises BadInput."""
    return desk.vault.tasks.add(words, due_on=on, worker_id=worker_id or desk.vault.worker_id)


def entries(desk: Desk) -> tuple[TimeEntry, ...]:
    """What was written down, the newest first."""
    found = [
        TimeEntry(date.fromisoformat(item["on"]), item["worker_id"], item["kind"], item["minutes"])
        for item in _list(desk)
    ]
    return tuple(sorted(reversed(found), key=lambda entry: entry.on, reverse=True))


def weeks(desk: Desk, day: date) -> tuple[Week, ...]:
    """The week of `day` (Monday to Sunday) of everybody who works here, the longest first."""
    first = day - timedelta(days=day.weekday())
    inside = [entry for entry in entries(desk) if first <= entry.on < first + timedelta(days=7)]
    most, found = hours(desk), []
    for worker in desk.vault.workers.all():
        if worker.active:
            minutes: dict[str, int] = {}
            for entry in inside:
                if entry.worker_id == worker.id:
                    minutes[entry.kind] = minutes.get(entry.kind, 0) + entry.minutes
            found.append(Week(worker.id, worker.name, minutes, most))
    return tuple(sorted(found, key=lambda week: -week.total))


def hours(desk: Desk) -> int:
    """How many hours a week should have at most."""
    kept = desk.vault.settings.get(HOURS, USUAL_HOURS)
    return kept if isinstance(kept, int) and 1 <= kept <= 80 else USUAL_HOURS


def set_hours(desk: Desk, most: int) -> Changed:
    """Raises BadInput outside 1 to 80."""
    if not 1 <= most <= 80:
        raise BadInput("The hours of a week lie between 1 and 80.", kind="hours_range")
    return desk.vault.settings.set(HOURS, most)


def _list(desk: Desk) -> list[dict[str, Any]]:
    kept = desk.vault.settings.get(ENTRIES, [])
    return [dict(item) for item in kept] if isinstance(kept, list) else []


def _running(desk: Desk) -> dict[str, Any]:
    kept = desk.vault.settings.get(RUNNING, {})
    return dict(kept) if isinstance(kept, Mapping) else {}
