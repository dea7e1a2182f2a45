"""Emergencies: what they name exists, what takes the place of something can be taken, and no pack answers for one."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from paralegal_app.packs.checks.report import Report
from paralegal_app.packs.conditions import condition
from paralegal_app.packs.loader import nearest
from paralegal_app.packs.models import Change, Procedure
from paralegal_app.packs.pack import Pack
from paralegal_app.packs.reading import KeyPath

RESERVED = ("emergencies", "today", "law")


def check(pack: Pack, report: Report) -> None:
    """Faults of what emergencies name and replace."""
    for what, spot, name in _twice(pack):
        report.fault("pack.yaml", spot, f"the {what} `{name}` stands twice; give each its own id")
    for index, emergency in enumerate(pack.manifest.emergencies):
        place: KeyPath = ("emergencies", index)
        for number, change in enumerate(emergency.changes):
            where = (*place, "changes", number)
            for key, what, name, known in _named(pack, change):
                if name not in known:
                    words = f"names the {what} `{name}`, which does not exist{nearest(name, known)}"
                    report.fault("pack.yaml", (*where, key), words)
            _condition(pack, change, (*where, "when"), report)
            if set(change.instead) & {*change.offices, *change.steps, *change.deadlines}:
                report.fault("pack.yaml", (*where, "instead"), "puts something in its own place; name another")
    for name in RESERVED:
        if name in pack.questions:
            report.fault("vocabulary.yaml", (), f"a question cannot be called `{name}`; conditions read it otherwise")


def _condition(pack: Pack, change: Change, place: KeyPath, report: Report) -> None:
    if change.when is None:
        return
    try:
        compiled = condition(change.when)
    except ValueError as error:
        report.fault("pack.yaml", place, f"is not a condition in the Common Expression Language: {error}")
        return
    for name in change.procedures or pack.procedures:
        asked = {question.id for question in pack.procedures[name].questions} if name in pack.procedures else set()
        for variable in compiled.variables:
            if variable not in asked and variable not in RESERVED:
                words = f"reads `{variable}`, which {name} does not ask; name the `procedures` that do"
                report.fault("pack.yaml", place, words)


def _twice(pack: Pack) -> Iterator[tuple[str, KeyPath, str]]:
    """Ids of emergencies, and of all changes of the pack, that stand a second time."""
    seen: set[tuple[str, str]] = set()
    for index, emergency in enumerate(pack.manifest.emergencies):
        ids: list[tuple[str, KeyPath, str]] = [("emergency", ("emergencies", index, "id"), emergency.id)]
        ids += [
            ("change", ("emergencies", index, "changes", number, "id"), change.id)
            for number, change in enumerate(emergency.changes)
        ]
        for what, place, name in ids:
            if (what, name) in seen:
                yield what, place, name
            seen.add((what, name))


def _named(pack: Pack, change: Change) -> Iterator[tuple[str, str, str, Collection[str]]]:
    """Every id a change names: under which key, what kind of thing, which, and those there are."""
    yield from (("procedures", "procedure", name, pack.procedures) for name in change.procedures)
    reached = [pack.procedures[name] for name in change.procedures or pack.procedures if name in pack.procedures]
    known = {
        "offices": [office.id for office in pack.offices.offices],
        "steps": _ids(reached, "steps"),
        "deadlines": _ids(reached, "deadlines"),
    }
    for key, ids in known.items():
        yield from ((key, key.removesuffix("s"), name, ids) for name in getattr(change, key))
        if getattr(change, key):
            yield from (("instead", key.removesuffix("s"), name, ids) for name in change.instead)


def _ids(procedures: list[Procedure], name: str) -> list[str]:
    return [item.id for procedure in procedures for item in getattr(procedure, name)]
