"""What a changed answer would do, shown before it is done."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from paralegal_app.interview.answers import Answers
from paralegal_app.interview.flow import interview
from paralegal_app.packs.pack import Pack


@dataclass(frozen=True, slots=True)
class Consequences:
    """Answers set aside (kept, but not used any more), questions that newly arise, findings and deadlines that turn."""

    set_aside: tuple[str, ...]
    newly_needed: tuple[str, ...]
    findings: tuple[tuple[str, str, str], ...]
    """Finding id, verdict before, verdict after."""
    deadlines: tuple[tuple[str, str, str], ...]
    """Deadline id, date before, date after (ISO 8601 or empty)."""

    def __bool__(self) -> bool:
        return bool(self.set_aside or self.findings or self.deadlines)


def consequences(
    pack: Pack, procedure: str, answers: Answers, question: str, value: Any, on: date, *,
    declared: Mapping[str, bool] | None = None, zone: str = "",
) -> Consequences:  # fmt: skip
    """Compare the interview as it is with what it would be if `question` were answered with the typed `value`."""
    before = interview(pack, procedure, answers, on, declared=declared, zone=zone)
    after = interview(pack, procedure, answers.with_answer(question, value), on, declared=declared, zone=zone)
    verdicts = {finding.id: finding.verdict for finding in before.findings}
    dates = {deadline.id: _iso(deadline.due) for deadline in before.deadlines}
    later = {deadline.id: _iso(deadline.due) for deadline in after.deadlines}
    return Consequences(
        tuple(name for name in before.asked if name not in after.asked and name != question),
        tuple(name for name in after.needed if name not in before.needed),
        tuple((f.id, verdicts[f.id].value, f.verdict.value) for f in after.findings if f.verdict is not verdicts[f.id]),
        tuple((name, due, later.get(name, "")) for name, due in dates.items() if due and due != later.get(name, "")),
    )


def _iso(due: date | None) -> str:
    return due.isoformat() if due else ""
