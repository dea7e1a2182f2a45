"""Buttons and the large answer cards of a question."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QPushButton, QRadioButton, QSizePolicy, QWidget

from paralegal_app.ui.theme import RADIUS_CARD, RADIUS_CONTROL, WRAP, theme
from paralegal_app.ui.widgets.icons import icon_before_words


class Button(QPushButton):
    """A push button. `kind`: primary, secondary, quiet, link, danger or tab. Enter and Space both press it."""

    def __init__(
        self,
        text: str,
        clicked: Callable[[], object] | None = None,
        *,
        kind: str = "secondary",
        symbol: str = "",
        describe: str = "",
    ) -> None:
        super().__init__(text)
        self.setProperty("kind", kind)
        self.setAutoDefault(kind == "primary")
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if describe:
            self.setAccessibleDescription(describe)
            self.setToolTip(describe)
        if symbol:
            side, gap = theme.px(18), theme.px(4) if text else 0
            self.setIcon(icon_before_words(symbol, "on_primary" if kind == "primary" else "ink", 18, gap))
            self.setIconSize(QSize(side + gap, side))
        if clicked is not None:
            self.clicked.connect(lambda _checked=False: clicked())

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        """With room for the bold words of a button that can be chosen: choosing it cuts nothing and moves nothing."""
        hint = super().sizeHint()
        if not self.isCheckable() or not self.text():
            return hint
        font = self.font()
        font.setBold(True)
        grown = QFontMetrics(font).horizontalAdvance(self.text()) - self.fontMetrics().horizontalAdvance(self.text())
        return QSize(hint.width() + max(0, grown) + 4, hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ring of the focus alone would drown in a dark button, so a light one stands inside it."""
        super().paintEvent(event)
        if self.hasFocus() and self.property("kind") == "primary":
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour("on_primary"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 3, -3, -3), RADIUS_CONTROL - 3, RADIUS_CONTROL - 3)
            painter.end()

    def keyPressEvent(self, event: object) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # type: ignore[attr-defined]
            self.click()
        else:
            super().keyPressEvent(event)  # type: ignore[arg-type]


if TYPE_CHECKING:
    _Shape = QAbstractButton
else:
    _Shape = object  # two Qt classes cannot be bases of one


class _Card(_Shape):
    """How an answer card measures and draws itself: mark, words that wrap, border; shared by one-of and any-of."""

    size_name = "body"
    _hover = False

    def _font_size(self) -> int:
        return theme.px({"body": 16, "turned": 26}[self.size_name])

    def _pad(self) -> int:
        return theme.space(16 if self.size_name == "body" else 24)

    def _mark(self) -> int:
        return theme.px(18 if self.size_name == "body" else 26)

    def _text_rect(self, width: int) -> QRect:
        left = self._pad() + self._mark() + theme.space(12)
        return QRect(left, 0, max(40, width - left - self._pad()), 100_000)

    def _words_height(self, width: int) -> int:
        font = self.font()
        font.setPixelSize(self._font_size())
        return QFontMetrics(font).boundingRect(self._text_rect(width), WRAP, self.text()).height()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self._words_height(width), self._mark()) + 2 * theme.space(12 if self.size_name == "body" else 24)

    def sizeHint(self) -> QSize:
        width = max(self.width(), theme.px(240))
        return QSize(theme.px(320), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(120), self.heightForWidth(max(self.width(), theme.px(200))))

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hover = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = False
        self.update()
        super().leaveEvent(event)

    def hitButton(self, _pos: object) -> bool:
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter)
        self._paint_mark(painter)
        font = self.font()
        font.setPixelSize(self._font_size())
        font.setBold(self.isChecked())
        painter.setFont(font)
        painter.setPen(theme.colour("ink"))
        area = self._text_rect(self.width())
        area.setHeight(self.height())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | WRAP, self.text())

    def _paint_frame(self, painter: QPainter) -> None:
        chosen = self.isChecked()
        painter.setBrush(theme.colour("primary_soft" if chosen or self._hover else "surface"))
        edge = "focus" if self.hasFocus() else "primary" if chosen else "edge"
        width = 3.0 if self.hasFocus() else 2.0 if chosen else 1.0
        painter.setPen(QPen(theme.colour(edge), width))
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), RADIUS_CARD, RADIUS_CONTROL)

    def _mark_rect(self) -> QRectF:
        side = self._mark()
        return QRectF(self._pad(), (self.height() - side) / 2, side, side)

    @abstractmethod
    def _paint_mark(self, painter: QPainter) -> None:
        """The mark before the words, inside `_mark_rect`."""

    def _setup(self, text: str, size_name: str) -> None:
        self.size_name = size_name
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


class OneOf(_Card, QRadioButton):
    """One answer of several, as a card with a round mark."""

    def __init__(self, text: str, size_name: str = "body", parent: QWidget | None = None) -> None:
        QRadioButton.__init__(self, parent)
        self._setup(text, size_name)

    def _paint_mark(self, painter: QPainter) -> None:
        ring = self._mark_rect()
        painter.setBrush(theme.colour("surface"))
        painter.setPen(QPen(theme.colour("primary" if self.isChecked() else "second"), 2))
        painter.drawEllipse(ring)
        if self.isChecked():
            painter.setBrush(theme.colour("primary"))
            quarter = ring.width() / 4
            painter.drawEllipse(ring.adjusted(quarter, quarter, -quarter, -quarter))


class AnyOf(_Card, QCheckBox):
    """One of several answers that may hold together, as a card with a square mark."""

    def __init__(self, text: str, size_name: str = "body", parent: QWidget | None = None) -> None:
        QCheckBox.__init__(self, parent)
        self._setup(text, size_name)

    def _paint_mark(self, painter: QPainter) -> None:
        box = self._mark_rect()
        painter.setBrush(theme.colour("primary" if self.isChecked() else "surface"))
        painter.setPen(QPen(theme.colour("primary" if self.isChecked() else "second"), 2))
        painter.drawRoundedRect(box, 4, 4)
        if self.isChecked():
            painter.setPen(QPen(theme.colour("on_primary"), 3))
            unit = box.width() / 10
            corners = ((2.2, 5.2), (4.2, 7.4), (8.0, 2.8))
            painter.drawPolyline([box.topLeft() + QPointF(x * unit, y * unit) for x, y in corners])
