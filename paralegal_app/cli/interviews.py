"""`paralegal interview`: what follows from an answers file, without a window."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from paralegal_app.cli.clock import today
from paralegal_app.errors import AnswersError, BadInput, PackError
from paralegal_app.interview.answers import Answers, read_answers
from paralegal_app.interview.flow import interview as walk
from paralegal_app.interview.report import arithmetic_lines, state_data
from paralegal_app.interview.state import State
from paralegal_app.packs import library
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


def interview(pack: PackName, procedure: ProcedureName, answers: AnswersFile, on: OnDate = None,
              as_json: AsJson = False,
              lang: Annotated[str, typer.Option(help="Language of the words.")] = "en") -> None:  # fmt: skip
    """Say what follows from the answers: findings, risks, deadlines, what is still to ask."""
    loaded, state, _ = walk_answers(pack, procedure, answers, on)
    texts = loaded.texts(lang)
    if as_json:
        typer.echo(json.dumps(state_data(state, texts), ensure_ascii=False, indent=2))
    else:
        typer.echo("\n".join(_told(state, texts)))


def walk_answers(pack: str, procedure: str, answers: Path, on: str | None) -> tuple[Pack, State, Answers]:
    """The pack, the State and the answers read from a file. Raises BadInput, AnswersError, PackError."""
    loaded = library.pack(pack)
    if procedure not in loaded.procedures:
        known = ", ".join(loaded.procedures)
        raise BadInput(
            f"The pack {loaded.id} has no procedure `{procedure}`{nearest(procedure, loaded.procedures)}; "
            f"it has {known}."
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
        return today()
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
            words = texts.get(*base, "grounds", ground.id)
            lines.append(f"  [{ground.verdict.value}] {words} ({texts.cite(ground.law.cite)}; {ground.law.status})")
    lines += ["", "Risks to read first:"] if state.risks else []
    for risk in state.risks:
        lines += [
            f"  - {texts.get(*base, 'risks', risk.id)}",
            f"    {texts.get(*base, 'risks', risk.id, 'mitigation')}",
        ]
    for deadline in state.deadlines:
        if deadline.due is not None:
            words = texts.get(*base, "deadlines", deadline.id)
            law = f"{texts.cite(deadline.law.cite)}; {deadline.law.status}"
            lines += ["", f"{words}: {deadline.due.isoformat()} ({law})"]
            lines += [f"    {line}" for line in arithmetic_lines(deadline.arithmetic, texts)]
    if state.next:
        lines += ["", f"Next question ({len(state.needed)} to go): {texts.question(state.next)}"]
    return lines
