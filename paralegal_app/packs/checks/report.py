"""Where faults and warnings are gathered, with the line of the file they stand on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from paralegal_app.errors import Fault, PackError
from paralegal_app.packs.reading import KeyPath, Source, read_yaml


@dataclass
class Report:
    """Faults refuse a pack; warnings do not; advice says what could be plainer, or is worth a thought."""

    folder: Path
    on: date
    faults: list[Fault] = field(default_factory=list)
    warnings: list[Fault] = field(default_factory=list)
    advice: list[Fault] = field(default_factory=list)
    _sources: dict[str, Source | None] = field(default_factory=dict)

    def fault(self, file: str, path: KeyPath, message: str, kind: str = "", **facts: object) -> None:
        self.faults.append(self._at(file, path, message, kind, facts))

    def warn(self, file: str, path: KeyPath, message: str, kind: str = "", **facts: object) -> None:
        self.warnings.append(self._at(file, path, message, kind, facts))

    def advise(self, file: str, path: KeyPath, message: str, kind: str = "", **facts: object) -> None:
        self.advice.append(self._at(file, path, message, kind, facts))

    def _at(self, file: str, path: KeyPath, message: str, kind: str, facts: Mapping[str, object]) -> Fault:
        if file not in self._sources:
            try:
                self._sources[file] = read_yaml(self.folder / file, f"{self.folder.name}/{file}")
            except PackError:
                self._sources[file] = None
        source = self._sources[file]
        if source is None:
            return Fault(f"{self.folder.name}/{file}", 0, ".".join(map(str, path)), message, kind, facts)
        return source.fault(path, message, kind, **facts)
