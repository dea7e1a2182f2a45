"""Whether the parts of a .docx fit together, so that what is made from it opens in Word without repair.

A file may be a good zip of good XML and still be broken: a part named that is not there, a part called what it is not,
a place in the text that points nowhere. Such a file is refused rather than passed on to a court.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping

from lxml import etree

from paralegal_app.errors import TemplateError

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_POINTERS = f"{{{_OFFICE}}}"
_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_ROOT = "_rels/.rels"
_KINDS = frozenset({
    "styles", "settings", "numbering", "header", "footer", "footnotes", "endnotes", "fontTable", "theme", "webSettings",
})  # fmt: skip
"""Parts that are declared by the word their relationship uses."""
_FORBIDDEN_FIELDS = re.compile(
    r"\b(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|LINK|IMPORT|MACROBUTTON|EMBED|DATABASE)\b|\bHYPERLINK\b(?!\s+\\l)",
    re.I,
)
"""`HYPERLINK \\l` leads to a place in the same file."""

Pointers = Mapping[str, frozenset[str]]
"""Part name to the ids of relationships its XML uses."""


def refuse_unsound(
    parts: Mapping[str, bytes], main: str, declared: Mapping[str, str], used: Pointers, label: str
) -> None:
    """Refuse a file whose parts do not fit together. `declared` maps part names to content types.

    Raises TemplateError.
    """
    if not any(part == main for _id, _kind, part in _relations(parts, _ROOT)):
        raise _unsound(label, "does not say which of its parts is the text")
    for name in parts:
        if not name.endswith(".rels"):
            continue
        for _id, kind, target in _relations(parts, name):
            if target not in parts:
                raise _unsound(label, f"names a part that is not there ({target})")
            if kind in _KINDS and not declared.get(target, "").endswith(f"{kind}+xml"):
                raise _unsound(label, f"holds a part of the wrong kind ({target})")
    for name, ids in used.items():
        missing = ids - {known for known, _kind, _target in _relations(parts, rels_of(name))}
        if missing:
            raise _unsound(label, f"points to something that is not there ({name}: {min(missing)})")


def pointers(element: etree._Element) -> Iterator[str]:
    """The ids of relationships an element uses."""
    for name, value in element.attrib.items():
        if str(name).startswith(_POINTERS) and value:
            yield str(value)


def rels_of(part: str) -> str:
    """Where the relationships of a part stand."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def _relations(parts: Mapping[str, bytes], rels: str) -> Iterator[tuple[str, str, str]]:
    """Id, last word of the kind, and part of every relationship."""
    if rels not in parts:
        return
    folder = posixpath.dirname(posixpath.dirname(rels))
    tree = etree.fromstring(parts[rels], etree.XMLParser(resolve_entities=False, no_network=True))
    for relation in tree.iter(_RELATIONSHIP):
        target = str(relation.get("Target") or "").split("#")[0]
        place = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
        kind = str(relation.get("Type") or "").rsplit("/", 1)[-1]
        if target:
            yield str(relation.get("Id") or ""), kind, place


def refuse_fields(tree: etree._Element, part: str, label: str) -> None:
    """Refuse fields that read files, programs or the internet, also when an editor cut their words into pieces.

    Raises TemplateError.
    """
    for code in _codes(tree):
        if _FORBIDDEN_FIELDS.search(code):
            raise TemplateError(
                f"{label} holds a field that reads other files or programs ({part}); remove it.",
                kind="template_foreign", file=label,
            )  # fmt: skip


def _codes(tree: etree._Element) -> Iterator[str]:
    """The instruction of every field: whole, from its beginning to its result; fields may stand inside fields."""
    opened: list[str] = []
    for element in tree.iter(f"{_W}fldSimple", f"{_W}fldChar", f"{_W}instrText"):
        if element.tag == f"{_W}fldSimple":
            yield str(element.get(f"{_W}instr") or "")
        elif element.tag == f"{_W}instrText":
            opened = [*opened[:-1], (opened[-1] if opened else "") + (element.text or "")]
        elif element.get(f"{_W}fldCharType") == "begin":
            opened.append("")
        elif element.get(f"{_W}fldCharType") == "end" and opened:
            yield opened.pop()
    yield from opened


def refuse_without_body(tree: etree._Element, label: str) -> None:
    """Refuse a text without a body. Raises TemplateError."""
    if tree.find(f"{_W}body") is None:
        raise _unsound(label, "holds no text")


def _unsound(label: str, what: str) -> TemplateError:
    return TemplateError(
        f"{label} is damaged: it {what}; open it in Word or LibreOffice and save it again.",
        kind="template_unreadable", file=label,
    )  # fmt: skip
