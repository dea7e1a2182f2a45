"""Trying a pack out beside its editor: the next question, what follows so far, on any day one chooses."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QWidget

from paralegal_app.casework.workshop.trial import Trial
from paralegal_app.errors import ParalegalError
from paralegal_app.i18n import LANGUAGES
from paralegal_app.ui.fields.choosing import customs_of
from paralegal_app.ui.fields.dates import DateField
from paralegal_app.ui.fields.field import Entry as Line
from paralegal_app.ui.pages.findings_card import DeadlinesCard, FindingCard, RiskCard
from paralegal_app.ui.pages.question_block import NOTHING, QuestionBlock
from paralegal_app.ui.show_error import words_of
from paralegal_app.ui.surroundings import Surroundings
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Banner, Card
from paralegal_app.ui.widgets.layouts import Scroll, clear, column, flow_widget
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import translate

if TYPE_CHECKING:
    from paralegal_app.packs.pack import Pack

_RISKS = 4


class TryPane(Scroll):
    """Walks one procedure of the copy. Answers live in memory only; `record` keeps a run as a test, if it is given."""

    def __init__(
        self, around: Surroundings, pack: Pack, lang: str, record: Callable[[Trial, str], object] | None
    ) -> None:
        super().__init__(margin=16, gap=12, name=translate("Workshop", "Try it out"))
        self._around, self._record = around, record
        self.lang = pack.language_for(lang)
        self.trial = Trial(pack, next(iter(pack.procedures)), around.today())
        self._head = Card(translate("Workshop", "Try it out"))
        self.procedure = QComboBox()
        self.procedure.setAccessibleName(translate("Workshop", "Procedure"))
        self.speech = QComboBox()
        self.speech.setAccessibleName(translate("Workshop", "Language of the questions"))
        for code in pack.manifest.languages.ui:
            self.speech.addItem(LANGUAGES.get(code, code), code)
        self.speech.setCurrentIndex(self.speech.findData(self.lang))
        self.day = DateField(translate("Workshop", "As if today were"), labelled=True)
        self.day.set_raw(around.today().isoformat())
        for box in (self.procedure, self.speech):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
            self._head.add(box)
        self._head.add(self.day)
        self._name_procedures()
        self.procedure.currentIndexChanged.connect(lambda _index: self._other_procedure())
        self.speech.currentIndexChanged.connect(lambda _index: self._other_language())
        self.day.changed.connect(self._other_day)
        self.content.addWidget(self._head)
        holder = QWidget()
        self._body = column(holder, gap=12)
        self.content.addWidget(holder)
        self.content.addStretch(1)
        self._block: QuestionBlock | None = None
        self.draw()

    def _name_procedures(self) -> None:
        texts = self.trial.pack.texts(self.lang)
        self.procedure.blockSignals(True)
        self.procedure.clear()
        for name in self.trial.pack.procedures:
            self.procedure.addItem(texts.get("procedures", name, "name"), name)
        self.procedure.setCurrentIndex(self.procedure.findData(self.trial.procedure))
        self.procedure.blockSignals(False)

    def _other_procedure(self) -> None:
        self.trial = Trial(self.trial.pack, str(self.procedure.currentData()), self.trial.on)
        self.draw()

    def _other_language(self) -> None:
        self.lang = str(self.speech.currentData())
        self._name_procedures()
        self.draw()

    def _other_day(self) -> None:
        raw = self.day.raw()
        if raw and not self.day.problem():
            try:
                self.trial.on_day(date.fromisoformat(str(raw)))
            except ValueError:
                return
            self.draw()

    def show_pack(self, pack: Pack) -> None:
        """After an edit: the same answers under the pack as it reads now."""
        try:
            self.trial.with_pack(pack)
        except ParalegalError as error:
            clear(self._body)
            self._body.addWidget(Banner(words_of(error), role="error"))
            return
        self.draw()

    def draw(self) -> None:
        """Show the next question and what follows from the answers so far."""
        clear(self._body)
        state, pack = self.trial.state, self.trial.pack
        texts = pack.texts(self.lang).of(self.trial.procedure)
        self._block = None
        if state.next:
            question = state.questions[state.next]
            self._block = QuestionBlock(question, texts, customs_of(pack.manifest), large=False)
            self._block.given.connect(self._give)
            self._body.addWidget(self._block)
            give = Button(translate("Workshop", "Answer"), self._give, kind="primary")
            give.setObjectName("try_answer")
            self._body.addWidget(flow_widget(give, self._anew()))
        else:
            self._body.addWidget(Banner(translate("Workshop", "Everything needed is answered."), role="success"))
            self._body.addWidget(flow_widget(self._anew()))
        self._body.addWidget(FindingCard(state.main, state, texts, lambda _question: None))
        risks = [texts.get("procedures", state.procedure, "risks", risk.id) for risk in state.risks[:_RISKS]]
        if risks:
            self._body.addWidget(RiskCard(translate("Workshop", "Risks shown now"), risks, lambda: None))
        deadlines = DeadlinesCard(state, texts, self.trial.on)
        if deadlines.empty:
            deadlines.deleteLater()
        else:
            self._body.addWidget(deadlines)
        if self._record is not None:
            self._body.addWidget(self._recorder(self._record))

    def _anew(self) -> Button:
        button = Button(translate("Workshop", "Begin anew"), self._begin_anew, kind="quiet")
        button.setObjectName("try_anew")
        return button

    def _begin_anew(self) -> None:
        self.trial.clear()
        self.draw()

    def _give(self) -> None:
        block = self._block
        if block is None:
            return
        raw = block.value()
        if raw is NOTHING:
            block.say(translate("Workshop", "Choose an answer, or one of the two silences."))
            return
        try:
            self.trial.answer(block.question.id, raw)
        except ParalegalError as error:
            block.say(block.problem() or words_of(error))
            return
        self.draw()

    def _recorder(self, record: Callable[[Trial, str], object]) -> Card:
        card = Card(translate("Workshop", "Keep this run as a test of the pack"))
        words = translate(
            "Workshop", "What follows today must follow after every later change. Use invented people only."
        )
        name = Line(translate("Workshop", "What it shows"))
        name.edit.setObjectName("case_name")
        keep = Button(translate("Workshop", "Keep as a test"), lambda: record(self.trial, name.text()))
        keep.setObjectName("record_case")
        card.add(PlainLabel(words, "second"), name, flow_widget(keep))
        return card
