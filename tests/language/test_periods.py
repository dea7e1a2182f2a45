"""Lengths of time as people say them, also where a term gives no time at all."""

from __future__ import annotations

from decimal import Decimal

import pytest

from paralegal_app.language.arithmetic import line, period


@pytest.mark.parametrize("lang", ["en", "uk", "ru", "ro", "ka", "kk", "ky"])
def test_no_time_is_said_in_words(lang: str) -> None:
    said = {period(0, unit, lang) for unit in ("hours", "calendar_days", "working_days")}
    assert len(said) == 2
    assert not any(character.isdigit() for words in said for character in words)
    assert "1" in period(1, "calendar_days", lang)


def test_the_line_of_a_same_day_term() -> None:
    assert line("rule", "ru", amount=Decimal(0), unit="calendar_days") == "Срок: в тот же день"
    assert line("rule", "ro", amount=Decimal(0), unit="hours") == "Termen: imediat"
