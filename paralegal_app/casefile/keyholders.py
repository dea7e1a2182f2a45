"""Who can open the vault: workers' passphrases, the recovery code, the shares; added, changed, removed, re-keyed.

Removing somebody gives the database a new key for everybody who stays. The slots file first carries both keys, then the
database changes in one transaction, then the old key is dropped: a power cut at any point leaves a vault that opens.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import delete, select

from paralegal_app.casefile import computer, fields, models, recovery, secrets, slots, unlocking
from paralegal_app.casefile.records import Changed
from paralegal_app.casefile.secrets import KdfParameters
from paralegal_app.casefile.slots import Kind, Slot, SlotFile
from paralegal_app.casefile.store import PRAGMAS, Register, Store, row_of
from paralegal_app.errors import BadInput, VaultError, VaultLocked, WrongPassphrase

_DUE = "rekey_due"


@dataclass(frozen=True, slots=True)
class Keyholder:
    """One way to open the vault, as it may be shown."""

    slot_id: str
    kind: Kind
    label: str
    made_at: str
    worker_id: str | None
    computer: bool
    threshold: int
    shares: int
    weak: bool


class Keyholders(Register):
    """The slots of an open vault."""

    def __init__(self, store: Store, folder: Path, file: SlotFile, own: Slot, key: bytes) -> None:
        super().__init__(store)
        self._folder = folder
        self._file = file
        self._own = own
        self._key: bytes | None = key

    def key(self) -> bytes:
        """The database key, for backup and checks. Raises VaultLocked after locking."""
        if self._key is None:
            raise VaultLocked("The vault was locked in the meantime; unlock it and try again.")
        return self._key

    def forget(self) -> None:
        """Drop the key."""
        self._key = None

    def all(self) -> tuple[Keyholder, ...]:
        """Every way to open this vault; `weak` means its passphrase is cheaper to guess than today's floor."""
        with self._store.reading() as session:
            workers = {row.slot_id: row.worker_id for row in session.scalars(select(models.SlotKey))}
        return tuple(
            Keyholder(
                slot_id=slot.id,
                kind=slot.kind,
                label=slot.label,
                made_at=slot.made_at,
                worker_id=workers.get(slot.id),
                computer=slot.computer,
                threshold=slot.threshold,
                shares=slot.shares,
                weak=slot.kind == "passphrase" and slot.kdf.weaker_than(secrets.FLOOR),
            )
            for slot in self._file.slots
        )

    def add_worker(
        self, name: str, passphrase: str, *, role: str = "", label: str = "", parameters: KdfParameters | None = None
    ) -> Changed:
        """Give another worker a passphrase of her own; `label` stands in clear beside the lock. Id in `record_id`."""
        _refuse_empty(passphrase)
        taken = {slot.label for slot in self._file.slots}
        chosen = fields.line(label, "The label") or next(str(n) for n in range(1, 99) if str(n) not in taken)
        if chosen in taken:
            raise BadInput("This label is taken by another worker; choose another one.", kind="name_taken")
        with self._store.writing() as session:
            worker = models.Worker(
                id=models.new_id(),
                name=fields.required_line(name, "The worker's name"),
                role=fields.line(role, "The worker's role", longest=100),
                added_at=self._store.now(),
            )
            session.add(worker)
            slot, recipient = self._new("passphrase", passphrase, label=chosen, parameters=parameters)
            session.add(models.SlotKey(slot_id=slot.id, recipient=recipient, worker_id=worker.id))
            change = self._store.note(session, Changed("keyholders", None, worker.id, "worker_added"))
        self._save(self._file.with_slot(slot))
        return change

    def change_passphrase(
        self, old: str, new: str, *, parameters: KdfParameters | None = None, tie_to_computer: bool | None = None
    ) -> Changed:
        """Replace the passphrase that opens with `old` by `new`; `tie_to_computer` None leaves the tie as it was.

        Whoever has an old copy of the vault's files still opens that copy with the old passphrase: re-key for that.
        Raises WrongPassphrase, BadInput, KeyringUnavailable.
        """
        _refuse_empty(new)
        was = unlocking.with_passphrase(self._file, old).slot
        tie = was.computer if tie_to_computer is None else tie_to_computer
        if tie and all(slot.computer for slot in self._file.slots if slot.id != was.id):
            raise BadInput(
                "Before a passphrase is tied to this computer the vault needs another way in that is not: print a"
                " recovery code or make shares first.",
                kind="another_way_first",
            )
        slot, recipient = self._new("passphrase", new, label=was.label, parameters=parameters, tie=tie)
        with self._store.writing() as session:
            row = session.get(models.SlotKey, was.id)
            worker_id = None if row is None else row.worker_id
            if row is not None:
                session.delete(row)
            session.add(models.SlotKey(slot_id=slot.id, recipient=recipient, worker_id=worker_id))
            change = self._store.note(session, Changed("keyholders", None, worker_id, "passphrase_changed"))
        self._save(self._file.without(was.id).with_slot(slot))
        if was.computer:
            computer.forget(slots.account(self._file.vault, was.id))
        if self._own.id == was.id:
            self._own = slot
        return change

    def remove_worker(self, worker_id: str) -> Changed:
        """End a worker's access: her slot goes, she counts as left, and the vault gets a new key.

        Raises BadInput for the last passphrase of the vault, or the one it was opened with.
        """
        with self._store.reading() as session:
            query = select(models.SlotKey.slot_id).where(models.SlotKey.worker_id == worker_id)
            gone = set(session.scalars(query))
        if self._own.id in gone:
            raise BadInput(
                "You cannot remove your own access; ask a colleague to open the vault and do it.",
                kind="own_access",
            )
        left = [slot for slot in self._file.slots if slot.id not in gone]
        if not any(slot.kind == "passphrase" for slot in left):
            raise BadInput(
                "This is the last passphrase of the vault; give another worker one first.",
                kind="last_passphrase",
            )
        with self._store.writing() as session:
            session.execute(delete(models.SlotKey).where(models.SlotKey.slot_id.in_(gone)))
            row = row_of(session, models.Worker, worker_id, "worker")
            row.active = False
            session.merge(models.Setting(name=_DUE, value=True))
            change = self._store.note(session, Changed("keyholders", None, worker_id, "worker_removed"))
        self._save(replace(self._file, slots=tuple(left)))
        self.rekey()
        return change

    def new_recovery_code(self, *, parameters: KdfParameters | None = None) -> str:
        """A code to print once and keep elsewhere; an earlier code stops working."""
        code = recovery.new_code()
        self._replace("recovery", self._new("recovery", code, parameters=parameters))
        return code

    def new_shares(self, threshold: int, count: int) -> tuple[str, ...]:
        """`count` word lists for different people, any `threshold` of whom can open the vault together.

        Proven before they are returned; earlier shares stop working. Raises BadInput for impossible numbers.
        """
        secret = secrets.fresh()
        shares = recovery.split(secret, threshold, count)
        made = self._new("shares", secret, threshold=threshold, shares=count)
        if slots.open_slot(self._file.vault, made[0], recovery.join(shares[-threshold:])) is None:
            raise WrongPassphrase("The shares made do not open the vault, so none was kept; try again.")
        self._replace("shares", made)
        return shares

    def drop_recovery(self, kind: Kind) -> Changed:
        """Take the recovery code or the shares out of use and give the vault a new key."""
        if kind == "passphrase" or not any(slot.kind == kind for slot in self._file.slots):
            raise BadInput("The vault has no such way to open it.", kind="record_gone")
        if any(slot.computer for slot in self._file.slots) and kind in ("recovery", "shares"):
            others = [slot for slot in self._file.slots if slot.kind != kind and not slot.computer]
            if not others:
                raise BadInput(
                    "Every other way in is tied to this computer; untie one first, or keep this one.", kind="all_tied"
                )
        with self._store.writing() as session:
            gone = [slot.id for slot in self._file.slots if slot.kind == kind]
            session.execute(delete(models.SlotKey).where(models.SlotKey.slot_id.in_(gone)))
            session.merge(models.Setting(name=_DUE, value=True))
            change = self._store.note(session, Changed("keyholders", None, None, f"{kind}_dropped"))
        self._save(replace(self._file, slots=tuple(slot for slot in self._file.slots if slot.kind != kind)))
        self.rekey()
        return change

    def rekey(self) -> Changed:
        """Encrypt the whole database under a new key; takes about as long as copying it."""
        new = secrets.fresh()
        with self._store.reading() as session:
            recipients = {row.slot_id: row.recipient for row in session.scalars(select(models.SlotKey))}
        kept = [slot for slot in self._file.slots if slot.id in recipients]
        both = tuple(
            replace(slot, sealed=(slots.seal(new, recipients[slot.id]), slots.seal(self.key(), recipients[slot.id])))
            for slot in kept
        )
        self._save(replace(self._file, slots=both))
        try:
            with self._store.connection() as connection:
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
                connection.execute("PRAGMA journal_mode = DELETE").fetchall()
                connection.execute(f"PRAGMA rekey = \"x'{new.hex()}'\"").fetchall()
                for pragma in PRAGMAS:
                    connection.execute(pragma).fetchall()
                connection.execute("SELECT count(*) FROM sqlite_master").fetchall()
        except VaultError:
            self._store.close()
            raise
        self._key = new
        self._save(settled(self._file, 0))
        with self._store.writing() as session:
            session.execute(delete(models.Setting).where(models.Setting.name == _DUE))
            return self._store.note(session, Changed("keyholders", None, None, "rekeyed"))

    def finish(self) -> None:
        """Give the new key that a removal promised when a power cut came between the two."""
        with self._store.reading() as session:
            due = session.get(models.Setting, _DUE) is not None
        if due:
            self.rekey()

    def _new(
        self,
        kind: Kind,
        secret: str | bytes,
        *,
        label: str = "",
        parameters: KdfParameters | None = None,
        tie: bool = False,
        threshold: int = 0,
        shares: int = 0,
    ) -> tuple[Slot, str]:
        return slots.new_slot(
            self._file,
            kind,
            secret,
            self.key(),
            parameters or self._own.kdf,
            self._store.now(),
            label=label,
            tie_to_computer=tie,
            threshold=threshold,
            shares=shares,
        )

    def _replace(self, kind: Kind, made: tuple[Slot, str]) -> None:
        slot, recipient = made
        gone = [old.id for old in self._file.slots if old.kind == kind]
        with self._store.writing() as session:
            session.execute(delete(models.SlotKey).where(models.SlotKey.slot_id.in_(gone)))
            session.add(models.SlotKey(slot_id=slot.id, recipient=recipient, worker_id=None))
            self._store.note(session, Changed("keyholders", None, None, f"{kind}_made"))
        others = tuple(old for old in self._file.slots if old.kind != kind)
        self._save(replace(self._file, slots=(*others, slot)))

    def _save(self, file: SlotFile) -> None:
        unlocking.save(self._folder, file)
        self._file = file


def settled(file: SlotFile, which: int) -> SlotFile:
    """The slots with only the sealed key that fits the database (0 = the newer) after a re-keying."""
    return replace(file, slots=tuple(replace(slot, sealed=(_pick(slot.sealed, which),)) for slot in file.slots))


def _pick(sealed: Sequence[bytes], which: int) -> bytes:
    return sealed[min(which, len(sealed) - 1)]


def _refuse_empty(passphrase: str) -> None:
    if not passphrase:
        raise BadInput(
            "A passphrase cannot be empty; choose several words that only you would put together.",
            kind="passphrase_empty",
        )
