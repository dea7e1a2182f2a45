"""Reading a finished paper as he would: whether its words tell where she is, however they came there.

A check of field names cannot see what was typed into her story, repeated as the address for papers or written by the
template's author. Here the words of the paper are compared with the sealed answers themselves, whatever the letters,
spaces, hyphens or look-alike signs between them; what stands on two lines is read together.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from paralegal_app.documents.disclosure import is_answered, is_sealed
from paralegal_app.errors import DocumentError
from paralegal_app.language.transliteration import to_latin

_SHORTEST = 4
"""A shorter word of an address stands in too many texts to prove anything."""
_LONG_LINE = 12
_NEAR, _BEFORE = 4, 2
"""How many words may stand between a street and the number of its house behind it, or before it (`5, on L. street`)."""
_DIGITS_OF_A_NUMBER = 7
_INFLECTED = 2
"""Letters a case may change at the end of a street's name."""
_LOOKALIKES = str.maketrans("асеіорхукмтнвјѕѵ’ʼ`", "aceiopxykmthbjsv'''")
_WORDS = re.compile(r"\w+")
_NUMBERS = re.compile(r"\+?\d(?:[\s().–-]?\d)+")
_STREET_KINDS = frozenset({
    "вулиця", "улица", "проспект", "площа", "площадь", "провулок", "переулок", "бульвар", "шосе", "шоссе",
    "майдан", "квартал", "будинок", "street", "avenue", "road", "lane", "square", "strada", "bulevardul",
    "bulevard", "stradela", "soseaua", "quchis", "quchaze", "gamziri", "ქუჩა", "გამზირი", "ქუჩის", "көшесі",
    "көше", "даңғылы", "көчөсү", "көчө", "проспектиси",
    "вул", "ул", "пр", "просп", "пл", "пров", "пер", "бул", "ш", "мкр", "str", "st", "ave", "bd", "bul", "көш", "көч",
})  # fmt: skip


def leaked(docx: bytes, values: Mapping[str, object], reveals: Mapping[str, Collection[str]]) -> tuple[str, ...]:
    """The sealed question ids whose answer can be read in a finished paper. Raises TemplateError.

    An address counts when its street and house stand close together (or a whole written note), a text when it or one
    of its longer lines stands whole, a telephone number in any grouping. An address at which he lives himself is no
    secret before him, and neither is a number she gave for the papers.
    """
    sealed = {
        field: value for field, value in values.items()
        if is_sealed(field, reveals) and is_answered(value) and not is_his_own(value, values)
    }  # fmt: skip
    if not sealed:
        return ()
    from paralegal_app.documents import reading
    from paralegal_app.documents.package import made_package

    lines = [folded(line) for line in reading.words_of(made_package(docx)).splitlines()]
    texts = [line for line in lines if line]
    texts += [f"{first} {second}" for first, second in pairwise(texts)]
    phone = _digits(str(values.get("client_phone") or ""))
    secrets = {field: _secret(value, phone) for field, value in sealed.items()}
    return tuple(field for field, secret in secrets.items() if any(secret.stands_in(text) for text in texts))


def refuse_leaks(
    docx: bytes,
    values: Mapping[str, object],
    reveals: Mapping[str, Collection[str]],
    name: str = "This paper",
) -> None:
    """Refuse a finished paper for the respondent in which a sealed answer can be read. Raises DocumentError."""
    fields = leaked(docx, values, reveals)
    if fields:
        raise DocumentError(
            f"{name} is served on the respondent and its text holds what `{fields[0]}` keeps secret; change the answer "
            "that repeats it.",
            kind="paper_leaks", secret=fields[0],
        )


def is_his_own(value: object, values: Mapping[str, object]) -> bool:
    """Whether an address is the respondent's, as recorded or because they live together."""
    if not isinstance(value, Mapping):
        return False
    his = values.get("respondent_address")
    parts = ("street", "house") if value.get("street") else ("settlement", "house", "note")
    known = isinstance(his, Mapping) and any(value.get(key) for key in parts)
    same = isinstance(his, Mapping) and known and all(_part(value, key) == _part(his, key) for key in parts)
    return same or values.get("lives_together") is True


def folded(text: str) -> str:
    """The text as an eye reads it: one letter for each look-alike, no invisible signs, no case, single spaces."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    seen = "".join(sign for sign in plain if unicodedata.category(sign) not in ("Cf", "Mn"))
    return " ".join(seen.translate(_LOOKALIKES).split())


def _part(address: Mapping[str, object], key: str) -> str:
    return folded(str(address.get(key) or ""))


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)


@dataclass(frozen=True, slots=True)
class _Secret:
    """One sealed answer made ready to look for, for one paper only: whole phrases, streets with their house (each name
    as the words it is made of, in folded letters; parts of the number), ends of telephone numbers."""

    phrases: tuple[str, ...] = ()
    places: tuple[tuple[tuple[tuple[str, ...], ...], tuple[str, ...]], ...] = ()
    numbers: frozenset[str] = frozenset()

    def stands_in(self, text: str) -> bool:
        if any(phrase in text for phrase in self.phrases):
            return True
        if any(_place_in(names, house, text) for names, house in self.places):
            return True
        shown = {_digits(found) for found in _NUMBERS.findall(text)} if self.numbers else set()
        return any(number.endswith(tail) for number in shown for tail in self.numbers)


def _secret(value: object, phone: str) -> _Secret:
    if isinstance(value, Mapping):
        return _address(value)
    if not isinstance(value, str):
        return _Secret()
    lines = [value, *(line for line in value.splitlines() if len(line.strip()) >= _LONG_LINE)]
    tails = {_digits(found)[-_DIGITS_OF_A_NUMBER:] for found in _NUMBERS.findall(value)}
    numbers = {tail for tail in tails if len(tail) == _DIGITS_OF_A_NUMBER and not phone.endswith(tail)}
    return _Secret(_phrases(lines), (), frozenset(numbers))


def _address(address: Mapping[str, object]) -> _Secret:
    """A street with its house; a settlement with a house where there is no street; a note as it stands."""
    street, house = str(address.get("street") or ""), _part(address, "house")
    note = str(address.get("note") or "")
    if note and not (street or house):
        street, house = note, next(iter(re.findall(r"\d+\w?", folded(note))), "")
    street = street or (str(address.get("settlement") or "") if house else "")
    if not house:
        return _Secret(_phrases([note, street]))
    wanted = tuple(_WORDS.findall(house))
    names = tuple((_names(form), wanted) for form in _spellings(street))
    return _Secret(_phrases([note]), tuple(pair for pair in names if pair[0]))


def _phrases(texts: Iterable[str]) -> tuple[str, ...]:
    forms = (form for text in texts for form in _spellings(text))
    return tuple(form for form in dict.fromkeys(forms) if len(form) >= _SHORTEST)


def _names(street: str) -> tuple[tuple[str, ...], ...]:
    """The words of a street that name it, each alone; a street of short words only (`1 Мая`) by all of them."""
    words = [word for word in _WORDS.findall(street) if word not in _KINDS]
    telling = tuple((word,) for word in words if len(word) >= _SHORTEST)
    return telling or ((tuple(words),) if words else ())


def _place_in(names: Sequence[Sequence[str]], house: Sequence[str], text: str) -> bool:
    likely = [name for name in names if name[0][: _SHORTEST - 1] in text]
    if not likely:
        return False
    words = _WORDS.findall(text)
    return any(
        _named(name, words[place : place + len(name)])
        and _close(house, words[max(0, place - _BEFORE - len(house)) : place + len(name) - 1 + _NEAR + len(house)])
        for place in range(len(words))
        for name in likely
    )


def _named(name: Sequence[str], words: Sequence[str]) -> bool:
    return len(name) == len(words) and all(map(_same_name, name, words))


def _same_name(name: str, word: str) -> bool:
    """A word of a street's name, perhaps in another case; digits and short words never inflect."""
    if name.isdigit() or len(name) < _SHORTEST:
        return name == word
    stem = name[: max(_SHORTEST - 1, len(name) - _INFLECTED)]
    return word.startswith(stem) and len(word) <= len(name) + _INFLECTED


def _close(wanted: Sequence[str], words: Sequence[str]) -> bool:
    """Whether the parts of a house number (`12`, `а`) stand there in order, written together or apart."""
    glued = "".join(wanted)
    return glued in words or any(
        list(words[start : start + len(wanted)]) == list(wanted) for start in range(len(words) - len(wanted) + 1)
    )


def _spellings(text: str) -> tuple[str, ...]:
    """The text folded, and in Latin letters as `latin` may print it."""
    latin = {to_latin(text, country, lang) for country, lang in (("ua", "uk"), ("kz", "ru"))} if text else set()
    return tuple(dict.fromkeys(folded(form) for form in (text, *sorted(latin))))


_KINDS = frozenset(folded(kind) for kind in _STREET_KINDS)
