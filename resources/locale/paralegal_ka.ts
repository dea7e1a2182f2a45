<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ka" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About</source>
        <translation>პროგრამის შესახებ</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>ვერსია {version}</translation>
    </message>
    <message>
        <source>The guide behind it</source>
        <translation>სახელმძღვანელო, რომელსაც ეყრდნობა</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>რა არ არის ის</translation>
    </message>
    <message>
        <source>It does not replace a lawyer. The packs are drafts until a lawyer of the country has read them.</source>
        <translation>ის ვერ ცვლის ადვოკატს. პაკეტები შავია, სანამ ქვეყნის იურისტი არ წაიკითხავს.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>რით არის შექმნილი</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ლიცენზია</translation>
    </message>
    <message>
        <source>Program: MIT. Packs and templates: Creative Commons Attribution 4.0.</source>
        <translation>პროგრამა: MIT. პაკეტები და შაბლონები: Creative Commons Attribution 4.0.</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Hearings and reminders</source>
        <translation>სხდომები და შეხსენებები</translation>
    </message>
    <message>
        <source>Add a reminder</source>
        <translation>შეხსენების დამატება</translation>
    </message>
    <message>
        <source>Add a hearing</source>
        <translation>სხდომის დამატება</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>მაინც არ შესრულდა</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>შესრულდა</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>შენახულია.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>რა უნდა გაკეთდეს</translation>
    </message>
    <message>
        <source>By which day</source>
        <translation>რომელ დღემდე</translation>
    </message>
    <message>
        <source>Write what to do.</source>
        <translation>დაწერეთ, რა უნდა გაკეთდეს.</translation>
    </message>
    <message>
        <source>Court or office</source>
        <translation>სასამართლო ან დაწესებულება</translation>
    </message>
    <message>
        <source>Address and room</source>
        <translation>მისამართი და ოთახი</translation>
    </message>
    <message>
        <source>When</source>
        <translation>როდის</translation>
    </message>
    <message>
        <source>Write the day and the hour.</source>
        <translation>დაწერეთ დღე და საათი.</translation>
    </message>
    <message>
        <source>Write which court or office.</source>
        <translation>დაწერეთ, რომელი სასამართლო ან დაწესებულება.</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Yes</source>
        <translation>დიახ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>არა</translation>
    </message>
    <message>
        <source>She prefers not to say</source>
        <translation>არ სურს თქმა</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>ჯერ უცნობია</translation>
    </message>
</context>
<context>
    <name>Around</name>
    <message>
        <source>Around the procedures</source>
        <translation>პროცედურების გარშემო</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>დაწყება</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Leave it as it is</source>
        <translation>დარჩეს ისე, როგორც არის</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>For a telephone…</source>
        <translation>ტელეფონისთვის…</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>კალენდარი</translation>
    </message>
    <message>
        <source>Counting the days…</source>
        <translation>დღეებს ვითვლით…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>უფრო ადრე</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>უფრო გვიან</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>დღეს</translation>
    </message>
    <message>
        <source>Deadlines appear here as soon as answers make them countable.</source>
        <translation>ვადები აქ გამოჩნდება, როგორც კი პასუხები მათ დათვლას შესაძლებელს გახდის.</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>ვადა არაფერს უდგას</translation>
    </message>
    <message>
        <source>Add on this day</source>
        <translation>ამ დღეს დამატება</translation>
    </message>
    <message>
        <source>over</source>
        <translation>დასრულდა</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>გადატანა…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>გახსნა</translation>
    </message>
    <message>
        <source>Alt and an arrow moves it by a day.</source>
        <translation>Alt და ისარი ერთი დღით გადაიტანს.</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>ვადა</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>სხდომა</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>დავალება</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>ვიზიტი</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>შეხვედრა</translation>
    </message>
    <message>
        <source>Saved. Every entry is called the same: no name, no case, no office.</source>
        <translation>შენახულია. ყველა ჩანაწერს ერთნაირი სახელი აქვს: სახელის, საქმისა და დაწესებულების გარეშე.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>სია</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>კვირა</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>თვე</translation>
    </message>
    <message>
        <source>{day}: entries {count}</source>
        <translation>{day}: ჩანაწერი {count}</translation>
    </message>
    <message>
        <source>Arrows go from day to day, Insert adds to this day.</source>
        <translation>ისრები დღიდან დღეზე გადადის, Insert ამ დღეს ამატებს.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>გადატანა</translation>
    </message>
    <message>
        <source>Now: {when}</source>
        <translation>ახლა: {when}</translation>
    </message>
    <message>
        <source>Its new day</source>
        <translation>ახალი დღე</translation>
    </message>
    <message>
        <source>Leave it where it is</source>
        <translation>დატოვე, სადაც არის</translation>
    </message>
    <message>
        <source>Call it off…</source>
        <translation>გაუქმება…</translation>
    </message>
    <message>
        <source>What moves along</source>
        <translation>რა გადადის მასთან ერთად</translation>
    </message>
    <message>
        <source>The answer to “{question}” changes with it.</source>
        <translation>მასთან ერთად შეიცვლება პასუხი კითხვაზე „{question}“.</translation>
    </message>
    <message>
        <source>Nothing moves along.</source>
        <translation>მეტი არაფერი გადადის.</translation>
    </message>
    <message>
        <source>It leaves the calendar. What was written about it stays.</source>
        <translation>კალენდრიდან გაქრება. მასზე დაწერილი დარჩება.</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>გაუქმება</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>ახალი დავალება</translation>
    </message>
    <message>
        <source>New hearing</source>
        <translation>ახალი სხდომა</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>ახალი ვიზიტი</translation>
    </message>
    <message>
        <source>For which case</source>
        <translation>რომელი საქმისთვის</translation>
    </message>
    <message>
        <source>They leave at</source>
        <translation>გადიან</translation>
    </message>
    <message>
        <source>Back after how many hours</source>
        <translation>რამდენ საათში დაბრუნდებიან</translation>
    </message>
    <message>
        <source>Write a number of hours between 0.5 and 48, such as 2 or 1.5.</source>
        <translation>ჩაწერეთ საათების რიცხვი 0,5-დან 48-მდე, მაგალითად 2 ან 1,5.</translation>
    </message>
    <message>
        <source>for the office</source>
        <translation>ორგანიზაციისთვის</translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>She is on the line, or it is urgent: the questions in the right order, and numbers.</source>
        <translation>ის ხაზზეა ან საქმე სასწრაფოა: კითხვები სწორი თანმიმდევრობით და ნომრები.</translation>
    </message>
    <message>
        <source>Crisis call</source>
        <translation>კრიზისული ზარი</translation>
    </message>
    <message>
        <source>She is on the line now</source>
        <translation>ის ახლა ხაზზეა</translation>
    </message>
    <message>
        <source>Numbers to ring</source>
        <translation>სად დავრეკოთ</translation>
    </message>
    <message>
        <source>No country is chosen for this case, so no help line is shown.</source>
        <translation>ამ საქმისთვის ქვეყანა არჩეული არ არის, ამიტომ ცხელი ხაზი არ ჩანს.</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>Overview</source>
        <translation>მიმოხილვა</translation>
    </message>
    <message>
        <source>First talk</source>
        <translation>პირველი საუბარი</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>გეგმა</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>პროცედურები</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>ამბავი</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>სხდომები</translation>
    </message>
    <message>
        <source>People</source>
        <translation>პირები</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>დოკუმენტები</translation>
    </message>
    <message>
        <source>Consents and referrals</source>
        <translation>თანხმობა და გადამისამართება</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>საქმე</translation>
    </message>
    <message>
        <source>Opening the case…</source>
        <translation>საქმე იხსნება…</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>სწრაფი ჩანიშვნა</translation>
    </message>
    <message>
        <source>Begin a procedure</source>
        <translation>პროცედურის დაწყება</translation>
    </message>
    <message>
        <source>Prepare papers</source>
        <translation>დოკუმენტების მომზადება</translation>
    </message>
    <message>
        <source>Continue the interview</source>
        <translation>გამოკითხვის გაგრძელება</translation>
    </message>
    <message>
        <source>Reach her safely: {how}</source>
        <translation>უსაფრთხო კავშირი: {how}</translation>
    </message>
    <message>
        <source>How to reach her safely is not written down yet.</source>
        <translation>ჯერ არ წერია, როგორ დავუკავშირდეთ უსაფრთხოდ.</translation>
    </message>
    <message>
        <source>Nothing is under way yet</source>
        <translation>ჯერ არაფერი დაწყებულა</translation>
    </message>
    <message>
        <source>Begin with the procedure she needs most. Her answers serve all of them.</source>
        <translation>დაიწყეთ იმ პროცედურით, რომელიც ყველაზე მეტად სჭირდება. მისი პასუხები ყველას გამოადგება.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>შემდეგი</translation>
    </message>
    <message>
        <source>risks to read first: {count}</source>
        <translation>ჯერ წასაკითხი რისკები: {count}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>გახსნა</translation>
    </message>
    <message>
        <source>Write down the first talk</source>
        <translation>ჩაწერეთ პირველი საუბარი</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>არაფერი ელოდება.</translation>
    </message>
    <message>
        <source>{name}: answered {share} %</source>
        <translation>{name}: პასუხი {share} %</translation>
    </message>
    <message>
        <source>begun {when} · steps taken: {done} of {all}</source>
        <translation>დაწყებულია {when} · გადადგმული ნაბიჯები: {done} / {all}</translation>
    </message>
    <message>
        <source>due {when}: {what}</source>
        <translation>ვადა {when}: {what}</translation>
    </message>
    <message>
        <source>Missing for the papers</source>
        <translation>რა აკლია დოკუმენტებს</translation>
    </message>
    <message>
        <source>gaps: {count}</source>
        <translation>ცარიელი ადგილები: {count}</translation>
    </message>
    <message>
        <source>to be looked at again: {when}</source>
        <translation>ხელახლა შესაფასებელია: {when}</translation>
    </message>
    <message>
        <source>Latest in her story</source>
        <translation>ბოლო ჩანაწერი მის ამბავში</translation>
    </message>
    <message>
        <source>Risks not read with her yet</source>
        <translation>რისკები, ჯერ მასთან ერთად წაუკითხავი</translation>
    </message>
    <message>
        <source>and more: {count}</source>
        <translation>და კიდევ: {count}</translation>
    </message>
    <message>
        <source>She decided</source>
        <translation>მან გადაწყვიტა</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Case</source>
        <translation>საქმე</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>სახელი</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>შემდეგი</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>ვადა</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>პროცედურები</translation>
    </message>
    <message>
        <source>(name withheld)</source>
        <translation>(სახელი დაფარულია)</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>ახალი საქმე</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>საქმეები</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>ღია საქმეები</translation>
    </message>
    <message>
        <source>Closed cases</source>
        <translation>დახურული საქმეები</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>ყველა საქმე</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>საქმეები ჯერ არ არის</translation>
    </message>
    <message>
        <source>A case keeps her answers, her papers and her deadlines together.</source>
        <translation>საქმე ერთად ინახავს მის პასუხებს, დოკუმენტებსა და ვადებს.</translation>
    </message>
    <message>
        <source>Names are shown because you asked for it in Settings.</source>
        <translation>სახელები ჩანს, რადგან ეს პარამეტრებში მოითხოვეთ.</translation>
    </message>
    <message>
        <source>Names are withheld; Settings can show them.</source>
        <translation>სახელები დაფარულია; ჩვენება პარამეტრებში შეიძლება.</translation>
    </message>
    <message>
        <source>Lock: Ctrl+L. Hide at once: Escape twice.</source>
        <translation>ჩაკეტვა: Ctrl+L. დამალვა მაშინვე: ორჯერ Escape.</translation>
    </message>
    <message>
        <source>Search names, notes, papers… (Ctrl+F)</source>
        <translation>სახელების, ჩანაწერების, დოკუმენტების ძებნა… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ძებნა</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>რომელი საქმეები</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>ნაპოვნია: {count}</translation>
    </message>
    <message>
        <source>A case that is closed stays in the vault and is listed here.</source>
        <translation>დახურული საქმე საცავში რჩება და აქ ჩანს.</translation>
    </message>
    <message>
        <source>No closed cases</source>
        <translation>დახურული საქმეები არ არის</translation>
    </message>
    <message>
        <source>Try fewer letters, another spelling, or the number of the case.</source>
        <translation>სცადეთ ნაკლები ასო, სხვა დაწერილობა ან საქმის ნომერი.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>ვერაფერი მოიძებნა</translation>
    </message>
    <message>
        <source>Open: {count}</source>
        <translation>ღია: {count}</translation>
    </message>
    <message>
        <source>Closed: {count}</source>
        <translation>დახურული: {count}</translation>
    </message>
    <message>
        <source>All: {count}</source>
        <translation>სულ: {count}</translation>
    </message>
    <message>
        <source>something is due today: {count}</source>
        <translation>დღეს რაღაც იწურება: {count}</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>no date</source>
        <translation>თარიღის გარეშე</translation>
    </message>
    <message>
        <source>Not used any more, but kept: {question}</source>
        <translation>აღარ გამოიყენება, მაგრამ ინახება: {question}</translation>
    </message>
    <message>
        <source>{finding}: {before} becomes {after}</source>
        <translation>{finding}: {before} გახდება {after}</translation>
    </message>
    <message>
        <source>{deadline}: {before} becomes {after}</source>
        <translation>{deadline}: {before} გახდება {after}</translation>
    </message>
    <message>
        <source>This answer changes more than itself</source>
        <translation>ეს პასუხი სხვა რამესაც ცვლის</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>შეცვლა</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>დარჩეს, როგორც იყო</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Back to the packs</source>
        <translation>პაკეტებთან დაბრუნება</translation>
    </message>
    <message>
        <source>Open cases under earlier packs</source>
        <translation>ღია საქმეები წინა პაკეტებით</translation>
    </message>
    <message>
        <source>Each case keeps the rules it was answered under until you accept the change.</source>
        <translation>თითო საქმე ინახავს იმ წესებს, რომლითაც პასუხი გაეცა, სანამ ცვლილებას არ მიიღებთ.</translation>
    </message>
    <message>
        <source>Comparing the packs…</source>
        <translation>პაკეტები ედრება…</translation>
    </message>
    <message>
        <source>No case waits</source>
        <translation>არცერთი საქმე არ ელოდება</translation>
    </message>
    <message>
        <source>Every open case stands under the pack in use.</source>
        <translation>ყველა ღია საქმე მოქმედ პაკეტზეა.</translation>
    </message>
    <message>
        <source>{pack} {old} → {new}</source>
        <translation>{pack} {old} → {new}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>და კიდევ {count}</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>საქმის გახსნა</translation>
    </message>
    <message>
        <source>What changed in the whole pack</source>
        <translation>რა შეიცვალა მთელ პაკეტში</translation>
    </message>
    <message>
        <source>Accept the change for this case</source>
        <translation>ცვლილების მიღება ამ საქმისთვის</translation>
    </message>
    <message>
        <source>Nothing comes out differently for her, with the answers given so far.</source>
        <translation>აქამდე გაცემული პასუხებით მისთვის სხვაგვარად არაფერი გამოდის.</translation>
    </message>
    <message>
        <source>The case goes on under version {version}.</source>
        <translation>საქმე გრძელდება ვერსიით {version}.</translation>
    </message>
    <message>
        <source>{name}: now {after}, was {before}</source>
        <translation>{name}: ახლა {after}, იყო {before}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>თარიღის გარეშე</translation>
    </message>
    <message>
        <source>A new question: {text}</source>
        <translation>ახალი კითხვა: {text}</translation>
    </message>
    <message>
        <source>A risk to read: {text}</source>
        <translation>წასაკითხი რისკი: {text}</translation>
    </message>
    <message>
        <source>Her case goes on under the rules it was answered under until you accept the change.</source>
        <translation>მისი საქმე გრძელდება იმ წესებით, რომლითაც პასუხი გაეცა, სანამ ცვლილებას არ მიიღებთ.</translation>
    </message>
    <message>
        <source>The law of this case was changed in its pack</source>
        <translation>ამ საქმის კანონი პაკეტში შეიცვალა</translation>
    </message>
    <message>
        <source>The earlier rules stay. This case asks again when its pack changes anew.</source>
        <translation>რჩება წინა წესები. ეს საქმე ხელახლა იკითხავს, როცა მისი პაკეტი კვლავ შეიცვლება.</translation>
    </message>
    <message>
        <source>Keep the earlier rules for now</source>
        <translation>ჯერჯერობით ძველი წესების დატოვება</translation>
    </message>
    <message>
        <source>See what changes for her</source>
        <translation>ნახეთ, რა იცვლება მისთვის</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>What she decided</source>
        <translation>რა გადაწყვიტა მან</translation>
    </message>
    <message>
        <source>Nothing is written down yet. Without her word nothing leaves.</source>
        <translation>ჯერ არაფერი წერია. მისი სიტყვის გარეშე არაფერი გადის გარეთ.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>უკან წაღებული</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>დათანხმდა</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>უარი თქვა</translation>
    </message>
    <message>
        <source>She takes it back</source>
        <translation>თანხმობა უკან მიაქვს</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>უკან წაღებულია.</translation>
    </message>
    <message>
        <source>Ask her</source>
        <translation>ჰკითხეთ მას</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>რისთვის</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>ვინ მიიღებს</translation>
    </message>
    <message>
        <source>How she said it</source>
        <translation>როგორ თქვა</translation>
    </message>
    <message>
        <source>It may tell about:</source>
        <translation>შეიძლება გაამჟღავნოს:</translation>
    </message>
    <message>
        <source>She agrees</source>
        <translation>თანახმაა</translation>
    </message>
    <message>
        <source>She refuses</source>
        <translation>უარს ამბობს</translation>
    </message>
    <message>
        <source>Say who gets it.</source>
        <translation>თქვით, ვინ მიიღებს.</translation>
    </message>
    <message>
        <source>Her decision is written down.</source>
        <translation>მისი გადაწყვეტილება ჩაიწერა.</translation>
    </message>
    <message>
        <source>said aloud</source>
        <translation>ხმამაღლა ითქვა</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>ხელმოწერილია</translation>
    </message>
    <message>
        <source>marked by her hand</source>
        <translation>ნიშანი საკუთარი ხელით</translation>
    </message>
    <message>
        <source>before a witness</source>
        <translation>მოწმის თანდასწრებით</translation>
    </message>
    <message>
        <source>What each of them needs to know, and what never</source>
        <translation>ვის რა უნდა იცოდეს და რა არასოდეს</translation>
    </message>
    <message>
        <source>Needs: {what}</source>
        <translation>საჭიროა: {what}</translation>
    </message>
    <message>
        <source>Never: {what}</source>
        <translation>არასოდეს: {what}</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>Who goes with her, two if possible</source>
        <translation>ვინ მიჰყვება, თუ შეიძლება ორი</translation>
    </message>
    <message>
        <source>Lawyer or advocate who comes along, with telephone</source>
        <translation>ადვოკატი ან დამცველი, ვინც თან მოდის, ტელეფონით</translation>
    </message>
    <message>
        <source>The way there and back, and another way out</source>
        <translation>გზა იქით და უკან, სხვა გასასვლელი</translation>
    </message>
    <message>
        <source>Money for the way and food</source>
        <translation>ფული გზისა და საჭმლისთვის</translation>
    </message>
    <message>
        <source>Who looks after the children</source>
        <translation>ვინ მიხედავს ბავშვებს</translation>
    </message>
    <message>
        <source>Her medicine that day: dose, hour, who carries it</source>
        <translation>მისი წამალი იმ დღეს: დოზა, საათი, ვინ წაიღებს</translation>
    </message>
    <message>
        <source>Interpreter, language, whom she trusts</source>
        <translation>თარჯიმანი, ენა, ვის ენდობა</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>რა უნდა წაიღოთ</translation>
    </message>
    <message>
        <source>What may be asked</source>
        <translation>რა შეიძლება იკითხონ</translation>
    </message>
    <message>
        <source>What she may refuse to answer</source>
        <translation>რაზე შეუძლია უარის თქმა</translation>
    </message>
    <message>
        <source>What we say when somebody humiliates her</source>
        <translation>რას ვამბობთ, როცა ვინმე ამცირებს</translation>
    </message>
    <message>
        <source>Who waits for the call</source>
        <translation>ვინ ელოდება ზარს</translation>
    </message>
    <message>
        <source>A court day, an office, a clinic: nobody has to go there alone.</source>
        <translation>სასამართლო, დაწესებულება, კლინიკა: იქ მარტო არავინ უნდა წავიდეს.</translation>
    </message>
    <message>
        <source>No day is planned</source>
        <translation>დღე დაგეგმილი არ არის</translation>
    </message>
    <message>
        <source>Risks and her rights that day</source>
        <translation>რისკები და მისი უფლებები იმ დღეს</translation>
    </message>
    <message>
        <source>The procedure for a planned day names the risks, prints the sheet and her rights card.</source>
        <translation>დაგეგმილი დღის პროცედურა ასახელებს რისკებს, ბეჭდავს ფურცელსა და უფლებების ბარათს.</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>დაგეგმილი</translation>
    </message>
    <message>
        <source>plan not ready</source>
        <translation>გეგმა მზად არ არის</translation>
    </message>
    <message>
        <source>over</source>
        <translation>დასრულდა</translation>
    </message>
    <message>
        <source>Still open: {what}</source>
        <translation>ჯერ ღიაა: {what}</translation>
    </message>
    <message>
        <source>Plan the day</source>
        <translation>დღის დაგეგმვა</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>გადატანა</translation>
    </message>
    <message>
        <source>We are back</source>
        <translation>დავბრუნდით</translation>
    </message>
    <message>
        <source>We set out</source>
        <translation>გავედით</translation>
    </message>
    <message>
        <source>Out now; back by {when}</source>
        <translation>ახლა გასულები არიან; დაბრუნება {when}-მდე</translation>
    </message>
    <message>
        <source>Arrived at {hour}</source>
        <translation>მივიდნენ {hour}</translation>
    </message>
    <message>
        <source>We have arrived</source>
        <translation>მივედით</translation>
    </message>
    <message>
        <source>And the second person</source>
        <translation>და მეორე პირი</translation>
    </message>
    <message>
        <source>What happened there</source>
        <translation>რა მოხდა იქ</translation>
    </message>
    <message>
        <source>Did anything threaten the two who went?</source>
        <translation>დაემუქრა რამე იმ ორს, ვინც წავიდა?</translation>
    </message>
    <message>
        <source>For which procedure</source>
        <translation>რომელი პროცედურისთვის</translation>
    </message>
    <message>
        <source>for none of them</source>
        <translation>არცერთისთვის</translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message>
        <source>Deadlines</source>
        <translation>ვადები</translation>
    </message>
    <message>
        <source>Show the arithmetic</source>
        <translation>გამოთვლის ჩვენება</translation>
    </message>
    <message>
        <source>Who must act: {who}</source>
        <translation>ვინ უნდა იმოქმედოს: {who}</translation>
    </message>
    <message>
        <source>If it is missed: {what}</source>
        <translation>თუ ვადა გავა: {what}</translation>
    </message>
</context>
<context>
    <name>Defect</name>
    <message>
        <source>The program made a mistake. What you typed is kept. You can go on working.</source>
        <translation>პროგრამამ შეცდომა დაუშვა. რაც აკრიფეთ, შენახულია. შეგიძლიათ მუშაობა გააგრძელოთ.</translation>
    </message>
    <message>
        <source>A mistake of the program</source>
        <translation>პროგრამის შეცდომა</translation>
    </message>
    <message>
        <source>This report names only places in the program, nothing about any case. It is not sent anywhere.</source>
        <translation>ეს ანგარიში მხოლოდ პროგრამის ადგილებს ასახელებს, საქმეებზე არაფერს. ის არსად იგზავნება.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>ანგარიში</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>ანგარიშის კოპირება</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>მუშაობის გაგრძელება</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>A new procedure: {name}</source>
        <translation>ახალი პროცედურა: {name}</translation>
    </message>
    <message>
        <source>This procedure is gone: {name}</source>
        <translation>ეს პროცედურა აღარ არის: {name}</translation>
    </message>
    <message>
        <source>Texts that were reworded: {count}</source>
        <translation>შეცვლილი ტექსტები: {count}</translation>
    </message>
    <message>
        <source>The pack is signed off now by {by}, on {on}.</source>
        <translation>პაკეტი ახლა დამტკიცებულია: {by}, {on}.</translation>
    </message>
    <message>
        <source>The pack is now a draft that nobody has signed off.</source>
        <translation>პაკეტი ახლა შავია, რომელიც არავის დაუმტკიცებია.</translation>
    </message>
    <message>
        <source>The next reading by a lawyer is due by {now} (was {was}).</source>
        <translation>იურისტის შემდეგი წაკითხვის ვადა: {now} (იყო {was}).</translation>
    </message>
    <message>
        <source>Periods are counted differently: {name}</source>
        <translation>ვადები სხვაგვარად ითვლება: {name}</translation>
    </message>
    <message>
        <source>This figure is gone: {name}</source>
        <translation>ეს ციფრი აღარ არის: {name}</translation>
    </message>
    <message>
        <source>{name}: {now} from {day} ({cite})</source>
        <translation>{name}: {now}, {day}-დან ({cite})</translation>
    </message>
    <message>
        <source>{name}: {now} instead of {was}, from {day} ({cite})</source>
        <translation>{name}: {now} ნაცვლად: {was}, {day}-დან ({cite})</translation>
    </message>
    <message>
        <source>{name}: the figure from {day} is corrected to {now}, was {was}</source>
        <translation>{name}: {day}-დან მოქმედი ციფრი გასწორდა: {now}, იყო {was}</translation>
    </message>
    <message>
        <source>{name}: the figure from {day} is now: {status} (was: {was_status})</source>
        <translation>{name}: {day}-დან მოქმედი ციფრი ახლა: {status} (იყო: {was_status})</translation>
    </message>
    <message>
        <source>Added, {part}: {name}</source>
        <translation>დაემატა ({part}): {name}</translation>
    </message>
    <message>
        <source>No longer there, {part}: {name}</source>
        <translation>აღარ არის ({part}): {name}</translation>
    </message>
    <message>
        <source>{name}: now {status} (was: {was_status})</source>
        <translation>{name}: ახლა {status} (იყო: {was_status})</translation>
    </message>
    <message>
        <source>{name}: holds under another condition now</source>
        <translation>{name}: ახლა სხვა პირობით მოქმედებს</translation>
    </message>
    <message>
        <source>{name}: was changed</source>
        <translation>{name}: შეიცვალა</translation>
    </message>
    <message>
        <source>{name}: {now} instead of {was} ({cite})</source>
        <translation>{name}: {now} ნაცვლად: {was} ({cite})</translation>
    </message>
    <message>
        <source>{name}: counted from another event or by another rule</source>
        <translation>{name}: სხვა მოვლენიდან ან სხვა წესით ითვლება</translation>
    </message>
    <message>
        <source>{name}: new conditions: {grounds}</source>
        <translation>{name}: ახალი პირობები: {grounds}</translation>
    </message>
    <message>
        <source>{name}: conditions that are gone: {grounds}</source>
        <translation>{name}: პირობები, რომლებიც აღარ არის: {grounds}</translation>
    </message>
    <message>
        <source>{name}: conditions that were changed: {grounds}</source>
        <translation>{name}: შეცვლილი პირობები: {grounds}</translation>
    </message>
    <message>
        <source>{name}: its conditions are combined differently</source>
        <translation>{name}: პირობები სხვაგვარად არის შეერთებული</translation>
    </message>
    <message>
        <source>question</source>
        <translation>კითხვა</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>დასკვნა</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>ღონისძიება</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>რისკი</translation>
    </message>
    <message>
        <source>step</source>
        <translation>ნაბიჯი</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>ვადა</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>მოსაკრებელი</translation>
    </message>
    <message>
        <source>thing to bring</source>
        <translation>თან წასაღები</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>საბუთი</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>უცნობია</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Our own contacts</source>
        <translation>ჩვენი კონტაქტები</translation>
    </message>
    <message>
        <source>She needs a place that:</source>
        <translation>სჭირდება ადგილი, რომელიც:</translation>
    </message>
    <message>
        <source>offered no more</source>
        <translation>აღარ შესთავაზებენ</translation>
    </message>
    <message>
        <source>checked {when}</source>
        <translation>შემოწმდა {when}</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>არასოდეს შემოწმებულა</translation>
    </message>
    <message>
        <source>You have no contacts of your own here yet. Add one, or take in a table.</source>
        <translation>აქ ჯერ არ გაქვთ საკუთარი კონტაქტები. დაამატეთ კონტაქტი ან მიიღეთ ცხრილი.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>შეცვლა</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>შემოწმდა დღეს</translation>
    </message>
    <message>
        <source>Offer it no more</source>
        <translation>აღარ შევთავაზოთ</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>ისევ შევთავაზოთ</translation>
    </message>
    <message>
        <source>It stays for the referrals that name it: {count}.</source>
        <translation>რჩება გადამისამართებებისთვის, სადაც დასახელებულია: {count}.</translation>
    </message>
    <message>
        <source>checked on (day)</source>
        <translation>შემოწმებულია (დღე)</translation>
    </message>
    <message>
        <source>These rows were left out</source>
        <translation>ეს სტრიქონები გამოტოვებულია</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>სტრიქონი {line}: {why}</translation>
    </message>
    <message>
        <source>{country}: help lines</source>
        <translation>{country}: დახმარების ხაზები</translation>
    </message>
    <message>
        <source>{country}: offices</source>
        <translation>{country}: დაწესებულებები</translation>
    </message>
    <message>
        <source>number not known</source>
        <translation>ნომერი უცნობია</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>კონტაქტის დამატება</translation>
    </message>
    <message>
        <source>Take in a table…</source>
        <translation>ცხრილის მიღება…</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>ცხრილად შენახვა…</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>ცნობარი</translation>
    </message>
    <message>
        <source>Type a name, a town, a need…</source>
        <translation>აკრიფეთ სახელი, ქალაქი, საჭიროება…</translation>
    </message>
    <message>
        <source>Search the directory</source>
        <translation>ძებნა ცნობარში</translation>
    </message>
    <message>
        <source>Show them: {count}</source>
        <translation>ჩვენება: {count}</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>ვერაფერი მოიძებნა.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>სახელი</translation>
    </message>
    <message>
        <source>What for (shelter, lawyer, clinic…)</source>
        <translation>რისთვის (თავშესაფარი, ადვოკატი, კლინიკა…)</translation>
    </message>
    <message>
        <source>Whom to ask for</source>
        <translation>ვინ იკითხოთ</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>სამუშაო საათები</translation>
    </message>
    <message>
        <source>Whom they take, and what else to know</source>
        <translation>ვის იღებენ და კიდევ რა უნდა ვიცოდეთ</translation>
    </message>
    <message>
        <source>A contact of your organisation</source>
        <translation>თქვენი ორგანიზაციის კონტაქტი</translation>
    </message>
    <message>
        <source>Added: {added}. Changed: {changed}. Left out: {left}.</source>
        <translation>დამატებულია: {added}. შეცვლილია: {changed}. გამოტოვებულია: {left}.</translation>
    </message>
    <message>
        <source>Saved. Internal remarks stay in the vault.</source>
        <translation>შენახულია. შიდა შენიშვნები საცავში რჩება.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>შენახვა</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>დაწერეთ სახელი.</translation>
    </message>
    <message>
        <source>The contact is kept.</source>
        <translation>კონტაქტი შენახულია.</translation>
    </message>
    <message>
        <source>takes women in treatment</source>
        <translation>იღებს მკურნალობაზე მყოფ ქალებს</translation>
    </message>
    <message>
        <source>takes women who use now</source>
        <translation>იღებს ქალებს, რომლებიც ახლა მოიხმარენ</translation>
    </message>
    <message>
        <source>for women only, or at hours for women</source>
        <translation>მხოლოდ ქალებისთვის ან ქალების საათებში</translation>
    </message>
    <message>
        <source>takes children</source>
        <translation>იღებს ბავშვებით</translation>
    </message>
    <message>
        <source>takes women without papers</source>
        <translation>იღებს დოკუმენტების გარეშე</translation>
    </message>
    <message>
        <source>wants tests first</source>
        <translation>ჯერ ანალიზებს ითხოვს</translation>
    </message>
    <message>
        <source>longest stay, days</source>
        <translation>ყველაზე გრძელი ყოფნა, დღე</translation>
    </message>
    <message>
        <source>languages spoken</source>
        <translation>ენები</translation>
    </message>
    <message>
        <source>Among us: how they treat the women who come</source>
        <translation>ჩვენ შორის: როგორ ექცევიან ქალებს, რომლებიც მიდიან</translation>
    </message>
    <message>
        <source>Among us: {said}</source>
        <translation>ჩვენ შორის: {said}</translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>This step is closed while the emergency holds.</source>
        <translation>ეს ნაბიჯი დაკეტილია, სანამ საგანგებო რეჟიმი მოქმედებს.</translation>
    </message>
    <message>
        <source>Now at: {where}</source>
        <translation>ახლა აქ: {where}</translation>
    </message>
    <message>
        <source>closed now</source>
        <translation>ახლა დაკეტილია</translation>
    </message>
    <message>
        <source>elsewhere now</source>
        <translation>ახლა სხვაგანაა</translation>
    </message>
    <message>
        <source>Emergency mode: {what}</source>
        <translation>საგანგებო რეჟიმი: {what}</translation>
    </message>
    <message>
        <source>What is otherwise</source>
        <translation>რა არის სხვანაირად</translation>
    </message>
    <message>
        <source>Emergency mode</source>
        <translation>საგანგებო რეჟიმი</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>საგანგებო</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>დახურვა</translation>
    </message>
    <message>
        <source>Ring in this order</source>
        <translation>დარეკეთ ამ თანმიმდევრობით</translation>
    </message>
    <message>
        <source>No number is known here. Ring the police or the ambulance.</source>
        <translation>აქ ნომერი უცნობია. დარეკეთ პოლიციაში ან სასწრაფოში.</translation>
    </message>
    <message>
        <source>Hours that count for her health</source>
        <translation>საათები, რომლებიც მის ჯანმრთელობას სჭირდება</translation>
    </message>
    <message>
        <source>What the office agreed</source>
        <translation>რაზე შეთანხმდა ორგანიზაცია</translation>
    </message>
    <message>
        <source>Unlock to see whom the office rings.</source>
        <translation>განბლოკეთ, რომ ნახოთ, ვის ურეკავს ორგანიზაცია.</translation>
    </message>
    <message>
        <source>Nothing is written yet. Write the alarm and the safety plan under Team.</source>
        <translation>ჯერ არაფერი წერია. ჩაწერეთ განგაში და უსაფრთხოების გეგმა გუნდის გვერდზე.</translation>
    </message>
    <message>
        <source>help line</source>
        <translation>ცხელი ხაზი</translation>
    </message>
    <message>
        <source>her own person</source>
        <translation>მისი ადამიანი</translation>
    </message>
    <message>
        <source>our office</source>
        <translation>ჩვენი ორგანიზაცია</translation>
    </message>
    <message>
        <source>from the directory</source>
        <translation>ცნობარიდან</translation>
    </message>
    <message>
        <source>The limit is not known; go as soon as possible.</source>
        <translation>ზღვარი უცნობია; წადით რაც შეიძლება მალე.</translation>
    </message>
    <message>
        <source>within hours: {hours}</source>
        <translation>საათის განმავლობაში: {hours}</translation>
    </message>
    <message>
        <source>past; see a doctor all the same</source>
        <translation>გავიდა; მაინც მიმართეთ ექიმს</translation>
    </message>
    <message>
        <source>less than an hour left</source>
        <translation>დარჩა ერთ საათზე ნაკლები</translation>
    </message>
    <message>
        <source>hours left: {hours}</source>
        <translation>დარჩა საათი: {hours}</translation>
    </message>
    <message>
        <source>What is said here holds for this case alone.</source>
        <translation>აქ ნათქვამი მხოლოდ ამ საქმეს ეხება.</translation>
    </message>
    <message>
        <source>What is said here holds for every case, unless a case says otherwise.</source>
        <translation>აქ ნათქვამი ყველა საქმეს ეხება, თუ საქმეში სხვა რამ არ წერია.</translation>
    </message>
    <message>
        <source>The packs at hand know of no emergency.</source>
        <translation>არსებული პაკეტები საგანგებო მდგომარეობას არ იცნობს.</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>მოქმედებს</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>არ მოქმედებს</translation>
    </message>
    <message>
        <source>What would be otherwise</source>
        <translation>რა იქნებოდა სხვანაირად</translation>
    </message>
    <message>
        <source>It does not hold</source>
        <translation>არ მოქმედებს</translation>
    </message>
    <message>
        <source>It holds now</source>
        <translation>ახლა მოქმედებს</translation>
    </message>
    <message>
        <source>As for the whole desk</source>
        <translation>როგორც მთელი ორგანიზაციისთვის</translation>
    </message>
    <message>
        <source>By its dates</source>
        <translation>თარიღების მიხედვით</translation>
    </message>
    <message>
        <source>Said for this case.</source>
        <translation>ითქვა ამ საქმისთვის.</translation>
    </message>
    <message>
        <source>Said for the whole desk.</source>
        <translation>ითქვა მთელი ორგანიზაციისთვის.</translation>
    </message>
    <message>
        <source>It has no date: it holds where somebody here says so.</source>
        <translation>თარიღის გარეშე: მოქმედებს იქ, სადაც აქ ვინმე იტყვის.</translation>
    </message>
    <message>
        <source>By its date, since {day}.</source>
        <translation>თარიღით, {day}-დან.</translation>
    </message>
    <message>
        <source>Emergency mode…</source>
        <translation>საგანგებო რეჟიმი…</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Violence</source>
        <translation>ძალადობა</translation>
    </message>
    <message>
        <source>Police, office or service</source>
        <translation>პოლიცია, დაწესებულება ან სამსახური</translation>
    </message>
    <message>
        <source>Talk with her</source>
        <translation>საუბარი მასთან</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>სასამართლო</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>ჯანმრთელობა</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ჩანიშვნა</translation>
    </message>
    <message>
        <source>Talk with the partner or a relative</source>
        <translation>საუბარი პარტნიორთან ან ნათესავთან</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>A new file</source>
        <translation>ახალი ფაილი</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>რას აჩვენებს</translation>
    </message>
    <message>
        <source>From whom it comes</source>
        <translation>ვისგან მოვიდა</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>ნახვა</translation>
    </message>
    <message>
        <source>Whose hands it went through</source>
        <translation>ვის ხელში გაიარა</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>ასლის შენახვა…</translation>
    </message>
    <message>
        <source>This file cannot be shown here</source>
        <translation>ამ ფაილის ჩვენება აქ შეუძლებელია</translation>
    </message>
    <message>
        <source>The copy lies outside the vault, readable for everybody who gets hold of it. The program that opens it may keep traces. Save it where only you can reach it, and delete it afterwards.</source>
        <translation>ასლი საცავის გარეთ იქნება და მის წაკითხვას შეძლებს ყველა, ვისაც ხელში ჩაუვარდება. პროგრამამ, რომელიც მას გახსნის, შეიძლება კვალი დატოვოს. შეინახეთ იქ, სადაც მხოლოდ თქვენ გიწვდებათ ხელი, და შემდეგ წაშალეთ.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>ასლის შენახვა</translation>
    </message>
    <message>
        <source>The copy is saved, outside the vault. Delete it when it is done with.</source>
        <translation>ასლი საცავის გარეთ შენახულია. წაშალეთ, როცა აღარ დაგჭირდებათ.</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>რა მოხდა მასთან დაკავშირებით</translation>
    </message>
    <message>
        <source>From whom or to whom</source>
        <translation>ვისგან ან ვის</translation>
    </message>
    <message>
        <source>What else to know</source>
        <translation>კიდევ რა უნდა ვიცოდეთ</translation>
    </message>
    <message>
        <source>It is too large to be shown. It is kept whole and unchanged; save a copy for another program.</source>
        <translation>ის ზედმეტად დიდია საჩვენებლად. ინახება მთლიანად და უცვლელად; შეინახეთ ასლი სხვა პროგრამისთვის.</translation>
    </message>
    <message>
        <source>The picture is damaged or of an unusual form. It is kept as it came; save a copy for another program.</source>
        <translation>სურათი დაზიანებულია ან უჩვეულო ფორმატისაა. ინახება ისე, როგორც მოვიდა; შეინახეთ ასლი სხვა პროგრამისთვის.</translation>
    </message>
    <message>
        <source>This program shows pictures and plain text only. The file is kept whole and unchanged, with its hash; save a copy to open it with another program.</source>
        <translation>ეს პროგრამა მხოლოდ სურათებსა და უბრალო ტექსტს აჩვენებს. ფაილი ინახება მთლიანად და უცვლელად, საკონტროლო ჯამთან ერთად; სხვა პროგრამით გასახსნელად შეინახეთ ასლი.</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>ფაილი</translation>
    </message>
    <message>
        <source>taken in here</source>
        <translation>მიღებულია აქ</translation>
    </message>
    <message>
        <source>removed from here</source>
        <translation>წაშლილია აქედან</translation>
    </message>
    <message>
        <source>received from somebody</source>
        <translation>მიღებულია ვიღაცისგან</translation>
    </message>
    <message>
        <source>handed to somebody</source>
        <translation>გადაეცა ვიღაცას</translation>
    </message>
    <message>
        <source>a copy saved outside the vault</source>
        <translation>ასლი შენახულია საცავის გარეთ</translation>
    </message>
    <message>
        <source>shown to somebody</source>
        <translation>უჩვენეს ვიღაცას</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>დაბრუნდა</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Day</source>
        <translation>დღე</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>თვე</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>წელი</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>კალენდარი…</translation>
    </message>
    <message>
        <source>The calendar has no such day. Look at the day, the month and the year.</source>
        <translation>კალენდარში ასეთი დღე არ არის. შეამოწმეთ დღე, თვე და წელი.</translation>
    </message>
    <message>
        <source>This is no date. The year alone is enough, such as 1988.</source>
        <translation>ეს თარიღი არ არის. საკმარისია წელი, მაგალითად 1988.</translation>
    </message>
    <message>
        <source>This is no complete date. Write day, month and a year of four digits.</source>
        <translation>თარიღი სრული არ არის. დაწერეთ დღე, თვე და წელი ოთხი ციფრით.</translation>
    </message>
    <message>
        <source>Take this day</source>
        <translation>ამ დღის არჩევა</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>საათი</translation>
    </message>
    <message>
        <source>This is no hour. Write it as 14:30.</source>
        <translation>ეს დრო არ არის. დაწერეთ ასე: 14:30.</translation>
    </message>
    <message>
        <source>Write the day as well as the hour.</source>
        <translation>საათთან ერთად დღეც დაწერეთ.</translation>
    </message>
    <message>
        <source>The hour is missing. If nobody knows it, write the earliest it could have been.</source>
        <translation>საათი აკლია. თუ არავინ იცის, დაწერეთ ყველაზე ადრეული შესაძლო დრო.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>პირის დამატება</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>დაბრუნება</translation>
    </message>
    <message>
        <source>There is nobody</source>
        <translation>არავინ არის</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>პირი {number}</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>წაშლა</translation>
    </message>
    <message>
        <source>This is not a number. Write digits only, such as 12 or 1250.50.</source>
        <translation>ეს რიცხვი არ არის. დაწერეთ მხოლოდ ციფრები, მაგალითად 12 ან 1250,50.</translation>
    </message>
    <message>
        <source>This does not look like a complete phone number; check it. It is kept as you typed it.</source>
        <translation>ეს სრულ ტელეფონის ნომერს არ ჰგავს; გადაამოწმეთ. შენახულია ისე, როგორც აკრიფეთ.</translation>
    </message>
    <message>
        <source>This number does not pass its check; a digit may be wrong. It is kept as you typed it.</source>
        <translation>ნომერი შემოწმებას ვერ გადის; შეიძლება ციფრი შეგეშალათ. შენახულია ისე, როგორც აკრიფეთ.</translation>
    </message>
    <message>
        <source>In her own words. Ctrl+Enter continues.</source>
        <translation>მისი სიტყვებით. Ctrl+Enter აგრძელებს.</translation>
    </message>
    <message>
        <source>Letters: {count}</source>
        <translation>ასოები: {count}</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>არცერთი მათგანი</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>She may leave out any question. Keep this sheet safe.</source>
        <translation>მას შეუძლია ნებისმიერ კითხვას არ უპასუხოს. ფურცელი უსაფრთხოდ შეინახეთ.</translation>
    </message>
    <message>
        <source>(Ask, warn her, write nothing.)</source>
        <translation>(ჰკითხეთ, გააფრთხილეთ, არაფერი ჩაწეროთ.)</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>კითხვები</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>ეს საჭიროა.</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Numbers for an emergency</source>
        <translation>ნომრები საგანგებო შემთხვევისთვის</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>What is protected and what is not</source>
        <translation>რა არის დაცული და რა არა</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>კლავიშები</translation>
    </message>
    <message>
        <source>lock at once</source>
        <translation>მაშინვე ჩაკეტვა</translation>
    </message>
    <message>
        <source>hide the window and lock</source>
        <translation>ფანჯრის დამალვა და ჩაკეტვა</translation>
    </message>
    <message>
        <source>continue; in long text Ctrl+Enter</source>
        <translation>გაგრძელება; გრძელ ტექსტში Ctrl+Enter</translation>
    </message>
    <message>
        <source>the question before</source>
        <translation>წინა კითხვა</translation>
    </message>
    <message>
        <source>choose an answer</source>
        <translation>პასუხის არჩევა</translation>
    </message>
    <message>
        <source>search</source>
        <translation>ძებნა</translation>
    </message>
    <message>
        <source>undo what the message at the foot of the window offers to undo</source>
        <translation>იმის გაუქმება, რისი გაუქმებასაც ფანჯრის ქვედა შეტყობინება გთავაზობთ</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>ეს დახმარება</translation>
    </message>
    <message>
        <source>larger text, smaller text, the usual size</source>
        <translation>უფრო დიდი ტექსტი, უფრო პატარა ტექსტი, ჩვეულებრივი ზომა</translation>
    </message>
    <message>
        <source>the places at the left</source>
        <translation>განყოფილებები მარცხნივ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>დახმარება</translation>
    </message>
    <message>
        <source>Search the help…</source>
        <translation>ძებნა დახმარებაში…</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ძებნა დახმარებაში</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>თემები</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>ტექსტი</translation>
    </message>
    <message>
        <source>Nothing in the help has all of these words. Try one word, or its beginning.</source>
        <translation>დახმარებაში არ არის ტექსტი, სადაც ყველა ეს სიტყვაა. სცადეთ ერთი სიტყვა ან მისი დასაწყისი.</translation>
    </message>
    <message>
        <source>This program opens nothing on the network. The address: {address}</source>
        <translation>ეს პროგრამა ქსელში არაფერს ხსნის. მისამართი: {address}</translation>
    </message>
    <message>
        <source>This text is not written in your language ({own}) yet. It exists in: {other}.</source>
        <translation>ეს ტექსტი თქვენს ენაზე ({own}) ჯერ არ არის. არსებობს ენაზე: {other}.</translation>
    </message>
    <message>
        <source>This text is not written in your language ({own}) yet. Read it in:</source>
        <translation>ეს ტექსტი თქვენს ენაზე ({own}) ჯერ არ არის. წაიკითხეთ ენაზე:</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>not said</source>
        <translation>არ თქმულა</translation>
    </message>
    <message>
        <source>by a help line</source>
        <translation>დახმარების ხაზით</translation>
    </message>
    <message>
        <source>by outreach</source>
        <translation>აუთრიჩით</translation>
    </message>
    <message>
        <source>by the police</source>
        <translation>პოლიციით</translation>
    </message>
    <message>
        <source>by a self-help group</source>
        <translation>თვითდახმარების ჯგუფით</translation>
    </message>
    <message>
        <source>by a treatment site</source>
        <translation>მკურნალობის ცენტრით</translation>
    </message>
    <message>
        <source>by a peer</source>
        <translation>თანასწორი კონსულტანტით</translation>
    </message>
    <message>
        <source>sent by another organisation</source>
        <translation>სხვა ორგანიზაციამ გამოგზავნა</translation>
    </message>
    <message>
        <source>by herself</source>
        <translation>თავად</translation>
    </message>
    <message>
        <source>low</source>
        <translation>დაბალი</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>მომატებული</translation>
    </message>
    <message>
        <source>high</source>
        <translation>მაღალი</translation>
    </message>
    <message>
        <source>acute</source>
        <translation>მწვავე</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>ახლა არა</translation>
    </message>
    <message>
        <source>she is thinking about it</source>
        <translation>ფიქრობს</translation>
    </message>
    <message>
        <source>she wants to act</source>
        <translation>მოქმედება სურს</translation>
    </message>
    <message>
        <source>she has begun</source>
        <translation>უკვე დაიწყო</translation>
    </message>
    <message>
        <source>How high the risk is</source>
        <translation>რამდენად მაღალია რისკი</translation>
    </message>
    <message>
        <source>What she wishes</source>
        <translation>რა სურს</translation>
    </message>
    <message>
        <source>What she tells</source>
        <translation>რას ყვება</translation>
    </message>
    <message>
        <source>How she wants to be called and spoken of</source>
        <translation>როგორ სურს, რომ მიმართონ და მასზე ილაპარაკონ</translation>
    </message>
    <message>
        <source>How and when to reach her safely, and under what name</source>
        <translation>როგორ და როდის დავუკავშირდეთ უსაფრთხოდ, რა სახელით</translation>
    </message>
    <message>
        <source>Where and when to meet so that nobody notices</source>
        <translation>სად და როდის შევხვდეთ, რომ არავინ შეამჩნიოს</translation>
    </message>
    <message>
        <source>Who we say we are when somebody else answers</source>
        <translation>ვინ ვთქვათ, რომ ვართ, თუ სხვამ უპასუხა</translation>
    </message>
    <message>
        <source>The language she speaks best</source>
        <translation>ენა, რომელზეც ყველაზე კარგად ლაპარაკობს</translation>
    </message>
    <message>
        <source>What makes it easier for her (hearing, moving, reading, a child along…)</source>
        <translation>რა გაუადვილებს (სმენა, გადაადგილება, კითხვა, ბავშვი თან…)</translation>
    </message>
    <message>
        <source>How she came</source>
        <translation>როგორ მოვიდა</translation>
    </message>
    <message>
        <source>How ready she feels to act, in her own view</source>
        <translation>რამდენად მზად გრძნობს თავს მოქმედებისთვის</translation>
    </message>
    <message>
        <source>The risk now</source>
        <translation>რისკი ახლა</translation>
    </message>
    <message>
        <source>What makes it so</source>
        <translation>რა ქმნის მას</translation>
    </message>
    <message>
        <source>Before which step we looked at it (police, shelter, court…)</source>
        <translation>რომელი ნაბიჯის წინ შევაფასეთ (პოლიცია, თავშესაფარი, სასამართლო…)</translation>
    </message>
    <message>
        <source>Write it down with today's date</source>
        <translation>ჩაწერა დღევანდელი თარიღით</translation>
    </message>
    <message>
        <source>The risk was to be looked at again on {when}.</source>
        <translation>რისკი ხელახლა უნდა შეფასებულიყო {when}.</translation>
    </message>
    <message>
        <source>Nobody has looked at the risk yet.</source>
        <translation>რისკი ჯერ არავის შეუფასებია.</translation>
    </message>
    <message>
        <source>Look at the risk again with her</source>
        <translation>რისკის ხელახლა ნახვა მასთან ერთად</translation>
    </message>
</context>
<context>
    <name>Interview</name>
    <message>
        <source>Interview</source>
        <translation>გამოკითხვა</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>კითხვა</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>განყოფილებები</translation>
    </message>
    <message>
        <source>Result so far</source>
        <translation>შედეგი ამ დროისთვის</translation>
    </message>
    <message>
        <source>Opening the interview…</source>
        <translation>გამოკითხვა იხსნება…</translation>
    </message>
    <message>
        <source>not yet reviewed by a local lawyer</source>
        <translation>ადგილობრივ იურისტს ჯერ არ შეუმოწმებია</translation>
    </message>
    <message>
        <source>reviewed by {name}</source>
        <translation>შეამოწმა: {name}</translation>
    </message>
    <message>
        <source>Case {case} · {country} · law checked {when}, pack {version} ({review})</source>
        <translation>საქმე {case} · {country} · სამართალი შემოწმდა {when}, პაკეტი {version} ({review})</translation>
    </message>
    <message>
        <source>Turn screen to her</source>
        <translation>ეკრანი მისკენ</translation>
    </message>
    <message>
        <source>One question at a time</source>
        <translation>თითო კითხვა</translation>
    </message>
    <message>
        <source>Whole section</source>
        <translation>მთელი განყოფილება</translation>
    </message>
    <message>
        <source>Paper form…</source>
        <translation>ქაღალდის ფორმა…</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>შენახვა და დახურვა</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>უკან</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>გაგრძელება</translation>
    </message>
    <message>
        <source>Enter continues · Alt+← goes back</source>
        <translation>Enter აგრძელებს · Alt+← უკან</translation>
    </message>
    <message>
        <source>Choose or write an answer, or say that it is not known yet.</source>
        <translation>აირჩიეთ ან დაწერეთ პასუხი, ან თქვით, რომ ჯერ უცნობია.</translation>
    </message>
    <message>
        <source>on an unknown day</source>
        <translation>უცნობ დღეს</translation>
    </message>
    <message>
        <source>Everything needed is asked</source>
        <translation>ყველაფერი საჭირო ნაკითხია</translation>
    </message>
    <message>
        <source>Gaps in the papers: {count}</source>
        <translation>ცარიელი ადგილები დოკუმენტებში: {count}</translation>
    </message>
    <message>
        <source>The papers can be made all the same; each gap prints as a line to fill by hand.</source>
        <translation>დოკუმენტები მაინც შეიძლება დამზადდეს; თითო ცარიელი ადგილი ხელით შესავსებ ხაზად დაიბეჭდება.</translation>
    </message>
    <message>
        <source>Go to the papers</source>
        <translation>დოკუმენტებზე გადასვლა</translation>
    </message>
    <message>
        <source>Go to the steps</source>
        <translation>ნაბიჯებზე გადასვლა</translation>
    </message>
    <message>
        <source>What may follow</source>
        <translation>რა შეიძლება მოჰყვეს</translation>
    </message>
    <message>
        <source>answered {done}, open {open}</source>
        <translation>პასუხი {done}, დარჩა {open}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>მზადაა</translation>
    </message>
    <message>
        <source>nothing to ask</source>
        <translation>საკითხავი არაფერია</translation>
    </message>
    <message>
        <source>Answered: {done} · still to ask: {open}</source>
        <translation>პასუხი: {done} · საკითხავი: {open}</translation>
    </message>
    <message>
        <source>Only what can change the result is asked.</source>
        <translation>მხოლოდ იმას ვკითხულობთ, რაც შედეგს ცვლის.</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>კითხვების ენა</translation>
    </message>
</context>
<context>
    <name>Law</name>
    <message>
        <source>confirmed</source>
        <translation>დადასტურებული</translation>
    </message>
    <message>
        <source>one source</source>
        <translation>ერთი წყარო</translation>
    </message>
    <message>
        <source>from memory, ask a lawyer</source>
        <translation>მეხსიერებით, ჰკითხეთ ადვოკატს</translation>
    </message>
    <message>
        <source>uncertain, ask a lawyer</source>
        <translation>გაურკვეველი, ჰკითხეთ ადვოკატს</translation>
    </message>
    <message>
        <source>not known, ask a lawyer</source>
        <translation>უცნობი, ჰკითხეთ ადვოკატს</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>დიახ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>არა</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>ჯერ გადაუწყვეტელი</translation>
    </message>
    <message>
        <source>open to her</source>
        <translation>მისთვის ღიაა</translation>
    </message>
    <message>
        <source>not open to her</source>
        <translation>მისთვის დახურულია</translation>
    </message>
    <message>
        <source>Last checked: {when}</source>
        <translation>ბოლო შემოწმება: {when}</translation>
    </message>
    <message>
        <source>No source is recorded.</source>
        <translation>წყარო მითითებული არ არის.</translation>
    </message>
    <message>
        <source>Other grounds: {count}</source>
        <translation>სხვა საფუძვლები: {count}</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>რატომ?</translation>
    </message>
    <message>
        <source>Still to ask: {question}</source>
        <translation>საკითხავი: {question}</translation>
    </message>
    <message>
        <source>This alone would change the result.</source>
        <translation>მხოლოდ ეს შეცვლიდა შედეგს.</translation>
    </message>
    <message>
        <source>Go to this question</source>
        <translation>ამ კითხვაზე გადასვლა</translation>
    </message>
    <message>
        <source>Statutes</source>
        <translation>კანონები</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>პირობები</translation>
    </message>
    <message>
        <source>What may be ordered</source>
        <translation>რა შეიძლება დაინიშნოს</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>ვადები</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>მოსაკრებლები</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>რა უნდა წაიღოთ</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ნაბიჯები</translation>
    </message>
    <message>
        <source>What could harm her</source>
        <translation>რა შეიძლება ავნოს</translation>
    </message>
    <message>
        <source>Further rules</source>
        <translation>სხვა წესები</translation>
    </message>
    <message>
        <source>Figures and since when they hold</source>
        <translation>ციფრები და როდიდან მოქმედებს</translation>
    </message>
    <message>
        <source>Back to the packs</source>
        <translation>პაკეტებთან დაბრუნება</translation>
    </message>
    <message>
        <source>Save as a Word file…</source>
        <translation>Word-ის ფაილად შენახვა…</translation>
    </message>
    <message>
        <source>The law to read</source>
        <translation>სამართალი წასაკითხად</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>პროცედურა</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>დოკუმენტის ენა</translation>
    </message>
    <message>
        <source>{pack}, version {version}</source>
        <translation>{pack}, ვერსია {version}</translation>
    </message>
    <message>
        <source>Save the law as a Word file</source>
        <translation>სამართლის შენახვა Word-ის ფაილად</translation>
    </message>
    <message>
        <source>checked on</source>
        <translation>შემოწმდა</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>შენახულია: {name}</translation>
    </message>
    <message>
        <source>checked on {when}</source>
        <translation>შემოწმდა {when}</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>არასოდეს შემოწმებულა</translation>
    </message>
</context>
<context>
    <name>Member</name>
    <message>
        <source>Family name</source>
        <translation>გვარი</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>სახელი</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>მამის სახელი</translation>
    </message>
    <message>
        <source>Former family name</source>
        <translation>ყოფილი გვარი</translation>
    </message>
    <message>
        <source>Gender in the papers</source>
        <translation>სქესი დოკუმენტებში</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>დაბადების თარიღი</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>დაბადების ადგილი</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>მოქალაქეობა</translation>
    </message>
    <message>
        <source>How she wants to be called</source>
        <translation>როგორ უნდა, რომ მიმართონ</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>პირადი ნომერი</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>მისამართი</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ტელეფონი</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ელფოსტა</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>სამუშაო ადგილი</translation>
    </message>
    <message>
        <source>Relation to her</source>
        <translation>ვინ არის მისთვის</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>შენიშვნა</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>საფოსტო ინდექსი</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ქვეყანა</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>მხარე</translation>
    </message>
    <message>
        <source>District</source>
        <translation>რაიონი</translation>
    </message>
    <message>
        <source>Town or village</source>
        <translation>ქალაქი ან სოფელი</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>ქუჩა</translation>
    </message>
    <message>
        <source>House</source>
        <translation>სახლი</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>კორპუსი</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>ბინა</translation>
    </message>
    <message>
        <source>female</source>
        <translation>ქალი</translation>
    </message>
    <message>
        <source>male</source>
        <translation>კაცი</translation>
    </message>
    <message>
        <source>other</source>
        <translation>სხვა</translation>
    </message>
</context>
<context>
    <name>NewCase</name>
    <message>
        <source>Cancel</source>
        <translation>გაუქმება</translation>
    </message>
    <message>
        <source>Another procedure</source>
        <translation>კიდევ ერთი პროცედურა</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>ახალი საქმე</translation>
    </message>
    <message>
        <source>Working name of the case</source>
        <translation>საქმის სამუშაო სახელი</translation>
    </message>
    <message>
        <source>A number or a neutral word. It is shown in lists; her name is asked later.</source>
        <translation>ნომერი ან ნეიტრალური სიტყვა. ჩანს სიებში; მის სახელს მოგვიანებით ვიკითხავთ.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>დაწყება</translation>
    </message>
    <message>
        <source>Only open the case</source>
        <translation>მხოლოდ საქმის გახსნა</translation>
    </message>
    <message>
        <source>No pack can be read. Look at Packs.</source>
        <translation>ვერც ერთი პაკეტი ვერ იკითხება. ნახეთ „პაკეტები“.</translation>
    </message>
    <message>
        <source>Which country's law?</source>
        <translation>რომელი ქვეყნის სამართალი?</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ქვეყანა</translation>
    </message>
    <message>
        <source>This pack is a draft: no local lawyer has read it yet. Review is due by {when}.</source>
        <translation>ეს პაკეტი შავია: ადგილობრივ იურისტს ჯერ არ წაუკითხავს. შესამოწმებელია {when}-მდე.</translation>
    </message>
    <message>
        <source>Which procedure first?</source>
        <translation>რომელი პროცედურა პირველად?</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>პროცედურა</translation>
    </message>
    <message>
        <source>Give the case a working name.</source>
        <translation>მიეცით საქმეს სამუშაო სახელი.</translation>
    </message>
    <message>
        <source>Choose the country.</source>
        <translation>აირჩიეთ ქვეყანა.</translation>
    </message>
    <message>
        <source>Choose the procedure, or only open the case.</source>
        <translation>აირჩიეთ პროცედურა ან მხოლოდ გახსენით საქმე.</translation>
    </message>
</context>
<context>
    <name>Override</name>
    <message>
        <source>The rules propose, a person decides.</source>
        <translation>წესები გვთავაზობს, ადამიანი წყვეტს.</translation>
    </message>
    <message>
        <source>Decide otherwise…</source>
        <translation>სხვაგვარად გადაწყვეტა…</translation>
    </message>
    <message>
        <source>A worker decided: {verdict}</source>
        <translation>თანამშრომელმა გადაწყვიტა: {verdict}</translation>
    </message>
    <message>
        <source>Let the rules decide again</source>
        <translation>ისევ წესებმა გადაწყვიტოს</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>გადაწყვეტილება</translation>
    </message>
    <message>
        <source>Reason; it is kept with your name</source>
        <translation>მიზეზი; თქვენი სახელით ინახება</translation>
    </message>
</context>
<context>
    <name>PackFault</name>
    <message>
        <source>What stands here has the wrong form: {given}</source>
        <translation>აქ ჩაწერილის ფორმა არასწორია: {given}</translation>
    </message>
    <message>
        <source>Something is missing here: {name}</source>
        <translation>აქ რაღაც აკლია: {name}</translation>
    </message>
    <message>
        <source>There is a sign here that cannot be seen ({code}). Type the words anew.</source>
        <translation>აქ არის უხილავი ნიშანი ({code}). აკრიფეთ სიტყვები თავიდან.</translation>
    </message>
    <message>
        <source>This text is empty. Write it.</source>
        <translation>ეს ტექსტი ცარიელია. დაწერეთ.</translation>
    </message>
    <message>
        <source>A text is missing in this language: {language} ({name})</source>
        <translation>ამ ენაზე ტექსტი აკლია: {language} ({name})</translation>
    </message>
    <message>
        <source>One sentence has {count} words. Make two or three of it, of {most} words at most.</source>
        <translation>ერთ წინადადებაში {count} სიტყვაა. გაყავით ორად ან სამად, თითოში არაუმეტეს {most} სიტყვისა.</translation>
    </message>
    <message>
        <source>This reads like a letter from an office. Use shorter words and shorter sentences.</source>
        <translation>ეს უწყების წერილივით იკითხება. გამოიყენეთ უფრო მოკლე სიტყვები და წინადადებები.</translation>
    </message>
    <message>
        <source>It is said {count} times that something is done, but not who does it. Name who acts.</source>
        <translation>{count}-ჯერ ნათქვამია, რომ რაღაც კეთდება, მაგრამ არა, ვინ აკეთებს. დაასახელეთ, ვინ მოქმედებს.</translation>
    </message>
    <message>
        <source>This is marked “{status}”, but no source is named. Add the source, or lower how sure it is.</source>
        <translation>აქ მითითებულია „{status}“, მაგრამ წყარო დასახელებული არ არის. დაამატეთ წყარო ან შეამცირეთ სანდოობა.</translation>
    </message>
    <message>
        <source>This is no page: {given}. Write an address that begins with https://, or name the paper.</source>
        <translation>ეს გვერდი არ არის: {given}. დაწერეთ მისამართი, რომელიც იწყება https://-ით, ან დაასახელეთ დოკუმენტი.</translation>
    </message>
    <message>
        <source>This was checked on {day}, which lies ahead. Is the clock of this computer right?</source>
        <translation>ეს შემოწმებულია {day}, ეს დღე კი ჯერ არ დამდგარა. სწორია კომპიუტერის საათი?</translation>
    </message>
    <message>
        <source>This was last checked on {day}. Check it against its source again.</source>
        <translation>ბოლოს ეს შემოწმდა {day}. ხელახლა შეადარეთ წყაროს.</translation>
    </message>
    <message>
        <source>The review ran out on {day}. A lawyer must read the pack again.</source>
        <translation>შემოწმების ვადა გავიდა {day}. პაკეტი იურისტმა ხელახლა უნდა წაიკითხოს.</translation>
    </message>
    <message>
        <source>The values of this figure are not in the order of their days. Each needs a day of its own.</source>
        <translation>ამ მაჩვენებლის მნიშვნელობები დღეების რიგით არ დგას. თითოეულს საკუთარი დღე სჭირდება.</translation>
    </message>
    <message>
        <source>This figure is larger than any figure of the law can be. Correct it.</source>
        <translation>ეს მაჩვენებელი უფრო დიდია, ვიდრე კანონის რომელიმე მაჩვენებელი შეიძლება იყოს. შეასწორეთ.</translation>
    </message>
    <message>
        <source>This kept test does not come out as before: {name}</source>
        <translation>ეს შენახული ცდა ისე აღარ გამოდის, როგორც ადრე: {name}</translation>
    </message>
    <message>
        <source>Something that is not in the pack is still named here: {name}</source>
        <translation>აქ კვლავ დასახელებულია ის, რაც პაკეტში არ არის: {name}</translation>
    </message>
    <message>
        <source>This stands there twice: {name}</source>
        <translation>ეს ორჯერ წერია: {name}</translation>
    </message>
    <message>
        <source>This condition is not combined with the others: {name}</source>
        <translation>ეს პირობა სხვებთან არ არის დაკავშირებული: {name}</translation>
    </message>
    <message>
        <source>Nothing needs the answer to this question any more: {name}</source>
        <translation>ამ კითხვის პასუხი აღარაფერს სჭირდება: {name}</translation>
    </message>
    <message>
        <source>This condition can never hold, whatever she answers.</source>
        <translation>ეს პირობა არასდროს სრულდება, რაც არ უნდა უპასუხოს მან.</translation>
    </message>
    <message>
        <source>Conditions that are wanted together here can never hold together. Correct one of them.</source>
        <translation>პირობები, რომლებიც აქ ერთად არის საჭირო, ერთად არასდროს სრულდება. ერთ-ერთი შეასწორეთ.</translation>
    </message>
    <message>
        <source>This condition holds in just the same cases as another one beside it.</source>
        <translation>ეს პირობა ზუსტად იმავე შემთხვევებში სრულდება, რომლებშიც მეზობელი.</translation>
    </message>
    <message>
        <source>This condition always holds where another one does that is wanted too. Is that meant?</source>
        <translation>ეს პირობა ყოველთვის სრულდება იქ, სადაც სრულდება მასთან ერთად საჭირო სხვა. ასე იყო ჩაფიქრებული?</translation>
    </message>
    <message>
        <source>This pack needs version {version} of the program, or a newer one.</source>
        <translation>ამ პაკეტს სჭირდება პროგრამის ვერსია {version} ან უფრო ახალი.</translation>
    </message>
    <message>
        <source>Own offices and words cannot change the law. This is law: take it out.</source>
        <translation>საკუთარი უწყებები და სიტყვები კანონს ვერ შეცვლის. ეს კანონია: ამოიღეთ.</translation>
    </message>
    <message>
        <source>The national pack does not have this text any more, so nobody would read it. Take it out.</source>
        <translation>ეროვნულ პაკეტში ეს ტექსტი აღარ არის, ამიტომ მას ვერავინ წაიკითხავს. ამოიღეთ.</translation>
    </message>
    <message>
        <source>The national pack is not installed here: {name}. Install it first.</source>
        <translation>ეროვნული პაკეტი აქ არ არის დაყენებული: {name}. ჯერ ის დააყენეთ.</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>Packs</source>
        <translation>პაკეტები</translation>
    </message>
    <message>
        <source>What each country's law asks, as data that a lawyer can read</source>
        <translation>რას კითხულობს თითო ქვეყნის სამართალი — მონაცემებად, რომლებსაც იურისტი წაიკითხავს</translation>
    </message>
    <message>
        <source>No pack can be read</source>
        <translation>ვერც ერთი პაკეტი ვერ იკითხება</translation>
    </message>
    <message>
        <source>Install the program again, or add a pack.</source>
        <translation>ხელახლა დააყენეთ პროგრამა ან დაამატეთ პაკეტი.</translation>
    </message>
    <message>
        <source>Choose a pack file</source>
        <translation>აირჩიეთ პაკეტის ფაილი</translation>
    </message>
    <message>
        <source>Reading the pack and trying all its rules…</source>
        <translation>პაკეტი იკითხება და მისი ყველა წესი მოწმდება…</translation>
    </message>
    <message>
        <source>The pack {name} is installed and used from now on.</source>
        <translation>პაკეტი {name} დაყენებულია და ამიერიდან გამოიყენება.</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>ვერ გამოიყენება</translation>
    </message>
    <message>
        <source>Things wrong in it: {count}</source>
        <translation>შეცდომები მასში: {count}</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>რა არის არასწორი?</translation>
    </message>
    <message>
        <source>reviewed by {name}</source>
        <translation>შეამოწმა: {name}</translation>
    </message>
    <message>
        <source>draft, not reviewed</source>
        <translation>შავი, შეუმოწმებელი</translation>
    </message>
    <message>
        <source>review overdue since {when}</source>
        <translation>შემოწმების ვადა გასულია {when}</translation>
    </message>
    <message>
        <source>review due by {when}</source>
        <translation>შესამოწმებელია {when}-მდე</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>ვერსია {version}</translation>
    </message>
    <message>
        <source>Install from a file…</source>
        <translation>ფაილიდან დაყენება…</translation>
    </message>
    <message>
        <source>Open cases under earlier packs</source>
        <translation>ღია საქმეები წინა პაკეტებით</translation>
    </message>
    <message>
        <source>The pack {name} is kept as a draft. No case can be taken under it.</source>
        <translation>პაკეტი {name} შავად არის შენახული. მისით საქმის წარმოება არ შეიძლება.</translation>
    </message>
    <message>
        <source>A skeleton to work on: no law of this country has been checked, no case can be taken under it.</source>
        <translation>სამუშაო ჩონჩხი: ამ ქვეყნის არცერთი კანონი არ შემოწმებულა, საქმეს მისით ვერ წარმართავთ.</translation>
    </message>
    <message>
        <source>An overlay: its own offices and texts come before those of {pack}</source>
        <translation>ზედდება: მისი საკუთარი უწყებები და ტექსტები უსწრებს იმათ, რაც არის პაკეტში {pack}</translation>
    </message>
    <message>
        <source>oldest check of a source: {when}</source>
        <translation>წყაროს უძველესი შემოწმება: {when}</translation>
    </message>
    <message>
        <source>Read the law</source>
        <translation>სამართლის წაკითხვა</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>ასლის რედაქტირება</translation>
    </message>
    <message>
        <source>Own offices and words</source>
        <translation>საკუთარი დაწესებულებები და სიტყვები</translation>
    </message>
    <message>
        <source>Proof-read</source>
        <translation>კორექტურა</translation>
    </message>
    <message>
        <source>Go back to the version before…</source>
        <translation>წინა ვერსიაზე დაბრუნება…</translation>
    </message>
    <message>
        <source>Go back from {name} {version}?</source>
        <translation>დავბრუნდეთ {name} {version}-დან?</translation>
    </message>
    <message>
        <source>The version used before is taken up again, or the one that came with the program. This version is removed. Your cases stay as they are.</source>
        <translation>ისევ წინა ვერსია ან პროგრამის თანმხლები გამოიყენება. ეს ვერსია წაიშლება. თქვენი საქმეები უცვლელი დარჩება.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>დაბრუნება</translation>
    </message>
    <message>
        <source>The earlier version of {name} is used again.</source>
        <translation>{name}: ისევ წინა ვერსია გამოიყენება.</translation>
    </message>
    <message>
        <source>Came with the program</source>
        <translation>პროგრამას მოჰყვა</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>უცნობი დღე</translation>
    </message>
    <message>
        <source>Your office's own copy, put to use on {when}</source>
        <translation>თქვენი ოფისის საკუთარი ასლი, გამოიყენება {when}</translation>
    </message>
    <message>
        <source>Installed from a file on {when}, unsigned</source>
        <translation>დაყენდა ფაილიდან {when}, ხელმოუწერელი</translation>
    </message>
    <message>
        <source>Installed from a file on {when}, signed by {signer} ({six})</source>
        <translation>დაყენდა ფაილიდან {when}, ხელი მოაწერა {signer} ({six})</translation>
    </message>
    <message>
        <source>Questions in: {languages}</source>
        <translation>კითხვების ენა: {languages}</translation>
    </message>
    <message>
        <source>Papers in: {languages}</source>
        <translation>დოკუმენტების ენა: {languages}</translation>
    </message>
    <message>
        <source>How sure is it?</source>
        <translation>რამდენად ზუსტია?</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>პროცედურები</translation>
    </message>
    <message>
        <source>Nobody has signed this file: nobody vouches for what is in it.</source>
        <translation>ამ ფაილზე ხელი არავის მოუწერია: მის შინაარსზე პასუხს არავინ აგებს.</translation>
    </message>
    <message>
        <source>It is signed by {signer}, whom this computer does not know yet. Ask them by telephone to read you their six words; they must be: {six}</source>
        <translation>ხელს აწერს {signer}, რომელსაც ეს კომპიუტერი ჯერ არ იცნობს. ტელეფონით წაგიკითხოთ ექვსი სიტყვა; უნდა იყოს: {six}</translation>
    </message>
    <message>
        <source>You trust a signer of this name already, but this file bears another key. Somebody may be pretending: ask them by telephone before you go on.</source>
        <translation>ამ სახელის ხელმომწერს უკვე ენდობით, მაგრამ ამ ფაილს სხვა გასაღები აქვს. შეიძლება ვიღაც თავს სხვად ასაღებს: ჯერ ტელეფონით ჰკითხეთ.</translation>
    </message>
    <message>
        <source>Until now this pack was signed by {before}, this file is not.</source>
        <translation>აქამდე ამ პაკეტს ხელს აწერდა {before}, ამ ფაილს კი არა.</translation>
    </message>
    <message>
        <source>No law in it has been checked: it is kept as a draft to work on. No case can be taken under it.</source>
        <translation>მასში არცერთი ნორმა არ არის შემოწმებული: ინახება სამუშაო შავად. მისით საქმის წარმოება არ შეიძლება.</translation>
    </message>
    <message>
        <source>No local lawyer has signed it off: it is a draft.</source>
        <translation>ადგილობრივ იურისტს არ დაუმტკიცებია: ეს შავია.</translation>
    </message>
    <message>
        <source>Its review by a lawyer ran out on {day}.</source>
        <translation>იურისტის შემოწმების ვადა გავიდა {day}.</translation>
    </message>
    <message>
        <source>Something in it was checked on a day that lies ahead. Is the clock of this computer right?</source>
        <translation>მასში რაღაც შემოწმებულია დღით, რომელიც ჯერ არ დამდგარა. სწორია ამ კომპიუტერის საათი?</translation>
    </message>
    <message>
        <source>Version {new} is older than version {old}, which you use now.</source>
        <translation>ვერსია {new} უფრო ძველია, ვიდრე {old}, რომელსაც იყენებთ.</translation>
    </message>
    <message>
        <source>Keep {name}, version {version}, as a draft?</source>
        <translation>შევინახოთ შავად: {name}, ვერსია {version}?</translation>
    </message>
    <message>
        <source>Install {name}, version {version}?</source>
        <translation>დავაყენოთ {name}, ვერსია {version}?</translation>
    </message>
    <message>
        <source>Signed by {signer}</source>
        <translation>ხელი მოაწერა {signer}</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>ხელმოუწერელი</translation>
    </message>
    <message>
        <source>It takes the place of version {old}; you can go back to that at any time.</source>
        <translation>ჩაანაცვლებს ვერსიას {old}; მასზე დაბრუნება ნებისმიერ დროს შეგიძლიათ.</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>დაყენება</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>შავად შენახვა</translation>
    </message>
    <message>
        <source>Do not install</source>
        <translation>არ დაყენდეს</translation>
    </message>
    <message>
        <source>Tick each point above if you accept it</source>
        <translation>მონიშნეთ ზემოთ თითო პუნქტი, თუ ეთანხმებით</translation>
    </message>
    <message>
        <source>Installing…</source>
        <translation>ყენდება…</translation>
    </message>
    <message>
        <source>Signatures you trust</source>
        <translation>ხელმოწერები, რომლებსაც ენდობით</translation>
    </message>
    <message>
        <source>None yet. A signer is added when you install their pack.</source>
        <translation>ჯერ არცერთი. ხელმომწერი ემატება მისი პაკეტის დაყენებისას.</translation>
    </message>
    <message>
        <source>No longer trust</source>
        <translation>აღარ ვენდოთ</translation>
    </message>
    <message>
        <source>No longer trust {name}?</source>
        <translation>აღარ ვენდოთ: {name}?</translation>
    </message>
    <message>
        <source>Packs already installed stay. The next file signed by them asks you again.</source>
        <translation>უკვე დაყენებული პაკეტები დარჩება. ამ ხელმოწერის შემდეგ ფაილზე ისევ გკითხავთ.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Save the ticked papers…</source>
        <translation>მონიშნული დოკუმენტების შენახვა…</translation>
    </message>
    <message>
        <source>The paper as it stands</source>
        <translation>დოკუმენტი ამ მდგომარეობით</translation>
    </message>
    <message>
        <source>About this paper</source>
        <translation>ამ დოკუმენტის შესახებ</translation>
    </message>
    <message>
        <source>Choose a paper to see it here.</source>
        <translation>აირჩიეთ დოკუმენტი, რომ აქ ნახოთ.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>ფურცელი</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>მის შესახებ</translation>
    </message>
    <message>
        <source>The papers of a procedure grow out of its answers; none is under way.</source>
        <translation>პროცედურის დოკუმენტები პასუხებიდან იქმნება; ახლა არც ერთი არ მიმდინარეობს.</translation>
    </message>
    <message>
        <source>gaps: {count}</source>
        <translation>ცარიელი ადგილები: {count}</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>სრული</translation>
    </message>
    <message>
        <source>In the packet</source>
        <translation>ნაკრებში</translation>
    </message>
    <message>
        <source>This paper cannot be made</source>
        <translation>ეს დოკუმენტი ვერ მზადდება</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>ცარიელი ადგილები</translation>
    </message>
    <message>
        <source>Not known yet; what the paper would say of it is left out:</source>
        <translation>ჯერ უცნობია; რასაც დოკუმენტი ამაზე იტყოდა, გამოტოვებულია:</translation>
    </message>
    <message>
        <source>What this paper tells</source>
        <translation>რას ამჟღავნებს ეს დოკუმენტი</translation>
    </message>
    <message>
        <source>To: {readers}</source>
        <translation>ვის: {readers}</translation>
    </message>
    <message>
        <source>About: {what}</source>
        <translation>რაზე: {what}</translation>
    </message>
    <message>
        <source>nothing delicate</source>
        <translation>დელიკატურს არაფერს</translation>
    </message>
    <message>
        <source>She has not agreed yet to telling: {what}</source>
        <translation>ჯერ არ დათანხმებულა, რომ ითქვას: {what}</translation>
    </message>
    <message>
        <source>Ask her</source>
        <translation>ჰკითხეთ მას</translation>
    </message>
    <message>
        <source>Check the name forms once</source>
        <translation>ერთხელ შეამოწმეთ სახელის ფორმები</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>სწორია</translation>
    </message>
    <message>
        <source>Kept with the person.</source>
        <translation>შენახულია პირთან ერთად.</translation>
    </message>
    <message>
        <source>Tick at least one paper.</source>
        <translation>მონიშნეთ ერთი დოკუმენტი მაინც.</translation>
    </message>
    <message>
        <source>Where to save the papers</source>
        <translation>სად შევინახოთ დოკუმენტები</translation>
    </message>
    <message>
        <source>Making the papers…</source>
        <translation>დოკუმენტები მზადდება…</translation>
    </message>
    <message>
        <source>They are outside the vault now: keep them safe, destroy what is not needed.</source>
        <translation>ახლა ისინი საცავის გარეთაა: კარგად შეინახეთ, ზედმეტი გაანადგურეთ.</translation>
    </message>
    <message>
        <source>Papers saved: {count}</source>
        <translation>შენახული დოკუმენტები: {count}</translation>
    </message>
    <message>
        <source>The papers were not saved</source>
        <translation>დოკუმენტები ვერ შეინახა</translation>
    </message>
    <message>
        <source>Or say why it is made without her word; this is written down</source>
        <translation>ან თქვით, რატომ კეთდება მისი სიტყვის გარეშე; ეს ჩაიწერება</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>დაწერეთ მიზეზი.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>მაინც შენახვა</translation>
    </message>
    <message>
        <source>Papers made so far</source>
        <translation>უკვე დამზადებული დოკუმენტები</translation>
    </message>
    <message>
        <source>pack {version}</source>
        <translation>პაკეტი {version}</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>ჯერ არცერთი.</translation>
    </message>
    <message>
        <source>Of whom? (genitive)</source>
        <translation>ვისი? (ნათესაობითი)</translation>
    </message>
    <message>
        <source>To whom? (dative)</source>
        <translation>ვის? (მიცემითი)</translation>
    </message>
    <message>
        <source>Whom? (accusative)</source>
        <translation>ვის? (ბრალდებითი)</translation>
    </message>
    <message>
        <source>By whom? (instrumental)</source>
        <translation>ვის მიერ? (მოქმედებითი)</translation>
    </message>
    <message>
        <source>Addressing (vocative)</source>
        <translation>მიმართვა (წოდებითი)</translation>
    </message>
    <message>
        <source>About whom? (locative)</source>
        <translation>ვის შესახებ? (ადგილობითი)</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>შევსებულია</translation>
    </message>
    <message>
        <source>Still open: {gaps} of {total}</source>
        <translation>ჯერ ღიაა: {gaps} / {total}</translation>
    </message>
    <message>
        <source>Which?</source>
        <translation>რომელი?</translation>
    </message>
    <message>
        <source>Read by: {readers}</source>
        <translation>წაიკითხავს: {readers}</translation>
    </message>
    <message>
        <source>Tells about: {what}</source>
        <translation>ამჟღავნებს: {what}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>ნახვა</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>შევსება</translation>
    </message>
    <message>
        <source>Press a dotted word to go to its question.</source>
        <translation>დააჭირეთ წერტილებით ხაზგასმულ სიტყვას, რომ კითხვაზე გადახვიდეთ.</translation>
    </message>
    <message>
        <source>Amber lines are gaps. Nothing is saved yet.</source>
        <translation>ყვითელი ხაზები ცარიელი ადგილებია. ჯერ არაფერი შენახულა.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>დახურვა</translation>
    </message>
    <message>
        <source>Consent form</source>
        <translation>თანხმობის ფორმა</translation>
    </message>
    <message>
        <source>Referral letter</source>
        <translation>გადამისამართების წერილი</translation>
    </message>
    <message>
        <source>Authority for her representative</source>
        <translation>უფლებამოსილება მისი წარმომადგენლისთვის</translation>
    </message>
    <message>
        <source>Request for the medical record of injuries</source>
        <translation>მოთხოვნა დაზიანებების სამედიცინო ჩანაწერზე</translation>
    </message>
    <message>
        <source>Complaint about a refusal or inaction</source>
        <translation>საჩივარი უარზე ან უმოქმედობაზე</translation>
    </message>
    <message>
        <source>Chronology of her story</source>
        <translation>მისი ამბის ქრონოლოგია</translation>
    </message>
    <message>
        <source>Cover sheet</source>
        <translation>გარეკანი</translation>
    </message>
    <message>
        <source>the head of the office</source>
        <translation>დაწესებულების უფროსი</translation>
    </message>
    <message>
        <source>Other papers</source>
        <translation>სხვა დოკუმენტები</translation>
    </message>
    <message>
        <source>Language of these papers</source>
        <translation>ამ დოკუმენტების ენა</translation>
    </message>
    <message>
        <source>As a packet</source>
        <translation>ნაკრებად</translation>
    </message>
    <message>
        <source>With checklist, deadlines and a cover sheet; the file names tell nothing.</source>
        <translation>სიით, ვადებითა და გარეკანით; ფაილების სახელები არაფერს ამბობს.</translation>
    </message>
    <message>
        <source>A copy for: {reader}</source>
        <translation>ასლი: {reader}</translation>
    </message>
    <message>
        <source>Copies for:</source>
        <translation>ასლები:</translation>
    </message>
    <message>
        <source>Save the packet…</source>
        <translation>ნაკრების შენახვა…</translation>
    </message>
    <message>
        <source>Save the packet as one .zip…</source>
        <translation>ნაკრების შენახვა ერთ .zip-ად…</translation>
    </message>
    <message>
        <source>Not in the copy for {reader}: {papers}</source>
        <translation>არ არის ასლში ({reader}): {papers}</translation>
    </message>
    <message>
        <source>Save this paper…</source>
        <translation>ამ დოკუმენტის შენახვა…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF-ად შენახვა…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>ბეჭდვა…</translation>
    </message>
    <message>
        <source>No LibreOffice or Word was found on this computer, so there is no PDF; save the Word file instead. Printed pages are drawn by this program: lines and pages may break elsewhere than in the Word file.</source>
        <translation>ამ კომპიუტერზე LibreOffice ან Word ვერ მოიძებნა, ამიტომ PDF არ არის; შეინახეთ Word-ის ფაილი. დასაბეჭდ გვერდებს ეს პროგრამა ხატავს: ხაზები და გვერდები შეიძლება სხვაგან გაწყდეს, ვიდრე Word-ის ფაილში.</translation>
    </message>
    <message>
        <source>Since it was saved, {day}</source>
        <translation>შენახვის შემდეგ, {day}</translation>
    </message>
    <message>
        <source>Its words have not changed.</source>
        <translation>სიტყვები არ შეცვლილა.</translation>
    </message>
    <message>
        <source>Was: {text}</source>
        <translation>იყო: {text}</translation>
    </message>
    <message>
        <source>Now: {text}</source>
        <translation>ახლა: {text}</translation>
    </message>
    <message>
        <source>Ruled lines to fill in by hand: {count}</source>
        <translation>ხელით შესავსები ხაზები: {count}</translation>
    </message>
    <message>
        <source>Print a paper</source>
        <translation>დოკუმენტის ბეჭდვა</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>გაეგზავნა პრინტერს.</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>დაბეჭდილია</translation>
    </message>
    <message>
        <source>Without her consent, because: {reason}</source>
        <translation>მისი თანხმობის გარეშე, რადგან: {reason}</translation>
    </message>
</context>
<context>
    <name>Partner</name>
    <message>
        <source>Before anybody talks with the partner</source>
        <translation>სანამ ვინმე პარტნიორს დაელაპარაკება</translation>
    </message>
    <message>
        <source>Before anybody talks with him</source>
        <translation>სანამ ვინმე მას დაელაპარაკება</translation>
    </message>
    <message>
        <source>the partner</source>
        <translation>პარტნიორი</translation>
    </message>
    <message>
        <source>a relative of hers</source>
        <translation>მისი ნათესავი</translation>
    </message>
    <message>
        <source>a relative of his</source>
        <translation>პარტნიორის ნათესავი</translation>
    </message>
    <message>
        <source>She agreed on {when}.</source>
        <translation>დათანხმდა: {when}.</translation>
    </message>
    <message>
        <source>She has not agreed that anybody talks with him.</source>
        <translation>არ დათანხმებულა, რომ ვინმე მას დაელაპარაკოს.</translation>
    </message>
    <message>
        <source>The risk was looked at on {when}.</source>
        <translation>რისკი შეფასდა: {when}.</translation>
    </message>
    <message>
        <source>The risk was not looked at in the last two weeks.</source>
        <translation>ბოლო ორ კვირაში რისკი არ შეფასებულა.</translation>
    </message>
    <message>
        <source>Look at the risk</source>
        <translation>რისკის შეფასება</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>ვისთან</translation>
    </message>
    <message>
        <source>What was talked about</source>
        <translation>რაზე ისაუბრეს</translation>
    </message>
    <message>
        <source>When</source>
        <translation>როდის</translation>
    </message>
    <message>
        <source>Only without her yes: why it had to be</source>
        <translation>მხოლოდ მისი თანხმობის გარეშე: რატომ გახდა საჭირო</translation>
    </message>
    <message>
        <source>A talk with the partner or a relative</source>
        <translation>საუბარი პარტნიორთან ან ნათესავთან</translation>
    </message>
    <message>
        <source>Without her yes: {why}</source>
        <translation>მისი თანხმობის გარეშე: {why}</translation>
    </message>
    <message>
        <source>Does it mean a talk with the partner or relatives?</source>
        <translation>ნიშნავს ეს პარტნიორთან ან ნათესავებთან საუბარს?</translation>
    </message>
    <message>
        <source>He reads it too</source>
        <translation>ისიც წაიკითხავს</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Nobody is named yet</source>
        <translation>ჯერ არავინ არის დასახელებული</translation>
    </message>
    <message>
        <source>Names given in the interview appear here.</source>
        <translation>გამოკითხვის სახელები აქ გამოჩნდება.</translation>
    </message>
    <message>
        <source>Known elsewhere in this vault: {role}. Ask a colleague who leads before you go on.</source>
        <translation>ამ საცავის სხვა საქმეშიც არის: {role}. სანამ გააგრძელებთ, ჰკითხეთ ხელმძღვანელს.</translation>
    </message>
    <message>
        <source>Wants to be called: {name}</source>
        <translation>უნდა, რომ მიმართონ: {name}</translation>
    </message>
    <message>
        <source>Correct it in the interview</source>
        <translation>გაასწორეთ გამოკითხვაში</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation>წაშლილია.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>წაშლა</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>ვინმეს დამატება</translation>
    </message>
    <message>
        <source>Who this is</source>
        <translation>ვინ არის</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>დამატება</translation>
    </message>
    <message>
        <source>Write at least one name.</source>
        <translation>დაწერეთ ერთი სახელი მაინც.</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>დამატებულია.</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>დაბადების თარიღი: {day}</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>nobody yet</source>
        <translation>ჯერ არავინ</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>გადატანილია.</translation>
    </message>
    <message>
        <source>Who answers for this case</source>
        <translation>ვინ აგებს პასუხს ამ საქმეზე</translation>
    </message>
    <message>
        <source>Worker, and how many open cases she has</source>
        <translation>თანამშრომელი და მისი ღია საქმეების რაოდენობა</translation>
    </message>
    <message>
        <source>{who} has {count} open cases; the office warns from {cap}. Give one away?</source>
        <translation>{who}: ღია საქმეები {count}; ოფისი გვაფრთხილებს {cap}-დან. გადავცეთ ერთი?</translation>
    </message>
    <message>
        <source>{closed} of {all} are behind us</source>
        <translation>უკან დავტოვეთ {closed} / {all}</translation>
    </message>
    <message>
        <source>Nothing is planned yet. Steps come by themselves when a procedure begins.</source>
        <translation>ჯერ არაფერი დაგეგმილა. ნაბიჯები თავისით გამოჩნდება, როცა პროცედურა დაიწყება.</translation>
    </message>
    <message>
        <source>Our own tasks</source>
        <translation>ჩვენი ამოცანები</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>ამოცანის დამატება</translation>
    </message>
    <message>
        <source>read its risks first</source>
        <translation>ჯერ წაიკითხეთ რისკები</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>ვინ აკეთებს</translation>
    </message>
    <message>
        <source>a new task</source>
        <translation>ახალი ამოცანა</translation>
    </message>
    <message>
        <source>New, or one that moves to this day and person</source>
        <translation>ახალი, ან ის, რომელიც ამ დღესა და პირზე გადადის</translation>
    </message>
    <message>
        <source>A date has moved</source>
        <translation>თარიღი გადავიდა</translation>
    </message>
    <message>
        <source>Deadlines are counted from these dates. First look at what moves along.</source>
        <translation>ვადები ამ თარიღებიდან ითვლება. ჯერ ნახეთ, რა გადაინაცვლებს.</translation>
    </message>
    <message>
        <source>Which date</source>
        <translation>რომელი თარიღი</translation>
    </message>
    <message>
        <source>Its new day and hour</source>
        <translation>მისი ახალი დღე და საათი</translation>
    </message>
    <message>
        <source>Show what moves</source>
        <translation>მაჩვენე, რა გადაინაცვლებს</translation>
    </message>
    <message>
        <source>No deadline moves.</source>
        <translation>არცერთი ვადა არ გადაინაცვლებს.</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>გადატანა</translation>
    </message>
    <message>
        <source>A note for the team</source>
        <translation>ჩანიშვნა გუნდისთვის</translation>
    </message>
    <message>
        <source>Notes of the team</source>
        <translation>გუნდის ჩანიშვნები</translation>
    </message>
    <message>
        <source>They never stand in a paper.</source>
        <translation>ისინი დოკუმენტში არასოდეს ხვდება.</translation>
    </message>
    <message>
        <source>no longer counted</source>
        <translation>აღარ ითვლება</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>Save as Word file…</source>
        <translation>შენახვა Word-ის ფაილად…</translation>
    </message>
    <message>
        <source>Back to the team</source>
        <translation>უკან გუნდთან</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>უსაფრთხოების გეგმა</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <translation>გეგმის შენახვა</translation>
    </message>
    <message>
        <source>Earlier versions are kept; the latest is of {day}.</source>
        <translation>წინა ვერსიები ინახება; ბოლო {day}-ისაა.</translation>
    </message>
    <message>
        <source>Saved. It is not encrypted there: keep it where nobody else looks.</source>
        <translation>შენახულია. იქ დაშიფრული არ არის: შეინახეთ იქ, სადაც სხვა არ ჩაიხედავს.</translation>
    </message>
    <message>
        <source>Safety plans of those who work here</source>
        <translation>აქ მომუშავეთა უსაფრთხოების გეგმები</translation>
    </message>
    <message>
        <source>Safety plan of the organisation</source>
        <translation>ორგანიზაციის უსაფრთხოების გეგმა</translation>
    </message>
    <message>
        <source>not written yet, or due to be looked at</source>
        <translation>ჯერ არ დაწერილა ან გადასახედია</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>გახსნა</translation>
    </message>
    <message>
        <source>To look at again by {day}</source>
        <translation>გადასახედია {day}-მდე</translation>
    </message>
</context>
<context>
    <name>Procedures</name>
    <message>
        <source>Begin another procedure</source>
        <translation>კიდევ ერთი პროცედურის დაწყება</translation>
    </message>
    <message>
        <source>{status} · begun {when}</source>
        <translation>{status} · დაიწყო {when}</translation>
    </message>
    <message>
        <source>Open the interview</source>
        <translation>გამოკითხვის გახსნა</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>განახლება</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>დასრულებული</translation>
    </message>
    <message>
        <source>She declines</source>
        <translation>უარს ამბობს</translation>
    </message>
    <message>
        <source>{name}: {status}</source>
        <translation>{name}: {status}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>დაბრუნება</translation>
    </message>
    <message>
        <source>Risks read: {what}</source>
        <translation>რისკები წაკითხულია: {what}</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>რა უნდა წაიღოთ</translation>
    </message>
    <message>
        <source>required</source>
        <translation>აუცილებელი</translation>
    </message>
    <message>
        <source>helpful</source>
        <translation>სასარგებლო</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>უკვე გვაქვს</translation>
    </message>
    <message>
        <source>Read the risks</source>
        <translation>რისკების წაკითხვა</translation>
    </message>
    <message>
        <source>Read the risks again</source>
        <translation>რისკების ხელახლა წაკითხვა</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>შესრულდა</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>მაინც არ შესრულდა</translation>
    </message>
    <message>
        <source>First read the risks of this step with her.</source>
        <translation>ჯერ მასთან ერთად წაიკითხეთ ამ ნაბიჯის რისკები.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>შენახულია.</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>დროის ხაზი</translation>
    </message>
    <message>
        <source>begun: {name}</source>
        <translation>დაიწყო: {name}</translation>
    </message>
    <message>
        <source>paper made: {name}</source>
        <translation>დამზადდა დოკუმენტი: {name}</translation>
    </message>
    <message>
        <source>hearing: {name}</source>
        <translation>სხდომა: {name}</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>You might say to her</source>
        <translation>შეგიძლიათ უთხრათ</translation>
    </message>
    <message>
        <source>Another sentence</source>
        <translation>სხვა წინადადება</translation>
    </message>
    <message>
        <source>after {source}; the words are ours</source>
        <translation>წყარო: {source}; სიტყვები ჩვენია</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Back to the packs</source>
        <translation>პაკეტებთან დაბრუნება</translation>
    </message>
    <message>
        <source>Edit the copy</source>
        <translation>ასლის რედაქტირება</translation>
    </message>
    <message>
        <source>Proof-reading {pack}</source>
        <translation>კორექტურა: {pack}</translation>
    </message>
    <message>
        <source>Corrections go into your own copy; nothing is used before you put it to use.</source>
        <translation>შესწორებები თქვენს ასლში მიდის; არაფერი გამოიყენება, სანამ არ აამოქმედებთ.</translation>
    </message>
    <message>
        <source>Two languages</source>
        <translation>ორი ენა</translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>ჯერ გაურკვეველი</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>დამტკიცება</translation>
    </message>
    <message>
        <source>Opening the copy…</source>
        <translation>ასლი იხსნება…</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>დედანი</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>თარგმანი</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>ყველას ჩვენება</translation>
    </message>
    <message>
        <source>Show only what is open</source>
        <translation>მხოლოდ ღიას ჩვენება</translation>
    </message>
    <message>
        <source>{all} texts, {missing} not translated, {same} word for word the same</source>
        <translation>{all} ტექსტი, უთარგმნელი {missing}, სიტყვასიტყვით ერთნაირი {same}</translation>
    </message>
    <message>
        <source>Every text has its translation.</source>
        <translation>ყველა ტექსტს აქვს თარგმანი.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>მეტის ჩვენება</translation>
    </message>
    <message>
        <source>not translated</source>
        <translation>უთარგმნელი</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>ერთნაირი</translation>
    </message>
    <message>
        <source>Translation of: {text}</source>
        <translation>თარგმანი: {text}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>შენახვა</translation>
    </message>
    <message>
        <source>Saved in your copy.</source>
        <translation>შენახულია თქვენს ასლში.</translation>
    </message>
    <message>
        <source>Questions to a local lawyer</source>
        <translation>კითხვები ადგილობრივ იურისტს</translation>
    </message>
    <message>
        <source>Statements of the law that nobody has confirmed: {count}</source>
        <translation>სამართლის დებულებები, რომლებიც არავის დაუდასტურებია: {count}</translation>
    </message>
    <message>
        <source>no article is named</source>
        <translation>მუხლი დასახელებული არ არის</translation>
    </message>
    <message>
        <source>Signed off by {name} on {day}.</source>
        <translation>დაამტკიცა {name}, {day}.</translation>
    </message>
    <message>
        <source>By signing off, a lawyer of this country says by name: I have read the law, the papers and the texts of this pack, and what is not sure is marked so.</source>
        <translation>დამტკიცებით ამ ქვეყნის იურისტი თავისი სახელით ამბობს: წავიკითხე ამ პაკეტის სამართალი, დოკუმენტები და ტექსტები, და გაურკვეველი მონიშნულია.</translation>
    </message>
    <message>
        <source>{language}: {count} texts are not translated</source>
        <translation>{language}: უთარგმნელი ტექსტი {count}</translation>
    </message>
    <message>
        <source>Full name of the lawyer</source>
        <translation>იურისტის სრული სახელი</translation>
    </message>
    <message>
        <source>To be read again by</source>
        <translation>ხელახლა წასაკითხია</translation>
    </message>
    <message>
        <source>Sign off the copy</source>
        <translation>ასლის დამტკიცება</translation>
    </message>
    <message>
        <source>Signed off in your copy; put it to use on the page of the editor.</source>
        <translation>დამტკიცებულია თქვენს ასლში; აამოქმედეთ რედაქტორის გვერდზე.</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>Everything about a case is encrypted on the disk. Without a passphrase nobody reads it.</source>
        <translation>საქმის შესახებ ყველაფერი დისკზე დაშიფრულია. საიდუმლო ფრაზის გარეშე ვერავინ წაიკითხავს.</translation>
    </message>
    <message>
        <source>What is asked only to warn her is never written down.</source>
        <translation>რასაც მხოლოდ გასაფრთხილებლად ვკითხულობთ, არასოდეს იწერება.</translation>
    </message>
    <message>
        <source>The window locks when nobody touches it, with Ctrl+L, and with Escape pressed twice.</source>
        <translation>ფანჯარა იკეტება, როცა არავინ ეხება, Ctrl+L-ით და ორჯერ Escape-ით.</translation>
    </message>
    <message>
        <source>The program never uses the network. Nothing is sent anywhere.</source>
        <translation>პროგრამა არასოდეს იყენებს ქსელს. არსად არაფერი იგზავნება.</translation>
    </message>
    <message>
        <source>Papers that you save or print outside the vault. Keep and destroy them with care.</source>
        <translation>საცავის გარეთ შენახული ან დაბეჭდილი დოკუმენტები. ფრთხილად შეინახეთ და გაანადგურეთ.</translation>
    </message>
    <message>
        <source>Somebody who looks over your shoulder, or who forces you to open the vault.</source>
        <translation>ვინც მხარს უკან გიყურებთ ან საცავის გახსნას გაიძულებთ.</translation>
    </message>
    <message>
        <source>A computer with spy software, or one that stays open and unlocked.</source>
        <translation>კომპიუტერი ჯაშუშური პროგრამით ან ღიად დატოვებული.</translation>
    </message>
    <message>
        <source>A forgotten passphrase: without it and the recovery code nobody can help.</source>
        <translation>დავიწყებული საიდუმლო ფრაზა: მისი და აღდგენის კოდის გარეშე ვერავინ დაგეხმარებათ.</translation>
    </message>
    <message>
        <source>What is protected</source>
        <translation>რა არის დაცული</translation>
    </message>
    <message>
        <source>What is not</source>
        <translation>რა არ არის</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>Papers that tell about her</source>
        <translation>დოკუმენტები, რომლებიც მასზე მოგვითხრობს</translation>
    </message>
    <message>
        <source>Referral to somebody</source>
        <translation>გადამისამართება ვინმესთან</translation>
    </message>
    <message>
        <source>Going with her</source>
        <translation>თანხლება</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>ფოტოები</translation>
    </message>
    <message>
        <source>Use in court</source>
        <translation>სასამართლოში გამოყენება</translation>
    </message>
    <message>
        <source>Figures without names</source>
        <translation>ციფრები სახელების გარეშე</translation>
    </message>
    <message>
        <source>Documenting a violation of rights</source>
        <translation>უფლების დარღვევის დოკუმენტირება</translation>
    </message>
    <message>
        <source>A talk with the partner or relatives</source>
        <translation>საუბარი პარტნიორთან ან ნათესავებთან</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Before you write this down</source>
        <translation>სანამ ამას ჩაწერთ</translation>
    </message>
    <message>
        <source>More about this</source>
        <translation>მეტი ამის შესახებ</translation>
    </message>
    <message>
        <source>Tells about: {what}</source>
        <translation>ამჟღავნებს: {what}</translation>
    </message>
    <message>
        <source>Asked only to warn her. It is never written down.</source>
        <translation>ნაკითხია მხოლოდ გასაფრთხილებლად. არასოდეს იწერება.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Cases</source>
        <translation>საქმეები</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>კალენდარი</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>ცნობარი</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>პაკეტები</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>საგანგებო</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>დახმარება</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>პარამეტრები</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ჩაკეტვა</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>გუნდი</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>the court</source>
        <translation>სასამართლო</translation>
    </message>
    <message>
        <source>the police</source>
        <translation>პოლიცია</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>დაწესებულება</translation>
    </message>
    <message>
        <source>the legal aid centre</source>
        <translation>იურიდიული დახმარების ცენტრი</translation>
    </message>
    <message>
        <source>the respondent himself</source>
        <translation>თავად მოპასუხე</translation>
    </message>
    <message>
        <source>she herself</source>
        <translation>თავად ის</translation>
    </message>
    <message>
        <source>you</source>
        <translation>თქვენ</translation>
    </message>
    <message>
        <source>the prosecutor</source>
        <translation>პროკურორი</translation>
    </message>
    <message>
        <source>the ombudsman</source>
        <translation>ომბუდსმენი</translation>
    </message>
</context>
<context>
    <name>Referral</name>
    <message>
        <source>Referrals</source>
        <translation>გადამისამართებები</translation>
    </message>
    <message>
        <source>She was not sent on to anybody.</source>
        <translation>ჯერ არავისთან გადამისამართებულა.</translation>
    </message>
    <message>
        <source>Ask her whether she agrees</source>
        <translation>ჰკითხეთ, თანახმაა თუ არა</translation>
    </message>
    <message>
        <source>What came next</source>
        <translation>რა მოხდა შემდეგ</translation>
    </message>
    <message>
        <source>What came of it, or why not</source>
        <translation>რა გამოვიდა ან რატომ არა</translation>
    </message>
    <message>
        <source>Ask again: {who}</source>
        <translation>ჰკითხეთ ისევ: {who}</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>ჩაწერილია.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>ჩაწერა</translation>
    </message>
    <message>
        <source>Offer a referral</source>
        <translation>გადამისამართების შეთავაზება</translation>
    </message>
    <message>
        <source>From the directory</source>
        <translation>ცნობარიდან</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>ვისთან</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>რისთვის</translation>
    </message>
    <message>
        <source>choose, or type below</source>
        <translation>აირჩიეთ ან ჩაწერეთ ქვემოთ</translation>
    </message>
    <message>
        <source>Say to whom.</source>
        <translation>თქვით, ვისთან.</translation>
    </message>
    <message>
        <source>Her name and what she needs; where she is only if she agreed to tell it to this recipient.</source>
        <translation>მისი სახელი და რა სჭირდება; სად არის — მხოლოდ თუ დათანხმდა, რომ ამ ადრესატს ეთქვას.</translation>
    </message>
    <message>
        <source>Save the letter…</source>
        <translation>წერილის შენახვა…</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>შეთავაზებული</translation>
    </message>
    <message>
        <source>she declined</source>
        <translation>უარი თქვა</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>გაგზავნილი</translation>
    </message>
    <message>
        <source>accompanied</source>
        <translation>თანხლებით</translation>
    </message>
    <message>
        <source>accepted there</source>
        <translation>იქ მიიღეს</translation>
    </message>
    <message>
        <source>refused there</source>
        <translation>იქ უარი უთხრეს</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>დასრულებული</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>შეწყვეტილი</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>This does not open the vault. Check the keyboard's language and Caps Lock, then try again.</source>
        <translation>ეს საცავს არ ხსნის. შეამოწმეთ კლავიატურის ენა და Caps Lock და სცადეთ ხელახლა.</translation>
    </message>
    <message>
        <source>The vault was locked in the meantime. Unlock it and try again.</source>
        <translation>საცავი ამასობაში დაიკეტა. გახსენით და სცადეთ ხელახლა.</translation>
    </message>
    <message>
        <source>The vault is open in another program or window. Close it there first.</source>
        <translation>საცავი სხვა პროგრამაში ან ფანჯარაშია ღია. ჯერ იქ დახურეთ.</translation>
    </message>
    <message>
        <source>Something of this vault is damaged or missing. Nothing was changed; restore it from a backup.</source>
        <translation>ამ საცავში რაღაც დაზიანებულია ან აკლია. არაფერი შეცვლილა; აღადგინეთ სარეზერვო ასლიდან.</translation>
    </message>
    <message>
        <source>This was written by a newer version of the program. Install that version to open it.</source>
        <translation>ეს პროგრამის უფრო ახალმა ვერსიამ ჩაწერა. გასახსნელად დააყენეთ ის ვერსია.</translation>
    </message>
    <message>
        <source>This could not be written. Check the disk or stick, or choose another folder.</source>
        <translation>ჩაწერა ვერ მოხერხდა. შეამოწმეთ დისკი ან ფლეშკა, ან აირჩიეთ სხვა საქაღალდე.</translation>
    </message>
    <message>
        <source>This computer's keyring does not give its part. Unlock it, or use the recovery code or the shares.</source>
        <translation>ამ კომპიუტერის გასაღებების საცავი თავის ნაწილს არ იძლევა. გახსენით, ან გამოიყენეთ აღდგენის კოდი ან წილები.</translation>
    </message>
    <message>
        <source>Something in the pack is wrong, so nothing was changed. For whoever made it:
{detail}</source>
        <translation>პაკეტში რაღაც არასწორია, ამიტომ არაფერი შეცვლილა. მისთვის, ვინც შექმნა:
{detail}</translation>
    </message>
    <message>
        <source>Her consent for this is not recorded. Ask her and write down what she decides, or give a reason.</source>
        <translation>მისი თანხმობა ამაზე ჩაწერილი არ არის. ჰკითხეთ და ჩაწერეთ, რას გადაწყვეტს, ან მიუთითეთ მიზეზი.</translation>
    </message>
    <message>
        <source>The paper could not be made: its template and the answers do not fit together. Tell the author of the pack: {detail}</source>
        <translation>დოკუმენტი ვერ შედგა: მისი შაბლონი და პასუხები ერთმანეთს არ შეესაბამება. უთხარით პაკეტის ავტორს: {detail}</translation>
    </message>
    <message>
        <source>The Word template has a fault, so no paper was made. Tell its author: {detail}</source>
        <translation>Word-ის შაბლონში შეცდომაა, ამიტომ დოკუმენტი არ შედგა. უთხარით მის ავტორს: {detail}</translation>
    </message>
    <message>
        <source>This is not a text. Write it in words.</source>
        <translation>ეს ტექსტი არ არის. დაწერეთ სიტყვებით.</translation>
    </message>
    <message>
        <source>This is longer than {limit} letters. Shorten it or attach it as a file.</source>
        <translation>ეს {limit} ასოზე გრძელია. შეამოკლეთ ან დაურთეთ ფაილად.</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>აირჩიეთ დიახ ან არა.</translation>
    </message>
    <message>
        <source>This is none of the choices. Choose one of them.</source>
        <translation>ასეთი ვარიანტი არ არის. აირჩიეთ ერთ-ერთი.</translation>
    </message>
    <message>
        <source>There is no such date. Check the day, the month and the year.</source>
        <translation>ასეთი თარიღი არ არსებობს. შეამოწმეთ დღე, თვე და წელი.</translation>
    </message>
    <message>
        <source>The year must lie between {first} and {last}.</source>
        <translation>წელი უნდა იყოს {first}-სა და {last}-ს შორის.</translation>
    </message>
    <message>
        <source>This is no date with a time of day. Check both.</source>
        <translation>ეს არ არის თარიღი დროით. შეამოწმეთ ორივე.</translation>
    </message>
    <message>
        <source>This number is too large to be right. Check its digits.</source>
        <translation>ეს რიცხვი ზედმეტად დიდია. შეამოწმეთ ციფრები.</translation>
    </message>
    <message>
        <source>Choose one of the words for gender.</source>
        <translation>აირჩიეთ სქესის ერთ-ერთი სიტყვა.</translation>
    </message>
    <message>
        <source>This does not fit the parts asked for. Fill in each part by itself.</source>
        <translation>ეს არ ერგება იმ ნაწილებს, რომლებიც იკითხება. შეავსეთ თითოეული ცალკე.</translation>
    </message>
    <message>
        <source>This is no list of people. Add each person by herself.</source>
        <translation>ეს ადამიანების სია არ არის. დაამატეთ თითო ადამიანი ცალკე.</translation>
    </message>
    <message>
        <source>The number must be at least {limit}.</source>
        <translation>რიცხვი უნდა იყოს არანაკლებ {limit}.</translation>
    </message>
    <message>
        <source>The number must be at most {limit}.</source>
        <translation>რიცხვი უნდა იყოს არაუმეტეს {limit}.</translation>
    </message>
    <message>
        <source>Write only the digits and letters of the number, at most 40.</source>
        <translation>დაწერეთ მხოლოდ ნომრის ციფრები და ასოები, არაუმეტეს 40.</translation>
    </message>
    <message>
        <source>Nothing is written yet. Write a few words.</source>
        <translation>ჯერ არაფერი წერია. დაწერეთ რამდენიმე სიტყვა.</translation>
    </message>
    <message>
        <source>A recovery code has {wanted} letters and digits in groups of four. Compare it with the paper.</source>
        <translation>აღდგენის კოდში {wanted} ასო და ციფრია ოთხ-ოთხად. შეადარეთ ქაღალდს.</translation>
    </message>
    <message>
        <source>There is a slip in the recovery code. Compare it with the paper, group by group.</source>
        <translation>აღდგენის კოდში შეცდომაა. შეადარეთ ქაღალდს ჯგუფ-ჯგუფად.</translation>
    </message>
    <message>
        <source>These shares do not open the vault. Compare each list of words with its paper.</source>
        <translation>ეს წილები საცავს არ ხსნის. შეადარეთ სიტყვების თითო სია თავის ქაღალდს.</translation>
    </message>
    <message>
        <source>Opening the vault needs {needed} MB of free memory. Close other programs and try again.</source>
        <translation>საცავის გასახსნელად საჭიროა {needed} მბ თავისუფალი მეხსიერება. დახურეთ სხვა პროგრამები და სცადეთ ხელახლა.</translation>
    </message>
    <message>
        <source>There is no vault in this folder. Choose another one, or make a vault here.</source>
        <translation>ამ საქაღალდეში საცავი არ არის. აირჩიეთ სხვა საქაღალდე ან შექმენით საცავი აქ.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Free some room and try again.</source>
        <translation>დისკი სავსეა, ამიტომ არაფერი შენახულა. გაათავისუფლეთ ადგილი და სცადეთ ხელახლა.</translation>
    </message>
    <message>
        <source>This folder can only be read, so nothing was saved. Choose another folder.</source>
        <translation>ამ საქაღალდის მხოლოდ წაკითხვა შეიძლება, ამიტომ არაფერი შენახულა. აირჩიეთ სხვა.</translation>
    </message>
    <message>
        <source>The disk or stick does not answer. Put it back and try again.</source>
        <translation>დისკი ან ფლეშკა არ პასუხობს. ჩადეთ უკან და სცადეთ ხელახლა.</translation>
    </message>
    <message>
        <source>There is no whole backup in this folder. Choose another one.</source>
        <translation>ამ საქაღალდეში მთლიანი სარეზერვო ასლი არ არის. აირჩიეთ სხვა.</translation>
    </message>
    <message>
        <source>The passphrase is empty. Choose several words that only you would put together.</source>
        <translation>საიდუმლო ფრაზა ცარიელია. აირჩიეთ რამდენიმე სიტყვა, რომელსაც მხოლოდ თქვენ დააწყობდით ერთად.</translation>
    </message>
    <message>
        <source>This folder is not empty. Choose a new folder.</source>
        <translation>ეს საქაღალდე ცარიელი არ არის. აირჩიეთ ახალი.</translation>
    </message>
    <message>
        <source>Another worker has this name already. Choose another one.</source>
        <translation>ეს სახელი უკვე სხვა თანამშრომელს აქვს. აირჩიეთ სხვა.</translation>
    </message>
    <message>
        <source>This is the vault's last passphrase. Give another worker one first.</source>
        <translation>ეს საცავის ბოლო საიდუმლო ფრაზაა. ჯერ სხვა თანამშრომელს მიეცით.</translation>
    </message>
    <message>
        <source>You cannot remove your own access. Ask a colleague to do it.</source>
        <translation>საკუთარ წვდომას ვერ მოხსნით. სთხოვეთ კოლეგას.</translation>
    </message>
    <message>
        <source>This is no longer in the vault. Open the list again.</source>
        <translation>ეს საცავში აღარ არის. გახსენით სია ხელახლა.</translation>
    </message>
    <message>
        <source>Before a passphrase is tied to this computer, the vault needs another way in. Print a recovery code or make shares first.</source>
        <translation>სანამ საიდუმლო ფრაზას ამ კომპიუტერს მიაბამთ, საცავს გახსნის სხვა გზა სჭირდება. ჯერ ამობეჭდეთ აღდგენის კოდი ან შექმენით ნაწილები.</translation>
    </message>
    <message>
        <source>Every other way in is tied to this computer. Untie one first, or keep this one.</source>
        <translation>გახსნის ყველა სხვა გზა ამ კომპიუტერზეა მიბმული. ჯერ ერთი მოხსენით ან ეს დატოვეთ.</translation>
    </message>
    <message>
        <source>There is a vault in this folder already. Choose a new folder, or say that it is to be replaced.</source>
        <translation>ამ საქაღალდეში საცავი უკვე არის. აირჩიეთ ახალი საქაღალდე ან მიუთითეთ, რომ უნდა შეიცვალოს.</translation>
    </message>
    <message>
        <source>A file of this vault cannot be read. Check the disk and whether you may read the folder.</source>
        <translation>ამ საცავის ფაილი ვერ იკითხება. შეამოწმეთ დისკი და გაქვთ თუ არა საქაღალდის წაკითხვის უფლება.</translation>
    </message>
    <message>
        <source>Shares need at least 2 to open and at most {most} in all. Choose other numbers.</source>
        <translation>გასახსნელად სულ ცოტა 2 ნაწილია საჭირო, სულ კი არაუმეტეს {most}. აირჩიეთ სხვა რიცხვები.</translation>
    </message>
    <message>
        <source>This did not work out, and nothing was changed. Try again.</source>
        <translation>არ გამოვიდა და არაფერი შეცვლილა. სცადეთ ხელახლა.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing of it was kept.</source>
        <translation>შეჩერდა. აქედან არაფერი შენახულა.</translation>
    </message>
    <message>
        <source>This is larger than {limit} kB. Shorten it.</source>
        <translation>ეს {limit} კბ-ზე მეტია. შეამოკლეთ.</translation>
    </message>
    <message>
        <source>This holds half of a letter that cannot be kept. Delete the last letter and type it again.</source>
        <translation>აქ არის ასოს ნახევარი, რომლის შენახვაც შეუძლებელია. წაშალეთ ბოლო ასო და ხელახლა აკრიფეთ.</translation>
    </message>
    <message>
        <source>This is no address of a vault; one begins with age1. Ask your colleague to send it again.</source>
        <translation>ეს საცავის მისამართი არ არის; ის იწყება age1-ით. სთხოვეთ კოლეგას, ხელახლა გამოგიგზავნოთ.</translation>
    </message>
    <message>
        <source>This file is no hand-over for this vault. Give your colleague this vault's address and ask for a new one.</source>
        <translation>ეს ფაილი ამ საცავისთვის გადაცემა არ არის. მიეცით კოლეგას ამ საცავის მისამართი და სთხოვეთ ახალი ფაილი.</translation>
    </message>
    <message>
        <source>The hand-over file is damaged or not whole, so nothing of it was taken in. Ask for a new one.</source>
        <translation>გადაცემის ფაილი დაზიანებულია ან არასრულია, ამიტომ მისგან არაფერი აღებულა. მოითხოვეთ ახალი.</translation>
    </message>
    <message>
        <source>This hand-over was made by a newer version of the program. Install that version first.</source>
        <translation>ეს გადაცემა პროგრამის უფრო ახალი ვერსიითაა შექმნილი. ჯერ ის ვერსია დააყენეთ.</translation>
    </message>
    <message>
        <source>The case is here already and differs. Choose for each difference which side is to stand.</source>
        <translation>ეს საქმე აქ უკვე არის და განსხვავდება. თითოეული განსხვავებისთვის აირჩიეთ, რომელი დარჩეს.</translation>
    </message>
    <message>
        <source>Read the risks that come before this step first. Then it can be marked as done.</source>
        <translation>ჯერ წაიკითხეთ რისკები, რომლებიც ამ ნაბიჯს უსწრებს. მერე მოინიშნება შესრულებულად.</translation>
    </message>
    <message>
        <source>The procedure has no such step now. Open it again from the case.</source>
        <translation>პროცედურაში ახლა ასეთი ნაბიჯი არ არის. გახსენით ხელახლა საქმიდან.</translation>
    </message>
    <message>
        <source>Going on without her consent needs a reason. Write why it cannot wait.</source>
        <translation>მისი თანხმობის გარეშე გაგრძელებას მიზეზი სჭირდება. დაწერეთ, რატომ ვერ მოიცდის.</translation>
    </message>
    <message>
        <source>Nobody is named to go with her. Say who goes, two if you can.</source>
        <translation>არავინაა დასახელებული, ვინც მასთან ერთად მიდის. თქვით, ვინ მიდის, თუ შეიძლება ორი.</translation>
    </message>
    <message>
        <source>They are out already. Write that they are back first.</source>
        <translation>ისინი უკვე გასული არიან. ჯერ ჩაწერეთ, რომ დაბრუნდნენ.</translation>
    </message>
    <message>
        <source>Nobody of this name works here. Choose somebody from the list.</source>
        <translation>ასეთი სახელით აქ არავინ მუშაობს. აირჩიეთ ვინმე სიიდან.</translation>
    </message>
    <message>
        <source>Two go together. Name a second person, or say why one goes alone.</source>
        <translation>ორნი მიდიან. დაასახელეთ მეორე, ან თქვით, რატომ მიდის ერთი.</translation>
    </message>
    <message>
        <source>Say where they go, so that somebody can look for them.</source>
        <translation>თქვით, სად მიდიან, რომ მათი მოძებნა შეიძლებოდეს.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB. Split it, or keep it on a stick.</source>
        <translation>ფაილი {limit} მბ-ზე დიდია. დაყავით ან ფლეშკაზე შეინახეთ.</translation>
    </message>
    <message>
        <source>The file changed while it was taken in. Close it and try again.</source>
        <translation>ფაილი შეიცვალა აღების დროს. დახურეთ და სცადეთ ხელახლა.</translation>
    </message>
    <message>
        <source>The file could not be read. Check that it is there and not in use.</source>
        <translation>ფაილი ვერ წაიკითხა. შეამოწმეთ, ადგილზეა თუ არა და ხომ არ გამოიყენება.</translation>
    </message>
    <message>
        <source>Nobody is named. Write from whom or to whom.</source>
        <translation>არავინ არის დასახელებული. დაწერეთ, ვისგან ან ვის.</translation>
    </message>
    <message>
        <source>She has not agreed that anybody talks with the partner. Ask her and write down what she decides, or say why it has to be.</source>
        <translation>არ დათანხმებულა, რომ ვინმე პარტნიორს დაელაპარაკოს. ჰკითხეთ და ჩაწერეთ მისი გადაწყვეტილება, ან თქვით, რატომ არის აუცილებელი.</translation>
    </message>
    <message>
        <source>The risk was not looked at in the last two weeks. Look at it with her first, or say why it has to be now.</source>
        <translation>ბოლო ორ კვირაში რისკი არ შეფასებულა. ჯერ მასთან ერთად შეაფასეთ, ან თქვით, რატომ არის ახლა საჭირო.</translation>
    </message>
    <message>
        <source>The heading of column {number} is not known here. Save the directory as a table and use its headings.</source>
        <translation>{number}-ე სვეტის სათაური აქ უცნობია. შეინახეთ ცნობარი ცხრილად და გამოიყენეთ მისი სათაურები.</translation>
    </message>
    <message>
        <source>No column holds the names. Save the directory as a table and use its headings.</source>
        <translation>არცერთი სვეტი არ შეიცავს სახელებს. შეინახეთ ცნობარი ცხრილად და გამოიყენეთ მისი სათაურები.</translation>
    </message>
    <message>
        <source>The letters of this table cannot be read. Save it as “CSV UTF-8” or as .xlsx.</source>
        <translation>ამ ცხრილის ასოები არ იკითხება. შეინახეთ „CSV UTF-8“-ად ან .xlsx-ად.</translation>
    </message>
    <message>
        <source>This file is no table. Save it as .csv (UTF-8) or as .xlsx.</source>
        <translation>ეს ფაილი ცხრილი არ არის. შეინახეთ .csv (UTF-8) ან .xlsx ფორმატში.</translation>
    </message>
    <message>
        <source>The table is empty. Its first row names the columns.</source>
        <translation>ცხრილი ცარიელია. პირველი სტრიქონი სვეტებს ასახელებს.</translation>
    </message>
    <message>
        <source>The table has more than {limit} rows. Split it.</source>
        <translation>ცხრილში {limit}-ზე მეტი სტრიქონია. გაყავით.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>სახელი აკლია.</translation>
    </message>
    <message>
        <source>“{column}” is longer than {limit} letters. Shorten it.</source>
        <translation>„{column}“ {limit} ასოზე გრძელია. შეამოკლეთ.</translation>
    </message>
    <message>
        <source>“{column}” is no number of days. Write 30, for instance.</source>
        <translation>„{column}“ დღეების რიცხვი არ არის. დაწერეთ, მაგალითად, 30.</translation>
    </message>
    <message>
        <source>“{column}” is neither yes nor no. Write one of them or leave it empty.</source>
        <translation>„{column}“ არც „კი“-ა და არც „არა“. დაწერეთ ერთ-ერთი ან ცარიელი დატოვეთ.</translation>
    </message>
    <message>
        <source>The day of the last check is no date. Write it as 2026-03-31.</source>
        <translation>ბოლო შემოწმების დღე თარიღი არ არის. დაწერეთ ასე: 2026-03-31.</translation>
    </message>
    <message>
        <source>This does not fit here. Open the page again; if it happens again, tell whoever looks after the program.</source>
        <translation>ეს აქ არ ჯდება. გვერდი ხელახლა გახსენით; თუ განმეორდა, უთხარით პროგრამის მომვლელს.</translation>
    </message>
    <message>
        <source>This case is closed. Reopen it to work on it.</source>
        <translation>ეს საქმე დახურულია. სამუშაოდ ხელახლა გახსენით.</translation>
    </message>
    <message>
        <source>The procedure does not ask this question now. Open it again from the case.</source>
        <translation>პროცედურა ახლა ამ კითხვას არ სვამს. ხელახლა გახსენით საქმიდან.</translation>
    </message>
    <message>
        <source>To decide otherwise than the rules, choose yes, no or unknown and write the reason.</source>
        <translation>წესებისგან განსხვავებულად რომ გადაწყვიტოთ, აირჩიეთ კი, არა ან უცნობი და დაწერეთ მიზეზი.</translation>
    </message>
    <message>
        <source>Nobody of this name is in the case yet. Answer the question about this person first.</source>
        <translation>საქმეში ამ სახელით ჯერ არავინ არის. ჯერ უპასუხეთ კითხვას ამ პირის შესახებ.</translation>
    </message>
    <message>
        <source>A time must lie between 1 and 960 minutes.</source>
        <translation>დრო უნდა იყოს 1-დან 960 წუთამდე.</translation>
    </message>
    <message>
        <source>Time that lies ahead is planned, not written down.</source>
        <translation>მომავალი დრო იგეგმება, არ იწერება.</translation>
    </message>
    <message>
        <source>No time is running. Begin it, or write the minutes down.</source>
        <translation>დრო არ მიდის. დაიწყეთ ან ჩაწერეთ წუთები.</translation>
    </message>
    <message>
        <source>The hours of a week must lie between 1 and 80.</source>
        <translation>კვირის საათები უნდა იყოს 1-დან 80-მდე.</translation>
    </message>
    <message>
        <source>A hearing or a visit needs its hour. Write the day and the hour.</source>
        <translation>სხდომას ან ვიზიტს საათი სჭირდება. ჩაწერეთ დღე და საათი.</translation>
    </message>
    <message>
        <source>This is over, done or called off. Look at the calendar anew.</source>
        <translation>ეს უკვე დასრულდა, შესრულდა ან გაუქმდა. კალენდარს ხელახლა შეხედეთ.</translation>
    </message>
    <message>
        <source>The time of return lies before the time of leaving.</source>
        <translation>დაბრუნების დრო გასვლის დროზე ადრეა.</translation>
    </message>
    <message>
        <source>This visit is over. Plan a new one.</source>
        <translation>ეს ვიზიტი დასრულდა. დაგეგმეთ ახალი.</translation>
    </message>
    <message>
        <source>A visit needs somebody who goes, and a time of return after the time of leaving.</source>
        <translation>ვიზიტს სჭირდება ის, ვინც მიდის, და დაბრუნების დრო გასვლის დროის შემდეგ.</translation>
    </message>
    <message>
        <source>The minutes until the second step must lie between 1 and 600.</source>
        <translation>მეორე ნაბიჯამდე წუთები 1-დან 600-მდე უნდა იყოს.</translation>
    </message>
    <message>
        <source>Say what happened and how serious it is.</source>
        <translation>თქვით, რა მოხდა და რამდენად სერიოზულია.</translation>
    </message>
    <message>
        <source>Say how high the risk is and what makes it so.</source>
        <translation>თქვით, რამდენად მაღალია რისკი და რატომ.</translation>
    </message>
    <message>
        <source>The number of cases to warn at must lie between 1 and 500.</source>
        <translation>გაფრთხილების საქმეთა რაოდენობა 1-დან 500-მდე უნდა იყოს.</translation>
    </message>
    <message>
        <source>Write with which place you talked and what you asked for.</source>
        <translation>დაწერეთ, რომელ ადგილს ესაუბრეთ და რა სთხოვეთ.</translation>
    </message>
    <message>
        <source>The days she may stay are a number, such as 30.</source>
        <translation>დღეები, რამდენიც შეუძლია დარჩეს, რიცხვია, მაგალითად 30.</translation>
    </message>
    <message>
        <source>A complaint needs to know to whom it goes. Write the office or its head.</source>
        <translation>საჩივარს სჭირდება ადრესატი. დაწერეთ უწყება ან მისი ხელმძღვანელი.</translation>
    </message>
    <message>
        <source>The paper tells {readers} about: {missing}. Her consent for it is not recorded. Ask her and write down what she decides, or give a reason.</source>
        <translation>ქაღალდი ეუბნება: {readers}; რას: {missing}. მისი თანხმობა ამაზე ჩაწერილი არ არის. ჰკითხეთ და ჩაწერეთ, რას გადაწყვეტს, ან მიუთითეთ მიზეზი.</translation>
    </message>
    <message>
        <source>There is nothing to tell yet. Write down in her story what happened.</source>
        <translation>ჯერ მოსაყოლი არაფერია. ჩაწერეთ მის ისტორიაში, რა მოხდა.</translation>
    </message>
    <message>
        <source>The respondent gets this paper, and its address is the one she hides. Enter another address for papers.</source>
        <translation>ამ ქაღალდს მოპასუხე მიიღებს, და მისამართი ის არის, რომელსაც ის მალავს. შეიყვანეთ სხვა მისამართი ქაღალდებისთვის.</translation>
    </message>
    <message>
        <source>There is no LibreOffice or Word on this computer, so no PDF can be made. Use the Word file.</source>
        <translation>ამ კომპიუტერზე LibreOffice ან Word არ არის, ამიტომ PDF ვერ გაკეთდება. გამოიყენეთ Word-ის ფაილი.</translation>
    </message>
    <message>
        <source>The office program made no PDF. Close its windows and try again, or use the Word file.</source>
        <translation>საოფისე პროგრამამ PDF ვერ გააკეთა. დახურეთ მისი ფანჯრები და სცადეთ ხელახლა, ან გამოიყენეთ Word-ის ფაილი.</translation>
    </message>
    <message>
        <source>The papers could not be written to this folder. Choose another one, or free some room.</source>
        <translation>ქაღალდები ამ საქაღალდეში ვერ ჩაიწერა. აირჩიეთ სხვა ან გაათავისუფლეთ ადგილი.</translation>
    </message>
    <message>
        <source>A file of this name is there already. Choose another folder.</source>
        <translation>ამ სახელის ფაილი უკვე არსებობს. აირჩიეთ სხვა საქაღალდე.</translation>
    </message>
    <message>
        <source>There is no paper for a packet yet. Answer more questions or tick a paper.</source>
        <translation>პაკეტისთვის ჯერ დოკუმენტი არ არის. უპასუხეთ სხვა კითხვებს ან მონიშნეთ დოკუმენტი.</translation>
    </message>
    <message>
        <source>The respondent gets this paper, and its words tell him {secret}. Find the answer that repeats it, often her story, and change it.</source>
        <translation>ამ დოკუმენტს მეორე მხარე მიიღებს და მისი სიტყვები გაამჟღავნებს: {secret}. იპოვეთ პასუხი, რომელიც ამას იმეორებს, ხშირად ეს მისი მონათხრობია, და შეცვალეთ.</translation>
    </message>
    <message>
        <source>The respondent gets this paper, and its template would tell him where she is. Ask the author of the pack to take that out.</source>
        <translation>ამ დოკუმენტს მეორე მხარე მიიღებს და მისი შაბლონი გაამჟღავნებდა, სად არის ის. სთხოვეთ პაკეტის ავტორს, ეს ამოიღოს.</translation>
    </message>
    <message>
        <source>The Word template {file} is missing. Put it back into its pack, or install the pack anew.</source>
        <translation>Word-ის შაბლონი {file} აკლია. დააბრუნეთ პაკეტში ან პაკეტი ხელახლა დააყენეთ.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a Word document. Open it in Word or LibreOffice and save it as .docx.</source>
        <translation>{file} არ იკითხება როგორც Word-ის დოკუმენტი. გახსენით Word-ში ან LibreOffice-ში და შეინახეთ როგორც .docx.</translation>
    </message>
    <message>
        <source>{file} is no plain Word document. Save it as Word document (.docx).</source>
        <translation>{file} ჩვეულებრივი Word-ის დოკუმენტი არ არის. შეინახეთ როგორც Word-ის დოკუმენტი (.docx).</translation>
    </message>
    <message>
        <source>{file} is an old .doc file or locked by a password. Save it as .docx without a password.</source>
        <translation>{file} ძველი .doc ფაილია ან პაროლით არის დაკეტილი. შეინახეთ როგორც .docx, პაროლის გარეშე.</translation>
    </message>
    <message>
        <source>{file} holds tracked changes or comments, which name their authors. Accept the changes, delete the comments, and save it again.</source>
        <translation>{file} შეიცავს აღრიცხულ ცვლილებებს ან კომენტარებს, სადაც ავტორები ჩანს. მიიღეთ ცვლილებები, წაშალეთ კომენტარები და ხელახლა შეინახეთ.</translation>
    </message>
    <message>
        <source>{file} holds macros, links or embedded objects. They could do harm; save it as .docx without them.</source>
        <translation>{file} შეიცავს მაკროსებს, ბმულებს ან ჩაშენებულ ობიექტებს. ისინი შეიძლება საზიანო იყოს; შეინახეთ როგორც .docx მათ გარეშე.</translation>
    </message>
    <message>
        <source>{file} is too large or not built as Word builds its files, so it was refused as unsafe.</source>
        <translation>{file} ძალიან დიდია ან ისე არ არის აგებული, როგორც Word აგებს, ამიტომ უარყოფილია როგორც საშიში.</translation>
    </message>
    <message>
        <source>This paper is not made in this language. Choose another one.</source>
        <translation>ეს დოკუმენტი ამ ენაზე არ კეთდება. აირჩიეთ სხვა.</translation>
    </message>
    <message>
        <source>The printer did not take the paper. Check that it is on and has paper, or save the Word file.</source>
        <translation>პრინტერმა დოკუმენტი არ მიიღო. შეამოწმეთ, ჩართულია თუ არა და აქვს თუ არა ქაღალდი, ან შეინახეთ Word-ის ფაილი.</translation>
    </message>
    <message>
        <source>This place cannot be written to. Choose another one, or free some room.</source>
        <translation>ამ ადგილას ჩაწერა ვერ ხერხდება. აირჩიეთ სხვა ან გაათავისუფლეთ ადგილი.</translation>
    </message>
    <message>
        <source>This is no pack file, or it is damaged. Get it again from whoever made it. Nothing was changed.</source>
        <translation>ეს პაკეტის ფაილი არ არის, ან დაზიანებულია. ხელახლა აიღეთ მისგან, ვინც შექმნა. არაფერი შეცვლილა.</translation>
    </message>
    <message>
        <source>The pack was altered after it was built. Do not install it; ask its maker for the right file.</source>
        <translation>პაკეტი შექმნის შემდეგ შეცვალეს. ნუ დააყენებთ; სთხოვეთ ავტორს სწორი ფაილი.</translation>
    </message>
    <message>
        <source>The file holds far more than any pack needs. Do not install it. Nothing was changed.</source>
        <translation>ფაილში გაცილებით მეტია, ვიდრე რომელიმე პაკეტს სჭირდება. ნუ დააყენებთ. არაფერი შეცვლილა.</translation>
    </message>
    <message>
        <source>The file holds things that do not belong into a pack. Do not install it. Nothing was changed.</source>
        <translation>ფაილში არის ისეთი რამ, რაც პაკეტში არ უნდა იყოს. ნუ დააყენებთ. არაფერი შეცვლილა.</translation>
    </message>
    <message>
        <source>A file in this pack reaches for a place outside the pack. Do not install it; tell its maker.</source>
        <translation>ამ პაკეტის ერთი ფაილი პაკეტის გარეთ მიისწრაფვის. ნუ დააყენებთ; უთხარით ავტორს.</translation>
    </message>
    <message>
        <source>The pack has a form this program does not know. A newer version of the program may read it.</source>
        <translation>პაკეტს ისეთი ფორმა აქვს, რომელსაც ეს პროგრამა არ იცნობს. შეიძლება უფრო ახალმა ვერსიამ წაიკითხოს.</translation>
    </message>
    <message>
        <source>The signature is wrong: somebody altered this pack or signed another one. Do not install it.</source>
        <translation>ხელმოწერა არასწორია: ვიღაცამ შეცვალა ეს პაკეტი ან სხვას მოაწერა ხელი. ნუ დააყენებთ.</translation>
    </message>
    <message>
        <source>The pack was not installed: something that speaks against it was not accepted.</source>
        <translation>პაკეტი არ დაყენდა: მის საწინააღმდეგო რომელიღაც გარემოება არ იქნა მიღებული.</translation>
    </message>
    <message>
        <source>Nothing was installed for this country, so there is no way back.</source>
        <translation>ამ ქვეყნისთვის არაფერი დაყენებულა, ამიტომ დასაბრუნებელი არაფერია.</translation>
    </message>
    <message>
        <source>There is no such pack on this computer. Look for it on the page Packs.</source>
        <translation>ამ კომპიუტერში ასეთი პაკეტი არ არის. მოძებნეთ პაკეტების გვერდზე.</translation>
    </message>
    <message>
        <source>The list of signatures you trust is damaged. Remove it and confirm the signers anew.</source>
        <translation>სანდო ხელმოწერების სია დაზიანებულია. წაშალეთ და ხელმომწერები ხელახლა დაადასტურეთ.</translation>
    </message>
    <message>
        <source>This file does not open with that passphrase, or it is no signing key.</source>
        <translation>ეს ფაილი ამ საიდუმლო ფრაზით არ იხსნება, ან ხელმოწერის გასაღები არ არის.</translation>
    </message>
    <message>
        <source>No law in this pack has been checked, so nobody can be helped with it yet. Ask a local lawyer first, and write down the sources.</source>
        <translation>ამ პაკეტში არცერთი კანონი არ შემოწმებულა, ამიტომ მით ჯერ ვერავის დაეხმარებით. ჯერ ადგილობრივ იურისტს ჰკითხეთ და წყაროები ჩაწერეთ.</translation>
    </message>
    <message>
        <source>No law in this pack has been checked, so it cannot take the place of the pack you work with. Nothing was installed.</source>
        <translation>ამ პაკეტში არცერთი ნორმა არ არის შემოწმებული, ამიტომ ის ვერ შეცვლის პაკეტს, რომლითაც მუშაობთ. არაფერი დაყენებულა.</translation>
    </message>
    <message>
        <source>Nothing is said differently yet. Add an office or change a text first.</source>
        <translation>ჯერ არაფერია სხვაგვარად ნათქვამი. ჯერ დაწესებულება დაამატეთ ან ტექსტი შეცვალეთ.</translation>
    </message>
    <message>
        <source>This is no longer in the copy, or cannot be changed here. Open it anew.</source>
        <translation>ეს ასლში აღარ არის, ან აქ ვერ შეიცვლება. ხელახლა გახსენით.</translation>
    </message>
    <message>
        <source>This could not be written. Free some room on the disk, or choose another place.</source>
        <translation>ჩაწერა ვერ მოხერხდა. გაათავისუფლეთ ადგილი დისკზე ან სხვა ადგილი აირჩიეთ.</translation>
    </message>
    <message>
        <source>Write the full name of the lawyer who read the pack.</source>
        <translation>დაწერეთ იმ იურისტის სრული სახელი, ვინც პაკეტი წაიკითხა.</translation>
    </message>
    <message>
        <source>The next reading must be after today and at most two years ahead.</source>
        <translation>შემდეგი წაკითხვა დღეის შემდეგ და არაუგვიანეს ორ წელიწადში უნდა იყოს.</translation>
    </message>
    <message>
        <source>It cannot be signed off yet: texts still to be translated: {count}.</source>
        <translation>ჯერ ვერ დამტკიცდება: სათარგმნი ტექსტები: {count}.</translation>
    </message>
    <message>
        <source>Write the country as two letters, such as am.</source>
        <translation>ქვეყანა ორი ასოთი დაწერეთ, მაგალითად am.</translation>
    </message>
    <message>
        <source>The pack has no such procedure. Choose another one.</source>
        <translation>პაკეტში ასეთი პროცედურა არ არის. სხვა აირჩიეთ.</translation>
    </message>
    <message>
        <source>This procedure does not ask that question.</source>
        <translation>ეს პროცედურა ამ კითხვას არ სვამს.</translation>
    </message>
    <message>
        <source>Give the run a name that says what it shows.</source>
        <translation>მიეცით გავლას სახელი, რომელიც იტყვის, რას აჩვენებს.</translation>
    </message>
    <message>
        <source>The run does not come out the same when it is repeated. It was not kept.</source>
        <translation>გამეორებისას გავლა სხვა შედეგს იძლევა. არ შენახულა.</translation>
    </message>
    <message>
        <source>A run of this name is already kept. Choose another name.</source>
        <translation>ამ სახელით გავლა უკვე შენახულია. სხვა სახელი აირჩიეთ.</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>Only without her consent: why it leaves all the same</source>
        <translation>მხოლოდ მისი თანხმობის გარეშე: რატომ გადის მაინც</translation>
    </message>
    <message>
        <source>How an office answered her</source>
        <translation>როგორ უპასუხა დაწესებულებამ</translation>
    </message>
    <message>
        <source>helped</source>
        <translation>დაეხმარნენ</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>უარი თქვა</translation>
    </message>
    <message>
        <source>did nothing</source>
        <translation>არაფერი გააკეთეს</translation>
    </message>
    <message>
        <source>insulted or blamed her</source>
        <translation>შეურაცხყვეს ან დაადანაშაულეს</translation>
    </message>
    <message>
        <source>asked for money</source>
        <translation>ფული მოითხოვეს</translation>
    </message>
    <message>
        <source>told others about her</source>
        <translation>სხვებს მოუყვნენ მის შესახებ</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>პოლიცია</translation>
    </message>
    <message>
        <source>Identity office</source>
        <translation>პირადობის დოკუმენტების სამსახური</translation>
    </message>
    <message>
        <source>Legal aid</source>
        <translation>იურიდიული დახმარება</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>სასამართლო</translation>
    </message>
    <message>
        <source>Clinic or doctor</source>
        <translation>კლინიკა ან ექიმი</translation>
    </message>
    <message>
        <source>Child services</source>
        <translation>ბავშვთა სამსახური</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>თავშესაფარი</translation>
    </message>
    <message>
        <source>Another office</source>
        <translation>სხვა დაწესებულება</translation>
    </message>
    <message>
        <source>How they answered</source>
        <translation>როგორ უპასუხეს</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ვინ</translation>
    </message>
    <message>
        <source>Which office, which room</source>
        <translation>რომელი დაწესებულება, რომელი ოთახი</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>ვინ იყო იქ</translation>
    </message>
    <message>
        <source>There: {who}</source>
        <translation>იყვნენ: {who}</translation>
    </message>
    <message>
        <source>Complain…</source>
        <translation>გასაჩივრება…</translation>
    </message>
    <message>
        <source>Prepare it</source>
        <translation>მომზადება</translation>
    </message>
    <message>
        <source>A general complaint to any office</source>
        <translation>ზოგადი საჩივარი ნებისმიერ დაწესებულებაში</translation>
    </message>
    <message>
        <source>The deadline cannot be counted yet; the interview asks from which day.</source>
        <translation>ვადის დათვლა ჯერ არ შეიძლება; გამოკითხვა იკითხავს, რომელი დღიდან.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>ვისთან</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>დოკუმენტის ენა</translation>
    </message>
    <message>
        <source>Save the complaint…</source>
        <translation>საჩივრის შენახვა…</translation>
    </message>
    <message>
        <source>The paper is saved, outside the vault.</source>
        <translation>დოკუმენტი შენახულია, საცავის გარეთ.</translation>
    </message>
    <message>
        <source>Her story as a paper for court</source>
        <translation>მისი ამბავი, როგორც დოკუმენტი სასამართლოსთვის</translation>
    </message>
    <message>
        <source>It leaves only with her consent for court, or with a reason that stays in the record.</source>
        <translation>გადის მხოლოდ მისი თანხმობით სასამართლოსთვის ან მიზეზით, რომელიც ჩანაწერში რჩება.</translation>
    </message>
    <message>
        <source>The day it happened is not written down, so no deadline can be counted.</source>
        <translation>არ არის ჩაწერილი, რომელ დღეს მოხდა, ამიტომ ვადის გამოთვლა შეუძლებელია.</translation>
    </message>
    <message>
        <source>Counted from the day written in this entry. Check it before you rely on it.</source>
        <translation>დათვლილია აქ ჩაწერილი დღიდან. გადაამოწმეთ, სანამ დაეყრდნობით.</translation>
    </message>
    <message>
        <source>The deadline for this complaint is not known here. Ask a local lawyer, and hand the complaint in as soon as you can.</source>
        <translation>ამ საჩივრის ვადა აქ უცნობია. ჰკითხეთ ადგილობრივ იურისტს და საჩივარი რაც შეიძლება მალე შეიტანეთ.</translation>
    </message>
</context>
<context>
    <name>Reveals</name>
    <message>
        <source>drug use</source>
        <translation>ნარკოტიკის მოხმარება</translation>
    </message>
    <message>
        <source>HIV status</source>
        <translation>აივ სტატუსი</translation>
    </message>
    <message>
        <source>substitution treatment</source>
        <translation>ჩანაცვლებითი მკურნალობა</translation>
    </message>
    <message>
        <source>her health</source>
        <translation>მისი ჯანმრთელობა</translation>
    </message>
    <message>
        <source>anything to the partner himself</source>
        <translation>რაიმე თავად პარტნიორისთვის</translation>
    </message>
    <message>
        <source>sex work</source>
        <translation>სექს-სამუშაო</translation>
    </message>
    <message>
        <source>where she is</source>
        <translation>სად იმყოფება</translation>
    </message>
    <message>
        <source>her residence status</source>
        <translation>მისი ყოფნის სტატუსი</translation>
    </message>
    <message>
        <source>her children</source>
        <translation>მისი შვილები</translation>
    </message>
    <message>
        <source>her identity</source>
        <translation>მისი ვინაობა</translation>
    </message>
    <message>
        <source>her story</source>
        <translation>მისი ამბავი</translation>
    </message>
    <message>
        <source>that she asks for help</source>
        <translation>ის, რომ დახმარებას ითხოვს</translation>
    </message>
    <message>
        <source>the address she hides</source>
        <translation>მისამართს, რომელსაც მალავს</translation>
    </message>
    <message>
        <source>how to reach her safely</source>
        <translation>როგორ უნდა დაუკავშირდნენ მას უსაფრთხოდ</translation>
    </message>
    <message>
        <source>that she is in a shelter</source>
        <translation>რომ ის თავშესაფარშია</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>Her decision is written down.</source>
        <translation>მისი გადაწყვეტილება ჩაიწერა.</translation>
    </message>
    <message>
        <source>Read all risks: {count}</source>
        <translation>ყველა რისკის წაკითხვა: {count}</translation>
    </message>
    <message>
        <source>Before: {step}</source>
        <translation>სანამ: {step}</translation>
    </message>
    <message>
        <source>Shown because she did not answer what it depends on.</source>
        <translation>ნაჩვენებია, რადგან არ უპასუხა იმას, რაზეც ეს დამოკიდებულია.</translation>
    </message>
    <message>
        <source>What helps:</source>
        <translation>რა დაეხმარება:</translation>
    </message>
    <message>
        <source>Before this step</source>
        <translation>ამ ნაბიჯამდე</translation>
    </message>
    <message>
        <source>Read these with her before this step</source>
        <translation>წაიკითხეთ მასთან ერთად ამ ნაბიჯამდე</translation>
    </message>
    <message>
        <source>What did she decide? Refusing closes nothing.</source>
        <translation>რა გადაწყვიტა? უარი არაფერს ხურავს.</translation>
    </message>
    <message>
        <source>She wants this step</source>
        <translation>სურს ეს ნაბიჯი</translation>
    </message>
    <message>
        <source>She does not want it</source>
        <translation>არ სურს</translation>
    </message>
    <message>
        <source>Read, not decided yet</source>
        <translation>წაკითხულია, ჯერ გადაუწყვეტელი</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>She</source>
        <translation>ის</translation>
    </message>
    <message>
        <source>The respondent</source>
        <translation>მოპასუხე</translation>
    </message>
    <message>
        <source>Her representative</source>
        <translation>მისი წარმომადგენელი</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>შვილი</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>მოწმე</translation>
    </message>
    <message>
        <source>Holds her document</source>
        <translation>უკავია მისი დოკუმენტი</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>ნათესავი</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>ადვოკატი</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>სხვა პირი</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Language of the window</source>
        <translation>ფანჯრის ენა</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>პარამეტრები</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>იერი და ენა</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>ფერები</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>როგორც სისტემაშია</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ღია</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>მუქი</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>მაღალი კონტრასტი</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>ტექსტის ზომა</translation>
    </message>
    <message>
        <source>What lists show</source>
        <translation>რა ჩანს სიებში</translation>
    </message>
    <message>
        <source>Show names in the list of cases</source>
        <translation>სახელების ჩვენება საქმეების სიაში</translation>
    </message>
    <message>
        <source>Remember where the vault is</source>
        <translation>საცავის ადგილის დამახსოვრება</translation>
    </message>
    <message>
        <source>Ask a whole section at a time</source>
        <translation>მთელი განყოფილების ერთად კითხვა</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>მართლწერა</translation>
    </message>
    <message>
        <source>Long text is looked through for spelling in: {languages}.</source>
        <translation>გრძელი ტექსტის მართლწერა მოწმდება ენებზე: {languages}.</translation>
    </message>
    <message>
        <source>This computer has no spelling dictionary for: {languages}. Text in them is left as it is.</source>
        <translation>ამ კომპიუტერზე მართლწერის ლექსიკონი არ არის ენებისთვის: {languages}. მათზე ტექსტი არ მოწმდება.</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>ჩაკეტვა</translation>
    </message>
    <message>
        <source>Lock after so many minutes untouched</source>
        <translation>ჩაიკეტოს ამდენი წუთის შემდეგ შეხების გარეშე</translation>
    </message>
    <message>
        <source>Locks also when this computer locks its screen or goes to sleep.</source>
        <translation>იკეტება მაშინაც, როცა კომპიუტერი ეკრანს კეტავს ან იძინებს.</translation>
    </message>
    <message>
        <source>This system does not say when its screen is locked; after sleep the window locks by itself.</source>
        <translation>ეს სისტემა ეკრანის ჩაკეტვას არ გვატყობინებს; ძილის შემდეგ ფანჯარა თავად იკეტება.</translation>
    </message>
    <message>
        <source>The window is left out of screenshots and recordings.</source>
        <translation>ფანჯარა ეკრანის სურათებსა და ჩანაწერებში არ ხვდება.</translation>
    </message>
    <message>
        <source>This system cannot keep the window out of screenshots and recordings.</source>
        <translation>ეს სისტემა ფანჯარას ეკრანის სურათებისა და ჩანაწერებისგან ვერ იცავს.</translation>
    </message>
    <message>
        <source>Who may open the vault</source>
        <translation>ვის შეუძლია საცავის გახსნა</translation>
    </message>
    <message>
        <source>Name of a further worker</source>
        <translation>კიდევ ერთი თანამშრომლის სახელი</translation>
    </message>
    <message>
        <source>Add her</source>
        <translation>დამატება</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>ახალი აღდგენის კოდი…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>სარეზერვო ასლი</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>ასლის გაკეთება ახლა</translation>
    </message>
    <message>
        <source>Back up to a stick…</source>
        <translation>ასლი მეხსიერების ბარათზე…</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>პროგრამა</translation>
    </message>
    <message>
        <source>About and sources</source>
        <translation>პროგრამა და წყაროები</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>დახმარება</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>საიდუმლო ფრაზა</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>აღდგენის კოდი</translation>
    </message>
    <message>
        <source>shares of several people</source>
        <translation>რამდენიმე ადამიანის წილები</translation>
    </message>
    <message>
        <source>Latest backups: {when}</source>
        <translation>ბოლო ასლები: {when}</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>სარეზერვო ასლი ჯერ არ არის.</translation>
    </message>
    <message>
        <source>Write her name.</source>
        <translation>დაწერეთ სახელი.</translation>
    </message>
    <message>
        <source>She can open the vault now.</source>
        <translation>ახლა მას საცავის გახსნა შეუძლია.</translation>
    </message>
    <message>
        <source>Making the new key…</source>
        <translation>ახალი გასაღები იქმნება…</translation>
    </message>
    <message>
        <source>The code on paper that you have now will stop working.</source>
        <translation>კოდი, რომელიც ქაღალდზე გაქვთ, აღარ იმუშავებს.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>ახალი კოდის შექმნა</translation>
    </message>
    <message>
        <source>Write the new code down now. It is shown only here, only once.</source>
        <translation>ახალი კოდი ახლავე ჩაიწერეთ. ის მხოლოდ აქ, მხოლოდ ერთხელ ჩანს.</translation>
    </message>
    <message>
        <source>The backup is made and was opened to prove it.</source>
        <translation>ასლი გაკეთდა და შესამოწმებლად გაიხსნა.</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>სარეზერვო ასლი კეთდება…</translation>
    </message>
    <message>
        <source>The whole office</source>
        <translation>მთელი ორგანიზაცია</translation>
    </message>
    <message>
        <source>Warn when somebody writes down more hours a week than</source>
        <translation>გამაფრთხილე, როცა ვინმე კვირაში ჩაწერს ამაზე მეტ საათს</translation>
    </message>
    <message>
        <source>No emergency holds for the whole office.</source>
        <translation>მთელი ორგანიზაციისთვის საგანგებო რეჟიმი არ მოქმედებს.</translation>
    </message>
</context>
<context>
    <name>Shelter</name>
    <message>
        <source>Talks with shelters</source>
        <translation>საუბრები თავშესაფრებთან</translation>
    </message>
    <message>
        <source>days: {count}</source>
        <translation>დღე: {count}</translation>
    </message>
    <message>
        <source>Which shelter or service</source>
        <translation>რომელი თავშესაფარი ან სამსახური</translation>
    </message>
    <message>
        <source>What we asked for (treatment, children, no papers, tests, visits…)</source>
        <translation>რა ვითხოვეთ (მკურნალობა, ბავშვები, დოკუმენტების გარეშე, ანალიზები, ვიზიტები…)</translation>
    </message>
    <message>
        <source>Their conditions</source>
        <translation>მათი პირობები</translation>
    </message>
    <message>
        <source>What she accepts, in her words</source>
        <translation>რას თანხმდება, მისი სიტყვებით</translation>
    </message>
    <message>
        <source>How many days she may stay</source>
        <translation>რამდენი დღე შეუძლია დარჩენა</translation>
    </message>
    <message>
        <source>Which rule of theirs should change</source>
        <translation>მათი რომელი წესი უნდა შეიცვალოს</translation>
    </message>
    <message>
        <source>Write the number of days, such as 30.</source>
        <translation>დაწერეთ დღეების რაოდენობა, მაგალითად 30.</translation>
    </message>
    <message>
        <source>Agreed before she leaves home. It never stands in a paper.</source>
        <translation>შეთანხმებულია, სანამ სახლიდან წავა. დოკუმენტში არასოდეს ხვდება.</translation>
    </message>
    <message>
        <source>Write down a talk</source>
        <translation>საუბრის ჩაწერა</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Words that may be misspelt: {count}</source>
        <translation>შესაძლოა შეცდომით დაწერილი სიტყვები: {count}</translation>
    </message>
    <message>
        <source>Leave this word as it is</source>
        <translation>ამ სიტყვის ასე დატოვება</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>შემოთავაზება არ არის</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>said or written</source>
        <translation>თქმული ან დაწერილი</translation>
    </message>
    <message>
        <source>followed or watched</source>
        <translation>თვალთვალი</translation>
    </message>
    <message>
        <source>attack</source>
        <translation>თავდასხმა</translation>
    </message>
    <message>
        <source>pressure by an authority</source>
        <translation>ხელისუფლების ზეწოლა</translation>
    </message>
    <message>
        <source>Which goals of this month are real, and which can wait?</source>
        <translation>ამ თვის რომელი მიზანია რეალური და რომელი მოიცდის?</translation>
    </message>
    <message>
        <source>Did the telephone stay off outside working hours?</source>
        <translation>იყო ტელეფონი გამორთული სამუშაო საათების გარეთ?</translation>
    </message>
    <message>
        <source>Are these too many cases, or too many heavy ones?</source>
        <translation>ხომ არ არის მეტისმეტად ბევრი ან მძიმე საქმე?</translation>
    </message>
    <message>
        <source>How are sleep, food and rest?</source>
        <translation>როგორ არის ძილი, კვება, დასვენება?</translation>
    </message>
    <message>
        <source>Does a case touch your own story? It can be given to somebody else.</source>
        <translation>ეხება რომელიმე საქმე თქვენს ამბავს? შეიძლება სხვას გადაეცეს.</translation>
    </message>
    <message>
        <source>Where did you feel unsafe at work?</source>
        <translation>სად იგრძენით თავი დაუცველად სამსახურში?</translation>
    </message>
    <message>
        <source>Who asked more of you than you can give?</source>
        <translation>ვინ მოითხოვა იმაზე მეტი, რაც შეგიძლიათ?</translation>
    </message>
    <message>
        <source>What went well?</source>
        <translation>რა გამოვიდა კარგად?</translation>
    </message>
    <message>
        <source>What would help: a second person, days off, a talk outside?</source>
        <translation>რა დაგეხმარებოდათ: მეორე ადამიანი, დასვენების დღეები, საუბარი გარეთ?</translation>
    </message>
    <message>
        <source>Out: {who}, {place}</source>
        <translation>გასულები: {who}, {place}</translation>
    </message>
    <message>
        <source>Back by {when}</source>
        <translation>დაბრუნება {when}-მდე</translation>
    </message>
    <message>
        <source>Goes alone.</source>
        <translation>მიდის მარტო.</translation>
    </message>
    <message>
        <source>Overdue by minutes: {count}</source>
        <translation>დაგვიანება წუთებში: {count}</translation>
    </message>
    <message>
        <source>They are back</source>
        <translation>ისინი დაბრუნდნენ</translation>
    </message>
    <message>
        <source>No alarm plan is written. Ring both now; if nobody answers, ring for help.</source>
        <translation>განგაშის გეგმა დაწერილი არ არის. ახლავე დაურეკეთ ორივეს; თუ არავინ გიპასუხებთ, დახმარება გამოიძახეთ.</translation>
    </message>
    <message>
        <source>Good that they are back.</source>
        <translation>კარგია, რომ დაბრუნდნენ.</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>გასვლა</translation>
    </message>
    <message>
        <source>Who goes</source>
        <translation>ვინ მიდის</translation>
    </message>
    <message>
        <source>Where to, as exactly as a searcher needs</source>
        <translation>სად, ისე ზუსტად, როგორც ძებნას სჭირდება</translation>
    </message>
    <message>
        <source>Back by</source>
        <translation>დაბრუნება</translation>
    </message>
    <message>
        <source>Only when one goes alone: why</source>
        <translation>მხოლოდ თუ ერთი მიდის: რატომ</translation>
    </message>
    <message>
        <source>The clock runs.</source>
        <translation>დრო გავიდა.</translation>
    </message>
    <message>
        <source>When nobody comes back</source>
        <translation>როცა არავინ ბრუნდება</translation>
    </message>
    <message>
        <source>No plan is written yet. Write it before anybody goes out.</source>
        <translation>გეგმა ჯერ არ არის დაწერილი. დაწერეთ, სანამ ვინმე გავა.</translation>
    </message>
    <message>
        <source>First, at the agreed hour: whom to ring, what to ask</source>
        <translation>ჯერ, შეთანხმებულ საათზე: ვის დავურეკოთ, რა ვკითხოთ</translation>
    </message>
    <message>
        <source>Then, if nobody answers: who is told, who goes, when the police</source>
        <translation>შემდეგ, თუ არავინ პასუხობს: ვის ვუთხრათ, ვინ მიდის, როდის პოლიცია</translation>
    </message>
    <message>
        <source>Minutes between the first and the second</source>
        <translation>წუთები პირველსა და მეორეს შორის</translation>
    </message>
    <message>
        <source>Write the plan</source>
        <translation>გეგმის ჩაწერა</translation>
    </message>
    <message>
        <source>Threats to us</source>
        <translation>მუქარა ჩვენ მიმართ</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>რა იყო</translation>
    </message>
    <message>
        <source>Write down a threat</source>
        <translation>მუქარის ჩაწერა</translation>
    </message>
    <message>
        <source>Talks about the work</source>
        <translation>საუბრები სამუშაოზე</translation>
    </message>
    <message>
        <source>never yet</source>
        <translation>ჯერ არასოდეს</translation>
    </message>
    <message>
        <source>A talk is due: {who} (last: {when})</source>
        <translation>საუბრის დროა: {who} (ბოლოს: {when})</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>რა ვკითხოთ</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>ვისთან</translation>
    </message>
    <message>
        <source>What was agreed (never what was told)</source>
        <translation>რაზე შეთანხმდნენ (არასოდეს — რა ითქვა)</translation>
    </message>
    <message>
        <source>A talk was held</source>
        <translation>საუბარი შედგა</translation>
    </message>
    <message>
        <source>Open cases of each</source>
        <translation>თითოეულის ღია საქმეები</translation>
    </message>
    <message>
        <source>Warn when somebody has more open cases than</source>
        <translation>გაფრთხილება, როცა ვინმეს მეტი ღია საქმე აქვს, ვიდრე</translation>
    </message>
    <message>
        <source>Should be back by now: {who}</source>
        <translation>უკვე უნდა დაბრუნებულიყვნენ: {who}</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Making the vault. The key takes about a second on purpose.</source>
        <translation>საცავი იქმნება. გასაღები განზრახ დაახლოებით ერთ წამს სჭირდება.</translation>
    </message>
    <message>
        <source>Preparing the invented cases…</source>
        <translation>გამოგონილი საქმეები მზადდება…</translation>
    </message>
    <message>
        <source>Guessed at once. Take more words.</source>
        <translation>მაშინვე გამოიცნობენ. დაამატეთ სიტყვები.</translation>
    </message>
    <message>
        <source>Guessed soon. Take more words.</source>
        <translation>მალე გამოიცნობენ. დაამატეთ სიტყვები.</translation>
    </message>
    <message>
        <source>Would hold a curious person, not one with a fast computer.</source>
        <translation>ცნობისმოყვარეს შეაჩერებს, სწრაფი კომპიუტერის მქონეს — არა.</translation>
    </message>
    <message>
        <source>Good. One more word makes it strong.</source>
        <translation>კარგია. კიდევ ერთი სიტყვა გაამაგრებს.</translation>
    </message>
    <message>
        <source>Strong. Nobody guesses it in your lifetime.</source>
        <translation>მტკიცეა. თქვენს სიცოცხლეში ვერავინ გამოიცნობს.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>სანამ დაიწყებთ</translation>
    </message>
    <message>
        <source>This program keeps what women tell you, and prepares the papers that protect them.</source>
        <translation>ეს პროგრამა ინახავს, რასაც ქალები გიყვებიან, და ამზადებს დოკუმენტებს, რომლებიც მათ იცავს.</translation>
    </message>
    <message>
        <source>Make a vault</source>
        <translation>საცავის შექმნა</translation>
    </message>
    <message>
        <source>Open a vault</source>
        <translation>საცავის გახსნა</translation>
    </message>
    <message>
        <source>Look around with invented cases</source>
        <translation>გაცნობა გამოგონილ საქმეებზე</translation>
    </message>
    <message>
        <source>A vault is one folder. Everything you write goes into it, encrypted.</source>
        <translation>საცავი ერთი საქაღალდეა. რასაც წერთ, იქ დაშიფრული ხვდება.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>საქაღალდე</translation>
    </message>
    <message>
        <source>Your name, as colleagues know you</source>
        <translation>თქვენი სახელი, როგორც კოლეგები გიცნობენ</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>საიდუმლო ფრაზა</translation>
    </message>
    <message>
        <source>Four or more words that only you would put together.</source>
        <translation>ოთხი ან მეტი სიტყვა, რომლებსაც მხოლოდ თქვენ დააწყობდით ერთად.</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>საიდუმლო ფრაზა კიდევ ერთხელ</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>საქაღალდის არჩევა…</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>მაჩვენე, რას ვწერ</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>საცავის შექმნა</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>უკან</translation>
    </message>
    <message>
        <source>Choose the folder for the vault.</source>
        <translation>აირჩიეთ საცავის საქაღალდე.</translation>
    </message>
    <message>
        <source>Write your name, so that changes bear it.</source>
        <translation>დაწერეთ თქვენი სახელი, რომ ცვლილებებს ერქვას.</translation>
    </message>
    <message>
        <source>Write a passphrase.</source>
        <translation>დაწერეთ საიდუმლო ფრაზა.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>ორი ფრაზა ერთნაირი არ არის.</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>თქვენი აღდგენის კოდი</translation>
    </message>
    <message>
        <source>It opens the vault when the passphrase is forgotten. It is shown only now.</source>
        <translation>ის საცავს ხსნის, როცა ფრაზა დავიწყებულია. მხოლოდ ახლა ჩანს.</translation>
    </message>
    <message>
        <source>Write it down or print it. Keep it away from this computer.</source>
        <translation>ჩაიწერეთ ან დაბეჭდეთ. ამ კომპიუტერისგან მოშორებით შეინახეთ.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>აღდგენის კოდი</translation>
    </message>
    <message>
        <source>Copy for 10 seconds</source>
        <translation>კოპირება 10 წამით</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>ბეჭდვა…</translation>
    </message>
    <message>
        <source>I have it on paper, in a safe place</source>
        <translation>ქაღალდზე მაქვს, უსაფრთხო ადგილას</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>გაგრძელება</translation>
    </message>
    <message>
        <source>Keep it away from the computer.</source>
        <translation>კომპიუტერისგან მოშორებით შეინახეთ.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>under way</source>
        <translation>მიმდინარე</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>დასრულებული</translation>
    </message>
    <message>
        <source>she declined it</source>
        <translation>უარი თქვა</translation>
    </message>
    <message>
        <source>not pursued</source>
        <translation>აღარ გრძელდება</translation>
    </message>
    <message>
        <source>done</source>
        <translation>მზადაა</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>შესასრულებელი</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>არ არის საჭირო</translation>
    </message>
    <message>
        <source>she wants it</source>
        <translation>სურს</translation>
    </message>
    <message>
        <source>she does not want it</source>
        <translation>არ სურს</translation>
    </message>
    <message>
        <source>read, not decided yet</source>
        <translation>წაკითხულია, ჯერ გადაუწყვეტელი</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Save a chronology…</source>
        <translation>ქრონოლოგიის შენახვა…</translation>
    </message>
    <message>
        <source>written down {when} {by}</source>
        <translation>ჩაიწერა {when} {by}</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>რა გაკეთდა</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>რა გამოვიდა</translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation>ჩაწერეთ, რა მოხდა</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>სახე</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>რა მოხდა</translation>
    </message>
    <message>
        <source>When, as exactly as she knows</source>
        <translation>როდის, რამდენადაც ზუსტად იცის</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>სად</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>ჩაწერა</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ფაილები</translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation>{size} კბ</translation>
    </message>
    <message>
        <source>Photographs, certificates, messages: they are kept encrypted, with their hash.</source>
        <translation>ფოტოები, ცნობები, შეტყობინებები: ინახება დაშიფრულად, თავის ჰეშთან ერთად.</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>ფაილის მიღება…</translation>
    </message>
    <message>
        <source>Write what happened.</source>
        <translation>დაწერეთ, რა მოხდა.</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>ჩაწერილია.</translation>
    </message>
    <message>
        <source>The file is kept. The one outside the vault is still there.</source>
        <translation>ფაილი შენახულია. საცავის გარეთ მყოფი ისევ იქ არის.</translation>
    </message>
    <message>
        <source>Taking in the file…</source>
        <translation>ფაილი მიიღება…</translation>
    </message>
    <message>
        <source>The chronology is saved, outside the vault.</source>
        <translation>ქრონოლოგია შენახულია, საცავის გარეთ.</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>Writing and entering data</source>
        <translation>ჩანაწერები და მონაცემების შეყვანა</translation>
    </message>
    <message>
        <source>Learning and training</source>
        <translation>სწავლა და ტრენინგი</translation>
    </message>
    <message>
        <source>Team meeting, supervision</source>
        <translation>გუნდის შეხვედრა, სუპერვიზია</translation>
    </message>
    <message>
        <source>Journeys and waiting</source>
        <translation>გზა და ლოდინი</translation>
    </message>
    <message>
        <source>Other work</source>
        <translation>სხვა სამუშაო</translation>
    </message>
    <message>
        <source>Time that counts as work</source>
        <translation>დრო, რომელიც სამუშაოდ ითვლება</translation>
    </message>
    <message>
        <source>Entering data, learning this tool and talking about the work are work.</source>
        <translation>მონაცემების შეყვანა, ამ პროგრამის სწავლა და სამუშაოზე საუბარი სამუშაოა.</translation>
    </message>
    <message>
        <source>{who}: more than {hours} hours this week. What can wait, who can take over?</source>
        <translation>{who}: ამ კვირაში {hours} საათზე მეტი. რა მოიცდის, ვინ ჩაანაცვლებს?</translation>
    </message>
    <message>
        <source>Write time down</source>
        <translation>დროის ჩაწერა</translation>
    </message>
    <message>
        <source>Plan time for it</source>
        <translation>დროის დაგეგმვა</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>რისთვის</translation>
    </message>
    <message>
        <source>The time runs.</source>
        <translation>დრო გადის.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>დაწყება</translation>
    </message>
    <message>
        <source>Running since {hour}: {what}</source>
        <translation>მიდის {hour}-დან: {what}</translation>
    </message>
    <message>
        <source>Stop and write it down</source>
        <translation>გაჩერება და ჩაწერა</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>წუთები</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>რომელ დღეს</translation>
    </message>
    <message>
        <source>It stands in the calendar.</source>
        <translation>კალენდარშია.</translation>
    </message>
    <message>
        <source>Put it into the calendar</source>
        <translation>კალენდარში ჩასმა</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Training</source>
        <translation>სწავლება</translation>
    </message>
    <message>
        <source>Example {number}</source>
        <translation>მაგალითი {number}</translation>
    </message>
</context>
<context>
    <name>Turned</name>
    <message>
        <source>Question</source>
        <translation>კითხვა</translation>
    </message>
    <message>
        <source>Thank you. That was everything.</source>
        <translation>გმადლობთ. სულ ეს იყო.</translation>
    </message>
    <message>
        <source>Question {number} · you need not answer</source>
        <translation>კითხვა {number} · შეგიძლიათ არ უპასუხოთ</translation>
    </message>
    <message>
        <source>This screen shows only this question.</source>
        <translation>ეს ეკრანი მხოლოდ ამ კითხვას აჩვენებს.</translation>
    </message>
    <message>
        <source>I do not want to say</source>
        <translation>არ მსურს თქმა</translation>
    </message>
    <message>
        <source>Turn the screen back</source>
        <translation>ეკრანის უკან მობრუნება</translation>
    </message>
    <message>
        <source>Choose or write something, or say that you do not want to.</source>
        <translation>აირჩიეთ ან დაწერეთ რამე, ან თქვით, რომ არ გსურთ.</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Opening. The key takes about a second on purpose.</source>
        <translation>იხსნება. გასაღები განზრახ დაახლოებით ერთ წამს სჭირდება.</translation>
    </message>
    <message>
        <source>Office documents · this computer only</source>
        <translation>სამსახურის დოკუმენტები · მხოლოდ ეს კომპიუტერი</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>გახსენით საცავი</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>საცავის საქაღალდე</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>საქაღალდის არჩევა…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>საიდუმლო ფრაზა</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>გახსნა</translation>
    </message>
    <message>
        <source>Recovery code…</source>
        <translation>აღდგენის კოდი…</translation>
    </message>
    <message>
        <source>If the passphrase and the recovery code are both lost, nobody can open the vault, not even us.</source>
        <translation>თუ ფრაზაც და აღდგენის კოდიც დაიკარგა, საცავს ვერავინ გახსნის, ჩვენც კი.</translation>
    </message>
    <message>
        <source>What is protected and what is not</source>
        <translation>რა არის დაცული და რა არა</translation>
    </message>
    <message>
        <source>Another vault</source>
        <translation>სხვა საცავი</translation>
    </message>
    <message>
        <source>Make a new vault</source>
        <translation>ახალი საცავის შექმნა</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>აღდგენის კოდი</translation>
    </message>
    <message>
        <source>Passphrase…</source>
        <translation>საიდუმლო ფრაზა…</translation>
    </message>
    <message>
        <source>Choose the folder of the vault.</source>
        <translation>აირჩიეთ საცავის საქაღალდე.</translation>
    </message>
    <message>
        <source>Write the passphrase.</source>
        <translation>დაწერეთ საიდუმლო ფრაზა.</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>over by days: {days}</source>
        <translation>ვადაგადაცილებული დღეები: {days}</translation>
    </message>
    <message>
        <source>was due yesterday</source>
        <translation>ვადა გუშინ იყო</translation>
    </message>
    <message>
        <source>today</source>
        <translation>დღეს</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>ხვალ</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>she</source>
        <translation>ის</translation>
    </message>
    <message>
        <source>you</source>
        <translation>თქვენ</translation>
    </message>
    <message>
        <source>the lawyer</source>
        <translation>ადვოკატი</translation>
    </message>
    <message>
        <source>the police</source>
        <translation>პოლიცია</translation>
    </message>
    <message>
        <source>the court</source>
        <translation>სასამართლო</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>დაწესებულება</translation>
    </message>
    <message>
        <source>the prosecutor</source>
        <translation>პროკურორი</translation>
    </message>
    <message>
        <source>the legal aid centre</source>
        <translation>იურიდიული დახმარების ცენტრი</translation>
    </message>
    <message>
        <source>the shelter</source>
        <translation>თავშესაფარი</translation>
    </message>
    <message>
        <source>the doctor</source>
        <translation>ექიმი</translation>
    </message>
    <message>
        <source>the respondent</source>
        <translation>მოპასუხე</translation>
    </message>
    <message>
        <source>the social services</source>
        <translation>სოციალური სამსახურები</translation>
    </message>
    <message>
        <source>the consulate</source>
        <translation>საკონსულო</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>სხვა ვინმე</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Less</source>
        <translation>ნაკლები</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ყველა</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>მეტი…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>შეჩერება</translation>
    </message>
    <message>
        <source>Training: invented people, nothing here is real. Do not write about anybody real.</source>
        <translation>სწავლება: პირები გამოგონილია, აქ ნამდვილი არაფერია. ნამდვილ ადამიანებზე ნუ დაწერთ.</translation>
    </message>
    <message>
        <source>Training: invented people, nothing is real.</source>
        <translation>სწავლება: ყველაფერი გამოგონილია.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>გთხოვთ, დაიცადოთ…</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>“{word}” may shame her. Perhaps: {better}.</source>
        <translation>„{word}“ შეიძლება მას შეურაცხყოფად ჟღერდეს. იქნებ ასე: {better}.</translation>
    </message>
    <message>
        <source>“{word}” may put the blame on her. Perhaps: {better}.</source>
        <translation>„{word}“ შეიძლება ბრალს მას აკისრებდეს. იქნებ ასე: {better}.</translation>
    </message>
    <message>
        <source>“{word}” sounds as if she were not believed. Perhaps: {better}.</source>
        <translation>„{word}“ ისე ჟღერს, თითქოს მისი არ სჯერათ. იქნებ ასე: {better}.</translation>
    </message>
    <message>
        <source>“{word}” hides what was done to her. Perhaps: {better}.</source>
        <translation>„{word}“ მალავს იმას, რაც მას დაუშავეს. იქნებ ასე: {better}.</translation>
    </message>
    <message>
        <source>If somebody said it, put it in quotation marks: then it stands as it was said.</source>
        <translation>თუ ეს ვიღაცამ თქვა, ბრჭყალებში ჩასვით: მაშინ დარჩება ისე, როგორც ითქვა.</translation>
    </message>
    <message>
        <source>Words to look at again</source>
        <translation>სიტყვები, რომლებსაც კიდევ ერთხელ გადახედეთ</translation>
    </message>
</context>
<context>
    <name>Workshop</name>
    <message>
        <source>Throw the copy away…</source>
        <translation>ასლის გადაგდება…</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>ყველაფრის შემოწმება</translation>
    </message>
    <message>
        <source>Put to use…</source>
        <translation>ამოქმედება…</translation>
    </message>
    <message>
        <source>Your own copy of {pack}</source>
        <translation>თქვენი საკუთარი ასლი: {pack}</translation>
    </message>
    <message>
        <source>Nothing here is used for any case until you put it to use.</source>
        <translation>აქაურიდან არაფერი გამოიყენება საქმეში, სანამ არ აამოქმედებთ.</translation>
    </message>
    <message>
        <source>Opening the copy…</source>
        <translation>ასლი იხსნება…</translation>
    </message>
    <message>
        <source>What to edit</source>
        <translation>რა შევცვალოთ</translation>
    </message>
    <message>
        <source>Dated figures</source>
        <translation>დათარიღებული ციფრები</translation>
    </message>
    <message>
        <source>Offices and help lines</source>
        <translation>დაწესებულებები და დახმარების ხაზები</translation>
    </message>
    <message>
        <source>Rules: article, how sure, checked on</source>
        <translation>წესები: მუხლი, სიზუსტე, როდის შემოწმდა</translation>
    </message>
    <message>
        <source>Texts: {language}</source>
        <translation>ტექსტები: {language}</translation>
    </message>
    <message>
        <source>Type to narrow the list…</source>
        <translation>აკრიფეთ სიის შესავიწროებლად…</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>სიის შევიწროება</translation>
    </message>
    <message>
        <source>Things to edit</source>
        <translation>რისი შეცვლა შეიძლება</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>დამატება…</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>ფორმა</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>გამოცდა</translation>
    </message>
    <message>
        <source>Choose something</source>
        <translation>აირჩიეთ რამე</translation>
    </message>
    <message>
        <source>Its form opens here.</source>
        <translation>მისი ფორმა აქ გაიხსნება.</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>ამოღება…</translation>
    </message>
    <message>
        <source>Saved in your copy.</source>
        <translation>შენახულია თქვენს ასლში.</translation>
    </message>
    <message>
        <source>A new value was added; the earlier one stays for earlier days.</source>
        <translation>დაემატა ახალი მნიშვნელობა; წინა რჩება წინა დღეებისთვის.</translation>
    </message>
    <message>
        <source>Moved in your copy.</source>
        <translation>გადაადგილდა თქვენს ასლში.</translation>
    </message>
    <message>
        <source>Take out: {name}?</source>
        <translation>ამოვიღოთ: {name}?</translation>
    </message>
    <message>
        <source>It goes out of your copy, with its words in every language.</source>
        <translation>ამოვა თქვენი ასლიდან, ყველა ენის სიტყვებთან ერთად.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>ამოღება</translation>
    </message>
    <message>
        <source>Taken out of your copy.</source>
        <translation>ამოღებულია თქვენი ასლიდან.</translation>
    </message>
    <message>
        <source>Added. Its name stands in every language until somebody translates it.</source>
        <translation>დაემატა. სახელი ყველა ენაზე ერთნაირი იქნება, სანამ არ ითარგმნება.</translation>
    </message>
    <message>
        <source>Kept as a test: {name}</source>
        <translation>შენახულია ტესტად: {name}</translation>
    </message>
    <message>
        <source>Checking the pack and trying all its rules…</source>
        <translation>პაკეტი და მისი ყველა წესი მოწმდება…</translation>
    </message>
    <message>
        <source>Nothing is wrong with this copy.</source>
        <translation>ამ ასლში ყველაფერი რიგზეა.</translation>
    </message>
    <message>
        <source>This can be changed only in the file of the pack.</source>
        <translation>ამის შეცვლა მხოლოდ პაკეტის ფაილშია შესაძლებელი.</translation>
    </message>
    <message>
        <source>Open its form</source>
        <translation>ფორმის გახსნა</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>და კიდევ {count}</translation>
    </message>
    <message>
        <source>Wrong, must be mended: {count}</source>
        <translation>არასწორია, უნდა გასწორდეს: {count}</translation>
    </message>
    <message>
        <source>Worth a look: {count}</source>
        <translation>ღირს ნახვა: {count}</translation>
    </message>
    <message>
        <source>Worth a thought: {count}</source>
        <translation>დასაფიქრებელია: {count}</translation>
    </message>
    <message>
        <source>Put this copy to use?</source>
        <translation>ავამოქმედოთ ეს ასლი?</translation>
    </message>
    <message>
        <source>It is checked whole first. New procedures use it from now on; open cases keep the version they were answered under until you accept the change for each. You can go back on the page Packs.</source>
        <translation>ჯერ მთლიანად შემოწმდება. ახალი პროცედურები ამიერიდან მას იყენებს; ღია საქმეები თავის ვერსიაზე რჩება, სანამ ცვლილებას თითოეულისთვის არ მიიღებთ. დაბრუნება შეიძლება გვერდზე „პაკეტები“.</translation>
    </message>
    <message>
        <source>Put to use</source>
        <translation>ამოქმედება</translation>
    </message>
    <message>
        <source>Throw the copy away?</source>
        <translation>გადავაგდოთ ასლი?</translation>
    </message>
    <message>
        <source>All your edits since you opened it are lost. The pack in use stays as it is.</source>
        <translation>გახსნის შემდეგ შეტანილი ყველა ცვლილება დაიკარგება. მოქმედი პაკეტი უცვლელი რჩება.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>გადაგდება</translation>
    </message>
    <message>
        <source>Valid from (year-month-day)</source>
        <translation>მოქმედებს (წელი-თვე-დღე)</translation>
    </message>
    <message>
        <source>Figure (empty: not known)</source>
        <translation>ციფრი (ცარიელი: უცნობია)</translation>
    </message>
    <message>
        <source>At least (only for a range)</source>
        <translation>სულ მცირე (მხოლოდ შუალედისთვის)</translation>
    </message>
    <message>
        <source>At most (only for a range)</source>
        <translation>არაუმეტეს (მხოლოდ შუალედისთვის)</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>მუხლი</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>რამდენად ზუსტია</translation>
    </message>
    <message>
        <source>Sources: pages or papers where it stands, one a line</source>
        <translation>წყაროები: გვერდები ან საბუთები, სადაც ეს წერია, თითო სტრიქონზე</translation>
    </message>
    <message>
        <source>Checked against the source on (year-month-day)</source>
        <translation>წყაროსთან შემოწმდა (წელი-თვე-დღე)</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>შენიშვნა</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>ტელეფონი</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>მისამართი</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ელფოსტა</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>გვერდი</translation>
    </message>
    <message>
        <source>Number as published</source>
        <translation>ნომერი, როგორც გამოქვეყნდა</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>სამუშაო საათები</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>ტექსტი</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>შენახვა</translation>
    </message>
    <message>
        <source>Add as a new value from this day</source>
        <translation>ახალ მნიშვნელობად დამატება ამ დღიდან</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>ზემოთ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>ქვემოთ</translation>
    </message>
    <message>
        <source>This cannot be kept: it is empty, or it holds signs that cannot be seen.</source>
        <translation>ამის შენახვა არ შეიძლება: ცარიელია ან უხილავ ნიშნებს შეიცავს.</translation>
    </message>
    <message>
        <source>Write a number with a point, such as 3209 or 12.50, or leave it empty.</source>
        <translation>დაწერეთ რიცხვი წერტილით, მაგალითად 3209 ან 12.50, ან დატოვეთ ცარიელი.</translation>
    </message>
    <message>
        <source>Write a day as year-month-day, such as 2026-11-23.</source>
        <translation>დაწერეთ დღე როგორც წელი-თვე-დღე, მაგალითად 2026-11-23.</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>პროცედურა</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>კითხვების ენა</translation>
    </message>
    <message>
        <source>As if today were</source>
        <translation>თითქოს დღეს არის</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>პასუხი</translation>
    </message>
    <message>
        <source>Everything needed is answered.</source>
        <translation>ყველაფერ საჭიროზე პასუხი გაცემულია.</translation>
    </message>
    <message>
        <source>Risks shown now</source>
        <translation>ახლა ნაჩვენები რისკები</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>თავიდან დაწყება</translation>
    </message>
    <message>
        <source>Choose an answer, or one of the two silences.</source>
        <translation>აირჩიეთ პასუხი ან ორი დუმილიდან ერთი.</translation>
    </message>
    <message>
        <source>Keep this run as a test of the pack</source>
        <translation>ამ გავლის შენახვა პაკეტის ტესტად</translation>
    </message>
    <message>
        <source>What follows today must follow after every later change. Use invented people only.</source>
        <translation>რაც დღეს გამომდინარეობს, ყოველი ცვლილების შემდეგაც უნდა გამომდინარეობდეს. მხოლოდ გამოგონილი პირები.</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>რას აჩვენებს</translation>
    </message>
    <message>
        <source>Keep as a test</source>
        <translation>ტესტად შენახვა</translation>
    </message>
    <message>
        <source>A new office or help line</source>
        <translation>ახალი დაწესებულება ან დახმარების ხაზი</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>რა არის</translation>
    </message>
    <message>
        <source>An office or service</source>
        <translation>დაწესებულება ან სამსახური</translation>
    </message>
    <message>
        <source>A help line</source>
        <translation>დახმარების ხაზი</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>სახელი</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>დამატება</translation>
    </message>
    <message>
        <source>Whether the number is right is marked as not known until you fill in a source.</source>
        <translation>ნომრის სისწორე უცნობად არის მონიშნული, სანამ წყაროს არ ჩაწერთ.</translation>
    </message>
    <message>
        <source>Write its name.</source>
        <translation>დაწერეთ სახელი.</translation>
    </message>
    <message>
        <source>Our own offices and words</source>
        <translation>ჩვენი საკუთარი დაწესებულებები და სიტყვები</translation>
    </message>
    <message>
        <source>They come before those of the national pack: {pack}. Its law stays as it is.</source>
        <translation>ისინი ეროვნული პაკეტისას უსწრებს: {pack}. მისი კანონი უცვლელი რჩება.</translation>
    </message>
    <message>
        <source>Say it as the national pack does</source>
        <translation>ისე, როგორც ეროვნულ პაკეტშია</translation>
    </message>
    <message>
        <source>The national pack speaks here again.</source>
        <translation>აქ ისევ ეროვნული პაკეტი საუბრობს.</translation>
    </message>
</context>
<context>
    <name>Zone</name>
    <message>
        <source>Kyiv</source>
        <translation>კიევი</translation>
    </message>
    <message>
        <source>Chișinău</source>
        <translation>კიშინიოვი</translation>
    </message>
    <message>
        <source>Tbilisi</source>
        <translation>თბილისი</translation>
    </message>
    <message>
        <source>Almaty</source>
        <translation>ალმათი</translation>
    </message>
    <message>
        <source>Bishkek</source>
        <translation>ბიშკეკი</translation>
    </message>
</context>
</TS>
