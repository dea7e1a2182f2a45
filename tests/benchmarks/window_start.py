"""Started by test_bench_window in a process of its own: open a window, draw it once, say when and how much memory.

    python -m tests.benchmarks.window_start bare|empty|first|case [vault passphrase]

Prints `<seconds since the process began> <resident bytes>`. `empty` is the floor, an empty PySide6 window painted once;
`bare` the same not painted yet. `first` is the program up to its first page; `case` the program with a case on screen,
then, on a second line, with an interview in it.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
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
    import paralegal_app.__main__  # noqa: F401  what the starter brings along
    from paralegal_app.ui import app as program

    watcher = FirstPaint()
    program.application().installEventFilter(watcher)
    program.run()


def bare() -> None:
    """A window nobody has drawn yet: what Qt holds before it has opened a font."""
    app = QApplication(["bare"])
    window = QMainWindow()
    window.show()
    QTimer.singleShot(0, lambda: (say(), app.quit()))
    app.exec()


def case(vault: Path, passphrase: str) -> None:
    """The program with its worker, as at a desk: unlock, the list, a case, an interview in it. Says at the last two."""
    from paralegal_app.ui import app as program
    from paralegal_app.ui.choosers import Dialogs
    from paralegal_app.ui.office import Office
    from paralegal_app.ui.preferences import PreferencesFile
    from paralegal_app.ui.surroundings import Route
    from paralegal_app.ui.tasks import Tasks
    from paralegal_app.ui.window import Window

    app = program.application()
    preferences = PreferencesFile(vault.parent / "window.json")
    program.speak_and_look(app, preferences)
    tasks = Tasks()
    window = Window(tasks.cancel)
    office = Office(window, tasks, preferences, Dialogs(), lambda: date(2026, 11, 22))
    window.resize(1280, 800)
    window.show()

    def walk() -> Iterator[None]:
        tasks.run(lambda: office.doors().open_vault(vault, passphrase, False, office.today), office.enter)
        yield
        open_case = office.desk.vault.cases.page(0, 1)[0]
        window.go(Route("cases", open_case.id, "overview"))
        yield
        window.repaint()
        say()
        procedure = office.desk.vault.procedures.of(open_case.id)[0]
        window.go(Route("cases", open_case.id, "interview", procedure.id))
        yield
        window.repaint()
        say()
        app.quit()

    stages = walk()
    tasks.ended.connect(lambda: QTimer.singleShot(0, lambda: next(stages, None) if tasks.idle else None))
    next(stages)
    app.exec()
    office.close()


if __name__ == "__main__":
    kind = sys.argv[1]
    if kind == "case":
        case(Path(sys.argv[2]), sys.argv[3])
    else:
        {"bare": bare, "empty": empty, "first": first}[kind]()
