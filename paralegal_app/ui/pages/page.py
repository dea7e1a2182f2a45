"""What all pages share: a ground, a header, a place for their content, and typing that survives."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from paralegal_app.ui.surroundings import Route, Surroundings
from paralegal_app.ui.widgets.headers import PageHeader
from paralegal_app.ui.widgets.layouts import Scroll, column


class Page(QWidget):
    """A screen with a header and a scrolling column. `load` fetches what it shows on the worker, `show_*` draws it."""

    def __init__(self, around: Surroundings, title: str, subtitle: str = "", *actions: QWidget) -> None:
        super().__init__()
        self.around = around
        self.setProperty("ground", "background")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(title)
        self.outer = column(self, gap=0)
        self.header = PageHeader(title, subtitle, *actions)
        self.outer.addWidget(self.header)

    def add_scroll(self, *, width: int | None = None) -> Scroll:
        """The page's scrolling column, at most `width` pixels wide at 100 %."""
        scroll = Scroll(width=width, name=self.accessibleName())
        self.outer.addWidget(scroll, 1)
        return scroll

    def fetch(self, work: Callable[[], Any], show: Callable[[Any], object], *, words: str = "") -> None:
        """Get records on the worker, then draw them; an error is said on the page, and the page stays usable."""
        self.around.tasks.run(work, self._if_here(show), self._if_here(self.fail), words=words)

    def _if_here(self, slot: Callable[[Any], object]) -> Callable[[Any], object]:
        here = [True]
        self.destroyed.connect(lambda *_gone: here.clear())
        return lambda value: slot(value) if here else None

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
