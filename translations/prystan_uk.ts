<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk">
<context>
    <name>ActSheet</name>
    <message>
        <source>No longer wants to be registered?</source>
        <translation>Більше не хоче бути в списку?</translation>
    </message>
    <message>
        <source>Is this genuine?</source>
        <translation>Це справжнє?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Видалити назавжди</translation>
    </message>
    <message>
        <source>Mark the record</source>
        <translation>Позначити запис</translation>
    </message>
    <message>
        <source>Take it into the records</source>
        <translation>Додати до записів</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>Звідки Ви це знаєте?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Чому?</translation>
    </message>
    <message>
        <source>Something about a child is in it, so it takes two people. A second staff member types their own passphrase here.</source>
        <translation>Тут є дані про дитину, тому потрібні двоє. Другий працівник вводить тут власну парольну фразу.</translation>
    </message>
    <message>
        <source>Passphrase of the second person</source>
        <translation>Парольна фраза другої людини</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Залишити як є</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Зачекайте…</translation>
    </message>
    <message>
        <source>Erase this for good?</source>
        <translation>Видалити це назавжди?</translation>
    </message>
    <message>
        <source>Is this answer right?</source>
        <translation>Ця відповідь правильна?</translation>
    </message>
    <message>
        <source>This one is right</source>
        <translation>Це правильно</translation>
    </message>
</context>
<context>
    <name>AddCardPage</name>
    <message>
        <source>1 of 3: show this to the new device</source>
        <translation>1 із 3: покажіть це новому пристрою</translation>
    </message>
    <message>
        <source>Start Prystan there and scan this code, or take it there on a stick.</source>
        <translation>Запустіть там Prystan і зіскануйте цей код або перенесіть його на флешці.</translation>
    </message>
    <message>
        <source>The card of your organisation as a code</source>
        <translation>Картка Вашої організації у вигляді коду</translation>
    </message>
    <message>
        <source>The words of this organisation: %1</source>
        <translation>Слова цієї організації: %1</translation>
    </message>
</context>
<context>
    <name>AddComparePage</name>
    <message>
        <source>Does the other screen show the same six words?</source>
        <translation>Чи на іншому екрані ті самі шість слів?</translation>
    </message>
    <message>
        <source>It would become %1. %2</source>
        <translation>Новий пристрій стане %1. %2</translation>
    </message>
    <message>
        <source>The same: let it in</source>
        <translation>Ті самі: додати</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Не ті самі</translation>
    </message>
</context>
<context>
    <name>AddGrantPage</name>
    <message>
        <source>3 of 3: %1 may come in</source>
        <translation>3 із 3: дозвіл для %1</translation>
    </message>
    <message>
        <source>Scan this code with the new device, or take it there on a stick. Only that device can open it.</source>
        <translation>Зіскануйте цей код новим пристроєм або перенесіть його на флешці. Відкрити його може лише той пристрій.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>The answer for the new device as a code</source>
        <translation>Відповідь для нового пристрою у вигляді коду</translation>
    </message>
    <message>
        <source>The new device gets more keys than fit into a code. Write the answer to a USB stick and take it there. Only that device can open it.</source>
        <translation>Новий пристрій отримує більше ключів, ніж уміщує код. Запишіть відповідь на флешку й віднесіть її туди. Відкрити відповідь може лише той пристрій.</translation>
    </message>
</context>
<context>
    <name>AddRequestPage</name>
    <message>
        <source>2 of 3: scan the new device</source>
        <translation>2 із 3: зіскануйте код нового пристрою</translation>
    </message>
    <message>
        <source>It now shows a code of its own.</source>
        <translation>Новий пристрій тепер показує свій код.</translation>
    </message>
</context>
<context>
    <name>AdditionFlow</name>
    <message>
        <source>Stop adding?</source>
        <translation>Припинити додавання?</translation>
    </message>
    <message>
        <source>What you wrote was not saved yet and will be gone.</source>
        <translation>Написане ще не збережено й пропаде.</translation>
    </message>
    <message>
        <source>Stop and erase</source>
        <translation>Стерти й вийти</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Писати далі</translation>
    </message>
</context>
<context>
    <name>AlikePairRow</name>
    <message>
        <source>Staff decided differently</source>
        <translation>Працівники вирішили по-різному</translation>
    </message>
</context>
<context>
    <name>AlikeRecords</name>
    <message>
        <source>May be the same person as:</source>
        <extracomment>Staff, in an opened record, above other records; a question, not a finding.</extracomment>
        <translation>Можливо, це та сама людина:</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <extracomment>Staff: shows more records that may be of the same person; %n is how many.</extracomment>
        <translation>
            <numerusform>Показати ще %n</numerusform>
            <numerusform>Показати ще %n</numerusform>
            <numerusform>Показати ще %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BirthPage</name>
    <message>
        <source>When were you born?</source>
        <translation>Коли Ви народилися?</translation>
    </message>
    <message>
        <source>If you do not know exactly, about is good enough.</source>
        <translation>Якщо не знаєте точно, вкажіть приблизно.</translation>
    </message>
</context>
<context>
    <name>Brand</name>
    <message>
        <source>Prystan</source>
        <translation>Prystan</translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <source>May be registered already:</source>
        <extracomment>Staff, in an open form, above records of people who may be the one that is being registered.</extracomment>
        <translation>Можливо, вже є запис:</translation>
    </message>
    <message numerus="yes">
        <source>May be registered already: %n</source>
        <extracomment>Staff, in an open form, on a narrow screen; touched, it leads down to the records themselves.</extracomment>
        <translation>
            <numerusform>Можливо, вже є запис: %n</numerusform>
            <numerusform>Можливо, вже є записи: %n</numerusform>
            <numerusform>Можливо, вже є записи: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarePage</name>
    <message>
        <source>%1: who is with the child now?</source>
        <extracomment>%1 is a name exactly as typed; it cannot be declined, so it stands apart</extracomment>
        <translation>%1: хто зараз із дитиною?</translation>
    </message>
    <message>
        <source>The adult who takes care of the child here, today.</source>
        <translation>Хто з дорослих сьогодні тут піклується про дитину?</translation>
    </message>
</context>
<context>
    <name>CarryPage</name>
    <message>
        <source>Carry files by USB stick</source>
        <translation>Перенести файли на флешці</translation>
    </message>
    <message>
        <source>For volunteers and staff. First read from the stick, then write to it.</source>
        <translation>Для волонтерів і працівників. Спершу прочитайте з флешки, потім запишіть на неї.</translation>
    </message>
</context>
<context>
    <name>CodeAskPage</name>
    <message>
        <source>Which code?</source>
        <translation>Який код?</translation>
    </message>
    <message>
        <source>Six letters, from the person’s paper or phone.</source>
        <translation>Шість латинських літер — з папірця або телефону людини.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>This tablet does not look up whose code it is. Staff read later what you add.</source>
        <translation>Цей планшет не шукає, чий це код. Додане пізніше прочитають працівники.</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Сканувати камерою</translation>
    </message>
</context>
<context>
    <name>CodeList</name>
    <message>
        <source>One code for each adult. Write it down or take a photo.</source>
        <translation>Для кожної дорослої людини є свій код. Запишіть або сфотографуйте коди.</translation>
    </message>
    <message>
        <source>This is your code. Write it down or take a photo.</source>
        <translation>Це Ваш код. Запишіть або сфотографуйте його.</translation>
    </message>
    <message>
        <source>Other people can do nothing with this code. Staff use it to find your form.</source>
        <translation>Інші люди нічого не зможуть зробити з цим кодом. За ним працівники знайдуть Вашу анкету.</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Your code: %1</source>
        <extracomment>Read aloud: the letters of the code one by one</extracomment>
        <translation>Ваш код: %1</translation>
    </message>
    <message>
        <source>The same code as a picture for a phone</source>
        <translation>Той самий код у вигляді картинки для телефона</translation>
    </message>
</context>
<context>
    <name>ComparedRecords</name>
    <message>
        <source>Same person as:</source>
        <extracomment>Staff, in an opened record, above other records: staff decided so.</extracomment>
        <translation>Та сама людина, що й:</translation>
    </message>
    <message>
        <source>Undo “same person”</source>
        <translation>Скасувати «та сама людина»</translation>
    </message>
    <message>
        <source>Undo “same person”: %1</source>
        <translation>Скасувати «та сама людина»: %1</translation>
    </message>
    <message numerus="yes">
        <source>Compared before: %n</source>
        <extracomment>Staff, in an opened record: shows records that are not of the same person; %n is how many.</extracomment>
        <translation>
            <numerusform>Уже порівняно: %n</numerusform>
            <numerusform>Уже порівняно: %n</numerusform>
            <numerusform>Уже порівняно: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo “same person”?</source>
        <translation>Скасувати рішення «та сама людина»?</translation>
    </message>
    <message>
        <source>Nothing is lost: both records stay as they are. They may be shown to you again as possibly one person.</source>
        <translation>Нічого не зникне: обидва записи залишаться як є. Програма може знову запропонувати їх порівняти.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати рішення</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Залишити як є</translation>
    </message>
</context>
<context>
    <name>ContactOffer</name>
    <message>
        <source>There is no telephone number on this contact card.</source>
        <translation>У цьому контакті немає номера телефону.</translation>
    </message>
    <message>
        <source>Use the number %1</source>
        <translation>Взяти номер %1</translation>
    </message>
    <message>
        <source>Fill in the name: %1</source>
        <extracomment>&quot;%1&quot; is a name; the fields for the name are still empty</extracomment>
        <translation>Вписати ім’я: %1</translation>
    </message>
    <message>
        <source>Forget the contact card</source>
        <translation>Забути цей контакт</translation>
    </message>
</context>
<context>
    <name>CorrectionFlow</name>
    <message>
        <source>Stop correcting?</source>
        <translation>Припинити виправлення?</translation>
    </message>
    <message>
        <source>What you have changed here was not saved yet and will be gone. The record stays as it was.</source>
        <translation>Ваші зміни ще не збережено, і вони пропадуть. Запис залишиться таким, як був.</translation>
    </message>
    <message>
        <source>Stop without saving</source>
        <translation>Вийти без збереження</translation>
    </message>
    <message>
        <source>Go on correcting</source>
        <translation>Продовжити виправлення</translation>
    </message>
</context>
<context>
    <name>CountrySheet</name>
    <message>
        <source>Which country?</source>
        <translation>Яка країна?</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Field above the list of countries: the first letters of a country</extracomment>
        <translation>Пошук</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>This form is covered</source>
        <translation>Анкету приховано</translation>
    </message>
    <message>
        <source>Your PIN brings it back. After 15 minutes it is erased.</source>
        <translation>PIN-код поверне її на екран. Через 15 хвилин її буде стерто.</translation>
    </message>
    <message>
        <source>That was not the PIN. Tries left: %1</source>
        <translation>PIN-код неправильний. Залишилося спроб: %1</translation>
    </message>
    <message>
        <source>I am another volunteer</source>
        <translation>Працює інший волонтер</translation>
    </message>
    <message>
        <source>Erase the open form?</source>
        <translation>Стерти відкриту анкету?</translation>
    </message>
    <message>
        <source>The answers in it were not saved yet and will be gone.</source>
        <translation>Відповіді в ній ще не збережено. Вони зникнуть.</translation>
    </message>
    <message>
        <source>Erase the form</source>
        <translation>Стерти анкету</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Не стирати</translation>
    </message>
</context>
<context>
    <name>DateField</name>
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
        <source>About how old, in years</source>
        <translation>Скільки приблизно років</translation>
    </message>
    <message>
        <source>Day, month and year</source>
        <translation>День, місяць і рік</translation>
    </message>
    <message>
        <source>Only the year</source>
        <translation>Лише рік</translation>
    </message>
    <message>
        <source>Only about how old</source>
        <translation>Лише приблизний вік</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Не знаю</translation>
    </message>
</context>
<context>
    <name>DecadePicker</name>
    <message>
        <source>%1–%2</source>
        <extracomment>A range of years or ages: 1980–1989</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>Інші числа</translation>
    </message>
</context>
<context>
    <name>DeliveryBody</name>
    <message>
        <source>Try now</source>
        <translation>Спробувати зараз</translation>
    </message>
</context>
<context>
    <name>DemoMark</name>
    <message>
        <source>DEMO: no real people</source>
        <translation>ДЕМО: усі люди вигадані</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>термінал</translation>
    </message>
    <message>
        <source>volunteer&apos;s tablet</source>
        <translation>планшет волонтера</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>працівники</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Please come to the desk</source>
        <translation>Будь ласка, підійдіть до стійки</translation>
    </message>
    <message>
        <source>Your answers are saved on this device. Show this code at the desk.</source>
        <translation>Ваші відповіді збережено на цьому пристрої. Покажіть цей код біля стійки.</translation>
    </message>
    <message>
        <source>Is the desk closed?</source>
        <translation>Біля стійки нікого немає?</translation>
    </message>
    <message>
        <source>Wait where it is light and where there are people.</source>
        <translation>Чекайте там, де світло і є люди.</translation>
    </message>
    <message>
        <source>Ask the staff of the station or the police for help. They wear a uniform or a badge.</source>
        <translation>Зверніться по допомогу до працівників вокзалу або поліції. Вони у формі або з бейджем.</translation>
    </message>
    <message>
        <source>Do not go along with people you do not know.</source>
        <translation>Нікуди не йдіть і не їдьте з незнайомими людьми.</translation>
    </message>
    <message>
        <source>In danger: call 112. It is free.</source>
        <translation>Небезпека? Телефонуйте 112. Це безкоштовно.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <extracomment>Staff, after a form was saved: the record of the person</extracomment>
        <translation>Відкрити запис</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Devices</source>
        <translation>Пристрої</translation>
    </message>
    <message>
        <source>All devices of your organisation that this one knows.</source>
        <translation>Усі пристрої Вашої організації, про які знає цей пристрій.</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Додати пристрій</translation>
    </message>
    <message>
        <source>Strike out %1</source>
        <translation>Заблокувати %1</translation>
    </message>
</context>
<context>
    <name>DocumentGroup</name>
    <message>
        <source>Document shown</source>
        <translation>Пред’явлений документ</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Номер документа</translation>
    </message>
</context>
<context>
    <name>DocumentLine</name>
    <message>
        <source>Type the lines of the document</source>
        <translation>Ввести рядки документа</translation>
    </message>
    <message>
        <source>Or read it with a document scanner, at any place of this page.</source>
        <translation>Або зчитайте документ сканером. Це працює будь-де на цій сторінці.</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Which document do you have with you?</source>
        <translation>Який документ у Вас із собою?</translation>
    </message>
    <message>
        <source>You only show it. It always stays with you.</source>
        <translation>Ви лише показуєте його. Він завжди залишається у Вас.</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Номер документа</translation>
    </message>
</context>
<context>
    <name>DocumentQuestion</name>
    <message>
        <source>In the form: %1</source>
        <extracomment>Volunteer: &quot;%1&quot; is the answer that was typed before the document was read</extracomment>
        <translation>В анкеті: %1</translation>
    </message>
    <message>
        <source>In the document: %1</source>
        <extracomment>Volunteer: &quot;%1&quot; is what the document says</extracomment>
        <translation>У документі: %1</translation>
    </message>
    <message>
        <source>Use the document</source>
        <translation>Узяти з документа</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Внести</translation>
    </message>
    <message>
        <source>Keep the form</source>
        <translation>Залишити як є</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Не вносити</translation>
    </message>
</context>
<context>
    <name>DocumentSaid</name>
    <message>
        <source>Use all of it</source>
        <extracomment>Volunteer: all answers that were read from the document go into the form</extracomment>
        <translation>Узяти все з документа</translation>
    </message>
    <message>
        <source>Take it out again</source>
        <extracomment>Volunteer: what was filled in from the document goes out of the form again</extracomment>
        <translation>Прибрати взяте з документа</translation>
    </message>
    <message>
        <source>Leave the rest out</source>
        <extracomment>Volunteer: closes the box that tells what a document said</extracomment>
        <translation>Решту не вносити</translation>
    </message>
    <message>
        <source>Close this</source>
        <translation>Закрити це</translation>
    </message>
</context>
<context>
    <name>EarlierCodeField</name>
    <message>
        <source>Code from before</source>
        <translation>Код із минулого разу</translation>
    </message>
</context>
<context>
    <name>EarlierCodeGroup</name>
    <message>
        <source>They have filled this in before</source>
        <translation>Анкету вже заповнювали раніше</translation>
    </message>
    <message>
        <source>Which code did they get? Six letters, on their paper or phone.</source>
        <translation>Який код тоді дали? Шість латинських літер — на папірці чи в телефоні.</translation>
    </message>
    <message>
        <source>This tablet does not look up whose code it is.</source>
        <translation>Цей планшет не шукає, чий це код.</translation>
    </message>
</context>
<context>
    <name>EarlierCodePage</name>
    <message>
        <source>Which code did you get?</source>
        <translation>Який код Вам дали?</translation>
    </message>
    <message>
        <source>Six letters, on your paper or your phone.</source>
        <translation>Шість латинських літер — на Вашому папірці або в телефоні.</translation>
    </message>
    <message>
        <source>I don’t have it any more</source>
        <translation>У мене його вже немає</translation>
    </message>
    <message>
        <source>This device looks nothing up. Fill in the form as usual. Staff can compare both forms later.</source>
        <translation>Цей пристрій не шукає Вашу попередню анкету. Заповнюйте анкету як звичайно. Працівники зможуть потім порівняти обидві.</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <source>Thank you. This is what comes next.</source>
        <translation>Дякуємо. Ось що буде далі.</translation>
    </message>
    <message>
        <source>Close this page</source>
        <translation>Закрити сторінку</translation>
    </message>
    <message>
        <source>This form is not the registration with the municipality (gemeente).</source>
        <translation>Ця анкета не замінює реєстрації в муніципалітеті (gemeente).</translation>
    </message>
    <message>
        <source>Go to the gemeente where you stay. They register you and give you a number (BSN). It is free.</source>
        <translation>Зверніться до муніципалітету (gemeente) там, де Ви зараз живете. Вас зареєструють і дадуть номер (BSN). Це безкоштовно.</translation>
    </message>
    <message>
        <source>Bring your papers. You show them and take them back with you.</source>
        <translation>Візьміть із собою документи. Ви лише показуєте їх і забираєте назад.</translation>
    </message>
    <message>
        <source>Staff here can tell you how to get there.</source>
        <translation>Працівники тут підкажуть, як туди дістатися.</translation>
    </message>
</context>
<context>
    <name>FactsPage</name>
    <message>
        <source>Add to code %1</source>
        <translation>Додати до коду %1</translation>
    </message>
    <message>
        <source>Write only what helps. It is locked as soon as you save it.</source>
        <translation>Пишіть лише те, що допоможе. Після збереження це буде під замком.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation>Про кого це?</translation>
    </message>
    <message>
        <source>In words, for example: her brother</source>
        <translation>Словами, наприклад: її брат</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Номер телефону</translation>
    </message>
    <message>
        <source>for example +380 …</source>
        <translation>наприклад, +380 …</translation>
    </message>
    <message>
        <source>Where they sleep tonight</source>
        <translation>Де ночують сьогодні</translation>
    </message>
    <message>
        <source>Address or name of the place</source>
        <translation>Адреса або назва місця</translation>
    </message>
</context>
<context>
    <name>FactsSavedPage</name>
    <message>
        <source>Added to code %1</source>
        <translation>Додано до коду %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Saved and locked on this device.</source>
        <translation>Збережено на цьому пристрої під замком.</translation>
    </message>
    <message>
        <source>Staff will see it with the form of this code. If no form has this code, staff are told.</source>
        <translation>Працівники побачать це разом з анкетою, яка має цей код. Якщо такої анкети немає, вони дізнаються й про це.</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message numerus="yes">
        <source>Found: %n</source>
        <translation>
            <numerusform>Знайдено: %n</numerusform>
            <numerusform>Знайдено: %n</numerusform>
            <numerusform>Знайдено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <extracomment>Staff: nobody answers to what was typed into the search.</extracomment>
        <translation>Нікого не знайдено.</translation>
    </message>
    <message>
        <source>Try another spelling, only a part of the name, or the code.</source>
        <translation>Спробуйте інше написання, лише частину імені чи прізвища або код.</translation>
    </message>
</context>
<context>
    <name>HarmlessPage</name>
    <message>
        <source>Travel information</source>
        <translation>Інформація для пасажирів</translation>
    </message>
    <message>
        <source>Departure times are on the boards in the hall.</source>
        <translation>Час відправлення вказано на табло в залі.</translation>
    </message>
    <message>
        <source>Questions about your journey? Ask at the information desk.</source>
        <translation>Маєте запитання про поїздку? Зверніться до довідкового бюро.</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>На початок</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Top of the page</source>
        <translation>Верх сторінки</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Мова: %1</translation>
    </message>
    <message>
        <source>Aa</source>
        <extracomment>Button with a large and a small letter: text size and contrast</extracomment>
        <translation>Аа</translation>
    </message>
    <message>
        <source>Easier to read</source>
        <translation>Легше читати</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>How can we help you?</source>
        <translation>Як ми можемо Вам допомогти?</translation>
    </message>
    <message>
        <source>Fill in the form</source>
        <translation>Заповнити анкету</translation>
    </message>
    <message>
        <source>For you and the people with you</source>
        <translation>Для Вас і тих, хто з Вами</translation>
    </message>
    <message>
        <source>Stay safe</source>
        <translation>Ваша безпека</translation>
    </message>
    <message>
        <source>Travel, a place to sleep, work, children</source>
        <translation>Поїздка, ночівля, робота, діти</translation>
    </message>
    <message>
        <source>Speak with a staff member</source>
        <translation>Поговорити з працівником</translation>
    </message>
    <message>
        <source>What you can ask, and where</source>
        <translation>Про що запитати й де</translation>
    </message>
    <message>
        <source>In danger: call 112. It is free.</source>
        <translation>Небезпека? Телефонуйте 112. Це безкоштовно.</translation>
    </message>
</context>
<context>
    <name>IdleBanner</name>
    <message>
        <source>I am still here</source>
        <translation>Я ще тут</translation>
    </message>
    <message numerus="yes">
        <source>This page will be cleared in %n second(s)</source>
        <translation>
            <numerusform>Сторінка очиститься через %n секунду</numerusform>
            <numerusform>Сторінка очиститься через %n секунди</numerusform>
            <numerusform>Сторінка очиститься через %n секунд</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeFlow</name>
    <message>
        <source>Stop filling in?</source>
        <translation>Перестати заповнювати анкету?</translation>
    </message>
    <message>
        <source>What you have filled in was not saved yet and will be gone.</source>
        <translation>Ваші відповіді ще не збережено. Вони зникнуть.</translation>
    </message>
    <message>
        <source>Stop and erase</source>
        <translation>Стерти й вийти</translation>
    </message>
    <message>
        <source>Go on filling in</source>
        <translation>Заповнювати далі</translation>
    </message>
</context>
<context>
    <name>JoinAskPage</name>
    <message>
        <source>Ask to be let in</source>
        <translation>Попросіть додати цей пристрій</translation>
    </message>
    <message>
        <source>%1. Scan this code with the staff device, or take it there on a stick.</source>
        <translation>%1. Зіскануйте цей код пристроєм працівника або перенесіть його на флешці.</translation>
    </message>
    <message>
        <source>The request of this device as a code</source>
        <translation>Запит цього пристрою у вигляді коду</translation>
    </message>
    <message>
        <source>The staff device must show these six words:</source>
        <translation>На пристрої працівника мають бути ці шість слів:</translation>
    </message>
    <message>
        <source>Then comes its answer:</source>
        <translation>Потім пристрій працівника покаже відповідь:</translation>
    </message>
</context>
<context>
    <name>JoinCardPage</name>
    <message>
        <source>Set up this device</source>
        <translation>Налаштуйте цей пристрій</translation>
    </message>
    <message>
        <source>On a staff device of your organisation: Devices, then “Add a device”. It shows the organisation&apos;s card.</source>
        <translation>На пристрої працівника Вашої організації відкрийте «Налаштування», потім «Пристрої», потім «Додати пристрій». Там буде картка організації.</translation>
    </message>
</context>
<context>
    <name>JoinConfirmPage</name>
    <message>
        <source>Join %1?</source>
        <translation>Приєднатися до «%1»?</translation>
    </message>
    <message>
        <source>This device becomes %1. %2</source>
        <translation>Цей пристрій стане %1. %2</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Зачекайте…</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Приєднатися</translation>
    </message>
    <message>
        <source>The words of this organisation:</source>
        <translation>Слова цієї організації:</translation>
    </message>
    <message>
        <source>Choose your passphrase (12 letters or more)</source>
        <translation>Придумайте парольну фразу (12 знаків або більше)</translation>
    </message>
</context>
<context>
    <name>JoinModePage</name>
    <message>
        <source>What is this device for?</source>
        <translation>Для чого цей пристрій?</translation>
    </message>
    <message>
        <source>Organisation: %1</source>
        <translation>Організація: %1</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Термінал</translation>
    </message>
    <message>
        <source>People fill in the form themselves. It cannot open what was sent.</source>
        <translation>Люди заповнюють анкету самі. Відкрити надіслане тут не можна.</translation>
    </message>
    <message>
        <source>Volunteer&apos;s tablet</source>
        <translation>Волонтерський планшет</translation>
    </message>
    <message>
        <source>A volunteer fills in the form. It cannot open what was sent.</source>
        <translation>Анкету заповнює волонтер чи волонтерка. Відкрити надіслане тут не можна.</translation>
    </message>
    <message>
        <source>Staff device</source>
        <translation>Пристрій працівника</translation>
    </message>
    <message>
        <source>Opens records with a passphrase. An administrator lets it in.</source>
        <translation>Відкриває записи за парольною фразою. Його додає адміністратор.</translation>
    </message>
</context>
<context>
    <name>JoinWindow</name>
    <message>
        <source>Prystan</source>
        <translation>Prystan</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>How shall we talk with you?</source>
        <translation>Як нам з Вами спілкуватися?</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>Якою мовою?</translation>
    </message>
    <message>
        <source>How can we reach you best?</source>
        <translation>Як найкраще з Вами зв’язатися?</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
</context>
<context>
    <name>LastPinPage</name>
    <message>
        <source>This form can no longer be corrected here</source>
        <translation>Цю анкету вже не можна виправити тут</translation>
    </message>
    <message>
        <source>Correct the last form: %1</source>
        <translation>Виправити останню анкету: %1</translation>
    </message>
    <message>
        <source>The 15 minutes are over. Add to its code instead.</source>
        <translation>15 хвилин минуло. Додайте потрібне до її коду.</translation>
    </message>
    <message>
        <source>That was not the PIN. Tries left: %1</source>
        <translation>PIN-код неправильний. Залишилося спроб: %1</translation>
    </message>
    <message>
        <source>Your PIN opens it. After five wrong tries it cannot be corrected.</source>
        <translation>Ваш PIN-код відкриває її. Після п’яти неправильних спроб виправити її вже не можна.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Prystan</source>
        <translation>Prystan</translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message>
        <source>Take %1 off the list</source>
        <translation>Прибрати зі списку: %1</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Додати людину</translation>
    </message>
</context>
<context>
    <name>MemberPage</name>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Дата народження</translation>
    </message>
    <message>
        <source>Woman or man, as in the document</source>
        <translation>Жінка чи чоловік, як у документі</translation>
    </message>
    <message>
        <source>Who is with the child now?</source>
        <translation>Хто зараз із дитиною?</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Громадянство</translation>
    </message>
    <message>
        <source>About this person</source>
        <translation>Про цю людину</translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message>
        <source>Who is travelling with you?</source>
        <translation>Хто їде з Вами?</translation>
    </message>
    <message>
        <source>Add each person: family, friends, and every child. If you are on your own, go on.</source>
        <translation>Додайте всіх: рідних, друзів і кожну дитину. Якщо з Вами нікого немає, торкніться «Більше нікого».</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Nobody else</source>
        <translation>Більше нікого</translation>
    </message>
</context>
<context>
    <name>NameFields</name>
    <message>
        <source>Family name</source>
        <translation>Прізвище</translation>
    </message>
    <message>
        <source>Taken from the first person. Change it if it is different.</source>
        <translation>Як у першої людини. Змініть, якщо прізвище інше.</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Patronymic (if you use one)</source>
        <translation>По батькові (якщо є)</translation>
    </message>
    <message>
        <source>From the document</source>
        <translation>З документа</translation>
    </message>
    <message>
        <source>Name in the document</source>
        <translation>Ім’я та прізвище в документі</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <extracomment>Volunteer: the Latin name that was read from the document is taken away again</extracomment>
        <translation>Прибрати це</translation>
    </message>
    <message>
        <source>From the contact card</source>
        <translation>З контакту в телефоні</translation>
    </message>
</context>
<context>
    <name>NamePage</name>
    <message>
        <source>What is your name?</source>
        <translation>Як Вас звати?</translation>
    </message>
    <message>
        <source>As in your passport, in Cyrillic or Latin letters. One name is enough if you have only one.</source>
        <translation>Як у паспорті, кирилицею або латиницею. Якщо у Вас лише одне ім’я, цього досить.</translation>
    </message>
</context>
<context>
    <name>NationalityPage</name>
    <message>
        <source>What is your nationality?</source>
        <translation>Яке у Вас громадянство?</translation>
    </message>
    <message>
        <source>Of which country do you have a passport?</source>
        <translation>Паспорт якої країни Ви маєте?</translation>
    </message>
</context>
<context>
    <name>NeedsField</name>
    <message>
        <source>None of these</source>
        <translation>Нічого з цього</translation>
    </message>
</context>
<context>
    <name>NeedsPage</name>
    <message>
        <source>You may choose several.</source>
        <translation>Можна обрати кілька відповідей.</translation>
    </message>
    <message>
        <source>What do you and the people with you need?</source>
        <translation>Що потрібно Вам або тим, хто з Вами?</translation>
    </message>
</context>
<context>
    <name>NumberKeys</name>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Finish now</source>
        <extracomment>Goes to the review page at once, without answering the remaining questions</extracomment>
        <translation>Завершити зараз</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
</context>
<context>
    <name>PairAnswers</name>
    <message>
        <source>Same person</source>
        <translation>Та сама людина</translation>
    </message>
    <message>
        <source>Both records stay and point to each other. You can undo this.</source>
        <translation>Обидва записи залишаться й будуть пов’язані. Це можна скасувати.</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Різні люди</translation>
    </message>
    <message>
        <source>You will not be asked about these two again. You can change this in the record.</source>
        <translation>Про ці два записи програма більше не питатиме. Змінити це можна в записі.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати рішення</translation>
    </message>
    <message>
        <source>As if nobody had decided. Nothing is lost, both records stay as they are.</source>
        <translation>Ніби ніхто нічого не вирішував. Нічого не зникне, обидва записи залишаться як є.</translation>
    </message>
    <message>
        <source>Not sure? Choose “Later”: nothing is noted.</source>
        <extracomment>Staff, under the answers &quot;Same person&quot; and &quot;Not the same&quot;; &quot;Later&quot; is the button at the lower edge.</extracomment>
        <translation>Не впевнені? Оберіть «Пізніше»: нічого не буде записано.</translation>
    </message>
</context>
<context>
    <name>PairHead</name>
    <message>
        <source>Open this record</source>
        <translation>Відкрити цей запис</translation>
    </message>
    <message>
        <source>Open this record: %1</source>
        <translation>Відкрити цей запис: %1</translation>
    </message>
</context>
<context>
    <name>PartyGroups</name>
    <message>
        <source>Where they sleep tonight</source>
        <translation>Де ночують сьогодні</translation>
    </message>
    <message>
        <source>Best way to reach them</source>
        <translation>Як найкраще зв’язатися</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>Що потрібно</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>%1 letters typed</source>
        <translation>Введено знаків: %1</translation>
    </message>
</context>
<context>
    <name>PassphraseNewPage</name>
    <message>
        <source>Your new passphrase</source>
        <translation>Ваша нова парольна фраза</translation>
    </message>
    <message>
        <source>Now %1 stands at the screen</source>
        <translation>Тепер біля екрана — %1</translation>
    </message>
    <message>
        <source>Write these six words down and keep the paper with you. They are shown only now.</source>
        <translation>Запишіть ці шість слів і тримайте папірець при собі. Їх видно лише зараз.</translation>
    </message>
    <message>
        <source>At least 12 letters. Four ordinary words that do not belong together are good.</source>
        <translation>Щонайменше 12 знаків. Добре підходять чотири звичайні слова, не пов’язані між собою.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Зачекайте…</translation>
    </message>
    <message>
        <source>The six words, joined with hyphens</source>
        <translation>Шість слів, з’єднаних дефісами</translation>
    </message>
    <message>
        <source>Type the words, with the hyphens</source>
        <translation>Введіть ці слова разом із дефісами</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Нова парольна фраза</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Те саме ще раз</translation>
    </message>
    <message>
        <source>I would rather choose my own</source>
        <translation>Краще придумаю свою</translation>
    </message>
    <message>
        <source>Give me six words</source>
        <translation>Запропонувати шість слів</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Зберегти</translation>
    </message>
</context>
<context>
    <name>PassphraseWhoPage</name>
    <message>
        <source>Who shall be able to open this device?</source>
        <translation>Хто зможе відкривати цей пристрій?</translation>
    </message>
    <message>
        <source>Change your passphrase</source>
        <translation>Змініть свою парольну фразу</translation>
    </message>
    <message>
        <source>This person will open the same records as you.</source>
        <translation>Ця людина зможе відкривати ті самі записи, що й Ви.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Зачекайте…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>Ваша власна парольна фраза</translation>
    </message>
    <message>
        <source>Your passphrase until now</source>
        <translation>Ваша теперішня парольна фраза</translation>
    </message>
</context>
<context>
    <name>PassphrasesPage</name>
    <message>
        <source>Passphrases</source>
        <translation>Парольні фрази</translation>
    </message>
    <message>
        <source>Everybody has a passphrase of their own. Nobody needs to know yours.</source>
        <translation>У кожного своя парольна фраза. Вашу не повинен знати ніхто.</translation>
    </message>
    <message>
        <source>Let somebody in</source>
        <translation>Додати людину</translation>
    </message>
    <message>
        <source>%1 · you</source>
        <translation>%1 · Ви</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>Змінити мою парольну фразу</translation>
    </message>
    <message>
        <source>Take the passphrase of %1 away</source>
        <translation>%1: вилучити парольну фразу</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ви</translation>
    </message>
</context>
<context>
    <name>PersonGroups</name>
    <message>
        <source>Born</source>
        <translation>Дата народження</translation>
    </message>
    <message>
        <source>Who is with the child now?</source>
        <translation>Хто зараз із дитиною?</translation>
    </message>
    <message>
        <source>Woman or man, as in the document</source>
        <translation>Жінка чи чоловік, як у документі</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Громадянство</translation>
    </message>
</context>
<context>
    <name>PhoneFields</name>
    <message>
        <source>Phone number</source>
        <translation>Номер телефону</translation>
    </message>
    <message>
        <source>for example +380 …</source>
        <translation>наприклад, +380 …</translation>
    </message>
    <message>
        <source>Is it safe to call or message this number?</source>
        <translation>Чи безпечно телефонувати або писати на цей номер?</translation>
    </message>
    <message>
        <source>From the contact card</source>
        <translation>З контакту в телефоні</translation>
    </message>
    <message>
        <source>Scan the person’s contact card</source>
        <translation>Сканувати контакт із телефону людини</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>Your phone number</source>
        <translation>Ваш номер телефону</translation>
    </message>
    <message>
        <source>Only if you like. You can go on without it.</source>
        <translation>Лише за бажанням. Можна продовжити й без номера.</translation>
    </message>
</context>
<context>
    <name>PinChoicePage</name>
    <message>
        <source>Type the same PIN again</source>
        <translation>Введіть той самий PIN-код ще раз</translation>
    </message>
    <message>
        <source>The two PINs were different. Please choose one again.</source>
        <translation>PIN-коди не збіглися. Оберіть PIN-код ще раз.</translation>
    </message>
    <message>
        <source>Use this PIN</source>
        <translation>Обрати цей PIN-код</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>%1 of 6 digits</source>
        <translation>%1 із 6 цифр</translation>
    </message>
    <message>
        <source>Clear all</source>
        <extracomment>Key of the PIN pad: clears all digits</extracomment>
        <translation>Стерти все</translation>
    </message>
    <message>
        <source>Take the last digit away</source>
        <extracomment>Key of the PIN pad: takes the last digit away</extracomment>
        <translation>Стерти останню цифру</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Address or name of the place</source>
        <translation>Адреса або назва місця</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Where will you sleep tonight?</source>
        <translation>Де Ви ночуєте сьогодні?</translation>
    </message>
    <message>
        <source>If you do not know yet, ask at the desk.</source>
        <translation>Якщо ще не знаєте, запитайте біля стійки.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Before you start</source>
        <translation>Перш ніж почати</translation>
    </message>
    <message>
        <source>Read less</source>
        <translation>Згорнути</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Докладніше</translation>
    </message>
    <message>
        <source>Why do we ask?</source>
        <translation>Чому ми питаємо?</translation>
    </message>
    <message>
        <source>Who sees it?</source>
        <translation>Хто це бачить?</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>Як довго?</translation>
    </message>
    <message>
        <source>Only as long as it is needed for your help. %1 sets the time and then erases it. Ask at the desk.</source>
        <translation>Лише поки це потрібно, щоб допомогти Вам. Строк визначає %1, а потім видаляє дані. Підійдіть до стійки й запитайте.</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Ваші права</translation>
    </message>
    <message>
        <source>You may see your data, correct them, or have them erased. Ask at the desk. You may complain to the Autoriteit Persoonsgegevens, the Dutch authority for privacy.</source>
        <translation>Ви можете побачити свої дані, виправити їх або попросити видалити. Підійдіть до стійки. Можна подати скаргу до Autoriteit Persoonsgegevens. Це нідерландський орган із захисту даних.</translation>
    </message>
    <message>
        <source>%1 asks these questions to find a safe place and the right help with you.</source>
        <translation>%1 ставить ці запитання, щоб разом із Вами шукати безпечне місце й потрібну допомогу.</translation>
    </message>
    <message>
        <source>Your answers are locked. Only trained staff can open them.</source>
        <translation>Ваші відповіді захищено. Відкрити їх можуть лише спеціально підготовлені працівники.</translation>
    </message>
    <message>
        <source>Only a name is needed. You may skip the other questions. You get help either way.</source>
        <translation>Потрібне лише ім’я. Інші запитання можна пропустити. Допомога від цього не залежить.</translation>
    </message>
    <message>
        <source>To know who is with whom. To know who needs a bed or a doctor tonight. To protect children who are here without a parent.</source>
        <translation>Щоб знати, хто з ким. Щоб знати, кому сьогодні потрібна ночівля або лікар. І щоб захистити дітей, які тут без батьків.</translation>
    </message>
    <message>
        <source>Trained staff of %1. Is a child here without a parent? Then also the municipality and the guardians of Nidos. Nobody else, unless someone is in danger.</source>
        <translation>Спеціально підготовлені працівники (%1). Якщо дитина тут без батьків, це бачать також муніципалітет і опікуни організації Nidos. Більше ніхто, якщо нікому не загрожує небезпека.</translation>
    </message>
    <message>
        <source>Code from before: %1</source>
        <translation>Код із минулого разу: %1</translation>
    </message>
    <message>
        <source>I have filled this in before</source>
        <translation>Я заповнюю цю анкету не вперше</translation>
    </message>
</context>
<context>
    <name>ProblemWindow</name>
    <message>
        <source>Prystan is open already. Close the other window first, or use that one.</source>
        <translation>Prystan уже відкрито. Закрийте інше вікно або працюйте в ньому.</translation>
    </message>
    <message>
        <source>The disk is full. Make some room, then start Prystan again.</source>
        <translation>Диск заповнено. Звільніть місце й запустіть Prystan знову.</translation>
    </message>
    <message>
        <source>These data were written by a newer Prystan. Please install that one.</source>
        <translation>Ці дані записала новіша версія Prystan. Установіть її.</translation>
    </message>
    <message>
        <source>A part of the data is damaged. Nothing was changed. Please call your administrator.</source>
        <translation>Частину даних пошкоджено. Нічого не змінено. Зверніться до адміністратора.</translation>
    </message>
    <message>
        <source>Prystan cannot read its data. Please call your administrator.</source>
        <translation>Prystan не може прочитати свої дані. Зверніться до адміністратора.</translation>
    </message>
    <message>
        <source>Prystan</source>
        <translation>Prystan</translation>
    </message>
    <message>
        <source>Prystan did not start</source>
        <translation>Не вдалося запустити Prystan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Prystan may not read or write its data here. Please ask your administrator.</source>
        <translation>Prystan не має права читати й записувати тут свої дані. Зверніться до адміністратора.</translation>
    </message>
    <message>
        <source>Prystan is not set up here yet. Ask an administrator to do this.</source>
        <translation>Prystan тут ще не налаштовано. Зверніться до адміністратора.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Progress through the form: step 3 of 8</extracomment>
        <translation>%1 із %2</translation>
    </message>
</context>
<context>
    <name>PublicFlow</name>
    <message>
        <source>Choose a PIN for this shift</source>
        <translation>Оберіть PIN-код на цю зміну</translation>
    </message>
    <message>
        <source>Six digits. It covers an open form when you put the tablet away.</source>
        <translation>Шість цифр. Якщо Ви відкладете планшет, відкрита анкета сховається. PIN-код поверне її.</translation>
    </message>
</context>
<context>
    <name>ReadMark</name>
    <message>
        <source>From the document</source>
        <translation>З документа</translation>
    </message>
</context>
<context>
    <name>ReadingSheet</name>
    <message>
        <source>Easier to read</source>
        <translation>Легше читати</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Сильний контраст</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Менше руху</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Why do you open this child&apos;s record?</source>
        <translation>Чому Ви відкриваєте запис цієї дитини?</translation>
    </message>
    <message>
        <source>Your reason is noted together with the time.</source>
        <translation>Причину й час буде записано в журнал.</translation>
    </message>
</context>
<context>
    <name>RecordLine</name>
    <message>
        <source>Erase this</source>
        <translation>Видалити це</translation>
    </message>
    <message>
        <source>Erase this: %1</source>
        <translation>Видалити це: %1</translation>
    </message>
    <message>
        <source>This one is right</source>
        <translation>Це правильно</translation>
    </message>
    <message>
        <source>This one is right: %1</source>
        <translation>Це правильно: %1</translation>
    </message>
</context>
<context>
    <name>RecordRow</name>
    <message>
        <source>answers differ</source>
        <translation>відповіді різні</translation>
    </message>
</context>
<context>
    <name>RegisterFlow</name>
    <message>
        <source>Lock</source>
        <translation>Заблокувати</translation>
    </message>
</context>
<context>
    <name>RemovePassphraseSheet</name>
    <message>
        <source>Take the passphrase of %1 away?</source>
        <translation>%1: вилучити парольну фразу?</translation>
    </message>
    <message>
        <source>%1 can no longer open records on this device. The records are locked with new keys; that can take a minute.</source>
        <translation>%1 більше не зможе відкривати записи на цьому пристрої. Записи буде замкнено новими ключами; це може тривати хвилину.</translation>
    </message>
    <message>
        <source>What %1 copied before can still be read with the old passphrase. On other devices it has to be taken away too.</source>
        <translation>%1: зроблені раніше копії ще можна прочитати зі старою парольною фразою. На інших пристроях її теж треба вилучити.</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>Ваша власна парольна фраза</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Зачекайте…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Вилучити</translation>
    </message>
</context>
<context>
    <name>RevealLink</name>
    <message>
        <source>Hide what I typed</source>
        <translation>Приховати введене</translation>
    </message>
    <message>
        <source>Show what I typed</source>
        <translation>Показати введене</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Is this right?</source>
        <translation>Чи все правильно?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Touch an answer to change it. If all is right, touch Save.</source>
        <translation>Торкніться відповіді, щоб її змінити. Якщо все правильно, торкніться «Зберегти».</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>%1: %2. Change</source>
        <translation>%1: %2. Змінити</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>This text is not there in your language yet.</source>
        <translation>Цього тексту ще немає Вашою мовою.</translation>
    </message>
    <message>
        <source>In danger: 112. Advice: %1</source>
        <extracomment>%1 is a helpline: its name and number</extracomment>
        <translation>Небезпека: 112. Порада: %1</translation>
    </message>
    <message>
        <source>In danger: call 112. It is free.</source>
        <translation>Небезпека? Телефонуйте 112. Це безкоштовно.</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Saved on this device</source>
        <translation>Збережено на цьому пристрої</translation>
    </message>
    <message>
        <source>Your answers are safe, also without internet.</source>
        <translation>Ваші відповіді надійно збережено, навіть без інтернету.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <extracomment>Staff, after a form was saved: the record of the person</extracomment>
        <translation>Відкрити запис</translation>
    </message>
</context>
<context>
    <name>SavingPage</name>
    <message>
        <source>Saving…</source>
        <translation>Зберігаємо…</translation>
    </message>
    <message>
        <source>Please wait a moment.</source>
        <translation>Зачекайте, будь ласка.</translation>
    </message>
</context>
<context>
    <name>ScanSheet</name>
    <message>
        <source>Scan a code</source>
        <translation>Сканувати код</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Що бачить камера</translation>
    </message>
    <message>
        <source>Nothing is photographed or kept. The camera is on only while you see this.</source>
        <translation>Нічого не фотографується і не зберігається. Камера працює, лише поки Ви бачите це вікно.</translation>
    </message>
    <message>
        <source>Switch the camera on again</source>
        <translation>Увімкнути камеру знову</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>In any spelling. Also a code, a document number or the end of a phone number.</source>
        <translation>У будь-якому написанні. Також код, номер документа або кінець номера телефону.</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Знайти людину</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистити пошук</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Staff: in the empty field itself; one short word, which stands there in large text as well.</extracomment>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Scan a person’s code</source>
        <translation>Сканувати код людини</translation>
    </message>
</context>
<context>
    <name>SectionTitle</name>
    <message>
        <source>The person</source>
        <translation>Людина</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Хто поруч</translation>
    </message>
    <message>
        <source>The whole party</source>
        <translation>Усі разом</translation>
    </message>
    <message>
        <source>What staff decided</source>
        <translation>Рішення працівників</translation>
    </message>
    <message>
        <source>Added later</source>
        <extracomment>Staff: heading over what somebody said later, with the code of this person</extracomment>
        <translation>Додано пізніше</translation>
    </message>
</context>
<context>
    <name>SexPage</name>
    <message>
        <source>What does your document say: woman or man?</source>
        <translation>Що вказано у Вашому документі: жінка чи чоловік?</translation>
    </message>
    <message>
        <source>We ask because places to sleep are often shared.</source>
        <translation>Питаємо, бо в одній кімнаті часто ночує кілька людей.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Back to the page</source>
        <extracomment>Button that closes a sheet over the page and goes back to the page</extracomment>
        <translation>Назад до сторінки</translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>This shift</source>
        <translation>Ця зміна</translation>
    </message>
    <message>
        <source>Nothing was saved in this shift yet.</source>
        <translation>За цю зміну ще нічого не збережено.</translation>
    </message>
    <message>
        <source>This list has no names. It is only in memory and is empty after a restart.</source>
        <translation>У цьому списку немає імен. Він лише в пам’яті й зникне після перезапуску.</translation>
    </message>
    <message>
        <source>End this shift</source>
        <translation>Завершити зміну</translation>
    </message>
    <message>
        <source>End this shift?</source>
        <translation>Завершити зміну?</translation>
    </message>
    <message>
        <source>Your PIN and this list will be gone. The saved forms stay on this device.</source>
        <translation>Ваш PIN-код і цей список зникнуть. Збережені анкети залишаться на пристрої.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Delivery and USB stick</source>
        <translation>Доставлення й флешка</translation>
    </message>
</context>
<context>
    <name>SlipField</name>
    <message>
        <source>Scan the code of the other screen</source>
        <translation>Зіскануйте код з іншого екрана</translation>
    </message>
    <message>
        <source>Read from a USB stick</source>
        <translation>Прочитати з флешки</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Сканувати камерою</translation>
    </message>
</context>
<context>
    <name>SlipView</name>
    <message>
        <source>Write to a USB stick</source>
        <translation>Записати на флешку</translation>
    </message>
</context>
<context>
    <name>SpaceRow</name>
    <message>
        <source>space</source>
        <translation>пробіл</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>SpeakPage</name>
    <message>
        <source>Speak with a staff member</source>
        <translation>Поговорити з працівником</translation>
    </message>
    <message>
        <source>You can ask about anything. Talking costs nothing.</source>
        <translation>Запитати можна про будь-що. Розмова безкоштовна.</translation>
    </message>
    <message>
        <source>A place to sleep, papers, school, work, a doctor</source>
        <translation>Ночівля, документи, школа, робота, лікар</translation>
    </message>
    <message>
        <source>A journey, an offer, or a person you are not sure about</source>
        <translation>Сумніви щодо поїздки, пропозиції чи людини</translation>
    </message>
    <message>
        <source>Family you have lost contact with</source>
        <translation>Рідні, з якими немає зв’язку</translation>
    </message>
    <message>
        <source>You may ask to talk without others listening.</source>
        <translation>Можна попросити поговорити так, щоб інші не чули.</translation>
    </message>
    <message>
        <source>Please go to the desk of %1 in this building. The opening hours are on the sign there.</source>
        <translation>Підійдіть, будь ласка, до стійки в цій будівлі: %1. Години роботи вказано там на табличці.</translation>
    </message>
    <message>
        <source>Advice by phone: %1</source>
        <translation>Порада телефоном: %1</translation>
    </message>
    <message>
        <source>In danger: call 112. It is free.</source>
        <translation>Небезпека? Телефонуйте 112. Це безкоштовно.</translation>
    </message>
</context>
<context>
    <name>SpokenField</name>
    <message>
        <source>I copy this from a paper form</source>
        <translation>Я переписую з паперової анкети</translation>
    </message>
    <message>
        <source>When was it said? Day and time as on the paper.</source>
        <translation>Коли це було сказано? День і час — як на папері.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Місяць</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Година</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Хвилина</translation>
    </message>
</context>
<context>
    <name>StaffBar</name>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокувати</translation>
    </message>
</context>
<context>
    <name>StaffCorrectionPage</name>
    <message>
        <source>Correct this record</source>
        <translation>Виправити цей запис</translation>
    </message>
    <message>
        <source>%1. Change only what is wrong or has changed. Everybody who may read this record will see it.</source>
        <translation>%1. Змінюйте лише те, що неправильно або змінилося. Це побачать усі, хто має доступ до цього запису.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Зачекайте…</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Зберегти виправлення</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>Звідки Ви це знаєте?</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation>Бажана мова</translation>
    </message>
</context>
<context>
    <name>StaffDeliveryPage</name>
    <message>
        <source>Delivery</source>
        <translation>Доставлення</translation>
    </message>
</context>
<context>
    <name>StaffDesk</name>
    <message>
        <source>Touch a line to open the record.</source>
        <translation>Торкніться рядка, щоб відкрити запис.</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>Дата правильна</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не зараз</translation>
    </message>
</context>
<context>
    <name>StaffDuplicatesPage</name>
    <message>
        <source>May be registered twice</source>
        <translation>Можливо, зареєстровані двічі</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s). The likeliest come first; the others follow when these are decided.</source>
        <translation>
            <numerusform>%n пара. Спершу найімовірніші; решта з’явиться після рішення щодо цих.</numerusform>
            <numerusform>%n пари. Спершу найімовірніші; решта з’явиться після рішення щодо цих.</numerusform>
            <numerusform>%n пар. Спершу найімовірніші; решта з’явиться після рішення щодо цих.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s), the likeliest first.</source>
        <translation>
            <numerusform>%n пара, спершу найімовірніші.</numerusform>
            <numerusform>%n пари, спершу найімовірніші.</numerusform>
            <numerusform>%n пар, спершу найімовірніші.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody seems to be registered twice.</source>
        <translation>Здається, ніхто не зареєстрований двічі.</translation>
    </message>
</context>
<context>
    <name>StaffErasuresPage</name>
    <message>
        <source>Erased records</source>
        <translation>Видалені записи</translation>
    </message>
    <message>
        <source>What is gone, and where it may still be. No names: they are gone too.</source>
        <translation>Що видалено і де це ще може бути. Імен немає: їх теж видалено.</translation>
    </message>
    <message>
        <source>Nothing has been erased.</source>
        <translation>Нічого не видалено.</translation>
    </message>
</context>
<context>
    <name>StaffFlow</name>
    <message>
        <source>Choose a PIN for this pause</source>
        <translation>Оберіть PIN-код на цю паузу</translation>
    </message>
    <message>
        <source>Six digits. Five tries, eight hours at most; after that only the passphrase opens.</source>
        <translation>Шість цифр. Є п’ять спроб і не більше восьми годин. Потім потрібна парольна фраза.</translation>
    </message>
</context>
<context>
    <name>StaffListPage</name>
    <message>
        <source>Registrations</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Оновити список</translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <translation>Записів ще немає.</translation>
    </message>
    <message>
        <source>The log of this device has a gap or was changed. The records can still be used. Please tell your administrator.</source>
        <translation>У журналі цього пристрою є прогалина, або його змінено. Записами можна користуватися далі. Повідомте адміністратора.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n людина</numerusform>
            <numerusform>%n людини</numerusform>
            <numerusform>%n людей</numerusform>
        </translation>
    </message>
    <message>
        <source>New forms appear here by themselves.</source>
        <translation>Нові анкети з’являються тут самі.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message numerus="yes">
        <source>May be registered twice: %n</source>
        <translation>
            <numerusform>Можливо, зареєстровані двічі: %n</numerusform>
            <numerusform>Можливо, зареєстровані двічі: %n</numerusform>
            <numerusform>Можливо, зареєстровані двічі: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>New form</source>
        <extracomment>Staff, on the list: a form for somebody who is here now</extracomment>
        <translation>Нова анкета</translation>
    </message>
</context>
<context>
    <name>StaffPageBar</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад до списку</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокувати</translation>
    </message>
</context>
<context>
    <name>StaffPairPage</name>
    <message>
        <source>Is this the same person?</source>
        <translation>Це та сама людина?</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Staff, under two records that may be of one person: nothing is decided now.</extracomment>
        <translation>Пізніше</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>StaffPausedPage</name>
    <message>
        <source>Staff: paused</source>
        <translation>Працівники: пауза</translation>
    </message>
    <message>
        <source>Your PIN opens the records again. A pause ends after eight hours.</source>
        <translation>PIN-код знову відкриє записи. Пауза триває не більше восьми годин.</translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <translation>Ввести парольну фразу</translation>
    </message>
</context>
<context>
    <name>StaffReadingPage</name>
    <message>
        <source>Lock</source>
        <translation>Заблокувати</translation>
    </message>
    <message>
        <source>New registrations are being read</source>
        <translation>Зчитуються нові записи</translation>
    </message>
    <message>
        <source>Many have come in since this device was last opened. The list opens when all are read. You can lock the device: what is read stays read.</source>
        <translation>Відколи цей пристрій востаннє розблокували, надійшло багато нових записів. Список відкриється, коли все буде зчитано. Пристрій можна заблокувати: зчитане не пропаде.</translation>
    </message>
</context>
<context>
    <name>StaffRecordPage</name>
    <message>
        <source>Close this record</source>
        <translation>Закрити запис</translation>
    </message>
    <message>
        <source>Others in this party</source>
        <extracomment>Staff: above the other members of the party, in an opened record</extracomment>
        <translation>Інші в цій групі</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокувати</translation>
    </message>
    <message>
        <source>No longer wants to be registered</source>
        <translation>Більше не хоче бути в списку</translation>
    </message>
    <message>
        <source>Erase this record</source>
        <translation>Видалити цей запис</translation>
    </message>
    <message>
        <source>Correct this record</source>
        <translation>Виправити цей запис</translation>
    </message>
</context>
<context>
    <name>StaffSettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Passphrases</source>
        <translation>Парольні фрази</translation>
    </message>
    <message>
        <source>Who may open the records on this device</source>
        <translation>Хто може відкривати записи на цьому пристрої</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Пристрої</translation>
    </message>
    <message>
        <source>Let a new device in, strike a lost one out</source>
        <translation>Додати новий пристрій, заблокувати загублений</translation>
    </message>
    <message>
        <source>Erased records</source>
        <translation>Видалені записи</translation>
    </message>
    <message>
        <source>What is gone, and where it may still be</source>
        <translation>Що видалено і де це ще може бути</translation>
    </message>
</context>
<context>
    <name>StaffTrustPage</name>
    <message>
        <source>Set aside</source>
        <translation>Відкладено окремо</translation>
    </message>
    <message>
        <source>Everything that came in can be trusted.</source>
        <translation>Нічого не довелося відкладати.</translation>
    </message>
    <message>
        <source>This came in and could not be trusted, so it is not among the registrations. There may be a real person behind it. Look for the person and ask. Please do not copy anything before that.</source>
        <translation>Це надійшло, але довіряти йому не можна, тому серед записів його немає. За цим може стояти справжня людина. Знайдіть її та запитайте. Будь ласка, до того нічого не переписуйте.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not shown.</source>
        <translation>
            <numerusform>Ще %n запис не показано.</numerusform>
            <numerusform>Ще %n записи не показано.</numerusform>
            <numerusform>Ще %n записів не показано.</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Пристрої</translation>
    </message>
    <message>
        <source>Added to a code that is not here (yet)</source>
        <translation>Додано до коду, якого тут (ще) немає</translation>
    </message>
</context>
<context>
    <name>StaffUnlockPage</name>
    <message>
        <source>Staff: unlock the records</source>
        <translation>Працівники: розблокувати записи</translation>
    </message>
    <message>
        <source>Only for trained staff. Every opening is noted.</source>
        <translation>Лише для підготовлених працівників. Кожне відкриття записується в журнал.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Відкриваємо…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Розблокувати</translation>
    </message>
    <message>
        <source>Passphrase of this demo: %1</source>
        <translation>Парольна фраза для демо: %1</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольна фраза</translation>
    </message>
</context>
<context>
    <name>StaySafePage</name>
    <message>
        <source>Stay safe</source>
        <translation>Ваша безпека</translation>
    </message>
    <message>
        <source>Most people who offer help mean well. Anyone can be deceived. It is never your fault.</source>
        <translation>Більшість людей, які пропонують допомогу, мають добрі наміри. Обманути можуть будь-кого. Це ніколи не Ваша провина.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Take a number along on your phone</source>
        <extracomment>Opens a list of helplines; one of them can be taken into the person&apos;s own phone by a QR code</extracomment>
        <translation>Зберегти номер у своєму телефоні</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less</source>
        <extracomment>Button that makes a number smaller</extracomment>
        <translation>Менше</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button that makes a number larger</extracomment>
        <translation>Більше</translation>
    </message>
</context>
<context>
    <name>StickField</name>
    <message>
        <source>Without a network</source>
        <translation>Без мережі</translation>
    </message>
    <message>
        <source>Files travel locked. Whoever finds the stick can read nothing.</source>
        <translation>Файли на флешці під замком. Хто її знайде, нічого не прочитає.</translation>
    </message>
    <message>
        <source>Write to a USB stick</source>
        <translation>Записати на флешку</translation>
    </message>
    <message>
        <source>Read from a USB stick</source>
        <translation>Прочитати з флешки</translation>
    </message>
</context>
<context>
    <name>StrayRow</name>
    <message>
        <source>Erase this</source>
        <translation>Видалити це</translation>
    </message>
    <message>
        <source>Erase this: %1</source>
        <translation>Видалити це: %1</translation>
    </message>
</context>
<context>
    <name>StrikeOutSheet</name>
    <message>
        <source>Strike out %1?</source>
        <translation>Заблокувати %1?</translation>
    </message>
    <message>
        <source>Nothing that %1 sends from now on is believed. What it sent before stays.</source>
        <translation>Те, що %1 надішле відтепер, вважатиметься недостовірним. Те, що вже надійшло сюди, залишиться.</translation>
    </message>
    <message>
        <source>A lost staff device may still hold the keys it was given. Only its passphrase protects them.</source>
        <translation>На загубленому пристрої працівника ще можуть бути його ключі. Їх захищає лише парольна фраза.</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Заблокувати</translation>
    </message>
</context>
<context>
    <name>TakeAlongSheet</name>
    <message>
        <source>Information</source>
        <extracomment>Under this name a helpline is kept in the person&apos;s own phone, where somebody else may look. It must tell nothing.</extracomment>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>A number for your phone</source>
        <translation>Номер для Вашого телефону</translation>
    </message>
    <message>
        <source>Does somebody else look into your phone? Then think first. In danger you need no number in it: 112 is enough.</source>
        <translation>Хтось інший заглядає у Ваш телефон? Тоді спершу подумайте. Якщо Ви в небезпеці, збережений номер не потрібен: досить 112.</translation>
    </message>
    <message>
        <source>Which number?</source>
        <translation>Який номер?</translation>
    </message>
    <message>
        <source>Under which name?</source>
        <translation>Під якою назвою?</translation>
    </message>
    <message>
        <source>A word that tells nothing</source>
        <translation>Слово, яке нічого не видасть</translation>
    </message>
    <message>
        <source>The real name: easy to find</source>
        <translation>Справжня назва: легко знайти</translation>
    </message>
    <message>
        <source>Your phone will keep: %1, %2</source>
        <translation>Ваш телефон збереже: %1, %2</translation>
    </message>
    <message>
        <source>The number as a picture for the camera of your phone</source>
        <translation>Номер у вигляді картинки для камери Вашого телефону</translation>
    </message>
    <message>
        <source>Open the camera of your phone and hold it before the picture. Your phone asks whether to keep it. If you call later, the call stays in the list of calls until you erase it.</source>
        <translation>Відкрийте камеру свого телефону й наведіть її на картинку. Телефон запитає, чи зберегти номер. Якщо потім зателефонуєте, дзвінок залишиться у списку викликів, поки Ви його не зітрете.</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Обрати знову</translation>
    </message>
</context>
<context>
    <name>TierPill</name>
    <message>
        <source>adult</source>
        <translation>доросла людина</translation>
    </message>
    <message>
        <source>%1, urgent</source>
        <translation>%1, терміново</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>не хоче бути в списку</translation>
    </message>
</context>
<context>
    <name>UnverifiedRow</name>
    <message>
        <source>Unverified, may be a person</source>
        <translation>Не перевірено, можливо, це людина</translation>
    </message>
    <message>
        <source>Nobody has taken care of this for over an hour.</source>
        <translation>Цим уже понад годину ніхто не займається.</translation>
    </message>
    <message>
        <source>I take care of this</source>
        <translation>Я цим займуся</translation>
    </message>
    <message>
        <source>This is genuine: take it into the records</source>
        <translation>Це справжнє: додати до записів</translation>
    </message>
</context>
<context>
    <name>VolunteerCards</name>
    <message>
        <source>Correct the last form: %1</source>
        <translation>Виправити останню анкету: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>Залишилася %n хвилина</numerusform>
            <numerusform>Залишилося %n хвилини</numerusform>
            <numerusform>Залишилося %n хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to a code</source>
        <translation>Додати до коду</translation>
    </message>
    <message>
        <source>Something more about a person who has a code</source>
        <translation>Ще щось про людину, яка вже має код</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>Ця зміна</translation>
    </message>
    <message>
        <source>Codes and numbers, no names</source>
        <translation>Коди й числа, без імен</translation>
    </message>
</context>
<context>
    <name>VolunteerDeliveryPage</name>
    <message>
        <source>Delivery</source>
        <translation>Доставлення</translation>
    </message>
</context>
<context>
    <name>VolunteerFormPage</name>
    <message>
        <source>New form</source>
        <translation>Нова анкета</translation>
    </message>
    <message>
        <source>Names, a birth year and who is with each child are enough to save.</source>
        <translation>Щоб зберегти, досить імен, року народження та відповіді, хто з кожною дитиною.</translation>
    </message>
    <message>
        <source>Check and save</source>
        <translation>Перевірити й зберегти</translation>
    </message>
    <message>
        <source>Those with this person</source>
        <translation>Хто з цією людиною</translation>
    </message>
    <message>
        <source>Correct form %1</source>
        <translation>Виправити анкету %1</translation>
    </message>
</context>
<context>
    <name>ZoneField</name>
    <message>
        <source>Lines of the document</source>
        <translation>Рядки документа</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Наступний рядок</translation>
    </message>
</context>
<context>
    <name>ZonePanel</name>
    <message>
        <source>Type the lines of the document</source>
        <translation>Ввести рядки документа</translation>
    </message>
    <message>
        <source>The lowest two or three lines, with many &lt;&lt;&lt;. Small letters and spaces do not matter.</source>
        <translation>Два або три найнижчі рядки, з багатьма &lt;&lt;&lt;. Малі літери й пробіли не заважають.</translation>
    </message>
    <message>
        <source>Use these lines</source>
        <translation>Узяти ці рядки</translation>
    </message>
    <message>
        <source>Do not type the lines</source>
        <translation>Не вводити рядки</translation>
    </message>
</context>
<context>
    <name>prystan::ui::ActWords</name>
    <message>
        <source>The person asks for it</source>
        <extracomment>Staff: why a record is erased. Choice cards.</extracomment>
        <translation>Про це просить людина</translation>
    </message>
    <message>
        <source>Registered by mistake, or twice</source>
        <translation>Внесено помилково або двічі</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>Більше не потрібно</translation>
    </message>
    <message>
        <source>Another reason in the law</source>
        <translation>Інша причина за законом</translation>
    </message>
    <message>
        <source>The person said so here</source>
        <extracomment>Staff: how it is known that the person no longer wants to be registered. Choice cards.</extracomment>
        <translation>Людина сказала про це тут</translation>
    </message>
    <message>
        <source>By phone or message</source>
        <translation>Телефоном або в повідомленні</translation>
    </message>
    <message>
        <source>A parent or guardian said so</source>
        <translation>Так сказали батьки або опікун</translation>
    </message>
    <message>
        <source>I spoke with the person</source>
        <extracomment>Staff: how it is known that something that was set aside is genuine. Choice cards.</extracomment>
        <translation>Була розмова з цією людиною</translation>
    </message>
    <message>
        <source>A colleague on the spot confirmed it</source>
        <translation>Підтвердили колеги на місці</translation>
    </message>
    <message>
        <source>I know the device and who used it</source>
        <translation>Мені відомо, що це за пристрій і хто ним користувався</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>Staff, lines of an opened record: what staff did with it.</extracomment>
        <translation>Перевірено</translation>
    </message>
    <message>
        <source>Handed over</source>
        <extracomment>Staff: to the municipality or to Nidos.</extracomment>
        <translation>Передано</translation>
    </message>
    <message>
        <source>No longer wants to be registered</source>
        <translation>Більше не хоче бути в списку</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Видалено</translation>
    </message>
    <message>
        <source>Taken in as genuine</source>
        <extracomment>Staff: it had been set aside as unverified; a staff member vouched for it.</extracomment>
        <translation>Прийнято як справжнє</translation>
    </message>
    <message>
        <source>by a staff member, device %1, %2</source>
        <extracomment>Staff: who decided it, &quot;by a staff member, device S1, 24 November 2026, 23:40&quot;.</extracomment>
        <translation>рішення працівника або працівниці, пристрій %1, %2</translation>
    </message>
    <message>
        <source>This record was erased. What you see came in without knowing of that. Erase it again if it should go too.</source>
        <extracomment>Staff, in a record that was erased and of which something came in later.</extracomment>
        <translation>Цей запис було видалено. Те, що Ви тут бачите, надійшло пізніше, з пристрою, який про це не знав. Якщо воно теж має зникнути, видаліть запис ще раз.</translation>
    </message>
    <message>
        <source>%1 and all that was said about this person will be gone.</source>
        <extracomment>Staff, before a record is erased: what will be gone. %1: the person&apos;s name.</extracomment>
        <translation>%1: буде видалено запис і все, що було сказано про цю людину.</translation>
    </message>
    <message>
        <source>Nobody else is left in this form, so phone, place and needs go too.</source>
        <extracomment>Staff, before the last member of a party is erased: phone number, place and needs go as well.</extracomment>
        <translation>В анкеті більше нікого не залишиться, тому телефон, місце й потреби теж буде видалено.</translation>
    </message>
    <message>
        <source>The others in this form stay. The form will still show that there was a child, and about how old.</source>
        <translation>Решта людей в анкеті залишиться. В анкеті й далі буде видно, що була дитина та приблизно якого віку.</translation>
    </message>
    <message>
        <source>The others in this form stay. The form will still show that there was one more person.</source>
        <translation>Решта людей в анкеті залишиться. В анкеті й далі буде видно, що була ще одна людина.</translation>
    </message>
    <message>
        <source>Copies on other devices and on the server go when they connect.</source>
        <translation>Копії на інших пристроях і на сервері буде видалено, щойно з’явиться зв’язок.</translation>
    </message>
    <message>
        <source>An old backup may still hold it.</source>
        <translation>У старій резервній копії це може ще бути.</translation>
    </message>
    <message>
        <source>You cannot undo this.</source>
        <translation>Скасувати це не можна.</translation>
    </message>
    <message>
        <source>The record stays as it is. It is marked, and stands at the end of the list.</source>
        <extracomment>Staff, before a record is marked: the person no longer wants to be registered.</extracomment>
        <translation>Запис залишається без змін. Він отримує позначку і стоїть у кінці списку.</translation>
    </message>
    <message>
        <source>If everything should be gone, erase the record instead.</source>
        <translation>Якщо має зникнути все, краще видаліть запис.</translation>
    </message>
    <message>
        <source>%1 will stand among the records, with a note that a staff member vouched for it.</source>
        <extracomment>Staff, before something that was set aside is believed. %1: name and age as said.</extracomment>
        <translation>%1: це буде серед записів, із позначкою, що справжність підтвердили працівники.</translation>
    </message>
    <message>
        <source>Only this one is taken in. Everything else stays set aside.</source>
        <translation>Додається лише це. Усе інше залишається відкладеним.</translation>
    </message>
    <message>
        <source>Please be sure that this person is real.</source>
        <translation>Переконайтеся, будь ласка, що ця людина справді існує.</translation>
    </message>
    <message>
        <source>The record is marked and stands at the end of the list.</source>
        <translation>Запис позначено, він у кінці списку.</translation>
    </message>
    <message>
        <source>It now stands among the records.</source>
        <translation>Тепер це серед записів.</translation>
    </message>
    <message>
        <source>Please choose a reason.</source>
        <translation>Оберіть, будь ласка, причину.</translation>
    </message>
    <message>
        <source>This is the passphrase that opened the records. A second person must type another one.</source>
        <extracomment>Staff: two people are needed, and the same passphrase came twice.</extracomment>
        <translation>Цією парольною фразою вже відкрито записи. Друга людина має ввести іншу.</translation>
    </message>
    <message>
        <source>A second person must type a passphrase.</source>
        <extracomment>Staff: two people are needed, and no passphrase was typed.</extracomment>
        <translation>Друга людина має ввести парольну фразу.</translation>
    </message>
    <message>
        <source>This passphrase is not known here. Please try again.</source>
        <extracomment>Staff: of the second person.</extracomment>
        <translation>Такої парольної фрази тут немає. Спробуйте, будь ласка, ще раз.</translation>
    </message>
    <message>
        <source>What was added later stays for the others. Look whether it says something about this person.</source>
        <extracomment>Staff, before a record is erased: facts that volunteers added to a code of this form later.</extracomment>
        <translation>Додане пізніше залишиться для інших людей у цій анкеті. Подивіться, чи немає там чогось про цю людину.</translation>
    </message>
    <message>
        <source>This addition without a code will be gone. Everything else stays.</source>
        <extracomment>Staff, before it is erased: something that was added later, and whose code got lost.</extracomment>
        <translation>Це доповнення без коду зникне. Усе інше залишиться.</translation>
    </message>
    <message>
        <source>This addition to code %1 will be gone. Everything else stays.</source>
        <extracomment>Staff, before it is erased: something that was added later. %1: the code</extracomment>
        <translation>Це доповнення до коду %1 зникне. Усе інше залишиться.</translation>
    </message>
    <message>
        <source>The form mentions this person, but nothing else about this person is here. Erase this only if the record will never come in.</source>
        <extracomment>Staff, before a person is erased of whom the form tells, and whose record never came.</extracomment>
        <translation>В анкеті згадано цю людину, але більше нічого про неї тут немає. Видаляйте це, лише якщо запис уже точно не надійде.</translation>
    </message>
    <message>
        <source>If the record comes in after all, you will see it, with a note that it had been erased.</source>
        <translation>Якщо запис усе ж надійде, Ви побачите його з позначкою про видалення.</translation>
    </message>
    <message>
        <source>The details of the hand-over will be gone too: that this person was handed over, to whom and when. If the law asks you to keep them, write them down elsewhere first.</source>
        <extracomment>Staff, before a record is erased: to the municipality or to Nidos, and who received the person.</extracomment>
        <translation>Дані про передання теж зникнуть: що цю людину передано, кому й коли. Якщо закон вимагає їх зберігати, спершу запишіть їх в іншому місці.</translation>
    </message>
    <message>
        <source>I asked the person</source>
        <extracomment>Staff: how it is known which of several answers is right. Choice cards.</extracomment>
        <translation>Сказала сама людина</translation>
    </message>
    <message>
        <source>I saw it in a document</source>
        <translation>Так написано в документі</translation>
    </message>
    <message>
        <source>Somebody who knows the person told me</source>
        <translation>Сказав хтось, хто знає цю людину</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Staff, before one of several answers is chosen: &quot;Given name: Daryna&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Everybody will see this answer. If somebody answers differently later, both are shown again.</source>
        <translation>Усі бачитимуть цю відповідь. Якщо хтось потім відповість інакше, знову буде показано обидві.</translation>
    </message>
    <message>
        <source>The answer is chosen.</source>
        <translation>Відповідь обрано.</translation>
    </message>
    <message>
        <source>It was a typing mistake</source>
        <translation>Це була помилка під час введення</translation>
    </message>
    <message>
        <source>You have not changed anything yet.</source>
        <extracomment>Staff: a record is to be corrected, and nothing in the form was changed yet.</extracomment>
        <translation>Ви ще нічого не змінили.</translation>
    </message>
    <message>
        <source>The correction is saved.</source>
        <translation>Виправлення збережено.</translation>
    </message>
    <message>
        <source>This record is not here any more. Your correction was not saved.</source>
        <extracomment>Staff: somebody erased the record while it was being corrected.</extracomment>
        <translation>Цього запису тут уже немає. Ваше виправлення не збережено.</translation>
    </message>
    <message>
        <source>The part of the form that says who came together cannot be opened here. Please make this correction on a device that can open it.</source>
        <extracomment>Staff: a correction needs to know who belongs together, and that part is closed on this device.</extracomment>
        <translation>Частину анкети про те, хто прибув разом, тут відкрити не можна. Зробіть це виправлення на пристрої, який може її відкрити.</translation>
    </message>
    <message>
        <source>Erased on %1</source>
        <extracomment>Staff, heading of the certificate of an erasure: &quot;Erased on 24 November 2026, 23:40&quot;.</extracomment>
        <translation>Видалено %1</translation>
    </message>
    <message>
        <source>By two staff members, on device %1</source>
        <extracomment>Staff, certificate of an erasure. %1: label of the device, &quot;S1&quot;.</extracomment>
        <translation>Рішення двох осіб із персоналу, пристрій %1</translation>
    </message>
    <message>
        <source>By a staff member, on device %1</source>
        <translation>Рішення працівника або працівниці, пристрій %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sealed file(s), made on: %1</source>
        <extracomment>Staff, certificate of an erasure. %1: which devices had made the files, and how many each: &quot;K1 (3), S1 (1)&quot;.</extracomment>
        <translation>
            <numerusform>%n запечатаний файл, створено на: %1</numerusform>
            <numerusform>%n запечатані файли, створено на: %1</numerusform>
            <numerusform>%n запечатаних файлів, створено на: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>On this device: gone.</source>
        <extracomment>Staff, certificate of an erasure.</extracomment>
        <translation>На цьому пристрої: видалено.</translation>
    </message>
    <message numerus="yes">
        <source>On the server: %n file(s) not gone yet. They go when a device that may erase there connects.</source>
        <extracomment>Staff, certificate of an erasure: files that a server may still hold.</extracomment>
        <translation>
            <numerusform>На сервері: ще є %n файл. Видалення відбудеться, коли підключиться пристрій, якому дозволено там видаляти.</numerusform>
            <numerusform>На сервері: ще є %n файли. Видалення відбудеться, коли підключиться пристрій, якому дозволено там видаляти.</numerusform>
            <numerusform>На сервері: ще є %n файлів. Видалення відбудеться, коли підключиться пристрій, якому дозволено там видаляти.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the server: gone since %1.</source>
        <extracomment>Staff, certificate of an erasure. %1: date and time.</extracomment>
        <translation>На сервері: видалено %1.</translation>
    </message>
    <message>
        <source>On the server: it was never there.</source>
        <translation>На сервері: цього ніколи не було.</translation>
    </message>
    <message>
        <source>On other devices: goes when they connect. This device cannot see when that is.</source>
        <translation>На інших пристроях: буде видалено, коли вони підключаться. Коли саме, цей пристрій не бачить.</translation>
    </message>
    <message>
        <source>Old backups and USB sticks: may still hold it. It can be read there until the organisation destroys the key of that time.</source>
        <extracomment>Staff, certificate of an erasure: the key is the organisation&apos;s, and is replaced from time to time.</extracomment>
        <translation>Старі резервні копії та USB-флешки: там це ще може бути. Прочитати це можна, доки організація не знищить ключ, який діяв тоді.</translation>
    </message>
    <message>
        <source>Nothing about this person had come in yet. If something comes in later, you will see it.</source>
        <extracomment>Staff, certificate of an erasure: somebody whom a form only mentions was marked as erased.</extracomment>
        <translation>Про цю людину ще нічого не надійшло. Якщо щось надійде, Ви це побачите.</translation>
    </message>
    <message>
        <source>It is erased. You can see what is gone, and from where, in the settings under “Erased records”.</source>
        <extracomment>Staff, one calm line over the list when it is done.</extracomment>
        <translation>Видалено. Що саме і звідки, дивіться в налаштуваннях, у розділі «Видалені записи».</translation>
    </message>
    <message>
        <source>Old backups and USB sticks: may still hold it. This device has destroyed the key of that time; once every device has done so, nobody can read it.</source>
        <extracomment>Staff, certificate of an erasure: the key is destroyed on each staff device by hand.</extracomment>
        <translation>Старі резервні копії та USB-флешки: там це ще може бути. Цей пристрій знищив ключ, який діяв тоді. Коли це зроблять усі пристрої, прочитати це не зможе ніхто.</translation>
    </message>
    <message>
        <source>Please choose how you know.</source>
        <extracomment>Staff, under the question &quot;How do you know?&quot; when a record is corrected.</extracomment>
        <translation>Оберіть, звідки Ви це знаєте.</translation>
    </message>
</context>
<context>
    <name>prystan::ui::DeliveryWords</name>
    <message>
        <source>Nothing is waiting to be delivered</source>
        <extracomment>There is nothing that has to be sent to the server.</extracomment>
        <translation>Поки що нема чого доставляти</translation>
    </message>
    <message>
        <source>Everything is delivered</source>
        <translation>Усе доставлено</translation>
    </message>
    <message>
        <source>Never yet</source>
        <extracomment>Answer to: last delivered?</extracomment>
        <translation>Ще ні разу</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <extracomment>What delivery is doing now.</extracomment>
        <translation>Нічого не передається</translation>
    </message>
    <message>
        <source>Delivering</source>
        <extracomment>What delivery is doing now.</extracomment>
        <translation>Доставляється</translation>
    </message>
    <message>
        <source>Trying again in less than a minute</source>
        <translation>Наступна спроба менш ніж за хвилину</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n minute(s)</source>
        <translation>
            <numerusform>Наступна спроба через %n хвилину</numerusform>
            <numerusform>Наступна спроба через %n хвилини</numerusform>
            <numerusform>Наступна спроба через %n хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>&quot;Trying again in 3 minutes: the server&apos;s certificate has expired&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no connection to the server</source>
        <extracomment>Why nothing could be delivered; follows a colon. The same for all of these.</extracomment>
        <translation>немає зв’язку із сервером</translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <translation>сервер не відповідає</translation>
    </message>
    <message>
        <source>this network asks to log in first</source>
        <translation>у цій мережі спершу треба ввійти</translation>
    </message>
    <message>
        <source>the server does not know this device</source>
        <translation>сервер не знає цього пристрою</translation>
    </message>
    <message>
        <source>the server does not let this device in</source>
        <translation>сервер не пускає цей пристрій</translation>
    </message>
    <message>
        <source>the server is not set up for us</source>
        <translation>сервер для нас не налаштовано</translation>
    </message>
    <message>
        <source>the server does not take so much at once</source>
        <translation>сервер не приймає стільки за раз</translation>
    </message>
    <message>
        <source>the server is busy</source>
        <translation>сервер перевантажено</translation>
    </message>
    <message>
        <source>the server is full</source>
        <translation>на сервері немає місця</translation>
    </message>
    <message>
        <source>something is wrong at the server</source>
        <translation>на сервері щось не так</translation>
    </message>
    <message>
        <source>the server&apos;s answer makes no sense</source>
        <translation>відповідь сервера незрозуміла</translation>
    </message>
    <message>
        <source>the server&apos;s certificate has expired</source>
        <translation>термін дії сертифіката сервера минув</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not valid yet</source>
        <translation>сертифікат сервера ще не діє</translation>
    </message>
    <message>
        <source>the certificate belongs to another server</source>
        <translation>сертифікат належить іншому серверу</translation>
    </message>
    <message>
        <source>the server&apos;s certificate cannot be trusted</source>
        <translation>сертифікату сервера не можна довіряти</translation>
    </message>
    <message>
        <source>this is not the server of your organisation</source>
        <translation>це не сервер Вашої організації</translation>
    </message>
    <message>
        <source>the storage of this device does not answer</source>
        <translation>пам’ять цього пристрою не відповідає</translation>
    </message>
    <message>
        <source>Open the browser of this device, log in to the network there and try again.</source>
        <translation>Відкрийте браузер на цьому пристрої, увійдіть там у мережу й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Please check date and time of this device. If they are right, tell your administrator.</source>
        <translation>Перевірте дату й час на цьому пристрої. Якщо вони правильні, повідомте адміністратора про проблему.</translation>
    </message>
    <message>
        <source>Nothing was sent. Somebody may be listening in this network: try another one, and tell your administrator.</source>
        <translation>Нічого не надіслано. Можливо, у цій мережі хтось підслуховує: спробуйте іншу мережу й повідомте адміністратора.</translation>
    </message>
    <message>
        <source>Please start the program again. If that does not help, tell your administrator.</source>
        <translation>Перезапустіть програму. Якщо не допоможе, повідомте адміністратора.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) at the server are not from our devices and were left there.</source>
        <translation>
            <numerusform>%n файл на сервері не з наших пристроїв і залишається там.</numerusform>
            <numerusform>%n файли на сервері не з наших пристроїв і залишаються там.</numerusform>
            <numerusform>%n файлів на сервері не з наших пристроїв і залишаються там.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this device and that of the server differ. Please check date and time.</source>
        <translation>Годинники цього пристрою й сервера показують різний час. Перевірте дату й час.</translation>
    </message>
    <message>
        <source>Only on this device</source>
        <extracomment>Delivery, label of a number: records that are nowhere else yet.</extracomment>
        <translation>Лише на цьому пристрої</translation>
    </message>
    <message>
        <source>At the server</source>
        <extracomment>Delivery, label of a number: records that the server has, and nobody at the office has told that they came.</extracomment>
        <translation>На сервері</translation>
    </message>
    <message>
        <source>Confirmed by staff</source>
        <extracomment>Delivery, label of a number: records of which a staff device has confirmed that they came.</extracomment>
        <translation>Отримання підтверджено</translation>
    </message>
    <message>
        <source>Last delivered</source>
        <extracomment>Delivery, label of a time.</extracomment>
        <translation>Доставлено востаннє</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Delivery, label of what is done at the moment.</extracomment>
        <translation>Зараз</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not yet delivered</source>
        <extracomment>Forms are safe on this device and were not sent to the server yet.</extracomment>
        <translation>
            <numerusform>Ще не доставлено: %n&#xa0;файл</numerusform>
            <numerusform>Ще не доставлено: %n&#xa0;файли</numerusform>
            <numerusform>Ще не доставлено: %n&#xa0;файлів</numerusform>
        </translation>
    </message>
    <message>
        <source>No server is set up. Files leave this device on a USB stick.</source>
        <translation>Сервер не налаштовано. Файли забирають із цього пристрою на флешці.</translation>
    </message>
    <message>
        <source>You do not need to do anything. Everything is safe on this device and goes as soon as it works.</source>
        <translation>Нічого робити не треба. Усе збережено на цьому пристрої й буде надіслано, щойно це вдасться.</translation>
    </message>
    <message>
        <source>Everything is safe on this device. Please tell your administrator.</source>
        <translation>Усе збережено на цьому пристрої. Повідомте адміністратора.</translation>
    </message>
    <message numerus="yes">
        <source>The server had lost %n file(s). They are delivered again.</source>
        <translation>
            <numerusform>Сервер втратив %n файл. Втрачене буде доставлено знову.</numerusform>
            <numerusform>Сервер втратив %n файли. Втрачене буде доставлено знову.</numerusform>
            <numerusform>Сервер втратив %n файлів. Втрачене буде доставлено знову.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server does not take %n file(s). They stay on this device. Please tell your administrator.</source>
        <translation>
            <numerusform>Сервер не приймає %n файл. Усе лишається на цьому пристрої. Повідомте адміністратора.</numerusform>
            <numerusform>Сервер не приймає %n файли. Усе лишається на цьому пристрої. Повідомте адміністратора.</numerusform>
            <numerusform>Сервер не приймає %n файлів. Усе лишається на цьому пристрої. Повідомте адміністратора.</numerusform>
        </translation>
    </message>
    <message>
        <source>Others have newer files of these devices, and the server does not hand them out: %1</source>
        <extracomment>%1: labels of devices, &quot;K7, V2&quot;.</extracomment>
        <translation>В інших уже є новіші файли із цих пристроїв: %1. Сервер цих файлів не видає.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were erased at the server, and nobody here has erased them. Please tell your administrator.</source>
        <translation>
            <numerusform>На сервері стерто %n файл, а тут цього ніхто не робив. Повідомте адміністратора.</numerusform>
            <numerusform>На сервері стерто %n файли, а тут цього ніхто не робив. Повідомте адміністратора.</numerusform>
            <numerusform>На сервері стерто %n файлів, а тут цього ніхто не робив. Повідомте адміністратора.</numerusform>
        </translation>
    </message>
    <message>
        <source>This network may cost money: new files of others wait for another one.</source>
        <translation>Ця мережа може бути платною: нові файли з інших пристроїв чекають на іншу мережу.</translation>
    </message>
    <message>
        <source>Writing: %1 of %2. Please leave the stick in.</source>
        <extracomment>To a USB stick; %1 of %2 files are done.</extracomment>
        <translation>Записується: %1 з %2. Не виймайте флешку.</translation>
    </message>
    <message>
        <source>Reading. Please leave the stick in.</source>
        <extracomment>From a USB stick.</extracomment>
        <translation>Читається. Не виймайте флешку.</translation>
    </message>
    <message>
        <source>There is nothing to take along: everything is confirmed. You can take the stick out.</source>
        <translation>Нема чого записувати: усе вже отримано й підтверджено. Флешку можна вийняти.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are on the stick, locked and checked. You can take it out.</source>
        <translation>
            <numerusform>На флешку записано %n файл: усе під замком і перевірено. Флешку можна вийняти.</numerusform>
            <numerusform>На флешку записано %n файли: усе під замком і перевірено. Флешку можна вийняти.</numerusform>
            <numerusform>На флешку записано %n файлів: усе під замком і перевірено. Флешку можна вийняти.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of other devices were read.</source>
        <translation>
            <numerusform>Прочитано %n файл з інших пристроїв.</numerusform>
            <numerusform>Прочитано %n файли з інших пристроїв.</numerusform>
            <numerusform>Прочитано %n файлів з інших пристроїв.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this device are now confirmed.</source>
        <translation>
            <numerusform>Отримання %n файлу цього пристрою підтверджено.</numerusform>
            <numerusform>Отримання %n файлів цього пристрою підтверджено.</numerusform>
            <numerusform>Отримання %n файлів цього пристрою підтверджено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are damaged. Please have them written again.</source>
        <translation>
            <numerusform>%n файл пошкоджено. Попросіть повторити запис на флешку.</numerusform>
            <numerusform>%n файли пошкоджено. Попросіть повторити запис на флешку.</numerusform>
            <numerusform>%n файлів пошкоджено. Попросіть повторити запис на флешку.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are from a device that is not known here. Please tell your administrator.</source>
        <translation>
            <numerusform>%n файл із пристрою, який тут невідомий. Повідомте адміністратора.</numerusform>
            <numerusform>%n файли із пристрою, який тут невідомий. Повідомте адміністратора.</numerusform>
            <numerusform>%n файлів із пристрою, який тут невідомий. Повідомте адміністратора.</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the stick is not from your organisation and was not read.</source>
        <translation>Частина файлів на флешці не від Вашої організації, їх не прочитано.</translation>
    </message>
    <message>
        <source>There is nothing new on the stick.</source>
        <translation>На флешці немає нічого нового.</translation>
    </message>
    <message>
        <source>You can take the stick out.</source>
        <translation>Флешку можна вийняти.</translation>
    </message>
    <message>
        <source>There is no USB stick. Put one in, wait a moment and try again.</source>
        <translation>Немає флешки. Вставте її, трохи зачекайте й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>There is no USB stick with files of Prystan. Put it in, wait a moment and try again.</source>
        <translation>Немає флешки з файлами Prystan. Вставте її, трохи зачекайте й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>There is more than one USB stick. Leave one in and try again.</source>
        <translation>Вставлено більше ніж одну флешку. Залиште одну й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The USB stick is full. Nothing is lost: everything is still on this device. Use another stick.</source>
        <translation>На флешці немає місця. Нічого не втрачено: усе залишилося на цьому пристрої. Візьміть іншу флешку.</translation>
    </message>
    <message>
        <source>The USB stick does not work as it should. Nothing is lost: everything is still on this device. Try again or use another stick.</source>
        <translation>Флешка не працює як слід. Нічого не втрачено: усе залишилося на цьому пристрої. Спробуйте ще раз або візьміть іншу флешку.</translation>
    </message>
    <message>
        <source>This kiosk does not know this USB stick. First touch “Write to a USB stick” on a staff device of your organisation.</source>
        <extracomment>On a kiosk, to whoever carries files. A staff device leaves a sign of the organisation on a stick.</extracomment>
        <translation>Цей термінал не знає цієї флешки. Спершу на пристрої працівника Вашої організації натисніть «Записати на флешку».</translation>
    </message>
    <message>
        <source>A part of the stick was not read: this device does not know the sender yet. Fetch the newest list of devices, from the server or from a staff device&apos;s stick, and then read this stick again.</source>
        <extracomment>&quot;list of devices&quot;: a signed file that travels by the server and on sticks of other staff devices.</extracomment>
        <translation>Частину файлів на флешці не прочитано: цей пристрій ще не знає відправника. Отримайте найновіший список пристроїв із сервера або з флешки іншого пристрою працівника. Потім прочитайте цю флешку ще раз.</translation>
    </message>
</context>
<context>
    <name>prystan::ui::DevicesViewModel</name>
    <message>
        <source>Nothing was given. The code was not from that device, or somebody changed it. Begin again.</source>
        <translation>Пристрій не додано. Код був не з того пристрою, або його хтось змінив. Почніть спочатку.</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>Заблоковано</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Цей пристрій</translation>
    </message>
    <message>
        <source>The list of devices and keys of your organisation has expired. Registering goes on. Ask an administrator for a new one.</source>
        <translation>Термін дії списку пристроїв і ключів Вашої організації минув. Реєструвати можна й далі. Попросіть в адміністратора новий список.</translation>
    </message>
</context>
<context>
    <name>prystan::ui::DocumentWords</name>
    <message>
        <source>The lines of a visa were read.</source>
        <extracomment>Volunteer, above what was read: a visa was scanned, or its lines were typed.</extracomment>
        <translation>Зчитано рядки візи.</translation>
    </message>
    <message>
        <source>The lines of a document were read.</source>
        <extracomment>Volunteer, above what was read: a passport or card was scanned, or its lines were typed.</extracomment>
        <translation>Зчитано рядки документа.</translation>
    </message>
    <message>
        <source>The lines of the document could not be read. Please scan again, or type them.</source>
        <extracomment>Volunteer: the scanner sent something that cannot be the lines of a document.</extracomment>
        <translation>Рядки документа не вдалося зчитати. Зчитайте ще раз або введіть їх.</translation>
    </message>
    <message>
        <source>The scanner sent Cyrillic letters, and they do not fit. Please set the keyboard of this device to English and scan again.</source>
        <extracomment>Volunteer: the scanner types like a keyboard, and the keyboard of this device is set to Cyrillic letters.</extracomment>
        <translation>Сканер надіслав кириличні літери, а потрібні латинські. Перемкніть клавіатуру цього пристрою на англійську й зчитайте ще раз.</translation>
    </message>
    <message>
        <source>Filled in: %1.</source>
        <extracomment>Volunteer: &quot;%1&quot; is a list of questions: &quot;family name, given name, date of birth&quot;.</extracomment>
        <translation>Заповнено: %1.</translation>
    </message>
    <message>
        <source>Everything that it says is here already.</source>
        <extracomment>Volunteer: a document was read, and every answer was there already.</extracomment>
        <translation>Усе, що там є, вже внесено.</translation>
    </message>
    <message>
        <source>Kept beside the name: %1.</source>
        <extracomment>Volunteer: the name was typed in Cyrillic; &quot;%1&quot; is the spelling of the document, which is kept beside it.</extracomment>
        <translation>Збережено поруч з ім’ям: %1.</translation>
    </message>
    <message>
        <source>The two names are not alike. Is this the document of this person?</source>
        <extracomment>Volunteer: the name in the document is quite another one than the name that was typed.</extracomment>
        <translation>Ці два імені не схожі. Це документ саме цієї людини?</translation>
    </message>
    <message>
        <source>The check digit does not fit. Please compare it with the document.</source>
        <extracomment>Volunteer, why a person has to look: each answer in the lines of a document has a digit that proves it.</extracomment>
        <translation>Контрольна цифра не сходиться. Звірте з документом.</translation>
    </message>
    <message>
        <source>The last check digit of the document does not fit. Please compare it with the document.</source>
        <translation>Остання контрольна цифра документа не сходиться. Звірте з документом.</translation>
    </message>
    <message>
        <source>One letter or digit was put right by the program. Please compare it with the document.</source>
        <translation>Одну літеру чи цифру виправила програма. Звірте з документом.</translation>
    </message>
    <message>
        <source>The line is too short for the whole name. Please look at the upper part of the document.</source>
        <translation>Рядок закороткий для всього імені. Подивіться на верхню частину документа.</translation>
    </message>
    <message>
        <source>The line has only two digits of the year. It may also be %1.</source>
        <extracomment>&quot;%1&quot; is a year, &quot;1919&quot;: the lines of a document have only two digits of a year.</extracomment>
        <translation>У рядку лише дві цифри року. Може бути й %1.</translation>
    </message>
    <message>
        <source>It is not certain whether this is a child. When in doubt, it is a child.</source>
        <translation>Невідомо, чи це дитина. Якщо є сумнів, вважаємо людину дитиною.</translation>
    </message>
    <message>
        <source>The document does not have the whole date.</source>
        <translation>У документі немає повної дати.</translation>
    </message>
    <message>
        <source>The document leaves this open. Please ask.</source>
        <translation>У документі це не вказано. Запитайте.</translation>
    </message>
    <message>
        <source>The program does not know this code. Please look at the document.</source>
        <translation>Програма не знає цього коду. Подивіться в документ.</translation>
    </message>
    <message>
        <source>It stands in a visa. Please ask for a passport or card.</source>
        <translation>Так записано у візі. Попросіть паспорт або ID-картку.</translation>
    </message>
    <message>
        <source>This is a visa, not a passport or card. It does not prove who somebody is.</source>
        <translation>Це віза, а не паспорт чи ID-картка. Вона не підтверджує особу.</translation>
    </message>
    <message>
        <source>The document was valid until %1. That is no problem for us.</source>
        <extracomment>Volunteer: &quot;%1&quot; is a date. Nobody is refused for it.</extracomment>
        <translation>Документ був дійсний до %1. Для нас це не проблема.</translation>
    </message>
    <message>
        <source>The date until which it is valid does not exist. Please look at the document.</source>
        <translation>Такої дати закінчення терміну дії не існує. Подивіться в документ.</translation>
    </message>
    <message>
        <source>The name could not be read. Please type it.</source>
        <translation>Ім’я не вдалося зчитати. Введіть його.</translation>
    </message>
    <message>
        <source>The birth date in the line does not exist. Please ask, and type it.</source>
        <translation>У рядку — дата народження, якої не буває. Запитайте й введіть правильну.</translation>
    </message>
    <message>
        <source>The document has no birth date. Please ask.</source>
        <translation>У документі немає дати народження. Запитайте.</translation>
    </message>
    <message>
        <source>Woman or man could not be read. Please choose.</source>
        <translation>Стать не вдалося зчитати. Оберіть.</translation>
    </message>
    <message>
        <source>The nationality could not be read. Please choose.</source>
        <translation>Громадянство не вдалося зчитати. Оберіть.</translation>
    </message>
    <message>
        <source>Typed so far: %1. A passport has 44 + 44, a card 30 + 30 + 30.</source>
        <extracomment>Volunteer types the lines of a document; &quot;%1&quot; is how many characters each line has so far: &quot;44 + 30&quot;.</extracomment>
        <translation>Уже введено знаків: %1. У паспорті 44 + 44, у картці 30 + 30 + 30.</translation>
    </message>
    <message>
        <source>Line %1, character %2: only letters A to Z, digits and &lt; can stand here.</source>
        <extracomment>Volunteer types the lines of a document: &quot;%1&quot; is the number of the line, &quot;%2&quot; of the character in it.</extracomment>
        <translation>Рядок %1, знак %2: тут можуть бути лише літери A–Z, цифри та &lt;.</translation>
    </message>
    <message>
        <source>This is too long. Please type only the lowest two or three lines of the document.</source>
        <translation>Забагато знаків. Введіть лише два або три найнижчі рядки документа.</translation>
    </message>
    <message>
        <source>%1: the check digit behind it does not fit. Please compare the characters.</source>
        <extracomment>Volunteer types the lines of a document; &quot;%1&quot; is a question: &quot;Date of birth&quot;.</extracomment>
        <translation>%1: контрольна цифра після цього не сходиться. Звірте знаки.</translation>
    </message>
    <message>
        <source>Valid until: the check digit behind it does not fit. Please compare the characters.</source>
        <translation>Дійсний до: контрольна цифра після дати не сходиться. Звірте знаки.</translation>
    </message>
    <message>
        <source>The last check digit does not fit. Please compare the line with the digits.</source>
        <translation>Остання контрольна цифра не сходиться. Звірте з документом рядок, у якому є цифри.</translation>
    </message>
    <message>
        <source>Line %1, character %2: “%3” was taken for “%4”.</source>
        <extracomment>Volunteer types the lines of a document: in line %1, place %2, stands &quot;%3&quot;; only &quot;%4&quot; can stand there.</extracomment>
        <translation>Рядок %1, знак %2: «%3» прочитано як «%4».</translation>
    </message>
    <message>
        <source>All check digits fit.</source>
        <translation>Усі контрольні цифри сходяться.</translation>
    </message>
</context>
<context>
    <name>prystan::ui::EnrolWords</name>
    <message>
        <source>Kiosk: people fill in the form themselves</source>
        <translation>Термінал: люди заповнюють анкету самі</translation>
    </message>
    <message>
        <source>Volunteer&apos;s tablet</source>
        <translation>Волонтерський планшет</translation>
    </message>
    <message>
        <source>Staff device: opens records</source>
        <translation>Пристрій працівника: відкриває записи</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Демо</translation>
    </message>
    <message>
        <source>There is no USB stick with such a file. Put the stick in and try again.</source>
        <translation>Немає флешки з таким файлом. Вставте флешку й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>This answer is for another device. Ask for the one that belongs to this screen.</source>
        <translation>Ця відповідь для іншого пристрою. Попросіть відповідь на код із цього екрана.</translation>
    </message>
    <message>
        <source>This answer does not fit: another organisation gave it, or this device has asked again since.</source>
        <translation>Ця відповідь не підходить: її дала інша організація, або цей пристрій відтоді зробив новий запит.</translation>
    </message>
    <message>
        <source>A passphrase needs 12 letters or more. Several ordinary words are good.</source>
        <translation>Ця парольна фраза закоротка, або її легко вгадати. Потрібно щонайменше 12 знаків; добре підходять чотири звичайні слова, не пов’язані між собою.</translation>
    </message>
    <message>
        <source>This is not the card of an organisation. Show or scan the code again.</source>
        <translation>Це не картка організації. Покажіть або зіскануйте код ще раз.</translation>
    </message>
    <message>
        <source>This is not an answer to this device. Show or scan the code again.</source>
        <translation>Це не відповідь для цього пристрою. Покажіть або зіскануйте код ще раз.</translation>
    </message>
    <message>
        <source>This is not the request of a new device. Show or scan the code again.</source>
        <translation>Це не запит нового пристрою. Покажіть або зіскануйте код ще раз.</translation>
    </message>
    <message>
        <source>This device has been let in already.</source>
        <translation>Цей пристрій уже додано.</translation>
    </message>
    <message>
        <source>Only an administrator may do this.</source>
        <translation>Це може зробити лише адміністратор.</translation>
    </message>
    <message>
        <source>Written to the stick: %1</source>
        <translation>Записано на флешку: %1</translation>
    </message>
    <message>
        <source>This device is struck out and lets nobody in any more. Please use another staff device.</source>
        <translation>Цей пристрій заблоковано: він більше не може додавати інші пристрої. Скористайтеся іншим пристроєм працівника.</translation>
    </message>
    <message>
        <source>Let in by %1. Not yet in the list of devices.</source>
        <extracomment>Staff, list of devices: %1 is the staff device that let this one in, &quot;S2&quot;. Follows what the device is for.</extracomment>
        <translation>Додано з пристрою %1. Ще немає в списку пристроїв.</translation>
    </message>
    <message>
        <source>The server takes files of such a device once an administrator has prepared it again (prystanctl server prepare). Until then, carry the files by USB stick.</source>
        <extracomment>Staff, after the sentences before.</extracomment>
        <translation>Сервер прийматиме файли такого пристрою, коли адміністратор знову підготує сервер (prystanctl server prepare). Доти переносьте ці файли на флешці.</translation>
    </message>
    <message>
        <source>If %1 let in devices that are not in the list of devices yet, they are struck out as well. This device knows of none.</source>
        <extracomment>Staff, before a staff device (%1) is struck out.</extracomment>
        <translation>Якщо пристрій %1 додав інші пристрої, яких ще немає в списку пристроїв, їх також буде заблоковано. Цей пристрій про такі не знає.</translation>
    </message>
    <message>
        <source>Devices that %1 let in and that are not in the list of devices yet are struck out as well: %2. There may be more that this device does not know of. Do you trust %2? Then have a new list made first (prystanctl org renew).</source>
        <extracomment>Staff, before a staff device (%1) is struck out; %2: labels of the devices, &quot;K7, V2&quot;.</extracomment>
        <translation>Разом із %1 буде заблоковано пристрої, які додано з нього і яких ще немає в списку пристроїв: %2. Можливо, є й інші, про які цей пристрій не знає. Якщо Ви довіряєте %2, спочатку складіть новий список (prystanctl org renew).</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are not in your organisation&apos;s list yet. They work, and the other staff devices learn of them. They will be in an administrator&apos;s next list.</source>
        <extracomment>Staff, above the list of devices. The list is signed by an administrator and tells every device of all others.</extracomment>
        <translation>
            <numerusform>%n пристрою ще немає в списку Вашої організації. Він працює, інші пристрої працівників про нього дізнаються. Він буде в наступному списку від адміністратора.</numerusform>
            <numerusform>%n пристроїв ще немає в списку Вашої організації. Вони працюють, інші пристрої працівників про них дізнаються. Вони будуть у наступному списку від адміністратора.</numerusform>
            <numerusform>%n пристроїв ще немає в списку Вашої організації. Вони працюють, інші пристрої працівників про них дізнаються. Вони будуть у наступному списку від адміністратора.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prystan::ui::PairWords</name>
    <message>
        <source>Same</source>
        <extracomment>Staff, two records beside each other, in the row of one question: both have the same answer. Short.</extracomment>
        <translation>Однаково</translation>
    </message>
    <message>
        <source>Alike</source>
        <extracomment>Staff, likewise: the answers are written differently and may mean the same.</extracomment>
        <translation>Схоже</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Відрізняється</translation>
    </message>
    <message>
        <source>Only in record 1</source>
        <extracomment>Staff, likewise: only record 1 has an answer.</extracomment>
        <translation>Лише в записі 1</translation>
    </message>
    <message>
        <source>Only in record 2</source>
        <translation>Лише в записі 2</translation>
    </message>
    <message>
        <source>Cannot be compared</source>
        <extracomment>Staff, likewise: an answer lies where this staff member has no key.</extracomment>
        <translation>Не можна порівняти</translation>
    </message>
    <message>
        <source>Record %1</source>
        <extracomment>Staff, above one of two records; %1 is 1 or 2.</extracomment>
        <translation>Запис %1</translation>
    </message>
    <message>
        <source>Decided: the same person. By a staff member, %1.</source>
        <extracomment>Staff, above two records; %1 is day and time.</extracomment>
        <translation>Та сама людина: рішення працівника або працівниці, %1.</translation>
    </message>
    <message>
        <source>Decided: not the same person. By a staff member, %1.</source>
        <translation>Різні люди: рішення працівника або працівниці, %1.</translation>
    </message>
    <message>
        <source>Staff decided differently: once “same person”, once “not the same”. Please look and choose.</source>
        <extracomment>Staff: two staff members decided of two records without knowing of each other.</extracomment>
        <translation>Працівники вирішили по-різному: один раз «та сама людина», другий — «різні люди». Подивіться, будь ласка, і оберіть.</translation>
    </message>
    <message>
        <source>Staff decided differently</source>
        <extracomment>Staff, in a list, after the reasons why two records may be of one person: colleagues decided both ways. No full stop.</extracomment>
        <translation>Працівники вирішили по-різному</translation>
    </message>
    <message>
        <source>Because both are the same person as a third record.</source>
        <extracomment>Staff, under a record: A and B are one person, B and C are too, and so A and C.</extracomment>
        <translation>Бо обидва записи — про ту саму людину, що й третій.</translation>
    </message>
    <message>
        <source>Noted: both records are of the same person. Both stay.</source>
        <extracomment>Staff, one calm line when it is done.</extracomment>
        <translation>Позначено: обидва записи про одну й ту саму людину. Обидва залишаються.</translation>
    </message>
    <message>
        <source>Noted: not the same person. You will not be asked again.</source>
        <translation>Позначено: це різні люди. Більше програма про це не питатиме.</translation>
    </message>
    <message>
        <source>Undone: nothing is decided about these two records.</source>
        <translation>Скасовано: щодо цих двох записів нічого не вирішено.</translation>
    </message>
    <message>
        <source>One of the two records is no longer here. There is nothing to compare. The other record stays as it is.</source>
        <extracomment>Staff: one of two records was erased while they were compared.</extracomment>
        <translation>Одного з двох записів тут уже немає. Нема чого порівнювати. Інший запис залишається як є.</translation>
    </message>
    <message>
        <source>One of the two no longer wants to be registered. You cannot decide about these two records.</source>
        <extracomment>Staff: one of two people that are compared was marked as withdrawn.</extracomment>
        <translation>Одна з двох людей більше не хоче бути в списку. Щодо цих двох записів нічого вирішувати не можна.</translation>
    </message>
    <message>
        <source>Another staff member has just decided about these two records. Please look again.</source>
        <extracomment>Staff: the answer was not noted, for a colleague&apos;s has just come in.</extracomment>
        <translation>Хтось інший із працівників щойно прийняв рішення щодо цих двох записів. Подивіться, будь ласка, ще раз.</translation>
    </message>
    <message>
        <source>Still looking: %1%</source>
        <extracomment>Staff, over a list of people who may be registered twice, while not all were looked at; %1 is a number. Keep &quot;%&quot; after it.</extracomment>
        <translation>Ще шукаємо: %1 %</translation>
    </message>
</context>
<context>
    <name>prystan::ui::PassphrasesViewModel</name>
    <message>
        <source>This is not your passphrase. Please try again.</source>
        <translation>Це не Ваша парольна фраза. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Somebody who opens everything on this device has to do this.</source>
        <translation>Це має зробити людина, яка відкриває на цьому пристрої все.</translation>
    </message>
    <message>
        <source>Please write a name, so that you know later whose passphrase this is.</source>
        <translation>Напишіть ім’я, щоб потім знати, чия це парольна фраза.</translation>
    </message>
    <message>
        <source>Please type your own passphrase first.</source>
        <translation>Спершу введіть свою парольну фразу.</translation>
    </message>
    <message>
        <source>These are not the words above. Please type them once more.</source>
        <translation>Це не ті слова, що показані. Введіть їх ще раз.</translation>
    </message>
    <message>
        <source>That is too easy to guess. Please take at least 12 letters: four ordinary words that do not belong together are good.</source>
        <translation>Таку фразу легко вгадати. Потрібно щонайменше 12 знаків. Добре підходять чотири звичайні слова, не пов’язані між собою.</translation>
    </message>
    <message>
        <source>You typed two different passphrases. Please type both once more.</source>
        <translation>Введено дві різні фрази. Введіть обидві ще раз.</translation>
    </message>
    <message>
        <source>Somebody has this passphrase already. Please take another one.</source>
        <translation>Така парольна фраза вже є. Придумайте іншу.</translation>
    </message>
    <message>
        <source>%1 can open this device from now on.</source>
        <translation>%1 відтепер може відкривати цей пристрій.</translation>
    </message>
    <message>
        <source>From now on your new passphrase opens this device.</source>
        <translation>Відтепер цей пристрій відкриває Ваша нова парольна фраза.</translation>
    </message>
    <message>
        <source>%1 cannot open this device any more.</source>
        <translation>%1 більше не може відкривати цей пристрій.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Без імені</translation>
    </message>
    <message>
        <source>Since %1. Last used %2.</source>
        <translation>З %1. Останнє використання: %2.</translation>
    </message>
    <message>
        <source>Since %1. Never used yet.</source>
        <translation>З %1. Ще не використано.</translation>
    </message>
</context>
<context>
    <name>prystan::ui::ScanWords</name>
    <message>
        <source>Hold the person’s code before the camera: the square on the paper or phone.</source>
        <extracomment>Above the picture of the camera: which code to hold before it</extracomment>
        <translation>Піднесіть код людини до камери: квадратик на папірці або в телефоні.</translation>
    </message>
    <message>
        <source>Point the camera at the square on the screen of the other device.</source>
        <extracomment>Above the picture of the camera: which code to hold before it</extracomment>
        <translation>Наведіть камеру на квадратик на екрані іншого пристрою.</translation>
    </message>
    <message>
        <source>The person opens her or his own contact on the phone and shows it as a QR code.</source>
        <extracomment>Above the picture of the camera. Phones can show their own contact card as a QR code.</extracomment>
        <translation>Людина відкриває в телефоні власний контакт і показує його як QR-код.</translation>
    </message>
    <message>
        <source>Use a scanner or a stick instead</source>
        <extracomment>Button: closes the camera. The other ways are a hand-held scanner and a USB stick.</extracomment>
        <translation>Краще взяти сканер або флешку</translation>
    </message>
    <message>
        <source>Type it instead</source>
        <extracomment>Button: closes the camera and goes back to the field</extracomment>
        <translation>Краще ввести вручну</translation>
    </message>
    <message>
        <source>No camera was found on this device.</source>
        <translation>На цьому пристрої камеру не знайдено.</translation>
    </message>
    <message>
        <source>The camera cannot be used now. Another program may be using it.</source>
        <translation>Камерою зараз не можна скористатися. Можливо, її зайняла інша програма.</translation>
    </message>
    <message>
        <source>The camera has stopped, or was unplugged.</source>
        <translation>Камера зупинилася, або її від’єднали.</translation>
    </message>
    <message>
        <source>The camera was switched off after a minute.</source>
        <translation>Камеру вимкнено через хвилину.</translation>
    </message>
    <message>
        <source>This code has a wrong letter. Please read it from the paper and type it.</source>
        <translation>У цьому коді неправильна літера. Прочитайте його з паперу й введіть вручну.</translation>
    </message>
    <message>
        <source>This code of a device is damaged. Please show it again, or use a stick.</source>
        <translation>Цей код пристрою пошкоджений. Покажіть його ще раз або візьміть флешку.</translation>
    </message>
    <message>
        <source>This contact card cannot be read. Please type the number.</source>
        <translation>Цей контакт не вдалося прочитати. Введіть номер вручну.</translation>
    </message>
    <message>
        <source>This code is not one of ours. Nothing was opened.</source>
        <translation>Це не наш код. Нічого не було відкрито.</translation>
    </message>
    <message>
        <source>That is the code of a person’s form. Another one is needed here.</source>
        <translation>Це код анкети людини. Тут потрібен інший.</translation>
    </message>
    <message>
        <source>That is the code of a device. Another one is needed here.</source>
        <translation>Це код пристрою. Тут потрібен інший.</translation>
    </message>
    <message>
        <source>That is a contact card. Another code is needed here.</source>
        <translation>Це контакт із телефону. Тут потрібен інший код.</translation>
    </message>
    <message>
        <source>There is more than one code in the picture. Please show one alone.</source>
        <translation>На зображенні більше одного коду. Покажіть лише один.</translation>
    </message>
</context>
<context>
    <name>prystan::ui::SearchWords</name>
    <message>
        <source>by code</source>
        <extracomment>Staff, in the row of somebody who was found: what of the record fits what was typed.</extracomment>
        <translation>за кодом</translation>
    </message>
    <message>
        <source>by document</source>
        <translation>за документом</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>за телефоном</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>за іменем</translation>
    </message>
    <message>
        <source>Getting the search ready: %1%</source>
        <extracomment>Staff, under the search field, while not all records are in the search yet; %1 is a number. Keep &quot;%&quot; after it.</extracomment>
        <translation>Пошук готується: %1 %</translation>
    </message>
    <message>
        <source>same document number</source>
        <extracomment>Staff: why two records may be of one person. Each is a part of one sentence, joined by commas; small letters.</extracomment>
        <translation>той самий номер документа</translation>
    </message>
    <message>
        <source>document number differs by one sign</source>
        <translation>номер документа відрізняється одним знаком</translation>
    </message>
    <message>
        <source>same date of birth</source>
        <extracomment>Staff: why two records may be of one person. Each is a part of one sentence, joined by commas; small letters.</extracomment>
        <translation>та сама дата народження</translation>
    </message>
    <message>
        <source>date of birth with day and month swapped</source>
        <translation>у даті народження переставлено день і місяць</translation>
    </message>
    <message>
        <source>date of birth differs by one digit</source>
        <translation>дата народження відрізняється однією цифрою</translation>
    </message>
    <message>
        <source>same year of birth</source>
        <translation>той самий рік народження</translation>
    </message>
    <message>
        <source>about the same age</source>
        <translation>приблизно той самий вік</translation>
    </message>
    <message>
        <source>same family name</source>
        <extracomment>Staff: why two records may be of one person. Each is a part of one sentence, joined by commas; small letters.</extracomment>
        <translation>те саме прізвище</translation>
    </message>
    <message>
        <source>family name with another ending</source>
        <extracomment>Staff: Шевська and Шевський.</extracomment>
        <translation>прізвище з іншим закінченням</translation>
    </message>
    <message>
        <source>family name begins alike</source>
        <extracomment>Staff: one record has only the beginning of the name.</extracomment>
        <translation>прізвище починається так само</translation>
    </message>
    <message>
        <source>family name written differently</source>
        <translation>прізвище написано інакше</translation>
    </message>
    <message>
        <source>same given name</source>
        <extracomment>Staff: why two records may be of one person. Each is a part of one sentence, joined by commas; small letters.</extracomment>
        <translation>те саме ім’я</translation>
    </message>
    <message>
        <source>another form of the given name</source>
        <extracomment>Staff: Олена and Елена, Микола and Коля.</extracomment>
        <translation>інша форма імені</translation>
    </message>
    <message>
        <source>given name shortened</source>
        <extracomment>Staff: one record has a short form, an initial or only the beginning.</extracomment>
        <translation>ім’я скорочено</translation>
    </message>
    <message>
        <source>given name written differently</source>
        <translation>ім’я написано інакше</translation>
    </message>
    <message>
        <source>same patronymic</source>
        <extracomment>Staff: why two records may be of one person. Each is a part of one sentence, joined by commas; small letters.</extracomment>
        <translation>те саме по батькові</translation>
    </message>
    <message>
        <source>patronymic written differently</source>
        <translation>по батькові написано інакше</translation>
    </message>
    <message>
        <source>another family name</source>
        <extracomment>Staff: what speaks against two records being of one person, after &quot;but: &quot;.</extracomment>
        <translation>інше прізвище</translation>
    </message>
    <message>
        <source>another given name</source>
        <translation>інше ім’я</translation>
    </message>
    <message>
        <source>another patronymic</source>
        <translation>інше по батькові</translation>
    </message>
    <message>
        <source>another date or year of birth</source>
        <translation>інша дата або інший рік народження</translation>
    </message>
    <message>
        <source>another sex</source>
        <translation>інша стать</translation>
    </message>
    <message>
        <source>same phone number</source>
        <extracomment>Staff: why two records may be of one person. Each is a part of one sentence, joined by commas; small letters.</extracomment>
        <translation>той самий номер телефону</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) in the party alike</source>
        <extracomment>Staff: in the parties of both records there are so many others with alike names.</extracomment>
        <translation>
            <numerusform>в обох групах ще %n людина зі схожим ім’ям</numerusform>
            <numerusform>в обох групах ще %n людини зі схожими іменами</numerusform>
            <numerusform>в обох групах ще %n людей зі схожими іменами</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, but: %2</source>
        <extracomment>Staff: &quot;same document number, but: another family name&quot;. %1 speaks for one person, %2 against.</extracomment>
        <translation>%1, але: %2</translation>
    </message>
    <message>
        <source>one gave the code of the other</source>
        <extracomment>Staff: why two records may be of one person: one form says &quot;filled in before&quot; and gives the code of the other one.</extracomment>
        <translation>в одному названо код іншого</translation>
    </message>
</context>
<context>
    <name>prystan::ui::VolunteerWords</name>
    <message>
        <source>Please enter day, month, hour and minute as on the paper.</source>
        <extracomment>Volunteer, under the time that stands on a paper form.</extracomment>
        <translation>Введіть день, місяць, годину й хвилину, як на папері.</translation>
    </message>
    <message>
        <source>This time does not exist. Please check the day and the hour.</source>
        <translation>Такого часу не існує. Перевірте день і годину.</translation>
    </message>
    <message>
        <source>This time is still to come. Please look at the paper again.</source>
        <translation>Цей час ще не настав. Подивіться на папір ще раз.</translation>
    </message>
    <message>
        <source>This is more than 30 days ago. Please check the date. Is it right? Then give the paper to a staff member.</source>
        <translation>Це понад 30 днів тому. Перевірте дату. Дата правильна? Тоді віддайте папір працівникові.</translation>
    </message>
    <message>
        <source>Said at (paper form)</source>
        <extracomment>Volunteer (review page) and staff: label of the time when somebody said what was copied from paper later.</extracomment>
        <translation>Сказано (паперова анкета)</translation>
    </message>
    <message>
        <source>This code cannot be right. Please compare each letter with the paper.</source>
        <extracomment>Volunteer: six letters were typed and the check letter does not fit.</extracomment>
        <translation>Такого коду не може бути. Звірте кожну літеру з папірцем.</translation>
    </message>
    <message>
        <source>Please write a note, a phone number or a place.</source>
        <extracomment>Volunteer: the form with further facts is empty.</extracomment>
        <translation>Напишіть нотатку, номер телефону або місце.</translation>
    </message>
    <message>
        <source>Added to this code</source>
        <extracomment>Volunteer&apos;s list of the shift: further facts were added to this code.</extracomment>
        <translation>Додано до цього коду</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <extracomment>Volunteer&apos;s list of the shift: how many people stand in one form.</extracomment>
        <translation>
            <numerusform>%n людина</numerusform>
            <numerusform>%n людини</numerusform>
            <numerusform>%n людей</numerusform>
        </translation>
    </message>
    <message>
        <source>delivered</source>
        <extracomment>Volunteer&apos;s list of the shift: a form reached the server, or is only on this device so far.</extracomment>
        <translation>доставлено</translation>
    </message>
    <message>
        <source>waiting on this device</source>
        <translation>чекає на цьому пристрої</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Volunteer, over the list of the shift: &quot;%1&quot; is &quot;4 forms&quot;, &quot;%2&quot; is &quot;9 people&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n анкета</numerusform>
            <numerusform>%n анкети</numerusform>
            <numerusform>%n анкет</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are delivered.</source>
        <extracomment>Goes on: &quot;Earlier forms: 12 sealed files on this device, without codes. All of them are delivered.&quot;</extracomment>
        <translation>Усе доставлено.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them not delivered yet.</source>
        <translation>
            <numerusform>Ще не доставлено: %n.</numerusform>
            <numerusform>Ще не доставлено: %n.</numerusform>
            <numerusform>Ще не доставлено: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>This device cannot tell now what is delivered. Your forms are saved. Please tell a staff member.</source>
        <extracomment>Volunteer, under the list of the shift: the device&apos;s own list cannot be read.</extracomment>
        <translation>Зараз пристрій не може сказати, що доставлено. Ваші анкети збережено. Скажіть про це працівникові.</translation>
    </message>
    <message>
        <source>Locked to you, or not come in yet</source>
        <extracomment>Staff: somebody added something to this code, and this staff member has no key, or it has not come in yet.</extracomment>
        <translation>Немає доступу, або ще не надійшло</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) removed when the form was corrected</source>
        <extracomment>Staff: when the volunteer corrected the form, people were removed from it.</extracomment>
        <translation>
            <numerusform>Прибрано людей під час виправлення анкети: %n</numerusform>
            <numerusform>Прибрано людей під час виправлення анкети: %n</numerusform>
            <numerusform>Прибрано людей під час виправлення анкети: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrected</source>
        <extracomment>Staff: label of a line: the form was corrected by who filled it in.</extracomment>
        <translation>Виправлено</translation>
    </message>
    <message numerus="yes">
        <source>%n addition(s) to a code that is not here (yet)</source>
        <extracomment>Staff, on the home page: somebody added something to a code that belongs to no record here.</extracomment>
        <translation>
            <numerusform>%n доповнення до коду, якого тут (ще) немає</numerusform>
            <numerusform>%n доповнення до кодів, яких тут (ще) немає</numerusform>
            <numerusform>%n доповнень до кодів, яких тут (ще) немає</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to code %1</source>
        <extracomment>Staff, in a record: somebody added further facts to this code, &quot;ABC-DEF&quot;; it may be that of another member of the party.</extracomment>
        <translation>Додано до коду %1</translation>
    </message>
    <message>
        <source>Please check the date. This device says: %1. As long as you see this message, delivered forms are not deleted from this device. Please tell a staff member, even if the date is right.</source>
        <extracomment>Volunteer, under the list of the shift: after some days without use, or where the clock has jumped. %1 is what the clock says. What was delivered is otherwise deleted from the tablet after a day.</extracomment>
        <translation>Перевірте дату. Цей пристрій показує: %1. Поки Ви бачите це повідомлення, доставлені анкети з пристрою не видаляються. Скажіть про це працівникові, навіть якщо дата правильна.</translation>
    </message>
    <message numerus="yes">
        <source>Earlier forms: %n sealed file(s) on this device, without codes.</source>
        <extracomment>Volunteer, under the list of the shift. One form is several files. Their codes are not known any more.</extracomment>
        <translation>
            <numerusform>Попередні анкети: на цьому пристрої %n файл під замком, без кодів.</numerusform>
            <numerusform>Попередні анкети: на цьому пристрої %n файли під замком, без кодів.</numerusform>
            <numerusform>Попередні анкети: на цьому пристрої %n файлів під замком, без кодів.</numerusform>
        </translation>
    </message>
    <message>
        <source>The form that was open before the lock was not saved. It is gone.</source>
        <extracomment>Staff, after unlocking: a form was open when the device was locked, and waited too long or for somebody else.</extracomment>
        <translation>Анкету, відкриту перед блокуванням, не було збережено. Її більше немає.</translation>
    </message>
</context>
<context>
    <name>prystan::ui::Words</name>
    <message>
        <source>Please enter at least one name, as far as you know it.</source>
        <extracomment>Public, under a field or on the review page. Address the person politely (Ви, вы, u).</extracomment>
        <translation>Вкажіть хоча б щось одне: прізвище або ім’я.</translation>
    </message>
    <message>
        <source>Some signs in this text cannot be stored. Please type it again.</source>
        <translation>Тут є знаки, які неможливо зберегти. Введіть ще раз.</translation>
    </message>
    <message>
        <source>This text is too long. Please make it shorter.</source>
        <translation>Текст задовгий. Скоротіть його.</translation>
    </message>
    <message>
        <source>This date does not exist. Please check the day and the month.</source>
        <translation>Такої дати немає. Перевірте день і місяць.</translation>
    </message>
    <message numerus="yes">
        <source>One form holds up to %n people. Please use another form for the others.</source>
        <translation>
            <numerusform>В одній анкеті може бути до %n людини. Для інших заповніть ще одну анкету.</numerusform>
            <numerusform>В одній анкеті може бути до %n людей. Для інших заповніть ще одну анкету.</numerusform>
            <numerusform>В одній анкеті може бути до %n людей. Для інших заповніть ще одну анкету.</numerusform>
        </translation>
    </message>
    <message>
        <source>This date is still to come. Please check it. It is kept as you entered it.</source>
        <translation>Ця дата ще не настала. Перевірте її. Ми залишимо так, як Ви ввели.</translation>
    </message>
    <message>
        <source>This is more than 120 years ago. Please check the year. It is kept as you entered it.</source>
        <translation>Це понад 120 років тому. Перевірте рік. Ми залишимо так, як Ви ввели.</translation>
    </message>
    <message>
        <source>This word has Latin and Cyrillic letters in it. Please check it. It is kept as you typed it.</source>
        <translation>У цьому слові є латинські й кириличні літери. Перевірте його. Ми залишимо так, як Ви ввели.</translation>
    </message>
    <message>
        <source>There is a small picture in this text. Please check it. It is kept as you typed it.</source>
        <extracomment>Emoji in a name.</extracomment>
        <translation>У цьому тексті є смайлик або значок. Перевірте текст. Ми залишимо так, як Ви ввели.</translation>
    </message>
    <message>
        <source>There is a digit in this name. Please check it. It is kept as you typed it.</source>
        <translation>Тут є цифра. Перевірте, будь ласка. Ми залишимо так, як Ви ввели.</translation>
    </message>
    <message>
        <source>The child would be older than the parent. Please check both dates of birth. They are kept as you entered them.</source>
        <translation>Виходить, що дитина старша за матір чи батька. Перевірте обидві дати народження. Ми залишимо так, як Ви ввели.</translation>
    </message>
    <message>
        <source>Please check this number. Start with the country code, such as +380. It is kept as you typed it.</source>
        <translation>Перевірте цей номер. Почніть із коду країни, наприклад +380. Ми залишимо так, як Ви ввели.</translation>
    </message>
    <message>
        <source>There are signs in this text that cannot be seen. Please check it. It is kept as you typed it.</source>
        <translation>У цьому тексті є невидимі знаки. Перевірте текст. Ми залишимо так, як Ви ввели.</translation>
    </message>
    <message>
        <source>Please choose day, month and year. If you don’t know them all, choose “only the year”.</source>
        <extracomment>Date of birth: day or month was chosen, but not all three.</extracomment>
        <translation>Оберіть день, місяць і рік. Якщо знаєте не все, оберіть «Лише рік».</translation>
    </message>
    <message>
        <source>This passphrase does not open the records. Please try again.</source>
        <extracomment>Staff: the passphrase that opens the records.</extracomment>
        <translation>Ця парольна фраза не відкриває записів. Спробуйте ще раз.</translation>
    </message>
    <message numerus="yes">
        <source>Please wait %n second(s), then try again.</source>
        <extracomment>Staff: after several wrong passphrases.</extracomment>
        <translation>
            <numerusform>Зачекайте %n секунду, потім спробуйте ще раз.</numerusform>
            <numerusform>Зачекайте %n секунди, потім спробуйте ще раз.</numerusform>
            <numerusform>Зачекайте %n секунд, потім спробуйте ще раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room left on this device. Please call your administrator.</source>
        <translation>На цьому пристрої немає місця. Зверніться до адміністратора.</translation>
    </message>
    <message>
        <source>Prystan is already open on this device. Please use the open window.</source>
        <translation>Prystan уже відкрито на цьому пристрої. Працюйте у відкритому вікні.</translation>
    </message>
    <message>
        <source>These records come from a newer version of Prystan. Please update this device.</source>
        <translation>Ці записи зроблено в новішій версії Prystan. Оновіть цей пристрій.</translation>
    </message>
    <message>
        <source>This record is not here. Please look at the list again.</source>
        <translation>Цього запису тут немає. Перегляньте список ще раз.</translation>
    </message>
    <message>
        <source>Something stored on this device is damaged. Please call your administrator before you go on.</source>
        <extracomment>Staff: a stored file is damaged.</extracomment>
        <translation>Частину даних на цьому пристрої пошкоджено. Перш ніж продовжити, зверніться до адміністратора.</translation>
    </message>
    <message>
        <source>This device is not allowed to do that.</source>
        <translation>Цьому пристрою це не дозволено.</translation>
    </message>
    <message>
        <source>The last passphrase cannot be removed. Please add another one first.</source>
        <translation>Останню парольну фразу не можна вилучити. Спершу додайте іншу.</translation>
    </message>
    <message>
        <source>This is already there.</source>
        <translation>Це вже є.</translation>
    </message>
    <message>
        <source>Something here cannot be stored. Please check the answers with a mark.</source>
        <translation>Дещо тут неможливо зберегти. Перевірте позначені відповіді.</translation>
    </message>
    <message>
        <source>That did not work. Please try again. If it does not help, call your administrator.</source>
        <translation>Не вдалося. Спробуйте ще раз. Якщо не допоможе, зверніться до адміністратора.</translation>
    </message>
    <message>
        <source>Not saved yet. Your answers are still here. Please touch Save again. If it does not help, call a staff member.</source>
        <extracomment>Public, on the review page after Save.</extracomment>
        <translation>Ще не збережено. Ваші відповіді залишилися на екрані. Торкніться «Зберегти» ще раз. Якщо не допоможе, покличте працівника.</translation>
    </message>
    <message numerus="yes">
        <source>This PIN is not right. You can try %n more time(s).</source>
        <extracomment>Staff or volunteer: six digits that uncover the screen.</extracomment>
        <translation>
            <numerusform>PIN-код неправильний. Залишилася %n спроба.</numerusform>
            <numerusform>PIN-код неправильний. Залишилися %n спроби.</numerusform>
            <numerusform>PIN-код неправильний. Залишилося %n спроб.</numerusform>
        </translation>
    </message>
    <message>
        <source>onbegeleid (unaccompanied)</source>
        <extracomment>Staff&apos;s label for a child, a fixed term of Dutch practice. Keep the Dutch word in every language, add the translation in brackets; in Dutch the word alone.</extracomment>
        <translation>onbegeleid (без супроводу)</translation>
    </message>
    <message>
        <source>te verifiëren (to be checked)</source>
        <extracomment>As above: a parent or guardian is claimed and not yet checked.</extracomment>
        <translation>te verifiëren (треба перевірити)</translation>
    </message>
    <message>
        <source>begeleid (accompanied)</source>
        <extracomment>As above.</extracomment>
        <translation>begeleid (із супроводом)</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Доросла людина</translation>
    </message>
    <message>
        <source>Nobody is with the child.</source>
        <extracomment>Staff: why a child got its label, one sentence each.</extracomment>
        <translation>З дитиною нікого немає.</translation>
    </message>
    <message>
        <source>The relative is not a parent or guardian.</source>
        <translation>Це родич або родичка, але не мати, не батько й не опікун.</translation>
    </message>
    <message>
        <source>The adult is not related to the child.</source>
        <translation>Доросла людина не з родини дитини.</translation>
    </message>
    <message>
        <source>A group leader is not a guardian.</source>
        <translation>Керівник групи не є опікуном.</translation>
    </message>
    <message>
        <source>It is not known who is with the child.</source>
        <translation>Невідомо, хто з дитиною.</translation>
    </message>
    <message>
        <source>The person did not want to say who is with the child.</source>
        <translation>Людина не захотіла сказати, хто з дитиною.</translation>
    </message>
    <message>
        <source>Nobody has asked yet who is with the child.</source>
        <translation>Ще не запитано, хто з дитиною.</translation>
    </message>
    <message>
        <source>The child filled in the form.</source>
        <translation>Анкету заповнила дитина.</translation>
    </message>
    <message>
        <source>A parent is said to be with the child. This is not checked yet.</source>
        <translation>Вказано, що з дитиною мати чи батько. Це ще не перевірено.</translation>
    </message>
    <message>
        <source>A guardian is said to be with the child. This is not checked yet.</source>
        <translation>Вказано, що з дитиною опікун. Це ще не перевірено.</translation>
    </message>
    <message>
        <source>A staff member has checked the parent.</source>
        <translation>Працівники перевірили: це мати чи батько дитини.</translation>
    </message>
    <message>
        <source>A staff member has checked the guardian.</source>
        <translation>Працівники перевірили: це опікун дитини.</translation>
    </message>
    <message>
        <source>The age is an estimate.</source>
        <translation>Вік приблизний.</translation>
    </message>
    <message>
        <source>The age is not known, so we treat the person as a child.</source>
        <translation>Вік невідомий, тому вважаємо людину дитиною.</translation>
    </message>
    <message>
        <source>18 or older by the date of birth.</source>
        <translation>За датою народження 18 років або більше.</translation>
    </message>
    <message>
        <source>Family name</source>
        <extracomment>Labels of answers, on the review page (public) and in an opened record (staff).</extracomment>
        <translation>Прізвище</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <extracomment>по батькові / отчество / vadersnaam.</extracomment>
        <translation>По батькові</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата народження</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Стать</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Громадянство</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>Who is with the child</source>
        <translation>Хто з дитиною</translation>
    </message>
    <message>
        <source>Phone and messages</source>
        <translation>Телефон і повідомлення</translation>
    </message>
    <message>
        <source>Place for tonight</source>
        <translation>Ночівля сьогодні</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>People with you</source>
        <translation>Людей із Вами</translation>
    </message>
    <message>
        <source>What you need</source>
        <extracomment>Label on the review page: what the person needs (medicine, interpreter …).</extracomment>
        <translation>Що Вам потрібно</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Вік</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Прізвище та ім’я</translation>
    </message>
    <message>
        <source>Form filled in</source>
        <extracomment>Staff: when the form was saved, by whom, on which device.</extracomment>
        <translation>Анкету заповнено</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Different answers</source>
        <extracomment>Staff: label of the line that says that answers differ.</extracomment>
        <translation>Різні відповіді</translation>
    </message>
    <message>
        <source>People gave different answers about this person. All of them are kept.</source>
        <extracomment>Staff: two people entered different answers about the same person.</extracomment>
        <translation>Про цю людину є різні відповіді. Усі вони збережені.</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>Staff&apos;s list: when a form was filled in.</extracomment>
        <translation>щойно</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n хв тому</numerusform>
            <numerusform>%n хв тому</numerusform>
            <numerusform>%n хв тому</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n годину тому</numerusform>
            <numerusform>%n години тому</numerusform>
            <numerusform>%n годин тому</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>учора</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день тому</numerusform>
            <numerusform>%n дні тому</numerusform>
            <numerusform>%n днів тому</numerusform>
        </translation>
    </message>
    <message>
        <source>Female</source>
        <extracomment>Sex of a person, an answer card. Written in words in every language, also for a child.</extracomment>
        <translation>Жінка або дівчинка</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Чоловік або хлопчик</translation>
    </message>
    <message>
        <source>X (as in the passport)</source>
        <extracomment>Sex &quot;X&quot; as in some passports.</extracomment>
        <translation>X (як у паспорті)</translation>
    </message>
    <message>
        <source>I’d rather not say</source>
        <extracomment>An answer card or link: the person does not want to answer.</extracomment>
        <translation>Не хочу відповідати</translation>
    </message>
    <message>
        <source>Stateless</source>
        <extracomment>Nationality: has none.</extracomment>
        <translation>Без громадянства</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>Не знаю</translation>
    </message>
    <message>
        <source>Another country</source>
        <extracomment>Nationality: opens the list of all countries.</extracomment>
        <translation>Інша країна</translation>
    </message>
    <message>
        <source>Passport for travelling abroad</source>
        <extracomment>Kinds of document, answer cards.</extracomment>
        <translation>Закордонний паспорт</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>ID-картка</translation>
    </message>
    <message>
        <source>Internal passport (booklet)</source>
        <extracomment>The old Ukrainian paper passport for use inside the country.</extracomment>
        <translation>Внутрішній паспорт (книжечка)</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>Свідоцтво про народження</translation>
    </message>
    <message>
        <source>Another document</source>
        <translation>Інший документ</translation>
    </message>
    <message>
        <source>No papers</source>
        <extracomment>A link under the cards, never punished.</extracomment>
        <translation>Немає документів</translation>
    </message>
    <message>
        <source>Mother</source>
        <extracomment>Answers to &quot;Who is with the child now?&quot;, answer cards. &quot;Mother&quot; is the child&apos;s mother.</extracomment>
        <translation>Мати</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Батько</translation>
    </message>
    <message>
        <source>Guardian (by law)</source>
        <extracomment>Guardian by law (опікун або піклувальник, voogd), not just an adult who cares for the child.</extracomment>
        <translation>Опікун або піклувальник</translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation>Брат або сестра</translation>
    </message>
    <message>
        <source>Another relative</source>
        <translation>Інші родичі</translation>
    </message>
    <message>
        <source>Group leader</source>
        <extracomment>Leader of a group of children: coach, teacher, head of an institution.</extracomment>
        <translation>Керівник групи</translation>
    </message>
    <message>
        <source>Another adult</source>
        <translation>Інша доросла людина</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Нікого немає</translation>
    </message>
    <message>
        <source>In a reception centre</source>
        <extracomment>Answers to &quot;Where will you sleep tonight?&quot;. Municipal reception (opvang).</extracomment>
        <translation>У тимчасовому житлі (opvang)</translation>
    </message>
    <message>
        <source>With a host family</source>
        <translation>У родині, що приймає</translation>
    </message>
    <message>
        <source>With family or friends</source>
        <translation>У рідних або друзів</translation>
    </message>
    <message>
        <source>In a hotel</source>
        <translation>У готелі</translation>
    </message>
    <message>
        <source>I am travelling on</source>
        <translation>Їду далі</translation>
    </message>
    <message>
        <source>I have no place yet</source>
        <translation>Ще немає місця</translation>
    </message>
    <message>
        <source>Phone call</source>
        <extracomment>How we may reach the person: a telephone call.</extracomment>
        <translation>Дзвінок</translation>
    </message>
    <message>
        <source>Text message (SMS)</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>Viber</source>
        <translation>Viber</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Електронна пошта</translation>
    </message>
    <message>
        <source>Please do not contact me</source>
        <extracomment>How we may reach the person: not at all. Said by the person.</extracomment>
        <translation>Не телефонуйте й не пишіть мені</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>Pregnant, or with a baby</source>
        <extracomment>Needs of the person or of somebody with her, pictogram cards; several may be chosen.</extracomment>
        <translation>Вагітність або немовля</translation>
    </message>
    <message>
        <source>Older person alone</source>
        <translation>Літня людина без близьких поруч</translation>
    </message>
    <message>
        <source>Walking is hard, or a wheelchair</source>
        <translation>Важко ходити або крісло колісне</translation>
    </message>
    <message>
        <source>Medicine or a doctor soon</source>
        <translation>Ліки або лікар найближчим часом</translation>
    </message>
    <message>
        <source>Feeling very bad or afraid</source>
        <extracomment>Upset, cannot sleep, very afraid.</extracomment>
        <translation>Дуже важко на душі або страшно</translation>
    </message>
    <message>
        <source>Alone with children</source>
        <translation>З дітьми, без інших дорослих</translation>
    </message>
    <message>
        <source>Papers lost or taken</source>
        <translation>Документи загублено або їх забрали</translation>
    </message>
    <message>
        <source>Looking for a family member</source>
        <translation>Пошук рідних</translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translation>Перекладач</translation>
    </message>
    <message>
        <source>A talk with a staff member</source>
        <extracomment>Neutral on purpose: someone may be watching the screen.</extracomment>
        <translation>Розмова з працівником</translation>
    </message>
    <message>
        <source>To check who is with the child</source>
        <extracomment>Staff: why the record of a child is opened.</extracomment>
        <translation>Перевірка, хто з дитиною</translation>
    </message>
    <message>
        <source>To hand over to the municipality or Nidos</source>
        <extracomment>Staff: municipality (gemeente) and Nidos, the Dutch guardianship body.</extracomment>
        <translation>Передання до gemeente або Nidos</translation>
    </message>
    <message>
        <source>The child or the family asks</source>
        <translation>Прохання дитини або родини</translation>
    </message>
    <message>
        <source>Worry about the child’s safety</source>
        <extracomment>Staff: somebody fears for the child.</extracomment>
        <translation>Тривога за безпеку дитини</translation>
    </message>
    <message>
        <source>not complete</source>
        <extracomment>Date of birth: some of day, month and year are still missing.</extracomment>
        <translation>не повністю</translation>
    </message>
    <message>
        <source>%1, only the year</source>
        <extracomment>Date of birth, only the year is known: &quot;1987, only the year&quot;.</extracomment>
        <translation>%1, лише рік</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Date of birth: the person said &quot;I don&apos;t know&quot;.</extracomment>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>age not known</source>
        <translation>вік невідомий</translation>
    </message>
    <message>
        <source>under 1 year old</source>
        <translation>до 1 року</translation>
    </message>
    <message numerus="yes">
        <source>about %n year(s) old</source>
        <extracomment>Age of a person, an estimate.</extracomment>
        <translation>
            <numerusform>близько %n року</numerusform>
            <numerusform>близько %n років</numerusform>
            <numerusform>близько %n років</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <extracomment>Age of a person.</extracomment>
        <translation>
            <numerusform>%n рік</numerusform>
            <numerusform>%n роки</numerusform>
            <numerusform>%n років</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>Staff&apos;s list: an estimated age, as short as possible: &quot;about 10&quot;.</extracomment>
        <translation>близько %1</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>Review page: stands in the place of a private answer, so that nobody reads it over a shoulder.</extracomment>
        <translation>є відповідь</translation>
    </message>
    <message>
        <source>not answered</source>
        <extracomment>Review page: this question was left open.</extracomment>
        <translation>без відповіді</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>Review page: heading above the answers about the person who fills in the form.</extracomment>
        <translation>Ви</translation>
    </message>
    <message>
        <source>Person %1</source>
        <extracomment>Stands for a name as long as none was given: &quot;Person 2&quot;.</extracomment>
        <translation>Людина %1</translation>
    </message>
    <message>
        <source>For all of you</source>
        <extracomment>Review page: heading above the answers that hold for the whole family or group.</extracomment>
        <translation>Для всіх разом</translation>
    </message>
    <message>
        <source>With a foreign phone: %1</source>
        <extracomment>Beside a helpline: the number that works with a foreign SIM card.</extracomment>
        <translation>З іноземного номера: %1</translation>
    </message>
    <message>
        <source>This date lay in the future when it was entered.</source>
        <extracomment>Staff, under an answer of an opened record: it is kept as it was entered, and looks odd.</extracomment>
        <translation>Коли цю дату вводили, вона була в майбутньому.</translation>
    </message>
    <message>
        <source>This is more than 120 years ago.</source>
        <translation>Це понад 120 років тому.</translation>
    </message>
    <message>
        <source>Latin and Cyrillic letters in one word. Some look alike.</source>
        <translation>Латинські й кириличні літери в одному слові. Деякі з них схожі.</translation>
    </message>
    <message>
        <source>There is a small picture in this text.</source>
        <extracomment>Staff: emoji in a name.</extracomment>
        <translation>У цьому тексті є малюнок (емодзі).</translation>
    </message>
    <message>
        <source>There is a digit in this name.</source>
        <translation>У цьому імені є цифра.</translation>
    </message>
    <message>
        <source>By these dates the child would be older than the parent, or nearly as old.</source>
        <extracomment>Staff: by the dates of birth that were entered.</extracomment>
        <translation>За цими датами дитина старша за матір чи батька або майже такого ж віку.</translation>
    </message>
    <message>
        <source>This does not look like a phone number.</source>
        <translation>Це не схоже на номер телефону.</translation>
    </message>
    <message>
        <source>There are signs in this text that cannot be seen.</source>
        <translation>У цьому тексті є невидимі знаки.</translation>
    </message>
    <message>
        <source>Not saved yet: this device has no room left. Your answers are still here. Please ask a staff member for help.</source>
        <extracomment>Public, on the review page after Save.</extracomment>
        <translation>Ще не збережено: на пристрої немає місця. Ваші відповіді залишилися на екрані. Покличте, будь ласка, працівника.</translation>
    </message>
    <message>
        <source>Child, record not open to you</source>
        <extracomment>Staff: heading of the list, above children of whose record staff see no more than that it is there.</extracomment>
        <translation>Дитина: запис Вам недоступний</translation>
    </message>
    <message>
        <source>Child without parent or guardian</source>
        <extracomment>Staff: headings of the list, most urgent first.</extracomment>
        <translation>Дитина без батьків чи опікуна</translation>
    </message>
    <message>
        <source>Child with a parent or guardian: to be checked</source>
        <translation>Дитина з батьками чи опікуном: треба перевірити</translation>
    </message>
    <message>
        <source>Child with a parent or guardian: checked</source>
        <translation>Дитина з батьками чи опікуном: перевірено</translation>
    </message>
    <message>
        <source>The child’s husband, wife or partner is not a guardian.</source>
        <translation>Чоловік, дружина або партнер дитини не є опікуном.</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <extracomment>Staff: the language that the people of this form want to be spoken to in.</extracomment>
        <translation>Бажана мова</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <extracomment>Staff: by call, by message …</extracomment>
        <translation>Як зв’язатися</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Номер телефону</translation>
    </message>
    <message>
        <source>Safe to call or message?</source>
        <extracomment>Staff: whether a call or message to this number is safe for the person; somebody else may hold the phone.</extracomment>
        <translation>Чи безпечно телефонувати або писати?</translation>
    </message>
    <message>
        <source>Address or name of the place</source>
        <translation>Адреса або назва місця</translation>
    </message>
    <message>
        <source>Needs</source>
        <extracomment>Staff: medicine, an interpreter …</extracomment>
        <translation>Потреби</translation>
    </message>
    <message>
        <source>Two answers</source>
        <extracomment>Staff: people gave different answers to one question; both follow.</extracomment>
        <translation>Дві відповіді</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n відповідь</numerusform>
            <numerusform>%n відповіді</numerusform>
            <numerusform>%n відповідей</numerusform>
        </translation>
    </message>
    <message>
        <source>entered by the person</source>
        <extracomment>Staff: who entered an answer, &quot;entered by the person on device K1, 24 November 2026, 23:40&quot;.</extracomment>
        <translation>ввела сама людина</translation>
    </message>
    <message>
        <source>entered by a volunteer</source>
        <translation>ввели волонтери</translation>
    </message>
    <message>
        <source>entered from a file</source>
        <extracomment>Staff: read from a file by the administrator.</extracomment>
        <translation>додано з файлу</translation>
    </message>
    <message>
        <source>entered by a staff member</source>
        <translation>ввели працівники</translation>
    </message>
    <message>
        <source>%1, device %2, %3</source>
        <extracomment>Staff: who entered an answer, on which device, when: &quot;entered by a volunteer, device K1, 24 November 2026, 23:40&quot;.</extracomment>
        <translation>%1, пристрій %2, %3</translation>
    </message>
    <message>
        <source>You have no access.</source>
        <extracomment>Staff: this answer lies in a part of the records that this staff member has no key of.</extracomment>
        <translation>У Вас немає доступу.</translation>
    </message>
    <message>
        <source>No name given</source>
        <extracomment>Staff: heading of a record without a name.</extracomment>
        <translation>Ім’я не вказано</translation>
    </message>
    <message>
        <source>None of those asked about</source>
        <extracomment>Staff: asked for needs, the person said that there are none.</extracomment>
        <translation>Нічого з переліченого</translation>
    </message>
    <message>
        <source>an adult</source>
        <translation>доросла людина</translation>
    </message>
    <message>
        <source>a child, about %1</source>
        <extracomment>Staff: all that is known of a child whose record is closed to this staff member.</extracomment>
        <translation>дитина, приблизний вік: %1</translation>
    </message>
    <message>
        <source>a child</source>
        <translation>дитина</translation>
    </message>
    <message>
        <source>%1: the record has not come in</source>
        <extracomment>Staff: &quot;a child, about 10: the record has not come in&quot;.</extracomment>
        <translation>%1: запис не надійшов</translation>
    </message>
    <message>
        <source>%1: you have no access</source>
        <extracomment>Staff: &quot;a child, about 10: you have no access&quot;.</extracomment>
        <translation>%1: у Вас немає доступу</translation>
    </message>
    <message>
        <source>The child’s husband, wife or partner</source>
        <translation>Чоловік, дружина або партнер дитини</translation>
    </message>
    <message>
        <source>Said to be not safe to call or message.</source>
        <extracomment>Staff, under a phone number: somebody who means harm may hold this phone.</extracomment>
        <translation>Позначено: телефонувати й писати небезпечно.</translation>
    </message>
    <message>
        <source>The storage of this device has failed. Nothing more is saved until it is restarted. Please write on paper and call your administrator.</source>
        <extracomment>Staff: the disk did not confirm that something was written.</extracomment>
        <translation>Пам’ять цього пристрою дала збій. До перезапуску нічого більше не зберігається. Записуйте на папері й зверніться до адміністратора.</translation>
    </message>
    <message>
        <source>Not saved: this device can no longer keep anything safe. Your answers are still here. Please call a staff member now and write everything on paper together. Then this device must be restarted.</source>
        <extracomment>Public, on the review page after Save: the disk failed, trying again is no use.</extracomment>
        <translation>Не збережено: цей пристрій більше не може надійно зберігати дані. Ваші відповіді залишилися на екрані. Покличте зараз працівника й запишіть разом усе на папері. Потім пристрій треба перезапустити.</translation>
    </message>
    <message>
        <source>It comes from another organisation.</source>
        <extracomment>Staff: why something that came in was set aside, one sentence each.</extracomment>
        <translation>Це надійшло від іншої організації.</translation>
    </message>
    <message>
        <source>This device does not know the sender. Its list of devices may be out of date.</source>
        <translation>Цей пристрій не знає відправника. Можливо, його список пристроїв застарів.</translation>
    </message>
    <message>
        <source>It is damaged, was changed on the way, or is forged.</source>
        <translation>Це пошкоджено, змінено в дорозі або підроблено.</translation>
    </message>
    <message>
        <source>It comes from a device that was blocked. It may be forged.</source>
        <translation>Це надійшло з пристрою, який заблоковано. Це може бути підробка.</translation>
    </message>
    <message>
        <source>It does not fit what this device sent before.</source>
        <translation>Це не збігається з тим, що цей пристрій надсилав раніше.</translation>
    </message>
    <message>
        <source>None of the keys here opens it.</source>
        <translation>Жоден із ключів на цьому пристрої цього не відкриває.</translation>
    </message>
    <message>
        <source>This program does not understand all of it. A newer version may.</source>
        <translation>Ця програма розуміє не все. Новіша версія, можливо, зрозуміє.</translation>
    </message>
    <message>
        <source>It is not written as a form is.</source>
        <translation>Формат не такий, як має бути в анкети.</translation>
    </message>
    <message>
        <source>It contradicts itself or another record.</source>
        <translation>Це суперечить самому собі або іншому запису.</translation>
    </message>
    <message>
        <source>Whoever sent it may not say this.</source>
        <translation>Той, хто це надіслав, не має на це права.</translation>
    </message>
    <message>
        <source>Cannot be opened here</source>
        <extracomment>Staff: what came in is locked to this staff member or damaged.</extracomment>
        <translation>Тут це неможливо відкрити</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Staff: name and age as said, &quot;Daryna Susidska, about 13&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A person without a name</source>
        <translation>Людина без імені</translation>
    </message>
    <message>
        <source>A family or group</source>
        <extracomment>Staff: the part of a form that is about a whole family or group.</extracomment>
        <translation>Родина або група</translation>
    </message>
    <message>
        <source>Somebody asks for help</source>
        <translation>Хтось просить допомоги</translation>
    </message>
    <message>
        <source>A report of an incident</source>
        <translation>Повідомлення про інцидент</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Щось інше</translation>
    </message>
    <message>
        <source>Said to come from device %1, number %2. Came in %3.</source>
        <extracomment>Staff: &quot;Said to come from device K7, number 12. Came in 24 November 2026, 23:40.&quot;</extracomment>
        <translation>Вказано пристрій %1, номер %2. Надійшло %3.</translation>
    </message>
    <message>
        <source>%1 takes care of this since %2</source>
        <extracomment>Staff: &quot;K1 takes care of this since 24 November 2026, 23:40&quot;; %1 is a staff member or a device.</extracomment>
        <translation>Цим займається %1 (з %2)</translation>
    </message>
    <message>
        <source>Nothing is set aside</source>
        <extracomment>Staff, on the home page: nothing that came in was untrustworthy.</extracomment>
        <translation>Нічого не відкладено</translation>
    </message>
    <message numerus="yes">
        <source>Unverified, may be a person: %n wait(s) for over an hour</source>
        <extracomment>Staff, alarm: of what was set aside nobody took care of %n for an hour.</extracomment>
        <translation>
            <numerusform>Не перевірено, можливо, це людина. Понад годину чекає: %n</numerusform>
            <numerusform>Не перевірено, можливо, це людина. Понад годину чекає: %n</numerusform>
            <numerusform>Не перевірено, можливо, це людина. Понад годину чекає: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Unverified, may be a person: %1</source>
        <extracomment>Staff, on the home page: came in and could not be trusted.</extracomment>
        <translation>Не перевірено, можливо, це людина:&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 (blocked)</source>
        <extracomment>Staff, list of devices: this one was blocked by the organisation.</extracomment>
        <translation>%1 (заблоковано)</translation>
    </message>
    <message>
        <source>%1 made, %2 seen</source>
        <extracomment>Staff, list of devices: how many records the device made and how many of them came in here.</extracomment>
        <translation>створено %1, отримано %2</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <extracomment>Staff, list of devices: numbers of the records that have not come in, &quot;Missing: 3, 7–9&quot;.</extracomment>
        <translation>Бракує: %1</translation>
    </message>
    <message>
        <source>Device %1: %2</source>
        <extracomment>Staff, on the home page: &quot;Device K7: 41 made, 40 seen&quot;.</extracomment>
        <translation>Пристрій %1: %2</translation>
    </message>
    <message>
        <source>No more letters fit here.</source>
        <extracomment>Public, under a field that is nearly full.</extracomment>
        <translation>Більше літер тут не поміститься.</translation>
    </message>
    <message numerus="yes">
        <source>%n more letter(s) fit here.</source>
        <translation>
            <numerusform>Тут поміститься ще %n літера.</numerusform>
            <numerusform>Тут помістяться ще %n літери.</numerusform>
            <numerusform>Тут поміститься ще %n літер.</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer wants to be registered</source>
        <extracomment>Staff: heading of the last part of the list.</extracomment>
        <translation>Більше не хоче бути в списку</translation>
    </message>
    <message>
        <source>%1: the record was erased</source>
        <extracomment>Staff: &quot;a child, about 10: the record was erased&quot;</extracomment>
        <translation>%1: запис видалено</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Staff: what was added later to a code.</extracomment>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Who it is about</source>
        <extracomment>Volunteer and staff: who an addition is about, in words: &quot;her brother&quot;.</extracomment>
        <translation>Про кого це</translation>
    </message>
    <message>
        <source>This device does not have the new key yet. Please ask an administrator.</source>
        <extracomment>Staff, on the home page: the organisation has begun to use a new key.</extracomment>
        <translation>Цей пристрій ще не має нового ключа. Зверніться до адміністратора.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) cannot be opened yet: this device does not have the new key. Please ask an administrator.</source>
        <extracomment>Staff, on the home page: records came in that are sealed with a newer key of the organisation.</extracomment>
        <translation>
            <numerusform>%n запис поки що не відкривається: цей пристрій не має нового ключа. Зверніться до адміністратора.</numerusform>
            <numerusform>%n записи поки що не відкриваються: цей пристрій не має нового ключа. Зверніться до адміністратора.</numerusform>
            <numerusform>%n записів поки що не відкриваються: цей пристрій не має нового ключа. Зверніться до адміністратора.</numerusform>
        </translation>
    </message>
    <message>
        <source>The form mentions this person, but the record itself has not come in. The record may still be on the device where the form was filled in.</source>
        <extracomment>Staff, over a record that shows only what the form says: the person&apos;s own record is not here.</extracomment>
        <translation>В анкеті згадано цю людину, але сам запис не надійшов. Можливо, він ще на пристрої, де заповнювали анкету.</translation>
    </message>
    <message>
        <source>%1: handed over, the record is no longer kept</source>
        <extracomment>Staff: &quot;a child, about 10: handed over, the record is no longer kept&quot;. The time to keep it is over.</extracomment>
        <translation>%1: передано, запис більше не зберігається</translation>
    </message>
    <message>
        <source>Cannot be opened on this device yet.</source>
        <extracomment>Staff: instead of an answer that opens with a key which this device has not been given yet.</extracomment>
        <translation>На цьому пристрої поки що не відкривається.</translation>
    </message>
    <message>
        <source>%1: the record cannot be opened on this device yet</source>
        <extracomment>Staff: &quot;a child, about 10: the record cannot be opened on this device yet&quot;. A newer key has not come.</extracomment>
        <translation>%1: запис на цьому пристрої поки що не відкривається</translation>
    </message>
    <message>
        <source>Please check the date. This device says: %1. Until the date is checked, old records are not deleted.</source>
        <extracomment>Staff, on the home page: after some days without use, or where the clock has jumped. %1 is what the clock says.</extracomment>
        <translation>Перевірте дату. Цей пристрій показує: %1. Поки дату не перевірено, старі записи не видаляються.</translation>
    </message>
    <message>
        <source>Is it %1 today?</source>
        <extracomment>Staff: title of a question, &quot;Is it 24 November 2026 today?&quot;</extracomment>
        <translation>Сьогодні %1?</translation>
    </message>
    <message>
        <source>If the date is wrong, set the clock of the device first.</source>
        <extracomment>Staff, in the question whether the date is right. What is meant is the clock of the device.</extracomment>
        <translation>Якщо дата неправильна, спершу налаштуйте годинник пристрою.</translation>
    </message>
    <message>
        <source>No record will be deleted now.</source>
        <extracomment>Staff, in the same question. &quot;If the date is wrong, set the clock of the device first.&quot; follows.</extracomment>
        <translation>Зараз жоден запис не буде видалено.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will be deleted from this device, because the time to keep them is over.</source>
        <extracomment>Staff, in the same question; handed over long ago. &quot;If the date is wrong, set the clock of the device first.&quot; follows.</extracomment>
        <translation>
            <numerusform>Якщо дата правильна, з цього пристрою буде видалено %n запис, бо строк зберігання минув.</numerusform>
            <numerusform>Якщо дата правильна, з цього пристрою буде видалено %n записи, бо строк зберігання минув.</numerusform>
            <numerusform>Якщо дата правильна, з цього пристрою буде видалено %n записів, бо строк зберігання минув.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last heard from: %1</source>
        <extracomment>Staff, list of devices: when the last thing came that it made, &quot;Last heard from: 24 November 2026, 23:40&quot;.</extracomment>
        <translation>Востаннє на зв’язку: %1</translation>
    </message>
    <message>
        <source>%1: silent since %2</source>
        <extracomment>Staff, on the home page: nothing has come from a device for more than a day: &quot;K7: silent since 24 November 2026, 23:40&quot;.</extracomment>
        <translation>%1: не на зв’язку, востаннє %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: silent since %2, and %n more</source>
        <extracomment>Staff, on the home page: as before, of the one that has been silent longest, and how many more are.</extracomment>
        <translation>
            <numerusform>%1: не на зв’язку (востаннє %2), а також ще %n пристрій</numerusform>
            <numerusform>%1: не на зв’язку (востаннє %2), а також ще %n пристрої</numerusform>
            <numerusform>%1: не на зв’язку (востаннє %2), а також ще %n пристроїв</numerusform>
        </translation>
    </message>
    <message>
        <source>Almost done: the list is being sorted…</source>
        <extracomment>Staff, after unlocking, when much has come: all is read, and the list is made.</extracomment>
        <translation>Майже готово: список упорядковується…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Staff, after unlocking, when much has come: so many of the files that came are read: &quot;12,400 of 100,000&quot;.</extracomment>
        <translation>%1 із %2</translation>
    </message>
    <message>
        <source>From the document</source>
        <extracomment>Small mark under an answer: it was read from the machine-readable lines of the passport or card.</extracomment>
        <translation>З документа</translation>
    </message>
    <message>
        <source>Name in the document</source>
        <extracomment>The name in the Latin letters of the passport or card, beside the name as the person writes it.</extracomment>
        <translation>Ім’я та прізвище в документі</translation>
    </message>
    <message>
        <source>Says they filled this in before, code %1</source>
        <extracomment>Staff, in an opened record: what this person or family says; nobody has checked it. %1 is a code, &quot;KMT-PRB&quot;.</extracomment>
        <translation>Каже, що анкету вже заповнювали раніше, код %1</translation>
    </message>
    <message>
        <source>The record with this code is not on this device.</source>
        <extracomment>Staff, under &quot;Says they filled this in before&quot;: no record here has that code.</extracomment>
        <translation>Запису з цим кодом немає на цьому пристрої.</translation>
    </message>
    <message>
        <source>It is a code of this record itself.</source>
        <extracomment>Staff, under &quot;Says they filled this in before&quot;.</extracomment>
        <translation>Це код цього самого запису.</translation>
    </message>
    <message>
        <source>This code cannot be right. Please compare each letter. You can also go on without it.</source>
        <extracomment>Under the field for the code of an earlier form: six letters were typed and the check letter does not fit.</extracomment>
        <translation>Такого коду не може бути. Звірте кожну літеру. Можна продовжити й без коду.</translation>
    </message>
    <message>
        <source>Code from before</source>
        <extracomment>Review of the answers: label of the code that the person was given when she filled in the form before.</extracomment>
        <translation>Код із минулого разу</translation>
    </message>
</context>
</TS>
