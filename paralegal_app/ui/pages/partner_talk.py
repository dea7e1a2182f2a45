"""A talk with the partner or a relative: what to weigh first, whether she agreed, and what was talked about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from paralegal_app.casework import partner
from paralegal_app.packs.guidance import Guidance, guidance
from paralegal_app.ui.pages.desk_labels import who_there_words
from paralegal_app.ui.pages.forms import Form
from paralegal_app.ui.pages.prompts import PartnerRiskCard
from paralegal_app.ui.presence import while_here
from paralegal_app.ui.surroundings import Route
from paralegal_app.ui.when import full_day
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Banner
from paralegal_app.ui.widgets.details import Details, grow_with_words
from paralegal_app.ui.widgets.layouts import column
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import filled, speech, translate

if TYPE_CHECKING:
    from paralegal_app.casefile import Event
    from paralegal_app.ui.pages.part import Part


def standing_words(found: partner.Standing) -> str:
    """Whether she agreed, and when the risk was looked at, in two sentences."""
    if found.agreed_on is not None:
        said = filled(translate("Partner", "She agreed on {when}."), when=full_day(found.agreed_on))
    else:
        said = translate("Partner", "She has not agreed that anybody talks with him.")
    if found.risk_on is not None:
        looked = filled(translate("Partner", "The risk was looked at on {when}."), when=full_day(found.risk_on))
    else:
        looked = translate("Partner", "The risk was not looked at in the last two weeks.")
    return f"{said} {looked}"


class StandingBox(QWidget):
    """Her consent and the last look at the risk, with the ways to both; filled by the worker."""

    def __init__(self, part: Part) -> None:
        super().__init__()
        self._part = part
        self._body = column(self, gap=8)
        grow_with_words(self)
        desk, case, lang = part.desk, part.digest.case.id, speech.language
        part.around.tasks.run(
            lambda: (partner.standing_of(desk, case), guidance(lang)),
            while_here(self, lambda found: self._show(*found)),
            part.fail,
        )

    def _show(self, found: partner.Standing, guide: Guidance) -> None:
        self._body.addWidget(PartnerRiskCard(guide.cautions()))
        banner = Banner(standing_words(found), role="success" if found.clear else "risk")
        banner.setObjectName("partner_standing")
        banner.add_actions(*self._ways(found))
        self._body.addWidget(banner)

    def _ways(self, found: partner.Standing) -> list[QWidget]:
        ways: list[QWidget] = []
        if not found.agreed:
            ways.append(self._way(translate("Papers", "Ask her"), "consents"))
        if found.risk_on is None:
            ways.append(self._way(translate("Partner", "Look at the risk"), "intake"))
        return ways

    def _way(self, words: str, place: str) -> Button:
        part = self._part
        return Button(words, lambda: part.around.go(Route("cases", part.digest.case.id, place)))


class PartnerTalk(Details):
    """Closed until somebody has talked with him, or is about to."""

    def __init__(self, part: Part) -> None:
        self._part = part
        self.form = form = Form("partner")
        form.add(StandingBox(part))
        form.choose("who", translate("Partner", "With whom"), [(item, who_there_words(item)) for item in partner.WHO])
        form.long("what", translate("Partner", "What was talked about"), hers=False)
        form.day("when", translate("Partner", "When"), hour=True, partial=True)
        form.line("outcome", translate("Story", "What came of it"), about_her=True)
        form.line("reason", translate("Partner", "Only without her yes: why it had to be"))
        form.press("keep", translate("Story", "Write it down"), self._keep)
        super().__init__(translate("Partner", "A talk with the partner or a relative"), form)

    def _keep(self) -> None:
        form, part = self.form, self._part
        if form.missing("what"):
            return
        case, desk = part.digest.case.id, part.desk
        who, what, outcome, reason = form["who"], form["what"], form["outcome"], form["reason"]
        when = form["when"]
        part.change(
            lambda: partner.record(desk, case, who, what, happened_at=when, outcome=outcome, reason=reason),
            translate("Story", "Written down."),
            then=lambda _changed: form.empty(),
        )


def partner_parts(event: Event) -> list[QWidget]:
    """What stands under a talk with the partner: with whom, and why without her yes."""
    if event.kind != partner.KIND:
        return []
    found: list[QWidget] = [PlainLabel(who_there_words(str(event.details.get("who", ""))), "second")]
    reason = str(event.details.get("without_consent", ""))
    if reason:
        found.append(PlainLabel(filled(translate("Partner", "Without her yes: {why}"), why=reason), "amber"))
    return found
