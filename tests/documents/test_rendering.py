"""Filling: hostile words survive, gaps are seen and listed, names stand in their case, filters do what they say."""

from __future__ import annotations

import io
from datetime import date, datetime
from decimal import Decimal

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from paper_samples import ON, SHARED, packed, parts_of, sample

from paralegal_app.documents import reading
from paralegal_app.documents.compilation import RULE
from paralegal_app.documents.drafting import build_letter
from paralegal_app.documents.package import open_package
from paralegal_app.documents.render import Rendered, render
from paralegal_app.errors import DocumentError

HER = {"family": "Яворницька", "given": "Марія", "patronymic": "Петрівна", "gender": "female"}
HIM = {"family": "Гринчук", "given": "Андрій", "patronymic": "Ігорович", "gender": "male"}


def paper(line: str | list[object], values: dict[str, object], lang: str = "uk", **options: object) -> Rendered:
    body = line if isinstance(line, list) else [line]
    template = build_letter({"lang": lang, "body": body, "footer": "none"})
    return render(template, values, lang=lang, on=ON, **options)  # type: ignore[arg-type]


def words(line: str | list[object], values: dict[str, object], lang: str = "uk", **options: object) -> str:
    return reading.text(paper(line, values, lang, **options).docx).rstrip("\n").replace("\u00a0", " ")


HOSTILE_TEXTS = {
    "markup": "A <b>bold</b> & \"quoted\" 'words' </w:t></w:r></w:p> ]]> <!-- -->",
    "template": "{{ client }} {% for x in y %} {# no #} {{ 7*7 }} {_{ }_}",
    "right_to_left": "\u202eabc\u202c \u200f\u05d0\u05d1\u200e \u2067x\u2069",
    "emoji": "👩‍👧‍👦 🏳️‍🌈 𝔘𝔫𝔦",
    "long": "Ж" * 10_000,
    "long_words": "слово " * 3_000,
    "entities": "&amp; &lt; &#60; &nbsp; %2e%2e",
    "georgian": "მე ვარ აქ",
    "combining": "ё и́ й a\u0301\u0302\u0303" * 20,
}


@pytest.mark.parametrize("name", sorted(HOSTILE_TEXTS))
def test_any_words_survive_unchanged(name: str) -> None:
    text = HOSTILE_TEXTS[name].strip()
    made = paper("Слова: «{{ story }}».", {"story": text})
    assert reading.text(made.docx) == f"Слова: «{text}».\n"
    Document(io.BytesIO(made.docx))


def test_control_characters_are_cleaned_and_line_ends_become_breaks() -> None:
    text = "один\x00\x01\x0b\x1b\x1e\x1d\x7f\ud800\ufffe\ue000 два\r\nтри\rчотири\tп'ять\u2028шість"
    assert words("{{ story }}!", {"story": text}) == "один два\nтри\nчотири\tп'ять\nшість!"


def test_long_text_becomes_paragraphs_of_the_same_look() -> None:
    made = paper("Було так: {{ story|lines }} Кінець.", {"story": "Перше & <b>.\n\n  Друге.\r\nТретє."})
    assert reading.paragraph_texts(made.docx) == ["Було так: Перше & <b>.", "Друге.", "Третє. Кінець."]
    styles = [paragraph.style.name for paragraph in Document(io.BytesIO(made.docx)).paragraphs]
    assert styles == ["Body Text"] * 3


@settings(max_examples=150, deadline=None)
@given(story=st.text(max_size=200), name=st.text(max_size=30))
def test_the_output_always_opens(story: str, name: str) -> None:
    values = {"story": story, "client": {"family": name, "given": name, "gender": "female"}, "list": [story, name]}
    made = paper(["{{ story }} {{ story|lines }}", "{{ client|genitive }} {{ list|list_words }}"], values)
    package = open_package(made.docx)
    assert etree.fromstring(package.parts[package.main]).tag.endswith("document")
    assert len(Document(io.BytesIO(made.docx)).paragraphs) >= 2


@pytest.mark.parametrize("value", [None, "", "   ", "__declined__", {}, {"family": None, "given": ""}])
def test_what_is_not_known_is_ruled_and_listed(value: object) -> None:
    made = paper("Я, {{ client }}, живу тут.", {"client": value} if value is not None else {})
    assert reading.text(made.docx) == f"Я, {RULE}, живу тут.\n"
    assert made.gaps == ("client",)


def test_gaps_are_listed_once_in_order_and_may_be_labelled() -> None:
    made = paper(
        "{{ b }} {{ a }} {{ b }} {{ client.birth_date|date_long }}",
        {"client": HER},
        gap_labels={"a": "дата <події>"},
    )
    assert made.gaps == ("b", "a", "client.birth_date")
    assert f"{RULE} (дата <події>)" in reading.text(made.docx)


def test_conditions_on_the_unknown_are_no_and_no_gap() -> None:
    line = "{% if a %}A{% elif b == 'x' %}B{% elif 'z' in c %}C{% elif d < 3 %}D{% else %}E{% endif %}"
    made = paper(line, {})
    assert reading.text(made.docx) == "E\n"
    assert made.gaps == ()
    assert words(line, {"b": "x"}) == "B"
    assert words(line, {"c": ["y", "z"]}) == "C"
    assert words(line, {"d": 2}) == "D"
    assert words("{{ 'є' if a else 'нема' }}", {"a": False}) == "нема"


def test_half_a_name_is_printed_with_the_other_half_ruled() -> None:
    made = paper("{{ respondent }}, {{ respondent|genitive }}", {"respondent": {"given": "Андрій", "gender": "male"}})
    assert reading.text(made.docx) == f"{RULE} Андрій, {RULE} Андрія\n"
    assert made.gaps == ("respondent.family",)
    made = paper("{{ respondent }}", {"respondent": {"family": "Гринчук"}})
    assert reading.text(made.docx) == f"Гринчук {RULE}\n"


def test_loops_over_people_name_the_gap_of_each() -> None:
    body: list[object] = [
        "{%p for c in children %}",
        "{{ loop.index }}) {{ c.given }}, {{ c.birth_date|date_short }}",
        "{%p endfor %}",
    ]
    made = paper(
        body, {"children": [{"family": "А", "given": "Ія", "birth_date": date(2020, 2, 29)}, {"given": "Лев"}]}
    )
    assert reading.paragraph_texts(made.docx) == ["1) Ія, 29.02.2020", f"2) Лев, {RULE}"]
    assert made.gaps == ("children.2.birth_date",)
    unanswered = paper(body, {})
    assert reading.paragraph_texts(unanswered.docx) == [f"1) {RULE}, {RULE}"]
    assert unanswered.gaps == ("children",)
    assert paper(body, {"children": []}).gaps == ()


def test_names_stand_in_their_case_and_confirmed_forms_win() -> None:
    line = "{{ client|genitive }}; {{ respondent|dative }}; {{ respondent.family|instrumental }}"
    made = paper(line, {"client": HER, "respondent": HIM})
    assert reading.text(made.docx) == "Яворницької Марії Петрівни; Гринчуку Андрію Ігоровичу; Гринчуком\n"
    assert [(form.person, form.case, form.confirmed) for form in made.inflected] == [
        ("client", "genitive", False), ("respondent", "dative", False), ("respondent.family", "instrumental", False),
    ]  # fmt: skip
    assert "Гринчукові Андрію Ігоровичу" in made.inflected[1].variants
    confirmed = {"client": {"genitive": "ЯВОРНИЦЬКОЇ Марії Петрівни", "of": "Яворницька Марія Петрівна"}}
    kept = paper(line, {"client": HER, "respondent": HIM}, name_forms=confirmed)
    assert reading.text(kept.docx).startswith("ЯВОРНИЦЬКОЇ Марії Петрівни;")
    assert kept.inflected[0].confirmed


def test_a_confirmed_form_of_a_former_name_is_left_aside() -> None:
    stale = {"client": {"genitive": "Старої Марії", "of": "Стара Марія"}}
    made = paper("{{ client|genitive }}", {"client": HER}, name_forms=stale)
    assert reading.text(made.docx) == "Яворницької Марії Петрівни\n"
    assert not made.inflected[0].confirmed


@pytest.mark.parametrize(
    ("lang", "expression", "values", "text"),
    [
        ("uk", "{{ d|date_long }} {{ d|date_short }} {{ d }}", {"d": date(2026, 3, 1)}, "1 березня 2026 року 01.03.2026 01.03.2026"),
        ("uk", "{{ d }} {{ d|time }}", {"d": datetime(2026, 3, 1, 21, 5)}, "01.03.2026, 21 год 05 хв 21 год 05 хв"),  # noqa: DTZ001
        ("ky", "{{ d|date_long }}", {"d": "2026-11-22"}, "2026-жылдын 22-ноябры"),
        ("uk", "{{ law.fee|money }} ({{ law.fee|money_words }})", {"law": {"fee": Decimal("605.60")}},
         "605,60 грн (шістсот п'ять гривень 60 копійок)"),
        ("uk", "{{ law.fee|money('EUR') }}", {"law": {"fee": "12"}}, "12,00 EUR"),
        ("ro", "{{ n|counted('lună|luni|de luni') }}", {"n": 20}, "20 de luni"),
        ("uk", "{{ n|number_words|upper_first }} {{ n }}", {"n": 2026}, "Дві тисячі двадцять шість 2026"),
        ("uk", "{{ c|gendered('заявниця','заявник') }}", {"c": HER}, "заявниця"),
        ("uk", "{{ c|gendered('заявниця','заявник') }}", {"c": HIM}, "заявник"),
        ("uk", "{{ c|initials }} {{ c|capitals }}", {"c": HER}, "Яворницька М. П. ЯВОРНИЦЬКА Марія Петрівна"),
        ("en", "{{ c }} {{ c|latin('ua') }}", {"c": HER}, "Марія Петрівна Яворницька Mariia Petrivna Yavornytska"),
        ("uk", "{{ m|list_words }} {{ m|length }} {{ m }}", {"m": ["а", "б", "в"]}, "а, б і в 3 а, б і в"),
        ("uk", "{{ p|phone }}", {"p": "+380501234567"}, "+380 50 123 4567"),
        ("uk", "{{ a|address }} / {{ a }}", {"a": {"street": "Липова", "house": 5}}, "Липова, буд. 5 / Липова, буд. 5"),
        ("uk", "{{ s|phrase }}. {{ t|phrase }}; {{ u|phrase }}", {"s": "Писати вдень. ", "t": "хутір", "u": "Так..."},
         "Писати вдень. хутір; Так..."),
        ("uk", "{{ yes }} {{ no }} {{ yes|yes_no('є','нема') }}", {"yes": True, "no": False}, "так ні є"),
        ("uk", "{{ t.kinds[kind] }}", {"kind": "spouse", "t": {"kinds": {"spouse": "дружина"}}}, "дружина"),
        ("uk", "{{ office }}", {"office": {"name": "Суд"}}, "Суд"),
        ("ka", "{{ c|genitive }}", {"c": {"family": "მთისძე", "given": "ნინო"}}, "ნინო მთისძის"),
        ("uk", "{{ today|date_long }}", {}, "22 листопада 2026 року"),
        ("uk", "“{{ c|gendered(“вона”,“він”) }}”", {"c": HER}, "“вона”"),
    ],
)  # fmt: skip
def test_filters(lang: str, expression: str, values: dict[str, object], text: str) -> None:
    assert words(expression, values, lang, currency="UAH") == text


@pytest.mark.parametrize(
    ("expression", "value"),
    [("{{ v|date_long }}", "nonsense"), ("{{ v|money }}", "much"), ("{{ v|genitive }}", "Іван"), ("{{ v.name }}", "text"),
     ("{{ v }}", {"a": 1}), ("{{ v }}", object()), ("{% if v < 'a' %}{% endif %}", 5), ("{{ v|length }}", 5),
     ("{{ v|money_words }}", Decimal(10) ** 20)],
)  # fmt: skip
def test_a_value_that_does_not_fit_is_refused_without_its_content(expression: str, value: object) -> None:
    with pytest.raises(DocumentError) as refusal:
        paper(expression, {"v": value})
    message = str(refusal.value)
    assert "nonsense" not in message
    assert "much" not in message
    assert "\n" not in message


def test_nothing_of_python_can_be_reached() -> None:
    """The check refuses such templates; here the values themselves are shown to hold nothing either."""
    values: dict[str, object] = {"client": HER}
    for name in ("mro", "class", "keys", "items", "data", "path", "member"):
        made = paper(f"{{{{ client.{name} }}}}", values)
        assert made.gaps == (f"client.{name}",)


def test_same_input_same_bytes_and_five_papers_share_nothing() -> None:
    first = render(SHARED / "complaint.uk.docx", sample("uk"), lang="uk", on=ON)
    other = render(SHARED / "complaint.uk.docx", {}, lang="uk", on=ON)
    again = render(SHARED / "complaint.uk.docx", sample("uk"), lang="uk", on=ON)
    assert first.docx == again.docx
    assert other.gaps
    assert again.gaps == ()


def test_a_cell_that_may_be_empty_keeps_a_paragraph() -> None:
    table = {"columns": [1, 1], "head": ["А", "Б"], "rows": [["{%p if x %}\n{{ x }}\n{%p endif %}", "b"]]}
    made = paper([{"table": table}], {})
    tables = Document(io.BytesIO(made.docx)).tables
    assert tables[0].rows[1].cells[0].paragraphs[-1].text == ""


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ("<w:settings {}/>", ["compat"]),
        ("<w:settings {}><w:zoom/><w:rsids><w:rsid/></w:rsids><w:decimalSymbol/></w:settings>", ["zoom", "compat", "decimalSymbol"]),
        ("<w:settings {}><w:compat><w:spaceForUL/><w:compatSetting/></w:compat><w:docVars/></w:settings>", ["compat"]),
    ],
)  # fmt: skip
def test_broken_lines_are_not_stretched(settings: str, expected: list[str]) -> None:
    parts = parts_of(build_letter({"lang": "uk", "body": ["{{ story }}"]}))
    namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    made = render(
        packed(parts | {"word/settings.xml": settings.format(namespace)}), {"story": "a\nb"}, lang="uk", on=ON
    )
    tree = etree.fromstring(parts_of(made.docx)["word/settings.xml"])
    assert [etree.QName(child).localname for child in tree] == expected
    compat = [etree.QName(child).localname for child in tree.find("{*}compat")]
    assert compat in (["doNotExpandShiftReturn"], ["spaceForUL", "doNotExpandShiftReturn", "compatSetting"])


@pytest.mark.parametrize(
    ("story", "shown"),
    [("Він пішов.", "Було так: Він пішов."), ("Він пішов", "Було так: Він пішов."), ("2024 р.", "Було так: 2024 р."),
     ("Він пішов...", "Було так: Він пішов...."), ("", f"Було так: {RULE}.")],
)  # fmt: skip
def test_a_full_stop_is_not_printed_twice(story: str, shown: str) -> None:
    template = build_letter({"lang": "uk", "body": ["Було так: {{ story }}."], "footer": "none"})
    made = render(template, {"story": story}, lang="uk", on=ON, traced=True)
    assert reading.text(made.docx).strip() == shown
