"""Proof-reading: two languages side by side, what is still to be done, and the sign-off of a named reviewer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from paralegal_app.casework.workshop import editing
from paralegal_app.casework.workshop.blank_law import TRANSLATE
from paralegal_app.casework.workshop.draft import Draft
from paralegal_app.errors import BadInput
from paralegal_app.packs.checks.citations import cited
from paralegal_app.packs.pack import Pack
from paralegal_app.packs.reading import KeyPath

LONGEST_REVIEW = timedelta(days=731)
DOUBTFUL = ("from-memory", "uncertain", "unknown")


@dataclass(frozen=True, slots=True)
class Pair:
    """One text in two languages. `missing`: no translation, an empty one, or one still marked to translate."""

    file: str
    path: KeyPath
    left: str
    right: str
    missing: bool
    same: bool
    """Word for word like the original: often forgotten, sometimes a name."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A statement of law that nobody has confirmed."""

    file: str
    path: KeyPath
    id: str
    cite: str
    status: str


def pairs(draft: Draft, left: str, right: str) -> tuple[Pair, ...]:
    """Every text of `left` with its translation in `right`, file by file in the file's order."""
    found: list[Pair] = []
    for file in draft.files(f"texts/{left}/*.yaml"):
        other = f"texts/{right}/{file.rsplit('/', 1)[-1]}"
        theirs = dict(editing.scalars(draft.text(other))) if draft.files(other) else {}
        for path, text in editing.scalars(draft.text(file)):
            if text and path[0] != "cite_words":
                found.append(_pair(other, path, text, _counterpart(theirs, path)))
    return tuple(found)


def _counterpart(theirs: dict[KeyPath, str | None], path: KeyPath) -> str:
    """The text under the same key; a plain text and its `text` leaf are the same place."""
    found = theirs.get(path) or theirs.get((*path, "text"))
    if not found and path[-1] == "text":
        found = theirs.get(path[:-1])
    return found or ""


def _pair(file: str, path: KeyPath, left: str, right: str) -> Pair:
    missing = not right.strip() or right.startswith(TRANSLATE.strip())
    same = right == left and sum(letter.isalpha() for letter in left) > 3
    return Pair(file, path, left, right, missing, same)


def untranslated(pack: Pack, draft: Draft) -> dict[str, int]:
    """How many texts each language of the pack still lacks, measured against its first language."""
    first, *others = pack.manifest.languages.ui
    return {lang: sum(pair.missing for pair in pairs(draft, first, lang)) for lang in others}


def doubts(pack: Pack) -> tuple[Doubt, ...]:
    """Everything cited that is from memory, uncertain or unknown, in the order of the files."""
    return tuple(
        Doubt(file, path, getattr(item, "id", "") or _owner(pack, path), item.cite, item.status)
        for file, path, item in cited(pack) if item.status in DOUBTFUL
    )  # fmt: skip


def _owner(pack: Pack, path: KeyPath) -> str:
    return pack.law.parameters[path[1]].id if path[0] == "parameters" and isinstance(path[1], int) else ""


def sign_off(draft: Draft, reviewer: str, on: date, review_by: date) -> Pack:
    """Write into the copy that a named lawyer has read it, and until when that reading holds.

    Raises BadInput: no name, a day in disorder, or texts nobody has translated yet.
    """
    name = " ".join(reviewer.split())
    if len(name) < 3:
        words = "A sign-off needs the name of the lawyer who read the pack; write it in full."
        raise BadInput(words, kind="reviewer_name")
    if not on < review_by <= on + LONGEST_REVIEW:
        words = "The next review must lie after the sign-off and at most two years ahead; choose another day."
        raise BadInput(words, kind="review_day")
    left = sum(1 for _text in _marked(draft))
    if left:
        words = f"The pack cannot be signed off: {left} texts are still marked `{TRANSLATE.strip()}`."
        raise BadInput(words, kind="texts_open", count=left)
    values = {"status": "reviewed", "by": name, "on": on.isoformat(), "review_by": review_by.isoformat()}
    return draft.set_all("pack.yaml", {("review", key): value for key, value in values.items()})


def _marked(draft: Draft) -> Iterator[str]:
    for file in draft.files("texts/*/*.yaml"):
        for _path, text in editing.scalars(draft.text(file)):
            if text and text.startswith(TRANSLATE.strip()):
                yield text
