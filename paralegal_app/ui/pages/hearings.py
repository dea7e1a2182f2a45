"""Days in court or at an office: the plan for going there, that they arrived and came back, the talk afterwards."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from paralegal_app.casework import hearings
from paralegal_app.casework.responses import RESPONSES
from paralegal_app.ui.pages.desk_labels import day_words, response_words
from paralegal_app.ui.pages.forms import Form
from paralegal_app.ui.pages.part import Part
from paralegal_app.ui.presence import while_here
from paralegal_app.ui.surroundings import Route
from paralegal_app.ui.when import moment
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Banner, Card, Empty
from paralegal_app.ui.widgets.details import Details
from paralegal_app.ui.widgets.layouts import Scroll, flow_widget
from paralegal_app.ui.widgets.plain_label import Pill, PlainLabel
from paralegal_app.ui.words import filled, speech, translate

if TYPE_CHECKING:
    from paralegal_app.casefile.records import Hearing

LONG = ("bring", "may_be_asked", "may_refuse", "stigma_words")


class HearingsPart(Part):
    """One card a day, the form for a new one below."""

    def build(self) -> None:
        self._scroll = Scroll(margin=24, gap=16, width=900, name=translate("Case", "Hearings"))
        self.outer.addWidget(self._scroll)
        self._new = self._new_form()
        case, desk = self.digest.case.id, self.desk
        self.around.tasks.run(lambda: hearings.days(desk, case), while_here(self, self._show), self.fail)

    def _show(self, days: tuple[hearings.Day, ...]) -> None:
        body = self._scroll.content
        if not days:
            words = translate("Day", "A court day, an office, a clinic: nobody has to go there alone.")
            body.addWidget(Empty("people", translate("Day", "No day is planned"), words))
        for day in days:
            body.addWidget(self._day(day))
        card = Card(translate("Agenda", "Add a hearing"), gap=12)
        card.add(self._new)
        body.addWidget(card)
        risks = Card(translate("Day", "Risks and her rights that day"), gap=12)
        words = translate(
            "Day", "The procedure for a planned day names the risks, prints the sheet and her rights card."
        )
        begin = Button(translate("Around", "Begin"), self._accompany)
        begin.setObjectName("accompany")
        risks.add(PlainLabel(words, "second"), flow_widget(begin))
        body.addWidget(risks)
        body.addStretch(1)

    def _day(self, day: hearings.Day) -> Card:
        hearing = day.hearing
        when = moment(hearing.at.astimezone().replace(tzinfo=None))
        words, tone = (
            (translate("Day", "planned"), "green") if day.ready else (translate("Day", "plan not ready"), "amber")
        )
        if day.over:
            words, tone = translate("Day", "over"), "neutral"
        card = Card(f"{when} · {hearing.authority}", pill=Pill(words, tone), gap=12)
        if hearing.place:
            card.add(PlainLabel(hearing.place, "second"))
        if hearing.outcome:
            card.add(PlainLabel(hearing.outcome))
        if day.over:
            return card
        if day.missing:
            lacks = "; ".join(day_words(name) for name in day.missing)
            card.add(Banner(filled(translate("Day", "Still open: {what}"), what=lacks), role="risk"))
        card.add(*self._check_in(day))
        about = hearing.authority
        card.add(Details(translate("Day", "Plan the day"), self._plan_form(hearing), about))
        card.add(Details(translate("Day", "Move it"), self._move_form(hearing), about))
        card.add(Details(translate("Day", "We are back"), self._back_form(hearing), about))
        return card

    def _check_in(self, day: hearings.Day) -> list[QWidget]:
        hearing, desk = day.hearing, self.desk
        said = translate("Story", "Written down.")
        if day.visit is None or day.visit.returned_at is not None:
            go = Button(
                translate("Day", "We set out"),
                lambda: self.change(lambda: hearings.set_out(desk, hearing, datetime.now().astimezone()), said),
                describe=hearing.authority,
            )
            go.setObjectName("set_out")
            return [flow_widget(go)]
        until = moment(day.visit.back_by.astimezone().replace(tzinfo=None))
        found: list[QWidget] = [Banner(filled(translate("Day", "Out now; back by {when}"), when=until))]
        arrived = str(hearing.plan.get("arrived") or "")
        if arrived:
            hour = arrived[11:16]
            found.append(PlainLabel(filled(translate("Day", "Arrived at {hour}"), hour=hour), "second"))
        else:
            there = Button(
                translate("Day", "We have arrived"),
                lambda: self.change(lambda: hearings.arrived(desk, hearing, datetime.now().astimezone()), said),
                describe=hearing.authority,
            )
            there.setObjectName("arrived")
            found.append(flow_widget(there))
        return found

    def _plan_form(self, hearing: Hearing) -> Form:
        form = Form("day")
        people = [("", translate("Plan", "nobody yet")), *self.digest.workers.items()]
        form.choose("first", day_words("pair"), people)
        form.choose("second", translate("Day", "And the second person"), people)
        pair = hearing.plan.get("pair")
        for name, worker in zip(("first", "second"), pair if isinstance(pair, list | tuple) else (), strict=False):
            form.set(name, str(worker))
        for name in hearings.PLAN[1:]:
            if name in LONG:
                form.long(name, day_words(name), hers=False)
            else:
                form.line(name, day_words(name))
            form.set(name, str(hearing.plan.get(name) or ""))

        def keep() -> None:
            facts: dict[str, object] = {name: form[name] for name in hearings.PLAN[1:]}
            facts["pair"] = [worker for worker in (form["first"], form["second"]) if worker]
            self.change(lambda: hearings.plan_day(self.desk, hearing, facts), translate("Agenda", "Kept."))

        form.press("keep", translate("Directory", "Keep"), keep)
        return form

    def _move_form(self, hearing: Hearing) -> Form:
        form = Form("move")
        form.day("at", translate("Agenda", "When"), hour=True)

        def keep() -> None:
            if form.missing("at"):
                return
            at = form.moment_of("at")
            assert at is not None
            self.change(lambda: hearings.move(self.desk, hearing, at), translate("Plan", "Moved."))

        form.press("keep", translate("Day", "Move it"), keep)
        return form

    def _back_form(self, hearing: Hearing) -> Form:
        form = Form("back")
        form.long("happened", translate("Day", "What happened there"))
        form.line("outcome", translate("Story", "What came of it"))
        answers = [("", translate("Intake", "not said")), *((item, response_words(item)) for item in RESPONSES)]
        form.choose("response", translate("Reply", "How they answered"), answers)
        form.line("incident", translate("Day", "Did anything threaten the two who went?"))

        def keep() -> None:
            if form.missing("happened"):
                return
            today, said = (
                self.around.today(),
                {name: form[name] for name in ("happened", "outcome", "response", "incident")},
            )
            self.change(
                lambda: hearings.back(self.desk, hearing, on=today, **said), translate("Story", "Written down.")
            )

        form.press("keep", translate("Story", "Write it down"), keep, kind="primary")
        return form

    def _new_form(self) -> Form:
        form = Form("hearing")
        form.line("authority", translate("Agenda", "Court or office"))
        form.line("place", translate("Agenda", "Address and room"))
        form.day("at", translate("Agenda", "When"), hour=True)
        walks = [(walk.record.id, walk.name) for walk in self.digest.walks if walk.record.status == "under_way"]
        form.choose(
            "procedure", translate("Day", "For which procedure"), [*walks, ("", translate("Day", "for none of them"))]
        )
        form.press("keep", translate("Directory", "Keep"), self._add)
        return form

    def _add(self) -> None:
        form = self._new
        if form.missing("authority", "at"):
            return
        at, case, lang = form.moment_of("at"), self.digest.case.id, speech.language
        assert at is not None
        authority, place, procedure = form["authority"], form["place"], form["procedure"] or None
        self.change(
            lambda: hearings.add(self.desk, case, at, authority, place=place, procedure_id=procedure, lang=lang),
            translate("Agenda", "Kept."),
            then=lambda _changed: form.empty(),
        )

    def _accompany(self) -> None:
        case = self.digest.case.id
        self.around.tasks.run(
            lambda: self.desk.start(case, "shared", "accompaniment"),
            lambda changed: self.around.go(Route("cases", case, "interview", changed.record_id or "")),
            self.fail,
        )

    def draft(self) -> dict[str, Any]:
        return self._new.draft()

    def restore(self, draft: dict[str, Any]) -> None:
        self._new.restore(draft)
