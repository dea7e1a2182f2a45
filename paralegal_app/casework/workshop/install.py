"""Installing a pack from one file (a USB stick will do): checked whole, put in place at once, with a way back."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Literal

from paralegal_app import paths
from paralegal_app.casework.pack_check import check
from paralegal_app.casework.workshop.archive import Lawpack, Signature, lay_out, read_lawpack
from paralegal_app.casework.workshop.trust import TrustList, fingerprint
from paralegal_app.errors import BadInput, PackError
from paralegal_app.packs import library
from paralegal_app.packs.checks.citations import cited
from paralegal_app.packs.loader import load_pack
from paralegal_app.packs.models import Manifest
from paralegal_app.packs.pack import Pack
from paralegal_app.packs.requirement import numbers

_ORIGIN = ".origin.json"
Kind = Literal["program", "file", "own", "draft"]


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a pack came from: with the program, from a file, or made here; since when, and who signed the file."""

    kind: Kind
    on: date | None
    signer: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Offer:
    """What a .lawpack would do here, told before it does it. `concerns` must be accepted by a person, one by one."""

    lawpack: Lawpack
    manifest: Manifest
    signature: Signature | None
    trusted: bool
    concerns: tuple[str, ...]
    on: date
    replaces: str
    """The version used until now; empty when this pack is new here."""
    draft: bool
    """No law in it is established: it is kept as a draft to work on, and no case can be taken under it."""

    @property
    def fingerprint(self) -> str:
        return fingerprint(self.signature.key) if self.signature else ""


def installed_folder() -> Path:
    """Where installed packs live."""
    return paths.user_data() / "packs"


def offer(file: Path, on: date, trust: TrustList | None = None) -> Offer:
    """Look at a .lawpack without installing it.

    Raises:
        BadInput: damaged, altered, badly signed or odd in any way, or without law under the name of a pack in use.
        PackError: the pack inside has faults.
    """
    lawpack = read_lawpack(file)
    trust = trust or TrustList()
    with tempfile.TemporaryDirectory() as place:
        folder = lay_out(lawpack.files, Path(place, lawpack.id))
        report = check(folder, on)
        if report.faults:
            raise PackError(report.faults)
        pack = load_pack(folder)
    if (pack.id, pack.version) != (lawpack.id, lawpack.version):
        raise BadInput("The pack is not the one its list of files names; do not install it.", kind="pack_altered")
    current, draft = _current(pack.id), not pack.manifest.overlays and not pack.rests_on_law
    if draft and pack.id in library.pack_folders():
        words = "Not one ground in this pack has been established, so it cannot take the place of the pack"
        raise BadInput(f"{words} `{pack.id}` that cases are taken under; nothing was installed.", kind="no_law_instead")
    known = lawpack.signature is not None and trust.trusts(lawpack.signature.key)
    concerns = (*_about_signer(lawpack, trust), *_concerns(pack, on, current))
    return Offer(
        lawpack, pack.manifest, lawpack.signature, known, concerns, on,
        current.version if current is not None else "", draft,
    )  # fmt: skip


def _about_signer(lawpack: Lawpack, trust: TrustList) -> list[str]:
    """Nobody, somebody new, somebody new under a name that is known here, or somebody else than last time."""
    signature, found = lawpack.signature, []
    if signature is None:
        found.append("unsigned: nobody vouches for this pack")
    elif not trust.trusts(signature.key):
        found.append(f"new signer: {signature.name}, words {fingerprint(signature.key)}")
        if trust.has_name_like(signature.name):
            found.append("other key: you trust a signer of this name, but with another key; somebody may pretend")
    before = signer_before(lawpack.id)
    if before and (signature is None or fingerprint(signature.key) != before.words):
        found.append(f"other signer: until now this pack was signed by {before.signer}")
    return found


def signer_before(pack_id: str) -> Origin | None:
    """Who signed the file from which this pack is installed now; None when nobody did."""
    target = _target(pack_id)
    origin = origin_of(target) if target.exists() else None
    return origin if origin is not None and origin.words else None


def _concerns(pack: Pack, on: date, current: Pack | None) -> list[str]:
    found = []
    if not pack.manifest.overlays and not pack.rests_on_law:
        words = "not one ground in it has been established; it is kept as a draft, and no case can be taken under it"
        found.append(f"no law: {words}")
    if pack.manifest.review.status != "reviewed":
        found.append("draft: no local lawyer has signed it off")
    if pack.manifest.review.review_by < on:
        found.append(f"expired: its review ran out on {pack.manifest.review.review_by}")
    ahead = newest_check(pack)
    if ahead is not None and ahead > on + timedelta(days=1):
        found.append(f"clock: it was checked on {ahead}, which lies ahead; is the clock of this computer right?")
    if current is not None and numbers(pack.version) < numbers(current.version):
        found.append(f"older: version {pack.version} would replace {current.version}")
    return found


def newest_check(pack: Pack) -> date | None:
    """The last day on which anything in a pack was checked against its source, or signed off."""
    days = [item.last_checked_on for _, _, item in cited(pack) if item.last_checked_on]
    return max([*days, *([pack.manifest.review.on] if pack.manifest.review.on else [])], default=None)


def _current(pack_id: str) -> Pack | None:
    folder = library.pack_folders().get(pack_id)
    try:
        return library.pack(str(folder)) if folder else None
    except PackError:
        return None


def install(found: Offer, accepted: frozenset[str], trust: TrustList | None = None) -> Path:
    """Put an offered pack in place. `accepted` are the first words of the concerns a person accepted.

    The version before stays beside it for `roll_back`. Raises BadInput when a concern was not accepted.
    """
    left = [word for concern in found.concerns if (word := concern.split(":")[0]) not in accepted]
    if left:
        said = " ".join(f'--accept "{word}"' if " " in word else f"--accept {word}" for word in left)
        words = "The pack was not installed, because nobody has accepted what speaks against it"
        raise BadInput(f"{words} ({', '.join(left)}); whoever does adds {said}.", kind="pack_not_accepted")
    if found.signature is not None and not found.trusted:
        (trust or TrustList()).add(found.signature.key, found.signature.name)
    signature = found.signature
    origin = Origin("file", found.on, signature.name if signature else "", found.fingerprint)
    place = library.overlays_folder() if found.manifest.overlays else None
    place = library.own_drafts_folder() if found.draft else place
    return put_in_place(found.lawpack.id, found.lawpack.files, origin, place)


def put_in_place(pack_id: str, files: Mapping[str, bytes], origin: Origin, place: Path | None = None) -> Path:
    """Make `files` the installed pack `pack_id` at once; what stood there before is kept for `roll_back`."""
    target = (place or installed_folder()) / pack_id
    before = _before(target)
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=paths.user_data()) as temporary:
        fresh = lay_out(files, Path(temporary, pack_id))
        _write_origin(fresh, origin)
        if target.exists():
            shutil.rmtree(before, ignore_errors=True)
            before.parent.mkdir(exist_ok=True)
            target.replace(before)
        fresh.replace(target)
    library.forget()
    return target


def _before(target: Path) -> Path:
    """Where the version before is kept; that of a draft apart, so that going back never makes a draft a pack in use."""
    name = "drafts-before" if target.parent == library.own_drafts_folder() else "packs-before"
    return paths.user_data() / name / target.name


def can_roll_back(pack_id: str) -> bool:
    """Whether `roll_back` has something to go back from."""
    return _target(pack_id).exists()


def _target(pack_id: str) -> Path:
    """Where this pack is installed, or would be."""
    places = (library.overlays_folder(), installed_folder(), library.own_drafts_folder())
    found = next((place for place in places if (place / pack_id).exists()), installed_folder())
    return found / pack_id


def _write_origin(folder: Path, origin: Origin) -> None:
    data = {"kind": origin.kind, "on": origin.on.isoformat() if origin.on else "", "signer": origin.signer,
            "words": origin.words}  # fmt: skip
    (folder / _ORIGIN).write_text(json.dumps(data, ensure_ascii=False), "utf-8")


def origin_of(folder: Path) -> Origin:
    """Where the pack in `folder` came from; a damaged or missing note says `file` with nobody's name."""
    if folder.parent.resolve() == paths.jurisdictions().resolve():
        return Origin("program", None)
    drafts = folder in library.draft_folders().values()
    if drafts and folder.parent != library.own_drafts_folder():
        return Origin("draft", None)
    try:
        data = json.loads((folder / _ORIGIN).read_text("utf-8"))
        kind: Kind = "own" if data["kind"] == "own" else "draft" if drafts else "file"
        return Origin(kind, date.fromisoformat(data["on"]), str(data["signer"]), str(data["words"]))
    except (OSError, ValueError, KeyError, TypeError):
        return Origin("draft" if drafts else "file", None)


def roll_back(pack_id: str) -> Path | None:
    """Go back to the version before, or to the one inside the program; returns the folder now used (None: built in)."""
    target = _target(pack_id)
    before = _before(target)
    if not target.exists():
        words = f"No pack `{pack_id}` was installed here, so there is nothing to go back to."
        raise BadInput(words, kind="nothing_to_go_back")
    shutil.rmtree(target)
    library.forget()
    if before.exists():
        before.replace(target)
        return target
    return None
