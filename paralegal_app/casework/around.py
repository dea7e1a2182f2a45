"""The procedures around the four of a country: first hours, safety plan, a planned day, consent, first talk."""

from __future__ import annotations

from dataclasses import dataclass

from paralegal_app.packs import library
from paralegal_app.packs.loader import SHARED

ORDER = ("crisis_call", "after_violence", "screening", "safety_plan", "accompaniment", "consent")
"""What is offered first stands first; anything else the shared pack holds follows."""


@dataclass(frozen=True, slots=True)
class Around:
    """A country-neutral procedure as lists offer it."""

    pack: str
    procedure: str
    name: str
    summary: str


def around(lang: str) -> tuple[Around, ...]:
    """The procedures of the shared pack, in `lang` where it speaks it, else in its first language. Raises PackError."""
    pack = library.pack(SHARED)
    texts = pack.texts_for(lang)
    ids = [item.id for item in pack.procedures.values() if item.about == "case"]
    ids.sort(key=lambda name: (ORDER.index(name) if name in ORDER else len(ORDER), name))
    return tuple(
        Around(pack.id, name, texts.get("procedures", name, "name"), texts.find("procedures", name, "summary") or "")
        for name in ids
    )
