"""A date that moves takes others along: which deadlines of a case move with it, shown before it does."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from paralegal_app.casework.desk import Desk
from paralegal_app.casework.interviews import Interview
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
    """The answered dates of a case from which a deadline is counted, each once."""
    found: dict[str, Movable] = {}
    for record in desk.procedures(case_id):
        if record.status != "under_way":
            continue
        walked = desk.interview(record.id)
        for question in _starts(walked):
            value = walked.answers.given(question)
            if isinstance(value, date) and question not in found:
                kind = walked.state.questions[question].type or "date"
                text = _texts(walked, lang).question(question)
                found[question] = Movable(record.id, question, text, kind, value.isoformat())
    return tuple(found.values())


def what_moves(desk: Desk, case_id: str, question: str, raw: str, lang: str) -> tuple[Moved, ...]:
    """What would move in every procedure under way if the date were `raw`. Raises AnswersError; changes nothing."""
    found: list[Moved] = []
    for record in desk.procedures(case_id):
        if record.status != "under_way":
            continue
        walked = desk.interview(record.id)
        if question not in walked.state.questions:
            continue
        texts = _texts(walked, lang)
        name = texts.get("procedures", walked.procedure, "name")
        for deadline, before, after in walked.consequences(question, raw).deadlines:
            found.append(Moved(name, texts.get("procedures", walked.procedure, "deadlines", deadline), before, after))
    return tuple(found)


def _starts(walked: Interview) -> list[str]:
    deadlines = walked.pack.procedures[walked.procedure].deadlines
    return [name for name in dict.fromkeys(item.starts for item in deadlines) if name in walked.state.questions]


def _texts(walked: Interview, lang: str) -> Texts:
    offered = walked.pack.manifest.languages.ui
    return walked.texts(lang if lang in offered else offered[0])
