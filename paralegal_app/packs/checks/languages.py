"""Languages: the program must know how dates, amounts and names are written in each language a pack speaks."""

from __future__ import annotations

from paralegal_app.i18n import LANGUAGES
from paralegal_app.packs.checks.report import Report
from paralegal_app.packs.pack import Pack


def check(pack: Pack, report: Report) -> None:
    """Faults of languages the program does not write."""
    for name in ("ui", "filing"):
        for index, code in enumerate(getattr(pack.manifest.languages, name)):
            if code not in LANGUAGES:
                message = (
                    f"the program cannot write dates, amounts and names in `{code}` yet, only in "
                    f"{', '.join(LANGUAGES)}; "
                    "ask its maintainers for this language first"
                )
                report.fault("pack.yaml", ("languages", name, index), message)
