"""Spelling in long text: a dictionary of the test's own, read by the program's own thread."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from paralegal_app.language import spelling as dictionaries
from paralegal_app.ui import spelling as underlining
from paralegal_app.ui.fields.choosing import paper_language
from paralegal_app.ui.fields.field import Customs
from paralegal_app.ui.fields.texts import LongTextField

WAVE = QTextCharFormat.UnderlineStyle.WaveUnderline


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object) -> Path:
    """A user's folder with a Ukrainian dictionary of three words."""
    folder = tmp_path / "hunspell"
    folder.mkdir()
    (folder / "uk_UA.aff").write_text("SET UTF-8\nTRY абвгдеиклмнопрст\nWORDCHARS '\n", encoding="utf-8")
    (folder / "uk_UA.dic").write_text("3\nпаспорт\nсуд\nз'їзд\n", encoding="utf-8")
    (folder / "ka_GE.aff").write_text("SET no-such-encoding\n", encoding="utf-8")
    (folder / "ka_GE.dic").write_text("0\n", encoding="utf-8")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setattr(underlining, "spelling", underlining.Spelling())
    return folder


def written(qtbot: QtBot, language: str, text: str) -> LongTextField:
    field = LongTextField("What happened", language=language)
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.edit.underliner.counted, timeout=10_000):
        field.set_raw(text)
    return field


def waved(field: LongTextField) -> list[str]:
    found = []
    block = field.edit.document().firstBlock()
    while block.isValid():
        raw = block.text().encode("utf-16-le")
        for part in block.layout().formats():
            if part.format.underlineStyle() == WAVE:
                found.append(raw[part.start * 2 : (part.start + part.length) * 2].decode("utf-16-le"))
        block = block.next()
    return found


def test_a_misspelt_word_is_underlined_counted_in_words_and_told_to_screen_readers(qtbot: QtBot, kept: Path) -> None:
    field = written(qtbot, "uk", "🙂 паспорт, пасорт 2026\nсуд і зʼїзд")
    assert waved(field) == ["пасорт"]
    assert "1" in field.edit.accessibleDescription()
    assert field.raw() == "🙂 паспорт, пасорт 2026\nсуд і зʼїзд", "nothing is corrected by itself"


def test_the_menu_offers_what_was_meant_and_puts_it_in(qtbot: QtBot, kept: Path) -> None:
    field = written(qtbot, "uk", "мій пасорт")
    cursor = field.edit.textCursor()
    cursor.setPosition(6)
    menu: QMenu = underlining.spelling_menu(field.edit, field.edit.underliner, cursor)
    qtbot.waitUntil(lambda: menu.actions()[0].text() == "паспорт", timeout=10_000)
    menu.actions()[0].trigger()
    assert field.raw() == "мій паспорт"
    menu.deleteLater()


def test_a_word_can_be_left_as_it_is(qtbot: QtBot, kept: Path) -> None:
    field = written(qtbot, "uk", "пасорт")
    field.edit.underliner.leave("пасорт")
    assert waved(field) == []
    assert field.edit.accessibleDescription() == ""


def test_underlining_is_not_typing(qtbot: QtBot, kept: Path) -> None:
    field = LongTextField("What happened", language="uk")
    qtbot.addWidget(field)
    heard: list[int] = []
    field.changed.connect(lambda: heard.append(1))
    with qtbot.waitSignal(field.edit.underliner.counted, timeout=10_000):
        field.set_raw("пасорт")
    assert waved(field) == ["пасорт"]
    assert heard == [1]


@pytest.mark.parametrize("language", ["ky", "ka"])
def test_without_a_readable_dictionary_nothing_happens(language: str, qtbot: QtBot, kept: Path) -> None:
    field = written(qtbot, language, "абракадабра")
    assert waved(field) == []
    assert field.edit.accessibleDescription() == ""


def test_dictionaries_are_found_by_language(kept: Path) -> None:
    assert dictionaries.dictionaries()["uk"] == kept / "uk_UA"
    (kept / "uk_UA.dic").unlink()
    assert dictionaries.dictionaries().get("uk") != kept / "uk_UA"


def test_her_words_are_looked_at_in_the_language_of_the_paper() -> None:
    customs = Customs(filing=("uk",))
    assert paper_language("uk", customs) == "uk"
    assert paper_language("ru", customs) == "uk"
    assert paper_language("ru", Customs()) == "ru"
