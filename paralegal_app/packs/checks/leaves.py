"""Leaves of the texts: none empty, none under a name nobody reads.

An unquoted comma inside braces ends a text: `{text: Go there, and ask}` holds the text `Go there` and an empty key
`and ask`. The rest of the sentence would be lost without a word, so both kinds of leaf are refused.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from paralegal_app.errors import PackError
from paralegal_app.packs.checks.report import Report
from paralegal_app.packs.loader import nearest
from paralegal_app.packs.pack import Pack
from paralegal_app.packs.reading import KeyPath, Source, read_yaml

_COMMA = "is empty; if a comma before it belongs to the text, put that text in quotes"
QUESTION = frozenset({"text", "why", "help", "danger", "choices"})
"""Leaves of one question; every other family below: its name and the leaves of one of its entries."""
OF_LAW: dict[str, frozenset[str]] = {
    "statutes": frozenset({"text", "note"}),
    "parameters": frozenset({"text", "note"}),
    "facts": frozenset({"text", "note"}),
    "terms": frozenset({"text", "note"}),
    "offices": frozenset({"text", "role", "contact", "note"}),
    "hotlines": frozenset({"text", "what_for", "hours", "note"}),
    "counting": frozenset({"text", "note"}),
    "emergencies": frozenset({"text", "name", "note"}),
    "emergency_changes": frozenset({"text", "note"}),
    "cite_words": frozenset(),
}
OF_PROCEDURE: dict[str, frozenset[str]] = {
    "name": frozenset(),
    "summary": frozenset(),
    "who_decides": frozenset(),
    "first_line": frozenset(),
    "sections": frozenset({"text"}),
    "findings": frozenset({"text", "yes", "no", "unknown"}),
    "grounds": frozenset({"text", "note"}),
    "measures": frozenset({"text", "note"}),
    "risks": frozenset({"text", "mitigation", "note"}),
    "steps": frozenset({"text", "note"}),
    "deadlines": frozenset({"text", "missed", "note"}),
    "fees": frozenset({"text", "exemption", "note"}),
    "checklist": frozenset({"text", "how", "note"}),
    "facts": frozenset({"text", "note"}),
    "documents": frozenset({"text", "note"}),
    "next": frozenset({"text", "note"}),
}
OF_PACK: dict[str, frozenset[str]] = {
    "name": frozenset(),
    "research_note": frozenset(),
    "proofread": frozenset({"text"}),
}
PLAIN = frozenset({"name", "summary", "who_decides", "first_line", "research_note"})
"""Families that are one text, not a mapping from ids to texts."""


def check(pack: Pack, report: Report) -> None:
    """Faults of empty and unread leaves, of all texts the pack brings."""
    check_folder(pack.path, report)


def check_folder(folder: Path, report: Report) -> None:
    """The same for a folder of texts that is no whole pack, such as an overlay."""
    for name in text_files(folder):
        try:
            source = read_yaml(folder / name, f"{folder.name}/{name}")
        except PackError:
            continue  # named by the check of the words
        odd = odd_leaves(source, Path(name).stem)
        report.faults += [source.fault(path, message, kind_of(message)) for path, message in odd]


def text_files(folder: Path) -> list[str]:
    """The files of texts of a pack, relative to its folder."""
    return sorted(path.relative_to(folder).as_posix() for path in folder.glob("texts/*/*.yaml"))


def kind_of(message: str) -> str:
    """What the window calls it: in forms a text can only be left empty; everything else needs an editor."""
    return "text_empty" if message == _COMMA else ""


def odd_leaves(source: Source, room: str) -> Iterator[tuple[KeyPath, str]]:
    """What is wrong with the leaves of one file; `room` is its name without `.yaml`."""
    tree = source.data or {}
    yield from _empty(tree, ())
    if not isinstance(tree, dict):
        yield (), "holds no mapping from ids to texts"
        return
    if room == "questions":
        for name, item in tree.items():
            yield from _names(item, (name,), QUESTION)
        return
    families = {"pack": OF_PACK, "law": OF_LAW, "cites": OF_LAW}.get(room, OF_PROCEDURE)
    for family, items in tree.items():
        yield from _family(family, items, families)


def _family(family: str, items: Any, families: dict[str, frozenset[str]]) -> Iterator[tuple[KeyPath, str]]:
    if family not in families:
        yield (family,), f"`{family}` is no part of such a file{nearest(family, families)}; nobody would read it"
    elif family in PLAIN:
        if isinstance(items, dict | list):
            yield (family,), "holds a list or mapping where a text belongs"
    elif isinstance(items, dict):
        for name, item in items.items():
            yield from _names(item, (family, name), families[family])
    elif items is not None:
        yield (family,), "holds a text where ids with their texts belong"


def _empty(tree: Any, path: KeyPath) -> Iterator[tuple[KeyPath, str]]:
    if isinstance(tree, dict):
        for key, value in tree.items():
            yield from _empty(value, (*path, key))
    elif isinstance(tree, list):
        yield path, "is a list; texts are words under ids"
    elif tree is None or not str(tree).strip():
        yield path, _COMMA


def _names(item: Any, path: KeyPath, known: frozenset[str]) -> Iterator[tuple[KeyPath, str]]:
    if not path[-1].isascii() if isinstance(path[-1], str) and known else False:
        yield path, f"`{path[-1]}` is no id: {odd_letters(str(path[-1]))}; write ids with a to z, digits and _"
    if not isinstance(item, dict):
        return
    for name, value in item.items():
        if name not in known and value is not None:
            hint = nearest(name, known)
            yield (*path, name), f"`{name}` is no kind of text here{hint}; nobody would read it"
        elif name != "choices" and isinstance(value, dict):
            yield (*path, name), "holds a mapping where a text belongs"


def odd_letters(name: str) -> str:
    """The letters of `name` that are not plain Latin, told by their code: look-alikes cannot be told apart by eye."""
    found = dict.fromkeys(letter for letter in name if not letter.isascii())
    return ", ".join(f"U+{ord(letter):04X} only looks like a plain letter" for letter in list(found)[:3])
