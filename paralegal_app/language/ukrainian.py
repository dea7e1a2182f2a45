"""Ukrainian names in cases, by shevchenko-py with the orthography of 2019 where it leaves a choice."""

from __future__ import annotations

import shevchenko

_CASES = {
    "genitive": shevchenko.GENITIVE,
    "dative": shevchenko.DATIVE,
    "accusative": shevchenko.ACCUSATIVE,
    "instrumental": shevchenko.ABLATIVE,
    "locative": shevchenko.LOCATIVE,
    "vocative": shevchenko.VOCATIVE,
}
_FIELDS = {"family": "family_name", "given": "given_name", "patronymic": "patronymic_name"}


def forms(text: str, part: str, case: str, gender: str) -> tuple[str, ...]:
    """Permitted forms, best first."""
    sex = shevchenko.FEMININE if gender == "female" else shevchenko.MASCULINE
    field = _FIELDS[part]
    return (str(shevchenko.in_case(_CASES[case], {field: text, "gender": sex})[field]),)
