"""Sending her on without losing her: steps and what follows, talks with shelters, contacts that go out of use."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from paralegal_app.casefile import Changed, Contact, Event, Vault
from paralegal_app.casework.desk import Desk
from paralegal_app.errors import BadInput

ASK_AFTER_DAYS = {"offered": 2, "sent": 2, "accompanied": 7, "accepted": 14, "refused": 0, "broken_off": 0}
"""After which step somebody asks again, and when; our own practice. Refused: look for another place at once."""
RULES = ("treatment_allowed", "active_use", "children", "without_id", "tests_needed", "men_visit", "telephone")
"""What is talked over with a shelter; EHRA (2021), ch. 6 Example 3."""


@dataclass(frozen=True, slots=True)
class Negotiation:
    """One talk with a shelter or another service about taking her in."""

    on: str
    place: str
    asked: str
    agreed: str
    her_answer: str
    stay_days: int | None
    change_wanted: str


def offer(desk: Desk, case_id: str, recipient: str, purpose: str, *, task: str = "") -> Changed:
    """Enter that a referral was offered; a contact of the directory by this name is tied to it. `task` (words) also
    enters when to ask for her answer. Raises BadInput."""
    wanted = " ".join(recipient.split()).casefold()
    known = (contact.id for contact in desk.vault.contacts.all() if contact.name.casefold() == wanted)
    with desk.vault.together():
        if task:
            _remind(desk, case_id, "offered", task)
        return desk.vault.referrals.offer(case_id, recipient, purpose, contact_id=next(known, None))


def _remind(desk: Desk, case_id: str, status: str, task: str) -> None:
    """One reminder for one referral: the next step closes the one before."""
    for open_one in desk.vault.tasks.of(case_id):
        if open_one.done_at is None and open_one.title == task:
            desk.vault.tasks.done(open_one.id, done=True)
    if status in ASK_AFTER_DAYS:
        due = desk.today() + timedelta(days=ASK_AFTER_DAYS[status])
        desk.vault.tasks.add(task, case_id=case_id, due_on=due)


def step(
    desk: Desk, case_id: str, referral_id: str, status: str, *, note: str = "", outcome: str = "", task: str = "",
    override_reason: str = "",
) -> Changed:  # fmt: skip
    """Take a referral one step on; `task` (words) closes the reminder before and enters the next where one is needed.

    Raises ConsentMissing (sent or accompanied without her consent and reason), BadInput.
    """
    on = desk.today()
    with desk.vault.together():
        changed = desk.vault.referrals.step(
            referral_id, status, on=on, note=note, outcome=outcome, override_reason=override_reason
        )
        if task:
            _remind(desk, case_id, status, task)
        return changed


def negotiate(desk: Desk, case_id: str, talk: Negotiation) -> Changed:
    """Write down a talk with a shelter. Raises BadInput without a place or what was asked for."""
    if not talk.place.strip() or not talk.asked.strip():
        raise BadInput("Write with which place you talked and what you asked for.", kind="talk_incomplete")
    if talk.stay_days is not None and not 1 <= talk.stay_days <= 3660:
        raise BadInput("The days she may stay are a number such as 30.", kind="no_days")
    details = {
        "agreed": talk.agreed.strip(), "her_answer": talk.her_answer.strip(), "stay_days": talk.stay_days,
        "change_wanted": talk.change_wanted.strip(),
    }  # fmt: skip
    return desk.vault.events.add(
        case_id, "negotiation", what=talk.asked.strip(), place=talk.place.strip(), happened_at=talk.on, details=details,
        outcome=talk.agreed.strip(),
    )  # fmt: skip


def negotiations(events: tuple[Event, ...]) -> tuple[Negotiation, ...]:
    """Talks with shelters among the events of a case, the newest first."""
    return tuple(
        Negotiation(
            event.happened_at, event.place, event.what, str(event.details.get("agreed", "")),
            str(event.details.get("her_answer", "")), event.details.get("stay_days"),
            str(event.details.get("change_wanted", "")),
        )
        for event in reversed(events) if event.kind == "negotiation"
    )  # fmt: skip


def used_in(vault: Vault, contact: Contact) -> int:
    """How many referrals of open cases name this contact."""
    return sum(
        referral.contact_id == contact.id or referral.recipient == contact.name
        for case in vault.cases.all_open()
        for referral in vault.referrals.of(case.id)
    )


def set_aside(vault: Vault, contact: Contact) -> int:
    """Offer a contact no more. It is never deleted, so that old referrals still say to whom; returns how many do."""
    vault.contacts.change(contact.id, {"active": False})
    return used_in(vault, contact)


def offer_again(vault: Vault, contact: Contact) -> Changed:
    """Take a contact back into the lists."""
    return vault.contacts.change(contact.id, {"active": True})
