"""Colours, type, spacing and the style sheet made of them: the one place that knows how the window looks.

Three schemes (light, dark, contrast) share one set of names. Sizes are pixels at 100 % and grow with `scale`.
"""

from __future__ import annotations

from dataclasses import dataclass
from string import Template
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from paralegal_app.paths import resources

Scheme = Literal["light", "dark", "contrast"]

SCALES = (1.0, 1.25, 1.5, 2.0)
LARGE = 1.5
"""From this text size on, words that stand on every page are short, so that the page keeps its room."""
SPACE = (4, 8, 12, 16, 24, 36, 48)
"""The spacing scale; layouts use nothing else."""
RADIUS_CONTROL, RADIUS_CARD, RADIUS_PILL = 8, 10, 8
"""A pill grows with its text, and a radius of more than half its height would not be drawn at all."""


@dataclass(frozen=True, slots=True)
class Colours:
    """One scheme. Every ink is readable (4.5:1 or better) on each ground that `READABLE_PAIRS` names with it."""

    background: str
    surface: str
    sunken: str
    ink: str
    second: str
    line: str
    edge: str
    primary: str
    on_primary: str
    primary_soft: str
    amber: str
    amber_soft: str
    amber_line: str
    green: str
    green_soft: str
    brick: str
    brick_soft: str
    focus: str


LIGHT = Colours(
    background="#F7F6F2", surface="#FFFFFF", sunken="#EFEEE8", ink="#1F2A33", second="#55626E", line="#DDD9CF",
    edge="#7A858E", primary="#1E6B66", on_primary="#FFFFFF", primary_soft="#E2F0EE", amber="#8A5A00",
    amber_soft="#FFF4DC", amber_line="#E8CB8D", green="#246B43", green_soft="#E3F2E8", brick="#9A3B2B",
    brick_soft="#FBE7E3", focus="#0B5CAD",
)  # fmt: skip
DARK = Colours(
    background="#14191D", surface="#1C2328", sunken="#11161A", ink="#E8ECEE", second="#A5B1BA", line="#333D45",
    edge="#72808B", primary="#5CC2B8", on_primary="#0D1F1D", primary_soft="#173734", amber="#F0C36A",
    amber_soft="#33290F", amber_line="#5C4A1A", green="#7CCB98", green_soft="#17301F", brick="#F09A89",
    brick_soft="#3A1D17", focus="#7DB8FF",
)  # fmt: skip
CONTRAST = Colours(
    background="#000000", surface="#000000", sunken="#000000", ink="#FFFFFF", second="#FFFFFF", line="#FFFFFF",
    edge="#FFFFFF", primary="#FFFFFF", on_primary="#000000", primary_soft="#1A1A1A", amber="#FFFFFF",
    amber_soft="#000000", amber_line="#FFFFFF", green="#FFFFFF", green_soft="#000000", brick="#FFFFFF",
    brick_soft="#000000", focus="#FFEB00",
)  # fmt: skip
HINT_IN_CONTRAST = "#A6A6A6"
"""On black 8.6:1. Where all other ink is white, an example in an empty field would pass for an answer."""
SCHEMES: dict[Scheme, Colours] = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}

READABLE_PAIRS = tuple(
    tuple(pair.split(" on "))
    for pair in (
        "ink on background",
        "ink on surface",
        "ink on sunken",
        "ink on primary_soft",
        "ink on amber_soft",
        "ink on brick_soft",
        "ink on green_soft",
        "second on background",
        "second on surface",
        "second on sunken",
        "second on amber_soft",
        "second on primary_soft",
        "primary on surface",
        "primary on background",
        "primary on sunken",
        "primary on primary_soft",
        "on_primary on primary",
        "amber on amber_soft",
        "amber on surface",
        "amber on background",
        "green on green_soft",
        "green on surface",
        "green on background",
        "brick on brick_soft",
        "brick on surface",
        "brick on background",
    )
)
"""(ink, ground) pairs the window draws text in; the tests measure each in each scheme."""

TYPE = {"caption": 12.5, "small": 14, "body": 15, "title": 18, "question": 25, "turned": 40}


class Theme(QObject):
    """What is in force now. Widgets that paint themselves read `colours` and `px`, and repaint on `changed`."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.scheme: Scheme = "light"
        self.colours = LIGHT
        self.scale = 1.0

    def px(self, size: float) -> int:
        """`size` pixels at 100 %, at the text size in force."""
        return round(size * self.scale)

    def space(self, size: float) -> int:
        """A step of the spacing scale; it grows half as fast as the text, so that 200 % text keeps room to breathe."""
        return round(size * (1 + (self.scale - 1) / 2))

    def colour(self, name: str) -> QColor:
        return QColor(getattr(self.colours, name))

    def apply(self, app: QApplication, scheme: Scheme, scale: float) -> None:
        """Put a scheme and a text size in force for the whole program."""
        self.scheme, self.colours, self.scale = scheme, SCHEMES[scheme], scale
        style = QStyleFactory.create("Fusion")
        if style is not None and app.style().name().lower() != "fusion":
            app.setStyle(style)
        font = QFont(app.font())
        font.setPixelSize(self.px(TYPE["body"]))
        app.setFont(font)
        app.setPalette(self._palette())
        app.setStyleSheet(self._sheet())
        self.changed.emit()

    def _palette(self) -> QPalette:
        names = {
            QPalette.ColorRole.Window: "background", QPalette.ColorRole.WindowText: "ink",
            QPalette.ColorRole.Base: "surface", QPalette.ColorRole.AlternateBase: "sunken",
            QPalette.ColorRole.Text: "ink", QPalette.ColorRole.Button: "surface",
            QPalette.ColorRole.ButtonText: "ink", QPalette.ColorRole.Highlight: "primary",
            QPalette.ColorRole.HighlightedText: "on_primary", QPalette.ColorRole.Link: "primary",
            QPalette.ColorRole.ToolTipBase: "surface",
            QPalette.ColorRole.ToolTipText: "ink", QPalette.ColorRole.Mid: "line",
        }  # fmt: skip
        palette = QPalette()
        for role, name in names.items():
            palette.setColor(role, self.colour(name))
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(self._hint()))
        palette.setColor(QPalette.ColorRole.PlaceholderText, QColor(self._hint()))
        return palette

    def _hint(self) -> str:
        """The ink of what cannot be pressed now and of examples in empty fields."""
        return HINT_IN_CONTRAST if self.scheme == "contrast" else self.colours.second

    def _sheet(self) -> str:
        words = {name: getattr(self.colours, name) for name in Colours.__dataclass_fields__}
        words |= {f"t_{name}": f"{self.px(size)}px" for name, size in TYPE.items()}
        words |= {f"s{size}": f"{self.space(size)}px" for size in SPACE}
        words |= {"t_turned": f"{self.space(TYPE['turned'])}px"}  # large as it is, it leaves room for her answers
        words |= {"scroll": self.colours.edge if self.scheme == "contrast" else self.colours.line}
        high = self.scheme == "contrast"
        words |= {"hint": self._hint(), "hint_line": HINT_IN_CONTRAST if high else self.colours.line}
        words |= {"icons": (resources() / "icons").as_posix(), "scheme": self.scheme}
        words |= {"mark": f"{self.px(18)}px", "control": f"{RADIUS_CONTROL}px", "card": f"{RADIUS_CARD}px"}
        for tone in ("green", "brick", "primary"):  # in high contrast soft grounds are black: a line shows the pill
            soft = getattr(self.colours, f"{tone}_soft")
            words |= {f"{tone}_edge": self.colours.edge if self.scheme == "contrast" else soft}
        words |= {"pill": f"{self.px(RADIUS_PILL)}px"}
        return Template((resources() / "style.qss").read_text(encoding="utf-8")).substitute(words)


theme = Theme()
"""The theme of this process: a window has one look, so there is one object that knows it."""

WRAP = Qt.TextFlag.TextWordWrap
