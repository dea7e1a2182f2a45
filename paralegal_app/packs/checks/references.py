"""Ids: unique where they are declared, and existing where they are named."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Any

from paralegal_app.packs.checks.report import Report
from paralegal_app.packs.loader import nearest
from paralegal_app.packs.models import Procedure
from paralegal_app.packs.pack import Pack
from paralegal_app.packs.reading import KeyPath

_LISTS = (
    "questions",
    "findings",
    "measures",
    "risks",
    "steps",
    "deadlines",
    "fees",
    "checklist",
    "facts",
    "documents",
    "next",
)


def check(pack: Pack, report: Report) -> None:
    """Faults of ids that stand twice or name nothing."""
    _unique(report, "law.yaml", "statutes", pack.law.statutes)
    _unique(report, "law.yaml", "parameters", pack.law.parameters)
    _unique(report, "law.yaml", "facts", pack.law.facts)
    _unique(report, "offices.yaml", "offices", pack.offices.offices)
    _unique(report, "offices.yaml", "hotlines", pack.offices.hotlines)
    for procedure in pack.procedures.values():
        _procedure(pack, procedure, report)
    known = {*pack.procedures, *(name for procedure in pack.procedures.values() for name in _ids(procedure))}
    for index, fact in enumerate(pack.law.facts):
        for name in fact.beside:
            if name not in known:
                message = f"stands beside `{name}`, which no procedure has{nearest(name, known)}"
                report.fault("law.yaml", ("facts", index, "beside"), message, "names_nothing", name=name)


def _ids(procedure: Procedure) -> set[str]:
    """Ids a fact or fee may stand beside."""
    names = ("questions", "steps", "risks", "deadlines", "checklist", "measures", "documents", "facts")
    return {item.id for name in names for item in getattr(procedure, name)}


def _unique(report: Report, file: str, name: str, items: Iterable[Any]) -> None:
    seen: set[str] = set()
    for index, item in enumerate(items):
        if item.id in seen:
            words = f"`{item.id}` stands twice among {name}; give each its own id"
            report.fault(file, (name, index, "id"), words, "stands_twice", name=item.id)
        seen.add(item.id)


def _procedure(pack: Pack, procedure: Procedure, report: Report) -> None:
    file = f"procedures/{procedure.id}.yaml"
    for name in _LISTS:
        _unique(report, file, name, getattr(procedure, name))
    _findings(procedure, file, report)
    for path, what, found, known in _named(pack, procedure):
        if found not in known:
            words = f"names the {what} `{found}`, which does not exist{nearest(found, known)}"
            report.fault(file, path, words, "names_nothing", name=found)


def _findings(procedure: Procedure, file: str, report: Report) -> None:
    mains = [finding for finding in procedure.findings if finding.main]
    if len(mains) != 1:
        report.fault(file, ("findings",), f"{len(mains)} findings are marked `main: true`; mark exactly one")
    for index, finding in enumerate(procedure.findings):
        _unique(report, file, f"findings.{index}.grounds", finding.grounds)
        ids = [ground.id for ground in finding.grounds]
        used = list(_leaves(finding.combine)) if finding.combine else ids
        for name in used:
            if name not in ids:
                report.fault(
                    file,
                    ("findings", index, "combine"),
                    f"combines the ground `{name}`, which does not exist{nearest(name, ids)}",
                    "names_nothing",
                    name=name,
                )
        for name in ids:
            if name not in used:
                report.fault(
                    file,
                    ("findings", index, "combine"),
                    f"leaves out the ground `{name}`; combine it or make it a fact",
                    "ground_left_out",
                    name=name,
                )


def _leaves(tree: Any) -> Iterator[str]:
    if isinstance(tree, str):
        yield tree
    elif isinstance(tree, dict):
        for items in tree.values():
            for item in items or ():
                yield from _leaves(item)
    elif isinstance(tree, list | tuple):
        for item in tree:
            yield from _leaves(item)


Named = tuple[KeyPath, str, str, Collection[str]]


def _named(pack: Pack, procedure: Procedure) -> Iterator[Named]:
    """Every place that names something declared elsewhere: where, what kind, which id, and the ids there are."""
    offices = [office.id for office in pack.offices.offices]
    steps = [step.id for step in procedure.steps]
    papers = [document.id for document in procedure.documents]
    beside = _ids(procedure)
    yield from _each("statutes", "statute", [(procedure.statutes, ())], [s.id for s in pack.law.statutes], key="")
    yield from _each(
        "questions",
        "section",
        [((q.section,), (i,)) for i, q in enumerate(procedure.questions) if q.section],
        procedure.sections,
        key="section",
    )
    yield from _each("risks", "step", [(r.before, (i,)) for i, r in enumerate(procedure.risks)], steps, key="before")
    yield from _each("facts", "id", [(f.beside, (i,)) for i, f in enumerate(procedure.facts)], beside, key="beside")
    yield from _each("fees", "id", [(f.beside, (i,)) for i, f in enumerate(procedure.fees)], beside, key="beside")
    yield from _each(
        "facts",
        "parameter",
        [(f.parameters, (i,)) for i, f in enumerate(procedure.facts)],
        pack.parameters,
        key="parameters",
    )
    yield from _each(
        "fees",
        "parameter",
        [((f.parameter,), (i,)) for i, f in enumerate(procedure.fees) if f.parameter],
        pack.parameters,
        key="parameter",
    )
    yield from _each(
        "fees",
        "parameter",
        [((f.reduced_parameter,), (i,)) for i, f in enumerate(procedure.fees) if f.reduced_parameter],
        pack.parameters,
        key="reduced_parameter",
    )
    yield from _each(
        "steps", "document", [(s.documents, (i,)) for i, s in enumerate(procedure.steps)], papers, key="documents"
    )
    yield from _each(
        "steps", "office", [(s.offices, (i,)) for i, s in enumerate(procedure.steps)], offices, key="offices"
    )
    yield from _each(
        "documents", "office", [((d.to,), (i,)) for i, d in enumerate(procedure.documents) if d.to], offices, key="to"
    )
    yield from _each(
        "checklist",
        "document",
        [(c.attach_to, (i,)) for i, c in enumerate(procedure.checklist)],
        papers,
        key="attach_to",
    )
    yield from _each(
        "next",
        "procedure",
        [((n.procedure,), (i,)) for i, n in enumerate(procedure.next)],
        pack.procedures,
        key="procedure",
    )
    yield from _deadlines(pack, procedure, papers)


def _each(
    name: str,
    what: str,
    groups: Iterable[tuple[Iterable[str | None], tuple[int, ...]]],
    known: Collection[str],
    *,
    key: str,
) -> Iterator[Named]:
    for ids, place in groups:
        for found in ids:
            yield ((name, *place, key) if key else (name,)), what, found or "", known


def _deadlines(pack: Pack, procedure: Procedure, papers: list[str]) -> Iterator[Named]:
    rules = [rule.id for rule in pack.manifest.counting]
    dated = [q.id for q in procedure.questions if q.type in ("date", "datetime")]
    for index, deadline in enumerate(procedure.deadlines):
        earlier = [item.id for item in procedure.deadlines[:index]]
        yield ("deadlines", index, "from"), "date question or earlier deadline", deadline.starts, [*dated, *earlier]
        if deadline.counting:
            yield ("deadlines", index, "counting"), "counting rule", deadline.counting, rules
        if deadline.within.parameter:
            yield ("deadlines", index, "within"), "parameter", deadline.within.parameter, pack.parameters
        for paper in deadline.documents:
            yield ("deadlines", index, "documents"), "document", paper, papers
