"""Packets on disk, versions compared in words, papers with their fields marked for the screen."""

from __future__ import annotations

import io
import os
import re
import sys
import zipfile
from pathlib import Path

import pytest
from paper_samples import ON, SHARED, sample

from paralegal_app.documents import reading
from paralegal_app.documents.comparison import compare
from paralegal_app.documents.compilation import RULE
from paralegal_app.documents.drafting import build_letter
from paralegal_app.documents.packet import Paper, contents, sha256, write_file, write_folder, write_zip
from paralegal_app.documents.render import render
from paralegal_app.documents.shared_papers import NEEDS, packet_values, shared_template
from paralegal_app.documents.tags import FIELD_CLOSE, FIELD_MIDDLE, FIELD_OPEN
from paralegal_app.documents.template_check import PROVIDED, template_fields
from paralegal_app.errors import DocumentError, TemplateError

PAPERS = (
    Paper("checklist", "uk", b"one", filed=False),
    Paper("application", "uk", b"two", served_on_respondent=True),
    Paper("motion", "uk", b"three"),
)


def test_each_copy_holds_what_its_reader_gets() -> None:
    chosen = contents(PAPERS, ("office", "respondent", "own"))
    assert {copy: [paper.ident for paper in papers] for copy, papers in chosen.items()} == {
        "office": ["application", "motion"],
        "respondent": ["application"],
        "own": ["checklist", "application", "motion"],
    }


def test_a_folder_of_copies_with_neutral_names(tmp_path: Path) -> None:
    written = write_folder(PAPERS, tmp_path / "out", ("office", "respondent"))
    names = sorted(str(path.relative_to(tmp_path / "out")) for path in (tmp_path / "out").rglob("*.docx"))
    assert names == [str(Path("1/02-uk.docx")), str(Path("1/03-uk.docx")), str(Path("2/02-uk.docx"))]
    assert [file.sha256 for file in written] == [sha256(b"two"), sha256(b"three"), sha256(b"two")]
    assert all(file.path.read_bytes() for file in written)
    assert not list((tmp_path / "out").rglob(".*"))


def test_nothing_is_overwritten_and_nothing_half_written_stays(tmp_path: Path) -> None:
    (tmp_path / "03-uk.docx").write_bytes(b"signed")
    with pytest.raises(DocumentError, match="already a file"):
        write_folder(PAPERS, tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["03-uk.docx"]
    assert (tmp_path / "03-uk.docx").read_bytes() == b"signed"


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="a folder cannot be closed to this user")
def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(DocumentError, match="could not be written"):
            write_file(tmp_path / "a.docx", b"x")
    finally:
        tmp_path.chmod(0o700)


def test_a_place_that_is_no_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x")
    with pytest.raises(DocumentError, match="cannot be made"):
        write_folder(PAPERS, tmp_path / "file" / "out")
    with pytest.raises(DocumentError, match="could not be written"):
        write_file(tmp_path / "absent" / "a.docx", b"x")


def test_a_zip_holds_the_same_bytes(tmp_path: Path) -> None:
    path = tmp_path / "packet.zip"
    written = write_zip(PAPERS, path)
    with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as archive:
        assert archive.namelist() == ["01-uk.docx", "02-uk.docx", "03-uk.docx"]
        assert archive.read("02-uk.docx") == b"two"
    assert {file.path for file in written} == {path}


def test_versions_are_compared_in_words() -> None:
    template = SHARED / "complaint.uk.docx"
    values = sample("uk")
    old = render(template, values, lang="uk", on=ON).docx
    changed = values | {
        "office_name": "Office No. 8",
        "complaint": {"to": "The prosecutor", "what": "They wrote nothing down."},
    }
    changes = compare(old, render(template, changed, lang="uk", on=ON).docx)
    assert [(change.before[:24], change.after[:24]) for change in changes] == [
        ("21 листопада 2026 року я", "21 листопада 2026 року я"),
        ("They sent me away.", ""),
        ("Ці дії передбачені: Arti", ""),
    ]
    assert ("removed", "7.") in changes[0].words
    assert ("added", "8.") in changes[0].words
    assert compare(old, old) == ()


def test_a_paragraph_that_came_is_told() -> None:
    short = build_letter({"lang": "uk", "body": ["Перше речення тут."], "footer": "none"})
    long = build_letter({"lang": "uk", "body": ["Зовсім нове на початку.", "Перше речення там."], "footer": "none"})
    changes = compare(short, long)
    assert [(change.before, change.after) for change in changes] == [
        ("", "Зовсім нове на початку."),
        ("Перше речення тут.", "Перше речення там."),
    ]


def test_a_traced_paper_marks_every_printed_field() -> None:
    template = build_letter(
        {
            "lang": "uk",
            "title": "ЗАЯВА",
            "body": [
                "Я, {{ client|genitive }}, {{ phone }}.", "{{ story|lines }}",
                "{%p for c in children %}", "{{ loop.index }}: {{ c.given }}", "{%p endfor %}",
                {"table": {"columns": [1, 1], "head": ["А", "Б"], "rows": [["{{ client.family }}", "x"]]}},
            ],
        }
    )  # fmt: skip
    values = {
        "client": {"family": "Яворницька", "given": "Марія", "gender": "female"},
        "story": "Один.\nДва.",
        "children": [{"given": "Ія", "family": "Я"}],
    }
    shown = str.maketrans({FIELD_OPEN: "[", FIELD_MIDDLE: "|", FIELD_CLOSE: "]"})
    traced = render(template, values, lang="uk", on=ON, traced=True).traced
    assert reading.text(traced).translate(shown).splitlines()[:7] == [
        "ЗАЯВА",
        f"Я, [client|Яворницької Марії], [phone|{RULE}].",
        "[story|Один.",
        "Два.]",
        "[|1]: [children.given|Ія]",
        "А | Б",
        "[client.family|Яворницька] | x",
    ]


def test_a_traced_paper_says_the_same_words() -> None:
    made = render(SHARED / "deadline_sheet.ru.docx", sample("ru"), lang="ru", on=ON, traced=True)
    marks = re.compile(f"{FIELD_OPEN}.*?{FIELD_MIDDLE}|{FIELD_CLOSE}")
    assert marks.sub("", reading.text(made.traced)) == reading.text(made.docx)
    assert FIELD_OPEN not in reading.text(made.docx)


def test_the_cover_sheet_lists_the_packet() -> None:
    rows = packet_values(
        PAPERS, {"application": "Заява", "motion": "Клопотання"}, {"office": "суд", "respondent": "він"}
    )
    assert rows == {
        "papers": [
            {"name": "checklist", "reader": "", "pages": ""},
            {"name": "Заява", "reader": "суд; він", "pages": ""},
            {"name": "Клопотання", "reader": "суд", "pages": ""},
        ]
    }
    made = render(shared_template("cover_sheet", "uk"), {"packet": rows, "procedure": {"name": "П"}}, lang="uk", on=ON)
    assert "2 | Заява | суд; він |" in reading.text(made.docx)
    assert made.gaps == ()
    with pytest.raises(TemplateError, match="There is no shared paper `cover`"):
        shared_template("cover", "uk")


def test_every_shared_paper_names_what_it_needs() -> None:
    for ident, needs in NEEDS.items():
        tops = {field.split(".")[0] for field in template_fields(shared_template(ident, "uk"))}
        assert set(needs) <= tops
        assert {name for name in PROVIDED & tops if name != "today"} == set(needs)
