"""What a template sees: answers, figures, deadlines, steps, checklist and words, as one plain mapping."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from typing import Any

from paralegal_app.documents.fields import PROVIDED
from paralegal_app.interview.answers import Answers
from paralegal_app.interview.emergencies import office_now
from paralegal_app.interview.plan import fitting, plan_of
from paralegal_app.interview.report import arithmetic_lines
from paralegal_app.interview.state import State
from paralegal_app.packs.conditions import Verdict
from paralegal_app.packs.models import Document
from paralegal_app.packs.pack import Pack, value_on
from paralegal_app.packs.texts import Texts

__all__ = [
    "PROVIDED", "checklist_rows", "deadline_rows", "fee_rows", "gap_labels", "paper_values", "plain_values",
    "step_rows",
]  # fmt: skip


def paper_values(pack: Pack, state: State, answers: Answers, document: Document, lang: str) -> dict[str, Any]:
    """Values for one paper. Answers whose question does not arise, was not known or was declined are absent."""
    texts = pack.texts(lang)
    answers = fitting(plan_of(pack, state.procedure), answers)
    dormant = {name for name in answers if name in state.questions and name not in state.asked}
    values: dict[str, Any] = {name: answers.given(name) for name in answers if name not in dormant}
    values = {name: value for name, value in values.items() if value is not None}
    values.update(_provided(pack, state, texts, document))
    values["labels"] = {
        name: _label(texts, state, name, value) for name, value in values.items() if isinstance(value, str)
    }
    values["labels_list"] = {
        name: [_label(texts, state, name, item) for item in value] for name, value in values.items()
        if isinstance(value, tuple) and all(isinstance(item, str) for item in value)
    }  # fmt: skip
    return values


def plain_values(answers: Answers, on: date, dormant: Collection[str] = ()) -> dict[str, Any]:
    """Her answers and the day, for a paper in a language the pack has no words in, or in a case without procedure."""
    given = {name: answers.given(name) for name in answers if name not in dormant}
    return {name: value for name, value in given.items() if value is not None} | {"today": on}


def _label(texts: Texts, state: State, question: str, choice: str) -> str:
    if question == "measures_wanted":
        return texts.get("procedures", state.procedure, "measures", choice)
    return texts.choice(question, choice)


def _provided(pack: Pack, state: State, texts: Texts, document: Document) -> dict[str, Any]:
    base = ("procedures", state.procedure)
    office = office_now(state.emergencies, document.to or "")
    return {
        "today": state.on,
        "law": _figures(pack, state.on),
        "deadlines": {item.id: item.due for item in state.deadlines if item.due is not None},
        "deadline_list": deadline_rows(state, texts),
        "checklist": checklist_rows(state, texts),
        "steps": step_rows(state, texts),
        "fees": fee_rows(pack, state, texts),
        "risks": [
            {"text": texts.get(*base, "risks", risk.id), "how": texts.get(*base, "risks", risk.id, "mitigation")}
            for risk in state.risks
        ],
        "facts": [
            {"text": texts.get(*base, "facts", fact.id), "kind": fact.kind}
            for fact in state.facts if fact.verdict is Verdict.YES
        ],
        "emergencies": [
            {"text": texts.get("emergencies", item.id),
             "changes": [{"text": texts.get("emergency_changes", change.id)} for change in item.changes if change.sure]}
            for item in state.emergencies
        ],
        "grounds": tuple(
            ground.id for finding in state.findings for ground in finding.grounds if ground.verdict is Verdict.YES
        ),
        "measures": [{"id": name, "text": texts.get(*base, "measures", name)} for name in state.measures],
        "hotlines": [
            {"text": texts.get("hotlines", line.id), "number": line.number,
             "hours": texts.hours(line.id, line.hours),
             "what_for": texts.find("hotlines", line.id, "what_for") or ""}
            for line in pack.offices.hotlines if line.number != "unknown"
        ],
        "procedure": {"name": texts.get(*base, "name"), "summary": texts.get(*base, "summary")},
        "document": {"name": texts.get(*base, "documents", document.id)},
        "pack": {"name": texts.get("pack", "name"), "version": pack.version},
        "office": texts.find("offices", office),
        "t": {},
    }  # fmt: skip


def _figures(pack: Pack, day: date) -> dict[str, Any]:
    dated = {name: value_on(parameter, day) for name, parameter in pack.parameters.items()}
    return {name: value.value for name, value in dated.items() if value is not None and value.value is not None}


def deadline_rows(state: State, texts: Texts) -> list[dict[str, Any]]:
    """Counted deadlines, soonest first: text, due, post (last safe day), why (arithmetic lines), cite, status."""
    base = ("procedures", state.procedure, "deadlines")
    rows = [
        {"id": item.id, "text": texts.get(*base, item.id), "due": item.due, "start": item.starts,
         "post": item.last_posting_day, "who": item.who,
         "why": arithmetic_lines(item.arithmetic, texts), "cite": texts.cite(item.law.cite), "status": item.law.status,
         "missed": texts.find(*base, item.id, "missed") or ""}
        for item in state.deadlines if item.due is not None
    ]  # fmt: skip
    return sorted(rows, key=lambda row: str(row["due"]))


def checklist_rows(state: State, texts: Texts) -> list[dict[str, Any]]:
    """What to bring: required first."""
    base = ("procedures", state.procedure, "checklist")
    rows = [
        {"id": item.id, "text": texts.get(*base, item.id), "required": item.required,
         "how": texts.find(*base, item.id, "how") or "", "how_to_get": texts.find(*base, item.id, "how") or ""}
        for item in state.checklist
    ]  # fmt: skip
    return sorted(rows, key=lambda row: not row["required"])


def step_rows(state: State, texts: Texts) -> list[dict[str, Any]]:
    """The steps that can be taken now: text, who, whether done."""
    base = ("procedures", state.procedure, "steps")
    return [
        {"id": step.id, "text": texts.get(*base, step.id), "who": step.who, "done": step.done}
        for step in state.steps if not step.closed
    ]  # fmt: skip


def fee_rows(pack: Pack, state: State, texts: Texts) -> list[dict[str, Any]]:
    """The fees with their amounts: text, amount (None: unknown), free, who is let off, currency."""
    base = ("procedures", state.procedure, "fees")
    return [
        {"id": fee.id, "text": texts.get(*base, fee.id), "amount": fee.to_pay,
         "free": fee.to_pay == 0,
         "exemption": texts.find(*base, fee.id, "exemption") or "", "currency": pack.manifest.currency or ""}
        for fee in state.fees
    ]  # fmt: skip


def gap_labels(pack: Pack, texts: Texts, procedure: str) -> Mapping[str, str]:
    """Words for each gap: the question it belongs to."""
    return {question.id: texts.question(question.id) for question in pack.procedures[procedure].questions}
