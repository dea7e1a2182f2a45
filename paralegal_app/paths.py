"""Where packs, templates, resources and user data live: from source, from an installed wheel or frozen."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

import platformdirs

APP = "paralegal"


@cache
def data_root() -> Path:
    """The folder that holds `jurisdictions/`, `templates_docs/` and `resources/`."""
    frozen = getattr(sys, "_MEIPASS", None)
    candidates = [Path(frozen)] if frozen else []
    package = Path(__file__).resolve().parent
    candidates += [package / "_data", package.parent]
    return next((place for place in candidates if (place / "jurisdictions").is_dir()), candidates[-1])


def jurisdictions() -> Path:
    """The packs that come with the program."""
    return data_root() / "jurisdictions"


def templates() -> Path:
    """Their Word templates, and those every country shares."""
    return data_root() / "templates_docs"


def resources() -> Path:
    """Pictures, translations, guides and everything else that is shown."""
    return data_root() / "resources"


def user_data() -> Path:
    """Where installed packs and settings are kept; never case data."""
    return Path(platformdirs.user_data_dir(APP, appauthor=False))
