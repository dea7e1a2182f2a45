"""Making and opening a vault, and what stands behind it. Loaded by the worker, because it is the heavy half.

What only few starts need (weighing a passphrase, the training examples) is loaded when asked for: it is a tenth of the
memory."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from paralegal_app.casefile import Vault
from paralegal_app.casework.desk import Desk
from paralegal_app.ui.places import page_for

if TYPE_CHECKING:
    from paralegal_app.casefile import KdfParameters

__all__ = ["create", "name_training", "open_training", "open_vault", "page_for", "score", "training"]


def create(
    folder: Path, passphrase: str, worker: str, today: Callable[[], date], parameters: KdfParameters | None = None
) -> tuple[Desk, str]:
    """A new vault and its recovery code. Raises BadInput, VaultWriteFailed."""
    vault = Vault.create(folder, passphrase, worker=worker, label=worker, parameters=parameters)
    try:
        code = vault.keyholders.new_recovery_code(parameters=parameters)
    except BaseException:
        vault.close()
        raise
    return Desk(vault, today), code


def open_vault(folder: Path, secret: str, is_code: bool, today: Callable[[], date]) -> Desk:
    """Open a vault. Raises WrongPassphrase, VaultBusy, VaultDamaged, VaultNewer."""
    vault = Vault.open_with_code(folder, secret) if is_code else Vault.open(folder, secret)
    return Desk(vault, today)


def training(today: Callable[[], date]) -> Desk:
    """The training vault with the guide's three examples, in a new temporary folder."""
    from paralegal_app.casework.demo import make_demo

    place = Path(tempfile.mkdtemp(prefix="desk-"))
    make_demo(place / "vault", place / "papers", today())
    return open_training(place / "vault", today)


def open_training(folder: Path, today: Callable[[], date]) -> Desk:
    """Open a training vault."""
    from paralegal_app.casework.demo import PASSPHRASE

    return open_vault(folder, PASSPHRASE, False, today)


def name_training(desk: Desk, worker: str, example: str) -> None:
    """Call what is in a training vault by words of the window's language."""
    from paralegal_app.casework import demo

    demo.name_training(desk.vault, worker, example)


def score(passphrase: str) -> int:
    """0 (guessed at once) to 4 (stands)."""
    from paralegal_app.casefile.strength import strength

    return strength(passphrase).score
