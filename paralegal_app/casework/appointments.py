"""Hearings, tasks and visits as a calendar enters and moves them; what moves along is told before it does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Literal, TypeGuard
from zoneinfo import ZoneInfo

from paralegal_app.casefile import Changed, Hearing, Task, Visit
from paralegal_app.casework import hearings
from paralegal_app.casework.desk import Desk
from paralegal_app.casework.diary import wall_clock
from paralegal_app.casework.moving import Movable, Moved, what_moves
from paralegal_app.errors import BadInput

Kind = Literal["hearing", "task", "visit"]


@dataclass(frozen=True, slots=True)
class Along:
    """A visit that goes along: where, when it begins and from when it then would."""

    visit_id: str
    place: str
    before: datetime
    after: datetime


@dataclass(frozen=True, slots=True)
class Chain:
    """What would move. `dates` are answered dates of the case that name the same day; their deadlines follow."""

    kind: Kind
    words: str
    before: date | datetime
    after: date | datetime
    dates: tuple[Movable, ...]
    deadlines: tuple[Moved, ...]
    visits: tuple[Along, ...]


def chain(desk: Desk, kind: Kind, record_id: str, to: date | datetime, lang: str, zone: str) -> Chain:
    """What moving one appointment to `to` takes along; nothing is changed.

    `to` is a day for a task, a moment with its time zone for the others. `zone` is the clock of the reader.

    Raises BadInput: there is no such record any more, or it is over.
    """
    if kind == "task":
        task = _task(desk, record_id)
        return Chain(kind, task.title, task.due_on or desk.today(), _day(to), (), (), ())
    at = _moment(to)
    if kind == "visit":
        visit = _visit(desk, record_id)
        return Chain(kind, visit.place, visit.leaves_at, at, (), (), ())
    hearing = _hearing(desk, record_id)
    dates = tuple(_same_day(desk, hearing, lang, zone))
    deadlines = tuple(
        dict.fromkeys(
            moved for item in dates for moved in what_moves(desk, hearing.case_id, item, _raw(item, at, zone), lang)
        )
    )
    return Chain(
        kind, hearing.authority, hearing.at, at, dates, deadlines, tuple(_visits_along(desk, hearing, at, zone))
    )


def move(desk: Desk, kind: Kind, record_id: str, to: date | datetime, lang: str, zone: str) -> Changed:
    """Move it with everything `chain` names, all or nothing. Raises BadInput."""
    moved = chain(desk, kind, record_id, to, lang, zone)
    vault = desk.vault
    if kind == "task":
        return vault.tasks.change(record_id, due_on=_day(to))
    at = _moment(to)
    if kind == "visit":
        visit = _visit(desk, record_id)
        return vault.visits.move(record_id, at, at + (visit.back_by - visit.leaves_at))
    with vault.together():
        for item in moved.dates:
            desk.interview(item.procedure_id).answer(item.question, _raw(item, at, zone))
        for along in moved.visits:
            visit = _visit(desk, along.visit_id)
            vault.visits.move(along.visit_id, along.after, along.after + (visit.back_by - visit.leaves_at))
        return hearings.move(desk, _hearing(desk, record_id), at)


def call_off(desk: Desk, kind: Kind, record_id: str) -> Changed:
    """A hearing or a visit does not take place; a hearing stays written down as cancelled. Raises BadInput."""
    if kind == "visit":
        return desk.vault.visits.call_off(_visit(desk, record_id).id)
    return desk.vault.hearings.change(_hearing(desk, record_id).id, status="cancelled")


def _same_day(desk: Desk, hearing: Hearing, lang: str, zone: str) -> Iterator[Movable]:
    """Answers that are this hearing: a moment of the same minute, or a day of a hearing where no hour is asked."""
    local, seen = wall_clock(hearing.at, zone), set[tuple[str, str]]()
    for walked in desk.under_way(hearing.case_id):
        for name, asked in walked.state.questions.items():
            value: object = walked.answers.given(name)
            key = (walked.record.id if asked.scope == "procedure" else "", name)
            if key not in seen and _is_this(value, asked.type, name, local):
                seen.add(key)
                words = walked.texts_for(lang).question(name)
                yield Movable(walked.record.id, name, words, asked.type or "date", value.isoformat())


def _is_this(value: object, kind: str | None, name: str, local: datetime) -> TypeGuard[date]:
    if kind == "datetime" and isinstance(value, datetime):
        return value == local.replace(second=0, microsecond=0, fold=0)
    return kind == "date" and isinstance(value, date) and "hearing" in name and value == local.date()


def _raw(item: Movable, at: datetime, zone: str) -> str:
    local = wall_clock(at, zone)
    return local.isoformat(timespec="minutes") if item.type == "datetime" else local.date().isoformat()


def _visits_along(desk: Desk, hearing: Hearing, at: datetime, zone: str) -> Iterator[Along]:
    """Visits of the same case on the day of the hearing that have not ended keep their distance to it."""
    begun = str(hearing.plan.get("visit", ""))
    day = wall_clock(hearing.at, zone).date()
    first, last = (datetime.combine(day, hour, ZoneInfo(zone)) for hour in (time(), time(23, 59, 59)))
    for visit in desk.vault.visits.between(first, last):
        if visit.case_id == hearing.case_id and visit.returned_at is None and visit.id != begun:
            before = wall_clock(visit.leaves_at, zone)
            after = wall_clock(at, zone) + (before - wall_clock(hearing.at, zone))
            yield Along(visit.id, visit.place, visit.leaves_at, after.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC))


def _day(to: date | datetime) -> date:
    return to.date() if isinstance(to, datetime) else to


def _moment(to: date | datetime) -> datetime:
    """In UTC, where an hour is an hour: on a wall clock two hours may be one or three."""
    if not isinstance(to, datetime) or to.tzinfo is None:
        raise BadInput("A hearing or a visit needs its hour; write the day and the hour.", kind="hour_needed")
    return to.astimezone(UTC)


def _task(desk: Desk, task_id: str) -> Task:
    found = next((task for task in desk.vault.tasks.due(date.max) if task.id == task_id), None)
    if found is None:
        raise BadInput("This task is done or gone; look at the calendar anew.", kind="appointment_gone")
    return found


def _visit(desk: Desk, visit_id: str) -> Visit:
    found = next((visit for visit in desk.vault.visits.out() if visit.id == visit_id), None)
    if found is None:
        raise BadInput("This visit is over or called off; look at the calendar anew.", kind="appointment_gone")
    return found


def _hearing(desk: Desk, hearing_id: str) -> Hearing:
    found = desk.vault.hearings.get(hearing_id)
    if found is None or found.status in ("held", "cancelled"):
        raise BadInput("This hearing is over or cancelled; look at the calendar anew.", kind="appointment_gone")
    return found
