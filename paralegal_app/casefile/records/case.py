"""Records of the case itself, and how a row becomes a record."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import Any, Literal, TypeVar

from paralegal_app.interview.silence import DECLINED_TEXT

Record = TypeVar("Record")
DECLINED = DECLINED_TEXT
"""The answer "she prefers not to say" as it is kept; not known yet is None."""


@dataclass(frozen=True, slots=True)
class Changed:
    """What a change touched, for whoever shows it: `kind` is the register, such as "answers" or "papers"."""

    kind: str
    case_id: str | None = None
    record_id: str | None = None
    action: str = "changed"


@dataclass(frozen=True, slots=True)
class Worker:
    """Somebody of the organisation."""

    id: str
    name: str
    role: str
    active: bool
    added_at: datetime


@dataclass(frozen=True, slots=True)
class Case:
    """One woman's case. `details` holds what the office adds (languages, flags); `retain_until` is set on closing."""

    id: str
    label: str
    number: str
    note: str
    status: Literal["open", "closed"]
    worker_id: str | None
    details: Mapping[str, Any]
    opened_at: datetime
    changed_at: datetime
    closed_at: datetime | None
    closed_because: str
    retain_until: date | None

    @property
    def country(self) -> str:
        """The id of the country pack it was opened with; empty when none was named."""
        return str(self.details.get("country", ""))


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in a case; `birth_date` is ISO text and may be partial ("1988", "1988-05")."""

    id: str
    case_id: str
    role: str
    family: str
    given: str
    patronymic: str
    former_family: str
    preferred_name: str
    gender: str
    birth_date: str
    phone: str
    identity_number: str
    note: str
    details: Mapping[str, Any]
    added_at: datetime


@dataclass(frozen=True, slots=True)
class NameForm:
    """A confirmed form of a person's name: `part` is "full" or the part it inflects."""

    person_id: str
    name_case: str
    part: str
    form: str
    confirmed_at: datetime
    confirmed_by: str


@dataclass(frozen=True, slots=True)
class AnswerVersion:
    """One version of an answer; `cleared` means the question was made unanswered again."""

    id: str
    case_id: str
    question_id: str
    number: int
    value: Any
    cleared: bool
    current: bool
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class Draft:
    """Typing that was not yet an answer."""

    case_id: str
    place: str
    value: Any
    at: datetime


@dataclass(frozen=True, slots=True)
class Procedure:
    """A procedure under way; status is under_way, finished, declined or abandoned."""

    id: str
    case_id: str
    pack_id: str
    pack_version: str
    pack_hash: str
    procedure: str
    status: str
    reason: str
    started_at: datetime
    started_by: str
    ended_at: datetime | None


@dataclass(frozen=True, slots=True)
class Paper:
    """A produced paper as entered in the register."""

    id: str
    case_id: str
    procedure_id: str | None
    document: str
    language: str
    file_name: str
    sha256: str
    size: int
    pack_id: str
    pack_version: str
    pack_hash: str
    recipient: str
    discloses: tuple[str, ...]
    gaps: tuple[str, ...]
    consent_id: str | None
    override_reason: str
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """Who did what to which record, and when."""

    id: int
    at: datetime
    by: str
    action: str
    kind: str
    record_id: str | None
    case_id: str | None


def record(kind: type[Record], row: Any) -> Record:
    """The frozen record of a row: the columns named by the record's fields, lists as tuples."""
    values = {field.name: getattr(row, field.name) for field in fields(kind)}  # type: ignore[arg-type]
    return kind(**{name: tuple(value) if isinstance(value, list) else value for name, value in values.items()})
