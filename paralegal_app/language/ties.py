"""What a line may not part: a telephone number, a number and its sign or unit, an abbreviation and what it names,
initials and surname.

One table for all languages of the papers, because a paper of one often quotes another (`Law No. 5`, `ст. 5`).
"""

from __future__ import annotations

import re

NBSP = "\u00a0"

_UPPER = "A-ZÂÎĂȘȚА-ЯЁҐЄІЇҒҚҢҮҰӨӘҺ"
_BEFORE_NUMBER = frozenset((
    "ст", "ч", "п", "пп", "абз", "гл", "р", "розд", "розділ", "разд", "буд", "д", "кв", "корп", "під", "каб", "оф",
    "эт", "тел", "art", "alin", "lit", "pct", "cap", "nr", "ap", "bl", "sc", "tel", "Art", "No", "Nr", "Sec", "flat",
    "apt", "ტელ", "მუხ",
))  # fmt: skip
_BEFORE_NAME = frozenset((
    "м", "с", "смт", "сел", "г", "гор", "пос", "вул", "просп", "пров", "бул", "пл", "ул", "пр", "пер", "мкр", "обл",
    "mun", "or", "com", "str", "bd", "ქ", "სოფ", "гр", "cet", "dna", "dl",
))  # fmt: skip
_UNITS = frozenset((
    "год", "хв", "сек", "ч", "мин", "грн", "коп", "руб", "р", "рр", "г", "гг", "лей", "леев", "lei", "bani", "лари",
    "ларі", "ლარი", "თეთრი", "тенге", "теңге", "тиын", "сом", "тыйын", "тис", "тыс", "млн", "mln", "mii", "м", "км",
    "см", "кг", "km", "cm", "kg", "m", "UAH", "MDL", "GEL", "KZT", "KGS", "USD", "EUR", "року", "роки", "років", "года",
    "лет", "ani", "წლის", "წელი", "жылғы", "жыл", "жылы", "АЕК", "МРП", "РП", "ИП",
))  # fmt: skip
_MONTHS = """
січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
января февраля марта апреля мая июня июля августа сентября октября ноября декабря
ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie
იანვარი თებერვალი მარტი აპრილი მაისი ივნისი ივლისი აგვისტო სექტემბერი ოქტომბერი ნოემბერი დეკემბერი
қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан
January February March April May June July August September October November December
"""
_TIED_TO_NUMBER = _UNITS | frozenset(_MONTHS.split())
_CLOCK = re.compile(r"(\d\u00a0(?:год|ч)) (?=\d\d\u00a0(?:хв|мин))")
_SPACE = re.compile(r"[.№§0-9] (?=[\w(<№%₴₸₾])")
_INITIALS = re.compile(rf" (?=[{_UPPER}]\.[ {NBSP}]?[{_UPPER}]\.)")
_PHONE = re.compile(r'(?<![\w.,"])(?:\+\d{1,4}|0)(?: \d{2,4}){2,4}(?!\d)')
_WORD = re.compile(r"\w+")
_LAST_WORD = re.compile(r"(\w+)[.]?$")
_LONGEST_WORD = 12


def tied(text: str) -> str:
    """The text with no-break spaces where a line may not break: `№ 5`, `ст. 5`, `22 год 05 хв`,
    `О. О. Коваленко`, `+380 50 111 2233`.

    Marks of XML may stand in it; spaces inside them are left alone.
    """
    text = _PHONE.sub(lambda found: found.group().replace(" ", NBSP), text)
    return _CLOCK.sub(rf"\1{NBSP}", _INITIALS.sub(NBSP, _SPACE.sub(_tie, text)))


def _tie(found: re.Match[str]) -> str:
    sign, place = found.group()[0], found.start()
    return sign + (NBSP if _holds(found.string, sign, place) else " ")


def _holds(text: str, sign: str, place: int) -> bool:
    """Whether the space behind `sign` at `place` may not end a line."""
    if sign in "№§":
        return True
    following = text[place + 2]
    if sign != ".":
        word = _WORD.match(text, place + 2)
        return following in "%₴₸₾" or (word is not None and word.group() in _TIED_TO_NUMBER)
    last = _LAST_WORD.search(text, max(0, place - _LONGEST_WORD), place)
    if last is None:
        return False
    if following.isdigit() or following in "(№":
        return last[1] in _BEFORE_NUMBER
    if last[1] in _BEFORE_NAME:
        return following.isupper() or "ა" <= following <= "ჰ"
    return len(last[1]) == 1 and last[1].isupper() and following.isupper()


def untied(text: str) -> str:
    """The text with plain spaces, as two papers are compared: the eye sees no difference."""
    return text.replace(NBSP, " ")
