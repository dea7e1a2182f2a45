"""Asking for a printer, and sending plain lines to it without a file on the way."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import Any

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QTextDocument
from PySide6.QtWidgets import QDialog, QWidget


def ask_printer(parent: QWidget, title: str) -> Any:
    """The QPrinter a person chose, or None when she stepped back; it may be a file to print to."""
    support = import_module("PySide6.QtPrintSupport")
    printer = support.QPrinter(support.QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    dialog = support.QPrintDialog(printer, parent)
    dialog.setWindowTitle(title)
    return printer if dialog.exec() == QDialog.DialogCode.Accepted else None


def print_lines(parent: QWidget, title: str, lines: Sequence[str]) -> bool:
    """Ask for a printer and print `lines`, the first one large. False when the person stepped back."""
    printer = ask_printer(parent, title)
    if printer is None:
        return False
    _document(lines).print_(printer)
    return True


def save_pdf(path: str, lines: Sequence[str]) -> None:
    """The same lines as a PDF at `path`."""
    support = import_module("PySide6.QtPrintSupport")
    printer = support.QPrinter(support.QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(support.QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(path)
    printer.setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout.Unit.Millimeter)
    _document(lines).print_(printer)


def _document(lines: Sequence[str]) -> QTextDocument:
    document = QTextDocument()
    font = document.defaultFont()
    font.setPointSize(12)
    document.setDefaultFont(font)
    document.setPlainText("\n\n".join(lines))
    return document
