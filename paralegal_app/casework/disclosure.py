"""Nothing leaves without consent: what a paper tells to whom, and whether she agreed to it."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import get_args

from paralegal_app.casefile import Consent, Vault
from paralegal_app.casework.papers import HERS_ALONE, MadePaper
from paralegal_app.errors import ConsentMissing
from paralegal_app.packs.models import Reader

PURPOSE = "papers"
REFERRAL = "referral"
PARTNER = "partner_contact"
"""Her consent to any contact with the partner; a paper for him alone is one."""
STORY = "story"
"""What leaves with a paper in her own words, whatever else it tells."""
NEEDS_CONSENT = frozenset({"drug_use", "hiv", "ost", "health", "sex_work", "safe_address", "immigration", "children"})
"""Her name and number (`identity`) stand on every paper she signs; the rest needs her word, recorded."""
HERSELF = HERS_ALONE
_READERS = frozenset(get_args(Reader))


@dataclass(frozen=True, slots=True)
class Disclosure:
    """What one paper tells, to whom, and what of it she has not agreed to. `consent_id` names the consent that covers
    it, '' where none is needed or more than one is."""

    readers: tuple[str, ...]
    tells: tuple[str, ...]
    missing: tuple[str, ...]
    consent_id: str = ""


def disclosure_of(vault: Vault, case_id: str, paper: MadePaper, on: date | None = None) -> Disclosure:
    """Compare what a paper tells its readers with the consents on record; `on` is the day they must still hold.

    Her latest decision about a recipient counts, also a refusal: a paper that goes to several readers waits when she
    said no to one of them. A consent for a known reader (`court`, `police`) covers papers this reader gets; one for
    somebody named in words covers what she was told it covers.
    """
    readers = tuple(reader for reader in paper.read_by if reader not in HERSELF)
    if paper.purpose == REFERRAL:
        return _of_referral(vault, case_id, paper, on)
    if paper.on_her_word:
        return _of_story(vault, case_id, paper, on)
    sensitive = [item for item in paper.discloses if item in NEEDS_CONSENT] if readers else []
    decided = vault.consents.of(case_id)
    given = [
        consent for consent in standing(decided, PURPOSE, on)
        if consent.recipient not in _READERS or consent.recipient in readers
    ]  # fmt: skip
    noes = _noes(decided, readers)
    helping = [consent.id for consent in given if set(consent.covers) & set(sensitive)]
    missing = [item for item in sensitive if not _agreed_to(item, given, noes)]
    if readers == ("respondent",) and agreed(decided, PARTNER, on) is None:
        missing.append(PARTNER)
    return Disclosure(readers, paper.discloses, tuple(missing), helping[0] if len(helping) == 1 else "")


def _noes(decided: Iterable[Consent], readers: Collection[str]) -> list[tuple[Consent, datetime]]:
    """What she refused or took back from one of these readers, as her last word about that reader, and when."""
    latest = {consent.recipient: consent for consent in decided if consent.purpose == PURPOSE}
    last = [latest[reader] for reader in readers if reader in latest]
    taken_back = [(consent, consent.withdrawn_at) for consent in last if consent.withdrawn_at is not None]
    return taken_back + [(consent, consent.at) for consent in last if consent.decision == "refused"]


def _agreed_to(item: str, given: Iterable[Consent], noes: Iterable[tuple[Consent, datetime]]) -> bool:
    """Whether a consent covers it. A no to one reader is not lifted by a yes to another, only by a later one for
    somebody named in words; a no that names nothing is a no to all.
    """
    since = [when for consent, when in noes if not consent.covers or item in consent.covers]
    return any(
        item in consent.covers and all(consent.recipient not in _READERS and consent.at > when for when in since)
        for consent in given
    )


def _of_referral(vault: Vault, case_id: str, paper: MadePaper, on: date | None) -> Disclosure:
    """Sending her on to somebody needs her consent for that very recipient, whatever the letter tells."""
    found = [
        consent for consent in standing(vault.consents.of(case_id), REFERRAL, on)
        if consent.recipient == paper.recipient
    ]  # fmt: skip
    sensitive = tuple(item for item in paper.discloses if item in NEEDS_CONSENT)
    covered = set(found[-1].covers) if found else set()
    missing = tuple(item for item in sensitive if item not in covered) if found else (REFERRAL, *sensitive)
    return Disclosure((paper.recipient,), paper.discloses, missing, found[-1].id if found else "")


def _of_story(vault: Vault, case_id: str, paper: MadePaper, on: date | None) -> Disclosure:
    """Her own words leave when her last decision about this purpose is yes, whomever she named then."""
    found = agreed(vault.consents.of(case_id), paper.purpose, on)
    readers = tuple(reader for reader in (paper.recipient or paper.read_by[0],) if reader not in HERSELF)
    return Disclosure(readers, paper.discloses, () if found else (STORY,), found.id if found else "")


def agreed(consents: Iterable[Consent], purpose: str, on: date | None) -> Consent | None:
    """Her last decision about a purpose, when it is a yes that was not taken back and has not run out."""
    decided = [consent for consent in consents if consent.purpose == purpose]
    found = standing(decided[-1:], purpose, on)
    return found[0] if found else None


def standing(consents: Iterable[Consent], purpose: str, on: date | None) -> list[Consent]:
    """The consents for a purpose that still stand: the latest decision of each recipient, given, not taken back, not
    run out on the day."""
    latest = {consent.recipient: consent for consent in consents if consent.purpose == purpose}
    return [
        consent for consent in latest.values()
        if consent.decision == "given" and consent.withdrawn_at is None
        and (on is None or consent.valid_until is None or on <= consent.valid_until)
    ]  # fmt: skip


def require_consent(
    vault: Vault, case_id: str, paper: MadePaper, override_reason: str, on: date | None = None
) -> Disclosure:
    """What the paper discloses, when she agreed to it or a reason to go on without is given.

    Raises ConsentMissing otherwise.
    """
    disclosure = disclosure_of(vault, case_id, paper, on)
    if disclosure.missing and not override_reason.strip():
        raise ConsentMissing(
            f"The paper `{paper.document}` tells {', '.join(disclosure.readers)} about "
            f"{', '.join(disclosure.missing)}, and no consent for it is recorded; ask her and record her answer, or "
            "give the reason why it is made all the same.",
            kind="paper_tells", readers=disclosure.readers, missing=disclosure.missing,
        )
    return disclosure
