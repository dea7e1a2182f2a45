"""What can be wrong with a pack beyond its form; every fault at once, each with file and line."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from paralegal_app.packs.checks import citations, logic, references, words
from paralegal_app.packs.checks.report import Report
from paralegal_app.packs.pack import Pack

_CHECKS: tuple[Callable[[Pack, Report], None], ...] = (
    references.check,
    logic.check,
    citations.check,
    words.check,
)


def check_pack(pack: Pack, on: date) -> Report:
    """All faults and warnings of a loaded pack as of the day `on`."""
    report = Report(pack.path, on)
    for check in _CHECKS:
        check(pack, report)
    return report


__all__ = ["Report", "check_pack"]
