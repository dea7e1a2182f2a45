<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About</source>
        <translation>Despre program</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versiunea {version}</translation>
    </message>
    <message>
        <source>The guide behind it</source>
        <translation>Ghidul pe care se bazează</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>Ce nu este</translation>
    </message>
    <message>
        <source>It does not replace a lawyer. The packs are drafts until a lawyer of the country has read them.</source>
        <translation>Nu înlocuiește un avocat. Pachetele sunt ciorne până când le citește un jurist din țară.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Făcut cu</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licență</translation>
    </message>
    <message>
        <source>Program: MIT. Packs and templates: Creative Commons Attribution 4.0.</source>
        <translation>Programul: MIT. Pachetele și șabloanele: Creative Commons Attribution 4.0.</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Hearings and reminders</source>
        <translation>Ședințe și mementouri</translation>
    </message>
    <message>
        <source>Add a reminder</source>
        <translation>Adaugă un memento</translation>
    </message>
    <message>
        <source>Add a hearing</source>
        <translation>Adaugă o ședință</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>Totuși nefăcut</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Făcut</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Păstrat.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Ce este de făcut</translation>
    </message>
    <message>
        <source>By which day</source>
        <translation>Până în ce zi</translation>
    </message>
    <message>
        <source>Write what to do.</source>
        <translation>Scrieți ce este de făcut.</translation>
    </message>
    <message>
        <source>Court or office</source>
        <translation>Instanță sau instituție</translation>
    </message>
    <message>
        <source>Address and room</source>
        <translation>Adresa și sala</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>Write the day and the hour.</source>
        <translation>Scrieți ziua și ora.</translation>
    </message>
    <message>
        <source>Write which court or office.</source>
        <translation>Scrieți ce instanță sau instituție.</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Yes</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>She prefers not to say</source>
        <translation>Ea preferă să nu spună</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Încă nu se știe</translation>
    </message>
</context>
<context>
    <name>Around</name>
    <message>
        <source>Around the procedures</source>
        <translation>În jurul procedurilor</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Începe</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Las așa cum este</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>For a telephone…</source>
        <translation>Pentru telefon…</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Counting the days…</source>
        <translation>Se numără zilele…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Mai devreme</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mai târziu</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Azi</translation>
    </message>
    <message>
        <source>Deadlines appear here as soon as answers make them countable.</source>
        <translation>Termenele apar aici de îndată ce răspunsurile permit calculul lor.</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nimic scadent</translation>
    </message>
    <message>
        <source>Add on this day</source>
        <translation>Adaugă în această zi</translation>
    </message>
    <message>
        <source>over</source>
        <translation>încheiat</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mută…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>Alt and an arrow moves it by a day.</source>
        <translation>Alt și o săgeată mută cu o zi.</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Termen</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Ședință</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Sarcină</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Deplasare</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Întâlnire</translation>
    </message>
    <message>
        <source>Saved. Every entry is called the same: no name, no case, no office.</source>
        <translation>Salvat. Toate intrările se numesc la fel: fără nume, caz sau instituție.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Listă</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Săptămână</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Luna</translation>
    </message>
    <message>
        <source>{day}: entries {count}</source>
        <translation>{day}: intrări {count}</translation>
    </message>
    <message>
        <source>Arrows go from day to day, Insert adds to this day.</source>
        <translation>Săgețile merg de la o zi la alta, Insert adaugă în această zi.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mutare</translation>
    </message>
    <message>
        <source>Now: {when}</source>
        <translation>Acum: {when}</translation>
    </message>
    <message>
        <source>Its new day</source>
        <translation>Ziua nouă</translation>
    </message>
    <message>
        <source>Leave it where it is</source>
        <translation>Lasă unde este</translation>
    </message>
    <message>
        <source>Call it off…</source>
        <translation>Anulează…</translation>
    </message>
    <message>
        <source>What moves along</source>
        <translation>Ce se mută odată cu ea</translation>
    </message>
    <message>
        <source>The answer to “{question}” changes with it.</source>
        <translation>Odată cu aceasta se schimbă răspunsul la „{question}”.</translation>
    </message>
    <message>
        <source>Nothing moves along.</source>
        <translation>Nimic nu se mută odată cu ea.</translation>
    </message>
    <message>
        <source>It leaves the calendar. What was written about it stays.</source>
        <translation>Dispare din calendar. Ce s-a scris despre ea rămâne.</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Sarcină nouă</translation>
    </message>
    <message>
        <source>New hearing</source>
        <translation>Ședință nouă</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Deplasare nouă</translation>
    </message>
    <message>
        <source>For which case</source>
        <translation>Pentru care caz</translation>
    </message>
    <message>
        <source>They leave at</source>
        <translation>Pleacă la</translation>
    </message>
    <message>
        <source>Back after how many hours</source>
        <translation>După câte ore se întorc</translation>
    </message>
    <message>
        <source>Write a number of hours between 0.5 and 48, such as 2 or 1.5.</source>
        <translation>Scrieți un număr de ore între 0,5 și 48, de exemplu 2 sau 1,5.</translation>
    </message>
    <message>
        <source>for the office</source>
        <translation>pentru organizație</translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>She is on the line, or it is urgent: the questions in the right order, and numbers.</source>
        <translation>Este la telefon sau e urgent: întrebările în ordinea potrivită și numerele.</translation>
    </message>
    <message>
        <source>Crisis call</source>
        <translation>Apel de criză</translation>
    </message>
    <message>
        <source>She is on the line now</source>
        <translation>Este acum la telefon</translation>
    </message>
    <message>
        <source>Numbers to ring</source>
        <translation>Numere de sunat</translation>
    </message>
    <message>
        <source>No country is chosen for this case, so no help line is shown.</source>
        <translation>Pentru acest caz nu e aleasă țara, de aceea nu se arată nicio linie de ajutor.</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>Overview</source>
        <translation>Privire generală</translation>
    </message>
    <message>
        <source>First talk</source>
        <translation>Prima discuție</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Proceduri</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Povestea ei</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>Ședințe</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persoane</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>Consents and referrals</source>
        <translation>Acorduri și trimiteri</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caz</translation>
    </message>
    <message>
        <source>Opening the case…</source>
        <translation>Se deschide cazul…</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>Notă rapidă</translation>
    </message>
    <message>
        <source>Begin a procedure</source>
        <translation>Începe o procedură</translation>
    </message>
    <message>
        <source>Prepare papers</source>
        <translation>Pregătește actele</translation>
    </message>
    <message>
        <source>Continue the interview</source>
        <translation>Continuă interviul</translation>
    </message>
    <message>
        <source>Reach her safely: {how}</source>
        <translation>Contact în siguranță: {how}</translation>
    </message>
    <message>
        <source>How to reach her safely is not written down yet.</source>
        <translation>Încă nu este notat cum poate fi contactată în siguranță.</translation>
    </message>
    <message>
        <source>Nothing is under way yet</source>
        <translation>Încă nu s-a început nimic</translation>
    </message>
    <message>
        <source>Begin with the procedure she needs most. Her answers serve all of them.</source>
        <translation>Începeți cu procedura de care are cea mai mare nevoie. Răspunsurile ei servesc tuturor.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Urmează</translation>
    </message>
    <message>
        <source>risks to read first: {count}</source>
        <translation>riscuri de citit întâi: {count}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>Write down the first talk</source>
        <translation>Notați prima discuție</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>Nu așteaptă nimic.</translation>
    </message>
    <message>
        <source>{name}: answered {share} %</source>
        <translation>{name}: răspuns {share} %</translation>
    </message>
    <message>
        <source>begun {when} · steps taken: {done} of {all}</source>
        <translation>începută {when} · pași făcuți: {done} din {all}</translation>
    </message>
    <message>
        <source>due {when}: {what}</source>
        <translation>termen {when}: {what}</translation>
    </message>
    <message>
        <source>Missing for the papers</source>
        <translation>Ce lipsește pentru acte</translation>
    </message>
    <message>
        <source>gaps: {count}</source>
        <translation>lipsuri: {count}</translation>
    </message>
    <message>
        <source>to be looked at again: {when}</source>
        <translation>de reevaluat: {when}</translation>
    </message>
    <message>
        <source>Latest in her story</source>
        <translation>Ultimele din povestea ei</translation>
    </message>
    <message>
        <source>Risks not read with her yet</source>
        <translation>Riscuri încă necitite împreună cu ea</translation>
    </message>
    <message>
        <source>and more: {count}</source>
        <translation>și încă: {count}</translation>
    </message>
    <message>
        <source>She decided</source>
        <translation>Ea a hotărât</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Case</source>
        <translation>Caz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Urmează</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termen</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Proceduri</translation>
    </message>
    <message>
        <source>(name withheld)</source>
        <translation>(nume ascuns)</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Caz nou</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cazuri</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Cazuri deschise</translation>
    </message>
    <message>
        <source>Closed cases</source>
        <translation>Cazuri închise</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Toate cazurile</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Încă nu există cazuri</translation>
    </message>
    <message>
        <source>A case keeps her answers, her papers and her deadlines together.</source>
        <translation>Un caz ține împreună răspunsurile, actele și termenele ei.</translation>
    </message>
    <message>
        <source>Names are shown because you asked for it in Settings.</source>
        <translation>Numele se văd pentru că ați cerut asta în Setări.</translation>
    </message>
    <message>
        <source>Names are withheld; Settings can show them.</source>
        <translation>Numele sunt ascunse; Setările le pot arăta.</translation>
    </message>
    <message>
        <source>Lock: Ctrl+L. Hide at once: Escape twice.</source>
        <translation>Blocare: Ctrl+L. Ascundere imediată: de două ori Escape.</translation>
    </message>
    <message>
        <source>Search names, notes, papers… (Ctrl+F)</source>
        <translation>Căutați nume, note, acte… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Căutare</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>Care cazuri</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Găsite: {count}</translation>
    </message>
    <message>
        <source>A case that is closed stays in the vault and is listed here.</source>
        <translation>Un caz închis rămâne în seif și apare aici.</translation>
    </message>
    <message>
        <source>No closed cases</source>
        <translation>Nu există cazuri închise</translation>
    </message>
    <message>
        <source>Try fewer letters, another spelling, or the number of the case.</source>
        <translation>Încercați mai puține litere, altă scriere sau numărul cazului.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nu s-a găsit nimic</translation>
    </message>
    <message>
        <source>Open: {count}</source>
        <translation>Deschise: {count}</translation>
    </message>
    <message>
        <source>Closed: {count}</source>
        <translation>Închise: {count}</translation>
    </message>
    <message>
        <source>All: {count}</source>
        <translation>Toate: {count}</translation>
    </message>
    <message>
        <source>something is due today: {count}</source>
        <translation>ceva este scadent azi: {count}</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>no date</source>
        <translation>fără dată</translation>
    </message>
    <message>
        <source>Not used any more, but kept: {question}</source>
        <translation>Nu se mai folosește, dar se păstrează: {question}</translation>
    </message>
    <message>
        <source>{finding}: {before} becomes {after}</source>
        <translation>{finding}: {before} devine {after}</translation>
    </message>
    <message>
        <source>{deadline}: {before} becomes {after}</source>
        <translation>{deadline}: {before} devine {after}</translation>
    </message>
    <message>
        <source>This answer changes more than itself</source>
        <translation>Acest răspuns schimbă mai mult decât pe sine</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Schimbă</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Las cum a fost</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Back to the packs</source>
        <translation>Înapoi la pachete</translation>
    </message>
    <message>
        <source>Open cases under earlier packs</source>
        <translation>Cazuri deschise pe pachete anterioare</translation>
    </message>
    <message>
        <source>Each case keeps the rules it was answered under until you accept the change.</source>
        <translation>Fiecare caz păstrează regulile după care s-a răspuns până acceptați schimbarea.</translation>
    </message>
    <message>
        <source>Comparing the packs…</source>
        <translation>Se compară pachetele…</translation>
    </message>
    <message>
        <source>No case waits</source>
        <translation>Niciun caz nu așteaptă</translation>
    </message>
    <message>
        <source>Every open case stands under the pack in use.</source>
        <translation>Fiecare caz deschis este pe pachetul în folosință.</translation>
    </message>
    <message>
        <source>{pack} {old} → {new}</source>
        <translation>{pack} {old} → {new}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>și încă {count}</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Deschide cazul</translation>
    </message>
    <message>
        <source>What changed in the whole pack</source>
        <translation>Ce s-a schimbat în tot pachetul</translation>
    </message>
    <message>
        <source>Accept the change for this case</source>
        <translation>Acceptă schimbarea pentru acest caz</translation>
    </message>
    <message>
        <source>Nothing comes out differently for her, with the answers given so far.</source>
        <translation>Cu răspunsurile de până acum, nimic nu iese altfel pentru ea.</translation>
    </message>
    <message>
        <source>The case goes on under version {version}.</source>
        <translation>Cazul merge mai departe pe versiunea {version}.</translation>
    </message>
    <message>
        <source>{name}: now {after}, was {before}</source>
        <translation>{name}: acum {after}, era {before}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>fără dată</translation>
    </message>
    <message>
        <source>A new question: {text}</source>
        <translation>O întrebare nouă: {text}</translation>
    </message>
    <message>
        <source>A risk to read: {text}</source>
        <translation>Un risc de citit: {text}</translation>
    </message>
    <message>
        <source>Her case goes on under the rules it was answered under until you accept the change.</source>
        <translation>Cazul ei continuă după regulile după care s-a răspuns până acceptați schimbarea.</translation>
    </message>
    <message>
        <source>The law of this case was changed in its pack</source>
        <translation>Legea acestui caz s-a schimbat în pachet</translation>
    </message>
    <message>
        <source>The earlier rules stay. This case asks again when its pack changes anew.</source>
        <translation>Rămân regulile de până acum. Acest caz va întreba din nou când pachetul lui se schimbă iar.</translation>
    </message>
    <message>
        <source>Keep the earlier rules for now</source>
        <translation>Păstrează deocamdată regulile de dinainte</translation>
    </message>
    <message>
        <source>See what changes for her</source>
        <translation>Vezi ce se schimbă pentru ea</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>What she decided</source>
        <translation>Ce a hotărât ea</translation>
    </message>
    <message>
        <source>Nothing is written down yet. Without her word nothing leaves.</source>
        <translation>Încă nu este scris nimic. Fără cuvântul ei nu pleacă nimic.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retras</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>a acceptat</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>a refuzat</translation>
    </message>
    <message>
        <source>She takes it back</source>
        <translation>Își retrage acordul</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Retras.</translation>
    </message>
    <message>
        <source>Ask her</source>
        <translation>Întreab-o</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Pentru ce</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Cine primește</translation>
    </message>
    <message>
        <source>How she said it</source>
        <translation>Cum a spus-o</translation>
    </message>
    <message>
        <source>It may tell about:</source>
        <translation>Poate dezvălui:</translation>
    </message>
    <message>
        <source>She agrees</source>
        <translation>Ea acceptă</translation>
    </message>
    <message>
        <source>She refuses</source>
        <translation>Ea refuză</translation>
    </message>
    <message>
        <source>Say who gets it.</source>
        <translation>Spuneți cine primește.</translation>
    </message>
    <message>
        <source>Her decision is written down.</source>
        <translation>Hotărârea ei este notată.</translation>
    </message>
    <message>
        <source>said aloud</source>
        <translation>spus cu voce tare</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>semnat</translation>
    </message>
    <message>
        <source>marked by her hand</source>
        <translation>marcat cu mâna ei</translation>
    </message>
    <message>
        <source>before a witness</source>
        <translation>în fața unui martor</translation>
    </message>
    <message>
        <source>What each of them needs to know, and what never</source>
        <translation>Ce trebuie să știe fiecare și ce nu, niciodată</translation>
    </message>
    <message>
        <source>Needs: {what}</source>
        <translation>Are nevoie: {what}</translation>
    </message>
    <message>
        <source>Never: {what}</source>
        <translation>Niciodată: {what}</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>Who goes with her, two if possible</source>
        <translation>Cine merge cu ea, pe cât posibil doi</translation>
    </message>
    <message>
        <source>Lawyer or advocate who comes along, with telephone</source>
        <translation>Avocata sau apărătoarea care vine împreună, cu telefon</translation>
    </message>
    <message>
        <source>The way there and back, and another way out</source>
        <translation>Drumul dus-întors și altă ieșire</translation>
    </message>
    <message>
        <source>Money for the way and food</source>
        <translation>Bani de drum și mâncare</translation>
    </message>
    <message>
        <source>Who looks after the children</source>
        <translation>Cine are grijă de copii</translation>
    </message>
    <message>
        <source>Her medicine that day: dose, hour, who carries it</source>
        <translation>Medicamentele ei în acea zi: doza, ora, cine le duce</translation>
    </message>
    <message>
        <source>Interpreter, language, whom she trusts</source>
        <translation>Interpret, limbă, în cine are încredere</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Ce trebuie luat</translation>
    </message>
    <message>
        <source>What may be asked</source>
        <translation>Ce se poate întreba</translation>
    </message>
    <message>
        <source>What she may refuse to answer</source>
        <translation>La ce poate refuza să răspundă</translation>
    </message>
    <message>
        <source>What we say when somebody humiliates her</source>
        <translation>Ce spunem când cineva o umilește</translation>
    </message>
    <message>
        <source>Who waits for the call</source>
        <translation>Cine așteaptă apelul</translation>
    </message>
    <message>
        <source>A court day, an office, a clinic: nobody has to go there alone.</source>
        <translation>O zi la instanță, la o instituție, la clinică: nimeni nu trebuie să meargă singură.</translation>
    </message>
    <message>
        <source>No day is planned</source>
        <translation>Nicio zi planificată</translation>
    </message>
    <message>
        <source>Risks and her rights that day</source>
        <translation>Riscurile și drepturile ei în acea zi</translation>
    </message>
    <message>
        <source>The procedure for a planned day names the risks, prints the sheet and her rights card.</source>
        <translation>Procedura pentru o zi planificată numește riscurile, tipărește foaia și cartea drepturilor ei.</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planificat</translation>
    </message>
    <message>
        <source>plan not ready</source>
        <translation>planul nu este gata</translation>
    </message>
    <message>
        <source>over</source>
        <translation>încheiat</translation>
    </message>
    <message>
        <source>Still open: {what}</source>
        <translation>Încă deschis: {what}</translation>
    </message>
    <message>
        <source>Plan the day</source>
        <translation>Planifică ziua</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Mută</translation>
    </message>
    <message>
        <source>We are back</source>
        <translation>Ne-am întors</translation>
    </message>
    <message>
        <source>We set out</source>
        <translation>Am pornit</translation>
    </message>
    <message>
        <source>Out now; back by {when}</source>
        <translation>Plecați acum; înapoi până la {when}</translation>
    </message>
    <message>
        <source>Arrived at {hour}</source>
        <translation>Ajunși la {hour}</translation>
    </message>
    <message>
        <source>We have arrived</source>
        <translation>Am ajuns</translation>
    </message>
    <message>
        <source>And the second person</source>
        <translation>Și a doua persoană</translation>
    </message>
    <message>
        <source>What happened there</source>
        <translation>Ce s-a întâmplat acolo</translation>
    </message>
    <message>
        <source>Did anything threaten the two who went?</source>
        <translation>I-a amenințat ceva pe cei doi care au mers?</translation>
    </message>
    <message>
        <source>For which procedure</source>
        <translation>Pentru ce procedură</translation>
    </message>
    <message>
        <source>for none of them</source>
        <translation>pentru niciuna</translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message>
        <source>Deadlines</source>
        <translation>Termene</translation>
    </message>
    <message>
        <source>Show the arithmetic</source>
        <translation>Arată calculul</translation>
    </message>
    <message>
        <source>Who must act: {who}</source>
        <translation>Cine trebuie să acționeze: {who}</translation>
    </message>
    <message>
        <source>If it is missed: {what}</source>
        <translation>Dacă se pierde: {what}</translation>
    </message>
</context>
<context>
    <name>Defect</name>
    <message>
        <source>The program made a mistake. What you typed is kept. You can go on working.</source>
        <translation>Programul a greșit. Ce ați scris s-a păstrat. Puteți lucra mai departe.</translation>
    </message>
    <message>
        <source>A mistake of the program</source>
        <translation>O greșeală a programului</translation>
    </message>
    <message>
        <source>This report names only places in the program, nothing about any case. It is not sent anywhere.</source>
        <translation>Acest raport numește doar locuri din program, nimic despre vreun caz. Nu se trimite nicăieri.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiază raportul</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Lucrează mai departe</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>A new procedure: {name}</source>
        <translation>O procedură nouă: {name}</translation>
    </message>
    <message>
        <source>This procedure is gone: {name}</source>
        <translation>Această procedură nu mai există: {name}</translation>
    </message>
    <message>
        <source>Texts that were reworded: {count}</source>
        <translation>Texte reformulate: {count}</translation>
    </message>
    <message>
        <source>The pack is signed off now by {by}, on {on}.</source>
        <translation>Pachetul este acum aprobat de {by}, pe {on}.</translation>
    </message>
    <message>
        <source>The pack is now a draft that nobody has signed off.</source>
        <translation>Pachetul este acum o ciornă pe care nu a aprobat-o nimeni.</translation>
    </message>
    <message>
        <source>The next reading by a lawyer is due by {now} (was {was}).</source>
        <translation>Următoarea citire de către un jurist: până la {now} (era {was}).</translation>
    </message>
    <message>
        <source>Periods are counted differently: {name}</source>
        <translation>Termenele se numără altfel: {name}</translation>
    </message>
    <message>
        <source>This figure is gone: {name}</source>
        <translation>Această cifră nu mai există: {name}</translation>
    </message>
    <message>
        <source>{name}: {now} from {day} ({cite})</source>
        <translation>{name}: {now} din {day} ({cite})</translation>
    </message>
    <message>
        <source>{name}: {now} instead of {was}, from {day} ({cite})</source>
        <translation>{name}: {now} în loc de {was}, din {day} ({cite})</translation>
    </message>
    <message>
        <source>{name}: the figure from {day} is corrected to {now}, was {was}</source>
        <translation>{name}: cifra din {day} este corectată la {now}, era {was}</translation>
    </message>
    <message>
        <source>{name}: the figure from {day} is now: {status} (was: {was_status})</source>
        <translation>{name}: cifra din {day} este acum: {status} (era: {was_status})</translation>
    </message>
    <message>
        <source>Added, {part}: {name}</source>
        <translation>Adăugat ({part}): {name}</translation>
    </message>
    <message>
        <source>No longer there, {part}: {name}</source>
        <translation>Nu mai există ({part}): {name}</translation>
    </message>
    <message>
        <source>{name}: now {status} (was: {was_status})</source>
        <translation>{name}: acum {status} (era: {was_status})</translation>
    </message>
    <message>
        <source>{name}: holds under another condition now</source>
        <translation>{name}: acum este valabil în altă condiție</translation>
    </message>
    <message>
        <source>{name}: was changed</source>
        <translation>{name}: s-a schimbat</translation>
    </message>
    <message>
        <source>{name}: {now} instead of {was} ({cite})</source>
        <translation>{name}: {now} în loc de {was} ({cite})</translation>
    </message>
    <message>
        <source>{name}: counted from another event or by another rule</source>
        <translation>{name}: se numără de la alt eveniment sau după altă regulă</translation>
    </message>
    <message>
        <source>{name}: new conditions: {grounds}</source>
        <translation>{name}: condiții noi: {grounds}</translation>
    </message>
    <message>
        <source>{name}: conditions that are gone: {grounds}</source>
        <translation>{name}: condiții care nu mai există: {grounds}</translation>
    </message>
    <message>
        <source>{name}: conditions that were changed: {grounds}</source>
        <translation>{name}: condiții schimbate: {grounds}</translation>
    </message>
    <message>
        <source>{name}: its conditions are combined differently</source>
        <translation>{name}: condițiile sunt îmbinate altfel</translation>
    </message>
    <message>
        <source>question</source>
        <translation>întrebare</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>concluzie</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>măsură</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>risc</translation>
    </message>
    <message>
        <source>step</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>termen</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>taxă</translation>
    </message>
    <message>
        <source>thing to bring</source>
        <translation>ce trebuie adus</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>hârtie</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nu se știe</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Our own contacts</source>
        <translation>Contactele noastre</translation>
    </message>
    <message>
        <source>She needs a place that:</source>
        <translation>Are nevoie de un loc care:</translation>
    </message>
    <message>
        <source>offered no more</source>
        <translation>nu se mai propune</translation>
    </message>
    <message>
        <source>checked {when}</source>
        <translation>verificat {when}</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>niciodată verificat</translation>
    </message>
    <message>
        <source>You have no contacts of your own here yet. Add one, or take in a table.</source>
        <translation>Aici nu aveți încă contacte proprii. Adăugați unul sau preluați un tabel.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Schimbă</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>Verificat azi</translation>
    </message>
    <message>
        <source>Offer it no more</source>
        <translation>Nu mai propune</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Propune din nou</translation>
    </message>
    <message>
        <source>It stays for the referrals that name it: {count}.</source>
        <translation>Rămâne pentru trimiterile care îl numesc: {count}.</translation>
    </message>
    <message>
        <source>checked on (day)</source>
        <translation>verificat în ziua</translation>
    </message>
    <message>
        <source>These rows were left out</source>
        <translation>Aceste rânduri au fost lăsate</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>Rândul {line}: {why}</translation>
    </message>
    <message>
        <source>{country}: help lines</source>
        <translation>{country}: linii de ajutor</translation>
    </message>
    <message>
        <source>{country}: offices</source>
        <translation>{country}: instituții</translation>
    </message>
    <message>
        <source>number not known</source>
        <translation>număr necunoscut</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Adaugă un contact</translation>
    </message>
    <message>
        <source>Take in a table…</source>
        <translation>Ia un tabel…</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Salvează ca tabel…</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Agendă</translation>
    </message>
    <message>
        <source>Type a name, a town, a need…</source>
        <translation>Scrieți un nume, un oraș, o nevoie…</translation>
    </message>
    <message>
        <source>Search the directory</source>
        <translation>Caută în agendă</translation>
    </message>
    <message>
        <source>Show them: {count}</source>
        <translation>Arată: {count}</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nu s-a găsit nimic.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>What for (shelter, lawyer, clinic…)</source>
        <translation>Pentru ce (adăpost, avocat, clinică…)</translation>
    </message>
    <message>
        <source>Whom to ask for</source>
        <translation>De cine să întrebați</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Whom they take, and what else to know</source>
        <translation>Pe cine primesc și ce mai trebuie știut</translation>
    </message>
    <message>
        <source>A contact of your organisation</source>
        <translation>Un contact al organizației dvs.</translation>
    </message>
    <message>
        <source>Added: {added}. Changed: {changed}. Left out: {left}.</source>
        <translation>Adăugate: {added}. Schimbate: {changed}. Lăsate: {left}.</translation>
    </message>
    <message>
        <source>Saved. Internal remarks stay in the vault.</source>
        <translation>Salvat. Observațiile interne rămân în seif.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Păstrează</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Scrieți numele.</translation>
    </message>
    <message>
        <source>The contact is kept.</source>
        <translation>Contactul este păstrat.</translation>
    </message>
    <message>
        <source>takes women in treatment</source>
        <translation>primește femei aflate în tratament</translation>
    </message>
    <message>
        <source>takes women who use now</source>
        <translation>primește femei care consumă acum</translation>
    </message>
    <message>
        <source>for women only, or at hours for women</source>
        <translation>doar pentru femei sau la ore pentru femei</translation>
    </message>
    <message>
        <source>takes children</source>
        <translation>primește copii</translation>
    </message>
    <message>
        <source>takes women without papers</source>
        <translation>primește femei fără acte</translation>
    </message>
    <message>
        <source>wants tests first</source>
        <translation>cere întâi analize</translation>
    </message>
    <message>
        <source>longest stay, days</source>
        <translation>cea mai lungă ședere, zile</translation>
    </message>
    <message>
        <source>languages spoken</source>
        <translation>limbi vorbite</translation>
    </message>
    <message>
        <source>Among us: how they treat the women who come</source>
        <translation>Între noi: cum le tratează pe femeile care vin</translation>
    </message>
    <message>
        <source>Among us: {said}</source>
        <translation>Între noi: {said}</translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>This step is closed while the emergency holds.</source>
        <translation>Acest pas este închis cât timp durează urgența.</translation>
    </message>
    <message>
        <source>Now at: {where}</source>
        <translation>Acum la: {where}</translation>
    </message>
    <message>
        <source>closed now</source>
        <translation>închis acum</translation>
    </message>
    <message>
        <source>elsewhere now</source>
        <translation>acum în alt loc</translation>
    </message>
    <message>
        <source>Emergency mode: {what}</source>
        <translation>Regim de urgență: {what}</translation>
    </message>
    <message>
        <source>What is otherwise</source>
        <translation>Ce este altfel</translation>
    </message>
    <message>
        <source>Emergency mode</source>
        <translation>Regim de urgență</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Urgență</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Ring in this order</source>
        <translation>Sunați în această ordine</translation>
    </message>
    <message>
        <source>No number is known here. Ring the police or the ambulance.</source>
        <translation>Aici nu se cunoaște niciun număr. Sunați la poliție sau la ambulanță.</translation>
    </message>
    <message>
        <source>Hours that count for her health</source>
        <translation>Ore care contează pentru sănătatea ei</translation>
    </message>
    <message>
        <source>What the office agreed</source>
        <translation>Ce a stabilit organizația</translation>
    </message>
    <message>
        <source>Unlock to see whom the office rings.</source>
        <translation>Deblocați ca să vedeți pe cine sună organizația.</translation>
    </message>
    <message>
        <source>Nothing is written yet. Write the alarm and the safety plan under Team.</source>
        <translation>Încă nu e scris nimic. Scrieți alarma și planul de siguranță la Echipă.</translation>
    </message>
    <message>
        <source>help line</source>
        <translation>linie de ajutor</translation>
    </message>
    <message>
        <source>her own person</source>
        <translation>persoana ei</translation>
    </message>
    <message>
        <source>our office</source>
        <translation>organizația noastră</translation>
    </message>
    <message>
        <source>from the directory</source>
        <translation>din agendă</translation>
    </message>
    <message>
        <source>The limit is not known; go as soon as possible.</source>
        <translation>Limita nu se cunoaște; mergeți cât mai repede.</translation>
    </message>
    <message>
        <source>within hours: {hours}</source>
        <translation>în cel mult ore: {hours}</translation>
    </message>
    <message>
        <source>past; see a doctor all the same</source>
        <translation>a trecut; mergeți totuși la medic</translation>
    </message>
    <message>
        <source>less than an hour left</source>
        <translation>a rămas mai puțin de o oră</translation>
    </message>
    <message>
        <source>hours left: {hours}</source>
        <translation>ore rămase: {hours}</translation>
    </message>
    <message>
        <source>What is said here holds for this case alone.</source>
        <translation>Ce se spune aici este valabil doar pentru acest caz.</translation>
    </message>
    <message>
        <source>What is said here holds for every case, unless a case says otherwise.</source>
        <translation>Ce se spune aici este valabil pentru toate cazurile, dacă un caz nu spune altfel.</translation>
    </message>
    <message>
        <source>The packs at hand know of no emergency.</source>
        <translation>Pachetele disponibile nu cunosc nicio situație de urgență.</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>în vigoare</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>nu este în vigoare</translation>
    </message>
    <message>
        <source>What would be otherwise</source>
        <translation>Ce ar fi altfel</translation>
    </message>
    <message>
        <source>It does not hold</source>
        <translation>Nu este în vigoare</translation>
    </message>
    <message>
        <source>It holds now</source>
        <translation>Este în vigoare acum</translation>
    </message>
    <message>
        <source>As for the whole desk</source>
        <translation>Ca pentru toată organizația</translation>
    </message>
    <message>
        <source>By its dates</source>
        <translation>După date</translation>
    </message>
    <message>
        <source>Said for this case.</source>
        <translation>S-a spus pentru acest caz.</translation>
    </message>
    <message>
        <source>Said for the whole desk.</source>
        <translation>S-a spus pentru toată organizația.</translation>
    </message>
    <message>
        <source>It has no date: it holds where somebody here says so.</source>
        <translation>Fără dată: este în vigoare acolo unde cineva de aici o spune.</translation>
    </message>
    <message>
        <source>By its date, since {day}.</source>
        <translation>După dată, din {day}.</translation>
    </message>
    <message>
        <source>Emergency mode…</source>
        <translation>Regim de urgență…</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Violence</source>
        <translation>Violență</translation>
    </message>
    <message>
        <source>Police, office or service</source>
        <translation>Poliție, instituție sau serviciu</translation>
    </message>
    <message>
        <source>Talk with her</source>
        <translation>Discuție cu ea</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Instanță</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Sănătate</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notă</translation>
    </message>
    <message>
        <source>Talk with the partner or a relative</source>
        <translation>Discuție cu partenerul sau o rudă</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>A new file</source>
        <translation>Un fișier nou</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Ce arată</translation>
    </message>
    <message>
        <source>From whom it comes</source>
        <translation>De la cine vine</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Privește</translation>
    </message>
    <message>
        <source>Whose hands it went through</source>
        <translation>Prin ce mâini a trecut</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Salvați o copie…</translation>
    </message>
    <message>
        <source>This file cannot be shown here</source>
        <translation>Acest fișier nu poate fi arătat aici</translation>
    </message>
    <message>
        <source>The copy lies outside the vault, readable for everybody who gets hold of it. The program that opens it may keep traces. Save it where only you can reach it, and delete it afterwards.</source>
        <translation>Copia va sta în afara seifului și o poate citi oricine pune mâna pe ea. Programul care o deschide poate lăsa urme. Salvați-o unde ajungeți doar dumneavoastră și ștergeți-o după aceea.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salvați o copie</translation>
    </message>
    <message>
        <source>The copy is saved, outside the vault. Delete it when it is done with.</source>
        <translation>Copia e salvată, în afara seifului. Ștergeți-o când nu mai e nevoie de ea.</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>Ce s-a întâmplat cu el</translation>
    </message>
    <message>
        <source>From whom or to whom</source>
        <translation>De la cine sau cui</translation>
    </message>
    <message>
        <source>What else to know</source>
        <translation>Ce mai trebuie știut</translation>
    </message>
    <message>
        <source>It is too large to be shown. It is kept whole and unchanged; save a copy for another program.</source>
        <translation>E prea mare ca să fie arătat. Se păstrează întreg și neschimbat; salvați o copie pentru alt program.</translation>
    </message>
    <message>
        <source>The picture is damaged or of an unusual form. It is kept as it came; save a copy for another program.</source>
        <translation>Imaginea este deteriorată sau de o formă neobișnuită. Se păstrează așa cum a venit; salvați o copie pentru alt program.</translation>
    </message>
    <message>
        <source>This program shows pictures and plain text only. The file is kept whole and unchanged, with its hash; save a copy to open it with another program.</source>
        <translation>Acest program arată doar imagini și text simplu. Fișierul se păstrează întreg și neschimbat, cu suma lui de control; salvați o copie ca să-l deschideți cu alt program.</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Un fișier</translation>
    </message>
    <message>
        <source>taken in here</source>
        <translation>primit aici</translation>
    </message>
    <message>
        <source>removed from here</source>
        <translation>scos de aici</translation>
    </message>
    <message>
        <source>received from somebody</source>
        <translation>primit de la cineva</translation>
    </message>
    <message>
        <source>handed to somebody</source>
        <translation>dat cuiva</translation>
    </message>
    <message>
        <source>a copy saved outside the vault</source>
        <translation>o copie salvată în afara seifului</translation>
    </message>
    <message>
        <source>shown to somebody</source>
        <translation>arătat cuiva</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>înapoiat</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Day</source>
        <translation>Ziua</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Luna</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anul</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>Calendar…</translation>
    </message>
    <message>
        <source>The calendar has no such day. Look at the day, the month and the year.</source>
        <translation>Calendarul nu are o astfel de zi. Verificați ziua, luna și anul.</translation>
    </message>
    <message>
        <source>This is no date. The year alone is enough, such as 1988.</source>
        <translation>Aceasta nu este o dată. Ajunge anul, de exemplu 1988.</translation>
    </message>
    <message>
        <source>This is no complete date. Write day, month and a year of four digits.</source>
        <translation>Data nu este completă. Scrieți ziua, luna și anul cu patru cifre.</translation>
    </message>
    <message>
        <source>Take this day</source>
        <translation>Ia această zi</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>This is no hour. Write it as 14:30.</source>
        <translation>Aceasta nu este o oră. Scrieți 14:30.</translation>
    </message>
    <message>
        <source>Write the day as well as the hour.</source>
        <translation>Scrieți și ziua, nu numai ora.</translation>
    </message>
    <message>
        <source>The hour is missing. If nobody knows it, write the earliest it could have been.</source>
        <translation>Lipsește ora. Dacă nu o știe nimeni, scrieți cea mai timpurie posibilă.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Adaugă o persoană</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>There is nobody</source>
        <translation>Nu este nimeni</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>Persoana {number}</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Eliminați</translation>
    </message>
    <message>
        <source>This is not a number. Write digits only, such as 12 or 1250.50.</source>
        <translation>Acesta nu este un număr. Scrieți doar cifre, de exemplu 12 sau 1250,50.</translation>
    </message>
    <message>
        <source>This does not look like a complete phone number; check it. It is kept as you typed it.</source>
        <translation>Nu pare un număr de telefon complet; verificați. S-a păstrat cum l-ați scris.</translation>
    </message>
    <message>
        <source>This number does not pass its check; a digit may be wrong. It is kept as you typed it.</source>
        <translation>Numărul nu trece verificarea; poate o cifră este greșită. S-a păstrat cum l-ați scris.</translation>
    </message>
    <message>
        <source>In her own words. Ctrl+Enter continues.</source>
        <translation>Cu cuvintele ei. Ctrl+Enter continuă.</translation>
    </message>
    <message>
        <source>Letters: {count}</source>
        <translation>Litere: {count}</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Niciuna dintre acestea</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>She may leave out any question. Keep this sheet safe.</source>
        <translation>Ea poate lăsa orice întrebare fără răspuns. Păstrați foaia în siguranță.</translation>
    </message>
    <message>
        <source>(Ask, warn her, write nothing.)</source>
        <translation>(Întrebați, avertizați-o, nu scrieți nimic.)</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Întrebări</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Acest lucru este necesar.</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Numbers for an emergency</source>
        <translation>Numere pentru urgențe</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>What is protected and what is not</source>
        <translation>Ce este protejat și ce nu</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>lock at once</source>
        <translation>blochează imediat</translation>
    </message>
    <message>
        <source>hide the window and lock</source>
        <translation>ascunde fereastra și blochează</translation>
    </message>
    <message>
        <source>continue; in long text Ctrl+Enter</source>
        <translation>continuă; în text lung Ctrl+Enter</translation>
    </message>
    <message>
        <source>the question before</source>
        <translation>întrebarea dinainte</translation>
    </message>
    <message>
        <source>choose an answer</source>
        <translation>alege un răspuns</translation>
    </message>
    <message>
        <source>search</source>
        <translation>caută</translation>
    </message>
    <message>
        <source>undo what the message at the foot of the window offers to undo</source>
        <translation>anulați ceea ce mesajul din josul ferestrei propune să anulați</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>acest ajutor</translation>
    </message>
    <message>
        <source>larger text, smaller text, the usual size</source>
        <translation>text mai mare, text mai mic, mărimea obișnuită</translation>
    </message>
    <message>
        <source>the places at the left</source>
        <translation>locurile din stânga</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajutor</translation>
    </message>
    <message>
        <source>Search the help…</source>
        <translation>Caută în ajutor…</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Caută în ajutor</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Subiecte</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Nothing in the help has all of these words. Try one word, or its beginning.</source>
        <translation>Niciun text din ajutor nu are toate aceste cuvinte. Încercați un singur cuvânt sau începutul lui.</translation>
    </message>
    <message>
        <source>This program opens nothing on the network. The address: {address}</source>
        <translation>Acest program nu deschide nimic în rețea. Adresa: {address}</translation>
    </message>
    <message>
        <source>This text is not written in your language ({own}) yet. It exists in: {other}.</source>
        <translation>Acest text nu este încă scris în limba dumneavoastră ({own}). Există în: {other}.</translation>
    </message>
    <message>
        <source>This text is not written in your language ({own}) yet. Read it in:</source>
        <translation>Acest text nu este încă scris în limba dumneavoastră ({own}). Citiți-l în:</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>not said</source>
        <translation>nu s-a spus</translation>
    </message>
    <message>
        <source>by a help line</source>
        <translation>printr-o linie de ajutor</translation>
    </message>
    <message>
        <source>by outreach</source>
        <translation>prin lucru pe teren</translation>
    </message>
    <message>
        <source>by the police</source>
        <translation>prin poliție</translation>
    </message>
    <message>
        <source>by a self-help group</source>
        <translation>printr-un grup de suport</translation>
    </message>
    <message>
        <source>by a treatment site</source>
        <translation>printr-un punct de tratament</translation>
    </message>
    <message>
        <source>by a peer</source>
        <translation>printr-o consultantă de la egal la egal</translation>
    </message>
    <message>
        <source>sent by another organisation</source>
        <translation>trimisă de altă organizație</translation>
    </message>
    <message>
        <source>by herself</source>
        <translation>singură</translation>
    </message>
    <message>
        <source>low</source>
        <translation>scăzut</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>crescut</translation>
    </message>
    <message>
        <source>high</source>
        <translation>ridicat</translation>
    </message>
    <message>
        <source>acute</source>
        <translation>acut</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>nu acum</translation>
    </message>
    <message>
        <source>she is thinking about it</source>
        <translation>se gândește</translation>
    </message>
    <message>
        <source>she wants to act</source>
        <translation>vrea să acționeze</translation>
    </message>
    <message>
        <source>she has begun</source>
        <translation>a început deja</translation>
    </message>
    <message>
        <source>How high the risk is</source>
        <translation>Cât de mare este riscul</translation>
    </message>
    <message>
        <source>What she wishes</source>
        <translation>Ce își dorește</translation>
    </message>
    <message>
        <source>What she tells</source>
        <translation>Ce povestește</translation>
    </message>
    <message>
        <source>How she wants to be called and spoken of</source>
        <translation>Cum vrea să i se spună și cum să se vorbească despre ea</translation>
    </message>
    <message>
        <source>How and when to reach her safely, and under what name</source>
        <translation>Cum și când poate fi contactată în siguranță, sub ce nume</translation>
    </message>
    <message>
        <source>Where and when to meet so that nobody notices</source>
        <translation>Unde și când să vă întâlniți fără ca cineva să observe</translation>
    </message>
    <message>
        <source>Who we say we are when somebody else answers</source>
        <translation>Cine spunem că suntem dacă răspunde altcineva</translation>
    </message>
    <message>
        <source>The language she speaks best</source>
        <translation>Limba pe care o vorbește cel mai bine</translation>
    </message>
    <message>
        <source>What makes it easier for her (hearing, moving, reading, a child along…)</source>
        <translation>Ce îi ușurează (auz, mers, citit, un copil cu ea…)</translation>
    </message>
    <message>
        <source>How she came</source>
        <translation>Cum a ajuns</translation>
    </message>
    <message>
        <source>How ready she feels to act, in her own view</source>
        <translation>Cât de pregătită se simte ea să acționeze</translation>
    </message>
    <message>
        <source>The risk now</source>
        <translation>Riscul acum</translation>
    </message>
    <message>
        <source>What makes it so</source>
        <translation>Ce îl provoacă</translation>
    </message>
    <message>
        <source>Before which step we looked at it (police, shelter, court…)</source>
        <translation>Înaintea cărui pas l-am privit (poliție, adăpost, instanță…)</translation>
    </message>
    <message>
        <source>Write it down with today's date</source>
        <translation>Notează cu data de azi</translation>
    </message>
    <message>
        <source>The risk was to be looked at again on {when}.</source>
        <translation>Riscul trebuia privit din nou la {when}.</translation>
    </message>
    <message>
        <source>Nobody has looked at the risk yet.</source>
        <translation>Încă nimeni nu a privit riscul.</translation>
    </message>
    <message>
        <source>Look at the risk again with her</source>
        <translation>Privește din nou riscul cu ea</translation>
    </message>
</context>
<context>
    <name>Interview</name>
    <message>
        <source>Interview</source>
        <translation>Interviu</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Întrebare</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secțiuni</translation>
    </message>
    <message>
        <source>Result so far</source>
        <translation>Rezultatul până acum</translation>
    </message>
    <message>
        <source>Opening the interview…</source>
        <translation>Se deschide interviul…</translation>
    </message>
    <message>
        <source>not yet reviewed by a local lawyer</source>
        <translation>încă neverificat de un jurist local</translation>
    </message>
    <message>
        <source>reviewed by {name}</source>
        <translation>verificat de {name}</translation>
    </message>
    <message>
        <source>Case {case} · {country} · law checked {when}, pack {version} ({review})</source>
        <translation>Cazul {case} · {country} · lege verificată {when}, pachet {version} ({review})</translation>
    </message>
    <message>
        <source>Turn screen to her</source>
        <translation>Întoarce ecranul spre ea</translation>
    </message>
    <message>
        <source>One question at a time</source>
        <translation>Câte o întrebare</translation>
    </message>
    <message>
        <source>Whole section</source>
        <translation>Toată secțiunea</translation>
    </message>
    <message>
        <source>Paper form…</source>
        <translation>Formular pe hârtie…</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Salvează și închide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuă</translation>
    </message>
    <message>
        <source>Enter continues · Alt+← goes back</source>
        <translation>Enter continuă · Alt+← înapoi</translation>
    </message>
    <message>
        <source>Choose or write an answer, or say that it is not known yet.</source>
        <translation>Alegeți sau scrieți un răspuns ori spuneți că încă nu se știe.</translation>
    </message>
    <message>
        <source>on an unknown day</source>
        <translation>la o dată necunoscută</translation>
    </message>
    <message>
        <source>Everything needed is asked</source>
        <translation>S-a întrebat tot ce trebuie</translation>
    </message>
    <message>
        <source>Gaps in the papers: {count}</source>
        <translation>Lipsuri în acte: {count}</translation>
    </message>
    <message>
        <source>The papers can be made all the same; each gap prints as a line to fill by hand.</source>
        <translation>Actele se pot face oricum; fiecare lipsă se tipărește ca rând de completat cu mâna.</translation>
    </message>
    <message>
        <source>Go to the papers</source>
        <translation>La acte</translation>
    </message>
    <message>
        <source>Go to the steps</source>
        <translation>La pași</translation>
    </message>
    <message>
        <source>What may follow</source>
        <translation>Ce poate urma</translation>
    </message>
    <message>
        <source>answered {done}, open {open}</source>
        <translation>răspuns {done}, deschise {open}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gata</translation>
    </message>
    <message>
        <source>nothing to ask</source>
        <translation>nimic de întrebat</translation>
    </message>
    <message>
        <source>Answered: {done} · still to ask: {open}</source>
        <translation>Răspunsuri: {done} · de întrebat: {open}</translation>
    </message>
    <message>
        <source>Only what can change the result is asked.</source>
        <translation>Se întreabă doar ce poate schimba rezultatul.</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Limba întrebărilor</translation>
    </message>
</context>
<context>
    <name>Law</name>
    <message>
        <source>confirmed</source>
        <translation>confirmat</translation>
    </message>
    <message>
        <source>one source</source>
        <translation>o singură sursă</translation>
    </message>
    <message>
        <source>from memory, ask a lawyer</source>
        <translation>din memorie, întrebați un avocat</translation>
    </message>
    <message>
        <source>uncertain, ask a lawyer</source>
        <translation>nesigur, întrebați un avocat</translation>
    </message>
    <message>
        <source>not known, ask a lawyer</source>
        <translation>necunoscut, întrebați un avocat</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>da</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>încă nehotărât</translation>
    </message>
    <message>
        <source>open to her</source>
        <translation>îi este deschis</translation>
    </message>
    <message>
        <source>not open to her</source>
        <translation>nu îi este deschis</translation>
    </message>
    <message>
        <source>Last checked: {when}</source>
        <translation>Ultima verificare: {when}</translation>
    </message>
    <message>
        <source>No source is recorded.</source>
        <translation>Nu este notată nicio sursă.</translation>
    </message>
    <message>
        <source>Other grounds: {count}</source>
        <translation>Alte temeiuri: {count}</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>De ce?</translation>
    </message>
    <message>
        <source>Still to ask: {question}</source>
        <translation>Încă de întrebat: {question}</translation>
    </message>
    <message>
        <source>This alone would change the result.</source>
        <translation>Numai asta ar schimba rezultatul.</translation>
    </message>
    <message>
        <source>Go to this question</source>
        <translation>La această întrebare</translation>
    </message>
    <message>
        <source>Statutes</source>
        <translation>Legi</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiții</translation>
    </message>
    <message>
        <source>What may be ordered</source>
        <translation>Ce se poate dispune</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Termene</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Ce trebuie luat</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pași</translation>
    </message>
    <message>
        <source>What could harm her</source>
        <translation>Ce i-ar putea face rău</translation>
    </message>
    <message>
        <source>Further rules</source>
        <translation>Alte reguli</translation>
    </message>
    <message>
        <source>Figures and since when they hold</source>
        <translation>Cifrele și de când sunt valabile</translation>
    </message>
    <message>
        <source>Back to the packs</source>
        <translation>Înapoi la pachete</translation>
    </message>
    <message>
        <source>Save as a Word file…</source>
        <translation>Salvează ca fișier Word…</translation>
    </message>
    <message>
        <source>The law to read</source>
        <translation>Legea de citit</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedură</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Limba documentului</translation>
    </message>
    <message>
        <source>{pack}, version {version}</source>
        <translation>{pack}, versiunea {version}</translation>
    </message>
    <message>
        <source>Save the law as a Word file</source>
        <translation>Salvează legea ca fișier Word</translation>
    </message>
    <message>
        <source>checked on</source>
        <translation>verificat la</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Salvat: {name}</translation>
    </message>
    <message>
        <source>checked on {when}</source>
        <translation>verificat {when}</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>niciodată verificat</translation>
    </message>
</context>
<context>
    <name>Member</name>
    <message>
        <source>Family name</source>
        <translation>Nume de familie</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prenume</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Patronimic</translation>
    </message>
    <message>
        <source>Former family name</source>
        <translation>Nume de familie anterior</translation>
    </message>
    <message>
        <source>Gender in the papers</source>
        <translation>Sexul în acte</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data nașterii</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Locul nașterii</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Cetățenia</translation>
    </message>
    <message>
        <source>How she wants to be called</source>
        <translation>Cum vrea să i se spună</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Număr personal</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Loc de muncă</translation>
    </message>
    <message>
        <source>Relation to her</source>
        <translation>Ce îi este ei</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observație</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Cod poștal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Țara</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regiunea</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Raionul</translation>
    </message>
    <message>
        <source>Town or village</source>
        <translation>Oraș sau sat</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Strada</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Apartament</translation>
    </message>
    <message>
        <source>female</source>
        <translation>feminin</translation>
    </message>
    <message>
        <source>male</source>
        <translation>masculin</translation>
    </message>
    <message>
        <source>other</source>
        <translation>altul</translation>
    </message>
</context>
<context>
    <name>NewCase</name>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Another procedure</source>
        <translation>Încă o procedură</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Caz nou</translation>
    </message>
    <message>
        <source>Working name of the case</source>
        <translation>Numele de lucru al cazului</translation>
    </message>
    <message>
        <source>A number or a neutral word. It is shown in lists; her name is asked later.</source>
        <translation>Un număr sau un cuvânt neutru. Apare în liste; numele ei se întreabă mai târziu.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Începe</translation>
    </message>
    <message>
        <source>Only open the case</source>
        <translation>Doar deschide cazul</translation>
    </message>
    <message>
        <source>No pack can be read. Look at Packs.</source>
        <translation>Niciun pachet nu poate fi citit. Vedeți Pachete.</translation>
    </message>
    <message>
        <source>Which country's law?</source>
        <translation>Legea cărei țări?</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Țara</translation>
    </message>
    <message>
        <source>This pack is a draft: no local lawyer has read it yet. Review is due by {when}.</source>
        <translation>Acest pachet este o ciornă: încă nu l-a citit niciun jurist local. De verificat până la {when}.</translation>
    </message>
    <message>
        <source>Which procedure first?</source>
        <translation>Care procedură întâi?</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedură</translation>
    </message>
    <message>
        <source>Give the case a working name.</source>
        <translation>Dați cazului un nume de lucru.</translation>
    </message>
    <message>
        <source>Choose the country.</source>
        <translation>Alegeți țara.</translation>
    </message>
    <message>
        <source>Choose the procedure, or only open the case.</source>
        <translation>Alegeți procedura sau doar deschideți cazul.</translation>
    </message>
</context>
<context>
    <name>Override</name>
    <message>
        <source>The rules propose, a person decides.</source>
        <translation>Regulile propun, omul hotărăște.</translation>
    </message>
    <message>
        <source>Decide otherwise…</source>
        <translation>Hotărăște altfel…</translation>
    </message>
    <message>
        <source>A worker decided: {verdict}</source>
        <translation>Un lucrător a hotărât: {verdict}</translation>
    </message>
    <message>
        <source>Let the rules decide again</source>
        <translation>Lasă din nou regulile să hotărască</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Hotărâre</translation>
    </message>
    <message>
        <source>Reason; it is kept with your name</source>
        <translation>Motivul; se păstrează cu numele dvs.</translation>
    </message>
</context>
<context>
    <name>PackFault</name>
    <message>
        <source>What stands here has the wrong form: {given}</source>
        <translation>Ce este scris aici are o formă greșită: {given}</translation>
    </message>
    <message>
        <source>Something is missing here: {name}</source>
        <translation>Aici lipsește ceva: {name}</translation>
    </message>
    <message>
        <source>There is a sign here that cannot be seen ({code}). Type the words anew.</source>
        <translation>Aici este un semn care nu se vede ({code}). Scrieți cuvintele din nou.</translation>
    </message>
    <message>
        <source>This text is empty. Write it.</source>
        <translation>Acest text este gol. Scrieți-l.</translation>
    </message>
    <message>
        <source>A text is missing in this language: {language} ({name})</source>
        <translation>Lipsește un text în această limbă: {language} ({name})</translation>
    </message>
    <message>
        <source>One sentence has {count} words. Make two or three of it, of {most} words at most.</source>
        <translation>O propoziție are {count} de cuvinte. Faceți din ea două sau trei, de cel mult {most} de cuvinte.</translation>
    </message>
    <message>
        <source>This reads like a letter from an office. Use shorter words and shorter sentences.</source>
        <translation>Se citește ca o scrisoare de la o instituție. Folosiți cuvinte și propoziții mai scurte.</translation>
    </message>
    <message>
        <source>It is said {count} times that something is done, but not who does it. Name who acts.</source>
        <translation>De {count} ori se spune că se face ceva, dar nu și cine face. Spuneți cine acționează.</translation>
    </message>
    <message>
        <source>This is marked “{status}”, but no source is named. Add the source, or lower how sure it is.</source>
        <translation>Este marcat „{status}”, dar nu este numită nicio sursă. Adăugați sursa sau micșorați gradul de siguranță.</translation>
    </message>
    <message>
        <source>This is no page: {given}. Write an address that begins with https://, or name the paper.</source>
        <translation>Aceasta nu este o pagină: {given}. Scrieți o adresă care începe cu https:// sau numiți documentul.</translation>
    </message>
    <message>
        <source>This was checked on {day}, which lies ahead. Is the clock of this computer right?</source>
        <translation>A fost verificat pe {day}, o zi care încă nu a venit. Este corect ceasul calculatorului?</translation>
    </message>
    <message>
        <source>This was last checked on {day}. Check it against its source again.</source>
        <translation>Ultima verificare a fost pe {day}. Verificați din nou cu sursa.</translation>
    </message>
    <message>
        <source>The review ran out on {day}. A lawyer must read the pack again.</source>
        <translation>Verificarea a expirat pe {day}. Un jurist trebuie să citească pachetul din nou.</translation>
    </message>
    <message>
        <source>The values of this figure are not in the order of their days. Each needs a day of its own.</source>
        <translation>Valorile acestei cifre nu stau în ordinea zilelor. Fiecare are nevoie de ziua ei.</translation>
    </message>
    <message>
        <source>This figure is larger than any figure of the law can be. Correct it.</source>
        <translation>Această cifră este mai mare decât poate fi orice cifră din lege. Corectați-o.</translation>
    </message>
    <message>
        <source>This kept test does not come out as before: {name}</source>
        <translation>Această probă păstrată nu mai iese ca înainte: {name}</translation>
    </message>
    <message>
        <source>Something that is not in the pack is still named here: {name}</source>
        <translation>Aici este încă numit ceva ce nu este în pachet: {name}</translation>
    </message>
    <message>
        <source>This stands there twice: {name}</source>
        <translation>Aceasta apare de două ori: {name}</translation>
    </message>
    <message>
        <source>This condition is not combined with the others: {name}</source>
        <translation>Această condiție nu este legată de celelalte: {name}</translation>
    </message>
    <message>
        <source>Nothing needs the answer to this question any more: {name}</source>
        <translation>Răspunsul la această întrebare nu mai este necesar nicăieri: {name}</translation>
    </message>
    <message>
        <source>This condition can never hold, whatever she answers.</source>
        <translation>Această condiție nu se împlinește niciodată, orice ar răspunde ea.</translation>
    </message>
    <message>
        <source>Conditions that are wanted together here can never hold together. Correct one of them.</source>
        <translation>Condițiile cerute aici împreună nu se pot împlini niciodată împreună. Corectați una dintre ele.</translation>
    </message>
    <message>
        <source>This condition holds in just the same cases as another one beside it.</source>
        <translation>Această condiție se împlinește exact în aceleași cazuri ca alta de lângă ea.</translation>
    </message>
    <message>
        <source>This condition always holds where another one does that is wanted too. Is that meant?</source>
        <translation>Această condiție se împlinește mereu acolo unde se împlinește alta cerută împreună cu ea. Așa trebuie?</translation>
    </message>
    <message>
        <source>This pack needs version {version} of the program, or a newer one.</source>
        <translation>Acest pachet are nevoie de versiunea {version} a programului sau de una mai nouă.</translation>
    </message>
    <message>
        <source>Own offices and words cannot change the law. This is law: take it out.</source>
        <translation>Instituțiile și cuvintele proprii nu pot schimba legea. Aceasta este lege: scoateți-o.</translation>
    </message>
    <message>
        <source>The national pack does not have this text any more, so nobody would read it. Take it out.</source>
        <translation>Pachetul național nu mai are acest text, deci nimeni nu l-ar citi. Scoateți-l.</translation>
    </message>
    <message>
        <source>The national pack is not installed here: {name}. Install it first.</source>
        <translation>Pachetul național nu este instalat aici: {name}. Instalați-l mai întâi.</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>Packs</source>
        <translation>Pachete</translation>
    </message>
    <message>
        <source>What each country's law asks, as data that a lawyer can read</source>
        <translation>Ce întreabă legea fiecărei țări, ca date pe care un jurist le poate citi</translation>
    </message>
    <message>
        <source>No pack can be read</source>
        <translation>Niciun pachet nu poate fi citit</translation>
    </message>
    <message>
        <source>Install the program again, or add a pack.</source>
        <translation>Instalați programul din nou sau adăugați un pachet.</translation>
    </message>
    <message>
        <source>Choose a pack file</source>
        <translation>Alegeți un fișier de pachet</translation>
    </message>
    <message>
        <source>Reading the pack and trying all its rules…</source>
        <translation>Se citește pachetul și se încearcă toate regulile lui…</translation>
    </message>
    <message>
        <source>The pack {name} is installed and used from now on.</source>
        <translation>Pachetul {name} este instalat și se folosește de acum.</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>nu poate fi folosit</translation>
    </message>
    <message>
        <source>Things wrong in it: {count}</source>
        <translation>Greșeli în el: {count}</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>Ce este greșit?</translation>
    </message>
    <message>
        <source>reviewed by {name}</source>
        <translation>verificat de {name}</translation>
    </message>
    <message>
        <source>draft, not reviewed</source>
        <translation>ciornă, neverificat</translation>
    </message>
    <message>
        <source>review overdue since {when}</source>
        <translation>verificare întârziată din {when}</translation>
    </message>
    <message>
        <source>review due by {when}</source>
        <translation>de verificat până la {when}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versiunea {version}</translation>
    </message>
    <message>
        <source>Install from a file…</source>
        <translation>Instalează dintr-un fișier…</translation>
    </message>
    <message>
        <source>Open cases under earlier packs</source>
        <translation>Cazuri deschise pe pachete anterioare</translation>
    </message>
    <message>
        <source>The pack {name} is kept as a draft. No case can be taken under it.</source>
        <translation>Pachetul {name} este păstrat ca ciornă. Niciun caz nu poate fi condus după el.</translation>
    </message>
    <message>
        <source>A skeleton to work on: no law of this country has been checked, no case can be taken under it.</source>
        <translation>Un schelet de lucru: nicio lege a acestei țări nu a fost verificată, niciun caz nu poate fi dus după el.</translation>
    </message>
    <message>
        <source>An overlay: its own offices and texts come before those of {pack}</source>
        <translation>O suprapunere: instituțiile și textele ei vin înaintea celor naționale. Țara: {pack}</translation>
    </message>
    <message>
        <source>oldest check of a source: {when}</source>
        <translation>cea mai veche verificare a unei surse: {when}</translation>
    </message>
    <message>
        <source>Read the law</source>
        <translation>Citește legea</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>Editează o copie</translation>
    </message>
    <message>
        <source>Own offices and words</source>
        <translation>Instituții și cuvinte proprii</translation>
    </message>
    <message>
        <source>Proof-read</source>
        <translation>Corectează</translation>
    </message>
    <message>
        <source>Go back to the version before…</source>
        <translation>Înapoi la versiunea dinainte…</translation>
    </message>
    <message>
        <source>Go back from {name} {version}?</source>
        <translation>Înapoi de la {name} {version}?</translation>
    </message>
    <message>
        <source>The version used before is taken up again, or the one that came with the program. This version is removed. Your cases stay as they are.</source>
        <translation>Se folosește iar versiunea dinainte sau cea venită cu programul. Această versiune se șterge. Cazurile dvs. rămân cum sunt.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>The earlier version of {name} is used again.</source>
        <translation>Versiunea dinainte a {name} se folosește din nou.</translation>
    </message>
    <message>
        <source>Came with the program</source>
        <translation>Venit cu programul</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>o zi necunoscută</translation>
    </message>
    <message>
        <source>Your office's own copy, put to use on {when}</source>
        <translation>Copia proprie a biroului dvs., pusă în folosință {when}</translation>
    </message>
    <message>
        <source>Installed from a file on {when}, unsigned</source>
        <translation>Instalat dintr-un fișier {when}, nesemnat</translation>
    </message>
    <message>
        <source>Installed from a file on {when}, signed by {signer} ({six})</source>
        <translation>Instalat dintr-un fișier {when}, semnat de {signer} ({six})</translation>
    </message>
    <message>
        <source>Questions in: {languages}</source>
        <translation>Întrebări în: {languages}</translation>
    </message>
    <message>
        <source>Papers in: {languages}</source>
        <translation>Acte în: {languages}</translation>
    </message>
    <message>
        <source>How sure is it?</source>
        <translation>Cât de sigur este?</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Proceduri</translation>
    </message>
    <message>
        <source>Nobody has signed this file: nobody vouches for what is in it.</source>
        <translation>Nimeni nu a semnat acest fișier: nimeni nu răspunde de conținutul lui.</translation>
    </message>
    <message>
        <source>It is signed by {signer}, whom this computer does not know yet. Ask them by telephone to read you their six words; they must be: {six}</source>
        <translation>Este semnat de {signer}, pe care acest calculator încă nu îl cunoaște. Cereți prin telefon cele șase cuvinte; trebuie să fie: {six}</translation>
    </message>
    <message>
        <source>You trust a signer of this name already, but this file bears another key. Somebody may be pretending: ask them by telephone before you go on.</source>
        <translation>Aveți deja încredere într-un semnatar cu acest nume, dar fișierul are altă cheie. Poate cineva se preface: întrebați-i întâi la telefon.</translation>
    </message>
    <message>
        <source>Until now this pack was signed by {before}, this file is not.</source>
        <translation>Până acum pachetul era semnat de {before}, acest fișier nu.</translation>
    </message>
    <message>
        <source>No law in it has been checked: it is kept as a draft to work on. No case can be taken under it.</source>
        <translation>Nicio normă din el nu a fost verificată: se păstrează ca ciornă de lucru. Niciun caz nu poate fi condus după el.</translation>
    </message>
    <message>
        <source>No local lawyer has signed it off: it is a draft.</source>
        <translation>Niciun jurist local nu l-a aprobat: este o ciornă.</translation>
    </message>
    <message>
        <source>Its review by a lawyer ran out on {day}.</source>
        <translation>Verificarea lui de către un jurist a expirat la {day}.</translation>
    </message>
    <message>
        <source>Something in it was checked on a day that lies ahead. Is the clock of this computer right?</source>
        <translation>Ceva din el a fost verificat într-o zi care încă nu a venit. Este corect ceasul acestui calculator?</translation>
    </message>
    <message>
        <source>Version {new} is older than version {old}, which you use now.</source>
        <translation>Versiunea {new} este mai veche decât versiunea {old}, pe care o folosiți.</translation>
    </message>
    <message>
        <source>Keep {name}, version {version}, as a draft?</source>
        <translation>Păstrați ca ciornă: {name}, versiunea {version}?</translation>
    </message>
    <message>
        <source>Install {name}, version {version}?</source>
        <translation>Instalați {name}, versiunea {version}?</translation>
    </message>
    <message>
        <source>Signed by {signer}</source>
        <translation>Semnat de {signer}</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Nesemnat</translation>
    </message>
    <message>
        <source>It takes the place of version {old}; you can go back to that at any time.</source>
        <translation>Ia locul versiunii {old}; puteți reveni la ea oricând.</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Instalează</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Păstrează ca ciornă</translation>
    </message>
    <message>
        <source>Do not install</source>
        <translation>Nu instala</translation>
    </message>
    <message>
        <source>Tick each point above if you accept it</source>
        <translation>Bifați fiecare punct de mai sus dacă îl acceptați</translation>
    </message>
    <message>
        <source>Installing…</source>
        <translation>Se instalează…</translation>
    </message>
    <message>
        <source>Signatures you trust</source>
        <translation>Semnături în care aveți încredere</translation>
    </message>
    <message>
        <source>None yet. A signer is added when you install their pack.</source>
        <translation>Încă niciuna. Un semnatar se adaugă când îi instalați pachetul.</translation>
    </message>
    <message>
        <source>No longer trust</source>
        <translation>Fără încredere de acum</translation>
    </message>
    <message>
        <source>No longer trust {name}?</source>
        <translation>Nu mai aveți încredere în {name}?</translation>
    </message>
    <message>
        <source>Packs already installed stay. The next file signed by them asks you again.</source>
        <translation>Pachetele deja instalate rămân. La următorul fișier semnat astfel veți fi întrebat din nou.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Save the ticked papers…</source>
        <translation>Salvează actele bifate…</translation>
    </message>
    <message>
        <source>The paper as it stands</source>
        <translation>Actul așa cum este acum</translation>
    </message>
    <message>
        <source>About this paper</source>
        <translation>Despre acest act</translation>
    </message>
    <message>
        <source>Choose a paper to see it here.</source>
        <translation>Alegeți un document pentru a-l vedea aici.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Foaia</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Despre el</translation>
    </message>
    <message>
        <source>The papers of a procedure grow out of its answers; none is under way.</source>
        <translation>Actele unei proceduri se nasc din răspunsuri; acum nu e nicio procedură în curs.</translation>
    </message>
    <message>
        <source>gaps: {count}</source>
        <translation>lipsuri: {count}</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>In the packet</source>
        <translation>În set</translation>
    </message>
    <message>
        <source>This paper cannot be made</source>
        <translation>Acest act nu poate fi făcut</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lipsuri</translation>
    </message>
    <message>
        <source>Not known yet; what the paper would say of it is left out:</source>
        <translation>Încă nu se știe; ce ar spune documentul despre aceasta este omis:</translation>
    </message>
    <message>
        <source>What this paper tells</source>
        <translation>Ce dezvăluie acest act</translation>
    </message>
    <message>
        <source>To: {readers}</source>
        <translation>Către: {readers}</translation>
    </message>
    <message>
        <source>About: {what}</source>
        <translation>Despre: {what}</translation>
    </message>
    <message>
        <source>nothing delicate</source>
        <translation>nimic delicat</translation>
    </message>
    <message>
        <source>She has not agreed yet to telling: {what}</source>
        <translation>Ea încă nu a acceptat să se spună: {what}</translation>
    </message>
    <message>
        <source>Ask her</source>
        <translation>Întreab-o</translation>
    </message>
    <message>
        <source>Check the name forms once</source>
        <translation>Verificați o dată formele numelor</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Este corect</translation>
    </message>
    <message>
        <source>Kept with the person.</source>
        <translation>Păstrat la persoană.</translation>
    </message>
    <message>
        <source>Tick at least one paper.</source>
        <translation>Bifați cel puțin un act.</translation>
    </message>
    <message>
        <source>Where to save the papers</source>
        <translation>Unde se salvează actele</translation>
    </message>
    <message>
        <source>Making the papers…</source>
        <translation>Se fac actele…</translation>
    </message>
    <message>
        <source>They are outside the vault now: keep them safe, destroy what is not needed.</source>
        <translation>Acum sunt în afara seifului: păstrați-le bine, distrugeți ce nu mai trebuie.</translation>
    </message>
    <message>
        <source>Papers saved: {count}</source>
        <translation>Acte salvate: {count}</translation>
    </message>
    <message>
        <source>The papers were not saved</source>
        <translation>Actele nu au fost salvate</translation>
    </message>
    <message>
        <source>Or say why it is made without her word; this is written down</source>
        <translation>Sau spuneți de ce se face fără cuvântul ei; aceasta se notează</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Scrieți motivul.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Salvează totuși</translation>
    </message>
    <message>
        <source>Papers made so far</source>
        <translation>Acte făcute până acum</translation>
    </message>
    <message>
        <source>pack {version}</source>
        <translation>pachet {version}</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Încă niciunul.</translation>
    </message>
    <message>
        <source>Of whom? (genitive)</source>
        <translation>Al cui? (genitiv)</translation>
    </message>
    <message>
        <source>To whom? (dative)</source>
        <translation>Cui? (dativ)</translation>
    </message>
    <message>
        <source>Whom? (accusative)</source>
        <translation>Pe cine? (acuzativ)</translation>
    </message>
    <message>
        <source>By whom? (instrumental)</source>
        <translation>De către cine? (instrumental)</translation>
    </message>
    <message>
        <source>Addressing (vocative)</source>
        <translation>Adresare (vocativ)</translation>
    </message>
    <message>
        <source>About whom? (locative)</source>
        <translation>Despre cine? (locativ)</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Still open: {gaps} of {total}</source>
        <translation>Încă deschise: {gaps} din {total}</translation>
    </message>
    <message>
        <source>Which?</source>
        <translation>Care anume?</translation>
    </message>
    <message>
        <source>Read by: {readers}</source>
        <translation>Citesc: {readers}</translation>
    </message>
    <message>
        <source>Tells about: {what}</source>
        <translation>Dezvăluie: {what}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Privește</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Completează</translation>
    </message>
    <message>
        <source>Press a dotted word to go to its question.</source>
        <translation>Apăsați pe un cuvânt subliniat cu puncte ca să mergeți la întrebare.</translation>
    </message>
    <message>
        <source>Amber lines are gaps. Nothing is saved yet.</source>
        <translation>Rândurile galbene sunt lipsuri. Încă nu s-a salvat nimic.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Consent form</source>
        <translation>Formular de acord</translation>
    </message>
    <message>
        <source>Referral letter</source>
        <translation>Scrisoare de trimitere</translation>
    </message>
    <message>
        <source>Authority for her representative</source>
        <translation>Împuternicire pentru reprezentantul ei</translation>
    </message>
    <message>
        <source>Request for the medical record of injuries</source>
        <translation>Cerere pentru fișa medicală a leziunilor</translation>
    </message>
    <message>
        <source>Complaint about a refusal or inaction</source>
        <translation>Plângere împotriva unui refuz sau a inacțiunii</translation>
    </message>
    <message>
        <source>Chronology of her story</source>
        <translation>Cronologia poveștii ei</translation>
    </message>
    <message>
        <source>Cover sheet</source>
        <translation>Copertă</translation>
    </message>
    <message>
        <source>the head of the office</source>
        <translation>șeful instituției</translation>
    </message>
    <message>
        <source>Other papers</source>
        <translation>Alte acte</translation>
    </message>
    <message>
        <source>Language of these papers</source>
        <translation>Limba acestor acte</translation>
    </message>
    <message>
        <source>As a packet</source>
        <translation>Ca set</translation>
    </message>
    <message>
        <source>With checklist, deadlines and a cover sheet; the file names tell nothing.</source>
        <translation>Cu lista, termenele și o copertă; numele fișierelor nu spun nimic.</translation>
    </message>
    <message>
        <source>A copy for: {reader}</source>
        <translation>O copie pentru: {reader}</translation>
    </message>
    <message>
        <source>Copies for:</source>
        <translation>Copii pentru:</translation>
    </message>
    <message>
        <source>Save the packet…</source>
        <translation>Salvează setul…</translation>
    </message>
    <message>
        <source>Save the packet as one .zip…</source>
        <translation>Salvează setul ca un singur .zip…</translation>
    </message>
    <message>
        <source>Not in the copy for {reader}: {papers}</source>
        <translation>Nu este în copia pentru {reader}: {papers}</translation>
    </message>
    <message>
        <source>Save this paper…</source>
        <translation>Salvează acest act…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salvează ca PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tipărește…</translation>
    </message>
    <message>
        <source>No LibreOffice or Word was found on this computer, so there is no PDF; save the Word file instead. Printed pages are drawn by this program: lines and pages may break elsewhere than in the Word file.</source>
        <translation>Pe acest calculator nu s-a găsit LibreOffice sau Word, de aceea nu există PDF; salvați fișierul Word. Paginile tipărite sunt desenate de acest program: rândurile și paginile se pot rupe altundeva decât în fișierul Word.</translation>
    </message>
    <message>
        <source>Since it was saved, {day}</source>
        <translation>De la salvare, {day}</translation>
    </message>
    <message>
        <source>Its words have not changed.</source>
        <translation>Cuvintele nu s-au schimbat.</translation>
    </message>
    <message>
        <source>Was: {text}</source>
        <translation>Era: {text}</translation>
    </message>
    <message>
        <source>Now: {text}</source>
        <translation>Acum: {text}</translation>
    </message>
    <message>
        <source>Ruled lines to fill in by hand: {count}</source>
        <translation>Rânduri de completat de mână: {count}</translation>
    </message>
    <message>
        <source>Print a paper</source>
        <translation>Tipărirea unui act</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Trimis la imprimantă.</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>tipărit</translation>
    </message>
    <message>
        <source>Without her consent, because: {reason}</source>
        <translation>Fără acordul ei, pentru că: {reason}</translation>
    </message>
</context>
<context>
    <name>Partner</name>
    <message>
        <source>Before anybody talks with the partner</source>
        <translation>Înainte ca cineva să vorbească cu partenerul</translation>
    </message>
    <message>
        <source>Before anybody talks with him</source>
        <translation>Înainte ca cineva să vorbească cu el</translation>
    </message>
    <message>
        <source>the partner</source>
        <translation>partenerul</translation>
    </message>
    <message>
        <source>a relative of hers</source>
        <translation>o rudă a ei</translation>
    </message>
    <message>
        <source>a relative of his</source>
        <translation>o rudă a lui</translation>
    </message>
    <message>
        <source>She agreed on {when}.</source>
        <translation>A fost de acord la {when}.</translation>
    </message>
    <message>
        <source>She has not agreed that anybody talks with him.</source>
        <translation>Nu a fost de acord ca cineva să vorbească cu el.</translation>
    </message>
    <message>
        <source>The risk was looked at on {when}.</source>
        <translation>Riscul a fost evaluat la {when}.</translation>
    </message>
    <message>
        <source>The risk was not looked at in the last two weeks.</source>
        <translation>Riscul nu a fost evaluat în ultimele două săptămâni.</translation>
    </message>
    <message>
        <source>Look at the risk</source>
        <translation>Evaluați riscul</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Cu cine</translation>
    </message>
    <message>
        <source>What was talked about</source>
        <translation>Despre ce s-a vorbit</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>Only without her yes: why it had to be</source>
        <translation>Numai fără acordul ei: de ce a trebuit</translation>
    </message>
    <message>
        <source>A talk with the partner or a relative</source>
        <translation>O discuție cu partenerul sau o rudă</translation>
    </message>
    <message>
        <source>Without her yes: {why}</source>
        <translation>Fără acordul ei: {why}</translation>
    </message>
    <message>
        <source>Does it mean a talk with the partner or relatives?</source>
        <translation>Înseamnă o discuție cu partenerul sau rudele?</translation>
    </message>
    <message>
        <source>He reads it too</source>
        <translation>O citește și el</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Nobody is named yet</source>
        <translation>Încă nu este numit nimeni</translation>
    </message>
    <message>
        <source>Names given in the interview appear here.</source>
        <translation>Numele din interviu apar aici.</translation>
    </message>
    <message>
        <source>Known elsewhere in this vault: {role}. Ask a colleague who leads before you go on.</source>
        <translation>Cunoscut în alt caz din acest seif: {role}. Întrebați un coleg care conduce înainte de a merge mai departe.</translation>
    </message>
    <message>
        <source>Wants to be called: {name}</source>
        <translation>Vrea să i se spună: {name}</translation>
    </message>
    <message>
        <source>Correct it in the interview</source>
        <translation>Corectați în interviu</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation>Eliminat.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Eliminați</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Adaugă pe cineva</translation>
    </message>
    <message>
        <source>Who this is</source>
        <translation>Cine este</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adaugă</translation>
    </message>
    <message>
        <source>Write at least one name.</source>
        <translation>Scrieți cel puțin un nume.</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>Adăugat.</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>data nașterii: {day}</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>nobody yet</source>
        <translation>încă nimeni</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>Mutat.</translation>
    </message>
    <message>
        <source>Who answers for this case</source>
        <translation>Cine răspunde de acest caz</translation>
    </message>
    <message>
        <source>Worker, and how many open cases she has</source>
        <translation>Lucrătorul și câte cazuri deschise are</translation>
    </message>
    <message>
        <source>{who} has {count} open cases; the office warns from {cap}. Give one away?</source>
        <translation>{who} are cazuri deschise: {count}; biroul avertizează de la {cap}. Dați unul altcuiva?</translation>
    </message>
    <message>
        <source>{closed} of {all} are behind us</source>
        <translation>Am trecut de {closed} din {all}</translation>
    </message>
    <message>
        <source>Nothing is planned yet. Steps come by themselves when a procedure begins.</source>
        <translation>Încă nu este planificat nimic. Pașii apar singuri când începe o procedură.</translation>
    </message>
    <message>
        <source>Our own tasks</source>
        <translation>Sarcinile noastre</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Adaugă o sarcină</translation>
    </message>
    <message>
        <source>read its risks first</source>
        <translation>citiți întâi riscurile</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Cine o face</translation>
    </message>
    <message>
        <source>a new task</source>
        <translation>o sarcină nouă</translation>
    </message>
    <message>
        <source>New, or one that moves to this day and person</source>
        <translation>Nouă sau una care trece la această zi și persoană</translation>
    </message>
    <message>
        <source>A date has moved</source>
        <translation>O dată s-a mutat</translation>
    </message>
    <message>
        <source>Deadlines are counted from these dates. First look at what moves along.</source>
        <translation>De la aceste date se numără termenele. Priviți întâi ce se mută.</translation>
    </message>
    <message>
        <source>Which date</source>
        <translation>Care dată</translation>
    </message>
    <message>
        <source>Its new day and hour</source>
        <translation>Noua ei zi și oră</translation>
    </message>
    <message>
        <source>Show what moves</source>
        <translation>Arată ce se mută</translation>
    </message>
    <message>
        <source>No deadline moves.</source>
        <translation>Niciun termen nu se mută.</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Mută</translation>
    </message>
    <message>
        <source>A note for the team</source>
        <translation>O notă pentru echipă</translation>
    </message>
    <message>
        <source>Notes of the team</source>
        <translation>Notele echipei</translation>
    </message>
    <message>
        <source>They never stand in a paper.</source>
        <translation>Nu apar niciodată într-un act.</translation>
    </message>
    <message>
        <source>no longer counted</source>
        <translation>nu se mai numără</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>Save as Word file…</source>
        <translation>Salvează ca fișier Word…</translation>
    </message>
    <message>
        <source>Back to the team</source>
        <translation>Înapoi la echipă</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>Plan de siguranță</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <translation>Păstrează planul</translation>
    </message>
    <message>
        <source>Earlier versions are kept; the latest is of {day}.</source>
        <translation>Versiunile anterioare se păstrează; ultima este din {day}.</translation>
    </message>
    <message>
        <source>Saved. It is not encrypted there: keep it where nobody else looks.</source>
        <translation>Salvat. Acolo nu e criptat: păstrați-l unde nu se uită altcineva.</translation>
    </message>
    <message>
        <source>Safety plans of those who work here</source>
        <translation>Planurile de siguranță ale celor care lucrează aici</translation>
    </message>
    <message>
        <source>Safety plan of the organisation</source>
        <translation>Planul de siguranță al organizației</translation>
    </message>
    <message>
        <source>not written yet, or due to be looked at</source>
        <translation>încă nescris sau de revăzut</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>To look at again by {day}</source>
        <translation>De revăzut până la {day}</translation>
    </message>
</context>
<context>
    <name>Procedures</name>
    <message>
        <source>Begin another procedure</source>
        <translation>Începe încă o procedură</translation>
    </message>
    <message>
        <source>{status} · begun {when}</source>
        <translation>{status} · începută {when}</translation>
    </message>
    <message>
        <source>Open the interview</source>
        <translation>Deschide interviul</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Reia</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Încheiată</translation>
    </message>
    <message>
        <source>She declines</source>
        <translation>Ea refuză</translation>
    </message>
    <message>
        <source>{name}: {status}</source>
        <translation>{name}: {status}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Risks read: {what}</source>
        <translation>Riscuri citite: {what}</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Ce trebuie luat</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoriu</translation>
    </message>
    <message>
        <source>helpful</source>
        <translation>util</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Este aici</translation>
    </message>
    <message>
        <source>Read the risks</source>
        <translation>Citește riscurile</translation>
    </message>
    <message>
        <source>Read the risks again</source>
        <translation>Citește riscurile din nou</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Făcut</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>Totuși nefăcut</translation>
    </message>
    <message>
        <source>First read the risks of this step with her.</source>
        <translation>Întâi citiți cu ea riscurile acestui pas.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Păstrat.</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Linia timpului</translation>
    </message>
    <message>
        <source>begun: {name}</source>
        <translation>început: {name}</translation>
    </message>
    <message>
        <source>paper made: {name}</source>
        <translation>act făcut: {name}</translation>
    </message>
    <message>
        <source>hearing: {name}</source>
        <translation>ședință: {name}</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>You might say to her</source>
        <translation>I-ați putea spune</translation>
    </message>
    <message>
        <source>Another sentence</source>
        <translation>Altă propoziție</translation>
    </message>
    <message>
        <source>after {source}; the words are ours</source>
        <translation>după {source}; cuvintele sunt ale noastre</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Back to the packs</source>
        <translation>Înapoi la pachete</translation>
    </message>
    <message>
        <source>Edit the copy</source>
        <translation>Editează copia</translation>
    </message>
    <message>
        <source>Proof-reading {pack}</source>
        <translation>Corectura: {pack}</translation>
    </message>
    <message>
        <source>Corrections go into your own copy; nothing is used before you put it to use.</source>
        <translation>Corecturile merg în copia dvs.; nimic nu se folosește până nu o puneți în folosință.</translation>
    </message>
    <message>
        <source>Two languages</source>
        <translation>Două limbi</translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>Încă nesigur</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Aprobă</translation>
    </message>
    <message>
        <source>Opening the copy…</source>
        <translation>Se deschide copia…</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducere</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Arată tot</translation>
    </message>
    <message>
        <source>Show only what is open</source>
        <translation>Arată doar ce este deschis</translation>
    </message>
    <message>
        <source>{all} texts, {missing} not translated, {same} word for word the same</source>
        <translation>{all} texte, {missing} netraduse, {same} identice cuvânt cu cuvânt</translation>
    </message>
    <message>
        <source>Every text has its translation.</source>
        <translation>Fiecare text are traducere.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Arată mai mult</translation>
    </message>
    <message>
        <source>not translated</source>
        <translation>netradus</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>la fel</translation>
    </message>
    <message>
        <source>Translation of: {text}</source>
        <translation>Traducere: {text}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Saved in your copy.</source>
        <translation>Salvat în copia dvs.</translation>
    </message>
    <message>
        <source>Questions to a local lawyer</source>
        <translation>Întrebări pentru un jurist local</translation>
    </message>
    <message>
        <source>Statements of the law that nobody has confirmed: {count}</source>
        <translation>Afirmații ale legii neconfirmate de nimeni: {count}</translation>
    </message>
    <message>
        <source>no article is named</source>
        <translation>nu este numit niciun articol</translation>
    </message>
    <message>
        <source>Signed off by {name} on {day}.</source>
        <translation>Aprobat de {name} la {day}.</translation>
    </message>
    <message>
        <source>By signing off, a lawyer of this country says by name: I have read the law, the papers and the texts of this pack, and what is not sure is marked so.</source>
        <translation>Aprobând, un jurist din această țară spune pe nume: am citit legea, actele și textele acestui pachet, iar ce nu este sigur este marcat.</translation>
    </message>
    <message>
        <source>{language}: {count} texts are not translated</source>
        <translation>{language}: {count} texte netraduse</translation>
    </message>
    <message>
        <source>Full name of the lawyer</source>
        <translation>Numele complet al juristului</translation>
    </message>
    <message>
        <source>To be read again by</source>
        <translation>De citit din nou până la</translation>
    </message>
    <message>
        <source>Sign off the copy</source>
        <translation>Aprobă copia</translation>
    </message>
    <message>
        <source>Signed off in your copy; put it to use on the page of the editor.</source>
        <translation>Aprobat în copia dvs.; puneți-o în folosință pe pagina editorului.</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>Everything about a case is encrypted on the disk. Without a passphrase nobody reads it.</source>
        <translation>Tot ce ține de un caz este criptat pe disc. Fără fraza de acces nu citește nimeni.</translation>
    </message>
    <message>
        <source>What is asked only to warn her is never written down.</source>
        <translation>Ce se întreabă doar ca ea să fie avertizată nu se scrie niciodată.</translation>
    </message>
    <message>
        <source>The window locks when nobody touches it, with Ctrl+L, and with Escape pressed twice.</source>
        <translation>Fereastra se blochează când nu o atinge nimeni, cu Ctrl+L și cu Escape apăsat de două ori.</translation>
    </message>
    <message>
        <source>The program never uses the network. Nothing is sent anywhere.</source>
        <translation>Programul nu folosește niciodată rețeaua. Nu se trimite nimic nicăieri.</translation>
    </message>
    <message>
        <source>Papers that you save or print outside the vault. Keep and destroy them with care.</source>
        <translation>Actele salvate sau tipărite în afara seifului. Păstrați-le și distrugeți-le cu grijă.</translation>
    </message>
    <message>
        <source>Somebody who looks over your shoulder, or who forces you to open the vault.</source>
        <translation>Cineva care se uită peste umăr sau vă silește să deschideți seiful.</translation>
    </message>
    <message>
        <source>A computer with spy software, or one that stays open and unlocked.</source>
        <translation>Un calculator cu program de spionaj sau lăsat deschis și neblocat.</translation>
    </message>
    <message>
        <source>A forgotten passphrase: without it and the recovery code nobody can help.</source>
        <translation>O frază de acces uitată: fără ea și fără codul de recuperare nu poate ajuta nimeni.</translation>
    </message>
    <message>
        <source>What is protected</source>
        <translation>Ce este protejat</translation>
    </message>
    <message>
        <source>What is not</source>
        <translation>Ce nu este</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>Papers that tell about her</source>
        <translation>Acte care vorbesc despre ea</translation>
    </message>
    <message>
        <source>Referral to somebody</source>
        <translation>Trimitere la cineva</translation>
    </message>
    <message>
        <source>Going with her</source>
        <translation>Însoțire</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Fotografii</translation>
    </message>
    <message>
        <source>Use in court</source>
        <translation>Folosire în instanță</translation>
    </message>
    <message>
        <source>Figures without names</source>
        <translation>Cifre fără nume</translation>
    </message>
    <message>
        <source>Documenting a violation of rights</source>
        <translation>Documentarea unei încălcări a drepturilor</translation>
    </message>
    <message>
        <source>A talk with the partner or relatives</source>
        <translation>O discuție cu partenerul sau rudele</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Before you write this down</source>
        <translation>Înainte de a scrie asta</translation>
    </message>
    <message>
        <source>More about this</source>
        <translation>Mai multe despre asta</translation>
    </message>
    <message>
        <source>Tells about: {what}</source>
        <translation>Dezvăluie: {what}</translation>
    </message>
    <message>
        <source>Asked only to warn her. It is never written down.</source>
        <translation>Se întreabă doar ca avertizare. Nu se scrie niciodată.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Cases</source>
        <translation>Cazuri</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Agendă</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pachete</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Urgență</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajutor</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setări</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Blochează</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Echipă</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>the court</source>
        <translation>instanța</translation>
    </message>
    <message>
        <source>the police</source>
        <translation>poliția</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>instituția</translation>
    </message>
    <message>
        <source>the legal aid centre</source>
        <translation>centrul de asistență juridică</translation>
    </message>
    <message>
        <source>the respondent himself</source>
        <translation>pârâtul însuși</translation>
    </message>
    <message>
        <source>she herself</source>
        <translation>ea însăși</translation>
    </message>
    <message>
        <source>you</source>
        <translation>dvs.</translation>
    </message>
    <message>
        <source>the prosecutor</source>
        <translation>procurorul</translation>
    </message>
    <message>
        <source>the ombudsman</source>
        <translation>avocatul poporului</translation>
    </message>
</context>
<context>
    <name>Referral</name>
    <message>
        <source>Referrals</source>
        <translation>Trimiteri</translation>
    </message>
    <message>
        <source>She was not sent on to anybody.</source>
        <translation>Nu a fost trimisă la nimeni.</translation>
    </message>
    <message>
        <source>Ask her whether she agrees</source>
        <translation>Întrebați-o dacă este de acord</translation>
    </message>
    <message>
        <source>What came next</source>
        <translation>Ce a urmat</translation>
    </message>
    <message>
        <source>What came of it, or why not</source>
        <translation>Ce a ieșit sau de ce nu</translation>
    </message>
    <message>
        <source>Ask again: {who}</source>
        <translation>Întreabă din nou: {who}</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Notat.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Notează</translation>
    </message>
    <message>
        <source>Offer a referral</source>
        <translation>Propune o trimitere</translation>
    </message>
    <message>
        <source>From the directory</source>
        <translation>Din agendă</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>La cine</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Pentru ce</translation>
    </message>
    <message>
        <source>choose, or type below</source>
        <translation>alegeți sau scrieți mai jos</translation>
    </message>
    <message>
        <source>Say to whom.</source>
        <translation>Spuneți la cine.</translation>
    </message>
    <message>
        <source>Her name and what she needs; where she is only if she agreed to tell it to this recipient.</source>
        <translation>Numele ei și ce îi trebuie; unde se află numai dacă a fost de acord să i se spună acestui destinatar.</translation>
    </message>
    <message>
        <source>Save the letter…</source>
        <translation>Salvați scrisoarea…</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>propusă</translation>
    </message>
    <message>
        <source>she declined</source>
        <translation>ea a refuzat</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>trimisă</translation>
    </message>
    <message>
        <source>accompanied</source>
        <translation>însoțită</translation>
    </message>
    <message>
        <source>accepted there</source>
        <translation>primită acolo</translation>
    </message>
    <message>
        <source>refused there</source>
        <translation>refuzată acolo</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>încheiată</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>întreruptă</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>This does not open the vault. Check the keyboard's language and Caps Lock, then try again.</source>
        <translation>Aceasta nu deschide seiful. Verificați limba tastaturii și Caps Lock, apoi încercați din nou.</translation>
    </message>
    <message>
        <source>The vault was locked in the meantime. Unlock it and try again.</source>
        <translation>Seiful a fost blocat între timp. Deblocați-l și încercați din nou.</translation>
    </message>
    <message>
        <source>The vault is open in another program or window. Close it there first.</source>
        <translation>Seiful este deschis în alt program sau altă fereastră. Închideți-l mai întâi acolo.</translation>
    </message>
    <message>
        <source>Something of this vault is damaged or missing. Nothing was changed; restore it from a backup.</source>
        <translation>Ceva din acest seif este deteriorat sau lipsește. Nu s-a schimbat nimic; restaurați-l dintr-o copie de rezervă.</translation>
    </message>
    <message>
        <source>This was written by a newer version of the program. Install that version to open it.</source>
        <translation>Aceasta a fost scrisă de o versiune mai nouă a programului. Instalați acea versiune ca să o deschideți.</translation>
    </message>
    <message>
        <source>This could not be written. Check the disk or stick, or choose another folder.</source>
        <translation>Nu s-a putut scrie. Verificați discul sau stickul ori alegeți alt dosar.</translation>
    </message>
    <message>
        <source>This computer's keyring does not give its part. Unlock it, or use the recovery code or the shares.</source>
        <translation>Inelul de chei al acestui calculator nu își dă partea. Deblocați-l sau folosiți codul de recuperare ori părțile.</translation>
    </message>
    <message>
        <source>Something in the pack is wrong, so nothing was changed. For whoever made it:
{detail}</source>
        <translation>Ceva este greșit în pachet, așa că nu s-a schimbat nimic. Pentru cine l-a făcut:
{detail}</translation>
    </message>
    <message>
        <source>Her consent for this is not recorded. Ask her and write down what she decides, or give a reason.</source>
        <translation>Acordul ei pentru aceasta nu este înregistrat. Întrebați-o și scrieți ce hotărăște sau dați un motiv.</translation>
    </message>
    <message>
        <source>The paper could not be made: its template and the answers do not fit together. Tell the author of the pack: {detail}</source>
        <translation>Actul nu a putut fi întocmit: șablonul și răspunsurile nu se potrivesc. Spuneți autorului pachetului: {detail}</translation>
    </message>
    <message>
        <source>The Word template has a fault, so no paper was made. Tell its author: {detail}</source>
        <translation>Șablonul Word are o greșeală, de aceea nu s-a întocmit niciun act. Spuneți autorului: {detail}</translation>
    </message>
    <message>
        <source>This is not a text. Write it in words.</source>
        <translation>Acesta nu este un text. Scrieți în cuvinte.</translation>
    </message>
    <message>
        <source>This is longer than {limit} letters. Shorten it or attach it as a file.</source>
        <translation>Este mai lung de {limit} litere. Scurtați-l sau atașați-l ca fișier.</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>Alegeți da sau nu.</translation>
    </message>
    <message>
        <source>This is none of the choices. Choose one of them.</source>
        <translation>Nu este niciuna dintre variante. Alegeți una dintre ele.</translation>
    </message>
    <message>
        <source>There is no such date. Check the day, the month and the year.</source>
        <translation>Nu există această dată. Verificați ziua, luna și anul.</translation>
    </message>
    <message>
        <source>The year must lie between {first} and {last}.</source>
        <translation>Anul trebuie să fie între {first} și {last}.</translation>
    </message>
    <message>
        <source>This is no date with a time of day. Check both.</source>
        <translation>Nu este o dată cu oră. Verificați-le pe ambele.</translation>
    </message>
    <message>
        <source>This number is too large to be right. Check its digits.</source>
        <translation>Acest număr este prea mare ca să fie corect. Verificați cifrele.</translation>
    </message>
    <message>
        <source>Choose one of the words for gender.</source>
        <translation>Alegeți unul dintre cuvintele pentru gen.</translation>
    </message>
    <message>
        <source>This does not fit the parts asked for. Fill in each part by itself.</source>
        <translation>Nu se potrivește cu părțile cerute. Completați fiecare parte separat.</translation>
    </message>
    <message>
        <source>This is no list of people. Add each person by herself.</source>
        <translation>Nu este o listă de persoane. Adăugați fiecare persoană separat.</translation>
    </message>
    <message>
        <source>The number must be at least {limit}.</source>
        <translation>Numărul trebuie să fie cel puțin {limit}.</translation>
    </message>
    <message>
        <source>The number must be at most {limit}.</source>
        <translation>Numărul trebuie să fie cel mult {limit}.</translation>
    </message>
    <message>
        <source>Write only the digits and letters of the number, at most 40.</source>
        <translation>Scrieți doar cifrele și literele numărului, cel mult 40.</translation>
    </message>
    <message>
        <source>Nothing is written yet. Write a few words.</source>
        <translation>Încă nu este scris nimic. Scrieți câteva cuvinte.</translation>
    </message>
    <message>
        <source>A recovery code has {wanted} letters and digits in groups of four. Compare it with the paper.</source>
        <translation>Un cod de recuperare are {wanted} litere și cifre în grupe de câte patru. Comparați-l cu hârtia.</translation>
    </message>
    <message>
        <source>There is a slip in the recovery code. Compare it with the paper, group by group.</source>
        <translation>În codul de recuperare este o greșeală de scriere. Comparați-l cu hârtia, grupă cu grupă.</translation>
    </message>
    <message>
        <source>These shares do not open the vault. Compare each list of words with its paper.</source>
        <translation>Aceste părți nu deschid seiful. Comparați fiecare listă de cuvinte cu hârtia ei.</translation>
    </message>
    <message>
        <source>Opening the vault needs {needed} MB of free memory. Close other programs and try again.</source>
        <translation>Pentru deschiderea seifului este nevoie de {needed} MB de memorie liberă. Închideți alte programe și încercați din nou.</translation>
    </message>
    <message>
        <source>There is no vault in this folder. Choose another one, or make a vault here.</source>
        <translation>În acest dosar nu este niciun seif. Alegeți alt dosar sau faceți un seif aici.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Free some room and try again.</source>
        <translation>Discul este plin, de aceea nu s-a salvat nimic. Eliberați spațiu și încercați din nou.</translation>
    </message>
    <message>
        <source>This folder can only be read, so nothing was saved. Choose another folder.</source>
        <translation>Acest dosar poate fi doar citit, de aceea nu s-a salvat nimic. Alegeți alt dosar.</translation>
    </message>
    <message>
        <source>The disk or stick does not answer. Put it back and try again.</source>
        <translation>Discul sau stickul nu răspunde. Puneți-l la loc și încercați din nou.</translation>
    </message>
    <message>
        <source>There is no whole backup in this folder. Choose another one.</source>
        <translation>În acest dosar nu este o copie de rezervă întreagă. Alegeți altul.</translation>
    </message>
    <message>
        <source>The passphrase is empty. Choose several words that only you would put together.</source>
        <translation>Fraza de acces este goală. Alegeți câteva cuvinte pe care doar dvs. le-ați pune împreună.</translation>
    </message>
    <message>
        <source>This folder is not empty. Choose a new folder.</source>
        <translation>Acest dosar nu este gol. Alegeți un dosar nou.</translation>
    </message>
    <message>
        <source>Another worker has this name already. Choose another one.</source>
        <translation>Alt lucrător are deja acest nume. Alegeți altul.</translation>
    </message>
    <message>
        <source>This is the vault's last passphrase. Give another worker one first.</source>
        <translation>Aceasta este ultima frază de acces a seifului. Dați mai întâi una altui lucrător.</translation>
    </message>
    <message>
        <source>You cannot remove your own access. Ask a colleague to do it.</source>
        <translation>Nu vă puteți scoate propriul acces. Rugați un coleg să o facă.</translation>
    </message>
    <message>
        <source>This is no longer in the vault. Open the list again.</source>
        <translation>Aceasta nu mai este în seif. Deschideți lista din nou.</translation>
    </message>
    <message>
        <source>Before a passphrase is tied to this computer, the vault needs another way in. Print a recovery code or make shares first.</source>
        <translation>Înainte ca o frază de acces să fie legată de acest calculator, seiful are nevoie de altă cale de deschidere. Tipăriți mai întâi un cod de recuperare sau faceți părți.</translation>
    </message>
    <message>
        <source>Every other way in is tied to this computer. Untie one first, or keep this one.</source>
        <translation>Toate celelalte căi de deschidere sunt legate de acest calculator. Dezlegați mai întâi una sau păstrați-o pe aceasta.</translation>
    </message>
    <message>
        <source>There is a vault in this folder already. Choose a new folder, or say that it is to be replaced.</source>
        <translation>În acest dosar există deja un seif. Alegeți un dosar nou sau spuneți că trebuie înlocuit.</translation>
    </message>
    <message>
        <source>A file of this vault cannot be read. Check the disk and whether you may read the folder.</source>
        <translation>Un fișier al acestui seif nu poate fi citit. Verificați discul și dacă aveți dreptul de a citi dosarul.</translation>
    </message>
    <message>
        <source>Shares need at least 2 to open and at most {most} in all. Choose other numbers.</source>
        <translation>Pentru deschidere trebuie cel puțin 2 părți, iar în total pot fi cel mult {most}. Alegeți alte numere.</translation>
    </message>
    <message>
        <source>This did not work out, and nothing was changed. Try again.</source>
        <translation>Nu a reușit și nimic nu s-a schimbat. Încercați din nou.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing of it was kept.</source>
        <translation>S-a oprit. Nimic din aceasta nu s-a păstrat.</translation>
    </message>
    <message>
        <source>This is larger than {limit} kB. Shorten it.</source>
        <translation>Depășește {limit} kB. Scurtați.</translation>
    </message>
    <message>
        <source>This holds half of a letter that cannot be kept. Delete the last letter and type it again.</source>
        <translation>Aici este o jumătate de literă care nu poate fi păstrată. Ștergeți ultima literă și scrieți-o din nou.</translation>
    </message>
    <message>
        <source>This is no address of a vault; one begins with age1. Ask your colleague to send it again.</source>
        <translation>Aceasta nu este adresa unui seif; ea începe cu age1. Rugați colega sau colegul să o trimită din nou.</translation>
    </message>
    <message>
        <source>This file is no hand-over for this vault. Give your colleague this vault's address and ask for a new one.</source>
        <translation>Acest fișier nu este o predare pentru acest seif. Dați colegei sau colegului adresa acestui seif și cereți un fișier nou.</translation>
    </message>
    <message>
        <source>The hand-over file is damaged or not whole, so nothing of it was taken in. Ask for a new one.</source>
        <translation>Fișierul de predare este deteriorat sau incomplet, de aceea nu s-a preluat nimic din el. Cereți unul nou.</translation>
    </message>
    <message>
        <source>This hand-over was made by a newer version of the program. Install that version first.</source>
        <translation>Această predare a fost făcută de o versiune mai nouă a programului. Instalați mai întâi acea versiune.</translation>
    </message>
    <message>
        <source>The case is here already and differs. Choose for each difference which side is to stand.</source>
        <translation>Cazul există deja aici și diferă. Alegeți pentru fiecare diferență ce rămâne.</translation>
    </message>
    <message>
        <source>Read the risks that come before this step first. Then it can be marked as done.</source>
        <translation>Citiți mai întâi riscurile dinaintea acestui pas. Apoi poate fi marcat ca făcut.</translation>
    </message>
    <message>
        <source>The procedure has no such step now. Open it again from the case.</source>
        <translation>Procedura nu are acum un asemenea pas. Deschideți-o din nou din caz.</translation>
    </message>
    <message>
        <source>Going on without her consent needs a reason. Write why it cannot wait.</source>
        <translation>Pentru a continua fără acordul ei este nevoie de un motiv. Scrieți de ce nu se poate aștepta.</translation>
    </message>
    <message>
        <source>Nobody is named to go with her. Say who goes, two if you can.</source>
        <translation>Nu este numit cine merge cu ea. Spuneți cine merge, doi dacă se poate.</translation>
    </message>
    <message>
        <source>They are out already. Write that they are back first.</source>
        <translation>Sunt deja plecați. Scrieți mai întâi că s-au întors.</translation>
    </message>
    <message>
        <source>Nobody of this name works here. Choose somebody from the list.</source>
        <translation>Nimeni cu acest nume nu lucrează aici. Alegeți pe cineva din listă.</translation>
    </message>
    <message>
        <source>Two go together. Name a second person, or say why one goes alone.</source>
        <translation>Se merge în doi. Numiți a doua persoană sau spuneți de ce merge una singură.</translation>
    </message>
    <message>
        <source>Say where they go, so that somebody can look for them.</source>
        <translation>Spuneți unde merg, ca să poată fi căutați.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB. Split it, or keep it on a stick.</source>
        <translation>Fișierul este mai mare de {limit} MB. Împărțiți-l sau păstrați-l pe un stick.</translation>
    </message>
    <message>
        <source>The file changed while it was taken in. Close it and try again.</source>
        <translation>Fișierul s-a schimbat în timp ce era preluat. Închideți-l și încercați din nou.</translation>
    </message>
    <message>
        <source>The file could not be read. Check that it is there and not in use.</source>
        <translation>Fișierul nu a putut fi citit. Verificați că este acolo și nu este folosit.</translation>
    </message>
    <message>
        <source>Nobody is named. Write from whom or to whom.</source>
        <translation>Nu e numit nimeni. Scrieți de la cine sau cui.</translation>
    </message>
    <message>
        <source>She has not agreed that anybody talks with the partner. Ask her and write down what she decides, or say why it has to be.</source>
        <translation>Nu a fost de acord ca cineva să vorbească cu partenerul. Întrebați-o și scrieți ce hotărăște sau spuneți de ce trebuie.</translation>
    </message>
    <message>
        <source>The risk was not looked at in the last two weeks. Look at it with her first, or say why it has to be now.</source>
        <translation>Riscul nu a fost evaluat în ultimele două săptămâni. Evaluați-l întâi cu ea sau spuneți de ce trebuie acum.</translation>
    </message>
    <message>
        <source>The heading of column {number} is not known here. Save the directory as a table and use its headings.</source>
        <translation>Antetul coloanei {number} nu este cunoscut aici. Salvați agenda ca tabel și folosiți antetele ei.</translation>
    </message>
    <message>
        <source>No column holds the names. Save the directory as a table and use its headings.</source>
        <translation>Nicio coloană nu conține denumirile. Salvați agenda ca tabel și folosiți antetele ei.</translation>
    </message>
    <message>
        <source>The letters of this table cannot be read. Save it as “CSV UTF-8” or as .xlsx.</source>
        <translation>Literele acestui tabel nu pot fi citite. Salvați-l ca „CSV UTF-8” sau .xlsx.</translation>
    </message>
    <message>
        <source>This file is no table. Save it as .csv (UTF-8) or as .xlsx.</source>
        <translation>Acest fișier nu este un tabel. Salvați-l ca .csv (UTF-8) sau .xlsx.</translation>
    </message>
    <message>
        <source>The table is empty. Its first row names the columns.</source>
        <translation>Tabelul este gol. Primul rând numește coloanele.</translation>
    </message>
    <message>
        <source>The table has more than {limit} rows. Split it.</source>
        <translation>Tabelul are peste {limit} rânduri. Împărțiți-l.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Lipsește denumirea.</translation>
    </message>
    <message>
        <source>“{column}” is longer than {limit} letters. Shorten it.</source>
        <translation>„{column}” are peste {limit} litere. Scurtați.</translation>
    </message>
    <message>
        <source>“{column}” is no number of days. Write 30, for instance.</source>
        <translation>„{column}” nu este un număr de zile. Scrieți, de exemplu, 30.</translation>
    </message>
    <message>
        <source>“{column}” is neither yes nor no. Write one of them or leave it empty.</source>
        <translation>„{column}” nu este nici da, nici nu. Scrieți unul dintre ele sau lăsați gol.</translation>
    </message>
    <message>
        <source>The day of the last check is no date. Write it as 2026-03-31.</source>
        <translation>Ziua ultimei verificări nu este o dată. Scrieți așa: 2026-03-31.</translation>
    </message>
    <message>
        <source>This does not fit here. Open the page again; if it happens again, tell whoever looks after the program.</source>
        <translation>Aceasta nu se potrivește aici. Deschideți pagina din nou; dacă se repetă, spuneți celui care are grijă de program.</translation>
    </message>
    <message>
        <source>This case is closed. Reopen it to work on it.</source>
        <translation>Acest caz este închis. Redeschideți-l ca să lucrați la el.</translation>
    </message>
    <message>
        <source>The procedure does not ask this question now. Open it again from the case.</source>
        <translation>Procedura nu pune acum această întrebare. Deschideți-o din nou din caz.</translation>
    </message>
    <message>
        <source>To decide otherwise than the rules, choose yes, no or unknown and write the reason.</source>
        <translation>Ca să decideți altfel decât regulile, alegeți da, nu sau necunoscut și scrieți motivul.</translation>
    </message>
    <message>
        <source>Nobody of this name is in the case yet. Answer the question about this person first.</source>
        <translation>În caz nu este încă nimeni cu acest nume. Răspundeți mai întâi la întrebarea despre această persoană.</translation>
    </message>
    <message>
        <source>A time must lie between 1 and 960 minutes.</source>
        <translation>Timpul trebuie să fie între 1 și 960 de minute.</translation>
    </message>
    <message>
        <source>Time that lies ahead is planned, not written down.</source>
        <translation>Timpul viitor se planifică, nu se notează.</translation>
    </message>
    <message>
        <source>No time is running. Begin it, or write the minutes down.</source>
        <translation>Timpul nu curge. Începeți sau notați minutele.</translation>
    </message>
    <message>
        <source>The hours of a week must lie between 1 and 80.</source>
        <translation>Orele pe săptămână trebuie să fie între 1 și 80.</translation>
    </message>
    <message>
        <source>A hearing or a visit needs its hour. Write the day and the hour.</source>
        <translation>O ședință sau o deplasare are nevoie de oră. Scrieți ziua și ora.</translation>
    </message>
    <message>
        <source>This is over, done or called off. Look at the calendar anew.</source>
        <translation>Aceasta a trecut, e făcută sau anulată. Priviți calendarul din nou.</translation>
    </message>
    <message>
        <source>The time of return lies before the time of leaving.</source>
        <translation>Ora întoarcerii este înaintea orei plecării.</translation>
    </message>
    <message>
        <source>This visit is over. Plan a new one.</source>
        <translation>Această deplasare s-a încheiat. Planificați alta.</translation>
    </message>
    <message>
        <source>A visit needs somebody who goes, and a time of return after the time of leaving.</source>
        <translation>O vizită are nevoie de cineva care merge și de o oră de întoarcere după ora plecării.</translation>
    </message>
    <message>
        <source>The minutes until the second step must lie between 1 and 600.</source>
        <translation>Minutele până la al doilea pas trebuie să fie între 1 și 600.</translation>
    </message>
    <message>
        <source>Say what happened and how serious it is.</source>
        <translation>Spuneți ce s-a întâmplat și cât de grav este.</translation>
    </message>
    <message>
        <source>Say how high the risk is and what makes it so.</source>
        <translation>Spuneți cât de mare este riscul și de ce.</translation>
    </message>
    <message>
        <source>The number of cases to warn at must lie between 1 and 500.</source>
        <translation>Numărul de cazuri pentru avertizare trebuie să fie între 1 și 500.</translation>
    </message>
    <message>
        <source>Write with which place you talked and what you asked for.</source>
        <translation>Scrieți cu ce loc ați vorbit și ce ați cerut.</translation>
    </message>
    <message>
        <source>The days she may stay are a number, such as 30.</source>
        <translation>Zilele cât poate sta sunt un număr, de exemplu 30.</translation>
    </message>
    <message>
        <source>A complaint needs to know to whom it goes. Write the office or its head.</source>
        <translation>Pentru plângere trebuie știut cui i se adresează. Scrieți instituția sau conducerea ei.</translation>
    </message>
    <message>
        <source>The paper tells {readers} about: {missing}. Her consent for it is not recorded. Ask her and write down what she decides, or give a reason.</source>
        <translation>Actul spune către {readers} despre: {missing}. Acordul ei pentru aceasta nu este înregistrat. Întrebați-o și scrieți ce hotărăște sau dați un motiv.</translation>
    </message>
    <message>
        <source>There is nothing to tell yet. Write down in her story what happened.</source>
        <translation>Încă nu este nimic de povestit. Scrieți în povestea ei ce s-a întâmplat.</translation>
    </message>
    <message>
        <source>The respondent gets this paper, and its address is the one she hides. Enter another address for papers.</source>
        <translation>Acest act ajunge la pârât, iar adresa din el este cea pe care ea o ascunde. Introduceți altă adresă pentru acte.</translation>
    </message>
    <message>
        <source>There is no LibreOffice or Word on this computer, so no PDF can be made. Use the Word file.</source>
        <translation>Pe acest calculator nu este LibreOffice sau Word, deci nu se poate face PDF. Folosiți fișierul Word.</translation>
    </message>
    <message>
        <source>The office program made no PDF. Close its windows and try again, or use the Word file.</source>
        <translation>Programul de birou nu a făcut PDF. Închideți-i ferestrele și încercați din nou sau folosiți fișierul Word.</translation>
    </message>
    <message>
        <source>The papers could not be written to this folder. Choose another one, or free some room.</source>
        <translation>Actele nu au putut fi scrise în acest dosar. Alegeți altul sau eliberați spațiu.</translation>
    </message>
    <message>
        <source>A file of this name is there already. Choose another folder.</source>
        <translation>Un fișier cu acest nume există deja. Alegeți alt dosar.</translation>
    </message>
    <message>
        <source>There is no paper for a packet yet. Answer more questions or tick a paper.</source>
        <translation>Nu este încă niciun act pentru pachet. Răspundeți la alte întrebări sau bifați un act.</translation>
    </message>
    <message>
        <source>The respondent gets this paper, and its words tell him {secret}. Find the answer that repeats it, often her story, and change it.</source>
        <translation>Actul ajunge la cealaltă parte, iar cuvintele lui dezvăluie: {secret}. Găsiți răspunsul care repetă aceasta, adesea povestea ei, și schimbați-l.</translation>
    </message>
    <message>
        <source>The respondent gets this paper, and its template would tell him where she is. Ask the author of the pack to take that out.</source>
        <translation>Actul ajunge la cealaltă parte, iar șablonul lui ar dezvălui unde se află ea. Rugați autorul pachetului să scoată aceasta.</translation>
    </message>
    <message>
        <source>The Word template {file} is missing. Put it back into its pack, or install the pack anew.</source>
        <translation>Lipsește șablonul Word {file}. Puneți-l înapoi în pachet sau instalați pachetul din nou.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a Word document. Open it in Word or LibreOffice and save it as .docx.</source>
        <translation>{file} nu poate fi citit ca document Word. Deschideți-l în Word sau LibreOffice și salvați-l ca .docx.</translation>
    </message>
    <message>
        <source>{file} is no plain Word document. Save it as Word document (.docx).</source>
        <translation>{file} nu este un document Word obișnuit. Salvați-l ca document Word (.docx).</translation>
    </message>
    <message>
        <source>{file} is an old .doc file or locked by a password. Save it as .docx without a password.</source>
        <translation>{file} este un fișier .doc vechi sau închis cu parolă. Salvați-l ca .docx fără parolă.</translation>
    </message>
    <message>
        <source>{file} holds tracked changes or comments, which name their authors. Accept the changes, delete the comments, and save it again.</source>
        <translation>{file} conține modificări urmărite sau comentarii care își numesc autorii. Acceptați modificările, ștergeți comentariile și salvați din nou.</translation>
    </message>
    <message>
        <source>{file} holds macros, links or embedded objects. They could do harm; save it as .docx without them.</source>
        <translation>{file} conține macrocomenzi, legături sau obiecte încorporate. Ele pot face rău; salvați-l ca .docx fără ele.</translation>
    </message>
    <message>
        <source>{file} is too large or not built as Word builds its files, so it was refused as unsafe.</source>
        <translation>{file} este prea mare sau nu este alcătuit așa cum o face Word, de aceea a fost respins ca nesigur.</translation>
    </message>
    <message>
        <source>This paper is not made in this language. Choose another one.</source>
        <translation>Acest act nu se face în această limbă. Alegeți alta.</translation>
    </message>
    <message>
        <source>The printer did not take the paper. Check that it is on and has paper, or save the Word file.</source>
        <translation>Imprimanta nu a primit actul. Verificați dacă este pornită și are hârtie sau salvați fișierul Word.</translation>
    </message>
    <message>
        <source>This place cannot be written to. Choose another one, or free some room.</source>
        <translation>Nu se poate scrie în acest loc. Alegeți altul sau eliberați spațiu.</translation>
    </message>
    <message>
        <source>This is no pack file, or it is damaged. Get it again from whoever made it. Nothing was changed.</source>
        <translation>Acesta nu este un fișier de pachet sau este deteriorat. Luați-l din nou de la cel care l-a făcut. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>The pack was altered after it was built. Do not install it; ask its maker for the right file.</source>
        <translation>Pachetul a fost modificat după ce a fost făcut. Nu îl instalați; cereți fișierul corect de la autor.</translation>
    </message>
    <message>
        <source>The file holds far more than any pack needs. Do not install it. Nothing was changed.</source>
        <translation>Fișierul conține mult mai mult decât îi trebuie unui pachet. Nu îl instalați. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>The file holds things that do not belong into a pack. Do not install it. Nothing was changed.</source>
        <translation>Fișierul conține lucruri care nu au ce căuta într-un pachet. Nu îl instalați. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>A file in this pack reaches for a place outside the pack. Do not install it; tell its maker.</source>
        <translation>Un fișier din acest pachet caută un loc din afara pachetului. Nu îl instalați; spuneți-i celui care l-a făcut.</translation>
    </message>
    <message>
        <source>The pack has a form this program does not know. A newer version of the program may read it.</source>
        <translation>Pachetul are o formă pe care acest program nu o cunoaște. Poate îl citește o versiune mai nouă.</translation>
    </message>
    <message>
        <source>The signature is wrong: somebody altered this pack or signed another one. Do not install it.</source>
        <translation>Semnătura este greșită: cineva a modificat pachetul sau a semnat altul. Nu îl instalați.</translation>
    </message>
    <message>
        <source>The pack was not installed: something that speaks against it was not accepted.</source>
        <translation>Pachetul nu a fost instalat: ceva ce vorbește împotriva lui nu a fost acceptat.</translation>
    </message>
    <message>
        <source>Nothing was installed for this country, so there is no way back.</source>
        <translation>Pentru această țară nu s-a instalat nimic, deci nu există la ce reveni.</translation>
    </message>
    <message>
        <source>There is no such pack on this computer. Look for it on the page Packs.</source>
        <translation>Pe acest calculator nu există un astfel de pachet. Căutați-l pe pagina „Pachete”.</translation>
    </message>
    <message>
        <source>The list of signatures you trust is damaged. Remove it and confirm the signers anew.</source>
        <translation>Lista semnăturilor de încredere este deteriorată. Ștergeți-o și confirmați din nou semnatarii.</translation>
    </message>
    <message>
        <source>This file does not open with that passphrase, or it is no signing key.</source>
        <translation>Acest fișier nu se deschide cu această frază-parolă sau nu este o cheie de semnare.</translation>
    </message>
    <message>
        <source>No law in this pack has been checked, so nobody can be helped with it yet. Ask a local lawyer first, and write down the sources.</source>
        <translation>Nicio lege din acest pachet nu a fost verificată, deci nu se poate ajuta încă nimeni cu el. Întrebați întâi un jurist local și notați sursele.</translation>
    </message>
    <message>
        <source>No law in this pack has been checked, so it cannot take the place of the pack you work with. Nothing was installed.</source>
        <translation>Nicio normă din acest pachet nu a fost verificată, deci nu poate lua locul pachetului cu care lucrați. Nu s-a instalat nimic.</translation>
    </message>
    <message>
        <source>Nothing is said differently yet. Add an office or change a text first.</source>
        <translation>Încă nu se spune nimic altfel. Adăugați întâi o instituție sau schimbați un text.</translation>
    </message>
    <message>
        <source>This is no longer in the copy, or cannot be changed here. Open it anew.</source>
        <translation>Acest lucru nu mai este în copie sau nu poate fi schimbat aici. Deschideți-o din nou.</translation>
    </message>
    <message>
        <source>This could not be written. Free some room on the disk, or choose another place.</source>
        <translation>Nu s-a putut scrie. Eliberați spațiu pe disc sau alegeți alt loc.</translation>
    </message>
    <message>
        <source>Write the full name of the lawyer who read the pack.</source>
        <translation>Scrieți numele complet al juristului care a citit pachetul.</translation>
    </message>
    <message>
        <source>The next reading must be after today and at most two years ahead.</source>
        <translation>Următoarea citire trebuie să fie după astăzi și cel mult peste doi ani.</translation>
    </message>
    <message>
        <source>It cannot be signed off yet: texts still to be translated: {count}.</source>
        <translation>Încă nu poate fi aprobat: texte de tradus: {count}.</translation>
    </message>
    <message>
        <source>Write the country as two letters, such as am.</source>
        <translation>Scrieți țara cu două litere, de exemplu am.</translation>
    </message>
    <message>
        <source>The pack has no such procedure. Choose another one.</source>
        <translation>Pachetul nu are o astfel de procedură. Alegeți alta.</translation>
    </message>
    <message>
        <source>This procedure does not ask that question.</source>
        <translation>Această procedură nu pune această întrebare.</translation>
    </message>
    <message>
        <source>Give the run a name that says what it shows.</source>
        <translation>Dați parcurgerii un nume care spune ce arată.</translation>
    </message>
    <message>
        <source>The run does not come out the same when it is repeated. It was not kept.</source>
        <translation>Repetată, parcurgerea nu dă același rezultat. Nu a fost păstrată.</translation>
    </message>
    <message>
        <source>A run of this name is already kept. Choose another name.</source>
        <translation>O parcurgere cu acest nume este deja păstrată. Alegeți alt nume.</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>Only without her consent: why it leaves all the same</source>
        <translation>Numai fără acordul ei: de ce pleacă totuși</translation>
    </message>
    <message>
        <source>How an office answered her</source>
        <translation>Cum i-a răspuns o instituție</translation>
    </message>
    <message>
        <source>helped</source>
        <translation>au ajutat</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>a refuzat</translation>
    </message>
    <message>
        <source>did nothing</source>
        <translation>nu au făcut nimic</translation>
    </message>
    <message>
        <source>insulted or blamed her</source>
        <translation>au jignit-o sau au învinuit-o</translation>
    </message>
    <message>
        <source>asked for money</source>
        <translation>au cerut bani</translation>
    </message>
    <message>
        <source>told others about her</source>
        <translation>au spus altora despre ea</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Poliție</translation>
    </message>
    <message>
        <source>Identity office</source>
        <translation>Serviciul de acte de identitate</translation>
    </message>
    <message>
        <source>Legal aid</source>
        <translation>Asistență juridică</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Instanță</translation>
    </message>
    <message>
        <source>Clinic or doctor</source>
        <translation>Clinică sau medic</translation>
    </message>
    <message>
        <source>Child services</source>
        <translation>Protecția copilului</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>Adăpost</translation>
    </message>
    <message>
        <source>Another office</source>
        <translation>Altă instituție</translation>
    </message>
    <message>
        <source>How they answered</source>
        <translation>Cum au răspuns</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Cine</translation>
    </message>
    <message>
        <source>Which office, which room</source>
        <translation>Ce instituție, ce birou</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Cine era acolo</translation>
    </message>
    <message>
        <source>There: {who}</source>
        <translation>Acolo: {who}</translation>
    </message>
    <message>
        <source>Complain…</source>
        <translation>Plânge-te…</translation>
    </message>
    <message>
        <source>Prepare it</source>
        <translation>Pregătiți</translation>
    </message>
    <message>
        <source>A general complaint to any office</source>
        <translation>O plângere generală către orice instituție</translation>
    </message>
    <message>
        <source>The deadline cannot be counted yet; the interview asks from which day.</source>
        <translation>Termenul nu poate fi încă numărat; interviul întreabă de la ce zi.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>La cine</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Limba actului</translation>
    </message>
    <message>
        <source>Save the complaint…</source>
        <translation>Salvează plângerea…</translation>
    </message>
    <message>
        <source>The paper is saved, outside the vault.</source>
        <translation>Actul este salvat, în afara seifului.</translation>
    </message>
    <message>
        <source>Her story as a paper for court</source>
        <translation>Povestea ei ca act pentru instanță</translation>
    </message>
    <message>
        <source>It leaves only with her consent for court, or with a reason that stays in the record.</source>
        <translation>Pleacă numai cu acordul ei pentru instanță sau cu un motiv care rămâne notat.</translation>
    </message>
    <message>
        <source>The day it happened is not written down, so no deadline can be counted.</source>
        <translation>Ziua în care s-a întâmplat nu e scrisă, deci termenul nu poate fi calculat.</translation>
    </message>
    <message>
        <source>Counted from the day written in this entry. Check it before you rely on it.</source>
        <translation>Calculat din ziua scrisă aici. Verificați-o înainte să vă bazați pe ea.</translation>
    </message>
    <message>
        <source>The deadline for this complaint is not known here. Ask a local lawyer, and hand the complaint in as soon as you can.</source>
        <translation>Termenul pentru această plângere nu este cunoscut aici. Întrebați un jurist local și depuneți plângerea cât mai curând.</translation>
    </message>
</context>
<context>
    <name>Reveals</name>
    <message>
        <source>drug use</source>
        <translation>consumul de droguri</translation>
    </message>
    <message>
        <source>HIV status</source>
        <translation>statutul HIV</translation>
    </message>
    <message>
        <source>substitution treatment</source>
        <translation>tratamentul de substituție</translation>
    </message>
    <message>
        <source>her health</source>
        <translation>sănătatea ei</translation>
    </message>
    <message>
        <source>anything to the partner himself</source>
        <translation>ceva partenerului însuși</translation>
    </message>
    <message>
        <source>sex work</source>
        <translation>munca sexuală</translation>
    </message>
    <message>
        <source>where she is</source>
        <translation>unde se află</translation>
    </message>
    <message>
        <source>her residence status</source>
        <translation>statutul ei de ședere</translation>
    </message>
    <message>
        <source>her children</source>
        <translation>copiii ei</translation>
    </message>
    <message>
        <source>her identity</source>
        <translation>identitatea ei</translation>
    </message>
    <message>
        <source>her story</source>
        <translation>povestea ei</translation>
    </message>
    <message>
        <source>that she asks for help</source>
        <translation>faptul că cere ajutor</translation>
    </message>
    <message>
        <source>the address she hides</source>
        <translation>adresa pe care o ascunde</translation>
    </message>
    <message>
        <source>how to reach her safely</source>
        <translation>cum poate fi contactată în siguranță</translation>
    </message>
    <message>
        <source>that she is in a shelter</source>
        <translation>că este în adăpost</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>Her decision is written down.</source>
        <translation>Hotărârea ei este notată.</translation>
    </message>
    <message>
        <source>Read all risks: {count}</source>
        <translation>Citește toate riscurile: {count}</translation>
    </message>
    <message>
        <source>Before: {step}</source>
        <translation>Înainte de: {step}</translation>
    </message>
    <message>
        <source>Shown because she did not answer what it depends on.</source>
        <translation>Se arată pentru că nu a răspuns la ce contează aici.</translation>
    </message>
    <message>
        <source>What helps:</source>
        <translation>Ce ajută:</translation>
    </message>
    <message>
        <source>Before this step</source>
        <translation>Înainte de acest pas</translation>
    </message>
    <message>
        <source>Read these with her before this step</source>
        <translation>Citiți-le cu ea înainte de acest pas</translation>
    </message>
    <message>
        <source>What did she decide? Refusing closes nothing.</source>
        <translation>Ce a hotărât? Refuzul nu închide nimic.</translation>
    </message>
    <message>
        <source>She wants this step</source>
        <translation>Ea vrea acest pas</translation>
    </message>
    <message>
        <source>She does not want it</source>
        <translation>Ea nu îl vrea</translation>
    </message>
    <message>
        <source>Read, not decided yet</source>
        <translation>Citit, încă nehotărât</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>She</source>
        <translation>Ea</translation>
    </message>
    <message>
        <source>The respondent</source>
        <translation>Pârâtul</translation>
    </message>
    <message>
        <source>Her representative</source>
        <translation>Reprezentantul ei</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Copil</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Martor</translation>
    </message>
    <message>
        <source>Holds her document</source>
        <translation>Îi ține actul</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Rudă</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>Avocat</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>Altă persoană</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Language of the window</source>
        <translation>Limba ferestrei</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setări</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aspect și limbă</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Culori</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Ca sistemul</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Deschise</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Închise la culoare</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrast mare</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Mărimea textului</translation>
    </message>
    <message>
        <source>What lists show</source>
        <translation>Ce arată listele</translation>
    </message>
    <message>
        <source>Show names in the list of cases</source>
        <translation>Arată numele în lista cazurilor</translation>
    </message>
    <message>
        <source>Remember where the vault is</source>
        <translation>Ține minte unde este seiful</translation>
    </message>
    <message>
        <source>Ask a whole section at a time</source>
        <translation>Întreabă câte o secțiune întreagă</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografie</translation>
    </message>
    <message>
        <source>Long text is looked through for spelling in: {languages}.</source>
        <translation>Ortografia textului lung este verificată în: {languages}.</translation>
    </message>
    <message>
        <source>This computer has no spelling dictionary for: {languages}. Text in them is left as it is.</source>
        <translation>Acest calculator nu are dicționar ortografic pentru: {languages}. Textul în ele rămâne neverificat.</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Blocare</translation>
    </message>
    <message>
        <source>Lock after so many minutes untouched</source>
        <translation>Blochează după atâtea minute fără atingere</translation>
    </message>
    <message>
        <source>Locks also when this computer locks its screen or goes to sleep.</source>
        <translation>Se blochează și când calculatorul își blochează ecranul sau adoarme.</translation>
    </message>
    <message>
        <source>This system does not say when its screen is locked; after sleep the window locks by itself.</source>
        <translation>Acest sistem nu anunță blocarea ecranului; după somn fereastra se blochează singură.</translation>
    </message>
    <message>
        <source>The window is left out of screenshots and recordings.</source>
        <translation>Fereastra nu apare în capturi și înregistrări de ecran.</translation>
    </message>
    <message>
        <source>This system cannot keep the window out of screenshots and recordings.</source>
        <translation>Acest sistem nu poate feri fereastra de capturi și înregistrări.</translation>
    </message>
    <message>
        <source>Who may open the vault</source>
        <translation>Cine poate deschide seiful</translation>
    </message>
    <message>
        <source>Name of a further worker</source>
        <translation>Numele încă unui lucrător</translation>
    </message>
    <message>
        <source>Add her</source>
        <translation>Adaugă</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>Cod de recuperare nou…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copie de rezervă</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Fă o copie acum</translation>
    </message>
    <message>
        <source>Back up to a stick…</source>
        <translation>Copie pe un stick…</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Programul</translation>
    </message>
    <message>
        <source>About and sources</source>
        <translation>Despre program și surse</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajutor</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>frază de acces</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>cod de recuperare</translation>
    </message>
    <message>
        <source>shares of several people</source>
        <translation>părți ale mai multor persoane</translation>
    </message>
    <message>
        <source>Latest backups: {when}</source>
        <translation>Ultimele copii: {when}</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>Încă nicio copie.</translation>
    </message>
    <message>
        <source>Write her name.</source>
        <translation>Scrieți numele.</translation>
    </message>
    <message>
        <source>She can open the vault now.</source>
        <translation>Acum poate deschide seiful.</translation>
    </message>
    <message>
        <source>Making the new key…</source>
        <translation>Se face cheia nouă…</translation>
    </message>
    <message>
        <source>The code on paper that you have now will stop working.</source>
        <translation>Codul de pe hârtia actuală nu va mai funcționa.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Fă un cod nou</translation>
    </message>
    <message>
        <source>Write the new code down now. It is shown only here, only once.</source>
        <translation>Notați acum codul nou. Apare doar aici, o singură dată.</translation>
    </message>
    <message>
        <source>The backup is made and was opened to prove it.</source>
        <translation>Copia este făcută și a fost deschisă pentru verificare.</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Se face copia…</translation>
    </message>
    <message>
        <source>The whole office</source>
        <translation>Toată organizația</translation>
    </message>
    <message>
        <source>Warn when somebody writes down more hours a week than</source>
        <translation>Avertizează când cineva notează pe săptămână mai multe ore decât</translation>
    </message>
    <message>
        <source>No emergency holds for the whole office.</source>
        <translation>Pentru toată organizația nu este în vigoare nicio urgență.</translation>
    </message>
</context>
<context>
    <name>Shelter</name>
    <message>
        <source>Talks with shelters</source>
        <translation>Discuții cu adăposturi</translation>
    </message>
    <message>
        <source>days: {count}</source>
        <translation>zile: {count}</translation>
    </message>
    <message>
        <source>Which shelter or service</source>
        <translation>Ce adăpost sau serviciu</translation>
    </message>
    <message>
        <source>What we asked for (treatment, children, no papers, tests, visits…)</source>
        <translation>Ce am cerut (tratament, copii, fără acte, analize, vizite…)</translation>
    </message>
    <message>
        <source>Their conditions</source>
        <translation>Condițiile lor</translation>
    </message>
    <message>
        <source>What she accepts, in her words</source>
        <translation>Ce acceptă ea, cu cuvintele ei</translation>
    </message>
    <message>
        <source>How many days she may stay</source>
        <translation>Câte zile poate sta</translation>
    </message>
    <message>
        <source>Which rule of theirs should change</source>
        <translation>Care regulă a lor ar trebui schimbată</translation>
    </message>
    <message>
        <source>Write the number of days, such as 30.</source>
        <translation>Scrieți numărul de zile, de exemplu 30.</translation>
    </message>
    <message>
        <source>Agreed before she leaves home. It never stands in a paper.</source>
        <translation>Convenit înainte ca ea să plece de acasă. Nu apare niciodată într-un act.</translation>
    </message>
    <message>
        <source>Write down a talk</source>
        <translation>Notează o discuție</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Words that may be misspelt: {count}</source>
        <translation>Cuvinte poate greșite: {count}</translation>
    </message>
    <message>
        <source>Leave this word as it is</source>
        <translation>Lasă acest cuvânt așa</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Nicio sugestie</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>said or written</source>
        <translation>spus sau scris</translation>
    </message>
    <message>
        <source>followed or watched</source>
        <translation>urmărire</translation>
    </message>
    <message>
        <source>attack</source>
        <translation>atac</translation>
    </message>
    <message>
        <source>pressure by an authority</source>
        <translation>presiune din partea unei autorități</translation>
    </message>
    <message>
        <source>Which goals of this month are real, and which can wait?</source>
        <translation>Care scopuri ale lunii sunt reale și care pot aștepta?</translation>
    </message>
    <message>
        <source>Did the telephone stay off outside working hours?</source>
        <translation>A rămas telefonul închis în afara programului?</translation>
    </message>
    <message>
        <source>Are these too many cases, or too many heavy ones?</source>
        <translation>Sunt prea multe cazuri sau prea multe grele?</translation>
    </message>
    <message>
        <source>How are sleep, food and rest?</source>
        <translation>Cum sunt somnul, mâncarea și odihna?</translation>
    </message>
    <message>
        <source>Does a case touch your own story? It can be given to somebody else.</source>
        <translation>Atinge vreun caz propria poveste? Poate fi dat altcuiva.</translation>
    </message>
    <message>
        <source>Where did you feel unsafe at work?</source>
        <translation>Unde v-ați simțit în nesiguranță la lucru?</translation>
    </message>
    <message>
        <source>Who asked more of you than you can give?</source>
        <translation>Cine a cerut mai mult decât puteți da?</translation>
    </message>
    <message>
        <source>What went well?</source>
        <translation>Ce a mers bine?</translation>
    </message>
    <message>
        <source>What would help: a second person, days off, a talk outside?</source>
        <translation>Ce ar ajuta: încă o persoană, zile libere, o discuție în afară?</translation>
    </message>
    <message>
        <source>Out: {who}, {place}</source>
        <translation>Plecați: {who}, {place}</translation>
    </message>
    <message>
        <source>Back by {when}</source>
        <translation>Înapoi până la {when}</translation>
    </message>
    <message>
        <source>Goes alone.</source>
        <translation>Merge singură.</translation>
    </message>
    <message>
        <source>Overdue by minutes: {count}</source>
        <translation>Minute de întârziere: {count}</translation>
    </message>
    <message>
        <source>They are back</source>
        <translation>S-au întors</translation>
    </message>
    <message>
        <source>No alarm plan is written. Ring both now; if nobody answers, ring for help.</source>
        <translation>Nu este scris un plan de alarmă. Sunați-i acum pe amândoi; dacă nu răspunde nimeni, cereți ajutor.</translation>
    </message>
    <message>
        <source>Good that they are back.</source>
        <translation>Bine că s-au întors.</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>Plecare</translation>
    </message>
    <message>
        <source>Who goes</source>
        <translation>Cine merge</translation>
    </message>
    <message>
        <source>Where to, as exactly as a searcher needs</source>
        <translation>Unde, atât de exact cât trebuie pentru căutare</translation>
    </message>
    <message>
        <source>Back by</source>
        <translation>Înapoi până la</translation>
    </message>
    <message>
        <source>Only when one goes alone: why</source>
        <translation>Numai când merge o singură persoană: de ce</translation>
    </message>
    <message>
        <source>The clock runs.</source>
        <translation>Timpul curge.</translation>
    </message>
    <message>
        <source>When nobody comes back</source>
        <translation>Când nu se întoarce nimeni</translation>
    </message>
    <message>
        <source>No plan is written yet. Write it before anybody goes out.</source>
        <translation>Încă nu este scris niciun plan. Scrieți-l înainte ca cineva să plece.</translation>
    </message>
    <message>
        <source>First, at the agreed hour: whom to ring, what to ask</source>
        <translation>Întâi, la ora convenită: pe cine sunați, ce întrebați</translation>
    </message>
    <message>
        <source>Then, if nobody answers: who is told, who goes, when the police</source>
        <translation>Apoi, dacă nu răspunde nimeni: cui i se spune, cine merge, când poliția</translation>
    </message>
    <message>
        <source>Minutes between the first and the second</source>
        <translation>Minute între primul și al doilea</translation>
    </message>
    <message>
        <source>Write the plan</source>
        <translation>Notează planul</translation>
    </message>
    <message>
        <source>Threats to us</source>
        <translation>Amenințări la adresa noastră</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Ce a fost</translation>
    </message>
    <message>
        <source>Write down a threat</source>
        <translation>Notează o amenințare</translation>
    </message>
    <message>
        <source>Talks about the work</source>
        <translation>Discuții despre muncă</translation>
    </message>
    <message>
        <source>never yet</source>
        <translation>încă niciodată</translation>
    </message>
    <message>
        <source>A talk is due: {who} (last: {when})</source>
        <translation>Este timpul unei discuții: {who} (ultima: {when})</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Ce să întrebați</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Cu cine</translation>
    </message>
    <message>
        <source>What was agreed (never what was told)</source>
        <translation>Ce s-a convenit (niciodată ce s-a povestit)</translation>
    </message>
    <message>
        <source>A talk was held</source>
        <translation>A avut loc o discuție</translation>
    </message>
    <message>
        <source>Open cases of each</source>
        <translation>Cazurile deschise ale fiecăruia</translation>
    </message>
    <message>
        <source>Warn when somebody has more open cases than</source>
        <translation>Avertizează când cineva are mai multe cazuri deschise decât</translation>
    </message>
    <message>
        <source>Should be back by now: {who}</source>
        <translation>Ar fi trebuit să se întoarcă: {who}</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Making the vault. The key takes about a second on purpose.</source>
        <translation>Se face seiful. Cheia durează intenționat cam o secundă.</translation>
    </message>
    <message>
        <source>Preparing the invented cases…</source>
        <translation>Se pregătesc cazurile inventate…</translation>
    </message>
    <message>
        <source>Guessed at once. Take more words.</source>
        <translation>Se ghicește imediat. Adăugați cuvinte.</translation>
    </message>
    <message>
        <source>Guessed soon. Take more words.</source>
        <translation>Se ghicește curând. Adăugați cuvinte.</translation>
    </message>
    <message>
        <source>Would hold a curious person, not one with a fast computer.</source>
        <translation>Oprește un curios, nu pe cineva cu un calculator rapid.</translation>
    </message>
    <message>
        <source>Good. One more word makes it strong.</source>
        <translation>Bine. Încă un cuvânt o face puternică.</translation>
    </message>
    <message>
        <source>Strong. Nobody guesses it in your lifetime.</source>
        <translation>Puternică. Nu o ghicește nimeni într-o viață.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Înainte de a începe</translation>
    </message>
    <message>
        <source>This program keeps what women tell you, and prepares the papers that protect them.</source>
        <translation>Acest program păstrează ce vă povestesc femeile și pregătește actele care le protejează.</translation>
    </message>
    <message>
        <source>Make a vault</source>
        <translation>Creează un seif</translation>
    </message>
    <message>
        <source>Open a vault</source>
        <translation>Deschide un seif</translation>
    </message>
    <message>
        <source>Look around with invented cases</source>
        <translation>Exersează pe cazuri inventate</translation>
    </message>
    <message>
        <source>A vault is one folder. Everything you write goes into it, encrypted.</source>
        <translation>Seiful este un dosar. Tot ce scrieți ajunge în el, criptat.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dosar</translation>
    </message>
    <message>
        <source>Your name, as colleagues know you</source>
        <translation>Numele dvs., cum vă știu colegii</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frază de acces</translation>
    </message>
    <message>
        <source>Four or more words that only you would put together.</source>
        <translation>Patru sau mai multe cuvinte pe care numai dvs. le-ați pune împreună.</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Fraza de acces încă o dată</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Alege un dosar…</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Arată ce scriu</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Creează seiful</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Choose the folder for the vault.</source>
        <translation>Alegeți dosarul pentru seif.</translation>
    </message>
    <message>
        <source>Write your name, so that changes bear it.</source>
        <translation>Scrieți-vă numele, ca schimbările să îl poarte.</translation>
    </message>
    <message>
        <source>Write a passphrase.</source>
        <translation>Scrieți o frază de acces.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Cele două fraze nu sunt la fel.</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Codul dvs. de recuperare</translation>
    </message>
    <message>
        <source>It opens the vault when the passphrase is forgotten. It is shown only now.</source>
        <translation>Deschide seiful când fraza de acces este uitată. Apare numai acum.</translation>
    </message>
    <message>
        <source>Write it down or print it. Keep it away from this computer.</source>
        <translation>Scrieți-l sau tipăriți-l. Țineți-l departe de acest calculator.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Cod de recuperare</translation>
    </message>
    <message>
        <source>Copy for 10 seconds</source>
        <translation>Copiază pentru 10 secunde</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tipărește…</translation>
    </message>
    <message>
        <source>I have it on paper, in a safe place</source>
        <translation>Îl am pe hârtie, într-un loc sigur</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuă</translation>
    </message>
    <message>
        <source>Keep it away from the computer.</source>
        <translation>Țineți-l departe de calculator.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>under way</source>
        <translation>în desfășurare</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>încheiată</translation>
    </message>
    <message>
        <source>she declined it</source>
        <translation>ea a refuzat-o</translation>
    </message>
    <message>
        <source>not pursued</source>
        <translation>neurmată</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gata</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>de făcut</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nu este nevoie</translation>
    </message>
    <message>
        <source>she wants it</source>
        <translation>ea vrea</translation>
    </message>
    <message>
        <source>she does not want it</source>
        <translation>ea nu vrea</translation>
    </message>
    <message>
        <source>read, not decided yet</source>
        <translation>citit, încă nehotărât</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Save a chronology…</source>
        <translation>Salvează o cronologie…</translation>
    </message>
    <message>
        <source>written down {when} {by}</source>
        <translation>notat {when} {by}</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce s-a făcut</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce a ieșit</translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation>Notați ce s-a întâmplat</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce s-a întâmplat</translation>
    </message>
    <message>
        <source>When, as exactly as she knows</source>
        <translation>Când, cât de exact știe</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Unde</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Notează</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fișiere</translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation>{size} KB</translation>
    </message>
    <message>
        <source>Photographs, certificates, messages: they are kept encrypted, with their hash.</source>
        <translation>Fotografii, certificate, mesaje: se păstrează criptate, cu amprenta lor.</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>Ia un fișier…</translation>
    </message>
    <message>
        <source>Write what happened.</source>
        <translation>Scrieți ce s-a întâmplat.</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Notat.</translation>
    </message>
    <message>
        <source>The file is kept. The one outside the vault is still there.</source>
        <translation>Fișierul este păstrat. Cel din afara seifului este tot acolo.</translation>
    </message>
    <message>
        <source>Taking in the file…</source>
        <translation>Se ia fișierul…</translation>
    </message>
    <message>
        <source>The chronology is saved, outside the vault.</source>
        <translation>Cronologia este salvată, în afara seifului.</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>Writing and entering data</source>
        <translation>Scris și introducerea datelor</translation>
    </message>
    <message>
        <source>Learning and training</source>
        <translation>Învățare și instruire</translation>
    </message>
    <message>
        <source>Team meeting, supervision</source>
        <translation>Ședința echipei, supervizare</translation>
    </message>
    <message>
        <source>Journeys and waiting</source>
        <translation>Drumuri și așteptare</translation>
    </message>
    <message>
        <source>Other work</source>
        <translation>Altă muncă</translation>
    </message>
    <message>
        <source>Time that counts as work</source>
        <translation>Timp care contează ca muncă</translation>
    </message>
    <message>
        <source>Entering data, learning this tool and talking about the work are work.</source>
        <translation>Introducerea datelor, învățarea acestui program și discuțiile despre muncă sunt muncă.</translation>
    </message>
    <message>
        <source>{who}: more than {hours} hours this week. What can wait, who can take over?</source>
        <translation>{who}: peste {hours} ore săptămâna aceasta. Ce poate aștepta, cine poate prelua?</translation>
    </message>
    <message>
        <source>Write time down</source>
        <translation>Notează timpul</translation>
    </message>
    <message>
        <source>Plan time for it</source>
        <translation>Planifică timp pentru asta</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pentru ce</translation>
    </message>
    <message>
        <source>The time runs.</source>
        <translation>Timpul curge.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Începe</translation>
    </message>
    <message>
        <source>Running since {hour}: {what}</source>
        <translation>Din {hour}: {what}</translation>
    </message>
    <message>
        <source>Stop and write it down</source>
        <translation>Oprește și notează</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>În ce zi</translation>
    </message>
    <message>
        <source>It stands in the calendar.</source>
        <translation>Este în calendar.</translation>
    </message>
    <message>
        <source>Put it into the calendar</source>
        <translation>Pune în calendar</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Training</source>
        <translation>Instruire</translation>
    </message>
    <message>
        <source>Example {number}</source>
        <translation>Exemplul {number}</translation>
    </message>
</context>
<context>
    <name>Turned</name>
    <message>
        <source>Question</source>
        <translation>Întrebare</translation>
    </message>
    <message>
        <source>Thank you. That was everything.</source>
        <translation>Mulțumim. Asta a fost tot.</translation>
    </message>
    <message>
        <source>Question {number} · you need not answer</source>
        <translation>Întrebarea {number} · puteți să nu răspundeți</translation>
    </message>
    <message>
        <source>This screen shows only this question.</source>
        <translation>Acest ecran arată doar această întrebare.</translation>
    </message>
    <message>
        <source>I do not want to say</source>
        <translation>Nu vreau să spun</translation>
    </message>
    <message>
        <source>Turn the screen back</source>
        <translation>Întoarce ecranul înapoi</translation>
    </message>
    <message>
        <source>Choose or write something, or say that you do not want to.</source>
        <translation>Alegeți sau scrieți ceva ori spuneți că nu doriți.</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Opening. The key takes about a second on purpose.</source>
        <translation>Se deschide. Cheia durează intenționat cam o secundă.</translation>
    </message>
    <message>
        <source>Office documents · this computer only</source>
        <translation>Acte de birou · numai acest calculator</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Deschideți seiful</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Dosarul seifului</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Alege dosarul…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frază de acces</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>Recovery code…</source>
        <translation>Cod de recuperare…</translation>
    </message>
    <message>
        <source>If the passphrase and the recovery code are both lost, nobody can open the vault, not even us.</source>
        <translation>Dacă se pierd și fraza de acces, și codul de recuperare, seiful nu îl mai deschide nimeni, nici noi.</translation>
    </message>
    <message>
        <source>What is protected and what is not</source>
        <translation>Ce este protejat și ce nu</translation>
    </message>
    <message>
        <source>Another vault</source>
        <translation>Alt seif</translation>
    </message>
    <message>
        <source>Make a new vault</source>
        <translation>Creează un seif nou</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Cod de recuperare</translation>
    </message>
    <message>
        <source>Passphrase…</source>
        <translation>Frază de acces…</translation>
    </message>
    <message>
        <source>Choose the folder of the vault.</source>
        <translation>Alegeți dosarul seifului.</translation>
    </message>
    <message>
        <source>Write the passphrase.</source>
        <translation>Scrieți fraza de acces.</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>over by days: {days}</source>
        <translation>zile peste termen: {days}</translation>
    </message>
    <message>
        <source>was due yesterday</source>
        <translation>era scadent ieri</translation>
    </message>
    <message>
        <source>today</source>
        <translation>azi</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mâine</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>she</source>
        <translation>ea</translation>
    </message>
    <message>
        <source>you</source>
        <translation>dvs.</translation>
    </message>
    <message>
        <source>the lawyer</source>
        <translation>avocatul</translation>
    </message>
    <message>
        <source>the police</source>
        <translation>poliția</translation>
    </message>
    <message>
        <source>the court</source>
        <translation>instanța</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>instituția</translation>
    </message>
    <message>
        <source>the prosecutor</source>
        <translation>procurorul</translation>
    </message>
    <message>
        <source>the legal aid centre</source>
        <translation>centrul de asistență juridică</translation>
    </message>
    <message>
        <source>the shelter</source>
        <translation>adăpostul</translation>
    </message>
    <message>
        <source>the doctor</source>
        <translation>medicul</translation>
    </message>
    <message>
        <source>the respondent</source>
        <translation>pârâtul</translation>
    </message>
    <message>
        <source>the social services</source>
        <translation>serviciile sociale</translation>
    </message>
    <message>
        <source>the consulate</source>
        <translation>consulatul</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>altcineva</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Less</source>
        <translation>Mai puțin</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mai mult…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Oprește</translation>
    </message>
    <message>
        <source>Training: invented people, nothing here is real. Do not write about anybody real.</source>
        <translation>Exercițiu: persoane inventate, nimic nu este real aici. Nu scrieți despre oameni reali.</translation>
    </message>
    <message>
        <source>Training: invented people, nothing is real.</source>
        <translation>Instruire: totul este inventat, nimic real.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Se lucrează…</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>“{word}” may shame her. Perhaps: {better}.</source>
        <translation>„{word}” o poate face de rușine. Poate așa: {better}.</translation>
    </message>
    <message>
        <source>“{word}” may put the blame on her. Perhaps: {better}.</source>
        <translation>„{word}” poate pune vina pe ea. Poate așa: {better}.</translation>
    </message>
    <message>
        <source>“{word}” sounds as if she were not believed. Perhaps: {better}.</source>
        <translation>„{word}” sună ca și cum nu ar fi crezută. Poate așa: {better}.</translation>
    </message>
    <message>
        <source>“{word}” hides what was done to her. Perhaps: {better}.</source>
        <translation>„{word}” ascunde ce i s-a făcut. Poate așa: {better}.</translation>
    </message>
    <message>
        <source>If somebody said it, put it in quotation marks: then it stands as it was said.</source>
        <translation>Dacă a spus-o cineva, puneți între ghilimele: atunci rămâne așa cum s-a spus.</translation>
    </message>
    <message>
        <source>Words to look at again</source>
        <translation>Cuvinte de privit încă o dată</translation>
    </message>
</context>
<context>
    <name>Workshop</name>
    <message>
        <source>Throw the copy away…</source>
        <translation>Aruncă copia…</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Verifică tot</translation>
    </message>
    <message>
        <source>Put to use…</source>
        <translation>Pune în folosință…</translation>
    </message>
    <message>
        <source>Your own copy of {pack}</source>
        <translation>Copia dvs. proprie: {pack}</translation>
    </message>
    <message>
        <source>Nothing here is used for any case until you put it to use.</source>
        <translation>Nimic de aici nu se folosește la vreun caz până nu îl puneți în folosință.</translation>
    </message>
    <message>
        <source>Opening the copy…</source>
        <translation>Se deschide copia…</translation>
    </message>
    <message>
        <source>What to edit</source>
        <translation>Ce se editează</translation>
    </message>
    <message>
        <source>Dated figures</source>
        <translation>Cifre datate</translation>
    </message>
    <message>
        <source>Offices and help lines</source>
        <translation>Instituții și linii de ajutor</translation>
    </message>
    <message>
        <source>Rules: article, how sure, checked on</source>
        <translation>Reguli: articol, cât de sigur, când s-a verificat</translation>
    </message>
    <message>
        <source>Texts: {language}</source>
        <translation>Texte: {language}</translation>
    </message>
    <message>
        <source>Type to narrow the list…</source>
        <translation>Scrieți pentru a îngusta lista…</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Îngustează lista</translation>
    </message>
    <message>
        <source>Things to edit</source>
        <translation>Ce se poate edita</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Adaugă…</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Încearcă</translation>
    </message>
    <message>
        <source>Choose something</source>
        <translation>Alegeți ceva</translation>
    </message>
    <message>
        <source>Its form opens here.</source>
        <translation>Formularul lui se deschide aici.</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Scoate…</translation>
    </message>
    <message>
        <source>Saved in your copy.</source>
        <translation>Salvat în copia dvs.</translation>
    </message>
    <message>
        <source>A new value was added; the earlier one stays for earlier days.</source>
        <translation>S-a adăugat o valoare nouă; cea dinainte rămâne pentru zilele dinainte.</translation>
    </message>
    <message>
        <source>Moved in your copy.</source>
        <translation>Mutat în copia dvs.</translation>
    </message>
    <message>
        <source>Take out: {name}?</source>
        <translation>Scoateți: {name}?</translation>
    </message>
    <message>
        <source>It goes out of your copy, with its words in every language.</source>
        <translation>Iese din copia dvs., împreună cu cuvintele în toate limbile.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Scoate</translation>
    </message>
    <message>
        <source>Taken out of your copy.</source>
        <translation>Scos din copia dvs.</translation>
    </message>
    <message>
        <source>Added. Its name stands in every language until somebody translates it.</source>
        <translation>Adăugat. Numele stă în toate limbile până îl traduce cineva.</translation>
    </message>
    <message>
        <source>Kept as a test: {name}</source>
        <translation>Păstrat ca test: {name}</translation>
    </message>
    <message>
        <source>Checking the pack and trying all its rules…</source>
        <translation>Se verifică pachetul și toate regulile lui…</translation>
    </message>
    <message>
        <source>Nothing is wrong with this copy.</source>
        <translation>Nimic nu este greșit în această copie.</translation>
    </message>
    <message>
        <source>This can be changed only in the file of the pack.</source>
        <translation>Aceasta se poate schimba numai în fișierul pachetului.</translation>
    </message>
    <message>
        <source>Open its form</source>
        <translation>Deschide formularul</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>și încă {count}</translation>
    </message>
    <message>
        <source>Wrong, must be mended: {count}</source>
        <translation>Greșit, de îndreptat: {count}</translation>
    </message>
    <message>
        <source>Worth a look: {count}</source>
        <translation>Merită o privire: {count}</translation>
    </message>
    <message>
        <source>Worth a thought: {count}</source>
        <translation>De luat în seamă: {count}</translation>
    </message>
    <message>
        <source>Put this copy to use?</source>
        <translation>Puneți această copie în folosință?</translation>
    </message>
    <message>
        <source>It is checked whole first. New procedures use it from now on; open cases keep the version they were answered under until you accept the change for each. You can go back on the page Packs.</source>
        <translation>Întâi se verifică toată. Procedurile noi o folosesc de acum; cazurile deschise rămân la versiunea lor până acceptați schimbarea pentru fiecare. Puteți reveni pe pagina Pachete.</translation>
    </message>
    <message>
        <source>Put to use</source>
        <translation>Pune în folosință</translation>
    </message>
    <message>
        <source>Throw the copy away?</source>
        <translation>Aruncați copia?</translation>
    </message>
    <message>
        <source>All your edits since you opened it are lost. The pack in use stays as it is.</source>
        <translation>Toate modificările de la deschidere se pierd. Pachetul folosit rămâne cum este.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Aruncă</translation>
    </message>
    <message>
        <source>Valid from (year-month-day)</source>
        <translation>Valabil din (an-lună-zi)</translation>
    </message>
    <message>
        <source>Figure (empty: not known)</source>
        <translation>Cifra (gol: necunoscută)</translation>
    </message>
    <message>
        <source>At least (only for a range)</source>
        <translation>Cel puțin (numai pentru interval)</translation>
    </message>
    <message>
        <source>At most (only for a range)</source>
        <translation>Cel mult (numai pentru interval)</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Articol</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Cât de sigur este</translation>
    </message>
    <message>
        <source>Sources: pages or papers where it stands, one a line</source>
        <translation>Surse: pagini sau hârtii unde stă scris, câte una pe rând</translation>
    </message>
    <message>
        <source>Checked against the source on (year-month-day)</source>
        <translation>Verificat cu sursa la (an-lună-zi)</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observație</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Number as published</source>
        <translation>Numărul cum este publicat</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Add as a new value from this day</source>
        <translation>Adaugă ca valoare nouă din această zi</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mai sus</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mai jos</translation>
    </message>
    <message>
        <source>This cannot be kept: it is empty, or it holds signs that cannot be seen.</source>
        <translation>Nu se poate păstra: este gol sau conține semne care nu se văd.</translation>
    </message>
    <message>
        <source>Write a number with a point, such as 3209 or 12.50, or leave it empty.</source>
        <translation>Scrieți un număr cu punct, de exemplu 3209 sau 12.50, sau lăsați gol.</translation>
    </message>
    <message>
        <source>Write a day as year-month-day, such as 2026-11-23.</source>
        <translation>Scrieți ziua ca an-lună-zi, de exemplu 2026-11-23.</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedură</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Limba întrebărilor</translation>
    </message>
    <message>
        <source>As if today were</source>
        <translation>Ca și cum azi ar fi</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Răspunde</translation>
    </message>
    <message>
        <source>Everything needed is answered.</source>
        <translation>S-a răspuns la tot ce trebuie.</translation>
    </message>
    <message>
        <source>Risks shown now</source>
        <translation>Riscuri arătate acum</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Începe din nou</translation>
    </message>
    <message>
        <source>Choose an answer, or one of the two silences.</source>
        <translation>Alegeți un răspuns sau una dintre cele două tăceri.</translation>
    </message>
    <message>
        <source>Keep this run as a test of the pack</source>
        <translation>Păstrează acest parcurs ca test al pachetului</translation>
    </message>
    <message>
        <source>What follows today must follow after every later change. Use invented people only.</source>
        <translation>Ce urmează azi trebuie să urmeze după fiecare schimbare. Numai persoane inventate.</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Ce arată</translation>
    </message>
    <message>
        <source>Keep as a test</source>
        <translation>Păstrează ca test</translation>
    </message>
    <message>
        <source>A new office or help line</source>
        <translation>O instituție sau linie de ajutor nouă</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce este</translation>
    </message>
    <message>
        <source>An office or service</source>
        <translation>O instituție sau un serviciu</translation>
    </message>
    <message>
        <source>A help line</source>
        <translation>O linie de ajutor</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Numele</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Adaugă</translation>
    </message>
    <message>
        <source>Whether the number is right is marked as not known until you fill in a source.</source>
        <translation>Dacă numărul este corect, rămâne marcat ca necunoscut până completați o sursă.</translation>
    </message>
    <message>
        <source>Write its name.</source>
        <translation>Scrieți numele.</translation>
    </message>
    <message>
        <source>Our own offices and words</source>
        <translation>Instituțiile și cuvintele noastre</translation>
    </message>
    <message>
        <source>They come before those of the national pack: {pack}. Its law stays as it is.</source>
        <translation>Ele vin înaintea celor din pachetul național: {pack}. Legea lui rămâne cum este.</translation>
    </message>
    <message>
        <source>Say it as the national pack does</source>
        <translation>Spune ca în pachetul național</translation>
    </message>
    <message>
        <source>The national pack speaks here again.</source>
        <translation>Aici vorbește din nou pachetul național.</translation>
    </message>
</context>
<context>
    <name>Zone</name>
    <message>
        <source>Kyiv</source>
        <translation>Kiev</translation>
    </message>
    <message>
        <source>Chișinău</source>
        <translation>Chișinău</translation>
    </message>
    <message>
        <source>Tbilisi</source>
        <translation>Tbilisi</translation>
    </message>
    <message>
        <source>Almaty</source>
        <translation>Almatî</translation>
    </message>
    <message>
        <source>Bishkek</source>
        <translation>Bișkek</translation>
    </message>
</context>
</TS>
