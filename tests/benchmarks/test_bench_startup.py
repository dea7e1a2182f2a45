"""The command line as a whole process: `interview` from the call to its answer.

    python -m pytest tests/benchmarks/test_bench_startup.py --benchmark-enable --benchmark-only

Wanted: within 0.6 s, modules compiled as after an installation. The floor is Python itself. Numbers stand in `extra_info`, never asserted.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

resource = pytest.importorskip("resource", reason="processor time of other processes is counted so only on Unix")
ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 7


def test_command_line_interview(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    answers = tmp_path / "answers.yaml"
    answers.write_text("dv_or_gbv: true\n", "utf-8")
    benchmark.extra_info["goal_ms"] = 600
    call = [sys.executable, "-m", "paralegal_app", "interview", "ua", "restraining_order", "--answers", str(answers)]
    compiled = {**os.environ, "PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(tmp_path / "compiled")}
    spent = []

    def once() -> bytes:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        said = subprocess.run(call, check=True, capture_output=True, cwd=ROOT, env=compiled).stdout
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        spent.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
        return said

    assert benchmark.pedantic(once, rounds=ROUNDS, warmup_rounds=1)
    benchmark.extra_info["processor_ms"] = round(min(spent) * 1000)


def test_floor_python_alone(benchmark: BenchmarkFixture) -> None:
    alone = [sys.executable, "-c", "pass"]
    assert benchmark.pedantic(subprocess.run, (alone,), {"check": True}, rounds=ROUNDS).returncode == 0
