"""Writing to disk so that a power cut leaves the old file or the new one, never half of either."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from paralegal_app.errors import VaultWriteFailed

_FULL = {errno.ENOSPC, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC}
_READ_ONLY = {errno.EROFS, errno.EACCES, errno.EPERM}
_GONE = {errno.ENOENT, errno.EIO, errno.ENODEV, errno.ENXIO, errno.ESTALE} if hasattr(errno, "ESTALE") else {errno.EIO}


def write_failed(error: OSError, what: str) -> VaultWriteFailed:
    """The sentence for a failed write: full, read-only, pulled out, or the system's own number."""
    if error.errno in _FULL:
        return VaultWriteFailed(
            f"{what} could not be written because the disk is full; free some space and try again.",
            kind="disk_full",
        )
    if error.errno in _READ_ONLY:
        return VaultWriteFailed(
            f"{what} could not be written because the folder is read-only for this user; choose another folder"
            " or ask for the right to write there.",
            kind="read_only",
        )
    if error.errno in _GONE:
        return VaultWriteFailed(
            f"{what} could not be written because the disk or stick is no longer there; put it back and try again.",
            kind="disk_gone",
        )
    return VaultWriteFailed(f"{what} could not be written (system error {error.errno}); try another folder.")


@contextlib.contextmanager
def writing(what: str) -> Iterator[None]:
    """Turn any OSError inside into VaultWriteFailed about `what`."""
    try:
        yield
    except OSError as error:
        raise write_failed(error, what) from error


def sync_folder(folder: Path) -> None:
    """Make a rename durable; Windows does this by itself and cannot open folders."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def private_folder(folder: Path) -> None:
    """Make `folder` (and its parents) readable by this user only."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)


@contextlib.contextmanager
def private_file(path: Path, *, replace: bool = False) -> Iterator[BinaryIO]:
    """A stream into a file that only this user may read (0600); its bytes are on the disk when the `with` ends.

    Raises OSError, also where there is such a file already and it is not to be replaced.
    """
    flags = os.O_WRONLY | os.O_CREAT | (os.O_TRUNC if replace else os.O_EXCL) | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags, 0o600), "wb") as stream:
        yield stream
        stream.flush()
        os.fsync(stream.fileno())


def write_whole(path: Path, content: bytes) -> None:
    """Replace `path` by `content` in one step: temporary file with 0600, fsync, rename, fsync of the folder."""
    temporary = path.with_name(path.name + ".part")
    try:
        with private_file(temporary, replace=True) as stream:
            stream.write(content)
        temporary.replace(path)
        sync_folder(path.parent)
    except OSError:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise


def copy_whole(source: Path, target: Path) -> None:
    """Copy one file durably, 0600, in bounded memory."""
    with private_file(target) as out, source.open("rb") as stream:
        shutil.copyfileobj(stream, out, 1024 * 1024)
