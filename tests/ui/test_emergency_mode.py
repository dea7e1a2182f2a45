"""Emergency mode by hand: what holds is said at the top of a case, and switched for the case or for the desk."""

from __future__ import annotations

from typing import Any

import pytest

from paralegal_app.casework import emergencies
from paralegal_app.ui.surroundings import Route
from paralegal_app.ui.widgets.plain_label import PlainLabel
from tests.ui.conftest import House


@pytest.fixture
def office(house: House) -> Any:
    house.make_vault()
    house.case = house.office.desk.open_case("Case 7", country="ua").case_id  # type: ignore[attr-defined, union-attr]
    return house


def words(house: Any) -> str:
    return "\n".join(label.text() for label in house.window.findChildren(PlainLabel) if label.isVisibleTo(house.window))


def go(house: Any, *route: str) -> None:
    house.window.go(Route("cases", house.case, *route))
    house.settle()


def dialog(house: Any) -> Any:
    found = [item for item in house.window.findChildren(emergency_dialog()) if item.isVisible()]
    assert found
    return found[-1]


def emergency_dialog() -> type:
    from paralegal_app.ui.pages.emergency_mode import ModeDialog

    return ModeDialog


def test_what_holds_is_said_at_the_top_and_switched_for_one_case(office: Any) -> None:
    go(office, "overview")
    assert "Emergency mode: Martial law (since 24 February 2022)" in words(office)
    office.click("emergency_look")
    shown = "\n".join(label.text() for label in dialog(office).findChildren(PlainLabel))
    assert "Courts near the fighting were transferred" in shown
    assert "By its date, since" in shown
    button = next(
        item
        for item in dialog(office).findChildren(type(office.find("emergency_look")))
        if item.objectName() == "emergency_martial_law"
    )
    button.click()
    office.settle()
    dialog(office).accept()
    office.settle()
    assert "Emergency mode: Martial law" not in words(office)
    assert emergencies.declared(office.office.desk.vault, office.case, "ua") == {"martial_law": False}


def test_an_interview_under_way_follows_the_switch(office: Any) -> None:
    desk = office.office.desk
    record = desk.start(office.case, "shared", "safety_plan").record_id
    go(office, "interview", record)
    assert "armed_conflict" not in [item.id for item in office.page.interview.state.emergencies]
    question = office.page.current
    office.click("emergency_look")
    button = next(
        item
        for item in dialog(office).findChildren(type(office.find("emergency_look")))
        if item.objectName() == "emergency_armed_conflict"
    )
    button.click()
    office.settle()
    dialog(office).accept()
    office.settle()
    assert [item.id for item in office.page.interview.state.emergencies] == ["armed_conflict"]
    assert office.page.current == question
    assert "War or fighting nearby" in words(office)


def test_the_plan_and_the_steps_say_what_is_otherwise(office: Any) -> None:
    desk = office.office.desk
    record = desk.start(office.case, "ua", "id_replacement").record_id
    go(office, "plan")
    assert "close during air alerts" in words(office)
    go(office, "procedures", record)
    assert "close during air alerts" in words(office)
    office.click("rail_cases")
    go(office, "plan")
    office.click("emergency_of_case")
    assert dialog(office).isVisible()
    dialog(office).accept()
