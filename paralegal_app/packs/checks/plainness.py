"""Reading level: what a tired person understands at midnight. Advice, except for sentences that are far too long.

The measure is LIX (C.-H. Björnsson, 1968): words in a sentence plus the share of long words in per cent. It counts and
knows no grammar, so it fits every language once it is said which words are long there; below 30 is easy, 50 is the
language of offices. How the lengths were found: resources/docs/decisions/144-reading-level.md.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from paralegal_app.errors import PackError
from paralegal_app.packs.checks.leaves import text_files
from paralegal_app.packs.checks.report import Report
from paralegal_app.packs.pack import Pack
from paralegal_app.packs.reading import KeyPath, Source, read_yaml

TRANSLATE = "TRANSLATE: "
"""Before a text that is still another country's; it is not judged until somebody has made it this country's."""
MAX_WORDS = 34
"""Words in one sentence of what she or the worker reads. Plain-language guides ask for 15 to 20 on the average."""
MAX_LEVEL = 45.0
MAX_PASSIVES = 2
ENOUGH = 20
"""Words below which a level says nothing."""
LONG = {"en": 6, "ro": 7, "uk": 8, "ru": 8, "kk": 8, "ky": 8, "ka": 9}
"""A word is long when it has more letters than this: so that about every sixth word of our own plain texts is."""
_LONG_ELSEWHERE = 7
_PASSIVE = {
    lang: re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE)
    for lang, pattern in {
        "en": r"(?:is|are|was|were|be|been|being)\s+(?:\w+ly\s+|not\s+)?\w{2,}(?:ed|en)",
        "uk": r"\w{3,}(?:ено|ано|ято|ито|уто)|бу(?:в|ла|ло|ли|де|дуть)\s+\w+(?:ен|ан|ят)\w{1,2}",
        "ru": r"(?:был[аио]?|буд[еу]т|быть)\s+\w+(?:ен|ан|ят|ут)[аоы]?",
        "ro": r"(?:este|sunt|era|erau|fi|fost)\s+\w{3,}(?:[aiu]t|ată|ită|ută|[aiu]ți|[aiu]te)",
    }.items()
}
_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ-][^\W\d_]+)*")
_SENTENCE = re.compile(r"[.!?;:]+(?=\s|$)")
_HER_WORDS = frozenset({"questions", "summary", "findings", "risks", "steps", "checklist", "deadlines", "next"})
_OFFICIAL = frozenset({"law", "cites", "pack"})


@dataclass(frozen=True, slots=True)
class Level:
    """How a text reads: words, sentences, long words, passive forms found."""

    words: int
    sentences: int
    long: int
    passives: int

    @property
    def lix(self) -> float:
        """0 for nothing; below 30 easy, 30 to 40 as in newspapers, above 50 as in offices."""
        return self.words / self.sentences + 100 * self.long / self.words if self.words else 0.0

    def __add__(self, other: Level) -> Level:
        return Level(
            self.words + other.words, self.sentences + other.sentences, self.long + other.long,
            self.passives + other.passives,
        )  # fmt: skip


def level(text: str, lang: str) -> Level:
    """The reading level of `text`; passive forms are known in English, Ukrainian, Russian and Romanian."""
    words = _WORD.findall(text)
    limit = LONG.get(lang, _LONG_ELSEWHERE)
    sentences = sum(1 for part in _SENTENCE.split(text) if _WORD.search(part))
    passive = _PASSIVE.get(lang)
    found = len(passive.findall(text)) if passive else 0
    return Level(len(words), max(1, sentences), sum(len(word) > limit for word in words), found)


def check(pack: Pack, report: Report) -> None:
    """Warnings about sentences far too long, and advice where texts could be plainer."""
    for lang, source, path, text in _read_aloud(pack):
        longest = longest_sentence(text)
        if longest > MAX_WORDS:
            message = f"has a sentence of {longest} words; make two or three of it (at most {MAX_WORDS})"
            report.warnings.append(source.fault(path, message, "long_sentence", count=longest, most=MAX_WORDS))
        found = level(text, lang)
        if found.words >= ENOUGH and found.lix > MAX_LEVEL:
            share = round(100 * found.long / found.words)
            message = (
                f"reads like an office letter (level {found.lix:.0f}, {found.words / found.sentences:.0f} words a "
                f"sentence, {share} % long words); use shorter words and sentences"
            )
            report.advice.append(source.fault(path, message, "office_letter"))
        if found.passives > MAX_PASSIVES:
            message = f"says {found.passives} times that something is done without saying who does it; name who acts"
            report.advice.append(source.fault(path, message, "nobody_acts", count=found.passives))


def levels(pack: Pack) -> dict[str, Level]:
    """The reading level of everything she or the worker reads, by language."""
    found: dict[str, Level] = {}
    for lang, _source, _path, text in _read_aloud(pack):
        here = level(text, lang)
        found[lang] = found[lang] + here if lang in found else here
    return found


def _read_aloud(pack: Pack) -> Iterator[tuple[str, Source, KeyPath, str]]:
    for name in text_files(pack.path):
        _texts, lang, file = name.split("/")
        room = file.removesuffix(".yaml")
        if room in _OFFICIAL:
            continue
        try:
            source = read_yaml(pack.path / name, f"{pack.path.name}/{name}")
        except PackError:
            continue
        for path, text in _leaves(source.data or {}, ()):
            if (room == "questions" or path[0] in _HER_WORDS) and not text.startswith(TRANSLATE):
                yield lang, source, path, text


def longest_sentence(text: str) -> int:
    """Words in the longest sentence; a colon or semicolon ends one too."""
    return max(len(part.split()) for part in _SENTENCE.split(text))


def _leaves(tree: Any, path: KeyPath) -> Iterator[tuple[KeyPath, str]]:
    if isinstance(tree, dict):
        for key, value in tree.items():
            yield from _leaves(value, (*path, key))
    elif isinstance(tree, str):
        yield path, tree
