"""The papers page by hand: a packet in copies, another paper, a PDF, every form of a name, what has changed."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QComboBox, QDialog

from paralegal_app.documents import pages, reading
from paralegal_app.ui.answer_words import need_words
from paralegal_app.ui.pages.paper_dialog import PaperDialog
from paralegal_app.ui.pages.paper_view import PaperView
from paralegal_app.ui.pages.papers_out import send
from paralegal_app.ui.surroundings import Route
from paralegal_app.ui.theme import theme
from paralegal_app.ui.widgets.plain_label import PlainLabel
from tests.ui.conftest import House

ANSWERS: dict[str, Any] = {
    "client": {"family": "Лагідна", "given": "Софія", "patronymic": "Іванівна", "gender": "female"},
    "respondent": {"family": "Гончарук", "given": "Андрій", "patronymic": "Павлович", "gender": "male"},
    "client_address_for_papers": {"settlement": "м. Полтава", "street": "вул. Соборна", "house": "40"},
    "client_address_actual": {"settlement": "м. Дніпро", "street": "вул. Тиха", "house": "7"},
    "future_risk": True,
    "incident_story": "Він ударив мене.",
    "measures_wanted": ["distance"],
}


@pytest.fixture
def papers(house: House) -> House:
    """An own vault with an answered procedure, opened at its papers; `case` is the id of the case."""
    house.make_vault()
    desk = house.office.desk
    case = desk.open_case("Case 7", country="ua").case_id or ""
    desk.start(case, "ua", "restraining_order")
    for question, value in ANSWERS.items():
        desk.vault.answers.commit(case, question, value)
    house.case = case  # type: ignore[attr-defined]
    show(house)
    return house


def show(house: Any) -> None:
    house.window.go(Route("cases", house.case, "papers"))
    house.settle()


def said(house: House) -> str:
    labels = house.window.findChildren(PlainLabel)
    return "\n".join(label.text() for label in labels if label.isVisibleTo(house.window))


def override(house: House) -> None:
    if house.has("override"):
        house.type("override_reason", "She asked for it by phone.")
        house.click("override")


def test_a_packet_in_copies_says_what_differs(papers: Any) -> None:
    out = papers.folder / "out"
    for copy in ("office", "respondent"):
        papers.find(f"copy_{copy}", QCheckBox).setChecked(True)
    papers.person.folders = [str(out)]
    papers.click("save_packet")
    override(papers)
    assert papers.has("saved")
    assert "Not in the copy for the respondent himself: " in said(papers)
    made = sorted(out.rglob("*.docx"))
    assert {path.parent.name for path in made} == {"1", "2", "3"}
    assert all("Тиха" not in reading.text(path) for path in made)
    assert {entry.sha256 for entry in papers.office.desk.vault.papers.of(papers.case)}


def test_a_packet_as_one_zip(papers: Any) -> None:
    place = papers.folder / "p.zip"
    papers.person.files = [str(place)]
    papers.click("save_packet_zip")
    override(papers)
    with zipfile.ZipFile(place) as archive:
        assert len(archive.namelist()) >= 4


def test_another_paper_is_made_and_registered(papers: Any) -> None:
    papers.person.folders = [str(papers.folder / "out")]
    papers.click("other_authority_0")
    assert "Authority for her representative" in said(papers)
    papers.click("save_paper")
    assert papers.has("saved")
    assert "01-uk.docx: Authority for her representative" in said(papers)
    assert [entry.document for entry in papers.office.desk.vault.papers.of(papers.case)] == ["authority"]


def test_a_pdf_or_a_plain_word_that_there_is_none(papers: Any) -> None:
    button = papers.find("save_pdf", QAbstractButton)
    if pages.find_converter() is None:
        assert not button.isEnabled()
        assert "No LibreOffice or Word was found" in said(papers)
        return
    papers.person.folders = [str(papers.folder / "out")]
    papers.click("save_pdf")
    override(papers)
    made = list((papers.folder / "out").glob("*.pdf"))
    assert [path.read_bytes()[:5] for path in made] == [b"%PDF-"]


def test_where_no_office_program_is_found_it_is_said(papers: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    if pages.find_converter() is not None:
        pytest.skip("an office program stands at its usual place")
    papers.window.go(Route("directory"))
    papers.settle()
    show(papers)
    assert not papers.find("save_pdf", QAbstractButton).isEnabled()
    assert "No LibreOffice or Word was found" in said(papers)


def test_what_changed_since_it_was_saved_is_shown(papers: Any) -> None:
    papers.person.folders = [str(papers.folder / "out")]
    papers.click("save_papers")
    override(papers)
    papers.office.desk.vault.answers.commit(papers.case, "incident_story", "Він ударив мене двічі.")
    papers.window.go(Route("directory"))
    papers.settle()
    show(papers)
    assert "Was: " in said(papers)
    assert "двічі" in said(papers)


def test_a_paper_goes_to_the_printer_page_by_page(papers: Any) -> None:
    desk = papers.office.desk
    walked = desk.interview(desk.procedures(papers.case)[0].id)
    target = papers.folder / "printed.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    printer.setFullPage(True)
    send(walked.paper("restraining_order_application", "uk").docx, printer)
    assert target.read_bytes().startswith(b"%PDF-")


def printer_to(path: Path) -> QPrinter:
    """What a person gets who chooses to print into a file."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def test_printing_asks_for_the_printer_first_and_is_registered(papers: Any) -> None:
    papers.click("print_paper")  # she steps back from the list of printers
    assert papers.office.desk.vault.papers.of(papers.case) == ()
    target = papers.folder / "printed.pdf"
    papers.person.printers = [printer_to(target)]
    papers.click("print_paper")
    override(papers)
    assert target.read_bytes().startswith(b"%PDF-")
    assert papers.window.toasts.text == "Sent to the printer."
    assert [entry.file_name for entry in papers.office.desk.vault.papers.of(papers.case)] == [""]
    papers.window.go(Route("directory"))
    papers.settle()
    show(papers)
    assert "printed" in said(papers)


def test_without_an_office_program_the_window_draws_the_pages(papers: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    if pages.find_converter() is not None:
        pytest.skip("an office program stands at its usual place")
    target = papers.folder / "printed.pdf"
    papers.person.printers = [printer_to(target)]
    papers.click("print_paper")
    override(papers)
    assert target.read_bytes().startswith(b"%PDF-")


def test_a_case_without_any_procedure_has_its_papers_in_every_language(house: House) -> None:
    house.make_vault()
    desk = house.office.desk
    case = desk.open_case("Case 8", country="kg").case_id or ""
    desk.vault.answers.commit(case, "client", ANSWERS["client"])
    desk.vault.events.add(case, "institution", what="Нас не прийняли.", happened_at="2026-11-20")
    desk.vault.consents.decide(case, "court", "court", "given", how="signed")
    house.window.go(Route("cases", case, "papers"))
    house.settle()
    languages = house.find("other_language", QComboBox)
    assert [languages.itemData(number) for number in range(languages.count())][:2] == ["ky", "ru"]
    assert languages.count() == 7
    languages.setCurrentIndex(languages.findData("en"))
    buttons = [item.objectName() for item in house.window.findChildren(QAbstractButton)]
    house.click(next(name for name in buttons if name.startswith("other_chronology")))
    assert "Chronology of her story" in said(house)
    house.person.folders = [str(house.folder / "out")]
    house.click("save_paper")
    assert "CHRONOLOGY OF EVENTS" in reading.text(house.folder / "out" / "01-en.docx")
    house.settle()
    entry = desk.vault.papers.of(case)[0]
    assert (entry.pack_id, entry.language, entry.procedure_id) == ("kg", "en", None)


def test_the_register_says_what_left_to_whom_under_which_pack(papers: Any) -> None:
    papers.person.folders = [str(papers.folder / "out")]
    papers.click("save_papers")
    override(papers)
    papers.window.go(Route("directory"))
    papers.settle()
    show(papers)
    entry = papers.office.desk.vault.papers.of(papers.case)[0]
    words = said(papers)
    for told in (entry.sha256[:16], f"pack ua {entry.pack_version}", "Ірина", "To: the court", entry.file_name):
        assert told in words, told


def test_a_field_of_the_sheet_leads_to_its_question(papers: Any) -> None:
    view = papers.find("sheet", PaperView)
    assert "Гончарук" in view.toPlainText()
    assert not any("\ue000" <= letter <= "\uf8ff" for letter in view.toPlainText())
    found, place = set(), view.document().begin()
    while place.isValid():
        piece = place.begin()
        while not piece.atEnd():
            found.add((piece.fragment().charFormat().anchorHref(), piece.fragment().text()))
            piece += 1
        place = place.next()
    links = {link for link, _text in found if link}
    assert {"question:respondent", "question:client"} <= links
    assert not links & {"question:today", "question:law", "question:deadlines"}
    assert ("", "ЗАЯВА") in found
    walk = papers.page._part.digest.walks[0]
    words = said(papers)
    missing = {gap.split(".")[0] for gap in walk.state.documents[0].gaps}
    assert missing
    unsaid = {name for name in missing if need_words(name, walk.texts) not in words}
    assert not unsaid, "the list counts what its card does not name"
    view.anchorClicked.emit(QUrl("https://example.org"))
    assert papers.window.route.part == "papers"
    view.anchorClicked.emit(QUrl("question:respondent"))
    papers.settle()
    assert (papers.window.route.part, papers.page.current) == ("interview", "respondent")


def test_a_printed_paper_carries_no_mark_of_its_fields(papers: Any) -> None:
    walked = papers.office.desk.interview(papers.office.desk.procedures(papers.case)[0].id)
    seen = walked.paper("restraining_order_application", "uk", preview=True)
    left = walked.paper("restraining_order_application", "uk")
    assert "\ue000" in reading.text(seen.traced)
    assert "\ue000" not in reading.text(seen.docx)
    assert left.traced == b""


def test_in_large_text_the_sheet_is_read_in_a_window_of_its_own(papers: Any, qapp: QApplication) -> None:
    try:
        theme.apply(qapp, "light", 2.0)
        papers.window.go(Route("cases"))
        papers.settle()
        show(papers)
        papers.find("tab_sheet").click()
        papers.click("enlarge_paper")
        dialog = papers.window.findChild(PaperDialog)
        assert dialog is not None
        assert "Лагідн" in dialog.findChild(PaperView).toPlainText()
        dialog.accept()
    finally:
        theme.apply(qapp, "light", 1.0)


def test_on_a_narrow_sheet_the_address_keeps_room(papers: Any) -> None:
    """What stands at the right of a letter begins further left where the sheet is narrower than paper."""
    around = QDialog(papers.window)
    wide = PaperView("wide")
    wide.setParent(around)

    def indent() -> float:
        block, most = wide.document().begin(), 0.0
        while block.isValid():
            most, block = max(most, block.blockFormat().leftMargin()), block.next()
        return most

    wide.resize(900, 500)
    wide.show_docx(*papers.find("sheet", PaperView).shown)
    whole = wide.document().rootFrame().frameFormat().leftMargin()
    full = indent()
    wide.setFixedWidth(320)
    around.show()
    papers.settle()
    assert 0 < indent() < full
    assert wide.document().rootFrame().frameFormat().leftMargin() < whole
    around.close()
