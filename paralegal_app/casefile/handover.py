"""Handing one case to one colleague: encrypted to her vault's address, what is left out listed, consent checked."""

from __future__ import annotations

import contextlib
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pyrage

from paralegal_app.casefile import disk, merging, models, parcel, transcript
from paralegal_app.casefile.cases import case_row
from paralegal_app.casefile.consents import Consents
from paralegal_app.casefile.evidence import EvidenceRoom
from paralegal_app.casefile.merging import Arriving, Choice, Merge
from paralegal_app.casefile.records import Changed
from paralegal_app.casefile.store import Register
from paralegal_app.errors import BadInput

PURPOSE = "handover"
FORMAT = "paralegal-handover"
ALWAYS_LEFT_OUT = ("audit", "drafts", "paper_contents", "interview answers")
_IDENTITY = "handover_identity"
_DEPENDENTS = {
    "people": ("name_forms",),
    "referrals": ("referral_steps",),
    "procedures": ("procedure_steps", "risks_read", "finding_overrides"),
}
MAY_BE_LEFT_OUT = (
    "answers",
    "people",
    "procedures",
    "papers",
    "events",
    "evidence",
    "consents",
    "consent_overrides",
    "referrals",
    "hearings",
    "tasks",
    "visits",
)


@dataclass(frozen=True, slots=True)
class HandedOver:
    """A hand-over file as written: what it leaves out, how many files it carries, its size in bytes."""

    path: Path
    left_out: tuple[str, ...]
    files: int
    size: int


class Handover(Register):
    """Giving a case away and taking one in."""

    def address(self) -> str:
        """This vault's address ("age1..."): give it to colleagues, it opens nothing."""
        return str(pyrage.x25519.Identity.from_str(self._identity()).to_public())

    def write(
        self,
        case_id: str,
        to: Path,
        address: str,
        recipient: str,
        *,
        on: date,
        leave_out: Collection[str] = (),
        discloses: Sequence[str] = (),
        override_reason: str = "",
    ) -> HandedOver:
        """Write the case to the new file `to`, readable only in the vault with that address.

        `recipient` is the colleague as named in the consent for "handover"; `leave_out` may hold parts of
        MAY_BE_LEFT_OUT and "answers/<question id>". Raises ConsentMissing unless `override_reason` is given (recorded),
        BadInput, VaultWriteFailed.
        """
        unknown = [part for part in leave_out if part not in MAY_BE_LEFT_OUT and not part.startswith("answers/")]
        if unknown:
            raise BadInput(f"There is no part {unknown[0]!r:.60} to leave out; choose from the list.", kind="unfit")
        age = _recipient(address)
        Consents(self._store).require(
            case_id, PURPOSE, recipient, on=on, discloses=discloses, override_reason=override_reason
        )
        left_out = (*ALWAYS_LEFT_OUT, *sorted(leave_out))
        with self._store.reading() as session:
            label = case_row(session, case_id).label
            tables = _without(transcript.rows_of(session, case_id), leave_out)
            workers = {row["id"]: row["name"] for row in transcript.rows(session, _table("workers"), None)}
        head = {
            "format": FORMAT,
            "version": 1,
            "made_at": self._store.now().isoformat(timespec="seconds"),
            "from": workers.get(self._store.worker_id, ""),
            "case_id": case_id,
            "label": label,
            "left_out": list(left_out),
            "workers": {worker: name for worker, name in workers.items() if worker in _named(tables)},
            "tables": tables,
        }
        self._encrypt(to, parcel.Outgoing(head, self._files(tables)), age)
        with self._store.writing() as session:
            self._store.note(session, Changed("handovers", case_id, None, "handed_over"))
        return HandedOver(to, left_out, len(tables.get("evidence", ())), to.stat().st_size)

    def look(self, path: Path) -> Arriving:
        """Read a hand-over to its end without taking it in: from whom, which case, where it differs from the one here.

        Raises BadInput when it is damaged, hostile or for another vault.
        """
        merge = Merge(self._store, {}, only_look=True)
        parcel.read(path, self._identity(), parcel.Incoming(merge.head, merge.piece))
        return merge.arriving()

    def take_in(self, path: Path, *, choose: Mapping[str, Choice] | None = None) -> Changed:
        """Take the case in, whole or not at all; nothing here is ever replaced unless `choose` says "theirs" for it.

        `choose` maps the key of each difference of `look` to "mine" or "theirs". Raises BadInput when one is missing.
        """
        with self._store.writing() as session:
            merge = Merge(self._store, choose or {}, only_look=False)
            parcel.read(path, self._identity(), parcel.Incoming(merge.head, merge.piece))
            merge.complete(session)
            return self._store.note(session, Changed("handovers", merge.arriving().case_id, None, "taken_in"))

    def _files(self, tables: Mapping[str, transcript.Rows]) -> Iterator[Iterator[bytes]]:
        for row in tables.get("evidence", ()):
            yield EvidenceRoom(self._store).read(row["id"])

    def _encrypt(self, to: Path, outgoing: parcel.Outgoing, age: Any) -> None:
        part = to.with_name(to.name + ".part")
        with disk.writing("The hand-over file"):
            if to.exists():
                raise BadInput("A file of this name is there already; choose another name.", kind="file_there")
            try:
                with disk.private_file(part, replace=True) as stream:
                    pyrage.encrypt_io(outgoing, stream, [age])
                part.rename(to)
            except BaseException:
                with contextlib.suppress(OSError):
                    part.unlink()
                raise

    def _identity(self) -> str:
        with self._store.writing() as session:
            row = session.get(models.Setting, _IDENTITY)
            if row is None:
                row = models.Setting(name=_IDENTITY, value=str(pyrage.x25519.Identity.generate()))
                session.add(row)
            return str(row.value)


def _recipient(address: str) -> Any:
    try:
        return pyrage.x25519.Recipient.from_str(address.strip())
    except pyrage.RecipientError as error:
        raise BadInput(
            "This is no address of a vault; it begins with age1, ask your colleague to send it again.",
            kind="no_address",
        ) from error


def _without(tables: dict[str, transcript.Rows], leave_out: Collection[str]) -> dict[str, transcript.Rows]:
    gone = {"audit", *leave_out, *(child for part in leave_out for child in _DEPENDENTS.get(part, ()))}
    kept = {name: rows for name, rows in tables.items() if name not in gone}
    kept["answers"] = [
        row
        for row in kept.get("answers", [])
        if row["keep"] == "case" and f"answers/{row['question_id']}" not in leave_out
    ]
    if "procedures" in gone:
        for row in (row for rows in kept.values() for row in rows if "procedure_id" in row):
            row["procedure_id"] = None
    return kept


def _named(tables: Mapping[str, transcript.Rows]) -> set[str]:
    return {value for rows in tables.values() for row in rows for name, value in row.items() if name in merging.WORKERS}


def _table(name: str) -> Any:
    return models.Base.metadata.tables[name]
