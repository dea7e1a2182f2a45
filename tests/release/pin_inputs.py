"""Writes constraints-release.txt: every input of an installer with its version and the SHA-256 of its files.

    pip install --dry-run --ignore-installed -c constraints.txt --report linux.json ".[release]"
    pip install --dry-run --ignore-installed --no-deps --only-binary=:all: --platform win_amd64 --target x \
        --report windows.json -r names.txt        (likewise macosx_11_0_arm64; names.txt: `name==version` a line)
    python -m tests.release.pin_inputs linux.json windows.json …

The first report decides the versions; the others add the files of their systems. No address stands in the list.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

OUT = Path(__file__).resolve().parents[2] / "constraints-release.txt"
FOR_BUILDING = ("pyinstaller", "cyclonedx-bom")
HEAD = """\
# Inputs of an installer, each with the SHA-256 of its files for Linux, Windows and macOS (Python 3.11).
#   pip install --require-hashes -r constraints-release.txt
# Made by `python -m tests.release.pin_inputs`, see resources/docs/releasing.md.
"""


def plain(name: str) -> str:
    """A package's name as indexes compare it."""
    return name.lower().replace("_", "-").replace(".", "-")


def requirements(entry: dict[str, Any], extra: str) -> set[str]:
    """Names a package asks for: always, or only with `extra`."""
    asked = set()
    for line in entry["metadata"].get("requires_dist", []):
        name = plain(re.match(r"[A-Za-z0-9._-]+", line)[0])  # type: ignore[index]
        marker = line.partition(";")[2]
        if ("extra" in marker) == bool(extra) and (not extra or extra in marker):
            asked.add(name)
    return asked


def reached(start: set[str], entries: dict[str, dict[str, Any]]) -> set[str]:
    """The packages that `start` needs, and they in turn."""
    found: set[str] = set()
    waiting = start & entries.keys()
    while waiting:
        name = waiting.pop()
        found.add(name)
        waiting |= (requirements(entries[name], "") & entries.keys()) - found
    return found


def listed(names: set[str], entries: dict[str, dict[str, Any]], hashes: dict[str, set[str]]) -> str:
    """The lines of these packages."""
    lines = []
    for name in sorted(names):
        kept = "".join(f" \\\n    --hash=sha256:{digest}" for digest in sorted(hashes[name]))
        lines.append(f"{name}=={entries[name]['metadata']['version']}{kept}\n")
    return "".join(lines)


def main(reports: list[str]) -> int:
    """Merge the reports of pip into the list."""
    entries: dict[str, dict[str, Any]] = {}
    hashes: dict[str, set[str]] = {}
    for report in reports:
        for entry in json.loads(Path(report).read_text("utf-8"))["install"]:
            name = plain(entry["metadata"]["name"])
            archive = entry["download_info"].get("archive_info")
            if archive is None:  # this program itself
                entries.setdefault(name, entry)
                continue
            entries.setdefault(name, entry)
            if entries[name]["metadata"]["version"] == entry["metadata"]["version"]:
                hashes.setdefault(name, set()).add(archive["hashes"]["sha256"])
    program = reached(requirements(entries["paralegal-app"], ""), entries)
    others = set(hashes) - program
    text = f"{HEAD}\n# In the program\n{listed(program & set(hashes), entries, hashes)}"
    OUT.write_text(f"{text}\n# Only to build it\n{listed(others, entries, hashes)}", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
