"""The safety plans of those who do this work: one of the organisation, one of each worker. Procedures of the shared
pack that are about no case; their answers are kept among the settings of the vault, encrypted like everything else.

EHRA (2021), ch. 7: every organisation devises a safety plan, and every worker knows hers.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from paralegal_app.casefile import Changed
from paralegal_app.errors import BadInput
from paralegal_app.interview.answers import Answers, parse_answer, plain_answer
from paralegal_app.interview.flow import interview
from paralegal_app.interview.state import State
from paralegal_app.packs import library
from paralegal_app.packs.loader import SHARED
from paralegal_app.packs.pack import Pack
from paralegal_app.packs.texts import Texts

if TYPE_CHECKING:
    from paralegal_app.casework.desk import Desk
    from paralegal_app.casework.papers import MadePaper

ORGANISATION, WORKER = "organisation_plan", "worker_plan"
CALLS = "staff_call_order"
KEPT_VERSIONS = 10


@dataclass(frozen=True, slots=True)
class PlanVersion:
    """A plan as it was until `until`."""

    until: date
    answers: Mapping[str, Any]


class OwnPlan:
    """A plan under way: the organisation's, or (with `worker_id`) that of one worker."""

    def __init__(self, desk: Desk, worker_id: str = "") -> None:
        self._desk, self.worker_id = desk, worker_id
        self.procedure = WORKER if worker_id else ORGANISATION
        self.pack: Pack = library.pack(SHARED)
        self.answers = Answers()
        self.state: State
        self.reload()

    @property
    def _key(self) -> str:
        return f"plan.{self.procedure}.{self.worker_id}".rstrip(".")

    def _kept(self) -> dict[str, Any]:
        kept = self._desk.vault.settings.get(self._key, {})
        return dict(kept) if isinstance(kept, Mapping) else {}

    def reload(self) -> State:
        """Read the plan anew; an answer the pack does not ask any more is left aside."""
        asked = {question.id: question for question in self.pack.procedures[self.procedure].questions}
        stored = self._kept().get("answers", {})
        values = {}
        for name, raw in (stored if isinstance(stored, Mapping) else {}).items():
            if name in asked:
                try:
                    values[name] = parse_answer(asked[name], raw)
                except BadInput:
                    continue
        self.answers = Answers(values)
        self.state = interview(self.pack, self.procedure, self.answers, self._desk.today())
        return self.state

    def texts(self, lang: str) -> Texts:
        return self.pack.texts_for(lang)

    def write(self, given: Mapping[str, Any]) -> Changed:
        """Keep answers (JSON form; None takes one back). The plan as it was before today stays among the versions.

        Raises BadInput (AnswersError): one does not fit; nothing changes then.
        """
        asked = self.state.questions
        kept, answers = self._kept(), {name: plain_answer(self.answers[name]) for name in self.answers}
        before = dict(answers)
        for name, raw in given.items():
            if name not in asked:
                raise BadInput("The plan does not ask this question now; open it again.", kind="question_gone")
            if raw is None:
                answers.pop(name, None)
            else:
                answers[name] = plain_answer(parse_answer(asked[name], raw))
        today = self._desk.today().isoformat()
        versions = list(kept.get("versions", []))
        if before and kept.get("changed_on") not in (None, today):
            versions = [*versions, {"until": kept["changed_on"], "answers": before}][-KEPT_VERSIONS:]
        changed = self._desk.vault.settings.set(
            self._key, {"answers": answers, "changed_on": today, "versions": versions}
        )
        self.reload()
        return changed

    def versions(self) -> tuple[PlanVersion, ...]:
        """Earlier plans, the newest first."""
        return tuple(
            PlanVersion(date.fromisoformat(item["until"]), item["answers"])
            for item in reversed(self._kept().get("versions", []))
        )

    def review_by(self) -> date | None:
        """By when the plan should be looked at again; None before it was ever dated."""
        due = next((item.due for item in self.state.deadlines), None)
        return date(due.year, due.month, due.day) if due else None

    def paper(self, lang: str) -> MadePaper:
        """The plan on paper. Raises TemplateError, DocumentError, BadInput."""
        from paralegal_app.casework.papers import make_paper

        document = self.state.documents[0]
        lang = lang if lang in document.languages else document.languages[0]
        return make_paper(self.pack, self.state, self.answers, document.id, lang)

    def save(self, lang: str, path: Path) -> Path:
        """Write the paper to `path`. Raises DocumentError."""
        from paralegal_app.documents.packet import write_new

        return write_new(path, self.paper(lang).docx)


def staff_calls(desk: Desk) -> tuple[tuple[str, str], ...]:
    """(name, telephone) of those whom workers ring, in the order of the organisation's plan."""
    people = OwnPlan(desk).answers.given(CALLS)
    found = []
    for person in people if isinstance(people, tuple | list) else ():
        name = " ".join(str(person.get(part) or "") for part in ("given", "family")).strip()
        if person.get("phone"):
            found.append((name, str(person["phone"])))
    return tuple(found)


def plans_due(desk: Desk) -> tuple[str, ...]:
    """Whose plan is missing or should be looked at again: worker ids, and "" for the organisation."""
    today = desk.today()
    waiting = []
    for worker_id in ("", *(worker.id for worker in desk.vault.workers.all() if worker.active)):
        by = OwnPlan(desk, worker_id).review_by()
        if by is None or by < today:
            waiting.append(worker_id)
    return tuple(waiting)
