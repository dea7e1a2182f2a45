"""A signature never stands alone on a page: the lines before it go with it, and so does the note signed below it."""

from __future__ import annotations

from lxml import etree

from paralegal_app.documents.package import parse_xml
from paralegal_app.documents.tags import P, W, texts_of

STYLE = "Signature"
NOTE = "Note"
KEPT_LINES = 3
"""Paragraphs with words before a signature that stay on its page."""


def keep_with_signature(text: str) -> str:
    """A filled part whose paragraphs before each signature (style `Signature`) are kept with the next one.

    Only a filled part knows which lines are there: those of answers not given are gone. A table ends the stretch. Notes
    right behind a signature (a warning, a consent) stay with it. Raises TemplateError for a part that is not XML.
    """
    if f'w:val="{STYLE}"' not in text:
        return text
    tree = parse_xml(text.encode(), "a filled part")
    for paragraph in tree.iter(P):
        if _style(paragraph) == STYLE:
            _keep_before(paragraph)
            _keep_note(paragraph)
    return str(etree.tostring(tree, encoding="unicode"))


def _keep_before(signature: etree._Element) -> None:
    for kept, before in enumerate(signature.itersiblings(preceding=True)):
        if before.tag != P or kept == KEPT_LINES:
            return
        _keep_next(before)


def _keep_note(signature: etree._Element) -> None:
    """Empty lines between them are kept too."""
    line = signature
    between: list[etree._Element] = []
    while (following := line.getnext()) is not None and following.tag == P:
        between.append(line)
        if _style(following) == NOTE:
            for kept in between:
                _keep_next(kept)
            between = []
        elif any(node.text for node in texts_of(following)):
            return
        line = following


def _style(paragraph: etree._Element) -> str:
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if style is None else str(style.get(f"{W}val"))


def _keep_next(paragraph: etree._Element) -> None:
    """`keepNext` stands right behind the style in the order the format asks for."""
    look = paragraph.find(f"{W}pPr")
    if look is None:
        look = etree.Element(f"{W}pPr")
        paragraph.insert(0, look)
    if look.find(f"{W}keepNext") is None:
        style = look.find(f"{W}pStyle")
        look.insert(0 if style is None else 1, etree.Element(f"{W}keepNext"))
