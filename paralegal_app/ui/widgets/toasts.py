"""Short messages at the foot of the window that a screen reader hears, with undo where something can be undone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QWidget

from paralegal_app.ui.theme import theme
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.layouts import row
from paralegal_app.ui.widgets.plain_label import PlainLabel

STAYS_MS = 6000
STAYS_WITH_UNDO_MS = 15000
LETTER_MS = 90
"""A long message stays longer: so long a letter takes who reads slowly, in a language that may not be her first."""


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Let a screen reader say `text` without moving the focus."""
    event = QAccessibleAnnouncementEvent(widget, text)
    level = QAccessible.AnnouncementPoliteness.Assertive if urgent else QAccessible.AnnouncementPoliteness.Polite
    event.setPoliteness(level)
    QAccessible.updateAccessibility(event)


class Toasts(QObject):
    """Shows one message at a time over the foot of `host`."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self._box: QFrame | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)
        host.installEventFilter(self)

    @property
    def text(self) -> str:
        """The message shown now, empty when none is."""
        return "" if self._box is None else self._box.accessibleName()

    def show(self, text: str, action: str = "", clicked: Callable[[], object] | None = None) -> None:
        """Show `text`; `action` (such as Undo) stays longer, because hands may be slow."""
        self.dismiss()
        box = QFrame(self._host)
        box.setProperty("role", "toast")
        box.setAccessibleName(text)
        body = row(box, margin=12, gap=16)
        body.addWidget(PlainLabel(text), 1)
        if action and clicked is not None:
            body.addWidget(Button(action, lambda: self._act(clicked), describe="Ctrl+Z"))
            QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), box).activated.connect(lambda: self._act(clicked))
        self._box = box
        box.show()
        self._place()
        announce(box, text)
        box.installEventFilter(self)
        self._timer.start(max(STAYS_WITH_UNDO_MS if action else STAYS_MS, LETTER_MS * len(text)))

    def _act(self, clicked: Callable[[], object]) -> None:
        self.dismiss()
        clicked()

    def dismiss(self) -> None:
        self._timer.stop()
        if self._box is not None:
            self._box.hide()
            self._box.deleteLater()
            self._box = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() == QEvent.Type.Resize:
            self._place()
        elif watched is self._box and event.type() == QEvent.Type.MouseButtonRelease:
            self.dismiss()  # it may cover what one wants to press
        return False

    def _place(self) -> None:
        if self._box is None:
            return
        width = min(theme.px(560), self._host.width() - theme.space(48))
        height = max(self._box.heightForWidth(width), self._box.sizeHint().height())
        self._box.setGeometry((self._host.width() - width) // 2, self._host.height() - height - 24, width, height)
        self._box.raise_()
