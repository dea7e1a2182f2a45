"""Editing one's own copy of a pack: what to edit at the left, its form in the middle, the live interview beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidgetItem, QWidget

from paralegal_app.casework.workshop import trial
from paralegal_app.casework.workshop.draft import Draft
from paralegal_app.casework.workshop.forms import Form, Room, forms
from paralegal_app.casework.workshop.offices import Family, add_office
from paralegal_app.casework.workshop.removal import remove
from paralegal_app.errors import Fault, ParalegalError
from paralegal_app.i18n import LANGUAGES, best
from paralegal_app.packs.country import territory
from paralegal_app.ui.legal_words import sure_words
from paralegal_app.ui.pages.page import Page
from paralegal_app.ui.pages.workshop_faults import form_at, report_cards
from paralegal_app.ui.pages.workshop_form import Doings, FormCard
from paralegal_app.ui.pages.workshop_list import Things
from paralegal_app.ui.pages.workshop_new_office import NewOffice
from paralegal_app.ui.pages.workshop_try import TryPane
from paralegal_app.ui.show_error import words_of
from paralegal_app.ui.surroundings import Route, Surroundings
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Banner, Empty
from paralegal_app.ui.widgets.layouts import Scroll, clear, column
from paralegal_app.ui.widgets.panes import Panes
from paralegal_app.ui.words import filled, speech, translate

if TYPE_CHECKING:
    from paralegal_app.casework.desk import Desk
    from paralegal_app.casework.pack_check import PackReport
    from paralegal_app.packs.pack import Pack


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
            self._title(),
            translate("Workshop", "Nothing here is used for any case until you put it to use."),
            *actions,
        )
        self.copy: Draft | None = None
        self._lang = speech.language
        today = around.today()
        words = translate("Workshop", "Opening the copy…")
        self.fetch(lambda: self._draft(route.topic, today), self._opened, words=words)

    @staticmethod
    def _draft(pack: str, _today: date) -> Draft:
        return Draft(pack)

    def _title(self) -> str:
        country = territory(self._route.topic, speech.language)
        return filled(translate("Workshop", "Your own copy of {pack}"), pack=country)

    def _rooms(self) -> list[tuple[str, str]]:
        """What can be edited besides texts: id of the room, its name."""
        return [
            ("figures", translate("Workshop", "Dated figures")),
            ("offices", translate("Workshop", "Offices and help lines")),
            ("sources", translate("Workshop", "Rules: article, how sure, checked on")),
        ]

    def _forms(self, room: str, lang: str) -> tuple[Form, ...]:
        return forms(cast(Draft, self.copy), cast(Room, room), lang)

    def _recorder(self) -> Callable[[trial.Trial, str], object] | None:
        return self._record

    @staticmethod
    def _action(words: str, act: object, name: str, symbol: str) -> Button:
        button = Button(words, lambda: act(), symbol=symbol)  # type: ignore[operator]
        button.setObjectName(name)
        return button

    def _opened(self, draft: Draft) -> None:
        self.copy = draft
        languages = draft.pack.manifest.languages.ui
        self._lang = best([self._lang], languages)
        self.room = QComboBox()
        self.room.setObjectName("room")
        self.room.setAccessibleName(translate("Workshop", "What to edit"))
        for name, words in self._rooms():
            self.room.addItem(words, (name, self._lang))
        for code in languages:
            name = LANGUAGES.get(code, code)
            self.room.addItem(filled(translate("Workshop", "Texts: {language}"), language=name), ("texts", code))
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("Workshop", "Type to narrow the list…"))
        self.search.setAccessibleName(translate("Workshop", "Narrow the list"))
        self.list = Things()
        things = QWidget()
        body = column(things, margin=16, gap=8)
        what = translate("Workshop", "Offices and help lines")
        self.new = Button(translate("Workshop", "Add…"), self._new, symbol="plus", describe=what)
        self.new.setObjectName("new_office")
        for widget in (self.room, self.search, self.list, self.new):
            body.addWidget(widget)
        self.form = Scroll(margin=16, gap=12, name=translate("Workshop", "Form"))
        self.trying = TryPane(self.around, draft.pack, self._lang, self._recorder())
        panes = Panes(
            [
                ("things", translate("Workshop", "Things to edit"), things, 280, "side"),
                ("form", translate("Workshop", "Form"), self.form, None, "plain"),
                ("try", translate("Workshop", "Try it out"), self.trying, 392, "side"),
            ],
            first="things", grows=340,
        )  # fmt: skip
        self.add_body(panes)
        self._panes = panes
        self.room.currentIndexChanged.connect(lambda _index: self._fill())
        self.search.textChanged.connect(lambda _text: self._fill())
        self.list.currentItemChanged.connect(lambda item, _before: self._open(item))
        self._fill()

    def _fill(self) -> None:
        assert self.copy is not None
        room, lang = self.room.currentData()
        try:
            found = self._forms(room, lang)
        except ParalegalError as error:
            self._say(words_of(error), "error")
            return
        self.new.setVisible(room == "offices")
        wanted = self.search.text().casefold()
        self.list.blockSignals(True)
        self.list.clear()
        for item in found:
            if wanted in f"{item.title} {item.second}".casefold():
                second = (item.second, sure_words(item.status) if item.status else "")
                self.list.add(item, item.title, " · ".join(part for part in second if part))
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
        self.form.content.addWidget(FormCard(self.copy, form, self._doings()))
        self.form.content.addStretch(1)
        self._panes.show_pane("form")

    def _doings(self) -> Doings:
        return Doings(self._save, self._add, self._move, self._remove, translate("Workshop", "Take out…"))

    def _done(self, act: Callable[[Draft], Pack], words: str, *, at: int | None = None) -> bool:
        """Change the copy and show it; what is refused is said in the middle."""
        assert self.copy is not None
        try:
            pack = act(self.copy)
        except ParalegalError as error:
            self._say(words_of(error), "error")
            return False
        self.trying.show_pack(pack)
        place = self.list.currentRow() if at is None else at
        self._fill()
        self.list.setCurrentRow(place)
        self.around.toasts.show(words)
        return True

    def _save(self, form: Form, changes: Mapping[str, str | None]) -> None:
        values = {(*form.path, key): _of_kind(form, key, value) for key, value in changes.items()}
        self._done(lambda draft: draft.set_all(form.file, values), translate("Workshop", "Saved in your copy."))

    def _add(self, form: Form, entry: Mapping[str, str | None]) -> None:
        words = translate("Workshop", "A new value was added; the earlier one stays for earlier days.")
        self._done(lambda draft: draft.add(form.file, form.path[:-1], entry), words)

    def _move(self, form: Form, by: int) -> None:
        place = self.list.currentRow() + by
        words = translate("Workshop", "Moved in your copy.")
        self._done(lambda draft: draft.move(form.file, form.path, by), words, at=place)

    def _remove(self, form: Form) -> None:
        title = filled(translate("Workshop", "Take out: {name}?"), name=form.title)
        text = translate("Workshop", "It goes out of your copy, with its words in every language.")
        if self.around.choose.sure(self, title, text, translate("Workshop", "Take out")):
            done = translate("Workshop", "Taken out of your copy.")
            self._done(lambda draft: remove(draft, form.file, form.path), done)

    def _new(self) -> None:
        clear(self.form.content)
        self.form.content.addWidget(NewOffice(self._add_office))
        self.form.content.addStretch(1)
        self._panes.show_pane("form")

    def _add_office(self, family: Family, name: str, values: Mapping[str, str]) -> None:
        def act(draft: Draft) -> Pack:
            add_office(draft, family, name, values)
            return draft.pack

        words = translate("Workshop", "Added. Its name stands in every language until somebody translates it.")
        self._done(act, words)

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
            self.around.toasts.show(words_of(error))
            return
        self.around.toasts.show(filled(translate("Workshop", "Kept as a test: {name}"), name=case.name))

    def _check(self) -> None:
        draft, today = self.copy, self.around.today()
        if draft is not None:
            words = translate("Workshop", "Checking the pack and trying all its rules…")
            self.fetch(lambda: draft.check(today), self._checked, words=words)

    def _checked(self, report: PackReport) -> None:
        if not report.faults and not report.warnings and not report.advice:
            self._say(translate("Workshop", "Nothing is wrong with this copy."), "success")
            return
        clear(self.form.content)
        for card in report_cards(report, self._mend):
            self.form.content.addWidget(card)
        self.form.content.addStretch(1)
        self._panes.show_pane("form")

    def _mend(self, fault: Fault) -> None:
        """Open the form of what a fault speaks of."""
        for index in range(self.room.count()):
            room, lang = self.room.itemData(index)
            if (room == "texts") != ("/texts/" in fault.file) or (room == "texts" and f"/{lang}/" not in fault.file):
                continue
            form = form_at(fault, self._forms(room, lang))
            if form is not None:
                self.search.clear()
                self.room.setCurrentIndex(index)
                self._fill()
                self.list.choose(form)
                return
        self.around.toasts.show(translate("Workshop", "This can be changed only in the file of the pack."))

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
        if isinstance(error, ParalegalError) and self.copy is not None:
            self._say(words_of(error), "error")
        else:
            super().fail(error)

    def here(self) -> Route:
        return self._route


def _of_kind(form: Form, key: str, value: str | None) -> str | None:
    kind = next((blank.kind for blank in form.blanks if blank.key == key), "line")
    return "" if value is None and kind == "line" else value
