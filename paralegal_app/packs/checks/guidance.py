"""Words for the worker: the shared pack speaks each of its languages also beside the procedures."""

from __future__ import annotations

from paralegal_app.errors import PackError
from paralegal_app.packs import guidance
from paralegal_app.packs.checks.report import Report
from paralegal_app.packs.loader import SHARED
from paralegal_app.packs.pack import Pack


def check(pack: Pack, report: Report) -> None:
    """Only the shared pack inside the program holds guidance."""
    if pack.id != SHARED or pack.path.resolve() != guidance.folder().parent.resolve():
        return
    for lang in pack.manifest.languages.ui:
        if lang not in guidance.languages():
            report.fault(f"guidance/{lang}.yaml", (), f"the guidance is missing in `{lang}`; add it")
            continue
        try:
            guidance.guidance(lang)
        except PackError as error:
            report.faults += error.faults
