"""Names stand in the order of the alphabet of whoever reads them."""

from __future__ import annotations

from paralegal_app.ui.surroundings import Route
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.words import speech
from tests.ui.conftest import House

KAZAKH = ["Айша үйі", "Әділ қор", "Күн сәулесі", "Қамқор", "Өмір", "Ұя", "Үміт"]


def test_contacts_follow_the_alphabet_of_the_window(house: House) -> None:
    house.make_vault()
    speech.speak("kk")
    assert house.office.desk is not None
    for name in reversed(KAZAKH):
        house.office.desk.vault.contacts.add({"name": name})
    house.window.go(Route("directory"))
    house.settle()
    shown = [label.text() for label in house.page.findChildren(PlainLabel) if label.text() in KAZAKH]
    assert list(dict.fromkeys(shown)) == KAZAKH
