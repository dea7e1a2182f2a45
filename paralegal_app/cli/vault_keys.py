"""`paralegal vault keys …`: who can open a vault."""

from __future__ import annotations

from typing import Annotated

import typer

from paralegal_app.casefile import Vault
from paralegal_app.cli import passphrase
from paralegal_app.cli.passphrase import FromStdin, VaultPath
from paralegal_app.errors import BadInput

app = typer.Typer(help="Who can open a vault: workers, recovery code, shares, this computer.", no_args_is_help=True)
Label = Annotated[str, typer.Option("--label", help="The label of the worker's slot, as `keys list` shows it.")]


@app.command("list")
def list_keys(path: VaultPath, passphrase_stdin: FromStdin = False) -> None:
    """Show every way to open the vault."""
    with Vault.open(path, passphrase.asked(passphrase_stdin)) as vault:
        for holder in vault.keyholders.all():
            name = vault.workers.name(holder.worker_id) if holder.worker_id else ""
            more = [
                f"any {holder.threshold} of {holder.shares}" if holder.shares else "",
                "only on its computer" if holder.computer else "",
                "set with a cheap key derivation, change it" if holder.weak else "",
            ]
            typer.echo("  ".join(part for part in (holder.kind, holder.label, name, *more) if part))


@app.command("add")
def add_worker(
    path: VaultPath,
    name: Annotated[str, typer.Option(help="The worker's name, kept inside the encryption.")],
    label: Label = "",
    passphrase_stdin: FromStdin = False,
) -> None:
    """Give another worker a passphrase of her own (standard input: yours, then hers)."""
    with Vault.open(path, passphrase.asked(passphrase_stdin, "Your passphrase")) as vault:
        vault.keyholders.add_worker(name, passphrase.chosen(passphrase_stdin, "Her passphrase"), label=label)
    typer.echo("She can open the vault now.")


@app.command("change")
def change_passphrase(
    path: VaultPath,
    this_computer: Annotated[
        bool | None, typer.Option("--this-computer/--any-computer", help="Tie the passphrase to this computer, or not.")
    ] = None,
    passphrase_stdin: FromStdin = False,
) -> None:
    """Change your passphrase (standard input: the old one, then the new one)."""
    old = passphrase.asked(passphrase_stdin, "Old passphrase")
    with Vault.open(path, old) as vault:
        new = passphrase.chosen(passphrase_stdin)
        vault.keyholders.change_passphrase(old, new, tie_to_computer=this_computer)
    typer.echo("The new passphrase opens the vault. Copies made before still open with the old one; see `keys renew`.")


@app.command("remove")
def remove_worker(path: VaultPath, label: Label, passphrase_stdin: FromStdin = False) -> None:
    """End a worker's access and give the vault a new key."""
    with Vault.open(path, passphrase.asked(passphrase_stdin)) as vault:
        found = [holder.worker_id for holder in vault.keyholders.all() if holder.label == label and holder.worker_id]
        if not found:
            raise BadInput("No worker has this label; see `paralegal vault keys list`.")
        vault.keyholders.remove_worker(found[0])
    typer.echo("Her passphrase opens nothing written from now on; copies and backups made before still open with it.")


@app.command("renew")
def renew(path: VaultPath, passphrase_stdin: FromStdin = False) -> None:
    """Encrypt the whole vault under a new key."""
    with Vault.open(path, passphrase.asked(passphrase_stdin)) as vault:
        vault.keyholders.rekey()
    typer.echo("The vault has a new key.")


@app.command("code")
def recovery_code(path: VaultPath, passphrase_stdin: FromStdin = False) -> None:
    """Make a new recovery code and print it once; an earlier one stops working."""
    with Vault.open(path, passphrase.asked(passphrase_stdin)) as vault:
        typer.echo(
            f"Recovery code, shown only now; print it and keep it elsewhere: {vault.keyholders.new_recovery_code()}"
        )


@app.command("shares")
def shares(
    path: VaultPath,
    need: Annotated[int, typer.Option(help="How many people must come together.")],
    of: Annotated[int, typer.Option(help="How many people get a share.")],
    passphrase_stdin: FromStdin = False,
) -> None:
    """Make shares for different people, any so many of whom can open the vault together."""
    with Vault.open(path, passphrase.asked(passphrase_stdin)) as vault:
        for number, words in enumerate(vault.keyholders.new_shares(need, of), 1):
            typer.echo(f"Share {number} of {of}, any {need} open the vault:\n  {words}")


@app.command("recover")
def recover(
    path: VaultPath,
    by_shares: Annotated[int, typer.Option("--shares", help="How many shares come together; 0: the code.")] = 0,
    name: Annotated[str, typer.Option(help="Your name, for the new passphrase.")] = "recovered",
    passphrase_stdin: FromStdin = False,
) -> None:
    """Open with the recovery code or shares and set a passphrase (standard input: each of them, then the new one)."""
    if by_shares:
        words = [passphrase.asked(passphrase_stdin, f"Share {number}") for number in range(1, by_shares + 1)]
        opened = Vault.open_with_shares(path, words)
    else:
        opened = Vault.open_with_code(path, passphrase.asked(passphrase_stdin, "Recovery code"))
    with opened as vault:
        vault.keyholders.add_worker(name, passphrase.chosen(passphrase_stdin))
    typer.echo("The new passphrase opens the vault.")
