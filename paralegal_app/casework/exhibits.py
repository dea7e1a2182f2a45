"""Files that prove something: what can be shown here, copies for other programs, and whose hands they went through."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal

from paralegal_app.casefile import Changed, Event
from paralegal_app.casework.desk import Desk
from paralegal_app.errors import BadInput

CUSTODY = "custody"
ACTS = ("received", "handed_over", "copied_out", "shown", "returned")
"""What can happen to a file or to the thing it is a copy of."""
MOST_SHOWN = 20 * 1024 * 1024
"""Bytes: larger files are kept and copied out, not shown."""
MOST_TEXT = 200_000
"""Letters of a text that are shown."""
_PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"BM", b"GIF87a", b"GIF89a")

Kind = Literal["picture", "text", "other", "too_large"]


@dataclass(frozen=True, slots=True)
class Seen:
    """A file as this program can show it: `content` of a picture, `text` of a text, neither for all others."""

    kind: Kind
    content: bytes = b""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Passing:
    """One entry of the custody of a file."""

    at: datetime
    act: str
    who: str
    note: str
    by: str
    happened_at: str = ""


def look_at(desk: Desk, evidence_id: str) -> Seen:
    """The file, when this program can show it; its name and claimed kind are not believed, its bytes are.

    Raises BadInput (not there), VaultDamaged (not what was taken in).
    """
    if desk.vault.evidence.get(evidence_id).size > MOST_SHOWN:
        return Seen("too_large")
    content = b"".join(desk.vault.evidence.read(evidence_id))
    if content.startswith(_PICTURES):
        return Seen("picture", content)
    text = _text_of(content)
    return Seen("other") if text is None else Seen("text", text=text[:MOST_TEXT])


def _text_of(content: bytes) -> str | None:
    """Plain text in UTF-8 (with or without its mark) or UTF-16 with its mark; None for everything else."""
    code = "utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        text = content.decode(code)
    except UnicodeDecodeError:
        return None
    odd = any(letter < " " and letter not in "\t\r\n\f" for letter in text)
    return None if odd or not text.strip() else text


def save_copy(desk: Desk, case_id: str, evidence_id: str, path: Path, *, who: str = "", why: str = "") -> Changed:
    """Write a copy outside the vault, in clear, and enter that in the custody.

    Raises BadInput when a file of this name is there, VaultWriteFailed.
    """
    desk.vault.evidence.write_to(evidence_id, path)
    return note(desk, case_id, evidence_id, "copied_out", who=who, what=why)


def note(
    desk: Desk, case_id: str, evidence_id: str, act: str, *, who: str = "", what: str = "", happened_at: str = ""
) -> Changed:
    """Enter whose hands a file, or the thing it shows, went through. Raises BadInput."""
    if act not in ACTS:
        raise BadInput(f"What happened to the file is one of {', '.join(ACTS)}.", kind="unfit")
    if act in ("received", "handed_over", "returned") and not who.strip():
        raise BadInput("Nobody is named; write from whom or to whom.", kind="custody_nobody")
    kept = desk.vault.evidence.get(evidence_id)
    details = {"evidence_id": evidence_id, "act": act, "who": who.strip(), "sha256": kept.sha256}
    return desk.vault.events.add(
        case_id, CUSTODY, what=what.strip(), happened_at=happened_at or desk.today().isoformat(), details=details
    )


def custody(events: tuple[Event, ...], evidence_id: str) -> tuple[Passing, ...]:
    """The way of one file in order, its intake first."""
    found = []
    for event in events:
        if event.details.get("evidence_id") != evidence_id:
            continue
        act = str(event.details.get("act", "")) if event.kind == CUSTODY else event.kind
        what = event.what if event.kind == CUSTODY else ""
        found.append(
            Passing(
                event.recorded_at, act, str(event.details.get("who", "")), what, event.recorded_by, event.happened_at
            )
        )
    return tuple(found)


__all__ = ["ACTS", "CUSTODY", "Passing", "Seen", "custody", "look_at", "note", "save_copy"]
