"""An office's own copy: one value changes and nothing else, it is tried at once, checked before it is used."""

from __future__ import annotations

import difflib
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from paralegal_app import paths
from paralegal_app.casework.workshop import entries
from paralegal_app.casework.workshop.draft import Draft, has_draft, next_version
from paralegal_app.casework.workshop.editing import scalars, set_value
from paralegal_app.casework.workshop.install import installed_folder, origin_of, roll_back
from paralegal_app.errors import BadInput, PackError
from paralegal_app.interview.answers import read_answers
from paralegal_app.interview.flow import interview
from paralegal_app.packs import library
from paralegal_app.packs.loader import load_pack

ON = date(2026, 11, 23)


@pytest.fixture(autouse=True)
def own_shelf() -> Iterator[None]:
    yield
    for name in ("packs", "packs-before", "workshop", "overlays", "pack-versions"):
        shutil.rmtree(paths.user_data() / name, ignore_errors=True)
    library.forget()


@pytest.fixture
def draft() -> Draft:
    return Draft("ua")


def figure(draft: Draft, name: str) -> int:
    return list(draft.pack.parameters).index(name)


def changed_lines(before: str, after: str) -> list[str]:
    return [line for line in difflib.ndiff(before.splitlines(), after.splitlines()) if line[0] in "+-"]


def test_a_value_changes_and_nothing_else_does(draft: Draft) -> None:
    before = draft.text("law.yaml")
    index = next(number for number, item in enumerate(draft.pack.law.parameters) if item.values[0].value is not None)
    draft.set("law.yaml", ("parameters", index, "values", 0, "value"), "12345")
    assert draft.pack.law.parameters[index].values[0].value == 12345
    assert len(changed_lines(before, draft.text("law.yaml"))) == 2
    assert draft.pack.path != library.pack("ua").path
    assert library.pack("ua").law.parameters[index].values[0].value != 12345


@pytest.mark.parametrize("new", ['x: y, {z} # "q"\n2', "2026-01-01", None, "Текст, з комою", "null", "- a", "'", ""])
def test_any_text_reads_back_as_written_in_every_file_of_every_pack(new: str | None) -> None:
    files = sorted(paths.jurisdictions().glob("*/**/*.yaml"))
    assert len(files) > 60
    for file in files[::23]:
        text = file.read_text("utf-8")
        everything = list(scalars(text))
        for path, _old in everything[:: max(1, len(everything) // 4)]:
            if path:
                found = list(scalars(set_value(text, path, new)))
                assert found == [(place, new if place == path else value) for place, value in everything], (file, path)


def test_entries_and_keys_are_added_in_the_style_of_their_neighbours() -> None:
    block = "values:\n  - from: 2025-01-01 # first\n    value: 1\n\n  - from: 2026-01-01\n    value: 2 # now\n# end\n"
    added = entries.add(block, ("values",), {"from": "2027-01-01", "value": "3", "cite": "Art. 1, part 2"})
    assert added.splitlines()[5:] == ["    value: 2 # now", '  - {from: 2027-01-01, value: 3, cite: "Art. 1, part 2"}', "# end"]
    assert entries.add("values: [{from: a}]", ("values",), {"from": "b"}) == "values: [{from: a}, {from: b}]"
    assert set_value("a:\n  b: 1\n# end\n", ("a", "c"), "x y") == "a:\n  b: 1\n  c: x y\n# end\n"
    assert set_value("a: {text: old, note: n}\n", ("a",), "new") == "a: {text: new, note: n}\n"
    assert set_value("a: {b: 1}", ("a", "sources"), "x, y") == 'a: {b: 1, sources: ["x, y"]}'
    assert set_value("a: {sources: [x, z]}", ("a", "sources"), "v") == "a: {sources: [v]}"
    assert set_value("a: {sources: [x]} # why", ("a", "sources"), "x\nhttps://y") == 'a: {sources: [x, "https://y"]} # why'
    assert set_value("a:\n  sources:\n  - x # old\n  - z\n  b: 1\n", ("a", "sources"), "v\nw") == "a:\n  sources:\n  - v\n  - w\n  b: 1\n"
    assert set_value("a:\n  sources:\n  - x\n  b: 1\n", ("a", "sources"), None) == "a:\n  sources: []\n  b: 1\n"
    assert set_value("a: {sources: [x]}", ("a", "sources"), None) == "a: {sources: []}"
    assert set_value("a:\n  b: 1 # c\n", ("a", "sources"), "x") == "a:\n  b: 1 # c\n  sources: [x]\n"
    assert set_value("a: {sources: [x, z]}", ("a", "sources"), None) == "a: {sources: []}"
    with pytest.raises(BadInput, match="no single value at a"):
        set_value("a: [1]\n", ("a",), "new")


@pytest.mark.parametrize(
    ("part", "value", "said"),
    [
        ("value", "ten", "decimal"),
        ("from", "2026-02-30", "2026-02-30"),
        ("status", "sure", "is not one of"),
        ("last_checked_on", "yesterday", "yesterday"),
    ],
)
def test_a_wrong_value_is_named_and_never_written(draft: Draft, part: str, value: str, said: str) -> None:
    before = draft.text("law.yaml")
    path = ("parameters", 0, "values", 0, part)
    assert said in " ".join(draft.tried("law.yaml", path, value))
    with pytest.raises(PackError):
        draft.set("law.yaml", path, value)
    assert draft.text("law.yaml") == before
    assert draft.tried("law.yaml", ("parameters", 0, "values", 0, "cite"), "Art. 1") == ()


def test_an_emptied_text_is_refused(draft: Draft) -> None:
    assert "is empty" in " ".join(draft.tried("texts/en/pack.yaml", ("name",), None))
    with pytest.raises(BadInput, match="has no file"):
        draft.set("../../secret.yaml", ("name",), "x")


def test_an_edit_is_seen_by_the_interview_at_once(draft: Draft) -> None:
    words = "Did he do it again?"
    draft.set("texts/en/legal_aid.yaml", ("name",), words)
    assert draft.pack.texts("en").get("procedures", "legal_aid", "name") == words
    state = interview(draft.pack, "legal_aid", read_answers(draft.pack, {}), ON)
    assert state.next


def test_putting_to_use_raises_the_version_and_can_be_taken_back(draft: Draft) -> None:
    version = library.pack("ua").version
    draft.set("texts/en/pack.yaml", ("name",), "Ukraine (our office)")
    place = draft.use(ON, "our name")
    assert place == installed_folder() / "ua"
    assert not has_draft("ua")
    used = library.pack("ua")
    assert used.version == next_version(version)
    assert used.texts("en").get("pack", "name") == "Ukraine (our office)"
    assert origin_of(place).kind == "own"
    assert f"## {used.version}" in (place / "CHANGES.md").read_text("utf-8")
    assert load_pack(paths.jurisdictions() / "ua").version == version
    assert roll_back("ua") is None
    assert library.pack("ua").version == version


def test_a_copy_with_faults_is_not_used(draft: Draft) -> None:
    (draft.folder / "texts" / "uk" / "legal_aid.yaml").write_text("name: x\n", "utf-8")
    with pytest.raises(PackError, match="is missing in `uk`"):
        draft.use(ON)
    assert not (installed_folder() / "ua").exists()
    draft.discard()
    assert not has_draft("ua")
    assert Path(paths.jurisdictions() / "ua").is_dir()
