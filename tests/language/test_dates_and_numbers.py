"""Dates, money, counted nouns, lists, addresses, sorting and Latin letters in every language of the packs."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paralegal_app.language import addresses, dates, numbers
from paralegal_app.language.lists import list_words
from paralegal_app.language.sorting import sort_key
from paralegal_app.language.transliteration import to_latin

LANGUAGES = ("uk", "ru", "ro", "ka", "kk", "ky", "en")
DAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("uk", "22 листопада 2026 року"),
        ("ru", "22 ноября 2026 года"),
        ("ro", "22 noiembrie 2026"),
        ("ka", "2026 წლის 22 ნოემბერი"),
        ("kk", "2026 жылғы 22 қараша"),
        ("ky", "2026-жылдын 22-ноябры"),
        ("en", "22 November 2026"),
    ],
)
def test_long_dates(lang: str, text: str) -> None:
    assert dates.date_long(DAY, lang) == text


def test_short_dates_times_and_what_is_no_date() -> None:
    assert {dates.date_short(DAY, lang) for lang in LANGUAGES} == {"22.11.2026"}
    assert dates.time_words(datetime(2026, 11, 22, 21, 5), "uk") == "21 год 05 хв"  # noqa: DTZ001 - wall clock
    assert dates.parse_date("2026-11-22") == DAY
    assert dates.parse_date("2026-11-22T21:30") == datetime(2026, 11, 22, 21, 30)  # noqa: DTZ001
    assert dates.parse_date("22.11.2026") is None
    assert dates.parse_date("2026-13-40") is None


@pytest.mark.parametrize(
    ("amount", "currency", "lang", "words"),
    [
        ("1342.50", "UAH", "uk", "одна тисяча триста сорок дві гривні 50 копійок"),
        ("21", "UAH", "uk", "двадцять одна гривня 00 копійок"),
        ("605.61", "UAH", "uk", "шістсот п'ять гривень 61 копійка"),
        ("2", "KGS", "ru", "два сома 00 тыйынов"),
        ("5", "KZT", "ru", "пять тенге 00 тиынов"),
        ("1", "MDL", "ro", "un leu 00 bani"),
        ("19", "MDL", "ro", "nouăsprezece lei 00 bani"),
        ("20", "MDL", "ro", "douăzeci de lei 00 bani"),
        ("2345", "GEL", "ka", "ორი ათას სამას ორმოცდახუთი ლარი 00 თეთრი"),
        ("85", "GEL", "ka", "ოთხმოცდახუთი ლარი 00 თეთრი"),
        ("4325", "KZT", "kk", "төрт мың үш жүз жиырма бес теңге 00 тиын"),
        ("2345", "KGS", "ky", "эки миң үч жүз кырк беш сом 00 тыйын"),
        ("1342", "UAH", "en", "one thousand three hundred and forty-two hryvnias 00 kopiykas"),
    ],
)
def test_money_in_words(amount: str, currency: str, lang: str, words: str) -> None:
    assert numbers.money_words(Decimal(amount), currency, lang).replace(numbers.NBSP, " ") == words


def test_money_in_figures_and_its_limits() -> None:
    assert numbers.money_text(Decimal("1342.5"), "UAH", "uk").replace(numbers.NBSP, " ") == "1 342,50 грн"
    assert numbers.money_text(Decimal(7), "EUR", "ro").replace(numbers.NBSP, " ") == "7,00 EUR"
    with pytest.raises(ValueError, match="million million"):
        numbers.money_text(Decimal(10) ** 30, "UAH", "uk")
    with pytest.raises(ValueError, match="million million"):
        numbers.cardinal(-1, "ka")


@pytest.mark.parametrize(
    ("count", "forms", "lang", "text"),
    [
        (1, "місяць|місяці|місяців", "uk", "1 місяць"),
        (3, "місяць|місяці|місяців", "uk", "3 місяці"),
        (11, "місяць|місяці|місяців", "uk", "11 місяців"),
        (21, "месяц|месяца|месяцев", "ru", "21 месяц"),
        (1, "lună|luni|de luni", "ro", "1 lună"),
        (6, "lună|luni|de luni", "ro", "6 luni"),
        (24, "lună|luni|de luni", "ro", "24 de luni"),
        (5, "თვე", "ka", "5 თვე"),
        (2, "month|months", "en", "2 months"),
    ],
)
def test_counted_nouns(count: int, forms: str, lang: str, text: str) -> None:
    assert numbers.counted(count, forms, lang).replace(numbers.NBSP, " ") == text


@given(st.integers(min_value=0, max_value=10**9), st.sampled_from(["ka", "ky", "uk", "ru", "ro", "kk", "en"]))
def test_every_number_has_words_of_its_own(number: int, lang: str) -> None:
    words = numbers.cardinal(number, lang)
    assert words
    assert not any(letter.isdigit() for letter in words)
    assert words != numbers.cardinal(number + 1, lang)


def test_lists_in_a_sentence() -> None:
    assert [list_words(["a", "b", "c"], lang) for lang in LANGUAGES] == [
        "a, b і c", "a, b и c", "a, b și c", "a, b და c", "a, b және c", "a, b жана c", "a, b and c",
    ]  # fmt: skip
    assert list_words(["a", ""], "uk") == "a"
    assert list_words([], "uk") == ""


def test_addresses_keep_the_words_already_written() -> None:
    address = {
        "street": "вул. Садова",
        "house": "буд. 5",
        "flat": "12",
        "settlement": "м. Полтава",
        "postcode": "36000",
    }
    assert addresses.address_line(address, "uk") == "вул. Садова, буд. 5, кв. 12, м. Полтава, 36000"
    assert addresses.address_line({"settlement": "Chișinău", "street": "str. X", "house": 1}, "ro") == (
        "Chișinău, str. X, nr. 1"
    )
    village = {"region": "Иссык-Кульская обл.", "district": "Ак-Суйский р-н", "settlement": "с. Теплоключенка"}
    yard = {"street": "ул. Ленина", "house": "5", "building": "2", "flat": "1", "note": "вход со двора"}
    assert addresses.address_line(village | yard, "ru") == (
        "Иссык-Кульская обл., Ак-Суйский р-н, с. Теплоключенка, ул. Ленина, д. 5, корп. 2, кв. 1, вход со двора"
    )
    assert addresses.phone_text("+380501234567") == "+380 50 123 4567"
    assert addresses.phone_text(" 102 ") == "102"


@pytest.mark.parametrize("lang", ["uk", "ru", "ro", "ka", "kk", "ky", "en"])
def test_every_part_of_an_address_is_printed_in_every_language(lang: str) -> None:
    printed = addresses.address_line({part: f"{part}9" for part in addresses.PARTS}, lang)
    assert [part for part in addresses.PARTS if f"{part}9" not in printed] == []


def test_sorting_follows_the_alphabet_and_ignores_apostrophes() -> None:
    assert sorted(["Яна", "Їжак", "Іван", "Ґава", "Гай", "Єва"], key=lambda name: sort_key(name, "uk")) == [
        "Гай", "Ґава", "Єва", "Іван", "Їжак", "Яна",
    ]  # fmt: skip
    assert sorted(["Қанат", "Кайрат", "Лаура"], key=lambda name: sort_key(name, "kk")) == ["Кайрат", "Қанат", "Лаура"]
    kazakh = ["Алиева", "Әлиева", "Гүлнара", "Ғабдуллина", "Ңгер", "Өмірова", "Уәлиева", "Ұлықбек", "Үмбетова", "Хасенова", "Һашим", "Ыбырай", "Ісмет"]  # fmt: skip
    assert sorted(reversed(kazakh), key=lambda name: sort_key(name, "kk")) == kazakh
    kyrgyz = ["Нурова", "Ңгер", "Омурова", "Өмүрова", "Усенова", "Үсөнова", "Ырысова"]
    assert sorted(reversed(kyrgyz), key=lambda name: sort_key(name, "ky")) == kyrgyz
    georgian = ["აბაშიძე", "ქავთარაძე", "ღლონტი", "ყიფიანი", "ჭანტურია", "ხარაზი", "ჯაფარიძე"]
    assert sorted(reversed(georgian), key=lambda name: sort_key(name, "ka")) == georgian
    uzbek = ["Каримова", "Қодирова", "Ҳакимова", "Юсупова"]
    for lang in ("ru", "kk", "ky"):
        assert sorted(reversed(uzbek), key=lambda name: sort_key(name, lang)) == uzbek
    assert sorted(["Oʻrinova", "Otaboyeva"], key=lambda name: sort_key(name, "en")) == ["Oʻrinova", "Otaboyeva"]
    assert sorted(["Яна", "Өмүрова", "Оспан", "Ңгер"], key=lambda name: sort_key(name, "ru")) == [
        "Ңгер", "Оспан", "Өмүрова", "Яна",
    ]  # fmt: skip
    assert sorted(["Țurcan", "Toma", "Șerban"], key=lambda name: sort_key(name, "ro")) == ["Șerban", "Toma", "Țurcan"]
    assert sorted(["Мар'яна", "Мара"], key=lambda name: sort_key(name, "uk")) == ["Мара", "Мар'яна"]


@pytest.mark.parametrize(
    ("text", "country", "latin"),
    [
        ("Згурський Юрій", "ua", "Zghurskyi Yurii"),
        ("Знам'янка Щербак Їжакевич", "ua", "Znamianka Shcherbak Yizhakevych"),
        ("ЯРОВА Ґалаґан", "ua", "YAROVA Galagan"),
        ("Айгүл Жұмабаева", "kz", "Aigul Zhumabaeva"),
        ("Чолпон Өмүрова", "kg", "Cholpon Omurova"),
        ("ნინო მაისურაძე", "ge", "Nino Maisuradze"),
        ("ღვინიაშვილი ჭანტურია", "ge", "Ghviniashvili Chanturia"),
        ("Ғабитұлы Һакім", "kz", "Gabituly Hakim"),
        ("Ҳакимова Нигора Алишер қизи", "kg", "Hakimova Nigora Alisher kizi"),
        ("Асан уулу Бакыт", "kg", "Asan uulu Bakyt"),
        ("Popescu Ștefan 12", "md", "Popescu Ștefan 12"),
    ],
)
def test_latin_letters(text: str, country: str, latin: str) -> None:
    assert to_latin(text, country) == latin
