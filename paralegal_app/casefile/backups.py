"""Backups: a folder with the encrypted database, its slots and a manifest; verified by opening; rotated.

A backup opens with the same passphrases as the vault did when it was made. It holds nothing in clear.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from paralegal_app.casefile import disk, models, store, unlocking
from paralegal_app.casefile.keyholders import Keyholders
from paralegal_app.casefile.records import Changed
from paralegal_app.casefile.store import Register, Store
from paralegal_app.errors import VaultDamaged, VaultError, VaultNewer, VaultWriteFailed

FORMAT = "paralegal-vault-backup"
VERSION = 1
MANIFEST = "manifest.json"
FILES = (unlocking.DATABASE, unlocking.SLOTS)
FOLDER = "backups"
_PREFIX = "backup-"
_MOST_MANIFEST = 64 * 1024
_EVERY = timedelta(hours=20)


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup on a disk; `made_at` is aware, UTC; `size` in bytes."""

    folder: Path
    vault: str
    made_at: datetime
    size: int


class Backups(Register):
    """Backups of an open vault."""

    def __init__(self, opened: Store, folder: Path, vault: str, keyholders: Keyholders) -> None:
        super().__init__(opened)
        self._folder = folder
        self._vault = vault
        self._keyholders = keyholders

    def make(self, to: Path | None = None) -> Backup:
        """Make a verified backup in `to` (default: the vault's own `backups`), then drop superseded ones there.

        Raises VaultWriteFailed (full, read-only, pulled out; nothing half-made stays), VaultDamaged when what was
        written does not open.
        """
        target = (to or self._folder / FOLDER).absolute()
        now = self._store.now()
        final = target / f"{_PREFIX}{now:%Y%m%d-%H%M%S-%f}-{self._vault[:6]}"
        part = final.with_name(final.name + ".part")
        with disk.writing("The backup"):
            disk.private_folder(target)
            if final.exists():
                raise VaultWriteFailed("A backup of this very moment is there already; try again.")
            for cut_short in target.glob(f"{_PREFIX}*-{self._vault[:6]}.part"):
                shutil.rmtree(cut_short, ignore_errors=True)
            self._refuse_too_small(target)
            part.mkdir(mode=0o700)
        try:
            with disk.writing("The backup"):
                self._write(part, now)
            self._verify(part)
            with disk.writing("The backup"):
                part.rename(final)
                disk.sync_folder(target)
        except BaseException:
            shutil.rmtree(part, ignore_errors=True)
            raise
        self.rotate(target)
        with self._store.writing() as session:
            self._store.note(session, Changed("backups", None, None, "made"))
        return read(final)

    def make_if_due(self, to: Path | None = None) -> Backup | None:
        """The automatic backup: made when the last one there is from before today, otherwise None."""
        made = self.all(to)
        if made and timedelta(0) <= self._store.now() - made[0].made_at < _EVERY:
            return None
        return self.make(to)

    def all(self, folder: Path | None = None) -> tuple[Backup, ...]:
        """The backups of this vault in `folder` (default: its own), newest first; others there are left alone."""
        return tuple(made for made in listed(folder or self._folder / FOLDER) if made.vault == self._vault)

    def rotate(self, folder: Path | None = None) -> tuple[Path, ...]:
        """Drop what newer backups supersede: the last five stay, then one a day for a week, one a week for eight."""
        gone = superseded(self.all(folder))
        for old in gone:
            shutil.rmtree(old.folder, ignore_errors=True)
        return tuple(old.folder for old in gone)

    def _refuse_too_small(self, target: Path) -> None:
        needed = sum(path.stat().st_size for path in self._folder.glob(f"{unlocking.DATABASE}*")) + 1024 * 1024
        if shutil.disk_usage(target).free < needed:
            raise VaultWriteFailed(
                f"The backup needs {needed // 1024 // 1024 + 1} MB and the disk has less; free some space or choose"
                " another one.",
                kind="disk_full",
            )

    def _write(self, part: Path, now: datetime) -> None:
        with self._store.connection() as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            for name in FILES:
                disk.copy_whole(self._folder / name, part / name)
        files = {name: {"size": (part / name).stat().st_size, "sha256": sha256(part / name)} for name in FILES}
        manifest: dict[str, Any] = {
            "format": FORMAT,
            "version": VERSION,
            "vault": self._vault,
            "made_at": now.isoformat(),
            "files": files,
        }
        manifest["checksum"] = _checksum(manifest)
        disk.write_whole(part / MANIFEST, json.dumps(manifest, indent=1).encode())

    def _verify(self, part: Path) -> None:
        check(part)
        store.inspect(part / unlocking.DATABASE, self._keyholders.key(), self._vault)


def listed(folder: Path) -> tuple[Backup, ...]:
    """Every readable backup in `folder`, newest first; what is none is passed over."""
    found = []
    for place in folder.glob(f"{_PREFIX}*") if folder.is_dir() else ():
        if not place.name.endswith(".part"):
            with contextlib.suppress(VaultError):
                found.append(read(place))
    return tuple(sorted(found, key=lambda made: made.made_at, reverse=True))


def read(folder: Path) -> Backup:
    """What a backup says about itself. Raises VaultDamaged, VaultNewer; nothing in it is trusted as a path."""
    manifest = _manifest(folder)
    return Backup(
        folder, manifest["vault"], datetime.fromisoformat(manifest["made_at"]), manifest["files"]["vault.db"]["size"]
    )


def check(folder: Path) -> None:
    """Compare the files of a backup with its manifest. Raises VaultDamaged, VaultNewer."""
    manifest = _manifest(folder)
    for name in FILES:
        path, said = folder / name, manifest["files"][name]
        try:
            same = path.stat().st_size == said["size"] and sha256(path) == said["sha256"]
        except OSError:
            same = False
        if not same:
            raise VaultDamaged(f"The file {name} of this backup is damaged or missing; use another backup.")
    if unlocking.load(folder).vault != manifest["vault"]:
        raise VaultDamaged("The slots of this backup are of another vault; use another backup.")


def superseded(made: Iterable[Backup]) -> tuple[Backup, ...]:
    """Which of these (newest first) may go: beyond the last five, all but the newest of a day and of a week."""
    kept_days: set[str] = set()
    kept_weeks: set[str] = set()
    gone = []
    for place, one in enumerate(made):
        day, week = f"{one.made_at:%Y-%m-%d}", f"{one.made_at:%G-%V}"
        new_day, new_week = day not in kept_days, week not in kept_weeks
        if place < 5 or (new_day and len(kept_days) < 7) or (new_week and len(kept_weeks) < 8):
            kept_days.add(day)
            kept_weeks.add(week)
        else:
            gone.append(one)
    return tuple(gone)


def sha256(path: Path) -> str:
    """The SHA-256 of a file, read in pieces."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _checksum(manifest: dict[str, Any]) -> str:
    return hashlib.sha256(models.canonical(manifest).encode()).hexdigest()


def _manifest(folder: Path) -> dict[str, Any]:
    damaged = VaultDamaged("This folder holds no whole backup of a vault; choose another one.", kind="no_backup")
    try:
        with (folder / MANIFEST).open("rb") as stream:
            manifest = json.loads(stream.read(_MOST_MANIFEST))
        if manifest["format"] != FORMAT:
            raise damaged
        if manifest["version"] > VERSION:
            raise VaultNewer("This backup was made by a newer version of the program; install that version first.")
        if manifest.pop("checksum") != _checksum(manifest):
            raise damaged
        aware = datetime.fromisoformat(manifest["made_at"]).tzinfo is not None
        sound = all(
            isinstance(manifest["files"][name]["size"], int) and isinstance(manifest["files"][name]["sha256"], str)
            for name in FILES
        )
        if not (aware and sound and isinstance(manifest["vault"], str)):
            raise damaged
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise damaged from error
    return dict(manifest)
