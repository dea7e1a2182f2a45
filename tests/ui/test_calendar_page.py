"""The calendar by hand: entering and moving tasks, hearings and visits with keys and with the mouse."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QComboBox

from paralegal_app.ui.pages.calendar_move import MoveDialog
from paralegal_app.ui.pages.calendar_rows import DayCard, DiaryRow, carried
from paralegal_app.ui.surroundings import Route
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import speech
from tests.ui.conftest import DAY, House


@pytest.fixture
def office(house: House) -> Any:
    house.make_vault()
    house.case = house.office.desk.open_case("Case 7", country="ua").case_id  # type: ignore[attr-defined, union-attr]
    house.window.go(Route("calendar"))
    house.settle()
    return house


def pick(house: Any, name: str, value: str) -> None:
    box = house.find(name, QComboBox)
    assert box.findData(value) >= 0, value
    box.setCurrentIndex(box.findData(value))


def dialog(house: Any) -> Any:
    found = [item for item in house.window.findChildren(MoveDialog) if item.isVisible()]
    assert found, "nothing asks where to move it"
    return found[-1]


def said(widget: Any) -> str:
    return "\n".join(label.text() for label in widget.findChildren(PlainLabel) if label.isVisibleTo(widget))


def rows(house: Any) -> list[DiaryRow]:
    return [row for row in house.window.findChildren(DiaryRow) if row.isVisibleTo(house.window)]


def press(dialog: Any, house: Any, name: str) -> None:
    from PySide6.QtWidgets import QAbstractButton

    dialog.findChild(QAbstractButton, name).click()
    house.settle()


def local(day: int, hour: int) -> datetime:
    return datetime(2026, 11, day, hour).astimezone()


def test_a_task_a_hearing_and_a_visit_are_entered_here(office: Any) -> None:
    vault = office.office.desk.vault
    office.click("new_task")
    office.click("new_task_keep")
    assert "This is needed." in said(office.window)
    office.type("new_task_title", "Ring the clinic")
    office.find("new_task_when").set_raw("2026-11-25")
    pick(office, "new_task_case", office.case)
    office.click("new_task_keep")
    assert [task.due_on.day for task in vault.tasks.of(office.case)] == [25]
    office.click("new_hearing")
    office.type("new_hearing_authority", "District court")
    office.find("new_hearing_when").set_raw("2026-11-26T10:00")
    office.click("new_hearing_keep")
    assert vault.hearings.of(office.case)[0].at == local(26, 10)
    other = vault.workers.add("Ольга").record_id
    office.page.reload()
    office.settle()
    office.click("new_visit")
    pick(office, "new_visit_first", vault.worker_id)
    pick(office, "new_visit_second", other)
    office.type("new_visit_place", "Flat 3")
    office.find("new_visit_when").set_raw("2026-11-27T09:00")
    office.type("new_visit_hours", "long")
    office.click("new_visit_keep")
    assert "Write a number of hours" in said(office.window)
    office.type("new_visit_hours", "1,5")
    office.click("new_visit_keep")
    visit = vault.visits.out()[0]
    assert (visit.leaves_at, visit.back_by - visit.leaves_at) == (local(27, 9), timedelta(hours=1.5))
    assert [row.entry.kind for row in rows(office)] == ["task", "hearing", "visit"]
    assert "09:00–10:30" in said(office.window)


def test_going_alone_needs_a_reason_also_here(office: Any) -> None:
    vault = office.office.desk.vault
    office.click("new_visit")
    pick(office, "new_visit_first", vault.worker_id)
    office.type("new_visit_place", "Flat 3")
    office.find("new_visit_when").set_raw("2026-11-27T09:00")
    office.click("new_visit_keep")
    assert vault.visits.out() == ()
    assert office.find("new_visit_place").text() == "Flat 3", "what was typed stays"
    office.type("new_visit_alone", "A colleague waits below")
    office.click("new_visit_keep")
    assert len(vault.visits.out()) == 1


def test_a_key_asks_for_the_next_day_and_moves_only_when_told(office: Any) -> None:
    desk = office.office.desk
    record = desk.start(office.case, "shared", "accompaniment").record_id
    walked = desk.interview(record)
    walked.answer("measure_planned", "court")
    walked.answer("hearing_at", "2026-11-26T10:00")
    hearing = desk.vault.hearings.add(office.case, local(26, 10), "District court").record_id
    office.page.reload()
    office.settle()
    row = next(row for row in rows(office) if row.entry.kind == "hearing")
    row.setFocus()
    office.qtbot.keyClick(row, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    office.settle()
    asked = dialog(office)
    assert "What moves along" in said(asked)
    assert "The answer to" in said(asked)
    assert desk.vault.hearings.get(hearing).at == local(26, 10)
    press(asked, office, "moving_leave")
    assert desk.vault.hearings.get(hearing).at == local(26, 10)
    row = next(row for row in rows(office) if row.entry.kind == "hearing")
    office.qtbot.keyClick(row, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    office.settle()
    press(dialog(office), office, "moving_go")
    assert desk.vault.hearings.get(hearing).at == local(27, 10)
    assert desk.interview(record).answers.given("hearing_at").day == 27
    assert "Moved." in office.window.toasts.text


def test_the_move_waits_until_what_moves_along_was_shown_for_that_day(office: Any) -> None:
    vault = office.office.desk.vault
    task = vault.tasks.add("Ring the clinic", due_on=DAY).record_id
    office.page.reload()
    office.settle()
    office.click("move_task")
    asked = dialog(office)
    go = asked.findChild(type(office.find("move_task")), "moving_go")
    assert not go.isEnabled()
    asked.form.set("to", "2026-12-01")
    asked.look()
    office.settle()
    assert go.isEnabled()
    assert "Nothing moves along." in said(asked)
    asked.form.set("to", "2026-12-02")
    assert not go.isEnabled()
    asked.look()
    office.settle()
    go.click()
    office.settle()
    assert next(item for item in vault.tasks.of(None) if item.id == task).due_on.isoformat() == "2026-12-02"


def test_an_entry_taken_to_another_day_by_the_mouse_asks_first(office: Any) -> None:
    vault = office.office.desk.vault
    vault.tasks.add("Ring the clinic", due_on=DAY)
    office.click("view_week")
    entry = rows(office)[0].entry
    target = office.window.findChild(DayCard, "on_2026-11-27")
    assert target is not None, "a week shows its empty days too"
    drop(target, entry)
    office.settle()
    press(dialog(office), office, "moving_go")
    assert vault.tasks.of(None)[0].due_on.day == 27
    office.click("view_month")
    drop(office.find("day_2026-11-30"), rows(office)[0].entry)
    office.settle()
    press(dialog(office), office, "moving_go")
    assert vault.tasks.of(None)[0].due_on.day == 30


def drop(target: Any, entry: Any) -> None:
    data = carried(entry)
    assert entry.words not in str(bytes(data.data(data.formats()[0]).data()))
    actions, left, none = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(2, 2), actions, data, left, none)
    QApplication.sendEvent(target, enter)
    assert enter.isAccepted()
    event = QDropEvent(QPointF(2, 2), actions, data, left, none)
    QApplication.sendEvent(target, event)


def test_arrows_walk_through_the_month_and_insert_adds_to_a_day(office: Any) -> None:
    office.click("view_month")
    office.find("day_2026-11-23").setFocus()
    office.press(Qt.Key.Key_Right)
    office.press(Qt.Key.Key_Up)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == "day_2026-11-17"
    office.press(Qt.Key.Key_Insert)
    office.type("new_task_title", "Ring the clinic")
    office.click("new_task_keep")
    assert office.office.desk.vault.tasks.of(None)[0].due_on.day == 17


def test_a_deadline_and_what_is_over_do_not_move(office: Any) -> None:
    desk = office.office.desk
    walked = desk.interview(desk.start(office.case, "ua", "restraining_order").record_id)
    walked.answer("protection_notice_issued", True)
    walked.answer("protection_notice_served_at", "2026-11-22T22:00")
    hearing = desk.vault.hearings.add(office.case, local(24, 10), "District court").record_id
    desk.vault.hearings.change(hearing, status="held")
    office.page.reload()
    office.settle()
    assert rows(office)
    assert not office.has("move_deadline")
    assert not office.has("move_hearing")
    for row in rows(office):
        row.setFocus()
        office.qtbot.keyClick(row, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    office.settle()
    assert not [item for item in office.window.findChildren(MoveDialog) if item.isVisible()]


def test_typing_in_the_calendar_survives_a_lock(office: Any) -> None:
    office.click("new_task")
    office.type("new_task_title", "Half a task")
    office.office.lock()
    office.settle()
    office.type("passphrase", "four plain quiet words")
    office.click("open")
    assert office.find("new_task_title").text() == "Half a task"


def test_the_clock_of_another_country_is_named(office: Any) -> None:
    desk = office.office.desk
    case = desk.open_case("Case 8", country="kz").case_id
    walked = desk.interview(desk.start(case, "shared", "after_violence").record_id)
    walked.answer("sexual_violence_at", "2026-11-22T20:00")
    office.page.reload()
    office.settle()
    assert "20:00 (Almaty)" in said(office.window)
    speech.speak("uk")
    office.window.rebuild()
    office.settle()
    assert "20:00 (Алмати)" in said(office.window)
