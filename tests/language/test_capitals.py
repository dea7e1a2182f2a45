"""Georgian has no capitals in use: nothing may turn its letters into Mtavruli."""

from __future__ import annotations

import pytest

from paralegal_app.language.capitals import upper, upper_first
from paralegal_app.language.names import full_name, inflect, initials

NINO = {"family": "მთისძე", "given": "ნინო", "gender": "female"}


@pytest.mark.parametrize("text", ["მთისძე ნინო", "ა", "ჰ ჱ ჲ ჳ ჴ ჵ ჶ ჷ ჸ ჹ ჺ ჽ ჾ ჿ"])
def test_georgian_letters_stay(text: str) -> None:
    assert upper(text) == text
    assert upper_first(text) == text


def test_other_letters_of_the_same_text_become_capital() -> None:
    assert upper("მთისძე ana їжак") == "მთისძე ANA ЇЖАК"
    assert upper_first("їжак") == "Їжак"
    assert upper("") == upper_first("") == ""


def test_names_on_papers() -> None:
    assert initials(NINO, "given_first") == "ნ.\u00a0მთისძე"
    assert full_name(NINO, "given_first", capitals=True) == "ნინო მთისძე"
    forms = (*inflect(NINO, "genitive", "ka", capitals=True), initials(NINO), full_name(NINO, capitals=True))
    assert not [letter for form in forms for letter in form if "\u1c90" <= letter <= "\u1cbf"]
