"""Names of public holidays in the languages papers are written in."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

COMMON = "en_US"
"""The language a state carries holiday names in, whatever the settings of the computer."""

_SPOKEN = {
    "uk": ("UA", "uk"), "ro": ("MD", "ro"), "ka": ("GE", "ka"), "kk": ("KZ", "kk"),
    "ky": ("KG", "ky"), "ru": ("KG", "ru_KG"),
}  # fmt: skip
_ANY = {
    "uk": "святковий день", "ru": "праздничный день", "ro": "zi de sărbătoare", "ka": "უქმე დღე", "kk": "мереке күні",
    "ky": "майрам күнү",
}  # fmt: skip


@lru_cache(maxsize=256)
def holidays_of(country: str, year: int, language: str = COMMON) -> dict[date, str]:
    """Public holidays of a country in a year: `{day: name}`."""
    import holidays  # half a second of imports that only counting needs

    return dict(holidays.country_holidays(country, years=year, language=language))


def holiday_name(name: str, day: date, lang: str) -> str:
    """`name`, the common name of a holiday on `day`, in `lang`; what is not a holiday's name stays as it is.

    A holiday that the language's own country does not keep is called a public holiday.
    """
    known = any(holidays_of(country, day.year).get(day) == name for country, _ in _SPOKEN.values())
    if lang not in _SPOKEN or not known:
        return name
    country, language = _SPOKEN[lang]
    same = holidays_of(country, day.year).get(day) == name
    return holidays_of(country, day.year, language)[day] if same else _ANY[lang]
