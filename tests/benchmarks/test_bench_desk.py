"""How search and the list of cases grow from 1,000 to 100,000 cases, and how long packs take to load.

    python -m pytest tests/benchmarks/test_bench_desk.py --benchmark-enable --benchmark-only

Each size stands in the same run, so that growth is a ratio. Wanted: search in 100,000 cases within 5 ms.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from paralegal_app import paths
from paralegal_app.casefile import KdfParameters, Vault
from paralegal_app.packs.loader import load_pack
from tests.benchmarks.test_bench_casefile import PASSPHRASE, _add

SIZES = (1_000, 10_000, 100_000)
STRETCH = 5_000


@pytest.fixture(scope="module", params=SIZES)
def office(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[int, Vault]]:
    """An open vault with that many cases, each with a person."""
    folder = tmp_path_factory.mktemp(f"office-{request.param}") / "v"
    with Vault.create(folder, PASSPHRASE, worker="x", parameters=KdfParameters(64, 1, 1)) as vault:
        for start in range(0, request.param, STRETCH):
            _add(vault, range(start, min(start + STRETCH, request.param)))
        with vault._store.connection() as connection:
            connection.execute("INSERT INTO search_words(search_words) VALUES ('optimize')")
        yield request.param, vault


def test_search_by_number_of_cases(benchmark: BenchmarkFixture, office: tuple[int, Vault]) -> None:
    size, vault = office
    benchmark.extra_info.update(cases=size, goal_ms=5)
    assert benchmark.pedantic(vault.search.find, ("ко",), rounds=60, warmup_rounds=5)


def test_rare_search_by_number_of_cases(benchmark: BenchmarkFixture, office: tuple[int, Vault]) -> None:
    size, vault = office
    benchmark.extra_info.update(cases=size, goal_ms=5)
    assert benchmark.pedantic(vault.search.find, (f"{size - 1}",), rounds=60, warmup_rounds=5)


def test_list_by_number_of_cases(benchmark: BenchmarkFixture, office: tuple[int, Vault]) -> None:
    size, vault = office
    benchmark.extra_info["cases"] = size
    assert len(benchmark.pedantic(vault.cases.page, (size // 2, 100), rounds=60, warmup_rounds=5)) == 100


@pytest.mark.parametrize("name", ["ge", "kg", "kz", "md", "ua"])
def test_pack_load(benchmark: BenchmarkFixture, name: str) -> None:
    folder = paths.jurisdictions() / name
    benchmark.extra_info["kib"] = sum(path.stat().st_size for path in folder.rglob("*.yaml")) // 1024
    assert benchmark.pedantic(load_pack, (folder,), rounds=3, warmup_rounds=1).id == name
