"""The look: readable in every scheme, complete, and never by colour alone where it matters."""

from __future__ import annotations

import re
from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTextBrowser,
    QWidget,
)
from pytestqt.qtbot import QtBot

from paralegal_app.paths import resources
from paralegal_app.ui.pages.paper_row import PaperRow
from paralegal_app.ui.theme import READABLE_PAIRS, SCALES, SCHEMES, TYPE, Scheme, theme
from paralegal_app.ui.widgets.buttons import AnyOf, Button, OneOf
from paralegal_app.ui.widgets.icons import pixmap
from paralegal_app.ui.widgets.layouts import column, row
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.widgets.rail import RailItem
from paralegal_app.ui.widgets.word_button import WordButton


def luminance(colour: str) -> float:
    """Relative luminance after WCAG 2.2."""
    parts = [int(colour[index : index + 2], 16) / 255 for index in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(("scheme", "pair"), list(product(SCHEMES, READABLE_PAIRS)))
def test_text_is_readable(scheme: Scheme, pair: tuple[str, str]) -> None:
    colours = SCHEMES[scheme]
    assert contrast(getattr(colours, pair[0]), getattr(colours, pair[1])) >= 4.5


@pytest.mark.parametrize(("scheme", "ground"), list(product(SCHEMES, ("background", "surface", "sunken"))))
def test_focus_and_edges_of_inputs_can_be_seen(scheme: Scheme, ground: str) -> None:
    colours = SCHEMES[scheme]
    assert contrast(colours.focus, getattr(colours, ground)) >= 3
    assert contrast(colours.edge, getattr(colours, ground)) >= 3


def controls() -> list[QWidget]:
    """One of each kind that can have the focus."""
    kinds = ("primary", "secondary", "quiet", "link", "danger", "silence", "tab")
    section = WordButton("Section", lambda: None, kind="section")
    section.fill(row(section, margin=8), PlainLabel("Section"))
    wrong = QLineEdit("wrong")
    wrong.setProperty("wrong", "true")
    chosen = OneOf("No")
    chosen.setChecked(True)
    papers = [PaperRow("Application", "complete", lambda: None) for _number in range(2)]
    papers[1].setChecked(True)
    held = [Button(kind, kind=kind) for kind in ("silence", "tab")]
    for button in held:
        button.setCheckable(True)
        button.setChecked(True)
    rail = RailItem("cases", "folder", "Cases")
    plain = [QLineEdit("line"), QPlainTextEdit("text"), QComboBox(), QCheckBox("tick"), QListWidget(), QTextBrowser()]
    return [
        *(Button(kind, kind=kind) for kind in kinds), section, wrong, chosen, OneOf("Yes"), AnyOf("One"), rail,
        *papers, *held, *plain,
    ]  # fmt: skip


def frame_of(image: QImage, thick: int = 5) -> dict[tuple[int, int], str]:
    """The colours of the outermost pixels."""
    wide, tall = image.width(), image.height()
    rows = (*range(thick), *range(tall - thick, tall))
    columns = (*range(thick), *range(wide - thick, wide))
    places = {(x, y) for y in rows for x in range(wide)} | {(x, y) for x in columns for y in range(tall)}
    return {place: image.pixelColor(*place).name() for place in places if image.valid(*place)}


@pytest.mark.parametrize("scheme", SCHEMES)
def test_what_has_the_focus_looks_otherwise_all_around(qtbot: QtBot, qapp: QApplication, scheme: Scheme) -> None:
    """In a picture, not in the style sheet: a ring that drowns in the colour of its button is none."""
    theme.apply(qapp, scheme, 1.0)
    window = QWidget()
    qtbot.addWidget(window)
    window.setProperty("ground", "background")
    window.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    shown = controls()
    body = column(window, margin=24)
    away = QPushButton("away")
    for item in (away, *shown):
        item.setMaximumHeight(80)
        body.addWidget(item)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    faint = []
    for item in shown:
        away.setFocus()
        before = frame_of(window.grab(item.geometry()).toImage())
        item.setFocus(Qt.FocusReason.TabFocusReason)
        after = frame_of(window.grab(item.geometry()).toImage())
        turned = {pair: contrast(*pair) for pair in {(before[at], after[at]) for at in before}}
        strong = sum(turned[before[at], after[at]] >= 3 for at in before)
        if strong < item.width() + item.height():
            faint.append(f"{type(item).__name__} {item.property('kind')}: {strong}")
    theme.apply(qapp, "light", 1.0)
    assert not faint, faint


@pytest.mark.parametrize(("scheme", "scale"), list(product(SCHEMES, SCALES)))
def test_the_style_sheet_is_filled_whole(qapp: QApplication, scheme: Scheme, scale: float) -> None:
    theme.apply(qapp, scheme, scale)
    sheet = qapp.styleSheet()
    assert not re.search(r"\$\w", sheet)
    assert f"font-size: {round(TYPE['body'] * scale)}px" in sheet
    for name in re.findall(r"url\(([^)]+)\)", sheet):
        assert (resources() / "icons" / name.rsplit("/", 1)[-1]).is_file()
    theme.apply(qapp, "light", 1.0)


def test_every_icon_is_drawn(qapp: QApplication) -> None:
    plain = [path.stem for path in (resources() / "icons").glob("*.svg") if "-" not in path.stem]
    assert len(plain) > 25
    for name in plain:
        image = pixmap(name, "ink", 24, 1.0).toImage()
        assert any(image.pixelColor(x, y).alpha() for x in range(24) for y in range(24)), name
