"""Asking for files and for a decision, with the toolkit's own dialogs: these leave no trace in the system's recents."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from paralegal_app.ui.printing import ask_printer
from paralegal_app.ui.widgets.sure import SureDialog

_OPTIONS = QFileDialog.Option.DontUseNativeDialog


class Dialogs:
    """The real chooser of the window."""

    def folder(self, parent: QWidget, title: str, start: str = "") -> str:
        return QFileDialog.getExistingDirectory(parent, title, start, _OPTIONS | QFileDialog.Option.ShowDirsOnly)

    def open_file(self, parent: QWidget, title: str, pattern: str = "") -> str:
        return QFileDialog.getOpenFileName(parent, title, "", pattern, options=_OPTIONS)[0]

    def save_file(self, parent: QWidget, title: str, name: str) -> str:
        return QFileDialog.getSaveFileName(parent, title, name, options=_OPTIONS)[0]

    def printer(self, parent: QWidget, title: str) -> Any:
        """A QPrinter, or None."""
        return ask_printer(parent, title)

    def sure(self, parent: QWidget, title: str, text: str, act: str) -> bool:
        """Ask before something that cannot be undone; the safe answer has the focus."""
        return SureDialog(parent, title, text, act).exec() == QDialog.DialogCode.Accepted
