"""Real vaults with a cheap key derivation and a clock that moves by itself."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from paralegal_app.casefile import KdfParameters, Vault

CHEAP = KdfParameters(memory_kib=64, passes=1, lanes=1)
PASSPHRASE = "корінь жовтий автобус 7"
START = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


def ticking() -> Callable[[], datetime]:
    """A clock that is one second later at every look."""
    seconds = itertools.count()
    return lambda: START + timedelta(seconds=next(seconds))


def new_vault(folder: Path, worker: str = "Зразкова Ірина") -> Vault:
    """A fresh vault in `folder`."""
    return Vault.create(folder, PASSPHRASE, worker=worker, parameters=CHEAP, clock=ticking())
