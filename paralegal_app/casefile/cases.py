"""Cases: opening, finding, changing and closing them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, Literal

from sqlalchemy import UnaryExpression, func, select
from sqlalchemy.orm import Session

from paralegal_app.casefile import fields, models, search
from paralegal_app.casefile.records import Case, Changed, record
from paralegal_app.casefile.store import Register, row_of
from paralegal_app.errors import BadInput

Order = Literal["changed", "label", "opened"]
_ORDERS: dict[Order, tuple[UnaryExpression[Any], UnaryExpression[Any]]] = {
    "changed": (models.Case.changed_at.desc(), models.Case.id.desc()),
    "label": (models.Case.label.asc(), models.Case.id.asc()),
    "opened": (models.Case.opened_at.desc(), models.Case.id.desc()),
}


class Cases(Register):
    """The list of cases."""

    def add(self, label: str, *, number: str = "", note: str = "", details: Mapping[str, Any] | None = None) -> Changed:
        """Open a new case called `label` (a name or an alias she chose); its id is in the result."""
        now = self._store.now()
        row = models.Case(
            id=models.new_id(),
            label=fields.required_line(label, "The name of the case"),
            number=fields.line(number, "The number of the case", longest=100),
            note=fields.plain(note, "The note"),
            details=fields.value(dict(details or {}), "The details of the case"),
            worker_id=self._store.worker_id or None,
            opened_at=now,
            changed_at=now,
        )
        with self._store.writing() as session:
            session.add(row)
            session.flush()
            search.enter(session, row.id, "cases", row.id, *search.case_words(row))
            return self._store.note(session, Changed("cases", row.id, row.id, "added"))

    def get(self, case_id: str) -> Case:
        """One case. Raises BadInput when it is not there."""
        with self._store.reading() as session:
            return record(Case, case_row(session, case_id))

    def page(
        self, offset: int = 0, limit: int = 100, *, status: str | None = "open", order: Order = "changed"
    ) -> tuple[Case, ...]:
        """`limit` cases from `offset`; `status` None means open and closed."""
        query = select(models.Case).order_by(*_ORDERS[order]).offset(offset).limit(limit)
        if status is not None:
            query = query.where(models.Case.status == status)
        return self._all(Case, query)

    def all_open(self) -> tuple[Case, ...]:
        """Every open case, the last changed first: one reading, so that none is missed or met twice."""
        query = select(models.Case).where(models.Case.status == "open").order_by(*_ORDERS["changed"])
        return self._all(Case, query)

    def count(self, *, status: str | None = "open") -> int:
        """How many cases there are."""
        query = select(func.count()).select_from(models.Case)
        if status is not None:
            query = query.where(models.Case.status == status)
        with self._store.reading() as session:
            return session.scalar(query) or 0

    def change(
        self,
        case_id: str,
        *,
        label: str | None = None,
        number: str | None = None,
        note: str | None = None,
        worker_id: str | None = None,
        details: Mapping[str, Any] | None = None,
    ) -> Changed:
        """Change what is given and leave the rest; `details` is merged key by key."""
        with self._store.writing() as session:
            row = case_row(session, case_id)
            if label is not None:
                row.label = fields.required_line(label, "The name of the case")
            if number is not None:
                row.number = fields.line(number, "The number of the case", longest=100)
            if note is not None:
                row.note = fields.plain(note, "The note")
            if worker_id is not None:
                row.worker_id = worker_id
            if details is not None:
                row.details = fields.value({**row.details, **details}, "The details of the case")
            row.changed_at = self._store.now()
            search.enter(session, case_id, "cases", case_id, *search.case_words(row))
            return self._store.note(session, Changed("cases", case_id, case_id, "changed"))

    def close(self, case_id: str, because: str, *, retain_until: date | None = None) -> Changed:
        """Close a case with the reason and, if the office has a rule, the day until which it is kept."""
        with self._store.writing() as session:
            row = case_row(session, case_id)
            if row.status == "closed":
                raise BadInput("This case is closed already; reopen it to work on it.", kind="case_closed")
            row.status = "closed"
            row.closed_at = row.changed_at = self._store.now()
            row.closed_because = fields.plain(because, "The reason for closing")
            row.retain_until = retain_until
            return self._store.note(session, Changed("cases", case_id, case_id, "closed"))

    def reopen(self, case_id: str) -> Changed:
        """Work on a closed case again; its retention day is dropped."""
        with self._store.writing() as session:
            row = case_row(session, case_id)
            row.status, row.closed_at, row.closed_because, row.retain_until = "open", None, "", None
            row.changed_at = self._store.now()
            return self._store.note(session, Changed("cases", case_id, case_id, "reopened"))

    def due_for_review(self, on: date) -> tuple[Case, ...]:
        """Closed cases whose retention day has come: decide whether to keep or delete each."""
        query = select(models.Case).where(models.Case.retain_until <= on).order_by(models.Case.retain_until)
        return self._all(Case, query)

    def retain(self, case_id: str, until: date | None) -> Changed:
        """Keep a closed case until another day, or without a day."""
        with self._store.writing() as session:
            case_row(session, case_id).retain_until = until
            return self._store.note(session, Changed("cases", case_id, case_id, "retained"))

    def looked_at(self, case_id: str) -> Changed:
        """Enter in the audit trail that the case was opened on the screen."""
        with self._store.writing() as session:
            case_row(session, case_id)
            return self._store.note(session, Changed("cases", case_id, case_id, "looked_at"))


def case_row(session: Session, case_id: str) -> models.Case:
    """The row of a case. Raises BadInput when it is not there."""
    return row_of(session, models.Case, case_id, "case")
