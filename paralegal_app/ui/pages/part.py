"""A part of a case page: drawn from one digest, changes through the worker, drawn again."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from paralegal_app.ui.digests import CaseDigest
from paralegal_app.ui.presence import while_here
from paralegal_app.ui.surroundings import Route, Surroundings
from paralegal_app.ui.widgets.layouts import column
from paralegal_app.ui.words import translate

if TYPE_CHECKING:
    from paralegal_app.casefile import Changed
    from paralegal_app.casework.desk import Desk


class Part(QWidget):
    """Subclasses build themselves in `build`. A class of Qt cannot be an ABC too; mypy refuses a part without it."""

    def __init__(
        self, around: Surroundings, desk: Desk, route: Route, digest: CaseDigest, reload: Callable[[], object]
    ) -> None:
        super().__init__()
        self.around, self.desk, self.route, self.digest, self.reload = around, desk, route, digest, reload
        self.outer = column(self, gap=0)
        self.build()

    @abstractmethod
    def build(self) -> None:
        """Make everything that is shown, from `digest`."""

    def change(
        self, work: Callable[[], Any], said: str = "", *, then: Callable[[Any], object] | None = None,
        undo: Callable[[], Changed] | None = None,
    ) -> None:  # fmt: skip
        """Make a change on the worker, say that it is done, draw the case again; `undo` takes it back when asked."""

        def draw(result: Any) -> None:
            if then is not None:
                then(result)
            self.reload()

        shown = while_here(self, draw)

        around = self.around

        def done(result: Any) -> None:
            if said and undo is not None:
                around.toasts.show(said, translate("Procedures", "Undo"), partial(take_back, around, undo))
            elif said:
                around.toasts.show(said)
            shown(result)

        around.tasks.run(work, done, self.fail)

    def fail(self, error: BaseException) -> None:
        """Say what went wrong; what was typed stays."""
        self.around.report(error)

    def draft(self) -> dict[str, Any]:
        """Typing that is not kept yet, by names of its own."""
        return {}

    def restore(self, draft: dict[str, Any]) -> None:
        """Put typing back."""

    def begin(self) -> None:
        """Put the focus where work starts."""


def take_back(around: Surroundings, undo: Callable[[], Changed]) -> None:
    """Undo a change. The part that made it is gone by then: whatever shows the case hears of it and is drawn again."""
    around.tasks.run(undo, lambda changed: around.bus.case_changed.emit(changed, None), around.report)
