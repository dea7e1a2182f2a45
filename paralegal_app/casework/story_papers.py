"""Her story leaves as a paper only with her word: the chronology and the general complaint, written and registered."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from paralegal_app.casefile import Changed, Event
from paralegal_app.casework.chronology import chronology
from paralegal_app.casework.desk import Desk
from paralegal_app.casework.papers import MadePaper, write_papers
from paralegal_app.casework.responses import country_of, general_complaint
from paralegal_app.errors import ConsentMissing

COURT, PAPERS = "court", "papers"


def may_leave(desk: Desk, case_id: str, purpose: str, on: date) -> bool:
    """Whether she agreed to this purpose: her latest decision about it counts, and the time she set."""
    decided = [consent for consent in desk.vault.consents.of(case_id) if consent.purpose == purpose]
    if not decided:
        return False
    last = decided[-1]
    running = last.valid_until is None or last.valid_until >= on
    return last.decision == "given" and last.withdrawn_at is None and running


def write_chronology(
    desk: Desk, case_id: str, lang: str, out: Path, *, only: tuple[str, ...] | None = None, override_reason: str = ""
) -> Path:
    """Her story for court, into the folder `out`.

    Raises BadInput, ConsentMissing, DocumentError; nothing is written then.
    """
    content = chronology(desk.vault, case_id, lang, desk.today(), only=only)
    return _hand_out(desk, case_id, "chronology", lang, content, out, COURT, "court", override_reason)


def write_complaint(
    desk: Desk, case_id: str, event: Event, to: str, lang: str, out: Path, *, override_reason: str = ""
) -> Path:
    """The general complaint about one event, into the folder `out`. Raises as `write_chronology`."""
    content = general_complaint(desk, case_id, event, to, lang, desk.today())
    return _hand_out(desk, case_id, "complaint", lang, content, out, PAPERS, to.strip(), override_reason)


def _hand_out(
    desk: Desk, case_id: str, document: str, lang: str, content: bytes, out: Path, purpose: str, reader: str,
    reason: str,
) -> Path:  # fmt: skip
    if not may_leave(desk, case_id, purpose, desk.today()) and not reason.strip():
        raise ConsentMissing(
            f"She has not agreed yet that her story leaves for this purpose ({purpose}); ask her and write her "
            "decision down under Consents and referrals, or give the reason why it leaves all the same."
        )
    name = f"{document}.{lang}.docx"
    paper = MadePaper(document, lang, name, content, (), ("identity",), (reader,), ())
    path = write_papers([paper], out)[0].path
    assert path is not None
    with desk.vault.together():
        if not may_leave(desk, case_id, purpose, desk.today()):
            desk.vault.consents.override(case_id, purpose, reader, reason)
        _register(desk, case_id, paper, reader, reason)
    return path


def _register(desk: Desk, case_id: str, paper: MadePaper, reader: str, reason: str) -> Changed:
    return desk.vault.papers.enter(
        case_id, document=paper.document, language=paper.language, file_name=paper.file_name,
        sha256=paper.sha256, size=len(paper.docx), pack_id=country_of(desk, case_id) or "shared",
        pack_version="", pack_hash="", recipient=reader, discloses=paper.discloses, override_reason=reason,
    )  # fmt: skip
