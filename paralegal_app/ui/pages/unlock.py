"""Opening the vault with a passphrase, or with the printed recovery code."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal

from paralegal_app.ui.fields.field import Entry
from paralegal_app.ui.pages.gate import GatePage
from paralegal_app.ui.surroundings import Chooser
from paralegal_app.ui.theme import theme
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.layouts import flow_widget
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import translate


class UnlockPage(GatePage):
    """One passphrase line. A wrong one is said beside it and can be tried again at once."""

    wanted = Signal(str, str, bool)
    """(folder, secret, whether the secret is the recovery code)"""

    def __init__(
        self, language: Callable[[str], object], folder: Path | None, choose: Chooser,
        explain: Callable[[], object], make: Callable[[], object],
    ) -> None:  # fmt: skip
        lead = translate("Unlock", "Office documents · this computer only")
        super().__init__("lock", translate("Unlock", "Open the vault"), lead, language=language)
        self._choose, self._code = choose, False
        self.folder = Entry(translate("Unlock", "Folder of the vault"))
        self.folder.edit.setObjectName("folder")
        self.folder.set_text(str(folder) if folder else "")
        self._folder_box = flow_widget(Button(translate("Unlock", "Choose the folder…"), self._browse, symbol="folder"))
        for part in (self.folder, self._folder_box):
            if folder is not None:
                part.hide()
            self.content.addWidget(part)
        self.secret = Entry(translate("Unlock", "Passphrase"), secret=True)
        self.secret.edit.setObjectName("passphrase")
        self.secret.edit.setMinimumHeight(theme.px(46))
        self.secret.given.connect(self._submit)
        self.content.addWidget(self.secret)
        self.open = Button(translate("Unlock", "Open"), self._submit, kind="primary")
        self.open.setObjectName("open")
        self.other = Button(translate("Unlock", "Recovery code…"), self._swap)
        self.other.setObjectName("recovery")
        self.content.addWidget(flow_widget(self.open, self.other))
        remark = translate(
            "Unlock", "If the passphrase and the recovery code are both lost, nobody can open the vault, not even us."
        )
        self.content.addSpacing(theme.space(8))
        self.content.addWidget(PlainLabel(remark, "second"))
        more = Button(translate("Unlock", "What is protected and what is not"), explain, kind="link")
        elsewhere = Button(translate("Unlock", "Another vault"), self._elsewhere, kind="link")
        new = Button(translate("Unlock", "Make a new vault"), make, kind="link")
        self.content.addWidget(flow_widget(more, elsewhere, new, gap=12))
        self.content.addStretch(2)

    def _browse(self) -> None:
        found = self._choose.folder(self, translate("Unlock", "Choose the folder…"))
        if found:
            self.folder.set_text(found)

    def _elsewhere(self) -> None:
        self.folder.show()
        self._folder_box.show()
        self.folder.edit.setFocus()

    def _swap(self) -> None:
        self._code = not self._code
        code, phrase = translate("Unlock", "Recovery code"), translate("Unlock", "Passphrase")
        self.secret.rename(code if self._code else phrase)
        self.other.setText(translate("Unlock", "Passphrase…") if self._code else translate("Unlock", "Recovery code…"))
        self.secret.set_text("")
        self.secret.edit.setFocus()

    def _submit(self) -> None:
        if not self.folder.text():
            self._elsewhere()
            self.folder.show_problem(translate("Unlock", "Choose the folder of the vault."))
            return
        if not self.secret.edit.text():
            self.secret.show_problem(translate("Unlock", "Write the passphrase."))
            return
        self.open.setEnabled(False)
        self.wanted.emit(self.folder.text(), self.secret.edit.text(), self._code)

    def refuse(self, words: str) -> None:
        """Say why it did not open; what was typed stays selected, ready to be typed over."""
        self.open.setEnabled(True)
        self.secret.show_problem(words)
        self.secret.edit.selectAll()
        self.secret.edit.setFocus()

    def forget(self) -> None:
        """Drop the typed secret once it has served."""
        self.secret.edit.clear()

    def begin(self) -> None:
        (self.secret if self.folder.text() else self.folder).edit.setFocus()

    def draft(self) -> dict[str, str]:
        return {"folder": self.folder.text()}

    def restore(self, draft: dict[str, str]) -> None:
        self.folder.set_text(draft.get("folder", ""))
