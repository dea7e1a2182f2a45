"""One worker thread owns the vault: all work that may wait is handed to it and its results come back as signals.

The worker gets values and returns values; it is never handed a widget.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from itertools import count
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from paralegal_app.ui.sweeping import Sweeper

Result = TypeVar("Result")
Done = Callable[[Any], object]
Failed = Callable[[BaseException], object]


class Cancelled(Exception):  # noqa: N818  not an error: somebody asked for it
    """Work stopped because the person asked for it."""


class Progress:
    """Handed to long work: it says how far it is and asks whether to stop."""

    def __init__(self, report: Callable[[int, int], object]) -> None:
        self._report = report
        self._stop = threading.Event()

    def __call__(self, done: int, total: int) -> None:
        """Say how far the work is. Raises Cancelled when the person asked to stop."""
        if self._stop.is_set():
            raise Cancelled
        self._report(done, total)

    def cancel(self) -> None:
        self._stop.set()


@dataclass(frozen=True, slots=True)
class _Job:
    work: Callable[[Progress], Any]
    words: str
    done: Done
    failed: Failed
    progress: Progress
    can_cancel: bool


class Tasks(QObject):
    """Runs work one after another. `inline` runs it at once on the calling thread (pictures, tests of pages)."""

    began = Signal(str, bool)
    advanced = Signal(int, int)
    ended = Signal()
    unexpected = Signal(object)
    _finished = Signal(int, object)

    def __init__(self, *, inline: bool = False) -> None:
        super().__init__()
        self._inline = inline
        self._executor = None if inline else ThreadPoolExecutor(max_workers=1, thread_name_prefix="vault")
        self._waiting: dict[int, _Job] = {}
        self._numbers = count()
        self._sweeper = Sweeper(self)
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)

    @property
    def idle(self) -> bool:
        return not self._waiting

    def run(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], object],
        failed: Failed | None = None,
        *,
        words: str = "",
    ) -> None:
        """Do `work` on the worker; then `done(result)` or `failed(error)` here. `words` say what is going on."""
        self._start(lambda _progress: work(), done, failed, words, can_cancel=False)

    def run_long(
        self, work: Callable[[Progress], Result], done: Callable[[Result], object], failed: Failed | None, *, words: str
    ) -> None:
        """As `run`, for work that says how far it is and can be stopped."""
        self._start(work, done, failed, words, can_cancel=True)

    def cancel(self) -> None:
        """Ask the work under way to stop."""
        if self._waiting:
            next(iter(self._waiting.values())).progress.cancel()

    def close(self) -> None:
        """Finish what was begun and let the worker go."""
        self._sweeper.rest()
        if self._executor is not None:
            self._executor.shutdown(wait=True)

    def _start(
        self, work: Callable[[Progress], Any], done: Done, failed: Failed | None, words: str, *, can_cancel: bool
    ) -> None:
        job = _Job(work, words, done, failed or self.unexpected.emit, Progress(self.advanced.emit), can_cancel)
        number = next(self._numbers)
        self._waiting[number] = job
        if len(self._waiting) == 1:
            self.began.emit(words, can_cancel)
        if self._executor is None:
            self._run_inline(work, number)
            return
        # The worker keeps neither job nor work: the last to let go of a page must be the window's thread.
        future = self._executor.submit(_once, [work], job.progress)
        future.add_done_callback(lambda finished: self._finished.emit(number, finished))

    def _run_inline(self, work: Callable[[Progress], Any], number: int) -> None:
        future: Future[Any] = Future()
        try:
            future.set_result(work(self._waiting[number].progress))
        except Exception as error:
            future.set_exception(error)
        self._on_finished(number, future)

    def _on_finished(self, number: int, future: Future[Any]) -> None:
        job = self._waiting.pop(number)
        self.ended.emit()
        if self._waiting:
            following = next(iter(self._waiting.values()))
            self.began.emit(following.words, following.can_cancel)
        error = future.exception()
        if error is None:
            job.done(future.result())
        elif not isinstance(error, Cancelled):
            job.failed(error)


def _once(work: list[Callable[[Progress], Any]], progress: Progress) -> Any:
    """Do the one work in the list and forget it."""
    return work.pop()(progress)
