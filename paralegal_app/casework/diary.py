"""The days ahead of one case or all: deadlines, hearings, tasks, visits; and a calendar file with harmless titles."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Literal
from uuid import NAMESPACE_OID, uuid5
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event

from paralegal_app.casework.desk import Desk
from paralegal_app.errors import DocumentError

Kind = Literal["deadline", "hearing", "task", "visit"]
_PAGE = 200


@dataclass(frozen=True, slots=True)
class DiaryEntry:
    """Something on a day. `when` has a time where one is known; `words` say what it is about, `case_label` whose."""

    kind: Kind
    when: date | datetime
    words: str
    case_id: str | None
    case_label: str
    record_id: str

    @property
    def day(self) -> date:
        return self.when.date() if isinstance(self.when, datetime) else self.when


def entries(desk: Desk, start: date, end: date, lang: str, zone: str = "UTC") -> tuple[DiaryEntry, ...]:
    """Everything from `start` to `end` (both included) of all open cases, in order of time.

    Hearings and visits are shown on the wall clock of `zone`; deadlines already are on that of their country.
    """
    found = [*_deadlines(desk, lang), *_hearings(desk, start, end, ZoneInfo(zone)), *_tasks(desk, end)]
    inside = (entry for entry in found if start <= entry.day <= end)
    return tuple(sorted(inside, key=lambda entry: (entry.day, _clock(entry.when), entry.words)))


def _clock(when: date | datetime) -> time:
    return when.time() if isinstance(when, datetime) else time.max


def _labels(desk: Desk) -> dict[str, str]:
    cases = desk.vault.cases
    return {case.id: case.label for offset in range(0, cases.count(), _PAGE) for case in cases.page(offset, _PAGE)}


def _deadlines(desk: Desk, lang: str) -> Iterable[DiaryEntry]:
    for case_id, label in _labels(desk).items():
        for due in desk.due_dates(case_id, lang):
            when = due.deadline.due
            if when is not None:
                yield DiaryEntry("deadline", when, due.text, case_id, label, f"{due.procedure_id}.{due.deadline.id}")


def _hearings(desk: Desk, start: date, end: date, zone: ZoneInfo) -> Iterable[DiaryEntry]:
    labels = _labels(desk)
    first, last = (datetime.combine(day, time(), zone) for day in (start, end + timedelta(days=1)))
    for hearing in desk.vault.hearings.between(first, last):
        local = hearing.at.astimezone(zone).replace(tzinfo=None)
        label = labels.get(hearing.case_id, "")
        yield DiaryEntry("hearing", local, hearing.authority, hearing.case_id, label, hearing.id)


def _tasks(desk: Desk, end: date) -> Iterable[DiaryEntry]:
    labels = _labels(desk)
    for task in desk.vault.tasks.due(end):
        if task.due_on is not None and task.done_at is None:
            yield DiaryEntry("task", task.due_on, task.title, task.case_id, labels.get(task.case_id or "", ""), task.id)


def calendar_file(found: Iterable[DiaryEntry], *, title: str, zone: str, made_at: datetime) -> bytes:
    """An iCalendar file in which every entry has the same harmless `title`: no name, no office, no case.

    A calendar on a telephone is read by others; what an entry is about stays in the program. Entries keep their
    identity, so importing again replaces and does not double them.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//Desk//EN")
    calendar.add("version", "2.0")
    for entry in found:
        calendar.add_component(_event(entry, title, ZoneInfo(zone), made_at))
    return bytes(calendar.to_ical())


def _event(entry: DiaryEntry, title: str, zone: ZoneInfo, made_at: datetime) -> Event:
    event = Event()
    event.add("uid", uuid5(NAMESPACE_OID, entry.record_id).hex)
    event.add("dtstamp", made_at)
    event.add("summary", title)
    event.add("class", "PRIVATE")
    if isinstance(entry.when, datetime):
        event.add("dtstart", entry.when.replace(tzinfo=zone))
        event.add("duration", timedelta(minutes=30))
    else:
        event.add("dtstart", entry.when)
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", title)
    alarm.add("trigger", timedelta(days=-1))
    event.add_component(alarm)
    return event


def write_calendar(path: Path, content: bytes) -> Path:
    """Write a calendar file. Raises DocumentError when the place cannot be written."""
    try:
        path.write_bytes(content)
    except OSError as error:
        raise DocumentError(
            f"The calendar cannot be written ({error.strerror}); choose another place.", kind="place_not_writable"
        ) from error
    return path
