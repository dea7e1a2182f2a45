"""Offering a referral: somebody of the directory who fits what she needs, or anybody typed; and the letter to them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from paralegal_app.casework import referring
from paralegal_app.casework.referral_choices import Choice, choices
from paralegal_app.i18n import LANGUAGES
from paralegal_app.ui.fields.field import Entry as Line
from paralegal_app.ui.fields.wording import WordingHint
from paralegal_app.ui.legal_words import sure_words
from paralegal_app.ui.pages.desk_labels import need_words
from paralegal_app.ui.pages.directory_contacts import NEEDS
from paralegal_app.ui.pages.forms import Form
from paralegal_app.ui.pages.papers_other import other_words
from paralegal_app.ui.pages.papers_outcome import Outcome
from paralegal_app.ui.pages.papers_work import other_source, save_work
from paralegal_app.ui.pages.prompts import show_prompts
from paralegal_app.ui.presence import while_here
from paralegal_app.ui.when import full_day
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Card
from paralegal_app.ui.widgets.details import Details
from paralegal_app.ui.widgets.layouts import flow_widget
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import filled, speech, translate

if TYPE_CHECKING:
    from paralegal_app.casefile.records import Referral
    from paralegal_app.casework.other_papers import OtherOffer
    from paralegal_app.ui.pages.part import Part


def reminder_words(recipient: str) -> str:
    """The title of the task that asks again; the same words close it."""
    return filled(translate("Referral", "Ask again: {who}"), who=recipient)


class OfferCard(Card):
    """What she needs, who fits, what is known of them, and the button that writes the offer down."""

    def __init__(self, part: Part) -> None:
        super().__init__(translate("Referral", "Offer a referral"), gap=12)
        self._part = part
        self._found: tuple[Choice, ...] = ()
        show_prompts(part, "referral", self)
        self._needs = {need: QCheckBox(need_words(need)) for need in NEEDS}
        for need, box in self._needs.items():
            box.setObjectName(f"offer_{need}")
            box.toggled.connect(lambda _on: self._load())
        self.add(PlainLabel(translate("Directory", "She needs a place that:"), "small"))
        self.add(flow_widget(*self._needs.values(), gap=12))
        self.directory = QComboBox()
        self.directory.setObjectName("offer_directory")
        self.directory.setAccessibleName(translate("Referral", "From the directory"))
        self.directory.setMinimumContentsLength(12)
        self.directory.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.directory.activated.connect(self._choose)
        self._facts = PlainLabel("", "second")
        self._facts.setObjectName("offer_facts")
        self._facts.hide()
        self.to = Line(translate("Referral", "To whom"))
        self.to.edit.setObjectName("offer_to")
        self.why = Line(translate("Referral", "For what"))
        add = Button(translate("Referral", "Write it down"), self._add)
        add.setObjectName("add_referral")
        self.add(PlainLabel(translate("Referral", "From the directory"), "small"), self.directory, self._facts)
        self.add(self.to, self.why, WordingHint(self.why.edit), flow_widget(add))
        self._load()

    def _load(self) -> None:
        needs = [need for need, box in self._needs.items() if box.isChecked()]
        part, lang = self._part, speech.language
        part.around.tasks.run(
            lambda: choices(part.desk, part.digest.case.id, needs, lang),
            while_here(self, self._show),
            part.fail,
        )

    def _show(self, found: tuple[Choice, ...]) -> None:
        self._found = found
        self.directory.clear()
        self.directory.addItem(translate("Referral", "choose, or type below"), -1)
        for number, choice in enumerate(found):
            ours = "" if choice.contact_id is None else " ★"
            self.directory.addItem(f"{choice.name}{ours}", number)

    def _choose(self, _index: int) -> None:
        number = int(self.directory.currentData())
        self._facts.setVisible(number >= 0)
        if number < 0:
            return
        choice = self._found[number]
        self.to.set_text(choice.name)
        self._facts.setText(fact_words(choice))

    def _add(self) -> None:
        part, to, why = self._part, self.to.text(), self.why.text()
        if not to:
            self.to.show_problem(translate("Referral", "Say to whom."))
            self.to.edit.setFocus()
            return
        desk, case, remind = part.desk, part.digest.case.id, reminder_words(to)
        part.change(
            lambda: referring.offer(desk, case, to, why, task=remind),
            translate("Referral", "Written down."),
            then=lambda _changed: self._empty(),
        )

    def _empty(self) -> None:
        self.to.set_text("")
        self.why.set_text("")


def fact_words(choice: Choice) -> str:
    """What is known about somebody of the directory, in lines."""
    takes = "; ".join(_condition(name, value) for name, value in choice.conditions)
    if choice.contact_id is None:
        sure = sure_words(choice.status)
    elif choice.checked_on is None:
        sure = translate("Directory", "never checked")
    else:
        sure = filled(translate("Directory", "checked {when}"), when=full_day(choice.checked_on))
    among_us = filled(translate("Directory", "Among us: {said}"), said=choice.internal) if choice.internal else ""
    first = " · ".join(part for part in (choice.what, choice.phone, choice.hours) if part)
    return "\n".join(line for line in (first, takes, sure, among_us) if line)


def _condition(name: str, value: object) -> str:
    if isinstance(value, bool):
        return f"{need_words(name)}: {translate('Answer', 'Yes') if value else translate('Answer', 'No')}"
    return f"{need_words(name)}: {value}"


class LetterBox(Details):
    """The letter of one referral: only what she agreed to tell this recipient goes into it."""

    def __init__(self, part: Part, referral: Referral) -> None:
        self._part, self._referral = part, referral
        self.form = form = Form("letter")
        words = translate(
            "Referral", "Her name and what she needs; where she is only if she agreed to tell it to this recipient."
        )
        form.add(PlainLabel(words, "second"))
        country = [code for walk in part.digest.walks for code in walk.pack.manifest.languages.filing]
        order = [*dict.fromkeys((*country, speech.language)), *(code for code in LANGUAGES if code not in country)]
        codes = list(dict.fromkeys(order))
        form.choose(
            "language", translate("Reply", "Language of the paper"), [(code, LANGUAGES[code]) for code in codes]
        )
        form.press("save", translate("Referral", "Save the letter…"), self._save)
        self._outcome = Outcome(part)
        form.add(self._outcome)
        super().__init__(translate("Papers", "Referral letter"), form, referral.recipient)

    def _save(self) -> None:
        part, referral, lang = self._part, self._referral, self.form["language"]
        start = str(part.around.kept.get("papers_folder", ""))
        folder = part.around.choose.folder(self, translate("Papers", "Where to save the papers"), start)
        if not folder:
            return
        part.around.kept["papers_folder"] = folder
        desk, case, name = part.desk, part.digest.case.id, other_words("referral_letter")

        def work(reason: str) -> Any:
            source = other_source(desk, case, None, _offer_of(referral), lang, name)
            return save_work(desk, [source], Path(folder))(reason)

        self._outcome.run(work)


def _offer_of(referral: Referral) -> OtherOffer:
    from paralegal_app.casework.other_papers import OtherOffer

    return OtherOffer("referral_letter", referral.id, referral.recipient, tuple(LANGUAGES))


def referral_boxes(part: Part, referral: Referral) -> list[QWidget]:
    """What stands under a referral besides its next step: the letter, while it is still open."""
    return [] if referral.status in ("declined", "refused", "broken_off") else [LetterBox(part, referral)]
