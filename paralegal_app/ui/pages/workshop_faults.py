"""What a check found, each fault as a sentence with its place, and a way to the form where it is mended."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from paralegal_app.casework.workshop.forms import Form
from paralegal_app.errors import Fault
from paralegal_app.ui.refused.pack_faults import fault_words
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Card, Entry
from paralegal_app.ui.widgets.layouts import flow_widget
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import filled, translate

if TYPE_CHECKING:
    from paralegal_app.casework.pack_check import PackReport

SHOWN = 12
_IN_FORMS = re.compile(
    r"[^/]+/(?:texts/.+ .+|law\.yaml (?:parameters\.\d+\.values|facts\.\d).*|offices\.yaml .+"
    r"|procedures/.+ (?:findings\.\d+\.grounds|measures|risks|steps|deadlines|fees|checklist|facts)\.\d.*)"
)


def can_open(fault: Fault) -> bool:
    """Whether the place of a fault has a form; conditions and questions stand in the file only."""
    return bool(_IN_FORMS.fullmatch(f"{fault.file} {fault.path}")) and not fault.path.endswith(".when")


def form_at(fault: Fault, found: Iterable[Form]) -> Form | None:
    """The form of the thing a fault speaks of."""
    for form in found:
        places = [".".join(map(str, (*form.path, blank.key))) for blank in form.blanks]
        if fault.file.split("/", 1)[-1] == form.file and any(_one(fault.path, place, form) for place in places):
            return form
    return None


def _one(path: str, place: str, form: Form) -> bool:
    whole = ".".join(map(str, form.path))
    return path == place or (path != "" and not form.file.startswith("texts/") and f"{whole}.".startswith(f"{path}."))


class FaultCard(Card):
    """The faults of one kind of weight, at most `SHOWN` of them."""

    def __init__(self, title: str, role: str, faults: Sequence[Fault], go: Callable[[Fault], object]) -> None:
        super().__init__(filled(title, count=len(faults)), role=role)
        for number, fault in enumerate(faults[:SHOWN]):
            words = fault_words(fault)
            self.add(Entry(words, str(fault)) if words else Entry(str(fault)))
            if can_open(fault):
                open_it = translate("Workshop", "Open its form")
                button = Button(open_it, partial(go, fault), symbol="forward", describe=words or fault.path)
                button.setObjectName(f"mend_{role}_{number}")
                self.add(flow_widget(button))
        if len(faults) > SHOWN:
            words = translate("Workshop", "and {count} more")
            self.add(PlainLabel(filled(words, count=len(faults) - SHOWN), "second"))


def report_cards(report: PackReport, go: Callable[[Fault], object]) -> list[FaultCard]:
    """What must be mended, what is worth a look, and what is worth a thought."""
    found = (
        (translate("Workshop", "Wrong, must be mended: {count}"), "error", report.faults),
        (translate("Workshop", "Worth a look: {count}"), "risk", report.warnings),
        (translate("Workshop", "Worth a thought: {count}"), "info", report.advice),
    )
    return [FaultCard(title, role, faults, go) for title, role, faults in found if faults]
