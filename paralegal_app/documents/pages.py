"""Pages: a paper as PDF, where LibreOffice or Word is installed. Neither is ever required."""

from __future__ import annotations

import os
import shutil
import subprocess  # nosec - an installed office program, found by its own path, no shell
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from paralegal_app.errors import DocumentError

TIMEOUT = 120
_SOFFICE = ("soffice", "libreoffice", "soffice.com")
_PLACES = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    r"C:\Program Files\LibreOffice\program\soffice.com",
    r"C:\Program Files (x86)\LibreOffice\program\soffice.com",
)
_WORD_PLACES = (
    r"C:\Program Files\Microsoft Office\root\Office16\WINWORD.EXE",
    r"C:\Program Files (x86)\Microsoft Office\root\Office16\WINWORD.EXE",
)
_WORD_SCRIPT = (
    "$w=New-Object -ComObject Word.Application;$w.Visible=$false;"
    "$d=$w.Documents.Open($env:PAPER_SOURCE,$false,$true);$d.ExportAsFixedFormat($env:PAPER_TARGET,17);$d.Close($false);$w.Quit()"
)


@dataclass(frozen=True, slots=True)
class Converter:
    """An office program found on this computer."""

    kind: Literal["libreoffice", "word"]
    program: Path


def find_converter() -> Converter | None:
    """LibreOffice if it is installed, else Word (Windows only), else None: then papers are printed from Word files."""
    for name in _SOFFICE:
        found = shutil.which(name)
        if found:
            return Converter("libreoffice", Path(found))
    for place in _PLACES:
        if Path(place).is_file():
            return Converter("libreoffice", Path(place))
    powershell = shutil.which("powershell") if sys.platform == "win32" else None
    if powershell and any(Path(place).is_file() for place in _WORD_PLACES):
        return Converter("word", Path(powershell))
    return None


def to_pdf(docx: bytes, converter: Converter | None = None) -> bytes:
    """The paper as PDF. The Word file lies for that moment in a private temporary folder, which is removed.

    Raises DocumentError when no office program is installed or it fails.
    """
    converter = converter or find_converter()
    if converter is None:
        raise DocumentError(
            "No LibreOffice or Word was found on this computer, so there is no PDF; use the .docx.",
            kind="no_office_program",
        )
    with tempfile.TemporaryDirectory(prefix="pages-", ignore_cleanup_errors=True) as folder:
        source, target = Path(folder) / "paper.docx", Path(folder) / "paper.pdf"
        source.write_bytes(docx)
        try:
            _run(_command(converter, source), {"PAPER_SOURCE": str(source), "PAPER_TARGET": str(target)})
        finally:
            source.write_bytes(b"\0" * len(docx))
        if not target.is_file():
            raise DocumentError(
                "The office program made no PDF; close its open windows and try again, or use the .docx.",
                kind="pdf_failed",
            )
        pdf = target.read_bytes()
        target.write_bytes(b"\0" * len(pdf))
        return pdf


def _command(converter: Converter, source: Path) -> list[str]:
    if converter.kind == "word":
        return [str(converter.program), "-NoProfile", "-Command", _WORD_SCRIPT]
    profile = (source.parent / "profile").as_uri()
    return [
        str(converter.program),
        f"-env:UserInstallation={profile}",
        "--headless",
        "--norestore",
        "--convert-to",
        "pdf",
        "--outdir",
        str(source.parent),
        str(source),
    ]


def _run(command: list[str], told: Mapping[str, str]) -> None:
    """Run the office program; paths reach Word as variables, because a command line would split them at spaces."""
    surroundings = {**os.environ, **told}
    try:
        subprocess.run(  # noqa: S603 - a program found by its own path, fixed arguments, no shell
            command, check=True, timeout=TIMEOUT, capture_output=True, stdin=subprocess.DEVNULL, env=surroundings
        )
    except subprocess.TimeoutExpired as error:
        raise DocumentError(
            "The office program took too long to make the PDF; use the .docx.",
            kind="pdf_failed",
        ) from error
    except (OSError, subprocess.CalledProcessError) as error:
        raise DocumentError("The office program could not make the PDF; use the .docx.", kind="pdf_failed") from error
