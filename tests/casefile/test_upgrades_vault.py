"""Old vaults open: sample vaults frozen by the release that made them are upgraded and keep what they held."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from make_sample_vault import PASSPHRASE
from sqlalchemy import text

from paralegal_app.casefile import Vault, models, upgrades
from paralegal_app.casefile.checkup import check
from paralegal_app.errors import ParalegalError

FILES = Path(__file__).parent / "files"
SAMPLES = sorted(path.name for path in FILES.iterdir() if path.is_dir())


@pytest.mark.parametrize("name", SAMPLES)
def test_an_old_vault_opens_and_keeps_what_it_held(name: str, tmp_path: Path) -> None:
    shutil.copytree(FILES / name, tmp_path / "v")
    inside = json.loads((FILES / f"{name}.json").read_text("utf-8"))
    case_id = inside["case_id"]
    with Vault.open(tmp_path / "v", PASSPHRASE) as vault:
        assert vault.answers.all(case_id) == inside["answers"]
        assert len(vault.answers.history(case_id)) == inside["versions"]
        assert vault.people.of(case_id)[0].id == inside["person_id"]
        assert vault.people.forms(inside["person_id"])[0].form == "Зразкової Їванни"
        assert vault.procedures.of(case_id)[0].procedure == "id_replacement"
        assert vault.papers.of(case_id)[0].discloses == ("identity",)
        assert vault.drafts.of(case_id)[0].value == "почато і не"
        assert vault.workers.name(vault.worker_id) == "Зразкова Працівниця"
        assert {hit.kind for hit in vault.search.find("зразк")} >= {"people"}
        assert {hit.kind for hit in vault.search.find("круш")} == {"answers"}
        assert check(vault).faults == ()
        if "file_id" in inside:
            assert b"".join(vault.evidence.read(inside["file_id"])) == bytes(range(256)) * 1200
            assert vault.referrals.of(case_id)[0].status == "sent"
            assert vault.hearings.of(case_id)[0].authority == "суд"
        vault.events.add(case_id, "note", what="і працює далі")
    with Vault.open(tmp_path / "v", PASSPHRASE) as vault:
        assert vault.events.of(case_id)[-1].what == "і працює далі"


def test_there_is_a_sample_of_the_first_and_of_the_newest_revision() -> None:
    assert {"v1_small", f"v{int(upgrades.HEAD)}_small"} <= set(SAMPLES)


def test_the_vault_of_the_first_commit_is_as_its_code_wrote_it(tmp_path: Path) -> None:
    """Made by the program of that day and never again: its bytes are pinned, and opening it walks every step since."""
    inside = json.loads((FILES / "v1_first_commit.json").read_text("utf-8"))
    written = (FILES / "v1_first_commit" / "vault.db").read_bytes()
    assert hashlib.sha256(written).hexdigest() == inside["sha256"]
    shutil.copytree(FILES / "v1_first_commit", tmp_path / "v")
    with Vault.open(tmp_path / "v", PASSPHRASE) as vault:
        kept = vault.backups.all()[0]
        assert kept.size == len(written)
        with vault._store.reading() as session:
            assert session.scalar(text("SELECT version_num FROM alembic_version")) == upgrades.HEAD


def test_an_upgrade_keeps_a_backup_of_the_vault_as_it_was(tmp_path: Path) -> None:
    shutil.copytree(FILES / "v1_small", tmp_path / "v")
    with Vault.open(tmp_path / "v", PASSPHRASE) as vault:
        kept = vault.backups.all()
        assert len(kept) == 1
    size = (FILES / "v1_small" / "vault.db").stat().st_size
    assert kept[0].size == size


def test_built_by_steps_is_built_by_models(vault: Vault) -> None:
    with vault._store.reading() as session:
        context = MigrationContext.configure(session.connection())
        ours = {table.name for table in models.Base.metadata.sorted_tables}
        differences = [
            difference
            for difference in compare_metadata(context, models.Base.metadata)
            if not (difference[0] == "remove_table" and difference[1].name.startswith("search_words"))
        ]
    assert differences == []
    assert len(ours) > 20


def test_a_failing_step_leaves_the_vault_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(FILES / "v1_small", tmp_path / "v")

    def half(op: object) -> None:
        op.execute("CREATE TABLE half (x INTEGER)")  # type: ignore[attr-defined]
        op.execute("INSERT INTO no_such_table VALUES (1)")  # type: ignore[attr-defined]

    broken = SimpleNamespace(revision="0005", upgrade=half, DERIVED=False)
    with monkeypatch.context() as patch:
        patch.setattr(upgrades, "STEPS", (*upgrades.STEPS, broken))
        with pytest.raises(ParalegalError):
            Vault.open(tmp_path / "v", PASSPHRASE)
    monkeypatch.setattr(upgrades, "STEPS", upgrades.STEPS[:1])
    case_id = json.loads((FILES / "v1_small.json").read_text("utf-8"))["case_id"]
    key_vault = _opened_at_first_revision(tmp_path / "v")
    with key_vault._store.reading() as session:
        assert session.scalar(text("SELECT version_num FROM alembic_version")) == "0001"
        assert session.scalar(text("SELECT count(*) FROM sqlite_master WHERE name = 'half'")) == 0
        query = text("SELECT count(*) FROM answers WHERE case_id = :case")
        assert session.scalar(query, {"case": case_id}) == 14
    key_vault.close()


def _opened_at_first_revision(folder: Path) -> Vault:
    """The vault without the check-in of today's program, which would need today's tables."""
    vault_class = type("OldVault", (Vault,), {"_admit": lambda self, unlocked: None})
    return vault_class.open(folder, PASSPHRASE)
