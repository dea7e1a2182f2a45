"""The left rail: the places of the program, each with a symbol and a word."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy

from paralegal_app.ui.theme import RADIUS_CONTROL, theme
from paralegal_app.ui.widgets.icons import pixmap
from paralegal_app.ui.widgets.layouts import Scroll, column

ALWAYS_SEEN = ("emergency", "lock")


TALL, LOW = 63, 50
"""Pixels at 100 %: an item with air around it, and one for a window in which all of them would not fit."""


class RailItem(QAbstractButton):
    """One place: symbol above its name."""

    low = False

    def __init__(self, key: str, symbol: str, text: str) -> None:
        super().__init__()
        self.key, self._symbol = key, symbol
        self.setText(text)
        self.setAccessibleName(text)
        self.setObjectName(f"rail_{key}")
        self.setToolTip(text)
        self.setCheckable(key not in ALWAYS_SEEN)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _font_px(self) -> int:
        return round(12 * (1 + (theme.scale - 1) * 0.6))

    def sizeHint(self) -> QSize:
        font = self.font()
        font.setPixelSize(self._font_px())
        font.setBold(True)
        width = QFontMetrics(font).horizontalAdvance(self.text()) + 12
        return QSize(max(71, width), self.tall(LOW if self.low else TALL))

    @staticmethod
    def tall(height: int) -> int:
        """`height` at the text size in force: the words grow, the air around them hardly."""
        return round(height * (1 + (theme.scale - 1) * (0.06 if height == TALL else 0.3)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        if chosen or self.underMouse():
            painter.setBrush(theme.colour("primary_soft"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(QRectF(self.rect()), RADIUS_CONTROL, RADIUS_CONTROL)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS_CONTROL, RADIUS_CONTROL)
        ink = "primary" if chosen else "second"
        drawn = pixmap(self._symbol, ink, round(22 * (1 + (theme.scale - 1) * 0.3) / theme.scale), 2.0)
        side = drawn.width() / 2
        painter.drawPixmap(round((self.width() - side) / 2), round(self.height() * 0.12), drawn)
        font = self.font()
        font.setPixelSize(self._font_px())
        font.setBold(chosen)
        painter.setFont(font)
        painter.setPen(theme.colour(ink))
        words = self.rect().adjusted(2, 0, -2, -round(self.height() * 0.1))
        painter.drawText(words, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignHCenter, self.text())


class Rail(QFrame):
    """The places, the last ones (settings, help, emergency, lock) at the foot; what is urgent never scrolls away."""

    def __init__(
        self, upper: list[tuple[str, str, str]], lower: list[tuple[str, str, str]], chosen: Callable[[str], object]
    ) -> None:
        super().__init__()
        self.setProperty("role", "rail")
        self._items: dict[str, RailItem] = {}
        scroll = Scroll(margin=0, gap=4)
        scroll.content.setContentsMargins(6, 12, 6, 4)
        outer = column(self)
        outer.addWidget(scroll)
        for key, symbol, text in upper:
            scroll.content.addWidget(self._item(key, symbol, text, chosen))
        scroll.content.addStretch(1)
        foot = column(gap=4)
        foot.setContentsMargins(6, 0, 6, 12)
        outer.addLayout(foot)
        for key, symbol, text in lower:
            place = foot if key in ALWAYS_SEEN else scroll.content
            place.addWidget(self._item(key, symbol, text, chosen))
        self._scroll = scroll
        self._measure()
        self.setFixedWidth(max(item.sizeHint().width() for item in self._items.values()) + 13)

    def _measure(self) -> None:
        """What does not fit scrolls: squeezed items would draw their words over their symbols."""
        inside = self._scroll.widget()
        if inside is not None:
            inside.setMinimumHeight(self._scroll.content.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the items stand closer, so that no place has to be looked for."""
        super().resizeEvent(event)
        items = list(self._items.values())
        low = self.height() < len(items) * (RailItem.tall(TALL) + theme.space(4)) + 28
        if low == items[0].low:
            return
        for item in items:
            item.low = low
            item.updateGeometry()
        self._measure()

    def _item(self, key: str, symbol: str, text: str, chosen: Callable[[str], object]) -> RailItem:
        item = RailItem(key, symbol, text)
        item.clicked.connect(lambda _checked=False: chosen(key))
        self._items[key] = item
        return item

    def select(self, key: str) -> None:
        for name, item in self._items.items():
            item.setChecked(name == key)
