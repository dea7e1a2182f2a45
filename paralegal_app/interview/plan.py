"""A procedure compiled once: its conditions, and which questions each part of it reads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from paralegal_app.interview.answers import Answers
from paralegal_app.packs.conditions import Condition, condition
from paralegal_app.packs.models import Document, Fact, Finding, Procedure
from paralegal_app.packs.pack import Pack

ALWAYS = None


@dataclass(frozen=True, slots=True)
class Plan:
    """Compiled conditions in declared order; None stands for "always"."""

    procedure: Procedure
    ask_if: Mapping[str, Condition | None]
    computed: Mapping[str, Condition]
    grounds: Mapping[str, tuple[tuple[str, Condition], ...]]
    risks: tuple[Condition | None, ...]
    steps: tuple[tuple[Condition | None, Condition | None], ...]
    deadlines: tuple[Condition | None, ...]
    checklist: tuple[Condition | None, ...]
    fees: tuple[tuple[Condition | None, Condition | None, Condition | None], ...]
    facts: tuple[tuple[Fact, Condition | None], ...]
    """The procedure's own facts, then those of the law that stand beside something of this procedure."""
    measures: tuple[Condition | None, ...]
    documents: tuple[Condition | None, ...]
    next: tuple[Condition | None, ...]
    fields: Mapping[str, tuple[str, ...]]
    risks_before: Mapping[str, tuple[str, ...]]
    narrowed: Mapping[str, frozenset[str]]
    """Questions that have other choices in another procedure (such as measures), and the choices they have here."""


def plan_of(pack: Pack, procedure_id: str) -> Plan:
    """The compiled procedure, kept with the pack.

    Raises:
        KeyError: the pack has no such procedure.
    """
    key = ("plan", procedure_id)
    if key not in pack.caches:
        pack.caches[key] = _compile(pack.procedures[procedure_id], pack)
    return pack.caches[key]  # type: ignore[return-value]


def fitting(plan: Plan, answers: Answers) -> Answers:
    """The answers as this procedure may use them: choices that only another procedure has are left aside."""
    for name, choices in plan.narrowed.items():
        value = answers.given(name)
        chosen = value if isinstance(value, tuple) else (value,) if isinstance(value, str) else ()
        kept = tuple(item for item in chosen if item in choices)
        if len(kept) == len(chosen):
            continue
        answers = answers.with_answer(name, kept) if kept else answers.without(name)
    return answers


def _maybe(source: str | None) -> Condition | None:
    """A condition under which something holds; without one it always does."""
    return ALWAYS if source is None or source == "true" else condition(source)


def _other(source: str | None) -> Condition | None:
    """A condition under which something else holds; without one it never does."""
    return condition(source) if source else None


def _compile(procedure: Procedure, pack: Pack) -> Plan:
    questions = procedure.questions
    return Plan(
        procedure=procedure,
        ask_if={item.id: _maybe(item.ask_if) for item in questions},
        computed={item.id: condition(item.computed) for item in questions if item.computed},
        grounds={finding.id: _grounds(finding) for finding in procedure.findings},
        risks=tuple(_maybe(item.when) for item in procedure.risks),
        steps=tuple(
            (_maybe(item.when), _other(item.done_when)) for item in procedure.steps
        ),
        deadlines=tuple(_maybe(item.when) for item in procedure.deadlines),
        checklist=tuple(_maybe(item.when) for item in procedure.checklist),
        fees=tuple((_maybe(item.when), _other(item.free_if), _other(item.reduced_if)) for item in procedure.fees),
        facts=tuple((item, _maybe(item.when)) for item in (*procedure.facts, *_law_facts(pack, procedure))),
        measures=tuple(_maybe(item.when) for item in procedure.measures),
        documents=tuple(_maybe(item.when) for item in procedure.documents),
        next=tuple(_maybe(item.when) for item in procedure.next),
        fields={item.id: _question_fields(item, pack) for item in procedure.documents},
        narrowed={
            item.id: frozenset(item.choices)
            for item in questions if item.choices and item.choices != pack.questions[item.id].choices
        },
        risks_before={step.id: tuple(r.id for r in procedure.risks if step.id in r.before) for step in procedure.steps},
    )


def _law_facts(pack: Pack, procedure: Procedure) -> list[Fact]:
    parts = (procedure.questions, procedure.steps, procedure.risks, procedure.deadlines, procedure.checklist,
             procedure.measures, procedure.documents, procedure.facts)  # fmt: skip
    here = {procedure.id, *(item.id for part in parts for item in part)}
    own = {fact.id for fact in procedure.facts}
    return [fact for fact in pack.law.facts if fact.id not in own and here.intersection(fact.beside)]


def _grounds(finding: Finding) -> tuple[tuple[str, Condition], ...]:
    return tuple((ground.id, condition(ground.when)) for ground in finding.grounds)


def _question_fields(document: Document, pack: Pack) -> tuple[str, ...]:
    """The question ids a paper prints, without members, in order."""
    names = (field.split(".")[0] for field in document.fields)
    return tuple(dict.fromkeys(name for name in names if name in pack.questions))
