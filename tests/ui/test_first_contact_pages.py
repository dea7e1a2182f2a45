"""By hand: a crisis call from the first talk, sentences that encourage, remarks on wording, talks with the partner,
files that cannot be shown."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPlainTextEdit

from paralegal_app.casework import intake, partner
from paralegal_app.packs.guidance import guidance
from paralegal_app.ui.surroundings import Route
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
    office.type("reply_when", when)
    office.click("reply_keep")
    office.click("complain")
    open_details(office)


def test_the_general_complaint_shows_its_deadline_with_arithmetic(office: Any) -> None:
    reply(office, "police", "2026-11-20 10:00")
    assert office.has("complaint_terms")
    assert "Counted from the day written in this entry." in words(office)
    assert "Who must act" in words(office), "the arithmetic can be opened"


def test_a_deadline_that_is_not_known_is_said_to_be_unknown(office: Any) -> None:
    reply(office, "clinic", "2026-11-20 10:00")
    assert "Ask a local lawyer" in words(office)


def test_without_a_day_nothing_is_counted(office: Any) -> None:
    reply(office, "police", "")
    assert "no deadline can be counted" in words(office)
