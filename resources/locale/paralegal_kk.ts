<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About</source>
        <translation>Бағдарлама туралы</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>{version} нұсқасы</translation>
    </message>
    <message>
        <source>The guide behind it</source>
        <translation>Негізінде жатқан нұсқаулық</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>Ол не емес</translation>
    </message>
    <message>
        <source>It does not replace a lawyer. The packs are drafts until a lawyer of the country has read them.</source>
        <translation>Ол адвокатты алмастырмайды. Топтамалар сол елдің заңгері оқығанға дейін жоба болып қалады.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Неден жасалған</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Program: MIT. Packs and templates: Creative Commons Attribution 4.0.</source>
        <translation>Бағдарлама: MIT. Топтамалар мен үлгілер: Creative Commons Attribution 4.0.</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Hearings and reminders</source>
        <translation>Отырыстар мен ескертулер</translation>
    </message>
    <message>
        <source>Add a reminder</source>
        <translation>Ескерту қосу</translation>
    </message>
    <message>
        <source>Add a hearing</source>
        <translation>Отырыс қосу</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>Орындалмаған екен</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Орындалды</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Сақталды.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Не істеу керек</translation>
    </message>
    <message>
        <source>By which day</source>
        <translation>Қай күнге дейін</translation>
    </message>
    <message>
        <source>Write what to do.</source>
        <translation>Не істеу керегін жазыңыз.</translation>
    </message>
    <message>
        <source>Court or office</source>
        <translation>Сот немесе мекеме</translation>
    </message>
    <message>
        <source>Address and room</source>
        <translation>Мекенжайы мен бөлмесі</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Write the day and the hour.</source>
        <translation>Күні мен сағатын жазыңыз.</translation>
    </message>
    <message>
        <source>Write which court or office.</source>
        <translation>Қай сот не мекеме екенін жазыңыз.</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Yes</source>
        <translation>Иә</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>She prefers not to say</source>
        <translation>Айтқысы келмейді</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Әзірге белгісіз</translation>
    </message>
</context>
<context>
    <name>Around</name>
    <message>
        <source>Around the procedures</source>
        <translation>Рәсімдердің айналасында</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Бастау</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Сол күйінде қалдыру</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>For a telephone…</source>
        <translation>Телефонға арналған…</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Күнтізбе</translation>
    </message>
    <message>
        <source>Counting the days…</source>
        <translation>Күндер саналуда…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Ертерек</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Кейінірек</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Deadlines appear here as soon as answers make them countable.</source>
        <translation>Жауаптар есептеуге мүмкіндік берген бойда мерзімдер осында шығады.</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Мерзімі келген ештеңе жоқ</translation>
    </message>
    <message>
        <source>Add on this day</source>
        <translation>Осы күнге қосу</translation>
    </message>
    <message>
        <source>over</source>
        <translation>аяқталды</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Ауыстыру…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Alt and an arrow moves it by a day.</source>
        <translation>Alt пен бағыттауыш бір күнге ауыстырады.</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Мерзім</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Отырыс</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Тапсырма</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Бару</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Кездесу</translation>
    </message>
    <message>
        <source>Saved. Every entry is called the same: no name, no case, no office.</source>
        <translation>Сақталды. Барлық жазба бірдей аталады: есім, іс, мекеме жоқ.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Тізім</translation>
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
        <translation>{day}: жазба {count}</translation>
    </message>
    <message>
        <source>Arrows go from day to day, Insert adds to this day.</source>
        <translation>Бағыттауыштар күннен күнге жүреді, Insert осы күнге қосады.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Ауыстыру</translation>
    </message>
    <message>
        <source>Now: {when}</source>
        <translation>Қазір: {when}</translation>
    </message>
    <message>
        <source>Its new day</source>
        <translation>Жаңа күні</translation>
    </message>
    <message>
        <source>Leave it where it is</source>
        <translation>Орнында қалдыру</translation>
    </message>
    <message>
        <source>Call it off…</source>
        <translation>Тоқтату…</translation>
    </message>
    <message>
        <source>What moves along</source>
        <translation>Бірге не ауысады</translation>
    </message>
    <message>
        <source>The answer to “{question}” changes with it.</source>
        <translation>Бірге «{question}» сұрағының жауабы өзгереді.</translation>
    </message>
    <message>
        <source>Nothing moves along.</source>
        <translation>Бірге ештеңе ауыспайды.</translation>
    </message>
    <message>
        <source>It leaves the calendar. What was written about it stays.</source>
        <translation>Күнтізбеден кетеді. Ол туралы жазылған қалады.</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Жаңа тапсырма</translation>
    </message>
    <message>
        <source>New hearing</source>
        <translation>Жаңа отырыс</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Жаңа бару</translation>
    </message>
    <message>
        <source>For which case</source>
        <translation>Қай іс бойынша</translation>
    </message>
    <message>
        <source>They leave at</source>
        <translation>Шығатын уақыты</translation>
    </message>
    <message>
        <source>Back after how many hours</source>
        <translation>Неше сағаттан кейін қайтады</translation>
    </message>
    <message>
        <source>Write a number of hours between 0.5 and 48, such as 2 or 1.5.</source>
        <translation>0,5 пен 48 арасындағы сағат санын жазыңыз, мысалы 2 немесе 1,5.</translation>
    </message>
    <message>
        <source>for the office</source>
        <translation>ұйым үшін</translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>She is on the line, or it is urgent: the questions in the right order, and numbers.</source>
        <translation>Ол желіде немесе іс шұғыл: сұрақтар дұрыс ретпен және нөмірлер.</translation>
    </message>
    <message>
        <source>Crisis call</source>
        <translation>Дағдарыс қоңырауы</translation>
    </message>
    <message>
        <source>She is on the line now</source>
        <translation>Ол қазір желіде</translation>
    </message>
    <message>
        <source>Numbers to ring</source>
        <translation>Қайда қоңырау шалу</translation>
    </message>
    <message>
        <source>No country is chosen for this case, so no help line is shown.</source>
        <translation>Бұл іс үшін ел таңдалмаған, сондықтан сенім телефоны көрсетілмейді.</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>Overview</source>
        <translation>Шолу</translation>
    </message>
    <message>
        <source>First talk</source>
        <translation>Алғашқы әңгіме</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Жоспар</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Рәсімдер</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Оқиға</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>Отырыстар</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Consents and referrals</source>
        <translation>Келісімдер мен жолдаулар</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Іс</translation>
    </message>
    <message>
        <source>Opening the case…</source>
        <translation>Іс ашылуда…</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>Жедел жазба</translation>
    </message>
    <message>
        <source>Begin a procedure</source>
        <translation>Рәсімді бастау</translation>
    </message>
    <message>
        <source>Prepare papers</source>
        <translation>Құжаттарды дайындау</translation>
    </message>
    <message>
        <source>Continue the interview</source>
        <translation>Сұрауды жалғастыру</translation>
    </message>
    <message>
        <source>Reach her safely: {how}</source>
        <translation>Қауіпсіз байланыс: {how}</translation>
    </message>
    <message>
        <source>How to reach her safely is not written down yet.</source>
        <translation>Онымен қалай қауіпсіз хабарласуға болатыны әлі жазылмаған.</translation>
    </message>
    <message>
        <source>Nothing is under way yet</source>
        <translation>Әлі ештеңе басталған жоқ</translation>
    </message>
    <message>
        <source>Begin with the procedure she needs most. Her answers serve all of them.</source>
        <translation>Оған ең керек рәсімнен бастаңыз. Жауаптары бәріне жарайды.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
    <message>
        <source>risks to read first: {count}</source>
        <translation>алдымен оқитын қауіптер: {count}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Write down the first talk</source>
        <translation>Алғашқы әңгімені жазу</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>Күтіп тұрған ештеңе жоқ.</translation>
    </message>
    <message>
        <source>{name}: answered {share} %</source>
        <translation>{name}: жауап берілді {share} %</translation>
    </message>
    <message>
        <source>begun {when} · steps taken: {done} of {all}</source>
        <translation>{when} басталды · жасалған қадамдар: {done} / {all}</translation>
    </message>
    <message>
        <source>due {when}: {what}</source>
        <translation>мерзімі {when}: {what}</translation>
    </message>
    <message>
        <source>Missing for the papers</source>
        <translation>Құжаттарға не жетіспейді</translation>
    </message>
    <message>
        <source>gaps: {count}</source>
        <translation>бос жерлер: {count}</translation>
    </message>
    <message>
        <source>to be looked at again: {when}</source>
        <translation>қайта қарау: {when}</translation>
    </message>
    <message>
        <source>Latest in her story</source>
        <translation>Оның оқиғасындағы соңғысы</translation>
    </message>
    <message>
        <source>Risks not read with her yet</source>
        <translation>Онымен бірге әлі оқылмаған қауіптер</translation>
    </message>
    <message>
        <source>and more: {count}</source>
        <translation>тағы: {count}</translation>
    </message>
    <message>
        <source>She decided</source>
        <translation>Ол шешті</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Case</source>
        <translation>Іс</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Рәсімдер</translation>
    </message>
    <message>
        <source>(name withheld)</source>
        <translation>(аты жасырылған)</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Жаңа іс</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Істер</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Ашық істер</translation>
    </message>
    <message>
        <source>Closed cases</source>
        <translation>Жабық істер</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Барлық істер</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Әзірге іс жоқ</translation>
    </message>
    <message>
        <source>A case keeps her answers, her papers and her deadlines together.</source>
        <translation>Іс оның жауаптарын, құжаттарын және мерзімдерін бірге сақтайды.</translation>
    </message>
    <message>
        <source>Names are shown because you asked for it in Settings.</source>
        <translation>Аттар көрсетілген, өйткені сіз мұны Баптауда сұрадыңыз.</translation>
    </message>
    <message>
        <source>Names are withheld; Settings can show them.</source>
        <translation>Аттар жасырылған; оларды Баптаудан көрсетуге болады.</translation>
    </message>
    <message>
        <source>Lock: Ctrl+L. Hide at once: Escape twice.</source>
        <translation>Құлыптау: Ctrl+L. Бірден жасыру: Escape екі рет.</translation>
    </message>
    <message>
        <source>Search names, notes, papers… (Ctrl+F)</source>
        <translation>Аттарды, жазбаларды, құжаттарды іздеу… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>Қай істер</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Табылды: {count}</translation>
    </message>
    <message>
        <source>A case that is closed stays in the vault and is listed here.</source>
        <translation>Жабылған іс қоймада қалады және осында көрсетіледі.</translation>
    </message>
    <message>
        <source>No closed cases</source>
        <translation>Жабық істер жоқ</translation>
    </message>
    <message>
        <source>Try fewer letters, another spelling, or the number of the case.</source>
        <translation>Азырақ әріп, басқаша жазылуын немесе істің нөмірін теріп көріңіз.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ештеңе табылмады</translation>
    </message>
    <message>
        <source>Open: {count}</source>
        <translation>Ашық: {count}</translation>
    </message>
    <message>
        <source>Closed: {count}</source>
        <translation>Жабық: {count}</translation>
    </message>
    <message>
        <source>All: {count}</source>
        <translation>Барлығы: {count}</translation>
    </message>
    <message>
        <source>something is due today: {count}</source>
        <translation>бүгін мерзімі бар: {count}</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>no date</source>
        <translation>күні жоқ</translation>
    </message>
    <message>
        <source>Not used any more, but kept: {question}</source>
        <translation>Енді пайдаланылмайды, бірақ сақталады: {question}</translation>
    </message>
    <message>
        <source>{finding}: {before} becomes {after}</source>
        <translation>{finding}: {before} орнына {after} болады</translation>
    </message>
    <message>
        <source>{deadline}: {before} becomes {after}</source>
        <translation>{deadline}: {before} орнына {after} болады</translation>
    </message>
    <message>
        <source>This answer changes more than itself</source>
        <translation>Бұл жауап өзінен басқаны да өзгертеді</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Бұрынғыша қалдыру</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Back to the packs</source>
        <translation>Топтамаларға оралу</translation>
    </message>
    <message>
        <source>Open cases under earlier packs</source>
        <translation>Бұрынғы топтамалар бойынша ашық істер</translation>
    </message>
    <message>
        <source>Each case keeps the rules it was answered under until you accept the change.</source>
        <translation>Әр іс өзгерісті қабылдағанша жауап берілген ережелерін сақтайды.</translation>
    </message>
    <message>
        <source>Comparing the packs…</source>
        <translation>Топтамалар салыстырылуда…</translation>
    </message>
    <message>
        <source>No case waits</source>
        <translation>Ешбір іс күтпейді</translation>
    </message>
    <message>
        <source>Every open case stands under the pack in use.</source>
        <translation>Әр ашық іс қолданыстағы топтамада тұр.</translation>
    </message>
    <message>
        <source>{pack} {old} → {new}</source>
        <translation>{pack} {old} → {new}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>және тағы {count}</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Істі ашу</translation>
    </message>
    <message>
        <source>What changed in the whole pack</source>
        <translation>Бүкіл топтамада не өзгерді</translation>
    </message>
    <message>
        <source>Accept the change for this case</source>
        <translation>Осы іс үшін өзгерісті қабылдау</translation>
    </message>
    <message>
        <source>Nothing comes out differently for her, with the answers given so far.</source>
        <translation>Әзірге берілген жауаптармен ол үшін ештеңе басқаша шықпайды.</translation>
    </message>
    <message>
        <source>The case goes on under version {version}.</source>
        <translation>Іс {version} нұсқасымен жалғасады.</translation>
    </message>
    <message>
        <source>{name}: now {after}, was {before}</source>
        <translation>{name}: қазір {after}, болған {before}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>күні жоқ</translation>
    </message>
    <message>
        <source>A new question: {text}</source>
        <translation>Жаңа сұрақ: {text}</translation>
    </message>
    <message>
        <source>A risk to read: {text}</source>
        <translation>Оқитын қауіп: {text}</translation>
    </message>
    <message>
        <source>Her case goes on under the rules it was answered under until you accept the change.</source>
        <translation>Оның ісі сіз өзгерісті қабылдағанша жауап берілген ережелер бойынша жалғасады.</translation>
    </message>
    <message>
        <source>The law of this case was changed in its pack</source>
        <translation>Осы істің заңы топтамада өзгерді</translation>
    </message>
    <message>
        <source>The earlier rules stay. This case asks again when its pack changes anew.</source>
        <translation>Бұрынғы ережелер қалады. Бұл іс пакеті қайта өзгергенде тағы сұрайды.</translation>
    </message>
    <message>
        <source>Keep the earlier rules for now</source>
        <translation>Әзірге бұрынғы ережелерді қалдыру</translation>
    </message>
    <message>
        <source>See what changes for her</source>
        <translation>Ол үшін не өзгеретінін көру</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>What she decided</source>
        <translation>Ол не шешті</translation>
    </message>
    <message>
        <source>Nothing is written down yet. Without her word nothing leaves.</source>
        <translation>Әлі ештеңе жазылмаған. Оның сөзінсіз сыртқа ештеңе шықпайды.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>қайтарып алынды</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>келісті</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>бас тартты</translation>
    </message>
    <message>
        <source>She takes it back</source>
        <translation>Ол қайтарып алады</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Қайтарып алынды.</translation>
    </message>
    <message>
        <source>Ask her</source>
        <translation>Одан сұрау</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Не үшін</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Кім алады</translation>
    </message>
    <message>
        <source>How she said it</source>
        <translation>Қалай айтты</translation>
    </message>
    <message>
        <source>It may tell about:</source>
        <translation>Мынаны айтуы мүмкін:</translation>
    </message>
    <message>
        <source>She agrees</source>
        <translation>Ол келіседі</translation>
    </message>
    <message>
        <source>She refuses</source>
        <translation>Ол бас тартады</translation>
    </message>
    <message>
        <source>Say who gets it.</source>
        <translation>Кім алатынын айтыңыз.</translation>
    </message>
    <message>
        <source>Her decision is written down.</source>
        <translation>Оның шешімі жазылды.</translation>
    </message>
    <message>
        <source>said aloud</source>
        <translation>дауыстап айтты</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>қол қойды</translation>
    </message>
    <message>
        <source>marked by her hand</source>
        <translation>өз қолымен белгі қойды</translation>
    </message>
    <message>
        <source>before a witness</source>
        <translation>куәгердің көзінше</translation>
    </message>
    <message>
        <source>What each of them needs to know, and what never</source>
        <translation>Кімге не білу керек, ал нені ешқашан</translation>
    </message>
    <message>
        <source>Needs: {what}</source>
        <translation>Керек: {what}</translation>
    </message>
    <message>
        <source>Never: {what}</source>
        <translation>Ешқашан: {what}</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>Who goes with her, two if possible</source>
        <translation>Онымен кім барады, мүмкін болса екі адам</translation>
    </message>
    <message>
        <source>Lawyer or advocate who comes along, with telephone</source>
        <translation>Бірге баратын адвокат не қорғаушы, телефонымен</translation>
    </message>
    <message>
        <source>The way there and back, and another way out</source>
        <translation>Бару және қайту жолы, басқа шығу жолы</translation>
    </message>
    <message>
        <source>Money for the way and food</source>
        <translation>Жол мен тамаққа ақша</translation>
    </message>
    <message>
        <source>Who looks after the children</source>
        <translation>Балаларға кім қарайды</translation>
    </message>
    <message>
        <source>Her medicine that day: dose, hour, who carries it</source>
        <translation>Сол күнгі дәрісі: мөлшері, сағаты, кім алып жүреді</translation>
    </message>
    <message>
        <source>Interpreter, language, whom she trusts</source>
        <translation>Аудармашы, тіл, кімге сенеді</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Не алып бару керек</translation>
    </message>
    <message>
        <source>What may be asked</source>
        <translation>Не сұралуы мүмкін</translation>
    </message>
    <message>
        <source>What she may refuse to answer</source>
        <translation>Неге жауап бермеуге болады</translation>
    </message>
    <message>
        <source>What we say when somebody humiliates her</source>
        <translation>Біреу оны қорласа, не айтамыз</translation>
    </message>
    <message>
        <source>Who waits for the call</source>
        <translation>Қоңырауды кім күтеді</translation>
    </message>
    <message>
        <source>A court day, an office, a clinic: nobody has to go there alone.</source>
        <translation>Сот, мекеме, емхана: ешкім онда жалғыз бармауы керек.</translation>
    </message>
    <message>
        <source>No day is planned</source>
        <translation>Жоспарланған күн жоқ</translation>
    </message>
    <message>
        <source>Risks and her rights that day</source>
        <translation>Сол күнгі қауіптер мен құқықтары</translation>
    </message>
    <message>
        <source>The procedure for a planned day names the risks, prints the sheet and her rights card.</source>
        <translation>Жоспарланған күннің рәсімі қауіптерді атайды, парақ пен құқық картасын басып шығарады.</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>жоспарланған</translation>
    </message>
    <message>
        <source>plan not ready</source>
        <translation>жоспар дайын емес</translation>
    </message>
    <message>
        <source>over</source>
        <translation>аяқталды</translation>
    </message>
    <message>
        <source>Still open: {what}</source>
        <translation>Әлі ашық: {what}</translation>
    </message>
    <message>
        <source>Plan the day</source>
        <translation>Күнді жоспарлау</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Ауыстыру</translation>
    </message>
    <message>
        <source>We are back</source>
        <translation>Қайтып келдік</translation>
    </message>
    <message>
        <source>We set out</source>
        <translation>Жолға шықтық</translation>
    </message>
    <message>
        <source>Out now; back by {when}</source>
        <translation>Қазір жолда; қайтады: {when}</translation>
    </message>
    <message>
        <source>Arrived at {hour}</source>
        <translation>Жетті: {hour}</translation>
    </message>
    <message>
        <source>We have arrived</source>
        <translation>Жеттік</translation>
    </message>
    <message>
        <source>And the second person</source>
        <translation>Екінші адам</translation>
    </message>
    <message>
        <source>What happened there</source>
        <translation>Онда не болды</translation>
    </message>
    <message>
        <source>Did anything threaten the two who went?</source>
        <translation>Барған екеуіне бірдеңе қауіп төндірді ме?</translation>
    </message>
    <message>
        <source>For which procedure</source>
        <translation>Қай рәсім үшін</translation>
    </message>
    <message>
        <source>for none of them</source>
        <translation>ешқайсысы үшін</translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message>
        <source>Deadlines</source>
        <translation>Мерзімдер</translation>
    </message>
    <message>
        <source>Show the arithmetic</source>
        <translation>Есебін көрсету</translation>
    </message>
    <message>
        <source>Who must act: {who}</source>
        <translation>Кім әрекет етуі тиіс: {who}</translation>
    </message>
    <message>
        <source>If it is missed: {what}</source>
        <translation>Өткізіп алса: {what}</translation>
    </message>
</context>
<context>
    <name>Defect</name>
    <message>
        <source>The program made a mistake. What you typed is kept. You can go on working.</source>
        <translation>Бағдарлама қателесті. Жазғаныңыз сақталды. Жұмысты жалғастыра аласыз.</translation>
    </message>
    <message>
        <source>A mistake of the program</source>
        <translation>Бағдарламаның қатесі</translation>
    </message>
    <message>
        <source>This report names only places in the program, nothing about any case. It is not sent anywhere.</source>
        <translation>Бұл есеп тек бағдарламадағы орындарды атайды, істер туралы ештеңе жоқ. Ол ешқайда жіберілмейді.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Есеп</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Есепті көшіру</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Жұмысты жалғастыру</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>A new procedure: {name}</source>
        <translation>Жаңа рәсім: {name}</translation>
    </message>
    <message>
        <source>This procedure is gone: {name}</source>
        <translation>Бұл рәсім енді жоқ: {name}</translation>
    </message>
    <message>
        <source>Texts that were reworded: {count}</source>
        <translation>Қайта жазылған мәтіндер: {count}</translation>
    </message>
    <message>
        <source>The pack is signed off now by {by}, on {on}.</source>
        <translation>Топтама енді бекітілді: {by}, {on}.</translation>
    </message>
    <message>
        <source>The pack is now a draft that nobody has signed off.</source>
        <translation>Топтама енді ешкім бекітпеген жоба.</translation>
    </message>
    <message>
        <source>The next reading by a lawyer is due by {now} (was {was}).</source>
        <translation>Заңгердің келесі оқу мерзімі: {now} (бұрын: {was}).</translation>
    </message>
    <message>
        <source>Periods are counted differently: {name}</source>
        <translation>Мерзімдер басқаша есептеледі: {name}</translation>
    </message>
    <message>
        <source>This figure is gone: {name}</source>
        <translation>Бұл сан енді жоқ: {name}</translation>
    </message>
    <message>
        <source>{name}: {now} from {day} ({cite})</source>
        <translation>{name}: {now}, {day} бастап ({cite})</translation>
    </message>
    <message>
        <source>{name}: {now} instead of {was}, from {day} ({cite})</source>
        <translation>{name}: {was} орнына {now}, {day} бастап ({cite})</translation>
    </message>
    <message>
        <source>{name}: the figure from {day} is corrected to {now}, was {was}</source>
        <translation>{name}: {day} бастап қолданылатын сан түзетілді: {now}, бұрын {was}</translation>
    </message>
    <message>
        <source>{name}: the figure from {day} is now: {status} (was: {was_status})</source>
        <translation>{name}: {day} бастап қолданылатын сан енді: {status} (бұрын: {was_status})</translation>
    </message>
    <message>
        <source>Added, {part}: {name}</source>
        <translation>Қосылды ({part}): {name}</translation>
    </message>
    <message>
        <source>No longer there, {part}: {name}</source>
        <translation>Енді жоқ ({part}): {name}</translation>
    </message>
    <message>
        <source>{name}: now {status} (was: {was_status})</source>
        <translation>{name}: енді {status} (бұрын: {was_status})</translation>
    </message>
    <message>
        <source>{name}: holds under another condition now</source>
        <translation>{name}: енді басқа шартпен қолданылады</translation>
    </message>
    <message>
        <source>{name}: was changed</source>
        <translation>{name}: өзгертілді</translation>
    </message>
    <message>
        <source>{name}: {now} instead of {was} ({cite})</source>
        <translation>{name}: {was} орнына {now} ({cite})</translation>
    </message>
    <message>
        <source>{name}: counted from another event or by another rule</source>
        <translation>{name}: басқа оқиғадан немесе басқа ережемен есептеледі</translation>
    </message>
    <message>
        <source>{name}: new conditions: {grounds}</source>
        <translation>{name}: жаңа шарттар: {grounds}</translation>
    </message>
    <message>
        <source>{name}: conditions that are gone: {grounds}</source>
        <translation>{name}: енді жоқ шарттар: {grounds}</translation>
    </message>
    <message>
        <source>{name}: conditions that were changed: {grounds}</source>
        <translation>{name}: өзгертілген шарттар: {grounds}</translation>
    </message>
    <message>
        <source>{name}: its conditions are combined differently</source>
        <translation>{name}: шарттары басқаша біріктірілген</translation>
    </message>
    <message>
        <source>question</source>
        <translation>сұрақ</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>қорытынды</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>шара</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>қауіп</translation>
    </message>
    <message>
        <source>step</source>
        <translation>қадам</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>мерзім</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>алым</translation>
    </message>
    <message>
        <source>thing to bring</source>
        <translation>алып баратын нәрсе</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>қағаз</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>белгісіз</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Our own contacts</source>
        <translation>Өз байланыстарымыз</translation>
    </message>
    <message>
        <source>She needs a place that:</source>
        <translation>Оған мынадай орын керек:</translation>
    </message>
    <message>
        <source>offered no more</source>
        <translation>енді ұсынылмайды</translation>
    </message>
    <message>
        <source>checked {when}</source>
        <translation>тексерілді {when}</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>ешқашан тексерілмеген</translation>
    </message>
    <message>
        <source>You have no contacts of your own here yet. Add one, or take in a table.</source>
        <translation>Мұнда өз байланыстарыңыз әлі жоқ. Біреуін қосыңыз немесе кестені қабылдаңыз.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>Бүгін тексерілді</translation>
    </message>
    <message>
        <source>Offer it no more</source>
        <translation>Енді ұсынбау</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Қайта ұсыну</translation>
    </message>
    <message>
        <source>It stays for the referrals that name it: {count}.</source>
        <translation>Оны атаған жолдаулар үшін қалады: {count}.</translation>
    </message>
    <message>
        <source>checked on (day)</source>
        <translation>тексерілген күні</translation>
    </message>
    <message>
        <source>These rows were left out</source>
        <translation>Бұл жолдар қалдырылды</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>{line}-жол: {why}</translation>
    </message>
    <message>
        <source>{country}: help lines</source>
        <translation>{country}: көмек желілері</translation>
    </message>
    <message>
        <source>{country}: offices</source>
        <translation>{country}: мекемелер</translation>
    </message>
    <message>
        <source>number not known</source>
        <translation>нөмірі белгісіз</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Байланыс қосу</translation>
    </message>
    <message>
        <source>Take in a table…</source>
        <translation>Кесте қабылдау…</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Кесте етіп сақтау…</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Анықтамалық</translation>
    </message>
    <message>
        <source>Type a name, a town, a need…</source>
        <translation>Атын, қаласын, қажеттілікті теріңіз…</translation>
    </message>
    <message>
        <source>Search the directory</source>
        <translation>Анықтамалықтан іздеу</translation>
    </message>
    <message>
        <source>Show them: {count}</source>
        <translation>Көрсету: {count}</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Ештеңе табылмады.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>What for (shelter, lawyer, clinic…)</source>
        <translation>Не үшін (баспана, адвокат, емхана…)</translation>
    </message>
    <message>
        <source>Whom to ask for</source>
        <translation>Кімді сұрау керек</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Жұмыс сағаты</translation>
    </message>
    <message>
        <source>Whom they take, and what else to know</source>
        <translation>Кімді қабылдайды және тағы не білу керек</translation>
    </message>
    <message>
        <source>A contact of your organisation</source>
        <translation>Ұйымыңыздың байланысы</translation>
    </message>
    <message>
        <source>Added: {added}. Changed: {changed}. Left out: {left}.</source>
        <translation>Қосылды: {added}. Өзгертілді: {changed}. Қалдырылды: {left}.</translation>
    </message>
    <message>
        <source>Saved. Internal remarks stay in the vault.</source>
        <translation>Сақталды. Ішкі ескертпелер қоймада қалады.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Атын жазыңыз.</translation>
    </message>
    <message>
        <source>The contact is kept.</source>
        <translation>Байланыс сақталды.</translation>
    </message>
    <message>
        <source>takes women in treatment</source>
        <translation>емделіп жүрген әйелдерді қабылдайды</translation>
    </message>
    <message>
        <source>takes women who use now</source>
        <translation>қазір тұтынатын әйелдерді қабылдайды</translation>
    </message>
    <message>
        <source>for women only, or at hours for women</source>
        <translation>тек әйелдерге немесе әйелдерге арналған сағатта</translation>
    </message>
    <message>
        <source>takes children</source>
        <translation>балалармен қабылдайды</translation>
    </message>
    <message>
        <source>takes women without papers</source>
        <translation>құжатсыз әйелдерді қабылдайды</translation>
    </message>
    <message>
        <source>wants tests first</source>
        <translation>алдымен талдау сұрайды</translation>
    </message>
    <message>
        <source>longest stay, days</source>
        <translation>ең ұзақ тұру, күн</translation>
    </message>
    <message>
        <source>languages spoken</source>
        <translation>тілдер</translation>
    </message>
    <message>
        <source>Among us: how they treat the women who come</source>
        <translation>Өзара: келген әйелдерге қалай қарайды</translation>
    </message>
    <message>
        <source>Among us: {said}</source>
        <translation>Өзара: {said}</translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>This step is closed while the emergency holds.</source>
        <translation>Төтенше режим күшінде тұрғанда бұл қадам жабық.</translation>
    </message>
    <message>
        <source>Now at: {where}</source>
        <translation>Енді мұнда: {where}</translation>
    </message>
    <message>
        <source>closed now</source>
        <translation>қазір жабық</translation>
    </message>
    <message>
        <source>elsewhere now</source>
        <translation>қазір басқа жерде</translation>
    </message>
    <message>
        <source>Emergency mode: {what}</source>
        <translation>Төтенше режим: {what}</translation>
    </message>
    <message>
        <source>What is otherwise</source>
        <translation>Не өзгерді</translation>
    </message>
    <message>
        <source>Emergency mode</source>
        <translation>Төтенше режим</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Төтенше</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Ring in this order</source>
        <translation>Осы ретпен қоңырау шалыңыз</translation>
    </message>
    <message>
        <source>No number is known here. Ring the police or the ambulance.</source>
        <translation>Мұнда нөмір белгісіз. Полицияға немесе жедел жәрдемге қоңырау шалыңыз.</translation>
    </message>
    <message>
        <source>Hours that count for her health</source>
        <translation>Денсаулығы үшін маңызды сағаттар</translation>
    </message>
    <message>
        <source>What the office agreed</source>
        <translation>Ұйым не келісті</translation>
    </message>
    <message>
        <source>Unlock to see whom the office rings.</source>
        <translation>Ұйым кімге қоңырау шалатынын көру үшін құлыпты ашыңыз.</translation>
    </message>
    <message>
        <source>Nothing is written yet. Write the alarm and the safety plan under Team.</source>
        <translation>Әлі ештеңе жазылмаған. Дабыл мен қауіпсіздік жоспарын «Команда» бөлімінде жазыңыз.</translation>
    </message>
    <message>
        <source>help line</source>
        <translation>сенім желісі</translation>
    </message>
    <message>
        <source>her own person</source>
        <translation>оның адамы</translation>
    </message>
    <message>
        <source>our office</source>
        <translation>біздің ұйым</translation>
    </message>
    <message>
        <source>from the directory</source>
        <translation>анықтамалықтан</translation>
    </message>
    <message>
        <source>The limit is not known; go as soon as possible.</source>
        <translation>Шегі белгісіз; мүмкіндігінше тез барыңыз.</translation>
    </message>
    <message>
        <source>within hours: {hours}</source>
        <translation>сағат ішінде: {hours}</translation>
    </message>
    <message>
        <source>past; see a doctor all the same</source>
        <translation>өтіп кетті; бәрібір дәрігерге барыңыз</translation>
    </message>
    <message>
        <source>less than an hour left</source>
        <translation>бір сағаттан аз қалды</translation>
    </message>
    <message>
        <source>hours left: {hours}</source>
        <translation>қалған сағат: {hours}</translation>
    </message>
    <message>
        <source>What is said here holds for this case alone.</source>
        <translation>Мұнда айтылған тек осы іске қатысты.</translation>
    </message>
    <message>
        <source>What is said here holds for every case, unless a case says otherwise.</source>
        <translation>Мұнда айтылған барлық іске қатысты, егер істе басқаша айтылмаса.</translation>
    </message>
    <message>
        <source>The packs at hand know of no emergency.</source>
        <translation>Қолдағы пакеттерде төтенше жағдай жоқ.</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>күшінде</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>күшінде емес</translation>
    </message>
    <message>
        <source>What would be otherwise</source>
        <translation>Не өзгерер еді</translation>
    </message>
    <message>
        <source>It does not hold</source>
        <translation>Күшінде емес</translation>
    </message>
    <message>
        <source>It holds now</source>
        <translation>Қазір күшінде</translation>
    </message>
    <message>
        <source>As for the whole desk</source>
        <translation>Бүкіл ұйым үшін қандай болса</translation>
    </message>
    <message>
        <source>By its dates</source>
        <translation>Күндері бойынша</translation>
    </message>
    <message>
        <source>Said for this case.</source>
        <translation>Осы іс үшін айтылған.</translation>
    </message>
    <message>
        <source>Said for the whole desk.</source>
        <translation>Бүкіл ұйым үшін айтылған.</translation>
    </message>
    <message>
        <source>It has no date: it holds where somebody here says so.</source>
        <translation>Күні жоқ: осында біреу айтқан жерде күшінде.</translation>
    </message>
    <message>
        <source>By its date, since {day}.</source>
        <translation>Күні бойынша, {day} бастап.</translation>
    </message>
    <message>
        <source>Emergency mode…</source>
        <translation>Төтенше режим…</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Violence</source>
        <translation>Зорлық</translation>
    </message>
    <message>
        <source>Police, office or service</source>
        <translation>Полиция, мекеме немесе қызмет</translation>
    </message>
    <message>
        <source>Talk with her</source>
        <translation>Онымен әңгіме</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Сот</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Денсаулық</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <source>Talk with the partner or a relative</source>
        <translation>Серіктеспен немесе туыспен әңгіме</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>A new file</source>
        <translation>Жаңа файл</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Нені көрсетеді</translation>
    </message>
    <message>
        <source>From whom it comes</source>
        <translation>Кімнен келді</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Қарау</translation>
    </message>
    <message>
        <source>Whose hands it went through</source>
        <translation>Кімнің қолынан өтті</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Көшірмесін сақтау…</translation>
    </message>
    <message>
        <source>This file cannot be shown here</source>
        <translation>Бұл файлды мұнда көрсету мүмкін емес</translation>
    </message>
    <message>
        <source>The copy lies outside the vault, readable for everybody who gets hold of it. The program that opens it may keep traces. Save it where only you can reach it, and delete it afterwards.</source>
        <translation>Көшірме қоймадан тыс жатады, қолына түскен кез келген адам оқи алады. Оны ашатын бағдарлама із қалдыруы мүмкін. Тек өзіңіз жете алатын жерге сақтап, кейін жойыңыз.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Көшірмесін сақтау</translation>
    </message>
    <message>
        <source>The copy is saved, outside the vault. Delete it when it is done with.</source>
        <translation>Көшірме қоймадан тыс сақталды. Керегі болмағанда жойыңыз.</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>Онымен не болды</translation>
    </message>
    <message>
        <source>From whom or to whom</source>
        <translation>Кімнен немесе кімге</translation>
    </message>
    <message>
        <source>What else to know</source>
        <translation>Тағы не білу керек</translation>
    </message>
    <message>
        <source>It is too large to be shown. It is kept whole and unchanged; save a copy for another program.</source>
        <translation>Көрсетуге тым үлкен. Ол толық әрі өзгеріссіз сақталған; басқа бағдарлама үшін көшірмесін сақтаңыз.</translation>
    </message>
    <message>
        <source>The picture is damaged or of an unusual form. It is kept as it came; save a copy for another program.</source>
        <translation>Сурет бүлінген немесе ерекше пішімде. Ол келген күйінде сақталған; басқа бағдарлама үшін көшірмесін сақтаңыз.</translation>
    </message>
    <message>
        <source>This program shows pictures and plain text only. The file is kept whole and unchanged, with its hash; save a copy to open it with another program.</source>
        <translation>Бұл бағдарлама тек сурет пен қарапайым мәтінді көрсетеді. Файл бақылау сомасымен бірге толық әрі өзгеріссіз сақталған; басқа бағдарламамен ашу үшін көшірмесін сақтаңыз.</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>taken in here</source>
        <translation>осында қабылданды</translation>
    </message>
    <message>
        <source>removed from here</source>
        <translation>осыдан жойылды</translation>
    </message>
    <message>
        <source>received from somebody</source>
        <translation>біреуден алынды</translation>
    </message>
    <message>
        <source>handed to somebody</source>
        <translation>біреуге берілді</translation>
    </message>
    <message>
        <source>a copy saved outside the vault</source>
        <translation>көшірме қоймадан тыс сақталды</translation>
    </message>
    <message>
        <source>shown to somebody</source>
        <translation>біреуге көрсетілді</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>қайтарылды</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
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
        <translation>Күнтізбе…</translation>
    </message>
    <message>
        <source>The calendar has no such day. Look at the day, the month and the year.</source>
        <translation>Күнтізбеде мұндай күн жоқ. Күнін, айын және жылын тексеріңіз.</translation>
    </message>
    <message>
        <source>This is no date. The year alone is enough, such as 1988.</source>
        <translation>Бұл күн емес. Жылының өзі жетеді, мысалы 1988.</translation>
    </message>
    <message>
        <source>This is no complete date. Write day, month and a year of four digits.</source>
        <translation>Күн толық емес. Күнін, айын және төрт цифрмен жылын жазыңыз.</translation>
    </message>
    <message>
        <source>Take this day</source>
        <translation>Осы күнді алу</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Сағаты</translation>
    </message>
    <message>
        <source>This is no hour. Write it as 14:30.</source>
        <translation>Бұл уақыт емес. 14:30 деп жазыңыз.</translation>
    </message>
    <message>
        <source>Write the day as well as the hour.</source>
        <translation>Сағатпен бірге күнін де жазыңыз.</translation>
    </message>
    <message>
        <source>The hour is missing. If nobody knows it, write the earliest it could have been.</source>
        <translation>Сағаты жоқ. Ешкім білмесе, мүмкін болған ең ерте уақытты жазыңыз.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Адам қосу</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>There is nobody</source>
        <translation>Ешкім жоқ</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>{number}-адам</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>This is not a number. Write digits only, such as 12 or 1250.50.</source>
        <translation>Бұл сан емес. Тек цифр жазыңыз, мысалы 12 немесе 1250,50.</translation>
    </message>
    <message>
        <source>This does not look like a complete phone number; check it. It is kept as you typed it.</source>
        <translation>Бұл толық телефон нөміріне ұқсамайды; тексеріңіз. Жазғаныңыздай сақталды.</translation>
    </message>
    <message>
        <source>This number does not pass its check; a digit may be wrong. It is kept as you typed it.</source>
        <translation>Нөмір тексеруден өтпейді; бір цифр қате болуы мүмкін. Жазғаныңыздай сақталды.</translation>
    </message>
    <message>
        <source>In her own words. Ctrl+Enter continues.</source>
        <translation>Өз сөзімен. Ctrl+Enter жалғастырады.</translation>
    </message>
    <message>
        <source>Letters: {count}</source>
        <translation>Таңбалар: {count}</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Бұлардың ешқайсысы</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>She may leave out any question. Keep this sheet safe.</source>
        <translation>Ол кез келген сұраққа жауап бермеуі мүмкін. Бұл парақты қауіпсіз сақтаңыз.</translation>
    </message>
    <message>
        <source>(Ask, warn her, write nothing.)</source>
        <translation>(Сұраңыз, ескертіңіз, ештеңе жазбаңыз.)</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Сұрақтар</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Бұл керек.</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Numbers for an emergency</source>
        <translation>Төтенше жағдай нөмірлері</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>What is protected and what is not</source>
        <translation>Не қорғалған, не қорғалмаған</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Пернелер</translation>
    </message>
    <message>
        <source>lock at once</source>
        <translation>бірден құлыптау</translation>
    </message>
    <message>
        <source>hide the window and lock</source>
        <translation>терезені жасырып, құлыптау</translation>
    </message>
    <message>
        <source>continue; in long text Ctrl+Enter</source>
        <translation>жалғастыру; ұзын мәтінде Ctrl+Enter</translation>
    </message>
    <message>
        <source>the question before</source>
        <translation>алдыңғы сұрақ</translation>
    </message>
    <message>
        <source>choose an answer</source>
        <translation>жауап таңдау</translation>
    </message>
    <message>
        <source>search</source>
        <translation>іздеу</translation>
    </message>
    <message>
        <source>undo what the message at the foot of the window offers to undo</source>
        <translation>терезенің төменгі жағындағы хабар ұсынған әрекетті қайтару</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>осы анықтама</translation>
    </message>
    <message>
        <source>larger text, smaller text, the usual size</source>
        <translation>ірірек мәтін, ұсақ мәтін, әдеттегі өлшем</translation>
    </message>
    <message>
        <source>the places at the left</source>
        <translation>сол жақтағы орындар</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Анықтама</translation>
    </message>
    <message>
        <source>Search the help…</source>
        <translation>Анықтамадан іздеу…</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Анықтамадан іздеу</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Тақырыптар</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>Nothing in the help has all of these words. Try one word, or its beginning.</source>
        <translation>Анықтамада бұл сөздердің бәрі бар мәтін жоқ. Бір сөзді немесе оның басын теріп көріңіз.</translation>
    </message>
    <message>
        <source>This program opens nothing on the network. The address: {address}</source>
        <translation>Бұл бағдарлама желіде ештеңе ашпайды. Мекенжай: {address}</translation>
    </message>
    <message>
        <source>This text is not written in your language ({own}) yet. It exists in: {other}.</source>
        <translation>Бұл мәтін сіздің тіліңізде ({own}) әлі жоқ. Мына тілде бар: {other}.</translation>
    </message>
    <message>
        <source>This text is not written in your language ({own}) yet. Read it in:</source>
        <translation>Бұл мәтін сіздің тіліңізде ({own}) әлі жоқ. Мына тілде оқыңыз:</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>not said</source>
        <translation>айтылмаған</translation>
    </message>
    <message>
        <source>by a help line</source>
        <translation>көмек желісі арқылы</translation>
    </message>
    <message>
        <source>by outreach</source>
        <translation>аутрич арқылы</translation>
    </message>
    <message>
        <source>by the police</source>
        <translation>полиция арқылы</translation>
    </message>
    <message>
        <source>by a self-help group</source>
        <translation>өзара көмек тобы арқылы</translation>
    </message>
    <message>
        <source>by a treatment site</source>
        <translation>емдеу орны арқылы</translation>
    </message>
    <message>
        <source>by a peer</source>
        <translation>тең кеңесші арқылы</translation>
    </message>
    <message>
        <source>sent by another organisation</source>
        <translation>басқа ұйым жіберген</translation>
    </message>
    <message>
        <source>by herself</source>
        <translation>өзі</translation>
    </message>
    <message>
        <source>low</source>
        <translation>төмен</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>көтеріңкі</translation>
    </message>
    <message>
        <source>high</source>
        <translation>жоғары</translation>
    </message>
    <message>
        <source>acute</source>
        <translation>өткір</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>қазір емес</translation>
    </message>
    <message>
        <source>she is thinking about it</source>
        <translation>ойланып жүр</translation>
    </message>
    <message>
        <source>she wants to act</source>
        <translation>әрекет еткісі келеді</translation>
    </message>
    <message>
        <source>she has begun</source>
        <translation>бастап қойды</translation>
    </message>
    <message>
        <source>How high the risk is</source>
        <translation>Қауіп қаншалықты жоғары</translation>
    </message>
    <message>
        <source>What she wishes</source>
        <translation>Ол не қалайды</translation>
    </message>
    <message>
        <source>What she tells</source>
        <translation>Ол не айтады</translation>
    </message>
    <message>
        <source>How she wants to be called and spoken of</source>
        <translation>Оны қалай атап, ол туралы қалай айтқанды қалайды</translation>
    </message>
    <message>
        <source>How and when to reach her safely, and under what name</source>
        <translation>Онымен қалай, қашан, қай атпен қауіпсіз хабарласуға болады</translation>
    </message>
    <message>
        <source>Where and when to meet so that nobody notices</source>
        <translation>Ешкім байқамайтындай қайда, қашан кездесу</translation>
    </message>
    <message>
        <source>Who we say we are when somebody else answers</source>
        <translation>Басқа біреу жауап берсе, өзімізді кім дейміз</translation>
    </message>
    <message>
        <source>The language she speaks best</source>
        <translation>Ең жақсы сөйлейтін тілі</translation>
    </message>
    <message>
        <source>What makes it easier for her (hearing, moving, reading, a child along…)</source>
        <translation>Оған не жеңілдетеді (есту, жүріп-тұру, оқу, қасында бала…)</translation>
    </message>
    <message>
        <source>How she came</source>
        <translation>Қалай келді</translation>
    </message>
    <message>
        <source>How ready she feels to act, in her own view</source>
        <translation>Өзінше әрекет етуге қаншалықты дайын</translation>
    </message>
    <message>
        <source>The risk now</source>
        <translation>Қазіргі қауіп</translation>
    </message>
    <message>
        <source>What makes it so</source>
        <translation>Оны не тудырады</translation>
    </message>
    <message>
        <source>Before which step we looked at it (police, shelter, court…)</source>
        <translation>Қай қадамның алдында қарадық (полиция, баспана, сот…)</translation>
    </message>
    <message>
        <source>Write it down with today's date</source>
        <translation>Бүгінгі күнмен жазу</translation>
    </message>
    <message>
        <source>The risk was to be looked at again on {when}.</source>
        <translation>Қауіпті қайта қарау керек еді: {when}.</translation>
    </message>
    <message>
        <source>Nobody has looked at the risk yet.</source>
        <translation>Қауіпті әлі ешкім қараған жоқ.</translation>
    </message>
    <message>
        <source>Look at the risk again with her</source>
        <translation>Қауіпті онымен бірге қайта қарау</translation>
    </message>
</context>
<context>
    <name>Interview</name>
    <message>
        <source>Interview</source>
        <translation>Сұрау</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Сұрақ</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Бөлімдер</translation>
    </message>
    <message>
        <source>Result so far</source>
        <translation>Әзіргі нәтиже</translation>
    </message>
    <message>
        <source>Opening the interview…</source>
        <translation>Сұрау ашылуда…</translation>
    </message>
    <message>
        <source>not yet reviewed by a local lawyer</source>
        <translation>жергілікті заңгер әлі тексермеген</translation>
    </message>
    <message>
        <source>reviewed by {name}</source>
        <translation>тексерген: {name}</translation>
    </message>
    <message>
        <source>Case {case} · {country} · law checked {when}, pack {version} ({review})</source>
        <translation>Іс {case} · {country} · заң тексерілді {when}, топтама {version} ({review})</translation>
    </message>
    <message>
        <source>Turn screen to her</source>
        <translation>Экранды оған бұру</translation>
    </message>
    <message>
        <source>One question at a time</source>
        <translation>Бір сұрақтан</translation>
    </message>
    <message>
        <source>Whole section</source>
        <translation>Бүкіл бөлім</translation>
    </message>
    <message>
        <source>Paper form…</source>
        <translation>Қағаз нысаны…</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Сақтап жабу</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Enter continues · Alt+← goes back</source>
        <translation>Enter жалғастырады · Alt+← артқа</translation>
    </message>
    <message>
        <source>Choose or write an answer, or say that it is not known yet.</source>
        <translation>Жауапты таңдаңыз не жазыңыз, немесе әзірге белгісіз деңіз.</translation>
    </message>
    <message>
        <source>on an unknown day</source>
        <translation>белгісіз күні</translation>
    </message>
    <message>
        <source>Everything needed is asked</source>
        <translation>Керектінің бәрі сұралды</translation>
    </message>
    <message>
        <source>Gaps in the papers: {count}</source>
        <translation>Құжаттардағы бос жерлер: {count}</translation>
    </message>
    <message>
        <source>The papers can be made all the same; each gap prints as a line to fill by hand.</source>
        <translation>Құжаттарды бәрібір жасауға болады; әр бос жер қолмен толтыратын жол болып басылады.</translation>
    </message>
    <message>
        <source>Go to the papers</source>
        <translation>Құжаттарға өту</translation>
    </message>
    <message>
        <source>Go to the steps</source>
        <translation>Қадамдарға өту</translation>
    </message>
    <message>
        <source>What may follow</source>
        <translation>Әрі қарай не болуы мүмкін</translation>
    </message>
    <message>
        <source>answered {done}, open {open}</source>
        <translation>жауап {done}, қалды {open}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>дайын</translation>
    </message>
    <message>
        <source>nothing to ask</source>
        <translation>сұрайтын ештеңе жоқ</translation>
    </message>
    <message>
        <source>Answered: {done} · still to ask: {open}</source>
        <translation>Жауап берілді: {done} · әлі сұралады: {open}</translation>
    </message>
    <message>
        <source>Only what can change the result is asked.</source>
        <translation>Тек нәтижені өзгерте алатыны сұралады.</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Сұрақтар тілі</translation>
    </message>
</context>
<context>
    <name>Law</name>
    <message>
        <source>confirmed</source>
        <translation>расталған</translation>
    </message>
    <message>
        <source>one source</source>
        <translation>бір дереккөз</translation>
    </message>
    <message>
        <source>from memory, ask a lawyer</source>
        <translation>жадтан, адвокаттан сұраңыз</translation>
    </message>
    <message>
        <source>uncertain, ask a lawyer</source>
        <translation>күмәнді, адвокаттан сұраңыз</translation>
    </message>
    <message>
        <source>not known, ask a lawyer</source>
        <translation>белгісіз, адвокаттан сұраңыз</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>әлі шешілмеген</translation>
    </message>
    <message>
        <source>open to her</source>
        <translation>оған ашық</translation>
    </message>
    <message>
        <source>not open to her</source>
        <translation>оған ашық емес</translation>
    </message>
    <message>
        <source>Last checked: {when}</source>
        <translation>Соңғы тексеру: {when}</translation>
    </message>
    <message>
        <source>No source is recorded.</source>
        <translation>Дереккөз жазылмаған.</translation>
    </message>
    <message>
        <source>Other grounds: {count}</source>
        <translation>Басқа негіздер: {count}</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Неге?</translation>
    </message>
    <message>
        <source>Still to ask: {question}</source>
        <translation>Әлі сұралады: {question}</translation>
    </message>
    <message>
        <source>This alone would change the result.</source>
        <translation>Осының өзі нәтижені өзгертер еді.</translation>
    </message>
    <message>
        <source>Go to this question</source>
        <translation>Осы сұраққа өту</translation>
    </message>
    <message>
        <source>Statutes</source>
        <translation>Заңдар</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Шарттар</translation>
    </message>
    <message>
        <source>What may be ordered</source>
        <translation>Не тағайындалуы мүмкін</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Мерзімдер</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Алымдар</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Не алып бару керек</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Қадамдар</translation>
    </message>
    <message>
        <source>What could harm her</source>
        <translation>Оған не зиян келтіруі мүмкін</translation>
    </message>
    <message>
        <source>Further rules</source>
        <translation>Басқа ережелер</translation>
    </message>
    <message>
        <source>Figures and since when they hold</source>
        <translation>Сандар және қашаннан қолданылады</translation>
    </message>
    <message>
        <source>Back to the packs</source>
        <translation>Топтамаларға оралу</translation>
    </message>
    <message>
        <source>Save as a Word file…</source>
        <translation>Word файлы етіп сақтау…</translation>
    </message>
    <message>
        <source>The law to read</source>
        <translation>Оқуға арналған заң</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Рәсім</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Құжат тілі</translation>
    </message>
    <message>
        <source>{pack}, version {version}</source>
        <translation>{pack}, {version} нұсқасы</translation>
    </message>
    <message>
        <source>Save the law as a Word file</source>
        <translation>Заңды Word файлы етіп сақтау</translation>
    </message>
    <message>
        <source>checked on</source>
        <translation>тексерілді</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сақталды: {name}</translation>
    </message>
    <message>
        <source>checked on {when}</source>
        <translation>тексерілді {when}</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>ешқашан тексерілмеген</translation>
    </message>
</context>
<context>
    <name>Member</name>
    <message>
        <source>Family name</source>
        <translation>Тегі</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Әкесінің аты</translation>
    </message>
    <message>
        <source>Former family name</source>
        <translation>Бұрынғы тегі</translation>
    </message>
    <message>
        <source>Gender in the papers</source>
        <translation>Құжаттағы жынысы</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Туған жері</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Азаматтығы</translation>
    </message>
    <message>
        <source>How she wants to be called</source>
        <translation>Өзін қалай атағанды қалайды</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Жеке нөмірі</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжайы</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электрондық пошта</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Жұмыс орны</translation>
    </message>
    <message>
        <source>Relation to her</source>
        <translation>Оған кім болады</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Пошта индексі</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ел</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Облыс</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Аудан</translation>
    </message>
    <message>
        <source>Town or village</source>
        <translation>Қала немесе ауыл</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Көше</translation>
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
        <translation>Пәтер</translation>
    </message>
    <message>
        <source>female</source>
        <translation>әйел</translation>
    </message>
    <message>
        <source>male</source>
        <translation>ер</translation>
    </message>
    <message>
        <source>other</source>
        <translation>басқа</translation>
    </message>
</context>
<context>
    <name>NewCase</name>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Another procedure</source>
        <translation>Тағы бір рәсім</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Жаңа іс</translation>
    </message>
    <message>
        <source>Working name of the case</source>
        <translation>Істің жұмыс атауы</translation>
    </message>
    <message>
        <source>A number or a neutral word. It is shown in lists; her name is asked later.</source>
        <translation>Нөмір немесе бейтарап сөз. Тізімдерде көрінеді; атын кейін сұраймыз.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Бастау</translation>
    </message>
    <message>
        <source>Only open the case</source>
        <translation>Тек істі ашу</translation>
    </message>
    <message>
        <source>No pack can be read. Look at Packs.</source>
        <translation>Бірде-бір топтама оқылмайды. «Топтамаларды» қараңыз.</translation>
    </message>
    <message>
        <source>Which country's law?</source>
        <translation>Қай елдің заңы?</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ел</translation>
    </message>
    <message>
        <source>This pack is a draft: no local lawyer has read it yet. Review is due by {when}.</source>
        <translation>Бұл топтама — жоба: жергілікті заңгер әлі оқыған жоқ. Тексеру мерзімі: {when}.</translation>
    </message>
    <message>
        <source>Which procedure first?</source>
        <translation>Алдымен қай рәсім?</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Рәсім</translation>
    </message>
    <message>
        <source>Give the case a working name.</source>
        <translation>Іске жұмыс атауын беріңіз.</translation>
    </message>
    <message>
        <source>Choose the country.</source>
        <translation>Елді таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose the procedure, or only open the case.</source>
        <translation>Рәсімді таңдаңыз немесе тек істі ашыңыз.</translation>
    </message>
</context>
<context>
    <name>Override</name>
    <message>
        <source>The rules propose, a person decides.</source>
        <translation>Ережелер ұсынады, адам шешеді.</translation>
    </message>
    <message>
        <source>Decide otherwise…</source>
        <translation>Басқаша шешу…</translation>
    </message>
    <message>
        <source>A worker decided: {verdict}</source>
        <translation>Қызметкер шешті: {verdict}</translation>
    </message>
    <message>
        <source>Let the rules decide again</source>
        <translation>Қайтадан ережелер шешсін</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Шешім</translation>
    </message>
    <message>
        <source>Reason; it is kept with your name</source>
        <translation>Себебі; сіздің атыңызбен сақталады</translation>
    </message>
</context>
<context>
    <name>PackFault</name>
    <message>
        <source>What stands here has the wrong form: {given}</source>
        <translation>Мұнда жазылғанның түрі дұрыс емес: {given}</translation>
    </message>
    <message>
        <source>Something is missing here: {name}</source>
        <translation>Мұнда бірдеңе жетіспейді: {name}</translation>
    </message>
    <message>
        <source>There is a sign here that cannot be seen ({code}). Type the words anew.</source>
        <translation>Мұнда көрінбейтін таңба бар ({code}). Сөздерді қайта теріңіз.</translation>
    </message>
    <message>
        <source>This text is empty. Write it.</source>
        <translation>Бұл мәтін бос. Оны жазыңыз.</translation>
    </message>
    <message>
        <source>A text is missing in this language: {language} ({name})</source>
        <translation>Бұл тілде мәтін жоқ: {language} ({name})</translation>
    </message>
    <message>
        <source>One sentence has {count} words. Make two or three of it, of {most} words at most.</source>
        <translation>Бір сөйлемде {count} сөз бар. Оны екі-үш сөйлемге бөліңіз, әрқайсысында {most} сөзден аспасын.</translation>
    </message>
    <message>
        <source>This reads like a letter from an office. Use shorter words and shorter sentences.</source>
        <translation>Бұл мекеменің хатындай оқылады. Қысқарақ сөздер мен сөйлемдер қолданыңыз.</translation>
    </message>
    <message>
        <source>It is said {count} times that something is done, but not who does it. Name who acts.</source>
        <translation>Бірдеңе істелетіні {count} рет айтылған, бірақ кім істейтіні айтылмаған. Кім істейтінін атаңыз.</translation>
    </message>
    <message>
        <source>This is marked “{status}”, but no source is named. Add the source, or lower how sure it is.</source>
        <translation>Мұнда «{status}» деп белгіленген, бірақ дереккөзі аталмаған. Дереккөзін қосыңыз немесе сенімділігін төмендетіңіз.</translation>
    </message>
    <message>
        <source>This is no page: {given}. Write an address that begins with https://, or name the paper.</source>
        <translation>Бұл бет емес: {given}. https:// деп басталатын мекенжай жазыңыз немесе құжатты атаңыз.</translation>
    </message>
    <message>
        <source>This was checked on {day}, which lies ahead. Is the clock of this computer right?</source>
        <translation>Бұл {day} тексерілген, ал бұл күн әлі келген жоқ. Компьютердің сағаты дұрыс па?</translation>
    </message>
    <message>
        <source>This was last checked on {day}. Check it against its source again.</source>
        <translation>Бұл соңғы рет {day} тексерілген. Дереккөзімен қайта салыстырыңыз.</translation>
    </message>
    <message>
        <source>The review ran out on {day}. A lawyer must read the pack again.</source>
        <translation>Тексеру мерзімі {day} өтіп кетті. Заңгер пакетті қайта оқуы керек.</translation>
    </message>
    <message>
        <source>The values of this figure are not in the order of their days. Each needs a day of its own.</source>
        <translation>Бұл көрсеткіштің мәндері күн ретімен тұрған жоқ. Әрқайсысына өз күні керек.</translation>
    </message>
    <message>
        <source>This figure is larger than any figure of the law can be. Correct it.</source>
        <translation>Бұл көрсеткіш заңның кез келген көрсеткішінен үлкен. Түзетіңіз.</translation>
    </message>
    <message>
        <source>This kept test does not come out as before: {name}</source>
        <translation>Бұл сақталған сынақ бұрынғыдай шықпайды: {name}</translation>
    </message>
    <message>
        <source>Something that is not in the pack is still named here: {name}</source>
        <translation>Мұнда пакетте жоқ нәрсе әлі аталып тұр: {name}</translation>
    </message>
    <message>
        <source>This stands there twice: {name}</source>
        <translation>Бұл екі рет тұр: {name}</translation>
    </message>
    <message>
        <source>This condition is not combined with the others: {name}</source>
        <translation>Бұл шарт басқаларымен байланыстырылмаған: {name}</translation>
    </message>
    <message>
        <source>Nothing needs the answer to this question any more: {name}</source>
        <translation>Бұл сұрақтың жауабы енді ештеңеге керек емес: {name}</translation>
    </message>
    <message>
        <source>This condition can never hold, whatever she answers.</source>
        <translation>Бұл шарт ол не деп жауап берсе де, ешқашан орындалмайды.</translation>
    </message>
    <message>
        <source>Conditions that are wanted together here can never hold together. Correct one of them.</source>
        <translation>Мұнда бірге талап етілетін шарттар ешқашан бірге орындалмайды. Біреуін түзетіңіз.</translation>
    </message>
    <message>
        <source>This condition holds in just the same cases as another one beside it.</source>
        <translation>Бұл шарт қасындағы басқа шартпен дәл бірдей жағдайларда орындалады.</translation>
    </message>
    <message>
        <source>This condition always holds where another one does that is wanted too. Is that meant?</source>
        <translation>Бұл шарт өзімен бірге талап етілетін басқа шарт орындалған жерде әрқашан орындалады. Солай ойластырылған ба?</translation>
    </message>
    <message>
        <source>This pack needs version {version} of the program, or a newer one.</source>
        <translation>Бұл пакетке бағдарламаның {version} нұсқасы немесе одан жаңасы керек.</translation>
    </message>
    <message>
        <source>Own offices and words cannot change the law. This is law: take it out.</source>
        <translation>Өз мекемелеріңіз бен сөздеріңіз заңды өзгерте алмайды. Бұл — заң: алып тастаңыз.</translation>
    </message>
    <message>
        <source>The national pack does not have this text any more, so nobody would read it. Take it out.</source>
        <translation>Ұлттық пакетте бұл мәтін енді жоқ, сондықтан оны ешкім оқымайды. Алып тастаңыз.</translation>
    </message>
    <message>
        <source>The national pack is not installed here: {name}. Install it first.</source>
        <translation>Ұлттық пакет мұнда орнатылмаған: {name}. Алдымен соны орнатыңыз.</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>Packs</source>
        <translation>Топтамалар</translation>
    </message>
    <message>
        <source>What each country's law asks, as data that a lawyer can read</source>
        <translation>Әр елдің заңы не сұрайтыны — заңгер оқи алатын дерек түрінде</translation>
    </message>
    <message>
        <source>No pack can be read</source>
        <translation>Бірде-бір топтама оқылмайды</translation>
    </message>
    <message>
        <source>Install the program again, or add a pack.</source>
        <translation>Бағдарламаны қайта орнатыңыз немесе топтама қосыңыз.</translation>
    </message>
    <message>
        <source>Choose a pack file</source>
        <translation>Топтама файлын таңдаңыз</translation>
    </message>
    <message>
        <source>Reading the pack and trying all its rules…</source>
        <translation>Топтама оқылып, барлық ережесі тексерілуде…</translation>
    </message>
    <message>
        <source>The pack {name} is installed and used from now on.</source>
        <translation>{name} топтамасы орнатылды, енді қолданылады.</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>пайдалану мүмкін емес</translation>
    </message>
    <message>
        <source>Things wrong in it: {count}</source>
        <translation>Ондағы қателер: {count}</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>Не дұрыс емес?</translation>
    </message>
    <message>
        <source>reviewed by {name}</source>
        <translation>тексерген: {name}</translation>
    </message>
    <message>
        <source>draft, not reviewed</source>
        <translation>жоба, тексерілмеген</translation>
    </message>
    <message>
        <source>review overdue since {when}</source>
        <translation>тексеру мерзімі өткен: {when}</translation>
    </message>
    <message>
        <source>review due by {when}</source>
        <translation>тексеру мерзімі: {when}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>{version} нұсқасы</translation>
    </message>
    <message>
        <source>Install from a file…</source>
        <translation>Файлдан орнату…</translation>
    </message>
    <message>
        <source>Open cases under earlier packs</source>
        <translation>Бұрынғы топтамалар бойынша ашық істер</translation>
    </message>
    <message>
        <source>The pack {name} is kept as a draft. No case can be taken under it.</source>
        <translation>{name} пакеті жоба ретінде сақталды. Ол бойынша іс жүргізуге болмайды.</translation>
    </message>
    <message>
        <source>A skeleton to work on: no law of this country has been checked, no case can be taken under it.</source>
        <translation>Жұмыс нобайы: бұл елдің бірде-бір заңы тексерілмеген, онымен іс жүргізуге болмайды.</translation>
    </message>
    <message>
        <source>An overlay: its own offices and texts come before those of {pack}</source>
        <translation>Қабаттама: оның өз мекемелері мен мәтіндері {pack} топтамасындағылардан бұрын тұрады</translation>
    </message>
    <message>
        <source>oldest check of a source: {when}</source>
        <translation>дереккөздің ең ескі тексеруі: {when}</translation>
    </message>
    <message>
        <source>Read the law</source>
        <translation>Заңды оқу</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>Көшірмені өңдеу</translation>
    </message>
    <message>
        <source>Own offices and words</source>
        <translation>Өз мекемелеріміз бен сөздеріміз</translation>
    </message>
    <message>
        <source>Proof-read</source>
        <translation>Түзету оқуы</translation>
    </message>
    <message>
        <source>Go back to the version before…</source>
        <translation>Алдыңғы нұсқаға оралу…</translation>
    </message>
    <message>
        <source>Go back from {name} {version}?</source>
        <translation>{name} {version} нұсқасынан оралу керек пе?</translation>
    </message>
    <message>
        <source>The version used before is taken up again, or the one that came with the program. This version is removed. Your cases stay as they are.</source>
        <translation>Алдыңғы нұсқа немесе бағдарламамен келгені қайта қолданылады. Бұл нұсқа жойылады. Істеріңіз сол күйінде қалады.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Оралу</translation>
    </message>
    <message>
        <source>The earlier version of {name} is used again.</source>
        <translation>{name}: алдыңғы нұсқа қайта қолданылады.</translation>
    </message>
    <message>
        <source>Came with the program</source>
        <translation>Бағдарламамен келген</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>белгісіз күн</translation>
    </message>
    <message>
        <source>Your office's own copy, put to use on {when}</source>
        <translation>Кеңсеңіздің өз көшірмесі, қолданысқа енген күні {when}</translation>
    </message>
    <message>
        <source>Installed from a file on {when}, unsigned</source>
        <translation>Файлдан орнатылды {when}, қол қойылмаған</translation>
    </message>
    <message>
        <source>Installed from a file on {when}, signed by {signer} ({six})</source>
        <translation>Файлдан орнатылды {when}, қол қойған {signer} ({six})</translation>
    </message>
    <message>
        <source>Questions in: {languages}</source>
        <translation>Сұрақтар тілі: {languages}</translation>
    </message>
    <message>
        <source>Papers in: {languages}</source>
        <translation>Құжаттар тілі: {languages}</translation>
    </message>
    <message>
        <source>How sure is it?</source>
        <translation>Бұл қаншалықты анық?</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Рәсімдер</translation>
    </message>
    <message>
        <source>Nobody has signed this file: nobody vouches for what is in it.</source>
        <translation>Бұл файлға ешкім қол қоймаған: мазмұнына ешкім жауап бермейді.</translation>
    </message>
    <message>
        <source>It is signed by {signer}, whom this computer does not know yet. Ask them by telephone to read you their six words; they must be: {six}</source>
        <translation>Оған {signer} қол қойған, бұл компьютер оны әлі білмейді. Телефонмен алты сөзін оқытыңыз; мынадай болуы тиіс: {six}</translation>
    </message>
    <message>
        <source>You trust a signer of this name already, but this file bears another key. Somebody may be pretending: ask them by telephone before you go on.</source>
        <translation>Мұндай атты қол қоюшыға бұрыннан сенесіз, бірақ бұл файлдың кілті басқа. Біреу соның атын жамылуы мүмкін: алдымен телефонмен сұраңыз.</translation>
    </message>
    <message>
        <source>Until now this pack was signed by {before}, this file is not.</source>
        <translation>Осы уақытқа дейін бұл топтамаға {before} қол қойған, ал бұл файлға — жоқ.</translation>
    </message>
    <message>
        <source>No law in it has been checked: it is kept as a draft to work on. No case can be taken under it.</source>
        <translation>Ондағы бірде-бір норма тексерілмеген: ол жұмыс жобасы ретінде сақталады. Ол бойынша іс жүргізуге болмайды.</translation>
    </message>
    <message>
        <source>No local lawyer has signed it off: it is a draft.</source>
        <translation>Жергілікті заңгер бекітпеген: бұл жоба.</translation>
    </message>
    <message>
        <source>Its review by a lawyer ran out on {day}.</source>
        <translation>Заңгер тексеруінің мерзімі өткен: {day}.</translation>
    </message>
    <message>
        <source>Something in it was checked on a day that lies ahead. Is the clock of this computer right?</source>
        <translation>Ондағы бірдеңе әлі келмеген күнмен тексерілген. Бұл компьютердің сағаты дұрыс па?</translation>
    </message>
    <message>
        <source>Version {new} is older than version {old}, which you use now.</source>
        <translation>{new} нұсқасы сіз қолданып жүрген {old} нұсқасынан ескі.</translation>
    </message>
    <message>
        <source>Keep {name}, version {version}, as a draft?</source>
        <translation>Жоба ретінде сақталсын ба: {name}, {version} нұсқасы?</translation>
    </message>
    <message>
        <source>Install {name}, version {version}?</source>
        <translation>{name}, {version} нұсқасын орнату керек пе?</translation>
    </message>
    <message>
        <source>Signed by {signer}</source>
        <translation>Қол қойған: {signer}</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Қол қойылмаған</translation>
    </message>
    <message>
        <source>It takes the place of version {old}; you can go back to that at any time.</source>
        <translation>{old} нұсқасының орнын басады; оған кез келген уақытта оралуға болады.</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Орнату</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Жоба ретінде сақтау</translation>
    </message>
    <message>
        <source>Do not install</source>
        <translation>Орнатпау</translation>
    </message>
    <message>
        <source>Tick each point above if you accept it</source>
        <translation>Келіссеңіз, жоғарыдағы әр тармақты белгілеңіз</translation>
    </message>
    <message>
        <source>Installing…</source>
        <translation>Орнатылуда…</translation>
    </message>
    <message>
        <source>Signatures you trust</source>
        <translation>Сіз сенетін қолтаңбалар</translation>
    </message>
    <message>
        <source>None yet. A signer is added when you install their pack.</source>
        <translation>Әзірге жоқ. Қол қоюшы оның топтамасын орнатқанда қосылады.</translation>
    </message>
    <message>
        <source>No longer trust</source>
        <translation>Енді сенбеу</translation>
    </message>
    <message>
        <source>No longer trust {name}?</source>
        <translation>{name} енді сенімсіз бе?</translation>
    </message>
    <message>
        <source>Packs already installed stay. The next file signed by them asks you again.</source>
        <translation>Орнатылған топтамалар қалады. Осы қолтаңбасы бар келесі файл туралы сізден қайта сұралады.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Save the ticked papers…</source>
        <translation>Белгіленген құжаттарды сақтау…</translation>
    </message>
    <message>
        <source>The paper as it stands</source>
        <translation>Құжаттың қазіргі күйі</translation>
    </message>
    <message>
        <source>About this paper</source>
        <translation>Осы қағаз туралы</translation>
    </message>
    <message>
        <source>Choose a paper to see it here.</source>
        <translation>Құжатты осында көру үшін таңдаңыз.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Парақ</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Ол туралы</translation>
    </message>
    <message>
        <source>The papers of a procedure grow out of its answers; none is under way.</source>
        <translation>Рәсімнің қағаздары жауаптардан жасалады; қазір бірде-бір рәсім жүріп жатқан жоқ.</translation>
    </message>
    <message>
        <source>gaps: {count}</source>
        <translation>бос жерлер: {count}</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>толық</translation>
    </message>
    <message>
        <source>In the packet</source>
        <translation>Жинақта</translation>
    </message>
    <message>
        <source>This paper cannot be made</source>
        <translation>Бұл құжатты жасау мүмкін емес</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Бос жерлер</translation>
    </message>
    <message>
        <source>Not known yet; what the paper would say of it is left out:</source>
        <translation>Әзірге белгісіз; құжатта бұл туралы айтылатын сөз қалдырылды:</translation>
    </message>
    <message>
        <source>What this paper tells</source>
        <translation>Бұл құжат нені айтады</translation>
    </message>
    <message>
        <source>To: {readers}</source>
        <translation>Кімге: {readers}</translation>
    </message>
    <message>
        <source>About: {what}</source>
        <translation>Не туралы: {what}</translation>
    </message>
    <message>
        <source>nothing delicate</source>
        <translation>нәзік ештеңе жоқ</translation>
    </message>
    <message>
        <source>She has not agreed yet to telling: {what}</source>
        <translation>Ол мынаны айтуға әлі келіспеген: {what}</translation>
    </message>
    <message>
        <source>Ask her</source>
        <translation>Одан сұрау</translation>
    </message>
    <message>
        <source>Check the name forms once</source>
        <translation>Есім түрлерін бір рет тексеріңіз</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Дұрыс</translation>
    </message>
    <message>
        <source>Kept with the person.</source>
        <translation>Адаммен бірге сақталды.</translation>
    </message>
    <message>
        <source>Tick at least one paper.</source>
        <translation>Кемінде бір құжатты белгілеңіз.</translation>
    </message>
    <message>
        <source>Where to save the papers</source>
        <translation>Құжаттарды қайда сақтау</translation>
    </message>
    <message>
        <source>Making the papers…</source>
        <translation>Құжаттар дайындалуда…</translation>
    </message>
    <message>
        <source>They are outside the vault now: keep them safe, destroy what is not needed.</source>
        <translation>Енді олар қоймадан тыс: мұқият сақтаңыз, керексізін жойыңыз.</translation>
    </message>
    <message>
        <source>Papers saved: {count}</source>
        <translation>Сақталған құжаттар: {count}</translation>
    </message>
    <message>
        <source>The papers were not saved</source>
        <translation>Құжаттар сақталмады</translation>
    </message>
    <message>
        <source>Or say why it is made without her word; this is written down</source>
        <translation>Немесе оның сөзінсіз неге жасалатынын айтыңыз; бұл жазылады</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Себебін жазыңыз.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Бәрібір сақтау</translation>
    </message>
    <message>
        <source>Papers made so far</source>
        <translation>Жасалған құжаттар</translation>
    </message>
    <message>
        <source>pack {version}</source>
        <translation>топтама {version}</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Әзірге жоқ.</translation>
    </message>
    <message>
        <source>Of whom? (genitive)</source>
        <translation>Кімнің? (ілік)</translation>
    </message>
    <message>
        <source>To whom? (dative)</source>
        <translation>Кімге? (барыс)</translation>
    </message>
    <message>
        <source>Whom? (accusative)</source>
        <translation>Кімді? (табыс)</translation>
    </message>
    <message>
        <source>By whom? (instrumental)</source>
        <translation>Кіммен? (көмектес)</translation>
    </message>
    <message>
        <source>Addressing (vocative)</source>
        <translation>Қаратпа (вокатив)</translation>
    </message>
    <message>
        <source>About whom? (locative)</source>
        <translation>Кім туралы? (жатыс)</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Толық</translation>
    </message>
    <message>
        <source>Still open: {gaps} of {total}</source>
        <translation>Әлі ашық: {gaps} / {total}</translation>
    </message>
    <message>
        <source>Which?</source>
        <translation>Қайсысы?</translation>
    </message>
    <message>
        <source>Read by: {readers}</source>
        <translation>Оқиды: {readers}</translation>
    </message>
    <message>
        <source>Tells about: {what}</source>
        <translation>Мынаны айтады: {what}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Қарау</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Толтыру</translation>
    </message>
    <message>
        <source>Press a dotted word to go to its question.</source>
        <translation>Сұраққа өту үшін нүктемен асты сызылған сөзді басыңыз.</translation>
    </message>
    <message>
        <source>Amber lines are gaps. Nothing is saved yet.</source>
        <translation>Сары жолдар — бос жерлер. Әлі ештеңе сақталмаған.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Consent form</source>
        <translation>Келісім нысаны</translation>
    </message>
    <message>
        <source>Referral letter</source>
        <translation>Жолдау хаты</translation>
    </message>
    <message>
        <source>Authority for her representative</source>
        <translation>Оның өкіліне өкілеттік</translation>
    </message>
    <message>
        <source>Request for the medical record of injuries</source>
        <translation>Жарақаттардың медициналық жазбасын сұрату</translation>
    </message>
    <message>
        <source>Complaint about a refusal or inaction</source>
        <translation>Бас тартуға немесе әрекетсіздікке шағым</translation>
    </message>
    <message>
        <source>Chronology of her story</source>
        <translation>Оның оқиғасының хронологиясы</translation>
    </message>
    <message>
        <source>Cover sheet</source>
        <translation>Мұқаба</translation>
    </message>
    <message>
        <source>the head of the office</source>
        <translation>мекеме басшысы</translation>
    </message>
    <message>
        <source>Other papers</source>
        <translation>Басқа құжаттар</translation>
    </message>
    <message>
        <source>Language of these papers</source>
        <translation>Осы қағаздардың тілі</translation>
    </message>
    <message>
        <source>As a packet</source>
        <translation>Жинақ ретінде</translation>
    </message>
    <message>
        <source>With checklist, deadlines and a cover sheet; the file names tell nothing.</source>
        <translation>Тізімімен, мерзімдерімен және мұқабасымен; файл аттары ештеңе айтпайды.</translation>
    </message>
    <message>
        <source>A copy for: {reader}</source>
        <translation>Көшірме: {reader}</translation>
    </message>
    <message>
        <source>Copies for:</source>
        <translation>Көшірмелер:</translation>
    </message>
    <message>
        <source>Save the packet…</source>
        <translation>Жинақты сақтау…</translation>
    </message>
    <message>
        <source>Save the packet as one .zip…</source>
        <translation>Жинақты бір .zip етіп сақтау…</translation>
    </message>
    <message>
        <source>Not in the copy for {reader}: {papers}</source>
        <translation>Көшірмеде жоқ ({reader}): {papers}</translation>
    </message>
    <message>
        <source>Save this paper…</source>
        <translation>Осы қағазды сақтау…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF етіп сақтау…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>No LibreOffice or Word was found on this computer, so there is no PDF; save the Word file instead. Printed pages are drawn by this program: lines and pages may break elsewhere than in the Word file.</source>
        <translation>Бұл компьютерден LibreOffice немесе Word табылмады, сондықтан PDF жоқ; Word файлын сақтаңыз. Басылатын беттерді осы бағдарлама салады: жолдар мен беттер Word файлындағыдан басқа жерде бөлінуі мүмкін.</translation>
    </message>
    <message>
        <source>Since it was saved, {day}</source>
        <translation>Сақталғаннан бері, {day}</translation>
    </message>
    <message>
        <source>Its words have not changed.</source>
        <translation>Сөздері өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Was: {text}</source>
        <translation>Болған: {text}</translation>
    </message>
    <message>
        <source>Now: {text}</source>
        <translation>Қазір: {text}</translation>
    </message>
    <message>
        <source>Ruled lines to fill in by hand: {count}</source>
        <translation>Қолмен толтырылатын жолдар: {count}</translation>
    </message>
    <message>
        <source>Print a paper</source>
        <translation>Қағазды басып шығару</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Принтерге жіберілді.</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>басып шығарылды</translation>
    </message>
    <message>
        <source>Without her consent, because: {reason}</source>
        <translation>Оның келісімінсіз, себебі: {reason}</translation>
    </message>
</context>
<context>
    <name>Partner</name>
    <message>
        <source>Before anybody talks with the partner</source>
        <translation>Біреу серіктеспен сөйлеспей тұрып</translation>
    </message>
    <message>
        <source>Before anybody talks with him</source>
        <translation>Біреу онымен сөйлеспей тұрып</translation>
    </message>
    <message>
        <source>the partner</source>
        <translation>серіктес</translation>
    </message>
    <message>
        <source>a relative of hers</source>
        <translation>әйелдің туысы</translation>
    </message>
    <message>
        <source>a relative of his</source>
        <translation>серіктестің туысы</translation>
    </message>
    <message>
        <source>She agreed on {when}.</source>
        <translation>Ол келісті: {when}.</translation>
    </message>
    <message>
        <source>She has not agreed that anybody talks with him.</source>
        <translation>Онымен біреудің сөйлесуіне келіспеген.</translation>
    </message>
    <message>
        <source>The risk was looked at on {when}.</source>
        <translation>Қауіп бағаланды: {when}.</translation>
    </message>
    <message>
        <source>The risk was not looked at in the last two weeks.</source>
        <translation>Соңғы екі аптада қауіп бағаланған жоқ.</translation>
    </message>
    <message>
        <source>Look at the risk</source>
        <translation>Қауіпті бағалау</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Кіммен</translation>
    </message>
    <message>
        <source>What was talked about</source>
        <translation>Не туралы сөйлестіңіз</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Only without her yes: why it had to be</source>
        <translation>Тек келісімінсіз: неге қажет болды</translation>
    </message>
    <message>
        <source>A talk with the partner or a relative</source>
        <translation>Серіктеспен немесе туыспен әңгіме</translation>
    </message>
    <message>
        <source>Without her yes: {why}</source>
        <translation>Келісімінсіз: {why}</translation>
    </message>
    <message>
        <source>Does it mean a talk with the partner or relatives?</source>
        <translation>Бұл серіктеспен немесе туыстармен сөйлесуді білдіре ме?</translation>
    </message>
    <message>
        <source>He reads it too</source>
        <translation>Оны ол да оқиды</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Nobody is named yet</source>
        <translation>Әлі ешкім аталмаған</translation>
    </message>
    <message>
        <source>Names given in the interview appear here.</source>
        <translation>Сұраудағы есімдер осында шығады.</translation>
    </message>
    <message>
        <source>Known elsewhere in this vault: {role}. Ask a colleague who leads before you go on.</source>
        <translation>Бұл қойманың басқа ісінде де бар: {role}. Жалғастырмас бұрын жетекшіден сұраңыз.</translation>
    </message>
    <message>
        <source>Wants to be called: {name}</source>
        <translation>Былай атағанды қалайды: {name}</translation>
    </message>
    <message>
        <source>Correct it in the interview</source>
        <translation>Сұхбатта түзету</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation>Алынып тасталды.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Біреуді қосу</translation>
    </message>
    <message>
        <source>Who this is</source>
        <translation>Бұл кім</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Write at least one name.</source>
        <translation>Кемінде бір есім жазыңыз.</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>Қосылды.</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>туған күні: {day}</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>nobody yet</source>
        <translation>әзірге ешкім</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>Ауыстырылды.</translation>
    </message>
    <message>
        <source>Who answers for this case</source>
        <translation>Бұл іске кім жауап береді</translation>
    </message>
    <message>
        <source>Worker, and how many open cases she has</source>
        <translation>Қызметкер және оның ашық істерінің саны</translation>
    </message>
    <message>
        <source>{who} has {count} open cases; the office warns from {cap}. Give one away?</source>
        <translation>{who}: ашық істер {count}; кеңсе {cap} саннан ескертеді. Бірін берейік пе?</translation>
    </message>
    <message>
        <source>{closed} of {all} are behind us</source>
        <translation>Артта қалды: {closed} / {all}</translation>
    </message>
    <message>
        <source>Nothing is planned yet. Steps come by themselves when a procedure begins.</source>
        <translation>Әзірге ештеңе жоспарланбаған. Рәсім басталғанда қадамдар өзі шығады.</translation>
    </message>
    <message>
        <source>Our own tasks</source>
        <translation>Өз міндеттеріміз</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Міндет қосу</translation>
    </message>
    <message>
        <source>read its risks first</source>
        <translation>алдымен қауіптерін оқыңыз</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Кім істейді</translation>
    </message>
    <message>
        <source>a new task</source>
        <translation>жаңа міндет</translation>
    </message>
    <message>
        <source>New, or one that moves to this day and person</source>
        <translation>Жаңа немесе осы күн мен адамға ауысатын</translation>
    </message>
    <message>
        <source>A date has moved</source>
        <translation>Күн ауысты</translation>
    </message>
    <message>
        <source>Deadlines are counted from these dates. First look at what moves along.</source>
        <translation>Мерзімдер осы күндерден саналады. Алдымен не жылжитынын қараңыз.</translation>
    </message>
    <message>
        <source>Which date</source>
        <translation>Қай күн</translation>
    </message>
    <message>
        <source>Its new day and hour</source>
        <translation>Жаңа күні мен сағаты</translation>
    </message>
    <message>
        <source>Show what moves</source>
        <translation>Не жылжитынын көрсету</translation>
    </message>
    <message>
        <source>No deadline moves.</source>
        <translation>Ешбір мерзім жылжымайды.</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Ауыстыру</translation>
    </message>
    <message>
        <source>A note for the team</source>
        <translation>Командаға жазба</translation>
    </message>
    <message>
        <source>Notes of the team</source>
        <translation>Команда жазбалары</translation>
    </message>
    <message>
        <source>They never stand in a paper.</source>
        <translation>Олар құжатқа ешқашан түспейді.</translation>
    </message>
    <message>
        <source>no longer counted</source>
        <translation>енді саналмайды</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>Save as Word file…</source>
        <translation>Word файлы ретінде сақтау…</translation>
    </message>
    <message>
        <source>Back to the team</source>
        <translation>Командаға оралу</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>Қауіпсіздік жоспары</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <translation>Жоспарды сақтау</translation>
    </message>
    <message>
        <source>Earlier versions are kept; the latest is of {day}.</source>
        <translation>Бұрынғы нұсқалары сақталған; соңғысы {day}.</translation>
    </message>
    <message>
        <source>Saved. It is not encrypted there: keep it where nobody else looks.</source>
        <translation>Сақталды. Онда шифрланбаған: басқа ешкім қарамайтын жерде сақтаңыз.</translation>
    </message>
    <message>
        <source>Safety plans of those who work here</source>
        <translation>Мұнда жұмыс істейтіндердің қауіпсіздік жоспарлары</translation>
    </message>
    <message>
        <source>Safety plan of the organisation</source>
        <translation>Ұйымның қауіпсіздік жоспары</translation>
    </message>
    <message>
        <source>not written yet, or due to be looked at</source>
        <translation>әлі жазылмаған немесе қайта қарау керек</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>To look at again by {day}</source>
        <translation>{day} дейін қайта қарау</translation>
    </message>
</context>
<context>
    <name>Procedures</name>
    <message>
        <source>Begin another procedure</source>
        <translation>Тағы бір рәсім бастау</translation>
    </message>
    <message>
        <source>{status} · begun {when}</source>
        <translation>{status} · басталды {when}</translation>
    </message>
    <message>
        <source>Open the interview</source>
        <translation>Сұрауды ашу</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Қайта жалғастыру</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Аяқталды</translation>
    </message>
    <message>
        <source>She declines</source>
        <translation>Ол бас тартады</translation>
    </message>
    <message>
        <source>{name}: {status}</source>
        <translation>{name}: {status}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Risks read: {what}</source>
        <translation>Қауіптер оқылды: {what}</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Не алып бару керек</translation>
    </message>
    <message>
        <source>required</source>
        <translation>міндетті</translation>
    </message>
    <message>
        <source>helpful</source>
        <translation>пайдалы</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Бар</translation>
    </message>
    <message>
        <source>Read the risks</source>
        <translation>Қауіптерді оқу</translation>
    </message>
    <message>
        <source>Read the risks again</source>
        <translation>Қауіптерді қайта оқу</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Орындалды</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>Орындалмаған екен</translation>
    </message>
    <message>
        <source>First read the risks of this step with her.</source>
        <translation>Алдымен онымен бірге осы қадамның қауіптерін оқыңыз.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Сақталды.</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Уақыт жолағы</translation>
    </message>
    <message>
        <source>begun: {name}</source>
        <translation>басталды: {name}</translation>
    </message>
    <message>
        <source>paper made: {name}</source>
        <translation>құжат жасалды: {name}</translation>
    </message>
    <message>
        <source>hearing: {name}</source>
        <translation>отырыс: {name}</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>You might say to her</source>
        <translation>Оған былай айтуға болады</translation>
    </message>
    <message>
        <source>Another sentence</source>
        <translation>Басқа сөйлем</translation>
    </message>
    <message>
        <source>after {source}; the words are ours</source>
        <translation>{source} бойынша; сөздер біздікі</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Back to the packs</source>
        <translation>Топтамаларға оралу</translation>
    </message>
    <message>
        <source>Edit the copy</source>
        <translation>Көшірмені өңдеу</translation>
    </message>
    <message>
        <source>Proof-reading {pack}</source>
        <translation>Түзету оқуы: {pack}</translation>
    </message>
    <message>
        <source>Corrections go into your own copy; nothing is used before you put it to use.</source>
        <translation>Түзетулер көшірмеңізге түседі; қолданысқа енгізбейінше ештеңе қолданылмайды.</translation>
    </message>
    <message>
        <source>Two languages</source>
        <translation>Екі тіл</translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>Әлі анық емес</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Бекіту</translation>
    </message>
    <message>
        <source>Opening the copy…</source>
        <translation>Көшірме ашылуда…</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Түпнұсқа</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Аударма</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Бәрін көрсету</translation>
    </message>
    <message>
        <source>Show only what is open</source>
        <translation>Тек ашығын көрсету</translation>
    </message>
    <message>
        <source>{all} texts, {missing} not translated, {same} word for word the same</source>
        <translation>{all} мәтін, {missing} аударылмаған, {same} сөзбе-сөз бірдей</translation>
    </message>
    <message>
        <source>Every text has its translation.</source>
        <translation>Әр мәтіннің аудармасы бар.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Тағы көрсету</translation>
    </message>
    <message>
        <source>not translated</source>
        <translation>аударылмаған</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>бірдей</translation>
    </message>
    <message>
        <source>Translation of: {text}</source>
        <translation>Аударма: {text}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Saved in your copy.</source>
        <translation>Көшірмеңізде сақталды.</translation>
    </message>
    <message>
        <source>Questions to a local lawyer</source>
        <translation>Жергілікті заңгерге сұрақтар</translation>
    </message>
    <message>
        <source>Statements of the law that nobody has confirmed: {count}</source>
        <translation>Ешкім растамаған заң тұжырымдары: {count}</translation>
    </message>
    <message>
        <source>no article is named</source>
        <translation>бап аталмаған</translation>
    </message>
    <message>
        <source>Signed off by {name} on {day}.</source>
        <translation>Бекіткен {name}, {day}.</translation>
    </message>
    <message>
        <source>By signing off, a lawyer of this country says by name: I have read the law, the papers and the texts of this pack, and what is not sure is marked so.</source>
        <translation>Бекіте отырып, осы елдің заңгері өз атынан айтады: осы топтаманың заңын, құжаттарын, мәтіндерін оқыдым, анық емесі белгіленген.</translation>
    </message>
    <message>
        <source>{language}: {count} texts are not translated</source>
        <translation>{language}: {count} мәтін аударылмаған</translation>
    </message>
    <message>
        <source>Full name of the lawyer</source>
        <translation>Заңгердің толық аты</translation>
    </message>
    <message>
        <source>To be read again by</source>
        <translation>Қайта оқу мерзімі</translation>
    </message>
    <message>
        <source>Sign off the copy</source>
        <translation>Көшірмені бекіту</translation>
    </message>
    <message>
        <source>Signed off in your copy; put it to use on the page of the editor.</source>
        <translation>Көшірмеңізде бекітілді; редактор бетінде қолданысқа енгізіңіз.</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>Everything about a case is encrypted on the disk. Without a passphrase nobody reads it.</source>
        <translation>Іс туралы бәрі дискіде шифрланған. Құпия сөйлемсіз оны ешкім оқи алмайды.</translation>
    </message>
    <message>
        <source>What is asked only to warn her is never written down.</source>
        <translation>Тек ескерту үшін сұралғаны ешқашан жазылмайды.</translation>
    </message>
    <message>
        <source>The window locks when nobody touches it, with Ctrl+L, and with Escape pressed twice.</source>
        <translation>Терезе ешкім тимегенде, Ctrl+L арқылы және Escape екі рет басылғанда құлыпталады.</translation>
    </message>
    <message>
        <source>The program never uses the network. Nothing is sent anywhere.</source>
        <translation>Бағдарлама желіні ешқашан пайдаланбайды. Ешқайда ештеңе жіберілмейді.</translation>
    </message>
    <message>
        <source>Papers that you save or print outside the vault. Keep and destroy them with care.</source>
        <translation>Қоймадан тыс сақтаған немесе басып шығарған құжаттар. Абайлап сақтап, абайлап жойыңыз.</translation>
    </message>
    <message>
        <source>Somebody who looks over your shoulder, or who forces you to open the vault.</source>
        <translation>Иығыңыздан қарап тұрған немесе қойманы ашуға мәжбүрлейтін адам.</translation>
    </message>
    <message>
        <source>A computer with spy software, or one that stays open and unlocked.</source>
        <translation>Тыңшы бағдарламасы бар немесе ашық қалдырылған компьютер.</translation>
    </message>
    <message>
        <source>A forgotten passphrase: without it and the recovery code nobody can help.</source>
        <translation>Ұмытылған құпия сөйлем: онсыз және қалпына келтіру кодынсыз ешкім көмектесе алмайды.</translation>
    </message>
    <message>
        <source>What is protected</source>
        <translation>Не қорғалған</translation>
    </message>
    <message>
        <source>What is not</source>
        <translation>Не қорғалмаған</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>Papers that tell about her</source>
        <translation>Ол туралы айтатын құжаттар</translation>
    </message>
    <message>
        <source>Referral to somebody</source>
        <translation>Біреуге жолдау</translation>
    </message>
    <message>
        <source>Going with her</source>
        <translation>Бірге бару</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Фотосуреттер</translation>
    </message>
    <message>
        <source>Use in court</source>
        <translation>Сотта пайдалану</translation>
    </message>
    <message>
        <source>Figures without names</source>
        <translation>Есімсіз сандар</translation>
    </message>
    <message>
        <source>Documenting a violation of rights</source>
        <translation>Құқық бұзылуын құжаттау</translation>
    </message>
    <message>
        <source>A talk with the partner or relatives</source>
        <translation>Серіктеспен немесе туыстармен әңгіме</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Before you write this down</source>
        <translation>Мұны жазбас бұрын</translation>
    </message>
    <message>
        <source>More about this</source>
        <translation>Толығырақ</translation>
    </message>
    <message>
        <source>Tells about: {what}</source>
        <translation>Мынаны айтады: {what}</translation>
    </message>
    <message>
        <source>Asked only to warn her. It is never written down.</source>
        <translation>Тек ескерту үшін сұралады. Ешқашан жазылмайды.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Cases</source>
        <translation>Істер</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Күнтізбе</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Анықтамалық</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Топтамалар</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Төтенше</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Анықтама</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптау</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Құлыптау</translation>
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
        <translation>полиция</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>мекеме</translation>
    </message>
    <message>
        <source>the legal aid centre</source>
        <translation>заң көмегі орталығы</translation>
    </message>
    <message>
        <source>the respondent himself</source>
        <translation>жауапкердің өзі</translation>
    </message>
    <message>
        <source>she herself</source>
        <translation>оның өзі</translation>
    </message>
    <message>
        <source>you</source>
        <translation>сіз</translation>
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
        <translation>Жолдаулар</translation>
    </message>
    <message>
        <source>She was not sent on to anybody.</source>
        <translation>Ол әлі ешкімге жолданған жоқ.</translation>
    </message>
    <message>
        <source>Ask her whether she agrees</source>
        <translation>Келісе ме, сұраңыз</translation>
    </message>
    <message>
        <source>What came next</source>
        <translation>Кейін не болды</translation>
    </message>
    <message>
        <source>What came of it, or why not</source>
        <translation>Не шықты немесе неге болмады</translation>
    </message>
    <message>
        <source>Ask again: {who}</source>
        <translation>Қайта сұрау: {who}</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Жазылды.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Жазып қою</translation>
    </message>
    <message>
        <source>Offer a referral</source>
        <translation>Жолдауды ұсыну</translation>
    </message>
    <message>
        <source>From the directory</source>
        <translation>Анықтамалықтан</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Не үшін</translation>
    </message>
    <message>
        <source>choose, or type below</source>
        <translation>таңдаңыз немесе төменге жазыңыз</translation>
    </message>
    <message>
        <source>Say to whom.</source>
        <translation>Кімге екенін айтыңыз.</translation>
    </message>
    <message>
        <source>Her name and what she needs; where she is only if she agreed to tell it to this recipient.</source>
        <translation>Оның аты және не керегі; қайда екені — тек осы алушыға айтуға келіскен болса.</translation>
    </message>
    <message>
        <source>Save the letter…</source>
        <translation>Хатты сақтау…</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>ұсынылды</translation>
    </message>
    <message>
        <source>she declined</source>
        <translation>ол бас тартты</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>жолданды</translation>
    </message>
    <message>
        <source>accompanied</source>
        <translation>бірге барды</translation>
    </message>
    <message>
        <source>accepted there</source>
        <translation>онда қабылдады</translation>
    </message>
    <message>
        <source>refused there</source>
        <translation>онда бас тартты</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>аяқталды</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>үзілді</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>This does not open the vault. Check the keyboard's language and Caps Lock, then try again.</source>
        <translation>Бұл қойманы ашпайды. Пернетақта тілін және Caps Lock тексеріп, қайта көріңіз.</translation>
    </message>
    <message>
        <source>The vault was locked in the meantime. Unlock it and try again.</source>
        <translation>Қойма осы арада құлыпталды. Ашып, қайта көріңіз.</translation>
    </message>
    <message>
        <source>The vault is open in another program or window. Close it there first.</source>
        <translation>Қойма басқа бағдарламада немесе терезеде ашық. Алдымен сонда жабыңыз.</translation>
    </message>
    <message>
        <source>Something of this vault is damaged or missing. Nothing was changed; restore it from a backup.</source>
        <translation>Бұл қоймада бірдеңе бүлінген немесе жоқ. Ештеңе өзгерген жоқ; сақтық көшірмеден қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>This was written by a newer version of the program. Install that version to open it.</source>
        <translation>Мұны бағдарламаның жаңарақ нұсқасы жазған. Ашу үшін сол нұсқаны орнатыңыз.</translation>
    </message>
    <message>
        <source>This could not be written. Check the disk or stick, or choose another folder.</source>
        <translation>Жазу мүмкін болмады. Дискіні не флешканы тексеріңіз немесе басқа қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>This computer's keyring does not give its part. Unlock it, or use the recovery code or the shares.</source>
        <translation>Бұл компьютердің кілт сақтағышы өз бөлігін бермейді. Құлпын ашыңыз немесе қалпына келтіру кодын не үлестерді пайдаланыңыз.</translation>
    </message>
    <message>
        <source>Something in the pack is wrong, so nothing was changed. For whoever made it:
{detail}</source>
        <translation>Топтамада бірдеңе дұрыс емес, сондықтан ештеңе өзгерген жоқ. Оны жасағанға:
{detail}</translation>
    </message>
    <message>
        <source>Her consent for this is not recorded. Ask her and write down what she decides, or give a reason.</source>
        <translation>Оның бұған келісімі жазылмаған. Сұрап, не шешетінін жазыңыз немесе себебін көрсетіңіз.</translation>
    </message>
    <message>
        <source>The paper could not be made: its template and the answers do not fit together. Tell the author of the pack: {detail}</source>
        <translation>Құжат жасалмады: оның үлгісі мен жауаптар үйлеспейді. Топтаманың авторына айтыңыз: {detail}</translation>
    </message>
    <message>
        <source>The Word template has a fault, so no paper was made. Tell its author: {detail}</source>
        <translation>Word үлгісінде қате бар, сондықтан құжат жасалмады. Авторына айтыңыз: {detail}</translation>
    </message>
    <message>
        <source>This is not a text. Write it in words.</source>
        <translation>Бұл мәтін емес. Сөзбен жазыңыз.</translation>
    </message>
    <message>
        <source>This is longer than {limit} letters. Shorten it or attach it as a file.</source>
        <translation>Бұл {limit} әріптен ұзын. Қысқартыңыз немесе файл етіп тіркеңіз.</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>Иә немесе жоқ дегенді таңдаңыз.</translation>
    </message>
    <message>
        <source>This is none of the choices. Choose one of them.</source>
        <translation>Мұндай нұсқа жоқ. Берілгендердің бірін таңдаңыз.</translation>
    </message>
    <message>
        <source>There is no such date. Check the day, the month and the year.</source>
        <translation>Мұндай күн жоқ. Күнін, айын, жылын тексеріңіз.</translation>
    </message>
    <message>
        <source>The year must lie between {first} and {last}.</source>
        <translation>Жыл {first} мен {last} аралығында болуы керек.</translation>
    </message>
    <message>
        <source>This is no date with a time of day. Check both.</source>
        <translation>Бұл уақыты бар күн емес. Екеуін де тексеріңіз.</translation>
    </message>
    <message>
        <source>This number is too large to be right. Check its digits.</source>
        <translation>Бұл сан тым үлкен. Цифрларын тексеріңіз.</translation>
    </message>
    <message>
        <source>Choose one of the words for gender.</source>
        <translation>Жыныс үшін сөздердің бірін таңдаңыз.</translation>
    </message>
    <message>
        <source>This does not fit the parts asked for. Fill in each part by itself.</source>
        <translation>Бұл сұралған бөліктерге сәйкес емес. Әр бөлікті жеке толтырыңыз.</translation>
    </message>
    <message>
        <source>This is no list of people. Add each person by herself.</source>
        <translation>Бұл адамдар тізімі емес. Әр адамды жеке қосыңыз.</translation>
    </message>
    <message>
        <source>The number must be at least {limit}.</source>
        <translation>Сан кемінде {limit} болуы керек.</translation>
    </message>
    <message>
        <source>The number must be at most {limit}.</source>
        <translation>Сан {limit} мәнінен аспауы керек.</translation>
    </message>
    <message>
        <source>Write only the digits and letters of the number, at most 40.</source>
        <translation>Нөмірдің цифрлары мен әріптерін ғана жазыңыз, 40-тан аспасын.</translation>
    </message>
    <message>
        <source>Nothing is written yet. Write a few words.</source>
        <translation>Әлі ештеңе жазылмаған. Бірнеше сөз жазыңыз.</translation>
    </message>
    <message>
        <source>A recovery code has {wanted} letters and digits in groups of four. Compare it with the paper.</source>
        <translation>Қалпына келтіру кодында төрт-төрттен топталған {wanted} әріп пен цифр бар. Қағазбен салыстырыңыз.</translation>
    </message>
    <message>
        <source>There is a slip in the recovery code. Compare it with the paper, group by group.</source>
        <translation>Қалпына келтіру кодында қате бар. Қағазбен топ-тобымен салыстырыңыз.</translation>
    </message>
    <message>
        <source>These shares do not open the vault. Compare each list of words with its paper.</source>
        <translation>Бұл үлестер қойманы ашпайды. Әр сөздер тізімін өз қағазымен салыстырыңыз.</translation>
    </message>
    <message>
        <source>Opening the vault needs {needed} MB of free memory. Close other programs and try again.</source>
        <translation>Қойманы ашуға {needed} МБ бос жад керек. Басқа бағдарламаларды жауып, қайта көріңіз.</translation>
    </message>
    <message>
        <source>There is no vault in this folder. Choose another one, or make a vault here.</source>
        <translation>Бұл қалтада қойма жоқ. Басқа қалта таңдаңыз немесе осында қойма жасаңыз.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Free some room and try again.</source>
        <translation>Диск толы, сондықтан ештеңе сақталмады. Орын босатып, қайта көріңіз.</translation>
    </message>
    <message>
        <source>This folder can only be read, so nothing was saved. Choose another folder.</source>
        <translation>Бұл қалтаны тек оқуға болады, сондықтан ештеңе сақталмады. Басқа қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>The disk or stick does not answer. Put it back and try again.</source>
        <translation>Диск не флешка жауап бермейді. Қайта салып көріңіз.</translation>
    </message>
    <message>
        <source>There is no whole backup in this folder. Choose another one.</source>
        <translation>Бұл қалтада бүтін сақтық көшірме жоқ. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>The passphrase is empty. Choose several words that only you would put together.</source>
        <translation>Құпия сөйлем бос. Тек сіз ғана бірге қоятын бірнеше сөз таңдаңыз.</translation>
    </message>
    <message>
        <source>This folder is not empty. Choose a new folder.</source>
        <translation>Бұл қалта бос емес. Жаңа қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>Another worker has this name already. Choose another one.</source>
        <translation>Бұл атау басқа қызметкерде бар. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>This is the vault's last passphrase. Give another worker one first.</source>
        <translation>Бұл қойманың соңғы құпия сөйлемі. Алдымен басқа қызметкерге беріңіз.</translation>
    </message>
    <message>
        <source>You cannot remove your own access. Ask a colleague to do it.</source>
        <translation>Өз қолжетімділігіңізді алып тастай алмайсыз. Әріптесіңізден сұраңыз.</translation>
    </message>
    <message>
        <source>This is no longer in the vault. Open the list again.</source>
        <translation>Бұл енді қоймада жоқ. Тізімді қайта ашыңыз.</translation>
    </message>
    <message>
        <source>Before a passphrase is tied to this computer, the vault needs another way in. Print a recovery code or make shares first.</source>
        <translation>Құпия сөз тіркесін осы компьютерге байламас бұрын қойманы ашудың басқа жолы керек. Алдымен қалпына келтіру кодын басып шығарыңыз немесе бөліктер жасаңыз.</translation>
    </message>
    <message>
        <source>Every other way in is tied to this computer. Untie one first, or keep this one.</source>
        <translation>Ашудың басқа барлық жолы осы компьютерге байланған. Алдымен біреуін ажыратыңыз немесе осыны қалдырыңыз.</translation>
    </message>
    <message>
        <source>There is a vault in this folder already. Choose a new folder, or say that it is to be replaced.</source>
        <translation>Бұл қалтада қойма бар. Жаңа қалтаны таңдаңыз немесе оны алмастыру керегін көрсетіңіз.</translation>
    </message>
    <message>
        <source>A file of this vault cannot be read. Check the disk and whether you may read the folder.</source>
        <translation>Бұл қойманың файлы оқылмайды. Дискіні және қалтаны оқу құқығыңызды тексеріңіз.</translation>
    </message>
    <message>
        <source>Shares need at least 2 to open and at most {most} in all. Choose other numbers.</source>
        <translation>Ашу үшін кемінде 2 бөлік керек, барлығы {most} бөліктен аспайды. Басқа сандарды таңдаңыз.</translation>
    </message>
    <message>
        <source>This did not work out, and nothing was changed. Try again.</source>
        <translation>Болмады, ештеңе өзгерген жоқ. Қайта көріңіз.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing of it was kept.</source>
        <translation>Тоқтатылды. Одан ештеңе сақталған жоқ.</translation>
    </message>
    <message>
        <source>This is larger than {limit} kB. Shorten it.</source>
        <translation>Бұл {limit} кБ-тан үлкен. Қысқартыңыз.</translation>
    </message>
    <message>
        <source>This holds half of a letter that cannot be kept. Delete the last letter and type it again.</source>
        <translation>Мұнда сақтауға келмейтін жарты әріп бар. Соңғы әріпті өшіріп, қайта теріңіз.</translation>
    </message>
    <message>
        <source>This is no address of a vault; one begins with age1. Ask your colleague to send it again.</source>
        <translation>Бұл қойманың мекенжайы емес; ол age1 деп басталады. Әріптесіңізден қайта жіберуін сұраңыз.</translation>
    </message>
    <message>
        <source>This file is no hand-over for this vault. Give your colleague this vault's address and ask for a new one.</source>
        <translation>Бұл файл осы қоймаға арналған тапсыру емес. Әріптесіңізге осы қойманың мекенжайын беріп, жаңасын сұраңыз.</translation>
    </message>
    <message>
        <source>The hand-over file is damaged or not whole, so nothing of it was taken in. Ask for a new one.</source>
        <translation>Тапсыру файлы бүлінген немесе толық емес, сондықтан одан ештеңе алынған жоқ. Жаңасын сұраңыз.</translation>
    </message>
    <message>
        <source>This hand-over was made by a newer version of the program. Install that version first.</source>
        <translation>Бұл тапсыруды бағдарламаның жаңарақ нұсқасы жасаған. Алдымен сол нұсқаны орнатыңыз.</translation>
    </message>
    <message>
        <source>The case is here already and differs. Choose for each difference which side is to stand.</source>
        <translation>Бұл іс мұнда бар, бірақ өзгеше. Әр айырмашылық үшін қайсысы қалатынын таңдаңыз.</translation>
    </message>
    <message>
        <source>Read the risks that come before this step first. Then it can be marked as done.</source>
        <translation>Алдымен осы қадамның алдындағы қауіптерді оқыңыз. Сонда оны орындалды деп белгілеуге болады.</translation>
    </message>
    <message>
        <source>The procedure has no such step now. Open it again from the case.</source>
        <translation>Рәсімде қазір мұндай қадам жоқ. Оны істен қайта ашыңыз.</translation>
    </message>
    <message>
        <source>Going on without her consent needs a reason. Write why it cannot wait.</source>
        <translation>Оның келісімінсіз жалғастыруға себеп керек. Неге күте алмайтынын жазыңыз.</translation>
    </message>
    <message>
        <source>Nobody is named to go with her. Say who goes, two if you can.</source>
        <translation>Онымен кім баратыны аталмаған. Кім баратынын айтыңыз, мүмкін болса екеу.</translation>
    </message>
    <message>
        <source>They are out already. Write that they are back first.</source>
        <translation>Олар жолда. Алдымен қайтып келгенін жазыңыз.</translation>
    </message>
    <message>
        <source>Nobody of this name works here. Choose somebody from the list.</source>
        <translation>Мұндай атпен мұнда ешкім жұмыс істемейді. Тізімнен біреуді таңдаңыз.</translation>
    </message>
    <message>
        <source>Two go together. Name a second person, or say why one goes alone.</source>
        <translation>Екеу барады. Екінші адамды атаңыз немесе неге біреу баратынын айтыңыз.</translation>
    </message>
    <message>
        <source>Say where they go, so that somebody can look for them.</source>
        <translation>Оларды іздей алу үшін қайда баратынын айтыңыз.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB. Split it, or keep it on a stick.</source>
        <translation>Файл {limit} МБ-тан үлкен. Бөліңіз немесе флешкада сақтаңыз.</translation>
    </message>
    <message>
        <source>The file changed while it was taken in. Close it and try again.</source>
        <translation>Файл алынып жатқанда өзгерді. Жауып, қайта көріңіз.</translation>
    </message>
    <message>
        <source>The file could not be read. Check that it is there and not in use.</source>
        <translation>Файлды оқу мүмкін болмады. Орнында ма, басқа жерде ашық емес пе, тексеріңіз.</translation>
    </message>
    <message>
        <source>Nobody is named. Write from whom or to whom.</source>
        <translation>Ешкім аталмаған. Кімнен немесе кімге екенін жазыңыз.</translation>
    </message>
    <message>
        <source>She has not agreed that anybody talks with the partner. Ask her and write down what she decides, or say why it has to be.</source>
        <translation>Серіктеспен біреудің сөйлесуіне келіспеген. Өзінен сұрап, шешімін жазыңыз немесе неге қажет екенін айтыңыз.</translation>
    </message>
    <message>
        <source>The risk was not looked at in the last two weeks. Look at it with her first, or say why it has to be now.</source>
        <translation>Соңғы екі аптада қауіп бағаланған жоқ. Алдымен онымен бірге бағалаңыз немесе неге қазір қажет екенін айтыңыз.</translation>
    </message>
    <message>
        <source>The heading of column {number} is not known here. Save the directory as a table and use its headings.</source>
        <translation>{number}-бағанның тақырыбы мұнда белгісіз. Анықтамалықты кесте етіп сақтап, соның тақырыптарын қолданыңыз.</translation>
    </message>
    <message>
        <source>No column holds the names. Save the directory as a table and use its headings.</source>
        <translation>Ешбір бағанда атаулар жоқ. Анықтамалықты кесте етіп сақтап, соның тақырыптарын қолданыңыз.</translation>
    </message>
    <message>
        <source>The letters of this table cannot be read. Save it as “CSV UTF-8” or as .xlsx.</source>
        <translation>Бұл кестенің әріптері оқылмайды. Оны «CSV UTF-8» немесе .xlsx етіп сақтаңыз.</translation>
    </message>
    <message>
        <source>This file is no table. Save it as .csv (UTF-8) or as .xlsx.</source>
        <translation>Бұл файл кесте емес. Оны .csv (UTF-8) немесе .xlsx етіп сақтаңыз.</translation>
    </message>
    <message>
        <source>The table is empty. Its first row names the columns.</source>
        <translation>Кесте бос. Бірінші жолы бағандарды атайды.</translation>
    </message>
    <message>
        <source>The table has more than {limit} rows. Split it.</source>
        <translation>Кестеде {limit} жолдан артық. Бөліңіз.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Атауы жоқ.</translation>
    </message>
    <message>
        <source>“{column}” is longer than {limit} letters. Shorten it.</source>
        <translation>«{column}» {limit} әріптен ұзын. Қысқартыңыз.</translation>
    </message>
    <message>
        <source>“{column}” is no number of days. Write 30, for instance.</source>
        <translation>«{column}» күн саны емес. Мысалы, 30 деп жазыңыз.</translation>
    </message>
    <message>
        <source>“{column}” is neither yes nor no. Write one of them or leave it empty.</source>
        <translation>«{column}» «иә» де, «жоқ» та емес. Бірін жазыңыз немесе бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>The day of the last check is no date. Write it as 2026-03-31.</source>
        <translation>Соңғы тексеру күні дата емес. Былай жазыңыз: 2026-03-31.</translation>
    </message>
    <message>
        <source>This does not fit here. Open the page again; if it happens again, tell whoever looks after the program.</source>
        <translation>Бұл мұнда сәйкес келмейді. Бетті қайта ашыңыз; қайталанса, бағдарламаға қарайтын адамға айтыңыз.</translation>
    </message>
    <message>
        <source>This case is closed. Reopen it to work on it.</source>
        <translation>Бұл іс жабылған. Онымен жұмыс істеу үшін қайта ашыңыз.</translation>
    </message>
    <message>
        <source>The procedure does not ask this question now. Open it again from the case.</source>
        <translation>Рәсім қазір бұл сұрақты қоймайды. Оны істен қайта ашыңыз.</translation>
    </message>
    <message>
        <source>To decide otherwise than the rules, choose yes, no or unknown and write the reason.</source>
        <translation>Ережеден басқаша шешу үшін иә, жоқ немесе белгісіз дегенді таңдап, себебін жазыңыз.</translation>
    </message>
    <message>
        <source>Nobody of this name is in the case yet. Answer the question about this person first.</source>
        <translation>Істе әлі мұндай атты адам жоқ. Алдымен осы адам туралы сұраққа жауап беріңіз.</translation>
    </message>
    <message>
        <source>A time must lie between 1 and 960 minutes.</source>
        <translation>Уақыт 1 мен 960 минут аралығында болуы керек.</translation>
    </message>
    <message>
        <source>Time that lies ahead is planned, not written down.</source>
        <translation>Алдағы уақыт жоспарланады, жазылмайды.</translation>
    </message>
    <message>
        <source>No time is running. Begin it, or write the minutes down.</source>
        <translation>Уақыт жүріп тұрған жоқ. Бастаңыз немесе минутты жазыңыз.</translation>
    </message>
    <message>
        <source>The hours of a week must lie between 1 and 80.</source>
        <translation>Аптадағы сағат 1 мен 80 аралығында болуы керек.</translation>
    </message>
    <message>
        <source>A hearing or a visit needs its hour. Write the day and the hour.</source>
        <translation>Отырысқа немесе баруға сағат керек. Күні мен сағатын жазыңыз.</translation>
    </message>
    <message>
        <source>This is over, done or called off. Look at the calendar anew.</source>
        <translation>Бұл өтіп кетті, орындалды немесе тоқтатылды. Күнтізбеге қайта қараңыз.</translation>
    </message>
    <message>
        <source>The time of return lies before the time of leaving.</source>
        <translation>Қайту уақыты шығу уақытынан бұрын.</translation>
    </message>
    <message>
        <source>This visit is over. Plan a new one.</source>
        <translation>Бұл бару аяқталды. Жаңасын жоспарлаңыз.</translation>
    </message>
    <message>
        <source>A visit needs somebody who goes, and a time of return after the time of leaving.</source>
        <translation>Сапарға баратын адам және шыққаннан кейінгі қайту уақыты керек.</translation>
    </message>
    <message>
        <source>The minutes until the second step must lie between 1 and 600.</source>
        <translation>Екінші қадамға дейінгі минут саны 1 мен 600 аралығында болуы керек.</translation>
    </message>
    <message>
        <source>Say what happened and how serious it is.</source>
        <translation>Не болғанын және қаншалықты қауіпті екенін айтыңыз.</translation>
    </message>
    <message>
        <source>Say how high the risk is and what makes it so.</source>
        <translation>Қауіптің қаншалықты жоғары екенін және неліктен екенін айтыңыз.</translation>
    </message>
    <message>
        <source>The number of cases to warn at must lie between 1 and 500.</source>
        <translation>Ескерту үшін істер саны 1 мен 500 аралығында болуы керек.</translation>
    </message>
    <message>
        <source>Write with which place you talked and what you asked for.</source>
        <translation>Қай мекемемен сөйлескеніңізді және не сұрағаныңызды жазыңыз.</translation>
    </message>
    <message>
        <source>The days she may stay are a number, such as 30.</source>
        <translation>Ол қала алатын күндер — сан, мысалы 30.</translation>
    </message>
    <message>
        <source>A complaint needs to know to whom it goes. Write the office or its head.</source>
        <translation>Шағымның кімге жіберілетіні белгілі болуы керек. Мекемені немесе оның басшысын жазыңыз.</translation>
    </message>
    <message>
        <source>The paper tells {readers} about: {missing}. Her consent for it is not recorded. Ask her and write down what she decides, or give a reason.</source>
        <translation>Құжат кімге айтады: {readers}; не туралы: {missing}. Оның бұған келісімі жазылмаған. Сұрап, не шешетінін жазыңыз немесе себебін көрсетіңіз.</translation>
    </message>
    <message>
        <source>There is nothing to tell yet. Write down in her story what happened.</source>
        <translation>Әлі айтатын ештеңе жоқ. Не болғанын оның тарихына жазыңыз.</translation>
    </message>
    <message>
        <source>The respondent gets this paper, and its address is the one she hides. Enter another address for papers.</source>
        <translation>Бұл құжатты жауапкер алады, ал ондағы мекенжай — ол жасыратын мекенжай. Құжаттар үшін басқа мекенжай енгізіңіз.</translation>
    </message>
    <message>
        <source>There is no LibreOffice or Word on this computer, so no PDF can be made. Use the Word file.</source>
        <translation>Бұл компьютерде LibreOffice не Word жоқ, сондықтан PDF жасалмайды. Word файлын пайдаланыңыз.</translation>
    </message>
    <message>
        <source>The office program made no PDF. Close its windows and try again, or use the Word file.</source>
        <translation>Кеңсе бағдарламасы PDF жасамады. Терезелерін жауып, қайта көріңіз немесе Word файлын пайдаланыңыз.</translation>
    </message>
    <message>
        <source>The papers could not be written to this folder. Choose another one, or free some room.</source>
        <translation>Құжаттарды бұл қалтаға жазу мүмкін болмады. Басқасын таңдаңыз немесе орын босатыңыз.</translation>
    </message>
    <message>
        <source>A file of this name is there already. Choose another folder.</source>
        <translation>Мұндай атаулы файл бар. Басқа қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>There is no paper for a packet yet. Answer more questions or tick a paper.</source>
        <translation>Топтамаға әлі құжат жоқ. Басқа сұрақтарға жауап беріңіз немесе құжатты белгілеңіз.</translation>
    </message>
    <message>
        <source>The respondent gets this paper, and its words tell him {secret}. Find the answer that repeats it, often her story, and change it.</source>
        <translation>Бұл қағазды екінші тарап алады, ал оның сөздері мынаны ашады: {secret}. Мұны қайталайтын жауапты, көбіне оның әңгімесін, тауып, өзгертіңіз.</translation>
    </message>
    <message>
        <source>The respondent gets this paper, and its template would tell him where she is. Ask the author of the pack to take that out.</source>
        <translation>Бұл қағазды екінші тарап алады, ал оның үлгісі әйелдің қайда екенін ашар еді. Топтама авторынан мұны алып тастауын сұраңыз.</translation>
    </message>
    <message>
        <source>The Word template {file} is missing. Put it back into its pack, or install the pack anew.</source>
        <translation>Word үлгісі {file} жоқ. Оны топтамаға қайтарыңыз немесе топтаманы қайта орнатыңыз.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a Word document. Open it in Word or LibreOffice and save it as .docx.</source>
        <translation>{file} Word құжаты ретінде оқылмайды. Оны Word немесе LibreOffice бағдарламасында ашып, .docx ретінде сақтаңыз.</translation>
    </message>
    <message>
        <source>{file} is no plain Word document. Save it as Word document (.docx).</source>
        <translation>{file} кәдімгі Word құжаты емес. Оны Word құжаты (.docx) ретінде сақтаңыз.</translation>
    </message>
    <message>
        <source>{file} is an old .doc file or locked by a password. Save it as .docx without a password.</source>
        <translation>{file} – ескі .doc файлы немесе құпиясөзбен жабылған. Оны құпиясөзсіз .docx ретінде сақтаңыз.</translation>
    </message>
    <message>
        <source>{file} holds tracked changes or comments, which name their authors. Accept the changes, delete the comments, and save it again.</source>
        <translation>{file} ішінде авторларын атайтын түзетулер немесе ескертпелер бар. Түзетулерді қабылдап, ескертпелерді өшіріп, қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>{file} holds macros, links or embedded objects. They could do harm; save it as .docx without them.</source>
        <translation>{file} ішінде макростар, сілтемелер немесе ендірілген нысандар бар. Олар зиян келтіруі мүмкін; оларсыз .docx ретінде сақтаңыз.</translation>
    </message>
    <message>
        <source>{file} is too large or not built as Word builds its files, so it was refused as unsafe.</source>
        <translation>{file} тым үлкен немесе Word жасайтындай құрылмаған, сондықтан қауіпті деп қабылданбады.</translation>
    </message>
    <message>
        <source>This paper is not made in this language. Choose another one.</source>
        <translation>Бұл қағаз бұл тілде жасалмайды. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>The printer did not take the paper. Check that it is on and has paper, or save the Word file.</source>
        <translation>Принтер құжатты қабылдамады. Оның қосулы екенін және қағазы барын тексеріңіз немесе Word файлын сақтаңыз.</translation>
    </message>
    <message>
        <source>This place cannot be written to. Choose another one, or free some room.</source>
        <translation>Бұл жерге жазу мүмкін емес. Басқа жерді таңдаңыз немесе орын босатыңыз.</translation>
    </message>
    <message>
        <source>This is no pack file, or it is damaged. Get it again from whoever made it. Nothing was changed.</source>
        <translation>Бұл топтама файлы емес немесе бүлінген. Оны жасағаннан қайта алыңыз. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>The pack was altered after it was built. Do not install it; ask its maker for the right file.</source>
        <translation>Топтама жасалғаннан кейін өзгертілген. Орнатпаңыз; жасағаннан дұрыс файлды сұраңыз.</translation>
    </message>
    <message>
        <source>The file holds far more than any pack needs. Do not install it. Nothing was changed.</source>
        <translation>Файлда кез келген топтамаға керегінен әлдеқайда көп. Орнатпаңыз. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>The file holds things that do not belong into a pack. Do not install it. Nothing was changed.</source>
        <translation>Файлда топтамада болмауы тиіс нәрселер бар. Орнатпаңыз. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>A file in this pack reaches for a place outside the pack. Do not install it; tell its maker.</source>
        <translation>Осы топтамадағы бір файл топтамадан тыс жерге шығады. Орнатпаңыз; жасағанға айтыңыз.</translation>
    </message>
    <message>
        <source>The pack has a form this program does not know. A newer version of the program may read it.</source>
        <translation>Топтаманың пішінін бұл бағдарлама білмейді. Оны жаңарақ нұсқа оқуы мүмкін.</translation>
    </message>
    <message>
        <source>The signature is wrong: somebody altered this pack or signed another one. Do not install it.</source>
        <translation>Қолтаңба дұрыс емес: біреу бұл топтаманы өзгерткен немесе басқасына қол қойған. Орнатпаңыз.</translation>
    </message>
    <message>
        <source>The pack was not installed: something that speaks against it was not accepted.</source>
        <translation>Топтама орнатылмады: оған қарсы айтылғанның бірі қабылданбады.</translation>
    </message>
    <message>
        <source>Nothing was installed for this country, so there is no way back.</source>
        <translation>Бұл ел үшін ештеңе орнатылмаған, сондықтан қайтатын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>There is no such pack on this computer. Look for it on the page Packs.</source>
        <translation>Бұл компьютерде мұндай топтама жоқ. Оны топтамалар бетінен іздеңіз.</translation>
    </message>
    <message>
        <source>The list of signatures you trust is damaged. Remove it and confirm the signers anew.</source>
        <translation>Сенетін қолтаңбалар тізімі бүлінген. Оны жойып, қол қоюшыларды қайта растаңыз.</translation>
    </message>
    <message>
        <source>This file does not open with that passphrase, or it is no signing key.</source>
        <translation>Бұл файл ондай құпия сөзбен ашылмайды немесе қол қою кілті емес.</translation>
    </message>
    <message>
        <source>No law in this pack has been checked, so nobody can be helped with it yet. Ask a local lawyer first, and write down the sources.</source>
        <translation>Бұл топтамада бірде-бір заң тексерілмеген, сондықтан онымен әлі ешкімге көмектесуге болмайды. Алдымен жергілікті заңгерден сұрап, дереккөздерді жазыңыз.</translation>
    </message>
    <message>
        <source>No law in this pack has been checked, so it cannot take the place of the pack you work with. Nothing was installed.</source>
        <translation>Бұл пакеттегі бірде-бір норма тексерілмеген, сондықтан ол сіз жұмыс істеп жүрген пакеттің орнын баса алмайды. Ештеңе орнатылған жоқ.</translation>
    </message>
    <message>
        <source>Nothing is said differently yet. Add an office or change a text first.</source>
        <translation>Әлі ештеңе басқаша айтылмаған. Алдымен мекеме қосыңыз немесе мәтінді өзгертіңіз.</translation>
    </message>
    <message>
        <source>This is no longer in the copy, or cannot be changed here. Open it anew.</source>
        <translation>Бұл көшірмеде енді жоқ немесе мұнда өзгертуге болмайды. Оны қайта ашыңыз.</translation>
    </message>
    <message>
        <source>This could not be written. Free some room on the disk, or choose another place.</source>
        <translation>Мұны жазу мүмкін болмады. Дискіде орын босатыңыз немесе басқа жерді таңдаңыз.</translation>
    </message>
    <message>
        <source>Write the full name of the lawyer who read the pack.</source>
        <translation>Топтаманы оқыған заңгердің толық аты-жөнін жазыңыз.</translation>
    </message>
    <message>
        <source>The next reading must be after today and at most two years ahead.</source>
        <translation>Келесі оқу бүгіннен кейін және екі жылдан аспай болуы керек.</translation>
    </message>
    <message>
        <source>It cannot be signed off yet: texts still to be translated: {count}.</source>
        <translation>Әлі бекітуге болмайды: аударылмаған мәтіндер: {count}.</translation>
    </message>
    <message>
        <source>Write the country as two letters, such as am.</source>
        <translation>Елді екі әріппен жазыңыз, мысалы am.</translation>
    </message>
    <message>
        <source>The pack has no such procedure. Choose another one.</source>
        <translation>Топтамада мұндай рәсім жоқ. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>This procedure does not ask that question.</source>
        <translation>Бұл рәсім ондай сұрақ қоймайды.</translation>
    </message>
    <message>
        <source>Give the run a name that says what it shows.</source>
        <translation>Өтуге не көрсететінін айтатын ат беріңіз.</translation>
    </message>
    <message>
        <source>The run does not come out the same when it is repeated. It was not kept.</source>
        <translation>Қайталағанда өту басқа нәтиже береді. Ол сақталмады.</translation>
    </message>
    <message>
        <source>A run of this name is already kept. Choose another name.</source>
        <translation>Мұндай атпен өту сақталған. Басқа ат таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>Only without her consent: why it leaves all the same</source>
        <translation>Тек оның келісімінсіз: неге бәрібір шығады</translation>
    </message>
    <message>
        <source>How an office answered her</source>
        <translation>Мекеме оған қалай жауап берді</translation>
    </message>
    <message>
        <source>helped</source>
        <translation>көмектесті</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>бас тартты</translation>
    </message>
    <message>
        <source>did nothing</source>
        <translation>ештеңе істемеді</translation>
    </message>
    <message>
        <source>insulted or blamed her</source>
        <translation>қорлады немесе кінәлады</translation>
    </message>
    <message>
        <source>asked for money</source>
        <translation>ақша сұрады</translation>
    </message>
    <message>
        <source>told others about her</source>
        <translation>ол туралы басқаларға айтты</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Полиция</translation>
    </message>
    <message>
        <source>Identity office</source>
        <translation>Жеке құжат мекемесі</translation>
    </message>
    <message>
        <source>Legal aid</source>
        <translation>Заң көмегі</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Сот</translation>
    </message>
    <message>
        <source>Clinic or doctor</source>
        <translation>Емхана немесе дәрігер</translation>
    </message>
    <message>
        <source>Child services</source>
        <translation>Балалар қызметі</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>Баспана</translation>
    </message>
    <message>
        <source>Another office</source>
        <translation>Басқа мекеме</translation>
    </message>
    <message>
        <source>How they answered</source>
        <translation>Қалай жауап берді</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Which office, which room</source>
        <translation>Қай мекеме, қай бөлме</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Кім болды</translation>
    </message>
    <message>
        <source>There: {who}</source>
        <translation>Болғандар: {who}</translation>
    </message>
    <message>
        <source>Complain…</source>
        <translation>Шағымдану…</translation>
    </message>
    <message>
        <source>Prepare it</source>
        <translation>Дайындау</translation>
    </message>
    <message>
        <source>A general complaint to any office</source>
        <translation>Кез келген мекемеге жалпы шағым</translation>
    </message>
    <message>
        <source>The deadline cannot be counted yet; the interview asks from which day.</source>
        <translation>Мерзімді әлі санау мүмкін емес; сұрау қай күннен екенін сұрайды.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Құжат тілі</translation>
    </message>
    <message>
        <source>Save the complaint…</source>
        <translation>Шағымды сақтау…</translation>
    </message>
    <message>
        <source>The paper is saved, outside the vault.</source>
        <translation>Құжат сақталды, қоймадан тыс.</translation>
    </message>
    <message>
        <source>Her story as a paper for court</source>
        <translation>Оның оқиғасы сотқа құжат ретінде</translation>
    </message>
    <message>
        <source>It leaves only with her consent for court, or with a reason that stays in the record.</source>
        <translation>Тек сотқа келісімімен немесе жазбада қалатын себеппен шығады.</translation>
    </message>
    <message>
        <source>The day it happened is not written down, so no deadline can be counted.</source>
        <translation>Қай күні болғаны жазылмаған, сондықтан мерзімді есептеу мүмкін емес.</translation>
    </message>
    <message>
        <source>Counted from the day written in this entry. Check it before you rely on it.</source>
        <translation>Осында жазылған күннен есептелді. Сенбес бұрын тексеріңіз.</translation>
    </message>
    <message>
        <source>The deadline for this complaint is not known here. Ask a local lawyer, and hand the complaint in as soon as you can.</source>
        <translation>Бұл шағымның мерзімі мұнда белгісіз. Жергілікті заңгерден сұраңыз да, шағымды мүмкіндігінше тез беріңіз.</translation>
    </message>
</context>
<context>
    <name>Reveals</name>
    <message>
        <source>drug use</source>
        <translation>есірткі тұтынуы</translation>
    </message>
    <message>
        <source>HIV status</source>
        <translation>АИТВ мәртебесі</translation>
    </message>
    <message>
        <source>substitution treatment</source>
        <translation>алмастыру емі</translation>
    </message>
    <message>
        <source>her health</source>
        <translation>денсаулығы</translation>
    </message>
    <message>
        <source>anything to the partner himself</source>
        <translation>серіктестің өзіне бірдеңе</translation>
    </message>
    <message>
        <source>sex work</source>
        <translation>секс-жұмыс</translation>
    </message>
    <message>
        <source>where she is</source>
        <translation>қайда екені</translation>
    </message>
    <message>
        <source>her residence status</source>
        <translation>тұру мәртебесі</translation>
    </message>
    <message>
        <source>her children</source>
        <translation>балалары</translation>
    </message>
    <message>
        <source>her identity</source>
        <translation>жеке басы</translation>
    </message>
    <message>
        <source>her story</source>
        <translation>оның әңгімесі</translation>
    </message>
    <message>
        <source>that she asks for help</source>
        <translation>көмек сұрағаны</translation>
    </message>
    <message>
        <source>the address she hides</source>
        <translation>ол жасырып жүрген мекенжайды</translation>
    </message>
    <message>
        <source>how to reach her safely</source>
        <translation>онымен қауіпсіз байланысу жолын</translation>
    </message>
    <message>
        <source>that she is in a shelter</source>
        <translation>оның баспанада екенін</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>Her decision is written down.</source>
        <translation>Оның шешімі жазылды.</translation>
    </message>
    <message>
        <source>Read all risks: {count}</source>
        <translation>Барлық қауіпті оқу: {count}</translation>
    </message>
    <message>
        <source>Before: {step}</source>
        <translation>Алдында: {step}</translation>
    </message>
    <message>
        <source>Shown because she did not answer what it depends on.</source>
        <translation>Бұл тәуелді болған сұраққа жауап бермегендіктен көрсетілді.</translation>
    </message>
    <message>
        <source>What helps:</source>
        <translation>Не көмектеседі:</translation>
    </message>
    <message>
        <source>Before this step</source>
        <translation>Осы қадамның алдында</translation>
    </message>
    <message>
        <source>Read these with her before this step</source>
        <translation>Осы қадамның алдында онымен бірге оқыңыз</translation>
    </message>
    <message>
        <source>What did she decide? Refusing closes nothing.</source>
        <translation>Ол не шешті? Бас тарту ештеңені жаппайды.</translation>
    </message>
    <message>
        <source>She wants this step</source>
        <translation>Ол бұл қадамды қалайды</translation>
    </message>
    <message>
        <source>She does not want it</source>
        <translation>Ол мұны қаламайды</translation>
    </message>
    <message>
        <source>Read, not decided yet</source>
        <translation>Оқылды, әлі шешілмеген</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>She</source>
        <translation>Ол</translation>
    </message>
    <message>
        <source>The respondent</source>
        <translation>Жауапкер</translation>
    </message>
    <message>
        <source>Her representative</source>
        <translation>Оның өкілі</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Бала</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Куәгер</translation>
    </message>
    <message>
        <source>Holds her document</source>
        <translation>Құжатын ұстап отыр</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Туысы</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>Адвокат</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>Басқа адам</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Language of the window</source>
        <translation>Терезе тілі</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптау</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Көрініс пен тіл</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Түстер</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Жүйедегідей</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Қараңғы</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Жоғары контраст</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Мәтін көлемі</translation>
    </message>
    <message>
        <source>What lists show</source>
        <translation>Тізімдер нені көрсетеді</translation>
    </message>
    <message>
        <source>Show names in the list of cases</source>
        <translation>Істер тізімінде аттарды көрсету</translation>
    </message>
    <message>
        <source>Remember where the vault is</source>
        <translation>Қойманың орнын есте сақтау</translation>
    </message>
    <message>
        <source>Ask a whole section at a time</source>
        <translation>Бүкіл бөлімді бірден сұрау</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Емле</translation>
    </message>
    <message>
        <source>Long text is looked through for spelling in: {languages}.</source>
        <translation>Ұзын мәтіннің емлесі мына тілдерде тексеріледі: {languages}.</translation>
    </message>
    <message>
        <source>This computer has no spelling dictionary for: {languages}. Text in them is left as it is.</source>
        <translation>Бұл компьютерде мына тілдерге емле сөздігі жоқ: {languages}. Ондағы мәтін тексерілмейді.</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Құлыптау</translation>
    </message>
    <message>
        <source>Lock after so many minutes untouched</source>
        <translation>Тимеген осынша минуттан кейін құлыптау</translation>
    </message>
    <message>
        <source>Locks also when this computer locks its screen or goes to sleep.</source>
        <translation>Компьютер экранын құлыптағанда не ұйықтағанда да құлыпталады.</translation>
    </message>
    <message>
        <source>This system does not say when its screen is locked; after sleep the window locks by itself.</source>
        <translation>Бұл жүйе экран құлпын хабарламайды; ұйқыдан кейін терезе өзі құлыпталады.</translation>
    </message>
    <message>
        <source>The window is left out of screenshots and recordings.</source>
        <translation>Терезе экран суреттері мен жазбаларына түспейді.</translation>
    </message>
    <message>
        <source>This system cannot keep the window out of screenshots and recordings.</source>
        <translation>Бұл жүйе терезені экран суреттері мен жазбаларынан жасыра алмайды.</translation>
    </message>
    <message>
        <source>Who may open the vault</source>
        <translation>Қойманы кім аша алады</translation>
    </message>
    <message>
        <source>Name of a further worker</source>
        <translation>Тағы бір қызметкердің аты</translation>
    </message>
    <message>
        <source>Add her</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>Жаңа қалпына келтіру коды…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Сақтық көшірме</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Қазір көшірме жасау</translation>
    </message>
    <message>
        <source>Back up to a stick…</source>
        <translation>Тасымалдағышқа көшіру…</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Бағдарлама</translation>
    </message>
    <message>
        <source>About and sources</source>
        <translation>Бағдарлама мен дереккөздер</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Анықтама</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>құпия сөйлем</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>қалпына келтіру коды</translation>
    </message>
    <message>
        <source>shares of several people</source>
        <translation>бірнеше адамның үлестері</translation>
    </message>
    <message>
        <source>Latest backups: {when}</source>
        <translation>Соңғы көшірмелер: {when}</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>Әзірге сақтық көшірме жоқ.</translation>
    </message>
    <message>
        <source>Write her name.</source>
        <translation>Атын жазыңыз.</translation>
    </message>
    <message>
        <source>She can open the vault now.</source>
        <translation>Енді ол қойманы аша алады.</translation>
    </message>
    <message>
        <source>Making the new key…</source>
        <translation>Жаңа кілт жасалуда…</translation>
    </message>
    <message>
        <source>The code on paper that you have now will stop working.</source>
        <translation>Қолыңыздағы қағаздағы код енді жарамайды.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Жаңа код жасау</translation>
    </message>
    <message>
        <source>Write the new code down now. It is shown only here, only once.</source>
        <translation>Жаңа кодты қазір жазып алыңыз. Ол тек осында, тек бір рет көрсетіледі.</translation>
    </message>
    <message>
        <source>The backup is made and was opened to prove it.</source>
        <translation>Көшірме жасалды және тексеру үшін ашылды.</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Сақтық көшірме жасалуда…</translation>
    </message>
    <message>
        <source>The whole office</source>
        <translation>Бүкіл ұйым</translation>
    </message>
    <message>
        <source>Warn when somebody writes down more hours a week than</source>
        <translation>Біреу аптасына осыдан көп сағат жазса, ескерту</translation>
    </message>
    <message>
        <source>No emergency holds for the whole office.</source>
        <translation>Бүкіл ұйым үшін төтенше режим күшінде емес.</translation>
    </message>
</context>
<context>
    <name>Shelter</name>
    <message>
        <source>Talks with shelters</source>
        <translation>Баспаналармен әңгімелер</translation>
    </message>
    <message>
        <source>days: {count}</source>
        <translation>күн: {count}</translation>
    </message>
    <message>
        <source>Which shelter or service</source>
        <translation>Қай баспана немесе қызмет</translation>
    </message>
    <message>
        <source>What we asked for (treatment, children, no papers, tests, visits…)</source>
        <translation>Не сұрадық (емделу, балалар, құжатсыз, талдау, келу…)</translation>
    </message>
    <message>
        <source>Their conditions</source>
        <translation>Олардың шарттары</translation>
    </message>
    <message>
        <source>What she accepts, in her words</source>
        <translation>Ол неге келіседі, өз сөзімен</translation>
    </message>
    <message>
        <source>How many days she may stay</source>
        <translation>Неше күн тұра алады</translation>
    </message>
    <message>
        <source>Which rule of theirs should change</source>
        <translation>Олардың қай ережесі өзгеруі керек</translation>
    </message>
    <message>
        <source>Write the number of days, such as 30.</source>
        <translation>Күн санын жазыңыз, мысалы 30.</translation>
    </message>
    <message>
        <source>Agreed before she leaves home. It never stands in a paper.</source>
        <translation>Ол үйден кетпес бұрын келісілген. Құжатқа ешқашан түспейді.</translation>
    </message>
    <message>
        <source>Write down a talk</source>
        <translation>Әңгімені жазу</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Words that may be misspelt: {count}</source>
        <translation>Қате болуы мүмкін сөздер: {count}</translation>
    </message>
    <message>
        <source>Leave this word as it is</source>
        <translation>Бұл сөзді осылай қалдыру</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Ұсыныс жоқ</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>said or written</source>
        <translation>айтылған немесе жазылған</translation>
    </message>
    <message>
        <source>followed or watched</source>
        <translation>аңду</translation>
    </message>
    <message>
        <source>attack</source>
        <translation>шабуыл</translation>
    </message>
    <message>
        <source>pressure by an authority</source>
        <translation>биліктің қысымы</translation>
    </message>
    <message>
        <source>Which goals of this month are real, and which can wait?</source>
        <translation>Осы айдың қай мақсаттары нақты, қайсысы күте алады?</translation>
    </message>
    <message>
        <source>Did the telephone stay off outside working hours?</source>
        <translation>Жұмыс уақытынан тыс телефон өшірулі болды ма?</translation>
    </message>
    <message>
        <source>Are these too many cases, or too many heavy ones?</source>
        <translation>Істер тым көп не тым ауыр емес пе?</translation>
    </message>
    <message>
        <source>How are sleep, food and rest?</source>
        <translation>Ұйқы, тамақ, демалыс қалай?</translation>
    </message>
    <message>
        <source>Does a case touch your own story? It can be given to somebody else.</source>
        <translation>Бір іс өз тарихыңызға тие ме? Оны басқаға беруге болады.</translation>
    </message>
    <message>
        <source>Where did you feel unsafe at work?</source>
        <translation>Жұмыста қай жерде қауіпті сезіндіңіз?</translation>
    </message>
    <message>
        <source>Who asked more of you than you can give?</source>
        <translation>Кім шамаңыздан артық сұрады?</translation>
    </message>
    <message>
        <source>What went well?</source>
        <translation>Не жақсы болды?</translation>
    </message>
    <message>
        <source>What would help: a second person, days off, a talk outside?</source>
        <translation>Не көмектесер еді: екінші адам, демалыс күндері, сырттағы әңгіме?</translation>
    </message>
    <message>
        <source>Out: {who}, {place}</source>
        <translation>Жолда: {who}, {place}</translation>
    </message>
    <message>
        <source>Back by {when}</source>
        <translation>Қайтады: {when}</translation>
    </message>
    <message>
        <source>Goes alone.</source>
        <translation>Жалғыз барады.</translation>
    </message>
    <message>
        <source>Overdue by minutes: {count}</source>
        <translation>Кешіккен минут: {count}</translation>
    </message>
    <message>
        <source>They are back</source>
        <translation>Олар қайтты</translation>
    </message>
    <message>
        <source>No alarm plan is written. Ring both now; if nobody answers, ring for help.</source>
        <translation>Дабыл жоспары жазылмаған. Екеуіне де қазір қоңырау шалыңыз; ешкім жауап бермесе, көмек шақырыңыз.</translation>
    </message>
    <message>
        <source>Good that they are back.</source>
        <translation>Қайтқандары жақсы.</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>Шығу</translation>
    </message>
    <message>
        <source>Who goes</source>
        <translation>Кім барады</translation>
    </message>
    <message>
        <source>Where to, as exactly as a searcher needs</source>
        <translation>Қайда, іздеуге жететіндей дәл</translation>
    </message>
    <message>
        <source>Back by</source>
        <translation>Қайтады</translation>
    </message>
    <message>
        <source>Only when one goes alone: why</source>
        <translation>Тек біреу барғанда: неге</translation>
    </message>
    <message>
        <source>The clock runs.</source>
        <translation>Уақыт жүріп кетті.</translation>
    </message>
    <message>
        <source>When nobody comes back</source>
        <translation>Ешкім қайтпаса</translation>
    </message>
    <message>
        <source>No plan is written yet. Write it before anybody goes out.</source>
        <translation>Жоспар әлі жазылмаған. Біреу шықпай тұрып жазып қойыңыз.</translation>
    </message>
    <message>
        <source>First, at the agreed hour: whom to ring, what to ask</source>
        <translation>Алдымен, келісілген сағатта: кімге қоңырау шалу, не сұрау</translation>
    </message>
    <message>
        <source>Then, if nobody answers: who is told, who goes, when the police</source>
        <translation>Содан кейін, ешкім жауап бермесе: кімге айту, кім барады, полиция қашан</translation>
    </message>
    <message>
        <source>Minutes between the first and the second</source>
        <translation>Бірінші мен екіншінің арасындағы минут</translation>
    </message>
    <message>
        <source>Write the plan</source>
        <translation>Жоспарды жазу</translation>
    </message>
    <message>
        <source>Threats to us</source>
        <translation>Бізге төнген қоқан-лоққы</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Бұл не болды</translation>
    </message>
    <message>
        <source>Write down a threat</source>
        <translation>Қоқан-лоққыны жазу</translation>
    </message>
    <message>
        <source>Talks about the work</source>
        <translation>Жұмыс туралы әңгімелер</translation>
    </message>
    <message>
        <source>never yet</source>
        <translation>әлі ешқашан</translation>
    </message>
    <message>
        <source>A talk is due: {who} (last: {when})</source>
        <translation>Әңгіме уақыты: {who} (соңғысы: {when})</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Не сұрау керек</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Кіммен</translation>
    </message>
    <message>
        <source>What was agreed (never what was told)</source>
        <translation>Не келісілді (не айтылғаны ешқашан)</translation>
    </message>
    <message>
        <source>A talk was held</source>
        <translation>Әңгіме өтті</translation>
    </message>
    <message>
        <source>Open cases of each</source>
        <translation>Әркімнің ашық істері</translation>
    </message>
    <message>
        <source>Warn when somebody has more open cases than</source>
        <translation>Біреудің ашық істері мынадан көп болса, ескерту</translation>
    </message>
    <message>
        <source>Should be back by now: {who}</source>
        <translation>Қазір қайтып келуі керек еді: {who}</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Making the vault. The key takes about a second on purpose.</source>
        <translation>Қойма жасалуда. Кілт әдейі бір секундтай уақыт алады.</translation>
    </message>
    <message>
        <source>Preparing the invented cases…</source>
        <translation>Ойдан шығарылған істер дайындалуда…</translation>
    </message>
    <message>
        <source>Guessed at once. Take more words.</source>
        <translation>Бірден тауып алады. Сөз қосыңыз.</translation>
    </message>
    <message>
        <source>Guessed soon. Take more words.</source>
        <translation>Жақында тауып алады. Сөз қосыңыз.</translation>
    </message>
    <message>
        <source>Would hold a curious person, not one with a fast computer.</source>
        <translation>Әуесқойды тоқтатады, бірақ жылдам компьютері барды емес.</translation>
    </message>
    <message>
        <source>Good. One more word makes it strong.</source>
        <translation>Жақсы. Тағы бір сөз мықты етеді.</translation>
    </message>
    <message>
        <source>Strong. Nobody guesses it in your lifetime.</source>
        <translation>Мықты. Өміріңізде оны ешкім таппайды.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Бастамас бұрын</translation>
    </message>
    <message>
        <source>This program keeps what women tell you, and prepares the papers that protect them.</source>
        <translation>Бұл бағдарлама әйелдердің сізге айтқанын сақтайды және оларды қорғайтын құжаттарды дайындайды.</translation>
    </message>
    <message>
        <source>Make a vault</source>
        <translation>Қойма жасау</translation>
    </message>
    <message>
        <source>Open a vault</source>
        <translation>Қойма ашу</translation>
    </message>
    <message>
        <source>Look around with invented cases</source>
        <translation>Ойдан шығарылған істермен танысу</translation>
    </message>
    <message>
        <source>A vault is one folder. Everything you write goes into it, encrypted.</source>
        <translation>Қойма — бір қалта. Жазғаныңыздың бәрі соған шифрланып түседі.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Қалта</translation>
    </message>
    <message>
        <source>Your name, as colleagues know you</source>
        <translation>Әріптестер білетін атыңыз</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Құпия сөйлем</translation>
    </message>
    <message>
        <source>Four or more words that only you would put together.</source>
        <translation>Тек сіз ғана қатар қоятын төрт не одан көп сөз.</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Құпия сөйлем тағы бір рет</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Қалта таңдау…</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Жазғанымды көрсету</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Қойма жасау</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Choose the folder for the vault.</source>
        <translation>Қоймаға қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>Write your name, so that changes bear it.</source>
        <translation>Өзгерістерде тұруы үшін атыңызды жазыңыз.</translation>
    </message>
    <message>
        <source>Write a passphrase.</source>
        <translation>Құпия сөйлем жазыңыз.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Екі сөйлем бірдей емес.</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Сіздің қалпына келтіру кодыңыз</translation>
    </message>
    <message>
        <source>It opens the vault when the passphrase is forgotten. It is shown only now.</source>
        <translation>Құпия сөйлем ұмытылғанда қойманы ашады. Тек қазір көрсетіледі.</translation>
    </message>
    <message>
        <source>Write it down or print it. Keep it away from this computer.</source>
        <translation>Жазып алыңыз немесе басып шығарыңыз. Бұл компьютерден алыс сақтаңыз.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Қалпына келтіру коды</translation>
    </message>
    <message>
        <source>Copy for 10 seconds</source>
        <translation>10 секундқа көшіру</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>I have it on paper, in a safe place</source>
        <translation>Ол менде қағазда, қауіпсіз жерде</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Keep it away from the computer.</source>
        <translation>Компьютерден алыс сақтаңыз.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>under way</source>
        <translation>жүріп жатыр</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>аяқталды</translation>
    </message>
    <message>
        <source>she declined it</source>
        <translation>ол бас тартты</translation>
    </message>
    <message>
        <source>not pursued</source>
        <translation>жүргізілмейді</translation>
    </message>
    <message>
        <source>done</source>
        <translation>дайын</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>істеу керек</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>керек емес</translation>
    </message>
    <message>
        <source>she wants it</source>
        <translation>ол қалайды</translation>
    </message>
    <message>
        <source>she does not want it</source>
        <translation>ол қаламайды</translation>
    </message>
    <message>
        <source>read, not decided yet</source>
        <translation>оқылды, әлі шешілмеген</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Save a chronology…</source>
        <translation>Хронологияны сақтау…</translation>
    </message>
    <message>
        <source>written down {when} {by}</source>
        <translation>жазылды {when} {by}</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Не істелді</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Не шықты</translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation>Не болғанын жазыңыз</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>When, as exactly as she knows</source>
        <translation>Қашан, білуінше дәл</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Жазып қою</translation>
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
        <translation>Суреттер, анықтамалар, хабарлар: хешімен бірге шифрланып сақталады.</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>Файл қабылдау…</translation>
    </message>
    <message>
        <source>Write what happened.</source>
        <translation>Не болғанын жазыңыз.</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Жазылды.</translation>
    </message>
    <message>
        <source>The file is kept. The one outside the vault is still there.</source>
        <translation>Файл сақталды. Қоймадан тыстағысы орнында тұр.</translation>
    </message>
    <message>
        <source>Taking in the file…</source>
        <translation>Файл қабылдануда…</translation>
    </message>
    <message>
        <source>The chronology is saved, outside the vault.</source>
        <translation>Хронология сақталды, қоймадан тыс.</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>Writing and entering data</source>
        <translation>Жазу және дерек енгізу</translation>
    </message>
    <message>
        <source>Learning and training</source>
        <translation>Оқу және жаттығу</translation>
    </message>
    <message>
        <source>Team meeting, supervision</source>
        <translation>Команда жиыны, супервизия</translation>
    </message>
    <message>
        <source>Journeys and waiting</source>
        <translation>Жол және күту</translation>
    </message>
    <message>
        <source>Other work</source>
        <translation>Басқа жұмыс</translation>
    </message>
    <message>
        <source>Time that counts as work</source>
        <translation>Жұмыс болып саналатын уақыт</translation>
    </message>
    <message>
        <source>Entering data, learning this tool and talking about the work are work.</source>
        <translation>Дерек енгізу, осы бағдарламаны үйрену және жұмыс туралы сөйлесу де жұмыс.</translation>
    </message>
    <message>
        <source>{who}: more than {hours} hours this week. What can wait, who can take over?</source>
        <translation>{who}: осы аптада {hours} сағаттан артық. Не күте алады, кім алмастыра алады?</translation>
    </message>
    <message>
        <source>Write time down</source>
        <translation>Уақытты жазу</translation>
    </message>
    <message>
        <source>Plan time for it</source>
        <translation>Оған уақыт жоспарлау</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Не үшін</translation>
    </message>
    <message>
        <source>The time runs.</source>
        <translation>Уақыт жүріп жатыр.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Бастау</translation>
    </message>
    <message>
        <source>Running since {hour}: {what}</source>
        <translation>{hour} бастап жүруде: {what}</translation>
    </message>
    <message>
        <source>Stop and write it down</source>
        <translation>Тоқтатып, жазу</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минут</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Қай күні</translation>
    </message>
    <message>
        <source>It stands in the calendar.</source>
        <translation>Күнтізбеде тұр.</translation>
    </message>
    <message>
        <source>Put it into the calendar</source>
        <translation>Күнтізбеге қосу</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Training</source>
        <translation>Оқу</translation>
    </message>
    <message>
        <source>Example {number}</source>
        <translation>{number}-мысал</translation>
    </message>
</context>
<context>
    <name>Turned</name>
    <message>
        <source>Question</source>
        <translation>Сұрақ</translation>
    </message>
    <message>
        <source>Thank you. That was everything.</source>
        <translation>Рақмет. Бәрі осы.</translation>
    </message>
    <message>
        <source>Question {number} · you need not answer</source>
        <translation>{number}-сұрақ · жауап бермеуге болады</translation>
    </message>
    <message>
        <source>This screen shows only this question.</source>
        <translation>Бұл экран тек осы сұрақты көрсетеді.</translation>
    </message>
    <message>
        <source>I do not want to say</source>
        <translation>Айтқым келмейді</translation>
    </message>
    <message>
        <source>Turn the screen back</source>
        <translation>Экранды кері бұру</translation>
    </message>
    <message>
        <source>Choose or write something, or say that you do not want to.</source>
        <translation>Бірдеңе таңдаңыз не жазыңыз, немесе қаламайтыныңызды айтыңыз.</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Opening. The key takes about a second on purpose.</source>
        <translation>Ашылуда. Кілт әдейі бір секундтай уақыт алады.</translation>
    </message>
    <message>
        <source>Office documents · this computer only</source>
        <translation>Кеңсе құжаттары · тек осы компьютер</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Қойманы ашыңыз</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Қойма қалтасы</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Қалтаны таңдау…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Құпия сөйлем</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Recovery code…</source>
        <translation>Қалпына келтіру коды…</translation>
    </message>
    <message>
        <source>If the passphrase and the recovery code are both lost, nobody can open the vault, not even us.</source>
        <translation>Құпия сөйлем де, қалпына келтіру коды да жоғалса, қойманы ешкім аша алмайды, біз де.</translation>
    </message>
    <message>
        <source>What is protected and what is not</source>
        <translation>Не қорғалған, не қорғалмаған</translation>
    </message>
    <message>
        <source>Another vault</source>
        <translation>Басқа қойма</translation>
    </message>
    <message>
        <source>Make a new vault</source>
        <translation>Жаңа қойма жасау</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Қалпына келтіру коды</translation>
    </message>
    <message>
        <source>Passphrase…</source>
        <translation>Құпия сөйлем…</translation>
    </message>
    <message>
        <source>Choose the folder of the vault.</source>
        <translation>Қойма қалтасын таңдаңыз.</translation>
    </message>
    <message>
        <source>Write the passphrase.</source>
        <translation>Құпия сөйлемді жазыңыз.</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>over by days: {days}</source>
        <translation>мерзімнен өткен күн: {days}</translation>
    </message>
    <message>
        <source>was due yesterday</source>
        <translation>мерзімі кеше болған</translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгін</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>ертең</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>she</source>
        <translation>ол</translation>
    </message>
    <message>
        <source>you</source>
        <translation>сіз</translation>
    </message>
    <message>
        <source>the lawyer</source>
        <translation>адвокат</translation>
    </message>
    <message>
        <source>the police</source>
        <translation>полиция</translation>
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
        <translation>заң көмегі орталығы</translation>
    </message>
    <message>
        <source>the shelter</source>
        <translation>баспана</translation>
    </message>
    <message>
        <source>the doctor</source>
        <translation>дәрігер</translation>
    </message>
    <message>
        <source>the respondent</source>
        <translation>жауапкер</translation>
    </message>
    <message>
        <source>the social services</source>
        <translation>әлеуметтік қызметтер</translation>
    </message>
    <message>
        <source>the consulate</source>
        <translation>консулдық</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>басқа біреу</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Less</source>
        <translation>Азырақ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Толығымен</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Тағы…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Training: invented people, nothing here is real. Do not write about anybody real.</source>
        <translation>Жаттығу: адамдар ойдан шығарылған, мұнда шынайы ештеңе жоқ. Шынайы адамдар туралы жазбаңыз.</translation>
    </message>
    <message>
        <source>Training: invented people, nothing is real.</source>
        <translation>Оқу: бәрі ойдан шығарылған, шынайы ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Күте тұрыңыз…</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>“{word}” may shame her. Perhaps: {better}.</source>
        <translation>«{word}» оны ұялтуы мүмкін. Бәлкім, былай: {better}.</translation>
    </message>
    <message>
        <source>“{word}” may put the blame on her. Perhaps: {better}.</source>
        <translation>«{word}» кінәні оған жүктеуі мүмкін. Бәлкім, былай: {better}.</translation>
    </message>
    <message>
        <source>“{word}” sounds as if she were not believed. Perhaps: {better}.</source>
        <translation>«{word}» оған сенбейтіндей естіледі. Бәлкім, былай: {better}.</translation>
    </message>
    <message>
        <source>“{word}” hides what was done to her. Perhaps: {better}.</source>
        <translation>«{word}» оған не істелгенін жасырады. Бәлкім, былай: {better}.</translation>
    </message>
    <message>
        <source>If somebody said it, put it in quotation marks: then it stands as it was said.</source>
        <translation>Мұны біреу айтса, тырнақшаға алыңыз: сонда айтылғандай қалады.</translation>
    </message>
    <message>
        <source>Words to look at again</source>
        <translation>Тағы бір қарап шығатын сөздер</translation>
    </message>
</context>
<context>
    <name>Workshop</name>
    <message>
        <source>Throw the copy away…</source>
        <translation>Көшірмені тастау…</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Бәрін тексеру</translation>
    </message>
    <message>
        <source>Put to use…</source>
        <translation>Қолданысқа енгізу…</translation>
    </message>
    <message>
        <source>Your own copy of {pack}</source>
        <translation>{pack}: өз көшірмеңіз</translation>
    </message>
    <message>
        <source>Nothing here is used for any case until you put it to use.</source>
        <translation>Сіз қолданысқа енгізбейінше, мұндағы ештеңе ешбір іске қолданылмайды.</translation>
    </message>
    <message>
        <source>Opening the copy…</source>
        <translation>Көшірме ашылуда…</translation>
    </message>
    <message>
        <source>What to edit</source>
        <translation>Нені өңдеу</translation>
    </message>
    <message>
        <source>Dated figures</source>
        <translation>Күні бар сандар</translation>
    </message>
    <message>
        <source>Offices and help lines</source>
        <translation>Мекемелер мен көмек желілері</translation>
    </message>
    <message>
        <source>Rules: article, how sure, checked on</source>
        <translation>Ережелер: бап, анықтығы, қашан тексерілді</translation>
    </message>
    <message>
        <source>Texts: {language}</source>
        <translation>Мәтіндер: {language}</translation>
    </message>
    <message>
        <source>Type to narrow the list…</source>
        <translation>Тізімді тарылту үшін теріңіз…</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Тізімді тарылту</translation>
    </message>
    <message>
        <source>Things to edit</source>
        <translation>Өңделетіндер</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Қосу…</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Нысан</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Сынап көру</translation>
    </message>
    <message>
        <source>Choose something</source>
        <translation>Бірдеңе таңдаңыз</translation>
    </message>
    <message>
        <source>Its form opens here.</source>
        <translation>Нысаны осында ашылады.</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Алып тастау…</translation>
    </message>
    <message>
        <source>Saved in your copy.</source>
        <translation>Көшірмеңізде сақталды.</translation>
    </message>
    <message>
        <source>A new value was added; the earlier one stays for earlier days.</source>
        <translation>Жаңа мән қосылды; бұрынғысы бұрынғы күндерге қалады.</translation>
    </message>
    <message>
        <source>Moved in your copy.</source>
        <translation>Көшірмеңізде жылжытылды.</translation>
    </message>
    <message>
        <source>Take out: {name}?</source>
        <translation>Алып тастау керек пе: {name}?</translation>
    </message>
    <message>
        <source>It goes out of your copy, with its words in every language.</source>
        <translation>Ол барлық тілдегі сөздерімен бірге көшірмеңізден шығады.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Taken out of your copy.</source>
        <translation>Көшірмеңізден алып тасталды.</translation>
    </message>
    <message>
        <source>Added. Its name stands in every language until somebody translates it.</source>
        <translation>Қосылды. Атауы аударылғанша барлық тілде бірдей тұрады.</translation>
    </message>
    <message>
        <source>Kept as a test: {name}</source>
        <translation>Тексеру ретінде сақталды: {name}</translation>
    </message>
    <message>
        <source>Checking the pack and trying all its rules…</source>
        <translation>Топтама мен барлық ережесі тексерілуде…</translation>
    </message>
    <message>
        <source>Nothing is wrong with this copy.</source>
        <translation>Бұл көшірмеде бәрі дұрыс.</translation>
    </message>
    <message>
        <source>This can be changed only in the file of the pack.</source>
        <translation>Мұны тек пакет файлында өзгертуге болады.</translation>
    </message>
    <message>
        <source>Open its form</source>
        <translation>Нысанын ашу</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>және тағы {count}</translation>
    </message>
    <message>
        <source>Wrong, must be mended: {count}</source>
        <translation>Қате, түзету керек: {count}</translation>
    </message>
    <message>
        <source>Worth a look: {count}</source>
        <translation>Қараған жөн: {count}</translation>
    </message>
    <message>
        <source>Worth a thought: {count}</source>
        <translation>Ойлануға тұрарлық: {count}</translation>
    </message>
    <message>
        <source>Put this copy to use?</source>
        <translation>Бұл көшірме қолданысқа енсін бе?</translation>
    </message>
    <message>
        <source>It is checked whole first. New procedures use it from now on; open cases keep the version they were answered under until you accept the change for each. You can go back on the page Packs.</source>
        <translation>Алдымен ол толық тексеріледі. Жаңа рәсімдер бұдан былай соны қолданады; ашық істер әрқайсысына өзгерісті қабылдағанша өз нұсқасында қалады. «Топтамалар» бетінде оралуға болады.</translation>
    </message>
    <message>
        <source>Put to use</source>
        <translation>Қолданысқа енгізу</translation>
    </message>
    <message>
        <source>Throw the copy away?</source>
        <translation>Көшірме тасталсын ба?</translation>
    </message>
    <message>
        <source>All your edits since you opened it are lost. The pack in use stays as it is.</source>
        <translation>Ашқаннан бергі барлық өңдеулер жоғалады. Қолданыстағы топтама сол күйінде қалады.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Тастау</translation>
    </message>
    <message>
        <source>Valid from (year-month-day)</source>
        <translation>Қолданылады (жыл-ай-күн)</translation>
    </message>
    <message>
        <source>Figure (empty: not known)</source>
        <translation>Сан (бос: белгісіз)</translation>
    </message>
    <message>
        <source>At least (only for a range)</source>
        <translation>Кемінде (тек аралық үшін)</translation>
    </message>
    <message>
        <source>At most (only for a range)</source>
        <translation>Ең көбі (тек аралық үшін)</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Бап</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Қаншалықты анық</translation>
    </message>
    <message>
        <source>Sources: pages or papers where it stands, one a line</source>
        <translation>Дереккөздер: бұл жазылған беттер не қағаздар, әр жолда біреуден</translation>
    </message>
    <message>
        <source>Checked against the source on (year-month-day)</source>
        <translation>Дереккөзбен тексерілді (жыл-ай-күн)</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжайы</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электрондық пошта</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Бет</translation>
    </message>
    <message>
        <source>Number as published</source>
        <translation>Жарияланған нөмір</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Жұмыс сағаты</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Add as a new value from this day</source>
        <translation>Осы күннен жаңа мән ретінде қосу</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Жоғары</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Төмен</translation>
    </message>
    <message>
        <source>This cannot be kept: it is empty, or it holds signs that cannot be seen.</source>
        <translation>Мұны сақтауға болмайды: ол бос немесе көрінбейтін белгілері бар.</translation>
    </message>
    <message>
        <source>Write a number with a point, such as 3209 or 12.50, or leave it empty.</source>
        <translation>Санды нүктемен жазыңыз, мысалы 3209 немесе 12.50, не бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>Write a day as year-month-day, such as 2026-11-23.</source>
        <translation>Күнді жыл-ай-күн түрінде жазыңыз, мысалы 2026-11-23.</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Рәсім</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Сұрақтар тілі</translation>
    </message>
    <message>
        <source>As if today were</source>
        <translation>Бүгін мынадай болса</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жауап беру</translation>
    </message>
    <message>
        <source>Everything needed is answered.</source>
        <translation>Керектінің бәріне жауап берілді.</translation>
    </message>
    <message>
        <source>Risks shown now</source>
        <translation>Қазір көрсетілген қауіптер</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Қайта бастау</translation>
    </message>
    <message>
        <source>Choose an answer, or one of the two silences.</source>
        <translation>Жауапты немесе екі үнсіздіктің бірін таңдаңыз.</translation>
    </message>
    <message>
        <source>Keep this run as a test of the pack</source>
        <translation>Бұл өтуді топтаманың тексеруі ретінде сақтау</translation>
    </message>
    <message>
        <source>What follows today must follow after every later change. Use invented people only.</source>
        <translation>Бүгін не шықса, әр өзгерістен кейін де сол шығуы тиіс. Тек ойдан шығарылған адамдар.</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Нені көрсетеді</translation>
    </message>
    <message>
        <source>Keep as a test</source>
        <translation>Тексеру ретінде сақтау</translation>
    </message>
    <message>
        <source>A new office or help line</source>
        <translation>Жаңа мекеме немесе көмек желісі</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Бұл не</translation>
    </message>
    <message>
        <source>An office or service</source>
        <translation>Мекеме немесе қызмет</translation>
    </message>
    <message>
        <source>A help line</source>
        <translation>Көмек желісі</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Whether the number is right is marked as not known until you fill in a source.</source>
        <translation>Нөмірдің дұрыстығы дереккөз жазылғанша белгісіз деп белгіленеді.</translation>
    </message>
    <message>
        <source>Write its name.</source>
        <translation>Атауын жазыңыз.</translation>
    </message>
    <message>
        <source>Our own offices and words</source>
        <translation>Өз мекемелеріміз бен сөздеріміз</translation>
    </message>
    <message>
        <source>They come before those of the national pack: {pack}. Its law stays as it is.</source>
        <translation>Олар ұлттық топтамадағылардан бұрын тұрады: {pack}. Оның заңы өзгермейді.</translation>
    </message>
    <message>
        <source>Say it as the national pack does</source>
        <translation>Ұлттық топтамадағыдай айту</translation>
    </message>
    <message>
        <source>The national pack speaks here again.</source>
        <translation>Мұнда қайтадан ұлттық топтама сөйлейді.</translation>
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
        <translation>Бішкек</translation>
    </message>
</context>
</TS>
