"""Taking an entry out of a copy together with its words, unless something else in the pack still needs it."""

from __future__ import annotations

from datetime import date
from functools import partial

from paralegal_app.casework.workshop import editing, entries
from paralegal_app.casework.workshop.draft import Draft
from paralegal_app.errors import Fault, PackError
from paralegal_app.packs.checks import logic, references
from paralegal_app.packs.checks.report import Report
from paralegal_app.packs.pack import Pack
from paralegal_app.packs.reading import KeyPath

_OF_LAW = ("offices", "hotlines", "statutes", "facts", "parameters")


def remove(draft: Draft, file: str, path: KeyPath) -> Pack:
    """Take the entry at `path` out of `file`, and its words out of the texts.

    Raises:
        PackError: something still needs it; every such place is named and nothing is changed.
        BadInput: there is no such entry.
    """
    before, text = {_place(fault) for fault in _faults(draft)}, draft.text(file)
    words = _words_of(text, file, path)
    draft.change(file, partial(entries.remove, path=path))
    if broken := [fault for fault in _faults(draft) if _place(fault) not in before]:
        draft.restore({file: text})
        raise PackError(broken)
    for name in draft.files("texts/*/*.yaml") if words else ():
        if words and name.endswith(f"/{words[0]}") and editing.find(draft.text(name), words[1]) is not None:
            draft.change(name, partial(entries.remove, path=words[1]))
    return draft.pack


def _faults(draft: Draft) -> list[Fault]:
    report = Report(draft.folder, date.min)
    for check in (references.check, logic.check):
        check(draft.pack, report)
    return report.faults


def _place(fault: Fault) -> tuple[str, str]:
    """Without the line and index, which move when an entry goes."""
    return fault.file, fault.message


def _words_of(text: str, file: str, path: KeyPath) -> tuple[str, KeyPath] | None:
    """Under which file name and keys the words of an entry stand; None where it has none of its own."""
    node = editing.find(text, (*path, "id"))
    family = str(path[-2])
    if node is None or family in ("questions", "sections"):
        return None
    if file in ("law.yaml", "offices.yaml"):
        return ("law.yaml", (family, node.value)) if family in _OF_LAW else None
    return file.rsplit("/", 1)[-1], (family, node.value)
