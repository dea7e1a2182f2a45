"""Restoring a backup: into a new folder, or onto a vault whose own files are then set aside, never overwritten."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path

from paralegal_app.casefile import backups, disk, unlocking
from paralegal_app.casefile.lock import FolderLock
from paralegal_app.casefile.vault import Clock, Vault, utc_now
from paralegal_app.errors import BadInput, VaultError

_PARTS = (unlocking.SLOTS, unlocking.SLOTS_COPY, unlocking.DATABASE, f"{unlocking.DATABASE}-wal")


def restore(
    backup: Path, target: Path, *, passphrase: str | None = None, replace: bool = False, clock: Clock = utc_now
) -> Path | None:
    """Put a backup in place as the vault `target`; with `passphrase` it is opened once before anything is replaced.

    A folder that holds a vault is refused unless `replace`; its files then go to `target/previous-<time>`, which is
    returned (otherwise None). Raises VaultDamaged, VaultNewer, WrongPassphrase, VaultBusy, VaultWriteFailed, BadInput.
    """
    backups.check(backup)
    occupied = target.exists() and (not target.is_dir() or any(target.iterdir()))
    if occupied and not unlocking.is_vault(target):
        raise BadInput(
            "This folder is not empty and holds no vault; choose a new folder to restore into.", kind="folder_not_empty"
        )
    if occupied and not replace:
        raise BadInput(
            "This folder holds a vault already; choose a new folder, or say that it is to be replaced.",
            kind="vault_there",
        )
    with disk.writing("The restored vault"):
        disk.private_folder(target)
    lock = FolderLock(target, clock())
    part = target / "restoring.part"
    try:
        with disk.writing("The restored vault"):
            _copy(backup, part)
        backups.check(part)
        if passphrase is not None:
            Vault.open(part, passphrase, clock=clock).close()
        with disk.writing("The restored vault"):
            return _swap(part, target, clock()) if occupied else _swap(part, target, None)
    finally:
        shutil.rmtree(part, ignore_errors=True)
        lock.release()


def _copy(backup: Path, part: Path) -> None:
    shutil.rmtree(part, ignore_errors=True)
    part.mkdir(mode=0o700)
    for name in (*backups.FILES, backups.MANIFEST):
        disk.copy_whole(backup / name, part / name)


def _swap(part: Path, target: Path, now: datetime | None) -> Path | None:
    previous = None
    if now is not None:
        previous = target / f"previous-{now:%Y%m%d-%H%M%S}"
        if previous.exists():
            raise VaultError("The vault was restored in this very second already; try again.", kind="try_again")
        previous.mkdir(mode=0o700)
        for name in _PARTS:
            if (target / name).exists():
                (target / name).rename(previous / name)
    for name in (unlocking.DATABASE, unlocking.SLOTS):
        (part / name).rename(target / name)
    disk.sync_folder(target)
    return previous
