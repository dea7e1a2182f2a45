"""Reading level: sentences a tired person understands at midnight. Length is counted, in every language the same."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from paralegal_app.errors import PackError
from paralegal_app.packs.checks.leaves import text_files
from paralegal_app.packs.checks.report import Report
from paralegal_app.packs.pack import Pack
from paralegal_app.packs.reading import KeyPath, read_yaml

MAX_WORDS = 34
"""Words in one sentence of what she or the worker reads. Plain-language guides ask for 15 to 20 on the average."""
_SENTENCE = re.compile(r"[.!?;:]+(?=\s|$)")
_HER_WORDS = frozenset({"questions", "summary", "findings", "risks", "steps", "checklist", "deadlines", "next"})
_OFFICIAL = frozenset({"law", "cites", "pack"})


def check(pack: Pack, report: Report) -> None:
    for name in text_files(pack.path):
        room = name.rsplit("/", 1)[-1].removesuffix(".yaml")
        if room in _OFFICIAL:
            continue
        try:
            source = read_yaml(pack.path / name, f"{pack.path.name}/{name}")
        except PackError:
            continue
        for path, text in _leaves(source.data or {}, ()):
            if room != "questions" and path[0] not in _HER_WORDS:
                continue
            longest = longest_sentence(text)
            if longest > MAX_WORDS:
                message = f"has a sentence of {longest} words; make two or three of it (at most {MAX_WORDS})"
                report.warnings.append(source.fault(path, message))


def longest_sentence(text: str) -> int:
    """Words in the longest sentence; a colon or semicolon ends one too."""
    return max(len(part.split()) for part in _SENTENCE.split(text))


def _leaves(tree: Any, path: KeyPath) -> Iterator[tuple[KeyPath, str]]:
    if isinstance(tree, dict):
        for key, value in tree.items():
            yield from _leaves(value, (*path, key))
    elif isinstance(tree, str):
        yield path, tree
