"""Layouts: columns and rows on the spacing scale, and a row that breaks into lines when the text grows."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from paralegal_app.ui.theme import theme


def column(parent: QWidget | None = None, *, margin: int = 0, gap: int = 12) -> QVBoxLayout:
    """A vertical layout; `margin` and `gap` are steps of the spacing scale."""
    layout = QVBoxLayout(parent) if parent is not None else QVBoxLayout()
    edge = theme.space(margin) if margin else 0
    layout.setContentsMargins(edge, edge, edge, edge)
    layout.setSpacing(theme.space(gap) if gap else 0)
    return layout


def row(parent: QWidget | None = None, *, margin: int = 0, gap: int = 8) -> QHBoxLayout:
    """A horizontal layout; `margin` and `gap` are steps of the spacing scale."""
    layout = QHBoxLayout(parent) if parent is not None else QHBoxLayout()
    edge = theme.space(margin) if margin else 0
    layout.setContentsMargins(edge, edge, edge, edge)
    layout.setSpacing(theme.space(gap) if gap else 0)
    return layout


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)


class _Inner(QWidget):
    """What scrolls. It is as wide as the page, whatever stands in it would like, and as high as that makes it: Qt's own
    guesses clip long choices at the right and reserve screens of nothing below.
    """

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def sizeHint(self) -> QSize:
        return QSize(0, 0)


class Scroll(QScrollArea):
    """A scrolling column. Put things into `.content`."""

    def __init__(self, *, margin: int = 24, gap: int = 16, width: int | None = None, name: str = "") -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if name:
            self.setAccessibleName(name)
        self._inner = _Inner()
        outer = row(self._inner)
        body = QWidget()
        self.content = column(body, margin=margin, gap=gap)
        if width is None:
            outer.addWidget(body)
        else:
            body.setMaximumWidth(theme.px(width))
            outer.addStretch(1)
            outer.addWidget(body, 100)
            outer.addStretch(1)
        self.setWidget(self._inner)


class Flow(QLayout):
    """Widgets side by side that wrap into further lines, like words. Grows in height, never past the given width."""

    def __init__(
        self, parent: QWidget | None = None, *, gap: int = 8, right: bool = False, low: bool = False
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = theme.space(gap)
        self._right, self._low = right, low
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in shown) + self._gap * max(0, len(shown) - 1)
        return QSize(width, max((size.height() for size in shown), default=0))

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = [[]]
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            hint = item.sizeHint()
            size = QSize(min(hint.width(), width), hint.height())
            if item.hasHeightForWidth():
                size.setHeight(item.heightForWidth(size.width()))
            if lines[-1] and used + self._gap + size.width() > width:
                lines.append([])
                used = 0
            used += size.width() + (self._gap if lines[-1] else 0)
            lines[-1].append((item, size))
        return lines

    def _place(self, rect: QRect, *, move: bool) -> int:
        y = rect.y()
        lines = [line for line in self._lines(rect.width()) if line]
        for line in lines:
            height = max(size.height() for _item, size in line)
            total = sum(size.width() for _item, size in line) + self._gap * (len(line) - 1)
            x = rect.right() + 1 - total if self._right else rect.x()
            for item, size in line:
                if move:
                    down = height - size.height() if self._low else (height - size.height()) // 2
                    item.setGeometry(QRect(QPoint(x, y + down), size))
                x += size.width() + self._gap
            y += height + self._gap
        return y - rect.y() - (self._gap if lines else 0)


def fit(dialog: QWidget, width: int, height: int) -> None:
    """Give a dialog this size (pixels at 100 %), but never more than the window it stands over."""
    parent = dialog.parentWidget()
    room = parent.window().size() if parent is not None else dialog.screen().availableSize()
    edge = theme.space(24)
    dialog.resize(min(theme.px(width), room.width() - edge), min(theme.px(height), room.height() - edge))


def flow_widget(*widgets: QWidget, gap: int = 8, right: bool = False, low: bool = False) -> QWidget:
    """A widget that holds `widgets` in a wrapping row; `low` lets them stand on one ground line."""
    holder = QWidget()
    layout = Flow(holder, gap=gap, right=right, low=low)
    for widget in widgets:
        layout.addWidget(widget)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    holder.setSizePolicy(policy)
    return holder
