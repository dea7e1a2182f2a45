"""Names in Latin letters, as each country's passports write them.

Sources: Ukraine: Cabinet of Ministers resolution 55 of 27 January 2010. Georgia: the national system of 2002, without
apostrophes, as identity cards print it; Georgian has no capitals, so each name is given one. Kazakhstan, Kyrgyzstan,
and Russian names anywhere: ICAO Doc 9303 part 3, section 6 B (Cyrillic), with the Kazakh, Kyrgyz and Uzbek letters by
their nearest Latin letter: **not checked against a national rule**, passports of one family differ; a person confirms
the result against the passport she holds. Moldova: Romanian names are Latin already.
"""

from __future__ import annotations

import re


def _table(letters: str) -> dict[str, str]:
    """`а a  б b  ь -` as a mapping; a dash drops the letter."""
    words = letters.split()
    return {letter: latin.replace("-", "") for letter, latin in zip(words[::2], words[1::2], strict=True)}


_UKRAINIAN = _table(
    "а a б b в v г h ґ g д d е e є ie ж zh з z и y і i ї i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts "
    "ч ch ш sh щ shch ю iu я ia ь - ' - ’ - ʼ -"
)
_UKRAINIAN_FIRST = _table("є ye ї yi й y ю yu я ya")
_ICAO = _table(
    "а a б b в v г g д d е e ё e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh "
    "щ shch ъ ie ы y ь - э e ю iu я ia і i ә a ғ g қ k ң n ө o ұ u ү u һ h ҳ h ў u"
)
_GEORGIAN = _table(
    "ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ gh ყ q შ sh ჩ ch ც ts "
    "ძ dz წ ts ჭ ch ხ kh ჯ j ჰ h"
)
_OTHERS = _ICAO | _GEORGIAN
_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")


def to_latin(text: str, country: str, lang: str = "") -> str:
    """Latin letters by the passport rule of `country` (two letters, lower case); other letters and signs stay."""
    return _WORD.sub(lambda match: _word(match.group(), country, lang), text)


def _word(word: str, country: str, lang: str) -> str:
    ukrainian = country == "ua" or (not country and lang == "uk")
    lowered = word.lower()
    pieces = [_letter(lowered, place, ukrainian) for place in range(len(lowered))]
    if len(pieces) != len(word):
        return word
    if word.isupper() and len(word) > 1 and word[0] != word[0].lower():
        return "".join(pieces).upper()
    if word[0] in _GEORGIAN:
        return "".join(pieces).capitalize()
    return "".join(
        piece.capitalize() if letter.isupper() else piece for letter, piece in zip(word, pieces, strict=True)
    )


def _letter(word: str, place: int, ukrainian: bool) -> str:
    letter = word[place]
    if not ukrainian:
        return _OTHERS.get(letter, letter)
    if place == 0 and letter in _UKRAINIAN_FIRST:
        return _UKRAINIAN_FIRST[letter]
    if letter == "г" and place and word[place - 1] == "з":
        return "gh"
    return _UKRAINIAN.get(letter, letter)
