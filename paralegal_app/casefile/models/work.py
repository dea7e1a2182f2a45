"""Tables of the work around a case: directory, hearings, tasks, visits, steps, and what is derived for finding."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, Integer, LargeBinary, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from paralegal_app.casefile.models.base import Base, JsonText, UtcTime, key, of_case


class Contact(Base):
    """Somebody in the directory: what they do, whom they take, and when somebody last rang to check."""

    __tablename__ = "contacts"
    id: Mapped[str] = key()
    name: Mapped[str] = mapped_column(String(300))
    kind: Mapped[str] = mapped_column(String(100), index=True)
    country: Mapped[str] = mapped_column(String(10))
    person: Mapped[str] = mapped_column(String(300))
    phone: Mapped[str] = mapped_column(String(300))
    address: Mapped[str] = mapped_column(Text)
    hours: Mapped[str] = mapped_column(Text)
    conditions: Mapped[Any] = mapped_column(JsonText)
    note: Mapped[str] = mapped_column(Text)
    active: Mapped[bool] = mapped_column(default=True)
    checked_on: Mapped[date | None]
    checked_by: Mapped[str] = mapped_column(String(32), default="")


class Hearing(Base):
    """A day in court or at an office, with the plan for going there."""

    __tablename__ = "hearings"
    id: Mapped[str] = key()
    case_id: Mapped[str] = of_case()
    procedure_id: Mapped[str | None] = mapped_column(String(32))
    at: Mapped[datetime] = mapped_column(UtcTime, index=True)
    authority: Mapped[str] = mapped_column(String(300))
    place: Mapped[str] = mapped_column(Text)
    plan: Mapped[Any] = mapped_column(JsonText)
    note: Mapped[str] = mapped_column(Text)
    status: Mapped[str] = mapped_column(String(30))
    outcome: Mapped[str] = mapped_column(Text)


class Task(Base):
    """Something somebody has to do; `case_id` None means for the office."""

    __tablename__ = "tasks"
    id: Mapped[str] = key()
    case_id: Mapped[str | None] = mapped_column(ForeignKey("cases.id", ondelete="CASCADE"), index=True)
    procedure_id: Mapped[str | None] = mapped_column(String(32))
    title: Mapped[str] = mapped_column(String(300))
    note: Mapped[str] = mapped_column(Text)
    due_on: Mapped[date | None] = mapped_column(index=True)
    worker_id: Mapped[str | None] = mapped_column(String(32))
    made_at: Mapped[datetime] = mapped_column(UtcTime)
    done_at: Mapped[datetime | None] = mapped_column(UtcTime)
    done_by: Mapped[str] = mapped_column(String(32), default="")


class Visit(Base):
    """Workers go out together: who, where, when they should be back, and whether they are."""

    __tablename__ = "visits"
    id: Mapped[str] = key()
    case_id: Mapped[str | None] = mapped_column(ForeignKey("cases.id", ondelete="CASCADE"), index=True)
    worker_ids: Mapped[Any] = mapped_column(JsonText)
    place: Mapped[str] = mapped_column(Text)
    leaves_at: Mapped[datetime] = mapped_column(UtcTime)
    back_by: Mapped[datetime] = mapped_column(UtcTime)
    returned_at: Mapped[datetime | None] = mapped_column(UtcTime)
    note: Mapped[str] = mapped_column(Text)
    incident: Mapped[str] = mapped_column(Text, default="")


class ProcedureStep(Base):
    """What became of one step of a procedure."""

    __tablename__ = "procedure_steps"
    __table_args__ = (UniqueConstraint("procedure_id", "step_id"),)
    id: Mapped[str] = key()
    case_id: Mapped[str] = of_case()
    procedure_id: Mapped[str] = mapped_column(ForeignKey("procedures.id", ondelete="CASCADE"))
    step_id: Mapped[str] = mapped_column(String(100))
    status: Mapped[str] = mapped_column(String(30))
    reason: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime] = mapped_column(UtcTime)
    by: Mapped[str] = mapped_column(String(32))


class RiskRead(Base):
    """A risk was shown and read before a step, and what she decided."""

    __tablename__ = "risks_read"
    id: Mapped[str] = key()
    case_id: Mapped[str] = of_case()
    procedure_id: Mapped[str] = mapped_column(ForeignKey("procedures.id", ondelete="CASCADE"), index=True)
    risk_id: Mapped[str] = mapped_column(String(100))
    decision: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime] = mapped_column(UtcTime)
    by: Mapped[str] = mapped_column(String(32))


class FindingOverride(Base):
    """A worker decided otherwise than the rules, with the reason."""

    __tablename__ = "finding_overrides"
    id: Mapped[str] = key()
    case_id: Mapped[str] = of_case()
    procedure_id: Mapped[str] = mapped_column(ForeignKey("procedures.id", ondelete="CASCADE"), index=True)
    finding_id: Mapped[str] = mapped_column(String(100))
    verdict: Mapped[str] = mapped_column(String(20))
    reason: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime] = mapped_column(UtcTime)
    by: Mapped[str] = mapped_column(String(32))
    withdrawn_at: Mapped[datetime | None] = mapped_column(UtcTime)


class PaperContent(Base):
    """The bytes of a produced paper, when the office keeps them."""

    __tablename__ = "paper_contents"
    paper_id: Mapped[str] = mapped_column(ForeignKey("papers.id", ondelete="CASCADE"), primary_key=True)
    case_id: Mapped[str] = of_case()
    content: Mapped[bytes] = mapped_column(LargeBinary)


class IdentityKey(Base):
    """By what somebody can be recognised in another case: folded name, phone, number. Derived, can be rebuilt."""

    __tablename__ = "identity_keys"
    __table_args__ = (Index(None, "kind", "key"), Index(None, "case_id", "source"))
    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id", ondelete="CASCADE"))
    source: Mapped[str] = mapped_column(String(200))
    role: Mapped[str] = mapped_column(String(50))
    kind: Mapped[str] = mapped_column(String(20))
    key: Mapped[str] = mapped_column(String(300))
    born: Mapped[str] = mapped_column(String(30))


class SearchRow(Base):
    """What a search hit leads to; the words stand in the full-text index under the same number. Derived."""

    __tablename__ = "search_rows"
    __table_args__ = (Index(None, "case_id", "kind", "record_id"),)
    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    case_id: Mapped[str | None] = mapped_column(ForeignKey("cases.id", ondelete="CASCADE"))
    kind: Mapped[str] = mapped_column(String(50))
    record_id: Mapped[str] = mapped_column(String(200))
    excerpt: Mapped[str] = mapped_column(String(300))
