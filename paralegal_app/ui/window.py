"""The window: where one is and how one gets elsewhere. It holds no data and decides nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from paralegal_app.ui.lock import EMERGENCY_KEY
from paralegal_app.ui.surroundings import Route
from paralegal_app.ui.theme import LARGE, SCALES, theme
from paralegal_app.ui.widgets.layouts import column, row
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.widgets.progress import Busy
from paralegal_app.ui.widgets.rail import Rail
from paralegal_app.ui.widgets.soon import soon
from paralegal_app.ui.widgets.toasts import Toasts, announce
from paralegal_app.ui.words import translate

TITLE = "Documents"
"""Neutral on purpose: it stands in the task bar, where anybody may read it."""


def upper_places() -> list[tuple[str, str, str]]:
    """(place, symbol, words) of the upper part of the rail."""
    return [
        ("cases", "folder", translate("Rail", "Cases")),
        ("calendar", "calendar", translate("Rail", "Calendar")),
        ("directory", "directory", translate("Rail", "Directory")),
        ("staff", "shield", translate("Rail", "Team")),
        ("packs", "pack", translate("Rail", "Packs")),
    ]


def lower_places() -> list[tuple[str, str, str]]:
    """The same for its foot."""
    return [
        ("help", "help", translate("Rail", "Help")),
        ("settings", "settings", translate("Rail", "Settings")),
        ("emergency", "phone", translate("Rail", "Emergency")),
        ("lock", "lock", translate("Rail", "Lock")),
    ]


class Window(QMainWindow):
    """Shows either a page without rail (before the vault is open) or the rail and one page."""

    lock_wanted = Signal()
    emergency_wanted = Signal()
    scale_wanted = Signal(float)
    """A text size, as a share of the usual one."""
    closing = Signal()

    def __init__(self, cancel: Callable[[], object]) -> None:
        super().__init__()
        self.setWindowTitle(TITLE)
        self.setMinimumSize(640, 480)
        self.resize(1280, 800)
        self._cancel = cancel
        self._make_page: Callable[[Route], QWidget] | None = None
        self._training = False
        self.route = Route("cases")
        self.page: QWidget | None = None
        holder = QWidget()
        outer = column(holder, gap=0)
        self._stack = QStackedWidget()
        outer.addWidget(self._stack, 1)
        self._busy_place = column(gap=0)
        outer.addLayout(self._busy_place)
        self.busy = Busy(translate("Window", "Stop"), cancel)
        self._busy_place.addWidget(self.busy)
        self.setCentralWidget(holder)
        self.toasts = Toasts(holder)
        self._shortcuts()

    def _shortcuts(self) -> None:
        numbered = [place for place in (*upper_places(), *lower_places()) if place[0] != "emergency"]
        for number, (key, _symbol, _words) in enumerate(numbered[:6], 1):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            shortcut.activated.connect(lambda key=key: self._on_rail(key))
        QShortcut(QKeySequence(Qt.Key.Key_F1), self).activated.connect(lambda: self._on_rail("help"))
        QShortcut(QKeySequence(EMERGENCY_KEY), self).activated.connect(self.emergency_wanted)
        for keys, step in ((("Ctrl++", "Ctrl+="), 1), (("Ctrl+-",), -1), (("Ctrl+0",), 0)):
            larger = QShortcut(self)
            larger.setKeys([QKeySequence(key) for key in keys])
            larger.activated.connect(lambda step=step: self._resize_text(step))

    def _resize_text(self, step: int) -> None:
        """The next larger or smaller text; 0 is the usual size."""
        place = min(max(SCALES.index(theme.scale) + step, 0), len(SCALES) - 1) if step else SCALES.index(1.0)
        if SCALES[place] != theme.scale:
            self.scale_wanted.emit(SCALES[place])

    def show_gate(self, page: QWidget) -> None:
        """Show a page that needs no open vault; whatever was shown before is taken off the screen and let go."""
        self.close_dialogs()
        self.toasts.dismiss()
        self._make_page = None
        self._replace(page)
        self.page = page
        self._begin(page)

    def open_house(self, make_page: Callable[[Route], QWidget], *, training: bool) -> None:
        """The vault is open: from now on routes lead to pages."""
        self._make_page, self._training = make_page, training

    def go(self, route: Route) -> None:
        """Lead to another page; the one that is left finishes first."""
        if self._make_page is None:
            return
        leave = getattr(self.page, "leave", None)
        if leave is None:
            self._arrive(route)
        else:
            leave(lambda: self._arrive(route))

    def _arrive(self, route: Route) -> None:
        if self._make_page is None:
            return
        self.route = route
        page = self._make_page(route)
        self._replace(self._framed(page))
        self.page = page
        self._begin(page)
        announce(self, page.accessibleName())

    def rebuild(self) -> None:
        """Build the shown page again, in a new language or look; typing is carried over."""
        self._busy_place.removeWidget(self.busy)
        self.busy.deleteLater()
        self.busy = Busy(translate("Window", "Stop"), self._cancel)
        self._busy_place.addWidget(self.busy)
        if self._make_page is None or self.page is None:
            return
        draft: dict[str, Any] = self.page.draft()  # type: ignore[attr-defined]
        self.route = self.page.here() or self.route  # type: ignore[attr-defined]
        self._arrive(self.route)
        self.page.restore(draft)  # type: ignore[attr-defined]

    def _framed(self, page: QWidget) -> QWidget:
        frame = QWidget()
        outer = column(frame, gap=0)
        if self._training:
            outer.addWidget(_training_strip())
        body: QHBoxLayout = row(gap=0)
        outer.addLayout(body, 1)
        rail = Rail(upper_places(), lower_places(), self._on_rail)
        rail.select("cases" if self.route.place == "new_case" else self.route.place)
        body.addWidget(rail)
        body.addWidget(page, 1)
        return frame

    def _on_rail(self, key: str) -> None:
        if key == "lock":
            self.lock_wanted.emit()
        elif key == "emergency":
            self.emergency_wanted.emit()
        else:
            self.go(Route(key))

    def _replace(self, widget: QWidget) -> None:
        while (old := self._stack.widget(0)) is not None:
            self._stack.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)

    @staticmethod
    def _begin(page: QWidget) -> None:
        soon(page, page.begin)  # type: ignore[attr-defined]

    def standing_at(self) -> Route:
        """The exact place one is at, to come back to after a lock."""
        here = getattr(self.page, "here", None)
        return (here() if here is not None else None) or self.route

    def typing(self) -> tuple[str, str, dict[str, Any]]:
        """(case id, place, unfinished typing) of the shown page."""
        if self._make_page is None or self.page is None:
            return "", "", {}
        return self.route.case_id, self.route.place, self.page.draft()  # type: ignore[attr-defined]

    @property
    def narrow(self) -> bool:
        """Whether text is so large in this window that panes stand behind each other."""
        return self.width() < theme.px(1000)

    def _floating(self) -> list[QWidget]:
        found = (widget for widget in QApplication.topLevelWidgets() if widget is not self and widget.isVisible())
        return [widget for widget in found if isinstance(widget, QDialog) or widget.isModal()]

    def floating(self) -> QWidget | None:
        """The dialog that stands over the window, if any."""
        return next(iter(self._floating()), None)

    def close_dialogs(self) -> None:
        """Close everything that floats over the window, file choosers too."""
        for widget in self._floating():
            widget.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if self.windowTitle() != TITLE:
            self.setWindowTitle(TITLE)


def _training_strip() -> QFrame:
    """Stands over every page of the training vault, so that nobody takes it for real."""
    strip = QFrame()
    strip.setProperty("role", "training")
    if theme.scale < LARGE:
        words = translate("Window", "Training: invented people, nothing here is real. Do not write about anybody real.")
    else:
        words = translate("Window", "Training: invented people, nothing is real.")
    body = row(strip, margin=4 if theme.scale >= LARGE else 8)
    label = PlainLabel(words, "amber")
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    body.addWidget(label)
    return strip
