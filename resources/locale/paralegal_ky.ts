<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About</source>
        <translation>Программа жөнүндө</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Версия {version}</translation>
    </message>
    <message>
        <source>The guide behind it</source>
        <translation>Негизинде турган колдонмо</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>Ал эмне эмес</translation>
    </message>
    <message>
        <source>It does not replace a lawyer. The packs are drafts until a lawyer of the country has read them.</source>
        <translation>Ал адвокатты алмаштырбайт. Топтомдор ошол өлкөнүн юристи окуганга чейин долбоор бойдон калат.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Эмнеден жасалган</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Program: MIT. Packs and templates: Creative Commons Attribution 4.0.</source>
        <translation>Программа: MIT. Топтомдор жана үлгүлөр: Creative Commons Attribution 4.0.</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Hearings and reminders</source>
        <translation>Отурумдар жана эскертмелер</translation>
    </message>
    <message>
        <source>Add a reminder</source>
        <translation>Эскертме кошуу</translation>
    </message>
    <message>
        <source>Add a hearing</source>
        <translation>Отурум кошуу</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>Аткарылган эмес экен</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Аткарылды</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Сакталды.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Эмне кылуу керек</translation>
    </message>
    <message>
        <source>By which day</source>
        <translation>Кайсы күнгө чейин</translation>
    </message>
    <message>
        <source>Write what to do.</source>
        <translation>Эмне кылуу керегин жазыңыз.</translation>
    </message>
    <message>
        <source>Court or office</source>
        <translation>Сот же мекеме</translation>
    </message>
    <message>
        <source>Address and room</source>
        <translation>Дареги жана бөлмөсү</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Качан</translation>
    </message>
    <message>
        <source>Write the day and the hour.</source>
        <translation>Күнүн жана саатын жазыңыз.</translation>
    </message>
    <message>
        <source>Write which court or office.</source>
        <translation>Кайсы сот же мекеме экенин жазыңыз.</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Yes</source>
        <translation>Ооба</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Жок</translation>
    </message>
    <message>
        <source>She prefers not to say</source>
        <translation>Айткысы келбейт</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Азырынча белгисиз</translation>
    </message>
</context>
<context>
    <name>Around</name>
    <message>
        <source>Around the procedures</source>
        <translation>Жол-жоболордун айланасында</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Баштоо</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Ошол бойдон калтыруу</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>For a telephone…</source>
        <translation>Телефон үчүн…</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Counting the days…</source>
        <translation>Күндөр эсептелүүдө…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Эртерээк</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Кийинчерээк</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгүн</translation>
    </message>
    <message>
        <source>Deadlines appear here as soon as answers make them countable.</source>
        <translation>Жооптор эсептөөгө мүмкүндүк берери менен мөөнөттөр ушул жерге чыгат.</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Мөөнөтү келген эч нерсе жок</translation>
    </message>
    <message>
        <source>Add on this day</source>
        <translation>Ушул күнгө кошуу</translation>
    </message>
    <message>
        <source>over</source>
        <translation>бүттү</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Жылдыруу…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ачуу</translation>
    </message>
    <message>
        <source>Alt and an arrow moves it by a day.</source>
        <translation>Alt жана жебе бир күнгө жылдырат.</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Мөөнөт</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Отурум</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Тапшырма</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Баруу</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Жолугушуу</translation>
    </message>
    <message>
        <source>Saved. Every entry is called the same: no name, no case, no office.</source>
        <translation>Сакталды. Бардык жазуулар бирдей аталат: аты, иши, мекемеси жок.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Тизме</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Апта</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Айы</translation>
    </message>
    <message>
        <source>{day}: entries {count}</source>
        <translation>{day}: жазуу {count}</translation>
    </message>
    <message>
        <source>Arrows go from day to day, Insert adds to this day.</source>
        <translation>Жебелер күндөн күнгө жүрөт, Insert ушул күнгө кошот.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Жылдыруу</translation>
    </message>
    <message>
        <source>Now: {when}</source>
        <translation>Азыр: {when}</translation>
    </message>
    <message>
        <source>Its new day</source>
        <translation>Жаңы күнү</translation>
    </message>
    <message>
        <source>Leave it where it is</source>
        <translation>Ордунда калтыруу</translation>
    </message>
    <message>
        <source>Call it off…</source>
        <translation>Жокко чыгаруу…</translation>
    </message>
    <message>
        <source>What moves along</source>
        <translation>Кошо эмне жылат</translation>
    </message>
    <message>
        <source>The answer to “{question}” changes with it.</source>
        <translation>Кошо «{question}» суроосунун жообу өзгөрөт.</translation>
    </message>
    <message>
        <source>Nothing moves along.</source>
        <translation>Кошо эч нерсе жылбайт.</translation>
    </message>
    <message>
        <source>It leaves the calendar. What was written about it stays.</source>
        <translation>Календардан кетет. Ал тууралуу жазылган калат.</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Жаңы тапшырма</translation>
    </message>
    <message>
        <source>New hearing</source>
        <translation>Жаңы отурум</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Жаңы баруу</translation>
    </message>
    <message>
        <source>For which case</source>
        <translation>Кайсы иш боюнча</translation>
    </message>
    <message>
        <source>They leave at</source>
        <translation>Чыгуу убактысы</translation>
    </message>
    <message>
        <source>Back after how many hours</source>
        <translation>Канча сааттан кийин кайтышат</translation>
    </message>
    <message>
        <source>Write a number of hours between 0.5 and 48, such as 2 or 1.5.</source>
        <translation>0,5 менен 48 ортосундагы саат санын жазыңыз, мисалы 2 же 1,5.</translation>
    </message>
    <message>
        <source>for the office</source>
        <translation>уюм үчүн</translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>She is on the line, or it is urgent: the questions in the right order, and numbers.</source>
        <translation>Ал байланышта же иш шашылыш: суроолор туура ирээт менен жана номерлер.</translation>
    </message>
    <message>
        <source>Crisis call</source>
        <translation>Кризистик чалуу</translation>
    </message>
    <message>
        <source>She is on the line now</source>
        <translation>Ал азыр байланышта</translation>
    </message>
    <message>
        <source>Numbers to ring</source>
        <translation>Кайда чалуу</translation>
    </message>
    <message>
        <source>No country is chosen for this case, so no help line is shown.</source>
        <translation>Бул иш үчүн өлкө тандалган эмес, ошондуктан ишеним телефону көрсөтүлбөйт.</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>Overview</source>
        <translation>Жалпы көрүнүш</translation>
    </message>
    <message>
        <source>First talk</source>
        <translation>Биринчи сүйлөшүү</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Жол-жоболор</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Окуя</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>Отурумдар</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документтер</translation>
    </message>
    <message>
        <source>Consents and referrals</source>
        <translation>Макулдуктар жана багыттоолор</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Иш</translation>
    </message>
    <message>
        <source>Opening the case…</source>
        <translation>Иш ачылууда…</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>Тез жазуу</translation>
    </message>
    <message>
        <source>Begin a procedure</source>
        <translation>Жол-жобону баштоо</translation>
    </message>
    <message>
        <source>Prepare papers</source>
        <translation>Документтерди даярдоо</translation>
    </message>
    <message>
        <source>Continue the interview</source>
        <translation>Сурамжылоону улантуу</translation>
    </message>
    <message>
        <source>Reach her safely: {how}</source>
        <translation>Коопсуз байланыш: {how}</translation>
    </message>
    <message>
        <source>How to reach her safely is not written down yet.</source>
        <translation>Ага кантип коопсуз кайрылуу керектиги али жазылган эмес.</translation>
    </message>
    <message>
        <source>Nothing is under way yet</source>
        <translation>Азырынча эч нерсе башталган жок</translation>
    </message>
    <message>
        <source>Begin with the procedure she needs most. Her answers serve all of them.</source>
        <translation>Ага эң керектүү жол-жободон баштаңыз. Жооптору баарына жарайт.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Кийинки</translation>
    </message>
    <message>
        <source>risks to read first: {count}</source>
        <translation>адегенде окула турган коркунучтар: {count}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ачуу</translation>
    </message>
    <message>
        <source>Write down the first talk</source>
        <translation>Биринчи сүйлөшүүнү жазуу</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>Күтүп турган эч нерсе жок.</translation>
    </message>
    <message>
        <source>{name}: answered {share} %</source>
        <translation>{name}: жооп берилди {share} %</translation>
    </message>
    <message>
        <source>begun {when} · steps taken: {done} of {all}</source>
        <translation>{when} башталган · жасалган кадамдар: {done} / {all}</translation>
    </message>
    <message>
        <source>due {when}: {what}</source>
        <translation>мөөнөтү {when}: {what}</translation>
    </message>
    <message>
        <source>Missing for the papers</source>
        <translation>Документтерге эмне жетишпейт</translation>
    </message>
    <message>
        <source>gaps: {count}</source>
        <translation>бош жерлер: {count}</translation>
    </message>
    <message>
        <source>to be looked at again: {when}</source>
        <translation>кайра кароо: {when}</translation>
    </message>
    <message>
        <source>Latest in her story</source>
        <translation>Анын окуясындагы акыркысы</translation>
    </message>
    <message>
        <source>Risks not read with her yet</source>
        <translation>Аны менен али окула элек коркунучтар</translation>
    </message>
    <message>
        <source>and more: {count}</source>
        <translation>дагы: {count}</translation>
    </message>
    <message>
        <source>She decided</source>
        <translation>Ал чечти</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Case</source>
        <translation>Иш</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Кийинки</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Мөөнөтү</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Жол-жоболор</translation>
    </message>
    <message>
        <source>(name withheld)</source>
        <translation>(аты жашырылган)</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Жаңы иш</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Иштер</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Ачык иштер</translation>
    </message>
    <message>
        <source>Closed cases</source>
        <translation>Жабылган иштер</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Бардык иштер</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Азырынча иш жок</translation>
    </message>
    <message>
        <source>A case keeps her answers, her papers and her deadlines together.</source>
        <translation>Иш анын жоопторун, документтерин жана мөөнөттөрүн чогуу сактайт.</translation>
    </message>
    <message>
        <source>Names are shown because you asked for it in Settings.</source>
        <translation>Аттар көрсөтүлгөн, анткени сиз муну Жөндөөлөрдө сурадыңыз.</translation>
    </message>
    <message>
        <source>Names are withheld; Settings can show them.</source>
        <translation>Аттар жашырылган; Жөндөөлөрдөн көрсөтсө болот.</translation>
    </message>
    <message>
        <source>Lock: Ctrl+L. Hide at once: Escape twice.</source>
        <translation>Кулпулоо: Ctrl+L. Дароо жашыруу: Escape эки жолу.</translation>
    </message>
    <message>
        <source>Search names, notes, papers… (Ctrl+F)</source>
        <translation>Аттарды, жазууларды, документтерди издөө… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Издөө</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>Кайсы иштер</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Табылды: {count}</translation>
    </message>
    <message>
        <source>A case that is closed stays in the vault and is listed here.</source>
        <translation>Жабылган иш кампада калат жана ушул жерде көрсөтүлөт.</translation>
    </message>
    <message>
        <source>No closed cases</source>
        <translation>Жабылган иштер жок</translation>
    </message>
    <message>
        <source>Try fewer letters, another spelling, or the number of the case.</source>
        <translation>Азыраак тамга, башкача жазылышын же иштин номерин терип көрүңүз.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Эч нерсе табылган жок</translation>
    </message>
    <message>
        <source>Open: {count}</source>
        <translation>Ачык: {count}</translation>
    </message>
    <message>
        <source>Closed: {count}</source>
        <translation>Жабык: {count}</translation>
    </message>
    <message>
        <source>All: {count}</source>
        <translation>Баары: {count}</translation>
    </message>
    <message>
        <source>something is due today: {count}</source>
        <translation>бүгүн мөөнөтү бар: {count}</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>no date</source>
        <translation>күнү жок</translation>
    </message>
    <message>
        <source>Not used any more, but kept: {question}</source>
        <translation>Мындан ары колдонулбайт, бирок сакталат: {question}</translation>
    </message>
    <message>
        <source>{finding}: {before} becomes {after}</source>
        <translation>{finding}: {before} ордуна {after} болот</translation>
    </message>
    <message>
        <source>{deadline}: {before} becomes {after}</source>
        <translation>{deadline}: {before} ордуна {after} болот</translation>
    </message>
    <message>
        <source>This answer changes more than itself</source>
        <translation>Бул жооп өзүнөн башканы да өзгөртөт</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Өзгөртүү</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Мурункудай калтыруу</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Back to the packs</source>
        <translation>Топтомдорго кайтуу</translation>
    </message>
    <message>
        <source>Open cases under earlier packs</source>
        <translation>Мурунку топтомдор боюнча ачык иштер</translation>
    </message>
    <message>
        <source>Each case keeps the rules it was answered under until you accept the change.</source>
        <translation>Ар бир иш өзгөртүүнү кабыл алганча жооп берилген эрежелерин сактайт.</translation>
    </message>
    <message>
        <source>Comparing the packs…</source>
        <translation>Топтомдор салыштырылууда…</translation>
    </message>
    <message>
        <source>No case waits</source>
        <translation>Бир да иш күтпөйт</translation>
    </message>
    <message>
        <source>Every open case stands under the pack in use.</source>
        <translation>Ар бир ачык иш колдонулуп жаткан топтомдо турат.</translation>
    </message>
    <message>
        <source>{pack} {old} → {new}</source>
        <translation>{pack} {old} → {new}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>жана дагы {count}</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Ишти ачуу</translation>
    </message>
    <message>
        <source>What changed in the whole pack</source>
        <translation>Бүт топтомдо эмне өзгөрдү</translation>
    </message>
    <message>
        <source>Accept the change for this case</source>
        <translation>Бул иш үчүн өзгөртүүнү кабыл алуу</translation>
    </message>
    <message>
        <source>Nothing comes out differently for her, with the answers given so far.</source>
        <translation>Азырынча берилген жооптор менен ал үчүн эч нерсе башкача чыкпайт.</translation>
    </message>
    <message>
        <source>The case goes on under version {version}.</source>
        <translation>Иш {version} версиясы менен уланат.</translation>
    </message>
    <message>
        <source>{name}: now {after}, was {before}</source>
        <translation>{name}: азыр {after}, болгон {before}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>күнү жок</translation>
    </message>
    <message>
        <source>A new question: {text}</source>
        <translation>Жаңы суроо: {text}</translation>
    </message>
    <message>
        <source>A risk to read: {text}</source>
        <translation>Окула турган коркунуч: {text}</translation>
    </message>
    <message>
        <source>Her case goes on under the rules it was answered under until you accept the change.</source>
        <translation>Анын иши сиз өзгөртүүнү кабыл алганча жооп берилген эрежелер боюнча уланат.</translation>
    </message>
    <message>
        <source>The law of this case was changed in its pack</source>
        <translation>Бул иштин мыйзамы топтомдо өзгөрдү</translation>
    </message>
    <message>
        <source>The earlier rules stay. This case asks again when its pack changes anew.</source>
        <translation>Мурунку эрежелер калат. Бул иш пакети кайра өзгөргөндө дагы сурайт.</translation>
    </message>
    <message>
        <source>Keep the earlier rules for now</source>
        <translation>Азырынча мурунку эрежелерди калтыруу</translation>
    </message>
    <message>
        <source>See what changes for her</source>
        <translation>Ал үчүн эмне өзгөрөрүн көрүү</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>What she decided</source>
        <translation>Ал эмне чечти</translation>
    </message>
    <message>
        <source>Nothing is written down yet. Without her word nothing leaves.</source>
        <translation>Али эч нерсе жазылган эмес. Анын сөзүсүз эч нерсе сыртка чыкпайт.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>кайтарып алынды</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>макул болду</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>баш тартты</translation>
    </message>
    <message>
        <source>She takes it back</source>
        <translation>Ал кайтарып алат</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Кайтарып алынды.</translation>
    </message>
    <message>
        <source>Ask her</source>
        <translation>Андан суроо</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Эмне үчүн</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Ким алат</translation>
    </message>
    <message>
        <source>How she said it</source>
        <translation>Кантип айтты</translation>
    </message>
    <message>
        <source>It may tell about:</source>
        <translation>Муну айтышы мүмкүн:</translation>
    </message>
    <message>
        <source>She agrees</source>
        <translation>Ал макул</translation>
    </message>
    <message>
        <source>She refuses</source>
        <translation>Ал баш тартат</translation>
    </message>
    <message>
        <source>Say who gets it.</source>
        <translation>Ким аларын айтыңыз.</translation>
    </message>
    <message>
        <source>Her decision is written down.</source>
        <translation>Анын чечими жазылды.</translation>
    </message>
    <message>
        <source>said aloud</source>
        <translation>үн чыгарып айтты</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>кол койду</translation>
    </message>
    <message>
        <source>marked by her hand</source>
        <translation>өз колу менен белги койду</translation>
    </message>
    <message>
        <source>before a witness</source>
        <translation>күбөнүн көзүнчө</translation>
    </message>
    <message>
        <source>What each of them needs to know, and what never</source>
        <translation>Кимге эмнени билүү керек, а эмнени эч качан</translation>
    </message>
    <message>
        <source>Needs: {what}</source>
        <translation>Керек: {what}</translation>
    </message>
    <message>
        <source>Never: {what}</source>
        <translation>Эч качан: {what}</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>Who goes with her, two if possible</source>
        <translation>Аны менен ким барат, мүмкүн болсо эки адам</translation>
    </message>
    <message>
        <source>Lawyer or advocate who comes along, with telephone</source>
        <translation>Чогуу барган адвокат же коргоочу, телефону менен</translation>
    </message>
    <message>
        <source>The way there and back, and another way out</source>
        <translation>Барып-келүү жолу, башка чыгуу</translation>
    </message>
    <message>
        <source>Money for the way and food</source>
        <translation>Жолго жана тамакка акча</translation>
    </message>
    <message>
        <source>Who looks after the children</source>
        <translation>Балдарга ким карайт</translation>
    </message>
    <message>
        <source>Her medicine that day: dose, hour, who carries it</source>
        <translation>Ошол күнкү дарысы: өлчөмү, сааты, ким алып жүрөт</translation>
    </message>
    <message>
        <source>Interpreter, language, whom she trusts</source>
        <translation>Котормочу, тил, кимге ишенет</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Эмне алып баруу керек</translation>
    </message>
    <message>
        <source>What may be asked</source>
        <translation>Эмне суралышы мүмкүн</translation>
    </message>
    <message>
        <source>What she may refuse to answer</source>
        <translation>Эмнеге жооп бербесе болот</translation>
    </message>
    <message>
        <source>What we say when somebody humiliates her</source>
        <translation>Бирөө кемсинтсе, эмне дейбиз</translation>
    </message>
    <message>
        <source>Who waits for the call</source>
        <translation>Чалууну ким күтөт</translation>
    </message>
    <message>
        <source>A court day, an office, a clinic: nobody has to go there alone.</source>
        <translation>Сот, мекеме, клиника: эч ким ал жакка жалгыз барбашы керек.</translation>
    </message>
    <message>
        <source>No day is planned</source>
        <translation>Пландалган күн жок</translation>
    </message>
    <message>
        <source>Risks and her rights that day</source>
        <translation>Ошол күнкү коркунучтар жана укуктары</translation>
    </message>
    <message>
        <source>The procedure for a planned day names the risks, prints the sheet and her rights card.</source>
        <translation>Пландалган күндүн жол-жобосу коркунучтарды атайт, баракты жана укук картасын басып чыгарат.</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>пландалган</translation>
    </message>
    <message>
        <source>plan not ready</source>
        <translation>план даяр эмес</translation>
    </message>
    <message>
        <source>over</source>
        <translation>бүттү</translation>
    </message>
    <message>
        <source>Still open: {what}</source>
        <translation>Али ачык: {what}</translation>
    </message>
    <message>
        <source>Plan the day</source>
        <translation>Күндү пландоо</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Жылдыруу</translation>
    </message>
    <message>
        <source>We are back</source>
        <translation>Кайтып келдик</translation>
    </message>
    <message>
        <source>We set out</source>
        <translation>Жолго чыктык</translation>
    </message>
    <message>
        <source>Out now; back by {when}</source>
        <translation>Азыр жолдо; кайтат: {when}</translation>
    </message>
    <message>
        <source>Arrived at {hour}</source>
        <translation>Жетишти: {hour}</translation>
    </message>
    <message>
        <source>We have arrived</source>
        <translation>Жеттик</translation>
    </message>
    <message>
        <source>And the second person</source>
        <translation>Экинчи адам</translation>
    </message>
    <message>
        <source>What happened there</source>
        <translation>Ал жакта эмне болду</translation>
    </message>
    <message>
        <source>Did anything threaten the two who went?</source>
        <translation>Барган экөөнө бир нерсе коркунуч туудурдубу?</translation>
    </message>
    <message>
        <source>For which procedure</source>
        <translation>Кайсы жол-жобо үчүн</translation>
    </message>
    <message>
        <source>for none of them</source>
        <translation>эч кайсынысы үчүн</translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message>
        <source>Deadlines</source>
        <translation>Мөөнөттөр</translation>
    </message>
    <message>
        <source>Show the arithmetic</source>
        <translation>Эсебин көрсөтүү</translation>
    </message>
    <message>
        <source>Who must act: {who}</source>
        <translation>Ким иш кылышы керек: {who}</translation>
    </message>
    <message>
        <source>If it is missed: {what}</source>
        <translation>Өткөрүп жиберсе: {what}</translation>
    </message>
</context>
<context>
    <name>Defect</name>
    <message>
        <source>The program made a mistake. What you typed is kept. You can go on working.</source>
        <translation>Программа жаңылды. Жазганыңыз сакталды. Ишти уланта берсеңиз болот.</translation>
    </message>
    <message>
        <source>A mistake of the program</source>
        <translation>Программанын катасы</translation>
    </message>
    <message>
        <source>This report names only places in the program, nothing about any case. It is not sent anywhere.</source>
        <translation>Бул отчёт программадагы жерлерди гана атайт, иштер жөнүндө эч нерсе жок. Ал эч жакка жөнөтүлбөйт.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Отчётту көчүрүү</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Ишти улантуу</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>A new procedure: {name}</source>
        <translation>Жаңы жол-жобо: {name}</translation>
    </message>
    <message>
        <source>This procedure is gone: {name}</source>
        <translation>Бул жол-жобо мындан ары жок: {name}</translation>
    </message>
    <message>
        <source>Texts that were reworded: {count}</source>
        <translation>Кайра жазылган тексттер: {count}</translation>
    </message>
    <message>
        <source>The pack is signed off now by {by}, on {on}.</source>
        <translation>Топтом эми бекитилди: {by}, {on}.</translation>
    </message>
    <message>
        <source>The pack is now a draft that nobody has signed off.</source>
        <translation>Топтом эми эч ким бекитпеген долбоор.</translation>
    </message>
    <message>
        <source>The next reading by a lawyer is due by {now} (was {was}).</source>
        <translation>Юристтин кийинки окуу мөөнөтү: {now} (мурда: {was}).</translation>
    </message>
    <message>
        <source>Periods are counted differently: {name}</source>
        <translation>Мөөнөттөр башкача эсептелет: {name}</translation>
    </message>
    <message>
        <source>This figure is gone: {name}</source>
        <translation>Бул сан мындан ары жок: {name}</translation>
    </message>
    <message>
        <source>{name}: {now} from {day} ({cite})</source>
        <translation>{name}: {now}, {day} баштап ({cite})</translation>
    </message>
    <message>
        <source>{name}: {now} instead of {was}, from {day} ({cite})</source>
        <translation>{name}: {was} ордуна {now}, {day} баштап ({cite})</translation>
    </message>
    <message>
        <source>{name}: the figure from {day} is corrected to {now}, was {was}</source>
        <translation>{name}: {day} баштап колдонулган сан оңдолду: {now}, мурда {was}</translation>
    </message>
    <message>
        <source>{name}: the figure from {day} is now: {status} (was: {was_status})</source>
        <translation>{name}: {day} баштап колдонулган сан эми: {status} (мурда: {was_status})</translation>
    </message>
    <message>
        <source>Added, {part}: {name}</source>
        <translation>Кошулду ({part}): {name}</translation>
    </message>
    <message>
        <source>No longer there, {part}: {name}</source>
        <translation>Мындан ары жок ({part}): {name}</translation>
    </message>
    <message>
        <source>{name}: now {status} (was: {was_status})</source>
        <translation>{name}: эми {status} (мурда: {was_status})</translation>
    </message>
    <message>
        <source>{name}: holds under another condition now</source>
        <translation>{name}: эми башка шарт менен колдонулат</translation>
    </message>
    <message>
        <source>{name}: was changed</source>
        <translation>{name}: өзгөртүлдү</translation>
    </message>
    <message>
        <source>{name}: {now} instead of {was} ({cite})</source>
        <translation>{name}: {was} ордуна {now} ({cite})</translation>
    </message>
    <message>
        <source>{name}: counted from another event or by another rule</source>
        <translation>{name}: башка окуядан же башка эреже менен эсептелет</translation>
    </message>
    <message>
        <source>{name}: new conditions: {grounds}</source>
        <translation>{name}: жаңы шарттар: {grounds}</translation>
    </message>
    <message>
        <source>{name}: conditions that are gone: {grounds}</source>
        <translation>{name}: мындан ары жок шарттар: {grounds}</translation>
    </message>
    <message>
        <source>{name}: conditions that were changed: {grounds}</source>
        <translation>{name}: өзгөртүлгөн шарттар: {grounds}</translation>
    </message>
    <message>
        <source>{name}: its conditions are combined differently</source>
        <translation>{name}: шарттары башкача бириктирилген</translation>
    </message>
    <message>
        <source>question</source>
        <translation>суроо</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>корутунду</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>чара</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>коркунуч</translation>
    </message>
    <message>
        <source>step</source>
        <translation>кадам</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>мөөнөт</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>жыйым</translation>
    </message>
    <message>
        <source>thing to bring</source>
        <translation>ала бара турган нерсе</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>кагаз</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>белгисиз</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Our own contacts</source>
        <translation>Өзүбүздүн байланыштар</translation>
    </message>
    <message>
        <source>She needs a place that:</source>
        <translation>Ага мындай жер керек:</translation>
    </message>
    <message>
        <source>offered no more</source>
        <translation>мындан ары сунушталбайт</translation>
    </message>
    <message>
        <source>checked {when}</source>
        <translation>текшерилди {when}</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>эч качан текшерилген эмес</translation>
    </message>
    <message>
        <source>You have no contacts of your own here yet. Add one, or take in a table.</source>
        <translation>Бул жерде өз байланыштарыңыз азырынча жок. Бирин кошуңуз же таблицаны кабыл алыңыз.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгөртүү</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>Бүгүн текшерилди</translation>
    </message>
    <message>
        <source>Offer it no more</source>
        <translation>Мындан ары сунуштабоо</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Кайра сунуштоо</translation>
    </message>
    <message>
        <source>It stays for the referrals that name it: {count}.</source>
        <translation>Аны атаган багыттоолор үчүн калат: {count}.</translation>
    </message>
    <message>
        <source>checked on (day)</source>
        <translation>текшерилген күнү</translation>
    </message>
    <message>
        <source>These rows were left out</source>
        <translation>Бул саптар калтырылды</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>{line}-сап: {why}</translation>
    </message>
    <message>
        <source>{country}: help lines</source>
        <translation>{country}: жардам линиялары</translation>
    </message>
    <message>
        <source>{country}: offices</source>
        <translation>{country}: мекемелер</translation>
    </message>
    <message>
        <source>number not known</source>
        <translation>номери белгисиз</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Байланыш кошуу</translation>
    </message>
    <message>
        <source>Take in a table…</source>
        <translation>Таблица кабыл алуу…</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Таблица катары сактоо…</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Маалымдама</translation>
    </message>
    <message>
        <source>Type a name, a town, a need…</source>
        <translation>Атын, шаарын, муктаждыкты жазыңыз…</translation>
    </message>
    <message>
        <source>Search the directory</source>
        <translation>Маалымдамадан издөө</translation>
    </message>
    <message>
        <source>Show them: {count}</source>
        <translation>Көрсөтүү: {count}</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Эч нерсе табылган жок.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>What for (shelter, lawyer, clinic…)</source>
        <translation>Эмне үчүн (баш калкалоочу жай, адвокат, клиника…)</translation>
    </message>
    <message>
        <source>Whom to ask for</source>
        <translation>Кимди суроо керек</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Иш сааттары</translation>
    </message>
    <message>
        <source>Whom they take, and what else to know</source>
        <translation>Кимди кабыл алат жана дагы эмнени билүү керек</translation>
    </message>
    <message>
        <source>A contact of your organisation</source>
        <translation>Уюмуңуздун байланышы</translation>
    </message>
    <message>
        <source>Added: {added}. Changed: {changed}. Left out: {left}.</source>
        <translation>Кошулду: {added}. Өзгөртүлдү: {changed}. Калтырылды: {left}.</translation>
    </message>
    <message>
        <source>Saved. Internal remarks stay in the vault.</source>
        <translation>Сакталды. Ички эскертүүлөр кампада калат.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сактоо</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Атын жазыңыз.</translation>
    </message>
    <message>
        <source>The contact is kept.</source>
        <translation>Байланыш сакталды.</translation>
    </message>
    <message>
        <source>takes women in treatment</source>
        <translation>дарыланып жүргөн аялдарды кабыл алат</translation>
    </message>
    <message>
        <source>takes women who use now</source>
        <translation>азыр колдонгон аялдарды кабыл алат</translation>
    </message>
    <message>
        <source>for women only, or at hours for women</source>
        <translation>аялдар үчүн гана же аялдар үчүн саатта</translation>
    </message>
    <message>
        <source>takes children</source>
        <translation>балдары менен кабыл алат</translation>
    </message>
    <message>
        <source>takes women without papers</source>
        <translation>документи жок аялдарды кабыл алат</translation>
    </message>
    <message>
        <source>wants tests first</source>
        <translation>адегенде анализ талап кылат</translation>
    </message>
    <message>
        <source>longest stay, days</source>
        <translation>эң узак туруу, күн</translation>
    </message>
    <message>
        <source>languages spoken</source>
        <translation>тилдер</translation>
    </message>
    <message>
        <source>Among us: how they treat the women who come</source>
        <translation>Өз ара: келген аялдарга кандай мамиле кылышат</translation>
    </message>
    <message>
        <source>Among us: {said}</source>
        <translation>Өз ара: {said}</translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>This step is closed while the emergency holds.</source>
        <translation>Өзгөчө режим күчүндө турганда бул кадам жабык.</translation>
    </message>
    <message>
        <source>Now at: {where}</source>
        <translation>Эми бул жерде: {where}</translation>
    </message>
    <message>
        <source>closed now</source>
        <translation>азыр жабык</translation>
    </message>
    <message>
        <source>elsewhere now</source>
        <translation>азыр башка жерде</translation>
    </message>
    <message>
        <source>Emergency mode: {what}</source>
        <translation>Өзгөчө режим: {what}</translation>
    </message>
    <message>
        <source>What is otherwise</source>
        <translation>Эмне өзгөрдү</translation>
    </message>
    <message>
        <source>Emergency mode</source>
        <translation>Өзгөчө режим</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Өзгөчө</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>Ring in this order</source>
        <translation>Ушул тартипте чалыңыз</translation>
    </message>
    <message>
        <source>No number is known here. Ring the police or the ambulance.</source>
        <translation>Бул жерде номер белгисиз. Милицияга же тез жардамга чалыңыз.</translation>
    </message>
    <message>
        <source>Hours that count for her health</source>
        <translation>Ден соолугу үчүн маанилүү сааттар</translation>
    </message>
    <message>
        <source>What the office agreed</source>
        <translation>Уюм эмнеге макулдашты</translation>
    </message>
    <message>
        <source>Unlock to see whom the office rings.</source>
        <translation>Уюм кимге чаларын көрүү үчүн кулпуну ачыңыз.</translation>
    </message>
    <message>
        <source>Nothing is written yet. Write the alarm and the safety plan under Team.</source>
        <translation>Азырынча эч нерсе жазылган эмес. Тынчсыздануу тартибин жана коопсуздук планын «Команда» бөлүмүндө жазыңыз.</translation>
    </message>
    <message>
        <source>help line</source>
        <translation>ишеним линиясы</translation>
    </message>
    <message>
        <source>her own person</source>
        <translation>анын адамы</translation>
    </message>
    <message>
        <source>our office</source>
        <translation>биздин уюм</translation>
    </message>
    <message>
        <source>from the directory</source>
        <translation>маалымдамадан</translation>
    </message>
    <message>
        <source>The limit is not known; go as soon as possible.</source>
        <translation>Чеги белгисиз; мүмкүн болушунча тез барыңыз.</translation>
    </message>
    <message>
        <source>within hours: {hours}</source>
        <translation>саат ичинде: {hours}</translation>
    </message>
    <message>
        <source>past; see a doctor all the same</source>
        <translation>өтүп кетти; баары бир дарыгерге барыңыз</translation>
    </message>
    <message>
        <source>less than an hour left</source>
        <translation>бир сааттан аз калды</translation>
    </message>
    <message>
        <source>hours left: {hours}</source>
        <translation>калган саат: {hours}</translation>
    </message>
    <message>
        <source>What is said here holds for this case alone.</source>
        <translation>Бул жерде айтылган ушул ишке гана тиешелүү.</translation>
    </message>
    <message>
        <source>What is said here holds for every case, unless a case says otherwise.</source>
        <translation>Бул жерде айтылган бардык иштерге тиешелүү, иште башкача айтылбаса.</translation>
    </message>
    <message>
        <source>The packs at hand know of no emergency.</source>
        <translation>Колдогу пакеттерде өзгөчө абал жок.</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>күчүндө</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>күчүндө эмес</translation>
    </message>
    <message>
        <source>What would be otherwise</source>
        <translation>Эмне өзгөрмөк</translation>
    </message>
    <message>
        <source>It does not hold</source>
        <translation>Күчүндө эмес</translation>
    </message>
    <message>
        <source>It holds now</source>
        <translation>Азыр күчүндө</translation>
    </message>
    <message>
        <source>As for the whole desk</source>
        <translation>Бүт уюм үчүн кандай болсо</translation>
    </message>
    <message>
        <source>By its dates</source>
        <translation>Күндөрү боюнча</translation>
    </message>
    <message>
        <source>Said for this case.</source>
        <translation>Ушул иш үчүн айтылган.</translation>
    </message>
    <message>
        <source>Said for the whole desk.</source>
        <translation>Бүт уюм үчүн айтылган.</translation>
    </message>
    <message>
        <source>It has no date: it holds where somebody here says so.</source>
        <translation>Күнү жок: бул жерде бирөө айткан жерде күчүндө.</translation>
    </message>
    <message>
        <source>By its date, since {day}.</source>
        <translation>Күнү боюнча, {day} тартып.</translation>
    </message>
    <message>
        <source>Emergency mode…</source>
        <translation>Өзгөчө режим…</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Violence</source>
        <translation>Зомбулук</translation>
    </message>
    <message>
        <source>Police, office or service</source>
        <translation>Милиция, мекеме же кызмат</translation>
    </message>
    <message>
        <source>Talk with her</source>
        <translation>Аны менен сүйлөшүү</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Сот</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Ден соолук</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Жазуу</translation>
    </message>
    <message>
        <source>Talk with the partner or a relative</source>
        <translation>Өнөктөш же тууган менен сүйлөшүү</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>A new file</source>
        <translation>Жаңы файл</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Эмнени көрсөтөт</translation>
    </message>
    <message>
        <source>From whom it comes</source>
        <translation>Кимден келди</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Көрүү</translation>
    </message>
    <message>
        <source>Whose hands it went through</source>
        <translation>Кимдин колунан өттү</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Көчүрмөсүн сактоо…</translation>
    </message>
    <message>
        <source>This file cannot be shown here</source>
        <translation>Бул файлды бул жерде көрсөтүү мүмкүн эмес</translation>
    </message>
    <message>
        <source>The copy lies outside the vault, readable for everybody who gets hold of it. The program that opens it may keep traces. Save it where only you can reach it, and delete it afterwards.</source>
        <translation>Көчүрмө кампадан тышкары жатат, колуна тийген ар бир адам окуй алат. Аны ача турган программа из калтырышы мүмкүн. Өзүңүз гана жете турган жерге сактап, кийин өчүрүңүз.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Көчүрмөсүн сактоо</translation>
    </message>
    <message>
        <source>The copy is saved, outside the vault. Delete it when it is done with.</source>
        <translation>Көчүрмө кампадан тышкары сакталды. Кереги жок болгондо өчүрүңүз.</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>Аны менен эмне болду</translation>
    </message>
    <message>
        <source>From whom or to whom</source>
        <translation>Кимден же кимге</translation>
    </message>
    <message>
        <source>What else to know</source>
        <translation>Дагы эмнени билүү керек</translation>
    </message>
    <message>
        <source>It is too large to be shown. It is kept whole and unchanged; save a copy for another program.</source>
        <translation>Көрсөтүүгө өтө чоң. Ал толук жана өзгөрүүсүз сакталган; башка программа үчүн көчүрмөсүн сактаңыз.</translation>
    </message>
    <message>
        <source>The picture is damaged or of an unusual form. It is kept as it came; save a copy for another program.</source>
        <translation>Сүрөт бузулган же адаттан тыш форматта. Ал келген бойдон сакталган; башка программа үчүн көчүрмөсүн сактаңыз.</translation>
    </message>
    <message>
        <source>This program shows pictures and plain text only. The file is kept whole and unchanged, with its hash; save a copy to open it with another program.</source>
        <translation>Бул программа сүрөт менен жөнөкөй текстти гана көрсөтөт. Файл текшерүү суммасы менен бирге толук жана өзгөрүүсүз сакталган; башка программа менен ачуу үчүн көчүрмөсүн сактаңыз.</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>taken in here</source>
        <translation>бул жерге кабыл алынды</translation>
    </message>
    <message>
        <source>removed from here</source>
        <translation>бул жерден өчүрүлдү</translation>
    </message>
    <message>
        <source>received from somebody</source>
        <translation>бирөөдөн алынды</translation>
    </message>
    <message>
        <source>handed to somebody</source>
        <translation>бирөөгө берилди</translation>
    </message>
    <message>
        <source>a copy saved outside the vault</source>
        <translation>көчүрмө кампадан тышкары сакталды</translation>
    </message>
    <message>
        <source>shown to somebody</source>
        <translation>бирөөгө көрсөтүлдү</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>кайтарылды</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Day</source>
        <translation>Күнү</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Айы</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жылы</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>Календарь…</translation>
    </message>
    <message>
        <source>The calendar has no such day. Look at the day, the month and the year.</source>
        <translation>Календарда мындай күн жок. Күнүн, айын жана жылын текшериңиз.</translation>
    </message>
    <message>
        <source>This is no date. The year alone is enough, such as 1988.</source>
        <translation>Бул күн эмес. Жылы эле жетет, мисалы 1988.</translation>
    </message>
    <message>
        <source>This is no complete date. Write day, month and a year of four digits.</source>
        <translation>Күн толук эмес. Күнүн, айын жана төрт цифра менен жылын жазыңыз.</translation>
    </message>
    <message>
        <source>Take this day</source>
        <translation>Ушул күндү алуу</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Сааты</translation>
    </message>
    <message>
        <source>This is no hour. Write it as 14:30.</source>
        <translation>Бул убакыт эмес. 14:30 деп жазыңыз.</translation>
    </message>
    <message>
        <source>Write the day as well as the hour.</source>
        <translation>Саат менен кошо күнүн да жазыңыз.</translation>
    </message>
    <message>
        <source>The hour is missing. If nobody knows it, write the earliest it could have been.</source>
        <translation>Сааты жок. Эч ким билбесе, болушу мүмкүн болгон эң эрте убакытты жазыңыз.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Адам кошуу</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Кайтаруу</translation>
    </message>
    <message>
        <source>There is nobody</source>
        <translation>Эч ким жок</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>{number}-адам</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Алып салуу</translation>
    </message>
    <message>
        <source>This is not a number. Write digits only, such as 12 or 1250.50.</source>
        <translation>Бул сан эмес. Цифра гана жазыңыз, мисалы 12 же 1250,50.</translation>
    </message>
    <message>
        <source>This does not look like a complete phone number; check it. It is kept as you typed it.</source>
        <translation>Бул толук телефон номерине окшобойт; текшериңиз. Жазганыңыздай сакталды.</translation>
    </message>
    <message>
        <source>This number does not pass its check; a digit may be wrong. It is kept as you typed it.</source>
        <translation>Номер текшерүүдөн өтпөйт; бир цифра ката болушу мүмкүн. Жазганыңыздай сакталды.</translation>
    </message>
    <message>
        <source>In her own words. Ctrl+Enter continues.</source>
        <translation>Өз сөзү менен. Ctrl+Enter улантат.</translation>
    </message>
    <message>
        <source>Letters: {count}</source>
        <translation>Тамгалар: {count}</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Булардын эч бири</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>She may leave out any question. Keep this sheet safe.</source>
        <translation>Ал каалаган суроого жооп бербесе болот. Бул баракты коопсуз сактаңыз.</translation>
    </message>
    <message>
        <source>(Ask, warn her, write nothing.)</source>
        <translation>(Сураңыз, эскертиңиз, эч нерсе жазбаңыз.)</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Суроолор</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Бул керек.</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Numbers for an emergency</source>
        <translation>Өзгөчө абал номерлери</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>What is protected and what is not</source>
        <translation>Эмне корголгон, эмне корголбогон</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Баскычтар</translation>
    </message>
    <message>
        <source>lock at once</source>
        <translation>дароо кулпулоо</translation>
    </message>
    <message>
        <source>hide the window and lock</source>
        <translation>терезени жашырып, кулпулоо</translation>
    </message>
    <message>
        <source>continue; in long text Ctrl+Enter</source>
        <translation>улантуу; узун текстте Ctrl+Enter</translation>
    </message>
    <message>
        <source>the question before</source>
        <translation>мурунку суроо</translation>
    </message>
    <message>
        <source>choose an answer</source>
        <translation>жооп тандоо</translation>
    </message>
    <message>
        <source>search</source>
        <translation>издөө</translation>
    </message>
    <message>
        <source>undo what the message at the foot of the window offers to undo</source>
        <translation>терезенин төмөнкү билдирүүсү сунуштаган аракетти кайтаруу</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>ушул жардам</translation>
    </message>
    <message>
        <source>larger text, smaller text, the usual size</source>
        <translation>чоңураак текст, кичирээк текст, кадимки өлчөм</translation>
    </message>
    <message>
        <source>the places at the left</source>
        <translation>сол жактагы жерлер</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Жардам</translation>
    </message>
    <message>
        <source>Search the help…</source>
        <translation>Жардамдан издөө…</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Жардамдан издөө</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темалар</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Nothing in the help has all of these words. Try one word, or its beginning.</source>
        <translation>Жардамда бул сөздөрдүн баары бар текст жок. Бир сөздү же анын башын териңиз.</translation>
    </message>
    <message>
        <source>This program opens nothing on the network. The address: {address}</source>
        <translation>Бул программа тармактан эч нерсе ачпайт. Дарек: {address}</translation>
    </message>
    <message>
        <source>This text is not written in your language ({own}) yet. It exists in: {other}.</source>
        <translation>Бул текст сиздин тилде ({own}) азырынча жок. Мына тилде бар: {other}.</translation>
    </message>
    <message>
        <source>This text is not written in your language ({own}) yet. Read it in:</source>
        <translation>Бул текст сиздин тилде ({own}) азырынча жок. Мына тилде окуңуз:</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>not said</source>
        <translation>айтылган эмес</translation>
    </message>
    <message>
        <source>by a help line</source>
        <translation>жардам линиясы аркылуу</translation>
    </message>
    <message>
        <source>by outreach</source>
        <translation>аутрич аркылуу</translation>
    </message>
    <message>
        <source>by the police</source>
        <translation>милиция аркылуу</translation>
    </message>
    <message>
        <source>by a self-help group</source>
        <translation>өз ара жардам тобу аркылуу</translation>
    </message>
    <message>
        <source>by a treatment site</source>
        <translation>дарылоо жайы аркылуу</translation>
    </message>
    <message>
        <source>by a peer</source>
        <translation>тең кеңешчи аркылуу</translation>
    </message>
    <message>
        <source>sent by another organisation</source>
        <translation>башка уюм жиберген</translation>
    </message>
    <message>
        <source>by herself</source>
        <translation>өзү</translation>
    </message>
    <message>
        <source>low</source>
        <translation>төмөн</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>көтөрүлгөн</translation>
    </message>
    <message>
        <source>high</source>
        <translation>жогору</translation>
    </message>
    <message>
        <source>acute</source>
        <translation>курч</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>азыр эмес</translation>
    </message>
    <message>
        <source>she is thinking about it</source>
        <translation>ойлонуп жатат</translation>
    </message>
    <message>
        <source>she wants to act</source>
        <translation>аракет кылгысы келет</translation>
    </message>
    <message>
        <source>she has begun</source>
        <translation>баштап койду</translation>
    </message>
    <message>
        <source>How high the risk is</source>
        <translation>Коркунуч канчалык жогору</translation>
    </message>
    <message>
        <source>What she wishes</source>
        <translation>Ал эмнени каалайт</translation>
    </message>
    <message>
        <source>What she tells</source>
        <translation>Ал эмне айтып берет</translation>
    </message>
    <message>
        <source>How she wants to be called and spoken of</source>
        <translation>Аны кантип атап, ал тууралуу кантип айтканды каалайт</translation>
    </message>
    <message>
        <source>How and when to reach her safely, and under what name</source>
        <translation>Ага кантип, качан, кайсы ат менен коопсуз кайрылуу керек</translation>
    </message>
    <message>
        <source>Where and when to meet so that nobody notices</source>
        <translation>Эч ким байкабагандай кайда, качан жолугуу</translation>
    </message>
    <message>
        <source>Who we say we are when somebody else answers</source>
        <translation>Башка бирөө жооп берсе, өзүбүздү ким дейбиз</translation>
    </message>
    <message>
        <source>The language she speaks best</source>
        <translation>Эң жакшы сүйлөгөн тили</translation>
    </message>
    <message>
        <source>What makes it easier for her (hearing, moving, reading, a child along…)</source>
        <translation>Ага эмне жеңилдетет (угуу, жүрүү, окуу, жанында бала…)</translation>
    </message>
    <message>
        <source>How she came</source>
        <translation>Кантип келди</translation>
    </message>
    <message>
        <source>How ready she feels to act, in her own view</source>
        <translation>Өзүнчө аракет кылууга канчалык даяр</translation>
    </message>
    <message>
        <source>The risk now</source>
        <translation>Азыркы коркунуч</translation>
    </message>
    <message>
        <source>What makes it so</source>
        <translation>Аны эмне жаратат</translation>
    </message>
    <message>
        <source>Before which step we looked at it (police, shelter, court…)</source>
        <translation>Кайсы кадамдан мурун карадык (милиция, баш калкалоо, сот…)</translation>
    </message>
    <message>
        <source>Write it down with today's date</source>
        <translation>Бүгүнкү күн менен жазуу</translation>
    </message>
    <message>
        <source>The risk was to be looked at again on {when}.</source>
        <translation>Коркунучту кайра кароо керек эле: {when}.</translation>
    </message>
    <message>
        <source>Nobody has looked at the risk yet.</source>
        <translation>Коркунучту али эч ким караган жок.</translation>
    </message>
    <message>
        <source>Look at the risk again with her</source>
        <translation>Коркунучту аны менен кайра кароо</translation>
    </message>
</context>
<context>
    <name>Interview</name>
    <message>
        <source>Interview</source>
        <translation>Сурамжылоо</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Суроо</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Бөлүмдөр</translation>
    </message>
    <message>
        <source>Result so far</source>
        <translation>Азыркы жыйынтык</translation>
    </message>
    <message>
        <source>Opening the interview…</source>
        <translation>Сурамжылоо ачылууда…</translation>
    </message>
    <message>
        <source>not yet reviewed by a local lawyer</source>
        <translation>жергиликтүү юрист али текшере элек</translation>
    </message>
    <message>
        <source>reviewed by {name}</source>
        <translation>текшерген: {name}</translation>
    </message>
    <message>
        <source>Case {case} · {country} · law checked {when}, pack {version} ({review})</source>
        <translation>Иш {case} · {country} · мыйзам текшерилди {when}, топтом {version} ({review})</translation>
    </message>
    <message>
        <source>Turn screen to her</source>
        <translation>Экранды ага буруу</translation>
    </message>
    <message>
        <source>One question at a time</source>
        <translation>Бирден суроо</translation>
    </message>
    <message>
        <source>Whole section</source>
        <translation>Бүт бөлүм</translation>
    </message>
    <message>
        <source>Paper form…</source>
        <translation>Кагаз форма…</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Сактап жабуу</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артка</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Улантуу</translation>
    </message>
    <message>
        <source>Enter continues · Alt+← goes back</source>
        <translation>Enter улантат · Alt+← артка</translation>
    </message>
    <message>
        <source>Choose or write an answer, or say that it is not known yet.</source>
        <translation>Жооп тандаңыз же жазыңыз, же азырынча белгисиз деңиз.</translation>
    </message>
    <message>
        <source>on an unknown day</source>
        <translation>белгисиз күнү</translation>
    </message>
    <message>
        <source>Everything needed is asked</source>
        <translation>Керектүүнүн баары суралды</translation>
    </message>
    <message>
        <source>Gaps in the papers: {count}</source>
        <translation>Документтердеги бош жерлер: {count}</translation>
    </message>
    <message>
        <source>The papers can be made all the same; each gap prints as a line to fill by hand.</source>
        <translation>Документтерди баары бир жасаса болот; ар бир бош жер кол менен толтурулуучу сап болуп басылат.</translation>
    </message>
    <message>
        <source>Go to the papers</source>
        <translation>Документтерге өтүү</translation>
    </message>
    <message>
        <source>Go to the steps</source>
        <translation>Кадамдарга өтүү</translation>
    </message>
    <message>
        <source>What may follow</source>
        <translation>Андан ары эмне болушу мүмкүн</translation>
    </message>
    <message>
        <source>answered {done}, open {open}</source>
        <translation>жооп {done}, калды {open}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>даяр</translation>
    </message>
    <message>
        <source>nothing to ask</source>
        <translation>сурай турган эч нерсе жок</translation>
    </message>
    <message>
        <source>Answered: {done} · still to ask: {open}</source>
        <translation>Жооп берилди: {done} · дагы суралат: {open}</translation>
    </message>
    <message>
        <source>Only what can change the result is asked.</source>
        <translation>Жыйынтыкты өзгөртө алган гана суралат.</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Суроолордун тили</translation>
    </message>
</context>
<context>
    <name>Law</name>
    <message>
        <source>confirmed</source>
        <translation>тастыкталган</translation>
    </message>
    <message>
        <source>one source</source>
        <translation>бир булак</translation>
    </message>
    <message>
        <source>from memory, ask a lawyer</source>
        <translation>эстен, адвокаттан сураңыз</translation>
    </message>
    <message>
        <source>uncertain, ask a lawyer</source>
        <translation>күмөндүү, адвокаттан сураңыз</translation>
    </message>
    <message>
        <source>not known, ask a lawyer</source>
        <translation>белгисиз, адвокаттан сураңыз</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ооба</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жок</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>али чечиле элек</translation>
    </message>
    <message>
        <source>open to her</source>
        <translation>ага ачык</translation>
    </message>
    <message>
        <source>not open to her</source>
        <translation>ага ачык эмес</translation>
    </message>
    <message>
        <source>Last checked: {when}</source>
        <translation>Акыркы текшерүү: {when}</translation>
    </message>
    <message>
        <source>No source is recorded.</source>
        <translation>Булак жазылган эмес.</translation>
    </message>
    <message>
        <source>Other grounds: {count}</source>
        <translation>Башка негиздер: {count}</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Эмне үчүн?</translation>
    </message>
    <message>
        <source>Still to ask: {question}</source>
        <translation>Дагы суралат: {question}</translation>
    </message>
    <message>
        <source>This alone would change the result.</source>
        <translation>Ушунун өзү эле жыйынтыкты өзгөртмөк.</translation>
    </message>
    <message>
        <source>Go to this question</source>
        <translation>Ушул суроого өтүү</translation>
    </message>
    <message>
        <source>Statutes</source>
        <translation>Мыйзамдар</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Шарттар</translation>
    </message>
    <message>
        <source>What may be ordered</source>
        <translation>Эмне дайындалышы мүмкүн</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Мөөнөттөр</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Жыйымдар</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Эмне алып баруу керек</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Кадамдар</translation>
    </message>
    <message>
        <source>What could harm her</source>
        <translation>Ага эмне зыян келтириши мүмкүн</translation>
    </message>
    <message>
        <source>Further rules</source>
        <translation>Башка эрежелер</translation>
    </message>
    <message>
        <source>Figures and since when they hold</source>
        <translation>Сандар жана качантан бери колдонулат</translation>
    </message>
    <message>
        <source>Back to the packs</source>
        <translation>Топтомдорго кайтуу</translation>
    </message>
    <message>
        <source>Save as a Word file…</source>
        <translation>Word файлы катары сактоо…</translation>
    </message>
    <message>
        <source>The law to read</source>
        <translation>Окуу үчүн мыйзам</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Жол-жобо</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Документтин тили</translation>
    </message>
    <message>
        <source>{pack}, version {version}</source>
        <translation>{pack}, {version} версиясы</translation>
    </message>
    <message>
        <source>Save the law as a Word file</source>
        <translation>Мыйзамды Word файлы катары сактоо</translation>
    </message>
    <message>
        <source>checked on</source>
        <translation>текшерилди</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сакталды: {name}</translation>
    </message>
    <message>
        <source>checked on {when}</source>
        <translation>текшерилди {when}</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>эч качан текшерилген эмес</translation>
    </message>
</context>
<context>
    <name>Member</name>
    <message>
        <source>Family name</source>
        <translation>Фамилиясы</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Атасынын аты</translation>
    </message>
    <message>
        <source>Former family name</source>
        <translation>Мурунку фамилиясы</translation>
    </message>
    <message>
        <source>Gender in the papers</source>
        <translation>Документтеги жынысы</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Туулган күнү</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Туулган жери</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Жарандыгы</translation>
    </message>
    <message>
        <source>How she wants to be called</source>
        <translation>Кантип кайрылганды каалайт</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Жеке номери</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Дареги</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефону</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электрондук почта</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Иштеген жери</translation>
    </message>
    <message>
        <source>Relation to her</source>
        <translation>Ага ким болот</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Эскертүү</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Почта индекси</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Өлкө</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Облус</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Town or village</source>
        <translation>Шаар же айыл</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Көчө</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Үй</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Корпус</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Батир</translation>
    </message>
    <message>
        <source>female</source>
        <translation>аял</translation>
    </message>
    <message>
        <source>male</source>
        <translation>эркек</translation>
    </message>
    <message>
        <source>other</source>
        <translation>башка</translation>
    </message>
</context>
<context>
    <name>NewCase</name>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Another procedure</source>
        <translation>Дагы бир жол-жобо</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Жаңы иш</translation>
    </message>
    <message>
        <source>Working name of the case</source>
        <translation>Иштин жумушчу аталышы</translation>
    </message>
    <message>
        <source>A number or a neutral word. It is shown in lists; her name is asked later.</source>
        <translation>Номер же бейтарап сөз. Тизмелерде көрүнөт; атын кийин сурайбыз.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Баштоо</translation>
    </message>
    <message>
        <source>Only open the case</source>
        <translation>Ишти гана ачуу</translation>
    </message>
    <message>
        <source>No pack can be read. Look at Packs.</source>
        <translation>Бир да топтом окулбайт. «Топтомдорду» караңыз.</translation>
    </message>
    <message>
        <source>Which country's law?</source>
        <translation>Кайсы өлкөнүн мыйзамы?</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Өлкө</translation>
    </message>
    <message>
        <source>This pack is a draft: no local lawyer has read it yet. Review is due by {when}.</source>
        <translation>Бул топтом — долбоор: жергиликтүү юрист али окуган жок. Текшерүү мөөнөтү: {when}.</translation>
    </message>
    <message>
        <source>Which procedure first?</source>
        <translation>Адегенде кайсы жол-жобо?</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Жол-жобо</translation>
    </message>
    <message>
        <source>Give the case a working name.</source>
        <translation>Ишке жумушчу аталыш бериңиз.</translation>
    </message>
    <message>
        <source>Choose the country.</source>
        <translation>Өлкөнү тандаңыз.</translation>
    </message>
    <message>
        <source>Choose the procedure, or only open the case.</source>
        <translation>Жол-жобону тандаңыз же ишти гана ачыңыз.</translation>
    </message>
</context>
<context>
    <name>Override</name>
    <message>
        <source>The rules propose, a person decides.</source>
        <translation>Эрежелер сунуштайт, адам чечет.</translation>
    </message>
    <message>
        <source>Decide otherwise…</source>
        <translation>Башкача чечүү…</translation>
    </message>
    <message>
        <source>A worker decided: {verdict}</source>
        <translation>Кызматкер чечти: {verdict}</translation>
    </message>
    <message>
        <source>Let the rules decide again</source>
        <translation>Кайра эрежелер чечсин</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Чечим</translation>
    </message>
    <message>
        <source>Reason; it is kept with your name</source>
        <translation>Себеби; сиздин атыңыз менен сакталат</translation>
    </message>
</context>
<context>
    <name>PackFault</name>
    <message>
        <source>What stands here has the wrong form: {given}</source>
        <translation>Бул жерде жазылгандын түрү туура эмес: {given}</translation>
    </message>
    <message>
        <source>Something is missing here: {name}</source>
        <translation>Бул жерде бир нерсе жетишпейт: {name}</translation>
    </message>
    <message>
        <source>There is a sign here that cannot be seen ({code}). Type the words anew.</source>
        <translation>Бул жерде көрүнбөгөн белги бар ({code}). Сөздөрдү кайра териңиз.</translation>
    </message>
    <message>
        <source>This text is empty. Write it.</source>
        <translation>Бул текст бош. Аны жазыңыз.</translation>
    </message>
    <message>
        <source>A text is missing in this language: {language} ({name})</source>
        <translation>Бул тилде текст жок: {language} ({name})</translation>
    </message>
    <message>
        <source>One sentence has {count} words. Make two or three of it, of {most} words at most.</source>
        <translation>Бир сүйлөмдө {count} сөз бар. Аны эки-үч сүйлөмгө бөлүңүз, ар биринде {most} сөздөн ашпасын.</translation>
    </message>
    <message>
        <source>This reads like a letter from an office. Use shorter words and shorter sentences.</source>
        <translation>Бул мекеменин катындай окулат. Кыскараак сөздөрдү жана сүйлөмдөрдү колдонуңуз.</translation>
    </message>
    <message>
        <source>It is said {count} times that something is done, but not who does it. Name who acts.</source>
        <translation>Бир нерсе жасалары {count} жолу айтылган, бирок ким жасары айтылган эмес. Ким жасарын атаңыз.</translation>
    </message>
    <message>
        <source>This is marked “{status}”, but no source is named. Add the source, or lower how sure it is.</source>
        <translation>Бул жерде «{status}» деп белгиленген, бирок булагы аталган эмес. Булагын кошуңуз же ишенимдүүлүгүн төмөндөтүңүз.</translation>
    </message>
    <message>
        <source>This is no page: {given}. Write an address that begins with https://, or name the paper.</source>
        <translation>Бул барак эмес: {given}. https:// деп башталган дарек жазыңыз же документти атаңыз.</translation>
    </message>
    <message>
        <source>This was checked on {day}, which lies ahead. Is the clock of this computer right?</source>
        <translation>Бул {day} текшерилген, бул күн али келе элек. Компьютердин сааты туурабы?</translation>
    </message>
    <message>
        <source>This was last checked on {day}. Check it against its source again.</source>
        <translation>Бул акыркы жолу {day} текшерилген. Булагы менен кайра салыштырыңыз.</translation>
    </message>
    <message>
        <source>The review ran out on {day}. A lawyer must read the pack again.</source>
        <translation>Текшерүүнүн мөөнөтү {day} бүттү. Юрист пакетти кайра окушу керек.</translation>
    </message>
    <message>
        <source>The values of this figure are not in the order of their days. Each needs a day of its own.</source>
        <translation>Бул көрсөткүчтүн маанилери күн тартибинде турган жок. Ар бирине өз күнү керек.</translation>
    </message>
    <message>
        <source>This figure is larger than any figure of the law can be. Correct it.</source>
        <translation>Бул көрсөткүч мыйзамдын ар кандай көрсөткүчүнөн чоң. Оңдоңуз.</translation>
    </message>
    <message>
        <source>This kept test does not come out as before: {name}</source>
        <translation>Бул сакталган сынак мурункудай чыкпайт: {name}</translation>
    </message>
    <message>
        <source>Something that is not in the pack is still named here: {name}</source>
        <translation>Бул жерде пакетте жок нерсе дагы эле аталып турат: {name}</translation>
    </message>
    <message>
        <source>This stands there twice: {name}</source>
        <translation>Бул эки жолу турат: {name}</translation>
    </message>
    <message>
        <source>This condition is not combined with the others: {name}</source>
        <translation>Бул шарт башкалары менен байланыштырылган эмес: {name}</translation>
    </message>
    <message>
        <source>Nothing needs the answer to this question any more: {name}</source>
        <translation>Бул суроонун жообу эми эч нерсеге керек эмес: {name}</translation>
    </message>
    <message>
        <source>This condition can never hold, whatever she answers.</source>
        <translation>Бул шарт ал эмне деп жооп берсе да, эч качан аткарылбайт.</translation>
    </message>
    <message>
        <source>Conditions that are wanted together here can never hold together. Correct one of them.</source>
        <translation>Бул жерде бирге талап кылынган шарттар эч качан бирге аткарылбайт. Бирин оңдоңуз.</translation>
    </message>
    <message>
        <source>This condition holds in just the same cases as another one beside it.</source>
        <translation>Бул шарт жанындагы башка шарт менен дал ошол эле учурларда аткарылат.</translation>
    </message>
    <message>
        <source>This condition always holds where another one does that is wanted too. Is that meant?</source>
        <translation>Бул шарт аны менен бирге талап кылынган башка шарт аткарылган жерде дайыма аткарылат. Ошондой ойлонулганбы?</translation>
    </message>
    <message>
        <source>This pack needs version {version} of the program, or a newer one.</source>
        <translation>Бул пакетке программанын {version} версиясы же андан жаңысы керек.</translation>
    </message>
    <message>
        <source>Own offices and words cannot change the law. This is law: take it out.</source>
        <translation>Өз мекемелериңиз жана сөздөрүңүз мыйзамды өзгөртө албайт. Бул — мыйзам: алып салыңыз.</translation>
    </message>
    <message>
        <source>The national pack does not have this text any more, so nobody would read it. Take it out.</source>
        <translation>Улуттук пакетте бул текст эми жок, ошондуктан аны эч ким окубайт. Алып салыңыз.</translation>
    </message>
    <message>
        <source>The national pack is not installed here: {name}. Install it first.</source>
        <translation>Улуттук пакет бул жерде орнотулган эмес: {name}. Адегенде аны орнотуңуз.</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>Packs</source>
        <translation>Топтомдор</translation>
    </message>
    <message>
        <source>What each country's law asks, as data that a lawyer can read</source>
        <translation>Ар бир өлкөнүн мыйзамы эмнени сурайт — юрист окуй ала турган маалымат катары</translation>
    </message>
    <message>
        <source>No pack can be read</source>
        <translation>Бир да топтом окулбайт</translation>
    </message>
    <message>
        <source>Install the program again, or add a pack.</source>
        <translation>Программаны кайра орнотуңуз же топтом кошуңуз.</translation>
    </message>
    <message>
        <source>Choose a pack file</source>
        <translation>Топтом файлын тандаңыз</translation>
    </message>
    <message>
        <source>Reading the pack and trying all its rules…</source>
        <translation>Топтом окулуп, бардык эрежелери текшерилүүдө…</translation>
    </message>
    <message>
        <source>The pack {name} is installed and used from now on.</source>
        <translation>{name} топтому орнотулду, эми колдонулат.</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>колдонууга болбойт</translation>
    </message>
    <message>
        <source>Things wrong in it: {count}</source>
        <translation>Андагы каталар: {count}</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>Эмне туура эмес?</translation>
    </message>
    <message>
        <source>reviewed by {name}</source>
        <translation>текшерген: {name}</translation>
    </message>
    <message>
        <source>draft, not reviewed</source>
        <translation>долбоор, текшерилген эмес</translation>
    </message>
    <message>
        <source>review overdue since {when}</source>
        <translation>текшерүү мөөнөтү өткөн: {when}</translation>
    </message>
    <message>
        <source>review due by {when}</source>
        <translation>текшерүү мөөнөтү: {when}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Версия {version}</translation>
    </message>
    <message>
        <source>Install from a file…</source>
        <translation>Файлдан орнотуу…</translation>
    </message>
    <message>
        <source>Open cases under earlier packs</source>
        <translation>Мурунку топтомдор боюнча ачык иштер</translation>
    </message>
    <message>
        <source>The pack {name} is kept as a draft. No case can be taken under it.</source>
        <translation>{name} пакети долбоор катары сакталды. Ал боюнча иш жүргүзүүгө болбойт.</translation>
    </message>
    <message>
        <source>A skeleton to work on: no law of this country has been checked, no case can be taken under it.</source>
        <translation>Иштөө үчүн нобай: бул өлкөнүн бир да мыйзамы текшерилген эмес, аны менен иш жүргүзүүгө болбойт.</translation>
    </message>
    <message>
        <source>An overlay: its own offices and texts come before those of {pack}</source>
        <translation>Кабаттама: анын өз мекемелери менен тексттери {pack} топтомундагылардан мурун турат</translation>
    </message>
    <message>
        <source>oldest check of a source: {when}</source>
        <translation>булактын эң эски текшерүүсү: {when}</translation>
    </message>
    <message>
        <source>Read the law</source>
        <translation>Мыйзамды окуу</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>Көчүрмөнү оңдоо</translation>
    </message>
    <message>
        <source>Own offices and words</source>
        <translation>Өз мекемелерибиз жана сөздөрүбүз</translation>
    </message>
    <message>
        <source>Proof-read</source>
        <translation>Түзөтүп окуу</translation>
    </message>
    <message>
        <source>Go back to the version before…</source>
        <translation>Мурунку версияга кайтуу…</translation>
    </message>
    <message>
        <source>Go back from {name} {version}?</source>
        <translation>{name} {version} версиясынан кайтуу керекпи?</translation>
    </message>
    <message>
        <source>The version used before is taken up again, or the one that came with the program. This version is removed. Your cases stay as they are.</source>
        <translation>Мурунку версия же программа менен келгени кайра колдонулат. Бул версия өчүрүлөт. Иштериңиз ошол бойдон калат.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Кайтуу</translation>
    </message>
    <message>
        <source>The earlier version of {name} is used again.</source>
        <translation>{name}: мурунку версия кайра колдонулат.</translation>
    </message>
    <message>
        <source>Came with the program</source>
        <translation>Программа менен келген</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>белгисиз күн</translation>
    </message>
    <message>
        <source>Your office's own copy, put to use on {when}</source>
        <translation>Кеңсеңиздин өз көчүрмөсү, колдонууга киргени {when}</translation>
    </message>
    <message>
        <source>Installed from a file on {when}, unsigned</source>
        <translation>Файлдан орнотулду {when}, кол коюлган эмес</translation>
    </message>
    <message>
        <source>Installed from a file on {when}, signed by {signer} ({six})</source>
        <translation>Файлдан орнотулду {when}, кол койгон {signer} ({six})</translation>
    </message>
    <message>
        <source>Questions in: {languages}</source>
        <translation>Суроолордун тили: {languages}</translation>
    </message>
    <message>
        <source>Papers in: {languages}</source>
        <translation>Документтердин тили: {languages}</translation>
    </message>
    <message>
        <source>How sure is it?</source>
        <translation>Бул канчалык так?</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Жол-жоболор</translation>
    </message>
    <message>
        <source>Nobody has signed this file: nobody vouches for what is in it.</source>
        <translation>Бул файлга эч ким кол койгон эмес: мазмунуна эч ким жооп бербейт.</translation>
    </message>
    <message>
        <source>It is signed by {signer}, whom this computer does not know yet. Ask them by telephone to read you their six words; they must be: {six}</source>
        <translation>Ага {signer} кол койгон, бул компьютер аны али тааныбайт. Телефондон алты сөзүн окутуңуз; мындай болушу керек: {six}</translation>
    </message>
    <message>
        <source>You trust a signer of this name already, but this file bears another key. Somebody may be pretending: ask them by telephone before you go on.</source>
        <translation>Мындай аттуу кол коюучуга мурдатан ишенесиз, бирок бул файлдын ачкычы башка. Кимдир бирөө анын атын жамынышы мүмкүн: адегенде телефон менен сураңыз.</translation>
    </message>
    <message>
        <source>Until now this pack was signed by {before}, this file is not.</source>
        <translation>Ушул убакка чейин бул топтомго {before} кол койгон, ал эми бул файлга — жок.</translation>
    </message>
    <message>
        <source>No law in it has been checked: it is kept as a draft to work on. No case can be taken under it.</source>
        <translation>Андагы бир да норма текшерилген эмес: ал иштөө үчүн долбоор катары сакталат. Ал боюнча иш жүргүзүүгө болбойт.</translation>
    </message>
    <message>
        <source>No local lawyer has signed it off: it is a draft.</source>
        <translation>Жергиликтүү юрист бекиткен эмес: бул долбоор.</translation>
    </message>
    <message>
        <source>Its review by a lawyer ran out on {day}.</source>
        <translation>Юрист текшерүүсүнүн мөөнөтү өткөн: {day}.</translation>
    </message>
    <message>
        <source>Something in it was checked on a day that lies ahead. Is the clock of this computer right?</source>
        <translation>Андагы бир нерсе али келе элек күн менен текшерилген. Бул компьютердин сааты туурабы?</translation>
    </message>
    <message>
        <source>Version {new} is older than version {old}, which you use now.</source>
        <translation>{new} версиясы сиз колдонуп жаткан {old} версиясынан эски.</translation>
    </message>
    <message>
        <source>Keep {name}, version {version}, as a draft?</source>
        <translation>Долбоор катары сакталсынбы: {name}, {version} версиясы?</translation>
    </message>
    <message>
        <source>Install {name}, version {version}?</source>
        <translation>{name}, {version} версиясын орнотуу керекпи?</translation>
    </message>
    <message>
        <source>Signed by {signer}</source>
        <translation>Кол койгон: {signer}</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Кол коюлган эмес</translation>
    </message>
    <message>
        <source>It takes the place of version {old}; you can go back to that at any time.</source>
        <translation>{old} версиясынын ордун ээлейт; ага каалаган убакта кайтсаңыз болот.</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Орнотуу</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Долбоор катары сактоо</translation>
    </message>
    <message>
        <source>Do not install</source>
        <translation>Орнотпоо</translation>
    </message>
    <message>
        <source>Tick each point above if you accept it</source>
        <translation>Макул болсоңуз, жогорудагы ар бир пунктту белгилеңиз</translation>
    </message>
    <message>
        <source>Installing…</source>
        <translation>Орнотулууда…</translation>
    </message>
    <message>
        <source>Signatures you trust</source>
        <translation>Сиз ишенген колтамгалар</translation>
    </message>
    <message>
        <source>None yet. A signer is added when you install their pack.</source>
        <translation>Азырынча жок. Кол коюучу анын топтомун орнотконуңузда кошулат.</translation>
    </message>
    <message>
        <source>No longer trust</source>
        <translation>Мындан ары ишенбөө</translation>
    </message>
    <message>
        <source>No longer trust {name}?</source>
        <translation>{name} мындан ары ишенимсизби?</translation>
    </message>
    <message>
        <source>Packs already installed stay. The next file signed by them asks you again.</source>
        <translation>Орнотулган топтомдор калат. Ушул колтамгасы бар кийинки файл жөнүндө сизден кайра суралат.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Save the ticked papers…</source>
        <translation>Белгиленген документтерди сактоо…</translation>
    </message>
    <message>
        <source>The paper as it stands</source>
        <translation>Документтин азыркы түрү</translation>
    </message>
    <message>
        <source>About this paper</source>
        <translation>Ушул кагаз тууралуу</translation>
    </message>
    <message>
        <source>Choose a paper to see it here.</source>
        <translation>Документти бул жерден көрүү үчүн тандаңыз.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Барак</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Ал жөнүндө</translation>
    </message>
    <message>
        <source>The papers of a procedure grow out of its answers; none is under way.</source>
        <translation>Жол-жобонун кагаздары жооптордон жаралат; азыр бир да жол-жобо жүрүп жаткан жок.</translation>
    </message>
    <message>
        <source>gaps: {count}</source>
        <translation>бош жерлер: {count}</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>толук</translation>
    </message>
    <message>
        <source>In the packet</source>
        <translation>Топтомдо</translation>
    </message>
    <message>
        <source>This paper cannot be made</source>
        <translation>Бул документти жасоо мүмкүн эмес</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Бош жерлер</translation>
    </message>
    <message>
        <source>Not known yet; what the paper would say of it is left out:</source>
        <translation>Азырынча белгисиз; документте бул тууралуу айтыла турган сөз калтырылды:</translation>
    </message>
    <message>
        <source>What this paper tells</source>
        <translation>Бул документ эмнени айтат</translation>
    </message>
    <message>
        <source>To: {readers}</source>
        <translation>Кимге: {readers}</translation>
    </message>
    <message>
        <source>About: {what}</source>
        <translation>Эмне жөнүндө: {what}</translation>
    </message>
    <message>
        <source>nothing delicate</source>
        <translation>назик эч нерсе жок</translation>
    </message>
    <message>
        <source>She has not agreed yet to telling: {what}</source>
        <translation>Ал муну айтууга али макул болгон жок: {what}</translation>
    </message>
    <message>
        <source>Ask her</source>
        <translation>Андан суроо</translation>
    </message>
    <message>
        <source>Check the name forms once</source>
        <translation>Аттардын түрлөрүн бир жолу текшериңиз</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Туура</translation>
    </message>
    <message>
        <source>Kept with the person.</source>
        <translation>Адам менен бирге сакталды.</translation>
    </message>
    <message>
        <source>Tick at least one paper.</source>
        <translation>Жок дегенде бир документти белгилеңиз.</translation>
    </message>
    <message>
        <source>Where to save the papers</source>
        <translation>Документтерди кайда сактоо</translation>
    </message>
    <message>
        <source>Making the papers…</source>
        <translation>Документтер даярдалууда…</translation>
    </message>
    <message>
        <source>They are outside the vault now: keep them safe, destroy what is not needed.</source>
        <translation>Эми алар кампадан тышкары: кылдат сактаңыз, керексизин жок кылыңыз.</translation>
    </message>
    <message>
        <source>Papers saved: {count}</source>
        <translation>Сакталган документтер: {count}</translation>
    </message>
    <message>
        <source>The papers were not saved</source>
        <translation>Документтер сакталган жок</translation>
    </message>
    <message>
        <source>Or say why it is made without her word; this is written down</source>
        <translation>Же анын сөзүсүз эмне үчүн жасаларын айтыңыз; бул жазылат</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Себебин жазыңыз.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Баары бир сактоо</translation>
    </message>
    <message>
        <source>Papers made so far</source>
        <translation>Жасалган документтер</translation>
    </message>
    <message>
        <source>pack {version}</source>
        <translation>топтом {version}</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Азырынча жок.</translation>
    </message>
    <message>
        <source>Of whom? (genitive)</source>
        <translation>Кимдин? (илик)</translation>
    </message>
    <message>
        <source>To whom? (dative)</source>
        <translation>Кимге? (барыш)</translation>
    </message>
    <message>
        <source>Whom? (accusative)</source>
        <translation>Кимди? (табыш)</translation>
    </message>
    <message>
        <source>By whom? (instrumental)</source>
        <translation>Ким тарабынан? (курал)</translation>
    </message>
    <message>
        <source>Addressing (vocative)</source>
        <translation>Кайрылуу (вокатив)</translation>
    </message>
    <message>
        <source>About whom? (locative)</source>
        <translation>Ким жөнүндө? (жатыш)</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Толук</translation>
    </message>
    <message>
        <source>Still open: {gaps} of {total}</source>
        <translation>Али ачык: {gaps} / {total}</translation>
    </message>
    <message>
        <source>Which?</source>
        <translation>Кайсынысы?</translation>
    </message>
    <message>
        <source>Read by: {readers}</source>
        <translation>Окуйт: {readers}</translation>
    </message>
    <message>
        <source>Tells about: {what}</source>
        <translation>Муну айтат: {what}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Көрүү</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Толтуруу</translation>
    </message>
    <message>
        <source>Press a dotted word to go to its question.</source>
        <translation>Суроого өтүү үчүн асты чекит менен сызылган сөздү басыңыз.</translation>
    </message>
    <message>
        <source>Amber lines are gaps. Nothing is saved yet.</source>
        <translation>Сары саптар — бош жерлер. Али эч нерсе сакталган жок.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>Consent form</source>
        <translation>Макулдук формасы</translation>
    </message>
    <message>
        <source>Referral letter</source>
        <translation>Багыттоо каты</translation>
    </message>
    <message>
        <source>Authority for her representative</source>
        <translation>Анын өкүлүнө ыйгарым укук</translation>
    </message>
    <message>
        <source>Request for the medical record of injuries</source>
        <translation>Жаракаттардын медициналык жазуусун суроо</translation>
    </message>
    <message>
        <source>Complaint about a refusal or inaction</source>
        <translation>Баш тартууга же аракетсиздикке даттануу</translation>
    </message>
    <message>
        <source>Chronology of her story</source>
        <translation>Анын окуясынын хронологиясы</translation>
    </message>
    <message>
        <source>Cover sheet</source>
        <translation>Мукаба</translation>
    </message>
    <message>
        <source>the head of the office</source>
        <translation>мекеменин жетекчиси</translation>
    </message>
    <message>
        <source>Other papers</source>
        <translation>Башка документтер</translation>
    </message>
    <message>
        <source>Language of these papers</source>
        <translation>Бул кагаздардын тили</translation>
    </message>
    <message>
        <source>As a packet</source>
        <translation>Топтом катары</translation>
    </message>
    <message>
        <source>With checklist, deadlines and a cover sheet; the file names tell nothing.</source>
        <translation>Тизмеси, мөөнөттөрү жана мукабасы менен; файлдардын аттары эч нерсе айтпайт.</translation>
    </message>
    <message>
        <source>A copy for: {reader}</source>
        <translation>Көчүрмө: {reader}</translation>
    </message>
    <message>
        <source>Copies for:</source>
        <translation>Көчүрмөлөр:</translation>
    </message>
    <message>
        <source>Save the packet…</source>
        <translation>Топтомду сактоо…</translation>
    </message>
    <message>
        <source>Save the packet as one .zip…</source>
        <translation>Топтомду бир .zip катары сактоо…</translation>
    </message>
    <message>
        <source>Not in the copy for {reader}: {papers}</source>
        <translation>Көчүрмөдө жок ({reader}): {papers}</translation>
    </message>
    <message>
        <source>Save this paper…</source>
        <translation>Бул кагазды сактоо…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF катары сактоо…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып чыгаруу…</translation>
    </message>
    <message>
        <source>No LibreOffice or Word was found on this computer, so there is no PDF; save the Word file instead. Printed pages are drawn by this program: lines and pages may break elsewhere than in the Word file.</source>
        <translation>Бул компьютерден LibreOffice же Word табылган жок, ошондуктан PDF жок; Word файлын сактаңыз. Басыла турган беттерди ушул программа тартат: саптар жана беттер Word файлындагыдан башка жерде бөлүнүшү мүмкүн.</translation>
    </message>
    <message>
        <source>Since it was saved, {day}</source>
        <translation>Сакталгандан бери, {day}</translation>
    </message>
    <message>
        <source>Its words have not changed.</source>
        <translation>Сөздөрү өзгөргөн жок.</translation>
    </message>
    <message>
        <source>Was: {text}</source>
        <translation>Болгон: {text}</translation>
    </message>
    <message>
        <source>Now: {text}</source>
        <translation>Азыр: {text}</translation>
    </message>
    <message>
        <source>Ruled lines to fill in by hand: {count}</source>
        <translation>Кол менен толтурула турган саптар: {count}</translation>
    </message>
    <message>
        <source>Print a paper</source>
        <translation>Кагазды басып чыгаруу</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Принтерге жөнөтүлдү.</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>басып чыгарылды</translation>
    </message>
    <message>
        <source>Without her consent, because: {reason}</source>
        <translation>Анын макулдугусуз, себеби: {reason}</translation>
    </message>
</context>
<context>
    <name>Partner</name>
    <message>
        <source>Before anybody talks with the partner</source>
        <translation>Бирөө өнөктөш менен сүйлөшө электе</translation>
    </message>
    <message>
        <source>Before anybody talks with him</source>
        <translation>Бирөө аны менен сүйлөшө электе</translation>
    </message>
    <message>
        <source>the partner</source>
        <translation>өнөктөш</translation>
    </message>
    <message>
        <source>a relative of hers</source>
        <translation>аялдын тууганы</translation>
    </message>
    <message>
        <source>a relative of his</source>
        <translation>өнөктөштүн тууганы</translation>
    </message>
    <message>
        <source>She agreed on {when}.</source>
        <translation>Ал макул болду: {when}.</translation>
    </message>
    <message>
        <source>She has not agreed that anybody talks with him.</source>
        <translation>Аны менен бирөө сүйлөшүүсүнө макул болгон эмес.</translation>
    </message>
    <message>
        <source>The risk was looked at on {when}.</source>
        <translation>Коркунуч бааланды: {when}.</translation>
    </message>
    <message>
        <source>The risk was not looked at in the last two weeks.</source>
        <translation>Акыркы эки жумада коркунуч бааланган жок.</translation>
    </message>
    <message>
        <source>Look at the risk</source>
        <translation>Коркунучту баалоо</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Ким менен</translation>
    </message>
    <message>
        <source>What was talked about</source>
        <translation>Эмне тууралуу сүйлөштүңүз</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Качан</translation>
    </message>
    <message>
        <source>Only without her yes: why it had to be</source>
        <translation>Макулдугусуз гана: эмнеге керек болду</translation>
    </message>
    <message>
        <source>A talk with the partner or a relative</source>
        <translation>Өнөктөш же тууган менен сүйлөшүү</translation>
    </message>
    <message>
        <source>Without her yes: {why}</source>
        <translation>Макулдугусуз: {why}</translation>
    </message>
    <message>
        <source>Does it mean a talk with the partner or relatives?</source>
        <translation>Бул өнөктөш же туугандар менен сүйлөшүүнү билдиреби?</translation>
    </message>
    <message>
        <source>He reads it too</source>
        <translation>Муну ал да окуйт</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Nobody is named yet</source>
        <translation>Али эч ким аталган эмес</translation>
    </message>
    <message>
        <source>Names given in the interview appear here.</source>
        <translation>Сурамжылоодогу аттар ушул жерге чыгат.</translation>
    </message>
    <message>
        <source>Known elsewhere in this vault: {role}. Ask a colleague who leads before you go on.</source>
        <translation>Бул кампанын башка ишинде да бар: {role}. Улантардан мурун жетекчиден сураңыз.</translation>
    </message>
    <message>
        <source>Wants to be called: {name}</source>
        <translation>Мындай кайрылганды каалайт: {name}</translation>
    </message>
    <message>
        <source>Correct it in the interview</source>
        <translation>Сурамжылоодо оңдоо</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation>Алынып салынды.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Алып салуу</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Бирөөнү кошуу</translation>
    </message>
    <message>
        <source>Who this is</source>
        <translation>Бул ким</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Кошуу</translation>
    </message>
    <message>
        <source>Write at least one name.</source>
        <translation>Жок дегенде бир атын жазыңыз.</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>Кошулду.</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>туулган күнү: {day}</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>nobody yet</source>
        <translation>азырынча эч ким</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>Жылдырылды.</translation>
    </message>
    <message>
        <source>Who answers for this case</source>
        <translation>Бул ишке ким жооп берет</translation>
    </message>
    <message>
        <source>Worker, and how many open cases she has</source>
        <translation>Кызматкер жана анын ачык иштеринин саны</translation>
    </message>
    <message>
        <source>{who} has {count} open cases; the office warns from {cap}. Give one away?</source>
        <translation>{who}: ачык иштер {count}; кеңсе {cap} сандан эскертет. Бирөөнү берелиби?</translation>
    </message>
    <message>
        <source>{closed} of {all} are behind us</source>
        <translation>Артта калды: {closed} / {all}</translation>
    </message>
    <message>
        <source>Nothing is planned yet. Steps come by themselves when a procedure begins.</source>
        <translation>Азырынча эч нерсе пландалган жок. Жол-жобо башталганда кадамдар өзү чыгат.</translation>
    </message>
    <message>
        <source>Our own tasks</source>
        <translation>Өзүбүздүн милдеттер</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Милдет кошуу</translation>
    </message>
    <message>
        <source>read its risks first</source>
        <translation>адегенде коркунучтарын окуңуз</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Ким кылат</translation>
    </message>
    <message>
        <source>a new task</source>
        <translation>жаңы милдет</translation>
    </message>
    <message>
        <source>New, or one that moves to this day and person</source>
        <translation>Жаңы же ушул күнгө жана адамга өткөн</translation>
    </message>
    <message>
        <source>A date has moved</source>
        <translation>Күн жылды</translation>
    </message>
    <message>
        <source>Deadlines are counted from these dates. First look at what moves along.</source>
        <translation>Мөөнөттөр ушул күндөрдөн эсептелет. Адегенде эмне жыларын караңыз.</translation>
    </message>
    <message>
        <source>Which date</source>
        <translation>Кайсы күн</translation>
    </message>
    <message>
        <source>Its new day and hour</source>
        <translation>Жаңы күнү жана сааты</translation>
    </message>
    <message>
        <source>Show what moves</source>
        <translation>Эмне жыларын көрсөтүү</translation>
    </message>
    <message>
        <source>No deadline moves.</source>
        <translation>Бир да мөөнөт жылбайт.</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Жылдыруу</translation>
    </message>
    <message>
        <source>A note for the team</source>
        <translation>Командага жазуу</translation>
    </message>
    <message>
        <source>Notes of the team</source>
        <translation>Команданын жазуулары</translation>
    </message>
    <message>
        <source>They never stand in a paper.</source>
        <translation>Алар документке эч качан түшпөйт.</translation>
    </message>
    <message>
        <source>no longer counted</source>
        <translation>мындан ары эсептелбейт</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>Save as Word file…</source>
        <translation>Word файлы катары сактоо…</translation>
    </message>
    <message>
        <source>Back to the team</source>
        <translation>Командага кайтуу</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>Коопсуздук планы</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <translation>Планды сактоо</translation>
    </message>
    <message>
        <source>Earlier versions are kept; the latest is of {day}.</source>
        <translation>Мурунку нускалары сакталган; акыркысы {day}.</translation>
    </message>
    <message>
        <source>Saved. It is not encrypted there: keep it where nobody else looks.</source>
        <translation>Сакталды. Ал жерде шифрленген эмес: башка эч ким карабаган жерде сактаңыз.</translation>
    </message>
    <message>
        <source>Safety plans of those who work here</source>
        <translation>Бул жерде иштегендердин коопсуздук пландары</translation>
    </message>
    <message>
        <source>Safety plan of the organisation</source>
        <translation>Уюмдун коопсуздук планы</translation>
    </message>
    <message>
        <source>not written yet, or due to be looked at</source>
        <translation>азырынча жазылган эмес же кайра кароо керек</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ачуу</translation>
    </message>
    <message>
        <source>To look at again by {day}</source>
        <translation>{day} чейин кайра кароо</translation>
    </message>
</context>
<context>
    <name>Procedures</name>
    <message>
        <source>Begin another procedure</source>
        <translation>Дагы бир жол-жобо баштоо</translation>
    </message>
    <message>
        <source>{status} · begun {when}</source>
        <translation>{status} · башталды {when}</translation>
    </message>
    <message>
        <source>Open the interview</source>
        <translation>Сурамжылоону ачуу</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Кайра улантуу</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Бүттү</translation>
    </message>
    <message>
        <source>She declines</source>
        <translation>Ал баш тартат</translation>
    </message>
    <message>
        <source>{name}: {status}</source>
        <translation>{name}: {status}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Кайтаруу</translation>
    </message>
    <message>
        <source>Risks read: {what}</source>
        <translation>Коркунучтар окулду: {what}</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Эмне алып баруу керек</translation>
    </message>
    <message>
        <source>required</source>
        <translation>милдеттүү</translation>
    </message>
    <message>
        <source>helpful</source>
        <translation>пайдалуу</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Бар</translation>
    </message>
    <message>
        <source>Read the risks</source>
        <translation>Коркунучтарды окуу</translation>
    </message>
    <message>
        <source>Read the risks again</source>
        <translation>Коркунучтарды кайра окуу</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Аткарылды</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>Аткарылган эмес экен</translation>
    </message>
    <message>
        <source>First read the risks of this step with her.</source>
        <translation>Адегенде аны менен бирге ушул кадамдын коркунучтарын окуңуз.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Сакталды.</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Убакыт сызыгы</translation>
    </message>
    <message>
        <source>begun: {name}</source>
        <translation>башталды: {name}</translation>
    </message>
    <message>
        <source>paper made: {name}</source>
        <translation>документ жасалды: {name}</translation>
    </message>
    <message>
        <source>hearing: {name}</source>
        <translation>отурум: {name}</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>You might say to her</source>
        <translation>Ага мындай айтса болот</translation>
    </message>
    <message>
        <source>Another sentence</source>
        <translation>Башка сүйлөм</translation>
    </message>
    <message>
        <source>after {source}; the words are ours</source>
        <translation>{source} боюнча; сөздөр биздики</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Back to the packs</source>
        <translation>Топтомдорго кайтуу</translation>
    </message>
    <message>
        <source>Edit the copy</source>
        <translation>Көчүрмөнү оңдоо</translation>
    </message>
    <message>
        <source>Proof-reading {pack}</source>
        <translation>Түзөтүп окуу: {pack}</translation>
    </message>
    <message>
        <source>Corrections go into your own copy; nothing is used before you put it to use.</source>
        <translation>Түзөтүүлөр көчүрмөңүзгө түшөт; колдонууга киргизмейинче эч нерсе колдонулбайт.</translation>
    </message>
    <message>
        <source>Two languages</source>
        <translation>Эки тил</translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>Али так эмес</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Бекитүү</translation>
    </message>
    <message>
        <source>Opening the copy…</source>
        <translation>Көчүрмө ачылууда…</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Түпнуска</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Котормо</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Баарын көрсөтүү</translation>
    </message>
    <message>
        <source>Show only what is open</source>
        <translation>Ачыгын гана көрсөтүү</translation>
    </message>
    <message>
        <source>{all} texts, {missing} not translated, {same} word for word the same</source>
        <translation>{all} текст, {missing} которулган эмес, {same} сөзмө-сөз бирдей</translation>
    </message>
    <message>
        <source>Every text has its translation.</source>
        <translation>Ар бир тексттин котормосу бар.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Дагы көрсөтүү</translation>
    </message>
    <message>
        <source>not translated</source>
        <translation>которулган эмес</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>бирдей</translation>
    </message>
    <message>
        <source>Translation of: {text}</source>
        <translation>Котормо: {text}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сактоо</translation>
    </message>
    <message>
        <source>Saved in your copy.</source>
        <translation>Көчүрмөңүздө сакталды.</translation>
    </message>
    <message>
        <source>Questions to a local lawyer</source>
        <translation>Жергиликтүү юристке суроолор</translation>
    </message>
    <message>
        <source>Statements of the law that nobody has confirmed: {count}</source>
        <translation>Эч ким тастыктабаган мыйзам жоболору: {count}</translation>
    </message>
    <message>
        <source>no article is named</source>
        <translation>берене аталган эмес</translation>
    </message>
    <message>
        <source>Signed off by {name} on {day}.</source>
        <translation>Бекиткен {name}, {day}.</translation>
    </message>
    <message>
        <source>By signing off, a lawyer of this country says by name: I have read the law, the papers and the texts of this pack, and what is not sure is marked so.</source>
        <translation>Бекитүү менен бул өлкөнүн юристи өз атынан айтат: бул топтомдун мыйзамын, документтерин, тексттерин окудум, так эмеси белгиленген.</translation>
    </message>
    <message>
        <source>{language}: {count} texts are not translated</source>
        <translation>{language}: {count} текст которулган эмес</translation>
    </message>
    <message>
        <source>Full name of the lawyer</source>
        <translation>Юристтин толук аты</translation>
    </message>
    <message>
        <source>To be read again by</source>
        <translation>Кайра окуу мөөнөтү</translation>
    </message>
    <message>
        <source>Sign off the copy</source>
        <translation>Көчүрмөнү бекитүү</translation>
    </message>
    <message>
        <source>Signed off in your copy; put it to use on the page of the editor.</source>
        <translation>Көчүрмөңүздө бекитилди; редактор бетинде колдонууга киргизиңиз.</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>Everything about a case is encrypted on the disk. Without a passphrase nobody reads it.</source>
        <translation>Иш жөнүндө баары дискте шифрленген. Купуя сүйлөмсүз аны эч ким окуй албайт.</translation>
    </message>
    <message>
        <source>What is asked only to warn her is never written down.</source>
        <translation>Эскертүү үчүн гана суралган нерсе эч качан жазылбайт.</translation>
    </message>
    <message>
        <source>The window locks when nobody touches it, with Ctrl+L, and with Escape pressed twice.</source>
        <translation>Терезе эч ким тийбегенде, Ctrl+L менен жана Escape эки жолу басылганда кулпуланат.</translation>
    </message>
    <message>
        <source>The program never uses the network. Nothing is sent anywhere.</source>
        <translation>Программа тармакты эч качан колдонбойт. Эч жакка эч нерсе жөнөтүлбөйт.</translation>
    </message>
    <message>
        <source>Papers that you save or print outside the vault. Keep and destroy them with care.</source>
        <translation>Кампадан тышкары сакталган же басылган документтер. Этият сактап, этият жок кылыңыз.</translation>
    </message>
    <message>
        <source>Somebody who looks over your shoulder, or who forces you to open the vault.</source>
        <translation>Ийниңизден карап турган же кампаны ачууга мажбурлаган адам.</translation>
    </message>
    <message>
        <source>A computer with spy software, or one that stays open and unlocked.</source>
        <translation>Тыңчы программасы бар же ачык калтырылган компьютер.</translation>
    </message>
    <message>
        <source>A forgotten passphrase: without it and the recovery code nobody can help.</source>
        <translation>Унутулган купуя сүйлөм: ансыз жана калыбына келтирүү кодусуз эч ким жардам бере албайт.</translation>
    </message>
    <message>
        <source>What is protected</source>
        <translation>Эмне корголгон</translation>
    </message>
    <message>
        <source>What is not</source>
        <translation>Эмне корголбогон</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>Papers that tell about her</source>
        <translation>Ал жөнүндө айткан документтер</translation>
    </message>
    <message>
        <source>Referral to somebody</source>
        <translation>Бирөөгө багыттоо</translation>
    </message>
    <message>
        <source>Going with her</source>
        <translation>Чогуу баруу</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Сүрөттөр</translation>
    </message>
    <message>
        <source>Use in court</source>
        <translation>Сотто колдонуу</translation>
    </message>
    <message>
        <source>Figures without names</source>
        <translation>Аты жок сандар</translation>
    </message>
    <message>
        <source>Documenting a violation of rights</source>
        <translation>Укук бузулушун документтөө</translation>
    </message>
    <message>
        <source>A talk with the partner or relatives</source>
        <translation>Өнөктөш же туугандар менен сүйлөшүү</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Before you write this down</source>
        <translation>Муну жазардан мурун</translation>
    </message>
    <message>
        <source>More about this</source>
        <translation>Кененирээк</translation>
    </message>
    <message>
        <source>Tells about: {what}</source>
        <translation>Муну айтат: {what}</translation>
    </message>
    <message>
        <source>Asked only to warn her. It is never written down.</source>
        <translation>Эскертүү үчүн гана суралат. Эч качан жазылбайт.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Cases</source>
        <translation>Иштер</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Маалымдама</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Топтомдор</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Өзгөчө</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Жардам</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Жөндөөлөр</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Кулпулоо</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>the court</source>
        <translation>сот</translation>
    </message>
    <message>
        <source>the police</source>
        <translation>милиция</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>мекеме</translation>
    </message>
    <message>
        <source>the legal aid centre</source>
        <translation>юридикалык жардам борбору</translation>
    </message>
    <message>
        <source>the respondent himself</source>
        <translation>жоопкердин өзү</translation>
    </message>
    <message>
        <source>she herself</source>
        <translation>анын өзү</translation>
    </message>
    <message>
        <source>you</source>
        <translation>сиз</translation>
    </message>
    <message>
        <source>the prosecutor</source>
        <translation>прокурор</translation>
    </message>
    <message>
        <source>the ombudsman</source>
        <translation>омбудсмен</translation>
    </message>
</context>
<context>
    <name>Referral</name>
    <message>
        <source>Referrals</source>
        <translation>Багыттоолор</translation>
    </message>
    <message>
        <source>She was not sent on to anybody.</source>
        <translation>Ал али эч кимге багытталган эмес.</translation>
    </message>
    <message>
        <source>Ask her whether she agrees</source>
        <translation>Макулбу, сураңыз</translation>
    </message>
    <message>
        <source>What came next</source>
        <translation>Андан кийин эмне болду</translation>
    </message>
    <message>
        <source>What came of it, or why not</source>
        <translation>Эмне чыкты же эмнеге болбоду</translation>
    </message>
    <message>
        <source>Ask again: {who}</source>
        <translation>Кайра суроо: {who}</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Жазылды.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Жазып коюу</translation>
    </message>
    <message>
        <source>Offer a referral</source>
        <translation>Багыттоону сунуштоо</translation>
    </message>
    <message>
        <source>From the directory</source>
        <translation>Маалымдамадан</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кимге</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Эмне үчүн</translation>
    </message>
    <message>
        <source>choose, or type below</source>
        <translation>тандаңыз же төмөн жазыңыз</translation>
    </message>
    <message>
        <source>Say to whom.</source>
        <translation>Кимге экенин айтыңыз.</translation>
    </message>
    <message>
        <source>Her name and what she needs; where she is only if she agreed to tell it to this recipient.</source>
        <translation>Анын аты жана эмне керектиги; кайда экени — ушул алуучуга айтууга макул болсо гана.</translation>
    </message>
    <message>
        <source>Save the letter…</source>
        <translation>Катты сактоо…</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>сунушталды</translation>
    </message>
    <message>
        <source>she declined</source>
        <translation>ал баш тартты</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>багытталды</translation>
    </message>
    <message>
        <source>accompanied</source>
        <translation>чогуу барды</translation>
    </message>
    <message>
        <source>accepted there</source>
        <translation>ал жакта кабыл алышты</translation>
    </message>
    <message>
        <source>refused there</source>
        <translation>ал жакта баш тартышты</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>бүттү</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>үзүлдү</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>This does not open the vault. Check the keyboard's language and Caps Lock, then try again.</source>
        <translation>Бул сактагычты ачпайт. Баскычтоптун тилин жана Caps Lock текшерип, кайра аракет кылыңыз.</translation>
    </message>
    <message>
        <source>The vault was locked in the meantime. Unlock it and try again.</source>
        <translation>Сактагыч ушул арада кулпуланды. Ачып, кайра аракет кылыңыз.</translation>
    </message>
    <message>
        <source>The vault is open in another program or window. Close it there first.</source>
        <translation>Сактагыч башка программада же терезеде ачык. Адегенде ошол жерден жабыңыз.</translation>
    </message>
    <message>
        <source>Something of this vault is damaged or missing. Nothing was changed; restore it from a backup.</source>
        <translation>Бул сактагычта бир нерсе бузулган же жок. Эч нерсе өзгөргөн жок; камдык көчүрмөдөн калыбына келтириңиз.</translation>
    </message>
    <message>
        <source>This was written by a newer version of the program. Install that version to open it.</source>
        <translation>Муну программанын жаңыраак версиясы жазган. Ачуу үчүн ошол версияны орнотуңуз.</translation>
    </message>
    <message>
        <source>This could not be written. Check the disk or stick, or choose another folder.</source>
        <translation>Жазуу мүмкүн болгон жок. Дискти же флешканы текшериңиз же башка папка тандаңыз.</translation>
    </message>
    <message>
        <source>This computer's keyring does not give its part. Unlock it, or use the recovery code or the shares.</source>
        <translation>Бул компьютердин ачкыч сактагычы өз бөлүгүн бербейт. Кулпусун ачыңыз же калыбына келтирүү кодун же үлүштөрдү колдонуңуз.</translation>
    </message>
    <message>
        <source>Something in the pack is wrong, so nothing was changed. For whoever made it:
{detail}</source>
        <translation>Топтомдо бир нерсе туура эмес, ошондуктан эч нерсе өзгөргөн жок. Аны жасаганга:
{detail}</translation>
    </message>
    <message>
        <source>Her consent for this is not recorded. Ask her and write down what she decides, or give a reason.</source>
        <translation>Анын буга макулдугу жазылган эмес. Сурап, эмне чечерин жазыңыз же себебин көрсөтүңүз.</translation>
    </message>
    <message>
        <source>The paper could not be made: its template and the answers do not fit together. Tell the author of the pack: {detail}</source>
        <translation>Кагаз түзүлгөн жок: анын үлгүсү менен жооптор дал келбейт. Топтомдун авторуна айтыңыз: {detail}</translation>
    </message>
    <message>
        <source>The Word template has a fault, so no paper was made. Tell its author: {detail}</source>
        <translation>Word үлгүсүндө ката бар, ошондуктан кагаз түзүлгөн жок. Авторуна айтыңыз: {detail}</translation>
    </message>
    <message>
        <source>This is not a text. Write it in words.</source>
        <translation>Бул текст эмес. Сөз менен жазыңыз.</translation>
    </message>
    <message>
        <source>This is longer than {limit} letters. Shorten it or attach it as a file.</source>
        <translation>Бул {limit} тамгадан узун. Кыскартыңыз же файл кылып тиркеңиз.</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>Ооба же жок дегенди тандаңыз.</translation>
    </message>
    <message>
        <source>This is none of the choices. Choose one of them.</source>
        <translation>Мындай вариант жок. Берилгендердин бирин тандаңыз.</translation>
    </message>
    <message>
        <source>There is no such date. Check the day, the month and the year.</source>
        <translation>Мындай күн жок. Күнүн, айын, жылын текшериңиз.</translation>
    </message>
    <message>
        <source>The year must lie between {first} and {last}.</source>
        <translation>Жыл {first} менен {last} ортосунда болушу керек.</translation>
    </message>
    <message>
        <source>This is no date with a time of day. Check both.</source>
        <translation>Бул убактысы бар күн эмес. Экөөнү тең текшериңиз.</translation>
    </message>
    <message>
        <source>This number is too large to be right. Check its digits.</source>
        <translation>Бул сан өтө чоң. Цифраларын текшериңиз.</translation>
    </message>
    <message>
        <source>Choose one of the words for gender.</source>
        <translation>Жыныс үчүн сөздөрдүн бирин тандаңыз.</translation>
    </message>
    <message>
        <source>This does not fit the parts asked for. Fill in each part by itself.</source>
        <translation>Бул суралган бөлүктөргө туура келбейт. Ар бир бөлүктү өзүнчө толтуруңуз.</translation>
    </message>
    <message>
        <source>This is no list of people. Add each person by herself.</source>
        <translation>Бул адамдардын тизмеси эмес. Ар бир адамды өзүнчө кошуңуз.</translation>
    </message>
    <message>
        <source>The number must be at least {limit}.</source>
        <translation>Сан эң аз дегенде {limit} болушу керек.</translation>
    </message>
    <message>
        <source>The number must be at most {limit}.</source>
        <translation>Сан {limit} маанисинен ашпашы керек.</translation>
    </message>
    <message>
        <source>Write only the digits and letters of the number, at most 40.</source>
        <translation>Номердин цифралары менен тамгаларын гана жазыңыз, 40тан ашпасын.</translation>
    </message>
    <message>
        <source>Nothing is written yet. Write a few words.</source>
        <translation>Азырынча эч нерсе жазылган эмес. Бир нече сөз жазыңыз.</translation>
    </message>
    <message>
        <source>A recovery code has {wanted} letters and digits in groups of four. Compare it with the paper.</source>
        <translation>Калыбына келтирүү кодунда төрттөн топтолгон {wanted} тамга жана цифра бар. Кагаз менен салыштырыңыз.</translation>
    </message>
    <message>
        <source>There is a slip in the recovery code. Compare it with the paper, group by group.</source>
        <translation>Калыбына келтирүү кодунда жаңылыш бар. Кагаз менен топ-тобу менен салыштырыңыз.</translation>
    </message>
    <message>
        <source>These shares do not open the vault. Compare each list of words with its paper.</source>
        <translation>Бул үлүштөр сактагычты ачпайт. Ар бир сөздөр тизмесин өз кагазы менен салыштырыңыз.</translation>
    </message>
    <message>
        <source>Opening the vault needs {needed} MB of free memory. Close other programs and try again.</source>
        <translation>Сактагычты ачууга {needed} МБ бош эс керек. Башка программаларды жаап, кайра аракет кылыңыз.</translation>
    </message>
    <message>
        <source>There is no vault in this folder. Choose another one, or make a vault here.</source>
        <translation>Бул папкада сактагыч жок. Башка папка тандаңыз же ушул жерде сактагыч түзүңүз.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Free some room and try again.</source>
        <translation>Диск толгон, ошондуктан эч нерсе сакталган жок. Орун бошотуп, кайра аракет кылыңыз.</translation>
    </message>
    <message>
        <source>This folder can only be read, so nothing was saved. Choose another folder.</source>
        <translation>Бул папканы окууга гана болот, ошондуктан эч нерсе сакталган жок. Башка папка тандаңыз.</translation>
    </message>
    <message>
        <source>The disk or stick does not answer. Put it back and try again.</source>
        <translation>Диск же флешка жооп бербейт. Кайра салып, аракет кылыңыз.</translation>
    </message>
    <message>
        <source>There is no whole backup in this folder. Choose another one.</source>
        <translation>Бул папкада бүтүн камдык көчүрмө жок. Башкасын тандаңыз.</translation>
    </message>
    <message>
        <source>The passphrase is empty. Choose several words that only you would put together.</source>
        <translation>Купуя сөйлөм бош. Сиз гана чогуу койо турган бир нече сөз тандаңыз.</translation>
    </message>
    <message>
        <source>This folder is not empty. Choose a new folder.</source>
        <translation>Бул папка бош эмес. Жаңы папка тандаңыз.</translation>
    </message>
    <message>
        <source>Another worker has this name already. Choose another one.</source>
        <translation>Бул ат башка кызматкерде бар. Башкасын тандаңыз.</translation>
    </message>
    <message>
        <source>This is the vault's last passphrase. Give another worker one first.</source>
        <translation>Бул сактагычтын акыркы купуя сөйлөмү. Адегенде башка кызматкерге бериңиз.</translation>
    </message>
    <message>
        <source>You cannot remove your own access. Ask a colleague to do it.</source>
        <translation>Өз кирүүңүздү алып сала албайсыз. Кесиптешиңизден сураныңыз.</translation>
    </message>
    <message>
        <source>This is no longer in the vault. Open the list again.</source>
        <translation>Бул сактагычта жок болуп калды. Тизмени кайра ачыңыз.</translation>
    </message>
    <message>
        <source>Before a passphrase is tied to this computer, the vault needs another way in. Print a recovery code or make shares first.</source>
        <translation>Купуя сөз айкашын ушул компьютерге байлоодон мурун кампаны ачуунун башка жолу керек. Адегенде калыбына келтирүү кодун басып чыгарыңыз же бөлүктөрдү жасаңыз.</translation>
    </message>
    <message>
        <source>Every other way in is tied to this computer. Untie one first, or keep this one.</source>
        <translation>Ачуунун башка баардык жолдору ушул компьютерге байланган. Адегенде бирин ажыратыңыз же муну калтырыңыз.</translation>
    </message>
    <message>
        <source>There is a vault in this folder already. Choose a new folder, or say that it is to be replaced.</source>
        <translation>Бул папкада кампа бар. Жаңы папканы тандаңыз же аны алмаштыруу керектигин көрсөтүңүз.</translation>
    </message>
    <message>
        <source>A file of this vault cannot be read. Check the disk and whether you may read the folder.</source>
        <translation>Бул кампанын файлы окулбай жатат. Дискти жана папканы окуу укугуңузду текшериңиз.</translation>
    </message>
    <message>
        <source>Shares need at least 2 to open and at most {most} in all. Choose other numbers.</source>
        <translation>Ачуу үчүн кеминде 2 бөлүк керек, баары {most} бөлүктөн ашпайт. Башка сандарды тандаңыз.</translation>
    </message>
    <message>
        <source>This did not work out, and nothing was changed. Try again.</source>
        <translation>Болбоду, эч нерсе өзгөргөн жок. Кайра аракет кылыңыз.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing of it was kept.</source>
        <translation>Токтотулду. Андан эч нерсе сакталган жок.</translation>
    </message>
    <message>
        <source>This is larger than {limit} kB. Shorten it.</source>
        <translation>Бул {limit} кБ-тан чоң. Кыскартыңыз.</translation>
    </message>
    <message>
        <source>This holds half of a letter that cannot be kept. Delete the last letter and type it again.</source>
        <translation>Мында сактоого болбой турган жарым тамга бар. Акыркы тамганы өчүрүп, кайра териңиз.</translation>
    </message>
    <message>
        <source>This is no address of a vault; one begins with age1. Ask your colleague to send it again.</source>
        <translation>Бул кампанын дареги эмес; ал age1 деп башталат. Кесиптешиңизден кайра жөнөтүүсүн сураныңыз.</translation>
    </message>
    <message>
        <source>This file is no hand-over for this vault. Give your colleague this vault's address and ask for a new one.</source>
        <translation>Бул файл ушул кампа үчүн өткөрүп берүү эмес. Кесиптешиңизге ушул кампанын дарегин берип, жаңысын сураңыз.</translation>
    </message>
    <message>
        <source>The hand-over file is damaged or not whole, so nothing of it was taken in. Ask for a new one.</source>
        <translation>Өткөрүп берүү файлы бузулган же толук эмес, ошондуктан андан эч нерсе алынган жок. Жаңысын сураңыз.</translation>
    </message>
    <message>
        <source>This hand-over was made by a newer version of the program. Install that version first.</source>
        <translation>Бул өткөрүп берүүнү программанын жаңыраак версиясы жасаган. Адегенде ошол версияны орнотуңуз.</translation>
    </message>
    <message>
        <source>The case is here already and differs. Choose for each difference which side is to stand.</source>
        <translation>Бул иш мында бар, бирок айырмаланат. Ар бир айырма үчүн кайсынысы каларын тандаңыз.</translation>
    </message>
    <message>
        <source>Read the risks that come before this step first. Then it can be marked as done.</source>
        <translation>Адегенде бул кадамдын алдындагы коркунучтарды окуңуз. Анан аны аткарылды деп белгилөөгө болот.</translation>
    </message>
    <message>
        <source>The procedure has no such step now. Open it again from the case.</source>
        <translation>Жол-жободо азыр мындай кадам жок. Аны иштен кайра ачыңыз.</translation>
    </message>
    <message>
        <source>Going on without her consent needs a reason. Write why it cannot wait.</source>
        <translation>Анын макулдугусуз улантууга себеп керек. Эмне үчүн күтө албасын жазыңыз.</translation>
    </message>
    <message>
        <source>Nobody is named to go with her. Say who goes, two if you can.</source>
        <translation>Аны менен ким бараары аталган эмес. Ким бараарын айтыңыз, мүмкүн болсо экөө.</translation>
    </message>
    <message>
        <source>They are out already. Write that they are back first.</source>
        <translation>Алар жолдо. Адегенде кайтып келгенин жазыңыз.</translation>
    </message>
    <message>
        <source>Nobody of this name works here. Choose somebody from the list.</source>
        <translation>Мындай ат менен бул жерде эч ким иштебейт. Тизмеден бирөөнү тандаңыз.</translation>
    </message>
    <message>
        <source>Two go together. Name a second person, or say why one goes alone.</source>
        <translation>Экөө барат. Экинчи адамды атаңыз же эмнеге бирөө бараарын айтыңыз.</translation>
    </message>
    <message>
        <source>Say where they go, so that somebody can look for them.</source>
        <translation>Аларды издөөгө мүмкүн болсун үчүн кайда бараарын айтыңыз.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB. Split it, or keep it on a stick.</source>
        <translation>Файл {limit} МБдан чоң. Бөлүңүз же флешкада сактаңыз.</translation>
    </message>
    <message>
        <source>The file changed while it was taken in. Close it and try again.</source>
        <translation>Файл алынып жатканда өзгөрдү. Жаап, кайра аракет кылыңыз.</translation>
    </message>
    <message>
        <source>The file could not be read. Check that it is there and not in use.</source>
        <translation>Файлды окуу мүмкүн болгон жок. Ордунда барбы, башка жерде ачык эмеспи, текшериңиз.</translation>
    </message>
    <message>
        <source>Nobody is named. Write from whom or to whom.</source>
        <translation>Эч ким аталган эмес. Кимден же кимге экенин жазыңыз.</translation>
    </message>
    <message>
        <source>She has not agreed that anybody talks with the partner. Ask her and write down what she decides, or say why it has to be.</source>
        <translation>Өнөктөш менен бирөө сүйлөшүүсүнө макул болгон эмес. Өзүнөн сурап, чечимин жазыңыз же эмнеге керек экенин айтыңыз.</translation>
    </message>
    <message>
        <source>The risk was not looked at in the last two weeks. Look at it with her first, or say why it has to be now.</source>
        <translation>Акыркы эки жумада коркунуч бааланган жок. Адегенде аны менен чогуу баалаңыз же эмнеге азыр керек экенин айтыңыз.</translation>
    </message>
    <message>
        <source>The heading of column {number} is not known here. Save the directory as a table and use its headings.</source>
        <translation>{number}-тилкенин аталышы бул жерде белгисиз. Маалымдаманы таблица кылып сактап, ошонун аталыштарын колдонуңуз.</translation>
    </message>
    <message>
        <source>No column holds the names. Save the directory as a table and use its headings.</source>
        <translation>Бир да тилкеде аталыштар жок. Маалымдаманы таблица кылып сактап, ошонун аталыштарын колдонуңуз.</translation>
    </message>
    <message>
        <source>The letters of this table cannot be read. Save it as “CSV UTF-8” or as .xlsx.</source>
        <translation>Бул таблицанын тамгалары окулбайт. Аны «CSV UTF-8» же .xlsx кылып сактаңыз.</translation>
    </message>
    <message>
        <source>This file is no table. Save it as .csv (UTF-8) or as .xlsx.</source>
        <translation>Бул файл таблица эмес. Аны .csv (UTF-8) же .xlsx кылып сактаңыз.</translation>
    </message>
    <message>
        <source>The table is empty. Its first row names the columns.</source>
        <translation>Таблица бош. Биринчи сабы тилкелерди атайт.</translation>
    </message>
    <message>
        <source>The table has more than {limit} rows. Split it.</source>
        <translation>Таблицада {limit} саптан көп. Бөлүңүз.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Аталышы жок.</translation>
    </message>
    <message>
        <source>“{column}” is longer than {limit} letters. Shorten it.</source>
        <translation>«{column}» {limit} тамгадан узун. Кыскартыңыз.</translation>
    </message>
    <message>
        <source>“{column}” is no number of days. Write 30, for instance.</source>
        <translation>«{column}» күндүн саны эмес. Мисалы, 30 деп жазыңыз.</translation>
    </message>
    <message>
        <source>“{column}” is neither yes nor no. Write one of them or leave it empty.</source>
        <translation>«{column}» «ооба» да, «жок» да эмес. Бирин жазыңыз же бош калтырыңыз.</translation>
    </message>
    <message>
        <source>The day of the last check is no date. Write it as 2026-03-31.</source>
        <translation>Акыркы текшерүү күнү дата эмес. Мындай жазыңыз: 2026-03-31.</translation>
    </message>
    <message>
        <source>This does not fit here. Open the page again; if it happens again, tell whoever looks after the program.</source>
        <translation>Бул бул жерге туура келбейт. Баракты кайра ачыңыз; кайталанса, программаны караган адамга айтыңыз.</translation>
    </message>
    <message>
        <source>This case is closed. Reopen it to work on it.</source>
        <translation>Бул иш жабылган. Аны менен иштөө үчүн кайра ачыңыз.</translation>
    </message>
    <message>
        <source>The procedure does not ask this question now. Open it again from the case.</source>
        <translation>Жол-жобо азыр бул суроону бербейт. Аны иштен кайра ачыңыз.</translation>
    </message>
    <message>
        <source>To decide otherwise than the rules, choose yes, no or unknown and write the reason.</source>
        <translation>Эрежеден башкача чечүү үчүн ооба, жок же белгисиз дегенди тандап, себебин жазыңыз.</translation>
    </message>
    <message>
        <source>Nobody of this name is in the case yet. Answer the question about this person first.</source>
        <translation>Иште азырынча мындай аттуу адам жок. Адегенде ушул адам жөнүндөгү суроого жооп бериңиз.</translation>
    </message>
    <message>
        <source>A time must lie between 1 and 960 minutes.</source>
        <translation>Убакыт 1 менен 960 мүнөт ортосунда болушу керек.</translation>
    </message>
    <message>
        <source>Time that lies ahead is planned, not written down.</source>
        <translation>Алдыдагы убакыт пландалат, жазылбайт.</translation>
    </message>
    <message>
        <source>No time is running. Begin it, or write the minutes down.</source>
        <translation>Убакыт жүргөн жок. Баштаңыз же мүнөттөрдү жазыңыз.</translation>
    </message>
    <message>
        <source>The hours of a week must lie between 1 and 80.</source>
        <translation>Жумадагы саат 1 менен 80 ортосунда болушу керек.</translation>
    </message>
    <message>
        <source>A hearing or a visit needs its hour. Write the day and the hour.</source>
        <translation>Отурумга же барууга саат керек. Күнүн жана саатын жазыңыз.</translation>
    </message>
    <message>
        <source>This is over, done or called off. Look at the calendar anew.</source>
        <translation>Бул өтүп кетти, аткарылды же жокко чыгарылды. Календарга кайра караңыз.</translation>
    </message>
    <message>
        <source>The time of return lies before the time of leaving.</source>
        <translation>Кайтуу убактысы чыгуу убактысынан мурун.</translation>
    </message>
    <message>
        <source>This visit is over. Plan a new one.</source>
        <translation>Бул баруу бүттү. Жаңысын пландаңыз.</translation>
    </message>
    <message>
        <source>A visit needs somebody who goes, and a time of return after the time of leaving.</source>
        <translation>Барууга бара турган адам жана чыккандан кийинки кайтуу убактысы керек.</translation>
    </message>
    <message>
        <source>The minutes until the second step must lie between 1 and 600.</source>
        <translation>Экинчи кадамга чейинки мүнөттөр 1ден 600гө чейин болушу керек.</translation>
    </message>
    <message>
        <source>Say what happened and how serious it is.</source>
        <translation>Эмне болгонун жана канчалык олуттуу экенин айтыңыз.</translation>
    </message>
    <message>
        <source>Say how high the risk is and what makes it so.</source>
        <translation>Коркунуч канчалык жогору экенин жана эмне үчүн экенин айтыңыз.</translation>
    </message>
    <message>
        <source>The number of cases to warn at must lie between 1 and 500.</source>
        <translation>Эскертүү үчүн иштердин саны 1ден 500гө чейин болушу керек.</translation>
    </message>
    <message>
        <source>Write with which place you talked and what you asked for.</source>
        <translation>Кайсы жер менен сүйлөшкөнүңүздү жана эмне сураганыңызды жазыңыз.</translation>
    </message>
    <message>
        <source>The days she may stay are a number, such as 30.</source>
        <translation>Ал кала ала турган күндөр — сан, мисалы 30.</translation>
    </message>
    <message>
        <source>A complaint needs to know to whom it goes. Write the office or its head.</source>
        <translation>Даттануунун кимге жөнөтүлөрү белгилүү болушу керек. Мекемени же анын жетекчисин жазыңыз.</translation>
    </message>
    <message>
        <source>The paper tells {readers} about: {missing}. Her consent for it is not recorded. Ask her and write down what she decides, or give a reason.</source>
        <translation>Кагаз кимге айтат: {readers}; эмне жөнүндө: {missing}. Анын буга макулдугу жазылган эмес. Сурап, эмне чечерин жазыңыз же себебин көрсөтүңүз.</translation>
    </message>
    <message>
        <source>There is nothing to tell yet. Write down in her story what happened.</source>
        <translation>Азырынча айта турган эч нерсе жок. Эмне болгонун анын окуясына жазыңыз.</translation>
    </message>
    <message>
        <source>The respondent gets this paper, and its address is the one she hides. Enter another address for papers.</source>
        <translation>Бул кагазды жоопкер алат, андагы дарек — ал жашырган дарек. Кагаздар үчүн башка дарек киргизиңиз.</translation>
    </message>
    <message>
        <source>There is no LibreOffice or Word on this computer, so no PDF can be made. Use the Word file.</source>
        <translation>Бул компьютерде LibreOffice же Word жок, ошондуктан PDF жасалбайт. Word файлын колдонуңуз.</translation>
    </message>
    <message>
        <source>The office program made no PDF. Close its windows and try again, or use the Word file.</source>
        <translation>Кеңсе программасы PDF жасаган жок. Терезелерин жаап, кайра аракет кылыңыз же Word файлын колдонуңуз.</translation>
    </message>
    <message>
        <source>The papers could not be written to this folder. Choose another one, or free some room.</source>
        <translation>Кагаздарды бул папкага жазуу мүмкүн болгон жок. Башкасын тандаңыз же орун бошотуңуз.</translation>
    </message>
    <message>
        <source>A file of this name is there already. Choose another folder.</source>
        <translation>Мындай аталыштагы файл бар. Башка папка тандаңыз.</translation>
    </message>
    <message>
        <source>There is no paper for a packet yet. Answer more questions or tick a paper.</source>
        <translation>Топтомго азырынча кагаз жок. Башка суроолорго жооп бериңиз же кагазды белгилеңиз.</translation>
    </message>
    <message>
        <source>The respondent gets this paper, and its words tell him {secret}. Find the answer that repeats it, often her story, and change it.</source>
        <translation>Бул кагазды экинчи тарап алат, ал эми анын сөздөрү муну ачат: {secret}. Муну кайталаган жоопту, көбүнчө анын баянын, таап, өзгөртүңүз.</translation>
    </message>
    <message>
        <source>The respondent gets this paper, and its template would tell him where she is. Ask the author of the pack to take that out.</source>
        <translation>Бул кагазды экинчи тарап алат, ал эми анын үлгүсү анын кайда экенин ачып коймок. Пакеттин авторунан муну алып салууну сураныңыз.</translation>
    </message>
    <message>
        <source>The Word template {file} is missing. Put it back into its pack, or install the pack anew.</source>
        <translation>Word үлгүсү {file} жок. Аны пакетке кайтарыңыз же пакетти кайра орнотуңуз.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a Word document. Open it in Word or LibreOffice and save it as .docx.</source>
        <translation>{file} Word документи катары окулбайт. Аны Word же LibreOffice менен ачып, .docx катары сактаңыз.</translation>
    </message>
    <message>
        <source>{file} is no plain Word document. Save it as Word document (.docx).</source>
        <translation>{file} кадимки Word документи эмес. Аны Word документи (.docx) катары сактаңыз.</translation>
    </message>
    <message>
        <source>{file} is an old .doc file or locked by a password. Save it as .docx without a password.</source>
        <translation>{file} – эски .doc файлы же сырсөз менен жабылган. Аны сырсөзсүз .docx катары сактаңыз.</translation>
    </message>
    <message>
        <source>{file} holds tracked changes or comments, which name their authors. Accept the changes, delete the comments, and save it again.</source>
        <translation>{file} ичинде авторлорун атаган оңдоолор же эскертмелер бар. Оңдоолорду кабыл алып, эскертмелерди өчүрүп, кайра сактаңыз.</translation>
    </message>
    <message>
        <source>{file} holds macros, links or embedded objects. They could do harm; save it as .docx without them.</source>
        <translation>{file} ичинде макростор, шилтемелер же кыстарылган объекттер бар. Алар зыян келтириши мүмкүн; аларсыз .docx катары сактаңыз.</translation>
    </message>
    <message>
        <source>{file} is too large or not built as Word builds its files, so it was refused as unsafe.</source>
        <translation>{file} өтө чоң же Word жасагандай түзүлгөн эмес, ошондуктан кооптуу деп кабыл алынган жок.</translation>
    </message>
    <message>
        <source>This paper is not made in this language. Choose another one.</source>
        <translation>Бул кагаз бул тилде жасалбайт. Башкасын тандаңыз.</translation>
    </message>
    <message>
        <source>The printer did not take the paper. Check that it is on and has paper, or save the Word file.</source>
        <translation>Принтер документти кабыл алган жок. Күйгүзүлгөнүн жана кагазы бар экенин текшериңиз же Word файлын сактаңыз.</translation>
    </message>
    <message>
        <source>This place cannot be written to. Choose another one, or free some room.</source>
        <translation>Бул жерге жазууга болбойт. Башка жерди тандаңыз же орун бошотуңуз.</translation>
    </message>
    <message>
        <source>This is no pack file, or it is damaged. Get it again from whoever made it. Nothing was changed.</source>
        <translation>Бул топтом файлы эмес же бузулган. Аны жасагандан кайра алыңыз. Эч нерсе өзгөргөн жок.</translation>
    </message>
    <message>
        <source>The pack was altered after it was built. Do not install it; ask its maker for the right file.</source>
        <translation>Топтом жасалгандан кийин өзгөртүлгөн. Орнотпоңуз; жасагандан туура файлды сураңыз.</translation>
    </message>
    <message>
        <source>The file holds far more than any pack needs. Do not install it. Nothing was changed.</source>
        <translation>Файлда кайсы топтомго болбосун керегинен алда канча көп. Орнотпоңуз. Эч нерсе өзгөргөн жок.</translation>
    </message>
    <message>
        <source>The file holds things that do not belong into a pack. Do not install it. Nothing was changed.</source>
        <translation>Файлда топтомдо болбошу керек нерселер бар. Орнотпоңуз. Эч нерсе өзгөргөн жок.</translation>
    </message>
    <message>
        <source>A file in this pack reaches for a place outside the pack. Do not install it; tell its maker.</source>
        <translation>Бул топтомдогу бир файл топтомдон тышкары жерге чыгат. Орнотпоңуз; жасаганга айтыңыз.</translation>
    </message>
    <message>
        <source>The pack has a form this program does not know. A newer version of the program may read it.</source>
        <translation>Топтомдун түрүн бул программа билбейт. Аны жаңыраак версия окушу мүмкүн.</translation>
    </message>
    <message>
        <source>The signature is wrong: somebody altered this pack or signed another one. Do not install it.</source>
        <translation>Кол тамга туура эмес: кимдир бирөө бул топтомду өзгөрткөн же башкасына кол койгон. Орнотпоңуз.</translation>
    </message>
    <message>
        <source>The pack was not installed: something that speaks against it was not accepted.</source>
        <translation>Топтом орнотулган жок: ага каршы айтылгандын бири кабыл алынган жок.</translation>
    </message>
    <message>
        <source>Nothing was installed for this country, so there is no way back.</source>
        <translation>Бул өлкө үчүн эч нерсе орнотулган эмес, ошондуктан кайта турган эч нерсе жок.</translation>
    </message>
    <message>
        <source>There is no such pack on this computer. Look for it on the page Packs.</source>
        <translation>Бул компьютерде мындай топтом жок. Аны топтомдор барагынан издеңиз.</translation>
    </message>
    <message>
        <source>The list of signatures you trust is damaged. Remove it and confirm the signers anew.</source>
        <translation>Ишенген кол тамгалардын тизмеси бузулган. Аны өчүрүп, кол коюучуларды кайра ырастаңыз.</translation>
    </message>
    <message>
        <source>This file does not open with that passphrase, or it is no signing key.</source>
        <translation>Бул файл андай купуя сөз менен ачылбайт же кол коюу ачкычы эмес.</translation>
    </message>
    <message>
        <source>No law in this pack has been checked, so nobody can be helped with it yet. Ask a local lawyer first, and write down the sources.</source>
        <translation>Бул топтомдо бир да мыйзам текшерилген эмес, ошондуктан аны менен азырынча эч кимге жардам берүүгө болбойт. Адегенде жергиликтүү юристтен сурап, булактарды жазыңыз.</translation>
    </message>
    <message>
        <source>No law in this pack has been checked, so it cannot take the place of the pack you work with. Nothing was installed.</source>
        <translation>Бул пакеттеги бир да норма текшерилген эмес, ошондуктан ал сиз иштеп жаткан пакеттин ордун баса албайт. Эч нерсе орнотулган жок.</translation>
    </message>
    <message>
        <source>Nothing is said differently yet. Add an office or change a text first.</source>
        <translation>Азырынча эч нерсе башкача айтылган эмес. Адегенде мекеме кошуңуз же текстти өзгөртүңүз.</translation>
    </message>
    <message>
        <source>This is no longer in the copy, or cannot be changed here. Open it anew.</source>
        <translation>Бул көчүрмөдө мындан ары жок же бул жерде өзгөртүүгө болбойт. Аны кайра ачыңыз.</translation>
    </message>
    <message>
        <source>This could not be written. Free some room on the disk, or choose another place.</source>
        <translation>Муну жазуу мүмкүн болгон жок. Дисктен орун бошотуңуз же башка жерди тандаңыз.</translation>
    </message>
    <message>
        <source>Write the full name of the lawyer who read the pack.</source>
        <translation>Топтомду окуган юристтин толук атын жазыңыз.</translation>
    </message>
    <message>
        <source>The next reading must be after today and at most two years ahead.</source>
        <translation>Кийинки окуу бүгүндөн кийин жана эки жылдан ашпай болушу керек.</translation>
    </message>
    <message>
        <source>It cannot be signed off yet: texts still to be translated: {count}.</source>
        <translation>Азырынча бекитүүгө болбойт: которулбаган тексттер: {count}.</translation>
    </message>
    <message>
        <source>Write the country as two letters, such as am.</source>
        <translation>Өлкөнү эки тамга менен жазыңыз, мисалы am.</translation>
    </message>
    <message>
        <source>The pack has no such procedure. Choose another one.</source>
        <translation>Топтомдо мындай жол-жобо жок. Башкасын тандаңыз.</translation>
    </message>
    <message>
        <source>This procedure does not ask that question.</source>
        <translation>Бул жол-жобо андай суроо бербейт.</translation>
    </message>
    <message>
        <source>Give the run a name that says what it shows.</source>
        <translation>Өтүүгө эмнени көрсөтөрүн айткан ат бериңиз.</translation>
    </message>
    <message>
        <source>The run does not come out the same when it is repeated. It was not kept.</source>
        <translation>Кайталаганда өтүү башка натыйжа берет. Ал сакталган жок.</translation>
    </message>
    <message>
        <source>A run of this name is already kept. Choose another name.</source>
        <translation>Мындай ат менен өтүү сакталган. Башка ат тандаңыз.</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>Only without her consent: why it leaves all the same</source>
        <translation>Анын макулдугусуз гана: эмне үчүн баары бир чыгат</translation>
    </message>
    <message>
        <source>How an office answered her</source>
        <translation>Мекеме ага кандай жооп берди</translation>
    </message>
    <message>
        <source>helped</source>
        <translation>жардам беришти</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>баш тартты</translation>
    </message>
    <message>
        <source>did nothing</source>
        <translation>эч нерсе кылышкан жок</translation>
    </message>
    <message>
        <source>insulted or blamed her</source>
        <translation>кордошту же күнөөлөштү</translation>
    </message>
    <message>
        <source>asked for money</source>
        <translation>акча сурашты</translation>
    </message>
    <message>
        <source>told others about her</source>
        <translation>ал жөнүндө башкаларга айтышты</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Милиция</translation>
    </message>
    <message>
        <source>Identity office</source>
        <translation>Өздүк документтер мекемеси</translation>
    </message>
    <message>
        <source>Legal aid</source>
        <translation>Юридикалык жардам</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Сот</translation>
    </message>
    <message>
        <source>Clinic or doctor</source>
        <translation>Клиника же дарыгер</translation>
    </message>
    <message>
        <source>Child services</source>
        <translation>Балдар кызматы</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>Баш калкалоочу жай</translation>
    </message>
    <message>
        <source>Another office</source>
        <translation>Башка мекеме</translation>
    </message>
    <message>
        <source>How they answered</source>
        <translation>Кандай жооп беришти</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ким</translation>
    </message>
    <message>
        <source>Which office, which room</source>
        <translation>Кайсы мекеме, кайсы бөлмө</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Ким болду</translation>
    </message>
    <message>
        <source>There: {who}</source>
        <translation>Болушкан: {who}</translation>
    </message>
    <message>
        <source>Complain…</source>
        <translation>Даттануу…</translation>
    </message>
    <message>
        <source>Prepare it</source>
        <translation>Даярдоо</translation>
    </message>
    <message>
        <source>A general complaint to any office</source>
        <translation>Каалаган мекемеге жалпы даттануу</translation>
    </message>
    <message>
        <source>The deadline cannot be counted yet; the interview asks from which day.</source>
        <translation>Мөөнөттү али эсептөө мүмкүн эмес; сурамжылоо кайсы күндөн экенин сурайт.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кимге</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Документтин тили</translation>
    </message>
    <message>
        <source>Save the complaint…</source>
        <translation>Даттанууну сактоо…</translation>
    </message>
    <message>
        <source>The paper is saved, outside the vault.</source>
        <translation>Документ сакталды, кампадан тышкары.</translation>
    </message>
    <message>
        <source>Her story as a paper for court</source>
        <translation>Анын окуясы сотко документ катары</translation>
    </message>
    <message>
        <source>It leaves only with her consent for court, or with a reason that stays in the record.</source>
        <translation>Сотко макулдугу менен же жазууда калган себеп менен гана чыгат.</translation>
    </message>
    <message>
        <source>The day it happened is not written down, so no deadline can be counted.</source>
        <translation>Кайсы күнү болгону жазылган эмес, ошондуктан мөөнөттү эсептөө мүмкүн эмес.</translation>
    </message>
    <message>
        <source>Counted from the day written in this entry. Check it before you rely on it.</source>
        <translation>Ушул жерге жазылган күндөн эсептелди. Таянаардан мурун текшериңиз.</translation>
    </message>
    <message>
        <source>The deadline for this complaint is not known here. Ask a local lawyer, and hand the complaint in as soon as you can.</source>
        <translation>Бул даттануунун мөөнөтү бул жерде белгисиз. Жергиликтүү юристтен сурап, даттанууну мүмкүн болушунча тез бериңиз.</translation>
    </message>
</context>
<context>
    <name>Reveals</name>
    <message>
        <source>drug use</source>
        <translation>баңгизат колдонуусу</translation>
    </message>
    <message>
        <source>HIV status</source>
        <translation>ВИЧ абалы</translation>
    </message>
    <message>
        <source>substitution treatment</source>
        <translation>алмаштыруу дарылоосу</translation>
    </message>
    <message>
        <source>her health</source>
        <translation>ден соолугу</translation>
    </message>
    <message>
        <source>anything to the partner himself</source>
        <translation>өнөктөштүн өзүнө бир нерсе</translation>
    </message>
    <message>
        <source>sex work</source>
        <translation>секс-жумуш</translation>
    </message>
    <message>
        <source>where she is</source>
        <translation>кайда экени</translation>
    </message>
    <message>
        <source>her residence status</source>
        <translation>туруу абалы</translation>
    </message>
    <message>
        <source>her children</source>
        <translation>балдары</translation>
    </message>
    <message>
        <source>her identity</source>
        <translation>өздүгү</translation>
    </message>
    <message>
        <source>her story</source>
        <translation>анын баяны</translation>
    </message>
    <message>
        <source>that she asks for help</source>
        <translation>жардам сураганы</translation>
    </message>
    <message>
        <source>the address she hides</source>
        <translation>ал жашырган даректи</translation>
    </message>
    <message>
        <source>how to reach her safely</source>
        <translation>аны менен кантип коопсуз байланышууну</translation>
    </message>
    <message>
        <source>that she is in a shelter</source>
        <translation>анын баш калкалоочу жайда экенин</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>Her decision is written down.</source>
        <translation>Анын чечими жазылды.</translation>
    </message>
    <message>
        <source>Read all risks: {count}</source>
        <translation>Бардык коркунучту окуу: {count}</translation>
    </message>
    <message>
        <source>Before: {step}</source>
        <translation>Алдында: {step}</translation>
    </message>
    <message>
        <source>Shown because she did not answer what it depends on.</source>
        <translation>Буга байланыштуу суроого жооп бербегендиктен көрсөтүлдү.</translation>
    </message>
    <message>
        <source>What helps:</source>
        <translation>Эмне жардам берет:</translation>
    </message>
    <message>
        <source>Before this step</source>
        <translation>Ушул кадамдан мурун</translation>
    </message>
    <message>
        <source>Read these with her before this step</source>
        <translation>Ушул кадамдан мурун аны менен бирге окуңуз</translation>
    </message>
    <message>
        <source>What did she decide? Refusing closes nothing.</source>
        <translation>Ал эмне чечти? Баш тартуу эч нерсени жаппайт.</translation>
    </message>
    <message>
        <source>She wants this step</source>
        <translation>Ал бул кадамды каалайт</translation>
    </message>
    <message>
        <source>She does not want it</source>
        <translation>Ал муну каалабайт</translation>
    </message>
    <message>
        <source>Read, not decided yet</source>
        <translation>Окулду, али чечиле элек</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>She</source>
        <translation>Ал</translation>
    </message>
    <message>
        <source>The respondent</source>
        <translation>Жоопкер</translation>
    </message>
    <message>
        <source>Her representative</source>
        <translation>Анын өкүлү</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Бала</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Күбө</translation>
    </message>
    <message>
        <source>Holds her document</source>
        <translation>Документин кармап турат</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Тууганы</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>Адвокат</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>Башка адам</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Language of the window</source>
        <translation>Терезенин тили</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Жөндөөлөр</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Көрүнүш жана тил</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Түстөр</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Системадагыдай</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ачык</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Караңгы</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Жогорку контраст</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Тексттин өлчөмү</translation>
    </message>
    <message>
        <source>What lists show</source>
        <translation>Тизмелер эмнени көрсөтөт</translation>
    </message>
    <message>
        <source>Show names in the list of cases</source>
        <translation>Иштер тизмесинде аттарды көрсөтүү</translation>
    </message>
    <message>
        <source>Remember where the vault is</source>
        <translation>Кампанын жерин эстеп калуу</translation>
    </message>
    <message>
        <source>Ask a whole section at a time</source>
        <translation>Бүт бөлүмдү дароо суроо</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Орфография</translation>
    </message>
    <message>
        <source>Long text is looked through for spelling in: {languages}.</source>
        <translation>Узун тексттин орфографиясы бул тилдерде текшерилет: {languages}.</translation>
    </message>
    <message>
        <source>This computer has no spelling dictionary for: {languages}. Text in them is left as it is.</source>
        <translation>Бул компьютерде бул тилдер үчүн орфография сөздүгү жок: {languages}. Алардагы текст текшерилбейт.</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Кулпулоо</translation>
    </message>
    <message>
        <source>Lock after so many minutes untouched</source>
        <translation>Тийбеген ушунча мүнөттөн кийин кулпулоо</translation>
    </message>
    <message>
        <source>Locks also when this computer locks its screen or goes to sleep.</source>
        <translation>Компьютер экранын кулпулаганда же уктаганда да кулпуланат.</translation>
    </message>
    <message>
        <source>This system does not say when its screen is locked; after sleep the window locks by itself.</source>
        <translation>Бул система экран кулпусун билдирбейт; уйкудан кийин терезе өзү кулпуланат.</translation>
    </message>
    <message>
        <source>The window is left out of screenshots and recordings.</source>
        <translation>Терезе экран сүрөттөрүнө жана жазууларына түшпөйт.</translation>
    </message>
    <message>
        <source>This system cannot keep the window out of screenshots and recordings.</source>
        <translation>Бул система терезени экран сүрөттөрүнөн жана жазууларынан жашыра албайт.</translation>
    </message>
    <message>
        <source>Who may open the vault</source>
        <translation>Кампаны ким ача алат</translation>
    </message>
    <message>
        <source>Name of a further worker</source>
        <translation>Дагы бир кызматкердин аты</translation>
    </message>
    <message>
        <source>Add her</source>
        <translation>Кошуу</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>Жаңы калыбына келтирүү коду…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Камдык көчүрмө</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Азыр көчүрмө жасоо</translation>
    </message>
    <message>
        <source>Back up to a stick…</source>
        <translation>Алып жүрүүчүгө көчүрүү…</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>About and sources</source>
        <translation>Программа жана булактар</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Жардам</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>купуя сүйлөм</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>калыбына келтирүү коду</translation>
    </message>
    <message>
        <source>shares of several people</source>
        <translation>бир нече адамдын үлүштөрү</translation>
    </message>
    <message>
        <source>Latest backups: {when}</source>
        <translation>Акыркы көчүрмөлөр: {when}</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>Азырынча камдык көчүрмө жок.</translation>
    </message>
    <message>
        <source>Write her name.</source>
        <translation>Атын жазыңыз.</translation>
    </message>
    <message>
        <source>She can open the vault now.</source>
        <translation>Эми ал кампаны ача алат.</translation>
    </message>
    <message>
        <source>Making the new key…</source>
        <translation>Жаңы ачкыч жасалууда…</translation>
    </message>
    <message>
        <source>The code on paper that you have now will stop working.</source>
        <translation>Колуңуздагы кагаздагы код мындан ары иштебейт.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Жаңы код жасоо</translation>
    </message>
    <message>
        <source>Write the new code down now. It is shown only here, only once.</source>
        <translation>Жаңы кодду азыр жазып алыңыз. Ал ушул жерде гана, бир гана жолу көрсөтүлөт.</translation>
    </message>
    <message>
        <source>The backup is made and was opened to prove it.</source>
        <translation>Көчүрмө жасалды жана текшерүү үчүн ачылды.</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Камдык көчүрмө жасалууда…</translation>
    </message>
    <message>
        <source>The whole office</source>
        <translation>Бүт уюм</translation>
    </message>
    <message>
        <source>Warn when somebody writes down more hours a week than</source>
        <translation>Бирөө жумасына мындан көп саат жазса, эскертүү</translation>
    </message>
    <message>
        <source>No emergency holds for the whole office.</source>
        <translation>Бүт уюм үчүн өзгөчө режим күчүндө эмес.</translation>
    </message>
</context>
<context>
    <name>Shelter</name>
    <message>
        <source>Talks with shelters</source>
        <translation>Баш калкалоочу жайлар менен сүйлөшүүлөр</translation>
    </message>
    <message>
        <source>days: {count}</source>
        <translation>күн: {count}</translation>
    </message>
    <message>
        <source>Which shelter or service</source>
        <translation>Кайсы баш калкалоочу жай же кызмат</translation>
    </message>
    <message>
        <source>What we asked for (treatment, children, no papers, tests, visits…)</source>
        <translation>Эмне сурадык (дарылоо, балдар, документсиз, анализ, келүү…)</translation>
    </message>
    <message>
        <source>Their conditions</source>
        <translation>Алардын шарттары</translation>
    </message>
    <message>
        <source>What she accepts, in her words</source>
        <translation>Ал эмнеге макул, өз сөзү менен</translation>
    </message>
    <message>
        <source>How many days she may stay</source>
        <translation>Канча күн тура алат</translation>
    </message>
    <message>
        <source>Which rule of theirs should change</source>
        <translation>Алардын кайсы эрежеси өзгөрүшү керек</translation>
    </message>
    <message>
        <source>Write the number of days, such as 30.</source>
        <translation>Күндөрдүн санын жазыңыз, мисалы 30.</translation>
    </message>
    <message>
        <source>Agreed before she leaves home. It never stands in a paper.</source>
        <translation>Ал үйдөн кетерден мурун макулдашылган. Документке эч качан түшпөйт.</translation>
    </message>
    <message>
        <source>Write down a talk</source>
        <translation>Сүйлөшүүнү жазуу</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Words that may be misspelt: {count}</source>
        <translation>Ката болушу мүмкүн сөздөр: {count}</translation>
    </message>
    <message>
        <source>Leave this word as it is</source>
        <translation>Бул сөздү ушул бойдон калтыруу</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Сунуш жок</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>said or written</source>
        <translation>айтылган же жазылган</translation>
    </message>
    <message>
        <source>followed or watched</source>
        <translation>аңдуу</translation>
    </message>
    <message>
        <source>attack</source>
        <translation>кол салуу</translation>
    </message>
    <message>
        <source>pressure by an authority</source>
        <translation>бийликтин кысымы</translation>
    </message>
    <message>
        <source>Which goals of this month are real, and which can wait?</source>
        <translation>Бул айдын кайсы максаттары реалдуу, кайсынысы күтөт?</translation>
    </message>
    <message>
        <source>Did the telephone stay off outside working hours?</source>
        <translation>Иш убактысынан тышкары телефон өчүк болдубу?</translation>
    </message>
    <message>
        <source>Are these too many cases, or too many heavy ones?</source>
        <translation>Иштер өтө көп же өтө оор эмеспи?</translation>
    </message>
    <message>
        <source>How are sleep, food and rest?</source>
        <translation>Уйку, тамак, эс алуу кандай?</translation>
    </message>
    <message>
        <source>Does a case touch your own story? It can be given to somebody else.</source>
        <translation>Кайсы бир иш өз окуяңызга тиеби? Аны башкага берсе болот.</translation>
    </message>
    <message>
        <source>Where did you feel unsafe at work?</source>
        <translation>Жумушта кайсы жерде коркунуч сездиңиз?</translation>
    </message>
    <message>
        <source>Who asked more of you than you can give?</source>
        <translation>Ким колуңуздан келгенден көп сурады?</translation>
    </message>
    <message>
        <source>What went well?</source>
        <translation>Эмне жакшы болду?</translation>
    </message>
    <message>
        <source>What would help: a second person, days off, a talk outside?</source>
        <translation>Эмне жардам бермек: экинчи адам, эс алуу күндөрү, сырттагы сүйлөшүү?</translation>
    </message>
    <message>
        <source>Out: {who}, {place}</source>
        <translation>Жолдо: {who}, {place}</translation>
    </message>
    <message>
        <source>Back by {when}</source>
        <translation>Кайтат: {when}</translation>
    </message>
    <message>
        <source>Goes alone.</source>
        <translation>Жалгыз барат.</translation>
    </message>
    <message>
        <source>Overdue by minutes: {count}</source>
        <translation>Кечиккен мүнөт: {count}</translation>
    </message>
    <message>
        <source>They are back</source>
        <translation>Алар кайтты</translation>
    </message>
    <message>
        <source>No alarm plan is written. Ring both now; if nobody answers, ring for help.</source>
        <translation>Тынчсыздануу планы жазылган эмес. Экөөнө тең азыр чалыңыз; эч ким жооп бербесе, жардам чакырыңыз.</translation>
    </message>
    <message>
        <source>Good that they are back.</source>
        <translation>Кайтып келгени жакшы.</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>Чыгуу</translation>
    </message>
    <message>
        <source>Who goes</source>
        <translation>Ким барат</translation>
    </message>
    <message>
        <source>Where to, as exactly as a searcher needs</source>
        <translation>Кайда, издөөгө жеткидей так</translation>
    </message>
    <message>
        <source>Back by</source>
        <translation>Кайтат</translation>
    </message>
    <message>
        <source>Only when one goes alone: why</source>
        <translation>Бир гана адам барганда: эмне үчүн</translation>
    </message>
    <message>
        <source>The clock runs.</source>
        <translation>Убакыт кетти.</translation>
    </message>
    <message>
        <source>When nobody comes back</source>
        <translation>Эч ким кайтпаганда</translation>
    </message>
    <message>
        <source>No plan is written yet. Write it before anybody goes out.</source>
        <translation>План али жазылган эмес. Кимдир бирөө чыга электе жазып коюңуз.</translation>
    </message>
    <message>
        <source>First, at the agreed hour: whom to ring, what to ask</source>
        <translation>Адегенде, макулдашылган саатта: кимге чалуу, эмне суроо</translation>
    </message>
    <message>
        <source>Then, if nobody answers: who is told, who goes, when the police</source>
        <translation>Анан, эч ким жооп бербесе: кимге айтуу, ким барат, милиция качан</translation>
    </message>
    <message>
        <source>Minutes between the first and the second</source>
        <translation>Биринчи менен экинчинин ортосундагы мүнөт</translation>
    </message>
    <message>
        <source>Write the plan</source>
        <translation>Планды жазуу</translation>
    </message>
    <message>
        <source>Threats to us</source>
        <translation>Бизге коркутуулар</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Бул эмне болду</translation>
    </message>
    <message>
        <source>Write down a threat</source>
        <translation>Коркутууну жазуу</translation>
    </message>
    <message>
        <source>Talks about the work</source>
        <translation>Жумуш жөнүндө сүйлөшүүлөр</translation>
    </message>
    <message>
        <source>never yet</source>
        <translation>али эч качан</translation>
    </message>
    <message>
        <source>A talk is due: {who} (last: {when})</source>
        <translation>Сүйлөшүү убактысы: {who} (акыркысы: {when})</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Эмне суроо керек</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Ким менен</translation>
    </message>
    <message>
        <source>What was agreed (never what was told)</source>
        <translation>Эмне макулдашылды (эмне айтылганы эч качан)</translation>
    </message>
    <message>
        <source>A talk was held</source>
        <translation>Сүйлөшүү болду</translation>
    </message>
    <message>
        <source>Open cases of each</source>
        <translation>Ар кимдин ачык иштери</translation>
    </message>
    <message>
        <source>Warn when somebody has more open cases than</source>
        <translation>Бирөөнүн ачык иштери мындан көп болсо, эскертүү</translation>
    </message>
    <message>
        <source>Should be back by now: {who}</source>
        <translation>Азыр кайтып келиши керек эле: {who}</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Making the vault. The key takes about a second on purpose.</source>
        <translation>Кампа жасалууда. Ачкыч атайын бир секунддай убакыт алат.</translation>
    </message>
    <message>
        <source>Preparing the invented cases…</source>
        <translation>Ойдон чыгарылган иштер даярдалууда…</translation>
    </message>
    <message>
        <source>Guessed at once. Take more words.</source>
        <translation>Дароо табышат. Сөз кошуңуз.</translation>
    </message>
    <message>
        <source>Guessed soon. Take more words.</source>
        <translation>Жакында табышат. Сөз кошуңуз.</translation>
    </message>
    <message>
        <source>Would hold a curious person, not one with a fast computer.</source>
        <translation>Кызыккан адамды токтотот, бирок тез компьютери барды эмес.</translation>
    </message>
    <message>
        <source>Good. One more word makes it strong.</source>
        <translation>Жакшы. Дагы бир сөз бекем кылат.</translation>
    </message>
    <message>
        <source>Strong. Nobody guesses it in your lifetime.</source>
        <translation>Бекем. Өмүрүңүздө аны эч ким таппайт.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Баштардан мурун</translation>
    </message>
    <message>
        <source>This program keeps what women tell you, and prepares the papers that protect them.</source>
        <translation>Бул программа аялдардын сизге айтканын сактайт жана аларды коргогон документтерди даярдайт.</translation>
    </message>
    <message>
        <source>Make a vault</source>
        <translation>Кампа жасоо</translation>
    </message>
    <message>
        <source>Open a vault</source>
        <translation>Кампа ачуу</translation>
    </message>
    <message>
        <source>Look around with invented cases</source>
        <translation>Ойдон чыгарылган иштер менен таанышуу</translation>
    </message>
    <message>
        <source>A vault is one folder. Everything you write goes into it, encrypted.</source>
        <translation>Кампа — бир папка. Жазганыңыздын баары ага шифрленип түшөт.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Your name, as colleagues know you</source>
        <translation>Кесиптештер билген атыңыз</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Купуя сүйлөм</translation>
    </message>
    <message>
        <source>Four or more words that only you would put together.</source>
        <translation>Сиз гана катар койгон төрт же андан көп сөз.</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Купуя сүйлөм дагы бир жолу</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Папка тандоо…</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Жазганымды көрсөтүү</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Кампа жасоо</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артка</translation>
    </message>
    <message>
        <source>Choose the folder for the vault.</source>
        <translation>Кампа үчүн папка тандаңыз.</translation>
    </message>
    <message>
        <source>Write your name, so that changes bear it.</source>
        <translation>Өзгөртүүлөрдө турушу үчүн атыңызды жазыңыз.</translation>
    </message>
    <message>
        <source>Write a passphrase.</source>
        <translation>Купуя сүйлөм жазыңыз.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Эки сүйлөм бирдей эмес.</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Сиздин калыбына келтирүү кодуңуз</translation>
    </message>
    <message>
        <source>It opens the vault when the passphrase is forgotten. It is shown only now.</source>
        <translation>Купуя сүйлөм унутулганда кампаны ачат. Азыр гана көрсөтүлөт.</translation>
    </message>
    <message>
        <source>Write it down or print it. Keep it away from this computer.</source>
        <translation>Жазып алыңыз же басып чыгарыңыз. Бул компьютерден алыс сактаңыз.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Калыбына келтирүү коду</translation>
    </message>
    <message>
        <source>Copy for 10 seconds</source>
        <translation>10 секундга көчүрүү</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып чыгаруу…</translation>
    </message>
    <message>
        <source>I have it on paper, in a safe place</source>
        <translation>Ал менде кагазда, коопсуз жерде</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Улантуу</translation>
    </message>
    <message>
        <source>Keep it away from the computer.</source>
        <translation>Компьютерден алыс сактаңыз.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>under way</source>
        <translation>жүрүп жатат</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>бүттү</translation>
    </message>
    <message>
        <source>she declined it</source>
        <translation>ал баш тартты</translation>
    </message>
    <message>
        <source>not pursued</source>
        <translation>жүргүзүлбөйт</translation>
    </message>
    <message>
        <source>done</source>
        <translation>даяр</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>аткаруу керек</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>кереги жок</translation>
    </message>
    <message>
        <source>she wants it</source>
        <translation>ал каалайт</translation>
    </message>
    <message>
        <source>she does not want it</source>
        <translation>ал каалабайт</translation>
    </message>
    <message>
        <source>read, not decided yet</source>
        <translation>окулду, али чечиле элек</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Save a chronology…</source>
        <translation>Хронологияны сактоо…</translation>
    </message>
    <message>
        <source>written down {when} {by}</source>
        <translation>жазылды {when} {by}</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Эмне жасалды</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Эмне чыкты</translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation>Эмне болгонун жазыңыз</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрү</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Эмне болду</translation>
    </message>
    <message>
        <source>When, as exactly as she knows</source>
        <translation>Качан, билишинче так</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Кайда</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Жазып коюу</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation>{size} КБ</translation>
    </message>
    <message>
        <source>Photographs, certificates, messages: they are kept encrypted, with their hash.</source>
        <translation>Сүрөттөр, маалымкаттар, билдирүүлөр: хеши менен шифрленип сакталат.</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>Файл кабыл алуу…</translation>
    </message>
    <message>
        <source>Write what happened.</source>
        <translation>Эмне болгонун жазыңыз.</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Жазылды.</translation>
    </message>
    <message>
        <source>The file is kept. The one outside the vault is still there.</source>
        <translation>Файл сакталды. Кампадан тышкаркысы ордунда турат.</translation>
    </message>
    <message>
        <source>Taking in the file…</source>
        <translation>Файл кабыл алынууда…</translation>
    </message>
    <message>
        <source>The chronology is saved, outside the vault.</source>
        <translation>Хронология сакталды, кампадан тышкары.</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>Writing and entering data</source>
        <translation>Жазуу жана маалымат киргизүү</translation>
    </message>
    <message>
        <source>Learning and training</source>
        <translation>Окуу жана машыгуу</translation>
    </message>
    <message>
        <source>Team meeting, supervision</source>
        <translation>Команда жыйыны, супервизия</translation>
    </message>
    <message>
        <source>Journeys and waiting</source>
        <translation>Жол жана күтүү</translation>
    </message>
    <message>
        <source>Other work</source>
        <translation>Башка иш</translation>
    </message>
    <message>
        <source>Time that counts as work</source>
        <translation>Иш катары эсептелген убакыт</translation>
    </message>
    <message>
        <source>Entering data, learning this tool and talking about the work are work.</source>
        <translation>Маалымат киргизүү, бул программаны үйрөнүү жана иш тууралуу сүйлөшүү да иш.</translation>
    </message>
    <message>
        <source>{who}: more than {hours} hours this week. What can wait, who can take over?</source>
        <translation>{who}: ушул жумада {hours} сааттан көп. Эмне күтө алат, ким алмаштыра алат?</translation>
    </message>
    <message>
        <source>Write time down</source>
        <translation>Убакытты жазуу</translation>
    </message>
    <message>
        <source>Plan time for it</source>
        <translation>Ага убакыт пландоо</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Эмне үчүн</translation>
    </message>
    <message>
        <source>The time runs.</source>
        <translation>Убакыт жүрүп жатат.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Баштоо</translation>
    </message>
    <message>
        <source>Running since {hour}: {what}</source>
        <translation>{hour} тартып жүрүүдө: {what}</translation>
    </message>
    <message>
        <source>Stop and write it down</source>
        <translation>Токтотуп, жазуу</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Мүнөт</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Кайсы күнү</translation>
    </message>
    <message>
        <source>It stands in the calendar.</source>
        <translation>Календарда турат.</translation>
    </message>
    <message>
        <source>Put it into the calendar</source>
        <translation>Календарга кошуу</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Training</source>
        <translation>Окуу</translation>
    </message>
    <message>
        <source>Example {number}</source>
        <translation>{number}-мисал</translation>
    </message>
</context>
<context>
    <name>Turned</name>
    <message>
        <source>Question</source>
        <translation>Суроо</translation>
    </message>
    <message>
        <source>Thank you. That was everything.</source>
        <translation>Рахмат. Баары ушул.</translation>
    </message>
    <message>
        <source>Question {number} · you need not answer</source>
        <translation>{number}-суроо · жооп бербесеңиз болот</translation>
    </message>
    <message>
        <source>This screen shows only this question.</source>
        <translation>Бул экран ушул суроону гана көрсөтөт.</translation>
    </message>
    <message>
        <source>I do not want to say</source>
        <translation>Айткым келбейт</translation>
    </message>
    <message>
        <source>Turn the screen back</source>
        <translation>Экранды кайра буруу</translation>
    </message>
    <message>
        <source>Choose or write something, or say that you do not want to.</source>
        <translation>Бир нерсе тандаңыз же жазыңыз, же каалабай турганыңызды айтыңыз.</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Opening. The key takes about a second on purpose.</source>
        <translation>Ачылууда. Ачкыч атайын бир секунддай убакыт алат.</translation>
    </message>
    <message>
        <source>Office documents · this computer only</source>
        <translation>Кеңсе документтери · ушул компьютер гана</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Кампаны ачыңыз</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Кампанын папкасы</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Папканы тандоо…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Купуя сүйлөм</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ачуу</translation>
    </message>
    <message>
        <source>Recovery code…</source>
        <translation>Калыбына келтирүү коду…</translation>
    </message>
    <message>
        <source>If the passphrase and the recovery code are both lost, nobody can open the vault, not even us.</source>
        <translation>Купуя сүйлөм да, калыбына келтирүү коду да жоголсо, кампаны эч ким ача албайт, биз да.</translation>
    </message>
    <message>
        <source>What is protected and what is not</source>
        <translation>Эмне корголгон, эмне корголбогон</translation>
    </message>
    <message>
        <source>Another vault</source>
        <translation>Башка кампа</translation>
    </message>
    <message>
        <source>Make a new vault</source>
        <translation>Жаңы кампа жасоо</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Калыбына келтирүү коду</translation>
    </message>
    <message>
        <source>Passphrase…</source>
        <translation>Купуя сүйлөм…</translation>
    </message>
    <message>
        <source>Choose the folder of the vault.</source>
        <translation>Кампанын папкасын тандаңыз.</translation>
    </message>
    <message>
        <source>Write the passphrase.</source>
        <translation>Купуя сүйлөмдү жазыңыз.</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>over by days: {days}</source>
        <translation>мөөнөттөн өткөн күн: {days}</translation>
    </message>
    <message>
        <source>was due yesterday</source>
        <translation>мөөнөтү кечээ болгон</translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгүн</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>эртең</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>she</source>
        <translation>ал</translation>
    </message>
    <message>
        <source>you</source>
        <translation>сиз</translation>
    </message>
    <message>
        <source>the lawyer</source>
        <translation>адвокат</translation>
    </message>
    <message>
        <source>the police</source>
        <translation>милиция</translation>
    </message>
    <message>
        <source>the court</source>
        <translation>сот</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>мекеме</translation>
    </message>
    <message>
        <source>the prosecutor</source>
        <translation>прокурор</translation>
    </message>
    <message>
        <source>the legal aid centre</source>
        <translation>юридикалык жардам борбору</translation>
    </message>
    <message>
        <source>the shelter</source>
        <translation>баш калкалоочу жай</translation>
    </message>
    <message>
        <source>the doctor</source>
        <translation>дарыгер</translation>
    </message>
    <message>
        <source>the respondent</source>
        <translation>жоопкер</translation>
    </message>
    <message>
        <source>the social services</source>
        <translation>социалдык кызматтар</translation>
    </message>
    <message>
        <source>the consulate</source>
        <translation>консулдук</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>башка бирөө</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Less</source>
        <translation>Азыраак</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Толугу менен</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Дагы…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Токтотуу</translation>
    </message>
    <message>
        <source>Training: invented people, nothing here is real. Do not write about anybody real.</source>
        <translation>Машыгуу: адамдар ойдон чыгарылган, бул жерде чыныгы эч нерсе жок. Чыныгы адамдар жөнүндө жазбаңыз.</translation>
    </message>
    <message>
        <source>Training: invented people, nothing is real.</source>
        <translation>Окуу: баары ойдон чыгарылган, чыныгы эч нерсе жок.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Күтө туруңуз…</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>“{word}” may shame her. Perhaps: {better}.</source>
        <translation>«{word}» аны уялтышы мүмкүн. Балким, мындай: {better}.</translation>
    </message>
    <message>
        <source>“{word}” may put the blame on her. Perhaps: {better}.</source>
        <translation>«{word}» күнөөнү ага жүктөшү мүмкүн. Балким, мындай: {better}.</translation>
    </message>
    <message>
        <source>“{word}” sounds as if she were not believed. Perhaps: {better}.</source>
        <translation>«{word}» ага ишенбегендей угулат. Балким, мындай: {better}.</translation>
    </message>
    <message>
        <source>“{word}” hides what was done to her. Perhaps: {better}.</source>
        <translation>«{word}» ага эмне жасалганын жашырат. Балким, мындай: {better}.</translation>
    </message>
    <message>
        <source>If somebody said it, put it in quotation marks: then it stands as it was said.</source>
        <translation>Муну бирөө айтса, тырмакчага алыңыз: ошондо айтылгандай калат.</translation>
    </message>
    <message>
        <source>Words to look at again</source>
        <translation>Дагы бир карап чыга турган сөздөр</translation>
    </message>
</context>
<context>
    <name>Workshop</name>
    <message>
        <source>Throw the copy away…</source>
        <translation>Көчүрмөнү таштоо…</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Баарын текшерүү</translation>
    </message>
    <message>
        <source>Put to use…</source>
        <translation>Колдонууга киргизүү…</translation>
    </message>
    <message>
        <source>Your own copy of {pack}</source>
        <translation>{pack}: өз көчүрмөңүз</translation>
    </message>
    <message>
        <source>Nothing here is used for any case until you put it to use.</source>
        <translation>Сиз колдонууга киргизмейинче, мындагы эч нерсе бир да ишке колдонулбайт.</translation>
    </message>
    <message>
        <source>Opening the copy…</source>
        <translation>Көчүрмө ачылууда…</translation>
    </message>
    <message>
        <source>What to edit</source>
        <translation>Эмнени оңдоо</translation>
    </message>
    <message>
        <source>Dated figures</source>
        <translation>Күнү бар сандар</translation>
    </message>
    <message>
        <source>Offices and help lines</source>
        <translation>Мекемелер жана жардам линиялары</translation>
    </message>
    <message>
        <source>Rules: article, how sure, checked on</source>
        <translation>Эрежелер: берене, тактыгы, качан текшерилди</translation>
    </message>
    <message>
        <source>Texts: {language}</source>
        <translation>Тексттер: {language}</translation>
    </message>
    <message>
        <source>Type to narrow the list…</source>
        <translation>Тизмени тарытуу үчүн жазыңыз…</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Тизмени тарытуу</translation>
    </message>
    <message>
        <source>Things to edit</source>
        <translation>Оңдоло турган нерселер</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Кошуу…</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Сынап көрүү</translation>
    </message>
    <message>
        <source>Choose something</source>
        <translation>Бир нерсе тандаңыз</translation>
    </message>
    <message>
        <source>Its form opens here.</source>
        <translation>Формасы ушул жерде ачылат.</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Алып салуу…</translation>
    </message>
    <message>
        <source>Saved in your copy.</source>
        <translation>Көчүрмөңүздө сакталды.</translation>
    </message>
    <message>
        <source>A new value was added; the earlier one stays for earlier days.</source>
        <translation>Жаңы маани кошулду; мурункусу мурунку күндөргө калат.</translation>
    </message>
    <message>
        <source>Moved in your copy.</source>
        <translation>Көчүрмөңүздө жылдырылды.</translation>
    </message>
    <message>
        <source>Take out: {name}?</source>
        <translation>Алып салалыбы: {name}?</translation>
    </message>
    <message>
        <source>It goes out of your copy, with its words in every language.</source>
        <translation>Ал бардык тилдеги сөздөрү менен көчүрмөңүздөн чыгат.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Алып салуу</translation>
    </message>
    <message>
        <source>Taken out of your copy.</source>
        <translation>Көчүрмөңүздөн алып салынды.</translation>
    </message>
    <message>
        <source>Added. Its name stands in every language until somebody translates it.</source>
        <translation>Кошулду. Аталышы которулганча бардык тилде бирдей турат.</translation>
    </message>
    <message>
        <source>Kept as a test: {name}</source>
        <translation>Текшерүү катары сакталды: {name}</translation>
    </message>
    <message>
        <source>Checking the pack and trying all its rules…</source>
        <translation>Топтом жана бардык эрежеси текшерилүүдө…</translation>
    </message>
    <message>
        <source>Nothing is wrong with this copy.</source>
        <translation>Бул көчүрмөдө баары жайында.</translation>
    </message>
    <message>
        <source>This can be changed only in the file of the pack.</source>
        <translation>Муну пакеттин файлында гана өзгөртүүгө болот.</translation>
    </message>
    <message>
        <source>Open its form</source>
        <translation>Формасын ачуу</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>жана дагы {count}</translation>
    </message>
    <message>
        <source>Wrong, must be mended: {count}</source>
        <translation>Ката, оңдоо керек: {count}</translation>
    </message>
    <message>
        <source>Worth a look: {count}</source>
        <translation>Карап коюу керек: {count}</translation>
    </message>
    <message>
        <source>Worth a thought: {count}</source>
        <translation>Ойлонууга арзыйт: {count}</translation>
    </message>
    <message>
        <source>Put this copy to use?</source>
        <translation>Бул көчүрмө колдонууга кирсинби?</translation>
    </message>
    <message>
        <source>It is checked whole first. New procedures use it from now on; open cases keep the version they were answered under until you accept the change for each. You can go back on the page Packs.</source>
        <translation>Адегенде ал толук текшерилет. Жаңы жол-жоболор мындан ары ошону колдонот; ачык иштер ар бирине өзгөртүүнү кабыл алганча өз версиясында калат. «Топтомдор» бетинен кайтса болот.</translation>
    </message>
    <message>
        <source>Put to use</source>
        <translation>Колдонууга киргизүү</translation>
    </message>
    <message>
        <source>Throw the copy away?</source>
        <translation>Көчүрмө ташталсынбы?</translation>
    </message>
    <message>
        <source>All your edits since you opened it are lost. The pack in use stays as it is.</source>
        <translation>Ачкандан берки бардык оңдоолор жоголот. Колдонулуп жаткан топтом ошол бойдон калат.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Таштоо</translation>
    </message>
    <message>
        <source>Valid from (year-month-day)</source>
        <translation>Колдонулат (жыл-ай-күн)</translation>
    </message>
    <message>
        <source>Figure (empty: not known)</source>
        <translation>Сан (бош: белгисиз)</translation>
    </message>
    <message>
        <source>At least (only for a range)</source>
        <translation>Кеминде (аралык үчүн гана)</translation>
    </message>
    <message>
        <source>At most (only for a range)</source>
        <translation>Эң көбү (аралык үчүн гана)</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Берене</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Канчалык так</translation>
    </message>
    <message>
        <source>Sources: pages or papers where it stands, one a line</source>
        <translation>Булактар: бул жазылган барактар же кагаздар, ар сапта бирден</translation>
    </message>
    <message>
        <source>Checked against the source on (year-month-day)</source>
        <translation>Булак менен текшерилди (жыл-ай-күн)</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Эскертүү</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Дареги</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электрондук почта</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Бет</translation>
    </message>
    <message>
        <source>Number as published</source>
        <translation>Жарыяланган номер</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Иш сааттары</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сактоо</translation>
    </message>
    <message>
        <source>Add as a new value from this day</source>
        <translation>Ушул күндөн жаңы маани катары кошуу</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Жогору</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Төмөн</translation>
    </message>
    <message>
        <source>This cannot be kept: it is empty, or it holds signs that cannot be seen.</source>
        <translation>Муну сактоого болбойт: ал бош же көрүнбөгөн белгилери бар.</translation>
    </message>
    <message>
        <source>Write a number with a point, such as 3209 or 12.50, or leave it empty.</source>
        <translation>Санды чекит менен жазыңыз, мисалы 3209 же 12.50, же бош калтырыңыз.</translation>
    </message>
    <message>
        <source>Write a day as year-month-day, such as 2026-11-23.</source>
        <translation>Күндү жыл-ай-күн түрүндө жазыңыз, мисалы 2026-11-23.</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Жол-жобо</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Суроолордун тили</translation>
    </message>
    <message>
        <source>As if today were</source>
        <translation>Бүгүн мындай болсо</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жооп берүү</translation>
    </message>
    <message>
        <source>Everything needed is answered.</source>
        <translation>Керектүүнүн баарына жооп берилди.</translation>
    </message>
    <message>
        <source>Risks shown now</source>
        <translation>Азыр көрсөтүлгөн коркунучтар</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Кайра баштоо</translation>
    </message>
    <message>
        <source>Choose an answer, or one of the two silences.</source>
        <translation>Жоопту же эки унчукпоонун бирин тандаңыз.</translation>
    </message>
    <message>
        <source>Keep this run as a test of the pack</source>
        <translation>Бул өтүүнү топтомдун текшерүүсү катары сактоо</translation>
    </message>
    <message>
        <source>What follows today must follow after every later change. Use invented people only.</source>
        <translation>Бүгүн эмне чыкса, ар бир өзгөртүүдөн кийин да ошол чыгышы керек. Ойдон чыгарылган адамдар гана.</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Эмнени көрсөтөт</translation>
    </message>
    <message>
        <source>Keep as a test</source>
        <translation>Текшерүү катары сактоо</translation>
    </message>
    <message>
        <source>A new office or help line</source>
        <translation>Жаңы мекеме же жардам линиясы</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Бул эмне</translation>
    </message>
    <message>
        <source>An office or service</source>
        <translation>Мекеме же кызмат</translation>
    </message>
    <message>
        <source>A help line</source>
        <translation>Жардам линиясы</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Аталышы</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Кошуу</translation>
    </message>
    <message>
        <source>Whether the number is right is marked as not known until you fill in a source.</source>
        <translation>Номердин тууралыгы булак жазылганча белгисиз деп белгиленет.</translation>
    </message>
    <message>
        <source>Write its name.</source>
        <translation>Аталышын жазыңыз.</translation>
    </message>
    <message>
        <source>Our own offices and words</source>
        <translation>Өз мекемелерибиз жана сөздөрүбүз</translation>
    </message>
    <message>
        <source>They come before those of the national pack: {pack}. Its law stays as it is.</source>
        <translation>Алар улуттук топтомдогулардан мурун турат: {pack}. Анын мыйзамы өзгөрбөйт.</translation>
    </message>
    <message>
        <source>Say it as the national pack does</source>
        <translation>Улуттук топтомдогудай айтуу</translation>
    </message>
    <message>
        <source>The national pack speaks here again.</source>
        <translation>Бул жерде кайрадан улуттук топтом сүйлөйт.</translation>
    </message>
</context>
<context>
    <name>Zone</name>
    <message>
        <source>Kyiv</source>
        <translation>Киев</translation>
    </message>
    <message>
        <source>Chișinău</source>
        <translation>Кишинев</translation>
    </message>
    <message>
        <source>Tbilisi</source>
        <translation>Тбилиси</translation>
    </message>
    <message>
        <source>Almaty</source>
        <translation>Алматы</translation>
    </message>
    <message>
        <source>Bishkek</source>
        <translation>Бишкек</translation>
    </message>
</context>
</TS>
