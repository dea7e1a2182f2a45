"""The directory: who helps with what, whom they take, and when somebody last checked."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import select

from paralegal_app.casefile import fields, models, search
from paralegal_app.casefile.records import Changed, Contact, record
from paralegal_app.casefile.store import Register, row_of
from paralegal_app.errors import BadInput

_LINES = {"name": 300, "kind": 100, "country": 10, "person": 300, "phone": 300}
_TEXTS = ("address", "hours", "note")


class Contacts(Register):
    """Partners, lawyers, shelters, clinics, hot lines of the organisation's own directory; belongs to no case."""

    def add(self, facts: Mapping[str, Any]) -> Changed:
        """Add a contact; `facts` may name any field of `Contact` but id, active and who checked. Needs `name`."""
        cleaned = {**dict.fromkeys((*_LINES, *_TEXTS), ""), "conditions": {}, **_cleaned(facts)}
        fields.required_line(cleaned["name"], "The name of the contact")
        with self._store.writing() as session:
            row = models.Contact(id=models.new_id(), active=True, **cleaned)
            session.add(row)
            search.enter(session, None, "contacts", row.id, *search.contact_words(row))
            return self._store.note(session, Changed("contacts", None, row.id, "added"))

    def change(self, contact_id: str, facts: Mapping[str, Any]) -> Changed:
        """Change the given fields; `active` False keeps a contact for old referrals but offers it no more."""
        cleaned = _cleaned(facts)
        with self._store.writing() as session:
            row = row_of(session, models.Contact, contact_id, "contact")
            for name, value in cleaned.items():
                setattr(row, name, value)
            search.enter(session, None, "contacts", row.id, *search.contact_words(row))
            return self._store.note(session, Changed("contacts", None, contact_id, "changed"))

    def checked(self, contact_id: str, on: date) -> Changed:
        """Somebody rang or went there on that day and what stands here is right."""
        with self._store.writing() as session:
            row = row_of(session, models.Contact, contact_id, "contact")
            row.checked_on, row.checked_by = on, self._store.worker_id
            return self._store.note(session, Changed("contacts", None, contact_id, "checked"))

    def get(self, contact_id: str) -> Contact:
        """One contact. Raises BadInput when not there."""
        with self._store.reading() as session:
            return record(Contact, row_of(session, models.Contact, contact_id, "contact"))

    def all(self, kind: str | None = None, *, also_inactive: bool = False) -> tuple[Contact, ...]:
        """The directory by name, of one kind when it is given."""
        query = select(models.Contact).order_by(models.Contact.name)
        if kind is not None:
            query = query.where(models.Contact.kind == kind)
        if not also_inactive:
            query = query.where(models.Contact.active)
        return self._all(Contact, query)


def _cleaned(facts: Mapping[str, Any]) -> dict[str, Any]:
    unknown = set(facts) - {*_LINES, *_TEXTS, "conditions", "active"}
    if unknown:
        raise BadInput(f"A contact has no field {sorted(unknown)[0]!r:.60}; put it under conditions.", kind="unfit")
    cleaned: dict[str, Any] = {
        name: fields.line(str(facts[name] or ""), f"The field {name}", longest=longest)
        for name, longest in _LINES.items()
        if name in facts
    }
    cleaned |= {name: fields.plain(str(facts[name] or ""), f"The field {name}") for name in _TEXTS if name in facts}
    if "conditions" in facts:
        cleaned["conditions"] = fields.value(dict(facts["conditions"] or {}), "The conditions")
    if "active" in facts:
        cleaned["active"] = bool(facts["active"])
    return cleaned
