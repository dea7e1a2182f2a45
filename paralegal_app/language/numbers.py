"""Numbers, money and counted nouns in words."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from babel import Locale

from paralegal_app.language.counting import cardinal_georgian, cardinal_kyrgyz

NBSP = "\u00a0"
LARGEST = Decimal(10) ** 12
"""Amounts from here on are refused: no fee or income of a case comes near."""

_UNITS: dict[str, dict[str, tuple[str, str]]] = {
    "UAH": {
        "uk": ("гривня|гривні|гривень", "копійка|копійки|копійок"),
        "ru": ("гривна|гривны|гривен", "копейка|копейки|копеек"),
        "en": ("hryvnia|hryvnias", "kopiyka|kopiykas"),
    },
    "MDL": {
        "ro": ("leu|lei|de lei", "ban|bani|de bani"),
        "ru": ("лей|лея|леев", "бан|бана|банов"),
        "en": ("leu|lei", "ban|bani"),
    },
    "GEL": {
        "ka": ("ლარი", "თეთრი"),
        "ru": ("лари|лари|лари", "тетри|тетри|тетри"),
        "en": ("lari|lari", "tetri|tetri"),
    },
    "KZT": {
        "kk": ("теңге", "тиын"),
        "ru": ("тенге|тенге|тенге", "тиын|тиына|тиынов"),
        "en": ("tenge|tenge", "tiyn|tiyn"),
    },
    "KGS": {
        "ky": ("сом", "тыйын"),
        "ru": ("сом|сома|сомов", "тыйын|тыйына|тыйынов"),
        "en": ("som|som", "tyiyn|tyiyn"),
    },
}
_SYMBOL = {
    ("UAH", "uk"): "грн", ("UAH", "ru"): "грн", ("MDL", "ro"): "lei", ("MDL", "ru"): "леев", ("GEL", "ka"): "ლარი",
    ("GEL", "ru"): "лари", ("KZT", "kk"): "теңге", ("KZT", "ru"): "тенге", ("KGS", "ky"): "сом", ("KGS", "ru"): "сом",
}  # fmt: skip
_FEMININE = frozenset({("UAH", "uk"), ("UAH", "ru")})


def plural(count: Decimal | int, forms: str, lang: str) -> str:
    """The form a number asks for, out of forms parted by `|`: one|few|many (uk, ru), one|few|other (ro), one|other
    (en), a single form (ka, kk, ky); a fraction takes the second form."""
    choices = forms.split("|")
    if count != int(count):
        return choices[min(1, len(choices) - 1)]
    rank = {"one": 0, "few": 1, "many": 2, "other": 2}[Locale(lang).plural_form(int(count))]
    return choices[min(rank, len(choices) - 1)]


def counted(count: Decimal | int, forms: str, lang: str) -> str:
    """`5 місяців`: number and noun, kept on one line."""
    return f"{number_text(count, lang)}{NBSP}{plural(count, forms, lang)}"


def number_text(value: Decimal | int, lang: str) -> str:
    """A number in figures with the language's decimal mark and nothing between thousands (it may be a year)."""
    figures = f"{value:f}"
    if "." in figures:
        figures = figures.rstrip("0").rstrip(".")
    return figures if lang == "en" else figures.replace(".", ",")


def cardinal(number: int, lang: str, *, feminine: bool = False) -> str:
    """A whole number in words. Raises ValueError beyond a million million or below zero."""
    if not 0 <= number < LARGEST:
        raise ValueError("a number to be written in words must lie between zero and a million million")
    if lang == "ka":
        return cardinal_georgian(number)
    if lang == "ky":
        return cardinal_kyrgyz(number)
    from num2words import num2words  # imported here: it loads every language it knows

    if lang == "uk":
        return str(num2words(number, lang="uk", gender="feminine" if feminine else "masculine"))
    if lang == "ru":
        return str(num2words(number, lang="ru", gender="f" if feminine else "m"))
    words = str(num2words(number, lang={"kk": "kz"}.get(lang, lang)))
    return words.replace(",", "")


def money_text(amount: Decimal, currency: str, lang: str) -> str:
    """`2 500,00 грн`; the ISO code where the language has no usual mark."""
    figures = f"{_hundredths(amount):,.2f}".replace(",", NBSP)
    if lang != "en":
        figures = figures.replace(".", ",")
    return f"{figures}{NBSP}{_SYMBOL.get((currency, lang), currency)}"


def money_words(amount: Decimal, currency: str, lang: str) -> str:
    """`дві тисячі п'ятсот гривень 00 копійок`: whole units in words, hundredths in two figures.

    Raises ValueError for a negative or absurdly large amount; an unknown currency is written by its ISO code.
    """
    exact = _hundredths(amount)
    whole, cents = int(exact), int((exact - int(exact)) * 100)
    words = cardinal(whole, lang, feminine=(currency, lang) in _FEMININE)
    if lang == "ro" and whole == 1:
        words = "un"  # `unu` only counts; before a noun it is `un`
    units = _UNITS.get(currency, {}).get(lang)
    if units is None:
        return f"{words} {currency} {cents:02}/100"
    return f"{words} {plural(whole, units[0], lang)} {cents:02}{NBSP}{plural(cents, units[1], lang)}"


def _hundredths(amount: Decimal) -> Decimal:
    if not abs(amount) < LARGEST:
        raise ValueError("an amount of money must be below a million million")
    return amount.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
