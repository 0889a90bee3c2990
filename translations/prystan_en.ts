<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>BirthPage</name>
    <message>
        <source>When were you born?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you do not know exactly, about is good enough.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Brand</name>
    <message>
        <source>Prystan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CarePage</name>
    <message>
        <source>%1: who is with the child now?</source>
        <extracomment>%1 is a name exactly as typed; it cannot be declined, so it stands apart</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The adult who takes care of the child here, today.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeList</name>
    <message>
        <source>One code for each adult. Write it down or take a photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your code. Write it down or take a photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code alone tells nobody anything. Staff use it to find your form.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Your code: %1</source>
        <extracomment>Read aloud: the letters of the code one by one</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same code as a picture for a phone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountrySheet</name>
    <message>
        <source>Which country?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>This form is covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN brings it back. After 15 minutes it is erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was not the PIN. Tries left: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am another volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase the open form?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers in it were not saved yet and will be gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About how old, in years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, month and year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only about how old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecadePicker</name>
    <message>
        <source>%1–%2</source>
        <extracomment>A range of years or ages: 1980–1989</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoMark</name>
    <message>
        <source>DEMO: no real people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volunteer&apos;s tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staff</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Please come to the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers are saved on this device. Show this code at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the desk closed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait where it is light and where there are people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the staff of the station or the police for help. They wear a uniform or a badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not go along with people you do not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In danger: call 112. It is free.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Which document do you have with you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You only show it. It always stays with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <source>Thank you. This is what comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form is not the registration with the municipality (gemeente).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the gemeente where you stay. They register you and give you a number (BSN). It is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring your papers. You show them and take them back with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff here can tell you how to get there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HarmlessPage</name>
    <message>
        <source>Travel information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Departure times are on the boards in the hall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions about your journey? Ask at the information desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Top of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>How can we help you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you and the people with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel, a place to sleep, work, children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak with a staff member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can ask, and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In danger: call 112. It is free.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdleBanner</name>
    <message numerus="yes">
        <source>This page empties itself in %n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntakeFlow</name>
    <message>
        <source>Stop filling in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have filled in was not saved yet and will be gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on filling in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>How shall we talk with you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How can we reach you best?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Prystan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message>
        <source>Take %1 off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberPage</name>
    <message>
        <source>Who is with you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woman or man, as in the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is with the child now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message>
        <source>Who is travelling with you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add each person: family, friends, and every child. If you are on your own, go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameFields</name>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from the first person. Change it if it is different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patronymic (if you use one)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamePage</name>
    <message>
        <source>What is your name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in your passport, in Cyrillic or Latin letters. One name is enough if you have only one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NationalityPage</name>
    <message>
        <source>What is your nationality?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which country do you have a passport?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeedsField</name>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeedsPage</name>
    <message>
        <source>What do you or your people need?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may choose several.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Save now</source>
        <extracomment>Goes to the review page at once, without answering the remaining questions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>%1 letters typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneFields</name>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example +380 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it safe to call or message this number?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>Your phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if you like. You can go on without it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinChoicePage</name>
    <message>
        <source>Type the same PIN again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two PINs were different. Please choose one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>%1 of 6 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <extracomment>Key of the PIN pad: clears all digits</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last digit away</source>
        <extracomment>Key of the PIN pad: takes the last digit away</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Address or name of the place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Where will you sleep tonight?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you do not know yet, we can look for a place together.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Before you start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks these questions to find you a safe place and the right help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers are locked. Only trained staff can read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may skip any question. Help does not depend on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why do we ask?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To know who is with whom, who needs a bed or a doctor tonight, and to protect children who are here without a parent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sees it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained staff of %1. If a child is here without a parent, also the municipality and the guardians of Nidos. Nobody else gets a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only as long as it is needed for your help. %1 sets the time and then erases it. Ask at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may see your data, correct them, or have them erased. Ask at the desk. You may complain to the Autoriteit Persoonsgegevens, the Dutch authority for privacy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemWindow</name>
    <message>
        <source>Prystan is open already. Close the other window first, or use that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Make some room, then start Prystan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These data were written by a newer Prystan. Please install that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no data of Prystan in this place. An administrator makes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the data is damaged. Nothing was changed. Please call your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prystan cannot read its data. Please call your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prystan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prystan did not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Progress through the form: step 3 of 8</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PublicFlow</name>
    <message>
        <source>Choose a PIN for this shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six digits. It covers an open form when you put the tablet away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Why do you open this child&apos;s record?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reason is noted together with the time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Is this right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch an answer to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>%1: %2. Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>This text is not there in your language yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In danger: 112. Advice: %1</source>
        <extracomment>%1 is a helpline: its name and number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In danger: call 112. It is free.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Saved on this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers are safe, also without internet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavingPage</name>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please wait a moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionTitle</name>
    <message>
        <source>The person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole party</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SexPage</name>
    <message>
        <source>What does your document say: woman or man?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We ask because places to sleep are often shared.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Back to the page</source>
        <extracomment>Button that closes a sheet over the page and goes back to the page</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakPage</name>
    <message>
        <source>Speak with a staff member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can ask about anything. Talking costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place to sleep, papers, school, work, a doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A journey, an offer, or a person you are not sure about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family you have lost contact with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may ask to talk without others listening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please go to the desk of %1 in this building. The opening hours are on the sign there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice by phone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In danger: call 112. It is free.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffBar</name>
    <message numerus="yes">
        <source>%n record(s) could not be trusted and are set aside</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffDesk</name>
    <message>
        <source>Touch a line to open the record.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffFlow</name>
    <message>
        <source>Choose a PIN for this pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six digits. Five tries, eight hours at most; after that only the passphrase opens.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffListPage</name>
    <message>
        <source>Registrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffPausedPage</name>
    <message>
        <source>Staff: paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN opens the records again. A pause ends after eight hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffRecordPage</name>
    <message>
        <source>Close this record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffUnlockPage</name>
    <message>
        <source>Staff: unlock the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for trained staff. Every opening is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of this demo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaySafePage</name>
    <message>
        <source>Stay safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most people who offer help mean well. Anyone can be deceived. It is never your fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less</source>
        <extracomment>Button that makes a number smaller</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button that makes a number larger</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TierPill</name>
    <message>
        <source>adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, urgent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VolunteerFormPage</name>
    <message>
        <source>New form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, a birth year and who is with each child are enough to save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check and save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is with the child now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those with this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woman or man, as in the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they sleep tonight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best way to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they need</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prystan::ui::Words</name>
    <message>
        <source>Please enter at least one name, as far as you know it.</source>
        <extracomment>Public, under a field or on the review page. Address the person politely (Ви, вы, u).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some signs in this text cannot be stored. Please type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is too long. Please make it shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date does not exist. Please check the day and the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>One form holds up to %n people. Please use another form for the others.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This date is still to come. Please check it. It is kept as you entered it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than 120 years ago. Please check the year. It is kept as you entered it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This word has Latin and Cyrillic letters in it. Please check it. It is kept as you typed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a small picture in this text. Please check it. It is kept as you typed it.</source>
        <extracomment>Emoji in a name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a digit in this name. Please check it. It is kept as you typed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child would be older than the parent. Please check both dates of birth. They are kept as you entered them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check this number. Start with the country code, such as +380. It is kept as you typed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are signs in this text that cannot be seen. Please check it. It is kept as you typed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose day, month and year. If you don’t know them all, choose “only the year”.</source>
        <extracomment>Date of birth: day or month was chosen, but not all three.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the records. Please try again.</source>
        <extracomment>Staff: the passphrase that opens the records.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Please wait %n second(s), then try again.</source>
        <extracomment>Staff: after several wrong passphrases.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room left on this device. Please call your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prystan is already open on this device. Please use the open window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These records come from a newer version of Prystan. Please update this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is not here. Please look at the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stored on this device is damaged. Please call your administrator before you go on.</source>
        <extracomment>Staff: a stored file is damaged.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device is not allowed to do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last passphrase cannot be removed. Please add another one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is already there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something here cannot be stored. Please check the answers with a mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work. Please try again. If it does not help, call your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet: this device has no room left. Your answers are still here. Please call a staff member.</source>
        <extracomment>Public, on the review page after Save.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet. Your answers are still here. Please touch Save again. If it does not help, call a staff member.</source>
        <extracomment>Public, on the review page after Save.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This PIN is not right. You can try %n more time(s).</source>
        <extracomment>Staff or volunteer: six digits that uncover the screen.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>onbegeleid (unaccompanied)</source>
        <extracomment>Staff&apos;s label for a child, a fixed term of Dutch practice. Keep the Dutch word in every language, add the translation in brackets; in Dutch the word alone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>te verifiëren (to be checked)</source>
        <extracomment>As above: a parent or guardian is claimed and not yet checked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begeleid (accompanied)</source>
        <extracomment>As above.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child alone or with a non-parent</source>
        <extracomment>Staff: headings of the list, most urgent first.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child, parent or guardian to be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child, parent or guardian checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is with the child.</source>
        <extracomment>Staff: why a child got its label, one sentence each.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A husband, wife or partner is not a guardian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relative is not a parent or guardian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The adult is not related to the child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group leader is not a guardian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known who is with the child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person did not want to say who is with the child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has asked yet who is with the child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child filled in the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parent is said to be with the child. This is not checked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guardian is said to be with the child. This is not checked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A staff member has checked the parent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A staff member has checked the guardian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The age is an estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The age is not known, so we treat the person as a child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18 or older by the date of birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <extracomment>Labels of answers, on the review page (public) and in an opened record (staff).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patronymic</source>
        <extracomment>по батькові / отчество / vadersnaam.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is with the child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone and messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place for tonight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you need</source>
        <extracomment>Label on the review page: what the person needs (medicine, interpreter …).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form filled in</source>
        <extracomment>Staff: when the form was saved.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different answers</source>
        <extracomment>Staff: label of the line that says that answers differ.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People gave different answers about this person. All of them are kept.</source>
        <extracomment>Staff: two people entered different answers about the same person.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>Staff&apos;s list: when a form was filled in.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting to be delivered</source>
        <extracomment>Staff, bottom left: nothing waits to be sent to the server.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n not yet delivered</source>
        <extracomment>Staff, bottom left: forms are safe on this device and were not sent to the server yet.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Female</source>
        <extracomment>Sex of a person, an answer card. Written in words in every language, also for a child.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X (as in the passport)</source>
        <extracomment>Sex &quot;X&quot; as in some passports.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I’d rather not say</source>
        <extracomment>An answer card or link: the person does not want to answer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stateless</source>
        <extracomment>Nationality: has none.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another country</source>
        <extracomment>Nationality: opens the list of all countries.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passport for travelling abroad</source>
        <extracomment>Kinds of document, answer cards.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal passport (booklet)</source>
        <extracomment>The old Ukrainian paper passport for use inside the country.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No papers</source>
        <extracomment>A link under the cards, never punished.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mother</source>
        <extracomment>Answers to &quot;Who is with the child now?&quot;, answer cards. &quot;Mother&quot; is the child&apos;s mother.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Father</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian (by law)</source>
        <extracomment>Guardian by law (опікун або піклувальник, voogd), not just an adult who cares for the child.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another relative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Husband, wife or partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group leader</source>
        <extracomment>Leader of a group of children: coach, teacher, head of an institution.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a reception centre</source>
        <extracomment>Answers to &quot;Where will you sleep tonight?&quot;. Municipal reception (opvang).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a host family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With family or friends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a hotel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am travelling on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have no place yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone call</source>
        <extracomment>How we may reach the person: a telephone call.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text message (SMS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please do not contact me</source>
        <extracomment>How we may reach the person: not at all. Said by the person.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnant, or with a baby</source>
        <extracomment>Needs of the person or of somebody with her, pictogram cards; several may be chosen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older person alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking is hard, or a wheelchair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine or a doctor soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeling very bad or afraid</source>
        <extracomment>Upset, cannot sleep, very afraid.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alone with children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers lost or taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a family member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A talk with a staff member</source>
        <extracomment>Neutral on purpose: someone may be watching the screen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check who is with the child</source>
        <extracomment>Staff: why the record of a child is opened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To hand over to the municipality or Nidos</source>
        <extracomment>Staff: municipality (gemeente) and Nidos, the Dutch guardianship body.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child or the family asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worry about the child’s safety</source>
        <extracomment>Staff: somebody fears for the child.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not complete</source>
        <extracomment>Date of birth: some of day, month and year are still missing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, only the year</source>
        <extracomment>Date of birth, only the year is known: &quot;1987, only the year&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Date of birth: the person said &quot;I don&apos;t know&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 1 year old</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n year(s) old</source>
        <extracomment>Age of a person, an estimate.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <extracomment>Age of a person.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>Staff&apos;s list: an estimated age, as short as possible: &quot;about 10&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>Review page: stands in the place of a private answer, so that nobody reads it over a shoulder.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <extracomment>Review page: this question was left open.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>Review page: heading above the answers about the person who fills in the form.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person %1</source>
        <extracomment>Stands for a name as long as none was given: &quot;Person 2&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For all of you</source>
        <extracomment>Review page: heading above the answers that hold for the whole family or group.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a foreign phone: %1</source>
        <extracomment>Beside a helpline: the number that works with a foreign SIM card.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
