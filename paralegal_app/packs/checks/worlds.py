"""All the answers a few conditions can tell apart, so that `never` is said only where it is certain.

Yes-or-no questions and choices are listed; an answer counts only where its question is asked at all. What is compared
with a plain number (`age_on(client.birth_date, today) < 18`) is tried below, at and above every number it is compared
with; a comparison of two unlisted things (`income_monthly <= law.limit`) is tried as smaller, equal and larger. What
else a condition reads is taken to be able to come out either way.
"""

from __future__ import annotations

import itertools
import math
import re
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from paralegal_app.errors import PackError
from paralegal_app.packs.conditions import Condition, Verdict, condition
from paralegal_app.packs.models import Question

MOST = 2000
"""Combinations of answers tried for conditions that belong together; what needs more is not judged."""
_SUBSETS = 5
"""Choices of which every subset is tried; of a longer list only those that a condition names."""

_TEXT = re.compile(r"('(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\")")
_TERM = r"(?:[a-z]\w*\([a-z][\w.]*(?:,\s*[a-z][\w.]*)*\)|[a-z]\w*(?:\.[a-z]\w*)*|\d+(?:\.\d+)?)"
_COMPARED = re.compile(rf"(?P<before>!\s*|[\w.\])])?(?<!\w)({_TERM})\s*(<=|>=|==|!=|<|>)\s*({_TERM})(?![\w.(\[])")
_WORD = re.compile(r"(?<![\w.])[a-z]\w*(?!\w*\()")
_UNCLEAR = re.compile(r"[-+*/%]|\.(?:all|exists|exists_one|map|filter)\(")
_TURNED = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "==": "==", "!=": "!="}
_LISTED = frozenset({"yes_no", "choice", "choices"})
Answers = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Plain:
    """A condition in which every comparison of things that cannot be listed reads a made-up number instead."""

    condition: Condition
    measures: Mapping[str, tuple[float, ...]]
    """The made-up numbers, with what each is compared with."""
    source: str


@dataclass
class Worlds:
    """Of one procedure: `asked` are its questions by id."""

    asked: Mapping[str, Question]
    _plain: dict[str, Plain | None] = field(default_factory=dict)
    _known: dict[tuple[tuple[str, ...], str], bool] = field(default_factory=dict)

    def can_hold(self, sources: Iterable[str], unless: str = "") -> bool:
        """Whether all these conditions can hold together, `unless` not holding then; True where that is not certain."""
        plain = {source: found for source in sources if (found := self.plain(source)) is not None}
        if unless:
            but = self.plain(unless)
            return but is None or self._found(tuple(sorted(plain)), unless)
        return all(self._found(group, "") for group in self._groups(plain))

    def plain(self, source: str) -> Plain | None:
        """The condition over listed answers and made-up numbers; None where it cannot be put so."""
        if source not in self._plain:
            self._plain[source] = self._made(source)
        return self._plain[source]

    def _made(self, source: str) -> Plain | None:
        measures: dict[str, list[float]] = {}
        parts = _TEXT.split(source)
        for number in range(0, len(parts), 2):
            if _UNCLEAR.search(parts[number]):
                return None
            parts[number] = _COMPARED.sub(lambda found: self._measured(found, measures), parts[number])
        try:
            made = condition("".join(parts))
        except ValueError:
            return None
        names = [name for name in made.variables if name not in measures]
        if made.parameters or made.members or not all(self._listed(name) for name in names):
            return None
        return Plain(made, {name: tuple(values) for name, values in measures.items()}, source)

    def _listed(self, name: str) -> bool:
        question = self.asked.get(name)
        return question is not None and question.type in _LISTED and not question.computed

    def _measured(self, found: re.Match[str], measures: dict[str, list[float]]) -> str:
        before, left, sign, right = found.groups()
        words = [word for word in _WORD.findall(f"{left} {right}") if word not in ("true", "false")]
        if before or not words or all(self._listed(word) for word in words):
            return found[0]
        if right[0].isdigit():
            name, number = left, float(right)
        elif left[0].isdigit():
            name, sign, number = right, _TURNED[sign], float(left)
        elif left <= right:
            name, number = f"{left} {right}", 0.0
        else:
            name, sign, number = f"{right} {left}", _TURNED[sign], 0.0
        alias = f"measured_{zlib.crc32(''.join(name.split(' ')).encode()):08x}"
        measures.setdefault(alias, []).append(number)
        return f"{alias} {sign} {number!r}"

    def _groups(self, plain: Mapping[str, Plain]) -> Iterator[tuple[str, ...]]:
        """Conditions that read something in common, judged together; what others read cannot hinder them."""
        left = {source: {*self._reached([item])} for source, item in plain.items()}
        while left:
            group, names = [], left[next(iter(left))]
            while joined := [source for source, read in left.items() if read & names or not read]:
                names = names.union(*(left.pop(source) for source in joined))
                group += joined
            yield tuple(sorted(group))

    def _reached(self, plain: Iterable[Plain]) -> dict[str, set[float]]:
        """What conditions read, and what decides whether it is asked; numbers with what they are compared to."""
        found: dict[str, set[float]] = {}
        left = list(plain)
        while left:
            item = left.pop()
            for alias, numbers in item.measures.items():
                found.setdefault(alias, set()).update(numbers)
            for name in item.condition.variables:
                if name not in item.measures and name not in found:
                    found[name] = set()
                    ask_if = self._ask_if(name)
                    left += [ask_if] if ask_if else []
        return found

    def _ask_if(self, name: str) -> Plain | None:
        """When a question is asked; None: always, or it cannot be told."""
        source = self.asked[name].ask_if if name in self.asked else None
        return self.plain(source) if source else None

    def _found(self, sources: tuple[str, ...], unless: str) -> bool:
        key = (sources, unless)
        if key not in self._known:
            try:
                self._known[key] = self._tried(sources, unless)
            except PackError:
                self._known[key] = True  # mixes up types; named by the trials of the whole pack
        return self._known[key]

    def _tried(self, sources: tuple[str, ...], unless: str) -> bool:
        plain = [found for source in sources if (found := self.plain(source))]
        but = self.plain(unless) if unless else None
        every = [*plain, *([but] if but else [])]
        reached = self._reached(every)
        asks = [self.asked[name].ask_if or "" for name in reached if name in self.asked]
        said = " ".join([*(item.source for item in every), *asks])
        values = {name: _around(numbers) if name not in self.asked else _values(self.asked[name], said)
                  for name, numbers in reached.items()}  # fmt: skip
        if not all(values.values()) or math.prod(map(len, values.values())) > MOST:
            return True
        return any(
            all(item.condition.evaluate(given, {}).verdict is Verdict.YES for item in plain)
            and (but is None or but.condition.evaluate(given, {}).verdict is not Verdict.YES)
            for given in self._worlds(values)
        )

    def _worlds(self, values: Mapping[str, tuple[Any, ...]]) -> Iterator[Answers]:
        """Every combination, each without the answers whose question does not arise."""
        asks = {name: ask_if for name in values if (ask_if := self._ask_if(name))}
        for found in itertools.product(*values.values()):
            given = dict(zip(values, found, strict=True))
            left = dict(asks)
            while gone := [name for name, ask_if in left.items() if not _holds(ask_if, given)]:
                for name in gone:
                    del given[name], left[name]
            yield given


def _holds(plain: Plain, given: Answers) -> bool:
    return plain.condition.evaluate(given, {}).verdict is Verdict.YES


def _values(question: Question, said: str) -> tuple[Any, ...]:
    """What can be answered, as far as the conditions in `said` can tell it apart; nothing: too much to list."""
    choices = question.choices or ()
    if question.type == "yes_no":
        return (True, False)
    if question.type == "choice":
        return choices
    named = tuple(choice for choice in choices if f"'{choice}'" in said or f'"{choice}"' in said)
    counted = choices if len(choices) <= _SUBSETS else named
    if len(counted) > _SUBSETS or not choices:
        return ()
    every = [found for size in range(len(counted) + 1) for found in itertools.combinations(counted, size)]
    others = tuple(choice for choice in choices if choice not in counted)
    sizes = range(len(others) + 1) if f"size({question.id})" in said else sorted({0, len(others)})
    return tuple((*found, *others[:size]) for found in every for size in sizes)


def _around(numbers: set[float]) -> tuple[float, ...]:
    """Below, at, between and above."""
    ordered = sorted(numbers)
    between = [(first + second) / 2 for first, second in itertools.pairwise(ordered)]
    return (ordered[0] - 1, *ordered, *between, ordered[-1] + 1)
