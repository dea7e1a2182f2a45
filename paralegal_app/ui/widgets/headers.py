"""The head of a page: title, one line under it, actions at the right that move below when the text grows."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QWidget

from paralegal_app.ui.theme import theme
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.layouts import column, flow_widget
from paralegal_app.ui.widgets.plain_label import PlainLabel


class PageHeader(QFrame):
    """Title and subtitle of a page and its actions."""

    def __init__(self, title: str, subtitle: str = "", *actions: QWidget) -> None:
        super().__init__()
        self.setProperty("role", "header")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        side, up = theme.space(24), theme.space(12)
        self._body.setContentsMargins(side, up, side, up)
        self._body.setSpacing(theme.space(12))
        words = column(gap=4)
        self.title = PlainLabel(title, "title")
        self.subtitle = PlainLabel(subtitle, "second")
        self.subtitle.setVisible(bool(subtitle))
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        self._body.addLayout(words, 1)
        self._actions: QWidget | None = None
        self.set_actions(*actions)

    def set_words(self, title: str, subtitle: str = "") -> None:
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))

    def set_actions(self, *actions: QWidget) -> None:
        """Replace the actions at the right."""
        if self._actions is not None:
            self._actions.setParent(None)
            self._actions.deleteLater()
        self._actions = flow_widget(*actions, gap=8) if actions else None
        if self._actions is not None:
            self._body.addWidget(self._actions)
            self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fold()
        super().resizeEvent(event)

    def _fold(self) -> None:
        if self._actions is None:
            return
        wide = self.width() >= self._actions.sizeHint().width() + theme.px(360)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._body.direction() != direction:
            self._body.setDirection(direction)
        self._actions.setMinimumWidth(self._actions.sizeHint().width() if wide else 0)


class Tabs(QFrame):
    """The parts of a case: a row of tabs that wraps. Left and Right move between them."""

    def __init__(self, names: list[tuple[str, str]], chosen: object) -> None:
        super().__init__()
        self.setProperty("role", "header")
        self._buttons: dict[str, Button] = {}
        widgets = []
        for key, text in names:
            button = Button(text, lambda key=key: chosen(key), kind="tab")  # type: ignore[misc,operator]
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setObjectName(f"tab_{key}")
            self._buttons[key] = button
            widgets.append(button)
        body = column(self)
        body.setContentsMargins(theme.space(16), 0, theme.space(16), 0)
        body.addWidget(flow_widget(*widgets, gap=4))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def select(self, key: str) -> None:
        self._buttons[key].setChecked(True)
