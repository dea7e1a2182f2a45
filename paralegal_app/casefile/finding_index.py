"""What is derived from the records for finding people and words: built when a record is written, or all anew.

Rebuilt after every upgrade of the database, so that no upgrade step has to know how words are folded.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any, TypeVar

from sqlalchemy import delete, insert, select, text
from sqlalchemy.orm import Session

from paralegal_app.casefile import conflicts, models, search

Row = TypeVar("Row", bound=models.Base)
Thing = TypeVar("Thing")
_PIECE = 2_000


def enter_person(session: Session, row: models.Person) -> None:
    """Make a person findable and recognisable."""
    search.enter(session, row.case_id, "people", row.id, *search.person_words(row))
    conflicts.enter(session, row.case_id, f"people/{row.id}", conflicts.person_keys(row))


def drop_person(session: Session, row: models.Person) -> None:
    """Take a person out of both."""
    search.drop(session, row.case_id, "people", row.id)
    conflicts.drop(session, row.case_id, f"people/{row.id}")


def enter_answer(session: Session, case_id: str, question_id: str, value: object) -> None:
    """Make an answer findable and the people it names recognisable; None takes it out."""
    search.enter_answer(session, case_id, question_id, value)
    conflicts.enter_answer(session, case_id, question_id, value)


def enter_all(session: Session, case_id: str | None = None) -> None:
    """Enter everything one case holds, or (None) all cases and the directory; in pieces, so that memory stays small.

    The indexes must not hold any of it yet.
    """
    for batch in _pieces(_said(session, case_id)):
        search.enter_new(session, batch)
    for keys in _pieces(_recognisable(session, case_id)):
        session.execute(insert(models.IdentityKey), keys)


def rebuild(session: Session) -> None:
    """Build both indexes anew from the records."""
    session.execute(text("DELETE FROM search_words"))
    session.execute(delete(models.SearchRow))
    session.execute(delete(models.IdentityKey))
    enter_all(session)


def renew(session: Session, case_id: str) -> None:
    """The same for one case."""
    search.drop_case(session, case_id)
    session.execute(delete(models.IdentityKey).where(models.IdentityKey.case_id == case_id))
    enter_all(session, case_id)


def _said(session: Session, case_id: str | None) -> Iterator[search.Said]:
    for case in _rows(session, models.Case, models.Case.id, case_id):
        yield case.id, "cases", case.id, search.case_words(case)
    for person in _rows(session, models.Person, models.Person.case_id, case_id):
        yield person.case_id, "people", person.id, search.person_words(person)
    for answer in _current_answers(session, case_id):
        yield answer.case_id, "answers", answer.question_id, tuple(search.words_of(answer.value))
    for event in _rows(session, models.Event, models.Event.case_id, case_id):
        yield event.case_id, "events", event.id, search.event_words(event)
    for file in _rows(session, models.Evidence, models.Evidence.case_id, case_id):
        yield file.case_id, "evidence", file.id, search.file_words(file)
    for contact in _rows(session, models.Contact, models.Contact.id, None) if case_id is None else ():
        yield None, "contacts", contact.id, search.contact_words(contact)


def _recognisable(session: Session, case_id: str | None) -> Iterator[dict[str, Any]]:
    for person in _rows(session, models.Person, models.Person.case_id, case_id):
        yield from conflicts.person_keys(person)
    for answer in _current_answers(session, case_id):
        yield from conflicts.answer_keys(answer.case_id, answer.question_id, answer.value)


def _rows(session: Session, model: type[Row], column: Any, wanted: str | None) -> Iterator[Row]:
    query = select(model) if wanted is None else select(model).where(column == wanted)
    for row in session.scalars(query.execution_options(yield_per=_PIECE)):
        yield row
        session.expunge(row)


def _current_answers(session: Session, case_id: str | None) -> Iterator[models.Answer]:
    query = select(models.Answer).where(models.Answer.current, ~models.Answer.cleared)
    chosen = query if case_id is None else query.where(models.Answer.case_id == case_id)
    for row in session.scalars(chosen.execution_options(yield_per=_PIECE)):
        yield row
        session.expunge(row)


def _pieces(things: Iterator[Thing]) -> Iterator[list[Thing]]:
    while piece := list(itertools.islice(things, _PIECE)):
        yield piece
