"""One vault = one folder: created, opened, locked; the registers of the case file hang on it."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType, TracebackType
from typing import Any, Self
from uuid import uuid4

from sqlalchemy.orm import Session

from paralegal_app.casefile import disk, finding_index, models, secrets, slots, store, unlocking, upgrades
from paralegal_app.casefile.agenda import Hearings, Tasks, Visits
from paralegal_app.casefile.answers import Answers, Drafts
from paralegal_app.casefile.audit import Audit
from paralegal_app.casefile.backups import Backups
from paralegal_app.casefile.cases import Cases
from paralegal_app.casefile.conflicts import Conflicts
from paralegal_app.casefile.consents import Consents
from paralegal_app.casefile.contacts import Contacts
from paralegal_app.casefile.erasing import Erasure
from paralegal_app.casefile.events import Events
from paralegal_app.casefile.evidence import EvidenceRoom, forget_arriving
from paralegal_app.casefile.export import Export
from paralegal_app.casefile.handover import Handover
from paralegal_app.casefile.keyholders import Keyholders, settled
from paralegal_app.casefile.lock import NAME as LOCK
from paralegal_app.casefile.lock import FolderLock
from paralegal_app.casefile.papers import Papers
from paralegal_app.casefile.people import People
from paralegal_app.casefile.procedures import Procedures
from paralegal_app.casefile.records import Changed
from paralegal_app.casefile.referrals import Referrals
from paralegal_app.casefile.search import Search
from paralegal_app.casefile.secrets import KdfParameters
from paralegal_app.casefile.steps import Steps
from paralegal_app.casefile.store import Store
from paralegal_app.casefile.unlocking import DATABASE, Unlocked
from paralegal_app.casefile.workers import Settings, Workers
from paralegal_app.errors import BadInput, VaultDamaged, VaultError

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """The computer's clock; the only place where the case file reads it."""
    return datetime.now(UTC)


class Vault:
    """An open vault. Use it as a context manager, or call `close` to lock it.

    Safe to use from any one thread at a time (a lock inside orders them); every change is on the disk when it returns.
    """

    def __init__(self, folder: Path, lock: FolderLock, unlocked: Unlocked, key: bytes, opened: Store) -> None:
        self.folder = folder
        self.id = unlocked.file.vault
        self._lock = lock
        self._store = opened
        self.keyholders = Keyholders(opened, folder, unlocked.file, unlocked.slot, key)
        self.backups = Backups(opened, folder, self.id, self.keyholders)
        self.cases = Cases(opened)
        self.people = People(opened)
        self.answers = Answers(opened)
        self.drafts = Drafts(opened)
        self.procedures = Procedures(opened)
        self.steps = Steps(opened)
        self.papers = Papers(opened)
        self.events = Events(opened)
        self.evidence = EvidenceRoom(opened)
        self.consents = Consents(opened)
        self.referrals = Referrals(opened)
        self.contacts = Contacts(opened)
        self.hearings = Hearings(opened)
        self.tasks = Tasks(opened)
        self.visits = Visits(opened)
        self.search = Search(opened)
        self.conflicts = Conflicts(opened)
        self.export = Export(opened)
        self.handover = Handover(opened)
        self.erasure = Erasure(opened, self.backups)
        self.workers = Workers(opened)
        self.settings = Settings(opened)
        self.audit = Audit(opened)

    @classmethod
    def create(
        cls,
        folder: Path,
        passphrase: str,
        *,
        worker: str = "",
        label: str = "1",
        parameters: KdfParameters | None = None,
        clock: Clock = utc_now,
    ) -> Self:
        """Make a vault in an empty or new folder and open it; `label` stands in clear beside the lock, `worker` inside.

        `parameters` None means tuned to about one second here. Raises BadInput (folder in use, empty passphrase),
        VaultWriteFailed.
        """
        if not passphrase:
            raise BadInput(
                "A vault needs a passphrase; choose several words that only you would put together.",
                kind="passphrase_empty",
            )
        with disk.writing("The vault's folder"):
            if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
                raise BadInput("This folder is not empty; choose a new folder for the vault.", kind="folder_not_empty")
            disk.private_folder(folder)
        now = clock()
        lock = FolderLock(folder, now)
        with _released_on_error(lock), _removed_on_error(folder):
            key = secrets.fresh()
            file = slots.SlotFile(uuid4().hex, ())
            chosen = parameters or secrets.tuned()
            slot, recipient = slots.new_slot(file, "passphrase", passphrase, key, chosen, now, label=label)
            opened = Store(store.connect(folder / DATABASE, key), clock)
            with _closed_on_error(opened), opened.writing() as session:
                upgrades.upgrade(session.connection())
                worker_row = models.Worker(id=models.new_id(), name=worker or label, added_at=now)
                session.add(worker_row)
                session.add(models.SlotKey(slot_id=slot.id, recipient=recipient, worker_id=worker_row.id))
                session.add(models.Setting(name="vault", value=file.vault))
            unlocking.save(folder, file.with_slot(slot))
            opened.worker_id = worker_row.id
            return cls(folder, lock, Unlocked(file.with_slot(slot), slot, (key,)), key, opened)

    @classmethod
    def open(cls, folder: Path, passphrase: str, *, label: str = "", clock: Clock = utc_now) -> Self:
        """Open with a worker's passphrase; `label` (if known) says which slot to try, otherwise each is tried.

        Raises WrongPassphrase, VaultBusy, VaultDamaged, VaultNewer, KeyringUnavailable, VaultWriteFailed.
        """
        return cls._open(folder, clock, lambda file: unlocking.with_passphrase(file, passphrase, label=label))

    @classmethod
    def open_with_code(cls, folder: Path, code: str, *, clock: Clock = utc_now) -> Self:
        """Open with the printed recovery code. Raises as `open`."""
        return cls._open(folder, clock, lambda file: unlocking.with_code(file, code))

    @classmethod
    def open_with_shares(cls, folder: Path, shares: Sequence[str], *, clock: Clock = utc_now) -> Self:
        """Open with enough shares. Raises as `open`."""
        return cls._open(folder, clock, lambda file: unlocking.with_shares(file, shares))

    @classmethod
    def _open(cls, folder: Path, clock: Clock, unlock: Callable[[slots.SlotFile], Unlocked]) -> Self:
        file = unlocking.load(folder)
        lock = FolderLock(folder, clock())
        with _released_on_error(lock):
            unlocked = unlock(file)
            which, connection = _connected(folder / DATABASE, unlocked.keys)
            opened = Store(connection, clock)
            with _closed_on_error(opened):
                unlocked = replace(unlocked, file=settled(file, which))
                vault = cls(folder, lock, unlocked, unlocked.keys[which], opened)
                vault._admit(unlocked)
                return vault

    def _admit(self, unlocked: Unlocked) -> None:
        """Check that database and slots belong together, upgrade (after a backup), finish what was cut short."""
        with self._store.reading() as session:
            pending = _pending(session, self.id)
        if pending:
            self.backups.make()
        with self._store.writing() as session:
            if pending:
                upgrades.upgrade(session.connection())
            if any(step.DERIVED for step in pending):
                finding_index.rebuild(session)
            forget_arriving(session)
            own = session.get(models.SlotKey, unlocked.slot.id)
            self._store.worker_id = "" if own is None or own.worker_id is None else own.worker_id
            self._store.note(session, Changed("vault", None, unlocked.slot.id, "unlocked"))
        unlocking.mend_copy(self.folder, unlocked.file)
        self.keyholders.finish()

    @property
    def worker_id(self) -> str:
        """Who opened the vault; stands as `by` in every change. Recovery code and shares have none."""
        return self._store.worker_id

    def work_as(self, worker_id: str) -> None:
        """Say who is working when several share one passphrase, or after opening with the code or shares."""
        if worker_id not in {worker.id for worker in self.workers.all()}:
            raise BadInput("This worker is not in the vault; add her first.", kind="record_gone")
        self._store.worker_id = worker_id

    @property
    def is_open(self) -> bool:
        """False once locked."""
        return self._store.is_open

    @contextlib.contextmanager
    def together(self) -> Iterator[None]:
        """Everything changed inside is saved whole at the end, or not at all when an error leaves it."""
        with self._store.writing():
            yield

    def close(self) -> None:
        """Lock: finish what is being written, drop the key and the connection. Harmless when called twice."""
        self._store.close()
        self.keyholders.forget()
        self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _connected(path: Path, keys: Sequence[bytes]) -> tuple[int, Any]:
    """(which key fits, connection). Two keys stand in a slot only while the database is being re-keyed."""
    if not path.is_file() or path.stat().st_size == 0:
        raise VaultDamaged("The file vault.db of this vault is missing or empty; restore it from a backup.")
    for which, key in enumerate(keys[:-1]):
        with contextlib.suppress(VaultDamaged):
            return which, store.connect(path, key)
    return len(keys) - 1, store.connect(path, keys[-1])


def _pending(session: Session, vault_id: str) -> tuple[ModuleType, ...]:
    """The upgrade steps the database needs. Raises VaultDamaged when it is empty or of another vault, VaultNewer."""
    current = upgrades.revision(session.connection())
    if current is None:
        raise VaultDamaged("The database of this vault is empty; restore it from a backup.")
    pending = upgrades.pending(current)
    vault = session.get(models.Setting, "vault")
    if vault is None or vault.value != vault_id:
        raise VaultDamaged("The slots and the database of this folder are of two vaults; restore them together.")
    return pending


@contextlib.contextmanager
def _released_on_error(lock: FolderLock) -> Iterator[None]:
    try:
        yield
    except BaseException:
        lock.release()
        raise


@contextlib.contextmanager
def _removed_on_error(folder: Path) -> Iterator[None]:
    """A vault that could not be made whole leaves nothing; the folder held nothing of anybody's before."""
    try:
        yield
    except BaseException:
        for path in folder.iterdir():
            if path.name != LOCK:
                path.unlink(missing_ok=True)
        raise


@contextlib.contextmanager
def _closed_on_error(opened: Store) -> Iterator[None]:
    try:
        yield
    except BaseException:
        opened.close()
        raise


__all__ = ["Clock", "Vault", "VaultError", "utc_now"]
