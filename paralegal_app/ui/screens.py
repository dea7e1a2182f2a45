"""Pictures of every page in each theme, text size and a few languages, for people to look at."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from paralegal_app.ui.app import application, today
from paralegal_app.ui.choosers import Dialogs
from paralegal_app.ui.office import Office
from paralegal_app.ui.pages.first_start import MakeVaultPage, RecoveryPage, WelcomePage
from paralegal_app.ui.pages.unlock import UnlockPage
from paralegal_app.ui.preferences import PreferencesFile
from paralegal_app.ui.surroundings import Route
from paralegal_app.ui.tasks import Tasks
from paralegal_app.ui.theme import Scheme, theme
from paralegal_app.ui.window import Window
from paralegal_app.ui.words import speech

if TYPE_CHECKING:
    from paralegal_app.casework.desk import Desk

LANGUAGES = ("en", "uk", "ka")
SCHEMES: tuple[Scheme, ...] = ("light", "dark", "contrast")
SCALES = (1.0, 2.0)
SIZE = (1280, 800)


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
    return [Look(*found) for found in itertools.product(LANGUAGES, SCHEMES, SCALES)]


class Studio:
    """A window on an open desk whose work happens at once, so that each picture shows a finished page."""

    def __init__(self, desk: Desk, folder: Path, day: date | None = None) -> None:
        self.app: QApplication = application()
        self.desk, self._day = desk, day
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

    def close(self) -> None:
        self.office.keeper.end()
        if self.office.watch is not None:
            self.office.watch.end()
        self.office.desk = None
        self.window.close()

    def put_on(self, look: Look) -> None:
        speech.speak(look.language)
        theme.apply(self.app, look.scheme, look.scale)

    def settle(self) -> None:
        """Let layouts and deletions come to rest."""
        for _round in range(3):
            self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            self.app.processEvents()

    def gates(self) -> Iterator[tuple[str, QWidget]]:
        """The pages before a vault is open."""
        office = self.office

        def stay(*_anything: object) -> None:
            return None

        yield "first-start", WelcomePage(stay, stay, stay, stay)
        yield "make-vault", MakeVaultPage(stay, stay, office.choose, stay)
        yield "recovery", RecoveryPage(stay, "SAMPLE-ONLY-7H2K-9QRT-44MX-ZP3D", office.clipboard, stay)
        yield "unlock", UnlockPage(stay, Path("/home/office/vault"), office.choose, stay, stay)

    def routes(self) -> Iterator[tuple[str, Route]]:
        """Every page of the open house, on the first case of the vault."""
        for place in ("cases", "calendar", "directory", "staff", "packs", "settings", "help", "about", "new_case"):
            yield place.replace("_", "-"), Route(place)
        cases = [case for case in self.desk.vault.cases.page(0, 20) if self._record(case.id)][:1]
        for case in cases:
            for part in (
                "overview", "intake", "plan", "procedures", "story", "hearings", "people", "papers", "consents",
            ):  # fmt: skip
                yield f"case-{part}", Route("cases", case.id, part)
            record = self._record(case.id)
            if record:
                interview = self.desk.interview(record)
                yield "interview", Route("cases", case.id, "interview", record)
                for kind in ("choice", "person", "datetime", "choices", "long_text", "yes_no"):
                    found = (name for name in interview.state.asked if interview.state.questions[name].type == kind)
                    name = next(found, "")
                    if name:
                        yield f"interview-{kind}", Route("cases", case.id, "interview", record, name)

    def _record(self, case: str) -> str:
        """The restraining order of a case: the fullest procedure."""
        found = (item.id for item in self.desk.vault.procedures.of(case) if item.procedure == "restraining_order")
        return next(found, "")

    def pages(self) -> Iterator[tuple[str, QWidget]]:
        """(name, the thing to photograph), one after another."""
        for name, page in self.gates():
            self.window.show_gate(page)
            yield name, self.window
        self.office.enter(self.desk)
        for name, route in self.routes():
            self.window.go(route)
            yield name, self.window
        turn = self.window.page.findChild(QWidget, "turn") if self.window.page else None
        if turn is not None:
            turn.click()  # type: ignore[attr-defined]
            turned = self.window.findChild(QWidget, "turned")
            if turned is not None:
                turned.setGeometry(self.window.geometry())
                yield "turned-to-her", turned
                self.window.close_dialogs()


def render_desk(desk: Desk, out: Path, *, only: list[Look] | None = None, day: date | None = None) -> list[Path]:
    """Pictures of every page of the house of `desk`. Returns their paths."""
    out.mkdir(parents=True, exist_ok=True)
    studio = Studio(desk, out, day)
    made: list[Path] = []
    for look in only or looks():
        studio.put_on(look)
        for name, widget in studio.pages():
            studio.settle()
            path = out / f"{name}-{look.name}.png"
            widget.grab().save(str(path))
            made.append(path)
    studio.close()
    (out / "window.json").unlink(missing_ok=True)
    return made


def render_all(vault: Path, passphrase: str, out: Path) -> list[Path]:
    """Open the vault in `vault`, make the pictures in `out`, lock it again. Returns the paths of the pictures."""
    desk: Desk = import_module("paralegal_app.ui.doors").open_vault(vault, passphrase, False, today)
    try:
        return render_desk(desk, out)
    finally:
        desk.lock()
