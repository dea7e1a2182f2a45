"""What can be wrong with a pack beyond its form; every fault at once, each with file and line."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from paralegal_app.packs.checks import (
    bounds,
    citations,
    country,
    emergencies,
    guidance,
    languages,
    leaves,
    logic,
    plainness,
    promises,
    reach,
    references,
    words,
)
from paralegal_app.packs.checks.report import Report
from paralegal_app.packs.pack import Pack

_CHECKS: tuple[Callable[[Pack, Report], None], ...] = (
    languages.check,
    country.check,
    promises.check,
    references.check,
    emergencies.check,
    logic.check,
    reach.check,
    citations.check,
    words.check,
    leaves.check,
    plainness.check,
    guidance.check,
)


def check_pack(pack: Pack, on: date) -> Report:
    """All faults and warnings of a loaded pack as of the day `on`."""
    report = Report(pack.path, on)
    bounds.check(pack, report)
    if report.faults:
        return report  # a pack that asks too much of the computer is not looked into any further
    for check in _CHECKS:
        check(pack, report)
    return report


__all__ = ["Report", "check_pack"]
