"""The few words of a drawn procedure, and its conditions said with the questions they read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, get_args

from paralegal_app.packs.models import Procedure, Status
from paralegal_app.packs.texts import Texts


@dataclass(frozen=True, slots=True)
class Words:
    """Joining words of one language."""

    risks: str
    steps: str
    deadlines: str
    checklist: str
    documents: str
    every: str
    any: str
    when: str
    also: str
    either: str
    no: str
    since: str
    before: str
    never_kept: str
    unknown: str


WORDS: Mapping[str, Words] = {
    "en": Words("What could harm her", "Steps", "Deadlines", "What to bring", "Papers", "all of these",
                "at least one of", "if", "and", "or", "not", "from", "before", "never kept", "unknown"),
    "uk": Words("Що може їй зашкодити", "Кроки", "Строки", "Що принести", "Папери", "усе з цього", "щонайменше одне з",
                "якщо", "і", "або", "не", "від", "перед", "ніколи не зберігається", "невідомо"),
    "ru": Words("Что может ей повредить", "Шаги", "Сроки", "Что принести", "Бумаги", "всё из этого", "хотя бы одно из",
                "если", "и", "или", "не", "от", "перед", "никогда не хранится", "неизвестно"),
    "ro": Words("Ce i-ar putea face rău", "Pași", "Termene", "Ce trebuie adus", "Hârtii", "toate acestea",
                "cel puțin una dintre", "dacă", "și", "sau", "nu", "de la", "înainte de", "nu se păstrează niciodată",
                "necunoscut"),
    "ka": Words("რა შეიძლება ავნოს", "ნაბიჯები", "ვადები", "თან წასაღები", "საბუთები", "ყველა ეს", "ერთი მაინც",
                "თუ", "და", "ან", "არა", "საიდან", "მანამდე", "არასოდეს ინახება", "უცნობია"),
    "kk": Words("Оған не зиян келтіруі мүмкін", "Қадамдар", "Мерзімдер", "Алып баратын нәрселер", "Қағаздар",
                "осының бәрі", "кемінде біреуі", "егер", "және", "немесе", "емес", "қай күннен", "дейін",
                "ешқашан сақталмайды", "белгісіз"),
    "ky": Words("Ага эмне зыян келтириши мүмкүн", "Кадамдар", "Мөөнөттөр", "Ала бара турган нерселер", "Кагаздар",
                "ушунун баары", "жок дегенде бири", "эгер", "жана", "же", "эмес", "кайсы күндөн", "чейин",
                "эч качан сакталбайт", "белгисиз"),
}  # fmt: skip
_SURE: Mapping[str, tuple[str, ...]] = {
    "en": ("confirmed", "one source", "from memory", "uncertain", "unknown"),
    "uk": ("підтверджено", "одне джерело", "з пам'яті", "непевно", "невідомо"),
    "ru": ("подтверждено", "один источник", "по памяти", "не точно", "неизвестно"),
    "ro": ("confirmat", "o singură sursă", "din memorie", "nesigur", "necunoscut"),
    "ka": ("დადასტურებულია", "ერთი წყარო", "მეხსიერებით", "გაურკვეველია", "უცნობია"),
    "kk": ("расталған", "бір дереккөз", "жадтан", "анық емес", "белгісіз"),
    "ky": ("ырасталган", "бир булак", "эстен", "так эмес", "белгисиз"),
}
_SOME = re.compile(r"size\(\s*([a-z][a-z0-9_]*)\s*\)\s*>\s*0")
_NONE = re.compile(r"size\(\s*([a-z][a-z0-9_]*)\s*\)\s*==\s*0")
_TOKEN = re.compile(
    r"'(?P<in_choice>[^']*)'\s+in\s+(?P<in_list>[a-z][a-z0-9_]*)"
    r"|(?P<name>[a-z][a-z0-9_]*)\s+in\s+\[(?P<listed>[^\]]*)\]"
    r"|(?P<left>[a-z][a-z0-9_]*)\s*(?P<op>==|!=)\s*'(?P<choice>[^']*)'"
    r"|(?P<text>'[^']*')"
    r"|law\.(?P<figure>[a-z][a-z0-9_]*)"
    r"|(?P<member>[a-z][a-z0-9_]*\.[a-z_]+)(?!\s*\()"
    r"|(?P<call>[A-Za-z_][A-Za-z0-9_]*)(?=\s*\()"
    r"|(?P<word>[a-z][a-z0-9_]*)"
    r"|(?P<sign>&&|\|\||!(?!=))"
)


class Speaker:
    """Says the conditions of one procedure in the language of `texts`; what it cannot say stays as it is written."""

    def __init__(self, texts: Texts, procedure: Procedure) -> None:
        self.texts = texts
        self.words = WORDS.get(texts.lang, WORDS["en"])
        self._asked = {question.id for question in procedure.questions}

    def condition(self, source: str) -> str:
        """`a == 'x' && !b` with the words of the questions and choices in quotation marks."""
        plain = _NONE.sub(r"!\1", _SOME.sub(r"\1", source))
        return " ".join(_TOKEN.sub(self._said, plain).split())

    def sure(self, status: str) -> str:
        """How sure a statement of the law is."""
        return _SURE.get(self.texts.lang, _SURE["en"])[get_args(Status).index(status)]

    def question(self, name: str) -> str:
        return f"«{self.texts.question(name).rstrip('?:. ')}»" if name in self._asked else name

    def combined(self, tree: Any, grounds: Mapping[str, str]) -> str:
        """How the conditions of a finding stand together."""
        if isinstance(tree, str):
            return grounds.get(tree, tree)
        parts = []
        for kind, items in tree.items():
            head = self.words.every if kind == "all" else self.words.any
            parts.append(f"{head}: {'; '.join(self._inner(item, grounds) for item in items or ())}")
        return "; ".join(parts)

    def _inner(self, item: Any, grounds: Mapping[str, str]) -> str:
        said = self.combined(item, grounds)
        return said if isinstance(item, str) else f"({said})"

    def _choices(self, name: str, listed: str) -> str:
        found = [self.texts.choice(name, choice) for choice in re.findall(r"'([^']*)'", listed)]
        return f" {self.words.either} ".join(found)

    def _said(self, found: re.Match[str]) -> str:
        part = found.groupdict()
        if part["in_list"]:
            return f"{self.question(part['in_list'])}: {self.texts.choice(part['in_list'], part['in_choice'])}"
        if part["name"]:
            return f"{self.question(part['name'])}: {self._choices(part['name'], part['listed'])}"
        if part["left"]:
            no = f"{self.words.no} " if part["op"] == "!=" else ""
            return f"{self.question(part['left'])}: {no}{self.texts.choice(part['left'], part['choice'])}"
        if part["figure"]:
            return f"«{self.texts.get('parameters', part['figure'])}»"
        if part["sign"]:
            return {"&&": self.words.also, "||": self.words.either, "!": f"{self.words.no} "}[part["sign"]]
        return self.question(part["word"]) if part["word"] else found[0]
