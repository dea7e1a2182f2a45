"""Creating, opening and locking: what fits opens, what does not is refused in one sentence and left as it was."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest
import sqlcipher3.dbapi2
from vault_builders import CHEAP, PASSPHRASE, new_vault

from paralegal_app.casefile import KdfParameters, Vault, secrets, slots, unlocking
from paralegal_app.errors import (
    BadInput,
    VaultBusy,
    VaultDamaged,
    VaultError,
    VaultLocked,
    VaultNewer,
    WrongPassphrase,
)


def tree(folder: Path) -> dict[str, bytes]:
    """Every file of a folder but the lock, which every opening touches."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name != "vault.lock"
    }


def test_what_was_written_is_there_after_locking(tmp_path: Path) -> None:
    with new_vault(tmp_path / "v") as vault:
        case_id = vault.cases.add("Зразкова").case_id or ""
        vault.answers.commit(case_id, "client", {"family": "Зразкова"})
    with Vault.open(tmp_path / "v", PASSPHRASE) as vault:
        assert vault.answers.all(case_id) == {"client": {"family": "Зразкова"}}
        assert vault.workers.name(vault.worker_id) == "Зразкова Ірина"


def test_the_files_are_readable_by_this_user_only_and_hold_no_sqlite_header(tmp_path: Path) -> None:
    new_vault(tmp_path / "v").close()
    if os.name != "nt":
        modes = {path.name: path.stat().st_mode & 0o077 for path in (tmp_path / "v").iterdir()}
        assert set(modes.values()) == {0}, modes
    assert not (tmp_path / "v" / "vault.db").read_bytes().startswith(b"SQLite format 3")


def test_the_settings_that_keep_it_safe_are_on(vault: Vault) -> None:
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "secure_delete": 1,
        "temp_store": 2,
        "foreign_keys": 1,
        "locking_mode": "exclusive",
    }
    with vault._store.connection() as connection:
        assert {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted} == wanted


def test_a_wrong_passphrase_changes_nothing(tmp_path: Path) -> None:
    new_vault(tmp_path / "v").close()
    before = tree(tmp_path / "v")
    with pytest.raises(WrongPassphrase, match="keyboard"):
        Vault.open(tmp_path / "v", PASSPHRASE + " ")
    assert tree(tmp_path / "v") == before
    Vault.open(tmp_path / "v", PASSPHRASE).close()


def test_a_passphrase_opens_however_the_keyboard_composed_it(tmp_path: Path) -> None:
    Vault.create(tmp_path / "v", "caf\u00e9 \u0457\u0436\u0430\u043a", parameters=CHEAP).close()
    with Vault.open(tmp_path / "v", "cafe\u0301 \u0456\u0308\u0436\u0430\u043a") as vault:
        assert vault.is_open


def test_an_empty_passphrase_and_a_folder_in_use_are_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="passphrase"):
        Vault.create(tmp_path / "v", "", parameters=CHEAP)
    (tmp_path / "used").mkdir()
    (tmp_path / "used" / "notes.txt").write_text("hers")
    with pytest.raises(BadInput, match="not empty"):
        Vault.create(tmp_path / "used", PASSPHRASE, parameters=CHEAP)
    with pytest.raises(VaultError, match="holds no vault"):
        Vault.open(tmp_path / "used", PASSPHRASE)
    assert (tmp_path / "used" / "notes.txt").read_text() == "hers"


def test_a_second_opening_in_this_program_is_told(vault: Vault) -> None:
    with pytest.raises(VaultBusy, match=rf"process {os.getpid()}"):
        Vault.open(vault.folder, PASSPHRASE)
    assert vault.cases.count() == 0


def test_a_second_program_is_told_who_holds_the_vault_and_gets_in_when_that_one_dies(vault: Vault) -> None:
    script = (
        "import sys; from pathlib import Path; from paralegal_app.casefile import Vault;"
        "Vault.open(Path(sys.argv[1]), sys.argv[2]).close(); print('opened')"
    )
    command = [sys.executable, "-c", script, str(vault.folder), PASSPHRASE]
    root = Path(__file__).parents[2]
    second = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert "VaultBusy" in second.stderr
    assert f"process {os.getpid()}" in second.stderr
    vault.close()
    third = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert third.stdout.strip() == "opened", third.stderr


def test_after_locking_everything_says_so_and_the_key_is_gone(vault: Vault, case_id: str) -> None:
    vault.close()
    vault.close()
    assert not vault.is_open
    for attempt in (
        lambda: vault.cases.get(case_id),
        lambda: vault.answers.commit(case_id, "x", 1),
        lambda: vault.search.find("x"),
    ):
        with pytest.raises(VaultLocked):
            attempt()
    with pytest.raises(VaultError):
        vault.keyholders.key()


def test_the_vault_works_from_a_thread_that_did_not_open_it(vault: Vault, case_id: str) -> None:
    done: list[object] = []

    def work() -> None:
        for number in range(20):
            vault.answers.commit(case_id, f"q{number}", number)
        done.append(len(vault.answers.all(case_id)))

    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert done == [20, 20, 20]
    assert len(vault.answers.history(case_id)) == 60


def test_several_changes_together_happen_whole_or_not_at_all(vault: Vault, case_id: str) -> None:
    def half() -> None:
        with vault.together():
            vault.answers.commit(case_id, "x", 1)
            vault.people.add("0" * 32, "client", {"family": "Зразкова"})

    with pytest.raises(BadInput):
        half()
    assert vault.answers.all(case_id) == {}
    with vault.together():
        vault.answers.commit(case_id, "x", 1)
        vault.people.add(case_id, "client", {"family": "Зразкова"})
    assert vault.answers.all(case_id) == {"x": 1}


@pytest.mark.parametrize("missing", ["vault.db", "slots.json+slots.copy.json"])
def test_a_missing_file_is_named(tmp_path: Path, missing: str) -> None:
    new_vault(tmp_path / "v").close()
    for name in missing.split("+"):
        (tmp_path / "v" / name).unlink()
    with pytest.raises(VaultDamaged, match=missing.split("+")[0]):
        Vault.open(tmp_path / "v", PASSPHRASE)


def test_damaged_slots_are_read_from_their_copy_and_mended(tmp_path: Path) -> None:
    new_vault(tmp_path / "v").close()
    good = (tmp_path / "v" / "slots.json").read_bytes()
    (tmp_path / "v" / "slots.json").write_bytes(good[:100])
    Vault.open(tmp_path / "v", PASSPHRASE).close()
    assert (tmp_path / "v" / "slots.json").read_bytes() == good


def test_a_database_of_another_vault_is_refused(tmp_path: Path) -> None:
    for name in "ab":
        new_vault(tmp_path / name).close()
    shutil.copy(tmp_path / "a" / "vault.db", tmp_path / "b" / "vault.db")
    before = tree(tmp_path / "b")
    with pytest.raises(VaultDamaged):
        Vault.open(tmp_path / "b", PASSPHRASE)
    assert tree(tmp_path / "b") == before


def test_a_newer_database_is_refused_kindly_and_left_alone(tmp_path: Path) -> None:
    vault = new_vault(tmp_path / "v")
    with vault._store.connection() as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    vault.close()
    with pytest.raises(VaultNewer, match="newer version"):
        Vault.open(tmp_path / "v", PASSPHRASE)


def _rewritten(folder: Path, change: object) -> None:
    body = json.loads((folder / "slots.json").read_text())
    change(body)  # type: ignore[operator]
    body.pop("checksum")
    text = json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    body["checksum"] = hashlib.sha256(text.encode()).hexdigest()
    for name in ("slots.json", "slots.copy.json"):
        (folder / name).write_text(json.dumps(body))


@pytest.mark.parametrize(
    ("change", "error"),
    [
        (lambda body: body.update(version=2), VaultNewer),
        (lambda body: body.update(vault="f" * 32), WrongPassphrase),
        (lambda body: body["slots"][0]["kdf"].update(memory_kib=64 * 1024 * 1024), VaultDamaged),
        (lambda body: body["slots"][0]["kdf"].update(passes=1_000_000), VaultDamaged),
        (lambda body: body["slots"][0]["kdf"].update(lanes=255), VaultDamaged),
        (lambda body: body["slots"][0]["kdf"].update(memory_kib=512 * 1024, passes=64), VaultDamaged),
        (lambda body: body["slots"][0]["kdf"].update(memory_kib=0), VaultDamaged),
        (lambda body: body["slots"][0]["kdf"].update(passes=2), WrongPassphrase),
        (lambda body: body["slots"][0].update(label="other"), WrongPassphrase),
        (lambda body: body["slots"][0].update(kind="backdoor"), VaultDamaged),
        (lambda body: body["slots"][0].update(sealed=["AAAA" * 12]), VaultDamaged),
        (lambda body: body["slots"].clear(), VaultDamaged),
        (lambda body: body["slots"].append(body["slots"][0]), VaultDamaged),
        (lambda body: body["slots"][0].pop("salt"), VaultDamaged),
        (lambda body: body.update(extra=1), VaultDamaged),
    ],
)
def test_hostile_slots_are_refused_in_words(tmp_path: Path, change: object, error: type[VaultError]) -> None:
    new_vault(tmp_path / "v").close()
    _rewritten(tmp_path / "v", change)
    with pytest.raises(error) as caught:
        Vault.open(tmp_path / "v", PASSPHRASE)
    assert str(caught.value).endswith(".")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "content", [b"", b"{}", b"[]", b"null", b"\xff\xfe", b"{" * 100_000, b"[" * 100_000, b"1" * 300_000], ids=range(8)
)
def test_slots_that_are_no_slots_are_damaged(content: bytes) -> None:
    with pytest.raises(VaultDamaged):
        slots.from_bytes(content)


def test_the_real_key_derivation_is_at_least_the_floor_and_opens(tmp_path: Path) -> None:
    tuned = secrets.tuned(target_seconds=0.05)
    assert not tuned.weaker_than(secrets.FLOOR)
    Vault.create(tmp_path / "v", PASSPHRASE, parameters=tuned).close()
    with Vault.open(tmp_path / "v", PASSPHRASE) as vault:
        assert not vault.keyholders.all()[0].weak
    assert unlocking.load(tmp_path / "v").slots[0].kdf == tuned


def test_argon2id_gives_the_answer_of_its_reference_implementation() -> None:
    key = secrets.stretch("password", b"somesalt", KdfParameters(memory_kib=65536, passes=2, lanes=1))
    assert key.hex() == "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7"


def test_the_library_is_an_sqlcipher_of_version_four() -> None:
    connection = sqlcipher3.dbapi2.connect(":memory:")
    assert connection.execute("PRAGMA cipher_version").fetchone()[0].startswith("4.")
    connection.close()


def test_every_unlocking_leaves_a_trace_that_names_the_way_in(vault: Vault) -> None:
    code = vault.keyholders.new_recovery_code()
    vault.close()
    with Vault.open_with_code(vault.folder, code) as opened:
        newest = opened.audit.of(limit=1)[0]
        ways = {holder.slot_id: holder.kind for holder in opened.keyholders.all()}
    assert (newest.kind, newest.action, ways[newest.record_id or ""]) == ("vault", "unlocked", "recovery")


HARDENED = """
import sys
from pathlib import Path
from paralegal_app.casefile import harden_process
print(harden_process())
print(Path("/proc/self/limits").read_text().split("Max core file size")[1].split()[:2])
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_a_hardened_program_leaves_no_core_dump() -> None:
    done = subprocess.run(
        [sys.executable, "-c", HARDENED], cwd=Path(__file__).parents[2], capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines() == ["('no core dumps', 'memory closed to other programs')", "['0', '0']"]
