"""`paralegal generate`: the papers of an answers file, without a window."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from paralegal_app.casework.papers import MadePaper, make_paper, write_papers
from paralegal_app.cli.interviews import AnswersFile, AsJson, OnDate, PackName, ProcedureName, walk_answers
from paralegal_app.errors import BadInput


def generate(pack: PackName, procedure: ProcedureName, answers: AnswersFile,
             out: Annotated[Path, typer.Option("--out", help="Folder for the papers.")],
             lang: Annotated[str | None, typer.Option(help="Only papers in this language.")] = None,
             on: OnDate = None, as_json: AsJson = False) -> None:  # fmt: skip
    """Make the papers, each in its usual filing language unless told; list their gaps and what they disclose."""
    loaded, state, given = walk_answers(pack, procedure, answers, on)
    wanted = [(paper, lang or paper.languages[0]) for paper in state.documents if lang in (None, *paper.languages)]
    if not wanted:
        raise BadInput(f"The procedure {procedure} offers no paper{f' in `{lang}`' if lang else ''} for these answers.")
    made = write_papers([make_paper(loaded, state, given, paper.id, language) for paper, language in wanted], out)
    if as_json:
        typer.echo(json.dumps({"papers": [_paper_data(paper) for paper in made]}, ensure_ascii=False, indent=2))
    else:
        typer.echo("\n".join(line for paper in made for line in _paper_lines(paper)))


def _paper_data(paper: MadePaper) -> dict[str, object]:
    return {"id": paper.document, "language": paper.language, "path": str(paper.path), "gaps": list(paper.gaps),
            "discloses": list(paper.discloses)}  # fmt: skip


def _paper_lines(paper: MadePaper) -> list[str]:
    lines = [str(paper.path)]
    if paper.gaps:
        lines.append(f"    to fill in by hand: {', '.join(paper.gaps)}")
    if paper.discloses:
        lines.append(f"    tells {', '.join(paper.read_by) or 'its reader'}: {', '.join(paper.discloses)}")
    if paper.inflected:
        lines.append(f"    check these name forms: {', '.join(form for _, _, form in paper.inflected)}")
    return lines
