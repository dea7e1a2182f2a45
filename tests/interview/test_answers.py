"""Answers are typed at the door; what does not fit is said in one sentence, and silence is an answer."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paralegal_app.errors import AnswersError
from paralegal_app.interview.answers import DECLINED, NOT_KNOWN, Answers, parse_answer, plain_answer, read_answers
from paralegal_app.interview.sampling import sample_answer
from paralegal_app.packs.loader import load_pack
from paralegal_app.packs.models import Question
from paralegal_app.packs.pack import Pack
from tests.builders import write_pack

KINDS = ("yes_no", "choice", "choices", "date", "datetime", "money", "number", "text", "long_text", "person", "address",
         "phone", "identity_number", "people")  # fmt: skip


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Pack:
    return load_pack(write_pack(tmp_path_factory.mktemp("packs") / "xx"))


def question(kind: str) -> Question:
    return Question.model_validate(
        {"id": "q", "type": kind, "choices": ("lost", "stolen") if kind.startswith("choice") else ()}
    )


@pytest.mark.parametrize(
    ("kind", "raw", "value"),
    [
        ("yes_no", "true", True),
        ("choices", ["lost", "lost"], ("lost",)),
        ("date", "2026-03-31", date(2026, 3, 31)),
        ("datetime", "2026-03-31T14:30", datetime(2026, 3, 31, 14, 30)),  # noqa: DTZ001
        ("money", "6 656,01", Decimal("6656.01")),
        ("text", "  Кру\u0301глий\x00\u202e \n", "Кру́глий"),
        (
            "person",
            {"family": "Лагідна", "given": "", "birth_date": "1995-03-17"},
            {"family": "Лагідна", "birth_date": date(1995, 3, 17)},
        ),
        ("people", [], ()),
        ("text", None, NOT_KNOWN),
        ("date", "__declined__", DECLINED),
    ],
)
def test_values_get_their_type(kind: str, raw: object, value: object) -> None:
    assert parse_answer(question(kind), raw) == value


@pytest.mark.parametrize(
    ("kind", "raw", "said"),
    [
        ("date", "31.02.2026", "is not a date; write it as 2026-03-31"),
        ("date", "1066-10-14", "between 1900 and 2199"),
        ("datetime", "soon", "date and time"),
        ("yes_no", "maybe", "yes or no"),
        ("choice", "lots", "did you mean `lost`?"),
        ("money", "a lot", "is not a number"),
        ("money", "-5", "at least 0"),
        ("number", "NaN", "a number within reason"),
        ("person", {"surname": "x"}, "`surname` is no part"),
        ("person", "Maria", "a person written as a mapping"),
        ("people", {"family": "x"}, "a list of people"),
        ("text", ["x"], "a text"),
        ("long_text", "x" * 100_001, "at most 100000 characters"),
    ],
)
def test_what_does_not_fit_is_said_in_one_sentence(kind: str, raw: object, said: str) -> None:
    with pytest.raises(AnswersError) as caught:
        parse_answer(question(kind), raw)
    assert said in str(caught.value)
    assert "`q`" in str(caught.value)
    assert "x" * 50 not in str(caught.value), "what was typed never stands in a message"


def test_an_unknown_id_names_the_nearest_and_all_faults_come_at_once(pack: Pack) -> None:
    with pytest.raises(AnswersError) as caught:
        read_answers(pack, {"dv_or_gvb": True, "decision_at": "soon", "future_risk": True})
    lines = str(caught.value).split("\n")
    assert len(lines) == 2
    assert "`dv_or_gvb` is no question of the pack xx (did you mean `dv_or_gbv`?)" in lines[0]


def test_answers_do_not_change_under_their_reader() -> None:
    first = Answers({"a": True})
    second = first.with_answer("a", DECLINED)
    assert (first.given("a"), second.given("a"), second["a"]) == (True, None, DECLINED)
    assert "a" not in second.facts
    assert "a" not in second.without("a")


@given(st.sampled_from(KINDS), st.integers(0, 10_000))
def test_the_json_form_reads_back_as_the_same_value(kind: str, seed: int) -> None:
    value = sample_answer(question(kind), Random(seed), date(2026, 3, 2))
    assert parse_answer(question(kind), plain_answer(value)) == value
