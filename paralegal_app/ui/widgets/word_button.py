"""A button whose words wrap: Qt's own push buttons cut what does not fit on one line."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QSizePolicy

from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.plain_label import PlainLabel


class WordButton(Button):
    """A button with labels in a layout of its own; as tall as they need at the width it gets. Pressed anywhere."""

    def __init__(self, name: str, clicked: Callable[[], object], *, kind: str, describe: str = "") -> None:
        super().__init__("", clicked, kind=kind, describe=describe)
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def fill(self, body: QBoxLayout, *labels: PlainLabel) -> None:
        """Put labels into `body`, which is the layout of this button; the last one takes what room is left."""
        for label in labels[:-1]:
            body.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        body.addWidget(labels[-1], 1)
        for label in labels:
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.heightForWidth(width) if layout is not None else super().heightForWidth(width)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return layout.minimumSize() if layout is not None else super().minimumSizeHint()
