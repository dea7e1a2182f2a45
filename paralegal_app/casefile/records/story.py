"""Records of what happened and what she agreed to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class Event:
    """What happened, when, what was done, what came of it. `happened_at` is ISO text, as exact as is known.

    `hash` covers every field and `previous_hash`, so that a changed or missing event shows.
    """

    id: str
    case_id: str
    number: int
    kind: str
    happened_at: str
    place: str
    what: str
    done: str
    outcome: str
    details: Mapping[str, Any]
    corrects_id: str | None
    recorded_at: datetime
    recorded_by: str
    previous_hash: str
    hash: str


@dataclass(frozen=True, slots=True)
class ChainReport:
    """Whether the events of a case are whole: how many, the last hash, and the number of the first broken one."""

    count: int
    head: str
    broken_at: int | None

    @property
    def whole(self) -> bool:
        """True when nothing was changed, removed or put in between."""
        return self.broken_at is None


@dataclass(frozen=True, slots=True)
class Evidence:
    """A file taken in as it was; `sha256` was computed while it came in, `size` in bytes."""

    id: str
    case_id: str
    name: str
    media_type: str
    description: str
    source: str
    details: Mapping[str, Any]
    size: int
    sha256: str
    taken_in_at: datetime
    taken_in_by: str


@dataclass(frozen=True, slots=True)
class Consent:
    """What she decided about one purpose and one recipient; decision is given or refused, later perhaps withdrawn."""

    id: str
    case_id: str
    purpose: str
    recipient: str
    decision: str
    covers: tuple[str, ...]
    text_id: str
    text_version: str
    language: str
    how: str
    witness: str
    note: str
    valid_until: date | None
    at: datetime
    by: str
    withdrawn_at: datetime | None
    withdrawn_by: str
    withdrawn_note: str


@dataclass(frozen=True, slots=True)
class ConsentOverride:
    """Something left without her consent, and the reason somebody answers for."""

    id: str
    case_id: str
    purpose: str
    recipient: str
    reason: str
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class Referral:
    """She was sent on to somebody; `status` is the last step's."""

    id: str
    case_id: str
    contact_id: str | None
    recipient: str
    purpose: str
    consent_id: str | None
    status: str
    outcome: str
    made_at: datetime
    made_by: str


@dataclass(frozen=True, slots=True)
class ReferralStep:
    """One turn in a referral's way."""

    id: str
    referral_id: str
    status: str
    note: str
    at: datetime
    by: str
