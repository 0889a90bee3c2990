<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>ActSheet</name>
    <message>
        <source>No longer wants to be registered?</source>
        <translation>Больше не хочет быть в списке?</translation>
    </message>
    <message>
        <source>Is this genuine?</source>
        <translation>Это настоящее?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Удалить навсегда</translation>
    </message>
    <message>
        <source>Mark the record</source>
        <translation>Отметить запись</translation>
    </message>
    <message>
        <source>Take it into the records</source>
        <translation>Добавить к записям</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>Откуда вы это знаете?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Почему?</translation>
    </message>
    <message>
        <source>Something about a child is in it, so it takes two people. A second staff member types their own passphrase here.</source>
        <translation>Здесь есть данные о ребёнке, поэтому нужны двое. Второй сотрудник вводит здесь собственную парольную фразу.</translation>
    </message>
    <message>
        <source>Passphrase of the second person</source>
        <translation>Парольная фраза второго человека</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Подождите…</translation>
    </message>
    <message>
        <source>Erase this for good?</source>
        <translation>Удалить это навсегда?</translation>
    </message>
    <message>
        <source>Is this answer right?</source>
        <translation>Этот ответ правильный?</translation>
    </message>
    <message>
        <source>This one is right</source>
        <translation>Это правильно</translation>
    </message>
</context>
<context>
    <name>AddCardPage</name>
    <message>
        <source>1 of 3: show this to the new device</source>
        <translation>1 из 3: покажите это новому устройству</translation>
    </message>
    <message>
        <source>Start Prystan there and scan this code, or take it there on a stick.</source>
        <translation>Запустите там Prystan и отсканируйте этот код или перенесите его на флешке.</translation>
    </message>
    <message>
        <source>The card of your organisation as a code</source>
        <translation>Карточка вашей организации в виде кода</translation>
    </message>
    <message>
        <source>The words of this organisation: %1</source>
        <translation>Слова этой организации: %1</translation>
    </message>
</context>
<context>
    <name>AddComparePage</name>
    <message>
        <source>Does the other screen show the same six words?</source>
        <translation>На другом экране те же шесть слов?</translation>
    </message>
    <message>
        <source>It would become %1. %2</source>
        <translation>Новое устройство станет %1. %2</translation>
    </message>
    <message>
        <source>The same: let it in</source>
        <translation>Слова те же: добавить</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Слова разные</translation>
    </message>
</context>
<context>
    <name>AddGrantPage</name>
    <message>
        <source>3 of 3: %1 may come in</source>
        <translation>3 из 3: разрешение для %1</translation>
    </message>
    <message>
        <source>Scan this code with the new device, or take it there on a stick. Only that device can open it.</source>
        <translation>Отсканируйте этот код новым устройством или перенесите его на флешке. Открыть его может только то устройство.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>The answer for the new device as a code</source>
        <translation>Ответ для нового устройства в виде кода</translation>
    </message>
    <message>
        <source>The new device gets more keys than fit into a code. Write the answer to a USB stick and take it there. Only that device can open it.</source>
        <translation>Новое устройство получает больше ключей, чем вмещает код. Запишите ответ на флешку и отнесите её туда. Открыть ответ может только то устройство.</translation>
    </message>
</context>
<context>
    <name>AddRequestPage</name>
    <message>
        <source>2 of 3: scan the new device</source>
        <translation>2 из 3: отсканируйте код нового устройства</translation>
    </message>
    <message>
        <source>It now shows a code of its own.</source>
        <translation>Новое устройство теперь показывает свой код.</translation>
    </message>
</context>
<context>
    <name>AdditionFlow</name>
    <message>
        <source>Stop adding?</source>
        <translation>Прекратить добавление?</translation>
    </message>
    <message>
        <source>What you wrote was not saved yet and will be gone.</source>
        <translation>Написанное ещё не сохранено и пропадёт.</translation>
    </message>
    <message>
        <source>Stop and erase</source>
        <translation>Стереть и выйти</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Писать дальше</translation>
    </message>
</context>
<context>
    <name>AlikePairRow</name>
    <message>
        <source>Staff decided differently</source>
        <translation>Сотрудники решили по-разному</translation>
    </message>
</context>
<context>
    <name>AlikeRecords</name>
    <message>
        <source>May be the same person as:</source>
        <extracomment>Staff, in an opened record, above other records; a question, not a finding.</extracomment>
        <translation>Возможно, это тот же человек:</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <extracomment>Staff: shows more records that may be of the same person; %n is how many.</extracomment>
        <translation>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BirthPage</name>
    <message>
        <source>When were you born?</source>
        <translation>Когда вы родились?</translation>
    </message>
    <message>
        <source>If you do not know exactly, about is good enough.</source>
        <translation>Если не знаете точно, укажите примерно.</translation>
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
        <translation>Возможно, запись уже есть:</translation>
    </message>
    <message numerus="yes">
        <source>May be registered already: %n</source>
        <extracomment>Staff, in an open form, on a narrow screen; touched, it leads down to the records themselves.</extracomment>
        <translation>
            <numerusform>Возможно, запись уже есть: %n</numerusform>
            <numerusform>Возможно, записи уже есть: %n</numerusform>
            <numerusform>Возможно, записи уже есть: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarePage</name>
    <message>
        <source>%1: who is with the child now?</source>
        <extracomment>%1 is a name exactly as typed; it cannot be declined, so it stands apart</extracomment>
        <translation>%1: кто сейчас с ребёнком?</translation>
    </message>
    <message>
        <source>The adult who takes care of the child here, today.</source>
        <translation>Кто из взрослых сегодня здесь заботится о ребёнке?</translation>
    </message>
</context>
<context>
    <name>CarryPage</name>
    <message>
        <source>Carry files by USB stick</source>
        <translation>Перенести файлы на флешке</translation>
    </message>
    <message>
        <source>For volunteers and staff. First read from the stick, then write to it.</source>
        <translation>Для волонтёров и сотрудников. Сначала прочитайте с флешки, потом запишите на неё.</translation>
    </message>
</context>
<context>
    <name>CodeAskPage</name>
    <message>
        <source>Which code?</source>
        <translation>Какой код?</translation>
    </message>
    <message>
        <source>Six letters, from the person’s paper or phone.</source>
        <translation>Шесть латинских букв — с листка или телефона человека.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>This tablet does not look up whose code it is. Staff read later what you add.</source>
        <translation>Этот планшет не ищет, чей это код. Добавленное позже прочитают сотрудники.</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Сканировать камерой</translation>
    </message>
</context>
<context>
    <name>CodeList</name>
    <message>
        <source>One code for each adult. Write it down or take a photo.</source>
        <translation>Для каждого взрослого есть свой код. Запишите или сфотографируйте коды.</translation>
    </message>
    <message>
        <source>This is your code. Write it down or take a photo.</source>
        <translation>Это ваш код. Запишите или сфотографируйте его.</translation>
    </message>
    <message>
        <source>Other people can do nothing with this code. Staff use it to find your form.</source>
        <translation>Другие люди ничего не смогут сделать с этим кодом. По нему сотрудники найдут вашу анкету.</translation>
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
        <translation>Тот же код в виде картинки для телефона</translation>
    </message>
</context>
<context>
    <name>ComparedRecords</name>
    <message>
        <source>Same person as:</source>
        <extracomment>Staff, in an opened record, above other records: staff decided so.</extracomment>
        <translation>Тот же человек, что и:</translation>
    </message>
    <message>
        <source>Undo “same person”</source>
        <translation>Отменить «тот же человек»</translation>
    </message>
    <message>
        <source>Undo “same person”: %1</source>
        <translation>Отменить «тот же человек»: %1</translation>
    </message>
    <message numerus="yes">
        <source>Compared before: %n</source>
        <extracomment>Staff, in an opened record: shows records that are not of the same person; %n is how many.</extracomment>
        <translation>
            <numerusform>Уже сравнили: %n</numerusform>
            <numerusform>Уже сравнили: %n</numerusform>
            <numerusform>Уже сравнили: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo “same person”?</source>
        <translation>Отменить решение «тот же человек»?</translation>
    </message>
    <message>
        <source>Nothing is lost: both records stay as they are. They may be shown to you again as possibly one person.</source>
        <translation>Ничего не пропадёт: обе записи останутся как есть. Программа может снова предложить их сравнить.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить решение</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить как есть</translation>
    </message>
</context>
<context>
    <name>ContactOffer</name>
    <message>
        <source>There is no telephone number on this contact card.</source>
        <translation>В этом контакте нет номера телефона.</translation>
    </message>
    <message>
        <source>Use the number %1</source>
        <translation>Взять номер %1</translation>
    </message>
    <message>
        <source>Fill in the name: %1</source>
        <extracomment>&quot;%1&quot; is a name; the fields for the name are still empty</extracomment>
        <translation>Вписать имя: %1</translation>
    </message>
    <message>
        <source>Forget the contact card</source>
        <translation>Забыть этот контакт</translation>
    </message>
</context>
<context>
    <name>CorrectionFlow</name>
    <message>
        <source>Stop correcting?</source>
        <translation>Прекратить исправление?</translation>
    </message>
    <message>
        <source>What you have changed here was not saved yet and will be gone. The record stays as it was.</source>
        <translation>Ваши изменения ещё не сохранены и пропадут. Запись останется такой, как была.</translation>
    </message>
    <message>
        <source>Stop without saving</source>
        <translation>Выйти без сохранения</translation>
    </message>
    <message>
        <source>Go on correcting</source>
        <translation>Продолжить исправление</translation>
    </message>
</context>
<context>
    <name>CountrySheet</name>
    <message>
        <source>Which country?</source>
        <translation>Какая страна?</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Field above the list of countries: the first letters of a country</extracomment>
        <translation>Поиск</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>This form is covered</source>
        <translation>Анкета скрыта</translation>
    </message>
    <message>
        <source>Your PIN brings it back. After 15 minutes it is erased.</source>
        <translation>PIN-код вернёт её на экран. Через 15 минут она будет стёрта.</translation>
    </message>
    <message>
        <source>That was not the PIN. Tries left: %1</source>
        <translation>Неверный PIN-код. Осталось попыток: %1</translation>
    </message>
    <message>
        <source>I am another volunteer</source>
        <translation>Работает другой волонтёр</translation>
    </message>
    <message>
        <source>Erase the open form?</source>
        <translation>Стереть открытую анкету?</translation>
    </message>
    <message>
        <source>The answers in it were not saved yet and will be gone.</source>
        <translation>Ответы в ней ещё не сохранены. Они пропадут.</translation>
    </message>
    <message>
        <source>Erase the form</source>
        <translation>Стереть анкету</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Не стирать</translation>
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
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>About how old, in years</source>
        <translation>Сколько примерно лет</translation>
    </message>
    <message>
        <source>Day, month and year</source>
        <translation>День, месяц и год</translation>
    </message>
    <message>
        <source>Only the year</source>
        <translation>Только год</translation>
    </message>
    <message>
        <source>Only about how old</source>
        <translation>Только примерный возраст</translation>
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
        <translation>Другие числа</translation>
    </message>
</context>
<context>
    <name>DeliveryBody</name>
    <message>
        <source>Try now</source>
        <translation>Попробовать сейчас</translation>
    </message>
</context>
<context>
    <name>DemoMark</name>
    <message>
        <source>DEMO: no real people</source>
        <translation>ДЕМО: все люди вымышлены</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>терминал</translation>
    </message>
    <message>
        <source>volunteer&apos;s tablet</source>
        <translation>планшет волонтёра</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>сотрудники</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Please come to the desk</source>
        <translation>Пожалуйста, подойдите к стойке</translation>
    </message>
    <message>
        <source>Your answers are saved on this device. Show this code at the desk.</source>
        <translation>Ваши ответы сохранены на этом устройстве. Покажите этот код у стойки.</translation>
    </message>
    <message>
        <source>Is the desk closed?</source>
        <translation>У стойки никого нет?</translation>
    </message>
    <message>
        <source>Wait where it is light and where there are people.</source>
        <translation>Ждите там, где светло и есть люди.</translation>
    </message>
    <message>
        <source>Ask the staff of the station or the police for help. They wear a uniform or a badge.</source>
        <translation>Обратитесь за помощью к сотрудникам вокзала или полиции. Они в форме или с бейджем.</translation>
    </message>
    <message>
        <source>Do not go along with people you do not know.</source>
        <translation>Никуда не уходите и не уезжайте с незнакомыми людьми.</translation>
    </message>
    <message>
        <source>In danger: call 112. It is free.</source>
        <translation>Опасность? Звоните 112. Это бесплатно.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <extracomment>Staff, after a form was saved: the record of the person</extracomment>
        <translation>Открыть запись</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Devices</source>
        <translation>Устройства</translation>
    </message>
    <message>
        <source>All devices of your organisation that this one knows.</source>
        <translation>Все устройства вашей организации, о которых знает это устройство.</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Добавить устройство</translation>
    </message>
    <message>
        <source>Strike out %1</source>
        <translation>Заблокировать %1</translation>
    </message>
</context>
<context>
    <name>DocumentGroup</name>
    <message>
        <source>Document shown</source>
        <translation>Предъявленный документ</translation>
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
        <translation>Ввести строки документа</translation>
    </message>
    <message>
        <source>Or read it with a document scanner, at any place of this page.</source>
        <translation>Или отсканируйте документ. Это работает в любом месте этой страницы.</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Which document do you have with you?</source>
        <translation>Какой документ у вас с собой?</translation>
    </message>
    <message>
        <source>You only show it. It always stays with you.</source>
        <translation>Вы только показываете его. Он всегда остаётся у вас.</translation>
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
        <translation>В анкете: %1</translation>
    </message>
    <message>
        <source>In the document: %1</source>
        <extracomment>Volunteer: &quot;%1&quot; is what the document says</extracomment>
        <translation>В документе: %1</translation>
    </message>
    <message>
        <source>Use the document</source>
        <translation>Взять из документа</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Внести</translation>
    </message>
    <message>
        <source>Keep the form</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Не вносить</translation>
    </message>
</context>
<context>
    <name>DocumentSaid</name>
    <message>
        <source>Use all of it</source>
        <extracomment>Volunteer: all answers that were read from the document go into the form</extracomment>
        <translation>Взять всё из документа</translation>
    </message>
    <message>
        <source>Take it out again</source>
        <extracomment>Volunteer: what was filled in from the document goes out of the form again</extracomment>
        <translation>Убрать взятое из документа</translation>
    </message>
    <message>
        <source>Leave the rest out</source>
        <extracomment>Volunteer: closes the box that tells what a document said</extracomment>
        <translation>Остальное не вносить</translation>
    </message>
    <message>
        <source>Close this</source>
        <translation>Закрыть это</translation>
    </message>
</context>
<context>
    <name>EarlierCodeField</name>
    <message>
        <source>Code from before</source>
        <translation>Код с прошлого раза</translation>
    </message>
</context>
<context>
    <name>EarlierCodeGroup</name>
    <message>
        <source>They have filled this in before</source>
        <translation>Анкету уже заполняли раньше</translation>
    </message>
    <message>
        <source>Which code did they get? Six letters, on their paper or phone.</source>
        <translation>Какой код тогда дали? Шесть латинских букв — на листке или в телефоне.</translation>
    </message>
    <message>
        <source>This tablet does not look up whose code it is.</source>
        <translation>Этот планшет не ищет, чей это код.</translation>
    </message>
</context>
<context>
    <name>EarlierCodePage</name>
    <message>
        <source>Which code did you get?</source>
        <translation>Какой код вам дали?</translation>
    </message>
    <message>
        <source>Six letters, on your paper or your phone.</source>
        <translation>Шесть латинских букв — на вашем листке или в телефоне.</translation>
    </message>
    <message>
        <source>I don’t have it any more</source>
        <translation>У меня его больше нет</translation>
    </message>
    <message>
        <source>This device looks nothing up. Fill in the form as usual. Staff can compare both forms later.</source>
        <translation>Это устройство не ищет вашу прежнюю анкету. Заполняйте анкету как обычно. Сотрудники смогут потом сравнить обе.</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <source>Thank you. This is what comes next.</source>
        <translation>Спасибо. Вот что будет дальше.</translation>
    </message>
    <message>
        <source>Close this page</source>
        <translation>Закрыть страницу</translation>
    </message>
    <message>
        <source>This form is not the registration with the municipality (gemeente).</source>
        <translation>Эта анкета не заменяет регистрацию в муниципалитете (gemeente).</translation>
    </message>
    <message>
        <source>Go to the gemeente where you stay. They register you and give you a number (BSN). It is free.</source>
        <translation>Обратитесь в муниципалитет (gemeente) там, где вы сейчас живёте. Вас зарегистрируют и дадут номер (BSN). Это бесплатно.</translation>
    </message>
    <message>
        <source>Bring your papers. You show them and take them back with you.</source>
        <translation>Возьмите с собой документы. Вы только показываете их и забираете обратно.</translation>
    </message>
    <message>
        <source>Staff here can tell you how to get there.</source>
        <translation>Сотрудники здесь подскажут, как туда добраться.</translation>
    </message>
</context>
<context>
    <name>FactsPage</name>
    <message>
        <source>Add to code %1</source>
        <translation>Добавить к коду %1</translation>
    </message>
    <message>
        <source>Write only what helps. It is locked as soon as you save it.</source>
        <translation>Пишите только то, что поможет. После сохранения это будет под замком.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation>О ком это?</translation>
    </message>
    <message>
        <source>In words, for example: her brother</source>
        <translation>Словами, например: её брат</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Номер телефона</translation>
    </message>
    <message>
        <source>for example +380 …</source>
        <translation>например, +380 …</translation>
    </message>
    <message>
        <source>Where they sleep tonight</source>
        <translation>Где ночуют сегодня</translation>
    </message>
    <message>
        <source>Address or name of the place</source>
        <translation>Адрес или название места</translation>
    </message>
</context>
<context>
    <name>FactsSavedPage</name>
    <message>
        <source>Added to code %1</source>
        <translation>Добавлено к коду %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Saved and locked on this device.</source>
        <translation>Сохранено на этом устройстве под замком.</translation>
    </message>
    <message>
        <source>Staff will see it with the form of this code. If no form has this code, staff are told.</source>
        <translation>Сотрудники увидят это вместе с анкетой, у которой этот код. Если такой анкеты нет, они узнают и об этом.</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message numerus="yes">
        <source>Found: %n</source>
        <translation>
            <numerusform>Найдено: %n</numerusform>
            <numerusform>Найдено: %n</numerusform>
            <numerusform>Найдено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <extracomment>Staff: nobody answers to what was typed into the search.</extracomment>
        <translation>Никого не найдено.</translation>
    </message>
    <message>
        <source>Try another spelling, only a part of the name, or the code.</source>
        <translation>Попробуйте другое написание, только часть имени или фамилии либо код.</translation>
    </message>
</context>
<context>
    <name>HarmlessPage</name>
    <message>
        <source>Travel information</source>
        <translation>Информация для пассажиров</translation>
    </message>
    <message>
        <source>Departure times are on the boards in the hall.</source>
        <translation>Время отправления указано на табло в зале.</translation>
    </message>
    <message>
        <source>Questions about your journey? Ask at the information desk.</source>
        <translation>Есть вопросы о поездке? Обратитесь в справочное бюро.</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>В начало</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Top of the page</source>
        <translation>Верх страницы</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Язык: %1</translation>
    </message>
    <message>
        <source>Aa</source>
        <extracomment>Button with a large and a small letter: text size and contrast</extracomment>
        <translation>Аа</translation>
    </message>
    <message>
        <source>Easier to read</source>
        <translation>Легче читать</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>How can we help you?</source>
        <translation>Как мы можем вам помочь?</translation>
    </message>
    <message>
        <source>Fill in the form</source>
        <translation>Заполнить анкету</translation>
    </message>
    <message>
        <source>For you and the people with you</source>
        <translation>Для вас и тех, кто с вами</translation>
    </message>
    <message>
        <source>Stay safe</source>
        <translation>Ваша безопасность</translation>
    </message>
    <message>
        <source>Travel, a place to sleep, work, children</source>
        <translation>Поездка, ночлег, работа, дети</translation>
    </message>
    <message>
        <source>Speak with a staff member</source>
        <translation>Поговорить с сотрудником</translation>
    </message>
    <message>
        <source>What you can ask, and where</source>
        <translation>О чём спросить и где</translation>
    </message>
    <message>
        <source>In danger: call 112. It is free.</source>
        <translation>Опасность? Звоните 112. Это бесплатно.</translation>
    </message>
</context>
<context>
    <name>IdleBanner</name>
    <message>
        <source>I am still here</source>
        <translation>Я ещё здесь</translation>
    </message>
    <message numerus="yes">
        <source>This page will be cleared in %n second(s)</source>
        <translation>
            <numerusform>Страница очистится через %n секунду</numerusform>
            <numerusform>Страница очистится через %n секунды</numerusform>
            <numerusform>Страница очистится через %n секунд</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeFlow</name>
    <message>
        <source>Stop filling in?</source>
        <translation>Перестать заполнять анкету?</translation>
    </message>
    <message>
        <source>What you have filled in was not saved yet and will be gone.</source>
        <translation>Ваши ответы ещё не сохранены. Они пропадут.</translation>
    </message>
    <message>
        <source>Stop and erase</source>
        <translation>Стереть и выйти</translation>
    </message>
    <message>
        <source>Go on filling in</source>
        <translation>Заполнять дальше</translation>
    </message>
</context>
<context>
    <name>JoinAskPage</name>
    <message>
        <source>Ask to be let in</source>
        <translation>Попросите добавить это устройство</translation>
    </message>
    <message>
        <source>%1. Scan this code with the staff device, or take it there on a stick.</source>
        <translation>%1. Отсканируйте этот код устройством сотрудника или перенесите его на флешке.</translation>
    </message>
    <message>
        <source>The request of this device as a code</source>
        <translation>Запрос этого устройства в виде кода</translation>
    </message>
    <message>
        <source>The staff device must show these six words:</source>
        <translation>На устройстве сотрудника должны быть эти шесть слов:</translation>
    </message>
    <message>
        <source>Then comes its answer:</source>
        <translation>Затем устройство сотрудника покажет ответ:</translation>
    </message>
</context>
<context>
    <name>JoinCardPage</name>
    <message>
        <source>Set up this device</source>
        <translation>Настройте это устройство</translation>
    </message>
    <message>
        <source>On a staff device of your organisation: Devices, then “Add a device”. It shows the organisation&apos;s card.</source>
        <translation>На устройстве сотрудника вашей организации откройте «Настройки», затем «Устройства», затем «Добавить устройство». Там будет карточка организации.</translation>
    </message>
</context>
<context>
    <name>JoinConfirmPage</name>
    <message>
        <source>Join %1?</source>
        <translation>Присоединиться к «%1»?</translation>
    </message>
    <message>
        <source>This device becomes %1. %2</source>
        <translation>Это устройство станет %1. %2</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Подождите…</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Присоединиться</translation>
    </message>
    <message>
        <source>The words of this organisation:</source>
        <translation>Слова этой организации:</translation>
    </message>
    <message>
        <source>Choose your passphrase (12 letters or more)</source>
        <translation>Придумайте парольную фразу (12 знаков или больше)</translation>
    </message>
</context>
<context>
    <name>JoinModePage</name>
    <message>
        <source>What is this device for?</source>
        <translation>Для чего это устройство?</translation>
    </message>
    <message>
        <source>Organisation: %1</source>
        <translation>Организация: %1</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Терминал</translation>
    </message>
    <message>
        <source>People fill in the form themselves. It cannot open what was sent.</source>
        <translation>Люди заполняют анкету сами. Открыть отправленное здесь нельзя.</translation>
    </message>
    <message>
        <source>Volunteer&apos;s tablet</source>
        <translation>Планшет волонтёра</translation>
    </message>
    <message>
        <source>A volunteer fills in the form. It cannot open what was sent.</source>
        <translation>Анкету заполняет волонтёр. Открыть отправленное здесь нельзя.</translation>
    </message>
    <message>
        <source>Staff device</source>
        <translation>Устройство сотрудника</translation>
    </message>
    <message>
        <source>Opens records with a passphrase. An administrator lets it in.</source>
        <translation>Открывает записи по парольной фразе. Его добавляет администратор.</translation>
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
        <translation>Как нам с вами общаться?</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>На каком языке?</translation>
    </message>
    <message>
        <source>How can we reach you best?</source>
        <translation>Как лучше с вами связаться?</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
</context>
<context>
    <name>LastPinPage</name>
    <message>
        <source>This form can no longer be corrected here</source>
        <translation>Эту анкету уже нельзя исправить здесь</translation>
    </message>
    <message>
        <source>Correct the last form: %1</source>
        <translation>Исправить последнюю анкету: %1</translation>
    </message>
    <message>
        <source>The 15 minutes are over. Add to its code instead.</source>
        <translation>15 минут прошло. Добавьте нужное к её коду.</translation>
    </message>
    <message>
        <source>That was not the PIN. Tries left: %1</source>
        <translation>Неверный PIN-код. Осталось попыток: %1</translation>
    </message>
    <message>
        <source>Your PIN opens it. After five wrong tries it cannot be corrected.</source>
        <translation>Ваш PIN-код открывает её. После пяти неверных попыток исправить её уже нельзя.</translation>
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
        <translation>Убрать из списка: %1</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Добавить человека</translation>
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
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Woman or man, as in the document</source>
        <translation>Женщина или мужчина, как в документе</translation>
    </message>
    <message>
        <source>Who is with the child now?</source>
        <translation>Кто сейчас с ребёнком?</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>About this person</source>
        <translation>Об этом человеке</translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message>
        <source>Who is travelling with you?</source>
        <translation>Кто едет с вами?</translation>
    </message>
    <message>
        <source>Add each person: family, friends, and every child. If you are on your own, go on.</source>
        <translation>Добавьте всех: родных, друзей и каждого ребёнка. Если с вами никого нет, коснитесь «Больше никого».</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Nobody else</source>
        <translation>Больше никого</translation>
    </message>
</context>
<context>
    <name>NameFields</name>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Taken from the first person. Change it if it is different.</source>
        <translation>Как у первого человека. Измените, если фамилия другая.</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic (if you use one)</source>
        <translation>Отчество (если есть)</translation>
    </message>
    <message>
        <source>From the document</source>
        <translation>Из документа</translation>
    </message>
    <message>
        <source>Name in the document</source>
        <translation>Имя и фамилия в документе</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <extracomment>Volunteer: the Latin name that was read from the document is taken away again</extracomment>
        <translation>Убрать это</translation>
    </message>
    <message>
        <source>From the contact card</source>
        <translation>Из контакта в телефоне</translation>
    </message>
</context>
<context>
    <name>NamePage</name>
    <message>
        <source>What is your name?</source>
        <translation>Как вас зовут?</translation>
    </message>
    <message>
        <source>As in your passport, in Cyrillic or Latin letters. One name is enough if you have only one.</source>
        <translation>Как в паспорте, кириллицей или латиницей. Если у вас только одно имя, этого достаточно.</translation>
    </message>
</context>
<context>
    <name>NationalityPage</name>
    <message>
        <source>What is your nationality?</source>
        <translation>Какое у вас гражданство?</translation>
    </message>
    <message>
        <source>Of which country do you have a passport?</source>
        <translation>Паспорт какой страны у вас?</translation>
    </message>
</context>
<context>
    <name>NeedsField</name>
    <message>
        <source>None of these</source>
        <translation>Ничего из этого</translation>
    </message>
</context>
<context>
    <name>NeedsPage</name>
    <message>
        <source>You may choose several.</source>
        <translation>Можно выбрать несколько ответов.</translation>
    </message>
    <message>
        <source>What do you and the people with you need?</source>
        <translation>Что нужно вам или тем, кто с вами?</translation>
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
        <translation>Завершить сейчас</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
</context>
<context>
    <name>PairAnswers</name>
    <message>
        <source>Same person</source>
        <translation>Тот же человек</translation>
    </message>
    <message>
        <source>Both records stay and point to each other. You can undo this.</source>
        <translation>Обе записи останутся и будут связаны. Это можно отменить.</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Разные люди</translation>
    </message>
    <message>
        <source>You will not be asked about these two again. You can change this in the record.</source>
        <translation>Об этих двух записях программа больше не спросит. Изменить это можно в записи.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить решение</translation>
    </message>
    <message>
        <source>As if nobody had decided. Nothing is lost, both records stay as they are.</source>
        <translation>Как будто никто ничего не решал. Ничего не пропадёт, обе записи останутся как есть.</translation>
    </message>
    <message>
        <source>Not sure? Choose “Later”: nothing is noted.</source>
        <extracomment>Staff, under the answers &quot;Same person&quot; and &quot;Not the same&quot;; &quot;Later&quot; is the button at the lower edge.</extracomment>
        <translation>Не уверены? Выберите «Позже»: ничего не будет записано.</translation>
    </message>
</context>
<context>
    <name>PairHead</name>
    <message>
        <source>Open this record</source>
        <translation>Открыть эту запись</translation>
    </message>
    <message>
        <source>Open this record: %1</source>
        <translation>Открыть эту запись: %1</translation>
    </message>
</context>
<context>
    <name>PartyGroups</name>
    <message>
        <source>Where they sleep tonight</source>
        <translation>Где ночуют сегодня</translation>
    </message>
    <message>
        <source>Best way to reach them</source>
        <translation>Как лучше связаться</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>Что нужно</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>%1 letters typed</source>
        <translation>Введено знаков: %1</translation>
    </message>
</context>
<context>
    <name>PassphraseNewPage</name>
    <message>
        <source>Your new passphrase</source>
        <translation>Ваша новая парольная фраза</translation>
    </message>
    <message>
        <source>Now %1 stands at the screen</source>
        <translation>Теперь у экрана — %1</translation>
    </message>
    <message>
        <source>Write these six words down and keep the paper with you. They are shown only now.</source>
        <translation>Запишите эти шесть слов и держите листок при себе. Их видно только сейчас.</translation>
    </message>
    <message>
        <source>At least 12 letters. Four ordinary words that do not belong together are good.</source>
        <translation>Не меньше 12 знаков. Хорошо подходят четыре обычных слова, не связанных между собой.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Подождите…</translation>
    </message>
    <message>
        <source>The six words, joined with hyphens</source>
        <translation>Шесть слов, соединённых дефисами</translation>
    </message>
    <message>
        <source>Type the words, with the hyphens</source>
        <translation>Введите эти слова вместе с дефисами</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Новая парольная фраза</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>То же самое ещё раз</translation>
    </message>
    <message>
        <source>I would rather choose my own</source>
        <translation>Лучше придумаю свою</translation>
    </message>
    <message>
        <source>Give me six words</source>
        <translation>Предложить шесть слов</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>PassphraseWhoPage</name>
    <message>
        <source>Who shall be able to open this device?</source>
        <translation>Кто сможет открывать это устройство?</translation>
    </message>
    <message>
        <source>Change your passphrase</source>
        <translation>Измените свою парольную фразу</translation>
    </message>
    <message>
        <source>This person will open the same records as you.</source>
        <translation>Этот человек сможет открывать те же записи, что и вы.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Подождите…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>Ваша собственная парольная фраза</translation>
    </message>
    <message>
        <source>Your passphrase until now</source>
        <translation>Ваша нынешняя парольная фраза</translation>
    </message>
</context>
<context>
    <name>PassphrasesPage</name>
    <message>
        <source>Passphrases</source>
        <translation>Парольные фразы</translation>
    </message>
    <message>
        <source>Everybody has a passphrase of their own. Nobody needs to know yours.</source>
        <translation>У каждого своя парольная фраза. Вашу никому знать не нужно.</translation>
    </message>
    <message>
        <source>Let somebody in</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>%1 · you</source>
        <translation>%1 · вы</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>Изменить мою парольную фразу</translation>
    </message>
    <message>
        <source>Take the passphrase of %1 away</source>
        <translation>%1: убрать парольную фразу</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
</context>
<context>
    <name>PersonGroups</name>
    <message>
        <source>Born</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Who is with the child now?</source>
        <translation>Кто сейчас с ребёнком?</translation>
    </message>
    <message>
        <source>Woman or man, as in the document</source>
        <translation>Женщина или мужчина, как в документе</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Гражданство</translation>
    </message>
</context>
<context>
    <name>PhoneFields</name>
    <message>
        <source>Phone number</source>
        <translation>Номер телефона</translation>
    </message>
    <message>
        <source>for example +380 …</source>
        <translation>например, +380 …</translation>
    </message>
    <message>
        <source>Is it safe to call or message this number?</source>
        <translation>Безопасно ли звонить или писать на этот номер?</translation>
    </message>
    <message>
        <source>From the contact card</source>
        <translation>Из контакта в телефоне</translation>
    </message>
    <message>
        <source>Scan the person’s contact card</source>
        <translation>Сканировать контакт с телефона человека</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>Your phone number</source>
        <translation>Ваш номер телефона</translation>
    </message>
    <message>
        <source>Only if you like. You can go on without it.</source>
        <translation>Только по желанию. Можно продолжить и без номера.</translation>
    </message>
</context>
<context>
    <name>PinChoicePage</name>
    <message>
        <source>Type the same PIN again</source>
        <translation>Введите тот же PIN-код ещё раз</translation>
    </message>
    <message>
        <source>The two PINs were different. Please choose one again.</source>
        <translation>PIN-коды не совпали. Выберите PIN-код ещё раз.</translation>
    </message>
    <message>
        <source>Use this PIN</source>
        <translation>Выбрать этот PIN-код</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>%1 of 6 digits</source>
        <translation>%1 из 6 цифр</translation>
    </message>
    <message>
        <source>Clear all</source>
        <extracomment>Key of the PIN pad: clears all digits</extracomment>
        <translation>Стереть всё</translation>
    </message>
    <message>
        <source>Take the last digit away</source>
        <extracomment>Key of the PIN pad: takes the last digit away</extracomment>
        <translation>Стереть последнюю цифру</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Address or name of the place</source>
        <translation>Адрес или название места</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Where will you sleep tonight?</source>
        <translation>Где вы ночуете сегодня?</translation>
    </message>
    <message>
        <source>If you do not know yet, ask at the desk.</source>
        <translation>Если ещё не знаете, спросите у стойки.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Before you start</source>
        <translation>Прежде чем начать</translation>
    </message>
    <message>
        <source>Read less</source>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Подробнее</translation>
    </message>
    <message>
        <source>Why do we ask?</source>
        <translation>Почему мы спрашиваем?</translation>
    </message>
    <message>
        <source>Who sees it?</source>
        <translation>Кто это видит?</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>Как долго?</translation>
    </message>
    <message>
        <source>Only as long as it is needed for your help. %1 sets the time and then erases it. Ask at the desk.</source>
        <translation>Только пока это нужно, чтобы помочь вам. Срок определяет %1, а потом удаляет данные. Подойдите к стойке и спросите.</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Ваши права</translation>
    </message>
    <message>
        <source>You may see your data, correct them, or have them erased. Ask at the desk. You may complain to the Autoriteit Persoonsgegevens, the Dutch authority for privacy.</source>
        <translation>Вы можете увидеть свои данные, исправить их или попросить удалить. Подойдите к стойке. Можно подать жалобу в Autoriteit Persoonsgegevens. Это нидерландский орган по защите данных.</translation>
    </message>
    <message>
        <source>%1 asks these questions to find a safe place and the right help with you.</source>
        <translation>%1 задаёт эти вопросы, чтобы вместе с вами искать безопасное место и нужную помощь.</translation>
    </message>
    <message>
        <source>Your answers are locked. Only trained staff can open them.</source>
        <translation>Ваши ответы защищены. Открыть их могут только специально подготовленные сотрудники.</translation>
    </message>
    <message>
        <source>Only a name is needed. You may skip the other questions. You get help either way.</source>
        <translation>Нужно только имя. Остальные вопросы можно пропустить. Помощь от этого не зависит.</translation>
    </message>
    <message>
        <source>To know who is with whom. To know who needs a bed or a doctor tonight. To protect children who are here without a parent.</source>
        <translation>Чтобы знать, кто с кем. Чтобы знать, кому сегодня нужен ночлег или врач. И чтобы защитить детей, которые здесь без родителей.</translation>
    </message>
    <message>
        <source>Trained staff of %1. Is a child here without a parent? Then also the municipality and the guardians of Nidos. Nobody else, unless someone is in danger.</source>
        <translation>Специально подготовленные сотрудники (%1). Если ребёнок здесь без родителей, это видят также муниципалитет и опекуны организации Nidos. Больше никто, если никому не угрожает опасность.</translation>
    </message>
    <message>
        <source>Code from before: %1</source>
        <translation>Код с прошлого раза: %1</translation>
    </message>
    <message>
        <source>I have filled this in before</source>
        <translation>Я заполняю эту анкету не в первый раз</translation>
    </message>
</context>
<context>
    <name>ProblemWindow</name>
    <message>
        <source>Prystan is open already. Close the other window first, or use that one.</source>
        <translation>Prystan уже открыт. Закройте другое окно или работайте в нём.</translation>
    </message>
    <message>
        <source>The disk is full. Make some room, then start Prystan again.</source>
        <translation>Диск заполнен. Освободите место и запустите Prystan снова.</translation>
    </message>
    <message>
        <source>These data were written by a newer Prystan. Please install that one.</source>
        <translation>Эти данные записаны более новой версией Prystan. Установите её.</translation>
    </message>
    <message>
        <source>A part of the data is damaged. Nothing was changed. Please call your administrator.</source>
        <translation>Часть данных повреждена. Ничего не изменено. Обратитесь к администратору.</translation>
    </message>
    <message>
        <source>Prystan cannot read its data. Please call your administrator.</source>
        <translation>Prystan не может прочитать свои данные. Обратитесь к администратору.</translation>
    </message>
    <message>
        <source>Prystan</source>
        <translation>Prystan</translation>
    </message>
    <message>
        <source>Prystan did not start</source>
        <translation>Не удалось запустить Prystan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Prystan may not read or write its data here. Please ask your administrator.</source>
        <translation>У Prystan нет права читать и записывать здесь свои данные. Обратитесь к администратору.</translation>
    </message>
    <message>
        <source>Prystan is not set up here yet. Ask an administrator to do this.</source>
        <translation>Prystan здесь ещё не настроен. Обратитесь к администратору.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Progress through the form: step 3 of 8</extracomment>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>PublicFlow</name>
    <message>
        <source>Choose a PIN for this shift</source>
        <translation>Выберите PIN-код на эту смену</translation>
    </message>
    <message>
        <source>Six digits. It covers an open form when you put the tablet away.</source>
        <translation>Шесть цифр. Если вы отложите планшет, открытая анкета скроется. PIN-код вернёт её.</translation>
    </message>
</context>
<context>
    <name>ReadMark</name>
    <message>
        <source>From the document</source>
        <translation>Из документа</translation>
    </message>
</context>
<context>
    <name>ReadingSheet</name>
    <message>
        <source>Easier to read</source>
        <translation>Легче читать</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Сильный контраст</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Меньше движения</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Why do you open this child&apos;s record?</source>
        <translation>Почему вы открываете запись этого ребёнка?</translation>
    </message>
    <message>
        <source>Your reason is noted together with the time.</source>
        <translation>Причина и время записываются в журнал.</translation>
    </message>
</context>
<context>
    <name>RecordLine</name>
    <message>
        <source>Erase this</source>
        <translation>Удалить это</translation>
    </message>
    <message>
        <source>Erase this: %1</source>
        <translation>Удалить это: %1</translation>
    </message>
    <message>
        <source>This one is right</source>
        <translation>Это правильно</translation>
    </message>
    <message>
        <source>This one is right: %1</source>
        <translation>Это правильно: %1</translation>
    </message>
</context>
<context>
    <name>RecordRow</name>
    <message>
        <source>answers differ</source>
        <translation>ответы разные</translation>
    </message>
</context>
<context>
    <name>RegisterFlow</name>
    <message>
        <source>Lock</source>
        <translation>Блокировка</translation>
    </message>
</context>
<context>
    <name>RemovePassphraseSheet</name>
    <message>
        <source>Take the passphrase of %1 away?</source>
        <translation>%1: убрать парольную фразу?</translation>
    </message>
    <message>
        <source>%1 can no longer open records on this device. The records are locked with new keys; that can take a minute.</source>
        <translation>%1 больше не сможет открывать записи на этом устройстве. Записи будут закрыты новыми ключами; это может занять минуту.</translation>
    </message>
    <message>
        <source>What %1 copied before can still be read with the old passphrase. On other devices it has to be taken away too.</source>
        <translation>%1: сделанные раньше копии ещё можно прочитать со старой парольной фразой. На других устройствах её тоже нужно убрать.</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>Ваша собственная парольная фраза</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Подождите…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>RevealLink</name>
    <message>
        <source>Hide what I typed</source>
        <translation>Скрыть введённое</translation>
    </message>
    <message>
        <source>Show what I typed</source>
        <translation>Показать введённое</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Is this right?</source>
        <translation>Всё верно?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Touch an answer to change it. If all is right, touch Save.</source>
        <translation>Коснитесь ответа, чтобы его изменить. Если всё верно, коснитесь «Сохранить».</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>%1: %2. Change</source>
        <translation>%1: %2. Изменить</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>This text is not there in your language yet.</source>
        <translation>Этого текста ещё нет на вашем языке.</translation>
    </message>
    <message>
        <source>In danger: 112. Advice: %1</source>
        <extracomment>%1 is a helpline: its name and number</extracomment>
        <translation>Опасность: 112. Совет: %1</translation>
    </message>
    <message>
        <source>In danger: call 112. It is free.</source>
        <translation>Опасность? Звоните 112. Это бесплатно.</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Saved on this device</source>
        <translation>Сохранено на этом устройстве</translation>
    </message>
    <message>
        <source>Your answers are safe, also without internet.</source>
        <translation>Ваши ответы надёжно сохранены, даже без интернета.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <extracomment>Staff, after a form was saved: the record of the person</extracomment>
        <translation>Открыть запись</translation>
    </message>
</context>
<context>
    <name>SavingPage</name>
    <message>
        <source>Saving…</source>
        <translation>Сохраняем…</translation>
    </message>
    <message>
        <source>Please wait a moment.</source>
        <translation>Подождите, пожалуйста.</translation>
    </message>
</context>
<context>
    <name>ScanSheet</name>
    <message>
        <source>Scan a code</source>
        <translation>Сканировать код</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Что видит камера</translation>
    </message>
    <message>
        <source>Nothing is photographed or kept. The camera is on only while you see this.</source>
        <translation>Ничего не фотографируется и не сохраняется. Камера работает, только пока вы видите это окно.</translation>
    </message>
    <message>
        <source>Switch the camera on again</source>
        <translation>Включить камеру снова</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>In any spelling. Also a code, a document number or the end of a phone number.</source>
        <translation>В любом написании. Также код, номер документа или конец номера телефона.</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Найти человека</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Staff: in the empty field itself; one short word, which stands there in large text as well.</extracomment>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Scan a person’s code</source>
        <translation>Сканировать код человека</translation>
    </message>
</context>
<context>
    <name>SectionTitle</name>
    <message>
        <source>The person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Кто рядом</translation>
    </message>
    <message>
        <source>The whole party</source>
        <translation>Все вместе</translation>
    </message>
    <message>
        <source>What staff decided</source>
        <translation>Решения сотрудников</translation>
    </message>
    <message>
        <source>Added later</source>
        <extracomment>Staff: heading over what somebody said later, with the code of this person</extracomment>
        <translation>Добавлено позже</translation>
    </message>
</context>
<context>
    <name>SexPage</name>
    <message>
        <source>What does your document say: woman or man?</source>
        <translation>Что указано в вашем документе: женщина или мужчина?</translation>
    </message>
    <message>
        <source>We ask because places to sleep are often shared.</source>
        <translation>Спрашиваем, потому что в одной комнате часто ночует несколько человек.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Back to the page</source>
        <extracomment>Button that closes a sheet over the page and goes back to the page</extracomment>
        <translation>Назад к странице</translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>This shift</source>
        <translation>Эта смена</translation>
    </message>
    <message>
        <source>Nothing was saved in this shift yet.</source>
        <translation>За эту смену ещё ничего не сохранено.</translation>
    </message>
    <message>
        <source>This list has no names. It is only in memory and is empty after a restart.</source>
        <translation>В этом списке нет имён. Он только в памяти и исчезнет после перезапуска.</translation>
    </message>
    <message>
        <source>End this shift</source>
        <translation>Завершить смену</translation>
    </message>
    <message>
        <source>End this shift?</source>
        <translation>Завершить смену?</translation>
    </message>
    <message>
        <source>Your PIN and this list will be gone. The saved forms stay on this device.</source>
        <translation>Ваш PIN-код и этот список исчезнут. Сохранённые анкеты останутся на устройстве.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Delivery and USB stick</source>
        <translation>Доставка и флешка</translation>
    </message>
</context>
<context>
    <name>SlipField</name>
    <message>
        <source>Scan the code of the other screen</source>
        <translation>Отсканируйте код с другого экрана</translation>
    </message>
    <message>
        <source>Read from a USB stick</source>
        <translation>Прочитать с флешки</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Сканировать камерой</translation>
    </message>
</context>
<context>
    <name>SlipView</name>
    <message>
        <source>Write to a USB stick</source>
        <translation>Записать на флешку</translation>
    </message>
</context>
<context>
    <name>SpaceRow</name>
    <message>
        <source>space</source>
        <translation>пробел</translation>
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
        <translation>Поговорить с сотрудником</translation>
    </message>
    <message>
        <source>You can ask about anything. Talking costs nothing.</source>
        <translation>Спросить можно о чём угодно. Разговор бесплатный.</translation>
    </message>
    <message>
        <source>A place to sleep, papers, school, work, a doctor</source>
        <translation>Ночлег, документы, школа, работа, врач</translation>
    </message>
    <message>
        <source>A journey, an offer, or a person you are not sure about</source>
        <translation>Сомнения насчёт поездки, предложения или человека</translation>
    </message>
    <message>
        <source>Family you have lost contact with</source>
        <translation>Родные, с которыми нет связи</translation>
    </message>
    <message>
        <source>You may ask to talk without others listening.</source>
        <translation>Можно попросить поговорить так, чтобы другие не слышали.</translation>
    </message>
    <message>
        <source>Please go to the desk of %1 in this building. The opening hours are on the sign there.</source>
        <translation>Подойдите, пожалуйста, к стойке в этом здании: %1. Часы работы указаны там на табличке.</translation>
    </message>
    <message>
        <source>Advice by phone: %1</source>
        <translation>Совет по телефону: %1</translation>
    </message>
    <message>
        <source>In danger: call 112. It is free.</source>
        <translation>Опасность? Звоните 112. Это бесплатно.</translation>
    </message>
</context>
<context>
    <name>SpokenField</name>
    <message>
        <source>I copy this from a paper form</source>
        <translation>Я переписываю с бумажной анкеты</translation>
    </message>
    <message>
        <source>When was it said? Day and time as on the paper.</source>
        <translation>Когда это было сказано? День и время — как на бумаге.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Минута</translation>
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
        <translation>Блокировка</translation>
    </message>
</context>
<context>
    <name>StaffCorrectionPage</name>
    <message>
        <source>Correct this record</source>
        <translation>Исправить эту запись</translation>
    </message>
    <message>
        <source>%1. Change only what is wrong or has changed. Everybody who may read this record will see it.</source>
        <translation>%1. Меняйте только то, что неправильно или изменилось. Это увидят все, у кого есть доступ к этой записи.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Подождите…</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Сохранить исправление</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>Откуда вы это знаете?</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation>Предпочитаемый язык</translation>
    </message>
</context>
<context>
    <name>StaffDeliveryPage</name>
    <message>
        <source>Delivery</source>
        <translation>Доставка</translation>
    </message>
</context>
<context>
    <name>StaffDesk</name>
    <message>
        <source>Touch a line to open the record.</source>
        <translation>Коснитесь строки, чтобы открыть запись.</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>Дата верна</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
</context>
<context>
    <name>StaffDuplicatesPage</name>
    <message>
        <source>May be registered twice</source>
        <translation>Возможно, зарегистрированы дважды</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s). The likeliest come first; the others follow when these are decided.</source>
        <translation>
            <numerusform>%n пара. Сначала самые вероятные; остальные появятся после решения по этим.</numerusform>
            <numerusform>%n пары. Сначала самые вероятные; остальные появятся после решения по этим.</numerusform>
            <numerusform>%n пар. Сначала самые вероятные; остальные появятся после решения по этим.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s), the likeliest first.</source>
        <translation>
            <numerusform>%n пара, сначала самые вероятные.</numerusform>
            <numerusform>%n пары, сначала самые вероятные.</numerusform>
            <numerusform>%n пар, сначала самые вероятные.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody seems to be registered twice.</source>
        <translation>Похоже, никто не зарегистрирован дважды.</translation>
    </message>
</context>
<context>
    <name>StaffErasuresPage</name>
    <message>
        <source>Erased records</source>
        <translation>Удалённые записи</translation>
    </message>
    <message>
        <source>What is gone, and where it may still be. No names: they are gone too.</source>
        <translation>Что удалено и где это ещё может быть. Имён нет: они тоже удалены.</translation>
    </message>
    <message>
        <source>Nothing has been erased.</source>
        <translation>Ничего не удалено.</translation>
    </message>
</context>
<context>
    <name>StaffFlow</name>
    <message>
        <source>Choose a PIN for this pause</source>
        <translation>Выберите PIN-код на эту паузу</translation>
    </message>
    <message>
        <source>Six digits. Five tries, eight hours at most; after that only the passphrase opens.</source>
        <translation>Шесть цифр. Есть пять попыток и не больше восьми часов. Потом нужна парольная фраза.</translation>
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
        <translation>Обновить список</translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <translation>Записей ещё нет.</translation>
    </message>
    <message>
        <source>The log of this device has a gap or was changed. The records can still be used. Please tell your administrator.</source>
        <translation>В журнале этого устройства есть пробел, или его изменили. Записями можно пользоваться дальше. Сообщите администратору.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>New forms appear here by themselves.</source>
        <translation>Новые анкеты появляются здесь сами.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message numerus="yes">
        <source>May be registered twice: %n</source>
        <translation>
            <numerusform>Возможно, зарегистрированы дважды: %n</numerusform>
            <numerusform>Возможно, зарегистрированы дважды: %n</numerusform>
            <numerusform>Возможно, зарегистрированы дважды: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>New form</source>
        <extracomment>Staff, on the list: a form for somebody who is here now</extracomment>
        <translation>Новая анкета</translation>
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
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Блокировка</translation>
    </message>
</context>
<context>
    <name>StaffPairPage</name>
    <message>
        <source>Is this the same person?</source>
        <translation>Это один и тот же человек?</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Staff, under two records that may be of one person: nothing is decided now.</extracomment>
        <translation>Позже</translation>
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
        <translation>Сотрудники: пауза</translation>
    </message>
    <message>
        <source>Your PIN opens the records again. A pause ends after eight hours.</source>
        <translation>PIN-код снова откроет записи. Пауза длится не больше восьми часов.</translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <translation>Ввести парольную фразу</translation>
    </message>
</context>
<context>
    <name>StaffReadingPage</name>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>New registrations are being read</source>
        <translation>Считываются новые записи</translation>
    </message>
    <message>
        <source>Many have come in since this device was last opened. The list opens when all are read. You can lock the device: what is read stays read.</source>
        <translation>С тех пор как это устройство в последний раз разблокировали, поступило много новых записей. Список откроется, когда всё будет считано. Устройство можно заблокировать: считанное не пропадёт.</translation>
    </message>
</context>
<context>
    <name>StaffRecordPage</name>
    <message>
        <source>Close this record</source>
        <translation>Закрыть запись</translation>
    </message>
    <message>
        <source>Others in this party</source>
        <extracomment>Staff: above the other members of the party, in an opened record</extracomment>
        <translation>Другие в этой группе</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Блокировка</translation>
    </message>
    <message>
        <source>No longer wants to be registered</source>
        <translation>Больше не хочет быть в списке</translation>
    </message>
    <message>
        <source>Erase this record</source>
        <translation>Удалить эту запись</translation>
    </message>
    <message>
        <source>Correct this record</source>
        <translation>Исправить эту запись</translation>
    </message>
</context>
<context>
    <name>StaffSettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Passphrases</source>
        <translation>Парольные фразы</translation>
    </message>
    <message>
        <source>Who may open the records on this device</source>
        <translation>Кто может открывать записи на этом устройстве</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Устройства</translation>
    </message>
    <message>
        <source>Let a new device in, strike a lost one out</source>
        <translation>Добавить новое устройство, заблокировать потерянное</translation>
    </message>
    <message>
        <source>Erased records</source>
        <translation>Удалённые записи</translation>
    </message>
    <message>
        <source>What is gone, and where it may still be</source>
        <translation>Что удалено и где это ещё может быть</translation>
    </message>
</context>
<context>
    <name>StaffTrustPage</name>
    <message>
        <source>Set aside</source>
        <translation>Отложено отдельно</translation>
    </message>
    <message>
        <source>Everything that came in can be trusted.</source>
        <translation>Ничего не пришлось откладывать.</translation>
    </message>
    <message>
        <source>This came in and could not be trusted, so it is not among the registrations. There may be a real person behind it. Look for the person and ask. Please do not copy anything before that.</source>
        <translation>Это поступило, но доверять этому нельзя, поэтому среди записей его нет. За этим может стоять настоящий человек. Найдите его и спросите. Пожалуйста, до этого ничего не переписывайте.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not shown.</source>
        <translation>
            <numerusform>Ещё %n запись не показана.</numerusform>
            <numerusform>Ещё %n записи не показаны.</numerusform>
            <numerusform>Ещё %n записей не показано.</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Устройства</translation>
    </message>
    <message>
        <source>Added to a code that is not here (yet)</source>
        <translation>Добавлено к коду, которого здесь (ещё) нет</translation>
    </message>
</context>
<context>
    <name>StaffUnlockPage</name>
    <message>
        <source>Staff: unlock the records</source>
        <translation>Сотрудники: разблокировать записи</translation>
    </message>
    <message>
        <source>Only for trained staff. Every opening is noted.</source>
        <translation>Только для подготовленных сотрудников. Каждое открытие записывается в журнал.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Открываем…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Passphrase of this demo: %1</source>
        <translation>Парольная фраза для демо: %1</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
</context>
<context>
    <name>StaySafePage</name>
    <message>
        <source>Stay safe</source>
        <translation>Ваша безопасность</translation>
    </message>
    <message>
        <source>Most people who offer help mean well. Anyone can be deceived. It is never your fault.</source>
        <translation>Большинство людей, которые предлагают помощь, хотят добра. Обмануть могут любого. Это никогда не ваша вина.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Take a number along on your phone</source>
        <extracomment>Opens a list of helplines; one of them can be taken into the person&apos;s own phone by a QR code</extracomment>
        <translation>Сохранить номер в своём телефоне</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less</source>
        <extracomment>Button that makes a number smaller</extracomment>
        <translation>Меньше</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button that makes a number larger</extracomment>
        <translation>Больше</translation>
    </message>
</context>
<context>
    <name>StickField</name>
    <message>
        <source>Without a network</source>
        <translation>Без сети</translation>
    </message>
    <message>
        <source>Files travel locked. Whoever finds the stick can read nothing.</source>
        <translation>Файлы на флешке под замком. Кто её найдёт, ничего не прочитает.</translation>
    </message>
    <message>
        <source>Write to a USB stick</source>
        <translation>Записать на флешку</translation>
    </message>
    <message>
        <source>Read from a USB stick</source>
        <translation>Прочитать с флешки</translation>
    </message>
</context>
<context>
    <name>StrayRow</name>
    <message>
        <source>Erase this</source>
        <translation>Удалить это</translation>
    </message>
    <message>
        <source>Erase this: %1</source>
        <translation>Удалить это: %1</translation>
    </message>
</context>
<context>
    <name>StrikeOutSheet</name>
    <message>
        <source>Strike out %1?</source>
        <translation>Заблокировать %1?</translation>
    </message>
    <message>
        <source>Nothing that %1 sends from now on is believed. What it sent before stays.</source>
        <translation>То, что %1 отправит с этого момента, будет считаться недостоверным. То, что уже поступило сюда, останется.</translation>
    </message>
    <message>
        <source>A lost staff device may still hold the keys it was given. Only its passphrase protects them.</source>
        <translation>На потерянном устройстве сотрудника ещё могут быть его ключи. Их защищает только парольная фраза.</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Заблокировать</translation>
    </message>
</context>
<context>
    <name>TakeAlongSheet</name>
    <message>
        <source>Information</source>
        <extracomment>Under this name a helpline is kept in the person&apos;s own phone, where somebody else may look. It must tell nothing.</extracomment>
        <translation>Справка</translation>
    </message>
    <message>
        <source>A number for your phone</source>
        <translation>Номер для вашего телефона</translation>
    </message>
    <message>
        <source>Does somebody else look into your phone? Then think first. In danger you need no number in it: 112 is enough.</source>
        <translation>Кто-то другой заглядывает в ваш телефон? Тогда сначала подумайте. Если вы в опасности, сохранённый номер не нужен: достаточно 112.</translation>
    </message>
    <message>
        <source>Which number?</source>
        <translation>Какой номер?</translation>
    </message>
    <message>
        <source>Under which name?</source>
        <translation>Под каким названием?</translation>
    </message>
    <message>
        <source>A word that tells nothing</source>
        <translation>Слово, которое ничего не выдаст</translation>
    </message>
    <message>
        <source>The real name: easy to find</source>
        <translation>Настоящее название: легко найти</translation>
    </message>
    <message>
        <source>Your phone will keep: %1, %2</source>
        <translation>Ваш телефон сохранит: %1, %2</translation>
    </message>
    <message>
        <source>The number as a picture for the camera of your phone</source>
        <translation>Номер в виде картинки для камеры вашего телефона</translation>
    </message>
    <message>
        <source>Open the camera of your phone and hold it before the picture. Your phone asks whether to keep it. If you call later, the call stays in the list of calls until you erase it.</source>
        <translation>Откройте камеру своего телефона и наведите её на картинку. Телефон спросит, сохранить ли номер. Если потом позвоните, звонок останется в списке вызовов, пока вы его не сотрёте.</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Выбрать снова</translation>
    </message>
</context>
<context>
    <name>TierPill</name>
    <message>
        <source>adult</source>
        <translation>взрослый человек</translation>
    </message>
    <message>
        <source>%1, urgent</source>
        <translation>%1, срочно</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>не хочет быть в списке</translation>
    </message>
</context>
<context>
    <name>UnverifiedRow</name>
    <message>
        <source>Unverified, may be a person</source>
        <translation>Не проверено, возможно, это человек</translation>
    </message>
    <message>
        <source>Nobody has taken care of this for over an hour.</source>
        <translation>Этим уже больше часа никто не занимается.</translation>
    </message>
    <message>
        <source>I take care of this</source>
        <translation>Я этим займусь</translation>
    </message>
    <message>
        <source>This is genuine: take it into the records</source>
        <translation>Это настоящее: добавить к записям</translation>
    </message>
</context>
<context>
    <name>VolunteerCards</name>
    <message>
        <source>Correct the last form: %1</source>
        <translation>Исправить последнюю анкету: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>Осталась %n минута</numerusform>
            <numerusform>Осталось %n минуты</numerusform>
            <numerusform>Осталось %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to a code</source>
        <translation>Добавить к коду</translation>
    </message>
    <message>
        <source>Something more about a person who has a code</source>
        <translation>Ещё что-то о человеке, у которого уже есть код</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>Эта смена</translation>
    </message>
    <message>
        <source>Codes and numbers, no names</source>
        <translation>Коды и числа, без имён</translation>
    </message>
</context>
<context>
    <name>VolunteerDeliveryPage</name>
    <message>
        <source>Delivery</source>
        <translation>Доставка</translation>
    </message>
</context>
<context>
    <name>VolunteerFormPage</name>
    <message>
        <source>New form</source>
        <translation>Новая анкета</translation>
    </message>
    <message>
        <source>Names, a birth year and who is with each child are enough to save.</source>
        <translation>Для сохранения достаточно имён, года рождения и ответа, кто с каждым ребёнком.</translation>
    </message>
    <message>
        <source>Check and save</source>
        <translation>Проверить и сохранить</translation>
    </message>
    <message>
        <source>Those with this person</source>
        <translation>Кто с этим человеком</translation>
    </message>
    <message>
        <source>Correct form %1</source>
        <translation>Исправить анкету %1</translation>
    </message>
</context>
<context>
    <name>ZoneField</name>
    <message>
        <source>Lines of the document</source>
        <translation>Строки документа</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Следующая строка</translation>
    </message>
</context>
<context>
    <name>ZonePanel</name>
    <message>
        <source>Type the lines of the document</source>
        <translation>Ввести строки документа</translation>
    </message>
    <message>
        <source>The lowest two or three lines, with many &lt;&lt;&lt;. Small letters and spaces do not matter.</source>
        <translation>Две или три самые нижние строки, со многими &lt;&lt;&lt;. Маленькие буквы и пробелы не мешают.</translation>
    </message>
    <message>
        <source>Use these lines</source>
        <translation>Взять эти строки</translation>
    </message>
    <message>
        <source>Do not type the lines</source>
        <translation>Не вводить строки</translation>
    </message>
</context>
<context>
    <name>prystan::ui::ActWords</name>
    <message>
        <source>The person asks for it</source>
        <extracomment>Staff: why a record is erased. Choice cards.</extracomment>
        <translation>Об этом просит человек</translation>
    </message>
    <message>
        <source>Registered by mistake, or twice</source>
        <translation>Внесено по ошибке или дважды</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>Больше не нужно</translation>
    </message>
    <message>
        <source>Another reason in the law</source>
        <translation>Другая причина по закону</translation>
    </message>
    <message>
        <source>The person said so here</source>
        <extracomment>Staff: how it is known that the person no longer wants to be registered. Choice cards.</extracomment>
        <translation>Человек сказал об этом здесь</translation>
    </message>
    <message>
        <source>By phone or message</source>
        <translation>По телефону или в сообщении</translation>
    </message>
    <message>
        <source>A parent or guardian said so</source>
        <translation>Так сказали родители или опекун</translation>
    </message>
    <message>
        <source>I spoke with the person</source>
        <extracomment>Staff: how it is known that something that was set aside is genuine. Choice cards.</extracomment>
        <translation>Был разговор с этим человеком</translation>
    </message>
    <message>
        <source>A colleague on the spot confirmed it</source>
        <translation>Подтвердили коллеги на месте</translation>
    </message>
    <message>
        <source>I know the device and who used it</source>
        <translation>Мне известно, что это за устройство и кто им пользовался</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>Staff, lines of an opened record: what staff did with it.</extracomment>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Handed over</source>
        <extracomment>Staff: to the municipality or to Nidos.</extracomment>
        <translation>Передано</translation>
    </message>
    <message>
        <source>No longer wants to be registered</source>
        <translation>Больше не хочет быть в списке</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Taken in as genuine</source>
        <extracomment>Staff: it had been set aside as unverified; a staff member vouched for it.</extracomment>
        <translation>Принято как настоящее</translation>
    </message>
    <message>
        <source>by a staff member, device %1, %2</source>
        <extracomment>Staff: who decided it, &quot;by a staff member, device S1, 24 November 2026, 23:40&quot;.</extracomment>
        <translation>решение сотрудника или сотрудницы, устройство %1, %2</translation>
    </message>
    <message>
        <source>This record was erased. What you see came in without knowing of that. Erase it again if it should go too.</source>
        <extracomment>Staff, in a record that was erased and of which something came in later.</extracomment>
        <translation>Эта запись была удалена. То, что вы здесь видите, пришло позже, с устройства, которое об этом не знало. Если и это должно исчезнуть, удалите запись ещё раз.</translation>
    </message>
    <message>
        <source>%1 and all that was said about this person will be gone.</source>
        <extracomment>Staff, before a record is erased: what will be gone. %1: the person&apos;s name.</extracomment>
        <translation>%1: будет удалена запись и всё, что было сказано об этом человеке.</translation>
    </message>
    <message>
        <source>Nobody else is left in this form, so phone, place and needs go too.</source>
        <extracomment>Staff, before the last member of a party is erased: phone number, place and needs go as well.</extracomment>
        <translation>В анкете больше никого не останется, поэтому телефон, место и потребности тоже будут удалены.</translation>
    </message>
    <message>
        <source>The others in this form stay. The form will still show that there was a child, and about how old.</source>
        <translation>Остальные люди в анкете останутся. В анкете по-прежнему будет видно, что был ребёнок и примерно какого возраста.</translation>
    </message>
    <message>
        <source>The others in this form stay. The form will still show that there was one more person.</source>
        <translation>Остальные люди в анкете останутся. В анкете по-прежнему будет видно, что был ещё один человек.</translation>
    </message>
    <message>
        <source>Copies on other devices and on the server go when they connect.</source>
        <translation>Копии на других устройствах и на сервере будут удалены, как только появится связь.</translation>
    </message>
    <message>
        <source>An old backup may still hold it.</source>
        <translation>В старой резервной копии это может ещё быть.</translation>
    </message>
    <message>
        <source>You cannot undo this.</source>
        <translation>Отменить это нельзя.</translation>
    </message>
    <message>
        <source>The record stays as it is. It is marked, and stands at the end of the list.</source>
        <extracomment>Staff, before a record is marked: the person no longer wants to be registered.</extracomment>
        <translation>Запись остаётся без изменений. Она получает отметку и стоит в конце списка.</translation>
    </message>
    <message>
        <source>If everything should be gone, erase the record instead.</source>
        <translation>Если должно исчезнуть всё, лучше удалите запись.</translation>
    </message>
    <message>
        <source>%1 will stand among the records, with a note that a staff member vouched for it.</source>
        <extracomment>Staff, before something that was set aside is believed. %1: name and age as said.</extracomment>
        <translation>%1: это будет среди записей, с отметкой, что подлинность подтвердили сотрудники.</translation>
    </message>
    <message>
        <source>Only this one is taken in. Everything else stays set aside.</source>
        <translation>Добавляется только это. Всё остальное остаётся отложенным.</translation>
    </message>
    <message>
        <source>Please be sure that this person is real.</source>
        <translation>Убедитесь, пожалуйста, что этот человек действительно существует.</translation>
    </message>
    <message>
        <source>The record is marked and stands at the end of the list.</source>
        <translation>Запись отмечена, она в конце списка.</translation>
    </message>
    <message>
        <source>It now stands among the records.</source>
        <translation>Теперь это среди записей.</translation>
    </message>
    <message>
        <source>Please choose a reason.</source>
        <translation>Выберите, пожалуйста, причину.</translation>
    </message>
    <message>
        <source>This is the passphrase that opened the records. A second person must type another one.</source>
        <extracomment>Staff: two people are needed, and the same passphrase came twice.</extracomment>
        <translation>Этой парольной фразой уже открыты записи. Второй человек должен ввести другую.</translation>
    </message>
    <message>
        <source>A second person must type a passphrase.</source>
        <extracomment>Staff: two people are needed, and no passphrase was typed.</extracomment>
        <translation>Второй человек должен ввести парольную фразу.</translation>
    </message>
    <message>
        <source>This passphrase is not known here. Please try again.</source>
        <extracomment>Staff: of the second person.</extracomment>
        <translation>Такой парольной фразы здесь нет. Попробуйте, пожалуйста, ещё раз.</translation>
    </message>
    <message>
        <source>What was added later stays for the others. Look whether it says something about this person.</source>
        <extracomment>Staff, before a record is erased: facts that volunteers added to a code of this form later.</extracomment>
        <translation>Добавленное позже останется для других людей в этой анкете. Посмотрите, нет ли там чего-то об этом человеке.</translation>
    </message>
    <message>
        <source>This addition without a code will be gone. Everything else stays.</source>
        <extracomment>Staff, before it is erased: something that was added later, and whose code got lost.</extracomment>
        <translation>Это дополнение без кода исчезнет. Всё остальное останется.</translation>
    </message>
    <message>
        <source>This addition to code %1 will be gone. Everything else stays.</source>
        <extracomment>Staff, before it is erased: something that was added later. %1: the code</extracomment>
        <translation>Это дополнение к коду %1 исчезнет. Всё остальное останется.</translation>
    </message>
    <message>
        <source>The form mentions this person, but nothing else about this person is here. Erase this only if the record will never come in.</source>
        <extracomment>Staff, before a person is erased of whom the form tells, and whose record never came.</extracomment>
        <translation>В анкете упомянут этот человек, но больше ничего о нём здесь нет. Удаляйте это, только если запись уже точно не поступит.</translation>
    </message>
    <message>
        <source>If the record comes in after all, you will see it, with a note that it had been erased.</source>
        <translation>Если запись всё же поступит, она будет видна с отметкой об удалении.</translation>
    </message>
    <message>
        <source>The details of the hand-over will be gone too: that this person was handed over, to whom and when. If the law asks you to keep them, write them down elsewhere first.</source>
        <extracomment>Staff, before a record is erased: to the municipality or to Nidos, and who received the person.</extracomment>
        <translation>Данные о передаче тоже исчезнут: что этого человека передали, кому и когда. Если закон требует их хранить, сначала запишите их в другом месте.</translation>
    </message>
    <message>
        <source>I asked the person</source>
        <extracomment>Staff: how it is known which of several answers is right. Choice cards.</extracomment>
        <translation>Сказал сам человек</translation>
    </message>
    <message>
        <source>I saw it in a document</source>
        <translation>Так написано в документе</translation>
    </message>
    <message>
        <source>Somebody who knows the person told me</source>
        <translation>Сказал кто-то, кто знает этого человека</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Staff, before one of several answers is chosen: &quot;Given name: Daryna&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Everybody will see this answer. If somebody answers differently later, both are shown again.</source>
        <translation>Все будут видеть этот ответ. Если кто-то потом ответит иначе, снова будут показаны оба.</translation>
    </message>
    <message>
        <source>The answer is chosen.</source>
        <translation>Ответ выбран.</translation>
    </message>
    <message>
        <source>It was a typing mistake</source>
        <translation>Это была опечатка</translation>
    </message>
    <message>
        <source>You have not changed anything yet.</source>
        <extracomment>Staff: a record is to be corrected, and nothing in the form was changed yet.</extracomment>
        <translation>Вы ещё ничего не изменили.</translation>
    </message>
    <message>
        <source>The correction is saved.</source>
        <translation>Исправление сохранено.</translation>
    </message>
    <message>
        <source>This record is not here any more. Your correction was not saved.</source>
        <extracomment>Staff: somebody erased the record while it was being corrected.</extracomment>
        <translation>Этой записи здесь уже нет. Ваше исправление не сохранено.</translation>
    </message>
    <message>
        <source>The part of the form that says who came together cannot be opened here. Please make this correction on a device that can open it.</source>
        <extracomment>Staff: a correction needs to know who belongs together, and that part is closed on this device.</extracomment>
        <translation>Часть анкеты о том, кто прибыл вместе, здесь открыть нельзя. Сделайте это исправление на устройстве, которое может её открыть.</translation>
    </message>
    <message>
        <source>Erased on %1</source>
        <extracomment>Staff, heading of the certificate of an erasure: &quot;Erased on 24 November 2026, 23:40&quot;.</extracomment>
        <translation>Удалено %1</translation>
    </message>
    <message>
        <source>By two staff members, on device %1</source>
        <extracomment>Staff, certificate of an erasure. %1: label of the device, &quot;S1&quot;.</extracomment>
        <translation>Решение двух человек из персонала, устройство %1</translation>
    </message>
    <message>
        <source>By a staff member, on device %1</source>
        <translation>Решение сотрудника или сотрудницы, устройство %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sealed file(s), made on: %1</source>
        <extracomment>Staff, certificate of an erasure. %1: which devices had made the files, and how many each: &quot;K1 (3), S1 (1)&quot;.</extracomment>
        <translation>
            <numerusform>%n запечатанный файл, создан на: %1</numerusform>
            <numerusform>%n запечатанных файла, созданы на: %1</numerusform>
            <numerusform>%n запечатанных файлов, созданы на: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>On this device: gone.</source>
        <extracomment>Staff, certificate of an erasure.</extracomment>
        <translation>На этом устройстве: удалено.</translation>
    </message>
    <message numerus="yes">
        <source>On the server: %n file(s) not gone yet. They go when a device that may erase there connects.</source>
        <extracomment>Staff, certificate of an erasure: files that a server may still hold.</extracomment>
        <translation>
            <numerusform>На сервере: ещё есть %n файл. Удаление произойдёт, когда подключится устройство, которому разрешено там удалять.</numerusform>
            <numerusform>На сервере: ещё есть %n файла. Удаление произойдёт, когда подключится устройство, которому разрешено там удалять.</numerusform>
            <numerusform>На сервере: ещё есть %n файлов. Удаление произойдёт, когда подключится устройство, которому разрешено там удалять.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the server: gone since %1.</source>
        <extracomment>Staff, certificate of an erasure. %1: date and time.</extracomment>
        <translation>На сервере: удалено %1.</translation>
    </message>
    <message>
        <source>On the server: it was never there.</source>
        <translation>На сервере: этого никогда не было.</translation>
    </message>
    <message>
        <source>On other devices: goes when they connect. This device cannot see when that is.</source>
        <translation>На других устройствах: будет удалено, когда они подключатся. Когда именно, это устройство не видит.</translation>
    </message>
    <message>
        <source>Old backups and USB sticks: may still hold it. It can be read there until the organisation destroys the key of that time.</source>
        <extracomment>Staff, certificate of an erasure: the key is the organisation&apos;s, and is replaced from time to time.</extracomment>
        <translation>Старые резервные копии и USB-флешки: там это ещё может быть. Прочитать это можно, пока организация не уничтожит ключ, который действовал тогда.</translation>
    </message>
    <message>
        <source>Nothing about this person had come in yet. If something comes in later, you will see it.</source>
        <extracomment>Staff, certificate of an erasure: somebody whom a form only mentions was marked as erased.</extracomment>
        <translation>Об этом человеке ещё ничего не поступило. Если что-то поступит, вы это увидите.</translation>
    </message>
    <message>
        <source>It is erased. You can see what is gone, and from where, in the settings under “Erased records”.</source>
        <extracomment>Staff, one calm line over the list when it is done.</extracomment>
        <translation>Удалено. Что именно и откуда, смотрите в настройках, в разделе «Удалённые записи».</translation>
    </message>
    <message>
        <source>Old backups and USB sticks: may still hold it. This device has destroyed the key of that time; once every device has done so, nobody can read it.</source>
        <extracomment>Staff, certificate of an erasure: the key is destroyed on each staff device by hand.</extracomment>
        <translation>Старые резервные копии и USB-флешки: там это ещё может быть. Это устройство уничтожило ключ, который действовал тогда. Когда это сделают все устройства, прочитать это не сможет никто.</translation>
    </message>
    <message>
        <source>Please choose how you know.</source>
        <extracomment>Staff, under the question &quot;How do you know?&quot; when a record is corrected.</extracomment>
        <translation>Выберите, откуда вы это знаете.</translation>
    </message>
</context>
<context>
    <name>prystan::ui::DeliveryWords</name>
    <message>
        <source>Nothing is waiting to be delivered</source>
        <extracomment>There is nothing that has to be sent to the server.</extracomment>
        <translation>Доставлять пока нечего</translation>
    </message>
    <message>
        <source>Everything is delivered</source>
        <translation>Всё доставлено</translation>
    </message>
    <message>
        <source>Never yet</source>
        <extracomment>Answer to: last delivered?</extracomment>
        <translation>Ещё ни разу</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <extracomment>What delivery is doing now.</extracomment>
        <translation>Ничего не передаётся</translation>
    </message>
    <message>
        <source>Delivering</source>
        <extracomment>What delivery is doing now.</extracomment>
        <translation>Идёт доставка</translation>
    </message>
    <message>
        <source>Trying again in less than a minute</source>
        <translation>Следующая попытка меньше чем через минуту</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n minute(s)</source>
        <translation>
            <numerusform>Следующая попытка через %n минуту</numerusform>
            <numerusform>Следующая попытка через %n минуты</numerusform>
            <numerusform>Следующая попытка через %n минут</numerusform>
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
        <translation>нет связи с сервером</translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <translation>сервер не отвечает</translation>
    </message>
    <message>
        <source>this network asks to log in first</source>
        <translation>в этой сети сначала нужно войти</translation>
    </message>
    <message>
        <source>the server does not know this device</source>
        <translation>сервер не знает этого устройства</translation>
    </message>
    <message>
        <source>the server does not let this device in</source>
        <translation>сервер не пускает это устройство</translation>
    </message>
    <message>
        <source>the server is not set up for us</source>
        <translation>сервер для нас не настроен</translation>
    </message>
    <message>
        <source>the server does not take so much at once</source>
        <translation>сервер не принимает столько за раз</translation>
    </message>
    <message>
        <source>the server is busy</source>
        <translation>сервер перегружен</translation>
    </message>
    <message>
        <source>the server is full</source>
        <translation>на сервере нет места</translation>
    </message>
    <message>
        <source>something is wrong at the server</source>
        <translation>на сервере что-то не так</translation>
    </message>
    <message>
        <source>the server&apos;s answer makes no sense</source>
        <translation>ответ сервера непонятен</translation>
    </message>
    <message>
        <source>the server&apos;s certificate has expired</source>
        <translation>срок действия сертификата сервера истёк</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not valid yet</source>
        <translation>сертификат сервера ещё не действует</translation>
    </message>
    <message>
        <source>the certificate belongs to another server</source>
        <translation>сертификат принадлежит другому серверу</translation>
    </message>
    <message>
        <source>the server&apos;s certificate cannot be trusted</source>
        <translation>сертификату сервера нельзя доверять</translation>
    </message>
    <message>
        <source>this is not the server of your organisation</source>
        <translation>это не сервер вашей организации</translation>
    </message>
    <message>
        <source>the storage of this device does not answer</source>
        <translation>память этого устройства не отвечает</translation>
    </message>
    <message>
        <source>Open the browser of this device, log in to the network there and try again.</source>
        <translation>Откройте браузер на этом устройстве, войдите там в сеть и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Please check date and time of this device. If they are right, tell your administrator.</source>
        <translation>Проверьте дату и время на этом устройстве. Если они верны, сообщите администратору о проблеме.</translation>
    </message>
    <message>
        <source>Nothing was sent. Somebody may be listening in this network: try another one, and tell your administrator.</source>
        <translation>Ничего не отправлено. Возможно, в этой сети кто-то подслушивает: попробуйте другую сеть и сообщите администратору.</translation>
    </message>
    <message>
        <source>Please start the program again. If that does not help, tell your administrator.</source>
        <translation>Перезапустите программу. Если не поможет, сообщите администратору.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) at the server are not from our devices and were left there.</source>
        <translation>
            <numerusform>%n файл на сервере не с наших устройств и остаётся там.</numerusform>
            <numerusform>%n файла на сервере не с наших устройств и остаются там.</numerusform>
            <numerusform>%n файлов на сервере не с наших устройств и остаются там.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this device and that of the server differ. Please check date and time.</source>
        <translation>Часы этого устройства и сервера показывают разное время. Проверьте дату и время.</translation>
    </message>
    <message>
        <source>Only on this device</source>
        <extracomment>Delivery, label of a number: records that are nowhere else yet.</extracomment>
        <translation>Только на этом устройстве</translation>
    </message>
    <message>
        <source>At the server</source>
        <extracomment>Delivery, label of a number: records that the server has, and nobody at the office has told that they came.</extracomment>
        <translation>На сервере</translation>
    </message>
    <message>
        <source>Confirmed by staff</source>
        <extracomment>Delivery, label of a number: records of which a staff device has confirmed that they came.</extracomment>
        <translation>Получение подтверждено</translation>
    </message>
    <message>
        <source>Last delivered</source>
        <extracomment>Delivery, label of a time.</extracomment>
        <translation>Последняя доставка</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Delivery, label of what is done at the moment.</extracomment>
        <translation>Сейчас</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not yet delivered</source>
        <extracomment>Forms are safe on this device and were not sent to the server yet.</extracomment>
        <translation>
            <numerusform>Ещё не доставлено: %n&#xa0;файл</numerusform>
            <numerusform>Ещё не доставлено: %n&#xa0;файла</numerusform>
            <numerusform>Ещё не доставлено: %n&#xa0;файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>No server is set up. Files leave this device on a USB stick.</source>
        <translation>Сервер не настроен. Файлы забирают с этого устройства на флешке.</translation>
    </message>
    <message>
        <source>You do not need to do anything. Everything is safe on this device and goes as soon as it works.</source>
        <translation>Ничего делать не нужно. Всё сохранено на этом устройстве и будет отправлено, как только получится.</translation>
    </message>
    <message>
        <source>Everything is safe on this device. Please tell your administrator.</source>
        <translation>Всё сохранено на этом устройстве. Сообщите администратору.</translation>
    </message>
    <message numerus="yes">
        <source>The server had lost %n file(s). They are delivered again.</source>
        <translation>
            <numerusform>Сервер потерял %n файл. Потерянное будет доставлено снова.</numerusform>
            <numerusform>Сервер потерял %n файла. Потерянное будет доставлено снова.</numerusform>
            <numerusform>Сервер потерял %n файлов. Потерянное будет доставлено снова.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server does not take %n file(s). They stay on this device. Please tell your administrator.</source>
        <translation>
            <numerusform>Сервер не принимает %n файл. Всё остаётся на этом устройстве. Сообщите администратору.</numerusform>
            <numerusform>Сервер не принимает %n файла. Всё остаётся на этом устройстве. Сообщите администратору.</numerusform>
            <numerusform>Сервер не принимает %n файлов. Всё остаётся на этом устройстве. Сообщите администратору.</numerusform>
        </translation>
    </message>
    <message>
        <source>Others have newer files of these devices, and the server does not hand them out: %1</source>
        <extracomment>%1: labels of devices, &quot;K7, V2&quot;.</extracomment>
        <translation>У других уже есть более новые файлы с этих устройств: %1. Сервер эти файлы не выдаёт.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were erased at the server, and nobody here has erased them. Please tell your administrator.</source>
        <translation>
            <numerusform>На сервере стёрт %n файл, а здесь этого никто не делал. Сообщите администратору.</numerusform>
            <numerusform>На сервере стёрто %n файла, а здесь этого никто не делал. Сообщите администратору.</numerusform>
            <numerusform>На сервере стёрто %n файлов, а здесь этого никто не делал. Сообщите администратору.</numerusform>
        </translation>
    </message>
    <message>
        <source>This network may cost money: new files of others wait for another one.</source>
        <translation>Эта сеть может быть платной: новые файлы с других устройств ждут другой сети.</translation>
    </message>
    <message>
        <source>Writing: %1 of %2. Please leave the stick in.</source>
        <extracomment>To a USB stick; %1 of %2 files are done.</extracomment>
        <translation>Запись: %1 из %2. Не вынимайте флешку.</translation>
    </message>
    <message>
        <source>Reading. Please leave the stick in.</source>
        <extracomment>From a USB stick.</extracomment>
        <translation>Идёт чтение. Не вынимайте флешку.</translation>
    </message>
    <message>
        <source>There is nothing to take along: everything is confirmed. You can take the stick out.</source>
        <translation>Записывать нечего: всё уже получено и подтверждено. Флешку можно вынуть.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are on the stick, locked and checked. You can take it out.</source>
        <translation>
            <numerusform>На флешку записан %n файл: всё под замком и проверено. Флешку можно вынуть.</numerusform>
            <numerusform>На флешку записано %n файла: всё под замком и проверено. Флешку можно вынуть.</numerusform>
            <numerusform>На флешку записано %n файлов: всё под замком и проверено. Флешку можно вынуть.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of other devices were read.</source>
        <translation>
            <numerusform>Прочитан %n файл с других устройств.</numerusform>
            <numerusform>Прочитано %n файла с других устройств.</numerusform>
            <numerusform>Прочитано %n файлов с других устройств.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this device are now confirmed.</source>
        <translation>
            <numerusform>Получение %n файла этого устройства подтверждено.</numerusform>
            <numerusform>Получение %n файлов этого устройства подтверждено.</numerusform>
            <numerusform>Получение %n файлов этого устройства подтверждено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are damaged. Please have them written again.</source>
        <translation>
            <numerusform>%n файл повреждён. Попросите повторить запись на флешку.</numerusform>
            <numerusform>%n файла повреждены. Попросите повторить запись на флешку.</numerusform>
            <numerusform>%n файлов повреждено. Попросите повторить запись на флешку.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are from a device that is not known here. Please tell your administrator.</source>
        <translation>
            <numerusform>%n файл с устройства, которое здесь неизвестно. Сообщите администратору.</numerusform>
            <numerusform>%n файла с устройства, которое здесь неизвестно. Сообщите администратору.</numerusform>
            <numerusform>%n файлов с устройства, которое здесь неизвестно. Сообщите администратору.</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the stick is not from your organisation and was not read.</source>
        <translation>Часть файлов на флешке не от вашей организации, их не прочитали.</translation>
    </message>
    <message>
        <source>There is nothing new on the stick.</source>
        <translation>На флешке нет ничего нового.</translation>
    </message>
    <message>
        <source>You can take the stick out.</source>
        <translation>Флешку можно вынуть.</translation>
    </message>
    <message>
        <source>There is no USB stick. Put one in, wait a moment and try again.</source>
        <translation>Нет флешки. Вставьте её, немного подождите и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>There is no USB stick with files of Prystan. Put it in, wait a moment and try again.</source>
        <translation>Нет флешки с файлами Prystan. Вставьте её, немного подождите и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>There is more than one USB stick. Leave one in and try again.</source>
        <translation>Вставлено больше одной флешки. Оставьте одну и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The USB stick is full. Nothing is lost: everything is still on this device. Use another stick.</source>
        <translation>На флешке нет места. Ничего не потеряно: всё осталось на этом устройстве. Возьмите другую флешку.</translation>
    </message>
    <message>
        <source>The USB stick does not work as it should. Nothing is lost: everything is still on this device. Try again or use another stick.</source>
        <translation>Флешка не работает как надо. Ничего не потеряно: всё осталось на этом устройстве. Попробуйте ещё раз или возьмите другую флешку.</translation>
    </message>
    <message>
        <source>This kiosk does not know this USB stick. First touch “Write to a USB stick” on a staff device of your organisation.</source>
        <extracomment>On a kiosk, to whoever carries files. A staff device leaves a sign of the organisation on a stick.</extracomment>
        <translation>Этот терминал не знает этой флешки. Сначала на устройстве сотрудника вашей организации нажмите «Записать на флешку».</translation>
    </message>
    <message>
        <source>A part of the stick was not read: this device does not know the sender yet. Fetch the newest list of devices, from the server or from a staff device&apos;s stick, and then read this stick again.</source>
        <extracomment>&quot;list of devices&quot;: a signed file that travels by the server and on sticks of other staff devices.</extracomment>
        <translation>Часть файлов на флешке не прочитана: это устройство ещё не знает отправителя. Получите самый новый список устройств с сервера или с флешки другого устройства сотрудника. Потом прочитайте эту флешку ещё раз.</translation>
    </message>
</context>
<context>
    <name>prystan::ui::DevicesViewModel</name>
    <message>
        <source>Nothing was given. The code was not from that device, or somebody changed it. Begin again.</source>
        <translation>Устройство не добавлено. Код был не с того устройства, или его кто-то изменил. Начните сначала.</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>Заблокировано</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Это устройство</translation>
    </message>
    <message>
        <source>The list of devices and keys of your organisation has expired. Registering goes on. Ask an administrator for a new one.</source>
        <translation>Срок действия списка устройств и ключей вашей организации истёк. Регистрировать можно и дальше. Попросите у администратора новый список.</translation>
    </message>
</context>
<context>
    <name>prystan::ui::DocumentWords</name>
    <message>
        <source>The lines of a visa were read.</source>
        <extracomment>Volunteer, above what was read: a visa was scanned, or its lines were typed.</extracomment>
        <translation>Считаны строки визы.</translation>
    </message>
    <message>
        <source>The lines of a document were read.</source>
        <extracomment>Volunteer, above what was read: a passport or card was scanned, or its lines were typed.</extracomment>
        <translation>Считаны строки документа.</translation>
    </message>
    <message>
        <source>The lines of the document could not be read. Please scan again, or type them.</source>
        <extracomment>Volunteer: the scanner sent something that cannot be the lines of a document.</extracomment>
        <translation>Строки документа не удалось считать. Отсканируйте документ ещё раз или введите их.</translation>
    </message>
    <message>
        <source>The scanner sent Cyrillic letters, and they do not fit. Please set the keyboard of this device to English and scan again.</source>
        <extracomment>Volunteer: the scanner types like a keyboard, and the keyboard of this device is set to Cyrillic letters.</extracomment>
        <translation>Сканер прислал кириллические буквы, а нужны латинские. Переключите клавиатуру этого устройства на английскую и отсканируйте ещё раз.</translation>
    </message>
    <message>
        <source>Filled in: %1.</source>
        <extracomment>Volunteer: &quot;%1&quot; is a list of questions: &quot;family name, given name, date of birth&quot;.</extracomment>
        <translation>Заполнено: %1.</translation>
    </message>
    <message>
        <source>Everything that it says is here already.</source>
        <extracomment>Volunteer: a document was read, and every answer was there already.</extracomment>
        <translation>Всё, что там есть, уже внесено.</translation>
    </message>
    <message>
        <source>Kept beside the name: %1.</source>
        <extracomment>Volunteer: the name was typed in Cyrillic; &quot;%1&quot; is the spelling of the document, which is kept beside it.</extracomment>
        <translation>Сохранено рядом с именем: %1.</translation>
    </message>
    <message>
        <source>The two names are not alike. Is this the document of this person?</source>
        <extracomment>Volunteer: the name in the document is quite another one than the name that was typed.</extracomment>
        <translation>Эти два имени не похожи. Это документ именно этого человека?</translation>
    </message>
    <message>
        <source>The check digit does not fit. Please compare it with the document.</source>
        <extracomment>Volunteer, why a person has to look: each answer in the lines of a document has a digit that proves it.</extracomment>
        <translation>Контрольная цифра не сходится. Сверьте с документом.</translation>
    </message>
    <message>
        <source>The last check digit of the document does not fit. Please compare it with the document.</source>
        <translation>Последняя контрольная цифра документа не сходится. Сверьте с документом.</translation>
    </message>
    <message>
        <source>One letter or digit was put right by the program. Please compare it with the document.</source>
        <translation>Одну букву или цифру исправила программа. Сверьте с документом.</translation>
    </message>
    <message>
        <source>The line is too short for the whole name. Please look at the upper part of the document.</source>
        <translation>Строка слишком короткая для всего имени. Посмотрите на верхнюю часть документа.</translation>
    </message>
    <message>
        <source>The line has only two digits of the year. It may also be %1.</source>
        <extracomment>&quot;%1&quot; is a year, &quot;1919&quot;: the lines of a document have only two digits of a year.</extracomment>
        <translation>В строке только две цифры года. Может быть и %1.</translation>
    </message>
    <message>
        <source>It is not certain whether this is a child. When in doubt, it is a child.</source>
        <translation>Неизвестно, ребёнок ли это. Если есть сомнение, считаем человека ребёнком.</translation>
    </message>
    <message>
        <source>The document does not have the whole date.</source>
        <translation>В документе нет полной даты.</translation>
    </message>
    <message>
        <source>The document leaves this open. Please ask.</source>
        <translation>В документе это не указано. Спросите.</translation>
    </message>
    <message>
        <source>The program does not know this code. Please look at the document.</source>
        <translation>Программа не знает этого кода. Посмотрите в документ.</translation>
    </message>
    <message>
        <source>It stands in a visa. Please ask for a passport or card.</source>
        <translation>Так записано в визе. Попросите паспорт или ID-карту.</translation>
    </message>
    <message>
        <source>This is a visa, not a passport or card. It does not prove who somebody is.</source>
        <translation>Это виза, а не паспорт и не ID-карта. Она не подтверждает личность.</translation>
    </message>
    <message>
        <source>The document was valid until %1. That is no problem for us.</source>
        <extracomment>Volunteer: &quot;%1&quot; is a date. Nobody is refused for it.</extracomment>
        <translation>Документ был действителен до %1. Для нас это не проблема.</translation>
    </message>
    <message>
        <source>The date until which it is valid does not exist. Please look at the document.</source>
        <translation>Такой даты окончания срока действия не существует. Посмотрите в документ.</translation>
    </message>
    <message>
        <source>The name could not be read. Please type it.</source>
        <translation>Имя не удалось считать. Введите его.</translation>
    </message>
    <message>
        <source>The birth date in the line does not exist. Please ask, and type it.</source>
        <translation>В строке — дата рождения, которой не бывает. Спросите и введите правильную.</translation>
    </message>
    <message>
        <source>The document has no birth date. Please ask.</source>
        <translation>В документе нет даты рождения. Спросите.</translation>
    </message>
    <message>
        <source>Woman or man could not be read. Please choose.</source>
        <translation>Пол не удалось считать. Выберите.</translation>
    </message>
    <message>
        <source>The nationality could not be read. Please choose.</source>
        <translation>Гражданство не удалось считать. Выберите.</translation>
    </message>
    <message>
        <source>Typed so far: %1. A passport has 44 + 44, a card 30 + 30 + 30.</source>
        <extracomment>Volunteer types the lines of a document; &quot;%1&quot; is how many characters each line has so far: &quot;44 + 30&quot;.</extracomment>
        <translation>Уже введено знаков: %1. В паспорте 44 + 44, в карте 30 + 30 + 30.</translation>
    </message>
    <message>
        <source>Line %1, character %2: only letters A to Z, digits and &lt; can stand here.</source>
        <extracomment>Volunteer types the lines of a document: &quot;%1&quot; is the number of the line, &quot;%2&quot; of the character in it.</extracomment>
        <translation>Строка %1, знак %2: здесь могут быть только буквы A–Z, цифры и &lt;.</translation>
    </message>
    <message>
        <source>This is too long. Please type only the lowest two or three lines of the document.</source>
        <translation>Слишком много знаков. Введите только две или три самые нижние строки документа.</translation>
    </message>
    <message>
        <source>%1: the check digit behind it does not fit. Please compare the characters.</source>
        <extracomment>Volunteer types the lines of a document; &quot;%1&quot; is a question: &quot;Date of birth&quot;.</extracomment>
        <translation>%1: контрольная цифра после этого не сходится. Сверьте знаки.</translation>
    </message>
    <message>
        <source>Valid until: the check digit behind it does not fit. Please compare the characters.</source>
        <translation>Действителен до: контрольная цифра после даты не сходится. Сверьте знаки.</translation>
    </message>
    <message>
        <source>The last check digit does not fit. Please compare the line with the digits.</source>
        <translation>Последняя контрольная цифра не сходится. Сверьте с документом строку, в которой есть цифры.</translation>
    </message>
    <message>
        <source>Line %1, character %2: “%3” was taken for “%4”.</source>
        <extracomment>Volunteer types the lines of a document: in line %1, place %2, stands &quot;%3&quot;; only &quot;%4&quot; can stand there.</extracomment>
        <translation>Строка %1, знак %2: «%3» прочитано как «%4».</translation>
    </message>
    <message>
        <source>All check digits fit.</source>
        <translation>Все контрольные цифры сходятся.</translation>
    </message>
</context>
<context>
    <name>prystan::ui::EnrolWords</name>
    <message>
        <source>Kiosk: people fill in the form themselves</source>
        <translation>Терминал: люди заполняют анкету сами</translation>
    </message>
    <message>
        <source>Volunteer&apos;s tablet</source>
        <translation>Планшет волонтёра</translation>
    </message>
    <message>
        <source>Staff device: opens records</source>
        <translation>Устройство сотрудника: открывает записи</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Демо</translation>
    </message>
    <message>
        <source>There is no USB stick with such a file. Put the stick in and try again.</source>
        <translation>Нет флешки с таким файлом. Вставьте флешку и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>This answer is for another device. Ask for the one that belongs to this screen.</source>
        <translation>Этот ответ для другого устройства. Попросите ответ на код с этого экрана.</translation>
    </message>
    <message>
        <source>This answer does not fit: another organisation gave it, or this device has asked again since.</source>
        <translation>Этот ответ не подходит: его дала другая организация, или это устройство с тех пор сделало новый запрос.</translation>
    </message>
    <message>
        <source>A passphrase needs 12 letters or more. Several ordinary words are good.</source>
        <translation>Эта парольная фраза слишком короткая, или её легко угадать. Нужно не меньше 12 знаков; хорошо подходят четыре обычных слова, не связанных между собой.</translation>
    </message>
    <message>
        <source>This is not the card of an organisation. Show or scan the code again.</source>
        <translation>Это не карточка организации. Покажите или отсканируйте код ещё раз.</translation>
    </message>
    <message>
        <source>This is not an answer to this device. Show or scan the code again.</source>
        <translation>Это не ответ для этого устройства. Покажите или отсканируйте код ещё раз.</translation>
    </message>
    <message>
        <source>This is not the request of a new device. Show or scan the code again.</source>
        <translation>Это не запрос нового устройства. Покажите или отсканируйте код ещё раз.</translation>
    </message>
    <message>
        <source>This device has been let in already.</source>
        <translation>Это устройство уже добавлено.</translation>
    </message>
    <message>
        <source>Only an administrator may do this.</source>
        <translation>Это может сделать только администратор.</translation>
    </message>
    <message>
        <source>Written to the stick: %1</source>
        <translation>Записано на флешку: %1</translation>
    </message>
    <message>
        <source>This device is struck out and lets nobody in any more. Please use another staff device.</source>
        <translation>Это устройство заблокировано: оно больше не может добавлять другие устройства. Воспользуйтесь другим устройством сотрудника.</translation>
    </message>
    <message>
        <source>Let in by %1. Not yet in the list of devices.</source>
        <extracomment>Staff, list of devices: %1 is the staff device that let this one in, &quot;S2&quot;. Follows what the device is for.</extracomment>
        <translation>Добавлено с устройства %1. В списке устройств пока нет.</translation>
    </message>
    <message>
        <source>The server takes files of such a device once an administrator has prepared it again (prystanctl server prepare). Until then, carry the files by USB stick.</source>
        <extracomment>Staff, after the sentences before.</extracomment>
        <translation>Сервер начнёт принимать файлы такого устройства, когда администратор снова подготовит сервер (prystanctl server prepare). До тех пор переносите эти файлы на флешке.</translation>
    </message>
    <message>
        <source>If %1 let in devices that are not in the list of devices yet, they are struck out as well. This device knows of none.</source>
        <extracomment>Staff, before a staff device (%1) is struck out.</extracomment>
        <translation>Если устройство %1 добавило другие устройства, которых ещё нет в списке устройств, они тоже будут заблокированы. Это устройство о таких не знает.</translation>
    </message>
    <message>
        <source>Devices that %1 let in and that are not in the list of devices yet are struck out as well: %2. There may be more that this device does not know of. Do you trust %2? Then have a new list made first (prystanctl org renew).</source>
        <extracomment>Staff, before a staff device (%1) is struck out; %2: labels of the devices, &quot;K7, V2&quot;.</extracomment>
        <translation>Вместе с %1 будут заблокированы устройства, которые добавлены с него и которых ещё нет в списке устройств: %2. Возможно, есть и другие, о которых это устройство не знает. Если вы доверяете %2, сначала составьте новый список (prystanctl org renew).</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are not in your organisation&apos;s list yet. They work, and the other staff devices learn of them. They will be in an administrator&apos;s next list.</source>
        <extracomment>Staff, above the list of devices. The list is signed by an administrator and tells every device of all others.</extracomment>
        <translation>
            <numerusform>%n устройства ещё нет в списке вашей организации. Оно работает, другие устройства сотрудников о нём узнают. Оно будет в следующем списке от администратора.</numerusform>
            <numerusform>%n устройств ещё нет в списке вашей организации. Они работают, другие устройства сотрудников о них узнают. Они будут в следующем списке от администратора.</numerusform>
            <numerusform>%n устройств ещё нет в списке вашей организации. Они работают, другие устройства сотрудников о них узнают. Они будут в следующем списке от администратора.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prystan::ui::PairWords</name>
    <message>
        <source>Same</source>
        <extracomment>Staff, two records beside each other, in the row of one question: both have the same answer. Short.</extracomment>
        <translation>Одинаково</translation>
    </message>
    <message>
        <source>Alike</source>
        <extracomment>Staff, likewise: the answers are written differently and may mean the same.</extracomment>
        <translation>Похоже</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Отличается</translation>
    </message>
    <message>
        <source>Only in record 1</source>
        <extracomment>Staff, likewise: only record 1 has an answer.</extracomment>
        <translation>Только в записи 1</translation>
    </message>
    <message>
        <source>Only in record 2</source>
        <translation>Только в записи 2</translation>
    </message>
    <message>
        <source>Cannot be compared</source>
        <extracomment>Staff, likewise: an answer lies where this staff member has no key.</extracomment>
        <translation>Нельзя сравнить</translation>
    </message>
    <message>
        <source>Record %1</source>
        <extracomment>Staff, above one of two records; %1 is 1 or 2.</extracomment>
        <translation>Запись %1</translation>
    </message>
    <message>
        <source>Decided: the same person. By a staff member, %1.</source>
        <extracomment>Staff, above two records; %1 is day and time.</extracomment>
        <translation>Тот же человек: решение сотрудника или сотрудницы, %1.</translation>
    </message>
    <message>
        <source>Decided: not the same person. By a staff member, %1.</source>
        <translation>Разные люди: решение сотрудника или сотрудницы, %1.</translation>
    </message>
    <message>
        <source>Staff decided differently: once “same person”, once “not the same”. Please look and choose.</source>
        <extracomment>Staff: two staff members decided of two records without knowing of each other.</extracomment>
        <translation>Сотрудники решили по-разному: один раз «тот же человек», другой — «разные люди». Посмотрите, пожалуйста, и выберите.</translation>
    </message>
    <message>
        <source>Staff decided differently</source>
        <extracomment>Staff, in a list, after the reasons why two records may be of one person: colleagues decided both ways. No full stop.</extracomment>
        <translation>Сотрудники решили по-разному</translation>
    </message>
    <message>
        <source>Because both are the same person as a third record.</source>
        <extracomment>Staff, under a record: A and B are one person, B and C are too, and so A and C.</extracomment>
        <translation>Потому что обе записи о том же человеке, что и третья.</translation>
    </message>
    <message>
        <source>Noted: both records are of the same person. Both stay.</source>
        <extracomment>Staff, one calm line when it is done.</extracomment>
        <translation>Отмечено: обе записи об одном и том же человеке. Обе остаются.</translation>
    </message>
    <message>
        <source>Noted: not the same person. You will not be asked again.</source>
        <translation>Отмечено: это разные люди. Больше программа об этом не спросит.</translation>
    </message>
    <message>
        <source>Undone: nothing is decided about these two records.</source>
        <translation>Отменено: по этим двум записям ничего не решено.</translation>
    </message>
    <message>
        <source>One of the two records is no longer here. There is nothing to compare. The other record stays as it is.</source>
        <extracomment>Staff: one of two records was erased while they were compared.</extracomment>
        <translation>Одной из двух записей здесь уже нет. Сравнивать нечего. Другая запись остаётся как есть.</translation>
    </message>
    <message>
        <source>One of the two no longer wants to be registered. You cannot decide about these two records.</source>
        <extracomment>Staff: one of two people that are compared was marked as withdrawn.</extracomment>
        <translation>Один из двух людей больше не хочет быть в списке. По этим двум записям ничего решать нельзя.</translation>
    </message>
    <message>
        <source>Another staff member has just decided about these two records. Please look again.</source>
        <extracomment>Staff: the answer was not noted, for a colleague&apos;s has just come in.</extracomment>
        <translation>Кто-то другой из сотрудников только что принял решение по этим двум записям. Посмотрите, пожалуйста, ещё раз.</translation>
    </message>
    <message>
        <source>Still looking: %1%</source>
        <extracomment>Staff, over a list of people who may be registered twice, while not all were looked at; %1 is a number. Keep &quot;%&quot; after it.</extracomment>
        <translation>Ещё ищем: %1 %</translation>
    </message>
</context>
<context>
    <name>prystan::ui::PassphrasesViewModel</name>
    <message>
        <source>This is not your passphrase. Please try again.</source>
        <translation>Это не ваша парольная фраза. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Somebody who opens everything on this device has to do this.</source>
        <translation>Это должен сделать человек, который открывает на этом устройстве всё.</translation>
    </message>
    <message>
        <source>Please write a name, so that you know later whose passphrase this is.</source>
        <translation>Напишите имя, чтобы потом знать, чья это парольная фраза.</translation>
    </message>
    <message>
        <source>Please type your own passphrase first.</source>
        <translation>Сначала введите свою парольную фразу.</translation>
    </message>
    <message>
        <source>These are not the words above. Please type them once more.</source>
        <translation>Это не те слова, что показаны. Введите их ещё раз.</translation>
    </message>
    <message>
        <source>That is too easy to guess. Please take at least 12 letters: four ordinary words that do not belong together are good.</source>
        <translation>Такую фразу легко угадать. Нужно не меньше 12 знаков. Хорошо подходят четыре обычных слова, не связанных между собой.</translation>
    </message>
    <message>
        <source>You typed two different passphrases. Please type both once more.</source>
        <translation>Введены две разные фразы. Введите обе ещё раз.</translation>
    </message>
    <message>
        <source>Somebody has this passphrase already. Please take another one.</source>
        <translation>Такая парольная фраза уже есть. Придумайте другую.</translation>
    </message>
    <message>
        <source>%1 can open this device from now on.</source>
        <translation>%1 теперь может открывать это устройство.</translation>
    </message>
    <message>
        <source>From now on your new passphrase opens this device.</source>
        <translation>Теперь это устройство открывает ваша новая парольная фраза.</translation>
    </message>
    <message>
        <source>%1 cannot open this device any more.</source>
        <translation>%1 больше не может открывать это устройство.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>Since %1. Last used %2.</source>
        <translation>С %1. Последнее использование: %2.</translation>
    </message>
    <message>
        <source>Since %1. Never used yet.</source>
        <translation>С %1. Ещё не использовалась.</translation>
    </message>
</context>
<context>
    <name>prystan::ui::ScanWords</name>
    <message>
        <source>Hold the person’s code before the camera: the square on the paper or phone.</source>
        <extracomment>Above the picture of the camera: which code to hold before it</extracomment>
        <translation>Поднесите код человека к камере: квадратик на листке или в телефоне.</translation>
    </message>
    <message>
        <source>Point the camera at the square on the screen of the other device.</source>
        <extracomment>Above the picture of the camera: which code to hold before it</extracomment>
        <translation>Наведите камеру на квадратик на экране другого устройства.</translation>
    </message>
    <message>
        <source>The person opens her or his own contact on the phone and shows it as a QR code.</source>
        <extracomment>Above the picture of the camera. Phones can show their own contact card as a QR code.</extracomment>
        <translation>Человек открывает в телефоне собственный контакт и показывает его как QR-код.</translation>
    </message>
    <message>
        <source>Use a scanner or a stick instead</source>
        <extracomment>Button: closes the camera. The other ways are a hand-held scanner and a USB stick.</extracomment>
        <translation>Лучше взять сканер или флешку</translation>
    </message>
    <message>
        <source>Type it instead</source>
        <extracomment>Button: closes the camera and goes back to the field</extracomment>
        <translation>Лучше ввести вручную</translation>
    </message>
    <message>
        <source>No camera was found on this device.</source>
        <translation>На этом устройстве камера не найдена.</translation>
    </message>
    <message>
        <source>The camera cannot be used now. Another program may be using it.</source>
        <translation>Камерой сейчас нельзя воспользоваться. Возможно, её заняла другая программа.</translation>
    </message>
    <message>
        <source>The camera has stopped, or was unplugged.</source>
        <translation>Камера остановилась, или её отключили.</translation>
    </message>
    <message>
        <source>The camera was switched off after a minute.</source>
        <translation>Камера выключена через минуту.</translation>
    </message>
    <message>
        <source>This code has a wrong letter. Please read it from the paper and type it.</source>
        <translation>В этом коде неправильная буква. Прочитайте его с бумаги и введите вручную.</translation>
    </message>
    <message>
        <source>This code of a device is damaged. Please show it again, or use a stick.</source>
        <translation>Этот код устройства повреждён. Покажите его ещё раз или возьмите флешку.</translation>
    </message>
    <message>
        <source>This contact card cannot be read. Please type the number.</source>
        <translation>Этот контакт не удалось прочитать. Введите номер вручную.</translation>
    </message>
    <message>
        <source>This code is not one of ours. Nothing was opened.</source>
        <translation>Это не наш код. Ничего не было открыто.</translation>
    </message>
    <message>
        <source>That is the code of a person’s form. Another one is needed here.</source>
        <translation>Это код анкеты человека. Здесь нужен другой.</translation>
    </message>
    <message>
        <source>That is the code of a device. Another one is needed here.</source>
        <translation>Это код устройства. Здесь нужен другой.</translation>
    </message>
    <message>
        <source>That is a contact card. Another code is needed here.</source>
        <translation>Это контакт из телефона. Здесь нужен другой код.</translation>
    </message>
    <message>
        <source>There is more than one code in the picture. Please show one alone.</source>
        <translation>На изображении больше одного кода. Покажите только один.</translation>
    </message>
</context>
<context>
    <name>prystan::ui::SearchWords</name>
    <message>
        <source>by code</source>
        <extracomment>Staff, in the row of somebody who was found: what of the record fits what was typed.</extracomment>
        <translation>по коду</translation>
    </message>
    <message>
        <source>by document</source>
        <translation>по документу</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>по телефону</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>по имени</translation>
    </message>
    <message>
        <source>Getting the search ready: %1%</source>
        <extracomment>Staff, under the search field, while not all records are in the search yet; %1 is a number. Keep &quot;%&quot; after it.</extracomment>
        <translation>Поиск готовится: %1 %</translation>
    </message>
    <message>
        <source>same document number</source>
        <extracomment>Staff: why two records may be of one person. Each is a part of one sentence, joined by commas; small letters.</extracomment>
        <translation>тот же номер документа</translation>
    </message>
    <message>
        <source>document number differs by one sign</source>
        <translation>номер документа отличается одним знаком</translation>
    </message>
    <message>
        <source>same date of birth</source>
        <extracomment>Staff: why two records may be of one person. Each is a part of one sentence, joined by commas; small letters.</extracomment>
        <translation>та же дата рождения</translation>
    </message>
    <message>
        <source>date of birth with day and month swapped</source>
        <translation>в дате рождения переставлены день и месяц</translation>
    </message>
    <message>
        <source>date of birth differs by one digit</source>
        <translation>дата рождения отличается одной цифрой</translation>
    </message>
    <message>
        <source>same year of birth</source>
        <translation>тот же год рождения</translation>
    </message>
    <message>
        <source>about the same age</source>
        <translation>примерно тот же возраст</translation>
    </message>
    <message>
        <source>same family name</source>
        <extracomment>Staff: why two records may be of one person. Each is a part of one sentence, joined by commas; small letters.</extracomment>
        <translation>та же фамилия</translation>
    </message>
    <message>
        <source>family name with another ending</source>
        <extracomment>Staff: Шевська and Шевський.</extracomment>
        <translation>фамилия с другим окончанием</translation>
    </message>
    <message>
        <source>family name begins alike</source>
        <extracomment>Staff: one record has only the beginning of the name.</extracomment>
        <translation>фамилия начинается так же</translation>
    </message>
    <message>
        <source>family name written differently</source>
        <translation>фамилия написана иначе</translation>
    </message>
    <message>
        <source>same given name</source>
        <extracomment>Staff: why two records may be of one person. Each is a part of one sentence, joined by commas; small letters.</extracomment>
        <translation>то же имя</translation>
    </message>
    <message>
        <source>another form of the given name</source>
        <extracomment>Staff: Олена and Елена, Микола and Коля.</extracomment>
        <translation>другая форма имени</translation>
    </message>
    <message>
        <source>given name shortened</source>
        <extracomment>Staff: one record has a short form, an initial or only the beginning.</extracomment>
        <translation>имя сокращено</translation>
    </message>
    <message>
        <source>given name written differently</source>
        <translation>имя написано иначе</translation>
    </message>
    <message>
        <source>same patronymic</source>
        <extracomment>Staff: why two records may be of one person. Each is a part of one sentence, joined by commas; small letters.</extracomment>
        <translation>то же отчество</translation>
    </message>
    <message>
        <source>patronymic written differently</source>
        <translation>отчество написано иначе</translation>
    </message>
    <message>
        <source>another family name</source>
        <extracomment>Staff: what speaks against two records being of one person, after &quot;but: &quot;.</extracomment>
        <translation>другая фамилия</translation>
    </message>
    <message>
        <source>another given name</source>
        <translation>другое имя</translation>
    </message>
    <message>
        <source>another patronymic</source>
        <translation>другое отчество</translation>
    </message>
    <message>
        <source>another date or year of birth</source>
        <translation>другая дата или другой год рождения</translation>
    </message>
    <message>
        <source>another sex</source>
        <translation>другой пол</translation>
    </message>
    <message>
        <source>same phone number</source>
        <extracomment>Staff: why two records may be of one person. Each is a part of one sentence, joined by commas; small letters.</extracomment>
        <translation>тот же номер телефона</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) in the party alike</source>
        <extracomment>Staff: in the parties of both records there are so many others with alike names.</extracomment>
        <translation>
            <numerusform>в обеих группах ещё %n человек с похожим именем</numerusform>
            <numerusform>в обеих группах ещё %n человека с похожими именами</numerusform>
            <numerusform>в обеих группах ещё %n человек с похожими именами</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, but: %2</source>
        <extracomment>Staff: &quot;same document number, but: another family name&quot;. %1 speaks for one person, %2 against.</extracomment>
        <translation>%1, но: %2</translation>
    </message>
    <message>
        <source>one gave the code of the other</source>
        <extracomment>Staff: why two records may be of one person: one form says &quot;filled in before&quot; and gives the code of the other one.</extracomment>
        <translation>в одной назван код другой</translation>
    </message>
</context>
<context>
    <name>prystan::ui::VolunteerWords</name>
    <message>
        <source>Please enter day, month, hour and minute as on the paper.</source>
        <extracomment>Volunteer, under the time that stands on a paper form.</extracomment>
        <translation>Введите день, месяц, час и минуту, как на бумаге.</translation>
    </message>
    <message>
        <source>This time does not exist. Please check the day and the hour.</source>
        <translation>Такого времени не существует. Проверьте день и час.</translation>
    </message>
    <message>
        <source>This time is still to come. Please look at the paper again.</source>
        <translation>Это время ещё не наступило. Посмотрите на бумагу ещё раз.</translation>
    </message>
    <message>
        <source>This is more than 30 days ago. Please check the date. Is it right? Then give the paper to a staff member.</source>
        <translation>Это больше 30 дней назад. Проверьте дату. Дата верная? Тогда отдайте бумагу сотруднику.</translation>
    </message>
    <message>
        <source>Said at (paper form)</source>
        <extracomment>Volunteer (review page) and staff: label of the time when somebody said what was copied from paper later.</extracomment>
        <translation>Сказано (бумажная анкета)</translation>
    </message>
    <message>
        <source>This code cannot be right. Please compare each letter with the paper.</source>
        <extracomment>Volunteer: six letters were typed and the check letter does not fit.</extracomment>
        <translation>Такого кода не может быть. Сверьте каждую букву с листком.</translation>
    </message>
    <message>
        <source>Please write a note, a phone number or a place.</source>
        <extracomment>Volunteer: the form with further facts is empty.</extracomment>
        <translation>Напишите заметку, номер телефона или место.</translation>
    </message>
    <message>
        <source>Added to this code</source>
        <extracomment>Volunteer&apos;s list of the shift: further facts were added to this code.</extracomment>
        <translation>Добавлено к этому коду</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <extracomment>Volunteer&apos;s list of the shift: how many people stand in one form.</extracomment>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>delivered</source>
        <extracomment>Volunteer&apos;s list of the shift: a form reached the server, or is only on this device so far.</extracomment>
        <translation>доставлено</translation>
    </message>
    <message>
        <source>waiting on this device</source>
        <translation>ждёт на этом устройстве</translation>
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
            <numerusform>%n анкеты</numerusform>
            <numerusform>%n анкет</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are delivered.</source>
        <extracomment>Goes on: &quot;Earlier forms: 12 sealed files on this device, without codes. All of them are delivered.&quot;</extracomment>
        <translation>Всё доставлено.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them not delivered yet.</source>
        <translation>
            <numerusform>Ещё не доставлено: %n.</numerusform>
            <numerusform>Ещё не доставлено: %n.</numerusform>
            <numerusform>Ещё не доставлено: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>This device cannot tell now what is delivered. Your forms are saved. Please tell a staff member.</source>
        <extracomment>Volunteer, under the list of the shift: the device&apos;s own list cannot be read.</extracomment>
        <translation>Сейчас устройство не может сказать, что доставлено. Ваши анкеты сохранены. Скажите об этом сотруднику.</translation>
    </message>
    <message>
        <source>Locked to you, or not come in yet</source>
        <extracomment>Staff: somebody added something to this code, and this staff member has no key, or it has not come in yet.</extracomment>
        <translation>Нет доступа, или ещё не поступило</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) removed when the form was corrected</source>
        <extracomment>Staff: when the volunteer corrected the form, people were removed from it.</extracomment>
        <translation>
            <numerusform>Убрано людей при исправлении анкеты: %n</numerusform>
            <numerusform>Убрано людей при исправлении анкеты: %n</numerusform>
            <numerusform>Убрано людей при исправлении анкеты: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrected</source>
        <extracomment>Staff: label of a line: the form was corrected by who filled it in.</extracomment>
        <translation>Исправлено</translation>
    </message>
    <message numerus="yes">
        <source>%n addition(s) to a code that is not here (yet)</source>
        <extracomment>Staff, on the home page: somebody added something to a code that belongs to no record here.</extracomment>
        <translation>
            <numerusform>%n дополнение к коду, которого здесь (ещё) нет</numerusform>
            <numerusform>%n дополнения к кодам, которых здесь (ещё) нет</numerusform>
            <numerusform>%n дополнений к кодам, которых здесь (ещё) нет</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to code %1</source>
        <extracomment>Staff, in a record: somebody added further facts to this code, &quot;ABC-DEF&quot;; it may be that of another member of the party.</extracomment>
        <translation>Добавлено к коду %1</translation>
    </message>
    <message>
        <source>Please check the date. This device says: %1. As long as you see this message, delivered forms are not deleted from this device. Please tell a staff member, even if the date is right.</source>
        <extracomment>Volunteer, under the list of the shift: after some days without use, or where the clock has jumped. %1 is what the clock says. What was delivered is otherwise deleted from the tablet after a day.</extracomment>
        <translation>Проверьте дату. Это устройство показывает: %1. Пока это сообщение здесь, доставленные анкеты с устройства не удаляются. Скажите об этом сотруднику, даже если дата верна.</translation>
    </message>
    <message numerus="yes">
        <source>Earlier forms: %n sealed file(s) on this device, without codes.</source>
        <extracomment>Volunteer, under the list of the shift. One form is several files. Their codes are not known any more.</extracomment>
        <translation>
            <numerusform>Предыдущие анкеты: на этом устройстве %n файл под замком, без кодов.</numerusform>
            <numerusform>Предыдущие анкеты: на этом устройстве %n файла под замком, без кодов.</numerusform>
            <numerusform>Предыдущие анкеты: на этом устройстве %n файлов под замком, без кодов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The form that was open before the lock was not saved. It is gone.</source>
        <extracomment>Staff, after unlocking: a form was open when the device was locked, and waited too long or for somebody else.</extracomment>
        <translation>Анкета, открытая перед блокировкой, не была сохранена. Её больше нет.</translation>
    </message>
</context>
<context>
    <name>prystan::ui::Words</name>
    <message>
        <source>Please enter at least one name, as far as you know it.</source>
        <extracomment>Public, under a field or on the review page. Address the person politely (Ви, вы, u).</extracomment>
        <translation>Укажите хотя бы что-то одно: фамилию или имя.</translation>
    </message>
    <message>
        <source>Some signs in this text cannot be stored. Please type it again.</source>
        <translation>Здесь есть знаки, которые нельзя сохранить. Введите ещё раз.</translation>
    </message>
    <message>
        <source>This text is too long. Please make it shorter.</source>
        <translation>Текст слишком длинный. Сократите его.</translation>
    </message>
    <message>
        <source>This date does not exist. Please check the day and the month.</source>
        <translation>Такой даты нет. Проверьте день и месяц.</translation>
    </message>
    <message numerus="yes">
        <source>One form holds up to %n people. Please use another form for the others.</source>
        <translation>
            <numerusform>В одной анкете может быть до %n человека. Для остальных заполните ещё одну анкету.</numerusform>
            <numerusform>В одной анкете может быть до %n человек. Для остальных заполните ещё одну анкету.</numerusform>
            <numerusform>В одной анкете может быть до %n человек. Для остальных заполните ещё одну анкету.</numerusform>
        </translation>
    </message>
    <message>
        <source>This date is still to come. Please check it. It is kept as you entered it.</source>
        <translation>Эта дата ещё не наступила. Проверьте её. Мы оставим так, как вы ввели.</translation>
    </message>
    <message>
        <source>This is more than 120 years ago. Please check the year. It is kept as you entered it.</source>
        <translation>Это больше 120 лет назад. Проверьте год. Мы оставим так, как вы ввели.</translation>
    </message>
    <message>
        <source>This word has Latin and Cyrillic letters in it. Please check it. It is kept as you typed it.</source>
        <translation>В этом слове есть латинские и кириллические буквы. Проверьте его. Мы оставим так, как вы ввели.</translation>
    </message>
    <message>
        <source>There is a small picture in this text. Please check it. It is kept as you typed it.</source>
        <extracomment>Emoji in a name.</extracomment>
        <translation>В этом тексте есть смайлик или значок. Проверьте текст. Мы оставим так, как вы ввели.</translation>
    </message>
    <message>
        <source>There is a digit in this name. Please check it. It is kept as you typed it.</source>
        <translation>Здесь есть цифра. Проверьте, пожалуйста. Мы оставим так, как вы ввели.</translation>
    </message>
    <message>
        <source>The child would be older than the parent. Please check both dates of birth. They are kept as you entered them.</source>
        <translation>Получается, что ребёнок старше матери или отца. Проверьте обе даты рождения. Мы оставим так, как вы ввели.</translation>
    </message>
    <message>
        <source>Please check this number. Start with the country code, such as +380. It is kept as you typed it.</source>
        <translation>Проверьте этот номер. Начните с кода страны, например +380. Мы оставим так, как вы ввели.</translation>
    </message>
    <message>
        <source>There are signs in this text that cannot be seen. Please check it. It is kept as you typed it.</source>
        <translation>В этом тексте есть невидимые знаки. Проверьте текст. Мы оставим так, как вы ввели.</translation>
    </message>
    <message>
        <source>Please choose day, month and year. If you don’t know them all, choose “only the year”.</source>
        <extracomment>Date of birth: day or month was chosen, but not all three.</extracomment>
        <translation>Выберите день, месяц и год. Если знаете не всё, выберите «Только год».</translation>
    </message>
    <message>
        <source>This passphrase does not open the records. Please try again.</source>
        <extracomment>Staff: the passphrase that opens the records.</extracomment>
        <translation>Эта парольная фраза не открывает записи. Попробуйте ещё раз.</translation>
    </message>
    <message numerus="yes">
        <source>Please wait %n second(s), then try again.</source>
        <extracomment>Staff: after several wrong passphrases.</extracomment>
        <translation>
            <numerusform>Подождите %n секунду, потом попробуйте ещё раз.</numerusform>
            <numerusform>Подождите %n секунды, потом попробуйте ещё раз.</numerusform>
            <numerusform>Подождите %n секунд, потом попробуйте ещё раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room left on this device. Please call your administrator.</source>
        <translation>На этом устройстве нет места. Обратитесь к администратору.</translation>
    </message>
    <message>
        <source>Prystan is already open on this device. Please use the open window.</source>
        <translation>Prystan уже открыт на этом устройстве. Работайте в открытом окне.</translation>
    </message>
    <message>
        <source>These records come from a newer version of Prystan. Please update this device.</source>
        <translation>Эти записи сделаны в более новой версии Prystan. Обновите это устройство.</translation>
    </message>
    <message>
        <source>This record is not here. Please look at the list again.</source>
        <translation>Этой записи здесь нет. Посмотрите список ещё раз.</translation>
    </message>
    <message>
        <source>Something stored on this device is damaged. Please call your administrator before you go on.</source>
        <extracomment>Staff: a stored file is damaged.</extracomment>
        <translation>Часть данных на этом устройстве повреждена. Прежде чем продолжить, обратитесь к администратору.</translation>
    </message>
    <message>
        <source>This device is not allowed to do that.</source>
        <translation>Этому устройству это не разрешено.</translation>
    </message>
    <message>
        <source>The last passphrase cannot be removed. Please add another one first.</source>
        <translation>Последнюю парольную фразу нельзя убрать. Сначала добавьте другую.</translation>
    </message>
    <message>
        <source>This is already there.</source>
        <translation>Это уже есть.</translation>
    </message>
    <message>
        <source>Something here cannot be stored. Please check the answers with a mark.</source>
        <translation>Кое-что здесь нельзя сохранить. Проверьте отмеченные ответы.</translation>
    </message>
    <message>
        <source>That did not work. Please try again. If it does not help, call your administrator.</source>
        <translation>Не удалось. Попробуйте ещё раз. Если не поможет, обратитесь к администратору.</translation>
    </message>
    <message>
        <source>Not saved yet. Your answers are still here. Please touch Save again. If it does not help, call a staff member.</source>
        <extracomment>Public, on the review page after Save.</extracomment>
        <translation>Ещё не сохранено. Ваши ответы остались на экране. Коснитесь «Сохранить» ещё раз. Если не поможет, позовите сотрудника.</translation>
    </message>
    <message numerus="yes">
        <source>This PIN is not right. You can try %n more time(s).</source>
        <extracomment>Staff or volunteer: six digits that uncover the screen.</extracomment>
        <translation>
            <numerusform>Неверный PIN-код. Осталась %n попытка.</numerusform>
            <numerusform>Неверный PIN-код. Остались %n попытки.</numerusform>
            <numerusform>Неверный PIN-код. Осталось %n попыток.</numerusform>
        </translation>
    </message>
    <message>
        <source>onbegeleid (unaccompanied)</source>
        <extracomment>Staff&apos;s label for a child, a fixed term of Dutch practice. Keep the Dutch word in every language, add the translation in brackets; in Dutch the word alone.</extracomment>
        <translation>onbegeleid (без сопровождения)</translation>
    </message>
    <message>
        <source>te verifiëren (to be checked)</source>
        <extracomment>As above: a parent or guardian is claimed and not yet checked.</extracomment>
        <translation>te verifiëren (надо проверить)</translation>
    </message>
    <message>
        <source>begeleid (accompanied)</source>
        <extracomment>As above.</extracomment>
        <translation>begeleid (с сопровождением)</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Взрослый человек</translation>
    </message>
    <message>
        <source>Nobody is with the child.</source>
        <extracomment>Staff: why a child got its label, one sentence each.</extracomment>
        <translation>С ребёнком никого нет.</translation>
    </message>
    <message>
        <source>The relative is not a parent or guardian.</source>
        <translation>Это родственник, но не мать, не отец и не опекун.</translation>
    </message>
    <message>
        <source>The adult is not related to the child.</source>
        <translation>Взрослый не из семьи ребёнка.</translation>
    </message>
    <message>
        <source>A group leader is not a guardian.</source>
        <translation>Руководитель группы не является опекуном.</translation>
    </message>
    <message>
        <source>It is not known who is with the child.</source>
        <translation>Неизвестно, кто с ребёнком.</translation>
    </message>
    <message>
        <source>The person did not want to say who is with the child.</source>
        <translation>Человек не захотел сказать, кто с ребёнком.</translation>
    </message>
    <message>
        <source>Nobody has asked yet who is with the child.</source>
        <translation>Ещё не спросили, кто с ребёнком.</translation>
    </message>
    <message>
        <source>The child filled in the form.</source>
        <translation>Анкету заполнил ребёнок.</translation>
    </message>
    <message>
        <source>A parent is said to be with the child. This is not checked yet.</source>
        <translation>Указано, что с ребёнком мать или отец. Это ещё не проверено.</translation>
    </message>
    <message>
        <source>A guardian is said to be with the child. This is not checked yet.</source>
        <translation>Указано, что с ребёнком опекун. Это ещё не проверено.</translation>
    </message>
    <message>
        <source>A staff member has checked the parent.</source>
        <translation>Сотрудники проверили: это мать или отец ребёнка.</translation>
    </message>
    <message>
        <source>A staff member has checked the guardian.</source>
        <translation>Сотрудники проверили: это опекун ребёнка.</translation>
    </message>
    <message>
        <source>The age is an estimate.</source>
        <translation>Возраст примерный.</translation>
    </message>
    <message>
        <source>The age is not known, so we treat the person as a child.</source>
        <translation>Возраст неизвестен, поэтому считаем человека ребёнком.</translation>
    </message>
    <message>
        <source>18 or older by the date of birth.</source>
        <translation>По дате рождения 18 лет или больше.</translation>
    </message>
    <message>
        <source>Family name</source>
        <extracomment>Labels of answers, on the review page (public) and in an opened record (staff).</extracomment>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <extracomment>по батькові / отчество / vadersnaam.</extracomment>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Гражданство</translation>
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
        <translation>Кто с ребёнком</translation>
    </message>
    <message>
        <source>Phone and messages</source>
        <translation>Телефон и сообщения</translation>
    </message>
    <message>
        <source>Place for tonight</source>
        <translation>Ночлег сегодня</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>People with you</source>
        <translation>Людей с вами</translation>
    </message>
    <message>
        <source>What you need</source>
        <extracomment>Label on the review page: what the person needs (medicine, interpreter …).</extracomment>
        <translation>Что вам нужно</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Фамилия и имя</translation>
    </message>
    <message>
        <source>Form filled in</source>
        <extracomment>Staff: when the form was saved, by whom, on which device.</extracomment>
        <translation>Анкета заполнена</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Different answers</source>
        <extracomment>Staff: label of the line that says that answers differ.</extracomment>
        <translation>Разные ответы</translation>
    </message>
    <message>
        <source>People gave different answers about this person. All of them are kept.</source>
        <extracomment>Staff: two people entered different answers about the same person.</extracomment>
        <translation>Об этом человеке есть разные ответы. Все они сохранены.</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>Staff&apos;s list: when a form was filled in.</extracomment>
        <translation>только что</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n мин назад</numerusform>
            <numerusform>%n мин назад</numerusform>
            <numerusform>%n мин назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n час назад</numerusform>
            <numerusform>%n часа назад</numerusform>
            <numerusform>%n часов назад</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>Female</source>
        <extracomment>Sex of a person, an answer card. Written in words in every language, also for a child.</extracomment>
        <translation>Женщина или девочка</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Мужчина или мальчик</translation>
    </message>
    <message>
        <source>X (as in the passport)</source>
        <extracomment>Sex &quot;X&quot; as in some passports.</extracomment>
        <translation>X (как в паспорте)</translation>
    </message>
    <message>
        <source>I’d rather not say</source>
        <extracomment>An answer card or link: the person does not want to answer.</extracomment>
        <translation>Не хочу отвечать</translation>
    </message>
    <message>
        <source>Stateless</source>
        <extracomment>Nationality: has none.</extracomment>
        <translation>Без гражданства</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>Не знаю</translation>
    </message>
    <message>
        <source>Another country</source>
        <extracomment>Nationality: opens the list of all countries.</extracomment>
        <translation>Другая страна</translation>
    </message>
    <message>
        <source>Passport for travelling abroad</source>
        <extracomment>Kinds of document, answer cards.</extracomment>
        <translation>Загранпаспорт</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>ID-карта</translation>
    </message>
    <message>
        <source>Internal passport (booklet)</source>
        <extracomment>The old Ukrainian paper passport for use inside the country.</extracomment>
        <translation>Внутренний паспорт (книжечка)</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>Свидетельство о рождении</translation>
    </message>
    <message>
        <source>Another document</source>
        <translation>Другой документ</translation>
    </message>
    <message>
        <source>No papers</source>
        <extracomment>A link under the cards, never punished.</extracomment>
        <translation>Нет документов</translation>
    </message>
    <message>
        <source>Mother</source>
        <extracomment>Answers to &quot;Who is with the child now?&quot;, answer cards. &quot;Mother&quot; is the child&apos;s mother.</extracomment>
        <translation>Мать</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Отец</translation>
    </message>
    <message>
        <source>Guardian (by law)</source>
        <extracomment>Guardian by law (опікун або піклувальник, voogd), not just an adult who cares for the child.</extracomment>
        <translation>Опекун или попечитель</translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation>Брат или сестра</translation>
    </message>
    <message>
        <source>Another relative</source>
        <translation>Другие родственники</translation>
    </message>
    <message>
        <source>Group leader</source>
        <extracomment>Leader of a group of children: coach, teacher, head of an institution.</extracomment>
        <translation>Руководитель группы</translation>
    </message>
    <message>
        <source>Another adult</source>
        <translation>Другой взрослый</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никого нет</translation>
    </message>
    <message>
        <source>In a reception centre</source>
        <extracomment>Answers to &quot;Where will you sleep tonight?&quot;. Municipal reception (opvang).</extracomment>
        <translation>Во временном жилье (opvang)</translation>
    </message>
    <message>
        <source>With a host family</source>
        <translation>В принимающей семье</translation>
    </message>
    <message>
        <source>With family or friends</source>
        <translation>У родных или друзей</translation>
    </message>
    <message>
        <source>In a hotel</source>
        <translation>В гостинице</translation>
    </message>
    <message>
        <source>I am travelling on</source>
        <translation>Еду дальше</translation>
    </message>
    <message>
        <source>I have no place yet</source>
        <translation>Пока нет места</translation>
    </message>
    <message>
        <source>Phone call</source>
        <extracomment>How we may reach the person: a telephone call.</extracomment>
        <translation>Звонок</translation>
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
        <translation>Электронная почта</translation>
    </message>
    <message>
        <source>Please do not contact me</source>
        <extracomment>How we may reach the person: not at all. Said by the person.</extracomment>
        <translation>Не звоните и не пишите мне</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Pregnant, or with a baby</source>
        <extracomment>Needs of the person or of somebody with her, pictogram cards; several may be chosen.</extracomment>
        <translation>Беременность или младенец</translation>
    </message>
    <message>
        <source>Older person alone</source>
        <translation>Пожилой человек без близких рядом</translation>
    </message>
    <message>
        <source>Walking is hard, or a wheelchair</source>
        <translation>Трудно ходить или инвалидная коляска</translation>
    </message>
    <message>
        <source>Medicine or a doctor soon</source>
        <translation>Лекарства или врач в ближайшее время</translation>
    </message>
    <message>
        <source>Feeling very bad or afraid</source>
        <extracomment>Upset, cannot sleep, very afraid.</extracomment>
        <translation>Очень тяжело на душе или страшно</translation>
    </message>
    <message>
        <source>Alone with children</source>
        <translation>С детьми, без других взрослых</translation>
    </message>
    <message>
        <source>Papers lost or taken</source>
        <translation>Документы потеряны или их забрали</translation>
    </message>
    <message>
        <source>Looking for a family member</source>
        <translation>Поиск родных</translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translation>Переводчик</translation>
    </message>
    <message>
        <source>A talk with a staff member</source>
        <extracomment>Neutral on purpose: someone may be watching the screen.</extracomment>
        <translation>Разговор с сотрудником</translation>
    </message>
    <message>
        <source>To check who is with the child</source>
        <extracomment>Staff: why the record of a child is opened.</extracomment>
        <translation>Проверка, кто с ребёнком</translation>
    </message>
    <message>
        <source>To hand over to the municipality or Nidos</source>
        <extracomment>Staff: municipality (gemeente) and Nidos, the Dutch guardianship body.</extracomment>
        <translation>Передача в gemeente или Nidos</translation>
    </message>
    <message>
        <source>The child or the family asks</source>
        <translation>Просьба ребёнка или семьи</translation>
    </message>
    <message>
        <source>Worry about the child’s safety</source>
        <extracomment>Staff: somebody fears for the child.</extracomment>
        <translation>Тревога за безопасность ребёнка</translation>
    </message>
    <message>
        <source>not complete</source>
        <extracomment>Date of birth: some of day, month and year are still missing.</extracomment>
        <translation>не полностью</translation>
    </message>
    <message>
        <source>%1, only the year</source>
        <extracomment>Date of birth, only the year is known: &quot;1987, only the year&quot;.</extracomment>
        <translation>%1, только год</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Date of birth: the person said &quot;I don&apos;t know&quot;.</extracomment>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>age not known</source>
        <translation>возраст неизвестен</translation>
    </message>
    <message>
        <source>under 1 year old</source>
        <translation>до 1 года</translation>
    </message>
    <message numerus="yes">
        <source>about %n year(s) old</source>
        <extracomment>Age of a person, an estimate.</extracomment>
        <translation>
            <numerusform>около %n года</numerusform>
            <numerusform>около %n лет</numerusform>
            <numerusform>около %n лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <extracomment>Age of a person.</extracomment>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>Staff&apos;s list: an estimated age, as short as possible: &quot;about 10&quot;.</extracomment>
        <translation>около %1</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>Review page: stands in the place of a private answer, so that nobody reads it over a shoulder.</extracomment>
        <translation>ответ есть</translation>
    </message>
    <message>
        <source>not answered</source>
        <extracomment>Review page: this question was left open.</extracomment>
        <translation>без ответа</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>Review page: heading above the answers about the person who fills in the form.</extracomment>
        <translation>Вы</translation>
    </message>
    <message>
        <source>Person %1</source>
        <extracomment>Stands for a name as long as none was given: &quot;Person 2&quot;.</extracomment>
        <translation>Человек %1</translation>
    </message>
    <message>
        <source>For all of you</source>
        <extracomment>Review page: heading above the answers that hold for the whole family or group.</extracomment>
        <translation>Для всех вместе</translation>
    </message>
    <message>
        <source>With a foreign phone: %1</source>
        <extracomment>Beside a helpline: the number that works with a foreign SIM card.</extracomment>
        <translation>С иностранного номера: %1</translation>
    </message>
    <message>
        <source>This date lay in the future when it was entered.</source>
        <extracomment>Staff, under an answer of an opened record: it is kept as it was entered, and looks odd.</extracomment>
        <translation>Когда эту дату вводили, она была в будущем.</translation>
    </message>
    <message>
        <source>This is more than 120 years ago.</source>
        <translation>Это больше 120 лет назад.</translation>
    </message>
    <message>
        <source>Latin and Cyrillic letters in one word. Some look alike.</source>
        <translation>Латинские и кириллические буквы в одном слове. Некоторые из них похожи.</translation>
    </message>
    <message>
        <source>There is a small picture in this text.</source>
        <extracomment>Staff: emoji in a name.</extracomment>
        <translation>В этом тексте есть картинка (эмодзи).</translation>
    </message>
    <message>
        <source>There is a digit in this name.</source>
        <translation>В этом имени есть цифра.</translation>
    </message>
    <message>
        <source>By these dates the child would be older than the parent, or nearly as old.</source>
        <extracomment>Staff: by the dates of birth that were entered.</extracomment>
        <translation>По этим датам ребёнок старше матери или отца либо почти того же возраста.</translation>
    </message>
    <message>
        <source>This does not look like a phone number.</source>
        <translation>Это не похоже на номер телефона.</translation>
    </message>
    <message>
        <source>There are signs in this text that cannot be seen.</source>
        <translation>В этом тексте есть невидимые знаки.</translation>
    </message>
    <message>
        <source>Not saved yet: this device has no room left. Your answers are still here. Please ask a staff member for help.</source>
        <extracomment>Public, on the review page after Save.</extracomment>
        <translation>Ещё не сохранено: на устройстве нет места. Ваши ответы остались на экране. Позовите, пожалуйста, сотрудника.</translation>
    </message>
    <message>
        <source>Child, record not open to you</source>
        <extracomment>Staff: heading of the list, above children of whose record staff see no more than that it is there.</extracomment>
        <translation>Ребёнок: запись вам недоступна</translation>
    </message>
    <message>
        <source>Child without parent or guardian</source>
        <extracomment>Staff: headings of the list, most urgent first.</extracomment>
        <translation>Ребёнок без родителей или опекуна</translation>
    </message>
    <message>
        <source>Child with a parent or guardian: to be checked</source>
        <translation>Ребёнок с родителями или опекуном: надо проверить</translation>
    </message>
    <message>
        <source>Child with a parent or guardian: checked</source>
        <translation>Ребёнок с родителями или опекуном: проверено</translation>
    </message>
    <message>
        <source>The child’s husband, wife or partner is not a guardian.</source>
        <translation>Муж, жена или партнёр ребёнка — не опекун.</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <extracomment>Staff: the language that the people of this form want to be spoken to in.</extracomment>
        <translation>Предпочитаемый язык</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <extracomment>Staff: by call, by message …</extracomment>
        <translation>Как связаться</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Номер телефона</translation>
    </message>
    <message>
        <source>Safe to call or message?</source>
        <extracomment>Staff: whether a call or message to this number is safe for the person; somebody else may hold the phone.</extracomment>
        <translation>Безопасно ли звонить или писать?</translation>
    </message>
    <message>
        <source>Address or name of the place</source>
        <translation>Адрес или название места</translation>
    </message>
    <message>
        <source>Needs</source>
        <extracomment>Staff: medicine, an interpreter …</extracomment>
        <translation>Потребности</translation>
    </message>
    <message>
        <source>Two answers</source>
        <extracomment>Staff: people gave different answers to one question; both follow.</extracomment>
        <translation>Два ответа</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n ответ</numerusform>
            <numerusform>%n ответа</numerusform>
            <numerusform>%n ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>entered by the person</source>
        <extracomment>Staff: who entered an answer, &quot;entered by the person on device K1, 24 November 2026, 23:40&quot;.</extracomment>
        <translation>ввёл сам человек</translation>
    </message>
    <message>
        <source>entered by a volunteer</source>
        <translation>ввели волонтёры</translation>
    </message>
    <message>
        <source>entered from a file</source>
        <extracomment>Staff: read from a file by the administrator.</extracomment>
        <translation>добавлено из файла</translation>
    </message>
    <message>
        <source>entered by a staff member</source>
        <translation>ввели сотрудники</translation>
    </message>
    <message>
        <source>%1, device %2, %3</source>
        <extracomment>Staff: who entered an answer, on which device, when: &quot;entered by a volunteer, device K1, 24 November 2026, 23:40&quot;.</extracomment>
        <translation>%1, устройство %2, %3</translation>
    </message>
    <message>
        <source>You have no access.</source>
        <extracomment>Staff: this answer lies in a part of the records that this staff member has no key of.</extracomment>
        <translation>У вас нет доступа.</translation>
    </message>
    <message>
        <source>No name given</source>
        <extracomment>Staff: heading of a record without a name.</extracomment>
        <translation>Имя не указано</translation>
    </message>
    <message>
        <source>None of those asked about</source>
        <extracomment>Staff: asked for needs, the person said that there are none.</extracomment>
        <translation>Ничего из перечисленного</translation>
    </message>
    <message>
        <source>an adult</source>
        <translation>взрослый человек</translation>
    </message>
    <message>
        <source>a child, about %1</source>
        <extracomment>Staff: all that is known of a child whose record is closed to this staff member.</extracomment>
        <translation>ребёнок, примерный возраст: %1</translation>
    </message>
    <message>
        <source>a child</source>
        <translation>ребёнок</translation>
    </message>
    <message>
        <source>%1: the record has not come in</source>
        <extracomment>Staff: &quot;a child, about 10: the record has not come in&quot;.</extracomment>
        <translation>%1: запись не поступила</translation>
    </message>
    <message>
        <source>%1: you have no access</source>
        <extracomment>Staff: &quot;a child, about 10: you have no access&quot;.</extracomment>
        <translation>%1: у вас нет доступа</translation>
    </message>
    <message>
        <source>The child’s husband, wife or partner</source>
        <translation>Муж, жена или партнёр ребёнка</translation>
    </message>
    <message>
        <source>Said to be not safe to call or message.</source>
        <extracomment>Staff, under a phone number: somebody who means harm may hold this phone.</extracomment>
        <translation>Отмечено: звонить и писать небезопасно.</translation>
    </message>
    <message>
        <source>The storage of this device has failed. Nothing more is saved until it is restarted. Please write on paper and call your administrator.</source>
        <extracomment>Staff: the disk did not confirm that something was written.</extracomment>
        <translation>Память этого устройства дала сбой. До перезапуска больше ничего не сохраняется. Записывайте на бумаге и обратитесь к администратору.</translation>
    </message>
    <message>
        <source>Not saved: this device can no longer keep anything safe. Your answers are still here. Please call a staff member now and write everything on paper together. Then this device must be restarted.</source>
        <extracomment>Public, on the review page after Save: the disk failed, trying again is no use.</extracomment>
        <translation>Не сохранено: это устройство больше не может надёжно хранить данные. Ваши ответы остались на экране. Позовите сейчас сотрудника и запишите вместе всё на бумаге. Потом устройство нужно перезапустить.</translation>
    </message>
    <message>
        <source>It comes from another organisation.</source>
        <extracomment>Staff: why something that came in was set aside, one sentence each.</extracomment>
        <translation>Это поступило от другой организации.</translation>
    </message>
    <message>
        <source>This device does not know the sender. Its list of devices may be out of date.</source>
        <translation>Это устройство не знает отправителя. Возможно, его список устройств устарел.</translation>
    </message>
    <message>
        <source>It is damaged, was changed on the way, or is forged.</source>
        <translation>Это повреждено, изменено в пути или подделано.</translation>
    </message>
    <message>
        <source>It comes from a device that was blocked. It may be forged.</source>
        <translation>Это поступило с устройства, которое заблокировано. Это может быть подделка.</translation>
    </message>
    <message>
        <source>It does not fit what this device sent before.</source>
        <translation>Это не сходится с тем, что это устройство отправляло раньше.</translation>
    </message>
    <message>
        <source>None of the keys here opens it.</source>
        <translation>Ни один из ключей на этом устройстве этого не открывает.</translation>
    </message>
    <message>
        <source>This program does not understand all of it. A newer version may.</source>
        <translation>Эта программа понимает не всё. Более новая версия, возможно, поймёт.</translation>
    </message>
    <message>
        <source>It is not written as a form is.</source>
        <translation>Формат не такой, как должен быть у анкеты.</translation>
    </message>
    <message>
        <source>It contradicts itself or another record.</source>
        <translation>Это противоречит самому себе или другой записи.</translation>
    </message>
    <message>
        <source>Whoever sent it may not say this.</source>
        <translation>Тот, кто это отправил, не имеет на это права.</translation>
    </message>
    <message>
        <source>Cannot be opened here</source>
        <extracomment>Staff: what came in is locked to this staff member or damaged.</extracomment>
        <translation>Здесь это не открыть</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Staff: name and age as said, &quot;Daryna Susidska, about 13&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A person without a name</source>
        <translation>Человек без имени</translation>
    </message>
    <message>
        <source>A family or group</source>
        <extracomment>Staff: the part of a form that is about a whole family or group.</extracomment>
        <translation>Семья или группа</translation>
    </message>
    <message>
        <source>Somebody asks for help</source>
        <translation>Кто-то просит о помощи</translation>
    </message>
    <message>
        <source>A report of an incident</source>
        <translation>Сообщение о происшествии</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Что-то другое</translation>
    </message>
    <message>
        <source>Said to come from device %1, number %2. Came in %3.</source>
        <extracomment>Staff: &quot;Said to come from device K7, number 12. Came in 24 November 2026, 23:40.&quot;</extracomment>
        <translation>Указано устройство %1, номер %2. Поступило %3.</translation>
    </message>
    <message>
        <source>%1 takes care of this since %2</source>
        <extracomment>Staff: &quot;K1 takes care of this since 24 November 2026, 23:40&quot;; %1 is a staff member or a device.</extracomment>
        <translation>Этим занимается %1 (с %2)</translation>
    </message>
    <message>
        <source>Nothing is set aside</source>
        <extracomment>Staff, on the home page: nothing that came in was untrustworthy.</extracomment>
        <translation>Ничего не отложено</translation>
    </message>
    <message numerus="yes">
        <source>Unverified, may be a person: %n wait(s) for over an hour</source>
        <extracomment>Staff, alarm: of what was set aside nobody took care of %n for an hour.</extracomment>
        <translation>
            <numerusform>Не проверено, возможно, это человек. Больше часа ждёт: %n</numerusform>
            <numerusform>Не проверено, возможно, это человек. Больше часа ждёт: %n</numerusform>
            <numerusform>Не проверено, возможно, это человек. Больше часа ждёт: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Unverified, may be a person: %1</source>
        <extracomment>Staff, on the home page: came in and could not be trusted.</extracomment>
        <translation>Не проверено, возможно, это человек:&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 (blocked)</source>
        <extracomment>Staff, list of devices: this one was blocked by the organisation.</extracomment>
        <translation>%1 (заблокировано)</translation>
    </message>
    <message>
        <source>%1 made, %2 seen</source>
        <extracomment>Staff, list of devices: how many records the device made and how many of them came in here.</extracomment>
        <translation>создано %1, получено %2</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <extracomment>Staff, list of devices: numbers of the records that have not come in, &quot;Missing: 3, 7–9&quot;.</extracomment>
        <translation>Не хватает: %1</translation>
    </message>
    <message>
        <source>Device %1: %2</source>
        <extracomment>Staff, on the home page: &quot;Device K7: 41 made, 40 seen&quot;.</extracomment>
        <translation>Устройство %1: %2</translation>
    </message>
    <message>
        <source>No more letters fit here.</source>
        <extracomment>Public, under a field that is nearly full.</extracomment>
        <translation>Больше букв сюда не поместится.</translation>
    </message>
    <message numerus="yes">
        <source>%n more letter(s) fit here.</source>
        <translation>
            <numerusform>Сюда поместится ещё %n буква.</numerusform>
            <numerusform>Сюда поместятся ещё %n буквы.</numerusform>
            <numerusform>Сюда поместится ещё %n букв.</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer wants to be registered</source>
        <extracomment>Staff: heading of the last part of the list.</extracomment>
        <translation>Больше не хочет быть в списке</translation>
    </message>
    <message>
        <source>%1: the record was erased</source>
        <extracomment>Staff: &quot;a child, about 10: the record was erased&quot;</extracomment>
        <translation>%1: запись удалена</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Staff: what was added later to a code.</extracomment>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Who it is about</source>
        <extracomment>Volunteer and staff: who an addition is about, in words: &quot;her brother&quot;.</extracomment>
        <translation>О ком это</translation>
    </message>
    <message>
        <source>This device does not have the new key yet. Please ask an administrator.</source>
        <extracomment>Staff, on the home page: the organisation has begun to use a new key.</extracomment>
        <translation>На этом устройстве ещё нет нового ключа. Обратитесь к администратору.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) cannot be opened yet: this device does not have the new key. Please ask an administrator.</source>
        <extracomment>Staff, on the home page: records came in that are sealed with a newer key of the organisation.</extracomment>
        <translation>
            <numerusform>%n запись пока не открывается: на этом устройстве нет нового ключа. Обратитесь к администратору.</numerusform>
            <numerusform>%n записи пока не открываются: на этом устройстве нет нового ключа. Обратитесь к администратору.</numerusform>
            <numerusform>%n записей пока не открываются: на этом устройстве нет нового ключа. Обратитесь к администратору.</numerusform>
        </translation>
    </message>
    <message>
        <source>The form mentions this person, but the record itself has not come in. The record may still be on the device where the form was filled in.</source>
        <extracomment>Staff, over a record that shows only what the form says: the person&apos;s own record is not here.</extracomment>
        <translation>В анкете упомянут этот человек, но сама запись не поступила. Возможно, она ещё на устройстве, где заполняли анкету.</translation>
    </message>
    <message>
        <source>%1: handed over, the record is no longer kept</source>
        <extracomment>Staff: &quot;a child, about 10: handed over, the record is no longer kept&quot;. The time to keep it is over.</extracomment>
        <translation>%1: передача состоялась, запись больше не хранится</translation>
    </message>
    <message>
        <source>Cannot be opened on this device yet.</source>
        <extracomment>Staff: instead of an answer that opens with a key which this device has not been given yet.</extracomment>
        <translation>На этом устройстве пока не открывается.</translation>
    </message>
    <message>
        <source>%1: the record cannot be opened on this device yet</source>
        <extracomment>Staff: &quot;a child, about 10: the record cannot be opened on this device yet&quot;. A newer key has not come.</extracomment>
        <translation>%1: запись на этом устройстве пока не открывается</translation>
    </message>
    <message>
        <source>Please check the date. This device says: %1. Until the date is checked, old records are not deleted.</source>
        <extracomment>Staff, on the home page: after some days without use, or where the clock has jumped. %1 is what the clock says.</extracomment>
        <translation>Проверьте дату. Это устройство показывает: %1. Пока дата не проверена, старые записи не удаляются.</translation>
    </message>
    <message>
        <source>Is it %1 today?</source>
        <extracomment>Staff: title of a question, &quot;Is it 24 November 2026 today?&quot;</extracomment>
        <translation>Сегодня %1?</translation>
    </message>
    <message>
        <source>If the date is wrong, set the clock of the device first.</source>
        <extracomment>Staff, in the question whether the date is right. What is meant is the clock of the device.</extracomment>
        <translation>Если дата неверна, сначала настройте часы устройства.</translation>
    </message>
    <message>
        <source>No record will be deleted now.</source>
        <extracomment>Staff, in the same question. &quot;If the date is wrong, set the clock of the device first.&quot; follows.</extracomment>
        <translation>Сейчас ни одна запись не будет удалена.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will be deleted from this device, because the time to keep them is over.</source>
        <extracomment>Staff, in the same question; handed over long ago. &quot;If the date is wrong, set the clock of the device first.&quot; follows.</extracomment>
        <translation>
            <numerusform>Если дата верна, с этого устройства будет удалена %n запись, потому что срок хранения истёк.</numerusform>
            <numerusform>Если дата верна, с этого устройства будут удалены %n записи, потому что срок хранения истёк.</numerusform>
            <numerusform>Если дата верна, с этого устройства будет удалено %n записей, потому что срок хранения истёк.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last heard from: %1</source>
        <extracomment>Staff, list of devices: when the last thing came that it made, &quot;Last heard from: 24 November 2026, 23:40&quot;.</extracomment>
        <translation>Последний раз на связи: %1</translation>
    </message>
    <message>
        <source>%1: silent since %2</source>
        <extracomment>Staff, on the home page: nothing has come from a device for more than a day: &quot;K7: silent since 24 November 2026, 23:40&quot;.</extracomment>
        <translation>%1: не на связи, последний раз %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: silent since %2, and %n more</source>
        <extracomment>Staff, on the home page: as before, of the one that has been silent longest, and how many more are.</extracomment>
        <translation>
            <numerusform>%1: не на связи (последний раз %2), а также ещё %n устройство</numerusform>
            <numerusform>%1: не на связи (последний раз %2), а также ещё %n устройства</numerusform>
            <numerusform>%1: не на связи (последний раз %2), а также ещё %n устройств</numerusform>
        </translation>
    </message>
    <message>
        <source>Almost done: the list is being sorted…</source>
        <extracomment>Staff, after unlocking, when much has come: all is read, and the list is made.</extracomment>
        <translation>Почти готово: список упорядочивается…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Staff, after unlocking, when much has come: so many of the files that came are read: &quot;12,400 of 100,000&quot;.</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>From the document</source>
        <extracomment>Small mark under an answer: it was read from the machine-readable lines of the passport or card.</extracomment>
        <translation>Из документа</translation>
    </message>
    <message>
        <source>Name in the document</source>
        <extracomment>The name in the Latin letters of the passport or card, beside the name as the person writes it.</extracomment>
        <translation>Имя и фамилия в документе</translation>
    </message>
    <message>
        <source>Says they filled this in before, code %1</source>
        <extracomment>Staff, in an opened record: what this person or family says; nobody has checked it. %1 is a code, &quot;KMT-PRB&quot;.</extracomment>
        <translation>Говорит, что анкету уже заполняли раньше, код %1</translation>
    </message>
    <message>
        <source>The record with this code is not on this device.</source>
        <extracomment>Staff, under &quot;Says they filled this in before&quot;: no record here has that code.</extracomment>
        <translation>Записи с этим кодом нет на этом устройстве.</translation>
    </message>
    <message>
        <source>It is a code of this record itself.</source>
        <extracomment>Staff, under &quot;Says they filled this in before&quot;.</extracomment>
        <translation>Это код этой же записи.</translation>
    </message>
    <message>
        <source>This code cannot be right. Please compare each letter. You can also go on without it.</source>
        <extracomment>Under the field for the code of an earlier form: six letters were typed and the check letter does not fit.</extracomment>
        <translation>Такого кода не может быть. Сверьте каждую букву. Можно продолжить и без кода.</translation>
    </message>
    <message>
        <source>Code from before</source>
        <extracomment>Review of the answers: label of the code that the person was given when she filled in the form before.</extracomment>
        <translation>Код с прошлого раза</translation>
    </message>
</context>
</TS>
