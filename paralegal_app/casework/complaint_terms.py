"""By when a general complaint has to be there: the pack's own deadlines for complaints, counted from what happened."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from paralegal_app.casefile import Event
from paralegal_app.casework.desk import Desk
from paralegal_app.casework.responses import PROCEDURE_OF, REFUSAL_DAYS, country_of, response_of
from paralegal_app.interview.answers import read_answers
from paralegal_app.interview.flow import interview
from paralegal_app.interview.state import DeadlineState, State
from paralegal_app.language.dates import parse_date
from paralegal_app.packs.models import Procedure
from paralegal_app.packs.pack import Pack


@dataclass(frozen=True, slots=True)
class ComplaintTerms:
    """What the law of her country says about the time to complain; all empty when this program does not know."""

    pack: Pack | None = None
    state: State | None = None
    deadlines: tuple[DeadlineState, ...] = ()
    dated: bool = False
    """Whether the day of the refusal is written down; without it nothing can be counted."""

    @property
    def counted(self) -> tuple[DeadlineState, ...]:
        """Those with a day, the soonest first."""
        return tuple(sorted((item for item in self.deadlines if item.due is not None), key=lambda item: str(item.due)))

    @property
    def unknown(self) -> tuple[DeadlineState, ...]:
        """Those the law has, whose length this program does not know."""
        return tuple(item for item in self.deadlines if item.due is None and not item.known)


def complaint_terms(desk: Desk, case_id: str, event: Event) -> ComplaintTerms:
    """The deadlines of complaints against this institution, counted from the day of the event alone.

    Nothing is stored and no answer of hers is used: the complaint papers of the pack count from her answers.
    """
    answer, country = response_of(event), country_of(desk, case_id)
    happened = parse_date(event.happened_at)
    dated = happened is not None
    if answer is None or not answer.bad or not country:
        return ComplaintTerms(dated=dated)
    pack = desk.pack(country)
    procedure = pack.procedures.get(PROCEDURE_OF.get(answer.institution, ""))
    if procedure is None:
        return ComplaintTerms(dated=dated)
    wanted = _wanted(procedure)
    given = {} if happened is None else {
        name: _as_asked(pack, name, event.happened_at)
        for name in {item.starts for item in procedure.deadlines if item.id in wanted}
    }  # fmt: skip
    state = interview(pack, procedure.id, read_answers(pack, given), desk.today())
    return ComplaintTerms(pack, state, tuple(item for item in state.deadlines if item.id in wanted), dated)


def _wanted(procedure: Procedure) -> frozenset[str]:
    """Legal deadlines of complaint papers that run from a refusal."""
    complaints = {document.id for document in procedure.documents if document.kind == "complaint"}
    return frozenset(
        item.id for item in procedure.deadlines
        if item.kind == "legal" and item.starts in REFUSAL_DAYS and complaints & set(item.documents)
    )  # fmt: skip


def _as_asked(pack: Pack, name: str, iso: str) -> str:
    """The day, or the moment where the question asks for one; a day alone counts from its end."""
    if pack.questions[name].type != "datetime":
        return iso[:10]
    return iso if "T" in iso else datetime.fromisoformat(f"{iso[:10]}T23:59").isoformat()
