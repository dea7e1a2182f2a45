"""Sorting by the alphabet of a language, without the system's locale (which a USB stick does not bring along)."""

from __future__ import annotations

import unicodedata
from functools import cache

_ALPHABETS = {
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "kk": "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя",
    "ky": "абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя",
    "ka": "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
    "ro": "aăâbcdefghiîjklmnopqrsștțuvwxyz",
    "en": "abcdefghijklmnopqrstuvwxyz",
}
_KIN = dict(zip("әғқңөұүһҳўіїєґё", "агкноууххуииеге", strict=True))  # a neighbour's letter: right behind the own one
_IGNORED = frozenset("'’ʼʻ‘`-‐– ")
_AFTER = 10_000


@cache
def _places(lang: str) -> dict[str, int]:
    """The place of each letter; letters of the other alphabets stand behind their kin, else follow, Latin first."""
    own = _ALPHABETS.get(lang, _ALPHABETS["en"])
    order = dict.fromkeys(own + _ALPHABETS["en"] + _ALPHABETS["kk"] + _ALPHABETS["uk"] + _ALPHABETS["ka"])
    places = {letter: 2 * place for place, letter in enumerate(order)}
    return places | {letter: places[kin] + 1 for letter, kin in _KIN.items() if letter not in own}


def sort_key(text: str, lang: str) -> tuple[tuple[int, ...], str]:
    """A key for `sorted`: letters by the language's alphabet, apostrophes, hyphens and spaces only as a tie-break."""
    places = _places(lang)
    folded = unicodedata.normalize("NFC", text.casefold())
    letters = tuple(_place(letter, places) for letter in folded if letter not in _IGNORED)
    return letters, folded


def _place(letter: str, places: dict[str, int]) -> int:
    if letter.isdigit():
        return -_AFTER + ord(letter)
    if letter in places:
        return places[letter]
    base = unicodedata.normalize("NFD", letter)[0]
    return places.get(base, _AFTER + ord(letter))
