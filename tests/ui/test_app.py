"""The program as it starts and ends, the pictures it makes, and a list far longer than a screen."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from paralegal_app.ui.digests import CaseRow
from paralegal_app.ui.models.cases import STRETCH, CasesModel
from paralegal_app.ui.surroundings import Route
from tests.ui.conftest import DAY, House

_START = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from paralegal_app.ui import app as ours
made = ours.application()
QTimer.singleShot(300, made.quit)
sys.exit(ours.run(Path(sys.argv[1]) if len(sys.argv) > 1 else None))
"""


def started(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_DATA_HOME": str(folder)}
    command = [sys.executable, "-W", "error", "-c", _START, *arguments]
    return subprocess.run(command, env=env, capture_output=True, text=True, timeout=120, check=False)


def test_the_program_starts_and_ends_cleanly(tmp_path: Path) -> None:
    done = started(tmp_path)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr


def test_it_asks_for_the_passphrase_of_a_vault_it_is_given(tmp_path: Path, training_folder: Path) -> None:
    done = started(tmp_path, str(training_folder))
    assert done.returncode == 0, done.stderr
    assert not list(tmp_path.rglob("*.json")), "something was remembered without being asked"


def test_a_hundred_thousand_cases_are_fetched_as_one_looks(qtbot: QtBot) -> None:
    model = CasesModel(names=False, today=DAY)
    asked: list[int] = []
    model.wanted.connect(asked.append)
    model.reset(100_000)
    model.add([CaseRow(str(n), f"K-{n}", "", "", None, (), "") for n in range(STRETCH)])
    assert model.rowCount() == STRETCH
    assert model.canFetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    assert asked == [STRETCH], "a stretch was asked for twice"
    model.add([])
    assert not model.canFetchMore(QModelIndex())


def test_reminders_hearings_and_the_calendar(training: House) -> None:
    desk = training.office.desk
    case = next(item for item in desk.vault.cases.page(0, 10) if item.label == "Example 1")
    desk.vault.tasks.add("Ring the lawyer", case_id=case.id, due_on=DAY)
    desk.vault.hearings.add(case.id, datetime(2026, 11, 25, 9, 0, tzinfo=UTC), "Районний суд")
    training.window.go(Route("calendar"))
    training.settle()
    words = {entry.words for entry in training.page._found}
    assert {"Ring the lawyer", "Районний суд"} <= words
    path = training.folder / "dates.ics"
    training.person.files = [str(path)]
    training.click("save_calendar")
    text = path.read_text(encoding="utf-8")
    assert "Appointment" in text
    assert "Ring" not in text
    assert "Example" not in text


def test_a_worker_may_decide_otherwise_with_a_reason(training: House) -> None:
    desk = training.office.desk
    case = next(item for item in desk.vault.cases.page(0, 10) if item.label == "Example 3")
    record = desk.vault.procedures.of(case.id)[0]
    training.window.go(Route("cases", case.id, "interview", record.id))
    training.settle()
    training.window.findChild(QAbstractButton, "override_keep").click()
    training.settle()
    assert not desk.vault.steps.overrides(record.id), "a decision without a reason was taken"
    training.window.findChild(QLineEdit, "override_why").setText("The lawyer reads the article otherwise.")
    training.window.findChild(QAbstractButton, "override_keep").click()
    training.settle()
    assert [item.reason for item in desk.vault.steps.overrides(record.id).values()] == [
        "The lawyer reads the article otherwise."
    ]
