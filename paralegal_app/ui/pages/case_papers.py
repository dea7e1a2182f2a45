"""The papers of a case: what can be made, how each will print, what it tells to whom, and where the made ones went."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QCheckBox, QWidget

from paralegal_app.i18n import LANGUAGES
from paralegal_app.ui.digests import Walk
from paralegal_app.ui.legal_words import reader_words
from paralegal_app.ui.pages.paper_dialog import PaperDialog, field_words
from paralegal_app.ui.pages.paper_row import PaperRow
from paralegal_app.ui.pages.paper_view import PaperView
from paralegal_app.ui.pages.papers_detail import PaperDetail, ask_folder
from paralegal_app.ui.pages.papers_other import OtherPapersCard
from paralegal_app.ui.pages.papers_out import PacketCard
from paralegal_app.ui.pages.papers_outcome import Outcome
from paralegal_app.ui.pages.papers_register import RegisterCard
from paralegal_app.ui.pages.papers_work import Source, packet_work, procedure_source, save_work
from paralegal_app.ui.pages.part import Part
from paralegal_app.ui.theme import theme
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.layouts import Scroll, column, flow_widget
from paralegal_app.ui.widgets.panes import Panes
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import filled, translate

LARGE = 1.5
"""From this size of text on the head of a case leaves little of a sheet; it is then read in a window of its own."""


@dataclass(frozen=True, slots=True)
class Offer:
    """One paper of a procedure in one language."""

    walk: Walk
    document: str
    language: str
    gaps: int
    sure: bool
    read_by: tuple[str, ...]


class PapersPart(Part):
    """Left the papers, in the middle the sheet itself."""

    def build(self) -> None:
        walks = [walk for walk in self.digest.walks if walk.record.status == "under_way"]
        walks.sort(key=lambda item: item.record.id != self.route.procedure)
        self._offers = [
            Offer(
                walk, paper.id, lang, len(paper.gaps), paper.verdict == "yes" and lang == paper.languages[0],
                paper.read_by,
            )
            for walk in walks for paper in walk.state.documents for lang in paper.languages
        ]  # fmt: skip
        self._ticks: dict[int, QCheckBox] = {}
        self._rows: list[Button] = []
        self._view = PaperView(translate("Papers", "The paper as it stands"))
        self._view.setObjectName("sheet")
        self._detail = PaperDetail(self, self._view)
        left = Scroll(margin=16, gap=16, name=translate("Case", "Papers"))
        before: Walk | None = None
        for index, offer in enumerate(self._offers):
            if len(walks) > 1 and offer.walk is not before:
                left.content.addWidget(PlainLabel(offer.walk.name, "heading"))
            before = offer.walk
            left.content.addWidget(self._row(index, offer))
        self._ways(left, walks)
        left.content.addStretch(1)
        about = Scroll(margin=16, gap=12, name=translate("Papers", "About this paper"))
        about.content.addWidget(self._detail)
        about.content.addStretch(1)
        sheet = QWidget()
        large = theme.scale > LARGE
        body = column(sheet, margin=8 if large else 16, gap=8)
        words = field_words() if self._offers else translate("Papers", "Choose a paper to see it here.")
        if not large or not self._offers:
            body.addWidget(PlainLabel(words, "second"))
        body.addWidget(self._view, 1)
        sheet_words = translate("Papers", "The paper as it stands")
        about_words = translate("Papers", "About this paper")
        if large:  # all three and the way to a larger sheet stand in one line
            sheet_words, about_words = translate("Papers", "Sheet"), translate("Papers", "About it")
        self._panes = Panes(
            [
                ("list", translate("Case", "Papers"), left, 330, "side"),
                ("sheet", sheet_words, sheet, None, "sheet"),
                ("about", about_words, about, 310, "side"),
            ],
            first="list",
            grows=440,
        )
        if large and self._offers:
            see = Button(translate("Papers", "Look at it"), self._enlarge, kind="link")
            see.setObjectName("enlarge_paper")
            self._panes.switch.set_corner(see)
        self.outer.addWidget(self._panes)
        if self._offers:
            self._choose(0)

    def _enlarge(self) -> None:
        docx, asked = self._view.shown
        if docx:
            name = self._view.accessibleName()
            PaperDialog(self.window(), docx, name, asked, self._view.asked.emit).open()

    def _ways(self, left: Scroll, walks: list[Walk]) -> None:
        self._outcome = Outcome(self)
        if self._offers:
            save = Button(translate("Papers", "Save the ticked papers…"), self._save, kind="primary", symbol="paper")
            save.setObjectName("save_papers")
            left.content.addWidget(flow_widget(save))
        else:
            words = translate("Papers", "The papers of a procedure grow out of its answers; none is under way.")
            left.content.addWidget(PlainLabel(words, "second"))
        left.content.addWidget(self._outcome)
        if self._offers:
            left.content.addWidget(PacketCard(self._save_packet))
        left.content.addWidget(OtherPapersCard(self, _country_walk(walks), self._look))
        left.content.addWidget(RegisterCard(self.digest))

    def _row(self, index: int, offer: Offer) -> QWidget:
        holder = QWidget()
        body = column(holder, gap=4)
        name = offer.walk.words("documents", offer.document)
        gaps = (
            filled(translate("Papers", "gaps: {count}"), count=offer.gaps)
            if offer.gaps
            else translate("Papers", "complete")
        )
        readers = ", ".join(reader_words(item) for item in offer.read_by)
        second = " · ".join(part for part in (LANGUAGES.get(offer.language, offer.language), gaps, readers) if part)
        row = PaperRow(name, second, lambda: self._choose(index))
        row.setObjectName(f"paper_{offer.document}_{offer.language}")
        self._rows.append(row)
        tick = QCheckBox(translate("Papers", "In the packet"))
        tick.setAccessibleName(f"{translate('Papers', 'In the packet')}: {name}")
        tick.setChecked(offer.sure)
        self._ticks[index] = tick
        body.addWidget(row)
        body.addWidget(tick)
        return holder

    def _choose(self, index: int) -> None:
        for number, row in enumerate(self._rows):
            row.setChecked(number == index)
        self._detail.look(self._source(self._offers[index]))

    def _look(self, source: Source) -> None:
        """A paper that is not in the list above."""
        for row in self._rows:
            row.setChecked(False)
        self._detail.look(source)

    def _source(self, offer: Offer) -> Source:
        return procedure_source(self.desk, offer.walk, offer.document, offer.language)

    def _ticked(self) -> list[Source]:
        chosen = [self._source(self._offers[index]) for index, tick in self._ticks.items() if tick.isChecked()]
        if not chosen:
            self.around.toasts.show(translate("Papers", "Tick at least one paper."))
        return chosen

    def _save(self) -> None:
        chosen = self._ticked()
        folder = ask_folder(self) if chosen else ""
        if folder:
            self._outcome.run(save_work(self.desk, chosen, Path(folder)))

    def _save_packet(self, copies: tuple[str, ...], zipped: bool) -> None:
        chosen = self._ticked()
        if not chosen:
            return
        title = translate("Papers", "Where to save the papers")
        place = self.around.choose.save_file(self, title, "1.zip") if zipped else ask_folder(self)
        if place:
            self._outcome.run(packet_work(self.desk, chosen, Path(place), copies, zipped=zipped))

    def begin(self) -> None:
        if self._offers:
            self._rows[0].setFocus()

    def restore(self, draft: dict[str, Any]) -> None:
        """Nothing is typed here that could be lost but the reason, which stands beside its error."""


def _country_walk(walks: list[Walk]) -> Walk | None:
    """The procedure that helps to fill the other papers; a shared one knows no office of her country."""
    return next((walk for walk in walks if walk.pack.id != "shared"), None)
