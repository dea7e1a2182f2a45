"""The database library brings `asyncio` along, and that the library of encrypted connections. This program makes none:
`asyncio` is loaded without it, as on a Python built without TLS, before anything asks for it."""

from __future__ import annotations

import sys


def _load_without_connections() -> None:
    if "asyncio" in sys.modules or "ssl" in sys.modules:  # somebody else's program, such as a test run
        return
    sys.modules["ssl"] = None  # type: ignore[assignment]  # importing it fails, as the import system documents
    try:
        import asyncio  # noqa: F401
    finally:
        del sys.modules["ssl"]


_load_without_connections()
