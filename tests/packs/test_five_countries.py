"""The same woman in five countries: the same answers, and what each law makes of them."""

from __future__ import annotations

from datetime import date

import pytest

from paralegal_app.interview.answers import read_answers
from paralegal_app.interview.flow import interview
from paralegal_app.interview.state import State
from paralegal_app.packs import library
from paralegal_app.packs.conditions import Verdict

ON = date(2026, 11, 22)
COUNTRIES = ("ua", "md", "ge", "kz", "kg")
MARIA = {
    "dv_or_gbv": True, "future_risk": True, "immediate_threat": True, "relationship": "cohabitant", "lives_together": True,
    "risk_level": "high", "violence_forms": ["physical", "psychological"], "incident_at": "2026-11-20T21:30",
    "police_called_at": "2026-11-20T22:00", "protection_notice_issued": True, "protection_notice_served_at": "2026-11-20T23:00",
    "client_status": "citizen", "client": {"family": "Приклад", "given": "Марія", "gender": "female", "birth_date": "1995-03-17"},
    "respondent": {"family": "Зразок", "given": "Андрій", "gender": "male", "birth_date": "1986-08-30"}, "children": [],
    "application_filed_at": "2026-11-23T10:00", "home_owner": "client_family",
}  # fmt: skip


def walk(country: str, procedure: str, **other: object) -> State:
    """What the country's law makes of Maria, with some of her answers told otherwise."""
    pack = library.pack(country)
    asked = {question.id: question for question in pack.procedures[procedure].questions}
    told = {
        name: value for name, value in {**MARIA, **other}.items()
        if name in pack.questions and not (name in asked and asked[name].choices and isinstance(value, str) and value not in (asked[name].choices or ()))
    }  # fmt: skip
    return interview(pack, procedure, read_answers(pack, told), ON)


def dues(state: State) -> dict[str, str]:
    return {item.id: item.due.isoformat()[:10] for item in state.deadlines if item.due is not None}


@pytest.mark.parametrize("country", COUNTRIES)
@pytest.mark.parametrize("procedure", ["id_replacement", "legal_aid", "protection_notice", "restraining_order"])
def test_every_country_has_every_procedure_and_a_paper_for_her(country: str, procedure: str) -> None:
    state = walk(country, procedure)
    assert state.main.verdict is not Verdict.NO
    assert [paper for paper in state.documents if paper.kind in ("application", "statement", "request")]
    texts = library.pack(country).texts(library.pack(country).manifest.languages.filing[0])
    assert not texts.get("procedures", procedure, "name").startswith("⟨")


def test_the_police_order_lasts_as_long_as_each_law_says() -> None:
    """Served on 20 November at 23:00: ten days in Ukraine and Moldova, thirty in Georgia and Kazakhstan."""
    ends = {
        "ua": dues(walk("ua", "protection_notice"))["tzp_length"],
        "md": dues(walk("md", "protection_notice"))["ero_end"],
        "ge": dues(walk("ge", "protection_notice"))["order_ends"],
        "kz": dues(walk("kz", "protection_notice"))["order_valid"],
    }
    assert ends == {"ua": "2026-11-30", "md": "2026-11-29", "ge": "2026-12-19", "kz": "2026-12-20"}


def test_how_fast_a_court_must_answer_differs() -> None:
    """Filed on 23 November at 10:00: 72 hours in Ukraine, 24 in Moldova, ten days in Georgia."""
    assert dues(walk("ua", "restraining_order"))["court_72h"] == "2026-11-26"
    assert dues(walk("md", "restraining_order"))["court_24h"] == "2026-11-24"
    assert dues(walk("ge", "restraining_order"))["decision"] == "2026-12-03"


def test_where_a_country_lacks_the_order_the_first_line_says_so() -> None:
    line = library.pack("kg").texts("ru").find("procedures", "restraining_order", "first_line")
    assert line
    assert walk("kg", "restraining_order").main.verdict is Verdict.UNKNOWN
    assert walk("ua", "restraining_order").main.verdict is Verdict.YES


def test_after_a_separation_the_police_order_is_open_to_her_everywhere_but_where_the_law_is_silent() -> None:
    apart = {
        "relationship": "former_cohabitant",
        "lives_together": False,
        "offender_age": 40,
        "offender_detained": False,
    }
    verdicts = {country: walk(country, "protection_notice", **apart).main.verdict for country in COUNTRIES}
    assert verdicts == {
        "ua": Verdict.YES, "md": Verdict.YES, "ge": Verdict.YES, "kz": Verdict.YES, "kg": Verdict.UNKNOWN,
    }  # fmt: skip


def test_a_missing_order_is_said_first_with_its_nearest_routes() -> None:
    for country, language in (("kz", "kk"), ("kg", "ky")):
        texts = library.pack(country).texts(language)
        assert texts.find("procedures", "restraining_order", "first_line")
        routes = [fact.id for fact in walk(country, "restraining_order").facts if fact.id.startswith("route_")]
        assert {"route_police_order", "route_criminal", "route_civil"} <= set(routes)
    for country in ("ua", "md", "ge"):
        assert not library.pack(country).texts("en").find("procedures", "restraining_order", "first_line")


def test_free_legal_aid_follows_from_violence_itself_only_where_the_law_says_so() -> None:
    verdicts = {country: walk(country, "legal_aid").main.verdict for country in COUNTRIES}
    assert verdicts["md"] is Verdict.YES
    assert verdicts["kg"] is Verdict.YES
    assert verdicts["kz"] is Verdict.UNKNOWN


def test_every_law_is_cited_and_every_pack_says_it_is_a_draft() -> None:
    for country in COUNTRIES:
        pack = library.pack(country)
        assert pack.manifest.review.status == "draft"
        assert pack.manifest.proofread
        for procedure in pack.procedures.values():
            for finding in procedure.findings:
                assert all(ground.cite for ground in finding.grounds), f"{country}/{procedure.id}"
