"""Whole entries added, moved and taken out: remarks go with their entry, every other letter stays."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator

import pytest
import yaml

from paralegal_app import paths
from paralegal_app.casework.workshop import editing, entries
from paralegal_app.casework.workshop.draft import Draft
from paralegal_app.casework.workshop.removal import remove
from paralegal_app.errors import BadInput, PackError
from paralegal_app.packs import library

BLOCK = """\
# the list
offices:
  # police first
  - id: police  # the nearest
    phone: "1"

  # then the court
  - {id: court}
  - id: shelter
    note: >
      long
      words
# the end
after: 1
"""
POLICE = '  - id: police  # the nearest\n    phone: "1"\n'
COURT = "\n  # then the court\n  - {id: court}\n"
SHELTER = "  - id: shelter\n    note: >\n      long\n      words\n"


@pytest.fixture(autouse=True)
def own_shelf() -> Iterator[None]:
    yield
    shutil.rmtree(paths.user_data() / "workshop", ignore_errors=True)
    library.forget()


@pytest.mark.parametrize(("index", "left"), [(0, [COURT, SHELTER]), (1, [POLICE, SHELTER]), (2, [POLICE, COURT])])
def test_an_entry_goes_with_its_remarks_and_nothing_else(index: int, left: list[str]) -> None:
    head, tail = "# the list\noffices:\n  # police first\n", "# the end\nafter: 1\n"
    assert entries.remove(BLOCK, ("offices", index)) == head + "".join(left) + tail


def test_entries_change_places_with_their_remarks() -> None:
    head, tail = "# the list\noffices:\n  # police first\n", "# the end\nafter: 1\n"
    assert entries.move(BLOCK, ("offices", 0), 1) == head + COURT + POLICE + SHELTER + tail
    assert entries.move(BLOCK, ("offices", 2), -2) == head + SHELTER + POLICE + COURT + tail
    assert entries.move("a: [x, {y: 1}, z]", ("a", 0), 2) == "a: [{y: 1}, z, x]"
    for index, by in ((0, -1), (2, 1), (3, -1)):
        with pytest.raises(BadInput, match="no such entry"):
            entries.move(BLOCK, ("offices", index), by)


def test_the_last_entry_leaves_an_empty_list() -> None:
    assert entries.remove("a:\n- {id: x}\nb: 1\n", ("a", 0)) == "a: []\nb: 1\n"
    assert entries.remove("a: [x]\n", ("a", 0)) == "a: []\n"
    assert entries.remove("a:\n  b:\n    c: 1\nd: 2\n", ("a", "b", "c")) == "a:\n  b: {}\nd: 2\n"
    assert entries.remove("a: {b: 1, c: 2}", ("a", "b")) == "a: {c: 2}"
    assert entries.add("a: []\n", ("a",), {"id": "x"}) == "a: [{id: x}]\n"
    assert entries.add("b: 1\n", ("a",), {"id": "x"}) == "b: 1\na:\n- {id: x}\n"
    assert entries.add("", ("a",), {"id": "x"}) == "a:\n- {id: x}\n"


def test_a_text_is_put_where_there_was_none() -> None:
    assert entries.put("", ("offices", "own", "text"), "Our house, open") == 'offices: {own: {text: "Our house, open"}}\n'
    assert entries.put("name: x\n", ("offices", "own"), "A") == "name: x\noffices: {own: A}\n"
    assert entries.put("offices:\n  own: A # a\n", ("offices", "own"), "B") == "offices:\n  own: B # a\n"
    assert entries.put("offices: {own: A}\n", ("offices", "own", "role"), "R") == "offices: {own: {text: A, role: R}}\n"
    assert entries.put("offices: {own: A}\n", ("offices", "own", "text"), "B") == "offices: {own: B}\n"
    assert entries.put("offices:\n  a: A\n", ("offices", "b", "text"), "B") == "offices:\n  a: A\n  b: {text: B}\n"


def test_any_list_of_any_pack_survives_moving_and_removing() -> None:
    rng = random.Random(7)
    files = [*paths.jurisdictions().glob("*/procedures/*.yaml"), *paths.jurisdictions().glob("*/offices.yaml")]
    for file in rng.sample(sorted(files), 8):
        text = file.read_text("utf-8")
        data = yaml.load(text, yaml.CBaseLoader)
        for name in [key for key, value in data.items() if isinstance(value, list) and len(value) > 2]:
            size = len(data[name])
            index, to = rng.randrange(size), rng.randrange(size)
            wanted = list(data[name])
            wanted.insert(to, wanted.pop(index))
            moved = entries.move(text, (name, index), to - index)
            assert yaml.load(moved, yaml.CBaseLoader) == {**data, name: wanted}, (file.name, name)
            assert sorted(moved) == sorted(text)
            without = yaml.load(entries.remove(text, (name, index)), yaml.CBaseLoader)
            assert without == {**data, name: [item for place, item in enumerate(data[name]) if place != index]}


def test_an_entry_something_needs_stays_and_is_named() -> None:
    draft = Draft("ua")
    before = draft.text("offices.yaml")
    used = next(office for procedure in draft.pack.procedures.values() for step in procedure.steps for office in step.offices)
    index = [office.id for office in draft.pack.offices.offices].index(used)
    with pytest.raises(PackError, match=f"names the office `{used}`, which does not exist"):
        remove(draft, "offices.yaml", ("offices", index))
    assert draft.text("offices.yaml") == before
    assert draft.pack.offices.offices[index].id == used


def test_an_entry_goes_with_its_words_in_every_language() -> None:
    draft = Draft("ua")
    procedure = draft.pack.procedures["id_replacement"]
    item = procedure.checklist[-1].id
    remove(draft, "procedures/id_replacement.yaml", ("checklist", len(procedure.checklist) - 1))
    assert item not in [found.id for found in draft.pack.procedures["id_replacement"].checklist]
    for lang in draft.pack.manifest.languages.ui:
        assert editing.find(draft.text(f"texts/{lang}/id_replacement.yaml"), ("checklist", item)) is None
    first = draft.pack.offices.offices[0].id
    draft.move("offices.yaml", ("offices", 0), 1)
    assert draft.pack.offices.offices[1].id == first
