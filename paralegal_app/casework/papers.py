"""Making papers: from a State and answers to finished Word files, each with its gaps and what it discloses to whom."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from paralegal_app.casework.paper_values import gap_labels, paper_values
from paralegal_app.documents.disclosure import disclosures, is_sealed, refuse_sealed
from paralegal_app.documents.leaks import is_his_own, refuse_leaks
from paralegal_app.documents.packet import sha256, write_new, write_numbered
from paralegal_app.errors import BadInput, DocumentError, TemplateError
from paralegal_app.interview.answers import Answers
from paralegal_app.interview.state import DocumentState, State
from paralegal_app.packs.loader import nearest
from paralegal_app.packs.models import Document, Procedure
from paralegal_app.packs.pack import Pack

if TYPE_CHECKING:
    from paralegal_app.documents.filters import Inflected
    from paralegal_app.documents.render import Rendered

RESPONDENT = "respondent"
HERS_ALONE = frozenset({"client", "paralegal"})
"""Readers to whom nothing is disclosed."""
_NEVER_FILED = frozenset({"checklist", "sheet"})


@dataclass(frozen=True, slots=True)
class MadePaper:
    """A filled paper.

    `inflected` lists name forms nobody has confirmed yet: (person path, case, form); `name_forms` the same with every
    permitted variant. `filed` papers go to an office. `purpose` and `recipient` name the consent it needs: of papers
    by what they reveal, of a referral by whom it is for; what is told in her own words leaves only `on_her_word`.
    `traced` is the paper with its fields marked, for the screen; only of a preview.
    """

    document: str
    language: str
    file_name: str
    docx: bytes
    gaps: tuple[str, ...]
    discloses: tuple[str, ...]
    read_by: tuple[str, ...]
    inflected: tuple[tuple[str, str, str], ...]
    path: Path | None = None
    name_forms: tuple[Inflected, ...] = ()
    filed: bool = True
    purpose: str = "papers"
    recipient: str = ""
    on_her_word: bool = False
    traced: bytes = b""

    @property
    def sha256(self) -> str:
        return sha256(self.docx)


def offered(state: State, lang: str | None = None) -> list[tuple[DocumentState, str]]:
    """Papers a State offers with their languages; `lang` keeps one language where a paper has it."""
    return [(paper, language) for paper in state.documents for language in paper.languages if lang in (None, language)]


def make_paper(
    pack: Pack, state: State, answers: Answers, document_id: str, lang: str, *,
    name_forms: Mapping[str, Mapping[str, str]] | None = None, label_gaps: bool = False,
    sealed: Mapping[str, Any] | None = None,
) -> MadePaper:  # fmt: skip
    """Fill one paper in `lang`. `sealed` are answers the respondent may never read, asked by this pack or not.

    Raises:
        BadInput: the procedure has no such paper, or not in this language.
        TemplateError: its template is missing or refused.
        DocumentError: a value does not fit, or the paper would show the respondent an address she hides.
    """
    document = _document(pack.procedures[state.procedure], document_id)
    if lang not in document.languages:
        raise BadInput(
            f"The paper `{document_id}` is not made in `{lang}`; it is made in {', '.join(document.languages)}.",
            kind="unfit",
        )
    values = paper_values(pack, state, answers, document, lang)
    labels = gap_labels(pack, pack.texts(lang), state.procedure) if label_gaps else {}
    template = pack.template(document, lang)
    if not template.is_file():
        raise TemplateError(
            f"The template {template.name} of the pack {pack.id} is missing; add it to its pack.",
            kind="template_missing", file=template.name,
        )  # fmt: skip
    filled, discloses = fill_guarded(
        pack, template, values, lang, document.read_by, document.id, on=state.on, name_forms=name_forms, labels=labels,
        sealed=sealed, traced=label_gaps,
    )  # fmt: skip
    filed = document.kind not in _NEVER_FILED and not set(document.read_by) <= HERS_ALONE
    paper = made_paper(document.id, lang, filled, discloses, document.read_by)
    return paper if filed else replace(paper, filed=False)


def fill_guarded(
    pack: Pack, template: Path, values: dict[str, Any], lang: str, read_by: Collection[str], name: str, *,
    on: date, name_forms: Mapping[str, Mapping[str, str]] | None = None, labels: Mapping[str, str] | None = None,
    sealed: Mapping[str, Any] | None = None, traced: bool = False,
) -> tuple[Rendered, tuple[str, ...]]:  # fmt: skip
    """Fill a template; what the respondent reads is guarded before and after. Gives the paper and what it reveals.

    Raises TemplateError, DocumentError.
    """
    from paralegal_app.documents.render import render  # what fills Word files: loaded with the first paper

    reveals = reveals_of(pack)
    everything = {**(sealed or {}), **values}
    served = RESPONDENT in read_by
    if served:
        refuse_sealed(template, reveals, f"The paper `{name}`")
        _guard_address(name, everything)
        values = {field: value for field, value in values.items() if not is_sealed(field, reveals)}
    filled = render(
        template, values, lang=lang, on=on, name_forms=name_forms or {}, currency=pack.manifest.currency or "",
        country=pack.id, gap_labels=labels or {}, traced=traced,
    )  # fmt: skip
    if served:
        refuse_leaks(filled.docx, everything, reveals, f"The paper `{name}`")
    return filled, tuple(item.reveals for item in disclosures(template, reveals, values))


def reveals_of(pack: Pack) -> dict[str, tuple[str, ...]]:
    """What each question's answer reveals."""
    return {name: tuple(question.reveals) for name, question in pack.questions.items() if question.reveals}


def made_paper(
    document: str, lang: str, filled: Rendered, discloses: tuple[str, ...], read_by: tuple[str, ...], **more: Any
) -> MadePaper:
    """A filled template as a paper; `more` are further fields of MadePaper."""
    open_forms = tuple(form for form in filled.inflected if not form.confirmed)
    return MadePaper(
        document, lang, f"{document}.{lang}.docx", filled.docx, filled.gaps, discloses, read_by,
        tuple((form.person, form.case, form.form) for form in open_forms), name_forms=open_forms,
        traced=filled.traced, **more,
    )  # fmt: skip


def _document(procedure: Procedure, document_id: str) -> Document:
    for document in procedure.documents:
        if document.id == document_id:
            return document
    known = [document.id for document in procedure.documents]
    raise BadInput(
        f"The procedure {procedure.id} has no paper `{document_id}`{nearest(document_id, known)}; "
        f"it has {', '.join(known)}.",
        kind="unfit",
    )


def _guard_address(name: str, values: Mapping[str, Any]) -> None:
    """The address for papers may not be the one she hides, unless he lives there himself."""
    hidden = values.get("client_address_actual")
    if hidden and hidden == values.get("client_address_for_papers") and not is_his_own(hidden, values):
        raise DocumentError(
            f"The paper `{name}` is served on the respondent, and the address for papers is the one she hides; "
            "enter another address for papers, such as a lawyer's or an organisation's, and make it again.",
            kind="hidden_address",
        )


def write_papers(papers: Iterable[MadePaper], out: Path, *, neutral: bool = False) -> list[MadePaper]:
    """Write papers into `out` (made if needed), each whole or not at all, beside earlier versions and never over them.

    `neutral` names are numbers (`01-uk.docx`), so that a list of files tells nothing about her; a pack's author wants
    the names of the papers.

    Raises DocumentError: the folder cannot be made or written; then none of these papers stays in it.
    """
    before = frozenset(out.glob("*")) if out.is_dir() else frozenset()
    written: list[MadePaper] = []
    try:
        for paper in papers:
            path = (
                write_numbered(out, paper.docx, paper.language) if neutral
                else write_new(out / paper.file_name, paper.docx)
            )  # fmt: skip
            written.append(replace(paper, path=path))
    except DocumentError:
        for done in written:
            if done.path is not None and done.path not in before:
                done.path.unlink(missing_ok=True)
        raise
    return written
