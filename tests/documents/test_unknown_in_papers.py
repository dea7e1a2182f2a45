"""What a paper says where something is not known, and for a woman the usual paper is not meant for."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from paralegal_app.casework.papers import MadePaper, make_paper
from paralegal_app.documents import reading
from paralegal_app.interview.cases import run_case
from paralegal_app.language.ties import untied
from paralegal_app.packs import library
from paralegal_app.packs.models.cases import Expectation, PackCase

DAY = date(2026, 11, 16)
STOLEN = {"document_event": "stolen", "document_event_at": "2026-11-10", "client_status": "permanent_resident"}


def made(country: str, procedure: str, document: str, lang: str, answers: dict[str, Any]) -> MadePaper:
    pack = library.pack(country)
    case = PackCase(name=document, procedure=procedure, on=DAY, answers=answers, expect=Expectation())
    result = run_case(pack, case)
    assert result.state is not None
    return make_paper(pack, result.state, result.answers, document, lang)


@pytest.mark.parametrize(
    ("lang", "unknown"),
    [("en", "the price is not known: ask"), ("ru", "цена неизвестна: спросите"), ("kk", "бағасы белгісіз")],
)
def test_her_sheet_says_that_a_price_is_not_known(lang: str, unknown: str) -> None:
    asked = {"document_event": "lost", "client_status": "citizen", "urgent": True}
    words = untied(reading.text(made("kz", "id_replacement", "what_next_id_replacement", lang, asked).docx))
    assert unknown in words


@pytest.mark.parametrize("procedure", ["protection_notice", "restraining_order"])
@pytest.mark.parametrize("lang", ["ky", "ru"])
def test_a_closed_sheet_without_answers_has_lines_to_write_on(procedure: str, lang: str) -> None:
    document = "contact_sheet" if procedure == "protection_notice" else "contact_sheet_court"
    paper = made("kg", procedure, document, lang, {"wants_closed_sheet": True})
    assert {"client_phone", "client_address_actual", "client_safe_contact"} <= set(paper.gaps)


def test_papers_of_a_woman_who_is_not_a_citizen_do_not_name_the_card_of_citizens() -> None:
    for document in ("foreign_document_notice", "police_document_report"):
        words = reading.text(made("kz", "id_replacement", document, "ru", STOLEN).docx)
        assert "удостоверения личности" not in words
    residence = {**STOLEN, "document_kind": "residence_permit"}
    words = reading.text(made("ge", "id_replacement", "application_id", "ka", residence).docx)
    assert "ბინადრობის მოწმობის გაცემის შესახებ" in words
    assert "პირადობის ელექტრონული" not in words
