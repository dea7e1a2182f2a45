"""The tags of a template where they stand: found in paragraphs, and put together again when an editor split them.

Word and LibreOffice cut a typed `{{ client }}` into several runs whenever a spelling mark, a language or a cursor
passed by. Here every tag is moved whole into the run where it begins.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
P, R, T, TR, TC, TBL = (W + name for name in ("p", "r", "t", "tr", "tc", "tbl"))

_TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
_LOOSE = re.compile(r"\{\{|\}\}|\{%|%\}|\{#|#\}")
_INSIDE = re.compile(r"^\{([{%#])(-?)(?:(p|tr|tc|r)(?=\s))?\s*(.*?)\s*(-?)[}%#]\}$", re.DOTALL)
_SMART = str.maketrans({"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "\u00a0": " "})
QUOTED = 90
LONGEST = 20_000
"""A paragraph with tags is never longer; one that is has its tags left unread and is refused."""

FIELD_OPEN, FIELD_MIDDLE, FIELD_CLOSE = "\ue000", "\ue001", "\ue002"
"""Private-use marks around a field in a traced template: open, path, middle, what is printed, close. Answers are
cleaned of them."""


@dataclass(frozen=True, slots=True)
class Tag:
    """One tag: `kind` is `{`, `%` or `#`; `scope` '' (inline), 'p', 'tr', …; `code` what stands between; `node` the
    text node that holds it; `trims` whether it asks to swallow the white space around it."""

    kind: str
    scope: str
    code: str
    trims: bool
    node: etree._Element


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph that holds template marks: its text, its tags, and marks left open."""

    element: etree._Element
    text: str
    tags: tuple[Tag, ...]
    loose: str

    @property
    def quote(self) -> str:
        """The paragraph as a message quotes it."""
        text = " ".join(self.text.split())
        return f"“{text if len(text) <= QUOTED else text[: QUOTED - 1] + '…'}”"


def texts_of(paragraph: etree._Element) -> list[etree._Element]:
    """The text nodes of a paragraph in order, without those of paragraphs in its text boxes."""
    return [node for node in paragraph.iter(T) if _owner(node) is paragraph]


def _owner(node: etree._Element) -> etree._Element | None:
    return next(node.iterancestors(P), None)


def paragraphs(tree: etree._Element) -> Iterator[etree._Element]:
    """Every paragraph, those in tables and text boxes too."""
    yield from tree.iter(P)


def read_lines(tree: etree._Element) -> list[Line]:
    """Every paragraph with template marks, its split tags repaired in place."""
    found = []
    for paragraph in paragraphs(tree):
        nodes = texts_of(paragraph)
        text = "".join(node.text or "" for node in nodes)
        if not _LOOSE.search(text):
            continue
        if len(text) > LONGEST:
            found.append(Line(paragraph, text, (), ""))
            continue
        _join(nodes, [match.span() for match in _TAG.finditer(text)])
        tags = tuple(_tag(match.group(), node) for node in nodes for match in _TAG.finditer(node.text or ""))
        rest = _LOOSE.search(_TAG.sub("", text))
        found.append(Line(paragraph, text, tags, rest.group() if rest else ""))
    return found


def _join(nodes: list[etree._Element], spans: list[tuple[int, int]]) -> None:
    """Move each tag into the text node where it begins, with plain quotation marks inside it."""
    starts, position = [], 0
    for node in nodes:
        starts.append(position)
        position += len(node.text or "")
    texts = [node.text or "" for node in nodes]
    for begin, end in reversed(spans):
        first = max(index for index, start in enumerate(starts) if start <= begin and texts[index])
        last = max(index for index, start in enumerate(starts) if start < end)
        if first != last:
            texts[first] += "".join(texts[first + 1 : last]) + texts[last][: end - starts[last]]
            texts[last] = texts[last][end - starts[last] :]
            texts[first + 1 : last] = [""] * (last - first - 1)
    for node, text in zip(nodes, texts, strict=True):
        plain = _TAG.sub(lambda match: match.group().translate(_SMART), text)
        if node.text != plain:
            node.text = plain
            node.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")


def _tag(text: str, node: etree._Element) -> Tag:
    match = _INSIDE.match(text)
    if not match:
        return Tag(text[1], "", text[2:-2].strip(), trims=False, node=node)
    kind, dash, scope, code, end_dash = match.groups()
    return Tag(kind, scope or "", code, trims=bool(dash or end_dash), node=node)


def trace_fields(printed: Mapping[tuple[etree._Element, str], str]) -> None:
    """Put marks around every `{{ field }}` so that a reader of the filled text knows which field printed what.

    `printed` gives the path for each text node and code.
    """
    for node in {node for node, _ in printed}:

        def marked(match: re.Match[str], node: etree._Element = node) -> str:
            text = match.group()
            path = printed.get((node, text[2:-2].strip()))
            return text if path is None else f"{FIELD_OPEN}{path}{FIELD_MIDDLE}{text}{FIELD_CLOSE}"

        node.text = _TAG.sub(marked, node.text or "")
