"""Erasing: a whole vault in two levels, the keys first; one case with a certificate of what was deleted.

What a program cannot erase is said, not hidden: copies elsewhere, printed paper, and what a solid-state disk keeps of
overwritten blocks.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal

from sqlalchemy import delete, func, select, text
from sqlalchemy.orm import Session

from paralegal_app.casefile import backups, computer, disk, models, search, slots, unlocking
from paralegal_app.casefile.backups import Backup, Backups
from paralegal_app.casefile.cases import case_row
from paralegal_app.casefile.records import Changed
from paralegal_app.casefile.store import Register, Store
from paralegal_app.errors import VaultDamaged, VaultError

Level = Literal["keys", "everything"]
REMAINS = (
    "backups and exports on other disks and sticks, which still open with their passphrases",
    "hand-over files given to colleagues",
    "printed papers, and papers saved outside the vault",
    "what a solid-state disk or stick may keep of overwritten blocks; without the passphrase, the recovery code or the"
    " shares nothing can be read from it",
)


@dataclass(frozen=True, slots=True)
class Erased:
    """What was removed (file names, no contents) and what remains elsewhere, in sentences."""

    removed: tuple[str, ...]
    remains: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Certificate:
    """One case is gone: rows by table, and the backups in the vault's own folder that still hold it."""

    case_id: str
    at: datetime
    by: str
    rows: dict[str, int]
    verified: bool
    backups_that_hold_it: tuple[Backup, ...]


def erase(folder: Path, level: Level = "everything") -> Erased:
    """Erase a vault, locked or open elsewhere or damaged; the keys first, in well under a second.

    Level "keys" leaves the now unreadable files; "everything" removes them too. Raises VaultError when the folder holds
    no vault, VaultWriteFailed when it cannot be changed.
    """
    if not unlocking.is_vault(folder):
        raise VaultError(
            "This folder holds no vault, so nothing was erased; choose the folder of a vault.", kind="no_vault"
        )
    _forget_computer(folder)
    removed = []
    with disk.writing("The erased vault"):
        for path in sorted(
            {*folder.rglob(unlocking.SLOTS), *folder.rglob(unlocking.SLOTS_COPY), *folder.rglob("*.part")}
        ):
            if path.is_file():
                _overwrite(path, path.stat().st_size)
                path.unlink()
                removed.append(path.relative_to(folder).as_posix())
        for path in sorted(folder.rglob(unlocking.DATABASE)):
            _overwrite(path, 4096)
        if level == "everything":
            removed += _remove_files(folder)
        disk.sync_folder(folder)
    return Erased(tuple(removed), REMAINS)


def _forget_computer(folder: Path) -> None:
    with contextlib.suppress(VaultError):
        file = unlocking.load(folder)
        for slot in file.slots:
            if slot.computer:
                with contextlib.suppress(VaultError):
                    computer.forget(slots.account(file.vault, slot.id))


def _overwrite(path: Path, size: int) -> None:
    with path.open("r+b") as stream:
        stream.write(os.urandom(min(size, path.stat().st_size)))
        stream.flush()
        os.fsync(stream.fileno())


def _remove_files(folder: Path) -> list[str]:
    removed = []
    for path in sorted(folder.iterdir()):
        ours = path.name in (backups.FOLDER, "vault.lock") or path.name.startswith((unlocking.DATABASE, "previous-"))
        if ours:
            removed.append(path.name)
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink()
    return removed


class Erasure(Register):
    """Deleting one case for good."""

    def __init__(self, store: Store, made: Backups) -> None:
        super().__init__(store)
        self._backups = made

    def case(self, case_id: str) -> Certificate:
        """Delete a case: rows, index, stored files, and the pages they stood on; then look whether anything is left.

        Raises BadInput when the case is not there, VaultDamaged when something is left.
        """
        with self._store.writing() as session:
            case_row(session, case_id)
            counts = _counts(session, case_id)
            search.drop_case(session, case_id)
            session.execute(delete(models.AuditEntry).where(models.AuditEntry.case_id == case_id))
            session.execute(delete(models.Case).where(models.Case.id == case_id))
            self._store.note(session, Changed("cases", None, case_id, "erased"))
        with self._store.connection() as connection:
            connection.execute("INSERT INTO search_words(search_words) VALUES ('optimize')")
            connection.execute("PRAGMA incremental_vacuum").fetchall()
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            free = connection.execute("PRAGMA freelist_count").fetchone()[0]
        with self._store.reading() as session:
            left = sum(_counts(session, case_id).values())
            words = session.scalar(text("SELECT count(*) FROM search_words")) or 0
            entries = session.scalar(select(func.count()).select_from(models.SearchRow)) or 0
        if left or free or words != entries:
            raise VaultDamaged("Something of the case is still in the database; make a backup and try again.")
        now = self._store.now()
        return Certificate(case_id, now, self._store.worker_id, counts, True, self._backups.all())


def _counts(session: Session, case_id: str) -> dict[str, int]:
    counts = {}
    for table in models.Base.metadata.sorted_tables:
        column = table.c.id if table.name == "cases" else table.c.get("case_id")
        if column is not None:
            counts[table.name] = session.scalar(select(func.count()).select_from(table).where(column == case_id)) or 0
    return counts
