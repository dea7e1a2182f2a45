"""Words that may be misspelt, underlined while one writes. A thread of its own reads the dictionary and judges words.

What is typed stays in memory: judgements belong to the page that asked and go with it.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterable
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction, QSyntaxHighlighter, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QMenu, QPlainTextEdit

from paralegal_app.language.spelling import Speller, dictionaries, words
from paralegal_app.ui.theme import theme
from paralegal_app.ui.words import translate

PAUSE_MS = 300


class Spelling(QObject):
    """Judges words on its own thread. A language without a readable dictionary judges nothing."""

    judged = Signal(str, object)
    """Language, {word: whether the dictionary knows it}."""
    suggested = Signal(str, object)
    """Word, what could be meant."""

    def __init__(self) -> None:
        super().__init__()
        self._jobs: queue.SimpleQueue[Callable[[], object]] = queue.SimpleQueue()
        self._spellers: dict[str, Speller | None] = {}
        self._thread: threading.Thread | None = None

    def judge(self, language: str, asked: Iterable[str]) -> None:
        fresh = tuple(asked)
        self._do(lambda: self._judge(language, fresh))

    def suggest(self, language: str, word: str) -> None:
        self._do(lambda: self._suggest(language, word))

    def _do(self, job: Callable[[], object]) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="spelling", daemon=True)
            self._thread.start()
        self._jobs.put(job)

    def _work(self) -> None:
        while True:
            with suppress(RuntimeError):  # the window has gone in the meantime
                self._jobs.get()()

    def _speller(self, language: str) -> Speller | None:
        if language not in self._spellers:
            base = dictionaries().get(language)
            self._spellers[language] = None
            if base is not None:
                with suppress(Exception):  # any dictionary somebody installed, also a broken one: then none
                    self._spellers[language] = Speller(base)
        return self._spellers[language]

    def _judge(self, language: str, asked: Iterable[str]) -> None:
        speller = self._speller(language)
        self.judged.emit(language, {word: speller is None or speller.knows(word) for word in asked})

    def _suggest(self, language: str, word: str) -> None:
        speller = self._speller(language)
        self.suggested.emit(word, speller.suggestions(word) if speller is not None else ())


spelling = Spelling()
"""The one of this process: a dictionary is read once."""


class Underliner(QSyntaxHighlighter):
    """Underlines in waves what the dictionary of `language` does not know."""

    counted = Signal(int)
    """How many words of the text may be misspelt."""

    def __init__(self, document: QTextDocument, language: str) -> None:
        super().__init__(document)
        self.language = language
        self._known: dict[str, bool] = {}
        self._fresh: set[str] = set()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        spelling.judged.connect(self._on_judged)

    def highlightBlock(self, text: str) -> None:
        wave = QTextCharFormat()
        wave.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        wave.setUnderlineColor(theme.colour("brick"))
        for word, start in words(text):
            known = self._known.get(word)
            if known is None:
                self._fresh.add(word)
            elif not known:
                self.setFormat(_units(text[:start]), _units(word), wave)
        self._pause.start()

    def wrong(self, word: str) -> bool:
        return self._known.get(word) is False

    def leave(self, word: str) -> None:
        """Let this word stand as it is, on this page."""
        self._known[word] = True
        self.rehighlight()
        self._count()

    def _ask(self) -> None:
        if self._fresh:
            spelling.judge(self.language, self._fresh)
            self._fresh = set()
        else:
            self._count()

    def _on_judged(self, language: str, judged: dict[str, bool]) -> None:
        if language == self.language:
            self._known.update(judged)
            if not all(judged.values()):
                self.rehighlight()
            self._count()

    def _count(self) -> None:
        count = sum(1 for word, _start in words(self.document().toPlainText()) if self.wrong(word))
        self.counted.emit(count)

    def at(self, cursor: QTextCursor) -> str:
        """The word under `cursor`, which then selects it; empty when there is none."""
        here, block = cursor.positionInBlock(), cursor.block()
        for word, start in words(block.text()):
            first = _units(block.text()[:start])
            if first <= here <= first + _units(word):
                cursor.setPosition(block.position() + first)
                cursor.setPosition(block.position() + first + _units(word), QTextCursor.MoveMode.KeepAnchor)
                return word
        return ""


def _units(text: str) -> int:
    """Qt counts in UTF-16."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


class _Meanings(QObject):
    """Puts what a word could mean at the top of a menu, when the dictionary's thread has found it."""

    def __init__(self, menu: QMenu, underliner: Underliner, cursor: QTextCursor, word: str) -> None:
        super().__init__(menu)
        self._menu, self._cursor, self._word = menu, cursor, word
        first = menu.actions()[0]
        self._leave = QAction(translate("Spelling", "Leave this word as it is"), menu)
        self._leave.triggered.connect(lambda: underliner.leave(word))
        menu.insertAction(first, self._leave)
        menu.insertSeparator(first)
        spelling.suggested.connect(self._fill)
        spelling.suggest(underliner.language, word)

    def _fill(self, word: str, found: tuple[str, ...]) -> None:
        if word != self._word:
            return
        spelling.suggested.disconnect(self._fill)
        for item in found:
            action = QAction(item, self._menu)
            action.triggered.connect(lambda _on=False, item=item: self._cursor.insertText(item))
            self._menu.insertAction(self._leave, action)
        if not found:
            nothing = QAction(translate("Spelling", "No suggestion"), self._menu)
            nothing.setEnabled(False)
            self._menu.insertAction(self._leave, nothing)


def spelling_menu(edit: QPlainTextEdit, underliner: Underliner, cursor: QTextCursor) -> QMenu:
    """The usual menu of a text; before it, what a word that may be misspelt could mean."""
    menu = edit.createStandardContextMenu()
    word = underliner.at(cursor)
    if underliner.wrong(word):
        _Meanings(menu, underliner, cursor, word)
    return menu
