"""An office's own offices and words over a national pack, edited in forms: only what differs is kept."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date

import pytest

from paralegal_app import paths
from paralegal_app.casework.workshop.install import roll_back
from paralegal_app.casework.workshop.offices import OFFICES, add_office
from paralegal_app.casework.workshop.overlay_draft import OverlayDraft, own_id
from paralegal_app.casework.workshop.shelf import shelf
from paralegal_app.errors import BadInput, PackError
from paralegal_app.packs import library

ON = date(2026, 11, 23)


@pytest.fixture(autouse=True)
def own_shelf() -> Iterator[None]:
    yield
    for name in ("packs", "packs-before", "workshop", "overlays"):
        shutil.rmtree(paths.user_data() / name, ignore_errors=True)
    library.forget()


@pytest.fixture
def draft() -> OverlayDraft:
    return OverlayDraft("ua", ON)


def test_an_overlay_begins_empty_and_copies_no_law(draft: OverlayDraft) -> None:
    assert not draft.folder.exists(), "who only looks leaves nothing behind"
    with pytest.raises(BadInput, match="Nothing is said differently yet"):
        draft.use(ON)
    assert draft.pack.law == library.pack("ua").law
    assert [form.file for form in draft.forms("offices", "en")] == [OFFICES] * len(draft.forms("offices", "en"))
    assert not any(form.removable for form in draft.forms("offices", "en"))
    with pytest.raises(BadInput, match="There is no pack `uaa`"):
        OverlayDraft("uaa", ON)


def test_a_national_office_is_said_differently_and_taken_back(draft: OverlayDraft) -> None:
    base = draft.base.offices.offices[1]
    path = ("offices", base.id, "phone")
    assert draft.tried(OFFICES, path, "044 000 00 00") == ()
    draft.set_all(OFFICES, {path: "044 000 00 00", ("offices", base.id, "status"): "confirmed"})
    changed = draft.pack.offices.offices[1]
    assert (changed.id, changed.phone, changed.address) == (base.id, "044 000 00 00", base.address)
    assert draft.text(OFFICES).count("id:") == 1
    assert sorted(path.name for path in draft.folder.iterdir()) == ["offices.yaml", "pack.yaml"]
    assert "is not one of" in " ".join(draft.tried(OFFICES, ("offices", base.id, "status"), "sure"))
    assert [form.path[1] for form in draft.forms("offices", "uk") if form.removable] == [base.id]
    draft.take_back(OFFICES, ("offices", base.id))
    assert draft.pack.offices.offices[1] == base


def test_a_new_office_is_named_in_every_language_and_goes_whole(draft: OverlayDraft) -> None:
    own = add_office(draft, "offices", "Our house, day and night", {"kind": "shelter", "phone": "000"})
    other = add_office(draft, "offices", "Second house", {"kind": "shelter"})
    line = add_office(draft, "hotlines", "Our line", {"number": "000", "hours": ""})
    assert (own, other, line) == ("own_1", "own_2", "own_1")
    for lang in draft.base.manifest.languages.ui:
        assert draft.pack.texts(lang).get("offices", own) == "Our house, day and night"
    draft.take_back(OFFICES, ("offices", own))
    assert [office.id for office in draft.pack.offices.offices if office.id.startswith("own")] == ["own_2"]
    assert "Our house" not in "".join(draft.text(name) for name in draft.files("texts/*/*.yaml"))
    assert [str(fault) for fault in draft.check(ON).faults] == []


def test_words_are_said_differently_but_never_the_law(draft: OverlayDraft) -> None:
    forms = draft.forms("texts", "uk")
    step = next(form for form in forms if form.second.startswith("id_replacement · steps"))
    key = (*step.path, step.blanks[0].key)
    before = step.blanks[0].value
    draft.set_all(step.file, {key: "Спершу зателефонуйте нам."})
    assert draft.pack.texts("uk").get("procedures", "id_replacement", *map(str, key)) == "Спершу зателефонуйте нам."
    assert library.pack("ua").texts("uk").get("procedures", "id_replacement", *map(str, key)) == before
    assert not [form for form in forms if " · grounds" in form.second or " · deadlines" in form.second]
    with pytest.raises(PackError, match="is wording of the law"):
        draft.set_all("texts/uk/id_replacement.yaml", {("grounds", "citizen"): "x"})
    assert [form.removable for form in draft.forms("texts", "uk")].count(True) == 1
    draft.take_back(step.file, key)
    assert draft.pack.texts("uk").get("procedures", "id_replacement", *map(str, key)) == before


def test_it_is_put_to_use_over_the_national_pack_and_taken_up_again(draft: OverlayDraft) -> None:
    add_office(draft, "offices", "Our house", {"kind": "shelter", "phone": "000"})
    place = draft.use(ON)
    assert place == library.overlays_folder() / own_id("ua")
    assert library.pack("ua").offices.offices[-1].phone == "000"
    card = next(item for item in shelf("en") if item.id == "ua_own")
    assert (card.over, card.version, card.origin.kind) == ("ua", "0.1.1", "own")
    again = OverlayDraft("ua", ON)
    assert again.own("offices") == ["own_1"]
    again.set_all(OFFICES, {("offices", "own_1", "phone"): "111"})
    again.use(ON)
    assert library.pack("ua").offices.offices[-1].phone == "111"
    assert roll_back("ua_own") == place
    assert library.pack("ua").offices.offices[-1].phone == "000"
