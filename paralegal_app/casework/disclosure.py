"""Nothing leaves without consent: what a paper tells to whom, and whether she agreed to it."""

from __future__ import annotations

from dataclasses import dataclass

from paralegal_app.casefile import Vault
from paralegal_app.casework.papers import MadePaper
from paralegal_app.errors import ConsentMissing

PURPOSE = "papers"
NEEDS_CONSENT = frozenset({"drug_use", "hiv", "ost", "health", "sex_work", "safe_address", "immigration", "children"})
"""Her name and number (`identity`) stand on every paper she signs; the rest needs her word, recorded."""
HERSELF = frozenset({"client", "paralegal"})


@dataclass(frozen=True, slots=True)
class Disclosure:
    """What one paper tells, to whom, and what of it she has not agreed to."""

    readers: tuple[str, ...]
    tells: tuple[str, ...]
    missing: tuple[str, ...]


def disclosure_of(vault: Vault, case_id: str, paper: MadePaper) -> Disclosure:
    """Compare what a paper tells its readers with the consents on record."""
    readers = tuple(reader for reader in paper.read_by if reader not in HERSELF)
    sensitive = [item for item in paper.discloses if item in NEEDS_CONSENT] if readers else []
    covered: set[str] = set()
    for consent in vault.consents.of(case_id):
        if consent.decision == "given" and consent.withdrawn_at is None and consent.purpose == PURPOSE:
            covered.update(consent.covers)
    return Disclosure(readers, paper.discloses, tuple(item for item in sensitive if item not in covered))


def require_consent(vault: Vault, case_id: str, paper: MadePaper, override_reason: str) -> None:
    """Raises ConsentMissing when the paper tells something she has not agreed to and no reason is given."""
    missing = disclosure_of(vault, case_id, paper).missing
    if missing and not override_reason.strip():
        raise ConsentMissing(
            f"The paper `{paper.document}` tells {', '.join(paper.read_by)} about {', '.join(missing)}, and no "
            "consent for it is recorded; ask her and record her answer, or give the reason why it is made all the same."
        )
