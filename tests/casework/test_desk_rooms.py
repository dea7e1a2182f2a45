"""The rooms around the four procedures: first talk, plan, hearings, referrals, staff, offices that answer badly."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from paralegal_app.casefile import KdfParameters, Vault
from paralegal_app.casework import hearings, intake, moving, plan, referring, responses, staff, story_papers
from paralegal_app.casework.around import around
from paralegal_app.casework.chronology import chronology
from paralegal_app.casework.desk import Desk
from paralegal_app.documents import reading
from paralegal_app.errors import BadInput, ConsentMissing

ON = date(2026, 3, 2)
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Vault.create(tmp_path / "vault", "four plain words here", worker="Iryna", parameters=KdfParameters(8, 1, 1)) as vault:
        yield Desk(vault, lambda: ON)


@pytest.fixture
def case(desk: Desk) -> str:
    return desk.open_case("Case 7", country="ua").case_id or ""


def second_worker(desk: Desk) -> tuple[str, str]:
    other = desk.vault.workers.add("Olha").record_id or ""
    return desk.vault.worker_id or "", other


def test_every_shared_procedure_can_be_begun_in_a_case(desk: Desk, case: str) -> None:
    offered = around("en")
    assert offered[0].procedure == "crisis_call"
    for item in offered:
        assert "⟨" not in item.name
        walked = desk.interview(desk.start(case, item.pack, item.procedure).record_id or "")
        assert walked.state.next is not None
    assert len(desk.procedures(case)) == len(offered)
    assert around("zz") == offered


def test_the_first_talk_keeps_her_wishes_and_makes_the_safe_contact_her_answer(desk: Desk, case: str) -> None:
    with pytest.raises(BadInput, match="Nothing is written"):
        intake.write_intake(desk, case, intake.Intake(), ON)
    with pytest.raises(BadInput, match="one of"):
        intake.write_intake(desk, case, intake.Intake(channel="newspaper", wishes="x"), ON)
    told = intake.Intake("help_line", "A night's sleep.", "He took my keys.", "Only after six, by my sister.", "uk")
    intake.write_intake(desk, case, told, ON)
    assert intake.intake_of(desk, case) == told
    assert desk.vault.answers.all(case)["client_safe_contact"] == told.safe_contact
    intake.write_intake(desk, case, intake.Intake("peer", "To stay at home.", told.words, told.safe_contact), ON)
    assert intake.intake_of(desk, case).wishes == "To stay at home."
    assert len(desk.vault.events.of(case)) == 2, "what was written before is not overwritten"
    with pytest.raises(BadInput, match="nothing to tell"):
        chronology(desk.vault, case, "uk", ON)


def test_the_risk_is_dated_and_comes_back_to_be_looked_at(desk: Desk, case: str) -> None:
    assert intake.reassess_due(desk, case, ON) is None
    with pytest.raises(BadInput):
        intake.assess(desk, case, "high", " ", ON)
    intake.assess(desk, case, "high", "He knows the new address.", ON - timedelta(days=3), measure="shelter")
    assert intake.reassess_due(desk, case, ON) == ON
    intake.assess(desk, case, "raised", "He left town.", ON, task="Look at the risk again")
    assert [risk.level for risk in intake.risks(desk, case)] == ["raised", "high"]
    assert intake.risks(desk, case)[1].measure == "shelter"
    assert intake.reassess_due(desk, case, ON + timedelta(days=13)) is None
    assert intake.reassess_due(desk, case, ON + timedelta(days=14)) == ON + timedelta(days=14)
    assert [task.due_on for task in desk.vault.tasks.of(case)] == [ON + timedelta(days=14)]


def test_the_plan_joins_steps_and_tasks_and_counts_what_is_behind(desk: Desk, case: str) -> None:
    procedure = desk.start(case, "ua", "restraining_order").record_id or ""
    walked = desk.interview(procedure)
    walked.answer("dv_or_gbv", True)
    task = desk.vault.tasks.add("Ring the clinic", case_id=case, due_on=ON, worker_id=desk.vault.worker_id).record_id or ""
    before = plan.plan_of(desk, case, "uk")
    assert {item.kind for item in before.items} == {"step", "task"}
    ring = before.items[-1]
    assert (ring.text, ring.who, ring.by, ring.status) == ("Ring the clinic", "Iryna", ON, "to_do")
    desk.vault.tasks.done(task)
    assert plan.plan_of(desk, case, "uk").closed == before.closed + 1
    desk.vault.tasks.change(task, due_on=ON + timedelta(days=1), title="Ring them again")
    moved = plan.plan_of(desk, case, "uk").items[-1]
    assert (moved.text, moved.by) == ("Ring them again", ON + timedelta(days=1))
    with pytest.raises(BadInput, match="not in the vault"):
        desk.vault.tasks.change("nobody", title="x")


def test_full_hands_are_told(desk: Desk, case: str) -> None:
    me, other = second_worker(desk)
    plan.set_cap(desk, 1)
    assert not plan.give_to(desk, case, me).over
    load = plan.give_to(desk, desk.open_case("Case 8").case_id or "", me)
    assert (load.cases, load.cap, load.over) == (2, 1, True)
    assert plan.loads(desk)[-1].worker_id == other
    for wrong in (0, 501):
        with pytest.raises(BadInput):
            plan.set_cap(desk, wrong)
    with pytest.raises(BadInput, match="Nobody"):
        plan.give_to(desk, case, "x")
    plan.note(desk, case, "She likes to be called Masha.")
    assert [note.what for note in plan.notes(desk, case)] == ["She likes to be called Masha."]
    with pytest.raises(BadInput):
        plan.note(desk, case, "  ")


def test_a_day_in_court_from_plan_to_debrief(desk: Desk, case: str) -> None:
    procedure = desk.start(case, "ua", "restraining_order").record_id or ""
    at = datetime(2026, 3, 29, 10, 0, tzinfo=ZoneInfo("Europe/Kyiv"))
    hearings.add(desk, case, at, "District court", place="Room 4", procedure_id=procedure, lang="uk")
    day = hearings.days(desk, case)[0]
    assert day.hearing.at == datetime(2026, 3, 29, 7, 0, tzinfo=UTC), "summer time began that night"
    assert day.hearing.plan["bring"], "what to bring comes from the procedure"
    assert "pair" in day.missing
    with pytest.raises(BadInput, match="Nobody is named"):
        hearings.set_out(desk, day.hearing, NOW)
    with pytest.raises(BadInput, match="no field"):
        hearings.plan_day(desk, day.hearing, {"weather": "rain"})
    me, other = second_worker(desk)
    hearings.plan_day(desk, day.hearing, {"pair": [me, me], "route": "Bus 5", "money": "40", "medicine": "With her"})
    assert set(hearings.days(desk, case)[0].missing) == {"pair", "check_in_with"}
    hearings.plan_day(desk, hearings.days(desk, case)[0].hearing, {"pair": [me, other], "check_in_with": "Office phone"})
    day = hearings.days(desk, case)[0]
    assert day.ready
    hearings.set_out(desk, day.hearing, at - timedelta(hours=1))
    day = hearings.days(desk, case)[0]
    assert day.visit is not None
    assert day.visit.worker_ids == (me, other)
    assert day.visit.back_by == at + hearings.RETURN_AFTER
    with pytest.raises(BadInput, match="out already"):
        hearings.set_out(desk, day.hearing, at)
    hearings.arrived(desk, day.hearing, at)
    day = hearings.days(desk, case)[0]
    with pytest.raises(BadInput, match="what happened"):
        hearings.back(desk, day.hearing, happened=" ", outcome="", on=ON)
    hearings.back(desk, day.hearing, happened="The judge listened.", outcome="Postponed", response="helped", on=ON)
    day = hearings.days(desk, case)[0]
    assert day.over
    assert desk.vault.visits.out() == ()
    assert desk.vault.events.of(case)[-1].kind == "court"
    assert "The judge listened." in reading.text(chronology(desk.vault, case, "uk", ON))


def test_a_moved_hearing_keeps_its_old_day(desk: Desk, case: str) -> None:
    hearings.add(desk, case, NOW, "Court")
    hearing = desk.vault.hearings.of(case)[0]
    hearings.move(desk, hearing, NOW + timedelta(days=7))
    moved = desk.vault.hearings.of(case)[0]
    assert moved.at == NOW + timedelta(days=7)
    assert "2026-03-02T09:00" in moved.note
    with pytest.raises(BadInput, match="time zone"):
        hearings.move(desk, moved, datetime(2026, 4, 1, 9, 0))  # noqa: DTZ001  the mistake


def test_a_date_shows_what_it_moves_before_it_moves(desk: Desk, case: str) -> None:
    procedure = desk.start(case, "ua", "restraining_order").record_id or ""
    walked = desk.interview(procedure)
    walked.answer("decision_at", "2026-03-02")
    found = moving.movable(desk, case, "uk")
    decision = next(item for item in found if item.question == "decision_at")
    assert decision.now.startswith("2026-03-02")
    moved = moving.what_moves(desk, case, decision, "2026-03-05", "uk")
    assert moved
    assert all(item.before != item.after and "⟨" not in item.text for item in moved)
    assert moving.movable(desk, case, "uk") == found, "nothing moved yet"


def test_a_referral_asks_for_consent_and_reminds_to_ask_again(desk: Desk, case: str) -> None:
    referral = desk.vault.referrals.offer(case, "Shelter", "A place tonight").record_id or ""
    with pytest.raises(ConsentMissing):
        referring.step(desk, case, referral, "sent", task="Ask the shelter")
    assert desk.vault.tasks.of(case) == (), "a step that was refused leaves nothing behind"
    desk.vault.consents.decide(case, "referral", "Shelter", "given", how="spoken")
    referring.step(desk, case, referral, "sent", task="Ask the shelter")
    assert [task.due_on for task in desk.vault.tasks.of(case)] == [ON + timedelta(days=2)]
    referring.step(desk, case, referral, "declined", outcome="She stays with her sister", task="Ask")
    assert len(desk.vault.tasks.of(case)) == 1, "her no asks for nothing more"
    assert desk.vault.referrals.of(case)[0].outcome == "She stays with her sister"


def test_talks_with_a_shelter_stay_in_the_office(desk: Desk, case: str) -> None:
    with pytest.raises(BadInput):
        referring.negotiate(desk, case, referring.Negotiation("2026-03-01", "", "A bed", "", "", None, ""))
    with pytest.raises(BadInput):
        referring.negotiate(desk, case, referring.Negotiation("2026-03-01", "House", "A bed", "", "", 0, ""))
    talk = referring.Negotiation("2026-03-01", "House", "A bed with treatment", "One month", "She agrees", 30, "Three months")
    referring.negotiate(desk, case, talk)
    assert referring.negotiations(desk.vault.events.of(case)) == (talk,)
    with pytest.raises(BadInput, match="nothing to tell"):
        chronology(desk.vault, case, "uk", ON)


def test_a_contact_in_use_is_set_aside_and_never_lost(desk: Desk, case: str) -> None:
    contact_id = desk.vault.contacts.add({"name": "House", "kind": "shelter"}).record_id or ""
    contact = desk.vault.contacts.get(contact_id)
    desk.vault.referrals.offer(case, "House", "A bed", contact_id=contact_id)
    assert referring.set_aside(desk.vault, contact) == 1
    assert desk.vault.contacts.all() == ()
    assert desk.vault.contacts.get(contact_id).name == "House"
    referring.offer_again(desk.vault, contact)
    assert [item.name for item in desk.vault.contacts.all()] == ["House"]


def test_nobody_goes_alone_without_a_reason_and_a_late_pair_raises_the_alarm(desk: Desk, case: str) -> None:
    me, other = second_worker(desk)
    with pytest.raises(BadInput, match="Two go together"):
        staff.go_out(desk, [me, me], "Station", NOW, NOW + timedelta(hours=1))
    with pytest.raises(BadInput, match="where they go"):
        staff.go_out(desk, [me, other], " ", NOW, NOW + timedelta(hours=1))
    staff.go_out(desk, [me], "Station", NOW, NOW + timedelta(hours=2), why_alone="Olha is ill")
    staff.go_out(desk, [me, other], "Market", NOW, NOW + timedelta(hours=1), case_id=case)
    assert not staff.alarm(desk).written
    staff.set_alarm(desk, staff.Alarm("Both telephones", "The night line, then 102", 30))
    assert staff.alarm(desk).written
    market, station = staff.out(desk, NOW + timedelta(minutes=50))
    assert (market.state, station.state, station.alone, market.alone) == ("soon", "out", True, False)
    market = staff.out(desk, NOW + timedelta(minutes=61))[0]
    assert (market.state, market.escalate, market.who) == ("overdue", False, ("Iryna", "Olha"))
    assert staff.out(desk, NOW + timedelta(minutes=90))[0].escalate
    desk.vault.visits.returned(market.visit.id, "A man followed them.")
    assert len(staff.out(desk, NOW)) == 1
    for wrong in (0, 601):
        with pytest.raises(BadInput):
            staff.set_alarm(desk, staff.Alarm("a", "b", wrong))


def test_the_clock_change_does_not_hide_a_late_pair(desk: Desk) -> None:
    me, other = second_worker(desk)
    kyiv = ZoneInfo("Europe/Kyiv")
    back_by = datetime(2026, 10, 25, 3, 30, fold=0, tzinfo=kyiv)
    staff.go_out(desk, [me, other], "Station", back_by - timedelta(hours=2), back_by)
    again = datetime(2026, 10, 25, 3, 30, fold=1, tzinfo=kyiv)
    assert staff.out(desk, again)[0].late == timedelta(hours=1)


def test_threats_and_talks_are_kept(desk: Desk, case: str) -> None:
    _me, other = second_worker(desk)
    with pytest.raises(BadInput):
        staff.log_threat(desk, "rude", "x", on=ON)
    staff.log_threat(desk, "words", "He rang the office.", "Number written down", on=ON - timedelta(days=1), case_id=case)
    staff.log_threat(desk, "followed", "A car waited.", on=ON)
    assert [threat.severity for threat in staff.threats(desk)] == ["followed", "words"]
    assert [note.what for note in plan.notes(desk, case)] == ["He rang the office."]
    assert {name for name, _day in staff.talk_due(desk, ON)} == {"Iryna", "Olha"}
    staff.talked(desk, other, "Two days off", on=ON)
    assert [name for name, _day in staff.talk_due(desk, ON)] == ["Iryna"]
    assert ("Olha", ON) in staff.talk_due(desk, ON + timedelta(days=28))
    with pytest.raises(BadInput):
        staff.talked(desk, "x", "", on=ON)


def refused(desk: Desk, case: str, response: str = "refused", institution: str = "police") -> object:
    responses.record(
        desk, case, what="They sent me away.", institution=institution, response=response, happened_at="2026-02-27T22:00", place="Police station 2",
    )  # fmt: skip
    return desk.vault.events.of(case)[-1]


@pytest.mark.parametrize("country", ["ua", "md", "ge", "kz", "kg"])
@pytest.mark.parametrize("institution", ["police", "identity_office", "legal_aid_office"])
def test_a_refusal_leads_to_the_complaint_of_each_country(desk: Desk, country: str, institution: str) -> None:
    case = desk.open_case("x", country=country).case_id or ""
    event = refused(desk, case, institution=institution)
    found = responses.complaints(desk, case, event, "ru")
    assert found, (country, institution)
    for complaint in found:
        assert "⟨" not in complaint.name
        taken = responses.take_up(desk, case, event, complaint, "ru")
        assert desk.vault.procedures.get(taken.procedure_id).procedure == complaint.procedure
    if institution == "police":
        assert desk.vault.answers.all(case)["police_response"] == "refused"


@pytest.mark.parametrize(("country", "document"), [("kz", "police_complaint"), ("md", "police_refusal_complaint")])
def test_the_deadline_of_a_complaint_counts_from_the_refusal(desk: Desk, country: str, document: str) -> None:
    case = desk.open_case("x", country=country).case_id or ""
    event = refused(desk, case)
    complaint = next(item for item in responses.complaints(desk, case, event, "ru") if item.document == document)
    taken = responses.take_up(desk, case, event, complaint, "ru")
    assert str(desk.interview(taken.procedure_id).answers.given("refusal_at")) == "2026-02-27"
    assert [words for words, _deadline in taken.deadlines]
    assert any(deadline.due is not None for _words, deadline in taken.deadlines)


def test_what_she_answered_is_not_overwritten(desk: Desk, case: str) -> None:
    started = desk.start(case, "ua", "protection_notice").record_id or ""
    desk.interview(started).answer("police_response", "asked_for_money")
    event = refused(desk, case)
    responses.take_up(desk, case, event, responses.complaints(desk, case, event, "uk")[0], "uk")
    assert desk.vault.answers.all(case)["police_response"] == "asked_for_money"


def test_help_needs_no_complaint_and_nonsense_is_refused(desk: Desk, case: str) -> None:
    event = refused(desk, case, response="helped")
    answer = responses.response_of(event)
    assert answer is not None
    assert not answer.bad
    assert responses.complaints(desk, case, event, "uk") == ()
    assert responses.complaints(desk, case, refused(desk, case, institution="clinic"), "uk") == ()
    with pytest.raises(BadInput):
        responses.record(desk, case, what="x", institution="army", response="refused")


@pytest.mark.parametrize("lang", ["uk", "ru", "ro", "ka", "kk", "ky", "en"])
def test_the_general_complaint_leaves_only_with_her_word(desk: Desk, case: str, tmp_path: Path, lang: str) -> None:
    event = refused(desk, case, institution="clinic")
    desk.vault.answers.commit(case, "client", {"family": "Лагідна", "given": "Марія"})
    with pytest.raises(ConsentMissing):
        story_papers.write_complaint(desk, case, event, "The head doctor", lang, tmp_path / "out")
    assert not (tmp_path / "out").exists()
    with pytest.raises(BadInput, match="to whom"):
        story_papers.write_complaint(desk, case, event, " ", lang, tmp_path / "out", override_reason="x")
    desk.vault.consents.decide(case, "papers", "The head doctor", "given", how="spoken")
    path = story_papers.write_complaint(desk, case, event, "The head doctor", lang, tmp_path / "out")
    text = reading.text(path.read_bytes())
    assert "They sent me away." in text
    assert "Лагідна" in text
    assert [paper.document for paper in desk.vault.papers.of(case)] == ["complaint"]


def test_the_story_goes_to_court_with_her_word_or_a_reason(desk: Desk, case: str, tmp_path: Path) -> None:
    refused(desk, case)
    with pytest.raises(ConsentMissing, match="court"):
        story_papers.write_chronology(desk, case, "uk", tmp_path)
    path = story_papers.write_chronology(desk, case, "uk", tmp_path, override_reason="The hearing is today.")
    assert "They sent me away." in reading.text(path.read_bytes())
    assert desk.vault.consents.overrides(case)[0].reason == "The hearing is today."
    desk.vault.consents.decide(case, "court", "court", "given", how="signed")
    assert story_papers.write_chronology(desk, case, "uk", tmp_path) == path, "the very same paper is not written twice"
    desk.vault.consents.withdraw(desk.vault.consents.of(case)[-1].id)
    with pytest.raises(ConsentMissing, match="court"):
        story_papers.write_chronology(desk, case, "uk", tmp_path)
