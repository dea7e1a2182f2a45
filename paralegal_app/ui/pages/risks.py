"""Reading the risks of a step, and writing down what she decided. Nothing is marked done before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from paralegal_app.ui.pages.findings_card import law_line, room
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Card
from paralegal_app.ui.widgets.layouts import Scroll, column, fit, flow_widget
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import translate

if TYPE_CHECKING:
    from paralegal_app.casework.desk import Desk
    from paralegal_app.interview.state import RiskState, State
    from paralegal_app.packs.texts import Texts


def risk_card(risk: RiskState, state: State, texts: Texts) -> Card:
    """What could happen, what helps against it, and where that is known from."""
    card = Card(role="risk", gap=8)
    card.add(PlainLabel(texts.get(room(state), "risks", risk.id), "strong"))
    if not risk.sure:
        card.add(PlainLabel(translate("Risk", "Shown because she did not answer what it depends on."), "second"))
    mitigation = texts.find(room(state), "risks", risk.id, "mitigation")
    if mitigation:
        card.add(PlainLabel(translate("Risk", "What helps:"), "amber"), PlainLabel(mitigation))
    if risk.law.cite:
        card.add(PlainLabel(law_line(risk.law, texts), "second"))
    return card


def write_decision(desk: Desk, procedure_id: str, step: str, decision: str, risks: Sequence[str]) -> None:
    """Enter that the risks were read and what she decided; declining a step is an outcome like any other."""
    interview = desk.interview(procedure_id)
    with desk.vault.together():
        for risk in risks:
            interview.read_risk(risk, decision)
        if step:
            interview.mark_step(step, "declined" if decision == "declines" else "to_do", decision)


class RiskReading(QDialog):
    """Shows the risks of a step one under the other, then asks what she decided."""

    decided = Signal(str)
    """"wants", "declines" or "undecided"."""

    def __init__(self, parent: QWidget, title: str, risks: Sequence[RiskState], state: State, texts: Texts) -> None:
        super().__init__(parent)
        self.setObjectName("risks")
        self.setWindowTitle(translate("Risk", "Before this step"))
        fit(self, 640, 620)
        outer = column(self, margin=0, gap=0)
        scroll = Scroll(margin=24, gap=12, name=title)
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        outer.addWidget(scroll, 1)
        scroll.content.addWidget(PlainLabel(translate("Risk", "Read these with her before this step"), "eyebrow"))
        scroll.content.addWidget(PlainLabel(title, "title"))
        for risk in risks:
            scroll.content.addWidget(risk_card(risk, state, texts))
        scroll.content.addStretch(1)
        foot = QWidget()
        body = column(foot, margin=16, gap=8)
        body.addWidget(PlainLabel(translate("Risk", "What did she decide? Refusing closes nothing."), "strong"))
        buttons = [
            self._choice("wants", translate("Risk", "She wants this step"), "primary"),
            self._choice("declines", translate("Risk", "She does not want it"), "secondary"),
            self._choice("undecided", translate("Risk", "Read, not decided yet"), "secondary"),
        ]
        body.addWidget(flow_widget(*buttons))
        outer.addWidget(foot)
        scroll.setFocus()

    def _choice(self, key: str, words: str, kind: str) -> Button:
        button = Button(words, lambda: self._decide(key), kind=kind)
        button.setObjectName(f"decide_{key}")
        return button

    def _decide(self, key: str) -> None:
        self.decided.emit(key)
        self.accept()
