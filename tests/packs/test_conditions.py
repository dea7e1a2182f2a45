"""Conditions are three-valued: what is not answered makes them unknown only where it matters."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paralegal_app.errors import PackError
from paralegal_app.packs.conditions import Verdict, age_on, all_of, any_of, condition, days_between


def verdict(source: str, law: dict[str, float] | None = None, **answers: object) -> Verdict:
    return condition(source).evaluate(answers, law or {}).verdict


@pytest.mark.parametrize(
    ("source", "answers", "expected"),
    [
        ("a || b", {"a": True}, Verdict.YES),
        ("b || a", {"a": True}, Verdict.YES),
        ("a || b", {"a": False}, Verdict.UNKNOWN),
        ("a && b", {"b": False}, Verdict.NO),
        ("a && b", {"b": True}, Verdict.UNKNOWN),
        ("!a", {}, Verdict.UNKNOWN),
        ("a == 'x'", {}, Verdict.UNKNOWN),
        ("a == 'x'", {"a": "y"}, Verdict.NO),
        ("'x' in a", {"a": ["x"]}, Verdict.YES),
        ("'x' in a", {"a": []}, Verdict.NO),
        ("size(a) > 0", {"a": []}, Verdict.NO),
        ("a.birth_date < today", {"a": {}, "today": datetime(2026, 1, 1, tzinfo=UTC)}, Verdict.UNKNOWN),
        ("a.exists(c, c.gender == 'female')", {"a": [{"gender": "female"}]}, Verdict.YES),
    ],
)
def test_unanswered_operands(source: str, answers: dict[str, object], expected: Verdict) -> None:
    assert verdict(source, **answers) is expected


def test_an_unknown_names_what_it_still_needs() -> None:
    outcome = condition("income <= law.limit && p.birth_date < today").evaluate({"p": {}, "income": 5.0}, {})
    assert set(outcome.needs) == {"law.limit", "p.birth_date", "today"}


def test_figures_are_compared_exactly_at_the_threshold() -> None:
    assert verdict("income <= law.limit", {"limit": 6656.0}, income=6656.0) is Verdict.YES
    assert verdict("income <= law.limit", {"limit": 6656.0}, income=6656.01) is Verdict.NO


def test_a_wrong_condition_is_a_fault_of_the_pack_and_not_an_unknown() -> None:
    with pytest.raises(PackError, match="cannot be evaluated"):
        condition("a + 'x' == 2.0").evaluate({"a": 1.0}, {})
    with pytest.raises(PackError):
        condition("no_such_function(a)").evaluate({"a": 1.0}, {})


def test_a_condition_remembers_only_for_the_same_answers() -> None:
    compiled = condition("remembered == 'x'")
    assert compiled.evaluate({"remembered": "x"}, {}).verdict is Verdict.YES
    assert compiled.evaluate({"remembered": "y"}, {}).verdict is Verdict.NO
    assert compiled.evaluate({}, {}).verdict is Verdict.UNKNOWN


def test_ages_on_the_day_itself_and_on_leap_days() -> None:
    born = datetime(2008, 2, 29, tzinfo=UTC)
    assert age_on(born, datetime(2026, 2, 28, tzinfo=UTC)) == 17
    assert age_on(born, datetime(2026, 3, 1, tzinfo=UTC)) == 18
    assert days_between(datetime(2026, 3, 1, tzinfo=UTC), datetime(2026, 2, 27, tzinfo=UTC)) == -2


@given(st.lists(st.sampled_from(list(Verdict)), max_size=6))
def test_any_and_all_mirror_each_other(verdicts: list[Verdict]) -> None:
    flip = {Verdict.YES: Verdict.NO, Verdict.NO: Verdict.YES, Verdict.UNKNOWN: Verdict.UNKNOWN}
    assert any_of(verdicts) is flip[all_of([flip[verdict] for verdict in verdicts])]
