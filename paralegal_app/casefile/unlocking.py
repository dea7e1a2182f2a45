"""Finding the database key: reading the slots from disk and trying a secret on them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from paralegal_app.casefile import disk, recovery, slots
from paralegal_app.casefile.slots import Kind, Slot, SlotFile
from paralegal_app.errors import KeyringUnavailable, VaultDamaged, VaultError, WrongPassphrase

SLOTS = "slots.json"
SLOTS_COPY = "slots.copy.json"
DATABASE = "vault.db"


@dataclass(frozen=True, slots=True)
class Unlocked:
    """What a right secret gives: the slot it opened and the keys to try, newest first."""

    file: SlotFile
    slot: Slot
    keys: tuple[bytes, ...]

    def __repr__(self) -> str:
        return f"Unlocked(slot={self.slot.id})"


def is_vault(folder: Path) -> bool:
    """Whether `folder` looks like a vault, damaged or not."""
    return any((folder / name).exists() for name in (SLOTS, SLOTS_COPY, DATABASE))


def load(folder: Path) -> SlotFile:
    """The slots of the vault, from their second copy when the first is damaged.

    Raises VaultError when the folder holds no vault, VaultDamaged when neither copy can be read, VaultNewer.
    """
    if not is_vault(folder):
        raise VaultError("This folder holds no vault; choose another folder, or create a vault here.", kind="no_vault")
    first: VaultError | None = None
    for name in (SLOTS, SLOTS_COPY):
        try:
            return slots.from_bytes(_read(folder / name))
        except VaultDamaged as error:
            first = first or error
    raise first or VaultDamaged("The slots of this vault cannot be read; restore slots.json from a backup.")


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            return stream.read(slots.MOST_BYTES + 1)
    except FileNotFoundError as error:
        raise VaultDamaged(
            f"The file {path.name} of this vault is missing, so no passphrase can be tried; restore it from a backup."
        ) from error
    except OSError as error:
        raise VaultError(
            f"The file {path.name} of this vault cannot be read (system error {error.errno}); check the disk and your"
            " right to read it.",
            kind="vault_unreadable",
        ) from error


def save(folder: Path, file: SlotFile) -> None:
    """Write both copies of the slots, each whole. Raises VaultWriteFailed."""
    content = slots.to_bytes(file)
    with disk.writing("The vault's slots"):
        for name in (SLOTS, SLOTS_COPY):
            disk.write_whole(folder / name, content)


def mend_copy(folder: Path, file: SlotFile) -> None:
    """Write both copies again when one of them is missing, damaged or older. Raises VaultWriteFailed."""
    content = slots.to_bytes(file)
    for name in (SLOTS, SLOTS_COPY):
        try:
            same = _read(folder / name) == content
        except VaultError:
            same = False
        if not same:
            save(folder, file)
            return


def with_passphrase(file: SlotFile, passphrase: str, *, label: str = "") -> Unlocked:
    """Try a worker's passphrase on her slot (`label`), or on all. Raises WrongPassphrase, KeyringUnavailable."""
    return _tried(
        file,
        "passphrase",
        passphrase,
        label,
        "No slot of the vault opens with this passphrase; check the keyboard's language and Caps Lock and try again.",
    )


def with_code(file: SlotFile, typed: str) -> Unlocked:
    """Try the printed recovery code. Raises WrongPassphrase."""
    return _tried(
        file,
        "recovery",
        recovery.read_code(typed),
        "",
        "This recovery code is of another vault, or a newer code was printed since; look for the newest paper.",
    )


def with_shares(file: SlotFile, shares: Sequence[str]) -> Unlocked:
    """Try the shares brought together. Raises WrongPassphrase."""
    return _tried(
        file,
        "shares",
        recovery.join(shares),
        "",
        "These shares are of another vault, or newer shares were made since; bring the newest ones together.",
    )


def _tried(file: SlotFile, kind: Kind, secret: str | bytes, label: str, refusal: str) -> Unlocked:
    candidates = [slot for slot in file.slots if slot.kind == kind and label in ("", slot.label)]
    missing_part: KeyringUnavailable | None = None
    for slot in candidates:
        try:
            opened = slots.open_slot(file.vault, slot, secret)
        except KeyringUnavailable as error:
            missing_part = error
            continue
        if opened is not None:
            return Unlocked(file, slot, opened[1])
    raise missing_part or WrongPassphrase(refusal)
