"""The law of a procedure as a document: what a lawyer reads and signs off, with every citation and how sure it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from paralegal_app.casework.workshop.map_words import Speaker
from paralegal_app.documents.drafting import build_letter
from paralegal_app.language.arithmetic import period
from paralegal_app.language.dates import date_short
from paralegal_app.packs.models import Cited, Deadline, Fee, Parameter, Procedure
from paralegal_app.packs.pack import Pack
from paralegal_app.packs.texts import Texts


@dataclass(frozen=True, slots=True)
class Provision:
    """One thing the law says: the words, a figure or length of time beside them, and what it rests on."""

    words: str
    detail: str
    cite: str
    status: str
    checked: date | None
    sources: tuple[str, ...]
    condition: str = ""


@dataclass(frozen=True, slots=True)
class Chapter:
    """`kind` names what its provisions are (grounds, deadlines, ...); `title` is set where the pack has own words."""

    kind: str
    title: str
    provisions: tuple[Provision, ...]


@dataclass(frozen=True, slots=True)
class LawBook:
    """The law of one procedure, in reading order."""

    title: str
    pack: str
    version: str
    summary: str
    chapters: tuple[Chapter, ...]

    def counts(self) -> dict[str, int]:
        """How many provisions carry which status."""
        found: dict[str, int] = {}
        for chapter in self.chapters:
            for item in chapter.provisions:
                found[item.status] = found.get(item.status, 0) + 1
        return found


def lawbook(pack: Pack, procedure_id: str, lang: str) -> LawBook:
    """The law of a procedure in `lang`. Raises KeyError: the pack has no such procedure."""
    procedure, texts = pack.procedures[procedure_id], pack.texts(lang)
    base = ("procedures", procedure_id)
    chapters = [chapter for chapter in _chapters(pack, procedure, texts) if chapter.provisions]
    return LawBook(texts.get(*base, "name"), pack.id, pack.version, texts.get(*base, "summary"), tuple(chapters))


def _chapters(pack: Pack, procedure: Procedure, texts: Texts) -> Iterator[Chapter]:
    base, speaker = ("procedures", procedure.id), Speaker(texts, procedure)
    statutes = [item for item in pack.law.statutes if item.id in procedure.statutes]
    yield Chapter("statutes", "", tuple(_statute(item, texts) for item in statutes))
    for finding in procedure.findings:
        grounds = tuple(_provision(ground, (*base, "grounds"), speaker) for ground in finding.grounds)
        yield Chapter("grounds", texts.find(*base, "findings", finding.id, "yes") or "", grounds)
    for name in ("measures", "deadlines", "fees", "checklist", "steps", "risks", "facts"):
        items: Iterable[Any] = getattr(procedure, name)
        yield Chapter(name, "", tuple(_provision(item, (*base, name), speaker) for item in items))
    used = _figures_used(pack, procedure)
    yield Chapter("figures", "", tuple(found for item in used for found in _values(item, texts)))


def _statute(item: Any, texts: Texts) -> Provision:
    """Number and day; what is known of later changes is research, written in English."""
    later = item.last_known_amendment if texts.lang == "en" else ""
    number = ", ".join(part for part in (item.number, _day(item.adopted, texts.lang), later) if part)
    return _cited(item, texts.get("statutes", item.id), number, texts)


def _day(written: str, lang: str) -> str:
    """The day as offices of this language write it; some packs know only the year."""
    try:
        return date_short(date.fromisoformat(written), lang)
    except ValueError:
        return written


def _provision(item: Any, place: tuple[str, ...], speaker: Speaker) -> Provision:
    when, texts = getattr(item, "when", None), speaker.texts
    condition = "" if when in (None, "true") else f"{speaker.words.when} {speaker.condition(when)}"
    return _cited(item, texts.get(*place, item.id), _detail(item, texts), texts, condition)


def _detail(item: Any, texts: Texts) -> str:
    if isinstance(item, Deadline):
        within = item.within
        if within.amount is not None:
            return period(within.amount, within.unit, texts.lang)
        return texts.get("parameters", within.parameter) if within.parameter else "?"
    if isinstance(item, Fee):
        if item.amount is not None:
            return f"{item.amount:f}"
        return texts.get("parameters", item.parameter) if item.parameter else "?"
    return ""


def _cited(item: Cited, words: str, detail: str, texts: Texts, condition: str = "") -> Provision:
    return Provision(words, detail, texts.cite(item.cite), item.status, item.last_checked_on, item.sources, condition)


def _figures_used(pack: Pack, procedure: Procedure) -> list[Parameter]:
    """Figures the procedure's conditions, deadlines, fees or facts name."""
    said = procedure.model_dump_json()
    return [item for item in pack.law.parameters if f"law.{item.id}" in said or f'"{item.id}"' in said]


def _values(parameter: Parameter, texts: Texts) -> Iterator[Provision]:
    words = texts.get("parameters", parameter.id)
    for value in parameter.values:
        amount = "?" if value.value is None else f"{value.value:f}"
        if value.value is None and value.min is not None and value.max is not None:
            amount = f"{value.min:f}–{value.max:f}"
        yield _cited(value, words, f"{amount} {parameter.unit} · {value.starts}", texts)


def as_docx(book: LawBook, lang: str, titles: dict[str, str], sure: dict[str, str], checked: str) -> bytes:
    """The document on paper: numbered provisions, so that a lawyer can write `12: see Art. 4` in the margin.

    `titles` are the names of the kinds of chapters, `sure` the words of the statuses, `checked` the words before a day.
    """
    body: list[object] = [_plain(book.summary)]
    for chapter in book.chapters:
        body.append({"heading": _plain(chapter.title or titles.get(chapter.kind, chapter.kind))})
        body.append({"numbered": [_line(item, sure, checked) for item in chapter.provisions]})
    return build_letter(
        {"lang": lang, "title": _plain(book.title), "subtitle": f"{book.pack} {book.version}", "body": body,
         "footer": "pages"}
    )  # fmt: skip


def _line(item: Provision, sure: dict[str, str], checked: str) -> str:
    day = f", {checked} {item.checked}" if item.checked else ""
    law = f"{item.cite or '-'} ({sure.get(item.status, item.status)}{day})"
    detail = f": **{_plain(item.detail)}**" if item.detail else ""
    condition = f"\n[{_plain(item.condition)}]" if item.condition else ""
    return f"{_plain(item.words)}{detail}\n{_plain(law)}{condition}"


def _plain(text: str) -> str:
    """Braces would be read as a template's tags, stars as bold."""
    return text.replace("{", "(").replace("}", ")").replace("**", "*")
