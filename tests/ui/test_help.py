"""Help speaks the window's language first; the sign of the program in the task bar is drawn in every size."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication

from paralegal_app.i18n import LANGUAGES
from paralegal_app.paths import resources
from paralegal_app.ui.pages.help import GUIDE, guide_name, topics
from paralegal_app.ui.pages.help_languages import OtherLanguages, versions
from paralegal_app.ui.widgets.icons import program_icon
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import speech


@pytest.fixture(params=sorted(LANGUAGES))
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    speech.speak(request.param)
    yield request.param
    speech.speak("en")


def test_first_steps_and_the_guide_of_ones_language_come_first(language: str) -> None:
    keys = [topic.key for topic in topics()]
    assert keys[:4] == ["protection", "keys", f"help/{language}/first-steps.md", guide_name()]
    own = f"{GUIDE}.{language}.md"
    assert guide_name() == (own if (resources() / "docs" / own).is_file() else f"{GUIDE}.md")
    others = {path.name for path in (resources() / "docs").glob(f"{GUIDE}*.md")} - {guide_name()}
    assert set(keys[-len(others) :]) == others, "the guides in other languages stay within reach, at the end"


def test_a_text_ones_language_lacks_says_so_and_is_one_press_away_in_those_it_has(language: str) -> None:
    keys = [topic.key for topic in topics()]
    chosen: list[str] = []
    line = OtherLanguages(chosen.append)
    guides = versions(f"{GUIDE}.md", keys)
    assert list(guides) == [code for code in LANGUAGES if code in ("en", "uk", "ru")]
    line.show_for(guide_name(), guides)
    assert line.isHidden() == (language in guides)
    if not line.isHidden():
        assert any(LANGUAGES[language] in label.text() for label in line.findChildren(PlainLabel))
        russian = line.findChild(QAbstractButton, "read_ru")
        russian.click()
        assert chosen == ["ru"]
        assert guide_name("ru") == f"{GUIDE}.ru.md", "what was chosen holds from now on"
        assert [topic.key for topic in topics("ru")][3] == f"{GUIDE}.ru.md"
    assert guide_name() != f"{GUIDE}.ru.md" or language == "ru", "nobody is handed another language unasked"
    line.show_for("security.md", versions("security.md", keys))
    assert line.isHidden() == (language == "en")
    line.show_for("keys", versions("keys", keys))
    assert line.isHidden(), "what the window says itself is said in its language"


def test_first_steps_say_as_much_in_every_language() -> None:
    shapes = set()
    for language in LANGUAGES:
        text = (resources() / "docs" / "help" / language / "first-steps.md").read_text("utf-8")
        lines = text.splitlines()
        shapes.add((sum(line.startswith("# ") for line in lines), sum(line[:1].isdigit() for line in lines)))
    assert len(shapes) == 1


def test_the_sign_in_the_task_bar(qapp: QApplication) -> None:
    icon = program_icon()
    assert {size.width() for size in icon.availableSizes()} >= {16, 32, 48, 256}
    drawn = icon.pixmap(32, 32).toImage()
    assert drawn.pixelColor(16, 16).alpha() == 255
