"""The plan of a case: the steps of its procedures and the office's own, who takes them, by when, how far it is."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import Literal

from paralegal_app.casefile import Changed, Event
from paralegal_app.casework.desk import Desk
from paralegal_app.casework.interviews import Interview
from paralegal_app.errors import BadInput

CAP = "case_load_cap"
USUAL_CAP = 20
"""Open cases of one worker from which the office is warned; EHRA (2021), ch. 5, Table 1: "limited number of cases"."""
NOTE = "staff"

Status = Literal["to_do", "done", "declined", "not_needed"]


@dataclass(frozen=True, slots=True)
class PlanItem:
    """One step of a procedure or one task. `group` is the procedure's name, empty for the office's own tasks."""

    kind: Literal["step", "task"]
    id: str
    group: str
    text: str
    who: str
    """A role (`client`, `paralegal`, ...) for a step, a worker's name for a task."""
    by: date | None
    status: Status
    risks_unread: int = 0
    otherwise: str = ""
    """What an emergency changes about it, in words."""
    closed: bool = False
    """An emergency closes it."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The plan as it stands."""

    items: tuple[PlanItem, ...]

    @property
    def closed(self) -> int:
        """Steps done, declined by her, or not needed: all of them are behind."""
        return sum(item.status != "to_do" for item in self.items)


@dataclass(frozen=True, slots=True)
class Load:
    """How many open cases a worker has, and from how many the office wants to be warned."""

    worker_id: str
    worker: str
    cases: int
    cap: int

    @property
    def over(self) -> bool:
        return self.cases > self.cap


def plan_of(desk: Desk, case_id: str, lang: str) -> Plan:
    """Steps of procedures under way in their order, each with the soonest deadline of its papers, then the tasks."""
    items: list[PlanItem] = []
    for walked in desk.under_way(case_id):
        items += _steps(desk, walked, lang)
    names = {worker.id: worker.name for worker in desk.vault.workers.all()}
    items += [
        PlanItem(
            "task", task.id, "", task.title, names.get(task.worker_id or "", ""), task.due_on,
            "to_do" if task.done_at is None else "done",
        )
        for task in desk.vault.tasks.of(case_id)
    ]  # fmt: skip
    return Plan(tuple(items))


def _steps(desk: Desk, walked: Interview, lang: str) -> list[PlanItem]:
    texts = walked.texts_for(lang)
    written = desk.vault.steps.of(walked.record.id)
    group = texts.get("procedures", walked.procedure, "name")
    due = {
        paper: deadline.due
        for deadline in walked.state.deadlines
        if deadline.due is not None
        for paper in deadline.documents
    }
    items = []
    for step in walked.state.steps:
        if step.verdict == "no":
            continue
        kept = written.get(step.id)
        status = kept.status if kept and kept.status != "to_do" else "done" if step.done else "to_do"
        days = [_day(due[paper]) for paper in step.documents if paper in due]
        unread = len(walked.unread_risks(step.id)) if status == "to_do" else 0
        items.append(
            PlanItem(
                "step", f"{walked.record.id}.{step.id}", group,
                texts.get("procedures", walked.procedure, "steps", step.id), step.who, min(days, default=None),
                status, unread,  # type: ignore[arg-type]
                " ".join(texts.get("emergency_changes", name) for name in step.changes), step.closed,
            )
        )  # fmt: skip
    return items


def _day(when: date) -> date:
    return date(when.year, when.month, when.day)


def note(desk: Desk, case_id: str, words: str) -> Changed:
    """A note of the team about a case; it never stands in a paper. Raises BadInput when empty."""
    if not words.strip():
        raise BadInput("The note is empty; write what the team should know.", kind="empty")
    return desk.vault.events.add(case_id, NOTE, what=words.strip(), happened_at=desk.today().isoformat())


def notes(desk: Desk, case_id: str) -> tuple[Event, ...]:
    """The team's notes, the newest first."""
    return tuple(event for event in reversed(desk.vault.events.of(case_id)) if event.kind == NOTE)


def give_to(desk: Desk, case_id: str, worker_id: str) -> Load:
    """Make somebody responsible for a case; tells her load as it then is. Raises BadInput: no such worker."""
    if worker_id not in {worker.id for worker in desk.vault.workers.all() if worker.active}:
        raise BadInput("Nobody of this name works here now; choose somebody from the list.", kind="nobody_named")
    desk.vault.cases.change(case_id, worker_id=worker_id)
    return next(load for load in loads(desk) if load.worker_id == worker_id)


def cap(desk: Desk) -> int:
    """From how many open cases of one worker the office wants to be warned."""
    kept = desk.vault.settings.get(CAP, USUAL_CAP)
    return kept if isinstance(kept, int) and kept > 0 else USUAL_CAP


def set_cap(desk: Desk, cases: int) -> Changed:
    """Raises BadInput outside 1 to 500."""
    if not 1 <= cases <= 500:
        raise BadInput("The number of cases to warn at lies between 1 and 500.", kind="case_load_range")
    return desk.vault.settings.set(CAP, cases)


def loads(desk: Desk) -> tuple[Load, ...]:
    """The open cases of everybody who works here, the fullest hands first."""
    count = Counter(case.worker_id for case in desk.vault.cases.all_open())
    most = cap(desk)
    found = (
        Load(worker.id, worker.name, count[worker.id], most) for worker in desk.vault.workers.all() if worker.active
    )
    return tuple(sorted(found, key=lambda load: -load.cases))
