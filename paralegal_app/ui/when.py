"""Days and hours as people say them: `today`, `tomorrow`, else the date as the interface language writes it."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale

from paralegal_app.ui.words import filled, speech, translate

SOON_DAYS = 3


def short_day(day: date) -> str:
    """`Mon, 23 Nov`, with the year only when it is another one than in `today_is`."""
    shown = QLocale(speech.language)
    qday = QDate(day.year, day.month, day.day)
    return shown.toString(qday, "ddd, d MMM") if day.year == date.today().year else shown.toString(qday, "d MMM yyyy")  # noqa: DTZ011


def full_day(day: date) -> str:
    """`Mon, 23 Nov 2026`."""
    return QLocale(speech.language).toString(QDate(day.year, day.month, day.day), "ddd, d MMM yyyy")


def plain_day(day: date) -> str:
    """`23 Nov 2026`, for days whose weekday says nothing."""
    return QLocale(speech.language).toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


def moment(when: date | datetime) -> str:
    """A day, and the hour where one counts."""
    return f"{short_day(when)}, {when:%H:%M}" if isinstance(when, datetime) else short_day(when)


def as_told(said: str) -> str:
    """A day of her story, as exact as it was told: `Fri, 20 Nov 2026, 21:40`; a year or a month stays as written."""
    day, _t, hour = said.partition("T")
    try:
        words = full_day(date.fromisoformat(day))
    except ValueError:
        return said.replace("T", ", ")
    return f"{words}, {hour[:5]}" if hour else words


def near(when: date | datetime, today: date) -> str:
    """When something is due, in words first: over, today, tomorrow, else the date."""
    day = when.date() if isinstance(when, datetime) else when
    days = (day - today).days
    hour = f", {when:%H:%M}" if isinstance(when, datetime) else ""
    if days < -1:
        return filled(translate("When", "over by days: {days}"), days=-days)
    words = {
        -1: translate("When", "was due yesterday"),
        0: translate("When", "today"),
        1: translate("When", "tomorrow"),
    }
    return (words[days] if days in words else short_day(day)) + hour


def urgency(when: date | datetime, today: date) -> str:
    """The tone that goes with `near`: brick when over, amber when close, else neutral."""
    days = ((when.date() if isinstance(when, datetime) else when) - today).days
    return "brick" if days < 0 else "amber" if days <= SOON_DAYS else "neutral"
