"""Whether the fields of a template fit the questions they come from: members that exist, filters that apply, and no
internal id of a choice printed on a paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches

from paralegal_app.documents.structure import FieldUse, TemplateFault
from paralegal_app.language import addresses
from paralegal_app.language.names import CASES

PERSON_MEMBERS = frozenset(
    {"family", "given", "patronymic", "former_family", "gender", "birth_date", "birth_place", "citizenship", "phone",
     "email", "address", "relation", "identity_number"}
)  # fmt: skip
ADDRESS_MEMBERS = frozenset(addresses.PARTS)
_MEMBERS = {"person": PERSON_MEMBERS, "people": PERSON_MEMBERS, "address": ADDRESS_MEMBERS}
_NAMES = frozenset({"family", "given", "patronymic", "former_family"})

_LABELS = {"choice": "labels", "choices": "labels_list"}
_PERSONS = frozenset({"person", "people", "name"})
_NUMBERS = frozenset({"number", "money"})
_LISTS = frozenset({"choices", "people"})
_FITS: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(("initials", "gendered", *CASES), _PERSONS),
    "date_long": frozenset({"date", "datetime"}),
    "date_short": frozenset({"date", "datetime"}),
    "time": frozenset({"datetime"}),
    "money": _NUMBERS,
    "money_words": _NUMBERS,
    "number_words": _NUMBERS,
    "counted": _NUMBERS | _LISTS,
    "length": _LISTS,
    "list_words": _LISTS,
    "for": _LISTS,
    "lines": frozenset({"text", "long_text", "people", "choices"}),
    "address": frozenset({"address"}),
    "phone": frozenset({"phone", "text"}),
    "yes_no": frozenset({"yes_no"}),
}  # fmt: skip


def unfitting(uses: Iterable[FieldUse], types: Mapping[str, str]) -> Iterator[TemplateFault]:
    """Faults of fields whose question has a known type (`types`: question id to the type a pack gives it)."""
    for use in uses:
        top, _, member = use.path.partition(".")
        if top in types:
            message = _member_fault(use.path, types[top], member) or _filter_fault(use, types[top], member)
            if message:
                yield TemplateFault(use.part, use.paragraph, message)


def _member_fault(path: str, kind: str, member: str) -> str:
    if not member:
        return ""
    members = _MEMBERS.get(kind, frozenset())
    if member in members:
        return ""
    near = get_close_matches(member, sorted(members), n=1)
    hint = f"did you mean `{near[0]}`?" if near else f"an answer of the kind {kind} has {_listed(members)}."
    return f"`{path}` does not exist; {hint}"


def _listed(members: frozenset[str]) -> str:
    return ", ".join(sorted(members)) or "no members"


def _filter_fault(use: FieldUse, kind: str, member: str) -> str:
    kind = _kind_of_member(kind, member)
    if not use.filters:
        printed = kind in ("choice", "choices") and not use.condition and not use.otherwise
        return (
            f"`{use.path}` prints the internal word of a choice; print `{_LABELS[kind]}.{use.path}`." if printed else ""
        )
    first = use.filters[0]
    if kind == "choices" and first in ("list_words", "lines") and not use.otherwise:
        return f"`{use.path}` prints the internal words of choices; print `labels_list.{use.path}`."
    fits = _FITS.get(first)
    return "" if fits is None or kind in fits else f"`{first}` does not fit `{use.path}`, which is a {kind}."


def _kind_of_member(kind: str, member: str) -> str:
    if not member:
        return kind
    if member in _NAMES:
        return "name"
    return {"birth_date": "date", "phone": "phone", "address": "address"}.get(member, "text")
