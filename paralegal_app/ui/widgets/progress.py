"""How far a thing is: a thin bar with its words, and the strip that stands while something takes long."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QProgressBar, QWidget

from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.layouts import column, row
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import translate

PATIENCE_MS = 300
"""Work shorter than this shows nothing, so that the window does not flicker."""

LONG_MS = 1000
"""Nothing that takes longer leaves one wondering, whatever it is."""


class Bar(QProgressBar):
    """A thin bar; `name` says to a screen reader what it measures."""

    def __init__(self, share: float, name: str) -> None:
        super().__init__()
        self.setRange(0, 1000)
        self.setValue(round(1000 * max(0.0, min(1.0, share))))
        self.setTextVisible(False)
        self.setAccessibleName(name)


class Busy(QFrame):
    """A strip across the foot of the window: what is being done, and Cancel where the work can stop."""

    def __init__(self, cancel_words: str, cancel: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "header")
        body = column(self, margin=12, gap=8)
        line = row(gap=12)
        self._words = PlainLabel("")
        line.addWidget(self._words, 1)
        self._cancel = Button(cancel_words, cancel)
        line.addWidget(self._cancel)
        body.addLayout(line)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        body.addWidget(self._bar)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.show)
        self.hide()

    def begin(self, words: str, *, can_cancel: bool) -> None:
        """Say what is going on, after a moment; work that says nothing of itself is told of when it takes long."""
        said = words or translate("Window", "Working…")
        self._words.setText(said)
        self.setAccessibleName(said)
        self._bar.setAccessibleName(said)
        self._bar.setRange(0, 0)
        self._cancel.setVisible(can_cancel)
        self._timer.start(PATIENCE_MS if words else LONG_MS)

    def progress(self, done: int, total: int) -> None:
        """`total` 0 means: how long is not known."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def end(self) -> None:
        self._timer.stop()
        self.hide()
