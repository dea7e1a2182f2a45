"""Asking for a printer, and sending plain lines to it without a file on the way."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import Any

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QDialog, QWidget

SHEET = QSizeF(595, 842)
"""An A4 page, in points; every document is laid out on it and scaled to the paper of the printer."""
_MARGIN, _BETWEEN = 51, 10
_SIZE, _TITLE_SIZE, _ROW_SIZE = 11, 15, 16
"""In points: words, the title, and a row to write on by hand."""


def ask_printer(parent: QWidget, title: str) -> Any:
    """The QPrinter a person chose, or None when she stepped back; it may be a file to print to."""
    support = import_module("PySide6.QtPrintSupport")
    printer = support.QPrinter(support.QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    dialog = support.QPrintDialog(printer, parent)
    dialog.setWindowTitle(title)
    return printer if dialog.exec() == QDialog.DialogCode.Accepted else None


def print_lines(parent: QWidget, title: str, lines: Sequence[str], headings: frozenset[str] = frozenset()) -> bool:
    """Ask for a printer and print `lines`, the first one large, `headings` bold. False when the person stepped back."""
    printer = ask_printer(parent, title)
    if printer is None:
        return False
    printer.setFullPage(True)
    _print(laid_out(lines, headings), printer)
    return True


def save_pdf(path: str, lines: Sequence[str], headings: frozenset[str] = frozenset()) -> None:
    """The same lines as a PDF at `path`, on A4."""
    support = import_module("PySide6.QtPrintSupport")
    printer = support.QPrinter(support.QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(support.QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(path)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    printer.setFullPage(True)
    _print(laid_out(lines, headings), printer)


def laid_out(lines: Sequence[str], headings: frozenset[str] = frozenset()) -> QTextDocument:
    """One block a line, laid out on pages so that no line of several rows is torn and no heading stands last."""
    document = QTextDocument()
    document.setDocumentMargin(_MARGIN)
    cursor = QTextCursor(document)
    spacing = QTextBlockFormat()
    spacing.setBottomMargin(_BETWEEN)
    for number, line in enumerate(lines):
        if number:
            cursor.insertBlock()
        cursor.setBlockFormat(spacing)
        bold = number == 0 or line in headings
        for row in line.replace("\n", "\u2028\n").split("\n"):
            size = _ROW_SIZE if row.startswith("___") else _SIZE if number else _TITLE_SIZE
            cursor.insertText(row, _letters(document.defaultFont(), size, bold))
    document.setPageSize(SHEET)
    _keep_whole(document, headings)
    return document


def _letters(font: QFont, size: int, bold: bool) -> QTextCharFormat:
    font.setPixelSize(size)
    font.setBold(bold)
    letters = QTextCharFormat()
    letters.setFont(font)
    return letters


def _print(document: QTextDocument, printer: Any) -> None:
    """Each page in black on the whole sheet, numbered when there are several."""
    paper, pages = printer.pageRect(type(printer).Unit.DevicePixel), document.pageCount()
    context = QAbstractTextDocumentLayout.PaintContext()
    black = QPalette()
    black.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)  # whatever the window wears
    context.palette = black
    painter = QPainter(printer)
    scale = min(paper.width() / SHEET.width(), paper.height() / SHEET.height())
    painter.scale(scale, scale)
    painter.setFont(_letters(document.defaultFont(), _SIZE, False).font())
    for page in range(pages):
        if page:
            printer.newPage()
        painter.save()
        painter.translate(0, -page * SHEET.height())
        context.clip = QRectF(0, page * SHEET.height(), SHEET.width(), SHEET.height())
        painter.setClipRect(context.clip)
        document.documentLayout().draw(painter, context)
        painter.restore()
        if pages > 1:
            foot = QRectF(_MARGIN, SHEET.height() - _MARGIN, SHEET.width() - 2 * _MARGIN, _MARGIN / 2)
            painter.drawText(foot, Qt.AlignmentFlag.AlignRight, str(page + 1))
    painter.end()


def _keep_whole(document: QTextDocument, headings: frozenset[str]) -> None:
    """Begin a new page before a block that would be cut by the foot of one, and before the heading it belongs to."""
    layout, height = document.documentLayout(), SHEET.height()
    block = document.begin()
    while block.isValid():
        place = layout.blockBoundingRect(block)
        above = block.previous()
        first = above if above.isValid() and above.text() in headings else block
        start = layout.blockBoundingRect(first).top()
        foot = (start // height + 1) * height - _MARGIN
        if place.bottom() > foot and place.bottom() - start < height - 2 * _MARGIN:
            spacing = first.blockFormat()
            spacing.setPageBreakPolicy(QTextBlockFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(first).setBlockFormat(spacing)
            document.markContentsDirty(0, document.characterCount())  # what follows is laid out anew, to the end
        block = block.next()
