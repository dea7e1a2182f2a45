"""What a page leaves behind is destroyed on the window's thread, whatever the worker does meanwhile."""

from __future__ import annotations

import gc
import threading

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from paralegal_app.ui.sweeping import Sweeper
from paralegal_app.ui.tasks import Tasks


class Forgotten(QObject):
    """Holds itself, so that only the search for forgotten objects can end it."""

    def __init__(self, ended: list[threading.Thread]) -> None:
        super().__init__()
        self.itself, self.ended = self, ended

    def __del__(self) -> None:
        self.ended.append(threading.current_thread())


def many_objects() -> list[list[int]]:
    return [[number] for number in range(200_000)]


def test_the_worker_never_destroys_what_belongs_to_the_window(qtbot: QtBot) -> None:
    gc.enable()  # as Python starts
    ended: list[threading.Thread] = []
    tasks, made = Tasks(), list[list[list[int]]]()
    Forgotten(ended)
    tasks.run(many_objects, made.append)
    qtbot.waitUntil(lambda: bool(made), timeout=20_000)
    qtbot.waitUntil(lambda: bool(ended), timeout=20_000)
    assert ended == [threading.main_thread()]
    tasks.close()


def test_the_last_to_hold_what_a_job_was_about_is_the_window(qtbot: QtBot) -> None:
    ended: list[threading.Thread] = []
    tasks, done = Tasks(), list[int]()
    for _time in range(50):
        page = Forgotten(ended)
        page.itself = None  # type: ignore[assignment]  nothing but the job holds it
        tasks.run(lambda page=page: len(page.ended), done.append)  # type: ignore[misc]
        del page
    qtbot.waitUntil(lambda: len(done) == 50, timeout=20_000)
    tasks.close()
    assert len(ended) == 50
    assert set(ended) == {threading.main_thread()}


def test_python_itself_does_not_look_while_there_is_a_window(qapp: object) -> None:
    gc.enable()
    owner = QObject()
    Sweeper(owner)
    assert not gc.isenabled()


def test_after_the_first_full_look_what_stays_is_left_out(qtbot: QtBot) -> None:
    owner, before = QObject(), gc.get_freeze_count()
    Sweeper(owner)
    stays = many_objects()
    qtbot.waitUntil(lambda: gc.get_freeze_count() > before + len(stays) // 2, timeout=20_000)
    settled = gc.get_freeze_count()
    more = many_objects()
    ended: list[threading.Thread] = []
    Forgotten(ended)
    qtbot.waitUntil(lambda: bool(ended), timeout=20_000)
    assert gc.get_freeze_count() <= settled
    assert len(stays) == len(more)
