"""Asking before something that cannot be undone; everything else is done at once and can be taken back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from paralegal_app.ui.theme import theme
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.layouts import column, flow_widget
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import translate


class SureDialog(QDialog):
    """What will happen, and two ways on; only for what cannot be undone."""

    def __init__(self, parent: QWidget, title: str, text: str, act: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(theme.px(420))
        body = column(self, margin=24, gap=12)
        body.addWidget(PlainLabel(title, "title"))
        body.addWidget(PlainLabel(text))
        stay = Button(translate("Ask", "Leave it as it is"), self.reject)
        body.addWidget(flow_widget(stay, Button(act, self.accept, kind="danger"), right=True))
        stay.setFocus()
