"""Every paper of every country in every language, word for word as last read by a person.

Each is made from one of the pack's own cases, the one that leaves the fewest gaps; its name stands in the first line of
the golden text and stays while that case exists. After changing a template, a text or a figure on purpose, write the
golden texts anew with `PAPERS_UPDATE=1 pytest tests/documents` and read the difference.
"""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

import pytest
from paper_samples import GOLDEN

from paralegal_app import paths
from paralegal_app.casework.papers import make_paper
from paralegal_app.documents import reading
from paralegal_app.interview.cases import CaseResult, run_case
from paralegal_app.language.ties import untied
from paralegal_app.packs.loader import load_cases, load_pack
from paralegal_app.packs.pack import Pack
from tests.builders import country_packs

FOLDERS = {folder.name: folder for folder in (*country_packs(), paths.jurisdictions() / "shared")}
_CASE = "[case] "


@cache
def pack(name: str) -> Pack:
    return load_pack(FOLDERS[name])


@cache
def results(name: str) -> tuple[CaseResult, ...]:
    return tuple(run_case(pack(name), case) for case in load_cases(FOLDERS[name]))


EVERY = [
    (name, procedure.id, document.id, lang)
    for name in FOLDERS
    for procedure in pack(name).procedures.values()
    for document in procedure.documents
    for lang in document.languages
]


def cases_of(name: str, procedure: str, document: str) -> list[tuple[int, CaseResult]]:
    """The pack's cases that offer this paper, those with the fewest gaps first."""
    found = [
        (len(paper.gaps), result)
        for result in results(name)
        if result.state is not None and result.case.procedure == procedure
        for paper in result.state.documents
        if paper.id == document
    ]
    return sorted(found, key=lambda pair: pair[0])


def chosen(golden: Path, name: str, procedure: str, document: str) -> CaseResult:
    """The case named in the golden text, else the one with the fewest gaps."""
    cases = [result for _gaps, result in cases_of(name, procedure, document)]
    assert cases, f"no case of {name} offers {document}; add one to its cases/"
    named = golden.read_text(encoding="utf-8").splitlines()[0].removeprefix(_CASE) if golden.is_file() else ""
    return next((result for result in cases if result.case.name == named), cases[0])


@pytest.mark.parametrize(("name", "procedure", "document", "lang"), EVERY, ids=lambda part: part)
def test_golden_text(name: str, procedure: str, document: str, lang: str) -> None:
    golden = GOLDEN / name / procedure / f"{document}.{lang}.txt"
    result = chosen(golden, name, procedure, document)
    assert result.state is not None
    made = make_paper(pack(name), result.state, result.answers, document, lang)
    words = f"{_CASE}{result.case.name}\n{reading.text(made.docx)}"
    if os.environ.get("PAPERS_UPDATE"):
        golden.parent.mkdir(parents=True, exist_ok=True)
        golden.write_text(words, encoding="utf-8")
    assert words == untied(golden.read_text(encoding="utf-8"))
    assert not any(mark in words for mark in ("{{", "{%", "⟨", "Undefined"))


def test_no_golden_text_is_left_over() -> None:
    known = {GOLDEN / name / procedure / f"{document}.{lang}.txt" for name, procedure, document, lang in EVERY}
    assert set(GOLDEN.glob("*/*/*.txt")) == known
