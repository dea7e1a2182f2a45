"""The workshop: a new country from an old one, comparisons in words, and packs that travel signed in one file."""

from __future__ import annotations

import io
import json
import re
from datetime import date
from pathlib import Path

import pytest

from paralegal_app.casefile import KdfParameters, Vault
from paralegal_app.casework.pack_check import check
from paralegal_app.casework.workshop.archive import read_lawpack, write_lawpack
from paralegal_app.casework.workshop.comparison import differences, open_cases
from paralegal_app.casework.workshop.install import install, installed_folder, offer
from paralegal_app.casework.workshop.skeleton import ADAPT, Plan, new_pack
from paralegal_app.casework.workshop.unfinished import unfinished
from paralegal_app.cli.main import run
from paralegal_app.documents import reading
from paralegal_app.errors import BadInput
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
    assert json.loads((folder / ".vscode" / "settings.json").read_text())["yaml.schemas"][".schema/law.json"] == ["law.yaml"]
    head = (folder / "texts" / "en" / "questions.yaml").read_text("utf-8").split("\n")[0]
    assert head == "# yaml-language-server: $schema=../../.schema/texts_questions.json"
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
    with pytest.raises(BadInput, match="--accept unsigned"):
        install(found, frozenset({"draft"}))
    assert not (installed_folder() / "xx").exists()


def test_a_comparison_counts_the_open_cases_it_touches(
    pack: Pack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    later = write_pack(tmp_path / "later" / "xx", procedure=("{amount: 30, unit: calendar_days}", "{amount: 15, unit: calendar_days}"))
    with Vault.create(tmp_path / "v", "words", parameters=KdfParameters(8, 1, 1)) as vault:
        for label in ("1", "2"):
            case = vault.cases.add(label).case_id or ""
            vault.procedures.start(case, "xx", pack.version, pack.digest, "restraining_order")
    monkeypatch.setattr("sys.stdin", io.StringIO("words\n"))
    assert run(["pack", "diff", str(pack.path), str(later), "--vault", str(tmp_path / "v"), "--passphrase-stdin"]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "restraining_order: Appeal: 15\u00a0days instead of 30\u00a0days (Code Art. 11)."
    assert said[-1] == "Open cases that would go on under the earlier pack until somebody accepts the change: 2."
