"""Started by test_bench_startup in a process of its own: open a window, draw it once, say when and how much memory.

    python -m tests.benchmarks.window_start empty|first|case [vault]

Prints `<seconds since the process began> <resident bytes>`. `empty` is the floor: a bare PySide6 window. `first` is the
program up to its first page; `case` the program with an interview of an open case on screen.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton

TICKS = os.sysconf("SC_CLK_TCK")


def age() -> float:
    """Seconds since this process began, as the kernel counts them."""
    fields = Path("/proc/self/stat").read_text("ascii").rsplit(")", 1)[1].split()
    return time.clock_gettime(time.CLOCK_BOOTTIME) - int(fields[19]) / TICKS


def resident() -> int:
    """Bytes of memory in use."""
    pages = Path("/proc/self/statm").read_text("ascii").split()[1]
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


def say() -> None:
    print(f"{age():.4f} {resident()}", flush=True)


class FirstPaint(QObject):
    """Says so when the first thing is painted, and ends the program."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            QApplication.instance().removeEventFilter(self)
            say()
            QApplication.quit()
        return False


def empty() -> None:
    app = QApplication(["empty"])
    window = QMainWindow()
    window.setCentralWidget(QPushButton("empty"))
    window.resize(1280, 800)
    watcher = FirstPaint()
    app.installEventFilter(watcher)
    window.show()
    app.exec()


def first() -> None:
    from paralegal_app.ui import app as program

    watcher = FirstPaint()
    program.application().installEventFilter(watcher)
    program.run()


def case(vault: Path) -> None:
    from datetime import date

    from paralegal_app.ui.doors import open_training
    from paralegal_app.ui.screens import Studio

    desk = open_training(vault, lambda: date(2026, 11, 22))
    with tempfile.TemporaryDirectory() as place:
        studio = Studio(desk, Path(place), date(2026, 11, 22))
        studio.office.enter(desk)
        for name, route in studio.routes():
            if name in ("case-overview", "interview"):
                studio.window.go(route)
                studio.settle()
                studio.window.grab()
        say()
        studio.close()
    desk.lock()


if __name__ == "__main__":
    kind = sys.argv[1]
    if kind == "case":
        case(Path(sys.argv[2]))
    else:
        {"empty": empty, "first": first}[kind]()
