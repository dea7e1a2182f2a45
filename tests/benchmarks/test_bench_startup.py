"""Start of the window and memory in use, against an empty PySide6 window in the same run.

    python -m pytest tests/benchmarks/test_bench_startup.py --benchmark-enable --benchmark-only

Wanted: first usable page within 3 times the empty window, memory with a case open within 3 times, the command line's
`interview` within 0.6 s. Numbers stand in `extra_info`, never asserted. Linux only: the kernel's own counts are read.
"""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from paralegal_app.casework.demo import make_demo

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 7

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")


def started(kind: str, *more: str) -> tuple[float, int]:
    """Seconds to the first painted page and resident bytes of one start."""
    call = [sys.executable, "-m", "tests.benchmarks.window_start", kind, *more]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    said = subprocess.run(call, cwd=ROOT, env=environment, check=True, capture_output=True, text=True).stdout.split()
    return float(said[-2]), int(said[-1])


def middle(runs: list[tuple[float, int]]) -> tuple[float, float]:
    return statistics.median(run[0] for run in runs), statistics.median(run[1] for run in runs)


def test_first_usable_window(benchmark: BenchmarkFixture) -> None:
    ours, empty = [], []

    def both() -> None:
        empty.append(started("empty"))
        ours.append(started("first"))

    benchmark.pedantic(both, rounds=ROUNDS, warmup_rounds=1)
    (seconds, memory), (floor, floor_memory) = middle(ours), middle(empty)
    benchmark.extra_info.update(
        seconds=round(seconds, 3), empty_seconds=round(floor, 3), ratio=round(seconds / floor, 2), goal_ratio=3,
        mib=round(memory / 2**20, 1), empty_mib=round(floor_memory / 2**20, 1),
    )  # fmt: skip


def test_memory_with_a_case_open(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    make_demo(tmp_path / "vault", tmp_path / "papers", date(2026, 11, 22))
    ours, empty = [], []

    def both() -> None:
        empty.append(started("empty"))
        ours.append(started("case", str(tmp_path / "vault")))

    benchmark.pedantic(both, rounds=3, warmup_rounds=1)
    memory, floor = middle(ours)[1], middle(empty)[1]
    benchmark.extra_info.update(
        mib=round(memory / 2**20, 1), empty_mib=round(floor / 2**20, 1), ratio=round(memory / floor, 2), goal_ratio=3
    )


def test_command_line_interview(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    answers = tmp_path / "answers.yaml"
    answers.write_text("dv_or_gbv: true\n", "utf-8")
    benchmark.extra_info["goal_ms"] = 600
    call = [sys.executable, "-m", "paralegal_app", "interview", "ua", "restraining_order", "--answers", str(answers)]
    spent = []

    def once() -> bytes:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        said = subprocess.run(call, check=True, capture_output=True, cwd=ROOT).stdout
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        spent.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
        return said

    assert benchmark.pedantic(once, rounds=ROUNDS, warmup_rounds=1)
    benchmark.extra_info["processor_ms"] = round(min(spent) * 1000)


def test_floor_python_alone(benchmark: BenchmarkFixture) -> None:
    benchmark.pedantic(subprocess.run, ([sys.executable, "-c", "pass"],), {"check": True}, rounds=ROUNDS)
