"""Deadlines: days off, the hour, summer time, emergencies, and the arithmetic that is shown."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paralegal_app.interview.answers import read_answers
from paralegal_app.interview.flow import interview
from paralegal_app.interview.report import arithmetic_lines
from paralegal_app.interview.state import DeadlineState
from paralegal_app.packs.loader import load_pack
from paralegal_app.packs.pack import Pack
from tests.builders import write_pack

ON = date(2026, 3, 2)


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Pack:
    return load_pack(write_pack(tmp_path_factory.mktemp("packs") / "xx"))


def deadline(pack: Pack, name: str, **answers: str) -> DeadlineState:
    state = interview(pack, "restraining_order", read_answers(pack, answers), ON)
    return next(item for item in state.deadlines if item.id == name)


@pytest.mark.parametrize(
    ("decided", "due"),
    [
        ("2026-03-02", "2026-04-01"),  # Wednesday
        ("2026-02-05", "2026-03-10"),  # Saturday 7 March, Sunday, the pack's own day off on Monday
        ("2026-02-12", "2026-03-14"),  # a Saturday that the pack says is worked
        ("2026-01-30", "2026-03-02"),  # Sunday 1 March
        ("2028-01-30", "2028-02-29"),  # leap day
    ],
)
def test_a_period_in_days_moves_off_days_off(pack: Pack, decided: str, due: str) -> None:
    assert str(deadline(pack, "appeal", decision_at=decided).due) == due


def test_working_days_skip_weekends_and_the_packs_days(pack: Pack) -> None:
    item = deadline(pack, "notify", decision_at="2026-03-05")
    assert str(item.due) == "2026-03-11"
    words = arithmetic_lines(item.arithmetic, pack.texts("en"))
    assert "Not counted: 07.03.2026 (weekend)" in words
    assert "Not counted: 09.03.2026 (Spring day)" in words
    assert words[-2] == "Last day: 11.03.2026"


@pytest.mark.parametrize(
    ("served", "due"),
    [
        ("2026-03-02T23:30", "2026-03-12T23:30:00"),
        ("2026-03-25T12:00", "2026-04-04T13:00:00"),  # ten times 24 hours across the start of summer time
        ("2026-10-20T12:00", "2026-10-30T11:00:00"),  # and across its end
        ("2026-02-26T10:00", "2026-03-08T10:00:00"),  # a Sunday: clock periods do not move
    ],
)
def test_police_days_run_by_the_clock(pack: Pack, served: str, due: str) -> None:
    found = deadline(pack, "notice_ends", protection_notice_served_at=served).due
    assert found is not None
    assert found.isoformat() == due


def test_no_figure_for_that_year_is_said_and_not_guessed(pack: Pack) -> None:
    item = deadline(pack, "notice_ends", protection_notice_served_at="2022-03-02T10:00")
    assert (item.due, item.known) == (None, False)
    assert "not established" in arithmetic_lines(item.arithmetic, pack.texts("en"))[-1]
    assert deadline(pack, "unknown_one", decision_at="2026-03-02").known is False


def test_a_deadline_can_hang_on_another_and_count_backward_to_the_safer_day(pack: Pack) -> None:
    item = deadline(pack, "apply_before", decision_at="2026-03-13")  # appeal ends Monday 13 April (12th is a Sunday)
    assert str(item.due) == "2026-04-06"
    assert item.kind == "advice"
    waiting = deadline(pack, "apply_before")
    assert (waiting.due, waiting.needs, waiting.known) == (None, ("decision_at",), True)


def test_an_emergency_keeps_holidays_working_and_takes_the_earlier_day(tmp_path: Path) -> None:
    emergency = "emergencies: [{id: martial_law, from: 2022-02-24, holidays_are_working_days: true, cite: Act, status: from-memory}]\ncounting:"
    folder = write_pack(
        tmp_path / "xx",
        pack=("holidays: null", "holidays: PL"),
        law_texts=("statutes: {code: The Code}", "statutes: {code: The Code}\nemergencies: {martial_law: Martial law}"),
    )
    calm = load_pack(folder)
    text = (folder / "pack.yaml").read_text("utf-8").replace("counting:", emergency, 1)
    (folder / "pack.yaml").write_text(text, "utf-8")
    stormy = load_pack(folder)
    decided = {"decision_at": "2026-04-01"}  # thirty days later is 1 May, a Friday and a holiday in that calendar
    assert str(deadline(calm, "appeal", **decided).due) == "2026-05-04"
    item = deadline(stormy, "appeal", **decided)
    assert str(item.due) == "2026-05-01"
    assert any(line.startswith("Under Martial law") for line in arithmetic_lines(item.arithmetic, stormy.texts("en")))


@settings(deadline=None)
@given(st.dates(date(2000, 1, 1), date(2099, 1, 1)))
def test_deadlines_never_precede_their_start_nor_end_on_a_day_off(pack: Pack, day: date) -> None:
    appeal = deadline(pack, "appeal", decision_at=day.isoformat())
    later = deadline(pack, "appeal", decision_at=(day + timedelta(days=1)).isoformat())
    assert appeal.due is not None
    assert later.due is not None
    assert day < appeal.due <= later.due
    assert pack.counter.why_off(appeal.due) is None
    assert appeal.last_posting_day == appeal.due


@pytest.mark.parametrize(
    ("rule", "start", "due", "posting"),
    [
        ("within: {amount: 36, unit: hours}, counting: police", "2026-03-02T23:30", "2026-03-04T11:30:00", None),
        ("within: {amount: 90, unit: minutes}, counting: court", "2026-03-02T23:30", "2026-03-03T01:00:00", None),
        # a start without a time counts from the beginning of its day
        ("within: {amount: 72, unit: hours}", "2026-03-02", "2026-03-05T00:00:00", None),
        ("within: {amount: 2, unit: weeks}, counting: police", "2026-03-02T10:00", "2026-03-16T10:00:00", None),
        # first day counted, and an end on a Sunday stays: post on the Friday before
        ("within: {amount: 2, unit: weeks}, counting: first", "2026-02-23", "2026-03-08", "2026-03-06"),
        # the only working day before it lies before the start: the day itself is all she has
        ("within: {amount: 0, unit: calendar_days}, counting: first", "2026-03-08", "2026-03-08", "2026-03-08"),
        ("within: {amount: 1, unit: months}", "2026-01-31", "2026-03-02", "2026-03-02"),
        ("within: {amount: 1, unit: years}", "2024-02-29", "2025-02-28", "2025-02-28"),
        ("within: {amount: 1, unit: working_days}, counting: first", "2026-03-02", "2026-03-02", "2026-03-02"),
        ("within: {amount: 1, unit: working_days}, counting: first", "2026-03-08", "2026-03-10", "2026-03-10"),
        ("within: {amount: 3, unit: working_days}, direction: before", "2026-03-11", "2026-03-05", "2026-03-05"),
        # counted backward, and under the rule of the day before: a Sunday goes to the Friday
        ("within: {amount: 1, unit: calendar_days}, direction: before", "2026-03-09", "2026-03-06", "2026-03-06"),
        ("within: {amount: 6, unit: calendar_days}, counting: earlier", "2026-03-02", "2026-03-06", "2026-03-06"),
        ("within: {amount: 30, unit: calendar_days}, who: court", "2026-03-02", "2026-04-01", None),
    ],
)
def test_each_way_of_counting(tmp_path: Path, rule: str, start: str, due: str, posting: str | None) -> None:
    event = "protection_notice_served_at" if "T" in start else "decision_at"
    line = f"{{id: notify, from: {event}, {rule}, cite: Code Art. 12, status: uncertain}}"
    item = deadline(pack_with(tmp_path, line), "notify", **{event: start})
    assert item.due is not None
    assert item.due.isoformat() == due
    assert str(item.last_posting_day) == str(posting)
    kinds = [step.kind for step in item.arithmetic]
    assert kinds[:2] == ["start", "rule"]
    assert kinds[-1] == "uncertain"
    assert ("post" in kinds) == (posting not in (None, due))
    assert ("clock" in kinds) == ("T" in due)


def test_only_what_is_doubtful_is_called_so(tmp_path: Path) -> None:
    sure = "{id: notify, from: decision_at, within: {amount: 3, unit: working_days}, cite: Code, status: confirmed}"
    item = deadline(pack_with(tmp_path, sure), "notify", decision_at="2026-03-02")
    assert [step.kind for step in item.arithmetic] == ["start", "rule", "end", "result"]


EARLIER = "  - {id: earlier, ends_on_day_off: previous_working_day, cite: Code Art. 4, status: from-memory}\n"


def pack_with(folder: Path, line: str) -> Pack:
    """The made-up pack with this deadline in the place of `notify`."""
    write_pack(folder / "xx", pack=("maintainers:", f"{EARLIER}maintainers:"))
    place = folder / "xx" / "procedures" / "restraining_order.yaml"
    before = next(item for item in place.read_text("utf-8").splitlines() if "{id: notify," in item)
    place.write_text(place.read_text("utf-8").replace(before, f"  - {line}"), "utf-8")
    return load_pack(folder / "xx")
