"""How fast the window is there and how much it holds, as ratios to an empty PySide6 window in the same run.

Run with `pytest tests/benchmarks/test_bench_window.py --benchmark-only -s`. Budgets: DESIGN section 11.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from paralegal_app.casework.demo import PASSPHRASE, make_demo

ROUNDS = 5
_MEASURE = """
import json, time
begun = time.perf_counter()
{body}
def end():
    held = int(open("/proc/self/statm").read().split()[1]) * 4096 / 1e6
    print(json.dumps([time.perf_counter() - begun, held]), flush=True)
    app.quit()
"""
_EMPTY = (
    _MEASURE.format(
        body="""
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.show()
"""
    )
    + "QTimer.singleShot(0, end)\napp.exec()\n"
)
_OURS = (
    _MEASURE.format(
        body="""
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from paralegal_app.ui import app as ours
app = ours.application()
"""
    )
    + "QTimer.singleShot(0, end)\nours.run(Path(sys.argv[1]))\n"
)
_CASE = (
    _MEASURE.format(
        body="""
import sys
from datetime import date
from pathlib import Path
from paralegal_app.ui.doors import open_vault
from paralegal_app.ui.screens import Look, Studio
from paralegal_app.ui.surroundings import Route
desk = open_vault(Path(sys.argv[1]), sys.argv[2], False, date.today)
studio = Studio(desk, Path(sys.argv[1]).parent)
app = studio.app
studio.office.enter(desk)
case = desk.vault.cases.page(0, 1)[0]
studio.window.go(Route("cases", case.id, "overview"))
studio.settle()
"""
    )
    + "end()\n"
)


def measured(program: str, *arguments: str) -> tuple[float, float]:
    """(seconds, megabytes) of one run."""
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments], env=env, capture_output=True, text=True, check=True
    )
    seconds, held = json.loads(done.stdout.strip().splitlines()[-1])
    return seconds, held


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_start_and_memory(benchmark: Any, tmp_path: Path) -> None:
    make_demo(tmp_path / "vault", tmp_path / "papers", date(2026, 11, 23))
    vault = str(tmp_path / "vault")

    def rounds() -> dict[str, tuple[float, float]]:
        empty, ours, case = [], [], []
        for _round in range(ROUNDS):
            empty.append(measured(_EMPTY))
            ours.append(measured(_OURS, vault))
            case.append(measured(_CASE, vault, PASSPHRASE))
        return {"empty": min(empty), "window": min(ours), "case": min(case)}

    found = benchmark.pedantic(rounds, rounds=1, iterations=1)
    start = found["window"][0] / found["empty"][0]
    held = found["case"][1] / found["empty"][1]
    benchmark.extra_info.update(start_ratio=round(start, 2), memory_ratio=round(held, 2), **found)
    print(f"\nstart {start:.2f} x an empty window, memory with a case open {held:.2f} x", found)
