"""A whole window on a real vault in a temporary folder, driven the way a person drives it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from paralegal_app.casefile import KdfParameters
from paralegal_app.casework.demo import PASSPHRASE, make_demo
from paralegal_app.ui.office import Office
from paralegal_app.ui.preferences import PreferencesFile
from paralegal_app.ui.tasks import Tasks
from paralegal_app.ui.theme import theme
from paralegal_app.ui.window import Window
from paralegal_app.ui.words import speech

DAY = date(2026, 11, 23)
QUICK = KdfParameters(64, 1, 1)


@pytest.fixture(autouse=True)
def taken_down(request: pytest.FixtureRequest) -> Iterator[None]:
    """Pages that were let go are gone before the next test, or every change of theme would dress them again."""
    yield
    if "qapp" in request.fixturenames:
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@dataclass
class Answers:
    """Stands in for the person at a file chooser: gives back what the test put in."""

    folders: list[str] = field(default_factory=list)
    files: list[str] = field(default_factory=list)
    printers: list[Any] = field(default_factory=list)
    agrees: bool = True

    def folder(self, _parent: QWidget, _title: str, _start: str = "") -> str:
        return self.folders.pop(0) if self.folders else ""

    def open_file(self, _parent: QWidget, _title: str, _pattern: str = "") -> str:
        return self.files.pop(0) if self.files else ""

    def save_file(self, _parent: QWidget, _title: str, _name: str) -> str:
        return self.files.pop(0) if self.files else ""

    def printer(self, _parent: QWidget, _title: str) -> Any:
        return self.printers.pop(0) if self.printers else None

    def sure(self, _parent: QWidget, _title: str, _text: str, _act: str) -> bool:
        return self.agrees


class House:
    """The window and hands to use it."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot, self.folder = qtbot, folder
        self.tasks = Tasks()
        self.window = Window(self.tasks.cancel)
        self.preferences = PreferencesFile(folder / "window.json")
        self.person = Answers()
        self.defects: list[BaseException] = []
        self.tasks.unexpected.connect(self.defects.append)
        self.office = Office(self.window, self.tasks, self.preferences, self.person, lambda: DAY, kdf=QUICK)
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def settle(self) -> None:
        """Until the worker has nothing left to do and every result is drawn."""
        self.qtbot.waitUntil(lambda: self.tasks.idle, timeout=120_000)  # an office program may start slowly
        QApplication.processEvents()
        QApplication.processEvents()
        if not self.tasks.idle:
            self.settle()
        stray = [
            item
            for item in QApplication.topLevelWidgets()
            if item.isVisible() and not isinstance(item, QDialog | QMainWindow)
        ]
        assert not stray, f"a piece of a page flashed up as a window of its own: {stray}"

    def find(self, name: str, kind: type[Any] = QWidget) -> Any:
        found = [item for item in self.window.findChildren(kind, name) if item.isVisibleTo(self.window)]
        assert found, f"no {name} on {type(self.window.page).__name__}"
        return found[-1]

    def has(self, name: str) -> bool:
        return any(item.isVisibleTo(self.window) for item in self.window.findChildren(QWidget, name))

    def click(self, name: str) -> None:
        button = self.find(name, QAbstractButton)
        assert button.isEnabled(), name
        button.click()
        self.settle()

    def type(self, name: str, text: str) -> None:
        line = self.find(name, QLineEdit)
        line.clear()
        if text.isascii():
            self.qtbot.keyClicks(line, text)
        else:
            line.insert(text)  # QTest presses only keys of the Latin keyboard

    def press(self, key: Qt.Key, *, times: int = 1) -> None:
        for _time in range(times):
            focus = QApplication.focusWidget()
            assert focus is not None, "nothing has the focus"
            self.qtbot.keyClick(focus, key)
        self.settle()

    @property
    def page(self) -> Any:
        return self.window.page

    def make_vault(self) -> Path:
        """First start to the empty list of cases."""
        place = self.folder / "vault"
        self.office.start(None)
        self.click("make_vault")
        self.type("folder", str(place))
        self.type("worker", "Ірина")
        self.type("passphrase", "four plain quiet words")
        self.type("passphrase_again", "four plain quiet words")
        self.click("create")
        self.find("kept").setChecked(True)
        self.click("continue")
        return place

    def begin(self, pack: str, procedure: str) -> None:
        """From the list of cases to the first question of a procedure."""
        self.click("new_case")
        self.choose("country", pack)
        self.choose("procedure", procedure)
        self.click("begin")

    def ask(self, question: str) -> None:
        """Go to one question of the interview."""
        self.page.ask(question)
        self.settle()

    def choose(self, name: str, value: Any) -> None:
        box = self.find(name)
        box.set_raw(value)
        box.changed.emit()
        self.settle()


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    theme.apply(QApplication.instance(), "light", 1.0)  # type: ignore[arg-type]
    speech.speak("en")
    made = House(qtbot, tmp_path)
    yield made
    made.settle()
    made.office.lock()
    made.settle()
    made.tasks.close()
    speech.speak("en")
    assert not made.defects, made.defects


@pytest.fixture(scope="session")
def training_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The guide's examples, walked once for all tests that only look."""
    place = tmp_path_factory.mktemp("training")
    make_demo(place / "vault", place / "papers", DAY)
    return place / "vault"


@pytest.fixture
def training(house: House, training_folder: Path) -> House:
    house.office.start(training_folder)
    house.type("passphrase", PASSPHRASE)
    house.click("open")
    return house
