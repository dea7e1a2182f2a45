"""Editing one's own copy of a pack: what to edit at the left, its form in the middle, the live interview beside it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QListWidgetItem, QWidget

from paralegal_app.casework.workshop import trial
from paralegal_app.casework.workshop.draft import Draft
from paralegal_app.casework.workshop.forms import Form, Room, forms
from paralegal_app.errors import PackError, ParalegalError
from paralegal_app.i18n import LANGUAGES
from paralegal_app.ui.legal_words import sure_words
from paralegal_app.ui.pages.page import Page
from paralegal_app.ui.pages.workshop_form import FormCard
from paralegal_app.ui.pages.workshop_try import TryPane
from paralegal_app.ui.surroundings import Route, Surroundings
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Banner, Empty
from paralegal_app.ui.widgets.layouts import Scroll, clear, column
from paralegal_app.ui.widgets.panes import Panes
from paralegal_app.ui.words import filled, speech, translate

if TYPE_CHECKING:
    from paralegal_app.casework.desk import Desk
    from paralegal_app.casework.pack_check import PackReport

_SHOWN_FAULTS = 12


class EditPage(Page):
    """`route.topic` names the pack."""

    def __init__(self, route: Route, around: Surroundings, _desk: Desk) -> None:
        self._route = route
        actions = (
            self._action(translate("Workshop", "Throw the copy away…"), self._discard, "discard", "trash"),
            self._action(translate("Workshop", "Check everything"), self._check, "check_pack", "check"),
            self._action(translate("Workshop", "Put to use…"), self._use, "use_pack", ""),
        )
        super().__init__(
            around,
            filled(translate("Workshop", "Your own copy of {pack}"), pack=route.topic),
            translate("Workshop", "Nothing here is used for any case until you put it to use."),
            *actions,
        )
        self.copy: Draft | None = None
        self._lang = speech.language
        words = translate("Workshop", "Opening the copy…")
        self.fetch(lambda: Draft(route.topic), self._opened, words=words)

    @staticmethod
    def _action(words: str, act: object, name: str, symbol: str) -> Button:
        button = Button(words, lambda: act(), symbol=symbol)  # type: ignore[operator]
        button.setObjectName(name)
        return button

    def _opened(self, draft: Draft) -> None:
        self.copy = draft
        languages = draft.pack.manifest.languages.ui
        self._lang = self._lang if self._lang in languages else languages[0]
        self.room = QComboBox()
        self.room.setObjectName("room")
        self.room.setAccessibleName(translate("Workshop", "What to edit"))
        self.room.addItem(translate("Workshop", "Dated figures"), ("figures", self._lang))
        self.room.addItem(translate("Workshop", "Offices and help lines"), ("offices", self._lang))
        self.room.addItem(translate("Workshop", "Rules: article, how sure, checked on"), ("sources", self._lang))
        for code in languages:
            name = LANGUAGES.get(code, code)
            self.room.addItem(filled(translate("Workshop", "Texts: {language}"), language=name), ("texts", code))
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("Workshop", "Type to narrow the list…"))
        self.search.setAccessibleName(translate("Workshop", "Narrow the list"))
        self.list = QListWidget()
        self.list.setObjectName("things")
        self.list.setWordWrap(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(translate("Workshop", "Things to edit"))
        things = QWidget()
        body = column(things, margin=16, gap=8)
        for widget in (self.room, self.search, self.list):
            body.addWidget(widget)
        self.form = Scroll(margin=16, gap=12, name=translate("Workshop", "Form"))
        self.trying = TryPane(self.around, draft.pack, self._lang, self._record)
        panes = Panes(
            [
                ("things", translate("Workshop", "Things to edit"), things, 280, "side"),
                ("form", translate("Workshop", "Form"), self.form, None, "plain"),
                ("try", translate("Workshop", "Try it out"), self.trying, 392, "side"),
            ],
            first="things", grows=340,
        )  # fmt: skip
        self.outer.addWidget(panes, 1)
        self._panes = panes
        self.room.currentIndexChanged.connect(lambda _index: self._fill())
        self.search.textChanged.connect(lambda _text: self._fill())
        self.list.currentItemChanged.connect(lambda item, _before: self._open(item))
        self._fill()

    def _fill(self) -> None:
        assert self.copy is not None
        room, lang = self.room.currentData()
        try:
            found = forms(self.copy, cast(Room, room), lang)
        except ParalegalError as error:
            self._say(str(error), "error")
            return
        wanted = self.search.text().casefold()
        self.list.blockSignals(True)
        self.list.clear()
        for item in found:
            if wanted in f"{item.title} {item.second}".casefold():
                state = f" · {sure_words(item.status)}" if item.status else ""
                row = QListWidgetItem(f"{item.title}\n{item.second}{state}")
                row.setData(Qt.ItemDataRole.UserRole, item)
                self.list.addItem(row)
        self.list.blockSignals(False)
        clear(self.form.content)
        self.form.content.addWidget(
            Empty("list", translate("Workshop", "Choose something"), translate("Workshop", "Its form opens here."))
        )

    def _open(self, item: QListWidgetItem | None) -> None:
        if item is not None and self.copy is not None:
            self._show_form(item.data(Qt.ItemDataRole.UserRole))

    def _show_form(self, form: Form) -> None:
        assert self.copy is not None
        clear(self.form.content)
        self.form.content.addWidget(FormCard(self.copy, form, self._save, self._add))
        self.form.content.addStretch(1)
        self._panes.show_pane("form")

    def _save(self, form: Form, changes: Mapping[str, str | None]) -> None:
        assert self.copy is not None
        values = {(*form.path, key): _of_kind(form, key, value) for key, value in changes.items()}
        try:
            pack = self.copy.set_all(form.file, values)
        except ParalegalError as error:
            self._say(_first(error), "error")
            return
        self.trying.show_pack(pack)
        self._again()
        self.around.toasts.show(translate("Workshop", "Saved in your copy."))

    def _add(self, form: Form, entry: Mapping[str, str | None]) -> None:
        assert self.copy is not None
        try:
            pack = self.copy.add(form.file, form.path[:-1], entry)
        except ParalegalError as error:
            self._say(_first(error), "error")
            return
        self.trying.show_pack(pack)
        self._again()
        self.around.toasts.show(translate("Workshop", "A new value was added; the earlier one stays for earlier days."))

    def _again(self) -> None:
        """Fill the list anew and stay at the same thing."""
        place = self.list.currentRow()
        self._fill()
        self.list.setCurrentRow(place)

    def _say(self, words: str, role: str) -> None:
        clear(self.form.content)
        self.form.content.addWidget(Banner(words, role=role))
        self.form.content.addStretch(1)
        self._panes.show_pane("form")

    def _record(self, run: trial.Trial, name: str) -> None:
        if self.copy is None:
            return
        try:
            case = trial.record(self.copy, run, name)
        except ParalegalError as error:
            self.around.toasts.show(_first(error))
            return
        self.around.toasts.show(filled(translate("Workshop", "Kept as a test: {name}"), name=case.name))

    def _check(self) -> None:
        draft, today = self.copy, self.around.today()
        if draft is not None:
            words = translate("Workshop", "Checking the pack and trying all its rules…")
            self.fetch(lambda: draft.check(today), self._checked, words=words)

    def _checked(self, report: PackReport) -> None:
        if not report.faults and not report.warnings:
            self._say(translate("Workshop", "Nothing is wrong with this copy."), "success")
            return
        clear(self.form.content)
        for found, role, title in (
            (report.faults, "error", translate("Workshop", "Wrong, must be mended: {count}")),
            (report.warnings, "risk", translate("Workshop", "Worth a look: {count}")),
        ):
            if found:
                words = "\n".join(str(fault) for fault in found[:_SHOWN_FAULTS])
                self.form.content.addWidget(Banner(words, role=role, title=filled(title, count=len(found))))
        self.form.content.addStretch(1)
        self._panes.show_pane("form")

    def _use(self) -> None:
        draft, today = self.copy, self.around.today()
        if draft is None:
            return
        title = translate("Workshop", "Put this copy to use?")
        text = translate(
            "Workshop",
            "It is checked whole first. New procedures use it from now on; open cases keep the version they were "
            "answered under until you accept the change for each. You can go back on the page Packs.",
        )
        if self.around.choose.sure(self, title, text, translate("Workshop", "Put to use")):
            words = translate("Workshop", "Checking the pack and trying all its rules…")
            self.fetch(lambda: draft.use(today), lambda _place: self.around.go(Route("packs")), words=words)

    def _discard(self) -> None:
        draft = self.copy
        if draft is None:
            return
        title = translate("Workshop", "Throw the copy away?")
        text = translate("Workshop", "All your edits since you opened it are lost. The pack in use stays as it is.")
        if self.around.choose.sure(self, title, text, translate("Workshop", "Throw away")):
            draft.discard()
            self.around.go(Route("packs"))

    def fail(self, error: BaseException) -> None:
        """A refused copy is said in the middle, fault by fault."""
        if isinstance(error, PackError) and self.copy is not None:
            self._say(_first(error), "error")
        else:
            super().fail(error)

    def here(self) -> Route:
        return self._route


def _of_kind(form: Form, key: str, value: str | None) -> str | None:
    kind = next((blank.kind for blank in form.blanks if blank.key == key), "line")
    return "" if value is None and kind == "line" and key != "sources" else value


def _first(error: BaseException) -> str:
    return "\n".join(str(error).split("\n")[:_SHOWN_FAULTS])
