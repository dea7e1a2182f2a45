"""Changing one value of a YAML file and nothing else: comments, order, quotes and line breaks stay as they are.

A round trip through a YAML library writes long lines and flow mappings anew, which drowns a lawyer's one changed figure
in a hundred changed lines. So the place of the value is asked of the parser, and only those letters are replaced.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import yaml

from paralegal_app.errors import BadInput
from paralegal_app.packs.reading import KeyPath

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_SIMPLE = re.compile(r"[^\W_](?:[\w .()/§№’–—-]*[\w.)])?")
_WORDS_OF_YAML = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n", ""})
Value = str | None
_LISTS = ("sources", "beside")


def set_value(text: str, path: KeyPath, value: Value) -> str:
    """`text` with the scalar at `path` replaced, or added to its mapping when the mapping does not have it yet.

    Raises BadInput when there is no such place.
    """
    if path[-1] == "sources":
        return _with_sources(text, path, value)
    parent = find(text, path[:-1])
    found = child(parent, path[-1])
    if isinstance(found, yaml.ScalarNode):
        return _replaced(text, found, value)
    if found is None and isinstance(parent, yaml.MappingNode) and parent.value:
        return key_added(text, parent, str(path[-1]), scalar(value))
    if isinstance(found, yaml.MappingNode) and (inner := child(found, "text")) is not None:
        return _replaced(text, inner, value)
    words = f"The file has no single value at {'.'.join(map(str, path))}; open the pack anew."
    raise BadInput(words, kind="draft_gone")


def _with_sources(text: str, path: KeyPath, value: Value) -> str:
    """The list of sources made anew, one line of `value` each; a list written line by line stays so."""
    parent = find(text, path[:-1])
    node = child(parent, "sources")
    lines = [line.strip() for line in (value or "").split("\n") if line.strip()]
    if isinstance(node, yaml.SequenceNode) and not node.flow_style and lines:
        first = node.value[0]
        dash = text.rfind("-", 0, first.start_mark.index)
        column = dash - (text.rfind("\n", 0, dash) + 1)
        block = f"\n{' ' * column}".join(f"- {scalar(line)}" for line in lines)
        return text[:dash] + block + text[end_of(text, node) :]
    if isinstance(node, yaml.SequenceNode):
        begin = node.start_mark.index if node.flow_style else text.rindex(":", 0, node.start_mark.index) + 1
        space = "" if node.flow_style else " "
        return text[:begin] + space + written("sources", value) + text[end_of(text, node) :]
    if node is None and isinstance(parent, yaml.MappingNode) and parent.value:
        return key_added(text, parent, "sources", written("sources", value))
    raise BadInput("The sources cannot be changed here; edit the file of the pack.", kind="draft_gone")


def written(key: str, value: Value) -> str:
    """A value as it stands in the file; of a list of texts, each line is one."""
    if key not in _LISTS:
        return scalar(value)
    lines = [line.strip() for line in (value or "").split("\n") if line.strip()]
    return "[" + ", ".join(scalar(line) for line in lines) + "]"


def scalars(text: str) -> Iterator[tuple[KeyPath, Value]]:
    """Every scalar of the file with its path, in the file's order."""
    root = yaml.compose(text, Loader=_LOADER)
    if root is not None:
        yield from _scalars(root, ())


def _scalars(node: Any, path: KeyPath) -> Iterator[tuple[KeyPath, Value]]:
    if isinstance(node, yaml.MappingNode):
        for key, item in node.value:
            yield from _scalars(item, (*path, key.value))
    elif isinstance(node, yaml.SequenceNode):
        for number, item in enumerate(node.value):
            yield from _scalars(item, (*path, number))
    else:
        yield path, None if not node.style and node.value in ("", "null", "~") else node.value


def find(text: str, path: KeyPath) -> Any:
    """The parser's node at `path`, with its place in the text; None where there is none."""
    node: Any = yaml.compose(text, Loader=_LOADER)
    for part in path:
        node = child(node, part)
    return node


def child(node: Any, part: str | int) -> Any:
    """The node under one key or index; None where there is none."""
    if isinstance(node, yaml.MappingNode):
        return next((item for key, item in node.value if key.value == str(part)), None)
    if isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
        return node.value[part]
    return None


def _replaced(text: str, node: Any, value: Value) -> str:
    begin, end = node.start_mark.index, end_of(text, node)
    written = scalar(value)
    if begin == end and begin and text[begin - 1] not in " \n":
        written = f" {written}"
    return text[:begin] + written + text[end:]


def end_of(text: str, node: Any) -> int:
    """Where a node ends; block scalars and block mappings count the empty lines after them, which stay."""
    end: int = node.end_mark.index
    block = node.style in ("|", ">") if isinstance(node, yaml.ScalarNode) else not node.flow_style
    if not block:
        return end
    if not isinstance(node, yaml.ScalarNode):
        last = node.value[-1]
        return end_of(text, last[1] if isinstance(last, tuple) else last)
    return len(text[:end].rstrip())


def key_added(text: str, parent: Any, key: str, written: str) -> str:
    """`text` with one more key, already written out, after the last one of the mapping `parent`."""
    first, last = parent.value[0][0], parent.value[-1][1]
    end = end_of(text, last)
    if parent.flow_style:
        return f"{text[:end]}, {key}: {written}{text[end:]}"
    end = line_end(text, end)
    return f"{text[:end]}\n{' ' * first.start_mark.column}{key}: {written}{text[end:]}"


def line_end(text: str, end: int) -> int:
    """The end of the line, so that a comment stays with the entry it speaks of."""
    found = text.find("\n", end)
    return len(text) if found < 0 else found


def scalar(value: Value) -> str:
    """A value as YAML that reads back as the same text: plain where nothing can be misread, else in double quotes."""
    if value is None:
        return "null"
    if _SIMPLE.fullmatch(value) and value.lower() not in _WORDS_OF_YAML:
        return value
    return json.dumps(value, ensure_ascii=False)
