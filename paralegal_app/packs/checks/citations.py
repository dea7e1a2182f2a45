"""Sources: nothing surer than its source, nothing older than its review."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from paralegal_app.packs.checks.report import Report
from paralegal_app.packs.models import Cited, Procedure
from paralegal_app.packs.pack import Pack
from paralegal_app.packs.reading import KeyPath

STALE_AFTER = timedelta(days=365)
_LISTS = ("measures", "risks", "steps", "deadlines", "fees", "checklist", "facts")


def check(pack: Pack, report: Report) -> None:
    """Faults and warnings about sources, days of checking and reviews."""
    for file, path, item in cited(pack):
        if item.status in ("confirmed", "single-source") and not item.sources and not _describes_practice(path):
            words = f"is marked {item.status} but names no source; add the source or lower the status"
            report.fault(file, path, words, "no_source", status=item.status)
        if item.last_checked_on and item.last_checked_on > report.on + timedelta(days=1):
            report.warn(
                file,
                path,
                f"was checked on {item.last_checked_on}, which lies ahead; is the clock of this computer right?",
                "checked_ahead",
                day=item.last_checked_on,
            )
        elif item.last_checked_on and report.on - item.last_checked_on > STALE_AFTER:
            words = f"was last checked on {item.last_checked_on}; check it again"
            report.warn(file, path, words, "checked_long_ago", day=item.last_checked_on)
    review = pack.manifest.review
    if review.review_by < report.on:
        report.warn(
            "pack.yaml",
            ("review", "review_by"),
            f"the review ran out on {review.review_by}; a lawyer must read the pack again",
            "review_over",
            day=review.review_by,
        )
    for index, parameter in enumerate(pack.law.parameters):
        days = [value.starts for value in parameter.values]
        if days != sorted(set(days)):
            report.fault(
                "law.yaml",
                ("parameters", index, "values"),
                f"the values of `{parameter.id}` do not stand in order of their dates; sort them, one value a day",
                "values_order",
            )


def _describes_practice(path: KeyPath) -> bool:
    """Steps and checklist items describe practice; their status speaks of the rule they cite."""
    return path[0] in ("steps", "checklist")


def cited(pack: Pack) -> Iterator[tuple[str, KeyPath, Cited]]:
    """Every cited thing of a pack with its place."""
    for file, holder, names in (
        ("law.yaml", pack.law, ("statutes", "facts")),
        ("offices.yaml", pack.offices, ("offices", "hotlines")),
        ("pack.yaml", pack.manifest, ("counting", "emergencies")),
    ):
        for name in names:
            yield from ((file, (name, index), item) for index, item in enumerate(getattr(holder, name)))
    for index, emergency in enumerate(pack.manifest.emergencies):
        for number, change in enumerate(emergency.changes):
            yield "pack.yaml", ("emergencies", index, "changes", number), change
    for index, parameter in enumerate(pack.law.parameters):
        for number, value in enumerate(parameter.values):
            yield "law.yaml", ("parameters", index, "values", number), value
    for procedure in pack.procedures.values():
        yield from _of_procedure(procedure)


def _of_procedure(procedure: Procedure) -> Iterator[tuple[str, KeyPath, Cited]]:
    file = f"procedures/{procedure.id}.yaml"
    for index, finding in enumerate(procedure.findings):
        for number, ground in enumerate(finding.grounds):
            yield file, ("findings", index, "grounds", number), ground
    for name in _LISTS:
        yield from ((file, (name, index), item) for index, item in enumerate(getattr(procedure, name)))
