"""Values as a template sees them: plain answers wrapped so that nothing but their named members can be reached.

A value that is missing, `None`, declined, or blank text is a `Gap`: false in a condition, and a ruled line with its
path noted when printed. Where the program itself answers (`PROVIDED`), an empty text means "nothing to say here" and
prints nothing; only what is missing or `None` is a gap there. Everything else keeps the path it came from, so that a
gap in a child's birth date is named `children.2.birth_date`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, NoReturn

from jinja2 import Undefined
from jinja2.utils import missing

from paralegal_app.errors import DocumentError
from paralegal_app.interview.silence import DECLINED_TEXT
from paralegal_app.language.addresses import is_address


class Gap(Undefined):
    """A value that is not there. Its members are gaps too; it equals nothing, holds nothing and is false."""

    __slots__ = ("path", "whole")

    def __init__(
        self,
        hint: str | None = None,
        obj: Any = missing,
        name: str | None = None,
        exc: type[Exception] = Exception,
        *,
        path: str | None = None,
        whole: bool = False,
    ) -> None:
        super().__init__(hint, obj, name, exc)  # type: ignore[arg-type]
        self.path = path if path is not None else str(name or "")
        self.whole = whole

    def member(self, key: str) -> Gap:
        """The gap of a member; members of a missing list's stand-in are gaps of the list itself."""
        return self if self.whole else Gap(path=f"{self.path}.{key}")

    def __getattr__(self, name: str) -> NoReturn:
        raise AttributeError(name)

    def __bool__(self) -> bool:
        return False

    def __str__(self) -> str:
        return ""

    def __len__(self) -> int:
        return 0

    def __iter__(self) -> Iterator[Gap]:
        """A loop over an unanswered list prints its lines once, with gaps, instead of vanishing in silence."""
        yield self if self.whole else Gap(path=self.path, whole=True)

    def __contains__(self, item: object) -> bool:
        return False

    def __eq__(self, other: object) -> bool:
        return False

    def __ne__(self, other: object) -> bool:
        return True

    def _never(self, other: object) -> bool:
        return False

    __lt__ = __le__ = __gt__ = __ge__ = _never  # type: ignore[assignment]

    def __hash__(self) -> int:
        return id(type(self))


class Group:
    """Named members: a case fact with parts, `law`, `t`, an office."""

    __slots__ = ("data", "path", "provided")

    def __init__(self, data: Mapping[str, object], path: str, *, provided: bool = False) -> None:
        self.data = data
        self.path = path
        self.provided = provided

    def member(self, key: str) -> object:
        return view(self.data.get(key), f"{self.path}.{key}", provided=self.provided)

    def __bool__(self) -> bool:
        return bool(self.data)


class Person(Group):
    """A person: printed as the whole name."""

    __slots__ = ()

    def member(self, key: str) -> object:
        value = super().member(key)
        if key in ("family", "given", "patronymic", "former_family") and isinstance(value, str):
            return NamePart.of(value, self, key)
        return value


class NamePart(str):
    """One part of a name that still knows whose it is, so that it can be inflected."""

    person: Person
    part: str

    @classmethod
    def of(cls, text: str, person: Person, part: str) -> NamePart:
        piece = cls(text)
        piece.person = person
        piece.part = part
        return piece


class Address(Group):
    """An address: printed in one line."""

    __slots__ = ()


class Items:
    """A list answer."""

    __slots__ = ("data", "path", "provided")

    def __init__(self, data: Sequence[object], path: str, *, provided: bool = False) -> None:
        self.data = data
        self.path = path
        self.provided = provided

    def __iter__(self) -> Iterator[object]:
        for number, item in enumerate(self.data, 1):
            yield view(item, f"{self.path}.{number}", provided=self.provided)

    def __len__(self) -> int:
        return len(self.data)

    def __contains__(self, item: object) -> bool:
        return item in self.data


def view(value: object, path: str, *, provided: bool = False) -> object:
    """A plain value as the template sees it; `provided` by the program, not answered by a person.

    Raises DocumentError for anything that is not plain.
    """
    if value is None or value == DECLINED_TEXT:
        return Gap(path=path)
    if isinstance(value, str):
        return value if provided or value.strip() else Gap(path=path)
    if isinstance(value, (bool, int, float, Decimal, date)):
        return value
    if isinstance(value, Mapping):
        return _group(value, path, provided)
    if isinstance(value, (list, tuple)):
        return Items(value, path, provided=provided)
    raise DocumentError(f"The value of `{path}` is of a kind that cannot be printed; report this to the pack's author.")


def _group(value: Mapping[str, object], path: str, provided: bool) -> object:
    if not any(part not in (None, "", DECLINED_TEXT) for part in value.values()):
        return Gap(path=path)
    if value.keys() & {"family", "given"}:
        return Person(value, path)
    if not provided and is_address(value):
        return Address(value, path)
    return Group(value, path, provided=provided)
