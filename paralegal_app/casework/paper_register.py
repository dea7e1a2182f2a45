"""The counter: papers leave the vault here, each entered in the register, each compared with its former version."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from paralegal_app.casefile import Changed, Paper, Vault
from paralegal_app.casework.disclosure import Disclosure, require_consent
from paralegal_app.casework.papers import HERS_ALONE, MadePaper, write_papers
from paralegal_app.documents.comparison import Change, compare
from paralegal_app.documents.packet import sha256, write_numbered
from paralegal_app.documents.pages import to_pdf
from paralegal_app.packs.pack import Pack


@dataclass(frozen=True, slots=True)
class Compared:
    """A paper and the version of it that left the vault before: the paragraphs that differ, in words; gaps filled and
    gaps that are new; the pack's version then and now."""

    former: Paper
    changes: tuple[Change, ...]
    filled: tuple[str, ...]
    opened: tuple[str, ...]
    versions: tuple[str, str]

    @property
    def same(self) -> bool:
        return not self.changes


def hand_out(
    vault: Vault, case_id: str, pack: Pack, papers: Sequence[MadePaper], out: Path, *,
    procedure_id: str | None = None, on: date | None = None, override_reason: str = "",
) -> tuple[MadePaper, ...]:  # fmt: skip
    """Write papers to a folder under neutral names and enter them in the register, with their content to compare later
    versions with.

    Raises:
        ConsentMissing: a paper tells something no consent covers and no reason is given; nothing is written.
        DocumentError: the folder cannot be written.
    """
    told = consented(vault, case_id, papers, override_reason, on)
    written = write_papers(papers, out, neutral=True)
    with vault.together():
        for paper, disclosure in zip(written, told, strict=True):
            name = paper.path.name if paper.path else paper.file_name
            enter(vault, case_id, pack, paper, disclosure, name, procedure_id, override_reason)
    return tuple(written)


def hand_out_pdf(
    vault: Vault, case_id: str, pack: Pack, paper: MadePaper, out: Path, *,
    procedure_id: str | None = None, on: date | None = None, override_reason: str = "",
) -> Path:  # fmt: skip
    """Write a paper as PDF into a folder, under a neutral name, through the office program of this computer, and enter
    it. Returns where it stands.

    Raises ConsentMissing; DocumentError when no office program is installed or the place cannot be written.
    """
    told = consented(vault, case_id, [paper], override_reason, on)[0]
    pdf = to_pdf(paper.docx)
    place = write_numbered(out, pdf, paper.language, "pdf")
    enter(vault, case_id, pack, paper, told, place.name, procedure_id, override_reason, written=pdf)
    return place


def note_printed(
    vault: Vault, case_id: str, pack: Pack, paper: MadePaper, *,
    procedure_id: str | None = None, on: date | None = None, override_reason: str = "",
) -> Changed:  # fmt: skip
    """Enter a paper that goes to the printer, which has no file name; called before it does. Raises ConsentMissing."""
    told = consented(vault, case_id, [paper], override_reason, on)[0]
    return enter(vault, case_id, pack, paper, told, "", procedure_id, override_reason)


def consented(
    vault: Vault, case_id: str, papers: Sequence[MadePaper], override_reason: str, on: date | None
) -> list[Disclosure]:
    """What each paper discloses. Raises ConsentMissing for the first one she has not agreed to."""
    return [require_consent(vault, case_id, paper, override_reason, on) for paper in papers]


def enter(
    vault: Vault, case_id: str, pack: Pack, paper: MadePaper, disclosure: Disclosure, file_name: str,
    procedure_id: str | None, override_reason: str, *, written: bytes | None = None,
) -> Changed:  # fmt: skip
    """One entry of the register; an override counts only where something was overridden. `written` is what left when
    that is not the Word file itself."""
    left = paper.docx if written is None else written
    return vault.papers.enter(
        case_id, document=paper.document, language=paper.language, file_name=file_name, sha256=sha256(left),
        size=len(left), pack_id=pack.id, pack_version=pack.version, pack_hash=pack.digest,
        procedure_id=procedure_id, recipient=", ".join(_readers(paper)), discloses=paper.discloses, gaps=paper.gaps,
        consent_id=disclosure.consent_id or None, override_reason=override_reason if disclosure.missing else "",
        content=paper.docx,
    )  # fmt: skip


def _readers(paper: MadePaper) -> tuple[str, ...]:
    if not paper.recipient or paper.recipient in paper.read_by:
        return paper.read_by
    return (paper.recipient, *(reader for reader in paper.read_by if reader in HERS_ALONE))


def former_version(vault: Vault, case_id: str, paper: MadePaper) -> tuple[Paper, bytes] | None:
    """The newest entry of the same paper in the same language whose content was kept."""
    for entry in vault.papers.of(case_id):
        if (entry.document, entry.language) == (paper.document, paper.language):
            content = vault.papers.content(entry.id)
            if content is not None:
                return entry, content
    return None


def compared(vault: Vault, case_id: str, paper: MadePaper, pack: Pack) -> Compared | None:
    """What is different since the paper last left the vault; None when it never did. Raises TemplateError."""
    found = former_version(vault, case_id, paper)
    if found is None:
        return None
    entry, content = found
    return Compared(
        entry,
        compare(content, paper.docx),
        tuple(gap for gap in entry.gaps if gap not in paper.gaps),
        tuple(gap for gap in paper.gaps if gap not in entry.gaps),
        (entry.pack_version, pack.version),
    )
