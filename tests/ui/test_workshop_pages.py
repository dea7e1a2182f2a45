"""The workshop in the window: packs from files, the law to read, editing one's own copy, trying it, proof-reading."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox

from paralegal_app import paths
from paralegal_app.casework.workshop.archive import write_lawpack
from paralegal_app.casework.workshop.trust import TrustList, load_key, new_key
from paralegal_app.packs import library
from paralegal_app.packs.loader import load_pack
from paralegal_app.ui.surroundings import Route
from paralegal_app.ui.widgets.plain_label import PlainLabel
from tests.builders import write_pack
from tests.ui.conftest import House


@pytest.fixture(autouse=True)
def own_shelf() -> Iterator[None]:
    """Each test begins and ends with the packs of the program alone."""
    yield
    for name in ("packs", "packs-before", "workshop", "overlays", "pack-versions"):
        shutil.rmtree(paths.user_data() / name, ignore_errors=True)
    (paths.user_data() / "trusted-signers.json").unlink(missing_ok=True)
    library.forget()


def go(house: House, part: str = "", topic: str = "", case_id: str = "") -> None:
    house.window.go(Route("packs", case_id, part, topic=topic))
    house.settle()


def words_on(house: House) -> str:
    return "\n".join(label.text() for label in house.page.findChildren(PlainLabel) if label.isVisibleTo(house.page))


def test_a_pack_is_installed_only_when_each_concern_is_accepted(training: House, tmp_path: Path) -> None:
    house = training
    new_key(tmp_path / "key", "six plain words")
    key = load_key(tmp_path / "key", "six plain words")
    file = write_lawpack(load_pack(write_pack(tmp_path / "xx")), tmp_path / "xx.lawpack", key=key, signer="Example NGO")
    go(house)
    house.person.files = [str(file)]
    house.click("install_file")
    assert "signed by Example NGO, whom this computer does not know yet" in words_on(house)
    assert not house.find("install").isEnabled()
    house.find("concern_0", QCheckBox).setChecked(True)
    assert not house.find("install").isEnabled()
    house.find("concern_1", QCheckBox).setChecked(True)
    house.click("install")
    assert "Installed from a file on" in words_on(house)
    assert "signed by Example NGO" in words_on(house)
    assert list(TrustList().all().values()) == ["Example NGO"]
    house.click("back_xx")
    assert "xx" not in library.pack_folders()
    house.click(f"forget_{next(iter(TrustList().all()))[:8]}")
    assert TrustList().all() == {}


def test_a_file_that_is_no_pack_is_refused_in_a_sentence(training: House, tmp_path: Path) -> None:
    house = training
    (tmp_path / "odd.lawpack").write_bytes(b"no zip")
    go(house)
    house.person.files = [str(tmp_path / "odd.lawpack")]
    house.click("install_file")
    assert "The file is no .lawpack, or it is damaged; get it again from its maker." in words_on(house)
    assert not house.has("install")
