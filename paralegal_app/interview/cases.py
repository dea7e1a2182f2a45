"""A pack's own tests: answers and a day in; findings, deadlines, risks, papers out; and what they leave untouched."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from paralegal_app.errors import AnswersError
from paralegal_app.interview.answers import Answers, read_answers
from paralegal_app.interview.emergencies import changes_of
from paralegal_app.interview.flow import interview
from paralegal_app.interview.state import FeeState, State
from paralegal_app.packs.conditions import Verdict
from paralegal_app.packs.models import Expectation, PackCase
from paralegal_app.packs.pack import Pack


@dataclass(frozen=True, slots=True)
class CaseResult:
    """One case run: the mismatches in words, and the State and answers it produced (None if they could not be read)."""

    case: PackCase
    mismatches: tuple[str, ...]
    state: State | None
    answers: Answers


def run_case(pack: Pack, case: PackCase) -> CaseResult:
    """Walk one case and compare what it expects."""
    if case.procedure not in pack.procedures:
        return CaseResult(case, (f"there is no procedure `{case.procedure}`",), None, Answers())
    try:
        answers = read_answers(pack, case.answers)
    except AnswersError as error:
        return CaseResult(case, tuple(str(error).split("\n")), None, Answers())
    declared = {item.id: item.holds for item in case.declared}
    if odd := sorted(declared.keys() - {item.id for item in pack.manifest.emergencies}):
        return CaseResult(case, (f"there is no emergency `{odd[0]}`",), None, answers)
    state = interview(pack, case.procedure, answers, case.on, declared=declared)
    return CaseResult(case, tuple(_mismatches(case, state)), state, answers)


def _mismatches(case: PackCase, state: State) -> Iterable[str]:
    expect = case.expect
    grounds = {ground.id: ground.verdict for finding in state.findings for ground in finding.grounds}
    yield from _verdicts("finding", expect.findings, {finding.id: finding.verdict for finding in state.findings})
    yield from _verdicts("ground", expect.grounds, grounds)
    yield from _deadlines(expect.deadlines, state)
    yield from _fees(expect.fees, state)
    yield from _members("risk", expect.risks, {risk.id for risk in state.risks})
    yield from _members("document", expect.documents, {paper.id for paper in state.documents})
    yield from _members(
        "checklist item",
        expect.checklist,
        {item.id for item in state.checklist if item.required or item.verdict is Verdict.YES},
    )
    yield from _members("step", expect.steps, {step.id for step in state.steps})
    yield from _members("fact", expect.facts, {fact.id for fact in state.facts if fact.verdict is Verdict.YES})
    yield from _members("needed question", expect.needed, set(state.needed))
    yield from _members(
        "next procedure",
        expect.next_procedures,
        {item.procedure for item in state.next_procedures if item.verdict is Verdict.YES},
    )
    yield from _emergencies(expect, state)
    if expect.next_question is not None and expect.next_question != (state.next or "none"):
        yield f"next question: expected {expect.next_question}, got {state.next or 'none'}"
    for paper in state.documents:
        yield from _members(f"gap of {paper.id}", expect.gaps.get(paper.id, ()), set(paper.gaps))
        yield from _members(f"disclosure of {paper.id}", expect.discloses.get(paper.id, ()), set(paper.discloses))


def _emergencies(expect: Expectation, state: State) -> Iterable[str]:
    yield from _members("emergency", expect.emergencies, {item.id for item in state.emergencies})
    yield from _members("change", expect.changes, {change.id for item in state.emergencies for change in item.changes})
    closed = {step.id for step in state.steps if step.closed} | {item.id for item in state.deadlines if item.closed}
    yield from _members("closed step or deadline", expect.closed, closed)
    offices = {step.id: set(step.offices) for step in state.steps}
    for name, wanted in expect.offices.items():
        yield from _members(f"office of {name}", wanted, offices.get(name, set()))


def _verdicts(what: str, expected: Mapping[str, str], got: Mapping[str, Verdict]) -> Iterable[str]:
    for name, verdict in expected.items():
        if name not in got:
            yield f"{what} {name}: there is none of this name"
        elif got[name].value != verdict:
            yield f"{what} {name}: expected {verdict}, got {got[name].value}"


def _deadlines(expected: Mapping[str, str], state: State) -> Iterable[str]:
    got = {item.id: item for item in state.deadlines}
    for name, wanted in expected.items():
        item = got.get(name)
        if item is None:
            shown = "none"
        elif item.due is None:
            shown = "waiting" if item.known else "unknown"
        else:
            shown = item.due.isoformat()
        if not (shown == wanted or shown.startswith(f"{wanted}T") or shown == f"{wanted}:00"):
            yield f"deadline {name}: expected {wanted}, got {shown}"


def _fees(expected: Mapping[str, str], state: State) -> Iterable[str]:
    got = {fee.id: fee for fee in state.fees}
    for name, wanted in expected.items():
        shown = _fee(got.get(name))
        if shown != wanted:
            yield f"fee {name}: expected {wanted}, got {shown}"


def _fee(fee: FeeState | None) -> str:
    if fee is None:
        return "none"
    if fee.free is Verdict.YES:
        return "free"
    return "unknown" if fee.to_pay is None else f"{fee.to_pay}"


def _members(what: str, expected: Iterable[str], got: set[str]) -> Iterable[str]:
    for name in expected:
        if name.startswith("!"):
            if name[1:] in got:
                yield f"{what} {name[1:]}: must not appear, but does"
        elif name not in got:
            yield f"{what} {name}: must appear, but does not"


@dataclass
class Coverage:
    """What a pack's cases reach and what they leave untouched, by kind."""

    reached: dict[str, set[str]] = field(default_factory=dict)
    missed: dict[str, set[str]] = field(default_factory=dict)

    def share(self, kind: str) -> tuple[int, int]:
        """Reached and all, of one kind."""
        hit, missed = len(self.reached.get(kind, ())), len(self.missed.get(kind, ()))
        return hit, hit + missed


def coverage(pack: Pack, results: Iterable[CaseResult]) -> Coverage:
    """Questions and choices answered, grounds true and false, risks, deadlines, papers and conditional items met."""
    reached: dict[str, set[str]] = {}
    for result in results:
        if result.state is not None:
            for kind, name in _reached(pack, result):
                reached.setdefault(kind, set()).add(name)
    wanted: dict[str, set[str]] = {}
    for kind, name in _wanted(pack):
        wanted.setdefault(kind, set()).add(name)
    return Coverage(
        {kind: names & reached.get(kind, set()) for kind, names in wanted.items()},
        {kind: names - reached.get(kind, set()) for kind, names in wanted.items()},
    )


def _reached(pack: Pack, result: CaseResult) -> Iterable[tuple[str, str]]:
    state, answers = result.state, result.answers
    assert state is not None
    place = state.procedure
    for name in answers:
        yield "questions", name
        value = answers.given(name)
        question = pack.questions[name]
        if question.choices:
            for choice in (value,) if isinstance(value, str) else value or ():
                yield "choices", f"{name}={choice}"
        elif isinstance(value, bool):
            yield "choices", f"{name}={str(value).lower()}"
    for finding in state.findings:
        yield "findings", f"{place}.{finding.id}={finding.verdict.value}"
        for ground in finding.grounds:
            yield "grounds", f"{place}.{ground.id}={ground.verdict.value}"
    for kind, names in _met(state):
        for name in names:
            yield kind, f"{place}.{name}"


def _met(state: State) -> Iterable[tuple[str, list[str]]]:
    yield "risks", [risk.id for risk in state.risks]
    yield "deadlines", [item.id for item in state.deadlines if item.due is not None or not item.known]
    yield "documents", [paper.id for paper in state.documents if paper.verdict is Verdict.YES]
    yield "checklist", [item.id for item in state.checklist if item.verdict is Verdict.YES]
    yield "steps", [step.id for step in state.steps if step.verdict is Verdict.YES]
    yield "facts", [fact.id for fact in state.facts if fact.verdict is Verdict.YES]
    yield "emergencies", [change.id for item in state.emergencies for change in item.changes if change.sure]


def _wanted(pack: Pack) -> Iterable[tuple[str, str]]:
    for procedure in pack.procedures.values():
        place = procedure.id
        for question in procedure.questions:
            yield "questions", question.id
            if question.type == "yes_no":
                yield from (("choices", f"{question.id}={word}") for word in ("true", "false"))
            yield from (("choices", f"{question.id}={choice}") for choice in question.choices or ())
        for finding in procedure.findings:
            for ground in finding.grounds:
                words = ("yes",) if ground.when == "true" else ("yes", "no")
                yield from (("grounds", f"{place}.{ground.id}={word}") for word in words)
        for kind in ("risks", "deadlines", "documents", "checklist", "steps", "facts"):
            for item in getattr(procedure, kind):
                yield kind, f"{place}.{item.id}"
        for emergency in pack.manifest.emergencies:
            for change, _kind in changes_of(pack, procedure, emergency):
                yield "emergencies", f"{place}.{change.id}"
