"""Everything comes out in an open format a small script verifies; what is erased is gone, and what remains is said."""

from __future__ import annotations

import io
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import MemoryKeyring
from vault_builders import PASSPHRASE, new_vault

from paralegal_app.casefile import Vault, store
from paralegal_app.casefile.erasing import erase
from paralegal_app.casefile.export import safe_name
from paralegal_app.errors import BadInput, VaultDamaged, VaultError


def fill(vault: Vault) -> str:
    """A case with one of everything; returns its id."""
    case_id = vault.cases.add("Зразкова-Ялинка", note="нотатка-ялинка").case_id or ""
    vault.answers.commit(case_id, "incident_story", "розповідь-ялинка")
    vault.people.add(case_id, "client", {"family": "Ялинка", "given": "Оля", "phone": "0670000011"})
    vault.events.add(case_id, "note", what="подія-ялинка", details={"a": 1, "б": [None, "x"]})
    vault.evidence.take_in_stream(case_id, io.BytesIO("файл-ялинка".encode() * 50_000), 21 * 50_000, name="фото?.jpg")
    vault.drafts.keep(case_id, "x", "чернетка-ялинка")
    vault.consents.decide(case_id, "referral", "ялинка", "given", how="spoken")
    referral = vault.referrals.offer(case_id, "ялинка", "x").record_id or ""
    vault.referrals.step(referral, "declined", on=vault._store.now().date())
    procedure = vault.procedures.start(case_id, "ua", "1", "h", "p").record_id or ""
    vault.steps.set(procedure, "s", "done", "ялинка")
    vault.papers.enter(
        case_id,
        document="d",
        language="uk",
        file_name="лист.docx",
        sha256="ab" * 32,
        size=3,
        pack_id="ua",
        pack_version="1",
        pack_hash="h",
        content="папір-ялинка".encode(),
    )
    return case_id


def verify(folder: Path) -> tuple[int, str]:
    """Run the export's own verifier with a bare Python."""
    done = subprocess.run(
        [sys.executable, "-I", "-S", str(folder / "verify_export.py")], capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout + done.stderr


@pytest.fixture
def exported(vault: Vault, tmp_path: Path) -> Path:
    """An export of a vault with one full case."""
    fill(vault)
    vault.export.everything(tmp_path / "out")
    return tmp_path / "out"


def test_an_export_holds_everything_and_verifies(vault: Vault, exported: Path) -> None:
    code, said = verify(exported)
    assert code == 0, said
    case_id = vault.cases.page()[0].id
    tables = json.loads((exported / "cases" / case_id / "case.json").read_text("utf-8"))
    assert tables["answers"][0]["value"] == "розповідь-ялинка"
    assert tables["people"][0]["family"] == "Ялинка"
    assert [step["status"] for step in tables["referral_steps"]] == ["offered", "declined"]
    assert {event["kind"] for event in tables["events"]} == {"note", "evidence"}
    files = sorted(path.name for path in (exported / "cases" / case_id).rglob("*") if path.is_file())
    assert [name.partition("-")[2] for name in files if "-" in name] == ["фото_.jpg", "лист.docx"] or len(files) == 3
    office = json.loads((exported / "office.json").read_text("utf-8"))
    assert office["workers"][0]["name"] == "Зразкова Ірина"


def test_no_key_of_the_vault_is_exported(vault: Vault, tmp_path: Path) -> None:
    fill(vault)
    vault.handover.address()
    vault.export.everything(tmp_path / "out")
    for path in (tmp_path / "out").rglob("*"):
        if path.is_file():
            assert b"AGE-SECRET-KEY" not in path.read_bytes()
            assert vault.keyholders.key().hex().encode() not in path.read_bytes()


@pytest.mark.parametrize("harm", ["content", "event", "extra", "missing", "manifest path"])
def test_the_verifier_notices(exported: Path, harm: str) -> None:
    case = next((exported / "cases").iterdir()) / "case.json"
    manifest = exported / "manifest.json"
    if harm == "content":
        case.write_bytes(case.read_bytes().replace("розповідь".encode(), "Розповідь".encode()))
    elif harm == "extra":
        (exported / "added.txt").write_text("x")
    elif harm == "missing":
        (exported / "office.json").unlink()
    elif harm == "manifest path":
        manifest.write_text(manifest.read_text().replace("office.json", "../office.json"))
    else:
        tables = json.loads(case.read_text("utf-8"))
        tables["events"][0]["what"] = "інше"
        case.write_text(json.dumps(tables), "utf-8")
        said = json.loads(manifest.read_text())
        for entry in said["files"]:
            if entry["path"].endswith("case.json"):
                entry.update(
                    size=case.stat().st_size, sha256=__import__("hashlib").sha256(case.read_bytes()).hexdigest()
                )
        manifest.write_text(json.dumps(said))
    code, said_text = verify(exported)
    assert code == 1, said_text


def test_an_export_goes_into_a_new_folder_and_leaves_nothing_when_stopped(vault: Vault, tmp_path: Path) -> None:
    fill(vault)
    (tmp_path / "used").mkdir()
    (tmp_path / "used" / "x").write_text("hers")
    with pytest.raises(BadInput, match="not empty"):
        vault.export.everything(tmp_path / "used")
    with pytest.raises(BadInput, match="stopped"):
        vault.export.everything(tmp_path / "out", progress=lambda done, whole: False)
    assert not (tmp_path / "out").exists()


def test_one_case_is_exported_alone_and_entered_in_the_trail(vault: Vault, tmp_path: Path) -> None:
    case_id = fill(vault)
    vault.cases.add("Інша-Сторонна")
    vault.export.case(case_id, tmp_path / "out")
    assert verify(tmp_path / "out")[0] == 0
    assert not (tmp_path / "out" / "office.json").exists()
    assert "Сторонна" not in "".join(path.read_text("utf-8", "ignore") for path in (tmp_path / "out").rglob("*.json"))
    assert vault.audit.of(case_id)[0].action == "exported"


@pytest.mark.parametrize("name", ["../../x", "CON<>:|?*.txt", "", "...", "x" * 300 + ".jpg", "a/b\\c", "\n\t"])
def test_names_of_exported_files_stay_in_their_folder(name: str) -> None:
    safe = safe_name(name)
    assert safe
    assert len(safe) <= 80
    assert not set(safe) & set('/\\<>:"|?*\n\t')
    assert not safe.startswith(".")


def test_one_case_is_deleted_with_everything_it_left_in_the_pages(vault: Vault, tmp_path: Path) -> None:
    case_id = fill(vault)
    other = vault.cases.add("Інша").case_id or ""
    vault.answers.commit(other, "x", "залишається")
    certificate = vault.erasure.case(case_id)
    assert certificate.verified
    assert certificate.rows["answers"] == certificate.rows["evidence"] == certificate.rows["paper_contents"] == 1
    assert certificate.by == vault.worker_id
    assert vault.search.find("ялинка") == ()
    with pytest.raises(BadInput):
        vault.cases.get(case_id)
    assert vault.answers.all(other) == {"x": "залишається"}
    plain = decrypted(vault, tmp_path)
    assert "залишається".encode() in plain
    for trace in ("ялинка", "Ялинка", "0670000011", "лист.docx"):
        assert trace.encode() not in plain, trace


def decrypted(vault: Vault, tmp_path: Path) -> bytes:
    """Every page of the database in clear, free pages too: a test's view that the program never writes."""
    key = vault.keyholders.key()
    vault.close()
    connection = store.connect(vault.folder / "vault.db", key)
    target = tmp_path / "plain.db"
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"ATTACH DATABASE '{target}' AS plain KEY ''")
    free = connection.execute("PRAGMA freelist_count").fetchone()[0]
    connection.execute("SELECT sqlcipher_export('plain')")
    connection.execute("DETACH DATABASE plain")
    connection.close()
    assert free == 0
    assert pages > 0
    content = target.read_bytes()
    target.unlink()
    return content


def test_a_deleted_case_that_backups_still_hold_is_said(vault: Vault) -> None:
    case_id = fill(vault)
    made = vault.backups.make()
    assert vault.erasure.case(case_id).backups_that_hold_it == (made,)
    with pytest.raises(BadInput):
        vault.erasure.case(case_id)


def test_erasing_the_keys_makes_vault_and_its_backups_unreadable_for_good(tmp_path: Path) -> None:
    vault = new_vault(tmp_path / "v")
    fill(vault)
    made = vault.backups.make()
    vault.close()
    shutil.copy(tmp_path / "v" / "vault.db", tmp_path / "kept.db")
    erased = erase(tmp_path / "v", "keys")
    assert sorted(erased.removed)[-2:] == ["slots.copy.json", "slots.json"]
    assert (tmp_path / "v" / "vault.db").exists()
    assert not (made.folder / "slots.json").exists()
    assert any("backups" in sentence for sentence in erased.remains)
    with pytest.raises(VaultDamaged):
        Vault.open(tmp_path / "v", PASSPHRASE)


def test_erasing_everything_leaves_only_what_is_not_ours(tmp_path: Path) -> None:
    vault = new_vault(tmp_path / "v")
    fill(vault)
    vault.backups.make()
    vault.close()
    (tmp_path / "v" / "her letter.txt").write_text("hers")
    erase(tmp_path / "v")
    assert [path.name for path in (tmp_path / "v").iterdir()] == ["her letter.txt"]
    with pytest.raises(VaultError, match="holds no vault"):
        erase(tmp_path / "v")


def test_an_open_vault_can_be_erased_at_once(vault: Vault) -> None:
    fill(vault)
    erase(vault.folder)
    assert not (vault.folder / "vault.db").exists()
    vault.close()
    assert not (vault.folder / "slots.json").exists()


def test_erasing_forgets_this_computers_part_too(vault: Vault, memory_keyring: MemoryKeyring) -> None:
    vault.keyholders.new_recovery_code()
    vault.keyholders.change_passphrase(PASSPHRASE, PASSPHRASE, tie_to_computer=True)
    vault.close()
    erase(vault.folder, "keys")
    assert memory_keyring.kept == {}
