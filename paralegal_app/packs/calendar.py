"""Days off of a country: weekends, public holidays, the pack's own days, and emergencies that cancel holidays."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from paralegal_app.language.public_holidays import holidays_of
from paralegal_app.packs.models import Calendar, Emergency

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@dataclass(frozen=True)
class DayCounter:
    """Answers, for one country, whether a day is off and why."""

    calendar: Calendar
    emergencies: tuple[Emergency, ...] = ()

    def emergency_on(self, day: date) -> Emergency | None:
        """The emergency in force on `day` that turns public holidays into working days."""
        for emergency in self.emergencies:
            if emergency.holidays_are_working_days and emergency.dated_on(day):
                return emergency
        return None

    def why_off(self, day: date) -> str | None:
        """`weekend`, a holiday's name or the pack's note; None on a working day."""
        for special in self.calendar.days:
            if special.date == day:
                return None if special.working else (special.note or "day off")
        if _WEEKDAYS[day.weekday()] in self.calendar.weekend:
            return "weekend"
        if self.emergency_on(day) or not self.calendar.holidays:
            return None
        return holidays_of(self.calendar.holidays, day.year).get(day)

    def next_working(self, day: date) -> date:
        while self.why_off(day):
            day += timedelta(days=1)
        return day

    def previous_working(self, day: date) -> date:
        while self.why_off(day):
            day -= timedelta(days=1)
        return day
