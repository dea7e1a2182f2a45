"""The days ahead of one case or all: deadlines, hearings, tasks, visits; and a calendar file with harmless titles."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Literal
from uuid import NAMESPACE_OID, uuid5
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event

from paralegal_app.casework.desk import Desk
from paralegal_app.errors import DocumentError

Kind = Literal["deadline", "hearing", "task", "visit"]


@dataclass(frozen=True, slots=True)
class DiaryEntry:
    """Something on a day. `when` has a time where one is known; `words` say what it is about, `case_label` whose.

    `when` and `ends` are wall clock of `zone`; `over` says that it was held or that they are back.
    """

    kind: Kind
    when: date | datetime
    words: str
    case_id: str | None
    case_label: str
    record_id: str
    zone: str = "UTC"
    ends: datetime | None = None
    over: bool = False

    @property
    def moment(self) -> datetime:
        """The moment it begins, the same on every clock; a day begins with its first hour."""
        naive = self.when if isinstance(self.when, datetime) else datetime.combine(self.when, time())
        return naive.replace(tzinfo=ZoneInfo(self.zone))

    @property
    def day(self) -> date:
        return self.when.date() if isinstance(self.when, datetime) else self.when


def entries(desk: Desk, start: date, end: date, lang: str, zone: str = "UTC") -> tuple[DiaryEntry, ...]:
    """Everything from `start` to `end` (both included) of all open cases, in order of time.

    Hearings and visits are shown on the wall clock of `zone`; deadlines stay on that of their country, where they end.
    """
    found = [
        *_deadlines(desk, lang), *_hearings(desk, start, end, zone), *_visits(desk, start, end, zone),
        *_tasks(desk, end, zone),
    ]  # fmt: skip
    inside = (entry for entry in found if start <= entry.day <= end)
    return tuple(sorted(inside, key=lambda entry: (entry.day, _clock(entry.when), entry.moment, entry.words)))


def _clock(when: date | datetime) -> time:
    return when.time() if isinstance(when, datetime) else time.max


def _labels(desk: Desk) -> dict[str, str]:
    return {case.id: case.label for case in desk.vault.cases.all_open()}


def _deadlines(desk: Desk, lang: str) -> Iterable[DiaryEntry]:
    for case_id, label in _labels(desk).items():
        for due in desk.due_dates(case_id, lang):
            when = due.deadline.due
            if when is not None:
                name = f"{due.procedure_id}.{due.deadline.id}"
                yield DiaryEntry("deadline", when, due.text, case_id, label, name, due.zone)


def _span(start: date, end: date, zone: str) -> tuple[datetime, datetime]:
    first, last = (datetime.combine(day, time(), ZoneInfo(zone)) for day in (start, end + timedelta(days=1)))
    return first, last


def wall_clock(moment: datetime, zone: str) -> datetime:
    """Wall clock in `zone`; `fold` keeps the two hours apart that the end of summer time has twice."""
    return moment.astimezone(ZoneInfo(zone)).replace(tzinfo=None)


def _hearings(desk: Desk, start: date, end: date, zone: str) -> Iterable[DiaryEntry]:
    labels = _labels(desk)
    for hearing in desk.vault.hearings.between(*_span(start, end, zone)):
        label, over = labels.get(hearing.case_id, ""), hearing.status in ("held", "cancelled")
        at = wall_clock(hearing.at, zone)
        yield DiaryEntry("hearing", at, hearing.authority, hearing.case_id, label, hearing.id, zone, over=over)


def _visits(desk: Desk, start: date, end: date, zone: str) -> Iterable[DiaryEntry]:
    labels = _labels(desk)
    for visit in desk.vault.visits.between(*_span(start, end, zone)):
        at, ends = wall_clock(visit.leaves_at, zone), wall_clock(visit.back_by, zone)
        label, over = labels.get(visit.case_id or "", ""), visit.returned_at is not None
        yield DiaryEntry("visit", at, visit.place, visit.case_id, label, visit.id, zone, ends, over)


def _tasks(desk: Desk, end: date, zone: str) -> Iterable[DiaryEntry]:
    labels = _labels(desk)
    for task in desk.vault.tasks.due(end):
        if task.due_on is not None and task.done_at is None:
            label = labels.get(task.case_id or "", "")
            yield DiaryEntry("task", task.due_on, task.title, task.case_id, label, task.id, zone)


def calendar_file(found: Iterable[DiaryEntry], *, title: str, made_at: datetime) -> bytes:
    """An iCalendar file in which every entry has the same harmless `title`: no name, no office, no case.

    A calendar on a telephone is read by others; what an entry is about stays in the program. Entries keep their
    identity, so importing again replaces and does not double them. Times are written in UTC: they mean the same moment
    on every telephone, also in the hour that the end of summer time has twice.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//Desk//EN")
    calendar.add("version", "2.0")
    for entry in found:
        calendar.add_component(_event(entry, title, made_at))
    return bytes(calendar.to_ical())


def _event(entry: DiaryEntry, title: str, made_at: datetime) -> Event:
    event = Event()
    event.add("uid", uuid5(NAMESPACE_OID, entry.record_id).hex)
    event.add("dtstamp", made_at)
    event.add("summary", title)
    event.add("class", "PRIVATE")
    if isinstance(entry.when, datetime):
        event.add("dtstart", entry.moment.astimezone(UTC))
        event.add("duration", _length(entry))
    else:
        event.add("dtstart", entry.when)
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", title)
    alarm.add("trigger", timedelta(days=-1))
    event.add_component(alarm)
    return event


def _length(entry: DiaryEntry) -> timedelta:
    if entry.ends is None:
        return timedelta(minutes=30)
    return entry.ends.replace(tzinfo=ZoneInfo(entry.zone)).astimezone(UTC) - entry.moment.astimezone(UTC)


def write_calendar(path: Path, content: bytes) -> Path:
    """Write a calendar file. Raises DocumentError when the place cannot be written."""
    try:
        path.write_bytes(content)
    except OSError as error:
        raise DocumentError(
            f"The calendar cannot be written ({error.strerror}); choose another place.", kind="place_not_writable"
        ) from error
    return path
