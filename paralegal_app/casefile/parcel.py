"""The bytes of a hand-over: one age-encrypted stream, written and read without ever standing on the disk in clear.

Inside: a line that names the format, the length of the head, the head (JSON), then the files one after another
(vault-format.md). age notices every changed, moved or missing byte.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pyrage

from paralegal_app.casefile.evidence import MOST_BYTES
from paralegal_app.errors import BadInput

MAGIC = b"paralegal-handover 1\n"
_FAMILY = b"paralegal-handover "
MOST_HEAD = 64 * 1024 * 1024
_LENGTH = 8
_MOST_FILES = 2000


class Outgoing:
    """A stream that age reads from: magic, head, files."""

    def __init__(self, head: dict[str, Any], files: Iterable[Iterable[bytes]]) -> None:
        body = json.dumps(head, ensure_ascii=False, separators=(",", ":")).encode()
        self._pieces = self._all(MAGIC + len(body).to_bytes(_LENGTH, "big") + body, files)
        self._rest = b""

    def _all(self, first: bytes, files: Iterable[Iterable[bytes]]) -> Iterator[bytes]:
        yield first
        for file in files:
            yield from file

    def read(self, size: int = -1) -> bytes:
        """At most `size` bytes, empty at the end."""
        while not self._rest:
            piece = next(self._pieces, None)
            if piece is None:
                return b""
            self._rest = piece
        take = len(self._rest) if size < 0 else size
        given, self._rest = self._rest[:take], self._rest[take:]
        return given


class Incoming:
    """A stream that age writes to: hands over the head once it is whole, then each file's pieces.

    `on_head(head)` returns the sizes of the files that follow; `on_piece(which, bytes)` gets them in order.
    """

    def __init__(self, on_head: Callable[[dict[str, Any]], list[int]], on_piece: Callable[[int, bytes], None]) -> None:
        self._on_head, self._on_piece = on_head, on_piece
        self._buffer = bytearray()
        self._sizes: list[int] | None = None
        self._which, self._got = 0, 0

    def write(self, given: bytes) -> int:
        """Take what age decrypted. Raises BadInput when it is no hand-over."""
        self._buffer += given
        if self._sizes is None and not self._head():
            return len(given)
        self._files()
        return len(given)

    def flush(self) -> None:
        """Nothing is held back."""

    def finish(self) -> None:
        """Raises BadInput when the stream ended before everything came, or more came."""
        if self._sizes is None or self._which != len(self._sizes) or self._buffer:
            raise refused()

    def _head(self) -> bool:
        start = len(MAGIC) + _LENGTH
        if len(self._buffer) < start:
            return False
        if not self._buffer.startswith(MAGIC):
            if self._buffer.startswith(_FAMILY):
                raise BadInput(
                    "This hand-over was made by a newer version of the program; install that version first.",
                    kind="handover_newer",
                )
            raise refused()
        length = int.from_bytes(self._buffer[len(MAGIC) : start], "big")
        if length > MOST_HEAD:
            raise refused()
        if len(self._buffer) < start + length:
            return False
        try:
            head = json.loads(self._buffer[start : start + length])
        except (ValueError, RecursionError) as error:
            raise refused() from error
        if not isinstance(head, dict):
            raise refused()
        del self._buffer[: start + length]
        self._sizes = _checked(self._on_head(head))
        self._skip_empty()
        return True

    def _files(self) -> None:
        sizes = self._sizes or []
        while self._buffer and self._which < len(sizes):
            take = min(len(self._buffer), sizes[self._which] - self._got)
            self._on_piece(self._which, bytes(self._buffer[:take]))
            del self._buffer[:take]
            self._got += take
            self._skip_empty()

    def _skip_empty(self) -> None:
        sizes = self._sizes or []
        while self._which < len(sizes) and self._got == sizes[self._which]:
            self._which, self._got = self._which + 1, 0


def _checked(sizes: list[int]) -> list[int]:
    if len(sizes) > _MOST_FILES or any(type(size) is not int or not 0 <= size <= MOST_BYTES for size in sizes):
        raise refused()
    return sizes


def read(path: Path, identity: str, incoming: Incoming) -> None:
    """Decrypt `path` into `incoming`. Raises BadInput when it is for somebody else, damaged or no hand-over."""
    try:
        with path.open("rb") as stream:
            pyrage.decrypt_io(stream, incoming, [pyrage.x25519.Identity.from_str(identity)])
    except pyrage.DecryptError as error:
        raise BadInput(
            "This file is no hand-over for this vault; give your colleague this vault's address and ask for a new one.",
            kind="no_handover",
        ) from error
    except OSError as error:
        raise refused() from error
    incoming.finish()


def refused() -> BadInput:
    """The one sentence for a hand-over that cannot be used."""
    return BadInput(
        "The hand-over file is damaged or incomplete, so nothing of it was taken in; ask for a new one.",
        kind="handover_damaged",
    )
