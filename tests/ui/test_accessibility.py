"""Every control can be named, reached and read: on each page, also at 200 % text."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QScrollBar, QWidget

from paralegal_app.casework.demo import PASSPHRASE
from paralegal_app.ui.doors import open_vault
from paralegal_app.ui.screens import Look, Studio
from paralegal_app.ui.theme import theme
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.window import Window
from paralegal_app.ui.words import speech
from tests.ui.conftest import DAY


@pytest.fixture
def studio(qapp: QApplication, training_folder: Path, tmp_path: Path) -> Iterator[Studio]:
    desk = open_vault(training_folder, PASSPHRASE, False, lambda: DAY)
    made = Studio(desk, tmp_path, DAY)
    yield made
    made.close()
    made.window.deleteLater()
    desk.lock()
    speech.speak("en")
    theme.apply(qapp, "light", 1.0)


def controls(top: QWidget) -> list[QWidget]:
    """What can have the focus and is on the page now."""
    inner = (QScrollBar,)
    return [
        item
        for item in top.findChildren(QWidget)
        if item.isVisibleTo(top)
        and item.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(item, inner)
        and not item.objectName().startswith("qt_")
        and not isinstance(item.parentWidget(), QComboBox)
    ]


def name_of(item: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(item)
    return interface.text(QAccessible.Text.Name).strip() if interface else ""


def test_every_page_can_be_named_reached_and_read(studio: Studio) -> None:
    """One walk over all pages, because building them takes longest."""
    studio.put_on(Look("en", "light", 1.0))
    faults: list[str] = []
    pages = 0
    for page, top in studio.pages():
        studio.settle()
        pages += 1
        found = [*nameless(top), *rich_labels(top), *unreachable(top), *cut_off(top), *not_neutral(page, top)]
        faults += [f"{page}: {fault}" for fault in found]
        if studio.window.windowTitle() != "Documents":
            faults.append(f"{page}: {studio.window.windowTitle()}")
    assert pages > 20
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize(
    "look",
    [
        pytest.param(Look("ka", "dark", 2.0), marks=pytest.mark.slow),
        pytest.param(Look("kk", "light", 2.0), marks=pytest.mark.slow),
        pytest.param(Look("ro", "contrast", 1.5), marks=pytest.mark.slow),
    ],
    ids=lambda look: look.name,
)
def test_nothing_is_cut_off_in_large_text(studio: Studio, look: Look) -> None:
    studio.put_on(look)
    faults = []
    for page, top in studio.pages():
        studio.settle()
        faults += [f"{page}: {fault}" for fault in cut_off(top)]
    assert not faults, "\n".join(faults)


def nameless(top: QWidget) -> list[str]:
    return [f"no name: {type(item).__name__} {item.objectName()}" for item in controls(top) if not name_of(item)]


def rich_labels(top: QWidget) -> list[str]:
    """Every label is ours and shows plain text."""
    found = []
    for label in top.findChildren(QLabel):
        if isinstance(label, PlainLabel) and label.textFormat() != Qt.TextFormat.PlainText:
            found.append(f"rich text: {label.text()}")
        elif not isinstance(label, PlainLabel) and label.text():
            found.append(f"a label that is not ours: {label.text()}")
    return found


def unreachable(top: QWidget) -> list[str]:
    """What Tab does not come to on its way round."""
    wanted = {item for item in controls(top) if item.isEnabled()}
    if not wanted:
        return []
    start = next(iter(wanted))
    seen, item = {start}, start.nextInFocusChain()
    while item is not start and len(seen) < 5000:
        seen.add(item)
        item = item.nextInFocusChain()
    return [f"Tab does not reach: {type(item).__name__} {item.objectName()}" for item in wanted - seen]


def not_neutral(page: str, top: QWidget) -> list[str]:
    """Inside the training vault every page says so."""
    if not isinstance(top, Window) or page in ("first-start", "make-vault", "recovery", "unlock", "unlock-refused"):
        return []
    words = [label.text() for label in top.findChildren(PlainLabel) if label.isVisibleTo(top)]
    return [] if any(text.startswith("Training:") for text in words) else ["does not say that it is training"]


def cut_off(top: QWidget) -> list[str]:
    """Labels whose words do not fit their box, buttons narrower than their words, anything past the right edge."""
    found = []
    for label in top.findChildren(PlainLabel):
        if not label.isVisibleTo(top) or not label.text():
            continue
        needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
        if needed > label.height() + 2:
            found.append(f"label cut off: {label.text()[:50]} ({needed} > {label.height()})")
        if not label.wordWrap() and label.sizeHint().width() > label.width() + 2:
            found.append(f"label too narrow: {label.text()[:50]}")
    for button in top.findChildren(QAbstractButton):
        if not button.isVisibleTo(top) or not button.text():
            continue
        metrics = button.fontMetrics()
        words = max((metrics.horizontalAdvance(line) for line in button.text().split("\n")), default=0)
        if type(button).__name__ in ("Button", "_Tab", "QCheckBox") and words > button.width():
            found.append(f"button too narrow: {button.text()[:50]}")
        right = button.mapTo(top, QPoint(button.width(), 0)).x()
        if right > top.width() + 2:
            found.append(f"past the edge: {button.text()[:50]} ({right})")
    return found
