"""The emergency card: whom to ring in which order, by which hour health care must begin, what the office agreed.

EHRA (2021), ch. 6, Example 1: police, paralegal, case manager, lawyer; ch. 7: a procedure for emergencies. It needs no
open vault: locked, it knows the numbers of a country and the hours alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal
from zoneinfo import ZoneInfo

from paralegal_app.errors import PackError
from paralegal_app.interview.answers import Answers, parse_answer
from paralegal_app.interview.flow import interview
from paralegal_app.packs import library
from paralegal_app.packs.country import country_name
from paralegal_app.packs.loader import SHARED
from paralegal_app.packs.models import Cited
from paralegal_app.packs.pack import Pack, value_on

if TYPE_CHECKING:
    from paralegal_app.casework.desk import Desk

PROCEDURE, VIOLENCE = "after_violence", "sexual_violence_at"
URGENT = frozenset({"102", "103", "112"})
"""Police, ambulance and the common number, where a pack names them, come first; so does its first line, whatever it is.
Her own people come next, the office, then the other lines: EHRA (2021), ch. 6, Example 1."""
SHOWN_CONTACTS = 6
Source = Literal["line", "hers", "office", "contact"]


@dataclass(frozen=True, slots=True)
class Call:
    """One number to ring. `source`: a help line of the country, her own people, our office, the directory."""

    source: Source
    name: str
    number: str
    hours: str = ""
    what_for: str = ""


@dataclass(frozen=True, slots=True)
class Clock:
    """By when something must begin. `until` and `left` are known only where it is known when it happened."""

    text: str
    hours: Decimal | None
    until: datetime | None
    left: timedelta | None
    law: Cited

    @property
    def over(self) -> bool:
        return self.left is not None and self.left <= timedelta()


@dataclass(frozen=True, slots=True)
class EmergencyCard:
    """Everything the one key shows. `first` is what to do before anything else."""

    country: str
    case_label: str
    first: str
    calls: tuple[Call, ...]
    clocks: tuple[Clock, ...]
    alarm: tuple[str, ...]


def countries(lang: str) -> tuple[tuple[str, str], ...]:
    """(pack id, name) of every country at hand, by name."""
    found = []
    for name in library.pack_folders():
        pack = _pack(name)
        if pack is not None and pack.manifest.country:
            found.append((pack.id, country_name(pack, lang)))
    return tuple(sorted(found, key=lambda item: item[1]))


def card(country: str, lang: str, now: datetime, *, desk: Desk | None = None, case_id: str = "") -> EmergencyCard:
    """The card for a country, and for a case where one is open. `now` bears its time zone; packs that cannot be read
    leave their part out: a card with one number is better than none."""
    pack, shared = _pack(country), _pack(SHARED)
    answers = desk.vault.answers.all(case_id) if desk is not None and case_id else {}
    lines = list(_lines(pack, lang))
    urgent = [call for first, call in lines if first]
    ours = _ours(desk, country) if desk is not None else ()
    calls = [*urgent, *_hers(answers), *ours, *(call for first, call in lines if not first)]
    label = desk.vault.cases.get(case_id).label if desk is not None and case_id else ""
    return EmergencyCard(
        country=country_name(pack, lang) if pack else "",
        case_label=label,
        first=shared.texts_for(lang).get("procedures", PROCEDURE, "steps", "safe_now") if shared else "",
        calls=tuple(calls),
        clocks=tuple(_clocks(shared, lang, now, answers, pack.manifest.timezone if pack else "UTC")) if shared else (),
        alarm=_alarm(desk) if desk is not None else (),
    )


def _pack(name: str) -> Pack | None:
    if name not in library.pack_folders():
        return None
    try:
        return library.pack(name)
    except PackError:
        return None


def _lines(pack: Pack | None, lang: str) -> Iterator[tuple[bool, Call]]:
    """The help lines of a country, and whether each is for danger: those come before her own people, the rest after."""
    if pack is None:
        return
    texts = pack.texts_for(lang)
    known = [line for line in pack.offices.hotlines if line.number != "unknown"]
    for number, line in enumerate(known):
        what = texts.find("hotlines", line.id, "what_for") or ""
        call = Call("line", texts.get("hotlines", line.id), line.number, texts.hours(line.id, line.hours), what)
        yield number == 0 or line.number in URGENT, call


def _hers(answers: Mapping[str, Any]) -> Iterator[Call]:
    """The people she named in her safety plan, in her order."""
    named = answers.get("call_order")
    for person in named if isinstance(named, list) else ():
        if isinstance(person, Mapping) and person.get("phone"):
            name = " ".join(str(person.get(part) or "") for part in ("given", "family")).strip()
            yield Call("hers", name, str(person["phone"]))


def _ours(desk: Desk, country: str) -> Iterator[Call]:
    from paralegal_app.casework.organisation import staff_calls

    for name, phone in staff_calls(desk):
        yield Call("office", name, phone)
    reachable = [item for item in desk.vault.contacts.all() if item.phone and item.country in ("", country)]
    for contact in sorted(reachable, key=lambda item: "lawyer" not in item.kind.casefold())[:SHOWN_CONTACTS]:
        yield Call("contact", contact.name, contact.phone, contact.hours, contact.kind)


def _clocks(shared: Pack, lang: str, now: datetime, answers: Mapping[str, Any], zone: str) -> Iterator[Clock]:
    """The hours in which health care must begin, running where she told when it happened."""
    texts, known = shared.texts_for(lang), Answers()
    if isinstance(answers.get(VIOLENCE), str):
        known = known.with_answer(VIOLENCE, parse_answer(shared.questions[VIOLENCE], answers[VIOLENCE]))
    state = interview(shared, PROCEDURE, known, now.date(), zone=zone)
    due = {item.id: item.due for item in state.deadlines}
    for deadline in shared.procedures[PROCEDURE].deadlines:
        parameter = shared.parameters.get(deadline.within.parameter or "")
        dated = value_on(parameter, now.date()) if parameter else None
        until = due.get(deadline.id)
        left = _moment(until, zone) - now.astimezone(UTC) if isinstance(until, datetime) else None
        yield Clock(
            texts.get("procedures", PROCEDURE, "deadlines", deadline.id), dated.value if dated else None,
            until if isinstance(until, datetime) else None, left, deadline,
        )  # fmt: skip


def _moment(when: datetime, zone: str) -> datetime:
    """In UTC: two moments of the same zone would be subtracted by their wall clocks."""
    return when.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def _alarm(desk: Desk) -> tuple[str, ...]:
    from paralegal_app.casework.staff import alarm

    plan = alarm(desk)
    return tuple(line for line in (plan.first, plan.then) if line.strip())
