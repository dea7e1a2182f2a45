"""An organisation's own offices and words over a national pack, edited in forms and tried beside them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import cast

from paralegal_app.casework.workshop import trial
from paralegal_app.casework.workshop.draft import Draft
from paralegal_app.casework.workshop.forms import Form
from paralegal_app.casework.workshop.overlay_draft import OverlayDraft
from paralegal_app.packs.country import country_name
from paralegal_app.ui.pages.workshop_edit import EditPage
from paralegal_app.ui.pages.workshop_form import Doings
from paralegal_app.ui.words import filled, speech, translate


class OverlayPage(EditPage):
    """`route.topic` names the national pack. Its law cannot be touched here."""

    @staticmethod
    def _draft(pack: str, today: date) -> Draft:
        return OverlayDraft(pack, today)

    def _title(self) -> str:
        return translate("Workshop", "Our own offices and words")

    def _opened(self, draft: Draft) -> None:
        super()._opened(draft)
        name = country_name(draft.pack, speech.language)
        said = translate("Workshop", "They come before those of the national pack: {pack}. Its law stays as it is.")
        self.header.set_words(self._title(), filled(said, pack=name))

    def _rooms(self) -> list[tuple[str, str]]:
        return [("offices", translate("Workshop", "Offices and help lines"))]

    def _forms(self, room: str, lang: str) -> tuple[Form, ...]:
        return cast(OverlayDraft, self.copy).forms(room, lang)

    def _recorder(self) -> Callable[[trial.Trial, str], object] | None:
        return None

    def _doings(self) -> Doings:
        words = translate("Workshop", "Say it as the national pack does")
        return Doings(self._save, self._add, self._move, self._take_back, words)

    def _take_back(self, form: Form) -> None:
        path = (*form.path, form.blanks[0].key) if form.file.startswith("texts/") else form.path
        words = translate("Workshop", "The national pack speaks here again.")
        self._done(lambda draft: cast(OverlayDraft, draft).take_back(form.file, path), words)
