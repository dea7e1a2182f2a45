"""The promises of security.md are true: each guarantee names a test, and every named test exists."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
SECURITY = (ROOT / "resources" / "docs" / "security.md").read_text("utf-8")


def test_every_guarantee_names_a_test_that_exists() -> None:
    tests = {
        name
        for path in (ROOT / "tests").rglob("test_*.py")
        for name in re.findall(r"^def (test_\w+)", path.read_text("utf-8"), re.MULTILINE)
    }
    section = SECURITY.partition("## Guarantees")[2].partition("## What is not protected")[0]
    guarantees = re.split(r"^\d+\. ", section, flags=re.MULTILINE)[1:]
    assert len(guarantees) >= 25
    for guarantee in guarantees:
        named = re.findall(r"`(test_\w+)`", guarantee)
        assert named, guarantee
        assert set(named) <= tests, set(named) - tests


def test_the_format_page_names_what_the_code_writes() -> None:
    page = (ROOT / "resources" / "docs" / "vault-format.md").read_text("utf-8")
    from paralegal_app.casefile import backups, parcel, slots, unlocking, upgrades

    for word in (
        slots.FORMAT,
        backups.FORMAT,
        parcel.MAGIC.decode().strip(),
        unlocking.DATABASE,
        unlocking.SLOTS,
        unlocking.SLOTS_COPY,
        upgrades.HEAD,
    ):
        assert word in page, word
