"""The interview itself: a pure function from a pack, a procedure, answers and a day to a `State`."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from paralegal_app.interview.answers import Answers
from paralegal_app.interview.deadlines import deadline_state
from paralegal_app.interview.emergencies import Emergencies, context_of, held_in, in_force
from paralegal_app.interview.findings import decide, tree_of
from paralegal_app.interview.plan import fitting, plan_of
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
from paralegal_app.interview.walk import Walk
from paralegal_app.packs.conditions import Condition, Outcome, Verdict
from paralegal_app.packs.models import Document, Fee
from paralegal_app.packs.pack import Pack, value_on


def interview(
    pack: Pack,
    procedure: str,
    answers: Answers,
    on: date,
    *,
    wanted: Collection[str] | None = None,
    done: Collection[str] = (),
    declared: Mapping[str, bool] | None = None,
    zone: str = "",
) -> State:
    """What follows from `answers` on the day `on`.

    Args:
        wanted: ids of the papers she wants; None: all the procedure offers.
        done: ids of steps already done.
        declared: emergencies that somebody said hold or do not hold; the others go by their dates.
        zone: time zone to count hours in, for a pack that belongs to no country; empty: that of the pack.

    Raises:
        KeyError: the pack has no such procedure.
        PackError: a condition of the pack is wrong in itself.
    """
    plan = plan_of(pack, procedure)
    held = in_force(pack, on, declared) if pack.manifest.emergencies else ()
    walk = Walk(pack, plan, fitting(plan, answers), on, context_of(pack, held))
    return _Interview(walk, wanted, frozenset(done), held_in(walk, held, declared or {}), zone).state()


class _Interview:
    """Puts a State together from one walk."""

    def __init__(
        self, walk: Walk, wanted: Collection[str] | None, done: frozenset[str], emergencies: Emergencies, zone: str
    ) -> None:
        self.walk, self.wanted, self.done, self.emergencies, self.zone = walk, wanted, done, emergencies, zone
        self.pack, self.plan, self.on = walk.pack, walk.plan, walk.on

    def state(self) -> State:
        procedure = self.plan.procedure
        findings = self._findings()
        deadlines = self._deadlines()
        documents = self._documents()
        checklist = self._checklist()
        risks, steps, fees, facts = self._risks(), self._steps(), self._fees(), self._facts()
        measures = tuple(
            m.id
            for m, c in zip(procedure.measures, self.plan.measures, strict=True)
            if self.walk.check(c) is not Verdict.NO
        )
        follow = tuple(
            NextState(item.id, item.procedure, verdict)
            for item, verdict in self.walk.holding(procedure.next, self.plan.next)
        )
        needed = self.walk.needed()
        return State(
            pack=self.pack.id, version=self.pack.version, procedure=procedure.id, on=self.on, findings=findings,
            next=needed[0] if needed else None, needed=needed, asked=self.walk.asked(), risks=risks, steps=steps,
            deadlines=deadlines, checklist=checklist, fees=fees, facts=facts, measures=measures, documents=documents,
            next_procedures=follow, sections=self._sections(needed), questions=self._questions(),
            emergencies=self.emergencies.states,
        )  # fmt: skip

    def _questions(self) -> Mapping[str, Any]:
        key = ("questions", self.plan.procedure.id)
        if key not in self.pack.caches:
            self.pack.caches[key] = {question.id: question for question in self.plan.procedure.questions}
        return self.pack.caches[key]  # type: ignore[return-value]

    def _findings(self) -> tuple[FindingState, ...]:
        found = []
        for finding in self.plan.procedure.findings:
            outcomes = {
                ground_id: c.evaluate(self.walk.context, self.walk.law)
                for ground_id, c in self.plan.grounds[finding.id]
            }
            decision = self._decision(finding, {name: outcome.verdict for name, outcome in outcomes.items()})
            needs = tuple(dict.fromkeys(need for name in decision.open for need in outcomes[name].needs))
            self.walk.wants.update(needs)
            grounds = tuple(
                self._ground(finding.id, ground, condition, outcomes[ground.id])
                for ground, (_, condition) in zip(finding.grounds, self.plan.grounds[finding.id], strict=True)
            )
            found.append(
                FindingState(finding.id, finding.main, decision.verdict, grounds, needs, decision.would_change)
            )
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
        state = GroundState(ground.id, outcome.verdict, ground, self.walk.because(condition), outcome.needs)
        self.pack.caches[key] = (outcome, state)
        return state

    def _risks(self) -> tuple[RiskState, ...]:
        found = []
        for risk, condition in zip(self.plan.procedure.risks, self.plan.risks, strict=True):
            outcome = self.walk.evaluate(condition)
            if outcome.verdict is Verdict.UNKNOWN:
                self.walk.wants.update(outcome.needs)
                if any(self.walk.may_still_ask(need.split(".")[0]) for need in outcome.needs):
                    continue
            if outcome.verdict is not Verdict.NO:
                found.append(
                    RiskState(risk.id, risk.before, outcome.verdict is Verdict.YES, risk, self.walk.because(condition))
                )
        return tuple(found)

    def _steps(self) -> tuple[StepState, ...]:
        found = []
        for step, (when, done_when) in zip(self.plan.procedure.steps, self.plan.steps, strict=True):
            verdict = self.walk.check(when)
            if verdict is Verdict.NO:
                continue
            done = step.id in self.done or (
                done_when is not None and self.walk.evaluate(done_when).verdict is Verdict.YES
            )
            risks = self.plan.risks_before[step.id]
            state = StepState(step.id, step.who, verdict, done, risks, step.documents, step.offices, step)
            found.append(self.emergencies.step(state))
        return tuple(found)

    def _deadlines(self) -> tuple[DeadlineState, ...]:
        found: dict[str, DeadlineState] = {}
        for deadline, verdict in self.walk.holding(self.plan.procedure.deadlines, self.plan.deadlines):
            state = found[deadline.id] = self.emergencies.deadline(self._deadline(deadline, found))
            self.walk.wants.update(need for need in state.needs if verdict is not Verdict.NO)
        return tuple(found.values())

    def _deadline(self, deadline: Any, earlier: dict[str, DeadlineState]) -> DeadlineState:
        """Counted anew only when its start has changed."""
        if deadline.starts in self.walk.asked_if and not self.walk.arises(deadline.starts):
            return deadline_state(self.pack, deadline, Answers(), earlier, self.zone)
        chained = earlier.get(deadline.starts)
        start = chained if chained is not None else self.walk.answers.given(deadline.starts)
        key = ("deadline", self.plan.procedure.id, deadline.id, self.zone)
        kept = self.pack.caches.get(key)
        if isinstance(kept, tuple) and kept[0] is start:
            return kept[1]  # type: ignore[no-any-return]
        state = deadline_state(self.pack, deadline, self.walk.answers, earlier, self.zone)
        self.pack.caches[key] = (start, state)
        return state

    def _checklist(self) -> tuple[ChecklistState, ...]:
        held = self.walk.holding(self.plan.procedure.checklist, self.plan.checklist)
        return tuple(
            ChecklistState(item.id, item.required != "helpful" and verdict is Verdict.YES, verdict, item)
            for item, verdict in held
        )

    def _fees(self) -> tuple[FeeState, ...]:
        found = []
        for fee, (when, free_if, reduced_if) in zip(self.plan.procedure.fees, self.plan.fees, strict=True):
            if self.walk.check(when) is Verdict.NO:
                continue
            free = self.walk.check(free_if) if free_if is not None else Verdict.NO
            reduced = self.walk.check(reduced_if) if reduced_if is not None else Verdict.NO
            found.append(
                FeeState(fee.id, self._fee_amount(fee), free, self._figure(fee.reduced_parameter), reduced, fee)
            )
        return tuple(found)

    def _fee_amount(self, fee: Fee) -> Decimal | None:
        return fee.amount if fee.amount is not None else self._figure(fee.parameter)

    def _figure(self, parameter_id: str | None) -> Decimal | None:
        parameter = self.pack.parameters.get(parameter_id or "")
        dated = value_on(parameter, self.on) if parameter else None
        return dated.value if dated else None

    def _facts(self) -> tuple[FactState, ...]:
        checked = ((fact, self.walk.check(condition)) for fact, condition in self.plan.facts)
        return tuple(
            FactState(fact.id, fact.kind, fact.beside, verdict, fact)
            for fact, verdict in checked if verdict is not Verdict.NO
        )

    def _documents(self) -> tuple[DocumentState, ...]:
        found = []
        for document, condition in zip(self.plan.procedure.documents, self.plan.documents, strict=True):
            wanted = self.wanted is None or document.id in self.wanted
            verdict = self.walk.check(condition) if wanted else self.walk.evaluate(condition).verdict
            if verdict is Verdict.NO:
                continue
            if wanted:
                self.walk.wants.update(self.plan.fields[document.id])
            found.append(self._document(document, verdict))
        return tuple(found)

    def _document(self, document: Document, verdict: Verdict) -> DocumentState:
        gaps = tuple(field for field in document.fields if self.walk.is_gap(field))
        given = [name for name in self.plan.fields[document.id] if name in self.walk.context]
        reveals = tuple(dict.fromkeys(item for name in given for item in self.pack.questions[name].reveals or ()))
        return DocumentState(document.id, document.kind, document.languages, verdict, gaps, reveals, document.read_by)

    def _sections(self, needed: tuple[str, ...]) -> tuple[SectionState, ...]:
        answered = dict.fromkeys(self.plan.procedure.sections, 0)
        open_ = dict.fromkeys(self.plan.procedure.sections, 0)
        waiting = set(needed)
        for question in self.plan.procedure.questions:
            section = question.section or ""
            if question.id in waiting:
                open_[section] = open_.get(section, 0) + 1
            elif question.id in self.walk.answers and self.walk.arises(question.id):
                answered[section] = answered.get(section, 0) + 1
        return tuple(SectionState(name, answered[name], answered[name] + open_[name]) for name in answered)
