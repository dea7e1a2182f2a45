"""Hears from the system that the screen was locked, the user switched or the computer goes to sleep.

Linux: signals of logind and the desktop's screen saver on the local message bus. Windows: session and power messages.
Elsewhere only the gap that sleep leaves between two ticks is noticed (see lock.py); `how()` says so in Settings.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib import import_module
from typing import Any

from PySide6.QtCore import SLOT, QAbstractNativeEventFilter, QByteArray, QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget

_WM_POWERBROADCAST, _PBT_APMSUSPEND = 0x0218, 0x0004
_WM_WTSSESSION_CHANGE, _WTS_CONSOLE_DISCONNECT, _WTS_SESSION_LOCK = 0x02B1, 0x2, 0x7


class LinuxWatcher(QObject):
    """Listens on the message buses; a bus that is not there is simply not heard."""

    def __init__(self, lock: Callable[[], object]) -> None:
        super().__init__()
        self._lock = lock
        dbus = import_module("PySide6.QtDBus")
        system, session = dbus.QDBusConnection.systemBus(), dbus.QDBusConnection.sessionBus()
        login = "org.freedesktop.login1"
        self.heard = any(
            (
                _listen(system, login, "org.freedesktop.login1.Manager", "PrepareForSleep", self, "on_flag(bool)"),
                _listen(system, login, "org.freedesktop.login1.Session", "Lock", self, "on_lock()"),
                _listen(session, "", "org.freedesktop.ScreenSaver", "ActiveChanged", self, "on_flag(bool)"),
                _listen(session, "", "org.gnome.ScreenSaver", "ActiveChanged", self, "on_flag(bool)"),
            )
        )

    @Slot(bool)
    def on_flag(self, on: bool) -> None:
        if on:
            self._lock()

    @Slot()
    def on_lock(self) -> None:
        self._lock()


def _listen(bus: Any, service: str, interface: str, name: str, receiver: QObject, slot: str) -> bool:
    return bool(bus.isConnected() and bus.connect(service, "", interface, name, receiver, SLOT(slot)))


class WindowsWatcher(QAbstractNativeEventFilter):
    """Reads the session and power messages that Windows sends to the window."""

    def __init__(self, window: QWidget, lock: Callable[[], object]) -> None:
        super().__init__()
        self._lock = lock
        ctypes = import_module("ctypes")
        self._message_at = import_module("ctypes.wintypes").MSG.from_address
        self.heard = bool(ctypes.windll.wtsapi32.WTSRegisterSessionNotification(int(window.winId()), 0))

    def nativeEventFilter(self, _kind: QByteArray | bytes | bytearray | memoryview, message: int) -> object:
        found = self._message_at(int(message))
        sleeps = found.message == _WM_POWERBROADCAST and found.wParam == _PBT_APMSUSPEND
        leaves = found.message == _WM_WTSSESSION_CHANGE and found.wParam in (_WTS_SESSION_LOCK, _WTS_CONSOLE_DISCONNECT)
        if sleeps or leaves:
            self._lock()
        return False, 0


def watch(app: QApplication, window: QWidget, lock: Callable[[], object]) -> Any:
    """Begin to listen; keep what is returned. None where this system tells nothing."""
    if sys.platform == "win32":
        watcher = WindowsWatcher(window, lock)
        app.installNativeEventFilter(watcher)
        return watcher if watcher.heard else None
    if sys.platform.startswith("linux"):
        listener = LinuxWatcher(lock)
        return listener if listener.heard else None
    return None


def keep_off_screenshots(window: QWidget) -> bool:
    """Ask the system to leave the window out of screenshots and recordings. False where it cannot."""
    if sys.platform != "win32":
        return False
    exclude = 0x11
    user32 = import_module("ctypes").windll.user32
    return bool(user32.SetWindowDisplayAffinity(int(window.winId()), exclude))
