"""Her story as a paper for court: the events of a case in order, in the filing language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from paralegal_app import paths
from paralegal_app.casefile import Event, Vault
from paralegal_app.documents.leaks import refuse_leaks
from paralegal_app.errors import BadInput
from paralegal_app.language.dates import moment_text, parse_date

if TYPE_CHECKING:
    from paralegal_app.documents.render import Rendered

NOT_FOR_COURT = frozenset(
    {"staff", "note", "intake", "risk", "negotiation", "debrief", "partner", "custody", "evidence_removed"}
)
"""Kinds of events that are the office's own and never stand in a paper."""
_NOTHING = "–"


def told(events: Iterable[Event]) -> list[Event]:
    """Events in the order they happened; one that was corrected by a later entry gives way to it."""
    kept = [event for event in events if event.kind not in NOT_FOR_COURT]
    corrected = {event.corrects_id for event in kept if event.corrects_id}
    return sorted(
        (event for event in kept if event.id not in corrected),
        key=lambda event: (event.happened_at or "9", event.number),
    )


def chronology(vault: Vault, case_id: str, lang: str, on: date, *, only: Iterable[str] | None = None) -> bytes:
    """The chronology of a case as a Word file. Raises as `chronology_filled`."""
    return chronology_filled(vault, case_id, lang, on, only=only).docx


def chronology_filled(
    vault: Vault, case_id: str, lang: str, on: date, *, only: Iterable[str] | None = None, template: Path | None = None
) -> Rendered:
    """The chronology of a case with its gaps; `only` names the ids of the events she wants told, `template` a wording
    of the pack's own.

    What lies in court he may read: Raises DocumentError when it would tell him where she is; BadInput when there is
    nothing to tell, or no such paper in `lang`.
    """
    from paralegal_app.documents.render import render

    wanted = None if only is None else set(only)
    events = [event for event in told(vault.events.of(case_id)) if wanted is None or event.id in wanted]
    if not events:
        raise BadInput(
            "There is nothing to tell yet; write down what happened in the case's story first.",
            kind="nothing_to_tell",
        )
    template = template or paths.templates() / "shared" / f"chronology.{lang}.docx"
    if not template.is_file():
        raise BadInput(f"The chronology is not made in `{lang}`; choose another language.", kind="unfit")
    filled = render(template, chronology_values(vault, case_id, events, lang, on), lang=lang, on=on)
    refuse_leaks(filled.docx, vault.answers.all(case_id), {}, "The chronology")
    return filled


def chronology_values(vault: Vault, case_id: str, events: Iterable[Event], lang: str, on: date) -> dict[str, Any]:
    """What the chronology prints: its rows, the day, and her name as the list of people or her answer has it."""
    values: dict[str, Any] = {"event_list": [_row(event, lang) for event in events], "today": on}
    people = vault.people.of(case_id, "client")
    told_herself = vault.answers.all(case_id).get("client")
    if people:
        values["client"] = {"family": people[0].family, "given": people[0].given, "patronymic": people[0].patronymic}
    elif isinstance(told_herself, Mapping):
        values["client"] = dict(told_herself)
    return values


def _row(event: Event, lang: str) -> Mapping[str, str]:
    when = parse_date(event.happened_at)
    shown = moment_text(when, lang) if when else event.happened_at
    return {
        "when": shown or _NOTHING,
        "place": event.place,
        "what": event.what,
        "done": event.done or _NOTHING,
        "outcome": event.outcome or _NOTHING,
    }
