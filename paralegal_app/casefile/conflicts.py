"""Is somebody in this case already known here? Warns, and keeps the other file closed.

The same person twice, or the respondent of one case being the client of another, is recognised by folded name (and
birth date where both are known), by the last nine digits of a phone, and by identity number.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from paralegal_app.casefile import models
from paralegal_app.casefile.folding import digits, folded
from paralegal_app.casefile.records import Match
from paralegal_app.casefile.store import Register

_PHONE_DIGITS = 9
_SHORTEST_PHONE = 6
_SHORTEST_NUMBER = 5
_ANSWERS = {
    "client": ("client", "person"),
    "client_phone": ("client", "phone"),
    "client_identity_number": ("client", "number"),
    "respondent": ("respondent", "person"),
    "respondent_phone": ("respondent", "phone"),
    "document_holder": ("holder", "person"),
    "representative": ("representative", "person"),
}
"""Shared questions (the vocabulary of the packs) whose answers identify somebody: question id -> (role, what)."""


class Conflicts(Register):
    """The check for duplicates and conflicts of interest."""

    def of(self, case_id: str) -> tuple[Match, ...]:
        """Everybody in this case who is also known in another one."""
        with self._store.reading() as session:
            own = session.scalars(select(models.IdentityKey).where(models.IdentityKey.case_id == case_id))
            keys = [{"role": key.role, "kind": key.kind, "key": key.key, "born": key.born} for key in own]
            return _matches(session, keys, case_id)

    def check(self, role: str, facts: Mapping[str, Any], *, besides: str | None = None) -> tuple[Match, ...]:
        """The same for a person who is not saved yet; `besides` is the case she would be added to."""
        with self._store.reading() as session:
            return _matches(session, list(_keys(besides or "", "", role, facts)), besides)


def _matches(session: Session, own: Iterable[dict[str, Any]], besides: str | None) -> tuple[Match, ...]:
    cases: dict[tuple[str, str, str], set[str]] = {}
    for mine in own:
        others = session.scalars(
            select(models.IdentityKey).where(
                models.IdentityKey.kind == mine["kind"],
                models.IdentityKey.key == mine["key"],
                models.IdentityKey.case_id != (besides or ""),
            )
        )
        for other in others:
            if not (mine["born"] and other.born and mine["born"] != other.born):
                cases.setdefault((mine["role"], other.role, mine["kind"]), set()).add(other.case_id)
    neutral = {"representative", "lawyer", "paralegal", "case_manager"}
    return tuple(
        Match(role_here=here, role_elsewhere=elsewhere, by=kind, cases=len(found))
        for (here, elsewhere, kind), found in sorted(cases.items())
        if not {here, elsewhere} <= neutral
    )


def enter(session: Session, case_id: str, source: str, keys: Iterable[dict[str, Any]]) -> None:
    """Make somebody recognisable; `source` is the record the keys come from, replaced as a whole."""
    drop(session, case_id, source)
    found = list(keys)
    if found:
        session.execute(insert(models.IdentityKey), found)


def enter_answer(session: Session, case_id: str, question_id: str, value: Any) -> None:
    """The same from the answer to one of the shared questions that identify somebody; silent for all others."""
    if question_id in _ANSWERS:
        enter(session, case_id, f"answers/{question_id}", answer_keys(case_id, question_id, value))


def person_keys(row: models.Person) -> Iterator[dict[str, Any]]:
    """By what a person is recognised."""
    names = ("family", "given", "former_family", "birth_date", "phone", "identity_number")
    return _keys(row.case_id, f"people/{row.id}", row.role, {name: getattr(row, name) for name in names})


def answer_keys(case_id: str, question_id: str, value: Any) -> Iterator[dict[str, Any]]:
    """By what the person an answer names is recognised; nothing for answers that name nobody."""
    role, what = _ANSWERS.get(question_id, ("", ""))
    source = f"answers/{question_id}"
    if what == "person" and isinstance(value, dict):
        yield from _keys(case_id, source, role, value)
    elif what in ("phone", "number") and isinstance(value, str):
        yield from _keys(case_id, source, role, {"phone" if what == "phone" else "identity_number": value})


def drop(session: Session, case_id: str, source: str) -> None:
    """Forget what one record said."""
    session.execute(
        delete(models.IdentityKey).where(models.IdentityKey.case_id == case_id, models.IdentityKey.source == source)
    )


def _keys(case_id: str, source: str, role: str, facts: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    said = {name: str(facts.get(name) or "") for name in ("family", "given", "former_family", "birth_date")}
    for family in {folded(said["family"]), folded(said["former_family"])} - {""}:
        if said["given"]:
            name = " ".join(sorted(f"{family} {folded(said['given'])}".split()))[:300]
            yield _key(case_id, source, role, "name", name, said["birth_date"])
    phone = digits(str(facts.get("phone") or ""))
    if len(phone) >= _SHORTEST_PHONE:
        yield _key(case_id, source, role, "phone", phone[-_PHONE_DIGITS:], "")
    number = folded(str(facts.get("identity_number") or "")).replace(" ", "")
    if len(number) >= _SHORTEST_NUMBER:
        yield _key(case_id, source, role, "number", number, "")


def _key(case_id: str, source: str, role: str, kind: str, key: str, born: str) -> dict[str, Any]:
    return {"case_id": case_id, "source": source, "role": role, "kind": kind, "key": key, "born": born[:30]}
