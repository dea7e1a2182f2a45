"""The papers page by hand: a packet in copies, another paper, a PDF, every form of a name, what has changed."""

from __future__ import annotations

import zipfile
from typing import Any

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QAbstractButton, QCheckBox

from paralegal_app.documents import pages, reading
from paralegal_app.ui.pages.papers_out import send
from paralegal_app.ui.surroundings import Route
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
    assert papers.has("saved")
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
