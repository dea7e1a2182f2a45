"""What every page is given beside the case work itself: the worker, the bus, messages, the way to other pages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Protocol

from PySide6.QtWidgets import QWidget

from paralegal_app.errors import ParalegalError
from paralegal_app.ui.bus import Bus
from paralegal_app.ui.clipboard import SecretClipboard
from paralegal_app.ui.preferences import PreferencesFile
from paralegal_app.ui.show_error import words_of
from paralegal_app.ui.tasks import Tasks
from paralegal_app.ui.widgets.toasts import Toasts


@dataclass(frozen=True, slots=True)
class Route:
    """Where one is: a place of the rail, and inside it which case, part, procedure and question."""

    place: str
    case_id: str = ""
    part: str = ""
    procedure: str = ""
    question: str = ""
    topic: str = ""


class Chooser(Protocol):
    """Asks the person for files and for a choice; a flow test puts its own answers here."""

    def folder(self, parent: QWidget, title: str, start: str = "") -> str: ...
    def open_file(self, parent: QWidget, title: str, pattern: str = "") -> str: ...
    def save_file(self, parent: QWidget, title: str, name: str) -> str: ...
    def sure(self, parent: QWidget, title: str, text: str, act: str) -> bool: ...
    def printer(self, parent: QWidget, title: str) -> Any: ...


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Given to each page. `go` leads to another page, `today` is asked at each use, so that midnight is noticed."""

    tasks: Tasks
    bus: Bus
    toasts: Toasts
    preferences: PreferencesFile
    choose: Chooser
    clipboard: SecretClipboard
    go: Callable[[Route], object]
    today: Callable[[], date]
    training: bool = False
    kept: dict[str, object] = field(default_factory=dict)
    """Typing and positions that outlive a page but never a lock."""

    def report(self, error: BaseException) -> None:
        """Say what went wrong. A defect, which is none of the program's own errors, also goes to the dialog."""
        self.toasts.show(words_of(error))
        if not isinstance(error, ParalegalError):
            self.tasks.unexpected.emit(error)
