"""The workshop: a new country from an old one, comparisons in words, and packs that travel signed in one file."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from paralegal_app.casefile import KdfParameters, Vault
from paralegal_app.casework.pack_check import check
from paralegal_app.casework.workshop.archive import read_lawpack, write_lawpack
from paralegal_app.casework.workshop.comparison import differences, open_cases
from paralegal_app.casework.workshop.install import install, installed_folder, offer, roll_back
from paralegal_app.casework.workshop.skeleton import ADAPT, Plan, new_pack
from paralegal_app.casework.workshop.trust import TrustList, fingerprint, load_key, new_key
from paralegal_app.casework.workshop.unfinished import unfinished
from paralegal_app.documents import reading
from paralegal_app.errors import BadInput, PackError
from paralegal_app.packs import library
from paralegal_app.packs.checks.citations import cited
from paralegal_app.packs.loader import load_pack
from paralegal_app.packs.pack import Pack
from paralegal_app.packs.reading import read_yaml
from paralegal_app.packs.texts import flatten
from tests.builders import write_pack

ON = date(2026, 3, 2)


@pytest.fixture
def pack(tmp_path: Path) -> Pack:
    return load_pack(write_pack(tmp_path / "xx"))


@pytest.fixture
def built(pack: Pack, tmp_path: Path) -> Path:
    return write_lawpack(pack, tmp_path / "xx.lawpack")


def test_a_new_pack_keeps_the_logic_and_marks_everything_else(pack: Pack, tmp_path: Path) -> None:
    folder = new_pack("yy", pack, tmp_path / "out", ON)
    fresh = load_pack(folder)
    assert fresh.id == "yy"
    assert {item.status for _, _, item in cited(fresh)} == {"unknown"}
    assert all(item.cite == "" and item.sources == () for _, _, item in cited(fresh))
    assert all(value.value is None for parameter in fresh.law.parameters for value in parameter.values)
    assert fresh.texts("en").get("procedures", "restraining_order", "name") == "TRANSLATE: Order"
    assert ADAPT in reading.text((folder / "templates" / "application.uk.docx").read_bytes())
    assert [str(fault) for fault in check(folder, ON).faults] == []
    assert "Code Art." not in "".join(path.read_text("utf-8") for path in folder.rglob("*.yaml"))


FIGURE = re.compile(r"\d")


@pytest.mark.parametrize("country", ["ua", "ge"])
def test_nothing_of_another_country_is_left_to_call_or_to_pay(tmp_path: Path, country: str) -> None:
    """Telephone numbers, addresses, fees, money, clock and figures inside texts were once left standing."""
    source = library.pack(country)
    folder = new_pack("AM", source, tmp_path, ON, Plan(languages=("en", "ru"), filing=("ru",)))
    fresh = load_pack(folder)
    assert [str(fault) for fault in check(folder, ON).faults] == []
    assert (fresh.manifest.currency, fresh.manifest.timezone) == ("AMD", "Asia/Yerevan")
    assert (fresh.manifest.languages.ui, fresh.manifest.languages.filing) == (("en", "ru"), ("ru",))
    assert (fresh.manifest.emergencies, fresh.manifest.calendar.days) == ((), ())
    assert {line.number for line in fresh.offices.hotlines} == {"unknown"}
    assert {(o.phone, o.address, o.email, o.url) for o in fresh.offices.offices} == {("", "", "", "")}
    assert {fee.amount for procedure in fresh.procedures.values() for fee in procedure.fees} == {None}
    assert not FIGURE.search("".join(text for _, text in _texts_of(folder)))
    assert fresh.texts("en").get("pack", "name") == "Armenia"
    assert fresh.texts("ru").get("pack", "name") == "TRANSLATE: Armenia"
    head = (folder / "procedures" / "id_replacement.yaml").read_text("utf-8").splitlines()[0]
    assert head == "# yaml-language-server: $schema=../.schema/procedure.json"
    assert json.loads((folder / ".vscode" / "settings.json").read_text())["yaml.schemas"][".schema/law.json"] == "law.yaml"
    assert (folder / ".schema" / "procedure.json").is_file()
    assert not any(line.lstrip().startswith("#") for path in folder.rglob("*.yaml") for line in path.read_text("utf-8").splitlines()[1:])


def _texts_of(folder: Path) -> list[tuple[str, str]]:
    return [item for path in sorted(folder.glob("texts/*/*.yaml")) for item in flatten(read_yaml(path).data)]


def test_one_procedure_alone_brings_only_what_it_names(tmp_path: Path) -> None:
    source = library.pack("md")
    folder = new_pack("am", source, tmp_path, ON, Plan(("id_replacement",), ("en",), ("en",)))
    fresh = load_pack(folder)
    assert [str(fault) for fault in check(folder, ON).faults] == []
    assert list(fresh.procedures) == ["id_replacement"]
    assert fresh.procedures["id_replacement"].next == ()
    assert {item.id for item in fresh.law.statutes} == set(source.procedures["id_replacement"].statutes)
    assert len(fresh.law.parameters) < len(source.law.parameters)
    assert sorted(path.name for path in folder.glob("texts/en/*")) == ["id_replacement.yaml", "law.yaml", "pack.yaml", "questions.yaml"]
    left = unfinished(folder)
    assert left.no_law
    assert left.texts > 100
    assert left.templates == len(list(folder.glob("templates/*.docx")))
    with pytest.raises(BadInput, match=r"no procedure `id_replacment` \(did you mean `id_replacement`\?\)"):
        new_pack("ay", source, tmp_path, ON, Plan(("id_replacment",)))


@pytest.mark.parametrize("code", ["", "x", "armenia", "../x", "A1"])
def test_a_country_code_is_two_letters(pack: Pack, tmp_path: Path, code: str) -> None:
    with pytest.raises(BadInput, match="no country code"):
        new_pack(code, pack, tmp_path, ON)


def test_differences_are_said_in_plain_words(pack: Pack, tmp_path: Path) -> None:
    value = "      - {from: 2026-02-14, value: 20, cite: Code Art. 4 as amended, status: from-memory}\n"
    folder = write_pack(
        tmp_path / "later" / "xx",
        law=("value: 10, cite: Code Art. 4, status: from-memory}\n", f"value: 10, cite: Code Art. 4, status: from-memory}}\n{value}"),
        procedure=("within: {amount: 30, unit: calendar_days}", "within: {amount: 15, unit: calendar_days}"),
    )
    said = [item.sentence for item in differences(pack, load_pack(folder))]
    assert "Days of a notice: 20 instead of 10 from 2026-02-14 (Code Art. 4 as amended)." in said
    assert "Appeal: 15\xa0days instead of 30\xa0days (Code Art. 11)." in said
    assert differences(pack, pack) == ()


def test_open_cases_under_another_state_of_the_pack_are_found(pack: Pack, tmp_path: Path) -> None:
    with Vault.create(tmp_path / "v", "words", parameters=KdfParameters(8, 1, 1)) as vault:
        case_id = vault.cases.add("1").case_id or ""
        vault.procedures.start(case_id, "xx", "1.1.0", "another hash", "restraining_order")
        other = vault.cases.add("2").case_id or ""
        vault.procedures.start(other, "xx", pack.version, pack.digest, "restraining_order")
        assert open_cases(vault, pack) == (case_id,)


def test_building_twice_gives_the_same_bytes(pack: Pack, built: Path, tmp_path: Path) -> None:
    assert write_lawpack(pack, tmp_path / "again").read_bytes() == built.read_bytes()
    assert set(read_lawpack(built).files) >= {"pack.yaml", "law.yaml", "templates/application.uk.docx", "cases/all.yaml"}


def test_an_unsigned_draft_is_named_and_needs_acceptance(built: Path) -> None:
    found = offer(built, ON)
    assert [concern.split(":")[0] for concern in found.concerns] == ["unsigned", "draft"]
    with pytest.raises(BadInput, match="because it is unsigned"):
        install(found, frozenset({"draft"}))
    assert not (installed_folder() / "xx").exists()


def test_a_signature_is_confirmed_once_and_an_older_version_is_named(pack: Pack, tmp_path: Path) -> None:
    public = new_key(tmp_path / "key.pem", "six words nobody else would choose")
    key = load_key(tmp_path / "key.pem", "six words nobody else would choose")
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


def rewritten(built: Path, change: Callable[[dict[str, bytes]], None], *, relist: bool = True) -> Path:
    """The archive with its entries changed; `relist` brings the list of hashes along."""
    import hashlib

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
    (put("big.yaml", b"a" * 4_000_001), True, "larger than 4 MB"),
    (lambda entries: entries.update({f"texts/en/f{n}.yaml": b"a: 1" for n in range(601)}), True, "more than 600 files"),
    (lambda entries: entries.update({f"texts/en/f{n}.yaml": b"\0" * 3_999_999 for n in range(16)}), True, "unpacks to more than 60 MB"),
]  # fmt: skip


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
