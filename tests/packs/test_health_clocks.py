"""The hours that cannot wait stand beside the questions and steps of a country, in the figures of the shared pack."""

from __future__ import annotations

from datetime import date

import pytest

from paralegal_app import paths
from paralegal_app.interview.answers import read_answers
from paralegal_app.interview.flow import interview
from paralegal_app.packs.conditions import Verdict
from paralegal_app.packs.loader import load_pack

ON = date(2026, 11, 22)
SHARED = load_pack(paths.jurisdictions() / "shared")


@pytest.mark.parametrize("country", ["ua", "md"])
def test_the_clocks_stand_where_sexual_violence_is_told(country: str) -> None:
    pack = load_pack(paths.jurisdictions() / country)
    state = interview(pack, "protection_notice", read_answers(pack, {"violence_forms": ["sexual"]}), ON)
    shown = {fact.id: fact for fact in state.facts if fact.verdict is Verdict.YES}
    assert {"health_clocks", "health_traces"} <= shown.keys()
    assert "violence_forms" in shown["health_clocks"].beside
    other = interview(pack, "protection_notice", read_answers(pack, {"violence_forms": ["economic"]}), ON)
    assert "health_clocks" not in {fact.id for fact in other.facts if fact.verdict is Verdict.YES}


@pytest.mark.parametrize("country", ["ua", "md"])
def test_their_figures_and_names_are_those_of_the_shared_pack(country: str) -> None:
    pack = load_pack(paths.jurisdictions() / country)
    hours = [SHARED.parameters[name].values[-1].value for name in ("pep_hours", "emergency_contraception_hours")]
    for lang in pack.manifest.languages.ui:
        said = pack.texts(lang).get("procedures", "protection_notice", "facts", "health_clocks")
        assert [figure for figure in hours if f"{figure}" not in said] == []
        assert SHARED.texts(lang).get("procedures", "after_violence", "name") in said
