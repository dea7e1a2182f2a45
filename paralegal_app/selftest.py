"""Known answers and first steps on this very installation: each line says in words whether it works."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from paralegal_app import paths
from paralegal_app.casework import checkup
from paralegal_app.errors import ParalegalError
from paralegal_app.packs import library

_RELEASED = date(2026, 11, 1)


@dataclass(frozen=True, slots=True)
class Line:
    """One thing tried: what, whether it works, and what to do if not."""

    what: str
    works: bool
    said: str


def run() -> Iterator[Line]:
    """Try everything, one line after another; never raises."""
    for what, trial in _TRIALS.items():
        try:
            yield Line(what, True, trial())
        except ParalegalError as error:
            yield Line(what, False, str(error).split("\n")[0])
        except Exception as error:  # a self-test must reach its last line
            yield Line(what, False, f"does not work here ({type(error).__name__}); install the program again")


def _packs() -> str:
    names = [name for name in library.pack_folders() if library.pack(name)]
    return ", ".join(names)


def _write() -> str:
    with tempfile.TemporaryDirectory() as place:
        Path(place, "probe").write_bytes(b"x")
    paths.user_data().mkdir(parents=True, exist_ok=True)
    return "temporary and own folder can be written"


def _clock() -> str:
    today = datetime.now(UTC).date()
    if today < _RELEASED:
        raise ParalegalError(f"The clock of this computer says {today}, which is long past; set it, or deadlines will be wrong.")
    return f"{today}"


_TRIALS: dict[str, Callable[[], str]] = {
    "Key derivation and cipher give their known answers": checkup.known_answers,
    "A vault opens, keeps an answer and closes": checkup.vault_round_trip,
    "Every pack loads": _packs,
    "A paper in each filing language renders": checkup.papers,
    "Keyring of this computer": checkup.keyring_name,
    "Folders can be written": _write,
    "The clock is plausible": _clock,
}
