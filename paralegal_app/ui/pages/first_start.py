"""First start: what is protected and what not, then make a vault or open one; at the end the recovery code."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit

from paralegal_app.ui.clipboard import SecretClipboard
from paralegal_app.ui.fields.field import Entry
from paralegal_app.ui.pages.gate import GatePage
from paralegal_app.ui.pages.protection import protection_cards
from paralegal_app.ui.printing import print_lines
from paralegal_app.ui.surroundings import Chooser
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Banner, Card
from paralegal_app.ui.widgets.layouts import flow_widget
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import translate


class WelcomePage(GatePage):
    """Says what the program does and protects, and offers the three ways on."""

    def __init__(
        self,
        language: Callable[[str], object],
        make: Callable[[], object],
        open_one: Callable[[], object],
        train: Callable[[], object],
    ) -> None:
        super().__init__(
            "shield",
            translate("Start", "Before you begin"),
            translate("Start", "This program keeps what women tell you, and prepares the papers that protect them."),
            width=720,
            language=language,
        )
        for card in protection_cards():
            self.content.addWidget(card)
        self.make = Button(translate("Start", "Make a vault"), make, kind="primary")
        self.make.setObjectName("make_vault")
        self.open = Button(translate("Start", "Open a vault"), open_one)
        self.open.setObjectName("open_vault")
        self.train = Button(translate("Start", "Look around with invented cases"), train, kind="quiet")
        self.train.setObjectName("training")
        self.content.addWidget(flow_widget(self.make, self.open, self.train))
        self.content.addStretch(2)

    def begin(self) -> None:
        self.make.setFocus()


class MakeVaultPage(GatePage):
    """Asks for the folder, a name and a passphrase, and says how strong it is while it is typed."""

    wanted = Signal(str, str, str)
    """(folder, name of the worker, passphrase)"""

    def __init__(
        self, language: Callable[[str], object], back: Callable[[], object], choose: Chooser,
        weigh: Callable[[str, Callable[[str], object]], object],
    ) -> None:  # fmt: skip
        super().__init__(
            "lock",
            translate("Start", "Make a vault"),
            translate("Start", "A vault is one folder. Everything you write goes into it, encrypted."),
            width=520,
            language=language,
        )
        self._choose, self._weigher = choose, weigh
        self.folder = Entry(translate("Start", "Folder"), hint=str(Path.home() / "Office"))
        self.folder.edit.setObjectName("folder")
        self.name = Entry(translate("Start", "Your name, as colleagues know you"))
        self.name.edit.setObjectName("worker")
        self.phrase = Entry(translate("Start", "Passphrase"), secret=True)
        self.phrase.edit.setObjectName("passphrase")
        self.phrase.say(translate("Start", "Four or more words that only you would put together."))
        self.again = Entry(translate("Start", "The passphrase once more"), secret=True)
        self.again.edit.setObjectName("passphrase_again")
        browse = Button(translate("Start", "Choose a folder…"), self._browse, symbol="folder")
        show = QCheckBox(translate("Start", "Show what I type"))
        show.toggled.connect(self._show_typing)
        self.go = Button(translate("Start", "Make the vault"), self._submit, kind="primary")
        self.go.setObjectName("create")
        for part in (self.folder, flow_widget(browse), self.name, self.phrase, self.again, show):
            self.content.addWidget(part)
        self.error = Banner("", role="error")
        self.error.hide()
        self.content.addWidget(self.error)
        self.content.addWidget(flow_widget(self.go, Button(translate("Start", "Back"), back)))
        self.content.addStretch(2)
        self.phrase.changed.connect(self._weigh)
        for entry in (self.folder, self.name, self.phrase, self.again):
            entry.given.connect(self._submit)

    def _browse(self) -> None:
        found = self._choose.folder(self, translate("Start", "Choose a folder…"))
        if found:
            self.folder.set_text(found)

    def _show_typing(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.phrase.edit.setEchoMode(mode)
        self.again.edit.setEchoMode(mode)

    def _weigh(self) -> None:
        typed = self.phrase.edit.text()
        if typed:
            self._weigher(typed, self.phrase.say)

    def _submit(self) -> None:
        checks = (
            (self.folder, bool(self.folder.text()), translate("Start", "Choose the folder for the vault.")),
            (self.name, bool(self.name.text()), translate("Start", "Write your name, so that changes bear it.")),
            (self.phrase, bool(self.phrase.edit.text()), translate("Start", "Write a passphrase.")),
            (
                self.again,
                self.phrase.edit.text() == self.again.edit.text(),
                translate("Start", "The two passphrases are not the same."),
            ),
        )
        for entry, good, words in checks:
            entry.show_problem("" if good else words)
        wrong = [entry for entry, good, _words in checks if not good]
        if wrong:
            wrong[0].edit.setFocus()
            return
        self.wanted.emit(self.folder.text(), self.name.text(), self.phrase.edit.text())

    def refuse(self, words: str) -> None:
        """Say why the vault could not be made; everything typed stays."""
        self.error.words.setText(words)
        self.error.setAccessibleName(words)
        self.error.show()

    def begin(self) -> None:
        self.folder.edit.setFocus()

    def draft(self) -> dict[str, str]:
        return {"folder": self.folder.text(), "name": self.name.text()}

    def restore(self, draft: dict[str, str]) -> None:
        self.folder.set_text(draft.get("folder", ""))
        self.name.set_text(draft.get("name", ""))


class RecoveryPage(GatePage):
    """Shows the recovery code once and waits until it is kept somewhere else."""

    def __init__(
        self, language: Callable[[str], object], code: str, clipboard: SecretClipboard, done: Callable[[], object]
    ) -> None:
        super().__init__(
            "shield",
            translate("Start", "Your recovery code"),
            translate("Start", "It opens the vault when the passphrase is forgotten. It is shown only now."),
            width=620,
            language=language,
        )
        self._code = code
        card = Card(translate("Start", "Write it down or print it. Keep it away from this computer."))
        shown = PlainLabel(code, "code")
        shown.setObjectName("recovery_code")
        shown.setAccessibleName(translate("Start", "Recovery code"))
        card.add(shown)
        self.content.addWidget(card)
        copy = Button(translate("Start", "Copy for 10 seconds"), lambda: clipboard.copy(code), symbol="copy")
        paper = Button(translate("Start", "Print…"), self._print, symbol="print")
        self.content.addWidget(flow_widget(paper, copy))
        self.kept = QCheckBox(translate("Start", "I have it on paper, in a safe place"))
        self.kept.setObjectName("kept")
        self.content.addWidget(self.kept)
        self.go = Button(translate("Start", "Continue"), done, kind="primary")
        self.go.setObjectName("continue")
        self.go.setEnabled(False)
        self.kept.toggled.connect(self.go.setEnabled)
        self.content.addWidget(flow_widget(self.go))
        self.content.addStretch(2)

    def _print(self) -> None:
        lines = [translate("Start", "Recovery code"), self._code, translate("Start", "Keep it away from the computer.")]
        print_lines(self, translate("Start", "Recovery code"), lines)

    def begin(self) -> None:
        self.kept.setFocus()
