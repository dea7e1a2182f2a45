"""Finding: full-text search over names, notes, events and written answers, inside the encrypted database.

By the beginnings of words, in every script, whatever case and accents were typed. The index is derived from the records
and can be rebuilt from them at any time.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import func, insert, select, text
from sqlalchemy.orm import Session

from paralegal_app.casefile import models
from paralegal_app.casefile.folding import digits, folded
from paralegal_app.casefile.records import Hit
from paralegal_app.casefile.store import Register

MOST_WORDS = 8
_EXCERPT = 160
_ROWS = models.Base.metadata.tables["search_rows"]
_REMEMBER = text("INSERT INTO search_words(rowid, words) VALUES (:id, :words)")
_FORGET = text("DELETE FROM search_words WHERE rowid = :id")
_CODE = re.compile(r"[a-z0-9_.:+-]*\Z")


class Search(Register):
    """Search over all open and closed cases and the directory."""

    def find(self, typed: str, *, limit: int = 50) -> tuple[Hit, ...]:
        """The newest `limit` records in which every typed word begins a word. Empty input finds none."""
        words = folded(typed).split()[:MOST_WORDS]
        if not words:
            return ()
        query = text(
            "SELECT r.kind, r.case_id, r.record_id, r.excerpt, coalesce(c.label, '') AS label"
            " FROM (SELECT rowid FROM search_words WHERE search_words MATCH :wanted"
            " ORDER BY rowid DESC LIMIT :limit) AS f"
            " JOIN search_rows AS r ON r.id = f.rowid LEFT JOIN cases AS c ON c.id = r.case_id ORDER BY r.id DESC"
        )
        wanted = " AND ".join(f'"{word}"*' for word in words)
        with self._store.reading() as session:
            found = session.execute(query, {"wanted": wanted, "limit": limit})
            return tuple(Hit(row.kind, row.case_id, row.record_id, row.label, row.excerpt) for row in found)


def enter(session: Session, case_id: str | None, kind: str, record_id: str, *texts: str) -> None:
    """Make a record findable by `texts`, in the place of what it was findable by before."""
    whole = _whole(texts)
    found = _numbers(session, case_id, kind, record_id)
    if not whole or len(found) > 1:
        _drop_rows(session, found)
    if not whole:
        return
    if len(found) == 1:
        number = found[0]
        session.execute(_ROWS.update().where(_ROWS.c.id == number).values(excerpt=whole[:_EXCERPT]))
        session.execute(_FORGET, {"id": number})
    else:
        row = {"case_id": case_id, "kind": kind, "record_id": record_id, "excerpt": whole[:_EXCERPT]}
        number = session.execute(_ROWS.insert().returning(_ROWS.c.id), row).scalar_one()
    session.execute(_REMEMBER, {"id": number, "words": folded(whole)})


Said = tuple[str | None, str, str, tuple[str, ...]]
"""(case, kind, record, texts) of something to be found."""


def enter_new(session: Session, many: Sequence[Said]) -> None:
    """Make many records findable that are not in the index yet."""
    first = (session.scalar(select(func.max(models.SearchRow.id))) or 0) + 1
    found = [(case_id, kind, record_id, _whole(texts)) for case_id, kind, record_id, texts in many]
    rows = [
        {"id": first + place, "case_id": case_id, "kind": kind, "record_id": record_id, "excerpt": whole[:_EXCERPT]}
        for place, (case_id, kind, record_id, whole) in enumerate(one for one in found if one[3])
    ]
    if rows:
        words = [{"id": first + place, "words": folded(one[3])} for place, one in enumerate(x for x in found if x[3])]
        session.execute(insert(models.SearchRow), rows)
        session.execute(_REMEMBER, words)


def _whole(texts: Iterable[str]) -> str:
    return " ".join(part for part in texts if part).strip()


def drop(session: Session, case_id: str | None, kind: str, record_id: str) -> None:
    """Take a record out of the index."""
    _drop_rows(session, _numbers(session, case_id, kind, record_id))


def drop_case(session: Session, case_id: str) -> int:
    """Take a whole case out of the index; returns how many entries that were."""
    found = session.scalars(select(_ROWS.c.id).where(_ROWS.c.case_id == case_id)).all()
    _drop_rows(session, found)
    return len(found)


def _numbers(session: Session, case_id: str | None, kind: str, record_id: str) -> Sequence[int]:
    query = select(_ROWS.c.id).where(_ROWS.c.case_id == case_id, _ROWS.c.kind == kind, _ROWS.c.record_id == record_id)
    return session.scalars(query).all()


def _drop_rows(session: Session, found: Sequence[int]) -> None:
    for number in found:
        session.execute(_FORGET, {"id": number})
        session.execute(_ROWS.delete().where(_ROWS.c.id == number))


def enter_answer(session: Session, case_id: str, question_id: str, value: Any) -> None:
    """Make the words of an answer findable; choices, dates and numbers are not words."""
    enter(session, case_id, "answers", question_id, *words_of(value))


def words_of(value: Any) -> Iterator[str]:
    """The texts in an answer that a person wrote: not the codes of choices, nor dates and amounts."""
    if isinstance(value, str):
        if not _CODE.match(value):
            yield value
    elif isinstance(value, list):
        for part in value:
            yield from words_of(part)
    elif isinstance(value, dict):
        for part in value.values():
            yield from words_of(part)


def person_words(row: models.Person) -> tuple[str, ...]:
    """By what a person is findable."""
    return (
        row.family,
        row.given,
        row.patronymic,
        row.former_family,
        row.preferred_name,
        row.phone,
        digits(row.phone),
        row.identity_number,
        row.note,
    )


def case_words(row: models.Case) -> tuple[str, ...]:
    """By what a case is findable."""
    return row.label, row.number, row.note


def contact_words(row: models.Contact) -> tuple[str, ...]:
    """By what a contact of the directory is findable."""
    return row.name, row.person, row.phone, digits(row.phone), row.address, row.note


def event_words(row: models.Event) -> tuple[str, ...]:
    """By what an event is findable."""
    return row.what, row.done, row.outcome, row.place


def file_words(row: models.Evidence) -> tuple[str, ...]:
    """By what a file is findable."""
    return row.name, row.description, row.source
