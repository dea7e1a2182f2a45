"""The desk: everything a front end may ask for, over one open vault and the packs at hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from paralegal_app.casefile import Changed, Procedure, Vault
from paralegal_app.casework.disclosure import Disclosure, disclosure_of
from paralegal_app.casework.interviews import Interview
from paralegal_app.casework.paper_register import hand_out
from paralegal_app.casework.papers import MadePaper
from paralegal_app.casework.workshop import versions
from paralegal_app.errors import BadInput, PackError
from paralegal_app.interview.state import DeadlineState
from paralegal_app.language.sorting import sort_key
from paralegal_app.packs import library
from paralegal_app.packs.country import country_name
from paralegal_app.packs.loader import SHARED
from paralegal_app.packs.pack import Pack


@dataclass(frozen=True, slots=True)
class PackCard:
    """A pack as lists show it."""

    id: str
    name: str
    version: str
    languages: tuple[str, ...]
    filing: tuple[str, ...]
    procedures: tuple[tuple[str, str], ...]
    """(procedure id, its name) in the language asked for."""
    review: str
    review_by: date
    reviewer: str
    facts: dict[str, int]
    """How many cited things carry which status."""


@dataclass(frozen=True, slots=True)
class DueDate:
    """One deadline of one case, for overviews and the calendar."""

    case_id: str
    procedure_id: str
    procedure: str
    deadline: DeadlineState
    text: str
    zone: str = "UTC"
    """The time zone of its country, on whose clock it is counted."""


class Desk:
    """Use cases over an open vault. `today` is the front end's clock; nothing below reads one."""

    def __init__(self, vault: Vault, today: Callable[[], date]) -> None:
        self.vault = vault
        self.today = today

    @property
    def locked(self) -> bool:
        return not self.vault.is_open

    def lock(self) -> None:
        """Close the vault: keys and decrypted records are dropped."""
        self.vault.close()

    def care(self) -> bool:
        """The day's automatic backup, if it is due; a training vault needs none. Returns whether one was made.

        Raises VaultWriteFailed when it cannot be written: the person must hear of it.
        """
        if self.vault.settings.get("training", False):
            return False
        return self.vault.backups.make_if_due() is not None

    def packs(self, lang: str) -> tuple[PackCard, ...]:
        """The packs that can be used, country packs only, by name in the alphabet of the language."""
        return tuple(sorted(available_packs(lang), key=lambda card: sort_key(card.name, lang)))

    def pack(self, pack_id: str) -> Pack:
        """Raises BadInput, PackError."""
        return library.pack(pack_id)

    def open_case(self, label: str, *, country: str = "") -> Changed:
        """Begin a case. The label is a neutral working name; her name stands in the answers."""
        return self.vault.cases.add(label, details={"country": country} if country else {})

    def start(self, case_id: str, pack_id: str, procedure: str) -> Changed:
        """Begin a procedure under the pack as it is now, or take up the one already under way."""
        pack = library.pack(pack_id)
        if procedure not in pack.procedures:
            raise BadInput(
                f"The pack {pack.id} has no procedure `{procedure}`; choose one of {', '.join(pack.procedures)}.",
                kind="unfit",
            )
        if not pack.procedures[procedure].rests_on_law:
            words = f"No ground of `{procedure}` in the pack {pack.id} has been established; ask a local lawyer first."
            raise BadInput(words, kind="no_law")
        for record in self.vault.procedures.of(case_id):
            if (record.pack_id, record.procedure, record.status) == (pack.id, procedure, "under_way"):
                return Changed("procedures", case_id, record.id, "started")
        versions.keep(pack)
        return self.vault.procedures.start(case_id, pack.id, pack.version, pack.digest, procedure)

    def interview(self, procedure_id: str) -> Interview:
        """Take up a procedure where it was left, under the pack it was begun with. Raises BadInput, PackError."""
        record = self.vault.procedures.get(procedure_id)
        return Interview(self.vault, versions.pack_for(record), record, self.today())

    def procedures(self, case_id: str) -> tuple[Procedure, ...]:
        return self.vault.procedures.of(case_id)

    def under_way(self, case_id: str) -> Iterator[Interview]:
        """Each procedure of a case that is under way, taken up. Raises BadInput, PackError."""
        return (self.interview(record.id) for record in self.procedures(case_id) if record.status == "under_way")

    def due_dates(self, case_id: str, lang: str) -> tuple[DueDate, ...]:
        """Counted deadlines of a case, soonest first."""
        found = []
        for walked in self.under_way(case_id):
            record, texts = walked.record, walked.texts_for(lang)
            for item in walked.state.deadlines:
                if item.due is not None:
                    text = texts.get("procedures", record.procedure, "deadlines", item.id)
                    found.append(DueDate(case_id, record.id, record.procedure, item, text, walked.zone))
        return tuple(sorted(found, key=lambda due: _moment(due.deadline.due)))

    def disclosure(self, interview: Interview, paper: MadePaper) -> Disclosure:
        """What a paper tells to whom, and which of it no recorded consent covers."""
        return disclosure_of(self.vault, interview.case_id, paper, self.today())

    def hand_out(
        self, interview: Interview, papers: list[MadePaper], out: Path, *, override_reason: str = ""
    ) -> tuple[MadePaper, ...]:
        """Write papers to a folder and enter them in the register.

        Raises:
            ConsentMissing: a paper tells something no consent covers and no reason is given; nothing is written.
            DocumentError: the folder cannot be written.
        """
        return hand_out(
            self.vault, interview.case_id, interview.pack, papers, out, procedure_id=interview.record.id,
            on=self.today(), override_reason=override_reason,
        )  # fmt: skip


def _moment(due: date | None) -> datetime:
    if isinstance(due, datetime):
        return due
    return datetime(due.year, due.month, due.day, 23, 59) if due else datetime.max  # noqa: DTZ001, DTZ901  wall clock


def available_packs(lang: str) -> list[PackCard]:
    """Country packs that load and rest on some law; others are left out here and named by `pack list`."""
    cards = []
    for name in library.pack_folders():
        if name == SHARED:
            continue
        try:
            pack = library.pack(name)
            cards += [_card(pack, lang)] if pack.rests_on_law else []
        except PackError:
            continue
    return cards


def _card(pack: Pack, lang: str) -> PackCard:
    from paralegal_app.packs.checks.citations import cited

    manifest = pack.manifest
    texts = pack.texts_for(lang)
    counts: dict[str, int] = {}
    for _, _, item in cited(pack):
        counts[item.status] = counts.get(item.status, 0) + 1
    usable = [name for name, item in pack.procedures.items() if item.rests_on_law]
    procedures = tuple((name, texts.get("procedures", name, "name")) for name in usable)
    return PackCard(
        pack.id, country_name(pack, lang), pack.version, manifest.languages.ui, manifest.languages.filing, procedures,
        manifest.review.status, manifest.review.review_by, manifest.review.by or "", counts,
    )  # fmt: skip
