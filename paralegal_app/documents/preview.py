"""A paper as the window shows it while it fills: paragraphs in their look, each field linked to its question."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from lxml import etree

from paralegal_app.documents.compilation import RULE, compiled
from paralegal_app.documents.fields import question_path
from paralegal_app.documents.filters import Job
from paralegal_app.documents.package import parse_xml
from paralegal_app.documents.reading import paragraph_text
from paralegal_app.documents.render import fill
from paralegal_app.documents.tags import FIELD_CLOSE, FIELD_MIDDLE, FIELD_OPEN, TBL, TC, TR, P, W
from paralegal_app.language import names

_MARK = re.compile(f"{FIELD_OPEN}(.*?){FIELD_MIDDLE}|({FIELD_CLOSE})", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text: `field` is the dotted path it came from ('' for the template's own words); `gap` when it is
    a ruled line."""

    text: str
    field: str = ""
    gap: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph with the id of its Word style (`Title`, `Addressee`, `BodyText`, …) and its number in a list."""

    style: str
    number: int
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A table row: its cells, each a tuple of paragraphs."""

    cells: tuple[tuple[Paragraph, ...], ...]


def preview(
    template: Path | bytes,
    values: Mapping[str, object],
    *,
    lang: str,
    on: date,
    name_forms: Mapping[str, Mapping[str, str]] | None = None,
    currency: str = "",
    country: str = "",
    order: names.Order | None = None,
) -> tuple[Paragraph | Row, ...]:
    """The body of the paper `render` would make, in reading order. Raises TemplateError, DocumentError."""
    ready = compiled(template, traced=True)
    job = Job(lang, on, order or names.default_order(lang), currency, country, name_forms or {}, {})
    xml = fill(ready, values, job).get(ready.main, "")
    source = xml.encode() if xml else ready.fixed[ready.main]
    return _Reader().blocks(parse_xml(source, ready.main))


class _Reader:
    """Reads paragraphs while counting the lines of numbered lists and following the fields."""

    def __init__(self) -> None:
        self.counts: dict[str, int] = {}
        self.field = ""

    def blocks(self, tree: etree._Element) -> tuple[Paragraph | Row, ...]:
        found: list[Paragraph | Row] = []
        for node in tree.iter(P, TR):
            if node.tag == TR:
                found.append(Row(tuple(self.cell(cell) for cell in node.findall(TC))))
            elif next(node.iterancestors(TBL), None) is None:
                found.append(self.paragraph(node))
        return tuple(found)

    def cell(self, cell: etree._Element) -> tuple[Paragraph, ...]:
        return tuple(self.paragraph(node) for node in cell.iter(P))

    def paragraph(self, node: etree._Element) -> Paragraph:
        style = node.find(f"{W}pPr/{W}pStyle")
        number = node.find(f"{W}pPr/{W}numPr/{W}numId")
        place = 0
        if number is not None and number.get(f"{W}val") != "1":
            key = str(number.get(f"{W}val"))
            place = self.counts[key] = self.counts.get(key, 0) + 1
        return Paragraph(
            str(style.get(f"{W}val")) if style is not None else "", place, self.spans(paragraph_text(node))
        )

    def spans(self, text: str) -> tuple[Span, ...]:
        """The stretches of a paragraph; a field that runs over several paragraphs stays open between them."""
        found: list[Span] = []
        position = 0
        for match in _MARK.finditer(text):
            found.append(self.span(text[position : match.start()]))
            self.field = question_path(match.group(1) or "")
            position = match.end()
        found.append(self.span(text[position:]))
        return tuple(span for span in found if span.text)

    def span(self, text: str) -> Span:
        return Span(text, self.field, bool(self.field) and text.startswith(RULE))
