"""Making papers: from a State and answers to Word files on disk, each with its gaps and what it discloses to whom."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from paralegal_app.casework.paper_values import gap_labels, paper_values
from paralegal_app.documents.disclosure import refuse_leaks
from paralegal_app.documents.render import render
from paralegal_app.errors import BadInput, DocumentError, TemplateError
from paralegal_app.interview.answers import Answers
from paralegal_app.interview.state import DocumentState, State
from paralegal_app.packs.loader import nearest
from paralegal_app.packs.models import Document, Procedure
from paralegal_app.packs.pack import Pack

HIDDEN_FROM_RESPONDENT = frozenset({"client_address_actual", "client_safe_contact", "client_in_shelter"})


@dataclass(frozen=True, slots=True)
class MadePaper:
    """A filled paper. `inflected` lists name forms nobody has confirmed yet: (person path, case, form)."""

    document: str
    language: str
    file_name: str
    docx: bytes
    gaps: tuple[str, ...]
    discloses: tuple[str, ...]
    read_by: tuple[str, ...]
    inflected: tuple[tuple[str, str, str], ...]
    path: Path | None = None

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.docx).hexdigest()


def offered(state: State, lang: str | None = None) -> list[tuple[DocumentState, str]]:
    """Papers a State offers with their languages; `lang` keeps one language where a paper has it."""
    return [(paper, language) for paper in state.documents for language in paper.languages if lang in (None, language)]


def make_paper(
    pack: Pack, state: State, answers: Answers, document_id: str, lang: str, *,
    name_forms: Mapping[str, Mapping[str, str]] | None = None, label_gaps: bool = False,
) -> MadePaper:  # fmt: skip
    """Fill one paper in `lang`.

    Raises:
        BadInput: the procedure has no such paper, or not in this language.
        TemplateError: its template is missing or refused.
        DocumentError: a value does not fit, or the paper would show the respondent an address she hides.
    """
    document = _document(pack.procedures[state.procedure], document_id)
    if lang not in document.languages:
        raise BadInput(
            f"The paper `{document_id}` is not made in `{lang}`; it is made in {', '.join(document.languages)}."
        )
    template = pack.template(document, lang)
    if not template.is_file():
        raise TemplateError(
            f"The template {template.name} of the pack {pack.id} is missing; add it to its pack."
        )
    values = paper_values(pack, state, answers, document, lang)
    everything = dict(values)
    _guard_address(document, values)
    filled = render(
        template, values, lang=lang, on=state.on, name_forms=name_forms or {}, currency=pack.manifest.currency or "",
        country=pack.id, gap_labels=gap_labels(pack, pack.texts(lang), state.procedure) if label_gaps else {},
    )  # fmt: skip
    if "respondent" in document.read_by:
        reveals = {name: question.reveals or () for name, question in pack.questions.items()}
        refuse_leaks(filled.docx, everything, reveals, f"The paper `{document.id}`")
    given = {field.split(".")[0] for field in document.fields} & values.keys()
    discloses = dict.fromkeys(
        item for name in given if name in pack.questions for item in pack.questions[name].reveals or ()
    )
    open_forms = tuple((form.person, form.case, form.form) for form in filled.inflected if not form.confirmed)
    return MadePaper(
        document.id,
        lang,
        f"{document.id}.{lang}.docx",
        filled.docx,
        filled.gaps,
        tuple(sorted(discloses)),
        document.read_by,
        open_forms,
    )


def _document(procedure: Procedure, document_id: str) -> Document:
    for document in procedure.documents:
        if document.id == document_id:
            return document
    known = [document.id for document in procedure.documents]
    raise BadInput(
        f"The procedure {procedure.id} has no paper `{document_id}`{nearest(document_id, known)}; "
        f"it has {', '.join(known)}."
    )


def _guard_address(document: Document, values: dict[str, Any]) -> None:
    """The last guard: whatever the pack says, her hidden address never reaches a paper the respondent is served."""
    if "respondent" not in document.read_by:
        return
    hidden = values.get("client_address_actual")
    if hidden and hidden == values.get("client_address_for_papers"):
        raise DocumentError(
            f"The paper `{document.id}` is served on the respondent, and the address for papers is the one she hides; "
            "enter another address for papers, such as a lawyer's or an organisation's, and make it again."
        )
    for name in HIDDEN_FROM_RESPONDENT:
        values.pop(name, None)


def write_papers(papers: Iterable[MadePaper], out: Path) -> list[MadePaper]:
    """Write papers into `out` (made if needed), each whole or not at all.

    Raises DocumentError: the folder cannot be made or written.
    """
    try:
        out.mkdir(parents=True, exist_ok=True)
        return [replace(paper, path=_write(out / paper.file_name, paper.docx)) for paper in papers]
    except OSError as error:
        raise DocumentError(
            f"The papers cannot be written to the chosen folder ({error.strerror}); choose a folder you may write to, "
            "or free some space."
        ) from error


def _write(path: Path, content: bytes) -> Path:
    """A half-written paper never stands under its name."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".paper-", suffix=".tmp")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    return path
