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
        self._outcome = column(gap=8)
        left.content.addWidget(flow_widget(save))
        left.content.addLayout(self._outcome)
        left.content.addLayout(self._detail)
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

        def work() -> tuple[MadePaper, Disclosure]:
            interview = self.desk.interview(offer.walk.record.id)
            made = interview.paper(offer.document, offer.language, preview=True)
            return made, self.desk.disclosure(interview, made)

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

    def _show(self, offer: Offer, made: MadePaper, disclosure: Disclosure) -> None:
        self._view.show_docx(made.docx)
        clear(self._detail)
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
        for path, name_case, form in made.inflected:
            line = Line(case_words(name_case))
            line.set_text(form)
            button = Button(translate("Papers", "It is right"), self._confirmer(path, name_case, line), describe=form)
            card.add(line, flow_widget(button))
        return card

    def _confirmer(self, path: str, name_case: str, line: Line) -> Callable[[], object]:
        def confirm() -> None:
            form, case = line.text(), self.digest.case.id
            self.change(
                lambda: confirm_name_form(self.desk.vault, case, path, name_case, form),
                translate("Papers", "Kept with the person."),
            )

        return confirm

    def _save(self) -> None:
        chosen = [self._offers[index] for index, tick in self._ticks.items() if tick.isChecked()]
        if not chosen:
            self.around.toasts.show(translate("Papers", "Tick at least one paper."))
            return
        start = str(self.around.kept.get("papers_folder", ""))
        folder = self.around.choose.folder(self, translate("Papers", "Where to save the papers"), start)
        if folder:
            self.around.kept["papers_folder"] = folder
            self._write(chosen, Path(folder), "")

    def _write(self, chosen: list[Offer], folder: Path, reason: str) -> None:
        desk = self.desk

        def work() -> list[MadePaper]:
            found: list[MadePaper] = []
            for record in dict.fromkeys(offer.walk.record.id for offer in chosen):
                interview = desk.interview(record)
                papers = [interview.paper(o.document, o.language) for o in chosen if o.walk.record.id == record]
                found += desk.hand_out(interview, papers, folder, override_reason=reason)
            return found

        self.around.tasks.run(
            work,
            lambda made: self._saved(made, folder),
            lambda error: self._not_saved(error, chosen, folder),
            words=translate("Papers", "Making the papers…"),
        )

    def _saved(self, made: list[MadePaper], folder: Path) -> None:
        clear(self._outcome)
        words = translate("Papers", "They are outside the vault now: keep them safe, destroy what is not needed.")
        banner = Banner(
            words, role="success", title=filled(translate("Papers", "Papers saved: {count}"), count=len(made))
        )
        banner.setObjectName("saved")
        for paper in made:
            banner.content.addWidget(
                PlainLabel(str(paper.path or folder / paper.file_name).replace("/", "/\u200b"), "second")
            )
        self.around.kept["saved"] = [str(paper.path) for paper in made]
        self._outcome.addWidget(banner)
        self.around.toasts.show(banner.accessibleName())

    def _not_saved(self, error: BaseException, chosen: list[Offer], folder: Path) -> None:
        clear(self._outcome)
        banner = Banner(words_of(error), role="error", title=translate("Papers", "The papers were not saved"))
        self._outcome.addWidget(banner)
        if type(error).__name__ != "ConsentMissing":
            return
        reason = Line(translate("Papers", "Or say why it is made without her word; this is written down"))
        reason.edit.setObjectName("override_reason")
        banner.content.addWidget(reason)
        ask = Route("cases", self.digest.case.id, "consents")
        to_consents = Button(translate("Papers", "Ask her"), lambda: self.around.go(ask))

        def anyway() -> None:
            if not reason.text():
                reason.show_problem(translate("Papers", "Write the reason."))
                return
            self._write(chosen, folder, reason.text())

        override = Button(translate("Papers", "Save all the same"), anyway)
        override.setObjectName("override")
        banner.add_actions(to_consents, override)

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
