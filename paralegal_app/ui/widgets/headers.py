"""The head of a page: title, one line under it, actions at the right that move below when the text grows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QMenu, QSizePolicy, QWidget

from paralegal_app.ui.theme import LARGE, WRAP, theme
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.layouts import column, flow_widget, row
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import translate


class PageHeader(QFrame):
    """Title and subtitle of a page and its actions."""

    brief = False
    """In large text what stands under the title takes one line, not three: it is not needed at every step."""

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
        self._under = subtitle
        self.subtitle = PlainLabel(subtitle, "second")
        self._whole = False
        self._unfold = Button("", self._turn, kind="link")
        self._unfold.setObjectName("whole_subtitle")
        self._unfold.hide()
        if theme.scale >= LARGE:
            policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.subtitle.setSizePolicy(policy)
        self._line = QWidget()
        under = row(self._line, gap=8)
        under.addWidget(self.subtitle, 1)
        under.addWidget(self._unfold, 0, Qt.AlignmentFlag.AlignBottom)
        self._say_under()
        words.addWidget(self.title)
        words.addWidget(self._line)
        self._body.addLayout(words, 1)
        self._actions: QWidget | None = None
        self._buttons: tuple[QWidget, ...] = ()
        self._more = Button("")
        self.set_actions(*actions)

    def set_words(self, title: str, subtitle: str = "") -> None:
        self.title.setText(title)
        self._under = subtitle
        self._say_under()
        self._fold()

    def _turn(self) -> None:
        """Show all of what stands under the title, or fold it again."""
        self._whole = not self._whole
        self._fold()

    def _say_under(self, room: int = 0) -> None:
        """In large text it takes few lines of `room` pixels; what does not fit is one press away, in its place."""
        self._line.setVisible(bool(self._under))
        self.subtitle.setAccessibleName(self._under)
        shown, cut = self._under, False
        if theme.scale >= LARGE:
            metrics, room = self.subtitle.fontMetrics(), max(room, 1)
            long = self.brief or self.title.fontMetrics().horizontalAdvance(self.title.text()) > room
            lines = 1 if long else 3
            tall = metrics.boundingRect(QRect(0, 0, room, 10_000), WRAP, shown).height()
            cut = tall > lines * metrics.lineSpacing()
            if cut and not self._whole:
                room -= self._unfold.sizeHint().width() + theme.space(8)
                most = room * (lines * 9 - 1) // 9 if lines > 1 else room  # lines that wrap are not all full
                shown = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, most)
                cut = shown != self._under
        words, mark = (translate("Window", "Less"), "▾") if self._whole else (translate("Window", "All"), "▸")
        self._unfold.setText(f"{words} {mark}")
        self._unfold.setAccessibleName(words)
        self._unfold.setAccessibleDescription(self._under)
        self._unfold.setVisible(cut)
        self.subtitle.setText(shown)

    def set_actions(self, *actions: QWidget) -> None:
        """Replace the actions at the right; where room is short all but the last go into a menu."""
        if self._actions is not None:
            self._actions.setParent(None)
            self._actions.deleteLater()
        self._buttons = actions
        self._more = Button(translate("Window", "More…"), self._open_menu)
        self._more.setObjectName("more")
        self._more.hide()
        self._actions = flow_widget(self._more, *actions, gap=8) if actions else None
        if self._actions is not None:
            self._body.addWidget(self._actions)
            self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fold()
        super().resizeEvent(event)

    def _fold(self) -> None:
        if self._actions is None:
            self._say_under(self.width() - 2 * theme.space(24))
            return
        shown = self._fitting(self.width() - self._words_width())
        self._more.setVisible(len(shown) < len(self._buttons))
        for button in self._buttons:
            button.setVisible(button in shown)
        beside = self.width() >= self._taken(shown) + theme.px(200)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._body.direction() != direction:
            self._body.setDirection(direction)
        self._actions.setMinimumWidth(self._actions.sizeHint().width() if beside else 0)
        edge = 2 * theme.space(24) + theme.space(12)
        self._say_under(self.width() - edge - (self._taken(shown) if beside else 0))

    def _words_width(self) -> int:
        """Room for the title on one line and for what stands under it on two, as far as the window allows."""
        title = self.title.fontMetrics().horizontalAdvance(self.title.text())
        brief = self.brief and theme.scale >= LARGE
        under = 0 if brief else self.subtitle.fontMetrics().horizontalAdvance(self._under)
        wanted = max(min(max(title, under * 11 // 20), theme.px(560)), theme.px(150))
        return min(wanted, self.width() * (8 if brief else 11) // 20) + 2 * theme.space(24)

    def _taken(self, shown: Sequence[QWidget]) -> int:
        more = self._more.sizeHint().width() + theme.space(8) if len(shown) < len(self._buttons) else 0
        return more + sum(button.sizeHint().width() + theme.space(8) for button in shown)

    def _fitting(self, room: int) -> list[QWidget]:
        """All actions where there is room; else the last, which is the main one, and the first that still fit."""
        if len(self._buttons) < 2 or self._taken(self._buttons) <= room:
            return list(self._buttons)
        shown = [self._buttons[-1]] if self._taken(self._buttons[-1:]) <= room else []
        for button in self._buttons[:-2] if shown else ():
            if self._taken([*shown, button]) > room:
                break
            shown.insert(-1, button)
        return shown

    def _open_menu(self) -> None:
        menu = QMenu(self)
        for button in self._buttons:
            if isinstance(button, Button) and button.isHidden():
                menu.addAction(button.icon(), button.text(), button.click)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))


class Tabs(QFrame):
    """Tabs on one line: those that do not fit wait in a menu at its end. Left and Right move between them."""

    def __init__(self, names: list[tuple[str, str]], chosen: object) -> None:
        super().__init__()
        self.setProperty("role", "header")
        self._buttons: dict[str, Button] = {}
        for key, text in names:
            button = Button(text, lambda key=key: chosen(key), kind="tab")  # type: ignore[misc,operator]
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setObjectName(f"tab_{key}")
            self._buttons[key] = button
        self._rest = Button(translate("Window", "More…"), self._open_menu, kind="tab")
        self._rest.setObjectName("more_tabs")
        self._rest.hide()
        self._corner: QWidget | None = None
        self._line = row(self)
        self._line.setContentsMargins(theme.space(16), 0, theme.space(16), 0)
        self._line.addWidget(flow_widget(*self._buttons.values(), self._rest, gap=4), 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def set_corner(self, corner: QWidget) -> None:
        """Something else to do here, at the end of the line."""
        self._corner = corner
        self._line.addWidget(corner)

    def select(self, key: str) -> None:
        self._buttons[key].setChecked(True)
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fold()
        super().resizeEvent(event)

    def _fold(self) -> None:
        """Show as many as one line holds, the chosen one among them."""
        gap = theme.space(4)
        widths = {key: button.sizeHint().width() + gap for key, button in self._buttons.items()}
        corner = self._corner.sizeHint().width() + theme.space(8) if self._corner is not None else 0
        room = self.width() - 2 * theme.space(16) + gap - corner
        shown = list(widths)
        if sum(widths.values()) > room:
            chosen = next((key for key, button in self._buttons.items() if button.isChecked()), shown[0])
            left = room - self._rest.sizeHint().width() - gap - widths[chosen]
            shown = [chosen]
            for key in (key for key in widths if key != chosen):
                left -= widths[key]
                if left < 0:
                    break
                shown.append(key)
        for key, button in self._buttons.items():
            button.setVisible(key in shown)
        self._rest.setVisible(len(shown) < len(widths))

    def _open_menu(self) -> None:
        menu = QMenu(self)
        for button in self._buttons.values():
            if button.isHidden():
                menu.addAction(button.text(), button.click)
        menu.popup(self._rest.mapToGlobal(self._rest.rect().bottomLeft()))
