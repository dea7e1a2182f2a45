"""Panes side by side where there is room, one at a time with a switch above them where there is not (200 % text)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from paralegal_app.ui.theme import theme
from paralegal_app.ui.widgets.headers import Tabs
from paralegal_app.ui.widgets.layouts import column, row


class Panes(QWidget):
    """`panes`: (key, name, widget, width at 100 % or None for the pane that grows, role of its frame)."""

    def __init__(
        self, panes: Sequence[tuple[str, str, QWidget, int | None, str]], *, first: str, grows: int = 460
    ) -> None:
        super().__init__()
        self._frames: dict[str, QFrame] = {}
        self._widths = {key: width for key, _name, _widget, width, _role in panes}
        self._grows = grows
        self._shown = first
        outer = column(self, gap=0)
        self.switch = Tabs([(key, name) for key, name, *_rest in panes], self.show_pane)
        outer.addWidget(self.switch)
        body = row(gap=0)
        outer.addLayout(body, 1)
        for key, name, widget, width, role in panes:
            frame = QFrame()
            frame.setProperty("role", role)
            frame.setAccessibleName(name)
            column(frame, gap=0).addWidget(widget)
            self._frames[key] = frame
            body.addWidget(frame, 0 if width else 1)
        self._wide = True
        self.switch.hide()
        self.switch.select(first)

    def _needed(self) -> int:
        return theme.px(self._grows) + sum(theme.px(width) for width in self._widths.values() if width)

    def show_pane(self, key: str) -> None:
        """Bring a pane forward; in a wide window all are there already."""
        self._shown = key
        self.switch.select(key)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)

    def _arrange(self) -> None:
        self._wide = self.width() >= self._needed()
        self.switch.setVisible(not self._wide)
        for key, frame in self._frames.items():
            width = self._widths[key]
            frame.setVisible(self._wide or key == self._shown)
            if width and self._wide:
                frame.setFixedWidth(theme.px(width))
            else:
                frame.setMinimumWidth(0)
                frame.setMaximumWidth(16_777_215)
