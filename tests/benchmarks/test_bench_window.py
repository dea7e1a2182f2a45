"""Start of the window and memory in use, against an empty PySide6 window in the same run.

    python -m pytest tests/benchmarks/test_bench_window.py --benchmark-enable --benchmark-only

As after an installation, with compiled modules. Wanted: first usable page within 3 times the empty window, memory with a case open within 3 times. Numbers stand in
`extra_info`, never asserted. Linux only: the kernel's own counts are read.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from paralegal_app.casework.demo import PASSPHRASE, make_demo

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 7
Said = list[tuple[float, int]]

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")


def started(compiled: Path, kind: str, *more: str) -> Said:
    """What one start says of itself: (seconds since it began, resident bytes), a pair a stage."""
    call = [sys.executable, "-m", "tests.benchmarks.window_start", kind, *more]
    environment = {
        **os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(compiled),
    }  # fmt: skip
    said = subprocess.run(call, cwd=ROOT, env=environment, check=True, capture_output=True, text=True).stdout
    return [(float(line.split()[0]), int(line.split()[1])) for line in said.splitlines()]


def mib(runs: list[Said], stage: int = 0) -> float:
    """Resident MiB, the middle of all runs."""
    return statistics.median(run[stage][1] for run in runs) / 2**20


def test_first_usable_window(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    ours: list[Said] = []
    empty: list[Said] = []

    def both() -> None:
        empty.append(started(tmp_path, "empty"))
        ours.append(started(tmp_path, "first"))

    benchmark.pedantic(both, rounds=ROUNDS, warmup_rounds=1)
    seconds, floor = (statistics.median(run[0][0] for run in runs) for runs in (ours, empty))
    assert seconds > floor > 0, "a window that does more than an empty one was really started"
    benchmark.extra_info.update(
        seconds=round(seconds, 3), empty_seconds=round(floor, 3), ratio=round(seconds / floor, 2), goal_ratio=3,
        mib=round(mib(ours), 1), empty_mib=round(mib(empty), 1),
    )  # fmt: skip


def test_memory_with_a_case_open(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    make_demo(tmp_path / "vault", tmp_path / "papers", date(2026, 11, 22))
    ours: list[Said] = []
    empty: list[Said] = []
    bare: list[Said] = []

    def all_three() -> None:
        bare.append(started(tmp_path, "bare"))
        empty.append(started(tmp_path, "empty"))
        ours.append(started(tmp_path, "case", str(tmp_path / "vault"), PASSPHRASE))

    benchmark.pedantic(all_three, rounds=3, warmup_rounds=1)
    case, interview, floor = mib(ours), mib(ours, 1), mib(empty)
    assert interview > floor > mib(bare) > 0, "a case was really opened"
    benchmark.extra_info.update(
        case_mib=round(case, 1), interview_mib=round(interview, 1), empty_mib=round(floor, 1), bare_mib=round(mib(bare), 1),
        case_ratio=round(case / floor, 2), ratio=round(interview / floor, 2), goal_ratio=3,
    )  # fmt: skip
