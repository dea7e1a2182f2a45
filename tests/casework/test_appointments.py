"""The calendar's appointments: what moves along, visits in pairs, and clocks across zones and summer time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from paralegal_app.casefile import KdfParameters, Vault
from paralegal_app.casework import appointments, staff
from paralegal_app.casework.desk import Desk
from paralegal_app.casework.diary import DiaryEntry, calendar_file, entries
from paralegal_app.errors import BadInput

DAY = date(2026, 10, 23)
KYIV = "Europe/Kyiv"
NOW = datetime(2026, 10, 23, 12, tzinfo=UTC)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Vault.create(
        tmp_path / "v", "four plain quiet words", worker="Ірина", parameters=KdfParameters(64, 1, 1)
    ) as v:
        yield Desk(v, lambda: DAY)


def at(day: int, hour: int, minute: int = 0, zone: str = KYIV, month: int = 10) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=ZoneInfo(zone))


def of_kind(desk: Desk, kind: str, zone: str = KYIV) -> list[DiaryEntry]:
    found = entries(desk, date(2026, 10, 1), date(2026, 12, 31), "en", zone)
    return [entry for entry in found if entry.kind == kind]


def pair(desk: Desk) -> list[str]:
    return [desk.vault.worker_id or "", desk.vault.workers.add("Ольга").record_id or ""]


def test_a_visit_stands_in_the_calendar_with_both_hours(desk: Desk) -> None:
    case = desk.open_case("Case 7", country="ua").case_id
    staff.go_out(desk, pair(desk), "Flat 3", at(26, 9), at(26, 11), case_id=case)
    visit = of_kind(desk, "visit")[0]
    assert (visit.words, visit.case_label, visit.over) == ("Flat 3", "Case 7", False)
    assert (visit.when, visit.ends) == (datetime(2026, 10, 26, 9), datetime(2026, 10, 26, 11))  # noqa: DTZ001
    desk.vault.visits.returned(visit.record_id)
    assert of_kind(desk, "visit")[0].over


def test_a_planned_visit_is_not_out_before_its_hour_and_is_watched_from_then_on(desk: Desk) -> None:
    staff.go_out(desk, pair(desk), "Flat 3", at(26, 9), at(26, 11))
    assert staff.out(desk, at(26, 8, 59)) == ()
    assert [item.state for item in staff.out(desk, at(26, 9))] == ["out"]
    assert [item.state for item in staff.out(desk, at(26, 11, 1))] == ["overdue"]


def test_a_visit_called_off_is_gone_and_one_that_is_over_stays(desk: Desk) -> None:
    first = staff.go_out(desk, pair(desk), "Flat 3", at(26, 9), at(26, 11)).record_id or ""
    desk.vault.visits.call_off(first)
    assert of_kind(desk, "visit") == []
    second = (
        staff.go_out(desk, [desk.vault.worker_id or ""], "Office", at(26, 9), at(26, 11), why_alone="short").record_id
        or ""
    )
    desk.vault.visits.returned(second)
    with pytest.raises(BadInput, match="is over"):
        desk.vault.visits.call_off(second)
    with pytest.raises(BadInput, match="is over"):
        desk.vault.visits.move(second, at(27, 9), at(27, 11))
    with pytest.raises(BadInput, match="after the time of leaving"):
        desk.vault.visits.move(second, at(27, 9), at(27, 9))


def test_a_hearing_takes_along_its_answer_its_deadlines_and_the_visit_of_that_day(desk: Desk) -> None:
    case = desk.open_case("Case 7", country="ua").case_id or ""
    record = desk.start(case, "shared", "accompaniment").record_id or ""
    walked = desk.interview(record)
    walked.answer("measure_planned", "court")
    walked.answer("hearing_at", "2026-10-26T10:00")
    hearing = desk.vault.hearings.add(case, at(26, 10), "District court").record_id or ""
    visit = staff.go_out(desk, pair(desk), "To the court", at(26, 8, 30), at(26, 14), case_id=case).record_id or ""
    other = staff.go_out(desk, pair(desk), "Elsewhere", at(27, 9), at(27, 10), case_id=case).record_id or ""
    chain = appointments.chain(desk, "hearing", hearing, at(29, 11), "en", KYIV)
    assert [item.question for item in chain.dates] == ["hearing_at"]
    assert [(item.before, item.after) for item in chain.deadlines] == [("2026-10-23", "2026-10-26")]
    assert [(item.visit_id, item.after) for item in chain.visits] == [(visit, at(29, 9, 30))]
    assert desk.vault.hearings.get(hearing).at == at(26, 10), "looking changes nothing"  # type: ignore[union-attr]
    appointments.move(desk, "hearing", hearing, at(29, 11), "en", KYIV)
    assert desk.vault.hearings.get(hearing).at == at(29, 11)  # type: ignore[union-attr]
    assert desk.interview(record).answers.given("hearing_at") == datetime(2026, 10, 29, 11)  # noqa: DTZ001
    moved = {item.id: (item.leaves_at, item.back_by) for item in desk.vault.visits.out()}
    assert moved[visit] == (at(29, 9, 30), at(29, 15))
    assert moved[other] == (at(27, 9), at(27, 10))


def test_an_answer_of_another_hour_is_another_hearing(desk: Desk) -> None:
    case = desk.open_case("Case 7", country="ua").case_id or ""
    walked = desk.interview(desk.start(case, "shared", "accompaniment").record_id or "")
    walked.answer("measure_planned", "court")
    walked.answer("hearing_at", "2026-10-26T12:00")
    hearing = desk.vault.hearings.add(case, at(26, 10), "District court").record_id or ""
    assert appointments.chain(desk, "hearing", hearing, at(29, 10), "en", KYIV).dates == ()


def test_tasks_and_visits_move_alone(desk: Desk) -> None:
    task = desk.vault.tasks.add("Ring the clinic", due_on=DAY).record_id or ""
    visit = staff.go_out(desk, pair(desk), "Flat 3", at(24, 9), at(24, 11)).record_id or ""
    assert appointments.chain(desk, "task", task, date(2026, 11, 2), "en", KYIV).deadlines == ()
    appointments.move(desk, "task", task, date(2026, 11, 2), "en", KYIV)
    appointments.move(desk, "visit", visit, at(25, 9), "en", KYIV)
    assert of_kind(desk, "task")[0].when == date(2026, 11, 2)
    moved = desk.vault.visits.out()[0]
    assert moved.back_by - moved.leaves_at == timedelta(hours=2), "two hours stay two hours over the end of summer time"


@pytest.mark.parametrize("kind", ["task", "hearing", "visit"])
def test_what_is_gone_cannot_be_moved(desk: Desk, kind: appointments.Kind) -> None:
    with pytest.raises(BadInput, match="look at the calendar anew"):
        appointments.chain(desk, kind, "0" * 32, at(29, 11), "en", KYIV)


def test_a_hearing_needs_its_hour(desk: Desk) -> None:
    case = desk.open_case("Case 7").case_id or ""
    hearing = desk.vault.hearings.add(case, at(26, 10), "District court").record_id or ""
    for without in (date(2026, 10, 29), datetime(2026, 10, 29, 9)):  # noqa: DTZ001
        with pytest.raises(BadInput, match="needs its hour"):
            appointments.chain(desk, "hearing", hearing, without, "en", KYIV)


@pytest.mark.parametrize(
    ("zone", "shown"),
    [
        (KYIV, "2026-10-26T10:00"),
        ("Asia/Almaty", "2026-10-26T13:00"),
        ("Asia/Tbilisi", "2026-10-26T12:00"),
        ("UTC", "2026-10-26T08:00"),
    ],
)
def test_a_hearing_is_shown_on_the_clock_of_the_reader(desk: Desk, zone: str, shown: str) -> None:
    case = desk.open_case("Case 7").case_id or ""
    desk.vault.hearings.add(case, at(26, 10), "District court")
    assert of_kind(desk, "hearing", zone)[0].when == datetime.fromisoformat(shown)


def test_the_hour_that_comes_twice_stays_two_hours_apart(desk: Desk) -> None:
    case = desk.open_case("Case 7").case_id or ""
    first = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    for moment in (first, first + timedelta(hours=1)):
        desk.vault.hearings.add(case, moment, "Duty court")
    found = of_kind(desk, "hearing")
    assert [f"{entry.when:%H:%M}" for entry in found] == ["03:30", "03:30"]
    assert found[1].moment.astimezone(UTC) - found[0].moment.astimezone(UTC) == timedelta(hours=1)
    events = Calendar.from_ical(calendar_file(found, title="Appointment", made_at=NOW)).walk("VEVENT")
    assert [event.decoded("dtstart") for event in events] == [first, first + timedelta(hours=1)]


def test_a_day_on_which_the_clock_changes_has_all_its_hearings(desk: Desk) -> None:
    case = desk.open_case("Case 7").case_id or ""
    for hour in (0, 23):
        desk.vault.hearings.add(case, at(25, hour, 15), "Duty court")
    found = entries(desk, date(2026, 10, 25), date(2026, 10, 25), "en", KYIV)
    assert [f"{entry.when:%H:%M}" for entry in found] == ["00:15", "23:15"]


def test_health_hours_of_a_country_neutral_procedure_run_on_the_clock_of_her_country(desk: Desk) -> None:
    case = desk.open_case("Case 7", country="ua").case_id or ""
    walked = desk.interview(desk.start(case, "shared", "after_violence").record_id or "")
    walked.answer("sexual_violence_at", "2026-10-23T20:00")
    due = {item.id: item.due for item in walked.state.deadlines}
    assert due["pep_until"] == datetime(2026, 10, 26, 19)  # noqa: DTZ001  72 hours, one of which the clocks repeat
    entry = next(item for item in of_kind(desk, "deadline", "Asia/Almaty") if item.when == due["pep_until"])
    assert entry.zone == KYIV
    assert entry.moment.astimezone(UTC) == datetime(2026, 10, 26, 17, tzinfo=UTC)


def test_the_calendar_file_tells_nothing_but_the_hours(desk: Desk) -> None:
    case = desk.open_case("Case 7").case_id
    staff.go_out(desk, pair(desk), "Lypova 3, flat 9", at(26, 9), at(26, 11, 30), case_id=case)
    raw = calendar_file(of_kind(desk, "visit"), title="Appointment", made_at=NOW)
    event = Calendar.from_ical(raw).walk("VEVENT")[0]
    assert (str(event["summary"]), event.decoded("dtstart")) == ("Appointment", datetime(2026, 10, 26, 7, tzinfo=UTC))
    assert event.decoded("duration") == timedelta(hours=2, minutes=30)
    for secret in ("Lypova", "Case 7", "Ольга"):
        assert secret not in raw.decode()
