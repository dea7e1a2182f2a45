"""Ways out for papers: a packet in copies, a file, a PDF, the printer; and what has changed since the last time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QCheckBox

from paralegal_app.ui.legal_words import reader_words
from paralegal_app.ui.pages.paper_view import paper_document
from paralegal_app.ui.when import full_day
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Card
from paralegal_app.ui.widgets.layouts import flow_widget
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import filled, translate

if TYPE_CHECKING:
    from paralegal_app.casework.packets import CopyPlan
    from paralegal_app.casework.paper_register import Compared

A4 = QSizeF(794, 1123)
"""A sheet at 96 dots an inch."""
_SHOWN = 20
COPIES = ("office", "respondent", "own")


@dataclass(frozen=True, slots=True)
class Printer:
    """Where to print: the name of a printer, or the file a person chose instead of one."""

    name: str
    copies: int = 1
    file: str = ""


def copy_words(copy: str) -> str:
    """For whom a copy is."""
    return reader_words("client" if copy == "own" else copy)


class PacketCard(Card):
    """The ticked papers as a packet: for whom, as a folder or as one .zip."""

    def __init__(self, save: Callable[[tuple[str, ...], bool], object]) -> None:
        super().__init__(translate("Papers", "As a packet"), gap=12)
        words = translate("Papers", "With checklist, deadlines and a cover sheet; the file names tell nothing.")
        self.add(PlainLabel(words, "second"))
        self._copies = {copy: QCheckBox(copy_words(copy)) for copy in COPIES}
        for copy, box in self._copies.items():
            box.setObjectName(f"copy_{copy}")
            box.setAccessibleName(filled(translate("Papers", "A copy for: {reader}"), reader=copy_words(copy)))
        self._copies["own"].setChecked(True)
        self.add(PlainLabel(translate("Papers", "Copies for:"), "small"), flow_widget(*self._copies.values(), gap=12))
        folder = Button(translate("Papers", "Save the packet…"), lambda: save(self.copies(), False))
        folder.setObjectName("save_packet")
        zipped = Button(translate("Papers", "Save the packet as one .zip…"), lambda: save(self.copies(), True))
        zipped.setObjectName("save_packet_zip")
        self.add(flow_widget(folder, zipped))

    def copies(self) -> tuple[str, ...]:
        """The copies that are ticked."""
        return tuple(copy for copy, box in self._copies.items() if box.isChecked())


def difference_lines(plans: tuple[CopyPlan, ...], name: Callable[[str], str]) -> list[str]:
    """What each copy leaves out, a line for each that leaves something out."""
    return [
        filled(
            translate("Papers", "Not in the copy for {reader}: {papers}"),
            reader=copy_words(plan.copy),
            papers=", ".join(dict.fromkeys(name(left.document) for left in plan.left)),
        )
        for plan in plans
        if plan.left
    ]


class WaysOutCard(Card):
    """The shown paper as a file, as PDF or to the printer; where no office program is found, that is said."""

    def __init__(
        self, saved: Callable[[], object], pdf: Callable[[], object], printed: Callable[[], object]
    ) -> None:
        from paralegal_app.documents.pages import find_converter

        super().__init__(gap=12)
        office = find_converter() is not None
        as_file = Button(translate("Papers", "Save this paper…"), saved)
        as_file.setObjectName("save_paper")
        as_pdf = Button(translate("Papers", "Save as PDF…"), pdf)
        as_pdf.setObjectName("save_pdf")
        as_pdf.setEnabled(office)
        to_printer = Button(translate("Papers", "Print…"), printed)
        to_printer.setObjectName("print_paper")
        self.add(flow_widget(as_file, as_pdf, to_printer))
        if not office:
            words = translate(
                "Papers",
                "No LibreOffice or Word was found on this computer, so there is no PDF; save the Word file instead. "
                "Printed pages are drawn by this program: lines and pages may break elsewhere than in the Word file.",
            )
            self.add(PlainLabel(words, "second"))


class ChangesCard(Card):
    """What is different since the paper last left the vault, paragraph by paragraph."""

    def __init__(self, found: Compared) -> None:
        day = full_day(found.former.at.date())
        super().__init__(filled(translate("Papers", "Since it was saved, {day}"), day=day))
        if found.same:
            self.add(PlainLabel(translate("Papers", "Its words have not changed."), "second"))
        for change in found.changes[:_SHOWN]:
            if change.before:
                self.add(PlainLabel(filled(translate("Papers", "Was: {text}"), text=change.before), "second"))
            if change.after:
                self.add(PlainLabel(filled(translate("Papers", "Now: {text}"), text=change.after)))


def printer_of(chosen: Any) -> Printer:
    """What the worker needs to know of a chosen QPrinter."""
    to_file = chosen.outputFormat() == chosen.OutputFormat.PdfFormat
    return Printer(chosen.printerName(), chosen.copyCount(), chosen.outputFileName() if to_file else "")


def send(docx: bytes, printer: Any) -> None:
    """Print a paper on a ready printer, page by page on A4."""
    document = paper_document(docx)
    plain = QTextCharFormat()
    plain.setBackground(QColor("#FFFFFF"))  # the amber of gaps is for the screen
    everything = QTextCursor(document)
    everything.select(QTextCursor.SelectionType.Document)
    everything.mergeCharFormat(plain)
    document.setPageSize(A4)
    document.print_(printer)
