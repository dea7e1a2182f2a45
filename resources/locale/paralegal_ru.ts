<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Версия {version}</translation>
    </message>
    <message>
        <source>The guide behind it</source>
        <translation>Руководство, на котором она стоит</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>Чем она не является</translation>
    </message>
    <message>
        <source>It does not replace a lawyer. The packs are drafts until a lawyer of the country has read them.</source>
        <translation>Она не заменяет адвоката. Пакеты остаются черновиками, пока их не прочитал юрист этой страны.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>На чём сделано</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Program: MIT. Packs and templates: Creative Commons Attribution 4.0.</source>
        <translation>Программа: MIT. Пакеты и шаблоны: Creative Commons Attribution 4.0.</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Hearings and reminders</source>
        <translation>Заседания и напоминания</translation>
    </message>
    <message>
        <source>Add a reminder</source>
        <translation>Добавить напоминание</translation>
    </message>
    <message>
        <source>Add a hearing</source>
        <translation>Добавить заседание</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>Всё же не сделано</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>By which day</source>
        <translation>До какого дня</translation>
    </message>
    <message>
        <source>Write what to do.</source>
        <translation>Напишите, что сделать.</translation>
    </message>
    <message>
        <source>Court or office</source>
        <translation>Суд или учреждение</translation>
    </message>
    <message>
        <source>Address and room</source>
        <translation>Адрес и кабинет</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Write the day and the hour.</source>
        <translation>Напишите день и час.</translation>
    </message>
    <message>
        <source>Write which court or office.</source>
        <translation>Напишите, какой суд или учреждение.</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>She prefers not to say</source>
        <translation>Она не хочет говорить</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Пока неизвестно</translation>
    </message>
</context>
<context>
    <name>Around</name>
    <message>
        <source>Around the procedures</source>
        <translation>Вокруг процедур</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>For a telephone…</source>
        <translation>Для телефона…</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Counting the days…</source>
        <translation>Считаем дни…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Deadlines appear here as soon as answers make them countable.</source>
        <translation>Сроки появятся здесь, как только ответы позволят их посчитать.</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Ничего срочного</translation>
    </message>
    <message>
        <source>Add on this day</source>
        <translation>Добавить на этот день</translation>
    </message>
    <message>
        <source>over</source>
        <translation>состоялось</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Перенести…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Alt and an arrow moves it by a day.</source>
        <translation>Alt и стрелка переносят на день.</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Выезд</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>Saved. Every entry is called the same: no name, no case, no office.</source>
        <translation>Сохранено. Все записи названы одинаково: без имён, дел и учреждений.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>{day}: entries {count}</source>
        <translation>{day}: записей {count}</translation>
    </message>
    <message>
        <source>Arrows go from day to day, Insert adds to this day.</source>
        <translation>Стрелки ведут от дня ко дню, Insert добавляет на этот день.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перенос</translation>
    </message>
    <message>
        <source>Now: {when}</source>
        <translation>Сейчас: {when}</translation>
    </message>
    <message>
        <source>Its new day</source>
        <translation>Новый день</translation>
    </message>
    <message>
        <source>Leave it where it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Call it off…</source>
        <translation>Отменить…</translation>
    </message>
    <message>
        <source>What moves along</source>
        <translation>Что переносится вместе</translation>
    </message>
    <message>
        <source>The answer to “{question}” changes with it.</source>
        <translation>Вместе изменится ответ на «{question}».</translation>
    </message>
    <message>
        <source>Nothing moves along.</source>
        <translation>Больше ничего не переносится.</translation>
    </message>
    <message>
        <source>It leaves the calendar. What was written about it stays.</source>
        <translation>Оно исчезнет из календаря. Записанное о нём останется.</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Новая задача</translation>
    </message>
    <message>
        <source>New hearing</source>
        <translation>Новое заседание</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Новый выезд</translation>
    </message>
    <message>
        <source>For which case</source>
        <translation>По какому делу</translation>
    </message>
    <message>
        <source>They leave at</source>
        <translation>Выезжают в</translation>
    </message>
    <message>
        <source>Back after how many hours</source>
        <translation>Через сколько часов вернутся</translation>
    </message>
    <message>
        <source>Write a number of hours between 0.5 and 48, such as 2 or 1.5.</source>
        <translation>Напишите число часов от 0,5 до 48, например 2 или 1,5.</translation>
    </message>
    <message>
        <source>for the office</source>
        <translation>для организации</translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>She is on the line, or it is urgent: the questions in the right order, and numbers.</source>
        <translation>Она на линии или это срочно: вопросы в нужном порядке и номера.</translation>
    </message>
    <message>
        <source>Crisis call</source>
        <translation>Кризисный звонок</translation>
    </message>
    <message>
        <source>She is on the line now</source>
        <translation>Она сейчас на линии</translation>
    </message>
    <message>
        <source>Numbers to ring</source>
        <translation>Куда звонить</translation>
    </message>
    <message>
        <source>No country is chosen for this case, so no help line is shown.</source>
        <translation>Для этого дела не выбрана страна, поэтому телефонов доверия не показано.</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>First talk</source>
        <translation>Первый разговор</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Процедуры</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>Заседания</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Consents and referrals</source>
        <translation>Согласия и перенаправления</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Opening the case…</source>
        <translation>Открываем дело…</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>Быстрая заметка</translation>
    </message>
    <message>
        <source>Begin a procedure</source>
        <translation>Начать процедуру</translation>
    </message>
    <message>
        <source>Prepare papers</source>
        <translation>Подготовить документы</translation>
    </message>
    <message>
        <source>Continue the interview</source>
        <translation>Продолжить опрос</translation>
    </message>
    <message>
        <source>Reach her safely: {how}</source>
        <translation>Как безопасно связаться: {how}</translation>
    </message>
    <message>
        <source>How to reach her safely is not written down yet.</source>
        <translation>Ещё не записано, как безопасно с ней связаться.</translation>
    </message>
    <message>
        <source>Nothing is under way yet</source>
        <translation>Ещё ничего не начато</translation>
    </message>
    <message>
        <source>Begin with the procedure she needs most. Her answers serve all of them.</source>
        <translation>Начните с процедуры, которая ей нужнее всего. Её ответы послужат всем.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>risks to read first: {count}</source>
        <translation>сначала прочитать риски: {count}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Write down the first talk</source>
        <translation>Записать первый разговор</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>Ничего не ждёт.</translation>
    </message>
    <message>
        <source>{name}: answered {share} %</source>
        <translation>{name}: отвечено {share} %</translation>
    </message>
    <message>
        <source>begun {when} · steps taken: {done} of {all}</source>
        <translation>начато {when} · сделано шагов: {done} из {all}</translation>
    </message>
    <message>
        <source>due {when}: {what}</source>
        <translation>срок {when}: {what}</translation>
    </message>
    <message>
        <source>Missing for the papers</source>
        <translation>Чего не хватает для документов</translation>
    </message>
    <message>
        <source>gaps: {count}</source>
        <translation>пропусков: {count}</translation>
    </message>
    <message>
        <source>to be looked at again: {when}</source>
        <translation>посмотреть снова: {when}</translation>
    </message>
    <message>
        <source>Latest in her story</source>
        <translation>Последнее в её истории</translation>
    </message>
    <message>
        <source>Risks not read with her yet</source>
        <translation>Риски, ещё не прочитанные вместе с ней</translation>
    </message>
    <message>
        <source>and more: {count}</source>
        <translation>и ещё: {count}</translation>
    </message>
    <message>
        <source>She decided</source>
        <translation>Она решила</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Процедуры</translation>
    </message>
    <message>
        <source>(name withheld)</source>
        <translation>(имя скрыто)</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Новое дело</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Открытые дела</translation>
    </message>
    <message>
        <source>Closed cases</source>
        <translation>Закрытые дела</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Все дела</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Дел пока нет</translation>
    </message>
    <message>
        <source>A case keeps her answers, her papers and her deadlines together.</source>
        <translation>Дело хранит вместе её ответы, документы и сроки.</translation>
    </message>
    <message>
        <source>Names are shown because you asked for it in Settings.</source>
        <translation>Имена показаны, потому что вы попросили об этом в настройках.</translation>
    </message>
    <message>
        <source>Names are withheld; Settings can show them.</source>
        <translation>Имена скрыты; показать их можно в настройках.</translation>
    </message>
    <message>
        <source>Lock: Ctrl+L. Hide at once: Escape twice.</source>
        <translation>Запереть: Ctrl+L. Спрятать сразу: дважды Escape.</translation>
    </message>
    <message>
        <source>Search names, notes, papers… (Ctrl+F)</source>
        <translation>Искать имена, заметки, документы… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>Какие дела</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Найдено: {count}</translation>
    </message>
    <message>
        <source>A case that is closed stays in the vault and is listed here.</source>
        <translation>Закрытое дело остаётся в хранилище и показывается здесь.</translation>
    </message>
    <message>
        <source>No closed cases</source>
        <translation>Закрытых дел нет</translation>
    </message>
    <message>
        <source>Try fewer letters, another spelling, or the number of the case.</source>
        <translation>Попробуйте меньше букв, другое написание или номер дела.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Open: {count}</source>
        <translation>Открытых: {count}</translation>
    </message>
    <message>
        <source>Closed: {count}</source>
        <translation>Закрытых: {count}</translation>
    </message>
    <message>
        <source>All: {count}</source>
        <translation>Всего: {count}</translation>
    </message>
    <message>
        <source>something is due today: {count}</source>
        <translation>на сегодня что-то есть: {count}</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>no date</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>Not used any more, but kept: {question}</source>
        <translation>Больше не учитывается, но сохранено: {question}</translation>
    </message>
    <message>
        <source>{finding}: {before} becomes {after}</source>
        <translation>{finding}: {before} станет {after}</translation>
    </message>
    <message>
        <source>{deadline}: {before} becomes {after}</source>
        <translation>{deadline}: {before} станет {after}</translation>
    </message>
    <message>
        <source>This answer changes more than itself</source>
        <translation>Этот ответ меняет не только себя</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Оставить как было</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Back to the packs</source>
        <translation>Назад к пакетам</translation>
    </message>
    <message>
        <source>Open cases under earlier packs</source>
        <translation>Открытые дела по прежним пакетам</translation>
    </message>
    <message>
        <source>Each case keeps the rules it was answered under until you accept the change.</source>
        <translation>Каждое дело держит правила, по которым на него отвечали, пока вы не примете изменение.</translation>
    </message>
    <message>
        <source>Comparing the packs…</source>
        <translation>Сравниваем пакеты…</translation>
    </message>
    <message>
        <source>No case waits</source>
        <translation>Ни одно дело не ждёт</translation>
    </message>
    <message>
        <source>Every open case stands under the pack in use.</source>
        <translation>Каждое открытое дело стоит по действующему пакету.</translation>
    </message>
    <message>
        <source>{pack} {old} → {new}</source>
        <translation>{pack} {old} → {new}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>и ещё {count}</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>What changed in the whole pack</source>
        <translation>Что изменилось во всём пакете</translation>
    </message>
    <message>
        <source>Accept the change for this case</source>
        <translation>Принять изменение для этого дела</translation>
    </message>
    <message>
        <source>Nothing comes out differently for her, with the answers given so far.</source>
        <translation>По данным до сих пор ответам для неё ничего не выходит иначе.</translation>
    </message>
    <message>
        <source>The case goes on under version {version}.</source>
        <translation>Дело идёт дальше по версии {version}.</translation>
    </message>
    <message>
        <source>{name}: now {after}, was {before}</source>
        <translation>{name}: теперь {after}, было {before}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>A new question: {text}</source>
        <translation>Новый вопрос: {text}</translation>
    </message>
    <message>
        <source>A risk to read: {text}</source>
        <translation>Риск, который надо прочитать: {text}</translation>
    </message>
    <message>
        <source>Her case goes on under the rules it was answered under until you accept the change.</source>
        <translation>Её дело идёт дальше по правилам, по которым на него отвечали, пока вы не примете изменение.</translation>
    </message>
    <message>
        <source>The law of this case was changed in its pack</source>
        <translation>Право этого дела изменилось в пакете</translation>
    </message>
    <message>
        <source>The earlier rules stay. This case asks again when its pack changes anew.</source>
        <translation>Остаются прежние правила. Это дело спросит снова, когда его пакет снова изменится.</translation>
    </message>
    <message>
        <source>Keep the earlier rules for now</source>
        <translation>Пока оставить прежние правила</translation>
    </message>
    <message>
        <source>See what changes for her</source>
        <translation>Посмотреть, что изменится для неё</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>What she decided</source>
        <translation>Что она решила</translation>
    </message>
    <message>
        <source>Nothing is written down yet. Without her word nothing leaves.</source>
        <translation>Ещё ничего не записано. Без её слова ничто не выходит наружу.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>согласилась</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказалась</translation>
    </message>
    <message>
        <source>She takes it back</source>
        <translation>Она отзывает</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Отозвано.</translation>
    </message>
    <message>
        <source>Ask her</source>
        <translation>Спросить её</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Для чего</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Кто это получит</translation>
    </message>
    <message>
        <source>How she said it</source>
        <translation>Как она это сказала</translation>
    </message>
    <message>
        <source>It may tell about:</source>
        <translation>Может раскрывать:</translation>
    </message>
    <message>
        <source>She agrees</source>
        <translation>Она согласна</translation>
    </message>
    <message>
        <source>She refuses</source>
        <translation>Она отказывается</translation>
    </message>
    <message>
        <source>Say who gets it.</source>
        <translation>Скажите, кто это получит.</translation>
    </message>
    <message>
        <source>Her decision is written down.</source>
        <translation>Её решение записано.</translation>
    </message>
    <message>
        <source>said aloud</source>
        <translation>сказала вслух</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>подписала</translation>
    </message>
    <message>
        <source>marked by her hand</source>
        <translation>поставила знак рукой</translation>
    </message>
    <message>
        <source>before a witness</source>
        <translation>при свидетеле</translation>
    </message>
    <message>
        <source>What each of them needs to know, and what never</source>
        <translation>Что кому нужно знать, а что — никогда</translation>
    </message>
    <message>
        <source>Needs: {what}</source>
        <translation>Нужно: {what}</translation>
    </message>
    <message>
        <source>Never: {what}</source>
        <translation>Никогда: {what}</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>Who goes with her, two if possible</source>
        <translation>Кто идёт с ней, лучше двое</translation>
    </message>
    <message>
        <source>Lawyer or advocate who comes along, with telephone</source>
        <translation>Адвокат или правозащитница, которая идёт вместе, с телефоном</translation>
    </message>
    <message>
        <source>The way there and back, and another way out</source>
        <translation>Дорога туда и обратно, другой выход</translation>
    </message>
    <message>
        <source>Money for the way and food</source>
        <translation>Деньги на дорогу и еду</translation>
    </message>
    <message>
        <source>Who looks after the children</source>
        <translation>Кто присмотрит за детьми</translation>
    </message>
    <message>
        <source>Her medicine that day: dose, hour, who carries it</source>
        <translation>Её лекарства в тот день: доза, час, кто несёт</translation>
    </message>
    <message>
        <source>Interpreter, language, whom she trusts</source>
        <translation>Переводчик, язык, кому она доверяет</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Что взять с собой</translation>
    </message>
    <message>
        <source>What may be asked</source>
        <translation>О чём могут спросить</translation>
    </message>
    <message>
        <source>What she may refuse to answer</source>
        <translation>На что она может не отвечать</translation>
    </message>
    <message>
        <source>What we say when somebody humiliates her</source>
        <translation>Что мы говорим, когда её унижают</translation>
    </message>
    <message>
        <source>Who waits for the call</source>
        <translation>Кто ждёт звонка</translation>
    </message>
    <message>
        <source>A court day, an office, a clinic: nobody has to go there alone.</source>
        <translation>Суд, учреждение, клиника: никто не должен идти туда в одиночку.</translation>
    </message>
    <message>
        <source>No day is planned</source>
        <translation>Ни один день не запланирован</translation>
    </message>
    <message>
        <source>Risks and her rights that day</source>
        <translation>Риски и её права в этот день</translation>
    </message>
    <message>
        <source>The procedure for a planned day names the risks, prints the sheet and her rights card.</source>
        <translation>Процедура для запланированного дня называет риски, печатает лист и карточку её прав.</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>запланировано</translation>
    </message>
    <message>
        <source>plan not ready</source>
        <translation>план не готов</translation>
    </message>
    <message>
        <source>over</source>
        <translation>состоялось</translation>
    </message>
    <message>
        <source>Still open: {what}</source>
        <translation>Ещё открыто: {what}</translation>
    </message>
    <message>
        <source>Plan the day</source>
        <translation>Спланировать день</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>We are back</source>
        <translation>Мы вернулись</translation>
    </message>
    <message>
        <source>We set out</source>
        <translation>Мы вышли</translation>
    </message>
    <message>
        <source>Out now; back by {when}</source>
        <translation>Сейчас в пути; обратно до {when}</translation>
    </message>
    <message>
        <source>Arrived at {hour}</source>
        <translation>Прибыли в {hour}</translation>
    </message>
    <message>
        <source>We have arrived</source>
        <translation>Мы на месте</translation>
    </message>
    <message>
        <source>And the second person</source>
        <translation>И второй человек</translation>
    </message>
    <message>
        <source>What happened there</source>
        <translation>Что там случилось</translation>
    </message>
    <message>
        <source>Did anything threaten the two who went?</source>
        <translation>Угрожало ли что-то двоим, которые ходили?</translation>
    </message>
    <message>
        <source>For which procedure</source>
        <translation>Для какой процедуры</translation>
    </message>
    <message>
        <source>for none of them</source>
        <translation>ни для какой</translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message>
        <source>Deadlines</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Show the arithmetic</source>
        <translation>Показать расчёт</translation>
    </message>
    <message>
        <source>Who must act: {who}</source>
        <translation>Кто должен действовать: {who}</translation>
    </message>
    <message>
        <source>If it is missed: {what}</source>
        <translation>Если пропустить: {what}</translation>
    </message>
</context>
<context>
    <name>Defect</name>
    <message>
        <source>The program made a mistake. What you typed is kept. You can go on working.</source>
        <translation>Программа ошиблась. Всё, что вы ввели, сохранено. Можно работать дальше.</translation>
    </message>
    <message>
        <source>A mistake of the program</source>
        <translation>Ошибка программы</translation>
    </message>
    <message>
        <source>This report names only places in the program, nothing about any case. It is not sent anywhere.</source>
        <translation>Этот отчёт называет только места в программе, ничего ни об одном деле. Он никуда не отправляется.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Скопировать отчёт</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Работать дальше</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>A new procedure: {name}</source>
        <translation>Новая процедура: {name}</translation>
    </message>
    <message>
        <source>This procedure is gone: {name}</source>
        <translation>Этой процедуры больше нет: {name}</translation>
    </message>
    <message>
        <source>Texts that were reworded: {count}</source>
        <translation>Переписано текстов: {count}</translation>
    </message>
    <message>
        <source>The pack is signed off now by {by}, on {on}.</source>
        <translation>Пакет теперь утверждён: {by}, {on}.</translation>
    </message>
    <message>
        <source>The pack is now a draft that nobody has signed off.</source>
        <translation>Теперь пакет — черновик, который никто не утвердил.</translation>
    </message>
    <message>
        <source>The next reading by a lawyer is due by {now} (was {was}).</source>
        <translation>Юрист должен перечитать до {now} (было: {was}).</translation>
    </message>
    <message>
        <source>Periods are counted differently: {name}</source>
        <translation>Сроки считаются иначе: {name}</translation>
    </message>
    <message>
        <source>This figure is gone: {name}</source>
        <translation>Этой цифры больше нет: {name}</translation>
    </message>
    <message>
        <source>{name}: {now} from {day} ({cite})</source>
        <translation>{name}: {now} с {day} ({cite})</translation>
    </message>
    <message>
        <source>{name}: {now} instead of {was}, from {day} ({cite})</source>
        <translation>{name}: {now} вместо {was}, с {day} ({cite})</translation>
    </message>
    <message>
        <source>{name}: the figure from {day} is corrected to {now}, was {was}</source>
        <translation>{name}: цифра с {day} исправлена на {now}, было {was}</translation>
    </message>
    <message>
        <source>{name}: the figure from {day} is now: {status} (was: {was_status})</source>
        <translation>{name}: цифра с {day} теперь: {status} (было: {was_status})</translation>
    </message>
    <message>
        <source>Added, {part}: {name}</source>
        <translation>Добавлено ({part}): {name}</translation>
    </message>
    <message>
        <source>No longer there, {part}: {name}</source>
        <translation>Больше нет ({part}): {name}</translation>
    </message>
    <message>
        <source>{name}: now {status} (was: {was_status})</source>
        <translation>{name}: теперь {status} (было: {was_status})</translation>
    </message>
    <message>
        <source>{name}: holds under another condition now</source>
        <translation>{name}: теперь действует при другом условии</translation>
    </message>
    <message>
        <source>{name}: was changed</source>
        <translation>{name}: изменено</translation>
    </message>
    <message>
        <source>{name}: {now} instead of {was} ({cite})</source>
        <translation>{name}: {now} вместо {was} ({cite})</translation>
    </message>
    <message>
        <source>{name}: counted from another event or by another rule</source>
        <translation>{name}: считается от другого события или по другому правилу</translation>
    </message>
    <message>
        <source>{name}: new conditions: {grounds}</source>
        <translation>{name}: новые условия: {grounds}</translation>
    </message>
    <message>
        <source>{name}: conditions that are gone: {grounds}</source>
        <translation>{name}: условия, которых больше нет: {grounds}</translation>
    </message>
    <message>
        <source>{name}: conditions that were changed: {grounds}</source>
        <translation>{name}: изменённые условия: {grounds}</translation>
    </message>
    <message>
        <source>{name}: its conditions are combined differently</source>
        <translation>{name}: условия соединены иначе</translation>
    </message>
    <message>
        <source>question</source>
        <translation>вопрос</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>вывод</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>мера</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>риск</translation>
    </message>
    <message>
        <source>step</source>
        <translation>шаг</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>срок</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>сбор</translation>
    </message>
    <message>
        <source>thing to bring</source>
        <translation>что принести</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>бумага</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>не известно</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Our own contacts</source>
        <translation>Наши собственные контакты</translation>
    </message>
    <message>
        <source>She needs a place that:</source>
        <translation>Ей нужно место, которое:</translation>
    </message>
    <message>
        <source>offered no more</source>
        <translation>больше не предлагается</translation>
    </message>
    <message>
        <source>checked {when}</source>
        <translation>проверено {when}</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>никогда не проверялось</translation>
    </message>
    <message>
        <source>You have no contacts of your own here yet. Add one, or take in a table.</source>
        <translation>Здесь ещё нет ваших собственных контактов. Добавьте контакт или примите таблицу.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>Проверено сегодня</translation>
    </message>
    <message>
        <source>Offer it no more</source>
        <translation>Больше не предлагать</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Снова предлагать</translation>
    </message>
    <message>
        <source>It stays for the referrals that name it: {count}.</source>
        <translation>Остаётся для перенаправлений, где оно названо: {count}.</translation>
    </message>
    <message>
        <source>checked on (day)</source>
        <translation>проверено (день)</translation>
    </message>
    <message>
        <source>These rows were left out</source>
        <translation>Эти строки пропущены</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>Строка {line}: {why}</translation>
    </message>
    <message>
        <source>{country}: help lines</source>
        <translation>{country}: телефоны помощи</translation>
    </message>
    <message>
        <source>{country}: offices</source>
        <translation>{country}: учреждения</translation>
    </message>
    <message>
        <source>number not known</source>
        <translation>номер неизвестен</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Добавить контакт</translation>
    </message>
    <message>
        <source>Take in a table…</source>
        <translation>Принять таблицу…</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Сохранить как таблицу…</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Справочник</translation>
    </message>
    <message>
        <source>Type a name, a town, a need…</source>
        <translation>Введите название, город, потребность…</translation>
    </message>
    <message>
        <source>Search the directory</source>
        <translation>Поиск в справочнике</translation>
    </message>
    <message>
        <source>Show them: {count}</source>
        <translation>Показать: {count}</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>What for (shelter, lawyer, clinic…)</source>
        <translation>Для чего (приют, адвокат, клиника…)</translation>
    </message>
    <message>
        <source>Whom to ask for</source>
        <translation>Кого спросить</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы работы</translation>
    </message>
    <message>
        <source>Whom they take, and what else to know</source>
        <translation>Кого принимают и что ещё стоит знать</translation>
    </message>
    <message>
        <source>A contact of your organisation</source>
        <translation>Контакт вашей организации</translation>
    </message>
    <message>
        <source>Added: {added}. Changed: {changed}. Left out: {left}.</source>
        <translation>Добавлено: {added}. Изменено: {changed}. Пропущено: {left}.</translation>
    </message>
    <message>
        <source>Saved. Internal remarks stay in the vault.</source>
        <translation>Сохранено. Внутренние примечания остались в хранилище.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Напишите название.</translation>
    </message>
    <message>
        <source>The contact is kept.</source>
        <translation>Контакт сохранён.</translation>
    </message>
    <message>
        <source>takes women in treatment</source>
        <translation>принимает женщин на лечении</translation>
    </message>
    <message>
        <source>takes women who use now</source>
        <translation>принимает женщин, которые сейчас употребляют</translation>
    </message>
    <message>
        <source>for women only, or at hours for women</source>
        <translation>только для женщин или в часы для женщин</translation>
    </message>
    <message>
        <source>takes children</source>
        <translation>принимает с детьми</translation>
    </message>
    <message>
        <source>takes women without papers</source>
        <translation>принимает без документов</translation>
    </message>
    <message>
        <source>wants tests first</source>
        <translation>сначала требует анализы</translation>
    </message>
    <message>
        <source>longest stay, days</source>
        <translation>самое долгое пребывание, дней</translation>
    </message>
    <message>
        <source>languages spoken</source>
        <translation>языки</translation>
    </message>
    <message>
        <source>Among us: how they treat the women who come</source>
        <translation>Между нами: как там относятся к женщинам, которые приходят</translation>
    </message>
    <message>
        <source>Among us: {said}</source>
        <translation>Между нами: {said}</translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>This step is closed while the emergency holds.</source>
        <translation>Этот шаг закрыт, пока действует чрезвычайный режим.</translation>
    </message>
    <message>
        <source>Now at: {where}</source>
        <translation>Теперь здесь: {where}</translation>
    </message>
    <message>
        <source>closed now</source>
        <translation>сейчас закрыто</translation>
    </message>
    <message>
        <source>elsewhere now</source>
        <translation>сейчас в другом месте</translation>
    </message>
    <message>
        <source>Emergency mode: {what}</source>
        <translation>Чрезвычайный режим: {what}</translation>
    </message>
    <message>
        <source>What is otherwise</source>
        <translation>Что теперь иначе</translation>
    </message>
    <message>
        <source>Emergency mode</source>
        <translation>Чрезвычайный режим</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Экстренно</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Ring in this order</source>
        <translation>Звоните в таком порядке</translation>
    </message>
    <message>
        <source>No number is known here. Ring the police or the ambulance.</source>
        <translation>Здесь номер неизвестен. Звоните в полицию или скорую.</translation>
    </message>
    <message>
        <source>Hours that count for her health</source>
        <translation>Часы, важные для её здоровья</translation>
    </message>
    <message>
        <source>What the office agreed</source>
        <translation>О чём договорилась организация</translation>
    </message>
    <message>
        <source>Unlock to see whom the office rings.</source>
        <translation>Разблокируйте, чтобы увидеть, кому звонит организация.</translation>
    </message>
    <message>
        <source>Nothing is written yet. Write the alarm and the safety plan under Team.</source>
        <translation>Ещё ничего не записано. Запишите тревогу и план безопасности в разделе «Команда».</translation>
    </message>
    <message>
        <source>help line</source>
        <translation>горячая линия</translation>
    </message>
    <message>
        <source>her own person</source>
        <translation>её человек</translation>
    </message>
    <message>
        <source>our office</source>
        <translation>наша организация</translation>
    </message>
    <message>
        <source>from the directory</source>
        <translation>из справочника</translation>
    </message>
    <message>
        <source>The limit is not known; go as soon as possible.</source>
        <translation>Предел неизвестен; идите как можно скорее.</translation>
    </message>
    <message>
        <source>within hours: {hours}</source>
        <translation>в течение часов: {hours}</translation>
    </message>
    <message>
        <source>past; see a doctor all the same</source>
        <translation>прошло; всё равно обратитесь к врачу</translation>
    </message>
    <message>
        <source>less than an hour left</source>
        <translation>осталось меньше часа</translation>
    </message>
    <message>
        <source>hours left: {hours}</source>
        <translation>осталось часов: {hours}</translation>
    </message>
    <message>
        <source>What is said here holds for this case alone.</source>
        <translation>Сказанное здесь действует только для этого дела.</translation>
    </message>
    <message>
        <source>What is said here holds for every case, unless a case says otherwise.</source>
        <translation>Сказанное здесь действует для всех дел, если в деле не сказано иное.</translation>
    </message>
    <message>
        <source>The packs at hand know of no emergency.</source>
        <translation>Имеющиеся пакеты не знают чрезвычайных положений.</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>не действует</translation>
    </message>
    <message>
        <source>What would be otherwise</source>
        <translation>Что было бы иначе</translation>
    </message>
    <message>
        <source>It does not hold</source>
        <translation>Не действует</translation>
    </message>
    <message>
        <source>It holds now</source>
        <translation>Теперь действует</translation>
    </message>
    <message>
        <source>As for the whole desk</source>
        <translation>Как для всей организации</translation>
    </message>
    <message>
        <source>By its dates</source>
        <translation>По датам</translation>
    </message>
    <message>
        <source>Said for this case.</source>
        <translation>Сказано для этого дела.</translation>
    </message>
    <message>
        <source>Said for the whole desk.</source>
        <translation>Сказано для всей организации.</translation>
    </message>
    <message>
        <source>It has no date: it holds where somebody here says so.</source>
        <translation>Без даты: действует там, где кто-то здесь так скажет.</translation>
    </message>
    <message>
        <source>By its date, since {day}.</source>
        <translation>По дате, с {day}.</translation>
    </message>
    <message>
        <source>Emergency mode…</source>
        <translation>Чрезвычайный режим…</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Violence</source>
        <translation>Насилие</translation>
    </message>
    <message>
        <source>Police, office or service</source>
        <translation>Полиция, учреждение или служба</translation>
    </message>
    <message>
        <source>Talk with her</source>
        <translation>Разговор с ней</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Суд</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Здоровье</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Talk with the partner or a relative</source>
        <translation>Разговор с партнёром или родственником</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>A new file</source>
        <translation>Новый файл</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Что здесь видно</translation>
    </message>
    <message>
        <source>From whom it comes</source>
        <translation>От кого это</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Whose hands it went through</source>
        <translation>Через чьи руки прошло</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>This file cannot be shown here</source>
        <translation>Этот файл здесь показать нельзя</translation>
    </message>
    <message>
        <source>The copy lies outside the vault, readable for everybody who gets hold of it. The program that opens it may keep traces. Save it where only you can reach it, and delete it afterwards.</source>
        <translation>Копия будет лежать вне хранилища, и прочитать её сможет каждый, к кому она попадёт. Программа, которая её откроет, может оставить следы. Сохраните её там, куда есть доступ только у вас, а потом удалите.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>The copy is saved, outside the vault. Delete it when it is done with.</source>
        <translation>Копия сохранена вне хранилища. Удалите её, когда она больше не нужна.</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>Что с ним было</translation>
    </message>
    <message>
        <source>From whom or to whom</source>
        <translation>От кого или кому</translation>
    </message>
    <message>
        <source>What else to know</source>
        <translation>Что ещё нужно знать</translation>
    </message>
    <message>
        <source>It is too large to be shown. It is kept whole and unchanged; save a copy for another program.</source>
        <translation>Он слишком велик, чтобы его показать. Он сохранён целым и без изменений; сохраните копию для другой программы.</translation>
    </message>
    <message>
        <source>The picture is damaged or of an unusual form. It is kept as it came; save a copy for another program.</source>
        <translation>Изображение повреждено или необычного формата. Оно сохранено таким, каким пришло; сохраните копию для другой программы.</translation>
    </message>
    <message>
        <source>This program shows pictures and plain text only. The file is kept whole and unchanged, with its hash; save a copy to open it with another program.</source>
        <translation>Эта программа показывает только изображения и простой текст. Файл сохранён целым и без изменений, с его контрольной суммой; чтобы открыть его другой программой, сохраните копию.</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>taken in here</source>
        <translation>принято сюда</translation>
    </message>
    <message>
        <source>removed from here</source>
        <translation>удалено отсюда</translation>
    </message>
    <message>
        <source>received from somebody</source>
        <translation>получено от кого-то</translation>
    </message>
    <message>
        <source>handed to somebody</source>
        <translation>передано кому-то</translation>
    </message>
    <message>
        <source>a copy saved outside the vault</source>
        <translation>копия сохранена вне хранилища</translation>
    </message>
    <message>
        <source>shown to somebody</source>
        <translation>показано кому-то</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>возвращено</translation>
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
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>Календарь…</translation>
    </message>
    <message>
        <source>The calendar has no such day. Look at the day, the month and the year.</source>
        <translation>В календаре такого дня нет. Проверьте день, месяц и год.</translation>
    </message>
    <message>
        <source>This is no date. The year alone is enough, such as 1988.</source>
        <translation>Это не дата. Достаточно одного года, например 1988.</translation>
    </message>
    <message>
        <source>This is no complete date. Write day, month and a year of four digits.</source>
        <translation>Дата неполная. Напишите день, месяц и год четырьмя цифрами.</translation>
    </message>
    <message>
        <source>Take this day</source>
        <translation>Взять этот день</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>This is no hour. Write it as 14:30.</source>
        <translation>Это не время. Пишите так: 14:30.</translation>
    </message>
    <message>
        <source>Write the day as well as the hour.</source>
        <translation>Напишите не только час, но и день.</translation>
    </message>
    <message>
        <source>The hour is missing. If nobody knows it, write the earliest it could have been.</source>
        <translation>Не хватает часа. Если его никто не знает, напишите самое раннее возможное время.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>There is nobody</source>
        <translation>Никого нет</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>Человек {number}</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>This is not a number. Write digits only, such as 12 or 1250.50.</source>
        <translation>Это не число. Пишите только цифры, например 12 или 1250,50.</translation>
    </message>
    <message>
        <source>This does not look like a complete phone number; check it. It is kept as you typed it.</source>
        <translation>Это не похоже на полный номер телефона; проверьте. Сохранено так, как вы ввели.</translation>
    </message>
    <message>
        <source>This number does not pass its check; a digit may be wrong. It is kept as you typed it.</source>
        <translation>Номер не проходит проверку; возможно, одна цифра неверна. Сохранено так, как вы ввели.</translation>
    </message>
    <message>
        <source>In her own words. Ctrl+Enter continues.</source>
        <translation>Её словами. Ctrl+Enter — дальше.</translation>
    </message>
    <message>
        <source>Letters: {count}</source>
        <translation>Знаков: {count}</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ничего из этого</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>She may leave out any question. Keep this sheet safe.</source>
        <translation>Она может не отвечать на любой вопрос. Берегите этот лист.</translation>
    </message>
    <message>
        <source>(Ask, warn her, write nothing.)</source>
        <translation>(Спросите, предупредите её, ничего не записывайте.)</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Это нужно.</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Numbers for an emergency</source>
        <translation>Номера на экстренный случай</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>What is protected and what is not</source>
        <translation>Что защищено, а что нет</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>lock at once</source>
        <translation>запереть сразу</translation>
    </message>
    <message>
        <source>hide the window and lock</source>
        <translation>спрятать окно и запереть</translation>
    </message>
    <message>
        <source>continue; in long text Ctrl+Enter</source>
        <translation>дальше; в длинном тексте Ctrl+Enter</translation>
    </message>
    <message>
        <source>the question before</source>
        <translation>предыдущий вопрос</translation>
    </message>
    <message>
        <source>choose an answer</source>
        <translation>выбрать ответ</translation>
    </message>
    <message>
        <source>search</source>
        <translation>поиск</translation>
    </message>
    <message>
        <source>undo what the message at the foot of the window offers to undo</source>
        <translation>отменить то, что предлагает отменить сообщение внизу окна</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>эта справка</translation>
    </message>
    <message>
        <source>larger text, smaller text, the usual size</source>
        <translation>крупнее текст, мельче текст, обычный размер</translation>
    </message>
    <message>
        <source>the places at the left</source>
        <translation>разделы слева</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Search the help…</source>
        <translation>Искать в справке…</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Поиск в справке</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Nothing in the help has all of these words. Try one word, or its beginning.</source>
        <translation>В справке нет текста со всеми этими словами. Попробуйте одно слово или его начало.</translation>
    </message>
    <message>
        <source>This program opens nothing on the network. The address: {address}</source>
        <translation>Эта программа ничего не открывает в сети. Адрес: {address}</translation>
    </message>
    <message>
        <source>This text is not written in your language ({own}) yet. It exists in: {other}.</source>
        <translation>Этого текста ещё нет на вашем языке ({own}). Он есть на языке: {other}.</translation>
    </message>
    <message>
        <source>This text is not written in your language ({own}) yet. Read it in:</source>
        <translation>Этого текста ещё нет на вашем языке ({own}). Читать на языке:</translation>
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
        <translation>через линию помощи</translation>
    </message>
    <message>
        <source>by outreach</source>
        <translation>через аутрич</translation>
    </message>
    <message>
        <source>by the police</source>
        <translation>через полицию</translation>
    </message>
    <message>
        <source>by a self-help group</source>
        <translation>через группу взаимопомощи</translation>
    </message>
    <message>
        <source>by a treatment site</source>
        <translation>через сайт лечения</translation>
    </message>
    <message>
        <source>by a peer</source>
        <translation>через равную консультантку</translation>
    </message>
    <message>
        <source>sent by another organisation</source>
        <translation>направила другая организация</translation>
    </message>
    <message>
        <source>by herself</source>
        <translation>сама</translation>
    </message>
    <message>
        <source>low</source>
        <translation>низкий</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>повышенный</translation>
    </message>
    <message>
        <source>high</source>
        <translation>высокий</translation>
    </message>
    <message>
        <source>acute</source>
        <translation>острый</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>не сейчас</translation>
    </message>
    <message>
        <source>she is thinking about it</source>
        <translation>она обдумывает</translation>
    </message>
    <message>
        <source>she wants to act</source>
        <translation>она хочет действовать</translation>
    </message>
    <message>
        <source>she has begun</source>
        <translation>она уже начала</translation>
    </message>
    <message>
        <source>How high the risk is</source>
        <translation>Насколько высок риск</translation>
    </message>
    <message>
        <source>What she wishes</source>
        <translation>Чего она хочет</translation>
    </message>
    <message>
        <source>What she tells</source>
        <translation>Что она рассказывает</translation>
    </message>
    <message>
        <source>How she wants to be called and spoken of</source>
        <translation>Как к ней обращаться и как о ней говорить</translation>
    </message>
    <message>
        <source>How and when to reach her safely, and under what name</source>
        <translation>Как и когда безопасно с ней связаться, под каким именем</translation>
    </message>
    <message>
        <source>Where and when to meet so that nobody notices</source>
        <translation>Где и когда встретиться, чтобы никто не заметил</translation>
    </message>
    <message>
        <source>Who we say we are when somebody else answers</source>
        <translation>Кем назваться, если ответит кто-то другой</translation>
    </message>
    <message>
        <source>The language she speaks best</source>
        <translation>Язык, на котором ей легче всего</translation>
    </message>
    <message>
        <source>What makes it easier for her (hearing, moving, reading, a child along…)</source>
        <translation>Что ей облегчит (слух, передвижение, чтение, ребёнок с собой…)</translation>
    </message>
    <message>
        <source>How she came</source>
        <translation>Как она пришла</translation>
    </message>
    <message>
        <source>How ready she feels to act, in her own view</source>
        <translation>Насколько она сама чувствует себя готовой действовать</translation>
    </message>
    <message>
        <source>The risk now</source>
        <translation>Риск сейчас</translation>
    </message>
    <message>
        <source>What makes it so</source>
        <translation>Что его создаёт</translation>
    </message>
    <message>
        <source>Before which step we looked at it (police, shelter, court…)</source>
        <translation>Перед каким шагом мы его оценили (полиция, приют, суд…)</translation>
    </message>
    <message>
        <source>Write it down with today's date</source>
        <translation>Записать с сегодняшней датой</translation>
    </message>
    <message>
        <source>The risk was to be looked at again on {when}.</source>
        <translation>Риск надо было пересмотреть {when}.</translation>
    </message>
    <message>
        <source>Nobody has looked at the risk yet.</source>
        <translation>Риск ещё никто не оценивал.</translation>
    </message>
    <message>
        <source>Look at the risk again with her</source>
        <translation>Пересмотреть риск вместе с ней</translation>
    </message>
</context>
<context>
    <name>Interview</name>
    <message>
        <source>Interview</source>
        <translation>Опрос</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Result so far</source>
        <translation>Что уже видно</translation>
    </message>
    <message>
        <source>Opening the interview…</source>
        <translation>Открываем опрос…</translation>
    </message>
    <message>
        <source>not yet reviewed by a local lawyer</source>
        <translation>ещё не проверено местным юристом</translation>
    </message>
    <message>
        <source>reviewed by {name}</source>
        <translation>проверил(а) {name}</translation>
    </message>
    <message>
        <source>Case {case} · {country} · law checked {when}, pack {version} ({review})</source>
        <translation>Дело {case} · {country} · право проверено {when}, пакет {version} ({review})</translation>
    </message>
    <message>
        <source>Turn screen to her</source>
        <translation>Повернуть экран к ней</translation>
    </message>
    <message>
        <source>One question at a time</source>
        <translation>По одному вопросу</translation>
    </message>
    <message>
        <source>Whole section</source>
        <translation>Весь раздел</translation>
    </message>
    <message>
        <source>Paper form…</source>
        <translation>Бумажная форма…</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Сохранить и закрыть</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Enter continues · Alt+← goes back</source>
        <translation>Enter — дальше · Alt+← — назад</translation>
    </message>
    <message>
        <source>Choose or write an answer, or say that it is not known yet.</source>
        <translation>Выберите или напишите ответ либо скажите, что пока неизвестно.</translation>
    </message>
    <message>
        <source>on an unknown day</source>
        <translation>неизвестно когда</translation>
    </message>
    <message>
        <source>Everything needed is asked</source>
        <translation>Всё нужное спрошено</translation>
    </message>
    <message>
        <source>Gaps in the papers: {count}</source>
        <translation>Пропусков в документах: {count}</translation>
    </message>
    <message>
        <source>The papers can be made all the same; each gap prints as a line to fill by hand.</source>
        <translation>Документы можно сделать и так; каждый пропуск напечатается строкой для заполнения от руки.</translation>
    </message>
    <message>
        <source>Go to the papers</source>
        <translation>К документам</translation>
    </message>
    <message>
        <source>Go to the steps</source>
        <translation>К шагам</translation>
    </message>
    <message>
        <source>What may follow</source>
        <translation>Что может быть дальше</translation>
    </message>
    <message>
        <source>answered {done}, open {open}</source>
        <translation>отвечено {done}, осталось {open}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>nothing to ask</source>
        <translation>не о чем спрашивать</translation>
    </message>
    <message>
        <source>Answered: {done} · still to ask: {open}</source>
        <translation>Отвечено: {done} · ещё спросить: {open}</translation>
    </message>
    <message>
        <source>Only what can change the result is asked.</source>
        <translation>Спрашиваем только то, что может изменить результат.</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Язык вопросов</translation>
    </message>
</context>
<context>
    <name>Law</name>
    <message>
        <source>confirmed</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>one source</source>
        <translation>один источник</translation>
    </message>
    <message>
        <source>from memory, ask a lawyer</source>
        <translation>по памяти, спросите адвоката</translation>
    </message>
    <message>
        <source>uncertain, ask a lawyer</source>
        <translation>неточно, спросите адвоката</translation>
    </message>
    <message>
        <source>not known, ask a lawyer</source>
        <translation>неизвестно, спросите адвоката</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>ещё не определено</translation>
    </message>
    <message>
        <source>open to her</source>
        <translation>доступно ей</translation>
    </message>
    <message>
        <source>not open to her</source>
        <translation>ей не доступно</translation>
    </message>
    <message>
        <source>Last checked: {when}</source>
        <translation>Последняя проверка: {when}</translation>
    </message>
    <message>
        <source>No source is recorded.</source>
        <translation>Источник не записан.</translation>
    </message>
    <message>
        <source>Other grounds: {count}</source>
        <translation>Другие основания: {count}</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Почему?</translation>
    </message>
    <message>
        <source>Still to ask: {question}</source>
        <translation>Ещё спросить: {question}</translation>
    </message>
    <message>
        <source>This alone would change the result.</source>
        <translation>Одно это изменило бы результат.</translation>
    </message>
    <message>
        <source>Go to this question</source>
        <translation>К этому вопросу</translation>
    </message>
    <message>
        <source>Statutes</source>
        <translation>Законы</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>What may be ordered</source>
        <translation>Что можно назначить</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Сборы</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Что взять с собой</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>What could harm her</source>
        <translation>Что может ей повредить</translation>
    </message>
    <message>
        <source>Further rules</source>
        <translation>Другие правила</translation>
    </message>
    <message>
        <source>Figures and since when they hold</source>
        <translation>Цифры и с каких пор они действуют</translation>
    </message>
    <message>
        <source>Back to the packs</source>
        <translation>Назад к пакетам</translation>
    </message>
    <message>
        <source>Save as a Word file…</source>
        <translation>Сохранить как файл Word…</translation>
    </message>
    <message>
        <source>The law to read</source>
        <translation>Право для чтения</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Процедура</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Язык документа</translation>
    </message>
    <message>
        <source>{pack}, version {version}</source>
        <translation>{pack}, версия {version}</translation>
    </message>
    <message>
        <source>Save the law as a Word file</source>
        <translation>Сохранить право как файл Word</translation>
    </message>
    <message>
        <source>checked on</source>
        <translation>проверено</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>checked on {when}</source>
        <translation>проверено {when}</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>никогда не проверялось</translation>
    </message>
</context>
<context>
    <name>Member</name>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Former family name</source>
        <translation>Прежняя фамилия</translation>
    </message>
    <message>
        <source>Gender in the papers</source>
        <translation>Пол в документах</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Место рождения</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>How she wants to be called</source>
        <translation>Как она хочет, чтобы к ней обращались</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Личный номер</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электронная почта</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Место работы</translation>
    </message>
    <message>
        <source>Relation to her</source>
        <translation>Кем ей приходится</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Почтовый индекс</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
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
        <translation>Город или село</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Улица</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Дом</translation>
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
        <translation>женский</translation>
    </message>
    <message>
        <source>male</source>
        <translation>мужской</translation>
    </message>
    <message>
        <source>other</source>
        <translation>другой</translation>
    </message>
</context>
<context>
    <name>NewCase</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Another procedure</source>
        <translation>Ещё одна процедура</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Новое дело</translation>
    </message>
    <message>
        <source>Working name of the case</source>
        <translation>Рабочее название дела</translation>
    </message>
    <message>
        <source>A number or a neutral word. It is shown in lists; her name is asked later.</source>
        <translation>Номер или нейтральное слово. Его видно в списках; имя спросим позже.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Only open the case</source>
        <translation>Только открыть дело</translation>
    </message>
    <message>
        <source>No pack can be read. Look at Packs.</source>
        <translation>Ни один пакет не читается. Посмотрите в «Пакеты».</translation>
    </message>
    <message>
        <source>Which country's law?</source>
        <translation>Право какой страны?</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>This pack is a draft: no local lawyer has read it yet. Review is due by {when}.</source>
        <translation>Этот пакет — черновик: ни один местный юрист его ещё не читал. Проверить до {when}.</translation>
    </message>
    <message>
        <source>Which procedure first?</source>
        <translation>Какая процедура первая?</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Процедура</translation>
    </message>
    <message>
        <source>Give the case a working name.</source>
        <translation>Дайте делу рабочее название.</translation>
    </message>
    <message>
        <source>Choose the country.</source>
        <translation>Выберите страну.</translation>
    </message>
    <message>
        <source>Choose the procedure, or only open the case.</source>
        <translation>Выберите процедуру или только откройте дело.</translation>
    </message>
</context>
<context>
    <name>Override</name>
    <message>
        <source>The rules propose, a person decides.</source>
        <translation>Правила предлагают, решает человек.</translation>
    </message>
    <message>
        <source>Decide otherwise…</source>
        <translation>Решить иначе…</translation>
    </message>
    <message>
        <source>A worker decided: {verdict}</source>
        <translation>Сотрудник решил: {verdict}</translation>
    </message>
    <message>
        <source>Let the rules decide again</source>
        <translation>Пусть снова решают правила</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Reason; it is kept with your name</source>
        <translation>Причина; она хранится с вашим именем</translation>
    </message>
</context>
<context>
    <name>PackFault</name>
    <message>
        <source>What stands here has the wrong form: {given}</source>
        <translation>Здесь записано не в той форме: {given}</translation>
    </message>
    <message>
        <source>Something is missing here: {name}</source>
        <translation>Здесь чего-то не хватает: {name}</translation>
    </message>
    <message>
        <source>There is a sign here that cannot be seen ({code}). Type the words anew.</source>
        <translation>Здесь есть невидимый знак ({code}). Наберите слова заново.</translation>
    </message>
    <message>
        <source>This text is empty. Write it.</source>
        <translation>Этот текст пуст. Напишите его.</translation>
    </message>
    <message>
        <source>A text is missing in this language: {language} ({name})</source>
        <translation>Нет текста на этом языке: {language} ({name})</translation>
    </message>
    <message>
        <source>One sentence has {count} words. Make two or three of it, of {most} words at most.</source>
        <translation>В одном предложении {count} слов. Сделайте из него два или три, не больше {most} слов в каждом.</translation>
    </message>
    <message>
        <source>This reads like a letter from an office. Use shorter words and shorter sentences.</source>
        <translation>Это читается как письмо из учреждения. Пишите короче: и слова, и предложения.</translation>
    </message>
    <message>
        <source>It is said {count} times that something is done, but not who does it. Name who acts.</source>
        <translation>Столько раз сказано, что что-то делается, но не сказано кем: {count}. Назовите, кто действует.</translation>
    </message>
    <message>
        <source>This is marked “{status}”, but no source is named. Add the source, or lower how sure it is.</source>
        <translation>Здесь отмечено «{status}», но источник не назван. Добавьте источник или снизьте уверенность.</translation>
    </message>
    <message>
        <source>This is no page: {given}. Write an address that begins with https://, or name the paper.</source>
        <translation>Это не страница: {given}. Напишите адрес, который начинается с https://, или назовите документ.</translation>
    </message>
    <message>
        <source>This was checked on {day}, which lies ahead. Is the clock of this computer right?</source>
        <translation>Это проверено {day}, а этот день ещё не наступил. Верны ли часы компьютера?</translation>
    </message>
    <message>
        <source>This was last checked on {day}. Check it against its source again.</source>
        <translation>В последний раз это проверено {day}. Сверьте с источником ещё раз.</translation>
    </message>
    <message>
        <source>The review ran out on {day}. A lawyer must read the pack again.</source>
        <translation>Срок проверки истёк {day}. Юрист должен прочитать пакет снова.</translation>
    </message>
    <message>
        <source>The values of this figure are not in the order of their days. Each needs a day of its own.</source>
        <translation>Значения этого показателя стоят не по порядку дней. Каждому нужен свой день.</translation>
    </message>
    <message>
        <source>This figure is larger than any figure of the law can be. Correct it.</source>
        <translation>Этот показатель больше, чем может быть любой показатель закона. Исправьте его.</translation>
    </message>
    <message>
        <source>This kept test does not come out as before: {name}</source>
        <translation>Эта сохранённая проба даёт не тот результат, что раньше: {name}</translation>
    </message>
    <message>
        <source>Something that is not in the pack is still named here: {name}</source>
        <translation>Здесь всё ещё названо то, чего в пакете нет: {name}</translation>
    </message>
    <message>
        <source>This stands there twice: {name}</source>
        <translation>Это стоит дважды: {name}</translation>
    </message>
    <message>
        <source>This condition is not combined with the others: {name}</source>
        <translation>Это условие не соединено с другими: {name}</translation>
    </message>
    <message>
        <source>Nothing needs the answer to this question any more: {name}</source>
        <translation>Ответ на этот вопрос больше ни для чего не нужен: {name}</translation>
    </message>
    <message>
        <source>This condition can never hold, whatever she answers.</source>
        <translation>Это условие никогда не выполняется, что бы она ни ответила.</translation>
    </message>
    <message>
        <source>Conditions that are wanted together here can never hold together. Correct one of them.</source>
        <translation>Условия, которые нужны здесь вместе, никогда не выполняются вместе. Исправьте одно из них.</translation>
    </message>
    <message>
        <source>This condition holds in just the same cases as another one beside it.</source>
        <translation>Это условие выполняется в точности в тех же случаях, что и другое рядом.</translation>
    </message>
    <message>
        <source>This condition always holds where another one does that is wanted too. Is that meant?</source>
        <translation>Это условие всегда выполняется там, где выполняется другое, нужное вместе с ним. Так и задумано?</translation>
    </message>
    <message>
        <source>This pack needs version {version} of the program, or a newer one.</source>
        <translation>Этому пакету нужна версия программы {version} или новее.</translation>
    </message>
    <message>
        <source>Own offices and words cannot change the law. This is law: take it out.</source>
        <translation>Собственные учреждения и слова не могут менять закон. Это закон: уберите его.</translation>
    </message>
    <message>
        <source>The national pack does not have this text any more, so nobody would read it. Take it out.</source>
        <translation>В национальном пакете этого текста больше нет, поэтому никто его не прочтёт. Уберите его.</translation>
    </message>
    <message>
        <source>The national pack is not installed here: {name}. Install it first.</source>
        <translation>Национальный пакет здесь не установлен: {name}. Сначала установите его.</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>Packs</source>
        <translation>Пакеты</translation>
    </message>
    <message>
        <source>What each country's law asks, as data that a lawyer can read</source>
        <translation>О чём спрашивает право каждой страны — как данные, которые может прочитать юрист</translation>
    </message>
    <message>
        <source>No pack can be read</source>
        <translation>Ни один пакет не читается</translation>
    </message>
    <message>
        <source>Install the program again, or add a pack.</source>
        <translation>Установите программу ещё раз или добавьте пакет.</translation>
    </message>
    <message>
        <source>Choose a pack file</source>
        <translation>Выберите файл пакета</translation>
    </message>
    <message>
        <source>Reading the pack and trying all its rules…</source>
        <translation>Читаем пакет и проверяем все его правила…</translation>
    </message>
    <message>
        <source>The pack {name} is installed and used from now on.</source>
        <translation>Пакет {name} установлен, отныне он используется.</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>нельзя использовать</translation>
    </message>
    <message>
        <source>Things wrong in it: {count}</source>
        <translation>Что в нём не так: {count}</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>Что не так?</translation>
    </message>
    <message>
        <source>reviewed by {name}</source>
        <translation>проверил(а) {name}</translation>
    </message>
    <message>
        <source>draft, not reviewed</source>
        <translation>черновик, не проверено</translation>
    </message>
    <message>
        <source>review overdue since {when}</source>
        <translation>проверка просрочена с {when}</translation>
    </message>
    <message>
        <source>review due by {when}</source>
        <translation>проверить до {when}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Версия {version}</translation>
    </message>
    <message>
        <source>Install from a file…</source>
        <translation>Установить из файла…</translation>
    </message>
    <message>
        <source>Open cases under earlier packs</source>
        <translation>Открытые дела по прежним пакетам</translation>
    </message>
    <message>
        <source>The pack {name} is kept as a draft. No case can be taken under it.</source>
        <translation>Пакет {name} сохранён как черновик. По нему нельзя вести ни одного дела.</translation>
    </message>
    <message>
        <source>A skeleton to work on: no law of this country has been checked, no case can be taken under it.</source>
        <translation>Заготовка для работы: ни один закон этой страны не проверен, вести дело по ней нельзя.</translation>
    </message>
    <message>
        <source>An overlay: its own offices and texts come before those of {pack}</source>
        <translation>Накладка: её собственные учреждения и тексты стоят перед государственными. Страна: {pack}</translation>
    </message>
    <message>
        <source>oldest check of a source: {when}</source>
        <translation>самая давняя проверка источника: {when}</translation>
    </message>
    <message>
        <source>Read the law</source>
        <translation>Читать право</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>Редактировать копию</translation>
    </message>
    <message>
        <source>Own offices and words</source>
        <translation>Свои учреждения и слова</translation>
    </message>
    <message>
        <source>Proof-read</source>
        <translation>Вычитать</translation>
    </message>
    <message>
        <source>Go back to the version before…</source>
        <translation>Вернуться к предыдущей версии…</translation>
    </message>
    <message>
        <source>Go back from {name} {version}?</source>
        <translation>Вернуться с {name} {version}?</translation>
    </message>
    <message>
        <source>The version used before is taken up again, or the one that came with the program. This version is removed. Your cases stay as they are.</source>
        <translation>Снова будет действовать прежняя версия или та, что пришла с программой. Эта версия будет удалена. Ваши дела останутся как есть.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Вернуться</translation>
    </message>
    <message>
        <source>The earlier version of {name} is used again.</source>
        <translation>Прежняя версия {name} снова действует.</translation>
    </message>
    <message>
        <source>Came with the program</source>
        <translation>Пришёл с программой</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>неизвестный день</translation>
    </message>
    <message>
        <source>Your office's own copy, put to use on {when}</source>
        <translation>Собственная копия вашего офиса, введена {when}</translation>
    </message>
    <message>
        <source>Installed from a file on {when}, unsigned</source>
        <translation>Установлено из файла {when}, без подписи</translation>
    </message>
    <message>
        <source>Installed from a file on {when}, signed by {signer} ({six})</source>
        <translation>Установлено из файла {when}, подписал {signer} ({six})</translation>
    </message>
    <message>
        <source>Questions in: {languages}</source>
        <translation>Вопросы на языках: {languages}</translation>
    </message>
    <message>
        <source>Papers in: {languages}</source>
        <translation>Документы на языках: {languages}</translation>
    </message>
    <message>
        <source>How sure is it?</source>
        <translation>Насколько это точно?</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Процедуры</translation>
    </message>
    <message>
        <source>Nobody has signed this file: nobody vouches for what is in it.</source>
        <translation>Этот файл никто не подписал: за его содержание никто не ручается.</translation>
    </message>
    <message>
        <source>It is signed by {signer}, whom this computer does not know yet. Ask them by telephone to read you their six words; they must be: {six}</source>
        <translation>Его подписал {signer}, которого этот компьютер ещё не знает. Попросите по телефону прочитать шесть слов; должны быть: {six}</translation>
    </message>
    <message>
        <source>You trust a signer of this name already, but this file bears another key. Somebody may be pretending: ask them by telephone before you go on.</source>
        <translation>Вы уже доверяете подписавшему с таким именем, но у этого файла другой ключ. Возможно, кто-то притворяется: сначала спросите их по телефону.</translation>
    </message>
    <message>
        <source>Until now this pack was signed by {before}, this file is not.</source>
        <translation>До сих пор этот пакет подписывал {before}, а этот файл — нет.</translation>
    </message>
    <message>
        <source>No law in it has been checked: it is kept as a draft to work on. No case can be taken under it.</source>
        <translation>Ни одна норма в нём не проверена: он хранится как черновик для работы. По нему нельзя вести ни одного дела.</translation>
    </message>
    <message>
        <source>No local lawyer has signed it off: it is a draft.</source>
        <translation>Ни один местный юрист его не утвердил: это черновик.</translation>
    </message>
    <message>
        <source>Its review by a lawyer ran out on {day}.</source>
        <translation>Срок проверки юристом истёк {day}.</translation>
    </message>
    <message>
        <source>Something in it was checked on a day that lies ahead. Is the clock of this computer right?</source>
        <translation>Что-то в нём проверено днём, который ещё впереди. Верны ли часы этого компьютера?</translation>
    </message>
    <message>
        <source>Version {new} is older than version {old}, which you use now.</source>
        <translation>Версия {new} старее версии {old}, которую вы используете.</translation>
    </message>
    <message>
        <source>Keep {name}, version {version}, as a draft?</source>
        <translation>Сохранить как черновик: {name}, версия {version}?</translation>
    </message>
    <message>
        <source>Install {name}, version {version}?</source>
        <translation>Установить {name}, версию {version}?</translation>
    </message>
    <message>
        <source>Signed by {signer}</source>
        <translation>Подписал {signer}</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Без подписи</translation>
    </message>
    <message>
        <source>It takes the place of version {old}; you can go back to that at any time.</source>
        <translation>Заменит версию {old}; к ней можно вернуться в любое время.</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Установить</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Сохранить как черновик</translation>
    </message>
    <message>
        <source>Do not install</source>
        <translation>Не устанавливать</translation>
    </message>
    <message>
        <source>Tick each point above if you accept it</source>
        <translation>Отметьте каждый пункт выше, если согласны</translation>
    </message>
    <message>
        <source>Installing…</source>
        <translation>Устанавливаем…</translation>
    </message>
    <message>
        <source>Signatures you trust</source>
        <translation>Подписи, которым вы доверяете</translation>
    </message>
    <message>
        <source>None yet. A signer is added when you install their pack.</source>
        <translation>Пока нет. Подписанта добавляют, когда устанавливают его пакет.</translation>
    </message>
    <message>
        <source>No longer trust</source>
        <translation>Больше не доверять</translation>
    </message>
    <message>
        <source>No longer trust {name}?</source>
        <translation>Больше не доверять {name}?</translation>
    </message>
    <message>
        <source>Packs already installed stay. The next file signed by them asks you again.</source>
        <translation>Уже установленные пакеты останутся. О следующем файле с этой подписью вас снова спросят.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Save the ticked papers…</source>
        <translation>Сохранить отмеченные документы…</translation>
    </message>
    <message>
        <source>The paper as it stands</source>
        <translation>Документ, какой он сейчас</translation>
    </message>
    <message>
        <source>About this paper</source>
        <translation>Об этой бумаге</translation>
    </message>
    <message>
        <source>Choose a paper to see it here.</source>
        <translation>Выберите документ, чтобы увидеть его здесь.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>О нём</translation>
    </message>
    <message>
        <source>The papers of a procedure grow out of its answers; none is under way.</source>
        <translation>Бумаги процедуры вырастают из ответов; сейчас ни одна не идёт.</translation>
    </message>
    <message>
        <source>gaps: {count}</source>
        <translation>пропусков: {count}</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>заполнено</translation>
    </message>
    <message>
        <source>In the packet</source>
        <translation>В комплекте</translation>
    </message>
    <message>
        <source>This paper cannot be made</source>
        <translation>Этот документ нельзя сделать</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Пропуски</translation>
    </message>
    <message>
        <source>Not known yet; what the paper would say of it is left out:</source>
        <translation>Ещё неизвестно; то, что документ сказал бы об этом, опущено:</translation>
    </message>
    <message>
        <source>What this paper tells</source>
        <translation>Что раскрывает этот документ</translation>
    </message>
    <message>
        <source>To: {readers}</source>
        <translation>Кому: {readers}</translation>
    </message>
    <message>
        <source>About: {what}</source>
        <translation>О чём: {what}</translation>
    </message>
    <message>
        <source>nothing delicate</source>
        <translation>ничего деликатного</translation>
    </message>
    <message>
        <source>She has not agreed yet to telling: {what}</source>
        <translation>Она ещё не согласилась раскрыть: {what}</translation>
    </message>
    <message>
        <source>Ask her</source>
        <translation>Спросить её</translation>
    </message>
    <message>
        <source>Check the name forms once</source>
        <translation>Проверьте формы имён один раз</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Правильно</translation>
    </message>
    <message>
        <source>Kept with the person.</source>
        <translation>Сохранено вместе с человеком.</translation>
    </message>
    <message>
        <source>Tick at least one paper.</source>
        <translation>Отметьте хотя бы один документ.</translation>
    </message>
    <message>
        <source>Where to save the papers</source>
        <translation>Куда сохранить документы</translation>
    </message>
    <message>
        <source>Making the papers…</source>
        <translation>Готовим документы…</translation>
    </message>
    <message>
        <source>They are outside the vault now: keep them safe, destroy what is not needed.</source>
        <translation>Теперь они вне хранилища: берегите их, ненужное уничтожайте.</translation>
    </message>
    <message>
        <source>Papers saved: {count}</source>
        <translation>Сохранено документов: {count}</translation>
    </message>
    <message>
        <source>The papers were not saved</source>
        <translation>Документы не сохранены</translation>
    </message>
    <message>
        <source>Or say why it is made without her word; this is written down</source>
        <translation>Или скажите, почему это делается без её слова; это будет записано</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Напишите причину.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Всё равно сохранить</translation>
    </message>
    <message>
        <source>Papers made so far</source>
        <translation>Уже сделанные документы</translation>
    </message>
    <message>
        <source>pack {version}</source>
        <translation>пакет {version}</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Пока нет.</translation>
    </message>
    <message>
        <source>Of whom? (genitive)</source>
        <translation>Кого? (родительный)</translation>
    </message>
    <message>
        <source>To whom? (dative)</source>
        <translation>Кому? (дательный)</translation>
    </message>
    <message>
        <source>Whom? (accusative)</source>
        <translation>Кого? (винительный)</translation>
    </message>
    <message>
        <source>By whom? (instrumental)</source>
        <translation>Кем? (творительный)</translation>
    </message>
    <message>
        <source>Addressing (vocative)</source>
        <translation>Обращение (звательный)</translation>
    </message>
    <message>
        <source>About whom? (locative)</source>
        <translation>О ком? (предложный)</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Всё заполнено</translation>
    </message>
    <message>
        <source>Still open: {gaps} of {total}</source>
        <translation>Ещё открыто: {gaps} из {total}</translation>
    </message>
    <message>
        <source>Which?</source>
        <translation>Чего именно?</translation>
    </message>
    <message>
        <source>Read by: {readers}</source>
        <translation>Прочитают: {readers}</translation>
    </message>
    <message>
        <source>Tells about: {what}</source>
        <translation>Раскрывает: {what}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Заполнить</translation>
    </message>
    <message>
        <source>Press a dotted word to go to its question.</source>
        <translation>Нажмите на подчёркнутое точками, чтобы перейти к вопросу.</translation>
    </message>
    <message>
        <source>Amber lines are gaps. Nothing is saved yet.</source>
        <translation>Янтарные строки — пропуски. Ещё ничего не сохранено.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Consent form</source>
        <translation>Форма согласия</translation>
    </message>
    <message>
        <source>Referral letter</source>
        <translation>Письмо-перенаправление</translation>
    </message>
    <message>
        <source>Authority for her representative</source>
        <translation>Полномочия для её представителя</translation>
    </message>
    <message>
        <source>Request for the medical record of injuries</source>
        <translation>Запрос медицинской записи о повреждениях</translation>
    </message>
    <message>
        <source>Complaint about a refusal or inaction</source>
        <translation>Жалоба на отказ или бездействие</translation>
    </message>
    <message>
        <source>Chronology of her story</source>
        <translation>Хронология её истории</translation>
    </message>
    <message>
        <source>Cover sheet</source>
        <translation>Обложка</translation>
    </message>
    <message>
        <source>the head of the office</source>
        <translation>руководитель учреждения</translation>
    </message>
    <message>
        <source>Other papers</source>
        <translation>Другие документы</translation>
    </message>
    <message>
        <source>Language of these papers</source>
        <translation>Язык этих бумаг</translation>
    </message>
    <message>
        <source>As a packet</source>
        <translation>Как комплект</translation>
    </message>
    <message>
        <source>With checklist, deadlines and a cover sheet; the file names tell nothing.</source>
        <translation>С перечнем, сроками и обложкой; имена файлов ничего не говорят.</translation>
    </message>
    <message>
        <source>A copy for: {reader}</source>
        <translation>Копия для: {reader}</translation>
    </message>
    <message>
        <source>Copies for:</source>
        <translation>Копии для:</translation>
    </message>
    <message>
        <source>Save the packet…</source>
        <translation>Сохранить комплект…</translation>
    </message>
    <message>
        <source>Save the packet as one .zip…</source>
        <translation>Сохранить комплект одним .zip…</translation>
    </message>
    <message>
        <source>Not in the copy for {reader}: {papers}</source>
        <translation>Нет в копии для {reader}: {papers}</translation>
    </message>
    <message>
        <source>Save this paper…</source>
        <translation>Сохранить эту бумагу…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>No LibreOffice or Word was found on this computer, so there is no PDF; save the Word file instead. Printed pages are drawn by this program: lines and pages may break elsewhere than in the Word file.</source>
        <translation>На этом компьютере не найдены LibreOffice или Word, поэтому PDF нет; сохраните файл Word. Страницы для печати рисует эта программа: строки и страницы могут переноситься не там, где в файле Word.</translation>
    </message>
    <message>
        <source>Since it was saved, {day}</source>
        <translation>С момента сохранения, {day}</translation>
    </message>
    <message>
        <source>Its words have not changed.</source>
        <translation>Слова не изменились.</translation>
    </message>
    <message>
        <source>Was: {text}</source>
        <translation>Было: {text}</translation>
    </message>
    <message>
        <source>Now: {text}</source>
        <translation>Теперь: {text}</translation>
    </message>
    <message>
        <source>Ruled lines to fill in by hand: {count}</source>
        <translation>Строки, которые нужно заполнить от руки: {count}</translation>
    </message>
    <message>
        <source>Print a paper</source>
        <translation>Печать бумаги</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Отправлено на принтер.</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>напечатано</translation>
    </message>
    <message>
        <source>Without her consent, because: {reason}</source>
        <translation>Без её согласия, потому что: {reason}</translation>
    </message>
</context>
<context>
    <name>Partner</name>
    <message>
        <source>Before anybody talks with the partner</source>
        <translation>Прежде чем кто-то будет говорить с партнёром</translation>
    </message>
    <message>
        <source>Before anybody talks with him</source>
        <translation>Прежде чем кто-то с ним будет говорить</translation>
    </message>
    <message>
        <source>the partner</source>
        <translation>партнёр</translation>
    </message>
    <message>
        <source>a relative of hers</source>
        <translation>её родственник</translation>
    </message>
    <message>
        <source>a relative of his</source>
        <translation>его родственник</translation>
    </message>
    <message>
        <source>She agreed on {when}.</source>
        <translation>Она согласилась {when}.</translation>
    </message>
    <message>
        <source>She has not agreed that anybody talks with him.</source>
        <translation>Она не соглашалась, чтобы кто-то с ним говорил.</translation>
    </message>
    <message>
        <source>The risk was looked at on {when}.</source>
        <translation>Риск оценивали {when}.</translation>
    </message>
    <message>
        <source>The risk was not looked at in the last two weeks.</source>
        <translation>За последние две недели риск не оценивали.</translation>
    </message>
    <message>
        <source>Look at the risk</source>
        <translation>Оценить риск</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>С кем</translation>
    </message>
    <message>
        <source>What was talked about</source>
        <translation>О чём говорили</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Only without her yes: why it had to be</source>
        <translation>Только без её согласия: почему так пришлось</translation>
    </message>
    <message>
        <source>A talk with the partner or a relative</source>
        <translation>Разговор с партнёром или родственником</translation>
    </message>
    <message>
        <source>Without her yes: {why}</source>
        <translation>Без её согласия: {why}</translation>
    </message>
    <message>
        <source>Does it mean a talk with the partner or relatives?</source>
        <translation>Означает ли это разговор с партнёром или родственниками?</translation>
    </message>
    <message>
        <source>He reads it too</source>
        <translation>Он тоже это прочитает</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Nobody is named yet</source>
        <translation>Ещё никто не назван</translation>
    </message>
    <message>
        <source>Names given in the interview appear here.</source>
        <translation>Имена из опроса появятся здесь.</translation>
    </message>
    <message>
        <source>Known elsewhere in this vault: {role}. Ask a colleague who leads before you go on.</source>
        <translation>Уже есть в другом деле этого хранилища: {role}. Прежде чем идти дальше, спросите руководителя.</translation>
    </message>
    <message>
        <source>Wants to be called: {name}</source>
        <translation>Хочет, чтобы обращались: {name}</translation>
    </message>
    <message>
        <source>Correct it in the interview</source>
        <translation>Исправить в опросе</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation>Убрано.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Добавить кого-то</translation>
    </message>
    <message>
        <source>Who this is</source>
        <translation>Кто это</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Write at least one name.</source>
        <translation>Напишите хотя бы одно имя.</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>Добавлено.</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>дата рождения: {day}</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>nobody yet</source>
        <translation>пока никто</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>Перенесено.</translation>
    </message>
    <message>
        <source>Who answers for this case</source>
        <translation>Кто отвечает за это дело</translation>
    </message>
    <message>
        <source>Worker, and how many open cases she has</source>
        <translation>Сотрудник и сколько у него открытых дел</translation>
    </message>
    <message>
        <source>{who} has {count} open cases; the office warns from {cap}. Give one away?</source>
        <translation>У {who} открытых дел: {count}; офис предупреждает от {cap}. Передать одно?</translation>
    </message>
    <message>
        <source>{closed} of {all} are behind us</source>
        <translation>Позади {closed} из {all}</translation>
    </message>
    <message>
        <source>Nothing is planned yet. Steps come by themselves when a procedure begins.</source>
        <translation>Пока ничего не запланировано. Шаги появятся сами, когда начнётся процедура.</translation>
    </message>
    <message>
        <source>Our own tasks</source>
        <translation>Наши собственные задачи</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Добавить задачу</translation>
    </message>
    <message>
        <source>read its risks first</source>
        <translation>сначала прочитайте риски</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Кто делает</translation>
    </message>
    <message>
        <source>a new task</source>
        <translation>новая задача</translation>
    </message>
    <message>
        <source>New, or one that moves to this day and person</source>
        <translation>Новая или та, что переходит на этот день и человека</translation>
    </message>
    <message>
        <source>A date has moved</source>
        <translation>Дата перенесена</translation>
    </message>
    <message>
        <source>Deadlines are counted from these dates. First look at what moves along.</source>
        <translation>От этих дат считают сроки. Сначала посмотрите, что сдвинется.</translation>
    </message>
    <message>
        <source>Which date</source>
        <translation>Какая дата</translation>
    </message>
    <message>
        <source>Its new day and hour</source>
        <translation>Её новый день и час</translation>
    </message>
    <message>
        <source>Show what moves</source>
        <translation>Показать, что сдвинется</translation>
    </message>
    <message>
        <source>No deadline moves.</source>
        <translation>Ни один срок не сдвигается.</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>A note for the team</source>
        <translation>Заметка для команды</translation>
    </message>
    <message>
        <source>Notes of the team</source>
        <translation>Заметки команды</translation>
    </message>
    <message>
        <source>They never stand in a paper.</source>
        <translation>Они никогда не попадают в документ.</translation>
    </message>
    <message>
        <source>no longer counted</source>
        <translation>больше не считается</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>Save as Word file…</source>
        <translation>Сохранить как файл Word…</translation>
    </message>
    <message>
        <source>Back to the team</source>
        <translation>Назад к команде</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>План безопасности</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <translation>Сохранить план</translation>
    </message>
    <message>
        <source>Earlier versions are kept; the latest is of {day}.</source>
        <translation>Прежние версии сохранены; последняя от {day}.</translation>
    </message>
    <message>
        <source>Saved. It is not encrypted there: keep it where nobody else looks.</source>
        <translation>Сохранено. Там оно не зашифровано: держите там, где никто другой не посмотрит.</translation>
    </message>
    <message>
        <source>Safety plans of those who work here</source>
        <translation>Планы безопасности тех, кто здесь работает</translation>
    </message>
    <message>
        <source>Safety plan of the organisation</source>
        <translation>План безопасности организации</translation>
    </message>
    <message>
        <source>not written yet, or due to be looked at</source>
        <translation>ещё не написано или пора пересмотреть</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>To look at again by {day}</source>
        <translation>Пересмотреть до {day}</translation>
    </message>
</context>
<context>
    <name>Procedures</name>
    <message>
        <source>Begin another procedure</source>
        <translation>Начать ещё одну процедуру</translation>
    </message>
    <message>
        <source>{status} · begun {when}</source>
        <translation>{status} · начато {when}</translation>
    </message>
    <message>
        <source>Open the interview</source>
        <translation>Открыть опрос</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Возобновить</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>She declines</source>
        <translation>Она отказывается</translation>
    </message>
    <message>
        <source>{name}: {status}</source>
        <translation>{name}: {status}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Risks read: {what}</source>
        <translation>Риски прочитаны: {what}</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Что взять с собой</translation>
    </message>
    <message>
        <source>required</source>
        <translation>обязательно</translation>
    </message>
    <message>
        <source>helpful</source>
        <translation>полезно</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Уже есть</translation>
    </message>
    <message>
        <source>Read the risks</source>
        <translation>Прочитать риски</translation>
    </message>
    <message>
        <source>Read the risks again</source>
        <translation>Прочитать риски ещё раз</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>Всё же не сделано</translation>
    </message>
    <message>
        <source>First read the risks of this step with her.</source>
        <translation>Сначала прочитайте с ней риски этого шага.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Линия времени</translation>
    </message>
    <message>
        <source>begun: {name}</source>
        <translation>начато: {name}</translation>
    </message>
    <message>
        <source>paper made: {name}</source>
        <translation>сделан документ: {name}</translation>
    </message>
    <message>
        <source>hearing: {name}</source>
        <translation>заседание: {name}</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>You might say to her</source>
        <translation>Можно сказать ей так</translation>
    </message>
    <message>
        <source>Another sentence</source>
        <translation>Другая фраза</translation>
    </message>
    <message>
        <source>after {source}; the words are ours</source>
        <translation>по {source}; слова наши</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Back to the packs</source>
        <translation>Назад к пакетам</translation>
    </message>
    <message>
        <source>Edit the copy</source>
        <translation>Редактировать копию</translation>
    </message>
    <message>
        <source>Proof-reading {pack}</source>
        <translation>Вычитка: {pack}</translation>
    </message>
    <message>
        <source>Corrections go into your own copy; nothing is used before you put it to use.</source>
        <translation>Исправления идут в вашу копию; ничто не действует, пока вы не введёте её в действие.</translation>
    </message>
    <message>
        <source>Two languages</source>
        <translation>Два языка</translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>Ещё неточно</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Утвердить</translation>
    </message>
    <message>
        <source>Opening the copy…</source>
        <translation>Открываем копию…</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Оригинал</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Show only what is open</source>
        <translation>Только открытое</translation>
    </message>
    <message>
        <source>{all} texts, {missing} not translated, {same} word for word the same</source>
        <translation>текстов {all}, не переведено {missing}, слово в слово одинаковых {same}</translation>
    </message>
    <message>
        <source>Every text has its translation.</source>
        <translation>У каждого текста есть перевод.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Показать больше</translation>
    </message>
    <message>
        <source>not translated</source>
        <translation>не переведено</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>одинаково</translation>
    </message>
    <message>
        <source>Translation of: {text}</source>
        <translation>Перевод: {text}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Saved in your copy.</source>
        <translation>Сохранено в вашей копии.</translation>
    </message>
    <message>
        <source>Questions to a local lawyer</source>
        <translation>Вопросы местному юристу</translation>
    </message>
    <message>
        <source>Statements of the law that nobody has confirmed: {count}</source>
        <translation>Положений права, которых никто не подтвердил: {count}</translation>
    </message>
    <message>
        <source>no article is named</source>
        <translation>статья не названа</translation>
    </message>
    <message>
        <source>Signed off by {name} on {day}.</source>
        <translation>Утвердил {name}, {day}.</translation>
    </message>
    <message>
        <source>By signing off, a lawyer of this country says by name: I have read the law, the papers and the texts of this pack, and what is not sure is marked so.</source>
        <translation>Утверждая, юрист этой страны говорит от своего имени: я прочитал право, документы и тексты этого пакета, и неточное отмечено.</translation>
    </message>
    <message>
        <source>{language}: {count} texts are not translated</source>
        <translation>{language}: не переведено текстов {count}</translation>
    </message>
    <message>
        <source>Full name of the lawyer</source>
        <translation>Полное имя юриста</translation>
    </message>
    <message>
        <source>To be read again by</source>
        <translation>Прочитать снова до</translation>
    </message>
    <message>
        <source>Sign off the copy</source>
        <translation>Утвердить копию</translation>
    </message>
    <message>
        <source>Signed off in your copy; put it to use on the page of the editor.</source>
        <translation>Утверждено в вашей копии; введите её в действие на странице редактора.</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>Everything about a case is encrypted on the disk. Without a passphrase nobody reads it.</source>
        <translation>Всё о деле зашифровано на диске. Без парольной фразы никто этого не прочитает.</translation>
    </message>
    <message>
        <source>What is asked only to warn her is never written down.</source>
        <translation>То, о чём спрашивают только чтобы её предостеречь, никогда не записывается.</translation>
    </message>
    <message>
        <source>The window locks when nobody touches it, with Ctrl+L, and with Escape pressed twice.</source>
        <translation>Окно запирается, когда его никто не трогает, по Ctrl+L и после двух нажатий Escape.</translation>
    </message>
    <message>
        <source>The program never uses the network. Nothing is sent anywhere.</source>
        <translation>Программа никогда не пользуется сетью. Ничего никуда не отправляется.</translation>
    </message>
    <message>
        <source>Papers that you save or print outside the vault. Keep and destroy them with care.</source>
        <translation>Документы, которые вы сохранили или напечатали вне хранилища. Храните и уничтожайте их осторожно.</translation>
    </message>
    <message>
        <source>Somebody who looks over your shoulder, or who forces you to open the vault.</source>
        <translation>Тот, кто смотрит вам через плечо или заставляет открыть хранилище.</translation>
    </message>
    <message>
        <source>A computer with spy software, or one that stays open and unlocked.</source>
        <translation>Компьютер со шпионской программой или оставленный открытым.</translation>
    </message>
    <message>
        <source>A forgotten passphrase: without it and the recovery code nobody can help.</source>
        <translation>Забытая парольная фраза: без неё и без кода восстановления никто не поможет.</translation>
    </message>
    <message>
        <source>What is protected</source>
        <translation>Что защищено</translation>
    </message>
    <message>
        <source>What is not</source>
        <translation>Что не защищено</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>Papers that tell about her</source>
        <translation>Документы, которые рассказывают о ней</translation>
    </message>
    <message>
        <source>Referral to somebody</source>
        <translation>Перенаправление к кому-то</translation>
    </message>
    <message>
        <source>Going with her</source>
        <translation>Сопровождение</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Фотографии</translation>
    </message>
    <message>
        <source>Use in court</source>
        <translation>Использование в суде</translation>
    </message>
    <message>
        <source>Figures without names</source>
        <translation>Цифры без имён</translation>
    </message>
    <message>
        <source>Documenting a violation of rights</source>
        <translation>Документирование нарушения прав</translation>
    </message>
    <message>
        <source>A talk with the partner or relatives</source>
        <translation>Разговор с партнёром или родственниками</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Before you write this down</source>
        <translation>Прежде чем это записать</translation>
    </message>
    <message>
        <source>More about this</source>
        <translation>Подробнее</translation>
    </message>
    <message>
        <source>Tells about: {what}</source>
        <translation>Раскрывает: {what}</translation>
    </message>
    <message>
        <source>Asked only to warn her. It is never written down.</source>
        <translation>Спрошено только чтобы предостеречь. Никогда не записывается.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Справочник</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Пакеты</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Экстренно</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Запереть</translation>
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
        <translation>полиция</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>учреждение</translation>
    </message>
    <message>
        <source>the legal aid centre</source>
        <translation>центр правовой помощи</translation>
    </message>
    <message>
        <source>the respondent himself</source>
        <translation>сам ответчик</translation>
    </message>
    <message>
        <source>she herself</source>
        <translation>она сама</translation>
    </message>
    <message>
        <source>you</source>
        <translation>вы</translation>
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
        <translation>Перенаправления</translation>
    </message>
    <message>
        <source>She was not sent on to anybody.</source>
        <translation>Её ещё никуда не направляли.</translation>
    </message>
    <message>
        <source>Ask her whether she agrees</source>
        <translation>Спросить, согласна ли она</translation>
    </message>
    <message>
        <source>What came next</source>
        <translation>Что было дальше</translation>
    </message>
    <message>
        <source>What came of it, or why not</source>
        <translation>Что из этого вышло или почему нет</translation>
    </message>
    <message>
        <source>Ask again: {who}</source>
        <translation>Спросить ещё раз: {who}</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Записано.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Offer a referral</source>
        <translation>Предложить перенаправление</translation>
    </message>
    <message>
        <source>From the directory</source>
        <translation>Из справочника</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>К кому</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Для чего</translation>
    </message>
    <message>
        <source>choose, or type below</source>
        <translation>выберите или впишите ниже</translation>
    </message>
    <message>
        <source>Say to whom.</source>
        <translation>Скажите, к кому.</translation>
    </message>
    <message>
        <source>Her name and what she needs; where she is only if she agreed to tell it to this recipient.</source>
        <translation>Её имя и то, что ей нужно; где она — только если она разрешила сказать это этому адресату.</translation>
    </message>
    <message>
        <source>Save the letter…</source>
        <translation>Сохранить письмо…</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>предложено</translation>
    </message>
    <message>
        <source>she declined</source>
        <translation>она отказалась</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>направлена</translation>
    </message>
    <message>
        <source>accompanied</source>
        <translation>сопровождали</translation>
    </message>
    <message>
        <source>accepted there</source>
        <translation>там приняли</translation>
    </message>
    <message>
        <source>refused there</source>
        <translation>там отказали</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>завершено</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>прервано</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>This does not open the vault. Check the keyboard's language and Caps Lock, then try again.</source>
        <translation>Это не открывает хранилище. Проверьте язык клавиатуры и Caps Lock и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The vault was locked in the meantime. Unlock it and try again.</source>
        <translation>Хранилище тем временем заблокировано. Разблокируйте его и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The vault is open in another program or window. Close it there first.</source>
        <translation>Хранилище открыто в другой программе или окне. Сначала закройте его там.</translation>
    </message>
    <message>
        <source>Something of this vault is damaged or missing. Nothing was changed; restore it from a backup.</source>
        <translation>Что-то в этом хранилище повреждено или отсутствует. Ничего не изменено; восстановите его из резервной копии.</translation>
    </message>
    <message>
        <source>This was written by a newer version of the program. Install that version to open it.</source>
        <translation>Это записала более новая версия программы. Установите её, чтобы открыть.</translation>
    </message>
    <message>
        <source>This could not be written. Check the disk or stick, or choose another folder.</source>
        <translation>Записать не удалось. Проверьте диск или флешку или выберите другую папку.</translation>
    </message>
    <message>
        <source>This computer's keyring does not give its part. Unlock it, or use the recovery code or the shares.</source>
        <translation>Хранилище ключей этого компьютера не даёт своей части. Разблокируйте его или используйте код восстановления или доли.</translation>
    </message>
    <message>
        <source>Something in the pack is wrong, so nothing was changed. For whoever made it:
{detail}</source>
        <translation>В пакете что-то не так, поэтому ничего не изменено. Для того, кто его сделал:
{detail}</translation>
    </message>
    <message>
        <source>Her consent for this is not recorded. Ask her and write down what she decides, or give a reason.</source>
        <translation>Её согласие на это не записано. Спросите её и запишите, что она решит, или укажите причину.</translation>
    </message>
    <message>
        <source>The paper could not be made: its template and the answers do not fit together. Tell the author of the pack: {detail}</source>
        <translation>Документ не удалось составить: его шаблон и ответы не согласуются. Скажите автору пакета: {detail}</translation>
    </message>
    <message>
        <source>The Word template has a fault, so no paper was made. Tell its author: {detail}</source>
        <translation>В шаблоне Word есть ошибка, поэтому документ не составлен. Скажите его автору: {detail}</translation>
    </message>
    <message>
        <source>This is not a text. Write it in words.</source>
        <translation>Это не текст. Напишите словами.</translation>
    </message>
    <message>
        <source>This is longer than {limit} letters. Shorten it or attach it as a file.</source>
        <translation>Это длиннее {limit} букв. Сократите или приложите файлом.</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>Выберите да или нет.</translation>
    </message>
    <message>
        <source>This is none of the choices. Choose one of them.</source>
        <translation>Такого варианта нет. Выберите один из приведённых.</translation>
    </message>
    <message>
        <source>There is no such date. Check the day, the month and the year.</source>
        <translation>Такой даты нет. Проверьте день, месяц и год.</translation>
    </message>
    <message>
        <source>The year must lie between {first} and {last}.</source>
        <translation>Год должен быть между {first} и {last}.</translation>
    </message>
    <message>
        <source>This is no date with a time of day. Check both.</source>
        <translation>Это не дата со временем. Проверьте и то, и другое.</translation>
    </message>
    <message>
        <source>This number is too large to be right. Check its digits.</source>
        <translation>Это число слишком велико, чтобы быть верным. Проверьте цифры.</translation>
    </message>
    <message>
        <source>Choose one of the words for gender.</source>
        <translation>Выберите одно из слов для пола.</translation>
    </message>
    <message>
        <source>This does not fit the parts asked for. Fill in each part by itself.</source>
        <translation>Это не подходит к частям, о которых спрашивают. Заполните каждую отдельно.</translation>
    </message>
    <message>
        <source>This is no list of people. Add each person by herself.</source>
        <translation>Это не список людей. Добавьте каждого человека отдельно.</translation>
    </message>
    <message>
        <source>The number must be at least {limit}.</source>
        <translation>Число должно быть не меньше {limit}.</translation>
    </message>
    <message>
        <source>The number must be at most {limit}.</source>
        <translation>Число должно быть не больше {limit}.</translation>
    </message>
    <message>
        <source>Write only the digits and letters of the number, at most 40.</source>
        <translation>Напишите только цифры и буквы номера, не больше 40.</translation>
    </message>
    <message>
        <source>Nothing is written yet. Write a few words.</source>
        <translation>Ещё ничего не написано. Напишите несколько слов.</translation>
    </message>
    <message>
        <source>A recovery code has {wanted} letters and digits in groups of four. Compare it with the paper.</source>
        <translation>В коде восстановления {wanted} букв и цифр группами по четыре. Сравните его с бумагой.</translation>
    </message>
    <message>
        <source>There is a slip in the recovery code. Compare it with the paper, group by group.</source>
        <translation>В коде восстановления есть описка. Сравните его с бумагой группа за группой.</translation>
    </message>
    <message>
        <source>These shares do not open the vault. Compare each list of words with its paper.</source>
        <translation>Эти доли не открывают хранилище. Сравните каждый список слов с его бумагой.</translation>
    </message>
    <message>
        <source>Opening the vault needs {needed} MB of free memory. Close other programs and try again.</source>
        <translation>Чтобы открыть хранилище, нужно {needed} МБ свободной памяти. Закройте другие программы и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>There is no vault in this folder. Choose another one, or make a vault here.</source>
        <translation>В этой папке нет хранилища. Выберите другую папку или создайте хранилище здесь.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Free some room and try again.</source>
        <translation>Диск заполнен, поэтому ничего не сохранено. Освободите место и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>This folder can only be read, so nothing was saved. Choose another folder.</source>
        <translation>Эту папку можно только читать, поэтому ничего не сохранено. Выберите другую папку.</translation>
    </message>
    <message>
        <source>The disk or stick does not answer. Put it back and try again.</source>
        <translation>Диск или флешка не отвечает. Вставьте обратно и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>There is no whole backup in this folder. Choose another one.</source>
        <translation>В этой папке нет целой резервной копии. Выберите другую.</translation>
    </message>
    <message>
        <source>The passphrase is empty. Choose several words that only you would put together.</source>
        <translation>Парольная фраза пуста. Выберите несколько слов, которые вместе поставили бы только вы.</translation>
    </message>
    <message>
        <source>This folder is not empty. Choose a new folder.</source>
        <translation>Эта папка не пуста. Выберите новую папку.</translation>
    </message>
    <message>
        <source>Another worker has this name already. Choose another one.</source>
        <translation>У другого работника уже такое имя. Выберите другое.</translation>
    </message>
    <message>
        <source>This is the vault's last passphrase. Give another worker one first.</source>
        <translation>Это последняя парольная фраза хранилища. Сначала дайте её другому работнику.</translation>
    </message>
    <message>
        <source>You cannot remove your own access. Ask a colleague to do it.</source>
        <translation>Вы не можете забрать доступ у себя. Попросите коллегу это сделать.</translation>
    </message>
    <message>
        <source>This is no longer in the vault. Open the list again.</source>
        <translation>Этого больше нет в хранилище. Откройте список снова.</translation>
    </message>
    <message>
        <source>Before a passphrase is tied to this computer, the vault needs another way in. Print a recovery code or make shares first.</source>
        <translation>Прежде чем привязать парольную фразу к этому компьютеру, хранилищу нужен другой способ открытия. Сначала напечатайте код восстановления или сделайте доли.</translation>
    </message>
    <message>
        <source>Every other way in is tied to this computer. Untie one first, or keep this one.</source>
        <translation>Все другие способы открытия привязаны к этому компьютеру. Сначала отвяжите один из них или оставьте этот.</translation>
    </message>
    <message>
        <source>There is a vault in this folder already. Choose a new folder, or say that it is to be replaced.</source>
        <translation>В этой папке уже есть хранилище. Выберите новую папку или укажите, что его надо заменить.</translation>
    </message>
    <message>
        <source>A file of this vault cannot be read. Check the disk and whether you may read the folder.</source>
        <translation>Файл этого хранилища не читается. Проверьте диск и есть ли у вас право читать папку.</translation>
    </message>
    <message>
        <source>Shares need at least 2 to open and at most {most} in all. Choose other numbers.</source>
        <translation>Для открытия нужно не менее 2 долей, а всего их может быть не более {most}. Выберите другие числа.</translation>
    </message>
    <message>
        <source>This did not work out, and nothing was changed. Try again.</source>
        <translation>Не получилось, и ничего не изменено. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing of it was kept.</source>
        <translation>Остановлено. Ничего из этого не сохранено.</translation>
    </message>
    <message>
        <source>This is larger than {limit} kB. Shorten it.</source>
        <translation>Это больше {limit} кБ. Сократите.</translation>
    </message>
    <message>
        <source>This holds half of a letter that cannot be kept. Delete the last letter and type it again.</source>
        <translation>Здесь есть половина буквы, которую нельзя сохранить. Сотрите последнюю букву и введите её снова.</translation>
    </message>
    <message>
        <source>This is no address of a vault; one begins with age1. Ask your colleague to send it again.</source>
        <translation>Это не адрес хранилища: он начинается с age1. Попросите коллегу прислать его ещё раз.</translation>
    </message>
    <message>
        <source>This file is no hand-over for this vault. Give your colleague this vault's address and ask for a new one.</source>
        <translation>Этот файл — не передача для этого хранилища. Дайте коллеге адрес этого хранилища и попросите новый файл.</translation>
    </message>
    <message>
        <source>The hand-over file is damaged or not whole, so nothing of it was taken in. Ask for a new one.</source>
        <translation>Файл передачи повреждён или неполон, поэтому из него ничего не взято. Попросите новый.</translation>
    </message>
    <message>
        <source>This hand-over was made by a newer version of the program. Install that version first.</source>
        <translation>Эта передача сделана более новой версией программы. Сначала установите эту версию.</translation>
    </message>
    <message>
        <source>The case is here already and differs. Choose for each difference which side is to stand.</source>
        <translation>Это дело здесь уже есть и отличается. Для каждого различия выберите, что оставить.</translation>
    </message>
    <message>
        <source>Read the risks that come before this step first. Then it can be marked as done.</source>
        <translation>Сначала прочитайте риски, которые стоят перед этим шагом. Тогда его можно отметить сделанным.</translation>
    </message>
    <message>
        <source>The procedure has no such step now. Open it again from the case.</source>
        <translation>В процедуре сейчас нет такого шага. Откройте её снова из дела.</translation>
    </message>
    <message>
        <source>Going on without her consent needs a reason. Write why it cannot wait.</source>
        <translation>Чтобы действовать без её согласия, нужна причина. Напишите, почему это не может ждать.</translation>
    </message>
    <message>
        <source>Nobody is named to go with her. Say who goes, two if you can.</source>
        <translation>Не названо, кто идёт с ней. Скажите, кто идёт, если можно — двое.</translation>
    </message>
    <message>
        <source>They are out already. Write that they are back first.</source>
        <translation>Они уже в пути. Сначала запишите, что они вернулись.</translation>
    </message>
    <message>
        <source>Nobody of this name works here. Choose somebody from the list.</source>
        <translation>Никто с таким именем здесь не работает. Выберите кого-нибудь из списка.</translation>
    </message>
    <message>
        <source>Two go together. Name a second person, or say why one goes alone.</source>
        <translation>Идут вдвоём. Назовите второго человека или скажите, почему идёт один.</translation>
    </message>
    <message>
        <source>Say where they go, so that somebody can look for them.</source>
        <translation>Скажите, куда они идут, чтобы их могли искать.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB. Split it, or keep it on a stick.</source>
        <translation>Файл больше {limit} МБ. Разделите его или держите на флешке.</translation>
    </message>
    <message>
        <source>The file changed while it was taken in. Close it and try again.</source>
        <translation>Файл изменился, пока его брали. Закройте его и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The file could not be read. Check that it is there and not in use.</source>
        <translation>Файл не удалось прочитать. Проверьте, есть ли он и не открыт ли в другом месте.</translation>
    </message>
    <message>
        <source>Nobody is named. Write from whom or to whom.</source>
        <translation>Никто не назван. Напишите, от кого или кому.</translation>
    </message>
    <message>
        <source>She has not agreed that anybody talks with the partner. Ask her and write down what she decides, or say why it has to be.</source>
        <translation>Она не соглашалась, чтобы кто-то говорил с партнёром. Спросите её и запишите её решение или объясните, почему без этого нельзя.</translation>
    </message>
    <message>
        <source>The risk was not looked at in the last two weeks. Look at it with her first, or say why it has to be now.</source>
        <translation>За последние две недели риск не оценивали. Сначала оцените его с ней или объясните, почему это нужно сейчас.</translation>
    </message>
    <message>
        <source>The heading of column {number} is not known here. Save the directory as a table and use its headings.</source>
        <translation>Заголовок столбца {number} здесь неизвестен. Сохраните справочник как таблицу и используйте её заголовки.</translation>
    </message>
    <message>
        <source>No column holds the names. Save the directory as a table and use its headings.</source>
        <translation>Ни один столбец не содержит названий. Сохраните справочник как таблицу и используйте её заголовки.</translation>
    </message>
    <message>
        <source>The letters of this table cannot be read. Save it as “CSV UTF-8” or as .xlsx.</source>
        <translation>Буквы этой таблицы прочитать не удаётся. Сохраните её как «CSV UTF-8» или .xlsx.</translation>
    </message>
    <message>
        <source>This file is no table. Save it as .csv (UTF-8) or as .xlsx.</source>
        <translation>Этот файл не таблица. Сохраните его как .csv (UTF-8) или .xlsx.</translation>
    </message>
    <message>
        <source>The table is empty. Its first row names the columns.</source>
        <translation>Таблица пуста. Её первая строка называет столбцы.</translation>
    </message>
    <message>
        <source>The table has more than {limit} rows. Split it.</source>
        <translation>В таблице больше {limit} строк. Разделите её.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Нет названия.</translation>
    </message>
    <message>
        <source>“{column}” is longer than {limit} letters. Shorten it.</source>
        <translation>«{column}» длиннее {limit} букв. Сократите.</translation>
    </message>
    <message>
        <source>“{column}” is no number of days. Write 30, for instance.</source>
        <translation>«{column}» — не число дней. Напишите, например, 30.</translation>
    </message>
    <message>
        <source>“{column}” is neither yes nor no. Write one of them or leave it empty.</source>
        <translation>«{column}» — не «да» и не «нет». Напишите одно из них или оставьте пустым.</translation>
    </message>
    <message>
        <source>The day of the last check is no date. Write it as 2026-03-31.</source>
        <translation>День последней проверки — не дата. Напишите так: 2026-03-31.</translation>
    </message>
    <message>
        <source>This does not fit here. Open the page again; if it happens again, tell whoever looks after the program.</source>
        <translation>Это здесь не подходит. Откройте страницу заново; если повторится, скажите тому, кто следит за программой.</translation>
    </message>
    <message>
        <source>This case is closed. Reopen it to work on it.</source>
        <translation>Это дело закрыто. Откройте его снова, чтобы работать с ним.</translation>
    </message>
    <message>
        <source>The procedure does not ask this question now. Open it again from the case.</source>
        <translation>Процедура сейчас не задаёт этот вопрос. Откройте её снова из дела.</translation>
    </message>
    <message>
        <source>To decide otherwise than the rules, choose yes, no or unknown and write the reason.</source>
        <translation>Чтобы решить иначе, чем правила, выберите «да», «нет» или «неизвестно» и напишите причину.</translation>
    </message>
    <message>
        <source>Nobody of this name is in the case yet. Answer the question about this person first.</source>
        <translation>В деле ещё нет человека с таким именем. Сначала ответьте на вопрос об этом человеке.</translation>
    </message>
    <message>
        <source>A time must lie between 1 and 960 minutes.</source>
        <translation>Время должно быть от 1 до 960 минут.</translation>
    </message>
    <message>
        <source>Time that lies ahead is planned, not written down.</source>
        <translation>Время, которое впереди, планируют, а не записывают.</translation>
    </message>
    <message>
        <source>No time is running. Begin it, or write the minutes down.</source>
        <translation>Время не идёт. Начните или запишите минуты.</translation>
    </message>
    <message>
        <source>The hours of a week must lie between 1 and 80.</source>
        <translation>Часов в неделю должно быть от 1 до 80.</translation>
    </message>
    <message>
        <source>A hearing or a visit needs its hour. Write the day and the hour.</source>
        <translation>Для заседания или выезда нужен час. Напишите день и час.</translation>
    </message>
    <message>
        <source>This is over, done or called off. Look at the calendar anew.</source>
        <translation>Это уже прошло, сделано или отменено. Посмотрите в календарь ещё раз.</translation>
    </message>
    <message>
        <source>The time of return lies before the time of leaving.</source>
        <translation>Время возвращения раньше времени выезда.</translation>
    </message>
    <message>
        <source>This visit is over. Plan a new one.</source>
        <translation>Этот выезд завершён. Запланируйте новый.</translation>
    </message>
    <message>
        <source>A visit needs somebody who goes, and a time of return after the time of leaving.</source>
        <translation>Для выезда нужно назвать, кто едет, и время возвращения позже времени выхода.</translation>
    </message>
    <message>
        <source>The minutes until the second step must lie between 1 and 600.</source>
        <translation>Минут до второго шага должно быть от 1 до 600.</translation>
    </message>
    <message>
        <source>Say what happened and how serious it is.</source>
        <translation>Скажите, что произошло и насколько это серьёзно.</translation>
    </message>
    <message>
        <source>Say how high the risk is and what makes it so.</source>
        <translation>Скажите, насколько велик риск и что его таким делает.</translation>
    </message>
    <message>
        <source>The number of cases to warn at must lie between 1 and 500.</source>
        <translation>Число дел для предупреждения должно быть от 1 до 500.</translation>
    </message>
    <message>
        <source>Write with which place you talked and what you asked for.</source>
        <translation>Напишите, с каким учреждением вы говорили и о чём просили.</translation>
    </message>
    <message>
        <source>The days she may stay are a number, such as 30.</source>
        <translation>Дни, которые она может там быть, — это число, например 30.</translation>
    </message>
    <message>
        <source>A complaint needs to know to whom it goes. Write the office or its head.</source>
        <translation>Для жалобы нужно знать, кому она идёт. Напишите учреждение или его руководителя.</translation>
    </message>
    <message>
        <source>The paper tells {readers} about: {missing}. Her consent for it is not recorded. Ask her and write down what she decides, or give a reason.</source>
        <translation>Документ говорит, кому: {readers}; о чём: {missing}. Её согласие на это не записано. Спросите её и запишите, что она решит, или укажите причину.</translation>
    </message>
    <message>
        <source>There is nothing to tell yet. Write down in her story what happened.</source>
        <translation>Рассказывать ещё нечего. Запишите в её истории, что произошло.</translation>
    </message>
    <message>
        <source>The respondent gets this paper, and its address is the one she hides. Enter another address for papers.</source>
        <translation>Этот документ получит ответчик, а адрес в нём — тот, который она скрывает. Введите другой адрес для документов.</translation>
    </message>
    <message>
        <source>There is no LibreOffice or Word on this computer, so no PDF can be made. Use the Word file.</source>
        <translation>На этом компьютере нет LibreOffice или Word, поэтому PDF сделать нельзя. Используйте файл Word.</translation>
    </message>
    <message>
        <source>The office program made no PDF. Close its windows and try again, or use the Word file.</source>
        <translation>Офисная программа не сделала PDF. Закройте её окна и попробуйте ещё раз или используйте файл Word.</translation>
    </message>
    <message>
        <source>The papers could not be written to this folder. Choose another one, or free some room.</source>
        <translation>Документы не удалось записать в эту папку. Выберите другую или освободите место.</translation>
    </message>
    <message>
        <source>A file of this name is there already. Choose another folder.</source>
        <translation>Файл с таким названием здесь уже есть. Выберите другую папку.</translation>
    </message>
    <message>
        <source>There is no paper for a packet yet. Answer more questions or tick a paper.</source>
        <translation>Для пакета ещё нет документов. Ответьте на другие вопросы или отметьте документ.</translation>
    </message>
    <message>
        <source>The respondent gets this paper, and its words tell him {secret}. Find the answer that repeats it, often her story, and change it.</source>
        <translation>Эту бумагу получит другая сторона, а её слова раскрывают: {secret}. Найдите ответ, который это повторяет, часто это её рассказ, и измените его.</translation>
    </message>
    <message>
        <source>The respondent gets this paper, and its template would tell him where she is. Ask the author of the pack to take that out.</source>
        <translation>Эту бумагу получит другая сторона, а её шаблон раскрыл бы, где она. Попросите автора пакета убрать это.</translation>
    </message>
    <message>
        <source>The Word template {file} is missing. Put it back into its pack, or install the pack anew.</source>
        <translation>Нет шаблона Word {file}. Верните его в пакет или установите пакет заново.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a Word document. Open it in Word or LibreOffice and save it as .docx.</source>
        <translation>{file} не читается как документ Word. Откройте его в Word или LibreOffice и сохраните как .docx.</translation>
    </message>
    <message>
        <source>{file} is no plain Word document. Save it as Word document (.docx).</source>
        <translation>{file} не обычный документ Word. Сохраните его как документ Word (.docx).</translation>
    </message>
    <message>
        <source>{file} is an old .doc file or locked by a password. Save it as .docx without a password.</source>
        <translation>{file} – старый файл .doc или закрыт паролем. Сохраните его как .docx без пароля.</translation>
    </message>
    <message>
        <source>{file} holds tracked changes or comments, which name their authors. Accept the changes, delete the comments, and save it again.</source>
        <translation>В {file} есть записанные исправления или примечания, которые называют своих авторов. Примите исправления, удалите примечания и сохраните ещё раз.</translation>
    </message>
    <message>
        <source>{file} holds macros, links or embedded objects. They could do harm; save it as .docx without them.</source>
        <translation>В {file} есть макросы, ссылки или встроенные объекты. Они могут навредить; сохраните его как .docx без них.</translation>
    </message>
    <message>
        <source>{file} is too large or not built as Word builds its files, so it was refused as unsafe.</source>
        <translation>{file} слишком велик или устроен не так, как это делает Word, поэтому он отклонён как небезопасный.</translation>
    </message>
    <message>
        <source>This paper is not made in this language. Choose another one.</source>
        <translation>Эту бумагу не составляют на этом языке. Выберите другой.</translation>
    </message>
    <message>
        <source>The printer did not take the paper. Check that it is on and has paper, or save the Word file.</source>
        <translation>Принтер не принял документ. Проверьте, включён ли он и есть ли в нём бумага, или сохраните файл Word.</translation>
    </message>
    <message>
        <source>This place cannot be written to. Choose another one, or free some room.</source>
        <translation>Сюда не удаётся записать. Выберите другое место или освободите немного места.</translation>
    </message>
    <message>
        <source>This is no pack file, or it is damaged. Get it again from whoever made it. Nothing was changed.</source>
        <translation>Это не файл пакета, или он повреждён. Возьмите его ещё раз у того, кто сделал. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The pack was altered after it was built. Do not install it; ask its maker for the right file.</source>
        <translation>Пакет изменили после создания. Не устанавливайте его; попросите правильный файл у того, кто его сделал.</translation>
    </message>
    <message>
        <source>The file holds far more than any pack needs. Do not install it. Nothing was changed.</source>
        <translation>В файле намного больше, чем нужно любому пакету. Не устанавливайте его. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The file holds things that do not belong into a pack. Do not install it. Nothing was changed.</source>
        <translation>В файле есть вещи, которым не место в пакете. Не устанавливайте его. Ничего не изменено.</translation>
    </message>
    <message>
        <source>A file in this pack reaches for a place outside the pack. Do not install it; tell its maker.</source>
        <translation>Файл в этом пакете тянется за пределы пакета. Не устанавливайте его; скажите тому, кто его сделал.</translation>
    </message>
    <message>
        <source>The pack has a form this program does not know. A newer version of the program may read it.</source>
        <translation>Пакет имеет форму, которой эта программа не знает. Возможно, его прочтёт более новая версия.</translation>
    </message>
    <message>
        <source>The signature is wrong: somebody altered this pack or signed another one. Do not install it.</source>
        <translation>Подпись неверна: кто-то изменил этот пакет или подписал другой. Не устанавливайте его.</translation>
    </message>
    <message>
        <source>The pack was not installed: something that speaks against it was not accepted.</source>
        <translation>Пакет не установлен: не принято что-то из того, что против него.</translation>
    </message>
    <message>
        <source>Nothing was installed for this country, so there is no way back.</source>
        <translation>Для этой страны ничего не установлено, возвращаться не к чему.</translation>
    </message>
    <message>
        <source>There is no such pack on this computer. Look for it on the page Packs.</source>
        <translation>Такого пакета на этом компьютере нет. Поищите его на странице «Пакеты».</translation>
    </message>
    <message>
        <source>The list of signatures you trust is damaged. Remove it and confirm the signers anew.</source>
        <translation>Список подписей, которым вы доверяете, повреждён. Удалите его и подтвердите подписавших заново.</translation>
    </message>
    <message>
        <source>This file does not open with that passphrase, or it is no signing key.</source>
        <translation>Этот файл не открывается такой парольной фразой, или это не ключ подписи.</translation>
    </message>
    <message>
        <source>No law in this pack has been checked, so nobody can be helped with it yet. Ask a local lawyer first, and write down the sources.</source>
        <translation>Ни один закон в этом пакете не проверен, поэтому помогать по нему ещё нельзя. Сначала спросите местного юриста и запишите источники.</translation>
    </message>
    <message>
        <source>No law in this pack has been checked, so it cannot take the place of the pack you work with. Nothing was installed.</source>
        <translation>Ни одна норма в этом пакете не проверена, поэтому он не может заменить пакет, с которым вы работаете. Ничего не установлено.</translation>
    </message>
    <message>
        <source>Nothing is said differently yet. Add an office or change a text first.</source>
        <translation>Пока ничего не сказано иначе. Сначала добавьте учреждение или измените текст.</translation>
    </message>
    <message>
        <source>This is no longer in the copy, or cannot be changed here. Open it anew.</source>
        <translation>Этого в копии уже нет, или здесь его изменить нельзя. Откройте её заново.</translation>
    </message>
    <message>
        <source>This could not be written. Free some room on the disk, or choose another place.</source>
        <translation>Это не удалось записать. Освободите место на диске или выберите другое место.</translation>
    </message>
    <message>
        <source>Write the full name of the lawyer who read the pack.</source>
        <translation>Напишите полное имя юриста, который прочитал пакет.</translation>
    </message>
    <message>
        <source>The next reading must be after today and at most two years ahead.</source>
        <translation>Следующее чтение должно быть после сегодня и не позже чем через два года.</translation>
    </message>
    <message>
        <source>It cannot be signed off yet: texts still to be translated: {count}.</source>
        <translation>Утвердить ещё нельзя: непереведённых текстов: {count}.</translation>
    </message>
    <message>
        <source>Write the country as two letters, such as am.</source>
        <translation>Напишите страну двумя буквами, например am.</translation>
    </message>
    <message>
        <source>The pack has no such procedure. Choose another one.</source>
        <translation>В пакете нет такой процедуры. Выберите другую.</translation>
    </message>
    <message>
        <source>This procedure does not ask that question.</source>
        <translation>Эта процедура такого не спрашивает.</translation>
    </message>
    <message>
        <source>Give the run a name that says what it shows.</source>
        <translation>Дайте прохождению название, которое говорит, что оно показывает.</translation>
    </message>
    <message>
        <source>The run does not come out the same when it is repeated. It was not kept.</source>
        <translation>Повторное прохождение даёт другой итог. Оно не сохранено.</translation>
    </message>
    <message>
        <source>A run of this name is already kept. Choose another name.</source>
        <translation>Прохождение с таким названием уже сохранено. Выберите другое название.</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>Only without her consent: why it leaves all the same</source>
        <translation>Только без её согласия: почему это всё же выходит</translation>
    </message>
    <message>
        <source>How an office answered her</source>
        <translation>Как учреждение ей ответило</translation>
    </message>
    <message>
        <source>helped</source>
        <translation>помогли</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказалась</translation>
    </message>
    <message>
        <source>did nothing</source>
        <translation>ничего не сделали</translation>
    </message>
    <message>
        <source>insulted or blamed her</source>
        <translation>оскорбили или обвинили её</translation>
    </message>
    <message>
        <source>asked for money</source>
        <translation>требовали деньги</translation>
    </message>
    <message>
        <source>told others about her</source>
        <translation>рассказали о ней другим</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Полиция</translation>
    </message>
    <message>
        <source>Identity office</source>
        <translation>Учреждение, выдающее документы</translation>
    </message>
    <message>
        <source>Legal aid</source>
        <translation>Правовая помощь</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Суд</translation>
    </message>
    <message>
        <source>Clinic or doctor</source>
        <translation>Клиника или врач</translation>
    </message>
    <message>
        <source>Child services</source>
        <translation>Служба по делам детей</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>Приют</translation>
    </message>
    <message>
        <source>Another office</source>
        <translation>Другое учреждение</translation>
    </message>
    <message>
        <source>How they answered</source>
        <translation>Как ответили</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Which office, which room</source>
        <translation>Какое учреждение, какой кабинет</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Кто присутствовал</translation>
    </message>
    <message>
        <source>There: {who}</source>
        <translation>Были: {who}</translation>
    </message>
    <message>
        <source>Complain…</source>
        <translation>Пожаловаться…</translation>
    </message>
    <message>
        <source>Prepare it</source>
        <translation>Подготовить</translation>
    </message>
    <message>
        <source>A general complaint to any office</source>
        <translation>Общая жалоба в любое учреждение</translation>
    </message>
    <message>
        <source>The deadline cannot be counted yet; the interview asks from which day.</source>
        <translation>Срок ещё нельзя посчитать; опрос спросит, с какого дня.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>К кому</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Язык документа</translation>
    </message>
    <message>
        <source>Save the complaint…</source>
        <translation>Сохранить жалобу…</translation>
    </message>
    <message>
        <source>The paper is saved, outside the vault.</source>
        <translation>Документ сохранён вне хранилища.</translation>
    </message>
    <message>
        <source>Her story as a paper for court</source>
        <translation>Её история как документ для суда</translation>
    </message>
    <message>
        <source>It leaves only with her consent for court, or with a reason that stays in the record.</source>
        <translation>Выходит только с её согласием для суда или с причиной, которая остаётся в записи.</translation>
    </message>
    <message>
        <source>The day it happened is not written down, so no deadline can be counted.</source>
        <translation>Не записано, в какой день это произошло, поэтому срок посчитать нельзя.</translation>
    </message>
    <message>
        <source>Counted from the day written in this entry. Check it before you rely on it.</source>
        <translation>Посчитано от дня, записанного здесь. Проверьте его, прежде чем полагаться.</translation>
    </message>
    <message>
        <source>The deadline for this complaint is not known here. Ask a local lawyer, and hand the complaint in as soon as you can.</source>
        <translation>Срок для этой жалобы здесь неизвестен. Спросите местного юриста и подайте жалобу как можно скорее.</translation>
    </message>
</context>
<context>
    <name>Reveals</name>
    <message>
        <source>drug use</source>
        <translation>употребление наркотиков</translation>
    </message>
    <message>
        <source>HIV status</source>
        <translation>ВИЧ-статус</translation>
    </message>
    <message>
        <source>substitution treatment</source>
        <translation>заместительную терапию</translation>
    </message>
    <message>
        <source>her health</source>
        <translation>её здоровье</translation>
    </message>
    <message>
        <source>anything to the partner himself</source>
        <translation>что-либо самому партнёру</translation>
    </message>
    <message>
        <source>sex work</source>
        <translation>секс-работу</translation>
    </message>
    <message>
        <source>where she is</source>
        <translation>где она находится</translation>
    </message>
    <message>
        <source>her residence status</source>
        <translation>её статус пребывания</translation>
    </message>
    <message>
        <source>her children</source>
        <translation>её детей</translation>
    </message>
    <message>
        <source>her identity</source>
        <translation>её личность</translation>
    </message>
    <message>
        <source>her story</source>
        <translation>её рассказ</translation>
    </message>
    <message>
        <source>that she asks for help</source>
        <translation>то, что она обращается за помощью</translation>
    </message>
    <message>
        <source>the address she hides</source>
        <translation>адрес, который она скрывает</translation>
    </message>
    <message>
        <source>how to reach her safely</source>
        <translation>как с ней безопасно связаться</translation>
    </message>
    <message>
        <source>that she is in a shelter</source>
        <translation>что она в приюте</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>Her decision is written down.</source>
        <translation>Её решение записано.</translation>
    </message>
    <message>
        <source>Read all risks: {count}</source>
        <translation>Прочитать все риски: {count}</translation>
    </message>
    <message>
        <source>Before: {step}</source>
        <translation>Перед шагом: {step}</translation>
    </message>
    <message>
        <source>Shown because she did not answer what it depends on.</source>
        <translation>Показано, потому что она не ответила на то, от чего это зависит.</translation>
    </message>
    <message>
        <source>What helps:</source>
        <translation>Что поможет:</translation>
    </message>
    <message>
        <source>Before this step</source>
        <translation>Перед этим шагом</translation>
    </message>
    <message>
        <source>Read these with her before this step</source>
        <translation>Прочитайте это с ней перед этим шагом</translation>
    </message>
    <message>
        <source>What did she decide? Refusing closes nothing.</source>
        <translation>Что она решила? Отказ ничего не закрывает.</translation>
    </message>
    <message>
        <source>She wants this step</source>
        <translation>Она хочет этого шага</translation>
    </message>
    <message>
        <source>She does not want it</source>
        <translation>Она этого не хочет</translation>
    </message>
    <message>
        <source>Read, not decided yet</source>
        <translation>Прочитано, ещё не решено</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>She</source>
        <translation>Она</translation>
    </message>
    <message>
        <source>The respondent</source>
        <translation>Ответчик</translation>
    </message>
    <message>
        <source>Her representative</source>
        <translation>Её представитель</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Свидетель</translation>
    </message>
    <message>
        <source>Holds her document</source>
        <translation>Удерживает её документ</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Родственник</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>Адвокат</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>Другой человек</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Language of the window</source>
        <translation>Язык окна</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Вид и язык</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокая контрастность</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>What lists show</source>
        <translation>Что видно в списках</translation>
    </message>
    <message>
        <source>Show names in the list of cases</source>
        <translation>Показывать имена в списке дел</translation>
    </message>
    <message>
        <source>Remember where the vault is</source>
        <translation>Помнить, где хранилище</translation>
    </message>
    <message>
        <source>Ask a whole section at a time</source>
        <translation>Спрашивать сразу целый раздел</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Правописание</translation>
    </message>
    <message>
        <source>Long text is looked through for spelling in: {languages}.</source>
        <translation>Правописание длинного текста проверяется на языках: {languages}.</translation>
    </message>
    <message>
        <source>This computer has no spelling dictionary for: {languages}. Text in them is left as it is.</source>
        <translation>На этом компьютере нет словаря правописания для языков: {languages}. Текст на них не проверяется.</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Запирание</translation>
    </message>
    <message>
        <source>Lock after so many minutes untouched</source>
        <translation>Запирать после стольких минут без касания</translation>
    </message>
    <message>
        <source>Locks also when this computer locks its screen or goes to sleep.</source>
        <translation>Запирается также, когда компьютер блокирует экран или засыпает.</translation>
    </message>
    <message>
        <source>This system does not say when its screen is locked; after sleep the window locks by itself.</source>
        <translation>Эта система не сообщает о блокировке экрана; после сна окно запрётся само.</translation>
    </message>
    <message>
        <source>The window is left out of screenshots and recordings.</source>
        <translation>Окно не попадает на снимки и записи экрана.</translation>
    </message>
    <message>
        <source>This system cannot keep the window out of screenshots and recordings.</source>
        <translation>Эта система не может скрыть окно от снимков и записей экрана.</translation>
    </message>
    <message>
        <source>Who may open the vault</source>
        <translation>Кто может открыть хранилище</translation>
    </message>
    <message>
        <source>Name of a further worker</source>
        <translation>Имя ещё одного сотрудника</translation>
    </message>
    <message>
        <source>Add her</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>Новый код восстановления…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Сделать копию сейчас</translation>
    </message>
    <message>
        <source>Back up to a stick…</source>
        <translation>Сделать копию на носитель…</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>About and sources</source>
        <translation>О программе и источниках</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>парольная фраза</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>код восстановления</translation>
    </message>
    <message>
        <source>shares of several people</source>
        <translation>доли нескольких людей</translation>
    </message>
    <message>
        <source>Latest backups: {when}</source>
        <translation>Последние копии: {when}</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>Резервных копий пока нет.</translation>
    </message>
    <message>
        <source>Write her name.</source>
        <translation>Напишите имя.</translation>
    </message>
    <message>
        <source>She can open the vault now.</source>
        <translation>Теперь этот человек может открыть хранилище.</translation>
    </message>
    <message>
        <source>Making the new key…</source>
        <translation>Создаём новый ключ…</translation>
    </message>
    <message>
        <source>The code on paper that you have now will stop working.</source>
        <translation>Код на бумаге, который у вас есть, перестанет действовать.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Создать новый код</translation>
    </message>
    <message>
        <source>Write the new code down now. It is shown only here, only once.</source>
        <translation>Запишите новый код сейчас. Он показан только здесь и только один раз.</translation>
    </message>
    <message>
        <source>The backup is made and was opened to prove it.</source>
        <translation>Копия сделана и для проверки открыта.</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Делаем резервную копию…</translation>
    </message>
    <message>
        <source>The whole office</source>
        <translation>Вся организация</translation>
    </message>
    <message>
        <source>Warn when somebody writes down more hours a week than</source>
        <translation>Предупреждать, когда кто-то записывает за неделю больше часов чем</translation>
    </message>
    <message>
        <source>No emergency holds for the whole office.</source>
        <translation>Для всей организации чрезвычайный режим не действует.</translation>
    </message>
</context>
<context>
    <name>Shelter</name>
    <message>
        <source>Talks with shelters</source>
        <translation>Разговоры с приютами</translation>
    </message>
    <message>
        <source>days: {count}</source>
        <translation>дней: {count}</translation>
    </message>
    <message>
        <source>Which shelter or service</source>
        <translation>Какой приют или служба</translation>
    </message>
    <message>
        <source>What we asked for (treatment, children, no papers, tests, visits…)</source>
        <translation>О чём мы просили (лечение, дети, без документов, анализы, посещения…)</translation>
    </message>
    <message>
        <source>Their conditions</source>
        <translation>Их условия</translation>
    </message>
    <message>
        <source>What she accepts, in her words</source>
        <translation>На что она согласна, её словами</translation>
    </message>
    <message>
        <source>How many days she may stay</source>
        <translation>Сколько дней она может оставаться</translation>
    </message>
    <message>
        <source>Which rule of theirs should change</source>
        <translation>Какое их правило нужно изменить</translation>
    </message>
    <message>
        <source>Write the number of days, such as 30.</source>
        <translation>Напишите число дней, например 30.</translation>
    </message>
    <message>
        <source>Agreed before she leaves home. It never stands in a paper.</source>
        <translation>Согласовано, прежде чем она уйдёт из дома. Никогда не попадает в документ.</translation>
    </message>
    <message>
        <source>Write down a talk</source>
        <translation>Записать разговор</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Words that may be misspelt: {count}</source>
        <translation>Слов, возможно с ошибкой: {count}</translation>
    </message>
    <message>
        <source>Leave this word as it is</source>
        <translation>Оставить это слово как есть</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Нет вариантов</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>said or written</source>
        <translation>сказанное или написанное</translation>
    </message>
    <message>
        <source>followed or watched</source>
        <translation>слежка</translation>
    </message>
    <message>
        <source>attack</source>
        <translation>нападение</translation>
    </message>
    <message>
        <source>pressure by an authority</source>
        <translation>давление властей</translation>
    </message>
    <message>
        <source>Which goals of this month are real, and which can wait?</source>
        <translation>Какие цели этого месяца реальны, а какие подождут?</translation>
    </message>
    <message>
        <source>Did the telephone stay off outside working hours?</source>
        <translation>Молчал ли телефон вне рабочего времени?</translation>
    </message>
    <message>
        <source>Are these too many cases, or too many heavy ones?</source>
        <translation>Не слишком ли много дел или тяжёлых дел?</translation>
    </message>
    <message>
        <source>How are sleep, food and rest?</source>
        <translation>Как сон, еда, отдых?</translation>
    </message>
    <message>
        <source>Does a case touch your own story? It can be given to somebody else.</source>
        <translation>Задевает ли какое-то дело вашу собственную историю? Его можно передать.</translation>
    </message>
    <message>
        <source>Where did you feel unsafe at work?</source>
        <translation>Где на работе вам было небезопасно?</translation>
    </message>
    <message>
        <source>Who asked more of you than you can give?</source>
        <translation>Кто просил больше, чем вы можете дать?</translation>
    </message>
    <message>
        <source>What went well?</source>
        <translation>Что получилось?</translation>
    </message>
    <message>
        <source>What would help: a second person, days off, a talk outside?</source>
        <translation>Что помогло бы: второй человек, выходные, разговор в другом месте?</translation>
    </message>
    <message>
        <source>Out: {who}, {place}</source>
        <translation>В пути: {who}, {place}</translation>
    </message>
    <message>
        <source>Back by {when}</source>
        <translation>Обратно до {when}</translation>
    </message>
    <message>
        <source>Goes alone.</source>
        <translation>Идёт в одиночку.</translation>
    </message>
    <message>
        <source>Overdue by minutes: {count}</source>
        <translation>Просрочено минут: {count}</translation>
    </message>
    <message>
        <source>They are back</source>
        <translation>Они вернулись</translation>
    </message>
    <message>
        <source>No alarm plan is written. Ring both now; if nobody answers, ring for help.</source>
        <translation>План тревоги не записан. Позвоните обоим сейчас; если никто не ответит, зовите на помощь.</translation>
    </message>
    <message>
        <source>Good that they are back.</source>
        <translation>Хорошо, что вернулись.</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Who goes</source>
        <translation>Кто идёт</translation>
    </message>
    <message>
        <source>Where to, as exactly as a searcher needs</source>
        <translation>Куда, настолько точно, как нужно для поиска</translation>
    </message>
    <message>
        <source>Back by</source>
        <translation>Обратно до</translation>
    </message>
    <message>
        <source>Only when one goes alone: why</source>
        <translation>Только когда идёт один человек: почему</translation>
    </message>
    <message>
        <source>The clock runs.</source>
        <translation>Время пошло.</translation>
    </message>
    <message>
        <source>When nobody comes back</source>
        <translation>Когда никто не возвращается</translation>
    </message>
    <message>
        <source>No plan is written yet. Write it before anybody goes out.</source>
        <translation>Плана ещё нет. Напишите его, прежде чем кто-то уйдёт.</translation>
    </message>
    <message>
        <source>First, at the agreed hour: whom to ring, what to ask</source>
        <translation>Сначала, в условленный час: кому звонить, что спросить</translation>
    </message>
    <message>
        <source>Then, if nobody answers: who is told, who goes, when the police</source>
        <translation>Потом, если никто не отвечает: кому сказать, кто идёт, когда полиция</translation>
    </message>
    <message>
        <source>Minutes between the first and the second</source>
        <translation>Минут между первым и вторым</translation>
    </message>
    <message>
        <source>Write the plan</source>
        <translation>Записать план</translation>
    </message>
    <message>
        <source>Threats to us</source>
        <translation>Угрозы нам</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Что это было</translation>
    </message>
    <message>
        <source>Write down a threat</source>
        <translation>Записать угрозу</translation>
    </message>
    <message>
        <source>Talks about the work</source>
        <translation>Разговоры о работе</translation>
    </message>
    <message>
        <source>never yet</source>
        <translation>ещё никогда</translation>
    </message>
    <message>
        <source>A talk is due: {who} (last: {when})</source>
        <translation>Пора поговорить: {who} (последний раз: {when})</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Что спросить</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>С кем</translation>
    </message>
    <message>
        <source>What was agreed (never what was told)</source>
        <translation>О чём договорились (никогда — что рассказали)</translation>
    </message>
    <message>
        <source>A talk was held</source>
        <translation>Разговор состоялся</translation>
    </message>
    <message>
        <source>Open cases of each</source>
        <translation>Открытые дела каждого</translation>
    </message>
    <message>
        <source>Warn when somebody has more open cases than</source>
        <translation>Предупреждать, когда у кого-то больше открытых дел, чем</translation>
    </message>
    <message>
        <source>Should be back by now: {who}</source>
        <translation>Должны были уже вернуться: {who}</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Making the vault. The key takes about a second on purpose.</source>
        <translation>Создаём хранилище. Ключ намеренно делается около секунды.</translation>
    </message>
    <message>
        <source>Preparing the invented cases…</source>
        <translation>Готовим вымышленные дела…</translation>
    </message>
    <message>
        <source>Guessed at once. Take more words.</source>
        <translation>Угадают сразу. Добавьте слов.</translation>
    </message>
    <message>
        <source>Guessed soon. Take more words.</source>
        <translation>Угадают скоро. Добавьте слов.</translation>
    </message>
    <message>
        <source>Would hold a curious person, not one with a fast computer.</source>
        <translation>Остановит любопытного, но не того, у кого быстрый компьютер.</translation>
    </message>
    <message>
        <source>Good. One more word makes it strong.</source>
        <translation>Хорошо. Ещё одно слово сделает её крепкой.</translation>
    </message>
    <message>
        <source>Strong. Nobody guesses it in your lifetime.</source>
        <translation>Крепкая. За вашу жизнь её никто не угадает.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Прежде чем начать</translation>
    </message>
    <message>
        <source>This program keeps what women tell you, and prepares the papers that protect them.</source>
        <translation>Эта программа хранит то, что вам рассказывают женщины, и готовит документы, которые их защищают.</translation>
    </message>
    <message>
        <source>Make a vault</source>
        <translation>Создать хранилище</translation>
    </message>
    <message>
        <source>Open a vault</source>
        <translation>Открыть хранилище</translation>
    </message>
    <message>
        <source>Look around with invented cases</source>
        <translation>Осмотреться на вымышленных делах</translation>
    </message>
    <message>
        <source>A vault is one folder. Everything you write goes into it, encrypted.</source>
        <translation>Хранилище — это одна папка. Всё, что вы пишете, попадает туда зашифрованным.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Your name, as colleagues know you</source>
        <translation>Ваше имя, как вас знают коллеги</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Four or more words that only you would put together.</source>
        <translation>Четыре или больше слов, которые только вы поставили бы рядом.</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Парольная фраза ещё раз</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Показывать, что я пишу</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Создать хранилище</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Choose the folder for the vault.</source>
        <translation>Выберите папку для хранилища.</translation>
    </message>
    <message>
        <source>Write your name, so that changes bear it.</source>
        <translation>Напишите своё имя, чтобы изменения были подписаны.</translation>
    </message>
    <message>
        <source>Write a passphrase.</source>
        <translation>Напишите парольную фразу.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Две парольные фразы разные.</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Ваш код восстановления</translation>
    </message>
    <message>
        <source>It opens the vault when the passphrase is forgotten. It is shown only now.</source>
        <translation>Он открывает хранилище, когда парольная фраза забыта. Он показан только сейчас.</translation>
    </message>
    <message>
        <source>Write it down or print it. Keep it away from this computer.</source>
        <translation>Запишите или напечатайте его. Держите подальше от этого компьютера.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Код восстановления</translation>
    </message>
    <message>
        <source>Copy for 10 seconds</source>
        <translation>Скопировать на 10 секунд</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>I have it on paper, in a safe place</source>
        <translation>Он у меня на бумаге, в безопасном месте</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Keep it away from the computer.</source>
        <translation>Держите подальше от компьютера.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>under way</source>
        <translation>идёт</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>завершено</translation>
    </message>
    <message>
        <source>she declined it</source>
        <translation>она отказалась</translation>
    </message>
    <message>
        <source>not pursued</source>
        <translation>не ведётся</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>нужно сделать</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>не нужно</translation>
    </message>
    <message>
        <source>she wants it</source>
        <translation>она этого хочет</translation>
    </message>
    <message>
        <source>she does not want it</source>
        <translation>она этого не хочет</translation>
    </message>
    <message>
        <source>read, not decided yet</source>
        <translation>прочитано, ещё не решено</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Save a chronology…</source>
        <translation>Сохранить хронологию…</translation>
    </message>
    <message>
        <source>written down {when} {by}</source>
        <translation>записано {when} {by}</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что было сделано</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Что из этого вышло</translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation>Запишите, что случилось</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что случилось</translation>
    </message>
    <message>
        <source>When, as exactly as she knows</source>
        <translation>Когда, настолько точно, как она знает</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation>{size} КБ</translation>
    </message>
    <message>
        <source>Photographs, certificates, messages: they are kept encrypted, with their hash.</source>
        <translation>Фото, справки, сообщения: хранятся зашифрованными, вместе с их хешем.</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>Принять файл…</translation>
    </message>
    <message>
        <source>Write what happened.</source>
        <translation>Напишите, что случилось.</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Записано.</translation>
    </message>
    <message>
        <source>The file is kept. The one outside the vault is still there.</source>
        <translation>Файл сохранён. Тот, что вне хранилища, остался на месте.</translation>
    </message>
    <message>
        <source>Taking in the file…</source>
        <translation>Принимаем файл…</translation>
    </message>
    <message>
        <source>The chronology is saved, outside the vault.</source>
        <translation>Хронология сохранена вне хранилища.</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>Writing and entering data</source>
        <translation>Записи и ввод данных</translation>
    </message>
    <message>
        <source>Learning and training</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Team meeting, supervision</source>
        <translation>Встреча команды, супервизия</translation>
    </message>
    <message>
        <source>Journeys and waiting</source>
        <translation>Дорога и ожидание</translation>
    </message>
    <message>
        <source>Other work</source>
        <translation>Другая работа</translation>
    </message>
    <message>
        <source>Time that counts as work</source>
        <translation>Время, которое считается работой</translation>
    </message>
    <message>
        <source>Entering data, learning this tool and talking about the work are work.</source>
        <translation>Вводить данные, учиться этой программе и говорить о работе — это работа.</translation>
    </message>
    <message>
        <source>{who}: more than {hours} hours this week. What can wait, who can take over?</source>
        <translation>{who}: более {hours} часов на этой неделе. Что может подождать, кто может заменить?</translation>
    </message>
    <message>
        <source>Write time down</source>
        <translation>Записать время</translation>
    </message>
    <message>
        <source>Plan time for it</source>
        <translation>Запланировать на это время</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>На что</translation>
    </message>
    <message>
        <source>The time runs.</source>
        <translation>Время пошло.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Running since {hour}: {what}</source>
        <translation>Идёт с {hour}: {what}</translation>
    </message>
    <message>
        <source>Stop and write it down</source>
        <translation>Остановить и записать</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минуты</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>В какой день</translation>
    </message>
    <message>
        <source>It stands in the calendar.</source>
        <translation>Это стоит в календаре.</translation>
    </message>
    <message>
        <source>Put it into the calendar</source>
        <translation>Добавить в календарь</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Training</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Example {number}</source>
        <translation>Пример {number}</translation>
    </message>
</context>
<context>
    <name>Turned</name>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Thank you. That was everything.</source>
        <translation>Спасибо. Это всё.</translation>
    </message>
    <message>
        <source>Question {number} · you need not answer</source>
        <translation>Вопрос {number} · можно не отвечать</translation>
    </message>
    <message>
        <source>This screen shows only this question.</source>
        <translation>Этот экран показывает только этот вопрос.</translation>
    </message>
    <message>
        <source>I do not want to say</source>
        <translation>Не хочу говорить</translation>
    </message>
    <message>
        <source>Turn the screen back</source>
        <translation>Повернуть экран обратно</translation>
    </message>
    <message>
        <source>Choose or write something, or say that you do not want to.</source>
        <translation>Выберите или напишите что-нибудь либо скажите, что не хотите.</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Opening. The key takes about a second on purpose.</source>
        <translation>Открываем. Ключ намеренно делается около секунды.</translation>
    </message>
    <message>
        <source>Office documents · this computer only</source>
        <translation>Служебные документы · только этот компьютер</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Откройте хранилище</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Папка хранилища</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Recovery code…</source>
        <translation>Код восстановления…</translation>
    </message>
    <message>
        <source>If the passphrase and the recovery code are both lost, nobody can open the vault, not even us.</source>
        <translation>Если потеряны и парольная фраза, и код восстановления, хранилище не откроет никто, даже мы.</translation>
    </message>
    <message>
        <source>What is protected and what is not</source>
        <translation>Что защищено, а что нет</translation>
    </message>
    <message>
        <source>Another vault</source>
        <translation>Другое хранилище</translation>
    </message>
    <message>
        <source>Make a new vault</source>
        <translation>Создать новое хранилище</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Код восстановления</translation>
    </message>
    <message>
        <source>Passphrase…</source>
        <translation>Парольная фраза…</translation>
    </message>
    <message>
        <source>Choose the folder of the vault.</source>
        <translation>Выберите папку хранилища.</translation>
    </message>
    <message>
        <source>Write the passphrase.</source>
        <translation>Напишите парольную фразу.</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>over by days: {days}</source>
        <translation>просрочено дней: {days}</translation>
    </message>
    <message>
        <source>was due yesterday</source>
        <translation>срок был вчера</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
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
        <translation>она</translation>
    </message>
    <message>
        <source>you</source>
        <translation>вы</translation>
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
        <translation>суд</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>учреждение</translation>
    </message>
    <message>
        <source>the prosecutor</source>
        <translation>прокурор</translation>
    </message>
    <message>
        <source>the legal aid centre</source>
        <translation>центр правовой помощи</translation>
    </message>
    <message>
        <source>the shelter</source>
        <translation>приют</translation>
    </message>
    <message>
        <source>the doctor</source>
        <translation>врач</translation>
    </message>
    <message>
        <source>the respondent</source>
        <translation>ответчик</translation>
    </message>
    <message>
        <source>the social services</source>
        <translation>социальные службы</translation>
    </message>
    <message>
        <source>the consulate</source>
        <translation>консульство</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>кто-то другой</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Less</source>
        <translation>Меньше</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Ещё…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Training: invented people, nothing here is real. Do not write about anybody real.</source>
        <translation>Обучение: люди вымышлены, ничего настоящего здесь нет. Не пишите о настоящих людях.</translation>
    </message>
    <message>
        <source>Training: invented people, nothing is real.</source>
        <translation>Учёба: всё вымышлено, ничего настоящего.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Подождите…</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>“{word}” may shame her. Perhaps: {better}.</source>
        <translation>«{word}» может её пристыдить. Возможно, так: {better}.</translation>
    </message>
    <message>
        <source>“{word}” may put the blame on her. Perhaps: {better}.</source>
        <translation>«{word}» может переложить вину на неё. Возможно, так: {better}.</translation>
    </message>
    <message>
        <source>“{word}” sounds as if she were not believed. Perhaps: {better}.</source>
        <translation>«{word}» звучит так, будто ей не верят. Возможно, так: {better}.</translation>
    </message>
    <message>
        <source>“{word}” hides what was done to her. Perhaps: {better}.</source>
        <translation>«{word}» скрывает то, что с ней сделали. Возможно, так: {better}.</translation>
    </message>
    <message>
        <source>If somebody said it, put it in quotation marks: then it stands as it was said.</source>
        <translation>Если это кто-то сказал, возьмите в кавычки: тогда слова останутся, как сказаны.</translation>
    </message>
    <message>
        <source>Words to look at again</source>
        <translation>Слова, на которые стоит взглянуть ещё раз</translation>
    </message>
</context>
<context>
    <name>Workshop</name>
    <message>
        <source>Throw the copy away…</source>
        <translation>Выбросить копию…</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Проверить всё</translation>
    </message>
    <message>
        <source>Put to use…</source>
        <translation>Ввести в действие…</translation>
    </message>
    <message>
        <source>Your own copy of {pack}</source>
        <translation>Ваша собственная копия: {pack}</translation>
    </message>
    <message>
        <source>Nothing here is used for any case until you put it to use.</source>
        <translation>Ничто здесь не действует ни для одного дела, пока вы не введёте это в действие.</translation>
    </message>
    <message>
        <source>Opening the copy…</source>
        <translation>Открываем копию…</translation>
    </message>
    <message>
        <source>What to edit</source>
        <translation>Что редактировать</translation>
    </message>
    <message>
        <source>Dated figures</source>
        <translation>Датированные цифры</translation>
    </message>
    <message>
        <source>Offices and help lines</source>
        <translation>Учреждения и линии помощи</translation>
    </message>
    <message>
        <source>Rules: article, how sure, checked on</source>
        <translation>Правила: статья, точность, когда проверено</translation>
    </message>
    <message>
        <source>Texts: {language}</source>
        <translation>Тексты: {language}</translation>
    </message>
    <message>
        <source>Type to narrow the list…</source>
        <translation>Пишите, чтобы сузить список…</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Сузить список</translation>
    </message>
    <message>
        <source>Things to edit</source>
        <translation>Что можно редактировать</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Испытать</translation>
    </message>
    <message>
        <source>Choose something</source>
        <translation>Выберите что-нибудь</translation>
    </message>
    <message>
        <source>Its form opens here.</source>
        <translation>Здесь откроется форма.</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Убрать…</translation>
    </message>
    <message>
        <source>Saved in your copy.</source>
        <translation>Сохранено в вашей копии.</translation>
    </message>
    <message>
        <source>A new value was added; the earlier one stays for earlier days.</source>
        <translation>Добавлено новое значение; прежнее остаётся для прежних дней.</translation>
    </message>
    <message>
        <source>Moved in your copy.</source>
        <translation>Перемещено в вашей копии.</translation>
    </message>
    <message>
        <source>Take out: {name}?</source>
        <translation>Убрать: {name}?</translation>
    </message>
    <message>
        <source>It goes out of your copy, with its words in every language.</source>
        <translation>Это уйдёт из вашей копии вместе со словами на всех языках.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Taken out of your copy.</source>
        <translation>Убрано из вашей копии.</translation>
    </message>
    <message>
        <source>Added. Its name stands in every language until somebody translates it.</source>
        <translation>Добавлено. Название будет одинаковым на всех языках, пока его не переведут.</translation>
    </message>
    <message>
        <source>Kept as a test: {name}</source>
        <translation>Сохранено как проверка: {name}</translation>
    </message>
    <message>
        <source>Checking the pack and trying all its rules…</source>
        <translation>Проверяем пакет и все его правила…</translation>
    </message>
    <message>
        <source>Nothing is wrong with this copy.</source>
        <translation>В этой копии всё в порядке.</translation>
    </message>
    <message>
        <source>This can be changed only in the file of the pack.</source>
        <translation>Это можно изменить только в файле пакета.</translation>
    </message>
    <message>
        <source>Open its form</source>
        <translation>Открыть форму</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>и ещё {count}</translation>
    </message>
    <message>
        <source>Wrong, must be mended: {count}</source>
        <translation>Неверное, надо исправить: {count}</translation>
    </message>
    <message>
        <source>Worth a look: {count}</source>
        <translation>Стоит взглянуть: {count}</translation>
    </message>
    <message>
        <source>Worth a thought: {count}</source>
        <translation>Стоит подумать: {count}</translation>
    </message>
    <message>
        <source>Put this copy to use?</source>
        <translation>Ввести эту копию в действие?</translation>
    </message>
    <message>
        <source>It is checked whole first. New procedures use it from now on; open cases keep the version they were answered under until you accept the change for each. You can go back on the page Packs.</source>
        <translation>Сначала её проверят всю. Новые процедуры будут пользоваться ею отныне; открытые дела останутся на своей версии, пока вы не примете изменение для каждого. Вернуться можно на странице «Пакеты».</translation>
    </message>
    <message>
        <source>Put to use</source>
        <translation>Ввести в действие</translation>
    </message>
    <message>
        <source>Throw the copy away?</source>
        <translation>Выбросить копию?</translation>
    </message>
    <message>
        <source>All your edits since you opened it are lost. The pack in use stays as it is.</source>
        <translation>Все ваши правки с её открытия будут потеряны. Действующий пакет останется как есть.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Выбросить</translation>
    </message>
    <message>
        <source>Valid from (year-month-day)</source>
        <translation>Действует с (год-месяц-день)</translation>
    </message>
    <message>
        <source>Figure (empty: not known)</source>
        <translation>Цифра (пусто: неизвестно)</translation>
    </message>
    <message>
        <source>At least (only for a range)</source>
        <translation>Не менее (только для промежутка)</translation>
    </message>
    <message>
        <source>At most (only for a range)</source>
        <translation>Не более (только для промежутка)</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Насколько точно</translation>
    </message>
    <message>
        <source>Sources: pages or papers where it stands, one a line</source>
        <translation>Источники: страницы или бумаги, где это стоит, по одному в строке</translation>
    </message>
    <message>
        <source>Checked against the source on (year-month-day)</source>
        <translation>Сверено с источником (год-месяц-день)</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электронная почта</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Number as published</source>
        <translation>Номер, как опубликован</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы работы</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Add as a new value from this day</source>
        <translation>Добавить как новое значение с этого дня</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>This cannot be kept: it is empty, or it holds signs that cannot be seen.</source>
        <translation>Это нельзя сохранить: оно пустое или содержит невидимые знаки.</translation>
    </message>
    <message>
        <source>Write a number with a point, such as 3209 or 12.50, or leave it empty.</source>
        <translation>Напишите число с точкой, например 3209 или 12.50, или оставьте пустым.</translation>
    </message>
    <message>
        <source>Write a day as year-month-day, such as 2026-11-23.</source>
        <translation>Напишите день как год-месяц-день, например 2026-11-23.</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Процедура</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Язык вопросов</translation>
    </message>
    <message>
        <source>As if today were</source>
        <translation>Как если бы сегодня было</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Everything needed is answered.</source>
        <translation>На всё нужное ответили.</translation>
    </message>
    <message>
        <source>Risks shown now</source>
        <translation>Риски, показанные сейчас</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Choose an answer, or one of the two silences.</source>
        <translation>Выберите ответ или одно из двух молчаний.</translation>
    </message>
    <message>
        <source>Keep this run as a test of the pack</source>
        <translation>Сохранить этот проход как проверку пакета</translation>
    </message>
    <message>
        <source>What follows today must follow after every later change. Use invented people only.</source>
        <translation>Что следует сегодня, должно следовать после каждого изменения. Только вымышленные люди.</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Что здесь видно</translation>
    </message>
    <message>
        <source>Keep as a test</source>
        <translation>Сохранить как проверку</translation>
    </message>
    <message>
        <source>A new office or help line</source>
        <translation>Новое учреждение или линия помощи</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>An office or service</source>
        <translation>Учреждение или служба</translation>
    </message>
    <message>
        <source>A help line</source>
        <translation>Линия помощи</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Whether the number is right is marked as not known until you fill in a source.</source>
        <translation>Верен ли номер, помечено как неизвестное, пока вы не впишете источник.</translation>
    </message>
    <message>
        <source>Write its name.</source>
        <translation>Напишите название.</translation>
    </message>
    <message>
        <source>Our own offices and words</source>
        <translation>Наши собственные учреждения и слова</translation>
    </message>
    <message>
        <source>They come before those of the national pack: {pack}. Its law stays as it is.</source>
        <translation>Они стоят перед теми, что в национальном пакете: {pack}. Его право остаётся как есть.</translation>
    </message>
    <message>
        <source>Say it as the national pack does</source>
        <translation>Сказать, как в национальном пакете</translation>
    </message>
    <message>
        <source>The national pack speaks here again.</source>
        <translation>Здесь снова говорит национальный пакет.</translation>
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
        <translation>Кишинёв</translation>
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
