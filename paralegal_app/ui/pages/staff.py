"""The team: who is out and when they must be back, threats, talks about the work, how full the hands are."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from paralegal_app.casework import organisation, plan, staff, worktime
from paralegal_app.ui.pages.desk_labels import prompt_words, severity_words
from paralegal_app.ui.pages.forms import Form
from paralegal_app.ui.pages.page import Page
from paralegal_app.ui.pages.staff_time import PlansCard, TimeCard
from paralegal_app.ui.surroundings import Surroundings
from paralegal_app.ui.when import full_day, moment
from paralegal_app.ui.widgets.cards import Banner, Card, Entry
from paralegal_app.ui.widgets.details import Details
from paralegal_app.ui.widgets.layouts import clear, column
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import filled, translate

if TYPE_CHECKING:
    from paralegal_app.casework.desk import Desk

LOOK_EVERY_MS = 30_000


class StaffPage(Page):
    """Cards from the most urgent to the quietest; who is out is looked at again every half minute."""

    def __init__(self, around: Surroundings, desk: Desk) -> None:
        super().__init__(around, translate("Rail", "Team"))
        self.desk = desk
        self._forms: list[Form] = []
        self._draft: dict[str, Any] = {}
        self._scroll = self.add_scroll(width=900)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self.reload()

    def reload(self) -> None:
        desk, today = self.desk, self.around.today()

        def work() -> dict[str, Any]:
            return {
                "alarm": staff.alarm(desk), "threats": staff.threats(desk), "talks": staff.talk_due(desk, today),
                "loads": plan.loads(desk), "cap": plan.cap(desk), "out": staff.out(desk, datetime.now().astimezone()),
                "weeks": worktime.weeks(desk, today), "running": worktime.running(desk),
                "plans": organisation.plans_due(desk),
            }  # fmt: skip

        self.fetch(work, self._show)

    def _look(self) -> None:
        desk = self.desk
        self.fetch(lambda: staff.out(desk, datetime.now().astimezone()), self._draw_out)

    def _show(self, found: dict[str, Any]) -> None:
        kept = {**self.draft(), **self._draft}
        body = self._scroll.content
        clear(body)
        self._forms = []
        self._alarm: staff.Alarm = found["alarm"]
        self._out = column(gap=8)
        body.addLayout(self._out)
        self._draw_out(found["out"])
        self._timer.start()  # not before there is something to look at again
        workers = [(load.worker_id, load.worker) for load in found["loads"]]
        body.addWidget(self._going(workers))
        body.addWidget(self._alarm_card())
        body.addWidget(self._threats(found["threats"]))
        body.addWidget(self._talks(found["talks"], workers))
        body.addWidget(self._hands(found["loads"], found["cap"]))
        body.addWidget(PlansCard(self.around, found["plans"], workers, self.desk.vault.worker_id or ""))
        time = TimeCard(self.around, self.desk, found, self._change)
        self._forms += [time.form, time.plan]
        body.addWidget(time)
        body.addStretch(1)
        self.restore(kept)
        self._draft = {}

    def _draw_out(self, out: tuple[staff.Out, ...]) -> None:
        clear(self._out)
        for item in out:
            self._out.addWidget(self._one_out(item))

    def _one_out(self, item: staff.Out) -> Card:
        who = ", ".join(name for name in item.who if name)
        back = moment(item.visit.back_by.astimezone().replace(tzinfo=None))
        role = {"overdue": "error", "soon": "risk"}.get(item.state, "card")
        card = Card(filled(translate("Staff", "Out: {who}, {place}"), who=who, place=item.visit.place), role=role)
        card.setObjectName("out")
        card.add(PlainLabel(filled(translate("Staff", "Back by {when}"), when=back), "strong"))
        if item.alone:
            card.add(PlainLabel(translate("Staff", "Goes alone."), "amber"))
        if item.state == "overdue":
            minutes = int(item.late / timedelta(minutes=1))
            card.add(PlainLabel(filled(translate("Staff", "Overdue by minutes: {count}"), count=minutes), "brick"))
            card.add(PlainLabel(self._alarm_words(item)))
        form = Form("returned")
        form.line("incident", translate("Day", "Did anything threaten the two who went?"))
        form.press("keep", translate("Staff", "They are back"), lambda: self._returned(item, form), kind="primary")
        card.add(form)
        return card

    def _alarm_words(self, item: staff.Out) -> str:
        if not self._alarm.written:
            return translate("Staff", "No alarm plan is written. Ring both now; if nobody answers, ring for help.")
        return f"1. {self._alarm.first}" + (f"\n2. {self._alarm.then}" if item.escalate else "")

    def _returned(self, item: staff.Out, form: Form) -> None:
        visit, said = item.visit.id, form["incident"]
        self._change(
            lambda: self.desk.vault.visits.returned(visit, said), translate("Staff", "Good that they are back.")
        )

    def _going(self, workers: list[tuple[str, str]]) -> Card:
        card = Card(translate("Staff", "Going out"), gap=12)
        form = self._form("going")
        people = [("", translate("Plan", "nobody yet")), *workers]
        form.choose("first", translate("Staff", "Who goes"), people)
        form.choose("second", translate("Day", "And the second person"), people)
        form.line("place", translate("Staff", "Where to, as exactly as a searcher needs"))
        form.day("back", translate("Staff", "Back by"), hour=True)
        form.line("alone", translate("Staff", "Only when one goes alone: why"))

        def keep() -> None:
            if form.missing("first", "place", "back"):
                return
            pair = [worker for worker in (form["first"], form["second"]) if worker]
            place, back, alone = form["place"], form.moment_of("back"), form["alone"]
            assert back is not None
            now = datetime.now().astimezone()
            self._change(
                lambda: staff.go_out(self.desk, pair, place, now, back, why_alone=alone),
                translate("Staff", "The clock runs."), form,
            )  # fmt: skip

        form.press("keep", translate("Day", "We set out"), keep, kind="primary")
        card.add(form)
        return card

    def _alarm_card(self) -> Card:
        card = Card(translate("Staff", "When nobody comes back"), gap=12)
        if self._alarm.written:
            card.add(PlainLabel(f"1. {self._alarm.first}\n2. {self._alarm.then}"))
        else:
            words = translate("Staff", "No plan is written yet. Write it before anybody goes out.")
            card.add(PlainLabel(words, "lead"))
        form = self._form("alarm")
        form.line("first", translate("Staff", "First, at the agreed hour: whom to ring, what to ask"))
        form.line("then", translate("Staff", "Then, if nobody answers: who is told, who goes, when the police"))
        form.line("minutes", translate("Staff", "Minutes between the first and the second"))
        for name, said in (
            ("first", self._alarm.first),
            ("then", self._alarm.then),
            ("minutes", self._alarm.after_minutes),
        ):
            form.set(name, str(said))

        def keep() -> None:
            if form.missing("first", "then", "minutes"):
                return
            if not form["minutes"].isdigit():
                form.wrong(
                    "minutes", translate("Field", "This is not a number. Write digits only, such as 12 or 1250.50.")
                )
                return
            made = staff.Alarm(form["first"], form["then"], int(form["minutes"]))
            self._change(lambda: staff.set_alarm(self.desk, made), translate("Agenda", "Kept."), form)

        form.press("keep", translate("Directory", "Keep"), keep)
        card.add(Details(translate("Staff", "Write the plan"), form))
        return card

    def _threats(self, found: tuple[staff.Threat, ...]) -> Card:
        card = Card(translate("Staff", "Threats to us"), gap=12)
        for threat in found[:20]:
            second = " · ".join(part for part in (severity_words(threat.severity), threat.done) if part)
            card.add(Entry(threat.what, second, symbol="warning", colour="amber", note=full_day(threat.on)))
        form = self._form("threat")
        form.choose(
            "severity", translate("Staff", "What it was"), [(item, severity_words(item)) for item in staff.SEVERITY]
        )
        form.line("what", translate("Story", "What happened"))
        form.line("done", translate("Story", "What was done"))

        def keep() -> None:
            if form.missing("what"):
                return
            kind, what, did, today = form["severity"], form["what"], form["done"], self.around.today()
            self._change(
                lambda: staff.log_threat(self.desk, kind, what, did, on=today),
                translate("Story", "Written down."),
                form,
            )

        form.press("keep", translate("Story", "Write it down"), keep)
        card.add(Details(translate("Staff", "Write down a threat"), form))
        return card

    def _talks(self, due: tuple[tuple[str, Any], ...], workers: list[tuple[str, str]]) -> Card:
        card = Card(translate("Staff", "Talks about the work"), gap=12)
        for name, last in due:
            when = full_day(last) if last else translate("Staff", "never yet")
            words = filled(translate("Staff", "A talk is due: {who} (last: {when})"), who=name, when=when)
            card.add(Entry(words, symbol="clock"))
        prompts = QWidget()
        body = column(prompts, gap=4)
        for prompt in staff.PROMPTS:
            body.addWidget(PlainLabel(f"· {prompt_words(prompt)}"))
        card.add(Details(translate("Staff", "What to ask"), prompts))
        form = self._form("talk")
        form.choose("worker", translate("Staff", "With whom"), workers)
        form.line("agreed", translate("Staff", "What was agreed (never what was told)"))

        def keep() -> None:
            worker, agreed, today = form["worker"], form["agreed"], self.around.today()
            self._change(
                lambda: staff.talked(self.desk, worker, agreed, on=today), translate("Story", "Written down."), form
            )

        form.press("keep", translate("Story", "Write it down"), keep)
        card.add(Details(translate("Staff", "A talk was held"), form))
        return card

    def _hands(self, loads: tuple[plan.Load, ...], cap: int) -> Card:
        card = Card(translate("Staff", "Open cases of each"), gap=12)
        for load in loads:
            card.add(Entry(load.worker, symbol="person", note=str(load.cases)))
            if load.over:
                words = translate("Plan", "{who} has {count} open cases; the office warns from {cap}. Give one away?")
                card.add(Banner(filled(words, who=load.worker, count=load.cases, cap=load.cap), role="risk"))
        form = self._form("cap")
        form.line("cases", translate("Staff", "Warn when somebody has more open cases than"))
        form.set("cases", str(cap))

        def keep() -> None:
            if not form["cases"].isdigit():
                form.wrong(
                    "cases", translate("Field", "This is not a number. Write digits only, such as 12 or 1250.50.")
                )
                return
            most = int(form["cases"])
            self._change(lambda: plan.set_cap(self.desk, most), translate("Agenda", "Kept."), form)

        form.press("keep", translate("Directory", "Keep"), keep)
        card.add(form)
        return card

    def _form(self, key: str) -> Form:
        made = Form(key)
        self._forms.append(made)
        return made

    def _change(self, work: Any, said: str, form: Form | None = None) -> None:
        def done(_changed: Any) -> None:
            self.around.toasts.show(said)
            if form is not None:
                form.empty()
            self.reload()

        self.fetch(work, done)

    def draft(self) -> dict[str, Any]:
        kept = ("going", "threat", "talk", "time", "time_plan")
        return {name: said for form in self._forms for name, said in form.draft().items() if name.split(".")[0] in kept}

    def restore(self, draft: dict[str, Any]) -> None:
        if not self._forms:
            self._draft = draft
        for form in self._forms:
            form.restore(draft)
