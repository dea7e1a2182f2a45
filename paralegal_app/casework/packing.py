"""What is to be brought or attached, ticked off as it comes together; kept with the case, apart for each procedure."""

from __future__ import annotations

from paralegal_app.casefile import Case, Changed
from paralegal_app.casework.desk import Desk

KEY = "packed"


def packed(case: Case, procedure_id: str) -> frozenset[str]:
    """The ids of the checklist items somebody has ticked for this procedure."""
    kept = case.details.get(KEY)
    ticked = kept.get(procedure_id, ()) if isinstance(kept, dict) else ()
    return frozenset(str(item) for item in ticked)


def tick(desk: Desk, case_id: str, procedure_id: str, item: str, there: bool) -> Changed:
    """Write down that a thing is there, or is not after all. Raises BadInput for a case that is gone or closed."""
    with desk.vault.together():
        case = desk.vault.cases.get(case_id)
        ticked = packed(case, procedure_id) - {item} | ({item} if there else frozenset())
        before = case.details.get(KEY)
        kept = dict(before) if isinstance(before, dict) else {}
        return desk.vault.cases.change(case_id, details={KEY: {**kept, procedure_id: sorted(ticked)}})
