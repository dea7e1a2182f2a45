"""The words of the shared papers for the fixed lists of the case file: why something is shared, what, with whom.

Plain and without stigma, as the papers read aloud to her say it.
"""

from __future__ import annotations

from collections.abc import Mapping

PURPOSES: Mapping[str, Mapping[str, str]] = {
    "uk": {
        "papers": "подання моїх заяв і звернень", "referral": "направлення мене до іншої служби",
        "accompaniment": "супровід мене до установи", "photo": "фотографування", "court": "використання в суді",
        "statistics": "знеособлена статистика", "documentation": "документування порушення моїх прав",
        "partner_contact": "розмова з моїм партнером чи родичами",
    },
    "ru": {
        "papers": "подача моих заявлений и обращений", "referral": "направление меня в другую службу",
        "accompaniment": "сопровождение меня в учреждение", "photo": "фотографирование",
        "court": "использование в суде", "statistics": "обезличенная статистика",
        "documentation": "документирование нарушения моих прав",
        "partner_contact": "разговор с моим партнёром или родственниками",
    },
    "ro": {
        "papers": "depunerea cererilor și plângerilor mele", "referral": "trimiterea mea către alt serviciu",
        "accompaniment": "însoțirea mea la instituție", "photo": "fotografierea", "court": "folosirea în instanță",
        "statistics": "statistica fără nume", "documentation": "documentarea încălcării drepturilor mele",
        "partner_contact": "o discuție cu partenerul sau rudele mele",
    },
    "ka": {
        "papers": "ჩემი განცხადებებისა და მიმართვების წარდგენა", "referral": "ჩემი გადამისამართება სხვა სამსახურში",
        "accompaniment": "დაწესებულებაში ჩემთან ერთად მისვლა", "photo": "ფოტოების გადაღება",
        "court": "სასამართლოში გამოყენება", "statistics": "სტატისტიკა სახელის გარეშე",
        "documentation": "ჩემი უფლებების დარღვევის აღრიცხვა",
        "partner_contact": "საუბარი ჩემს პარტნიორთან ან ნათესავებთან",
    },
    "kk": {
        "papers": "менің өтініштерім мен шағымдарымды беру", "referral": "мені басқа қызметке жолдау",
        "accompaniment": "мекемеге менімен бірге бару", "photo": "суретке түсіру", "court": "сотта пайдалану",
        "statistics": "аты көрсетілмейтін статистика", "documentation": "құқықтарымның бұзылуын құжаттау",
        "partner_contact": "серіктесіммен немесе туыстармен сөйлесу",
    },
    "ky": {
        "papers": "менин арыздарымды жана кайрылууларымды берүү", "referral": "мени башка кызматка жөнөтүү",
        "accompaniment": "мекемеге мени менен бирге баруу", "photo": "сүрөткө тартуу", "court": "сотто колдонуу",
        "statistics": "аты көрсөтүлбөгөн статистика", "documentation": "укуктарымдын бузулушун документтештирүү",
        "partner_contact": "өнөктөшүм же туугандар менен сүйлөшүү",
    },
    "en": {
        "papers": "handing in my applications and requests", "referral": "sending me on to another service",
        "accompaniment": "going with me to an office", "photo": "taking photographs", "court": "use in court",
        "statistics": "figures without names", "documentation": "documenting a violation of my rights",
        "partner_contact": "a talk with my partner or relatives",
    },
}  # fmt: skip
"""Language to the purposes of a consent."""

THINGS: Mapping[str, Mapping[str, str]] = {
    "uk": {
        "identity": "ім’я та контакти", "drug_use": "відомості про вживання речовин", "hiv": "ВІЛ-статус",
        "ost": "відомості про замісну терапію", "health": "стан здоров’я", "sex_work": "відомості про секс-роботу",
        "safe_address": "місце перебування", "immigration": "статус перебування в країні",
        "children": "відомості про дітей",
    },
    "ru": {
        "identity": "имя и контакты", "drug_use": "сведения об употреблении веществ", "hiv": "ВИЧ-статус",
        "ost": "сведения о заместительной терапии", "health": "состояние здоровья",
        "sex_work": "сведения о секс-работе", "safe_address": "место пребывания",
        "immigration": "статус пребывания в стране", "children": "сведения о детях",
    },
    "ro": {
        "identity": "numele și datele de contact", "drug_use": "date despre consumul de substanțe",
        "hiv": "statutul HIV", "ost": "date despre terapia de substituție", "health": "starea de sănătate",
        "sex_work": "date despre munca sexuală", "safe_address": "locul unde mă aflu",
        "immigration": "statutul de ședere", "children": "date despre copii",
    },
    "ka": {
        "identity": "სახელი და საკონტაქტო მონაცემები", "drug_use": "ცნობები ნივთიერებების მოხმარების შესახებ",
        "hiv": "აივ სტატუსი", "ost": "ცნობები ჩანაცვლებითი თერაპიის შესახებ", "health": "ჯანმრთელობის მდგომარეობა",
        "sex_work": "ცნობები სექს-სამუშაოს შესახებ", "safe_address": "ადგილსამყოფელი",
        "immigration": "ქვეყანაში ყოფნის სტატუსი", "children": "ცნობები ბავშვების შესახებ",
    },
    "kk": {
        "identity": "аты-жөні мен байланыс деректері", "drug_use": "заттарды тұтыну туралы мәлімет",
        "hiv": "АИТВ мәртебесі", "ost": "алмастыру терапиясы туралы мәлімет", "health": "денсаулық жағдайы",
        "sex_work": "секс-жұмыс туралы мәлімет", "safe_address": "тұратын жері", "immigration": "елде болу мәртебесі",
        "children": "балалар туралы мәлімет",
    },
    "ky": {
        "identity": "аты-жөнү жана байланыш маалыматы", "drug_use": "заттарды колдонуу тууралуу маалымат",
        "hiv": "АИВ-статусу", "ost": "орун басуучу терапия тууралуу маалымат", "health": "ден соолук абалы",
        "sex_work": "секс-иш тууралуу маалымат", "safe_address": "жайгашкан жери",
        "immigration": "өлкөдө болуу статусу", "children": "балдар тууралуу маалымат",
    },
    "en": {
        "identity": "name and contact", "drug_use": "information on use of substances", "hiv": "HIV status",
        "ost": "information on substitution treatment", "health": "state of health",
        "sex_work": "information on sex work", "safe_address": "where I am", "immigration": "residence status",
        "children": "information on the children",
    },
}  # fmt: skip
"""Language to the kinds of disclosure a consent covers."""

READERS: Mapping[str, Mapping[str, str]] = {
    "uk": {"office": "орган, до якого подають", "respondent": "інша сторона", "own": "примірник заявниці"},
    "ru": {"office": "орган, куда подают", "respondent": "другая сторона", "own": "экземпляр заявительницы"},
    "ro": {"office": "autoritatea la care se depune", "respondent": "cealaltă parte", "own": "exemplarul solicitantei"},
    "ka": {"office": "ორგანო, სადაც წარედგინება", "respondent": "მეორე მხარე", "own": "განმცხადებლის ეგზემპლარი"},
    "kk": {"office": "берілетін орган", "respondent": "екінші тарап", "own": "арыз берушінің данасы"},
    "ky": {"office": "берилүүчү орган", "respondent": "экинчи тарап", "own": "арыз ээсинин нускасы"},
    "en": {"office": "the office it goes to", "respondent": "the other side", "own": "the applicant’s own copy"},
}  # fmt: skip
"""Language to whom a copy is for."""

RECIPIENTS: Mapping[str, Mapping[str, str]] = {
    "uk": {"head": "керівникові установи ({office})", "prosecutor": "прокуратурі",
           "ombudsman": "Уповноваженому Верховної Ради України з прав людини"},
    "ru": {"head": "руководителю учреждения ({office})", "prosecutor": "прокуратуре",
           "ombudsman": "Уполномоченному по правам человека"},
    "ro": {"head": "conducătorul instituției ({office})", "prosecutor": "procuratura",
           "ombudsman": "Avocatul Poporului"},
    "ka": {"head": "დაწესებულების ხელმძღვანელი ({office})", "prosecutor": "პროკურატურა",
           "ombudsman": "სახალხო დამცველი"},
    "kk": {"head": "мекеме басшысына ({office})", "prosecutor": "прокуратураға",
           "ombudsman": "Адам құқықтары жөніндегі уәкілге"},
    "ky": {"head": "мекеменин жетекчисине ({office})", "prosecutor": "прокуратурага", "ombudsman": "Акыйкатчыга"},
    "en": {"head": "the head of the office ({office})", "prosecutor": "the prosecutor's office",
           "ombudsman": "the ombudsman"},
}  # fmt: skip
"""Language to the addressee of a complaint, behind its label (`Кому:`)."""


def purpose_words(purpose: str, lang: str) -> str:
    """What a consent is for, as it stands in the consent form."""
    return PURPOSES[lang].get(purpose, purpose)


def thing_words(thing: str, lang: str) -> str:
    """One kind of information, as it stands in the consent form."""
    return THINGS[lang].get(thing, thing)
