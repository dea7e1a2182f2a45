"""The interview asks only what can change something, shows risks in time, and explains its findings."""

from __future__ import annotations

from datetime import date
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paralegal_app.interview.answers import DECLINED, NOT_KNOWN, Answers, read_answers
from paralegal_app.interview.changes import consequences
from paralegal_app.interview.flow import interview
from paralegal_app.interview.report import state_data
from paralegal_app.interview.sampling import sample_answer
from paralegal_app.interview.state import State
from paralegal_app.packs.conditions import Verdict
from paralegal_app.packs.loader import load_pack
from paralegal_app.packs.pack import Pack
from tests.builders import write_pack

ON = date(2026, 3, 2)
ORDER = "restraining_order"


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Pack:
    return load_pack(write_pack(tmp_path_factory.mktemp("packs") / "xx"))


def walk(pack: Pack, on: date = ON, **answers: object) -> State:
    return interview(pack, ORDER, read_answers(pack, answers), on)


def test_an_empty_interview_begins_with_the_first_declared_question(pack: Pack) -> None:
    state = walk(pack)
    assert state.next == "under_influence_now"
    assert state.main.verdict is Verdict.UNKNOWN
    assert state.risks == ()


def test_a_decided_finding_asks_no_more_for_its_grounds(pack: Pack) -> None:
    papers_unwanted = interview(
        pack, ORDER, read_answers(pack, {"dv_or_gbv": True, "future_risk": True, "children": []}), ON, wanted=()
    )
    assert papers_unwanted.main.verdict is Verdict.YES
    assert "children_witnessed" not in papers_unwanted.needed
    refused = interview(pack, ORDER, read_answers(pack, {"dv_or_gbv": False}), ON, wanted=())
    assert refused.main.verdict is Verdict.NO
    assert "future_risk" not in refused.needed


def test_a_question_that_does_not_arise_is_not_asked_and_its_old_answer_is_set_aside_but_kept(pack: Pack) -> None:
    child = {"family": "Лагідна", "given": "Софія"}
    answers = read_answers(pack, {"dv_or_gbv": True, "children": [child], "children_witnessed": True})
    before = interview(pack, ORDER, answers, ON)
    assert before.main.verdict is Verdict.YES
    told = consequences(pack, ORDER, answers, "children", (), ON)
    assert told.set_aside == ("children_witnessed",)
    assert told.findings == (("available", "yes", "unknown"),)
    changed = answers.with_answer("children", ())
    after = interview(pack, ORDER, changed, ON)
    assert after.main.verdict is Verdict.UNKNOWN
    assert changed["children_witnessed"] is True
    back = interview(pack, ORDER, changed.with_answer("children", answers["children"]), ON)
    assert back.main.verdict is Verdict.YES


def test_a_computed_answer_is_not_asked(pack: Pack) -> None:
    born = {"family": "Гончарук", "birth_date": "1986-08-30"}
    assert "respondent_age" not in walk(pack, respondent=born).needed
    unborn = walk(pack, respondent={"family": "Гончарук"})
    assert "respondent_age" in unborn.needed
    assert "no_stay" in unborn.measures
    assert "no_stay" not in walk(pack, respondent={"family": "Г", "birth_date": "2010-01-01"}).measures


@pytest.mark.parametrize(
    ("answer", "shown", "sure"),
    [(True, True, True), (False, False, True), (None, True, False), ("__declined__", True, False)],
)
def test_a_risk_is_shown_unless_it_is_ruled_out(pack: Pack, answer: object, shown: bool, sure: bool) -> None:
    state = walk(pack, under_influence_now=answer)
    assert [risk.id for risk in state.risks] == (["influence"] if shown else [])
    assert all(risk.sure is sure for risk in state.risks)
    assert state.steps[0].risks == ("influence",)


def test_silences_count_as_answered_and_decide_nothing(pack: Pack) -> None:
    for silence in (NOT_KNOWN, DECLINED):
        state = interview(pack, ORDER, Answers({"dv_or_gbv": silence}), ON)
        assert "dv_or_gbv" not in state.needed
        assert state.main.grounds[0].needs == ("dv_or_gbv",)
        assert state.main.verdict is Verdict.UNKNOWN


def test_findings_explain_themselves(pack: Pack) -> None:
    data = state_data(walk(pack, dv_or_gbv=True, future_risk=False), pack.texts("en"))
    grounds = {ground["id"]: ground for ground in data["findings"][0]["grounds"]}
    assert grounds["violence"]["because"] == {"dv_or_gbv": True}
    assert grounds["violence"]["cite"] == "Code Art. 5"
    assert grounds["child"]["needs"] == ["children_witnessed"]
    state = walk(pack, dv_or_gbv=True, future_risk=False, children=[])
    assert state.main.would_change == ("risk", "child")


def test_the_json_report_has_exactly_the_promised_shape(pack: Pack) -> None:
    state = walk(pack, dv_or_gbv=True, decision_at="2026-03-02", under_influence_now=True)
    data = state_data(state, pack.texts("en"))
    assert list(data) == [
        "pack",
        "version",
        "procedure",
        "on",
        "findings",
        "next",
        "needed",
        "risks",
        "deadlines",
        "steps",
        "checklist",
        "documents",
    ]
    assert set(data["findings"][0]) == {"id", "main", "verdict", "grounds"}
    assert set(data["findings"][0]["grounds"][0]) == {"id", "verdict", "cite", "status", "because", "needs"}
    assert set(data["risks"][0]) == {"id", "text"}
    assert set(data["deadlines"][0]) == {"id", "due", "arithmetic", "cite"}
    assert set(data["documents"][0]) == {"id", "language", "gaps", "discloses"}


def test_gaps_name_missing_members_and_skip_what_does_not_arise(pack: Pack) -> None:
    paper = walk(pack, children=[], client={"family": "Лагідна"}).documents[0]
    assert paper.gaps == ("client_address_for_papers", "respondent")
    assert paper.discloses == ("children",)


def test_fees_and_figures_of_the_day(pack: Pack) -> None:
    fees = [
        walk(pack, on, income_monthly="6500").fees[0].free
        for on in (date(2025, 12, 31), date(2026, 1, 1), date(2024, 1, 1))
    ]
    assert fees == [Verdict.NO, Verdict.YES, Verdict.UNKNOWN]


@settings(deadline=None, max_examples=60)
@given(st.integers(0, 10**6))
def test_answers_in_any_order_give_the_same_state(pack: Pack, seed: int) -> None:
    rng = Random(seed)
    questions = list(pack.procedures[ORDER].questions)
    given_answers = {q.id: sample_answer(q, rng, ON) for q in questions if rng.random() < 0.7}
    states = []
    for _ in range(2):
        rng.shuffle(questions)
        answers = Answers()
        for question in questions:
            if question.id in given_answers:
                answers = answers.with_answer(question.id, given_answers[question.id])
                interview(pack, ORDER, answers, ON)
        states.append(interview(pack, ORDER, answers, ON))
    assert states[0] == states[1]


@settings(deadline=None, max_examples=40)
@given(st.integers(0, 10**6))
def test_every_walk_ends(pack: Pack, seed: int) -> None:
    rng, answers, steps = Random(seed), Answers(), 0
    state = interview(pack, ORDER, answers, ON)
    while state.next is not None:
        answers = answers.with_answer(state.next, sample_answer(state.questions[state.next], rng, ON))
        state = interview(pack, ORDER, answers, ON)
        steps += 1
    assert steps <= len(state.questions)
