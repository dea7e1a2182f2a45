"""`paralegal demo`: the guide's three examples from first question to filled papers, then the window on them."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import Annotated

import typer

from paralegal_app.casework.demo import PASSPHRASE, DemoCase, make_demo
from paralegal_app.cli.clock import today
from paralegal_app.cli.door import Door, has_display
from paralegal_app.errors import BadInput

Out = Annotated[
    Path | None, typer.Option("--out", help="Folder for the papers; a new temporary one without it.")
]
NoWindow = Annotated[bool, typer.Option("--no-window", help="Only make the papers.")]
Screenshots = Annotated[Path | None, typer.Option("--screenshots", help="Save a picture of every page here.")]


def demo(context: typer.Context, out: Out = None, no_window: NoWindow = False, screenshots: Screenshots = None) -> None:
    """Walk the guide's three examples in a throw-away vault, write their papers, and open the window on them."""
    place = Path(tempfile.mkdtemp(prefix="desk-"))
    out = (out or place / "papers").absolute()
    if out.is_file():
        raise BadInput("The folder for the papers is a file; name a folder.")
    vault = place / "vault"
    typer.echo("Walking the three examples of EHRA (2021), Help impossible to ignore. The people are invented.")
    for case in make_demo(vault, out, today()):
        typer.echo("\n".join(_lines(case)))
    typer.echo(f"\nThe papers are in {out}\nThe training vault is {vault}\nIts passphrase: {PASSPHRASE}")
    door: Door | None = context.obj
    if door is not None and screenshots is not None:
        _pictures(door, vault, screenshots)
    elif door is None or no_window or not has_display():
        typer.echo("\nTo open the window where there is a display: paralegal demo")
    else:
        raise typer.Exit(door.window(vault, True))


def _lines(case: DemoCase) -> list[str]:
    lines = [f"\n{case.title}: {case.asked} questions"]
    for paper in case.papers:
        gaps = f"  (to fill in by hand: {', '.join(paper.gaps)})" if paper.gaps else ""
        lines.append(f"  {paper.path}  {paper.document}{gaps}")
    return lines


def _pictures(door: Door, vault: Path, folder: Path) -> None:
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    typer.echo(f"\n{door.pictures(vault, PASSPHRASE, folder)} pictures are in {folder.absolute()}")
