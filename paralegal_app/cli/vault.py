"""`paralegal vault …`: make, check, back up, restore, export and erase vaults."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from paralegal_app.casefile import Vault, backups, check_vault, erase, restore
from paralegal_app.cli import passphrase, vault_handover, vault_keys
from paralegal_app.cli.passphrase import FromStdin, VaultPath
from paralegal_app.errors import BadInput

app = typer.Typer(help="The encrypted store: create, check, back up, restore, export, erase.", no_args_is_help=True)
app.add_typer(vault_keys.app, name="keys")
app.add_typer(vault_handover.app, name="handover")

AsJson = Annotated[bool, typer.Option("--json", help="Print the result as JSON.")]


@app.command()
def create(
    path: VaultPath,
    worker: Annotated[str, typer.Option(help="Your name, kept inside the encryption.")] = "",
    label: Annotated[str, typer.Option(help="A short label shown in clear before unlocking.")] = "1",
    recovery_code: Annotated[bool, typer.Option(help="Make a recovery code and print it once.")] = True,
    passphrase_stdin: FromStdin = False,
) -> None:
    """Make a vault in a new folder."""
    secret = passphrase.chosen(passphrase_stdin)
    with Vault.create(path, secret, worker=worker, label=label) as vault:
        typer.echo(f"The vault is in {path}")
        typer.echo("A lost passphrase means lost data: nobody, not even we, can open the vault without it.")
        if recovery_code:
            typer.echo(
                f"Recovery code, shown only now; print it and keep it elsewhere: {vault.keyholders.new_recovery_code()}"
            )


@app.command()
def check(path: VaultPath, as_json: AsJson = False, passphrase_stdin: FromStdin = False) -> None:
    """Open a vault and check all of it: every page, chain and file. Exit 1 when something is wrong."""
    found = check_vault(path, passphrase.asked(passphrase_stdin))
    if as_json:
        typer.echo(json.dumps(asdict(found), ensure_ascii=False))
    else:
        typer.echo(f"{found.cases} cases, {found.answers} answers, {found.events} events, {found.files} files")
        for sentence in (*found.faults, *found.advice):
            typer.echo(sentence)
        if not found.faults:
            typer.echo("Everything is as it was written.")
    raise typer.Exit(1 if found.faults else 0)


@app.command()
def backup(
    path: VaultPath,
    to: Annotated[Path, typer.Option("--to", help="The folder, best on another disk, where the backup goes.")],
    passphrase_stdin: FromStdin = False,
) -> None:
    """Make a verified, encrypted backup, and drop those that newer ones supersede."""
    with Vault.open(path, passphrase.asked(passphrase_stdin)) as vault:
        made = vault.backups.make(to)
    typer.echo(f"The backup is in {made.folder} ({made.size // 1024} kB); it opened and every page is authentic.")


@app.command("restore")
def restore_vault(
    path: VaultPath,
    source: Annotated[Path, typer.Option("--from", help="A backup, or a folder with backups: the newest is taken.")],
    replace: Annotated[bool, typer.Option(help="Put it in the place of the vault there, which is set aside.")] = False,
    passphrase_stdin: FromStdin = False,
) -> None:
    """Restore a backup; with a passphrase on standard input it is opened before anything is replaced."""
    chosen = _backup(source)
    secret = passphrase.asked(True) if passphrase_stdin else None
    previous = restore(chosen, path, passphrase=secret, replace=replace)
    typer.echo(f"Restored {chosen.name} to {path}")
    if previous is not None:
        typer.echo(f"What was there before is in {previous}")


def _backup(source: Path) -> Path:
    if (source / backups.MANIFEST).is_file():
        return source
    made = backups.listed(source)
    if not made:
        raise BadInput(
            f"There is no whole backup in {source}; give the folder of a backup, or the one that holds them."
        )
    if len({one.vault for one in made}) > 1:
        raise BadInput(f"The folder {source} holds backups of several vaults; name the one to restore.")
    return made[0].folder


@app.command()
def export(
    path: VaultPath,
    to: Annotated[Path, typer.Option("--to", help="A new folder for the export, which is not encrypted.")],
    passphrase_stdin: FromStdin = False,
) -> None:
    """Write everything in an open format: JSON, the files, and a script that verifies them."""
    with Vault.open(path, passphrase.asked(passphrase_stdin)) as vault:
        made = vault.export.everything(to)
    typer.echo(f"{made.cases} cases, {made.files} files in {made.folder}. They are NOT encrypted.")
    typer.echo(f"Write this down to prove later that nothing was changed: manifest.json SHA-256 {made.manifest_sha256}")


@app.command("erase")
def erase_vault(
    path: VaultPath,
    keys_only: Annotated[
        bool, typer.Option("--keys-only", help="Destroy the keys and leave unreadable files.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    passphrase_stdin: FromStdin = False,
) -> None:
    """Erase a vault for good: the keys first, then the files. Needs no passphrase, only your word or --yes."""
    if passphrase_stdin:
        Vault.open(path, passphrase.asked(True)).close()
    elif not yes and typer.prompt("Nobody can bring it back. Type ERASE to go on") != "ERASE":
        raise BadInput("Nothing was erased.")
    erased = erase(path, "keys" if keys_only else "everything")
    typer.echo(f"Erased {len(erased.removed)} files; the keys went first.")
    typer.echo("What this program cannot erase:")
    for sentence in erased.remains:
        typer.echo(f"  - {sentence}")
