"""Pictures of every page in each theme, text size and a few languages, for people to look at."""

from __future__ import annotations

import itertools
from collections.abc import Container, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from paralegal_app.casework.workshop.draft import Draft, has_draft
from paralegal_app.ui.app import application, today
from paralegal_app.ui.choosers import Dialogs
from paralegal_app.ui.office import Office
from paralegal_app.ui.pages.interview import InterviewPage
from paralegal_app.ui.preferences import PreferencesFile
from paralegal_app.ui.tasks import Tasks
from paralegal_app.ui.theme import Scheme, theme
from paralegal_app.ui.tour import SHOWN_PACK, gates, stops
from paralegal_app.ui.window import Window
from paralegal_app.ui.words import speech

if TYPE_CHECKING:
    from paralegal_app.casework.desk import Desk

LANGUAGES = ("en", "uk", "ka")
SCHEMES: tuple[Scheme, ...] = ("light", "dark", "contrast")
SCALES = (1.0, 2.0)
SIZE = (1280, 800)
QUICKLY = 85
"""PNG quality: above 80 little is packed, and a picture is written in a third of the time."""


class _All(Container[str]):
    def __contains__(self, _name: object) -> bool:
        return True


ALL = _All()
"""Every stop."""


@dataclass(frozen=True, slots=True)
class Look:
    """One way a page may look."""

    language: str
    scheme: Scheme
    scale: float

    @property
    def name(self) -> str:
        return f"{self.language}-{self.scheme}-{round(self.scale * 100)}"


def looks() -> list[Look]:
    """Every language, scheme and size of text there is."""
    return [Look(*found) for found in itertools.product(LANGUAGES, SCHEMES, SCALES)]


class Studio:
    """A window on an open desk whose work happens at once, so that each picture shows a finished page."""

    def __init__(self, desk: Desk, folder: Path, day: date | None = None) -> None:
        self.app: QApplication = application()
        self.desk, self._day = desk, day
        self.seen: set[type] = set()
        self._had_copy = has_draft(SHOWN_PACK)
        tasks = Tasks(inline=True)
        self.window = Window(tasks.cancel)
        preferences = PreferencesFile(folder / "window.json")
        preferences.change(names_in_lists=True)
        platform = {"screen_lock": False, "screenshots": False}
        self.office = Office(self.window, tasks, preferences, Dialogs(), self._today, platform=platform)
        self.window.resize(*SIZE)
        self.window.show()

    def _today(self) -> date:
        return self._day or today()

    def __enter__(self) -> Studio:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def close(self) -> None:
        """Lock up; nothing stays behind: no preferences, and no copy of a pack that was not there before."""
        if not self._had_copy and has_draft(SHOWN_PACK):
            Draft(SHOWN_PACK).discard()
        self.office.preferences.path.unlink(missing_ok=True)
        self.office.keeper.end()
        if self.office.watch is not None:
            self.office.watch.end()
        self.office.desk = None
        self.window.close()

    def put_on(self, look: Look) -> None:
        choices = {"language": look.language, "scheme": look.scheme, "scale": look.scale}
        self.office.preferences.change(**choices)
        speech.speak(look.language)
        theme.apply(self.app, look.scheme, look.scale)

    def settle(self) -> None:
        """Let layouts and deletions come to rest."""
        for _round in range(3):
            self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            self.app.processEvents()

    def pages(self, names: Container[str] = ALL) -> Iterator[tuple[str, QWidget]]:
        """(name, what one looks at) of every stop of the tour, or of those in `names`, one after another."""
        for name, page in gates(self.office):
            if name not in names:
                continue
            self.window.show_gate(page)
            yield name, self._settled(None)
        self.office.enter(self.desk)
        for stop in (found for found in stops(self.desk) if self.window.narrow or not found.folded):
            if stop.name not in names:
                continue
            self.window.go(stop.route)
            self.settle()
            yield stop.name, self._settled(stop.act(self.window) if stop.act is not None else None)
            self.window.close_dialogs()
            if isinstance(self.window.page, InterviewPage):
                self.window.page.fill({})

    def _settled(self, dialog: QWidget | None) -> QWidget:
        """The dialog if there is one, else the window, once everything in it has its place."""
        if dialog is not None:
            dialog.show()
        self.settle()
        self.seen |= {type(widget) for widget in (*self.window.findChildren(QWidget), dialog) if widget is not None}
        return dialog or self.window

    def picture(self, top: QWidget) -> QPixmap:
        """A picture of the window, with what floats over it in its middle."""
        picture = self.window.grab()
        if top is self.window:
            return picture
        over = top.grab()
        painter = QPainter(picture)
        painter.fillRect(picture.rect(), QColor(0, 0, 0, 70))
        corner = QPoint((picture.width() - over.width()) // 2, (picture.height() - over.height()) // 2)
        painter.drawPixmap(corner, over)
        painter.setPen(theme.colour("edge"))
        painter.drawRect(QRect(corner, over.size()).adjusted(0, 0, -1, -1))
        painter.end()
        return picture


def render_desk(
    desk: Desk, out: Path, *, only: list[Look] | None = None, names: Container[str] = ALL, day: date | None = None
) -> list[Path]:
    """Pictures of the house of `desk`: of every stop, or of those in `names`. Returns their paths."""
    out.mkdir(parents=True, exist_ok=True)
    studio = Studio(desk, out, day)
    made: list[Path] = []
    with studio:
        for look in only or looks():
            studio.put_on(look)
            for name, top in studio.pages(names):
                path = out / f"{name}-{look.name}.png"
                studio.picture(top).save(str(path), "PNG", QUICKLY)
                made.append(path)
    return made


def render_all(vault: Path, passphrase: str, out: Path) -> list[Path]:
    """Open the vault in `vault`, make the pictures in `out`, lock it again. Returns the paths of the pictures."""
    from paralegal_app.ui.doors import open_vault

    desk = open_vault(vault, passphrase, False, today)
    try:
        return render_desk(desk, out)
    finally:
        desk.lock()
