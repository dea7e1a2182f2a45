"""What she can ask for is named in words everywhere: in the question, in the answer, in another procedure of the case."""

from __future__ import annotations

import pytest

from paralegal_app.packs.library import pack
from paralegal_app.ui.answer_words import value_words
from tests.builders import country_packs

PLACES = [
    (folder.name, lang, procedure)
    for folder in country_packs()
    for lang in pack(folder.name).manifest.languages.ui
    for procedure, walk in pack(folder.name).procedures.items()
    if any(item.id == "measures_wanted" for item in walk.questions)
]


@pytest.mark.parametrize(("country", "lang", "procedure"), PLACES)
def test_each_measure_is_offered_in_words(country: str, lang: str, procedure: str) -> None:
    found = pack(country)
    texts = found.texts(lang).of(procedure)
    question = next(item for item in found.procedures[procedure].questions if item.id == "measures_wanted")
    assert question.choices
    for choice in question.choices:
        words = texts.choice("measures_wanted", choice)
        assert texts.find_choice("measures_wanted", choice), choice
        assert value_words((choice,), texts, "measures_wanted") == words


def test_a_measure_is_named_as_its_procedure_names_it_and_elsewhere_by_the_words_it_has() -> None:
    texts = pack("ge").texts("en")
    notice, order = (texts.of(name) for name in ("protection_notice", "restraining_order"))
    assert notice.choice("measures_wanted", "leave_home") != order.choice("measures_wanted", "leave_home")
    assert order.choice("measures_wanted", "esurv") == notice.choice("measures_wanted", "esurv")
    assert texts.choice("measures_wanted", "never_heard_of") == "never heard of"


def test_citations_are_said_the_same_for_one_procedure() -> None:
    texts = pack("ua").texts("uk")
    assert texts.of("restraining_order").cite("Civil Procedure Code Art. 354(1)") == "ЦПК України ст. 354(1)"
    assert texts.cite("Civil Procedure Code Art. 354(1)") == "ЦПК України ст. 354(1)"
