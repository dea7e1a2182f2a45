"""What a paper discloses, to whom, and what may never stand in a paper the respondent will read.

A paper discloses a thing when a field that reveals it is used and answered: printed, or deciding whether a sentence is
printed. `reveals` comes from the questions: `{'client_in_shelter': ('safe_address',), …}`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from paralegal_app.documents import reading
from paralegal_app.documents.structure import FieldUse
from paralegal_app.documents.template_check import template_uses
from paralegal_app.documents.values import DECLINED, question_path
from paralegal_app.errors import DocumentError

SEALED = frozenset({"client_address_actual", "client_safe_contact"})
"""Answers that never reach the respondent, whatever a pack says of them."""
SAFE_ADDRESS = "safe_address"
_SHORTEST = 4
"""A shorter word of an address stands in too many texts to prove anything."""


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
    found: dict[str, dict[str, None]] = {}
    for use in template_uses(template):
        field = question_of(use)
        if values is not None and not _answered(values.get(field)):
            continue
        for thing in reveals.get(field, ()):
            found.setdefault(thing, {})[field] = None
    return tuple(Disclosure(thing, tuple(fields)) for thing, fields in sorted(found.items()))


def sealed_fields(template: Path | bytes, reveals: Mapping[str, Collection[str]]) -> tuple[FieldUse, ...]:
    """Uses of fields that would tell the respondent where she is. For a pack's check; empty when all is well."""
    return tuple(use for use in template_uses(template) if _is_sealed(question_of(use), reveals))


def refuse_sealed(template: Path | bytes, reveals: Mapping[str, Collection[str]], name: str = "This paper") -> None:
    """Refuse a template of a paper served on the respondent that uses a sealed field. Raises DocumentError."""
    uses = sealed_fields(template, reveals)
    if uses:
        raise DocumentError(
            f"{name} is served on the respondent and would tell where she is (`{uses[0].path}` in {uses[0].part}, "
            f"{uses[0].paragraph}); use `client_address_for_papers` or take the field out."
        )


def leaked(docx: bytes, values: Mapping[str, object], reveals: Mapping[str, Collection[str]]) -> tuple[str, ...]:
    """The sealed question ids whose answer can be read in a finished paper, however it came there.

    An address counts when its street and house stand in one paragraph, a text when it stands whole. Typed into her
    story or repeated as the address for papers, it would otherwise pass every check of names. An address at which he
    lives himself is no secret before him.
    """
    paragraphs = [_plain(text) for text in reading.text(docx).splitlines()]
    sealed = [
        field
        for field in values
        if _is_sealed(field, reveals) and _answered(values[field]) and not _his_own(values[field], values)
    ]
    return tuple(field for field in sealed if any(_stands_in(values[field], text) for text in paragraphs))


def refuse_leaks(
    docx: bytes,
    values: Mapping[str, object],
    reveals: Mapping[str, Collection[str]],
    name: str = "This paper",
) -> None:
    """Refuse a finished paper for the respondent in which a sealed answer can be read. Raises DocumentError."""
    fields = leaked(docx, values, reveals)
    if fields:
        raise DocumentError(
            f"{name} is served on the respondent and its text holds what `{fields[0]}` keeps secret; change the answer "
            "that repeats it."
        )


def _his_own(value: object, values: Mapping[str, object]) -> bool:
    """Whether an address is the respondent's, as recorded or because they live together."""
    if not isinstance(value, Mapping):
        return False
    his = values.get("respondent_address")
    same = isinstance(his, Mapping) and all(_part(value, key) == _part(his, key) for key in ("street", "house"))
    return same or values.get("lives_together") is True


def _part(address: Mapping[str, object], key: str) -> str:
    return _plain(str(address.get(key) or ""))


def question_of(use: FieldUse) -> str:
    """The question id a field tells of; the words of a choice tell as much as the choice."""
    return question_path(use.path).split(".")[0]


def _is_sealed(field: str, reveals: Mapping[str, Collection[str]]) -> bool:
    return field in SEALED or SAFE_ADDRESS in reveals.get(field, ())


def _answered(value: object) -> bool:
    if isinstance(value, Mapping):
        return any(_answered(part) for part in value.values())
    return value not in (None, "", DECLINED, (), [])


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def _stands_in(value: object, paragraph: str) -> bool:
    if isinstance(value, Mapping):
        street, house = (_plain(str(value.get(key) or "")) for key in ("street", "house"))
        return _has(street, paragraph) and (not house or house in _words(paragraph))
    return isinstance(value, str) and _has(_plain(value), paragraph)


def _has(text: str, paragraph: str) -> bool:
    return len(text) >= _SHORTEST and text in paragraph


def _words(paragraph: str) -> Iterable[str]:
    return paragraph.replace(",", " ").replace(".", " ").replace("№", " ").split()
