"""Proof-reading a copy: two languages side by side, what is still open, and the sign-off of a named lawyer."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget

from paralegal_app.casework.workshop import proofreading
from paralegal_app.casework.workshop.draft import Draft
from paralegal_app.casework.workshop.proofreading import Doubt, Pair
from paralegal_app.errors import ParalegalError
from paralegal_app.i18n import LANGUAGES
from paralegal_app.packs.country import territory
from paralegal_app.ui.fields.dates import DateField
from paralegal_app.ui.fields.field import Entry as Line
from paralegal_app.ui.legal_words import sure_words
from paralegal_app.ui.pages.page import Page
from paralegal_app.ui.pages.workshop_law import TONES
from paralegal_app.ui.show_error import words_of
from paralegal_app.ui.surroundings import Route, Surroundings
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Banner, Card, Entry
from paralegal_app.ui.widgets.headers import Tabs
from paralegal_app.ui.widgets.layouts import clear, column, flow_widget, row
from paralegal_app.ui.widgets.plain_label import Pill, PlainLabel
from paralegal_app.ui.words import filled, speech, translate

if TYPE_CHECKING:
    from paralegal_app.casework.desk import Desk

STRETCH = 30
HALF_A_YEAR = timedelta(days=183)


class ProofPage(Page):
    """`route.topic` names the pack; what is corrected goes into the office's own copy."""

    def __init__(self, route: Route, around: Surroundings, _desk: Desk) -> None:
        back = Button(translate("Proof", "Back to the packs"), lambda: around.go(Route("packs")), symbol="back")
        edit = Button(
            translate("Proof", "Edit the copy"), lambda: around.go(Route("packs", part="edit", topic=route.topic))
        )
        super().__init__(
            around,
            filled(translate("Proof", "Proof-reading {pack}"), pack=territory(route.topic, speech.language)),
            translate("Proof", "Corrections go into your own copy; nothing is used before you put it to use."),
            edit,
            back,
        )
        self._route, self._part, self._shown = route, "texts", STRETCH
        self.copy: Draft | None = None
        self.tabs = Tabs(
            [
                ("texts", translate("Proof", "Two languages")),
                ("doubts", translate("Proof", "Not sure yet")),
                ("sign", translate("Proof", "Sign off")),
            ],
            self._choose,
        )
        self.outer.addWidget(self.tabs)
        self._scroll = self.add_scroll(width=1080)
        self.fetch(lambda: Draft(route.topic), self._opened, words=translate("Proof", "Opening the copy…"))

    def _opened(self, draft: Draft) -> None:
        self.copy = draft
        languages = draft.pack.manifest.languages.ui
        self._left = languages[0]
        others = [code for code in languages if code != self._left]
        self._right = speech.language if speech.language in others else (others or languages)[0]
        self._only_open = True
        self._choose("texts")

    def _choose(self, part: str) -> None:
        self._part, self._shown = part, STRETCH
        self.tabs.select(part)
        self._draw()

    def _draw(self) -> None:
        if self.copy is None:
            return
        clear(self._scroll.content)
        {"texts": self._draw_texts, "doubts": self._draw_doubts, "sign": self._draw_sign}[self._part]()
        self._scroll.content.addStretch(1)

    def _box(self, name: str, chosen: str, key: str) -> QComboBox:
        assert self.copy is not None
        box = QComboBox()
        box.setObjectName(key)
        box.setAccessibleName(name)
        for code in self.copy.pack.manifest.languages.ui:
            box.addItem(LANGUAGES.get(code, code), code)
        box.setCurrentIndex(box.findData(chosen))
        box.currentIndexChanged.connect(lambda _index: self._speak(key, str(box.currentData())))
        return box

    def _speak(self, key: str, code: str) -> None:
        if key == "left":
            self._left = code
        else:
            self._right = code
        self._shown = STRETCH
        self._draw()

    def _draw_texts(self) -> None:
        assert self.copy is not None
        body = self._scroll.content
        left = self._box(translate("Proof", "Original"), self._left, "left")
        right = self._box(translate("Proof", "Translation"), self._right, "right")
        words = translate("Proof", "Show all") if self._only_open else translate("Proof", "Show only what is open")
        switch = Button(words, self._switch, kind="quiet")
        switch.setObjectName("all_texts")
        body.addWidget(flow_widget(left, right, switch))
        rows = proofreading.pairs(self.copy, self._left, self._right)
        open_ = [pair for pair in rows if pair.missing or pair.same]
        missing = sum(pair.missing for pair in rows)
        said = translate("Proof", "{all} texts, {missing} not translated, {same} word for word the same")
        counts = {"all": len(rows), "missing": missing, "same": len(open_) - missing}
        body.addWidget(PlainLabel(filled(said, **counts), "second"))
        shown = open_ if self._only_open else list(rows)
        if not shown:
            body.addWidget(Banner(translate("Proof", "Every text has its translation."), role="success"))
        for number, pair in enumerate(shown[: self._shown]):
            body.addWidget(self._pair(pair, number))
        if len(shown) > self._shown:
            more = Button(translate("Proof", "Show more"), self._more)
            more.setObjectName("more_texts")
            body.addWidget(flow_widget(more))

    def _switch(self) -> None:
        self._only_open = not self._only_open
        self._shown = STRETCH
        self._draw()

    def _more(self) -> None:
        self._shown += STRETCH
        self._draw()

    def _pair(self, pair: Pair, number: int) -> Card:
        pill = Pill(translate("Proof", "not translated"), "brick") if pair.missing else None
        if pair.same:
            pill = Pill(translate("Proof", "the same"), "amber")
        card = Card("")
        caption = row(gap=8)
        caption.addWidget(PlainLabel(" · ".join(map(str, (pair.file, *pair.path))), "caption"), 1)
        if pill is not None:
            caption.addWidget(pill)
        card.content.addLayout(caption)
        sides = QWidget()
        line = row(sides, gap=16)
        line.addWidget(PlainLabel(pair.left), 1, Qt.AlignmentFlag.AlignTop)
        side = column(gap=4)
        edit = QPlainTextEdit(pair.right)
        edit.setTabChangesFocus(True)
        edit.setObjectName(f"right_{number}")
        edit.setAccessibleName(filled(translate("Proof", "Translation of: {text}"), text=pair.left[:80]))
        edit.setFixedHeight(edit.fontMetrics().lineSpacing() * (3 + len(pair.left) // 60) + 24)
        wrong = PlainLabel("", "problem")
        wrong.hide()
        save = Button(translate("Proof", "Save"), lambda: self._save(pair, edit, wrong), kind="quiet")
        save.setObjectName(f"save_{number}")
        side.addWidget(edit)
        side.addWidget(wrong)
        side.addWidget(flow_widget(save))
        line.addLayout(side, 1)
        card.add(sides)
        return card

    def _save(self, pair: Pair, edit: QPlainTextEdit, wrong: PlainLabel) -> None:
        assert self.copy is not None
        try:
            self.copy.set(pair.file, pair.path, edit.toPlainText().strip() or None)
        except ParalegalError as error:
            wrong.setText(words_of(error))
            wrong.show()
            return
        wrong.hide()
        self.around.toasts.show(translate("Proof", "Saved in your copy."))

    def _draw_doubts(self) -> None:
        assert self.copy is not None
        body = self._scroll.content
        found = proofreading.doubts(self.copy.pack)
        lang = speech.language if speech.language in self.copy.pack.manifest.languages.ui else self._left
        texts = self.copy.pack.texts(lang)
        points = Card(translate("Proof", "Questions to a local lawyer"))
        for point in self.copy.pack.manifest.proofread:
            points.add(Entry(texts.get("pack", "proofread", point), symbol="question"))
        if self.copy.pack.manifest.proofread:
            body.addWidget(points)
        said = translate("Proof", "Statements of the law that nobody has confirmed: {count}")
        card = Card(filled(said, count=len(found)))
        for doubt in found[: self._shown]:
            card.add(self._doubt(doubt))
        body.addWidget(card)
        if len(found) > self._shown:
            body.addWidget(flow_widget(Button(translate("Proof", "Show more"), self._more)))

    @staticmethod
    def _doubt(doubt: Doubt) -> Entry:
        pill = Pill(sure_words(doubt.status), TONES[doubt.status])
        place = " · ".join(part for part in (doubt.file, doubt.id) if part)
        return Entry(doubt.cite or translate("Proof", "no article is named"), place, right=pill)

    def _draw_sign(self) -> None:
        assert self.copy is not None
        today = self.around.today()
        review = self.copy.pack.manifest.review
        card = Card(translate("Proof", "Sign off"))
        if review.status == "reviewed":
            said = translate("Proof", "Signed off by {name} on {day}.")
            card.add(PlainLabel(filled(said, name=review.by or "", day=review.on or "")))
        words = translate(
            "Proof",
            "By signing off, a lawyer of this country says by name: I have read the law, the papers and the texts of "
            "this pack, and what is not sure is marked so.",
        )
        card.add(PlainLabel(words, "lead"))
        left = proofreading.untranslated(self.copy.pack, self.copy)
        for code, count in left.items():
            if count:
                said = translate("Proof", "{language}: {count} texts are not translated")
                card.add(PlainLabel(filled(said, language=LANGUAGES.get(code, code), count=count), "problem"))
        self.reviewer = Line(translate("Proof", "Full name of the lawyer"))
        self.reviewer.edit.setObjectName("reviewer")
        self.until = DateField(translate("Proof", "To be read again by"), labelled=True)
        self.until.set_raw((today + HALF_A_YEAR).isoformat())
        act = Button(translate("Proof", "Sign off the copy"), self._sign, kind="primary")
        act.setObjectName("sign_off")
        card.add(self.reviewer, self.until, flow_widget(act))
        self._scroll.content.addWidget(card)

    def _sign(self) -> None:
        assert self.copy is not None
        raw = self.until.raw()
        try:
            until = date.fromisoformat(str(raw)) if raw and not self.until.problem() else self.around.today()
            proofreading.sign_off(self.copy, self.reviewer.text(), self.around.today(), until)
        except ParalegalError as error:
            self.reviewer.show_problem(words_of(error))
            return
        self._draw()
        self.around.toasts.show(translate("Proof", "Signed off in your copy; put it to use on the page of the editor."))

    def here(self) -> Route:
        return self._route
