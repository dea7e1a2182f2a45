"""The house rules that a machine can hold."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCES = sorted((ROOT / "paralegal_app").rglob("*.py"))
CLOCKS = {("date", "today"), ("datetime", "now"), ("datetime", "utcnow"), ("time", "time")}
FRONT = ("cli", "ui")
CLOCK_KEEPERS = {"paralegal_app/casefile/vault.py", "paralegal_app/selftest.py", "paralegal_app/log.py"}


def test_files_stay_one_room() -> None:
    long = {
        str(path.relative_to(ROOT)): lines
        for path in SOURCES
        if (lines := len(path.read_text("utf-8").splitlines())) > 300
    }
    assert long == {}


def test_only_front_ends_and_the_vault_read_the_clock() -> None:
    found = []
    for path in SOURCES:
        name = str(path.relative_to(ROOT))
        if path.relative_to(ROOT).parts[1] in FRONT or name in CLOCK_KEEPERS:
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if (
                isinstance(node, ast.Attribute)
                and isinstance(node.value, ast.Name)
                and (node.value.id, node.attr) in CLOCKS
            ):
                found.append(f"{name}:{node.lineno}")
    assert found == []


def test_tests_never_wait_by_the_clock() -> None:
    waiting = re.compile(r"qWait\(|qtbot\.wait\(|time\.sleep\(")
    found = [
        str(path.relative_to(ROOT))
        for path in (ROOT / "tests").rglob("*.py")
        if path != Path(__file__) and waiting.search(path.read_text("utf-8"))
    ]
    assert found == []


def test_paths_are_short_enough_for_old_systems() -> None:
    long = [
        str(path.relative_to(ROOT))
        for place in ("jurisdictions", "templates_docs", "resources", "paralegal_app")
        for path in (ROOT / place).rglob("*")
        if len(str(path.relative_to(ROOT))) > 100
    ]
    assert long == []


def test_the_project_speaks_of_itself_alone() -> None:
    hosts = re.compile(r"pypi\.org|pythonhosted|registry\.npmjs|deb\.debian\.org|/work/(main|shared|venv)")
    places = [
        *SOURCES,
        *(ROOT / "resources" / "docs").rglob("*.md"),
        *(ROOT / "tests").rglob("*.py"),
        ROOT / "README.md",
        ROOT / "pyproject.toml",
        *ROOT.glob("*constraints*.txt"),
    ]
    found = [
        str(path.relative_to(ROOT))
        for path in places
        if path != Path(__file__) and hosts.search(path.read_text("utf-8"))
    ]
    assert found == []


def test_nothing_of_ours_is_imported_by_its_name_as_a_text() -> None:
    """Neither the contracts, nor the type checker, nor whoever looks for its users would see it."""
    hidden = re.compile(r"""["']paralegal_app\.\w""")
    found = [str(path.relative_to(ROOT)) for path in SOURCES if hidden.search(path.read_text("utf-8"))]
    assert found == []


def test_the_import_contracts_hold() -> None:
    from importlinter.cli import lint_imports

    assert lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True) == 0


@pytest.mark.parametrize(
    "module", ["paralegal_app.cli.main", "paralegal_app.casework.desk", "paralegal_app.documents.render"]
)
def test_no_qt_without_a_window(module: str) -> None:
    code = f"import sys, {module}; sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_test_files_have_names_of_their_own() -> None:
    """Two of one name cannot be collected in one run, which nobody notices who runs one folder."""
    names = [path.name for path in (ROOT / "tests").rglob("test_*.py")]
    assert sorted({name for name in names if names.count(name) > 1}) == []
