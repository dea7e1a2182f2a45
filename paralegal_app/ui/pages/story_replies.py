"""How an office answered, and from a bad answer in one press to the complaint that fits, with its deadline."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from paralegal_app.casework import responses, story_papers
from paralegal_app.casework.responses import INSTITUTIONS, RESPONSES
from paralegal_app.i18n import LANGUAGES
from paralegal_app.ui.pages.complaint_terms import TermsBox
from paralegal_app.ui.pages.desk_labels import institution_words, response_words
from paralegal_app.ui.pages.forms import Form
from paralegal_app.ui.presence import while_here
from paralegal_app.ui.surroundings import Route
from paralegal_app.ui.when import near
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Card, Entry
from paralegal_app.ui.widgets.details import Details, grow_with_words
from paralegal_app.ui.widgets.layouts import column, flow_widget
from paralegal_app.ui.widgets.plain_label import Pill, PlainLabel
from paralegal_app.ui.words import filled, speech, translate

if TYPE_CHECKING:
    from paralegal_app.casefile import Event
    from paralegal_app.ui.pages.part import Part


class ReplyForm(Details):
    """Closed until somebody has to write down how an office answered."""

    def __init__(self, part: Part) -> None:
        self._part = part
        self.form = form = Form("reply")
        form.choose(
            "institution", translate("Reply", "Who"), [(item, institution_words(item)) for item in INSTITUTIONS]
        )
        form.choose(
            "response", translate("Reply", "How they answered"), [(item, response_words(item)) for item in RESPONSES]
        )
        form.long("what", translate("Story", "What happened"))
        form.day("when", translate("Story", "When, as exactly as she knows"), hour=True, partial=True)
        form.line("place", translate("Reply", "Which office, which room"))
        form.line("present", translate("Reply", "Who was there"))
        form.press("keep", translate("Story", "Write it down"), self._keep)
        super().__init__(translate("Reply", "How an office answered her"), form)

    def _keep(self) -> None:
        form, part = self.form, self._part
        if form.missing("what"):
            return
        case, desk = part.digest.case.id, part.desk
        said = {name: form[name] for name in ("what", "institution", "response", "place", "present")}
        when = form["when"]
        part.change(
            lambda: responses.record(desk, case, happened_at=when, **said),
            translate("Story", "Written down."),
            then=lambda _changed: form.empty(),
        )


def reply_parts(part: Part, event: Event) -> list[QWidget]:
    """What stands under an event that tells how an office answered; nothing for any other."""
    answer = responses.response_of(event)
    if answer is None:
        return []
    words = f"{institution_words(answer.institution)}: {response_words(answer.response)}"
    found: list[QWidget] = [Pill(words, "brick" if answer.bad else "green")]
    present = str(event.details.get("present", ""))
    if present:
        found.append(PlainLabel(filled(translate("Reply", "There: {who}"), who=present), "second"))
    if answer.bad:
        found.append(ComplaintBox(part, event))
    return found


class ComplaintBox(QWidget):
    """The complaints of her country that fit, and the general one."""

    def __init__(self, part: Part, event: Event) -> None:
        super().__init__()
        self._part, self._event = part, event
        self._body = column(self, gap=8)
        grow_with_words(self)
        self._open = Button(translate("Reply", "Complain…"), self._load, describe=event.what[:80])
        self._open.setObjectName("complain")
        self._body.addWidget(flow_widget(self._open))

    def _load(self) -> None:
        part, event, lang = self._part, self._event, speech.language
        case = part.digest.case.id
        part.around.tasks.run(
            lambda: responses.complaints(part.desk, case, event, lang),
            while_here(self, self._show),
            part.fail,
        )

    def _show(self, found: tuple[responses.Complaint, ...]) -> None:
        self._open.hide()
        for complaint in found:
            button = Button(
                translate("Reply", "Prepare it"), self._taker(complaint), kind="primary", describe=complaint.name
            )
            button.setObjectName(f"take_up_{complaint.document}")
            self._body.addWidget(Entry(complaint.name, symbol="paper", right=button))
        self._body.addWidget(Details(translate("Reply", "A general complaint to any office"), self._general()))

    def _taker(self, complaint: responses.Complaint) -> Callable[[], object]:
        part, event, lang = self._part, self._event, speech.language
        case = part.digest.case.id

        def done(taken: responses.TakenUp) -> None:
            part.around.toasts.show(self._deadline_words(taken))
            part.around.go(Route("cases", case, "papers", taken.procedure_id))

        def take() -> None:
            part.around.tasks.run(lambda: responses.take_up(part.desk, case, event, complaint, lang), done, part.fail)

        return take

    def _deadline_words(self, taken: responses.TakenUp) -> str:
        counted = [(words, item.due) for words, item in taken.deadlines if item.starts is not None]
        if not counted:
            return translate("Reply", "The deadline cannot be counted yet; the interview asks from which day.")
        today = self._part.around.today()
        return "\n".join(f"{words}: {near(due, today)}" if due else words for words, due in counted)

    def _general(self) -> QWidget:
        form = Form("complaint")
        form.add(TermsBox(self._part, self._event))
        form.line("to", translate("Reply", "To whom"))
        languages = [(code, name) for code, name in LANGUAGES.items()]
        form.choose("language", translate("Reply", "Language of the paper"), languages)
        form.line("reason", translate("Reply", "Only without her consent: why it leaves all the same"))

        def save() -> None:
            if form.missing("to"):
                return
            part, event = self._part, self._event
            out = part.around.choose.folder(self, translate("Reply", "Save the complaint…"))
            if not out:
                return
            case, to, lang, reason = part.digest.case.id, form["to"], form["language"], form["reason"]
            part.change(
                lambda: story_papers.write_complaint(
                    part.desk, case, event, to, lang, Path(out), override_reason=reason
                ),
                translate("Reply", "The paper is saved, outside the vault."),
            )

        form.press("save", translate("Reply", "Save the complaint…"), save)
        return form


class ChronologyCard(Card):
    """Her story as a paper for court: which language, and her word that it may leave."""

    def __init__(self, part: Part) -> None:
        super().__init__(translate("Reply", "Her story as a paper for court"), gap=12)
        self._part = part
        words = translate(
            "Reply", "It leaves only with her consent for court, or with a reason that stays in the record."
        )
        self.add(PlainLabel(words, "second"))
        self.form = form = Form("chronology")
        filing = [code for walk in part.digest.walks for code in walk.pack.manifest.languages.filing]
        order = [*dict.fromkeys(filing), *(code for code in LANGUAGES if code not in filing)]
        form.choose(
            "language", translate("Reply", "Language of the paper"), [(code, LANGUAGES[code]) for code in order]
        )
        form.line("reason", translate("Reply", "Only without her consent: why it leaves all the same"))
        form.press("save", translate("Story", "Save a chronology…"), self._save)
        self.add(form)

    def _save(self) -> None:
        part = self._part
        out = part.around.choose.folder(self, translate("Story", "Save a chronology…"))
        if not out:
            return
        case, lang, reason = part.digest.case.id, self.form["language"], self.form["reason"]
        part.change(
            lambda: story_papers.write_chronology(part.desk, case, lang, Path(out), override_reason=reason),
            translate("Story", "The chronology is saved, outside the vault."),
        )
