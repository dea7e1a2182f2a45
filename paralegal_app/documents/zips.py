"""Zip archives: what every one this program writes has in common, and how a broken one shows itself."""

from __future__ import annotations

import struct
import zipfile
import zlib

EPOCH = (1980, 1, 1, 0, 0, 0)
"""The time of every entry: the same contents give the same bytes and do not tell when they were made."""
DAMAGE = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, NotImplementedError, RuntimeError, ValueError, OSError,
)  # fmt: skip
"""What Python's zip reader raises for bytes that are not what they should be."""
