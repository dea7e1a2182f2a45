"""What a pack names of the world outside: public holidays, time zone, currency, telephone region, check digits.

An unknown name would only be met when a period is counted or a number typed, in the middle of a case.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from zoneinfo import available_timezones

import holidays
import phonenumbers
from babel.numbers import list_currencies

from paralegal_app.packs.checks.report import Report
from paralegal_app.packs.loader import nearest
from paralegal_app.packs.models import Manifest
from paralegal_app.packs.pack import Pack
from paralegal_app.packs.reading import KeyPath

_MODULE = re.compile(r"[a-z]{2}\.[a-z0-9_]+|[a-z0-9_]+")
Named = tuple[KeyPath, str | None, Callable[[], Collection[str]], str]


def check(pack: Pack, report: Report) -> None:
    """Faults of names outside the pack that nobody knows."""
    for path, name, known, what in _named(pack.manifest):
        if name is not None and name not in known():
            report.fault("pack.yaml", path, f"`{name[:30]}` is no {what} this program knows{nearest(name, known())}")
    number = pack.manifest.identity_number.stdnum
    if number is not None and not _has_check(number):
        message = f"`{number[:30]}` is no kind of number python-stdnum can check; leave it out or correct it"
        report.fault("pack.yaml", ("identity_number", "stdnum"), message)


def _named(manifest: Manifest) -> Iterator[Named]:
    yield ("calendar", "holidays"), manifest.calendar.holidays, _calendars, "country with public holidays"
    yield ("timezone",), manifest.timezone, available_timezones, "time zone"
    yield ("currency",), manifest.currency, list_currencies, "currency"
    yield ("phone_region",), manifest.phone_region, lambda: phonenumbers.SUPPORTED_REGIONS, "telephone region"


@cache
def _calendars() -> Collection[str]:
    return frozenset(holidays.list_supported_countries())


def _has_check(name: str) -> bool:
    """Whether stdnum has a module of this name; nothing else may be imported by a pack."""
    try:
        if not _MODULE.fullmatch(name) or find_spec(f"stdnum.{name}") is None:
            return False
        return hasattr(import_module(f"stdnum.{name}"), "is_valid")
    except ModuleNotFoundError:
        return False
