"""The engine of the Common Expression Language, without the interactive shell its package brings along.

Importing the package `cel` whole costs a fifth of a second for a shell nobody opens here; the command line and the
window start without it.
"""

from __future__ import annotations

import importlib
import importlib.util
from importlib.machinery import PathFinder
from types import ModuleType


def _engine() -> ModuleType:
    package = importlib.util.find_spec("cel")
    places = package.submodule_search_locations if package else None
    spec = PathFinder.find_spec("cel.cel", places) if places else None
    if spec is None or spec.loader is None:  # packed some other way: take the package as it comes
        return importlib.import_module("cel")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


ENGINE = _engine()
"""Has `compile(source)`."""
