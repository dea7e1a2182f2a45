"""A new office or help line in a copy or an overlay: its entry, and its name in every language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from paralegal_app.casework.workshop.draft import Draft

OFFICES = "offices.yaml"
Family = Literal["offices", "hotlines"]


def add_office(draft: Draft, family: Family, name: str, values: Mapping[str, str]) -> str:
    """Add an entry of which nothing is confirmed yet; returns its id. Raises PackError, BadInput.

    The name stands in every language as it was typed, until somebody translates it.
    """
    taken = {item.id for item in getattr(draft.pack.offices, family)}
    own = next(found for number in range(1, 1000) if (found := f"own_{number}") not in taken)
    draft.add(OFFICES, (family,), {"id": own, **values, "status": "unknown"})
    for lang in draft.pack.manifest.languages.ui:
        draft.put_text(f"texts/{lang}/law.yaml", (family, own, "text"), name)
    return own
