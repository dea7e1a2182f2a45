"""Open cases keep the pack they were answered under until a worker has seen what changes for her and accepts it.

Every state of a pack under which a procedure was begun is kept in the user's data folder, by its hash.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from paralegal_app import paths
from paralegal_app.casefile import Changed, Procedure, Vault
from paralegal_app.casework.interviews import Interview
from paralegal_app.casework.workshop.archive import files_of, lay_out
from paralegal_app.casework.workshop.comparison import Difference, differences
from paralegal_app.errors import PackError
from paralegal_app.interview.state import State
from paralegal_app.packs import library
from paralegal_app.packs.loader import load_pack
from paralegal_app.packs.overlay import overlaid
from paralegal_app.packs.pack import Pack

_kept: dict[str, Pack] = {}
"""Kept states by hash, loaded once; a newly installed overlay reaches them with the next start of the program."""
UNKNOWN = "unknown"
LEFT = "pack_changes_left"
"""Detail of a case: the hash of each pack whose change a worker has put off, until that pack changes anew."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One thing that comes out differently for her. `kind`: finding, deadline, question or risk; values as ids say."""

    kind: str
    id: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class CaseChange:
    """What a newer pack means for one procedure of one case."""

    record: Procedure
    before: Pack
    after: Pack
    said: tuple[Difference, ...]
    turns: tuple[Turn, ...]


def _place(pack_id: str, digest: str) -> Path:
    return paths.user_data() / "pack-versions" / f"{pack_id}-{digest[:20]}"


def keep(pack: Pack) -> None:
    """Keep this state of a pack, once. A full disk is no reason to refuse the woman: then the newest pack is used."""
    place = _place(pack.id, pack.digest)
    if place.exists():
        return
    begun = place.with_name(f".{place.name}.begun")
    try:
        shutil.rmtree(begun, ignore_errors=True)
        files = {name: content for name, content in files_of(pack).items() if not name.startswith("cases/")}
        lay_out(files, begun).replace(place)
    except OSError:
        shutil.rmtree(begun, ignore_errors=True)


def pack_for(record: Procedure) -> Pack:
    """The pack under which a procedure was answered, or the one in use where that state was not kept.

    Raises BadInput, PackError: neither can be had.
    """
    current = _current(record.pack_id)
    if current is not None and record.pack_hash in ("", current.digest):
        return current
    kept = _kept_pack(record)
    return kept or current or library.pack(record.pack_id)


def _current(pack_id: str) -> Pack | None:
    try:
        return library.pack(pack_id) if pack_id in library.pack_folders() else None
    except PackError:
        return None


def _kept_pack(record: Procedure) -> Pack | None:
    if record.pack_hash not in _kept:
        place = _place(record.pack_id, record.pack_hash)
        if not place.is_dir():
            return None
        try:
            found = overlaid(load_pack(place), library.overlays_folder())
        except PackError:
            return None
        if found.digest != record.pack_hash:
            return None
        _kept[record.pack_hash] = found
    return _kept[record.pack_hash]


def behind(records: Iterable[Procedure], details: Mapping[str, Any] | None = None) -> tuple[str, ...]:
    """Hashes of the packs in use now that differ from those under which open procedures were answered.

    `details` of the case say which of these changes a worker has put off; they are left out.
    """
    return tuple(digest for name, digest in _behind(records).items() if _left(details).get(name) != digest)


def _behind(records: Iterable[Procedure]) -> dict[str, str]:
    found: dict[str, str] = {}
    for record in records:
        after = _current(record.pack_id) if record.status == "under_way" else None
        if after is not None and record.pack_hash not in ("", after.digest) and record.procedure in after.procedures:
            found[record.pack_id] = after.digest
    return found


def _left(details: Mapping[str, Any] | None) -> Mapping[str, Any]:
    """What was put off, as kept in the case; anything odd counts as nothing."""
    kept = (details or {}).get(LEFT)
    return kept if isinstance(kept, Mapping) else {}


def leave(vault: Vault, case_id: str) -> Changed:
    """Keep the earlier rules for now: the case asks again only when one of its packs changes anew.

    Kept in the case file, so it holds after the program is closed, for every worker. Raises VaultError.
    """
    left = {**_left(vault.cases.get(case_id).details), **_behind(vault.procedures.of(case_id))}
    return vault.cases.change(case_id, details={LEFT: left})


def changes_for(vault: Vault, case_id: str, today: date, lang: str) -> tuple[CaseChange, ...]:
    """What the packs in use now would change for the open procedures of a case; nothing is changed yet."""
    found = []
    for record in vault.procedures.of(case_id):
        after = _current(record.pack_id)
        if record.status != "under_way" or after is None or record.pack_hash in ("", after.digest):
            continue
        if record.procedure not in after.procedures:
            continue
        before = pack_for(record)
        spoken = after.language_for(lang)
        said = tuple(
            item for item in differences(before, after, spoken) if item.procedure in ("", record.procedure)
        )  # fmt: skip
        old, new = (Interview(vault, pack, record, today).state for pack in (before, after))
        found.append(CaseChange(record, before, after, said, tuple(_turns(old, new))))
    return tuple(found)


def _turns(old: State, new: State) -> Iterator[Turn]:
    verdicts = {item.id: item.verdict.value for item in old.findings}
    for finding in new.findings:
        was = verdicts.get(finding.id, UNKNOWN)
        if was != finding.verdict.value:
            yield Turn("finding", finding.id, was, finding.verdict.value)
    dates = {item.id: item.due for item in old.deadlines}
    for deadline in new.deadlines:
        earlier = dates.get(deadline.id)
        if earlier != deadline.due:
            yield Turn("deadline", deadline.id, *(day.isoformat() if day else "" for day in (earlier, deadline.due)))
    for question in new.needed:
        if question not in old.questions:
            yield Turn("question", question, "", question)
    known = {risk.id for risk in old.risks}
    for risk in new.risks:
        if risk.id not in known:
            yield Turn("risk", risk.id, "", risk.id)


def accept(vault: Vault, case_id: str, pack_id: str) -> tuple[Changed, ...]:
    """The worker has seen it: every open procedure of this case under `pack_id` goes on under the pack in use.

    Answers to renamed questions are carried over. All or nothing. Raises BadInput, PackError, VaultError.
    """
    pack = library.pack(pack_id)
    keep(pack)
    changed: list[Changed] = []
    with vault.together():
        for record in vault.procedures.of(case_id):
            if record.pack_id == pack_id and record.status == "under_way" and record.procedure in pack.procedures:
                changed.append(vault.procedures.use_pack(record.id, pack.version, pack.digest))
        if pack.renamed and changed:
            changed.append(vault.answers.rename(case_id, pack.renamed))
    return tuple(changed)
