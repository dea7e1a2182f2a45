"""Cardinal numbers for the languages num2words lacks: Georgian (counted in twenties) and Kyrgyz."""

from __future__ import annotations

_KA_ONES = (
    "ნული", "ერთი", "ორი", "სამი", "ოთხი", "ხუთი", "ექვსი", "შვიდი", "რვა", "ცხრა", "ათი", "თერთმეტი", "თორმეტი",
    "ცამეტი", "თოთხმეტი", "თხუთმეტი", "თექვსმეტი", "ჩვიდმეტი", "თვრამეტი", "ცხრამეტი",
)  # fmt: skip
_KA_TWENTIES = ("", "ოც", "ორმოც", "სამოც", "ოთხმოც")
_KA_HUNDREDS = ("", "ას", "ორას", "სამას", "ოთხას", "ხუთას", "ექვსას", "შვიდას", "რვაას", "ცხრაას")
_KA_POWERS = ((10**9, "მილიარდ"), (10**6, "მილიონ"), (10**3, "ათას"))

_KY_ONES = ("нөл", "бир", "эки", "үч", "төрт", "беш", "алты", "жети", "сегиз", "тогуз")
_KY_TENS = ("", "он", "жыйырма", "отуз", "кырк", "элүү", "алтымыш", "жетимиш", "сексен", "токсон")
_KY_POWERS = ((10**9, "миллиард"), (10**6, "миллион"), (10**3, "миң"))


def cardinal_georgian(number: int) -> str:
    """`2345` is `ორი ათას სამას ორმოცდახუთი`: every part but the last drops its ending `ი`."""
    if number == 0:
        return _KA_ONES[0]
    words: list[str] = []
    rest = number
    for power, stem in _KA_POWERS:
        count, rest = divmod(rest, power)
        if count:
            words += ([] if count == 1 and power == 1000 else [cardinal_georgian(count)]) + [
                stem if rest else stem + "ი"
            ]
    return " ".join(words + _georgian_below_thousand(rest))


def _georgian_below_thousand(number: int) -> list[str]:
    hundreds, rest = divmod(number, 100)
    words = [_KA_HUNDREDS[hundreds] + ("" if rest else "ი")] if hundreds else []
    if not rest:
        return words
    twenties, ones = divmod(rest, 20)
    if not twenties:
        return [*words, _KA_ONES[ones]]
    return [*words, _KA_TWENTIES[twenties] + (f"და{_KA_ONES[ones]}" if ones else "ი")]


def cardinal_kyrgyz(number: int) -> str:
    """`2345` is `эки миң үч жүз кырк беш`; a hundred stands without `бир`, a thousand and more with it."""
    if number == 0:
        return _KY_ONES[0]
    words: list[str] = []
    rest = number
    for power, name in _KY_POWERS:
        count, rest = divmod(rest, power)
        if count:
            words += [cardinal_kyrgyz(count), name]
    hundreds, rest = divmod(rest, 100)
    if hundreds:
        words += [_KY_ONES[hundreds], "жүз"] if hundreds > 1 else ["жүз"]
    tens, ones = divmod(rest, 10)
    words += [word for word in (_KY_TENS[tens], _KY_ONES[ones] if ones else "") if word]
    return " ".join(words)
