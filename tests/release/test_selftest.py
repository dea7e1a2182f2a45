"""The self-test reaches its last line, says each in words, and fails where something is really missing."""

from __future__ import annotations

import shutil
from datetime import date, timedelta
from pathlib import Path

import keyring
import keyring.backends.fail
import pytest

from paralegal_app import selftest
from paralegal_app.casework import checkup
from paralegal_app.casework.fonts import LETTERS, Fonts, characters, font_folders, look_through
from paralegal_app.errors import ParalegalError


def test_every_line_works_here() -> None:
    lines = list(selftest.run())
    assert [line.what for line in lines if not line.works] == []
    assert all(line.said and "Traceback" not in line.said for line in lines)
    said = {line.what: line.said for line in lines}
    made = said["A paper in each filing language is filled and read back"].split(", ")
    assert {"uk", "ru", "ro", "ka", "kk", "ky"} <= set(made)


def test_a_computer_without_fonts_gets_a_sentence(tmp_path: Path) -> None:
    found = look_through([tmp_path])
    assert set(found.missing) == set(LETTERS)
    with pytest.raises(ParalegalError, match=r"Georgian.*Install the free fonts"):
        checkup.fonts(found)


def test_a_font_without_georgian_is_told_apart(tmp_path: Path) -> None:
    serif = next(path for folder in font_folders() for path in folder.rglob("LiberationSerif-Regular.ttf"))
    shutil.copy(serif, tmp_path)
    missing = look_through([tmp_path]).missing
    assert "Georgian" in missing
    assert "Ukrainian" not in missing


@pytest.mark.parametrize("content", [b"", b"\0\1\0\0", b"ttcf" + b"\xff" * 60, b"\0\1\0\0" + b"\xff" * 200, b"OTTO" * 99])
def test_damaged_fonts_are_passed_over(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "broken.ttf"
    path.write_bytes(content)
    assert characters(path) == set()


def test_fonts_of_the_papers_that_are_absent_are_named() -> None:
    assert "Times New Roman" in checkup.fonts(Fonts((), ("times new roman",)))
    assert "Times" not in checkup.fonts(Fonts((), ()))


@pytest.mark.parametrize(
    ("day", "words"), [(selftest.RELEASED - timedelta(days=1), "before this version"), (date(2090, 1, 1), "far ahead")]
)
def test_a_clock_that_cannot_be_right_is_refused(day: date, words: str) -> None:
    with pytest.raises(ParalegalError, match=words):
        selftest.clock_in_words(day, "+0200")


def test_a_plausible_clock_is_told_with_its_zone() -> None:
    assert selftest.clock_in_words(selftest.RELEASED, "+0200") == f"{selftest.RELEASED}, +02:00 from universal time"


def test_no_keyring_is_told_and_is_no_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring, "get_keyring", keyring.backends.fail.Keyring)
    assert checkup.keyring_name().startswith("none: passphrases")


def test_a_trial_that_breaks_is_a_line_not_a_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    def full() -> str:
        raise OSError(28, "No space left on device")

    def broken() -> str:
        raise KeyError("secret name")

    monkeypatch.setattr(selftest, "_TRIALS", {"a": full, "b": broken, "c": lambda: "fine"})
    first, second, third = selftest.run()
    assert not first.works
    assert "No space left" in first.said
    assert not second.works
    assert "secret" not in second.said
    assert third.works
