"""The program is killed while answering, attaching, backing up and changing keys: what it acknowledged is there."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")


def run(folder: Path, points: int, seed: int) -> dict[str, int]:
    """Run the kills in a process that has no threads."""
    path = os.pathsep.join([str(HERE), str(HERE.parents[1])])
    done = subprocess.run(
        [sys.executable, str(HERE / "kill_runner.py"), str(folder), str(points), str(seed)],
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    found: dict[str, int] = json.loads(done.stdout)
    assert (found["lost"], found["unopenable"]) == (0, 0), done.stderr[-2000:]
    return found


def test_forty_kills_lose_nothing_acknowledged(tmp_path: Path) -> None:
    assert run(tmp_path, 40, 7)["acknowledged"] > 40


@pytest.mark.slow
@pytest.mark.timeout(7200)
def test_a_thousand_kills_lose_nothing_acknowledged(tmp_path: Path) -> None:
    found = run(tmp_path, 1000, 20261122)
    print(found)
    assert found["points"] == 1000
    assert found["rekeyed"] > 20
    assert found["backups"] > 100
