"""Writes resources/docs/performance.md and its plots from what the benchmarks measured.

    python -m pytest tests/benchmarks --benchmark-enable --benchmark-only --benchmark-json=found.json
    python -m tests.benchmarks.report found.json [more.json …]

Beside the median stands the fastest round: on a computer that others use too, it says what the program itself needs.
"""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

DOCS = Path(__file__).resolve().parents[2] / "resources" / "docs"
SIZES = (10, 30, 100, 300)
CASES = (1_000, 10_000, 100_000)
COLOURS = ("#1E6B66", "#8A5A00", "#0B5CAD")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the budget: what, wanted, median and fastest in the unit, and whether the median keeps it."""

    what: str
    wanted: str
    median: str
    fastest: str
    kept: str


class Found:
    """The measurements by test name, times in milliseconds."""

    def __init__(self, files: Sequence[str]) -> None:
        self._tests: dict[str, dict[str, Any]] = {}
        self.machine = ""
        for name in files:
            data = json.loads(Path(name).read_text("utf-8"))
            cpu = data["machine_info"]["cpu"]
            self.machine = f"{cpu.get('brand_raw', 'unknown processor')}, Python {data['machine_info']['python_version']}"
            for test in data["benchmarks"]:
                self._keep(test)

    def _keep(self, test: dict[str, Any]) -> None:
        """Of several runs the calmest counts; for whole processes, whose memory is told, the latest."""
        before = self._tests.get(test["name"])
        if before is None or "ratio" in test["extra_info"] or test["stats"]["median"] < before["stats"]["median"]:
            self._tests[test["name"]] = test

    def median(self, name: str) -> float:
        return float(self._tests[name]["stats"]["median"]) * 1000

    def fastest(self, name: str) -> float:
        return float(self._tests[name]["stats"]["min"]) * 1000

    def told(self, name: str, key: str) -> Any:
        return self._tests[name]["extra_info"][key]

    def timed(self, what: str, name: str, goal_ms: float) -> Row:
        median, fastest = self.median(name), self.fastest(name)
        return Row(what, f"≤ {goal_ms:g} ms", f"{median:.2f} ms", f"{fastest:.2f} ms", kept(median, fastest, goal_ms))

    def spent(self, what: str, name: str, goal_ms: float) -> Row:
        """As `timed`; processor time stands for the undisturbed run of what waits for disk and for other programs."""
        median, spent = self.median(name), float(self.told(name, "processor_ms"))
        own = f"{self.fastest(name):.0f} ms; {spent:.0f} ms of processor time"
        return Row(what, f"≤ {goal_ms:g} ms", f"{median:.0f} ms", own, kept(median, spent, goal_ms))

    def ratio(self, what: str, wanted: str, value: float, goal: float) -> Row:
        return Row(what, wanted, f"{value:g}", "", "yes" if value <= goal else "**no**")


def kept(median: float, fastest: float, goal: float) -> str:
    """Yes, no, or only where nothing else ran beside it."""
    return "yes" if median <= goal else "undisturbed only" if fastest <= goal else "**no**"


def budget(found: Found) -> list[Row]:
    """Every line of the budget of speed and memory."""
    state, paper = "test_state_after_an_answer[30]", "test_one_paper_against_docxtpl"
    return [
        found.timed("State after an answer, 30 questions", state, 0.35),
        found.ratio("One paper against plain docxtpl, same run", "≤ 0.6", found.told(paper, "ratio_to_docxtpl"), 0.6),
        found.timed("Packet of five papers", "test_packet_of_five", 150),
        found.timed("Paper with its fields marked, as the window shows it after an answer", "test_preview_of_a_changed_answer", 100),
        found.timed("Search in 100,000 cases", "test_search_by_number_of_cases[100000]", 5),
        found.spent("Opening 100,000 cases, after the key derivation", "test_opening_100000_cases", 50),
        found.timed("Keeping an answer, durable on disk", "test_committing_an_answer", 10),
        found.ratio("First usable page against an empty PySide6 window, same run", "≤ 3",
                    found.told("test_first_usable_window", "ratio"), 3),
        found.ratio("Memory with a case open against that window, same run", "≤ 3",
                    found.told("test_memory_with_a_case_open", "ratio"), 3),
        found.spent("Command line `interview`, whole process", "test_command_line_interview", 600),
    ]  # fmt: skip


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "".join("| " + " | ".join(line) + " |\n" for line in lines) + "\n"


def plot(title: str, across: Sequence[float], lines: dict[str, Sequence[float]], unit: str) -> str:
    """A plot with both axes logarithmic, as SVG text."""
    values = [value for line in lines.values() for value in line]
    low, high = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))
    left, right = math.log10(across[0]), math.log10(across[-1])

    def x(value: float) -> float:
        return 80 + 480 * (math.log10(value) - left) / (right - left)

    def y(value: float) -> float:
        return 250 - 200 * (math.log10(value) - low) / (high - low or 1)

    parts = [
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 310" font-family="sans-serif" font-size="13">',
        '<rect width="640" height="310" fill="#FFFFFF"/>',
        f'<text x="20" y="26" font-weight="bold">{title}</text>',
    ]
    for power in range(low, high + 1):
        at = y(10.0**power)
        parts.append(f'<path d="M80 {at:.1f}H560" stroke="#DDD9CF"/><text x="72" y="{at + 4:.1f}" text-anchor="end">{10.0**power:g} {unit}</text>')
    parts += [f'<text x="{x(value):.1f}" y="272" text-anchor="middle">{value:,.0f}</text>' for value in across]
    for colour, line in zip(COLOURS, lines.values(), strict=False):
        points = " ".join(f"{x(a):.1f},{y(b):.1f}" for a, b in zip(across, line, strict=True))
        parts.append(f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2.5"/>')
        parts += [f'<circle cx="{x(a):.1f}" cy="{y(b):.1f}" r="4" fill="{colour}"/>' for a, b in zip(across, line, strict=True)]
    for number, (colour, name) in enumerate(zip(COLOURS, lines, strict=False)):
        parts.append(f'<text x="{80 + 190 * number}" y="298" fill="{colour}">● {name}</text>')
    return "\n".join([*parts, "</svg>\n"])


def state_rows(found: Found) -> list[tuple[str, ...]]:
    """Questions, median, fastest, fastest for one question."""
    rows = []
    for size in SIZES:
        name = f"test_state_after_an_answer[{size}]"
        each = f"{1000 * found.fastest(name) / size:.1f} µs"
        rows.append((f"{size}", f"{found.median(name):.3f} ms", f"{found.fastest(name):.3f} ms", each))
    return rows


def procedure_rows(found: Found) -> list[tuple[str, ...]]:
    """Real procedures of Ukraine: name, median, fastest."""
    rows = []
    for name in ("protection_notice", "restraining_order", "id_replacement", "legal_aid"):
        test = f"test_state_of_a_real_procedure[{name}]"
        rows.append((name.replace("_", " "), f"{found.median(test):.2f} ms", f"{found.fastest(test):.2f} ms"))
    return rows


def desk_rows(found: Found) -> list[tuple[str, ...]]:
    """Cases, then the fastest of each kind of search and of a page of the list."""
    kinds = ("search", "rare_search", "list")
    return [
        (f"{size:,}", *(f"{found.fastest(f'test_{kind}_by_number_of_cases[{size}]'):.2f} ms" for kind in kinds))
        for size in CASES
    ]


def pack_rows(found: Found) -> list[tuple[str, ...]]:
    """Country, size of its YAML, median, fastest."""
    rows = []
    for name in ("ge", "kg", "kz", "md", "ua"):
        test = f"test_pack_load[{name}]"
        size = f"{found.told(test, 'kib')} KiB"
        rows.append((name, size, f"{found.median(test):.0f} ms", f"{found.fastest(test):.0f} ms"))
    return rows


def window_rows(found: Found) -> list[tuple[str, ...]]:
    """What, this program, an empty window of the same run, their ratio."""
    start, memory = "test_first_usable_window", "test_memory_with_a_case_open"

    def row(what: str, test: str, ours: str, empty: str, unit: str, ratio: object) -> tuple[str, ...]:
        return what, f"{found.told(test, ours)} {unit}", f"{found.told(test, empty)} {unit}", f"{ratio}"

    first = f"{found.told(start, 'mib') / found.told(start, 'empty_mib'):.2f}"
    return [
        row("first usable page", start, "seconds", "empty_seconds", "s", found.told(start, "ratio")),
        row("memory at that page", start, "mib", "empty_mib", "MiB", first),
        row("memory with a case open", memory, "case_mib", "empty_mib", "MiB", found.told(memory, "case_ratio")),
        row("memory with an interview in it", memory, "interview_mib", "empty_mib", "MiB", found.told(memory, "ratio")),
    ]


def page(found: Found) -> str:
    """performance.md."""
    rows = [(row.what, row.wanted, row.median, row.fastest, row.kept) for row in budget(found)]
    memory = "test_memory_with_a_case_open"
    bare = found.told(memory, "bare_mib")
    return f"""\
# Speed and memory

Measured with `tests/benchmarks` on {found.machine}, two cores that other work used part of the time: the median
is what a busy computer gives, the fastest round what the program itself needs. What depends on the computer is compared
with a floor of the same run. Made by `python -m tests.benchmarks.report`.

## What was wanted and what is

{table(("What", "Wanted", "Median", "Fastest", "Kept"), rows)}
## How a State grows with the questions

![State after an answer](figures/state-growth.svg)

{table(("Questions", "Median", "Fastest", "Per question"), state_rows(found))}
A condition remembers its last evaluation and is evaluated again only when what it reads has changed, so the cost is one
walk over the procedure: linear. Real procedures of Ukraine, with all their risks, steps, deadlines and papers:

{table(("Procedure", "Median", "Fastest"), procedure_rows(found))}
## How the desk grows with the cases

![Search and list](figures/desk-growth.svg)

{table(("Cases", "Search, frequent syllable", "Search, one number", "A page of 100 in the middle of the list"), desk_rows(found))}
Search asks an index for the first matches and stops: the cost hardly depends on the number of cases. A page in the middle
of the list is found by walking an index to its place.

## The window

{table(("", "This program", "Empty PySide6 window", "Ratio"), window_rows(found))}
Against a window that has not been painted yet ({bare} MiB, no font opened) the last ratio is {found.told(memory, 'interview_mib') / bare:.2f}.

{MEMORY}
## Packs

{table(("Pack", "YAML", "Median", "Fastest"), pack_rows(found))}
Loading is linear in the size of the YAML of the languages in use; it happens once a session.

## The installer (Linux, 64 bit)

{INSTALLER}"""


INSTALLER = (Path(__file__).parent / "installer_measured.md").read_text("utf-8")
MEMORY = (Path(__file__).parent / "memory_measured.md").read_text("utf-8")


def main(files: Sequence[str]) -> int:
    """Write the page and its plots."""
    found = Found(files)
    figures = DOCS / "figures"
    figures.mkdir(parents=True, exist_ok=True)
    state = {
        "median": [found.median(f"test_state_after_an_answer[{size}]") for size in SIZES],
        "fastest": [found.fastest(f"test_state_after_an_answer[{size}]") for size in SIZES],
    }
    desk = {
        name: [found.fastest(f"test_{kind}_by_number_of_cases[{size}]") for size in CASES]
        for name, kind in (("search, frequent", "search"), ("search, rare", "rare_search"), ("page of the list", "list"))
    }
    (figures / "state-growth.svg").write_text(plot("State after an answer, by number of questions", SIZES, state, "ms"), "utf-8")
    (figures / "desk-growth.svg").write_text(plot("Search and list, by number of cases (fastest)", CASES, desk, "ms"), "utf-8")
    (DOCS / "performance.md").write_text(page(found), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
