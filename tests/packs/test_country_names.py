"""What a country is called in every language of the window, also where its pack does not speak that language."""

from __future__ import annotations

import pytest

from paralegal_app.i18n import LANGUAGES
from paralegal_app.packs import library
from paralegal_app.packs.country import country_name, territory


@pytest.mark.parametrize(
    ("pack", "lang", "name"),
    [
        ("ua", "uk", "Україна"),
        ("md", "en", "Republic of Moldova"),
        ("md", "ka", "მოლდოვა"),
        ("ge", "uk", "Грузія"),
        ("kz", "ro", "Kazahstan"),
    ],
)
def test_a_country_has_its_name_in_the_language_of_the_window(pack: str, lang: str, name: str) -> None:
    assert country_name(library.pack(pack), lang) == name


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_country_is_called_by_its_code(lang: str) -> None:
    for pack in library.pack_folders():
        assert country_name(library.pack(pack), lang) not in ("", pack)


def test_what_is_no_country_keeps_its_id() -> None:
    assert territory("shared", "uk") == "shared"
