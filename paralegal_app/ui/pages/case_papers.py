"""The papers of a case: what can be made, how each will print, what it tells to whom, and where the made ones went."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox, QWidget

from paralegal_app.casework.people import confirm_name_form
from paralegal_app.i18n import LANGUAGES
from paralegal_app.ui.digests import Walk
from paralegal_app.ui.fields.field import Entry as Line
from paralegal_app.ui.legal_words import reader_words, reveals_words
from paralegal_app.ui.pages.findings_card import gap_list
from paralegal_app.ui.pages.paper_row import PaperRow, case_words
from paralegal_app.ui.pages.paper_view import PaperView
from paralegal_app.ui.pages.papers_other import OtherPapersCard
from paralegal_app.ui.pages.papers_out import ChangesCard, PacketCard, WaysOutCard, print_paper
from paralegal_app.ui.pages.papers_outcome import Outcome
from paralegal_app.ui.pages.papers_work import packet_work, pdf_work, print_work
from paralegal_app.ui.pages.part import Part
from paralegal_app.ui.show_error import words_of
from paralegal_app.ui.surroundings import Route
from paralegal_app.ui.when import full_day
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Banner, Card, Empty, Entry
from paralegal_app.ui.widgets.layouts import Scroll, clear, column, flow_widget
from paralegal_app.ui.widgets.panes import Panes
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import filled, translate

if TYPE_CHECKING:
    from paralegal_app.casework.disclosure import Disclosure
    from paralegal_app.casework.paper_register import Compared
    from paralegal_app.casework.papers import MadePaper


@dataclass(frozen=True, slots=True)
class Offer:
    """One paper in one language."""

    walk: Walk
    document: str
    language: str
    gaps: int
    sure: bool
    read_by: tuple[str, ...]


class PapersPart(Part):
    """Left the papers, in the middle the sheet itself."""

    def build(self) -> None:
        self._offers = [
            Offer(
                walk,
                paper.id,
                lang,
                len(paper.gaps),
                paper.verdict == "yes" and lang == paper.languages[0],
                paper.read_by,
            )
            for walk in sorted(self.digest.walks, key=lambda item: item.record.id != self.route.procedure)
            if walk.record.status == "under_way"
            for paper in walk.state.documents
            for lang in paper.languages
        ]
        if not self._offers and not self.digest.papers:
            self.outer.addWidget(
                Empty(
                    "paper",
                    translate("Papers", "No papers yet"),
                    translate("Papers", "They grow out of the answers of a procedure."),
                )
            )
            return
        self._ticks: dict[int, QCheckBox] = {}
        self._rows: list[Button] = []
        left = Scroll(margin=16, gap=8, name=translate("Case", "Papers"))
        self._detail = column(gap=12)
        for index, offer in enumerate(self._offers):
            left.content.addWidget(self._row(index, offer))
        save = Button(translate("Papers", "Save the ticked papers…"), self._save, kind="primary", symbol="paper")
        save.setObjectName("save_papers")
        self._outcome = Outcome(self)
        left.content.addWidget(flow_widget(save))
        left.content.addWidget(self._outcome)
        left.content.addLayout(self._detail)
        left.content.addWidget(PacketCard(self._save_packet))
        if self._offers:
            left.content.addWidget(OtherPapersCard(self, self._offers[0].walk))
        left.content.addWidget(self._register())
        left.content.addStretch(1)
        self._view = PaperView(translate("Papers", "The paper as it stands"))
        sheet = QWidget()
        column(sheet, margin=16).addWidget(self._view)
        self._panes = Panes(
            [
                ("list", translate("Case", "Papers"), left, 380, "side"),
                ("sheet", translate("Papers", "The paper as it stands"), sheet, None, "sheet"),
            ],
            first="list",
            grows=520,
        )
        self.outer.addWidget(self._panes)
        if self._offers:
            self._choose(0)

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
        offer = self._offers[index]

        def work() -> tuple[MadePaper, Disclosure, Compared | None]:
            from paralegal_app.casework.paper_register import compared

            interview = self.desk.interview(offer.walk.record.id)
            made = interview.paper(offer.document, offer.language, preview=True)
            final = interview.paper(offer.document, offer.language)
            former = compared(self.desk.vault, interview.case_id, final, interview.pack)
            return made, self.desk.disclosure(interview, made), former

        here = [True]
        self.destroyed.connect(lambda *_gone: here.clear())
        self.around.tasks.run(
            work,
            lambda result: self._show(offer, *result) if here else None,
            lambda error: self._cannot(error) if here else None,
        )

    def _cannot(self, error: BaseException) -> None:
        clear(self._detail)
        self._view.clear()
        self._detail.addWidget(
            Banner(words_of(error), role="error", title=translate("Papers", "This paper cannot be made"))
        )

    def _show(self, offer: Offer, made: MadePaper, disclosure: Disclosure, former: Compared | None) -> None:
        self._view.show_docx(made.docx)
        clear(self._detail)
        self._detail.addWidget(WaysOutCard(lambda: self._save_pdf(offer), lambda: self._print(offer)))
        if former is not None:
            self._detail.addWidget(ChangesCard(former))
        if disclosure.tells or disclosure.readers:
            self._detail.addWidget(self._tells(disclosure))
        if made.inflected:
            self._detail.addWidget(self._names(made))
        if made.gaps:
            card = Card(translate("Papers", "Gaps"))
            card.add(gap_list(made.gaps, offer.walk.texts, lambda name: self._fill(offer.walk, name)))
            self._detail.addWidget(card)

    def _fill(self, walk: Walk, question: str) -> None:
        self.around.go(Route("cases", self.digest.case.id, "interview", walk.record.id, question))

    def _tells(self, disclosure: Disclosure) -> Card:
        card = Card(translate("Papers", "What this paper tells"), role="risk")
        readers = ", ".join(reader_words(item) for item in disclosure.readers) or reader_words("client")
        card.add(PlainLabel(filled(translate("Papers", "To: {readers}"), readers=readers)))
        told = ", ".join(reveals_words(item) for item in disclosure.tells)
        card.add(
            PlainLabel(
                filled(translate("Papers", "About: {what}"), what=told or translate("Papers", "nothing delicate"))
            )
        )
        if disclosure.missing:
            missing = ", ".join(reveals_words(item) for item in disclosure.missing)
            card.add(
                PlainLabel(
                    filled(translate("Papers", "She has not agreed yet to telling: {what}"), what=missing), "strong"
                )
            )
            ask = Route("cases", self.digest.case.id, "consents")
            card.add(flow_widget(Button(translate("Papers", "Ask her"), lambda: self.around.go(ask))))
        return card

    def _names(self, made: MadePaper) -> Card:
        card = Card(translate("Papers", "Check the name forms once"))
        for form in made.name_forms:
            line = Line(case_words(form.case))
            line.set_text(form.form)
            right = Button(
                translate("Papers", "It is right"), self._confirmer(form.person, form.case, line), describe=form.form
            )
            others = [variant for variant in form.variants if variant != form.form]
            card.add(line, flow_widget(*(self._variant(line, words) for words in others), right))
        return card

    @staticmethod
    def _variant(line: Line, words: str) -> Button:
        """Where grammar has more than one form, each is offered."""
        return Button(words, lambda: line.set_text(words), kind="quiet")

    def _confirmer(self, path: str, name_case: str, line: Line) -> Callable[[], object]:
        def confirm() -> None:
            form, case = line.text(), self.digest.case.id
            self.change(
                lambda: confirm_name_form(self.desk.vault, case, path, name_case, form),
                translate("Papers", "Kept with the person."),
            )

        return confirm

    def _ticked(self) -> list[Offer]:
        chosen = [self._offers[index] for index, tick in self._ticks.items() if tick.isChecked()]
        if not chosen:
            self.around.toasts.show(translate("Papers", "Tick at least one paper."))
        return chosen

    def _folder(self) -> str:
        start = str(self.around.kept.get("papers_folder", ""))
        folder = self.around.choose.folder(self, translate("Papers", "Where to save the papers"), start)
        self.around.kept["papers_folder"] = folder or start
        return folder

    def _save(self) -> None:
        chosen = self._ticked()
        folder = self._folder() if chosen else ""
        desk = self.desk

        def work(reason: str) -> tuple[list[str], list[str]]:
            found: list[MadePaper] = []
            for record in dict.fromkeys(offer.walk.record.id for offer in chosen):
                interview = desk.interview(record)
                papers = [interview.paper(o.document, o.language) for o in chosen if o.walk.record.id == record]
                found += desk.hand_out(interview, papers, Path(folder), override_reason=reason)
            return [str(paper.path) for paper in found], []

        if folder:
            self._outcome.run(work)

    def _save_packet(self, copies: tuple[str, ...], zipped: bool) -> None:
        chosen = self._ticked()
        if not chosen:
            return
        title = translate("Papers", "Where to save the papers")
        place = self.around.choose.save_file(self, title, "1.zip") if zipped else self._folder()
        if place:
            self._outcome.run(packet_work(self.desk, chosen, Path(place), copies, zipped=zipped))

    def _save_pdf(self, offer: Offer) -> None:
        folder = self._folder()
        if folder:
            self._outcome.run(pdf_work(self.desk, offer, Path(folder)))

    def _print(self, offer: Offer) -> None:
        self._outcome.run(
            print_work(self.desk, offer),
            then=lambda docx: print_paper(self, docx, translate("Papers", "The paper as it stands")),
        )

    def _register(self) -> Card:
        card = Card(translate("Papers", "Papers made so far"))
        for paper in self.digest.papers:
            told = ", ".join(reveals_words(item) for item in paper.discloses)
            parts = (
                full_day(paper.at.date()),
                filled(translate("Papers", "pack {version}"), version=paper.pack_version),
                told,
            )
            card.add(Entry(paper.file_name, " · ".join(part for part in parts if part), symbol="paper"))
        if not self.digest.papers:
            card.add(PlainLabel(translate("Papers", "None yet."), "second"))
        return card

    def begin(self) -> None:
        if self._offers:
            self._rows[0].setFocus()

    def restore(self, draft: dict[str, Any]) -> None:
        """Nothing is typed here that could be lost but the reason, which stands beside its error."""
