"""Tables of the case itself: workers, cases, people, answers, procedures, papers, audit."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, Integer, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from paralegal_app.casefile.models.base import Base, JsonText, UtcTime, key, of_case


class Setting(Base):
    """A fact about the vault or a preference of the office."""

    __tablename__ = "settings"
    name: Mapped[str] = mapped_column(String(100), primary_key=True)
    value: Mapped[Any] = mapped_column(JsonText)


class Worker(Base):
    """Somebody of the organisation."""

    __tablename__ = "workers"
    id: Mapped[str] = key()
    name: Mapped[str] = mapped_column(String(300))
    role: Mapped[str] = mapped_column(String(100), default="")
    active: Mapped[bool] = mapped_column(default=True)
    added_at: Mapped[datetime] = mapped_column(UtcTime)


class SlotKey(Base):
    """The public half of every way to unlock, so that the database key can be changed without passphrases."""

    __tablename__ = "slot_keys"
    slot_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    recipient: Mapped[str] = mapped_column(String(100))
    worker_id: Mapped[str | None] = mapped_column(String(32))


class Case(Base):
    """One woman's case."""

    __tablename__ = "cases"
    __table_args__ = (
        Index(None, "status", "changed_at", "id"),
        Index(None, "status", "label", "id"),
        Index(None, "status", "opened_at", "id"),
        Index(None, "changed_at", "id"),
        Index(None, "retain_until"),
    )
    id: Mapped[str] = key()
    label: Mapped[str] = mapped_column(String(300))
    number: Mapped[str] = mapped_column(String(100), default="")
    note: Mapped[str] = mapped_column(Text, default="")
    status: Mapped[str] = mapped_column(String(20), default="open")
    worker_id: Mapped[str | None] = mapped_column(String(32))
    details: Mapped[Any] = mapped_column(JsonText, default=dict)
    opened_at: Mapped[datetime] = mapped_column(UtcTime)
    changed_at: Mapped[datetime] = mapped_column(UtcTime)
    closed_at: Mapped[datetime | None] = mapped_column(UtcTime)
    closed_because: Mapped[str] = mapped_column(Text, default="")
    retain_until: Mapped[date | None]


class Person(Base):
    """Somebody in a case, in one role."""

    __tablename__ = "people"
    id: Mapped[str] = key()
    case_id: Mapped[str] = of_case()
    role: Mapped[str] = mapped_column(String(50))
    family: Mapped[str] = mapped_column(String(300), default="")
    given: Mapped[str] = mapped_column(String(300), default="")
    patronymic: Mapped[str] = mapped_column(String(300), default="")
    former_family: Mapped[str] = mapped_column(String(300), default="")
    preferred_name: Mapped[str] = mapped_column(String(300), default="")
    gender: Mapped[str] = mapped_column(String(30), default="")
    birth_date: Mapped[str] = mapped_column(String(30), default="")
    phone: Mapped[str] = mapped_column(String(100), default="")
    identity_number: Mapped[str] = mapped_column(String(100), default="")
    note: Mapped[str] = mapped_column(Text, default="")
    details: Mapped[Any] = mapped_column(JsonText, default=dict)
    added_at: Mapped[datetime] = mapped_column(UtcTime)


class NameForm(Base):
    """One inflected form of a name, confirmed by a person once."""

    __tablename__ = "name_forms"
    __table_args__ = (UniqueConstraint("person_id", "name_case", "part"),)
    id: Mapped[str] = key()
    case_id: Mapped[str] = of_case()
    person_id: Mapped[str] = mapped_column(String(32), index=True)
    name_case: Mapped[str] = mapped_column(String(30))
    part: Mapped[str] = mapped_column(String(30))
    form: Mapped[str] = mapped_column(String(300))
    confirmed_at: Mapped[datetime] = mapped_column(UtcTime)
    confirmed_by: Mapped[str] = mapped_column(String(32))


class Answer(Base):
    """One version of one answer; exactly one per question is current."""

    __tablename__ = "answers"
    __table_args__ = (
        UniqueConstraint("case_id", "question_id", "number"),
        Index(None, "case_id", "current"),
    )
    id: Mapped[str] = key()
    case_id: Mapped[str] = of_case()
    question_id: Mapped[str] = mapped_column(String(200))
    number: Mapped[int] = mapped_column(Integer)
    value: Mapped[Any] = mapped_column(JsonText)
    cleared: Mapped[bool] = mapped_column(default=False)
    current: Mapped[bool] = mapped_column(default=True)
    keep: Mapped[str] = mapped_column(String(20), default="case")
    at: Mapped[datetime] = mapped_column(UtcTime)
    by: Mapped[str] = mapped_column(String(32))


class Draft(Base):
    """What was being typed when the vault was locked."""

    __tablename__ = "drafts"
    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id", ondelete="CASCADE"), primary_key=True)
    place: Mapped[str] = mapped_column(String(200), primary_key=True)
    value: Mapped[Any] = mapped_column(JsonText)
    at: Mapped[datetime] = mapped_column(UtcTime)


class Procedure(Base):
    """A procedure under way, with the pack it was answered under."""

    __tablename__ = "procedures"
    id: Mapped[str] = key()
    case_id: Mapped[str] = of_case()
    pack_id: Mapped[str] = mapped_column(String(50))
    pack_version: Mapped[str] = mapped_column(String(50))
    pack_hash: Mapped[str] = mapped_column(String(128))
    procedure: Mapped[str] = mapped_column(String(100))
    status: Mapped[str] = mapped_column(String(30), default="under_way")
    reason: Mapped[str] = mapped_column(Text, default="")
    started_at: Mapped[datetime] = mapped_column(UtcTime)
    started_by: Mapped[str] = mapped_column(String(32))
    ended_at: Mapped[datetime | None] = mapped_column(UtcTime)


class Paper(Base):
    """A produced paper: what it was, under which pack, and what it disclosed to whom."""

    __tablename__ = "papers"
    id: Mapped[str] = key()
    case_id: Mapped[str] = of_case()
    procedure_id: Mapped[str | None] = mapped_column(String(32))
    document: Mapped[str] = mapped_column(String(100))
    language: Mapped[str] = mapped_column(String(20))
    file_name: Mapped[str] = mapped_column(String(300))
    sha256: Mapped[str] = mapped_column(String(64))
    size: Mapped[int] = mapped_column(Integer)
    pack_id: Mapped[str] = mapped_column(String(50))
    pack_version: Mapped[str] = mapped_column(String(50))
    pack_hash: Mapped[str] = mapped_column(String(128))
    recipient: Mapped[str] = mapped_column(String(300), default="")
    discloses: Mapped[Any] = mapped_column(JsonText, default=list)
    gaps: Mapped[Any] = mapped_column(JsonText, default=list)
    consent_id: Mapped[str | None] = mapped_column(String(32))
    override_reason: Mapped[str] = mapped_column(Text, default="")
    at: Mapped[datetime] = mapped_column(UtcTime)
    by: Mapped[str] = mapped_column(String(32))


class AuditEntry(Base):
    """Who did what to which record, and when; never the content."""

    __tablename__ = "audit"
    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    at: Mapped[datetime] = mapped_column(UtcTime)
    by: Mapped[str] = mapped_column(String(32))
    action: Mapped[str] = mapped_column(String(50))
    kind: Mapped[str] = mapped_column(String(50))
    record_id: Mapped[str | None] = mapped_column(String(32))
    case_id: Mapped[str | None] = mapped_column(String(32), index=True)
