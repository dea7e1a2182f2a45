"""Whom she can be sent on to: the office's own contacts that fit what she needs, then the pack's offices and lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from paralegal_app.casefile import Contact
from paralegal_app.casework.desk import Desk
from paralegal_app.casework.directory import INTERNAL, fitting
from paralegal_app.casework.responses import country_of


@dataclass(frozen=True, slots=True)
class Choice:
    """Somebody of the directory as a referral offers it."""

    name: str
    what: str
    """What it is for, or the role of the office."""
    phone: str
    hours: str
    contact_id: str | None
    """None for an office or help line of the pack."""
    conditions: tuple[tuple[str, object], ...] = ()
    checked_on: date | None = None
    internal: str = ""
    """How they treat the women who come: for us alone."""
    status: str = ""
    """How sure the pack is of an office."""


def choices(desk: Desk, case_id: str, needs: Iterable[str], lang: str) -> tuple[Choice, ...]:
    """Everybody who does not refuse one of `needs` (names such as `accepts_children`); those who say yes come first.

    Offices of the pack tell nothing about whom they take, so they stand behind, whatever the needs.
    """
    ours = fitting(desk.vault.contacts.all(), needs)
    return (*(_own(contact) for contact in ours), *_of_pack(desk, case_id, lang))


def _own(contact: Contact) -> Choice:
    known = tuple((name, value) for name, value in contact.conditions.items() if name != INTERNAL)
    return Choice(
        contact.name, contact.kind, contact.phone, contact.hours, contact.id, known, contact.checked_on,
        str(contact.conditions.get(INTERNAL, "")),
    )  # fmt: skip


def _of_pack(desk: Desk, case_id: str, lang: str) -> Iterator[Choice]:
    country = country_of(desk, case_id)
    if not country:
        return
    pack = desk.pack(country)
    texts = pack.texts_for(lang)
    for office in pack.offices.offices:
        role = texts.find("offices", office.id, "role") or ""
        yield Choice(texts.get("offices", office.id), role, office.phone, "", None, status=office.status)
    for line in pack.offices.hotlines:
        number = "" if line.number == "unknown" else line.number
        what = texts.find("hotlines", line.id, "what_for") or ""
        hours = texts.hours(line.id, line.hours)
        yield Choice(texts.get("hotlines", line.id), what, number, hours, None, status=line.status)
