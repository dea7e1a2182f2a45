"""Flipped and missing bytes in everything a vault is read from: noticed in words, never a traceback, never wrong data."""

from __future__ import annotations

import io
import random
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from vault_builders import PASSPHRASE, new_vault

from paralegal_app.casefile import Vault, slots
from paralegal_app.casefile.backups import check as check_backup
from paralegal_app.casefile.backups import read as read_backup
from paralegal_app.casefile.checkup import check
from paralegal_app.errors import ParalegalError

SEED = 20261122
Harm = Callable[[bytearray, random.Random], bytes]


def flipped(content: bytearray, chance: random.Random) -> bytes:
    """One bit changed."""
    content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    return bytes(content)


def cut(content: bytearray, chance: random.Random) -> bytes:
    """The end missing."""
    return bytes(content[: chance.randrange(len(content))])


def mixed(content: bytearray, chance: random.Random) -> bytes:
    """A piece doubled, moved, zeroed or replaced by noise."""
    start, length = chance.randrange(len(content)), chance.randrange(1, 5000)
    piece = content[start : start + length]
    other = chance.randrange(len(content))
    how = chance.randrange(4)
    if how == 0:
        content[other:other] = piece
    elif how == 1:
        content[other : other + len(piece)] = piece
    elif how == 2:
        content[start : start + length] = bytes(len(piece))
    else:
        content[start : start + length] = chance.randbytes(len(piece))
    return bytes(content)


HARMS: tuple[Harm, ...] = (flipped, flipped, cut, mixed)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed vault with a case, its backup and a hand-over of it to itself; read by every round, changed by none."""
    folder = tmp_path_factory.mktemp("fuzz")
    with new_vault(folder / "v") as vault:
        case_id = vault.cases.add("Зразкова").case_id or ""
        for number in range(40):
            vault.answers.commit(case_id, f"q{number}", f"відповідь {number}")
        vault.people.add(case_id, "client", {"family": "Зразкова"})
        vault.evidence.take_in_stream(case_id, io.BytesIO(b"\x07" * 300_000), 300_000, name="x.bin")
        made = vault.backups.make(folder)
        made.folder.rename(folder / "backup")
        vault.handover.write(
            case_id, folder / "case.age", vault.handover.address(), "x", on=date(2026, 11, 22), override_reason="x"
        )
    return folder


def told(vault: Vault) -> object:
    """What the vault says of its one case."""
    case = vault.cases.page()[0]
    answers = vault.answers.all(case.id)
    files = [b"".join(vault.evidence.read(file.id)) for file in vault.evidence.of(case.id)]
    return case.label, answers, files, [person.family for person in vault.people.of(case.id)]


def fuzz_database(whole: Path, tmp_path: Path, rounds: int) -> int:
    """Every harm to vault.db is noticed; returns how many were."""
    chance = random.Random(SEED)
    original = (whole / "v" / "vault.db").read_bytes()
    place = tmp_path / "v"
    shutil.copytree(whole / "v", place)
    noticed = 0
    for _ in range(rounds):
        content = chance.choice(HARMS)(bytearray(original), chance)
        if content == original:
            continue
        (place / "vault.db").write_bytes(content)
        (place / "vault.db-wal").unlink(missing_ok=True)
        try:
            with Vault.open(place, PASSPHRASE) as vault:
                told(vault)
                assert check(vault).faults, "a changed page was not noticed"
        except ParalegalError as error:
            assert str(error).endswith((".", "…")), str(error)
        noticed += 1
    return noticed


def fuzz_slots(whole: Path, tmp_path: Path, rounds: int) -> tuple[int, int]:
    """Harm to both copies of the slots: refused, or opened with the right data; (refused, harmless)."""
    chance = random.Random(SEED)
    original = (whole / "v" / "slots.json").read_bytes()
    place = tmp_path / "s"
    shutil.copytree(whole / "v", place)
    with Vault.open(place, PASSPHRASE) as vault:
        right = told(vault)
    refused = harmless = 0
    for _ in range(rounds):
        content = chance.choice(HARMS)(bytearray(original), chance)
        for name in ("slots.json", "slots.copy.json"):
            (place / name).write_bytes(content)
        try:
            with Vault.open(place, PASSPHRASE) as vault:
                assert told(vault) == right
            harmless += 1
        except ParalegalError:
            refused += 1
    return refused, harmless


def fuzz_slots_reader(whole: Path, rounds: int) -> int:
    """The reader alone, many times: slots or a sentence, nothing else; returns how many were refused."""
    chance = random.Random(SEED)
    original = (whole / "v" / "slots.json").read_bytes()
    right = slots.from_bytes(original)
    refused = 0
    for _ in range(rounds):
        content = bytearray(original)
        for _ in range(chance.randrange(1, 4)):
            content = bytearray(chance.choice(HARMS)(content or bytearray(b"{}"), chance))
        try:
            assert slots.from_bytes(bytes(content)) == right
        except ParalegalError:
            refused += 1
    return refused


def fuzz_backup(whole: Path, tmp_path: Path, rounds: int) -> int:
    """Every harm to a file of a backup is noticed before it is restored, or the backup says the same as before."""
    chance = random.Random(SEED)
    place = tmp_path / "b"
    shutil.copytree(whole / "backup", place)
    right = read_backup(place)
    noticed = 0
    for _ in range(rounds):
        name = chance.choice(("vault.db", "slots.json", "manifest.json"))
        original = (place / name).read_bytes()
        content = chance.choice(HARMS)(bytearray(original), chance)
        (place / name).write_bytes(content)
        try:
            check_backup(place)
            assert name == "manifest.json"
            assert read_backup(place) == right
        except ParalegalError:
            noticed += 1
        (place / name).write_bytes(original)
    return noticed


def fuzz_handover(whole: Path, tmp_path: Path, rounds: int) -> int:
    """Every harm to a hand-over is noticed and nothing is taken in."""
    chance = random.Random(SEED)
    original = (whole / "case.age").read_bytes()
    place = tmp_path / "h"
    shutil.copytree(whole / "v", place)
    noticed = 0
    with Vault.open(place, PASSPHRASE) as vault:
        right = told(vault)
        for _ in range(rounds):
            content = chance.choice(HARMS)(bytearray(original), chance)
            if content == original:
                continue
            (tmp_path / "harmed.age").write_bytes(content)
            with pytest.raises(ParalegalError):
                vault.handover.take_in(tmp_path / "harmed.age")
            noticed += 1
        assert told(vault) == right
    return noticed


def test_harm_to_the_database_is_noticed(whole: Path, tmp_path: Path) -> None:
    assert fuzz_database(whole, tmp_path, 60) >= 55


def test_harm_to_the_slots_is_noticed_or_harmless(whole: Path, tmp_path: Path) -> None:
    refused, _ = fuzz_slots(whole, tmp_path, 40)
    assert refused >= 30
    assert fuzz_slots_reader(whole, 2_000) >= 1_900


def test_harm_to_a_backup_is_noticed(whole: Path, tmp_path: Path) -> None:
    assert fuzz_backup(whole, tmp_path, 200) >= 180


def test_harm_to_a_hand_over_is_noticed(whole: Path, tmp_path: Path) -> None:
    assert fuzz_handover(whole, tmp_path, 100) >= 95


def test_every_first_bit_of_the_slots_is_watched(whole: Path) -> None:
    original = (whole / "v" / "slots.json").read_bytes()
    right = slots.from_bytes(original)
    for place in range(len(original)):
        content = bytearray(original)
        content[place] ^= 1
        try:
            assert slots.from_bytes(bytes(content)) == right
        except ParalegalError:
            continue


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_long_fuzz_of_backup_and_hand_over(whole: Path, tmp_path: Path) -> None:
    print("backup", fuzz_backup(whole, tmp_path, 10_000))
    print("hand-over", fuzz_handover(whole, tmp_path, 5_000))


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_long_fuzz_of_database_and_slots(whole: Path, tmp_path: Path) -> None:
    print("database", fuzz_database(whole, tmp_path, 4_000))
    print("slots", fuzz_slots(whole, tmp_path, 2_000), "reader", fuzz_slots_reader(whole, 300_000))
