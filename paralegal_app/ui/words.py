"""The window's own words: translated by Qt Linguist, filled with facts by name.

`translate` bears Qt's name because `pyside6-lupdate` collects the calls of that name into resources/locale/*.ts.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from paralegal_app.i18n import DEFAULT, fill
from paralegal_app.paths import resources


def translate(context: str, text: str) -> str:
    """`text` in the interface language, or in the one that `speech.in_language` lends for a moment."""
    if speech.lent is not None:
        return str(speech.lent.translate(context, text)) or text
    return QCoreApplication.translate(context, text)


def filled(words: str, **facts: object) -> str:
    """`words` with their `{names}` filled. Facts are inserted as they are, never interpreted."""
    return fill(words, facts)


class Speech:
    """Which language the interface speaks; keeps the translators alive that Qt only borrows."""

    def __init__(self) -> None:
        self.language = DEFAULT
        self.lent: QTranslator | None = None
        self._installed: list[QTranslator] = []
        self._others: dict[str, QTranslator] = {}

    def speak(self, language: str) -> None:
        """Switch the interface to `language`; widgets built before are told by Qt's LanguageChange."""
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed.clear()
        self.language = language
        QLocale.setDefault(QLocale(language))
        if language != DEFAULT:
            translator = QTranslator()
            if translator.load(str(resources() / "locale" / f"paralegal_{language}.qm")):
                QCoreApplication.installTranslator(translator)
                self._installed.append(translator)

    @contextmanager
    def in_language(self, language: str) -> Iterator[None]:
        """Words translated inside are in `language`: what she reads herself is in the interview's language."""
        if language not in self._others:
            translator = QTranslator()
            translator.load(str(resources() / "locale" / f"paralegal_{language}.qm"))
            self._others[language] = translator
        before, self.lent = self.lent, self._others[language]
        try:
            yield
        finally:
            self.lent = before


speech = Speech()
"""The one interface language of this process."""
