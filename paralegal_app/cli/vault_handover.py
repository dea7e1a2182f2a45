"""`paralegal vault handover …`: one case to one colleague, encrypted."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from paralegal_app.casefile import Arriving, Vault
from paralegal_app.casefile.merging import Choice
from paralegal_app.cli import passphrase
from paralegal_app.cli.clock import today
from paralegal_app.cli.passphrase import FromStdin, VaultPath

app = typer.Typer(help="Hand one case to one colleague as an encrypted file.", no_args_is_help=True)
File = Annotated[Path, typer.Option("--file", help="The hand-over file.")]


@app.command()
def address(path: VaultPath, passphrase_stdin: FromStdin = False) -> None:
    """Print this vault's address; give it to colleagues, it opens nothing."""
    with Vault.open(path, passphrase.asked(passphrase_stdin)) as vault:
        typer.echo(vault.handover.address())


@app.command()
def write(
    path: VaultPath,
    file: File,
    case: Annotated[str, typer.Option(help="The id of the case.")],
    to: Annotated[str, typer.Option("--to", help="The colleague's address (age1...).")],
    name: Annotated[str, typer.Option(help="The colleague as named in the consent.")],
    leave_out: Annotated[
        list[str] | None, typer.Option(help="A part to leave out, such as answers/client_phone.")
    ] = None,
    without_consent: Annotated[str, typer.Option(help="The reason, when her consent is not recorded.")] = "",
    passphrase_stdin: FromStdin = False,
) -> None:
    """Write a case to a file only the colleague's vault can read; her consent for "handover" must be recorded."""
    with Vault.open(path, passphrase.asked(passphrase_stdin)) as vault:
        made = vault.handover.write(
            case, file, to, name, on=today(), leave_out=leave_out or (), override_reason=without_consent
        )
    typer.echo(f"{made.path} ({made.size // 1024} kB, {made.files} files). Left out: {', '.join(made.left_out)}")


@app.command()
def look(path: VaultPath, file: File, passphrase_stdin: FromStdin = False) -> None:
    """Show what a hand-over holds and where it differs from the case here; takes nothing in."""
    with Vault.open(path, passphrase.asked(passphrase_stdin)) as vault:
        _show(vault.handover.look(file))


@app.command()
def take(
    path: VaultPath,
    file: File,
    theirs: Annotated[
        list[str] | None, typer.Option(help="A difference in which the file is right; the rest stays.")
    ] = None,
    passphrase_stdin: FromStdin = False,
) -> None:
    """Take the case in; where it differs, what is here stays, but for each --theirs."""
    with Vault.open(path, passphrase.asked(passphrase_stdin)) as vault:
        arriving = vault.handover.look(file)
        wanted = set(theirs or ())
        choose: dict[str, Choice] = {one.key: "theirs" if one.key in wanted else "mine" for one in arriving.differences}
        vault.handover.take_in(file, choose=choose)
        _show(arriving)
    typer.echo("The case was taken in.")


def _show(arriving: Arriving) -> None:
    state = "known here" if arriving.known_here else "new here"
    typer.echo(f"Case {arriving.case_id} ({state}) from {arriving.sender or '?'} of {arriving.made_at}")
    typer.echo(f"Left out: {', '.join(arriving.left_out)}")
    for table, count in arriving.new_rows.items():
        typer.echo(f"  new: {count} {table}")
    for one in arriving.differences:
        typer.echo(f"  differs: {one.key}")
