"""A date that moves takes others along: which deadlines of a case move with it, shown before it does."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from paralegal_app.casework.desk import Desk
from paralegal_app.casework.interviews import Interview
from paralegal_app.i18n import best
from paralegal_app.packs.texts import Texts


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
    for record in desk.procedures(case_id):
        if record.status != "under_way":
            continue
        walked = desk.interview(record.id)
        for question in _starts(walked):
            value = walked.answers.given(question)
            asked = walked.state.questions[question]
            key = (record.id if asked.scope == "procedure" else "", question)
            if isinstance(value, date) and key not in found:
                texts = _texts(walked, lang)
                own = f"{texts.get('procedures', walked.procedure, 'name')}: " if key[0] else ""
                text = f"{own}{texts.question(question)}"
                found[key] = Movable(record.id, question, text, asked.type or "date", value.isoformat())
    return tuple(found.values())


def what_moves(desk: Desk, case_id: str, moved: Movable, raw: str, lang: str) -> tuple[Moved, ...]:
    """What would move in every procedure under way if the date were `raw` (ISO text). Changes nothing.

    Raises AnswersError when `raw` is no date.
    """
    found: list[Moved] = []
    for record in desk.procedures(case_id):
        if record.status != "under_way":
            continue
        walked = desk.interview(record.id)
        asked = walked.state.questions.get(moved.question)
        if asked is None or (asked.scope == "procedure" and record.id != moved.procedure_id):
            continue
        texts = _texts(walked, lang)
        name = texts.get("procedures", walked.procedure, "name")
        for deadline, before, after in walked.consequences(moved.question, raw).deadlines:
            found.append(Moved(name, texts.get("procedures", walked.procedure, "deadlines", deadline), before, after))
    return tuple(found)


def _starts(walked: Interview) -> list[str]:
    deadlines = walked.pack.procedures[walked.procedure].deadlines
    return [name for name in dict.fromkeys(item.starts for item in deadlines) if name in walked.state.questions]


def _texts(walked: Interview, lang: str) -> Texts:
    offered = walked.pack.manifest.languages.ui
    return walked.texts(best([lang], offered))
