"""The first talk: her wishes first, her words, how she came, how to reach her; and how high the risk is, dated."""

from __future__ import annotations

from typing import Any

from paralegal_app.casework import calling, intake
from paralegal_app.i18n import LANGUAGES
from paralegal_app.ui.pages.desk_labels import channel_words, level_words, readiness_words
from paralegal_app.ui.pages.forms import Form
from paralegal_app.ui.pages.part import Part
from paralegal_app.ui.pages.prompts import show_prompts
from paralegal_app.ui.presence import while_here
from paralegal_app.ui.surroundings import Route
from paralegal_app.ui.when import full_day
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Banner, Card, Entry
from paralegal_app.ui.widgets.layouts import Scroll, flow_widget
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import filled, translate

_COLOUR = {"low": "green", "raised": "amber", "high": "brick", "acute": "brick"}
FIELDS = ("wishes", "words", "called", "safe_contact", "meeting", "cover", "language", "easier", "channel", "readiness")


class IntakePart(Part):
    """Two forms, and the history of the risk under the second."""

    def build(self) -> None:
        scroll = Scroll(margin=24, gap=16, width=900, name=translate("Case", "First talk"))
        self.outer.addWidget(scroll)
        self._told = self._talk()
        self._risk = self._risk_form()
        scroll.content.addWidget(self._call())
        talk = Card(translate("Case", "First talk"), gap=12)
        show_prompts(self, "first_talk", talk)
        talk.add(self._told)
        scroll.content.addWidget(talk)
        self._history = Card(translate("Intake", "How high the risk is"), gap=12)
        self._history.add(self._risk)
        scroll.content.addWidget(self._history)
        scroll.content.addStretch(1)
        case, today = self.digest.case.id, self.around.today()

        def work() -> tuple[Any, ...]:
            desk = self.desk
            return intake.intake_of(desk, case), intake.risks(desk, case), intake.reassess_due(desk, case, today)

        self.around.tasks.run(work, while_here(self, lambda found: self._show(*found)), self.fail)

    def _call(self) -> Card:
        card = Card(gap=12)
        words = translate("Call", "She is on the line, or it is urgent: the questions in the right order, and numbers.")
        begin = Button(translate("Call", "Crisis call"), self._begin_call, kind="primary", symbol="phone")
        begin.setObjectName("crisis_call")
        card.add(PlainLabel(words), flow_widget(begin))
        return card

    def _begin_call(self) -> None:
        desk, case = self.desk, self.digest.case.id
        self.around.tasks.run(
            lambda: calling.begin_call(desk, case_id=case),
            lambda begun: self.around.go(Route("cases", case, "interview", begun[1])),
            self.fail,
        )

    def _talk(self) -> Form:
        form = Form("intake")
        form.long("wishes", translate("Intake", "What she wishes"))
        form.long("words", translate("Intake", "What she tells"))
        form.line("called", translate("Intake", "How she wants to be called and spoken of"))
        form.line("safe_contact", translate("Intake", "How and when to reach her safely, and under what name"))
        form.line("meeting", translate("Intake", "Where and when to meet so that nobody notices"))
        form.line("cover", translate("Intake", "Who we say we are when somebody else answers"))
        form.line("language", translate("Intake", "The language she speaks best"))
        easier = translate("Intake", "What makes it easier for her (hearing, moving, reading, a child along…)")
        form.line("easier", easier)
        channels = [(item, channel_words(item)) for item in ("", *intake.CHANNELS)]
        form.choose("channel", translate("Intake", "How she came"), channels)
        stages = [(item, readiness_words(item)) for item in ("", *intake.READINESS)]
        form.choose("readiness", translate("Intake", "How ready she feels to act, in her own view"), stages)
        form.press("keep", translate("Directory", "Keep"), self._keep, kind="primary")
        return form

    def _risk_form(self) -> Form:
        form = Form("risk")
        levels = [(item, level_words(item)) for item in intake.LEVELS]
        form.choose("level", translate("Intake", "The risk now"), levels)
        form.line("because", translate("Intake", "What makes it so"), about_her=True)
        form.line("measure", translate("Intake", "Before which step we looked at it (police, shelter, court…)"))
        form.press("keep", translate("Intake", "Write it down with today's date"), self._assess)
        return form

    def _show(self, told: intake.Intake, history: tuple[intake.Risk, ...], due: Any) -> None:
        drafted = self._told.draft()
        for name in FIELDS:
            if f"intake.{name}" not in drafted:
                said = getattr(told, name)
                self._told.set(name, LANGUAGES.get(said, said) if name == "language" else said)
        if due is not None:
            words = translate("Intake", "The risk was to be looked at again on {when}.")
            self._history.add(Banner(filled(words, when=full_day(due)), role="risk"))
        for risk in history:
            by = self.digest.workers.get(risk.by, "")
            second = " · ".join(part for part in (risk.because, risk.measure, by) if part)
            words = f"{full_day(risk.on)}: {level_words(risk.level)}"
            self._history.add(Entry(words, second, symbol="warning", colour=_COLOUR.get(risk.level, "second")))
        if not history:
            self._history.add(PlainLabel(translate("Intake", "Nobody has looked at the risk yet."), "lead"))

    def _keep(self) -> None:
        form, case, today = self._told, self.digest.case.id, self.around.today()
        told = intake.Intake(**{name: form[name] for name in FIELDS})
        self.change(
            lambda: intake.write_intake(self.desk, case, told, today),
            translate("Story", "Written down."),
            then=lambda _changed: form.empty(),
        )

    def _assess(self) -> None:
        form = self._risk
        if form.missing("because"):
            return
        case, today, level = self.digest.case.id, self.around.today(), form["level"]
        because, measure = form["because"], form["measure"]
        task = translate("Intake", "Look at the risk again with her")
        self.change(
            lambda: intake.assess(self.desk, case, level, because, today, measure=measure, task=task),
            translate("Story", "Written down."),
            then=lambda _changed: form.empty(),
        )

    def draft(self) -> dict[str, Any]:
        return {**self._told.draft(), **self._risk.draft()}

    def restore(self, draft: dict[str, Any]) -> None:
        self._told.restore(draft)
        self._risk.restore(draft)
