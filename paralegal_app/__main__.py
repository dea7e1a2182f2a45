"""Chooses the front end: the window without arguments, the command line with them."""

from __future__ import annotations

import sys


def main() -> int:
    """Entry point of `paralegal`; returns the exit code."""
    from paralegal_app.cli.main import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
