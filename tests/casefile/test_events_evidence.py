"""The story and its proofs: chained events, files hashed as they come in."""

from __future__ import annotations

import hashlib
import io
import os
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text
from vault_builders import PASSPHRASE, new_vault

from paralegal_app.casefile import Vault
from paralegal_app.casefile.evidence import MOST_BYTES
from paralegal_app.errors import BadInput, VaultDamaged, VaultLocked


def test_events_hold_the_four_fields_and_form_a_chain(vault: Vault, case_id: str) -> None:
    first = vault.events.add(
        case_id, "violence", what="вдарив", happened_at="2026-03", done="викликали поліцію", outcome="не приїхали"
    )
    vault.events.add(case_id, "correction", what="це було в лютому", corrects=first.record_id)
    events = vault.events.of(case_id)
    assert (events[0].what, events[0].done, events[0].outcome, events[0].happened_at) == (
        "вдарив",
        "викликали поліцію",
        "не приїхали",
        "2026-03",
    )
    assert events[1].corrects_id == first.record_id
    assert events[1].previous_hash == events[0].hash
    report = vault.events.verify(case_id)
    assert (report.whole, report.count, report.head) == (True, 2, events[1].hash)


@pytest.mark.parametrize(
    ("tampering", "broken_at"),
    [
        ("UPDATE events SET what = 'інше' WHERE number = 2", 2),
        ("DELETE FROM events WHERE number = 2", 3),
        ("UPDATE events SET recorded_by = 'x' WHERE number = 1", 1),
        ("UPDATE events SET details = '{}' WHERE number = 3", 3),
        ("UPDATE events SET recorded_at = '2020-01-01 00:00:00.000000' WHERE number = 1", 1),
    ],
)
def test_a_changed_or_missing_event_shows(vault: Vault, case_id: str, tampering: str, broken_at: int) -> None:
    for number in range(4):
        vault.events.add(case_id, "note", what=f"подія {number}", details={"n": number})
    with vault._store.writing() as session:
        session.execute(text(tampering))
    assert vault.events.verify(case_id).broken_at == broken_at


def test_an_event_of_another_case_cannot_be_corrected_here(vault: Vault, case_id: str) -> None:
    other = vault.cases.add("Інша").case_id or ""
    foreign = vault.events.add(other, "note", what="x").record_id
    with pytest.raises(BadInput):
        vault.events.add(case_id, "correction", what="y", corrects=foreign)


@pytest.mark.parametrize("size", [0, 1, 256 * 1024, 256 * 1024 + 1, 5_000_000])
def test_a_file_comes_back_as_it_was(vault: Vault, case_id: str, tmp_path: Path, size: int) -> None:
    content = os.urandom(size)
    (tmp_path / "фото.jpg").write_bytes(content)
    taken = vault.evidence.take_in(case_id, tmp_path / "фото.jpg", description="синці", details={"taken": "2026-03-01"})
    found = vault.evidence.get(taken.record_id or "")
    assert (found.name, found.media_type, found.size) == ("фото.jpg", "image/jpeg", size)
    assert found.sha256 == hashlib.sha256(content).hexdigest()
    assert b"".join(vault.evidence.read(found.id)) == content
    assert vault.events.of(case_id)[-1].details["sha256"] == found.sha256
    vault.evidence.write_to(found.id, tmp_path / "out.jpg")
    assert (tmp_path / "out.jpg").read_bytes() == content
    with pytest.raises(BadInput, match="there already"):
        vault.evidence.write_to(found.id, tmp_path / "out.jpg")


def test_a_file_that_is_too_large_missing_or_changing_is_refused(vault: Vault, case_id: str, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="200 MB"):
        vault.evidence.take_in_stream(case_id, io.BytesIO(b""), MOST_BYTES + 1, name="x")
    with pytest.raises(BadInput, match="could not be read"):
        vault.evidence.take_in(case_id, tmp_path / "none.jpg")
    for said in (9, 11):
        with pytest.raises(BadInput, match="changed while"):
            vault.evidence.take_in_stream(case_id, io.BytesIO(b"0123456789"), said, name="x")
    assert vault.evidence.of(case_id) == ()


def test_stopping_an_intake_keeps_nothing(vault: Vault, case_id: str) -> None:
    size = 10 * 1024 * 1024
    told: list[tuple[int, int]] = []

    def stop(so_far: int, whole: int) -> bool:
        told.append((so_far, whole))
        return len(told) < 3

    with pytest.raises(BadInput, match="stopped"):
        vault.evidence.take_in_stream(case_id, io.BytesIO(bytes(size)), size, name="x", progress=stop)
    assert told[-1] == (6 * 1024 * 1024, size)
    with vault._store.reading() as session:
        assert session.scalar(text("SELECT count(*) FROM evidence_chunks")) == 0


def test_an_intake_cut_short_by_locking_is_forgotten_at_the_next_opening(tmp_path: Path) -> None:
    vault = new_vault(tmp_path / "v")
    case_id = vault.cases.add("Зразкова").case_id or ""
    size = 10 * 1024 * 1024

    def lock(so_far: int, whole: int) -> bool:
        vault.close()
        return True

    with pytest.raises(VaultLocked):
        vault.evidence.take_in_stream(case_id, io.BytesIO(bytes(size)), size, name="x", progress=lock)
    with Vault.open(tmp_path / "v", PASSPHRASE) as again:
        assert again.evidence.of(case_id) == ()
        with again._store.reading() as session:
            assert session.scalar(text("SELECT count(*) FROM evidence_chunks")) == 0


def test_a_stored_file_that_changed_is_noticed_while_reading(vault: Vault, case_id: str) -> None:
    taken = vault.evidence.take_in_stream(case_id, io.BytesIO(b"abc"), 3, name="x").record_id or ""
    with vault._store.writing() as session:
        session.execute(text("UPDATE evidence_chunks SET content = x'616264'"))
    with pytest.raises(VaultDamaged, match="not what was taken in"):
        b"".join(vault.evidence.read(taken))


def test_removing_a_file_leaves_its_trace_and_not_its_bytes(vault: Vault, case_id: str) -> None:
    taken = vault.evidence.take_in_stream(case_id, io.BytesIO(b"abc"), 3, name="назва.txt").record_id or ""
    vault.evidence.remove(taken, "вона так вирішила")
    assert vault.evidence.of(case_id) == ()
    assert vault.search.find("вирішила")[0].kind == "events"
    assert [event.kind for event in vault.events.of(case_id)] == ["evidence", "evidence_removed"]
    assert vault.events.verify(case_id).whole


@pytest.mark.parametrize("name", ["../../etc/passwd", "C:\\Windows\\x.txt", "a/b\\c.txt"])
def test_a_file_name_never_carries_a_path(vault: Vault, case_id: str, name: str) -> None:
    taken = vault.evidence.take_in_stream(case_id, io.BytesIO(b"abc"), 3, name=name).record_id or ""
    assert not set("/\\") & set(vault.evidence.get(taken).name)


MEMORY = """
import resource, sys
from pathlib import Path
sys.path[:0] = sys.argv[3:]
from vault_builders import new_vault
vault = new_vault(Path(sys.argv[1]) / "v")
case_id = vault.cases.add("x").case_id
vault.evidence.take_in(case_id, Path(sys.argv[2]) / "small")
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
taken = vault.evidence.take_in(case_id, Path(sys.argv[2]) / "big")
for piece in vault.evidence.read(taken.record_id):
    pass
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
vault.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no getrusage")
def test_two_hundred_megabytes_need_little_memory(tmp_path: Path) -> None:
    (tmp_path / "small").write_bytes(b"x" * 4_000_000)
    with (tmp_path / "big").open("wb") as stream:
        stream.truncate(MOST_BYTES)
    here = Path(__file__).parent
    arguments = [sys.executable, "-c", MEMORY, str(tmp_path), str(tmp_path), str(here), str(here.parents[1])]
    done = subprocess.run(arguments, capture_output=True, text=True, check=True)
    assert int(done.stdout) < 64 * 1024, f"{done.stdout.strip()} KiB above rest"
