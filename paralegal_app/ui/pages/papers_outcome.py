"""What came of saving papers: where they are, or why not, with the way on when her word is missing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from paralegal_app.ui.fields.field import Entry as Line
from paralegal_app.ui.pages.part import Part
from paralegal_app.ui.presence import while_here
from paralegal_app.ui.show_error import words_of
from paralegal_app.ui.surroundings import Route
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Banner
from paralegal_app.ui.widgets.layouts import clear, column
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import filled, translate


class Outcome(QWidget):
    """Runs work that lets papers out and shows its end."""

    def __init__(self, part: Part) -> None:
        super().__init__()
        self._part = part
        self._body = column(self, gap=8)

    def run(self, work: Callable[[str], Any], reason: str = "", *, then: Callable[[Any], object] | None = None) -> None:
        """`work` gets the reason for going on without her consent ('' at first) and gives the paths written and
        further lines to show, or what `then` takes. It is run again with a reason when she has not agreed and
        somebody gives one."""
        self._part.around.tasks.run(
            lambda: work(reason),
            while_here(self, lambda result: self._done(result, then)),
            while_here(self, lambda error: self._refused(error, work, then)),
            words=translate("Papers", "Making the papers…"),
        )

    def _done(self, result: Any, then: Callable[[Any], object] | None) -> None:
        if then is None:
            self._saved(*result)
        else:
            clear(self._body)
            then(result)

    def _saved(self, paths: Sequence[str], lines: Sequence[str]) -> None:
        clear(self._body)
        words = translate("Papers", "They are outside the vault now: keep them safe, destroy what is not needed.")
        title = filled(translate("Papers", "Papers saved: {count}"), count=len(paths))
        banner = Banner(words, role="success", title=title)
        banner.setObjectName("saved")
        for line in lines:
            banner.content.addWidget(PlainLabel(line))
        for path in dict.fromkeys(paths):
            banner.content.addWidget(PlainLabel(path.replace("/", "/\u200b"), "second"))
        self._part.around.kept["saved"] = list(paths)
        self._body.addWidget(banner)
        self._part.around.toasts.show(banner.accessibleName())

    def _refused(
        self, error: BaseException, work: Callable[[str], Any], then: Callable[[Any], object] | None
    ) -> None:
        clear(self._body)
        banner = Banner(words_of(error), role="error", title=translate("Papers", "The papers were not saved"))
        self._body.addWidget(banner)
        if type(error).__name__ != "ConsentMissing":
            return
        reason = Line(translate("Papers", "Or say why it is made without her word; this is written down"))
        reason.edit.setObjectName("override_reason")
        banner.content.addWidget(reason)
        ask = Route("cases", self._part.digest.case.id, "consents")
        to_consents = Button(translate("Papers", "Ask her"), lambda: self._part.around.go(ask))

        def anyway() -> None:
            if not reason.text():
                reason.show_problem(translate("Papers", "Write the reason."))
                return
            self.run(work, reason.text(), then=then)

        override = Button(translate("Papers", "Save all the same"), anyway)
        override.setObjectName("override")
        banner.add_actions(to_consents, override)
