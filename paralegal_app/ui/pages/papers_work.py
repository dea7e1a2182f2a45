"""What the worker does for the papers page: looking, saving, packets, PDF, printing. Values in, values out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from paralegal_app.ui.fields.wording import hint_words
from paralegal_app.ui.pages.papers_out import Printer, difference_lines

if TYPE_CHECKING:
    from paralegal_app.casework.desk import Desk
    from paralegal_app.casework.disclosure import Disclosure
    from paralegal_app.casework.interviews import Interview
    from paralegal_app.casework.other_papers import OtherOffer
    from paralegal_app.casework.paper_register import Compared
    from paralegal_app.casework.papers import MadePaper
    from paralegal_app.casework.whole_case import WholeCase
    from paralegal_app.casework.wording import Remark
    from paralegal_app.ui.digests import Walk

Work = Callable[[str], tuple[Sequence[str], Sequence[str]]]
Made = Callable[[bool], "tuple[Interview | WholeCase, MadePaper]"]


@dataclass(frozen=True, slots=True)
class Source:
    """One paper in one language: its name on the screen, how it is made (for looking at, or to leave the program), and
    the procedure it belongs to, if any."""

    name: str
    document: str
    language: str
    make: Made
    walk: Walk | None = None
    other: bool = False

    @property
    def procedure_id(self) -> str | None:
        return self.walk.record.id if self.walk is not None else None


@dataclass(frozen=True, slots=True)
class Look:
    """A paper made to be looked at: what it tells, and what has changed since it last left."""

    made: MadePaper
    disclosure: Disclosure
    former: Compared | None
    asked: frozenset[str]
    """The questions of the procedure under way, to which its fields lead back."""
    remarks: tuple[Remark, ...] = ()
    """Words in it that may shame or blame her."""


def procedure_source(desk: Desk, walk: Walk, document: str, language: str) -> Source:
    """A paper of a procedure under way."""

    def make(preview: bool) -> tuple[Interview | WholeCase, MadePaper]:
        interview = desk.interview(walk.record.id)
        return interview, interview.paper(document, language, preview=preview)

    return Source(walk.words("documents", document), document, language, make, walk)


def other_source(desk: Desk, case_id: str, walk: Walk | None, offer: OtherOffer, language: str, name: str) -> Source:
    """A paper beside the procedures; the one under way helps to fill it."""

    def make(preview: bool) -> tuple[Interview | WholeCase, MadePaper]:
        from paralegal_app.casework.other_papers import make_other
        from paralegal_app.casework.whole_case import beside

        case = beside(desk, case_id, walk.record.id if walk is not None else None)
        return case, make_other(desk.vault, case, offer.document, language, about=offer.about, preview=preview)

    return Source(name, offer.document, language, make, walk, other=True)


def look_work(desk: Desk, source: Source) -> Look:
    """The paper as it stands now. Raises what making it raises."""
    from paralegal_app.casework.disclosure import disclosure_of
    from paralegal_app.casework.paper_register import compared

    case, made = source.make(True)
    final = made if source.other else source.make(False)[1]
    former = compared(desk.vault, case.case_id, final, case.pack)
    asked = frozenset(source.walk.state.questions if source.walk is not None else ())
    disclosure = disclosure_of(desk.vault, case.case_id, made, desk.today())
    return Look(made, disclosure, former, asked, _remarks(source, case, final))


def _remarks(source: Source, case: Interview | WholeCase, paper: MadePaper) -> tuple[Remark, ...]:
    from paralegal_app.casework.wording import look_at_paper

    own = None if source.other or source.walk is None else source.walk.record.procedure
    return look_at_paper(case.pack, own, paper)


def save_work(desk: Desk, sources: Sequence[Source], folder: Path) -> Work:
    """Papers into a folder under neutral names; which is which is said on the screen, not on the disk."""

    def work(reason: str) -> tuple[list[str], list[str]]:
        from paralegal_app.casework.paper_register import consented, hand_out

        made = [(source, *source.make(False)) for source in sources]
        for _source, case, paper in made:  # nothing is written while one of them may not leave
            consented(desk.vault, case.case_id, [paper], reason, desk.today())
        paths, lines = [], []
        for procedure in dict.fromkeys(source.procedure_id for source in sources):
            group = [item for item in made if item[0].procedure_id == procedure]
            case = group[0][1]
            done = hand_out(
                desk.vault, case.case_id, case.pack, [paper for _source, _case, paper in group], folder,
                procedure_id=procedure, on=desk.today(), override_reason=reason,
            )  # fmt: skip
            paths += [str(item.path) for item in done]
            named = zip(done, group, strict=True)
            lines += [f"{item.path.name}: {source.name}" for item, (source, *_rest) in named if item.path is not None]
        for source, case, paper in made:
            words = hint_words(_remarks(source, case, paper))
            lines += [f"{source.name}: {words}"] if words else []
        return paths, lines

    return work


def packet_work(desk: Desk, chosen: Sequence[Source], place: Path, copies: tuple[Any, ...], *, zipped: bool) -> Work:
    """A packet for the procedure of the first chosen paper; a folder of its own inside the place chosen."""

    def work(reason: str) -> tuple[list[str], list[str]]:
        from paralegal_app.casework.packets import hand_out_packet, make_packet

        walk = chosen[0].walk
        assert walk is not None
        interview = desk.interview(walk.record.id)
        items = [(source.document, source.language) for source in chosen if source.procedure_id == walk.record.id]
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


def pdf_work(desk: Desk, source: Source, folder: Path) -> Work:
    """The paper as PDF in the folder, entered in the register."""

    def work(reason: str) -> tuple[list[str], list[str]]:
        from paralegal_app.casework.paper_register import hand_out_pdf

        case, made = source.make(False)
        path = hand_out_pdf(
            desk.vault, case.case_id, case.pack, made, folder, procedure_id=source.procedure_id, on=desk.today(),
            override_reason=reason,
        )  # fmt: skip
        return [str(path)], [f"{path.name}: {source.name}"]

    return work


def print_work(desk: Desk, source: Source, printer: Printer) -> Callable[[str], bytes | None]:
    """The paper to the printer as the office program lays it out, entered in the register before it leaves.

    Gives the Word file back where no office program is installed: then the window draws the pages itself.
    """

    def work(reason: str) -> bytes | None:
        from paralegal_app.casework.paper_register import note_printed
        from paralegal_app.documents.packet import write_file
        from paralegal_app.documents.pages import find_converter, print_pages, to_pdf

        case, made = source.make(False)
        note_printed(
            desk.vault, case.case_id, case.pack, made, procedure_id=source.procedure_id, on=desk.today(),
            override_reason=reason,
        )  # fmt: skip
        if find_converter() is None:
            return made.docx
        if printer.file:
            place = Path(printer.file)
            place.unlink(missing_ok=True)  # the chooser has asked whether it may be replaced
            write_file(place, to_pdf(made.docx))
        else:
            print_pages(made.docx, printer.name, printer.copies)
        return None

    return work
