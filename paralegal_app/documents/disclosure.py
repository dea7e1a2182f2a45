"""What a paper discloses, to whom, and what may never stand in a paper the respondent will read.

A paper discloses a thing when a field that reveals it is used and answered: printed, or deciding whether a sentence is
printed. `reveals` comes from the questions: `{'client_in_shelter': ('safe_address',), …}`.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from paralegal_app.documents.fields import question_path
from paralegal_app.errors import DocumentError
from paralegal_app.interview.silence import DECLINED_TEXT

if TYPE_CHECKING:
    from paralegal_app.documents.structure import FieldUse

SEALED = frozenset({"client_address_actual", "client_safe_contact", "client_in_shelter"})
"""Answers that never reach the respondent, whatever a pack says of them."""
SAFE_ADDRESS = "safe_address"


@dataclass(frozen=True, slots=True)
class Disclosure:
    """One thing a paper reveals (`health`, `children`, …) and the question ids through which it does."""

    reveals: str
    fields: tuple[str, ...]


def disclosures(
    template: Path | bytes,
    reveals: Mapping[str, Collection[str]],
    values: Mapping[str, object] | None = None,
) -> tuple[Disclosure, ...]:
    """What a template reveals; with `values`, only through fields that are answered. Raises TemplateError."""
    from paralegal_app.documents.template_check import template_uses  # Word files are read only where papers are made

    found: dict[str, dict[str, None]] = {}
    for use in template_uses(template):
        field = question_of(use)
        if values is not None and not is_answered(values.get(field)):
            continue
        for thing in reveals.get(field, ()):
            found.setdefault(thing, {})[field] = None
    return tuple(Disclosure(thing, tuple(fields)) for thing, fields in sorted(found.items()))


def sealed_fields(template: Path | bytes, reveals: Mapping[str, Collection[str]]) -> tuple[FieldUse, ...]:
    """Uses of fields that would tell the respondent where she is. For a pack's check; empty when all is well."""
    from paralegal_app.documents.template_check import template_uses

    return tuple(use for use in template_uses(template) if is_sealed(question_of(use), reveals))


def refuse_sealed(template: Path | bytes, reveals: Mapping[str, Collection[str]], name: str = "This paper") -> None:
    """Refuse a template of a paper served on the respondent that uses a sealed field. Raises DocumentError."""
    uses = sealed_fields(template, reveals)
    if uses:
        raise DocumentError(
            f"{name} is served on the respondent and would tell where she is (`{uses[0].path}` in {uses[0].part}, "
            f"{uses[0].paragraph}); use `client_address_for_papers` or take the field out.",
            kind="template_tells",
        )


def question_of(use: FieldUse) -> str:
    """The question id a field tells of; the words of a choice tell as much as the choice."""
    return question_path(use.path).split(".")[0]


def is_sealed(field: str, reveals: Mapping[str, Collection[str]]) -> bool:
    """Whether a question's answer would tell the respondent where she is."""
    return field in SEALED or SAFE_ADDRESS in reveals.get(field, ())


def is_answered(value: object) -> bool:
    """Whether a plain value says anything: not unknown, declined, blank or a group of such."""
    if isinstance(value, Mapping):
        return any(is_answered(part) for part in value.values())
    return value not in (None, "", DECLINED_TEXT, (), [])
