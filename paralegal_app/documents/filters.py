"""What the named filters of the template language do. Each passes a gap on, so that it is printed as one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal, InvalidOperation

from jinja2 import pass_context
from jinja2.runtime import Context

from paralegal_app.documents.values import Address, Gap, Group, Items, NamePart, Person
from paralegal_app.errors import DocumentError
from paralegal_app.language import addresses, dates, names, numbers
from paralegal_app.language.capitals import upper, upper_first
from paralegal_app.language.lists import list_words
from paralegal_app.language.transliteration import to_latin

PARAGRAPH_MARK = "\x1e"
GAP_MARK = "\x1d"


class Marked(str):
    """A text in which this program has put marks: a new paragraph, or a gap as `GAP_MARK path GAP_MARK`. The same
    characters in an answer mean nothing; there they are cleaned away."""

    __slots__ = ()


def _gap_mark(path: str) -> str:
    return f"{GAP_MARK}{path}{GAP_MARK}"


JOB = "_job"
_NOUN_KEYS = ("text", "name", "title")


@dataclass(frozen=True, slots=True)
class Inflected:
    """A name form on a paper: whose (`client`, `children.1`, `client.family`), its nominative, the case, the form
    printed, every permitted form, and whether a person has confirmed it."""

    person: str
    nominative: str
    case: str
    form: str
    variants: tuple[str, ...]
    confirmed: bool


@dataclass(slots=True)
class Job:
    """One paper being made: how to print and what was met on the way."""

    lang: str
    on: date
    order: names.Order
    currency: str
    country: str
    name_forms: Mapping[str, Mapping[str, str]]
    gap_labels: Mapping[str, str]
    gaps: dict[str, None] = field(default_factory=dict)
    inflected: dict[tuple[str, str], Inflected] = field(default_factory=dict)


def text_of(value: object, job: Job) -> str | Gap:
    """A value as plain text of the paper's language."""
    if isinstance(value, str):
        return _iso_date(value, job)
    if isinstance(value, Gap):
        return value
    if isinstance(value, bool):
        return ("yes", "no")[not value] if job.lang not in _YES_NO else _YES_NO[job.lang][not value]
    if isinstance(value, (int, float, Decimal)):
        return numbers.number_text(_decimal(value), job.lang)
    if isinstance(value, date):
        return dates.moment_text(value, job.lang)
    return _group_text(value, job)


def _iso_date(text: str, job: Job) -> str:
    """Answers keep dates as ISO 8601 texts; no office writes them so."""
    day = dates.parse_date(text) if len(text) >= 10 and text[4] == text[7] == "-" else None
    return dates.moment_text(day, job.lang) if day is not None else text


_YES_NO = {
    "uk": ("так", "ні"), "ru": ("да", "нет"), "ro": ("da", "nu"), "ka": ("დიახ", "არა"), "kk": ("иә", "жоқ"),
    "ky": ("ооба", "жок"), "en": ("yes", "no"),
}  # fmt: skip


def _group_text(value: object, job: Job) -> str | Gap:
    if isinstance(value, Person):
        return _person_text(value, "nominative", job)
    if isinstance(value, Address):
        return addresses.address_line(value.data, job.lang)
    if isinstance(value, Items):
        return _joined(value, job)
    if isinstance(value, Group):
        for key in _NOUN_KEYS:
            if isinstance(value.data.get(key), str):
                return text_of(value.member(key), job)
        raise DocumentError(f"The template prints `{value.path}` as a whole; name the member to be printed.")
    raise DocumentError("The template prints something that is not an answer; check it with `paralegal pack check`.")


def _joined(items: Items, job: Job) -> str | Gap:
    pieces = [text_of(item, job) for item in items]
    words = [_gap_mark(piece.path) if isinstance(piece, Gap) else piece for piece in pieces]
    return Marked(list_words(words, job.lang)) if words else Gap(path=items.path)


def _person_text(person: Person, case: str, job: Job, capitals: bool = False) -> str | Gap:
    """The whole name in a case; with half a name known, the other half is a ruled line beside it."""
    missing = [part for part in ("family", "given") if not names.part_of(person.data, part)]
    if len(missing) == 2:
        return Gap(path=person.path)
    nominative = names.full_name(person.data, job.order, capitals=capitals)
    text = nominative
    if case != "nominative":
        variants = names.inflect(person.data, case, job.lang, job.order, capitals=capitals)
        text = _note(person.path, nominative, case, variants, job)
    if not missing:
        return text
    mark = _gap_mark(f"{person.path}.{missing[0]}")
    first = (missing[0] == "family") == (job.order == "family_first")
    return Marked(f"{mark} {text}" if first else f"{text} {mark}")


def _note(path: str, nominative: str, case: str, variants: tuple[str, ...], job: Job) -> str:
    """The confirmed form if there is one that still belongs to this name, else the best of the library."""
    kept = job.name_forms.get(path, {})
    fresh = kept.get("of") in (None, nominative)
    form = kept.get(case) if fresh else None
    chosen = form or (variants[0] if variants else nominative)
    job.inflected[(path, case)] = Inflected(path, nominative, case, chosen, variants, bool(form))
    return chosen


def _decimal(value: object) -> Decimal:
    try:
        return Decimal(str(value).replace("\u00a0", "").replace(" ", "").replace(",", "."))
    except InvalidOperation as error:
        raise DocumentError("A filter for numbers or money stands on something that is no number.") from error


def _day(value: object) -> date:
    day = dates.parse_date(value)
    if day is None:
        raise DocumentError("A filter for dates stands on something that is no date.")
    return day


def _filter(work: Callable[..., object]) -> Callable[..., object]:
    """A filter that knows the paper being made and leaves gaps alone."""

    @pass_context
    def apply(context: Context, value: object, *args: object) -> object:
        if isinstance(value, Gap):
            return value
        return work(context.parent[JOB], value, *args)

    return apply


def _in_case(case: str) -> Callable[..., object]:
    def work(job: Job, value: object) -> object:
        if isinstance(value, Person):
            return _person_text(value, case, job)
        if isinstance(value, NamePart):
            if case == "nominative":
                return str(value)
            variants = names.inflect_part(value.person.data, value.part, case, job.lang)
            return _note(f"{value.person.path}.{value.part}", str(value), case, variants, job)
        raise DocumentError(f"The filter `{case}` stands on something that is not a person's name.")

    return _filter(work)


def _person(value: object, name: str) -> Person:
    person = value.person if isinstance(value, NamePart) else value
    if not isinstance(person, Person):
        raise DocumentError(f"The filter `{name}` stands on something that is not a person.")
    return person


def _initials(job: Job, value: object) -> object:
    person = _person(value, "initials")
    if not names.part_of(person.data, "family"):
        return Gap(path=f"{person.path}.family")
    return names.initials(person.data, job.order)


def _capitals(job: Job, value: object) -> object:
    if isinstance(value, Person):
        return _person_text(value, "nominative", job, capitals=True)
    return upper(str(value))


def _gendered(job: Job, value: object, female: str, male: str) -> str:
    return names.agree(_person(value, "gendered").data, female, male)


def _money(job: Job, value: object, currency: str = "") -> str:
    return numbers.money_text(_decimal(value), currency or job.currency, job.lang)


def _money_words(job: Job, value: object, currency: str = "") -> str:
    return numbers.money_words(_decimal(value), currency or job.currency, job.lang)


def _upper_first(job: Job, value: object) -> object:
    text = text_of(value, job)
    return text if isinstance(text, Gap) else type(text)(upper_first(text))


def _phrase(job: Job, value: object) -> object:
    """Her words inside a sentence of the paper: their last full stop would stand before the paper's own."""
    text = text_of(value, job)
    return text if isinstance(text, Gap) or text.endswith("..") else type(text)(text.rstrip().removesuffix("."))


def _lines(job: Job, value: object) -> object:
    """Long text as paragraphs, a list as one paragraph for each item."""
    if isinstance(value, Items):
        pieces = [text_of(item, job) for item in value]
        words = [_gap_mark(piece.path) if isinstance(piece, Gap) else str(piece) for piece in pieces]
        return Marked(PARAGRAPH_MARK.join(words)) if words else Gap(path=value.path)
    text = text_of(value, job)
    if isinstance(text, Gap):
        return text
    return Marked(PARAGRAPH_MARK.join(line.strip() for line in text.splitlines() if line.strip()))


def _time(job: Job, value: object) -> str:
    day = _day(value)
    if not isinstance(day, datetime):
        raise DocumentError("The filter `time` stands on a date without a time of day.")
    return dates.time_words(day, job.lang)


def _latin(job: Job, value: object, country: str = "") -> object:
    text = text_of(value, job)
    return text if isinstance(text, Gap) else to_latin(text, country or job.country, job.lang)


def _counted(job: Job, value: object, forms: str) -> str:
    count = Decimal(len(value)) if isinstance(value, Items) else _decimal(value)
    return numbers.counted(count, forms, job.lang)


def _phone(job: Job, value: object) -> str:
    return addresses.phone_text(str(value))


_WORK: dict[str, Callable[..., object]] = {
    "initials": _initials,
    "capitals": _capitals,
    "gendered": _gendered,
    "date_long": lambda job, value: dates.date_long(_day(value), job.lang),
    "date_short": lambda job, value: dates.date_short(_day(value), job.lang),
    "time": _time,
    "money": _money,
    "money_words": _money_words,
    "number_words": lambda job, value: numbers.cardinal(int(_decimal(value)), job.lang),
    "counted": _counted,
    "upper_first": _upper_first,
    "phrase": _phrase,
    "list_words": lambda job, value: text_of(value, job),
    "phone": _phone,
    "address": lambda job, value: text_of(value, job),
    "lines": _lines,
    "latin": _latin,
    "length": lambda job, value: len(value),
    "yes_no": lambda job, value, yes, no: yes if value else no,
}

FUNCTIONS: dict[str, Callable[..., object]] = {str(case): _in_case(case) for case in names.CASES} | {
    name: _filter(work) for name, work in _WORK.items()
}
"""Every filter of `grammar.FILTERS`, by name."""
