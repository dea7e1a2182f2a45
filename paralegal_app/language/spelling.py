"""Spelling by the Hunspell dictionaries this computer has. Nothing is fetched, nothing checked is written anywhere."""

from __future__ import annotations

import io
import os
import re
import sys
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

MOST_SUGGESTIONS = 6
_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ-][^\W\d_]+)*")
_APOSTROPHES = str.maketrans("’ʼ", "''")


def folders() -> tuple[Path, ...]:
    """Where systems and office programs keep dictionaries; those that are not there are left out."""
    home = Path.home()
    data = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    places = [
        data / "hunspell", Path("/usr/share/hunspell"), Path("/usr/share/myspell"), Path("/usr/share/myspell/dicts"),
        home / "Library" / "Spelling", Path("/Library/Spelling"),
    ]  # fmt: skip
    office = [Path("/usr/lib/libreoffice"), Path("/opt/libreoffice"), Path("/Applications/LibreOffice.app/Contents")]
    if sys.platform == "win32":
        programs = (os.environ.get(name) for name in ("PROGRAMFILES", "PROGRAMFILES(X86)"))
        office += [Path(place) / "LibreOffice" for place in programs if place]
    for place in office:
        for under in ("share/extensions", "Resources/extensions"):
            places += sorted((place / under).glob("dict-*"))
    return tuple(place for place in places if place.is_dir())


def dictionaries() -> Mapping[str, Path]:
    """Language (ISO 639-1) -> its first dictionary: the path of the .aff without its ending."""
    found: dict[str, Path] = {}
    for folder in folders():
        for aff in sorted(folder.glob("*.aff")):
            language = re.split(r"[-_]", aff.stem.lower(), maxsplit=1)[0]
            if len(language) == 2 and aff.with_suffix(".dic").is_file():
                found.setdefault(language, aff.with_suffix(""))
    return found


def words(text: str) -> Iterator[tuple[str, int]]:
    """Each word of `text` and where it begins, in characters. Numbers and single letters are no words."""
    return ((match.group(), match.start()) for match in _WORD.finditer(text) if len(match.group()) > 1)


def _in_memory(path: Path, encoding: str) -> Any:
    """spylls' reader over the file's bytes: its own leaves files open, each time a dictionary names its encoding."""
    content = path.read_bytes()

    class Reader(import_module("spylls.hunspell.readers").FileReader):  # type: ignore[misc]
        def _open(self, _path: str, named: str) -> io.TextIOBase:
            return io.TextIOWrapper(io.BytesIO(content), encoding=named, errors="surrogateescape")

    return Reader(str(path), encoding)


class Speller:
    """One dictionary in memory. Reading it takes seconds for a large language: do it off the window's thread.

    Raises OSError, ValueError, LookupError when the files cannot be read as a dictionary.
    """

    def __init__(self, base: Path) -> None:
        readers = import_module("spylls.hunspell.readers")
        aff, context = readers.read_aff(_in_memory(base.with_name(base.name + ".aff"), "Windows-1252"))
        file = _in_memory(base.with_name(base.name + ".dic"), context.encoding)
        dic = readers.read_dic(file, aff=aff, context=context)
        self._dictionary: Any = import_module("spylls.hunspell").Dictionary(aff, dic)

    def knows(self, word: str) -> bool:
        plain = word.translate(_APOSTROPHES)
        return bool(self._dictionary.lookup(plain) or self._dictionary.lookup(word))

    def suggestions(self, word: str) -> tuple[str, ...]:
        """What could be meant, the nearest first."""
        found = []
        for item in self._dictionary.suggest(word.translate(_APOSTROPHES)):
            found.append(str(item))
            if len(found) == MOST_SUGGESTIONS:
                break
        return tuple(dict.fromkeys(found))
