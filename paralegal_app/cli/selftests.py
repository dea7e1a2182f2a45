"""`paralegal selftest`: whether this installation works, line by line."""

from __future__ import annotations

import typer

from paralegal_app.selftest import run


def selftest() -> None:
    """Try this installation: ciphers, vault, packs, papers, keyring, folders, clock."""
    failed = False
    for line in run():
        typer.echo(f"{'ok  ' if line.works else 'FAIL'}  {line.what}: {line.said}")
        failed |= not line.works
    raise typer.Exit(1 if failed else 0)
