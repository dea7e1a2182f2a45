"""The Qt binding keeps Python's `True`: a version that loses a reference at each signal ends the program on Python 3.11."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal


class _Bell(QObject):
    rung = Signal(object)


def test_emitting_a_signal_loses_no_reference() -> None:
    bell, heard = _Bell(), []
    bell.rung.connect(heard.append)
    before = sys.getrefcount(True)
    for number in range(100):
        bell.rung.emit(number)
    assert len(heard) == 100
    assert sys.getrefcount(True) > before - 50
