"""A loaded pack: frozen data with lookups by id."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path

from paralegal_app import paths
from paralegal_app.i18n import best
from paralegal_app.packs.calendar import DayCounter
from paralegal_app.packs.models import (
    CountingRule,
    DatedValue,
    Document,
    Law,
    Manifest,
    Offices,
    Parameter,
    Procedure,
    Question,
)
from paralegal_app.packs.texts import Texts


def value_on(parameter: Parameter, day: date) -> DatedValue | None:
    """The dated value in force on `day`; None before the first one."""
    found = [value for value in parameter.values if value.starts <= day]
    return max(found, key=lambda value: value.starts) if found else None


@dataclass(frozen=True)
class Pack:
    """A jurisdiction pack as loaded. `questions` holds every question a procedure of it may ask, fully resolved."""

    manifest: Manifest
    law: Law
    offices: Offices
    procedures: Mapping[str, Procedure]
    questions: Mapping[str, Question]
    renamed: Mapping[str, str]
    path: Path
    templates: Path
    digest: str
    read_texts: Callable[[str], Texts] = field(repr=False)
    caches: dict[object, object] = field(default_factory=dict, repr=False, compare=False)

    @property
    def id(self) -> str:
        return self.manifest.id

    @property
    def version(self) -> str:
        return self.manifest.version

    def texts(self, lang: str) -> Texts:
        """The words in `lang`, read when first asked for."""
        key = ("texts", lang)
        if key not in self.caches:
            self.caches[key] = self.read_texts(lang)
        return self.caches[key]  # type: ignore[return-value]

    def language_for(self, lang: str) -> str:
        """The language a reader of `lang` gets: that one where the pack speaks it, else English, else its first."""
        return best([lang], self.manifest.languages.ui)

    def texts_for(self, lang: str) -> Texts:
        """The words for a reader of `lang`, in the language of `language_for`."""
        return self.texts(self.language_for(lang))

    @cached_property
    def counter(self) -> DayCounter:
        return DayCounter(self.manifest.calendar, self.manifest.emergencies)

    @cached_property
    def parameters(self) -> Mapping[str, Parameter]:
        return {parameter.id: parameter for parameter in self.law.parameters}

    def counting(self, rule: str | None) -> CountingRule:
        """The named counting rule, or the pack's first one."""
        rules = self.manifest.counting or (CountingRule(id="calendar"),)
        return next((item for item in rules if item.id == rule), rules[0])

    def figures_on(self, day: date) -> Mapping[str, float]:
        """Every parameter's single value in force on `day`; a range or unknown value is absent."""
        key = ("figures", day)
        if key not in self.caches:
            values = {name: value_on(parameter, day) for name, parameter in self.parameters.items()}
            self.caches[key] = {
                name: float(v.value) for name, v in values.items() if v is not None and v.value is not None
            }
        return self.caches[key]  # type: ignore[return-value]

    @property
    def rests_on_law(self) -> bool:
        """Whether any procedure does; otherwise the pack is a skeleton, however finished it looks."""
        return any(procedure.rests_on_law for procedure in self.procedures.values())

    def template(self, document: Document, lang: str) -> Path:
        """Where the Word template of `document` in `lang` is kept."""
        name = document.template or document.id
        if name.startswith("shared/"):
            return paths.templates() / f"{name}.{lang}.docx"
        return self.templates / f"{name}.{lang}.docx"
