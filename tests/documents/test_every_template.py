"""Every Word template of every pack: within the template language, whole when nothing is known, without an author."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

import pytest
from lxml import etree
from paper_samples import ON, ROOT

from paralegal_app.documents import reading
from paralegal_app.documents.package import open_package
from paralegal_app.documents.render import render
from paralegal_app.documents.template_check import check_template

TEMPLATES = sorted((ROOT / "templates_docs").rglob("*.docx"))
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


def test_no_template_names_its_author() -> None:
    for template in TEMPLATES:
        with zipfile.ZipFile(io.BytesIO(template.read_bytes())) as archive:
            core = archive.read("docProps/core.xml").decode() if "docProps/core.xml" in archive.namelist() else ""
        assert not re.search(r"<(dc:creator|cp:lastModifiedBy)>[^<]+<", core), template.name
