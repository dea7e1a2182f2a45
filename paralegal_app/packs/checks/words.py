"""Texts: every id has its words in every language of the pack, and no words are left over."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from paralegal_app.errors import PackError
from paralegal_app.packs.checks.report import Report
from paralegal_app.packs.models import Procedure
from paralegal_app.packs.pack import Pack


def check(pack: Pack, report: Report) -> None:
    """Faults of missing and of left-over words."""
    wanted = list(keys_of(pack))
    for lang in pack.manifest.languages.ui:
        try:
            texts = pack.texts(lang)
        except PackError as error:
            report.faults += error.faults
            continue
        for room, *parts in wanted:
            if not texts.find(*parts):
                file = _file(room, lang)
                words = f"the text {'.'.join(parts)} is missing in `{lang}`; add it"
                report.fault(file, (), words, "text_missing", name=".".join(parts), language=lang)


def _file(room: str, lang: str) -> str:
    return f"texts/{lang}/{room}.yaml"


def keys_of(pack: Pack) -> Iterator[tuple[str, ...]]:
    """Every text a pack needs: the file it belongs to, then the parts of its key."""
    if pack.manifest.country:
        yield "pack", "pack", "name"
    for point in pack.manifest.proofread:
        yield "pack", "pack", "proofread", point
    law: dict[str, tuple[Any, ...]] = {
        "statutes": pack.law.statutes,
        "parameters": pack.law.parameters,
        "facts": pack.law.facts,
        "offices": pack.offices.offices,
        "hotlines": pack.offices.hotlines,
        "counting": pack.manifest.counting,
        "emergencies": pack.manifest.emergencies,
        "emergency_changes": tuple(change for item in pack.manifest.emergencies for change in item.changes),
    }
    for name, items in law.items():
        for item in items:
            yield "law", name, item.id
    for term in pack.law.terms:
        yield "law", "terms", term
    for procedure in pack.procedures.values():
        yield from _procedure(procedure)


def _procedure(procedure: Procedure) -> Iterator[tuple[str, ...]]:
    base = (procedure.id, "procedures", procedure.id)
    yield (*base, "name")
    yield (*base, "summary")
    yield from ((*base, "sections", section) for section in procedure.sections)
    yield from _questions(procedure)
    for finding in procedure.findings:
        yield from ((*base, "findings", finding.id, leaf) for leaf in ("yes", "no", "unknown"))
        yield from ((*base, "grounds", ground.id) for ground in finding.grounds)
    for risk in procedure.risks:
        yield (*base, "risks", risk.id)
        yield (*base, "risks", risk.id, "mitigation")
    for name in ("measures", "steps", "deadlines", "fees", "checklist", "facts", "documents", "next"):
        yield from ((*base, name, item.id) for item in getattr(procedure, name))


def _questions(procedure: Procedure) -> Iterator[tuple[str, ...]]:
    for question in procedure.questions:
        yield "questions", "questions", question.id
        yield "questions", "questions", question.id, "why"
        if question.id != "measures_wanted":  # its choices are the measures, whose words stand with the procedure
            yield from (("questions", "questions", question.id, "choices", choice) for choice in question.choices or ())
