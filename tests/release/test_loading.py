"""What is loaded when: a seldom used library costs nothing until somebody uses it. Each start is a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SAY = "import json, linecache, sys\nprint(json.dumps([sorted(sys.modules), sorted(linecache.cache)]))\n"
SELDOM = ("alembic", "docx", "docxtpl", "email.mime", "holidays", "icalendar", "importlib_metadata", "jinja2", "keyring",
          "lxml", "num2words", "openpyxl", "phonenumbers", "PIL", "ruamel", "shamir_mnemonic", "spylls", "stdnum", "typer",
          "zxcvbn")  # fmt: skip
"""Wanted for one task each: a paper, a new pack, tying a vault to a computer, shares, a passphrase, the command line."""


def loaded(program: str) -> tuple[set[str], list[str]]:
    """(names of the modules, files whose lines are kept) after `program` in a fresh Python."""
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-c", program + SAY], env=env, capture_output=True, text=True, check=True)
    names, lines = json.loads(done.stdout)
    return set(names), lines


@pytest.fixture(scope="module")
def desk() -> tuple[set[str], list[str]]:
    """After everything is loaded that opens a vault and shows a case."""
    return loaded("import paralegal_app.ui.app, paralegal_app.ui.doors\n")


def test_a_case_on_screen_needs_none_of_what_is_seldom_used(desk: tuple[set[str], list[str]]) -> None:
    assert "paralegal_app.ui.pages.case" in desk[0]
    assert sorted(name for name in SELDOM if name in desk[0]) == []
    assert "paralegal_app.casework.workshop.draft" not in desk[0]


def test_nothing_for_connections_is_loaded(desk: tuple[set[str], list[str]]) -> None:
    assert desk[0].isdisjoint({"ssl", "_ssl", "http", "http.client", "urllib.request", "ftplib", "smtplib"})


def test_the_binding_of_qt_reads_no_sources_into_memory(desk: tuple[set[str], list[str]]) -> None:
    assert [
        name for name in desk[1] if name.endswith(".py") and ("paralegal_app" in name or "sqlalchemy" in name)
    ] == []


def test_the_first_page_needs_no_vault_and_no_command_line() -> None:
    names, _ = loaded("import paralegal_app.__main__, paralegal_app.ui.app\n")
    assert names.isdisjoint({"sqlalchemy", "sqlcipher3", "cryptography", "pydantic", "lxml", "jinja2", "yaml", "typer"})


def test_the_command_line_needs_no_window_and_no_vault_for_an_interview() -> None:
    names, _ = loaded("import paralegal_app.cli.interviews\n")
    assert names.isdisjoint({"PySide6", "sqlalchemy", "sqlcipher3", "cryptography", "lxml", "docx"})
