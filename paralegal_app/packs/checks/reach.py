"""Reachability: conditions that can never hold, whatever she answers, and questions that can therefore never be asked.

Where a condition reads only yes-or-no questions and choices, every combination of answers is tried; an answer counts
only where its question is asked at all: `event == 'lost' && holder_known` never holds when `holder_known` is asked only
if the document is withheld. Conditions on days, amounts and people are left to the made-up answers of the whole check.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Mapping
from typing import Any

from paralegal_app.errors import PackError
from paralegal_app.packs.checks.logic import conditions_of
from paralegal_app.packs.checks.report import Report
from paralegal_app.packs.conditions import Condition, Verdict, condition
from paralegal_app.packs.models import Procedure, Question
from paralegal_app.packs.pack import Pack

MOST = 2000
"""Combinations of answers tried for one condition; what needs more is not judged."""


def check(pack: Pack, report: Report) -> None:
    for procedure in pack.procedures.values():
        asked = {question.id: question for question in procedure.questions}
        for path, source, _kind in conditions_of(procedure):
            names = _never(asked, source, procedure, path)
            if names:
                message = f"can never hold, whatever she answers to {', '.join(names)}; correct it or take it out"
                report.fault(f"procedures/{procedure.id}.yaml", path, message)


def _never(asked: Mapping[str, Question], source: str, procedure: Procedure, path: tuple[str | int, ...]) -> list[str]:
    """The questions on which a condition depends that never holds; nothing where it can hold or cannot be judged."""
    compiled = _compiled(source)
    if compiled is None or not compiled.variables or path[-1] in ("computed", "done_when"):
        return []
    names = _read(asked, compiled)
    values = {name: _values(asked[name]) for name in names} if names else {}
    if not values or not all(values.values()) or math.prod(map(len, values.values())) > MOST:
        return []
    try:
        holds = any(
            compiled.evaluate(_given(asked, dict(zip(values, found, strict=True))), {}).verdict is Verdict.YES
            for found in itertools.product(*values.values())
        )
    except PackError:
        return []  # named by the trials of the whole pack
    return [] if holds else sorted(compiled.variables)


def _compiled(source: str) -> Condition | None:
    try:
        found = condition(source)
    except ValueError:
        return None
    return None if found.parameters or found.members else found


def _read(asked: Mapping[str, Question], start: Condition) -> list[str]:
    """Everything a condition reads, and what decides whether that is asked; nothing if any of it cannot be listed."""
    found: dict[str, None] = {}
    left = list(start.variables)
    while left:
        name = left.pop()
        if name in found:
            continue
        if name not in asked or asked[name].computed:
            return []
        found[name] = None
        source = asked[name].ask_if
        compiled = _compiled(source) if source else None
        if source and compiled is None:
            return []
        left += compiled.variables if compiled else ()
    return list(found)


def _values(question: Question) -> tuple[Any, ...]:
    choices = question.choices or ()
    if question.type == "yes_no":
        return (True, False)
    if question.type == "choice":
        return choices
    if question.type == "choices":
        return ((), *((choice,) for choice in choices), choices)
    return ()


def _given(asked: Mapping[str, Question], answers: dict[str, Any]) -> dict[str, Any]:
    """The answers without those whose question does not arise."""
    for name in _dormant(asked, answers):
        del answers[name]
    return answers


def _dormant(asked: Mapping[str, Question], answers: Mapping[str, Any]) -> Iterator[str]:
    gone: set[str] = set()
    while True:
        left = {name: value for name, value in answers.items() if name not in gone}
        more = {
            name for name in left
            if (source := asked[name].ask_if) and condition(source).evaluate(left, {}).verdict is not Verdict.YES
        }  # fmt: skip
        if not more:
            break
        gone |= more
    yield from gone
