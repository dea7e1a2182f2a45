"""What a paper discloses, and that the respondent never reads where she is."""

from __future__ import annotations

import pytest
from paper_samples import ON

from paralegal_app.documents.disclosure import Disclosure, disclosures, refuse_sealed, sealed_fields
from paralegal_app.documents.drafting import build_letter
from paralegal_app.documents.leaks import leaked, refuse_leaks
from paralegal_app.documents.render import render
from paralegal_app.errors import DocumentError

REVEALS = {
    "client_in_shelter": ("safe_address",),
    "injuries_recorded": ("health",),
    "children": ("children",),
    "client_status": ("immigration", "identity"),
    "client_address_actual": ("safe_address",),
}
ADDRESS = {"settlement": "Вербівка", "street": "вул. Липова", "house": "5", "flat": "2"}


SAFE_CONTACT = "Кажан, після шостої вечора\n+380507654321, +380501112233"


def letter(*lines: str) -> bytes:
    return build_letter({"lang": "uk", "body": list(lines), "footer": "none"})


def test_a_field_discloses_when_printed_and_when_it_only_decides() -> None:
    template = letter("{% if injuries_recorded %}x{% endif %} {% for c in children %}{{ c.given }}{% endfor %}")
    assert disclosures(template, REVEALS) == (
        Disclosure("children", ("children",)),
        Disclosure("health", ("injuries_recorded",)),
    )


def test_only_answered_fields_disclose() -> None:
    template = letter("{{ injuries_recorded }} {{ client_status }} {{ children|list_words }}")
    values = {"injuries_recorded": None, "client_status": "refugee", "children": []}
    assert disclosures(template, REVEALS, values) == (
        Disclosure("identity", ("client_status",)),
        Disclosure("immigration", ("client_status",)),
    )


@pytest.mark.parametrize(
    "line",
    ["{{ client_address_actual }}", "{{ client_address_actual.street }}", "{% if client_in_shelter %}x{% endif %}",
     "{{ client_safe_contact|lines }}", "{{ 'a' if client_in_shelter else 'b' }}",
     "{{ labels.client_in_shelter }}"],
)  # fmt: skip
def test_a_paper_for_the_respondent_may_not_use_sealed_fields(line: str) -> None:
    template = letter("Перший рядок.", line)
    assert sealed_fields(template, REVEALS)
    with pytest.raises(DocumentError, match="served on the respondent and would tell where she is"):
        refuse_sealed(template, REVEALS, "restraining_order.uk.docx")


def test_other_addresses_pass() -> None:
    template = letter("{{ client_address_for_papers }} {{ client_address_registered }}")
    assert sealed_fields(template, REVEALS) == ()
    refuse_sealed(template, REVEALS)


@pytest.mark.parametrize(
    ("line", "values", "found"),
    [
        ("{{ client_address_for_papers }}", {"client_address_for_papers": ADDRESS}, ("client_address_actual",)),
        ("{{ story|lines }}", {"story": "Живу тепер:\nВУЛ.  ЛИПОВА, буд. 5."}, ("client_address_actual",)),
        ("{{ story }}", {"story": "пароль:  кажан, після шостої вечора!"}, ("client_safe_contact",)),
        ("{{ story|lines }}", {"story": "Мій дім на вулиці Липовій,\nномер 5."}, ("client_address_actual",)),
        ("{{ story }}", {"story": "вул. Ли\u00adпо\u200bва, буд. 5"}, ("client_address_actual",)),
        ("{{ story }}", {"story": "вул. Липoвa, 5"}, ("client_address_actual",)),  # Latin o and a among Cyrillic
        ("{{ client_address_for_papers|latin }}", {"client_address_for_papers": ADDRESS}, ("client_address_actual",)),
        (
            "{{ client_address_for_papers|capitals }}",
            {"client_address_for_papers": "Липова 5"},
            ("client_address_actual",),
        ),
        ("{{ client.address }}", {"client": {"family": "Я", "address": ADDRESS}}, ("client_address_actual",)),
        ("{{ story }}", {"story": "телефон 050 765-43-21 увечері"}, ("client_safe_contact",)),
        ("{{ client_phone|phone }}", {"client_phone": "+380501112233"}, ()),
        ("{{ story }}", {"story": "Живу на вул. Липова, буд. 55"}, ()),
        ("{{ story }}", {"story": "вул. Липова, буд. 12; обмеження на 5 місяців"}, ()),
        ("{{ story }}", {"story": "вул. Липневого снігу, 5"}, ()),
        ("{{ story }}", {"story": "Нічого такого"}, ()),
    ],
)
def test_sealed_words_are_found_in_a_finished_paper(
    line: str, values: dict[str, object], found: tuple[str, ...]
) -> None:
    every = values | {"client_address_actual": ADDRESS, "client_safe_contact": SAFE_CONTACT}
    docx = render(letter(line), every, lang="uk", on=ON).docx
    assert leaked(docx, every, REVEALS) == found
    if found:
        with pytest.raises(DocumentError, match=found[0]) as refusal:
            refuse_leaks(docx, every, REVEALS)
        assert "Липова" not in str(refusal.value)
    else:
        refuse_leaks(docx, every, REVEALS)


@pytest.mark.parametrize(
    ("street", "house", "story", "found"),
    [
        ("ул. 1 Мая", "5", "Я живу: улица 1 Мая, дом 5.", True),
        ("ул. 1 Мая", "5", "Это было 1 мая, около пяти.", False),
        ("ул. 1 Мая", "5", "Это было 5 мая, в 1 час.", False),
        ("вул. Яра", "5", "Дім 5 на вулиці Яра", True),
        ("вул. Яра", "5", "о 5 годині вона ярою не була", False),
        ("вул. Липова", "12 а", "будинок 12а, Липова вулиця", True),
        ("вул. Липова", "12 а", "Липова вулиця, дім номер 12 а", True),
        ("вул. Липова", "12 а", "12 а Липова", True),
        ("вул. Липова", "12 а", "Липова, а потім 12", False),
        ("вул. Сніг", "7", "на Снігу 7", True),  # a name of four letters still names
        ("вул. Бур", "7", "бурі о 7 годині", False),
    ],
)
def test_a_street_and_its_house_are_found_together(street: str, house: str, story: str, found: bool) -> None:
    values = {"client_address_actual": {"street": street, "house": house}, "story": story}
    docx = render(letter("{{ story }}"), values, lang="uk", on=ON).docx
    assert bool(leaked(docx, values, REVEALS)) == found


@pytest.mark.parametrize(
    ("address", "story", "found"),
    [
        ({"settlement": "Вербівка", "house": "5"}, "у Вербівці, 5, вранці", True),
        ({"settlement": "Вербівка", "street": ""}, "у Вербівці вранці", False),  # a whole village is no address
        ({"note": "Притулок за мостом, двері 7"}, "Прийшов до притулку, стукав у двері 7", True),
        ({"note": "Притулок за старим мостом"}, "стояв: притулок  за старим мостом", True),
        ({"note": "Притулок за старим мостом"}, "стояв за старим мостом", False),
    ],
)
def test_a_place_without_a_street_is_found_by_what_names_it(address: dict[str, str], story: str, found: bool) -> None:
    values = {"client_address_actual": address, "story": story}
    docx = render(letter("{{ story }}"), values, lang="uk", on=ON).docx
    assert bool(leaked(docx, values, REVEALS)) == found


@pytest.mark.parametrize(
    "his", [{}, {"settlement": "Вербівка"}, ADDRESS | {"house": "7"}, ADDRESS | {"street": "Кленова"}]
)
def test_another_home_of_his_unseals_nothing(his: dict[str, str]) -> None:
    values = {"respondent_address": his, "client_address_actual": ADDRESS, "story": "Липова, 5"}
    docx = render(letter("{{ story }}"), values, lang="uk", on=ON).docx
    assert leaked(docx, values, REVEALS) == ("client_address_actual",)


@pytest.mark.parametrize("known", [{"respondent_address": ADDRESS | {"flat": ""}}, {"lives_together": True}])
def test_the_home_he_lives_in_is_no_secret_before_him(known: dict[str, object]) -> None:
    values = known | {"client_address_actual": ADDRESS, "client_address_registered": ADDRESS}
    docx = render(letter("{{ client_address_registered }}"), values, lang="uk", on=ON).docx
    assert leaked(docx, values, REVEALS) == ()
