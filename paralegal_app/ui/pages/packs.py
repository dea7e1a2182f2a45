"""The installed packs: which countries, how old, who read them, how much of the law in them is sure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from paralegal_app.i18n import LANGUAGES
from paralegal_app.ui.legal_words import sure_words
from paralegal_app.ui.pages.page import Page
from paralegal_app.ui.surroundings import Surroundings
from paralegal_app.ui.when import full_day
from paralegal_app.ui.widgets.cards import Card, Empty, Entry
from paralegal_app.ui.widgets.details import Details
from paralegal_app.ui.widgets.layouts import clear, column
from paralegal_app.ui.widgets.plain_label import Pill, PlainLabel
from paralegal_app.ui.words import filled, speech, translate

if TYPE_CHECKING:
    from paralegal_app.casework.desk import Desk, PackCard

ORDER = ("confirmed", "single-source", "from-memory", "uncertain", "unknown")


class PacksPage(Page):
    """One card a country."""

    def __init__(self, around: Surroundings, desk: Desk) -> None:
        super().__init__(
            around,
            translate("Packs", "Packs"),
            translate("Packs", "What each country's law asks, as data that a lawyer can read"),
        )
        self._scroll = self.add_scroll(width=900)
        lang = speech.language
        self.fetch(lambda: desk.packs(lang), self._show)

    def _show(self, cards: tuple[PackCard, ...]) -> None:
        body = self._scroll.content
        clear(body)
        if not cards:
            body.addWidget(
                Empty(
                    "pack",
                    translate("Packs", "No pack can be read"),
                    translate("Packs", "Install the program again, or add a pack."),
                )
            )
        for item in cards:
            body.addWidget(self._card(item))
        body.addStretch(1)

    def _card(self, item: PackCard) -> Card:
        overdue = item.review_by < self.around.today()
        if item.review == "reviewed":
            state = Pill(filled(translate("Packs", "reviewed by {name}"), name=item.reviewer), "green")
        else:
            state = Pill(translate("Packs", "draft, not reviewed"), "amber")
        card = Card(item.name, pill=state)
        card.heading.set_tone("title")
        due = (
            translate("Packs", "review overdue since {when}") if overdue else translate("Packs", "review due by {when}")
        )
        words = filled(translate("Packs", "Version {version}"), version=item.version)
        card.add(PlainLabel(f"{words} · {due.replace('{when}', full_day(item.review_by))}", "second"))
        shown = ", ".join(LANGUAGES.get(code, code) for code in item.languages)
        filed = ", ".join(LANGUAGES.get(code, code) for code in item.filing)
        card.add(PlainLabel(filled(translate("Packs", "Questions in: {languages}"), languages=shown), "second"))
        card.add(PlainLabel(filled(translate("Packs", "Papers in: {languages}"), languages=filed), "second"))
        card.add(Details(translate("Packs", "How sure is it?"), _facts(item), item.name))
        card.add(Details(translate("Packs", "Procedures"), _procedures(item), item.name))
        return card


def _facts(item: PackCard) -> QWidget:
    holder = QWidget()
    body = column(holder, gap=4)
    for status in ORDER:
        body.addWidget(PlainLabel(f"{sure_words(status)}: {item.facts.get(status, 0)}", "second"))
    return holder


def _procedures(item: PackCard) -> QWidget:
    holder = QWidget()
    body = column(holder, gap=4)
    for _name, words in item.procedures:
        body.addWidget(Entry(words, symbol="list"))
    return holder
