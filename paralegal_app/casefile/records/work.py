"""Records of the work around a case, and of finding things."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody in the directory; `conditions` say whom they take (OST, children, no papers ...)."""

    id: str
    name: str
    kind: str
    country: str
    person: str
    phone: str
    address: str
    hours: str
    conditions: Mapping[str, Any]
    note: str
    active: bool
    checked_on: date | None
    checked_by: str


@dataclass(frozen=True, slots=True)
class Hearing:
    """A day in court or at an office; status is planned, held, postponed or cancelled."""

    id: str
    case_id: str
    procedure_id: str | None
    at: datetime
    authority: str
    place: str
    plan: Mapping[str, Any]
    note: str
    status: str
    outcome: str


@dataclass(frozen=True, slots=True)
class Task:
    """Something somebody has to do; `case_id` None means for the office."""

    id: str
    case_id: str | None
    procedure_id: str | None
    title: str
    note: str
    due_on: date | None
    worker_id: str | None
    made_at: datetime
    done_at: datetime | None
    done_by: str


@dataclass(frozen=True, slots=True)
class Visit:
    """Workers out together; overdue when `back_by` passed and nobody wrote that they returned."""

    id: str
    case_id: str | None
    worker_ids: tuple[str, ...]
    place: str
    leaves_at: datetime
    back_by: datetime
    returned_at: datetime | None
    note: str
    incident: str


@dataclass(frozen=True, slots=True)
class ProcedureStep:
    """What became of one step: done, declined, not_needed or to_do."""

    procedure_id: str
    step_id: str
    status: str
    reason: str
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class RiskRead:
    """A risk was read before a step, and what she decided."""

    procedure_id: str
    risk_id: str
    decision: str
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class FindingOverride:
    """A worker decided otherwise than the rules, with the reason."""

    id: str
    procedure_id: str
    finding_id: str
    verdict: str
    reason: str
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class Hit:
    """One search result: which record of which case, and its first words."""

    kind: str
    case_id: str | None
    record_id: str
    case_label: str
    excerpt: str


@dataclass(frozen=True, slots=True)
class Match:
    """Somebody here is known in `cases` other cases, in another role perhaps; which cases they are is not told."""

    role_here: str
    role_elsewhere: str
    by: str
    cases: int
