"""The country-neutral pack: no faults, its own cases hold and reach everything, and its promises to her are kept."""

from __future__ import annotations

from datetime import date

import pytest

from paralegal_app import paths
from paralegal_app.casework.pack_check import check, run_cases
from paralegal_app.casework.papers import make_paper
from paralegal_app.documents import reading
from paralegal_app.interview.answers import read_answers
from paralegal_app.interview.cases import run_case
from paralegal_app.interview.flow import interview
from paralegal_app.packs.loader import load_cases, load_pack
from paralegal_app.packs.models import PackCase

FOLDER = paths.jurisdictions() / "shared"
PACK = load_pack(FOLDER)
CHECKED_ON = date(2026, 11, 22)
MEASURES = {
    "police", "court", "identity_office", "legal_aid_office", "clinic", "drug_clinic", "shelter", "child_services"
}  # fmt: skip


def test_the_shared_pack_has_no_faults() -> None:
    assert [str(fault) for fault in check(FOLDER, CHECKED_ON).faults] == []


@pytest.mark.parametrize("case", load_cases(FOLDER), ids=lambda case: f"{case.procedure}: {case.name}")
def test_the_shared_case_holds(case: PackCase) -> None:
    assert run_case(PACK, case).mismatches == ()


def test_the_cases_reach_everything() -> None:
    _, _, reach = run_cases(FOLDER)
    assert {kind: sorted(missed) for kind, missed in reach.missed.items() if missed} == {}


def test_every_measure_that_can_be_planned_has_its_step_and_a_risk_before_it() -> None:
    procedure = PACK.procedures["accompaniment"]
    planned = next(question for question in procedure.questions if question.id == "measure_planned")
    assert set(planned.choices or ()) == MEASURES
    warned = {step for risk in procedure.risks for step in risk.before}
    assert {f"go_{name}" for name in MEASURES} <= {step.id for step in procedure.steps} & warned


def test_the_hours_for_health_care_come_from_cited_figures() -> None:
    deadlines = PACK.procedures["after_violence"].deadlines
    assert {item.within.parameter for item in deadlines} == {
        "pep_hours", "emergency_contraception_hours", "forensic_hours"
    }  # fmt: skip
    answers = read_answers(PACK, {"sexual_violence_at": "2026-11-14T23:30"})
    due = {item.id: item.due for item in interview(PACK, "after_violence", answers, date(2026, 11, 15)).deadlines}
    assert due["traces_until"] is None, "no limit is guessed where none is established"
    assert f"{due['pep_until']:%Y-%m-%d %H:%M}" == "2026-11-17 23:30"
    assert f"{due['contraception_until']:%Y-%m-%d %H:%M}" == "2026-11-19 23:30"


@pytest.mark.parametrize("lang", PACK.manifest.languages.ui)
def test_the_wording_of_hits_is_not_carried(lang: str) -> None:
    """Sources disagree on who owns the four questions, so only the total is asked."""
    questions = [question.id for question in PACK.procedures["screening"].questions]
    assert [name for name in questions if name.startswith("hits")] == ["hits_total"]
    assert PACK.texts(lang).find("procedures", "screening", "facts", "hits_licence")


@pytest.mark.parametrize("lang", PACK.manifest.languages.ui)
def test_the_sheet_she_carries_does_not_name_the_drug_treatment_clinic(lang: str) -> None:
    answers = read_answers(PACK, {"measure_planned": "drug_clinic", "visit_at": "2026-11-25T09:30", "who_goes": "one"})
    state = interview(PACK, "accompaniment", answers, CHECKED_ON)
    words = reading.text(make_paper(PACK, state, answers, "accompaniment_sheet", lang).docx)
    texts = PACK.texts(lang)
    assert texts.choice("who_goes", "one") in words
    assert texts.choice("measure_planned", "drug_clinic") not in words
    assert texts.get("procedures", "accompaniment", "steps", "go_drug_clinic") not in words


def test_no_paper_prints_what_was_asked_only_to_warn_her() -> None:
    for procedure in PACK.procedures.values():
        never = {question.id for question in procedure.questions if question.keep == "never"}
        for document in procedure.documents:
            assert never.isdisjoint(field.split(".")[0] for field in document.fields)
            assert "respondent" not in document.read_by
