"""The desk around the procedures, by hand: first talk, plan, accompanied day, referral, contacts, team, complaint."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget

from paralegal_app.casework import hearings, intake, plan, staff
from paralegal_app.documents import reading
from paralegal_app.ui.pages.calendar_views import span_of, turned
from paralegal_app.ui.surroundings import Route
from paralegal_app.ui.widgets.details import Details
from paralegal_app.ui.widgets.plain_label import PlainLabel
from tests.ui.conftest import DAY, House


@pytest.fixture
def office(house: House) -> House:
    """An own vault with one Ukrainian case; `case` is its id."""
    house.make_vault()
    desk = house.office.desk
    house.case = desk.open_case("Case 7", country="ua").case_id  # type: ignore[attr-defined]
    return house


def go(house: Any, part: str) -> None:
    house.window.go(Route("cases", house.case, part))
    house.settle()


def pick(house: Any, name: str, value: str) -> None:
    box = house.find(name, QComboBox)
    found = box.findData(value)
    assert found >= 0, f"{value} cannot be chosen in {name}"
    box.setCurrentIndex(found)


def write(house: Any, name: str, text: str) -> None:
    house.find(name, QPlainTextEdit).setPlainText(text)


def open_details(house: Any) -> None:
    for item in house.window.findChildren(Details):
        if item.isVisibleTo(house.window) and item._inside.isHidden():
            item.link.click()
    house.settle()


def set_day(house: Any, name: str, raw: str) -> None:
    house.find(name).set_raw(raw)


def words(house: Any) -> str:
    return "\n".join(label.text() for label in house.window.findChildren(PlainLabel) if label.isVisibleTo(house.window))


def test_the_first_talk_is_written_and_shown_again(office: Any) -> None:
    go(office, "intake")
    write(office, "intake_wishes", "One quiet night")
    write(office, "intake_words", "He took my keys")
    office.type("intake_safe_contact", "By my sister, after six")
    pick(office, "intake_channel", "help_line")
    office.click("intake_keep")
    told = intake.intake_of(office.office.desk, office.case)
    assert (told.channel, told.wishes, told.safe_contact) == ("help_line", "One quiet night", "By my sister, after six")
    assert office.find("intake_wishes", QPlainTextEdit).toPlainText() == "One quiet night"
    assert "By my sister, after six" in office.page.header.subtitle.text()
    office.click("risk_keep")
    assert "This is needed." in words(office)
    pick(office, "risk_level", "high")
    office.type("risk_because", "He knows the address")
    office.click("risk_keep")
    assert "high" in words(office)
    tasks = office.office.desk.vault.tasks.of(office.case)
    assert [task.due_on for task in tasks] == [DAY + timedelta(days=3)]
    go(office, "overview")
    shown = words(office)
    assert "One quiet night" in shown, "her wishes stand at a glance, before any procedure"
    assert "high · " in shown
    assert "Look at the risk again with her" in shown
    office.click("first_talk")
    assert office.window.route.part == "intake"


def test_typing_in_the_first_talk_survives_a_lock(office: Any) -> None:
    go(office, "intake")
    write(office, "intake_wishes", "Half a wish")
    office.office.lock()
    office.settle()
    office.type("passphrase", "four plain quiet words")
    office.click("open")
    assert office.find("intake_wishes", QPlainTextEdit).toPlainText() == "Half a wish"


def test_a_shared_procedure_begins_from_the_case(office: Any) -> None:
    go(office, "procedures")
    office.click("around_safety_plan")
    assert office.page.interview.procedure == "safety_plan"
    go(office, "procedures")
    assert office.find("around_safety_plan").text() == "Open the interview"


def test_a_refusal_becomes_a_complaint_with_its_deadline(office: Any) -> None:
    go(office, "story")
    open_details(office)
    office.click("reply_keep")
    assert "This is needed." in words(office)
    pick(office, "reply_institution", "police")
    pick(office, "reply_response", "refused")
    write(office, "reply_what", "They did not take the report")
    office.find("reply_when").set_raw("2026-11-22T21:40")
    office.type("reply_present", "Duty officer")
    office.click("reply_keep")
    assert "Police: refused" in words(office)
    assert "There: Duty officer" in words(office)
    office.click("complain")
    office.click("take_up_police_complaint")
    assert office.window.route.part == "papers"
    assert office.window.toasts.text
    desk = office.office.desk
    walked = desk.interview(desk.procedures(office.case)[0].id)
    assert str(walked.answers.given("refusal_at")) == "2026-11-22"


def test_the_general_complaint_and_the_chronology_need_her_word(office: Any, tmp_path: Path) -> None:
    desk = office.office.desk
    desk.vault.answers.commit(office.case, "client", {"family": "Лагідна", "given": "Марія"})
    go(office, "story")
    open_details(office)
    pick(office, "reply_institution", "clinic")
    pick(office, "reply_response", "insulted")
    write(office, "reply_what", "The nurse laughed")
    office.click("reply_keep")
    office.click("complain")
    open_details(office)
    office.type("complaint_to", "Head doctor")
    pick(office, "complaint_language", "en")
    office.person.folders = [str(tmp_path / "out"), str(tmp_path / "out"), str(tmp_path / "out")]
    office.click("complaint_save")
    assert "consent" in office.window.toasts.text
    assert not (tmp_path / "out").exists()
    office.type("complaint_reason", "She asked for it by telephone")
    office.click("complaint_save")
    assert "The nurse laughed" in reading.text((tmp_path / "out" / "01-en.docx").read_bytes())
    pick(office, "chronology_language", "uk")
    desk.vault.consents.decide(office.case, "court", "court", "given", how="spoken")
    office.click("chronology_save")
    assert "The nurse laughed" in reading.text((tmp_path / "out" / "02-uk.docx").read_bytes())


def test_the_plan_takes_tasks_moves_dates_and_keeps_notes_apart(office: Any) -> None:
    desk = office.office.desk
    record = desk.start(office.case, "ua", "restraining_order").record_id
    desk.interview(record).answer("decision_at", "2026-11-20")
    go(office, "plan")
    open_details(office)
    office.type("task_title", "Ring the clinic")
    set_day(office, "task_due", "2026-11-24")
    office.click("task_keep")
    assert "Ring the clinic" in words(office)
    office.click("task_done")
    assert desk.vault.tasks.of(office.case)[0].done_at is not None
    set_day(office, "shift_to", "2026-11-25T10:00")
    before = desk.due_dates(office.case, "en")
    office.click("shift_look")
    assert "→" in words(office)
    assert desk.due_dates(office.case, "en") == before, "looking moves nothing"
    office.click("shift_move")
    assert str(desk.interview(record).answers.given("decision_at")).startswith("2026-11-25")
    office.type("team_note", "She likes to be called Masha")
    office.click("team_keep")
    assert "She likes to be called Masha" in words(office)
    go(office, "story")
    assert "She likes to be called Masha" not in words(office)


def test_full_hands_warn_where_the_case_is_given(office: Any) -> None:
    desk = office.office.desk
    plan.set_cap(desk, 1)
    desk.vault.cases.change(desk.open_case("Case 8").case_id, worker_id=desk.vault.worker_id)
    go(office, "plan")
    pick(office, "responsible_worker", desk.vault.worker_id)
    office.click("responsible_keep")
    assert "warns from 1" in words(office)


def test_an_accompanied_day_from_plan_to_debrief(office: Any) -> None:
    desk = office.office.desk
    other = desk.vault.workers.add("Ольга").record_id
    go(office, "hearings")
    office.type("hearing_authority", "District court")
    set_day(office, "hearing_at", "2026-11-25T10:00")
    office.click("hearing_keep")
    assert "plan not ready" in words(office)
    open_details(office)
    pick(office, "day_first", desk.vault.worker_id)
    pick(office, "day_second", other)
    for name in ("route", "money", "medicine", "check_in_with"):
        office.type(f"day_{name}", "said")
    write(office, "day_bring", "Her papers")
    office.click("day_keep")
    assert hearings.days(desk, office.case)[0].ready
    office.click("set_out")
    assert "Out now" in words(office)
    office.click("arrived")
    assert "Arrived at" in words(office)
    open_details(office)
    write(office, "back_happened", "The judge listened")
    pick(office, "back_response", "helped")
    office.click("back_keep")
    day = hearings.days(desk, office.case)[0]
    assert day.over
    assert desk.vault.visits.out() == ()
    go(office, "story")
    assert "The judge listened" in words(office)


def test_an_accompanied_day_moves_and_leads_to_its_risks(office: Any) -> None:
    desk = office.office.desk
    hearings.add(desk, office.case, datetime(2026, 11, 25, 10).astimezone(), "Court")
    go(office, "hearings")
    open_details(office)
    set_day(office, "move_at", "2026-12-02T09:30")
    office.click("move_keep")
    assert desk.vault.hearings.of(office.case)[0].at.astimezone().strftime("%d.%m %H:%M") == "02.12 09:30"
    office.click("accompany")
    assert office.page.interview.procedure == "accompaniment"


def test_a_referral_without_her_consent_stays_where_it_is(office: Any) -> None:
    desk = office.office.desk
    desk.vault.referrals.offer(office.case, "Shelter", "A bed")
    go(office, "consents")
    open_details(office)
    pick(office, "referral_status", "sent")
    office.click("referral_keep")
    assert desk.vault.referrals.of(office.case)[0].status == "offered"
    assert office.window.toasts.text
    office.type("referral_reason", "She asked for it tonight")
    office.click("referral_keep")
    assert desk.vault.referrals.of(office.case)[0].status == "sent"
    assert [task.title for task in desk.vault.tasks.of(office.case)] == ["Ask again: Shelter"]
    open_details(office)
    office.type("shelter_place", "House")
    office.type("shelter_asked", "A bed, with treatment")
    office.type("shelter_stay_days", "many")
    office.click("shelter_keep")
    assert "number of days" in words(office)
    office.type("shelter_stay_days", "30")
    office.click("shelter_keep")
    assert "House: A bed, with treatment" in words(office)
    assert "days: 30" in words(office)


def test_contacts_are_filtered_checked_changed_and_set_aside(office: Any, tmp_path: Path) -> None:
    desk = office.office.desk
    table = tmp_path / "d.csv"
    table.write_text("name,kind,accepts_children\nHouse,shelter,yes\nOther,shelter,no\n,x,\nThird,y,maybe\n")
    office.window.go(Route("directory"))
    office.settle()
    office.person.files = [str(table)]
    office.page._import()
    office.settle()
    shown = words(office)
    assert "Line 4" in shown
    assert "Line 5" in shown
    assert "House" in shown
    assert "Other" in shown
    countries = [shown.index(f"{name}: help lines") for name in ("Ukraine", "Georgia", "Kazakhstan")]
    assert countries == sorted(countries), "the country of the office's cases stands first"
    office.find("accepts_children").setChecked(True)
    assert "Other" not in words(office)
    office.find("accepts_children").setChecked(False)
    office.settle()
    desk.vault.referrals.offer(office.case, "House", "A bed")
    buttons = [item for item in office.window.findChildren(QWidget, "aside") if item.accessibleDescription() == "House"]
    buttons[-1].click()
    office.settle()
    assert "1" in office.window.toasts.text
    assert [contact.name for contact in desk.vault.contacts.all()] == ["Other"]
    assert "offered no more" in words(office)
    open_details(office)
    office.click("checked")
    assert any(contact.checked_on == DAY for contact in desk.vault.contacts.all(also_inactive=True))
    assert "2026 (Ірина)" in words(office), "who checked stands beside the day"


def test_the_team_page_warns_of_a_late_pair_and_keeps_the_log(office: Any) -> None:
    desk = office.office.desk
    other = desk.vault.workers.add("Ольга").record_id
    me = desk.vault.worker_id
    office.window.go(Route("staff"))
    office.settle()
    pick(office, "going_first", me)
    office.type("going_place", "Market")
    set_day(office, "going_back", f"{datetime.now().astimezone() + timedelta(hours=2):%Y-%m-%dT%H:%M}")
    office.click("going_keep")
    assert "Two go together" in office.window.toasts.text
    assert desk.vault.visits.out() == ()
    pick(office, "going_first", me)
    pick(office, "going_second", other)
    office.click("going_keep")
    assert len(desk.vault.visits.out()) == 1
    assert "Market" in words(office)
    office.type("returned_incident", "A man followed them")
    office.click("returned_keep")
    assert desk.vault.visits.out() == ()
    now = datetime.now().astimezone()
    desk.vault.visits.plan([me, other], "Station", now - timedelta(hours=3), now - timedelta(hours=1))
    open_details(office)
    office.type("alarm_first", "Both telephones")
    office.type("alarm_then", "The night line")
    office.type("alarm_minutes", "soon")
    office.click("alarm_keep")
    assert not staff.alarm(desk).written
    office.type("alarm_minutes", "30")
    office.click("alarm_keep")
    assert "Overdue by minutes" in words(office)
    assert "2. The night line" in words(office)
    go(office, "overview")
    office.office.watch.look()
    office.settle()
    assert "Ольга" in office.window.toasts.text
    office.window.go(Route("staff"))
    office.settle()
    open_details(office)
    pick(office, "threat_severity", "followed")
    office.type("threat_what", "A car waited")
    office.click("threat_keep")
    assert staff.threats(desk)[0].what == "A car waited"
    open_details(office)
    assert "real" in words(office), "the prompts of a talk"
    pick(office, "talk_worker", other)
    office.click("talk_keep")
    assert [talk.worker_id for talk in staff.talks(desk)] == [other]
    office.type("cap_cases", "7")
    office.click("cap_keep")
    assert plan.cap(desk) == 7


def test_the_calendar_shows_a_month_a_week_and_a_list(office: Any) -> None:
    desk = office.office.desk
    desk.vault.tasks.add("Ring the clinic", case_id=office.case, due_on=DAY + timedelta(days=2))
    desk.vault.tasks.add("Far away", case_id=office.case, due_on=DAY + timedelta(days=40))
    office.window.go(Route("calendar"))
    office.settle()
    assert "Far away" in words(office)
    office.click("view_week")
    assert "Ring the clinic" in words(office)
    assert "Far away" not in words(office)
    office.click("view_month")
    cell = office.find(f"day_{(DAY + timedelta(days=2)).isoformat()}")
    assert cell.accessibleName().endswith("entries 1")
    office.click("later")
    assert "Ring the clinic" not in words(office)
    office.click("earlier")
    office.click(f"day_{(DAY + timedelta(days=2)).isoformat()}")
    assert "Ring the clinic" in words(office)
    open_buttons = [
        item
        for item in office.window.findChildren(QWidget)
        if item.accessibleDescription() == "Case 7: Ring the clinic"
    ]
    open_buttons[-1].click()
    office.settle()
    assert office.window.route.part == "plan"


def test_spans_of_views_cover_whole_weeks_over_the_turn_of_a_year() -> None:
    assert span_of("week", date(2027, 1, 1), 14, 120) == (date(2026, 12, 28), date(2027, 1, 3))
    assert span_of("month", date(2027, 1, 31), 14, 120) == (date(2026, 12, 28), date(2027, 1, 31))
    assert span_of("list", date(2027, 1, 1), 14, 120) == (date(2026, 12, 18), date(2027, 5, 1))
    assert turned("month", date(2026, 12, 31), 1) == date(2027, 1, 1)
    assert turned("month", date(2026, 1, 31), -1) == date(2025, 12, 1)
    assert turned("week", date(2026, 12, 31), 1) == date(2027, 1, 7)


def test_the_story_comes_before_its_form(office: Any) -> None:
    go(office, "story")
    assert not office.has("to_story_form"), "nothing is told yet: the form is there at once"
    what = "He came at night."
    office.office.desk.vault.events.add(office.case, "violence", what=what, happened_at="2026-11-20T21:40")
    go(office, "overview")
    go(office, "story")
    said = next(label for label in office.window.findChildren(PlainLabel) if label.text() == what)
    form = office.find("what", QWidget)
    assert said.mapTo(office.window, said.rect().topLeft()).y() < form.mapTo(office.window, form.rect().topLeft()).y()
    office.click("to_story_form")
    assert form.hasFocus() or form.isAncestorOf(office.window.focusWidget())
