"""Open cases keep their pack until a worker accepts the change; overlays, recorded runs and sign-off."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from paralegal_app import paths
from paralegal_app.casefile import KdfParameters, Vault
from paralegal_app.casework.desk import Desk
from paralegal_app.casework.pack_check import check, run_cases
from paralegal_app.casework.workshop import proofreading, trial, versions
from paralegal_app.casework.workshop.archive import write_lawpack
from paralegal_app.casework.workshop.draft import Draft
from paralegal_app.casework.workshop.install import install, installed_folder, offer, roll_back
from paralegal_app.casework.workshop.lawbook import as_docx, lawbook
from paralegal_app.casework.workshop.shelf import shelf
from paralegal_app.documents import reading
from paralegal_app.errors import BadInput
from paralegal_app.packs import library, overlay
from paralegal_app.packs.loader import load_pack
from tests.builders import write_pack

ON = date(2026, 3, 2)


@pytest.fixture(autouse=True)
def own_shelf() -> Iterator[None]:
    library.forget()
    yield
    for name in ("packs", "packs-before", "workshop", "overlays", "pack-versions"):
        shutil.rmtree(paths.user_data() / name, ignore_errors=True)
    library.forget()


@pytest.fixture
def xx() -> Path:
    """The pack of Xanadu, installed."""
    folder = write_pack(installed_folder() / "xx")
    library.forget()
    return folder


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Vault.create(tmp_path / "v", "words", parameters=KdfParameters(8, 1, 1)) as vault:
        yield Desk(vault, lambda: ON)


def newer(xx: Path, **changes: tuple[str, str]) -> None:
    shutil.rmtree(xx)
    write_pack(xx, pack=("version: 1.2.0", "version: 1.3.0"), **changes)
    library.forget()


def test_an_open_case_keeps_its_pack_until_the_change_is_accepted(desk: Desk, xx: Path) -> None:
    case = desk.open_case("1").case_id or ""
    procedure = desk.start(case, "xx", "restraining_order").record_id or ""
    desk.interview(procedure).answer("decision_at", "2026-03-02")
    newer(xx, procedure=("within: {amount: 30, unit: calendar_days}", "within: {amount: 15, unit: calendar_days}"))
    walked = desk.interview(procedure)
    assert walked.pack.version == "1.2.0"
    assert next(item for item in walked.state.deadlines if item.id == "appeal").due == date(2026, 4, 1)
    (change,) = versions.changes_for(desk.vault, case, ON, "en")
    assert "Appeal: 15\xa0days instead of 30\xa0days (Code Art. 11)." in [d.sentence for d in change.said]
    appeal = next(turn for turn in change.turns if turn.id == "appeal")
    assert (appeal.kind, appeal.before, appeal.after) == ("deadline", "2026-04-01", "2026-03-17")
    versions.accept(desk.vault, case, "xx")
    assert desk.interview(procedure).pack.version == "1.3.0"
    assert versions.changes_for(desk.vault, case, ON, "en") == ()


def test_a_change_that_was_put_off_is_asked_again_only_when_the_pack_changes_anew(xx: Path, tmp_path: Path) -> None:
    def asked(vault: Vault) -> bool:
        return bool(versions.behind(vault.procedures.of(case), vault.cases.get(case).details))

    with Vault.create(tmp_path / "v", "words", parameters=KdfParameters(8, 1, 1)) as vault:
        desk = Desk(vault, lambda: ON)
        case = desk.open_case("1").case_id or ""
        desk.start(case, "xx", "restraining_order")
        newer(xx, law=("value: 6656", "value: 7000"))
        assert asked(vault)
        assert versions.leave(vault, case).case_id == case
        assert not asked(vault)
    with Vault.open(tmp_path / "v", "words") as vault:
        assert not asked(vault)
        assert len(versions.changes_for(vault, case, ON, "en")) == 1
        newer(xx, law=("value: 6656", "value: 8000"))
        assert asked(vault)
        versions.accept(vault, case, "xx")
        assert not asked(vault)
        newer(xx, law=("value: 6656", "value: 9000"))
        assert asked(vault)
        vault.cases.change(case, details={versions.LEFT: "odd"})
        assert asked(vault)


def test_answers_to_renamed_questions_are_carried_over(desk: Desk, xx: Path) -> None:
    case = desk.open_case("1").case_id or ""
    procedure = desk.start(case, "xx", "restraining_order").record_id or ""
    desk.interview(procedure).answer("respondent_age", 40)
    newer(xx, procedure=("{id: respondent_age, section", "{id: his_age, renamed: [respondent_age], section"))
    text = (xx / "procedures" / "restraining_order.yaml").read_text("utf-8")
    (xx / "procedures" / "restraining_order.yaml").write_text(text.replace("when: respondent_age", "when: his_age"), "utf-8")
    words = (xx / "texts" / "en" / "questions.yaml").read_text("utf-8")
    (xx / "texts" / "en" / "questions.yaml").write_text(words.replace("respondent_age", "his_age"), "utf-8")
    library.forget()
    assert "respondent_age" in desk.vault.answers.all(case)
    versions.accept(desk.vault, case, "xx")
    assert "his_age" in desk.vault.answers.all(case)
    assert desk.interview(procedure).answers.given("his_age") == 40


def test_a_state_that_was_not_kept_falls_back_to_the_pack_in_use(desk: Desk, xx: Path) -> None:
    case = desk.open_case("1").case_id or ""
    procedure = desk.start(case, "xx", "restraining_order").record_id or ""
    shutil.rmtree(paths.user_data() / "pack-versions")
    versions._kept.clear()
    newer(xx, law=("value: 6656", "value: 7000"))
    assert desk.interview(procedure).pack.version == "1.3.0"
    (change,) = versions.changes_for(desk.vault, case, ON, "en")
    assert change.turns == ()


OVERLAY = """\
id: xx_hope
format: 1
version: 0.1.0
overlays: xx
languages: {ui: [en], filing: [uk]}
maintainers: [Hope]
licence: CC-BY-4.0
review: {status: draft, review_by: 2099-01-01}
"""


def write_overlay(folder: Path, **files: str) -> Path:
    content = {
        "pack.yaml": OVERLAY,
        "offices.yaml": "offices:\n  - {id: hope, kind: ngo, phone: '112233', status: from-memory}\n",
        "texts/en/law.yaml": "offices: {hope: {text: Hope House, role: Goes with you}}\n",
        "texts/en/restraining_order.yaml": "steps: {file: File it together with Hope House.}\n",
        **{name.replace("__", "/") + ".yaml": text for name, text in files.items()},
    }
    for name, text in content.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    return folder


def test_an_overlay_brings_its_offices_and_texts_before_those_of_the_base(xx: Path, tmp_path: Path) -> None:
    folder = write_overlay(tmp_path / "xx_hope")
    assert [str(fault) for fault in check(folder, ON).faults] == []
    found = offer(write_lawpack(load_pack(folder), tmp_path / "hope.lawpack"), ON)
    install(found, frozenset({"unsigned", "draft"}))
    pack = library.pack("xx")
    assert [office.id for office in pack.offices.offices] == ["hope"]
    assert pack.texts("en").get("procedures", "restraining_order", "steps", "file") == "File it together with Hope House."
    assert pack.texts("en").get("procedures", "restraining_order", "name") == "Order"
    assert "xx_hope" not in library.pack_folders()
    shown = next(item for item in shelf("en") if item.id == "xx_hope")
    assert (shown.over, shown.faults, shown.can_go_back) == ("xx", (), True)
    assert roll_back("xx_hope") is None
    assert library.pack("xx").offices.offices == ()


def test_of_two_overlays_the_later_id_wins(xx: Path) -> None:
    place = library.overlays_folder()
    write_overlay(place / "xx_hope")
    write_overlay(place / "xx_zeta", pack=OVERLAY.replace("xx_hope", "xx_zeta"), texts__en__restraining_order="steps: {file: With Zeta.}\n")
    library.forget()
    assert [folder.name for folder in overlay.overlays_of("xx", place)] == ["xx_hope", "xx_zeta"]
    assert library.pack("xx").texts("en").get("procedures", "restraining_order", "steps", "file") == "With Zeta."


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ({"pack": OVERLAY.replace("id: xx_hope", "id: ua")}, "`ua` is the id of a whole pack; give the overlay an id of its own"),
        ({"law": "parameters: []\n"}, "xx_hope/law.yaml: is law; an overlay holds offices and texts only, remove it"),
        ({"procedures__x": "id: x\n"}, "xx_hope/procedures: is law; an overlay holds offices and texts only"),
        ({"texts__en__law": "parameters: {notice_days: 99 days}\n"}, "is wording of the law; an overlay leaves it"),
        ({"texts__en__restraining_order": "grounds: {risk: None needed}\n"}, "is wording of the law"),
        ({"texts__en__restraining_order": "steps: {fil: x}\n"}, "is a text the pack below does not have"),
        ({"pack": OVERLAY.replace("overlays: xx", "overlays: zz")}, "lies over the pack `zz`, which is not installed here"),
        ({"offices": "offices:\n  - {id: hope, status: sure}\n"}, "is not one of"),
        ({"texts__en__law": "offices: {}\n"}, "the text offices.hope is missing in `en`; add it"),
    ],
)  # fmt: skip
def test_an_overlay_never_changes_the_law(xx: Path, tmp_path: Path, files: dict[str, str], said: str) -> None:
    assert said in "\n".join(map(str, check(write_overlay(tmp_path / "xx_hope", **files), ON).faults))


def test_a_broken_overlay_leaves_the_base_usable(xx: Path) -> None:
    write_overlay(library.overlays_folder() / "xx_hope", offices="offices: [")
    library.forget()
    assert library.pack("xx").offices.offices == ()
    assert "is not valid YAML" in next(item for item in shelf("en") if item.id == "xx_hope").faults[0].message


def test_a_run_is_recorded_as_a_case_that_holds(xx: Path) -> None:
    draft = Draft("xx")
    run = trial.Trial(draft.pack, "restraining_order", ON)
    run.answer("dv_or_gbv", True)
    run.answer("future_risk", None)
    run.answer("decision_at", "2026-03-02")
    run.answer("respondent", {"family": "Бойко", "given": "Олег", "gender": "male", "birth_date": "1980-05-01"})
    trial.record(draft, run, "afraid: and he is forty")
    run.answer("future_risk", True)
    trial.record(draft, run, "sure")
    with pytest.raises(BadInput, match="already recorded"):
        trial.record(draft, run, "sure")
    _, results, _ = run_cases(draft.folder)
    assert [(result.case.name, result.mismatches) for result in results] == [
        ("she is afraid", ()), ("afraid: and he is forty", ()), ("sure", ())
    ]  # fmt: skip
    assert results[2].case.expect.findings == {"available": "yes"}
    assert run.on_day(date(2027, 1, 1)).on == date(2027, 1, 1)


def test_proof_reading_lists_what_is_left_and_a_named_lawyer_signs() -> None:
    draft = Draft("ua")
    rows = proofreading.pairs(draft, "uk", "en")
    assert len(rows) > 500
    assert not [row for row in rows if row.missing]
    assert {doubt.status for doubt in proofreading.doubts(draft.pack)} <= set(proofreading.DOUBTFUL)
    draft.set("texts/en/pack.yaml", ("name",), "TRANSLATE: Україна")
    assert proofreading.untranslated(draft.pack, draft)["en"] == 1
    with pytest.raises(BadInput, match="1 texts are still marked"):
        proofreading.sign_off(draft, "Олена Бойко", ON, date(2027, 3, 2))
    draft.set("texts/en/pack.yaml", ("name",), "Ukraine")
    for name, until in (("", date(2027, 1, 1)), ("Олена Бойко", ON), ("Олена Бойко", date(2036, 1, 1))):
        with pytest.raises(BadInput):
            proofreading.sign_off(draft, name, ON, until)
    review = proofreading.sign_off(draft, " Олена  Бойко ", ON, date(2027, 3, 2)).manifest.review
    assert (review.status, review.by, review.on, review.review_by) == ("reviewed", "Олена Бойко", ON, date(2027, 3, 2))


@pytest.mark.parametrize("name", ["ua", "md", "ge", "kz", "kg"])
def test_the_law_reads_as_a_document_with_every_citation(name: str) -> None:
    pack = library.pack(name)
    for procedure in pack.procedures:
        book = lawbook(pack, procedure, pack.manifest.languages.ui[0])
        assert {"grounds", "steps"} <= {chapter.kind for chapter in book.chapters}
        assert sum(book.counts().values()) == sum(len(chapter.provisions) for chapter in book.chapters)
        text = reading.text(as_docx(book, pack.manifest.languages.ui[0], {}, {}, "checked"))
        ground = next(chapter for chapter in book.chapters if chapter.kind == "grounds").provisions[0]
        assert ground.words in text
        assert ground.cite in text
        assert "⟨" not in text


def test_the_shelf_names_age_origin_and_what_cannot_be_used(xx: Path) -> None:
    write_pack(installed_folder() / "zz", pack=("format: 1", "format: 9"))
    library.forget()
    found = {item.id: item for item in shelf("uk")}
    assert found["ua"].origin.kind == "program"
    assert found["ua"].checked is not None
    assert found["xx"].origin.kind == "file"
    assert found["xx"].can_go_back
    assert "format" in str(found["zz"].faults[0])
