"""Doing something once the page is on the screen: the focus can only go to what is shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget


def soon(owner: QWidget, act: Callable[[], object]) -> None:
    """Call `act` when pending events are done, unless `owner` is gone by then."""
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.timeout.connect(lambda: act())
    timer.timeout.connect(timer.deleteLater)
    timer.start(0)
