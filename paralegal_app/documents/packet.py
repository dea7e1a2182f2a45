"""A packet: the papers of one procedure with checklist and cover sheet, in the copies that are needed, on disk.

File names are neutral (`01-uk.docx`); nothing in a name tells what a paper is. Every file is written whole or not at
all, and never over another.
"""

from __future__ import annotations

import hashlib
import io
import os
import re
import secrets
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from paralegal_app.documents.zips import EPOCH
from paralegal_app.errors import DocumentError

CopyFor = Literal["office", "respondent", "own"]
COPIES: tuple[CopyFor, ...] = ("office", "respondent", "own")
FOLDERS: Mapping[CopyFor, str] = {"office": "1", "respondent": "2", "own": "3"}
"""Neutral folder names; the cover sheet says which copy is which."""
_NUMBERED = re.compile(r"(\d{2,})-[a-z]{2}\.[a-z]+")


@dataclass(frozen=True, slots=True)
class Paper:
    """A finished paper: its document id, language, bytes, whether it is filed with the office (a checklist is not),
    and whether the respondent receives it."""

    ident: str
    lang: str
    docx: bytes
    filed: bool = True
    served_on_respondent: bool = False


@dataclass(frozen=True, slots=True)
class Written:
    """A file that was written: which paper, for whom, where (inside the .zip for a zipped packet), and its sha256."""

    ident: str
    copy: CopyFor
    path: Path
    sha256: str


def contents(papers: Sequence[Paper], copies: Sequence[CopyFor] = ("own",)) -> dict[CopyFor, tuple[Paper, ...]]:
    """Which papers stand in which copy: the office gets what is filed, the respondent what is served, she all."""
    chosen: dict[CopyFor, tuple[Paper, ...]] = {}
    for copy in copies:
        chosen[copy] = tuple(
            paper
            for paper in papers
            if copy == "own" or (paper.filed if copy == "office" else paper.filed and paper.served_on_respondent)
        )
    return chosen


def file_names(papers: Sequence[Paper], copies: Sequence[CopyFor]) -> list[tuple[CopyFor, Paper, str]]:
    """The relative path of every file: `01-uk.docx`, in a numbered folder when there is more than one copy."""
    numbers = {id(paper): number for number, paper in enumerate(papers, 1)}
    return [
        (copy, paper, f"{FOLDERS[copy] + '/' if len(copies) > 1 else ''}{neutral_name(numbers[id(paper)], paper.lang)}")
        for copy, chosen in contents(papers, copies).items()
        for paper in chosen
    ]


def neutral_name(number: int, lang: str, ending: str = "docx") -> str:
    """A file name that tells nothing but its place and language: `01-uk.docx`."""
    return f"{number:02}-{lang}.{ending}"


def write_numbered(folder: Path, data: bytes, lang: str, ending: str = "docx") -> Path:
    """Write a file under the next number nothing in the folder has; the folder is made if need be.

    The very same file is left as it is. Returns where it stands. Raises DocumentError.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        names = {path.name: int(found[1]) for path in folder.iterdir() if (found := _NUMBERED.fullmatch(path.name))}
        for name, number in sorted(names.items()):
            place = folder / name
            if name == neutral_name(number, lang, ending) and place.is_file() and place.read_bytes() == data:
                return place
    except OSError as error:
        raise _not_writable() from error
    place = folder / neutral_name(max(names.values(), default=0) + 1, lang, ending)
    write_file(place, data)
    return place


def write_folder(papers: Sequence[Paper], folder: Path, copies: Sequence[CopyFor] = ("own",)) -> tuple[Written, ...]:
    """Write a packet into a folder, which is made if need be. Raises DocumentError; then no file of it stays."""
    written: list[Written] = []
    try:
        for copy, paper, name in file_names(papers, copies):
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            write_file(path, paper.docx)
            written.append(Written(paper.ident, copy, path, sha256(paper.docx)))
    except (DocumentError, OSError) as error:
        for done in written:
            done.path.unlink(missing_ok=True)
        if isinstance(error, DocumentError):
            raise
        raise DocumentError(
            "The folder for the papers cannot be made; choose one that may be written to.",
            kind="folder_not_writable",
        ) from error
    return tuple(written)


def write_zip(papers: Sequence[Paper], path: Path, copies: Sequence[CopyFor] = ("own",)) -> tuple[Written, ...]:
    """Write a packet as one .zip (not encrypted: the caller says so). Raises DocumentError."""
    stream = io.BytesIO()
    written = []
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as archive:
        for copy, paper, name in file_names(papers, copies):
            archive.writestr(zipfile.ZipInfo(name, EPOCH), paper.docx)
            written.append(Written(paper.ident, copy, path, sha256(paper.docx)))
    write_file(path, stream.getvalue())
    return tuple(written)


def write_new(path: Path, data: bytes) -> Path:
    """Write a file under `path` or, where another stands there, under the next free number (`a-2.docx`); its folder
    is made if need be. The very same file is left as it is. Returns where it stands. Raises DocumentError."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        place, number = path, 1
        while place.exists():
            if place.is_file() and place.read_bytes() == data:
                return place
            number += 1
            place = path.with_name(f"{path.stem}-{number}{path.suffix}")
    except OSError as error:
        raise _not_writable() from error
    write_file(place, data)
    return place


def _not_writable() -> DocumentError:
    return DocumentError(
        "The papers cannot be written to the chosen folder; choose a folder you may write to, or free some space.",
        kind="folder_not_writable",
    )


def sha256(data: bytes) -> str:
    """The hash the register keeps, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def write_file(path: Path, data: bytes) -> None:
    """Write a new file whole: a temporary neighbour, flushed to disk, then renamed. Raises DocumentError.

    A file that is already there is never replaced: it may be the only copy of a signed-off version.
    """
    if path.exists():
        raise DocumentError(
            f"There is already a file {path.name} in that folder; choose another folder.",
            kind="file_there",
        )
    temporary = path.with_name(f".{secrets.token_hex(8)}.tmp")
    try:
        with os.fdopen(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.replace(path)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise DocumentError(
            f"{path.name} could not be written; the disk may be full, read-only or gone: choose another folder.",
            kind="folder_not_writable",
        ) from error
