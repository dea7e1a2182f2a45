"""The interview itself: a pure function from a pack, a procedure, answers and a day to a `State`."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from paralegal_app.interview.answers import Answers, plain_answer
from paralegal_app.interview.deadlines import deadline_state
from paralegal_app.interview.findings import decide, tree_of
from paralegal_app.interview.plan import Plan, plan_of
from paralegal_app.interview.state import (
    ChecklistState,
    DeadlineState,
    DocumentState,
    FactState,
    FeeState,
    FindingState,
    GroundState,
    NextState,
    RiskState,
    SectionState,
    State,
    StepState,
)
from paralegal_app.packs.conditions import Condition, Outcome, Verdict
from paralegal_app.packs.models import Document, Fee
from paralegal_app.packs.pack import Pack, value_on

_YES = Outcome(Verdict.YES, True)


def interview(
    pack: Pack, procedure: str, answers: Answers, on: date, *, wanted: Collection[str] | None = None, done: Collection[str] = ()
) -> State:
    """What follows from `answers` on the day `on`.

    Args:
        wanted: ids of the papers she wants; None: all the procedure offers.
        done: ids of steps already done.

    Raises:
        KeyError: the pack has no such procedure.
        PackError: a condition of the pack is wrong in itself.
    """
    return _Walk(pack, plan_of(pack, procedure), answers, on, wanted, frozenset(done)).state()


class _Walk:
    """One pass over a plan. Gathers, while it evaluates, what is still needed."""

    def __init__(
        self, pack: Pack, plan: Plan, answers: Answers, on: date, wanted: Collection[str] | None, done: frozenset[str]
    ) -> None:
        self.pack, self.plan, self.answers, self.on, self.wanted, self.done = pack, plan, answers, on, wanted, done
        self.law = pack.figures_on(on)
        self.wants: set[str] = set()
        self.context: dict[str, Any] = dict(answers.facts)
        self.context["today"] = self._today()
        self.asked_if: dict[str, Outcome] = {}
        self.computed: dict[str, Outcome] = {}
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
            outcome = self.asked_if[name] = self._evaluate(condition)
            if outcome.verdict is Verdict.NO:
                context.pop(name, None)
            elif name in computed and name not in context:
                found = self.computed[name] = computed[name].evaluate(context, self.law)
                if found.value is not None:
                    value = found.value
                    context[name] = float(value) if isinstance(value, int) and not isinstance(value, bool) else value

    def _evaluate(self, condition: Condition | None) -> Outcome:
        return _YES if condition is None else condition.evaluate(self.context, self.law)

    def _check(self, condition: Condition | None) -> Verdict:
        """A verdict whose open questions are needed."""
        if condition is None:
            return Verdict.YES
        outcome = condition.evaluate(self.context, self.law)
        if outcome.needs:
            self.wants.update(outcome.needs)
        return outcome.verdict

    def state(self) -> State:
        procedure = self.plan.procedure
        findings = self._findings()
        deadlines = self._deadlines()
        documents = self._documents()
        checklist = self._checklist()
        risks, steps, fees, facts = self._risks(), self._steps(), self._fees(), self._facts()
        measures = tuple(m.id for m, c in zip(procedure.measures, self.plan.measures, strict=True) if self._check(c) is not Verdict.NO)
        follow = tuple(NextState(item.id, item.procedure, verdict) for item, verdict in self._holding(procedure.next, self.plan.next))
        needed = self._needed()
        return State(
            pack=self.pack.id, version=self.pack.version, procedure=procedure.id, on=self.on, findings=findings,
            next=needed[0] if needed else None, needed=needed, asked=self._asked(), risks=risks, steps=steps,
            deadlines=deadlines, checklist=checklist, fees=fees, facts=facts, measures=measures, documents=documents,
            next_procedures=follow, sections=self._sections(needed), questions=self._questions(),
        )  # fmt: skip

    def _holding(self, items: Iterable[Any], conditions: Iterable[Condition | None]) -> list[tuple[Any, Verdict]]:
        """Items whose condition is not `no`, with their verdicts."""
        checked = [(item, self._check(condition)) for item, condition in zip(items, conditions, strict=True)]
        return [(item, verdict) for item, verdict in checked if verdict is not Verdict.NO]

    def _questions(self) -> Mapping[str, Any]:
        key = ("questions", self.plan.procedure.id)
        if key not in self.pack.caches:
            self.pack.caches[key] = {question.id: question for question in self.plan.procedure.questions}
        return self.pack.caches[key]  # type: ignore[return-value]

    def _findings(self) -> tuple[FindingState, ...]:
        found = []
        for finding in self.plan.procedure.findings:
            outcomes = {ground_id: c.evaluate(self.context, self.law) for ground_id, c in self.plan.grounds[finding.id]}
            decision = self._decision(finding, {name: outcome.verdict for name, outcome in outcomes.items()})
            needs = tuple(dict.fromkeys(need for name in decision.open for need in outcomes[name].needs))
            self.wants.update(needs)
            grounds = tuple(
                self._ground(finding.id, ground, condition, outcomes[ground.id])
                for ground, (_, condition) in zip(finding.grounds, self.plan.grounds[finding.id], strict=True)
            )
            found.append(FindingState(finding.id, finding.main, decision.verdict, grounds, needs, decision.would_change))
        return tuple(found)

    def _decision(self, finding: Any, verdicts: dict[str, Verdict]) -> Any:
        key = ("decision", self.plan.procedure.id, finding.id, tuple(verdicts.values()))
        if key not in self.pack.caches:
            self.pack.caches[key] = decide(tree_of(finding), verdicts)
        return self.pack.caches[key]

    def _ground(self, finding: str, ground: Any, condition: Condition, outcome: Outcome) -> GroundState:
        """Kept until the outcome changes: explaining costs more than deciding."""
        key = ("ground", self.plan.procedure.id, finding, ground.id)
        kept = self.pack.caches.get(key)
        if isinstance(kept, tuple) and kept[0] is outcome:
            return kept[1]  # type: ignore[no-any-return]
        state = GroundState(ground.id, outcome.verdict, ground, self._because(condition), outcome.needs)
        self.pack.caches[key] = (outcome, state)
        return state

    def _because(self, condition: Condition | None) -> dict[str, Any]:
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

    def _risks(self) -> tuple[RiskState, ...]:
        found = []
        for risk, condition in zip(self.plan.procedure.risks, self.plan.risks, strict=True):
            outcome = self._evaluate(condition)
            if outcome.verdict is Verdict.UNKNOWN:
                self.wants.update(outcome.needs)
                if any(self._may_still_ask(need.split(".")[0]) for need in outcome.needs):
                    continue
            if outcome.verdict is not Verdict.NO:
                found.append(RiskState(risk.id, risk.before, outcome.verdict is Verdict.YES, risk, self._because(condition)))
        return tuple(found)

    def _may_still_ask(self, name: str) -> bool:
        outcome = self.asked_if.get(name)
        return name not in self.answers and outcome is not None and outcome.verdict is not Verdict.NO and name not in self.context

    def _steps(self) -> tuple[StepState, ...]:
        found = []
        for step, (when, done_when) in zip(self.plan.procedure.steps, self.plan.steps, strict=True):
            verdict = self._check(when)
            if verdict is Verdict.NO:
                continue
            done = step.id in self.done or (done_when is not None and self._evaluate(done_when).verdict is Verdict.YES)
            risks = self.plan.risks_before[step.id]
            found.append(StepState(step.id, step.who, verdict, done, risks, step.documents, step.offices, step))
        return tuple(found)

    def _deadlines(self) -> tuple[DeadlineState, ...]:
        found: dict[str, DeadlineState] = {}
        for deadline, verdict in self._holding(self.plan.procedure.deadlines, self.plan.deadlines):
            state = found[deadline.id] = self._deadline(deadline, found)
            self.wants.update(need for need in state.needs if verdict is not Verdict.NO)
        return tuple(found.values())

    def _deadline(self, deadline: Any, earlier: dict[str, DeadlineState]) -> DeadlineState:
        """Counted anew only when its start has changed."""
        if self.asked_if.get(deadline.starts, _YES).verdict is Verdict.NO:
            return deadline_state(self.pack, deadline, Answers(), earlier)
        chained = earlier.get(deadline.starts)
        start = chained if chained is not None else self.answers.given(deadline.starts)
        key = ("deadline", self.plan.procedure.id, deadline.id)
        kept = self.pack.caches.get(key)
        if isinstance(kept, tuple) and kept[0] is start:
            return kept[1]  # type: ignore[no-any-return]
        state = deadline_state(self.pack, deadline, self.answers, earlier)
        self.pack.caches[key] = (start, state)
        return state

    def _checklist(self) -> tuple[ChecklistState, ...]:
        held = self._holding(self.plan.procedure.checklist, self.plan.checklist)
        return tuple(
            ChecklistState(item.id, item.required != "helpful" and verdict is Verdict.YES, verdict, item) for item, verdict in held
        )

    def _fees(self) -> tuple[FeeState, ...]:
        found = []
        for fee, (when, free_if, reduced_if) in zip(self.plan.procedure.fees, self.plan.fees, strict=True):
            if self._check(when) is Verdict.NO:
                continue
            free = self._check(free_if) if free_if is not None else Verdict.NO
            reduced = self._check(reduced_if) if reduced_if is not None else Verdict.NO
            found.append(FeeState(fee.id, self._fee_amount(fee), free, self._figure(fee.reduced_parameter), reduced, fee))
        return tuple(found)

    def _fee_amount(self, fee: Fee) -> Decimal | None:
        return fee.amount if fee.amount is not None else self._figure(fee.parameter)

    def _figure(self, parameter_id: str | None) -> Decimal | None:
        parameter = self.pack.parameters.get(parameter_id or "")
        dated = value_on(parameter, self.on) if parameter else None
        return dated.value if dated else None

    def _facts(self) -> tuple[FactState, ...]:
        held = self._holding(self.plan.procedure.facts, self.plan.facts)
        return tuple(FactState(fact.id, fact.kind, fact.beside, verdict, fact) for fact, verdict in held)

    def _documents(self) -> tuple[DocumentState, ...]:
        found = []
        for document, condition in zip(self.plan.procedure.documents, self.plan.documents, strict=True):
            wanted = self.wanted is None or document.id in self.wanted
            verdict = self._check(condition) if wanted else self._evaluate(condition).verdict
            if verdict is Verdict.NO:
                continue
            if wanted:
                self.wants.update(self.plan.fields[document.id])
            found.append(self._document(document, verdict))
        return tuple(found)

    def _document(self, document: Document, verdict: Verdict) -> DocumentState:
        gaps = tuple(field for field in document.fields if self._is_gap(field))
        given = [name for name in self.plan.fields[document.id] if name in self.context]
        reveals = tuple(dict.fromkeys(item for name in given for item in self.pack.questions[name].reveals or ()))
        return DocumentState(document.id, document.kind, document.languages, verdict, gaps, reveals, document.read_by)

    def _is_gap(self, field: str) -> bool:
        name, _, member = field.partition(".")
        outcome = self.asked_if.get(name)
        if outcome is not None and outcome.verdict is Verdict.NO:
            return False
        if name not in self.context:
            return outcome is not None or name in self.pack.questions
        value = self.context[name]
        return bool(member) and isinstance(value, Mapping) and member not in value

    def _needed(self) -> tuple[str, ...]:
        """Unanswered questions something undecided depends on, in declared order."""
        needed: set[str] = set()
        todo = [name.split(".")[0] for name in self.wants]
        while todo:
            name = todo.pop()
            outcome = self.asked_if.get(name)
            if name in needed or outcome is None or outcome.verdict is Verdict.NO or name in self.context:
                continue
            needed.add(name)
            for source in (outcome, self.computed.get(name)):
                todo += [need.split(".")[0] for need in source.needs] if source is not None else []
        return tuple(name for name in self.plan.ask_if if name in needed and name not in self.answers)

    def _asked(self) -> tuple[str, ...]:
        """Questions answered so far that still arise, in declared order."""
        return tuple(
            name for name, outcome in self.asked_if.items() if name in self.answers and outcome.verdict is not Verdict.NO
        )

    def _sections(self, needed: tuple[str, ...]) -> tuple[SectionState, ...]:
        answered = dict.fromkeys(self.plan.procedure.sections, 0)
        open_ = dict.fromkeys(self.plan.procedure.sections, 0)
        waiting = set(needed)
        for question in self.plan.procedure.questions:
            section = question.section or ""
            if question.id in waiting:
                open_[section] = open_.get(section, 0) + 1
            elif question.id in self.answers and self.asked_if[question.id].verdict is not Verdict.NO:
                answered[section] = answered.get(section, 0) + 1
        return tuple(SectionState(name, answered[name], answered[name] + open_[name]) for name in answered)
