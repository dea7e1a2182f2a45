"""Chooses the front end: the window without arguments, the command line with them."""

from __future__ import annotations

import sys

from paralegal_app import log
from paralegal_app.cli.main import run


def main() -> int:
    """Entry point of `paralegal`; returns the exit code."""
    log.set_up()
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
