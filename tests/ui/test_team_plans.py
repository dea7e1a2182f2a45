"""Plans and time of the team by hand, and the settings of the whole office."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QPlainTextEdit

from paralegal_app.casework import emergencies, organisation, plan, worktime
from paralegal_app.casework.organisation import OwnPlan
from paralegal_app.documents import reading
from paralegal_app.ui.pages.emergency_mode import ModeDialog
from paralegal_app.ui.surroundings import Route
from paralegal_app.ui.widgets.details import Details
from paralegal_app.ui.widgets.plain_label import PlainLabel
from tests.ui.conftest import DAY, House


@pytest.fixture
def office(house: House) -> Any:
    house.make_vault()
    house.window.go(Route("staff"))
    house.settle()
    return house


def said(house: Any) -> str:
    return "\n".join(label.text() for label in house.window.findChildren(PlainLabel) if label.isVisibleTo(house.window))


def open_details(house: Any) -> None:
    for item in house.window.findChildren(Details):
        if item.isVisibleTo(house.window) and item._inside.isHidden():
            item.link.click()
    house.settle()


def block(house: Any, question: str) -> Any:
    return next(item for item in house.page._blocks if item.question.id == question)


def test_the_plan_of_the_organisation_is_written_looked_at_and_printed(office: Any, tmp_path: Path) -> None:
    assert "not written yet, or due to be looked at" in said(office)
    office.click("own_plan")
    for name, value in (("org_pairs", False), ("org_help", True), ("org_reviewed_on", "2026-11-20")):
        block(office, name).field.set_raw(value)
    block(office, "org_lead").field.set_raw("Iryna, then Olha")
    office.click("own_plan_keep")
    plan_ = OwnPlan(office.office.desk)
    assert plan_.answers.given("org_lead") == "Iryna, then Olha"
    assert "To look at again by" in office.page.header.subtitle.text()
    assert "Whoever goes alone or unwatched may not be missed in time." in said(office)
    office.person.files = [str(tmp_path / "plan.docx")]
    office.click("own_plan_paper")
    assert "Iryna, then Olha" in reading.text((tmp_path / "plan.docx").read_bytes())
    office.window.go(Route("staff"))
    office.settle()
    assert organisation.plans_due(office.office.desk) == (office.office.desk.vault.worker_id,)


def test_a_broken_day_is_said_beside_it_and_nothing_is_kept(office: Any) -> None:
    office.click("own_plan")
    block(office, "org_lead").field.set_raw("Iryna")
    block(office, "org_reviewed_on").field.day.set_text("40")
    office.click("own_plan_keep")
    assert not OwnPlan(office.office.desk).answers
    assert block(office, "org_lead").value() == "Iryna"


def test_a_half_written_plan_survives_a_lock(office: Any) -> None:
    me = office.office.desk.vault.worker_id
    office.click(f"own_plan_{me}")
    block(office, "wp_limits").field.edit.setPlainText("Not alone to flats")
    office.office.lock()
    office.settle()
    office.type("passphrase", "four plain quiet words")
    office.click("open")
    assert office.page.route.procedure == me
    assert block(office, "wp_limits").value() == "Not alone to flats"
    assert isinstance(block(office, "wp_limits").field.edit, QPlainTextEdit)


def test_the_plan_and_the_time_of_a_colleague_are_her_own(office: Any) -> None:
    desk = office.office.desk
    other = desk.vault.workers.add("Ольга").record_id
    worktime.log(desk, "training", 65, on=DAY, worker_id=other)
    office.page.reload()
    office.settle()
    assert not office.has(f"own_plan_{other}")
    assert office.has(f"own_plan_{desk.vault.worker_id}")
    assert "1:05" in said(office), "the sum is everybody's, so that nobody is overloaded unseen"
    assert "Learning and training 1:05" not in said(office)


def test_time_is_begun_stopped_written_down_and_planned(office: Any) -> None:
    desk = office.office.desk
    office.click("clock_begin")
    assert "Running since" in said(office)
    office.click("clock_end")
    assert worktime.running(desk) is None
    assert worktime.entries(desk)[0].kind == "data_entry"
    open_details(office)
    kinds = office.find("time_kind", QComboBox)
    kinds.setCurrentIndex(kinds.findData("training"))
    office.type("time_minutes", "ninety")
    office.find("time_on").set_raw(DAY.isoformat())
    office.click("time_keep")
    assert "This is not a number." in said(office)
    office.type("time_minutes", "90")
    office.click("time_keep")
    assert "Learning and training 1:30" in said(office)
    open_details(office)
    office.find("time_plan_on").set_raw("2026-11-26")
    office.click("time_plan_keep")
    assert [task.due_on.day for task in desk.vault.tasks.of(None)] == [26]


def test_the_office_is_warned_from_its_own_numbers(office: Any) -> None:
    desk = office.office.desk
    for number in range(3):
        desk.open_case(f"Case {number}")
    office.window.go(Route("settings"))
    office.settle()
    office.type("office_cap", "many")
    office.click("office_keep")
    assert "This is not a number." in said(office)
    office.type("office_cap", "2")
    office.type("office_hours", "30")
    office.click("office_keep")
    assert (plan.cap(desk), worktime.hours(desk)) == (2, 30)
    assert "has 3 open cases" in said(office)
    office.type("office_hours", "90")
    office.type("office_cap", "5")
    office.click("office_keep")
    assert (plan.cap(desk), worktime.hours(desk)) == (2, 30), "both or none"


def test_emergency_mode_is_switched_for_the_whole_office(office: Any) -> None:
    office.window.go(Route("settings"))
    office.settle()
    assert "Martial law" in said(office), "by its date"
    office.click("emergency_of_desk")
    dialog = office.window.findChild(ModeDialog)
    dialog.findChild(QAbstractButton, "emergency_quarantine").click()
    office.settle()
    dialog.accept()
    office.settle()
    assert "Quarantine or lockdown" in said(office)
    case = office.office.desk.open_case("Case 7", country="md").case_id
    held = [item.id for item in emergencies.standings(office.office.desk, "en", case_id=case) if item.holds]
    assert held == ["quarantine"]
