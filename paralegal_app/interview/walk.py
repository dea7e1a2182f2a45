"""One pass over a procedure: what holds, what was set aside, and what is still wanted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from typing import Any

from paralegal_app.interview.answers import Answers, plain_answer
from paralegal_app.interview.plan import Plan
from paralegal_app.packs.conditions import Condition, Outcome, Verdict
from paralegal_app.packs.pack import Pack

_YES = Outcome(Verdict.YES, True)


class Walk:
    """Evaluates the conditions of a plan over answers and, on the way, gathers what undecided ones still need."""

    def __init__(self, pack: Pack, plan: Plan, answers: Answers, on: date, emergencies: Any = ()) -> None:
        self.pack, self.plan, self.answers, self.on = pack, plan, answers, on
        self.law = pack.figures_on(on)
        self.wants: set[str] = set()
        self.context: dict[str, Any] = dict(answers.facts)
        self.context["today"] = self._today()
        self.context["emergencies"] = emergencies
        self.asked_if: dict[str, Outcome] = {}
        self._computed: dict[str, Outcome] = {}
        self._settle()

    def _today(self) -> datetime:
        key = ("today", self.on)
        caches = self.pack.caches
        if key not in caches:
            caches[key] = datetime(self.on.year, self.on.month, self.on.day, tzinfo=UTC)
        return caches[key]  # type: ignore[return-value]

    def _settle(self) -> None:
        """Compute what follows from other answers; set answers aside whose question does not arise any more."""
        context, computed = self.context, self.plan.computed
        for name, condition in self.plan.ask_if.items():
            outcome = self.asked_if[name] = self.evaluate(condition)
            if outcome.verdict is Verdict.NO:
                context.pop(name, None)
            elif name in computed and name not in context:
                found = self._computed[name] = computed[name].evaluate(context, self.law)
                if found.value is not None:
                    value = found.value
                    context[name] = float(value) if isinstance(value, int) and not isinstance(value, bool) else value

    def evaluate(self, condition: Condition | None) -> Outcome:
        return _YES if condition is None else condition.evaluate(self.context, self.law)

    def check(self, condition: Condition | None) -> Verdict:
        """A verdict whose open questions are wanted."""
        if condition is None:
            return Verdict.YES
        outcome = condition.evaluate(self.context, self.law)
        if outcome.needs:
            self.wants.update(outcome.needs)
        return outcome.verdict

    def holding(self, items: Iterable[Any], conditions: Iterable[Condition | None]) -> list[tuple[Any, Verdict]]:
        """Items whose condition is not `no`, with their verdicts."""
        checked = [(item, self.check(condition)) for item, condition in zip(items, conditions, strict=True)]
        return [(item, verdict) for item, verdict in checked if verdict is not Verdict.NO]

    def arises(self, name: str) -> bool:
        """Whether the question is asked by this procedure and not ruled out."""
        outcome = self.asked_if.get(name)
        return outcome is not None and outcome.verdict is not Verdict.NO

    def may_still_ask(self, name: str) -> bool:
        return name not in self.answers and name not in self.context and self.arises(name)

    def because(self, condition: Condition | None) -> dict[str, Any]:
        """The answers and figures a condition used, in their JSON form."""
        if condition is None:
            return {}
        because: dict[str, Any] = {}
        for name in condition.variables:
            if name == "today":
                because[name] = self.on.isoformat()
            elif name in self.context:
                given = self.answers.given(name)
                because[name] = plain_answer(given) if given is not None else self.context[name]
        because.update({f"law.{name}": self.law[name] for name in condition.parameters if name in self.law})
        return because

    def is_gap(self, field: str) -> bool:
        """Whether a paper's field would stay empty though its question arises."""
        name, _, member = field.partition(".")
        if name in self.asked_if and not self.arises(name):
            return False
        if name not in self.context:
            return name in self.asked_if or name in self.pack.questions
        value = self.context[name]
        return bool(member) and isinstance(value, Mapping) and member not in value

    def needed(self) -> tuple[str, ...]:
        """Unanswered questions something undecided depends on, in declared order."""
        needed: set[str] = set()
        todo = [name.split(".")[0] for name in self.wants]
        while todo:
            name = todo.pop()
            if name in needed or name in self.context or not self.arises(name):
                continue
            needed.add(name)
            for source in (self.asked_if[name], self._computed.get(name)):
                todo += [need.split(".")[0] for need in source.needs] if source is not None else []
        return tuple(name for name in self.plan.ask_if if name in needed and name not in self.answers)

    def asked(self) -> tuple[str, ...]:
        """Questions answered so far that still arise, in declared order."""
        return tuple(name for name in self.asked_if if name in self.answers and self.arises(name))
