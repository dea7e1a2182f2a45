"""One case: its head with the safe way to reach her, and its parts."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from paralegal_app.interview.silence import DECLINED_TEXT
from paralegal_app.ui.digests import CaseDigest, digest_of
from paralegal_app.ui.pages.case_consents import ConsentsPart
from paralegal_app.ui.pages.case_overview import OverviewPart
from paralegal_app.ui.pages.case_papers import PapersPart
from paralegal_app.ui.pages.case_people import PeoplePart
from paralegal_app.ui.pages.case_procedures import ProceduresPart
from paralegal_app.ui.pages.case_story import StoryPart
from paralegal_app.ui.pages.emergency_mode import EmergencyStrip
from paralegal_app.ui.pages.hearings import HearingsPart
from paralegal_app.ui.pages.intake import IntakePart
from paralegal_app.ui.pages.page import Page
from paralegal_app.ui.pages.part import Part
from paralegal_app.ui.pages.plan import PlanPart
from paralegal_app.ui.pages.workshop_notice import pack_notice
from paralegal_app.ui.surroundings import Route, Surroundings
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.headers import Tabs
from paralegal_app.ui.words import filled, speech, translate

if TYPE_CHECKING:
    from paralegal_app.casefile import Changed
    from paralegal_app.casework.desk import Desk

PARTS: dict[str, Callable[..., Part]] = {
    "overview": OverviewPart,
    "intake": IntakePart,
    "plan": PlanPart,
    "procedures": ProceduresPart,
    "story": StoryPart,
    "hearings": HearingsPart,
    "people": PeoplePart,
    "papers": PapersPart,
    "consents": ConsentsPart,
}


def part_names() -> list[tuple[str, str]]:
    """(id, words) of the parts of a case, in the order of the tabs."""
    return [
        ("overview", translate("Case", "Overview")),
        ("intake", translate("Case", "First talk")),
        ("plan", translate("Case", "Plan")),
        ("procedures", translate("Case", "Procedures")),
        ("story", translate("Case", "Story")),
        ("hearings", translate("Case", "Hearings")),
        ("people", translate("Case", "People")),
        ("papers", translate("Case", "Papers")),
        ("consents", translate("Case", "Consents and referrals")),
    ]


class CasePage(Page):
    """Fetches the case once and hands it to the part that is shown."""

    def __init__(self, around: Surroundings, desk: Desk, route: Route) -> None:
        super().__init__(around, translate("Case", "Case"))
        self.desk, self.route = desk, route
        self.header.brief = route.part == "papers"  # a sheet needs the room
        self.strip = EmergencyStrip(around, desk, route.case_id, self.reload)
        self.outer.addWidget(self.strip)
        self.tabs = Tabs(part_names(), self._choose)
        self.outer.addWidget(self.tabs)
        self.tabs.select(route.part or "overview")
        self._part: Part | None = None
        self._notice: QWidget | None = None
        self._draft: dict[str, Any] = {}
        around.bus.case_changed.connect(self._on_changed)
        self.reload()

    def reload(self) -> None:
        case, lang = self.route.case_id, speech.language
        self.fetch(lambda: digest_of(self.desk, case, lang), self._show, words=translate("Case", "Opening the case…"))

    def _on_changed(self, changed: Changed, by: object) -> None:
        if by is not self and changed.case_id == self.route.case_id:
            self.reload()

    def _show(self, digest: CaseDigest) -> None:
        self.header.set_words(digest.case.label, _reach_words(digest))
        self.header.set_actions(*self._actions(digest))
        kept = self._part.draft() if self._part is not None else {**digest.drafts, **self._draft}
        if self._part is not None:
            self._part.hide()
            self._part.deleteLater()
        if self._notice is not None:
            self._notice.deleteLater()
        self._notice = pack_notice(self.around, self.desk, digest)
        if self._notice is not None:
            self.outer.addWidget(self._notice)
        self._part = PARTS[self.route.part or "overview"](self.around, self.desk, self.route, digest, self.reload)
        self._part.restore(kept)
        self._draft = {}
        self.add_body(self._part)

    def _actions(self, digest: CaseDigest) -> list[QWidget]:
        found: list[QWidget] = []
        note = Button(translate("Case", "Quick note"), lambda: self._choose("story"), kind="quiet", symbol="story")
        found.append(note)
        lead = digest.dues[0].walk if digest.dues else None
        lead = lead or next((walk for walk in digest.walks if walk.record.status == "under_way"), None)
        if lead is None:
            begin = Button(translate("Case", "Begin a procedure"), self._begin_procedure, kind="primary", symbol="plus")
            begin.setObjectName("begin_procedure")
            found.append(begin)
        else:
            papers = Button(translate("Case", "Prepare papers"), lambda: self._choose("papers"))
            record = lead.record.id
            go = Button(
                translate("Case", "Continue the interview"),
                lambda: self._interview(record),
                kind="primary",
                describe=lead.name,
            )
            go.setObjectName("continue_interview")
            found += [papers, go]
        return found

    def _interview(self, procedure: str) -> None:
        self.around.go(Route("cases", self.route.case_id, "interview", procedure))

    def _begin_procedure(self) -> None:
        self.around.go(Route("new_case", self.route.case_id))

    def _choose(self, part: str) -> None:
        self.around.go(Route("cases", self.route.case_id, part))

    def draft(self) -> dict[str, Any]:
        return self._part.draft() if self._part is not None else {}

    def restore(self, draft: dict[str, Any]) -> None:
        if self._part is not None:
            self._part.restore(draft)
        else:
            self._draft = draft

    def begin(self) -> None:
        if self._part is not None:
            self._part.begin()


def _reach_words(digest: CaseDigest) -> str:
    """The safe way to reach her, as she said it; never more than what is written."""
    contact = digest.answers.get("client_safe_contact")
    said = contact if isinstance(contact, str) and contact != DECLINED_TEXT else ""
    if said:
        return filled(translate("Case", "Reach her safely: {how}"), how=" ".join(said.split()))
    return translate("Case", "How to reach her safely is not written down yet.")
