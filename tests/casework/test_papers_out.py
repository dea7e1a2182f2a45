"""Packets and the papers every country uses, from a real vault and a real pack to registered files."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from paralegal_app.casefile import KdfParameters, Vault
from paralegal_app.casework.chronology import chronology
from paralegal_app.casework.desk import Desk
from paralegal_app.casework.interviews import Interview
from paralegal_app.casework.other_papers import KINDS, make_other, other_offers
from paralegal_app.casework.packets import Packet, hand_out_packet, make_packet
from paralegal_app.casework.paper_register import compared, hand_out
from paralegal_app.documents import reading
from paralegal_app.documents.package import open_package
from paralegal_app.errors import BadInput, ConsentMissing, DocumentError

ON = date(2026, 11, 23)
HIDDEN = {"settlement": "м. Дніпро", "street": "вул. Тиха", "house": "7"}
ANSWERS: dict[str, Any] = {
    "client": {"family": "Лагідна", "given": "Софія", "patronymic": "Іванівна", "gender": "female",
               "birth_date": "1990-03-12"},
    "respondent": {"family": "Гончарук", "given": "Андрій", "patronymic": "Павлович", "gender": "male"},
    "client_address_for_papers": {"settlement": "м. Полтава", "street": "вул. Соборна", "house": "40"},
    "client_address_actual": HIDDEN,
    "client_phone": "+380501112233",
    "client_safe_contact": "Кажан, після шостої вечора, +380507654321",
    "future_risk": True,
    "incident_at": "2026-11-20T21:30",
    "incident_story": "Він ударив мене і забрав телефон.",
    "measures_wanted": ["distance"],
    "refusal_at": "2026-11-21",
}  # fmt: skip


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Vault.create(tmp_path / "v", "four plain words here", worker="Ірина", parameters=KdfParameters(8, 1, 1)) as vault:
        yield Desk(vault, lambda: ON)


@pytest.fixture
def walked(desk: Desk) -> Interview:
    case_id = desk.open_case("1", country="ua").case_id or ""
    started = desk.start(case_id, "ua", "restraining_order")
    for question, value in ANSWERS.items():
        desk.vault.answers.commit(case_id, question, value)
    return desk.interview(started.record_id or "")


def packet_of(walked: Interview, **more: Any) -> Packet:
    return make_packet(walked, [("restraining_order_application", "uk"), ("motion_evidence", "uk")], **more)


def test_a_packet_is_papers_sheets_and_cover_in_three_copies(desk: Desk, walked: Interview, tmp_path: Path) -> None:
    packet = packet_of(walked, copies=("office", "respondent", "own"))
    assert [paper.document for paper in packet.papers] == [
        "cover_sheet", "restraining_order_application", "motion_evidence", "checklist", "deadline_sheet",
    ]  # fmt: skip
    office, his, own = packet.copies
    assert [paper.document for paper in office.papers] == ["restraining_order_application", "motion_evidence"]
    assert own.left == ()
    assert {left.because for left in his.left} == {"not_filed"}
    assert {left.document for left in office.left} == {"cover_sheet", "checklist", "deadline_sheet"}
    desk.vault.consents.decide(walked.case_id, "papers", "court", "given", how="spoken", covers=["children", "health"])
    done = hand_out_packet(desk.vault, walked, packet, tmp_path / "out", on=ON)
    files = sorted(str(path.relative_to(tmp_path / "out")) for path in (tmp_path / "out").rglob("*.docx"))
    assert len(files) == 2 + 2 + 5 == len(done.written)
    assert all(name[0] in "123" and name.endswith("-uk.docx") for name in files)
    for path in (tmp_path / "out" / "2").iterdir():
        text = reading.text(path)
        assert "Тиха" not in text
        assert "Кажан" not in text
    registered = desk.vault.papers.of(walked.case_id)
    assert {paper.document for paper in registered} == {paper.document for paper in packet.papers}
    assert {paper.sha256 for paper in registered} == {file.sha256 for file in done.written}
    cover = reading.text(packet.papers[0].docx)
    assert "інша сторона" in cover
    assert "суд" in cover


def test_the_same_packet_as_one_zip(desk: Desk, walked: Interview, tmp_path: Path) -> None:
    packet = packet_of(walked)
    reason = "She is here and asks for it."
    hand_out_packet(desk.vault, walked, packet, tmp_path / "p.zip", zipped=True, on=ON, override_reason=reason)
    with zipfile.ZipFile(tmp_path / "p.zip") as archive:
        assert archive.namelist() == [f"0{number}-uk.docx" for number in range(1, 6)]
        assert archive.read("02-uk.docx") == packet.papers[1].docx
    with pytest.raises(DocumentError, match="already a file"):
        hand_out_packet(desk.vault, walked, packet, tmp_path / "p.zip", zipped=True, on=ON, override_reason=reason)
    assert len(desk.vault.papers.of(walked.case_id)) == 5


def test_only_what_leaves_is_registered(desk: Desk, walked: Interview, tmp_path: Path) -> None:
    packet = packet_of(walked, copies=("office",))
    hand_out_packet(desk.vault, walked, packet, tmp_path / "out", on=ON, override_reason="x")
    assert {paper.document for paper in desk.vault.papers.of(walked.case_id)} == {
        "restraining_order_application", "motion_evidence",
    }  # fmt: skip


def test_wrong_packets_are_refused(walked: Interview) -> None:
    with pytest.raises(BadInput, match="copies for office"):
        packet_of(walked, copies=())
    with pytest.raises(BadInput, match="copies for office"):
        packet_of(walked, copies=("press",))


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("incident_story", "Тепер я живу на Тихій вулиці, 7, у подруги."),
        ("incident_story", "вул. ТИ\u200bХА,\nбуд. 7"),
        ("incident_story", "Дзвонити 050 765 43 21"),
        ("client_address_for_papers", {"settlement": "Дніпро", "street": "Тиха", "house": "7"}),
        ("client_address_for_papers", HIDDEN),
    ],
)
def test_where_she_is_never_reaches_his_copy(walked: Interview, question: str, value: object) -> None:
    walked.answer(question, value)
    with pytest.raises(DocumentError, match="served on the respondent"):
        packet_of(walked)


def test_a_version_is_compared_with_the_one_before(desk: Desk, walked: Interview, tmp_path: Path) -> None:
    paper = walked.paper("restraining_order_application", "uk")
    assert compared(desk.vault, walked.case_id, paper, walked.pack) is None
    desk.hand_out(walked, [paper], tmp_path / "out", override_reason="x")
    same = compared(desk.vault, walked.case_id, paper, walked.pack)
    assert same is not None
    assert same.same
    walked.answer("incident_story", "Він ударив мене двічі і забрав телефон.")
    later = walked.paper("restraining_order_application", "uk")
    found = compared(desk.vault, walked.case_id, later, walked.pack)
    assert found is not None
    assert ("added", "двічі") in [(kind, words.strip()) for change in found.changes for kind, words in change.words]
    written = desk.hand_out(walked, [later], tmp_path / "out", override_reason="x")
    assert written[0].path is not None
    assert written[0].path.name == "02-uk.docx"
    assert len(desk.vault.papers.of(walked.case_id)) == 2


def test_an_override_is_written_down_only_where_something_was_overridden(
    desk: Desk, walked: Interview, tmp_path: Path
) -> None:
    walked.answer("children", [{"family": "Лагідна", "given": "Ія", "birth_date": "2018-05-01"}])
    papers = [walked.paper("restraining_order_application", "uk"), walked.paper("checklist", "uk")]
    assert desk.disclosure(walked, papers[0]).missing
    desk.hand_out(walked, papers, tmp_path / "out", override_reason="She said it by phone.")
    reasons = {paper.document: paper.override_reason for paper in desk.vault.papers.of(walked.case_id)}
    assert reasons == {"restraining_order_application": "She said it by phone.", "checklist": ""}


def test_a_later_no_ends_an_earlier_yes(desk: Desk, walked: Interview) -> None:
    walked.answer("children", [{"family": "Лагідна", "given": "Ія", "birth_date": "2018-05-01"}])
    paper = walked.paper("restraining_order_application", "uk")
    decide = desk.vault.consents.decide
    everything = list(desk.disclosure(walked, paper).missing)
    decide(walked.case_id, "papers", "court", "given", how="spoken", covers=everything)
    assert desk.disclosure(walked, paper).missing == ()
    decide(walked.case_id, "papers", "court", "refused", how="spoken")
    assert desk.disclosure(walked, paper).missing == tuple(everything)
    decide(walked.case_id, "papers", "police", "given", how="spoken", covers=everything)
    assert desk.disclosure(walked, paper).missing == tuple(everything)
    decide(walked.case_id, "papers", "court", "given", how="spoken", covers=everything, valid_until=date(2026, 11, 22))
    assert desk.disclosure(walked, paper).missing == tuple(everything)


@pytest.fixture
def told(desk: Desk, walked: Interview) -> Interview:
    case_id, vault = walked.case_id, desk.vault
    vault.consents.decide(case_id, "referral", "Центр «Дім»", "given", how="signed", covers=["health"],
                          valid_until=date(2027, 1, 1))  # fmt: skip
    vault.referrals.offer(case_id, "Центр «Дім»", "притулок на два тижні")
    vault.referrals.offer(case_id, "Клініка", "огляд")
    vault.events.add(case_id, "institution", what="Поліція не прийняла заяву.", happened_at="2026-11-21")
    return walked


def test_what_the_case_has_enough_for_is_offered(desk: Desk, told: Interview) -> None:
    offers = [(offer.document, offer.recipient) for offer in other_offers(desk.vault, told)]
    assert offers == [
        ("consent", "Центр «Дім»"), ("referral_letter", "Центр «Дім»"), ("referral_letter", "Клініка"),
        ("authority", ""), ("medical_record_request", ""), ("complaint", "head"), ("complaint", "prosecutor"),
        ("complaint", "ombudsman"), ("chronology", ""),
    ]  # fmt: skip


@pytest.mark.parametrize("lang", ["uk", "ru", "en", "ro", "ka", "kk", "ky"])
def test_each_is_made_in_every_language(desk: Desk, told: Interview, lang: str) -> None:
    for offer in other_offers(desk.vault, told):
        made = make_other(desk.vault, told, offer.document, lang, about=offer.about)
        text = reading.text(made.docx)
        assert "Лагідн" in text
        assert "Тиха" not in text
        assert open_package(made.docx)
        if offer.document == "consent":
            assert "consent" not in " ".join(made.gaps)


def test_a_referral_needs_her_consent_for_that_recipient(desk: Desk, told: Interview, tmp_path: Path) -> None:
    allowed, other = (offer for offer in other_offers(desk.vault, told) if offer.document == "referral_letter")
    letter = make_other(desk.vault, told, "referral_letter", "uk", about=allowed.about)
    text = reading.text(letter.docx)
    assert "притулок на два тижні" in text
    assert "Кажан" not in text
    assert letter.gaps == ()
    hand_out(desk.vault, told.case_id, told.pack, [letter], tmp_path / "out", on=ON)
    entry = desk.vault.papers.of(told.case_id)[0]
    assert (entry.recipient, bool(entry.consent_id)) == ("Центр «Дім», client", True)
    refused = make_other(desk.vault, told, "referral_letter", "uk", about=other.about)
    with pytest.raises(ConsentMissing, match="Клініка"):
        hand_out(desk.vault, told.case_id, told.pack, [refused], tmp_path / "out", on=ON)
    with pytest.raises(ConsentMissing, match="Центр"):
        hand_out(desk.vault, told.case_id, told.pack, [letter], tmp_path / "out", on=date(2027, 2, 1))


def test_her_safe_contact_goes_only_where_she_allowed_it(desk: Desk, told: Interview) -> None:
    desk.vault.consents.decide(told.case_id, "referral", "Центр «Дім»", "given", how="signed", covers=["safe_address"])
    offer = next(offer for offer in other_offers(desk.vault, told) if offer.document == "referral_letter")
    letter = make_other(desk.vault, told, "referral_letter", "uk", about=offer.about)
    assert "Кажан" in reading.text(letter.docx)
    assert "safe_address" in letter.discloses


def test_a_complaint_tells_what_the_office_did(desk: Desk, told: Interview) -> None:
    made = make_other(desk.vault, told, "complaint", "uk", about="prosecutor")
    text = reading.text(made.docx)
    assert "Кому: прокуратурі" in text
    assert "Поліція не прийняла заяву." in text
    assert made.read_by == ("prosecutor",)
    own = make_other(desk.vault, told, "complaint", "uk", about="head", what="Чекала п'ять годин.")
    assert "Чекала п'ять годин." in reading.text(own.docx)
    with pytest.raises(BadInput, match="not to `mayor`"):
        make_other(desk.vault, told, "complaint", "uk", about="mayor")


def test_a_story_that_tells_where_she_is_does_not_become_a_court_paper(desk: Desk, told: Interview) -> None:
    desk.vault.events.add(told.case_id, "contact", what="Переїхала на вул. Тиха, 7.", happened_at="2026-11-22")
    with pytest.raises(DocumentError, match="served on the respondent"):
        chronology(desk.vault, told.case_id, "uk", ON)


def test_what_is_not_there_is_said(desk: Desk, walked: Interview) -> None:
    for document in ("consent", "referral_letter"):
        with pytest.raises(BadInput):
            make_other(desk.vault, walked, document, "uk", about="absent")
    with pytest.raises(BadInput, match="There is no paper `letter`"):
        make_other(desk.vault, walked, "letter", "uk")
    assert len(KINDS) == 6
