"""Installing a pack from one file (a USB stick will do): checked whole, put in place at once, with a way back."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from paralegal_app import paths
from paralegal_app.casework.pack_check import check
from paralegal_app.casework.workshop.archive import Lawpack, Signature, read_lawpack
from paralegal_app.casework.workshop.trust import TrustList, fingerprint
from paralegal_app.errors import BadInput, PackError
from paralegal_app.packs import library
from paralegal_app.packs.loader import load_pack
from paralegal_app.packs.models import Manifest
from paralegal_app.packs.pack import Pack


@dataclass(frozen=True, slots=True)
class Offer:
    """What a .lawpack would do here, told before it does it. `concerns` must be accepted by a person, one by one."""

    lawpack: Lawpack
    manifest: Manifest
    signature: Signature | None
    trusted: bool
    concerns: tuple[str, ...]

    @property
    def fingerprint(self) -> str:
        return fingerprint(self.signature.key) if self.signature else ""


def installed_folder() -> Path:
    """Where installed packs live."""
    return paths.user_data() / "packs"


def offer(file: Path, on: date, trust: TrustList | None = None) -> Offer:
    """Look at a .lawpack without installing it.

    Raises:
        BadInput: damaged, altered, badly signed or odd in any way.
        PackError: the pack inside has faults.
    """
    lawpack = read_lawpack(file)
    trust = trust or TrustList()
    with tempfile.TemporaryDirectory() as place:
        folder = _unpacked(lawpack, Path(place))
        report = check(folder, on)
        if report.faults:
            raise PackError(report.faults)
        pack = load_pack(folder)
    if (pack.id, pack.version) != (lawpack.id, lawpack.version):
        raise BadInput("The pack is not the one its list of files names; do not install it.")
    known = lawpack.signature is not None and trust.trusts(lawpack.signature.key)
    return Offer(lawpack, pack.manifest, lawpack.signature, known, tuple(_concerns(pack, lawpack, known, on)))


def _concerns(pack: Pack, lawpack: Lawpack, trusted: bool, on: date) -> list[str]:
    found = []
    if lawpack.signature is None:
        found.append("unsigned: nobody vouches for this pack")
    elif not trusted:
        found.append(f"new signer: {lawpack.signature.name}, words {fingerprint(lawpack.signature.key)}")
    if pack.manifest.review.status != "reviewed":
        found.append("draft: no local lawyer has signed it off")
    if pack.manifest.review.review_by < on:
        found.append(f"expired: its review ran out on {pack.manifest.review.review_by}")
    current = _current(pack.id)
    if current is not None and _number(pack.version) < _number(current.version):
        found.append(f"older: version {pack.version} would replace {current.version}")
    return found


def _current(pack_id: str) -> Pack | None:
    folder = library.pack_folders().get(pack_id)
    try:
        return library.pack(str(folder)) if folder else None
    except PackError:
        return None


def _number(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))


def install(found: Offer, accepted: frozenset[str], trust: TrustList | None = None) -> Path:
    """Put an offered pack in place. `accepted` are the first words of the concerns a person accepted.

    The version before stays beside it for `roll_back`. Raises BadInput when a concern was not accepted.
    """
    for concern in found.concerns:
        word = concern.split(":")[0]
        if word not in accepted:
            raise BadInput(f'The pack was not installed, because it is {concern}; accept that with --accept "{word}".')
    if found.signature is not None and not found.trusted:
        (trust or TrustList()).add(found.signature.key, found.signature.name)
    place = installed_folder()
    place.mkdir(parents=True, exist_ok=True)
    target, before = place / found.lawpack.id, place.parent / "packs-before" / found.lawpack.id
    with tempfile.TemporaryDirectory(dir=place.parent) as temporary:
        fresh = _unpacked(found.lawpack, Path(temporary))
        if target.exists():
            shutil.rmtree(before, ignore_errors=True)
            before.parent.mkdir(exist_ok=True)
            target.replace(before)
        fresh.replace(target)
    return target


def roll_back(pack_id: str) -> Path | None:
    """Go back to the version before, or to the one inside the program; returns the folder now used (None: built in)."""
    place = installed_folder()
    target, before = place / pack_id, place.parent / "packs-before" / pack_id
    if not target.exists():
        raise BadInput(f"No pack `{pack_id}` was installed here, so there is nothing to go back to.")
    shutil.rmtree(target)
    if before.exists():
        before.replace(target)
        return target
    return None


def _unpacked(lawpack: Lawpack, place: Path) -> Path:
    folder = place / lawpack.id
    for name, content in lawpack.files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder
