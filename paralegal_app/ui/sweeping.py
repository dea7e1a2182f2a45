"""Python's search for forgotten objects, made on the window's thread and on no other.

Python looks for objects that only hold each other on whatever thread happens to make new ones. A page that was taken
down is such a knot. Found by the vault's worker, its widgets would be destroyed there: Qt then waits for Python and
Python for Qt, and the window stands still for ever, or the program ends. Here the window's own clock looks instead.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1_000
YOUNG = 700
"""New objects after which the young ones are looked through: a millisecond or two."""
ALL = 30_000
"""New objects after which everything is, some pages later."""


class Sweeper(QObject):
    """Takes the search over from Python for as long as the process lives."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._since_all = 0
        self._settled = False
        self._clock = QTimer(self)
        self._clock.setInterval(EVERY_MS)
        self._clock.timeout.connect(self._sweep)
        self._clock.start()

    def rest(self) -> None:
        """Look no more: the worker has gone."""
        self._clock.stop()

    def _sweep(self) -> None:
        made = gc.get_count()[0]
        self._since_all += made
        if self._since_all > ALL:
            self._since_all = 0
            gc.collect()
            self._settle()
        elif made > YOUNG:
            gc.collect(1)

    def _settle(self) -> None:
        """Leave out what the first full look found in use: by then packs and programs are loaded, and they stay."""
        if not self._settled:
            self._settled = True
            gc.freeze()
