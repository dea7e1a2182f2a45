"""Looks after those who are out, on whatever page one is: when they should be back, the window says so."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from paralegal_app.ui.surroundings import Route, Surroundings
from paralegal_app.ui.words import filled, translate

if TYPE_CHECKING:
    from paralegal_app.casework.desk import Desk
    from paralegal_app.casework.staff import Out

EVERY_MS = 60_000


class CheckInWatch(QObject):
    """Says each minute who is overdue, until somebody writes that they are back. Lives no longer than `parent`."""

    def __init__(self, around: Surroundings, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._around, self._desk = around, desk
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Ask the vault who is out now."""
        desk, now = self._desk, datetime.now().astimezone()

        def work() -> tuple[Out, ...]:
            from paralegal_app.casework import staff

            return staff.out(desk, now) if desk.vault.is_open else ()

        self._around.tasks.run(work, self._say, lambda _error: None)

    def _say(self, found: tuple[Out, ...]) -> None:
        late = [item for item in found if item.state == "overdue"]
        if late:
            who = ", ".join(name for item in late for name in item.who if name)
            words = filled(translate("Staff", "Should be back by now: {who}"), who=who)
            self._around.toasts.show(words, translate("Calendar", "Open"), lambda: self._around.go(Route("staff")))

    def end(self) -> None:
        self._timer.stop()
