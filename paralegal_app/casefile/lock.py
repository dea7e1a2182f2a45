"""One program at a time: a lock file that names who holds the vault and lets go when its holder dies.

The operating system's own file lock decides (it vanishes with the process); the words in the file only tell a person
which program and since when.
"""

from __future__ import annotations

import contextlib
import json
import os
import platform
import sys
from datetime import datetime
from pathlib import Path

from paralegal_app.casefile import disk
from paralegal_app.errors import VaultBusy

NAME = "vault.lock"
_FAR = 1 << 30  # the locked byte lies beyond the text, so that Windows still lets others read who holds it

if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        os.lseek(handle, _FAR, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class FolderLock:
    """Held from construction until `release`. Raises VaultBusy when another program holds the folder."""

    def __init__(self, folder: Path, now: datetime) -> None:
        self._path = folder / NAME
        with disk.writing("The vault's lock file"):
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _take(handle)
        except OSError as error:
            os.close(handle)
            raise VaultBusy(
                f"The vault is open in another program{_holder(self._path)}; close it there first."
            ) from error
        self._handle: int | None = handle
        words = json.dumps({"process": os.getpid(), "computer": platform.node(), "since": now.isoformat()})
        with disk.writing("The vault's lock file"):
            os.ftruncate(handle, 0)
            os.lseek(handle, 0, os.SEEK_SET)
            os.write(handle, words.encode())

    def release(self) -> None:
        """Let go; the file stays, empty. Harmless when called twice."""
        if self._handle is None:
            return
        with contextlib.suppress(OSError):
            os.ftruncate(self._handle, 0)
        os.close(self._handle)
        self._handle = None


def _holder(path: Path) -> str:
    try:
        words = json.loads(path.read_text("utf-8")[:1000])
        since = datetime.fromisoformat(words["since"])
        return f" (process {int(words['process'])} on {words['computer']!s:.60}, since {since:%Y-%m-%d %H:%M} UTC)"
    except (OSError, ValueError, KeyError, TypeError):
        return ""
