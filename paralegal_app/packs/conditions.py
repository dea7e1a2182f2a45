"""Conditions of the law in the Common Expression Language, three-valued.

An evaluation that fails because something is not answered is `unknown` and names what it still needs; any other
failure is a fault of the pack. CEL itself lets a decided operand absorb an unanswered one (`a || b`, `a && b`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import lru_cache
from operator import is_
from typing import Any

from paralegal_app.errors import Fault, PackError
from paralegal_app.packs.engine import ENGINE

Context = Mapping[str, Any]
_LAW = re.compile(r"\blaw\.([a-z][a-z0-9_]*)")
_MACRO = re.compile(r"\.(?:all|exists|exists_one|map|filter)\(\s*([A-Za-z_]\w*)\s*,")
_MEMBER = re.compile(r"\b([a-z][a-z0-9_]*)\.([a-z][a-z0-9_]*)\b(?!\s*\()")
_TEXT = re.compile(r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"")


class Verdict(StrEnum):
    """Yes, no, or not known yet."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Outcome:
    """The value of an expression (None while unknown) and what it still needs: question ids, members or `law.<id>`."""

    verdict: Verdict
    value: Any = None
    needs: tuple[str, ...] = ()


def age_on(birth_date: datetime, day: datetime) -> int:
    """Full years on `day`; someone born on 29 February is a year older on 1 March of a common year."""
    return day.year - birth_date.year - ((day.month, day.day) < (birth_date.month, birth_date.day))


def days_between(first: datetime, second: datetime) -> int:
    """Calendar days from `first` to `second`, negative when `second` is earlier."""
    return (_day(second) - _day(first)).days


def hours_between(first: datetime, second: datetime) -> float:
    """Clock hours from `first` to `second`."""
    return (second - first).total_seconds() / 3600


def _day(moment: datetime | date) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


FUNCTIONS: dict[str, Callable[..., Any]] = {
    "age_on": age_on,
    "days_between": days_between,
    "hours_between": hours_between,
}
"""The only functions beside CEL's own."""


class Condition:
    """One compiled expression. Remembers its last evaluation: an answer re-evaluates only what reads it."""

    __slots__ = ("_functions", "_kept", "_program", "members", "parameters", "source", "variables")

    def __init__(self, source: str) -> None:
        self.source = source
        self._program = ENGINE.compile(source)
        bare = _TEXT.sub("''", source)
        bound = set(_MACRO.findall(bare))
        references = self._program.references()
        self.variables = tuple(name for name in references["variables"] if name != "law" and name not in bound)
        """Question ids (and `today`) the expression reads."""
        self.parameters = tuple(dict.fromkeys(_LAW.findall(bare)))
        """Ids of the dated parameters it reads."""
        self.members = tuple(
            (owner, member)
            for owner, member in dict.fromkeys(_MEMBER.findall(bare))
            if owner != "law" and owner not in bound
        )
        """Members of persons and addresses it reads, e.g. `("respondent", "birth_date")`."""
        self._functions = {name: FUNCTIONS[name] for name in references["functions"] if name in FUNCTIONS}
        self._kept: tuple[tuple[Any, ...], Outcome] | None = None

    def evaluate(self, context: Context, law: Context) -> Outcome:
        """The outcome over answered questions (`context`) and the figures of the day in question (`law`).

        Raises:
            PackError: the expression is wrong in itself (mixed types, unknown function, not a yes or no).
        """
        key = (*[context.get(name) for name in self.variables], *[law.get(name) for name in self.parameters])
        kept = self._kept
        if kept is not None and all(map(is_, key, kept[0])):
            return kept[1]
        outcome = self._run(context, law)
        self._kept = (key, outcome)  # one assignment, so another thread never sees half of it
        return outcome

    def _run(self, context: Context, law: Context) -> Outcome:
        given: dict[str, Any] = {name: context[name] for name in self.variables if name in context}
        missing = [name for name in self.variables if name not in given]
        if self.parameters:
            given["law"] = {name: law[name] for name in self.parameters if name in law}
            missing += [f"law.{name}" for name in self.parameters if name not in law]
        given.update(self._functions)
        try:
            value = self._program.execute(given)
        except Exception as error:  # the library raises half a dozen built-in kinds
            return self._unknown_or_fault(error, missing, context)
        verdict = Verdict.YES if value is True else Verdict.NO if value is False else Verdict.UNKNOWN
        return Outcome(verdict, value)

    def _unknown_or_fault(self, error: Exception, missing: list[str], context: Context) -> Outcome:
        for owner, member in self.members:
            if isinstance(context.get(owner), Mapping) and member not in context[owner]:
                missing.append(f"{owner}.{member}")
        if missing:
            return Outcome(Verdict.UNKNOWN, None, tuple(dict.fromkeys(missing)))
        if isinstance(error, KeyError):  # a member of someone in a list, e.g. a child's birth date
            return Outcome(Verdict.UNKNOWN, None, tuple(name for name in self.variables if name != "today"))
        raise PackError(
            [Fault("condition", 0, self.source, f"cannot be evaluated: {str(error).split('.')[0]}")]
        ) from error


@lru_cache(maxsize=8192)
def condition(source: str) -> Condition:
    """The compiled condition.

    Raises:
        ValueError: the expression is not CEL; the text says why.
    """
    try:
        return Condition(source)
    except Exception as error:
        raise ValueError(str(error).split("\n")[0]) from error


def all_of(verdicts: list[Verdict]) -> Verdict:
    """Kleene conjunction; an empty list holds."""
    if Verdict.NO in verdicts:
        return Verdict.NO
    return Verdict.UNKNOWN if Verdict.UNKNOWN in verdicts else Verdict.YES


def any_of(verdicts: list[Verdict]) -> Verdict:
    """Kleene disjunction; an empty list does not hold."""
    if Verdict.YES in verdicts:
        return Verdict.YES
    return Verdict.UNKNOWN if Verdict.UNKNOWN in verdicts else Verdict.NO
