"""Where a finished paper may break over a page.

A signature never stands alone on a page, nor does the last line of a paper: the lines before go with it. What a
template chains together (`Keep with next`) becomes a row that does not split: Word holds a long chain, LibreOffice
leaves its first lines behind at the foot of the page.
"""

from __future__ import annotations

from lxml import etree

from paralegal_app.documents.letterhead import TEXT_WIDTH
from paralegal_app.documents.package import parse_xml
from paralegal_app.documents.tags import P, W, texts_of

SIGNATURE = "Signature"
NOTE = "Note"
HEADING = "Heading1"
KEPT_LINES = 3
"""Paragraphs with words before a signature that stay on its page."""
LAST_LINES = 2
"""Paragraphs that stay with the last one of a paper."""
SHORTEST, LONGEST = 4, 30
"""A chain of fewer paragraphs holds in a paper without tables; one of more may be higher than a page, and is left to
flow."""
BESIDE_TABLE = 2
"""In a paper with a table LibreOffice leaves even a heading alone."""

_LOWEST = "22"
"""The height of an empty line beside a table: one point."""
_BODY, _SECTION = f"{W}body", f"{W}sectPr"
_TABLE = f"{W}tbl"
_APART = (_SECTION, f"{W}pageBreakBefore", f"{W}framePr")


def keep_together(text: str) -> str:
    """A filled part whose chained paragraphs, signatures and last lines are kept whole.

    Only a filled part knows which lines are there: those of answers not given are gone. Raises TemplateError for a
    part that is not XML.
    """
    if f'w:val="{SIGNATURE}"' not in text and "<w:body" not in text:
        return text
    tree = parse_xml(text.encode(), "a filled part")
    body = tree.find(_BODY)
    if body is not None:
        _keep_last(body)
        _keep_chains(body)
    for paragraph in list(tree.iter(P)):
        if _style(paragraph) == SIGNATURE:
            _keep_before(paragraph, KEPT_LINES)
            _keep_note(paragraph)
    return str(etree.tostring(tree, encoding="unicode"))


def _keep_chains(body: etree._Element) -> None:
    """Turn every chain of kept paragraphs into one unsplittable row; chains that touch become rows of one table."""
    ours: list[etree._Element] = []
    for chain in _chains(body):
        before = chain[0].getprevious()
        if not ours or before is not ours[-1]:
            ours.append(_table(body))
            chain[0].addprevious(ours[-1])
        _row(ours[-1], chain)
    for table in ours:
        _part_from_others(table)


def _part_from_others(table: etree._Element) -> None:
    """Tables that touch would become one, with the borders of the first; and Word wants a paragraph behind each."""
    before, after = table.getprevious(), table.getnext()
    if before is not None and before.tag == _TABLE:
        table.addprevious(_low_line())
    if after is None or after.tag in (_SECTION, _TABLE):
        table.addnext(_low_line())


def _chains(body: etree._Element) -> list[list[etree._Element]]:
    """Stretches of paragraphs each of which is kept with the next, with the one that ends them (or the paper)."""
    found: list[list[etree._Element]] = []
    chain: list[etree._Element] = []
    for node in body:
        if node.tag == _SECTION:
            break
        if node.tag != P or _stands_apart(node) or _style(node) == SIGNATURE:
            chain = []
            continue
        chain.append(node)
        if not _kept(node):
            found.append(chain)
            chain = []
    found = [chain for chain in (*found, chain) if len(chain) <= LONGEST]
    tables = body.find(_TABLE) is not None or any(len(chain) >= SHORTEST for chain in found)
    return [chain for chain in found if len(chain) >= (BESIDE_TABLE if tables else SHORTEST)]


def _stands_apart(paragraph: etree._Element) -> bool:
    """Whether a paragraph begins a section, a page or a frame, which a row cannot hold."""
    if any(paragraph.find(f"{W}pPr/{mark}") is not None for mark in _APART):
        return True
    return any(line.get(f"{W}type") in ("page", "column") for line in paragraph.iter(f"{W}br"))


def _kept(paragraph: etree._Element) -> bool:
    mark = paragraph.find(f"{W}pPr/{W}keepNext")
    if mark is None:
        return _style(paragraph) == HEADING
    return str(mark.get(f"{W}val", "1")) not in ("0", "false", "off")


def _table(body: etree._Element) -> etree._Element:
    width = str(_width(body))
    table = etree.Element(_TABLE)
    look = etree.SubElement(table, f"{W}tblPr")
    etree.SubElement(look, f"{W}tblW", {f"{W}w": width, f"{W}type": "dxa"})
    etree.SubElement(look, f"{W}tblInd", {f"{W}w": "0", f"{W}type": "dxa"})
    etree.SubElement(look, f"{W}tblLayout", {f"{W}type": "fixed"})
    margins = etree.SubElement(look, f"{W}tblCellMar")
    for side in ("left", "right"):
        etree.SubElement(margins, f"{W}{side}", {f"{W}w": "0", f"{W}type": "dxa"})
    grid = etree.SubElement(table, f"{W}tblGrid")
    etree.SubElement(grid, f"{W}gridCol", {f"{W}w": width})
    return table


def _row(table: etree._Element, chain: list[etree._Element]) -> None:
    row = etree.SubElement(table, f"{W}tr")
    etree.SubElement(etree.SubElement(row, f"{W}trPr"), f"{W}cantSplit")
    cell = etree.SubElement(row, f"{W}tc")
    width = table.find(f"{W}tblPr/{W}tblW")
    assert width is not None
    etree.SubElement(etree.SubElement(cell, f"{W}tcPr"), f"{W}tcW", dict(width.attrib))
    for paragraph in chain:
        _keep_next(paragraph, kept=False)  # the row holds it; kept, the whole table would cling to what follows
        cell.append(paragraph)


def _width(body: etree._Element) -> int:
    """The width of the text between the margins, in twentieths of a point."""
    size, margins = body.find(f"{_SECTION}/{W}pgSz"), body.find(f"{_SECTION}/{W}pgMar")
    if size is None or margins is None:
        return TEXT_WIDTH
    try:
        return int(size.get(f"{W}w", "")) - int(margins.get(f"{W}left", "")) - int(margins.get(f"{W}right", ""))
    except ValueError:
        return TEXT_WIDTH


def _low_line() -> etree._Element:
    """An empty paragraph as low as can be."""
    line = etree.Element(P)
    look = etree.SubElement(line, f"{W}pPr")
    etree.SubElement(look, f"{W}spacing", {f"{W}after": "0", f"{W}line": _LOWEST, f"{W}lineRule": "exact"})
    return line


def is_low_line(paragraph: etree._Element) -> bool:
    """Whether this is the empty line that only stands beside a table."""
    spacing = paragraph.find(f"{W}pPr/{W}spacing")
    return spacing is not None and spacing.get(f"{W}line") == _LOWEST and not _has_words(paragraph)


def _keep_last(body: etree._Element) -> None:
    """The last paragraph of a paper goes with the ones before it, unless a table stands there."""
    words = [node for node in body if node.tag == P and _has_words(node)]
    if words and _style(words[-1]) != SIGNATURE:
        _keep_before(words[-1], LAST_LINES)


def _keep_before(last: etree._Element, lines: int) -> None:
    """A table ends the stretch."""
    for kept, before in enumerate(last.itersiblings(preceding=True)):
        if before.tag != P or kept == lines:
            return
        _keep_next(before)


def _keep_note(signature: etree._Element) -> None:
    """Notes right behind a signature (a warning, a consent) stay with it; empty lines between them are kept too."""
    line = signature
    between: list[etree._Element] = []
    while (following := line.getnext()) is not None and following.tag == P:
        between.append(line)
        if _style(following) == NOTE:
            for kept in between:
                _keep_next(kept)
            between = []
        elif _has_words(following):
            return
        line = following


def _has_words(paragraph: etree._Element) -> bool:
    return any(node.text for node in texts_of(paragraph))


def _style(paragraph: etree._Element) -> str:
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if style is None else str(style.get(f"{W}val"))


def _keep_next(paragraph: etree._Element, *, kept: bool = True) -> None:
    """`keepNext` stands right behind the style in the order the format asks for."""
    look = paragraph.find(f"{W}pPr")
    if look is None:
        look = etree.Element(f"{W}pPr")
        paragraph.insert(0, look)
    mark = look.find(f"{W}keepNext")
    if mark is None:
        style = look.find(f"{W}pStyle")
        mark = etree.Element(f"{W}keepNext")
        look.insert(0 if style is None else 1, mark)
    mark.attrib.pop(f"{W}val", None)
    if not kept:
        mark.set(f"{W}val", "0")
