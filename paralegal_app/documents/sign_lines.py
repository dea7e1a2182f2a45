"""A signature never stands alone on a page: the lines before it go with it."""

from __future__ import annotations

from lxml import etree

from paralegal_app.documents.tags import P, W, texts_of

STYLE = "Signature"
KEPT_LINES = 3
"""Paragraphs with words before a signature that stay on its page."""


def keep_with_signature(tree: etree._Element) -> None:
    """Mark the paragraphs before each signature (style `Signature`) as kept with the next one, in place.

    Paragraphs that hold only a `{%p … %}` tag vanish from the paper and are passed over; a table ends the stretch.
    """
    for paragraph in tree.iter(P):
        if _style(paragraph) == STYLE:
            _keep_before(paragraph)


def _keep_before(signature: etree._Element) -> None:
    kept = 0
    for before in signature.itersiblings(preceding=True):
        if before.tag != P or kept == KEPT_LINES:
            return
        if not _is_tag(before):
            _keep_next(before)
            kept += 1


def _style(paragraph: etree._Element) -> str:
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if style is None else str(style.get(f"{W}val"))


def _is_tag(paragraph: etree._Element) -> bool:
    return "".join(node.text or "" for node in texts_of(paragraph)).lstrip().startswith("{%p")


def _keep_next(paragraph: etree._Element) -> None:
    """`keepNext` stands right behind the style in the order the format asks for."""
    look = paragraph.find(f"{W}pPr")
    if look is None:
        look = etree.Element(f"{W}pPr")
        paragraph.insert(0, look)
    if look.find(f"{W}keepNext") is None:
        style = look.find(f"{W}pStyle")
        look.insert(0 if style is None else 1, etree.Element(f"{W}keepNext"))
