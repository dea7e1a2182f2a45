"""Names in cases, order, initials, gender agreement."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paralegal_app.language import names

DATA = Path(__file__).parent / "data"
CASES = ("genitive", "dative", "accusative", "instrumental")
FLOOR = {"uk": 0.99, "ru": 0.995}
UNSEEN_FLOOR = {"uk": 0.98, "ru": 0.99}


def table(lang: str) -> list[dict[str, str]]:
    with (DATA / f"names_{lang}.tsv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream, delimiter="\t"))


@pytest.mark.parametrize("lang", ["uk", "ru"])
def test_table_is_large_enough_and_both_genders(lang: str) -> None:
    rows = table(lang)
    surnames = [row for row in rows if row["part"] == "family"]
    assert len(surnames) >= 300
    assert {row["gender"] for row in surnames} == {"female", "male"}


@pytest.mark.parametrize("lang", ["uk", "ru"])
def test_measured_accuracy(lang: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The forms in the tables follow the grammar, not the program; what is wrong stays in the table and is counted."""
    wrong, total = [], 0
    for row in table(lang):
        person = {row["part"]: row["nominative"], "gender": row["gender"]}
        for case in CASES:
            total += 1
            forms = names.inflect_part(person, row["part"], case, lang)
            if forms[0] not in row[case].replace("’", "'").split("|") and forms[0] not in row[case].split("|"):
                wrong.append(f"{row['nominative']} ({row['gender']}) {case}: {forms[0]}, not {row[case]}")
    accuracy = 1 - len(wrong) / total
    assert accuracy >= FLOOR[lang], "\n".join(wrong)


@pytest.mark.parametrize("lang", ["uk", "ru"])
def test_measured_accuracy_of_surnames_nothing_was_tuned_on(lang: str) -> None:
    """Measured only: a surname of these tables never moves into a rule; what is wrong stays wrong and is counted."""
    rows = table(f"unseen_{lang}")
    assert not {row["nominative"] for row in rows} & {row["nominative"] for row in table(lang)}
    right = total = 0
    for row in rows:
        for case in CASES:
            form = names.inflect_part({"family": row["nominative"], "gender": row["gender"]}, "family", case, lang)[0]
            right, total = right + (form in row[case].split("|")), total + 1
    assert len(rows) > 100
    assert right / total >= UNSEEN_FLOOR[lang]


@pytest.mark.parametrize(
    ("lang", "name", "gender", "case", "expected"),
    [
        ("uk", "Петренко Іван", "male", "dative", ["Петренку Івану", "Петренкові Івану", "Петренку Іванові"]),
        ("uk", "Іванів Петро", "male", "genitive", ["Іванова Петра", "Іваніва Петра"]),
        ("uk", "Гончар Олесь", "male", "genitive", ["Гончара Олеся", "Гончаря Олеся"]),
        ("uk", "Соловей Лев", "male", "dative", ["Солов'єві Леву", "Солов'ю Леву", "Солов'єві Льву"]),
        ("uk", "Коса Ніна", "female", "genitive", ["Коси Ніни", "Косої Ніни"]),
        ("uk", "Лоза Ніна", "female", "genitive", ["Лози Ніни"]),
        ("uk", "Голова Нінель", "female", "dative", ["Голові Нінелі", "Головій Нінелі"]),
        ("uk", "Кисіль Ян", "male", "genitive", ["Кисіля Яна", "Киселя Яна"]),
        ("uk", "Олень Костянтин", "male", "dative", ["Оленю Костянтину", "Оленеві Костянтину", "Оленю Костянтинові"]),
        ("uk", "Волошин Мартин", "male", "instrumental", ["Волошином Мартином", "Волошиним Мартином"]),
        ("uk", "Дзиґа Ілля", "male", "dative", ["Дзизі Іллі"]),
        ("uk", "Дюма Ганна-Любов", "female", "genitive", ["Дюма Ганни-Любові"]),
        ("uk", "Асанова Айгуль", "female", "genitive", ["Асанової Айгулі", "Асанової Айгуль"]),
        ("uk", "Бек уулу Азамат", "male", "genitive", ["Бек уулу Азамата"]),
        ("ru", "Коса Нинель", "female", "genitive", ["Косы Нинели"]),
        ("ru", "Калина Асель", "female", "dative", ["Калине Асель", "Калиной Асель", "Калине Асели"]),
        ("ru", "Соловей Саша", "male", "genitive", ["Соловья Саши", "Соловея Саши"]),
        ("ru", "Швец Лев", "male", "instrumental", ["Швецом Львом"]),
        ("ru", "Коломиец Ян", "male", "genitive", ["Коломийца Яна", "Коломиеца Яна"]),
        ("ru", "Горобец Ян", "male", "instrumental", ["Горобцем Яном", "Горобцом Яном"]),
        ("ru", "Кваша Зоя", "female", "instrumental", ["Квашей Зоей", "Квашой Зоей"]),
        ("ru", "Чужая Зоя", "female", "genitive", ["Чужей Зои", "Чужой Зои"]),
        ("ru", "Бек-Назаров Ян", "male", "genitive", ["Бек-Назарова Яна"]),
        ("ru", "Рева Ян", "male", "genitive", ["Ревы Яна"]),
        ("ru", "Каминская Ян", "male", "genitive", ["Каминская Яна"]),
    ],
)
def test_every_permitted_form_is_offered_the_usual_one_first(
    lang: str, name: str, gender: str, case: str, expected: list[str]
) -> None:
    family, _, given_name = name.rpartition(" ")
    forms = names.inflect({"family": family, "given": given_name, "gender": gender}, case, lang)
    assert list(forms[: len(expected)]) == expected


@pytest.mark.parametrize(
    ("lang", "person", "case", "form"),
    [
        ("uk", ("Іваненко", "Марія", "Петрівна", "female"), "genitive", "Іваненко Марії Петрівни"),
        ("uk", ("Іваненко", "Марія", "Петрівна", "female"), "accusative", "Іваненко Марію Петрівну"),
        ("uk", ("Іваненко", "Петро", "Сергійович", "male"), "genitive", "Іваненка Петра Сергійовича"),
        ("uk", ("Ковальська", "Олена", "Ігорівна", "female"), "dative", "Ковальській Олені Ігорівні"),
        ("uk", ("Ковальська", "Олена", "", "female"), "vocative", "Ковальська Олено"),
        ("ru", ("Ахметова", "Айгуль", "Сериковна", "female"), "genitive", "Ахметовой Айгуль Сериковны"),
        ("ru", ("Ахметов", "Ерлан", "Серікұлы", "male"), "genitive", "Ахметова Ерлана Серікұлы"),
        ("ru", ("Асанова", "Айжан", "Марат кызы", "female"), "genitive", "Асановой Айжан Марат кызы"),
        ("ru", ("Асанов", "Марат", "Бакыт уулу", "male"), "dative", "Асанову Марату Бакыт уулу"),
        ("ru", ("Лобжанидзе", "Нино", "", "female"), "genitive", "Лобжанидзе Нино"),
        ("ru", ("Иванова-Петренко", "Анна-Мария", "", "female"), "genitive", "Ивановой-Петренко Анны-Марии"),
        ("ka", ("მაისურაძე", "ნინო", "", "female"), "genitive", "ნინო მაისურაძის"),
        ("ka", ("გიორგაშვილი", "დავით", "", "male"), "dative", "დავით გიორგაშვილს"),
        ("ka", ("გოგია", "დავით", "", "male"), "genitive", "დავით გოგიას"),
        ("kk", ("Ахметова", "Айгүл", "Серікқызы", "female"), "genitive", "Ахметова Айгүл Серікқызы"),
        ("ky", ("Асанова", "Айжан", "Марат кызы", "female"), "dative", "Асанова Айжан Марат кызы"),
        ("ro", ("Popescu", "Maria", "", "female"), "genitive", "Popescu Maria"),
    ],
)
def test_whole_names(lang: str, person: tuple[str, str, str, str], case: str, form: str) -> None:
    family, given_name, patronymic, gender = person
    mapping = {"family": family, "given": given_name, "patronymic": patronymic, "gender": gender}
    assert names.inflect(mapping, case, lang)[0] == form


def test_without_gender_nothing_is_guessed_but_a_patronymic_tells_it() -> None:
    assert names.inflect({"family": "Іваненко", "given": "Саша"}, "genitive", "uk") == ("Іваненко Саша",)
    told = {"family": "Іваненко", "given": "Іван", "patronymic": "Петрович"}
    assert names.inflect(told, "genitive", "uk")[0] == "Іваненка Івана Петровича"


@pytest.mark.parametrize(
    ("patronymic", "gender"),
    [
        ("Серікқызы", "female"), ("Марат кызы", "female"), ("Алишер қизи", "female"), ("Alisher qizi", "female"),
        ("Серікұлы", "male"), ("Бакыт уулу", "male"), ("Алишер ўғли", "male"), ("Alisher oʻgʻli", "male"), ("", ""),
    ],
)  # fmt: skip
def test_whose_child_tells_the_gender_in_central_asia(patronymic: str, gender: str) -> None:
    assert names.gender_of({"family": "Каримов", "given": "Шахзод", "patronymic": patronymic}) == gender


def test_uzbek_patronymics_keep_their_form() -> None:
    person = {"family": "Каримова", "given": "Нигора", "patronymic": "Алишер қизи", "gender": "female"}
    assert names.inflect(person, "genitive", "ru")[0] == "Каримовой Нигоры Алишер қизи"
    assert names.initials(person) == "Каримова\u00a0Н.\u00a0А."
    assert names.initials({"family": "Асан уулу", "given": "Бакыт"}) == "Асан уулу\u00a0Б."


def test_a_third_gender_is_not_forced_into_two() -> None:
    person = {"family": "Іваненко", "given": "Саша", "patronymic": "Петрівна", "gender": "other"}
    assert names.inflect(person, "genitive", "uk") == ("Іваненко Саша Петрівна",)
    assert names.agree(person, "заявниця", "заявник") == "заявниця/заявник"


def test_order_capitals_and_initials() -> None:
    person = {"family": "Іваненко", "given": "Анна-Марія", "patronymic": "Петрівна", "gender": "female"}
    assert names.full_name(person, capitals=True) == "ІВАНЕНКО Анна-Марія Петрівна"
    assert names.full_name(person, "given_first") == "Анна-Марія Петрівна Іваненко"
    assert names.initials(person) == "Іваненко\u00a0А.-М.\u00a0П."
    assert names.initials({"family": "Мороз"}) == "Мороз"
    assert (
        names.initials({"family": "Асанова", "given": "Айжан", "patronymic": "Марат кызы"}) == "Асанова\u00a0А.\u00a0М."
    )


def test_an_unknown_case_is_refused() -> None:
    with pytest.raises(ValueError, match="unknown case"):
        names.inflect({"family": "Мороз"}, "ablative", "uk")


@settings(max_examples=150, deadline=None)
@given(
    family=st.text(max_size=40),
    given_name=st.text(max_size=40),
    gender=st.sampled_from(["female", "male", "", "other"]),
    case=st.sampled_from(names.CASES),
    lang=st.sampled_from(["uk", "ru", "ka", "ro"]),
)
def test_any_text_for_a_name_survives(family: str, given_name: str, gender: str, case: str, lang: str) -> None:
    forms = names.inflect({"family": family, "given": given_name, "gender": gender}, case, lang)
    assert len(forms) <= names.MAX_VARIANTS
    assert all(form for form in forms)
    names.initials({"family": family, "given": given_name})
