"""How long the workshop lets its people wait: the whole check of a pack, and the interview beside an edit.

    QT_QPA_PLATFORM=offscreen python -m pytest tests/benchmarks/test_bench_workshop.py --benchmark-enable --benchmark-only

On a busy computer add `--benchmark-timer=time.process_time`. Wanted: check of a full pack with its cases within 5 s; the interview redrawn within 200 ms of an edit; a list of
100,000 questions refused within a second.
"""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture

from paralegal_app import paths
from paralegal_app.casefile import KdfParameters, Vault
from paralegal_app.casework.desk import Desk
from paralegal_app.casework.pack_check import check, run_cases
from paralegal_app.casework.workshop.draft import Draft
from paralegal_app.errors import PackError
from paralegal_app.packs import library
from paralegal_app.packs.reading import parse_yaml
from paralegal_app.ui.pages.workshop_try import TryPane
from paralegal_app.ui.screens import Studio
from paralegal_app.ui.surroundings import Surroundings

ON = date(2026, 11, 22)
EDITS = {
    "figure": ("law.yaml", ("parameters", 0, "values", 0, "value")),
    "text": ("texts/uk/restraining_order.yaml", ("summary",)),
    "rule": ("procedures/restraining_order.yaml", ("findings", 0, "grounds", 0, "cite")),
}


@pytest.fixture
def draft() -> Iterator[Draft]:
    yield Draft("ua")
    shutil.rmtree(paths.user_data() / "workshop", ignore_errors=True)
    library.forget()


@pytest.mark.parametrize("name", ["ge", "kg", "kz", "md", "ua"])
def test_check_of_a_pack_with_its_cases(benchmark: BenchmarkFixture, name: str) -> None:
    folder = paths.jurisdictions() / name
    benchmark.extra_info["goal_s"] = 5

    def whole() -> int:
        return len(check(folder, ON).faults) + sum(bool(result.mismatches) for result in run_cases(folder)[1])

    assert benchmark.pedantic(whole, rounds=1) == 0


@pytest.mark.parametrize("kind", EDITS)
def test_the_interview_after_an_edit(
    benchmark: BenchmarkFixture, qapp: QApplication, draft: Draft, around: Surroundings, kind: str
) -> None:
    """From the written value to the redrawn pane."""
    benchmark.extra_info["goal_ms"] = 200
    file, path = EDITS[kind]
    pane = TryPane(around, draft.pack, "uk", None)
    pane.show()
    numbers = itertools.count(1000)

    def edit() -> None:
        pane.show_pack(draft.set(file, path, str(next(numbers))))
        qapp.processEvents()

    benchmark.pedantic(edit, rounds=10, warmup_rounds=2)
    pane.deleteLater()
    assert pane.trial.pack is draft.pack


@pytest.fixture
def around(tmp_path: Path) -> Iterator[Surroundings]:
    """The surroundings of an open window on an empty vault."""
    cheap = KdfParameters(8, 1, 1)
    with (
        Vault.create(tmp_path / "v", "words", worker="x", parameters=cheap) as vault,
        Studio(Desk(vault, lambda: ON), tmp_path / "window", ON) as studio,
    ):
        studio.office.enter(studio.desk)
        yield studio.office.around


def test_100000_questions_are_refused(benchmark: BenchmarkFixture) -> None:
    raw = b"questions:\n" + b"".join(b"  - {id: q%d}\n" % number for number in range(100_000))
    benchmark.extra_info["goal_s"] = 1

    def refused() -> bool:
        with pytest.raises(PackError, match="holds more than 20000 keys and values"):
            parse_yaml(raw, "x.yaml")
        return True

    assert benchmark.pedantic(refused, rounds=5)
