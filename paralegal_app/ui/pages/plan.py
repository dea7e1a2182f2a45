"""The plan of a case: what is to do, who does it, by when, how far it is; dates that move; the team's notes."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from paralegal_app.casework import intake, moving, partner, plan
from paralegal_app.ui.legal_words import who_words
from paralegal_app.ui.pages.case_labels import status_words
from paralegal_app.ui.pages.desk_labels import who_there_words
from paralegal_app.ui.pages.emergency_mode import ModeDialog, effect_words
from paralegal_app.ui.pages.forms import Form
from paralegal_app.ui.pages.part import Part
from paralegal_app.ui.pages.prompts import show_prompts
from paralegal_app.ui.presence import while_here
from paralegal_app.ui.surroundings import Route
from paralegal_app.ui.when import full_day, near
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Banner, Card, Entry
from paralegal_app.ui.widgets.details import Details
from paralegal_app.ui.widgets.layouts import Scroll, clear, column, flow_widget
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import filled, speech, translate

Found = tuple[plan.Plan, tuple[moving.Movable, ...], tuple[plan.Load, ...], intake.Intake]


class PlanPart(Part):
    """Own tasks and the steps of procedures in one list; the window counts nothing itself."""

    def build(self) -> None:
        self._scroll = Scroll(margin=24, gap=16, width=900, name=translate("Case", "Plan"))
        self.outer.addWidget(self._scroll)
        self._task = self._task_form()
        self._note = self._note_form()
        self._shift: Form | None = None
        case, lang, desk = self.digest.case.id, speech.language, self.desk

        def work() -> Found:
            told = intake.intake_of(desk, case)
            return plan.plan_of(desk, case, lang), moving.movable(desk, case, lang), plan.loads(desk), told

        self.around.tasks.run(work, while_here(self, self._show), self.fail)

    def _show(self, found: Found) -> None:
        made, dates, loads, told = found
        body = self._scroll.content
        if told.wishes:
            wishes = Card(translate("Intake", "What she wishes"), role="info")
            wishes.setObjectName("her_wishes")
            wishes.add(PlainLabel(told.wishes, "strong"))
            body.addWidget(wishes)
        body.addWidget(self._responsible(loads))
        body.addWidget(self._list(made))
        if dates:
            body.addWidget(self._dates(dates))
        body.addWidget(self._notes())
        mode = Button(translate("Emergency", "Emergency mode…"), self._mode, kind="quiet", symbol="warning")
        mode.setObjectName("emergency_of_case")
        body.addWidget(flow_widget(mode))
        body.addStretch(1)

    def _mode(self) -> None:
        ModeDialog(self.window(), self.around, self.desk, self.digest.case.id, self.reload).open()

    def _responsible(self, loads: tuple[plan.Load, ...]) -> Card:
        card = Card(translate("Plan", "Who answers for this case"), gap=12)
        now = self.digest.case.worker_id or ""
        form = Form("responsible")
        workers = [(load.worker_id, f"{load.worker} ({load.cases})") for load in loads]
        form.choose("worker", translate("Plan", "Worker, and how many open cases she has"), workers)
        form.set("worker", now)
        case = self.digest.case.id

        def give() -> None:
            worker = form["worker"]
            self.change(lambda: plan.give_to(self.desk, case, worker), translate("Agenda", "Kept."))

        form.press("keep", translate("Directory", "Keep"), give)
        card.add(form)
        mine = next((load for load in loads if load.worker_id == now), None)
        if mine is not None and mine.over:
            words = translate("Plan", "{who} has {count} open cases; the office warns from {cap}. Give one away?")
            card.add(Banner(filled(words, who=mine.worker, count=mine.cases, cap=mine.cap), role="risk"))
        return card

    def _list(self, made: plan.Plan) -> Card:
        card = Card(translate("Case", "Plan"), gap=12)
        show_prompts(self, "plan", card)
        words = translate("Plan", "{closed} of {all} are behind us")
        if made.items:
            card.add(PlainLabel(filled(words, closed=made.closed, all=len(made.items)), "strong"))
        else:
            nothing = translate("Plan", "Nothing is planned yet. Steps come by themselves when a procedure begins.")
            card.add(PlainLabel(nothing, "lead"))
        for group in dict.fromkeys(item.group for item in made.items):
            card.line()
            card.add(PlainLabel(group or translate("Plan", "Our own tasks"), "strong"))
            for item in (item for item in made.items if item.group == group):
                card.add(self._item(item))
        card.line()
        card.add(Details(translate("Plan", "Add a task"), self._task))
        return card

    def _item(self, item: plan.PlanItem) -> QWidget:
        who = who_words(item.who) if item.kind == "step" else item.who
        by = near(item.by, self.around.today()) if item.by and item.status == "to_do" else ""
        unread = translate("Plan", "read its risks first") if item.risks_unread else ""
        closed = effect_words("closed") if item.closed else ""
        second = " · ".join(part for part in (who, closed or status_words(item.status), unread, item.otherwise) if part)
        symbol, colour = {"done": ("check", "green"), "to_do": ("ring", "second")}.get(item.status, ("cross", "second"))
        if item.risks_unread or (item.otherwise and item.status == "to_do"):
            symbol, colour = "warning", "amber"
        right = self._step_button(item) if item.kind == "step" else self._task_button(item)
        return Entry(item.text, second, symbol=symbol, colour=colour, note=by, right=right)

    def _step_button(self, item: plan.PlanItem) -> Button:
        go = Route("cases", self.digest.case.id, "procedures", item.id.partition(".")[0])
        return Button(translate("Calendar", "Open"), lambda: self.around.go(go), kind="quiet", describe=item.text)

    def _task_button(self, item: plan.PlanItem) -> Button:
        tasks, done = self.desk.vault.tasks, item.status == "done"
        words = translate("Agenda", "Not done after all") if done else translate("Agenda", "Done")
        button = Button(
            words,
            lambda: self.change(lambda: tasks.done(item.id, done=not done), translate("Agenda", "Kept.")),
            kind="quiet",
            describe=item.text,
        )
        button.setObjectName("task_done")
        return button

    def _task_form(self) -> Form:
        form = Form("task")
        form.line("title", translate("Agenda", "What to do"))
        form.day("due", translate("Agenda", "By which day"))
        workers = [("", translate("Plan", "nobody yet")), *self.digest.workers.items()]
        form.choose("worker", translate("Plan", "Who does it"), workers)
        open_ones = [(task.id, task.title) for task in self.digest.tasks if task.done_at is None]
        others = [("", translate("Plan", "a new task")), *open_ones]
        form.choose("task", translate("Plan", "New, or one that moves to this day and person"), others)
        talks = [("", translate("Answer", "No")), *((item, who_there_words(item)) for item in partner.WHO)]
        form.choose("partner", translate("Partner", "Does it mean a talk with the partner or relatives?"), talks)
        form.line("reason", translate("Partner", "Only without her yes: why it had to be"))
        form.press("keep", translate("Directory", "Keep"), self._keep_task)
        return form

    def _keep_task(self) -> None:
        form, case, tasks = self._task, self.digest.case.id, self.desk.vault.tasks
        moved = form["task"]
        if form.missing("due") if moved else form.missing("title"):
            return
        title, due, worker = form["title"], form.date_of("due"), form["worker"] or None
        who, reason, desk = form["partner"], form["reason"], self.desk

        def work() -> Any:
            if moved:
                return tasks.change(moved, title=title or None, due_on=due, worker_id=worker)
            if who:
                return partner.plan(desk, case, who, title, due_on=due, worker_id=worker, reason=reason)
            return tasks.add(title, case_id=case, due_on=due, worker_id=worker)

        self.change(work, translate("Agenda", "Kept."), then=lambda _changed: form.empty())

    def _dates(self, dates: tuple[moving.Movable, ...]) -> Card:
        card = Card(translate("Plan", "A date has moved"), gap=12)
        words = translate("Plan", "Deadlines are counted from these dates. First look at what moves along.")
        card.add(PlainLabel(words, "second"))
        form = self._shift = Form("shift")
        options = [(str(number), item.text) for number, item in enumerate(dates)]
        form.choose("date", translate("Plan", "Which date"), options)
        form.day("to", translate("Plan", "Its new day and hour"), hour=True)
        place = QWidget()
        self._moves = column(place, gap=8)
        form.press("look", translate("Plan", "Show what moves"), lambda: self._look(form, dates[int(form["date"])]))
        card.add(form, place)
        return card

    def _look(self, form: Form, date: moving.Movable) -> None:
        if form.missing("to"):
            return
        raw = form["to"] if date.type == "datetime" else form["to"][:10]
        case, lang = self.digest.case.id, speech.language
        self.around.tasks.run(
            lambda: moving.what_moves(self.desk, case, date, raw, lang),
            while_here(self, lambda found: self._show_moves(date, raw, found)),
            self.fail,
        )

    def _show_moves(self, date: moving.Movable, raw: str, found: tuple[moving.Moved, ...]) -> None:
        clear(self._moves)
        for item in found:
            after = _shown(item.after) or translate("Plan", "no longer counted")
            words = f"{_shown(item.before)} → {after}"
            self._moves.addWidget(Entry(item.text, f"{item.procedure} · {words}", symbol="clock"))
        if not found:
            self._moves.addWidget(PlainLabel(translate("Plan", "No deadline moves."), "second"))
        interview = date.procedure_id
        move = Button(
            translate("Plan", "Move it"),
            lambda: self.change(
                lambda: self.desk.interview(interview).answer(date.question, raw), translate("Plan", "Moved.")
            ),
            kind="primary",
        )
        move.setObjectName("shift_move")
        self._moves.addWidget(flow_widget(move))

    def _note_form(self) -> Form:
        form = Form("team")
        form.line("note", translate("Plan", "A note for the team"), about_her=True)

        def keep() -> None:
            if form.missing("note"):
                return
            case, said = self.digest.case.id, form["note"]
            self.change(
                lambda: plan.note(self.desk, case, said),
                translate("Story", "Written down."),
                then=lambda _changed: form.empty(),
            )

        form.press("keep", translate("Story", "Write it down"), keep)
        return form

    def _notes(self) -> Card:
        card = Card(translate("Plan", "Notes of the team"), gap=12)
        card.add(PlainLabel(translate("Plan", "They never stand in a paper."), "second"), self._note)
        for event in reversed(self.digest.events):
            if event.kind == plan.NOTE:
                by = self.digest.workers.get(event.recorded_by, "")
                card.add(Entry(event.what, f"{full_day(event.recorded_at.date())} {by}".strip(), symbol="story"))
        return card

    def draft(self) -> dict[str, Any]:
        return {**self._task.draft(), **self._note.draft(), **(self._shift.draft() if self._shift else {})}

    def restore(self, draft: dict[str, Any]) -> None:
        self._task.restore(draft)
        self._note.restore(draft)


def _shown(iso: str) -> str:
    return iso.replace("T", ", ")[:17]
