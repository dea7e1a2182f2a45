"""Tables of what happened and what she agreed to: events, evidence, consents, referrals."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Integer, LargeBinary, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from paralegal_app.casefile.models.base import Base, JsonText, UtcTime, key, of_case


class Event(Base):
    """What happened, when, what was done, what came of it; each row carries the hash of the row before."""

    __tablename__ = "events"
    __table_args__ = (UniqueConstraint("case_id", "number"),)
    id: Mapped[str] = key()
    case_id: Mapped[str] = of_case()
    number: Mapped[int] = mapped_column(Integer)
    kind: Mapped[str] = mapped_column(String(50))
    happened_at: Mapped[str] = mapped_column(String(40))
    place: Mapped[str] = mapped_column(String(300))
    what: Mapped[str] = mapped_column(Text)
    done: Mapped[str] = mapped_column(Text)
    outcome: Mapped[str] = mapped_column(Text)
    details: Mapped[Any] = mapped_column(JsonText)
    corrects_id: Mapped[str | None] = mapped_column(String(32))
    recorded_at: Mapped[datetime] = mapped_column(UtcTime)
    recorded_by: Mapped[str] = mapped_column(String(32))
    previous_hash: Mapped[str] = mapped_column(String(64))
    hash: Mapped[str] = mapped_column(String(64))


class Evidence(Base):
    """A file taken in as it was; `state` is "arriving" until all of it is stored."""

    __tablename__ = "evidence"
    id: Mapped[str] = key()
    case_id: Mapped[str] = of_case()
    name: Mapped[str] = mapped_column(String(300))
    media_type: Mapped[str] = mapped_column(String(100))
    description: Mapped[str] = mapped_column(Text)
    source: Mapped[str] = mapped_column(Text)
    details: Mapped[Any] = mapped_column(JsonText)
    size: Mapped[int] = mapped_column(Integer)
    sha256: Mapped[str] = mapped_column(String(64))
    state: Mapped[str] = mapped_column(String(20), index=True)
    taken_in_at: Mapped[datetime] = mapped_column(UtcTime)
    taken_in_by: Mapped[str] = mapped_column(String(32))


class EvidenceChunk(Base):
    """A quarter of a megabyte of a file, in order."""

    __tablename__ = "evidence_chunks"
    evidence_id: Mapped[str] = mapped_column(ForeignKey("evidence.id", ondelete="CASCADE"), primary_key=True)
    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    content: Mapped[bytes] = mapped_column(LargeBinary)


class Consent(Base):
    """What she agreed to or refused: one purpose, one recipient, one text."""

    __tablename__ = "consents"
    id: Mapped[str] = key()
    case_id: Mapped[str] = of_case()
    purpose: Mapped[str] = mapped_column(String(100))
    recipient: Mapped[str] = mapped_column(String(300))
    decision: Mapped[str] = mapped_column(String(20))
    covers: Mapped[Any] = mapped_column(JsonText)
    text_id: Mapped[str] = mapped_column(String(100))
    text_version: Mapped[str] = mapped_column(String(50))
    language: Mapped[str] = mapped_column(String(20))
    how: Mapped[str] = mapped_column(String(30))
    witness: Mapped[str] = mapped_column(String(300))
    note: Mapped[str] = mapped_column(Text)
    valid_until: Mapped[date | None]
    at: Mapped[datetime] = mapped_column(UtcTime)
    by: Mapped[str] = mapped_column(String(32))
    withdrawn_at: Mapped[datetime | None] = mapped_column(UtcTime)
    withdrawn_by: Mapped[str] = mapped_column(String(32), default="")
    withdrawn_note: Mapped[str] = mapped_column(Text, default="")


class ConsentOverride(Base):
    """Something left without her consent: what, to whom and the reason somebody answered for."""

    __tablename__ = "consent_overrides"
    id: Mapped[str] = key()
    case_id: Mapped[str] = of_case()
    purpose: Mapped[str] = mapped_column(String(100))
    recipient: Mapped[str] = mapped_column(String(300))
    reason: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime] = mapped_column(UtcTime)
    by: Mapped[str] = mapped_column(String(32))


class Referral(Base):
    """She was sent on to somebody; followed to its outcome."""

    __tablename__ = "referrals"
    id: Mapped[str] = key()
    case_id: Mapped[str] = of_case()
    contact_id: Mapped[str | None] = mapped_column(String(32))
    recipient: Mapped[str] = mapped_column(String(300))
    purpose: Mapped[str] = mapped_column(String(300))
    consent_id: Mapped[str | None] = mapped_column(String(32))
    status: Mapped[str] = mapped_column(String(30))
    outcome: Mapped[str] = mapped_column(Text)
    made_at: Mapped[datetime] = mapped_column(UtcTime)
    made_by: Mapped[str] = mapped_column(String(32))


class ReferralStep(Base):
    """One turn in a referral's way."""

    __tablename__ = "referral_steps"
    id: Mapped[str] = key()
    case_id: Mapped[str] = of_case()
    referral_id: Mapped[str] = mapped_column(ForeignKey("referrals.id", ondelete="CASCADE"), index=True)
    status: Mapped[str] = mapped_column(String(30))
    note: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime] = mapped_column(UtcTime)
    by: Mapped[str] = mapped_column(String(32))
