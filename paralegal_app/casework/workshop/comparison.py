"""`pack diff`: what changed between two versions of a pack, in plain words, and which open cases it touches."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from paralegal_app.casefile import Vault
from paralegal_app.packs.models import Deadline, Parameter, Procedure
from paralegal_app.packs.pack import Pack
from paralegal_app.packs.texts import Texts

_PAGE = 200
_PARTS = ("questions", "findings", "measures", "risks", "steps", "deadlines", "fees", "checklist", "documents")
_WORDS = {
    "questions": "question", "findings": "finding", "measures": "measure", "risks": "risk", "steps": "step",
    "deadlines": "deadline", "fees": "fee", "checklist": "checklist item", "documents": "paper",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Difference:
    """One change: the procedure it belongs to (empty: the whole pack) and a sentence."""

    procedure: str
    sentence: str


def differences(before: Pack, after: Pack, lang: str = "en") -> tuple[Difference, ...]:
    """Every change a worker or lawyer needs to hear of, law first."""
    texts = after.texts(lang)
    found = [*_manifest(before, after), *_figures(before, after, texts)]
    for name in dict.fromkeys((*before.procedures, *after.procedures)):
        old, new = before.procedures.get(name), after.procedures.get(name)
        if old is None or new is None:
            found.append(Difference(name, f"The procedure {name} is {'new' if old is None else 'gone'}."))
        else:
            found += _procedure(old, new, before.texts(lang), texts)
    changed = _changed_words(before, after, lang)
    if changed:
        found.append(Difference("", f"{changed} texts in `{lang}` were reworded."))
    return tuple(found)


def _manifest(before: Pack, after: Pack) -> Iterator[Difference]:
    old, new = before.manifest.review, after.manifest.review
    if (old.status, old.by, old.on) != (new.status, new.by, new.on):
        signed = f"signed off by {new.by} on {new.on}" if new.status == "reviewed" else "a draft nobody has signed off"
        yield Difference("", f"The pack is now {signed}.")
    if old.review_by != new.review_by:
        yield Difference("", f"It is to be reviewed by {new.review_by} (was {old.review_by}).")
    for rule in after.manifest.counting:
        was = next((item for item in before.manifest.counting if item.id == rule.id), None)
        if was is not None and was.model_dump(exclude={"sources"}) != rule.model_dump(exclude={"sources"}):
            yield Difference("", f"Periods under the rule `{rule.id}` are counted differently.")


def _figures(before: Pack, after: Pack, texts: Texts) -> Iterator[Difference]:
    for name, parameter in after.parameters.items():
        yield from _figure(before.parameters.get(name), parameter, texts.get("parameters", name))
    for name in before.parameters.keys() - after.parameters.keys():
        yield Difference("", f"The figure `{name}` is gone.")


def _figure(before: Parameter | None, after: Parameter, words: str) -> Iterator[Difference]:
    old = {value.starts: value for value in before.values} if before else {}
    for number, value in enumerate(after.values):
        was = old.get(value.starts)
        earlier = after.values[number - 1] if number else None
        if was is None:
            instead = f" instead of {_amount(earlier.value)}" if earlier is not None and old else ""
            yield Difference("", f"{words}: {_amount(value.value)}{instead} from {value.starts} ({value.cite}).")
        elif was.value != value.value:
            yield Difference(
                "",
                f"{words}: the value from {value.starts} is corrected to {_amount(value.value)} "
                f"(was {_amount(was.value)}).",
            )
        elif was.status != value.status:
            yield Difference("", f"{words}: the value from {value.starts} is now {value.status} (was {was.status}).")


def _amount(value: Decimal | None) -> str:
    return "unknown" if value is None else f"{value:f}"


def _procedure(old: Procedure, new: Procedure, before: Texts, after: Texts) -> Iterator[Difference]:
    for part in _PARTS:
        was, now = ({item.id: item for item in getattr(side, part)} for side in (old, new))
        for name in now:
            if name not in was:
                yield Difference(new.id, f"New {_WORDS[part]}: {_said(after, new.id, part, name)}")
        for name in was:
            if name not in now and not _renamed(now, name):
                yield Difference(new.id, f"No longer there, {_WORDS[part]}: {_said(before, new.id, part, name)}")
        for name in was.keys() & now.keys():
            sentence = _changed(part, was[name], now[name])
            if sentence:
                yield Difference(new.id, f"{_said(after, new.id, part, name)}: {sentence}")


def _renamed(now: Mapping[str, Any], name: str) -> bool:
    return any(name in getattr(item, "renamed", ()) for item in now.values())


def _said(texts: Texts, procedure: str, part: str, name: str) -> str:
    if part == "questions":
        return texts.question(name)
    if part == "findings":
        return texts.get("procedures", procedure, "name")
    return texts.get("procedures", procedure, part, name)


def _changed(part: str, was: Any, now: Any) -> str:
    if isinstance(now, Deadline):
        return _deadline(was, now)
    ignored = {"sources", "last_checked_on", "fields"}
    if part == "findings":
        return _finding(was, now)
    if was.model_dump(exclude=ignored) == now.model_dump(exclude=ignored):
        return ""
    if getattr(was, "status", None) != getattr(now, "status", None):
        return f"is now {now.status} (was {was.status})."
    if getattr(was, "when", None) != getattr(now, "when", None):
        return "applies under another condition."
    return "was changed."


def _deadline(was: Deadline, now: Deadline) -> str:
    if was.within != now.within:
        return f"{_length(now)} instead of {_length(was)} ({now.cite})."
    if (was.starts, was.counting, was.direction) != (now.starts, now.counting, now.direction):
        return "is counted from another event or by another rule."
    return f"is now {now.status} (was {was.status})." if was.status != now.status else ""


def _length(deadline: Deadline) -> str:
    within = deadline.within
    if within.parameter:
        return f"the figure {within.parameter}"
    return f"{_amount(within.amount)} {within.unit.replace('_', ' ')}"


def _finding(was: Any, now: Any) -> str:
    old, new = ({ground.id: ground.when for ground in side.grounds} for side in (was, now))
    added, gone = sorted(new.keys() - old.keys()), sorted(old.keys() - new.keys())
    turned = sorted(name for name in new.keys() & old.keys() if new[name] != old[name])
    parts = [
        f"{word}: {', '.join(names)}"
        for word, names in (("new grounds", added), ("grounds gone", gone), ("grounds changed", turned))
        if names
    ]
    if not parts and was.combine != now.combine:
        parts = ["its grounds are combined differently"]
    return "; ".join(parts) + "." if parts else ""


def _changed_words(before: Pack, after: Pack, lang: str) -> int:
    old, new = before.texts(lang), after.texts(lang)
    return sum(1 for key in old.keys() & new.keys() if old.find(key) != new.find(key))


def open_cases(vault: Vault, pack: Pack) -> tuple[str, ...]:
    """Ids of open cases with a procedure under way under another state of this pack."""
    found = []
    for offset in range(0, vault.cases.count(), _PAGE):
        for case in vault.cases.page(offset, _PAGE):
            records = vault.procedures.of(case.id)
            if any(r.pack_id == pack.id and r.status == "under_way" and r.pack_hash != pack.digest for r in records):
                found.append(case.id)
    return tuple(found)
