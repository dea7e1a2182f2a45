"""What a worker may say to encourage her, one sentence at a time; never on a paper. And what to weigh before a talk
with the partner."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from paralegal_app.packs.guidance import Caution, CautionText, Moment, Prompt, SharingText, guidance
from paralegal_app.ui.presence import while_here
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Card
from paralegal_app.ui.widgets.details import Details
from paralegal_app.ui.widgets.layouts import column, flow_widget
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.widgets.toasts import announce
from paralegal_app.ui.words import filled, speech, translate

if TYPE_CHECKING:
    from paralegal_app.ui.pages.part import Part

Said = tuple[tuple[Prompt, str], ...]


class PromptCard(Card):
    """One sentence, where the guide asks for it, and a button for the next one."""

    def __init__(self, said: Said) -> None:
        super().__init__(translate("Prompt", "You might say to her"), role="info")
        self.setObjectName("prompt")
        self._said, self._now = said, 0
        self._words, self._cite = PlainLabel("", "strong"), PlainLabel("", "caption")
        self.add(self._words, self._cite)
        if len(said) > 1:
            other = Button(translate("Prompt", "Another sentence"), self._next, kind="link")
            other.setObjectName("prompt_next")
            self.add(flow_widget(other))
        self._draw()

    def _next(self) -> None:
        self._now = (self._now + 1) % len(self._said)
        self._draw()
        announce(self, self._words.text())

    def _draw(self) -> None:
        prompt, words = self._said[self._now]
        self._words.setText(words)
        self._cite.setText(filled(translate("Prompt", "after {source}; the words are ours"), source=prompt.cite))


def show_prompts(part: Part, moment: Moment, place: Card) -> None:
    """Keep a place for the sentences of a moment in `place` and fill it as soon as they are read."""
    holder = QWidget()
    body = column(holder, gap=0)
    holder.hide()
    place.add(holder)
    lang = speech.language

    def show(said: Said) -> None:
        if said:
            body.addWidget(PromptCard(said))
            holder.show()

    part.around.tasks.run(lambda: guidance(lang).prompts_at(moment), while_here(holder, show), part.fail)


class PartnerRiskCard(Card):
    """What to weigh before anybody talks with the partner, each with what to do about it."""

    def __init__(self, cautions: tuple[tuple[Caution, CautionText], ...]) -> None:
        super().__init__(translate("Partner", "Before anybody talks with the partner"), role="risk")
        self.setObjectName("partner_risks")
        for number, (_caution, words) in enumerate(cautions):
            if number:
                self.line()
            self.add(PlainLabel(words.text, "strong"), PlainLabel(words.mitigation))
        self.add(PlainLabel(sources_of(caution for caution, _words in cautions), "caption"))


def sources_of(cited: Iterable[Caution]) -> str:
    """Their citations, each place once; the guide is named once."""
    places: dict[str, list[str]] = {}
    for item in cited:
        source, _comma, parts = item.cite.partition(", ")
        kept = places.setdefault(source, [])
        kept += [part for part in parts.split("; ") if part not in kept]
    return "; ".join(", ".join((source, "; ".join(sorted(parts)))) for source, parts in places.items())


class SharingLimits(Details):
    """What each kind of partner needs to know of her, and what never; closed until somebody asks."""

    def __init__(self, part: Part) -> None:
        inside = QWidget()
        self._body = column(inside, gap=8)
        super().__init__(translate("Consent", "What each of them needs to know, and what never"), inside)
        self.link.setObjectName("sharing_limits")
        lang = speech.language
        part.around.tasks.run(lambda: guidance(lang).sharing(), while_here(self, self._show), part.fail)

    def _show(self, found: tuple[tuple[Caution, SharingText], ...]) -> None:
        for _caution, said in found:
            self._body.addWidget(PlainLabel(said.text, "strong"))
            self._body.addWidget(PlainLabel(filled(translate("Consent", "Needs: {what}"), what=said.needs)))
            self._body.addWidget(PlainLabel(filled(translate("Consent", "Never: {what}"), what=said.never)))
        sources = sources_of(caution for caution, _said in found)
        words = filled(translate("Prompt", "after {source}; the words are ours"), source=sources)
        self._body.addWidget(PlainLabel(words, "caption"))
