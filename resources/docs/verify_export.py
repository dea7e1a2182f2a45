"""Verify an export: every file as it was written, nothing added, every chain of events whole.

Needs nothing but Python 3.9 or later. Run it beside the manifest, or give the folder:

    python verify_export.py [FOLDER]

Exit 0: everything fits. Exit 1: what does not fit is listed. The manifest itself is not signed: compare its SHA-256,
which is printed first, with the one written down when the export was made.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

HASHED = (
    "id",
    "case_id",
    "number",
    "kind",
    "happened_at",
    "place",
    "what",
    "done",
    "outcome",
    "details",
    "corrects_id",
    "recorded_by",
    "previous_hash",
    "recorded_at",
)


def file_hash(path: Path) -> str:
    """SHA-256 of a file, read in pieces."""
    running = hashlib.sha256()
    with path.open("rb") as stream:
        for piece in iter(lambda: stream.read(1 << 20), b""):
            running.update(piece)
    return running.hexdigest()


def file_faults(folder: Path, manifest: dict[str, Any]) -> Iterator[str]:
    """Files that are missing, changed or not listed."""
    listed = {entry["path"]: entry for entry in manifest["files"]}
    for name, entry in listed.items():
        path = folder / name
        if ".." in Path(name).parts or Path(name).is_absolute() or not path.is_file():
            yield "missing: " + name
        elif path.stat().st_size != entry["size"] or file_hash(path) != entry["sha256"]:
            yield "changed: " + name
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_file() and name not in listed and name != "manifest.json":
            yield "not listed: " + name


def chain_faults(folder: Path, case_id: str, said: dict[str, Any]) -> Iterator[str]:
    """Events whose hash, number or predecessor does not fit."""
    tables = json.loads((folder / "cases" / case_id / "case.json").read_text("utf-8"))
    previous = "0" * 64
    events = sorted(tables["events"], key=lambda event: event["number"])
    for place, event in enumerate(events, 1):
        fields = {name: event[name] for name in HASHED}
        text = json.dumps(fields, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        fits = event["number"] == place and event["previous_hash"] == previous
        if not fits or hashlib.sha256(text.encode("utf-8")).hexdigest() != event["hash"]:
            yield f"event {event['number']} of case {case_id} does not fit its chain"
            return
        previous = event["hash"]
    if (len(events), previous) != (said["count"], said["head"]):
        yield f"the events of case {case_id} are not those of the manifest"


def main(arguments: list[str]) -> int:
    """Verify the folder and print what was found; returns the exit code."""
    folder = Path(arguments[0]) if arguments else Path(__file__).resolve().parent
    print("manifest.json SHA-256: " + file_hash(folder / "manifest.json"))
    manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
    faults = list(file_faults(folder, manifest))
    if not faults:
        for case_id, said in manifest["event_chains"].items():
            faults += chain_faults(folder, case_id, said)
    for fault in faults:
        print(fault)
    print(f"{len(manifest['files'])} files, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
