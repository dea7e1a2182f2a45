"""Runs first in a built program: help and wrong calls are told in plain text, so the library that paints them stays out."""

import os

os.environ.setdefault("TYPER_USE_RICH", "0")
