"""Settings of the whole office: emergency mode, from how many cases it warns, how long a week should be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from paralegal_app.ui.pages.emergency_mode import ModeDialog
from paralegal_app.ui.pages.forms import Form
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Banner, Card
from paralegal_app.ui.widgets.layouts import clear, column, flow_widget
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import filled, speech, translate

if TYPE_CHECKING:
    from paralegal_app.casework.desk import Desk
    from paralegal_app.casework.emergencies import Standing
    from paralegal_app.casework.plan import Load
    from paralegal_app.ui.pages.page import Page

Found = tuple[tuple["Standing", ...], tuple["Load", ...], int, int]


class OfficeCard(Card):
    """What holds for everybody who works with this vault."""

    def __init__(self, page: Page, desk: Desk) -> None:
        super().__init__(translate("Settings", "The whole office"), gap=12)
        self._page, self._desk = page, desk
        self._held = column(gap=8)
        self.content.addLayout(self._held)
        mode = Button(translate("Emergency", "Emergency mode…"), self._mode, symbol="warning")
        mode.setObjectName("emergency_of_desk")
        self.add(flow_widget(mode))
        self._form = form = Form("office")
        form.line("cap", translate("Staff", "Warn when somebody has more open cases than"))
        form.line("hours", translate("Settings", "Warn when somebody writes down more hours a week than"))
        form.press("keep", translate("Directory", "Keep"), self._keep)
        self.add(form)
        self._over = column(gap=8)
        self.content.addLayout(self._over)
        self.look()

    def look(self) -> None:
        """Read what is set, and who has more than that."""
        desk, lang = self._desk, speech.language

        def work() -> Found:
            from paralegal_app.casework import emergencies, plan, worktime

            held = tuple(item for item in emergencies.standings(desk, lang) if item.holds)
            loads = tuple(load for load in plan.loads(desk) if load.over)
            return held, loads, plan.cap(desk), worktime.hours(desk)

        self._page.fetch(work, self._show)

    def _show(self, found: Found) -> None:
        held, loads, cap, hours = found
        clear(self._held)
        clear(self._over)
        names = "; ".join(f"{item.country}: {item.text}" if item.country else item.text for item in held)
        words = translate("Emergency", "Emergency mode: {what}") if names else ""
        self._held.addWidget(
            PlainLabel(filled(words, what=names), "amber")
            if names
            else PlainLabel(translate("Settings", "No emergency holds for the whole office."), "second")
        )
        self._form.set("cap", str(cap))
        self._form.set("hours", str(hours))
        for load in loads:
            said = translate("Plan", "{who} has {count} open cases; the office warns from {cap}. Give one away?")
            said = filled(said, who=load.worker, count=load.cases, cap=load.cap)
            self._over.addWidget(Banner(said, role="risk"))

    def _mode(self) -> None:
        ModeDialog(self.window(), self._page.around, self._desk, "", self.look).open()

    def _keep(self) -> None:
        form, desk = self._form, self._desk
        if form.missing("cap", "hours"):
            return
        for name in ("cap", "hours"):
            if not form[name].isdigit():
                form.wrong(name, translate("Field", "This is not a number. Write digits only, such as 12 or 1250.50."))
                return
        cap, hours = int(form["cap"]), int(form["hours"])

        def work() -> Any:
            from paralegal_app.casework import plan, worktime

            with desk.vault.together():
                plan.set_cap(desk, cap)
                return worktime.set_hours(desk, hours)

        def done(_changed: Any) -> None:
            self._page.around.toasts.show(translate("Agenda", "Kept."))
            self.look()

        self._page.fetch(work, done)
