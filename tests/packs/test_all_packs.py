"""Every pack that comes with the program: no faults, and each of its own cases holds."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from paralegal_app.casework.pack_check import check, run_cases
from paralegal_app.interview.cases import run_case
from paralegal_app.packs import library
from paralegal_app.packs.loader import load_cases
from paralegal_app.packs.models import PackCase
from tests.builders import country_packs

CHECKED_ON = date(2026, 11, 22)
PACKS = country_packs()
CASES = [(folder, case) for folder in PACKS for case in load_cases(folder)]


@pytest.mark.parametrize("folder", PACKS, ids=lambda folder: folder.name)
def test_the_pack_has_no_faults(folder: Path) -> None:
    assert [str(fault) for fault in check(folder, CHECKED_ON).faults] == []


@pytest.mark.parametrize(
    ("folder", "case"), CASES, ids=[f"{folder.name}/{case.procedure}: {case.name}" for folder, case in CASES]
)
def test_the_case_holds(folder: Path, case: PackCase) -> None:
    assert run_case(library.pack(folder.name), case).mismatches == ()


@pytest.mark.parametrize("folder", PACKS, ids=lambda folder: folder.name)
def test_the_cases_reach_everything(folder: Path) -> None:
    _, _, reach = run_cases(folder)
    assert {kind: sorted(missed) for kind, missed in reach.missed.items() if missed and kind != "facts"} == {}
