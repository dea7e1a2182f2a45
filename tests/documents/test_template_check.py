"""The template language: what is refused, in which words, and what editors may do to a tag without harm."""

from __future__ import annotations

import io
from pathlib import Path

import paper_samples as samples
import pytest
from docx import Document
from docx.shared import Pt
from paper_samples import ON, SHARED, packed, parts_of

from paralegal_app.documents import reading
from paralegal_app.documents.drafting import build_letter
from paralegal_app.documents.render import render
from paralegal_app.documents.template_check import check_template, template_fields
from paralegal_app.errors import TemplateError

DATA = Path(__file__).parent / "data"


def word_file(*paragraphs: list[str] | str) -> bytes:
    """A document of paragraphs, each of one or more runs."""
    return samples.word_file([[pieces] if isinstance(pieces, str) else pieces for pieces in paragraphs])


REFUSED = {
    "{{ f() }}": "a call",
    "{{ ''.join(x) }}": "a call",
    "{{ client.__class__ }}": "begins with `_`",
    "{{ _job }}": "begins with `_`",
    "{{ client['__class__'] }}": "begins with `_`",
    "{{ 7*7 }}": "arithmetic",
    "{{ a ~ b }}": "arithmetic",
    "{{ -a }}": "arithmetic",
    "{{ a|safe }}": "unknown filter `safe`",
    "{{ a|attr('x') }}": "unknown filter `attr`",
    "{{ a|map('x') }}": "unknown filter `map`",
    "{{ a is defined }}": "papers do not have",
    "{{ a|counted }}": "instead of 1",
    "{{ a|counted(b) }}": "fixed texts",
    "{{ a|gendered('x','y','z') }}": "instead of 2",
    "{{ a|lines|upper_first }}": "must be the last",
    "{{ a[0] }}": "something else than a name",
    "{{ a[1:2] }}": "something else than a name",
    "{{ {'a': 1} }}": "papers do not have",
    "{{ 'a' if b }}": "without `else`",
    "{{ }}": "is empty",
    "{{ a b }}": "cannot be read",
    "{{ a }}{{ b": "stands alone",
    "a }} b": "stands alone",
    "{%p if a %} x": "alone in its paragraph",
    "{% if a %}x": "never closed",
    "{% endif %}": "closes no open `if`",
    "{% for x in range(3) %}{{ x }}{% endfor %}": "a call",
    "{% for x in a|length %}{{ x }}{% endfor %}": "one list answer",
    "{% for x in ['a'] %}{{ x }}{% endfor %}": "one list answer",
    "{% for _x in a %}{% endfor %}": "written `for child in children`",
    "{% for x, y in a %}{% endfor %}": "written `for child in children`",
    "{% set x = 1 %}": "`set` is not a word",
    "{% include 'x' %}": "`include` is not a word",
    "{% import 'x' as y %}": "`import` is not a word",
    "{% macro m() %}{% endmacro %}": "`macro` is not a word",
    "{% raw %}{{ x }}{% endraw %}": "`raw` is not a word",
    "{%- if a %}{% endif %}": "swallow white space",
    "{{r a }}": "raw Word code",
    "{{p a }}": "raw Word code",
    "{%tc if a %}": "not used in papers",
    "{%tr if a %}": "table row of its own",
    "{% cellbg a %}": "`cellbg` is not a word",
    "{% for x in a %}{{ loop.cycle }}{% endfor %}": "`loop` knows",
    "{% for a in a %}{% for b in a %}{% for c in b %}{% for d in c %}{% endfor %}{% endfor %}{% endfor %}{% endfor %}": "more than 3 loops",
    "{{ a }}" + "x" * 20_001: "divide it",
}  # fmt: skip


@pytest.mark.parametrize("text", sorted(REFUSED))
def test_what_the_template_language_does_not_have(text: str) -> None:
    template = word_file("Перед.", text)
    faults = check_template(template)
    assert any(REFUSED[text] in fault.message for fault in faults), faults
    with pytest.raises(TemplateError, match=r"document, “"):
        render(template, {}, lang="uk", on=ON)


def test_the_paragraph_is_quoted_and_every_fault_is_told() -> None:
    faults = check_template(word_file("Я, {{ client }, прошу.", "{%p if x %}", "Дім {{ 1+1 }}"))
    assert [fault.part for fault in faults] == ["document"] * 3
    assert faults[0].paragraph == "“Я, {{ client }, прошу.”"
    assert str(faults[1]) == "document, “Дім {{ 1+1 }}”: `1+1` uses arithmetic, which papers do not have."
    assert "`if` is never closed" in faults[2].message


def test_unknown_names_get_the_nearest_one() -> None:
    template = word_file(
        "{{ clietn.family }} {{ law.court_fe|money }} {% for c in childern %}{{ c.given }}{% endfor %}"
    )
    faults = check_template(template, known={"client", "children", "law.court_fee"})
    assert [fault.message for fault in faults] == [
        "`clietn` is unknown; did you mean `client`?",
        "`law.court_fe` is unknown; did you mean `law.court_fee`?",
        "`childern` is unknown; did you mean `children`?",
        "`childern` is unknown; did you mean `children`?",
    ]
    assert check_template(word_file("{{ client.family }} {{ t.kinds.spouse }}"), known={"client", "t.kinds"}) == ()


def test_tags_split_by_an_editor_are_put_together() -> None:
    template = word_file(
        ["Я, {", "{ cli", "ent ", "}", "}, тут."],
        ["{%p i", "f x %", "}"],
        "так",
        ["{%p en", "dif %}"],
        ["{{ a", " }} і {", "{ b }}"],
    )
    assert check_template(template) == ()
    values = {"client": {"family": "Гай", "given": "Ія"}, "x": True, "a": "1", "b": "2"}
    made = render(template, values, lang="uk", on=ON)
    assert reading.paragraph_texts(made.docx) == ["Я, Гай Ія, тут.", "так", "1 і 2"]


def test_a_block_must_close_where_it_opened() -> None:
    faults = check_template(word_file("{% if a %} перший", "другий {% endif %}"))
    assert "same line of text" in faults[0].message
    document = Document()
    document.add_paragraph("{%p if a %}")
    cell = document.add_table(rows=1, cols=1).cell(0, 0)
    cell.paragraphs[0].text = "{%p endif %}"
    stream = io.BytesIO()
    document.save(stream)
    assert any("same text or cell" in fault.message for fault in check_template(stream.getvalue()))


def test_a_footnote_may_not_be_repeated() -> None:
    """The LibreOffice file with its footnote put inside a loop."""
    parts = parts_of((DATA / "libreoffice_made.docx").read_bytes())
    body = parts["word/document.xml"].decode()
    looped = body.replace("{%p if office_name %}", "{%p endfor %}").replace("{%p endif %}", "")
    looped = looped.replace("До {{ office_name }}", "{%p for c in children %}")
    faults = check_template(packed(parts | {"word/document.xml": looped}))
    assert [fault.message[:40] for fault in faults] == ["a footnote or picture stands inside a lo"]


def test_a_table_may_not_vanish_row_by_row() -> None:
    table = {"columns": [1], "rows": [["{{ d.text }}"]], "each": "d in deadline_list"}
    with pytest.raises(TemplateError, match="every row of this table may vanish"):
        build_letter({"lang": "uk", "body": [{"table": table}]})


def test_tags_outside_of_text_are_refused() -> None:
    document = Document()
    document.add_paragraph("x").runs[0]._r.set(
        "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}rsidR", "{{ a }}"
    )
    stream = io.BytesIO()
    document.save(stream)
    assert "cannot be filled" in check_template(stream.getvalue())[0].message


def test_fields_are_found_in_every_part() -> None:
    document = Document()
    document.add_paragraph("{{ body.x }}").runs[0].font.size = Pt(9)
    document.add_table(rows=1, cols=1).cell(0, 0).text = "{{ cell }}"
    section = document.sections[0]
    section.header.paragraphs[0].text = "{{ header }}"
    section.footer.paragraphs[0].text = "{% if footer %}x{% endif %}"
    document.core_properties.title = "{{ title }}"
    stream = io.BytesIO()
    document.save(stream)
    assert template_fields(stream.getvalue()) == {"body", "body.x", "cell", "header", "footer", "title"}
    made = render(stream.getvalue(), {"header": "Г", "title": "Н"}, lang="uk", on=ON)
    words = reading.text(made.docx)
    assert "[header1]\nГ" in words
    assert "[title]\nН" in words
    assert made.gaps == ("body.x", "cell")


def test_footnotes_and_text_boxes_of_libreoffice_are_filled() -> None:
    """`libreoffice_made.docx` was saved by LibreOffice: a footnote, a text box and a footer, each with a field."""
    template = DATA / "libreoffice_made.docx"
    assert check_template(template) == ()
    assert {"client", "office_name", "note", "box", "foot"} <= template_fields(template)
    values = {
        "client": {"family": "Гай", "given": "Ія"},
        "office_name": "Суд",
        "note": "Примітка",
        "box": "Рамка",
        "foot": "Низ",
    }
    words = reading.text(render(template, values, lang="uk", on=ON).docx)
    for text in ("Гай Ія", "Суд", "Примітка", "Рамка", "Низ"):
        assert text in words
    assert "{{" not in words


@pytest.mark.parametrize(
    ("spec", "reason"),
    [
        ({"lang": "xx"}, "`lang` must be one of"),
        ({"lang": "uk", "sise": 12}, "no `sise`"),
        ({"lang": "uk", "size": 40}, "10 to 14"),
        ({"lang": "uk", "body": "text"}, "must be a list"),
        ({"lang": "uk", "body": [{"shout": "x"}]}, "no kind of paragraph"),
        ({"lang": "uk", "body": [{"a": 1, "b": 2}]}, "one `kind: text` pair"),
        ({"lang": "uk", "title": 5}, "text or a list"),
        ({"lang": "uk", "requests": ["x"]}, "`intro` and `items`"),
        ({"lang": "uk", "body": [{"table": {"columns": [1, 1], "rows": [["x"]]}}]}, "1 cells where the table has 2"),
        ({"lang": "uk", "body": [{"table": {"rows": []}}]}, "`columns`"),
        ({"lang": "uk", "body": ["{{ x"]}, "stands alone"),
    ],
)
def test_a_wrong_description_is_refused(spec: dict[str, object], reason: str) -> None:
    with pytest.raises(TemplateError, match=reason.replace("(", r"\(")):
        build_letter(spec)


def test_a_file_that_is_no_template_gives_one_fault() -> None:
    assert len(check_template(b"nothing")) == 1
    assert check_template(SHARED / "complaint.uk.docx", known={"client"})


TYPES = {
    "client": "person",
    "children": "people",
    "home": "address",
    "relationship": "choice",
    "measures_wanted": "choices",
    "incident_at": "datetime",
    "incident_day": "date",
    "income": "money",
    "story": "long_text",
}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("{{ client.famly }}", "did you mean `family`?"),
        ("{% for c in children %}{{ c.birthdate }}{% endfor %}", "did you mean `birth_date`?"),
        ("{{ home.town }}", "an answer of the kind address has"),
        ("{{ story.length }}", "has no members"),
        ("{{ relationship }}", "print `labels.relationship`"),
        ("{{ measures_wanted }}", "print `labels_list.measures_wanted`"),
        ("{{ measures_wanted|list_words }}", "print `labels_list.measures_wanted`"),
        ("{% for m in measures_wanted %}{{ m }}{% endfor %}", "print `labels_list.measures_wanted`"),
        ("{% if not relationship %}x{% else %}{{ relationship }}{% endif %}", "print `labels.relationship`"),
        ("{{ story|genitive }}", "`genitive` does not fit `story`, which is a long_text"),
        ("{{ client.birth_date|genitive }}", "which is a date"),
        ("{{ incident_day|time }}", "which is a date"),
        ("{{ client|date_long }}", "which is a person"),
        ("{{ income|date_short }}", "which is a money"),
        ("{% for x in client %}{{ x }}{% endfor %}", "`for` does not fit `client`"),
    ],
)
def test_fields_must_fit_their_questions(text: str, reason: str) -> None:
    faults = check_template(word_file(text), types=TYPES)
    assert any(reason in fault.message for fault in faults), faults


@pytest.mark.parametrize(
    "text",
    [
        "{{ client|genitive|upper_first }} {{ client.family|dative }} {{ client.birth_date|date_long }} {{ client|gendered('a','b') }}",
        "{% if relationship == 'spouse' %}x{% endif %} {{ 'a' if relationship == 'spouse' else 'b' }}",
        "{% if relationship %}{{ labels.relationship }}{% else %}{{ relationship }}{% endif %}",
        "{% if not measures_wanted %}{{ measures_wanted|list_words }}{% else %}{{ labels_list.measures_wanted }}{% endif %}",
        "{{ t.kinds[relationship] }} {{ labels_list.measures_wanted|list_words }}",
        "{{ incident_at|time }} {{ incident_at|date_long }} {{ income|money_words }} {{ home|address }} {{ story|lines }}",
        "{% if 'stay_away' in measures_wanted %}x{% endif %} {{ children|counted('a|b|c') }}",
    ],
)  # fmt: skip
def test_fields_that_fit_pass(text: str) -> None:
    assert check_template(word_file(text), types=TYPES) == ()


def test_a_gap_in_the_words_of_a_choice_is_a_gap_of_its_question() -> None:
    made = render(
        word_file("{{ labels.relationship }} {{ labels_list.measures_wanted|list_words }}"), {}, lang="uk", on=ON
    )
    assert made.gaps == ("relationship", "measures_wanted")
