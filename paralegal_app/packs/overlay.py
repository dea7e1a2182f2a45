"""Overlays: an organisation's own offices and texts over a national pack.

The order is always the same: shared texts, the national pack, then the overlays in the order of their ids. What comes
later wins where both say something; the law itself stays the national pack's.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Iterable
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from paralegal_app.errors import Fault, PackError
from paralegal_app.packs.loader import fault_of
from paralegal_app.packs.models import Hotline, Manifest, Office, Offices
from paralegal_app.packs.pack import Pack
from paralegal_app.packs.reading import KeyPath, parse_yaml
from paralegal_app.packs.texts import Flat, Texts, flatten

M = TypeVar("M", bound=BaseModel)
_WHOLE_PACK = ("law.yaml", "procedures", "cases", "templates")
_LAW = ("statutes", "parameters", "terms", "counting", "emergencies", "emergency_changes", "cite_words")
_LAW_HERE = "is law; an overlay holds offices and texts only, remove it"
_NOTHING = "is a text the pack below does not have; nobody would read it"
_LAW_OF_PROCEDURE = frozenset({"grounds", "measures", "deadlines", "fees", "findings"})


def is_overlay(folder: Path) -> bool:
    """Whether the pack in `folder` says that it lies over another one."""
    try:
        return b"\noverlays:" in b"\n" + (folder / "pack.yaml").read_bytes()
    except OSError:
        return False


def manifest_of(folder: Path) -> Manifest:
    """The manifest of an overlay. Raises PackError."""
    return _read(folder, "pack.yaml", Manifest)


def overlaid(base: Pack, place: Path) -> Pack:
    """`base` under every usable overlay in `place`. A broken one is left out: the national pack stays usable."""
    for folder in overlays_of(base.id, place):
        try:
            base = over(base, folder)
        except PackError:
            continue
    return base


def overlays_of(pack_id: str, place: Path) -> list[Path]:
    """The folders of the overlays in `place` that lie over `pack_id`, in the order in which they are laid."""
    if not place.is_dir():
        return []
    found = []
    for folder in sorted(place.iterdir()):
        try:
            if is_overlay(folder) and manifest_of(folder).overlays == pack_id:
                found.append(folder)
        except PackError:
            continue
    return found


def over(base: Pack, folder: Path) -> Pack:
    """`base` with the offices and texts of the overlay in `folder` before its own.

    Raises PackError: it brings law, lies over another pack, or says something about what the base does not have.
    """
    manifest = manifest_of(folder)
    faults = [
        Fault(f"{folder.name}/{name}", 0, "", _LAW_HERE, "overlay_law")
        for name in _WHOLE_PACK if (folder / name).exists()
    ]  # fmt: skip
    if manifest.overlays != base.id:
        words = f"lies over `{manifest.overlays}`, not over `{base.id}`"
        faults.append(Fault(f"{folder.name}/pack.yaml", 0, "overlays", words))
    if faults:
        raise PackError(faults)
    own = _read(folder, "offices.yaml", Offices) if (folder / "offices.yaml").is_file() else Offices()
    offices = Offices(
        offices=tuple(_merged(base.offices.offices, own.offices)),
        hotlines=tuple(_merged(base.offices.hotlines, own.hotlines)),
    )
    known = {f"{kind}.{item.id}" for kind in ("offices", "hotlines") for item in getattr(own, kind)}

    def read_texts(lang: str) -> Texts:
        below = base.texts(lang)
        return Texts(lang, (_texts(folder, lang, below, known), *below.layers))

    for lang in base.manifest.languages.ui:
        read_texts(lang)
    return dataclasses.replace(base, offices=offices, read_texts=read_texts, caches={})


def _merged(base: Iterable[Any], own: Iterable[Office | Hotline]) -> list[Any]:
    """The base's list with the overlay's entries in place of those of the same id, new ones after them."""
    mine = {item.id: item for item in own}
    return [*(mine.pop(item.id, item) for item in base), *mine.values()]


def _texts(folder: Path, lang: str, below: Texts, known: set[str]) -> Flat:
    found: Flat = {}
    faults: list[Fault] = []
    for file in sorted((folder / "texts" / lang).glob("*.yaml")):
        label = f"{folder.name}/texts/{lang}/{file.name}"
        room = file.stem
        for key, text in flatten(parse_yaml(file.read_bytes(), label).data or {}, _prefix(room)):
            if wrong := refused(key, below, known):
                faults.append(Fault(label, 0, key, wrong, "overlay_nothing" if wrong == _NOTHING else "overlay_law"))
            found[key] = text
    if faults:
        raise PackError(faults)
    return found


def _prefix(room: str) -> str:
    return "" if room == "law" else room if room in ("pack", "questions") else f"procedures.{room}"


def key_of(room: str, path: KeyPath) -> str:
    """The key under which the pack finds the text at `path` of the file `room`."""
    return ".".join(map(str, (*([_prefix(room)] if _prefix(room) else []), *path)))


def refused(key: str, below: Texts, known: Collection[str]) -> str:
    """Why an overlay may not say this text differently; empty when it may. `known`: `offices.<id>` of its own."""
    parts = key.split(".")
    if parts[0] in _LAW or (parts[0] == "procedures" and len(parts) > 2 and parts[2] in _LAW_OF_PROCEDURE):
        return "is wording of the law; an overlay leaves it to the pack it lies over"
    own = ".".join(parts[:2]) in known
    if not own and below.find(*parts) is None and below.find(*parts[:-1]) is None:
        return _NOTHING
    return ""


def _read(folder: Path, name: str, model: type[M]) -> M:
    label = f"{folder.name}/{name}"
    try:
        source = parse_yaml((folder / name).read_bytes(), label)
    except OSError as error:
        raise PackError([Fault(label, 0, "", f"cannot be read ({error.strerror}); add the file")]) from error
    try:
        return model.model_validate(source.data if source.data is not None else {})
    except ValidationError as error:
        raise PackError([fault_of(source, model, item) for item in error.errors()]) from error
