"""The pages before the vault is open: a narrow column in the middle, as in a quiet room."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget

from paralegal_app.i18n import LANGUAGES
from paralegal_app.ui.theme import SCALES, theme
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Symbol
from paralegal_app.ui.widgets.layouts import Scroll, column, row
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import speech, translate


class LanguageBox(QComboBox):
    """The interface language, each named in itself."""

    def __init__(self, chosen: Callable[[str], object]) -> None:
        super().__init__()
        self.setAccessibleName(translate("Settings", "Language of the window"))
        for code, name in LANGUAGES.items():
            self.addItem(name, code)
        self.setCurrentIndex(list(LANGUAGES).index(speech.language))
        self.activated.connect(lambda index: chosen(str(self.itemData(index))))


class SizeBox(QComboBox):
    """The size of the text, to be found before anything else is read."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("text_size")
        self.setAccessibleName(translate("Settings", "Text size"))
        for scale in SCALES:
            self.addItem(f"{round(scale * 100)} %", scale)
        self.setCurrentIndex(self.findData(theme.scale))
        self.activated.connect(self._choose)

    def _choose(self, index: int) -> None:
        wanted = getattr(self.window(), "scale_wanted", None)
        if wanted is not None and self.itemData(index) != theme.scale:
            wanted.emit(self.itemData(index))


class GatePage(QWidget):
    """A page without rail. Put things into `.content`."""

    def __init__(
        self, symbol: str, title: str, lead: str, *, width: int = 440, language: Callable[[str], object]
    ) -> None:
        super().__init__()
        self.setProperty("ground", "background")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(title)
        outer = column(self, gap=0)
        top = row(margin=12)
        numbers = Button(translate("Gate", "Numbers for an emergency"), self._numbers, kind="link")
        numbers.setObjectName("emergency_numbers")
        top.addWidget(numbers)
        top.addStretch(1)
        top.addWidget(SizeBox())
        self.language = LanguageBox(language)
        top.addWidget(self.language)
        outer.addLayout(top)
        scroll = Scroll(width=width, gap=12)
        outer.addWidget(scroll, 1)
        self.content = scroll.content
        self.content.addStretch(1)
        self.content.addWidget(Symbol(symbol, "primary", 40))
        self.content.addSpacing(theme.space(8))
        self.content.addWidget(PlainLabel(title, "question"))
        if lead:
            self.content.addWidget(PlainLabel(lead, "lead"))

    def _numbers(self) -> None:
        wanted = getattr(self.window(), "emergency_wanted", None)
        if wanted is not None:
            wanted.emit()

    def begin(self) -> None:
        """Put the focus where typing starts."""

    def draft(self) -> dict[str, str]:
        """What was typed and may be kept over a change of language: never a passphrase."""
        return {}

    def restore(self, draft: dict[str, str]) -> None:
        """Put back what `draft` handed out."""
