"""`pack diff`: what changed between two versions of a pack, in plain words, and which open cases it touches."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from paralegal_app.casefile import Vault
from paralegal_app.i18n import fill
from paralegal_app.language.arithmetic import period
from paralegal_app.packs.models import Deadline, Finding, Parameter, Procedure
from paralegal_app.packs.pack import Pack
from paralegal_app.packs.texts import Texts

_PARTS = ("questions", "findings", "measures", "risks", "steps", "deadlines", "fees", "checklist", "documents")
_WORDS = {
    "questions": "question", "findings": "finding", "measures": "measure", "risks": "risk", "steps": "step",
    "deadlines": "deadline", "fees": "fee", "checklist": "checklist item", "documents": "paper",
}  # fmt: skip
SENTENCES: Mapping[str, str] = {
    "procedure_new": "The procedure {name} is new.",
    "procedure_gone": "The procedure {name} is gone.",
    "reworded": "{count} texts in `{lang}` were reworded.",
    "signed_off": "The pack is now signed off by {by} on {on}.",
    "draft": "The pack is now a draft nobody has signed off.",
    "review_by": "It is to be reviewed by {now} (was {was}).",
    "counting": "Periods under the rule `{name}` are counted differently.",
    "figure_gone": "The figure `{name}` is gone.",
    "figure_new": "{name}: {now} from {day} ({cite}).",
    "figure_from": "{name}: {now} instead of {was} from {day} ({cite}).",
    "figure_corrected": "{name}: the value from {day} is corrected to {now} (was {was}).",
    "figure_status": "{name}: the value from {day} is now {status} (was {was_status}).",
    "part_new": "New {part}: {name}",
    "part_gone": "No longer there, {part}: {name}",
    "status": "{name}: is now {status} (was {was_status}).",
    "condition": "{name}: applies under another condition.",
    "changed": "{name}: was changed.",
    "length": "{name}: {now} instead of {was} ({cite}).",
    "counted": "{name}: is counted from another event or by another rule.",
    "grounds_new": "{name}: new grounds: {grounds}.",
    "grounds_gone": "{name}: grounds gone: {grounds}.",
    "grounds_changed": "{name}: grounds changed: {grounds}.",
    "combined": "{name}: its grounds are combined differently.",
}
"""Kinds of change, as the command line says them. The window has words of its own for each kind."""
_NO_FIGURE = "unknown"


@dataclass(frozen=True, slots=True)
class Difference:
    """One change: the procedure it belongs to (empty: the whole pack), its kind and what the words for it name.

    Facts are words of the pack, figures, ISO dates, and the codes `part`, `status` and `was_status`; an empty figure is
    one nobody knows.
    """

    procedure: str
    kind: str
    facts: Mapping[str, str]

    @property
    def sentence(self) -> str:
        """The change in English."""
        told = {key: value or _NO_FIGURE for key, value in self.facts.items()}
        told["part"] = _WORDS.get(self.facts.get("part", ""), "")
        return fill(SENTENCES[self.kind], told)


def _said(procedure: str, kind: str, **facts: object) -> Difference:
    told = {key: str(value) for key, value in facts.items()}
    if "name" in told:
        told["name"] = told["name"].removesuffix(".")  # steps and risks are sentences; more is said after them
    return Difference(procedure, kind, told)


def differences(before: Pack, after: Pack, lang: str = "en") -> tuple[Difference, ...]:
    """Every change a worker or lawyer needs to hear of, law first; words of the packs in `lang`."""
    texts = after.texts(lang)
    found = [*_manifest(before, after, texts), *_figures(before, after, before.texts(lang), texts)]
    for name in dict.fromkeys((*before.procedures, *after.procedures)):
        old, new = before.procedures.get(name), after.procedures.get(name)
        if old is None or new is None:
            words = (texts if old is None else before.texts(lang)).get("procedures", name, "name")
            found.append(_said(name, "procedure_new" if old is None else "procedure_gone", name=words))
        else:
            found += _procedure(old, new, before.texts(lang), texts)
    changed = _changed_words(before, after, lang)
    if changed:
        found.append(_said("", "reworded", count=changed, lang=lang))
    return tuple(found)


def _manifest(before: Pack, after: Pack, texts: Texts) -> Iterator[Difference]:
    old, new = before.manifest.review, after.manifest.review
    if (old.status, old.by, old.on) != (new.status, new.by, new.on):
        signed = new.status == "reviewed"
        yield _said("", "signed_off", by=new.by or "", on=new.on or "") if signed else _said("", "draft")
    if old.review_by != new.review_by:
        yield _said("", "review_by", now=new.review_by, was=old.review_by)
    for rule in after.manifest.counting:
        was = next((item for item in before.manifest.counting if item.id == rule.id), None)
        if was is not None and was.model_dump(exclude={"sources"}) != rule.model_dump(exclude={"sources"}):
            yield _said("", "counting", name=texts.get("counting", rule.id))


def _figures(before: Pack, after: Pack, old: Texts, texts: Texts) -> Iterator[Difference]:
    for name, parameter in after.parameters.items():
        yield from _figure(before.parameters.get(name), parameter, texts)
    for name in before.parameters.keys() - after.parameters.keys():
        yield _said("", "figure_gone", name=old.get("parameters", name))


def _figure(before: Parameter | None, after: Parameter, texts: Texts) -> Iterator[Difference]:
    words = texts.get("parameters", after.id)
    old = {value.starts: value for value in before.values} if before else {}
    for number, value in enumerate(after.values):
        was = old.get(value.starts)
        earlier = after.values[number - 1] if number else None
        facts = {"name": words, "day": value.starts, "now": _amount(value.value), "cite": texts.cite(value.cite)}
        if was is None and earlier is not None and old:
            yield _said("", "figure_from", was=_amount(earlier.value), **facts)
        elif was is None:
            yield _said("", "figure_new", **facts)
        elif was.value != value.value:
            yield _said("", "figure_corrected", was=_amount(was.value), **facts)
        elif was.status != value.status:
            yield _said("", "figure_status", status=value.status, was_status=was.status, **facts)


def _amount(value: Decimal | None) -> str:
    return "" if value is None else f"{value:f}"


def _procedure(old: Procedure, new: Procedure, before: Texts, after: Texts) -> Iterator[Difference]:
    for part in _PARTS:
        was, now = ({item.id: item for item in getattr(side, part)} for side in (old, new))
        for name in now:
            if name not in was:
                yield _said(new.id, "part_new", part=part, name=_words_of(after, new.id, part, name))
        for name in was:
            if name not in now and not _renamed(now, name):
                yield _said(new.id, "part_gone", part=part, name=_words_of(before, new.id, part, name))
        for name in now:
            if name in was:
                words = _words_of(after, new.id, part, name)
                for kind, facts in _changed(part, was[name], now[name], (before, after), new.id):
                    yield _said(new.id, kind, **{"name": words, **facts})


def _renamed(now: Mapping[str, Any], name: str) -> bool:
    return any(name in getattr(item, "renamed", ()) for item in now.values())


def _words_of(texts: Texts, procedure: str, part: str, name: str) -> str:
    if part == "questions":
        return texts.question(name)
    if part == "findings":
        return texts.find("procedures", procedure, part, name) or texts.get("procedures", procedure, "name")
    return texts.get("procedures", procedure, part, name)


Change = tuple[str, dict[str, str]]


def _changed(part: str, was: Any, now: Any, texts: tuple[Texts, Texts], procedure: str) -> Iterator[Change]:
    if isinstance(now, Deadline):
        yield from _deadline(was, now, texts[1])
    elif isinstance(now, Finding):
        yield from _finding(was, now, texts, procedure)
    elif was.model_dump(exclude=_UNSAID) != now.model_dump(exclude=_UNSAID):
        if getattr(was, "status", None) != getattr(now, "status", None):
            yield "status", {"status": now.status, "was_status": was.status}
        elif getattr(was, "when", None) != getattr(now, "when", None):
            yield "condition", {}
        else:
            yield "changed", {}


_UNSAID = {"sources", "last_checked_on", "fields"}


def _deadline(was: Deadline, now: Deadline, texts: Texts) -> Iterator[Change]:
    if was.within != now.within:
        yield "length", {"now": _length(now, texts), "was": _length(was, texts), "cite": texts.cite(now.cite)}
    elif (was.starts, was.counting, was.direction) != (now.starts, now.counting, now.direction):
        yield "counted", {}
    elif was.status != now.status:
        yield "status", {"status": now.status, "was_status": was.status}


def _length(deadline: Deadline, texts: Texts) -> str:
    within = deadline.within
    if within.parameter:
        return texts.get("parameters", within.parameter)
    return "" if within.amount is None else period(within.amount, within.unit, texts.lang)


def _finding(was: Finding, now: Finding, texts: tuple[Texts, Texts], procedure: str) -> Iterator[Change]:
    old, new = ({ground.id: ground.when for ground in side.grounds} for side in (was, now))
    for kind, names, side in (
        ("grounds_new", [name for name in new if name not in old], texts[1]),
        ("grounds_gone", [name for name in old if name not in new], texts[0]),
        ("grounds_changed", [name for name in new if name in old and new[name] != old[name]], texts[1]),
    ):
        if names:
            words = "; ".join(side.get("procedures", procedure, "grounds", name) for name in names)
            yield kind, {"grounds": words}
    if list(old) == list(new) and was.combine != now.combine:
        yield "combined", {}


def _changed_words(before: Pack, after: Pack, lang: str) -> int:
    old, new = before.texts(lang), after.texts(lang)
    return sum(1 for key in old.keys() & new.keys() if old.find(key) != new.find(key))


def open_cases(vault: Vault, pack: Pack) -> tuple[str, ...]:
    """Ids of open cases with a procedure under way under another state of this pack."""
    found = []
    for case in vault.cases.all_open():
        records = vault.procedures.of(case.id)
        if any(r.pack_id == pack.id and r.status == "under_way" and r.pack_hash != pack.digest for r in records):
            found.append(case.id)
    return tuple(found)
