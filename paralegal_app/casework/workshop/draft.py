"""An office's own copy of a pack while it is being worked on: edited value by value, tried, checked, then put to use.

The copy lies in the user's data folder. The program's own files, the pack in use and open cases see nothing of it until
`use`; then its version is one higher, and the version before stays for `roll_back`.
"""

from __future__ import annotations

import dataclasses
import os
import shutil
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from paralegal_app import paths
from paralegal_app.casework.pack_check import PackReport, check, run_cases
from paralegal_app.casework.workshop import editing, entries
from paralegal_app.casework.workshop.archive import files_of, lay_out
from paralegal_app.casework.workshop.editing import Value
from paralegal_app.casework.workshop.install import Origin, installed_folder, put_in_place
from paralegal_app.errors import BadInput, Fault, PackError
from paralegal_app.packs import library
from paralegal_app.packs.checks.leaves import kind_of, odd_leaves
from paralegal_app.packs.loader import fault_of, load_pack
from paralegal_app.packs.models import Law, Manifest, Offices
from paralegal_app.packs.pack import Pack
from paralegal_app.packs.reading import KeyPath, Source, parse_yaml
from paralegal_app.packs.requirement import numbers

M = TypeVar("M", bound=BaseModel)
_MODELS: dict[str, type[BaseModel]] = {"law.yaml": Law, "offices.yaml": Offices, "pack.yaml": Manifest}


def drafts_folder() -> Path:
    """Where packs being worked on live."""
    return paths.user_data() / "workshop"


def has_draft(pack_id: str) -> bool:
    """Whether a copy of this pack is being worked on."""
    return (drafts_folder() / pack_id / "pack.yaml").is_file()


class Draft:
    """One pack being worked on. `pack` is the copy as it reads now, loaded."""

    whole = True
    """Whether it holds law and tests of its own; an overlay does not."""

    def __init__(self, pack_id: str) -> None:
        """Take up the copy of `pack_id`, or make one of the pack in use. Raises BadInput, PackError."""
        self.id = pack_id
        self.folder = drafts_folder() / pack_id
        if not has_draft(pack_id):
            _copy(library.pack(pack_id), self.folder)
        self.pack: Pack = load_pack(self.folder)

    def text(self, file: str) -> str:
        """A file of the copy as it stands. Raises BadInput."""
        return self._path(file).read_text("utf-8")

    def files(self, pattern: str) -> list[str]:
        """Files of the copy that match, relative to its folder."""
        return sorted(path.relative_to(self.folder).as_posix() for path in self.folder.glob(pattern))

    def tried(self, file: str, path: KeyPath, value: Value) -> tuple[str, ...]:
        """What would be wrong with this value, in sentences; nothing is written."""
        return self._wrong(file, editing.set_value(self.text(file), path, value))

    def set(self, file: str, path: KeyPath, value: Value) -> Pack:
        """Write one value and return the copy as it reads then. Raises PackError, BadInput; nothing is written then."""
        return self.change(file, lambda text: editing.set_value(text, path, value))

    def set_all(self, file: str, values: Mapping[KeyPath, Value]) -> Pack:
        """Write several values of one file at once: all, or none when one is wrong."""

        def change(text: str) -> str:
            for path, value in values.items():
                text = editing.set_value(text, path, value)
            return text

        return self.change(file, change)

    def add(self, file: str, path: KeyPath, entry: Mapping[str, Value]) -> Pack:
        """Add an entry to a list, such as a new value of a figure from a day on. Raises PackError, BadInput."""
        return self.change(file, lambda text: entries.add(text, path, entry), new=True)

    def put_text(self, file: str, path: KeyPath, words: str) -> Pack:
        """Write one text, whether the file has it yet or not. Raises PackError, BadInput."""
        return self.change(file, lambda text: entries.put(text, path, words), new=True)

    def move(self, file: str, path: KeyPath, by: int) -> Pack:
        """Move an entry of a list `by` places. Raises PackError, BadInput."""
        return self.change(file, lambda text: entries.move(text, path, by))

    def restore(self, files: Mapping[str, str]) -> None:
        """Put files back as they were, after a change that cannot stand."""
        for name, text in files.items():
            _write(self._path(name), text)
        self.pack = self._loaded()

    def _loaded(self) -> Pack:
        return load_pack(self.folder)

    def write(self, file: str, text: str) -> Pack:
        """Write a whole file, such as one of cases. Raises PackError, BadInput; nothing is written then."""
        return self.change(file, lambda _before: text, new=True)

    def check(self, on: date) -> PackReport:
        """Everything that is wrong with the copy now; cases that no longer hold are worth a look, not a refusal."""
        report = check(self.folder, on)
        if report.faults or not self.whole:
            return report
        _pack, results, _reach = run_cases(self.folder)
        missed = [
            Fault(f"{self.id}/cases", 0, result.case.name, f"this test does not hold any more: {result.mismatches[0]}",
                  "case_missed", {"name": result.case.name})
            for result in results if result.mismatches
        ]  # fmt: skip
        return PackReport(report.name, report.faults, (*missed, *report.warnings), report.advice)

    def use(self, on: date, note: str = "") -> Path:
        """Check the copy whole, raise its version and use it from now on.

        Raises PackError naming everything that is wrong; the pack in use stays as it is then.
        """
        report = check(self.folder, on)
        if report.faults:
            raise PackError(report.faults)
        if self.whole and not self.pack.rests_on_law:
            raise BadInput(
                "Not one ground in this pack has been established, so nobody can be helped with it yet; "
                "ask a local lawyer and write down the articles and sources first.", kind="no_law"
            )  # fmt: skip
        version = next_version(max(self._numbers(), key=numbers))
        self.set("pack.yaml", ("version",), version)
        changes = self.folder / "CHANGES.md"
        before = changes.read_text("utf-8") if changes.is_file() else f"# Changes of the pack {self.id}\n"
        head, _, rest = before.partition("\n")
        _write(changes, f"{head}\n\n## {version}\n\n- {on}: {note or 'changed in the workshop'}\n{rest}")
        place = put_in_place(self.id, files_of(load_pack(self.folder)), Origin("own", on), self._home())
        shutil.rmtree(self.folder)
        return place

    @staticmethod
    def _home() -> Path:
        """Where packs of this kind are put to use."""
        return installed_folder()

    def discard(self) -> None:
        """Throw the copy away; the pack in use stays as it is."""
        shutil.rmtree(self.folder, ignore_errors=True)

    def _numbers(self) -> list[str]:
        used = library.pack_folders().get(self.id)  # a draft that comes with the program was never in use
        return [load_pack(self.folder).version, *([library.pack(self.id).version] if used else [])]

    def change(self, file: str, change: Callable[[str], str], *, new: bool = False) -> Pack:
        """Write what `change` makes of a file. Raises PackError, BadInput; nothing is written then."""
        path = self._path(file, new=new)
        text = change(path.read_text("utf-8") if path.is_file() else "")
        wrong = self._faults(file, text)
        if wrong:
            raise PackError(wrong)
        before = path.read_bytes() if path.is_file() else None
        _write(path, text)
        try:
            self.pack = self._reread(file, text)
        except PackError:
            if before is None:
                path.unlink()
            else:
                path.write_bytes(before)
            raise
        return self.pack

    def _reread(self, file: str, text: str) -> Pack:
        """The copy after a change: law, offices and texts are put in alone, which takes milliseconds."""
        if file == "law.yaml":
            return dataclasses.replace(self.pack, law=_model(file, text, Law), caches=self._words())
        if file == "offices.yaml":
            return dataclasses.replace(self.pack, offices=_model(file, text, Offices), caches=self._words())
        if file.startswith("texts/"):
            kept = {key: value for key, value in self.pack.caches.items() if _is_kept(key, file)}
            return dataclasses.replace(self.pack, caches=kept)
        fresh = self._loaded()
        fresh.caches.update(self._words())
        return fresh

    def _words(self) -> dict[object, object]:
        """The texts that were read: they stay as they are when another file changes."""
        return {key: found for key, found in self.pack.caches.items() if isinstance(key, tuple) and key[0] == "texts"}

    def _wrong(self, file: str, text: str) -> tuple[str, ...]:
        return tuple(fault.message for fault in self._faults(file, text))

    def _faults(self, file: str, text: str) -> tuple[Fault, ...]:
        label = f"{self.id}/{file}"
        try:
            source = parse_yaml(text.encode(), label)
        except PackError as error:
            return error.faults
        if file.startswith("texts/"):
            odd = odd_leaves(source, Path(file).stem)
            return tuple(source.fault(path, words, kind_of(words)) for path, words in odd)
        return _model_faults(source, _MODELS[file]) if file in _MODELS else ()

    def _path(self, file: str, *, new: bool = False) -> Path:
        path = (self.folder / file).resolve()
        if not path.is_relative_to(self.folder.resolve()) or not (new or path.is_file()):
            raise BadInput(f"The pack {self.id} has no file {file[:60]}; open it anew.", kind="draft_gone")
        return path


def _is_kept(key: object, file: str) -> bool:
    """Words of other languages stay read; everything that does not speak stays compiled."""
    return not (isinstance(key, tuple) and key[0] == "texts" and key[1] == file.split("/")[1])


def _model(file: str, text: str, model: type[M]) -> M:
    return model.model_validate(parse_yaml(text.encode(), file).data or {})


def _model_faults(source: Source, model: type[BaseModel]) -> tuple[Fault, ...]:
    try:
        model.model_validate(source.data if source.data is not None else {})
    except ValidationError as error:
        return tuple(fault_of(source, model, item) for item in error.errors())
    return ()


def _copy(pack: Pack, folder: Path) -> None:
    """A whole copy or none: it is made under another name first."""
    begun = folder.with_name(f".{folder.name}.begun")
    shutil.rmtree(begun, ignore_errors=True)
    lay_out(files_of(pack), begun).replace(folder)


def _write(path: Path, text: str) -> None:
    """Atomically: the file is the old one or the new one, never half of either. Raises BadInput."""
    new = path.with_name(f".{path.name}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with new.open("w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        new.replace(path)
    except OSError as error:
        new.unlink(missing_ok=True)
        words = f"The change cannot be written ({error.strerror}); free some room and try again."
        raise BadInput(words, kind="draft_not_written") from error


def next_version(version: str) -> str:
    """`1.2.3` -> `1.2.4`."""
    *head, last = version.split(".")
    return ".".join((*head, str(int(last) + 1)))
