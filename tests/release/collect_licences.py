"""Writes resources/licences/licences.md: every part the installer carries, its version, licence and licence text.

    python -m tests.release.collect_licences

Run it in the environment the installer is built in (constraints-release.txt). Equal texts stand once.
"""

from __future__ import annotations

import hashlib
import re
import sys
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
OUT = ROOT / "resources" / "licences" / "licences.md"
SUMMARY = ROOT / "resources" / "docs" / "licences.md"
_TEXT = re.compile(r"(^|/)(licen[cs]e|copying|notice)[^/]*$", re.IGNORECASE)
_CODE = (".py", ".pyc", ".json")

TABLE = "| Part | Version | Licence | Home |\n|---|---|---|---|\n"
HEAD = """\
# Licences of the parts

The program is MIT, packs and templates are CC BY 4.0. It is built from the parts below. Qt and PySide6 are used under
the LGPL 3: they lie as separate libraries in the folder of the program and may be replaced by others of the same
interface; the texts are `lgpl-3.0.txt` and `gpl-3.0.txt` beside this page. Every text is as its makers give it; a text that several parts share stands once.

"""
LEFT_OUT = {"rich", "prompt-toolkit", "markdown-it-py", "mdurl"}  # see `excludes` in build_installer.spec
# Parts that are not Python packages, but inside them.
INSIDE = (
    ("Qt 6 (in PySide6)", "LGPL-3.0-only", "qt.io"),
    ("SQLCipher 4 (in sqlcipher3)", "BSD-3-Clause", "zetetic.net/sqlcipher"),
    ("OpenSSL (in sqlcipher3 and cryptography)", "Apache-2.0", "openssl.org"),
    ("SQLite (in sqlcipher3)", "public domain", "sqlite.org"),
    ("libxml2, libxslt (in lxml)", "MIT", "gitlab.gnome.org/GNOME/libxml2"),
    ("ICU (in PySide6)", "Unicode-3.0", "icu.unicode.org"),
    ("CPython", "PSF-2.0", "python.org"),
    ("PyInstaller's starter", "GPL-2.0 with an exception for what it starts", "pyinstaller.org"),
)


BY_ITS_TEXT = {"spylls": "MPL-2.0"}
"""Packages whose label names another licence than the text that lies in them (spylls: label MIT, text MPL 2.0)."""


def parts() -> list[Distribution]:
    """The packages that go into the program, as constraints-release.txt lists them, installed here."""
    found = []
    listed = (ROOT / "constraints-release.txt").read_text("utf-8").split("# Only to build it")[0]
    for line in listed.splitlines():
        name = re.match(r"([A-Za-z0-9_.-]+)==", line)
        if name and name[1] not in LEFT_OUT:
            try:
                found.append(distribution(name[1]))
            except PackageNotFoundError:
                continue
    return sorted(found, key=lambda part: part.name.lower())


def licence_of(part: Distribution) -> str:
    """Its licence as the package states it, in few words; the text it carries outweighs its label."""
    if part.name in BY_ITS_TEXT:
        return BY_ITS_TEXT[part.name]
    said = part.metadata.get("License-Expression")
    if said:
        return said
    classifiers = [
        line.split(" :: ")[-1] for line in part.metadata.get_all("Classifier") or [] if line.startswith("License ::")
    ]
    stated = (part.metadata.get("License") or "").strip().split("\n")[0]
    return ", ".join(name for name in classifiers if name != "OSI Approved") or stated or "see its text"


def texts_of(part: Distribution) -> list[str]:
    """The licence texts it carries."""
    paths = [path for path in part.files or () if _TEXT.search(str(path)) and not str(path).endswith(_CODE)]
    found = []
    for path in sorted(paths, key=str):
        place = Path(str(path.locate()))
        if place.is_file():
            found.append("\n".join(line.rstrip() for line in place.read_text("utf-8", "replace").splitlines()).strip())
    return found


def page() -> str:
    """The whole file."""
    rows = [f"| {name} | | {licence} | {home} |\n" for name, licence, home in INSIDE]
    held: dict[str, tuple[str, list[str]]] = {}
    for part in parts():
        rows.append(f"| {part.name} | {part.version} | {licence_of(part)} | |\n")
        for text in texts_of(part):
            digest = hashlib.sha256("".join(text.split()).lower().encode()).hexdigest()
            held.setdefault(digest, (text, []))[1].append(part.name)
    lines = [HEAD, TABLE, *rows, "\n"]
    for text, names in held.values():
        lines.append(f"## {', '.join(dict.fromkeys(names))}\n\n```\n{text.replace('```', '` ` `')}\n```\n\n")
    return "".join(lines)


def summary(whole: str) -> str:
    """What Help shows: the table, and where the texts are."""
    table = whole.split(TABLE)[1].split("\n\n")[0]
    where = "The texts lie in the folder of the program: `resources/licences/licences.md`, with the list of parts beside it.\n"
    return (
        HEAD.split("Every text")[0].rstrip().removesuffix("beside this page.").rstrip()
        + f" in `resources/licences`.\n\n{where}\n{TABLE}{table}\n"
    )


def main() -> int:
    """Write the file and its summary for Help."""
    OUT.parent.mkdir(parents=True, exist_ok=True)
    whole = page()
    OUT.write_text(whole, encoding="utf-8")
    SUMMARY.write_text(summary(whole), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
