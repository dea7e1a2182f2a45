"""A second look at words that shame or blame her, in what is typed and in papers; a hint, never a bar.

What stands in quotation marks is somebody else's word and is left alone: an insult may be the evidence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from paralegal_app import paths
from paralegal_app.packs.guidance import Why, guidance, languages

if TYPE_CHECKING:
    from paralegal_app.casework.papers import MadePaper
    from paralegal_app.packs.pack import Pack

_QUOTED = re.compile(r"«[^»]*»|“[^”“]*[”“]|„[^“”]*[“”]|\"[^\"]*\"|‹[^›]*›")
_LETTERS = {
    "uk": frozenset("їєґ"), "kk": frozenset("әғқұһ"), "ru": frozenset("ёъ"), "ky": frozenset("өүң"),
    "ro": frozenset("ăâîșşțţ"), "ka": frozenset("აეიოუ"),
}  # fmt: skip
"""Letters by which a text tells its language, the surest first."""
_APOSTROPHES = str.maketrans("’ʼ`", "'''")
MOST = 20
"""So many hints are enough for one text."""


@dataclass(frozen=True, slots=True)
class Remark:
    """A word found, what to write instead, and what is wrong with it: shames, blames, doubts or hides."""

    found: str
    say: str
    why: Why
    start: int


def look(text: str, lang: str) -> tuple[Remark, ...]:
    """Remarks on `text` in the order they stand there, each word once; the list of `lang` goes before the others,
    for one writes down Russian words in a Ukrainian window."""
    open_text = _QUOTED.sub(lambda found: " " * len(found[0]), text).translate(_APOSTROPHES)
    lower = open_text.lower()
    found: dict[str, Remark] = {}
    taken: list[tuple[int, int]] = []
    for code in _order(text, lang):
        hits = [
            (match, phrase.term)
            for phrase in guidance(code).phrases if phrase.stem in lower for match in phrase.finditer(open_text)
        ]  # fmt: skip
        for match, term in sorted(hits, key=lambda hit: hit[0].start() - hit[0].end()):  # the longest first
            start, end = match.span()
            if not any(start < last and first < end for first, last in taken):
                taken.append((start, end))
                word = text[start:end]
                found.setdefault(word.casefold(), Remark(word, term.say, term.why, start))
    return tuple(sorted(found.values(), key=lambda remark: remark.start)[:MOST])


def _order(text: str, lang: str) -> list[str]:
    """`lang`, then the language the letters speak for, then the rest: the better word is said in one that fits."""
    letters = frozenset(text.lower())
    likely = [code for code, own in _LETTERS.items() if letters & own]
    return list(dict.fromkeys(code for code in (lang, *likely, "ru", *languages()) if code in languages()))


def look_at_paper(pack: Pack, procedure: str | None, paper: MadePaper) -> tuple[Remark, ...]:
    """Remarks on a finished paper, without those on words of its own template: the law or the pack chose them.

    `procedure` is None for the papers every country uses.
    """
    template = _template(pack, procedure, paper)
    official = {remark.found.casefold() for remark in look(_text(template), paper.language)} if template else set()
    found = look(_text(paper.docx), paper.language)
    return tuple(remark for remark in found if remark.found.casefold() not in official)


def _template(pack: Pack, procedure: str | None, paper: MadePaper) -> bytes | None:
    if procedure is None:
        path = paths.templates() / "shared" / f"{paper.document}.{paper.language}.docx"
    else:
        papers = {document.id: document for document in pack.procedures[procedure].documents}
        path = pack.template(papers[paper.document], paper.language)
    return path.read_bytes() if path.is_file() else None


def _text(docx: bytes) -> str:
    from paralegal_app.documents import reading  # typing needs no Word files

    return reading.text(docx)


def look_through(texts: Iterable[str], lang: str) -> tuple[Remark, ...]:
    """Remarks on several texts, such as her answers in one paper, each word once."""
    found: dict[str, Remark] = {}
    for text in texts:
        for remark in look(text, lang):
            found.setdefault(remark.found.casefold(), remark)
    return tuple(found.values())[:MOST]
