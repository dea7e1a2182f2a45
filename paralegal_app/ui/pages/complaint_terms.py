"""By when a general complaint has to be there, with the arithmetic; what this program does not know is said so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from paralegal_app.casework.complaint_terms import ComplaintTerms, complaint_terms
from paralegal_app.ui.pages.findings_card import deadline_row, unknown_deadline
from paralegal_app.ui.presence import while_here
from paralegal_app.ui.widgets.cards import Banner
from paralegal_app.ui.widgets.details import grow_with_words
from paralegal_app.ui.widgets.layouts import column
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import speech, translate

if TYPE_CHECKING:
    from paralegal_app.casefile import Event
    from paralegal_app.packs.texts import Texts
    from paralegal_app.ui.pages.part import Part

Found = tuple[ComplaintTerms, "Texts | None"]


class TermsBox(QWidget):
    """Filled by the worker for one answer of an office."""

    def __init__(self, part: Part, event: Event) -> None:
        super().__init__()
        self.setObjectName("complaint_terms")
        self._part = part
        self._body = column(self, gap=8)
        grow_with_words(self)
        desk, case, lang = part.desk, part.digest.case.id, speech.language

        def work() -> Found:
            terms = complaint_terms(desk, case, event)
            texts = terms.pack.texts_for(lang) if terms.pack else None
            return terms, texts

        part.around.tasks.run(work, while_here(self, lambda found: self._show(*found)), part.fail)

    def _show(self, terms: ComplaintTerms, texts: Texts | None) -> None:
        today = self._part.around.today()
        if terms.state is not None and texts is not None:
            for item in terms.counted:
                self._body.addWidget(deadline_row(item, terms.state, texts, today))
            for item in terms.unknown:
                self._body.addWidget(unknown_deadline(item, terms.state, texts))
        if terms.deadlines and not terms.dated:
            words = translate("Reply", "The day it happened is not written down, so no deadline can be counted.")
            self._body.addWidget(Banner(words, role="risk"))
        elif terms.counted:
            words = translate("Reply", "Counted from the day written in this entry. Check it before you rely on it.")
            self._body.addWidget(PlainLabel(words, "caption"))
        else:
            words = translate(
                "Reply",
                "The deadline for this complaint is not known here. Ask a local lawyer, and hand the complaint in as "
                "soon as you can.",
            )
            self._body.addWidget(Banner(words, role="risk", title=translate("Law", "not known, ask a lawyer")))
