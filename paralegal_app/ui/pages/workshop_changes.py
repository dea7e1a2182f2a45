"""Open cases whose pack has changed since: what is different for her, and the worker's yes to it, case by case."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from paralegal_app.casework.workshop.comparison import open_cases
from paralegal_app.casework.workshop.versions import CaseChange, Turn, accept, changes_for
from paralegal_app.errors import PackError
from paralegal_app.packs import library
from paralegal_app.packs.country import country_name
from paralegal_app.ui.legal_words import verdict_words
from paralegal_app.ui.pages.page import Page
from paralegal_app.ui.pages.workshop_differences import difference_words
from paralegal_app.ui.surroundings import Route, Surroundings
from paralegal_app.ui.when import moment
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Card, Empty, Entry
from paralegal_app.ui.widgets.layouts import clear, flow_widget
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import filled, speech, translate

if TYPE_CHECKING:
    from paralegal_app.casework.desk import Desk
    from paralegal_app.packs.texts import Texts

_SAID = 12


@dataclass(frozen=True, slots=True)
class Waiting:
    """One open case and what the packs in use now would change in it."""

    case_id: str
    label: str
    changes: tuple[CaseChange, ...]


def waiting(desk: Desk, lang: str, case_id: str = "") -> tuple[Waiting, ...]:
    """Every open case that was answered under another state of its pack, or only the one named."""
    ids: dict[str, None] = {case_id: None} if case_id else {}
    for name in () if case_id else library.pack_folders():
        try:
            ids.update(dict.fromkeys(open_cases(desk.vault, library.pack(name))))
        except PackError:
            continue  # named on the page Packs; its cases stay as they are
    found = []
    for name in ids:
        changes = changes_for(desk.vault, name, desk.today(), lang)
        if changes:
            found.append(Waiting(name, desk.vault.cases.get(name).label, changes))
    return tuple(found)


class ChangesPage(Page):
    """All cases that wait for a look; each goes on unchanged until somebody accepts."""

    def __init__(self, route: Route, around: Surroundings, desk: Desk) -> None:
        back = Button(translate("Changes", "Back to the packs"), lambda: around.go(Route("packs")), symbol="back")
        super().__init__(
            around,
            translate("Changes", "Open cases under earlier packs"),
            translate("Changes", "Each case keeps the rules it was answered under until you accept the change."),
            back,
        )
        self._desk, self._route = desk, route
        self._scroll = self.add_scroll(width=900)
        self._load()

    def _load(self) -> None:
        lang, desk, case_id = speech.language, self._desk, self._route.case_id
        words = translate("Changes", "Comparing the packs…")
        self.fetch(lambda: waiting(desk, lang, case_id), self._show, words=words)

    def _show(self, items: tuple[Waiting, ...]) -> None:
        body = self._scroll.content
        clear(body)
        if not items:
            body.addWidget(
                Empty(
                    "check",
                    translate("Changes", "No case waits"),
                    translate("Changes", "Every open case stands under the pack in use."),
                )
            )
        for item in items:
            for pack_id in dict.fromkeys(change.record.pack_id for change in item.changes):
                body.addWidget(self._card(item, [c for c in item.changes if c.record.pack_id == pack_id]))
        body.addStretch(1)

    def _card(self, item: Waiting, changes: list[CaseChange]) -> Card:
        first = changes[0]
        card = Card(item.label)
        card.heading.set_tone("title")
        words = translate("Changes", "{pack} {old} → {new}")
        country = country_name(first.after, speech.language)
        facts = {"pack": country, "old": first.record.pack_version, "new": first.after.version}
        card.add(PlainLabel(filled(words, **facts), "second"))
        for change in changes:
            self._add_procedure(card, change)
        whole = [difference_words(said) for said in first.said if not said.procedure]
        if whole:
            card.line()
            card.add(PlainLabel(translate("Changes", "What changed in the whole pack"), "strong"))
        for sentence in whole[:_SAID]:
            card.add(PlainLabel(sentence, "second"))
        see = Button(
            translate("Changes", "Open the case"), lambda: self.around.go(Route("cases", item.case_id, "overview"))
        )
        take = Button(
            translate("Changes", "Accept the change for this case"), lambda: self._accept(item, first), kind="primary"
        )
        take.setObjectName(f"accept_{item.label}")
        card.add(flow_widget(see, take))
        return card

    @staticmethod
    def _add_procedure(card: Card, change: CaseChange) -> None:
        lang = speech.language
        texts = change.after.texts(lang if lang in change.after.manifest.languages.ui else "en")
        card.line()
        card.add(PlainLabel(texts.get("procedures", change.record.procedure, "name"), "strong"))
        if not change.turns:
            words = translate("Changes", "Nothing comes out differently for her, with the answers given so far.")
            card.add(PlainLabel(words))
        for turn in change.turns:
            card.add(Entry(turn_words(turn, change.record.procedure, texts), symbol="forward"))
        own = [difference_words(said) for said in change.said if said.procedure]
        for sentence in own[:_SAID]:
            card.add(PlainLabel(sentence, "second"))
        if len(own) > _SAID:
            card.add(PlainLabel(filled(translate("Changes", "and {count} more"), count=len(own) - _SAID), "second"))

    def _accept(self, item: Waiting, change: CaseChange) -> None:
        desk, pack_id = self._desk, change.record.pack_id
        done = translate("Changes", "The case goes on under version {version}.")

        def said(_changed: object) -> None:
            self.around.toasts.show(filled(done, version=change.after.version))
            self._load()

        self.fetch(lambda: accept(desk.vault, item.case_id, pack_id), said)


def _day(iso: str) -> str:
    if not iso:
        return translate("Changes", "no date")
    return moment(datetime.fromisoformat(iso) if "T" in iso else date.fromisoformat(iso))


def turn_words(turn: Turn, procedure: str, texts: Texts) -> str:
    """One difference as a sentence."""
    base = ("procedures", procedure)
    if turn.kind == "finding":
        words = translate("Changes", "{name}: now {after}, was {before}")
        name = texts.find(*base, "findings", turn.id, turn.after) or texts.get(*base, "name")
        return filled(words, name=name, before=verdict_words(turn.before), after=verdict_words(turn.after))
    if turn.kind == "deadline":
        words = translate("Changes", "{name}: now {after}, was {before}")
        name = texts.get(*base, "deadlines", turn.id)
        return filled(words, name=name, before=_day(turn.before), after=_day(turn.after))
    if turn.kind == "question":
        return filled(translate("Changes", "A new question: {text}"), text=texts.question(turn.id))
    return filled(translate("Changes", "A risk to read: {text}"), text=texts.get(*base, "risks", turn.id))
