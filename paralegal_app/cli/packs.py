"""`paralegal pack …`: list, check, run the cases of, and describe jurisdiction packs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from paralegal_app.cli import workshop
from paralegal_app.cli.clock import today
from paralegal_app.errors import Fault, PackError
from paralegal_app.packs import library
from paralegal_app.packs.loader import SHARED

app = typer.Typer(help="Jurisdiction packs: the law of a country as data.", no_args_is_help=True)

PackPath = Annotated[
    Path | None, typer.Argument(help="A pack folder or the id of a pack; every pack at hand without it.")
]


def _folders(path: Path | None) -> list[Path]:
    if path is not None and not path.is_dir():
        path = {**library.draft_folders(), **library.pack_folders()}.get(str(path), path)
    return [path] if path else list(library.pack_folders().values())


@app.command("list")
def list_packs() -> None:
    """Show the packs at hand with their state of review."""
    for name, folder in library.pack_folders().items():
        if name != SHARED:
            typer.echo(_described(name, folder))
    for name, folder in library.draft_folders().items():
        if name not in library.pack_folders():
            typer.echo(f"{name}  not for use: {still_open(folder)}")


def _described(name: str, folder: Path) -> str:
    try:
        found = library.pack(str(folder))
    except PackError as error:
        return f"{name}  cannot be used: {len(error.faults)} faults; `paralegal pack check {name}` names them"
    review = found.manifest.review
    state = (
        f"reviewed by {review.by} on {review.on}"
        if review.status == "reviewed"
        else "draft, not reviewed by a local lawyer"
    )
    return f"{name}  {found.version}  {found.texts('en').get('pack', 'name')}  {state}; review by {review.review_by}"


@app.command()
def check(
    path: PackPath = None,
    strict: Annotated[bool, typer.Option(help="Warnings count as faults.")] = False,
    advice: Annotated[bool, typer.Option("--advice", help="Name what could be plainer, too.")] = False,
) -> None:
    """Say everything that is wrong with a pack, each with file and line."""
    from paralegal_app.casework import pack_check

    failed = False
    for folder in _folders(path):
        report = pack_check.check(folder, today())
        _print(report.faults, "")
        _print(report.warnings, "warning: ")
        failed |= bool(report.faults) or (strict and bool(report.warnings))
        plain = f", {len(report.advice)} piece{'s'[: len(report.advice) != 1]} of advice" if report.advice else ""
        more = " (--advice shows them)" if plain and not advice else ""
        typer.echo(f"{report.name}: {len(report.faults)} faults, {len(report.warnings)} warnings{plain}{more}")
        if advice:
            _print(report.advice, "advice: ")
            typer.echo(f"  {reading_levels(folder)}")
        if not report.faults and (left := still_open(folder)):
            typer.echo("  " + left)
    raise typer.Exit(1 if failed else 0)


def reading_levels(folder: Path) -> str:
    """How everything in the pack reads, language by language."""
    from paralegal_app.packs.checks import plainness

    found = plainness.levels(library.pack(str(folder)))
    said = ", ".join(f"{lang} {level.lix:.0f}" for lang, level in sorted(found.items()))
    return f"reading level (below 30 easy, above 50 like an office): {said or 'no texts'}"


def still_open(folder: Path) -> str:
    """What a draft still lacks, in one line; empty for a pack in which nothing is open."""
    from paralegal_app.casework.workshop.unfinished import unfinished

    left = unfinished(folder)
    if not left:
        return ""
    head = "draft, no law checked" if left.no_law else "draft"
    parts = (
        (left.texts, "text", "to translate"),
        (left.law, "statement", "of law unknown"),
        (left.templates, "letter", "to adapt"),
        (left.points, "open question", "to a lawyer"),
    )
    return f"{head}: " + ", ".join(f"{count} {what}{'' if count == 1 else 's'} {rest}" for count, what, rest in parts)


def _print(faults: tuple[Fault, ...], prefix: str) -> None:
    for fault in faults:
        typer.echo(f"{prefix}{fault}", err=True)


@app.command()
def cases(
    path: PackPath = None, coverage: Annotated[bool, typer.Option(help="Show what the cases leave untouched.")] = False
) -> None:
    """Run the packs' own cases."""
    from paralegal_app.casework import pack_check

    failed = False
    for folder in _folders(path):
        if folder.name == SHARED and not list(folder.glob("cases/*.yaml")):
            continue
        pack, results, reach = pack_check.run_cases(folder)
        wrong = [result for result in results if result.mismatches]
        for result in wrong:
            typer.echo(f"{pack.id}: {result.case.name}", err=True)
            for mismatch in result.mismatches:
                typer.echo(f"    {mismatch}", err=True)
        typer.echo(f"{pack.id}: {len(results) - len(wrong)} of {len(results)} cases hold")
        failed |= bool(wrong)
        if coverage:
            for kind, missed in reach.missed.items():
                hit, total = reach.share(kind)
                typer.echo(
                    f"  {kind}: {hit} of {total}" + (f"; untouched: {', '.join(sorted(missed))}" if missed else "")
                )
    raise typer.Exit(1 if failed else 0)


@app.command()
def schema(
    out: Annotated[Path | None, typer.Option(help="Folder to write to; without it the schemas are printed.")] = None,
) -> None:
    """Write the JSON Schemas of the pack format, for editors that complete and check YAML."""
    from paralegal_app.packs.schema import schemas, write_schemas

    if out is None:
        typer.echo(json.dumps(schemas(), indent=2, ensure_ascii=False))
    else:
        for written in write_schemas(out):
            typer.echo(written.name)


for _name in workshop.COMMANDS:
    app.command(_name)(workshop.COMMANDS[_name])
