"""Deadlines with their arithmetic: from an event, by the pack's counting rules, over days off and emergencies."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from dateutil.relativedelta import relativedelta

from paralegal_app.interview.answers import Answers
from paralegal_app.interview.state import Counted, DeadlineState
from paralegal_app.packs.models import CountingRule, Deadline
from paralegal_app.packs.pack import Pack, value_on

Moment = date | datetime


def deadline_state(
    pack: Pack, deadline: Deadline, answers: Answers, earlier: Mapping[str, DeadlineState], zone: str = ""
) -> DeadlineState:
    """The deadline as far as it can be counted; `earlier` holds the deadlines counted before it.

    `zone` is the time zone hours are counted in, that of the pack unless the pack belongs to no country.
    """
    start = _start(deadline, answers, earlier)
    if start is None:
        chained = earlier.get(deadline.starts)
        return _open(deadline, chained.needs if chained else (deadline.starts,), known=True)
    amount = _amount(pack, deadline, _day(start))
    if amount is None:
        return _open(deadline, (), known=False, start=start)
    due, lines = _count(pack, deadline, start, amount, zone or pack.manifest.timezone)
    posting = _posting_day(pack, deadline, start, due)
    lines.append(Counted("result", due))
    if posting is not None and posting != due:
        lines.append(Counted("post", posting))
    if deadline.law_uncertain:
        lines.append(Counted("uncertain", reason=deadline.status))
    return DeadlineState(
        deadline.id, due, posting, tuple(lines), (), deadline.who, deadline.kind, deadline.documents, deadline, start
    )


_HER_SIDE = frozenset({"client", "paralegal", "lawyer"})


def _posting_day(pack: Pack, deadline: Deadline, start: Moment, due: Moment) -> date | None:
    """The last working day on which her side can still post or hand in; none for hours and for what others must do."""
    if isinstance(due, datetime) or deadline.who not in _HER_SIDE:
        return None
    day = pack.counter.previous_working(due)
    return day if day >= _day(start) or deadline.direction == "before" else due


def _open(deadline: Deadline, needs: tuple[str, ...], *, known: bool, start: Moment | None = None) -> DeadlineState:
    lines = () if known else (Counted("start", start), Counted("unknown"))
    return DeadlineState(
        deadline.id, None, None, lines, needs, deadline.who, deadline.kind, deadline.documents, deadline, start, known
    )


def _start(deadline: Deadline, answers: Answers, earlier: Mapping[str, DeadlineState]) -> Moment | None:
    if deadline.starts in earlier:
        return earlier[deadline.starts].due
    value = answers.given(deadline.starts)
    return value if isinstance(value, date) else None


def _amount(pack: Pack, deadline: Deadline, day: date) -> Decimal | None:
    within = deadline.within
    if within.amount is not None:
        return within.amount
    parameter = pack.parameters.get(within.parameter or "")
    dated = value_on(parameter, day) if parameter else None
    if dated is None:
        return None
    return dated.plan_with if dated.plan_with is not None else dated.value


def _day(moment: Moment) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _count(
    pack: Pack, deadline: Deadline, start: Moment, amount: Decimal, zone: str
) -> tuple[Moment, list[Counted]]:
    rule = pack.counting(deadline.counting)
    unit = deadline.within.unit
    lines = [Counted("start", start), Counted("rule", None, amount, unit, deadline.direction)]
    sign = 1 if deadline.direction == "after" else -1
    if unit in ("hours", "minutes") or (
        rule.clock and isinstance(start, datetime) and unit in ("calendar_days", "weeks")
    ):
        return _by_clock(ZoneInfo(zone), start, sign * amount, unit, lines), lines
    day = _day(start)
    if unit == "working_days":
        end = _working_days(pack, day, int(amount), sign, rule, lines)
    else:
        end = _calendar(day, int(amount), unit, sign, rule)
        lines.append(Counted("end", end))
        if not rule.clock:
            end = _off_the_day_off(pack, end, sign, rule, lines)
    return end, lines


def _by_clock(zone: ZoneInfo, start: Moment, amount: Decimal, unit: str, lines: list[Counted]) -> datetime:
    """Clock hours pass through summer time as real hours; a start without a time counts from the day's beginning."""
    moment = start if isinstance(start, datetime) else datetime(start.year, start.month, start.day)  # noqa: DTZ001
    seconds = {"minutes": 60, "hours": 3600, "calendar_days": 86400, "weeks": 604800}[unit] * float(amount)
    lines.append(Counted("clock"))
    end = moment.replace(tzinfo=zone).astimezone(UTC) + timedelta(seconds=seconds)
    return end.astimezone(zone).replace(tzinfo=None)


def _calendar(day: date, amount: int, unit: str, sign: int, rule: CountingRule) -> date:
    step = {
        "weeks": relativedelta(weeks=amount),
        "months": relativedelta(months=amount),
        "years": relativedelta(years=amount),
    }
    end = day + sign * step.get(unit, relativedelta(days=amount))
    return end - timedelta(days=sign) if rule.first_day_counted and amount else end


def _working_days(pack: Pack, day: date, amount: int, sign: int, rule: CountingRule, lines: list[Counted]) -> date:
    counted = 1 if rule.first_day_counted and amount and not pack.counter.why_off(day) else 0
    while counted < amount:
        day += timedelta(days=sign)
        reason = pack.counter.why_off(day)
        if reason:
            lines.append(Counted("skipped", day, reason=reason))
        else:
            counted += 1
    lines.append(Counted("end", day))
    return day


def _off_the_day_off(pack: Pack, end: date, sign: int, rule: CountingRule, lines: list[Counted]) -> date:
    """Move an end that falls on a day off; one counted backward moves to the earlier, safer day."""
    counter = pack.counter
    emergency = counter.emergency_on(end)
    reason = counter.why_off(end)
    if not reason or rule.ends_on_day_off == "stays":
        if emergency:
            lines.append(Counted("emergency", end, reason=emergency.id))
        return end
    backward = sign < 0 or rule.ends_on_day_off == "previous_working_day"
    moved = counter.previous_working(end) if backward else counter.next_working(end)
    lines += [Counted("skipped", end, reason=reason), Counted("moved", moved)]
    if emergency:
        lines.append(Counted("emergency", moved, reason=emergency.id))
    return moved
