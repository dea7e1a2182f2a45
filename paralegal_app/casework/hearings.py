"""A day in court or at an office: who goes with her and how, that they arrived and came back, what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from paralegal_app.casefile import Changed, Hearing, Visit
from paralegal_app.casework.desk import Desk
from paralegal_app.errors import BadInput

PLAN = (
    "pair", "lawyer", "route", "money", "child_care", "medicine", "interpreter", "bring", "may_be_asked", "may_refuse",
    "stigma_words", "check_in_with",
)  # fmt: skip
"""EHRA (2021), ch. 5 Table 1, ch. 6 Examples 1 to 3, ch. 7: what an accompanied day needs. `pair` lists worker ids."""
NEEDED = ("pair", "route", "money", "medicine", "bring", "check_in_with")
"""Without these the plan is not ready; the others may be left empty where she does not need them."""
RETURN_AFTER = timedelta(hours=4)


@dataclass(frozen=True, slots=True)
class Day:
    """A hearing with what is still open in its plan, and the check-in that goes with it, if one was begun."""

    hearing: Hearing
    missing: tuple[str, ...]
    visit: Visit | None

    @property
    def ready(self) -> bool:
        return not self.missing

    @property
    def over(self) -> bool:
        return self.hearing.status in ("held", "cancelled")


def days(desk: Desk, case_id: str) -> tuple[Day, ...]:
    """The hearings of a case by time."""
    visits = {visit.id: visit for visit in desk.vault.visits.all()}
    return tuple(
        Day(hearing, missing(hearing.plan), visits.get(str(hearing.plan.get("visit", ""))))
        for hearing in desk.vault.hearings.of(case_id)
    )


def missing(plan: Mapping[str, object]) -> tuple[str, ...]:
    """What the plan still lacks; one person alone is not a pair."""
    pair = plan.get("pair")
    alone = not isinstance(pair, list | tuple) or len(set(pair)) < 2
    return tuple(name for name in NEEDED if (alone if name == "pair" else not str(plan.get(name) or "").strip()))


def add(
    desk: Desk, case_id: str, at: datetime, authority: str, *, place: str = "", procedure_id: str | None = None,
    lang: str = "en",
) -> Changed:  # fmt: skip
    """Enter a hearing; what to bring is filled in from the procedure it belongs to. Raises BadInput."""
    plan = {"bring": "\n".join(what_to_bring(desk, procedure_id, lang))} if procedure_id else {}
    return desk.vault.hearings.add(case_id, at, authority, place=place, plan=plan, procedure_id=procedure_id)


def what_to_bring(desk: Desk, procedure_id: str, lang: str) -> tuple[str, ...]:
    """The checklist of a procedure, what does not apply left out."""
    walked = desk.interview(procedure_id)
    texts = walked.texts_for(lang)
    return tuple(
        texts.get("procedures", walked.procedure, "checklist", item.id)
        for item in walked.state.checklist
        if item.verdict != "no"
    )


def plan_day(desk: Desk, hearing: Hearing, facts: Mapping[str, object]) -> Changed:
    """Keep the plan; what is not named stays. Raises BadInput for anything a plan does not hold."""
    unknown = set(facts) - set(PLAN)
    if unknown:
        raise BadInput(
            f"A plan for the day has no field {sorted(unknown)[0]!r:.60}; it has {', '.join(PLAN)}.", kind="unfit"
        )
    return desk.vault.hearings.change(hearing.id, plan={**hearing.plan, **facts})


def move(desk: Desk, hearing: Hearing, at: datetime) -> Changed:
    """Another day or hour; the old one stays in the note. Raises BadInput without a time zone."""
    said = f"{hearing.note}\n{hearing.at.isoformat(timespec='minutes')} → {at.isoformat(timespec='minutes')}".strip()
    return desk.vault.hearings.change(hearing.id, at=at, note=said, status="planned")


def set_out(desk: Desk, hearing: Hearing, now: datetime, back_by: datetime | None = None) -> Changed:
    """They leave: the check-in begins. Raises BadInput when nobody is named to go, or they are out already."""
    pair = hearing.plan.get("pair")
    workers = [str(item) for item in pair] if isinstance(pair, list | tuple) else []
    if not workers:
        raise BadInput(
            "Nobody is named to go with her; say who goes, two if you can, then set out.",
            kind="nobody_goes",
        )
    if any(visit.id == hearing.plan.get("visit") for visit in desk.vault.visits.out()):
        raise BadInput("They are out already; write that they are back before they set out again.", kind="out_already")
    with desk.vault.together():
        until = back_by or max(now, hearing.at) + RETURN_AFTER
        visit = desk.vault.visits.plan(workers, hearing.place or hearing.authority, now, until, case_id=hearing.case_id)
        return desk.vault.hearings.change(hearing.id, plan={**hearing.plan, "visit": visit.record_id, "arrived": ""})


def arrived(desk: Desk, hearing: Hearing, now: datetime) -> Changed:
    """They rang from there."""
    return desk.vault.hearings.change(hearing.id, plan={**hearing.plan, "arrived": now.isoformat(timespec="minutes")})


def back(
    desk: Desk, hearing: Hearing, *, happened: str, outcome: str, response: str = "", incident: str = "", on: date
) -> Changed:  # fmt: skip
    """They are back: the check-in ends and the talk after it becomes part of her story. Raises BadInput when empty."""
    if not happened.strip():
        raise BadInput(
            "Write what happened there, in her words where you can; it becomes part of her story.",
            kind="empty",
        )
    visit = str(hearing.plan.get("visit", ""))
    with desk.vault.together():
        if any(item.id == visit for item in desk.vault.visits.out()):
            desk.vault.visits.returned(visit, incident)
        desk.vault.hearings.change(hearing.id, status="held", outcome=outcome)
        details = {"hearing": hearing.id} | ({"institution": "court", "response": response} if response else {})
        return desk.vault.events.add(
            hearing.case_id, "court", what=happened, happened_at=on.isoformat(), outcome=outcome, details=details,
            place=hearing.place or hearing.authority,
        )  # fmt: skip
