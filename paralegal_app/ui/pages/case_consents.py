"""What she allowed, and whom she was sent on to. Refusing is an answer like any other."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from paralegal_app.ui.fields.field import Entry as Line
from paralegal_app.ui.legal_words import reader_words, reveals_words
from paralegal_app.ui.pages.case_labels import PURPOSES, how_words, purpose_words, referral_words
from paralegal_app.ui.pages.case_referrals import NegotiationCard, NextStep
from paralegal_app.ui.pages.part import Part
from paralegal_app.ui.pages.prompts import SharingLimits
from paralegal_app.ui.pages.referral_offer import OfferCard, referral_boxes
from paralegal_app.ui.when import moment
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Card, Entry
from paralegal_app.ui.widgets.layouts import Scroll, flow_widget
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import translate

if TYPE_CHECKING:
    from paralegal_app.casefile.records import Consent, Referral

COVERS = ("drug_use", "hiv", "ost", "health", "sex_work", "safe_address", "immigration", "children")


class ConsentsPart(Part):
    """Consents first, referrals below."""

    def build(self) -> None:
        scroll = Scroll(margin=24, gap=16, width=900, name=translate("Case", "Consents and referrals"))
        self.outer.addWidget(scroll)
        self._offer = OfferCard(self)
        for card in (self._consents(), self._ask(), self._referrals(), self._offer, NegotiationCard(self)):
            scroll.content.addWidget(card)
        scroll.content.addStretch(1)

    def _consents(self) -> Card:
        card = Card(translate("Consent", "What she decided"))
        for number, consent in enumerate(self.digest.consents):
            if number:
                card.line()
            card.add(self._consent(consent))
        if not self.digest.consents:
            card.add(
                PlainLabel(
                    translate("Consent", "Nothing is written down yet. Without her word nothing leaves."), "lead"
                )
            )
        return card

    def _consent(self, consent: Consent) -> QWidget:
        given = consent.decision == "given" and consent.withdrawn_at is None
        if consent.withdrawn_at is not None:
            state = translate("Consent", "taken back")
        else:
            state = translate("Consent", "agreed") if given else translate("Consent", "refused")
        covers = ", ".join(reveals_words(item) for item in consent.covers)
        parts = (reader_words(consent.recipient), covers, how_words(consent.how), moment(consent.at.date()))
        second = " · ".join(part for part in parts if part)
        right = None
        if given:
            take = consent.id
            right = Button(
                translate("Consent", "She takes it back"),
                lambda: self.change(
                    lambda: self.desk.vault.consents.withdraw(take), translate("Consent", "Taken back.")
                ),
                describe=purpose_words(consent.purpose),
            )
        words = f"{purpose_words(consent.purpose)}: {state}"
        symbol, colour = ("check", "green") if given else ("cross", "second")
        return Entry(words, second, symbol=symbol, colour=colour, right=right)

    def _ask(self) -> Card:
        card = Card(translate("Consent", "Ask her"), gap=12)
        self.purpose = _box(translate("Consent", "For what"), [(item, purpose_words(item)) for item in PURPOSES])
        self.recipient = Line(translate("Consent", "Who gets it"))
        self.how = _box(
            translate("Consent", "How she said it"),
            [(item, how_words(item)) for item in ("spoken", "signed", "mark", "witnessed")],
        )
        self.covers = {item: QCheckBox(reveals_words(item)) for item in COVERS}
        card.add(PlainLabel(translate("Consent", "For what"), "small"), self.purpose)
        card.add(self.recipient, PlainLabel(translate("Consent", "It may tell about:"), "small"))
        card.add(flow_widget(*self.covers.values(), gap=12))
        card.add(PlainLabel(translate("Consent", "How she said it"), "small"), self.how)
        yes = Button(translate("Consent", "She agrees"), lambda: self._decide("given"), kind="primary")
        yes.setObjectName("agree")
        no = Button(translate("Consent", "She refuses"), lambda: self._decide("refused"))
        no.setObjectName("refuse")
        card.add(flow_widget(yes, no), SharingLimits(self))
        return card

    def _decide(self, decision: Any) -> None:
        case, consents = self.digest.case.id, self.desk.vault.consents
        purpose, recipient = str(self.purpose.currentData()), self.recipient.text()
        how = self.how.currentData()
        covers = [name for name, box in self.covers.items() if box.isChecked()]
        if not recipient:
            self.recipient.show_problem(translate("Consent", "Say who gets it."))
            self.recipient.edit.setFocus()
            return
        self.change(
            lambda: consents.decide(case, purpose, recipient, decision, how=how, covers=covers),
            translate("Consent", "Her decision is written down."),
        )

    def _referrals(self) -> Card:
        card = Card(translate("Referral", "Referrals"))
        for number, referral in enumerate(self.digest.referrals):
            if number:
                card.line()
            card.add(
                Entry(referral.recipient, referral.purpose, symbol="handshake", note=referral_words(referral.status))
            )
            if referral.status == "offered":
                card.add(flow_widget(self._ask_for(referral)))
            card.add(NextStep(self, referral), *referral_boxes(self, referral))
        if not self.digest.referrals:
            card.add(PlainLabel(translate("Referral", "She was not sent on to anybody."), "lead"))
        return card

    def _ask_for(self, referral: Referral) -> Button:
        """Puts the referral into the form above, so that nothing is typed twice."""

        def ask() -> None:
            self.purpose.setCurrentIndex(self.purpose.findData("referral"))
            self.recipient.set_text(referral.recipient)
            self.covers["safe_address"].setFocus()

        words = translate("Referral", "Ask her whether she agrees")
        button = Button(words, ask, kind="quiet", describe=referral.recipient)
        button.setObjectName("ask_referral")
        return button

    def draft(self) -> dict[str, Any]:
        lines = {"recipient": self.recipient, "to": self._offer.to, "why": self._offer.why}
        return {f"consents.{name}": line.text() for name, line in lines.items() if line.text()}

    def restore(self, draft: dict[str, Any]) -> None:
        for name, line in (("recipient", self.recipient), ("to", self._offer.to), ("why", self._offer.why)):
            line.set_text(str(draft.get(f"consents.{name}", "")))


def _box(name: str, options: list[tuple[str, str]], chosen: Callable[[], object] | None = None) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setToolTip(name)
    for key, words in options:
        box.addItem(words, key)
    if chosen is not None:
        box.activated.connect(lambda _index: chosen())
    return box
