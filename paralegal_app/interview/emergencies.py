"""Which emergencies hold for a case on a day, and what they change about steps, offices and deadlines."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any, Literal

from paralegal_app.interview.state import ChangeState, Counted, DeadlineState, EmergencyState, StepState
from paralegal_app.interview.walk import Walk
from paralegal_app.packs.conditions import Verdict, condition
from paralegal_app.packs.models import Change, Emergency, Procedure
from paralegal_app.packs.pack import Pack

Kind = Literal["offices", "steps", "deadlines", "all"]


def in_force(pack: Pack, day: date, declared: Mapping[str, bool] | None = None) -> tuple[Emergency, ...]:
    """The emergencies that hold: as somebody declared, else by their dates."""
    said = declared or {}
    return tuple(item for item in pack.manifest.emergencies if said.get(item.id, item.dated_on(day)))


def changes_of(pack: Pack, procedure: Procedure, emergency: Emergency) -> tuple[tuple[Change, Kind], ...]:
    """What an emergency changes in one procedure, whatever is answered."""
    key = ("changes", procedure.id, emergency.id)
    if key not in pack.caches:
        pack.caches[key] = tuple(
            (change, kind_of(change)) for change in emergency.changes if _touches(change, procedure)
        )
    return pack.caches[key]  # type: ignore[return-value]


def kind_of(change: Change) -> Kind:
    """What a change is about."""
    kinds: tuple[Kind, ...] = ("offices", "steps", "deadlines")
    return next((kind for kind in kinds if getattr(change, kind)), "all")


def _touches(change: Change, procedure: Procedure) -> bool:
    if change.procedures:
        return procedure.id in change.procedures
    if change.offices:
        named = {office for step in procedure.steps for office in step.offices}
        named |= {paper.to for paper in procedure.documents if paper.to}
        return not named.isdisjoint(change.offices)
    if change.steps:
        return any(step.id in change.steps for step in procedure.steps)
    if change.deadlines:
        return any(deadline.id in change.deadlines for deadline in procedure.deadlines)
    return True


class Emergencies:
    """What holds during one walk. Built by `held_in`, which keeps it while no answer can change it."""

    def __init__(self, walk: Walk, held: Iterable[Emergency], declared: Mapping[str, bool]) -> None:
        self.states = tuple(self._state(walk, emergency, declared) for emergency in held)
        changes = [change for state in self.states for change in state.changes]
        self._steps: dict[str, tuple[tuple[str, ...], tuple[str, ...], bool]] = {}
        """Step id -> offices, ids of the changes, whether it is closed."""
        for step in walk.plan.procedure.steps:
            found = self._about(step.id, step.offices, changes)
            if found[1]:
                self._steps[step.id] = found
        self._deadlines = [change for change in changes if change.kind == "deadlines"]

    @staticmethod
    def _state(walk: Walk, emergency: Emergency, declared: Mapping[str, bool]) -> EmergencyState:
        found = []
        for change, kind in changes_of(walk.pack, walk.plan.procedure, emergency):
            verdict = walk.check(condition(change.when)) if change.when else Verdict.YES
            if verdict is not Verdict.NO:
                about: tuple[str, ...] = getattr(change, kind) if kind != "all" else ()
                sure = verdict is Verdict.YES
                found.append(
                    ChangeState(change.id, emergency.id, change.effect, about, kind, change.instead, sure, change)
                )
        return EmergencyState(emergency.id, declared.get(emergency.id, False), tuple(found), emergency)

    @staticmethod
    def _about(
        step: str, offices: tuple[str, ...], changes: Iterable[ChangeState]
    ) -> tuple[tuple[str, ...], tuple[str, ...], bool]:
        now, closed, ids = offices, False, list[str]()
        for change in changes:
            if change.kind == "steps" and step in change.about:
                closed = closed or (change.effect != "limited" and change.sure)
            elif change.kind == "offices" and not set(change.about).isdisjoint(offices):
                now = moved(now, change)
            else:
                continue
            ids.append(change.id)
        return now, tuple(ids), closed

    def step(self, step: StepState) -> StepState:
        """The step as it is now: other offices, or closed. An unsure change warns and takes nothing away."""
        found = self._steps.get(step.id)
        if found is None:
            return step
        offices, ids, closed = found
        return StepState(
            step.id, step.who, step.verdict, step.done, step.risks, step.documents, offices, step.law, ids, closed
        )

    def deadline(self, deadline: DeadlineState) -> DeadlineState:
        """The deadline as it is now; a closed one is not counted."""
        mine = [item for item in self._deadlines if deadline.id in item.about]
        if not mine:
            return deadline
        ids = tuple(item.id for item in mine)
        stop = next((item for item in mine if item.effect != "limited" and item.sure), None)
        if stop is None:
            return replace(deadline, changes=ids)
        lines = (Counted("closed", reason=stop.emergency),)
        return replace(deadline, due=None, last_posting_day=None, arithmetic=lines, needs=(), changes=ids, closed=True)


def held_in(walk: Walk, held: tuple[Emergency, ...], declared: Mapping[str, bool]) -> Emergencies:
    """What holds in this walk; the same object for the same emergencies unless a change depends on an answer."""
    pack, procedure = walk.pack, walk.plan.procedure
    if any(change.when for item in held for change, _kind in changes_of(pack, procedure, item)):
        return Emergencies(walk, held, declared)
    key = ("held", procedure.id, tuple((item.id, declared.get(item.id, False)) for item in held))
    if key not in pack.caches:
        pack.caches[key] = Emergencies(walk, held, declared)
    return pack.caches[key]  # type: ignore[return-value]


def moved(offices: tuple[str, ...], change: ChangeState) -> tuple[str, ...]:
    """Offices after one change: closed ones leave, what stands `instead` takes the place of the first of them."""
    if change.effect == "limited" or not change.sure:
        return offices
    found: list[str] = []
    for office in offices:
        found += change.instead if office in change.about else (office,)
    return tuple(dict.fromkeys(found))


def office_now(states: Iterable[EmergencyState], office: str) -> str:
    """Where a paper for `office` goes now; the office itself where nothing stands in its place."""
    for state in states:
        for change in state.changes:
            if change.kind == "offices" and change.instead and office in change.about:
                office = moved((office,), change)[0]
    return office


def context_of(pack: Pack, held: Iterable[Emergency]) -> Any:
    """The ids in force as conditions read them; always the same object for the same ids."""
    ids = tuple(item.id for item in held)
    key = ("emergencies", ids)
    if key not in pack.caches:
        pack.caches[key] = list(ids)
    return pack.caches[key]
