"""Citations and hours are said in the language of whoever reads them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import BaseModel

from paralegal_app.packs import library
from paralegal_app.packs.models import Cited

_ENGLISH = re.compile(
    r"\b(?:Law|Art|Order|Decree|Res|CMU|MIA|MoH|Code|as amended|in force|practice|the|and|not|which|from|of)\b"
)
_ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def citations(part: Any) -> Iterator[str]:
    if isinstance(part, BaseModel):
        if isinstance(part, Cited) and part.cite:
            yield part.cite
        for name in type(part).model_fields:
            yield from citations(getattr(part, name))
    elif isinstance(part, tuple):
        for item in part:
            yield from citations(item)


@pytest.mark.parametrize(
    ("country", "lang"),
    [(card, lang) for card, own in (("ua", "uk"), ("ge", "ka"), ("kz", "kk"), ("kg", "ky")) for lang in (own, "ru")]
    + [("md", "ru"), ("md", "ro")],
)
def test_no_citation_keeps_english_words(country: str, lang: str) -> None:
    pack = library.pack(country)
    texts = pack.texts(lang)
    every = {
        cite for part in (pack.manifest, pack.law, pack.offices, *pack.procedures.values()) for cite in citations(part)
    }
    assert len(every) > 100
    said = {cite: texts.cite(cite) for cite in every}
    assert {cite: words for cite, words in said.items() if _ENGLISH.search(words) or _ISO_DAY.search(words)} == {}


@pytest.mark.parametrize(
    ("country", "lang", "cite", "words"),
    [
        ("ua", "uk", "Decree 64/2022; Law 389-VIII", "Указ № 64/2022; Закон № 389-VIII"),
        ("ua", "ru", "Decree 64/2022; Law 389-VIII", "Указ № 64/2022; Закон № 389-VIII"),
        ("ua", "uk", "CMU Res. 573 of 2020 (curfew)", "постанова КМУ № 573 2020 року (комендантська година)"),
        ("ua", "uk", "MIA Order 654 as amended by Order 7 of 2026-01-02", "наказ МВС № 654 зі змінами за наказом № 7 від 02.01.2026"),
        ("md", "ro", "Law 45/2007 Art. 12-1 (Law 196/2016)", "Legea 45/2007 art. 12-1 (Legea 196/2016)"),
        ("md", "ru", "HG 125/2013 (as amended by HG 757/2024)", "Постановление Правительства 125/2013 (в редакции Постановления Правительства 757/2024)"),
    ],
)  # fmt: skip
def test_acts_are_named_as_lawyers_of_the_language_name_them(country: str, lang: str, cite: str, words: str) -> None:
    assert library.pack(country).texts(lang).cite(cite) == words


def test_hours_of_a_help_line_are_said_in_words_of_the_language_or_in_figures() -> None:
    pack = library.pack("ua")
    published = {line.id: line.hours for line in pack.offices.hotlines}
    for lang in ("uk", "ru"):
        texts = pack.texts(lang)
        for line, hours in published.items():
            assert bool(texts.hours(line, hours)) == bool(hours), (lang, line)
        assert "Mon" not in texts.hours("h_0_800_50_17_20", published["h_0_800_50_17_20"])
    assert pack.texts("uk").hours("h_102", "24/7") == "24/7"
    assert pack.texts("uk").hours("h_102", "working hours") == ""  # English words nobody put into Ukrainian
    assert pack.texts("en").hours("h_102", "working hours") == "working hours"
