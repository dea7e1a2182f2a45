"""Inputs, the worker, the guard, preferences, errors, the clipboard: each by itself."""

from __future__ import annotations

import json
from pathlib import Path
from threading import current_thread
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QFrame
from pytestqt.qtbot import QtBot

from paralegal_app.errors import BadInput
from paralegal_app.ui.clipboard import SecretClipboard
from paralegal_app.ui.fields.choices import AnyOfField, OneOfField
from paralegal_app.ui.fields.dates import DateField, MomentField, time_of
from paralegal_app.ui.fields.field import Customs, Field
from paralegal_app.ui.fields.people import AddressField, PeopleField, PersonField
from paralegal_app.ui.fields.texts import (
    IdentityNumberField,
    LineField,
    LongTextField,
    MoneyField,
    NumberField,
    PhoneField,
    number_of,
)
from paralegal_app.ui.lock import SLEEP_GAP_S, Guard
from paralegal_app.ui.pages.paper_view import paper_document
from paralegal_app.ui.preferences import Preferences, PreferencesFile
from paralegal_app.ui.show_error import DefectDialog, Defects, report_of, words_of
from paralegal_app.ui.tasks import Progress, Tasks
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.progress import Busy
from paralegal_app.ui.widgets.toasts import Toasts

UKRAINE = Customs(patronymic="usual", phone_region="UA", identity_check="ua.rntrc", currency="UAH")
SAMPLES: list[tuple[Any, Any]] = [
    (LineField, "Київ, вул. <b>Садова</b> & co"),
    (LongTextField, "перший рядок\nдругий 🙂"),
    (NumberField, "12.5"),
    (DateField, "2026-02-28"),
    (MomentField, "2026-02-28T09:05"),
]


@pytest.mark.parametrize(("kind", "raw"), SAMPLES)
def test_an_input_gives_back_what_it_was_given(qtbot: QtBot, kind: Any, raw: Any) -> None:
    field: Field = kind("name")
    qtbot.addWidget(field)
    assert field.raw() is None
    field.set_raw(raw)
    assert field.raw() == raw
    assert field.problem() == ""
    field.set_raw(None)
    assert field.raw() is None


def test_people_and_addresses_give_back_their_parts(qtbot: QtBot) -> None:
    person = PersonField("She", UKRAINE)
    address = AddressField("Where")
    people = PeopleField("Children", UKRAINE)
    for field in (person, address, people):
        qtbot.addWidget(field)
    mari = {"family": "Лагідна", "given": "Марія", "gender": "female", "birth_date": "1995-03-17"}
    person.set_raw(mari)
    assert person.raw() == mari
    address.set_raw({"settlement": "Полтава", "house": "14"})
    assert address.raw() == {"settlement": "Полтава", "house": "14"}
    people.set_raw([{"family": "Лагідна", "given": "Софія"}])
    assert people.raw() == [{"family": "Лагідна", "given": "Софія"}]
    people._on_take(people._cards[0][0])
    assert people.raw() is None
    people._on_undo()
    assert people.raw() == [{"family": "Лагідна", "given": "Софія"}]


def test_a_country_without_patronymics_asks_for_none(qtbot: QtBot) -> None:
    person = PersonField("She", Customs(patronymic="none"))
    qtbot.addWidget(person)
    assert "patronymic" not in person.fields


@pytest.mark.parametrize(
    ("parts", "partial", "good"),
    [
        (("2026", "2", "28"), False, True),
        (("2026", "2", "30"), False, False),
        (("1988", "", ""), False, False),
        (("1988", "", ""), True, True),
        (("1988", "5", ""), True, True),
        (("1988", "", "5"), True, False),
        (("88", "5", "5"), False, False),
    ],
)
def test_a_date_says_what_is_wrong(qtbot: QtBot, parts: tuple[str, str, str], partial: bool, good: bool) -> None:
    field = DateField("Born", partial=partial)
    qtbot.addWidget(field)
    for box, text in zip((field.year, field.month, field.day), parts, strict=True):
        box.set_text(text)
    assert bool(field.problem()) is not good
    assert field.raw() is not None


@pytest.mark.parametrize(
    ("typed", "shown"), [("9", "09:00"), ("0930", "09:30"), ("21:40", "21:40"), ("24", None), ("x", None)]
)
def test_hours_as_people_type_them(typed: str, shown: str | None) -> None:
    found = time_of(typed)
    assert (f"{found:%H:%M}" if found else None) == shown


def test_a_moment_without_its_hour_is_asked_for(qtbot: QtBot) -> None:
    field = MomentField("When")
    qtbot.addWidget(field)
    field.set_raw("2026-02-28T09:05")
    field.clock.set_text("")
    assert field.problem()


@pytest.mark.parametrize("told", ["1998", "1998-02", "1998-02-20", "1998-02-20T21:30"])
def test_a_moment_of_her_story_is_as_exact_as_she_knows(qtbot: QtBot, told: str) -> None:
    field = MomentField("When", partial=True)
    qtbot.addWidget(field)
    field.set_raw(told)
    assert (field.problem(), field.raw()) == ("", told)
    field.day.set_text("31")
    assert field.problem(), "the 31st of a month that has none, or of no month"
    field.clock.set_text("25:70")
    assert field.problem()


def test_choosing_a_button_does_not_cut_its_words(qtbot: QtBot) -> None:
    """Chosen words are bold; Qt measures them as if they were not."""
    button = Button("She prefers not to say", kind="silence")
    qtbot.addWidget(button)
    narrow = button.sizeHint().width()
    button.setCheckable(True)
    bold = button.font()
    bold.setBold(True)
    grown = QFontMetrics(bold).horizontalAdvance(button.text()) - button.fontMetrics().horizontalAdvance(button.text())
    assert button.sizeHint().width() >= narrow + grown


@pytest.mark.parametrize(
    ("typed", "value"), [("1 250,50", "1250.50"), ("1250.5", "1250.5"), ("abc", None), ("1'000", "1000")]
)
def test_numbers_as_people_type_them(typed: str, value: str | None) -> None:
    found = number_of(typed)
    assert (str(found) if found is not None else None) == value


def test_money_is_said_back(qtbot: QtBot) -> None:
    field = MoneyField("Income", UKRAINE)
    qtbot.addWidget(field)
    field.entry.set_text("1250,5")
    assert "UAH" in field.entry.note.text()
    assert field.raw() == "1250.5"
    field.entry.set_text("much")
    assert field.problem()
    assert field.entry.text() == "much"


def test_phone_and_number_that_look_odd_are_kept_and_said(qtbot: QtBot) -> None:
    phone, number = PhoneField("Phone", UKRAINE), IdentityNumberField("Number", UKRAINE)
    for field in (phone, number):
        qtbot.addWidget(field)
    phone.entry.set_text("067 123 45 67")
    assert phone.raw() == "+380 67 123 4567"
    phone.entry.set_text("ask her sister")
    phone._look()
    assert phone.raw() == "ask her sister"
    assert phone.entry.note.text()
    number.entry.set_text("123")
    number._look()
    assert number.raw() == "123"
    assert number.entry.note.text()


def test_choices_by_key_and_by_hand(qtbot: QtBot) -> None:
    one = OneOfField("Which", [("a", "First"), ("b", "Second")])
    many = AnyOfField("Which", [("a", "First"), ("b", "Second")])
    for field in (one, many):
        qtbot.addWidget(field)
    qtbot.keyClick(one, Qt.Key.Key_2)
    assert one.raw() == "b"
    with qtbot.waitSignal(one.given):
        qtbot.keyClick(one, Qt.Key.Key_Return)
    one.set_raw(None)
    assert one.raw() is None
    many.set_raw(["b"])
    assert many.raw() == ["b"]


def test_one_thread_does_all_work_in_order(qtbot: QtBot) -> None:
    tasks = Tasks()
    seen: list[tuple[int, str]] = []
    for number in range(20):
        tasks.run(lambda number=number: (number, current_thread().name), seen.append)
    qtbot.waitUntil(lambda: tasks.idle)
    assert [number for number, _name in seen] == list(range(20))
    assert len({name for _number, name in seen}) == 1
    assert seen[0][1] != current_thread().name
    tasks.close()


def test_long_work_can_be_stopped_and_errors_come_back(qtbot: QtBot) -> None:
    tasks = Tasks()
    done: list[Any] = []
    failed: list[BaseException] = []

    def endless(progress: Progress) -> None:
        while True:
            progress(1, 2)

    with qtbot.waitSignal(tasks.began):
        tasks.run_long(endless, done.append, failed.append, words="Work")
    host = QDialog()
    qtbot.addWidget(host)
    host.show()
    for words in ("Work", ""):  # also work that says nothing of itself is told of when it takes long
        strip = Busy("Stop", tasks.cancel, host)
        strip.begin(words, can_cancel=True)
        assert strip.isHidden()
        qtbot.waitUntil(strip.isVisible)
        assert strip.accessibleName() == (words or "Working…")
        strip.end()
    tasks.cancel()
    qtbot.waitUntil(lambda: tasks.idle)
    assert not done
    assert not failed
    tasks.run(lambda: 1 // 0, done.append, failed.append)
    qtbot.waitUntil(lambda: bool(failed))
    assert isinstance(failed[0], ZeroDivisionError)
    tasks.close()


def test_the_guard_locks_when_idle_after_sleep_and_by_key(qtbot: QtBot, qapp: QApplication) -> None:
    guard = Guard(5)
    locks: list[bool] = []
    hides: list[bool] = []
    guard.lock_wanted.connect(lambda: locks.append(True))
    guard.hide_wanted.connect(lambda: hides.append(True))
    guard.watch(qapp)
    start, wall = guard._ticked, guard._wall
    guard.tick(start + 5, wall + 5)
    assert not locks
    guard.tick(start + 5 + SLEEP_GAP_S + 1, wall + 5 + SLEEP_GAP_S + 1)
    assert len(locks) == 1
    now, later = guard._ticked, guard._wall
    guard.touch()
    guard._touched = now
    for step in range(1, 65):
        guard.tick(now + 5 * step, later + 5 * step)
    assert len(locks) == 2
    dialog = QDialog()
    qtbot.addWidget(dialog)
    dialog.open()
    press(dialog, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert len(locks) == 3
    press(dialog, Qt.Key.Key_Escape)
    assert not hides
    press(dialog, Qt.Key.Key_Escape)
    assert hides
    assert len(locks) == 4
    guard.rest()


def press(widget: QDialog, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers))


def test_a_secret_leaves_the_clipboard_by_itself(qtbot: QtBot) -> None:
    clipboard = SecretClipboard(after_ms=1)
    clipboard.copy("seven words of a code")
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == "")
    clipboard.copy("seven words of a code")
    QGuiApplication.clipboard().setText("something of the person's own")
    clipboard.clear()
    assert QGuiApplication.clipboard().text() == "something of the person's own"


def test_preferences_survive_nonsense_and_keep_no_vault_unasked(tmp_path: Path) -> None:
    path = tmp_path / "window.json"
    path.write_text(json.dumps({"language": "xx", "scale": 7, "idle_minutes": "ten", "scheme": "dark", "unknown": 1}))
    file = PreferencesFile(path)
    assert file.now == Preferences(scheme="dark")
    file.change(vault="/media/stick/vault")
    assert PreferencesFile(path).now.vault == ""
    file.change(remember_vault=True, vault="/media/stick/vault")
    assert PreferencesFile(path).now.vault == "/media/stick/vault"
    path.write_text("{half")
    assert PreferencesFile(path).now == Preferences()


def test_a_defect_is_reported_without_what_was_typed(qtbot: QtBot) -> None:
    try:
        int("Марія Лагідна, +380 50 111 2233")
    except ValueError as error:
        report = report_of(error)
        assert "Лагідна" not in report
        assert "test_parts.py" in report
        assert "Лагідна" not in words_of(error)
        dialog = DefectDialog(error)
        qtbot.addWidget(dialog)
        assert "ValueError" in dialog.report.toPlainText()
    assert words_of(BadInput("The folder is full; choose another.")) == "The folder is full; choose another."


def test_only_one_defect_dialog_stands_at_a_time(qtbot: QtBot) -> None:
    defects = Defects(lambda: None)
    defects._show(ValueError("one"))
    first = defects._shown
    assert first is not None
    defects._show(ValueError("two"))
    assert defects._shown is first
    first.accept()
    assert defects._shown is None


def test_a_toast_can_be_undone(qtbot: QtBot) -> None:
    host = QDialog()
    qtbot.addWidget(host)
    host.show()
    toasts = Toasts(host)
    undone: list[bool] = []
    toasts.show("Taken away", "Undo", lambda: undone.append(True))
    assert toasts.text == "Taken away"
    toasts._act(lambda: undone.append(True))
    assert undone
    assert toasts.text == ""
    toasts.show("Taken away", "Undo", lambda: undone.append(True))
    host.activateWindow()
    qtbot.waitUntil(host.isActiveWindow)
    qtbot.keyClick(host, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (len(undone), toasts.text) == (2, ""), "by key as well"
    toasts.show("Kept.")
    qtbot.mouseClick(host.findChildren(QFrame)[-1], Qt.MouseButton.LeftButton)
    assert toasts.text == "", "pressed, it makes room for what it covered"


def test_a_paper_is_drawn_as_plain_words(qtbot: QtBot, tmp_path: Path) -> None:
    import docx

    made = docx.Document()
    made.add_paragraph("<b>Not bold</b> & <img src='http://example.org/x.png'>")
    made.add_table(1, 2).cell(0, 1).text = "cell"
    path = tmp_path / "x.docx"
    made.save(str(path))
    text = paper_document(path.read_bytes()).toPlainText()
    assert "<b>Not bold</b> & <img src='http://example.org/x.png'>" in text
    assert "cell" in text
