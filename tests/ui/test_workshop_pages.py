"""The workshop in the window: packs from files, the law to read, editing one's own copy, trying it, proof-reading."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QPlainTextEdit, QWidget

from paralegal_app import paths
from paralegal_app.casework.demo import PASSPHRASE
from paralegal_app.casework.workshop.archive import write_lawpack
from paralegal_app.casework.workshop.draft import Draft, has_draft, next_version
from paralegal_app.casework.workshop.lawbook import lawbook
from paralegal_app.casework.workshop.trust import TrustList, load_key, new_key
from paralegal_app.casework.workshop.versions import behind, keep
from paralegal_app.documents import reading
from paralegal_app.packs import library
from paralegal_app.packs.loader import load_pack
from paralegal_app.ui.doors import open_vault
from paralegal_app.ui.screens import Look, Studio
from paralegal_app.ui.surroundings import Route
from paralegal_app.ui.theme import theme
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import speech
from tests.builders import write_pack
from tests.ui.conftest import DAY, House
from tests.ui.test_accessibility import cut_off, nameless, rich_labels


@pytest.fixture(autouse=True)
def own_shelf() -> Iterator[None]:
    """Each test begins and ends with the packs of the program alone."""
    yield
    for name in ("packs", "packs-before", "drafts", "workshop", "overlays", "pack-versions"):
        shutil.rmtree(paths.user_data() / name, ignore_errors=True)
    (paths.user_data() / "trusted-signers.json").unlink(missing_ok=True)
    library.forget()


def go(house: House, part: str = "", topic: str = "", case_id: str = "") -> None:
    house.window.go(Route("packs", case_id, part, topic=topic))
    house.settle()


def words_on(house: House) -> str:
    return "\n".join(label.text() for label in house.page.findChildren(PlainLabel) if label.isVisibleTo(house.page))


def test_a_pack_is_installed_only_when_each_concern_is_accepted(training: House, tmp_path: Path) -> None:
    house = training
    new_key(tmp_path / "key", "six plain words")
    key = load_key(tmp_path / "key", "six plain words")
    file = write_lawpack(load_pack(write_pack(tmp_path / "xx")), tmp_path / "xx.lawpack", key=key, signer="Example NGO")
    go(house)
    house.person.files = [str(file)]
    house.click("install_file")
    assert "signed by Example NGO, whom this computer does not know yet" in words_on(house)
    assert not house.find("install").isEnabled()
    house.find("concern_0", QCheckBox).setChecked(True)
    assert not house.find("install").isEnabled()
    house.find("concern_1", QCheckBox).setChecked(True)
    house.click("install")
    assert "Installed from a file on" in words_on(house)
    assert "signed by Example NGO" in words_on(house)
    assert list(TrustList().all().values()) == ["Example NGO"]
    house.click("back_xx")
    assert "xx" not in library.pack_folders()
    house.click(f"forget_{next(iter(TrustList().all()))[:8]}")
    assert TrustList().all() == {}


def test_a_file_that_is_no_pack_is_refused_in_a_sentence(training: House, tmp_path: Path) -> None:
    house = training
    (tmp_path / "odd.lawpack").write_bytes(b"no zip")
    go(house)
    house.person.files = [str(tmp_path / "odd.lawpack")]
    house.click("install_file")
    assert "This is no pack file, or it is damaged. Get it again from whoever made it." in words_on(house)
    assert not house.has("install")


def test_the_law_of_a_procedure_is_read_and_saved(training: House, tmp_path: Path) -> None:
    house = training
    go(house, "law", "ua")
    book = lawbook(library.pack("ua"), "restraining_order", "en")
    house.find("procedure").setCurrentIndex(house.find("procedure").findData("restraining_order"))
    house.settle()
    words = words_on(house)
    for chapter in book.chapters:
        for item in chapter.provisions:
            assert item.words in words
            assert item.cite in words
    assert "from memory, ask a lawyer" in words
    house.person.files = [str(tmp_path / "law.docx")]
    house.click("save_law")
    text = reading.text((tmp_path / "law.docx").read_bytes())
    assert book.title in text
    assert "Deadlines" in text
    house.person.files = [str(tmp_path / "no" / "such" / "law.docx")]
    house.click("save_law")
    assert "cannot be written" in house.window.toasts.text


def test_a_figure_is_edited_checked_as_one_types_and_put_to_use(training: House) -> None:
    house = training
    version = library.pack("ua").version
    go(house, "edit", "ua")
    index = next(n for n, item in enumerate(house.page.copy.pack.law.parameters) if item.values[-1].value is not None)
    parameter = house.page.copy.pack.law.parameters[index]
    row = next(
        n for n in range(house.page.list.count()) if house.page.list.item(n).data(256).path == ("parameters", index, "values", len(parameter.values) - 1)
    )  # fmt: skip
    house.page.list.setCurrentRow(row)
    house.settle()
    house.type("blank_value", "12x")
    house.qtbot.waitUntil(lambda: "Write a number with a point" in words_on(house))
    assert not house.find("save_form").isEnabled()
    house.type("blank_value", "4321")
    house.qtbot.waitUntil(lambda: house.find("save_form").isEnabled())
    house.click("save_form")
    assert house.page.copy.pack.law.parameters[index].values[-1].value == 4321
    house.type("blank_from", "2027-01-01")
    house.type("blank_value", "5000")
    house.find("blank_sources", QPlainTextEdit).setPlainText("Budget law, printed copy of 2026\nhttps://example.org/law")
    house.qtbot.waitUntil(lambda: house.find("add_value").isEnabled())
    house.click("add_value")
    assert [value.value for value in house.page.copy.pack.law.parameters[index].values[-2:]] == [4321, 5000]
    assert house.page.copy.pack.law.parameters[index].values[-1].sources == (
        "Budget law, printed copy of 2026", "https://example.org/law",
    )  # fmt: skip
    house.page.copy.set("law.yaml", ("parameters", index, "values", 0, "sources"), "")
    house.page.copy.set("law.yaml", ("parameters", index, "values", 0, "status"), "confirmed")
    for code, said in (("en", "This is marked “confirmed”, but no source is named."), ("ka", "წყარო")):
        speech.speak(code)
        house.click("check_pack")
        assert said in words_on(house)
        assert f"parameters.{index}.values.0: is marked confirmed but names no source" in words_on(house)
    speech.speak("en")
    house.click("mend_error_0")
    assert house.page.list.currentItem().data(256).path == ("parameters", index, "values", 0)
    house.find("blank_sources", QPlainTextEdit).setPlainText("https://example.org/law")
    house.qtbot.waitUntil(lambda: house.find("save_form").isEnabled())
    house.click("save_form")
    house.click("check_pack")
    assert "Wrong, must be mended" not in words_on(house)
    assert "Worth a thought" in words_on(house)
    house.click("use_pack")
    assert library.pack("ua").version == next_version(version)
    assert library.pack("ua").law.parameters[index].values[-1].value == 5000
    assert "Your office's own copy, put to use on" in words_on(house)


def test_the_interview_beside_the_editor_follows_edits_days_and_is_recorded(training: House) -> None:
    house = training
    go(house, "edit", "ua")
    page = house.page
    pane = page.trying
    pane.procedure.setCurrentIndex(pane.procedure.findData("legal_aid"))
    first = pane.trial.state.next
    key = page.copy.pack.questions[first].id
    page.room.setCurrentIndex(page.room.findText("Texts: English"))
    page.search.setText("legal_aid · summary")
    house.settle()
    page.list.setCurrentRow(0)
    house.settle()
    house.find("blank_summary").setPlainText("Free help of a lawyer in our town.")
    house.qtbot.waitUntil(lambda: house.find("save_form").isEnabled())
    house.click("save_form")
    assert pane.trial.pack.texts("en").get("procedures", "legal_aid", "summary") == "Free help of a lawyer in our town."
    pane.findChild(QWidget, "not_known").click()
    house.click("try_answer")
    assert pane.trial.state.next != first
    assert key in pane.trial.answers
    pane.day.set_raw("2026-03-02")
    pane.day.changed.emit()
    house.settle()
    assert pane.trial.on == date(2026, 3, 2)
    house.type("case_name", "she does not know yet")
    house.click("record_case")
    assert "she does not know yet" in page.copy.text("cases/recorded.yaml")
    house.click("try_anew")
    assert len(pane.trial.answers) == 0
    house.click("discard")
    assert not has_draft("ua")


def test_proof_reading_side_by_side_and_sign_off_by_name(training: House) -> None:
    house = training
    draft = Draft("ua")
    draft.set("texts/en/pack.yaml", ("name",), "TRANSLATE: Україна")
    go(house, "proof", "ua")
    house.page._speak("right", "en")
    house.settle()
    assert "1 not translated" in words_on(house)
    house.find("right_0").setPlainText("Ukraine")
    house.click("tab_sign")
    house.type("reviewer", "Olena Boiko")
    house.click("sign_off")
    assert "texts still to be translated: 1" in words_on(house)
    house.click("tab_texts")
    house.page._speak("right", "en")
    house.settle()
    number = next(n for n in range(30) if house.find(f"right_{n}").toPlainText().startswith("TRANSLATE"))
    house.find(f"right_{number}").setPlainText("")
    house.click(f"save_{number}")
    assert "Something in the pack is wrong, so nothing was changed" in words_on(house)
    house.find(f"right_{number}").setPlainText("Ukraine")
    house.click(f"save_{number}")
    house.click("tab_doubts")
    assert "Statements of the law that nobody has confirmed" in words_on(house)
    house.click("tab_sign")
    house.type("reviewer", "Olena Boiko")
    house.click("sign_off")
    assert "Signed off by Olena Boiko" in words_on(house)
    assert house.page.copy.pack.manifest.review.by == "Olena Boiko"


def test_an_open_case_goes_on_under_the_new_pack_when_it_is_accepted(training: House) -> None:
    house = training
    go(house, "changes")
    assert "No case waits" in words_on(house)
    desk = house.office.desk
    case = desk.vault.cases.page(0, 1)[0]
    record = next(item for item in desk.vault.procedures.of(case.id) if item.status == "under_way")
    before = library.pack(record.pack_id)
    keep(before)
    draft = Draft(record.pack_id)
    place = next(n for n, item in enumerate(before.procedures[record.procedure].risks))
    draft.set(f"procedures/{record.procedure}.yaml", ("risks", place, "status"), "unknown")
    draft.use(DAY)
    assert desk.interview(record.id).pack.version == before.version
    house.window.go(Route("cases", case.id, "overview"))
    house.settle()
    assert "The law of this case was changed in its pack" in words_on(house)
    house.click("see_changes")
    assert "Nothing comes out differently for her" in words_on(house)
    house.window.go(Route("cases", case.id, "overview"))
    house.settle()
    house.click("keep_pack")
    house.window.go(Route("cases", case.id, "overview"))
    house.settle()
    assert not house.has("see_changes")
    assert behind(desk.vault.procedures.of(case.id), desk.vault.cases.get(case.id).details) == ()
    speech.speak("uk")
    go(house, "changes")
    try:
        assert "(було:" in words_on(house)
        assert "now unknown" not in words_on(house)
    finally:
        speech.speak("en")
    go(house, "changes")
    house.click(f"accept_{case.label}")
    assert desk.interview(record.id).pack.version == next_version(before.version)
    desk.vault.procedures.use_pack(record.id, before.version, before.digest)


def test_entries_are_added_moved_and_taken_out_in_forms(training: House) -> None:
    house = training
    go(house, "edit", "ua")
    page = house.page
    page.room.setCurrentIndex(1)
    house.settle()
    before = [office.id for office in page.copy.pack.offices.offices]
    page.list.setCurrentRow(1)
    house.settle()
    house.click("move_up")
    assert [office.id for office in page.copy.pack.offices.offices][:2] == [before[1], before[0]]
    assert page.list.currentRow() == 0
    house.click("new_office")
    house.click("add_office")
    assert "Write its name." in words_on(house)
    house.type("office_name", "Our house")
    house.type("office_phone", "000")
    house.click("add_office")
    assert page.copy.pack.offices.offices[-1].phone == "000"
    page.search.setText("Our house")
    house.settle()
    page.list.setCurrentRow(0)
    house.settle()
    house.click("remove_entry")
    assert page.copy.pack.offices.offices[-1].id == before[-1]
    used = next(step.offices[0] for item in page.copy.pack.procedures.values() for step in item.steps if step.offices)
    page.search.setText("")
    house.settle()
    page.list.setCurrentRow([office.id for office in page.copy.pack.offices.offices].index(used))
    house.settle()
    house.click("remove_entry")
    assert f"Something that is not in the pack is still named here: {used}" in words_on(house)
    assert used in [office.id for office in page.copy.pack.offices.offices]


def test_own_offices_and_words_lie_over_the_national_pack(training: House) -> None:
    house = training
    go(house)
    house.click("overlay_ua")
    page = house.page
    assert [page.room.itemData(n)[0] for n in range(page.room.count())] == ["offices", *["texts"] * (page.room.count() - 1)]
    assert not house.has("record_case")
    house.click("new_office")
    house.type("office_name", "Our house")
    house.type("office_phone", "000")
    house.click("add_office")
    page.list.setCurrentRow(0)
    house.settle()
    first = page.copy.pack.offices.offices[0].id
    house.type("blank_phone", "111")
    house.qtbot.waitUntil(lambda: house.find("save_form").isEnabled())
    house.click("save_form")
    assert page.copy.pack.offices.offices[0].phone == "111"
    assert library.pack("ua").offices.offices[0].phone != "111"
    house.click("use_pack")
    assert library.pack("ua").offices.offices[0].phone == "111"
    assert library.pack("ua").offices.offices[-1].phone == "000"
    assert "An overlay: its own offices and texts come before those of Ukraine" in words_on(house)
    house.click("overlay_ua_own")
    house.page.list.setCurrentRow(0)
    house.settle()
    house.click("remove_entry")
    assert house.page.copy.pack.offices.offices[0] == house.page.copy.base.offices.offices[0]
    assert house.page.copy.pack.offices.offices[0].id == first


def test_a_skeleton_is_shown_apart_and_cannot_be_put_to_use(training: House, tmp_path: Path) -> None:
    house = training
    write_pack(paths.user_data() / "packs" / "zz", pack=("version: 1.2.0", "version: newest"))
    go(house)
    assert "Things wrong in it: 1" in words_on(house)
    bar = house.page._scroll.verticalScrollBar()
    bar.setValue(bar.maximum())
    house.person.files = [str(write_lawpack(library.pack("am"), tmp_path / "am.lawpack"))]
    house.click("install_file")
    assert bar.value() == 0
    for number in range(3):
        house.find(f"concern_{number}", QCheckBox).setChecked(True)
    house.click("install")
    assert "is kept as a draft. No case can be taken under it." in words_on(house)
    assert "am" not in library.pack_folders()
    assert "no law of this country has been checked, no case can be taken under it" in words_on(house)
    assert not house.has("law_am")
    house.click("edit_am")
    house.click("use_pack")
    assert "No law in this pack has been checked, so nobody can be helped with it yet." in words_on(house)
    assert "am" not in library.pack_folders()


@pytest.mark.parametrize("look", [Look("en", "light", 1.0), Look("uk", "dark", 2.0)], ids=lambda look: look.name)
def test_every_control_of_the_workshop_can_be_named_and_read(qapp: QApplication, training_folder: Path, tmp_path: Path, look: Look) -> None:
    desk = open_vault(training_folder, PASSPHRASE, False, lambda: DAY)
    studio = Studio(desk, tmp_path, DAY)
    faults: list[str] = []
    try:
        studio.put_on(look)
        studio.office.enter(desk)
        for part in ("", "law", "edit", "overlay", "proof", "changes"):
            studio.window.go(Route("packs", part=part, topic="ua"))
            studio.settle()
            if part in ("edit", "overlay"):
                studio.window.page.list.setCurrentRow(0)  # type: ignore[union-attr]
                studio.settle()
            for tab in ("doubts", "sign") if part == "proof" else ():
                studio.window.page._choose(tab)  # type: ignore[union-attr]
                studio.settle()
            found = [*nameless(studio.window), *rich_labels(studio.window), *cut_off(studio.window)]
            faults += [f"{part or 'shelf'}: {fault}" for fault in found]
    finally:
        studio.close()
        studio.window.deleteLater()
        desk.lock()
        speech.speak("en")
        theme.apply(qapp, "light", 1.0)
    assert not faults, "\n".join(faults)
