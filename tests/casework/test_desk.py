"""A case from first question to registered paper, through the real vault and real Word files."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from paralegal_app.casefile import KdfParameters, Vault
from paralegal_app.casework.desk import Desk
from paralegal_app.casework.interviews import Interview
from paralegal_app.casework.people import confirm_name_form
from paralegal_app.documents import reading
from paralegal_app.errors import AnswersError, BadInput, ConsentMissing, DocumentError
from paralegal_app.packs.conditions import Verdict
from paralegal_app.packs.loader import load_pack
from tests.builders import write_pack

ON = date(2026, 3, 2)
QUICK = KdfParameters(8, 1, 1)
HOME = {"settlement": "м. Полтава", "street": "вул. Тиха", "house": "7"}
OFFICE = {"settlement": "м. Полтава", "street": "вул. Соборна", "house": "40"}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Vault.create(tmp_path / "vault", "four plain words here", worker="Iryna", parameters=QUICK) as vault:
        yield Desk(vault, lambda: ON)


@pytest.fixture
def walked(desk: Desk, tmp_path: Path) -> Interview:
    pack = write_pack(tmp_path / "xx")
    case_id = desk.open_case("1").case_id or ""
    desk.start(case_id, str(pack), "restraining_order")
    return Interview(desk.vault, load_pack(pack), desk.procedures(case_id)[0], ON)


def test_answers_are_committed_one_by_one_and_survive_reopening(desk: Desk, walked: Interview, tmp_path: Path) -> None:
    walked.answer("dv_or_gbv", True)
    state = walked.answer("future_risk", True).state
    assert state.main.verdict is Verdict.YES
    desk.lock()
    with Vault.open(tmp_path / "vault", "four plain words here") as vault:
        assert vault.answers.all(walked.case_id) == {"dv_or_gbv": True, "future_risk": True}


def test_what_is_never_kept_is_forgotten_when_the_page_is_left(desk: Desk, walked: Interview) -> None:
    answered = walked.answer("under_influence_now", True)
    assert answered.changed is None
    assert [risk.id for risk in answered.state.risks] == ["influence"]
    assert desk.vault.answers.all(walked.case_id) == {}
    walked.leave()
    assert walked.state.risks == ()
    assert walked.state.next == "under_influence_now"


def test_a_wrong_answer_changes_nothing(desk: Desk, walked: Interview) -> None:
    with pytest.raises(AnswersError, match="not a date"):
        walked.answer("decision_at", "soon")
    with pytest.raises(BadInput, match="does not ask"):
        walked.answer("nonsense", True)
    assert desk.vault.answers.all(walked.case_id) == {}


def test_people_named_in_answers_can_be_found_and_their_name_forms_are_kept(desk: Desk, walked: Interview) -> None:
    walked.answer("respondent", {"family": "Гончарук", "given": "Андрій", "gender": "male"})
    assert [person.role for person in desk.vault.people.of(walked.case_id)] == ["respondent"]
    before = walked.paper("application", "uk")
    assert ("respondent", "genitive", "Гончарука Андрія") in before.inflected
    confirm_name_form(desk.vault, walked.case_id, "respondent", "genitive", "Гончарук Андрія")
    after = walked.paper("application", "uk")
    assert "Гончарук Андрія" in reading.text(after.docx)
    assert not [form for form in after.inflected if form[0] == "respondent"]


def test_papers_need_consent_for_what_they_tell(desk: Desk, walked: Interview, tmp_path: Path) -> None:
    walked.answer("children", [{"family": "Лагідна", "given": "Софія"}])
    paper = walked.paper("application", "uk")
    assert desk.disclosure(walked, paper).missing == ("children",)
    with pytest.raises(ConsentMissing, match="about children"):
        desk.hand_out(walked, [paper], tmp_path / "out")
    assert not (tmp_path / "out").exists()
    desk.vault.consents.decide(walked.case_id, "papers", "court", "given", how="spoken", covers=["children"])
    written = desk.hand_out(walked, [paper], tmp_path / "out")
    assert written[0].path is not None
    registered = desk.vault.papers.of(walked.case_id)[0]
    assert (registered.sha256, registered.gaps) == (paper.sha256, paper.gaps)
    assert registered.discloses == ("children",)


def test_an_override_is_recorded_with_its_reason(desk: Desk, walked: Interview, tmp_path: Path) -> None:
    walked.answer("children", [{"family": "Лагідна", "given": "Софія"}])
    desk.hand_out(walked, [walked.paper("application", "uk")], tmp_path / "out", override_reason="She asked by phone.")
    assert desk.vault.papers.of(walked.case_id)[0].override_reason == "She asked by phone."


def test_the_address_she_hides_never_reaches_a_paper_the_respondent_gets(walked: Interview) -> None:
    walked.answer("client_address_for_papers", OFFICE)
    walked.answers = walked.answers.with_answer("client_address_actual", HOME)
    assert "Тиха" not in reading.text(walked.paper("application", "uk").docx)
    walked.answer("client_address_for_papers", HOME)
    walked.answers = walked.answers.with_answer("client_address_actual", HOME)
    with pytest.raises(DocumentError, match="the one she hides"):
        walked.paper("application", "uk")


def test_starting_twice_takes_up_the_procedure_under_way(desk: Desk) -> None:
    case_id = desk.open_case("1").case_id or ""
    first = desk.start(case_id, "ua", "restraining_order")
    assert desk.start(case_id, "ua", "restraining_order").record_id == first.record_id
    with pytest.raises(BadInput, match="has no procedure"):
        desk.start(case_id, "ua", "nonsense")


def test_measures_and_dates_of_two_procedures_do_not_mix(desk: Desk) -> None:
    case_id = desk.open_case("1").case_id or ""
    notice = desk.interview(desk.start(case_id, "ge", "protection_notice").record_id or "")
    order = desk.interview(desk.start(case_id, "ge", "restraining_order").record_id or "")
    wanted = list(notice.question("measures_wanted").choices or ())[:2]
    notice.answer("measures_wanted", wanted)
    notice.answer("office_name", "Police")
    notice.answer("client_phone", "+995 555 000000")
    order.reload()
    assert order.answers.given("client_phone"), "what is hers is told once"
    assert "measures_wanted" not in order.answers
    assert "office_name" not in order.answers, "a court is no police unit"
    order.answer("measures_wanted", list(order.question("measures_wanted").choices or ())[:1])
    notice.reload()
    assert notice.answers.given("measures_wanted") == tuple(wanted)



def test_no_step_is_done_before_its_risks_were_read(walked: Interview) -> None:
    walked.answer("under_influence_now", "__declined__")
    assert walked.unread_risks("file") == ("influence",)
    with pytest.raises(BadInput, match="Read the risks"):
        walked.mark_step("file", "done")
    assert walked.mark_step("file", "declined", "She wants to wait.").state.steps[0].done is False
    walked.read_risk("influence", "She goes tomorrow, with a lawyer.")
    assert walked.mark_step("file", "done").state.steps[0].done is True
    with pytest.raises(BadInput, match="no such step"):
        walked.mark_step("nonsense", "done")


def test_the_days_backup_is_made_once(desk: Desk) -> None:
    assert desk.care() is True
    assert desk.care() is False
    assert len(desk.vault.backups.all()) == 1
