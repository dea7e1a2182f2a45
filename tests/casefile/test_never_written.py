"""Canaries: nothing she said stands in clear in anything the program wrote, and some things stand nowhere at all."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from vault_builders import PASSPHRASE

from paralegal_app.casefile import NeverKept, Vault
from paralegal_app.casefile.export import Export

HERE = Path(__file__).parent
CANARY = "ZEBRA-Зебра-7316"
NEVER = "QUAGGA-Квагга-2209"
DAY = """
import io, logging, os, sys, tempfile
from datetime import UTC, date, datetime
from pathlib import Path
sys.path[:0] = sys.argv[3:]
from vault_builders import PASSPHRASE, new_vault
from paralegal_app.casefile import NeverKept, Vault

def words(letters):
    return "".join(map(chr, letters))

CANARY, NEVER = words(CANARY_CODES), words(NEVER_CODES)
logging.basicConfig(filename=Path(sys.argv[1]) / "program.log", level=logging.DEBUG)
home = Path(sys.argv[1])
vault = new_vault(home / "vault", CANARY)
case_id = vault.cases.add(CANARY, number=CANARY[:20], note=CANARY, details={"x": CANARY}).case_id
for n in range(5):
    vault.answers.commit(case_id, "story", [CANARY, {"family": CANARY, "n": n}])
person = vault.people.add(case_id, "client", {"family": CANARY, "given": CANARY, "note": CANARY}).record_id
vault.people.confirm_form(person, "genitive", CANARY)
vault.events.add(case_id, "note", what=CANARY, done=CANARY, outcome=CANARY, place=CANARY, details={"x": CANARY})
content = (CANARY * 100_000).encode()
vault.evidence.take_in_stream(case_id, io.BytesIO(content), len(content), name=CANARY + ".txt", description=CANARY)
vault.drafts.keep(case_id, "story", CANARY)
vault.consents.decide(case_id, "handover", CANARY, "given", how="spoken", note=CANARY)
vault.referrals.offer(case_id, CANARY, CANARY)
vault.contacts.add({"name": CANARY, "note": CANARY})
vault.hearings.add(case_id, datetime(2026, 12, 1, tzinfo=UTC), CANARY, note=CANARY)
vault.tasks.add(CANARY, case_id=case_id, note=CANARY)
procedure = vault.procedures.start(case_id, "ua", "1", "h", "p").record_id
vault.steps.set(procedure, "s", "declined", CANARY)
vault.settings.set("office", CANARY)
vault.keyholders.add_worker(CANARY, CANARY + " passphrase")
for attempt in (
    lambda: vault.answers.commit(case_id, "under_influence", NEVER, keep="never"),
    lambda: vault.drafts.keep(case_id, "under_influence", NEVER, keep="never"),
):
    try:
        attempt()
    except NeverKept as defect:
        logging.getLogger("program").error("%s", defect, exc_info=True)
    else:
        sys.exit("an answer that is never kept was taken")
vault.search.find(CANARY)
vault.conflicts.of(case_id)
vault.backups.make()
vault.backups.make(home / "stick")
vault.handover.write(case_id, home / "case.age", vault.handover.address(), CANARY, on=date(2026, 11, 22))
vault.export.everything(Path(sys.argv[2]))
other = vault.cases.add(CANARY).case_id
vault.answers.commit(other, "story", CANARY)
vault.erasure.case(other)
vault.close()
vault = Vault.open(home / "vault", PASSPHRASE)
vault.answers.commit(case_id, "story", CANARY + " again")
if sys.argv[0] == "-c" and os.environ["HOW"] == "killed":
    os.kill(os.getpid(), 9)
if os.environ["HOW"] == "crashed":
    raise RuntimeError("a defect in the middle of the day")
vault.close()
"""


def working_day(home: Path, export: Path, how: str) -> subprocess.CompletedProcess[bytes]:
    """A scripted working day in its own process, with every folder it may write to inside `home`."""
    folders = {name: str(home / name.lower()) for name in ("TMPDIR", "HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME")}
    for folder in folders.values():
        Path(folder).mkdir()
    script = DAY.replace("CANARY_CODES", repr([ord(c) for c in CANARY])).replace(
        "NEVER_CODES", repr([ord(c) for c in NEVER])
    )
    return subprocess.run(
        [sys.executable, "-c", script, str(home), str(export), str(HERE), str(HERE.parents[1])],
        env={**os.environ, **folders, "HOW": how, "SQLITE_TMPDIR": folders["TMPDIR"]},
        capture_output=True,
        check=False,
    )


def traces(word: str) -> list[bytes]:
    """A word as it may stand on a disk, and every half of it that names somebody."""
    parts = [word, word.split("-")[0], word.split("-")[1]]
    forms = [form for part in parts for form in (part, part.lower())]
    return [form.encode(code) for form in forms for code in ("utf-8", "utf-16-le", "utf-16-be")]


def hits(folder: Path, needles: list[bytes]) -> list[str]:
    """Files whose name or content holds one of the needles."""
    found = []
    for path in folder.rglob("*"):
        content = path.read_bytes() if path.is_file() else b""
        if any(needle in content or needle in os.fsencode(path.name) for needle in needles):
            found.append(path.relative_to(folder).as_posix())
    return found


@pytest.mark.parametrize("how", ["closed", "killed", "crashed"])
def test_a_working_day_leaves_nothing_readable_outside_the_export(tmp_path: Path, how: str) -> None:
    home, export = tmp_path / "home", tmp_path / "export"
    home.mkdir()
    done = working_day(home, export, how)
    assert done.returncode == {"closed": 0, "killed": -9, "crashed": 1}[how], done.stderr.decode()
    (home / "stderr.txt").write_bytes(done.stderr)
    (home / "stdout.txt").write_bytes(done.stdout)
    written = [path for path in home.rglob("*") if path.is_file()]
    assert len(written) > 10
    assert ((home / "vault" / "vault.db-wal").exists()) == (how == "killed")
    needles = traces(CANARY) + traces(NEVER) + [PASSPHRASE.encode(), PASSPHRASE.encode("utf-16-le")]
    assert hits(home, needles) == []
    assert hits(export, traces(CANARY)) != []
    assert hits(export, traces(NEVER)) == []


def everything(vault: Vault) -> str:
    """Every row of every table, the full-text index's own too."""
    with vault._store.connection() as connection:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        rows = [row for table in tables for row in connection.execute(f'SELECT * FROM "{table}"')]
    return "\n".join(
        value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value) for row in rows for value in row
    )


@pytest.mark.parametrize("how", ["closed", "killed"])
def test_what_is_never_kept_is_not_even_inside_the_encryption(tmp_path: Path, how: str) -> None:
    home = tmp_path / "home"
    home.mkdir()
    working_day(home, tmp_path / "export", how)
    with Vault.open(home / "vault", PASSPHRASE) as vault:
        Export(vault._store).everything(tmp_path / "whole")
        dump = everything(vault)
    assert CANARY in dump
    assert "quagga" not in dump.lower()
    assert "квагга" not in dump.lower()
    assert hits(tmp_path / "whole", traces(NEVER)) == []
    assert hits(tmp_path / "whole", traces(CANARY)) != []


@pytest.mark.parametrize("keep", ["never", "", "Case", "always"])
def test_only_what_says_so_is_kept(vault: Vault, case_id: str, keep: str) -> None:
    with pytest.raises(NeverKept) as caught:
        vault.answers.commit(case_id, "under_influence", NEVER, keep=keep)
    assert NEVER not in str(caught.value)
    assert vault.answers.history(case_id) == ()


def test_a_key_is_nowhere_on_the_disk(vault: Vault, case_id: str) -> None:
    vault.keyholders.new_recovery_code()
    vault.keyholders.new_shares(2, 2)
    vault.backups.make()
    key = vault.keyholders.key()
    vault.close()
    assert hits(vault.folder, [key, key.hex().encode(), key.hex().upper().encode(), b"AGE-SECRET-KEY"]) == []
