"""Every word of the window is there in every language, with the same places to fill, and compiled."""

from __future__ import annotations

import ast
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from paralegal_app import ui
from paralegal_app.i18n import LANGUAGES, best, fill, placeholders, same_placeholders
from paralegal_app.paths import resources

TRANSLATED = [code for code in LANGUAGES if code != "en"]


def spoken() -> set[tuple[str, str]]:
    """Every (context, text) the code hands to `translate`; anything but plain texts is refused."""
    found = set()
    for path in sorted(Path(ui.__file__).parent.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "translate":
                parts = [item.value for item in node.args if isinstance(item, ast.Constant)]
                assert len(parts) == 2, f"{path.name}:{node.lineno} translates something that cannot be collected"
                found.add((parts[0], parts[1]))
    return found


def messages(language: str) -> dict[tuple[str, str], tuple[str, str]]:
    """(context, source) -> (translation, its state) of a .ts file."""
    tree = ElementTree.parse(resources() / "locale" / f"paralegal_{language}.ts")
    found = {}
    for context in tree.getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            found[name, message.findtext("source", "")] = (translation.text or "", translation.get("type", ""))
    return found


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_gap_and_no_leftover(language: str) -> None:
    known, wanted = messages(language), spoken()
    assert not wanted - known.keys(), "words nobody translated"
    assert not known.keys() - wanted, "translations of words that are gone"
    assert not [source for source, (words, state) in known.items() if not words.strip() or state], "unfinished"


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_place_to_fill_survives(language: str) -> None:
    broken = [
        source for source, (words, _state) in messages(language).items() if not same_placeholders(source[1], words)
    ]
    assert not broken


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_compiled_file_says_the_same(language: str, qapp: object) -> None:
    translator = QTranslator()
    assert translator.load(str(resources() / "locale" / f"paralegal_{language}.qm"))
    for (context, source), (words, _state) in messages(language).items():
        assert translator.translate(context, source) == words


def test_a_broken_placeholder_is_noticed() -> None:
    assert not same_placeholders("{count} left", "{conut} left")
    assert not same_placeholders("left", "{count} left")
    assert placeholders("{a} and {b_2}, not {A} or {}") == {"a", "b_2"}


def test_facts_are_never_read_as_places() -> None:
    assert fill("{name} is here", {"name": "{secret}"}) == "{secret} is here"
    assert fill("{name} and {other}", {"name": "Olena"}) == "Olena and {other}"


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [(["uk_UA.UTF-8"], "uk"), (["de", "ru-KZ"], "ru"), (["zz"], "en"), ([], "en"), (["KA"], "ka")],
)
def test_the_first_language_the_program_speaks_is_taken(wanted: list[str], expected: str) -> None:
    assert best(wanted) == expected
