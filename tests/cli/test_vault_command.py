"""`paralegal vault …`: from creating to erasing, with the passphrase on standard input and never as an argument."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from paralegal_app.casefile import KdfParameters, Vault, secrets
from paralegal_app.cli.vault import app
from paralegal_app.errors import BadInput, VaultDamaged, WrongPassphrase

PASSPHRASE = "корінь жовтий автобус 7"


@pytest.fixture(autouse=True)
def cheap_key_derivation(monkeypatch: pytest.MonkeyPatch) -> None:
    """A second of work for each passphrase would make these tests slow and prove nothing here."""
    monkeypatch.setattr(secrets, "tuned", lambda: KdfParameters(64, 1, 1))


def vault(*arguments: object, given: str = PASSPHRASE + "\n") -> Result:
    """Run a command that must succeed."""
    done = CliRunner().invoke(app, [*map(str, arguments), "--passphrase-stdin"], input=given, catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return done


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A vault made by the command."""
    vault("create", "--path", tmp_path / "v", "--worker", "Зразкова Ірина")
    return tmp_path / "v"


def test_create_says_what_a_lost_passphrase_means_and_prints_a_code_that_opens(tmp_path: Path) -> None:
    said = vault("create", "--path", tmp_path / "v").output
    assert "lost data" in said
    code = next(line for line in said.splitlines() if line.startswith("Recovery code")).rsplit(": ", 1)[1]
    Vault.open_with_code(tmp_path / "v", code).close()
    assert PASSPHRASE not in said


def test_check_counts_and_finds_a_changed_page(path: Path) -> None:
    with Vault.open(path, PASSPHRASE) as opened:
        case_id = opened.cases.add("x").case_id or ""
        opened.answers.commit(case_id, "x", "y" * 100_000)
    found = json.loads(vault("check", "--path", path, "--json").stdout)
    assert (found["cases"], found["answers"], found["faults"]) == (1, 1, [])
    assert "no backup" in " ".join(found["advice"])
    content = bytearray((path / "vault.db").read_bytes())
    content[-2000] ^= 1
    (path / "vault.db").write_bytes(content)
    done = CliRunner().invoke(app, ["check", "--path", str(path), "--passphrase-stdin"], input=PASSPHRASE + "\n")
    assert done.exit_code == 1


def test_backup_restore_and_export(path: Path, tmp_path: Path) -> None:
    with Vault.open(path, PASSPHRASE) as opened:
        opened.cases.add("Зразкова")
    vault("backup", "--path", path, "--to", tmp_path / "stick")
    vault("restore", "--path", tmp_path / "new", "--from", tmp_path / "stick")
    with Vault.open(tmp_path / "new", PASSPHRASE) as opened:
        assert opened.cases.count() == 1
    with pytest.raises(BadInput, match="replaced"):
        vault("restore", "--path", path, "--from", tmp_path / "stick")
    assert "previous-" in vault("restore", "--path", path, "--from", tmp_path / "stick", "--replace").output
    with pytest.raises(BadInput, match="no whole backup"):
        vault("restore", "--path", tmp_path / "n2", "--from", tmp_path / "v")
    said = vault("export", "--path", path, "--to", tmp_path / "out").output
    assert "NOT encrypted" in said
    assert (tmp_path / "out" / "verify_export.py").exists()


def test_erase_asks_for_a_word_and_says_what_remains(path: Path) -> None:
    done = CliRunner().invoke(app, ["erase", "--path", str(path)], input="no\n")
    assert isinstance(done.exception, BadInput)
    assert (path / "slots.json").exists()
    done = CliRunner().invoke(app, ["erase", "--path", str(path), "--keys-only"], input="ERASE\n")
    assert done.exit_code == 0
    assert "printed papers" in done.output
    assert (path / "vault.db").exists()
    with pytest.raises(VaultDamaged):
        vault("check", "--path", path)


def test_erase_with_a_wrong_passphrase_erases_nothing(path: Path) -> None:
    with pytest.raises(WrongPassphrase):
        vault("erase", "--path", path, given="інша\n")
    assert (path / "slots.json").exists()
    vault("erase", "--path", path)
    assert list(path.iterdir()) == []


def test_workers_come_change_and_go(path: Path) -> None:
    vault("keys", "add", "--path", path, "--name", "Зразкова Ольга", "--label", "O", given=f"{PASSPHRASE}\nінша 9\n")
    assert "Ольга" in vault("keys", "list", "--path", path, given="інша 9\n").output
    vault("keys", "change", "--path", path, given="інша 9\nще інша 10\n")
    with pytest.raises(WrongPassphrase):
        vault("keys", "list", "--path", path, given="інша 9\n")
    vault("keys", "renew", "--path", path, given="ще інша 10\n")
    vault("keys", "remove", "--path", path, "--label", "O")
    with pytest.raises(WrongPassphrase):
        vault("keys", "list", "--path", path, given="ще інша 10\n")
    with pytest.raises(BadInput, match="No worker"):
        vault("keys", "remove", "--path", path, "--label", "O")


def test_a_forgotten_passphrase_is_replaced_by_code_or_shares(path: Path) -> None:
    code = vault("keys", "code", "--path", path).output.rsplit(": ", 1)[1].strip()
    vault("keys", "recover", "--path", path, given=f"{code}\nнова 1\n")
    said = vault("keys", "shares", "--path", path, "--need", "2", "--of", "3", given="нова 1\n").output
    words = [line.strip() for line in said.splitlines() if line.startswith("  ")]
    vault("keys", "recover", "--path", path, "--shares", "2", given=f"{words[0]}\n{words[2]}\nнова 2\n")
    vault("keys", "list", "--path", path, given="нова 2\n")


def test_a_case_goes_from_vault_to_vault(path: Path, tmp_path: Path) -> None:
    vault("create", "--path", tmp_path / "other")
    with Vault.open(path, PASSPHRASE) as opened:
        case_id = opened.cases.add("Зразкова").case_id or ""
    address = vault("handover", "address", "--path", tmp_path / "other").output.strip()
    file = tmp_path / "case.age"
    arguments = (
        "handover",
        "write",
        "--path",
        path,
        "--file",
        file,
        "--case",
        case_id,
        "--to",
        address,
        "--name",
        "Оля",
    )
    vault(*arguments, "--without-consent", "вона в лікарні")
    assert "new here" in vault("handover", "look", "--path", tmp_path / "other", "--file", file).output
    vault("handover", "take", "--path", tmp_path / "other", "--file", file)
    with Vault.open(tmp_path / "other", PASSPHRASE) as opened:
        assert opened.cases.get(case_id).label == "Зразкова"


def test_no_command_takes_a_passphrase_as_an_argument() -> None:
    for command in ("create", "check", "backup", "restore", "export", "erase"):
        said = CliRunner().invoke(app, [command, "--help"], terminal_width=200).output
        assert "--passphrase-stdin" in said
        assert "--passphrase " not in said


def test_a_missing_line_on_standard_input_is_said(path: Path) -> None:
    with pytest.raises(BadInput, match="Standard input ended"):
        vault("check", "--path", path, given="")
