"""A State as plain JSON data, in the shape the command line promises."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from paralegal_app.interview.state import Counted, DeadlineState, EmergencyState, GroundState, State
from paralegal_app.language.arithmetic import line
from paralegal_app.packs.texts import Texts


def state_data(state: State, texts: Texts) -> dict[str, Any]:
    """Dates are ISO 8601; words are in the language of `texts`."""
    words = f"procedures.{state.procedure}"
    return {
        "pack": state.pack,
        "version": state.version,
        "procedure": state.procedure,
        "on": state.on.isoformat(),
        "findings": [
            {"id": f.id, "main": f.main, "verdict": f.verdict.value, "grounds": [_ground(g) for g in f.grounds]}
            for f in state.findings
        ],
        "next": state.next,
        "needed": list(state.needed),
        "risks": [{"id": risk.id, "text": texts.get(words, "risks", risk.id)} for risk in state.risks],
        "deadlines": [_deadline(item, texts) for item in state.deadlines if item.due is not None or not item.known],
        "steps": [{"id": step.id} | ({"closed": True} if step.closed else {}) for step in state.steps],
        "checklist": [{"id": item.id, "required": item.required} for item in state.checklist],
        "documents": [
            {"id": paper.id, "language": lang, "gaps": list(paper.gaps), "discloses": list(paper.discloses)}
            for paper in state.documents
            for lang in paper.languages
        ],
    } | ({"emergencies": [_emergency(item) for item in state.emergencies]} if state.emergencies else {})


def _emergency(state: EmergencyState) -> dict[str, Any]:
    changes = [{"id": item.id, "effect": item.effect, "cite": item.law.cite} for item in state.changes]
    return {"id": state.id, "declared": state.declared, "cite": state.law.cite, "changes": changes}


def _ground(ground: GroundState) -> dict[str, Any]:
    return {
        "id": ground.id, "verdict": ground.verdict.value, "cite": ground.law.cite, "status": ground.law.status,
        "because": _plain(ground.because), "needs": list(ground.needs),
    }  # fmt: skip


def _deadline(item: DeadlineState, texts: Texts) -> dict[str, Any]:
    return {
        "id": item.id,
        "due": item.due.isoformat() if item.due else None,
        "arithmetic": arithmetic_lines(item.arithmetic, texts),
        "cite": texts.cite(item.law.cite),
    }


def arithmetic_lines(counted: tuple[Counted, ...], texts: Texts) -> list[str]:
    """A deadline's arithmetic in words, in the language of `texts`."""
    return [
        line(step.kind, texts.lang, day=step.day, amount=step.amount, unit=step.unit,
             reason=_reason(step, texts))
        for step in counted
    ]  # fmt: skip


def _reason(step: Counted, texts: Texts) -> str:
    if step.kind not in ("emergency", "closed"):
        return step.reason
    return texts.find("emergencies", step.reason, "name") or texts.find("emergencies", step.reason) or step.reason


def _plain(value: Any) -> Any:
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return value
