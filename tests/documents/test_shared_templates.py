"""Every shared template in every language: checked, complete, and word for word as last read by a person.

After changing a template on purpose, write the golden texts anew with `PAPERS_UPDATE=1 pytest tests/documents` and read
the difference.
"""

from __future__ import annotations

import os

import pytest
from paper_samples import CURRENCY, GOLDEN, LANGUAGES, ON, PAPERS, SHARED, sample

from paralegal_app.documents import reading
from paralegal_app.documents.render import render
from paralegal_app.documents.template_check import check_template, template_fields
from paralegal_app.language.ties import untied

EVERY = [(paper, lang) for paper in PAPERS for lang in LANGUAGES]


@pytest.mark.parametrize(("paper", "lang"), EVERY)
def test_golden_text(paper: str, lang: str) -> None:
    template = SHARED / f"{paper}.{lang}.docx"
    made = render(template, sample(lang), lang=lang, on=ON, currency=CURRENCY[lang], country="")
    words = reading.text(made.docx)
    golden = GOLDEN / f"{paper}.{lang}.txt"
    if os.environ.get("PAPERS_UPDATE"):
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(words, encoding="utf-8")
    assert words == untied(golden.read_text(encoding="utf-8"))
    assert made.gaps == ()


@pytest.mark.parametrize(("paper", "lang"), EVERY)
def test_without_any_answer_every_blank_is_ruled_and_listed(paper: str, lang: str) -> None:
    template = SHARED / f"{paper}.{lang}.docx"
    assert check_template(template) == ()
    empty = render(template, {}, lang=lang, on=ON)
    words = reading.text(empty.docx)
    assert empty.gaps
    assert words.count("_" * 16) >= len(empty.gaps)
    assert not any(mark in words for mark in ("{{", "{%", "None", "Undefined"))


@pytest.mark.parametrize("paper", PAPERS)
def test_every_language_uses_the_same_fields(paper: str) -> None:
    fields = {lang: template_fields(SHARED / f"{paper}.{lang}.docx") for lang in LANGUAGES}
    for lang in LANGUAGES:
        assert fields[lang] == fields["uk"], lang


def test_no_shared_paper_uses_her_actual_address() -> None:
    for paper, lang in EVERY:
        fields = template_fields(SHARED / f"{paper}.{lang}.docx")
        assert not fields & {"client_address_actual", "client_safe_contact"}
