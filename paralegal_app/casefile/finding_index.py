"""What is derived from the records for finding people and words: built when a record is written, or all anew.

Rebuilt after every upgrade of the database, so that no upgrade step has to know how words are folded.
"""

from __future__ import annotations

from sqlalchemy import delete, select, text
from sqlalchemy.orm import Session

from paralegal_app.casefile import conflicts, events, evidence, models, search


def enter_case(session: Session, row: models.Case) -> None:
    """Make a case findable."""
    search.enter(session, row.id, "cases", row.id, *search.case_words(row))


def enter_person(session: Session, row: models.Person) -> None:
    """Make a person findable and recognisable."""
    search.enter(session, row.case_id, "people", row.id, *search.person_words(row))
    facts = {name: getattr(row, name) for name in ("family", "given", "former_family", "birth_date", "phone")}
    conflicts.enter(
        session, row.case_id, f"people/{row.id}", row.role, {**facts, "identity_number": row.identity_number}
    )


def drop_person(session: Session, row: models.Person) -> None:
    """Take a person out of both."""
    search.drop(session, row.case_id, "people", row.id)
    conflicts.drop(session, row.case_id, f"people/{row.id}")


def enter_answer(session: Session, case_id: str, question_id: str, value: object) -> None:
    """Make an answer findable and the people it names recognisable; None takes it out."""
    search.enter_answer(session, case_id, question_id, value)
    conflicts.enter_answer(session, case_id, question_id, value)


def enter_contact(session: Session, row: models.Contact) -> None:
    """Make a contact of the directory findable."""
    search.enter(session, None, "contacts", row.id, *search.contact_words(row))


def enter_all(session: Session, case_id: str) -> None:
    """Enter everything one case holds, for a case that came in from outside."""
    own = models.Case.id == case_id
    for case in session.scalars(select(models.Case).where(own)):
        enter_case(session, case)
    for person in session.scalars(select(models.Person).where(models.Person.case_id == case_id)):
        enter_person(session, person)
    current = (models.Answer.case_id == case_id, models.Answer.current, ~models.Answer.cleared)
    for answer in session.scalars(select(models.Answer).where(*current)):
        enter_answer(session, case_id, answer.question_id, answer.value)
    for event in session.scalars(select(models.Event).where(models.Event.case_id == case_id)):
        events.enter_search(session, event)
    for file in session.scalars(select(models.Evidence).where(models.Evidence.case_id == case_id)):
        evidence.enter_search(session, file)


def rebuild(session: Session) -> None:
    """Build both indexes anew from the records."""
    session.execute(text("DELETE FROM search_words"))
    session.execute(delete(models.SearchRow))
    session.execute(delete(models.IdentityKey))
    for case_id in session.scalars(select(models.Case.id)).all():
        enter_all(session, case_id)
    for contact in session.scalars(select(models.Contact)):
        enter_contact(session, contact)
