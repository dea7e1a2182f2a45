"""Deciding otherwise than the rules: a worker may, with a reason that stays in the record."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QWidget

from paralegal_app.ui.fields.field import Entry
from paralegal_app.ui.legal_words import verdict_words
from paralegal_app.ui.presence import while_here
from paralegal_app.ui.show_error import words_of
from paralegal_app.ui.surroundings import Surroundings
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.details import Details
from paralegal_app.ui.widgets.layouts import clear, column, flow_widget
from paralegal_app.ui.widgets.plain_label import Pill, PlainLabel
from paralegal_app.ui.words import filled, translate

if TYPE_CHECKING:
    from paralegal_app.casefile.records import FindingOverride
    from paralegal_app.casework.desk import Desk


class OverrideBox(QWidget):
    """Shows the decision in force, if any, and the way to make or withdraw one."""

    def __init__(self, around: Surroundings, desk: Desk, procedure: str, finding: str) -> None:
        super().__init__()
        self._around, self._desk, self._procedure, self._finding = around, desk, procedure, finding
        self._body = column(self, gap=4)
        self._reload()

    def _run(self, work: Callable[[], object]) -> None:
        self._around.tasks.run(
            lambda: (work(), self._desk.vault.steps.overrides(self._procedure).get(self._finding))[1],
            while_here(self, self._show),
            lambda error: self._around.toasts.show(words_of(error)),
        )

    def _reload(self) -> None:
        self._run(lambda: None)

    def _show(self, found: FindingOverride | None) -> None:
        clear(self._body)
        if found is None:
            about = translate("Override", "The rules propose, a person decides.")
            self._body.addWidget(Details(translate("Override", "Decide otherwise…"), self._form(), about))
            return
        words = filled(translate("Override", "A worker decided: {verdict}"), verdict=verdict_words(found.verdict))
        self._body.addWidget(flow_widget(Pill(words, "amber")))
        self._body.addWidget(PlainLabel(found.reason, "second"))
        steps, procedure, finding = self._desk.vault.steps, self._procedure, self._finding
        back = Button(
            translate("Override", "Let the rules decide again"),
            lambda: self._run(lambda: steps.withdraw_override(procedure, finding)),
            kind="link",
        )
        self._body.addWidget(back)

    def _form(self) -> QWidget:
        holder = QWidget()
        body = column(holder, gap=8)
        box = QComboBox()
        box.setObjectName("override_verdict")
        box.setAccessibleName(translate("Override", "Decision"))
        for verdict in ("yes", "no", "unknown"):
            box.addItem(verdict_words(verdict), verdict)
        reason = Entry(translate("Override", "Reason; it is kept with your name"))
        reason.edit.setObjectName("override_why")

        def decide() -> None:
            if not reason.text():
                reason.show_problem(translate("Papers", "Write the reason."))
                return
            verdict, said = str(box.currentData()), reason.text()
            self._run(lambda: self._desk.vault.steps.override(self._procedure, self._finding, verdict, said))

        keep = Button(translate("Directory", "Keep"), decide)
        keep.setObjectName("override_keep")
        for part in (box, reason, flow_widget(keep)):
            body.addWidget(part)
        return holder
