"""Opening a .docx that may come from a stranger: whole and harmless, or refused in one sentence.

A .docx is a zip of XML parts. Nothing is unpacked to disk, no DTD or entity is resolved, sizes are bounded before
anything is inflated, and whatever could run, reach out or hide is refused rather than removed.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from paralegal_app.documents.soundness import pointers, refuse_fields, refuse_unsound, refuse_without_body
from paralegal_app.documents.zips import DAMAGE
from paralegal_app.errors import TemplateError

MAX_FILE = 8 * 1024 * 1024
MAX_PART = 16 * 1024 * 1024
MAX_TOTAL = 32 * 1024 * 1024
MAX_PARTS = 500
MAX_DEPTH = 200

CONTENT_TYPES = "[Content_Types].xml"
_WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_MAIN_TYPE = f"{_WORD_TYPE}document.main+xml"
_TEXT_TYPES = frozenset({"header+xml", "footer+xml", "footnotes+xml", "endnotes+xml"})
_XML_SUFFIXES = (".xml", ".rels")
_RELATIONSHIPS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

_FORBIDDEN_PARTS = (
    (re.compile(r"vba|macro", re.I), "holds macros"),
    (re.compile(r"activex", re.I), "holds an ActiveX control"),
    (re.compile(r"/embeddings/|oleobject", re.I), "holds an embedded object"),
    (re.compile(r"\.(exe|dll|js|vbs|bat|cmd|ps1|scr|hta|jar|lnk|py)$", re.I), "holds a program"),
)
_FORBIDDEN_TYPES = re.compile(r"macroEnabled|vbaProject|activeX|oleObject", re.I)
_FORBIDDEN_RELATIONS = re.compile(r"/(vbaProject|oleObject|package|aFChunk|control|attachedTemplate|subDocument)$")
_FORBIDDEN_ELEMENTS = {
    "altChunk": "brings in another file",
    "object": "holds an embedded object",
    "control": "holds an ActiveX control",
    "subDoc": "brings in another file",
}
_TRACKED = frozenset({
    "ins", "del", "moveFrom", "moveTo", "moveFromRangeStart", "moveToRangeStart", "cellIns", "cellDel", "cellMerge",
    "rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tblPrExChange", "tblGridChange", "trPrChange",
    "tcPrChange", "numberingChange", "customXmlInsRangeStart", "customXmlDelRangeStart",
    "customXmlMoveFromRangeStart", "customXmlMoveToRangeStart",
})  # fmt: skip
"""Words, rows and looks somebody changed: each names who and when."""


@dataclass(frozen=True, slots=True)
class Package:
    """The parts of a .docx by name, in the file's own order.

    `name` is what messages call the file, `main` the part that holds the body, `fillable` every part with text of the
    paper (body, headers, footers, foot- and endnotes) whatever it is called.
    """

    name: str
    parts: Mapping[str, bytes]
    main: str
    fillable: tuple[str, ...]


def parse_xml(data: bytes, where: str) -> etree._Element:
    """A part as a tree, without DTD, entities or network. Raises TemplateError."""
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data or b"<\x00!\x00D\x00O" in data or b"\x00<\x00!\x00D\x00O" in data:
        raise TemplateError(
            f"{where} declares a document type or entities, which can hide a bomb; it is refused.",
            kind="template_unsafe", file=where,
        )
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise TemplateError(
            f"{where} is not readable XML; save the file again in Word or LibreOffice.",
            kind="template_unreadable", file=where,
        ) from error


def open_package(source: Path | bytes, name: str | None = None) -> Package:
    """Every part of a .docx, checked. Raises TemplateError with one sentence naming what, where and what to do."""
    label = name or (source.name if isinstance(source, Path) else "this Word file")
    data = _read(source, label)
    try:
        parts = _unzip(data, label)
    except DAMAGE as error:
        raise TemplateError(
            f"{label} is not a readable .docx file; save it again as Word document (.docx).",
            kind="template_unreadable", file=label,
        ) from error
    declared = _declared(parts, label)
    fillable = _text_parts(parts, declared, label)
    used = {
        part: _check_part(part, blob, label) for part, blob in parts.items()
        if part.endswith(_XML_SUFFIXES) or blob.lstrip()[:5] == b"<?xml"
    }  # fmt: skip
    refuse_unsound(parts, fillable[0], declared, used, label)
    tree = parse_xml(parts[fillable[0]], f"{label}: {fillable[0]}")
    if etree.QName(tree).namespace != _W[1:-1]:
        raise TemplateError(
            f"{label} is saved as strict Open XML; save it as ordinary Word document (.docx).",
            kind="template_not_word", file=label,
        )
    refuse_without_body(tree, label)
    return Package(label, parts, fillable[0], fillable)


def made_package(docx: bytes) -> Package:
    """The parts of a paper this program has just made; they were looked through with its template."""
    label = "this paper"
    parts = _unzip(docx, label)
    fillable = _text_parts(parts, _declared(parts, label), label)
    return Package(label, parts, fillable[0], fillable)


def _read(source: Path | bytes, label: str) -> bytes:
    if isinstance(source, bytes):
        data = source
    else:
        try:
            if source.stat().st_size > MAX_FILE:
                raise TemplateError(
                    f"{label} is larger than {MAX_FILE // 2**20} MB; a paper needs far less, so it is refused.",
                    kind="template_unsafe", file=label,
                )
            data = source.read_bytes()
        except OSError as error:
            raise TemplateError(
                f"{label} cannot be read; check that the file is there and may be opened.",
                kind="template_unreadable", file=label,
            ) from error
    if len(data) > MAX_FILE:
        raise TemplateError(
            f"{label} is larger than {MAX_FILE // 2**20} MB; a paper needs far less, so it is refused.",
            kind="template_unsafe", file=label,
        )
    if data[:8] == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
        raise TemplateError(
            f"{label} is an old .doc file or locked by a password; save it as an open .docx.",
            kind="template_locked", file=label,
        )
    return data


def _unzip(data: bytes, label: str) -> dict[str, bytes]:
    parts: dict[str, bytes] = {}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        entries = archive.infolist()
        if len(entries) > MAX_PARTS:
            raise TemplateError(
                f"{label} holds {len(entries)} parts, more than {MAX_PARTS}; it is refused as unsafe.",
                kind="template_unsafe", file=label,
            )
        if sum(entry.file_size for entry in entries) > MAX_TOTAL:
            raise TemplateError(
                f"{label} would unpack to more than {MAX_TOTAL // 2**20} MB; it is refused as unsafe.",
                kind="template_unsafe", file=label,
            )
        for entry in entries:
            if entry.is_dir():
                continue
            _check_name(entry, parts, label)
            with archive.open(entry) as stream:
                blob = stream.read(MAX_PART + 1)
            if len(blob) > MAX_PART:
                raise TemplateError(
                    f"{label}: the part {entry.filename} is too large; it is refused as unsafe.",
                    kind="template_unsafe", file=label,
                )
            parts[entry.filename] = blob
    return parts


def _check_name(entry: zipfile.ZipInfo, seen: Mapping[str, bytes], label: str) -> None:
    name = entry.filename
    if entry.flag_bits & 0x1:
        raise TemplateError(
            f"{label} is locked by a password; save it without one.", kind="template_locked", file=label
        )
    odd = name.startswith(("/", "\\")) or "\\" in name or ":" in name or ".." in name.split("/") or "\x00" in name
    if odd or not name.isprintable():
        raise TemplateError(
            f"{label} holds a part with an unsafe path; it is refused.", kind="template_unsafe", file=label
        )
    if name in seen or name.casefold() in {other.casefold() for other in seen}:
        raise TemplateError(f"{label} holds the part {name} twice; it is refused.", kind="template_unsafe", file=label)
    for pattern, reason in _FORBIDDEN_PARTS:
        if pattern.search(name):
            raise TemplateError(
                f"{label} {reason} ({name}); save it as plain .docx without it.", kind="template_foreign", file=label
            )


def _declared(parts: Mapping[str, bytes], label: str) -> dict[str, str]:
    """Part names and the content types declared for them one by one."""
    if CONTENT_TYPES not in parts:
        raise TemplateError(
            f"{label} is a zip but not a Word document; save it as Word document (.docx).",
            kind="template_not_word", file=label,
        )
    tree = parse_xml(parts[CONTENT_TYPES], f"{label}: {CONTENT_TYPES}")
    found = {}
    for element in tree:
        declared = str(element.get("ContentType") or "")
        if _FORBIDDEN_TYPES.search(declared):
            raise TemplateError(
                f"{label} declares macros or embedded objects; save it as plain .docx without them.",
                kind="template_foreign", file=label,
            )
        if element.get("PartName"):
            found[str(element.get("PartName")).lstrip("/")] = declared
    return found


def _text_parts(parts: Mapping[str, bytes], declared: Mapping[str, str], label: str) -> tuple[str, ...]:
    """The body first, then headers, footers and notes, by their declared types."""
    main = [part for part, kind in declared.items() if kind == _MAIN_TYPE]
    text_types = {f"{_WORD_TYPE}{kind}" for kind in _TEXT_TYPES}
    others = [part for part, kind in declared.items() if kind in text_types]
    if len(main) != 1 or any(part not in parts for part in main + others):
        raise TemplateError(
            f"{label} is not a plain Word document (.docx); save it as Word document (.docx).",
            kind="template_not_word", file=label,
        )
    return (*main, *others)


def _check_part(part: str, blob: bytes, label: str) -> frozenset[str]:
    """Refuse what a part may not hold; gives the relationships it uses."""
    tree = parse_xml(blob, f"{label}: {part}")
    if part.endswith(".rels"):
        _check_relations(tree, part, label)
    if not part.startswith("word/") or part.endswith(".rels"):
        return frozenset()
    refuse_fields(tree, part, label)
    depth, used = 0, set[str]()
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > MAX_DEPTH:
            raise TemplateError(
                f"{label}: {part} is nested too deep; it is refused as unsafe.", kind="template_unsafe", file=label
            )
        if event == "start" and isinstance(element.tag, str):
            used.update(pointers(element))
            if element.tag.startswith(_W):
                _check_element(element, part, label)
    return frozenset(used)


def _check_relations(tree: etree._Element, part: str, label: str) -> None:
    for relation in tree.iter(f"{_RELATIONSHIPS}Relationship"):
        kind = str(relation.get("Type") or "")
        target = str(relation.get("Target") or "")
        if _FORBIDDEN_RELATIONS.search(kind):
            raise TemplateError(
                f"{label} links to {kind.rsplit('/', 1)[-1]} ({part}); remove it and save the file again.",
                kind="template_foreign", file=label,
            )
        if relation.get("TargetMode") == "External" or "://" in target or target.startswith("\\\\"):
            raise TemplateError(
                f"{label} reaches outside itself ({part}: {kind.rsplit('/', 1)[-1]}); remove the link and save again.",
                kind="template_foreign", file=label,
            )


def _check_element(element: etree._Element, part: str, label: str) -> None:
    name = etree.QName(element).localname
    if name in _FORBIDDEN_ELEMENTS:
        raise TemplateError(
            f"{label} {_FORBIDDEN_ELEMENTS[name]} ({part}); remove it and save the file again.",
            kind="template_foreign", file=label,
        )
    if name in _TRACKED:
        raise TemplateError(
            f"{label} holds tracked changes ({part}), which name their authors; accept them all and save.",
            kind="template_marked", file=label,
        )
    if name == "commentReference":
        raise TemplateError(
            f"{label} holds comments ({part}), which name their authors; delete them and save.",
            kind="template_marked", file=label,
        )
