"""Reading YAML strictly: every scalar is text, duplicates and aliases are refused, size and depth are bounded.

YAML's own guesses (`NO` is false, `010` is 8, `1:30` is 90) have no place in law; pydantic gives each text its type.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar

import yaml

from paralegal_app.errors import Fault, PackError

MAX_BYTES = 2_000_000
MAX_DEPTH = 24
MAX_ENTRIES = 1500
"""Entries of one list or mapping."""
MAX_EVENTS = 40_000
"""What the parser meets in one file: keys, values, begins and ends of lists. The largest file of ours has 13,000."""
_SMALL = 64_000
"""Bytes below which no file can hold enough to keep the computer busy."""
_PLAIN_TAGS = frozenset(
    f"tag:yaml.org,2002:{name}" for name in ("str", "int", "float", "bool", "null", "timestamp", "map", "seq", "value")
)


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """Guesses no types: without implicit resolvers every plain scalar is text."""

    yaml_implicit_resolvers: ClassVar[dict[str, Any]] = {}


KeyPath = tuple[str | int, ...]


@dataclass(slots=True)
class Source:
    """A parsed file: plain data (dict, list, text, None) and the line on which each key path stands."""

    file: str
    data: Any
    lines: dict[KeyPath, int] = field(default_factory=dict)

    def line(self, path: KeyPath) -> int:
        """The line of `path`, or of its nearest ancestor that has one."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)

    def fault(self, path: KeyPath, message: str, kind: str = "", **facts: object) -> Fault:
        return Fault(self.file, self.line(path), ".".join(str(part) for part in path), message, kind, facts)


def read_yaml(path: Path, name: str | None = None) -> Source:
    """The file as plain data with its lines.

    Raises:
        PackError: not readable, not UTF-8, not YAML, or beyond the bounds.
    """
    name = name or path.name
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise PackError(
            [Fault(name, 0, "", f"cannot be read ({error.strerror}); check that the file exists")]
        ) from error
    return parse_yaml(raw, name)


def parse_yaml(raw: bytes, name: str) -> Source:
    """Like `read_yaml`, from bytes."""
    if len(raw) > MAX_BYTES:
        raise PackError(
            [Fault(name, 0, "", f"is larger than {MAX_BYTES // 1_000_000} MB; split it or remove what is not text")]
        )
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise PackError([Fault(name, line, "", "is not UTF-8 text; save the file as UTF-8")]) from error
    faults: list[Fault] = []
    _refuse_odd_characters(text, name, faults)
    try:
        if len(raw) > _SMALL:
            _refuse_too_much(text, name)
        node = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 0
        raise PackError(
            [*faults, Fault(name, line, "", f"is not valid YAML: {error.problem or error.context}")]
        ) from error
    except (yaml.YAMLError, RecursionError) as error:
        raise PackError(
            [*faults, Fault(name, 0, "", "is not valid YAML: it holds characters or nesting YAML does not allow")]
        ) from error
    source = Source(name, None)
    source.data = None if node is None else _Builder(source, faults).build(node, (), 0)
    if faults:
        raise PackError(faults)
    return source


def _refuse_too_much(text: str, name: str) -> None:
    """Counted while it is read, which ends at the bound: building 100,000 entries first would take seconds."""
    for number, event in enumerate(yaml.parse(text, Loader=_Loader)):
        if number > MAX_EVENTS:
            line = event.start_mark.line + 1 if event.start_mark else 0
            words = f"holds more than {MAX_EVENTS // 2} keys and values; no file of a pack needs so many, split it"
            raise PackError([Fault(name, line, "", words)])


def _refuse_odd_characters(text: str, name: str, faults: list[Fault]) -> None:
    """Bidirectional controls and unseen characters let a pack show one thing and mean another."""
    if text.isascii():
        return
    for number, line in enumerate(text.split("\n"), 1):
        if line.isascii():
            continue
        for char in line:
            if _unseen(char):
                code = f"U+{ord(char):04X}"
                words = f"holds the invisible character {code}; remove it"
                faults.append(Fault(name, number, "", words, "invisible", {"code": code}))
                break


def _unseen(char: str) -> bool:
    return (
        char > "\u0590" and unicodedata.category(char) in ("Cf", "Co", "Cn", "Cs") and char not in "\u200d\u200c\u00ad"
    )


class _Builder:
    def __init__(self, source: Source, faults: list[Fault]) -> None:
        self.source, self.faults, self.seen = source, faults, set[int]()

    def build(self, node: yaml.Node, path: KeyPath, depth: int) -> Any:
        line = node.start_mark.line + 1
        self.source.lines[path] = line
        if depth > MAX_DEPTH:
            self._fault(line, path, f"is nested deeper than {MAX_DEPTH} levels")
            return None
        if node.tag not in _PLAIN_TAGS:
            self._fault(line, path, f"carries the tag {node.tag}; packs hold plain text, lists and mappings only")
            return None
        if isinstance(node, yaml.ScalarNode):
            self._refuse_escaped(node, line, path)
            return self._scalar(node)
        if id(node) in self.seen:
            self._fault(line, path, "uses a YAML alias (*name); write the value out")
            return None
        self.seen.add(id(node))
        if len(node.value) > MAX_ENTRIES:
            self._fault(line, path, f"holds {len(node.value)} entries; no part of a pack has more than {MAX_ENTRIES}")
            return None
        if isinstance(node, yaml.SequenceNode):
            return [self.build(item, (*path, index), depth + 1) for index, item in enumerate(node.value)]
        return self._mapping(node, path, depth)

    def _refuse_escaped(self, node: yaml.ScalarNode, line: int, path: KeyPath) -> None:
        """What stands as `\\u202E` in quotes is not seen in the file, and would be there in the window."""
        if node.style != '"':
            return
        odd = next((c for c in node.value if _unseen(c) or (c < " " and c not in "\t\n") or "\x7f" <= c < "\xa0"), None)
        if odd is not None:
            code = f"U+{ord(odd):04X}"
            words = f"holds the invisible character {code}; remove it"
            place = ".".join(map(str, path))
            self.faults.append(Fault(self.source.file, line, place, words, "invisible", {"code": code}))

    @staticmethod
    def _scalar(node: yaml.ScalarNode) -> str | None:
        empty = not node.style and node.value in ("", "null", "~")
        return None if empty else unicodedata.normalize("NFC", node.value)

    def _mapping(self, node: yaml.Node, path: KeyPath, depth: int) -> dict[str, Any]:
        result: dict[str, Any] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                self._fault(key_node.start_mark.line + 1, path, "has a key that is not a word")
                continue
            key = key_node.value
            line = key_node.start_mark.line + 1
            if key == "<<":
                self._fault(line, path, "uses a YAML merge (<<); write the keys out")
            elif key in result:
                self._fault(line, (*path, key), "stands twice; keep one")
            result[key] = self.build(value_node, (*path, key), depth + 1)
            self.source.lines[(*path, key)] = line
        return result

    def _fault(self, line: int, path: KeyPath, message: str) -> None:
        self.faults.append(Fault(self.source.file, line, ".".join(map(str, path)), message))
