"""Dates as offices write them."""

from __future__ import annotations

from datetime import date, datetime

from babel.dates import get_month_names

_KYRGYZ_MONTHS = (
    "январы", "февралы", "марты", "апрели", "майы", "июну",
    "июлу", "августу", "сентябры", "октябры", "ноябры", "декабры",
)  # fmt: skip
"""With the possessive ending the office form asks for: `2026-жылдын 22-ноябры` (law sheet kg, naming.date_format)."""

_LONG = {
    "uk": "{day} {month} {year} року",
    "ru": "{day} {month} {year} года",
    "ro": "{day} {month} {year}",
    "ka": "{year} წლის {day} {month}",
    "kk": "{year} жылғы {day} {month}",
    "ky": "{year}-жылдын {day}-{month}",
    "en": "{day} {month} {year}",
}

_CLOCK = {"uk": "{hour} год {minute} хв", "ru": "{hour} ч {minute} мин"}


def parse_date(value: object) -> date | None:
    """A date, a datetime or an ISO 8601 text as a date or datetime; None for anything else."""
    if isinstance(value, date):
        return value
    if not isinstance(value, str) or not value[:4].isdigit():
        return None
    try:
        return date.fromisoformat(value) if len(value) == 10 else datetime.fromisoformat(value)
    except ValueError:
        return None


def date_long(day: date, lang: str) -> str:
    """`22 листопада 2026 року` and its kin; a time of day is left out."""
    if lang == "ky":
        month = _KYRGYZ_MONTHS[day.month - 1]
    else:
        month = str(get_month_names("wide", "format", locale=lang)[day.month])
    return _LONG[lang].format(day=day.day, month=month, year=day.year)


def date_short(day: date, lang: str) -> str:
    """`22.11.2026`: every filing language of the packs writes day, month, year with full stops; English papers too,
    because they are read by the same offices."""
    return f"{day.day:02}.{day.month:02}.{day.year:04}"


def time_words(moment: datetime, lang: str) -> str:
    """`21 год 30 хв`, `21 ч 30 мин`, elsewhere `21:30`."""
    clock = _CLOCK.get(lang, "{hour}:{minute}")
    return clock.format(hour=f"{moment.hour:02}", minute=f"{moment.minute:02}")


def moment_text(value: date, lang: str) -> str:
    """A date, with its time of day when it has one."""
    if isinstance(value, datetime):
        return f"{date_short(value, lang)}, {time_words(value, lang)}"
    return date_short(value, lang)
