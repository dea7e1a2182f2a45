"""Reading level: plain words count as plain and the language of offices as such, in every language of the packs."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from paralegal_app.casework.pack_check import check
from paralegal_app.packs import library
from paralegal_app.packs.checks.plainness import MAX_LEVEL, level, levels
from tests.builders import country_packs, write_pack

PLAIN = {
    "en": "Take the paper to the court. Ask for a slip with the day on it. You need not pay. If he calls, do not pick up. We go with you.",
    "uk": "Віднесіть папір до суду. Попросіть дати номер. Платити не треба. Якщо він дзвонить, не беріть слухавку. Ми підемо з вами.",
    "ru": "Отнесите бумагу в суд. Попросите дать номер. Платить не надо. Если он звонит, не берите трубку. Мы пойдём с вами.",
    "ro": "Duceți hârtia la judecată. Cereți un număr. Nu plătiți nimic. Dacă sună, nu răspundeți. Mergem cu dvs. și stăm lângă dvs.",
    "ka": "საბუთი სასამართლოში მიიტანეთ. ნომერი ითხოვეთ. ფულს არ იხდით. თუ დარეკავს, ნუ უპასუხებთ. ჩვენ თქვენთან ერთად წამოვალთ.",
    "kk": "Қағазды сотқа апарыңыз. Нөмірін сұраңыз. Ақша төлемейсіз. Ол қоңырау шалса, жауап бермеңіз. Біз бірге барамыз.",
    "ky": "Кагазды сотко алып барыңыз. Номерин сураңыз. Акча төлөбөйсүз. Ал чалса, жооп бербеңиз. Биз чогуу барабыз.",
}
OFFICE = {
    "en": "Administrative proceedings concerning the aforementioned infringement are instituted pursuant to applicable legislative provisions following registration of the corresponding notification.",
    "uk": "Провадження щодо вищезазначеного правопорушення започатковується відповідно до чинних законодавчих положень після реєстрації відповідного повідомлення уповноваженим підрозділом.",
    "ru": "Производство относительно вышеуказанного правонарушения возбуждается в соответствии с действующими законодательными положениями после регистрации соответствующего уведомления.",
    "ro": "Procedura administrativă privind contravenția sus-menționată se declanșează potrivit dispozițiilor legislative aplicabile, ulterior înregistrării notificării corespunzătoare.",
    "ka": "ზემოაღნიშნულ სამართალდარღვევასთან დაკავშირებული ადმინისტრაციული წარმოება შესაბამისი შეტყობინების რეგისტრაციისთანავე კანონმდებლობით დადგენილი წესით იწყება.",
    "kk": "Жоғарыда көрсетілген құқықбұзушылыққа қатысты әкімшілік іс жүргізу қолданыстағы заңнамалық ережелерге сәйкес тиісті хабарламаны тіркегеннен кейін басталады.",
    "ky": "Жогоруда көрсөтүлгөн укук бузууга байланыштуу административдик өндүрүш колдонуудагы мыйзамдык жоболорго ылайык тиешелүү билдирүү катталгандан кийин башталат.",
}


@pytest.mark.parametrize("lang", PLAIN)
def test_plain_words_are_plain_and_office_words_are_not(lang: str) -> None:
    assert level(PLAIN[lang], lang).lix < 30
    assert level(OFFICE[lang], lang).lix > MAX_LEVEL


def test_the_level_is_counted_as_its_author_counted_it() -> None:
    found = level("Three short words. Extraordinarily complicated, indeed!", "en")
    assert (found.words, found.sentences, found.long) == (6, 2, 2)
    assert found.lix == pytest.approx(3 + 100 / 3)
    assert level("", "en").lix == 0
    assert (found + found).lix == found.lix


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The paper is sent. It was not signed. The order has been quickly forgotten."),
        ("uk", "Заяву подано. Рішення ухвалено. Наказ буде виданий."),
        ("ru", "Заявление было подано. Решение будет вынесено. Приказ был отменён, запрет был снят."),
        ("ro", "Cererea este depusă. Ordinul a fost emis. Dosarul este semnat, hotărârea a fost anulată."),
    ],
)
def test_passive_forms_are_seen(lang: str, text: str) -> None:
    assert level(text, lang).passives >= 2
    assert level(PLAIN[lang], lang).passives == 0


def test_a_heavy_text_is_advised_about_and_refuses_nothing(tmp_path: Path) -> None:
    heavy = f"{OFFICE['en']} {OFFICE['en']}"
    report = check(write_pack(tmp_path / "xx", restraining_order=("Go when sober; take a lawyer.", heavy)), date(2026, 3, 2))
    assert (report.faults, report.warnings) == ((), ())
    assert [str(item).split(": ", 2)[1] for item in report.advice] == ["risks.influence.mitigation"]
    assert "reads like an office letter" in str(report.advice[0])
    assert "% long words); use shorter words and sentences" in str(report.advice[0])


@pytest.mark.parametrize("folder", country_packs(), ids=lambda folder: folder.name)
def test_our_own_packs_read_easily_as_a_whole(folder: Path) -> None:
    assert {lang: round(found.lix) for lang, found in levels(library.pack(folder.name)).items() if found.lix > 33} == {}
