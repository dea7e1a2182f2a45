"""Copying secrets: the clipboard is emptied after ten seconds, and clipboard histories are asked to leave it out."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QMimeData, QObject, QTimer
from PySide6.QtGui import QGuiApplication

CLEARED_AFTER_MS = 10_000
_LEAVE_OUT = (
    "x-kde-passwordManagerHint",
    "application/x-nspasteboard-concealed-type",
    "ExcludeClipboardContentFromMonitorProcessing",
)


class SecretClipboard(QObject):
    """Holds at most one secret in the clipboard and takes it out again, unless somebody copied something else since."""

    def __init__(self, parent: QObject | None = None, *, after_ms: int = CLEARED_AFTER_MS) -> None:
        super().__init__(parent)
        self._secret = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(after_ms)
        self._timer.timeout.connect(self.clear)

    def copy(self, secret: str) -> None:
        data = QMimeData()
        data.setText(secret)
        for kind in _LEAVE_OUT:
            data.setData(kind, QByteArray(b"secret"))
        self._secret = secret
        QGuiApplication.clipboard().setMimeData(data)
        self._timer.start()

    def clear(self) -> None:
        """Take the secret out now (also called on lock and at the end)."""
        self._timer.stop()
        clipboard = QGuiApplication.clipboard()
        if self._secret and clipboard.text() == self._secret:
            clipboard.clear()
        self._secret = ""
