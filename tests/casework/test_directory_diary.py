"""The directory goes out and comes in as a table; the diary goes out with harmless titles."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import openpyxl
import pytest
from icalendar import Calendar

from paralegal_app.casefile import KdfParameters, Vault
from paralegal_app.casework.desk import Desk
from paralegal_app.casework.diary import calendar_file, entries
from paralegal_app.casework.directory import COLUMNS, INTERNAL, export_directory, fitting, import_directory
from paralegal_app.errors import BadInput

ON = date(2026, 3, 2)


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    with Vault.create(tmp_path / "vault", "four plain words here", parameters=KdfParameters(8, 1, 1)) as opened:
        yield opened


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
def test_a_table_comes_back_as_it_went_out(vault: Vault, tmp_path: Path, ending: str) -> None:
    facts = {"name": "Притулок «Дім»", "kind": "shelter", "phone": "+380 44 123", "note": "=1+1", "conditions": {"accepts_children": True, "longest_stay_days": 30}}
    vault.contacts.add(facts)
    file = export_directory(vault.contacts.all(), tmp_path / f"d{ending}")
    assert import_directory(vault, file).changed == 1
    contact = vault.contacts.all()[0]
    assert (contact.note, dict(contact.conditions)) == ("=1+1", {"accepts_children": True, "longest_stay_days": 30})
    if ending == ".xlsx":
        assert openpyxl.load_workbook(file).active.cell(2, COLUMNS.index("note") + 1).value == "'=1+1", "no formula for a spreadsheet to run"


def test_good_rows_come_in_and_bad_rows_are_listed(vault: Vault, tmp_path: Path) -> None:
    file = tmp_path / "d.csv"
    file.write_text("name;kind;accepts_children;longest_stay_days;checked_on\nA;shelter;так;30;2026-01-05\n;x;;;\nB;;maybe;;\nC;;;long;\nD;;;;soon\n;;;;\nE;lawyer;;;\n", "utf-8-sig")
    result = import_directory(vault, file)
    assert (result.added, result.changed) == (2, 0)
    assert [row.line for row in result.left_out] == [3, 4, 5, 6]
    assert "neither yes nor no" in result.left_out[1].reason
    assert {contact.name for contact in vault.contacts.all()} == {"A", "E"}
    assert next(c for c in vault.contacts.all() if c.name == "A").checked_on == date(2026, 1, 5)


@pytest.mark.parametrize(("name", "content", "said"), [("d.csv", b"", "is empty"), ("d.csv", b"kind\nx\n", "`name` is missing"), ("d.csv", b"name,nonsense\nx,y\n", "column 2 is unknown"), ("d.xlsx", b"PK no", "no table"), ("d.csv", b"\xff\xfe\x00", "not in UTF-8")])
def test_what_is_no_table_is_refused_whole(vault: Vault, tmp_path: Path, name: str, content: bytes, said: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(BadInput, match=said):
        import_directory(vault, tmp_path / name)
    assert vault.contacts.all() == ()


def test_those_who_refuse_her_need_are_not_offered(vault: Vault) -> None:
    for name, value in (("No", False), ("Unknown", None), ("Yes", True)):
        vault.contacts.add({"name": name, "conditions": {} if value is None else {"accepts_treatment": value}})
    assert [contact.name for contact in fitting(vault.contacts.all(), ["accepts_treatment"])] == ["Yes", "Unknown"]


def test_the_diary_joins_deadlines_hearings_and_tasks(vault: Vault) -> None:
    desk = Desk(vault, lambda: ON)
    case_id = desk.open_case("Case 7").case_id or ""
    walked = desk.interview(desk.start(case_id, "ua", "restraining_order").record_id or "")
    walked.answer("protection_notice_issued", True)
    walked.answer("protection_notice_served_at", "2026-03-01T22:00")
    vault.hearings.add(case_id, datetime(2026, 3, 5, 7, 30, tzinfo=UTC), "District court")
    vault.tasks.add("Ring the clinic", case_id=case_id, due_on=date(2026, 3, 4))
    found = entries(desk, ON, ON + timedelta(days=30), "uk", "Europe/Kyiv")
    assert {"deadline", "hearing", "task"} <= {entry.kind for entry in found}
    hearing = next(entry for entry in found if entry.kind == "hearing")
    assert hearing.when == datetime(2026, 3, 5, 9, 30)  # noqa: DTZ001  wall clock of Kyiv
    assert [entry.day for entry in found] == sorted(entry.day for entry in found)
    raw = calendar_file(found, title="Appointment", made_at=datetime(2026, 3, 2, tzinfo=UTC))
    calendar = Calendar.from_ical(raw)
    events = calendar.walk("VEVENT")
    assert len(events) == len(found)
    assert {str(event["SUMMARY"]) for event in events} == {"Appointment"}
    for secret in ("court", "clinic", "Case 7", "строк", "припис"):
        assert secret not in raw.decode()
    again = calendar_file(found, title="Appointment", made_at=datetime(2026, 3, 2, tzinfo=UTC))
    assert again == raw


def test_what_is_said_among_us_stays_and_survives_an_import(vault: Vault, tmp_path: Path) -> None:
    conditions = {"accepts_children": True, INTERNAL: "The night guard shouts"}
    vault.contacts.add({"name": "A", "kind": "shelter", "conditions": conditions})
    file = export_directory(vault.contacts.all(), tmp_path / "d.csv")
    assert "guard" not in file.read_text("utf-8-sig")
    assert import_directory(vault, file).changed == 1
    assert dict(vault.contacts.all()[0].conditions) == conditions
