"""A paper on the screen: its paragraphs, tables and gaps as they will print, drawn from the Word file itself."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import cache
from importlib import import_module
from io import BytesIO
from typing import Any

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextOption,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextBrowser

from paralegal_app.ui.pages.paper_fields import FieldTrace, link_to, question_of
from paralegal_app.ui.theme import theme

_SERIF = ("Times New Roman", "Liberation Serif", "Sylfaen", "Noto Serif Georgian", "Noto Serif", "DejaVu Serif")
_EMU_PER_POINT = 12_700
_GAP = "_" * 3
_SHEET, _MARGIN = 640, 48
"""Pixels at 100 %: the width of a sheet with the text block of A4, and its margins."""
_FULL_INDENT = QTextFormat.Property.UserProperty + 1
"""What a paragraph is indented by on a whole sheet."""
_RULED = re.compile(r"(_{3,})")
_LEFT = QTextOption.TabType.LeftTab
_TABS = {1: QTextOption.TabType.CenterTab, 2: QTextOption.TabType.RightTab}
"""Word's ways of a tabulator; all others begin their text there."""


def paper_document(docx: bytes, asked: Collection[str] = ()) -> QTextDocument:
    """The body of a Word file as a text document: text, weight, alignment, indents, tables; ruled gaps in amber.

    The fields of a marked paper that come from one of the questions `asked` lead back to it.

    Every word is inserted as plain text, so nothing in an answer is read as markup.
    """
    source = import_module("docx").Document(BytesIO(docx))
    document = QTextDocument()
    font = QFont()
    font.setFamilies(_families())
    font.setPixelSize(theme.px(15))
    document.setDefaultFont(font)
    frame = QTextFrameFormat()
    frame.setMargin(theme.px(_MARGIN))
    document.rootFrame().setFrameFormat(frame)
    cursor = QTextCursor(document)
    first = True
    counts: dict[int, int] = {}
    trace = FieldTrace(asked)
    for part in _flowing(source):
        if hasattr(part, "rows"):
            _table(cursor, part, trace)
        else:
            if not first:
                cursor.insertBlock()
            _paragraph(cursor, part, trace, _number(part, counts))
        first = False
    return document


def _flowing(source: Any) -> Iterator[Any]:
    """Paragraphs and tables in order; a table of one column only keeps its lines on one page."""
    for part in source.iter_inner_content():
        if hasattr(part, "rows") and len(part.columns) == 1:
            yield from (paragraph for row in part.rows for paragraph in row.cells[0].paragraphs)
        else:
            yield part


@cache
def _families() -> list[str]:
    return [name for name in _SERIF if QFontDatabase.hasFamily(name)] or ["serif"]


_ALIGN = {
    1: Qt.AlignmentFlag.AlignHCenter,
    2: Qt.AlignmentFlag.AlignRight,
    3: Qt.AlignmentFlag.AlignJustify,
}


def _points(length: Any) -> float:
    return 0.0 if length is None else length / _EMU_PER_POINT


def _number(paragraph: Any, counts: dict[int, int]) -> str:
    """What stands before a line of a list; number 1 of a template's lists is the dash, the others count."""
    properties = paragraph._p.pPr
    number = None if properties is None or properties.numPr is None else properties.numPr.numId
    if number is None or not number.val:
        return ""
    if number.val == 1:
        return "\u2013\u00a0\u00a0"
    counts[number.val] = counts.get(number.val, 0) + 1
    return f"{counts[number.val]}.\u00a0\u00a0"


def _paragraph(cursor: QTextCursor, paragraph: Any, trace: FieldTrace, number: str = "") -> None:
    block = QTextBlockFormat()
    looks = [paragraph.paragraph_format, *(style.paragraph_format for style in _styles(paragraph))]
    block.setAlignment(_ALIGN.get(int(_first(looks, "alignment") or 0), Qt.AlignmentFlag.AlignLeft))
    block.setLeftMargin(theme.px(_points(_first(looks, "left_indent")) * 1.1))
    block.setProperty(_FULL_INDENT, block.leftMargin())
    block.setTextIndent(theme.px(_points(_first(looks, "first_line_indent")) * 1.1))
    block.setBottomMargin(theme.px(min(_points(_first(looks, "space_after")), 10) or 2))
    block.setTopMargin(theme.px(min(_points(_first(looks, "space_before")), 14)))
    block.setTabPositions(_tabs(looks))
    cursor.setBlockFormat(block)
    fonts = [style.font for style in _styles(paragraph)]
    if number:
        form = QTextCharFormat()
        form.setForeground(QColor("#111111"))
        form.setFontFamilies(_families())
        form.setProperty(QTextFormat.Property.FontPixelSize, theme.px((_points(_first(fonts, "size")) or 12.0) * 1.25))
        cursor.insertText(number, form)
    for run in paragraph.runs:
        for text, question in trace.pieces(run.text):
            _stretch(cursor, run, text, question, [run.font, *fonts])


def _tabs(looks: list[Any]) -> list[QTextOption.Tab]:
    """Where the tabulator leads: to the right edge for a signature."""
    stops = next((list(look.tab_stops) for look in looks if len(look.tab_stops)), [])
    return [
        QTextOption.Tab(theme.px(_points(stop.position) * 1.25), _TABS.get(int(stop.alignment or 0), _LEFT))
        for stop in stops
    ]


def _styles(paragraph: Any) -> list[Any]:
    """The paragraph's style and those it is based on."""
    found, style = [], paragraph.style
    while style is not None:
        found.append(style)
        style = style.base_style
    return found


def _first(looks: list[Any], name: str) -> Any:
    return next((value for look in looks if (value := getattr(look, name)) is not None), None)


def _stretch(cursor: QTextCursor, run: Any, text: str, question: str, fonts: list[Any]) -> None:
    form = QTextCharFormat()
    form.setForeground(QColor("#111111"))
    form.setFontFamilies(_families())
    size = _points(_first(fonts, "size")) or 12.0
    form.setProperty(QTextFormat.Property.FontPixelSize, theme.px(size * 1.25))
    if _first(fonts, "bold"):
        form.setFontWeight(QFont.Weight.Bold)
    form.setFontItalic(bool(_first(fonts, "italic")))
    if question:
        form.setAnchor(True)
        form.setAnchorHref(link_to(question))
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        form.setUnderlineColor(QColor("#6B6B6B"))
    for piece in _RULED.split(text):
        if piece:
            cursor.insertText(piece, _ruled(form) if _is_ruled(run, piece) else form)


def _is_ruled(run: Any, piece: str) -> bool:
    """A blank to fill in: of the answers, or one the template leaves for the pen."""
    blank = not piece.strip("_ \u00a0")
    return run.font.highlight_color is not None or (_GAP in piece and blank) or bool(run.underline and blank)


def _ruled(form: QTextCharFormat) -> QTextCharFormat:
    gap = QTextCharFormat(form)
    gap.setBackground(QColor("#FFF4DC"))
    gap.setFontUnderline(True)
    return gap


def _table(cursor: QTextCursor, table: Any, trace: FieldTrace) -> None:
    rows, columns = len(table.rows), len(table.columns)
    look = QTextTableFormat()
    bordered = "Grid" in (table.style.name if table.style is not None else "")
    look.setBorder(1 if bordered else 0)
    look.setBorderCollapse(True)
    look.setCellPadding(theme.px(4))
    shown = cursor.insertTable(rows, columns, look)
    for y, line in enumerate(table.rows):
        for x, cell in enumerate(line.cells[:columns]):
            inside = shown.cellAt(y, x).firstCursorPosition()
            for number, paragraph in enumerate(cell.paragraphs):
                if number:
                    inside.insertBlock()
                _paragraph(inside, paragraph, trace)
    cursor.movePosition(QTextCursor.MoveOperation.End)


class PaperView(QTextBrowser):
    """A sheet of paper; black on white in every scheme, because that is what will be printed.

    `asked` names the question of a field somebody pressed.
    """

    asked = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setAccessibleName(name)
        self.setStyleSheet("QTextBrowser { background: #FFFFFF; color: #111111; }")
        self._kept: QTextDocument | None = None
        self.shown: tuple[bytes, Collection[str]] = (b"", ())
        self.anchorClicked.connect(self._follow)

    def show_docx(self, docx: bytes, asked: Collection[str] = ()) -> None:
        self.shown = (docx, asked)
        self._kept = paper_document(docx, asked)
        self.setDocument(self._kept)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._kept is not None:
            self._fit_margins()
            self._fit_tabs()

    def _fit_margins(self) -> None:
        """Where the sheet is narrower than paper, so are its margins and the space left of the address."""
        assert self._kept is not None
        share = min(1.0, self.viewport().width() / theme.px(_SHEET))
        frame = self._kept.rootFrame().frameFormat()
        margin = round(theme.px(_MARGIN) * share * share)
        if frame.margin() != margin:
            frame.setMargin(margin)
            frame.setTopMargin(min(margin, theme.px(_MARGIN) // 2))
            self._kept.rootFrame().setFrameFormat(frame)
        block = self._kept.begin()
        while block.isValid():
            look = block.blockFormat()
            full = look.property(_FULL_INDENT)
            if full and look.leftMargin() != round(full * share):
                look.setLeftMargin(round(full * share))
                QTextCursor(block).setBlockFormat(look)
            block = block.next()

    def _fit_tabs(self) -> None:
        """On a sheet narrower than paper a signature still ends at the right edge."""
        assert self._kept is not None
        edge = self.viewport().width() - 2 * self._kept.rootFrame().frameFormat().margin() - theme.px(4)
        block = self._kept.begin()
        while block.isValid():
            tabs = block.blockFormat().tabPositions()
            if tabs and tabs[-1].type == QTextOption.TabType.RightTab and tabs[-1].position != edge > theme.px(200):
                look = QTextBlockFormat()
                look.setTabPositions([*tabs[:-1], QTextOption.Tab(edge, QTextOption.TabType.RightTab)])
                QTextCursor(block).mergeBlockFormat(look)
            block = block.next()

    def _follow(self, link: QUrl) -> None:
        question = question_of(link.toString())
        if question:
            self.asked.emit(question)
