"""The people who do this work: going out in pairs, what happens when nobody comes back, threats, and being listened to.

EHRA (2021), ch. 7: workers need a plan for their own safety, work in pairs, and regular talks about the work.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Literal

from paralegal_app.casefile import Changed, Visit
from paralegal_app.casework.desk import Desk
from paralegal_app.errors import BadInput

ALARM, THREATS, TALKS = "staff.alarm", "staff.threats", "staff.talks"
SOON = timedelta(minutes=15)
PROMPTS = (
    "limits", "hours", "load", "sleep", "own_story", "safe_here", "asked_too_much", "went_well", "what_helps",
)  # fmt: skip
"""What a talk about the work asks; the words are the window's. `own_story`: nobody has to take a case that hurts."""
TALK_EVERY_DAYS = 28
SEVERITY = ("words", "followed", "attack", "authority")
"""What a threat was: said or written, being followed or watched, violence, pressure by an authority."""
State = Literal["out", "soon", "overdue"]


@dataclass(frozen=True, slots=True)
class Alarm:
    """What the office does when a pair does not come back: whom to ring first, and after how many minutes the rest."""

    first: str = ""
    then: str = ""
    after_minutes: int = 15

    @property
    def written(self) -> bool:
        return bool(self.first.strip() and self.then.strip())


@dataclass(frozen=True, slots=True)
class Out:
    """A pair that is out now. `late` is the time since they should be back, zero before."""

    visit: Visit
    who: tuple[str, ...]
    state: State
    late: timedelta
    escalate: bool
    """The second stage of the alarm is due."""

    @property
    def alone(self) -> bool:
        return len(self.visit.worker_ids) < 2


@dataclass(frozen=True, slots=True)
class Threat:
    """A threat to staff."""

    on: date
    severity: str
    what: str
    done: str
    by: str
    case_id: str


@dataclass(frozen=True, slots=True)
class Talk:
    """A supervision talk with one worker; only that it was held and what was agreed, never what was told."""

    on: date
    worker_id: str
    agreed: str


def go_out(
    desk: Desk, worker_ids: Sequence[str], place: str, leaves_at: datetime, back_by: datetime, *,
    case_id: str | None = None, why_alone: str = "",
) -> Changed:  # fmt: skip
    """Begin a visit. Going alone needs a reason. Raises BadInput."""
    pair = list(dict.fromkeys(worker_ids))
    if len(pair) < 2 and not why_alone.strip():
        raise BadInput(
            "Two go together; name a second person, or say why one goes alone this time.",
            kind="pair_needed",
        )
    if not place.strip():
        raise BadInput("Say where they go, so that somebody can look for them.", kind="where_needed")
    return desk.vault.visits.plan(pair, place, leaves_at, back_by, case_id=case_id, note=why_alone)


def out(desk: Desk, now: datetime) -> tuple[Out, ...]:
    """Everybody who is out, the most overdue first, with what the alarm plan says is due.

    A planned visit counts from the hour of leaving on, whether or not somebody pressed anything: that is the safe way.
    """
    names = {worker.id: worker.name for worker in desk.vault.workers.all()}
    grace = timedelta(minutes=alarm(desk).after_minutes)
    found = []
    for visit in desk.vault.visits.out():
        if visit.leaves_at > now:
            continue
        late = max(now - visit.back_by, timedelta())
        state: State = "overdue" if late else "soon" if visit.back_by - now <= SOON else "out"
        who = tuple(names.get(worker, "") for worker in visit.worker_ids)
        found.append(Out(visit, who, state, late, bool(late) and late >= grace))
    return tuple(found)


def alarm(desk: Desk) -> Alarm:
    """The office's plan for a pair that does not come back."""
    kept = desk.vault.settings.get(ALARM, {})
    if not isinstance(kept, Mapping):
        return Alarm()
    minutes = kept.get("after_minutes", 15)
    return Alarm(
        str(kept.get("first", "")),
        str(kept.get("then", "")),
        minutes if isinstance(minutes, int) and minutes > 0 else 15,
    )


def set_alarm(desk: Desk, plan: Alarm) -> Changed:
    """Keep the plan. Raises BadInput outside 1 to 600 minutes."""
    if not 1 <= plan.after_minutes <= 600:
        raise BadInput("The minutes until the second step lie between 1 and 600.", kind="minutes_range")
    kept = {"first": plan.first, "then": plan.then, "after_minutes": plan.after_minutes}
    return desk.vault.settings.set(ALARM, kept)


def log_threat(desk: Desk, severity: str, what: str, done: str = "", *, on: date, case_id: str = "") -> Changed:
    """Write down a threat to staff; one that belongs to a case also stands among its team notes. Raises BadInput."""
    if severity not in SEVERITY or not what.strip():
        raise BadInput(
            "A threat needs what happened, and one of these: " + ", ".join(SEVERITY) + ".", kind="threat_incomplete"
        )
    entry = {
        "on": on.isoformat(), "severity": severity, "what": what.strip(), "done": done.strip(),
        "by": desk.vault.worker_id or "", "case_id": case_id,
    }  # fmt: skip
    with desk.vault.together():
        if case_id:
            desk.vault.events.add(
                case_id, "staff", what=what.strip(), done=done.strip(), happened_at=on.isoformat(),
                details={"threat": severity},
            )  # fmt: skip
        return desk.vault.settings.set(THREATS, [*_entries(desk, THREATS), entry])


def threats(desk: Desk) -> tuple[Threat, ...]:
    """The log, the newest first; incidents written down when a pair came back stand in the visits."""
    found = [
        Threat(
            date.fromisoformat(kept["on"]), kept["severity"], kept["what"], kept["done"], kept["by"], kept["case_id"]
        )
        for kept in _entries(desk, THREATS)
    ]
    return tuple(sorted(reversed(found), key=lambda threat: threat.on, reverse=True))


def talked(desk: Desk, worker_id: str, agreed: str, *, on: date) -> Changed:
    """A talk about the work was held. Raises BadInput: no such worker."""
    if worker_id not in {worker.id for worker in desk.vault.workers.all()}:
        raise BadInput("Nobody of this name works here; choose somebody from the list.", kind="nobody_named")
    entry = {"on": on.isoformat(), "worker_id": worker_id, "agreed": agreed.strip()}
    return desk.vault.settings.set(TALKS, [*_entries(desk, TALKS), entry])


def talks(desk: Desk) -> tuple[Talk, ...]:
    """Talks held, the newest first."""
    found = [Talk(date.fromisoformat(item["on"]), item["worker_id"], item["agreed"]) for item in _entries(desk, TALKS)]
    return tuple(sorted(found, key=lambda talk: talk.on, reverse=True))


def talk_due(desk: Desk, on: date) -> tuple[tuple[str, date | None], ...]:
    """(worker's name, day of the last talk) of everybody whose last talk is four weeks or more ago, or never was."""
    last: dict[str, date] = {}
    for talk in talks(desk):
        last.setdefault(talk.worker_id, talk.on)
    waiting = []
    for worker in desk.vault.workers.all():
        day = last.get(worker.id)
        if worker.active and (day is None or (on - day).days >= TALK_EVERY_DAYS):
            waiting.append((worker.name, day))
    return tuple(waiting)


def _entries(desk: Desk, name: str) -> list[dict[str, Any]]:
    kept = desk.vault.settings.get(name, [])
    return [dict(item) for item in kept] if isinstance(kept, list) else []
