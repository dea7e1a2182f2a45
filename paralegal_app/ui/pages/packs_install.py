"""Installing a pack: everything that speaks against it, accepted one by one; and whose signatures count here."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QWidget

from paralegal_app.casework.workshop.install import Offer, install, signer_before
from paralegal_app.casework.workshop.trust import TrustList, fingerprint
from paralegal_app.errors import BadInput
from paralegal_app.packs.country import territory
from paralegal_app.ui.show_error import words_of
from paralegal_app.ui.surroundings import Surroundings
from paralegal_app.ui.when import full_day
from paralegal_app.ui.widgets.buttons import Button
from paralegal_app.ui.widgets.cards import Banner, Card, Entry
from paralegal_app.ui.widgets.layouts import clear, column, flow_widget, row
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import filled, speech, translate


def concern_words(found: Offer, concern: str) -> str:
    """One thing that speaks against installing, in the interface language."""
    kind = concern.split(":")[0]
    words = {
        "unsigned": translate("Packs", "Nobody has signed this file: nobody vouches for what is in it."),
        "new signer": translate(
            "Packs",
            "It is signed by {signer}, whom this computer does not know yet. Ask them by telephone to read you "
            "their six words; they must be: {six}",
        ),
        "other key": translate(
            "Packs",
            "You trust a signer of this name already, but this file bears another key. Somebody may be pretending: ask "
            "them by telephone before you go on.",
        ),
        "other signer": translate("Packs", "Until now this pack was signed by {before}, this file is not."),
        "no law": translate(
            "Packs", "No law in it has been checked: it is kept as a draft to work on. No case can be taken under it."
        ),
        "draft": translate("Packs", "No local lawyer has signed it off: it is a draft."),
        "expired": translate("Packs", "Its review by a lawyer ran out on {day}."),
        "clock": translate(
            "Packs", "Something in it was checked on a day that lies ahead. Is the clock of this computer right?"
        ),
        "older": translate("Packs", "Version {new} is older than version {old}, which you use now."),
    }.get(kind, concern)
    signer = found.signature.name if found.signature else ""
    before = signer_before(found.lawpack.id)
    return filled(
        words, signer=signer, six=found.fingerprint, day=full_day(found.manifest.review.review_by),
        new=found.lawpack.version, old=found.replaces, before=before.signer if before else "",
    )  # fmt: skip


class OfferCard(Card):
    """What a file would install. The button wakes when every concern is ticked."""

    def __init__(
        self, around: Surroundings, found: Offer, installed: Callable[[str, bool], object], left: Callable[[], object]
    ) -> None:
        draft = translate("Packs", "Keep {name}, version {version}, as a draft?")
        words = draft if found.draft else translate("Packs", "Install {name}, version {version}?")
        name = territory(found.manifest.country or found.lawpack.id, speech.language)
        title = filled(words, name=name, version=found.lawpack.version)
        super().__init__(title, role="risk" if found.concerns else "card")
        self._around, self._found, self._installed = around, found, installed
        signer = (
            filled(translate("Packs", "Signed by {signer}"), signer=found.signature.name)
            if found.signature
            else translate("Packs", "Not signed")
        )
        self.add(PlainLabel(f"{signer} · {', '.join(found.manifest.maintainers)}", "second"))
        if found.replaces:
            words = translate("Packs", "It takes the place of version {old}; you can go back to that at any time.")
            self.add(PlainLabel(filled(words, old=found.replaces), "second"))
        self.ticks = [self._tick(number, concern) for number, concern in enumerate(found.concerns)]
        words = translate("Packs", "Keep as a draft") if found.draft else translate("Packs", "Install")
        self.act = Button(words, self._install, kind="primary")
        self.act.setObjectName("install")
        self.add(flow_widget(Button(translate("Packs", "Do not install"), left), self.act))
        self._weigh()

    def _tick(self, number: int, concern: str) -> QCheckBox:
        words = concern_words(self._found, concern)
        tick = QCheckBox()
        tick.setObjectName(f"concern_{number}")
        tick.setAccessibleName(words)
        tick.toggled.connect(lambda _on: self._weigh())
        line = QWidget()
        body = row(line, gap=8)
        body.addWidget(tick)
        body.addWidget(PlainLabel(words), 1)
        self.add(line)
        return tick

    def _weigh(self) -> None:
        self.act.setEnabled(all(tick.isChecked() for tick in self.ticks))
        if not self.act.isEnabled():
            why = translate("Packs", "Tick each point above if you accept it")
            self.act.setAccessibleDescription(why)
            self.act.setToolTip(why)
        else:
            self.act.setAccessibleDescription("")
            self.act.setToolTip("")

    def _install(self) -> None:
        found = self._found
        accepted = frozenset(concern.split(":")[0] for concern in found.concerns)
        name = f"{found.lawpack.id} {found.lawpack.version}"
        self._around.tasks.run(
            lambda: install(found, accepted), lambda _place: self._installed(name, found.draft),
            lambda error: self._around.toasts.show(words_of(error)), words=translate("Packs", "Installing…"),
        )  # fmt: skip


class TrustCard(Card):
    """Organisations whose signatures are known here."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(translate("Packs", "Signatures you trust"))
        self._around = around
        self._list = QWidget()
        column(self._list, gap=8)
        self.add(self._list)
        self._show()

    def _show(self) -> None:
        body = self._list.layout()
        assert body is not None
        clear(body)
        try:
            known = TrustList().all()
        except BadInput as error:
            body.addWidget(Banner(words_of(error), role="error"))
            return
        if not known:
            words = translate("Packs", "None yet. A signer is added when you install their pack.")
            body.addWidget(PlainLabel(words, "second"))
        for key, name in sorted(known.items(), key=lambda item: item[1]):
            body.addWidget(self._entry(key, name))

    def _entry(self, key: str, name: str) -> QWidget:
        button = Button(
            translate("Packs", "No longer trust"), lambda: self._forget(key, name), kind="quiet", describe=name
        )
        button.setObjectName(f"forget_{key[:8]}")
        return Entry(name, fingerprint(bytes.fromhex(key)), symbol="shield", right=button)

    def _forget(self, key: str, name: str) -> None:
        title = filled(translate("Packs", "No longer trust {name}?"), name=name)
        text = translate("Packs", "Packs already installed stay. The next file signed by them asks you again.")
        if self._around.choose.sure(self, title, text, translate("Packs", "No longer trust")):
            TrustList().remove(bytes.fromhex(key))
            self._show()
