"""Word files from strangers: refused whole, in one sentence that says what and where, without a traceback."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

import pytest
from docx import Document
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from paper_samples import ON, SHARED, packed, parts_of

from paralegal_app.documents.compilation import compiled
from paralegal_app.documents.drafting import build_letter
from paralegal_app.documents.package import MAX_FILE, open_package
from paralegal_app.documents.render import render
from paralegal_app.errors import ParalegalError, TemplateError

GOOD = build_letter({"lang": "uk", "body": ["{{ client }}"]})
BODY = "word/document.xml"
TABLE = '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="99"/></w:tblGrid><w:tr><w:tc>{}</w:tc></w:tr></w:tbl>'
RELS = "word/_rels/document.xml.rels"
TYPES = "[Content_Types].xml"


def changed(part: str, old: str, new: str) -> bytes:
    parts = parts_of(GOOD)
    text = parts[part].decode()
    assert old in text
    return packed(parts | {part: text.replace(old, new, 1)})


def in_body(xml: str) -> bytes:
    return changed(BODY, "<w:body>", f"<w:body><w:p><w:r>{xml}</w:r></w:p>")


def relation(kind: str, target: str, mode: str = "") -> bytes:
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    extra = f'<Relationship Id="rId99" Type="{office}/{kind}" Target="{target}"{mode}/></Relationships>'
    return changed(RELS, "</Relationships>", extra)


def without(*names: str) -> bytes:
    return packed({name: blob for name, blob in parts_of(GOOD).items() if name not in names})


def beginning_at_the_end() -> bytes:
    """The list at the end of the zip says of its first part that it begins in the last bytes of the file."""
    data, listed = bytearray(GOOD), GOOD.find(b"PK\x01\x02")
    data[listed + 42 : listed + 46] = (len(GOOD) - 10).to_bytes(4, "little")
    return bytes(data)


EMPTY = b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'
EXTERNAL = ' TargetMode="External"'
BOMB = (
    '<?xml version="1.0"?><!DOCTYPE z [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">&b;</w:document>'
)
HOSTILE: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "not a readable .docx"),
    "text": (b"hello", "not a readable .docx"),
    "old_word_or_password": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "old .doc file or locked by a password"),
    "truncated": (GOOD[: len(GOOD) // 2], "not a readable .docx"),
    "too_large": (GOOD + b"\0" * MAX_FILE, "larger than 8 MB"),
    "zip_of_something_else": (packed({"a.txt": "a"}), "not a Word document"),
    "no_body": (packed({k: v for k, v in parts_of(GOOD).items() if k != BODY}), "not a plain Word document"),
    "macro_type": (changed(TYPES, "document.main+xml", "document.macroEnabled.main+xml"), "macros"),
    "template_type": (changed(TYPES, "document.main+xml", "template.main+xml"), "not a plain Word document"),
    "macro_part": (packed(parts_of(GOOD) | {"word/vbaProject.bin": b"x"}), "holds macros"),
    "embedded_object": (packed(parts_of(GOOD) | {"word/embeddings/oleObject1.bin": b"x"}), "embedded object"),
    "active_x": (packed(parts_of(GOOD) | {"word/activeX/activeX1.xml": b"<x/>"}), "ActiveX"),
    "program": (packed(parts_of(GOOD) | {"word/media/a.exe": b"MZ"}), "holds a program"),
    "traversal": (packed(parts_of(GOOD) | {"../../evil.xml": b"<x/>"}), "unsafe path"),
    "absolute": (packed(parts_of(GOOD) | {"/etc/x.xml": b"<x/>"}), "unsafe path"),
    "backslash": (packed(parts_of(GOOD) | {"word\\x.xml": b"<x/>"}), "unsafe path"),
    "twice_by_case": (packed(parts_of(GOOD) | {"WORD/document.xml": b"<x/>"}), "twice"),
    "too_many_parts": (packed(parts_of(GOOD) | {f"word/p{n}.xml": b"<x/>" for n in range(600)}), "parts, more than"),
    "zip_bomb": (packed(parts_of(GOOD) | {"word/media/z.png": b"\0" * (40 * 2**20)}), "would unpack to more than"),
    "huge_part": (packed(parts_of(GOOD) | {"word/media/z.png": b"\0" * (17 * 2**20)}), "too large"),
    "entity_bomb": (packed(parts_of(GOOD) | {BODY: BOMB}), "document type or entities"),
    "entity_bomb_utf16": (packed(parts_of(GOOD) | {BODY: BOMB.encode("utf-16")}), "document type or entities"),
    "broken_xml": (packed(parts_of(GOOD) | {BODY: b"<w:document>"}), "not readable XML"),
    "not_utf8": (packed(parts_of(GOOD) | {BODY: b"\xff\xfe\xfa\xfb<x"}), "not readable XML"),
    "too_deep": (changed(BODY, "<w:body>", "<w:body>" + "<w:sdt>" * 230 + "</w:sdt>" * 230), "nested too deep"),
    "strict_open_xml": (
        changed(BODY, "schemas.openxmlformats.org/wordprocessingml/2006", "purl.oclc.org/ooxml/wordprocessingml"),
        "strict Open XML",
    ),
    "remote_template": (relation("attachedTemplate", "https://example.org/a.dotm", EXTERNAL), "attachedTemplate"),
    "remote_picture": (relation("image", "https://example.org/a.png", EXTERNAL), "reaches outside"),
    "remote_without_mode": (relation("image", "http://example.org/a.png"), "reaches outside"),
    "network_share": (relation("image", "\\\\server\\share\\a.png"), "reaches outside"),
    "other_file": (relation("aFChunk", "x.html"), "aFChunk"),
    "ole_relation": (relation("oleObject", "x.bin"), "oleObject"),
    "dde_field": (in_body('<w:instrText>DDEAUTO c:\\windows\\cmd.exe "/k"</w:instrText>'), "reads other files"),
    "include_field": (in_body('<w:fldSimple w:instr=" INCLUDETEXT c:/secret.txt "/>'), "reads other files"),
    "dde_cut_in_pieces": (
        in_body("<w:fldChar w:fldCharType='begin'/><w:instrText>DD</w:instrText></w:r><w:r><w:instrText>EAUTO cmd"
                "</w:instrText><w:fldChar w:fldCharType='end'/>"), "reads other files"),
    "field_within_a_field": (
        in_body("<w:fldChar w:fldCharType='begin'/><w:instrText>IF 1=1 </w:instrText><w:fldChar w:fldCharType='begin'/>"
                "<w:instrText>includetext x</w:instrText><w:fldChar w:fldCharType='end'/>"
                "<w:fldChar w:fldCharType='end'/>"), "reads other files"),
    "field_that_never_ends": (
        in_body("<w:fldChar w:fldCharType='begin'/><w:instrText>LINK Excel.Sheet</w:instrText>"), "reads other files"),
    "link_as_a_field": (in_body('<w:instrText> HYPERLINK "http://example.org" </w:instrText>'), "reads other files"),
    "styles_of_another_kind": (changed(TYPES, "styles+xml", "theme+xml"), "part of the wrong kind (word/styles.xml)"),
    "text_as_its_own_footer": (relation("footer", "document.xml"), "part of the wrong kind (word/document.xml)"),
    "styles_missing": (without("word/styles.xml"), "a part that is not there (word/styles.xml)"),
    "settings_missing": (without("word/settings.xml"), "a part that is not there (word/settings.xml)"),
    "footer_missing": (without("word/footer1.xml"), "not a plain Word document"),
    "relations_missing": (without(RELS), "points to something that is not there"),
    "first_relations_missing": (without("_rels/.rels"), "which of its parts is the text"),
    "text_not_named_as_such": (changed("_rels/.rels", "word/document.xml", "word/styles.xml"), "which of its parts"),
    "styles_damaged": (packed(parts_of(GOOD) | {"word/styles.xml": b"<w:styles"}), "not readable XML"),
    "no_text": (packed(parts_of(GOOD) | {BODY: EMPTY}), "holds no text"),
    "null_in_the_text": (packed(parts_of(GOOD) | {BODY: parts_of(GOOD)[BODY] + b"\0"}), "not readable XML"),
    "part_beyond_the_end": (beginning_at_the_end(), "not a readable .docx"),
    "unknown_packing": (GOOD.replace(b"\x08\x00", b"\x09\x00"), "not a readable .docx"),
    "object_element": (in_body("<w:object/>"), "embedded object"),
    "alt_chunk": (changed(BODY, "<w:body>", "<w:body><w:altChunk/>"), "brings in another file"),
    "tracked": (changed(BODY, "<w:body>", '<w:body><w:p><w:ins w:author="X"><w:r/></w:ins></w:p>'), "tracked changes"),
    "changed_look": (in_body('<w:rPr><w:rPrChange w:id="1" w:author="X"><w:rPr/></w:rPrChange></w:rPr>'), "tracked changes"),
    "row_somebody_added": (changed(BODY, "<w:body>", "<w:body>" + TABLE.format("<w:p/>").replace(
        "<w:tr>", '<w:tr><w:trPr><w:ins w:id="1" w:author="X"/></w:trPr>')), "tracked changes"),
    "lines_in_a_link": (
        changed(BODY, "<w:body>", "<w:body><w:p><w:hyperlink w:anchor='a'><w:r><w:t>{{ client|lines }}</w:t></w:r>"
                "</w:hyperlink></w:p>"), "new paragraphs, which a link"),
    "comment": (in_body('<w:commentReference w:id="0"/>'), "comments"),
}  # fmt: skip


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("name", sorted(HOSTILE))
def test_hostile_file_is_refused_in_one_sentence(name: str, tmp_path: Path) -> None:
    data, reason = HOSTILE[name]
    path = tmp_path / "letter.docx"
    path.write_bytes(data)
    with pytest.raises(TemplateError) as refusal:
        compiled(path)
    message = str(refusal.value)
    assert reason in message
    assert "\n" not in message
    assert len(message) < 300
    assert "letter.docx" in message


ODD: dict[str, bytes] = {
    "utf_16": packed(parts_of(GOOD) | {BODY: re.sub("(?i)utf-8", "UTF-16", parts_of(GOOD)[BODY].decode(), count=1)
                                       .encode("utf-16")}),
    "byte_order_mark": packed(parts_of(GOOD) | {BODY: b"\xef\xbb\xbf" + parts_of(GOOD)[BODY]}),
    "cyrillic_code_page": packed(parts_of(GOOD) | {BODY: b"<?xml version='1.0' encoding='ISO-8859-5'?>"
                                                   + parts_of(GOOD)[BODY].split(b"?>", 1)[1]}),
    "bytes_before_the_zip": b"MZ" * 50 + GOOD,
    "bytes_after_the_zip": GOOD + b"x" * 100,
    "marked_text": in_body("<w:t><![CDATA[a <w:x/>]]></w:t>"),
    "instruction_to_a_program": changed(BODY, "<w:body>", "<w:body><?mso-application progid='x'?>"),
    "remark_in_the_xml": changed(BODY, "<w:body>", "<w:body><!-- {{ nobody }} -->"),
    "text_control": changed(BODY, "<w:body>", "<w:body><w:sdt><w:sdtPr/><w:sdtContent><w:p/></w:sdtContent></w:sdt>"),
    "protected_from_writing": changed("word/settings.xml", "<w:defaultTabStop",
                                      '<w:documentProtection w:edit="readOnly"/><w:defaultTabStop'),
    "chain_without_end": changed(BODY, "<w:body>", "<w:body>" + "<w:p><w:pPr><w:keepNext/></w:pPr></w:p>" * 200),
    "chain_of_new_pages": changed(
        BODY, "<w:body>", "<w:body>" + "<w:p><w:pPr><w:keepNext/><w:pageBreakBefore/></w:pPr></w:p>" * 6 + "<w:p/>"),
    "table_in_a_table": changed(BODY, "<w:body>", f"<w:body>{TABLE.format(TABLE.format('<w:p/>') + '<w:p/>')}"),
    "tag_cut_by_spelling": in_body("<w:t>{{ cl</w:t></w:r><w:proofErr w:type='spellStart'/><w:r><w:t>ient }}</w:t>"),
    "link_inside_the_file": in_body('<w:instrText> HYPERLINK \\l "_Toc1" </w:instrText>'),
    "page_of_pages": in_body("<w:fldChar w:fldCharType='begin'/><w:instrText>PAGE</w:instrText>"
                             "<w:fldChar w:fldCharType='end'/>"),
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(ODD))
def test_an_odd_file_is_filled_and_its_paper_opens(name: str) -> None:
    made = render(ODD[name], {"client": {"family": "Гай", "given": "Ія"}}, lang="uk", on=ON)
    assert "Гай Ія" in " ".join(paragraph.text for paragraph in Document(io.BytesIO(made.docx)).paragraphs)
    assert open_package(made.docx)


def test_an_encrypted_zip_entry_is_refused() -> None:
    data = bytearray(GOOD)
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.find(signature) + offset] |= 1
    with pytest.raises(TemplateError, match="password"):
        open_package(bytes(data))


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(TemplateError, match=r"absent\.docx cannot be read"):
        compiled(tmp_path / "absent.docx")


def test_a_file_made_by_word_itself_is_accepted_and_forgets_its_author() -> None:
    """python-docx starts from a file saved by Word, with theme, thumbnail, custom styles and properties."""
    document = Document()
    document.core_properties.author = "ZEBRA-author"
    document.core_properties.last_modified_by = "ZEBRA-editor"
    document.core_properties.comments = "ZEBRA-comment"
    document.core_properties.title = "{{ procedure.name }} & co"
    document.add_paragraph("Дорога {{ client }}!")
    document.sections[0].header.paragraphs[0].text = "{{ office_name }}"
    stream = io.BytesIO()
    document.save(stream)
    made = render(
        stream.getvalue(),
        {"client": {"family": "Гай", "given": "Ія"}, "procedure": {"name": "A\nB"}, "office_name": "Х"},
        lang="uk",
        on=ON,
    )
    parts = parts_of(made.docx)
    assert "docProps/thumbnail.jpeg" not in parts
    assert not any(b"ZEBRA" in blob or b"python-docx" in blob for blob in parts.values())
    assert "A B &amp; co" in parts["docProps/core.xml"].decode()
    assert not any(b"rsid" in blob for name, blob in parts.items() if name.startswith("word/"))
    Document(io.BytesIO(made.docx))


def test_times_and_zip_entries_tell_nothing() -> None:
    made = render(SHARED / "consent.uk.docx", {}, lang="uk", on=ON)
    with zipfile.ZipFile(io.BytesIO(made.docx)) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert b"created" not in parts_of(made.docx)["docProps/core.xml"]
    assert made.docx == render(SHARED / "consent.uk.docx", {}, lang="uk", on=ON).docx


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.integers(min_value=0, max_value=len(GOOD) - 1), byte=st.integers(min_value=0, max_value=255))
def test_a_flipped_byte_is_harmless_or_refused(place: int, byte: int) -> None:
    data = bytearray(GOOD)
    data[place] = byte
    try:
        render(bytes(data), {"client": {"family": "Гай", "given": "Ія"}}, lang="uk", on=ON)
    except ParalegalError as refusal:
        assert str(refusal)


@pytest.mark.slow
@settings(max_examples=5000, deadline=None)
@given(st.data())
def test_many_flipped_and_cut_bytes(data: st.DataObject) -> None:
    raw = bytearray((SHARED / "checklist.uk.docx").read_bytes())
    for _ in range(data.draw(st.integers(1, 5))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, 50))
    try:
        render(bytes(raw[: len(raw) - cut]), {}, lang="uk", on=ON)
    except ParalegalError as refusal:
        assert str(refusal)
