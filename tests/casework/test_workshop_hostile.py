"""Packs that come from outside: who signed them, what speaks against them, and every way to make a hostile one."""

from __future__ import annotations

import hashlib
import io
import json
import os
import re
import shutil
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paralegal_app import paths
from paralegal_app.casefile import KdfParameters, Vault
from paralegal_app.casework.desk import Desk, available_packs
from paralegal_app.casework.workshop.archive import read_lawpack, write_lawpack
from paralegal_app.casework.workshop.install import install, installed_folder, offer, roll_back
from paralegal_app.casework.workshop.shelf import shelf
from paralegal_app.casework.workshop.trust import TrustList, fingerprint, load_key, new_key
from paralegal_app.documents.drafting import build_letter
from paralegal_app.errors import BadInput, PackError
from paralegal_app.packs import library
from paralegal_app.packs.loader import load_pack
from paralegal_app.packs.pack import Pack
from tests.builders import LETTER, write_pack

ON = date(2026, 3, 2)
PASSPHRASE = "six words nobody else would choose"


@pytest.fixture(autouse=True)
def own_shelf() -> Iterator[None]:
    yield
    for name in ("packs", "packs-before", "drafts", "drafts-before"):
        shutil.rmtree(paths.user_data() / name, ignore_errors=True)
    library.forget()


@pytest.fixture
def pack(tmp_path: Path) -> Pack:
    return load_pack(write_pack(tmp_path / "xx"))


@pytest.fixture
def built(pack: Pack, tmp_path: Path) -> Path:
    return write_lawpack(pack, tmp_path / "xx.lawpack")


def kinds(file: Path, on: date = ON, trust: TrustList | None = None) -> list[str]:
    return [concern.split(":")[0] for concern in offer(file, on, trust).concerns]


def signed(pack: Pack, folder: Path, name: str, signer: str) -> Path:
    """The pack in a file signed with the key `name`, which is made when it is first used."""
    if not (folder / name).exists():
        new_key(folder / name, PASSPHRASE)
    return write_lawpack(pack, folder / f"{name}.lawpack", key=load_key(folder / name, PASSPHRASE), signer=signer)


def test_a_signature_is_confirmed_once_and_an_older_version_is_named(pack: Pack, tmp_path: Path) -> None:
    public = new_key(tmp_path / "key.pem", PASSPHRASE)
    key = load_key(tmp_path / "key.pem", PASSPHRASE)
    trust = TrustList(tmp_path / "trust.json")
    newer = write_pack(tmp_path / "newer" / "xx", pack=("version: 1.2.0", "version: 1.10.0"))
    file = write_lawpack(load_pack(newer), tmp_path / "n.lawpack", key=key, signer="Example NGO")
    found = offer(file, ON, trust)
    assert f"new signer: Example NGO, words {fingerprint(public)}" in found.concerns
    install(found, frozenset({"new signer", "draft"}), trust)
    assert trust.trusts(public)
    try:
        old = offer(write_lawpack(pack, tmp_path / "o.lawpack", key=key, signer="Example NGO"), ON, trust)
        assert [concern.split(":")[0] for concern in old.concerns] == ["draft", "older"]
        install(old, frozenset({"draft", "older"}), trust)
        assert "1.2.0" in (installed_folder() / "xx" / "pack.yaml").read_text("utf-8")
        roll_back("xx")
        assert "1.10.0" in (installed_folder() / "xx" / "pack.yaml").read_text("utf-8")
    finally:
        assert roll_back("xx") is None
    with pytest.raises(BadInput, match="does not open with this passphrase"):
        load_key(tmp_path / "key.pem", "wrong")


def test_a_clock_set_back_is_named(tmp_path: Path) -> None:
    change = ("status: from-memory}\nparameters", "status: from-memory, last_checked_on: 2026-03-01}\nparameters")
    file = write_lawpack(load_pack(write_pack(tmp_path / "xx", law=change)), tmp_path / "c.lawpack")
    assert "clock" in [concern.split(":")[0] for concern in offer(file, date(2025, 1, 1)).concerns]
    assert "clock" not in [concern.split(":")[0] for concern in offer(file, ON).concerns]


def test_an_expired_review_is_named(tmp_path: Path) -> None:
    change = ("review_by: 2099-01-01", "review_by: 2026-03-01")
    file = write_lawpack(load_pack(write_pack(tmp_path / "xx", pack=change)), tmp_path / "c.lawpack")
    assert kinds(file) == ["unsigned", "draft", "expired"]
    with pytest.raises(BadInput, match=r"against it \(expired\); whoever does adds --accept expired\."):
        install(offer(file, ON), frozenset({"unsigned", "draft"}))
    assert not (installed_folder() / "xx").exists()


def test_a_pack_without_law_is_kept_as_a_draft_and_never_offered(tmp_path: Path) -> None:
    file = write_lawpack(library.pack("am"), tmp_path / "am.lawpack")
    assert kinds(file) == ["unsigned", "no law", "draft"]
    place = install(offer(file, ON), frozenset({"unsigned", "no law", "draft"}))
    assert place == library.draft_folders()["am"] == paths.user_data() / "drafts" / "am"
    assert "am" not in library.pack_folders()
    shown = next(item for item in shelf("en") if item.id == "am")
    assert (shown.origin.kind, shown.origin.on, shown.can_go_back) == ("draft", ON, True)
    shutil.copytree(place, installed_folder() / "am")  # put there by hand
    library.forget()
    assert "am" not in {card.id for card in available_packs("en")}
    with Vault.create(tmp_path / "v", "words", parameters=KdfParameters(8, 1, 1)) as vault:
        desk = Desk(vault, lambda: ON)
        case = desk.open_case("1").case_id or ""
        with pytest.raises(BadInput, match="No ground of `id_replacement` in the pack am has been established"):
            desk.start(case, "am", "id_replacement")
    assert roll_back("am") is None
    assert roll_back("am") is None
    assert library.draft_folders()["am"].parent == paths.resources() / "drafts"


@pytest.mark.parametrize("name", ["ua", "xx"])
def test_a_pack_without_law_never_takes_the_place_of_one_with_law(pack: Pack, tmp_path: Path, name: str) -> None:
    install(offer(write_lawpack(pack, tmp_path / "xx.lawpack"), ON), frozenset({"unsigned", "draft"}))
    source = library.pack("am").path
    shutil.copytree(source, tmp_path / "begun" / name)
    manifest = (source / "pack.yaml").read_text("utf-8")
    (tmp_path / "begun" / name / "pack.yaml").write_text(manifest.replace("\nid: am", f"\nid: {name}"), "utf-8")
    with pytest.raises(BadInput, match=f"cannot take the place of the pack `{name}` that cases are taken under"):
        offer(write_lawpack(load_pack(tmp_path / "begun" / name), tmp_path / "no.lawpack"), ON)
    assert library.pack("xx").rests_on_law


@pytest.mark.parametrize("name", ["Example NGO", "example  ngo", "Ex\u0430mple NGO", "\uff25xample NGO"])
def test_a_known_name_under_another_key_is_named(pack: Pack, tmp_path: Path, name: str) -> None:
    trust = TrustList(tmp_path / "trust.json")
    install(offer(signed(pack, tmp_path, "ours", "Example NGO"), ON, trust), frozenset({"new signer", "draft"}), trust)
    again = kinds(signed(pack, tmp_path, "ours", "Example NGO"), trust=trust)
    assert again == ["draft"]
    assert kinds(signed(pack, tmp_path, "theirs", name), trust=trust)[:3] == ["new signer", "other key", "other signer"]
    assert kinds(signed(pack, tmp_path, "third", "Another NGO"), trust=trust)[:2] == ["new signer", "other signer"]


def test_a_pack_that_was_signed_and_is_no_more_is_named(pack: Pack, built: Path, tmp_path: Path) -> None:
    trust = TrustList(tmp_path / "trust.json")
    install(offer(signed(pack, tmp_path, "ours", "Example NGO"), ON, trust), frozenset({"new signer", "draft"}), trust)
    found = offer(built, ON, trust)
    assert "other signer: until now this pack was signed by Example NGO" in found.concerns
    with pytest.raises(BadInput, match=r"adds --accept \"other signer\"\."):
        install(found, frozenset({"unsigned", "draft"}), trust)


def test_a_signature_taken_from_another_pack_is_refused(pack: Pack, tmp_path: Path) -> None:
    other = load_pack(write_pack(tmp_path / "other" / "xx", pack=("version: 1.2.0", "version: 1.3.0")))
    with zipfile.ZipFile(signed(other, tmp_path, "ours", "Example NGO")) as archive:
        stolen = archive.read("signature.json")
    file = rewritten(signed(pack, tmp_path, "mine", "Example NGO"), put("signature.json", stolen), relist=False)
    with pytest.raises(BadInput, match="signature of the pack is wrong"):
        offer(file, ON)


def test_a_link_inside_the_archive_is_refused(built: Path) -> None:
    with zipfile.ZipFile(built, "a") as archive:
        link = zipfile.ZipInfo("texts/en/link.yaml")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    with pytest.raises(BadInput, match="points outside the pack"):
        offer(built, ON)


def test_a_size_that_lies_is_refused(built: Path) -> None:
    """A bomb that says it is small: the bytes are counted while they come, not believed."""
    bomb = b"\0" * 5_000_000
    rewritten(built, put("texts/en/bomb.yaml", bomb))
    data = built.read_bytes()
    assert len(data) < 100_000
    built.write_bytes(data.replace(len(bomb).to_bytes(4, "little"), (1000).to_bytes(4, "little")))
    with pytest.raises(BadInput, match=r"damaged|larger than"):
        offer(built, ON)


CODE = {
    "macro": ("{% macro m() %}{% endmacro %}", "`macro`"),
    "call": ("{{ client.__class__.__mro__ }}", "__class__"),
    "import": ("{% import 'os' as os %}", "`import`"),
    "endless": ("{%p for a in range(100000000) %}{%p endfor %}", "range"),
}


@pytest.mark.parametrize("name", CODE)
def test_a_template_with_code_is_refused_whole(built: Path, name: str) -> None:
    tag, said = CODE[name]
    clean = build_letter(LETTER)
    source, buffer = zipfile.ZipFile(io.BytesIO(clean)), io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as target:
        for item in source.namelist():
            part = source.read(item)
            if item == "word/document.xml":
                part = part.replace(b"{{ client }}", tag.encode(), 1)
            target.writestr(item, part)
    with pytest.raises(PackError) as caught:
        offer(rewritten(built, put("templates/application.uk.docx", buffer.getvalue())), ON)
    assert "application.uk.docx" in str(caught.value)
    assert said in str(caught.value)
    assert not (installed_folder() / "xx").exists()


def rewritten(built: Path, change: Callable[[dict[str, bytes]], None], *, relist: bool = True) -> Path:
    """The archive with its entries changed; `relist` brings the list of hashes along."""
    with zipfile.ZipFile(built) as archive:
        entries = {name: archive.read(name) for name in archive.namelist()}
    change(entries)
    if relist and "lawpack.json" in entries:
        index = json.loads(entries["lawpack.json"])
        index["files"] = {n: hashlib.sha256(c).hexdigest() for n, c in entries.items() if n not in ("lawpack.json", "signature.json")}
        entries["lawpack.json"] = json.dumps(index).encode()
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    built.write_bytes(buffer.getvalue())
    return built


def put(name: str, content: bytes) -> Callable[[dict[str, bytes]], None]:
    return lambda entries: entries.update({name: content})


OUTSIDE, KIND = "points outside the pack", "neither YAML, Word nor Markdown"
HOSTILE: list[tuple[Callable[[dict[str, bytes]], None], bool, str]] = [
    (put("../evil.yaml", b"a: 1"), True, OUTSIDE),
    (put("/etc/evil.yaml", b"a: 1"), True, OUTSIDE),
    (put("a/../../evil.yaml", b"a: 1"), True, OUTSIDE),
    (put("C:\\evil.yaml", b"a: 1"), True, OUTSIDE),
    (put("c:evil.yaml", b"a: 1"), True, OUTSIDE),
    (put("./law2.yaml", b"a: 1"), True, OUTSIDE),
    (put("texts//x.yaml", b"a: 1"), True, OUTSIDE),
    (put("lаw.yaml", b"a: 1"), True, OUTSIDE),
    (put("x" * 200 + ".yaml", b"a: 1"), True, OUTSIDE),
    (put("run.py", b"import os"), True, KIND),
    (put("run.sh", b"ls"), True, KIND),
    (put("x.docm", b"PK"), True, KIND),
    (put("x.exe", b"MZ"), True, KIND),
    (put("noending", b"x"), True, KIND),
    (put("LAW.YAML", b"a: 1"), True, KIND),
    (put("Law.yaml", b"a: 1"), True, "two files of the same name"),
    (put("law.yaml", b"a: 2"), False, "altered after it was built"),
    (put("extra.yaml", b"a: 2"), False, "altered after it was built"),
    (lambda entries: entries.pop("law.yaml"), False, "altered after it was built"),  # type: ignore[list-item]
    (lambda entries: entries.pop("lawpack.json"), True, "no .lawpack of a form"),  # type: ignore[list-item]
    (put("lawpack.json", b"[]"), False, "no .lawpack of a form"),
    (put("lawpack.json", b"{"), False, "no .lawpack of a form"),
    (put("lawpack.json", b'{"format": 2, "id": "xx", "version": "1", "files": {}}'), False, "no .lawpack of a form"),
    (put("lawpack.json", b'{"format": 1, "id": "../xx", "version": "1", "files": {}}'), False, "no .lawpack of a form"),
    (put("lawpack.json", b"[" * 100_000), False, "no .lawpack of a form"),
    (put("signature.json", b"{}"), True, "signature of the pack is wrong"),
    (put("signature.json", b'{"name": "x", "key": "AA==", "signature": "AA=="}'), True, "signature of the pack is wrong"),
    (put("signature.json", b'{"name": "x", "key": "' + b"A" * 43 + b'=", "signature": "AA=="}'), True, "signature of the pack is wrong"),
    (put("law.yaml/more.yaml", b"a: 1"), True, "a file and a folder of the same name"),
    (put("procedures/con.yaml", b"a: 1"), True, "not every computer can unpack"),
    (put(".hidden/law.yaml", b"a: 1"), True, OUTSIDE),
    (put("lawpack.json", b'{"format": 1, "id": "ua", "id": "xx", "version": "1.2.0", "files": {}}'), False, "no .lawpack of a form"),
    (put("big.yaml", b"a" * 4_000_001), True, "larger than 4 MB"),
    (lambda entries: entries.update({f"texts/en/f{n}.yaml": b"a: 1" for n in range(601)}), True, "more than 600 files"),
    (lambda entries: entries.update({f"texts/en/f{n}.yaml": b"\0" * 3_999_999 for n in range(16)}), True, "unpacks to more than 60 MB"),
]  # fmt: skip


def _attributes(mode: int) -> Callable[[zipfile.ZipInfo], None]:
    return lambda info: setattr(info, "external_attr", mode << 16)


def _packed(method: int) -> Callable[[zipfile.ZipInfo], None]:
    return lambda info: setattr(info, "compress_type", method)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (_attributes(0o120777), OUTSIDE), (_attributes(0o060777), OUTSIDE), (_attributes(0o010777), OUTSIDE),
        (_packed(zipfile.ZIP_LZMA), "not every computer can unpack"),
        (_packed(zipfile.ZIP_BZIP2), "not every computer can unpack"),
    ],
)  # fmt: skip
def test_an_entry_that_is_no_plain_file_is_refused(built: Path, change: Callable[[zipfile.ZipInfo], None], said: str) -> None:
    with zipfile.ZipFile(built) as archive:
        entries = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(built, "w") as archive:
        for name, content in entries.items():
            info = zipfile.ZipInfo(name)
            if name == "law.yaml":
                change(info)
            archive.writestr(info, content)
    with pytest.raises(BadInput, match=said):
        offer(built, ON)


def test_a_pack_behind_a_program_a_folder_and_an_endless_file_are_refused(built: Path, tmp_path: Path) -> None:
    built.write_bytes(b"MZ" * 500 + built.read_bytes())
    with pytest.raises(BadInput, match="Something else stands before the pack in this file, perhaps a program"):
        offer(built, ON)
    for odd in (tmp_path, Path(os.devnull)):
        with pytest.raises(BadInput, match="a folder or a device, not a"):
            offer(odd, ON)
    with built.open("wb") as file:
        file.truncate(70_000_000)
    with pytest.raises(BadInput, match="is larger than 60 MB"):
        offer(built, ON)


@pytest.mark.parametrize("name", ["", " ", "Hope\u202e", "Example\u200b NGO", "Hope\nsigned by the ministry", "H" * 101])
def test_a_signer_whose_name_could_be_read_otherwise_is_refused(pack: Pack, tmp_path: Path, name: str) -> None:
    with pytest.raises(BadInput, match="signature of the pack is wrong"):
        offer(signed(pack, tmp_path, "ours", name), ON)


@pytest.mark.parametrize(("change", "relist", "said"), HOSTILE, ids=[f"{n}-{said[:24]}" for n, (_, _, said) in enumerate(HOSTILE)])
def test_hostile_archives_are_refused_whole(built: Path, change: Callable[[dict[str, bytes]], None], relist: bool, said: str) -> None:
    with pytest.raises(BadInput, match=re.escape(said)):
        offer(rewritten(built, change, relist=relist), ON)
    assert not installed_folder().exists() or not (installed_folder() / "xx").exists()


FAULTY: list[tuple[str, bytes, str]] = [
    ("law.yaml", b"a: &a [1]\nb: *a", "alias"),
    ("law.yaml", b"parameters: !!python/object/apply:os.system [ls]", "carries the tag"),
    ("law.yaml", b"\xff\xfe", "is not UTF-8"),
    ("law.yaml", b"parameters: [" + b"[" * 60 + b"]" * 60 + b"]", "nested deeper"),
    ("law.yaml", b"statutes: [{id: code, status: from-memory}, {id: code, status: from-memory}]", "stands twice"),
    ("law.yaml", "statutes: [{id: cоde, status: from-memory}]".encode(), "statutes.0.id"),
    ("law.yaml", "statutes: [{id: code, number: '\u202e1', status: from-memory}]".encode(), "invisible character U+202E"),
    ("pack.yaml", b"id: xx\n", "is missing; add it"),
    ("procedures/restraining_order.yaml", b"id: restraining_order\nfindings: []\nquestions: []\nsections: []\n", "mark exactly one"),
    ("procedures/evil.yaml", b"id: evil\nsections: [s]\nquestions: [{id: q, type: yes_no, section: s}]\nfindings: [{id: f, main: true, grounds: [{id: g, when: \"q.matches('(a+)+$')\", status: unknown}]}]\n", "searches with a pattern"),
    ("procedures/evil.yaml", b"id: evil\nsections: [s]\nquestions: [{id: q, type: yes_no, section: s}]\nfindings: [{id: f, main: true, grounds: [{id: g, when: '" + b"(" * 1900 + b"', status: unknown}]}]\n", "nests brackets deeper than 24"),
    ("procedures/evil.yaml", b"id: evil\nsections: [s]\nquestions: []\nfindings: [{id: f, main: true, grounds: [{id: g, when: '" + b"q" * 2500 + b"', status: unknown}]}]\n", "at most 2000"),
    ("templates/application.uk.docx", b"not a zip", "application.uk.docx"),
    ("texts/en/questions.yaml", b"respondent_age: [1", "is not valid YAML"),
    ("cases/all.yaml", b"cases: [{name: x}]", "is missing; add it"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "content", "said"), FAULTY, ids=[f"{n}-{name}" for n, (name, _, _) in enumerate(FAULTY)])
def test_packs_with_faults_inside_are_refused_whole(built: Path, name: str, content: bytes, said: str) -> None:
    with pytest.raises((BadInput, PackError)) as caught:
        offer(rewritten(built, put(name, content)), ON)
    assert said in str(caught.value)
    assert not (installed_folder() / "xx").exists()


def test_any_damage_is_refused_or_harmless(built: Path) -> None:
    whole = built.read_bytes()
    wanted = read_lawpack(built)
    for position in range(0, len(whole), 401):
        built.write_bytes(whole[:position] + bytes([whole[position] ^ 0x55]) + whole[position + 1 :])
        try:
            assert dict(read_lawpack(built).files) == dict(wanted.files)
        except BadInput as error:
            assert str(error)
    for cut in range(0, len(whole), 1997):
        built.write_bytes(whole[:cut])
        with pytest.raises(BadInput):
            read_lawpack(built)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["format", "id", "version", "files", "name", "key", "signature", "x"]), inner, max_size=5),
    max_leaves=12,
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(["lawpack.json", "signature.json"]), JSON.map(lambda data: json.dumps(data).encode()) | st.binary(max_size=80))
def test_any_list_and_any_signature_is_read_or_refused_in_words(name: str, content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "x.lawpack"
        with zipfile.ZipFile(file, "w") as archive:
            archive.writestr("lawpack.json", b'{"format": 1, "id": "xx", "version": "1.0.0", "files": {}}' if name != "lawpack.json" else content)
            if name == "signature.json":
                archive.writestr(name, content)
        try:
            assert read_lawpack(file).id
        except BadInput as error:
            assert str(error).endswith((".", "it."))
            assert error.kind
