"""What the worker does for the papers page: packets, PDF, printing. Values in, values out; no widget."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from paralegal_app.ui.pages.papers_out import difference_lines

if TYPE_CHECKING:
    from paralegal_app.casework.desk import Desk
    from paralegal_app.ui.digests import Walk

Work = Callable[[str], tuple[Sequence[str], Sequence[str]]]


class Chosen(Protocol):
    """One paper in one language of one procedure."""

    @property
    def walk(self) -> Walk: ...
    @property
    def document(self) -> str: ...
    @property
    def language(self) -> str: ...


def packet_work(desk: Desk, chosen: Sequence[Chosen], place: Path, copies: tuple[Any, ...], *, zipped: bool) -> Work:
    """A packet for the procedure of the first chosen paper; a folder of its own inside the place chosen."""

    def work(reason: str) -> tuple[list[str], list[str]]:
        from paralegal_app.casework.packets import hand_out_packet, make_packet

        walk = chosen[0].walk
        interview = desk.interview(walk.record.id)
        items = [(offer.document, offer.language) for offer in chosen if offer.walk.record.id == walk.record.id]
        packet = make_packet(interview, items, copies=copies)
        done = hand_out_packet(
            desk.vault, interview, packet, place, zipped=zipped, on=desk.today(), override_reason=reason
        )
        lines = difference_lines(packet.copies, lambda name: walk.texts.find(*_base(walk), name) or _other(name))
        return [str(file.path) for file in done.written], lines

    return work


def _base(walk: Walk) -> tuple[str, ...]:
    return ("procedures", walk.record.procedure, "documents")


def _other(name: str) -> str:
    from paralegal_app.ui.pages.papers_other import other_words

    return other_words(name)


def pdf_work(desk: Desk, offer: Chosen, folder: Path) -> Work:
    """The paper as PDF in the folder, entered in the register."""

    def work(reason: str) -> tuple[list[str], list[str]]:
        from paralegal_app.casework.paper_register import hand_out_pdf

        interview = desk.interview(offer.walk.record.id)
        made = interview.paper(offer.document, offer.language)
        path = hand_out_pdf(
            desk.vault, interview.case_id, interview.pack, made, folder / f"{Path(made.file_name).stem}.pdf",
            procedure_id=interview.record.id, on=desk.today(), override_reason=reason,
        )  # fmt: skip
        return [str(path)], []

    return work


def print_work(desk: Desk, offer: Chosen) -> Callable[[str], bytes]:
    """The paper for the printer, entered in the register before it leaves."""

    def work(reason: str) -> bytes:
        from paralegal_app.casework.paper_register import note_printed

        interview = desk.interview(offer.walk.record.id)
        made = interview.paper(offer.document, offer.language)
        note_printed(
            desk.vault, interview.case_id, interview.pack, made, procedure_id=interview.record.id, on=desk.today(),
            override_reason=reason,
        )  # fmt: skip
        return made.docx

    return work
