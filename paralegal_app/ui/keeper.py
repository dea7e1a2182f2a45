"""Keeps unfinished typing in the vault while one types, so that neither a lock nor a crash loses it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from paralegal_app.casework.desk import Desk
    from paralegal_app.ui.tasks import Tasks

EVERY_MS = 3_000
_SETTING = "drafts"


class Keeper(QObject):
    """Writes what changed since the last time. `typing` gives (case id or "", place, {key: value})."""

    def __init__(self, tasks: Tasks, typing: Callable[[], tuple[str, str, dict[str, Any]]]) -> None:
        super().__init__()
        self._tasks, self._typing = tasks, typing
        self._desk: Desk | None = None
        self._kept: dict[tuple[str, str], Any] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.keep)

    def begin(self, desk: Desk) -> None:
        self._desk, self._kept = desk, {}
        self._timer.start()

    def end(self) -> None:
        self._timer.stop()
        self._desk, self._kept = None, {}

    def keep(self) -> None:
        """Write now what is typed now."""
        desk = self._desk
        if desk is None:
            return
        case, place, typed = self._typing()
        now = {(case or f"/{place}", key): value for key, value in typed.items()}
        changed = {key: value for key, value in now.items() if self._kept.get(key, key) != value}
        gone = [key for key in self._kept if key not in now and key[0] == (case or f"/{place}")]
        self._kept = {**{key: value for key, value in self._kept.items() if key not in gone}, **now}
        if changed or gone:
            self._tasks.run(lambda: _write(desk, changed, gone), lambda _none: None, lambda _error: None)


def take_loose(desk: Desk, place: str) -> dict[str, Any]:
    """What was typed, when the vault was locked, on a page that belongs to no case; it is given out once."""
    drafts = desk.vault.settings.get(_SETTING, {})
    if drafts:
        desk.vault.settings.set(_SETTING, {})
    return dict(drafts.get(f"/{place}", {})) if isinstance(drafts, dict) else {}


def _write(desk: Desk, changed: dict[tuple[str, str], Any], gone: list[tuple[str, str]]) -> None:
    vault = desk.vault
    if not vault.is_open:
        return
    with vault.together():
        for (case, key), value in changed.items():
            if not case.startswith("/"):
                vault.drafts.keep(case, key, value)
        for case, key in gone:
            if not case.startswith("/"):
                vault.drafts.drop(case, key)
        loose = {case for case, _key in [*changed, *gone] if case.startswith("/")}
        if loose:
            drafts = dict(vault.settings.get(_SETTING, {}))
            for case in loose:
                kept = {key: value for key, value in drafts.get(case, {}).items() if (case, key) not in gone}
                drafts[case] = kept | {key: value for (owner, key), value in changed.items() if owner == case}
            vault.settings.set(_SETTING, drafts)
