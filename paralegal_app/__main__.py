"""Chooses the front end: the window without arguments, the command line with them."""

from __future__ import annotations

import sys
from pathlib import Path

from paralegal_app import log
from paralegal_app.cli.door import Door, has_display


def main() -> int:
    """Entry point of `paralegal`; returns the exit code. The window loads nothing of the command line, nor it of Qt."""
    log.set_up()
    if not sys.argv[1:] and has_display():
        return _open_window(None, False)
    from paralegal_app.cli.main import run

    return run(sys.argv[1:], Door(_open_window, _save_pictures))


def _open_window(vault: Path | None, demo: bool) -> int:
    from paralegal_app.hardening import harden_process
    from paralegal_app.ui.app import run as open_window

    harden_process()
    return open_window(vault, demo=demo)


def _save_pictures(vault: Path, passphrase: str, folder: Path) -> int:
    from paralegal_app.ui.screens import render_all

    return len(render_all(vault, passphrase, folder))


if __name__ == "__main__":
    sys.exit(main())
