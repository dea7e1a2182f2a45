"""Making it harder for other programs of the same user to read this one's memory, as far as a Python program can."""

from __future__ import annotations

import contextlib
import ctypes
import sys

_PR_SET_DUMPABLE = 4


def harden_process() -> tuple[str, ...]:
    """No core dumps, no attaching by other programs of the same user; returns what took effect here.

    Called once by the front ends at start. Nothing it fails at stops the program; security.md says what is not covered.
    """
    done = []
    if sys.platform != "win32":
        import resource

        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
            done.append("no core dumps")
    if sys.platform.startswith("linux"):
        with contextlib.suppress(OSError, AttributeError):
            if ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0) == 0:
                done.append("memory closed to other programs")
    return tuple(done)
