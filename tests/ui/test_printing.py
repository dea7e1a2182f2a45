"""What is printed line by line: every word reaches a page, no question is torn, no heading stands last on a page."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from paralegal_app.ui.printing import SHEET, laid_out, save_pdf

RULES = "\n" + "_" * 60
HEADINGS = frozenset(f"PART {number}" for number in range(6))


def form(rows: int) -> list[str]:
    lines = ["Form"]
    for part in range(6):
        lines.append(f"PART {part}")
        lines += [f"Question {part}-{number}." + RULES * (rows + number % 4) + "\nEnd." for number in range(7)]
    return lines


def places(lines: list[str]) -> list[tuple[str, int, int, float]]:
    """Of each line its words, the pages it begins and ends on, and its height."""
    document = laid_out(lines, HEADINGS)
    layout, block, found = document.documentLayout(), document.begin(), []
    while block.isValid():
        place = layout.blockBoundingRect(block)
        pages = (int(place.top() // SHEET.height()), int(place.bottom() // SHEET.height()))
        found.append((block.text().replace("\u2028", "\n"), *pages, place.height()))
        block = block.next()
    assert found[-1][2] == document.pageCount() - 1
    return found


@pytest.mark.parametrize("rows", [1, 3, 5])
def test_a_long_form_is_whole_on_its_pages(qapp: QApplication, rows: int) -> None:
    lines = form(rows)
    found = places(lines)
    assert [words for words, *_ in found] == lines
    assert found[-1][2] > 1
    for number, (words, begins, ends, height) in enumerate(found):
        assert height > 0
        assert begins == ends, words
        assert words not in HEADINGS or found[number + 1][1] == ends, words


def test_a_line_longer_than_a_page_goes_over_it(qapp: QApplication) -> None:
    found = places(["Form", "Story" + RULES * 60, "End"])
    assert found[1][1] < found[1][2] <= found[2][1]


def test_a_form_becomes_a_pdf(qapp: QApplication, tmp_path: Path) -> None:
    save_pdf(str(tmp_path / "form.pdf"), form(3), HEADINGS)
    assert (tmp_path / "form.pdf").read_bytes().startswith(b"%PDF")
