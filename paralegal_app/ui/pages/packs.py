"""The installed packs: which countries, how old, from where, who read them, how much of the law in them is sure."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from paralegal_app.casework.workshop.install import offer, roll_back
from paralegal_app.casework.workshop.overlay_draft import own_id
from paralegal_app.casework.workshop.shelf import Shelved, shelf
from paralegal_app.i18n import LANGUAGES
from paralegal_app.packs.country import territory
from paralegal_app.ui.legal_words import sure_words
from paralegal_app.ui.pages.packs_install import OfferCard, TrustCard
from paralegal_app.ui.pages.page import Page
from paralegal_app.ui.pages.workshop_changes import ChangesPage
from paralegal_app.ui.pages.workshop_edit import EditPage
from paralegal_app.ui.pages.workshop_law import LawPage
from paralegal_app.ui.pages.workshop_overlay import OverlayPage
from paralegal_app.ui.pages.workshop_proof import ProofPage
from paralegal_app.ui.refused.pack_faults import fault_words
from paralegal_app.ui.show_error import words_of
from paralegal_app.ui.surroundings import Route, Surroundings
from paralegal_app.ui.when import full_day
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Banner, Card, Empty, Entry
from paralegal_app.ui.widgets.details import Details
from paralegal_app.ui.widgets.layouts import clear, column, flow_widget
from paralegal_app.ui.widgets.plain_label import Pill, PlainLabel
from paralegal_app.ui.words import filled, speech, translate

if TYPE_CHECKING:
    from paralegal_app.casework.desk import Desk
    from paralegal_app.casework.workshop.install import Offer

ORDER = ("confirmed", "single-source", "from-memory", "uncertain", "unknown")
PATTERN = "*.lawpack"


class PacksPage(Page):
    """One card a country, and the way in for packs from outside."""

    def __init__(self, around: Surroundings, desk: Desk) -> None:
        fetch_file = Button(translate("Packs", "Install from a file…"), self._choose_file, symbol="plus")
        fetch_file.setObjectName("install_file")
        changes = Button(
            translate("Packs", "Open cases under earlier packs"), lambda: around.go(Route("packs", part="changes"))
        )
        changes.setObjectName("changes")
        super().__init__(
            around,
            translate("Packs", "Packs"),
            translate("Packs", "What each country's law asks, as data that a lawyer can read"),
            changes,
            fetch_file,
        )
        self._desk = desk
        self._scroll = self.add_scroll(width=900)
        self._notice: QWidget | None = None
        self.reload()

    def reload(self) -> None:
        """Read the shelf anew."""
        lang = speech.language
        self.fetch(lambda: shelf(lang), self._show)

    def _show(self, items: tuple[Shelved, ...]) -> None:
        body = self._scroll.content
        clear(body)
        if self._notice is not None:
            body.addWidget(self._notice)
            self._notice = None
            self._scroll.verticalScrollBar().setValue(0)  # whoever was reading further down must see it
        if not items:
            body.addWidget(
                Empty(
                    "pack",
                    translate("Packs", "No pack can be read"),
                    translate("Packs", "Install the program again, or add a pack."),
                )
            )
        for item in items:
            body.addWidget(self._broken(item) if item.faults else self._card(item))
        body.addWidget(TrustCard(self.around))
        body.addStretch(1)

    def _say(self, words: str, role: str) -> None:
        """Show a notice at the head of the page, above the packs."""
        self._notice = Banner(words, role=role)
        self.reload()

    def _choose_file(self) -> None:
        chosen = self.around.choose.open_file(self, translate("Packs", "Choose a pack file"), PATTERN)
        if not chosen:
            return
        today = self.around.today()
        words = translate("Packs", "Reading the pack and trying all its rules…")
        self.fetch(lambda: offer(Path(chosen), today), self._offered, words=words)

    def fail(self, error: BaseException) -> None:
        """What a pack is refused for stays on the page: it may be several sentences."""
        if hasattr(error, "exit_code"):
            self._say(words_of(error), "error")
        else:
            super().fail(error)

    def _offered(self, found: Offer) -> None:
        self._notice = OfferCard(self.around, found, self._installed, self.reload)
        self.reload()

    def _installed(self, name: str, draft: bool) -> None:
        words = translate("Packs", "The pack {name} is installed and used from now on.")
        if draft:
            words = translate("Packs", "The pack {name} is kept as a draft. No case can be taken under it.")
        self._say(filled(words, name=name), "success")

    def _broken(self, item: Shelved) -> Card:
        pill = Pill(translate("Packs", "cannot be used"), "brick")
        card = Card(item.name, role="error", pill=pill)
        words = filled(translate("Packs", "Things wrong in it: {count}"), count=len(item.faults))
        holder = QWidget()
        body = column(holder, gap=4)
        for fault in item.faults[:20]:
            said = fault_words(fault)
            body.addWidget(Entry(said, str(fault)) if said else PlainLabel(str(fault), "second"))
        card.add(PlainLabel(words), Details(translate("Packs", "What is wrong?"), holder, item.name))
        if item.can_go_back:
            card.add(flow_widget(self._back_button(item)))
        return card

    def _card(self, item: Shelved) -> Card:
        if item.reviewed:
            state = Pill(filled(translate("Packs", "reviewed by {name}"), name=item.reviewer), "green")
        else:
            state = Pill(translate("Packs", "draft, not reviewed"), "amber")
        card = Card(item.name, pill=state)
        card.heading.set_tone("title")
        if item.origin.kind == "draft":
            said = translate(
                "Packs",
                "A skeleton to work on: no law of this country has been checked, no case can be taken under it.",
            )
            card.add(PlainLabel(said))
        if item.over:
            said = translate("Packs", "An overlay: its own offices and texts come before those of {pack}")
            card.add(PlainLabel(filled(said, pack=territory(item.over, speech.language))))
        for words in (self._age(item), origin_words(item), *_languages(item)):
            card.add(PlainLabel(words, "second"))
        if item.over or item.origin.kind == "draft":
            card.add(flow_widget(*self._few_actions(item)))
            return card
        card.add(Details(translate("Packs", "How sure is it?"), _facts(item), item.name))
        card.add(Details(translate("Packs", "Procedures"), _procedures(item), item.name))
        card.add(flow_widget(*self._actions(item)))
        return card

    def _age(self, item: Shelved) -> str:
        parts = [filled(translate("Packs", "Version {version}"), version=item.version)]
        if item.review_by is not None:
            overdue = item.review_by < self.around.today()
            words = (
                translate("Packs", "review overdue since {when}")
                if overdue
                else translate("Packs", "review due by {when}")
            )
            parts.append(filled(words, when=full_day(item.review_by)))
        if item.checked is not None:
            words = translate("Packs", "oldest check of a source: {when}")
            parts.append(filled(words, when=full_day(item.checked[0])))
        return " · ".join(parts)

    def _actions(self, item: Shelved) -> list[QWidget]:
        actions: list[QWidget] = [
            self._go(translate("Packs", "Read the law"), "law", item, "paper"),
            self._go(translate("Packs", "Edit a copy"), "edit", item, "settings"),
            self._go(translate("Packs", "Own offices and words"), "overlay", item, "people"),
            self._go(translate("Packs", "Proof-read"), "proof", item, "check"),
        ]
        if item.can_go_back:
            actions.append(self._back_button(item))
        return actions

    def _few_actions(self, item: Shelved) -> list[QWidget]:
        """Of an overlay: edit one's own. Of a draft: work on it, nothing else."""
        found: list[QWidget] = []
        if item.origin.kind == "draft":
            found.append(self._go(translate("Packs", "Edit a copy"), "edit", item, "settings"))
        elif item.id == own_id(item.over):
            found.append(self._go(translate("Packs", "Own offices and words"), "overlay", item, "people"))
        if item.can_go_back:
            found.append(self._back_button(item))
        return found

    def _go(self, words: str, part: str, item: Shelved, symbol: str) -> Button:
        def go() -> None:
            self.around.go(Route("packs", part=part, topic=item.over or item.id))

        button = Button(words, go, symbol=symbol, describe=item.name)
        button.setObjectName(f"{part}_{item.id}")
        return button

    def _back_button(self, item: Shelved) -> Button:
        button = Button(
            translate("Packs", "Go back to the version before…"), lambda: self._go_back(item), symbol="undo",
            describe=item.name,
        )  # fmt: skip
        button.setObjectName(f"back_{item.id}")
        return button

    def _go_back(self, item: Shelved) -> None:
        title = filled(translate("Packs", "Go back from {name} {version}?"), name=item.name, version=item.version)
        text = translate(
            "Packs",
            "The version used before is taken up again, or the one that came with the program. "
            "This version is removed. Your cases stay as they are.",
        )
        if self.around.choose.sure(self, title, text, translate("Packs", "Go back")):
            done = filled(translate("Packs", "The earlier version of {name} is used again."), name=item.name)
            self.fetch(lambda: roll_back(item.id), lambda _place: self._say(done, "success"))


def origin_words(item: Shelved) -> str:
    """Where a pack came from and who vouches for it."""
    origin = item.origin
    if origin.kind == "program" or (origin.kind == "draft" and origin.on is None):
        return translate("Packs", "Came with the program")
    day = full_day(origin.on) if origin.on else translate("Packs", "an unknown day")
    if origin.kind == "own":
        return filled(translate("Packs", "Your office's own copy, put to use on {when}"), when=day)
    if not origin.signer:
        return filled(translate("Packs", "Installed from a file on {when}, unsigned"), when=day)
    words = translate("Packs", "Installed from a file on {when}, signed by {signer} ({six})")
    return filled(words, when=day, signer=origin.signer, six=origin.words)


def _languages(item: Shelved) -> tuple[str, str]:
    shown = ", ".join(LANGUAGES.get(code, code) for code in item.languages)
    filed = ", ".join(LANGUAGES.get(code, code) for code in item.filing)
    return (
        filled(translate("Packs", "Questions in: {languages}"), languages=shown),
        filled(translate("Packs", "Papers in: {languages}"), languages=filed),
    )


def _facts(item: Shelved) -> QWidget:
    holder = QWidget()
    body = column(holder, gap=4)
    counts = dict(item.facts)
    for status in ORDER:
        body.addWidget(PlainLabel(f"{sure_words(status)}: {counts.get(status, 0)}", "second"))
    return holder


def _procedures(item: Shelved) -> QWidget:
    holder = QWidget()
    body = column(holder, gap=4)
    for _name, words in item.procedures:
        body.addWidget(Entry(words, symbol="list"))
    return holder


PageMaker = Callable[[Route, Surroundings, "Desk"], Page]
PACK_PARTS: dict[str, PageMaker] = {
    "law": LawPage, "edit": EditPage, "proof": ProofPage, "changes": ChangesPage,
    "overlay": OverlayPage,
}  # fmt: skip


def packs_page(route: Route, around: Surroundings, desk: Desk) -> Page:
    """The shelf, or the page of one pack that `route.part` names (`route.topic` is the pack)."""
    make = PACK_PARTS.get(route.part)
    return make(route, around, desk) if make else PacksPage(around, desk)
