"""Which question comes before and after another one on the screen. The order itself is the interview's."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from paralegal_app.interview.state import State


def in_section(state: State, current: str) -> list[str]:
    """The questions of the section of `current` that are answered or needed."""
    section = state.questions[current].section
    live = {*state.needed, *state.asked, current}
    return [name for name, item in state.questions.items() if item.section == section and name in live]


def after(state: State, current: str, *, whole: bool, looking_back: bool) -> str:
    """The next answered question while looking back, else the next needed one; empty when nothing is left.

    Who has just answered an open question is not led through what was told before, in this procedure or in another.
    """
    if not whole and not looking_back:
        return state.next or ""
    if whole and current:
        section = state.questions[current].section
        open_here = [name for name in state.needed if state.questions[name].section == section]
        return open_here[0] if open_here else state.next or ""
    order = list(state.questions)
    live = {*state.asked, *state.needed}
    here = order.index(current) if current in order else -1
    if state.next is not None and order.index(state.next) < here:
        return state.next
    return next((name for name in order[here + 1 :] if name in live), state.next or "")


def before(state: State, current: str) -> str:
    """The answered question before `current`; empty at the beginning."""
    order = list(state.questions)
    here = order.index(current) if current in order else len(order)
    return next((name for name in reversed(order[:here]) if name in state.asked), "")


def first_of(state: State, section: str) -> str:
    """Where to begin in a section: its first open question, else its first answered one."""
    inside = [name for name, item in state.questions.items() if item.section == section]
    found = (name for group in (state.needed, state.asked) for name in inside if name in group)
    return next(found, "")
