"""Backups open, rotate and come back; a full, read-only or foreign disk is said and nothing half-made stays."""

from __future__ import annotations

import hashlib
import itertools
import json
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from vault_builders import PASSPHRASE, new_vault

from paralegal_app.casefile import Vault, backups, models
from paralegal_app.casefile.backups import Backup, superseded
from paralegal_app.casefile.restoring import restore
from paralegal_app.errors import BadInput, VaultBusy, VaultDamaged, VaultNewer, VaultWriteFailed, WrongPassphrase


def test_a_backup_restores_into_a_new_folder(vault: Vault, case_id: str, tmp_path: Path) -> None:
    vault.answers.commit(case_id, "x", "до копії")
    made = vault.backups.make(tmp_path / "stick")
    vault.answers.commit(case_id, "x", "після")
    assert restore(made.folder, tmp_path / "new", passphrase=PASSPHRASE) is None
    with Vault.open(tmp_path / "new", PASSPHRASE) as restored:
        assert restored.answers.all(case_id) == {"x": "до копії"}
    assert vault.answers.all(case_id) == {"x": "після"}


def test_restoring_onto_a_vault_asks_and_keeps_what_was_there(vault: Vault, case_id: str, tmp_path: Path) -> None:
    made = vault.backups.make(tmp_path / "stick")
    vault.answers.commit(case_id, "x", "новіше")
    with pytest.raises(VaultBusy):
        restore(made.folder, vault.folder, replace=True)
    vault.close()
    with pytest.raises(BadInput, match="replaced"):
        restore(made.folder, vault.folder)
    previous = restore(made.folder, vault.folder, replace=True)
    assert previous is not None
    with Vault.open(vault.folder, PASSPHRASE) as restored:
        assert restored.answers.all(case_id) == {}
    with Vault.open(previous, PASSPHRASE) as before:
        assert before.answers.all(case_id) == {"x": "новіше"}


def test_a_backup_that_does_not_open_with_the_passphrase_replaces_nothing(vault: Vault, tmp_path: Path) -> None:
    made = vault.backups.make(tmp_path / "stick")
    vault.close()
    with pytest.raises(WrongPassphrase):
        restore(made.folder, vault.folder, passphrase="інша", replace=True)
    assert sorted(path.name for path in vault.folder.iterdir()) == [
        "slots.copy.json",
        "slots.json",
        "vault.db",
        "vault.lock",
    ]


def test_restoring_into_a_folder_with_other_things_is_refused(vault: Vault, tmp_path: Path) -> None:
    made = vault.backups.make(tmp_path / "stick")
    (tmp_path / "used").mkdir()
    (tmp_path / "used" / "letter.txt").write_text("hers")
    with pytest.raises(BadInput, match="holds no vault"):
        restore(made.folder, tmp_path / "used", replace=True)
    assert (tmp_path / "used" / "letter.txt").read_text() == "hers"


@pytest.mark.parametrize("name", ["vault.db", "slots.json", "manifest.json"])
@pytest.mark.parametrize("harm", ["flip", "cut", "gone"])
def test_a_damaged_backup_is_refused_whole(vault: Vault, tmp_path: Path, name: str, harm: str) -> None:
    made = vault.backups.make(tmp_path / "stick")
    path = made.folder / name
    content = bytearray(path.read_bytes())
    if harm == "flip":
        content[len(content) // 2] ^= 1
    path.write_bytes(content[: len(content) // 2] if harm == "cut" else content)
    if harm == "gone":
        path.unlink()
    with pytest.raises(VaultDamaged):
        restore(made.folder, tmp_path / "new")
    assert not (tmp_path / "new" / "vault.db").exists()


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"version": 2}, VaultNewer),
        ({"format": "x"}, VaultDamaged),
        ({"vault": 7}, VaultDamaged),
        ({"made_at": "yesterday"}, VaultDamaged),
        ({"made_at": "2026-11-22T09:00:00"}, VaultDamaged),
        ({"files": {"../../evil": {"size": 1, "sha256": "x"}}}, VaultDamaged),
        ({"files": []}, VaultDamaged),
        ({"version": "1"}, VaultDamaged),
    ],
)
def test_a_hostile_manifest_is_refused(vault: Vault, tmp_path: Path, change: dict[str, object], error: type) -> None:
    made = vault.backups.make(tmp_path / "stick")
    manifest = json.loads((made.folder / "manifest.json").read_text())
    manifest.pop("checksum")
    manifest.update(change)
    manifest["checksum"] = hashlib.sha256(models.canonical(manifest).encode()).hexdigest()
    (made.folder / "manifest.json").write_text(json.dumps(manifest))
    with pytest.raises(error):
        restore(made.folder, tmp_path / "new")


def test_what_was_written_is_opened_before_it_counts(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = backups.disk.copy_whole

    def faulty_stick(source: Path, target: Path) -> None:
        real(source, target)
        if target.name == "vault.db":
            content = bytearray(target.read_bytes())
            content[5000] ^= 1
            target.write_bytes(content)

    monkeypatch.setattr(backups.disk, "copy_whole", faulty_stick)
    with pytest.raises(VaultDamaged):
        vault.backups.make(tmp_path / "stick")
    assert list((tmp_path / "stick").iterdir()) == []


@pytest.mark.parametrize("number", [28, 30, 5, 13, 122])
def test_a_failing_disk_is_named_and_leaves_nothing_half_made(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def fails(source: Path, target: Path) -> None:
        target.write_bytes(b"half")
        raise OSError(number, "x")

    monkeypatch.setattr(backups.disk, "copy_whole", fails)
    wanted = {28: "disk is full", 122: "disk is full", 30: "read-only", 13: "read-only", 5: "no longer there"}
    with pytest.raises(VaultWriteFailed, match=wanted[number]):
        vault.backups.make(tmp_path / "stick")
    assert list((tmp_path / "stick").iterdir()) == []
    assert vault.cases.count() == 0


def test_a_disk_that_is_too_small_is_told_before_anything_is_written(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(backups.shutil, "disk_usage", lambda _: usage._replace(free=100_000))
    with pytest.raises(VaultWriteFailed, match="needs"):
        vault.backups.make(tmp_path / "stick")


def test_the_automatic_backup_is_made_once_a_day(vault: Vault) -> None:
    moment = [datetime(2026, 11, 22, 9, tzinfo=UTC)]
    vault._store.clock = lambda: moment[0]
    assert vault.backups.make_if_due() is not None
    moment[0] += timedelta(hours=5)
    assert vault.backups.make_if_due() is None
    moment[0] += timedelta(hours=16)
    assert vault.backups.make_if_due() is not None
    assert len(vault.backups.all()) == 2


def test_a_clock_set_back_does_not_stop_backups_or_lose_any(vault: Vault) -> None:
    moment = [datetime(2026, 11, 22, 9, tzinfo=UTC)]
    vault._store.clock = lambda: moment[0]
    vault.backups.make()
    moment[0] -= timedelta(days=400)
    assert vault.backups.make_if_due() is not None
    assert len(vault.backups.all()) == 2


def test_rotation_keeps_the_last_five_a_week_of_days_and_two_months_of_weeks() -> None:
    newest = datetime(2026, 11, 22, 20, tzinfo=UTC)
    made = [Backup(Path(f"b{hours}"), "v", newest - timedelta(hours=hours), 1) for hours in range(0, 24 * 120, 6)]
    gone = set(superseded(made))
    kept = [one for one in made if one not in gone]
    assert kept[:5] == made[:5]
    assert len({f"{one.made_at:%Y-%m-%d}" for one in kept[:12]}) >= 7
    assert 12 <= len(kept) <= 20
    weeks = sorted({f"{one.made_at:%G-%V}" for one in kept}, reverse=True)
    assert len(weeks) == 8
    assert superseded(kept) == () or len(kept) - len(superseded(kept)) >= 8


def test_rotation_leaves_other_vaults_and_other_files_alone(vault: Vault, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    with new_vault(tmp_path / "other") as other:
        foreign = other.backups.make(stick).folder
    (stick / "photo.jpg").write_bytes(b"hers")
    (stick / "backup-not-ours").mkdir()
    moments = itertools.count()
    vault._store.clock = lambda: datetime(2026, 11, 22, tzinfo=UTC) + timedelta(minutes=next(moments))
    for _ in range(9):
        vault.backups.make(stick)
    assert len(vault.backups.all(stick)) == 5
    assert foreign.exists()
    assert (stick / "photo.jpg").exists()
    assert (stick / "backup-not-ours").exists()


def test_what_a_killed_backup_left_is_cleared_by_the_next(vault: Vault, tmp_path: Path) -> None:
    made = vault.backups.make(tmp_path / "stick").folder
    left = made.with_name(made.name.replace("backup-2", "backup-1") + ".part")
    foreign = tmp_path / "stick" / "backup-20200101-000000-000000-ffffff.part"
    for folder in (left, foreign):
        folder.mkdir()
        (folder / "vault.db").write_bytes(b"half")
    vault.backups.make(tmp_path / "stick")
    assert not left.exists()
    assert foreign.exists()
    assert len(vault.backups.all(tmp_path / "stick")) == 2
