"""What a changed answer would set aside or turn, said before it happens."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from paralegal_app.ui.answer_words import need_words
from paralegal_app.ui.legal_words import verdict_words
from paralegal_app.ui.pages.findings_card import room
from paralegal_app.ui.when import moment
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Banner
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import filled, translate

if TYPE_CHECKING:
    from paralegal_app.interview.changes import Consequences
    from paralegal_app.interview.state import State
    from paralegal_app.packs.texts import Texts


def _day(iso: str) -> str:
    if not iso:
        return translate("Change", "no date")
    return moment(datetime.fromisoformat(iso) if "T" in iso else date.fromisoformat(iso))


def what_changes(
    changes: Consequences, state: State, texts: Texts, accept: Callable[[], object], leave: Callable[[], object]
) -> QWidget:
    """A banner with everything that turns, and the two ways on."""
    lines = [
        filled(translate("Change", "Not used any more, but kept: {question}"), question=need_words(name, texts))
        for name in changes.set_aside
    ]
    lines += [
        filled(translate(
            "Change", "{finding}: {before} becomes {after}"),
            finding=texts.get(room(state), "findings", name), before=verdict_words(before), after=verdict_words(after),
        )
        for name, before, after in changes.findings
    ]  # fmt: skip
    lines += [
        filled(translate(
            "Change", "{deadline}: {before} becomes {after}"),
            deadline=texts.get(room(state), "deadlines", name), before=_day(before), after=_day(after),
        )
        for name, before, after in changes.deadlines
    ]  # fmt: skip
    lines = [line.replace("?: ", "? ") for line in lines]  # findings are asked, such as "Can the court be asked?"
    title = translate("Change", "This answer changes more than itself")
    banner = Banner(lines[0], role="risk", title=title)
    banner.setObjectName("changes")
    banner.setAccessibleName(". ".join([title, *lines]))
    for line in lines[1:]:
        banner.content.addWidget(PlainLabel(line))
    change = Button(translate("Change", "Change it"), accept, kind="primary")
    change.setObjectName("accept_change")
    stay = Button(translate("Change", "Leave it as it was"), leave)
    stay.setObjectName("leave_answer")
    banner.add_actions(change, stay)
    return banner
