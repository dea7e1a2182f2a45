"""Which papers left the vault: what, when, by whom, to whom, under which pack, with which mark of its bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paralegal_app.i18n import LANGUAGES
from paralegal_app.ui.legal_words import reader_words, reveals_words
from paralegal_app.ui.pages.papers_other import other_words
from paralegal_app.ui.when import full_day
from paralegal_app.ui.widgets.cards import Card, Entry
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import filled, translate

if TYPE_CHECKING:
    from paralegal_app.casefile import Paper
    from paralegal_app.ui.digests import CaseDigest

_MARK = 16
"""Characters of a hash that are enough to compare by eye."""


class RegisterCard(Card):
    """Papers made so far, newest first."""

    def __init__(self, digest: CaseDigest) -> None:
        super().__init__(translate("Papers", "Papers made so far"))
        self._digest = digest
        for paper in digest.papers:
            self.add(Entry(paper_name(digest, paper), "\n".join(self._lines(paper)), symbol="paper"))
        if not digest.papers:
            self.add(PlainLabel(translate("Papers", "None yet."), "second"))

    def _lines(self, paper: Paper) -> list[str]:
        language = LANGUAGES.get(paper.language, paper.language)
        file = paper.file_name or translate("Papers", "printed")
        who = self._digest.workers.get(paper.by, "")
        told = ", ".join(reveals_words(item) for item in paper.discloses)
        readers = ", ".join(reader_words(item) for item in paper.recipient.split(", ") if item)
        lines = [
            " · ".join(part for part in (full_day(paper.at.date()), language, file, who) if part),
            filled(translate("Papers", "To: {readers}"), readers=readers) if readers else "",
            filled(translate("Papers", "About: {what}"), what=told) if told else "",
            filled(translate("Papers", "Without her consent, because: {reason}"), reason=paper.override_reason)
            if paper.override_reason else "",
            filled(translate("Papers", "pack {version}"), version=f"{paper.pack_id} {paper.pack_version}".strip())
            + f" · SHA-256 {paper.sha256[:_MARK]}…",
        ]  # fmt: skip
        return [line for line in lines if line]


def paper_name(digest: CaseDigest, paper: Paper) -> str:
    """What a registered paper is called: as its procedure names it, else as a shared paper."""
    for walk in digest.walks:
        if walk.record.id == paper.procedure_id:
            found = walk.texts.find("procedures", walk.record.procedure, "documents", paper.document)
            if found:
                return found
    return other_words(paper.document)
