"""What the window remembers between starts, in clear, beside the program: how it looks, never whom it serves.

The place of the vault is remembered only when asked; it is off at first.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from paralegal_app.i18n import LANGUAGES
from paralegal_app.paths import user_data
from paralegal_app.ui.theme import SCALES, SCHEMES


@dataclass(frozen=True, slots=True)
class Preferences:
    """`idle_minutes` is how long the window may stand untouched before it locks."""

    language: str = ""
    scheme: str = "system"
    scale: float = 1.0
    idle_minutes: int = 5
    remember_vault: bool = False
    vault: str = ""
    names_in_lists: bool = False
    whole_sections: bool = False
    guide_language: str = ""
    """In which language the guide is read where the window's own has none; a worker's choice, nobody's guess."""


_FITS: dict[str, Callable[[Any], bool]] = {
    "language": lambda value: value == "" or value in LANGUAGES,
    "guide_language": lambda value: value == "" or value in LANGUAGES,
    "scheme": lambda value: value == "system" or value in SCHEMES,
    "scale": lambda value: value in SCALES,
    "idle_minutes": lambda value: isinstance(value, int) and 1 <= value <= 60,
    "vault": lambda value: isinstance(value, str) and len(value) < 4096,
}


class PreferencesFile:
    """Reads and writes the preferences; a file that cannot be read counts as none, one odd value as its default."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or user_data() / "window.json"
        self.now = self._read()

    def _read(self) -> Preferences:
        try:
            data = json.loads(self.path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return Preferences()
        return _cleaned(data) if isinstance(data, dict) else Preferences()

    def change(self, **changes: Any) -> Preferences:
        """Change and keep. A folder that cannot be written only means that the choice lasts until the window closes."""
        self.now = replace(self.now, **changes)
        if not self.now.remember_vault:
            self.now = replace(self.now, vault="")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self.path.write_text(json.dumps(asdict(self.now), indent=1), encoding="utf-8")
        except OSError:
            return self.now
        return self.now


def _cleaned(data: dict[str, Any]) -> Preferences:
    kept: dict[str, Any] = {}
    for field in fields(Preferences):
        value = data.get(field.name, field.default)
        kind = type(field.default)
        fits = isinstance(value, kind) or (kind is float and isinstance(value, int))
        if fits and _FITS.get(field.name, lambda _value: True)(value):
            kept[field.name] = value
    return Preferences(**kept)
