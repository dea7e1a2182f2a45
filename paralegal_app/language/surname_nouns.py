"""Surnames that are plain nouns where their ending says otherwise, and nouns that keep or lose a vowel.

A library reads `Голова` or `Калина` of a woman as the feminine of `Голов`, `Калин`; as nouns they decline like any
noun. Which of the two she bears only she can say, so both readings are offered.

Sources: Український правопис 2019, §§ 139-142; Л. П. Калакуцкая, «Фамилии. Имена. Отчества» (1994); «Грамота.ру» on
surnames with a fleeting vowel (`Заяц`, `Соловей`, `Козел`: both readings are met, the bearer decides).
"""

from __future__ import annotations


def _words(line: str) -> frozenset[str]:
    return frozenset(line.split())


UKRAINIAN_NOUNS = _words(
    "голова корова вдова осина війна обнова коса боса лиса дишлова полова основа канова мова царина окуджава"
)
"""Women's surnames the library takes for adjectives or possessives."""
UKRAINIAN_ADJECTIVES = frozenset({"боса", "лиса"})
"""Of these the adjective (`Босий`, `Лисий`) is likelier: it comes first."""

UKRAINIAN_SOFT = {"олень": "олен", "ясень": "ясен", "ведмідь": "ведмед", "кисіль": "кисел", "хміль": "хмел"}
"""Stems of men's surnames that end soft."""
UKRAINIAN_EITHER = frozenset({"кисіль", "хміль"})
"""Of these most bearers keep the vowel (`Кисіля`); the noun's form stands second."""
UKRAINIAN_PEOPLES = ("волошин", "литвин", "русин", "сербин", "турчин", "грузин", "угрин", "болгарин", "татарин")
"""Not possessives: `Волошином`, never only `Волошиним`."""
UKRAINIAN_FIXED = frozenset({"дюма", "золя", "люка", "петіпа", "тома", "дега"})
"""French names with the stress on the last vowel."""

RUSSIAN_NOUNS = _words(
    "голова сова корова подкова вдова основа дуброва дубрава обнова канава полова мова калина малина рябина осина "
    "долина година вершина былина перина кручина глина половина картина пучина смородина жемчужина лещина лучина "
    "маслина мякина личина машина овчина ольшина паутина перлина пружина пелена равнина сиротина скотина "
    "старина тина тишина хворостина чернина щетина ялина весна сосна война луна бездна копна десна княжна "
    "стена цена сатана ворона корона оборона борона волна казна тайна рева кива"
)
"""Women's surnames petrovich takes for the feminine of -ов, -ин."""
RUSSIAN_FLEETING = {
    "лев": "льв", "заяц": "зайц", "соловей": "соловь", "муравей": "муравь", "воробей": "воробь", "репей": "репь",
    "ручей": "ручь", "улей": "уль", "орел": "орл", "орёл": "орл", "козел": "козл", "козёл": "козл", "осел": "осл",
    "осёл": "осл", "ветер": "ветр", "бобер": "бобр", "бобёр": "бобр", "камень": "камн", "ремень": "ремн",
    "пень": "пн", "котел": "котл", "котёл": "котл", "костер": "костр", "костёр": "костр",
}  # fmt: skip
"""Men's surnames that may lose their vowel as the noun does, with the stem left then."""
RUSSIAN_FLEETING_FIRST = frozenset(
    {"лев", "соловей", "муравей", "воробей", "репей", "ручей", "орёл", "осёл", "козёл", "ветер"}
)
"""Of these the form without the vowel is the usual one."""
