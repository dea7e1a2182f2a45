"""The look: readable in every scheme, complete, and never by colour alone where it matters."""

from __future__ import annotations

import re
from itertools import product

import pytest
from PySide6.QtWidgets import QApplication

from paralegal_app.paths import resources
from paralegal_app.ui.theme import READABLE_PAIRS, SCALES, SCHEMES, TYPE, Scheme, theme
from paralegal_app.ui.widgets.icons import pixmap


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
