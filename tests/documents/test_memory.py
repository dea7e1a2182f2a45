"""A thousand papers in one process leave nothing behind."""

from __future__ import annotations

import gc
import tracemalloc

import pytest
from paper_samples import ON, SHARED, sample

from paralegal_app.documents.render import render


def grown(rounds: int) -> int:
    """Bytes Python still holds after `rounds` papers, over what it held after the first fifty."""
    values = sample("uk")

    def make(number: int) -> None:
        values["office_name"] = f"Office {number}"
        render(SHARED / "complaint.uk.docx", values, lang="uk", on=ON)

    for number in range(50):
        make(number)
    gc.collect()
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    for number in range(rounds):
        make(number)
    gc.collect()
    after = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    return after - before


def test_a_hundred_papers_leave_nothing_behind() -> None:
    assert grown(100) < 100_000


@pytest.mark.slow
def test_a_thousand_papers_leave_nothing_behind() -> None:
    assert grown(1000) < 100_000
