"""The icon set of resources/icons, one stroke style, tinted with a colour of the theme."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from paralegal_app.paths import resources
from paralegal_app.ui.theme import theme


@cache
def _source(name: str) -> str:
    return (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@cache
def _drawn(name: str, colour: str, side: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(QSize(round(side * ratio), round(side * ratio)))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(_source(name).replace("#000", colour).encode())).render(painter)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def pixmap(name: str, colour: str = "second", side: int = 20, ratio: float = 1.0) -> QPixmap:
    """The icon `name` in the theme colour `colour`, `side` pixels square at 100 % text."""
    return _drawn(name, getattr(theme.colours, colour), theme.px(side), ratio)


def icon(name: str, colour: str = "ink") -> QIcon:
    """The icon as a QIcon for buttons, drawn twice as large so that it stays sharp on dense screens."""
    return QIcon(pixmap(name, colour, 20, 2.0))


def icon_before_words(name: str, colour: str, side: int, gap: int) -> QIcon:
    """The same with air after it, `gap` pixels, because a button sets its words too close to its icon."""
    drawn = pixmap(name, colour, side, 2.0)
    wide = QPixmap(drawn.width() + 2 * gap, drawn.height())
    wide.fill(Qt.GlobalColor.transparent)
    wide.setDevicePixelRatio(2.0)
    painter = QPainter(wide)
    painter.drawPixmap(0, 0, drawn)
    painter.end()
    return QIcon(wide)


@cache
def program_icon() -> QIcon:
    """The sign of the program in the task bar: a sheet of paper with a tick, which says nothing of whom it serves."""
    drawn = QSvgRenderer(str(resources() / "installer" / "program.svg"))
    made = QIcon()
    for side in (16, 24, 32, 48, 64, 128, 256):
        sheet = QPixmap(side, side)
        sheet.fill(Qt.GlobalColor.transparent)
        painter = QPainter(sheet)
        drawn.render(painter)
        painter.end()
        made.addPixmap(sheet)
    return made
