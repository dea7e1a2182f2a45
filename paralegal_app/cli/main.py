"""`paralegal`: what pack authors, tests and people without a display use."""

from __future__ import annotations

import sys
from typing import Any

import typer
from typer.core import TyperGroup
from typer.main import get_command

from paralegal_app import __version__
from paralegal_app.cli import catalogue
from paralegal_app.cli.door import Door, has_display
from paralegal_app.errors import ParalegalError


class Commands(TyperGroup):
    """Imports a command's module only when that command is called: `interview` starts without Word or the vault."""

    def list_commands(self, ctx: Any) -> list[str]:
        return list(catalogue.COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        load = catalogue.COMMANDS.get(cmd_name)
        if load is None:
            return None
        command = get_command(load())
        command.name = cmd_name
        return command


app = typer.Typer(
    cls=Commands,
    add_completion=False,
    no_args_is_help=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    help="An offline desk for paralegals and street lawyers. Without a command it opens the window.",
)


@app.callback(invoke_without_command=True)
def start(
    context: typer.Context, version: bool = typer.Option(False, "--version", help="Print the version and stop.")
) -> None:
    """Without a command, open the window."""
    if version:
        typer.echo(__version__)
        raise typer.Exit
    if context.invoked_subcommand is None:
        raise typer.Exit(open_window(context.obj))


def open_window(door: Door | None) -> int:
    """Open the window; without a display say so, show the commands, and return 2."""
    if door is None or not has_display():
        typer.echo("There is no display here, so no window can be opened. These commands work without one:", err=True)
        for name, load in catalogue.COMMANDS.items():
            typer.echo(f"  paralegal {name:<10} {get_command(load()).get_short_help_str(90)}", err=True)
        return 2
    return door.window(None, False)


def run(arguments: list[str], door: Door | None = None) -> int:
    """Run one command. Errors a person can act on go to stderr in one sentence; returns the exit code."""
    try:
        result = app(arguments, standalone_mode=False, obj=door)
    except ParalegalError as error:
        print(error, file=sys.stderr)
        return error.exit_code
    except typer.Exit as stop:
        return stop.exit_code
    except typer.Abort:
        print("Stopped.", file=sys.stderr)
        return 2
    except Exception as error:
        return _usage(error)
    return result if isinstance(result, int) else 0


def _usage(error: Exception) -> int:
    """A wrong call is told with its hint; anything else is a defect and shown as one."""
    show = getattr(error, "show", None)
    if show is None:
        raise error
    show()
    return 2
