"""A complaint made after its last day asks for the term to be restored; one made in time says that it is in time.

And what else a paper says only of some: that she who asks for a lawyer is a child.
"""

from __future__ import annotations

from datetime import date

import pytest

from paralegal_app import paths
from paralegal_app.casework.papers import make_paper
from paralegal_app.documents import reading
from paralegal_app.interview.cases import run_case
from paralegal_app.packs.loader import load_cases, load_pack

FOLDER = paths.jurisdictions() / "ua"
PACK = load_pack(FOLDER)
MARIA = {case.procedure: case for case in load_cases(FOLDER) if case.name.startswith("Maria, mother of two")}


@pytest.mark.parametrize(
    ("procedure", "document", "restore"),
    [
        ("protection_notice", "erdr_complaint", "поновити строк подання скарги"),
        ("id_replacement", "document_erdr_complaint", "поновити строк подання скарги"),
        ("restraining_order", "restraining_order_appeal", "поновити строк апеляційного оскарження"),
    ],
)
@pytest.mark.parametrize(("on", "late"), [(date(2026, 11, 23), False), (date(2027, 1, 20), True)])
def test_a_late_complaint_asks_for_the_term(procedure: str, document: str, restore: str, on: date, late: bool) -> None:
    result = run_case(PACK, MARIA[procedure].model_copy(update={"on": on}))
    assert result.state is not None
    words = reading.text(make_paper(PACK, result.state, result.answers, document, "uk").docx)
    assert (restore in words) is late
    if document == "erdr_complaint":
        assert ("Скаргу подано в межах десяти днів" in words) is not late


@pytest.mark.parametrize(
    ("case", "child"),
    [("Seventeen, without papers", True), ("Seventeen and a mother", True), ("Not a child", False)],
)
def test_a_child_asks_for_a_lawyer_as_a_child(case: str, child: bool) -> None:
    """Her birthday says it, or her own word where there is none."""
    result = run_case(PACK, next(item for item in load_cases(FOLDER) if item.name.startswith(case)))
    assert result.state is not None
    words = reading.text(make_paper(PACK, result.state, result.answers, "legal_aid_application", "uk").docx)
    assert ("дитина (особа, якій не виповнилося 18 років)" in words) is child
