"""The packs at hand: those inside the program, and those an office has installed for this computer's user."""

from __future__ import annotations

from pathlib import Path

from paralegal_app import paths
from paralegal_app.errors import BadInput
from paralegal_app.packs.loader import SHARED, load_pack, nearest
from paralegal_app.packs.overlay import overlaid
from paralegal_app.packs.pack import Pack

_loaded: dict[Path, Pack] = {}


def pack_folders() -> dict[str, Path]:
    """Pack ids and their folders; an installed pack stands before the built-in one of the same id."""
    found: dict[str, Path] = {}
    for place in (paths.jurisdictions(), paths.user_data() / "packs"):
        if place.is_dir():
            found.update(
                {folder.name: folder for folder in sorted(place.iterdir()) if (folder / "pack.yaml").is_file()}
            )
    return found


def overlays_folder() -> Path:
    """Where installed overlays live."""
    return paths.user_data() / "overlays"


def own_drafts_folder() -> Path:
    """Where packs without any established law live that were installed from a file."""
    return paths.user_data() / "drafts"


def draft_folders() -> dict[str, Path]:
    """Skeletons to be worked on, installed ones before those of the program; no case is taken under them."""
    places = (paths.resources() / "drafts", own_drafts_folder())
    folders = [folder for place in places for folder in sorted(place.glob("*")) if (folder / "pack.yaml").is_file()]
    return {folder.name: folder for folder in folders}


def pack(name: str) -> Pack:
    """The pack of this id with the overlays installed for it, a draft, or the bare one in this folder; loaded once.

    Raises:
        BadInput: there is none; the sentence names the nearest.
        PackError: it cannot be used.
    """
    folders = pack_folders()
    folder = folders.get(name)
    if folder is None:
        folder = Path(name)
        if not (folder / "pack.yaml").is_file():
            folder = draft_folders().get(name, folder)
        if not (folder / "pack.yaml").is_file():
            known = [item for item in folders if item != SHARED]
            raise BadInput(
                f"There is no pack `{name}`{nearest(name, known)}; `paralegal pack list` shows {', '.join(known)}.",
                kind="no_pack",
            )
    folder = folder.resolve()
    if folder not in _loaded:
        loaded = load_pack(folder)
        _loaded[folder] = overlaid(loaded, overlays_folder()) if name in folders else loaded
    return _loaded[folder]


def forget() -> None:
    """Read every pack anew when it is next asked for: one was installed, edited or taken back."""
    _loaded.clear()
