"""Emergencies: by date or by word, what they close, replace and warn of, and what a pack may not say about them."""

from __future__ import annotations

import shutil
from datetime import date, datetime
from pathlib import Path

import pytest

from paralegal_app import paths
from paralegal_app.errors import PackError
from paralegal_app.interview.answers import Answers, read_answers
from paralegal_app.interview.changes import consequences
from paralegal_app.interview.emergencies import office_now
from paralegal_app.interview.flow import interview
from paralegal_app.interview.report import state_data
from paralegal_app.interview.state import State
from paralegal_app.packs.checks import check_pack
from paralegal_app.packs.loader import load_pack
from paralegal_app.packs.pack import Pack

ON = date(2026, 11, 23)
MODE = """
emergencies:
  - id: quarantine
    cite: Order 7 (invented)
    status: from-memory
    changes:
      - {id: q_court, effect: replaced, offices: [court_local], instead: [court_appeal], status: from-memory}
      - {id: q_police, effect: closed, offices: [police], status: from-memory}
      - {id: q_step, effect: closed, steps: [s2], procedures: [restraining_order], status: from-memory}
      - {id: q_later, effect: closed, deadlines: [court_72h], procedures: [restraining_order], status: from-memory}
      - {id: q_maybe, effect: closed, steps: [s3], procedures: [restraining_order], when: danger_now, status: from-memory}
      - {id: q_all, status: from-memory}
  - {id: flood, from: 2026-11-20, to: 2026-11-23, cite: Order 8 (invented), status: from-memory}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The Ukrainian pack with an invented quarantine and flood in the place of its own emergencies."""
    place = tmp_path / "ua"
    shutil.copytree(paths.jurisdictions() / "ua", place)
    manifest = place / "pack.yaml"
    before, _, rest = manifest.read_text("utf-8").partition("\nemergencies:\n")
    manifest.write_text(before + MODE + rest[rest.index("naming:") :], "utf-8")
    return place


@pytest.fixture
def pack(folder: Path) -> Pack:
    return load_pack(folder)


def state(pack: Pack, declared: dict[str, bool] | None = None, **answers: object) -> State:
    return interview(pack, "restraining_order", read_answers(pack, answers), ON, declared=declared)


def test_nothing_is_otherwise_until_somebody_says_so(pack: Pack) -> None:
    assert [item.id for item in state(pack).emergencies] == ["flood"]
    assert not any(step.closed or step.changes for step in state(pack).steps)


def test_a_date_holds_to_its_last_day_and_a_word_outranks_it(pack: Pack) -> None:
    def held(day: date, **said: bool) -> list[str]:
        return [item.id for item in interview(pack, "legal_aid", Answers(), day, declared=said).emergencies]

    assert held(date(2026, 11, 19)) == []
    assert held(date(2026, 11, 20)) == held(date(2026, 11, 23)) == ["flood"]
    assert held(date(2026, 11, 24)) == []
    assert held(date(2026, 11, 21), flood=False) == []
    assert held(date(2026, 12, 24), flood=True) == ["flood"]


def test_steps_and_offices_are_switched(pack: Pack) -> None:
    calm = {step.id: step for step in state(pack).steps}
    now = {step.id: step for step in state(pack, {"quarantine": True}).steps}
    assert calm["s4"].offices == ("court_local",)
    assert now["s4"].offices == ("court_appeal",)
    assert now["s4"].changes == ("q_court",)
    assert now["s7"].offices == ()
    assert now["s2"].closed
    assert list(now) == list(calm), "a closed step stays where it was, so that nobody looks for it"


def test_a_paper_goes_to_the_office_that_took_over(pack: Pack) -> None:
    found = state(pack, {"quarantine": True}).emergencies
    assert office_now(found, "court_local") == "court_appeal"
    assert office_now(found, "dms") == "dms"


def test_a_change_that_depends_on_an_open_answer_takes_nothing_away(pack: Pack) -> None:
    def third(**answers: object) -> tuple[bool, tuple[str, ...]]:
        step = next(item for item in state(pack, {"quarantine": True}, **answers).steps if item.id == "s3")
        return step.closed, step.changes

    assert third() == (False, ("q_maybe",))
    assert third(danger_now=True) == (True, ("q_maybe",))
    assert third(danger_now=False) == (False, ())


def test_a_closed_deadline_is_not_counted_and_says_why(pack: Pack) -> None:
    answers = {"court_stage": "filed", "application_filed_at": "2026-11-20T10:00"}
    names = {item.id for item in pack.procedures["restraining_order"].deadlines}
    assert "court_72h" in names
    calm = next(item for item in state(pack, **answers).deadlines if item.id == "court_72h")
    now = next(item for item in state(pack, {"quarantine": True}, **answers).deadlines if item.id == "court_72h")
    assert calm.due is not None
    assert not calm.closed
    assert (now.due, now.closed, now.changes) == (None, True, ("q_later",))
    assert [line.kind for line in now.arithmetic] == ["closed"]


def test_what_a_changed_answer_would_do_is_said_under_the_same_emergency(pack: Pack) -> None:
    answers = read_answers(pack, {"court_stage": "filed", "application_filed_at": "2026-11-20T10:00"})
    moved = datetime(2026, 11, 21, 9)  # noqa: DTZ001  wall clock
    calm = consequences(pack, "restraining_order", answers, "application_filed_at", moved, ON)
    now = consequences(
        pack, "restraining_order", answers, "application_filed_at", moved, ON, declared={"quarantine": True}
    )
    assert "court_72h" in [name for name, _before, _after in calm.deadlines]
    assert "court_72h" not in [name for name, _before, _after in now.deadlines]


def test_the_report_names_what_holds(pack: Pack) -> None:
    data = state_data(state(pack, {"quarantine": True}), pack.texts("en"))
    assert [(item["id"], item["declared"]) for item in data["emergencies"]] == [("quarantine", True), ("flood", False)]
    assert {"id": "s2", "closed": True} in data["steps"]


def test_a_condition_may_ask_whether_an_emergency_holds() -> None:
    shared = load_pack(paths.jurisdictions() / "shared")
    answers = read_answers(shared, {"help_wanted": ["police"]})

    def steps(**said: bool) -> set[str]:
        return {step.id for step in interview(shared, "after_violence", answers, ON, declared=said).steps}

    assert steps(armed_conflict=True) - steps() == {"military"}


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ("{id: x, effect: replaced, offices: [police], status: from-memory}", "`instead` and `effect: replaced`"),
        ("{id: x, effect: closed, status: from-memory}", "names no offices, steps or deadlines"),
        ("{id: x, steps: [s1], offices: [police], status: from-memory}", "one change of each kind"),
        ("{id: x, ofices: [police], status: from-memory}", "unknown key `ofices`"),
    ],
)
def test_an_impossible_change_is_refused_when_the_pack_is_read(folder: Path, wrong: str, words: str) -> None:
    _replace(folder, "{id: q_all, status: from-memory}", wrong)
    with pytest.raises(PackError) as refused:
        load_pack(folder)
    assert words in str(refused.value)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("offices: [police]", "offices: [polise]", "names the office `polise`, which does not exist (did you mean"),
        ("steps: [s2]", "steps: [s99]", "names the step `s99`"),
        ("instead: [court_appeal]", "instead: [court_local]", "puts something in its own place"),
        ("{id: q_all,", "{id: q_step,", "the change `q_step` stands twice"),
        ("id: flood", "id: quarantine", "the emergency `quarantine` stands twice"),
        ("when: danger_now", "when: danger_soon", "reads `danger_soon`, which restraining_order does not ask"),
        ("when: danger_now", "when: danger_now &&", "is not a condition"),
        ("procedures: [restraining_order], when", "procedures: [restraining], when", "names the procedure"),
    ],
)
def test_the_check_names_what_an_emergency_cannot_do(folder: Path, old: str, new: str, words: str) -> None:
    _replace(folder, old, new)
    report = check_pack(load_pack(folder), ON)
    assert any(words in str(fault) for fault in report.faults), [str(fault) for fault in report.faults]


@pytest.mark.parametrize("dates", ["to: 2026-11-23", "holidays_are_working_days: true", "from: 2026-11-24, to: 2026-11-23"])
def test_an_emergency_without_a_beginning_has_no_end(folder: Path, dates: str) -> None:
    _replace(folder, "from: 2026-11-20, to: 2026-11-23", dates)
    with pytest.raises(PackError):
        load_pack(folder)


def test_words_are_asked_for_in_every_language(folder: Path) -> None:
    faults = [str(fault) for fault in check_pack(load_pack(folder), ON).faults]
    for lang in ("uk", "en", "ru"):
        assert any(f"emergency_changes.q_all is missing in `{lang}`" in fault for fault in faults)
        assert any(f"emergencies.flood is missing in `{lang}`" in fault for fault in faults)


def test_a_condition_that_asks_for_no_emergency_of_the_pack_is_a_fault(folder: Path) -> None:
    file = folder / "procedures" / "restraining_order.yaml"
    text = file.read_text("utf-8")
    file.write_text(text.replace("{id: s2, who: client,", "{id: s2, who: client, when: \"'war' in emergencies\",", 1), "utf-8")
    assert file.read_text("utf-8") != text
    faults = [str(fault) for fault in check_pack(load_pack(folder), ON).faults]
    assert any("`war` is no emergency of this pack" in fault for fault in faults)


def _replace(folder: Path, old: str, new: str) -> None:
    file = folder / "pack.yaml"
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")
