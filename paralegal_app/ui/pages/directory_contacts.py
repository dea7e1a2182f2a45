"""The organisation's own contacts: whom they take, when somebody checked, changing one, offering it no more."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox, QWidget

from paralegal_app.casework import referring
from paralegal_app.casework.directory import ADMISSION, INTERNAL, fitting
from paralegal_app.i18n import LANGUAGES
from paralegal_app.language.sorting import sort_key
from paralegal_app.ui.pages.desk_labels import need_words
from paralegal_app.ui.pages.forms import Form
from paralegal_app.ui.refusals import words_by_kind
from paralegal_app.ui.when import full_day
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Card, Entry, Line
from paralegal_app.ui.widgets.details import Details
from paralegal_app.ui.widgets.layouts import clear, column, flow_widget
from paralegal_app.ui.widgets.plain_label import Pill, PlainLabel
from paralegal_app.ui.words import filled, speech, translate

if TYPE_CHECKING:
    from paralegal_app.casefile.records import Contact, Worker
    from paralegal_app.casework.directory import BadRow
    from paralegal_app.ui.pages.directory import DirectoryPage

NEEDS = ("accepts_treatment", "accepts_active_use", "accepts_children", "accepts_without_id")
_YES_NO = (*NEEDS, "women_only", "needs_test")
_LINES = ("name", "kind", "person", "phone", "address", "hours", "note")


class OwnContacts(Card):
    """Filtered by what she needs: who refuses it is left out, who is known to take her comes first."""

    def __init__(self, page: DirectoryPage) -> None:
        super().__init__(translate("Directory", "Our own contacts"), gap=12)
        self._page = page
        self._contacts: list[Contact] = []
        self._words: list[str] = []
        self._workers: dict[str, str] = {}
        self._needs = {need: QCheckBox(need_words(need)) for need in NEEDS}
        for need, box in self._needs.items():
            box.setObjectName(need)
            box.toggled.connect(lambda _on: self._draw())
        self.add(PlainLabel(translate("Directory", "She needs a place that:"), "small"))
        self.add(flow_widget(*self._needs.values(), gap=12))
        holder = QWidget()
        self._list = column(holder, gap=12)
        self.add(holder)

    def load(self) -> None:
        """Read the contacts again, also those offered no more."""
        vault = self._page.desk.vault
        self._page.fetch(lambda: (vault.contacts.all(also_inactive=True), vault.workers.all()), self._show)

    def _show(self, found: tuple[tuple[Contact, ...], tuple[Worker, ...]]) -> None:
        self._contacts = sorted(found[0], key=lambda contact: sort_key(contact.name, speech.language))
        self._workers = {worker.id: worker.name for worker in found[1]}
        self._draw()

    def search(self, words: list[str]) -> None:
        """Show only contacts in which every word stands somewhere."""
        self._words = words
        self._draw()

    def _draw(self) -> None:
        clear(self._list)
        needs = [need for need, box in self._needs.items() if box.isChecked()]
        found = [contact for contact in fitting(self._contacts, needs) if self._matches(contact)]
        for contact in sorted(found, key=lambda item: not item.active):
            self._list.addWidget(self._one(contact))
        if not self._contacts:
            words = translate("Directory", "You have no contacts of your own here yet. Add one, or take in a table.")
            self._list.addWidget(PlainLabel(words, "lead"))
        elif not found:
            self._list.addWidget(PlainLabel(translate("Directory", "Nothing found."), "lead"))

    def _matches(self, contact: Contact) -> bool:
        said = " ".join(str(getattr(contact, name)) for name in _LINES).casefold()
        return all(word in said for word in self._words)

    def _one(self, contact: Contact) -> QWidget:
        holder = QWidget()
        body = column(holder, gap=4)
        parts = (contact.kind, contact.person, contact.phone, contact.address, contact.hours, contact.note)
        takes = [self._condition(name, contact.conditions[name]) for name in ADMISSION if name in contact.conditions]
        lines = (" · ".join(part for part in parts if part), "; ".join(takes), self._checked_words(contact))
        state = None if contact.active else Pill(translate("Directory", "offered no more"), "neutral")
        second = "\n".join(line for line in lines if line)
        body.addWidget(Entry(contact.name, second, symbol="person", right=state))
        internal = str(contact.conditions.get(INTERNAL, ""))
        if internal:
            words = filled(translate("Directory", "Among us: {said}"), said=internal)
            body.addWidget(PlainLabel(words, "amber"))
        body.addWidget(flow_widget(*self._buttons(contact)))
        body.addWidget(Details(translate("Directory", "Change"), self._form(contact), contact.name))
        body.addWidget(Line())
        return holder

    def _checked_words(self, contact: Contact) -> str:
        if contact.checked_on is None:
            return translate("Directory", "never checked")
        when = filled(translate("Directory", "checked {when}"), when=full_day(contact.checked_on))
        by = self._workers.get(contact.checked_by, "")
        return f"{when} ({by})" if by else when

    @staticmethod
    def _condition(name: str, value: Any) -> str:
        if isinstance(value, bool):
            yes_no = translate("Answer", "Yes") if value else translate("Answer", "No")
            return f"{need_words(name)}: {yes_no}"
        return f"{need_words(name)}: {value}"

    def _buttons(self, contact: Contact) -> list[QWidget]:
        vault, today = self._page.desk.vault, self._page.around.today()
        check = self._button(
            translate("Directory", "Checked today"),
            lambda: vault.contacts.checked(contact.id, today),
            "checked",
            contact,
        )
        if contact.active:
            words, act = translate("Directory", "Offer it no more"), lambda: referring.set_aside(vault, contact)
        else:
            words, act = translate("Directory", "Offer it again"), lambda: referring.offer_again(vault, contact)  # type: ignore[assignment, return-value]
        return [check, self._button(words, act, "aside", contact)]

    def _button(self, words: str, work: Callable[[], Any], name: str, contact: Contact) -> Button:
        button = Button(words, lambda: self._change(work), kind="quiet", describe=contact.name)
        button.setObjectName(name)
        return button

    def _change(self, work: Callable[[], Any]) -> None:
        def done(result: Any) -> None:
            used = result if isinstance(result, int) else 0
            words = translate("Directory", "It stays for the referrals that name it: {count}.")
            said = filled(words, count=used) if used else translate("Directory", "The contact is kept.")
            self._page.around.toasts.show(said)
            self.load()

        self._page.fetch(work, done)

    def _form(self, contact: Contact) -> Form:
        form = Form("contact")
        words = self._page.line_words()
        for name in _LINES:
            form.line(name, words[name])
            form.set(name, str(getattr(contact, name)))
        form.line("internal", translate("Directory", "Among us: how they treat the women who come"))
        form.set("internal", str(contact.conditions.get(INTERNAL, "")))
        known = [
            ("", translate("Answer", "Not known yet")),
            ("yes", translate("Answer", "Yes")),
            ("no", translate("Answer", "No")),
        ]
        for need in _YES_NO:
            form.choose(need, need_words(need), known)
            form.set(need, {True: "yes", False: "no"}.get(contact.conditions.get(need), ""))  # type: ignore[arg-type]
        for name in ("longest_stay_days", "languages"):
            form.line(name, need_words(name))
            form.set(name, str(contact.conditions.get(name, "")))
        form.press("keep", translate("Directory", "Keep"), lambda: self._keep(contact, form))
        return form

    def _keep(self, contact: Contact, form: Form) -> None:
        days = form["longest_stay_days"]
        if form.missing("name"):
            return
        if days and not days.isdecimal():
            form.wrong("longest_stay_days", translate("Shelter", "Write the number of days, such as 30."))
            return
        facts: dict[str, Any] = {name: form[name] for name in _LINES}
        facts["conditions"] = _conditions(contact, form)
        self._change(lambda: self._page.desk.vault.contacts.change(contact.id, facts))


def _conditions(contact: Contact, form: Form) -> dict[str, Any]:
    """What the form says about being taken in; facts it does not ask about stay."""
    ours = (*_YES_NO, "longest_stay_days", "languages", INTERNAL)
    others = {name: value for name, value in contact.conditions.items() if name not in ours}
    said: dict[str, Any] = {need: form[need] == "yes" for need in _YES_NO if form[need]}
    if form["longest_stay_days"]:
        said["longest_stay_days"] = int(form["longest_stay_days"])
    for name in ("languages", INTERNAL):
        said |= {name: form[name]} if form[name] else {}
    return others | said


def column_words() -> dict[str, str]:
    """The words over the columns of a table of contacts."""
    return {
        "name": translate("Directory", "Name"),
        "kind": translate("Directory", "What for (shelter, lawyer, clinic…)"),
        "country": translate("NewCase", "Country"),
        "person": translate("Directory", "Whom to ask for"),
        "phone": translate("Member", "Phone"),
        "address": translate("Member", "Address"),
        "hours": translate("Directory", "Hours"),
        "note": translate("Directory", "Whom they take, and what else to know"),
        **{name: need_words(name) for name in ADMISSION},
        "checked_on": translate("Directory", "checked on (day)"),
    }


def all_column_words() -> list[dict[str, str]]:
    """The same in every language of the window: a colleague may have saved the table in another one."""
    found = []
    for code in LANGUAGES:
        with speech.in_language(code):
            found.append(column_words())
    return found


def row_words(row: BadRow) -> str:
    """Why a row was left out, in the window's language."""
    words = words_by_kind().get(row.kind)
    column = column_words().get(row.column, row.column)
    return filled(words, column=column, limit=row.limit) if words else row.reason


class LeftOut(Card):
    """Rows of a table that did not come in: the line in the file and why."""

    def __init__(self, rows: tuple[BadRow, ...]) -> None:
        super().__init__(translate("Directory", "These rows were left out"), role="risk")
        self.setObjectName("left_out")
        for row in rows[:200]:
            words = filled(translate("Directory", "Line {line}: {why}"), line=row.line, why=row_words(row))
            self.add(PlainLabel(words))
        if len(rows) > 200:
            self.add(PlainLabel("…"))
