"""The law of a procedure to read: each rule with its article, how sure it is and when that was last looked up."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget

from paralegal_app.casework.workshop.lawbook import Chapter, LawBook, Provision, as_docx, lawbook
from paralegal_app.errors import DocumentError
from paralegal_app.i18n import LANGUAGES, best
from paralegal_app.packs import library
from paralegal_app.packs.country import country_name
from paralegal_app.ui.legal_words import sure_words
from paralegal_app.ui.pages.page import Page
from paralegal_app.ui.surroundings import Route, Surroundings
from paralegal_app.ui.when import full_day
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Card
from paralegal_app.ui.widgets.layouts import clear, column, flow_widget, row
from paralegal_app.ui.widgets.plain_label import Pill, PlainLabel
from paralegal_app.ui.words import filled, speech, translate

if TYPE_CHECKING:
    from paralegal_app.casework.desk import Desk
    from paralegal_app.packs.pack import Pack

TONES = {"confirmed": "green", "single-source": "neutral", "from-memory": "amber", "uncertain": "amber",
         "unknown": "brick"}  # fmt: skip
STATUSES = tuple(TONES)


def chapter_words(kind: str) -> str:
    """The heading of a chapter that has no words of its own."""
    return {
        "statutes": translate("Law", "Statutes"),
        "grounds": translate("Law", "Conditions"),
        "measures": translate("Law", "What may be ordered"),
        "deadlines": translate("Law", "Deadlines"),
        "fees": translate("Law", "Fees"),
        "checklist": translate("Law", "What to bring"),
        "steps": translate("Law", "Steps"),
        "risks": translate("Law", "What could harm her"),
        "facts": translate("Law", "Further rules"),
        "figures": translate("Law", "Figures and since when they hold"),
    }.get(kind, kind)


KINDS = ("statutes", "grounds", "measures", "deadlines", "fees", "checklist", "steps", "risks", "facts", "figures")


class LawPage(Page):
    """`route.topic` names the pack."""

    def __init__(self, route: Route, around: Surroundings, _desk: Desk) -> None:
        back = Button(translate("Law", "Back to the packs"), lambda: around.go(Route("packs")), symbol="back")
        save = Button(translate("Law", "Save as a Word file…"), self._save, symbol="paper")
        save.setObjectName("save_law")
        super().__init__(around, translate("Law", "The law to read"), "", back, save)
        self._route = route
        self._pack: Pack | None = None
        self._book: LawBook | None = None
        self.procedure, self.speech = QComboBox(), QComboBox()
        self.procedure.setAccessibleName(translate("Law", "Procedure"))
        self.procedure.setObjectName("procedure")
        self.speech.setAccessibleName(translate("Law", "Language of the document"))
        self._scroll = self.add_scroll(width=900)
        self._chosen = flow_widget(self.procedure, self.speech)
        self._scroll.content.addWidget(self._chosen)
        holder = QWidget()
        self._body = column(holder, gap=16)
        self._scroll.content.addWidget(holder)
        self._scroll.content.addStretch(1)
        self.fetch(lambda: library.pack(route.topic), self._opened)

    def _opened(self, pack: Pack) -> None:
        self._pack = pack
        languages = pack.manifest.languages.ui
        for code in languages:
            self.speech.addItem(LANGUAGES.get(code, code), code)
        self.speech.setCurrentIndex(self.speech.findData(best([speech.language], languages)))
        texts = pack.texts(self._lang)
        for name in pack.procedures:
            self.procedure.addItem(texts.get("procedures", name, "name"), name)
        if self._route.procedure:
            self.procedure.setCurrentIndex(self.procedure.findData(self._route.procedure))
        self.procedure.currentIndexChanged.connect(lambda _index: self._read())
        self.speech.currentIndexChanged.connect(lambda _index: self._read())
        self._read()

    @property
    def _lang(self) -> str:
        return str(self.speech.currentData())

    def _read(self) -> None:
        pack, name, lang = self._pack, str(self.procedure.currentData()), self._lang
        if pack is not None:
            self.fetch(lambda: lawbook(pack, name, lang), self._show)

    def _show(self, book: LawBook) -> None:
        self._book = book
        country = country_name(self._pack, speech.language) if self._pack is not None else book.pack
        subtitle = filled(translate("Law", "{pack}, version {version}"), pack=country, version=book.version)
        self.header.set_words(book.title, subtitle)
        clear(self._body)
        self._body.addWidget(PlainLabel(book.summary, "lead"))
        counts = book.counts()
        said = [f"{sure_words(status)}: {counts[status]}" for status in STATUSES if counts.get(status)]
        self._body.addWidget(PlainLabel(" · ".join(said), "second"))
        number = 0
        for chapter in book.chapters:
            self._body.addWidget(self._chapter(chapter, number))
            number += len(chapter.provisions)

    @staticmethod
    def _chapter(chapter: Chapter, before: int) -> Card:
        card = Card(chapter_words(chapter.kind))
        if chapter.title:
            card.add(PlainLabel(chapter.title, "strong"))
        for number, item in enumerate(chapter.provisions, before + 1):
            card.add(provision_row(number, item))
        return card

    def _save(self) -> None:
        book, lang = self._book, self._lang
        if book is None:
            return
        name = f"{book.pack}-{self.procedure.currentData()}-{lang}.docx"
        chosen = self.around.choose.save_file(self, translate("Law", "Save the law as a Word file"), name)
        if not chosen:
            return
        titles = {kind: chapter_words(kind) for kind in KINDS}
        sure = {status: sure_words(status) for status in STATUSES}
        checked = translate("Law", "checked on")

        def write() -> str:
            data = as_docx(book, lang, titles, sure, checked)
            try:
                Path(chosen).write_bytes(data)
            except OSError as error:
                words = f"The file cannot be written ({error.strerror}); choose another place."
                raise DocumentError(words) from error
            return Path(chosen).name

        said = translate("Law", "Saved: {name}")
        self.fetch(write, lambda name: self.around.toasts.show(filled(said, name=name)))

    def here(self) -> Route:
        return self._route


def provision_row(number: int, item: Provision) -> QWidget:
    """One rule: its words, what it rests on, and how sure that is."""
    holder = QWidget()
    line = row(holder, gap=12)
    line.addWidget(PlainLabel(f"{number}.", "second", wrap=False), 0, Qt.AlignmentFlag.AlignTop)
    words = column(gap=4)
    words.addWidget(PlainLabel(f"{item.words}: {item.detail}" if item.detail else item.words))
    if item.condition:
        words.addWidget(PlainLabel(item.condition, "second"))
    checked = (
        filled(translate("Law", "checked on {when}"), when=full_day(item.checked))
        if item.checked
        else translate("Law", "never checked")
    )
    words.addWidget(PlainLabel(" · ".join(part for part in (item.cite, checked) if part), "second"))
    line.addLayout(words, 1)
    pill = Pill(sure_words(item.status), TONES.get(item.status, "neutral"))
    line.addWidget(pill, 0, Qt.AlignmentFlag.AlignTop)
    return holder
