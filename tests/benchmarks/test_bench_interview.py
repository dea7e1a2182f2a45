"""How long a State takes after an answer, against the number of questions; how long a pack takes to load.

Run with `pytest tests/benchmarks --benchmark-only`. The budgets stand in report.py.
"""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import pytest

from paralegal_app import paths
from paralegal_app.interview.answers import Answers
from paralegal_app.interview.flow import interview
from paralegal_app.interview.sampling import sample_answer
from paralegal_app.packs.loader import load_pack
from tests.builders import write_pack

ON = date(2026, 3, 2)


def _pack_of(size: int, folder: Path) -> Any:
    """A procedure of `size` questions, each with a ground of its own, all printed by one paper."""
    kinds = ("yes_no", "date", "text", "number")
    questions = "\n".join(
        f"  - {{id: q{n}, section: situation, type: {kinds[n % 4]}" + (f", ask_if: q{n - 4}}}" if n % 4 == 0 and n else "}")
        for n in range(size)
    )
    grounds = "\n".join(
        f"      - {{id: g{n}, when: q{n}, cite: Code, status: from-memory}}" for n in range(0, size, 4)
    )
    ids = ", ".join(f"g{n}" for n in range(0, size, 4))
    folder = write_pack(
        folder,
        procedure=("  - {id: dv_or_gbv, section: situation}", f"{questions}\n  - {{id: dv_or_gbv, section: situation}}"),
    )
    path = folder / "procedures" / "restraining_order.yaml"
    text = path.read_text("utf-8")
    text = text.replace("{any: [risk, child]}", f"{{any: [risk, child, {ids}]}}").replace("      - {id: risk,", f"{grounds}\n      - {{id: risk,")
    text = text.replace("respondent, children]}", "respondent, children, " + ", ".join(f"q{n}" for n in range(size)) + "]}")
    path.write_text(text, "utf-8")
    return load_pack(folder)


@pytest.mark.parametrize("size", [10, 30, 100, 300])
def test_state_after_an_answer(benchmark: Any, tmp_path: Path, size: int) -> None:
    pack = _pack_of(size, tmp_path / "xx")
    rng, answers = Random(1), Answers()
    for question in pack.procedures["restraining_order"].questions:
        answers = answers.with_answer(question.id, sample_answer(question, rng, ON))
    both = [answers.with_answer("q4", True), answers.with_answer("q4", False)]
    turn = iter(range(10**9))
    state = benchmark(lambda: interview(pack, "restraining_order", both[next(turn) % 2], ON))
    assert state.main


@pytest.mark.parametrize("procedure", ["protection_notice", "restraining_order", "id_replacement", "legal_aid"])
def test_state_of_a_real_procedure(benchmark: Any, procedure: str) -> None:
    pack = load_pack(paths.jurisdictions() / "ua")
    rng, answers = Random(1), Answers()
    for question in pack.procedures[procedure].questions:
        answers = answers.with_answer(question.id, sample_answer(question, rng, ON))
    both = [answers.with_answer("dv_or_gbv", True), answers.with_answer("dv_or_gbv", False)]
    turn = iter(range(10**9))
    assert benchmark(lambda: interview(pack, procedure, both[next(turn) % 2], ON)).main


def test_loading_a_pack_with_one_language(benchmark: Any) -> None:
    assert benchmark(lambda: load_pack(paths.jurisdictions() / "ua").texts("uk").get("pack", "name"))


def test_the_command_line_interview(benchmark: Any, tmp_path: Path) -> None:
    answers = tmp_path / "answers.yaml"
    answers.write_text("dv_or_gbv: true\n", "utf-8")
    call = [sys.executable, "-m", "paralegal_app", "interview", "ua", "restraining_order", "--answers", str(answers), "--json"]
    done = benchmark.pedantic(lambda: subprocess.run(call, check=True, capture_output=True), rounds=5, iterations=1)
    assert done.stdout
