"""A date that moves takes others along: which deadlines of a case move with it, shown before it does."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from paralegal_app.casework.desk import Desk
from paralegal_app.casework.interviews import Interview


@dataclass(frozen=True, slots=True)
class Moved:
    """One deadline before and after; ISO text, empty when it cannot be counted."""

    procedure: str
    text: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Movable:
    """A date of the case from which deadlines are counted, as it is answered now (ISO text)."""

    procedure_id: str
    question: str
    text: str
    type: str
    now: str


def movable(desk: Desk, case_id: str, lang: str) -> tuple[Movable, ...]:
    """The answered dates of a case from which a deadline is counted; one that all procedures share stands once."""
    found: dict[tuple[str, str], Movable] = {}
    for walked in desk.under_way(case_id):
        for question in _starts(walked):
            value = walked.answers.given(question)
            asked = walked.state.questions[question]
            key = (walked.record.id if asked.scope == "procedure" else "", question)
            if isinstance(value, date) and key not in found:
                texts = walked.texts_for(lang)
                own = f"{texts.get('procedures', walked.procedure, 'name')}: " if key[0] else ""
                text = f"{own}{texts.question(question)}"
                found[key] = Movable(walked.record.id, question, text, asked.type or "date", value.isoformat())
    return tuple(found.values())


def what_moves(desk: Desk, case_id: str, moved: Movable, raw: str, lang: str) -> tuple[Moved, ...]:
    """What would move in every procedure under way if the date were `raw` (ISO text). Changes nothing.

    Raises AnswersError when `raw` is no date.
    """
    found: list[Moved] = []
    for walked in desk.under_way(case_id):
        asked = walked.state.questions.get(moved.question)
        if asked is None or (asked.scope == "procedure" and walked.record.id != moved.procedure_id):
            continue
        texts = walked.texts_for(lang)
        name = texts.get("procedures", walked.procedure, "name")
        for deadline, before, after in walked.consequences(moved.question, raw).deadlines:
            found.append(Moved(name, texts.get("procedures", walked.procedure, "deadlines", deadline), before, after))
    return tuple(found)


def _starts(walked: Interview) -> list[str]:
    deadlines = walked.pack.procedures[walked.procedure].deadlines
    return [name for name in dict.fromkeys(item.starts for item in deadlines) if name in walked.state.questions]
