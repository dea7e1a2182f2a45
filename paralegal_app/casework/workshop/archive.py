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


def _entries(archive: zipfile.ZipFile) -> dict[str, bytes]:
    infos = archive.infolist()
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
    return found


def _safe_name(info: zipfile.ZipInfo) -> str:
    name = info.filename
    path = PurePosixPath(name)
    link = (info.external_attr >> 16) & 0o170000 == 0o120000
    odd = (
        "\\" in name or ":" in name or path.is_absolute() or ".." in path.parts or not name.isascii() or len(name) > 120
    )
    if link or odd or info.is_dir() or path.as_posix() != name:
        words = "The pack holds a file whose name points outside the pack; do not install it."
        raise BadInput(words, kind="pack_outside")
    if name not in (_INDEX, _SIGNATURE) and path.suffix not in _KINDS:
        words = "The pack holds a file that is neither YAML, Word nor Markdown; do not install it."
        raise BadInput(words, kind="pack_odd_files")
    return name


def _read_index(entries: Mapping[str, bytes]) -> dict[str, Any]:
    try:
        index: dict[str, Any] = json.loads(entries[_INDEX])
        good = isinstance(index, dict) and isinstance(index["files"], dict) and isinstance(index["version"], str)
        if not good or index["format"] != FORMAT or not _ID.fullmatch(index["id"]):
            raise ValueError
    except (KeyError, ValueError, TypeError, AttributeError, RecursionError) as error:
        words = "The file is no .lawpack of a form this program knows; it may need a newer program."
        raise BadInput(words, kind="pack_form") from error
    return index


def _signature(entries: Mapping[str, bytes]) -> Signature | None:
    if _SIGNATURE not in entries:
        return None
    try:
        data = json.loads(entries[_SIGNATURE])
        key = base64.b64decode(data["key"], validate=True)
        Ed25519PublicKey.from_public_bytes(key).verify(
            base64.b64decode(data["signature"], validate=True), entries[_INDEX]
        )
        return Signature(str(data["name"])[:200], key)
    except (InvalidSignature, KeyError, ValueError, TypeError, RecursionError) as error:
        raise BadInput(
            "The signature of the pack is wrong: somebody altered it or signed another pack; do not install it.",
            kind="pack_signature",
        ) from error
