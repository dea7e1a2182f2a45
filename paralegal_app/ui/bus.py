"""What the whole window hears: changes of the case file, locking, a new look. Nothing else is global."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Bus(QObject):
    """One object, three signals. A page shows again what a change touched, unless it made the change itself."""

    case_changed = Signal(object, object)
    """(Changed of the case file, the page that made it or None)."""
    locked = Signal()
    look_changed = Signal()
