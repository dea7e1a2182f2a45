"""What has a date: hearings, tasks, and workers going out together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import or_, select

from paralegal_app.casefile import fields, models
from paralegal_app.casefile.cases import case_row
from paralegal_app.casefile.records import Changed, Hearing, Task, Visit, record
from paralegal_app.casefile.store import Register, row_of
from paralegal_app.errors import BadInput

HEARING_STATUSES = ("planned", "held", "postponed", "cancelled")


class Hearings(Register):
    """Days in court or at an office, with the plan for going there (pair, route, money, medication, interpreter)."""

    def add(
        self,
        case_id: str,
        at: datetime,
        authority: str,
        *,
        place: str = "",
        plan: Mapping[str, Any] | None = None,
        note: str = "",
        procedure_id: str | None = None,
    ) -> Changed:
        """Enter a hearing; `at` must carry its time zone."""
        with self._store.writing() as session:
            case_row(session, case_id).changed_at = self._store.now()
            row = models.Hearing(
                id=models.new_id(),
                case_id=case_id,
                procedure_id=procedure_id,
                at=_zoned(at),
                authority=fields.required_line(authority, "The court or office"),
                place=fields.plain(place, "The place"),
                plan=fields.value(dict(plan or {}), "The plan"),
                note=fields.plain(note, "The note"),
                status="planned",
                outcome="",
            )
            session.add(row)
            return self._store.note(session, Changed("hearings", case_id, row.id, "added"))

    def change(
        self,
        hearing_id: str,
        *,
        at: datetime | None = None,
        plan: Mapping[str, Any] | None = None,
        note: str | None = None,
        status: str | None = None,
        outcome: str | None = None,
    ) -> Changed:
        """Move it, plan it, or record what came of it."""
        if status is not None and status not in HEARING_STATUSES:
            raise BadInput(
                f"A hearing cannot be {status!r:.30}; it is one of {', '.join(HEARING_STATUSES)}.", kind="unfit"
            )
        with self._store.writing() as session:
            row = row_of(session, models.Hearing, hearing_id, "hearing")
            row.at = row.at if at is None else _zoned(at)
            row.plan = row.plan if plan is None else fields.value(dict(plan), "The plan")
            row.note = row.note if note is None else fields.plain(note, "The note")
            row.status = status or row.status
            row.outcome = row.outcome if outcome is None else fields.plain(outcome, "The outcome")
            return self._store.note(session, Changed("hearings", row.case_id, hearing_id, "changed"))

    def get(self, hearing_id: str) -> Hearing | None:
        """One hearing; None when it is not there."""
        with self._store.reading() as session:
            row = session.get(models.Hearing, hearing_id)
            return record(Hearing, row) if row is not None else None

    def of(self, case_id: str) -> tuple[Hearing, ...]:
        """The hearings of a case by time."""
        query = select(models.Hearing).where(models.Hearing.case_id == case_id).order_by(models.Hearing.at)
        return self._all(Hearing, query)

    def between(self, start: datetime, end: datetime) -> tuple[Hearing, ...]:
        """Hearings of all cases from `start` up to (not including) `end`, for the calendar."""
        query = select(models.Hearing).where(models.Hearing.at >= start, models.Hearing.at < end)
        return self._all(Hearing, query.order_by(models.Hearing.at))


class Tasks(Register):
    """What somebody has to do, for a case or for the office."""

    def add(
        self,
        title: str,
        *,
        case_id: str | None = None,
        due_on: date | None = None,
        note: str = "",
        worker_id: str | None = None,
        procedure_id: str | None = None,
    ) -> Changed:
        """Enter a task."""
        with self._store.writing() as session:
            if case_id is not None:
                case_row(session, case_id)
            row = models.Task(
                id=models.new_id(),
                case_id=case_id,
                procedure_id=procedure_id,
                title=fields.required_line(title, "The task"),
                note=fields.plain(note, "The note"),
                due_on=due_on,
                worker_id=worker_id,
                made_at=self._store.now(),
            )
            session.add(row)
            return self._store.note(session, Changed("tasks", case_id, row.id, "added"))

    def done(self, task_id: str, *, done: bool = True) -> Changed:
        """Tick a task off, or take the tick away."""
        with self._store.writing() as session:
            row = row_of(session, models.Task, task_id, "task")
            row.done_at = self._store.now() if done else None
            row.done_by = self._store.worker_id if done else ""
            return self._store.note(session, Changed("tasks", row.case_id, task_id, "done" if done else "reopened"))

    def change(
        self, task_id: str, *, title: str | None = None, due_on: date | None = None, worker_id: str | None = None
    ) -> Changed:
        """Rename it, move it to another day, hand it to somebody; what is not given stays."""
        with self._store.writing() as session:
            row = row_of(session, models.Task, task_id, "task")
            row.title = row.title if title is None else fields.required_line(title, "The task")
            row.due_on = row.due_on if due_on is None else due_on
            row.worker_id = row.worker_id if worker_id is None else worker_id
            return self._store.note(session, Changed("tasks", row.case_id, task_id, "changed"))

    def of(self, case_id: str | None) -> tuple[Task, ...]:
        """The tasks of a case (or of the office, for None): open ones first, by day."""
        query = select(models.Task).where(models.Task.case_id == case_id)
        ordered = query.order_by(models.Task.done_at.is_not(None), models.Task.due_on, models.Task.made_at)
        return self._all(Task, ordered)

    def due(self, until: date, *, worker_id: str | None = None) -> tuple[Task, ...]:
        """Open tasks of all cases due up to and including `until`; a worker's own and those of nobody when given."""
        query = select(models.Task).where(models.Task.done_at.is_(None), models.Task.due_on <= until)
        if worker_id is not None:
            query = query.where(or_(models.Task.worker_id == worker_id, models.Task.worker_id.is_(None)))
        return self._all(Task, query.order_by(models.Task.due_on))


class Visits(Register):
    """Workers out together: the pair, the place, and when somebody must ask where they are."""

    def plan(
        self,
        worker_ids: Sequence[str],
        place: str,
        leaves_at: datetime,
        back_by: datetime,
        *,
        case_id: str | None = None,
        note: str = "",
    ) -> Changed:
        """Enter a visit before leaving. Raises BadInput when it ends before it begins or nobody goes."""
        if back_by <= leaves_at or not worker_ids:
            raise BadInput(
                "A visit needs somebody who goes and a time of return after the time of leaving.",
                kind="visit_incomplete",
            )
        with self._store.writing() as session:
            if case_id is not None:
                case_row(session, case_id)
            row = models.Visit(
                id=models.new_id(),
                case_id=case_id,
                worker_ids=list(worker_ids),
                place=fields.plain(place, "The place"),
                leaves_at=_zoned(leaves_at),
                back_by=_zoned(back_by),
                note=fields.plain(note, "The note"),
            )
            session.add(row)
            return self._store.note(session, Changed("visits", case_id, row.id, "planned"))

    def returned(self, visit_id: str, incident: str = "") -> Changed:
        """They are back; `incident` tells of threats or harm to staff, if any."""
        with self._store.writing() as session:
            row = row_of(session, models.Visit, visit_id, "visit")
            row.returned_at, row.incident = self._store.now(), fields.plain(incident, "The incident")
            return self._store.note(session, Changed("visits", row.case_id, visit_id, "returned"))

    def move(self, visit_id: str, leaves_at: datetime, back_by: datetime) -> Changed:
        """Another hour for those who are not back yet. Raises BadInput: it ends before it begins, or is over."""
        if back_by <= leaves_at:
            raise BadInput("A visit needs a time of return after the time of leaving.", kind="back_before_leaving")
        with self._store.writing() as session:
            row = row_of(session, models.Visit, visit_id, "visit")
            if row.returned_at is not None:
                raise BadInput("This visit is over; plan a new one.", kind="visit_over")
            row.leaves_at, row.back_by = _zoned(leaves_at), _zoned(back_by)
            return self._store.note(session, Changed("visits", row.case_id, visit_id, "moved"))

    def call_off(self, visit_id: str) -> Changed:
        """A planned visit does not take place. Raises BadInput when it is over already."""
        with self._store.writing() as session:
            row = row_of(session, models.Visit, visit_id, "visit")
            if row.returned_at is not None:
                raise BadInput("This visit is over; plan a new one.", kind="visit_over")
            case_id = row.case_id
            session.delete(row)
            return self._store.note(session, Changed("visits", case_id, visit_id, "called_off"))

    def between(self, start: datetime, end: datetime) -> tuple[Visit, ...]:
        """Visits of all cases that begin in [`start`, `end`), by time; both ends need their time zone."""
        query = (
            select(models.Visit)
            .where(models.Visit.leaves_at >= _zoned(start), models.Visit.leaves_at < _zoned(end))
            .order_by(models.Visit.leaves_at)
        )
        return self._all(Visit, query)

    def out(self) -> tuple[Visit, ...]:
        """Everybody who is out and not back yet, the most overdue first."""
        query = select(models.Visit).where(models.Visit.returned_at.is_(None)).order_by(models.Visit.back_by)
        return self._all(Visit, query)

    def all(self, limit: int = 500) -> tuple[Visit, ...]:
        """The newest visits, with incidents."""
        query = select(models.Visit).order_by(models.Visit.leaves_at.desc()).limit(limit)
        return self._all(Visit, query)


def _zoned(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise BadInput(
            "A time needs its time zone, or it would mean different moments on different computers.", kind="unfit"
        )
    return moment
