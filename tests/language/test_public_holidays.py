"""Holiday names stand in the language of the paper."""

from __future__ import annotations

from datetime import date

import pytest

from paralegal_app.language.arithmetic import line
from paralegal_app.language.public_holidays import holiday_name
from paralegal_app.packs import library


@pytest.mark.parametrize(
    ("name", "day", "lang", "expected"),
    [
        ("Saint George's Day", date(2026, 11, 23), "ka", "გიორგობა"),
        ("Saint George's Day", date(2026, 11, 23), "ru", "праздничный день"),
        ("International Women's Day", date(2027, 3, 8), "kk", "Халықаралық әйелдер күні"),
        ("New Year's Day", date(2027, 1, 1), "ky", "Жаңы жыл"),
        ("New Year's Day", date(2027, 1, 1), "en", "New Year's Day"),
        ("перенесено з 24 серпня", date(2027, 8, 23), "ka", "перенесено з 24 серпня"),
    ],
)
def test_a_holiday_is_named_in_the_language_of_the_paper(name: str, day: date, lang: str, expected: str) -> None:
    assert holiday_name(name, day, lang) == expected
    assert expected in line("skipped", lang, day=day, reason=name)


def test_the_settings_of_the_computer_do_not_change_the_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANGUAGE", "ka")
    assert library.pack("ge").counter.why_off(date(2026, 11, 23)) == "Saint George's Day"
