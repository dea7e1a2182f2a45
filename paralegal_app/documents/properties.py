"""The properties of a .docx: what a paper tells about who made it, on which computer and when. Nothing, here."""

from __future__ import annotations

import re
from collections.abc import Mapping

from lxml import etree
from markupsafe import escape

from paralegal_app.documents import grammar
from paralegal_app.documents.package import CONTENT_TYPES, parse_xml
from paralegal_app.documents.structure import FieldUse, Reading, TemplateFault

CORE = "docProps/core.xml"
APP = "docProps/app.xml"
_DROPPED = re.compile(
    r"^(docProps/(?!core\.xml|app\.xml)|customXml/|word/(comments|people|commentsExtended|commentsIds|commentsExtensible)\b)"
    r"|^word/webSettings|^word/stylesWithEffects|printerSettings|^word/glossary/"
)
_DC = "{http://purl.org/dc/elements/1.1/}"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TAG = re.compile(r"\{\{(.*?)\}\}", re.DOTALL)
_CORE = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title></cp:coreProperties>'
)
_APP = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    b'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>'
)
_SAVE_IDS = re.compile(r"\b(rsid\w*|paraId|textId)$")
_TRACES = tuple(_W + name for name in ("proofErr", "rsid", "rsids", "lastRenderedPageBreak", "permStart", "permEnd"))
_BEFORE_SHIFT_RETURN = frozenset(
    {"useSingleBorderforContiguousCells", "wpJustification", "noTabHangInd", "noLeading", "spaceForUL",
     "noColumnBalance", "balanceSingleByteDoubleByteWidth", "noExtraLineSpacing", "doNotLeaveBackslashAlone",
     "ulTrailSpace"}
)  # fmt: skip
_AFTER_COMPAT = frozenset(
    {"docVars", "rsids", "mathPr", "attachedSchema", "themeFontLang", "clrSchemeMapping", "shapeDefaults",
     "doNotIncludeSubdocsInStats", "doNotAutoCompressPictures", "forceUpgrade", "captions", "readModeInkLockDown",
     "smartTagType", "schemaLibrary", "doNotEmbedSmartTags", "decimalSymbol", "listSeparator", "docId"}
)  # fmt: skip
"""Word is strict about the order of its settings."""
_SETTINGS_DROPPED = (
    "rsids", "attachedTemplate", "mailMerge", "docVars", "trackRevisions", "saveThroughXslt", "documentProtection",
    "writeProtection",
)  # fmt: skip
"""What tells of others, reaches outside, or keeps a clerk from writing into the paper."""


def title_of(parts: Mapping[str, bytes]) -> str:
    """The title among the properties, '' when there is none."""
    if CORE not in parts:
        return ""
    element = parse_xml(parts[CORE], CORE).find(f"{_DC}title")
    return (element.text or "") if element is not None else ""


def read_properties(parts: Mapping[str, bytes]) -> Reading:
    """The fields used in the title; every other property is emptied in a paper."""
    reading = Reading("properties")
    title = title_of(parts)
    for match in _TAG.finditer(title):
        try:
            uses = grammar.read_expression(match.group(1))
        except grammar.NotAllowedError as reason:
            reading.faults.append(
                TemplateFault("properties", f"“{title[:90]}”", f"`{match.group(1).strip()}` {reason}.")
            )
            continue
        reading.uses += [FieldUse(use.path, use.filters, "properties", f"“{title[:90]}”", False) for use in uses]
    if "{%" in title:
        reading.faults.append(TemplateFault("properties", f"“{title[:90]}”", "a title may hold fields only."))
    return reading


def cleaned(parts: Mapping[str, bytes]) -> dict[str, bytes]:
    """The parts of a paper: without author, company, times, revision ids, custom properties and thumbnails.

    `docProps/core.xml` comes back as the source of a template with the title alone.
    """
    kept = {name: blob for name, blob in parts.items() if not _DROPPED.search(name)}
    gone = frozenset(parts) - frozenset(kept)
    for name in [name for name in kept if name.endswith(".rels")]:
        kept[name] = _without_relations(kept[name], name, gone)
    kept[CONTENT_TYPES] = _without_types(kept[CONTENT_TYPES], gone)
    if CORE in kept:
        kept[CORE] = _CORE.format(title=_escaped_title(title_of(parts))).encode()
    if APP in kept:
        kept[APP] = _APP
    for name in [name for name, blob in kept.items() if name.startswith("word/") and b"rsid" in blob]:
        if name.endswith(".xml"):
            tree = parse_xml(kept[name], name)
            forget_author(tree)
            kept[name] = _bytes(tree)
    if "word/settings.xml" in kept:
        kept["word/settings.xml"] = _clean_settings(kept["word/settings.xml"])
    return kept


def _escaped_title(title: str) -> str:
    pieces = re.split(r"(\{\{.*?\}\})", title, flags=re.DOTALL)
    return "".join(piece if piece.startswith("{{") else str(escape(piece)) for piece in pieces)


def _without_relations(blob: bytes, name: str, gone: frozenset[str]) -> bytes:
    tree = parse_xml(blob, name)
    base = name.split("_rels/")[0]
    for relation in list(tree):
        target = str(relation.get("Target") or "")
        if _absolute(base, target) in gone:
            tree.remove(relation)
    return _bytes(tree)


def _absolute(base: str, target: str) -> str:
    if target.startswith("/"):
        return target[1:]
    steps: list[str] = []
    for step in (base + target).split("/"):
        if step == "..":
            steps = steps[:-1]
        elif step not in ("", "."):
            steps.append(step)
    return "/".join(steps)


def _without_types(blob: bytes, gone: frozenset[str]) -> bytes:
    tree = parse_xml(blob, CONTENT_TYPES)
    for element in list(tree):
        if str(element.get("PartName") or "").lstrip("/") in gone:
            tree.remove(element)
    return _bytes(tree)


def _clean_settings(blob: bytes) -> bytes:
    tree = parse_xml(blob, "word/settings.xml")
    for element in list(tree):
        if isinstance(element.tag, str) and element.tag in {_W + name for name in _SETTINGS_DROPPED}:
            tree.remove(element)
    _keep_broken_lines_close(tree)
    return _bytes(tree)


def _keep_broken_lines_close(tree: etree._Element) -> None:
    """A line broken inside a justified paragraph (an answer of several lines) must not be stretched over the page."""
    compat = tree.find(f"{_W}compat")
    if compat is None:
        compat = etree.Element(f"{_W}compat")
        followers = [
            child for child in tree.iterchildren(etree.Element) if etree.QName(child).localname in _AFTER_COMPAT
        ]
        if followers:
            followers[0].addprevious(compat)
        else:
            tree.append(compat)
    if compat.find(f"{_W}doNotExpandShiftReturn") is None:
        earlier = [
            child
            for child in compat.iterchildren(etree.Element)
            if etree.QName(child).localname in _BEFORE_SHIFT_RETURN
        ]
        compat.insert(len(earlier), etree.Element(f"{_W}doNotExpandShiftReturn"))


def _bytes(tree: etree._Element) -> bytes:
    return bytes(etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True))


def forget_author(tree: etree._Element) -> None:
    """Take out revision ids, spelling marks and the paragraph ids Word writes."""
    for element in list(tree.iter(etree.Element)):
        if element.tag in _TRACES:
            parent = element.getparent()
            if parent is not None:
                parent.remove(element)
            continue
        for attribute in element.attrib:
            if _SAVE_IDS.search(str(attribute)):
                del element.attrib[attribute]
