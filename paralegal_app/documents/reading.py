"""The words of a .docx: for golden tests, comparisons and the search for what a paper tells."""

from __future__ import annotations

from pathlib import Path

from lxml import etree

from paralegal_app.documents.package import Package, open_package, parse_xml
from paralegal_app.documents.page_breaks import is_low_line
from paralegal_app.documents.properties import CORE, title_of
from paralegal_app.documents.tags import TBL, TC, TR, P, W
from paralegal_app.language.ties import untied

_BREAKS = {W + "br": "\n", W + "cr": "\n", W + "tab": "\t", W + "noBreakHyphen": "-"}
_SKIPPED = tuple(W + name for name in ("pPr", "rPr", "instrText", "delText"))
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"


def paragraph_texts(source: Path | bytes) -> list[str]:
    """The body's paragraphs in order, cells and text boxes included. Raises TemplateError."""
    package = open_package(source)
    tree = parse_xml(package.parts[package.main], package.main)
    return [paragraph_text(node) for node in tree.iter(P) if next(node.iterancestors(_FALLBACK), None) is None]


def text(source: Path | bytes) -> str:
    """Every word of a .docx that may come from anywhere; see `words_of`. Raises TemplateError."""
    return words_of(open_package(source))


def words_of(package: Package) -> str:
    """Every word: body first (rows of tables joined by ` | `), then headers, footers, notes and the title, each under
    a line naming the part; a space that holds a line together is a space. Raises TemplateError."""
    blocks = ["\n".join(_block_lines(parse_xml(package.parts[package.main], package.main)))]
    for name in sorted(package.fillable[1:]):
        words = "\n".join(line for line in _block_lines(parse_xml(package.parts[name], name)) if line.strip())
        if words:
            blocks.append(f"[{name.removeprefix('word/').removesuffix('.xml')}]\n{words}")
    title = _title(package)
    if title:
        blocks.append(f"[title]\n{title}")
    return untied("\n".join(blocks) + "\n")


def _title(package: Package) -> str:
    return title_of(package.parts) if CORE in package.parts else ""


def _block_lines(tree: etree._Element) -> list[str]:
    """One line for a paragraph or a table row, in reading order; text boxes follow their paragraph. A row of one cell
    only holds its paragraphs on one page (`page_breaks`): each is a line."""
    lines: list[str] = []
    for node in tree.iter(P, TR):
        if next(node.iterancestors(_FALLBACK), None) is not None:
            continue
        if node.tag == P:
            stands = next(node.iterancestors(TBL), None) is None and not is_low_line(node)
            lines += [paragraph_text(node)] if stands else []
            continue
        cells = node.findall(TC)
        lines += [" | ".join(_cell(cell) for cell in cells)] if len(cells) != 1 else _paragraphs_in(cells[0])
    return lines


def _paragraphs_in(cell: etree._Element) -> list[str]:
    return [paragraph_text(paragraph) for paragraph in cell.findall(P)]


def _cell(cell: etree._Element) -> str:
    return " ".join(words for words in (paragraph_text(paragraph) for paragraph in cell.iter(P)) if words)


def paragraph_text(paragraph: etree._Element) -> str:
    """The words of one paragraph, without those of text boxes inside it; line ends and tabs as such."""
    pieces: list[str] = []
    _gather(paragraph, pieces)
    return "".join(pieces)


def _gather(node: etree._Element, pieces: list[str]) -> None:
    for child in node:
        if child.tag == W + "t":
            pieces.append(child.text or "")
        elif child.tag in _BREAKS:
            pieces.append(_BREAKS[child.tag])
        elif child.tag not in _SKIPPED and child.tag != P and isinstance(child.tag, str):
            _gather(child, pieces)
