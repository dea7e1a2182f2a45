"""The paper that is shown: what it tells to whom, its name forms, its gaps, what has changed, and the ways out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from paralegal_app.casework.people import confirm_name_form
from paralegal_app.ui.fields.field import Entry as Line
from paralegal_app.ui.fields.wording import hint_words
from paralegal_app.ui.legal_words import reader_words, reveals_words
from paralegal_app.ui.pages.findings_card import gap_list
from paralegal_app.ui.pages.paper_row import case_words
from paralegal_app.ui.pages.papers_out import ChangesCard, WaysOutCard, printer_of, send
from paralegal_app.ui.pages.papers_outcome import Outcome
from paralegal_app.ui.pages.papers_work import Look, Source, look_work, pdf_work, print_work, save_work
from paralegal_app.ui.pages.partner_talk import StandingBox
from paralegal_app.ui.presence import while_here
from paralegal_app.ui.show_error import words_of
from paralegal_app.ui.surroundings import Route
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Banner, Card
from paralegal_app.ui.widgets.details import Details
from paralegal_app.ui.widgets.layouts import clear, column, flow_widget
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import filled, translate

if TYPE_CHECKING:
    from paralegal_app.casework.disclosure import Disclosure
    from paralegal_app.casework.papers import MadePaper
    from paralegal_app.ui.pages.paper_view import PaperView
    from paralegal_app.ui.pages.part import Part


def ask_folder(part: Part) -> str:
    """Where papers go; the place chosen last is offered again until the window closes."""
    start = str(part.around.kept.get("papers_folder", ""))
    folder = part.around.choose.folder(part, translate("Papers", "Where to save the papers"), start)
    part.around.kept["papers_folder"] = folder or start
    return folder


class PaperDetail(QWidget):
    """Shows one paper on `view` and what belongs to it below the list."""

    def __init__(self, part: Part, view: PaperView) -> None:
        super().__init__()
        self._part, self._view = part, view
        self._outcome = Outcome(part)
        self._cards = column(gap=12)
        self._source: Source | None = None
        view.asked.connect(self._fill)
        body = column(self, gap=12)
        body.addWidget(self._outcome)
        body.addLayout(self._cards)

    def look(self, source: Source) -> None:
        """Make the paper on the worker and show it."""
        desk = self._part.desk
        self._part.around.tasks.run(
            lambda: look_work(desk, source),
            while_here(self, lambda found: self._show(source, found)),
            while_here(self, self._cannot),
        )

    def _cannot(self, error: BaseException) -> None:
        clear(self._cards)
        self._view.clear()
        title = translate("Papers", "This paper cannot be made")
        self._cards.addWidget(Banner(words_of(error), role="error", title=title))

    def _show(self, source: Source, found: Look) -> None:
        self._source = source
        self._view.show_docx(found.made.traced or found.made.docx, found.asked)
        clear(self._cards)
        self._cards.addWidget(PlainLabel(source.name, "strong"))
        ways = WaysOutCard(lambda: self._save(source), lambda: self._save_pdf(source), lambda: self._print(source))
        self._cards.addWidget(ways)
        if found.remarks:
            card = Card(translate("Wording", "Words to look at again"), role="info")
            card.setObjectName("paper_wording")
            card.add(PlainLabel(hint_words(found.remarks)))
            self._cards.addWidget(card)
        if found.former is not None:
            self._cards.addWidget(ChangesCard(found.former))
        if found.disclosure.tells or found.disclosure.readers:
            self._cards.addWidget(self._tells(found.disclosure))
        if found.made.inflected:
            self._cards.addWidget(self._names(found.made))
        left_out = _left_out(source, found)
        if found.made.gaps or left_out:
            self._cards.addWidget(self._gaps(source, found, left_out))

    def _gaps(self, source: Source, found: Look, left_out: list[str]) -> Card:
        card = Card(translate("Papers", "Gaps"))
        asked = list(found.made.gaps)
        if source.other:
            asked = [gap for gap in asked if gap.split(".")[0] in found.asked]
        if source.walk is not None and asked:
            card.add(gap_list(asked, source.walk.texts, self._fill))
        by_hand = len(found.made.gaps) - len(asked)
        if by_hand:
            words = translate("Papers", "Ruled lines to fill in by hand: {count}")
            card.add(PlainLabel(filled(words, count=by_hand), "second"))
        if source.walk is not None and left_out:
            words = translate("Papers", "Not known yet; what the paper would say of it is left out:")
            card.add(PlainLabel(words, "second"), gap_list(left_out, source.walk.texts, self._fill))
        return card

    def _fill(self, question: str) -> None:
        """To the question a gap or a field belongs to."""
        if self._source is not None and self._source.walk is not None:
            record = self._source.walk.record.id
            self._part.around.go(Route("cases", self._part.digest.case.id, "interview", record, question))

    def _tells(self, disclosure: Disclosure) -> Card:
        card = Card(translate("Papers", "What this paper tells"), role="risk")
        readers = ", ".join(reader_words(item) for item in disclosure.readers) or reader_words("client")
        card.add(PlainLabel(filled(translate("Papers", "To: {readers}"), readers=readers)))
        told = ", ".join(reveals_words(item) for item in disclosure.tells)
        words = filled(translate("Papers", "About: {what}"), what=told or translate("Papers", "nothing delicate"))
        card.add(PlainLabel(words))
        if "respondent" in disclosure.readers:
            words = translate("Partner", "He reads it too")
            card.add(Details(words, StandingBox(self._part)))
        if disclosure.missing:
            missing = ", ".join(reveals_words(item) for item in disclosure.missing)
            words = filled(translate("Papers", "She has not agreed yet to telling: {what}"), what=missing)
            card.add(PlainLabel(words, "strong"))
            ask = Route("cases", self._part.digest.case.id, "consents")
            card.add(flow_widget(Button(translate("Papers", "Ask her"), lambda: self._part.around.go(ask))))
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
        part = self._part

        def confirm() -> None:
            form, case = line.text(), part.digest.case.id
            part.change(
                lambda: confirm_name_form(part.desk.vault, case, path, name_case, form),
                translate("Papers", "Kept with the person."),
            )

        return confirm

    def _save(self, source: Source) -> None:
        folder = ask_folder(self._part)
        if folder:
            self._outcome.run(save_work(self._part.desk, [source], Path(folder)))

    def _save_pdf(self, source: Source) -> None:
        folder = ask_folder(self._part)
        if folder:
            self._outcome.run(pdf_work(self._part.desk, source, Path(folder)))

    def _print(self, source: Source) -> None:
        chosen = self._part.around.choose.printer(self, translate("Papers", "Print a paper"))
        if chosen is not None:
            work = print_work(self._part.desk, source, printer_of(chosen))
            self._outcome.run(work, then=lambda docx: self._printed(docx, chosen))

    def _printed(self, docx: bytes | None, chosen: Any) -> None:
        """Where no office program laid the pages out, they are drawn here."""
        if docx is not None:
            send(docx, chosen)
        self._part.around.toasts.show(translate("Papers", "Sent to the printer."))


def _left_out(source: Source, found: Look) -> list[str]:
    """Open questions of a paper that print no line to fill in, because a sentence hangs on their answer."""
    if source.walk is None or source.other:
        return []
    printed = {gap.split(".")[0] for gap in found.made.gaps}
    paper = next((item for item in source.walk.state.documents if item.id == source.document), None)
    return [gap for gap in (paper.gaps if paper is not None else ()) if gap.split(".")[0] not in printed]
