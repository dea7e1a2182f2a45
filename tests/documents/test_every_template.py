"""Every Word template of every pack: within the template language, whole when nothing is known, without an author."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

import pytest
from docx import Document
from lxml import etree
from paper_samples import ON, ROOT

from paralegal_app.documents import reading
from paralegal_app.documents.package import open_package
from paralegal_app.documents.render import render
from paralegal_app.documents.template_check import check_template

TEMPLATES = sorted((ROOT / "templates_docs").rglob("*.docx"))
LISTS = ("List Bullet", "Request", "Attachment")
_NAME = re.compile(r"^[a-z0-9_]+\.(uk|ru|ro|ka|kk|ky|en)\.docx$")


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_template(template: Path) -> None:
    assert _NAME.match(template.name)
    assert check_template(template) == ()
    lang = template.name.split(".")[-2]
    made = render(template, {}, lang=lang, on=ON)
    package = open_package(made.docx)
    etree.fromstring(package.parts[package.main])
    words = reading.text(made.docx)
    assert not any(mark in words for mark in ("{{", "}}", "{%", "None"))


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_every_line_of_a_list_has_its_dash_or_number(template: Path) -> None:
    document = Document(str(template))
    cells = [cell for table in document.tables for row in table.rows for cell in row.cells]
    lines = [*document.paragraphs, *(line for cell in cells for line in cell.paragraphs)]
    for line in lines:
        if line.style is not None and line.style.name in LISTS and line.text.strip() and not line.text.startswith("{%"):
            assert line._p.pPr is not None, line.text
            assert line._p.pPr.numPr is not None, line.text


def test_no_template_names_its_author() -> None:
    for template in TEMPLATES:
        with zipfile.ZipFile(io.BytesIO(template.read_bytes())) as archive:
            core = archive.read("docProps/core.xml").decode() if "docProps/core.xml" in archive.namelist() else ""
        assert not re.search(r"<(dc:creator|cp:lastModifiedBy)>[^<]+<", core), template.name
