"""The guide's three examples by hand, from the first call to the outcome: EHRA (2021), ch. 6. Surnames are invented."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget

from paralegal_app.casework.demo import _on_the_day, examples
from paralegal_app.interview.answers import plain_answer
from paralegal_app.packs.reading import read_yaml
from paralegal_app.ui.surroundings import Route
from paralegal_app.ui.widgets.details import Details
from tests.ui.conftest import DAY, House


@dataclass(frozen=True)
class Tale:
    """What the examples tell beside the answers of the interviews."""

    number: int
    channel: str
    wishes: str
    risk: str
    measure: str
    sent_to: str
    for_what: str
    outcome: str
    day_at: str


TALES = (
    Tale(0, "help_line", "To stay in the flat with her treatment", "high", "police", "Legal aid centre", "A free lawyer", "A contract with a lawyer", "District court"),
    Tale(1, "police", "That her daughter is safe", "acute", "child services", "Safe room", "Two nights with the child", "She went to her sister", "Social services"),
    Tale(2, "outreach", "A place far from him, and her passport", "raised", "shelter", "Shelter", "One month, with treatment", "Three months were agreed", "Migration service"),
)  # fmt: skip


def pick(house: House, name: str, value: str) -> None:
    box = house.find(name, QComboBox)
    assert box.findData(value) >= 0, value
    box.setCurrentIndex(box.findData(value))


def open_details(house: House) -> None:
    for item in house.window.findChildren(Details):
        if item.isVisibleTo(house.window) and item._inside.isHidden():
            item.link.click()
    house.settle()


def go(house: House, case: str, part: str) -> None:
    house.window.go(Route("cases", case, part))
    house.settle()


def first_call(house: House, case: str, tale: Tale) -> None:
    go(house, case, "intake")
    house.find("intake_wishes", QPlainTextEdit).setPlainText(tale.wishes)
    house.type("intake_safe_contact", "After six, as a friend from work")
    pick(house, "intake_channel", tale.channel)
    house.click("intake_keep")
    pick(house, "risk_level", tale.risk)
    house.type("risk_because", "He threatened to come back")
    house.type("risk_measure", tale.measure)
    house.click("risk_keep")


def walk(house: House, case: str, pack: str, step: dict[str, Any], story: dict[str, Any]) -> Any:
    """Every question of one procedure, on the screen."""
    record = house.office.desk.start(case, pack, step["procedure"]).record_id
    house.window.go(Route("cases", case, "interview", record))
    house.settle()
    answers = {**story, **_on_the_day(step.get("answers", {}), DAY)}
    while house.page.current:
        before = house.page.current
        assert before in house.page.state.needed, f"{before} was told already, in this procedure or in another"
        block = house.page._blocks[0]
        raw = answers.get(before)
        if raw in (None, ""):
            block.findChild(QWidget, "not_known").click()
        else:
            block.field.set_raw(plain_answer(house.page.interview.check(before, raw)))
            block.field.changed.emit()
        house.click("continue")
        if house.has("accept_change"):
            house.click("accept_change")
        assert house.page.current != before, f"{before} was not taken"
    return house.page.interview.state


def papers(house: House, out: Path) -> None:
    house.click("to_papers")
    house.person.folders = [str(out)]
    house.click("save_papers")
    if house.has("override"):
        house.type("override_reason", "She is in danger tonight and asked for it by phone.")
        house.click("override")
    assert sorted(out.glob("*.docx"))


def referral(house: House, case: str, tale: Tale) -> None:
    desk = house.office.desk
    go(house, case, "consents")
    from paralegal_app.ui.fields.field import Entry

    lines = {item._name: item for item in house.window.findChildren(Entry) if item.isVisibleTo(house.window)}
    lines["To whom"].set_text(tale.sent_to)
    lines["For what"].set_text(tale.for_what)
    house.click("add_referral")
    desk.vault.consents.decide(case, "referral", tale.sent_to, "given", how="spoken")
    for status, outcome in (("accompanied", ""), ("accepted", ""), ("completed", tale.outcome)):
        go(house, case, "consents")
        open_details(house)
        pick(house, "referral_status", status)
        house.type("referral_outcome", outcome)
        house.click("referral_keep")
    kept = desk.vault.referrals.of(case)[0]
    assert (kept.status, kept.outcome) == ("completed", tale.outcome)
    assert [step.status for step in desk.vault.referrals.steps(kept.id)] == ["offered", "accompanied", "accepted", "completed"]


def the_day(house: House, case: str, tale: Tale) -> None:
    desk = house.office.desk
    other = desk.vault.workers.add("Ольга").record_id
    go(house, case, "hearings")
    house.type("hearing_authority", tale.day_at)
    house.find("hearing_at").set_raw((DAY + timedelta(days=2)).isoformat() + "T10:00")
    house.click("hearing_keep")
    open_details(house)
    pick(house, "day_first", desk.vault.worker_id)
    pick(house, "day_second", other)
    for name in ("route", "money", "medicine", "check_in_with"):
        house.type(f"day_{name}", "agreed")
    house.find("day_bring", QPlainTextEdit).setPlainText("Her papers, water, medicine")
    house.click("day_keep")
    house.click("set_out")
    house.click("arrived")
    open_details(house)
    house.find("back_happened", QPlainTextEdit).setPlainText("They listened to her to the end.")
    house.type("back_outcome", tale.outcome)
    house.click("back_keep")
    assert desk.vault.hearings.of(case)[0].status == "held"
    assert desk.vault.visits.out() == ()


def calendar(house: House, out: Path, secret: tuple[str, ...]) -> None:
    house.window.go(Route("calendar"))
    house.settle()
    house.click("view_month")
    house.click("view_list")
    house.person.files = [str(out / "dates.ics")]
    house.click("save_calendar")
    raw = (out / "dates.ics").read_bytes()
    assert Calendar.from_ical(raw).walk("VEVENT")
    for word in secret:
        assert word not in raw.decode()


@pytest.mark.parametrize(
    "tale",
    [pytest.param(TALES[0], marks=pytest.mark.slow), pytest.param(TALES[1], marks=pytest.mark.slow), TALES[2]],
    ids=["Maria", "Rosa", "Oksana"],
)
def test_an_example_of_the_guide_from_first_call_to_outcome(house: House, tale: Tale) -> None:
    data = read_yaml(examples()[tale.number]).data
    story = _on_the_day(data["answers"], DAY)
    house.make_vault()
    desk = house.office.desk
    case = desk.open_case(data["label"], country=data["pack"]).case_id
    first_call(house, case, tale)
    for step in data["procedures"]:
        state = walk(house, case, data["pack"], step, story)
        assert state.next is None
        papers(house, house.folder / step["procedure"])
    referral(house, case, tale)
    the_day(house, case, tale)
    calendar(house, house.folder, (tale.day_at, data["label"], story["client"]["family"], tale.sent_to))
    assert desk.vault.papers.of(case)
    assert desk.vault.events.verify(case).whole
    kinds = [event.kind for event in desk.vault.events.of(case)]
    assert kinds[:2] == ["intake", "risk"]
    assert kinds[-1] == "court"
    assert datetime.now().astimezone() > desk.vault.events.of(case)[-1].recorded_at
