"""What a draft still lacks: texts to translate, law nobody knows yet, letters to adapt, questions to a lawyer."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass
from pathlib import Path

from paralegal_app.casework.workshop.blank_law import ADAPT, TRANSLATE
from paralegal_app.documents.reading import paragraph_texts
from paralegal_app.packs import overlay
from paralegal_app.packs.checks.citations import cited
from paralegal_app.packs.loader import load_pack


@dataclass(frozen=True, slots=True)
class Unfinished:
    """Counts of what is open. `no_law`: not one ground of the pack has been established."""

    texts: int
    law: int
    templates: int
    points: int
    no_law: bool

    def __bool__(self) -> bool:
        return bool(self.no_law or self.texts or self.templates)


def unfinished(folder: Path) -> Unfinished:
    """What is still open in the pack in `folder`. Raises PackError."""
    if overlay.is_overlay(folder):
        return Unfinished(0, 0, 0, 0, no_law=False)
    pack = load_pack(folder)
    texts = sum(path.read_text("utf-8").count(TRANSLATE) for path in folder.glob("texts/*/*.yaml"))
    law = sum(item.status == "unknown" for _, _, item in cited(pack))
    templates = sum(_to_adapt(path) for path in sorted(pack.templates.glob("*.docx")))
    return Unfinished(texts, law, templates, len(pack.manifest.proofread), not pack.rests_on_law)


def _to_adapt(path: Path) -> bool:
    raw = path.read_bytes()
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        if ADAPT[:8].encode() not in archive.read("word/document.xml"):
            return False
    return any(words.startswith(ADAPT[:8]) for words in paragraph_texts(raw))
