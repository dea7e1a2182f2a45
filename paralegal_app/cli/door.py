"""The way from the command line to the window, handed in from above: neither front end imports the other."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Door:
    """`window(vault, demo)` opens the window and returns the exit code; `pictures(vault, passphrase, folder)` saves a
    picture of every page and returns how many."""

    window: Callable[[Path | None, bool], int]
    pictures: Callable[[Path, str, Path], int]


def has_display() -> bool:
    """Whether a window can be shown to a person here; drawing into memory (`offscreen`) shows it to nobody."""
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    if chosen in ("offscreen", "minimal"):
        return False
    if sys.platform in ("win32", "darwin") or chosen:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
