"""Errors on the screen: those made for people as they stand, defects as a dialog without personal data."""

from __future__ import annotations

import platform
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QWidget

from paralegal_app import __version__
from paralegal_app.errors import ParalegalError
from paralegal_app.ui.refusals import refusal_words
from paralegal_app.ui.theme import theme
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.layouts import column, flow_widget
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import translate


def words_of(error: BaseException) -> str:
    """What to tell a person, in the window's language: the error's words if it was made for people, else our defect."""
    if isinstance(error, ParalegalError):
        return refusal_words(error)
    return translate("Defect", "The program made a mistake. What you typed is kept. You can go on working.")


def report_of(error: BaseException) -> str:
    """Where a defect happened, without messages or values: they could hold what somebody told in confidence."""
    frames = [
        f"{Path(frame.filename).name}:{frame.lineno} in {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
    ]
    head = f"paralegal {__version__}, Python {platform.python_version()}, {platform.system()}"
    return "\n".join([head, type(error).__name__, *frames])


class DefectDialog(QDialog):
    """Says that the program is at fault, keeps it usable, and shows a report that holds no personal data."""

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("defect")
        self.setWindowTitle(translate("Defect", "A mistake of the program"))
        self.setMinimumWidth(theme.px(420))
        body = column(self, margin=24, gap=12)
        body.addWidget(PlainLabel(translate("Defect", "A mistake of the program"), "title"))
        body.addWidget(PlainLabel(words_of(error)))
        remark = translate(
            "Defect", "This report names only places in the program, nothing about any case. It is not sent anywhere."
        )
        body.addWidget(PlainLabel(remark, "second"))
        self.report = QPlainTextEdit(report_of(error))
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setAccessibleName(translate("Defect", "Report"))
        self.report.setMinimumHeight(theme.px(72))
        body.addWidget(self.report, 1)
        copy = Button(translate("Defect", "Copy the report"), self._copy, symbol="copy")
        body.addWidget(flow_widget(Button(translate("Defect", "Go on working"), self.accept, kind="primary"), copy))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.report.toPlainText())


class Defects(QObject):
    """Catches what nobody expected, also inside Qt's callbacks, and shows it once at a time."""

    caught = Signal(object)

    def __init__(self, parent_of_dialog: Callable[[], QWidget | None]) -> None:
        super().__init__()
        self._parent = parent_of_dialog
        self._shown: DefectDialog | None = None
        self.caught.connect(self._show)

    def install(self) -> None:
        sys.excepthook = self._hook

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.caught.emit(error.with_traceback(trace))

    def _show(self, error: BaseException) -> None:
        if self._shown is not None:
            return
        self._shown = DefectDialog(error, self._parent())
        self._shown.finished.connect(self._on_finished)
        self._shown.open()

    def _on_finished(self, _result: int) -> None:
        self._shown = None
