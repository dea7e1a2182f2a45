"""Known answers and first steps on this very installation: each line says in words whether it works."""

from __future__ import annotations

import platform
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from paralegal_app import __version__, paths
from paralegal_app.casework import checkup
from paralegal_app.errors import ParalegalError
from paralegal_app.packs import library
from paralegal_app.packs.loader import SHARED

RELEASED = date(2026, 11, 1)
_YEARS_OF_USE = 20


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
        except OSError as error:
            yield Line(what, False, f"{error.strerror or type(error).__name__}; free space or rights may be missing")
        except Exception as error:  # a self-test must reach its last line
            yield Line(what, False, f"does not work here ({type(error).__name__}); install the program again")


def _program() -> str:
    kind = "installed program" if getattr(sys, "frozen", False) else "from Python"
    return f"{__version__}, {kind}, {platform.system()} {platform.machine()}"


def _packs() -> str:
    found = [library.pack(name) for name in library.pack_folders()]
    drafts = [pack.id for pack in found if pack.manifest.review.status == "draft" and pack.id != SHARED]
    said = ", ".join(f"{pack.id} {pack.version}" for pack in found)
    return said + (f"; not yet read by a lawyer of the country: {', '.join(drafts)}" if drafts else "")


def _write() -> str:
    with tempfile.TemporaryDirectory() as place:
        Path(place, "probe").write_bytes(b"x")
    own = paths.user_data()
    own.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=own) as probe:
        probe.write(b"x")
        probe.flush()
    return "temporary folder and own folder can be written"


def _clock() -> str:
    now = datetime.now().astimezone()
    return clock_in_words(now.date(), now.strftime("%z"))


def clock_in_words(today: date, zone: str) -> str:
    """The day and the distance to universal time as this computer has them.

    Raises ParalegalError when the day lies before this version was made or so far after it that nobody would still
    use it: deadlines would be counted from a wrong day.
    """
    if today < RELEASED:
        raise ParalegalError(
            f"The clock of this computer says {today}, which is before this version was made; set it, or deadlines "
            "will be wrong."
        )
    if today.year > RELEASED.year + _YEARS_OF_USE:
        raise ParalegalError(
            f"The clock of this computer says {today}, which is far ahead; set it, or deadlines will be wrong."
        )
    return f"{today}, {zone[:3]}:{zone[3:]} from universal time"


_TRIALS: dict[str, Callable[[], str]] = {
    "Version": _program,
    "Key derivation and cipher give their known answers": checkup.known_answers,
    "A vault opens, keeps an answer and closes": checkup.vault_round_trip,
    "Every pack loads": _packs,
    "A paper in each filing language is filled and read back": checkup.papers,
    "Letters of every language": checkup.fonts,
    "Keyring of this computer": checkup.keyring_name,
    "Folders can be written": _write,
    "The clock is plausible": _clock,
}
