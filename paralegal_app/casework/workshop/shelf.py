"""The shelf: every pack at hand with its age, review and origin, those that cannot be used included."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from paralegal_app.casework.workshop.install import Origin, can_roll_back, origin_of
from paralegal_app.errors import Fault, PackError
from paralegal_app.packs import library, overlay
from paralegal_app.packs.checks.citations import cited
from paralegal_app.packs.country import country_name
from paralegal_app.packs.loader import SHARED, load_pack
from paralegal_app.packs.pack import Pack


@dataclass(frozen=True, slots=True)
class Shelved:
    """One pack at hand. `faults` is not empty when it cannot be used; then only id and origin are known."""

    id: str
    name: str
    origin: Origin
    can_go_back: bool
    faults: tuple[Fault, ...] = ()
    version: str = ""
    languages: tuple[str, ...] = ()
    filing: tuple[str, ...] = ()
    procedures: tuple[tuple[str, str], ...] = ()
    """(procedure id, its name) in the language asked for."""
    reviewed: bool = False
    reviewer: str = ""
    reviewed_on: date | None = None
    review_by: date | None = None
    checked: tuple[date, date] | None = None
    """The oldest and the newest day on which something in it was checked against its source."""
    facts: tuple[tuple[str, int], ...] = ()
    """How many cited things carry which status."""
    maintainers: tuple[str, ...] = ()
    over: str = ""
    """The pack an overlay lies over; empty for a whole pack."""


def shelf(lang: str) -> tuple[Shelved, ...]:
    """All packs but the shared one, usable ones by name, then overlays in their order, then what cannot be used."""
    found = [_shelved(name, lang) for name in library.pack_folders() if name != SHARED]
    found += [_draft(folder, lang) for name, folder in library.draft_folders().items()
              if name not in library.pack_folders()]  # fmt: skip
    place = library.overlays_folder()
    if place.is_dir():
        found += [_overlay(folder) for folder in sorted(place.iterdir()) if (folder / "pack.yaml").is_file()]
    return tuple(sorted(found, key=lambda item: _rank(item)))


def _rank(item: Shelved) -> tuple[bool, bool, bool, str, str]:
    return bool(item.faults), item.origin.kind == "draft", bool(item.over), item.over, item.name


def _overlay(folder: Path) -> Shelved:
    origin, back = origin_of(folder), can_roll_back(folder.name)
    try:
        manifest = overlay.manifest_of(folder)
        base = library.pack_folders().get(manifest.overlays or "")
        if base is None:
            words = f"lies over the pack `{manifest.overlays}`, which is not installed here; install that first"
            place = f"{folder.name}/pack.yaml"
            missing = Fault(place, 0, "overlays", words, "overlay_base", {"name": manifest.overlays})
            return Shelved(folder.name, folder.name, origin, back, (missing,))
        overlay.over(load_pack(base), folder)
    except PackError as error:
        return Shelved(folder.name, folder.name, origin, back, error.faults)
    review = manifest.review
    return Shelved(
        id=manifest.id, name=manifest.id, origin=origin, can_go_back=back, version=manifest.version,
        languages=manifest.languages.ui, filing=manifest.languages.filing, reviewed=review.status == "reviewed",
        reviewer=review.by or "", reviewed_on=review.on, review_by=review.review_by, maintainers=manifest.maintainers,
        over=manifest.overlays or "",
    )  # fmt: skip


def _draft(folder: Path, lang: str) -> Shelved:
    origin = origin_of(folder)
    try:
        return _described(library.pack(str(folder)), lang, origin)
    except PackError as error:
        return Shelved(folder.name, folder.name, origin, can_roll_back(folder.name), error.faults)


def _shelved(name: str, lang: str) -> Shelved:
    origin = origin_of(library.pack_folders()[name])
    try:
        return _described(library.pack(name), lang, origin)
    except PackError as error:
        return Shelved(name, name, origin, can_roll_back(name), error.faults)


def _described(pack: Pack, lang: str, origin: Origin) -> Shelved:
    manifest, review = pack.manifest, pack.manifest.review
    texts = pack.texts_for(lang)
    things = [item for _, _, item in cited(pack)]
    days = sorted(item.last_checked_on for item in things if item.last_checked_on)
    return Shelved(
        id=pack.id, name=country_name(pack, lang), origin=origin, can_go_back=can_roll_back(pack.id),
        version=pack.version, languages=manifest.languages.ui, filing=manifest.languages.filing,
        procedures=tuple((name, texts.get("procedures", name, "name")) for name in pack.procedures),
        reviewed=review.status == "reviewed", reviewer=review.by or "", reviewed_on=review.on,
        review_by=review.review_by, checked=(days[0], days[-1]) if days else None,
        facts=tuple(Counter(item.status for item in things).items()), maintainers=manifest.maintainers,
    )  # fmt: skip
