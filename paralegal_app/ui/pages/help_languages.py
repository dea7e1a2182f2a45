"""In which languages a text of the help exists, said where the window's own is not among them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from paralegal_app.i18n import DEFAULT, LANGUAGES
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.layouts import clear, column, flow_widget
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import filled, speech, translate


def language_of(key: str) -> str:
    """The language of a document by its name: `user-guide.uk.md`, `help/ka/first-steps.md`; English says nothing."""
    parts = key.removesuffix(".md").replace("/", ".").split(".")
    return next((part for part in parts if part in LANGUAGES), DEFAULT)


def versions(key: str, keys: list[str]) -> dict[str, str]:
    """Language -> document, of the one named `key` among `keys`, in the order lists show languages."""
    stem = key.split(".")[0]
    found = {language_of(item): item for item in keys if item.endswith(".md") and item.split(".")[0] == stem}
    return {code: found[code] for code in LANGUAGES if code in found}


class OtherLanguages(QWidget):
    """A line over a text that the window's language lacks: which languages it has, each one press away.

    Nobody is handed another language unasked: English is shown until a language is pressed, which is then kept.
    """

    def __init__(self, chosen: Callable[[str], object]) -> None:
        super().__init__()
        self._chosen = chosen
        self._body = column(self, gap=4)
        self.hide()

    def show_for(self, key: str, there: Mapping[str, str]) -> None:
        """`there`: what `versions` found for the text `key` that is shown now."""
        clear(self._body)
        self.setHidden(not there or speech.language in there)
        if self.isHidden():
            return
        own = LANGUAGES[speech.language]
        if len(there) == 1:
            words = translate("Help", "This text is not written in your language ({own}) yet. It exists in: {other}.")
            said = filled(words, own=own, other=LANGUAGES[next(iter(there))])
            self._body.addWidget(PlainLabel(said, "second"))
            return
        words = translate("Help", "This text is not written in your language ({own}) yet. Read it in:")
        self._body.addWidget(PlainLabel(filled(words, own=own), "second"))
        self._body.addWidget(flow_widget(*(self._button(code, there[code] == key) for code in there)))

    def _button(self, code: str, shown: bool) -> Button:
        button = Button(LANGUAGES[code], lambda: self._chosen(code), kind="silence")
        button.setObjectName(f"read_{code}")
        button.setCheckable(True)
        button.setChecked(shown)
        return button
