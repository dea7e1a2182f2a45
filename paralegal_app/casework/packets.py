"""A packet: the papers of one procedure with checklist and cover sheet, in copies for the office, him and herself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from paralegal_app.casefile import Vault
from paralegal_app.casework.interviews import Interview
from paralegal_app.casework.paper_register import consented, enter
from paralegal_app.casework.papers import RESPONDENT, MadePaper, made_paper
from paralegal_app.documents.packet import CopyFor, Paper, Written, contents, neutral_name, write_folder, write_zip
from paralegal_app.documents.render import render
from paralegal_app.documents.shared_papers import own_template, packet_values
from paralegal_app.documents.sharing_words import READERS
from paralegal_app.errors import BadInput
from paralegal_app.interview.state import DocumentState
from paralegal_app.packs.conditions import Verdict

COVER = "cover_sheet"
OWN_SHEETS = ("checklist", "deadline_sheet")
"""Papers of every procedure that are hers alone and go into every packet."""
ALL_COPIES: tuple[CopyFor, ...] = ("office", "respondent", "own")


@dataclass(frozen=True, slots=True)
class Left:
    """A paper that does not stand in a copy: `not_filed` (hers alone) or `not_served` (he does not get it)."""

    document: str
    language: str
    because: str


@dataclass(frozen=True, slots=True)
class CopyPlan:
    """One copy: for whom, the papers in it in order, and what differs from the full packet."""

    copy: CopyFor
    papers: tuple[MadePaper, ...]
    left: tuple[Left, ...]


@dataclass(frozen=True, slots=True)
class Packet:
    """The papers of a packet in order, the cover sheet first, and its copies."""

    papers: tuple[MadePaper, ...]
    copies: tuple[CopyPlan, ...]


@dataclass(frozen=True, slots=True)
class HandedOut:
    """A packet on disk: its files, and the papers as registered."""

    packet: Packet
    written: tuple[Written, ...]


def wanted(interview: Interview, lang: str | None = None) -> list[tuple[str, str]]:
    """The papers a packet holds unless somebody chooses: those that surely apply, in the language of filing, with the
    sheets that are hers."""
    return [
        (paper.id, _language(paper, lang)) for paper in interview.state.documents
        if paper.verdict is Verdict.YES and (paper.id in OWN_SHEETS or not _sheet(paper))
    ]  # fmt: skip


def _sheet(paper: DocumentState) -> bool:
    return paper.kind in ("sheet", "checklist")


def _language(paper: DocumentState, lang: str | None) -> str:
    return lang if lang in paper.languages else paper.languages[0]


def make_packet(
    interview: Interview, chosen: Sequence[tuple[str, str]] = (), *, copies: Sequence[CopyFor] = ("own",),
    lang: str | None = None,
) -> Packet:  # fmt: skip
    """Make the chosen papers (document, language), those of `wanted` when none are, with the sheets and a cover sheet.

    Raises:
        BadInput: no copy or an unknown one; nothing to make.
        TemplateError, DocumentError: a paper cannot be made, or would tell him where she is.
    """
    unknown = [copy for copy in copies if copy not in ALL_COPIES]
    if not copies or unknown:
        raise BadInput(f"A packet is made in copies for {', '.join(ALL_COPIES)}; say which.", kind="unfit")
    items = list(dict.fromkeys(chosen or wanted(interview, lang)))
    if not items:
        raise BadInput(
            "There is no paper for a packet yet; answer more questions or tick a paper.", kind="no_paper_yet"
        )
    main = lang or items[0][1]
    items += [item for item in _sheets(interview, main) if item[0] not in {document for document, _ in items}]
    papers = interview.papers(items)
    papers.sort(key=lambda paper: not paper.filed)
    cover = cover_sheet(interview, papers, main)
    whole = (cover, *papers)
    return Packet(whole, _plans(whole, tuple(dict.fromkeys(copies))))


def _sheets(interview: Interview, lang: str) -> list[tuple[str, str]]:
    offered = {paper.id: paper for paper in interview.state.documents}
    return [(name, _language(offered[name], lang)) for name in OWN_SHEETS if name in offered]


def cover_sheet(interview: Interview, papers: Sequence[MadePaper], lang: str) -> MadePaper:
    """The sheet that lists a packet: which paper is for whom, in the language of the papers. Raises TemplateError."""
    texts = interview.texts(lang)
    base = ("procedures", interview.procedure)
    names = {paper.document: texts.get(*base, "documents", paper.document) for paper in papers}
    template = own_template(interview.pack.templates, COVER, lang)
    values = {
        "procedure": {"name": texts.get(*base, "name")},
        "office": interview.answers.given("office_name") or _addressee(interview, papers, lang),
        "packet": packet_values([_plain(paper) for paper in papers], names, READERS[lang]),
    }
    filled = render(template, values, lang=lang, on=interview.on)
    return replace(made_paper(COVER, lang, filled, (), ("client", "paralegal")), filed=False)


def _addressee(interview: Interview, papers: Sequence[MadePaper], lang: str) -> str | None:
    """The office the first filed paper goes to, as the pack names it."""
    going = {document.id: document.to for document in interview.pack.procedures[interview.procedure].documents}
    to = next((going.get(paper.document) for paper in papers if paper.filed), None)
    return interview.texts(lang).find("offices", to) if to else None


def _plain(paper: MadePaper) -> Paper:
    return Paper(paper.document, paper.language, paper.docx, paper.filed, RESPONDENT in paper.read_by)


def _plans(papers: tuple[MadePaper, ...], copies: Sequence[CopyFor]) -> tuple[CopyPlan, ...]:
    plain = [_plain(paper) for paper in papers]
    by_paper = {id(item): paper for item, paper in zip(plain, papers, strict=True)}
    plans = []
    for copy, chosen in contents(plain, copies).items():
        inside = tuple(by_paper[id(item)] for item in chosen)
        left = tuple(
            Left(paper.document, paper.language, "not_served" if paper.filed else "not_filed")
            for paper in papers if paper not in inside
        )  # fmt: skip
        plans.append(CopyPlan(copy, inside, left))
    return tuple(plans)


def hand_out_packet(
    vault: Vault, interview: Interview, packet: Packet, place: Path, *,
    zipped: bool = False, on: date | None = None, override_reason: str = "",
) -> HandedOut:  # fmt: skip
    """Write a packet into the folder `place`, or as the .zip `place`, and enter each paper in the register.

    File names are neutral and numbered; with several copies each stands in a numbered folder of its own.

    Raises:
        ConsentMissing: a paper tells something no consent covers and no reason is given; nothing is written.
        DocumentError: the place cannot be written, or holds such files already; nothing of the packet stays.
    """
    leaving = [paper for paper in packet.papers if any(paper in plan.papers for plan in packet.copies)]
    told = consented(vault, interview.case_id, leaving, override_reason, on)
    copies = tuple(plan.copy for plan in packet.copies)
    plain = [_plain(paper) for paper in packet.papers]
    written = write_zip(plain, place, copies) if zipped else write_folder(plain, place, copies)
    with vault.together():
        for paper, disclosure in zip(leaving, told, strict=True):
            name = neutral_name(packet.papers.index(paper) + 1, paper.language)
            enter(
                vault, interview.case_id, interview.pack, paper, disclosure, name, interview.record.id, override_reason
            )
    return HandedOut(packet, written)
