"""Drafting a template: a short description of a letter becomes a clean .docx that an NGO goes on editing in Word.

The .docx is the source of a template from then on; the description is only how its author begins. Its form is told in
resources/docs/templates.md.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

from paralegal_app.documents import letterhead
from paralegal_app.documents.package import CONTENT_TYPES
from paralegal_app.documents.template_check import check_template
from paralegal_app.errors import TemplateError

KEYS = frozenset(
    {"lang", "size", "name", "addressee", "parties", "title", "subtitle", "body", "requests", "attachments", "date",
     "signature", "closing", "footer"}
)  # fmt: skip
SIZES = range(10, 15)
TICK = "☐"
SIGN_HERE = "_" * 20

_BOLD = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)
_STYLE_OF = {
    "plain": "PlainText", "heading": "Heading1", "centre": "Centred", "right": "Party", "note": "Note",
    "title": "Title", "subtitle": "Subtitle", "signature": "Signature",
}  # fmt: skip
_PAGE = (
    '<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    '<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
)


def build_letter(spec: Mapping[str, object]) -> bytes:
    """A .docx template out of the description `spec`. Raises TemplateError naming the key or the paragraph at fault."""
    unknown = sorted(spec.keys() - KEYS)
    if unknown:
        raise TemplateError(f"A letter has no `{unknown[0]}`; it has {', '.join(sorted(KEYS))}.")
    lang = str(spec.get("lang", ""))
    if lang not in letterhead.LANGUAGE_TAGS:
        raise TemplateError(f"`lang` must be one of {', '.join(letterhead.LANGUAGE_TAGS)}, not `{lang}`.")
    size = spec.get("size", 12)
    if not isinstance(size, int) or size not in SIZES:
        raise TemplateError("`size` is the size of the letters in points, 10 to 14.")
    data = _package(_Draft().letter(spec), spec, lang, size)
    faults = check_template(data)
    if faults:
        raise TemplateError("; ".join(str(fault) for fault in faults))
    return data


def write_letter(spec: Mapping[str, object], path: Path) -> None:
    """Build a letter and write it to `path`. Raises TemplateError."""
    data = build_letter(spec)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def _package(draft: _Draft, spec: Mapping[str, object], lang: str, size: int) -> bytes:
    footer = _footer(spec.get("footer", "pages"))
    name = escape(str(spec.get("name") or ""))
    parts = dict(letterhead.fixed_parts(footer=bool(footer), title=name))
    parts["word/document.xml"] = letterhead.document_xml("".join(draft.blocks), footer=bool(footer))
    parts["word/styles.xml"] = letterhead.styles_xml(lang, size)
    parts["word/numbering.xml"] = letterhead.numbering_xml(draft.lists)
    if footer:
        parts["word/footer1.xml"] = letterhead.footer_xml(footer)
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for part in [CONTENT_TYPES, *(part for part in parts if part != CONTENT_TYPES)]:
            archive.writestr(zipfile.ZipInfo(part), parts[part], zipfile.ZIP_DEFLATED)
    return stream.getvalue()


def _footer(choice: object) -> str:
    if choice in (None, False, "none", ""):
        return ""
    if choice in (True, "pages"):
        return _PAGE
    return _paragraph("Footer", str(choice)) + _PAGE


def _paragraph(style: str, text: str, number: int = 0) -> str:
    numbering = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>' if number else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{numbering}</w:pPr>{_runs(text)}</w:p>'


def _runs(text: str) -> str:
    """Runs of a paragraph: `**bold**`, line ends and tabs become Word's own."""
    pieces = _BOLD.split(text)
    return "".join(_run(piece, bold=bool(index % 2)) for index, piece in enumerate(pieces) if piece)


def _run(text: str, *, bold: bool) -> str:
    look = "<w:rPr><w:b/></w:rPr>" if bold else ""
    inner = f'<w:t xml:space="preserve">{escape(text)}</w:t>'
    inner = inner.replace("\n", '</w:t><w:br/><w:t xml:space="preserve">')
    inner = inner.replace("\t", '</w:t><w:tab/><w:t xml:space="preserve">')
    return f"<w:r>{look}{inner}</w:r>"


def _texts(value: object, where: str) -> list[str]:
    """A text or a list of texts as a list."""
    if value is None:
        return []
    if isinstance(value, str):
        return [value]
    if isinstance(value, Sequence) and all(isinstance(item, str) for item in value):
        return list(value)
    raise TemplateError(f"`{where}` must be a text or a list of texts.")


def _is_block_tag(text: str) -> bool:
    return text.lstrip().startswith("{%p ")


class _Draft:
    """The body being written: `blocks` of XML and how many counted lists it holds."""

    def __init__(self) -> None:
        self.blocks: list[str] = []
        self.lists = 0

    def letter(self, spec: Mapping[str, object]) -> _Draft:
        """Every part of a letter in the order it stands on paper."""
        self.lines("Addressee", _texts(spec.get("addressee"), "addressee"))
        if spec.get("addressee") and spec.get("parties"):
            self.line("Addressee", "")
        self.lines("Party", _texts(spec.get("parties"), "parties"))
        self.lines("Title", _texts(spec.get("title"), "title"))
        self.lines("Subtitle", _texts(spec.get("subtitle"), "subtitle"))
        self.body(spec.get("body"), "body")
        self.listed(spec.get("requests"), "requests", "RequestIntro", "Request")
        self.listed(spec.get("attachments"), "attachments", "Heading1", "Attachment")
        self.signature(spec.get("date"), spec.get("signature"))
        self.body(spec.get("closing"), "closing")
        return self

    def line(self, style: str, text: str, number: int = 0) -> None:
        """One paragraph; a `{%p … %}` tag gets a plain one of its own."""
        tag = _is_block_tag(text)
        self.blocks.append(
            _paragraph("PlainText" if tag else style, text.strip() if tag else text, 0 if tag else number)
        )

    def lines(self, style: str, texts: Iterable[str], number: int = 0) -> None:
        for text in texts:
            self.line(style, text, number)

    def body(self, items: object, where: str) -> None:
        if items is None:
            return
        if isinstance(items, str) or not isinstance(items, Sequence):
            raise TemplateError(f"`{where}` must be a list of paragraphs.")
        for item in items:
            if isinstance(item, str):
                self.line("BodyText", item)
            elif isinstance(item, Mapping) and len(item) == 1:
                self.special(*next(iter(item.items())))
            else:
                raise TemplateError(f"`{where}`: a paragraph is a text or one `kind: text` pair.")

    def special(self, kind: str, content: object) -> None:
        """A paragraph or block of a named kind."""
        if kind in _STYLE_OF:
            self.lines(_STYLE_OF[kind], _texts(content, kind))
        elif kind == "bullets":
            self.lines("ListBullet", _texts(content, kind), 1)
        elif kind == "numbered":
            self.lines("Request", _texts(content, kind), self.new_list())
        elif kind == "ticks":
            self.lines("Tick", [self.tick(text) for text in _texts(content, kind)])
        elif kind == "table" and isinstance(content, Mapping):
            self.blocks.append(_table(content))
        elif kind == "page":
            self.blocks.append('<w:p><w:r><w:br w:type="page"/></w:r></w:p>')
        elif kind == "space":
            self.blocks.append(_paragraph("PlainText", ""))
        else:
            raise TemplateError(
                f"`{kind}` is no kind of paragraph; there are {', '.join(_STYLE_OF)}, bullets, numbered, ticks, table, "
                "page, space."
            )

    @staticmethod
    def tick(text: str) -> str:
        return text if _is_block_tag(text) else f"{TICK}\t{text}"

    def new_list(self) -> int:
        self.lists += 1
        return self.lists + 1

    def listed(self, content: object, where: str, intro_style: str, style: str) -> None:
        """Numbered requests or attachments under their heading."""
        if content is None:
            return
        if not isinstance(content, Mapping) or content.keys() - {"intro", "items"}:
            raise TemplateError(f"`{where}` has `intro` and `items`.")
        self.lines(intro_style, _texts(content.get("intro"), f"{where}.intro"))
        self.lines(style, _texts(content.get("items"), f"{where}.items"), self.new_list())

    def signature(self, date: object, name: object) -> None:
        """The date at the left, the line to sign on and the name at the right."""
        if date is None and name is None:
            return
        self.line("Signature", f"{date or ''}\t{SIGN_HERE} {name or ''}".rstrip())


def _table(content: Mapping[str, object]) -> str:
    """A ruled table: `columns` (relative widths), `head`, `rows`, and `each` (`d in deadline_list`) repeating them."""
    unknown = sorted(content.keys() - {"columns", "head", "rows", "each", "plain"})
    columns = content.get("columns")
    rows = content.get("rows")
    if unknown or not isinstance(columns, Sequence) or not isinstance(rows, Sequence):
        raise TemplateError("a table has `columns` (widths), `head`, `rows` and perhaps `each`.")
    total = sum(float(width) for width in columns)
    widths = [round(letterhead.TEXT_WIDTH * float(width) / total) for width in columns]
    head = _texts(content.get("head"), "table.head")
    lines = [_row(head, widths, "TableHead", heading=True)] if head else []
    each = content.get("each")
    if each:
        lines.append(_tag_row(f"{{%tr for {each} %}}", widths))
    for row in rows:
        tagged = isinstance(row, str) and row.startswith("{%tr ")
        lines.append(_tag_row(row, widths) if tagged else _row(_texts(row, "table.rows"), widths, "TableText"))
    if each:
        lines.append(_tag_row("{%tr endfor %}", widths))
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    edge = "" if content.get("plain") else _borders()
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/>{edge}<w:tblLayout w:type="fixed"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{''.join(lines)}</w:tbl>{_paragraph('PlainText', '')}"
    )


def _borders() -> str:
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    lines = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>' for side in sides)
    return f"<w:tblBorders>{lines}</w:tblBorders>"


def _row(cells: Sequence[str], widths: Sequence[int], style: str, *, heading: bool = False) -> str:
    if len(cells) != len(widths):
        raise TemplateError(f"a table row has {len(cells)} cells where the table has {len(widths)} columns.")
    kept = "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" if heading else "<w:trPr><w:cantSplit/></w:trPr>"
    filled = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
        + "".join(_paragraph("PlainText" if _is_block_tag(line) else style, line) for line in _cell_lines(cell))
        + "</w:tc>"
        for cell, width in zip(cells, widths, strict=True)
    )
    return f"<w:tr>{kept}{filled}</w:tr>"


def _cell_lines(cell: str) -> list[str]:
    return cell.split("\n") or [""]


def _tag_row(tag: str, widths: Sequence[int]) -> str:
    return _row([tag, *[""] * (len(widths) - 1)], widths, "TableText")
