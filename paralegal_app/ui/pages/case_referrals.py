"""A referral's next step with its reminder, and talks with shelters about taking her in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paralegal_app.casework import referring
from paralegal_app.ui.pages.case_labels import REFERRAL_STEPS, referral_words
from paralegal_app.ui.pages.forms import Form
from paralegal_app.ui.pages.referral_offer import reminder_words
from paralegal_app.ui.presence import while_here
from paralegal_app.ui.when import full_day
from paralegal_app.ui.widgets.cards import Card, Entry
from paralegal_app.ui.widgets.details import Details
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import filled, translate

if TYPE_CHECKING:
    from paralegal_app.casefile.records import Referral, ReferralStep
    from paralegal_app.ui.pages.part import Part


class NextStep(Details):
    """What came next in one referral. The reminder is entered by the step itself."""

    def __init__(self, part: Part, referral: Referral) -> None:
        form = Form("referral")
        steps = [(item, referral_words(item)) for item in REFERRAL_STEPS]
        form.choose("status", translate("Referral", "What came next"), steps)
        form.line("outcome", translate("Referral", "What came of it, or why not"))
        form.line("reason", translate("Reply", "Only without her consent: why it leaves all the same"))
        remind = reminder_words(referral.recipient)

        def keep() -> None:
            status, outcome, reason = form["status"], form["outcome"], form["reason"]
            case, desk = part.digest.case.id, part.desk
            part.change(
                lambda: referring.step(
                    desk, case, referral.id, status, outcome=outcome, task=remind, override_reason=reason
                ),
                translate("Referral", "Written down."),
            )

        form.press("keep", translate("Referral", "Write it down"), keep)
        super().__init__(translate("Referral", "What came next"), form, referral.recipient)
        referrals, names = part.desk.vault.referrals, part.digest.workers

        def show(steps: tuple[ReferralStep, ...]) -> None:
            for step in steps:
                second = " ".join(word for word in (full_day(step.at.date()), names.get(step.by, "")) if word)
                form.add(Entry(referral_words(step.status), second, symbol="check"))

        part.around.tasks.run(lambda: referrals.steps(referral.id), while_here(self, show), part.fail)


class NegotiationCard(Card):
    """Under which conditions a shelter takes her, and which of them she accepts; it never stands in a paper."""

    def __init__(self, part: Part) -> None:
        super().__init__(translate("Shelter", "Talks with shelters"), gap=12)
        for talk in referring.negotiations(part.digest.events):
            days = filled(translate("Shelter", "days: {count}"), count=talk.stay_days) if talk.stay_days else ""
            second = " · ".join(part for part in (talk.agreed, days, talk.her_answer, talk.change_wanted) if part)
            self.add(Entry(f"{talk.place}: {talk.asked}", second, symbol="handshake", note=talk.on))
        form = Form("shelter")
        form.line("place", translate("Shelter", "Which shelter or service"))
        form.line("asked", translate("Shelter", "What we asked for (treatment, children, no papers, tests, visits…)"))
        form.line("agreed", translate("Shelter", "Their conditions"))
        form.line("her_answer", translate("Shelter", "What she accepts, in her words"))
        form.line("stay_days", translate("Shelter", "How many days she may stay"))
        form.line("change", translate("Shelter", "Which rule of theirs should change"))

        def keep() -> None:
            days = form["stay_days"]
            if form.missing("place", "asked"):
                return
            if days and not days.isdigit():
                form.wrong("stay_days", translate("Shelter", "Write the number of days, such as 30."))
                return
            talk = referring.Negotiation(
                part.around.today().isoformat(), form["place"], form["asked"], form["agreed"], form["her_answer"],
                int(days) if days else None, form["change"],
            )  # fmt: skip
            case = part.digest.case.id
            part.change(lambda: referring.negotiate(part.desk, case, talk), translate("Referral", "Written down."))

        form.press("keep", translate("Referral", "Write it down"), keep)
        self.add(
            PlainLabel(translate("Shelter", "Agreed before she leaves home. It never stands in a paper."), "second"),
            Details(translate("Shelter", "Write down a talk"), form),
        )
