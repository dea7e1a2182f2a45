"""Moving an appointment: first what moves along, then, and only then, the move."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QDialog, QWidget

from paralegal_app.ui.pages.calendar_rows import moved_words
from paralegal_app.ui.pages.forms import Form
from paralegal_app.ui.presence import while_here
from paralegal_app.ui.show_error import words_of
from paralegal_app.ui.surroundings import Surroundings
from paralegal_app.ui.when import full_day
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Banner, Entry
from paralegal_app.ui.widgets.layouts import Scroll, clear, column, fit, flow_widget
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import filled, speech, translate

if TYPE_CHECKING:
    from paralegal_app.casework.appointments import Chain, Kind
    from paralegal_app.casework.desk import Desk
    from paralegal_app.casework.diary import DiaryEntry


class MoveDialog(QDialog):
    """Asks for the new day and hour, shows the chain for it, and moves when that was seen."""

    def __init__(
        self, parent: QWidget, around: Surroundings, desk: Desk, entry: DiaryEntry, to: date, zone: str,
        moved: Callable[[Any], object],
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setObjectName("move_dialog")
        self.setProperty("ground", "background")
        self.setWindowTitle(translate("Calendar", "Move"))
        fit(self, 620, 560)
        self._around, self._desk, self._entry, self._zone, self._moved = around, desk, entry, zone, moved
        assert entry.kind != "deadline"  # these follow from dates of the case
        self._kind: Kind = entry.kind
        self._hour = isinstance(entry.when, datetime)
        outer = column(self, margin=0, gap=0)
        scroll = Scroll(margin=24, gap=12, name=translate("Calendar", "Move"))
        outer.addWidget(scroll, 1)
        scroll.content.addWidget(PlainLabel(entry.words, "title"))
        now = filled(translate("Calendar", "Now: {when}"), when=_said(entry.when))
        scroll.content.addWidget(PlainLabel(" · ".join(part for part in (entry.case_label, now) if part), "second"))
        self.form = Form("moving")
        words = translate("Plan", "Its new day and hour") if self._hour else translate("Calendar", "Its new day")
        self.form.day("to", words, hour=self._hour)
        self.form.set("to", self._raw_on(to))
        self.form.press("look", translate("Plan", "Show what moves"), self.look)
        scroll.content.addWidget(self.form)
        self._along = column(gap=8)
        scroll.content.addLayout(self._along)
        scroll.content.addStretch(1)
        foot = column(margin=16, gap=0)
        self._go = Button(translate("Plan", "Move it"), self._move, kind="primary")
        self._go.setObjectName("moving_go")
        self._go.setEnabled(False)
        leave = Button(translate("Calendar", "Leave it where it is"), self.reject)
        leave.setObjectName("moving_leave")
        off = Button(translate("Calendar", "Call it off…"), self._call_off, kind="quiet")
        off.setObjectName("moving_off")
        off.setVisible(entry.kind != "task")
        foot.addWidget(flow_widget(self._go, leave, off))
        outer.addLayout(foot)
        self._seen = ""
        self.form.field("to").changed.connect(self._typed)
        if to != entry.day:
            self.look()
        else:
            self.form.field("to").begin()

    def _raw_on(self, day: date) -> str:
        when = self._entry.when
        return f"{day.isoformat()}T{when:%H:%M}" if isinstance(when, datetime) else day.isoformat()

    def _typed(self) -> None:
        self._go.setEnabled(bool(self._seen) and self._seen == self.form["to"])

    def _target(self) -> date | datetime | None:
        return self.form.moment_of("to") if self._hour else self.form.date_of("to")

    def look(self) -> None:
        """Ask what would move along."""
        to = self._target()
        if self.form.missing("to") or to is None:
            return
        desk, entry, kind, zone, lang, raw = (
            self._desk, self._entry, self._kind, self._zone, speech.language, self.form["to"],
        )  # fmt: skip

        def work() -> Chain:
            from paralegal_app.casework.appointments import chain

            return chain(desk, kind, entry.record_id, to, lang, zone)

        self._run(work, lambda chain: self._show(chain, raw))

    def _run(self, work: Callable[[], Any], show: Callable[[Any], object]) -> None:
        self._around.tasks.run(work, while_here(self, show), while_here(self, self._refuse))

    def _refuse(self, error: BaseException) -> None:
        clear(self._along)
        self._along.addWidget(Banner(words_of(error), role="error"))

    def _show(self, chain: Chain, raw: str) -> None:
        clear(self._along)
        self._seen = raw
        self._along.addWidget(PlainLabel(translate("Calendar", "What moves along"), "strong"))
        for deadline in chain.deadlines:
            after = _iso(deadline.after) or translate("Plan", "no longer counted")
            second = f"{deadline.procedure} · {moved_words(_iso(deadline.before), after)}"
            self._along.addWidget(Entry(deadline.text, second, symbol="clock"))
        for visit in chain.visits:
            second = moved_words(_said(visit.before.astimezone()), _said(visit.after.astimezone()))
            self._along.addWidget(Entry(visit.place, second, symbol="person"))
        for item in chain.dates:
            words = filled(translate("Calendar", "The answer to “{question}” changes with it."), question=item.text)
            self._along.addWidget(Entry(words, symbol="info"))
        if not (chain.deadlines or chain.visits or chain.dates):
            self._along.addWidget(PlainLabel(translate("Calendar", "Nothing moves along."), "second"))
        self._typed()
        self._go.setFocus()

    def _call_off(self) -> None:
        text = translate("Calendar", "It leaves the calendar. What was written about it stays.")
        if not self._around.choose.sure(self, self.windowTitle(), text, translate("Calendar", "Call it off")):
            return
        desk, entry, kind = self._desk, self._entry, self._kind

        def work() -> Any:
            from paralegal_app.casework.appointments import call_off

            return call_off(desk, kind, entry.record_id)

        def done(changed: Any) -> None:
            self.accept()
            self._moved(changed)

        self._run(work, done)

    def _move(self) -> None:
        desk, entry, kind, zone, lang = self._desk, self._entry, self._kind, self._zone, speech.language
        to = self._target()
        if to is None:
            return

        def work() -> Any:
            from paralegal_app.casework.appointments import move

            return move(desk, kind, entry.record_id, to, lang, zone)

        def done(changed: Any) -> None:
            self.accept()
            self._moved(changed)

        self._run(work, done)


def _said(when: date | datetime) -> str:
    return f"{full_day(when)}, {when:%H:%M}" if isinstance(when, datetime) else full_day(when)


def _iso(text: str) -> str:
    if not text:
        return ""
    return _said(datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text))
