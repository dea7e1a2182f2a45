"""The one key: whom to ring in which order, and by which hour care must begin. From anywhere, also while locked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from paralegal_app.ui.legal_words import sure_words
from paralegal_app.ui.lock import EMERGENCY_KEY
from paralegal_app.ui.presence import while_here
from paralegal_app.ui.show_error import words_of
from paralegal_app.ui.tasks import Tasks
from paralegal_app.ui.when import full_day
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Banner, Card, Entry
from paralegal_app.ui.widgets.layouts import Scroll, clear, column, fit, flow_widget, row
from paralegal_app.ui.widgets.plain_label import Pill, PlainLabel
from paralegal_app.ui.words import filled, speech, translate

if TYPE_CHECKING:
    from paralegal_app.casework.desk import Desk
    from paralegal_app.casework.emergency_card import Call, Clock, EmergencyCard

Found = tuple["EmergencyCard", tuple[tuple[str, str], ...]]


class EmergencyDialog(QDialog):
    """Lies over the page one is at and takes nothing away from it; Escape or the same key closes it."""

    def __init__(
        self, parent: QWidget, tasks: Tasks, desk: Desk | None, case_id: str = "", *,
        mode: Callable[[], object] | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setObjectName("emergency_card")
        self.setProperty("ground", "background")
        self.setWindowTitle(translate("Emergency", "Emergency"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fit(self, 720, 680)
        self._tasks, self._desk, self._case = tasks, desk, case_id
        self._country = ""
        outer = column(self, margin=0, gap=0)
        self._scroll = Scroll(margin=24, gap=12, name=translate("Emergency", "Emergency"))
        outer.addWidget(self._scroll, 1)
        foot = column(margin=16, gap=0)
        close = Button(translate("Emergency", "Close"), self.accept, kind="primary")
        close.setObjectName("emergency_card_close")
        buttons: list[QWidget] = [close]
        if mode is not None:
            switch = Button(translate("Emergency", "Emergency mode…"), lambda: self._then(mode), symbol="warning")
            switch.setObjectName("emergency_card_mode")
            buttons.append(switch)
        foot.addWidget(flow_widget(*buttons))
        outer.addLayout(foot)
        self.look()

    def _then(self, act: Callable[[], object]) -> None:
        self.accept()
        act()

    def look(self, country: str = "") -> None:
        """Show the card, of `country` where one is chosen."""
        self._country = country or self._country
        desk, case, lang, chosen = self._desk, self._case, speech.language, self._country
        now = datetime.now().astimezone()

        def work() -> Found:
            from paralegal_app.casework import emergency_card

            known = emergency_card.countries(lang)
            where = chosen or _usual(desk, case, [name for name, _words in known])
            return emergency_card.card(where, lang, now, desk=desk, case_id=case), known

        self._tasks.run(
            work,
            while_here(self, lambda found: self._show(*found)),
            while_here(self, lambda error: self._scroll.content.addWidget(Banner(words_of(error), role="error"))),
        )

    def _show(self, card: EmergencyCard, known: tuple[tuple[str, str], ...]) -> None:
        body = self._scroll.content
        clear(body)
        title = translate("Emergency", "Emergency")
        about = " · ".join(part for part in (card.case_label, card.country) if part)
        body.addWidget(PlainLabel(title, "title"))
        if about:
            body.addWidget(PlainLabel(about, "second"))
        if not self._case:
            body.addWidget(self._countries(card, known))
        if card.first:
            body.addWidget(Banner(card.first, role="risk"))
        body.addWidget(self._calls(card))
        if card.clocks:
            body.addWidget(self._clocks(card))
        body.addWidget(self._alarm(card))
        body.addStretch(1)

    def _countries(self, card: EmergencyCard, known: tuple[tuple[str, str], ...]) -> QWidget:
        made: list[QWidget] = []
        for name, words in known:
            kind = "primary" if words == card.country else "secondary"
            button = Button(words, lambda name=name: self.look(name), kind=kind)  # type: ignore[misc]
            button.setObjectName(f"emergency_in_{name}")
            made.append(button)
        return flow_widget(*made)

    def _calls(self, card: EmergencyCard) -> Card:
        box = Card(translate("Emergency", "Ring in this order"), gap=8)
        for number, call in enumerate(card.calls, 1):
            if number > 1:
                box.line()
            box.add(_call(number, call))
        if not card.calls:
            words = translate("Emergency", "No number is known here. Ring the police or the ambulance.")
            box.add(PlainLabel(words, "lead"))
        return box

    def _clocks(self, card: EmergencyCard) -> Card:
        box = Card(translate("Emergency", "Hours that count for her health"), gap=8)
        for clock in card.clocks:
            box.add(_clock(clock))
        return box

    def _alarm(self, card: EmergencyCard) -> Card:
        box = Card(translate("Emergency", "What the office agreed"), gap=8)
        for number, line in enumerate(card.alarm, 1):
            box.add(PlainLabel(f"{number}. {line}"))
        if self._desk is None:
            box.add(PlainLabel(translate("Emergency", "Unlock to see whom the office rings."), "second"))
        elif not card.alarm:
            words = translate("Emergency", "Nothing is written yet. Write the alarm and the safety plan under Team.")
            box.add(PlainLabel(words, "second"))
        return box

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == EMERGENCY_KEY:
            self.accept()
        else:
            super().keyPressEvent(event)


def _usual(desk: Desk | None, case_id: str, known: list[str]) -> str:
    """The country of the case, else of the latest case, else the first one known."""
    if desk is None:
        return known[0] if known else ""
    from paralegal_app.casework.responses import country_of

    cases = [case_id] if case_id else [case.id for case in desk.vault.cases.page(0, 20)]
    found = (country_of(desk, case) for case in cases)
    return next((name for name in found if name), known[0] if known else "")


def source_words(source: str) -> str:
    """Whose number it is."""
    return {
        "line": translate("Emergency", "help line"),
        "hers": translate("Emergency", "her own person"),
        "office": translate("Emergency", "our office"),
        "contact": translate("Emergency", "from the directory"),
    }[source]


def _call(number: int, call: Call) -> QWidget:
    holder = QWidget()
    body = row(holder, gap=12)
    body.addWidget(PlainLabel(f"{number}.", "strong", wrap=False))
    words = column(gap=4)
    words.addWidget(PlainLabel(call.name, "strong"))
    second = " · ".join(part for part in (source_words(call.source), call.what_for, call.hours) if part)
    words.addWidget(PlainLabel(second, "second"))
    body.addLayout(words, 1)
    shown = PlainLabel(call.number, "question" if len(call.number) <= 4 else "strong")
    shown.setAccessibleName(f"{call.name}: {call.number}")
    if len(call.number) > 14:
        words.insertWidget(1, shown)
    else:
        shown.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        body.addWidget(shown)
    return holder


def _clock(clock: Clock) -> QWidget:
    if clock.until is not None:
        second = f"{full_day(clock.until)}, {clock.until:%H:%M}"
        pill = Pill(left_words(clock), "brick" if clock.over else "amber")
        return Entry(clock.text, second, symbol="clock", colour="amber", right=pill)
    if clock.hours is None:
        words = translate("Emergency", "The limit is not known; go as soon as possible.")
    else:
        words = filled(translate("Emergency", "within hours: {hours}"), hours=f"{clock.hours:.0f}")
    return Entry(clock.text, f"{words} · {sure_words(clock.law.status)}", symbol="clock")


def left_words(clock: Clock) -> str:
    """How much time is left, in whole hours."""
    assert clock.left is not None
    if clock.over:
        return translate("Emergency", "past; see a doctor all the same")
    if clock.left < timedelta(hours=1):
        return translate("Emergency", "less than an hour left")
    return filled(translate("Emergency", "hours left: {hours}"), hours=int(clock.left / timedelta(hours=1)))
