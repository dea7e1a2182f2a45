"""The guide's three examples, walked whole: every paper opens, none holds what it must not."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from paralegal_app.casefile import Vault
from paralegal_app.casework.demo import PASSPHRASE, DemoCase, make_demo
from paralegal_app.documents import reading

ON = date(2026, 11, 22)


@pytest.fixture(scope="module")
def walked(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, tuple[DemoCase, ...]]:
    place = tmp_path_factory.mktemp("demo")
    return place, make_demo(place / "vault", place / "papers", ON)


def test_three_cases_with_their_papers(walked: tuple[Path, tuple[DemoCase, ...]]) -> None:
    place, cases = walked
    assert [case.name for case in cases] == ["example-1", "example-2", "example-3"]
    for case in cases:
        assert len(case.papers) >= 8
        for paper in case.papers:
            assert paper.path is not None
            assert reading.text(paper.path.read_bytes()).strip()
    with Vault.open(place / "vault", PASSPHRASE) as vault:
        assert vault.cases.count() == 3
        assert sum(len(vault.papers.of(case.case_id)) for case in cases) == sum(len(case.papers) for case in cases)


def test_no_paper_speaks_of_drugs_or_treatment(walked: tuple[Path, tuple[DemoCase, ...]]) -> None:
    for case in walked[1]:
        for paper in case.papers:
            if set(paper.read_by) & {"court", "police", "respondent", "office", "legal_aid"}:
                text = reading.text(paper.docx).lower()
                assert not [word for word in ("нарко", "зпт", "замісн", "віл-", "снід") if word in text], paper.file_name


def test_the_application_reads_as_the_court_expects(walked: tuple[Path, tuple[DemoCase, ...]]) -> None:
    paper = next(p for p in walked[1][0].papers if p.document == "restraining_order_application")
    text = reading.text(paper.docx)
    assert paper.gaps == ()
    for words in (
        "Київський районний суд міста Полтави",
        "Заінтересована особа: Гончарук Андрій Павлович",
        "про видачу обмежувального припису",
        "стосовно Гончарука Андрія Павловича",
        "строком на 6 місяців",
        "заборонити Гончаруку Андрію Павловичу",
        "вул. Соборна, буд. 40",
    ):
        assert words in text
