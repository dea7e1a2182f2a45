"""One procedure ends and offers the next; what she has told once stands in the next paper, and terms are counted from it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from paralegal_app import paths
from paralegal_app.casefile import KdfParameters, Vault
from paralegal_app.casework.desk import Desk
from paralegal_app.casework.interviews import Interview
from paralegal_app.casework.papers import make_paper
from paralegal_app.documents import reading
from paralegal_app.interview.answers import Answers, read_answers
from paralegal_app.interview.flow import interview
from paralegal_app.interview.state import State
from paralegal_app.packs.conditions import Verdict
from paralegal_app.packs.loader import load_pack
from paralegal_app.packs.models import Question
from paralegal_app.packs.pack import Pack

ON = date(2026, 11, 22)
QUICK = KdfParameters(8, 1, 1)
UA: Mapping[str, Any] = {
    "document_kind": "id_card", "document_event": "withheld", "document_event_at": "2026-11-10", "diia_active": False,
    "document_event_story": "Забрав паспорт із сумки й не віддає.", "other_documents": ["birth_certificate"],
    "document_holder": {"family": "Лісовий", "given": "Остап", "patronymic": "Іванович"},
    "document_stage": "not_applied", "document_reported_to_police": False, "client_status": "citizen",
    "has_identity_document": False, "identity_not_established": True, "homeless": False, "internally_displaced": False,
    "dv_or_gbv": True, "aid_stage": "not_filed", "legal_problem": "restraining_order", "detained": False,
    "legal_problem_story": "Потрібен захист для мене й доньки.", "relationship": "spouse", "lives_together": True,
    "immediate_threat": True, "violence_recent": True, "risk_level": "high", "incident_at": "2026-11-18T21:30",
    "incident_place": "удома", "violence_forms": ["physical"], "incident_story": "Ударив мене в обличчя.",
    "home_owner": "client", "police_response": "came_and_helped", "police_called_at": "2026-11-18T22:00",
    "protection_notice_issued": True, "protection_notice_served_at": "2026-11-18T23:00",
    "protection_notice_ends_on": "2026-11-28", "protection_notice_breached": False, "crime_registered": True,
    "measures_wanted": ["no_contact", "no_search"], "future_risk": True, "violence_kind": "domestic",
    "court_stage": "not_filed", "duration_wanted": 6, "witnesses": [], "needs_interpreter": False,
    "children": [{"family": "Лісова", "given": "Дарина", "birth_date": "2016-04-02"}],
    "respondent": {"family": "Лісовий", "given": "Остап", "patronymic": "Іванович", "gender": "male",
                   "birth_date": "1988-05-06"},
    "client": {"family": "Лісова", "given": "Марта", "patronymic": "Юріївна", "gender": "female",
               "birth_date": "1991-02-03", "birth_place": "місто Умань"},
    "client_address_for_papers": {"settlement": "місто Умань", "street": "вулиця Садова", "house": "4"},
    "client_phone": "+380501112233", "client_identity_number": "3327109844",
}  # fmt: skip
MD: Mapping[str, Any] = {
    "document_kind": "id_card", "document_event": "withheld", "document_event_at": "2026-11-10", "lawyer_wanted": True,
    "document_event_story": "Mi-a luat actul și nu îl întoarce.", "other_documents": ["birth_certificate"],
    "document_holder": {"family": "Plopeanu", "given": "Grigore"}, "had_identity_card_before": True,
    "client_status": "citizen", "has_identity_document": False, "urgent": False, "card_term": "wd20",
    "dv_or_gbv": True, "problem_type": "protection_order", "problem_story": "Am nevoie de protecție.",
    "relationship": "spouse", "lives_together": True, "violence_forms": ["physical"], "injuries": True,
    "incident_at": "2026-11-18T21:30", "incident_place": "acasă", "incident_story": "M-a lovit peste față.",
    "threats": ["kill"], "home_owner": "client", "to_recover": ["identity_documents"], "repeated_before": False,
    "police_response": "came_and_helped", "police_called_at": "2026-11-18T22:00", "protection_notice_issued": True,
    "ero_number": "77", "protection_notice_served_at": "2026-11-18T23:00", "ero_has_end_date": True,
    "protection_notice_ends_on": "2026-11-28", "protection_notice_breached": False, "needs_interpreter": False,
    "measures_wanted": ["stay_away", "no_contact"], "distance_metres": 100, "evidence_available": ["photos"],
    "children": [{"family": "Plopeanu", "given": "Ilinca", "birth_date": "2016-04-02"}], "client_language": "ro",
    "respondent": {"family": "Plopeanu", "given": "Grigore", "birth_date": "1988-05-06", "gender": "male"},
    "client": {"family": "Plopeanu", "given": "Marta", "gender": "female", "birth_date": "1991-02-03"},
    "client_address_for_papers": {"settlement": "or. Orhei", "street": "str. Livezilor", "house": "4"},
    "client_phone": "+37369000111", "client_identity_number": "2003004056781", "client_safe_contact": "Numai SMS.",
}  # fmt: skip
TOLD = {"ua": UA, "md": MD}
CHAINS = (
    ("ua", "id_replacement", "legal_aid", "legal_aid_application", ("Лісова Марта Юріївна", "3327109844")),
    ("ua", "protection_notice", "restraining_order", "restraining_order_application", ("Ударив мене", "28.11.2026")),
    ("ua", "restraining_order", "legal_aid", "legal_aid_application", ("Лісовий Остап", "вулиця Садова")),
    ("md", "id_replacement", "legal_aid", "legal_aid_application", ("PLOPEANU Marta", "2003004056781")),
    ("md", "legal_aid", "protection_notice", "police_ero_request", ("PLOPEANU Marta", "2003004056781")),
    ("md", "protection_notice", "restraining_order", "court_po_application", ("M-a lovit", "28 noiembrie 2026")),
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Vault.create(tmp_path / "vault", "four plain words here", worker="Iryna", parameters=QUICK) as vault:
        yield Desk(vault, lambda: ON)


@cache
def pack(country: str) -> Pack:
    return load_pack(paths.jurisdictions() / country)


def state_of(country: str, procedure: str, **told: Any) -> tuple[State, Answers]:
    """What a procedure says of the whole story, without a vault."""
    asked = {question.id: question for question in pack(country).procedures[procedure].questions}
    raw = {name: value for name, value in {**TOLD[country], **told}.items() if name in asked}
    if "measures_wanted" in raw:
        raw["measures_wanted"] = granted(raw["measures_wanted"], pack(country), asked["measures_wanted"])
    answers = read_answers(pack(country), raw)
    return interview(pack(country), procedure, answers, ON), answers


def granted(measures: list[str], of: Pack, question: Question) -> list[str]:
    """The measures this procedure knows: police and court grant different ones."""
    known = question.choices or of.questions[question.id].choices or ()
    return [measure for measure in measures if measure in known]


def walk(desk: Desk, case_id: str, country: str, procedure: str, **told: Any) -> tuple[Interview, list[str]]:
    """A procedure answered to its end, and what was asked on the way."""
    walked = desk.interview(desk.start(case_id, country, procedure).record_id or "")
    asked: list[str] = []
    while (question := walked.state.next) is not None:
        asked.append(question)
        value: Any = {**TOLD[country], **told}.get(question)
        if question == "measures_wanted":
            value = granted(value, walked.pack, walked.question(question))
        walked.answer(question, value)
    return walked, asked


@pytest.mark.parametrize(("country", "first", "then", "document", "words"), CHAINS)
def test_the_next_procedure_is_offered_and_filled(
    desk: Desk, country: str, first: str, then: str, document: str, words: tuple[str, ...]
) -> None:
    case_id = desk.open_case("1", country=country).case_id or ""
    ended, told = walk(desk, case_id, country, first)
    offered = {item.procedure for item in ended.state.next_procedures if item.verdict is Verdict.YES}
    assert then in offered
    following, asked = walk(desk, case_id, country, then)
    known = {name for name in told if TOLD[country].get(name) is not None}
    assert set(asked) & known <= {"measures_wanted"}, "told once, asked twice"
    text = reading.text(following.paper(document, following.pack.manifest.languages.filing[0]).docx)
    assert all(word in text for word in words)


@pytest.mark.parametrize(
    ("country", "procedure", "told", "deadline", "document"),
    [
        ("ua", "id_replacement", {"document_stage": "refused", "passport_refused_on": "2026-11-16"},
         "admin_complaint", "passport_refusal_complaint"),
        ("ua", "legal_aid", {"aid_stage": "refused", "legal_aid_refused_on": "2026-11-16"},
         "refusal_challenge", "legal_aid_refusal_complaint"),
        ("ua", "protection_notice", {"police_response": "refused", "refusal_at": "2026-11-18", "crime_registered": False,
                                     "protection_notice_issued": False}, "complaint_inaction", "police_complaint"),
        ("ua", "restraining_order", {"court_stage": "refused", "decision_at": "2026-11-16", "only_operative_part": False},
         "appeal", "restraining_order_appeal"),
        ("md", "id_replacement", {"applied_for_card": True, "asp_refused": True, "asp_refusal_at": "2026-11-16"},
         "prior_request_30d", "id_refusal_complaint"),
        ("md", "legal_aid", {"aid_refused": True, "aid_refusal_at": "2026-11-21"},
         "contest_first_days", "legal_aid_complaint"),
        ("md", "protection_notice", {"police_response": "refused", "refusal_at": "2026-11-18",
                                     "protection_notice_issued": False}, "complain_head", "police_refusal_complaint"),
        ("md", "restraining_order", {"court_answer": "refused", "decision_at": "2026-11-16"}, "recurs", "court_po_appeal"),
    ],
)  # fmt: skip
def test_a_refusal_brings_its_complaint_with_the_last_day(
    country: str, procedure: str, told: Mapping[str, Any], deadline: str, document: str
) -> None:
    state, answers = state_of(country, procedure, **told)
    due = next(item.due for item in state.deadlines if item.id == deadline)
    assert due is not None
    assert (due.date() if isinstance(due, datetime) else due) > ON
    assert next(item.verdict for item in state.documents if item.id == document) is Verdict.YES
    assert make_paper(pack(country), state, answers, document, pack(country).manifest.languages.filing[0]).docx


@pytest.mark.parametrize(("country", "deadline"), [("ua", "file_before_notice_ends"), ("md", "file_before_ero_end")])
def test_the_court_is_asked_before_the_police_order_ends(country: str, deadline: str) -> None:
    state, _answers = state_of(country, "restraining_order")
    due = next(item.due for item in state.deadlines if item.id == deadline)
    assert due is not None
    assert (due.date() if isinstance(due, datetime) else due) <= date(2026, 11, 28)
