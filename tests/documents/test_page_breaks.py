"""Where a finished paper may break over a page; what the program says nothing about prints nothing."""

from __future__ import annotations

import re
from datetime import date

import pytest
from lxml import etree
from paper_samples import ON, SHARED, packed, parts_of

from paralegal_app.documents import reading
from paralegal_app.documents.drafting import build_letter
from paralegal_app.documents.render import render
from paralegal_app.documents.tags import TC, TR, P, W

LETTER = {
    "lang": "uk",
    "body": ["Перше.", "Друге.", "Третє.", "Четверте."],
    "attachments": {"intro": "Додатки:", "items": ["{%p if children %}", "свідоцтво", "{%p endif %}", "копія"]},
    "date": "{{ today|date_short }}",
    "signature": "{{ client|initials }}",
    "footer": "none",
}


def kept(docx: bytes) -> list[str]:
    """The words of paragraphs that carry the mark themselves."""
    body = parts_of(docx)["word/document.xml"].decode()
    paragraphs = re.findall(r"<w:p>.*?</w:p>|<w:p .*?</w:p>", body)
    return ["".join(re.findall(r"<w:t[^>]*>([^<]*)", item)) for item in paragraphs if "<w:keepNext/>" in item]


def test_the_last_lines_go_with_the_signature() -> None:
    made = render(build_letter(LETTER), {"children": [{"given": "Ія"}]}, lang="uk", on=ON)
    assert kept(made.docx) == ["Додатки:", "свідоцтво", "копія"]
    without = render(build_letter(LETTER | {"attachments": None}), {}, lang="uk", on=ON)
    assert kept(without.docx) == ["Друге.", "Третє.", "Четверте."]


def test_lines_that_are_not_there_hold_nothing() -> None:
    """Attachments of answers she did not give are gone; the last ones that stand there are kept."""
    unsaid = ["{%p if children %}", "свідоцтво", "{%p endif %}"] * 3
    made = render(build_letter(LETTER | {"attachments": {"intro": "Додатки:", "items": ["копія", *unsaid]}}), {},
                  lang="uk", on=ON)  # fmt: skip
    assert kept(made.docx) == ["Четверте.", "Додатки:", "копія"]


def test_a_note_below_a_signature_stays_with_it() -> None:
    parts = parts_of(build_letter(LETTER))
    body = parts["word/document.xml"].decode()
    below = '<w:p/><w:p><w:pPr><w:pStyle w:val="Note"/></w:pPr><w:r><w:t>Попереджена.</w:t></w:r></w:p>'
    template = packed({**parts, "word/document.xml": body.replace("<w:sectPr", below + "<w:sectPr")})
    last = render(template, {}, lang="uk", on=ON)
    assert kept(last.docx)[-2:] == [f"22.11.2026{'_' * 20} {'_' * 16}", ""]


@pytest.mark.parametrize("typed", ["12/3", "№ 12/3", "№12/3"])
def test_a_number_typed_with_its_sign_has_it_once(typed: str) -> None:
    made = render(build_letter({"lang": "uk", "body": ["Справа № {{ office }}."]}), {"office": typed}, lang="uk", on=ON)
    assert "Справа № 12/3." in reading.text(made.docx)


def test_a_list_of_attachments_may_go_over_a_page() -> None:
    """Where all of it was held together, LibreOffice left its heading alone at the foot of the page before."""
    style = re.search(
        r'w:styleId="Attachment".*?</w:style>', parts_of(build_letter(LETTER))["word/styles.xml"].decode()
    )
    assert style is not None
    assert "<w:keepNext/>" not in style.group()


DEADLINES = [
    {
        "text": f"строк {number}",
        "due": date(2026, 12, number),
        "post": None,
        "why": ["а", "б"],
        "cite": "",
        "missed": "",
    }
    for number in range(1, 4)
]


def rows_of(docx: bytes) -> list[list[str]]:
    """The words of each unsplittable row that holds kept lines."""
    tree = etree.fromstring(parts_of(docx)["word/document.xml"])
    rows = [row for row in tree.iter(TR) if row.find(f"{W}trPr/{W}cantSplit") is not None and len(row.findall(TC)) == 1]
    return [["".join(node.itertext()) for node in row.iter(P)] for row in rows]


def test_a_chain_of_kept_lines_becomes_a_row_that_does_not_split() -> None:
    """LibreOffice leaves the first lines of a long chain behind; chains that touch are rows of one table."""
    made = render(SHARED / "deadline_sheet.uk.docx", {"deadline_list": DEADLINES, "emergencies": []}, lang="uk", on=ON)
    rows = rows_of(made.docx)
    assert [row[0] for row in rows] == ["1. строк 1", "2. строк 2", "3. строк 3"]
    assert all(row[-1].startswith("Перевірено:") for row in rows)
    assert reading.text(made.docx).splitlines()[3:5] == ["1. строк 1", "Останній день: 01.12.2026"]
    body = parts_of(made.docx)["word/document.xml"].decode()
    assert body.count("<w:tbl>") == 1
    assert re.search(r"</w:tbl><w:p>.*?</w:p><w:sectPr", body)


def test_a_row_of_kept_lines_never_grows_together_with_a_table_of_the_template() -> None:
    made = render(SHARED / "call_note.uk.docx", {}, lang="uk", on=ON)
    body = parts_of(made.docx)["word/document.xml"].decode()
    assert body.count("<w:tbl>") == 2
    assert "</w:tbl><w:tbl>" not in body
    assert len(rows_of(made.docx)) == 1


@pytest.mark.parametrize("apart", ["<w:pageBreakBefore/>", '<w:framePr w:w="900"/>', "<w:sectPr/>"])
def test_a_page_a_frame_or_a_section_ends_a_chain(apart: str) -> None:
    line = "<w:p><w:pPr><w:keepNext/>{}</w:pPr><w:r><w:t>рядок</w:t></w:r></w:p>"
    parts = parts_of(build_letter(LETTER))
    body = parts["word/document.xml"].decode()
    chain = line.format("") * 3 + line.format(apart) + line.format("") * 3
    template = packed({**parts, "word/document.xml": body.replace("<w:body>", f"<w:body>{chain}<w:p/>")})
    rows = rows_of(render(template, {}, lang="uk", on=ON).docx)
    assert rows[0] == ["рядок", "рядок", "рядок", ""]


def test_a_letter_without_tables_stays_a_letter() -> None:
    heads = {"body": [{"heading": "Розділ"}, "Перше.", "Друге."]}
    made = render(build_letter(LETTER | heads | {"attachments": None}), {}, lang="uk", on=ON)
    assert b"<w:tbl>" not in parts_of(made.docx)["word/document.xml"]


def test_the_last_line_of_a_paper_is_never_alone_on_a_page() -> None:
    plain = {key: value for key, value in LETTER.items() if key not in ("date", "signature", "attachments")}
    assert kept(render(build_letter(plain), {}, lang="uk", on=ON).docx) == ["Друге.", "Третє."]


ROWS = build_letter(
    {
        "lang": "uk",
        "body": ["{%p for item in checklist %}", "{{ item.text }} [{{ item.how }}]", "{%p endfor %}", "{{ office }}"],
        "footer": "none",
    }
)


@pytest.mark.parametrize(
    ("row", "words", "gaps"),
    [
        ({"text": "папір", "how": ""}, "папір []", ("office",)),
        ({"text": "папір", "how": None}, f"папір [{'_' * 16}]", ("checklist.1.how", "office")),
        ({"text": "папір"}, f"папір [{'_' * 16}]", ("checklist.1.how", "office")),
    ],
)
def test_the_program_may_have_nothing_to_say(row: dict[str, str], words: str, gaps: tuple[str, ...]) -> None:
    made = render(ROWS, {"checklist": [row], "office": None}, lang="uk", on=ON)
    assert words in reading.text(made.docx)
    assert made.gaps == gaps


def test_a_blank_answer_of_hers_stays_a_gap() -> None:
    made = render(build_letter({"lang": "uk", "body": ["{{ story }}"]}), {"story": "  "}, lang="uk", on=ON)
    assert made.gaps == ("story",)
