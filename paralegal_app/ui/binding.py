"""The Qt binding, kept from reading the source of everything the program imports.

PySide6 looks through the source of each module imported after it, for its optional spelling of names
(`__feature__`), and Python then keeps all those lines in memory: 30 MiB here. A frozen program has no sources, so there
the binding takes every module for one that does not ask for that spelling; none of ours does: the same answer holds.
"""

from __future__ import annotations

import sys
from types import ModuleType

import PySide6.QtCore  # noqa: F401  brings the reader of sources along

_READER = "_mod_uses_pyside"


def _asks_for_other_spelling(module: ModuleType) -> bool:
    """No module of this program does, nor of the libraries under it."""
    return False


def read_no_sources() -> None:
    """From here on imports cost what they cost without Qt."""
    reader = sys.modules.get("shibokensupport.feature")
    if reader is not None and hasattr(reader, _READER):
        vars(reader)[_READER] = _asks_for_other_spelling
