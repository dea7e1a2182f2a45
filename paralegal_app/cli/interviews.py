"""`paralegal interview` and `paralegal generate`: the interview and its papers without a window."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from paralegal_app.casework.papers import MadePaper, make_paper, offered, write_papers
from paralegal_app.errors import AnswersError, BadInput, PackError
from paralegal_app.interview.answers import Answers, read_answers
from paralegal_app.interview.flow import interview as walk
from paralegal_app.interview.report import arithmetic_lines, state_data
from paralegal_app.interview.state import State
from paralegal_app.packs import library
from paralegal_app.packs.conditions import Verdict
from paralegal_app.packs.loader import nearest
from paralegal_app.packs.pack import Pack
from paralegal_app.packs.reading import read_yaml
from paralegal_app.packs.texts import Texts

PackName = Annotated[str, typer.Argument(metavar="PACK", help="Id or folder of a pack, e.g. ua.")]
ProcedureName = Annotated[
    str, typer.Argument(metavar="PROCEDURE", help="id_replacement, legal_aid, protection_notice or restraining_order.")
]
AnswersFile = Annotated[Path, typer.Option("--answers", help="YAML file: question id to value.")]
OnDate = Annotated[str | None, typer.Option("--on", help="Day to count from, e.g. 2026-03-31; today without it.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]


def interview(pack: PackName, procedure: ProcedureName, answers: AnswersFile, on: OnDate = None, as_json: AsJson = False,
              lang: Annotated[str, typer.Option(help="Language of the words.")] = "en") -> None:  # fmt: skip
    """Say what follows from the answers: findings, risks, deadlines, what is still to ask."""
    loaded, state, _ = _walk(pack, procedure, answers, on)
    texts = loaded.texts(lang)
    if as_json:
        typer.echo(json.dumps(state_data(state, texts), ensure_ascii=False, indent=2))
    else:
        typer.echo("\n".join(_told(state, texts)))


def generate(pack: PackName, procedure: ProcedureName, answers: AnswersFile,
             out: Annotated[Path, typer.Option("--out", help="Folder for the papers.")],
             lang: Annotated[str | None, typer.Option(help="Only papers in this language.")] = None,
             on: OnDate = None, as_json: AsJson = False) -> None:  # fmt: skip
    """Make the papers; list their gaps and what they disclose."""
    loaded, state, given = _walk(pack, procedure, answers, on)
    wanted = [(paper, language) for paper, language in offered(state, lang) if paper.verdict is not Verdict.NO]
    if not wanted:
        raise BadInput(f"The procedure {procedure} offers no paper{f' in `{lang}`' if lang else ''} for these answers.")
    made = write_papers([make_paper(loaded, state, given, paper.id, language) for paper, language in wanted], out)
    if as_json:
        typer.echo(json.dumps({"papers": [_paper_data(paper) for paper in made]}, ensure_ascii=False, indent=2))
    else:
        typer.echo("\n".join(line for paper in made for line in _paper_lines(paper)))


def _walk(pack: str, procedure: str, answers: Path, on: str | None) -> tuple[Pack, State, Answers]:
    loaded = library.pack(pack)
    if procedure not in loaded.procedures:
        known = ", ".join(loaded.procedures)
        raise BadInput(
            f"The pack {loaded.id} has no procedure `{procedure}`{nearest(procedure, loaded.procedures)}; it has {known}."
        )
    given = read_answers(loaded, _answers_data(answers))
    return loaded, walk(loaded, procedure, given, _day(on)), given


def _answers_data(path: Path) -> object:
    try:
        return read_yaml(path).data or {}
    except PackError as error:
        raise AnswersError(str(error)) from error


def _day(text: str | None) -> date:
    if text is None:
        return date.today()  # noqa: DTZ011  the day of the person at this computer
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise BadInput(f"`{text[:30]}` is no date; write --on 2026-03-31.") from None


def _told(state: State, texts: Texts) -> list[str]:
    base = ("procedures", state.procedure)
    lines = [texts.get(*base, "name"), ""]
    for finding in state.findings:
        lines.append(
            f"{finding.verdict.value.upper()}: {texts.get(*base, 'findings', finding.id, finding.verdict.value)}"
        )
        for ground in finding.grounds:
            lines.append(
                f"  [{ground.verdict.value}] {texts.get(*base, 'grounds', ground.id)} ({ground.law.cite}; {ground.law.status})"
            )
    lines += ["", "Risks to read first:"] if state.risks else []
    for risk in state.risks:
        lines += [
            f"  - {texts.get(*base, 'risks', risk.id)}",
            f"    {texts.get(*base, 'risks', risk.id, 'mitigation')}",
        ]
    for deadline in state.deadlines:
        if deadline.due is not None:
            lines += [
                "",
                f"{texts.get(*base, 'deadlines', deadline.id)}: {deadline.due.isoformat()} ({deadline.law.cite}; {deadline.law.status})",
            ]
            lines += [f"    {line}" for line in arithmetic_lines(deadline.arithmetic, texts)]
    if state.next:
        lines += ["", f"Next question ({len(state.needed)} to go): {texts.question(state.next)}"]
    return lines


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
