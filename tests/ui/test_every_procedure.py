"""Each procedure of each country walked through the window, question by question, to papers on the disk."""

from __future__ import annotations

from random import Random

import pytest

from paralegal_app.interview.answers import DECLINED_TEXT, plain_answer
from paralegal_app.interview.sampling import sample_answer
from tests.builders import country_packs
from tests.ui.conftest import DAY, House
from tests.ui.test_flows import answer

PROCEDURES = ("id_replacement", "legal_aid", "protection_notice", "restraining_order")
ALL = [(folder.name, procedure) for folder in country_packs() for procedure in PROCEDURES]


def walked(house: House, country: str, procedure: str) -> None:
    house.make_vault()
    house.begin(country, procedure)
    rng = Random(f"{country}/{procedure}")
    asked = 0
    while house.page.current:
        before = house.page.current
        question = house.page.state.questions[before]
        raw = plain_answer(sample_answer(question, rng, DAY))
        answer(house, None if raw == DECLINED_TEXT else raw)
        assert house.page.current != before, f"{before} was not taken"
        asked += 1
        assert asked < 200
    assert asked >= 8
    house.click("to_papers")
    assert house.has("save_papers")
    assert house.defects == []


def test_a_procedure_with_answers_nobody_planned(house: House) -> None:
    walked(house, "md", "legal_aid")


@pytest.mark.slow
@pytest.mark.parametrize(("country", "procedure"), ALL)
def test_every_procedure_of_every_country(house: House, country: str, procedure: str) -> None:
    walked(house, country, procedure)
