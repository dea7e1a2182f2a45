"""The register of produced papers: what was printed, when, by whom, and what it disclosed to whom."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select

from paralegal_app.casefile import fields, models
from paralegal_app.casefile.cases import case_row
from paralegal_app.casefile.records import Changed, Paper
from paralegal_app.casefile.store import Register


class Papers(Register):
    """Papers are entered once and never changed."""

    def enter(
        self,
        case_id: str,
        *,
        document: str,
        language: str,
        file_name: str,
        sha256: str,
        size: int,
        pack_id: str,
        pack_version: str,
        pack_hash: str,
        procedure_id: str | None = None,
        recipient: str = "",
        discloses: Sequence[str] = (),
        gaps: Sequence[str] = (),
        consent_id: str | None = None,
        override_reason: str = "",
        content: bytes | None = None,
    ) -> Changed:
        """Enter a paper; `sha256` is of the file as written, `file_name` without folders, `size` in bytes.

        `content` keeps the paper itself in the vault, to compare a later version with.
        """
        with self._store.writing() as session:
            case_row(session, case_id).changed_at = self._store.now()
            row = models.Paper(
                id=models.new_id(),
                case_id=case_id,
                procedure_id=procedure_id,
                document=fields.required_line(document, "The id of the document"),
                language=fields.line(language, "The language"),
                file_name=fields.line(file_name, "The file name"),
                sha256=fields.required_line(sha256, "The hash of the paper"),
                size=size,
                pack_id=pack_id,
                pack_version=pack_version,
                pack_hash=pack_hash,
                recipient=fields.line(recipient, "The recipient"),
                discloses=list(discloses),
                gaps=list(gaps),
                consent_id=consent_id,
                override_reason=fields.plain(override_reason, "The reason"),
                at=self._store.now(),
                by=self._store.worker_id,
            )
            session.add(row)
            session.flush()
            if content is not None:
                session.add(models.PaperContent(paper_id=row.id, case_id=case_id, content=content))
            return self._store.note(session, Changed("papers", case_id, row.id, "entered"))

    def of(self, case_id: str) -> tuple[Paper, ...]:
        """The papers of a case, newest first."""
        query = select(models.Paper).where(models.Paper.case_id == case_id)
        return self._all(Paper, query.order_by(models.Paper.at.desc()))

    def content(self, paper_id: str) -> bytes | None:
        """The kept paper, or None when only its hash was entered."""
        with self._store.reading() as session:
            row = session.get(models.PaperContent, paper_id)
            return None if row is None else row.content
