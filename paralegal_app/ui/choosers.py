"""Asking for files and for a decision, with the toolkit's own dialogs: these leave no trace in the system's recents."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from paralegal_app.ui.printing import ask_printer
from paralegal_app.ui.theme import theme
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.layouts import column, flow_widget
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import translate

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
        dialog = QDialog(parent)
        dialog.setWindowTitle(title)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.setMinimumWidth(theme.px(420))
        body = column(dialog, margin=24, gap=12)
        body.addWidget(PlainLabel(title, "title"))
        body.addWidget(PlainLabel(text))
        stay = Button(translate("Ask", "Leave it as it is"), dialog.reject)
        body.addWidget(flow_widget(stay, Button(act, dialog.accept, kind="danger"), right=True))
        stay.setFocus()
        return dialog.exec() == QDialog.DialogCode.Accepted
