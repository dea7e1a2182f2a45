"""What a country's four procedures do not hold: first hours, safety plan, a planned day, consent, first talk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paralegal_app.casework.around import Around, around
from paralegal_app.ui.presence import while_here
from paralegal_app.ui.surroundings import Route
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Card, Entry
from paralegal_app.ui.words import speech, translate

if TYPE_CHECKING:
    from paralegal_app.ui.pages.part import Part


class AroundCard(Card):
    """Each with the one button that begins it or takes it up."""

    def __init__(self, part: Part) -> None:
        super().__init__(translate("Around", "Around the procedures"), gap=12)
        self._part = part
        lang = speech.language
        part.around.tasks.run(lambda: around(lang), while_here(self, self._show), part.fail)

    def _show(self, found: tuple[Around, ...]) -> None:
        under_way = {
            walk.record.procedure: walk.record.id
            for walk in self._part.digest.walks
            if walk.record.pack_id == "shared" and walk.record.status == "under_way"
        }
        for number, item in enumerate(found):
            if number:
                self.line()
            begun = item.procedure in under_way
            words = translate("Procedures", "Open the interview") if begun else translate("Around", "Begin")
            button = Button(words, lambda item=item: self._begin(item), describe=item.name)  # type: ignore[misc]
            button.setObjectName(f"around_{item.procedure}")
            self.add(Entry(item.name, item.summary, symbol="shield", right=button))

    def _begin(self, item: Around) -> None:
        part, case = self._part, self._part.digest.case.id
        part.around.tasks.run(
            lambda: part.desk.start(case, item.pack, item.procedure),
            lambda changed: part.around.go(Route("cases", case, "interview", changed.record_id or "")),
            part.fail,
        )
