"""The sections of an interview and how far each is: it counts what is needed, not what exists."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox

from paralegal_app.i18n import LANGUAGES
from paralegal_app.ui.pages.findings_card import room
from paralegal_app.ui.theme import theme
from paralegal_app.ui.widgets.cards import Symbol
from paralegal_app.ui.widgets.layouts import Scroll, clear, row
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.widgets.word_button import WordButton
from paralegal_app.ui.words import filled, translate

if TYPE_CHECKING:
    from paralegal_app.interview.state import SectionState, State
    from paralegal_app.packs.texts import Texts


def section_words(item: SectionState) -> str:
    """The state of a section for a screen reader and a tool tip."""
    left = item.needed - item.answered
    if left:
        return filled(translate("Interview", "answered {done}, open {open}"), done=item.answered, open=left)
    return translate("Interview", "done") if item.answered else translate("Interview", "nothing to ask")


class SectionsPane(Scroll):
    """The list of sections; each leads to its first open question."""

    def __init__(self, chosen: Callable[[str], object], speak: Callable[[str], object]) -> None:
        super().__init__(margin=12, gap=4, name=translate("Interview", "Sections"))
        self._chosen, self._speak = chosen, speak

    def show_state(self, state: State, texts: Texts, current: str, languages: Sequence[str]) -> None:
        clear(self.content)
        title = PlainLabel(translate("Interview", "Sections"), "eyebrow")
        title.setContentsMargins(theme.space(8), theme.space(8), 0, theme.space(8))
        self.content.addWidget(title)
        for item in state.sections:
            self.content.addWidget(self._line(item, state, texts, current))
        answered = sum(item.answered for item in state.sections)
        left = sum(item.needed - item.answered for item in state.sections)
        words = filled(translate("Interview", "Answered: {done} · still to ask: {open}"), done=answered, open=left)
        for text in (words, translate("Interview", "Only what can change the result is asked.")):
            note = PlainLabel(text, "second")
            note.setContentsMargins(theme.space(8), theme.space(8), 0, 0)
            self.content.addWidget(note)
        self.content.addSpacing(theme.space(12))
        self.content.addStretch(1)
        self.content.addWidget(PlainLabel(translate("Interview", "Language of the questions"), "caption"))
        self.content.addWidget(self._languages(texts.lang, languages))

    def _languages(self, now: str, languages: Sequence[str]) -> QComboBox:
        """The interview's own language, apart from the window's."""
        box = QComboBox()
        box.setObjectName("interview_language")
        box.setAccessibleName(translate("Interview", "Language of the questions"))
        for code in languages:
            box.addItem(LANGUAGES.get(code, code), code)
        box.setCurrentIndex(max(0, list(languages).index(now) if now in languages else 0))
        box.activated.connect(lambda index: self._speak(str(box.itemData(index))))
        return box

    def _line(self, item: SectionState, state: State, texts: Texts, current: str) -> WordButton:
        name = texts.get(room(state), "sections", item.id)
        said = section_words(item)
        button = WordButton(f"{name}: {said}", lambda: self._chosen(item.id), kind="section", describe=said)
        button.setEnabled(bool(item.needed))
        button.setProperty("current", "true" if item.id == current else "false")
        finished = item.answered and item.answered == item.needed
        symbol = "check" if finished else "ring"
        colour = "green" if finished else "primary" if item.id == current else "second"
        mark = Symbol(symbol, colour, 16)
        mark.setContentsMargins(0, theme.px(2), 0, 0)
        button.fill(row(button, margin=8, gap=8), mark, PlainLabel(name))
        return button
