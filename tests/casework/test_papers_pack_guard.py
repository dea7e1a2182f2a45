"""A pack whose template would tell the respondent where she is does not pass its check, and makes no such paper."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from paralegal_app.casework.pack_check import check
from paralegal_app.casework.papers import make_paper
from paralegal_app.documents.drafting import build_letter
from paralegal_app.errors import DocumentError
from paralegal_app.interview.answers import read_answers
from paralegal_app.interview.flow import interview
from paralegal_app.packs.loader import load_pack
from tests.builders import LETTER, country_packs, write_pack

ON = date(2026, 3, 2)
SLY = [
    "{{ client_address_actual|address }}",
    "{% if client_in_shelter %}У притулку.{% endif %}",
    "{{ labels.client_in_shelter }}",
    "{{ client_safe_contact|upper_first }}",
]


@pytest.mark.parametrize("line", SLY)
def test_a_sly_template_is_a_fault_and_makes_nothing(tmp_path: Path, line: str) -> None:
    folder = write_pack(tmp_path / "xx")
    (folder / "templates" / "application.uk.docx").write_bytes(build_letter(LETTER | {"closing": [line]}))
    said = [str(fault) for fault in check(folder, ON).faults]
    assert any("on a paper the respondent is given" in fault or "is unknown" in fault for fault in said), said
    pack = load_pack(folder)
    answers = read_answers(pack, {"dv_or_gbv": True, "future_risk": True})
    state = interview(pack, "restraining_order", answers, ON)
    with pytest.raises(DocumentError, match="would tell where she is"):
        make_paper(pack, state, answers, "application", "uk")


def test_a_field_the_pack_declares_is_found_in_the_template_itself(tmp_path: Path) -> None:
    old = "  - {id: client_address_for_papers, section: papers}"
    folder = write_pack(tmp_path / "xx", procedure=(old, f"{old}\n  - {{id: client_in_shelter, section: papers}}"))
    (folder / "templates" / "application.uk.docx").write_bytes(build_letter(LETTER | {"closing": [SLY[1]]}))
    said = [str(fault) for fault in check(folder, ON).faults]
    assert any("`client_in_shelter`" in fault and "the respondent is given" in fault for fault in said), said


@pytest.mark.parametrize("folder", country_packs(), ids=lambda folder: folder.name)
def test_no_shipped_paper_for_him_uses_what_is_sealed(folder: Path) -> None:
    faults = [str(fault) for fault in check(folder, date(2026, 11, 22)).faults]
    assert not [fault for fault in faults if "the respondent is given" in fault]
