"""Which version of the program a pack asks for. Looked at before anything else: what a newer pack says in words this
version does not know would read like faults of the pack."""

from __future__ import annotations

import re

from paralegal_app import __version__
from paralegal_app.errors import PackError
from paralegal_app.packs.reading import Source

_FORM = re.compile(r">=\d{1,4}(\.\d{1,4}){0,2}")


def refuse_newer(manifest: Source | None, version: str = __version__) -> None:
    """Refuse a pack made for a newer program, in one sentence. Raises PackError, also for what is not like `>=0.1`."""
    data = manifest.data if manifest is not None else None
    asked = data.get("requires_app") if isinstance(data, dict) else None
    if manifest is None or not isinstance(asked, str):
        return
    if not _FORM.fullmatch(asked):
        raise PackError([manifest.fault(("requires_app",), f"`{asked[:60]}` is no version; write it as `>=0.1`")])
    if numbers(asked[2:]) > numbers(version):
        words = f"needs version {asked[2:]} of the program or a newer one, and this is {version}; update it first"
        raise PackError([manifest.fault(("requires_app",), words, "needs_newer", version=asked[2:])])


def numbers(version: str) -> tuple[int, ...]:
    """The three numbers of a version, by which versions are compared; those left out are 0."""
    parts = [int(part) for part in version.split(".")]
    return tuple(parts + [0] * (3 - len(parts)))
