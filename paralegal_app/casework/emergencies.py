"""Emergency mode: which emergencies hold for a case or for the whole desk, who says so, and what is otherwise then."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Literal

from paralegal_app.casefile import Changed, Vault
from paralegal_app.errors import BadInput, PackError
from paralegal_app.interview.emergencies import kind_of
from paralegal_app.packs import library
from paralegal_app.packs.country import country_name
from paralegal_app.packs.loader import SHARED
from paralegal_app.packs.models import Cited, Emergency
from paralegal_app.packs.pack import Pack

if TYPE_CHECKING:
    from paralegal_app.casework.desk import Desk

KEY = "emergencies"
"""Where declarations stand in the settings of the vault and in the details of a case: `pack.emergency` -> yes, no."""
By = Literal["case", "desk", "dates"]


@dataclass(frozen=True, slots=True)
class Otherwise:
    """One thing an emergency changes, in words; `cite` says the law in the language of the words."""

    id: str
    effect: str
    text: str
    note: str
    cite: str
    law: Cited


@dataclass(frozen=True, slots=True)
class Standing:
    """An emergency of a pack as it stands for a case or the desk. `by` says whose word it is."""

    pack: str
    country: str
    id: str
    text: str
    note: str
    holds: bool
    by: By
    starts: date | None
    changes: tuple[Otherwise, ...]
    law: Cited


def declared(vault: Vault, case_id: str, pack_id: str) -> Mapping[str, bool]:
    """What was declared about the emergencies of one pack: the word for the case before that for the desk."""
    return _of_pack({**_said(vault.settings.get(KEY, {})), **_case_words(vault, case_id)}, pack_id)


def _case_words(vault: Vault, case_id: str) -> dict[str, bool]:
    return _said(vault.cases.get(case_id).details.get(KEY, {})) if case_id else {}


def _said(kept: Any) -> dict[str, bool]:
    """Declarations as kept; anything odd counts as not said."""
    if not isinstance(kept, Mapping):
        return {}
    return {str(name): said for name, said in kept.items() if isinstance(said, bool)}


def _of_pack(said: Mapping[str, bool], pack_id: str) -> dict[str, bool]:
    return {name.removeprefix(f"{pack_id}."): holds for name, holds in said.items() if name.startswith(f"{pack_id}.")}


def declare(desk: Desk, pack_id: str, emergency: str, holds: bool | None, *, case_id: str = "") -> Changed:
    """Say that an emergency holds, or does not, for one case or (without one) for the desk; None takes the word back.

    Raises BadInput: the pack has no such emergency.
    """
    if emergency not in {item.id for item in library.pack(pack_id).manifest.emergencies}:
        raise BadInput(
            f"The pack {pack_id} has no emergency `{emergency}`; update the pack or choose another.", kind="unfit"
        )
    vault, name = desk.vault, f"{pack_id}.{emergency}"
    kept = _case_words(vault, case_id) if case_id else _said(vault.settings.get(KEY, {}))
    kept.pop(name, None)
    if holds is not None:
        kept[name] = holds
    if case_id:
        return vault.cases.change(case_id, details={KEY: kept})
    return vault.settings.set(KEY, kept)


def standings(desk: Desk, lang: str, *, case_id: str = "") -> tuple[Standing, ...]:
    """Every emergency that the packs of a case know, or (without one) those of all packs at hand; those that hold
    first."""
    on, said = desk.today(), _said(desk.vault.settings.get(KEY, {}))
    hers = _case_words(desk.vault, case_id)
    found = []
    for pack in _packs(desk, case_id):
        of_desk, of_case = _of_pack(said, pack.id), _of_pack(hers, pack.id)
        for item in pack.manifest.emergencies:
            by: By = "case" if item.id in of_case else "desk" if item.id in of_desk else "dates"
            holds = {**of_desk, **of_case}.get(item.id, item.dated_on(on))
            found.append(_standing(pack, lang, item, holds, by))
    return tuple(sorted(found, key=lambda item: not item.holds))


def _standing(pack: Pack, lang: str, item: Emergency, holds: bool, by: By) -> Standing:
    texts = pack.texts_for(lang)
    changes = tuple(
        Otherwise(
            change.id, change.effect, texts.get("emergency_changes", change.id),
            texts.find("emergency_changes", change.id, "note") or "", texts.cite(change.cite), change,
        )
        for change in sorted(item.changes, key=lambda change: kind_of(change) != "all")
    )  # fmt: skip
    country = country_name(pack, lang) if pack.manifest.country else ""
    return Standing(
        pack.id, country, item.id, texts.get("emergencies", item.id), texts.find("emergencies", item.id, "note") or "",
        holds, by, item.starts, changes, item,
    )  # fmt: skip


def _packs(desk: Desk, case_id: str) -> Iterator[Pack]:
    names = list(library.pack_folders())
    if case_id:
        country = str(desk.vault.cases.get(case_id).details.get("country", ""))
        used = {country, SHARED, *(record.pack_id for record in desk.procedures(case_id))}
        names = [name for name in names if name in used]
    for name in names:
        try:
            yield library.pack(name)
        except PackError:
            continue  # named by the page of packs
