"""Which letters the fonts of this computer hold, read from the font files themselves: no window is needed to know."""

from __future__ import annotations

import os
import struct
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

LETTERS = {
    "English": "Aa", "Ukrainian": "ҐґЄєІіЇї", "Russian": "ЁёЫыЭэ", "Romanian": "ĂăÂâÎîȘșȚț", "Georgian": "აბგდევზთჰ",
    "Kazakh": "ӘәҒғҚқҢңӨөҰұҮүҺһ", "Kyrgyz": "ҢңӨөҮү",
}  # fmt: skip
"""Letters of each language that a font of its neighbours may lack."""
PAPER_FONTS = {"times new roman": ("times",), "sylfaen": ("sylfaen",)}
"""What the papers ask for, and how their files begin."""

_SUFFIXES = {".ttf", ".otf", ".ttc"}
_LARGEST = 64 << 20


@dataclass(frozen=True, slots=True)
class Fonts:
    """`missing`: languages no font here can print. `absent`: fonts the papers ask for that are not installed."""

    missing: tuple[str, ...]
    absent: tuple[str, ...]


def font_folders() -> list[Path]:
    """Where this system keeps fonts; those that are not there are left out."""
    home = Path.home()
    if sys.platform == "win32":
        places = [Path(os.environ.get("WINDIR", r"C:\Windows"), "Fonts"),
                  Path(os.environ.get("LOCALAPPDATA", home), "Microsoft", "Windows", "Fonts")]  # fmt: skip
    elif sys.platform == "darwin":
        places = [Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library" / "Fonts"]
    else:
        shared = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
        places = [*(Path(place, "fonts") for place in shared.split(":")), home / ".local/share/fonts", home / ".fonts"]
    return [place for place in places if place.is_dir()]


def look_through(folders: Iterable[Path]) -> Fonts:
    """Read font after font until every language has one that holds all its letters. Damaged files are passed over."""
    files = sorted(
        (path for folder in folders for path in folder.rglob("*") if path.suffix.lower() in _SUFFIXES),
        key=lambda path: ("serif" not in path.name.lower(), "sans" not in path.name.lower(), path.name),
    )
    names = [path.name.lower() for path in files]
    absent = tuple(
        font for font, starts in PAPER_FONTS.items() if not any(name.startswith(starts) for name in names)
    )  # fmt: skip
    wanted = {language: {ord(letter) for letter in letters} for language, letters in LETTERS.items()}
    for path in files:
        if not wanted:
            break
        held = characters(path)
        wanted = {language: letters for language, letters in wanted.items() if not letters <= held}
    return Fonts(tuple(wanted), absent)


def characters(path: Path) -> set[int]:
    """Code points of the basic plane that a TrueType or OpenType file maps to a glyph; none when it cannot be read."""
    try:
        if path.stat().st_size > _LARGEST:
            return set()
        data = path.read_bytes()
        return set(_mapped(data, _table(data, b"cmap")))
    except (OSError, struct.error, ValueError, IndexError):
        return set()


def _table(data: bytes, name: bytes) -> int:
    """Offset of a table of the first font in the file. Raises ValueError when there is none."""
    start = struct.unpack_from(">I", data, 12)[0] if data[:4] == b"ttcf" else 0
    (count,) = struct.unpack_from(">H", data, start + 4)
    for number in range(count):
        tag, _sum, offset, _length = struct.unpack_from(">4sIII", data, start + 12 + 16 * number)
        if tag == name:
            return int(offset)
    raise ValueError(name)


def _mapped(data: bytes, cmap: int) -> Iterator[int]:
    """Format 4 of the cmap table, which every font for Windows has: segments of 16-bit code points."""
    (count,) = struct.unpack_from(">H", data, cmap + 2)
    for number in range(count):
        _platform, _encoding, offset = struct.unpack_from(">HHI", data, cmap + 4 + 8 * number)
        form, length, _language, double = struct.unpack_from(">HHHH", data, cmap + offset)
        if form != 4 or length < 16:
            continue
        segments = double // 2
        ends = struct.unpack_from(f">{segments}H", data, cmap + offset + 14)
        starts = struct.unpack_from(f">{segments}H", data, cmap + offset + 16 + double)
        for first, last in zip(starts, ends, strict=True):
            yield from range(first, min(last, 0xFFFE) + 1)
        return
