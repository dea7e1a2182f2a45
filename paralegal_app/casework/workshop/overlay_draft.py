"""An organisation's own offices and words over a national pack, while they are being worked on.

Nothing of the national pack is copied: the overlay holds only what differs, so the law keeps being the national pack's
when that is renewed.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from paralegal_app.casework.pack_check import PackReport
from paralegal_app.casework.workshop import editing, entries
from paralegal_app.casework.workshop.draft import Draft, drafts_folder
from paralegal_app.casework.workshop.editing import Value
from paralegal_app.casework.workshop.forms import Blank, Form, office_forms
from paralegal_app.casework.workshop.offices import OFFICES, Family
from paralegal_app.errors import BadInput
from paralegal_app.packs import library, overlay
from paralegal_app.packs.loader import load_pack
from paralegal_app.packs.pack import Pack
from paralegal_app.packs.reading import KeyPath

_MANIFEST = "pack.yaml"
_HALF_A_YEAR = timedelta(days=183)
_LISTS = ("sources", "beside")


def own_id(base: str) -> str:
    """The id of the overlay an office makes for itself over the pack `base`."""
    return f"{base}_own"


class OverlayDraft(Draft):
    """What this office says differently. `pack` is the national pack as it reads under it."""

    whole = False

    def __init__(self, base: str, on: date) -> None:
        """Take up the copy begun before, the overlay in use, or begin one. Raises BadInput, PackError."""
        self.id = own_id(base)
        self.folder = drafts_folder() / self.id
        library.pack(base)  # names the nearest pack where there is none
        self.base = load_pack(library.pack_folders()[base])
        self._begun_on = on
        used = library.overlays_folder() / self.id
        if not self._begun and used.is_dir():
            shutil.copytree(used, self.folder, ignore=shutil.ignore_patterns(".*"))
        self.pack: Pack = self._loaded()

    @property
    def _begun(self) -> bool:
        return (self.folder / "pack.yaml").is_file()

    def change(self, file: str, change: Callable[[str], str], *, new: bool = False) -> Pack:
        """As in a whole pack. Who only looks leaves nothing behind: the overlay begins with its first change."""
        if not self._begun and file != _MANIFEST:
            self._begin()
        return super().change(file, change, new=new)

    def check(self, on: date) -> PackReport:
        return super().check(on) if self._begun else PackReport(self.id, (), ())

    def use(self, on: date, note: str = "") -> Path:
        if not self._begun:
            raise BadInput("Nothing is said differently yet; add an office or a text first.", kind="overlay_empty")
        return super().use(on, note)

    def _begin(self) -> None:
        manifest = self.base.manifest
        listed = {"ui": manifest.languages.ui, "filing": manifest.languages.filing}
        languages = ", ".join(f"{key}: [{', '.join(codes)}]" for key, codes in listed.items())
        self.change(_MANIFEST, lambda _text: (
            f"# Our own offices and words over the pack {self.base.id}; the law stays that pack's.\n"
            f"id: {self.id}\nformat: 1\nversion: 0.1.0\nlanguages: {{{languages}}}\noverlays: {self.base.id}\n"
            f"maintainers: [our office]\nlicence: not to be handed on\n"
            f"review: {{status: draft, review_by: {self._begun_on + _HALF_A_YEAR}}}\n"
        ), new=True)  # fmt: skip

    def _loaded(self) -> Pack:
        return overlay.over(self.base, self.folder) if self._begun else self.base

    def _reread(self, _file: str, _text: str) -> Pack:
        return self._loaded()

    @staticmethod
    def _home() -> Path:
        return library.overlays_folder()

    def _numbers(self) -> list[str]:
        used = library.overlays_folder() / self.id
        return [overlay.manifest_of(place).version for place in (self.folder, used) if place.is_dir()]

    def own(self, family: Family) -> list[str]:
        """Ids of the entries this overlay has itself: new ones, and those in place of the national pack's."""
        return _ids(self._offices(), family)

    def tried(self, file: str, path: KeyPath, value: Value) -> tuple[str, ...]:
        if file != OFFICES:
            return super().tried(file, path, value) if self.files(file) and value is None else ()
        text, place = self._entry(self._offices(), path)
        return self._wrong(file, editing.set_value(text, place, value))

    def set_all(self, file: str, values: Mapping[KeyPath, Value]) -> Pack:
        """As in a whole pack; an entry of the national pack is first taken over, then changed."""

        def change(text: str) -> str:
            for path, value in values.items():
                if file == OFFICES:
                    text, path = self._entry(text, path)
                    text = editing.set_value(text, path, value)
                else:
                    text = entries.put(text, path, value or "")
            return text

        return self.change(file, change, new=True)

    def take_back(self, file: str, path: KeyPath) -> Pack:
        """Say again what the national pack says; of a new office nothing is left. Raises BadInput."""
        if file != OFFICES:
            return self.change(file, lambda text: entries.remove(text, path))
        family, name = path[0], path[1]
        index = self.own(family).index(str(name))  # type: ignore[arg-type]
        if all(item.id != name for item in getattr(self.base.offices, str(family))):
            for other in self.files("texts/*/law.yaml"):
                if editing.find(self.text(other), (family, name)) is not None:
                    self.change(other, lambda text: entries.remove(text, (family, name)))
        return self.change(file, lambda text: entries.remove(text, (family, index)))

    def forms(self, room: str, lang: str) -> tuple[Form, ...]:
        """Offices and help lines, or the texts of one language that an overlay may say differently."""
        return tuple(self._office_forms(lang) if room == "offices" else self._text_forms(lang))

    def _office_forms(self, lang: str) -> Iterator[Form]:
        for form, item in office_forms(self.pack, self.pack.texts(lang)):
            family = str(form.path[0])
            yield Form(
                OFFICES, (family, item), form.title, form.second, form.blanks, form.status,
                removable=item in self.own(family),  # type: ignore[arg-type]
            )  # fmt: skip

    def _text_forms(self, lang: str) -> Iterator[Form]:
        below, words = self.base.texts(lang), self.pack.texts(lang)
        for file in sorted((self.base.path / "texts" / lang).glob("*.yaml")):
            room, name = file.stem, f"texts/{lang}/{file.name}"
            mine = {path for path, _ in editing.scalars(self.text(name))} if self.files(name) else set()
            for path, text in editing.scalars(file.read_text("utf-8")):
                key = overlay.key_of(room, path)
                if text and not overlay.refused(key, below, frozenset()):
                    said = words.find(*key.split(".")) or text
                    yield Form(
                        name, path[:-1], said[:120], " · ".join((room, *map(str, path))),
                        (Blank(str(path[-1]), "text", said),), removable=path in mine,
                    )  # fmt: skip

    def _offices(self) -> str:
        return self.text(OFFICES) if self.files(OFFICES) else ""

    def _entry(self, text: str, path: KeyPath) -> tuple[str, KeyPath]:
        """`text` with the entry that `path` names by id, and where in it the value stands."""
        family, name = str(path[0]), str(path[1])
        known = _ids(text, family)
        if name not in known:
            item = next(item for item in getattr(self.base.offices, family) if item.id == name)
            text = entries.add(text, (family,), _written(item))
            known.append(name)
        return text, (family, known.index(name), *path[2:])


def _ids(text: str, family: str) -> list[str]:
    node = editing.find(text, (family,)) if text.strip() else None
    return [editing.child(item, "id").value for item in node.value] if node is not None else []


def _written(item: Any) -> dict[str, Value]:
    """An entry of the national pack as the overlay writes it: what it holds, nothing empty."""
    found: dict[str, Value] = {}
    for key, value in item.model_dump(mode="json").items():
        if key in _LISTS:
            value = "\n".join(value)
        if value or key == "number":
            found[key] = value
    return found
