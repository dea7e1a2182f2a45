"""The first talk: her wishes first, her own words, how she came, how to reach her; and how high the risk is, dated."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from paralegal_app.casefile import DECLINED, Changed, Event
from paralegal_app.casework.calling import CALL, told_in_call
from paralegal_app.casework.desk import Desk
from paralegal_app.errors import BadInput

CHANNELS = ("help_line", "outreach", "police", "self_help_group", "treatment_site", "peer", "referred", "herself")
"""EHRA (2021), ch. 5 Table 1, ch. 6 Figure 1: how women come."""
LEVELS = ("low", "raised", "high", "acute")
AGAIN_DAYS = {"low": 30, "raised": 14, "high": 3, "acute": 1}
"""Our own practice, no law: after how many days the risk is looked at again."""
SAFE_CONTACT = "client_safe_contact"
READINESS = ("not_now", "thinking", "wants_to", "has_begun")
"""How ready she feels to act, in her own view; EHRA (2021), ch. 5, Table 1: case managers motivate, never push."""
_DETAILS = ("channel", "wishes", "language", "meeting", "cover", "readiness", "called", "easier")


@dataclass(frozen=True, slots=True)
class Intake:
    """What was written down at the first talk; everything may be empty."""

    channel: str = ""
    wishes: str = ""
    words: str = ""
    safe_contact: str = ""
    language: str = ""
    meeting: str = ""
    """Where and when to meet without anybody noticing."""
    cover: str = ""
    """Who we say we are when somebody else answers."""
    readiness: str = ""
    called: str = ""
    """How she wants to be called and spoken of."""
    easier: str = ""
    """What makes talking and coming easier for her: hearing, moving, reading, a child along, somebody with her."""


@dataclass(frozen=True, slots=True)
class Risk:
    """How high the risk was on a day, why, and before which measure it was looked at."""

    on: date
    level: str
    because: str
    measure: str
    by: str


def intake_of(desk: Desk, case_id: str) -> Intake:
    """The first talk as it now stands; the latest entry counts. Before the first entry, what a crisis call left."""
    told = [event for event in desk.vault.events.of(case_id) if event.kind == "intake"]
    answers = desk.vault.answers.all(case_id)
    contact = answers.get(SAFE_CONTACT)
    safe = contact if isinstance(contact, str) and contact != DECLINED else ""
    if not told:
        rang = any(record.procedure == CALL for record in desk.vault.procedures.of(case_id))
        return Intake(**told_in_call(answers), safe_contact=safe, channel="help_line" if rang else "")
    last = told[-1]
    details = {name: str(last.details.get(name, "")) for name in _DETAILS}
    return Intake(words=last.what, safe_contact=safe, **details)


def write_intake(desk: Desk, case_id: str, told: Intake, on: date) -> Changed:
    """Keep the first talk. The safe contact becomes her answer and is asked nowhere again.

    Raises BadInput for an unknown channel, or when there is nothing to keep.
    """
    if told.channel and told.channel not in CHANNELS:
        raise BadInput(f"How she came is one of {', '.join(CHANNELS)}.", kind="unfit")
    if told.readiness and told.readiness not in READINESS:
        raise BadInput(f"How ready she feels is one of {', '.join(READINESS)}.", kind="unfit")
    if not (told.wishes.strip() or told.words.strip() or told.safe_contact.strip() or told.channel):
        raise BadInput("Nothing is written yet; begin with what she wishes.", kind="empty")
    before = _latest(desk, case_id)
    with desk.vault.together():
        known = desk.vault.answers.all(case_id).get(SAFE_CONTACT)
        if told.safe_contact.strip() and told.safe_contact.strip() != known:
            desk.vault.answers.commit(case_id, SAFE_CONTACT, told.safe_contact.strip())
        return desk.vault.events.add(
            case_id, "intake", what=told.words.strip(), happened_at=on.isoformat(),
            details={name: getattr(told, name).strip() for name in _DETAILS},
            corrects=before.id if before else None,
        )  # fmt: skip


def _latest(desk: Desk, case_id: str) -> Event | None:
    told = [event for event in desk.vault.events.of(case_id) if event.kind == "intake"]
    return told[-1] if told else None


def assess(
    desk: Desk, case_id: str, level: str, because: str, on: date, *, measure: str = "", task: str = ""
) -> Changed:
    """Write down how high the risk is now; `task` (words) also enters when to look again. Raises BadInput."""
    if level not in LEVELS or not because.strip():
        raise BadInput(f"The risk is one of {', '.join(LEVELS)}, and needs what makes it so.", kind="risk_reason")
    with desk.vault.together():
        if task:
            desk.vault.tasks.add(task, case_id=case_id, due_on=look_again(level, on))
        return desk.vault.events.add(
            case_id, "risk", what=because.strip(), happened_at=on.isoformat(),
            details={"level": level, "measure": measure.strip()},
        )  # fmt: skip


def look_again(level: str, on: date) -> date:
    """The day on which a risk of this level is looked at again."""
    return on + timedelta(days=AGAIN_DAYS[level])


def risks(desk: Desk, case_id: str) -> tuple[Risk, ...]:
    """The history of the risk, the newest first; nothing in it is ever overwritten."""
    found = [event for event in desk.vault.events.of(case_id) if event.kind == "risk"]
    return tuple(
        Risk(
            date.fromisoformat(event.happened_at[:10]), str(event.details.get("level", "")), event.what,
            str(event.details.get("measure", "")), event.recorded_by,
        )
        for event in reversed(found)
    )  # fmt: skip


def reassess_due(desk: Desk, case_id: str, on: date) -> date | None:
    """The day the risk was to be looked at again when that day is past or today; None when not, or never assessed."""
    history = risks(desk, case_id)
    if not history:
        return None
    day = look_again(history[0].level, history[0].on)
    return day if day <= on else None
