"""The words of a pack in one language, found by the ids the logic uses."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

Flat = dict[str, str]
_FIGURES = re.compile(r"[\d\s:/,.–-]*")
_NUMBERS = r"(\d[\w().–-]*(?:(?:, | and | to )\d[\w().–-]*)*)"


def flatten(tree: Any, prefix: str = "") -> Iterator[tuple[str, str]]:
    """Dotted keys and texts of nested mappings; a plain text under an id is its `text`."""
    if isinstance(tree, Mapping):
        for key, value in tree.items():
            yield from flatten(value, f"{prefix}.{key}" if prefix else str(key))
    elif isinstance(tree, str):
        yield prefix, tree


class Texts:
    """Lookup by dotted key. The pack's own words come before the shared ones, a procedure's own before those of every
    procedure and of the law; a missing text is its key in brackets."""

    __slots__ = ("_cites", "_layers", "_procedure", "lang")

    def __init__(self, lang: str, layers: tuple[Flat, ...], procedure: str = "") -> None:
        self.lang = lang
        self._layers = layers
        self._procedure = procedure
        self._cites: list[tuple[str, str]] | None = None

    def of(self, procedure: str) -> Texts:
        """The same words as one procedure says them: what can be ordered is named as this procedure names it."""
        if self._cites is None:
            self._cites = self._cite_words()
        said = Texts(self.lang, self._layers, procedure)
        said._cites = self._cites
        return said

    @property
    def layers(self) -> tuple[Flat, ...]:
        """Where words are looked for, the first place first."""
        return self._layers

    def find(self, *parts: str) -> str | None:
        """The text under the joined key, or its `text` leaf; None if no layer has it."""
        key = ".".join(parts)
        found = self._lookup(key)
        if found is None and key.startswith("procedures."):
            rest = key.split(".", 2)[-1]
            found = self._lookup(f"every_procedure.{rest}") or self._lookup(rest)
        return found

    def _lookup(self, key: str) -> str | None:
        for layer in self._layers:
            found = layer.get(key) or layer.get(f"{key}.text")
            if found:
                return found
        return None

    def get(self, *parts: str) -> str:
        """Like `find`; a missing text shows itself as ⟨key⟩ so that nobody mistakes a hole for silence."""
        return self.find(*parts) or f"⟨{'.'.join(parts)}⟩"

    def question(self, question_id: str, leaf: str = "text") -> str:
        """`text`, `why`, `help` or `danger` of a question; empty for an absent optional leaf."""
        found = self.find("questions", question_id, leaf) if leaf != "text" else self.find("questions", question_id)
        return found or (self.get("questions", question_id) if leaf == "text" else "")

    def choice(self, question_id: str, choice: str) -> str:
        """The words of a choice; one that has none shows its id with spaces."""
        return self.find_choice(question_id, choice) or choice.replace("_", " ")

    def find_choice(self, question_id: str, choice: str) -> str | None:
        """The words of a choice; for `measures_wanted`, which offers the procedure's measures, also those of these."""
        found = self.find("questions", question_id, "choices", choice)
        if found is None and question_id == "measures_wanted":
            found = (self._procedure and self.find("procedures", self._procedure, "measures", choice)) or None
            found = found or self._of_any_procedure(f".measures.{choice}")
        return found

    def _of_any_procedure(self, ending: str) -> str | None:
        """Chosen in another procedure of the case: its words there."""
        named = (key.removesuffix(".text") for key in sorted(self.keys()) if key.startswith("procedures."))
        return next((self._lookup(key) for key in named if key.endswith(ending)), None)

    def hours(self, hotline: str, published: str) -> str:
        """When a help line answers, in this language.

        Figures (`24/7`, `08:30-17:30`) are said as `published`; published words are English and stand only in English.
        """
        said = self.find("hotlines", hotline, "hours")
        return said or (published if self.lang == "en" or _FIGURES.fullmatch(published) else "")

    def cite(self, citation: str) -> str:
        """A citation with its English short names (`Civil Procedure Code`, `Art.`) put into this language.

        The pack's `cite_words` say how, the longest first, whole citations included; `Art. {n}` takes the numbers that
        follow, for languages that put them in front (`{n}-бап`). What they do not name stays as it is.
        """
        if self._cites is None:
            self._cites = self._cite_words()
        for phrase, words in self._cites:
            if "{n}" in phrase:
                citation = re.sub(_numbered(phrase), partial(_in_front, words), citation)
            else:
                citation = citation.replace(phrase, words)
        return citation

    def _cite_words(self) -> list[tuple[str, str]]:
        prefix = "cite_words."
        found = {
            key.removeprefix(prefix): words
            for layer in reversed(self._layers) for key, words in layer.items() if key.startswith(prefix)
        }  # fmt: skip
        return sorted(found.items(), key=lambda pair: -len(pair[0]))

    def keys(self) -> frozenset[str]:
        return frozenset(key for layer in self._layers for key in layer)


def _numbered(phrase: str) -> str:
    return _NUMBERS.join(re.escape(part) for part in phrase.split("{n}"))


def _in_front(words: str, found: re.Match[str]) -> str:
    return words.replace("{n}", found[1])
