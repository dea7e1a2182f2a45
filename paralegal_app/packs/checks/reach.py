"""Reachability: conditions that can never hold, whatever she answers, and questions that can therefore never be asked;
grounds of one finding that contradict each other, decide nothing beside another, or say the very same.

A special case beside the general one (`any` of both) is how statutes are written and is not remarked on.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

from paralegal_app.packs.checks.logic import conditions_of
from paralegal_app.packs.checks.report import Report
from paralegal_app.packs.checks.worlds import Worlds
from paralegal_app.packs.conditions import condition
from paralegal_app.packs.models import Finding, Procedure
from paralegal_app.packs.pack import Pack
from paralegal_app.packs.reading import KeyPath

MOST_WAYS = 400
"""Ways in which a finding can come to its yes; one with more is not judged."""
Way = tuple[str, ...]
"""Grounds that make a finding hold when all of them hold."""


def check(pack: Pack, report: Report) -> None:
    """Faults of what can never be asked, hold or matter."""
    for procedure in pack.procedures.values():
        worlds = Worlds({question.id: question for question in procedure.questions})
        file = f"procedures/{procedure.id}.yaml"
        never = set(_never(procedure, worlds, file, report))
        for index, finding in enumerate(procedure.findings):
            grounds = {ground.id: ground.when for ground in finding.grounds}
            if not never & set(grounds.values()):
                for path, words in _contradictions(finding, grounds, worlds):
                    report.fault(file, ("findings", index, *path), words, "grounds_conflict")
            for number, words in _twins(finding, worlds):
                report.warn(file, ("findings", index, "grounds", number, "when"), words, "ground_twin")
            for number, words in _idle(finding, grounds, worlds):
                report.advise(file, ("findings", index, "grounds", number, "when"), words, "ground_idle")


def _never(procedure: Procedure, worlds: Worlds, file: str, report: Report) -> Iterator[str]:
    """Conditions that never hold, each named."""
    for path, source, _kind in conditions_of(procedure):
        if path[-1] in ("computed", "done_when") or worlds.can_hold([source]):
            continue
        names = ", ".join(sorted(condition(source).variables))
        answers = f", whatever she answers to {names}" if names else ""
        report.fault(file, path, f"can never hold{answers}; correct it or take it out", "never_holds")
        yield source


def _contradictions(finding: Finding, grounds: dict[str, str], worlds: Worlds) -> Iterator[tuple[KeyPath, str]]:
    """A finding that is never yes, or a ground that can never be part of its yes."""
    ways = _ways(finding.combine or {"all": list(grounds)}, grounds)
    if not ways:
        return
    possible = [way for way in ways if worlds.can_hold(grounds[name] for name in way)]
    place: KeyPath = ("combine",) if finding.combine else ("grounds",)
    if not possible:
        pair = _pair(ways[0], grounds, worlds)
        words = f"`{pair[0]}` and `{pair[1]}`" if pair else ", ".join(f"`{name}`" for name in ways[0])
        said = f"wants the grounds {words} together, but they never hold together, so the answer is never yes"
        yield place, f"{said}; correct one of them, or combine them with any"
        return
    for number, name in enumerate(grounds):
        with_it = [way for way in ways if name in way]
        if with_it and not any(name in way for way in possible):
            pair = next((found for way in with_it if (found := _pair(way, grounds, worlds, name))), None)
            other = f"`{pair[1]}`" if pair else "what it is combined with"
            said = f"`{name}` can never count, because it never holds together with {other}, which is wanted beside it"
            yield ("grounds", number, "when"), f"{said}; correct one of them, or combine them with any"


def _pair(way: Way, grounds: dict[str, str], worlds: Worlds, one: str = "") -> tuple[str, str] | None:
    """Two grounds of a way that never hold together, the first of them `one` if it is given."""
    pairs = ((one, name) for name in way if name != one) if one else itertools.combinations(way, 2)
    return next((pair for pair in pairs if not worlds.can_hold(grounds[name] for name in pair)), None)


def _ways(tree: Any, grounds: dict[str, str]) -> list[Way]:
    """Every way to the yes of a combination; none where it names what is not there, or is too large."""
    if isinstance(tree, str):
        return [(tree,)] if tree in grounds else []
    if not isinstance(tree, dict):
        return []
    found: list[Way] = [()]
    for word, items in tree.items():
        branches = [_ways(item, grounds) for item in items] if isinstance(items, list | tuple) else []
        if not branches or not all(branches):
            return []
        every = [way for ways in branches for way in ways] if word == "any" else _joined(branches)
        found = _joined([found, every])
    return found


def _joined(branches: list[list[Way]]) -> list[Way]:
    found: list[Way] = [()]
    for ways in branches:
        if len(found) * len(ways) > MOST_WAYS:
            return []
        found = [tuple(dict.fromkeys((*first, *second))) for first in found for second in ways]
    return found


def _idle(finding: Finding, grounds: dict[str, str], worlds: Worlds) -> Iterator[tuple[int, str]]:
    """Grounds that hold anyway wherever another one does that is wanted together with them."""
    order, seen, told = list(grounds), set[tuple[str, str]](), set[str]()
    for way in _ways(finding.combine or {"all": order}, grounds):
        for one, other in itertools.permutations(way, 2):
            if (
                (one, other) in seen
                or other in told
                or not (_reads(worlds, grounds[one]) and _reads(worlds, grounds[other]))
            ):
                continue
            seen.add((one, other))
            same = not worlds.can_hold([grounds[other]], grounds[one])
            if not same and not worlds.can_hold([grounds[one]], grounds[other]):
                words = f"`{other}` decides nothing beside `{one}`, where it always holds; right if the law names both"
                told.add(other)
                yield order.index(other), words


def _reads(worlds: Worlds, source: str) -> bool:
    plain = worlds.plain(source)
    return plain is not None and bool(plain.condition.variables)


def _twins(finding: Finding, worlds: Worlds) -> Iterator[tuple[int, str]]:
    """Grounds of one finding that hold in just the same cases."""
    plain = [(number, ground) for number, ground in enumerate(finding.grounds) if _reads(worlds, ground.when)]
    for (_, first), (number, second) in itertools.combinations(plain, 2):
        if not (worlds.can_hold([first.when], second.when) or worlds.can_hold([second.when], first.when)):
            words = f"`{second.id}` holds in just the same cases as `{first.id}`; correct it, or keep one of them"
            yield number, words
