"""Whom to ring while she is on the line: the help lines of her country, then the office's own contacts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paralegal_app.casework import calling
from paralegal_app.ui.legal_words import sure_words
from paralegal_app.ui.presence import while_here
from paralegal_app.ui.surroundings import Surroundings
from paralegal_app.ui.widgets.cards import Card, Entry
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import speech, translate

if TYPE_CHECKING:
    from paralegal_app.casework.desk import Desk

_SHOWN = 8


class NumbersCard(Card):
    """Filled by the worker; what is not known is said so."""

    def __init__(self, around: Surroundings, desk: Desk, case_id: str) -> None:
        super().__init__(translate("Call", "Numbers to ring"))
        self.setObjectName("numbers")
        lang = speech.language
        around.tasks.run(
            lambda: calling.numbers(desk, case_id, lang),
            while_here(self, self._show),
            around.tasks.unexpected.emit,
        )

    def _show(self, found: tuple[calling.Number, ...]) -> None:
        lines = [item for item in found if not item.ours][:_SHOWN]
        ours = [item for item in found if item.ours][:_SHOWN]
        for group in (lines, ours):
            for item in group:
                number = item.number or translate("Directory", "number not known")
                sure = "" if item.ours or item.status == "confirmed" else sure_words(item.status)
                what_for = item.what_for if item.ours else ""  # the name of a help line says it
                second = " · ".join(part for part in (item.name, item.hours, what_for, sure) if part)
                self.add(Entry(number, second, symbol="person" if item.ours else "phone", strong=True))
        if not lines:
            words = translate("Call", "No country is chosen for this case, so no help line is shown.")
            self.add(PlainLabel(words, "second"))
