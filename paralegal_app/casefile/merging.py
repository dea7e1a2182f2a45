"""Taking a handed-over case in: new rows are added, differing ones shown field by field, none replaced unasked."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from paralegal_app.casefile import events, evidence, fields, finding_index, models, parcel, transcript
from paralegal_app.casefile.answers import Answers
from paralegal_app.casefile.store import Store
from paralegal_app.errors import BadInput

Choice = Literal["mine", "theirs"]
WORKERS = {"by", "worker_id", "recorded_by", "taken_in_by", "made_by", "started_by", "confirmed_by", "done_by"}
_OWN_WAY = {"answers", "events"}
_NOT_COMPARED = {"changed_at", "worker_id", "state"}
_PARENTS = {"procedure_id": "procedures", "referral_id": "referrals", "person_id": "people"}
_CHILDREN = {"procedure_steps", "risks_read", "finding_overrides", "referral_steps", "name_forms"}


@dataclass(frozen=True, slots=True)
class Difference:
    """One field that is not the same here and there; `key` names it in `take_in(choose=...)`."""

    key: str
    mine: Any
    theirs: Any


@dataclass(frozen=True, slots=True)
class Arriving:
    """What a hand-over holds, before anything is taken in."""

    case_id: str
    label: str
    sender: str
    made_at: str
    left_out: tuple[str, ...]
    known_here: bool
    new_rows: Mapping[str, int]
    files: int
    differences: tuple[Difference, ...]


class Merge:
    """One hand-over on its way in. With `only_look` nothing is written."""

    def __init__(self, store: Store, choose: Mapping[str, Choice], *, only_look: bool) -> None:
        self._store, self._choose, self._only_look = store, choose, only_look
        self._said: Arriving | None = None
        self._files: list[dict[str, Any]] = []
        self._wanted: set[str] = set()
        self._running = hashlib.sha256()
        self._current, self._number, self._rest = -1, 0, bytearray()

    def arriving(self) -> Arriving:
        """What was found in the head. Raises BadInput when none came."""
        if self._said is None:
            raise parcel.refused()
        return self._said

    def head(self, head: dict[str, Any]) -> list[int]:
        """Check the head, compare it with what is here, write the rows unless only looking; returns file sizes."""
        case_id, tables = _opened(head)
        with self._store.writing() as session:
            _belong(session, tables, case_id)
            known = session.get(models.Case, case_id) is not None
            new = {name: list(_new_rows(session, name, rows, case_id)) for name, rows in tables.items()}
            differences = tuple(_differences(session, tables, case_id)) if known else ()
            self._files = tables.get("evidence", [])
            self._wanted = {row["id"] for row in new.get("evidence", [])}
            self._said = Arriving(
                case_id=case_id,
                label=fields.line(str(head["label"]), "The name of the case"),
                sender=fields.line(str(head["from"]), "The sender"),
                made_at=fields.line(str(head["made_at"]), "The time", longest=40),
                left_out=tuple(fields.line(str(part), "What is left out") for part in head["left_out"]),
                known_here=known,
                new_rows={name: len(rows) for name, rows in new.items() if rows},
                files=len(self._files),
                differences=differences,
            )
            if not self._only_look:
                self._write(session, head, tables, new, known)
        return [row["size"] for row in self._files]

    def piece(self, which: int, given: bytes) -> None:
        """A piece of file number `which`."""
        if which != self._current:
            self._close_file()
            self._current, self._number, self._running = which, 0, hashlib.sha256()
        self._running.update(given)
        if self._only_look or self._files[which]["id"] not in self._wanted:
            return
        self._rest += given
        while len(self._rest) >= evidence.CHUNK:
            self._chunk(bytes(self._rest[: evidence.CHUNK]))
            del self._rest[: evidence.CHUNK]

    def complete(self, session: Session) -> None:
        """The stream ended: check the last file, put the index right. Raises BadInput when a hash does not fit."""
        self._close_file()
        case_id = self.arriving().case_id
        for row in self._files:
            if row["size"] == 0 and row["sha256"] != hashlib.sha256(b"").hexdigest():
                raise parcel.refused()
        session.flush()
        finding_index.renew(session, case_id)

    def _close_file(self) -> None:
        if self._current < 0:
            return
        if self._rest:
            self._chunk(bytes(self._rest))
            self._rest.clear()
        if self._running.hexdigest() != self._files[self._current]["sha256"]:
            raise parcel.refused()

    def _chunk(self, content: bytes) -> None:
        with self._store.writing() as session:
            row = {"evidence_id": self._files[self._current]["id"], "number": self._number, "content": content}
            session.execute(insert(models.EvidenceChunk), [row])
        self._number += 1

    def _write(
        self,
        session: Session,
        head: dict[str, Any],
        tables: dict[str, transcript.Rows],
        new: dict[str, transcript.Rows],
        known: bool,
    ) -> None:
        _refuse_undecided(self.arriving().differences, self._choose)
        _add_workers(self._store, session, head["workers"])
        for table in transcript.case_tables():
            rows = new.get(table.name, [])
            if rows and not (known and table.name == "events"):
                session.execute(insert(table), rows)
        if known:
            self._append_events(session, new.get("events", []))
            self._take_theirs(session, tables)
        elif not events.Events(self._store).verify(self.arriving().case_id).whole:
            raise parcel.refused()

    def _append_events(self, session: Session, rows: transcript.Rows) -> None:
        for row in rows:
            said = {name: row[name] for name in ("kind", "happened_at", "place", "what", "done", "outcome")}
            origin = {"id": row["id"], "hash": row["hash"], "recorded_by": row["recorded_by"]}
            details = {**row["details"], "handed_over": origin} if isinstance(row["details"], dict) else {}
            events.append(self._store, session, row["case_id"], details=details, **said)

    def _take_theirs(self, session: Session, tables: dict[str, transcript.Rows]) -> None:
        for difference in self.arriving().differences:
            if self._choose[difference.key] != "theirs":
                continue
            name, _, rest = difference.key.partition("/")
            if name == "answers":
                Answers(self._store).commit(self.arriving().case_id, rest, difference.theirs)
                continue
            row_id, _, column = rest.partition("/")
            table = models.Base.metadata.tables[name]
            theirs = next(row[column] for row in tables[name] if row["id"] == row_id)
            session.execute(table.update().where(table.c.id == row_id).values({column: theirs}))


def _opened(head: dict[str, Any]) -> tuple[str, dict[str, transcript.Rows]]:
    wanted = {"format", "version", "made_at", "from", "case_id", "label", "left_out", "workers", "tables"}
    if set(head) != wanted or head["version"] != 1 or not isinstance(head["left_out"], list):
        raise parcel.refused()
    case_id = head["case_id"]
    if not isinstance(case_id, str) or not isinstance(head["workers"], dict):
        raise parcel.refused()
    tables = transcript.checked(head["tables"], case_id)
    if len(tables["cases"]) != 1:
        raise parcel.refused()
    current: set[str] = set()
    for row in tables.get("answers", []):
        if row["keep"] != "case" or (row["current"] and row["question_id"] in current):
            raise parcel.refused()
        current |= {row["question_id"]} if row["current"] else set()
    for row in tables.get("evidence", []):
        if row["state"] != "kept" or "/" in row["name"] or "\\" in row["name"]:
            raise parcel.refused()
    return case_id, tables


def _belong(session: Session, tables: dict[str, transcript.Rows], case_id: str) -> None:
    """No row may carry the id of a row of another case, or hang on a record outside this case."""
    for name, rows in tables.items():
        table = models.Base.metadata.tables[name]
        owner = table.c.id if name == "cases" else table.c.case_id
        for row in rows:
            found = session.scalar(select(owner).where(table.c.id == row["id"]))
            if found is not None and found != case_id:
                raise parcel.refused()
            if name in _CHILDREN:
                _hangs_inside(session, row, tables, case_id)


def _hangs_inside(session: Session, row: dict[str, Any], tables: dict[str, transcript.Rows], case_id: str) -> None:
    for column, parent in _PARENTS.items():
        if column in row and not any(row[column] == other["id"] for other in tables.get(parent, [])):
            table = models.Base.metadata.tables[parent]
            if session.scalar(select(table.c.case_id).where(table.c.id == row[column])) != case_id:
                raise parcel.refused()


def _new_rows(session: Session, name: str, rows: transcript.Rows, case_id: str) -> Iterator[dict[str, Any]]:
    table = models.Base.metadata.tables[name]
    query = select(models.Answer.question_id).where(models.Answer.case_id == case_id)
    answered = set(session.scalars(query)) if name == "answers" else set()
    seen = _handed_over_before(session, case_id) if name == "events" else set()
    for row in rows:
        if row.get("question_id") in answered or row["id"] in seen:
            continue
        if session.scalar(select(table.c.id).where(table.c.id == row["id"])) is None:
            yield row


def _handed_over_before(session: Session, case_id: str) -> set[str]:
    details = session.scalars(select(models.Event.details).where(models.Event.case_id == case_id))
    origins = [said.get("handed_over") for said in details if isinstance(said, dict)]
    return {str(origin["id"]) for origin in origins if isinstance(origin, dict) and "id" in origin}


def _differences(session: Session, tables: dict[str, transcript.Rows], case_id: str) -> Iterator[Difference]:
    mine = _current_answers(session, case_id)
    for row in tables.get("answers", []):
        if row["current"] and row["question_id"] in mine and mine[row["question_id"]] != row["value"]:
            yield Difference(f"answers/{row['question_id']}", mine[row["question_id"]], row["value"])
    for name, rows in tables.items():
        if name in _OWN_WAY:
            continue
        table = models.Base.metadata.tables[name]
        for row in rows:
            here = session.execute(select(table).where(table.c.id == row["id"])).one_or_none()
            if here is None:
                continue
            for column, theirs in row.items():
                own = here._mapping[column]
                if column not in _NOT_COMPARED and own != theirs:
                    yield Difference(f"{name}/{row['id']}/{column}", own, theirs)


def _current_answers(session: Session, case_id: str) -> dict[str, Any]:
    query = select(models.Answer.question_id, models.Answer.value).where(
        models.Answer.case_id == case_id, models.Answer.current
    )
    return {question_id: value for question_id, value in session.execute(query)}


def _refuse_undecided(differences: tuple[Difference, ...], choose: Mapping[str, Choice]) -> None:
    open_ones = [one for one in differences if choose.get(one.key) not in ("mine", "theirs")]
    if open_ones:
        raise BadInput(
            f"The case is here already and differs in {len(open_ones)} fields that nobody decided; look at the"
            " differences and choose for each which is to stand.",
            kind="undecided",
        )


def _add_workers(store: Store, session: Session, workers: dict[str, Any]) -> None:
    for worker_id, name in workers.items():
        if len(worker_id) <= 32 and session.get(models.Worker, worker_id) is None:
            cleaned = fields.line(str(name), "The name of a worker") or "?"
            session.add(models.Worker(id=worker_id, name=cleaned, active=False, added_at=store.now()))
