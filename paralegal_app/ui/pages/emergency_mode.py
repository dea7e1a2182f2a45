"""Emergency mode in the window: the strip that says what holds, and the dialog in which it is switched."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QDialog, QFrame, QWidget

from paralegal_app.ui.legal_words import sure_words
from paralegal_app.ui.presence import while_here
from paralegal_app.ui.show_error import words_of
from paralegal_app.ui.surroundings import Surroundings
from paralegal_app.ui.theme import LARGE, theme
from paralegal_app.ui.when import full_day
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Banner, Card, Entry, Symbol
from paralegal_app.ui.widgets.details import Details
from paralegal_app.ui.widgets.layouts import Scroll, clear, column, fit, flow_widget, row
from paralegal_app.ui.widgets.plain_label import Pill, PlainLabel
from paralegal_app.ui.words import filled, speech, translate

if TYPE_CHECKING:
    from paralegal_app.casework.desk import Desk
    from paralegal_app.casework.emergencies import Otherwise, Standing


def effect_words(effect: str) -> str:
    """What an emergency does to an office, a step or a deadline, where it takes something away."""
    return {
        "closed": translate("Emergency", "closed now"),
        "replaced": translate("Emergency", "elsewhere now"),
    }.get(effect, effect)


class EmergencyStrip(QFrame):
    """Stands at the top of a case while an emergency holds for it; nothing is shown otherwise."""

    def __init__(self, around: Surroundings, desk: Desk, case_id: str, changed: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("emergency_strip")
        self.setProperty("role", "training")
        self._around, self._desk, self._case, self._changed = around, desk, case_id, changed
        self._body = row(self, margin=8, gap=8)
        self._body.setContentsMargins(theme.space(24), theme.space(4), theme.space(24), theme.space(4))
        self.hide()
        self.look()

    def look(self) -> None:
        """Ask anew what holds."""
        desk, case, lang = self._desk, self._case, speech.language

        def work() -> tuple[Standing, ...]:
            from paralegal_app.casework.emergencies import standings

            return tuple(item for item in standings(desk, lang, case_id=case) if item.holds)

        self._around.tasks.run(work, while_here(self, self._show), lambda _error: None)

    def _show(self, held: tuple[Standing, ...]) -> None:
        clear(self._body)
        self.setVisible(bool(held))
        if not held:
            return
        names = "; ".join(item.text for item in held)
        words = filled(translate("Emergency", "Emergency mode: {what}"), what=names)
        self.setAccessibleName(words)
        self._body.addWidget(Symbol("warning", "amber"))
        self._body.addWidget(PlainLabel(words if theme.scale < LARGE else names, "strong"), 1)
        look = Button(translate("Emergency", "What is otherwise"), self._open, kind="link")
        look.setObjectName("emergency_look")
        self._body.addWidget(look)

    def _open(self) -> None:
        ModeDialog(self.window(), self._around, self._desk, self._case, self._after).open()

    def _after(self) -> None:
        self.look()
        self._changed()


class ModeDialog(QDialog):
    """Every emergency the packs know, what it changes, whether it holds: for one case, or (no case) for the desk."""

    def __init__(
        self, parent: QWidget, around: Surroundings, desk: Desk, case_id: str, changed: Callable[[], object]
    ) -> None:
        super().__init__(parent)
        self.setObjectName("emergency_mode")
        self.setProperty("ground", "background")
        self.setWindowTitle(translate("Emergency", "Emergency mode"))
        fit(self, 680, 620)
        self._around, self._desk, self._case, self._changed = around, desk, case_id, changed
        outer = column(self, margin=0, gap=0)
        self._scroll = Scroll(margin=24, gap=16, name=translate("Emergency", "Emergency mode"))
        outer.addWidget(self._scroll, 1)
        foot = QWidget()
        close = Button(translate("Emergency", "Close"), self.accept)
        close.setObjectName("emergency_close")
        line = column(foot, margin=16, gap=0)
        line.addWidget(flow_widget(close, right=True))
        outer.addWidget(foot)
        self.look()

    def look(self) -> None:
        desk, case, lang = self._desk, self._case, speech.language

        def work() -> tuple[Standing, ...]:
            from paralegal_app.casework.emergencies import standings

            return standings(desk, lang, case_id=case)

        self._run(work, self._show)

    def _run(self, work: Callable[[], Any], show: Callable[[Any], object]) -> None:
        self._around.tasks.run(work, while_here(self, show), lambda error: self._around.toasts.show(words_of(error)))

    def _show(self, found: tuple[Standing, ...]) -> None:
        body = self._scroll.content
        clear(body)
        where = (
            translate("Emergency", "What is said here holds for this case alone.")
            if self._case
            else translate("Emergency", "What is said here holds for every case, unless a case says otherwise.")
        )
        body.addWidget(PlainLabel(translate("Emergency", "Emergency mode"), "title"))
        body.addWidget(PlainLabel(where, "second"))
        if not found:
            body.addWidget(Banner(translate("Emergency", "The packs at hand know of no emergency.")))
        for item in found:
            body.addWidget(self._card(item))
        body.addStretch(1)

    def _card(self, item: Standing) -> Card:
        pill = Pill(
            translate("Emergency", "holds") if item.holds else translate("Emergency", "does not hold"),
            "amber" if item.holds else "neutral",
        )
        title = f"{item.country}: {item.text}" if item.country and not self._case else item.text
        card = Card(title, role="risk" if item.holds else "card", pill=pill, gap=8)
        card.add(PlainLabel(by_words(item), "second"))
        if item.note:
            card.add(PlainLabel(item.note, "second"))
        inside = QWidget()
        body = column(inside, gap=8)
        for change in item.changes:
            body.addWidget(otherwise(change))
        if item.holds:
            card.add(inside)
        elif item.changes:
            card.add(Details(translate("Emergency", "What would be otherwise"), inside, item.text))
        card.add(flow_widget(*self._switches(item)))
        return card

    def _switches(self, item: Standing) -> list[QWidget]:
        told = item.by == ("case" if self._case else "desk")
        made = [
            self._switch(
                item, not item.holds, f"emergency_{item.id}",
                translate("Emergency", "It does not hold") if item.holds else translate("Emergency", "It holds now"),
            )
        ]  # fmt: skip
        if told:
            desk, dates = translate("Emergency", "As for the whole desk"), translate("Emergency", "By its dates")
            words = desk if self._case else dates
            made.append(self._switch(item, None, f"emergency_back_{item.id}", words))
        return list(made)

    def _switch(self, item: Standing, holds: bool | None, name: str, words: str) -> Button:
        desk, case = self._desk, self._case

        def work() -> Any:
            from paralegal_app.casework.emergencies import declare

            return declare(desk, item.pack, item.id, holds, case_id=case)

        def done(changed: Any) -> None:
            if changed.case_id:
                self._around.bus.case_changed.emit(changed, self)
            self._changed()
            self.look()

        button = Button(words, lambda: self._run(work, done), describe=item.text)
        button.setObjectName(name)
        return button


def by_words(item: Standing) -> str:
    """Whose word it is that an emergency holds or does not."""
    if item.by == "case":
        return translate("Emergency", "Said for this case.")
    if item.by == "desk":
        return translate("Emergency", "Said for the whole desk.")
    if item.starts is None:
        return translate("Emergency", "It has no date: it holds where somebody here says so.")
    return filled(translate("Emergency", "By its date, since {day}."), day=full_day(item.starts))


def otherwise(change: Otherwise) -> QWidget:
    """One thing that is otherwise, with where that is known from."""
    effect = effect_words(change.effect) if change.effect != "limited" else ""
    second = " · ".join(part for part in (effect, change.cite, sure_words(change.law.status), change.note) if part)
    return Entry(change.text, second, symbol="warning", colour="amber")
