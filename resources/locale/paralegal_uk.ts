<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About</source>
        <translation>Про програму</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Версія {version}</translation>
    </message>
    <message>
        <source>The guide behind it</source>
        <translation>Посібник, на якому вона стоїть</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>Чим вона не є</translation>
    </message>
    <message>
        <source>It does not replace a lawyer. The packs are drafts until a lawyer of the country has read them.</source>
        <translation>Вона не замінює адвоката. Пакети є чернетками, доки їх не прочитав юрист цієї країни.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>На чому зроблено</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Ліцензія</translation>
    </message>
    <message>
        <source>Program: MIT. Packs and templates: Creative Commons Attribution 4.0.</source>
        <translation>Програма: MIT. Пакети й шаблони: Creative Commons Attribution 4.0.</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Hearings and reminders</source>
        <translation>Засідання та нагадування</translation>
    </message>
    <message>
        <source>Add a reminder</source>
        <translation>Додати нагадування</translation>
    </message>
    <message>
        <source>Add a hearing</source>
        <translation>Додати засідання</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>Усе ж не зроблено</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Зроблено</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Збережено.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Що зробити</translation>
    </message>
    <message>
        <source>By which day</source>
        <translation>До якого дня</translation>
    </message>
    <message>
        <source>Write what to do.</source>
        <translation>Напишіть, що зробити.</translation>
    </message>
    <message>
        <source>Court or office</source>
        <translation>Суд чи установа</translation>
    </message>
    <message>
        <source>Address and room</source>
        <translation>Адреса й кабінет</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Write the day and the hour.</source>
        <translation>Напишіть день і годину.</translation>
    </message>
    <message>
        <source>Write which court or office.</source>
        <translation>Напишіть, який суд чи установа.</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>She prefers not to say</source>
        <translation>Вона не хоче казати</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Поки невідомо</translation>
    </message>
</context>
<context>
    <name>Around</name>
    <message>
        <source>Around the procedures</source>
        <translation>Довкола процедур</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Почати</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Залишити як є</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>For a telephone…</source>
        <translation>Для телефону…</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календар</translation>
    </message>
    <message>
        <source>Counting the days…</source>
        <translation>Рахуємо дні…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раніше</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Пізніше</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Deadlines appear here as soon as answers make them countable.</source>
        <translation>Строки з’являться тут, щойно відповіді дадуть змогу їх порахувати.</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Нічого термінового</translation>
    </message>
    <message>
        <source>Add on this day</source>
        <translation>Додати на цей день</translation>
    </message>
    <message>
        <source>over</source>
        <translation>відбулося</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Перенести…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Alt and an arrow moves it by a day.</source>
        <translation>Alt і стрілка переносять на день.</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Засідання</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Завдання</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Виїзд</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Зустріч</translation>
    </message>
    <message>
        <source>Saved. Every entry is called the same: no name, no case, no office.</source>
        <translation>Збережено. Усі записи названо однаково: без імен, справ та установ.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Тиждень</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Місяць</translation>
    </message>
    <message>
        <source>{day}: entries {count}</source>
        <translation>{day}: записів {count}</translation>
    </message>
    <message>
        <source>Arrows go from day to day, Insert adds to this day.</source>
        <translation>Стрілки ведуть від дня до дня, Insert додає на цей день.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перенесення</translation>
    </message>
    <message>
        <source>Now: {when}</source>
        <translation>Зараз: {when}</translation>
    </message>
    <message>
        <source>Its new day</source>
        <translation>Новий день</translation>
    </message>
    <message>
        <source>Leave it where it is</source>
        <translation>Залишити як є</translation>
    </message>
    <message>
        <source>Call it off…</source>
        <translation>Скасувати…</translation>
    </message>
    <message>
        <source>What moves along</source>
        <translation>Що переноситься разом</translation>
    </message>
    <message>
        <source>The answer to “{question}” changes with it.</source>
        <translation>Разом зміниться відповідь на «{question}».</translation>
    </message>
    <message>
        <source>Nothing moves along.</source>
        <translation>Більше нічого не переноситься.</translation>
    </message>
    <message>
        <source>It leaves the calendar. What was written about it stays.</source>
        <translation>Воно зникне з календаря. Записане про нього залишиться.</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Нове завдання</translation>
    </message>
    <message>
        <source>New hearing</source>
        <translation>Нове засідання</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Новий виїзд</translation>
    </message>
    <message>
        <source>For which case</source>
        <translation>У якій справі</translation>
    </message>
    <message>
        <source>They leave at</source>
        <translation>Виїжджають о</translation>
    </message>
    <message>
        <source>Back after how many hours</source>
        <translation>Через скільки годин повернуться</translation>
    </message>
    <message>
        <source>Write a number of hours between 0.5 and 48, such as 2 or 1.5.</source>
        <translation>Напишіть кількість годин від 0,5 до 48, наприклад 2 або 1,5.</translation>
    </message>
    <message>
        <source>for the office</source>
        <translation>для організації</translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>She is on the line, or it is urgent: the questions in the right order, and numbers.</source>
        <translation>Вона на лінії або це терміново: запитання в потрібному порядку й номери.</translation>
    </message>
    <message>
        <source>Crisis call</source>
        <translation>Кризовий дзвінок</translation>
    </message>
    <message>
        <source>She is on the line now</source>
        <translation>Вона зараз на лінії</translation>
    </message>
    <message>
        <source>Numbers to ring</source>
        <translation>Куди телефонувати</translation>
    </message>
    <message>
        <source>No country is chosen for this case, so no help line is shown.</source>
        <translation>Для цієї справи не обрано країни, тож телефонів довіри не показано.</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>Overview</source>
        <translation>Огляд</translation>
    </message>
    <message>
        <source>First talk</source>
        <translation>Перша розмова</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Процедури</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>Засідання</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документи</translation>
    </message>
    <message>
        <source>Consents and referrals</source>
        <translation>Згоди та перенаправлення</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Opening the case…</source>
        <translation>Відкриваємо справу…</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>Швидка нотатка</translation>
    </message>
    <message>
        <source>Begin a procedure</source>
        <translation>Розпочати процедуру</translation>
    </message>
    <message>
        <source>Prepare papers</source>
        <translation>Підготувати документи</translation>
    </message>
    <message>
        <source>Continue the interview</source>
        <translation>Продовжити опитування</translation>
    </message>
    <message>
        <source>Reach her safely: {how}</source>
        <translation>Як безпечно зв’язатися: {how}</translation>
    </message>
    <message>
        <source>How to reach her safely is not written down yet.</source>
        <translation>Ще не записано, як безпечно з нею зв’язатися.</translation>
    </message>
    <message>
        <source>Nothing is under way yet</source>
        <translation>Ще нічого не розпочато</translation>
    </message>
    <message>
        <source>Begin with the procedure she needs most. Her answers serve all of them.</source>
        <translation>Почніть із процедури, яка їй найпотрібніша. Її відповіді послужать усім.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>risks to read first: {count}</source>
        <translation>спершу прочитати ризики: {count}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Write down the first talk</source>
        <translation>Записати першу розмову</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>Нічого не чекає.</translation>
    </message>
    <message>
        <source>{name}: answered {share} %</source>
        <translation>{name}: відповіли {share} %</translation>
    </message>
    <message>
        <source>begun {when} · steps taken: {done} of {all}</source>
        <translation>розпочато {when} · зроблено кроків: {done} з {all}</translation>
    </message>
    <message>
        <source>due {when}: {what}</source>
        <translation>строк {when}: {what}</translation>
    </message>
    <message>
        <source>Missing for the papers</source>
        <translation>Чого бракує для документів</translation>
    </message>
    <message>
        <source>gaps: {count}</source>
        <translation>пропусків: {count}</translation>
    </message>
    <message>
        <source>to be looked at again: {when}</source>
        <translation>переглянути ще раз: {when}</translation>
    </message>
    <message>
        <source>Latest in her story</source>
        <translation>Останнє в її історії</translation>
    </message>
    <message>
        <source>Risks not read with her yet</source>
        <translation>Ризики, ще не прочитані разом із нею</translation>
    </message>
    <message>
        <source>and more: {count}</source>
        <translation>і ще: {count}</translation>
    </message>
    <message>
        <source>She decided</source>
        <translation>Вона вирішила</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Case</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Процедури</translation>
    </message>
    <message>
        <source>(name withheld)</source>
        <translation>(ім’я приховано)</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Нова справа</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Справи</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Відкриті справи</translation>
    </message>
    <message>
        <source>Closed cases</source>
        <translation>Закриті справи</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Усі справи</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Справ ще немає</translation>
    </message>
    <message>
        <source>A case keeps her answers, her papers and her deadlines together.</source>
        <translation>Справа тримає разом її відповіді, документи та строки.</translation>
    </message>
    <message>
        <source>Names are shown because you asked for it in Settings.</source>
        <translation>Імена показано, бо ви попросили про це в налаштуваннях.</translation>
    </message>
    <message>
        <source>Names are withheld; Settings can show them.</source>
        <translation>Імена приховано; показати їх можна в налаштуваннях.</translation>
    </message>
    <message>
        <source>Lock: Ctrl+L. Hide at once: Escape twice.</source>
        <translation>Замкнути: Ctrl+L. Сховати одразу: двічі Escape.</translation>
    </message>
    <message>
        <source>Search names, notes, papers… (Ctrl+F)</source>
        <translation>Шукати імена, нотатки, документи… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>Які справи</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Знайдено: {count}</translation>
    </message>
    <message>
        <source>A case that is closed stays in the vault and is listed here.</source>
        <translation>Закрита справа лишається у сховищі й показується тут.</translation>
    </message>
    <message>
        <source>No closed cases</source>
        <translation>Закритих справ немає</translation>
    </message>
    <message>
        <source>Try fewer letters, another spelling, or the number of the case.</source>
        <translation>Спробуйте менше літер, інше написання або номер справи.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Нічого не знайдено</translation>
    </message>
    <message>
        <source>Open: {count}</source>
        <translation>Відкритих: {count}</translation>
    </message>
    <message>
        <source>Closed: {count}</source>
        <translation>Закритих: {count}</translation>
    </message>
    <message>
        <source>All: {count}</source>
        <translation>Усіх: {count}</translation>
    </message>
    <message>
        <source>something is due today: {count}</source>
        <translation>на сьогодні щось є: {count}</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>no date</source>
        <translation>без дати</translation>
    </message>
    <message>
        <source>Not used any more, but kept: {question}</source>
        <translation>Більше не враховується, але збережено: {question}</translation>
    </message>
    <message>
        <source>{finding}: {before} becomes {after}</source>
        <translation>{finding}: {before} стане {after}</translation>
    </message>
    <message>
        <source>{deadline}: {before} becomes {after}</source>
        <translation>{deadline}: {before} стане {after}</translation>
    </message>
    <message>
        <source>This answer changes more than itself</source>
        <translation>Ця відповідь змінює не лише себе</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Залишити як було</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Back to the packs</source>
        <translation>Назад до пакетів</translation>
    </message>
    <message>
        <source>Open cases under earlier packs</source>
        <translation>Відкриті справи за попередніми пакетами</translation>
    </message>
    <message>
        <source>Each case keeps the rules it was answered under until you accept the change.</source>
        <translation>Кожна справа тримає правила, за якими на неї відповідали, доки ви не приймете зміну.</translation>
    </message>
    <message>
        <source>Comparing the packs…</source>
        <translation>Порівнюємо пакети…</translation>
    </message>
    <message>
        <source>No case waits</source>
        <translation>Жодна справа не чекає</translation>
    </message>
    <message>
        <source>Every open case stands under the pack in use.</source>
        <translation>Кожна відкрита справа стоїть за чинним пакетом.</translation>
    </message>
    <message>
        <source>{pack} {old} → {new}</source>
        <translation>{pack} {old} → {new}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>і ще {count}</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Відкрити справу</translation>
    </message>
    <message>
        <source>What changed in the whole pack</source>
        <translation>Що змінилося в усьому пакеті</translation>
    </message>
    <message>
        <source>Accept the change for this case</source>
        <translation>Прийняти зміну для цієї справи</translation>
    </message>
    <message>
        <source>Nothing comes out differently for her, with the answers given so far.</source>
        <translation>За даними досі відповідями для неї нічого не виходить інакше.</translation>
    </message>
    <message>
        <source>The case goes on under version {version}.</source>
        <translation>Справа йде далі за версією {version}.</translation>
    </message>
    <message>
        <source>{name}: now {after}, was {before}</source>
        <translation>{name}: тепер {after}, було {before}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без дати</translation>
    </message>
    <message>
        <source>A new question: {text}</source>
        <translation>Нове запитання: {text}</translation>
    </message>
    <message>
        <source>A risk to read: {text}</source>
        <translation>Ризик, який треба прочитати: {text}</translation>
    </message>
    <message>
        <source>Her case goes on under the rules it was answered under until you accept the change.</source>
        <translation>Її справа йде далі за правилами, за якими на неї відповідали, доки ви не приймете зміну.</translation>
    </message>
    <message>
        <source>The law of this case was changed in its pack</source>
        <translation>Право цієї справи змінилося в пакеті</translation>
    </message>
    <message>
        <source>The earlier rules stay. This case asks again when its pack changes anew.</source>
        <translation>Лишаються попередні правила. Ця справа спитає знову, коли її пакет знову зміниться.</translation>
    </message>
    <message>
        <source>Keep the earlier rules for now</source>
        <translation>Поки що лишити попередні правила</translation>
    </message>
    <message>
        <source>See what changes for her</source>
        <translation>Подивитися, що зміниться для неї</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>What she decided</source>
        <translation>Що вона вирішила</translation>
    </message>
    <message>
        <source>Nothing is written down yet. Without her word nothing leaves.</source>
        <translation>Ще нічого не записано. Без її слова ніщо не виходить назовні.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>відкликано</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>погодилася</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>відмовилася</translation>
    </message>
    <message>
        <source>She takes it back</source>
        <translation>Вона відкликає</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Відкликано.</translation>
    </message>
    <message>
        <source>Ask her</source>
        <translation>Запитати її</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Для чого</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Хто це отримає</translation>
    </message>
    <message>
        <source>How she said it</source>
        <translation>Як вона це сказала</translation>
    </message>
    <message>
        <source>It may tell about:</source>
        <translation>Може розкривати:</translation>
    </message>
    <message>
        <source>She agrees</source>
        <translation>Вона погоджується</translation>
    </message>
    <message>
        <source>She refuses</source>
        <translation>Вона відмовляється</translation>
    </message>
    <message>
        <source>Say who gets it.</source>
        <translation>Скажіть, хто це отримає.</translation>
    </message>
    <message>
        <source>Her decision is written down.</source>
        <translation>Її рішення записано.</translation>
    </message>
    <message>
        <source>said aloud</source>
        <translation>сказала вголос</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>підписала</translation>
    </message>
    <message>
        <source>marked by her hand</source>
        <translation>поставила знак рукою</translation>
    </message>
    <message>
        <source>before a witness</source>
        <translation>при свідкові</translation>
    </message>
    <message>
        <source>What each of them needs to know, and what never</source>
        <translation>Що кому потрібно знати, а що — ніколи</translation>
    </message>
    <message>
        <source>Needs: {what}</source>
        <translation>Потрібно: {what}</translation>
    </message>
    <message>
        <source>Never: {what}</source>
        <translation>Ніколи: {what}</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>Who goes with her, two if possible</source>
        <translation>Хто йде з нею, краще двоє</translation>
    </message>
    <message>
        <source>Lawyer or advocate who comes along, with telephone</source>
        <translation>Адвокатка чи правозахисниця, яка йде разом, з телефоном</translation>
    </message>
    <message>
        <source>The way there and back, and another way out</source>
        <translation>Дорога туди й назад, інший вихід</translation>
    </message>
    <message>
        <source>Money for the way and food</source>
        <translation>Гроші на дорогу та їжу</translation>
    </message>
    <message>
        <source>Who looks after the children</source>
        <translation>Хто догляне дітей</translation>
    </message>
    <message>
        <source>Her medicine that day: dose, hour, who carries it</source>
        <translation>Її ліки того дня: доза, година, хто несе</translation>
    </message>
    <message>
        <source>Interpreter, language, whom she trusts</source>
        <translation>Перекладач, мова, кому вона довіряє</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Що взяти з собою</translation>
    </message>
    <message>
        <source>What may be asked</source>
        <translation>Про що можуть запитати</translation>
    </message>
    <message>
        <source>What she may refuse to answer</source>
        <translation>На що вона може не відповідати</translation>
    </message>
    <message>
        <source>What we say when somebody humiliates her</source>
        <translation>Що ми кажемо, коли її принижують</translation>
    </message>
    <message>
        <source>Who waits for the call</source>
        <translation>Хто чекає на дзвінок</translation>
    </message>
    <message>
        <source>A court day, an office, a clinic: nobody has to go there alone.</source>
        <translation>Суд, установа, клініка: ніхто не мусить іти туди самотою.</translation>
    </message>
    <message>
        <source>No day is planned</source>
        <translation>Жодного дня не заплановано</translation>
    </message>
    <message>
        <source>Risks and her rights that day</source>
        <translation>Ризики та її права того дня</translation>
    </message>
    <message>
        <source>The procedure for a planned day names the risks, prints the sheet and her rights card.</source>
        <translation>Процедура для запланованого дня називає ризики, друкує аркуш і картку її прав.</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>заплановано</translation>
    </message>
    <message>
        <source>plan not ready</source>
        <translation>план не готовий</translation>
    </message>
    <message>
        <source>over</source>
        <translation>відбулося</translation>
    </message>
    <message>
        <source>Still open: {what}</source>
        <translation>Ще відкрито: {what}</translation>
    </message>
    <message>
        <source>Plan the day</source>
        <translation>Спланувати день</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>We are back</source>
        <translation>Ми повернулися</translation>
    </message>
    <message>
        <source>We set out</source>
        <translation>Ми вирушили</translation>
    </message>
    <message>
        <source>Out now; back by {when}</source>
        <translation>Зараз у дорозі; назад до {when}</translation>
    </message>
    <message>
        <source>Arrived at {hour}</source>
        <translation>Прибули о {hour}</translation>
    </message>
    <message>
        <source>We have arrived</source>
        <translation>Ми на місці</translation>
    </message>
    <message>
        <source>And the second person</source>
        <translation>І друга людина</translation>
    </message>
    <message>
        <source>What happened there</source>
        <translation>Що там сталося</translation>
    </message>
    <message>
        <source>Did anything threaten the two who went?</source>
        <translation>Чи загрожувало щось двом, які ходили?</translation>
    </message>
    <message>
        <source>For which procedure</source>
        <translation>Для якої процедури</translation>
    </message>
    <message>
        <source>for none of them</source>
        <translation>для жодної</translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message>
        <source>Deadlines</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Show the arithmetic</source>
        <translation>Показати розрахунок</translation>
    </message>
    <message>
        <source>Who must act: {who}</source>
        <translation>Хто має діяти: {who}</translation>
    </message>
    <message>
        <source>If it is missed: {what}</source>
        <translation>Якщо пропустити: {what}</translation>
    </message>
</context>
<context>
    <name>Defect</name>
    <message>
        <source>The program made a mistake. What you typed is kept. You can go on working.</source>
        <translation>Програма помилилася. Усе, що ви ввели, збережено. Можна працювати далі.</translation>
    </message>
    <message>
        <source>A mistake of the program</source>
        <translation>Помилка програми</translation>
    </message>
    <message>
        <source>This report names only places in the program, nothing about any case. It is not sent anywhere.</source>
        <translation>Цей звіт називає лише місця в програмі, нічого про жодну справу. Його нікуди не надсилають.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Звіт</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Скопіювати звіт</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Працювати далі</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>A new procedure: {name}</source>
        <translation>Нова процедура: {name}</translation>
    </message>
    <message>
        <source>This procedure is gone: {name}</source>
        <translation>Цієї процедури більше немає: {name}</translation>
    </message>
    <message>
        <source>Texts that were reworded: {count}</source>
        <translation>Переписано текстів: {count}</translation>
    </message>
    <message>
        <source>The pack is signed off now by {by}, on {on}.</source>
        <translation>Пакет тепер затверджено: {by}, {on}.</translation>
    </message>
    <message>
        <source>The pack is now a draft that nobody has signed off.</source>
        <translation>Тепер пакет — чернетка, якої ніхто не затвердив.</translation>
    </message>
    <message>
        <source>The next reading by a lawyer is due by {now} (was {was}).</source>
        <translation>Юрист має перечитати до {now} (було: {was}).</translation>
    </message>
    <message>
        <source>Periods are counted differently: {name}</source>
        <translation>Строки рахуються інакше: {name}</translation>
    </message>
    <message>
        <source>This figure is gone: {name}</source>
        <translation>Цієї цифри більше немає: {name}</translation>
    </message>
    <message>
        <source>{name}: {now} from {day} ({cite})</source>
        <translation>{name}: {now} з {day} ({cite})</translation>
    </message>
    <message>
        <source>{name}: {now} instead of {was}, from {day} ({cite})</source>
        <translation>{name}: {now} замість {was}, з {day} ({cite})</translation>
    </message>
    <message>
        <source>{name}: the figure from {day} is corrected to {now}, was {was}</source>
        <translation>{name}: цифру з {day} виправлено на {now}, було {was}</translation>
    </message>
    <message>
        <source>{name}: the figure from {day} is now: {status} (was: {was_status})</source>
        <translation>{name}: цифра з {day} тепер: {status} (було: {was_status})</translation>
    </message>
    <message>
        <source>Added, {part}: {name}</source>
        <translation>Додано ({part}): {name}</translation>
    </message>
    <message>
        <source>No longer there, {part}: {name}</source>
        <translation>Більше немає ({part}): {name}</translation>
    </message>
    <message>
        <source>{name}: now {status} (was: {was_status})</source>
        <translation>{name}: тепер {status} (було: {was_status})</translation>
    </message>
    <message>
        <source>{name}: holds under another condition now</source>
        <translation>{name}: тепер діє за іншої умови</translation>
    </message>
    <message>
        <source>{name}: was changed</source>
        <translation>{name}: змінено</translation>
    </message>
    <message>
        <source>{name}: {now} instead of {was} ({cite})</source>
        <translation>{name}: {now} замість {was} ({cite})</translation>
    </message>
    <message>
        <source>{name}: counted from another event or by another rule</source>
        <translation>{name}: рахується від іншої події або за іншим правилом</translation>
    </message>
    <message>
        <source>{name}: new conditions: {grounds}</source>
        <translation>{name}: нові умови: {grounds}</translation>
    </message>
    <message>
        <source>{name}: conditions that are gone: {grounds}</source>
        <translation>{name}: умови, яких більше немає: {grounds}</translation>
    </message>
    <message>
        <source>{name}: conditions that were changed: {grounds}</source>
        <translation>{name}: змінені умови: {grounds}</translation>
    </message>
    <message>
        <source>{name}: its conditions are combined differently</source>
        <translation>{name}: умови поєднано інакше</translation>
    </message>
    <message>
        <source>question</source>
        <translation>запитання</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>висновок</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>захід</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>ризик</translation>
    </message>
    <message>
        <source>step</source>
        <translation>крок</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>строк</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>збір</translation>
    </message>
    <message>
        <source>thing to bring</source>
        <translation>що принести</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>папір</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>не відомо</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Our own contacts</source>
        <translation>Наші власні контакти</translation>
    </message>
    <message>
        <source>She needs a place that:</source>
        <translation>Їй потрібне місце, яке:</translation>
    </message>
    <message>
        <source>offered no more</source>
        <translation>більше не пропонується</translation>
    </message>
    <message>
        <source>checked {when}</source>
        <translation>перевірено {when}</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>ніколи не перевірено</translation>
    </message>
    <message>
        <source>You have no contacts of your own here yet. Add one, or take in a table.</source>
        <translation>Тут ще немає ваших власних контактів. Додайте контакт або прийміть таблицю.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>Перевірено сьогодні</translation>
    </message>
    <message>
        <source>Offer it no more</source>
        <translation>Більше не пропонувати</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Знову пропонувати</translation>
    </message>
    <message>
        <source>It stays for the referrals that name it: {count}.</source>
        <translation>Лишається для перенаправлень, де його названо: {count}.</translation>
    </message>
    <message>
        <source>checked on (day)</source>
        <translation>перевірено (день)</translation>
    </message>
    <message>
        <source>These rows were left out</source>
        <translation>Ці рядки пропущено</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>Рядок {line}: {why}</translation>
    </message>
    <message>
        <source>{country}: help lines</source>
        <translation>{country}: телефони допомоги</translation>
    </message>
    <message>
        <source>{country}: offices</source>
        <translation>{country}: установи</translation>
    </message>
    <message>
        <source>number not known</source>
        <translation>номер невідомий</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Додати контакт</translation>
    </message>
    <message>
        <source>Take in a table…</source>
        <translation>Прийняти таблицю…</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Зберегти як таблицю…</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Довідник</translation>
    </message>
    <message>
        <source>Type a name, a town, a need…</source>
        <translation>Введіть назву, місто, потребу…</translation>
    </message>
    <message>
        <source>Search the directory</source>
        <translation>Пошук у довіднику</translation>
    </message>
    <message>
        <source>Show them: {count}</source>
        <translation>Показати: {count}</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Нічого не знайдено.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>What for (shelter, lawyer, clinic…)</source>
        <translation>Для чого (притулок, адвокат, клініка…)</translation>
    </message>
    <message>
        <source>Whom to ask for</source>
        <translation>Кого питати</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Години роботи</translation>
    </message>
    <message>
        <source>Whom they take, and what else to know</source>
        <translation>Кого приймають і що ще варто знати</translation>
    </message>
    <message>
        <source>A contact of your organisation</source>
        <translation>Контакт вашої організації</translation>
    </message>
    <message>
        <source>Added: {added}. Changed: {changed}. Left out: {left}.</source>
        <translation>Додано: {added}. Змінено: {changed}. Пропущено: {left}.</translation>
    </message>
    <message>
        <source>Saved. Internal remarks stay in the vault.</source>
        <translation>Збережено. Внутрішні примітки залишилися у сховищі.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Напишіть назву.</translation>
    </message>
    <message>
        <source>The contact is kept.</source>
        <translation>Контакт збережено.</translation>
    </message>
    <message>
        <source>takes women in treatment</source>
        <translation>приймає жінок на лікуванні</translation>
    </message>
    <message>
        <source>takes women who use now</source>
        <translation>приймає жінок, які зараз вживають</translation>
    </message>
    <message>
        <source>for women only, or at hours for women</source>
        <translation>лише для жінок або в години для жінок</translation>
    </message>
    <message>
        <source>takes children</source>
        <translation>приймає з дітьми</translation>
    </message>
    <message>
        <source>takes women without papers</source>
        <translation>приймає без документів</translation>
    </message>
    <message>
        <source>wants tests first</source>
        <translation>спершу вимагає аналізи</translation>
    </message>
    <message>
        <source>longest stay, days</source>
        <translation>найдовше перебування, днів</translation>
    </message>
    <message>
        <source>languages spoken</source>
        <translation>мови</translation>
    </message>
    <message>
        <source>Among us: how they treat the women who come</source>
        <translation>Між нами: як там ставляться до жінок, які приходять</translation>
    </message>
    <message>
        <source>Among us: {said}</source>
        <translation>Між нами: {said}</translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>This step is closed while the emergency holds.</source>
        <translation>Цей крок закрито, поки діє надзвичайний режим.</translation>
    </message>
    <message>
        <source>Now at: {where}</source>
        <translation>Тепер тут: {where}</translation>
    </message>
    <message>
        <source>closed now</source>
        <translation>зараз закрито</translation>
    </message>
    <message>
        <source>elsewhere now</source>
        <translation>зараз в іншому місці</translation>
    </message>
    <message>
        <source>Emergency mode: {what}</source>
        <translation>Надзвичайний режим: {what}</translation>
    </message>
    <message>
        <source>What is otherwise</source>
        <translation>Що тепер інакше</translation>
    </message>
    <message>
        <source>Emergency mode</source>
        <translation>Надзвичайний режим</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Екстрено</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Ring in this order</source>
        <translation>Телефонуйте в такому порядку</translation>
    </message>
    <message>
        <source>No number is known here. Ring the police or the ambulance.</source>
        <translation>Тут номер невідомий. Телефонуйте в поліцію або швидку.</translation>
    </message>
    <message>
        <source>Hours that count for her health</source>
        <translation>Години, важливі для її здоров’я</translation>
    </message>
    <message>
        <source>What the office agreed</source>
        <translation>Про що домовилась організація</translation>
    </message>
    <message>
        <source>Unlock to see whom the office rings.</source>
        <translation>Розблокуйте, щоб побачити, кому телефонує організація.</translation>
    </message>
    <message>
        <source>Nothing is written yet. Write the alarm and the safety plan under Team.</source>
        <translation>Ще нічого не записано. Запишіть тривогу й план безпеки в розділі «Команда».</translation>
    </message>
    <message>
        <source>help line</source>
        <translation>гаряча лінія</translation>
    </message>
    <message>
        <source>her own person</source>
        <translation>її людина</translation>
    </message>
    <message>
        <source>our office</source>
        <translation>наша організація</translation>
    </message>
    <message>
        <source>from the directory</source>
        <translation>з довідника</translation>
    </message>
    <message>
        <source>The limit is not known; go as soon as possible.</source>
        <translation>Межа невідома; ідіть якнайшвидше.</translation>
    </message>
    <message>
        <source>within hours: {hours}</source>
        <translation>протягом годин: {hours}</translation>
    </message>
    <message>
        <source>past; see a doctor all the same</source>
        <translation>минуло; усе одно зверніться до лікаря</translation>
    </message>
    <message>
        <source>less than an hour left</source>
        <translation>лишилося менше години</translation>
    </message>
    <message>
        <source>hours left: {hours}</source>
        <translation>лишилося годин: {hours}</translation>
    </message>
    <message>
        <source>What is said here holds for this case alone.</source>
        <translation>Сказане тут діє лише для цієї справи.</translation>
    </message>
    <message>
        <source>What is said here holds for every case, unless a case says otherwise.</source>
        <translation>Сказане тут діє для всіх справ, якщо у справі не сказано інакше.</translation>
    </message>
    <message>
        <source>The packs at hand know of no emergency.</source>
        <translation>Наявні пакети не знають надзвичайних станів.</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>діє</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>не діє</translation>
    </message>
    <message>
        <source>What would be otherwise</source>
        <translation>Що було б інакше</translation>
    </message>
    <message>
        <source>It does not hold</source>
        <translation>Не діє</translation>
    </message>
    <message>
        <source>It holds now</source>
        <translation>Тепер діє</translation>
    </message>
    <message>
        <source>As for the whole desk</source>
        <translation>Як для всієї організації</translation>
    </message>
    <message>
        <source>By its dates</source>
        <translation>За датами</translation>
    </message>
    <message>
        <source>Said for this case.</source>
        <translation>Сказано для цієї справи.</translation>
    </message>
    <message>
        <source>Said for the whole desk.</source>
        <translation>Сказано для всієї організації.</translation>
    </message>
    <message>
        <source>It has no date: it holds where somebody here says so.</source>
        <translation>Без дати: діє там, де хтось тут так скаже.</translation>
    </message>
    <message>
        <source>By its date, since {day}.</source>
        <translation>За датою, від {day}.</translation>
    </message>
    <message>
        <source>Emergency mode…</source>
        <translation>Надзвичайний режим…</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Violence</source>
        <translation>Насильство</translation>
    </message>
    <message>
        <source>Police, office or service</source>
        <translation>Поліція, установа чи служба</translation>
    </message>
    <message>
        <source>Talk with her</source>
        <translation>Розмова з нею</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Суд</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Здоров’я</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Talk with the partner or a relative</source>
        <translation>Розмова з партнером чи родичем</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>A new file</source>
        <translation>Новий файл</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Що тут видно</translation>
    </message>
    <message>
        <source>From whom it comes</source>
        <translation>Від кого це</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Переглянути</translation>
    </message>
    <message>
        <source>Whose hands it went through</source>
        <translation>Через чиї руки пройшло</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Зберегти копію…</translation>
    </message>
    <message>
        <source>This file cannot be shown here</source>
        <translation>Цей файл тут показати не можна</translation>
    </message>
    <message>
        <source>The copy lies outside the vault, readable for everybody who gets hold of it. The program that opens it may keep traces. Save it where only you can reach it, and delete it afterwards.</source>
        <translation>Копія лежатиме поза сховищем, і прочитати її зможе кожен, до кого вона потрапить. Програма, яка її відкриє, може лишити сліди. Збережіть її там, куди маєте доступ лише ви, а потім видаліть.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Зберегти копію</translation>
    </message>
    <message>
        <source>The copy is saved, outside the vault. Delete it when it is done with.</source>
        <translation>Копію збережено поза сховищем. Видаліть її, коли вона більше не потрібна.</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>Що з ним було</translation>
    </message>
    <message>
        <source>From whom or to whom</source>
        <translation>Від кого або кому</translation>
    </message>
    <message>
        <source>What else to know</source>
        <translation>Що ще треба знати</translation>
    </message>
    <message>
        <source>It is too large to be shown. It is kept whole and unchanged; save a copy for another program.</source>
        <translation>Він завеликий, щоб його показати. Його збережено цілим і без змін; збережіть копію для іншої програми.</translation>
    </message>
    <message>
        <source>The picture is damaged or of an unusual form. It is kept as it came; save a copy for another program.</source>
        <translation>Зображення пошкоджене або незвичного формату. Його збережено таким, яким воно надійшло; збережіть копію для іншої програми.</translation>
    </message>
    <message>
        <source>This program shows pictures and plain text only. The file is kept whole and unchanged, with its hash; save a copy to open it with another program.</source>
        <translation>Ця програма показує лише зображення й простий текст. Файл збережено цілим і без змін, з його контрольною сумою; щоб відкрити його іншою програмою, збережіть копію.</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>taken in here</source>
        <translation>прийнято сюди</translation>
    </message>
    <message>
        <source>removed from here</source>
        <translation>вилучено звідси</translation>
    </message>
    <message>
        <source>received from somebody</source>
        <translation>отримано від когось</translation>
    </message>
    <message>
        <source>handed to somebody</source>
        <translation>передано комусь</translation>
    </message>
    <message>
        <source>a copy saved outside the vault</source>
        <translation>копію збережено поза сховищем</translation>
    </message>
    <message>
        <source>shown to somebody</source>
        <translation>показано комусь</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>повернуто</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Місяць</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Рік</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>Календар…</translation>
    </message>
    <message>
        <source>The calendar has no such day. Look at the day, the month and the year.</source>
        <translation>У календарі такого дня немає. Перевірте день, місяць і рік.</translation>
    </message>
    <message>
        <source>This is no date. The year alone is enough, such as 1988.</source>
        <translation>Це не дата. Досить самого року, наприклад 1988.</translation>
    </message>
    <message>
        <source>This is no complete date. Write day, month and a year of four digits.</source>
        <translation>Дата неповна. Напишіть день, місяць і рік чотирма цифрами.</translation>
    </message>
    <message>
        <source>Take this day</source>
        <translation>Узяти цей день</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Година</translation>
    </message>
    <message>
        <source>This is no hour. Write it as 14:30.</source>
        <translation>Це не час. Пишіть так: 14:30.</translation>
    </message>
    <message>
        <source>Write the day as well as the hour.</source>
        <translation>Напишіть не лише годину, а й день.</translation>
    </message>
    <message>
        <source>The hour is missing. If nobody knows it, write the earliest it could have been.</source>
        <translation>Бракує години. Якщо її ніхто не знає, напишіть найраніший можливий час.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Додати людину</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>There is nobody</source>
        <translation>Нікого немає</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>Людина {number}</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>This is not a number. Write digits only, such as 12 or 1250.50.</source>
        <translation>Це не число. Пишіть лише цифри, наприклад 12 або 1250,50.</translation>
    </message>
    <message>
        <source>This does not look like a complete phone number; check it. It is kept as you typed it.</source>
        <translation>Це не схоже на повний номер телефону; перевірте. Збережено так, як ви ввели.</translation>
    </message>
    <message>
        <source>This number does not pass its check; a digit may be wrong. It is kept as you typed it.</source>
        <translation>Номер не проходить перевірку; можливо, одна цифра хибна. Збережено так, як ви ввели.</translation>
    </message>
    <message>
        <source>In her own words. Ctrl+Enter continues.</source>
        <translation>Її словами. Ctrl+Enter — далі.</translation>
    </message>
    <message>
        <source>Letters: {count}</source>
        <translation>Знаків: {count}</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Нічого з цього</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>She may leave out any question. Keep this sheet safe.</source>
        <translation>Вона може не відповідати на будь-яке запитання. Бережіть цей аркуш.</translation>
    </message>
    <message>
        <source>(Ask, warn her, write nothing.)</source>
        <translation>(Запитайте, попередьте її, нічого не записуйте.)</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Запитання</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Це потрібно.</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Numbers for an emergency</source>
        <translation>Номери на екстрений випадок</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>What is protected and what is not</source>
        <translation>Що захищено, а що ні</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>lock at once</source>
        <translation>замкнути одразу</translation>
    </message>
    <message>
        <source>hide the window and lock</source>
        <translation>сховати вікно й замкнути</translation>
    </message>
    <message>
        <source>continue; in long text Ctrl+Enter</source>
        <translation>далі; у довгому тексті Ctrl+Enter</translation>
    </message>
    <message>
        <source>the question before</source>
        <translation>попереднє запитання</translation>
    </message>
    <message>
        <source>choose an answer</source>
        <translation>вибрати відповідь</translation>
    </message>
    <message>
        <source>search</source>
        <translation>пошук</translation>
    </message>
    <message>
        <source>undo what the message at the foot of the window offers to undo</source>
        <translation>скасувати те, що пропонує скасувати повідомлення внизу вікна</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>ця довідка</translation>
    </message>
    <message>
        <source>larger text, smaller text, the usual size</source>
        <translation>більший текст, менший текст, звичайний розмір</translation>
    </message>
    <message>
        <source>the places at the left</source>
        <translation>розділи ліворуч</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>Search the help…</source>
        <translation>Шукати в довідці…</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Пошук у довідці</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Теми</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Nothing in the help has all of these words. Try one word, or its beginning.</source>
        <translation>У довідці немає тексту з усіма цими словами. Спробуйте одне слово або його початок.</translation>
    </message>
    <message>
        <source>This program opens nothing on the network. The address: {address}</source>
        <translation>Ця програма нічого не відкриває в мережі. Адреса: {address}</translation>
    </message>
    <message>
        <source>This text is not written in your language ({own}) yet. It exists in: {other}.</source>
        <translation>Цього тексту ще немає вашою мовою ({own}). Він є такою мовою: {other}.</translation>
    </message>
    <message>
        <source>This text is not written in your language ({own}) yet. Read it in:</source>
        <translation>Цього тексту ще немає вашою мовою ({own}). Читати такою мовою:</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>not said</source>
        <translation>не сказано</translation>
    </message>
    <message>
        <source>by a help line</source>
        <translation>через лінію допомоги</translation>
    </message>
    <message>
        <source>by outreach</source>
        <translation>через аутріч</translation>
    </message>
    <message>
        <source>by the police</source>
        <translation>через поліцію</translation>
    </message>
    <message>
        <source>by a self-help group</source>
        <translation>через групу взаємодопомоги</translation>
    </message>
    <message>
        <source>by a treatment site</source>
        <translation>через сайт лікування</translation>
    </message>
    <message>
        <source>by a peer</source>
        <translation>через рівну консультантку</translation>
    </message>
    <message>
        <source>sent by another organisation</source>
        <translation>спрямувала інша організація</translation>
    </message>
    <message>
        <source>by herself</source>
        <translation>сама</translation>
    </message>
    <message>
        <source>low</source>
        <translation>низький</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>підвищений</translation>
    </message>
    <message>
        <source>high</source>
        <translation>високий</translation>
    </message>
    <message>
        <source>acute</source>
        <translation>гострий</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>не зараз</translation>
    </message>
    <message>
        <source>she is thinking about it</source>
        <translation>вона обмірковує</translation>
    </message>
    <message>
        <source>she wants to act</source>
        <translation>вона хоче діяти</translation>
    </message>
    <message>
        <source>she has begun</source>
        <translation>вона вже почала</translation>
    </message>
    <message>
        <source>How high the risk is</source>
        <translation>Наскільки високий ризик</translation>
    </message>
    <message>
        <source>What she wishes</source>
        <translation>Чого вона хоче</translation>
    </message>
    <message>
        <source>What she tells</source>
        <translation>Що вона розповідає</translation>
    </message>
    <message>
        <source>How she wants to be called and spoken of</source>
        <translation>Як до неї звертатися і як про неї говорити</translation>
    </message>
    <message>
        <source>How and when to reach her safely, and under what name</source>
        <translation>Як і коли безпечно з нею зв’язатися, під яким іменем</translation>
    </message>
    <message>
        <source>Where and when to meet so that nobody notices</source>
        <translation>Де й коли зустрітися, щоб ніхто не помітив</translation>
    </message>
    <message>
        <source>Who we say we are when somebody else answers</source>
        <translation>Ким назватися, якщо відповість хтось інший</translation>
    </message>
    <message>
        <source>The language she speaks best</source>
        <translation>Мова, якою їй найлегше</translation>
    </message>
    <message>
        <source>What makes it easier for her (hearing, moving, reading, a child along…)</source>
        <translation>Що їй полегшить (слух, пересування, читання, дитина з собою…)</translation>
    </message>
    <message>
        <source>How she came</source>
        <translation>Як вона прийшла</translation>
    </message>
    <message>
        <source>How ready she feels to act, in her own view</source>
        <translation>Наскільки вона сама почувається готовою діяти</translation>
    </message>
    <message>
        <source>The risk now</source>
        <translation>Ризик зараз</translation>
    </message>
    <message>
        <source>What makes it so</source>
        <translation>Що його створює</translation>
    </message>
    <message>
        <source>Before which step we looked at it (police, shelter, court…)</source>
        <translation>Перед яким кроком ми його оцінили (поліція, притулок, суд…)</translation>
    </message>
    <message>
        <source>Write it down with today's date</source>
        <translation>Записати з сьогоднішньою датою</translation>
    </message>
    <message>
        <source>The risk was to be looked at again on {when}.</source>
        <translation>Ризик треба було переглянути {when}.</translation>
    </message>
    <message>
        <source>Nobody has looked at the risk yet.</source>
        <translation>Ризик ще ніхто не оцінював.</translation>
    </message>
    <message>
        <source>Look at the risk again with her</source>
        <translation>Переглянути ризик разом із нею</translation>
    </message>
</context>
<context>
    <name>Interview</name>
    <message>
        <source>Interview</source>
        <translation>Опитування</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Запитання</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Розділи</translation>
    </message>
    <message>
        <source>Result so far</source>
        <translation>Що вже видно</translation>
    </message>
    <message>
        <source>Opening the interview…</source>
        <translation>Відкриваємо опитування…</translation>
    </message>
    <message>
        <source>not yet reviewed by a local lawyer</source>
        <translation>ще не перевірено місцевим юристом</translation>
    </message>
    <message>
        <source>reviewed by {name}</source>
        <translation>перевірив(ла) {name}</translation>
    </message>
    <message>
        <source>Case {case} · {country} · law checked {when}, pack {version} ({review})</source>
        <translation>Справа {case} · {country} · право перевірено {when}, пакет {version} ({review})</translation>
    </message>
    <message>
        <source>Turn screen to her</source>
        <translation>Повернути екран до неї</translation>
    </message>
    <message>
        <source>One question at a time</source>
        <translation>По одному запитанню</translation>
    </message>
    <message>
        <source>Whole section</source>
        <translation>Увесь розділ</translation>
    </message>
    <message>
        <source>Paper form…</source>
        <translation>Паперова форма…</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Зберегти й закрити</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Enter continues · Alt+← goes back</source>
        <translation>Enter — далі · Alt+← — назад</translation>
    </message>
    <message>
        <source>Choose or write an answer, or say that it is not known yet.</source>
        <translation>Виберіть чи напишіть відповідь або скажіть, що поки невідомо.</translation>
    </message>
    <message>
        <source>on an unknown day</source>
        <translation>невідомо коли</translation>
    </message>
    <message>
        <source>Everything needed is asked</source>
        <translation>Усе потрібне запитано</translation>
    </message>
    <message>
        <source>Gaps in the papers: {count}</source>
        <translation>Пропусків у документах: {count}</translation>
    </message>
    <message>
        <source>The papers can be made all the same; each gap prints as a line to fill by hand.</source>
        <translation>Документи можна зробити й так; кожен пропуск надрукується рядком для заповнення від руки.</translation>
    </message>
    <message>
        <source>Go to the papers</source>
        <translation>До документів</translation>
    </message>
    <message>
        <source>Go to the steps</source>
        <translation>До кроків</translation>
    </message>
    <message>
        <source>What may follow</source>
        <translation>Що може бути далі</translation>
    </message>
    <message>
        <source>answered {done}, open {open}</source>
        <translation>відповіли {done}, лишилося {open}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>nothing to ask</source>
        <translation>нема про що питати</translation>
    </message>
    <message>
        <source>Answered: {done} · still to ask: {open}</source>
        <translation>Відповіли: {done} · ще запитати: {open}</translation>
    </message>
    <message>
        <source>Only what can change the result is asked.</source>
        <translation>Питаємо лише те, що може змінити результат.</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Мова запитань</translation>
    </message>
</context>
<context>
    <name>Law</name>
    <message>
        <source>confirmed</source>
        <translation>підтверджено</translation>
    </message>
    <message>
        <source>one source</source>
        <translation>одне джерело</translation>
    </message>
    <message>
        <source>from memory, ask a lawyer</source>
        <translation>з пам’яті, запитайте адвоката</translation>
    </message>
    <message>
        <source>uncertain, ask a lawyer</source>
        <translation>непевно, запитайте адвоката</translation>
    </message>
    <message>
        <source>not known, ask a lawyer</source>
        <translation>невідомо, запитайте адвоката</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>ще не визначено</translation>
    </message>
    <message>
        <source>open to her</source>
        <translation>доступно їй</translation>
    </message>
    <message>
        <source>not open to her</source>
        <translation>їй не доступно</translation>
    </message>
    <message>
        <source>Last checked: {when}</source>
        <translation>Востаннє перевірено: {when}</translation>
    </message>
    <message>
        <source>No source is recorded.</source>
        <translation>Джерело не записано.</translation>
    </message>
    <message>
        <source>Other grounds: {count}</source>
        <translation>Інші підстави: {count}</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Чому?</translation>
    </message>
    <message>
        <source>Still to ask: {question}</source>
        <translation>Ще запитати: {question}</translation>
    </message>
    <message>
        <source>This alone would change the result.</source>
        <translation>Лише це змінило б результат.</translation>
    </message>
    <message>
        <source>Go to this question</source>
        <translation>До цього запитання</translation>
    </message>
    <message>
        <source>Statutes</source>
        <translation>Закони</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Умови</translation>
    </message>
    <message>
        <source>What may be ordered</source>
        <translation>Що можна призначити</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Збори</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Що взяти з собою</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Кроки</translation>
    </message>
    <message>
        <source>What could harm her</source>
        <translation>Що може їй зашкодити</translation>
    </message>
    <message>
        <source>Further rules</source>
        <translation>Інші правила</translation>
    </message>
    <message>
        <source>Figures and since when they hold</source>
        <translation>Цифри та відколи вони діють</translation>
    </message>
    <message>
        <source>Back to the packs</source>
        <translation>Назад до пакетів</translation>
    </message>
    <message>
        <source>Save as a Word file…</source>
        <translation>Зберегти як файл Word…</translation>
    </message>
    <message>
        <source>The law to read</source>
        <translation>Право для читання</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Процедура</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Мова документа</translation>
    </message>
    <message>
        <source>{pack}, version {version}</source>
        <translation>{pack}, версія {version}</translation>
    </message>
    <message>
        <source>Save the law as a Word file</source>
        <translation>Зберегти право як файл Word</translation>
    </message>
    <message>
        <source>checked on</source>
        <translation>перевірено</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Збережено: {name}</translation>
    </message>
    <message>
        <source>checked on {when}</source>
        <translation>перевірено {when}</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>ніколи не перевірено</translation>
    </message>
</context>
<context>
    <name>Member</name>
    <message>
        <source>Family name</source>
        <translation>Прізвище</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>По батькові</translation>
    </message>
    <message>
        <source>Former family name</source>
        <translation>Колишнє прізвище</translation>
    </message>
    <message>
        <source>Gender in the papers</source>
        <translation>Стать у документах</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата народження</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Місце народження</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Громадянство</translation>
    </message>
    <message>
        <source>How she wants to be called</source>
        <translation>Як вона хоче, щоб до неї зверталися</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Особистий номер</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Електронна пошта</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Місце роботи</translation>
    </message>
    <message>
        <source>Relation to her</source>
        <translation>Ким їй доводиться</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Поштовий індекс</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Town or village</source>
        <translation>Місто чи село</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Вулиця</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Будинок</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Корпус</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Квартира</translation>
    </message>
    <message>
        <source>female</source>
        <translation>жіноча</translation>
    </message>
    <message>
        <source>male</source>
        <translation>чоловіча</translation>
    </message>
    <message>
        <source>other</source>
        <translation>інша</translation>
    </message>
</context>
<context>
    <name>NewCase</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Another procedure</source>
        <translation>Ще одна процедура</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Нова справа</translation>
    </message>
    <message>
        <source>Working name of the case</source>
        <translation>Робоча назва справи</translation>
    </message>
    <message>
        <source>A number or a neutral word. It is shown in lists; her name is asked later.</source>
        <translation>Номер або нейтральне слово. Його видно в списках; ім’я запитаємо пізніше.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Почати</translation>
    </message>
    <message>
        <source>Only open the case</source>
        <translation>Лише відкрити справу</translation>
    </message>
    <message>
        <source>No pack can be read. Look at Packs.</source>
        <translation>Жодного пакета не вдається прочитати. Подивіться в «Пакети».</translation>
    </message>
    <message>
        <source>Which country's law?</source>
        <translation>Право якої країни?</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>This pack is a draft: no local lawyer has read it yet. Review is due by {when}.</source>
        <translation>Цей пакет — чернетка: жоден місцевий юрист його ще не читав. Перевірити до {when}.</translation>
    </message>
    <message>
        <source>Which procedure first?</source>
        <translation>Яка процедура перша?</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Процедура</translation>
    </message>
    <message>
        <source>Give the case a working name.</source>
        <translation>Дайте справі робочу назву.</translation>
    </message>
    <message>
        <source>Choose the country.</source>
        <translation>Виберіть країну.</translation>
    </message>
    <message>
        <source>Choose the procedure, or only open the case.</source>
        <translation>Виберіть процедуру або лише відкрийте справу.</translation>
    </message>
</context>
<context>
    <name>Override</name>
    <message>
        <source>The rules propose, a person decides.</source>
        <translation>Правила пропонують, вирішує людина.</translation>
    </message>
    <message>
        <source>Decide otherwise…</source>
        <translation>Вирішити інакше…</translation>
    </message>
    <message>
        <source>A worker decided: {verdict}</source>
        <translation>Працівник вирішив: {verdict}</translation>
    </message>
    <message>
        <source>Let the rules decide again</source>
        <translation>Нехай знову вирішують правила</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Рішення</translation>
    </message>
    <message>
        <source>Reason; it is kept with your name</source>
        <translation>Причина; вона зберігається з вашим ім’ям</translation>
    </message>
</context>
<context>
    <name>PackFault</name>
    <message>
        <source>What stands here has the wrong form: {given}</source>
        <translation>Тут записано не в тій формі: {given}</translation>
    </message>
    <message>
        <source>Something is missing here: {name}</source>
        <translation>Тут чогось бракує: {name}</translation>
    </message>
    <message>
        <source>There is a sign here that cannot be seen ({code}). Type the words anew.</source>
        <translation>Тут є невидимий знак ({code}). Наберіть слова заново.</translation>
    </message>
    <message>
        <source>This text is empty. Write it.</source>
        <translation>Цей текст порожній. Напишіть його.</translation>
    </message>
    <message>
        <source>A text is missing in this language: {language} ({name})</source>
        <translation>Бракує тексту цією мовою: {language} ({name})</translation>
    </message>
    <message>
        <source>One sentence has {count} words. Make two or three of it, of {most} words at most.</source>
        <translation>В одному реченні {count} слів. Зробіть із нього два чи три, щонайбільше по {most} слів.</translation>
    </message>
    <message>
        <source>This reads like a letter from an office. Use shorter words and shorter sentences.</source>
        <translation>Це читається як лист з установи. Пишіть коротшими словами й реченнями.</translation>
    </message>
    <message>
        <source>It is said {count} times that something is done, but not who does it. Name who acts.</source>
        <translation>Стільки разів сказано, що щось робиться, але не сказано ким: {count}. Назвіть, хто діє.</translation>
    </message>
    <message>
        <source>This is marked “{status}”, but no source is named. Add the source, or lower how sure it is.</source>
        <translation>Тут позначено «{status}», але джерела не названо. Додайте джерело або знизьте впевненість.</translation>
    </message>
    <message>
        <source>This is no page: {given}. Write an address that begins with https://, or name the paper.</source>
        <translation>Це не сторінка: {given}. Напишіть адресу, що починається з https://, або назвіть документ.</translation>
    </message>
    <message>
        <source>This was checked on {day}, which lies ahead. Is the clock of this computer right?</source>
        <translation>Це перевірено {day}, а цей день ще не настав. Чи правильно йде годинник комп’ютера?</translation>
    </message>
    <message>
        <source>This was last checked on {day}. Check it against its source again.</source>
        <translation>Востаннє це перевірено {day}. Звірте з джерелом ще раз.</translation>
    </message>
    <message>
        <source>The review ran out on {day}. A lawyer must read the pack again.</source>
        <translation>Строк перевірки закінчився {day}. Юрист має прочитати пакет знову.</translation>
    </message>
    <message>
        <source>The values of this figure are not in the order of their days. Each needs a day of its own.</source>
        <translation>Значення цього показника стоять не за порядком днів. Кожному потрібен власний день.</translation>
    </message>
    <message>
        <source>This figure is larger than any figure of the law can be. Correct it.</source>
        <translation>Цей показник більший, ніж може бути будь-який показник закону. Виправте його.</translation>
    </message>
    <message>
        <source>This kept test does not come out as before: {name}</source>
        <translation>Ця збережена проба дає не той результат, що раніше: {name}</translation>
    </message>
    <message>
        <source>Something that is not in the pack is still named here: {name}</source>
        <translation>Тут досі названо те, чого в пакеті немає: {name}</translation>
    </message>
    <message>
        <source>This stands there twice: {name}</source>
        <translation>Це стоїть двічі: {name}</translation>
    </message>
    <message>
        <source>This condition is not combined with the others: {name}</source>
        <translation>Цю умову не поєднано з іншими: {name}</translation>
    </message>
    <message>
        <source>Nothing needs the answer to this question any more: {name}</source>
        <translation>Відповідь на це питання більше ні для чого не потрібна: {name}</translation>
    </message>
    <message>
        <source>This condition can never hold, whatever she answers.</source>
        <translation>Ця умова ніколи не справджується, хоч би що вона відповіла.</translation>
    </message>
    <message>
        <source>Conditions that are wanted together here can never hold together. Correct one of them.</source>
        <translation>Умови, потрібні тут разом, ніколи не справджуються разом. Виправте одну з них.</translation>
    </message>
    <message>
        <source>This condition holds in just the same cases as another one beside it.</source>
        <translation>Ця умова справджується саме в тих випадках, що й інша поруч.</translation>
    </message>
    <message>
        <source>This condition always holds where another one does that is wanted too. Is that meant?</source>
        <translation>Ця умова завжди справджується там, де справджується інша, потрібна разом із нею. Так і задумано?</translation>
    </message>
    <message>
        <source>This pack needs version {version} of the program, or a newer one.</source>
        <translation>Цьому пакету потрібна версія програми {version} або новіша.</translation>
    </message>
    <message>
        <source>Own offices and words cannot change the law. This is law: take it out.</source>
        <translation>Власні установи й слова не можуть міняти закон. Це закон: приберіть його.</translation>
    </message>
    <message>
        <source>The national pack does not have this text any more, so nobody would read it. Take it out.</source>
        <translation>У національному пакеті цього тексту більше немає, тож ніхто його не прочитає. Приберіть його.</translation>
    </message>
    <message>
        <source>The national pack is not installed here: {name}. Install it first.</source>
        <translation>Національний пакет тут не встановлено: {name}. Спершу встановіть його.</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>Packs</source>
        <translation>Пакети</translation>
    </message>
    <message>
        <source>What each country's law asks, as data that a lawyer can read</source>
        <translation>Про що питає право кожної країни — як дані, які може прочитати юрист</translation>
    </message>
    <message>
        <source>No pack can be read</source>
        <translation>Жодного пакета не вдається прочитати</translation>
    </message>
    <message>
        <source>Install the program again, or add a pack.</source>
        <translation>Встановіть програму ще раз або додайте пакет.</translation>
    </message>
    <message>
        <source>Choose a pack file</source>
        <translation>Виберіть файл пакета</translation>
    </message>
    <message>
        <source>Reading the pack and trying all its rules…</source>
        <translation>Читаємо пакет і перевіряємо всі його правила…</translation>
    </message>
    <message>
        <source>The pack {name} is installed and used from now on.</source>
        <translation>Пакет {name} встановлено, відтепер він у вжитку.</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>не можна використати</translation>
    </message>
    <message>
        <source>Things wrong in it: {count}</source>
        <translation>Що в ньому не так: {count}</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>Що не так?</translation>
    </message>
    <message>
        <source>reviewed by {name}</source>
        <translation>перевірив(ла) {name}</translation>
    </message>
    <message>
        <source>draft, not reviewed</source>
        <translation>чернетка, не перевірено</translation>
    </message>
    <message>
        <source>review overdue since {when}</source>
        <translation>перевірку прострочено з {when}</translation>
    </message>
    <message>
        <source>review due by {when}</source>
        <translation>перевірити до {when}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Версія {version}</translation>
    </message>
    <message>
        <source>Install from a file…</source>
        <translation>Встановити з файлу…</translation>
    </message>
    <message>
        <source>Open cases under earlier packs</source>
        <translation>Відкриті справи за попередніми пакетами</translation>
    </message>
    <message>
        <source>The pack {name} is kept as a draft. No case can be taken under it.</source>
        <translation>Пакет {name} збережено як чернетку. За ним не можна вести жодної справи.</translation>
    </message>
    <message>
        <source>A skeleton to work on: no law of this country has been checked, no case can be taken under it.</source>
        <translation>Заготовка для роботи: жодного закону цієї країни не перевірено, справу за нею вести не можна.</translation>
    </message>
    <message>
        <source>An overlay: its own offices and texts come before those of {pack}</source>
        <translation>Накладка: її власні установи й тексти стоять перед державними. Країна: {pack}</translation>
    </message>
    <message>
        <source>oldest check of a source: {when}</source>
        <translation>найдавніша перевірка джерела: {when}</translation>
    </message>
    <message>
        <source>Read the law</source>
        <translation>Читати право</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>Редагувати копію</translation>
    </message>
    <message>
        <source>Own offices and words</source>
        <translation>Власні установи й слова</translation>
    </message>
    <message>
        <source>Proof-read</source>
        <translation>Вичитати</translation>
    </message>
    <message>
        <source>Go back to the version before…</source>
        <translation>Повернутися до попередньої версії…</translation>
    </message>
    <message>
        <source>Go back from {name} {version}?</source>
        <translation>Повернутися з {name} {version}?</translation>
    </message>
    <message>
        <source>The version used before is taken up again, or the one that came with the program. This version is removed. Your cases stay as they are.</source>
        <translation>Знову діятиме попередня версія або та, що прийшла з програмою. Цю версію буде видалено. Ваші справи лишаться як є.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Повернутися</translation>
    </message>
    <message>
        <source>The earlier version of {name} is used again.</source>
        <translation>Попередня версія {name} знову діє.</translation>
    </message>
    <message>
        <source>Came with the program</source>
        <translation>Прийшов із програмою</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>невідомий день</translation>
    </message>
    <message>
        <source>Your office's own copy, put to use on {when}</source>
        <translation>Власна копія вашого офісу, введена {when}</translation>
    </message>
    <message>
        <source>Installed from a file on {when}, unsigned</source>
        <translation>Встановлено з файлу {when}, без підпису</translation>
    </message>
    <message>
        <source>Installed from a file on {when}, signed by {signer} ({six})</source>
        <translation>Встановлено з файлу {when}, підписав {signer} ({six})</translation>
    </message>
    <message>
        <source>Questions in: {languages}</source>
        <translation>Запитання мовами: {languages}</translation>
    </message>
    <message>
        <source>Papers in: {languages}</source>
        <translation>Документи мовами: {languages}</translation>
    </message>
    <message>
        <source>How sure is it?</source>
        <translation>Наскільки це певно?</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Процедури</translation>
    </message>
    <message>
        <source>Nobody has signed this file: nobody vouches for what is in it.</source>
        <translation>Цей файл ніхто не підписав: за його вміст ніхто не ручається.</translation>
    </message>
    <message>
        <source>It is signed by {signer}, whom this computer does not know yet. Ask them by telephone to read you their six words; they must be: {six}</source>
        <translation>Його підписав {signer}, якого цей комп’ютер ще не знає. Попросіть телефоном прочитати шість слів; мають бути: {six}</translation>
    </message>
    <message>
        <source>You trust a signer of this name already, but this file bears another key. Somebody may be pretending: ask them by telephone before you go on.</source>
        <translation>Ви вже довіряєте підписанту з таким іменем, але в цього файла інший ключ. Можливо, хтось прикидається: спершу запитайте їх телефоном.</translation>
    </message>
    <message>
        <source>Until now this pack was signed by {before}, this file is not.</source>
        <translation>Досі цей пакет підписував {before}, а цей файл — ні.</translation>
    </message>
    <message>
        <source>No law in it has been checked: it is kept as a draft to work on. No case can be taken under it.</source>
        <translation>Жодної норми в ньому не перевірено: його зберігають як чернетку для роботи. За ним не можна вести жодної справи.</translation>
    </message>
    <message>
        <source>No local lawyer has signed it off: it is a draft.</source>
        <translation>Жоден місцевий юрист його не затвердив: це чернетка.</translation>
    </message>
    <message>
        <source>Its review by a lawyer ran out on {day}.</source>
        <translation>Строк перевірки юристом минув {day}.</translation>
    </message>
    <message>
        <source>Something in it was checked on a day that lies ahead. Is the clock of this computer right?</source>
        <translation>Щось у ньому перевірено днем, який ще попереду. Чи правильний годинник цього комп’ютера?</translation>
    </message>
    <message>
        <source>Version {new} is older than version {old}, which you use now.</source>
        <translation>Версія {new} старша за версію {old}, яку ви використовуєте.</translation>
    </message>
    <message>
        <source>Keep {name}, version {version}, as a draft?</source>
        <translation>Зберегти як чернетку: {name}, версія {version}?</translation>
    </message>
    <message>
        <source>Install {name}, version {version}?</source>
        <translation>Встановити {name}, версію {version}?</translation>
    </message>
    <message>
        <source>Signed by {signer}</source>
        <translation>Підписав {signer}</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Без підпису</translation>
    </message>
    <message>
        <source>It takes the place of version {old}; you can go back to that at any time.</source>
        <translation>Замінить версію {old}; до неї можна повернутися будь-коли.</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Встановити</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Зберегти як чернетку</translation>
    </message>
    <message>
        <source>Do not install</source>
        <translation>Не встановлювати</translation>
    </message>
    <message>
        <source>Tick each point above if you accept it</source>
        <translation>Позначте кожен пункт вище, якщо згодні</translation>
    </message>
    <message>
        <source>Installing…</source>
        <translation>Встановлюємо…</translation>
    </message>
    <message>
        <source>Signatures you trust</source>
        <translation>Підписи, яким ви довіряєте</translation>
    </message>
    <message>
        <source>None yet. A signer is added when you install their pack.</source>
        <translation>Ще немає. Підписанта додають, коли встановлюють його пакет.</translation>
    </message>
    <message>
        <source>No longer trust</source>
        <translation>Більше не довіряти</translation>
    </message>
    <message>
        <source>No longer trust {name}?</source>
        <translation>Більше не довіряти {name}?</translation>
    </message>
    <message>
        <source>Packs already installed stay. The next file signed by them asks you again.</source>
        <translation>Уже встановлені пакети лишаться. Про наступний файл із цим підписом вас знову запитають.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Save the ticked papers…</source>
        <translation>Зберегти позначені документи…</translation>
    </message>
    <message>
        <source>The paper as it stands</source>
        <translation>Документ, яким він є зараз</translation>
    </message>
    <message>
        <source>About this paper</source>
        <translation>Про цей папір</translation>
    </message>
    <message>
        <source>Choose a paper to see it here.</source>
        <translation>Виберіть документ, щоб побачити його тут.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Аркуш</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Про нього</translation>
    </message>
    <message>
        <source>The papers of a procedure grow out of its answers; none is under way.</source>
        <translation>Папери процедури виростають з відповідей; зараз жодна не триває.</translation>
    </message>
    <message>
        <source>gaps: {count}</source>
        <translation>пропусків: {count}</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>заповнено</translation>
    </message>
    <message>
        <source>In the packet</source>
        <translation>У комплекті</translation>
    </message>
    <message>
        <source>This paper cannot be made</source>
        <translation>Цей документ не можна зробити</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Пропуски</translation>
    </message>
    <message>
        <source>Not known yet; what the paper would say of it is left out:</source>
        <translation>Ще невідомо; те, що документ сказав би про це, пропущено:</translation>
    </message>
    <message>
        <source>What this paper tells</source>
        <translation>Що розкриває цей документ</translation>
    </message>
    <message>
        <source>To: {readers}</source>
        <translation>Кому: {readers}</translation>
    </message>
    <message>
        <source>About: {what}</source>
        <translation>Про що: {what}</translation>
    </message>
    <message>
        <source>nothing delicate</source>
        <translation>нічого делікатного</translation>
    </message>
    <message>
        <source>She has not agreed yet to telling: {what}</source>
        <translation>Вона ще не погодилася розкрити: {what}</translation>
    </message>
    <message>
        <source>Ask her</source>
        <translation>Запитати її</translation>
    </message>
    <message>
        <source>Check the name forms once</source>
        <translation>Перевірте форми імен один раз</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Правильно</translation>
    </message>
    <message>
        <source>Kept with the person.</source>
        <translation>Збережено разом із людиною.</translation>
    </message>
    <message>
        <source>Tick at least one paper.</source>
        <translation>Позначте хоча б один документ.</translation>
    </message>
    <message>
        <source>Where to save the papers</source>
        <translation>Куди зберегти документи</translation>
    </message>
    <message>
        <source>Making the papers…</source>
        <translation>Готуємо документи…</translation>
    </message>
    <message>
        <source>They are outside the vault now: keep them safe, destroy what is not needed.</source>
        <translation>Тепер вони поза сховищем: бережіть їх, непотрібне знищуйте.</translation>
    </message>
    <message>
        <source>Papers saved: {count}</source>
        <translation>Збережено документів: {count}</translation>
    </message>
    <message>
        <source>The papers were not saved</source>
        <translation>Документи не збережено</translation>
    </message>
    <message>
        <source>Or say why it is made without her word; this is written down</source>
        <translation>Або скажіть, чому це робиться без її слова; це буде записано</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Напишіть причину.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Усе одно зберегти</translation>
    </message>
    <message>
        <source>Papers made so far</source>
        <translation>Уже зроблені документи</translation>
    </message>
    <message>
        <source>pack {version}</source>
        <translation>пакет {version}</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Ще немає.</translation>
    </message>
    <message>
        <source>Of whom? (genitive)</source>
        <translation>Кого? (родовий)</translation>
    </message>
    <message>
        <source>To whom? (dative)</source>
        <translation>Кому? (давальний)</translation>
    </message>
    <message>
        <source>Whom? (accusative)</source>
        <translation>Кого? (знахідний)</translation>
    </message>
    <message>
        <source>By whom? (instrumental)</source>
        <translation>Ким? (орудний)</translation>
    </message>
    <message>
        <source>Addressing (vocative)</source>
        <translation>Звертання (кличний)</translation>
    </message>
    <message>
        <source>About whom? (locative)</source>
        <translation>На кому? (місцевий)</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Усе заповнено</translation>
    </message>
    <message>
        <source>Still open: {gaps} of {total}</source>
        <translation>Ще відкрито: {gaps} із {total}</translation>
    </message>
    <message>
        <source>Which?</source>
        <translation>Чого саме?</translation>
    </message>
    <message>
        <source>Read by: {readers}</source>
        <translation>Читатимуть: {readers}</translation>
    </message>
    <message>
        <source>Tells about: {what}</source>
        <translation>Розкриває: {what}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Переглянути</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Заповнити</translation>
    </message>
    <message>
        <source>Press a dotted word to go to its question.</source>
        <translation>Натисніть на підкреслене крапками, щоб перейти до запитання.</translation>
    </message>
    <message>
        <source>Amber lines are gaps. Nothing is saved yet.</source>
        <translation>Бурштинові рядки — пропуски. Ще нічого не збережено.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Consent form</source>
        <translation>Форма згоди</translation>
    </message>
    <message>
        <source>Referral letter</source>
        <translation>Лист-перенаправлення</translation>
    </message>
    <message>
        <source>Authority for her representative</source>
        <translation>Повноваження для її представника</translation>
    </message>
    <message>
        <source>Request for the medical record of injuries</source>
        <translation>Запит медичної документації про ушкодження</translation>
    </message>
    <message>
        <source>Complaint about a refusal or inaction</source>
        <translation>Скарга на відмову чи бездіяльність</translation>
    </message>
    <message>
        <source>Chronology of her story</source>
        <translation>Хронологія її історії</translation>
    </message>
    <message>
        <source>Cover sheet</source>
        <translation>Обкладинка</translation>
    </message>
    <message>
        <source>the head of the office</source>
        <translation>керівник установи</translation>
    </message>
    <message>
        <source>Other papers</source>
        <translation>Інші документи</translation>
    </message>
    <message>
        <source>Language of these papers</source>
        <translation>Мова цих паперів</translation>
    </message>
    <message>
        <source>As a packet</source>
        <translation>Як комплект</translation>
    </message>
    <message>
        <source>With checklist, deadlines and a cover sheet; the file names tell nothing.</source>
        <translation>Із переліком, строками та обкладинкою; назви файлів нічого не кажуть.</translation>
    </message>
    <message>
        <source>A copy for: {reader}</source>
        <translation>Копія для: {reader}</translation>
    </message>
    <message>
        <source>Copies for:</source>
        <translation>Копії для:</translation>
    </message>
    <message>
        <source>Save the packet…</source>
        <translation>Зберегти комплект…</translation>
    </message>
    <message>
        <source>Save the packet as one .zip…</source>
        <translation>Зберегти комплект одним .zip…</translation>
    </message>
    <message>
        <source>Not in the copy for {reader}: {papers}</source>
        <translation>Немає в копії для {reader}: {papers}</translation>
    </message>
    <message>
        <source>Save this paper…</source>
        <translation>Зберегти цей папір…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Зберегти як PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Друкувати…</translation>
    </message>
    <message>
        <source>No LibreOffice or Word was found on this computer, so there is no PDF; save the Word file instead. Printed pages are drawn by this program: lines and pages may break elsewhere than in the Word file.</source>
        <translation>На цьому комп’ютері не знайдено LibreOffice чи Word, тому PDF немає; збережіть файл Word. Сторінки для друку малює ця програма: рядки й сторінки можуть переноситися не там, де у файлі Word.</translation>
    </message>
    <message>
        <source>Since it was saved, {day}</source>
        <translation>Відколи збережено, {day}</translation>
    </message>
    <message>
        <source>Its words have not changed.</source>
        <translation>Слова не змінилися.</translation>
    </message>
    <message>
        <source>Was: {text}</source>
        <translation>Було: {text}</translation>
    </message>
    <message>
        <source>Now: {text}</source>
        <translation>Тепер: {text}</translation>
    </message>
    <message>
        <source>Ruled lines to fill in by hand: {count}</source>
        <translation>Рядки, які треба заповнити від руки: {count}</translation>
    </message>
    <message>
        <source>Print a paper</source>
        <translation>Друк паперу</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Надіслано на принтер.</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>надруковано</translation>
    </message>
    <message>
        <source>Without her consent, because: {reason}</source>
        <translation>Без її згоди, бо: {reason}</translation>
    </message>
</context>
<context>
    <name>Partner</name>
    <message>
        <source>Before anybody talks with the partner</source>
        <translation>Перш ніж хтось говоритиме з партнером</translation>
    </message>
    <message>
        <source>Before anybody talks with him</source>
        <translation>Перш ніж хтось із ним говоритиме</translation>
    </message>
    <message>
        <source>the partner</source>
        <translation>партнер</translation>
    </message>
    <message>
        <source>a relative of hers</source>
        <translation>її родич</translation>
    </message>
    <message>
        <source>a relative of his</source>
        <translation>його родич</translation>
    </message>
    <message>
        <source>She agreed on {when}.</source>
        <translation>Вона погодилася {when}.</translation>
    </message>
    <message>
        <source>She has not agreed that anybody talks with him.</source>
        <translation>Вона не погоджувалася, щоб хтось із ним говорив.</translation>
    </message>
    <message>
        <source>The risk was looked at on {when}.</source>
        <translation>Ризик оцінювали {when}.</translation>
    </message>
    <message>
        <source>The risk was not looked at in the last two weeks.</source>
        <translation>За останні два тижні ризик не оцінювали.</translation>
    </message>
    <message>
        <source>Look at the risk</source>
        <translation>Оцінити ризик</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>З ким</translation>
    </message>
    <message>
        <source>What was talked about</source>
        <translation>Про що говорили</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Only without her yes: why it had to be</source>
        <translation>Лише без її згоди: чому так довелося</translation>
    </message>
    <message>
        <source>A talk with the partner or a relative</source>
        <translation>Розмова з партнером чи родичем</translation>
    </message>
    <message>
        <source>Without her yes: {why}</source>
        <translation>Без її згоди: {why}</translation>
    </message>
    <message>
        <source>Does it mean a talk with the partner or relatives?</source>
        <translation>Чи означає це розмову з партнером або родичами?</translation>
    </message>
    <message>
        <source>He reads it too</source>
        <translation>Він теж це прочитає</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Nobody is named yet</source>
        <translation>Ще нікого не названо</translation>
    </message>
    <message>
        <source>Names given in the interview appear here.</source>
        <translation>Імена з опитування з’являться тут.</translation>
    </message>
    <message>
        <source>Known elsewhere in this vault: {role}. Ask a colleague who leads before you go on.</source>
        <translation>Уже є в іншій справі цього сховища: {role}. Перш ніж іти далі, спитайте керівника.</translation>
    </message>
    <message>
        <source>Wants to be called: {name}</source>
        <translation>Хоче, щоб зверталися: {name}</translation>
    </message>
    <message>
        <source>Correct it in the interview</source>
        <translation>Виправити в опитуванні</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation>Прибрано.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Додати когось</translation>
    </message>
    <message>
        <source>Who this is</source>
        <translation>Хто це</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Write at least one name.</source>
        <translation>Напишіть хоча б одне ім’я.</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>Додано.</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>дата народження: {day}</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>nobody yet</source>
        <translation>ще ніхто</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>Перенесено.</translation>
    </message>
    <message>
        <source>Who answers for this case</source>
        <translation>Хто відповідає за цю справу</translation>
    </message>
    <message>
        <source>Worker, and how many open cases she has</source>
        <translation>Працівник і скільки в нього відкритих справ</translation>
    </message>
    <message>
        <source>{who} has {count} open cases; the office warns from {cap}. Give one away?</source>
        <translation>{who} має відкритих справ: {count}; офіс попереджає від {cap}. Передати одну?</translation>
    </message>
    <message>
        <source>{closed} of {all} are behind us</source>
        <translation>Позаду {closed} із {all}</translation>
    </message>
    <message>
        <source>Nothing is planned yet. Steps come by themselves when a procedure begins.</source>
        <translation>Ще нічого не заплановано. Кроки з’являться самі, щойно почнеться процедура.</translation>
    </message>
    <message>
        <source>Our own tasks</source>
        <translation>Наші власні завдання</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Додати завдання</translation>
    </message>
    <message>
        <source>read its risks first</source>
        <translation>спершу прочитайте ризики</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Хто робить</translation>
    </message>
    <message>
        <source>a new task</source>
        <translation>нове завдання</translation>
    </message>
    <message>
        <source>New, or one that moves to this day and person</source>
        <translation>Нове або те, що переходить на цей день і людину</translation>
    </message>
    <message>
        <source>A date has moved</source>
        <translation>Дату перенесено</translation>
    </message>
    <message>
        <source>Deadlines are counted from these dates. First look at what moves along.</source>
        <translation>Від цих дат рахують строки. Спершу подивіться, що зсунеться.</translation>
    </message>
    <message>
        <source>Which date</source>
        <translation>Яка дата</translation>
    </message>
    <message>
        <source>Its new day and hour</source>
        <translation>Її новий день і година</translation>
    </message>
    <message>
        <source>Show what moves</source>
        <translation>Показати, що зсунеться</translation>
    </message>
    <message>
        <source>No deadline moves.</source>
        <translation>Жоден строк не зсувається.</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>A note for the team</source>
        <translation>Нотатка для команди</translation>
    </message>
    <message>
        <source>Notes of the team</source>
        <translation>Нотатки команди</translation>
    </message>
    <message>
        <source>They never stand in a paper.</source>
        <translation>Вони ніколи не потрапляють у документ.</translation>
    </message>
    <message>
        <source>no longer counted</source>
        <translation>більше не рахується</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>Save as Word file…</source>
        <translation>Зберегти як файл Word…</translation>
    </message>
    <message>
        <source>Back to the team</source>
        <translation>Назад до команди</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>План безпеки</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <translation>Зберегти план</translation>
    </message>
    <message>
        <source>Earlier versions are kept; the latest is of {day}.</source>
        <translation>Попередні версії збережено; остання від {day}.</translation>
    </message>
    <message>
        <source>Saved. It is not encrypted there: keep it where nobody else looks.</source>
        <translation>Збережено. Там воно не зашифроване: тримайте там, де ніхто інший не шукатиме.</translation>
    </message>
    <message>
        <source>Safety plans of those who work here</source>
        <translation>Плани безпеки тих, хто тут працює</translation>
    </message>
    <message>
        <source>Safety plan of the organisation</source>
        <translation>План безпеки організації</translation>
    </message>
    <message>
        <source>not written yet, or due to be looked at</source>
        <translation>ще не написано або час переглянути</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>To look at again by {day}</source>
        <translation>Переглянути до {day}</translation>
    </message>
</context>
<context>
    <name>Procedures</name>
    <message>
        <source>Begin another procedure</source>
        <translation>Розпочати ще одну процедуру</translation>
    </message>
    <message>
        <source>{status} · begun {when}</source>
        <translation>{status} · розпочато {when}</translation>
    </message>
    <message>
        <source>Open the interview</source>
        <translation>Відкрити опитування</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Поновити</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>She declines</source>
        <translation>Вона відмовляється</translation>
    </message>
    <message>
        <source>{name}: {status}</source>
        <translation>{name}: {status}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Risks read: {what}</source>
        <translation>Ризики прочитано: {what}</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Що взяти з собою</translation>
    </message>
    <message>
        <source>required</source>
        <translation>обов’язково</translation>
    </message>
    <message>
        <source>helpful</source>
        <translation>корисно</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Уже є</translation>
    </message>
    <message>
        <source>Read the risks</source>
        <translation>Прочитати ризики</translation>
    </message>
    <message>
        <source>Read the risks again</source>
        <translation>Прочитати ризики ще раз</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Зроблено</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>Усе ж не зроблено</translation>
    </message>
    <message>
        <source>First read the risks of this step with her.</source>
        <translation>Спершу прочитайте з нею ризики цього кроку.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Збережено.</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Лінія часу</translation>
    </message>
    <message>
        <source>begun: {name}</source>
        <translation>розпочато: {name}</translation>
    </message>
    <message>
        <source>paper made: {name}</source>
        <translation>зроблено документ: {name}</translation>
    </message>
    <message>
        <source>hearing: {name}</source>
        <translation>засідання: {name}</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>You might say to her</source>
        <translation>Можна сказати їй так</translation>
    </message>
    <message>
        <source>Another sentence</source>
        <translation>Інше речення</translation>
    </message>
    <message>
        <source>after {source}; the words are ours</source>
        <translation>за {source}; слова наші</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Back to the packs</source>
        <translation>Назад до пакетів</translation>
    </message>
    <message>
        <source>Edit the copy</source>
        <translation>Редагувати копію</translation>
    </message>
    <message>
        <source>Proof-reading {pack}</source>
        <translation>Вичитування: {pack}</translation>
    </message>
    <message>
        <source>Corrections go into your own copy; nothing is used before you put it to use.</source>
        <translation>Виправлення йдуть у вашу копію; ніщо не діє, доки ви не введете її в дію.</translation>
    </message>
    <message>
        <source>Two languages</source>
        <translation>Дві мови</translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>Ще непевне</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Затвердити</translation>
    </message>
    <message>
        <source>Opening the copy…</source>
        <translation>Відкриваємо копію…</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Оригінал</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Переклад</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати все</translation>
    </message>
    <message>
        <source>Show only what is open</source>
        <translation>Лише відкрите</translation>
    </message>
    <message>
        <source>{all} texts, {missing} not translated, {same} word for word the same</source>
        <translation>текстів {all}, не перекладено {missing}, слово в слово однакових {same}</translation>
    </message>
    <message>
        <source>Every text has its translation.</source>
        <translation>Кожен текст має переклад.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Показати більше</translation>
    </message>
    <message>
        <source>not translated</source>
        <translation>не перекладено</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>однаково</translation>
    </message>
    <message>
        <source>Translation of: {text}</source>
        <translation>Переклад: {text}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Saved in your copy.</source>
        <translation>Збережено у вашій копії.</translation>
    </message>
    <message>
        <source>Questions to a local lawyer</source>
        <translation>Запитання до місцевого юриста</translation>
    </message>
    <message>
        <source>Statements of the law that nobody has confirmed: {count}</source>
        <translation>Положень права, яких ніхто не підтвердив: {count}</translation>
    </message>
    <message>
        <source>no article is named</source>
        <translation>статтю не названо</translation>
    </message>
    <message>
        <source>Signed off by {name} on {day}.</source>
        <translation>Затвердив {name}, {day}.</translation>
    </message>
    <message>
        <source>By signing off, a lawyer of this country says by name: I have read the law, the papers and the texts of this pack, and what is not sure is marked so.</source>
        <translation>Затверджуючи, юрист цієї країни каже від свого імені: я прочитав право, документи й тексти цього пакета, і непевне позначено.</translation>
    </message>
    <message>
        <source>{language}: {count} texts are not translated</source>
        <translation>{language}: не перекладено текстів {count}</translation>
    </message>
    <message>
        <source>Full name of the lawyer</source>
        <translation>Повне ім’я юриста</translation>
    </message>
    <message>
        <source>To be read again by</source>
        <translation>Прочитати знову до</translation>
    </message>
    <message>
        <source>Sign off the copy</source>
        <translation>Затвердити копію</translation>
    </message>
    <message>
        <source>Signed off in your copy; put it to use on the page of the editor.</source>
        <translation>Затверджено у вашій копії; введіть її в дію на сторінці редактора.</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>Everything about a case is encrypted on the disk. Without a passphrase nobody reads it.</source>
        <translation>Усе про справу зашифровано на диску. Без парольної фрази ніхто цього не прочитає.</translation>
    </message>
    <message>
        <source>What is asked only to warn her is never written down.</source>
        <translation>Те, про що питають лише щоб її застерегти, ніколи не записується.</translation>
    </message>
    <message>
        <source>The window locks when nobody touches it, with Ctrl+L, and with Escape pressed twice.</source>
        <translation>Вікно замикається, коли його ніхто не торкається, через Ctrl+L і після двох натискань Escape.</translation>
    </message>
    <message>
        <source>The program never uses the network. Nothing is sent anywhere.</source>
        <translation>Програма ніколи не користується мережею. Нічого нікуди не надсилається.</translation>
    </message>
    <message>
        <source>Papers that you save or print outside the vault. Keep and destroy them with care.</source>
        <translation>Документи, які ви зберегли чи надрукували поза сховищем. Обережно зберігайте їх і знищуйте.</translation>
    </message>
    <message>
        <source>Somebody who looks over your shoulder, or who forces you to open the vault.</source>
        <translation>Той, хто дивиться вам через плече або змушує відкрити сховище.</translation>
    </message>
    <message>
        <source>A computer with spy software, or one that stays open and unlocked.</source>
        <translation>Комп’ютер зі шпигунською програмою або залишений відкритим.</translation>
    </message>
    <message>
        <source>A forgotten passphrase: without it and the recovery code nobody can help.</source>
        <translation>Забута парольна фраза: без неї та без коду відновлення ніхто не допоможе.</translation>
    </message>
    <message>
        <source>What is protected</source>
        <translation>Що захищено</translation>
    </message>
    <message>
        <source>What is not</source>
        <translation>Що не захищено</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>Papers that tell about her</source>
        <translation>Документи, які розповідають про неї</translation>
    </message>
    <message>
        <source>Referral to somebody</source>
        <translation>Перенаправлення до когось</translation>
    </message>
    <message>
        <source>Going with her</source>
        <translation>Супровід</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Фотографії</translation>
    </message>
    <message>
        <source>Use in court</source>
        <translation>Використання в суді</translation>
    </message>
    <message>
        <source>Figures without names</source>
        <translation>Цифри без імен</translation>
    </message>
    <message>
        <source>Documenting a violation of rights</source>
        <translation>Документування порушення прав</translation>
    </message>
    <message>
        <source>A talk with the partner or relatives</source>
        <translation>Розмова з партнером чи родичами</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Before you write this down</source>
        <translation>Перш ніж це записати</translation>
    </message>
    <message>
        <source>More about this</source>
        <translation>Докладніше</translation>
    </message>
    <message>
        <source>Tells about: {what}</source>
        <translation>Розкриває: {what}</translation>
    </message>
    <message>
        <source>Asked only to warn her. It is never written down.</source>
        <translation>Запитано лише щоб застерегти. Ніколи не записується.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Cases</source>
        <translation>Справи</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календар</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Довідник</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Пакети</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Екстрено</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Замкнути</translation>
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
        <translation>суд</translation>
    </message>
    <message>
        <source>the police</source>
        <translation>поліція</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>установа</translation>
    </message>
    <message>
        <source>the legal aid centre</source>
        <translation>центр правничої допомоги</translation>
    </message>
    <message>
        <source>the respondent himself</source>
        <translation>сам відповідач</translation>
    </message>
    <message>
        <source>she herself</source>
        <translation>вона сама</translation>
    </message>
    <message>
        <source>you</source>
        <translation>ви</translation>
    </message>
    <message>
        <source>the prosecutor</source>
        <translation>прокурор</translation>
    </message>
    <message>
        <source>the ombudsman</source>
        <translation>омбудсман</translation>
    </message>
</context>
<context>
    <name>Referral</name>
    <message>
        <source>Referrals</source>
        <translation>Перенаправлення</translation>
    </message>
    <message>
        <source>She was not sent on to anybody.</source>
        <translation>Її ще нікуди не перенаправляли.</translation>
    </message>
    <message>
        <source>Ask her whether she agrees</source>
        <translation>Спитати, чи вона згодна</translation>
    </message>
    <message>
        <source>What came next</source>
        <translation>Що було далі</translation>
    </message>
    <message>
        <source>What came of it, or why not</source>
        <translation>Що з того вийшло або чому ні</translation>
    </message>
    <message>
        <source>Ask again: {who}</source>
        <translation>Запитати ще раз: {who}</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Записано.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Записати</translation>
    </message>
    <message>
        <source>Offer a referral</source>
        <translation>Запропонувати перенаправлення</translation>
    </message>
    <message>
        <source>From the directory</source>
        <translation>З довідника</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>До кого</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Для чого</translation>
    </message>
    <message>
        <source>choose, or type below</source>
        <translation>оберіть або впишіть нижче</translation>
    </message>
    <message>
        <source>Say to whom.</source>
        <translation>Скажіть, до кого.</translation>
    </message>
    <message>
        <source>Her name and what she needs; where she is only if she agreed to tell it to this recipient.</source>
        <translation>Її ім’я й те, що їй потрібно; де вона — лише якщо вона дозволила сказати це цьому адресатові.</translation>
    </message>
    <message>
        <source>Save the letter…</source>
        <translation>Зберегти лист…</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>запропоновано</translation>
    </message>
    <message>
        <source>she declined</source>
        <translation>вона відмовилася</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>скеровано</translation>
    </message>
    <message>
        <source>accompanied</source>
        <translation>супроводили</translation>
    </message>
    <message>
        <source>accepted there</source>
        <translation>там прийняли</translation>
    </message>
    <message>
        <source>refused there</source>
        <translation>там відмовили</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>завершено</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>перервано</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>This does not open the vault. Check the keyboard's language and Caps Lock, then try again.</source>
        <translation>Це не відкриває сховище. Перевірте мову клавіатури та Caps Lock і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The vault was locked in the meantime. Unlock it and try again.</source>
        <translation>Сховище тим часом заблоковано. Розблокуйте його і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The vault is open in another program or window. Close it there first.</source>
        <translation>Сховище відкрите в іншій програмі чи вікні. Спершу закрийте його там.</translation>
    </message>
    <message>
        <source>Something of this vault is damaged or missing. Nothing was changed; restore it from a backup.</source>
        <translation>Щось у цьому сховищі пошкоджене або відсутнє. Нічого не змінено; відновіть його з резервної копії.</translation>
    </message>
    <message>
        <source>This was written by a newer version of the program. Install that version to open it.</source>
        <translation>Це записала новіша версія програми. Установіть її, щоб відкрити.</translation>
    </message>
    <message>
        <source>This could not be written. Check the disk or stick, or choose another folder.</source>
        <translation>Записати не вдалося. Перевірте диск чи флешку або виберіть іншу теку.</translation>
    </message>
    <message>
        <source>This computer's keyring does not give its part. Unlock it, or use the recovery code or the shares.</source>
        <translation>Сховище ключів цього комп’ютера не дає своєї частини. Розблокуйте його або скористайтеся кодом відновлення чи частками.</translation>
    </message>
    <message>
        <source>Something in the pack is wrong, so nothing was changed. For whoever made it:
{detail}</source>
        <translation>У пакеті щось не так, тому нічого не змінено. Для того, хто його зробив:
{detail}</translation>
    </message>
    <message>
        <source>Her consent for this is not recorded. Ask her and write down what she decides, or give a reason.</source>
        <translation>Її згоду на це не записано. Запитайте її й запишіть, що вона вирішить, або вкажіть причину.</translation>
    </message>
    <message>
        <source>The paper could not be made: its template and the answers do not fit together. Tell the author of the pack: {detail}</source>
        <translation>Документ не вдалося скласти: його шаблон і відповіді не узгоджуються. Скажіть автору пакета: {detail}</translation>
    </message>
    <message>
        <source>The Word template has a fault, so no paper was made. Tell its author: {detail}</source>
        <translation>У шаблоні Word є помилка, тому документ не складено. Скажіть його автору: {detail}</translation>
    </message>
    <message>
        <source>This is not a text. Write it in words.</source>
        <translation>Це не текст. Напишіть словами.</translation>
    </message>
    <message>
        <source>This is longer than {limit} letters. Shorten it or attach it as a file.</source>
        <translation>Це довше за {limit} літер. Скоротіть або додайте файлом.</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>Виберіть так або ні.</translation>
    </message>
    <message>
        <source>This is none of the choices. Choose one of them.</source>
        <translation>Такого варіанта немає. Виберіть один із наведених.</translation>
    </message>
    <message>
        <source>There is no such date. Check the day, the month and the year.</source>
        <translation>Такої дати немає. Перевірте день, місяць і рік.</translation>
    </message>
    <message>
        <source>The year must lie between {first} and {last}.</source>
        <translation>Рік має бути між {first} і {last}.</translation>
    </message>
    <message>
        <source>This is no date with a time of day. Check both.</source>
        <translation>Це не дата з часом. Перевірте і те, і те.</translation>
    </message>
    <message>
        <source>This number is too large to be right. Check its digits.</source>
        <translation>Це число завелике, щоб бути правильним. Перевірте цифри.</translation>
    </message>
    <message>
        <source>Choose one of the words for gender.</source>
        <translation>Виберіть одне зі слів для статі.</translation>
    </message>
    <message>
        <source>This does not fit the parts asked for. Fill in each part by itself.</source>
        <translation>Це не відповідає частинам, про які питають. Заповніть кожну окремо.</translation>
    </message>
    <message>
        <source>This is no list of people. Add each person by herself.</source>
        <translation>Це не список людей. Додайте кожну людину окремо.</translation>
    </message>
    <message>
        <source>The number must be at least {limit}.</source>
        <translation>Число має бути не менше {limit}.</translation>
    </message>
    <message>
        <source>The number must be at most {limit}.</source>
        <translation>Число має бути не більше {limit}.</translation>
    </message>
    <message>
        <source>Write only the digits and letters of the number, at most 40.</source>
        <translation>Напишіть лише цифри й літери номера, не більше 40.</translation>
    </message>
    <message>
        <source>Nothing is written yet. Write a few words.</source>
        <translation>Ще нічого не написано. Напишіть кілька слів.</translation>
    </message>
    <message>
        <source>A recovery code has {wanted} letters and digits in groups of four. Compare it with the paper.</source>
        <translation>Код відновлення має {wanted} літер і цифр групами по чотири. Порівняйте його з папером.</translation>
    </message>
    <message>
        <source>There is a slip in the recovery code. Compare it with the paper, group by group.</source>
        <translation>У коді відновлення є описка. Порівняйте його з папером група за групою.</translation>
    </message>
    <message>
        <source>These shares do not open the vault. Compare each list of words with its paper.</source>
        <translation>Ці частки не відкривають сховище. Порівняйте кожен список слів із його папером.</translation>
    </message>
    <message>
        <source>Opening the vault needs {needed} MB of free memory. Close other programs and try again.</source>
        <translation>Щоб відкрити сховище, треба {needed} МБ вільної пам’яті. Закрийте інші програми і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>There is no vault in this folder. Choose another one, or make a vault here.</source>
        <translation>У цій теці немає сховища. Виберіть іншу теку або створіть сховище тут.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Free some room and try again.</source>
        <translation>Диск заповнений, тому нічого не збережено. Звільніть місце і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>This folder can only be read, so nothing was saved. Choose another folder.</source>
        <translation>Цю теку можна лише читати, тому нічого не збережено. Виберіть іншу теку.</translation>
    </message>
    <message>
        <source>The disk or stick does not answer. Put it back and try again.</source>
        <translation>Диск чи флешка не відповідає. Вставте назад і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>There is no whole backup in this folder. Choose another one.</source>
        <translation>У цій теці немає цілої резервної копії. Виберіть іншу.</translation>
    </message>
    <message>
        <source>The passphrase is empty. Choose several words that only you would put together.</source>
        <translation>Парольна фраза порожня. Виберіть кілька слів, які разом поставили б лише ви.</translation>
    </message>
    <message>
        <source>This folder is not empty. Choose a new folder.</source>
        <translation>Ця тека не порожня. Виберіть нову теку.</translation>
    </message>
    <message>
        <source>Another worker has this name already. Choose another one.</source>
        <translation>Інший працівник уже має це ім’я. Виберіть інше.</translation>
    </message>
    <message>
        <source>This is the vault's last passphrase. Give another worker one first.</source>
        <translation>Це остання парольна фраза сховища. Спершу дайте її іншому працівникові.</translation>
    </message>
    <message>
        <source>You cannot remove your own access. Ask a colleague to do it.</source>
        <translation>Ви не можете забрати доступ у себе. Попросіть колегу це зробити.</translation>
    </message>
    <message>
        <source>This is no longer in the vault. Open the list again.</source>
        <translation>Цього вже немає у сховищі. Відкрийте список знову.</translation>
    </message>
    <message>
        <source>Before a passphrase is tied to this computer, the vault needs another way in. Print a recovery code or make shares first.</source>
        <translation>Перш ніж прив’язати парольну фразу до цього комп’ютера, сховищу потрібен інший спосіб відкриття. Спершу надрукуйте код відновлення або зробіть частки.</translation>
    </message>
    <message>
        <source>Every other way in is tied to this computer. Untie one first, or keep this one.</source>
        <translation>Усі інші способи відкриття прив’язані до цього комп’ютера. Спершу відв’яжіть один або залиште цей.</translation>
    </message>
    <message>
        <source>There is a vault in this folder already. Choose a new folder, or say that it is to be replaced.</source>
        <translation>У цій теці вже є сховище. Виберіть нову теку або вкажіть, що його слід замінити.</translation>
    </message>
    <message>
        <source>A file of this vault cannot be read. Check the disk and whether you may read the folder.</source>
        <translation>Файл цього сховища не читається. Перевірте диск і чи маєте право читати теку.</translation>
    </message>
    <message>
        <source>Shares need at least 2 to open and at most {most} in all. Choose other numbers.</source>
        <translation>Для відкриття треба щонайменше 2 частки, а всього їх може бути не більше {most}. Виберіть інші числа.</translation>
    </message>
    <message>
        <source>This did not work out, and nothing was changed. Try again.</source>
        <translation>Не вдалося, і нічого не змінено. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing of it was kept.</source>
        <translation>Зупинено. Нічого з цього не збережено.</translation>
    </message>
    <message>
        <source>This is larger than {limit} kB. Shorten it.</source>
        <translation>Це більше за {limit} кБ. Скоротіть.</translation>
    </message>
    <message>
        <source>This holds half of a letter that cannot be kept. Delete the last letter and type it again.</source>
        <translation>Тут є половина літери, яку не можна зберегти. Зітріть останню літеру і введіть її знову.</translation>
    </message>
    <message>
        <source>This is no address of a vault; one begins with age1. Ask your colleague to send it again.</source>
        <translation>Це не адреса сховища: вона починається з age1. Попросіть колегу надіслати її ще раз.</translation>
    </message>
    <message>
        <source>This file is no hand-over for this vault. Give your colleague this vault's address and ask for a new one.</source>
        <translation>Цей файл — не передача для цього сховища. Дайте колезі адресу цього сховища і попросіть новий файл.</translation>
    </message>
    <message>
        <source>The hand-over file is damaged or not whole, so nothing of it was taken in. Ask for a new one.</source>
        <translation>Файл передачі пошкоджений або неповний, тому з нього нічого не взято. Попросіть новий.</translation>
    </message>
    <message>
        <source>This hand-over was made by a newer version of the program. Install that version first.</source>
        <translation>Цю передачу зробила новіша версія програми. Спершу встановіть цю версію.</translation>
    </message>
    <message>
        <source>The case is here already and differs. Choose for each difference which side is to stand.</source>
        <translation>Ця справа вже є тут і відрізняється. Для кожної відмінності виберіть, що залишити.</translation>
    </message>
    <message>
        <source>Read the risks that come before this step first. Then it can be marked as done.</source>
        <translation>Спершу прочитайте ризики, що стоять перед цим кроком. Тоді його можна позначити зробленим.</translation>
    </message>
    <message>
        <source>The procedure has no such step now. Open it again from the case.</source>
        <translation>У процедурі зараз немає такого кроку. Відкрийте її знову зі справи.</translation>
    </message>
    <message>
        <source>Going on without her consent needs a reason. Write why it cannot wait.</source>
        <translation>Щоб діяти без її згоди, потрібна причина. Напишіть, чому це не може чекати.</translation>
    </message>
    <message>
        <source>Nobody is named to go with her. Say who goes, two if you can.</source>
        <translation>Не названо, хто йде з нею. Скажіть, хто йде, якщо можна — двоє.</translation>
    </message>
    <message>
        <source>They are out already. Write that they are back first.</source>
        <translation>Вони вже в дорозі. Спершу запишіть, що вони повернулися.</translation>
    </message>
    <message>
        <source>Nobody of this name works here. Choose somebody from the list.</source>
        <translation>Ніхто з таким ім’ям тут не працює. Виберіть когось зі списку.</translation>
    </message>
    <message>
        <source>Two go together. Name a second person, or say why one goes alone.</source>
        <translation>Ідуть удвох. Назвіть другу людину або скажіть, чому йде одна.</translation>
    </message>
    <message>
        <source>Say where they go, so that somebody can look for them.</source>
        <translation>Скажіть, куди вони йдуть, щоб їх могли шукати.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB. Split it, or keep it on a stick.</source>
        <translation>Файл більший за {limit} МБ. Розділіть його або тримайте на флешці.</translation>
    </message>
    <message>
        <source>The file changed while it was taken in. Close it and try again.</source>
        <translation>Файл змінився, поки його брали. Закрийте його і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The file could not be read. Check that it is there and not in use.</source>
        <translation>Файл не вдалося прочитати. Перевірте, чи він є і чи не відкритий деінде.</translation>
    </message>
    <message>
        <source>Nobody is named. Write from whom or to whom.</source>
        <translation>Нікого не названо. Напишіть, від кого або кому.</translation>
    </message>
    <message>
        <source>She has not agreed that anybody talks with the partner. Ask her and write down what she decides, or say why it has to be.</source>
        <translation>Вона не погоджувалася, щоб хтось говорив із партнером. Спитайте її й запишіть її рішення або поясніть, чому без цього не можна.</translation>
    </message>
    <message>
        <source>The risk was not looked at in the last two weeks. Look at it with her first, or say why it has to be now.</source>
        <translation>За останні два тижні ризик не оцінювали. Спершу оцініть його з нею або поясніть, чому це треба зараз.</translation>
    </message>
    <message>
        <source>The heading of column {number} is not known here. Save the directory as a table and use its headings.</source>
        <translation>Заголовок стовпця {number} тут невідомий. Збережіть довідник як таблицю й використайте її заголовки.</translation>
    </message>
    <message>
        <source>No column holds the names. Save the directory as a table and use its headings.</source>
        <translation>Жоден стовпець не містить назв. Збережіть довідник як таблицю й використайте її заголовки.</translation>
    </message>
    <message>
        <source>The letters of this table cannot be read. Save it as “CSV UTF-8” or as .xlsx.</source>
        <translation>Літери цієї таблиці прочитати не вдається. Збережіть її як «CSV UTF-8» або .xlsx.</translation>
    </message>
    <message>
        <source>This file is no table. Save it as .csv (UTF-8) or as .xlsx.</source>
        <translation>Цей файл не є таблицею. Збережіть його як .csv (UTF-8) або .xlsx.</translation>
    </message>
    <message>
        <source>The table is empty. Its first row names the columns.</source>
        <translation>Таблиця порожня. Її перший рядок називає стовпці.</translation>
    </message>
    <message>
        <source>The table has more than {limit} rows. Split it.</source>
        <translation>У таблиці понад {limit} рядків. Поділіть її.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Бракує назви.</translation>
    </message>
    <message>
        <source>“{column}” is longer than {limit} letters. Shorten it.</source>
        <translation>«{column}» довше за {limit} літер. Скоротіть.</translation>
    </message>
    <message>
        <source>“{column}” is no number of days. Write 30, for instance.</source>
        <translation>«{column}» — не кількість днів. Напишіть, наприклад, 30.</translation>
    </message>
    <message>
        <source>“{column}” is neither yes nor no. Write one of them or leave it empty.</source>
        <translation>«{column}» — не «так» і не «ні». Напишіть одне з них або лишіть порожнім.</translation>
    </message>
    <message>
        <source>The day of the last check is no date. Write it as 2026-03-31.</source>
        <translation>День останньої перевірки — не дата. Напишіть так: 2026-03-31.</translation>
    </message>
    <message>
        <source>This does not fit here. Open the page again; if it happens again, tell whoever looks after the program.</source>
        <translation>Це тут не підходить. Відкрийте сторінку знову; якщо повториться, скажіть тому, хто доглядає програму.</translation>
    </message>
    <message>
        <source>This case is closed. Reopen it to work on it.</source>
        <translation>Цю справу закрито. Відкрийте її знову, щоб працювати з нею.</translation>
    </message>
    <message>
        <source>The procedure does not ask this question now. Open it again from the case.</source>
        <translation>Процедура зараз не ставить цього запитання. Відкрийте її знову зі справи.</translation>
    </message>
    <message>
        <source>To decide otherwise than the rules, choose yes, no or unknown and write the reason.</source>
        <translation>Щоб вирішити інакше, ніж правила, виберіть «так», «ні» або «невідомо» і напишіть причину.</translation>
    </message>
    <message>
        <source>Nobody of this name is in the case yet. Answer the question about this person first.</source>
        <translation>У справі ще немає людини з таким ім’ям. Спершу дайте відповідь на запитання про неї.</translation>
    </message>
    <message>
        <source>A time must lie between 1 and 960 minutes.</source>
        <translation>Час має бути від 1 до 960 хвилин.</translation>
    </message>
    <message>
        <source>Time that lies ahead is planned, not written down.</source>
        <translation>Час, що попереду, планують, а не записують.</translation>
    </message>
    <message>
        <source>No time is running. Begin it, or write the minutes down.</source>
        <translation>Час не йде. Почніть або запишіть хвилини.</translation>
    </message>
    <message>
        <source>The hours of a week must lie between 1 and 80.</source>
        <translation>Годин на тиждень має бути від 1 до 80.</translation>
    </message>
    <message>
        <source>A hearing or a visit needs its hour. Write the day and the hour.</source>
        <translation>Для засідання чи виїзду потрібна година. Напишіть день і годину.</translation>
    </message>
    <message>
        <source>This is over, done or called off. Look at the calendar anew.</source>
        <translation>Це вже минуло, зроблено чи скасовано. Погляньте в календар іще раз.</translation>
    </message>
    <message>
        <source>The time of return lies before the time of leaving.</source>
        <translation>Час повернення раніший за час виїзду.</translation>
    </message>
    <message>
        <source>This visit is over. Plan a new one.</source>
        <translation>Цей виїзд завершено. Заплануйте новий.</translation>
    </message>
    <message>
        <source>A visit needs somebody who goes, and a time of return after the time of leaving.</source>
        <translation>Для виїзду треба назвати, хто їде, і час повернення, пізніший за час виходу.</translation>
    </message>
    <message>
        <source>The minutes until the second step must lie between 1 and 600.</source>
        <translation>Хвилин до другого кроку має бути від 1 до 600.</translation>
    </message>
    <message>
        <source>Say what happened and how serious it is.</source>
        <translation>Скажіть, що сталося і наскільки це серйозно.</translation>
    </message>
    <message>
        <source>Say how high the risk is and what makes it so.</source>
        <translation>Скажіть, наскільки великий ризик і що його таким робить.</translation>
    </message>
    <message>
        <source>The number of cases to warn at must lie between 1 and 500.</source>
        <translation>Кількість справ для попередження має бути від 1 до 500.</translation>
    </message>
    <message>
        <source>Write with which place you talked and what you asked for.</source>
        <translation>Напишіть, з яким закладом ви говорили і про що просили.</translation>
    </message>
    <message>
        <source>The days she may stay are a number, such as 30.</source>
        <translation>Дні, які вона може там бути, — це число, наприклад 30.</translation>
    </message>
    <message>
        <source>A complaint needs to know to whom it goes. Write the office or its head.</source>
        <translation>Для скарги треба знати, кому вона йде. Напишіть установу або її керівника.</translation>
    </message>
    <message>
        <source>The paper tells {readers} about: {missing}. Her consent for it is not recorded. Ask her and write down what she decides, or give a reason.</source>
        <translation>Документ каже, кому: {readers}; про що: {missing}. Її згоду на це не записано. Запитайте її й запишіть, що вона вирішить, або вкажіть причину.</translation>
    </message>
    <message>
        <source>There is nothing to tell yet. Write down in her story what happened.</source>
        <translation>Ще немає про що розповісти. Запишіть в її історії, що сталося.</translation>
    </message>
    <message>
        <source>The respondent gets this paper, and its address is the one she hides. Enter another address for papers.</source>
        <translation>Цей документ отримає відповідач, а адреса в ньому — та, яку вона приховує. Введіть іншу адресу для документів.</translation>
    </message>
    <message>
        <source>There is no LibreOffice or Word on this computer, so no PDF can be made. Use the Word file.</source>
        <translation>На цьому комп’ютері немає LibreOffice чи Word, тому PDF зробити не можна. Скористайтеся файлом Word.</translation>
    </message>
    <message>
        <source>The office program made no PDF. Close its windows and try again, or use the Word file.</source>
        <translation>Офісна програма не зробила PDF. Закрийте її вікна і спробуйте ще раз або скористайтеся файлом Word.</translation>
    </message>
    <message>
        <source>The papers could not be written to this folder. Choose another one, or free some room.</source>
        <translation>Документи не вдалося записати в цю теку. Виберіть іншу або звільніть місце.</translation>
    </message>
    <message>
        <source>A file of this name is there already. Choose another folder.</source>
        <translation>Файл із такою назвою тут уже є. Виберіть іншу теку.</translation>
    </message>
    <message>
        <source>There is no paper for a packet yet. Answer more questions or tick a paper.</source>
        <translation>Для пакета ще немає документів. Дайте відповідь на інші запитання або позначте документ.</translation>
    </message>
    <message>
        <source>The respondent gets this paper, and its words tell him {secret}. Find the answer that repeats it, often her story, and change it.</source>
        <translation>Цей папір отримає кривдник, а його слова розкривають йому: {secret}. Знайдіть відповідь, яка це повторює, часто це її розповідь, і змініть її.</translation>
    </message>
    <message>
        <source>The respondent gets this paper, and its template would tell him where she is. Ask the author of the pack to take that out.</source>
        <translation>Цей папір отримає кривдник, а його шаблон розкрив би йому, де вона. Попросіть автора пакета прибрати це.</translation>
    </message>
    <message>
        <source>The Word template {file} is missing. Put it back into its pack, or install the pack anew.</source>
        <translation>Немає шаблону Word {file}. Поверніть його до пакета або встановіть пакет наново.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a Word document. Open it in Word or LibreOffice and save it as .docx.</source>
        <translation>{file} не читається як документ Word. Відкрийте його у Word чи LibreOffice і збережіть як .docx.</translation>
    </message>
    <message>
        <source>{file} is no plain Word document. Save it as Word document (.docx).</source>
        <translation>{file} не є звичайним документом Word. Збережіть його як документ Word (.docx).</translation>
    </message>
    <message>
        <source>{file} is an old .doc file or locked by a password. Save it as .docx without a password.</source>
        <translation>{file} – старий файл .doc або закритий паролем. Збережіть його як .docx без пароля.</translation>
    </message>
    <message>
        <source>{file} holds tracked changes or comments, which name their authors. Accept the changes, delete the comments, and save it again.</source>
        <translation>У {file} є відстежені зміни або примітки, що називають своїх авторів. Прийміть зміни, вилучіть примітки й збережіть ще раз.</translation>
    </message>
    <message>
        <source>{file} holds macros, links or embedded objects. They could do harm; save it as .docx without them.</source>
        <translation>У {file} є макроси, посилання або вбудовані об’єкти. Вони можуть зашкодити; збережіть його як .docx без них.</translation>
    </message>
    <message>
        <source>{file} is too large or not built as Word builds its files, so it was refused as unsafe.</source>
        <translation>{file} завеликий або побудований не так, як це робить Word, тому його відхилено як небезпечний.</translation>
    </message>
    <message>
        <source>This paper is not made in this language. Choose another one.</source>
        <translation>Цей папір не складають цією мовою. Виберіть іншу.</translation>
    </message>
    <message>
        <source>The printer did not take the paper. Check that it is on and has paper, or save the Word file.</source>
        <translation>Принтер не прийняв документ. Перевірте, чи він увімкнений і чи є в ньому папір, або збережіть файл Word.</translation>
    </message>
    <message>
        <source>This place cannot be written to. Choose another one, or free some room.</source>
        <translation>Сюди не вдається записати. Виберіть інше місце або звільніть трохи місця.</translation>
    </message>
    <message>
        <source>This is no pack file, or it is damaged. Get it again from whoever made it. Nothing was changed.</source>
        <translation>Це не файл пакета, або він пошкоджений. Візьміть його ще раз у того, хто зробив. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The pack was altered after it was built. Do not install it; ask its maker for the right file.</source>
        <translation>Пакет змінили після створення. Не встановлюйте його; попросіть правильний файл у того, хто його зробив.</translation>
    </message>
    <message>
        <source>The file holds far more than any pack needs. Do not install it. Nothing was changed.</source>
        <translation>У файлі набагато більше, ніж потрібно будь-якому пакету. Не встановлюйте його. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The file holds things that do not belong into a pack. Do not install it. Nothing was changed.</source>
        <translation>У файлі є речі, яким не місце в пакеті. Не встановлюйте його. Нічого не змінено.</translation>
    </message>
    <message>
        <source>A file in this pack reaches for a place outside the pack. Do not install it; tell its maker.</source>
        <translation>Файл у цьому пакеті тягнеться за межі пакета. Не встановлюйте його; скажіть тому, хто його зробив.</translation>
    </message>
    <message>
        <source>The pack has a form this program does not know. A newer version of the program may read it.</source>
        <translation>Пакет має форму, якої ця програма не знає. Можливо, його прочитає новіша версія програми.</translation>
    </message>
    <message>
        <source>The signature is wrong: somebody altered this pack or signed another one. Do not install it.</source>
        <translation>Підпис неправильний: хтось змінив цей пакет або підписав інший. Не встановлюйте його.</translation>
    </message>
    <message>
        <source>The pack was not installed: something that speaks against it was not accepted.</source>
        <translation>Пакет не встановлено: не прийнято щось із того, що проти нього.</translation>
    </message>
    <message>
        <source>Nothing was installed for this country, so there is no way back.</source>
        <translation>Для цієї країни нічого не встановлено, тож повертатися нема до чого.</translation>
    </message>
    <message>
        <source>There is no such pack on this computer. Look for it on the page Packs.</source>
        <translation>Такого пакета на цьому комп’ютері немає. Пошукайте його на сторінці «Пакети».</translation>
    </message>
    <message>
        <source>The list of signatures you trust is damaged. Remove it and confirm the signers anew.</source>
        <translation>Список підписів, яким ви довіряєте, пошкоджено. Видаліть його та підтвердьте підписантів знову.</translation>
    </message>
    <message>
        <source>This file does not open with that passphrase, or it is no signing key.</source>
        <translation>Цей файл не відкривається такою парольною фразою, або це не ключ підпису.</translation>
    </message>
    <message>
        <source>No law in this pack has been checked, so nobody can be helped with it yet. Ask a local lawyer first, and write down the sources.</source>
        <translation>Жодного закону в цьому пакеті не перевірено, тож допомагати за ним ще не можна. Спершу запитайте місцевого юриста й запишіть джерела.</translation>
    </message>
    <message>
        <source>No law in this pack has been checked, so it cannot take the place of the pack you work with. Nothing was installed.</source>
        <translation>Жодної норми в цьому пакеті не перевірено, тому він не може замінити пакет, з яким ви працюєте. Нічого не встановлено.</translation>
    </message>
    <message>
        <source>Nothing is said differently yet. Add an office or change a text first.</source>
        <translation>Ще нічого не сказано інакше. Спершу додайте установу або змініть текст.</translation>
    </message>
    <message>
        <source>This is no longer in the copy, or cannot be changed here. Open it anew.</source>
        <translation>Цього в копії вже немає, або тут його змінити не можна. Відкрийте її знову.</translation>
    </message>
    <message>
        <source>This could not be written. Free some room on the disk, or choose another place.</source>
        <translation>Це не вдалося записати. Звільніть місце на диску або виберіть інше місце.</translation>
    </message>
    <message>
        <source>Write the full name of the lawyer who read the pack.</source>
        <translation>Напишіть повне ім’я юриста, який прочитав пакет.</translation>
    </message>
    <message>
        <source>The next reading must be after today and at most two years ahead.</source>
        <translation>Наступне читання має бути після сьогодні й не пізніше ніж за два роки.</translation>
    </message>
    <message>
        <source>It cannot be signed off yet: texts still to be translated: {count}.</source>
        <translation>Затвердити ще не можна: неперекладених текстів: {count}.</translation>
    </message>
    <message>
        <source>Write the country as two letters, such as am.</source>
        <translation>Напишіть країну двома літерами, наприклад am.</translation>
    </message>
    <message>
        <source>The pack has no such procedure. Choose another one.</source>
        <translation>У пакеті немає такої процедури. Виберіть іншу.</translation>
    </message>
    <message>
        <source>This procedure does not ask that question.</source>
        <translation>Ця процедура такого не запитує.</translation>
    </message>
    <message>
        <source>Give the run a name that says what it shows.</source>
        <translation>Дайте проходженню назву, яка каже, що воно показує.</translation>
    </message>
    <message>
        <source>The run does not come out the same when it is repeated. It was not kept.</source>
        <translation>Повторне проходження дає інший підсумок. Його не збережено.</translation>
    </message>
    <message>
        <source>A run of this name is already kept. Choose another name.</source>
        <translation>Проходження з такою назвою вже збережено. Виберіть іншу назву.</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>Only without her consent: why it leaves all the same</source>
        <translation>Лише без її згоди: чому це все ж виходить</translation>
    </message>
    <message>
        <source>How an office answered her</source>
        <translation>Як установа їй відповіла</translation>
    </message>
    <message>
        <source>helped</source>
        <translation>допомогли</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>відмовилася</translation>
    </message>
    <message>
        <source>did nothing</source>
        <translation>нічого не зробили</translation>
    </message>
    <message>
        <source>insulted or blamed her</source>
        <translation>образили або звинуватили її</translation>
    </message>
    <message>
        <source>asked for money</source>
        <translation>вимагали гроші</translation>
    </message>
    <message>
        <source>told others about her</source>
        <translation>розповіли про неї іншим</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Поліція</translation>
    </message>
    <message>
        <source>Identity office</source>
        <translation>Установа, що видає документи</translation>
    </message>
    <message>
        <source>Legal aid</source>
        <translation>Правнича допомога</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Суд</translation>
    </message>
    <message>
        <source>Clinic or doctor</source>
        <translation>Клініка або лікар</translation>
    </message>
    <message>
        <source>Child services</source>
        <translation>Служба у справах дітей</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>Притулок</translation>
    </message>
    <message>
        <source>Another office</source>
        <translation>Інша установа</translation>
    </message>
    <message>
        <source>How they answered</source>
        <translation>Як відповіли</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>Which office, which room</source>
        <translation>Яка установа, який кабінет</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Хто був присутній</translation>
    </message>
    <message>
        <source>There: {who}</source>
        <translation>Були: {who}</translation>
    </message>
    <message>
        <source>Complain…</source>
        <translation>Поскаржитися…</translation>
    </message>
    <message>
        <source>Prepare it</source>
        <translation>Підготувати</translation>
    </message>
    <message>
        <source>A general complaint to any office</source>
        <translation>Загальна скарга до будь-якої установи</translation>
    </message>
    <message>
        <source>The deadline cannot be counted yet; the interview asks from which day.</source>
        <translation>Строк ще не можна порахувати; опитування запитає, від якого дня.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>До кого</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Мова документа</translation>
    </message>
    <message>
        <source>Save the complaint…</source>
        <translation>Зберегти скаргу…</translation>
    </message>
    <message>
        <source>The paper is saved, outside the vault.</source>
        <translation>Документ збережено поза сховищем.</translation>
    </message>
    <message>
        <source>Her story as a paper for court</source>
        <translation>Її історія як документ для суду</translation>
    </message>
    <message>
        <source>It leaves only with her consent for court, or with a reason that stays in the record.</source>
        <translation>Виходить лише з її згодою для суду або з причиною, яка лишається в записі.</translation>
    </message>
    <message>
        <source>The day it happened is not written down, so no deadline can be counted.</source>
        <translation>Не записано, якого дня це сталося, тому строк порахувати не можна.</translation>
    </message>
    <message>
        <source>Counted from the day written in this entry. Check it before you rely on it.</source>
        <translation>Пораховано від дня, записаного тут. Перевірте його, перш ніж покладатися.</translation>
    </message>
    <message>
        <source>The deadline for this complaint is not known here. Ask a local lawyer, and hand the complaint in as soon as you can.</source>
        <translation>Строк для цієї скарги тут невідомий. Спитайте місцевого юриста й подайте скаргу якнайшвидше.</translation>
    </message>
</context>
<context>
    <name>Reveals</name>
    <message>
        <source>drug use</source>
        <translation>вживання наркотиків</translation>
    </message>
    <message>
        <source>HIV status</source>
        <translation>ВІЛ-статус</translation>
    </message>
    <message>
        <source>substitution treatment</source>
        <translation>замісну терапію</translation>
    </message>
    <message>
        <source>her health</source>
        <translation>її здоров’я</translation>
    </message>
    <message>
        <source>anything to the partner himself</source>
        <translation>щось самому партнерові</translation>
    </message>
    <message>
        <source>sex work</source>
        <translation>секс-роботу</translation>
    </message>
    <message>
        <source>where she is</source>
        <translation>де вона перебуває</translation>
    </message>
    <message>
        <source>her residence status</source>
        <translation>її статус перебування</translation>
    </message>
    <message>
        <source>her children</source>
        <translation>її дітей</translation>
    </message>
    <message>
        <source>her identity</source>
        <translation>її особу</translation>
    </message>
    <message>
        <source>her story</source>
        <translation>її розповідь</translation>
    </message>
    <message>
        <source>that she asks for help</source>
        <translation>те, що вона звертається по допомогу</translation>
    </message>
    <message>
        <source>the address she hides</source>
        <translation>адресу, яку вона приховує</translation>
    </message>
    <message>
        <source>how to reach her safely</source>
        <translation>як з нею безпечно зв’язатися</translation>
    </message>
    <message>
        <source>that she is in a shelter</source>
        <translation>що вона в притулку</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>Her decision is written down.</source>
        <translation>Її рішення записано.</translation>
    </message>
    <message>
        <source>Read all risks: {count}</source>
        <translation>Прочитати всі ризики: {count}</translation>
    </message>
    <message>
        <source>Before: {step}</source>
        <translation>Перед кроком: {step}</translation>
    </message>
    <message>
        <source>Shown because she did not answer what it depends on.</source>
        <translation>Показано, бо вона не відповіла на те, від чого це залежить.</translation>
    </message>
    <message>
        <source>What helps:</source>
        <translation>Що допоможе:</translation>
    </message>
    <message>
        <source>Before this step</source>
        <translation>Перед цим кроком</translation>
    </message>
    <message>
        <source>Read these with her before this step</source>
        <translation>Прочитайте це з нею перед цим кроком</translation>
    </message>
    <message>
        <source>What did she decide? Refusing closes nothing.</source>
        <translation>Що вона вирішила? Відмова нічого не закриває.</translation>
    </message>
    <message>
        <source>She wants this step</source>
        <translation>Вона хоче цього кроку</translation>
    </message>
    <message>
        <source>She does not want it</source>
        <translation>Вона цього не хоче</translation>
    </message>
    <message>
        <source>Read, not decided yet</source>
        <translation>Прочитано, ще не вирішено</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>She</source>
        <translation>Вона</translation>
    </message>
    <message>
        <source>The respondent</source>
        <translation>Відповідач</translation>
    </message>
    <message>
        <source>Her representative</source>
        <translation>Її представник</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Дитина</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Свідок</translation>
    </message>
    <message>
        <source>Holds her document</source>
        <translation>Тримає її документ</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Родич</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>Адвокат</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>Інша людина</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Language of the window</source>
        <translation>Мова вікна</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Вигляд і мова</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світлі</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темні</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Висока контрастність</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>What lists show</source>
        <translation>Що видно в списках</translation>
    </message>
    <message>
        <source>Show names in the list of cases</source>
        <translation>Показувати імена у списку справ</translation>
    </message>
    <message>
        <source>Remember where the vault is</source>
        <translation>Пам’ятати, де сховище</translation>
    </message>
    <message>
        <source>Ask a whole section at a time</source>
        <translation>Питати одразу цілий розділ</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Правопис</translation>
    </message>
    <message>
        <source>Long text is looked through for spelling in: {languages}.</source>
        <translation>Правопис довгого тексту перевіряється мовами: {languages}.</translation>
    </message>
    <message>
        <source>This computer has no spelling dictionary for: {languages}. Text in them is left as it is.</source>
        <translation>На цьому комп’ютері немає словника правопису для мов: {languages}. Текст ними не перевіряється.</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Замикання</translation>
    </message>
    <message>
        <source>Lock after so many minutes untouched</source>
        <translation>Замикати після стількох хвилин без дотику</translation>
    </message>
    <message>
        <source>Locks also when this computer locks its screen or goes to sleep.</source>
        <translation>Замикається також, коли комп’ютер блокує екран або засинає.</translation>
    </message>
    <message>
        <source>This system does not say when its screen is locked; after sleep the window locks by itself.</source>
        <translation>Ця система не повідомляє про блокування екрана; після сну вікно замкнеться само.</translation>
    </message>
    <message>
        <source>The window is left out of screenshots and recordings.</source>
        <translation>Вікно не потрапляє на знімки та записи екрана.</translation>
    </message>
    <message>
        <source>This system cannot keep the window out of screenshots and recordings.</source>
        <translation>Ця система не може сховати вікно від знімків і записів екрана.</translation>
    </message>
    <message>
        <source>Who may open the vault</source>
        <translation>Хто може відкрити сховище</translation>
    </message>
    <message>
        <source>Name of a further worker</source>
        <translation>Ім’я ще одного працівника</translation>
    </message>
    <message>
        <source>Add her</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>Новий код відновлення…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервна копія</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Зробити копію зараз</translation>
    </message>
    <message>
        <source>Back up to a stick…</source>
        <translation>Зробити копію на носій…</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Програма</translation>
    </message>
    <message>
        <source>About and sources</source>
        <translation>Про програму та джерела</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>парольна фраза</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>код відновлення</translation>
    </message>
    <message>
        <source>shares of several people</source>
        <translation>частки кількох людей</translation>
    </message>
    <message>
        <source>Latest backups: {when}</source>
        <translation>Останні копії: {when}</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>Резервних копій ще немає.</translation>
    </message>
    <message>
        <source>Write her name.</source>
        <translation>Напишіть ім’я.</translation>
    </message>
    <message>
        <source>She can open the vault now.</source>
        <translation>Тепер ця людина може відкрити сховище.</translation>
    </message>
    <message>
        <source>Making the new key…</source>
        <translation>Створюємо новий ключ…</translation>
    </message>
    <message>
        <source>The code on paper that you have now will stop working.</source>
        <translation>Код на папері, який ви маєте, перестане діяти.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Створити новий код</translation>
    </message>
    <message>
        <source>Write the new code down now. It is shown only here, only once.</source>
        <translation>Запишіть новий код зараз. Його показано лише тут і лише один раз.</translation>
    </message>
    <message>
        <source>The backup is made and was opened to prove it.</source>
        <translation>Копію зроблено й для перевірки відкрито.</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Робимо резервну копію…</translation>
    </message>
    <message>
        <source>The whole office</source>
        <translation>Уся організація</translation>
    </message>
    <message>
        <source>Warn when somebody writes down more hours a week than</source>
        <translation>Попереджати, коли хтось записує за тиждень більше годин ніж</translation>
    </message>
    <message>
        <source>No emergency holds for the whole office.</source>
        <translation>Для всієї організації надзвичайний режим не діє.</translation>
    </message>
</context>
<context>
    <name>Shelter</name>
    <message>
        <source>Talks with shelters</source>
        <translation>Розмови з притулками</translation>
    </message>
    <message>
        <source>days: {count}</source>
        <translation>днів: {count}</translation>
    </message>
    <message>
        <source>Which shelter or service</source>
        <translation>Який притулок чи служба</translation>
    </message>
    <message>
        <source>What we asked for (treatment, children, no papers, tests, visits…)</source>
        <translation>Про що ми просили (лікування, діти, без документів, аналізи, відвідини…)</translation>
    </message>
    <message>
        <source>Their conditions</source>
        <translation>Їхні умови</translation>
    </message>
    <message>
        <source>What she accepts, in her words</source>
        <translation>На що вона погоджується, її словами</translation>
    </message>
    <message>
        <source>How many days she may stay</source>
        <translation>Скільки днів вона може лишатися</translation>
    </message>
    <message>
        <source>Which rule of theirs should change</source>
        <translation>Яке їхнє правило треба змінити</translation>
    </message>
    <message>
        <source>Write the number of days, such as 30.</source>
        <translation>Напишіть кількість днів, наприклад 30.</translation>
    </message>
    <message>
        <source>Agreed before she leaves home. It never stands in a paper.</source>
        <translation>Узгоджено, перш ніж вона піде з дому. Ніколи не потрапляє в документ.</translation>
    </message>
    <message>
        <source>Write down a talk</source>
        <translation>Записати розмову</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Words that may be misspelt: {count}</source>
        <translation>Слів, можливо з помилкою: {count}</translation>
    </message>
    <message>
        <source>Leave this word as it is</source>
        <translation>Залишити це слово як є</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Немає варіантів</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>said or written</source>
        <translation>сказане чи написане</translation>
    </message>
    <message>
        <source>followed or watched</source>
        <translation>стеження</translation>
    </message>
    <message>
        <source>attack</source>
        <translation>напад</translation>
    </message>
    <message>
        <source>pressure by an authority</source>
        <translation>тиск влади</translation>
    </message>
    <message>
        <source>Which goals of this month are real, and which can wait?</source>
        <translation>Які цілі цього місяця реальні, а які почекають?</translation>
    </message>
    <message>
        <source>Did the telephone stay off outside working hours?</source>
        <translation>Чи мовчав телефон поза робочим часом?</translation>
    </message>
    <message>
        <source>Are these too many cases, or too many heavy ones?</source>
        <translation>Чи не забагато справ або важких справ?</translation>
    </message>
    <message>
        <source>How are sleep, food and rest?</source>
        <translation>Як сон, їжа, відпочинок?</translation>
    </message>
    <message>
        <source>Does a case touch your own story? It can be given to somebody else.</source>
        <translation>Чи зачіпає якась справа вашу власну історію? Її можна передати.</translation>
    </message>
    <message>
        <source>Where did you feel unsafe at work?</source>
        <translation>Де на роботі вам було небезпечно?</translation>
    </message>
    <message>
        <source>Who asked more of you than you can give?</source>
        <translation>Хто просив більше, ніж ви можете дати?</translation>
    </message>
    <message>
        <source>What went well?</source>
        <translation>Що вдалося?</translation>
    </message>
    <message>
        <source>What would help: a second person, days off, a talk outside?</source>
        <translation>Що допомогло б: друга людина, вихідні, розмова деінде?</translation>
    </message>
    <message>
        <source>Out: {who}, {place}</source>
        <translation>У дорозі: {who}, {place}</translation>
    </message>
    <message>
        <source>Back by {when}</source>
        <translation>Назад до {when}</translation>
    </message>
    <message>
        <source>Goes alone.</source>
        <translation>Іде самотою.</translation>
    </message>
    <message>
        <source>Overdue by minutes: {count}</source>
        <translation>Прострочено хвилин: {count}</translation>
    </message>
    <message>
        <source>They are back</source>
        <translation>Вони повернулися</translation>
    </message>
    <message>
        <source>No alarm plan is written. Ring both now; if nobody answers, ring for help.</source>
        <translation>Плану тривоги не записано. Подзвоніть обом зараз; якщо ніхто не відповість, кличте допомогу.</translation>
    </message>
    <message>
        <source>Good that they are back.</source>
        <translation>Добре, що повернулися.</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>Вихід</translation>
    </message>
    <message>
        <source>Who goes</source>
        <translation>Хто йде</translation>
    </message>
    <message>
        <source>Where to, as exactly as a searcher needs</source>
        <translation>Куди, настільки точно, як треба для пошуку</translation>
    </message>
    <message>
        <source>Back by</source>
        <translation>Назад до</translation>
    </message>
    <message>
        <source>Only when one goes alone: why</source>
        <translation>Лише коли йде одна людина: чому</translation>
    </message>
    <message>
        <source>The clock runs.</source>
        <translation>Час пішов.</translation>
    </message>
    <message>
        <source>When nobody comes back</source>
        <translation>Коли ніхто не повертається</translation>
    </message>
    <message>
        <source>No plan is written yet. Write it before anybody goes out.</source>
        <translation>Плану ще немає. Напишіть його, перш ніж хтось піде.</translation>
    </message>
    <message>
        <source>First, at the agreed hour: whom to ring, what to ask</source>
        <translation>Спершу, в узгоджену годину: кому дзвонити, що питати</translation>
    </message>
    <message>
        <source>Then, if nobody answers: who is told, who goes, when the police</source>
        <translation>Потім, якщо ніхто не відповідає: кому сказати, хто йде, коли поліція</translation>
    </message>
    <message>
        <source>Minutes between the first and the second</source>
        <translation>Хвилин між першим і другим</translation>
    </message>
    <message>
        <source>Write the plan</source>
        <translation>Записати план</translation>
    </message>
    <message>
        <source>Threats to us</source>
        <translation>Погрози нам</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Що це було</translation>
    </message>
    <message>
        <source>Write down a threat</source>
        <translation>Записати погрозу</translation>
    </message>
    <message>
        <source>Talks about the work</source>
        <translation>Розмови про роботу</translation>
    </message>
    <message>
        <source>never yet</source>
        <translation>ще ніколи</translation>
    </message>
    <message>
        <source>A talk is due: {who} (last: {when})</source>
        <translation>Час поговорити: {who} (востаннє: {when})</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Що запитати</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>З ким</translation>
    </message>
    <message>
        <source>What was agreed (never what was told)</source>
        <translation>Про що домовилися (ніколи — що розповіли)</translation>
    </message>
    <message>
        <source>A talk was held</source>
        <translation>Розмова відбулася</translation>
    </message>
    <message>
        <source>Open cases of each</source>
        <translation>Відкриті справи кожного</translation>
    </message>
    <message>
        <source>Warn when somebody has more open cases than</source>
        <translation>Попереджати, коли в когось більше відкритих справ, ніж</translation>
    </message>
    <message>
        <source>Should be back by now: {who}</source>
        <translation>Мали вже повернутися: {who}</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Making the vault. The key takes about a second on purpose.</source>
        <translation>Створюємо сховище. Ключ навмисне робиться близько секунди.</translation>
    </message>
    <message>
        <source>Preparing the invented cases…</source>
        <translation>Готуємо вигадані справи…</translation>
    </message>
    <message>
        <source>Guessed at once. Take more words.</source>
        <translation>Вгадають одразу. Додайте слів.</translation>
    </message>
    <message>
        <source>Guessed soon. Take more words.</source>
        <translation>Вгадають скоро. Додайте слів.</translation>
    </message>
    <message>
        <source>Would hold a curious person, not one with a fast computer.</source>
        <translation>Зупинить цікавого, але не того, хто має швидкий комп’ютер.</translation>
    </message>
    <message>
        <source>Good. One more word makes it strong.</source>
        <translation>Добре. Ще одне слово зробить її міцною.</translation>
    </message>
    <message>
        <source>Strong. Nobody guesses it in your lifetime.</source>
        <translation>Міцна. За ваше життя її ніхто не вгадає.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Перш ніж почати</translation>
    </message>
    <message>
        <source>This program keeps what women tell you, and prepares the papers that protect them.</source>
        <translation>Ця програма береже те, що вам розповідають жінки, і готує документи, які їх захищають.</translation>
    </message>
    <message>
        <source>Make a vault</source>
        <translation>Створити сховище</translation>
    </message>
    <message>
        <source>Open a vault</source>
        <translation>Відкрити сховище</translation>
    </message>
    <message>
        <source>Look around with invented cases</source>
        <translation>Роздивитися на вигаданих справах</translation>
    </message>
    <message>
        <source>A vault is one folder. Everything you write goes into it, encrypted.</source>
        <translation>Сховище — це одна тека. Усе, що ви пишете, потрапляє туди зашифрованим.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>Your name, as colleagues know you</source>
        <translation>Ваше ім’я, як вас знають колеги</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольна фраза</translation>
    </message>
    <message>
        <source>Four or more words that only you would put together.</source>
        <translation>Чотири або більше слів, які лише ви поставили б поруч.</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Парольна фраза ще раз</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Вибрати теку…</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Показувати, що я пишу</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Створити сховище</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Choose the folder for the vault.</source>
        <translation>Виберіть теку для сховища.</translation>
    </message>
    <message>
        <source>Write your name, so that changes bear it.</source>
        <translation>Напишіть своє ім’я, щоб зміни були підписані.</translation>
    </message>
    <message>
        <source>Write a passphrase.</source>
        <translation>Напишіть парольну фразу.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Дві парольні фрази різні.</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Ваш код відновлення</translation>
    </message>
    <message>
        <source>It opens the vault when the passphrase is forgotten. It is shown only now.</source>
        <translation>Він відкриває сховище, коли парольну фразу забуто. Його показано лише зараз.</translation>
    </message>
    <message>
        <source>Write it down or print it. Keep it away from this computer.</source>
        <translation>Запишіть або надрукуйте його. Тримайте подалі від цього комп’ютера.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Код відновлення</translation>
    </message>
    <message>
        <source>Copy for 10 seconds</source>
        <translation>Скопіювати на 10 секунд</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Друкувати…</translation>
    </message>
    <message>
        <source>I have it on paper, in a safe place</source>
        <translation>Він у мене на папері, у безпечному місці</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Keep it away from the computer.</source>
        <translation>Тримайте подалі від комп’ютера.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>under way</source>
        <translation>триває</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>завершено</translation>
    </message>
    <message>
        <source>she declined it</source>
        <translation>вона відмовилася</translation>
    </message>
    <message>
        <source>not pursued</source>
        <translation>не ведеться</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>треба зробити</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>не потрібно</translation>
    </message>
    <message>
        <source>she wants it</source>
        <translation>вона цього хоче</translation>
    </message>
    <message>
        <source>she does not want it</source>
        <translation>вона цього не хоче</translation>
    </message>
    <message>
        <source>read, not decided yet</source>
        <translation>прочитано, ще не вирішено</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Save a chronology…</source>
        <translation>Зберегти хронологію…</translation>
    </message>
    <message>
        <source>written down {when} {by}</source>
        <translation>записано {when} {by}</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Що було зроблено</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Що з того вийшло</translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation>Запишіть, що сталося</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Що сталося</translation>
    </message>
    <message>
        <source>When, as exactly as she knows</source>
        <translation>Коли, настільки точно, як вона знає</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Де</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Записати</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файли</translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation>{size} КБ</translation>
    </message>
    <message>
        <source>Photographs, certificates, messages: they are kept encrypted, with their hash.</source>
        <translation>Фото, довідки, повідомлення: зберігаються зашифрованими, разом із їхнім хешем.</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>Прийняти файл…</translation>
    </message>
    <message>
        <source>Write what happened.</source>
        <translation>Напишіть, що сталося.</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Записано.</translation>
    </message>
    <message>
        <source>The file is kept. The one outside the vault is still there.</source>
        <translation>Файл збережено. Той, що поза сховищем, залишився на місці.</translation>
    </message>
    <message>
        <source>Taking in the file…</source>
        <translation>Приймаємо файл…</translation>
    </message>
    <message>
        <source>The chronology is saved, outside the vault.</source>
        <translation>Хронологію збережено поза сховищем.</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>Writing and entering data</source>
        <translation>Записи та введення даних</translation>
    </message>
    <message>
        <source>Learning and training</source>
        <translation>Навчання</translation>
    </message>
    <message>
        <source>Team meeting, supervision</source>
        <translation>Зустріч команди, супервізія</translation>
    </message>
    <message>
        <source>Journeys and waiting</source>
        <translation>Дорога й очікування</translation>
    </message>
    <message>
        <source>Other work</source>
        <translation>Інша робота</translation>
    </message>
    <message>
        <source>Time that counts as work</source>
        <translation>Час, який є роботою</translation>
    </message>
    <message>
        <source>Entering data, learning this tool and talking about the work are work.</source>
        <translation>Вводити дані, вчитися цієї програми й говорити про роботу — це робота.</translation>
    </message>
    <message>
        <source>{who}: more than {hours} hours this week. What can wait, who can take over?</source>
        <translation>{who}: понад {hours} годин цього тижня. Що може зачекати, хто може замінити?</translation>
    </message>
    <message>
        <source>Write time down</source>
        <translation>Записати час</translation>
    </message>
    <message>
        <source>Plan time for it</source>
        <translation>Запланувати час на це</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>На що</translation>
    </message>
    <message>
        <source>The time runs.</source>
        <translation>Час пішов.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Почати</translation>
    </message>
    <message>
        <source>Running since {hour}: {what}</source>
        <translation>Триває з {hour}: {what}</translation>
    </message>
    <message>
        <source>Stop and write it down</source>
        <translation>Зупинити й записати</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Хвилини</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Якого дня</translation>
    </message>
    <message>
        <source>It stands in the calendar.</source>
        <translation>Це є в календарі.</translation>
    </message>
    <message>
        <source>Put it into the calendar</source>
        <translation>Додати в календар</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Training</source>
        <translation>Навчання</translation>
    </message>
    <message>
        <source>Example {number}</source>
        <translation>Приклад {number}</translation>
    </message>
</context>
<context>
    <name>Turned</name>
    <message>
        <source>Question</source>
        <translation>Запитання</translation>
    </message>
    <message>
        <source>Thank you. That was everything.</source>
        <translation>Дякуємо. Це все.</translation>
    </message>
    <message>
        <source>Question {number} · you need not answer</source>
        <translation>Запитання {number} · можна не відповідати</translation>
    </message>
    <message>
        <source>This screen shows only this question.</source>
        <translation>Цей екран показує лише це запитання.</translation>
    </message>
    <message>
        <source>I do not want to say</source>
        <translation>Не хочу казати</translation>
    </message>
    <message>
        <source>Turn the screen back</source>
        <translation>Повернути екран назад</translation>
    </message>
    <message>
        <source>Choose or write something, or say that you do not want to.</source>
        <translation>Виберіть чи напишіть щось або скажіть, що не хочете.</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Opening. The key takes about a second on purpose.</source>
        <translation>Відкриваємо. Ключ навмисне робиться близько секунди.</translation>
    </message>
    <message>
        <source>Office documents · this computer only</source>
        <translation>Службові документи · лише цей комп’ютер</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Відкрийте сховище</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Тека сховища</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Вибрати теку…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольна фраза</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Recovery code…</source>
        <translation>Код відновлення…</translation>
    </message>
    <message>
        <source>If the passphrase and the recovery code are both lost, nobody can open the vault, not even us.</source>
        <translation>Якщо втрачено і парольну фразу, і код відновлення, сховище не відкриє ніхто, навіть ми.</translation>
    </message>
    <message>
        <source>What is protected and what is not</source>
        <translation>Що захищено, а що ні</translation>
    </message>
    <message>
        <source>Another vault</source>
        <translation>Інше сховище</translation>
    </message>
    <message>
        <source>Make a new vault</source>
        <translation>Створити нове сховище</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Код відновлення</translation>
    </message>
    <message>
        <source>Passphrase…</source>
        <translation>Парольна фраза…</translation>
    </message>
    <message>
        <source>Choose the folder of the vault.</source>
        <translation>Виберіть теку сховища.</translation>
    </message>
    <message>
        <source>Write the passphrase.</source>
        <translation>Напишіть парольну фразу.</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>over by days: {days}</source>
        <translation>прострочено днів: {days}</translation>
    </message>
    <message>
        <source>was due yesterday</source>
        <translation>строк минув учора</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сьогодні</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>she</source>
        <translation>вона</translation>
    </message>
    <message>
        <source>you</source>
        <translation>ви</translation>
    </message>
    <message>
        <source>the lawyer</source>
        <translation>адвокат</translation>
    </message>
    <message>
        <source>the police</source>
        <translation>поліція</translation>
    </message>
    <message>
        <source>the court</source>
        <translation>суд</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>установа</translation>
    </message>
    <message>
        <source>the prosecutor</source>
        <translation>прокурор</translation>
    </message>
    <message>
        <source>the legal aid centre</source>
        <translation>центр правничої допомоги</translation>
    </message>
    <message>
        <source>the shelter</source>
        <translation>притулок</translation>
    </message>
    <message>
        <source>the doctor</source>
        <translation>лікар</translation>
    </message>
    <message>
        <source>the respondent</source>
        <translation>відповідач</translation>
    </message>
    <message>
        <source>the social services</source>
        <translation>соціальні служби</translation>
    </message>
    <message>
        <source>the consulate</source>
        <translation>консульство</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>хтось інший</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Less</source>
        <translation>Менше</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Більше…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Training: invented people, nothing here is real. Do not write about anybody real.</source>
        <translation>Навчання: люди вигадані, нічого справжнього тут немає. Не пишіть про справжніх людей.</translation>
    </message>
    <message>
        <source>Training: invented people, nothing is real.</source>
        <translation>Навчання: усе вигадане, нічого справжнього.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Зачекайте…</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>“{word}” may shame her. Perhaps: {better}.</source>
        <translation>«{word}» може її присоромити. Можливо, так: {better}.</translation>
    </message>
    <message>
        <source>“{word}” may put the blame on her. Perhaps: {better}.</source>
        <translation>«{word}» може покласти провину на неї. Можливо, так: {better}.</translation>
    </message>
    <message>
        <source>“{word}” sounds as if she were not believed. Perhaps: {better}.</source>
        <translation>«{word}» звучить так, ніби їй не вірять. Можливо, так: {better}.</translation>
    </message>
    <message>
        <source>“{word}” hides what was done to her. Perhaps: {better}.</source>
        <translation>«{word}» приховує те, що з нею зробили. Можливо, так: {better}.</translation>
    </message>
    <message>
        <source>If somebody said it, put it in quotation marks: then it stands as it was said.</source>
        <translation>Якщо це хтось сказав, візьміть у лапки: тоді слова лишаться, як сказані.</translation>
    </message>
    <message>
        <source>Words to look at again</source>
        <translation>Слова, на які варто глянути ще раз</translation>
    </message>
</context>
<context>
    <name>Workshop</name>
    <message>
        <source>Throw the copy away…</source>
        <translation>Викинути копію…</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Перевірити все</translation>
    </message>
    <message>
        <source>Put to use…</source>
        <translation>Увести в дію…</translation>
    </message>
    <message>
        <source>Your own copy of {pack}</source>
        <translation>Ваша власна копія: {pack}</translation>
    </message>
    <message>
        <source>Nothing here is used for any case until you put it to use.</source>
        <translation>Ніщо тут не діє для жодної справи, доки ви не введете це в дію.</translation>
    </message>
    <message>
        <source>Opening the copy…</source>
        <translation>Відкриваємо копію…</translation>
    </message>
    <message>
        <source>What to edit</source>
        <translation>Що редагувати</translation>
    </message>
    <message>
        <source>Dated figures</source>
        <translation>Датовані цифри</translation>
    </message>
    <message>
        <source>Offices and help lines</source>
        <translation>Установи та лінії допомоги</translation>
    </message>
    <message>
        <source>Rules: article, how sure, checked on</source>
        <translation>Правила: стаття, певність, коли перевірено</translation>
    </message>
    <message>
        <source>Texts: {language}</source>
        <translation>Тексти: {language}</translation>
    </message>
    <message>
        <source>Type to narrow the list…</source>
        <translation>Пишіть, щоб звузити список…</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Звузити список</translation>
    </message>
    <message>
        <source>Things to edit</source>
        <translation>Що можна редагувати</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Додати…</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Випробувати</translation>
    </message>
    <message>
        <source>Choose something</source>
        <translation>Виберіть щось</translation>
    </message>
    <message>
        <source>Its form opens here.</source>
        <translation>Тут відкриється форма.</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Вилучити…</translation>
    </message>
    <message>
        <source>Saved in your copy.</source>
        <translation>Збережено у вашій копії.</translation>
    </message>
    <message>
        <source>A new value was added; the earlier one stays for earlier days.</source>
        <translation>Додано нове значення; попереднє лишається для попередніх днів.</translation>
    </message>
    <message>
        <source>Moved in your copy.</source>
        <translation>Переміщено у вашій копії.</translation>
    </message>
    <message>
        <source>Take out: {name}?</source>
        <translation>Вилучити: {name}?</translation>
    </message>
    <message>
        <source>It goes out of your copy, with its words in every language.</source>
        <translation>Це зникне з вашої копії разом зі словами всіма мовами.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Taken out of your copy.</source>
        <translation>Вилучено з вашої копії.</translation>
    </message>
    <message>
        <source>Added. Its name stands in every language until somebody translates it.</source>
        <translation>Додано. Назва стоятиме всіма мовами однакова, доки її не перекладуть.</translation>
    </message>
    <message>
        <source>Kept as a test: {name}</source>
        <translation>Збережено як перевірку: {name}</translation>
    </message>
    <message>
        <source>Checking the pack and trying all its rules…</source>
        <translation>Перевіряємо пакет і всі його правила…</translation>
    </message>
    <message>
        <source>Nothing is wrong with this copy.</source>
        <translation>У цій копії все гаразд.</translation>
    </message>
    <message>
        <source>This can be changed only in the file of the pack.</source>
        <translation>Це можна змінити лише у файлі пакета.</translation>
    </message>
    <message>
        <source>Open its form</source>
        <translation>Відкрити форму</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>і ще {count}</translation>
    </message>
    <message>
        <source>Wrong, must be mended: {count}</source>
        <translation>Хибне, треба виправити: {count}</translation>
    </message>
    <message>
        <source>Worth a look: {count}</source>
        <translation>Варто поглянути: {count}</translation>
    </message>
    <message>
        <source>Worth a thought: {count}</source>
        <translation>Варто подумати: {count}</translation>
    </message>
    <message>
        <source>Put this copy to use?</source>
        <translation>Увести цю копію в дію?</translation>
    </message>
    <message>
        <source>It is checked whole first. New procedures use it from now on; open cases keep the version they were answered under until you accept the change for each. You can go back on the page Packs.</source>
        <translation>Спершу її перевірять усю. Нові процедури користуватимуться нею відтепер; відкриті справи лишаться на своїй версії, доки ви не приймете зміну для кожної. Повернутися можна на сторінці «Пакети».</translation>
    </message>
    <message>
        <source>Put to use</source>
        <translation>Увести в дію</translation>
    </message>
    <message>
        <source>Throw the copy away?</source>
        <translation>Викинути копію?</translation>
    </message>
    <message>
        <source>All your edits since you opened it are lost. The pack in use stays as it is.</source>
        <translation>Усі ваші правки від її відкриття буде втрачено. Пакет, що діє, лишиться як є.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Викинути</translation>
    </message>
    <message>
        <source>Valid from (year-month-day)</source>
        <translation>Діє з (рік-місяць-день)</translation>
    </message>
    <message>
        <source>Figure (empty: not known)</source>
        <translation>Цифра (порожньо: невідомо)</translation>
    </message>
    <message>
        <source>At least (only for a range)</source>
        <translation>Щонайменше (лише для проміжку)</translation>
    </message>
    <message>
        <source>At most (only for a range)</source>
        <translation>Щонайбільше (лише для проміжку)</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Наскільки певно</translation>
    </message>
    <message>
        <source>Sources: pages or papers where it stands, one a line</source>
        <translation>Джерела: сторінки чи папери, де це стоїть, по одному в рядку</translation>
    </message>
    <message>
        <source>Checked against the source on (year-month-day)</source>
        <translation>Звірено з джерелом (рік-місяць-день)</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Електронна пошта</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Сторінка</translation>
    </message>
    <message>
        <source>Number as published</source>
        <translation>Номер, як опубліковано</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Години роботи</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Add as a new value from this day</source>
        <translation>Додати як нове значення від цього дня</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Вище</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Нижче</translation>
    </message>
    <message>
        <source>This cannot be kept: it is empty, or it holds signs that cannot be seen.</source>
        <translation>Це не можна зберегти: воно порожнє або містить невидимі знаки.</translation>
    </message>
    <message>
        <source>Write a number with a point, such as 3209 or 12.50, or leave it empty.</source>
        <translation>Напишіть число з крапкою, наприклад 3209 або 12.50, або залиште порожнім.</translation>
    </message>
    <message>
        <source>Write a day as year-month-day, such as 2026-11-23.</source>
        <translation>Напишіть день як рік-місяць-день, наприклад 2026-11-23.</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Процедура</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Мова запитань</translation>
    </message>
    <message>
        <source>As if today were</source>
        <translation>Ніби сьогодні</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Відповісти</translation>
    </message>
    <message>
        <source>Everything needed is answered.</source>
        <translation>На все потрібне відповіли.</translation>
    </message>
    <message>
        <source>Risks shown now</source>
        <translation>Ризики, показані зараз</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Почати знову</translation>
    </message>
    <message>
        <source>Choose an answer, or one of the two silences.</source>
        <translation>Виберіть відповідь або одне з двох мовчань.</translation>
    </message>
    <message>
        <source>Keep this run as a test of the pack</source>
        <translation>Зберегти цей прохід як перевірку пакета</translation>
    </message>
    <message>
        <source>What follows today must follow after every later change. Use invented people only.</source>
        <translation>Що випливає сьогодні, має випливати після кожної зміни. Лише вигадані люди.</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Що тут видно</translation>
    </message>
    <message>
        <source>Keep as a test</source>
        <translation>Зберегти як перевірку</translation>
    </message>
    <message>
        <source>A new office or help line</source>
        <translation>Нова установа чи лінія допомоги</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Що це</translation>
    </message>
    <message>
        <source>An office or service</source>
        <translation>Установа чи служба</translation>
    </message>
    <message>
        <source>A help line</source>
        <translation>Лінія допомоги</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Whether the number is right is marked as not known until you fill in a source.</source>
        <translation>Чи правильний номер, позначено як невідоме, доки ви не впишете джерело.</translation>
    </message>
    <message>
        <source>Write its name.</source>
        <translation>Напишіть назву.</translation>
    </message>
    <message>
        <source>Our own offices and words</source>
        <translation>Наші власні установи й слова</translation>
    </message>
    <message>
        <source>They come before those of the national pack: {pack}. Its law stays as it is.</source>
        <translation>Вони стоять перед тими, що в національному пакеті: {pack}. Його право лишається як є.</translation>
    </message>
    <message>
        <source>Say it as the national pack does</source>
        <translation>Сказати, як у національному пакеті</translation>
    </message>
    <message>
        <source>The national pack speaks here again.</source>
        <translation>Тут знову говорить національний пакет.</translation>
    </message>
</context>
<context>
    <name>Zone</name>
    <message>
        <source>Kyiv</source>
        <translation>Київ</translation>
    </message>
    <message>
        <source>Chișinău</source>
        <translation>Кишинів</translation>
    </message>
    <message>
        <source>Tbilisi</source>
        <translation>Тбілісі</translation>
    </message>
    <message>
        <source>Almaty</source>
        <translation>Алмати</translation>
    </message>
    <message>
        <source>Bishkek</source>
        <translation>Бішкек</translation>
    </message>
</context>
</TS>
