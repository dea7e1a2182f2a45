"""One key from anywhere: whom to ring, the hours that run, what the office agreed; open, locked, under dialogs."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication

from paralegal_app.casework import staff
from paralegal_app.ui.lock import EMERGENCY_KEY, Guard
from paralegal_app.ui.pages.emergency_card import EmergencyDialog
from paralegal_app.ui.pages.emergency_mode import ModeDialog
from paralegal_app.ui.surroundings import Route
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import speech
from tests.ui.conftest import House


@pytest.fixture
def office(house: House) -> Any:
    house.make_vault()
    house.case = house.office.desk.open_case("Case 7", country="ge").case_id  # type: ignore[attr-defined, union-attr]
    return house


def cards(house: House) -> list[EmergencyDialog]:
    return [item for item in house.window.findChildren(EmergencyDialog) if item.isVisible()]


def said(widget: Any) -> str:
    return "\n".join(label.text() for label in widget.findChildren(PlainLabel) if label.isVisibleTo(widget))


def key(house: House) -> None:
    focus = QApplication.focusWidget() or house.window
    house.qtbot.keyClick(focus, EMERGENCY_KEY)
    house.settle()


def test_the_key_shows_the_card_of_the_case_and_takes_it_away_again(office: Any) -> None:
    desk = office.office.desk
    staff.set_alarm(desk, staff.Alarm("Ring both", "Ring the police", 15))
    yesterday = (datetime.now().astimezone() - timedelta(hours=20)).replace(tzinfo=None)
    walked = desk.interview(desk.start(office.case, "shared", "after_violence").record_id)
    walked.answer("sexual_violence_at", yesterday.isoformat(timespec="minutes"))
    office.window.go(Route("cases", office.case, "story"))
    office.settle()
    key(office)
    words = said(cards(office)[0])
    assert "Case 7 · Georgia" in words
    assert words.index("112") < words.index("116 006")
    assert "hours left" in words
    assert "1. Ring both" in words
    key(office)
    assert cards(office) == []
    assert office.window.route.part == "story", "the page below is as it was"


def test_the_button_in_the_rail_does_the_same_and_asks_for_the_country(office: Any) -> None:
    office.click("rail_emergency")
    card = cards(office)[0]
    assert "Georgia" in said(card), "the country of the latest case"
    card.findChild(QAbstractButton, "emergency_in_ua").click()
    office.settle()
    assert "102" in said(card)
    assert office.window.route.place == "cases"


def test_half_a_sentence_on_the_page_below_stays(office: Any) -> None:
    office.window.go(Route("calendar"))
    office.settle()
    office.click("new_task")
    office.type("new_task_title", "Half a task")
    key(office)
    cards(office)[0].accept()
    office.settle()
    assert office.find("new_task_title").text() == "Half a task"


def test_locked_the_numbers_are_still_there_but_nothing_of_the_office(office: Any) -> None:
    staff.set_alarm(office.office.desk, staff.Alarm("Ring both", "Ring the police", 15))
    office.office.lock()
    office.settle()
    key(office)
    words = said(cards(office)[0])
    assert "Ring in this order" in words
    assert "Unlock to see whom the office rings." in words
    assert "Ring both" not in words
    assert "Case 7" not in words
    key(office)
    office.click("emergency_numbers")
    assert cards(office)


def test_double_escape_still_hides_and_locks_with_the_card_open(office: Any) -> None:
    guard = Guard(5)
    locks: list[bool] = []
    guard.lock_wanted.connect(lambda: locks.append(True))
    guard.lock_wanted.connect(office.office.lock)
    guard.watch(QApplication.instance())  # type: ignore[arg-type]
    try:
        key(office)
        card = cards(office)[0]
        office.qtbot.keyClick(card, Qt.Key.Key_Escape)
        office.settle()
        assert cards(office) == [], "the first Escape takes the card away"
        assert not locks
        office.qtbot.keyClick(QApplication.focusWidget() or office.window, Qt.Key.Key_Escape)
        office.settle()
        assert locks == [True]
        assert office.has("passphrase")
    finally:
        guard.rest()


def test_the_key_reaches_through_another_dialog_and_a_lock_takes_everything_away(office: Any) -> None:
    guard = Guard(5)
    guard.emergency_wanted.connect(office.office.emergency)
    guard.watch(QApplication.instance())  # type: ignore[arg-type]
    try:
        office.window.go(Route("cases", office.case, "plan"))
        office.settle()
        office.click("emergency_of_case")
        mode = office.window.findChild(ModeDialog)
        office.qtbot.keyClick(mode, EMERGENCY_KEY)
        office.settle()
        assert len(cards(office)) == 1
        office.qtbot.keyClick(cards(office)[0], EMERGENCY_KEY)
        office.settle()
        assert cards(office) == []
        office.qtbot.keyClick(mode, EMERGENCY_KEY)
        office.settle()
        office.office.lock()
        office.settle()
        assert cards(office) == []
        assert not [item for item in office.window.findChildren(ModeDialog) if item.isVisible()]
    finally:
        guard.rest()


def test_emergency_mode_is_one_press_away(office: Any) -> None:
    key(office)
    cards(office)[0].findChild(QAbstractButton, "emergency_card_mode").click()
    office.settle()
    assert cards(office) == []
    assert [item for item in office.window.findChildren(ModeDialog) if item.isVisible()]


@pytest.mark.parametrize("lang", ["uk", "ka", "ky"])
def test_it_speaks_the_language_of_the_window(office: Any, lang: str) -> None:
    office.office.set_language(lang)
    office.settle()
    key(office)
    assert "Ring in this order" not in said(cards(office)[0])
    assert "⟨" not in said(cards(office)[0])
    speech.speak("en")
