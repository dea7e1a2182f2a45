"""What all pages share: a ground, a header, a place for their content, and typing that survives."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from paralegal_app.ui.presence import while_here
from paralegal_app.ui.surroundings import Route, Surroundings
from paralegal_app.ui.theme import theme
from paralegal_app.ui.widgets.headers import PageHeader
from paralegal_app.ui.widgets.layouts import Scroll, column

LEAST = 190
"""Pixels at 100 % that what stands under the head of a page keeps, however much is said above it."""


class Page(QWidget):
    """A screen with a header and what stands under it. `fetch` gets what it shows on the worker.

    Where notices above it leave less than `LEAST` to the rest, as large text in a small window does, they roll with it.
    """

    def __init__(self, around: Surroundings, title: str, subtitle: str = "", *actions: QWidget) -> None:
        super().__init__()
        self.around = around
        self.setProperty("ground", "background")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(title)
        self.header = PageHeader(title, subtitle, *actions)
        roll = Scroll(margin=0, gap=0, name=title)
        self.outer = roll.content
        whole = column(self, gap=0)
        whole.addWidget(self.header)
        whole.addWidget(roll, 1)

    def add_scroll(self, *, width: int | None = None) -> Scroll:
        """The page's scrolling column, at most `width` pixels wide at 100 %."""
        scroll = Scroll(width=width, name=self.accessibleName())
        self.add_body(scroll)
        return scroll

    def add_body(self, body: QWidget) -> None:
        """Put what the page is about under its head: it takes the room that is left, and never less than `LEAST`."""
        body.setMinimumHeight(theme.px(LEAST))
        self.outer.addWidget(body, 1)

    def fetch(self, work: Callable[[], Any], show: Callable[[Any], object], *, words: str = "") -> None:
        """Get records on the worker, then draw them; an error is said on the page, and the page stays usable."""
        self.around.tasks.run(work, while_here(self, show), while_here(self, self.fail), words=words)

    def fail(self, error: BaseException) -> None:
        """Say what went wrong. Defects also go to the dialog."""
        self.around.report(error)

    def draft(self) -> dict[str, Any]:
        """Typing that is not an answer yet, in plain values; kept in the vault on lock and given back after."""
        return {}

    def restore(self, draft: dict[str, Any]) -> None:
        """Put typing back that `draft` handed out."""

    def begin(self) -> None:
        """Put the focus where work starts."""

    def here(self) -> Route | None:
        """Where exactly one is, when that is more than the route that led here."""
        return None

    def leave(self, done: Callable[[], object]) -> None:
        """Finish before another page comes; calls `done` when it may."""
        done()
