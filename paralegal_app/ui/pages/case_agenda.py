"""Hearings and reminders of a case: to see, to add, to tick off."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from paralegal_app.ui.fields.dates import DateField, MomentField
from paralegal_app.ui.fields.field import Entry as Line
from paralegal_app.ui.when import moment, near
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Card, Entry
from paralegal_app.ui.widgets.details import Details
from paralegal_app.ui.widgets.layouts import column, flow_widget
from paralegal_app.ui.words import translate

if TYPE_CHECKING:
    from paralegal_app.ui.pages.part import Part


class AgendaCard(Card):
    """What is agreed, and two small forms."""

    def __init__(self, part: Part) -> None:
        super().__init__(translate("Agenda", "Hearings and reminders"))
        self._part = part
        zone = datetime.now().astimezone().tzinfo
        for hearing in part.digest.hearings:
            when = moment(hearing.at.astimezone(zone).replace(tzinfo=None))
            self.add(Entry(hearing.authority, hearing.place, symbol="people", note=when))
        for task in part.digest.tasks:
            self.add(self._task(task))
        self.add(
            Details(translate("Agenda", "Add a reminder"), self._reminder_form()),
            Details(translate("Agenda", "Add a hearing"), self._hearing_form()),
        )

    def _task(self, task: Any) -> QWidget:
        tasks, done = self._part.desk.vault.tasks, task.done_at is not None
        words = translate("Agenda", "Not done after all") if done else translate("Agenda", "Done")
        button = Button(
            words,
            lambda: self._part.change(lambda: tasks.done(task.id, done=not done), translate("Agenda", "Kept.")),
            kind="quiet",
            describe=task.title,
        )
        note = near(task.due_on, self._part.around.today()) if task.due_on and not done else ""
        symbol, colour = ("check", "green") if done else ("ring", "second")
        return Entry(task.title, symbol=symbol, colour=colour, note=note, right=button)

    def _reminder_form(self) -> QWidget:
        title = Line(translate("Agenda", "What to do"))
        title.edit.setObjectName("reminder")
        day = DateField(translate("Agenda", "By which day"), labelled=True)

        def keep() -> None:
            words = day.problem()
            if not title.text() or words:
                title.show_problem("" if title.text() else translate("Agenda", "Write what to do."))
                day.show_problem(words)
                return
            raw, said, case = day.raw(), title.text(), self._part.digest.case.id
            due = date.fromisoformat(raw) if raw else None
            tasks = self._part.desk.vault.tasks
            self._part.change(lambda: tasks.add(said, case_id=case, due_on=due), translate("Agenda", "Kept."))

        return _form(title, day, Button(translate("Directory", "Keep"), keep), "keep_reminder")

    def _hearing_form(self) -> QWidget:
        authority = Line(translate("Agenda", "Court or office"))
        place = Line(translate("Agenda", "Address and room"))
        when = MomentField(translate("Agenda", "When"))

        def keep() -> None:
            words = when.problem() or ("" if when.raw() else translate("Agenda", "Write the day and the hour."))
            if not authority.text() or words:
                authority.show_problem("" if authority.text() else translate("Agenda", "Write which court or office."))
                when.show_problem(words)
                return
            at = datetime.fromisoformat(str(when.raw())).astimezone()
            said, where, case = authority.text(), place.text(), self._part.digest.case.id
            hearings = self._part.desk.vault.hearings
            self._part.change(lambda: hearings.add(case, at, said, place=where), translate("Agenda", "Kept."))

        return _form(authority, place, when, Button(translate("Directory", "Keep"), keep), "keep_hearing")


def _form(*parts: Any) -> QWidget:
    *inputs, button, name = parts
    button.setObjectName(name)
    holder = QWidget()
    body = column(holder, gap=8)
    for part in inputs:
        body.addWidget(part)
    body.addWidget(flow_widget(button))
    return holder
