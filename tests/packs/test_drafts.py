"""Skeletons that come with the program: whole in form, empty of law, named so everywhere, never mixed with real packs."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from paralegal_app import paths
from paralegal_app.casework.pack_check import check, run_cases
from paralegal_app.casework.workshop.draft import Draft
from paralegal_app.casework.workshop.unfinished import unfinished
from paralegal_app.cli.main import run
from paralegal_app.errors import BadInput
from paralegal_app.interview.answers import Answers
from paralegal_app.interview.flow import interview
from paralegal_app.packs import library
from paralegal_app.packs.checks.citations import cited
from paralegal_app.packs.conditions import Verdict

ON = date(2026, 11, 22)
DRAFTS = sorted(path.parent for path in (paths.resources() / "drafts").glob("*/pack.yaml"))
folders = pytest.mark.parametrize("folder", DRAFTS, ids=lambda folder: folder.name)


def test_armenia_is_among_them_and_among_them_only() -> None:
    assert "am" in library.draft_folders()
    assert "am" not in library.pack_folders()


@folders
def test_the_draft_is_whole_in_form(folder: Path) -> None:
    report = check(folder, ON)
    assert [str(fault) for fault in (*report.faults, *report.warnings)] == []
    _, results, reach = run_cases(folder)
    assert [result.mismatches for result in results if result.mismatches] == []
    assert {kind: sorted(missed) for kind, missed in reach.missed.items() if missed} == {}


@folders
def test_no_law_is_invented(folder: Path) -> None:
    pack = library.pack(str(folder))
    assert not pack.rests_on_law
    assert all((item.cite, item.sources, item.last_checked_on) == ("", (), None) for _, _, item in cited(pack))
    assert all(value.value is None for parameter in pack.law.parameters for value in parameter.values)
    assert all(deadline.within.amount is None for p in pack.procedures.values() for deadline in p.deadlines)
    assert all(fee.amount is None for procedure in pack.procedures.values() for fee in procedure.fees)
    assert {line.number for line in pack.offices.hotlines} == {"unknown"}
    assert all(office.phone == office.address == office.url == office.email == "" for office in pack.offices.offices)
    words = "\n".join(path.read_text("utf-8") for path in folder.glob("texts/*/*.yaml"))
    assert not any(letter.isdigit() for letter in words)
    assert "ask a local lawyer" in words.lower()
    assert unfinished(folder).points == len(pack.manifest.proofread) >= 7


@folders
def test_her_state_says_that_nothing_is_known(folder: Path) -> None:
    pack = library.pack(str(folder))
    state = interview(pack, "id_replacement", Answers(), ON)
    assert state.main.verdict is Verdict.UNKNOWN
    assert {deadline.due for deadline in state.deadlines} <= {None}
    assert "no law checked" in pack.texts("en").get("pack", "name")


def test_a_draft_without_law_cannot_be_put_to_use(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    draft = Draft("am")
    with pytest.raises(BadInput, match="Not one ground in this pack has been established"):
        draft.use(ON)
    assert "am" not in library.pack_folders()


def test_the_list_of_packs_keeps_drafts_apart(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["pack", "list"]) == 0
    assert "am  not for use: draft, no law checked: 0 texts to translate" in capsys.readouterr().out
