"""Full and read-only disks, real ones where the system lets a small one be mounted: said in words, nothing lost."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from vault_builders import PASSPHRASE, new_vault

from paralegal_app.casefile import Vault
from paralegal_app.errors import VaultWriteFailed


def answer_until_it_fails(vault: Vault, case_id: str, acknowledged: list[int] | None = None) -> None:
    for number in range(1000):
        vault.answers.commit(case_id, f"q{number}", "x" * 10_000)
        if acknowledged is not None:
            acknowledged.append(number)


def test_a_full_database_says_so_and_loses_nothing(vault: Vault, case_id: str) -> None:
    vault.answers.commit(case_id, "x", "before")
    with vault._store.connection() as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(VaultWriteFailed, match="disk is full"):
        answer_until_it_fails(vault, case_id)
    assert vault.answers.all(case_id)["x"] == "before"


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real disk of two megabytes, where the system lets one be mounted."""
    place = tmp_path / "disk"
    place.mkdir()
    mounted = (
        os.name != "nt"
        and subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(place)], capture_output=True, check=False
        ).returncode
        == 0
    )
    if not mounted:
        pytest.skip("needs the right to mount a small disk")
    yield place
    subprocess.run(["umount", "-l", str(place)], capture_output=True, check=False)


def test_a_really_full_disk_keeps_every_acknowledged_answer(small_disk: Path) -> None:
    vault = new_vault(small_disk / "v")
    case_id = vault.cases.add("Зразкова").case_id or ""
    acknowledged: list[int] = []
    with pytest.raises(VaultWriteFailed, match=r"full|does not answer"):
        answer_until_it_fails(vault, case_id, acknowledged)
    vault.close()
    shutil.copytree(small_disk / "v", small_disk.parent / "rescued")
    with Vault.open(small_disk.parent / "rescued", PASSPHRASE) as rescued:
        assert len(rescued.answers.all(case_id)) >= len(acknowledged) > 0


def test_a_read_only_disk_is_said_and_nothing_is_lost(small_disk: Path) -> None:
    new_vault(small_disk / "v").close()
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(VaultWriteFailed, match="read-only"):
        Vault.open(small_disk / "v", PASSPHRASE)
    subprocess.run(["mount", "-o", "remount,rw", str(small_disk)], check=True)
    Vault.open(small_disk / "v", PASSPHRASE).close()


def test_a_vault_that_could_not_be_made_leaves_nothing_behind(small_disk: Path) -> None:
    (small_disk / "filler").write_bytes(b"x" * (2 * 1024 * 1024 - 64 * 1024))
    with pytest.raises(VaultWriteFailed, match=r"full|does not answer"):
        new_vault(small_disk / "v")
    assert [path.name for path in (small_disk / "v").iterdir()] == ["vault.lock"]
