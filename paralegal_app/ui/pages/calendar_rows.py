"""One entry of the calendar: opened, moved by keys, by a button, or by taking it to another day with the mouse."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDropEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from paralegal_app.ui.when import full_day
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Card, Entry
from paralegal_app.ui.widgets.layouts import column, flow_widget
from paralegal_app.ui.words import filled, translate

if TYPE_CHECKING:
    from paralegal_app.casework.diary import DiaryEntry

MIME = "application/x-diary-entry"
SYMBOL = {"deadline": "clock", "hearing": "people", "task": "check", "visit": "person"}
Moves = Callable[["DiaryEntry", date], object]


def movable(entry: DiaryEntry) -> bool:
    """Deadlines follow from dates of the case; what is over stays where it was."""
    return entry.kind != "deadline" and not entry.over


def clock_words(entry: DiaryEntry, own: str) -> str:
    """The hour, and whose clock it is where that is another one than this computer's."""
    if not isinstance(entry.when, datetime):
        return ""
    ends = f"–{entry.ends:%H:%M}" if entry.ends is not None and entry.ends.date() == entry.when.date() else ""
    hour = f"{entry.when:%H:%M}{ends}"
    other = entry.zone != own and entry.moment.utcoffset() != entry.moment.astimezone().utcoffset()
    return f"{hour} ({town_words(entry.zone)})" if other else hour


def town_words(zone: str) -> str:
    """The town a time zone is called after; those of the countries the program comes with in the window's language."""
    return {
        "Europe/Kyiv": translate("Zone", "Kyiv"),
        "Europe/Chisinau": translate("Zone", "Chișinău"),
        "Asia/Tbilisi": translate("Zone", "Tbilisi"),
        "Asia/Almaty": translate("Zone", "Almaty"),
        "Asia/Bishkek": translate("Zone", "Bishkek"),
    }.get(zone, zone.rpartition("/")[2].replace("_", " "))


class DiaryRow(QFrame):
    """Focus it and press Enter to open, Alt and an arrow to move by a day (Page Up, Page Down: a week), or drag it."""

    def __init__(
        self, entry: DiaryEntry, own_zone: str, opened: Callable[[], object] | None, moves: Moves
    ) -> None:
        super().__init__()
        self.entry, self._opened, self._moves = entry, opened, moves
        self._pressed: QPoint | None = None
        self.setObjectName(f"diary_{entry.kind}")
        said = translate("Calendar", "over") if entry.over else ""
        second = " · ".join(part for part in (kind_words(entry.kind), entry.case_label, said) if part)
        about = f"{entry.case_label}: {entry.words}" if entry.case_label else entry.words
        buttons: list[QWidget] = []
        if movable(entry):
            move = Button(translate("Calendar", "Move…"), lambda: moves(entry, entry.day), kind="quiet", describe=about)
            move.setObjectName(f"move_{entry.kind}")
            buttons.append(move)
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        if opened is not None:
            buttons.append(Button(translate("Calendar", "Open"), opened, describe=about))
        hour = clock_words(entry, own_zone)
        body = column(self, gap=0)
        right = flow_widget(*buttons, gap=4) if buttons else None
        body.addWidget(Entry(entry.words, second, symbol=SYMBOL.get(entry.kind, "clock"), note=hour, right=right))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(" ".join(part for part in (about, full_day(entry.day), hour) if part))
        if movable(entry):
            self.setAccessibleDescription(translate("Calendar", "Alt and an arrow moves it by a day."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        days = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_PageDown: 7, Qt.Key.Key_PageUp: -7}
        step = days.get(Qt.Key(event.key()))
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier and movable(self.entry):
            self._moves(self.entry, self.entry.day + timedelta(days=step))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._opened is not None:
            self._opened()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not movable(self.entry):
            return
        if (event.position().toPoint() - self._pressed).manhattanLength() < QApplication.startDragDistance():
            return
        self._pressed = None
        drag = QDrag(self)
        drag.setMimeData(carried(self.entry))
        drag.setPixmap(self.grab())
        drag.exec(Qt.DropAction.MoveAction)


def carried(entry: DiaryEntry) -> QMimeData:
    """What the mouse takes along: the kind and id of an entry, never its words."""
    data = QMimeData()
    data.setData(MIME, f"{entry.kind}:{entry.record_id}".encode())
    return data


class DropPlace:
    """Takes an entry that is let go over it. Mixed into a widget that stands for one day."""

    day: date
    dropped: Callable[[str, date], object]

    def take_drops(self, day: date, dropped: Callable[[str, date], object]) -> None:
        """`dropped` is told what was let go here (`kind:id`) and on which day."""
        self.day, self.dropped = day, dropped
        self.setAcceptDrops(True)  # type: ignore[attr-defined]

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        said = bytes(event.mimeData().data(MIME).data()).decode("ascii", "replace")
        event.acceptProposedAction()
        self.dropped(said, self.day)


class DayCard(DropPlace, Card):
    """The entries of one day."""


class DayCell(DropPlace, Button):
    """A day of the month's grid. Arrows go from day to day, Insert adds something to it."""

    def __init__(self, text: str, clicked: Callable[[], object], *, kind: str, step: Callable[[int], object],
                 add: Callable[[], object]) -> None:  # fmt: skip
        super().__init__(text, clicked, kind=kind)
        self._step, self._add = step, add

    def keyPressEvent(self, event: object) -> None:
        days = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 7, Qt.Key.Key_Up: -7}
        key = event.key()  # type: ignore[attr-defined]
        if key in days:
            self._step(days[key])
        elif key == Qt.Key.Key_Insert:
            self._add()
        else:
            super().keyPressEvent(event)


def kind_words(kind: str) -> str:
    """What kind of entry it is."""
    return {
        "deadline": translate("Calendar", "Deadline"),
        "hearing": translate("Calendar", "Hearing"),
        "task": translate("Calendar", "Task"),
        "visit": translate("Calendar", "Visit"),
    }.get(kind, kind)


def moved_words(before: str, after: str) -> str:
    """`Mon, 23 Nov → Tue, 24 Nov`, said so that a screen reader says it too."""
    return filled(translate("Calendar", "{before} → {after}"), before=before, after=after)
