"""Georgian surnames in cases.

Source: law sheet ge, `naming.declension_rules` (from memory, to be confirmed by a person). The given name keeps its
stem form before the surname; only the surname takes the ending. Papers prefer labels with the nominative.
"""

from __future__ import annotations

_CONSONANT_I = {"genitive": "ის", "dative": "ს", "accusative": "ს", "instrumental": "ით", "vocative": "ო"}
_VOWEL_E = {"genitive": "ის", "dative": "ს", "accusative": "ს", "instrumental": "ით", "vocative": ""}
_VOWEL_A = {"genitive": "ს", "dative": "ს", "accusative": "ს", "instrumental": "თი", "vocative": ""}


def forms(text: str, part: str, case: str, gender: str) -> tuple[str, ...]:
    """The form of a surname (unchanged for other parts and other endings); Georgian has no accusative: the dative."""
    if part != "family":
        return (text,)
    if text.endswith("ი") and len(text) > 1:
        endings, stem = _CONSONANT_I, text[:-1]
    elif text.endswith("ე"):
        endings, stem = _VOWEL_E, text[:-1] if case in ("genitive", "instrumental") else text
    elif text.endswith("ა"):
        endings, stem = _VOWEL_A, text
    else:
        return (text,)
    return (stem + endings[case],) if case in endings else (text,)
