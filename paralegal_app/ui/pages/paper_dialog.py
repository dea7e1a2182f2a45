"""A paper in a window of its own, over the interview or the list of papers."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from paralegal_app.ui.pages.paper_view import PaperView
from paralegal_app.ui.theme import LARGE, theme
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.layouts import column, fit, flow_widget, row
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import translate


def field_words() -> str:
    """What can be done with the dotted words of a sheet."""
    return translate("Papers", "Press a dotted word to go to its question.")


class PaperDialog(QDialog):
    """A paper as it stands now, over the interview."""

    def __init__(
        self, parent: QWidget, docx: bytes, name: str, asked: Collection[str] = (),
        go: Callable[[str], object] | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setWindowTitle(translate("Papers", "The paper as it stands"))
        large = theme.scale >= LARGE
        fit(self, 760, 1200 if large else 680)
        body = column(self, margin=16, gap=8)
        close = Button(translate("Papers", "Close"), self.accept, kind="primary")
        title = PlainLabel(translate("Papers", "The paper as it stands"), "title")
        said = [translate("Papers", "Amber lines are gaps. Nothing is saved yet.")]
        view = PaperView(name)
        view.show_docx(docx, asked if go is not None else ())
        if go is not None:
            said.append(field_words())
            view.asked.connect(self.accept)
            view.asked.connect(go)
        head = row(gap=12)
        head.addWidget(title, 1)
        body.addLayout(head)
        body.addWidget(PlainLabel(" ".join(said), "second"))
        body.addWidget(view, 1)
        if large:  # one line less for the window, one more for the sheet
            head.addWidget(close)
        else:
            body.addWidget(flow_widget(close, right=True))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
