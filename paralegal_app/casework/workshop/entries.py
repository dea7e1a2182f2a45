"""Adding, removing and moving whole entries of a YAML file; every other letter of the file stays as it is.

An entry of a block list reaches from the end of the one before it to the end of its own last line, so the remarks above
it and beside it go where it goes.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from typing import Any

import yaml

from paralegal_app.casework.workshop import editing
from paralegal_app.casework.workshop.editing import Value
from paralegal_app.errors import BadInput
from paralegal_app.packs.reading import KeyPath

Span = tuple[int, int]


def add(text: str, path: KeyPath, entry: Mapping[str, Value]) -> str:
    """`text` with `entry` after the last one of the list at `path`, which is begun where it is missing or empty.

    Raises BadInput when something else stands there.
    """
    written = "{" + ", ".join(f"{key}: {editing.written(key, value)}" for key, value in entry.items()) + "}"
    node = editing.find(text, path)
    if node is None and len(path) == 1:
        head = text.rstrip("\n") + "\n" if text.strip() else text
        return f"{head}{path[0]}:\n- {written}\n"
    if not isinstance(node, yaml.SequenceNode):
        raise _gone()
    if not node.value:
        return f"{text[: node.start_mark.index]}[{written}]{text[node.end_mark.index :]}"
    last = node.value[-1]
    end = editing.end_of(text, last)
    if node.flow_style:
        return f"{text[:end]}, {written}{text[end:]}"
    column = _dash(text, last) - _line_start(text, _dash(text, last))
    end = editing.line_end(text, end)
    return f"{text[:end]}\n{' ' * column}- {written}{text[end:]}"


def put(text: str, path: KeyPath, value: str) -> str:
    """`text` with the scalar at `path` set; the mappings above it are made where they are missing. Raises BadInput."""
    for depth in range(len(path), 0, -1):
        parent = editing.find(text, path[: depth - 1]) if text.strip() else None
        if depth == 1 and parent is None:
            return f"{text}{_nested(path, value)}\n"
        if isinstance(parent, yaml.ScalarNode) and depth > 1:  # a plain text becomes the `text` beside the new leaf
            if path[depth - 1] == "text":
                return editing.set_value(text, path[: depth - 1], value)
            plain = editing.scalar(parent.value)
            pair = f"{{text: {plain}, {_nested(path[depth - 1 :], value)}}}"
            return text[: parent.start_mark.index] + pair + text[editing.end_of(text, parent) :]
        if isinstance(parent, yaml.MappingNode) and parent.value:
            if editing.child(parent, path[depth - 1]) is not None:
                return editing.set_value(text, path, value)
            key, _, rest = _nested(path[depth - 1 :], value).partition(": ")
            return editing.key_added(text, parent, key, rest)
    raise _gone()


def _nested(path: KeyPath, value: str) -> str:
    first, *rest = path
    inner = "{" + _nested(tuple(rest), value) + "}" if rest else editing.scalar(value)
    return f"{editing.scalar(str(first))}: {inner}"


def remove(text: str, path: KeyPath) -> str:
    """`text` without the entry at `path`, of a list or of a mapping. Raises BadInput when there is none."""
    parent, spans, index = _place(text, path)
    if len(spans) == 1:
        return _emptied(text, parent)
    begin, end = spans[index]
    if parent.flow_style:
        begin, end = (begin, spans[1][0]) if index == 0 else (spans[index - 1][1], end)
    return text[:begin] + text[end:]


def move(text: str, path: KeyPath, by: int) -> str:
    """`text` with the list entry at `path` moved `by` places. Raises BadInput when there is no such place."""
    _parent, spans, index = _place(text, path)
    if not 0 <= index + by < len(spans) or isinstance(path[-1], str):
        raise _gone()
    pieces = [text[begin:end] for begin, end in spans]
    gaps = [text[end:begin] for (_, end), (begin, _) in itertools.pairwise(spans)]
    pieces.insert(index + by, pieces.pop(index))
    middle = "".join(part for pair in zip(pieces, [*gaps, ""], strict=True) for part in pair)
    return text[: spans[0][0]] + middle + text[spans[-1][1] :]


def _place(text: str, path: KeyPath) -> tuple[Any, list[Span], int]:
    parent = editing.find(text, path[:-1])
    if isinstance(parent, yaml.MappingNode):
        names = [key.value for key, _item in parent.value]
        index = names.index(str(path[-1])) if str(path[-1]) in names else -1
    else:
        index = path[-1] if isinstance(parent, yaml.SequenceNode) and isinstance(path[-1], int) else -1
    if parent is None or not 0 <= index < len(parent.value):
        raise _gone()
    return parent, _spans(text, parent), index


def _spans(text: str, parent: Any) -> list[Span]:
    """Where each entry begins and ends; in block style whole lines, the remarks above an entry included."""
    mapping = isinstance(parent, yaml.MappingNode)
    pairs = [item if mapping else (item, item) for item in parent.value]
    if parent.flow_style:
        return [(first.start_mark.index, editing.end_of(text, last)) for first, last in pairs]
    found: list[Span] = []
    for first, last in pairs:
        head = first.start_mark.index if mapping else _dash(text, first)
        begin = found[-1][1] if found else _line_start(text, head)
        end = min(editing.line_end(text, editing.end_of(text, last)) + 1, len(text))
        found.append((begin, end))
    return found


def _emptied(text: str, parent: Any) -> str:
    empty = "{}" if isinstance(parent, yaml.MappingNode) else "[]"
    if parent.flow_style:
        return text[: parent.start_mark.index] + empty + text[parent.end_mark.index :]
    begin, end = _spans(text, parent)[0]
    head = text[:begin].rstrip(" \n")
    if not head.endswith(":"):
        raise BadInput("The last entry of this list cannot be taken out here; edit the file.", kind="draft_gone")
    return f"{head} {empty}\n{text[end:]}"


def _dash(text: str, node: Any) -> int:
    return text.rfind("-", 0, node.start_mark.index + 1 if node.start_mark.index < len(text) else len(text))


def _line_start(text: str, index: int) -> int:
    return text.rfind("\n", 0, index) + 1


def _gone() -> BadInput:
    return BadInput("The file has no such entry any more; open the pack anew.", kind="draft_gone")
