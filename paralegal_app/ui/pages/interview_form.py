"""The same interview on paper, for days without power: every question with its choices and room to write."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from paralegal_app.ui.pages.findings_card import room
from paralegal_app.ui.printing import print_lines
from paralegal_app.ui.words import translate

if TYPE_CHECKING:
    from paralegal_app.interview.state import State
    from paralegal_app.packs.models import Question
    from paralegal_app.packs.texts import Texts

_RULE = "_" * 60
_ROWS = {"long_text": 6, "people": 4, "person": 3, "address": 2, "text": 2}
"""How many rows to write on a kind of answer needs; one where it is not named."""


def form_lines(state: State, texts: Texts) -> list[str]:
    """The form, section by section. What is never written down has no line; a remark says so. No answer is printed."""
    lines = [texts.get(room(state), "name"), translate("Form", "She may leave out any question. Keep this sheet safe.")]
    for section in dict.fromkeys(item.section for item in state.questions.values()):
        lines += [_section(section, state, texts)] if section else []
        for question in (item for item in state.questions.values() if item.section == section):
            lines += _question(question, texts)
    return lines


def _section(section: str, state: State, texts: Texts) -> str:
    return texts.get(room(state), "sections", section).upper()


def _question(question: Question, texts: Texts) -> list[str]:
    words = texts.question(question.id)
    if question.keep == "never":
        return [f"{words}\n" + translate("Form", "(Ask, warn her, write nothing.)")]
    if question.type == "yes_no":
        options = [translate("Answer", "Yes"), translate("Answer", "No")]
    else:
        options = [texts.choice(question.id, item) for item in question.choices or ()]
    options.append(translate("Answer", "Not known yet"))
    marks = "   ".join(f"☐\u00a0{option}" for option in options)  # a box is never torn from its word
    ticked = question.type in ("yes_no", "choice", "choices")
    room_to_write = "" if ticked else f"\n{_RULE}" * _ROWS.get(question.type or "", 1)
    return [f"{words}{room_to_write}\n{marks}"]


def print_form(parent: QWidget, state: State, texts: Texts) -> bool:
    """Ask for a printer and print the form."""
    sections = dict.fromkeys(item.section for item in state.questions.values() if item.section)
    headings = frozenset(_section(section, state, texts) for section in sections)
    return print_lines(parent, translate("Form", "Questions"), form_lines(state, texts), headings)
