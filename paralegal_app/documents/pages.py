"""Pages: a paper as PDF or on a printer, where LibreOffice or Word is installed. Neither is ever required.

What is printed is the Word file itself, laid out by the office program: through the PDF and the printing system's own
`lp` where there is one (Linux, macOS), else by the office program. Nothing is left behind on the disk.
"""

from __future__ import annotations

import os
import shutil
import subprocess  # nosec - an installed office program, found by its own path, no shell
import sys
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeVar

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


_WORD_PRINTS = (
    "$w=New-Object -ComObject Word.Application;$w.Visible=$false;$w.ActivePrinter=$env:PAPER_PRINTER;"
    "$d=$w.Documents.Open($env:PAPER_SOURCE,$false,$true);"
    "$d.PrintOut($false,$false,0,'','','',0,[int]$env:PAPER_COPIES);$d.Close($false);$w.Quit()"
)
MOST_COPIES = 99
_T = TypeVar("_T")


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
        raise _no_program()
    used = converter
    return _with_file(docx, lambda source: _pdf_of(source, used))


def print_pages(docx: bytes, printer: str, copies: int = 1, converter: Converter | None = None) -> None:
    """Print a paper on the printer of this name, as the office program lays it out.

    Raises DocumentError: no office program is installed, or the printer does not take it.
    """
    converter = converter or find_converter()
    copies = min(max(1, copies), MOST_COPIES)
    line = shutil.which("lp") if sys.platform != "win32" else None
    if line is not None:
        pdf = to_pdf(docx, converter)
        command = [line, "-d", printer, "-n", str(copies), "-o", "media=A4", "-t", "1", "-"]
        _run(command, {}, _print_failed(), said=pdf)
        return
    if converter is None:
        raise _no_program()
    used = converter
    told = {"PAPER_PRINTER": printer, "PAPER_COPIES": str(copies)}

    def send(source: Path) -> None:
        for _copy in range(1 if used.kind == "word" else copies):
            _run(_print_command(used, source, printer), {**told, "PAPER_SOURCE": str(source)}, _print_failed())

    _with_file(docx, send)


def _with_file(docx: bytes, work: Callable[[Path], _T]) -> _T:
    """Lay the paper into a private temporary folder for the length of `work`."""
    with tempfile.TemporaryDirectory(prefix="pages-", ignore_cleanup_errors=True) as folder:
        source = Path(folder) / "paper.docx"
        source.write_bytes(docx)
        try:
            return work(source)
        finally:
            source.write_bytes(b"\0" * len(docx))


def _pdf_of(source: Path, converter: Converter) -> bytes:
    target = source.with_suffix(".pdf")
    _run(_command(converter, source), {"PAPER_SOURCE": str(source), "PAPER_TARGET": str(target)}, _pdf_failed())
    if not target.is_file():
        raise DocumentError(
            "The office program made no PDF; close its open windows and try again, or use the .docx.",
            kind="pdf_failed",
        )
    pdf = target.read_bytes()
    target.write_bytes(b"\0" * len(pdf))
    return pdf


def _no_program() -> DocumentError:
    return DocumentError(
        "No LibreOffice or Word was found on this computer, so there is no PDF; use the .docx.",
        kind="no_office_program",
    )


def _pdf_failed() -> DocumentError:
    return DocumentError("The office program could not make the PDF; use the .docx.", kind="pdf_failed")


def _print_failed() -> DocumentError:
    return DocumentError(
        "The printer did not take the paper; check that it is on and has paper, or save the Word file.",
        kind="print_failed",
    )


def _print_command(converter: Converter, source: Path, printer: str) -> list[str]:
    if converter.kind == "word":
        return [str(converter.program), "-NoProfile", "-Command", _WORD_PRINTS]
    return [*_libreoffice(converter, source), "--pt", printer, str(source)]


def _command(converter: Converter, source: Path) -> list[str]:
    if converter.kind == "word":
        return [str(converter.program), "-NoProfile", "-Command", _WORD_SCRIPT]
    return [*_libreoffice(converter, source), "--convert-to", "pdf", "--outdir", str(source.parent), str(source)]


def _libreoffice(converter: Converter, source: Path) -> list[str]:
    """The program with a profile of its own, so that an open window of it is no hindrance."""
    profile = (source.parent / "profile").as_uri()
    return [str(converter.program), f"-env:UserInstallation={profile}", "--headless", "--norestore"]


def _run(command: list[str], told: Mapping[str, str], failed: DocumentError, *, said: bytes = b"") -> None:
    """Run the office program; paths reach Word as variables, because a command line would split them at spaces."""
    surroundings = {**os.environ, **told}
    try:
        subprocess.run(  # noqa: S603 - a program found by its own path, fixed arguments, no shell
            command, check=True, timeout=TIMEOUT, capture_output=True, input=said, env=surroundings
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise failed from error
