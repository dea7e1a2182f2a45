"""What no pack may take away: a question that is never kept stays so, what an answer reveals stays named, hidden
addresses stay hidden, a sign-off has a name, a link is a page, and the shared part is the program's own."""

from __future__ import annotations

import re
from collections.abc import Mapping

from paralegal_app import paths
from paralegal_app.packs.checks.citations import cited
from paralegal_app.packs.checks.report import Report
from paralegal_app.packs.loader import SHARED, vocabulary
from paralegal_app.packs.models import Question
from paralegal_app.packs.pack import Pack
from paralegal_app.packs.reading import KeyPath

_NO_PAGE = re.compile(
    r"(?!https?://)(?:[a-z][a-z0-9+.-]*://|(?:javascript|vbscript|data|file|blob|about|search-ms|ms-[a-z]+):|\\\\)",
    re.IGNORECASE,
)
"""A link to a file, a script or a program of this computer; the name of a paper may hold a colon."""


def check(pack: Pack, report: Report) -> None:
    """Name everything a pack would take away."""
    _name(pack, report)
    common = vocabulary()
    for procedure in pack.procedures.values():
        file = f"procedures/{procedure.id}.yaml"
        for index, question in enumerate(procedure.questions):
            place: KeyPath = ("questions", index)
            if question.id in common:
                _weakened(question, common[question.id], file, place, report)
            _renamed(pack, question, common, file, place, report)
    _links(pack, report)


def _name(pack: Pack, report: Report) -> None:
    review = pack.manifest.review
    if review.status == "reviewed" and not ((review.by or "").strip() and review.on):
        words = "is marked reviewed but does not say by whom and when; write `by` and `on`, or leave it a draft"
        report.fault("pack.yaml", ("review", "status"), words)
    if pack.id == SHARED and pack.path.resolve() != (paths.jurisdictions() / SHARED).resolve():
        report.fault("pack.yaml", ("id",), "`shared` is the part of the program that all packs use; give it another id")


def _weakened(question: Question, common: Question, file: str, place: KeyPath, report: Report) -> None:
    """A question of the vocabulary asked otherwise than the vocabulary has it."""
    if common.keep == "never" and question.keep != "never":
        words = f"keeps the answer to `{question.id}`, which is asked only to warn her and never kept; leave `keep` out"
        report.fault(file, (*place, "keep"), words)
    if common.type != question.type:
        words = f"`{question.id}` is of the type {common.type} in all packs; give a question of another type its own id"
        report.fault(file, (*place, "type"), words)
    if hidden := sorted({*(common.reveals or ())} - {*(question.reveals or ())}):
        words = f"no longer says that `{question.id}` reveals {', '.join(hidden)}; name it, or leave `reveals` out"
        report.fault(file, (*place, "reveals"), words)


def _renamed(
    pack: Pack, question: Question, common: Mapping[str, Question], file: str, place: KeyPath, report: Report
) -> None:
    """An answer moves to another question only when nothing asks the old one any more."""
    for old in question.renamed:
        if old in common or old in pack.questions:
            words = f"would take over the answers to `{old}`, which is still a question; only a gone one can be renamed"
            report.fault(file, (*place, "renamed"), words)


def _links(pack: Pack, report: Report) -> None:
    for file, path, item in cited(pack):
        for key, links in (("sources", item.sources), ("url", (getattr(item, "url", ""),))):
            for link in links:
                if _NO_PAGE.match(link.strip()):
                    words = f"`{link[:40]}` is no page; write an address that begins with https:// or name the paper"
                    report.fault(file, (*path, key), words, "no_page", given=link[:40])
