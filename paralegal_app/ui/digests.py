"""What lists and overviews show of a case, gathered on the worker in one go. Only gathers; nothing is decided here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from paralegal_app.casework import intake
from paralegal_app.casework.people import shown_name
from paralegal_app.casework.workshop.versions import behind
from paralegal_app.interview.state import DeadlineState, State, StepState
from paralegal_app.packs.texts import Texts

if TYPE_CHECKING:
    from paralegal_app.casefile import Case, Paper, Person, Procedure
    from paralegal_app.casefile.records import (
        Consent,
        Event,
        Evidence,
        Hearing,
        Match,
        ProcedureStep,
        Referral,
        RiskRead,
        Task,
    )
    from paralegal_app.casework.desk import Desk
    from paralegal_app.casework.intake import Risk
    from paralegal_app.interview.answers import Answers
    from paralegal_app.packs.pack import Pack


@dataclass(frozen=True, slots=True)
class Walk:
    """A procedure of a case with its State as of today and what was decided on the way."""

    record: Procedure
    pack: Pack
    state: State
    texts: Texts
    answers: Answers
    steps: Mapping[str, ProcedureStep]
    risks_read: tuple[RiskRead, ...]

    @property
    def name(self) -> str:
        return self.texts.get("procedures", self.record.procedure, "name")

    def words(self, kind: str, name: str) -> str:
        return self.texts.get("procedures", self.record.procedure, kind, name)

    def step_status(self, step: StepState) -> str:
        """done, declined, not_needed or to_do."""
        written = self.steps.get(step.id)
        if written is not None and written.status != "to_do":
            return written.status
        return "done" if step.done else "to_do"

    def open_steps(self) -> list[StepState]:
        return [step for step in self.state.steps if self._is_open(step)]

    def _is_open(self, step: StepState) -> bool:
        return self.step_status(step) == "to_do" and step.verdict != "no" and not step.closed

    def risks_of(self, step: StepState) -> list[str]:
        """The risks that hold now and come before this step or before everything."""
        return [risk.id for risk in self.state.risks if not risk.before or step.id in risk.before]

    def unread(self, step: StepState) -> list[str]:
        """Those of them that nobody has read with her yet."""
        read = {item.risk_id for item in self.risks_read}
        return [risk for risk in self.risks_of(step) if risk not in read]

    def share(self) -> float:
        """How much of what is needed is answered."""
        needed = sum(item.needed for item in self.state.sections)
        return sum(item.answered for item in self.state.sections) / needed if needed else 0.0


@dataclass(frozen=True, slots=True)
class Due:
    """One deadline with its procedure."""

    walk: Walk
    deadline: DeadlineState
    words: str

    @property
    def when(self) -> date | datetime:
        assert self.deadline.due is not None
        return self.deadline.due

    @property
    def key(self) -> str:
        return self.when.isoformat()


@dataclass(frozen=True, slots=True)
class CaseDigest:
    """A whole case for its pages."""

    case: Case
    walks: tuple[Walk, ...]
    dues: tuple[Due, ...]
    people: tuple[Person, ...]
    papers: tuple[Paper, ...]
    events: tuple[Event, ...]
    evidence: tuple[Evidence, ...]
    consents: tuple[Consent, ...]
    referrals: tuple[Referral, ...]
    hearings: tuple[Hearing, ...]
    tasks: tuple[Task, ...]
    answers: Mapping[str, Any]
    drafts: Mapping[str, Any]
    workers: Mapping[str, str]
    matches: tuple[Match, ...]
    wishes: str
    """What she wishes, in her words, as said in the first talk."""
    risk: Risk | None
    """How high the risk was when somebody last looked at it."""
    behind: tuple[str, ...]
    """Hashes of packs that changed since she answered and whose change nobody has put off; she goes on under the
    earlier ones until it is accepted."""


@dataclass(frozen=True, slots=True)
class CaseRow:
    """A case as the list shows it."""

    id: str
    label: str
    name: str
    next: str
    due: date | datetime | None
    procedures: tuple[tuple[str, str], ...]
    """(name, status)."""
    worker: str


def walk_of(desk: Desk, record: Procedure, lang: str) -> Walk:
    """A procedure taken up, with its words for a reader of `lang`."""
    interview = desk.interview(record.id)
    texts = interview.texts_for(lang)
    steps = desk.vault.steps
    return Walk(
        record,
        interview.pack,
        interview.state,
        texts,
        interview.answers,
        steps.of(record.id),
        steps.risks_read(record.id),
    )


def dues_of(walks: tuple[Walk, ...]) -> tuple[Due, ...]:
    """Counted deadlines of procedures under way, soonest first."""
    found = [
        Due(walk, item, walk.words("deadlines", item.id))
        for walk in walks
        if walk.record.status == "under_way"
        for item in walk.state.deadlines
        if item.due is not None
    ]
    return tuple(sorted(found, key=lambda due: due.key))


def digest_of(desk: Desk, case_id: str, lang: str) -> CaseDigest:
    """Everything the pages of one case show."""
    vault = desk.vault
    walks = tuple(walk_of(desk, record, lang) for record in vault.procedures.of(case_id))
    case = vault.cases.get(case_id)
    return CaseDigest(
        case=case,
        walks=walks,
        dues=dues_of(walks),
        people=vault.people.of(case_id),
        papers=vault.papers.of(case_id),
        events=vault.events.of(case_id),
        evidence=vault.evidence.of(case_id),
        consents=vault.consents.of(case_id),
        referrals=vault.referrals.of(case_id),
        hearings=vault.hearings.of(case_id),
        tasks=vault.tasks.of(case_id),
        answers=vault.answers.all(case_id),
        drafts={item.place: item.value for item in vault.drafts.of(case_id)},
        workers={worker.id: worker.name for worker in vault.workers.all()},
        matches=vault.conflicts.of(case_id),
        wishes=intake.intake_of(desk, case_id).wishes,
        risk=next(iter(intake.risks(desk, case_id)), None),
        behind=behind((walk.record for walk in walks), case.details),
    )


def row_of(desk: Desk, case: Case, lang: str, today: date) -> CaseRow:
    """One line of the list."""
    walks = tuple(walk_of(desk, record, lang) for record in desk.vault.procedures.of(case.id))
    dues = dues_of(walks)
    coming = next((due for due in dues if due.when.isoformat()[:10] >= today.isoformat()), dues[-1] if dues else None)
    under_way = [walk for walk in walks if walk.record.status == "under_way"]
    lead = coming.walk if coming else under_way[0] if under_way else None
    steps = lead.open_steps() if lead else []
    people = desk.vault.people.of(case.id, "client")
    return CaseRow(
        id=case.id,
        label=case.label,
        name=shown_name(people[0]) if people else "",
        next=lead.words("steps", steps[0].id) if lead and steps else "",
        due=coming.when if coming else None,
        procedures=tuple((walk.name, walk.record.status) for walk in walks),
        worker=desk.vault.workers.name(case.worker_id) if case.worker_id else "",
    )


def rows_of(desk: Desk, offset: int, limit: int, status: str | None, lang: str, today: date) -> list[CaseRow]:
    """A stretch of the list, the latest changed first."""
    return [row_of(desk, case, lang, today) for case in desk.vault.cases.page(offset, limit, status=status)]


def found_rows(desk: Desk, typed: str, lang: str, today: date) -> list[tuple[CaseRow, str]]:
    """Cases in which every typed word begins a word somewhere, with the place it was found in."""
    rows: dict[str, tuple[CaseRow, str]] = {}
    for hit in desk.vault.search.find(typed):
        if hit.case_id and hit.case_id not in rows:
            rows[hit.case_id] = (row_of(desk, desk.vault.cases.get(hit.case_id), lang, today), hit.excerpt)
    return list(rows.values())


def usual_countries(desk: Desk) -> list[str]:
    """The countries of the latest open cases, the most frequent first: what an office needs is at hand there."""
    found = Counter(case.country for case in desk.vault.cases.page(0, 100))
    return [country for country, _times in found.most_common() if country]
