"""A cell of a table that says when something is due: in a pill when it is close or over, else in plain words."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from paralegal_app.ui.theme import TYPE, theme

TONE = Qt.ItemDataRole.UserRole + 1
"""The model's role for `amber`, `brick` or nothing."""
_SIDE, _UP = 10, 3
_EDGE = {"amber": "amber_line", "brick": "brick"}


class DueCell(QStyledItemDelegate):
    """Draws the words of a cell as a pill in the tone that the model names; the words alone say the same."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tone = index.data(TONE)
        if tone not in _EDGE:
            super().paint(painter, option, index)
            return
        plain = QStyleOptionViewItem(option)
        self.initStyleOption(plain, index)
        words, plain.text = plain.text, ""
        style = plain.widget.style() if plain.widget is not None else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, plain, painter, plain.widget)
        font = QFont(plain.font)
        font.setPixelSize(theme.px(TYPE["caption"]))
        font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        room = plain.rect.adjusted(theme.space(12) - 2, 0, -2, 0)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width() - 2 * _SIDE)
        height = metrics.height() + 2 * _UP
        width = min(room.width(), metrics.horizontalAdvance(shown) + 2 * _SIDE)
        pill = QRectF(room.left() + 0.5, room.center().y() - height / 2 + 0.5, width, height)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.colour(f"{tone}_soft"))
        painter.setPen(QPen(theme.colour(_EDGE[tone]), 1))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setFont(font)
        painter.setPen(theme.colour(tone))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, shown)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return super().sizeHint(option, index) + QSize(2 * _SIDE, 0)
