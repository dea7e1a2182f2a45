"""Plans of those who do this work, the time that counts as work, and the emergency card that joins them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from paralegal_app.casefile import KdfParameters, Vault
from paralegal_app.casework import emergency_card, organisation, staff, worktime
from paralegal_app.casework.around import around
from paralegal_app.casework.desk import Desk
from paralegal_app.casework.organisation import OwnPlan
from paralegal_app.documents import reading
from paralegal_app.errors import BadInput

DAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 12, tzinfo=ZoneInfo("Europe/Kyiv"))
TEAM = [{"family": "Bondar", "given": "Iryna", "phone": "+380671112233"}, {"family": "Melnyk", "given": "Olha"}]


class Clock:
    """The day of the front end, which a test may turn on."""

    def __init__(self) -> None:
        self.day = DAY

    def __call__(self) -> date:
        return self.day


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    with Vault.create(
        tmp_path / "v", "four plain quiet words", worker="Ірина", parameters=KdfParameters(64, 1, 1)
    ) as v:
        yield Desk(v, clock)


def test_the_plan_of_the_organisation_is_kept_and_read_again(desk: Desk) -> None:
    plan = OwnPlan(desk)
    assert str(plan.state.main.verdict) == "unknown"
    plan.write({"org_pairs": True, "org_lead": "Iryna, then Olha", "staff_call_order": TEAM})
    again = OwnPlan(desk)
    assert again.answers.given("org_lead") == "Iryna, then Olha"
    assert organisation.staff_calls(desk) == (("Iryna Bondar", "+380671112233"),), (
        "only those with a number can be rung"
    )
    again.write({"org_lead": None})
    assert "org_lead" not in OwnPlan(desk).answers


def test_what_does_not_fit_is_refused_and_changes_nothing(desk: Desk) -> None:
    plan = OwnPlan(desk)
    for wrong in ({"org_pairs": "perhaps"}, {"org_nothing": True}, {"org_reviewed_on": "soon"}):
        with pytest.raises(BadInput):
            plan.write({"org_lead": "Iryna", **wrong})
    assert not OwnPlan(desk).answers


def test_earlier_versions_stay(desk: Desk, clock: Clock) -> None:
    OwnPlan(desk).write({"org_lead": "Iryna"})
    OwnPlan(desk).write({"org_lead": "Iryna and Olha"})
    assert OwnPlan(desk).versions() == (), "one day is one version"
    clock.day = DAY + timedelta(days=3)
    OwnPlan(desk).write({"org_lead": "Olha"})
    found = OwnPlan(desk).versions()
    assert [(item.until, item.answers["org_lead"]) for item in found] == [(DAY, "Iryna and Olha")]


def test_plans_are_due_until_dated_and_again_after_half_a_year(desk: Desk, clock: Clock) -> None:
    me = desk.vault.worker_id or ""
    assert organisation.plans_due(desk) == ("", me)
    OwnPlan(desk).write({"org_reviewed_on": DAY.isoformat()})
    OwnPlan(desk, me).write({"wp_reviewed_on": DAY.isoformat(), "wp_signs": ["tired", "sleep", "low"]})
    assert [risk.id for risk in OwnPlan(desk, me).state.risks] == ["too_much"]
    assert organisation.plans_due(desk) == ()
    clock.day = DAY + timedelta(days=181)
    assert organisation.plans_due(desk) == ("", me)


@pytest.mark.parametrize("lang", ["en", "uk", "ru", "ro", "ka", "kk", "ky"])
def test_the_plan_is_printed_in_every_language(desk: Desk, tmp_path: Path, lang: str) -> None:
    plan = OwnPlan(desk)
    plan.write({"org_pairs": True, "org_lead": "Iryna Bondar", "staff_call_order": TEAM[:1], "org_care": ["mentors"]})
    words = reading.text(plan.save(lang, tmp_path / "plan.docx").read_bytes())
    assert "Iryna Bondar" in words
    assert "+380 67 111 2233" in words.replace("\u00a0", " ")
    assert words.count("☒") == 1
    assert plan.texts(lang).choice("org_care", "mentors") in words


def test_they_are_no_procedures_of_a_case() -> None:
    assert not {"organisation_plan", "worker_plan"} & {item.procedure for item in around("en")}


def test_time_is_written_down_and_added_up_by_the_week(desk: Desk) -> None:
    worktime.log(desk, "data_entry", 90, on=DAY)
    worktime.log(desk, "data_entry", 30, on=DAY)
    worktime.log(desk, "training", 60, on=DAY - timedelta(days=1))
    week = worktime.weeks(desk, DAY)[0]
    assert (dict(week.minutes), week.total, week.over) == ({"data_entry": 120}, 120, False), "Sunday was last week"
    worktime.set_hours(desk, 1)
    assert worktime.weeks(desk, DAY)[0].over


def test_a_clock_runs_from_one_moment_to_another_whatever_the_clocks_show(desk: Desk) -> None:
    begun = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    worktime.begin(desk, "journey", begun)
    assert worktime.running(desk) == ("journey", begun)
    worktime.end(desk, (begun + timedelta(minutes=61)).astimezone(ZoneInfo("Europe/Kyiv")), on=DAY)
    assert worktime.running(desk) is None
    assert [(item.kind, item.minutes) for item in worktime.entries(desk)] == [("journey", 61)]


def test_a_clock_somebody_forgot_counts_a_long_day_at_most(desk: Desk) -> None:
    worktime.begin(desk, "data_entry", NOW - timedelta(days=3))
    worktime.end(desk, NOW, on=DAY)
    assert worktime.entries(desk)[0].minutes == worktime.MOST_MINUTES


def test_odd_times_are_refused(desk: Desk) -> None:
    for minutes in (0, -5, worktime.MOST_MINUTES + 1):
        with pytest.raises(BadInput, match="between 1 and"):
            worktime.log(desk, "training", minutes, on=DAY)
    with pytest.raises(BadInput, match="planned"):
        worktime.log(desk, "training", 5, on=DAY + timedelta(days=1))
    with pytest.raises(BadInput, match="no such kind"):
        worktime.log(desk, "sleep", 5, on=DAY)
    with pytest.raises(BadInput, match="No clock"):
        worktime.end(desk, NOW, on=DAY)
    with pytest.raises(BadInput, match="between 1 and 80"):
        worktime.set_hours(desk, 81)
    assert worktime.entries(desk) == ()


def test_planned_time_stands_in_the_calendar_as_a_task_of_the_office(desk: Desk) -> None:
    worktime.plan(desk, "Entering data", DAY + timedelta(days=2))
    task = desk.vault.tasks.of(None)[0]
    assert (task.title, task.due_on, task.worker_id) == ("Entering data", date(2026, 11, 25), desk.vault.worker_id)


@pytest.mark.parametrize(
    ("country", "first"), [("ua", "102"), ("ge", "112"), ("kz", "102"), ("kg", "102"), ("md", "112")]
)
def test_the_card_of_every_country_begins_with_the_number_for_danger(country: str, first: str) -> None:
    shown = emergency_card.card(country, "en", NOW)
    assert shown.calls[0].number == first
    assert all(call.number != "unknown" for call in shown.calls)
    assert [(clock.hours, clock.until) for clock in shown.clocks] == [(72, None), (120, None), (None, None)]
    assert shown.alarm == ()


def test_the_card_of_a_case_joins_her_people_our_office_and_the_running_hours(desk: Desk) -> None:
    case = desk.open_case("Case 7", country="ua").case_id or ""
    OwnPlan(desk).write({"staff_call_order": TEAM})
    staff.set_alarm(desk, staff.Alarm("Ring both", "Ring the police", 15))
    desk.vault.contacts.add({"name": "Clinic", "kind": "clinic", "phone": "044 1"})
    desk.vault.contacts.add({"name": "Advocate", "kind": "lawyer", "phone": "044 2", "country": "ua"})
    desk.vault.contacts.add({"name": "Elsewhere", "kind": "lawyer", "phone": "044 3", "country": "ge"})
    plan = desk.interview(desk.start(case, "shared", "safety_plan").record_id or "")
    plan.answer("call_order", [{"family": "Lysenko", "given": "Sofia", "phone": "+380501234567"}])
    first = desk.interview(desk.start(case, "shared", "after_violence").record_id or "")
    first.answer("sexual_violence_at", "2026-11-21T10:00")
    shown = emergency_card.card("ua", "en", NOW, desk=desk, case_id=case)
    others = [(call.source, call.name) for call in shown.calls if call.source != "line"]
    assert others == [
        ("hers", "Sofia Lysenko"),
        ("office", "Iryna Bondar"),
        ("contact", "Advocate"),
        ("contact", "Clinic"),
    ]
    left = [clock.left for clock in shown.clocks]
    assert left == [timedelta(hours=22), timedelta(hours=70), None]
    assert shown.alarm == ("Ring both", "Ring the police")
    late = emergency_card.card("ua", "en", NOW + timedelta(hours=22), desk=desk, case_id=case)
    assert [clock.over for clock in late.clocks] == [True, False, False]


def test_the_card_needs_no_vault_and_no_known_country() -> None:
    shown = emergency_card.card("zz", "en", NOW)
    assert (shown.country, shown.calls) == ("", ())
    assert shown.clocks
    assert {name for name, _words in emergency_card.countries("ru")} >= {"ua", "ge", "kz", "kg", "md"}
