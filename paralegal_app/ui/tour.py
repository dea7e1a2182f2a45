"""A walk through the whole house: every page, part, dialog and telling state, in the order a visitor would meet them.

The pictures are taken along it, and a test holds that no page was left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from paralegal_app.casework.diary import DiaryEntry
from paralegal_app.errors import WrongPassphrase
from paralegal_app.packs.models import QuestionType
from paralegal_app.ui.pages.calendar import CalendarPage, own_zone
from paralegal_app.ui.pages.calendar_move import MoveDialog
from paralegal_app.ui.pages.case_evidence import FileDialog
from paralegal_app.ui.pages.first_start import MakeVaultPage, RecoveryPage, WelcomePage
from paralegal_app.ui.pages.help import guide_name
from paralegal_app.ui.pages.interview import InterviewPage
from paralegal_app.ui.pages.unlock import UnlockPage
from paralegal_app.ui.show_error import DefectDialog, words_of
from paralegal_app.ui.surroundings import Route
from paralegal_app.ui.widgets.sure import SureDialog
from paralegal_app.ui.words import translate

if TYPE_CHECKING:
    from paralegal_app.casework.desk import Desk
    from paralegal_app.casework.interviews import Interview
    from paralegal_app.ui.office import Office
    from paralegal_app.ui.window import Window

SHOWN_PACK = "ua"
SAMPLE_CODE = "SAMPLE-ONLY-7H2K-9QRT-44MX-ZP3D"
PLACES = ("cases", "new_case", "calendar", "directory", "staff", "packs", "settings", "help", "about")
PARTS = ("overview", "intake", "plan", "procedures", "story", "hearings", "people", "papers", "consents")
TYPES: tuple[str, ...] = get_args(QuestionType)


@dataclass(frozen=True, slots=True)
class Stop:
    """One picture. `act` does something on the page first and may hand back a dialog to show over the window."""

    name: str
    route: Route
    act: Callable[[Window], QWidget | None] | None = None
    folded: bool = False
    """Only where the panes of a page no longer fit beside each other; in a wide window it would show nothing new."""


def gates(office: Office) -> Iterator[tuple[str, QWidget]]:
    """The pages before a vault is open."""

    def stay(*_anything: object) -> None:
        return None

    yield "first-start", WelcomePage(stay, stay, stay, stay)
    yield "make-vault", MakeVaultPage(stay, stay, office.choose, stay)
    yield "recovery", RecoveryPage(stay, SAMPLE_CODE, office.clipboard, stay)
    yield "unlock", UnlockPage(stay, Path("/home/office/vault"), office.choose, stay, stay)
    refused = UnlockPage(stay, Path("/home/office/vault"), office.choose, stay, stay)
    refused.refuse(words_of(WrongPassphrase()))
    yield "unlock-refused", refused


def stops(desk: Desk) -> Iterator[Stop]:
    """Every stop behind the gate; the case with a restraining order is the one that is shown."""
    yield from _places()
    yield from _workshop()
    for case in desk.vault.cases.page(0, 20):
        records = {item.procedure: item.id for item in desk.vault.procedures.of(case.id)}
        if "restraining_order" in records:
            yield from _case(desk, case.id, records["restraining_order"])
            break
    yield from _fields(desk)
    yield Stop("dialog-emergency-card", Route("cases"), _pressed("rail_emergency"))
    yield Stop("dialog-move", Route("calendar"), _moving)
    yield Stop("dialog-file", Route("cases"), _file)
    yield Stop("dialog-sure", Route("settings"), _sure)
    yield Stop("dialog-defect", Route("cases"), _defect)


def _places() -> Iterator[Stop]:
    for place in PLACES:
        yield Stop(place.replace("_", "-"), Route(place), _pressed("view_list") if place == "calendar" else None)
    yield Stop("cases-none", Route("cases"), _closed_cases)
    yield Stop("cases-nothing-found", Route("cases"), _typed("search", "zzzz"))
    yield Stop("calendar-week", Route("calendar"), _pressed("view_week"))
    yield Stop("calendar-month", Route("calendar"), _pressed("view_month"))
    yield Stop("directory-add", Route("directory"), _pressed("add_contact"))
    yield Stop("team-plan", Route("staff", part="plan"))
    yield Stop("help-guide", Route("help", topic=guide_name()))


def _workshop() -> Iterator[Stop]:
    yield Stop("packs-law", Route("packs", part="law", topic=SHOWN_PACK))
    yield Stop("packs-changes", Route("packs", part="changes"))
    yield Stop("packs-edit", Route("packs", part="edit", topic=SHOWN_PACK))
    yield Stop("packs-edit-form", Route("packs", part="edit", topic=SHOWN_PACK), _first_thing)
    yield Stop("packs-try", Route("packs", part="edit", topic=SHOWN_PACK), _pane("try"), folded=True)
    yield Stop("packs-overlay", Route("packs", part="overlay", topic=SHOWN_PACK), _first_thing)
    yield Stop("packs-new-office", Route("packs", part="overlay", topic=SHOWN_PACK), _pressed("new_office"))
    yield Stop("packs-proof", Route("packs", part="proof", topic=SHOWN_PACK), _pressed("all_texts"))
    yield Stop("packs-doubts", Route("packs", part="proof", topic=SHOWN_PACK), _pressed("tab_doubts"))
    yield Stop("packs-sign", Route("packs", part="proof", topic=SHOWN_PACK), _pressed("tab_sign"))


def _case(desk: Desk, case: str, record: str) -> Iterator[Stop]:
    for part in PARTS:
        yield Stop(f"case-{part}", Route("cases", case, part))
    yield Stop("case-papers-sheet", Route("cases", case, "papers"), _pane("sheet"), folded=True)
    yield Stop("new-procedure", Route("new_case", case))
    here = Route("cases", case, "interview", record)
    asked = desk.interview(record).state.asked
    yield Stop("interview-end", here, _end)
    first = Route("cases", case, "interview", record, asked[0] if asked else "")
    yield Stop("interview", first)
    yield Stop("interview-result", first, _pane("result"), folded=True)
    yield Stop("interview-sections", first, _pane("sections"), folded=True)
    yield Stop("interview-whole", first, _whole)
    yield Stop("interview-wrong", first, _emptied)
    yield Stop("interview-changes", here, _changed_answer)
    yield Stop("dialog-risks", first, _pressed("tab_result", "read_risks"))
    yield Stop("dialog-paper", first, _pressed("tab_result", "look_at_paper"))
    yield Stop("dialog-emergency", Route("cases", case, "plan"), _pressed("emergency_of_case"))
    yield Stop("turned-to-her", first, _turned)


def _fields(desk: Desk) -> Iterator[Stop]:
    """One question of each type, wherever one is asked."""
    left = dict.fromkeys(TYPES)
    for case in desk.vault.cases.page(0, 20):
        for item in desk.vault.procedures.of(case.id):
            state = desk.interview(item.id).state
            for name in state.asked:
                kind = state.questions[name].type
                if kind in left:
                    del left[kind]
                    yield Stop(f"interview-{kind}", Route("cases", case.id, "interview", item.id, name))


def _found(window: Window, kind: type[Any], name: str) -> Any:
    """The shown widget of that name, or None. What was built a moment ago is shown first."""
    QApplication.processEvents()
    return next((item for item in window.findChildren(kind, name) if item.isVisibleTo(window)), None)


def _pressed(*names: str) -> Callable[[Window], QWidget | None]:
    """Press the buttons of these names that are shown, one after another."""

    def act(window: Window) -> QWidget | None:
        for name in names:
            button = _found(window, QAbstractButton, name)
            if button is not None:
                button.click()
        return window.floating()

    return act


def _typed(name: str, words: str) -> Callable[[Window], None]:
    def act(window: Window) -> None:
        _found(window, QLineEdit, name).setText(words)
        window.page.reload()  # type: ignore[union-attr]

    return act


def _pane(key: str) -> Callable[[Window], None]:
    """Bring one of several panes forward; where all of them fit beside each other nothing changes."""

    def act(window: Window) -> None:
        _pressed(f"tab_{key}")(window)

    return act


def _closed_cases(window: Window) -> None:
    box = _found(window, QComboBox, "status")
    box.setCurrentIndex(1)
    box.activated.emit(1)


def _first_thing(window: Window) -> None:
    window.page.list.setCurrentRow(0)  # type: ignore[union-attr]


def _end(window: Window) -> None:
    """What was asked only to warn her is asked each time anew: answer it in memory, then all is asked."""
    page = _interview(window)
    interview = page.interview
    assert interview is not None
    while (name := page.state.next) is not None and interview.question(name).keep == "never":
        interview.answer(name, None)
    page.ask(page.state.next or "")


def _whole(window: Window) -> None:
    _interview(window).show_whole(True)


def _interview(window: Window) -> InterviewPage:
    assert isinstance(window.page, InterviewPage)
    return window.page


def _emptied(window: Window) -> None:
    """A question of a date with an impossible day, and what is said beside it."""
    page = _interview(window)
    asked = (name for name in page.state.asked if page.state.questions[name].type in ("date", "datetime"))
    page.ask(next(asked, page.current))
    page.fill({page.current: "2026-02-31"})
    _pressed("continue")(window)


def _changed_answer(window: Window) -> None:
    """Another answer to the first yes-or-no question whose change turns something else."""
    page = _interview(window)
    interview: Interview | None = page.interview
    assert interview is not None
    for name in page.state.asked:
        answer = interview.answers.get(name)
        if isinstance(answer, bool) and interview.consequences(name, not answer):
            page.ask(name)
            page.fill({name: not answer})
            _pressed("continue")(window)
            return


def _turned(window: Window) -> QWidget | None:
    _interview(window).turn()
    found = window.floating()
    if found is not None:
        found.setGeometry(window.geometry())
    return found


def _moving(window: Window) -> QWidget:
    page = window.page
    assert isinstance(page, CalendarPage)
    day = page.around.today()
    entry = DiaryEntry("task", day, translate("Calendar", "Appointment"), None, "", "")
    return MoveDialog(page, page.around, page.desk, entry, day, own_zone(), lambda _moved: None)


def _file(window: Window) -> QWidget:
    return FileDialog(window, "1.txt", QPlainTextEdit("…"))


def _sure(window: Window) -> QWidget:
    title = translate("Settings", "New recovery code…")
    text = translate("Settings", "The code on paper that you have now will stop working.")
    return SureDialog(window, title, text, translate("Settings", "Make a new code"))


def _defect(window: Window) -> QWidget:
    return DefectDialog(ZeroDivisionError(), window)
