"""Everything in an open format: JSON, the files as they were taken in, and a manifest a small script can verify.

An export is not encrypted. It is made because somebody asked, into a folder of its own, and entered in the audit trail.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import select

from paralegal_app import paths
from paralegal_app.casefile import disk, models, transcript
from paralegal_app.casefile.events import Events
from paralegal_app.casefile.evidence import EvidenceRoom
from paralegal_app.casefile.records import Changed
from paralegal_app.casefile.store import Register
from paralegal_app.errors import BadInput

FORMAT = "paralegal-export"
VERSION = 1
_OFFICE = ("workers", "contacts", "settings", "tasks", "visits", "audit")
_PRIVATE_SETTINGS = {"handover_identity", "rekey_due"}
_UNSAFE = re.compile(r'[\x00-\x1f<>:"/\\|?*]')


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export holds; `cases` and `files` are counts, `size` in bytes.

    `manifest_sha256` is to be written down: the manifest is not signed.
    """

    folder: Path
    cases: int
    files: int
    size: int
    manifest_sha256: str


class Export(Register):
    """Exports of the open vault."""

    def everything(self, to: Path, *, progress: Callable[[int, int], bool] | None = None) -> Exported:
        """Write all cases and the office's own records into the new folder `to`.

        Raises BadInput when the folder is in use or `progress` (cases so far, in all) says stop, VaultWriteFailed;
        nothing half-made stays.
        """
        with self._store.reading() as session:
            case_ids = list(session.scalars(select(models.Case.id).order_by(models.Case.opened_at)))
        return self._write(to, case_ids, office=True, progress=progress)

    def case(self, case_id: str, to: Path) -> Exported:
        """Write one case into the new folder `to`, for her own keeping."""
        return self._write(to, [case_id], office=False, progress=None)

    def _write(
        self, to: Path, case_ids: list[str], *, office: bool, progress: Callable[[int, int], bool] | None
    ) -> Exported:
        with disk.writing("The export"):
            if to.exists() and (not to.is_dir() or any(to.iterdir())):
                raise BadInput("This folder is not empty; choose a new folder for the export.", kind="folder_not_empty")
            disk.private_folder(to)
        listed: list[dict[str, Any]] = []
        chains: dict[str, Any] = {}
        try:
            with disk.writing("The export"):
                if office:
                    listed.append(_file(to, "office.json", [_json(self._office())]))
                for done, case_id in enumerate(case_ids, 1):
                    listed += self._case(to, case_id)
                    report = Events(self._store).verify(case_id)
                    chains[case_id] = {"count": report.count, "head": report.head, "whole": report.whole}
                    if progress is not None and not progress(done, len(case_ids)):
                        raise BadInput("The export was stopped; nothing of it was kept.", kind="stopped")
                listed.append(_file(to, "verify_export.py", [verifier().read_bytes()]))
                manifest = _file(to, "manifest.json", [_json(self._manifest(listed, chains))])
        except BaseException:
            shutil.rmtree(to, ignore_errors=True)
            raise
        with self._store.writing() as session:
            only = case_ids[0] if len(case_ids) == 1 and not office else None
            self._store.note(session, Changed("exports", only, None, "exported"))
        return Exported(to, len(case_ids), len(listed), sum(one["size"] for one in listed), manifest["sha256"])

    def _manifest(self, listed: list[dict[str, Any]], chains: dict[str, Any]) -> dict[str, Any]:
        return {
            "format": FORMAT,
            "version": VERSION,
            "made_at": self._store.now().isoformat(timespec="seconds"),
            "files": listed,
            "event_chains": chains,
        }

    def _office(self) -> dict[str, Any]:
        tables = models.Base.metadata.tables
        with self._store.reading() as session:
            found = {name: transcript.rows(session, tables[name], None) for name in _OFFICE}
        found["settings"] = [row for row in found["settings"] if row["name"] not in _PRIVATE_SETTINGS]
        return found

    def _case(self, to: Path, case_id: str) -> Iterator[dict[str, Any]]:
        place = f"cases/{case_id}"
        with self._store.reading() as session:
            tables = transcript.rows_of(session, case_id)
            papers = session.execute(
                select(models.PaperContent.paper_id, models.Paper.file_name)
                .join(models.Paper, models.Paper.id == models.PaperContent.paper_id)
                .where(models.PaperContent.case_id == case_id)
            ).all()
        yield _file(to, f"{place}/case.json", [_json(tables)])
        for row in tables["evidence"]:
            name = f"{place}/evidence/{row['id'][:8]}-{safe_name(row['name'])}"
            yield _file(to, name, EvidenceRoom(self._store).read(row["id"]))
        for paper_id, file_name in papers:
            with self._store.reading() as session:
                kept = session.get_one(models.PaperContent, paper_id).content
            yield _file(to, f"{place}/papers/{paper_id[:8]}-{safe_name(file_name)}", [kept])


def verifier() -> Path:
    """The small script that goes with every export; it needs nothing of this program."""
    return paths.resources() / "docs" / "verify_export.py"


def safe_name(name: str) -> str:
    """A file name that every system takes and that stays in its folder."""
    cleaned = _UNSAFE.sub("_", name).strip(" .") or "file"
    stem, dot, ending = cleaned.rpartition(".")
    return f"{stem[:60]}.{ending[:10]}" if dot and stem else cleaned[:60]


def _file(to: Path, name: str, pieces: Any) -> dict[str, Any]:
    path = to / name
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    running, size = hashlib.sha256(), 0
    with disk.private_file(path) as stream:
        for piece in pieces:
            running.update(piece)
            size += len(piece)
            stream.write(piece)
    return {"path": name, "size": size, "sha256": running.hexdigest()}


def _json(content: Any) -> bytes:
    return json.dumps(content, ensure_ascii=False, indent=1, sort_keys=True).encode() + b"\n"
