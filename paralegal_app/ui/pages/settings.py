"""Settings: how the window looks and speaks, when it locks, who may open the vault, and backups."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from paralegal_app.i18n import LANGUAGES
from paralegal_app.language.spelling import dictionaries
from paralegal_app.ui.fields.field import Entry as Line
from paralegal_app.ui.pages.gate import LanguageBox
from paralegal_app.ui.pages.page import Page
from paralegal_app.ui.pages.settings_office import OfficeCard
from paralegal_app.ui.surroundings import Route, Surroundings
from paralegal_app.ui.theme import SCALES
from paralegal_app.ui.when import full_day
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Card, Entry
from paralegal_app.ui.widgets.layouts import clear, column, flow_widget, row
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import filled, translate

if TYPE_CHECKING:
    from paralegal_app.casework.desk import Desk


class SettingsPage(Page):
    """Every choice works at once; there is nothing to save."""

    def __init__(
        self, around: Surroundings, desk: Desk, apply: Callable[..., object], platform: dict[str, bool]
    ) -> None:
        super().__init__(around, translate("Settings", "Settings"))
        self.desk, self._apply = desk, apply
        scroll = self.add_scroll(width=760)
        self._people, self._backups = column(gap=8), column(gap=4)
        for card in (
            self._look(),
            self._lists(),
            self._spelling(),
            self._locking(platform),
            OfficeCard(self, desk),
            self._workers(),
            self._backup(),
            self._about(),
        ):
            scroll.content.addWidget(card)
        scroll.content.addStretch(1)
        self.fetch(self._gather, self._show)

    def _look(self) -> Card:
        card = Card(translate("Settings", "Look and language"), gap=12)
        now = self.around.preferences.now
        language = LanguageBox(lambda code: self._apply(language=code))
        language.setObjectName("language")
        scheme = self._box(
            translate("Settings", "Colours"),
            [
                ("system", translate("Settings", "As the system")),
                ("light", translate("Settings", "Light")),
                ("dark", translate("Settings", "Dark")),
                ("contrast", translate("Settings", "High contrast")),
            ],
            now.scheme,
            lambda value: self._apply(scheme=value),
        )
        scheme.setObjectName("scheme")
        sizes = [(scale, f"{round(scale * 100)} %") for scale in SCALES]
        scale = self._box(translate("Settings", "Text size"), sizes, now.scale, lambda value: self._apply(scale=value))
        scale.setObjectName("scale")
        card.add(
            _named(translate("Settings", "Language of the window"), language),
            _named(translate("Settings", "Colours"), scheme),
            _named(translate("Settings", "Text size"), scale),
        )
        return card

    def _lists(self) -> Card:
        card = Card(translate("Settings", "What lists show"), gap=12)
        now = self.around.preferences.now
        names = self._tick(
            translate("Settings", "Show names in the list of cases"), now.names_in_lists, "names_in_lists"
        )
        vault = self._tick(translate("Settings", "Remember where the vault is"), now.remember_vault, "remember_vault")
        vault.toggled.connect(
            lambda on: self.around.preferences.change(vault=str(self.desk.vault.folder) if on else "")
        )
        whole = self._tick(translate("Settings", "Ask a whole section at a time"), now.whole_sections, "whole_sections")
        card.add(names, vault, whole)
        return card

    def _tick(self, words: str, on: bool, name: str) -> QCheckBox:
        tick = QCheckBox(words)
        tick.setChecked(on)
        tick.setObjectName(name)
        tick.toggled.connect(lambda value: self.around.preferences.change(**{name: value}))
        return tick

    def _spelling(self) -> Card:
        card = Card(translate("Settings", "Spelling"), gap=8)
        there = dictionaries()
        for words, codes in (
            (
                translate("Settings", "Long text is looked through for spelling in: {languages}."),
                [code for code in LANGUAGES if code in there],
            ),
            (
                translate(
                    "Settings",
                    "This computer has no spelling dictionary for: {languages}. Text in them is left as it is.",
                ),
                [code for code in LANGUAGES if code not in there],
            ),
        ):
            if codes:
                named = ", ".join(LANGUAGES[code] for code in codes)
                card.add(PlainLabel(filled(words, languages=named), "second"))
        return card

    def _locking(self, platform: dict[str, bool]) -> Card:
        card = Card(translate("Settings", "Locking"), gap=12)
        name = translate("Settings", "Lock after so many minutes untouched")
        now = self.around.preferences.now.idle_minutes
        choices = [(value, str(value)) for value in sorted({1, 2, 3, 5, 10, 15, 30, now})]
        minutes = self._box(name, choices, now, lambda value: self._apply(idle_minutes=value))
        minutes.setObjectName("idle")
        card.add(_named(name, minutes))
        hears = (
            translate("Settings", "Locks also when this computer locks its screen or goes to sleep.")
            if platform["screen_lock"]
            else translate(
                "Settings",
                "This system does not say when its screen is locked; after sleep the window locks by itself.",
            )
        )
        hidden = (
            translate("Settings", "The window is left out of screenshots and recordings.")
            if platform["screenshots"]
            else translate("Settings", "This system cannot keep the window out of screenshots and recordings.")
        )
        card.add(PlainLabel(hears, "second"), PlainLabel(hidden, "second"))
        return card

    def _workers(self) -> Card:
        card = Card(translate("Settings", "Who may open the vault"), gap=12)
        card.content.addLayout(self._people)
        self.worker = Line(translate("Settings", "Name of a further worker"))
        self.phrase = Line(translate("Start", "Passphrase"), secret=True)
        add = Button(translate("Settings", "Add her"), self._add_worker)
        card.add(self.worker, self.phrase, flow_widget(add))
        code = Button(translate("Settings", "New recovery code…"), self._new_code, symbol="shield")
        code.setObjectName("new_code")
        self._code = PlainLabel("", "code")
        self._code.hide()
        card.add(flow_widget(code), self._code)
        return card

    def _backup(self) -> Card:
        card = Card(translate("Settings", "Backup"), gap=12)
        card.content.addLayout(self._backups)
        now = Button(translate("Settings", "Back up now"), lambda: self._make_backup(None), symbol="copy")
        now.setObjectName("backup")
        stick = Button(translate("Settings", "Back up to a stick…"), self._to_stick, symbol="folder")
        card.add(flow_widget(now, stick))
        return card

    def _about(self) -> Card:
        card = Card(translate("Settings", "The program"))
        about = Button(
            translate("Settings", "About and sources"), lambda: self.around.go(Route("about")), symbol="info"
        )
        card.add(
            flow_widget(
                about, Button(translate("Settings", "Help"), lambda: self.around.go(Route("help")), symbol="help")
            )
        )
        return card

    def _gather(self) -> tuple[list[tuple[str, str]], list[str]]:
        vault = self.desk.vault
        names = {worker.id: worker.name for worker in vault.workers.all()}
        holders = [(names.get(item.worker_id or "", ""), str(item.kind)) for item in vault.keyholders.all()]
        made = [full_day(item.made_at.date()) for item in vault.backups.all()[:3]]
        return holders, made

    def _show(self, gathered: tuple[list[tuple[str, str]], list[str]]) -> None:
        holders, made = gathered
        clear(self._people)
        clear(self._backups)
        kinds = {
            "passphrase": translate("Settings", "passphrase"),
            "recovery": translate("Settings", "recovery code"),
            "shares": translate("Settings", "shares of several people"),
        }
        for name, kind in holders:
            how = kinds.get(kind, kind)
            self._people.addWidget(Entry(name or how, how if name else "", symbol="lock"))
        words = (
            filled(translate("Settings", "Latest backups: {when}"), when="; ".join(made))
            if made
            else translate("Settings", "No backup yet.")
        )
        self._backups.addWidget(PlainLabel(words, "second"))

    def _add_worker(self) -> None:
        name, phrase = self.worker.text(), self.phrase.edit.text()
        self.worker.show_problem("" if name else translate("Settings", "Write her name."))
        self.phrase.show_problem("" if phrase else translate("Start", "Write a passphrase."))
        if not (name and phrase):
            return

        def done(_changed: Any) -> None:
            self.worker.set_text("")
            self.phrase.set_text("")
            self.around.toasts.show(translate("Settings", "She can open the vault now."))
            self.fetch(self._gather, self._show)

        words = translate("Settings", "Making the new key…")
        self.fetch(lambda: self.desk.vault.keyholders.add_worker(name, phrase, label=name), done, words=words)

    def _new_code(self) -> None:
        title = translate("Settings", "New recovery code…")
        text = translate("Settings", "The code on paper that you have now will stop working.")
        if not self.around.choose.sure(self, title, text, translate("Settings", "Make a new code")):
            return

        def done(code: str) -> None:
            self._code.setText(code)
            self._code.setAccessibleName(translate("Start", "Recovery code"))
            self._code.show()
            self.around.toasts.show(
                translate("Settings", "Write the new code down now. It is shown only here, only once.")
            )

        self.fetch(
            self.desk.vault.keyholders.new_recovery_code, done, words=translate("Settings", "Making the new key…")
        )

    def _to_stick(self) -> None:
        folder = self.around.choose.folder(self, translate("Settings", "Back up to a stick…"))
        if folder:
            self._make_backup(Path(folder))

    def _make_backup(self, to: Path | None) -> None:
        def done(_made: Any) -> None:
            self.around.toasts.show(translate("Settings", "The backup is made and was opened to prove it."))
            self.fetch(self._gather, self._show)

        self.fetch(lambda: self.desk.vault.backups.make(to), done, words=translate("Settings", "Making a backup…"))

    def _box(self, name: str, options: list[tuple[Any, str]], now: Any, chosen: Callable[[Any], object]) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        for value, words in options:
            box.addItem(words, value)
        box.setCurrentIndex(max(0, [value for value, _words in options].index(now)))
        box.activated.connect(lambda index: chosen(box.itemData(index)))
        return box


def _named(name: str, control: QWidget) -> QWidget:
    holder = QWidget()
    line = row(holder, gap=12)
    label = PlainLabel(name)
    label.setBuddy(control)
    line.addWidget(label, 1)
    line.addWidget(control)
    return holder
