"""She is on the line: the crisis call begun in one press, the numbers at hand, and what the call leaves for the first
talk."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from paralegal_app.casefile import DECLINED
from paralegal_app.casework.desk import Desk
from paralegal_app.casework.responses import country_of
from paralegal_app.packs.loader import SHARED

CALL = "crisis_call"
"""The procedure of the shared pack that holds the script."""
MOST = 12
"""So many own contacts are shown beside a call."""


@dataclass(frozen=True, slots=True)
class Number:
    """Whom to ring: for what, which number (empty when unknown), when, and how sure that is."""

    name: str
    number: str
    hours: str
    what_for: str
    status: str = "confirmed"
    ours: bool = False


def begin_call(desk: Desk, *, case_id: str = "", label: str = "", country: str = "") -> tuple[str, str]:
    """Open the script, in a new case under `label` where there is none yet. Returns the ids of case and procedure.

    Raises BadInput, PackError, VaultError.
    """
    with desk.vault.together():
        case = case_id or desk.open_case(label, country=country).record_id or ""
        return case, desk.start(case, SHARED, CALL).record_id or ""


def numbers(desk: Desk, case_id: str, lang: str) -> tuple[Number, ...]:
    """The help lines of her country, then the office's own contacts that have a telephone."""
    found: list[Number] = []
    country = country_of(desk, case_id)
    if country:
        pack = desk.pack(country)
        texts = pack.texts_for(lang)
        for line in pack.offices.hotlines:
            number = "" if line.number == "unknown" else line.number
            what_for = texts.find("hotlines", line.id, "what_for") or ""
            hours = texts.hours(line.id, line.hours)
            found.append(Number(texts.get("hotlines", line.id), number, hours, what_for, line.status))
    ours = [contact for contact in desk.vault.contacts.all() if contact.phone]
    found += [
        Number(contact.name, contact.phone, contact.hours, contact.kind, ours=True) for contact in ours[:MOST]
    ]  # fmt: skip
    return tuple(found)


def told_in_call(answers: Mapping[str, Any]) -> dict[str, str]:
    """What a call already tells of the first talk, under the names of the first talk: nothing is asked twice."""
    names = {"call_words": "words", "call_wishes": "wishes", "client_language": "language", "who_we_are": "cover"}
    said = {ours: answers.get(theirs) for theirs, ours in names.items()}
    return {name: value for name, value in said.items() if isinstance(value, str) and value not in ("", DECLINED)}


__all__ = ["CALL", "Number", "begin_call", "numbers", "told_in_call"]
