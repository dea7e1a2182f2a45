"""Where a country lacks the order she asks for, the window says so before anything else."""

from __future__ import annotations

import pytest

from paralegal_app.packs import library
from tests.ui.conftest import House
from tests.ui.test_flows import answer


@pytest.mark.parametrize("country", ["kz", "kg"])
def test_a_missing_order_is_said_first(house: House, country: str) -> None:
    house.make_vault()
    house.begin(country, "restraining_order")
    line = house.find("first_line")
    assert line.text() == library.pack(country).texts(house.page.lang).find(
        "procedures", "restraining_order", "first_line"
    )


def test_it_stays_in_sight_from_question_to_question(house: House) -> None:
    house.make_vault()
    house.window.resize(1500, 950)
    house.begin("kg", "restraining_order")
    for _question in range(4):
        answer(house, None)
        assert not house.find("first_line").visibleRegion().isEmpty()


def test_where_the_order_exists_nothing_is_put_before_the_answer(house: House) -> None:
    house.make_vault()
    house.begin("ge", "restraining_order")
    assert not house.has("first_line")
