"""When the window locks: untouched too long, Ctrl+L, Escape twice, the computer's own lock, and after sleep.

The filter sits on the application, so it works under dialogs and file choosers of ours as well.
"""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

TICK_MS = 5_000
SLEEP_GAP_S = 30
"""Ticks further apart than this mean that the computer slept in between."""
DOUBLE_ESCAPE_S = 0.7
EMERGENCY_KEY = Qt.Key.Key_F9
"""One key, from anywhere: whom to ring. It is no neighbour of Escape, which hides and locks."""
_ACTIVITY = (
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
)


class Guard(QObject):
    """Asks to lock. `hide_wanted` comes before `lock_wanted` when everything should vanish from the screen at once."""

    lock_wanted = Signal()
    emergency_wanted = Signal()
    """The emergency key was pressed under a dialog, where the window's own shortcut does not reach."""
    hide_wanted = Signal()

    def __init__(self, idle_minutes: int) -> None:
        super().__init__()
        self._idle_s = idle_minutes * 60
        self._touched = self._ticked = time.monotonic()
        self._wall = time.time()
        self._escaped = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)

    def watch(self, app: QApplication) -> None:
        """Begin watching the whole program."""
        app.installEventFilter(self)
        self._timer.start()

    def rest(self) -> None:
        """Stop watching."""
        self._timer.stop()
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    def set_idle_minutes(self, minutes: int) -> None:
        self._idle_s = minutes * 60

    def touch(self) -> None:
        """Somebody is there."""
        self._touched = time.monotonic()

    def tick(self, now: float | None = None, wall: float | None = None) -> None:
        """Look at the clocks (given ones in tests): too long untouched, or a gap in which the computer slept."""
        now, wall = now or time.monotonic(), wall or time.time()
        slept = max(now - self._ticked, wall - self._wall) > SLEEP_GAP_S
        self._ticked, self._wall = now, wall
        if slept or now - self._touched >= self._idle_s:
            self._touched = now
            self.lock_wanted.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _ACTIVITY:
            self._touched = time.monotonic()
        if kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            return self._on_key(event)
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_L and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.lock_wanted.emit()
            event.accept()
            return True
        if event.key() == EMERGENCY_KEY and _under_dialog():
            self.emergency_wanted.emit()
            event.accept()
            return True
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            return self._on_escape(time.monotonic())
        return False

    def _on_escape(self, now: float) -> bool:
        twice = now - self._escaped <= DOUBLE_ESCAPE_S
        self._escaped = 0.0 if twice else now
        if twice:
            self.hide_wanted.emit()
            self.lock_wanted.emit()
        return twice


def _under_dialog() -> bool:
    """Whether a dialog holds the keys; the emergency card itself hears its key alone."""
    dialog = QApplication.activeModalWidget()
    return dialog is not None and dialog.objectName() != "emergency_card"
