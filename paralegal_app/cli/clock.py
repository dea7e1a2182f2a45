"""The front end's clock; nothing below reads one."""

from __future__ import annotations

from datetime import date


def today() -> date:
    """The day of the person at this computer."""
    return date.today()  # noqa: DTZ011
