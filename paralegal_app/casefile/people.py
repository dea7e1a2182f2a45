"""People in a case, and the forms of their names that somebody confirmed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import delete, select

from paralegal_app.casefile import fields, finding_index, models
from paralegal_app.casefile.cases import case_row
from paralegal_app.casefile.records import Changed, NameForm, Person, record
from paralegal_app.casefile.store import Register, row_of
from paralegal_app.errors import BadInput

LINES = (
    "role",
    "family",
    "given",
    "patronymic",
    "former_family",
    "preferred_name",
    "gender",
    "birth_date",
    "phone",
    "identity_number",
)
_LONGEST = {"role": 50, "gender": 30, "birth_date": 30, "phone": 100, "identity_number": 100}


class People(Register):
    """Who is who in each case: client, respondent, child, witness, representative, holder of her papers, ..."""

    def add(self, case_id: str, role: str, facts: Mapping[str, Any]) -> Changed:
        """Add a person; `facts` may name any field of `Person` except id, case and time. The id is in the result.

        Raises BadInput for an unknown field or case.
        """
        cleaned = _cleaned({**facts, "role": role})
        with self._store.writing() as session:
            case_row(session, case_id)
            row = models.Person(id=models.new_id(), case_id=case_id, added_at=self._store.now(), **cleaned)
            session.add(row)
            session.flush()
            finding_index.enter_person(session, row)
            return self._store.note(session, Changed("people", case_id, row.id, "added"))

    def change(self, person_id: str, facts: Mapping[str, Any]) -> Changed:
        """Change the given fields; confirmed name forms are dropped when a part of the name or the gender changes."""
        cleaned = _cleaned(facts)
        with self._store.writing() as session:
            row = row_of(session, models.Person, person_id, "person")
            renamed = any(
                getattr(row, part) != cleaned[part]
                for part in ("family", "given", "patronymic", "gender")
                if part in cleaned
            )
            for name, given in cleaned.items():
                setattr(row, name, given)
            if renamed:
                session.execute(delete(models.NameForm).where(models.NameForm.person_id == person_id))
            finding_index.enter_person(session, row)
            return self._store.note(session, Changed("people", row.case_id, person_id, "changed"))

    def remove(self, person_id: str) -> Changed:
        """Take a person out of the case, with the confirmed forms of the name."""
        with self._store.writing() as session:
            row = row_of(session, models.Person, person_id, "person")
            session.execute(delete(models.NameForm).where(models.NameForm.person_id == person_id))
            finding_index.drop_person(session, row)
            session.delete(row)
            return self._store.note(session, Changed("people", row.case_id, person_id, "removed"))

    def get(self, person_id: str) -> Person:
        """One person. Raises BadInput when not there."""
        with self._store.reading() as session:
            return record(Person, row_of(session, models.Person, person_id, "person"))

    def of(self, case_id: str, role: str | None = None) -> tuple[Person, ...]:
        """The people of a case, in the order they were added; only those in `role` when it is given."""
        query = select(models.Person).where(models.Person.case_id == case_id)
        if role is not None:
            query = query.where(models.Person.role == role)
        return self._all(Person, query.order_by(models.Person.added_at))

    def confirm_form(self, person_id: str, name_case: str, form: str, *, part: str = "full") -> Changed:
        """Keep the form of the name a person confirmed, for instance ("genitive", "Олени Коваленко")."""
        with self._store.writing() as session:
            person = row_of(session, models.Person, person_id, "person")
            chosen = (
                models.NameForm.person_id == person_id,
                models.NameForm.name_case == name_case,
                models.NameForm.part == part,
            )
            session.execute(delete(models.NameForm).where(*chosen))
            row = models.NameForm(
                id=models.new_id(),
                case_id=person.case_id,
                person_id=person_id,
                name_case=fields.required_line(name_case, "The grammatical case"),
                part=fields.required_line(part, "The part of the name"),
                form=fields.required_line(form, "The form of the name"),
                confirmed_at=self._store.now(),
                confirmed_by=self._store.worker_id,
            )
            session.add(row)
            return self._store.note(session, Changed("people", person.case_id, person_id, "name_confirmed"))

    def forms(self, person_id: str) -> tuple[NameForm, ...]:
        """All confirmed forms of this person's name."""
        query = select(models.NameForm).where(models.NameForm.person_id == person_id)
        return self._all(NameForm, query.order_by(models.NameForm.name_case))


def _cleaned(facts: Mapping[str, Any]) -> dict[str, Any]:
    unknown = set(facts) - {*LINES, "note", "details"}
    if unknown:
        raise BadInput(f"A person has no field {sorted(unknown)[0]!r:.60}; put it under details.", kind="unfit")
    cleaned: dict[str, Any] = {
        name: fields.line(str(facts[name] or ""), f"The field {name}", longest=_LONGEST.get(name, fields.LINE))
        for name in LINES
        if name in facts
    }
    if "note" in facts:
        cleaned["note"] = fields.plain(facts["note"] or "", "The note")
    if "details" in facts:
        cleaned["details"] = fields.value(dict(facts["details"] or {}), "The details of the person")
    return cleaned
