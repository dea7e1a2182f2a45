"""The composition root: the application, its look and language, the window, the worker and the guard."""

from __future__ import annotations

import gc
from datetime import date
from pathlib import Path

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication

from paralegal_app.i18n import best
from paralegal_app.ui.choosers import Dialogs
from paralegal_app.ui.lock import Guard
from paralegal_app.ui.office import Office, look
from paralegal_app.ui.preferences import PreferencesFile
from paralegal_app.ui.screen_lock import keep_off_screenshots, watch
from paralegal_app.ui.show_error import Defects
from paralegal_app.ui.tasks import Tasks
from paralegal_app.ui.widgets.icons import program_icon
from paralegal_app.ui.window import TITLE, Window
from paralegal_app.ui.words import speech

LISTEN_AFTER_MS = 100
"""The window is there first; the message bus is asked a moment later."""


def today() -> date:
    """The day of the person at this computer."""
    return date.today()  # noqa: DTZ011


def application() -> QApplication:
    """The one QApplication, under a neutral name."""
    found = QApplication.instance()
    if isinstance(found, QApplication):
        return found
    app = QApplication([TITLE])
    app.setApplicationName(TITLE)
    app.setDesktopFileName(TITLE.lower())
    app.setWindowIcon(program_icon())
    return app


def speak_and_look(app: QApplication, preferences: PreferencesFile) -> None:
    """The chosen language, else the first of the system's that the program speaks; then the look."""
    chosen = preferences.now.language
    speech.speak(chosen or best(QLocale.system().uiLanguages()))
    look(app, preferences)


def run(vault: Path | None = None, demo: bool = False) -> int:
    """Open the window and stay until it closes; returns the exit code. `demo`: `vault` is a training vault."""
    app = application()
    gc.freeze()  # what was imported stays for good: the search for forgotten objects need not look at it again
    preferences = PreferencesFile()
    speak_and_look(app, preferences)
    tasks = Tasks()
    window = Window(tasks.cancel)
    defects = Defects(lambda: window)
    defects.install()
    tasks.unexpected.connect(defects.caught)
    guard = Guard(preferences.now.idle_minutes)
    window.winId()
    platform = {"screenshots": keep_off_screenshots(window), "screen_lock": False}
    office = Office(window, tasks, preferences, Dialogs(), today, platform=platform)
    guard.lock_wanted.connect(office.lock)
    guard.hide_wanted.connect(window.showMinimized)
    guard.emergency_wanted.connect(office.emergency)
    office.bus.look_changed.connect(lambda: guard.set_idle_minutes(preferences.now.idle_minutes))
    guard.watch(app)
    listeners: list[object] = []

    def listen() -> None:
        listener = watch(app, window, office.lock)
        listeners.append(listener)
        platform["screen_lock"] = listener is not None

    QTimer.singleShot(LISTEN_AFTER_MS, window, listen)
    office.start(vault)
    if demo and vault is not None:
        office.open_training(vault)
    window.show()
    code = app.exec()
    guard.rest()
    return code
