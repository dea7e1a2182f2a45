"""By hand: a crisis call from the first talk, sentences that encourage, remarks on wording, talks with the partner,
files that cannot be shown."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit

from paralegal_app.casework import intake, partner
from paralegal_app.casework.packing import packed
from paralegal_app.packs.guidance import guidance
from paralegal_app.ui.pages.directory_contacts import column_words
from paralegal_app.ui.surroundings import Route
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import speech
from tests.ui.conftest import DAY, House
from tests.ui.test_desk_pages import go, open_details, pick, words, write

BROKEN = b"\x89PNG\r\n\x1a\n and then nothing that is a picture"


def png() -> bytes:
    content = QByteArray()
    QImage(2, 2, QImage.Format.Format_RGB32).save(QBuffer(content), "PNG")  # type: ignore[call-overload]
    return bytes(content.data())


@pytest.fixture
def office(house: House) -> House:
    """An own vault with one Ukrainian case; `case` is its id."""
    house.make_vault()
    desk = house.office.desk
    house.case = desk.open_case("Case 9", country="ua").case_id  # type: ignore[attr-defined, union-attr]
    return house


def test_a_crisis_call_is_one_press_from_the_first_talk_and_fills_it(office: Any) -> None:
    go(office, "intake")
    office.click("crisis_call")
    assert office.page.interview.procedure == "crisis_call"
    assert "102" in words(office), "the number of the police stands beside the questions"
    office.ask("call_wishes")
    office.page._column.blocks[0].field.set_raw("One quiet night")
    office.page._continue()
    office.settle()
    go(office, "intake")
    assert office.find("intake_wishes", QPlainTextEdit).toPlainText() == "One quiet night"
    assert office.find("intake_channel").currentData() == "help_line"


def test_a_call_can_begin_before_there_is_a_case(office: Any) -> None:
    office.window.go(Route("new_case"))
    office.settle()
    office.click("crisis_call")
    assert office.page.interview.procedure == "crisis_call"
    assert office.office.desk.vault.cases.count() == 2


def test_a_sentence_to_encourage_her_is_offered_and_another_one(office: Any) -> None:
    go(office, "intake")
    first, second = (text for _prompt, text in guidance("en").prompts_at("first_talk")[:2])
    assert first in words(office)
    office.click("prompt_next")
    assert second in words(office)
    assert first not in words(office)
    assert "the words are ours" in words(office)
    for part in ("story", "plan"):
        go(office, part)
        assert "You might say to her" in words(office), part


def test_words_that_shame_get_a_calm_remark_and_are_kept_as_typed(office: Any) -> None:
    go(office, "intake")
    assert not office.has("wording")
    write(office, "intake_words", "Сама винна")
    assert "may put the blame on her" in words(office)
    assert "quotation marks" in words(office)
    office.click("intake_keep")
    assert intake.intake_of(office.office.desk, office.case).words == "Сама винна"
    write(office, "intake_words", "Він казав: «сама винна»")
    assert not office.has("wording")


def test_a_talk_with_the_partner_waits_for_her_yes(office: Any) -> None:
    desk, case = office.office.desk, office.case
    go(office, "story")
    open_details(office)
    assert office.has("partner_risks")
    assert "She has not agreed that anybody talks with him." in words(office)
    write(office, "partner_what", "Asked for the keys")
    office.click("partner_keep")
    assert "She has not agreed that anybody talks with the partner." in office.window.toasts.text
    assert office.find("partner_what", QPlainTextEdit).toPlainText() == "Asked for the keys", "typing stays"
    office.type("partner_reason", "He came to the door")
    office.click("partner_keep")
    assert [talk.what for talk in partner.talks(desk.vault.events.of(case))] == ["Asked for the keys"]
    assert "Without her yes: He came to the door" in words(office)


def test_with_her_yes_and_a_look_at_the_risk_the_way_is_clear(office: Any) -> None:
    desk, case = office.office.desk, office.case
    desk.vault.consents.decide(case, partner.PURPOSE, "him", "given", how="spoken")
    intake.assess(desk, case, "low", "He is away", DAY)
    go(office, "story")
    open_details(office)
    assert "She agreed on" in words(office)
    write(office, "partner_what", "Asked for the keys")
    office.click("partner_keep")
    assert len(partner.talks(desk.vault.events.of(case))) == 1


def test_a_planned_talk_with_him_is_refused_without_her_yes(office: Any) -> None:
    go(office, "plan")
    open_details(office)
    office.type("task_title", "Ring him")
    pick(office, "task_partner", "partner")
    office.click("task_keep")
    assert "has not agreed" in office.window.toasts.text
    assert office.office.desk.vault.tasks.of(office.case) == ()


def take_in(office: Any, folder: Path, name: str, content: bytes) -> None:
    path = folder / name
    path.write_bytes(content)
    office.person.files.append(str(path))
    office.click("take_in")


def test_a_file_of_an_unknown_kind_is_kept_and_copied_out(office: Any, tmp_path: Path) -> None:
    go(office, "story")
    office.type("file_source", "A neighbour")
    take_in(office, tmp_path, "voice.amr", b"#!AMR\n\x00\x01\x02")
    office.click("evidence_look")
    assert office.has("cannot_show")
    assert "kept whole and unchanged" in words(office)
    copy = tmp_path / "copy.amr"
    office.person.files.append(str(copy))
    office.person.agrees = False
    office.find("cannot_show").findChild(type(office.find("evidence_copy")), "evidence_copy").click()
    office.settle()
    assert not copy.exists(), "nothing leaves when the warning is declined"
    office.person.agrees = True
    office.click("evidence_copy")
    assert copy.read_bytes() == b"#!AMR\n\x00\x01\x02"
    open_details(office)
    assert "a copy saved outside the vault" in words(office)
    assert "A neighbour" in words(office)
    pick(office, "custody_act", "handed_over")
    office.click("custody_keep")
    assert "This is needed." in words(office)
    office.type("custody_who", "Clerk of the court")
    office.click("custody_keep")
    open_details(office)
    assert "handed to somebody" in words(office)


@pytest.mark.parametrize("kind", ["picture", "text"])
def test_what_can_be_shown_is_shown_over_the_page(office: Any, tmp_path: Path, kind: str) -> None:
    go(office, "story")
    take_in(office, tmp_path, "found.dat", png() if kind == "picture" else "Він писав".encode())
    office.click("evidence_look")
    assert office.find("file_shown").isVisible()
    office.window.close_dialogs()
    office.settle()
    assert not office.has("cannot_show")


def test_a_damaged_picture_is_said_to_be_one(office: Any, tmp_path: Path) -> None:
    go(office, "story")
    take_in(office, tmp_path, "photo.png", BROKEN)
    office.click("evidence_look")
    assert office.has("cannot_show")
    assert "damaged" in words(office)


def reply(office: Any, institution: str, when: str) -> None:
    go(office, "story")
    open_details(office)
    pick(office, "reply_institution", institution)
    pick(office, "reply_response", "refused")
    write(office, "reply_what", "They sent her away")
    office.find("reply_when").set_raw(when)
    office.click("reply_keep")
    office.click("complain")
    open_details(office)
    open_details(office)  # what stood inside the first ones


def test_the_general_complaint_shows_its_deadline_with_arithmetic(office: Any) -> None:
    reply(office, "identity_office", "2026-11-20 10:00")
    assert office.has("complaint_terms")
    assert "Counted from the day written in this entry." in words(office)
    assert "Who must act" in words(office), "the arithmetic can be opened"


def test_a_deadline_that_is_not_known_is_said_to_be_unknown(office: Any) -> None:
    reply(office, "clinic", "2026-11-20 10:00")
    assert "Ask a local lawyer" in words(office)


def test_without_a_day_nothing_is_counted(office: Any) -> None:
    reply(office, "police", "")
    assert "no deadline can be counted" in words(office)


def test_a_contact_is_chosen_by_what_she_needs_and_gets_a_letter(office: Any, tmp_path: Path) -> None:
    desk, case = office.office.desk, office.case
    contacts = desk.vault.contacts
    contacts.add({"name": "Strict house", "kind": "shelter", "conditions": {"accepts_children": False}})
    contacts.add({"name": "Open house", "kind": "shelter", "phone": "044 222", "conditions": {"accepts_children": True}})
    go(office, "consents")
    box = office.find("offer_directory")
    names = [box.itemText(number) for number in range(box.count())]
    assert "Strict house ★" in names
    assert len(names) > 3, "the offices of the pack stand beside our own"
    office.find("offer_accepts_children").click()
    office.settle()
    names = [box.itemText(number) for number in range(box.count())]
    assert names[1] == "Open house ★"
    assert "Strict house ★" not in names
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert "044 222" in office.find("offer_facts").text()
    office.click("add_referral")
    (referral,) = desk.vault.referrals.of(case)
    assert referral.recipient == "Open house"
    assert referral.contact_id is not None
    assert [task.title for task in desk.vault.tasks.of(case)] == ["Ask again: Open house"]
    open_details(office)
    office.person.folders.append(str(tmp_path / "out"))
    pick(office, "letter_language", "uk")
    office.click("letter_save")
    assert office.has("override"), "without her word only with a reason"
    assert desk.vault.papers.of(case) == (), "nothing leaves without her word"
    office.click("ask_referral")
    office.click("agree")
    open_details(office)
    office.person.folders.append(str(tmp_path / "out"))
    office.click("letter_save")
    assert office.has("saved")
    (paper,) = desk.vault.papers.of(case)
    assert paper.document == "referral_letter"
    assert "Open house" in paper.recipient


def test_the_next_step_closes_the_reminder_before(office: Any) -> None:
    desk, case = office.office.desk, office.case
    go(office, "consents")
    office.type("offer_to", "Clinic on the hill")
    office.click("add_referral")
    desk.vault.consents.decide(case, "referral", "Clinic on the hill", "given", how="spoken")
    open_details(office)
    pick(office, "referral_status", "sent")
    office.click("referral_keep")
    tasks = desk.vault.tasks.of(case)
    assert sorted((task.title, task.done_at is None) for task in tasks) == [
        ("Ask again: Clinic on the hill", False), ("Ask again: Clinic on the hill", True),
    ]  # fmt: skip


@pytest.mark.parametrize(("code", "ending"), [("uk", ".csv"), ("ka", ".xlsx"), ("kk", ".csv")])
def test_a_table_goes_out_and_comes_back_in_the_windows_words(
    office: Any, tmp_path: Path, code: str, ending: str
) -> None:
    vault = office.office.desk.vault
    vault.contacts.add({"name": "Дім", "kind": "shelter", "conditions": {"accepts_children": True}})
    speech.speak(code)
    office.window.go(Route("directory"))
    office.settle()
    path = tmp_path / f"directory{ending}"
    office.person.files.append(str(path))
    office.page._export()
    office.settle()
    heading = rows_of(path)[0]
    assert column_words()["accepts_children"] in heading
    assert "accepts_children" not in heading
    speech.speak("en")
    office.window.go(Route("directory"))
    office.settle()
    office.person.files.append(str(path))
    office.page._import()
    office.settle()
    assert not office.has("left_out")
    (contact,) = vault.contacts.all()
    assert contact.conditions == {"accepts_children": True}


def rows_of(path: Path) -> list[list[str]]:
    if path.suffix == ".csv":
        return list(csv.reader(path.read_text("utf-8-sig").splitlines()))
    book = openpyxl.load_workbook(path)
    return [[str(cell or "") for cell in row] for row in book.active.iter_rows(values_only=True)]


@pytest.mark.parametrize("code", ["en", "uk", "ro", "ka", "kk", "ky", "ru"])
def test_rows_left_out_are_told_in_the_language_of_the_window(office: Any, tmp_path: Path, code: str) -> None:
    speech.speak(code)
    office.window.go(Route("directory"))
    office.settle()
    path = tmp_path / "d.csv"
    long = "x" * 301
    path.write_text(
        "name;accepts_children;longest_stay_days;checked_on;phone\nA;;;31.03.2026;1\n;yes;;;\nB;maybe;;;\nC;;long;;\n"
        f"D;;;soon;\n{long};;;;\n", "utf-8-sig",
    )  # fmt: skip
    office.person.files.append(str(path))
    office.page._import()
    office.settle()
    told = [label.text() for label in office.find("left_out").findChildren(PlainLabel)][1:]
    assert len(told) == 5
    assert all(str(number) in words for number, words in zip((3, 4, 5, 6, 7), told, strict=True))
    english = ("is missing", "neither yes", "no number", "no date", "longer than")
    assert [any(part in words for part in english) for words in told] == [code == "en"] * 5
    assert "maybe" not in "".join(told), "nothing of what stood there"
    (contact,) = office.office.desk.vault.contacts.all()
    assert contact.checked_on == date(2026, 3, 31)


def test_a_table_that_is_none_is_refused_in_words(office: Any, tmp_path: Path) -> None:
    office.window.go(Route("directory"))
    office.settle()
    path = tmp_path / "d.csv"
    path.write_bytes("назва;місто\nA;B\n".encode("cp1251"))
    office.person.files.append(str(path))
    office.page._import()
    office.settle()
    assert "CSV UTF-8" in office.window.toasts.text or "CSV UTF-8" in words(office)
    assert office.office.desk.vault.contacts.all() == ()


def test_a_paper_is_looked_through_before_it_leaves(office: Any) -> None:
    desk, case = office.office.desk, office.case
    walked = desk.interview(desk.start(case, "ua", "restraining_order").record_id)
    walked.answer("incident_story", "Сама винна, казала вона собі.")
    go(office, "papers")
    office.click("paper_restraining_order_application_uk")
    shown = office.find("paper_wording")
    assert "Сама винна" in "".join(label.text() for label in shown.findChildren(PlainLabel))
    open_details(office)
    assert office.has("partner_risks"), "he gets a copy: what to weigh first stands beside it"


def test_the_limits_of_passing_on_stand_beside_the_consents(office: Any) -> None:
    go(office, "consents")
    assert "Never: " not in words(office)
    office.click("sharing_limits")
    assert "Needs: What he did, when, where" in words(office)
    assert "Never: Health, treatment, what she takes, where she stays now." in words(office)


def test_whom_a_contact_takes_is_written_down_by_hand(office: Any) -> None:
    vault = office.office.desk.vault
    vault.contacts.add({"name": "House", "kind": "shelter", "conditions": {"internal": "x", "own_fact": "kept"}})
    office.window.go(Route("directory"))
    office.settle()
    open_details(office)
    pick(office, "contact_accepts_active_use", "yes")
    pick(office, "contact_women_only", "yes")
    office.type("contact_longest_stay_days", "many")
    office.click("contact_keep")
    assert "Write the number of days" in words(office)
    office.type("contact_longest_stay_days", "90")
    office.type("contact_languages", "uk, ru")
    office.click("contact_keep")
    (contact,) = vault.contacts.all()
    assert contact.conditions == {
        "accepts_active_use": True, "women_only": True, "longest_stay_days": 90, "languages": "uk, ru",
        "internal": "x", "own_fact": "kept",
    }  # fmt: skip


def test_her_wishes_stand_above_the_plan(office: Any) -> None:
    intake.write_intake(office.office.desk, office.case, intake.Intake(wishes="To sleep at home"), DAY)
    go(office, "plan")
    assert "To sleep at home" in words(office)
    assert office.has("her_wishes")


def test_things_to_bring_are_ticked_off_and_stay_ticked(office: Any) -> None:
    desk, case = office.office.desk, office.case
    record = desk.start(case, "ua", "id_replacement").record_id
    other = desk.start(case, "ua", "legal_aid").record_id
    go(office, "procedures")
    open_details(office)
    boxes = [box for box in office.window.findChildren(QCheckBox) if box.objectName().startswith("packed_")]
    name = boxes[0].objectName()
    boxes[0].click()
    boxes[1].click()
    boxes[1].click()
    office.settle()
    kept = {item: packed(desk.vault.cases.get(case), item) for item in (record, other)}
    assert sorted(len(ticked) for ticked in kept.values()) == [0, 1]
    go(office, "overview")
    go(office, "procedures")
    open_details(office)
    assert office.window.findChild(QCheckBox, name).isChecked()
