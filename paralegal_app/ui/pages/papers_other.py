"""The papers every country uses, offered from what the case file holds: consents, referrals, complaints."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from paralegal_app.ui.legal_words import reader_words
from paralegal_app.ui.pages.papers_outcome import Outcome
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Card, Entry
from paralegal_app.ui.widgets.layouts import column
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
        "cover_sheet": translate("Papers", "Cover sheet"),
    }.get(document, document)


def recipient_words(recipient: str) -> str:
    """Whom it goes to: an office of the complaint, or somebody by name."""
    return translate("Papers", "the head of the office") if recipient == "head" else reader_words(recipient)


class OtherPapersCard(Card):
    """Each paper with its button; those that need her consent say so when they are saved."""

    def __init__(self, part: Part, walk: Walk) -> None:
        super().__init__(translate("Papers", "Other papers"), gap=12)
        self._part, self._walk = part, walk
        self._list = column(gap=8)
        self._outcome = Outcome(part)
        self.content.addLayout(self._list)
        self.add(self._outcome)
        here = [True]
        self.destroyed.connect(lambda *_gone: here.clear())
        part.around.tasks.run(self._gather, lambda offers: self._show(offers) if here else None, part.fail)

    def _gather(self) -> tuple[OtherOffer, ...]:
        from paralegal_app.casework.other_papers import other_offers

        desk = self._part.desk
        return other_offers(desk.vault, desk.interview(self._walk.record.id))

    def _show(self, offers: tuple[OtherOffer, ...]) -> None:
        for number, offer in enumerate(offers):
            words = other_words(offer.document)
            about = recipient_words(offer.recipient) if offer.recipient else ""
            save = Button(translate("Papers", "Save…"), self._saver(offer), describe=f"{words} {about}".strip())
            save.setObjectName(f"other_{offer.document}_{number}")
            self._list.addWidget(Entry(words, about, symbol="paper", right=save))

    def _saver(self, offer: OtherOffer) -> Any:
        def save() -> None:
            title = translate("Papers", "Where to save the papers")
            folder = self._part.around.choose.folder(self, title, str(self._part.around.kept.get("papers_folder", "")))
            if folder:
                self._part.around.kept["papers_folder"] = folder
                self._write(offer, Path(folder))

        return save

    def _write(self, offer: OtherOffer, folder: Path) -> None:
        from paralegal_app.casework.other_papers import make_other
        from paralegal_app.casework.paper_register import hand_out

        desk, record = self._part.desk, self._walk.record

        def work(reason: str) -> tuple[list[str], list[str]]:
            interview = desk.interview(record.id)
            made = make_other(desk.vault, interview, offer.document, offer.languages[0], about=offer.about)
            written = hand_out(
                desk.vault, record.case_id, interview.pack, [made], folder, procedure_id=record.id, on=desk.today(),
                override_reason=reason,
            )  # fmt: skip
            return [str(paper.path) for paper in written], []

        self._outcome.run(work)
