"""The case file: what is recorded stays as it was recorded, with who and when."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from vault_builders import PASSPHRASE, new_vault

from paralegal_app.casefile import DECLINED, Changed, Vault
from paralegal_app.errors import BadInput, ConsentMissing

DAY = date(2026, 11, 22)


def test_an_answer_changed_keeps_who_when_and_what_it_was(vault: Vault, case_id: str) -> None:
    colleague = vault.workers.add("Зразкова Ольга").record_id or ""
    first = vault.worker_id
    vault.answers.commit(case_id, "lives_together", True)
    vault.work_as(colleague)
    vault.answers.commit(case_id, "lives_together", DECLINED)
    vault.answers.commit(case_id, "lives_together", None)
    versions = vault.answers.history(case_id, "lives_together")
    assert [(made.number, made.value, made.by, made.current) for made in versions] == [
        (1, True, first, False),
        (2, DECLINED, colleague, False),
        (3, None, colleague, True),
    ]
    assert versions[0].at < versions[1].at < versions[2].at
    assert vault.answers.all(case_id) == {"lives_together": None}


def test_a_cleared_answer_is_absent_and_can_be_given_again(vault: Vault, case_id: str) -> None:
    vault.answers.commit(case_id, "x", "так")
    vault.answers.clear(case_id, "x")
    assert vault.answers.all(case_id) == {}
    vault.answers.commit(case_id, "x", "ні")
    assert [version.number for version in vault.answers.history(case_id, "x")] == [1, 2, 3]


def test_interview_answers_go_with_their_history(vault: Vault, case_id: str) -> None:
    vault.answers.commit(case_id, "stays", 1)
    vault.answers.commit(case_id, "goes", "слово-перше", keep="interview")
    vault.answers.commit(case_id, "goes", "слово-друге", keep="interview")
    vault.answers.forget_interview(case_id)
    assert vault.answers.all(case_id) == {"stays": 1}
    assert vault.answers.history(case_id, "goes") == ()


def test_answers_move_to_new_question_ids_where_those_are_free(vault: Vault, case_id: str) -> None:
    vault.answers.commit(case_id, "old_a", 1)
    vault.answers.commit(case_id, "old_b", 2)
    vault.answers.commit(case_id, "new_b", 3)
    vault.answers.rename(case_id, {"old_a": "new_a", "old_b": "new_b"})
    assert vault.answers.all(case_id) == {"new_a": 1, "old_b": 2, "new_b": 3}


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=("Cs",)), max_size=40),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
    max_leaves=12,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(value=JSON)
def test_any_json_value_comes_back_as_it_went_in(vault: Vault, value: object) -> None:
    case_id = vault.cases.add("Зразкова").case_id or ""
    try:
        vault.answers.commit(case_id, "x", value)
    except BadInput:
        assert "\\ud" in ascii(value)
        return
    assert vault.answers.all(case_id) == {"x": value}


@pytest.mark.parametrize("value", [object(), {1, 2}, float("nan"), DAY, "x" * 1_000_001, "\ud800"])
def test_a_value_that_cannot_be_stored_is_refused_whole(vault: Vault, case_id: str, value: object) -> None:
    with pytest.raises(BadInput):
        vault.answers.commit(case_id, "x", value)
    assert vault.answers.history(case_id) == ()


def test_a_draft_outlives_locking_and_goes_with_the_answer(tmp_path: Path) -> None:
    with new_vault(tmp_path / "v") as vault:
        case_id = vault.cases.add("Зразкова").case_id or ""
        vault.drafts.keep(case_id, "incident_story", "почато і")
    with Vault.open(tmp_path / "v", PASSPHRASE) as vault:
        assert [(draft.place, draft.value) for draft in vault.drafts.of(case_id)] == [("incident_story", "почато і")]
        vault.answers.commit(case_id, "incident_story", "почато і скінчено")
        assert vault.drafts.of(case_id) == ()


def test_people_and_the_confirmed_forms_of_their_names(vault: Vault, case_id: str) -> None:
    person = vault.people.add(case_id, "client", {"family": "  Зразкова ", "given": "О\u0301лена"}).record_id or ""
    vault.people.confirm_form(person, "genitive", "Зразкової Олени")
    vault.people.confirm_form(person, "genitive", "Зразкової Олени Іванівни")
    assert [form.form for form in vault.people.forms(person)] == ["Зразкової Олени Іванівни"]
    vault.people.change(person, {"phone": "+380"})
    assert len(vault.people.forms(person)) == 1
    vault.people.change(person, {"family": "Інакша"})
    assert vault.people.forms(person) == ()
    assert vault.people.get(person).family == "Інакша"
    with pytest.raises(BadInput, match="no field"):
        vault.people.change(person, {"surname": "x"})
    vault.people.remove(person)
    assert vault.people.of(case_id) == ()


def test_a_procedure_keeps_its_pack_and_may_be_declined(vault: Vault, case_id: str) -> None:
    started = vault.procedures.start(case_id, "ua", "1.2", "ab" * 32, "restraining_order").record_id or ""
    vault.steps.set(started, "file_claim", "declined", "боїться помсти")
    vault.steps.read_risk(started, "revenge", "чекає")
    vault.steps.override(started, "available", "yes", "рішення юристки")
    vault.steps.override(started, "available", "no", "передумала")
    vault.procedures.set_status(started, "declined", "не зараз")
    found = vault.procedures.get(started)
    assert (found.pack_id, found.pack_version, found.pack_hash, found.status) == ("ua", "1.2", "ab" * 32, "declined")
    assert vault.steps.of(started)["file_claim"].reason == "боїться помсти"
    assert vault.steps.risks_read(started)[0].decision == "чекає"
    assert vault.steps.overrides(started)["available"].verdict == "no"
    vault.steps.withdraw_override(started, "available")
    assert vault.steps.overrides(started) == {}
    assert vault.cases.get(case_id).status == "open"
    with pytest.raises(BadInput, match="reason"):
        vault.steps.override(started, "available", "yes", " ")


def test_closing_reopening_and_the_review_list(vault: Vault, case_id: str) -> None:
    vault.cases.close(case_id, "усе зроблено", retain_until=DAY)
    assert vault.cases.count() == 0
    assert [case.id for case in vault.cases.due_for_review(DAY)] == [case_id]
    assert vault.cases.due_for_review(DAY - timedelta(days=1)) == ()
    with pytest.raises(BadInput, match="closed already"):
        vault.cases.close(case_id, "")
    vault.cases.retain(case_id, DAY + timedelta(days=365))
    assert vault.cases.due_for_review(DAY) == ()
    vault.cases.reopen(case_id)
    assert vault.cases.get(case_id).retain_until is None


def test_the_list_of_cases_comes_in_pages(vault: Vault) -> None:
    for number in range(7):
        vault.cases.add(f"Зразок {number}")
    labels = [case.label for start in (0, 3, 6) for case in vault.cases.page(start, 3, order="label")]
    assert labels == [f"Зразок {number}" for number in range(7)]
    assert vault.cases.page(0, 1)[0].label == "Зразок 6"


def test_consent_by_purpose_and_recipient_and_its_withdrawal(vault: Vault, case_id: str) -> None:
    consents = vault.consents
    given_id = (
        consents.decide(
            case_id, "referral", "Притулок", "given", how="spoken", covers=["health"], text_version="3"
        ).record_id
        or ""
    )
    assert consents.valid(case_id, "referral", "Притулок", on=DAY, discloses=["health"])
    assert consents.valid(case_id, "referral", "Інший", on=DAY) is None
    assert consents.valid(case_id, "photo", "Притулок", on=DAY) is None
    assert consents.valid(case_id, "referral", "Притулок", on=DAY, discloses=["health", "hiv"]) is None
    consents.withdraw(given_id, "передумала")
    with pytest.raises(ConsentMissing):
        consents.require(case_id, "referral", "Притулок", on=DAY)
    assert consents.of(case_id)[0].withdrawn_note == "передумала"


def test_her_latest_decision_counts_and_a_consent_runs_out(vault: Vault, case_id: str) -> None:
    consents = vault.consents
    consents.decide(case_id, "referral", "Притулок", "given", how="signed", valid_until=DAY)
    assert consents.valid(case_id, "referral", "Притулок", on=DAY)
    assert consents.valid(case_id, "referral", "Притулок", on=DAY + timedelta(days=1)) is None
    consents.decide(case_id, "referral", "Притулок", "refused", how="spoken")
    assert consents.valid(case_id, "referral", "Притулок", on=DAY) is None


def test_a_clock_set_back_does_not_revive_an_older_decision(vault: Vault, case_id: str) -> None:
    vault.consents.decide(case_id, "photo", "преса", "given", how="spoken")
    vault._store.clock = lambda: datetime(2020, 1, 1, tzinfo=UTC)
    vault.consents.decide(case_id, "photo", "преса", "refused", how="spoken")
    assert vault.consents.valid(case_id, "photo", "преса", on=DAY) is None


def test_a_referral_needs_consent_before_it_is_sent_and_is_followed_to_its_outcome(vault: Vault, case_id: str) -> None:
    referral = vault.referrals.offer(case_id, "Притулок", "місце").record_id or ""
    with pytest.raises(ConsentMissing):
        vault.referrals.step(referral, "sent", on=DAY)
    assert vault.referrals.of(case_id)[0].status == "offered"
    vault.referrals.step(referral, "sent", on=DAY, override_reason="загроза життю")
    assert vault.consents.overrides(case_id)[0].reason == "загроза життю"
    vault.referrals.step(referral, "accepted", on=DAY, outcome="місяць")
    assert [step.status for step in vault.referrals.steps(referral)] == ["offered", "sent", "accepted"]
    assert vault.referrals.of(case_id)[0].outcome == "місяць"


def test_declining_a_referral_needs_nothing_and_closes_nothing(vault: Vault, case_id: str) -> None:
    referral = vault.referrals.offer(case_id, "Притулок", "місце").record_id or ""
    vault.referrals.step(referral, "declined", on=DAY)
    assert vault.referrals.of(case_id)[0].status == "declined"
    assert vault.cases.get(case_id).status == "open"


def test_papers_are_entered_with_what_they_disclosed(vault: Vault, case_id: str) -> None:
    entered = vault.papers.enter(
        case_id,
        document="application",
        language="uk",
        file_name="a.docx",
        sha256="ab" * 32,
        size=3,
        pack_id="ua",
        pack_version="1",
        pack_hash="cd" * 32,
        recipient="суд",
        discloses=["health"],
        gaps=["client_phone"],
        content=b"abc",
    )
    paper = vault.papers.of(case_id)[0]
    assert (paper.recipient, paper.discloses, paper.gaps, paper.by) == (
        "суд",
        ("health",),
        ("client_phone",),
        vault.worker_id,
    )
    assert vault.papers.content(entered.record_id or "") == b"abc"


def test_hearings_tasks_visits_and_the_directory(vault: Vault, case_id: str) -> None:
    at = datetime(2026, 12, 1, 9, tzinfo=UTC)
    hearing = vault.hearings.add(case_id, at, "суд", plan={"pair": 2}).record_id or ""
    vault.hearings.change(hearing, status="held", outcome="відкладено")
    assert vault.hearings.between(at, at + timedelta(hours=1))[0].outcome == "відкладено"
    assert vault.hearings.between(at + timedelta(seconds=1), at + timedelta(hours=1)) == ()
    with pytest.raises(BadInput, match="time zone"):
        vault.hearings.add(case_id, datetime(2026, 12, 1), "суд")  # noqa: DTZ001
    task = vault.tasks.add("подзвонити", case_id=case_id, due_on=DAY).record_id or ""
    assert [due.id for due in vault.tasks.due(DAY)] == [task]
    vault.tasks.done(task)
    assert vault.tasks.due(DAY) == ()
    visit = vault.visits.plan([vault.worker_id], "суд", at, at + timedelta(hours=2), case_id=case_id).record_id or ""
    assert [out.id for out in vault.visits.out()] == [visit]
    vault.visits.returned(visit, incident="погрози")
    assert vault.visits.out() == ()
    assert vault.visits.all()[0].incident == "погрози"
    contact = vault.contacts.add({"name": "Притулок", "kind": "shelter", "conditions": {"ost": True}}).record_id or ""
    vault.contacts.checked(contact, DAY)
    assert vault.contacts.all("shelter")[0].checked_on == DAY
    vault.contacts.change(contact, {"active": False})
    assert vault.contacts.all() == ()


def test_the_audit_trail_names_records_and_never_contents(vault: Vault, case_id: str) -> None:
    vault.answers.commit(case_id, "incident_story", "дуже особисте")
    vault.people.add(case_id, "client", {"family": "Таємна"})
    vault.cases.looked_at(case_id)
    entries = vault.audit.of(case_id)
    assert [(entry.kind, entry.action) for entry in reversed(entries)] == [
        ("cases", "added"),
        ("answers", "answered"),
        ("people", "added"),
        ("cases", "looked_at"),
    ]
    assert {entry.by for entry in entries} == {vault.worker_id}
    assert "особисте" not in repr(entries)
    assert "Таємна" not in repr(entries)


def test_a_change_says_what_it_touched(vault: Vault, case_id: str) -> None:
    assert vault.answers.commit(case_id, "x", 1) == Changed("answers", case_id, None, "answered")


def test_an_unknown_case_is_refused_in_words(vault: Vault) -> None:
    for attempt in (
        lambda: vault.answers.commit("0" * 32, "x", 1),
        lambda: vault.people.add("0" * 32, "client", {}),
        lambda: vault.procedures.start("0" * 32, "ua", "1", "h", "p"),
        lambda: vault.events.add("0" * 32, "note", what="x"),
        lambda: vault.cases.get("0" * 32),
    ):
        with pytest.raises(BadInput, match="not in the vault"):
            attempt()
