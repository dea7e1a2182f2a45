"""What an installer is made of is pinned, listed and licensed, and the spec file carries every folder the program reads."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

from paralegal_app import __version__

ROOT = Path(__file__).resolve().parents[2]
LICENCES = ROOT / "resources" / "licences"


def pinned(part: str) -> dict[str, str]:
    """Names and versions of one half of the list."""
    text = (ROOT / "constraints-release.txt").read_text("utf-8")
    program, building = text.split("# Only to build it")
    return dict(re.findall(r"^([a-z0-9-]+)==(\S+)", {"program": program, "building": building}[part], re.MULTILINE))


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name.lower())


def test_every_input_has_hashes_and_no_address() -> None:
    text = (ROOT / "constraints-release.txt").read_text("utf-8")
    blocks = re.split(r"\n(?=[a-z0-9-]+==)", text)[1:]
    assert len(blocks) == len(pinned("program")) + len(pinned("building"))
    assert [block for block in blocks if not re.search(r"--hash=sha256:[0-9a-f]{64}", block)] == []
    assert "://" not in text


def test_every_dependency_is_pinned() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = {plain(re.match(r"[\w.-]+", line)[0]) for line in project["dependencies"]}  # type: ignore[index]
    assert wanted - pinned("program").keys() == set()
    release = {plain(re.match(r"[\w.-]+", line)[0]) for line in project["optional-dependencies"]["release"]}  # type: ignore[index]
    assert release - pinned("building").keys() == set()


def test_the_installer_is_built_from_the_versions_the_tests_ran_with() -> None:
    lines = (ROOT / "constraints.txt").read_text("utf-8").splitlines()
    tried = {plain(found[1]): found[2] for line in lines if (found := re.match(r"([\w.-]+)==(\S+)", line))}
    carried = pinned("program")
    assert {name: version for name, version in carried.items() if tried.get(name, version) != version} == {}
    assert len(carried.keys() & tried.keys()) > 40


def test_the_bill_of_materials_names_the_pinned_versions() -> None:
    found = json.loads((LICENCES / "sbom.cdx.json").read_text("utf-8"))
    assert found["bomFormat"] == "CycloneDX"
    assert found["metadata"]["component"]["version"] == __version__
    versions = {plain(part["name"]): part["version"] for part in found["components"]}
    program = pinned("program")
    assert {name: version for name, version in versions.items() if program.get(name) != version} == {}
    assert {"pyside6-essentials", "sqlcipher3", "cryptography", "docxtpl"} <= versions.keys()


def test_each_part_has_its_licence() -> None:
    text = (LICENCES / "licences.md").read_text("utf-8")
    rows = re.findall(r"^\| ([^|]+) \| ([^|]*) \| ([^|]+) \| [^|]*\|$", text, re.MULTILINE)
    named = {plain(row[0].strip()) for row in rows}
    found = json.loads((LICENCES / "sbom.cdx.json").read_text("utf-8"))
    assert {plain(part["name"]) for part in found["components"]} - named == set()
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in (LICENCES / "lgpl-3.0.txt").read_text("utf-8")
    assert (LICENCES / "licences.md").stat().st_size < 300_000


def test_the_spec_carries_what_the_program_reads() -> None:
    spec = (ROOT / "build_installer.spec").read_text("utf-8")
    for folder in ("jurisdictions", "templates_docs", "resources"):
        assert f'"{folder}"' in spec
    for part in (
        "keyring.backends",
        "holidays.countries",
        "stdnum",
        "tzdata",
        "PySide6.QtPrintSupport",
        "PySide6.QtDBus",
    ):
        assert part in spec, part
    assert __version__ not in spec


def test_the_version_stands_in_one_place() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert "version" in project["dynamic"]
    changes = (ROOT / "CHANGELOG.md").read_text("utf-8")
    assert re.search(r"^## (\S+)", changes, re.MULTILINE)[1] == __version__  # type: ignore[index]
    for script in ("windows.iss", "build-deb.sh", "documents.desktop"):
        assert f'"{__version__}"' not in (ROOT / "resources" / "installer" / script).read_text("utf-8")


def test_imports_by_name_are_in_the_spec() -> None:
    """What the program imports by a text is invisible to the packer and must be named to it."""
    spec = (ROOT / "build_installer.spec").read_text("utf-8")
    by_name = re.compile(r"""import_module\("(PySide6\.\w+|phonenumbers|docx)"\)""")
    named = {
        found for path in (ROOT / "paralegal_app").rglob("*.py") for found in by_name.findall(path.read_text("utf-8"))
    }
    assert {name for name in named if f'"{name}"' not in spec} == set()
    assert "PySide6.QtPrintSupport" in named
