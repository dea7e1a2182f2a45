"""Reading a finished paper as he would: whether its words tell where she is, however they came there.

A check of field names cannot see what was typed into her story, repeated as the address for papers or written by the
template's author. Here the words of the paper are compared with the sealed answers themselves, whatever the letters,
spaces, hyphens or look-alike signs between them; what stands on two lines is read together.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise

from paralegal_app.documents import reading
from paralegal_app.documents.disclosure import is_answered, is_sealed
from paralegal_app.errors import DocumentError
from paralegal_app.language.transliteration import to_latin

_SHORTEST = 4
"""A shorter word of an address stands in too many texts to prove anything."""
_LONG_LINE = 12
_NEAR = 4
"""How many words may stand between a street and the number of its house."""
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
    lines = [folded(line) for line in reading.text(docx).splitlines()]
    texts = [line for line in lines if line]
    texts += [f"{first} {second}" for first, second in pairwise(texts)]
    phone = _digits(str(values.get("client_phone") or ""))
    return tuple(field for field, value in sealed.items() if any(_stands_in(value, text, phone) for text in texts))


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
            "that repeats it."
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


def _stands_in(value: object, text: str, phone: str) -> bool:
    if isinstance(value, Mapping):
        return _address_in(value, text)
    if not isinstance(value, str):
        return False
    whole = [value, *(line for line in value.splitlines() if len(line.strip()) >= _LONG_LINE)]
    return any(_has(folded(form), text) for line in whole for form in _spellings(line)) or _number_in(
        value, text, phone
    )


def _number_in(value: str, text: str, phone: str) -> bool:
    """A number of the answer, compared by its last digits so that the country's prefix does not matter."""
    secret = {_digits(found)[-_DIGITS_OF_A_NUMBER:] for found in _NUMBERS.findall(value)}
    secret = {tail for tail in secret if len(tail) == _DIGITS_OF_A_NUMBER and not phone.endswith(tail)}
    shown = {_digits(found) for found in _NUMBERS.findall(text)} if secret else set()
    return any(number.endswith(tail) for number in shown for tail in secret)


def _address_in(address: Mapping[str, object], text: str) -> bool:
    street, house = str(address.get("street") or ""), _part(address, "house")
    note = str(address.get("note") or "")
    if note and any(_has(folded(form), text) for form in _spellings(note)):
        return True
    if not (street or house) and note:
        street, house = note, next(iter(re.findall(r"\d+\w?", folded(note))), "")
    if not street:
        street = str(address.get("settlement") or "") if house else ""
    return any(_place_in(folded(form), house, text) for form in _spellings(street))


def _place_in(street: str, house: str, text: str) -> bool:
    if not house:
        return _has(street, text)
    words = _WORDS.findall(text)
    core = [word for word in _WORDS.findall(street) if len(word) >= _SHORTEST and word not in _KINDS]
    wanted = _WORDS.findall(house)
    return any(
        _same_name(name, word) and _close(wanted, words[max(0, place - len(wanted)) : place + _NEAR + len(wanted)])
        for place, word in enumerate(words)
        for name in core
    )


def _same_name(name: str, word: str) -> bool:
    """The name of a street, perhaps in another case; digits never inflect."""
    if name.isdigit():
        return name == word
    stem = name[: max(_SHORTEST - 1, len(name) - _INFLECTED)]
    return word.startswith(stem) and len(word) <= len(name) + _INFLECTED


def _close(wanted: Sequence[str], words: Sequence[str]) -> bool:
    """Whether the parts of a house number (`12`, `а`) stand there in order, written together or apart."""
    glued = "".join(wanted)
    return glued in words or any(
        list(words[start : start + len(wanted)]) == list(wanted) for start in range(len(words) - len(wanted) + 1)
    )


def _spellings(text: str) -> Iterator[str]:
    """The text itself, and in Latin letters as `latin` may print it."""
    yield text
    latin = {to_latin(text, country, lang) for country, lang in (("ua", "uk"), ("kz", "ru"))} if text else set()
    yield from sorted(latin - {text})


def _has(text: str, line: str) -> bool:
    return len(text) >= _SHORTEST and text in line


_KINDS = frozenset(folded(kind) for kind in _STREET_KINDS)
