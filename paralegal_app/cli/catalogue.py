"""The commands of `paralegal`, each imported only when called: what a command does not need it does not wait for."""

from __future__ import annotations

from collections.abc import Callable

import typer


def _single(function: Callable[..., None]) -> typer.Typer:
    app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
    app.command()(function)
    return app


def _demo() -> typer.Typer:
    from paralegal_app.cli.demo import demo

    return _single(demo)


def _interview() -> typer.Typer:
    from paralegal_app.cli.interviews import interview

    return _single(interview)


def _generate() -> typer.Typer:
    from paralegal_app.cli.papers import generate

    return _single(generate)


def _pack() -> typer.Typer:
    from paralegal_app.cli.packs import app

    return app


def _vault() -> typer.Typer:
    from paralegal_app.cli.vault import app

    return app


def _selftest() -> typer.Typer:
    from paralegal_app.cli.selftests import selftest

    return _single(selftest)


COMMANDS: dict[str, Callable[[], typer.Typer]] = {
    "demo": _demo,
    "interview": _interview,
    "generate": _generate,
    "pack": _pack,
    "vault": _vault,
    "selftest": _selftest,
}
