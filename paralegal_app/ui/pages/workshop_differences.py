"""What changed between two states of a pack, one change as a sentence in the interface language."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from paralegal_app.ui.legal_words import sure_words
from paralegal_app.ui.when import plain_day
from paralegal_app.ui.words import filled, translate

if TYPE_CHECKING:
    from paralegal_app.casework.workshop.comparison import Difference

_DAYS = ("day", "on")


def difference_words(item: Difference) -> str:
    """The sentence for one change, with days and certainties as the window writes them."""
    days = (*_DAYS, "now", "was") if item.kind == "review_by" else _DAYS
    return filled(sentences()[item.kind], **_readable(item.facts, days))


def sentences() -> Mapping[str, str]:
    """Kind of change -> its sentence, with places for the facts of the change."""
    return {
        "procedure_new": translate("Difference", "A new procedure: {name}"),
        "procedure_gone": translate("Difference", "This procedure is gone: {name}"),
        "reworded": translate("Difference", "Texts that were reworded: {count}"),
        "signed_off": translate("Difference", "The pack is signed off now by {by}, on {on}."),
        "draft": translate("Difference", "The pack is now a draft that nobody has signed off."),
        "review_by": translate("Difference", "The next reading by a lawyer is due by {now} (was {was})."),
        "counting": translate("Difference", "Periods are counted differently: {name}"),
        "figure_gone": translate("Difference", "This figure is gone: {name}"),
        "figure_new": translate("Difference", "{name}: {now} from {day} ({cite})"),
        "figure_from": translate("Difference", "{name}: {now} instead of {was}, from {day} ({cite})"),
        "figure_corrected": translate("Difference", "{name}: the figure from {day} is corrected to {now}, was {was}"),
        "figure_status": translate("Difference", "{name}: the figure from {day} is now: {status} (was: {was_status})"),
        "part_new": translate("Difference", "Added, {part}: {name}"),
        "part_gone": translate("Difference", "No longer there, {part}: {name}"),
        "status": translate("Difference", "{name}: now {status} (was: {was_status})"),
        "condition": translate("Difference", "{name}: holds under another condition now"),
        "changed": translate("Difference", "{name}: was changed"),
        "length": translate("Difference", "{name}: {now} instead of {was} ({cite})"),
        "counted": translate("Difference", "{name}: counted from another event or by another rule"),
        "grounds_new": translate("Difference", "{name}: new conditions: {grounds}"),
        "grounds_gone": translate("Difference", "{name}: conditions that are gone: {grounds}"),
        "grounds_changed": translate("Difference", "{name}: conditions that were changed: {grounds}"),
        "combined": translate("Difference", "{name}: its conditions are combined differently"),
    }


def part_words(part: str) -> str:
    """What kind of thing was added or taken away."""
    return {
        "questions": translate("Difference", "question"),
        "findings": translate("Difference", "finding"),
        "measures": translate("Difference", "measure"),
        "risks": translate("Difference", "risk"),
        "steps": translate("Difference", "step"),
        "deadlines": translate("Difference", "deadline"),
        "fees": translate("Difference", "fee"),
        "checklist": translate("Difference", "thing to bring"),
        "documents": translate("Difference", "paper"),
    }.get(part, part)


def _readable(facts: Mapping[str, str], days: tuple[str, ...]) -> dict[str, str]:
    told = {name: value or translate("Difference", "not known") for name, value in facts.items()}
    for name in days:
        if facts.get(name):
            told[name] = plain_day(date.fromisoformat(facts[name]))
    for name in ("status", "was_status"):
        if name in facts:
            told[name] = sure_words(facts[name])
    if "part" in facts:
        told["part"] = part_words(facts["part"])
    return told
