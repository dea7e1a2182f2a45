"""Papers turned into pages by LibreOffice, where it is installed; and said plainly where nothing is."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from paper_samples import CURRENCY, LANGUAGES, ON, PAPERS, SHARED, sample

from paralegal_app.documents import pages, reading
from paralegal_app.documents.render import render
from paralegal_app.documents.template_check import check_template
from paralegal_app.errors import DocumentError

OFFICE = shutil.which("soffice")
needs_office = pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed here")


def test_without_an_office_program_it_is_said_plainly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    if pages.find_converter() is not None:
        pytest.skip("an office program stands at its usual place")
    with pytest.raises(DocumentError, match=r"No LibreOffice or Word was found"):
        pages.to_pdf(b"")


def test_a_program_that_fails_is_said_plainly(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="could not make the PDF"):
        pages.to_pdf(b"x", pages.Converter("libreoffice", tmp_path / "absent"))
    quiet = shutil.which("true")
    if quiet:
        with pytest.raises(DocumentError, match="made no PDF"):
            pages.to_pdf(b"x", pages.Converter("libreoffice", Path(quiet)))


@needs_office
def test_a_paper_becomes_pages() -> None:
    made = render(SHARED / "complaint.uk.docx", sample("uk"), lang="uk", on=ON)
    pdf = pages.to_pdf(made.docx)
    assert pdf.startswith(b"%PDF-")
    assert pdf.count(b"/Type/Page/") + pdf.count(b"/Type /Page\n") + pdf.count(b"/Type/Page\n") <= 1


@needs_office
@pytest.mark.slow
@pytest.mark.timeout(600)
def test_fifty_papers_open_in_libreoffice(tmp_path: Path) -> None:
    """Every shared paper in every language, one start of the program: each must come out as pages with its words."""
    for paper in PAPERS:
        for lang in LANGUAGES:
            made = render(SHARED / f"{paper}.{lang}.docx", sample(lang), lang=lang, on=ON, currency=CURRENCY[lang])
            (tmp_path / f"{paper}-{lang}.docx").write_bytes(made.docx)
    for lines in range(12):
        sheet = sample("uk") | {"deadline_list": deadlines(lines)}
        made = render(SHARED / "deadline_sheet.uk.docx", sheet, lang="uk", on=ON)
        (tmp_path / f"{STEPPED}-{lines}.docx").write_bytes(made.docx)
    files = sorted(tmp_path.glob("*.docx"))
    assert len(files) >= 50
    profile = (tmp_path / "profile").as_uri()
    command = [
        str(OFFICE),
        f"-env:UserInstallation={profile}",
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        str(tmp_path),
    ]
    subprocess.run([*command, *map(str, files)], check=True, capture_output=True, timeout=500)
    for file in files:
        assert file.with_suffix(".pdf").read_bytes().startswith(b"%PDF-"), file.name
    if shutil.which("pdftotext"):
        assert max(blocks_held(file) for file in files if file.name.startswith(STEPPED)) > 1


STEPPED = "stepped"
"""Sheets in which each deadline begins a line lower than in the one before, so that one of them meets the page's end."""


def deadlines(lines: int) -> list[dict[str, object]]:
    """Five deadlines; the first has so many lines more."""
    why = [["Рахунок"] * (6 + lines), *(["Рахунок"] * 6 for _ in range(4))]
    return [
        {"text": f"Строк {number}", "due": ON, "post": ON, "why": how, "cite": "Закон", "missed": "Просіть поновити."}
        for number, how in enumerate(why, 1)
    ]


def blocks_held(file: Path) -> int:
    """Each deadline stands whole on one page: its heading and the line to sign. Returns how many pages there are."""
    told = subprocess.run(["pdftotext", "-layout", str(file.with_suffix(".pdf")), "-"], check=True, capture_output=True)
    sheets = told.stdout.decode().split("\f")[:-1]
    for number, sheet in enumerate(sheets, 1):
        assert sheet.count("Строк ") == sheet.count("Перевірено:"), f"{file.name}, page {number}"
    return len(sheets)


@needs_office
@pytest.mark.slow
@pytest.mark.timeout(600)
def test_templates_saved_again_by_libreoffice_say_the_same(tmp_path: Path) -> None:
    """What an NGO does: open a template, save it, use it."""
    saved = tmp_path / "saved"
    profile = (tmp_path / "profile").as_uri()
    templates = sorted(SHARED.glob("*.docx"))
    command = [str(OFFICE), f"-env:UserInstallation={profile}", "--headless", "--convert-to", "docx:MS Word 2007 XML"]
    subprocess.run(
        [*command, "--outdir", str(saved), *map(str, templates)], check=True, capture_output=True, timeout=500
    )
    for template in templates:
        assert check_template(saved / template.name) == ()
        lang = template.name.split(".")[-2]
        values = sample(lang) if template.name.split(".")[0] in PAPERS else {}
        before, after = (
            render(file, values, lang=lang, on=ON, currency=CURRENCY[lang])
            for file in (template, saved / template.name)
        )
        assert said(reading.text(after.docx)) == said(reading.text(before.docx)), template.name


def said(text: str) -> list[str]:
    """The body's lines that hold words."""
    return [line.strip() for line in text.split("\n[")[0].splitlines() if line.strip()]


LP = """#!/bin/sh
printf '%s\\n' "$@" > {told}
cat > {pages}
"""


@needs_office
@pytest.mark.skipif(sys.platform == "win32", reason="Windows prints through the office program")
def test_a_paper_goes_to_the_printing_system_as_the_pages_of_its_word_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A printer that keeps what it is given stands in for one with ink."""
    told, pages_file = tmp_path / "told", tmp_path / "pages"
    printer = tmp_path / "bin" / "lp"
    printer.parent.mkdir()
    printer.write_text(LP.format(told=told, pages=pages_file))
    printer.chmod(0o755)
    monkeypatch.setenv("PATH", f"{printer.parent}{os.pathsep}{os.environ['PATH']}")
    made = render(SHARED / "complaint.uk.docx", sample("uk"), lang="uk", on=ON)
    pages.print_pages(made.docx, "Room 4; rm -rf", 3)
    assert pages_file.read_bytes().startswith(b"%PDF-")
    assert told.read_text().splitlines() == ["-d", "Room 4; rm -rf", "-n", "3", "-o", "media=A4", "-t", "1", "-"]
    printer.write_text("#!/bin/sh\nexit 1\n")
    with pytest.raises(DocumentError, match="printer did not take the paper") as refusal:
        pages.print_pages(made.docx, "Room 4")
    assert refusal.value.kind == "print_failed"


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")
def test_without_a_printing_system_the_office_program_prints_each_copy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = tmp_path / "told"
    office = tmp_path / "soffice"
    office.write_text(f"#!/bin/sh\necho \"$@\" >> {told}\nfor last; do :; done\ntest -s \"$last\"\n")
    office.chmod(0o755)
    monkeypatch.setenv("PATH", "")
    pages.print_pages(b"paper", "Room 4", 2, pages.Converter("libreoffice", office))
    lines = told.read_text().splitlines()
    assert len(lines) == 2
    assert all("--headless" in line and "--pt Room 4 " in line and line.endswith("paper.docx") for line in lines)
    assert not Path(lines[0].rsplit(" ", 1)[1]).exists(), "nothing is left behind"
