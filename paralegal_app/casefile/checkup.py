"""A check of a whole vault: every page authentic, every record in place, every chain and file as it was."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import func, select, text

from paralegal_app.casefile import models
from paralegal_app.casefile.store import Store
from paralegal_app.casefile.vault import Clock, Vault, utc_now
from paralegal_app.errors import VaultDamaged


@dataclass(frozen=True, slots=True)
class Checkup:
    """What was counted, and what is wrong (empty when nothing is), in sentences."""

    cases: int
    answers: int
    events: int
    files: int
    faults: tuple[str, ...]
    advice: tuple[str, ...]


def check_vault(folder: Path, passphrase: str, *, clock: Clock = utc_now) -> Checkup:
    """Open the vault and check all of it; nothing is changed. Raises as `Vault.open`."""
    with Vault.open(folder, passphrase, clock=clock) as vault:
        return check(vault)


def check(vault: Vault) -> Checkup:
    """The same for an open vault."""
    store = vault._store
    faults = [*_pages(store), *_references(store)]
    case_ids = _column(store, models.Case.id)
    broken = [case_id for case_id in case_ids if not vault.events.verify(case_id).whole]
    faults += [f"The chain of events of case {case_id} is broken." for case_id in broken]
    file_ids = _column(store, models.Evidence.id)
    faults += [
        f"The stored file {file_id} is not what was taken in." for file_id in file_ids if not _sound(vault, file_id)
    ]
    weak = any(holder.weak for holder in vault.keyholders.all())
    kinds = {holder.kind for holder in vault.keyholders.all()}
    advice = []
    if weak:
        advice.append("A passphrase was set with a cheaper key derivation than today's; change it to renew that.")
    if kinds == {"passphrase"}:
        advice.append(
            "There is no recovery code and there are no shares: a forgotten passphrase would lose everything."
        )
    if not vault.backups.all():
        advice.append("There is no backup in the vault's own folder; make one, best on another disk.")
    return Checkup(
        len(case_ids),
        _count(store, models.Answer),
        _count(store, models.Event),
        len(file_ids),
        tuple(faults),
        tuple(advice),
    )


def _pages(store: Store) -> list[str]:
    with store.connection() as connection:
        bad = connection.execute("PRAGMA cipher_integrity_check").fetchall()
        sound = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    faults = [f"{len(bad)} pages of the database are damaged."] if bad else []
    return faults if sound == "ok" else [*faults, "The database is not put together as it should be."]


def _references(store: Store) -> list[str]:
    with store.reading() as session:
        loose = session.execute(text("PRAGMA foreign_key_check")).all()
        current = session.execute(
            select(models.Answer.case_id)
            .where(models.Answer.current)
            .group_by(models.Answer.case_id, models.Answer.question_id)
            .having(func.count() > 1)
        ).all()
    faults = [f"{len(loose)} records belong to nothing."] if loose else []
    return [*faults, f"{len(current)} questions have two current answers."] if current else faults


def _sound(vault: Vault, file_id: str) -> bool:
    try:
        for _ in vault.evidence.read(file_id):
            pass
    except VaultDamaged:
        return False
    return True


def _column(store: Store, column: object) -> list[str]:
    with store.reading() as session:
        return list(session.scalars(select(column)))  # type: ignore[call-overload]


def _count(store: Store, model: type[models.Base]) -> int:
    with store.reading() as session:
        return session.scalar(select(func.count()).select_from(model)) or 0
