"""Her story leaves as a paper only with her word: the chronology and the general complaint, written and registered."""

from __future__ import annotations

from pathlib import Path

from paralegal_app.casefile import Event
from paralegal_app.casework.desk import Desk
from paralegal_app.casework.disclosure import disclosure_of
from paralegal_app.casework.other_papers import COURT, make_other
from paralegal_app.casework.paper_register import Compared, compared, hand_out
from paralegal_app.casework.papers import MadePaper
from paralegal_app.casework.responses import general_complaint
from paralegal_app.casework.whole_case import WholeCase, country_pack


def chronology_paper(desk: Desk, case_id: str, lang: str, *, only: tuple[str, ...] | None = None) -> MadePaper:
    """Her story for court, not yet written anywhere; `only` names the events she wants told.

    Raises BadInput, DocumentError.
    """
    case = WholeCase(desk.vault, country_pack(desk, case_id), case_id, desk.today())
    return make_other(desk.vault, case, "chronology", lang, only=only)


def write_chronology(
    desk: Desk, case_id: str, lang: str, out: Path, *, only: tuple[str, ...] | None = None, override_reason: str = ""
) -> Path:
    """Her story for court, into the folder `out`.

    Raises BadInput, ConsentMissing, DocumentError; nothing is written then.
    """
    return _hand_out(desk, case_id, chronology_paper(desk, case_id, lang, only=only), out, override_reason)


def write_complaint(
    desk: Desk, case_id: str, event: Event, to: str, lang: str, out: Path, *, override_reason: str = ""
) -> Path:
    """The general complaint about one event, into the folder `out`. Raises as `write_chronology`."""
    paper = general_complaint(desk, case_id, event, to, lang, desk.today())
    return _hand_out(desk, case_id, paper, out, override_reason)


def since(desk: Desk, case_id: str, paper: MadePaper) -> Compared | None:
    """What is different since this paper last left the vault; None when it never did."""
    return compared(desk.vault, case_id, paper, country_pack(desk, case_id))


def _hand_out(desk: Desk, case_id: str, paper: MadePaper, out: Path, reason: str) -> Path:
    """Write and register one paper; going on without her word is also noted among the consents."""
    vault, on = desk.vault, desk.today()
    missing = disclosure_of(vault, case_id, paper, on).missing
    with vault.together():
        made = hand_out(vault, case_id, country_pack(desk, case_id), [paper], out, on=on, override_reason=reason)
        if missing:
            vault.consents.override(case_id, paper.purpose, paper.recipient, reason)
    path = made[0].path
    assert path is not None
    return path


__all__ = ["COURT", "chronology_paper", "since", "write_chronology", "write_complaint"]
