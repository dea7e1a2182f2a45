"""From the first ring on: a crisis call that feeds the first talk, talks with the partner, files and their custody."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Literal

import pytest

from paralegal_app.casefile import KdfParameters, Vault
from paralegal_app.casework import calling, chronology, exhibits, intake, partner, responses, wording
from paralegal_app.casework.complaint_terms import ComplaintTerms, complaint_terms
from paralegal_app.casework.desk import Desk
from paralegal_app.casework.disclosure import disclosure_of
from paralegal_app.casework.papers import MadePaper
from paralegal_app.errors import BadInput, ConsentMissing

ON = date(2026, 11, 23)
PNG = b"\x89PNG\r\n\x1a\n and so on"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Vault.create(tmp_path / "vault", "four plain words", worker="Iryna", parameters=KdfParameters(8, 1, 1)) as vault:
        yield Desk(vault, lambda: ON)


@pytest.fixture
def case(desk: Desk) -> str:
    return desk.open_case("Case 9", country="ua").case_id or ""


def test_a_call_opens_case_and_script_in_one_go_and_is_taken_up_again(desk: Desk) -> None:
    case, procedure = calling.begin_call(desk, label="K-009", country="ge")
    assert desk.vault.cases.get(case).label == "K-009"
    assert desk.interview(procedure).procedure == calling.CALL
    assert calling.begin_call(desk, case_id=case) == (case, procedure)


def test_what_she_said_on_the_line_stands_in_the_first_talk(desk: Desk, case: str) -> None:
    _case, procedure = calling.begin_call(desk, case_id=case)
    walked = desk.interview(procedure)
    for question, value in {
        "immediate_threat": False, "call_help": ["only_talk"], "call_back": "may_call", "he_is_where": "away",
        "client_safe_contact": "After six, by my sister", "who_we_are": "The library", "client_language": "ka",
        "call_words": "He took my keys.", "call_wishes": "One quiet night.",
    }.items():  # fmt: skip
        walked.answer(question, value)
    walked.leave()
    told = intake.intake_of(desk, case)
    assert told == intake.Intake(
        "help_line", "One quiet night.", "He took my keys.", "After six, by my sister", "ka", cover="The library"
    )
    assert "he_is_where" not in desk.vault.answers.all(case), "asked only to warn her"
    intake.write_intake(desk, case, intake.Intake("help_line", "Sleep.", "He took them.", meeting="The park"), ON)
    again = intake.intake_of(desk, case)
    assert (again.wishes, again.words, again.meeting, again.cover) == ("Sleep.", "He took them.", "The park", "")


def test_without_a_call_the_first_talk_is_empty(desk: Desk, case: str) -> None:
    assert intake.intake_of(desk, case) == intake.Intake()
    with pytest.raises(BadInput, match="How ready"):
        intake.write_intake(desk, case, intake.Intake(wishes="x", readiness="soon"), ON)


def test_the_numbers_are_those_of_her_country_and_ours(desk: Desk, case: str) -> None:
    desk.vault.contacts.add({"name": "Olha the lawyer", "kind": "lawyer", "phone": "044 111"})
    desk.vault.contacts.add({"name": "No telephone", "kind": "shelter"})
    found = calling.numbers(desk, case, "uk")
    assert found[0].number
    assert not found[0].ours
    assert [item.name for item in found if item.ours] == ["Olha the lawyer"]
    nowhere = desk.open_case("Case 10").case_id or ""
    assert [item.number for item in calling.numbers(desk, nowhere, "uk")] == ["044 111"]


def agree(desk: Desk, case: str, decision: str = "given") -> None:
    desk.vault.consents.decide(case, partner.PURPOSE, "the partner", decision, how="spoken")  # type: ignore[arg-type]


def test_nobody_talks_with_the_partner_without_her_yes(desk: Desk, case: str) -> None:
    with pytest.raises(ConsentMissing) as refused:
        partner.record(desk, case, "partner", "Asked for the passport")
    assert refused.value.kind == "partner_consent"
    assert partner.talks(desk.vault.events.of(case)) == ()
    agree(desk, case)
    with pytest.raises(ConsentMissing) as refused:
        partner.record(desk, case, "partner", "Asked for the passport")
    assert refused.value.kind == "partner_risk"
    intake.assess(desk, case, "low", "He is away for a month", ON)
    partner.record(desk, case, "partner", "Asked for the passport", outcome="He gave it")
    (talk,) = partner.talks(desk.vault.events.of(case))
    assert (talk.what, talk.outcome, talk.details["who"]) == ("Asked for the passport", "He gave it", "partner")
    assert desk.vault.consents.overrides(case) == ()


@pytest.mark.parametrize("last", ["refused", "withdrawn"])
def test_a_later_no_counts(desk: Desk, case: str, last: str) -> None:
    intake.assess(desk, case, "low", "He is away", ON)
    agree(desk, case)
    assert partner.standing_of(desk, case).clear
    if last == "refused":
        agree(desk, case, "refused")
    else:
        desk.vault.consents.withdraw(desk.vault.consents.of(case)[-1].id)
    assert not partner.standing_of(desk, case).agreed


def test_a_reason_lets_it_happen_and_stays_in_the_record(desk: Desk, case: str) -> None:
    partner.record(desk, case, "his_relative", "The mother rang us", reason="She rang, we only listened")
    (override,) = desk.vault.consents.overrides(case)
    assert (override.purpose, override.recipient) == (partner.PURPOSE, "his_relative")
    assert override.reason == "She rang, we only listened"
    with pytest.raises(BadInput):
        partner.record(desk, case, "neighbour", "x")
    with pytest.raises(BadInput):
        partner.record(desk, case, "partner", "  ", reason="x")


def test_a_planned_talk_needs_the_same(desk: Desk, case: str) -> None:
    with pytest.raises(ConsentMissing):
        partner.plan(desk, case, "partner", "Ring him about the keys", due_on=ON)
    assert desk.vault.tasks.of(case) == ()
    partner.plan(desk, case, "partner", "Ring him about the keys", due_on=ON, reason="The children are with him")
    assert [task.title for task in desk.vault.tasks.of(case)] == ["Ring him about the keys"]
    assert len(desk.vault.consents.overrides(case)) == 1


def test_an_old_look_at_the_risk_is_none(desk: Desk, case: str) -> None:
    agree(desk, case)
    intake.assess(desk, case, "low", "Quiet", date(2026, 11, 8))
    assert partner.standing_of(desk, case).risk_on is None
    intake.assess(desk, case, "low", "Quiet", date(2026, 11, 9))
    assert partner.standing_of(desk, case).risk_on == date(2026, 11, 9)


def test_talks_with_him_never_stand_in_her_chronology(desk: Desk, case: str) -> None:
    partner.record(desk, case, "partner", "Secret talk", reason="He came to the office")
    desk.vault.events.add(case, "violence", what="He broke the door", happened_at="2026-11-20")
    assert [event.what for event in chronology.told(desk.vault.events.of(case))] == ["He broke the door"]


def take(desk: Desk, case: str, folder: Path, name: str, content: bytes) -> str:
    path = folder / name
    path.write_bytes(content)
    return desk.vault.evidence.take_in(case, path).record_id or ""


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [("a.png", PNG, "picture"), ("a.txt", "Він писав: «прийду»".encode(), "text"),
     ("b.txt", "Він писав".encode("utf-16"), "text"), ("voice.txt", b"\x00\x01\x02binary", "other"),
     ("film.mp4", b"\x00\x00\x00\x18ftypmp42", "other"), ("empty.txt", b"", "other")],
)  # fmt: skip
def test_only_what_can_be_shown_is_shown_whatever_its_name(
    desk: Desk, case: str, tmp_path: Path, name: str, content: bytes, kind: str
) -> None:
    seen = exhibits.look_at(desk, take(desk, case, tmp_path, name, content))
    assert seen.kind == kind
    assert bool(seen.content or seen.text) == (kind in ("picture", "text"))


def test_a_file_too_large_to_be_shown_is_kept_all_the_same(
    desk: Desk, case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exhibits, "MOST_SHOWN", 10)
    found = take(desk, case, tmp_path, "long.txt", b"eleven bytes")
    assert exhibits.look_at(desk, found).kind == "too_large"
    assert b"".join(desk.vault.evidence.read(found)) == b"eleven bytes"


def test_the_hands_a_file_went_through_are_written_down(desk: Desk, case: str, tmp_path: Path) -> None:
    film = take(desk, case, tmp_path, "film.mp4", b"\x00\x00ftyp")
    other = take(desk, case, tmp_path, "other.txt", b"another")
    exhibits.note(desk, case, film, "handed_over", who="Court clerk", what="with a receipt")
    copy = tmp_path / "copy.mp4"
    exhibits.save_copy(desk, case, film, copy, why="to look at it")
    assert copy.read_bytes() == b"\x00\x00ftyp"
    way = exhibits.custody(desk.vault.events.of(case), film)
    assert [(item.act, item.who, item.note) for item in way] == [
        ("evidence", "", ""), ("handed_over", "Court clerk", "with a receipt"), ("copied_out", "", "to look at it"),
    ]  # fmt: skip
    assert len(exhibits.custody(desk.vault.events.of(case), other)) == 1
    assert desk.vault.events.verify(case).whole
    with pytest.raises(BadInput, match="Nobody is named"):
        exhibits.note(desk, case, film, "received")
    with pytest.raises(BadInput, match="is there already"):
        exhibits.save_copy(desk, case, film, copy)
    assert len(exhibits.custody(desk.vault.events.of(case), film)) == 3


COUNTRIES = ("ge", "kg", "kz", "md", "ua")


def refused_by(desk: Desk, country: str, institution: str, when: str = "2026-11-20", how: str = "refused") -> object:
    case = desk.open_case("Case 11", country=country).case_id or ""
    responses.record(desk, case, what="They sent her away", institution=institution, response=how, happened_at=when)
    return complaint_terms(desk, case, desk.vault.events.of(case)[-1])


@pytest.mark.parametrize("institution", ["police", "identity_office", "legal_aid_office"])
@pytest.mark.parametrize("country", COUNTRIES)
def test_a_general_complaint_knows_its_deadline_or_says_that_it_does_not(
    desk: Desk, country: str, institution: str
) -> None:
    terms = refused_by(desk, country, institution)
    assert isinstance(terms, ComplaintTerms)
    assert terms.deadlines
    assert terms.counted or terms.unknown, "neither a day nor an honest unknown"
    for item in terms.counted:
        assert str(item.due) > "2026-11-20"
        assert item.arithmetic
        assert item.law.cite


def test_an_undated_refusal_counts_nothing(desk: Desk) -> None:
    terms = refused_by(desk, "ua", "police", when="")
    assert isinstance(terms, ComplaintTerms)
    assert not terms.dated
    assert terms.counted == ()


@pytest.mark.parametrize(("country", "institution", "how"), [("ua", "clinic", "refused"), ("", "police", "refused"),
                                                              ("ua", "police", "helped"), ("ua", "court", "insulted")])  # fmt: skip
def test_where_no_deadline_is_known_none_is_made_up(desk: Desk, country: str, institution: str, how: str) -> None:
    terms = refused_by(desk, country, institution, how=how)
    assert isinstance(terms, ComplaintTerms)
    assert terms.deadlines == ()


def test_a_paper_for_him_alone_is_a_contact_with_him(desk: Desk, case: str) -> None:
    def letter(*readers: str) -> MadePaper:
        return MadePaper("letter", "uk", "letter.uk.docx", b"", (), ("identity",), readers, ())

    assert disclosure_of(desk.vault, case, letter("respondent"), ON).missing == (partner.PURPOSE,)
    assert disclosure_of(desk.vault, case, letter("court", "respondent"), ON).missing == (), "the court serves it"
    agree(desk, case)
    assert disclosure_of(desk.vault, case, letter("respondent"), ON).missing == ()


def test_her_no_to_one_reader_holds_a_paper_that_goes_to_several(desk: Desk, case: str) -> None:
    paper = MadePaper("letter", "uk", "x", b"", (), ("health", "children"), ("court", "prosecutor"), ())

    def decide(recipient: str, decision: Literal["given", "refused"], *covers: str) -> str:
        made = desk.vault.consents.decide(case, "papers", recipient, decision, how="spoken", covers=covers)
        return str(made.record_id)

    def missing() -> tuple[str, ...]:
        return disclosure_of(desk.vault, case, paper, ON).missing

    decide("prosecutor", "refused", "health")
    decide("police", "refused")
    assert missing() == ("health", "children")
    court = decide("court", "given", "health", "children")
    assert missing() == ("health",), "a yes to the court is none to the prosecutor"
    decide("prosecutor", "refused")
    assert missing() == ("health", "children"), "a no that names nothing is a no to all"
    decide("prosecutor", "given", "health")
    assert missing() == (), "the last word about each reader counts"
    desk.vault.consents.withdraw(court)
    assert missing() == ("health", "children")
    decide("my aunt, who goes along", "given", "health", "children")
    assert missing() == ()


def test_a_paper_is_looked_through_without_the_words_of_its_template(desk: Desk, case: str) -> None:
    walked = desk.interview(desk.start(case, "ua", "restraining_order").record_id or "")
    walked.answer("incident_story", "Сама винна, казала вона собі.")
    paper = walked.paper("restraining_order_application", "uk")
    remarks = wording.look_at_paper(walked.pack, "restraining_order", paper)
    assert [remark.found for remark in remarks] == ["Сама винна"]
    walked.answer("incident_story", "Він казав: «сама винна».")
    clean = walked.paper("restraining_order_application", "uk")
    assert wording.look_at_paper(walked.pack, "restraining_order", clean) == ()


@pytest.mark.parametrize("country", COUNTRIES)
def test_no_empty_paper_of_a_pack_is_remarked_on(desk: Desk, country: str) -> None:
    found = []
    for procedure in desk.pack(country).procedures.values():
        place = desk.open_case("Case 12", country=country).case_id or ""
        walked = desk.interview(desk.start(place, country, procedure.id).record_id or "")
        for document in procedure.documents:
            paper = walked.paper(document.id, document.languages[0])
            found += [(document.id, item.found) for item in wording.look_at_paper(walked.pack, procedure.id, paper)]
    assert found == []
