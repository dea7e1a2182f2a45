"""Changing one value of a YAML file and nothing else: comments, order, quotes and line breaks stay as they are.

A round trip through a YAML library writes long lines and flow mappings anew, which drowns a lawyer's one changed figure
in a hundred changed lines. So the place of the value is asked of the parser, and only those letters are replaced.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

import yaml

from paralegal_app.errors import BadInput
from paralegal_app.packs.reading import KeyPath

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_SIMPLE = re.compile(r"[^\W_](?:[\w .()/§№’–—-]*[\w.)])?")
_WORDS_OF_YAML = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n", ""})
Value = str | None


def set_value(text: str, path: KeyPath, value: Value) -> str:
    """`text` with the scalar at `path` replaced, or added to its mapping when the mapping does not have it yet.

    Raises BadInput when there is no such place.
    """
    if path[-1] == "sources":
        return _with_source(text, path, value)
    parent = _node(text, path[:-1])
    found = _child(parent, path[-1])
    if isinstance(found, yaml.ScalarNode):
        return _replaced(text, found, value)
    if found is None and isinstance(parent, yaml.MappingNode) and parent.value:
        return _key_added(text, parent, str(path[-1]), _scalar(value))
    if isinstance(found, yaml.MappingNode) and (inner := _child(found, "text")) is not None:
        return _replaced(text, inner, value)
    raise BadInput(f"The file has no single value at {'.'.join(map(str, path))}; open the pack anew.")


def add_entry(text: str, path: KeyPath, entry: Mapping[str, Value]) -> str:
    """`text` with `entry` after the last one of the list at `path`. Raises BadInput when there is no such list."""
    node = _node(text, path)
    if not isinstance(node, yaml.SequenceNode) or not node.value:
        raise BadInput(f"The file has no list with entries at {'.'.join(map(str, path))}; open the pack anew.")
    written = "{" + ", ".join(f"{key}: {_said(key, value)}" for key, value in entry.items()) + "}"
    last = node.value[-1]
    end = _end(text, last)
    if node.flow_style:
        return f"{text[:end]}, {written}{text[end:]}"
    dash = text.rfind("-", 0, last.start_mark.index)
    column = dash - (text.rfind("\n", 0, dash) + 1)
    end = _line_end(text, end)
    return f"{text[:end]}\n{' ' * column}- {written}{text[end:]}"


def _with_source(text: str, path: KeyPath, value: Value) -> str:
    """The first source replaced, or the list begun or emptied."""
    parent = _node(text, path[:-1])
    found = _child(parent, "sources")
    if isinstance(found, yaml.SequenceNode) and found.value and value is not None:
        return _replaced(text, found.value[0], value)
    if isinstance(found, yaml.SequenceNode) and len(found.value) > 1:
        raise BadInput("There are several sources; put another one in the place of the first instead of emptying it.")
    written = "[]" if value is None else f"[{_scalar(value)}]"
    if found is not None and found.flow_style:
        return text[: found.start_mark.index] + written + text[_end(text, found) :]
    if found is None and isinstance(parent, yaml.MappingNode) and parent.value:
        return _key_added(text, parent, "sources", written)
    raise BadInput("The source cannot be changed here; edit the file of the pack.")


def _said(key: str, value: Value) -> str:
    return f"[{_scalar(value)}]" if key == "sources" and value is not None else _scalar(value)


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


def _node(text: str, path: KeyPath) -> Any:
    node: Any = yaml.compose(text, Loader=_LOADER)
    for part in path:
        node = _child(node, part)
        if node is None:
            raise BadInput(f"The file has no {'.'.join(map(str, path))}; open the pack anew.")
    return node


def _child(node: Any, part: str | int) -> Any:
    if isinstance(node, yaml.MappingNode):
        return next((item for key, item in node.value if key.value == str(part)), None)
    if isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
        return node.value[part]
    return None


def _replaced(text: str, node: Any, value: Value) -> str:
    begin, end = node.start_mark.index, _end(text, node)
    written = _scalar(value)
    if begin == end and begin and text[begin - 1] not in " \n":
        written = f" {written}"
    return text[:begin] + written + text[end:]


def _end(text: str, node: Any) -> int:
    """Where a node ends; block scalars and block mappings count the empty lines after them, which stay."""
    end: int = node.end_mark.index
    block = node.style in ("|", ">") if isinstance(node, yaml.ScalarNode) else not node.flow_style
    if not block:
        return end
    if not isinstance(node, yaml.ScalarNode):
        last = node.value[-1]
        return _end(text, last[1] if isinstance(last, tuple) else last)
    return len(text[:end].rstrip())


def _key_added(text: str, parent: Any, key: str, written: str) -> str:
    first, last = parent.value[0][0], parent.value[-1][1]
    end = _end(text, last)
    if parent.flow_style:
        return f"{text[:end]}, {key}: {written}{text[end:]}"
    end = _line_end(text, end)
    return f"{text[:end]}\n{' ' * first.start_mark.column}{key}: {written}{text[end:]}"


def _line_end(text: str, end: int) -> int:
    """The end of the line, so that a comment stays with the entry it speaks of."""
    found = text.find("\n", end)
    return len(text) if found < 0 else found


def _scalar(value: Value) -> str:
    """A value as YAML that reads back as the same text: plain where nothing can be misread, else in double quotes."""
    if value is None:
        return "null"
    if _SIMPLE.fullmatch(value) and value.lower() not in _WORDS_OF_YAML:
        return value
    return json.dumps(value, ensure_ascii=False)
