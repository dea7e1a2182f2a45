"""Whatever an author types: a template is refused with its reason, or the paper it makes is whole."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from paper_samples import ON, word_file

from paralegal_app.documents.package import open_package
from paralegal_app.documents.render import render
from paralegal_app.documents.template_check import check_template

PIECES = (
    "слово ", "{{ a }}", "{{ c.x }}", "{{ a|lines }}", "{% if a %}", "{% else %}", "{% elif b %}", "{% endif %}", "{%p if a %}",
    "{%p else %}", "{%p endif %}", "{% for c in l %}", "{% endfor %}", "{%p for c in l %}", "{%p endfor %}", "{%tr if a %}",
    "{%tr endif %}", "{%tr for c in l %}", "{%tr endfor %}", "{{", "}}", "{%", "%}", "{", "}", "{# x #}", "<&>\"'", "\t", "{{ loop.index }}",
    "{{ 'x' if a else b }}", "{{ p|genitive }}", "“{{ p|gendered(“а”, ‘б’) }}”",
)  # fmt: skip
WHOLE = (
    ["{%p if a %}"],
    ["{%p endif %}"],
    ["{%p for c in l %}"],
    ["{%p endfor %}"],
    ["{{ a }}"],
    ["{{ c.x }} ", "тут"],
)
PARAGRAPH = st.one_of(st.sampled_from(WHOLE), st.lists(st.sampled_from(PIECES), max_size=6))
VALUES = st.fixed_dictionaries(
    {},
    optional={
        "a": st.sampled_from(["", "один\nдва\tтри", "<x>", None]),
        "b": st.booleans(),
        "l": st.sampled_from([[], [{"x": "1"}, {"x": None}], None]),
        "p": st.sampled_from([{"family": "Гай"}, {"family": "Гай", "given": "Ія", "gender": "female"}]),
    },
)


def whole_or_refused(paragraphs: list[list[str]], rows: list[list[list[str]]], values: dict[str, object]) -> None:
    template = word_file(paragraphs, rows)
    if check_template(template):
        return
    made = render(template, values, lang="uk", on=ON, traced=True)
    package = open_package(made.docx)
    tree = etree.fromstring(package.parts[package.main])
    word = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    assert all(cell.find(f"{word}p") is not None for cell in tree.iter(f"{word}tc"))
    assert all(table.find(f"{word}tr") is not None for table in tree.iter(f"{word}tbl"))
    assert all(row.find(f"{word}tc") is not None for row in tree.iter(f"{word}tr"))
    open_package(made.traced)


ROWS = st.lists(st.lists(PARAGRAPH, min_size=2, max_size=2), max_size=4)
PARAGRAPHS = st.lists(PARAGRAPH, max_size=6)


@settings(max_examples=60, deadline=None)
@given(paragraphs=PARAGRAPHS, rows=ROWS, values=VALUES)
def test_a_template_is_refused_or_its_paper_is_whole(
    paragraphs: list[list[str]], rows: list[list[list[str]]], values: dict[str, object]
) -> None:
    whole_or_refused(paragraphs, rows, values)


@pytest.mark.slow
@pytest.mark.timeout(1800)
@settings(max_examples=2000, deadline=None)
@given(paragraphs=PARAGRAPHS, rows=ROWS, values=VALUES)
def test_many_templates(paragraphs: list[list[str]], rows: list[list[list[str]]], values: dict[str, object]) -> None:
    whole_or_refused(paragraphs, rows, values)
