"""The files of a case: taken in as they are, shown where this program can, copied out where it cannot, each with the
hands it went through."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from paralegal_app.casework import exhibits
from paralegal_app.ui.pages.desk_labels import custody_words
from paralegal_app.ui.pages.forms import Form
from paralegal_app.ui.presence import while_here
from paralegal_app.ui.theme import theme
from paralegal_app.ui.when import full_day, moment
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Banner, Card, Entry
from paralegal_app.ui.widgets.details import Details
from paralegal_app.ui.widgets.layouts import Scroll, column, fit, flow_widget
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import filled, translate

if TYPE_CHECKING:
    from paralegal_app.casefile.records import Evidence
    from paralegal_app.ui.pages.part import Part


class EvidenceCard(Card):
    """All files with what can be done with each; the form to take one in stands below."""

    def __init__(self, part: Part) -> None:
        super().__init__(translate("Story", "Files"), gap=12)
        self._part = part
        for number, item in enumerate(part.digest.evidence):
            if number:
                self.line()
            self.add(self._row(item))
        if not part.digest.evidence:
            words = translate(
                "Story", "Photographs, certificates, messages: they are kept encrypted, with their hash."
            )
            self.add(PlainLabel(words, "second"))
        self.line()
        self.add(PlainLabel(translate("Evidence", "A new file"), "strong"))
        self.form = form = Form("file")
        form.line("about", translate("Evidence", "What it shows"), about_her=True)
        form.line("source", translate("Evidence", "From whom it comes"))
        take = Button(translate("Story", "Take in a file…"), self._take_in, symbol="plus")
        take.setObjectName("take_in")
        form.add(flow_widget(take))
        self.add(form)

    def _row(self, item: Evidence) -> QWidget:
        holder = QWidget()
        body = column(holder, gap=4)
        size = filled(translate("Story", "{size} KB"), size=max(1, item.size // 1024))
        facts = (item.description, item.source, size, moment(item.taken_in_at.date()), f"SHA-256 {item.sha256[:12]}…")
        body.addWidget(Entry(item.name, " · ".join(fact for fact in facts if fact), symbol="paper"))
        place = QWidget()
        answer = column(place, gap=8)
        look = Button(translate("Evidence", "Look at it"), lambda: self._look(item, answer), describe=item.name)
        look.setObjectName("evidence_look")
        body.addWidget(flow_widget(look, self._copier(item)))
        body.addWidget(place)
        body.addWidget(Details(translate("Evidence", "Whose hands it went through"), self._custody(item), item.name))
        return holder

    def _copier(self, item: Evidence) -> Button:
        copy = Button(
            translate("Evidence", "Save a copy…"), lambda: self._save(item), kind="quiet", describe=item.name
        )
        copy.setObjectName("evidence_copy")
        return copy

    def _look(self, item: Evidence, answer: Any) -> None:
        part = self._part
        part.around.tasks.run(
            lambda: exhibits.look_at(part.desk, item.id),
            while_here(self, lambda seen: self._show(item, seen, answer)),
            part.fail,
        )

    def _show(self, item: Evidence, seen: exhibits.Seen, answer: Any) -> None:
        shown = shown_widget(seen)
        if shown is not None:
            FileDialog(self.window(), item.name, shown).open()
            return
        banner = Banner(cannot_words(seen), title=translate("Evidence", "This file cannot be shown here"))
        banner.setObjectName("cannot_show")
        banner.add_actions(self._copier(item))
        while answer.count():
            answer.takeAt(0).widget().deleteLater()
        answer.addWidget(banner)

    def _save(self, item: Evidence) -> None:
        part = self._part
        warning = translate(
            "Evidence",
            "The copy lies outside the vault, readable for everybody who gets hold of it. The program that opens it "
            "may keep traces. Save it where only you can reach it, and delete it afterwards.",
        )
        title = translate("Evidence", "Save a copy…")
        if not part.around.choose.sure(self, title, warning, translate("Evidence", "Save a copy")):
            return
        path = part.around.choose.save_file(self, title, item.name)
        if path:
            case, desk = part.digest.case.id, part.desk
            part.change(
                lambda: exhibits.save_copy(desk, case, item.id, Path(path)),
                translate("Evidence", "The copy is saved, outside the vault. Delete it when it is done with."),
            )

    def _custody(self, item: Evidence) -> QWidget:
        part = self._part
        form = Form("custody")
        for passing in exhibits.custody(part.digest.events, item.id):
            by = part.digest.workers.get(passing.by, "")
            second = " · ".join(word for word in (passing.who, passing.note, by) if word)
            form.add(Entry(custody_words(passing.act), second, note=full_day(passing.at.date())))
        form.add(PlainLabel(f"SHA-256 {item.sha256}", "caption"))
        form.choose(
            "act", translate("Evidence", "What happened to it"), [(act, custody_words(act)) for act in exhibits.ACTS]
        )
        form.line("who", translate("Evidence", "From whom or to whom"))
        form.line("note", translate("Evidence", "What else to know"), about_her=True)

        def keep() -> None:
            act, who, said = form["act"], form["who"], form["note"]
            if act in ("received", "handed_over", "returned") and form.missing("who"):
                return
            case, desk = part.digest.case.id, part.desk
            part.change(
                lambda: exhibits.note(desk, case, item.id, act, who=who, what=said), translate("Story", "Written down.")
            )

        form.press("keep", translate("Story", "Write it down"), keep)
        return form

    def _take_in(self) -> None:
        part, form = self._part, self.form
        path = part.around.choose.open_file(self, translate("Story", "Take in a file…"))
        if not path:
            return
        case, evidence = part.digest.case.id, part.desk.vault.evidence
        about, source = form["about"], form["source"]

        def done(_changed: Any) -> None:
            part.around.toasts.show(translate("Story", "The file is kept. The one outside the vault is still there."))
            form.empty()
            part.reload()

        def step(progress: Any) -> Any:
            return evidence.take_in(
                case, Path(path), description=about, source=source,
                progress=lambda now, whole: progress(now // 1024, whole // 1024) or True,
            )  # fmt: skip

        part.around.tasks.run_long(step, done, part.fail, words=translate("Story", "Taking in the file…"))


def cannot_words(seen: exhibits.Seen) -> str:
    """Why a file is not shown, and that nothing of it is lost."""
    if seen.kind == "too_large":
        return translate(
            "Evidence", "It is too large to be shown. It is kept whole and unchanged; save a copy for another program."
        )
    if seen.kind == "picture":
        return translate(
            "Evidence",
            "The picture is damaged or of an unusual form. It is kept as it came; save a copy for another program.",
        )
    return translate(
        "Evidence",
        "This program shows pictures and plain text only. The file is kept whole and unchanged, with its hash; save a "
        "copy to open it with another program.",
    )


def shown_widget(seen: exhibits.Seen) -> QWidget | None:
    """The picture or text; None when it cannot be shown."""
    if seen.kind == "text":
        text = QPlainTextEdit(seen.text)
        text.setReadOnly(True)
        return text
    if seen.kind != "picture":
        return None
    picture = QPixmap()
    if not picture.loadFromData(seen.content):
        return None
    label = PlainLabel("", wrap=False)
    label.setPixmap(
        picture.scaledToWidth(min(picture.width(), theme.px(680)), Qt.TransformationMode.SmoothTransformation)
    )
    return label


class FileDialog(QDialog):
    """One file over the page; gone with the lock like every dialog."""

    def __init__(self, parent: QWidget, name: str, shown: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("file_shown")
        self.setWindowTitle(translate("Evidence", "A file"))
        fit(self, 760, 620)
        body = column(self, margin=16, gap=12)
        body.addWidget(PlainLabel(name, "title"))
        shown.setAccessibleName(name)
        if isinstance(shown, QPlainTextEdit):
            body.addWidget(shown, 1)
        else:
            scroll = Scroll(margin=0, gap=0, name=name)
            scroll.content.addWidget(shown)
            scroll.content.addStretch(1)
            body.addWidget(scroll, 1)
        body.addWidget(flow_widget(Button(translate("Papers", "Close"), self.accept, kind="primary"), right=True))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
