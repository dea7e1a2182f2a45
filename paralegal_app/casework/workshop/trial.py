"""Trying a pack out: its interview on a chosen day, without any case; and a run kept as one of the pack's own tests."""

from __future__ import annotations

import textwrap
from datetime import date
from typing import Any

from yaml import safe_dump

from paralegal_app.casework.workshop.draft import Draft
from paralegal_app.errors import BadInput
from paralegal_app.interview.answers import Answers, parse_answer, plain_answer
from paralegal_app.interview.cases import run_case
from paralegal_app.interview.flow import interview
from paralegal_app.interview.state import DeadlineState, State
from paralegal_app.packs.conditions import Verdict
from paralegal_app.packs.models import PackCase
from paralegal_app.packs.pack import Pack

RECORDED = "cases/recorded.yaml"


class Trial:
    """One run through a procedure. Nothing of it is stored unless it is recorded; use invented people only."""

    def __init__(self, pack: Pack, procedure: str, on: date) -> None:
        self.pack, self.procedure, self.on = pack, procedure, on
        self.answers = Answers()
        self.state: State = interview(pack, procedure, self.answers, on)

    def answer(self, question_id: str, raw: Any) -> State:
        """Give one answer in its plain form. Raises AnswersError, BadInput."""
        question = self.state.questions.get(question_id)
        if question is None:
            raise BadInput(f"This procedure does not ask `{question_id}`.", kind="not_asked")
        self.answers = self.answers.with_answer(question_id, parse_answer(question, raw))
        return self._walk()

    def clear(self) -> State:
        """Begin anew."""
        self.answers = Answers()
        return self._walk()

    def on_day(self, on: date) -> State:
        """The same answers on another day: figures and deadlines follow."""
        self.on = on
        return self._walk()

    def with_pack(self, pack: Pack) -> State:
        """The same answers under the pack as it reads now, after an edit. Raises PackError."""
        self.pack = pack
        return self._walk()

    def _walk(self) -> State:
        self.state = interview(self.pack, self.procedure, self.answers, self.on)
        return self.state

    def as_case(self, name: str) -> PackCase:
        """The run as a test: what follows from these answers today must follow tomorrow. Raises BadInput."""
        if not name.strip():
            raise BadInput("A recorded run needs a name that says what it shows; write one.", kind="run_name")
        return PackCase.model_validate(
            {"name": name.strip()[:200], "procedure": self.procedure, "on": self.on,
             "answers": {key: plain_answer(self.answers[key]) for key in self.answers},
             "expect": _expected(self.state)}
        )  # fmt: skip


def record(draft: Draft, trial: Trial, name: str) -> PackCase:
    """Add the run to the copy's recorded cases; it must hold when read back. Raises BadInput, PackError."""
    case = trial.as_case(name)
    if wrong := run_case(draft.pack, case).mismatches:
        words = f"The run does not hold when it is read back ({wrong[0]}); it was not recorded."
        raise BadInput(words, kind="run_wrong")
    begun = "# Runs recorded in the workshop; all people invented.\ncases:\n"
    before = draft.text(RECORDED) if draft.files(RECORDED) else begun
    if f"name: {_name(case.name)}" in before:
        raise BadInput("A run of this name is already recorded; choose another name.", kind="run_twice")
    data = case.model_dump(mode="json", exclude_defaults=True)
    written = str(safe_dump([data], allow_unicode=True, sort_keys=False, width=4096))
    draft.write(RECORDED, before + textwrap.indent(written, "  "))
    return case


def _name(name: str) -> str:
    return str(safe_dump(name, allow_unicode=True, width=4096)).removesuffix("\n").removesuffix("\n...")


def _expected(state: State) -> dict[str, Any]:
    grounds = {ground.id: ground.verdict.value for finding in state.findings for ground in finding.grounds}
    return {
        "findings": {finding.id: finding.verdict.value for finding in state.findings},
        "grounds": grounds,
        "deadlines": {item.id: _due(item) for item in state.deadlines},
        "risks": [risk.id for risk in state.risks],
        "documents": [paper.id for paper in state.documents],
        "checklist": [item.id for item in state.checklist if item.required or item.verdict is Verdict.YES],
        "steps": [step.id for step in state.steps],
        "next_question": state.next or "none",
    }


def _due(item: DeadlineState) -> str:
    if item.due is None:
        return "waiting" if item.known else "unknown"
    return item.due.isoformat()
