"""The tour through the house, along which the pictures are taken: nothing is left out, and nothing is said on the way."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from paralegal_app.casework.demo import PASSPHRASE
from paralegal_app.casework.desk import Desk
from paralegal_app.casework.workshop.draft import has_draft
from paralegal_app.ui.doors import open_vault
from paralegal_app.ui.pages.case import PARTS as CASE_PARTS
from paralegal_app.ui.pages.case import CasePage
from paralegal_app.ui.pages.gate import GatePage
from paralegal_app.ui.pages.packs import PACK_PARTS
from paralegal_app.ui.pages.page import LEAST, Page
from paralegal_app.ui.pages.part import Part
from paralegal_app.ui.screens import Look, Studio, render_desk
from paralegal_app.ui.theme import theme
from paralegal_app.ui.tour import PARTS, SHOWN_PACK, TYPES, stops
from paralegal_app.ui.widgets.cards import Banner
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.widgets.soon import soon
from paralegal_app.ui.words import speech
from tests.ui.conftest import DAY
from tests.ui.test_accessibility import cut_off


@pytest.fixture
def desk(qapp: QApplication, training_folder: Path) -> Iterator[Desk]:
    made = open_vault(training_folder, PASSPHRASE, False, lambda: DAY)
    yield made
    made.lock()
    speech.speak("en")
    theme.apply(qapp, "light", 1.0)


def kinds(base: type) -> set[type]:
    """Every finished class below `base` in the window."""
    found: set[type] = set()
    for below in base.__subclasses__():
        found |= kinds(below) or {below}
    return {kind for kind in found if kind.__module__.startswith("paralegal_app.ui")}


def words_on(window: QWidget) -> list[str]:
    """Everything that is written on labels and buttons."""
    return [item.text() for kind in (PlainLabel, QAbstractButton) for item in window.findChildren(kind)]


def crowded(studio: Studio) -> list[str]:
    """What is cut off when a long notice stands above a part of a case, as when the law of the case has changed."""
    page = studio.window.page
    assert isinstance(page, CasePage)
    page.outer.insertWidget(0, Banner("The law of this case was changed in its pack. " * 9, role="risk"))
    studio.settle()
    part = page.outer.itemAt(page.outer.count() - 1).widget()
    assert part.height() >= theme.px(LEAST), "the notice leaves no room for the papers"
    return cut_off(studio.window)


def test_every_page_part_and_dialog_is_on_the_tour_and_nothing_is_cut_off(
    desk: Desk, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """One walk for all of it, in large text and a language of long words, because building pages takes longest."""
    had = has_draft(SHOWN_PACK)
    names, faults = [], []
    with Studio(desk, tmp_path, DAY) as studio:
        studio.put_on(Look("uk", "contrast", 2.0))
        for name, top in studio.pages():
            names.append(name)
            faults += [f"{name}: {fault}" for fault in cut_off(top)]
            if name == "case-papers":
                faults += [f"{name} under a notice: {fault}" for fault in crowded(studio)]
    assert not faults, "\n".join(faults)
    assert len(names) == len(set(names)) > 60
    left_out = {kind for base in (Page, Part, GatePage, QDialog) for kind in kinds(base)} - studio.seen
    assert not left_out, left_out
    said = capfd.readouterr().err.replace("This plugin does not support propagateSizeHints()\n", "")
    assert not said, said
    assert has_draft(SHOWN_PACK) == had, "the tour left a copy of a pack behind"


def test_no_id_stands_where_words_should_in_a_language_the_pack_lacks(desk: Desk, tmp_path: Path) -> None:
    shown = ("calendar", "directory", "packs-law", "interview", *(f"case-{part}" for part in PARTS))
    with Studio(desk, tmp_path, DAY) as studio:
        studio.put_on(Look("ka", "light", 1.0))
        holes = [f"{name}: {words}" for name, top in studio.pages(shown) for words in words_on(top) if "⟨" in words]
    assert not holes, "\n".join(holes)


def test_every_part_and_kind_of_question_has_its_stop(desk: Desk) -> None:
    found = list(stops(desk))
    assert set(PARTS) == set(CASE_PARTS)
    assert {stop.route.part for stop in found if stop.route.place == "packs"} == {"", *PACK_PARTS}
    assert {f"interview-{kind}" for kind in TYPES} <= {stop.name for stop in found}


def test_pictures_are_written_one_for_each_stop_and_look(desk: Desk, tmp_path: Path) -> None:
    wanted = ("unlock", "cases", "dialog-sure", "turned-to-her")
    looks = [Look("en", "dark", 1.0), Look("ka", "light", 2.0)]
    made = render_desk(desk, tmp_path / "pictures", only=looks, names=wanted, day=DAY)
    assert {path.stem for path in made} == {f"{name}-{look.name}" for name in wanted for look in looks}
    assert all(path.stat().st_size > 5_000 for path in made)
    assert {path.name for path in (tmp_path / "pictures").iterdir()} == {path.name for path in made}


def test_what_comes_soon_does_not_come_to_what_is_gone(qtbot: QtBot) -> None:
    """A page that was left before it could begin is not begun: its line would no longer be there."""
    page = QWidget()
    line = QLineEdit(page)
    begun: list[bool] = []
    soon(page, lambda: begun.append(line.isEnabled()))
    page.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    assert not begun
    shown = QWidget()
    qtbot.addWidget(shown)
    soon(shown, lambda: begun.append(True))
    qtbot.waitUntil(lambda: begun == [True])
