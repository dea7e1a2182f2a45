"""What an interview says at one moment: frozen, complete, and without a word of text.

Front ends draw it with the pack's texts; `--json` prints it. Every id is an id of the pack.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal

from paralegal_app.packs.conditions import Verdict
from paralegal_app.packs.models import Cited, Question


@dataclass(frozen=True, slots=True)
class GroundState:
    """One cited condition: its verdict, the answers and figures that made it so, and what it still needs."""

    id: str
    verdict: Verdict
    law: Cited
    because: Mapping[str, Any]
    needs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FindingState:
    """A verdict with its grounds. `would_change` names grounds that alone would turn it."""

    id: str
    main: bool
    verdict: Verdict
    grounds: tuple[GroundState, ...]
    needs: tuple[str, ...]
    would_change: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RiskState:
    """A risk to read now. `sure` is False where she did not answer what it depends on: it is shown all the same."""

    id: str
    before: tuple[str, ...]
    sure: bool
    law: Cited
    because: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class StepState:
    """A step that applies or may apply, with the risks that come before it."""

    id: str
    who: str
    verdict: Verdict
    done: bool
    risks: tuple[str, ...]
    documents: tuple[str, ...]
    offices: tuple[str, ...]
    law: Cited
    changes: tuple[str, ...] = ()
    """Ids of what an emergency changes about it or about its offices."""
    closed: bool = False
    """An emergency closes it: it is not taken now."""


@dataclass(frozen=True, slots=True)
class Counted:
    """One line of a deadline's arithmetic. `kind` chooses the words (`language.arithmetic`)."""

    kind: Literal[
        "start", "rule", "skipped", "end", "moved", "emergency", "clock", "result", "post", "unknown", "uncertain",
        "closed",
    ]
    day: date | datetime | None = None
    amount: Decimal | None = None
    unit: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class DeadlineState:
    """A date that follows from an event. `due` is None while `needs` is open or the law's figure is unknown."""

    id: str
    due: date | datetime | None
    last_posting_day: date | None
    arithmetic: tuple[Counted, ...]
    needs: tuple[str, ...]
    who: str
    kind: str
    documents: tuple[str, ...]
    law: Cited
    starts: date | datetime | None = None
    known: bool = True
    changes: tuple[str, ...] = ()
    closed: bool = False
    """An emergency stops it: it is not counted."""


@dataclass(frozen=True, slots=True)
class ChecklistState:
    """Something to bring. `required` is False for helpful items and for conditions not known yet."""

    id: str
    required: bool
    verdict: Verdict
    law: Cited


@dataclass(frozen=True, slots=True)
class FeeState:
    """A fee on the day in question. `amount` None: unknown, or no figure for that day."""

    id: str
    amount: Decimal | None
    free: Verdict
    reduced_amount: Decimal | None
    reduced: Verdict
    law: Cited

    @property
    def to_pay(self) -> Decimal | None:
        """What she pays: nothing, the reduced or the whole amount; None where the figure is unknown."""
        if self.free is Verdict.YES:
            return Decimal(0)
        return self.reduced_amount if self.reduced is Verdict.YES else self.amount


@dataclass(frozen=True, slots=True)
class FactState:
    """Something a worker needs to know, beside the ids it belongs to."""

    id: str
    kind: str
    beside: tuple[str, ...]
    verdict: Verdict
    law: Cited


@dataclass(frozen=True, slots=True)
class DocumentState:
    """A paper this procedure offers: its open fields and what it tells to whom."""

    id: str
    kind: str
    languages: tuple[str, ...]
    verdict: Verdict
    gaps: tuple[str, ...]
    discloses: tuple[str, ...]
    read_by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NextState:
    """A procedure that may follow from this one."""

    id: str
    procedure: str
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class SectionState:
    """Progress of one section, counted over what is needed, not over what exists."""

    id: str
    answered: int
    needed: int


@dataclass(frozen=True, slots=True)
class ChangeState:
    """One thing that is otherwise while an emergency holds. `sure` is False where it depends on an open answer."""

    id: str
    emergency: str
    effect: str
    about: tuple[str, ...]
    """Ids of the offices, steps or deadlines it is about; empty: of everything."""
    kind: Literal["offices", "steps", "deadlines", "all"]
    instead: tuple[str, ...]
    sure: bool
    law: Cited


@dataclass(frozen=True, slots=True)
class EmergencyState:
    """An emergency in force. `declared`: somebody at the desk said so; otherwise its dates do."""

    id: str
    declared: bool
    changes: tuple[ChangeState, ...]
    law: Cited


@dataclass(frozen=True, slots=True)
class State:
    """Everything an interview says after an answer."""

    pack: str
    version: str
    procedure: str
    on: date
    findings: tuple[FindingState, ...]
    next: str | None
    needed: tuple[str, ...]
    asked: tuple[str, ...]
    risks: tuple[RiskState, ...]
    steps: tuple[StepState, ...]
    deadlines: tuple[DeadlineState, ...]
    checklist: tuple[ChecklistState, ...]
    fees: tuple[FeeState, ...]
    facts: tuple[FactState, ...]
    measures: tuple[str, ...]
    documents: tuple[DocumentState, ...]
    next_procedures: tuple[NextState, ...]
    sections: tuple[SectionState, ...]
    questions: Mapping[str, Question]
    emergencies: tuple[EmergencyState, ...] = ()

    @property
    def main(self) -> FindingState:
        """The finding the procedure is about."""
        return next((finding for finding in self.findings if finding.main), self.findings[0])
