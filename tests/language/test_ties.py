"""What a line may not part, in the languages of the papers."""

from __future__ import annotations

import pytest

from paralegal_app.language.ties import tied, untied


@pytest.mark.parametrize(
    "expected",
    [
        "Закон №~2229-VIII ст.~25(5)", "о 22~год~05~хв", "в 22~ч~05~мин", "О.~О.~Коваленко", "підпис Коваленко~О.~О.",
        "20~листопада 2026~року", "вул.~Липова, буд.~21, кв.~4, м.~Дніпро", "ქ.~თბილისი, №~12", "605,60~грн",
        "200,00~lei", "§~3", "art.~8 alin.~(1)", "Law No.~5", "15~%", "номер №~____",
        "тел.: +380~50~111~2233.", "0~800~213~103; 116 123",
    ],
)  # fmt: skip
def test_a_sign_a_unit_and_a_name_stay_together(expected: str) -> None:
    assert tied(expected.replace("~", " ")).replace("\u00a0", "~") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Він пішов. Вона лишилася.",
        "Їх було 5 людей",
        "строк 10 днів",
        "від 0 до 50 і 100",
        '<v:shape path="0 21600 21600 0">',
        '<w:t xml:space="preserve">5</w:t> <w:t>року',
        "",
    ],
)
def test_other_words_part_as_they_may(text: str) -> None:
    assert tied(text) == text
    assert untied(tied(text)) == text
