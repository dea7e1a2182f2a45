"""What is due: deadlines, hearings and tasks of all open cases, by day. Titles stay harmless: no names."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from paralegal_app.ui.digests import dues_of, walk_of
from paralegal_app.ui.pages.page import Page
from paralegal_app.ui.surroundings import Route, Surroundings
from paralegal_app.ui.when import full_day, near, short_day, urgency
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Card, Empty, Entry
from paralegal_app.ui.widgets.layouts import clear
from paralegal_app.ui.words import speech, translate

if TYPE_CHECKING:
    from paralegal_app.casework.desk import Desk

MOST_CASES = 200
AHEAD_DAYS, BACK_DAYS = 120, 14


@dataclass(frozen=True, slots=True)
class Mark:
    """Something on a day."""

    when: date | datetime
    words: str
    case_id: str
    case: str
    symbol: str

    @property
    def day(self) -> date:
        return self.when.date() if isinstance(self.when, datetime) else self.when


def marks_of(desk: Desk, lang: str, today: date) -> list[Mark]:
    """Everything from two weeks back to four months ahead; of the latest cases where there are very many."""
    vault, found = desk.vault, []
    labels: dict[str, str] = {}
    for case in vault.cases.page(0, MOST_CASES):
        labels[case.id] = case.label
        walks = tuple(walk_of(desk, record, lang) for record in vault.procedures.of(case.id))
        found += [Mark(due.when, due.words, case.id, case.label, "clock") for due in dues_of(walks)]
    start, end = today - timedelta(days=BACK_DAYS), today + timedelta(days=AHEAD_DAYS)
    zone = datetime.now().astimezone().tzinfo
    hearings = vault.hearings.between(datetime.combine(start, time(), zone), datetime.combine(end, time(), zone))
    found += [
        Mark(
            item.at.astimezone(zone).replace(tzinfo=None),
            item.authority,
            item.case_id,
            labels.get(item.case_id, ""),
            "people",
        )
        for item in hearings
    ]
    found += [
        Mark(task.due_on, task.title, task.case_id or "", labels.get(task.case_id or "", ""), "check")
        for task in vault.tasks.due(end)
        if task.due_on
    ]
    return sorted((mark for mark in found if start <= mark.day <= end), key=lambda mark: mark.when.isoformat())


class CalendarPage(Page):
    """An agenda."""

    def __init__(self, around: Surroundings, desk: Desk) -> None:
        super().__init__(around, translate("Calendar", "Calendar"))
        self._scroll = self.add_scroll(width=900)
        lang, today = speech.language, around.today()
        self.fetch(lambda: marks_of(desk, lang, today), self._show, words=translate("Calendar", "Counting the days…"))

    def _show(self, marks: list[Mark]) -> None:
        today, body = self.around.today(), self._scroll.content
        clear(body)
        self.header.set_words(translate("Calendar", "Calendar"), full_day(today))
        if not marks:
            words = translate("Calendar", "Deadlines appear here as soon as answers make them countable.")
            body.addWidget(Empty("calendar", translate("Calendar", "Nothing is due"), words))
        for day in dict.fromkeys(mark.day for mark in marks):
            words = near(day, today)
            title = f"{full_day(day)} · {words}" if words != short_day(day) else full_day(day)
            card = Card(title)
            tone = urgency(day, today)
            card.heading.set_tone(tone if tone in ("amber", "brick") else "heading")
            for mark in (mark for mark in marks if mark.day == day):
                card.add(self._entry(mark))
            body.addWidget(card)
        body.addStretch(1)

    def _entry(self, mark: Mark) -> Entry:
        hour = f"{mark.when:%H:%M}" if isinstance(mark.when, datetime) else ""
        right = None
        if mark.case_id:
            go = Route("cases", mark.case_id, "overview")
            right = Button(
                translate("Calendar", "Open"), lambda: self.around.go(go), describe=f"{mark.case}: {mark.words}"
            )
        return Entry(mark.words, mark.case, symbol=mark.symbol, note=hour, right=right)
