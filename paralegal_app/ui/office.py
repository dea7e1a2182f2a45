"""Opening, locking and closing: what happens between the gate and the house."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from paralegal_app.errors import VaultLocked
from paralegal_app.ui.bus import Bus
from paralegal_app.ui.clipboard import SecretClipboard
from paralegal_app.ui.keeper import Keeper, take_loose
from paralegal_app.ui.pages.first_start import MakeVaultPage, RecoveryPage, WelcomePage
from paralegal_app.ui.pages.gate import GatePage
from paralegal_app.ui.pages.unlock import UnlockPage
from paralegal_app.ui.preferences import PreferencesFile
from paralegal_app.ui.show_error import words_of
from paralegal_app.ui.surroundings import Chooser, Route, Surroundings
from paralegal_app.ui.tasks import Tasks
from paralegal_app.ui.theme import Scheme, theme
from paralegal_app.ui.watch import CheckInWatch
from paralegal_app.ui.window import Window
from paralegal_app.ui.words import speech, translate

if TYPE_CHECKING:
    from paralegal_app.casework.desk import Desk


class Office(QObject):
    """Holds the open desk, if any, and leads from the first start to the last lock."""

    opened = Signal()
    locked = Signal()

    def __init__(
        self, window: Window, tasks: Tasks, preferences: PreferencesFile, choose: Chooser, today: Callable[[], date],
        *, platform: dict[str, bool] | None = None, kdf: Any = None,
    ) -> None:  # fmt: skip
        super().__init__()
        self.window, self.tasks, self.preferences, self.choose, self.today = window, tasks, preferences, choose, today
        self.bus = Bus()
        self.clipboard = SecretClipboard(self)
        self.keeper = Keeper(tasks, window.typing)
        self.desk: Desk | None = None
        self.watch: CheckInWatch | None = None
        self.vault: Path | None = None
        self.platform = platform or {"screen_lock": False, "screenshots": False}
        self._kdf = kdf
        self._back_to = Route("cases")
        self._gate: Callable[[], GatePage] = self._welcome
        window.lock_wanted.connect(self.lock)
        window.closing.connect(self.close)
        window.emergency_wanted.connect(self.emergency)
        window.scale_wanted.connect(lambda scale: self.apply(scale=scale))
        tasks.began.connect(lambda words, can: window.busy.begin(words, can_cancel=can))
        tasks.advanced.connect(lambda done, total: window.busy.progress(done, total))
        tasks.ended.connect(lambda: window.busy.end())

    def start(self, vault: Path | None) -> None:
        """Show the first page: a known vault is asked for its passphrase, else everything begins at the beginning."""
        remembered = self.preferences.now.vault
        self.vault = vault or (Path(remembered) if remembered else None)
        self._show_gate(self._unlock if self.vault is not None else self._welcome)

    def _show_gate(self, make: Callable[[], GatePage]) -> None:
        self._gate = make
        self.window.show_gate(make())

    def _welcome(self) -> GatePage:
        return WelcomePage(
            self.set_language, lambda: self._show_gate(self._make), lambda: self._show_gate(self._unlock), self.train
        )

    def _make(self) -> GatePage:
        page = MakeVaultPage(self.set_language, lambda: self._show_gate(self._welcome), self.choose, self._weigh)
        page.wanted.connect(self._create)
        return page

    def _unlock(self) -> GatePage:
        page = UnlockPage(
            self.set_language,
            self.vault,
            self.choose,
            lambda: self._show_gate(self._welcome),
            lambda: self._show_gate(self._make),
        )
        page.wanted.connect(self._open)
        return page

    @staticmethod
    def doors() -> ModuleType:
        """The heavy half of the program, loaded at its first use and only on the worker."""
        from paralegal_app.ui import doors

        return doors

    def _weigh(self, typed: str, say: Callable[[str], object]) -> None:
        self.tasks.run(
            lambda: self.doors().score(typed), lambda score: say(_strength_words(score)), lambda _error: None
        )

    def _create(self, folder: str, name: str, passphrase: str) -> None:
        place, today, kdf = Path(folder).expanduser(), self.today, self._kdf

        def done(made: tuple[Desk, str]) -> None:
            desk, code = made
            self.vault = place
            self.desk = desk
            language = self.set_language
            self._show_gate(lambda: RecoveryPage(language, code, self.clipboard, lambda: self.enter(desk)))

        self.tasks.run(
            lambda: self.doors().create(place, passphrase, name, today, kdf),
            done, self._refused, words=translate("Start", "Making the vault. The key takes about a second on purpose."),
        )  # fmt: skip

    def _open(self, folder: str, secret: str, is_code: bool) -> None:
        place, today = Path(folder).expanduser(), self.today

        def done(desk: Desk) -> None:
            if place != self.vault:
                self._back_to = Route("cases")
            self.vault = place
            self.enter(desk)

        self.tasks.run(
            lambda: self.doors().open_vault(place, secret, is_code, today),
            done, self._refused, words=translate("Unlock", "Opening. The key takes about a second on purpose."),
        )  # fmt: skip

    def train(self) -> None:
        """Open a throw-away vault with invented cases."""
        today = self.today
        words = translate("Start", "Preparing the invented cases…")
        self.tasks.run(lambda: self.doors().training(today), self.enter, self._refused, words=words)

    def open_training(self, vault: Path) -> None:
        """Open a training vault that is there already; its passphrase is known to everybody."""
        today = self.today
        words = translate("Unlock", "Opening. The key takes about a second on purpose.")
        self.tasks.run(lambda: self.doors().open_training(vault, today), self.enter, self._refused, words=words)

    def _refused(self, error: BaseException) -> None:
        refuse = getattr(self.window.page, "refuse", None)
        if refuse is not None:
            refuse(words_of(error))
        else:
            self.window.toasts.show(words_of(error))
        if not hasattr(error, "exit_code"):
            self.tasks.unexpected.emit(error)

    def enter(self, desk: Desk) -> None:
        """The desk is open: furnish the house and go in."""
        self.desk = desk
        words = training_words()

        def look_in() -> tuple[bool, Callable[..., Any], dict[str, Any]]:
            training = bool(desk.vault.settings.get("training", False))
            if training:
                self.doors().name_training(desk, *words)
            return training, self.doors().page_for, take_loose(desk, self._back_to.place)

        self.tasks.run(look_in, lambda found: self._furnish(desk, *found), self._refused)

    def _furnish(self, desk: Desk, training: bool, page_for: Callable[..., Any], typed: dict[str, Any]) -> None:
        around = Surroundings(
            tasks=self.tasks, bus=self.bus, toasts=self.window.toasts, preferences=self.preferences, choose=self.choose,
            clipboard=self.clipboard, go=self.window.go, today=self.today, training=training,
        )  # fmt: skip
        self.around = around
        settings = {"apply": self.apply, "platform": self.platform}
        self.window.open_house(lambda route: page_for(route, around, desk, settings), training=training)
        if self.preferences.now.remember_vault:
            self.preferences.change(vault=str(desk.vault.folder))
        self.keeper.begin(desk)
        self.watch = CheckInWatch(around, desk, self.window)
        self.opened.emit()
        self.window.go(self._back_to)
        self.tasks.run(desk.care, lambda _made: None, self._care_failed)
        if typed and self.window.page is not None:
            self.window.page.restore(typed)  # type: ignore[attr-defined]

    def _care_failed(self, error: BaseException) -> None:
        """The day's backup could not be made: said, unless the vault was locked first."""
        if not isinstance(error, VaultLocked):
            self.window.toasts.show(words_of(error))

    def lock(self) -> None:
        """Keep typing, take everything off the screen, drop the keys."""
        desk = self.desk
        if desk is None:
            return
        self._back_to = self.window.standing_at()
        self.keeper.keep()
        self.keeper.end()
        if self.watch is not None:
            self.watch.end()
            self.watch.deleteLater()
            self.watch = None
        self.clipboard.clear()
        self.desk = None
        if hasattr(self, "around"):
            self.around.kept.clear()
        self._show_gate(self._unlock)
        self.tasks.run(desk.lock, lambda _none: self.locked.emit(), self._refused)

    def emergency(self) -> None:
        """The emergency card over whatever is shown, for the case one is at; the same key again takes it away."""
        from paralegal_app.ui.pages.emergency_card import EmergencyDialog  # needed seldom, and then at once

        shown = self.window.findChild(EmergencyDialog)
        if shown is not None and shown.isVisible():
            shown.accept()
            return
        desk = self.desk
        case = self.window.standing_at().case_id if desk is not None else ""
        over = QApplication.activeModalWidget() or self.window
        mode = (lambda: self._mode(desk, case)) if desk is not None else None
        EmergencyDialog(over, self.tasks, desk, case, mode=mode).open()

    def _mode(self, desk: Desk, case: str) -> None:
        from paralegal_app.ui.pages.emergency_mode import ModeDialog

        ModeDialog(self.window, self.around, desk, case, lambda: None).open()

    def close(self) -> None:
        """The window closes: lock and let the worker finish."""
        self.lock()
        self.tasks.close()

    def apply(self, **changes: Any) -> None:
        """Put a choice of Settings in force at once."""
        self.preferences.change(**changes)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            if "language" in changes:
                speech.speak(changes["language"])
                self._name_training()
            if {"scheme", "scale"} & changes.keys():
                look(app, self.preferences)
        self.bus.look_changed.emit()
        if {"language", "scheme", "scale"} & changes.keys():
            self.rebuild()

    def _name_training(self) -> None:
        """Invented workers and cases speak the language of the window too."""
        desk, words = self.desk, training_words()
        if desk is not None:
            self.tasks.run(lambda: self.doors().name_training(desk, *words), lambda _none: None, self._refused)

    def set_language(self, code: str) -> None:
        self.apply(language=code)

    def rebuild(self) -> None:
        """Draw what is shown anew."""
        page = self.window.page
        if isinstance(page, GatePage):
            draft = page.draft()
            self._show_gate(self._gate)
            shown = self.window.page
            if isinstance(shown, GatePage):
                shown.restore(draft)
        self.window.rebuild()


def look(app: QApplication, preferences: PreferencesFile) -> None:
    """Put colours and text size in force; "system" follows the desktop's light or dark."""
    wanted = preferences.now.scheme
    dark = app.styleHints().colorScheme().name == "Dark"
    scheme: Scheme = ("dark" if dark else "light") if wanted == "system" else wanted  # type: ignore[assignment]
    theme.apply(app, scheme, preferences.now.scale)


def training_words() -> tuple[str, str]:
    """The worker of the training vault, and its cases by number."""
    return translate("Training", "Training"), translate("Training", "Example {number}")


def _strength_words(score: int) -> str:
    return (
        translate("Start", "Guessed at once. Take more words."),
        translate("Start", "Guessed soon. Take more words."),
        translate("Start", "Would hold a curious person, not one with a fast computer."),
        translate("Start", "Good. One more word makes it strong."),
        translate("Start", "Strong. Nobody guesses it in your lifetime."),
    )[score]
