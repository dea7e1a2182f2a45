"""Who opens the vault: passphrases of several workers, a recovery code, shares, this computer; and who does so no more."""

from __future__ import annotations

import itertools
import shutil
from pathlib import Path

import keyring
import pytest
from conftest import MemoryKeyring
from keyring.backends import fail
from vault_builders import PASSPHRASE, new_vault

from paralegal_app.casefile import KeyringUnavailable, Vault, computer, recovery, unlocking
from paralegal_app.casefile.strength import strength
from paralegal_app.errors import BadInput, VaultError, WrongPassphrase

OTHER = "зовсім інша фраза 9"


def test_each_worker_opens_with_her_own_passphrase_and_is_named(vault: Vault) -> None:
    added = vault.keyholders.add_worker("Зразкова Ольга", OTHER, role="юристка", label="O")
    vault.close()
    with Vault.open(vault.folder, OTHER) as opened:
        assert opened.worker_id == added.record_id
        case_id = opened.cases.add("x").case_id or ""
        assert opened.audit.of(case_id)[0].by == added.record_id
    with Vault.open(vault.folder, OTHER, label="O"):
        pass
    with pytest.raises(WrongPassphrase):
        Vault.open(vault.folder, OTHER, label="1")


def test_names_of_workers_do_not_stand_in_clear(vault: Vault) -> None:
    vault.keyholders.add_worker("Промовиста Назва", OTHER)
    vault.close()
    for path in vault.folder.rglob("*"):
        if path.is_file():
            assert "Промовиста".encode() not in path.read_bytes()


def test_a_changed_passphrase_opens_and_the_old_one_does_not(vault: Vault) -> None:
    with pytest.raises(WrongPassphrase):
        vault.keyholders.change_passphrase("не та", OTHER)
    vault.keyholders.change_passphrase(PASSPHRASE, OTHER)
    vault.close()
    with pytest.raises(WrongPassphrase):
        Vault.open(vault.folder, PASSPHRASE)
    with Vault.open(vault.folder, OTHER) as opened:
        assert opened.workers.name(opened.worker_id) == "Зразкова Ірина"


def test_a_removed_worker_opens_nothing_new_even_with_her_old_slots(vault: Vault, case_id: str, tmp_path: Path) -> None:
    removed = vault.keyholders.add_worker("Зразкова Ольга", OTHER).record_id or ""
    vault.keyholders.new_recovery_code()
    old_key = vault.keyholders.key()
    shutil.copytree(vault.folder, tmp_path / "her copy")
    vault.keyholders.remove_worker(removed)
    vault.answers.commit(case_id, "after", "секрет")
    assert vault.keyholders.key() != old_key
    vault.close()
    with pytest.raises(WrongPassphrase):
        Vault.open(vault.folder, OTHER)
    for name in ("slots.json", "slots.copy.json"):
        shutil.copy(tmp_path / "her copy" / name, vault.folder / name)
    with pytest.raises(VaultError):
        Vault.open(vault.folder, OTHER)


def test_removal_leaves_every_other_way_in_working(vault: Vault, case_id: str) -> None:
    vault.answers.commit(case_id, "x", 1)
    removed = vault.keyholders.add_worker("Зразкова Ольга", OTHER).record_id or ""
    vault.keyholders.add_worker("Зразкова Ніна", "третя фраза 3")
    code = vault.keyholders.new_recovery_code()
    shares = vault.keyholders.new_shares(2, 3)
    vault.keyholders.remove_worker(removed)
    vault.close()
    for opened in (
        lambda: Vault.open(vault.folder, PASSPHRASE),
        lambda: Vault.open(vault.folder, "третя фраза 3"),
        lambda: Vault.open_with_code(vault.folder, code),
        lambda: Vault.open_with_shares(vault.folder, shares[:2]),
    ):
        with opened() as again:
            assert again.answers.all(case_id) == {"x": 1}
    assert all(len(slot.sealed) == 1 for slot in unlocking.load(vault.folder).slots)
    with Vault.open(vault.folder, PASSPHRASE) as again:
        assert {worker.name: worker.active for worker in again.workers.all()}["Зразкова Ольга"] is False


def test_nobody_removes_herself_or_the_last_passphrase(vault: Vault) -> None:
    with pytest.raises(BadInput, match="your own"):
        vault.keyholders.remove_worker(vault.worker_id)
    code = vault.keyholders.new_recovery_code()
    own = vault.worker_id
    vault.close()
    with Vault.open_with_code(vault.folder, code) as opened, pytest.raises(BadInput, match="last passphrase"):
        opened.keyholders.remove_worker(own)


def test_a_removal_cut_short_before_the_new_key_is_finished_at_the_next_opening(vault: Vault) -> None:
    before = vault.keyholders.key()
    vault.settings.set("rekey_due", True)
    vault.close()
    with Vault.open(vault.folder, PASSPHRASE) as opened:
        assert opened.keyholders.key() != before
        assert opened.settings.get("rekey_due") is None


def test_the_recovery_code_opens_however_it_is_typed_and_a_newer_one_replaces_it(vault: Vault) -> None:
    code = vault.keyholders.new_recovery_code()
    vault.close()
    typed = code.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    with Vault.open_with_code(vault.folder, typed) as opened:
        assert opened.worker_id == ""
        newer = opened.keyholders.new_recovery_code()
    with pytest.raises(WrongPassphrase, match="newer code"):
        Vault.open_with_code(vault.folder, code)
    Vault.open_with_code(vault.folder, newer).close()


def test_every_single_slip_in_a_recovery_code_is_noticed_before_any_work() -> None:
    code = recovery.new_code()
    assert recovery.read_code(code) == code
    for place, letter in itertools.product(range(len(code)), "0Z7"):
        slip = code[:place] + letter + code[place + 1 :]
        if slip != code and code[place] != "-":
            with pytest.raises(WrongPassphrase, match="slip"):
                recovery.read_code(slip)
    for typed in ("", code[:-1], code + "A", code.replace(code[0], "*")):
        with pytest.raises(WrongPassphrase):
            recovery.read_code(typed)


def test_any_two_of_three_shares_open_and_one_alone_does_not(vault: Vault) -> None:
    shares = vault.keyholders.new_shares(2, 3)
    vault.close()
    for pair in itertools.combinations(shares, 2):
        Vault.open_with_shares(vault.folder, [share.upper() for share in pair]).close()
    for too_few in (shares[:1], [], [shares[0], shares[0]], [shares[0], "not a share"]):
        with pytest.raises(WrongPassphrase):
            Vault.open_with_shares(vault.folder, too_few)


def test_shares_of_another_vault_open_nothing(vault: Vault, tmp_path: Path) -> None:
    vault.keyholders.new_shares(2, 3)
    vault.close()
    with new_vault(tmp_path / "other") as other:
        foreign = other.keyholders.new_shares(2, 2)
    with pytest.raises(WrongPassphrase, match="another vault"):
        Vault.open_with_shares(vault.folder, foreign)


@pytest.mark.parametrize(("threshold", "count"), [(1, 3), (4, 3), (2, 17), (0, 0), (-1, 5)])
def test_impossible_shares_are_refused(vault: Vault, threshold: int, count: int) -> None:
    with pytest.raises(BadInput, match="at least 2"):
        vault.keyholders.new_shares(threshold, count)


def test_dropping_the_code_ends_it(vault: Vault) -> None:
    code = vault.keyholders.new_recovery_code()
    vault.keyholders.drop_recovery("recovery")
    with pytest.raises(BadInput, match="no such way"):
        vault.keyholders.drop_recovery("recovery")
    vault.close()
    with pytest.raises(WrongPassphrase):
        Vault.open_with_code(vault.folder, code)


def test_a_vault_tied_to_this_computer_is_useless_elsewhere_but_not_lost(
    vault: Vault, memory_keyring: MemoryKeyring
) -> None:
    with pytest.raises(BadInput, match="recovery code or make shares"):
        vault.keyholders.change_passphrase(PASSPHRASE, PASSPHRASE, tie_to_computer=True)
    code = vault.keyholders.new_recovery_code()
    vault.keyholders.change_passphrase(PASSPHRASE, PASSPHRASE, tie_to_computer=True)
    vault.close()
    assert len(memory_keyring.kept) == 1
    Vault.open(vault.folder, PASSPHRASE).close()
    elsewhere = dict(memory_keyring.kept)
    memory_keyring.kept.clear()
    with pytest.raises(KeyringUnavailable, match="computer it was tied to"):
        Vault.open(vault.folder, PASSPHRASE)
    Vault.open_with_code(vault.folder, code).close()
    memory_keyring.kept.update(elsewhere)
    with Vault.open(vault.folder, PASSPHRASE) as opened:
        opened.keyholders.change_passphrase(PASSPHRASE, OTHER, tie_to_computer=False)
    assert memory_keyring.kept == {}
    Vault.open(vault.folder, OTHER).close()


def test_a_damaged_keyring_entry_is_said(vault: Vault, memory_keyring: MemoryKeyring) -> None:
    vault.keyholders.new_recovery_code()
    vault.keyholders.change_passphrase(PASSPHRASE, PASSPHRASE, tie_to_computer=True)
    vault.close()
    memory_keyring.kept = dict.fromkeys(memory_keyring.kept, "*** not base64 ***")
    with pytest.raises(KeyringUnavailable, match="damaged"):
        Vault.open(vault.folder, PASSPHRASE)


def test_a_missing_keyring_is_said_in_words_and_changes_nothing(vault: Vault, memory_keyring: MemoryKeyring) -> None:
    vault.keyholders.new_recovery_code()
    keyring.set_keyring(fail.Keyring())
    with pytest.raises(KeyringUnavailable, match="no keyring"):
        vault.keyholders.change_passphrase(PASSPHRASE, OTHER, tie_to_computer=True)
    vault.close()
    Vault.open(vault.folder, PASSPHRASE).close()


def test_a_locked_keyring_is_said_in_words(memory_keyring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch) -> None:
    def locked(*_: str) -> str:
        raise keyring.errors.KeyringLocked("collection is locked")

    monkeypatch.setattr(memory_keyring, "get_password", locked)
    monkeypatch.setattr(memory_keyring, "set_password", locked)
    for attempt in (lambda: computer.recall("x"), lambda: computer.remember("x")):
        with pytest.raises(KeyringUnavailable, match="locked or refused"):
            attempt()


def test_strength_is_shown_and_forbids_nothing() -> None:
    weak, strong = strength("olena1990", known=("olena",)), strength("корінь жовтий автобус 7 мовчить")
    assert weak.score < 2 < strong.score
    assert weak.seconds < 3600 < strong.seconds
    assert weak.advice
    assert strength("").score == 0
    assert strength("x" * 10_000).score >= 0
