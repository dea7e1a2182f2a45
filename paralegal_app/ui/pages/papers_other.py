"""The papers every country uses, from what the case file holds: in any language, with or without a procedure."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox

from paralegal_app.i18n import LANGUAGES
from paralegal_app.ui.legal_words import reader_words
from paralegal_app.ui.pages.papers_work import Source, other_source
from paralegal_app.ui.presence import while_here
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Card, Entry
from paralegal_app.ui.widgets.layouts import column
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import translate

if TYPE_CHECKING:
    from paralegal_app.casework.other_papers import OtherOffer
    from paralegal_app.ui.digests import Walk
    from paralegal_app.ui.pages.part import Part


def other_words(document: str) -> str:
    """The name of a shared paper."""
    return {
        "consent": translate("Papers", "Consent form"),
        "referral_letter": translate("Papers", "Referral letter"),
        "authority": translate("Papers", "Authority for her representative"),
        "medical_record_request": translate("Papers", "Request for the medical record of injuries"),
        "complaint": translate("Papers", "Complaint about a refusal or inaction"),
        "chronology": translate("Papers", "Chronology of her story"),
        "cover_sheet": translate("Papers", "Cover sheet"),
    }.get(document, document)


def recipient_words(recipient: str) -> str:
    """Whom it goes to: an office of the complaint, or somebody by name."""
    return translate("Papers", "the head of the office") if recipient == "head" else reader_words(recipient)


class OtherPapersCard(Card):
    """Each paper with its button, in the language chosen above them; `show` gets the paper that is pressed."""

    def __init__(self, part: Part, walk: Walk | None, show: Callable[[Source], object]) -> None:
        super().__init__(translate("Papers", "Other papers"), gap=12)
        self._part, self._walk, self._look = part, walk, show
        self._languages = QComboBox()
        self._languages.setObjectName("other_language")
        self._languages.setAccessibleName(translate("Papers", "Language of these papers"))
        self._languages.setMinimumContentsLength(12)
        self._languages.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._list = column(gap=8)
        self.add(PlainLabel(translate("Papers", "Language of these papers"), "small"), self._languages)
        self.content.addLayout(self._list)
        part.around.tasks.run(self._gather, while_here(self, self._show), part.fail)

    def _gather(self) -> tuple[OtherOffer, ...]:
        from paralegal_app.casework.other_papers import other_offers
        from paralegal_app.casework.whole_case import beside

        desk, record = self._part.desk, self._walk.record.id if self._walk is not None else None
        return other_offers(desk.vault, beside(desk, self._part.digest.case.id, record))

    def _show(self, offers: tuple[OtherOffer, ...]) -> None:
        for language in dict.fromkeys(item for offer in offers for item in offer.languages):
            self._languages.addItem(LANGUAGES.get(language, language), language)
        kept = self._languages.findData(self._part.around.kept.get("other_language", ""))
        self._languages.setCurrentIndex(max(0, kept))
        self._languages.currentIndexChanged.connect(self._keep_language)
        for number, offer in enumerate(offers):
            words = other_words(offer.document)
            about = recipient_words(offer.recipient) if offer.recipient else ""
            look = Button(
                translate("Papers", "Look at it"), self._looker(offer, words), kind="link",
                describe=f"{words} {about}".strip(),
            )  # fmt: skip
            look.setObjectName(f"other_{offer.document}_{number}")
            self._list.addWidget(Entry(words, about, symbol="paper", right=look))

    def _keep_language(self) -> None:
        self._part.around.kept["other_language"] = self._languages.currentData()

    def _looker(self, offer: OtherOffer, name: str) -> Any:
        def look() -> None:
            case, language = self._part.digest.case.id, str(self._languages.currentData())
            self._look(other_source(self._part.desk, case, self._walk, offer, language, name))

        return look
