"""Events: what happened, when, what was done, what came of it; written once, chained by hash.

A mistake is not overwritten but corrected by a later event that names it. The chain runs through each case; its head
belongs on every export, because somebody who can open the vault could write a whole new chain.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from paralegal_app.casefile import fields, models, search
from paralegal_app.casefile.cases import case_row
from paralegal_app.casefile.records import ChainReport, Changed, Event
from paralegal_app.casefile.store import Register, Store

START = "0" * 64
HASHED = (
    "id",
    "case_id",
    "number",
    "kind",
    "happened_at",
    "place",
    "what",
    "done",
    "outcome",
    "details",
    "corrects_id",
    "recorded_by",
    "previous_hash",
)


class Events(Register):
    """The story of each case as it was recorded."""

    def add(
        self,
        case_id: str,
        kind: str,
        *,
        what: str,
        happened_at: str = "",
        place: str = "",
        done: str = "",
        outcome: str = "",
        details: Mapping[str, Any] | None = None,
        corrects: str | None = None,
    ) -> Changed:
        """Record an event; `happened_at` is ISO text as exact as she knows ("2026", "2026-03-01T21:30"), or empty.

        `corrects` names the event this one puts right. Raises BadInput when that is not of this case.
        """
        with self._store.writing() as session:
            case_row(session, case_id).changed_at = self._store.now()
            if corrects is not None:
                wrong = session.get(models.Event, corrects)
                if wrong is None or wrong.case_id != case_id:
                    raise fields.not_there("event")
            row = append(
                self._store,
                session,
                case_id,
                kind=fields.required_line(kind, "The kind of event"),
                happened_at=fields.line(happened_at, "The time of the event", longest=40),
                place=fields.line(place, "The place"),
                what=fields.plain(what, "What happened"),
                done=fields.plain(done, "What was done"),
                outcome=fields.plain(outcome, "What came of it"),
                details=fields.value(dict(details or {}), "The details of the event"),
                corrects_id=corrects,
            )
            return self._store.note(session, Changed("events", case_id, row.id, "added"))

    def of(self, case_id: str) -> tuple[Event, ...]:
        """The events of a case in the order they were recorded."""
        return self._all(Event, _chain(case_id))

    def verify(self, case_id: str) -> ChainReport:
        """Compute the chain again. `broken_at` is the number of the first event that does not fit."""
        with self._store.reading() as session:
            previous, count = START, 0
            for row in session.scalars(_chain(case_id)):
                count += 1
                if row.number != count or row.previous_hash != previous or event_hash(row) != row.hash:
                    return ChainReport(count, previous, row.number)
                previous = row.hash
            return ChainReport(count, previous, None)


def append(store: Store, session: Session, case_id: str, **said: Any) -> models.Event:
    """Put one event at the end of the chain inside the caller's transaction."""
    last = session.scalar(_chain(case_id).order_by(None).order_by(models.Event.number.desc()).limit(1))
    row = models.Event(
        id=models.new_id(),
        case_id=case_id,
        number=1 if last is None else last.number + 1,
        previous_hash=START if last is None else last.hash,
        recorded_at=store.now(),
        recorded_by=store.worker_id,
        **{"place": "", "happened_at": "", "done": "", "outcome": "", "details": {}, "corrects_id": None, **said},
    )
    row.hash = event_hash(row)
    session.add(row)
    session.flush()
    search.enter(session, case_id, "events", row.id, *search.event_words(row))
    return row


def event_hash(row: models.Event) -> str:
    """SHA-256 over the canonical JSON of every field of the event and the hash before (vault-format.md)."""
    said = {name: getattr(row, name) for name in HASHED}
    said["recorded_at"] = row.recorded_at.isoformat()
    return hashlib.sha256(models.canonical(said).encode()).hexdigest()


def _chain(case_id: str) -> Any:
    return select(models.Event).where(models.Event.case_id == case_id).order_by(models.Event.number)
