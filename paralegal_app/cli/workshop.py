"""`paralegal pack new|example|map|diff|build|install|roll-back|key`: making, comparing and exchanging packs.

Each command imports what it needs when it is called: nobody waits for what another one needs.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from paralegal_app.cli.clock import today
from paralegal_app.cli.passphrase import FromStdin, asked
from paralegal_app.errors import BadInput

Passphrase = Annotated[bool, typer.Option("--passphrase-stdin", help="Read the passphrase as one line of input.")]


def new(
    code: Annotated[str, typer.Argument(metavar="CC", help="Code of the new country, e.g. am.")],
    source: Annotated[str, typer.Option("--from", help="Pack to begin from.")],
    out: Annotated[Path, typer.Option("--out", help="Where to make the folder.")] = Path("."),
    procedure: Annotated[list[str], typer.Option("--procedure", help="Only this one; may be repeated.")] = [],  # noqa: B006
    language: Annotated[list[str], typer.Option("--language", help="Language of the texts; may be repeated.")] = [],  # noqa: B006
    filing: Annotated[list[str], typer.Option("--filing", help="Language of the papers; may be repeated.")] = [],  # noqa: B006
) -> None:
    """Begin a pack from another one, with everything to be made anew marked so."""
    from paralegal_app.casework.workshop.skeleton import Plan, new_pack
    from paralegal_app.packs import library

    plan = Plan(tuple(procedure), tuple(language), tuple(filing))
    folder = new_pack(code, library.pack(source), out, today(), plan)
    typer.echo(
        f"{folder}\nNext: translate texts/, fill law.yaml from sources, adapt templates/, "
        f"then: paralegal pack check {folder}"
    )


def example(
    out: Annotated[Path, typer.Option("--out", help="Where to put the folder zz.")] = Path("."),
) -> None:
    """Copy the pack of an imaginary country, to play with along the tutorial."""
    from paralegal_app.casework.workshop.example import copy_example

    typer.echo(copy_example(out))


def map_procedure(
    pack: Annotated[str, typer.Argument(metavar="PACK")],
    procedure: Annotated[str, typer.Argument(metavar="PROCEDURE")],
    out: Annotated[Path, typer.Option("--out", help="Folder for the drawing and the Word file.")] = Path("."),
    lang: Annotated[str, typer.Option(help="Language of the words.")] = "en",
) -> None:
    """Draw a procedure as a flow that a lawyer can read: .docx and .svg."""
    from paralegal_app.casework.workshop.map import as_docx, as_svg
    from paralegal_app.packs import library
    from paralegal_app.packs.loader import nearest

    loaded = library.pack(pack)
    if procedure not in loaded.procedures:
        raise BadInput(f"The pack {loaded.id} has no procedure `{procedure}`{nearest(procedure, loaded.procedures)}.")
    out.mkdir(parents=True, exist_ok=True)
    name = f"{loaded.id}-{procedure}.{lang}"
    (out / f"{name}.docx").write_bytes(as_docx(loaded, loaded.procedures[procedure], lang))
    (out / f"{name}.svg").write_text(as_svg(loaded, loaded.procedures[procedure], lang), "utf-8")
    typer.echo(f"{out / name}.docx\n{out / name}.svg")


def diff(
    before: Annotated[str, typer.Argument(metavar="A")],
    after: Annotated[str, typer.Argument(metavar="B")],
    lang: Annotated[str, typer.Option(help="Language of the words.")] = "en",
    vault: Annotated[Path | None, typer.Option(help="A vault, to count the open cases the change touches.")] = None,
    passphrase_stdin: FromStdin = False,
) -> None:
    """Say in plain words what changed from pack A to pack B, and how many open cases that touches."""
    from paralegal_app.casefile import Vault
    from paralegal_app.casework.workshop.comparison import differences, open_cases
    from paralegal_app.packs import library

    found = differences(library.pack(before), library.pack(after), lang)
    for item in found:
        typer.echo(f"{item.procedure}: {item.sentence}" if item.procedure else item.sentence)
    if not found:
        typer.echo("Nothing changed.")
    if vault is not None:
        with Vault.open(vault, asked(passphrase_stdin)) as opened:
            count = len(open_cases(opened, library.pack(after)))
        typer.echo(f"Open cases that would go on under the earlier pack until somebody accepts the change: {count}.")


def build(
    path: Annotated[str, typer.Argument(metavar="PATH", help="Pack folder or id.")],
    out: Annotated[Path | None, typer.Option("--out", help="File to write; ./CC-VERSION.lawpack without it.")] = None,
    key: Annotated[Path | None, typer.Option("--key", help="Signing key made with `paralegal pack key`.")] = None,
    signer: Annotated[str, typer.Option("--signer", help="Name of the signing organisation.")] = "",
    passphrase_stdin: Passphrase = False,
) -> None:
    """Put a pack into one file to hand on, signed if a key is given."""
    from paralegal_app.casework.workshop.archive import good_name, read_lawpack, write_lawpack
    from paralegal_app.casework.workshop.trust import fingerprint, load_key
    from paralegal_app.packs import library

    pack = library.pack(path)
    out = out or Path(f"{pack.id}-{pack.version}.lawpack")
    signing = load_key(key, asked(passphrase_stdin, "Passphrase of the signing key")) if key else None
    if signing is not None and not good_name(signer):
        raise BadInput('A signature needs a name that people know; add --signer "Name of the organisation".')
    write_lawpack(pack, out, key=signing, signer=signer)
    words = f", signed by {signer}: {fingerprint(signing.public_key().public_bytes_raw())}" if signing else ", unsigned"
    typer.echo(f"{out}: {pack.id} {pack.version}, {len(read_lawpack(out).files)} files{words}")


def install_file(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A .lawpack file.")],
    accept: Annotated[
        list[str], typer.Option("--accept", help='A concern you accept, e.g. unsigned, draft, "new signer".')
    ] = [],  # noqa: B006  typer's form
) -> None:
    """Install a pack from one file, after saying what speaks against it."""
    from paralegal_app.casework.workshop.install import install, offer

    found = offer(file, today())
    typer.echo(f"{found.lawpack.id} {found.lawpack.version}")
    for concern in found.concerns:
        typer.echo(f"  {concern}")
    place = install(found, frozenset(accept))
    typer.echo(f"Kept as a draft in {place}; no case can be taken under it" if found.draft else f"Installed in {place}")


def back(pack: Annotated[str, typer.Argument(metavar="PACK")]) -> None:
    """Go back to the version of a pack used before the last installation."""
    from paralegal_app.casework.workshop.install import roll_back
    from paralegal_app.packs import library

    folder = roll_back(pack)
    inside = {**library.draft_folders(), **library.pack_folders()}
    left = f"Now used: the pack {pack} inside the program" if pack in inside else f"The pack {pack} is gone from here"
    typer.echo(f"Now used: {folder}" if folder else left)


def key(
    out: Annotated[Path, typer.Option("--out", help="New file for the key.")],
    passphrase_stdin: Passphrase = False,
) -> None:
    """Make a signing key for an organisation and show its words."""
    from paralegal_app.casework.workshop.trust import fingerprint, new_key

    public = new_key(out, asked(passphrase_stdin, "Passphrase of the signing key"))
    typer.echo(f"{out}\nRead these words to whoever installs your packs: {fingerprint(public)}")


COMMANDS: dict[str, Callable[..., None]] = {
    "new": new, "example": example, "map": map_procedure, "diff": diff, "build": build, "install": install_file,
    "roll-back": back, "key": key,
}  # fmt: skip
