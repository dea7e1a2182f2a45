"""Cards, list rows, banners and empty states: how a page groups what it says."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from paralegal_app.ui.theme import LARGE, theme
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.icons import pixmap
from paralegal_app.ui.widgets.layouts import column, flow_widget, row
from paralegal_app.ui.widgets.plain_label import Pill, PlainLabel


class Line(QFrame):
    """A hairline between rows."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "line")
        self.setFixedHeight(1)


class Symbol(PlainLabel):
    """An icon beside words; decoration, so it bears no name of its own."""

    def __init__(self, name: str, colour: str = "second", side: int = 20) -> None:
        super().__init__(wrap=False)
        self._what = (name, colour, side)
        self._draw()
        theme.changed.connect(self._draw)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _draw(self) -> None:
        name, colour, side = self._what
        self.setPixmap(pixmap(name, colour, side, 2.0))


class Card(QFrame):
    """A titled box. `role`: card, risk, error, success or info. Put things into `.content`."""

    def __init__(self, title: str = "", *, role: str = "card", pill: Pill | None = None, gap: int = 8) -> None:
        super().__init__()
        self.setProperty("role", role)
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.content = column(self, margin=16, gap=gap)
        if title:
            tone = {"risk": "amber", "error": "brick", "success": "green"}.get(role, "eyebrow")
            self.heading = PlainLabel(title, tone)
            if pill is None:
                self.content.addWidget(self.heading)
            else:
                top = row(gap=8)
                top.addWidget(self.heading, 1)
                top.addWidget(pill, 0, Qt.AlignmentFlag.AlignTop)
                self.content.addLayout(top)

    def add(self, *widgets: QWidget) -> None:
        for widget in widgets:
            self.content.addWidget(widget)

    def line(self) -> None:
        self.content.addWidget(Line())


class Entry(QWidget):
    """One row of a card: mark, words, a second line, and at the right a state or a button."""

    def __init__(
        self, words: str, second: str = "", *, symbol: str = "", colour: str = "second", strong: bool = False,
        right: QWidget | None = None, note: str = "",
    ) -> None:  # fmt: skip
        super().__init__()
        body = row(self, gap=12)
        if symbol:
            body.addWidget(Symbol(symbol, colour), 0, Qt.AlignmentFlag.AlignTop)
        middle = column(gap=4)
        for text, tone in ((words, "strong" if strong else ""), (second, "second")):
            if text:
                label = PlainLabel(text, tone)
                label.setMinimumWidth(theme.px(120))  # a wrapping label would rather be wide than tall
                middle.addWidget(label)
        body.addLayout(middle, 1)
        if note:
            body.addWidget(PlainLabel(note, "second", wrap=False))
        if right is not None:
            body.addWidget(right, 0, Qt.AlignmentFlag.AlignVCenter)


_BANNER_SYMBOL = {"risk": "warning", "error": "warning", "success": "check", "info": "info"}
_BANNER_INK = {"risk": "amber", "error": "brick", "success": "green", "info": "primary"}


class Banner(QFrame):
    """A notice across a page. `role`: info, risk, error or success; always with a symbol and words."""

    def __init__(self, text: str, *, role: str = "info", title: str = "") -> None:
        super().__init__()
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(title or text)
        body = row(self, margin=12, gap=12)
        body.addWidget(Symbol(_BANNER_SYMBOL[role], _BANNER_INK[role]), 0, Qt.AlignmentFlag.AlignTop)
        self.content = column(gap=4)
        if title:
            self.content.addWidget(PlainLabel(title, "strong"))
        self.words = PlainLabel(text)
        self.content.addWidget(self.words)
        body.addLayout(self.content, 1)

    def add_actions(self, *actions: QWidget) -> None:
        self.content.addWidget(flow_widget(*actions))


class Empty(QWidget):
    """What a list says when there is nothing in it, and the one thing to do about it."""

    def __init__(
        self, symbol: str, title: str, text: str, action: str = "", clicked: Callable[[], object] | None = None
    ) -> None:
        super().__init__()
        body = column(self, margin=36 if theme.scale < LARGE else 12, gap=8)
        body.addStretch(1)
        mark = Symbol(symbol, "primary", 40)
        body.addWidget(mark, 0, Qt.AlignmentFlag.AlignHCenter)
        for words, tone in ((title, "title"), (text, "lead")):
            label = PlainLabel(words, tone)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            body.addWidget(label)
        if action:
            body.addSpacing(theme.space(8))
            body.addWidget(Button(action, clicked, kind="primary"), 0, Qt.AlignmentFlag.AlignHCenter)
        body.addStretch(2)
