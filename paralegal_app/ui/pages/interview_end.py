"""What stands in the middle when nothing is left to ask: the result, what is still open, and the next thing to do."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from paralegal_app.ui.legal_words import verdict_words
from paralegal_app.ui.pages.findings_card import gap_list, room
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Card, Entry
from paralegal_app.ui.widgets.layouts import flow_widget
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import filled, translate

if TYPE_CHECKING:
    from paralegal_app.interview.state import State
    from paralegal_app.packs.texts import Texts

_ROLE = {"yes": "success", "no": "card", "unknown": "info"}
_SYMBOL = {"yes": ("check", "green"), "no": ("cross", "second"), "unknown": ("question", "second")}


def end_widgets(
    state: State, texts: Texts, go: Callable[[str], object], papers: Callable[[], object], steps: Callable[[], object]
) -> list[QWidget]:
    """The last page of an interview."""
    main = state.main
    found: list[QWidget] = [PlainLabel(translate("Interview", "Everything needed is asked"), "question")]
    said = texts.find(room(state), "findings", main.id, str(main.verdict)) or verdict_words(main.verdict)
    symbol, colour = _SYMBOL[main.verdict]
    card = Card(texts.get(room(state), "findings", main.id), role=_ROLE[main.verdict])
    card.add(Entry(said, symbol=symbol, colour=colour, strong=True))
    found.append(card)
    gaps = list(dict.fromkeys(gap for paper in state.documents for gap in paper.gaps))
    if gaps:
        box = Card(filled(translate("Interview", "Gaps in the papers: {count}"), count=len(gaps)))
        box.add(
            PlainLabel(
                translate(
                    "Interview", "The papers can be made all the same; each gap prints as a line to fill by hand."
                ),
                "second",
            )
        )
        box.add(gap_list(gaps, texts, go))
        found.append(box)
    to_papers = Button(translate("Interview", "Go to the papers"), papers, kind="primary", symbol="paper")
    to_papers.setObjectName("to_papers")
    to_steps = Button(translate("Interview", "Go to the steps"), steps, symbol="list")
    found.append(flow_widget(to_papers, to_steps))
    follow = [item for item in state.next_procedures if item.verdict != "no"]
    if follow:
        after = Card(translate("Interview", "What may follow"))
        for item in follow:
            after.add(Entry(texts.get(room(state), "next", item.id), symbol="forward"))
        found.append(after)
    return found
