"""Papers that belong to no procedure: made in any language in a bare case, registered and compared like the rest."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from paralegal_app.casefile import KdfParameters, Vault
from paralegal_app.casework import story_papers
from paralegal_app.casework.desk import Desk
from paralegal_app.casework.other_papers import OtherOffer, make_other, other_languages, other_offers
from paralegal_app.casework.pack_check import check
from paralegal_app.casework.paper_register import hand_out, hand_out_pdf, note_printed
from paralegal_app.casework.whole_case import WholeCase, beside, country_pack
from paralegal_app.documents import pages, reading
from paralegal_app.documents.drafting import build_letter
from paralegal_app.errors import BadInput, ConsentMissing
from paralegal_app.i18n import LANGUAGES
from paralegal_app.packs.loader import load_pack
from tests.builders import write_pack

ON = date(2026, 11, 23)
HOME = {"settlement": "м. Дніпро", "street": "вул. Тиха", "house": "7"}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Vault.create(tmp_path / "v", "four plain words here", worker="Ірина", parameters=KdfParameters(8, 1, 1)) as vault:
        yield Desk(vault, lambda: ON)


def bare(desk: Desk, country: str = "ua") -> str:
    """A case in which nothing is under way; she has said who she is and what an office did."""
    case = desk.open_case("7", country=country).case_id or ""
    commit = desk.vault.answers.commit
    commit(case, "client", {"family": "Лагідна", "given": "Софія", "patronymic": "Іванівна", "gender": "female"})
    commit(case, "client_phone", "+380501112233")
    commit(case, "client_address_actual", HOME)
    commit(case, "client_address_for_papers", {"settlement": "м. Полтава", "street": "вул. Соборна", "house": "40"})
    desk.vault.consents.decide(case, "referral", "Центр «Дім»", "given", how="signed", covers=["health"])
    desk.vault.referrals.offer(case, "Центр «Дім»", "притулок на два тижні")
    desk.vault.events.add(case, "institution", what="Заяву не прийняли.", happened_at="2026-11-21")
    return case


def offer_of(offers: tuple[OtherOffer, ...], document: str) -> OtherOffer:
    return next(offer for offer in offers if offer.document == document)


@pytest.mark.parametrize("country", ["ua", "kg", "", "zz"])
@pytest.mark.parametrize("lang", list(LANGUAGES))
def test_every_paper_is_made_in_every_language_without_any_procedure(desk: Desk, country: str, lang: str) -> None:
    case = bare(desk, country)
    source = beside(desk, case)
    offers = other_offers(desk.vault, source)
    assert {"consent", "referral_letter", "authority", "medical_record_request", "complaint", "chronology"} == {
        offer.document for offer in offers
    }
    for offer in offers:
        assert lang in offer.languages
        text = reading.text(make_other(desk.vault, source, offer.document, lang, about=offer.about).docx)
        assert "Лагідн" in text
        assert "Тиха" not in text
        assert "{{" not in text


def test_the_language_of_filing_comes_first_and_every_language_can_be_had(desk: Desk) -> None:
    assert other_languages(desk.pack("kg"))[:2] == desk.pack("kg").manifest.languages.filing[:2]
    for name in ("ua", "md", "ge", "kz", "kg"):
        languages = other_languages(desk.pack(name))
        assert languages[0] == desk.pack(name).manifest.languages.filing[0]
        assert set(languages) == set(LANGUAGES)
    assert country_pack(desk, bare(desk, "zz")).id == "shared"


def test_a_procedure_fills_the_same_paper_in_a_language_its_pack_does_not_speak(desk: Desk) -> None:
    case = bare(desk)
    record = desk.start(case, "ua", "restraining_order").record_id
    desk.vault.answers.commit(case, "refusal_at", "2026-11-21")
    made = make_other(desk.vault, beside(desk, case, record), "authority", "ka")
    assert "Лагідна" in reading.text(made.docx)


def test_an_answer_that_no_longer_fits_is_a_gap(desk: Desk) -> None:
    case = desk.open_case("8", country="ua").case_id or ""
    desk.vault.answers.commit(case, "client", "not a person")
    desk.vault.answers.commit(case, "client_phone", "__declined__")
    made = make_other(desk.vault, beside(desk, case), "authority", "uk")
    assert "client" in {gap.split(".")[0] for gap in made.gaps}


def test_the_chronology_is_registered_whole_and_compared_with_its_former_version(desk: Desk, tmp_path: Path) -> None:
    case = bare(desk)
    paper = story_papers.chronology_paper(desk, case, "uk")
    assert story_papers.since(desk, case, paper) is None
    consent = desk.vault.consents.decide(case, "court", "court", "given", how="signed").record_id
    path = story_papers.write_chronology(desk, case, "uk", tmp_path / "out")
    assert path.name == "01-uk.docx"
    pack = desk.pack("ua")
    entry = desk.vault.papers.of(case)[0]
    assert (entry.document, entry.language, entry.file_name) == ("chronology", "uk", "01-uk.docx")
    assert (entry.pack_id, entry.pack_version, entry.pack_hash) == ("ua", pack.version, pack.digest)
    assert (entry.sha256, entry.recipient, entry.discloses) == (paper.sha256, "court", ("identity",))
    assert (entry.consent_id, entry.override_reason) == (consent, "")
    assert desk.vault.papers.content(entry.id) == path.read_bytes()
    same = story_papers.since(desk, case, story_papers.chronology_paper(desk, case, "uk"))
    assert same is not None
    assert same.same
    desk.vault.events.add(case, "institution", what="Наступного дня заяву прийняли.", happened_at="2026-11-22")
    later = story_papers.since(desk, case, story_papers.chronology_paper(desk, case, "uk"))
    assert later is not None
    assert any("Наступного дня" in change.after for change in later.changes)
    assert story_papers.write_chronology(desk, case, "uk", tmp_path / "out").name == "02-uk.docx"


def test_only_what_she_wants_told_is_told(desk: Desk) -> None:
    case = bare(desk)
    second = desk.vault.events.add(case, "incident", what="Він забрав телефон.", happened_at="2026-11-19").record_id or ""
    text = reading.text(story_papers.chronology_paper(desk, case, "uk", only=(second,)).docx)
    assert "забрав телефон" in text
    assert "не прийняли" not in text


def test_her_own_words_leave_only_with_her_word(desk: Desk, tmp_path: Path) -> None:
    case = bare(desk)
    source = beside(desk, case)
    for document in ("chronology", "complaint"):
        made = make_other(desk.vault, source, document, "uk", about="prosecutor" if document == "complaint" else "")
        with pytest.raises(ConsentMissing) as refusal:
            hand_out(desk.vault, case, source.pack, [made], tmp_path / "out", on=ON)
        assert refusal.value.facts["missing"] == ("story",)
    assert not (tmp_path / "out").exists()
    desk.vault.consents.decide(case, "papers", "court", "given", how="spoken", valid_until=ON)
    hand_out(desk.vault, case, source.pack, [made], tmp_path / "out", on=ON)
    with pytest.raises(ConsentMissing):
        hand_out(desk.vault, case, source.pack, [made], tmp_path / "out", on=date(2026, 11, 24))


def test_a_chronology_that_tells_where_she_is_is_not_made(desk: Desk) -> None:
    case = bare(desk)
    desk.vault.events.add(case, "contact", what="Тепер я на вул. Тиха, 7.", happened_at="2026-11-22")
    with pytest.raises(Exception, match="served on the respondent"):
        story_papers.chronology_paper(desk, case, "uk")


def test_saved_papers_have_neutral_names_that_never_meet(desk: Desk, tmp_path: Path) -> None:
    case, out = bare(desk), tmp_path / "out"
    source = beside(desk, case)
    authority = make_other(desk.vault, source, "authority", "uk")
    request = make_other(desk.vault, source, "medical_record_request", "ru")
    reason = "She is here and asks for it."

    def saved(*papers: object) -> list[str]:
        made = hand_out(desk.vault, case, source.pack, papers, out, on=ON, override_reason=reason)  # type: ignore[arg-type]
        return [paper.path.name for paper in made if paper.path is not None]

    assert saved(authority, request) == ["01-uk.docx", "02-ru.docx"]
    assert saved(authority) == ["01-uk.docx"], "the very same file is not written twice"
    (out / "17-notes.txt").write_text("hers")
    (out / "08-en.pdf").write_bytes(b"another program's")
    assert saved(make_other(desk.vault, source, "authority", "ky")) == ["09-ky.docx"]
    assert {entry.file_name for entry in desk.vault.papers.of(case)} == {"01-uk.docx", "02-ru.docx", "09-ky.docx"}
    note_printed(desk.vault, case, source.pack, authority, on=ON, override_reason=reason)
    assert {entry.file_name for entry in desk.vault.papers.of(case)} >= {""}


@pytest.mark.skipif(pages.find_converter() is None, reason="no office program is installed here")
def test_a_pdf_has_a_neutral_name_too(desk: Desk, tmp_path: Path) -> None:
    case = bare(desk)
    source = beside(desk, case)
    made = make_other(desk.vault, source, "authority", "uk")
    assert hand_out_pdf(desk.vault, case, source.pack, made, tmp_path / "out", on=ON).name == "01-uk.pdf"
    assert desk.vault.papers.of(case)[0].file_name == "01-uk.pdf"


def test_what_is_not_there_is_refused_in_words(desk: Desk) -> None:
    source = beside(desk, bare(desk))
    assert isinstance(source, WholeCase)
    for document, about, words in (("will", "", "There is no paper"), ("consent", "x", "consent is not in the case"),
                                   ("referral_letter", "x", "referral is not in the case")):  # fmt: skip
        with pytest.raises(BadInput, match=words):
            make_other(desk.vault, source, document, "uk", about=about)


def test_what_is_shared_is_named_once_and_the_head_of_the_office_by_its_name(desk: Desk) -> None:
    case = bare(desk)
    desk.vault.consents.decide(case, "referral", "Центр «Дім»", "given", how="signed", covers=["identity", "health"])
    record = desk.start(case, "ua", "restraining_order").record_id or ""
    desk.interview(record).answer("office_name", "Полтавський районний суд")
    source = beside(desk, case, record)
    consent = offer_of(other_offers(desk.vault, source), "consent")
    text = reading.text(make_other(desk.vault, source, "consent", "uk", about=consent.about).docx)
    assert text.count("ім’я та контакти") == 1
    complaint = reading.text(make_other(desk.vault, source, "complaint", "uk", about="head").docx)
    assert "Кому: керівникові установи (Полтавський районний суд)" in complaint


def test_a_pack_may_word_a_shared_paper_itself(desk: Desk, tmp_path: Path) -> None:
    folder = write_pack(tmp_path / "xx")
    own = folder / "templates" / "complaint.uk.docx"
    own.write_bytes(build_letter({"lang": "uk", "body": ["Наша скарга. {{ complaint.what|lines }}", "{{ client }}"]}))
    case = WholeCase(desk.vault, load_pack(folder), bare(desk), ON)
    made = make_other(desk.vault, case, "complaint", "uk")
    assert reading.text(made.docx).startswith("Наша скарга. Заяву не прийняли.")
    assert "COMPLAINT" in reading.text(make_other(desk.vault, case, "complaint", "en").docx)
    assert not [fault for fault in check(folder, ON).faults if "complaint" in str(fault)]
    own.write_bytes(own.read_bytes()[:100])
    assert [fault for fault in check(folder, ON).faults if "complaint.uk.docx" in str(fault)]
