"""Whether the tags of one part open and close where Word can follow, and which fields they use."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from lxml import etree

from paralegal_app.documents import grammar
from paralegal_app.documents.tags import LONGEST, TBL, TC, TR, Line, P, R, Tag, W, read_lines

_CONTAINERS = tuple(W + name for name in ("tc", "txbxContent", "hdr", "ftr", "footnote", "endnote"))
DEEPEST_LOOP = 3
_SINGLE = ("footnoteReference", "endnoteReference", "drawing", "pict")
_SPLITS = (
    "`lines` makes new paragraphs, which a link, a content control or a field cannot hold; write it into plain text."
)
_RAW = "inserts raw Word code; write the field without the letter after the braces"


@dataclass(frozen=True, slots=True)
class TemplateFault:
    """One thing wrong in a template: the part of the file, the paragraph quoted, what is wrong and what to do."""

    part: str
    paragraph: str
    message: str

    def __str__(self) -> str:
        return f"{self.part}, {self.paragraph}: {self.message}"


@dataclass(frozen=True, slots=True)
class FieldUse:
    """A field used in a part: dotted path with loop names resolved to their list, filters, paragraph quoted;
    `condition` when it only decides and is not printed; `otherwise` where an `if` found it missing."""

    path: str
    filters: tuple[str, ...]
    part: str
    paragraph: str
    condition: bool
    otherwise: bool = False


@dataclass(slots=True)
class _Block:
    """An open `if` or `for`; `absent` while its branch is the one for answers (`decides`) that are missing."""

    word: str
    scope: str
    container: etree._Element | None
    line: Line
    name: str = ""
    source: str = ""
    decides: frozenset[str] = frozenset()
    absent: bool = False


@dataclass(slots=True)
class Reading:
    """What reading one part yields; `printed` links each printing tag (text node, code) to the path it prints."""

    part: str
    faults: list[TemplateFault] = field(default_factory=list)
    uses: list[FieldUse] = field(default_factory=list)
    blocks: list[_Block] = field(default_factory=list)
    printed: dict[tuple[etree._Element, str], str] = field(default_factory=dict)

    def fault(self, line: Line, message: str) -> None:
        self.faults.append(TemplateFault(self.part, line.quote, message))


def read_part(tree: etree._Element, part: str) -> Reading:
    """Check a part and repair its split tags in place; the tree is then fit for compiling if no fault is found."""
    reading = Reading(part)
    lines = read_lines(tree)
    for line in lines:
        if len(line.text) > LONGEST:
            reading.fault(line, f"the paragraph with this tag has more than {LONGEST} letters; divide it.")
            continue
        if line.loose:
            reading.fault(line, f"`{line.loose}` stands alone: a tag is not opened or not closed.")
        for tag in line.tags:
            _read_tag(reading, line, tag)
    for block in reading.blocks:
        reading.fault(block.line, f"`{block.word}` is never closed; add `end{block.word}`.")
    _check_elsewhere(reading, tree)
    _check_tables(reading, lines)
    if not reading.faults:
        _keep_containers_whole(lines)
    return reading


def _read_tag(reading: Reading, line: Line, tag: Tag) -> None:
    if tag.trims:
        reading.fault(line, "a tag uses `-` to swallow white space, which papers do not have; remove the dash.")
    if tag.kind == "#":
        return
    if tag.kind == "{":
        if tag.scope:
            reading.fault(line, f"`{tag.scope} {tag.code}` {_RAW}.")
            return
        uses = _read_uses(reading, line, tag.code, condition=False)
        if any("lines" in use.filters for use in uses) and not _is_plain(tag.node):
            reading.fault(line, _SPLITS)
        reading.printed[(tag.node, tag.code)] = next((use.path for use in reversed(uses) if not use.condition), "")
        return
    if tag.scope in ("tc", "r"):
        reading.fault(
            line, f"`{{%{tag.scope}` is not used in papers; use `{{%p` for paragraphs and `{{%tr` for table rows."
        )
        return
    _read_statement(reading, line, tag)


def _is_plain(node: etree._Element) -> bool:
    """Whether a text node stands in a run of the paragraph itself."""
    run = node.getparent()
    holder = None if run is None or run.tag != R else run.getparent()
    return holder is not None and holder.tag == P


def _read_statement(reading: Reading, line: Line, tag: Tag) -> None:
    container = _container(reading, line, tag)
    word, _, rest = tag.code.partition(" ")
    if word == "if":
        decides = frozenset(use.path for use in _read_uses(reading, line, rest, condition=True))
        absent = len(decides) == 1 and rest.lstrip().startswith("not ")
        reading.blocks.append(_Block("if", tag.scope, container, line, decides=decides, absent=absent))
    elif word == "for":
        _open_loop(reading, line, tag, container)
    elif word in ("elif", "else", "endif", "endfor"):
        _continue_block(reading, line, tag, container)
    else:
        reading.fault(
            line, f"`{word}` is not a word of the template language; it has if, elif, else, endif, for, endfor."
        )


def _open_loop(reading: Reading, line: Line, tag: Tag, container: etree._Element | None) -> None:
    match = grammar.FOR.match(tag.code)
    name, source = match.groups() if match else ("", "")
    if not match or name.startswith("_") or name == "loop":
        reading.fault(line, "a loop is written `for child in children`.")
    if sum(block.word == "for" for block in reading.blocks) >= DEEPEST_LOOP:
        reading.fault(line, f"more than {DEEPEST_LOOP} loops stand inside one another.")
    uses = _read_uses(reading, line, source, condition=False, filters=("for",)) if source else []
    if source and (len(uses) != 1 or uses[0].filters != ("for",)):
        reading.fault(line, "a loop goes over one list answer, nothing else.")
    reading.blocks.append(_Block("for", tag.scope, container, line, name, uses[0].path if uses else ""))


def _continue_block(reading: Reading, line: Line, tag: Tag, container: etree._Element | None) -> None:
    word, _, rest = tag.code.partition(" ")
    wanted = "for" if word == "endfor" else "if"
    if not reading.blocks or reading.blocks[-1].word != wanted:
        reading.fault(line, f"`{word}` closes no open `{wanted}`.")
        return
    block = reading.blocks[-1]
    if block.scope != tag.scope or block.container is not container:
        place = {"": "same line of text", "p": "same text or cell", "tr": "same table"}[block.scope]
        reading.fault(line, f"`{word}` must stand in the {place} and be written like its `{wanted}`.")
    if word == "elif":
        _read_uses(reading, line, rest, condition=True)
    elif rest.strip():
        reading.fault(line, f"nothing may follow `{word}`.")
    block.absent = not block.absent
    if word.startswith("end"):
        if word == "endfor" and _holds_single_things(block.line.element, line.element, tag.scope):
            reading.fault(line, "a footnote or picture stands inside a loop, where Word cannot repeat it; move it out.")
        reading.blocks.pop()


def _holds_single_things(first: etree._Element, last: etree._Element, scope: str) -> bool:
    """Whether between two paragraphs (or their rows) stands something that has a number of its own in the file."""
    if scope == "tr":
        first, last = next(first.iterancestors(TR), first), next(last.iterancestors(TR), last)
    node: etree._Element | None = first
    while node is not None:
        if any(node.find(f".//{W}{name}") is not None for name in _SINGLE):
            return True
        node = None if node is last else node.getnext()
    return False


def _container(reading: Reading, line: Line, tag: Tag) -> etree._Element | None:
    """Where a block must also be closed; complains when a tag that takes its whole paragraph or row is not alone."""
    paragraph = line.element
    if not tag.scope:
        run = next(tag.node.iterancestors(R), None)
        return run.getparent() if run is not None else None
    if tag.scope == "p":
        if len(line.tags) != 1 or _outside_tags(line):
            reading.fault(line, "a `{%p … %}` tag must be alone in its paragraph.")
        if paragraph.find(f"{W}pPr/{W}sectPr") is not None or paragraph.find(f".//{P}") is not None:
            reading.fault(line, "a `{%p … %}` tag stands in a paragraph that ends a section or holds a text box.")
        return paragraph.getparent()
    row = next(paragraph.iterancestors(TR), None)
    if row is None:
        reading.fault(line, "a `{%tr … %}` tag must stand in a table row of its own.")
        return None
    texts = "".join(node.text or "" for node in row.iter(W + "t"))
    if texts.strip() != line.text.strip() or len(line.tags) != 1 or _outside_tags(line):
        reading.fault(line, "a `{%tr … %}` tag must be alone in its table row.")
    return row.getparent()


def _outside_tags(line: Line) -> str:
    text = line.text.strip()
    return "" if text.startswith("{%") and text.endswith("%}") and text.count("{%") == 1 else text


def _read_uses(
    reading: Reading, line: Line, code: str, *, condition: bool, filters: tuple[str, ...] = ()
) -> list[FieldUse]:
    try:
        uses = grammar.read_expression(code)
    except grammar.NotAllowedError as reason:
        reading.fault(line, f"`{code.strip()}` {reason}.")
        return []
    found = []
    for use in uses:
        path = _resolve(reading, line, use.path)
        if path:
            otherwise = any(block.absent and path in block.decides for block in reading.blocks)
            deciding = condition or not use.printed
            found.append(FieldUse(path, use.filters + filters, reading.part, line.quote, deciding, otherwise))
    reading.uses += found
    return found


def _resolve(reading: Reading, line: Line, path: str) -> str:
    """The path with a loop's name replaced by its list; '' for `loop.index` and its like."""
    head, _, rest = path.partition(".")
    if head == "loop" and any(block.word == "for" for block in reading.blocks):
        if rest not in grammar.LOOP_FACTS:
            reading.fault(line, f"`loop` knows {', '.join(sorted(grammar.LOOP_FACTS))}, not `{rest}`.")
        return ""
    for block in reversed(reading.blocks):
        if block.word == "for" and block.name == head:
            return f"{block.source}.{rest}" if rest else block.source
    return path


def _check_elsewhere(reading: Reading, tree: etree._Element) -> None:
    """Tags in attributes, field codes or equations would not be filled as text."""
    for element in tree.iter(etree.Element):
        hidden = [str(value) for value in element.attrib.values()]
        if element.tag != W + "t":
            hidden.append(element.text or "")
        if any("{{" in text or "{%" in text for text in hidden):
            name = etree.QName(element).localname
            reading.faults.append(
                TemplateFault(
                    reading.part, f"<{name}>", "a tag stands where it cannot be filled; put it into plain text."
                )
            )


def _check_tables(reading: Reading, lines: Iterable[Line]) -> None:
    """A table whose every row may vanish would be damaged in Word."""
    tables: dict[etree._Element, Line] = {}
    for line in lines:
        if any(tag.scope == "tr" for tag in line.tags):
            table = next(line.element.iterancestors(TBL), None)
            if table is not None:
                tables.setdefault(table, line)
    for table, line in tables.items():
        depth = standing = 0
        for row in table.findall(TR):
            word = _row_word(row)
            depth += {"if": 1, "for": 1, "endif": -1, "endfor": -1}.get(word, 0)
            standing += depth == 0 and not word
        if not standing:
            reading.fault(line, "every row of this table may vanish; give it a heading row outside `{%tr … %}`.")


def _row_word(row: etree._Element) -> str:
    text = "".join(node.text or "" for node in row.iter(W + "t")).strip()
    return text[4:].split()[0] if text.startswith("{%tr ") and text[4:].split() else ""


def _keep_containers_whole(lines: Iterable[Line]) -> None:
    """A cell, box or footer needs a last paragraph; add an empty one where a `{%p … %}` tag would take it away."""
    for line in lines:
        parent = line.element.getparent()
        if parent is None or parent.tag not in _CONTAINERS or not any(tag.scope == "p" for tag in line.tags):
            continue
        following = line.element.getnext()
        if following is None:
            empty = etree.SubElement(parent, P)
            if parent.tag == TC:
                properties = line.element.find(W + "pPr")
                if properties is not None:
                    empty.append(etree.fromstring(etree.tostring(properties)))
