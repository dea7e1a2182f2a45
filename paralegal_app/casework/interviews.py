"""One procedure under way in one case: its State, answers committed one by one, and what is held in memory only."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from paralegal_app.casefile import Changed, Procedure, Vault
from paralegal_app.casework.emergencies import declared
from paralegal_app.casework.papers import MadePaper, make_paper
from paralegal_app.casework.people import enter_people, name_forms
from paralegal_app.documents.disclosure import SEALED
from paralegal_app.errors import BadInput
from paralegal_app.interview.answers import Answers, parse_answer, plain_answer
from paralegal_app.interview.changes import Consequences, consequences
from paralegal_app.interview.flow import interview
from paralegal_app.interview.state import State
from paralegal_app.packs import library
from paralegal_app.packs.models import Question
from paralegal_app.packs.pack import Pack
from paralegal_app.packs.texts import Texts


@dataclass(frozen=True, slots=True)
class Answered:
    """The State after an answer, and the change of the case file (None for what is never kept)."""

    state: State
    changed: Changed | None


class Interview:
    """Walks one procedure for one case. Holds answers marked `keep: never` in memory until `leave`."""

    def __init__(self, vault: Vault, pack: Pack, record: Procedure, on: date) -> None:
        self._vault, self.pack, self.record, self.on = vault, pack, record, on
        self._fleeting: dict[str, Any] = {}
        self._done: frozenset[str] = frozenset()
        self.declared: Mapping[str, bool] = {}
        self.zone = zone_of(vault, pack, record.case_id)
        self.answers = Answers()
        self.state: State
        self.reload()

    @property
    def case_id(self) -> str:
        return self.record.case_id

    @property
    def procedure(self) -> str:
        return self.record.procedure

    def texts(self, lang: str) -> Texts:
        """The words of the pack as this procedure says them."""
        return self.pack.texts(lang).of(self.procedure)

    def texts_for(self, lang: str) -> Texts:
        """The same for a reader of `lang`, whom the pack may have to answer in another language."""
        return self.texts(self.pack.language_for(lang))

    def question(self, question_id: str) -> Question:
        """The question as this procedure asks it. Raises BadInput for an id it does not ask."""
        found = self.state.questions.get(question_id)
        if found is None:
            raise BadInput(
                f"This procedure does not ask `{question_id}`; open it again from the case.", kind="question_gone"
            )
        return found

    def reload(self) -> State:
        """Read the answers anew from the case file (another page may have changed them)."""
        stored = self._vault.answers.all(self.case_id)
        if self.pack.manifest.emergencies:
            self.declared = declared(self._vault, self.case_id, self.pack.id)
        steps = self._vault.steps.of(self.record.id)
        self._done = frozenset(name for name, step in steps.items() if step.status == "done")
        values: dict[str, Any] = {}
        for key, raw in stored.items():
            question = self._question_of(key)
            if question is not None:
                values[question.id] = _kept_or_text(question, raw)
        self.answers = Answers({**values, **self._fleeting})
        return self._walk()

    def _question_of(self, key: str) -> Question | None:
        """The question a stored answer belongs to here; answers of another procedure's own questions are not ours."""
        place, _, name = key.rpartition(".")
        question_id = self.pack.renamed.get(name, name)
        question = self.pack.questions.get(question_id)
        if question is None or place != (self.procedure if question.scope == "procedure" else ""):
            return None
        return question

    def _key(self, question: Question) -> str:
        return f"{self.procedure}.{question.id}" if question.scope == "procedure" else question.id

    def _walk(self) -> State:
        self.state = interview(
            self.pack, self.procedure, self.answers, self.on, done=self._done, declared=self.declared, zone=self.zone
        )
        return self.state

    def check(self, question_id: str, raw: Any) -> Any:
        """The typed value of a raw answer. Raises AnswersError saying what is wrong, without storing anything."""
        return parse_answer(self.question(question_id), raw)

    def consequences(self, question_id: str, raw: Any) -> Consequences:
        """What this answer would set aside or turn, before it is given."""
        value = self.check(question_id, raw)
        return consequences(
            self.pack, self.procedure, self.answers, question_id, value, self.on, declared=self.declared,
            zone=self.zone,
        )  # fmt: skip

    def answer(self, question_id: str, raw: Any) -> Answered:
        """Commit one answer (JSON form; None is "not known yet", `__declined__` is "prefers not to say").

        Raises AnswersError, VaultError; nothing changes then.
        """
        question = self.question(question_id)
        value = parse_answer(question, raw)
        changed = None
        if question.keep == "never":
            self._fleeting[question_id] = value
        else:
            changed = self._commit(question, value)
        self.answers = self.answers.with_answer(question_id, self._with_other_choices(question, value))
        return Answered(self._walk(), changed)

    def _commit(self, question: Question, value: Any) -> Changed:
        with self._vault.together():
            kept = plain_answer(self._with_other_choices(question, value))
            changed = self._vault.answers.commit(self.case_id, self._key(question), kept, keep=question.keep or "case")
            if question.scope == "procedure":
                self._vault.drafts.drop(self.case_id, question.id)
            enter_people(self._vault, self.case_id, question, value)
        return changed

    def _with_other_choices(self, question: Question, value: Any) -> Any:
        """Measures chosen in another procedure stay chosen there."""
        kept = self.answers.given(question.id)
        if question.type != "choices" or not isinstance(kept, tuple) or not isinstance(value, tuple):
            return value
        return (*(item for item in kept if item not in (question.choices or ())), *value)

    def clear(self, question_id: str) -> Answered:
        """Make a question unanswered again."""
        changed = None
        if self._fleeting.pop(question_id, None) is None and self.question(question_id).keep != "never":
            changed = self._vault.answers.clear(self.case_id, self._key(self.question(question_id)))
        self.answers = self.answers.without(question_id)
        return Answered(self._walk(), changed)

    def leave(self) -> None:
        """The page is left: what was asked only to warn her is forgotten; once nothing is left to ask, so is what was
        kept for the length of the interview."""
        if self.state.next is None:
            self._vault.answers.forget_interview(self.case_id)
        for question_id in self._fleeting:
            self.answers = self.answers.without(question_id)
        self._fleeting.clear()
        self._walk()

    def unread_risks(self, step_id: str) -> tuple[str, ...]:
        """Risks due now that come before this step (or before everything) and were not read yet."""
        read = {reading.risk_id for reading in self._vault.steps.risks_read(self.record.id)}
        due = (risk for risk in self.state.risks if not risk.before or step_id in risk.before)
        return tuple(risk.id for risk in due if risk.id not in read)

    def read_risk(self, risk_id: str, decision: str = "") -> Changed:
        """A risk was shown and read; `decision` is what she decided, in her words."""
        return self._vault.steps.read_risk(self.record.id, risk_id, decision)

    def mark_step(self, step_id: str, status: str, reason: str = "") -> Answered:
        """Record what became of a step: to_do, done, declined, not_needed.

        Raises BadInput: no such step, or it cannot be done yet because risks before it were not read.
        """
        if step_id not in {step.id for step in self.state.steps}:
            raise BadInput("This procedure has no such step now; open it again from the case.", kind="step_gone")
        if status == "done" and self.unread_risks(step_id):
            raise BadInput(
                "Read the risks that come before this step first; then it can be marked as done.",
                kind="risks_unread",
            )
        changed = self._vault.steps.set(self.record.id, step_id, status, reason)
        return Answered(self.reload(), changed)

    def name_forms(self) -> Mapping[str, Mapping[str, str]]:
        """Confirmed forms of names: person question id -> case -> form."""
        return name_forms(self._vault, self.case_id)

    def paper(self, document_id: str, lang: str, *, preview: bool = False) -> MadePaper:
        """Fill one paper from the present answers; `preview` writes the question beside each gap.

        Raises BadInput, TemplateError, DocumentError.
        """
        return self.papers([(document_id, lang)], preview=preview)[0]

    def papers(self, items: Iterable[tuple[str, str]], *, preview: bool = False) -> list[MadePaper]:
        """Fill several papers (document, language); what all of them need of the case file is read once.

        Raises BadInput, TemplateError, DocumentError.
        """
        forms, sealed = self.name_forms(), self.sealed()
        return [
            make_paper(
                self.pack, self.state, self.answers, document_id, lang, name_forms=forms, label_gaps=preview,
                sealed=sealed,
            )
            for document_id, lang in items
        ]  # fmt: skip

    def sealed(self) -> Mapping[str, Any]:
        """What no paper for the respondent may tell, as the case file holds it: also answers to questions this pack
        never asks, given under another country's."""
        kept = self._vault.answers.all(self.case_id)
        return {name: kept[name] for name in SEALED if kept.get(name)}


def zone_of(vault: Vault, pack: Pack, case_id: str) -> str:
    """The time zone the hours of a procedure are counted in: that of its pack, else of the country of the case."""
    if pack.manifest.country:
        return pack.manifest.timezone
    country = vault.cases.get(case_id).country
    return library.pack(country).manifest.timezone if country in library.pack_folders() else pack.manifest.timezone


def _kept_or_text(question: Question, raw: Any) -> Any:
    """An answer given under an older pack may not fit the question's present form: then it is asked again, not lost."""
    try:
        return parse_answer(question, raw)
    except BadInput:
        return parse_answer(question, None)
