"""The papers every country uses, and what each needs besides her answers.

The values are plain mappings; whatever is left out prints as a ruled line.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from paralegal_app import paths
from paralegal_app.documents.packet import Paper
from paralegal_app.errors import TemplateError

NEEDS: Mapping[str, tuple[str, ...]] = {
    "checklist": ("procedure", "office", "checklist", "fees", "steps", "deadline_list", "emergencies"),
    "deadline_sheet": ("procedure", "deadline_list", "emergencies"),
    "cover_sheet": ("procedure", "office", "packet"),
    "consent": ("consent",),
    "referral_letter": ("referral",),
    "authority": (),
    "medical_record_request": (),
    "complaint": ("complaint",),
    "chronology": (),
}
"""Document id to the provided names its template prints; members are told in resources/docs/templates.md."""


def shared_template(ident: str, lang: str) -> Path:
    """The template of a shared paper in a language. Raises TemplateError when there is none."""
    path = paths.templates() / "shared" / f"{ident}.{lang}.docx"
    if ident not in NEEDS or not path.is_file():
        raise TemplateError(
            f"There is no shared paper `{ident}` in `{lang}`; there are {', '.join(NEEDS)}.", kind="no_such_paper"
        )
    return path


def own_template(folder: Path, ident: str, lang: str) -> Path:
    """The template of a shared paper as a pack words it itself (`folder` holds the pack's templates), else the shared
    one. Raises TemplateError when there is none."""
    own = folder / f"{ident}.{lang}.docx"
    return own if ident in NEEDS and own.is_file() else shared_template(ident, lang)


def packet_values(papers: Sequence[Paper], names: Mapping[str, str], readers: Mapping[str, str]) -> dict[str, object]:
    """What the cover sheet prints as `packet`: each paper with its name and whom it is for, in the words given.

    `names` maps document ids to their names, `readers` the keys `office`, `respondent`, `own` to words.
    """
    rows = []
    for paper in papers:
        keys = ["office"] if paper.filed else ["own"]
        keys += ["respondent"] if paper.filed and paper.served_on_respondent else []
        words = "; ".join(readers[key] for key in keys if key in readers)
        rows.append({"name": names.get(paper.ident, paper.ident), "reader": words, "pages": ""})
    return {"papers": rows}
