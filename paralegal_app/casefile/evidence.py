"""Evidence: files of any kind, streamed into the encrypted database, hashed as they come in.

A file is stored in pieces of a quarter megabyte, a few megabytes to a transaction, so that memory stays small and the
vault can be locked in between. Until the last piece is in, the file counts as arriving; if that is cut short, the next
opening forgets it.
"""

from __future__ import annotations

import hashlib
import mimetypes
import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, BinaryIO

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from paralegal_app.casefile import disk, events, fields, models, search
from paralegal_app.casefile.cases import case_row
from paralegal_app.casefile.records import Changed, Evidence, record
from paralegal_app.casefile.store import Register, row_of
from paralegal_app.errors import BadInput, VaultDamaged

MOST_BYTES = 200 * 1024 * 1024
CHUNK = 256 * 1024
BATCH = 8
Progress = Callable[[int, int], bool]
"""Told (bytes so far, bytes in all); returning False stops the work."""


class EvidenceRoom(Register):
    """Files that belong to a case."""

    def take_in(
        self,
        case_id: str,
        path: Path,
        *,
        name: str = "",
        description: str = "",
        source: str = "",
        details: Mapping[str, Any] | None = None,
        progress: Progress | None = None,
    ) -> Changed:
        """Store a file as it is; nothing in it is parsed. `details` are facts somebody typed (taken when, by whom).

        Raises BadInput when it cannot be read, is larger than 200 MB, changes meanwhile or `progress` says stop.
        """
        try:
            with path.open("rb") as stream:
                size = os.fstat(stream.fileno()).st_size
                return self.take_in_stream(
                    case_id,
                    stream,
                    size,
                    name=name or path.name,
                    description=description,
                    source=source,
                    details=details,
                    progress=progress,
                )
        except OSError as error:
            raise BadInput(
                f"The file could not be read (system error {error.errno}); check that it is there and free.",
                kind="file_unreadable",
            ) from error

    def take_in_stream(
        self,
        case_id: str,
        stream: BinaryIO,
        size: int,
        *,
        name: str,
        description: str = "",
        source: str = "",
        details: Mapping[str, Any] | None = None,
        progress: Progress | None = None,
    ) -> Changed:
        """The same from anything that can be read, `size` bytes long."""
        if size > MOST_BYTES:
            raise BadInput(
                f"The file is larger than {MOST_BYTES // 1024 // 1024} MB; split it, or keep it on a stick.",
                kind="file_too_large",
                limit=MOST_BYTES // 1024 // 1024,
            )
        cleaned = fields.required_line(name.replace("\\", "/").rsplit("/", 1)[-1], "The name of the file")
        row = models.Evidence(
            id=models.new_id(),
            case_id=case_id,
            name=cleaned,
            media_type=mimetypes.guess_type(cleaned)[0] or "application/octet-stream",
            description=fields.plain(description, "The description"),
            source=fields.plain(source, "The source"),
            details=fields.value(dict(details or {}), "The details of the file"),
            size=size,
            sha256="",
            state="arriving",
            taken_in_at=self._store.now(),
            taken_in_by=self._store.worker_id,
        )
        with self._store.writing() as session:
            case_row(session, case_id)
            session.add(row)
        try:
            sha256 = self._pieces(row.id, stream, size, progress)
            return self._arrived(case_id, row.id, sha256)
        except BaseException:
            self._forget(row.id)
            raise

    def _pieces(self, evidence_id: str, stream: BinaryIO, size: int, progress: Progress | None) -> str:
        running, number, so_far = hashlib.sha256(), 0, 0
        while batch := _batch(stream):
            so_far += sum(map(len, batch))
            if so_far > size:
                break
            with self._store.writing() as session:
                for piece in batch:
                    running.update(piece)
                    session.add(models.EvidenceChunk(evidence_id=evidence_id, number=number, content=piece))
                    number += 1
            if progress is not None and not progress(so_far, size):
                raise BadInput("Taking the file in was stopped; nothing of it was kept.", kind="stopped")
        if so_far != size:
            raise BadInput(
                "The file changed while it was taken in, so it was not kept; close it and try again.",
                kind="file_changed",
            )
        return running.hexdigest()

    def _arrived(self, case_id: str, evidence_id: str, sha256: str) -> Changed:
        with self._store.writing() as session:
            case_row(session, case_id).changed_at = self._store.now()
            row = _row(session, evidence_id)
            row.state, row.sha256 = "kept", sha256
            said = {"evidence_id": evidence_id, "name": row.name, "sha256": sha256, "size": row.size}
            events.append(self._store, session, case_id, kind="evidence", what=row.name, details=said)
            search.enter(session, case_id, "evidence", evidence_id, *search.file_words(row))
            return self._store.note(session, Changed("evidence", case_id, evidence_id, "taken_in"))

    def _forget(self, evidence_id: str) -> None:
        if self._store.is_open:
            with self._store.writing() as session:
                session.execute(delete(models.Evidence).where(models.Evidence.id == evidence_id))

    def of(self, case_id: str) -> tuple[Evidence, ...]:
        """The files of a case in the order they came in."""
        query = select(models.Evidence).where(models.Evidence.case_id == case_id, models.Evidence.state == "kept")
        return self._all(Evidence, query.order_by(models.Evidence.taken_in_at))

    def get(self, evidence_id: str) -> Evidence:
        """One file's record. Raises BadInput when not there."""
        with self._store.reading() as session:
            return record(Evidence, _row(session, evidence_id))

    def read(self, evidence_id: str) -> Iterator[bytes]:
        """The bytes piece by piece; VaultDamaged at the end if they are not what was hashed at intake."""
        with self._store.reading() as session:
            expected = _row(session, evidence_id)
            wanted, size = expected.sha256, expected.size
        running, number, so_far = hashlib.sha256(), 0, 0
        while True:
            with self._store.reading() as session:
                piece = session.scalar(
                    select(models.EvidenceChunk.content).where(
                        models.EvidenceChunk.evidence_id == evidence_id, models.EvidenceChunk.number == number
                    )
                )
            if piece is None:
                break
            running.update(piece)
            so_far, number = so_far + len(piece), number + 1
            yield piece
        if so_far != size or running.hexdigest() != wanted:
            raise VaultDamaged("A stored file is not what was taken in; restore it from a backup of the vault.")

    def write_to(self, evidence_id: str, path: Path) -> Changed:
        """Write the file outside the vault, in clear, because somebody asked; never replaces a file."""
        found = self.get(evidence_id)
        with disk.writing("The file"):
            if path.exists():
                raise BadInput("A file of this name is there already; choose another name.", kind="file_there")
            with path.open("xb") as stream:
                for piece in self.read(evidence_id):
                    stream.write(piece)
                stream.flush()
                os.fsync(stream.fileno())
        with self._store.writing() as session:
            return self._store.note(session, Changed("evidence", found.case_id, evidence_id, "written_out"))

    def remove(self, evidence_id: str, because: str) -> Changed:
        """Delete a stored file; the event of its intake stays, and a further event records why it was removed."""
        with self._store.writing() as session:
            row = _row(session, evidence_id)
            said = {"evidence_id": evidence_id, "sha256": row.sha256}
            what = fields.plain(because, "The reason")
            events.append(self._store, session, row.case_id, kind="evidence_removed", what=what, details=said)
            search.drop(session, row.case_id, "evidence", evidence_id)
            session.delete(row)
            return self._store.note(session, Changed("evidence", row.case_id, evidence_id, "removed"))


def forget_arriving(session: Session) -> None:
    """Forget files whose intake was cut short by a lock, a crash or a power cut."""
    session.execute(delete(models.Evidence).where(models.Evidence.state == "arriving"))


def _row(session: Session, evidence_id: str) -> models.Evidence:
    return row_of(session, models.Evidence, evidence_id, "file")


def _batch(stream: BinaryIO) -> list[bytes]:
    pieces: list[bytes] = []
    while len(pieces) < BATCH and (piece := stream.read(CHUNK)):
        pieces.append(piece)
    return pieces
