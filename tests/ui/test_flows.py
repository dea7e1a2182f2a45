"""Stories: what a worker does from the first start to the papers, and when things go otherwise."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit, QWidget

from paralegal_app.casefile import Vault
from paralegal_app.casework.demo import PASSPHRASE, _on_the_day, examples
from paralegal_app.interview.answers import plain_answer
from paralegal_app.packs.reading import read_yaml
from paralegal_app.ui.surroundings import Route
from paralegal_app.ui.theme import theme
from paralegal_app.ui.widgets.plain_label import PlainLabel
from tests.ui.conftest import DAY, House


@pytest.fixture(scope="session")
def story() -> dict[str, Any]:
    """The answers of the guide's first example."""
    data = read_yaml(examples()[0]).data
    order = next(item for item in data["procedures"] if item["procedure"] == "restraining_order")
    return _on_the_day({**data["answers"], **order.get("answers", {})}, DAY)


def answer(house: House, raw: Any) -> None:
    """Give the answer on the screen and continue; a question the story is silent about is not known yet."""
    block = house.page._blocks[0]
    if raw in (None, ""):
        block.findChild(QWidget, "not_known").click()
    else:
        block.field.set_raw(plain_answer(house.page.interview.check(block.question.id, raw)))
        block.field.changed.emit()
    house.click("continue")
    if house.has("accept_change"):
        house.click("accept_change")


def walk(house: House, story: dict[str, Any]) -> int:
    asked = 0
    while house.page.current:
        before = house.page.current
        answer(house, story.get(before))
        assert house.page.current != before, f"{before} was not taken"
        asked += 1
    return asked


def test_from_first_start_to_first_paper(house: House, story: dict[str, Any]) -> None:
    vault = house.make_vault()
    house.begin("ua", "restraining_order")
    assert walk(house, story) > 20
    house.click("to_papers")
    out = house.folder / "out"
    house.person.folders = [str(out)]
    house.click("save_papers")
    if house.has("override"):
        house.type("override_reason", "She is in danger tonight and asked for it by phone.")
        house.click("override")
    assert house.has("saved")
    made = sorted(out.glob("*.docx"))
    assert made
    case = house.office.desk.vault.cases.page(0, 1)[0]
    assert len(house.office.desk.vault.papers.of(case.id)) == len(made)
    house.office.lock()
    house.settle()
    with Vault.open(vault, "four plain quiet words") as again:
        stored = again.answers.all(case.id)
    assert stored["client"]["family"] == story["client"]["family"]
    assert "on_drug_treatment" not in stored


def test_wrong_passphrase_three_times_then_the_right_one(house: House) -> None:
    vault = house.make_vault()
    house.office.lock()
    house.settle()
    for wrong in ("one", "two words", "three wrong words"):
        house.type("passphrase", wrong)
        house.click("open")
        assert house.page.secret.wrong.isVisible()
        assert house.page.secret.wrong.text()
        assert house.page.folder.text() == str(vault)
    house.type("passphrase", "four plain quiet words")
    house.click("open")
    assert house.has("new_case")


def test_the_recovery_code_opens_too(house: House) -> None:
    place = house.folder / "vault"
    house.office.start(None)
    house.click("make_vault")
    for name, text in (
        ("folder", str(place)),
        ("worker", "Ірина"),
        ("passphrase", "a b c d"),
        ("passphrase_again", "a b c d"),
    ):
        house.type(name, text)
    house.click("create")
    code = house.find("recovery_code").text()
    house.find("kept").setChecked(True)
    house.click("continue")
    house.office.lock()
    house.settle()
    house.click("recovery")
    house.type("passphrase", code)
    house.click("open")
    assert house.has("new_case")


def test_two_different_passphrases_are_refused_and_nothing_typed_is_lost(house: House) -> None:
    house.office.start(None)
    house.click("make_vault")
    house.type("folder", str(house.folder / "vault"))
    house.type("worker", "Ірина")
    house.type("passphrase", "one thing")
    house.type("passphrase_again", "another thing")
    house.click("create")
    assert house.page.again.wrong.text()
    assert house.page.name.text() == "Ірина"
    sizes = house.find("text_size")
    sizes.activated.emit(sizes.findData(2.0))
    assert theme.scale == 2.0, "who needs large text need not read small text first"
    assert house.page.name.text() == "Ірина"
    house.qtbot.keyClick(house.window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert theme.scale == 1.0
    assert not (house.folder / "vault").exists()


def test_a_folder_in_use_is_refused_in_words(house: House) -> None:
    (house.folder / "full").mkdir()
    (house.folder / "full" / "letter.txt").write_text("x")
    house.office.start(None)
    house.click("make_vault")
    house.type("folder", str(house.folder / "full"))
    house.type("worker", "Ірина")
    house.type("passphrase", "a b c d")
    house.type("passphrase_again", "a b c d")
    house.click("create")
    assert house.page.error.isVisible()
    assert "empty" in house.page.error.words.text()


def open_order(house: House) -> Any:
    """The interview of the restraining order of the first example."""
    desk = house.office.desk
    for case in desk.vault.cases.page(0, 10):
        for record in desk.vault.procedures.of(case.id):
            if record.procedure == "restraining_order" and case.label == "Example 1":
                house.window.go(Route("cases", case.id, "interview", record.id))
                house.settle()
                return house.page
    raise AssertionError("the first example has no restraining order")


def test_back_after_a_branch_changed_says_what_turns_first(training: House) -> None:
    page = open_order(training)
    training.ask("dv_or_gbv")
    before = plain_answer(page.interview.answers["dv_or_gbv"])
    page._blocks[0].field.set_raw(False)
    page._blocks[0].field.changed.emit()
    training.click("continue")
    assert training.has("changes")
    training.click("leave_answer")
    assert plain_answer(page.interview.answers["dv_or_gbv"]) == before
    page._blocks[0].field.set_raw(False)
    training.click("continue")
    training.click("accept_change")
    assert page.interview.answers["dv_or_gbv"] is False
    assert page.interview.state.main.verdict == "no"
    training.ask("dv_or_gbv")
    answer(training, True)
    assert page.interview.state.main.verdict != "no"


def test_lock_in_mid_dialog_closes_it_and_keeps_the_typing(house: House) -> None:
    house.make_vault()
    house.begin("ua", "restraining_order")
    house.ask("incident_story")
    house.find("answer_incident_story").edit.setPlainText("Він ударив мене")
    step = next(step for step in house.page.state.steps if step.risks)
    house.page._aside.read_risks(step.id, "step")
    assert house.has("risks")
    house.office.lock()
    house.settle()
    assert house.office.desk is None
    assert not [item for item in QApplication.topLevelWidgets() if item.isVisible() and item.objectName() == "risks"]
    assert not any("ударив" in item.toPlainText() for item in house.window.findChildren(QPlainTextEdit))
    house.type("passphrase", "four plain quiet words")
    house.click("open")
    assert house.page.current == "incident_story"
    assert house.find("answer_incident_story").raw() == "Він ударив мене"


def test_the_language_can_be_switched_in_mid_interview(house: House) -> None:
    house.make_vault()
    house.begin("ua", "restraining_order")
    house.ask("incident_story")
    english = house.find("question").text()
    house.find("answer_incident_story").edit.setPlainText("Half a sentence")
    house.office.set_language("uk")
    house.settle()
    assert house.page.current == "incident_story"
    assert house.find("question").text() != english
    assert house.find("answer_incident_story").raw() == "Half a sentence"
    assert house.find("continue").text() == "Далі"
    for key, size in ((Qt.Key.Key_Plus, 1.25), (Qt.Key.Key_Minus, 1.0), (Qt.Key.Key_Minus, 1.0)):
        house.qtbot.keyClick(house.window, key, Qt.KeyboardModifier.ControlModifier)
        house.settle()
        assert theme.scale == size, "the text grows and shrinks by keys, never below its usual size"
        assert house.find("answer_incident_story").raw() == "Half a sentence"


def test_her_screen_speaks_the_language_of_the_interview(house: House) -> None:
    house.make_vault()
    house.begin("ua", "restraining_order")
    house.page._speak("uk")
    house.settle()
    assert house.find("continue").text() == "Continue"
    name = next(item for item in house.page.state.needed if house.page.state.questions[item].type == "yes_no")
    house.ask(name)
    house.click("turn")
    turned = house.page._turned
    assert [card.text() for card in turned._field._cards] == ["Так", "Ні"]
    assert turned.findChild(QWidget, "turned_decline").text() == "Не хочу казати"
    turned.findChild(QWidget, "turn_back").click()
    house.settle()
    house.page._speak("en")
    house.settle()


def test_what_is_asked_only_to_warn_survives_a_language_switch_but_not_leaving(house: House) -> None:
    house.make_vault()
    house.begin("ua", "restraining_order")
    name = next(
        item.id for item in house.page.state.questions.values() if item.keep == "never" and item.type == "yes_no"
    )
    house.ask(name)
    answer(house, True)
    house.office.set_language("uk")
    house.settle()
    assert house.page.interview.answers[name] is True
    house.click("close")
    record = house.office.desk.vault.procedures.of(house.page.route.case_id)[0]
    house.window.go(Route("cases", house.page.route.case_id, "interview", record.id))
    house.settle()
    assert name not in house.page.interview.answers
    assert name not in house.office.desk.vault.answers.all(record.case_id)


def test_a_whole_procedure_by_keyboard_alone(house: House) -> None:
    house.make_vault()
    house.begin("ua", "protection_notice")
    asked = 0
    while house.page.current:
        before = house.page.current
        kind = house.page.state.questions[before].type
        if kind in ("yes_no", "choice"):
            house.press(Qt.Key.Key_1)
        elif kind in ("text", "number"):
            house.qtbot.keyClicks(QApplication.focusWidget(), "12")
        else:
            tab_to(house, "not_known")
            house.press(Qt.Key.Key_Space)
            tab_to(house, "continue")
        house.press(Qt.Key.Key_Return)
        if house.has("accept_change"):
            house.press(Qt.Key.Key_Return)
        assert house.page.current != before, before
        asked += 1
    assert asked > 10
    tab_to(house, "to_papers")
    house.press(Qt.Key.Key_Return)
    assert house.has("save_papers")


def tab_to(house: House, name: str) -> None:
    """Press Tab until the control has the focus; it must be reachable."""
    for _time in range(80):
        focus = QApplication.focusWidget()
        if focus is not None and focus.objectName() == name:
            return
        house.qtbot.keyClick(focus or house.window, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not reach {name} from {house.page.current}: {QApplication.focusWidget()}")


def test_a_step_is_not_done_before_its_risks_were_read(training: House) -> None:
    page = open_order(training)
    case, record = page.interview.case_id, page.interview.record.id
    due = {risk.id for risk in page.state.risks}
    step = next(item for item in page.state.steps if due.intersection(item.risks) and not item.done)
    training.window.go(Route("cases", case, "procedures", record))
    training.settle()
    steps = training.office.desk.vault.steps
    before = steps.of(record).get(step.id)
    training.click(f"done_{step.id}")
    assert steps.of(record).get(step.id) == before
    training.click("decide_wants")
    assert {item.risk_id for item in steps.risks_read(record)} >= due.intersection(step.risks)
    training.click(f"done_{step.id}")
    assert steps.of(record)[step.id].status == "done"


def test_turned_to_her_shows_one_question_and_takes_the_answer(house: House) -> None:
    house.make_vault()
    house.begin("ua", "restraining_order")
    name = next(item for item in house.page.state.needed if house.page.state.questions[item].type == "yes_no")
    house.ask(name)
    house.click("turn")
    turned = house.page._turned
    assert turned.isVisible()
    turned._field._cards[0].click()
    house.settle()
    assert house.page.interview.answers[name] is True
    assert turned._question != name
    turned.findChild(QWidget, "turn_back").click()
    house.settle()
    assert house.page._turned is None


def test_story_people_and_consents_are_written_down(training: House) -> None:
    desk = training.office.desk
    case = next(item for item in desk.vault.cases.page(0, 10) if item.label == "Example 2")
    training.window.go(Route("cases", case.id, "story"))
    training.settle()
    events = len(desk.vault.events.of(case.id))
    training.click("add_event")
    assert len(desk.vault.events.of(case.id)) == events, "an empty event was taken"
    training.find("what").setPlainText("Patrol came and left without a paper")
    training.click("add_event")
    assert len(desk.vault.events.of(case.id)) == events + 1
    assert training.find("what").toPlainText() == ""
    training.window.go(Route("cases", case.id, "people"))
    training.settle()
    training.page._part.person.fields["family"].set_raw("Лісова")
    training.click("add_person")
    before = desk.vault.people.of(case.id)
    assert any(person.family == "Лісова" for person in before)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    next(item for item in training.window.findChildren(QAbstractButton, "take_away")).click()
    training.settle()
    assert not any(person.family == "Лісова" for person in desk.vault.people.of(case.id))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # the part that offered the undo is gone
    training.qtbot.keyClick(training.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    training.settle()
    again = {(person.role, person.family) for person in desk.vault.people.of(case.id)}
    assert again == {(person.role, person.family) for person in before}
    shown = [label.text() for label in training.page.findChildren(PlainLabel)]
    assert any("Лісова" in words for words in shown), "what was undone is seen again"
    training.window.go(Route("cases", case.id, "consents"))
    training.settle()
    training.click("agree")
    assert training.page._part.recipient.wrong.text()
    training.page._part.recipient.set_text("police")
    training.click("refuse")
    assert desk.vault.consents.of(case.id)[-1].decision == "refused"


def test_search_finds_a_case_by_a_name_in_it(training: House) -> None:
    training.window.go(Route("cases"))
    training.settle()
    rows = [training.page.model.row(number) for number in range(training.page.model.rowCount())]
    dues = [str(row.due) for row in rows if row.due is not None]
    assert dues
    assert [row.due is not None for row in rows] == sorted((row.due is not None for row in rows), reverse=True)
    assert dues == sorted(dues), "what presses stands first"
    assert "something is due today" in training.page.header.subtitle.text()
    training.type("search", "Лагідна")
    training.qtbot.waitUntil(lambda: training.tasks.idle and training.page.model.rowCount() == 1)
    assert training.page.model.row(0).label == "Example 1"
    order = [row.label for row in desk_cases(training)]
    training.office.set_language("uk")
    training.settle()
    assert [row.label for row in desk_cases(training)] == [item.replace("Example", "Приклад") for item in order]
    assert "Навчання" in {worker.name for worker in training.office.desk.vault.workers.all()}
    training.office.set_language("en")
    training.settle()
    assert [row.label for row in desk_cases(training)] == order, "the invented cases follow the window there and back"


def desk_cases(house: House) -> Any:
    return house.office.desk.vault.cases.page(0, 10)


def test_typing_of_a_locked_form_without_a_case_comes_back(training: House, training_folder: Path) -> None:
    training.window.go(Route("directory"))
    training.settle()
    training.page._show_form()
    training.page._lines["name"].set_text("Притулок")
    training.office.lock()
    training.settle()
    training.type("passphrase", PASSPHRASE)
    training.click("open")
    assert training.page._lines["name"].text() == "Притулок"
