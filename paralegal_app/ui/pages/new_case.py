"""A new case: a neutral working name, the country, and the procedure to begin with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from paralegal_app.casework.calling import begin_call
from paralegal_app.ui.digests import usual_countries
from paralegal_app.ui.fields.choices import OneOfField
from paralegal_app.ui.fields.field import Entry
from paralegal_app.ui.pages.page import Page
from paralegal_app.ui.surroundings import Route, Surroundings
from paralegal_app.ui.when import full_day
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Banner
from paralegal_app.ui.widgets.layouts import clear, column, flow_widget
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import filled, speech, translate

if TYPE_CHECKING:
    from paralegal_app.casework.desk import Desk, PackCard


class NewCasePage(Page):
    """With `route.case_id` it begins a further procedure in that case."""

    def __init__(self, around: Surroundings, desk: Desk, route: Route) -> None:
        self._case = route.case_id
        title = translate("NewCase", "Another procedure") if self._case else translate("NewCase", "New case")
        super().__init__(around, title)
        self.desk = desk
        self._packs: tuple[PackCard, ...] = ()
        self._number = "K-1"
        self._country: OneOfField | None = None
        self._procedure: OneOfField | None = None
        scroll = self.add_scroll(width=680)
        self.label = Entry(translate("NewCase", "Working name of the case"))
        self.label.edit.setObjectName("label")
        self.label.say(
            translate("NewCase", "A number or a neutral word. It is shown in lists; her name is asked later.")
        )
        self.label.given.connect(self._begin_case)
        if self._case:
            self.label.hide()
        scroll.content.addWidget(self.label)
        if not self._case:
            scroll.content.addWidget(self._call())
        self._countries, self._procedures = column(gap=8), column(gap=8)
        scroll.content.addLayout(self._countries)
        scroll.content.addLayout(self._procedures)
        self._wrong = PlainLabel("", "problem")
        self._wrong.hide()
        scroll.content.addWidget(self._wrong)
        self.go = Button(translate("NewCase", "Begin"), self._begin_case, kind="primary")
        self.go.setObjectName("begin")
        later = Button(translate("NewCase", "Only open the case"), self._only_open)
        later.setObjectName("only_open")
        if self._case:
            later.hide()
        cancel = Button(translate("NewCase", "Cancel"), self._cancel, kind="quiet")
        scroll.content.addWidget(flow_widget(self.go, later, cancel))
        scroll.content.addStretch(1)
        self.fetch(self._gather, self._show)

    def _call(self) -> QWidget:
        """Nothing is chosen first when she is on the line."""
        call = Button(translate("Call", "She is on the line now"), self._begin_call, symbol="phone")
        call.setObjectName("crisis_call")
        return flow_widget(call)

    def _begin_call(self) -> None:
        card, label = self._card(), self.label.text() or self._number
        country = card.id if card else str(self.around.kept.get("country", ""))
        self.fetch(
            lambda: begin_call(self.desk, label=label, country=country),
            lambda begun: self.around.go(Route("cases", begun[0], "interview", begun[1])),
        )

    def _gather(self) -> tuple[tuple[PackCard, ...], str, str]:
        number = f"K-{self.desk.vault.cases.count(status=None) + 1:03}"
        country = str(self.around.kept.get("country", "")) or next(iter(usual_countries(self.desk)), "")
        if self._case:
            case = self.desk.vault.cases.get(self._case)
            number, country = case.label, case.country or country
        return self.desk.packs(speech.language), number, country

    def _show(self, gathered: tuple[tuple[PackCard, ...], str, str]) -> None:
        self._packs, number, country = gathered
        self._number = number
        if not self.label.text():
            self.label.set_text(number)
        if not self._packs:
            self._countries.addWidget(Banner(translate("NewCase", "No pack can be read. Look at Packs."), role="error"))
            self.go.setEnabled(False)
            return
        self._countries.addWidget(PlainLabel(translate("NewCase", "Which country's law?"), "heading"))
        self._country = OneOfField(translate("NewCase", "Country"), [(item.id, item.name) for item in self._packs])
        self._country.setObjectName("country")
        self._country.changed.connect(self._show_procedures)
        self._country.given.connect(self._begin_case)
        self._countries.addWidget(self._country)
        if country:
            self._country.set_raw(country)
            self._show_procedures()
        self.begin()

    def _show_procedures(self) -> None:
        clear(self._procedures)
        card = self._card()
        self._procedure = None
        if card is None:
            return
        if card.review == "draft":
            words = filled(translate(
                "NewCase", "This pack is a draft: no local lawyer has read it yet. Review is due by {when}."),
                when=full_day(card.review_by),
            )  # fmt: skip
            self._procedures.addWidget(Banner(words, role="risk"))
        self._procedures.addWidget(PlainLabel(translate("NewCase", "Which procedure first?"), "heading"))
        self._procedure = OneOfField(translate("NewCase", "Procedure"), list(card.procedures))
        self._procedure.setObjectName("procedure")
        self._procedure.given.connect(self._begin_case)
        self._procedures.addWidget(self._procedure)

    def _card(self) -> PackCard | None:
        chosen = self._country.raw() if self._country else None
        return next((item for item in self._packs if item.id == chosen), None)

    def _say(self, words: str) -> None:
        self._wrong.setText(words)
        self._wrong.setVisible(bool(words))

    def _begin_case(self) -> None:
        card = self._card()
        procedure = self._procedure.raw() if self._procedure else None
        if not self.label.text():
            self.label.show_problem(translate("NewCase", "Give the case a working name."))
            self.label.edit.setFocus()
        elif card is None:
            self._say(translate("NewCase", "Choose the country."))
        elif procedure is None:
            self._say(translate("NewCase", "Choose the procedure, or only open the case."))
        else:
            self._make(card.id, str(procedure))

    def _make(self, pack: str, procedure: str) -> None:
        label, case = self.label.text(), self._case
        self.around.kept["country"] = pack

        def work() -> tuple[str, str]:
            with self.desk.vault.together():
                found = case or self.desk.open_case(label, country=pack).record_id or ""
                return found, self.desk.start(found, pack, procedure).record_id or ""

        self.fetch(work, lambda made: self.around.go(Route("cases", made[0], "interview", made[1])))

    def _only_open(self) -> None:
        card = self._card()
        label, country = self.label.text(), card.id if card else ""
        if not label:
            self.label.show_problem(translate("NewCase", "Give the case a working name."))
            return
        self.fetch(
            lambda: self.desk.open_case(label, country=country).record_id or "",
            lambda made: self.around.go(Route("cases", made, "overview")),
        )

    def _cancel(self) -> None:
        self.around.go(Route("cases", self._case, "procedures") if self._case else Route("cases"))

    def begin(self) -> None:
        if self._case and self._procedure is not None:
            self._procedure.begin()
        else:
            self.label.edit.setFocus()

    def draft(self) -> dict[str, object]:
        return {"label": self.label.text()}

    def restore(self, draft: dict[str, object]) -> None:
        self.label.set_text(str(draft.get("label", "")))
