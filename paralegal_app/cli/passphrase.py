"""What every command on a vault is told: its folder, and a passphrase, which comes from a prompt that shows nothing or
as one line on standard input, never as an argument."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from paralegal_app.casefile import strength
from paralegal_app.errors import BadInput

VaultPath = Annotated[Path, typer.Option("--path", help="The folder of the vault.")]
FromStdin = Annotated[
    bool, typer.Option("--passphrase-stdin", help="Read the passphrase as one line from standard input.")
]
_DAY = 86_400
_YEAR = 365 * _DAY


def asked(from_stdin: bool, what: str = "Passphrase") -> str:
    """The passphrase. Raises BadInput when standard input ends first."""
    if not from_stdin:
        return str(typer.prompt(what, hide_input=True))
    line = sys.stdin.readline()
    if not line:
        raise BadInput(f"Standard input ended before the line with the {what.lower()}; give one line for it.")
    return line.rstrip("\r\n")


def chosen(from_stdin: bool, what: str = "New passphrase") -> str:
    """A new passphrase, typed twice at a prompt; says on stderr how long it would stand, and forbids nothing."""
    typed = asked(True, what) if from_stdin else str(typer.prompt(what, hide_input=True, confirmation_prompt=True))
    found = strength(typed)
    typer.echo(f"This passphrase would stand {_words(found.seconds)} against somebody with a copy.", err=True)
    for advice in found.advice:
        typer.echo(f"  {advice}", err=True)
    return typed


def _words(seconds: float) -> str:
    for size, name in ((100 * _YEAR, "centuries"), (_YEAR, "years"), (_DAY, "days"), (3600, "hours")):
        if seconds >= 2 * size:
            return "for centuries" if name == "centuries" else f"about {int(seconds / size)} {name}"
    return "only minutes"
