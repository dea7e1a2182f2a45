"""One pack as one file: `CC-VERSION.lawpack`, a zip with a list of its files and their hashes, signed or not.

`lawpack.json` holds format, id, version and sha256 of every file; `signature.json` (if signed) the organisation's name,
its Ed25519 public key and the signature of `lawpack.json`. Reading trusts nothing: sizes, names and kinds are checked
before a byte is written.
"""

from __future__ import annotations

import base64
import hashlib
import io
import json
import re
import stat
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from paralegal_app.documents import zips
from paralegal_app.errors import BadInput
from paralegal_app.packs.pack import Pack

FORMAT = 1
MAX_FILE = 4_000_000
MAX_TOTAL = 60_000_000
MAX_ENTRIES = 600
_KINDS = frozenset({".yaml", ".docx", ".md"})
_INDEX, _SIGNATURE = "lawpack.json", "signature.json"
_ID = re.compile(r"[a-z][a-z0-9_]{0,63}")
_PACKED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_REGULAR = (0, 0o100000)
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?", re.IGNORECASE)
"""Names that Windows keeps for devices: such a pack could be installed on one computer and not on another."""
MAX_NAME = 100


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signed: the name the organisation gives itself, and its public key (32 bytes)."""

    name: str
    key: bytes


@dataclass(frozen=True, slots=True)
class Lawpack:
    """The checked contents of a .lawpack file."""

    id: str
    version: str
    files: Mapping[str, bytes]
    signature: Signature | None


def files_of(pack: Pack) -> dict[str, bytes]:
    """Everything that belongs to a pack, by its path inside the archive; templates stand under `templates/`."""
    found = {}
    for path in sorted(pack.path.rglob("*")):
        name = path.relative_to(pack.path).as_posix()
        if path.is_file() and path.suffix in _KINDS and not name.startswith(("templates/", ".")):
            found[name] = path.read_bytes()
    if pack.templates.is_dir():
        found.update({f"templates/{path.name}": path.read_bytes() for path in sorted(pack.templates.glob("*.docx"))})
    return found


def lay_out(files: Mapping[str, bytes], folder: Path) -> Path:
    """Write the files of a pack into `folder`, which is returned. Raises OSError."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


def write_lawpack(pack: Pack, out: Path, *, key: Ed25519PrivateKey | None = None, signer: str = "") -> Path:
    """Build the archive; the same pack gives the same bytes. Raises BadInput when `out` cannot be written."""
    files = files_of(pack)
    index = _index(pack.id, pack.version, files)
    entries = {_INDEX: index, **files}
    if key is not None:
        public = key.public_key().public_bytes_raw()
        sealed = {"name": signer, "key": _text(public), "signature": _text(key.sign(index))}
        entries[_SIGNATURE] = json.dumps(sealed, ensure_ascii=False, sort_keys=True).encode()
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(entries):
            archive.writestr(zipfile.ZipInfo(name, zips.EPOCH), entries[name], zipfile.ZIP_DEFLATED)
    try:
        out.write_bytes(buffer.getvalue())
    except OSError as error:
        words = f"The pack cannot be written ({error.strerror}); choose another place with --out."
        raise BadInput(words, kind="draft_not_written") from error
    return out


def _index(pack_id: str, version: str, files: Mapping[str, bytes]) -> bytes:
    hashes = {name: hashlib.sha256(content).hexdigest() for name, content in sorted(files.items())}
    return json.dumps({"format": FORMAT, "id": pack_id, "version": version, "files": hashes}, sort_keys=True).encode()


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


def read_lawpack(path: Path) -> Lawpack:
    """The contents of a .lawpack, every file checked against its hash and the signature against its key.

    Raises BadInput in one sentence for anything odd; nothing is written.
    """
    try:
        _look_from_outside(path)
        with zipfile.ZipFile(path) as archive:
            entries = _entries(archive)
    except OSError as error:
        words = f"The file cannot be read ({error.strerror}); check its name."
        raise BadInput(words, kind="file_unreadable") from error
    except zips.DAMAGE as error:
        words = "The file is no .lawpack, or it is damaged; get it again from its maker."
        raise BadInput(words, kind="no_lawpack") from error
    index = _read_index(entries)
    files = {name: content for name, content in entries.items() if name not in (_INDEX, _SIGNATURE)}
    hashes = {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}
    if hashes != index["files"]:
        words = "The pack was altered after it was built: its files are not those it lists; do not install it."
        raise BadInput(words, kind="pack_altered")
    return Lawpack(index["id"], index["version"], files, _signature(entries))


def _look_from_outside(path: Path) -> None:
    """Before it is opened: a plain file of a possible size. Raises OSError, BadInput."""
    found = path.stat()
    if not stat.S_ISREG(found.st_mode):
        raise BadInput("This is a folder or a device, not a .lawpack file; choose the file.", kind="no_lawpack")
    if found.st_size > MAX_TOTAL:
        words = f"The file is larger than {MAX_TOTAL // 1_000_000} MB; a pack never is, do not install it."
        raise BadInput(words, kind="pack_too_large")


def _entries(archive: zipfile.ZipFile) -> dict[str, bytes]:
    infos = archive.infolist()
    if infos and min(info.header_offset for info in infos) != 0:
        words = "Something else stands before the pack in this file, perhaps a program; do not install it."
        raise BadInput(words, kind="pack_odd_files")
    if len(infos) > MAX_ENTRIES:
        words = f"The pack holds more than {MAX_ENTRIES} files; a pack never does, do not install it."
        raise BadInput(words, kind="pack_too_large")
    if sum(info.file_size for info in infos) > MAX_TOTAL:
        words = f"The pack unpacks to more than {MAX_TOTAL // 1_000_000} MB; a pack never does, do not install it."
        raise BadInput(words, kind="pack_too_large")
    found: dict[str, bytes] = {}
    for info in infos:
        name = _safe_name(info)
        if name.lower() in {known.lower() for known in found}:
            raise BadInput("The pack holds two files of the same name; do not install it.", kind="pack_odd_files")
        with archive.open(info) as stream:
            content = stream.read(MAX_FILE + 1)
        if len(content) > MAX_FILE:
            words = f"The pack holds a file larger than {MAX_FILE // 1_000_000} MB; do not install it."
            raise BadInput(words, kind="pack_too_large")
        found[name] = content
    if {str(parent) for name in found for parent in PurePosixPath(name).parents} & found.keys():
        words = "The pack holds a file and a folder of the same name; do not install it."
        raise BadInput(words, kind="pack_odd_files")
    return found


def _safe_name(info: zipfile.ZipInfo) -> str:
    name = info.filename
    path = PurePosixPath(name)
    kind = (info.external_attr >> 16) & 0o170000
    odd = "\\" in name or ":" in name or path.is_absolute() or not name.isascii() or len(name) > 120
    if (
        kind not in _REGULAR
        or odd
        or any(part.startswith(".") for part in path.parts)
        or info.is_dir()
        or path.as_posix() != name
    ):
        words = "The pack holds a file whose name points outside the pack; do not install it."
        raise BadInput(words, kind="pack_outside")
    if any(_RESERVED.fullmatch(part) for part in path.parts) or info.compress_type not in _PACKED:
        words = "The pack holds a file that not every computer can unpack; do not install it."
        raise BadInput(words, kind="pack_odd_files")
    if name not in (_INDEX, _SIGNATURE) and path.suffix not in _KINDS:
        words = "The pack holds a file that is neither YAML, Word nor Markdown; do not install it."
        raise BadInput(words, kind="pack_odd_files")
    return name


def _read_index(entries: Mapping[str, bytes]) -> dict[str, Any]:
    try:
        index: dict[str, Any] = json.loads(entries[_INDEX], object_pairs_hook=_once)
        good = isinstance(index, dict) and isinstance(index["files"], dict) and isinstance(index["version"], str)
        if not good or index["format"] != FORMAT or not _ID.fullmatch(index["id"]):
            raise ValueError
    except (KeyError, ValueError, TypeError, AttributeError, RecursionError) as error:
        words = "The file is no .lawpack of a form this program knows; it may need a newer program."
        raise BadInput(words, kind="pack_form") from error
    return index


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A mapping in which nothing is said twice: two readers could believe different halves. Raises ValueError."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError
    return found


def good_name(name: object) -> bool:
    """Whether a signer may be called so beside words of ours: short, of signs that can be seen."""
    return isinstance(name, str) and bool(name.strip()) and len(name) <= MAX_NAME and name.isprintable()


def _signature(entries: Mapping[str, bytes]) -> Signature | None:
    if _SIGNATURE not in entries:
        return None
    try:
        data = json.loads(entries[_SIGNATURE], object_pairs_hook=_once)
        key = base64.b64decode(data["key"], validate=True)
        Ed25519PublicKey.from_public_bytes(key).verify(
            base64.b64decode(data["signature"], validate=True), entries[_INDEX]
        )
        if not good_name(data["name"]):
            raise ValueError
        return Signature(data["name"], key)
    except (InvalidSignature, KeyError, ValueError, TypeError, RecursionError) as error:
        raise BadInput(
            "The signature of the pack is wrong: somebody altered it or signed another pack; do not install it.",
            kind="pack_signature",
        ) from error
