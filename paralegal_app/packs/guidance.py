"""`shared/guidance/`: words for the worker beside the procedures. What encourages her at which moment, what to weigh
before a talk with the partner, what may be passed on to whom, and words that shame or blame, each with a better one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Literal, TypeVar

from pydantic import BaseModel, ValidationError

from paralegal_app import paths
from paralegal_app.errors import Fault, PackError
from paralegal_app.packs.loader import SHARED, fault_of
from paralegal_app.packs.models.base import Cited, Id, Model
from paralegal_app.packs.reading import read_yaml

Moment = Literal["first_talk", "story", "plan", "referral"]
Why = Literal["shames", "blames", "doubts", "hides"]
M = TypeVar("M", bound=BaseModel)


class Prompt(Cited):
    """Something to say to her: on which pages (`at`), and beside which questions of an interview."""

    id: Id
    at: tuple[Moment, ...] = ()
    beside: tuple[Id, ...] = ()


class Caution(Cited):
    """One thing to weigh before anybody talks with the partner, or before something is passed on."""

    id: Id


class GuidanceIndex(Model):
    """`guidance/guidance.yaml`: ids, moments and citations; the words stand in `guidance/<lang>.yaml`."""

    prompts: tuple[Prompt, ...]
    partner: tuple[Caution, ...]
    sharing: tuple[Caution, ...]


class CautionText(Model):
    """A risk and what to do about it."""

    text: str
    mitigation: str


class SharingText(Model):
    """Somebody we pass things on to: what is needed there, and what never is."""

    text: str
    needs: str
    never: str


class Term(Model):
    """Words that hurt, and what to write instead. `*` at the end of a word stands for any ending."""

    id: Id
    words: tuple[str, ...]
    say: str
    why: Why


class GuidanceTexts(Model):
    """`guidance/<lang>.yaml`."""

    prompts: dict[Id, str]
    partner: dict[Id, CautionText]
    sharing: dict[Id, SharingText]
    wording: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class Phrase:
    """One phrase of a term: `stem` must stand somewhere in lower case before the slower `pattern` is tried."""

    stem: str
    pattern: str
    term: Term

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Where the phrase stands in `text`, in whole words, whatever their case."""
        return re.finditer(self.pattern, text, re.IGNORECASE)


@dataclass(frozen=True)
class Guidance:
    """The guidance in one language."""

    lang: str
    index: GuidanceIndex
    texts: GuidanceTexts

    def prompts_at(self, moment: Moment) -> tuple[tuple[Prompt, str], ...]:
        """What may be said on a page, in the declared order."""
        return tuple((item, self.texts.prompts[item.id]) for item in self.index.prompts if moment in item.at)

    def prompts_beside(self, question: str) -> tuple[tuple[Prompt, str], ...]:
        """What may be said beside a question; empty when nothing fits."""
        return tuple((item, self.texts.prompts[item.id]) for item in self.index.prompts if question in item.beside)

    def cautions(self) -> tuple[tuple[Caution, CautionText], ...]:
        """What to weigh before a talk with the partner."""
        return tuple((item, self.texts.partner[item.id]) for item in self.index.partner)

    def sharing(self) -> tuple[tuple[Caution, SharingText], ...]:
        """The limits of what is passed on, one for each kind of partner."""
        return tuple((item, self.texts.sharing[item.id]) for item in self.index.sharing)

    @cached_property
    def phrases(self) -> tuple[Phrase, ...]:
        """Every phrase to look for, in the declared order."""
        return tuple(_phrase(phrase, term) for term in self.texts.wording for phrase in term.words)


def _phrase(phrase: str, term: Term) -> Phrase:
    parts = [part.removesuffix("*") for part in phrase.split()]
    words = [
        re.escape(part) + (r"\w*" if whole.endswith("*") else "")
        for part, whole in zip(parts, phrase.split(), strict=True)
    ]
    return Phrase(max(parts, key=len).lower(), r"(?<!\w)" + r"\s+".join(words) + r"(?!\w)", term)


def folder() -> Path:
    """Where the guidance lives."""
    return paths.jurisdictions() / SHARED / "guidance"


@lru_cache(maxsize=16)
def guidance(lang: str) -> Guidance:
    """The guidance in `lang`; English where it does not speak it. Raises PackError with every fault."""
    file = folder() / f"{lang}.yaml"
    if not file.is_file():
        lang, file = "en", folder() / "en.yaml"
    index = _index()
    texts = _read(file, GuidanceTexts)
    faults = [Fault(f"{SHARED}/guidance/{file.name}", 0, key, message) for key, message in _gaps(index, texts)]
    if faults:
        raise PackError(faults)
    return Guidance(lang, index, texts)


@lru_cache(maxsize=1)
def languages() -> tuple[str, ...]:
    """The languages the guidance speaks."""
    return tuple(sorted(file.stem for file in folder().glob("??.yaml")))


@lru_cache(maxsize=1)
def _index() -> GuidanceIndex:
    return _read(folder() / "guidance.yaml", GuidanceIndex)


def _read(file: Path, model: type[M]) -> M:
    source = read_yaml(file, f"{SHARED}/guidance/{file.name}")
    try:
        return model.model_validate(source.data or {})
    except ValidationError as error:
        raise PackError([fault_of(source, model, item) for item in error.errors()]) from error


def _gaps(index: GuidanceIndex, texts: GuidanceTexts) -> Iterator[tuple[str, str]]:
    """Ids without words, and words without an id."""
    pairs: Mapping[str, tuple[set[str], set[str]]] = {
        "prompts": ({item.id for item in index.prompts}, set(texts.prompts)),
        "partner": ({item.id for item in index.partner}, set(texts.partner)),
        "sharing": ({item.id for item in index.sharing}, set(texts.sharing)),
    }
    for family, (wanted, given) in pairs.items():
        yield from ((f"{family}.{name}", "the text is missing; add it") for name in sorted(wanted - given))
        yield from ((f"{family}.{name}", "belongs to no id; nobody would read it") for name in sorted(given - wanted))
