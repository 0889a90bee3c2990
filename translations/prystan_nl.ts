<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl">
<context>
    <name>ActSheet</name>
    <message>
        <source>No longer wants to be registered?</source>
        <translation>Wil niet meer geregistreerd zijn?</translation>
    </message>
    <message>
        <source>Is this genuine?</source>
        <translation>Is dit echt?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Voorgoed wissen</translation>
    </message>
    <message>
        <source>Mark the record</source>
        <translation>Registratie markeren</translation>
    </message>
    <message>
        <source>Take it into the records</source>
        <translation>In de registraties opnemen</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>Hoe weet je dat?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>Something about a child is in it, so it takes two people. A second staff member types their own passphrase here.</source>
        <translation>Er staat iets over een kind in, dus zijn er twee mensen nodig. Een tweede medewerker typt hier de eigen wachtwoordzin.</translation>
    </message>
    <message>
        <source>Passphrase of the second person</source>
        <translation>Wachtwoordzin van de tweede persoon</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Erase this for good?</source>
        <translation>Dit voorgoed wissen?</translation>
    </message>
    <message>
        <source>Is this answer right?</source>
        <translation>Klopt dit antwoord?</translation>
    </message>
    <message>
        <source>This one is right</source>
        <translation>Dit klopt</translation>
    </message>
</context>
<context>
    <name>AddCardPage</name>
    <message>
        <source>1 of 3: show this to the new device</source>
        <translation>1 van 3: laat dit aan het nieuwe apparaat zien</translation>
    </message>
    <message>
        <source>Start Prystan there and scan this code, or take it there on a stick.</source>
        <translation>Start daar Prystan en scan deze code, of neem hem mee op een USB-stick.</translation>
    </message>
    <message>
        <source>The card of your organisation as a code</source>
        <translation>De kaart van je organisatie als code</translation>
    </message>
    <message>
        <source>The words of this organisation: %1</source>
        <translation>De woorden van deze organisatie: %1</translation>
    </message>
</context>
<context>
    <name>AddComparePage</name>
    <message>
        <source>Does the other screen show the same six words?</source>
        <translation>Staan op het andere scherm dezelfde zes woorden?</translation>
    </message>
    <message>
        <source>It would become %1. %2</source>
        <translation>Het wordt dan %1. %2</translation>
    </message>
    <message>
        <source>The same: let it in</source>
        <translation>Dezelfde: toelaten</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Niet dezelfde</translation>
    </message>
</context>
<context>
    <name>AddGrantPage</name>
    <message>
        <source>3 of 3: %1 may come in</source>
        <translation>3 van 3: %1 mag erbij</translation>
    </message>
    <message>
        <source>Scan this code with the new device, or take it there on a stick. Only that device can open it.</source>
        <translation>Scan deze code met het nieuwe apparaat, of neem hem mee op een USB-stick. Alleen dat apparaat kan hem openen.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>The answer for the new device as a code</source>
        <translation>Het antwoord voor het nieuwe apparaat als code</translation>
    </message>
    <message>
        <source>The new device gets more keys than fit into a code. Write the answer to a USB stick and take it there. Only that device can open it.</source>
        <translation>Het nieuwe apparaat krijgt meer sleutels dan er in een code passen. Zet het antwoord op een USB-stick en breng die naar het nieuwe apparaat. Alleen dat apparaat kan het antwoord openen.</translation>
    </message>
</context>
<context>
    <name>AddRequestPage</name>
    <message>
        <source>2 of 3: scan the new device</source>
        <translation>2 van 3: scan de code van het nieuwe apparaat</translation>
    </message>
    <message>
        <source>It now shows a code of its own.</source>
        <translation>Het laat nu zelf een code zien.</translation>
    </message>
</context>
<context>
    <name>AdditionFlow</name>
    <message>
        <source>Stop adding?</source>
        <translation>Stoppen met toevoegen?</translation>
    </message>
    <message>
        <source>What you wrote was not saved yet and will be gone.</source>
        <translation>Wat je schreef is nog niet opgeslagen en gaat verloren.</translation>
    </message>
    <message>
        <source>Stop and erase</source>
        <translation>Stoppen en wissen</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Verder schrijven</translation>
    </message>
</context>
<context>
    <name>AlikePairRow</name>
    <message>
        <source>Staff decided differently</source>
        <translation>Medewerkers zijn het niet eens</translation>
    </message>
</context>
<context>
    <name>AlikeRecords</name>
    <message>
        <source>May be the same person as:</source>
        <extracomment>Staff, in an opened record, above other records; a question, not a finding.</extracomment>
        <translation>Misschien dezelfde persoon als:</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <extracomment>Staff: shows more records that may be of the same person; %n is how many.</extracomment>
        <translation>
            <numerusform>Nog %n tonen</numerusform>
            <numerusform>Nog %n tonen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BirthPage</name>
    <message>
        <source>When were you born?</source>
        <translation>Wanneer bent u geboren?</translation>
    </message>
    <message>
        <source>If you do not know exactly, about is good enough.</source>
        <translation>Weet u het niet precies? Ongeveer is goed genoeg.</translation>
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
        <translation>Misschien al geregistreerd:</translation>
    </message>
    <message numerus="yes">
        <source>May be registered already: %n</source>
        <extracomment>Staff, in an open form, on a narrow screen; touched, it leads down to the records themselves.</extracomment>
        <translation>
            <numerusform>Misschien al geregistreerd: %n</numerusform>
            <numerusform>Misschien al geregistreerd: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarePage</name>
    <message>
        <source>%1: who is with the child now?</source>
        <extracomment>%1 is a name exactly as typed; it cannot be declined, so it stands apart</extracomment>
        <translation>%1: wie is nu bij het kind?</translation>
    </message>
    <message>
        <source>The adult who takes care of the child here, today.</source>
        <translation>De volwassene die hier vandaag voor het kind zorgt.</translation>
    </message>
</context>
<context>
    <name>CarryPage</name>
    <message>
        <source>Carry files by USB stick</source>
        <translation>Bestanden meenemen op een USB-stick</translation>
    </message>
    <message>
        <source>For volunteers and staff. First read from the stick, then write to it.</source>
        <translation>Voor vrijwilligers en medewerkers. Lees eerst van de stick en zet er daarna bestanden op.</translation>
    </message>
</context>
<context>
    <name>CodeAskPage</name>
    <message>
        <source>Which code?</source>
        <translation>Welke code?</translation>
    </message>
    <message>
        <source>Six letters, from the person’s paper or phone.</source>
        <translation>Zes letters, van het briefje of de telefoon van de persoon.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>This tablet does not look up whose code it is. Staff read later what you add.</source>
        <translation>Deze tablet zoekt niet op van wie de code is. Medewerkers lezen later wat je toevoegt.</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Scannen met de camera</translation>
    </message>
</context>
<context>
    <name>CodeList</name>
    <message>
        <source>One code for each adult. Write it down or take a photo.</source>
        <translation>Eén code voor elke volwassene. Schrijf de code op of maak een foto.</translation>
    </message>
    <message>
        <source>This is your code. Write it down or take a photo.</source>
        <translation>Dit is uw code. Schrijf de code op of maak een foto.</translation>
    </message>
    <message>
        <source>Other people can do nothing with this code. Staff use it to find your form.</source>
        <translation>Anderen kunnen niets met deze code. Medewerkers vinden er uw formulier mee.</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Your code: %1</source>
        <extracomment>Read aloud: the letters of the code one by one</extracomment>
        <translation>Uw code: %1</translation>
    </message>
    <message>
        <source>The same code as a picture for a phone</source>
        <translation>Dezelfde code als plaatje voor een telefoon</translation>
    </message>
</context>
<context>
    <name>ComparedRecords</name>
    <message>
        <source>Same person as:</source>
        <extracomment>Staff, in an opened record, above other records: staff decided so.</extracomment>
        <translation>Dezelfde persoon als:</translation>
    </message>
    <message>
        <source>Undo “same person”</source>
        <translation>“Dezelfde persoon” ongedaan maken</translation>
    </message>
    <message>
        <source>Undo “same person”: %1</source>
        <translation>“Dezelfde persoon” ongedaan maken: %1</translation>
    </message>
    <message numerus="yes">
        <source>Compared before: %n</source>
        <extracomment>Staff, in an opened record: shows records that are not of the same person; %n is how many.</extracomment>
        <translation>
            <numerusform>Eerder vergeleken: %n</numerusform>
            <numerusform>Eerder vergeleken: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo “same person”?</source>
        <translation>“Dezelfde persoon” ongedaan maken?</translation>
    </message>
    <message>
        <source>Nothing is lost: both records stay as they are. They may be shown to you again as possibly one person.</source>
        <translation>Er gaat niets verloren: beide registraties blijven zoals ze zijn. Misschien krijg je ze opnieuw te zien als mogelijk dezelfde persoon.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zo laten</translation>
    </message>
</context>
<context>
    <name>ContactOffer</name>
    <message>
        <source>There is no telephone number on this contact card.</source>
        <translation>Bij dit contact staat geen telefoonnummer.</translation>
    </message>
    <message>
        <source>Use the number %1</source>
        <translation>Nummer %1 gebruiken</translation>
    </message>
    <message>
        <source>Fill in the name: %1</source>
        <extracomment>&quot;%1&quot; is a name; the fields for the name are still empty</extracomment>
        <translation>Naam invullen: %1</translation>
    </message>
    <message>
        <source>Forget the contact card</source>
        <translation>Dit contact vergeten</translation>
    </message>
</context>
<context>
    <name>CorrectionFlow</name>
    <message>
        <source>Stop correcting?</source>
        <translation>Stoppen met verbeteren?</translation>
    </message>
    <message>
        <source>What you have changed here was not saved yet and will be gone. The record stays as it was.</source>
        <translation>Wat je hier hebt veranderd, is nog niet bewaard en gaat verloren. De registratie blijft zoals die was.</translation>
    </message>
    <message>
        <source>Stop without saving</source>
        <translation>Stoppen zonder te bewaren</translation>
    </message>
    <message>
        <source>Go on correcting</source>
        <translation>Verder verbeteren</translation>
    </message>
</context>
<context>
    <name>CountrySheet</name>
    <message>
        <source>Which country?</source>
        <translation>Welk land?</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Field above the list of countries: the first letters of a country</extracomment>
        <translation>Zoeken</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>This form is covered</source>
        <translation>Dit formulier is verborgen</translation>
    </message>
    <message>
        <source>Your PIN brings it back. After 15 minutes it is erased.</source>
        <translation>Typ je pincode om verder te gaan. Na 15 minuten wordt het formulier gewist.</translation>
    </message>
    <message>
        <source>That was not the PIN. Tries left: %1</source>
        <translation>Dat is niet de juiste pincode. Pogingen over: %1</translation>
    </message>
    <message>
        <source>I am another volunteer</source>
        <translation>Ik ben een andere vrijwilliger</translation>
    </message>
    <message>
        <source>Erase the open form?</source>
        <translation>Het open formulier wissen?</translation>
    </message>
    <message>
        <source>The answers in it were not saved yet and will be gone.</source>
        <translation>De antwoorden zijn nog niet opgeslagen en gaan verloren.</translation>
    </message>
    <message>
        <source>Erase the form</source>
        <translation>Formulier wissen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Niet wissen</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>About how old, in years</source>
        <translation>Hoe oud ongeveer, in jaren</translation>
    </message>
    <message>
        <source>Day, month and year</source>
        <translation>Dag, maand en jaar</translation>
    </message>
    <message>
        <source>Only the year</source>
        <translation>Alleen het jaar</translation>
    </message>
    <message>
        <source>Only about how old</source>
        <translation>Alleen hoe oud ongeveer</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Weet ik niet</translation>
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
        <translation>Andere getallen</translation>
    </message>
</context>
<context>
    <name>DeliveryBody</name>
    <message>
        <source>Try now</source>
        <translation>Nu proberen</translation>
    </message>
</context>
<context>
    <name>DemoMark</name>
    <message>
        <source>DEMO: no real people</source>
        <translation>DEMO: geen echte mensen</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>zuil</translation>
    </message>
    <message>
        <source>volunteer&apos;s tablet</source>
        <translation>tablet van vrijwilliger</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>medewerkers</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Please come to the desk</source>
        <translation>Kom alstublieft naar de balie</translation>
    </message>
    <message>
        <source>Your answers are saved on this device. Show this code at the desk.</source>
        <translation>Uw antwoorden zijn opgeslagen op dit apparaat. Laat deze code zien bij de balie.</translation>
    </message>
    <message>
        <source>Is the desk closed?</source>
        <translation>Is de balie gesloten?</translation>
    </message>
    <message>
        <source>Wait where it is light and where there are people.</source>
        <translation>Blijf op een plek waar licht is en waar mensen zijn.</translation>
    </message>
    <message>
        <source>Ask the staff of the station or the police for help. They wear a uniform or a badge.</source>
        <translation>Vraag het stationspersoneel of de politie om hulp. Zij dragen een uniform of een badge.</translation>
    </message>
    <message>
        <source>Do not go along with people you do not know.</source>
        <translation>Ga niet mee met mensen die u niet kent.</translation>
    </message>
    <message>
        <source>In danger: call 112. It is free.</source>
        <translation>In gevaar? Bel 112. Dat is gratis.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <extracomment>Staff, after a form was saved: the record of the person</extracomment>
        <translation>Registratie openen</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Devices</source>
        <translation>Apparaten</translation>
    </message>
    <message>
        <source>All devices of your organisation that this one knows.</source>
        <translation>Alle apparaten van je organisatie die dit apparaat kent.</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Apparaat toevoegen</translation>
    </message>
    <message>
        <source>Strike out %1</source>
        <translation>%1 blokkeren</translation>
    </message>
</context>
<context>
    <name>DocumentGroup</name>
    <message>
        <source>Document shown</source>
        <translation>Getoond document</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Nummer van het document</translation>
    </message>
</context>
<context>
    <name>DocumentLine</name>
    <message>
        <source>Type the lines of the document</source>
        <translation>De regels van het document typen</translation>
    </message>
    <message>
        <source>Or read it with a document scanner, at any place of this page.</source>
        <translation>Of lees het document met een scanner, waar je ook bent op deze pagina.</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Which document do you have with you?</source>
        <translation>Welk document hebt u bij u?</translation>
    </message>
    <message>
        <source>You only show it. It always stays with you.</source>
        <translation>U laat het alleen zien. Het blijft altijd bij u.</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Nummer van het document</translation>
    </message>
</context>
<context>
    <name>DocumentQuestion</name>
    <message>
        <source>In the form: %1</source>
        <extracomment>Volunteer: &quot;%1&quot; is the answer that was typed before the document was read</extracomment>
        <translation>In het formulier: %1</translation>
    </message>
    <message>
        <source>In the document: %1</source>
        <extracomment>Volunteer: &quot;%1&quot; is what the document says</extracomment>
        <translation>In het document: %1</translation>
    </message>
    <message>
        <source>Use the document</source>
        <translation>Uit document overnemen</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Invullen</translation>
    </message>
    <message>
        <source>Keep the form</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
</context>
<context>
    <name>DocumentSaid</name>
    <message>
        <source>Use all of it</source>
        <extracomment>Volunteer: all answers that were read from the document go into the form</extracomment>
        <translation>Alles overnemen</translation>
    </message>
    <message>
        <source>Take it out again</source>
        <extracomment>Volunteer: what was filled in from the document goes out of the form again</extracomment>
        <translation>Weer weghalen</translation>
    </message>
    <message>
        <source>Leave the rest out</source>
        <extracomment>Volunteer: closes the box that tells what a document said</extracomment>
        <translation>De rest weglaten</translation>
    </message>
    <message>
        <source>Close this</source>
        <translation>Dit sluiten</translation>
    </message>
</context>
<context>
    <name>EarlierCodeField</name>
    <message>
        <source>Code from before</source>
        <translation>Code van de vorige keer</translation>
    </message>
</context>
<context>
    <name>EarlierCodeGroup</name>
    <message>
        <source>They have filled this in before</source>
        <translation>Al eerder ingevuld</translation>
    </message>
    <message>
        <source>Which code did they get? Six letters, on their paper or phone.</source>
        <translation>Welke code kregen ze? Zes letters, op hun briefje of telefoon.</translation>
    </message>
    <message>
        <source>This tablet does not look up whose code it is.</source>
        <translation>Deze tablet zoekt niet op van wie de code is.</translation>
    </message>
</context>
<context>
    <name>EarlierCodePage</name>
    <message>
        <source>Which code did you get?</source>
        <translation>Welke code hebt u gekregen?</translation>
    </message>
    <message>
        <source>Six letters, on your paper or your phone.</source>
        <translation>Zes letters, op uw briefje of uw telefoon.</translation>
    </message>
    <message>
        <source>I don’t have it any more</source>
        <translation>Die heb ik niet meer</translation>
    </message>
    <message>
        <source>This device looks nothing up. Fill in the form as usual. Staff can compare both forms later.</source>
        <translation>Dit apparaat zoekt uw eerdere formulier niet op. Vul het formulier gewoon in. Medewerkers kunnen later beide formulieren vergelijken.</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <source>Thank you. This is what comes next.</source>
        <translation>Dank u wel. Zo gaat het verder.</translation>
    </message>
    <message>
        <source>Close this page</source>
        <translation>Pagina sluiten</translation>
    </message>
    <message>
        <source>This form is not the registration with the municipality (gemeente).</source>
        <translation>Met dit formulier bent u niet ingeschreven bij de gemeente.</translation>
    </message>
    <message>
        <source>Go to the gemeente where you stay. They register you and give you a number (BSN). It is free.</source>
        <translation>Ga naar de gemeente waar u een slaapplek hebt. De gemeente schrijft u in en geeft u een nummer (BSN). Dat is gratis.</translation>
    </message>
    <message>
        <source>Bring your papers. You show them and take them back with you.</source>
        <translation>Neem uw papieren mee. U laat ze alleen zien en houdt ze zelf.</translation>
    </message>
    <message>
        <source>Staff here can tell you how to get there.</source>
        <translation>Medewerkers hier kunnen u vertellen hoe u er komt.</translation>
    </message>
</context>
<context>
    <name>FactsPage</name>
    <message>
        <source>Add to code %1</source>
        <translation>Toevoegen bij code %1</translation>
    </message>
    <message>
        <source>Write only what helps. It is locked as soon as you save it.</source>
        <translation>Schrijf alleen wat helpt. Zodra je het opslaat, zit het op slot.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation>Over wie gaat het?</translation>
    </message>
    <message>
        <source>In words, for example: her brother</source>
        <translation>In woorden, bijvoorbeeld: haar broer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefoonnummer</translation>
    </message>
    <message>
        <source>for example +380 …</source>
        <translation>bijvoorbeeld +380 …</translation>
    </message>
    <message>
        <source>Where they sleep tonight</source>
        <translation>Waar ze vannacht slapen</translation>
    </message>
    <message>
        <source>Address or name of the place</source>
        <translation>Adres of naam van de plek</translation>
    </message>
</context>
<context>
    <name>FactsSavedPage</name>
    <message>
        <source>Added to code %1</source>
        <translation>Toegevoegd bij code %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Saved and locked on this device.</source>
        <translation>Opgeslagen op dit apparaat, op slot.</translation>
    </message>
    <message>
        <source>Staff will see it with the form of this code. If no form has this code, staff are told.</source>
        <translation>Medewerkers zien dit bij het formulier met deze code. Is er geen formulier met deze code, dan zien ze dat ook.</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message numerus="yes">
        <source>Found: %n</source>
        <translation>
            <numerusform>Gevonden: %n</numerusform>
            <numerusform>Gevonden: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <extracomment>Staff: nobody answers to what was typed into the search.</extracomment>
        <translation>Niemand gevonden.</translation>
    </message>
    <message>
        <source>Try another spelling, only a part of the name, or the code.</source>
        <translation>Probeer een andere spelling, alleen een deel van de naam, of de code.</translation>
    </message>
</context>
<context>
    <name>HarmlessPage</name>
    <message>
        <source>Travel information</source>
        <translation>Reisinformatie</translation>
    </message>
    <message>
        <source>Departure times are on the boards in the hall.</source>
        <translation>De vertrektijden staan op de borden in de hal.</translation>
    </message>
    <message>
        <source>Questions about your journey? Ask at the information desk.</source>
        <translation>Vragen over uw reis? Stel ze bij de informatiebalie.</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Naar het begin</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Top of the page</source>
        <translation>Bovenkant van de pagina</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Taal: %1</translation>
    </message>
    <message>
        <source>Aa</source>
        <extracomment>Button with a large and a small letter: text size and contrast</extracomment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Easier to read</source>
        <translation>Makkelijker lezen</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>How can we help you?</source>
        <translation>Hoe kunnen wij u helpen?</translation>
    </message>
    <message>
        <source>Fill in the form</source>
        <translation>Gegevens invullen</translation>
    </message>
    <message>
        <source>For you and the people with you</source>
        <translation>Voor u en de mensen bij u</translation>
    </message>
    <message>
        <source>Stay safe</source>
        <translation>Veilig blijven</translation>
    </message>
    <message>
        <source>Travel, a place to sleep, work, children</source>
        <translation>Reizen, slaapplek, werk, kinderen</translation>
    </message>
    <message>
        <source>Speak with a staff member</source>
        <translation>Met een medewerker praten</translation>
    </message>
    <message>
        <source>What you can ask, and where</source>
        <translation>Wat u kunt vragen, en waar</translation>
    </message>
    <message>
        <source>In danger: call 112. It is free.</source>
        <translation>In gevaar? Bel 112. Dat is gratis.</translation>
    </message>
</context>
<context>
    <name>IdleBanner</name>
    <message>
        <source>I am still here</source>
        <translation>Ik ben er nog</translation>
    </message>
    <message numerus="yes">
        <source>This page will be cleared in %n second(s)</source>
        <translation>
            <numerusform>Dit scherm wordt over %n seconde gewist</numerusform>
            <numerusform>Dit scherm wordt over %n seconden gewist</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeFlow</name>
    <message>
        <source>Stop filling in?</source>
        <translation>Stoppen met invullen?</translation>
    </message>
    <message>
        <source>What you have filled in was not saved yet and will be gone.</source>
        <translation>Wat u hebt ingevuld is nog niet opgeslagen en gaat verloren.</translation>
    </message>
    <message>
        <source>Stop and erase</source>
        <translation>Stoppen en wissen</translation>
    </message>
    <message>
        <source>Go on filling in</source>
        <translation>Verder invullen</translation>
    </message>
</context>
<context>
    <name>JoinAskPage</name>
    <message>
        <source>Ask to be let in</source>
        <translation>Vraag om toegang</translation>
    </message>
    <message>
        <source>%1. Scan this code with the staff device, or take it there on a stick.</source>
        <translation>%1. Scan deze code met het apparaat van een medewerker, of neem hem mee op een USB-stick.</translation>
    </message>
    <message>
        <source>The request of this device as a code</source>
        <translation>Het verzoek van dit apparaat als code</translation>
    </message>
    <message>
        <source>The staff device must show these six words:</source>
        <translation>Op het apparaat van de medewerker moeten deze zes woorden staan:</translation>
    </message>
    <message>
        <source>Then comes its answer:</source>
        <translation>Daarna komt het antwoord:</translation>
    </message>
</context>
<context>
    <name>JoinCardPage</name>
    <message>
        <source>Set up this device</source>
        <translation>Stel dit apparaat in</translation>
    </message>
    <message>
        <source>On a staff device of your organisation: Devices, then “Add a device”. It shows the organisation&apos;s card.</source>
        <translation>Open op een apparaat van een medewerker Instellingen, dan Apparaten, dan “Apparaat toevoegen”. Daar staat de kaart van de organisatie.</translation>
    </message>
</context>
<context>
    <name>JoinConfirmPage</name>
    <message>
        <source>Join %1?</source>
        <translation>Aansluiten bij %1?</translation>
    </message>
    <message>
        <source>This device becomes %1. %2</source>
        <translation>Dit apparaat wordt %1. %2</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Aansluiten</translation>
    </message>
    <message>
        <source>The words of this organisation:</source>
        <translation>De woorden van deze organisatie:</translation>
    </message>
    <message>
        <source>Choose your passphrase (12 letters or more)</source>
        <translation>Kies je wachtwoordzin (12 tekens of meer)</translation>
    </message>
</context>
<context>
    <name>JoinModePage</name>
    <message>
        <source>What is this device for?</source>
        <translation>Waarvoor is dit apparaat?</translation>
    </message>
    <message>
        <source>Organisation: %1</source>
        <translation>Organisatie: %1</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Zuil</translation>
    </message>
    <message>
        <source>People fill in the form themselves. It cannot open what was sent.</source>
        <translation>Mensen vullen zelf hun gegevens in. Wat verstuurd is, kun je hier niet meer openen.</translation>
    </message>
    <message>
        <source>Volunteer&apos;s tablet</source>
        <translation>Tablet van een vrijwilliger</translation>
    </message>
    <message>
        <source>A volunteer fills in the form. It cannot open what was sent.</source>
        <translation>Een vrijwilliger vult de gegevens in. Wat verstuurd is, kun je hier niet meer openen.</translation>
    </message>
    <message>
        <source>Staff device</source>
        <translation>Apparaat van een medewerker</translation>
    </message>
    <message>
        <source>Opens records with a passphrase. An administrator lets it in.</source>
        <translation>Opent registraties met een wachtwoordzin. Een beheerder moet dit apparaat toelaten.</translation>
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
        <translation>Hoe praten wij met u?</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>In welke taal?</translation>
    </message>
    <message>
        <source>How can we reach you best?</source>
        <translation>Hoe kunnen wij u het best bereiken?</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
</context>
<context>
    <name>LastPinPage</name>
    <message>
        <source>This form can no longer be corrected here</source>
        <translation>Dit formulier kun je hier niet meer verbeteren</translation>
    </message>
    <message>
        <source>Correct the last form: %1</source>
        <translation>Laatste formulier verbeteren: %1</translation>
    </message>
    <message>
        <source>The 15 minutes are over. Add to its code instead.</source>
        <translation>De 15 minuten zijn voorbij. Voeg iets toe bij de code.</translation>
    </message>
    <message>
        <source>That was not the PIN. Tries left: %1</source>
        <translation>Dat is niet de juiste pincode. Pogingen over: %1</translation>
    </message>
    <message>
        <source>Your PIN opens it. After five wrong tries it cannot be corrected.</source>
        <translation>Je pincode opent het. Na vijf foute pogingen kan het niet meer.</translation>
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
        <translation>%1 van de lijst halen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Persoon toevoegen</translation>
    </message>
</context>
<context>
    <name>MemberPage</name>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Woman or man, as in the document</source>
        <translation>Vrouw of man, zoals in het document</translation>
    </message>
    <message>
        <source>Who is with the child now?</source>
        <translation>Wie is nu bij het kind?</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationaliteit</translation>
    </message>
    <message>
        <source>About this person</source>
        <translation>Over deze persoon</translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message>
        <source>Who is travelling with you?</source>
        <translation>Wie reist er met u mee?</translation>
    </message>
    <message>
        <source>Add each person: family, friends, and every child. If you are on your own, go on.</source>
        <translation>Voeg iedereen toe: familie, vrienden en elk kind. Bent u alleen? Ga dan verder.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Nobody else</source>
        <translation>Verder niemand</translation>
    </message>
</context>
<context>
    <name>NameFields</name>
    <message>
        <source>Family name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Taken from the first person. Change it if it is different.</source>
        <translation>Dit is de achternaam van de eerste persoon. Klopt die niet? Wijzig de naam dan.</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Patronymic (if you use one)</source>
        <translation>Vadersnaam (patroniem), als die er is</translation>
    </message>
    <message>
        <source>From the document</source>
        <translation>Uit het document</translation>
    </message>
    <message>
        <source>Name in the document</source>
        <translation>Naam in het document</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <extracomment>Volunteer: the Latin name that was read from the document is taken away again</extracomment>
        <translation>Dit weghalen</translation>
    </message>
    <message>
        <source>From the contact card</source>
        <translation>Van het contact op de telefoon</translation>
    </message>
</context>
<context>
    <name>NamePage</name>
    <message>
        <source>What is your name?</source>
        <translation>Wat is uw naam?</translation>
    </message>
    <message>
        <source>As in your passport, in Cyrillic or Latin letters. One name is enough if you have only one.</source>
        <translation>Zoals in uw paspoort, in cyrillische of Latijnse letters. Hebt u maar één naam? Dan is dat genoeg.</translation>
    </message>
</context>
<context>
    <name>NationalityPage</name>
    <message>
        <source>What is your nationality?</source>
        <translation>Wat is uw nationaliteit?</translation>
    </message>
    <message>
        <source>Of which country do you have a passport?</source>
        <translation>Van welk land hebt u een paspoort?</translation>
    </message>
</context>
<context>
    <name>NeedsField</name>
    <message>
        <source>None of these</source>
        <translation>Geen van deze</translation>
    </message>
</context>
<context>
    <name>NeedsPage</name>
    <message>
        <source>You may choose several.</source>
        <translation>U mag meer dan één antwoord kiezen.</translation>
    </message>
    <message>
        <source>What do you and the people with you need?</source>
        <translation>Wat is er nodig voor u en de mensen bij u?</translation>
    </message>
</context>
<context>
    <name>NumberKeys</name>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Finish now</source>
        <extracomment>Goes to the review page at once, without answering the remaining questions</extracomment>
        <translation>Nu afronden</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
</context>
<context>
    <name>PairAnswers</name>
    <message>
        <source>Same person</source>
        <translation>Dezelfde persoon</translation>
    </message>
    <message>
        <source>Both records stay and point to each other. You can undo this.</source>
        <translation>Beide registraties blijven en verwijzen naar elkaar. Je kunt dit ongedaan maken.</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Niet dezelfde persoon</translation>
    </message>
    <message>
        <source>You will not be asked about these two again. You can change this in the record.</source>
        <translation>Je krijgt over deze twee geen vraag meer. Je kunt dit in de registratie veranderen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>As if nobody had decided. Nothing is lost, both records stay as they are.</source>
        <translation>Alsof niemand iets heeft besloten. Er gaat niets verloren, beide registraties blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Not sure? Choose “Later”: nothing is noted.</source>
        <extracomment>Staff, under the answers &quot;Same person&quot; and &quot;Not the same&quot;; &quot;Later&quot; is the button at the lower edge.</extracomment>
        <translation>Niet zeker? Kies “Later”: er wordt niets genoteerd.</translation>
    </message>
</context>
<context>
    <name>PairHead</name>
    <message>
        <source>Open this record</source>
        <translation>Deze registratie openen</translation>
    </message>
    <message>
        <source>Open this record: %1</source>
        <translation>Deze registratie openen: %1</translation>
    </message>
</context>
<context>
    <name>PartyGroups</name>
    <message>
        <source>Where they sleep tonight</source>
        <translation>Waar ze vannacht slapen</translation>
    </message>
    <message>
        <source>Best way to reach them</source>
        <translation>Hoe ze het best te bereiken zijn</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>Wat ze nodig hebben</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>%1 letters typed</source>
        <translation>%1 tekens getypt</translation>
    </message>
</context>
<context>
    <name>PassphraseNewPage</name>
    <message>
        <source>Your new passphrase</source>
        <translation>Je nieuwe wachtwoordzin</translation>
    </message>
    <message>
        <source>Now %1 stands at the screen</source>
        <translation>Nu is %1 aan de beurt</translation>
    </message>
    <message>
        <source>Write these six words down and keep the paper with you. They are shown only now.</source>
        <translation>Schrijf deze zes woorden op en houd het papier bij je. Je ziet ze alleen nu.</translation>
    </message>
    <message>
        <source>At least 12 letters. Four ordinary words that do not belong together are good.</source>
        <translation>Minstens 12 tekens. Vier gewone woorden die niet bij elkaar horen, zijn goed.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>The six words, joined with hyphens</source>
        <translation>De zes woorden, verbonden met streepjes</translation>
    </message>
    <message>
        <source>Type the words, with the hyphens</source>
        <translation>Typ de woorden, met de streepjes</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nieuwe wachtwoordzin</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Nog een keer hetzelfde</translation>
    </message>
    <message>
        <source>I would rather choose my own</source>
        <translation>Ik kies liever zelf</translation>
    </message>
    <message>
        <source>Give me six words</source>
        <translation>Geef mij zes woorden</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Opslaan</translation>
    </message>
</context>
<context>
    <name>PassphraseWhoPage</name>
    <message>
        <source>Who shall be able to open this device?</source>
        <translation>Wie mag dit apparaat ook openen?</translation>
    </message>
    <message>
        <source>Change your passphrase</source>
        <translation>Je wachtwoordzin wijzigen</translation>
    </message>
    <message>
        <source>This person will open the same records as you.</source>
        <translation>Deze persoon kan straks dezelfde registraties openen als jij.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>Je eigen wachtwoordzin</translation>
    </message>
    <message>
        <source>Your passphrase until now</source>
        <translation>Je huidige wachtwoordzin</translation>
    </message>
</context>
<context>
    <name>PassphrasesPage</name>
    <message>
        <source>Passphrases</source>
        <translation>Wachtwoordzinnen</translation>
    </message>
    <message>
        <source>Everybody has a passphrase of their own. Nobody needs to know yours.</source>
        <translation>Iedereen heeft een eigen wachtwoordzin. Niemand hoeft die van jou te weten.</translation>
    </message>
    <message>
        <source>Let somebody in</source>
        <translation>Iemand toelaten</translation>
    </message>
    <message>
        <source>%1 · you</source>
        <translation>%1 · jij</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>Mijn wachtwoordzin wijzigen</translation>
    </message>
    <message>
        <source>Take the passphrase of %1 away</source>
        <translation>De wachtwoordzin van %1 intrekken</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Jij</translation>
    </message>
</context>
<context>
    <name>PersonGroups</name>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Who is with the child now?</source>
        <translation>Wie is nu bij het kind?</translation>
    </message>
    <message>
        <source>Woman or man, as in the document</source>
        <translation>Vrouw of man, zoals in het document</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationaliteit</translation>
    </message>
</context>
<context>
    <name>PhoneFields</name>
    <message>
        <source>Phone number</source>
        <translation>Telefoonnummer</translation>
    </message>
    <message>
        <source>for example +380 …</source>
        <translation>bijvoorbeeld +380 …</translation>
    </message>
    <message>
        <source>Is it safe to call or message this number?</source>
        <translation>Is het veilig om naar dit nummer te bellen of een bericht te sturen?</translation>
    </message>
    <message>
        <source>From the contact card</source>
        <translation>Van het contact op de telefoon</translation>
    </message>
    <message>
        <source>Scan the person’s contact card</source>
        <translation>Contact van de telefoon scannen</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>Your phone number</source>
        <translation>Uw telefoonnummer</translation>
    </message>
    <message>
        <source>Only if you like. You can go on without it.</source>
        <translation>Alleen als u dat wilt. U kunt ook zonder nummer verder.</translation>
    </message>
</context>
<context>
    <name>PinChoicePage</name>
    <message>
        <source>Type the same PIN again</source>
        <translation>Typ dezelfde pincode nog een keer</translation>
    </message>
    <message>
        <source>The two PINs were different. Please choose one again.</source>
        <translation>De twee pincodes waren verschillend. Kies opnieuw een pincode.</translation>
    </message>
    <message>
        <source>Use this PIN</source>
        <translation>Deze pincode gebruiken</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>%1 of 6 digits</source>
        <translation>%1 van 6 cijfers</translation>
    </message>
    <message>
        <source>Clear all</source>
        <extracomment>Key of the PIN pad: clears all digits</extracomment>
        <translation>Alles wissen</translation>
    </message>
    <message>
        <source>Take the last digit away</source>
        <extracomment>Key of the PIN pad: takes the last digit away</extracomment>
        <translation>Laatste cijfer wissen</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Address or name of the place</source>
        <translation>Adres of naam van de plek</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Where will you sleep tonight?</source>
        <translation>Waar slaapt u vannacht?</translation>
    </message>
    <message>
        <source>If you do not know yet, ask at the desk.</source>
        <translation>Weet u het nog niet? Vraag het dan bij de balie.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Before you start</source>
        <translation>Voordat u begint</translation>
    </message>
    <message>
        <source>Read less</source>
        <translation>Minder tonen</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Lees meer</translation>
    </message>
    <message>
        <source>Why do we ask?</source>
        <translation>Waarom vragen wij dit?</translation>
    </message>
    <message>
        <source>Who sees it?</source>
        <translation>Wie ziet het?</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>Hoe lang?</translation>
    </message>
    <message>
        <source>Only as long as it is needed for your help. %1 sets the time and then erases it. Ask at the desk.</source>
        <translation>Alleen zo lang als nodig is om u te helpen. %1 bepaalt hoe lang dat is en wist uw gegevens daarna. Vraag ernaar bij de balie.</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Uw rechten</translation>
    </message>
    <message>
        <source>You may see your data, correct them, or have them erased. Ask at the desk. You may complain to the Autoriteit Persoonsgegevens, the Dutch authority for privacy.</source>
        <translation>U mag uw gegevens zien, verbeteren of laten wissen. Vraag het bij de balie. U kunt een klacht indienen bij de Autoriteit Persoonsgegevens. Die let in Nederland op de privacy.</translation>
    </message>
    <message>
        <source>%1 asks these questions to find a safe place and the right help with you.</source>
        <translation>Met deze vragen zoekt %1 samen met u een veilige plek en de juiste hulp.</translation>
    </message>
    <message>
        <source>Your answers are locked. Only trained staff can open them.</source>
        <translation>Uw antwoorden zitten op slot. Alleen opgeleide medewerkers kunnen ze openen.</translation>
    </message>
    <message>
        <source>Only a name is needed. You may skip the other questions. You get help either way.</source>
        <translation>Alleen een naam is nodig. Andere vragen mag u overslaan. U krijgt dan ook gewoon hulp.</translation>
    </message>
    <message>
        <source>To know who is with whom. To know who needs a bed or a doctor tonight. To protect children who are here without a parent.</source>
        <translation>Zo weten wij wie bij wie hoort. En wie vannacht een bed of een arts nodig heeft. Zo beschermen wij ook kinderen die hier zonder ouder zijn.</translation>
    </message>
    <message>
        <source>Trained staff of %1. Is a child here without a parent? Then also the municipality and the guardians of Nidos. Nobody else, unless someone is in danger.</source>
        <translation>Opgeleide medewerkers van %1. Is een kind hier zonder ouder? Dan ook de gemeente en de voogden van Nidos. Anderen krijgen uw gegevens niet, behalve als iemand in gevaar is.</translation>
    </message>
    <message>
        <source>Code from before: %1</source>
        <translation>Code van de vorige keer: %1</translation>
    </message>
    <message>
        <source>I have filled this in before</source>
        <translation>Ik heb dit al eerder ingevuld</translation>
    </message>
</context>
<context>
    <name>ProblemWindow</name>
    <message>
        <source>Prystan is open already. Close the other window first, or use that one.</source>
        <translation>Prystan is al open. Sluit eerst het andere venster, of gebruik dat.</translation>
    </message>
    <message>
        <source>The disk is full. Make some room, then start Prystan again.</source>
        <translation>De schijf is vol. Maak ruimte vrij en start Prystan opnieuw.</translation>
    </message>
    <message>
        <source>These data were written by a newer Prystan. Please install that one.</source>
        <translation>Deze gegevens komen van een nieuwere versie van Prystan. Installeer die versie.</translation>
    </message>
    <message>
        <source>A part of the data is damaged. Nothing was changed. Please call your administrator.</source>
        <translation>Een deel van de gegevens is beschadigd. Er is niets veranderd. Bel je beheerder.</translation>
    </message>
    <message>
        <source>Prystan cannot read its data. Please call your administrator.</source>
        <translation>Prystan kan de gegevens niet lezen. Bel je beheerder.</translation>
    </message>
    <message>
        <source>Prystan</source>
        <translation>Prystan</translation>
    </message>
    <message>
        <source>Prystan did not start</source>
        <translation>Prystan is niet gestart</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Prystan may not read or write its data here. Please ask your administrator.</source>
        <translation>Prystan mag zijn gegevens hier niet lezen of schrijven. Vraag je beheerder om hulp.</translation>
    </message>
    <message>
        <source>Prystan is not set up here yet. Ask an administrator to do this.</source>
        <translation>Hier is Prystan nog niet ingericht. Vraag een beheerder om dit te doen.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Progress through the form: step 3 of 8</extracomment>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>PublicFlow</name>
    <message>
        <source>Choose a PIN for this shift</source>
        <translation>Kies een pincode voor deze dienst</translation>
    </message>
    <message>
        <source>Six digits. It covers an open form when you put the tablet away.</source>
        <translation>Zes cijfers. Leg je de tablet weg? Dan wordt het open formulier verborgen. Met je pincode ga je verder.</translation>
    </message>
</context>
<context>
    <name>ReadMark</name>
    <message>
        <source>From the document</source>
        <translation>Uit het document</translation>
    </message>
</context>
<context>
    <name>ReadingSheet</name>
    <message>
        <source>Easier to read</source>
        <translation>Makkelijker lezen</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Sterk contrast</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Minder beweging</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Why do you open this child&apos;s record?</source>
        <translation>Waarom open je de registratie van dit kind?</translation>
    </message>
    <message>
        <source>Your reason is noted together with the time.</source>
        <translation>Je reden wordt vastgelegd, met de tijd erbij.</translation>
    </message>
</context>
<context>
    <name>RecordLine</name>
    <message>
        <source>Erase this</source>
        <translation>Dit wissen</translation>
    </message>
    <message>
        <source>Erase this: %1</source>
        <translation>Dit wissen: %1</translation>
    </message>
    <message>
        <source>This one is right</source>
        <translation>Dit klopt</translation>
    </message>
    <message>
        <source>This one is right: %1</source>
        <translation>Dit klopt: %1</translation>
    </message>
</context>
<context>
    <name>RecordRow</name>
    <message>
        <source>answers differ</source>
        <translation>antwoorden verschillen</translation>
    </message>
</context>
<context>
    <name>RegisterFlow</name>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
</context>
<context>
    <name>RemovePassphraseSheet</name>
    <message>
        <source>Take the passphrase of %1 away?</source>
        <translation>De wachtwoordzin van %1 intrekken?</translation>
    </message>
    <message>
        <source>%1 can no longer open records on this device. The records are locked with new keys; that can take a minute.</source>
        <translation>%1 kan de registraties op dit apparaat daarna niet meer openen. De registraties krijgen nieuwe sleutels. Dat kan een minuut duren.</translation>
    </message>
    <message>
        <source>What %1 copied before can still be read with the old passphrase. On other devices it has to be taken away too.</source>
        <translation>Wat %1 eerder heeft gekopieerd, gaat met de oude wachtwoordzin nog open. Trek de wachtwoordzin ook op andere apparaten in.</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>Je eigen wachtwoordzin</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Intrekken</translation>
    </message>
</context>
<context>
    <name>RevealLink</name>
    <message>
        <source>Hide what I typed</source>
        <translation>Verberg wat ik typte</translation>
    </message>
    <message>
        <source>Show what I typed</source>
        <translation>Laat zien wat ik typte</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Is this right?</source>
        <translation>Klopt dit?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Touch an answer to change it. If all is right, touch Save.</source>
        <translation>Tik op een antwoord om het te wijzigen. Klopt alles? Tik dan op Opslaan.</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>%1: %2. Change</source>
        <translation>%1: %2. Wijzigen</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>This text is not there in your language yet.</source>
        <translation>Deze tekst is er nog niet in uw taal.</translation>
    </message>
    <message>
        <source>In danger: 112. Advice: %1</source>
        <extracomment>%1 is a helpline: its name and number</extracomment>
        <translation>In gevaar: 112. Advies: %1</translation>
    </message>
    <message>
        <source>In danger: call 112. It is free.</source>
        <translation>In gevaar? Bel 112. Dat is gratis.</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Saved on this device</source>
        <translation>Opgeslagen op dit apparaat</translation>
    </message>
    <message>
        <source>Your answers are safe, also without internet.</source>
        <translation>Uw antwoorden zijn veilig, ook zonder internet.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <extracomment>Staff, after a form was saved: the record of the person</extracomment>
        <translation>Registratie openen</translation>
    </message>
</context>
<context>
    <name>SavingPage</name>
    <message>
        <source>Saving…</source>
        <translation>Bezig met opslaan…</translation>
    </message>
    <message>
        <source>Please wait a moment.</source>
        <translation>Een ogenblik geduld.</translation>
    </message>
</context>
<context>
    <name>ScanSheet</name>
    <message>
        <source>Scan a code</source>
        <translation>Een code scannen</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Wat de camera ziet</translation>
    </message>
    <message>
        <source>Nothing is photographed or kept. The camera is on only while you see this.</source>
        <translation>Er wordt niets gefotografeerd of bewaard. De camera staat alleen aan zolang dit venster open is.</translation>
    </message>
    <message>
        <source>Switch the camera on again</source>
        <translation>De camera weer aanzetten</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>In any spelling. Also a code, a document number or the end of a phone number.</source>
        <translation>In elke spelling. Ook een code, een documentnummer of het einde van een telefoonnummer.</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Iemand zoeken</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Zoekveld leegmaken</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Staff: in the empty field itself; one short word, which stands there in large text as well.</extracomment>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Scan a person’s code</source>
        <translation>Code van iemand scannen</translation>
    </message>
</context>
<context>
    <name>SectionTitle</name>
    <message>
        <source>The person</source>
        <translation>De persoon</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Met wie</translation>
    </message>
    <message>
        <source>The whole party</source>
        <translation>De hele groep</translation>
    </message>
    <message>
        <source>What staff decided</source>
        <translation>Wat medewerkers besloten</translation>
    </message>
    <message>
        <source>Added later</source>
        <extracomment>Staff: heading over what somebody said later, with the code of this person</extracomment>
        <translation>Later toegevoegd</translation>
    </message>
</context>
<context>
    <name>SexPage</name>
    <message>
        <source>What does your document say: woman or man?</source>
        <translation>Wat staat er in uw document: vrouw of man?</translation>
    </message>
    <message>
        <source>We ask because places to sleep are often shared.</source>
        <translation>Wij vragen dit omdat slaapplekken vaak gedeeld worden.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Back to the page</source>
        <extracomment>Button that closes a sheet over the page and goes back to the page</extracomment>
        <translation>Terug naar de pagina</translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>This shift</source>
        <translation>Deze dienst</translation>
    </message>
    <message>
        <source>Nothing was saved in this shift yet.</source>
        <translation>In deze dienst is nog niets opgeslagen.</translation>
    </message>
    <message>
        <source>This list has no names. It is only in memory and is empty after a restart.</source>
        <translation>Deze lijst bevat geen namen. Hij staat alleen in het geheugen en is leeg na opnieuw starten.</translation>
    </message>
    <message>
        <source>End this shift</source>
        <translation>Dienst beëindigen</translation>
    </message>
    <message>
        <source>End this shift?</source>
        <translation>Dienst beëindigen?</translation>
    </message>
    <message>
        <source>Your PIN and this list will be gone. The saved forms stay on this device.</source>
        <translation>Je pincode en deze lijst verdwijnen. De opgeslagen formulieren blijven op dit apparaat.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Delivery and USB stick</source>
        <translation>Aflevering en USB-stick</translation>
    </message>
</context>
<context>
    <name>SlipField</name>
    <message>
        <source>Scan the code of the other screen</source>
        <translation>Scan de code op het andere scherm</translation>
    </message>
    <message>
        <source>Read from a USB stick</source>
        <translation>Lezen van USB-stick</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Scannen met de camera</translation>
    </message>
</context>
<context>
    <name>SlipView</name>
    <message>
        <source>Write to a USB stick</source>
        <translation>Op USB-stick zetten</translation>
    </message>
</context>
<context>
    <name>SpaceRow</name>
    <message>
        <source>space</source>
        <translation>spatie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>SpeakPage</name>
    <message>
        <source>Speak with a staff member</source>
        <translation>Met een medewerker praten</translation>
    </message>
    <message>
        <source>You can ask about anything. Talking costs nothing.</source>
        <translation>U kunt alles vragen. Praten kost niets.</translation>
    </message>
    <message>
        <source>A place to sleep, papers, school, work, a doctor</source>
        <translation>Een slaapplek, papieren, school, werk, een arts</translation>
    </message>
    <message>
        <source>A journey, an offer, or a person you are not sure about</source>
        <translation>Twijfel over een reis, een aanbod of een persoon</translation>
    </message>
    <message>
        <source>Family you have lost contact with</source>
        <translation>Familie met wie u geen contact meer hebt</translation>
    </message>
    <message>
        <source>You may ask to talk without others listening.</source>
        <translation>U mag vragen om te praten zonder dat anderen meeluisteren.</translation>
    </message>
    <message>
        <source>Please go to the desk of %1 in this building. The opening hours are on the sign there.</source>
        <translation>Ga naar de balie van %1 in dit gebouw. De openingstijden staan daar op het bord.</translation>
    </message>
    <message>
        <source>Advice by phone: %1</source>
        <translation>Advies per telefoon: %1</translation>
    </message>
    <message>
        <source>In danger: call 112. It is free.</source>
        <translation>In gevaar? Bel 112. Dat is gratis.</translation>
    </message>
</context>
<context>
    <name>SpokenField</name>
    <message>
        <source>I copy this from a paper form</source>
        <translation>Ik neem dit over van papier</translation>
    </message>
    <message>
        <source>When was it said? Day and time as on the paper.</source>
        <translation>Wanneer is het gezegd? Dag en tijd zoals op het papier.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Uur</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minuut</translation>
    </message>
</context>
<context>
    <name>StaffBar</name>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
</context>
<context>
    <name>StaffCorrectionPage</name>
    <message>
        <source>Correct this record</source>
        <translation>Deze registratie verbeteren</translation>
    </message>
    <message>
        <source>%1. Change only what is wrong or has changed. Everybody who may read this record will see it.</source>
        <translation>%1. Verander alleen wat fout is of veranderd is. Iedereen die deze registratie mag lezen, ziet het.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Verbetering bewaren</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>Hoe weet je dat?</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation>Voorkeurstaal</translation>
    </message>
</context>
<context>
    <name>StaffDeliveryPage</name>
    <message>
        <source>Delivery</source>
        <translation>Aflevering</translation>
    </message>
</context>
<context>
    <name>StaffDesk</name>
    <message>
        <source>Touch a line to open the record.</source>
        <translation>Tik op een regel om de registratie te openen.</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>De datum klopt</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
</context>
<context>
    <name>StaffDuplicatesPage</name>
    <message>
        <source>May be registered twice</source>
        <translation>Misschien dubbel geregistreerd</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s). The likeliest come first; the others follow when these are decided.</source>
        <translation>
            <numerusform>%n paar. De waarschijnlijkste staan vooraan; de andere volgen als je over deze hebt besloten.</numerusform>
            <numerusform>%n paren. De waarschijnlijkste staan vooraan; de andere volgen als je over deze hebt besloten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s), the likeliest first.</source>
        <translation>
            <numerusform>%n paar, de waarschijnlijkste vooraan.</numerusform>
            <numerusform>%n paren, de waarschijnlijkste vooraan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody seems to be registered twice.</source>
        <translation>Niemand lijkt dubbel geregistreerd te zijn.</translation>
    </message>
</context>
<context>
    <name>StaffErasuresPage</name>
    <message>
        <source>Erased records</source>
        <translation>Gewiste registraties</translation>
    </message>
    <message>
        <source>What is gone, and where it may still be. No names: they are gone too.</source>
        <translation>Wat weg is, en waar het misschien nog is. Geen namen: die zijn ook weg.</translation>
    </message>
    <message>
        <source>Nothing has been erased.</source>
        <translation>Er is niets gewist.</translation>
    </message>
</context>
<context>
    <name>StaffFlow</name>
    <message>
        <source>Choose a PIN for this pause</source>
        <translation>Kies een pincode voor deze pauze</translation>
    </message>
    <message>
        <source>Six digits. Five tries, eight hours at most; after that only the passphrase opens.</source>
        <translation>Zes cijfers. Vijf pogingen, hoogstens acht uur. Daarna werkt alleen nog de wachtwoordzin.</translation>
    </message>
</context>
<context>
    <name>StaffListPage</name>
    <message>
        <source>Registrations</source>
        <translation>Registraties</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Lijst vernieuwen</translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <translation>Er zijn nog geen registraties.</translation>
    </message>
    <message>
        <source>The log of this device has a gap or was changed. The records can still be used. Please tell your administrator.</source>
        <translation>Het logboek van dit apparaat heeft een gat of is veranderd. Je kunt de registraties blijven gebruiken. Meld het aan je beheerder.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message>
        <source>New forms appear here by themselves.</source>
        <translation>Nieuwe formulieren verschijnen hier vanzelf.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message numerus="yes">
        <source>May be registered twice: %n</source>
        <translation>
            <numerusform>Misschien dubbel geregistreerd: %n</numerusform>
            <numerusform>Misschien dubbel geregistreerd: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>New form</source>
        <extracomment>Staff, on the list: a form for somebody who is here now</extracomment>
        <translation>Nieuw formulier</translation>
    </message>
</context>
<context>
    <name>StaffPageBar</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
</context>
<context>
    <name>StaffPairPage</name>
    <message>
        <source>Is this the same person?</source>
        <translation>Is dit dezelfde persoon?</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Staff, under two records that may be of one person: nothing is decided now.</extracomment>
        <translation>Later</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>StaffPausedPage</name>
    <message>
        <source>Staff: paused</source>
        <translation>Medewerkers: pauze</translation>
    </message>
    <message>
        <source>Your PIN opens the records again. A pause ends after eight hours.</source>
        <translation>Met je pincode open je de registraties weer. Een pauze stopt na acht uur.</translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <translation>Wachtwoordzin gebruiken</translation>
    </message>
</context>
<context>
    <name>StaffReadingPage</name>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>New registrations are being read</source>
        <translation>Nieuwe registraties worden ingelezen</translation>
    </message>
    <message>
        <source>Many have come in since this device was last opened. The list opens when all are read. You can lock the device: what is read stays read.</source>
        <translation>Sinds dit apparaat voor het laatst is ontgrendeld, zijn er veel registraties binnengekomen. De lijst gaat open als alles is ingelezen. Je kunt het apparaat vergrendelen: wat is ingelezen, blijft ingelezen.</translation>
    </message>
</context>
<context>
    <name>StaffRecordPage</name>
    <message>
        <source>Close this record</source>
        <translation>Registratie sluiten</translation>
    </message>
    <message>
        <source>Others in this party</source>
        <extracomment>Staff: above the other members of the party, in an opened record</extracomment>
        <translation>Anderen in deze groep</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>No longer wants to be registered</source>
        <translation>Wil niet meer geregistreerd zijn</translation>
    </message>
    <message>
        <source>Erase this record</source>
        <translation>Deze registratie wissen</translation>
    </message>
    <message>
        <source>Correct this record</source>
        <translation>Deze registratie verbeteren</translation>
    </message>
</context>
<context>
    <name>StaffSettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Passphrases</source>
        <translation>Wachtwoordzinnen</translation>
    </message>
    <message>
        <source>Who may open the records on this device</source>
        <translation>Wie de registraties op dit apparaat mag openen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Apparaten</translation>
    </message>
    <message>
        <source>Let a new device in, strike a lost one out</source>
        <translation>Een nieuw apparaat toelaten, een kwijtgeraakt apparaat blokkeren</translation>
    </message>
    <message>
        <source>Erased records</source>
        <translation>Gewiste registraties</translation>
    </message>
    <message>
        <source>What is gone, and where it may still be</source>
        <translation>Wat weg is, en waar het misschien nog is</translation>
    </message>
</context>
<context>
    <name>StaffTrustPage</name>
    <message>
        <source>Set aside</source>
        <translation>Apart gezet</translation>
    </message>
    <message>
        <source>Everything that came in can be trusted.</source>
        <translation>Er hoefde niets apart te worden gezet.</translation>
    </message>
    <message>
        <source>This came in and could not be trusted, so it is not among the registrations. There may be a real person behind it. Look for the person and ask. Please do not copy anything before that.</source>
        <translation>Dit kwam binnen en is niet te vertrouwen. Daarom staat het niet tussen de registraties. Er kan een echt mens achter zitten. Zoek die persoon op en vraag het na. Neem tot dan niets over.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not shown.</source>
        <translation>
            <numerusform>Nog %n wordt niet getoond.</numerusform>
            <numerusform>Nog %n worden niet getoond.</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Apparaten</translation>
    </message>
    <message>
        <source>Added to a code that is not here (yet)</source>
        <translation>Toegevoegd bij een code die hier (nog) niet is</translation>
    </message>
</context>
<context>
    <name>StaffUnlockPage</name>
    <message>
        <source>Staff: unlock the records</source>
        <translation>Medewerkers: registraties ontgrendelen</translation>
    </message>
    <message>
        <source>Only for trained staff. Every opening is noted.</source>
        <translation>Alleen voor opgeleide medewerkers. Er wordt vastgelegd wanneer je opent.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Bezig met openen…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>Passphrase of this demo: %1</source>
        <translation>Wachtwoordzin van deze demo: %1</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
</context>
<context>
    <name>StaySafePage</name>
    <message>
        <source>Stay safe</source>
        <translation>Veilig blijven</translation>
    </message>
    <message>
        <source>Most people who offer help mean well. Anyone can be deceived. It is never your fault.</source>
        <translation>De meeste mensen die hulp aanbieden, bedoelen het goed. Iedereen kan bedrogen worden. Het is nooit uw schuld.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Take a number along on your phone</source>
        <extracomment>Opens a list of helplines; one of them can be taken into the person&apos;s own phone by a QR code</extracomment>
        <translation>Een nummer in uw telefoon zetten</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less</source>
        <extracomment>Button that makes a number smaller</extracomment>
        <translation>Minder</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button that makes a number larger</extracomment>
        <translation>Meer</translation>
    </message>
</context>
<context>
    <name>StickField</name>
    <message>
        <source>Without a network</source>
        <translation>Zonder netwerk</translation>
    </message>
    <message>
        <source>Files travel locked. Whoever finds the stick can read nothing.</source>
        <translation>De bestanden op de stick zitten op slot. Wie de stick vindt, kan niets lezen.</translation>
    </message>
    <message>
        <source>Write to a USB stick</source>
        <translation>Op USB-stick zetten</translation>
    </message>
    <message>
        <source>Read from a USB stick</source>
        <translation>Lezen van USB-stick</translation>
    </message>
</context>
<context>
    <name>StrayRow</name>
    <message>
        <source>Erase this</source>
        <translation>Dit wissen</translation>
    </message>
    <message>
        <source>Erase this: %1</source>
        <translation>Dit wissen: %1</translation>
    </message>
</context>
<context>
    <name>StrikeOutSheet</name>
    <message>
        <source>Strike out %1?</source>
        <translation>%1 blokkeren?</translation>
    </message>
    <message>
        <source>Nothing that %1 sends from now on is believed. What it sent before stays.</source>
        <translation>Wat %1 vanaf nu verstuurt, vertrouwen we niet meer. Wat hier al binnen is, blijft.</translation>
    </message>
    <message>
        <source>A lost staff device may still hold the keys it was given. Only its passphrase protects them.</source>
        <translation>Een kwijtgeraakt apparaat van een medewerker kan zijn sleutels nog hebben. Alleen de wachtwoordzin beschermt ze.</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Blokkeren</translation>
    </message>
</context>
<context>
    <name>TakeAlongSheet</name>
    <message>
        <source>Information</source>
        <extracomment>Under this name a helpline is kept in the person&apos;s own phone, where somebody else may look. It must tell nothing.</extracomment>
        <translation>Informatie</translation>
    </message>
    <message>
        <source>A number for your phone</source>
        <translation>Een nummer voor uw telefoon</translation>
    </message>
    <message>
        <source>Does somebody else look into your phone? Then think first. In danger you need no number in it: 112 is enough.</source>
        <translation>Kijkt iemand anders in uw telefoon? Denk dan eerst na. Bij gevaar hoeft u geen nummer te bewaren: 112 is genoeg.</translation>
    </message>
    <message>
        <source>Which number?</source>
        <translation>Welk nummer?</translation>
    </message>
    <message>
        <source>Under which name?</source>
        <translation>Onder welke naam?</translation>
    </message>
    <message>
        <source>A word that tells nothing</source>
        <translation>Een woord dat niets verraadt</translation>
    </message>
    <message>
        <source>The real name: easy to find</source>
        <translation>De echte naam: makkelijk te vinden</translation>
    </message>
    <message>
        <source>Your phone will keep: %1, %2</source>
        <translation>Uw telefoon bewaart: %1, %2</translation>
    </message>
    <message>
        <source>The number as a picture for the camera of your phone</source>
        <translation>Het nummer als plaatje voor de camera van uw telefoon</translation>
    </message>
    <message>
        <source>Open the camera of your phone and hold it before the picture. Your phone asks whether to keep it. If you call later, the call stays in the list of calls until you erase it.</source>
        <translation>Open de camera van uw telefoon en richt die op het plaatje. Uw telefoon vraagt of hij het nummer moet bewaren. Belt u later, dan blijft het gesprek in de oproeplijst staan tot u het wist.</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Opnieuw kiezen</translation>
    </message>
</context>
<context>
    <name>TierPill</name>
    <message>
        <source>adult</source>
        <translation>volwassene</translation>
    </message>
    <message>
        <source>%1, urgent</source>
        <translation>%1, urgent</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>afgemeld</translation>
    </message>
</context>
<context>
    <name>UnverifiedRow</name>
    <message>
        <source>Unverified, may be a person</source>
        <translation>Niet gecontroleerd, kan een mens zijn</translation>
    </message>
    <message>
        <source>Nobody has taken care of this for over an hour.</source>
        <translation>Dit wacht al meer dan een uur. Niemand zorgt er nog voor.</translation>
    </message>
    <message>
        <source>I take care of this</source>
        <translation>Ik zorg hiervoor</translation>
    </message>
    <message>
        <source>This is genuine: take it into the records</source>
        <translation>Dit is echt: opnemen in de registraties</translation>
    </message>
</context>
<context>
    <name>VolunteerCards</name>
    <message>
        <source>Correct the last form: %1</source>
        <translation>Laatste formulier verbeteren: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>Nog %n minuut</numerusform>
            <numerusform>Nog %n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to a code</source>
        <translation>Toevoegen bij een code</translation>
    </message>
    <message>
        <source>Something more about a person who has a code</source>
        <translation>Nog iets over iemand die al een code heeft</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>Deze dienst</translation>
    </message>
    <message>
        <source>Codes and numbers, no names</source>
        <translation>Codes en aantallen, geen namen</translation>
    </message>
</context>
<context>
    <name>VolunteerDeliveryPage</name>
    <message>
        <source>Delivery</source>
        <translation>Aflevering</translation>
    </message>
</context>
<context>
    <name>VolunteerFormPage</name>
    <message>
        <source>New form</source>
        <translation>Nieuw formulier</translation>
    </message>
    <message>
        <source>Names, a birth year and who is with each child are enough to save.</source>
        <translation>Om op te slaan is dit genoeg: namen, geboortejaren en wie er bij elk kind is.</translation>
    </message>
    <message>
        <source>Check and save</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>Those with this person</source>
        <translation>Wie er meereist</translation>
    </message>
    <message>
        <source>Correct form %1</source>
        <translation>Formulier %1 verbeteren</translation>
    </message>
</context>
<context>
    <name>ZoneField</name>
    <message>
        <source>Lines of the document</source>
        <translation>Regels van het document</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Volgende regel</translation>
    </message>
</context>
<context>
    <name>ZonePanel</name>
    <message>
        <source>Type the lines of the document</source>
        <translation>De regels van het document typen</translation>
    </message>
    <message>
        <source>The lowest two or three lines, with many &lt;&lt;&lt;. Small letters and spaces do not matter.</source>
        <translation>De onderste twee of drie regels, met veel &lt;&lt;&lt;. Kleine letters en spaties maken niet uit.</translation>
    </message>
    <message>
        <source>Use these lines</source>
        <translation>Deze regels gebruiken</translation>
    </message>
    <message>
        <source>Do not type the lines</source>
        <translation>De regels niet typen</translation>
    </message>
</context>
<context>
    <name>prystan::ui::ActWords</name>
    <message>
        <source>The person asks for it</source>
        <extracomment>Staff: why a record is erased. Choice cards.</extracomment>
        <translation>De persoon vraagt erom</translation>
    </message>
    <message>
        <source>Registered by mistake, or twice</source>
        <translation>Per ongeluk of dubbel geregistreerd</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>Niet meer nodig</translation>
    </message>
    <message>
        <source>Another reason in the law</source>
        <translation>Een andere wettelijke reden</translation>
    </message>
    <message>
        <source>The person said so here</source>
        <extracomment>Staff: how it is known that the person no longer wants to be registered. Choice cards.</extracomment>
        <translation>De persoon heeft het hier gezegd</translation>
    </message>
    <message>
        <source>By phone or message</source>
        <translation>Per telefoon of bericht</translation>
    </message>
    <message>
        <source>A parent or guardian said so</source>
        <translation>Een ouder of voogd heeft het gezegd</translation>
    </message>
    <message>
        <source>I spoke with the person</source>
        <extracomment>Staff: how it is known that something that was set aside is genuine. Choice cards.</extracomment>
        <translation>Ik heb met de persoon gesproken</translation>
    </message>
    <message>
        <source>A colleague on the spot confirmed it</source>
        <translation>Een collega ter plaatse heeft het bevestigd</translation>
    </message>
    <message>
        <source>I know the device and who used it</source>
        <translation>Ik ken het apparaat en wie het gebruikte</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>Staff, lines of an opened record: what staff did with it.</extracomment>
        <translation>Gecontroleerd</translation>
    </message>
    <message>
        <source>Handed over</source>
        <extracomment>Staff: to the municipality or to Nidos.</extracomment>
        <translation>Overgedragen</translation>
    </message>
    <message>
        <source>No longer wants to be registered</source>
        <translation>Wil niet meer geregistreerd zijn</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gewist</translation>
    </message>
    <message>
        <source>Taken in as genuine</source>
        <extracomment>Staff: it had been set aside as unverified; a staff member vouched for it.</extracomment>
        <translation>Als echt opgenomen</translation>
    </message>
    <message>
        <source>by a staff member, device %1, %2</source>
        <extracomment>Staff: who decided it, &quot;by a staff member, device S1, 24 November 2026, 23:40&quot;.</extracomment>
        <translation>door een medewerker, apparaat %1, %2</translation>
    </message>
    <message>
        <source>This record was erased. What you see came in without knowing of that. Erase it again if it should go too.</source>
        <extracomment>Staff, in a record that was erased and of which something came in later.</extracomment>
        <translation>Deze registratie is gewist. Wat je hier ziet, kwam later nog binnen, van een apparaat dat dit niet wist. Wis de registratie nog een keer als dit ook weg moet.</translation>
    </message>
    <message>
        <source>%1 and all that was said about this person will be gone.</source>
        <extracomment>Staff, before a record is erased: what will be gone. %1: the person&apos;s name.</extracomment>
        <translation>De registratie van %1 verdwijnt, met alles wat over deze persoon is gezegd.</translation>
    </message>
    <message>
        <source>Nobody else is left in this form, so phone, place and needs go too.</source>
        <extracomment>Staff, before the last member of a party is erased: phone number, place and needs go as well.</extracomment>
        <translation>Er blijft niemand anders over in dit formulier. Daarom gaan telefoon, plek en behoeften ook weg.</translation>
    </message>
    <message>
        <source>The others in this form stay. The form will still show that there was a child, and about how old.</source>
        <translation>De anderen in dit formulier blijven. In het formulier blijft te zien dat er een kind was en ongeveer hoe oud.</translation>
    </message>
    <message>
        <source>The others in this form stay. The form will still show that there was one more person.</source>
        <translation>De anderen in dit formulier blijven. In het formulier blijft te zien dat er nog iemand was.</translation>
    </message>
    <message>
        <source>Copies on other devices and on the server go when they connect.</source>
        <translation>Kopieën op andere apparaten en op de server verdwijnen zodra die verbinding maken.</translation>
    </message>
    <message>
        <source>An old backup may still hold it.</source>
        <translation>In een oude back-up kan het nog staan.</translation>
    </message>
    <message>
        <source>You cannot undo this.</source>
        <translation>Je kunt dit niet ongedaan maken.</translation>
    </message>
    <message>
        <source>The record stays as it is. It is marked, and stands at the end of the list.</source>
        <extracomment>Staff, before a record is marked: the person no longer wants to be registered.</extracomment>
        <translation>De registratie verandert niet, maar wordt gemarkeerd en komt onderaan de lijst te staan.</translation>
    </message>
    <message>
        <source>If everything should be gone, erase the record instead.</source>
        <translation>Moet alles weg? Wis dan de registratie.</translation>
    </message>
    <message>
        <source>%1 will stand among the records, with a note that a staff member vouched for it.</source>
        <extracomment>Staff, before something that was set aside is believed. %1: name and age as said.</extracomment>
        <translation>%1 komt tussen de registraties te staan, met de notitie dat een medewerker ervoor instaat.</translation>
    </message>
    <message>
        <source>Only this one is taken in. Everything else stays set aside.</source>
        <translation>Alleen dit wordt opgenomen. Al het andere blijft apart staan.</translation>
    </message>
    <message>
        <source>Please be sure that this person is real.</source>
        <translation>Wees er zeker van dat deze persoon echt bestaat.</translation>
    </message>
    <message>
        <source>The record is marked and stands at the end of the list.</source>
        <translation>De registratie is gemarkeerd en staat onderaan de lijst.</translation>
    </message>
    <message>
        <source>It now stands among the records.</source>
        <translation>Het staat nu tussen de registraties.</translation>
    </message>
    <message>
        <source>Please choose a reason.</source>
        <translation>Kies een reden.</translation>
    </message>
    <message>
        <source>This is the passphrase that opened the records. A second person must type another one.</source>
        <extracomment>Staff: two people are needed, and the same passphrase came twice.</extracomment>
        <translation>Met deze wachtwoordzin zijn de registraties geopend. Een tweede persoon moet een andere typen.</translation>
    </message>
    <message>
        <source>A second person must type a passphrase.</source>
        <extracomment>Staff: two people are needed, and no passphrase was typed.</extracomment>
        <translation>Een tweede persoon moet een wachtwoordzin typen.</translation>
    </message>
    <message>
        <source>This passphrase is not known here. Please try again.</source>
        <extracomment>Staff: of the second person.</extracomment>
        <translation>Deze wachtwoordzin is hier niet bekend. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>What was added later stays for the others. Look whether it says something about this person.</source>
        <extracomment>Staff, before a record is erased: facts that volunteers added to a code of this form later.</extracomment>
        <translation>Wat later is toegevoegd, blijft staan voor de anderen. Kijk of er iets over deze persoon bij staat.</translation>
    </message>
    <message>
        <source>This addition without a code will be gone. Everything else stays.</source>
        <extracomment>Staff, before it is erased: something that was added later, and whose code got lost.</extracomment>
        <translation>Deze toevoeging zonder code verdwijnt. Al het andere blijft staan.</translation>
    </message>
    <message>
        <source>This addition to code %1 will be gone. Everything else stays.</source>
        <extracomment>Staff, before it is erased: something that was added later. %1: the code</extracomment>
        <translation>Deze toevoeging bij code %1 verdwijnt. Al het andere blijft staan.</translation>
    </message>
    <message>
        <source>The form mentions this person, but nothing else about this person is here. Erase this only if the record will never come in.</source>
        <extracomment>Staff, before a person is erased of whom the form tells, and whose record never came.</extracomment>
        <translation>Het formulier noemt deze persoon, maar verder is hier niets over deze persoon. Wis dit alleen als de registratie zeker niet meer komt.</translation>
    </message>
    <message>
        <source>If the record comes in after all, you will see it, with a note that it had been erased.</source>
        <translation>Komt de registratie toch nog binnen? Dan zie je die, met de notitie dat de registratie al was gewist.</translation>
    </message>
    <message>
        <source>The details of the hand-over will be gone too: that this person was handed over, to whom and when. If the law asks you to keep them, write them down elsewhere first.</source>
        <extracomment>Staff, before a record is erased: to the municipality or to Nidos, and who received the person.</extracomment>
        <translation>Ook de gegevens over de overdracht verdwijnen: dat deze persoon is overgedragen, aan wie en wanneer. Moet je die volgens de wet bewaren? Schrijf ze dan eerst ergens anders op.</translation>
    </message>
    <message>
        <source>I asked the person</source>
        <extracomment>Staff: how it is known which of several answers is right. Choice cards.</extracomment>
        <translation>Ik heb het de persoon zelf gevraagd</translation>
    </message>
    <message>
        <source>I saw it in a document</source>
        <translation>Ik heb het in een document gezien</translation>
    </message>
    <message>
        <source>Somebody who knows the person told me</source>
        <translation>Iemand die de persoon kent, heeft het verteld</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Staff, before one of several answers is chosen: &quot;Given name: Daryna&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Everybody will see this answer. If somebody answers differently later, both are shown again.</source>
        <translation>Iedereen ziet dit antwoord. Geeft iemand later een ander antwoord, dan zie je ze weer allebei.</translation>
    </message>
    <message>
        <source>The answer is chosen.</source>
        <translation>Het antwoord is gekozen.</translation>
    </message>
    <message>
        <source>It was a typing mistake</source>
        <translation>Het was een typefout</translation>
    </message>
    <message>
        <source>You have not changed anything yet.</source>
        <extracomment>Staff: a record is to be corrected, and nothing in the form was changed yet.</extracomment>
        <translation>Je hebt nog niets veranderd.</translation>
    </message>
    <message>
        <source>The correction is saved.</source>
        <translation>De verbetering is bewaard.</translation>
    </message>
    <message>
        <source>This record is not here any more. Your correction was not saved.</source>
        <extracomment>Staff: somebody erased the record while it was being corrected.</extracomment>
        <translation>Deze registratie is er niet meer. Je verbetering is niet bewaard.</translation>
    </message>
    <message>
        <source>The part of the form that says who came together cannot be opened here. Please make this correction on a device that can open it.</source>
        <extracomment>Staff: a correction needs to know who belongs together, and that part is closed on this device.</extracomment>
        <translation>Het deel van het formulier waarin staat wie er samen zijn gekomen, kun je hier niet openen. Doe deze verbetering op een apparaat dat het wel kan openen.</translation>
    </message>
    <message>
        <source>Erased on %1</source>
        <extracomment>Staff, heading of the certificate of an erasure: &quot;Erased on 24 November 2026, 23:40&quot;.</extracomment>
        <translation>Gewist op %1</translation>
    </message>
    <message>
        <source>By two staff members, on device %1</source>
        <extracomment>Staff, certificate of an erasure. %1: label of the device, &quot;S1&quot;.</extracomment>
        <translation>Door twee medewerkers, op apparaat %1</translation>
    </message>
    <message>
        <source>By a staff member, on device %1</source>
        <translation>Door een medewerker, op apparaat %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sealed file(s), made on: %1</source>
        <extracomment>Staff, certificate of an erasure. %1: which devices had made the files, and how many each: &quot;K1 (3), S1 (1)&quot;.</extracomment>
        <translation>
            <numerusform>%n verzegeld bestand, gemaakt op: %1</numerusform>
            <numerusform>%n verzegelde bestanden, gemaakt op: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>On this device: gone.</source>
        <extracomment>Staff, certificate of an erasure.</extracomment>
        <translation>Op dit apparaat: weg.</translation>
    </message>
    <message numerus="yes">
        <source>On the server: %n file(s) not gone yet. They go when a device that may erase there connects.</source>
        <extracomment>Staff, certificate of an erasure: files that a server may still hold.</extracomment>
        <translation>
            <numerusform>Op de server: %n bestand is er nog. Het gaat weg als een apparaat dat daar mag wissen, verbinding maakt.</numerusform>
            <numerusform>Op de server: %n bestanden zijn er nog. Ze gaan weg als een apparaat dat daar mag wissen, verbinding maakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the server: gone since %1.</source>
        <extracomment>Staff, certificate of an erasure. %1: date and time.</extracomment>
        <translation>Op de server: weg sinds %1.</translation>
    </message>
    <message>
        <source>On the server: it was never there.</source>
        <translation>Op de server: nooit geweest.</translation>
    </message>
    <message>
        <source>On other devices: goes when they connect. This device cannot see when that is.</source>
        <translation>Op andere apparaten: gaat weg als ze verbinding maken. Wanneer dat is, kan dit apparaat niet zien.</translation>
    </message>
    <message>
        <source>Old backups and USB sticks: may still hold it. It can be read there until the organisation destroys the key of that time.</source>
        <extracomment>Staff, certificate of an erasure: the key is the organisation&apos;s, and is replaced from time to time.</extracomment>
        <translation>Oude back-ups en USB-sticks: daar kan het nog op staan. Het is daar te lezen totdat de organisatie de sleutel uit die tijd vernietigt.</translation>
    </message>
    <message>
        <source>Nothing about this person had come in yet. If something comes in later, you will see it.</source>
        <extracomment>Staff, certificate of an erasure: somebody whom a form only mentions was marked as erased.</extracomment>
        <translation>Van deze persoon was nog niets binnengekomen. Komt er later iets binnen, dan zie je het.</translation>
    </message>
    <message>
        <source>It is erased. You can see what is gone, and from where, in the settings under “Erased records”.</source>
        <extracomment>Staff, one calm line over the list when it is done.</extracomment>
        <translation>Het is gewist. Wat er is gewist en waar, lees je bij de instellingen, onder ‘Gewiste registraties’.</translation>
    </message>
    <message>
        <source>Old backups and USB sticks: may still hold it. This device has destroyed the key of that time; once every device has done so, nobody can read it.</source>
        <extracomment>Staff, certificate of an erasure: the key is destroyed on each staff device by hand.</extracomment>
        <translation>Oude back-ups en USB-sticks: daar kan het nog op staan. Dit apparaat heeft de sleutel uit die tijd vernietigd. Als alle apparaten dat hebben gedaan, kan niemand het meer lezen.</translation>
    </message>
    <message>
        <source>Please choose how you know.</source>
        <extracomment>Staff, under the question &quot;How do you know?&quot; when a record is corrected.</extracomment>
        <translation>Kies hoe je dat weet.</translation>
    </message>
</context>
<context>
    <name>prystan::ui::DeliveryWords</name>
    <message>
        <source>Nothing is waiting to be delivered</source>
        <extracomment>There is nothing that has to be sent to the server.</extracomment>
        <translation>Er is niets om af te leveren</translation>
    </message>
    <message>
        <source>Everything is delivered</source>
        <translation>Alles is afgeleverd</translation>
    </message>
    <message>
        <source>Never yet</source>
        <extracomment>Answer to: last delivered?</extracomment>
        <translation>Nog nooit</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <extracomment>What delivery is doing now.</extracomment>
        <translation>Niets te doen</translation>
    </message>
    <message>
        <source>Delivering</source>
        <extracomment>What delivery is doing now.</extracomment>
        <translation>Bezig met afleveren</translation>
    </message>
    <message>
        <source>Trying again in less than a minute</source>
        <translation>Nieuwe poging binnen een minuut</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n minute(s)</source>
        <translation>
            <numerusform>Nieuwe poging over %n minuut</numerusform>
            <numerusform>Nieuwe poging over %n minuten</numerusform>
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
        <translation>geen verbinding met de server</translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <translation>de server antwoordt niet</translation>
    </message>
    <message>
        <source>this network asks to log in first</source>
        <translation>op dit netwerk moet je eerst inloggen</translation>
    </message>
    <message>
        <source>the server does not know this device</source>
        <translation>de server kent dit apparaat niet</translation>
    </message>
    <message>
        <source>the server does not let this device in</source>
        <translation>de server laat dit apparaat niet toe</translation>
    </message>
    <message>
        <source>the server is not set up for us</source>
        <translation>de server is niet voor ons ingericht</translation>
    </message>
    <message>
        <source>the server does not take so much at once</source>
        <translation>de server neemt niet zo veel tegelijk aan</translation>
    </message>
    <message>
        <source>the server is busy</source>
        <translation>de server heeft het te druk</translation>
    </message>
    <message>
        <source>the server is full</source>
        <translation>de server is vol</translation>
    </message>
    <message>
        <source>something is wrong at the server</source>
        <translation>er gaat iets mis op de server</translation>
    </message>
    <message>
        <source>the server&apos;s answer makes no sense</source>
        <translation>het antwoord van de server klopt niet</translation>
    </message>
    <message>
        <source>the server&apos;s certificate has expired</source>
        <translation>het certificaat van de server is verlopen</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not valid yet</source>
        <translation>het certificaat van de server is nog niet geldig</translation>
    </message>
    <message>
        <source>the certificate belongs to another server</source>
        <translation>het certificaat hoort bij een andere server</translation>
    </message>
    <message>
        <source>the server&apos;s certificate cannot be trusted</source>
        <translation>het certificaat van de server is niet te vertrouwen</translation>
    </message>
    <message>
        <source>this is not the server of your organisation</source>
        <translation>dit is niet de server van je organisatie</translation>
    </message>
    <message>
        <source>the storage of this device does not answer</source>
        <translation>de opslag van dit apparaat antwoordt niet</translation>
    </message>
    <message>
        <source>Open the browser of this device, log in to the network there and try again.</source>
        <translation>Open de browser op dit apparaat, log daar in op het netwerk en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Please check date and time of this device. If they are right, tell your administrator.</source>
        <translation>Controleer de datum en de tijd van dit apparaat. Kloppen die wel? Meld het probleem dan aan je beheerder.</translation>
    </message>
    <message>
        <source>Nothing was sent. Somebody may be listening in this network: try another one, and tell your administrator.</source>
        <translation>Er is niets verstuurd. Misschien luistert er iemand mee op dit netwerk. Probeer een ander netwerk en meld het aan je beheerder.</translation>
    </message>
    <message>
        <source>Please start the program again. If that does not help, tell your administrator.</source>
        <translation>Start het programma opnieuw. Helpt dat niet? Meld het dan aan je beheerder.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) at the server are not from our devices and were left there.</source>
        <translation>
            <numerusform>%n bestand op de server komt niet van onze apparaten. Dat is daar gebleven.</numerusform>
            <numerusform>%n bestanden op de server komen niet van onze apparaten. Die zijn daar gebleven.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this device and that of the server differ. Please check date and time.</source>
        <translation>De klok van dit apparaat loopt niet gelijk met die van de server. Controleer de datum en de tijd.</translation>
    </message>
    <message>
        <source>Only on this device</source>
        <extracomment>Delivery, label of a number: records that are nowhere else yet.</extracomment>
        <translation>Alleen op dit apparaat</translation>
    </message>
    <message>
        <source>At the server</source>
        <extracomment>Delivery, label of a number: records that the server has, and nobody at the office has told that they came.</extracomment>
        <translation>Op de server</translation>
    </message>
    <message>
        <source>Confirmed by staff</source>
        <extracomment>Delivery, label of a number: records of which a staff device has confirmed that they came.</extracomment>
        <translation>Ontvangst bevestigd</translation>
    </message>
    <message>
        <source>Last delivered</source>
        <extracomment>Delivery, label of a time.</extracomment>
        <translation>Laatst afgeleverd</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Delivery, label of what is done at the moment.</extracomment>
        <translation>Nu</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not yet delivered</source>
        <extracomment>Forms are safe on this device and were not sent to the server yet.</extracomment>
        <translation>
            <numerusform>Nog niet afgeleverd: %n&#xa0;bestand</numerusform>
            <numerusform>Nog niet afgeleverd: %n&#xa0;bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>No server is set up. Files leave this device on a USB stick.</source>
        <translation>Er is geen server ingesteld. De bestanden gaan op een USB-stick mee.</translation>
    </message>
    <message>
        <source>You do not need to do anything. Everything is safe on this device and goes as soon as it works.</source>
        <translation>Je hoeft niets te doen. Alles staat veilig op dit apparaat en wordt verstuurd zodra het lukt.</translation>
    </message>
    <message>
        <source>Everything is safe on this device. Please tell your administrator.</source>
        <translation>Alles staat veilig op dit apparaat. Meld het aan je beheerder.</translation>
    </message>
    <message numerus="yes">
        <source>The server had lost %n file(s). They are delivered again.</source>
        <translation>
            <numerusform>De server was %n bestand kwijt. Het wordt opnieuw afgeleverd.</numerusform>
            <numerusform>De server was %n bestanden kwijt. Ze worden opnieuw afgeleverd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server does not take %n file(s). They stay on this device. Please tell your administrator.</source>
        <translation>
            <numerusform>De server neemt %n bestand niet aan. Het blijft op dit apparaat. Meld het aan je beheerder.</numerusform>
            <numerusform>De server neemt %n bestanden niet aan. Ze blijven op dit apparaat. Meld het aan je beheerder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Others have newer files of these devices, and the server does not hand them out: %1</source>
        <extracomment>%1: labels of devices, &quot;K7, V2&quot;.</extracomment>
        <translation>Anderen hebben nieuwere bestanden van deze apparaten: %1. De server geeft die bestanden niet door.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were erased at the server, and nobody here has erased them. Please tell your administrator.</source>
        <translation>
            <numerusform>Op de server is %n bestand gewist dat hier niemand heeft gewist. Meld het aan je beheerder.</numerusform>
            <numerusform>Op de server zijn %n bestanden gewist die hier niemand heeft gewist. Meld het aan je beheerder.</numerusform>
        </translation>
    </message>
    <message>
        <source>This network may cost money: new files of others wait for another one.</source>
        <translation>Dit netwerk kost misschien geld. Nieuwe bestanden van anderen wachten op een ander netwerk.</translation>
    </message>
    <message>
        <source>Writing: %1 of %2. Please leave the stick in.</source>
        <extracomment>To a USB stick; %1 of %2 files are done.</extracomment>
        <translation>Bezig: %1 van %2. Laat de stick zitten.</translation>
    </message>
    <message>
        <source>Reading. Please leave the stick in.</source>
        <extracomment>From a USB stick.</extracomment>
        <translation>Bezig met lezen. Laat de stick zitten.</translation>
    </message>
    <message>
        <source>There is nothing to take along: everything is confirmed. You can take the stick out.</source>
        <translation>Er hoeft niets op de stick: alles is al ontvangen en bevestigd. Je kunt de stick eruit halen.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are on the stick, locked and checked. You can take it out.</source>
        <translation>
            <numerusform>%n bestand staat op de stick, op slot en gecontroleerd. Je kunt de stick eruit halen.</numerusform>
            <numerusform>%n bestanden staan op de stick, op slot en gecontroleerd. Je kunt de stick eruit halen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of other devices were read.</source>
        <translation>
            <numerusform>%n bestand van andere apparaten is gelezen.</numerusform>
            <numerusform>%n bestanden van andere apparaten zijn gelezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this device are now confirmed.</source>
        <translation>
            <numerusform>De ontvangst van %n bestand van dit apparaat is nu bevestigd.</numerusform>
            <numerusform>De ontvangst van %n bestanden van dit apparaat is nu bevestigd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are damaged. Please have them written again.</source>
        <translation>
            <numerusform>%n bestand is beschadigd. Laat het opnieuw op de stick zetten.</numerusform>
            <numerusform>%n bestanden zijn beschadigd. Laat ze opnieuw op de stick zetten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are from a device that is not known here. Please tell your administrator.</source>
        <translation>
            <numerusform>%n bestand komt van een apparaat dat hier onbekend is. Meld het aan je beheerder.</numerusform>
            <numerusform>%n bestanden komen van een apparaat dat hier onbekend is. Meld het aan je beheerder.</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the stick is not from your organisation and was not read.</source>
        <translation>Een deel van de bestanden op de stick is niet van je organisatie en is niet gelezen.</translation>
    </message>
    <message>
        <source>There is nothing new on the stick.</source>
        <translation>Er staat niets nieuws op de stick.</translation>
    </message>
    <message>
        <source>You can take the stick out.</source>
        <translation>Je kunt de stick eruit halen.</translation>
    </message>
    <message>
        <source>There is no USB stick. Put one in, wait a moment and try again.</source>
        <translation>Er is geen USB-stick. Doe er een in, wacht even en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>There is no USB stick with files of Prystan. Put it in, wait a moment and try again.</source>
        <translation>Er is geen USB-stick met bestanden van Prystan. Doe de stick erin, wacht even en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>There is more than one USB stick. Leave one in and try again.</source>
        <translation>Er zit meer dan één USB-stick in. Laat er één zitten en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The USB stick is full. Nothing is lost: everything is still on this device. Use another stick.</source>
        <translation>De USB-stick is vol. Er is niets kwijt: alles staat nog op dit apparaat. Neem een andere stick.</translation>
    </message>
    <message>
        <source>The USB stick does not work as it should. Nothing is lost: everything is still on this device. Try again or use another stick.</source>
        <translation>De USB-stick werkt niet goed. Er is niets kwijt: alles staat nog op dit apparaat. Probeer het opnieuw of neem een andere stick.</translation>
    </message>
    <message>
        <source>This kiosk does not know this USB stick. First touch “Write to a USB stick” on a staff device of your organisation.</source>
        <extracomment>On a kiosk, to whoever carries files. A staff device leaves a sign of the organisation on a stick.</extracomment>
        <translation>Deze zuil kent deze USB-stick niet. Kies eerst “Op USB-stick zetten” op een apparaat van een medewerker van je organisatie.</translation>
    </message>
    <message>
        <source>A part of the stick was not read: this device does not know the sender yet. Fetch the newest list of devices, from the server or from a staff device&apos;s stick, and then read this stick again.</source>
        <extracomment>&quot;list of devices&quot;: a signed file that travels by the server and on sticks of other staff devices.</extracomment>
        <translation>Een deel van de bestanden op de stick is niet gelezen: dit apparaat kent de afzender nog niet. Haal de nieuwste lijst met apparaten op, via de server of met een stick van een ander apparaat van een medewerker. Lees daarna deze stick opnieuw.</translation>
    </message>
</context>
<context>
    <name>prystan::ui::DevicesViewModel</name>
    <message>
        <source>Nothing was given. The code was not from that device, or somebody changed it. Begin again.</source>
        <translation>Het apparaat is niet toegelaten. De code was niet van dat apparaat, of iemand heeft de code veranderd. Begin opnieuw.</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>Geblokkeerd</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Dit apparaat</translation>
    </message>
    <message>
        <source>The list of devices and keys of your organisation has expired. Registering goes on. Ask an administrator for a new one.</source>
        <translation>De lijst met apparaten en sleutels van je organisatie is verlopen. Je kunt gewoon doorgaan met registreren. Vraag je beheerder om een nieuwe lijst.</translation>
    </message>
</context>
<context>
    <name>prystan::ui::DocumentWords</name>
    <message>
        <source>The lines of a visa were read.</source>
        <extracomment>Volunteer, above what was read: a visa was scanned, or its lines were typed.</extracomment>
        <translation>De regels van een visum zijn gelezen.</translation>
    </message>
    <message>
        <source>The lines of a document were read.</source>
        <extracomment>Volunteer, above what was read: a passport or card was scanned, or its lines were typed.</extracomment>
        <translation>De regels van een document zijn gelezen.</translation>
    </message>
    <message>
        <source>The lines of the document could not be read. Please scan again, or type them.</source>
        <extracomment>Volunteer: the scanner sent something that cannot be the lines of a document.</extracomment>
        <translation>De regels van het document konden niet worden gelezen. Scan nog eens, of typ ze.</translation>
    </message>
    <message>
        <source>The scanner sent Cyrillic letters, and they do not fit. Please set the keyboard of this device to English and scan again.</source>
        <extracomment>Volunteer: the scanner types like a keyboard, and the keyboard of this device is set to Cyrillic letters.</extracomment>
        <translation>De scanner stuurde cyrillische letters en die kloppen niet. Zet het toetsenbord van dit apparaat op Engels en scan nog eens.</translation>
    </message>
    <message>
        <source>Filled in: %1.</source>
        <extracomment>Volunteer: &quot;%1&quot; is a list of questions: &quot;family name, given name, date of birth&quot;.</extracomment>
        <translation>Ingevuld: %1.</translation>
    </message>
    <message>
        <source>Everything that it says is here already.</source>
        <extracomment>Volunteer: a document was read, and every answer was there already.</extracomment>
        <translation>Alles wat erin staat, is al ingevuld.</translation>
    </message>
    <message>
        <source>Kept beside the name: %1.</source>
        <extracomment>Volunteer: the name was typed in Cyrillic; &quot;%1&quot; is the spelling of the document, which is kept beside it.</extracomment>
        <translation>Naast de naam bewaard: %1.</translation>
    </message>
    <message>
        <source>The two names are not alike. Is this the document of this person?</source>
        <extracomment>Volunteer: the name in the document is quite another one than the name that was typed.</extracomment>
        <translation>De twee namen lijken niet op elkaar. Is dit het document van deze persoon?</translation>
    </message>
    <message>
        <source>The check digit does not fit. Please compare it with the document.</source>
        <extracomment>Volunteer, why a person has to look: each answer in the lines of a document has a digit that proves it.</extracomment>
        <translation>Het controlecijfer klopt niet. Vergelijk het met het document.</translation>
    </message>
    <message>
        <source>The last check digit of the document does not fit. Please compare it with the document.</source>
        <translation>Het laatste controlecijfer van het document klopt niet. Vergelijk het met het document.</translation>
    </message>
    <message>
        <source>One letter or digit was put right by the program. Please compare it with the document.</source>
        <translation>Het programma heeft een letter of cijfer verbeterd. Vergelijk het met het document.</translation>
    </message>
    <message>
        <source>The line is too short for the whole name. Please look at the upper part of the document.</source>
        <translation>De regel is te kort voor de hele naam. Kijk op het bovenste deel van het document.</translation>
    </message>
    <message>
        <source>The line has only two digits of the year. It may also be %1.</source>
        <extracomment>&quot;%1&quot; is a year, &quot;1919&quot;: the lines of a document have only two digits of a year.</extracomment>
        <translation>In de regel staan maar twee cijfers van het jaar. Het kan ook %1 zijn.</translation>
    </message>
    <message>
        <source>It is not certain whether this is a child. When in doubt, it is a child.</source>
        <translation>Het is niet zeker of dit een kind is. Bij twijfel behandelen we de persoon als kind.</translation>
    </message>
    <message>
        <source>The document does not have the whole date.</source>
        <translation>De hele datum staat niet in het document.</translation>
    </message>
    <message>
        <source>The document leaves this open. Please ask.</source>
        <translation>Het document zegt dit niet. Vraag het.</translation>
    </message>
    <message>
        <source>The program does not know this code. Please look at the document.</source>
        <translation>Het programma kent deze code niet. Kijk op het document.</translation>
    </message>
    <message>
        <source>It stands in a visa. Please ask for a passport or card.</source>
        <translation>Dit staat in een visum. Vraag om een paspoort of ID-kaart.</translation>
    </message>
    <message>
        <source>This is a visa, not a passport or card. It does not prove who somebody is.</source>
        <translation>Dit is een visum, geen paspoort of ID-kaart. Het bewijst niet wie iemand is.</translation>
    </message>
    <message>
        <source>The document was valid until %1. That is no problem for us.</source>
        <extracomment>Volunteer: &quot;%1&quot; is a date. Nobody is refused for it.</extracomment>
        <translation>Het document was geldig tot en met %1. Voor ons is dat geen probleem.</translation>
    </message>
    <message>
        <source>The date until which it is valid does not exist. Please look at the document.</source>
        <translation>De datum bij “Geldig tot” bestaat niet. Kijk op het document.</translation>
    </message>
    <message>
        <source>The name could not be read. Please type it.</source>
        <translation>De naam kon niet worden gelezen. Typ de naam.</translation>
    </message>
    <message>
        <source>The birth date in the line does not exist. Please ask, and type it.</source>
        <translation>De geboortedatum in de regel bestaat niet. Vraag ernaar en vul hem in.</translation>
    </message>
    <message>
        <source>The document has no birth date. Please ask.</source>
        <translation>Er staat geen geboortedatum in het document. Vraag ernaar.</translation>
    </message>
    <message>
        <source>Woman or man could not be read. Please choose.</source>
        <translation>Vrouw of man kon niet worden gelezen. Kies zelf.</translation>
    </message>
    <message>
        <source>The nationality could not be read. Please choose.</source>
        <translation>De nationaliteit kon niet worden gelezen. Kies zelf.</translation>
    </message>
    <message>
        <source>Typed so far: %1. A passport has 44 + 44, a card 30 + 30 + 30.</source>
        <extracomment>Volunteer types the lines of a document; &quot;%1&quot; is how many characters each line has so far: &quot;44 + 30&quot;.</extracomment>
        <translation>Tekens getypt: %1. Een paspoort heeft 44 + 44, een kaart 30 + 30 + 30.</translation>
    </message>
    <message>
        <source>Line %1, character %2: only letters A to Z, digits and &lt; can stand here.</source>
        <extracomment>Volunteer types the lines of a document: &quot;%1&quot; is the number of the line, &quot;%2&quot; of the character in it.</extracomment>
        <translation>Regel %1, teken %2: hier kunnen alleen letters A tot Z, cijfers en &lt; staan.</translation>
    </message>
    <message>
        <source>This is too long. Please type only the lowest two or three lines of the document.</source>
        <translation>Dit is te lang. Typ alleen de onderste twee of drie regels van het document.</translation>
    </message>
    <message>
        <source>%1: the check digit behind it does not fit. Please compare the characters.</source>
        <extracomment>Volunteer types the lines of a document; &quot;%1&quot; is a question: &quot;Date of birth&quot;.</extracomment>
        <translation>%1: het controlecijfer erachter klopt niet. Vergelijk de tekens.</translation>
    </message>
    <message>
        <source>Valid until: the check digit behind it does not fit. Please compare the characters.</source>
        <translation>Geldig tot: het controlecijfer erachter klopt niet. Vergelijk de tekens.</translation>
    </message>
    <message>
        <source>The last check digit does not fit. Please compare the line with the digits.</source>
        <translation>Het laatste controlecijfer klopt niet. Vergelijk de regel waarin cijfers staan met het document.</translation>
    </message>
    <message>
        <source>Line %1, character %2: “%3” was taken for “%4”.</source>
        <extracomment>Volunteer types the lines of a document: in line %1, place %2, stands &quot;%3&quot;; only &quot;%4&quot; can stand there.</extracomment>
        <translation>Regel %1, teken %2: “%3” is gelezen als “%4”.</translation>
    </message>
    <message>
        <source>All check digits fit.</source>
        <translation>Alle controlecijfers kloppen.</translation>
    </message>
</context>
<context>
    <name>prystan::ui::EnrolWords</name>
    <message>
        <source>Kiosk: people fill in the form themselves</source>
        <translation>Zuil: mensen vullen zelf hun gegevens in</translation>
    </message>
    <message>
        <source>Volunteer&apos;s tablet</source>
        <translation>Tablet van een vrijwilliger</translation>
    </message>
    <message>
        <source>Staff device: opens records</source>
        <translation>Apparaat van een medewerker: opent registraties</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>There is no USB stick with such a file. Put the stick in and try again.</source>
        <translation>Er is geen USB-stick met zo’n bestand. Doe de stick erin en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This answer is for another device. Ask for the one that belongs to this screen.</source>
        <translation>Dit antwoord is voor een ander apparaat. Vraag om het antwoord dat bij dit scherm hoort.</translation>
    </message>
    <message>
        <source>This answer does not fit: another organisation gave it, or this device has asked again since.</source>
        <translation>Dit antwoord past niet: het komt van een andere organisatie, of dit apparaat heeft daarna opnieuw om toegang gevraagd.</translation>
    </message>
    <message>
        <source>A passphrase needs 12 letters or more. Several ordinary words are good.</source>
        <translation>Deze wachtwoordzin is te kort of te makkelijk te raden. Neem minstens 12 tekens: vier gewone woorden die niet bij elkaar horen, zijn goed.</translation>
    </message>
    <message>
        <source>This is not the card of an organisation. Show or scan the code again.</source>
        <translation>Dit is niet de kaart van een organisatie. Laat de code nog eens zien of scan hem opnieuw.</translation>
    </message>
    <message>
        <source>This is not an answer to this device. Show or scan the code again.</source>
        <translation>Dit is geen antwoord aan dit apparaat. Laat de code nog eens zien of scan hem opnieuw.</translation>
    </message>
    <message>
        <source>This is not the request of a new device. Show or scan the code again.</source>
        <translation>Dit is geen verzoek van een nieuw apparaat. Laat de code nog eens zien of scan hem opnieuw.</translation>
    </message>
    <message>
        <source>This device has been let in already.</source>
        <translation>Dit apparaat is al toegelaten.</translation>
    </message>
    <message>
        <source>Only an administrator may do this.</source>
        <translation>Alleen een beheerder mag dit.</translation>
    </message>
    <message>
        <source>Written to the stick: %1</source>
        <translation>Op de stick gezet: %1</translation>
    </message>
    <message>
        <source>This device is struck out and lets nobody in any more. Please use another staff device.</source>
        <translation>Dit apparaat is geblokkeerd en kan geen apparaten meer toelaten. Gebruik een ander apparaat van een medewerker.</translation>
    </message>
    <message>
        <source>Let in by %1. Not yet in the list of devices.</source>
        <extracomment>Staff, list of devices: %1 is the staff device that let this one in, &quot;S2&quot;. Follows what the device is for.</extracomment>
        <translation>Toegelaten door %1. Staat nog niet in de lijst met apparaten.</translation>
    </message>
    <message>
        <source>The server takes files of such a device once an administrator has prepared it again (prystanctl server prepare). Until then, carry the files by USB stick.</source>
        <extracomment>Staff, after the sentences before.</extracomment>
        <translation>De server neemt bestanden van zo’n apparaat pas aan als een beheerder de server opnieuw heeft klaargezet (prystanctl server prepare). Breng de bestanden tot dan over met een USB-stick.</translation>
    </message>
    <message>
        <source>If %1 let in devices that are not in the list of devices yet, they are struck out as well. This device knows of none.</source>
        <extracomment>Staff, before a staff device (%1) is struck out.</extracomment>
        <translation>Heeft %1 apparaten toegelaten die nog niet in de lijst met apparaten staan? Die worden dan ook geblokkeerd. Dit apparaat kent er geen.</translation>
    </message>
    <message>
        <source>Devices that %1 let in and that are not in the list of devices yet are struck out as well: %2. There may be more that this device does not know of. Do you trust %2? Then have a new list made first (prystanctl org renew).</source>
        <extracomment>Staff, before a staff device (%1) is struck out; %2: labels of the devices, &quot;K7, V2&quot;.</extracomment>
        <translation>Apparaten die %1 heeft toegelaten en die nog niet in de lijst met apparaten staan, worden ook geblokkeerd: %2. Er kunnen er meer zijn die dit apparaat niet kent. Vertrouw je %2? Laat dan eerst een nieuwe lijst maken (prystanctl org renew).</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are not in your organisation&apos;s list yet. They work, and the other staff devices learn of them. They will be in an administrator&apos;s next list.</source>
        <extracomment>Staff, above the list of devices. The list is signed by an administrator and tells every device of all others.</extracomment>
        <translation>
            <numerusform>%n apparaat staat nog niet in de lijst van je organisatie. Het werkt gewoon en de andere apparaten van medewerkers horen er vanzelf van. Het komt in de volgende lijst van een beheerder.</numerusform>
            <numerusform>%n apparaten staan nog niet in de lijst van je organisatie. Ze werken gewoon en de andere apparaten van medewerkers horen er vanzelf van. Ze komen in de volgende lijst van een beheerder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prystan::ui::PairWords</name>
    <message>
        <source>Same</source>
        <extracomment>Staff, two records beside each other, in the row of one question: both have the same answer. Short.</extracomment>
        <translation>Hetzelfde</translation>
    </message>
    <message>
        <source>Alike</source>
        <extracomment>Staff, likewise: the answers are written differently and may mean the same.</extracomment>
        <translation>Lijkt erop</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Only in record 1</source>
        <extracomment>Staff, likewise: only record 1 has an answer.</extracomment>
        <translation>Alleen in registratie 1</translation>
    </message>
    <message>
        <source>Only in record 2</source>
        <translation>Alleen in registratie 2</translation>
    </message>
    <message>
        <source>Cannot be compared</source>
        <extracomment>Staff, likewise: an answer lies where this staff member has no key.</extracomment>
        <translation>Niet te vergelijken</translation>
    </message>
    <message>
        <source>Record %1</source>
        <extracomment>Staff, above one of two records; %1 is 1 or 2.</extracomment>
        <translation>Registratie %1</translation>
    </message>
    <message>
        <source>Decided: the same person. By a staff member, %1.</source>
        <extracomment>Staff, above two records; %1 is day and time.</extracomment>
        <translation>Besloten: dezelfde persoon. Door een medewerker, %1.</translation>
    </message>
    <message>
        <source>Decided: not the same person. By a staff member, %1.</source>
        <translation>Besloten: niet dezelfde persoon. Door een medewerker, %1.</translation>
    </message>
    <message>
        <source>Staff decided differently: once “same person”, once “not the same”. Please look and choose.</source>
        <extracomment>Staff: two staff members decided of two records without knowing of each other.</extracomment>
        <translation>Medewerkers zijn het niet eens: de een koos “dezelfde persoon”, de ander “niet dezelfde persoon”. Kijk goed en kies.</translation>
    </message>
    <message>
        <source>Staff decided differently</source>
        <extracomment>Staff, in a list, after the reasons why two records may be of one person: colleagues decided both ways. No full stop.</extracomment>
        <translation>Medewerkers zijn het niet eens</translation>
    </message>
    <message>
        <source>Because both are the same person as a third record.</source>
        <extracomment>Staff, under a record: A and B are one person, B and C are too, and so A and C.</extracomment>
        <translation>Omdat beide bij dezelfde persoon horen als een derde registratie.</translation>
    </message>
    <message>
        <source>Noted: both records are of the same person. Both stay.</source>
        <extracomment>Staff, one calm line when it is done.</extracomment>
        <translation>Genoteerd: beide registraties zijn van dezelfde persoon. Beide blijven.</translation>
    </message>
    <message>
        <source>Noted: not the same person. You will not be asked again.</source>
        <translation>Genoteerd: niet dezelfde persoon. Je krijgt hierover geen vraag meer.</translation>
    </message>
    <message>
        <source>Undone: nothing is decided about these two records.</source>
        <translation>Ongedaan gemaakt: over deze twee registraties is niets besloten.</translation>
    </message>
    <message>
        <source>One of the two records is no longer here. There is nothing to compare. The other record stays as it is.</source>
        <extracomment>Staff: one of two records was erased while they were compared.</extracomment>
        <translation>Een van de twee registraties is er niet meer. Er valt niets te vergelijken. De andere blijft zoals die is.</translation>
    </message>
    <message>
        <source>One of the two no longer wants to be registered. You cannot decide about these two records.</source>
        <extracomment>Staff: one of two people that are compared was marked as withdrawn.</extracomment>
        <translation>Een van de twee wil niet meer geregistreerd zijn. Over deze twee registraties kun je niets besluiten.</translation>
    </message>
    <message>
        <source>Another staff member has just decided about these two records. Please look again.</source>
        <extracomment>Staff: the answer was not noted, for a colleague&apos;s has just come in.</extracomment>
        <translation>Een andere medewerker heeft net over deze twee registraties besloten. Kijk nog een keer.</translation>
    </message>
    <message>
        <source>Still looking: %1%</source>
        <extracomment>Staff, over a list of people who may be registered twice, while not all were looked at; %1 is a number. Keep &quot;%&quot; after it.</extracomment>
        <translation>Nog aan het zoeken: %1%</translation>
    </message>
</context>
<context>
    <name>prystan::ui::PassphrasesViewModel</name>
    <message>
        <source>This is not your passphrase. Please try again.</source>
        <translation>Dit is niet jouw wachtwoordzin. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Somebody who opens everything on this device has to do this.</source>
        <translation>Dit moet iemand doen die op dit apparaat alles kan openen.</translation>
    </message>
    <message>
        <source>Please write a name, so that you know later whose passphrase this is.</source>
        <translation>Vul een naam in, dan weet je later van wie deze wachtwoordzin is.</translation>
    </message>
    <message>
        <source>Please type your own passphrase first.</source>
        <translation>Typ eerst je eigen wachtwoordzin.</translation>
    </message>
    <message>
        <source>These are not the words above. Please type them once more.</source>
        <translation>Dit zijn niet de woorden op het scherm. Typ ze nog een keer.</translation>
    </message>
    <message>
        <source>That is too easy to guess. Please take at least 12 letters: four ordinary words that do not belong together are good.</source>
        <translation>Dit is te makkelijk te raden. Neem minstens 12 tekens: vier gewone woorden die niet bij elkaar horen, zijn goed.</translation>
    </message>
    <message>
        <source>You typed two different passphrases. Please type both once more.</source>
        <translation>Je typte twee verschillende wachtwoordzinnen. Typ ze allebei opnieuw.</translation>
    </message>
    <message>
        <source>Somebody has this passphrase already. Please take another one.</source>
        <translation>Iemand heeft deze wachtwoordzin al. Kies een andere.</translation>
    </message>
    <message>
        <source>%1 can open this device from now on.</source>
        <translation>%1 kan dit apparaat vanaf nu openen.</translation>
    </message>
    <message>
        <source>From now on your new passphrase opens this device.</source>
        <translation>Vanaf nu opent je nieuwe wachtwoordzin dit apparaat.</translation>
    </message>
    <message>
        <source>%1 cannot open this device any more.</source>
        <translation>%1 kan dit apparaat niet meer openen.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Geen naam</translation>
    </message>
    <message>
        <source>Since %1. Last used %2.</source>
        <translation>Sinds %1. Laatst gebruikt op %2.</translation>
    </message>
    <message>
        <source>Since %1. Never used yet.</source>
        <translation>Sinds %1. Nog nooit gebruikt.</translation>
    </message>
</context>
<context>
    <name>prystan::ui::ScanWords</name>
    <message>
        <source>Hold the person’s code before the camera: the square on the paper or phone.</source>
        <extracomment>Above the picture of the camera: which code to hold before it</extracomment>
        <translation>Houd de code van de persoon voor de camera: het vierkantje op het briefje of de telefoon.</translation>
    </message>
    <message>
        <source>Point the camera at the square on the screen of the other device.</source>
        <extracomment>Above the picture of the camera: which code to hold before it</extracomment>
        <translation>Richt de camera op het vierkantje op het scherm van het andere apparaat.</translation>
    </message>
    <message>
        <source>The person opens her or his own contact on the phone and shows it as a QR code.</source>
        <extracomment>Above the picture of the camera. Phones can show their own contact card as a QR code.</extracomment>
        <translation>De persoon opent het eigen contact op de telefoon en laat het als QR-code zien.</translation>
    </message>
    <message>
        <source>Use a scanner or a stick instead</source>
        <extracomment>Button: closes the camera. The other ways are a hand-held scanner and a USB stick.</extracomment>
        <translation>Liever een scanner of USB-stick</translation>
    </message>
    <message>
        <source>Type it instead</source>
        <extracomment>Button: closes the camera and goes back to the field</extracomment>
        <translation>Liever zelf typen</translation>
    </message>
    <message>
        <source>No camera was found on this device.</source>
        <translation>Op dit apparaat is geen camera gevonden.</translation>
    </message>
    <message>
        <source>The camera cannot be used now. Another program may be using it.</source>
        <translation>De camera kan nu niet worden gebruikt. Misschien gebruikt een ander programma hem.</translation>
    </message>
    <message>
        <source>The camera has stopped, or was unplugged.</source>
        <translation>De camera is gestopt of losgekoppeld.</translation>
    </message>
    <message>
        <source>The camera was switched off after a minute.</source>
        <translation>De camera is na een minuut uitgezet.</translation>
    </message>
    <message>
        <source>This code has a wrong letter. Please read it from the paper and type it.</source>
        <translation>In deze code klopt een letter niet. Lees de code op het briefje en typ die in.</translation>
    </message>
    <message>
        <source>This code of a device is damaged. Please show it again, or use a stick.</source>
        <translation>Deze code van een apparaat is beschadigd. Laat hem nog eens zien of gebruik een USB-stick.</translation>
    </message>
    <message>
        <source>This contact card cannot be read. Please type the number.</source>
        <translation>Dit contact kan niet worden gelezen. Typ het nummer.</translation>
    </message>
    <message>
        <source>This code is not one of ours. Nothing was opened.</source>
        <translation>Dit is geen code van ons. Er is niets geopend.</translation>
    </message>
    <message>
        <source>That is the code of a person’s form. Another one is needed here.</source>
        <translation>Dat is de code van een formulier. Hier is een andere nodig.</translation>
    </message>
    <message>
        <source>That is the code of a device. Another one is needed here.</source>
        <translation>Dat is de code van een apparaat. Hier is een andere nodig.</translation>
    </message>
    <message>
        <source>That is a contact card. Another code is needed here.</source>
        <translation>Dat is een contact uit een telefoon. Hier is een andere code nodig.</translation>
    </message>
    <message>
        <source>There is more than one code in the picture. Please show one alone.</source>
        <translation>Er is meer dan één code in beeld. Laat er maar één zien.</translation>
    </message>
</context>
<context>
    <name>prystan::ui::SearchWords</name>
    <message>
        <source>by code</source>
        <extracomment>Staff, in the row of somebody who was found: what of the record fits what was typed.</extracomment>
        <translation>op code</translation>
    </message>
    <message>
        <source>by document</source>
        <translation>op document</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>op telefoon</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>op naam</translation>
    </message>
    <message>
        <source>Getting the search ready: %1%</source>
        <extracomment>Staff, under the search field, while not all records are in the search yet; %1 is a number. Keep &quot;%&quot; after it.</extracomment>
        <translation>Zoeken wordt klaargezet: %1%</translation>
    </message>
    <message>
        <source>same document number</source>
        <extracomment>Staff: why two records may be of one person. Each is a part of one sentence, joined by commas; small letters.</extracomment>
        <translation>hetzelfde documentnummer</translation>
    </message>
    <message>
        <source>document number differs by one sign</source>
        <translation>documentnummer verschilt één teken</translation>
    </message>
    <message>
        <source>same date of birth</source>
        <extracomment>Staff: why two records may be of one person. Each is a part of one sentence, joined by commas; small letters.</extracomment>
        <translation>dezelfde geboortedatum</translation>
    </message>
    <message>
        <source>date of birth with day and month swapped</source>
        <translation>geboortedatum met dag en maand verwisseld</translation>
    </message>
    <message>
        <source>date of birth differs by one digit</source>
        <translation>geboortedatum verschilt één cijfer</translation>
    </message>
    <message>
        <source>same year of birth</source>
        <translation>hetzelfde geboortejaar</translation>
    </message>
    <message>
        <source>about the same age</source>
        <translation>ongeveer even oud</translation>
    </message>
    <message>
        <source>same family name</source>
        <extracomment>Staff: why two records may be of one person. Each is a part of one sentence, joined by commas; small letters.</extracomment>
        <translation>dezelfde achternaam</translation>
    </message>
    <message>
        <source>family name with another ending</source>
        <extracomment>Staff: Шевська and Шевський.</extracomment>
        <translation>achternaam eindigt anders</translation>
    </message>
    <message>
        <source>family name begins alike</source>
        <extracomment>Staff: one record has only the beginning of the name.</extracomment>
        <translation>achternaam begint hetzelfde</translation>
    </message>
    <message>
        <source>family name written differently</source>
        <translation>achternaam anders geschreven</translation>
    </message>
    <message>
        <source>same given name</source>
        <extracomment>Staff: why two records may be of one person. Each is a part of one sentence, joined by commas; small letters.</extracomment>
        <translation>dezelfde voornaam</translation>
    </message>
    <message>
        <source>another form of the given name</source>
        <extracomment>Staff: Олена and Елена, Микола and Коля.</extracomment>
        <translation>een andere vorm van de voornaam</translation>
    </message>
    <message>
        <source>given name shortened</source>
        <extracomment>Staff: one record has a short form, an initial or only the beginning.</extracomment>
        <translation>voornaam afgekort</translation>
    </message>
    <message>
        <source>given name written differently</source>
        <translation>voornaam anders geschreven</translation>
    </message>
    <message>
        <source>same patronymic</source>
        <extracomment>Staff: why two records may be of one person. Each is a part of one sentence, joined by commas; small letters.</extracomment>
        <translation>dezelfde vadersnaam</translation>
    </message>
    <message>
        <source>patronymic written differently</source>
        <translation>vadersnaam anders geschreven</translation>
    </message>
    <message>
        <source>another family name</source>
        <extracomment>Staff: what speaks against two records being of one person, after &quot;but: &quot;.</extracomment>
        <translation>een andere achternaam</translation>
    </message>
    <message>
        <source>another given name</source>
        <translation>een andere voornaam</translation>
    </message>
    <message>
        <source>another patronymic</source>
        <translation>een andere vadersnaam</translation>
    </message>
    <message>
        <source>another date or year of birth</source>
        <translation>een andere geboortedatum of een ander geboortejaar</translation>
    </message>
    <message>
        <source>another sex</source>
        <translation>een ander geslacht</translation>
    </message>
    <message>
        <source>same phone number</source>
        <extracomment>Staff: why two records may be of one person. Each is a part of one sentence, joined by commas; small letters.</extracomment>
        <translation>hetzelfde telefoonnummer</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) in the party alike</source>
        <extracomment>Staff: in the parties of both records there are so many others with alike names.</extracomment>
        <translation>
            <numerusform>in beide groepen nog %n ander met bijna dezelfde naam</numerusform>
            <numerusform>in beide groepen nog %n anderen met bijna dezelfde namen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, but: %2</source>
        <extracomment>Staff: &quot;same document number, but: another family name&quot;. %1 speaks for one person, %2 against.</extracomment>
        <translation>%1, maar: %2</translation>
    </message>
    <message>
        <source>one gave the code of the other</source>
        <extracomment>Staff: why two records may be of one person: one form says &quot;filled in before&quot; and gives the code of the other one.</extracomment>
        <translation>in de ene staat de code van de andere</translation>
    </message>
</context>
<context>
    <name>prystan::ui::VolunteerWords</name>
    <message>
        <source>Please enter day, month, hour and minute as on the paper.</source>
        <extracomment>Volunteer, under the time that stands on a paper form.</extracomment>
        <translation>Vul dag, maand, uur en minuut in, zoals op het papier.</translation>
    </message>
    <message>
        <source>This time does not exist. Please check the day and the hour.</source>
        <translation>Deze tijd bestaat niet. Controleer de dag en het uur.</translation>
    </message>
    <message>
        <source>This time is still to come. Please look at the paper again.</source>
        <translation>Deze tijd moet nog komen. Kijk nog eens op het papier.</translation>
    </message>
    <message>
        <source>This is more than 30 days ago. Please check the date. Is it right? Then give the paper to a staff member.</source>
        <translation>Dit is meer dan 30 dagen geleden. Controleer de datum. Klopt die? Geef het papier dan aan een medewerker.</translation>
    </message>
    <message>
        <source>Said at (paper form)</source>
        <extracomment>Volunteer (review page) and staff: label of the time when somebody said what was copied from paper later.</extracomment>
        <translation>Gezegd op (papieren formulier)</translation>
    </message>
    <message>
        <source>This code cannot be right. Please compare each letter with the paper.</source>
        <extracomment>Volunteer: six letters were typed and the check letter does not fit.</extracomment>
        <translation>Deze code kan niet kloppen. Vergelijk elke letter met het briefje.</translation>
    </message>
    <message>
        <source>Please write a note, a phone number or a place.</source>
        <extracomment>Volunteer: the form with further facts is empty.</extracomment>
        <translation>Vul een notitie, een telefoonnummer of een plek in.</translation>
    </message>
    <message>
        <source>Added to this code</source>
        <extracomment>Volunteer&apos;s list of the shift: further facts were added to this code.</extracomment>
        <translation>Toegevoegd bij deze code</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <extracomment>Volunteer&apos;s list of the shift: how many people stand in one form.</extracomment>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message>
        <source>delivered</source>
        <extracomment>Volunteer&apos;s list of the shift: a form reached the server, or is only on this device so far.</extracomment>
        <translation>afgeleverd</translation>
    </message>
    <message>
        <source>waiting on this device</source>
        <translation>wacht op dit apparaat</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Volunteer, over the list of the shift: &quot;%1&quot; is &quot;4 forms&quot;, &quot;%2&quot; is &quot;9 people&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n formulier</numerusform>
            <numerusform>%n formulieren</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are delivered.</source>
        <extracomment>Goes on: &quot;Earlier forms: 12 sealed files on this device, without codes. All of them are delivered.&quot;</extracomment>
        <translation>Ze zijn allemaal afgeleverd.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them not delivered yet.</source>
        <translation>
            <numerusform>Daarvan is er %n nog niet afgeleverd.</numerusform>
            <numerusform>Daarvan zijn er %n nog niet afgeleverd.</numerusform>
        </translation>
    </message>
    <message>
        <source>This device cannot tell now what is delivered. Your forms are saved. Please tell a staff member.</source>
        <extracomment>Volunteer, under the list of the shift: the device&apos;s own list cannot be read.</extracomment>
        <translation>Dit apparaat kan nu niet zeggen wat is afgeleverd. Je formulieren zijn opgeslagen. Vertel het een medewerker.</translation>
    </message>
    <message>
        <source>Locked to you, or not come in yet</source>
        <extracomment>Staff: somebody added something to this code, and this staff member has no key, or it has not come in yet.</extracomment>
        <translation>Geen toegang, of nog niet binnengekomen</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) removed when the form was corrected</source>
        <extracomment>Staff: when the volunteer corrected the form, people were removed from it.</extracomment>
        <translation>
            <numerusform>%n persoon verwijderd toen het formulier werd verbeterd</numerusform>
            <numerusform>%n personen verwijderd toen het formulier werd verbeterd</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrected</source>
        <extracomment>Staff: label of a line: the form was corrected by who filled it in.</extracomment>
        <translation>Verbeterd</translation>
    </message>
    <message numerus="yes">
        <source>%n addition(s) to a code that is not here (yet)</source>
        <extracomment>Staff, on the home page: somebody added something to a code that belongs to no record here.</extracomment>
        <translation>
            <numerusform>%n toevoeging bij een code die hier (nog) niet is</numerusform>
            <numerusform>%n toevoegingen bij codes die hier (nog) niet zijn</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to code %1</source>
        <extracomment>Staff, in a record: somebody added further facts to this code, &quot;ABC-DEF&quot;; it may be that of another member of the party.</extracomment>
        <translation>Toegevoegd bij code %1</translation>
    </message>
    <message>
        <source>Please check the date. This device says: %1. As long as you see this message, delivered forms are not deleted from this device. Please tell a staff member, even if the date is right.</source>
        <extracomment>Volunteer, under the list of the shift: after some days without use, or where the clock has jumped. %1 is what the clock says. What was delivered is otherwise deleted from the tablet after a day.</extracomment>
        <translation>Controleer de datum. Volgens dit apparaat is het vandaag %1. Zolang deze melding er staat, worden afgeleverde formulieren niet van dit apparaat gewist. Vertel het een medewerker, ook als de datum klopt.</translation>
    </message>
    <message numerus="yes">
        <source>Earlier forms: %n sealed file(s) on this device, without codes.</source>
        <extracomment>Volunteer, under the list of the shift. One form is several files. Their codes are not known any more.</extracomment>
        <translation>
            <numerusform>Eerdere formulieren: op dit apparaat staat %n bestand op slot, zonder codes.</numerusform>
            <numerusform>Eerdere formulieren: op dit apparaat staan %n bestanden op slot, zonder codes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The form that was open before the lock was not saved. It is gone.</source>
        <extracomment>Staff, after unlocking: a form was open when the device was locked, and waited too long or for somebody else.</extracomment>
        <translation>Het formulier dat voor het vergrendelen openstond, is niet opgeslagen. Het is weg.</translation>
    </message>
</context>
<context>
    <name>prystan::ui::Words</name>
    <message>
        <source>Please enter at least one name, as far as you know it.</source>
        <extracomment>Public, under a field or on the review page. Address the person politely (Ви, вы, u).</extracomment>
        <translation>Vul minstens één naam in, voor zover u die weet.</translation>
    </message>
    <message>
        <source>Some signs in this text cannot be stored. Please type it again.</source>
        <translation>Hier staan tekens die niet opgeslagen kunnen worden. Typ het opnieuw.</translation>
    </message>
    <message>
        <source>This text is too long. Please make it shorter.</source>
        <translation>Deze tekst is te lang. Maak hem korter.</translation>
    </message>
    <message>
        <source>This date does not exist. Please check the day and the month.</source>
        <translation>Deze datum bestaat niet. Controleer de dag en de maand.</translation>
    </message>
    <message numerus="yes">
        <source>One form holds up to %n people. Please use another form for the others.</source>
        <translation>
            <numerusform>Op één formulier past hoogstens %n persoon. Gebruik voor de anderen een nieuw formulier.</numerusform>
            <numerusform>Op één formulier passen hoogstens %n mensen. Gebruik voor de anderen een nieuw formulier.</numerusform>
        </translation>
    </message>
    <message>
        <source>This date is still to come. Please check it. It is kept as you entered it.</source>
        <translation>Deze datum ligt in de toekomst. Controleer de datum. Hij blijft staan zoals ingevuld.</translation>
    </message>
    <message>
        <source>This is more than 120 years ago. Please check the year. It is kept as you entered it.</source>
        <translation>Dit is meer dan 120 jaar geleden. Controleer het jaar. Het blijft staan zoals ingevuld.</translation>
    </message>
    <message>
        <source>This word has Latin and Cyrillic letters in it. Please check it. It is kept as you typed it.</source>
        <translation>In dit woord staan Latijnse en cyrillische letters door elkaar. Controleer het. Het blijft staan zoals getypt.</translation>
    </message>
    <message>
        <source>There is a small picture in this text. Please check it. It is kept as you typed it.</source>
        <extracomment>Emoji in a name.</extracomment>
        <translation>Er staat een plaatje (emoji) in deze tekst. Controleer de tekst. Die blijft staan zoals getypt.</translation>
    </message>
    <message>
        <source>There is a digit in this name. Please check it. It is kept as you typed it.</source>
        <translation>Er staat een cijfer in deze naam. Controleer de naam. Die blijft staan zoals getypt.</translation>
    </message>
    <message>
        <source>The child would be older than the parent. Please check both dates of birth. They are kept as you entered them.</source>
        <translation>Volgens deze datums is het kind eerder geboren dan de ouder. Controleer beide geboortedatums. Ze blijven staan zoals ingevuld.</translation>
    </message>
    <message>
        <source>Please check this number. Start with the country code, such as +380. It is kept as you typed it.</source>
        <translation>Controleer dit nummer. Begin met de landcode, zoals +380. Het blijft staan zoals getypt.</translation>
    </message>
    <message>
        <source>There are signs in this text that cannot be seen. Please check it. It is kept as you typed it.</source>
        <translation>Er staan onzichtbare tekens in deze tekst. Controleer de tekst. Die blijft staan zoals getypt.</translation>
    </message>
    <message>
        <source>Please choose day, month and year. If you don’t know them all, choose “only the year”.</source>
        <extracomment>Date of birth: day or month was chosen, but not all three.</extracomment>
        <translation>Kies dag, maand en jaar. Weet u ze niet allemaal? Kies dan “Alleen het jaar”.</translation>
    </message>
    <message>
        <source>This passphrase does not open the records. Please try again.</source>
        <extracomment>Staff: the passphrase that opens the records.</extracomment>
        <translation>Deze wachtwoordzin opent de registraties niet. Probeer het opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>Please wait %n second(s), then try again.</source>
        <extracomment>Staff: after several wrong passphrases.</extracomment>
        <translation>
            <numerusform>Wacht %n seconde en probeer het dan opnieuw.</numerusform>
            <numerusform>Wacht %n seconden en probeer het dan opnieuw.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room left on this device. Please call your administrator.</source>
        <translation>Er is geen ruimte meer op dit apparaat. Bel je beheerder.</translation>
    </message>
    <message>
        <source>Prystan is already open on this device. Please use the open window.</source>
        <translation>Prystan is al open op dit apparaat. Gebruik het open venster.</translation>
    </message>
    <message>
        <source>These records come from a newer version of Prystan. Please update this device.</source>
        <translation>Deze registraties komen van een nieuwere versie van Prystan. Werk dit apparaat bij.</translation>
    </message>
    <message>
        <source>This record is not here. Please look at the list again.</source>
        <translation>Deze registratie is hier niet. Kijk nog eens in de lijst.</translation>
    </message>
    <message>
        <source>Something stored on this device is damaged. Please call your administrator before you go on.</source>
        <extracomment>Staff: a stored file is damaged.</extracomment>
        <translation>Er is iets beschadigd in de opslag van dit apparaat. Bel je beheerder voordat je verdergaat.</translation>
    </message>
    <message>
        <source>This device is not allowed to do that.</source>
        <translation>Dit apparaat mag dat niet doen.</translation>
    </message>
    <message>
        <source>The last passphrase cannot be removed. Please add another one first.</source>
        <translation>De laatste wachtwoordzin kan niet weg. Voeg eerst een andere toe.</translation>
    </message>
    <message>
        <source>This is already there.</source>
        <translation>Dit is er al.</translation>
    </message>
    <message>
        <source>Something here cannot be stored. Please check the answers with a mark.</source>
        <translation>Een van de antwoorden kan niet opgeslagen worden. Controleer de antwoorden met een melding eronder.</translation>
    </message>
    <message>
        <source>That did not work. Please try again. If it does not help, call your administrator.</source>
        <translation>Dat lukte niet. Probeer het opnieuw. Helpt dat niet? Bel dan de beheerder.</translation>
    </message>
    <message>
        <source>Not saved yet. Your answers are still here. Please touch Save again. If it does not help, call a staff member.</source>
        <extracomment>Public, on the review page after Save.</extracomment>
        <translation>Nog niet opgeslagen. Uw antwoorden staan er nog. Tik nog een keer op Opslaan. Helpt dat niet? Vraag dan een medewerker om hulp.</translation>
    </message>
    <message numerus="yes">
        <source>This PIN is not right. You can try %n more time(s).</source>
        <extracomment>Staff or volunteer: six digits that uncover the screen.</extracomment>
        <translation>
            <numerusform>Deze pincode klopt niet. Je hebt nog %n poging.</numerusform>
            <numerusform>Deze pincode klopt niet. Je hebt nog %n pogingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>onbegeleid (unaccompanied)</source>
        <extracomment>Staff&apos;s label for a child, a fixed term of Dutch practice. Keep the Dutch word in every language, add the translation in brackets; in Dutch the word alone.</extracomment>
        <translation>onbegeleid</translation>
    </message>
    <message>
        <source>te verifiëren (to be checked)</source>
        <extracomment>As above: a parent or guardian is claimed and not yet checked.</extracomment>
        <translation>te verifiëren</translation>
    </message>
    <message>
        <source>begeleid (accompanied)</source>
        <extracomment>As above.</extracomment>
        <translation>begeleid</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Volwassene</translation>
    </message>
    <message>
        <source>Nobody is with the child.</source>
        <extracomment>Staff: why a child got its label, one sentence each.</extracomment>
        <translation>Er is niemand bij het kind.</translation>
    </message>
    <message>
        <source>The relative is not a parent or guardian.</source>
        <translation>Het familielid is geen ouder of voogd.</translation>
    </message>
    <message>
        <source>The adult is not related to the child.</source>
        <translation>De volwassene is geen familie van het kind.</translation>
    </message>
    <message>
        <source>A group leader is not a guardian.</source>
        <translation>Een groepsleider is geen voogd.</translation>
    </message>
    <message>
        <source>It is not known who is with the child.</source>
        <translation>Het is niet bekend wie bij het kind is.</translation>
    </message>
    <message>
        <source>The person did not want to say who is with the child.</source>
        <translation>De persoon wilde niet zeggen wie bij het kind is.</translation>
    </message>
    <message>
        <source>Nobody has asked yet who is with the child.</source>
        <translation>Er is nog niet gevraagd wie bij het kind is.</translation>
    </message>
    <message>
        <source>The child filled in the form.</source>
        <translation>Het kind heeft zelf het formulier ingevuld.</translation>
    </message>
    <message>
        <source>A parent is said to be with the child. This is not checked yet.</source>
        <translation>Volgens het formulier is er een ouder bij het kind. Dit is nog niet gecontroleerd.</translation>
    </message>
    <message>
        <source>A guardian is said to be with the child. This is not checked yet.</source>
        <translation>Volgens het formulier is er een voogd bij het kind. Dit is nog niet gecontroleerd.</translation>
    </message>
    <message>
        <source>A staff member has checked the parent.</source>
        <translation>Een medewerker heeft nagegaan dat dit de ouder is.</translation>
    </message>
    <message>
        <source>A staff member has checked the guardian.</source>
        <translation>Een medewerker heeft nagegaan dat dit de voogd is.</translation>
    </message>
    <message>
        <source>The age is an estimate.</source>
        <translation>De leeftijd is geschat.</translation>
    </message>
    <message>
        <source>The age is not known, so we treat the person as a child.</source>
        <translation>De leeftijd is onbekend. Daarom behandelen we de persoon als kind.</translation>
    </message>
    <message>
        <source>18 or older by the date of birth.</source>
        <translation>18 jaar of ouder volgens de geboortedatum.</translation>
    </message>
    <message>
        <source>Family name</source>
        <extracomment>Labels of answers, on the review page (public) and in an opened record (staff).</extracomment>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <extracomment>по батькові / отчество / vadersnaam.</extracomment>
        <translation>Vadersnaam (patroniem)</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationaliteit</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Documentnummer</translation>
    </message>
    <message>
        <source>Who is with the child</source>
        <translation>Wie bij het kind is</translation>
    </message>
    <message>
        <source>Phone and messages</source>
        <translation>Telefoon en berichten</translation>
    </message>
    <message>
        <source>Place for tonight</source>
        <translation>Plek voor vannacht</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>People with you</source>
        <translation>Reisgenoten</translation>
    </message>
    <message>
        <source>What you need</source>
        <extracomment>Label on the review page: what the person needs (medicine, interpreter …).</extracomment>
        <translation>Wat nodig is</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Form filled in</source>
        <extracomment>Staff: when the form was saved, by whom, on which device.</extracomment>
        <translation>Formulier ingevuld</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Different answers</source>
        <extracomment>Staff: label of the line that says that answers differ.</extracomment>
        <translation>Verschillende antwoorden</translation>
    </message>
    <message>
        <source>People gave different answers about this person. All of them are kept.</source>
        <extracomment>Staff: two people entered different answers about the same person.</extracomment>
        <translation>Over deze persoon zijn verschillende antwoorden gegeven. Ze zijn allemaal bewaard.</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>Staff&apos;s list: when a form was filled in.</extracomment>
        <translation>zojuist</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min geleden</numerusform>
            <numerusform>%n min geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n uur geleden</numerusform>
            <numerusform>%n uur geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n dag geleden</numerusform>
            <numerusform>%n dagen geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>Female</source>
        <extracomment>Sex of a person, an answer card. Written in words in every language, also for a child.</extracomment>
        <translation>Vrouw of meisje</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Man of jongen</translation>
    </message>
    <message>
        <source>X (as in the passport)</source>
        <extracomment>Sex &quot;X&quot; as in some passports.</extracomment>
        <translation>X (zoals in het paspoort)</translation>
    </message>
    <message>
        <source>I’d rather not say</source>
        <extracomment>An answer card or link: the person does not want to answer.</extracomment>
        <translation>Zeg ik liever niet</translation>
    </message>
    <message>
        <source>Stateless</source>
        <extracomment>Nationality: has none.</extracomment>
        <translation>Staatloos</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>Weet ik niet</translation>
    </message>
    <message>
        <source>Another country</source>
        <extracomment>Nationality: opens the list of all countries.</extracomment>
        <translation>Ander land</translation>
    </message>
    <message>
        <source>Passport for travelling abroad</source>
        <extracomment>Kinds of document, answer cards.</extracomment>
        <translation>Internationaal paspoort</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>ID-kaart</translation>
    </message>
    <message>
        <source>Internal passport (booklet)</source>
        <extracomment>The old Ukrainian paper passport for use inside the country.</extracomment>
        <translation>Binnenlands paspoort (boekje)</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>Geboorteakte</translation>
    </message>
    <message>
        <source>Another document</source>
        <translation>Ander document</translation>
    </message>
    <message>
        <source>No papers</source>
        <extracomment>A link under the cards, never punished.</extracomment>
        <translation>Geen papieren</translation>
    </message>
    <message>
        <source>Mother</source>
        <extracomment>Answers to &quot;Who is with the child now?&quot;, answer cards. &quot;Mother&quot; is the child&apos;s mother.</extracomment>
        <translation>Moeder</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Vader</translation>
    </message>
    <message>
        <source>Guardian (by law)</source>
        <extracomment>Guardian by law (опікун або піклувальник, voogd), not just an adult who cares for the child.</extracomment>
        <translation>Wettelijke voogd</translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation>Broer of zus</translation>
    </message>
    <message>
        <source>Another relative</source>
        <translation>Ander familielid</translation>
    </message>
    <message>
        <source>Group leader</source>
        <extracomment>Leader of a group of children: coach, teacher, head of an institution.</extracomment>
        <translation>Groepsleider</translation>
    </message>
    <message>
        <source>Another adult</source>
        <translation>Andere volwassene</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>In a reception centre</source>
        <extracomment>Answers to &quot;Where will you sleep tonight?&quot;. Municipal reception (opvang).</extracomment>
        <translation>Gemeentelijke opvang</translation>
    </message>
    <message>
        <source>With a host family</source>
        <translation>Gastgezin</translation>
    </message>
    <message>
        <source>With family or friends</source>
        <translation>Familie of vrienden</translation>
    </message>
    <message>
        <source>In a hotel</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>I am travelling on</source>
        <translation>Verder op reis</translation>
    </message>
    <message>
        <source>I have no place yet</source>
        <translation>Nog geen plek</translation>
    </message>
    <message>
        <source>Phone call</source>
        <extracomment>How we may reach the person: a telephone call.</extracomment>
        <translation>Bellen</translation>
    </message>
    <message>
        <source>Text message (SMS)</source>
        <translation>Sms</translation>
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
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Please do not contact me</source>
        <extracomment>How we may reach the person: not at all. Said by the person.</extracomment>
        <translation>Neem geen contact op</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Pregnant, or with a baby</source>
        <extracomment>Needs of the person or of somebody with her, pictogram cards; several may be chosen.</extracomment>
        <translation>Zwanger of met een baby</translation>
    </message>
    <message>
        <source>Older person alone</source>
        <translation>Oudere zonder familie erbij</translation>
    </message>
    <message>
        <source>Walking is hard, or a wheelchair</source>
        <translation>Moeilijk lopen, of een rolstoel</translation>
    </message>
    <message>
        <source>Medicine or a doctor soon</source>
        <translation>Snel medicijnen of een arts</translation>
    </message>
    <message>
        <source>Feeling very bad or afraid</source>
        <extracomment>Upset, cannot sleep, very afraid.</extracomment>
        <translation>Veel verdriet of angst</translation>
    </message>
    <message>
        <source>Alone with children</source>
        <translation>Alleen met kinderen</translation>
    </message>
    <message>
        <source>Papers lost or taken</source>
        <translation>Papieren kwijt of afgepakt</translation>
    </message>
    <message>
        <source>Looking for a family member</source>
        <translation>Op zoek naar familie</translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translation>Een tolk</translation>
    </message>
    <message>
        <source>A talk with a staff member</source>
        <extracomment>Neutral on purpose: someone may be watching the screen.</extracomment>
        <translation>Een gesprek met een medewerker</translation>
    </message>
    <message>
        <source>To check who is with the child</source>
        <extracomment>Staff: why the record of a child is opened.</extracomment>
        <translation>Nagaan wie bij het kind is</translation>
    </message>
    <message>
        <source>To hand over to the municipality or Nidos</source>
        <extracomment>Staff: municipality (gemeente) and Nidos, the Dutch guardianship body.</extracomment>
        <translation>Overdragen aan de gemeente of Nidos</translation>
    </message>
    <message>
        <source>The child or the family asks</source>
        <translation>Het kind of de familie vraagt erom</translation>
    </message>
    <message>
        <source>Worry about the child’s safety</source>
        <extracomment>Staff: somebody fears for the child.</extracomment>
        <translation>Zorgen over de veiligheid van het kind</translation>
    </message>
    <message>
        <source>not complete</source>
        <extracomment>Date of birth: some of day, month and year are still missing.</extracomment>
        <translation>niet volledig</translation>
    </message>
    <message>
        <source>%1, only the year</source>
        <extracomment>Date of birth, only the year is known: &quot;1987, only the year&quot;.</extracomment>
        <translation>%1, alleen het jaar</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Date of birth: the person said &quot;I don&apos;t know&quot;.</extracomment>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>age not known</source>
        <translation>leeftijd onbekend</translation>
    </message>
    <message>
        <source>under 1 year old</source>
        <translation>jonger dan 1 jaar</translation>
    </message>
    <message numerus="yes">
        <source>about %n year(s) old</source>
        <extracomment>Age of a person, an estimate.</extracomment>
        <translation>
            <numerusform>ongeveer %n jaar</numerusform>
            <numerusform>ongeveer %n jaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <extracomment>Age of a person.</extracomment>
        <translation>
            <numerusform>%n jaar</numerusform>
            <numerusform>%n jaar</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>Staff&apos;s list: an estimated age, as short as possible: &quot;about 10&quot;.</extracomment>
        <translation>ca. %1</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>Review page: stands in the place of a private answer, so that nobody reads it over a shoulder.</extracomment>
        <translation>ingevuld</translation>
    </message>
    <message>
        <source>not answered</source>
        <extracomment>Review page: this question was left open.</extracomment>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>Review page: heading above the answers about the person who fills in the form.</extracomment>
        <translation>U</translation>
    </message>
    <message>
        <source>Person %1</source>
        <extracomment>Stands for a name as long as none was given: &quot;Person 2&quot;.</extracomment>
        <translation>Persoon %1</translation>
    </message>
    <message>
        <source>For all of you</source>
        <extracomment>Review page: heading above the answers that hold for the whole family or group.</extracomment>
        <translation>Voor u allemaal</translation>
    </message>
    <message>
        <source>With a foreign phone: %1</source>
        <extracomment>Beside a helpline: the number that works with a foreign SIM card.</extracomment>
        <translation>Met een buitenlandse simkaart: %1</translation>
    </message>
    <message>
        <source>This date lay in the future when it was entered.</source>
        <extracomment>Staff, under an answer of an opened record: it is kept as it was entered, and looks odd.</extracomment>
        <translation>Deze datum lag in de toekomst toen hij werd ingevuld.</translation>
    </message>
    <message>
        <source>This is more than 120 years ago.</source>
        <translation>Dit is meer dan 120 jaar geleden.</translation>
    </message>
    <message>
        <source>Latin and Cyrillic letters in one word. Some look alike.</source>
        <translation>Latijnse en cyrillische letters in één woord. Sommige lijken op elkaar.</translation>
    </message>
    <message>
        <source>There is a small picture in this text.</source>
        <extracomment>Staff: emoji in a name.</extracomment>
        <translation>Er staat een plaatje (emoji) in deze tekst.</translation>
    </message>
    <message>
        <source>There is a digit in this name.</source>
        <translation>Er staat een cijfer in deze naam.</translation>
    </message>
    <message>
        <source>By these dates the child would be older than the parent, or nearly as old.</source>
        <extracomment>Staff: by the dates of birth that were entered.</extracomment>
        <translation>Volgens deze datums is het kind ouder dan de ouder, of bijna even oud.</translation>
    </message>
    <message>
        <source>This does not look like a phone number.</source>
        <translation>Dit lijkt niet op een telefoonnummer.</translation>
    </message>
    <message>
        <source>There are signs in this text that cannot be seen.</source>
        <translation>Er staan onzichtbare tekens in deze tekst.</translation>
    </message>
    <message>
        <source>Not saved yet: this device has no room left. Your answers are still here. Please ask a staff member for help.</source>
        <extracomment>Public, on the review page after Save.</extracomment>
        <translation>Nog niet opgeslagen: dit apparaat heeft geen ruimte meer. Uw antwoorden staan er nog. Vraag een medewerker om hulp.</translation>
    </message>
    <message>
        <source>Child, record not open to you</source>
        <extracomment>Staff: heading of the list, above children of whose record staff see no more than that it is there.</extracomment>
        <translation>Kind: je kunt de registratie niet openen</translation>
    </message>
    <message>
        <source>Child without parent or guardian</source>
        <extracomment>Staff: headings of the list, most urgent first.</extracomment>
        <translation>Kind zonder ouder of voogd</translation>
    </message>
    <message>
        <source>Child with a parent or guardian: to be checked</source>
        <translation>Kind met ouder of voogd: te verifiëren</translation>
    </message>
    <message>
        <source>Child with a parent or guardian: checked</source>
        <translation>Kind met ouder of voogd: gecontroleerd</translation>
    </message>
    <message>
        <source>The child’s husband, wife or partner is not a guardian.</source>
        <translation>De partner van het kind is geen voogd.</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <extracomment>Staff: the language that the people of this form want to be spoken to in.</extracomment>
        <translation>Voorkeurstaal</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <extracomment>Staff: by call, by message …</extracomment>
        <translation>Hoe te bereiken</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefoonnummer</translation>
    </message>
    <message>
        <source>Safe to call or message?</source>
        <extracomment>Staff: whether a call or message to this number is safe for the person; somebody else may hold the phone.</extracomment>
        <translation>Veilig om te bellen of een bericht te sturen?</translation>
    </message>
    <message>
        <source>Address or name of the place</source>
        <translation>Adres of naam van de plek</translation>
    </message>
    <message>
        <source>Needs</source>
        <extracomment>Staff: medicine, an interpreter …</extracomment>
        <translation>Behoeften</translation>
    </message>
    <message>
        <source>Two answers</source>
        <extracomment>Staff: people gave different answers to one question; both follow.</extracomment>
        <translation>Twee antwoorden</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n antwoord</numerusform>
            <numerusform>%n antwoorden</numerusform>
        </translation>
    </message>
    <message>
        <source>entered by the person</source>
        <extracomment>Staff: who entered an answer, &quot;entered by the person on device K1, 24 November 2026, 23:40&quot;.</extracomment>
        <translation>zelf ingevuld</translation>
    </message>
    <message>
        <source>entered by a volunteer</source>
        <translation>ingevuld door een vrijwilliger</translation>
    </message>
    <message>
        <source>entered from a file</source>
        <extracomment>Staff: read from a file by the administrator.</extracomment>
        <translation>uit een bestand</translation>
    </message>
    <message>
        <source>entered by a staff member</source>
        <translation>ingevuld door een medewerker</translation>
    </message>
    <message>
        <source>%1, device %2, %3</source>
        <extracomment>Staff: who entered an answer, on which device, when: &quot;entered by a volunteer, device K1, 24 November 2026, 23:40&quot;.</extracomment>
        <translation>%1, apparaat %2, %3</translation>
    </message>
    <message>
        <source>You have no access.</source>
        <extracomment>Staff: this answer lies in a part of the records that this staff member has no key of.</extracomment>
        <translation>Je hebt geen toegang.</translation>
    </message>
    <message>
        <source>No name given</source>
        <extracomment>Staff: heading of a record without a name.</extracomment>
        <translation>Geen naam opgegeven</translation>
    </message>
    <message>
        <source>None of those asked about</source>
        <extracomment>Staff: asked for needs, the person said that there are none.</extracomment>
        <translation>Niets van wat is gevraagd</translation>
    </message>
    <message>
        <source>an adult</source>
        <translation>een volwassene</translation>
    </message>
    <message>
        <source>a child, about %1</source>
        <extracomment>Staff: all that is known of a child whose record is closed to this staff member.</extracomment>
        <translation>een kind, ongeveer %1 jaar</translation>
    </message>
    <message>
        <source>a child</source>
        <translation>een kind</translation>
    </message>
    <message>
        <source>%1: the record has not come in</source>
        <extracomment>Staff: &quot;a child, about 10: the record has not come in&quot;.</extracomment>
        <translation>%1: de registratie is niet binnengekomen</translation>
    </message>
    <message>
        <source>%1: you have no access</source>
        <extracomment>Staff: &quot;a child, about 10: you have no access&quot;.</extracomment>
        <translation>%1: je hebt geen toegang</translation>
    </message>
    <message>
        <source>The child’s husband, wife or partner</source>
        <translation>Partner van het kind</translation>
    </message>
    <message>
        <source>Said to be not safe to call or message.</source>
        <extracomment>Staff, under a phone number: somebody who means harm may hold this phone.</extracomment>
        <translation>Opgegeven: bellen of een bericht sturen is niet veilig.</translation>
    </message>
    <message>
        <source>The storage of this device has failed. Nothing more is saved until it is restarted. Please write on paper and call your administrator.</source>
        <extracomment>Staff: the disk did not confirm that something was written.</extracomment>
        <translation>De opslag van dit apparaat werkt niet meer goed. Er wordt niets meer opgeslagen tot het opnieuw is gestart. Schrijf op papier en bel je beheerder.</translation>
    </message>
    <message>
        <source>Not saved: this device can no longer keep anything safe. Your answers are still here. Please call a staff member now and write everything on paper together. Then this device must be restarted.</source>
        <extracomment>Public, on the review page after Save: the disk failed, trying again is no use.</extracomment>
        <translation>Niet opgeslagen: dit apparaat kan niets meer veilig bewaren. Uw antwoorden staan er nog. Roep nu een medewerker en schrijf samen alles op papier. Daarna moet dit apparaat opnieuw worden gestart.</translation>
    </message>
    <message>
        <source>It comes from another organisation.</source>
        <extracomment>Staff: why something that came in was set aside, one sentence each.</extracomment>
        <translation>Het komt van een andere organisatie.</translation>
    </message>
    <message>
        <source>This device does not know the sender. Its list of devices may be out of date.</source>
        <translation>Dit apparaat kent de afzender niet. Misschien is de lijst met apparaten verouderd.</translation>
    </message>
    <message>
        <source>It is damaged, was changed on the way, or is forged.</source>
        <translation>Het is beschadigd, onderweg veranderd of vervalst.</translation>
    </message>
    <message>
        <source>It comes from a device that was blocked. It may be forged.</source>
        <translation>Het komt van een geblokkeerd apparaat. Het kan vervalst zijn.</translation>
    </message>
    <message>
        <source>It does not fit what this device sent before.</source>
        <translation>Het past niet bij wat dit apparaat eerder stuurde.</translation>
    </message>
    <message>
        <source>None of the keys here opens it.</source>
        <translation>Geen van de sleutels hier opent het.</translation>
    </message>
    <message>
        <source>This program does not understand all of it. A newer version may.</source>
        <translation>Dit programma begrijpt een deel hiervan niet. Een nieuwere versie misschien wel.</translation>
    </message>
    <message>
        <source>It is not written as a form is.</source>
        <translation>Het ziet er niet uit als een formulier.</translation>
    </message>
    <message>
        <source>It contradicts itself or another record.</source>
        <translation>Het spreekt zichzelf of een andere registratie tegen.</translation>
    </message>
    <message>
        <source>Whoever sent it may not say this.</source>
        <translation>De afzender mag dit niet doen.</translation>
    </message>
    <message>
        <source>Cannot be opened here</source>
        <extracomment>Staff: what came in is locked to this staff member or damaged.</extracomment>
        <translation>Kan hier niet worden geopend</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Staff: name and age as said, &quot;Daryna Susidska, about 13&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A person without a name</source>
        <translation>Een persoon zonder naam</translation>
    </message>
    <message>
        <source>A family or group</source>
        <extracomment>Staff: the part of a form that is about a whole family or group.</extracomment>
        <translation>Een gezin of groep</translation>
    </message>
    <message>
        <source>Somebody asks for help</source>
        <translation>Iemand vraagt om hulp</translation>
    </message>
    <message>
        <source>A report of an incident</source>
        <translation>Een melding van een incident</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
    <message>
        <source>Said to come from device %1, number %2. Came in %3.</source>
        <extracomment>Staff: &quot;Said to come from device K7, number 12. Came in 24 November 2026, 23:40.&quot;</extracomment>
        <translation>Zou komen van apparaat %1, nummer %2. Binnengekomen op %3.</translation>
    </message>
    <message>
        <source>%1 takes care of this since %2</source>
        <extracomment>Staff: &quot;K1 takes care of this since 24 November 2026, 23:40&quot;; %1 is a staff member or a device.</extracomment>
        <translation>%1 zorgt hiervoor sinds %2</translation>
    </message>
    <message>
        <source>Nothing is set aside</source>
        <extracomment>Staff, on the home page: nothing that came in was untrustworthy.</extracomment>
        <translation>Niets apart gezet</translation>
    </message>
    <message numerus="yes">
        <source>Unverified, may be a person: %n wait(s) for over an hour</source>
        <extracomment>Staff, alarm: of what was set aside nobody took care of %n for an hour.</extracomment>
        <translation>
            <numerusform>Niet gecontroleerd, kan een mens zijn: %n wacht al meer dan een uur</numerusform>
            <numerusform>Niet gecontroleerd, kan een mens zijn: %n wachten al meer dan een uur</numerusform>
        </translation>
    </message>
    <message>
        <source>Unverified, may be a person: %1</source>
        <extracomment>Staff, on the home page: came in and could not be trusted.</extracomment>
        <translation>Niet gecontroleerd, kan een mens zijn:&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 (blocked)</source>
        <extracomment>Staff, list of devices: this one was blocked by the organisation.</extracomment>
        <translation>%1 (geblokkeerd)</translation>
    </message>
    <message>
        <source>%1 made, %2 seen</source>
        <extracomment>Staff, list of devices: how many records the device made and how many of them came in here.</extracomment>
        <translation>%1 gemaakt, %2 gezien</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <extracomment>Staff, list of devices: numbers of the records that have not come in, &quot;Missing: 3, 7–9&quot;.</extracomment>
        <translation>Ontbreekt: %1</translation>
    </message>
    <message>
        <source>Device %1: %2</source>
        <extracomment>Staff, on the home page: &quot;Device K7: 41 made, 40 seen&quot;.</extracomment>
        <translation>Apparaat %1: %2</translation>
    </message>
    <message>
        <source>No more letters fit here.</source>
        <extracomment>Public, under a field that is nearly full.</extracomment>
        <translation>Hier passen geen letters meer bij.</translation>
    </message>
    <message numerus="yes">
        <source>%n more letter(s) fit here.</source>
        <translation>
            <numerusform>Hier past nog %n letter bij.</numerusform>
            <numerusform>Hier passen nog %n letters bij.</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer wants to be registered</source>
        <extracomment>Staff: heading of the last part of the list.</extracomment>
        <translation>Wil niet meer geregistreerd zijn</translation>
    </message>
    <message>
        <source>%1: the record was erased</source>
        <extracomment>Staff: &quot;a child, about 10: the record was erased&quot;</extracomment>
        <translation>%1: de registratie is gewist</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Staff: what was added later to a code.</extracomment>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Who it is about</source>
        <extracomment>Volunteer and staff: who an addition is about, in words: &quot;her brother&quot;.</extracomment>
        <translation>Over wie het gaat</translation>
    </message>
    <message>
        <source>This device does not have the new key yet. Please ask an administrator.</source>
        <extracomment>Staff, on the home page: the organisation has begun to use a new key.</extracomment>
        <translation>Dit apparaat heeft de nieuwe sleutel nog niet. Vraag het een beheerder.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) cannot be opened yet: this device does not have the new key. Please ask an administrator.</source>
        <extracomment>Staff, on the home page: records came in that are sealed with a newer key of the organisation.</extracomment>
        <translation>
            <numerusform>%n registratie kan nog niet open: dit apparaat heeft de nieuwe sleutel niet. Vraag het een beheerder.</numerusform>
            <numerusform>%n registraties kunnen nog niet open: dit apparaat heeft de nieuwe sleutel niet. Vraag het een beheerder.</numerusform>
        </translation>
    </message>
    <message>
        <source>The form mentions this person, but the record itself has not come in. The record may still be on the device where the form was filled in.</source>
        <extracomment>Staff, over a record that shows only what the form says: the person&apos;s own record is not here.</extracomment>
        <translation>Het formulier noemt deze persoon, maar de registratie zelf is niet binnengekomen. Misschien staat die nog op het apparaat waarop het formulier is ingevuld.</translation>
    </message>
    <message>
        <source>%1: handed over, the record is no longer kept</source>
        <extracomment>Staff: &quot;a child, about 10: handed over, the record is no longer kept&quot;. The time to keep it is over.</extracomment>
        <translation>%1: overgedragen, de registratie wordt niet meer bewaard</translation>
    </message>
    <message>
        <source>Cannot be opened on this device yet.</source>
        <extracomment>Staff: instead of an answer that opens with a key which this device has not been given yet.</extracomment>
        <translation>Kan op dit apparaat nog niet worden geopend.</translation>
    </message>
    <message>
        <source>%1: the record cannot be opened on this device yet</source>
        <extracomment>Staff: &quot;a child, about 10: the record cannot be opened on this device yet&quot;. A newer key has not come.</extracomment>
        <translation>%1: de registratie kan op dit apparaat nog niet worden geopend</translation>
    </message>
    <message>
        <source>Please check the date. This device says: %1. Until the date is checked, old records are not deleted.</source>
        <extracomment>Staff, on the home page: after some days without use, or where the clock has jumped. %1 is what the clock says.</extracomment>
        <translation>Controleer de datum. Volgens dit apparaat is het vandaag %1. Zolang de datum niet is gecontroleerd, worden oude registraties niet gewist.</translation>
    </message>
    <message>
        <source>Is it %1 today?</source>
        <extracomment>Staff: title of a question, &quot;Is it 24 November 2026 today?&quot;</extracomment>
        <translation>Is het vandaag %1?</translation>
    </message>
    <message>
        <source>If the date is wrong, set the clock of the device first.</source>
        <extracomment>Staff, in the question whether the date is right. What is meant is the clock of the device.</extracomment>
        <translation>Klopt de datum niet? Zet dan eerst de klok van het apparaat goed.</translation>
    </message>
    <message>
        <source>No record will be deleted now.</source>
        <extracomment>Staff, in the same question. &quot;If the date is wrong, set the clock of the device first.&quot; follows.</extracomment>
        <translation>Er wordt nu geen registratie gewist.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will be deleted from this device, because the time to keep them is over.</source>
        <extracomment>Staff, in the same question; handed over long ago. &quot;If the date is wrong, set the clock of the device first.&quot; follows.</extracomment>
        <translation>
            <numerusform>Klopt de datum? Dan wordt %n registratie van dit apparaat gewist, omdat de bewaartijd voorbij is.</numerusform>
            <numerusform>Klopt de datum? Dan worden %n registraties van dit apparaat gewist, omdat de bewaartijd voorbij is.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last heard from: %1</source>
        <extracomment>Staff, list of devices: when the last thing came that it made, &quot;Last heard from: 24 November 2026, 23:40&quot;.</extracomment>
        <translation>Laatst iets gehoord: %1</translation>
    </message>
    <message>
        <source>%1: silent since %2</source>
        <extracomment>Staff, on the home page: nothing has come from a device for more than a day: &quot;K7: silent since 24 November 2026, 23:40&quot;.</extracomment>
        <translation>%1: niets gehoord sinds %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: silent since %2, and %n more</source>
        <extracomment>Staff, on the home page: as before, of the one that has been silent longest, and how many more are.</extracomment>
        <translation>
            <numerusform>%1: niets gehoord sinds %2, en nog %n apparaat</numerusform>
            <numerusform>%1: niets gehoord sinds %2, en nog %n apparaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Almost done: the list is being sorted…</source>
        <extracomment>Staff, after unlocking, when much has come: all is read, and the list is made.</extracomment>
        <translation>Bijna klaar: de lijst wordt gesorteerd…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Staff, after unlocking, when much has come: so many of the files that came are read: &quot;12,400 of 100,000&quot;.</extracomment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>From the document</source>
        <extracomment>Small mark under an answer: it was read from the machine-readable lines of the passport or card.</extracomment>
        <translation>Uit het document</translation>
    </message>
    <message>
        <source>Name in the document</source>
        <extracomment>The name in the Latin letters of the passport or card, beside the name as the person writes it.</extracomment>
        <translation>Naam in het document</translation>
    </message>
    <message>
        <source>Says they filled this in before, code %1</source>
        <extracomment>Staff, in an opened record: what this person or family says; nobody has checked it. %1 is a code, &quot;KMT-PRB&quot;.</extracomment>
        <translation>Zegt dit al eerder te hebben ingevuld, code %1</translation>
    </message>
    <message>
        <source>The record with this code is not on this device.</source>
        <extracomment>Staff, under &quot;Says they filled this in before&quot;: no record here has that code.</extracomment>
        <translation>De registratie met deze code staat niet op dit apparaat.</translation>
    </message>
    <message>
        <source>It is a code of this record itself.</source>
        <extracomment>Staff, under &quot;Says they filled this in before&quot;.</extracomment>
        <translation>Het is een code van deze registratie zelf.</translation>
    </message>
    <message>
        <source>This code cannot be right. Please compare each letter. You can also go on without it.</source>
        <extracomment>Under the field for the code of an earlier form: six letters were typed and the check letter does not fit.</extracomment>
        <translation>Deze code kan niet kloppen. Vergelijk elke letter. Verdergaan zonder code kan ook.</translation>
    </message>
    <message>
        <source>Code from before</source>
        <extracomment>Review of the answers: label of the code that the person was given when she filled in the form before.</extracomment>
        <translation>Code van de vorige keer</translation>
    </message>
</context>
</TS>
