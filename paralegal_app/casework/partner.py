"""Talks with the partner or relatives: only with her consent and after the risk was looked at; else with a reason that
stays in the record. EHRA (2021), ch. 6.1, Table 2."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from paralegal_app.casefile import Changed, Event
from paralegal_app.casework.desk import Desk
from paralegal_app.casework.disclosure import PARTNER, agreed
from paralegal_app.casework.intake import risks
from paralegal_app.errors import BadInput, ConsentMissing

PURPOSE = PARTNER
KIND = "partner"
WHO = ("partner", "relative", "his_relative")
RISK_DAYS = 14
"""Our own practice, no law: a risk looked at longer ago is looked at again before anybody talks with him."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What stands between a worker and a talk with the partner today."""

    agreed: bool
    """Her last decision about it is a yes that still holds."""
    agreed_on: date | None
    risk_on: date | None
    """The day the risk was last looked at; None when never, or too long ago."""

    @property
    def clear(self) -> bool:
        return self.agreed and self.risk_on is not None


def standing_of(desk: Desk, case_id: str) -> Standing:
    """Whether she agreed to a talk with the partner, and whether the risk was looked at lately."""
    on = desk.today()
    consent = agreed(desk.vault.consents.of(case_id), PURPOSE, on)
    looked = risks(desk, case_id)
    fresh = looked[0].on if looked and looked[0].on >= on - timedelta(days=RISK_DAYS) else None
    return Standing(consent is not None, consent.at.date() if consent else None, fresh)


def require(desk: Desk, case_id: str, who: str, reason: str) -> None:
    """Let a contact with `who` be planned or recorded; without her yes or a fresh look at the risk only with a reason,
    which is written down among the overrides. Call inside `vault.together()`.

    Raises ConsentMissing (kinds `partner_consent`, `partner_risk`).
    """
    found = standing_of(desk, case_id)
    if found.clear:
        return
    if reason.strip():
        desk.vault.consents.override(case_id, PURPOSE, who, reason)
    elif not found.agreed:
        raise ConsentMissing(
            "She has not agreed that anybody talks with the partner; ask her and write down what she decides, or give "
            "the reason why it has to be.",
            kind="partner_consent",
        )
    else:
        raise ConsentMissing(
            "The risk was not looked at lately; look at it with her before anybody talks with the partner, or give the "
            "reason why it has to be now.",
            kind="partner_risk",
        )


def record(
    desk: Desk, case_id: str, who: str, what: str, *, happened_at: str = "", outcome: str = "", reason: str = ""
) -> Changed:
    """Write down a talk with the partner or a relative. Raises BadInput, ConsentMissing; nothing is written then."""
    if who not in WHO:
        raise BadInput(f"A talk of this kind is with one of {', '.join(WHO)}.", kind="unfit")
    if not what.strip():
        raise BadInput("Nothing is written yet; say what was talked about.", kind="empty")
    with desk.vault.together():
        require(desk, case_id, who, reason)
        details = {"who": who} | ({"without_consent": reason.strip()} if reason.strip() else {})
        return desk.vault.events.add(
            case_id, KIND, what=what.strip(), happened_at=happened_at, outcome=outcome.strip(), details=details
        )


def plan(
    desk: Desk, case_id: str, who: str, title: str, *, due_on: date | None = None, worker_id: str | None = None,
    reason: str = "",
) -> Changed:  # fmt: skip
    """Plan a talk with the partner as a task. Raises as `record`."""
    if who not in WHO:
        raise BadInput(f"A talk of this kind is with one of {', '.join(WHO)}.", kind="unfit")
    with desk.vault.together():
        require(desk, case_id, who, reason)
        return desk.vault.tasks.add(title, case_id=case_id, due_on=due_on, worker_id=worker_id)


def talks(events: tuple[Event, ...]) -> tuple[Event, ...]:
    """Talks with the partner or relatives, the newest first."""
    return tuple(event for event in reversed(events) if event.kind == KIND)
