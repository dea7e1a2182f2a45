"""The head of an interview: which case, which country, how old and how sure the law is, which emergency holds."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from paralegal_app.packs.country import country_name
from paralegal_app.ui.pages.emergency_mode import EmergencyStrip
from paralegal_app.ui.when import full_day
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.words import filled, speech, translate

if TYPE_CHECKING:
    from paralegal_app.casework.interviews import Interview
    from paralegal_app.ui.pages.interview import InterviewPage


def actions(
    whole: bool, turn: Callable[[], object], swap: Callable[[], object], paper: Callable[[], object],
    close: Callable[[], object],
) -> list[QWidget]:  # fmt: skip
    """The buttons of the head; `whole` says that a whole section is asked at a time now."""
    one, section = translate("Interview", "One question at a time"), translate("Interview", "Whole section")
    made = [
        ("turn", Button(translate("Interview", "Turn screen to her"), turn, kind="quiet", symbol="turn")),
        ("whole", Button(one if whole else section, swap, kind="quiet", symbol="list")),
        ("paper", Button(translate("Interview", "Paper form…"), paper, kind="quiet", symbol="print")),
        ("close", Button(translate("Interview", "Save and close"), close)),
    ]
    for name, button in made:
        button.setObjectName(name)
    return [button for _name, button in made]


def subtitle_of(interview: Interview, label: str) -> str:
    """`Case K-014 · Ukraine · law checked 22 Nov 2026, pack 0.1.0 (not yet reviewed by a local lawyer)`."""
    manifest = interview.pack.manifest
    review = (
        translate("Interview", "not yet reviewed by a local lawyer")
        if manifest.review.status == "draft"
        else filled(translate("Interview", "reviewed by {name}"), name=manifest.review.by or "")
    )
    words = translate("Interview", "Case {case} · {country} · law checked {when}, pack {version} ({review})")
    country = country_name(interview.pack, speech.language)
    return filled(words, case=label, country=country, when=_law_day(interview), version=manifest.version, review=review)


def _law_day(interview: Interview) -> str:
    days = [value.last_checked_on for value in interview.pack.law.statutes if value.last_checked_on]
    return full_day(max(days)) if days else translate("Interview", "on an unknown day")


def strip_of(page: InterviewPage) -> EmergencyStrip:
    """What holds for her case, over the questions; when that is switched, the interview is asked anew."""

    def ask_anew() -> None:
        interview = page.interview
        if interview is not None:
            page.fetch(interview.reload, lambda state: page.ask(page.current or state.next or ""))

    return EmergencyStrip(page.around, page.desk, page.route.case_id, ask_anew)
