"""A pack is loaded whole or refused whole, and every fault has its file and line."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest

from paralegal_app import __version__, paths
from paralegal_app.casework.pack_check import check
from paralegal_app.casework.workshop.editors import settings
from paralegal_app.errors import PackError
from paralegal_app.packs.loader import load_pack
from paralegal_app.packs.pack import value_on
from paralegal_app.packs.schema import schemas, write_schemas
from tests.builders import write_pack

ON = date(2026, 3, 2)


def refused(folder: Path) -> str:
    with pytest.raises(PackError) as caught:
        load_pack(folder)
    return str(caught.value)


def test_a_good_pack_loads_with_the_shared_questions(tmp_path: Path) -> None:
    pack = load_pack(write_pack(tmp_path / "xx"))
    assert pack.questions["client"].type == "person"
    assert pack.questions["under_influence_now"].keep == "never"
    assert pack.texts("en").question("respondent_age") == "How old is he?"
    assert pack.texts("en").question("client_phone")


@pytest.mark.parametrize(("asked", "said"), [
    (">=99.1", "requires_app: needs version 99.1 of the program or a newer one, and this is"),
    ("newest", "requires_app: `newest` is no version; write it as `>=0.1`"),
])  # fmt: skip
def test_a_pack_for_a_newer_program_is_refused_in_one_sentence(tmp_path: Path, asked: str, said: str) -> None:
    folder = write_pack(tmp_path / "xx", pack=("format: 1", f'format: 1\nrequires_app: "{asked}"\nkey_of_tomorrow: 1'))
    assert said in refused(folder)
    assert "key_of_tomorrow" not in refused(folder)


def test_a_pack_for_this_program_loads(tmp_path: Path) -> None:
    folder = write_pack(tmp_path / "xx", pack=("format: 1", f'format: 1\nrequires_app: ">={__version__}"'))
    assert load_pack(folder).manifest.requires_app == f">={__version__}"


def test_dated_values_by_the_day_in_question(tmp_path: Path) -> None:
    limit = load_pack(write_pack(tmp_path / "xx")).parameters["income_limit"]
    found = [value_on(limit, day) for day in (date(2024, 12, 31), date(2025, 12, 31), date(2026, 1, 1))]
    assert [value and int(value.value or 0) for value in found] == [None, 6056, 6656]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"pack": ("country: XX", "contry: XX")}, "xx/pack.yaml:4: contry: unknown key `contry` (did you mean `country`?)"),
        ({"pack": ("format: 1", "format: 2")}, "xx/pack.yaml:2: format:"),
        ({"law": ("status: from-memory}\nparameters", "status: from-memry}\nparameters")}, "(did you mean `from-memory`?)"),
        ({"law": ("from: 2025-01-01", "from: 2025-13-01")}, "law.yaml:7: parameters.0.values.0.from:"),
        ({"procedure": ("{id: client, section: papers}", "{id: clent, section: papers}")}, "no question `clent` in the vocabulary or in this pack (did you mean `client`?)"),
        ({"procedure": ("id: no_stay", "id: No-Stay")}, "measures.0.id:"),
    ],
)  # fmt: skip
def test_faults_name_file_line_path_and_the_nearest_name(
    tmp_path: Path, change: dict[str, tuple[str, str]], said: str
) -> None:
    assert said in refused(write_pack(tmp_path / "xx", **change))


def test_forty_errors_are_forty_lines_in_one_run(tmp_path: Path) -> None:
    bad = "\n".join(f"  - {{id: p{n}, unit: x, value: [], nonsense: 1}}" for n in range(20))
    folder = write_pack(tmp_path / "xx", law=("parameters:\n", f"parameters:\n{bad}\n"))
    lines = refused(folder).split("\n")
    assert len(lines) >= 40
    assert all(line.startswith("xx/law.yaml:") for line in lines)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"procedure": ("when: dv_or_gbv", "when: dv_or_gvb")}, "reads `dv_or_gvb`, which is no question (did you mean `dv_or_gbv`?)"),
        ({"procedure": ("when: dv_or_gbv", "when: dv_or_gbv &&")}, "is not a condition"),
        ({"procedure": ("law.income_limit", "law.income_limits")}, "law.income_limits, which does not exist (did you mean `income_limit`?)"),
        ({"procedure": ("any: [risk, child]", "any: [risk]")}, "leaves out the ground `child`"),
        ({"procedure": ("any: [risk, child]", "any: [risk, child, age]")}, "combines the ground `age`"),
        ({"procedure": ("before: [file]", "before: [fil]")}, "names the step `fil`, which does not exist (did you mean `file`?)"),
        ({"procedure": ("when: dv_or_gbv", "when: under_influence_now")}, "`under_influence_now` is never kept"),
        ({"procedure": ("client_address_for_papers, respondent, children]", "client_address_actual, respondent, children]")}, "client_address_actual"),
        ({"procedure": ("  - {id: client, section: papers}", "  - {id: client, section: papers}\n  - {id: witnesses, section: papers}")}, "nothing depends on the answer to `witnesses`"),
        ({"procedure": ("from: appeal", "from: apeal")}, "names the date question or earlier deadline `apeal`"),
        ({"procedure": ("counting: police", "counting: polis")}, "names the counting rule `polis`"),
        ({"procedure": ("cite: Code Art. 5, status: from-memory", "cite: Code Art. 5, status: confirmed")}, "marked confirmed but names no source"),
        ({"law": ("from: 2026-01-01, value: 6656", "from: 2024-01-01, value: 6656")}, "do not stand in order"),
        ({"restraining_order": ("risk: It may happen again", "other: x")}, "the text procedures.restraining_order.grounds.risk is missing in `en`"),
        ({"procedure": ("income_monthly <= law.income_limit", "income_monthly + 'x' == ''")}, "cannot be evaluated"),
    ],
)  # fmt: skip
def test_the_checker_finds_it(tmp_path: Path, change: dict[str, tuple[str, str]], said: str) -> None:
    report = check(write_pack(tmp_path / "xx", **change), ON)
    assert said in "\n".join(map(str, report.faults))


def test_a_good_pack_has_no_faults(tmp_path: Path) -> None:
    report = check(write_pack(tmp_path / "xx"), ON)
    assert (report.faults, report.warnings) == ((), ())


def test_a_review_that_ran_out_and_a_stale_check_warn(tmp_path: Path) -> None:
    folder = write_pack(tmp_path / "xx", pack=("review_by: 2099-01-01", "review_by: 2026-01-01"),
                        law=('status: from-memory}\nparameters', 'status: from-memory, last_checked_on: 2024-01-01}\nparameters'))  # fmt: skip
    said = "\n".join(map(str, check(folder, ON).warnings))
    assert "the review ran out on 2026-01-01" in said
    assert "was last checked on 2024-01-01" in said


def test_links_out_of_the_pack_are_refused(tmp_path: Path) -> None:
    folder = write_pack(tmp_path / "xx")
    (folder / "law.yaml").unlink()
    os.symlink("/etc/passwd", folder / "law.yaml")
    assert "points outside the pack folder" in refused(folder)


def test_the_schemas_in_the_tree_are_those_of_the_models(tmp_path: Path) -> None:
    for path in write_schemas(tmp_path):
        assert path.read_text("utf-8") == (paths.jurisdictions() / "schema" / path.name).read_text("utf-8"), (
            "run `paralegal pack schema --out jurisdictions/schema`"
        )
    assert "questions" in schemas()["procedure"]["properties"]
    wired = (paths.jurisdictions() / ".vscode" / "settings.json").read_text("utf-8")
    assert wired == settings("schema", "*/"), "write it anew from casework.workshop.editors.settings"


def test_citations_are_said_in_the_readers_language(tmp_path: Path) -> None:
    folder = write_pack(tmp_path / "xx", law_texts=("statutes:", "cite_words: {'Code of Courts': Gerichtsbuch, Code: Buch, 'Art. {n}': '§ {n}', and: und}\nstatutes:"))
    texts = load_pack(folder).texts("en")
    assert texts.cite("Code Art. 5, 7-1(2); Code of Courts and more") == "Buch § 5, 7-1(2); Gerichtsbuch und more"
