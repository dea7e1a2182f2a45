"""What of a pack can be edited in forms: figures, offices and help lines, the sources of rules, and every text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Literal

from paralegal_app.casework.workshop import editing
from paralegal_app.casework.workshop.draft import Draft
from paralegal_app.packs.models import Cited
from paralegal_app.packs.pack import Pack
from paralegal_app.packs.reading import KeyPath
from paralegal_app.packs.texts import Texts

Kind = Literal["line", "lines", "number", "date", "status", "text"]
Room = Literal["figures", "offices", "sources", "texts"]


@dataclass(frozen=True, slots=True)
class Blank:
    """One field of a form: the key it writes, how it is typed, and what stands there now (empty: nothing)."""

    key: str
    kind: Kind
    value: str


@dataclass(frozen=True, slots=True)
class Form:
    """One thing that can be edited: where it stands, what it is called, and its fields."""

    file: str
    path: KeyPath
    title: str
    second: str
    blanks: tuple[Blank, ...]
    status: str = ""
    grows: bool = False
    """A dated figure: a further value from a later day can be added after the last one."""
    removable: bool = False
    movable: bool = False
    """An entry of a list whose order is shown to people: it can be moved up and down."""


_SOURCE: tuple[tuple[str, Kind], ...] = (
    ("cite", "line"), ("status", "status"), ("sources", "lines"), ("last_checked_on", "date"),
)  # fmt: skip
_VALUE: tuple[tuple[str, Kind], ...] = (
    ("starts", "date"), ("value", "number"), ("min", "number"), ("max", "number"), *_SOURCE, ("note", "line"),
)  # fmt: skip
_OFFICE: tuple[tuple[str, Kind], ...] = (
    ("phone", "line"), ("address", "line"), ("email", "line"), ("url", "line"), *_SOURCE,
)  # fmt: skip
_HOTLINE: tuple[tuple[str, Kind], ...] = (("number", "line"), ("hours", "line"), *_SOURCE)
_WRITTEN = {"starts": "from"}
_RULES = ("measures", "risks", "steps", "deadlines", "fees", "checklist", "facts")


def forms(draft: Draft, room: Room, lang: str) -> tuple[Form, ...]:
    """The forms of one room, with titles in `lang`; of the texts, those written in `lang`."""
    makers: dict[str, Callable[[Pack, Texts], Iterator[Form]]] = {
        "figures": _figures, "offices": _offices, "sources": _sources,
    }  # fmt: skip
    if room == "texts":
        return tuple(_texts(draft, lang))
    return tuple(makers[room](draft.pack, draft.pack.texts(lang)))


def _figures(pack: Pack, texts: Texts) -> Iterator[Form]:
    for index, parameter in enumerate(pack.law.parameters):
        words = texts.get("parameters", parameter.id)
        last = len(parameter.values) - 1
        for number, value in enumerate(parameter.values):
            path: KeyPath = ("parameters", index, "values", number)
            second = f"{value.starts} · {_plain(value.value) or '?'} {parameter.unit}"
            blanks = _blanks(value, _VALUE)
            yield Form("law.yaml", path, words, second, blanks, value.status, number == last, removable=last > 0)


def _offices(pack: Pack, texts: Texts) -> Iterator[Form]:
    for form, _name in office_forms(pack, texts):
        yield form


def office_forms(pack: Pack, texts: Texts) -> Iterator[tuple[Form, str]]:
    """The forms of offices and help lines, each with the id of its entry."""
    for index, office in enumerate(pack.offices.offices):
        words = texts.get("offices", office.id)
        blanks = _blanks(office, _OFFICE)
        yield _entry(("offices", index), words, office.phone, blanks, office.status), office.id
    for index, line in enumerate(pack.offices.hotlines):
        words = texts.get("hotlines", line.id)
        blanks = _blanks(line, _HOTLINE)
        yield _entry(("hotlines", index), words, line.number, blanks, line.status), line.id


def _entry(path: KeyPath, words: str, second: str, blanks: tuple[Blank, ...], status: str) -> Form:
    return Form("offices.yaml", path, words, second, blanks, status, removable=True, movable=True)


def _sources(pack: Pack, texts: Texts) -> Iterator[Form]:
    for index, fact in enumerate(pack.law.facts):
        yield _source("law.yaml", ("facts", index), fact, texts.get("facts", fact.id))
    for procedure in pack.procedures.values():
        file, base = f"procedures/{procedure.id}.yaml", ("procedures", procedure.id)
        for index, finding in enumerate(procedure.findings):
            for number, ground in enumerate(finding.grounds):
                words = texts.get(*base, "grounds", ground.id)
                yield _source(file, ("findings", index, "grounds", number), ground, words)
        for name in _RULES:
            for index, item in enumerate(getattr(procedure, name)):
                yield _source(file, (name, index), item, texts.get(*base, name, item.id))


def _source(file: str, path: KeyPath, item: Cited, words: str) -> Form:
    return Form(file, path, words, item.cite, _blanks(item, _SOURCE), item.status, removable=True, movable=True)


def _texts(draft: Draft, lang: str) -> Iterator[Form]:
    for file in draft.files(f"texts/{lang}/*.yaml"):
        room = file.rsplit("/", 1)[-1].removesuffix(".yaml")
        for path, text in editing.scalars(draft.text(file)):
            second = " · ".join((room, *map(str, path)))
            blank = Blank(str(path[-1]), "text", text or "")
            yield Form(file, path[:-1], (text or "")[:120], second, (blank,))


def _blanks(item: Any, names: tuple[tuple[str, Kind], ...]) -> tuple[Blank, ...]:
    return tuple(Blank(_WRITTEN.get(name, name), kind, _plain(getattr(item, name))) for name, kind in names)


def _plain(value: Any) -> str:
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, tuple):
        return "\n".join(value)
    return "" if value is None else str(value)
