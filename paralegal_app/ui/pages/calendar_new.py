"""Entering a task, a hearing or a visit from the calendar."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from paralegal_app.ui.pages.forms import Form
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Card
from paralegal_app.ui.widgets.layouts import clear, column, flow_widget
from paralegal_app.ui.words import speech, translate

if TYPE_CHECKING:
    from paralegal_app.casework.desk import Desk

KINDS = ("task", "hearing", "visit")
Options = list[tuple[str, str]]
Keep = Callable[[Callable[[], Any]], object]


class NewCard(Card):
    """Three buttons; the chosen one opens its form below. `keep` runs the change and draws the calendar anew."""

    def __init__(self, desk: Desk, cases: Options, workers: Options, keep: Keep) -> None:
        super().__init__(gap=12)
        self._desk, self._cases, self._workers, self._keep = desk, cases, workers, keep
        self.form: Form | None = None
        self.kind = ""
        words = {
            "task": translate("Calendar", "New task"),
            "hearing": translate("Calendar", "New hearing"),
            "visit": translate("Calendar", "New visit"),
        }
        buttons: list[QWidget] = []
        for kind in KINDS:
            button = Button(words[kind], self._opener(kind), symbol="plus")
            button.setObjectName(f"new_{kind}")
            buttons.append(button)
        self.add(flow_widget(*buttons))
        self._place = column(gap=8)
        self.content.addLayout(self._place)

    def _opener(self, kind: str) -> Callable[[], object]:
        return lambda: self.open(kind)

    def open(self, kind: str, day: date | None = None) -> None:
        """Show the form of `kind`, on `day` where one is meant; the same button again closes it."""
        clear(self._place)
        if kind == self.kind and day is None:
            self.kind, self.form = "", None
            return
        self.kind = kind
        self.form = form = {"task": self._task, "hearing": self._hearing, "visit": self._visit}[kind]()
        if day is not None:
            form.set("when", day.isoformat())
        self._place.addWidget(form)
        form.begin()

    def _task(self) -> Form:
        form = Form("new_task")
        form.line("title", translate("Agenda", "What to do"))
        form.day("when", translate("Agenda", "By which day"))
        form.choose("case", translate("Calendar", "For which case"), self._for_office())
        form.choose("worker", translate("Plan", "Who does it"), self._nobody())

        def keep() -> None:
            if form.missing("title", "when"):
                return
            tasks, title, due = self._desk.vault.tasks, form["title"], form.date_of("when")
            case, worker = form["case"] or None, form["worker"] or None
            self._keep(lambda: tasks.add(title, case_id=case, due_on=due, worker_id=worker))

        form.press("keep", translate("Directory", "Keep"), keep, kind="primary")
        return form

    def _hearing(self) -> Form:
        form = Form("new_hearing")
        form.choose("case", translate("Calendar", "For which case"), self._cases)
        form.line("authority", translate("Agenda", "Court or office"))
        form.line("place", translate("Agenda", "Address and room"))
        form.day("when", translate("Agenda", "When"), hour=True)

        def keep() -> None:
            from paralegal_app.casework.hearings import add

            if form.missing("case", "authority", "when"):
                return
            desk, case, authority, place = self._desk, form["case"], form["authority"], form["place"]
            at, lang = form.moment_of("when"), speech.language
            assert isinstance(at, datetime)
            self._keep(lambda: add(desk, case, at, authority, place=place, lang=lang))

        form.press("keep", translate("Directory", "Keep"), keep, kind="primary")
        return form

    def _visit(self) -> Form:
        form = Form("new_visit")
        form.choose("first", translate("Staff", "Who goes"), self._nobody())
        form.choose("second", translate("Day", "And the second person"), self._nobody())
        form.line("place", translate("Staff", "Where to, as exactly as a searcher needs"))
        form.day("when", translate("Calendar", "They leave at"), hour=True)
        form.line("hours", translate("Calendar", "Back after how many hours"))
        form.set("hours", "2")
        form.choose("case", translate("Calendar", "For which case"), self._for_office())
        form.line("alone", translate("Staff", "Only when one goes alone: why"))

        def keep() -> None:
            from paralegal_app.casework.staff import go_out

            if form.missing("first", "place", "when", "hours"):
                return
            length = _hours(form["hours"])
            if length is None:
                words = translate("Calendar", "Write a number of hours between 0.5 and 48, such as 2 or 1.5.")
                form.wrong("hours", words)
                return
            pair = [worker for worker in (form["first"], form["second"]) if worker]
            place, alone, case, leaves = form["place"], form["alone"], form["case"] or None, form.moment_of("when")
            assert isinstance(leaves, datetime)
            desk = self._desk
            self._keep(lambda: go_out(desk, pair, place, leaves, leaves + length, case_id=case, why_alone=alone))

        form.press("keep", translate("Directory", "Keep"), keep, kind="primary")
        return form

    def _for_office(self) -> Options:
        return [("", translate("Calendar", "for the office")), *self._cases]

    def _nobody(self) -> Options:
        return [("", translate("Plan", "nobody yet")), *self._workers]

    def draft(self) -> dict[str, Any]:
        return {"new.kind": self.kind, **self.form.draft()} if self.form is not None else {}

    def restore(self, draft: dict[str, Any]) -> None:
        kind = str(draft.get("new.kind", ""))
        if kind in KINDS:
            if self.kind != kind:
                self.open(kind)
            if self.form is not None:
                self.form.restore(draft)


def _hours(typed: str) -> timedelta | None:
    try:
        hours = float(typed.replace(",", "."))
    except ValueError:
        return None
    return timedelta(hours=hours) if 0.5 <= hours <= 48 else None
