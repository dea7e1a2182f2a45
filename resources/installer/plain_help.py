"""Runs first in a built program: help and wrong calls are told in plain text; the painting library stays out."""

import os

os.environ.setdefault("TYPER_USE_RICH", "0")
