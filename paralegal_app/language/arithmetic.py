"""A deadline's arithmetic in words, one line a step, in every language papers are written in."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from paralegal_app.language.dates import moment_text
from paralegal_app.language.numbers import counted
from paralegal_app.language.public_holidays import holiday_name

UNITS = {
    "en": {"minutes": "minute|minutes", "hours": "hour|hours", "calendar_days": "day|days", "working_days": "working day|working days",
           "weeks": "week|weeks", "months": "month|months", "years": "year|years"},
    "uk": {"minutes": "хвилина|хвилини|хвилин", "hours": "година|години|годин", "calendar_days": "день|дні|днів",
           "working_days": "робочий день|робочі дні|робочих днів", "weeks": "тиждень|тижні|тижнів",
           "months": "місяць|місяці|місяців", "years": "рік|роки|років"},
    "ru": {"minutes": "минута|минуты|минут", "hours": "час|часа|часов", "calendar_days": "день|дня|дней",
           "working_days": "рабочий день|рабочих дня|рабочих дней", "weeks": "неделя|недели|недель",
           "months": "месяц|месяца|месяцев", "years": "год|года|лет"},
    "ro": {"minutes": "minut|minute|de minute", "hours": "oră|ore|de ore", "calendar_days": "zi|zile|de zile",
           "working_days": "zi lucrătoare|zile lucrătoare|de zile lucrătoare", "weeks": "săptămână|săptămâni|de săptămâni",
           "months": "lună|luni|de luni", "years": "an|ani|de ani"},
    "ka": {"minutes": "წუთი", "hours": "საათი", "calendar_days": "დღე", "working_days": "სამუშაო დღე", "weeks": "კვირა",
           "months": "თვე", "years": "წელი"},
    "kk": {"minutes": "минут", "hours": "сағат", "calendar_days": "күн", "working_days": "жұмыс күні", "weeks": "апта",
           "months": "ай", "years": "жыл"},
    "ky": {"minutes": "мүнөт", "hours": "саат", "calendar_days": "күн", "working_days": "жумуш күнү", "weeks": "жума",
           "months": "ай", "years": "жыл"},
}  # fmt: skip

_LINES = {
    "en": {
        "start": "Starts from: {day}", "rule": "Period: {amount}", "rule_before": "Counted back: {amount} before",
        "skipped": "Not counted: {day} ({reason})", "end": "The period ends on {day}", "moved": "Moved to {day}",
        "emergency": "Under {reason} public holidays count as working days: a holiday does not put the day off",
        "by_then": "No later than the event itself",
        "clock": "Counted by the clock, hour by hour", "result": "Last day: {day}", "post": "Last safe day to post or hand in: {day}",
        "unknown": "The length of this period is not established; ask a local lawyer",
        "closed": "Not counted while this holds: {reason}",
        "uncertain": "Not sure ({reason}): ask a local lawyer before relying on it",
    },
    "uk": {
        "start": "Початок: {day}", "rule": "Строк: {amount}", "rule_before": "Рахуємо назад: за {amount} до події",
        "skipped": "Не рахується: {day} ({reason})", "end": "Строк спливає {day}", "moved": "Перенесено на {day}",
        "emergency": "{reason}: святкові дні рахуються як робочі, тож свято не переносить строк",
        "by_then": "Не пізніше самої події",
        "clock": "Рахується за годинником, година за годиною", "result": "Останній день: {day}",
        "post": "Останній безпечний день для подання чи відправлення: {day}",
        "unknown": "Тривалість цього строку не встановлено; запитайте місцевого юриста",
        "closed": "Не рахується, поки діє: {reason}",
        "uncertain": "Немає певності ({reason}): запитайте місцевого юриста, перш ніж покладатися на це",
    },
    "ru": {
        "start": "Начало: {day}", "rule": "Срок: {amount}", "rule_before": "Считаем назад: за {amount} до события",
        "skipped": "Не считается: {day} ({reason})", "end": "Срок истекает {day}", "moved": "Перенесено на {day}",
        "emergency": "{reason}: праздничные дни считаются рабочими, поэтому праздник не переносит срок",
        "by_then": "Не позднее самого события",
        "clock": "Считается по часам, час за часом", "result": "Последний день: {day}",
        "post": "Последний безопасный день для подачи или отправки: {day}",
        "unknown": "Длительность этого срока не установлена; спросите местного юриста",
        "closed": "Не считается, пока действует: {reason}",
        "uncertain": "Нет уверенности ({reason}): спросите местного юриста, прежде чем полагаться на это",
    },
    "ro": {
        "start": "Începe de la: {day}", "rule": "Termen: {amount}", "rule_before": "Se numără înapoi: cu {amount} înainte",
        "skipped": "Nu se numără: {day} ({reason})", "end": "Termenul expiră la {day}", "moved": "Se mută la {day}",
        "emergency": "{reason}: zilele de sărbătoare se socotesc lucrătoare, de aceea o sărbătoare nu amână termenul",
        "by_then": "Cel târziu la evenimentul însuși",
        "clock": "Se numără după ceas, oră cu oră", "result": "Ultima zi: {day}",
        "post": "Ultima zi sigură pentru depunere sau expediere: {day}",
        "unknown": "Durata acestui termen nu este stabilită; întrebați un jurist local",
        "closed": "Nu se calculează cât timp este în vigoare: {reason}",
        "uncertain": "Nu este sigur ({reason}): întrebați un jurist local înainte de a vă baza pe aceasta",
    },
    "ka": {
        "start": "დასაწყისი: {day}", "rule": "ვადა: {amount}", "rule_before": "უკან ათვლა: {amount} მოვლენამდე",
        "skipped": "არ ითვლება: {day} ({reason})", "end": "ვადა იწურება {day}", "moved": "გადატანილია: {day}",
        "emergency": "{reason}: უქმე დღეები სამუშაო დღეებად ითვლება, ამიტომ უქმე დღე ვადას არ გადასწევს",
        "by_then": "არაუგვიანეს თავად მოვლენისა",
        "clock": "ითვლება საათობრივად", "result": "ბოლო დღე: {day}",
        "post": "წარდგენის ან გაგზავნის ბოლო უსაფრთხო დღე: {day}",
        "unknown": "ამ ვადის ხანგრძლივობა დადგენილი არ არის; ჰკითხეთ ადგილობრივ იურისტს",
        "closed": "არ ითვლება, სანამ მოქმედებს: {reason}",
        "uncertain": "ზუსტი არ არის ({reason}): სანამ დაეყრდნობით, ჰკითხეთ ადგილობრივ იურისტს",
    },
    "kk": {
        "start": "Басталуы: {day}", "rule": "Мерзім: {amount}", "rule_before": "Кері санау: оқиғаға дейін {amount}",
        "skipped": "Есептелмейді: {day} ({reason})", "end": "Мерзім {day} аяқталады", "moved": "{day} күніне ауыстырылды",
        "emergency": "{reason}: мереке күндері жұмыс күні болып саналады, сондықтан мереке мерзімді кейінге шегермейді",
        "by_then": "Оқиғаның өзінен кешіктірмей",
        "clock": "Сағат бойынша есептеледі", "result": "Соңғы күн: {day}",
        "post": "Тапсыруға немесе жіберуге болатын соңғы қауіпсіз күн: {day}",
        "unknown": "Бұл мерзімнің ұзақтығы анықталмаған; жергілікті заңгерден сұраңыз",
        "closed": "Мына жағдай тұрғанда есептелмейді: {reason}",
        "uncertain": "Нақты емес ({reason}): сүйенбес бұрын жергілікті заңгерден сұраңыз",
    },
    "ky": {
        "start": "Башталышы: {day}", "rule": "Мөөнөт: {amount}", "rule_before": "Артка эсептөө: окуяга чейин {amount}",
        "skipped": "Эсептелбейт: {day} ({reason})", "end": "Мөөнөт {day} бүтөт", "moved": "{day} күнүнө жылдырылды",
        "emergency": "{reason}: майрам күндөрү жумуш күнү болуп эсептелет, ошондуктан майрам мөөнөттү кийинкиге жылдырбайт",
        "by_then": "Окуянын өзүнөн кечиктирбей",
        "clock": "Саат боюнча эсептелет", "result": "Акыркы күн: {day}",
        "post": "Тапшырууга же жөнөтүүгө боло турган акыркы коопсуз күн: {day}",
        "unknown": "Бул мөөнөттүн узактыгы аныкталган эмес; жергиликтүү юристтен сураңыз",
        "closed": "Бул абал турганда эсептелбейт: {reason}",
        "uncertain": "Так эмес ({reason}): ишенерден мурда жергиликтүү юристтен сураңыз",
    },
}  # fmt: skip

_REASONS = {
    "weekend": {"uk": "вихідний", "ru": "выходной", "ro": "zi de odihnă", "ka": "დასვენების დღე", "kk": "демалыс күні", "ky": "дем алыш күн"},
    "day off": {"en": "day off", "uk": "неробочий день", "ru": "нерабочий день", "ro": "zi nelucrătoare", "ka": "არასამუშაო დღე",
                "kk": "жұмыс күні емес", "ky": "жумушчу эмес күн"},
    "from-memory": {"en": "from memory, no source at hand", "uk": "з пам’яті, без джерела", "ru": "по памяти, без источника",
                    "ro": "din memorie, fără sursă", "ka": "მეხსიერებით, წყაროს გარეშე", "kk": "жадтан, дереккөзсіз", "ky": "эстен, булаксыз"},
    "uncertain": {"en": "sources are in doubt", "uk": "джерела суперечливі", "ru": "источники расходятся", "ro": "sursele nu concordă",
                  "ka": "წყაროები არ თანხვდება", "kk": "дереккөздер қайшы", "ky": "булактар карама-каршы"},
    "unknown": {"en": "not established", "uk": "не встановлено", "ru": "не установлено", "ro": "nestabilit", "ka": "დაუდგენელია",
                "kk": "анықталмаған", "ky": "аныкталган эмес"},
}  # fmt: skip


_NO_TIME = {
    "en": ("at once", "the same day"), "uk": ("негайно", "того самого дня"), "ru": ("немедленно", "в тот же день"),
    "ro": ("imediat", "în aceeași zi"), "ka": ("დაუყოვნებლივ", "იმავე დღეს"), "kk": ("дереу", "сол күні"),
    "ky": ("дароо", "ошол күнү"),
}  # fmt: skip
"""A period of no hours, of no days."""


def period(amount: Decimal | int, unit: str, lang: str) -> str:
    """`10 working days` in `lang`, `the same day` for none; English for a language without a table."""
    if amount == 0:
        return _NO_TIME.get(lang, _NO_TIME["en"])[unit not in ("minutes", "hours")]
    return counted(amount, UNITS.get(lang, UNITS["en"])[unit], lang if lang in UNITS else "en")


def line(
    kind: str, lang: str, *, day: date | None = None, amount: Decimal | None = None, unit: str = "", reason: str = ""
) -> str:
    """One line of arithmetic. `reason` is a word of `_REASONS`, a holiday's name, or the name of an emergency."""
    table = _LINES.get(lang, _LINES["en"])
    key = ("rule_before" if amount else "by_then") if kind == "rule" and reason == "before" else kind
    words = _REASONS[reason].get(lang, reason) if reason in _REASONS else reason
    if kind == "skipped" and day and reason not in _REASONS:
        words = holiday_name(reason, day, lang)
    return table[key].format(
        day=moment_text(day, lang) if day else "",
        amount=period(amount, unit, lang) if amount is not None and unit else "",
        reason=words,
    )
