"""Emergency mode at the desk: whose word counts, for one case or for all, and what then stands in plan and papers."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from paralegal_app.casefile import KdfParameters, Vault
from paralegal_app.casework import emergencies, plan
from paralegal_app.casework.desk import Desk
from paralegal_app.documents import reading
from paralegal_app.errors import BadInput

DAY = date(2026, 11, 23)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Vault.create(tmp_path / "vault", "four plain quiet words", worker="Ірина", parameters=KdfParameters(64, 1, 1)) as v:
        yield Desk(v, lambda: DAY)


def held(desk: Desk, case_id: str = "") -> dict[str, str]:
    return {item.id: item.by for item in emergencies.standings(desk, "en", case_id=case_id) if item.holds}


def test_martial_law_holds_by_its_date_until_somebody_says_otherwise(desk: Desk) -> None:
    case = desk.open_case("Case 1", country="ua").case_id or ""
    other = desk.open_case("Case 2", country="ua").case_id or ""
    assert held(desk, case) == {"martial_law": "dates"}
    emergencies.declare(desk, "ua", "martial_law", False, case_id=case)
    assert held(desk, case) == {}
    assert held(desk, other) == {"martial_law": "dates"}
    emergencies.declare(desk, "ua", "martial_law", False)
    assert held(desk, other) == {}
    emergencies.declare(desk, "ua", "martial_law", True, case_id=case)
    assert held(desk, case) == {"martial_law": "case"}
    emergencies.declare(desk, "ua", "martial_law", None, case_id=case)
    emergencies.declare(desk, "ua", "martial_law", None)
    assert held(desk, case) == {"martial_law": "dates"}


def test_a_case_knows_the_emergencies_of_its_own_country_and_those_of_every_country(desk: Desk) -> None:
    case = desk.open_case("Case 1", country="kz").case_id or ""
    known = {item.id for item in emergencies.standings(desk, "ru", case_id=case)}
    assert known == {"state_of_emergency", "quarantine", "closed_services", "armed_conflict"}
    everywhere = {item.id for item in emergencies.standings(desk, "ru")}
    assert everywhere > known
    assert "martial_law" in everywhere


def test_a_declared_emergency_reaches_the_interview_and_the_plan(desk: Desk) -> None:
    case = desk.open_case("Case 1", country="ge").case_id or ""
    record = desk.start(case, "ge", "protection_notice").record_id or ""
    before = desk.interview(record).state
    assert any("mia" in step.offices for step in before.steps)
    emergencies.declare(desk, "ge", "occupied_regions", True, case_id=case)
    after = desk.interview(record).state
    assert not any("mia" in step.offices for step in after.steps)
    assert [item.declared for item in after.emergencies] == [True]
    items = plan.plan_of(desk, case, "en").items
    assert any("Georgian police cannot act there." in item.otherwise for item in items)


def test_what_holds_stands_on_her_papers_and_on_no_paper_for_an_office(desk: Desk) -> None:
    case = desk.open_case("Case 1", country="ua").case_id or ""
    walked = desk.interview(desk.start(case, "ua", "id_replacement").record_id or "")
    sheet = reading.text(walked.paper("checklist", "en").docx)
    assert "Martial law (since 24 February 2022)" in sheet
    assert "Offices of the migration service close during air alerts" in sheet
    assert "повітряної тривоги" in reading.text(walked.paper("deadline_sheet", "uk").docx)
    filed = next(paper.id for paper in walked.state.documents if paper.kind in ("application", "statement"))
    assert "воєнний стан" not in reading.text(walked.paper(filed, "uk").docx).lower()
    emergencies.declare(desk, "ua", "martial_law", False, case_id=case)
    walked.reload()
    assert "Martial law" not in reading.text(walked.paper("checklist", "en").docx)


def test_an_emergency_no_pack_knows_is_refused(desk: Desk) -> None:
    with pytest.raises(BadInput, match="has no emergency `flood`"):
        emergencies.declare(desk, "ua", "flood", True)


def test_odd_declarations_count_as_none(desk: Desk) -> None:
    case = desk.open_case("Case 1", country="ua").case_id or ""
    desk.vault.settings.set(emergencies.KEY, ["ua.martial_law"])
    desk.vault.cases.change(case, details={emergencies.KEY: {"ua.martial_law": "perhaps"}})
    assert held(desk, case) == {"martial_law": "dates"}
