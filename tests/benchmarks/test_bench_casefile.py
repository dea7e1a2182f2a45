"""Speed of the vault: opening with 100,000 cases, searching them, committing an answer, taking in a large file.

    python -m pytest tests/benchmarks/test_bench_casefile.py --benchmark-enable --benchmark-only

Opening leaves out the key derivation, whose second is chosen (decision 101). Beside each time stands that of a floor
measured in the same run: one durable write of 4 KiB, one read of the same file.
"""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from sqlalchemy import insert, text

from paralegal_app.casefile import KdfParameters, Vault, conflicts, models
from paralegal_app.casefile.folding import folded

CASES = 100_000
PASSPHRASE = "benchmark"
SYLLABLES = ("ко", "ва", "лен", "зра", "зок", "шев", "чук", "мар", "іна", "оль", "га", "те", "ря", "ні", "до", "бра")
START = datetime(2026, 1, 1, tzinfo=UTC)


def name(number: int) -> str:
    """An invented name, different for each number."""
    parts = []
    for _ in range(5):
        number, place = divmod(number * 7 + 3, len(SYLLABLES))
        parts.append(SYLLABLES[place])
    return "".join(parts).capitalize()


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed vault with 100,000 cases, each with a person."""
    folder = tmp_path_factory.mktemp("large") / "v"
    with Vault.create(folder, PASSPHRASE, worker="x", parameters=KdfParameters(64, 1, 1)) as vault:
        for start in range(0, CASES, 5_000):
            _add(vault, range(start, min(start + 5_000, CASES)))
        with vault._store.connection() as connection:
            connection.execute("INSERT INTO search_words(search_words) VALUES ('optimize')")
    return folder


def _add(vault: Vault, numbers: range) -> None:
    cases, people, rows, words = [], [], [], []
    keys: list[dict[str, object]] = []
    for number in numbers:
        case_id, at = f"{number:032x}", START + timedelta(minutes=number)
        label, given = f"{name(number)} {number}", name(number + 17)
        cases.append(
            {"id": case_id, "label": label, "details": {}, "opened_at": at, "changed_at": at, "status": "open"}
        )
        people.append(
            {"id": case_id, "case_id": case_id, "role": "client", "family": label, "given": given, "added_at": at}
        )
        keys += conflicts.person_keys(models.Person(**people[-1]))
        for kind, said in (("cases", label), ("people", f"{label} {given}")):
            rows.append(
                {
                    "id": len(rows) + 2 * numbers.start + 1,
                    "case_id": case_id,
                    "kind": kind,
                    "record_id": case_id,
                    "excerpt": said,
                }
            )
            words.append({"id": rows[-1]["id"], "words": folded(said)})
    with vault._store.writing() as session:
        session.execute(insert(models.Case), cases)
        session.execute(insert(models.Person), people)
        session.execute(insert(models.IdentityKey), keys)
        session.execute(insert(models.SearchRow), rows)
        session.execute(text("INSERT INTO search_words(rowid, words) VALUES (:id, :words)"), words)


@pytest.fixture
def opened(large: Path) -> Iterator[Vault]:
    """The large vault, open."""
    with Vault.open(large, PASSPHRASE) as vault:
        yield vault


def test_opening_100000_cases(benchmark: BenchmarkFixture, large: Path) -> None:
    benchmark.extra_info["goal_ms"] = 50

    spent = []

    def open_and_list() -> None:
        began = time.process_time()
        with Vault.open(large, PASSPHRASE) as vault:
            assert len(vault.cases.page(0, 50)) == 50
        spent.append(time.process_time() - began)

    benchmark.pedantic(open_and_list, rounds=20, warmup_rounds=2)
    benchmark.extra_info["processor_ms"] = round(statistics.median(spent) * 1000)


@pytest.mark.parametrize("typed", ["ко", "коваленз", "зра 99", "99999", "іна мар", "нічого такого"])
def test_searching_100000_cases(benchmark: BenchmarkFixture, opened: Vault, typed: str) -> None:
    benchmark.extra_info["goal_ms"] = 5
    found = benchmark.pedantic(opened.search.find, (typed,), rounds=50, warmup_rounds=3)
    assert bool(found) == (typed not in ("іна мар", "нічого такого"))


def test_a_page_of_the_list(benchmark: BenchmarkFixture, opened: Vault) -> None:
    assert len(benchmark.pedantic(opened.cases.page, (50_000, 100), rounds=30, warmup_rounds=2)) == 100


def test_conflict_check(benchmark: BenchmarkFixture, opened: Vault) -> None:
    facts = {"family": f"{name(5)} 5", "given": name(22), "phone": "0670000011"}
    assert benchmark.pedantic(opened.conflicts.check, ("client", facts), rounds=50, warmup_rounds=2)


def test_committing_an_answer(benchmark: BenchmarkFixture, opened: Vault) -> None:
    benchmark.extra_info["goal_ms"] = 10
    case_id = opened.cases.page(0, 1)[0].id
    told = "Він прийшов " * 40
    benchmark.pedantic(opened.answers.commit, (case_id, "incident_story", told), rounds=200, warmup_rounds=5)
    assert opened.answers.all(case_id)["incident_story"] == told


def test_floor_one_durable_write(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    with (tmp_path / "floor").open("wb") as stream:

        def write() -> None:
            stream.seek(0)
            stream.write(b"x" * 4096)
            stream.flush()
            os.fsync(stream.fileno())

        benchmark.pedantic(write, rounds=100, warmup_rounds=5)
    assert (tmp_path / "floor").stat().st_size == 4096


def test_taking_in_200_megabytes(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    (tmp_path / "big").write_bytes(os.urandom(1 << 20) * 200)
    with Vault.create(tmp_path / "v", PASSPHRASE, parameters=KdfParameters(64, 1, 1)) as vault:
        case_id = vault.cases.add("x").case_id or ""
        benchmark.pedantic(vault.evidence.take_in, (case_id, tmp_path / "big"), rounds=2)
        assert [item.size for item in vault.evidence.of(case_id)] == [200 << 20] * 2


def test_floor_copying_200_megabytes(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    (tmp_path / "big").write_bytes(os.urandom(1 << 20) * 200)

    def copy() -> None:
        with (tmp_path / "big").open("rb") as source, (tmp_path / "copy").open("wb") as target:
            while piece := source.read(1 << 20):
                target.write(piece)
            os.fsync(target.fileno())

    benchmark.pedantic(copy, rounds=2)
    assert (tmp_path / "copy").stat().st_size == 200 << 20
