<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ActSheet</name>
    <message>
        <source>No longer wants to be registered?</source>
        <translation>No longer wants to be registered?</translation>
    </message>
    <message>
        <source>Is this genuine?</source>
        <translation>Is this genuine?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Erase for good</translation>
    </message>
    <message>
        <source>Mark the record</source>
        <translation>Mark the record</translation>
    </message>
    <message>
        <source>Take it into the records</source>
        <translation>Take it into the records</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>How do you know?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Something about a child is in it, so it takes two people. A second staff member types their own passphrase here.</source>
        <translation>Something about a child is in it, so it takes two people. A second staff member types their own passphrase here.</translation>
    </message>
    <message>
        <source>Passphrase of the second person</source>
        <translation>Passphrase of the second person</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Leave it as it is</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Erase this for good?</source>
        <translation>Erase this for good?</translation>
    </message>
    <message>
        <source>Is this answer right?</source>
        <translation>Is this answer right?</translation>
    </message>
    <message>
        <source>This one is right</source>
        <translation>This one is right</translation>
    </message>
</context>
<context>
    <name>AddCardPage</name>
    <message>
        <source>1 of 3: show this to the new device</source>
        <translation>1 of 3: show this to the new device</translation>
    </message>
    <message>
        <source>Start Prystan there and scan this code, or take it there on a stick.</source>
        <translation>Start Prystan there and scan this code, or take it there on a USB stick.</translation>
    </message>
    <message>
        <source>The card of your organisation as a code</source>
        <translation>The card of your organisation as a code</translation>
    </message>
    <message>
        <source>The words of this organisation: %1</source>
        <translation>The words of this organisation: %1</translation>
    </message>
</context>
<context>
    <name>AddComparePage</name>
    <message>
        <source>Does the other screen show the same six words?</source>
        <translation>Does the other screen show the same six words?</translation>
    </message>
    <message>
        <source>It would become %1. %2</source>
        <translation>It would become %1. %2</translation>
    </message>
    <message>
        <source>The same: let it in</source>
        <translation>The same: let it in</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Not the same</translation>
    </message>
</context>
<context>
    <name>AddGrantPage</name>
    <message>
        <source>3 of 3: %1 may come in</source>
        <translation>3 of 3: %1 may come in</translation>
    </message>
    <message>
        <source>Scan this code with the new device, or take it there on a stick. Only that device can open it.</source>
        <translation>Scan this code with the new device, or take it there on a USB stick. Only that device can open it.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>The answer for the new device as a code</source>
        <translation>The answer for the new device as a code</translation>
    </message>
    <message>
        <source>The new device gets more keys than fit into a code. Write the answer to a USB stick and take it there. Only that device can open it.</source>
        <translation>The new device gets more keys than fit into a code. Write the answer to a USB stick and take it there. Only that device can open it.</translation>
    </message>
</context>
<context>
    <name>AddRequestPage</name>
    <message>
        <source>2 of 3: scan the new device</source>
        <translation>2 of 3: scan the code of the new device</translation>
    </message>
    <message>
        <source>It now shows a code of its own.</source>
        <translation>It now shows a code of its own.</translation>
    </message>
</context>
<context>
    <name>AdditionFlow</name>
    <message>
        <source>Stop adding?</source>
        <translation>Stop adding?</translation>
    </message>
    <message>
        <source>What you wrote was not saved yet and will be gone.</source>
        <translation>What you wrote was not saved yet and will be gone.</translation>
    </message>
    <message>
        <source>Stop and erase</source>
        <translation>Stop and erase</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Go on writing</translation>
    </message>
</context>
<context>
    <name>AlikePairRow</name>
    <message>
        <source>Staff decided differently</source>
        <translation>Staff disagree</translation>
    </message>
</context>
<context>
    <name>AlikeRecords</name>
    <message>
        <source>May be the same person as:</source>
        <extracomment>Staff, in an opened record, above other records; a question, not a finding.</extracomment>
        <translation>May be the same person as:</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <extracomment>Staff: shows more records that may be of the same person; %n is how many.</extracomment>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BirthPage</name>
    <message>
        <source>When were you born?</source>
        <translation>When were you born?</translation>
    </message>
    <message>
        <source>If you do not know exactly, about is good enough.</source>
        <translation>If you do not know exactly, about is good enough.</translation>
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
        <translation>May be registered already:</translation>
    </message>
    <message numerus="yes">
        <source>May be registered already: %n</source>
        <extracomment>Staff, in an open form, on a narrow screen; touched, it leads down to the records themselves.</extracomment>
        <translation>
            <numerusform>May be registered already: %n</numerusform>
            <numerusform>May be registered already: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarePage</name>
    <message>
        <source>%1: who is with the child now?</source>
        <extracomment>%1 is a name exactly as typed; it cannot be declined, so it stands apart</extracomment>
        <translation>%1: who is with the child now?</translation>
    </message>
    <message>
        <source>The adult who takes care of the child here, today.</source>
        <translation>The adult who takes care of the child here, today.</translation>
    </message>
</context>
<context>
    <name>CarryPage</name>
    <message>
        <source>Carry files by USB stick</source>
        <translation>Carry files by USB stick</translation>
    </message>
    <message>
        <source>For volunteers and staff. First read from the stick, then write to it.</source>
        <translation>For volunteers and staff. First read from the stick, then write to it.</translation>
    </message>
</context>
<context>
    <name>CodeAskPage</name>
    <message>
        <source>Which code?</source>
        <translation>Which code?</translation>
    </message>
    <message>
        <source>Six letters, from the person’s paper or phone.</source>
        <translation>Six letters, from the person’s paper or phone.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>This tablet does not look up whose code it is. Staff read later what you add.</source>
        <translation>This tablet does not look up whose code it is. Staff read later what you add.</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Scan with the camera</translation>
    </message>
</context>
<context>
    <name>CodeList</name>
    <message>
        <source>One code for each adult. Write it down or take a photo.</source>
        <translation>One code for each adult. Write it down or take a photo.</translation>
    </message>
    <message>
        <source>This is your code. Write it down or take a photo.</source>
        <translation>This is your code. Write it down or take a photo.</translation>
    </message>
    <message>
        <source>Other people can do nothing with this code. Staff use it to find your form.</source>
        <translation>Other people can do nothing with this code. Staff use it to find your form.</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Your code: %1</source>
        <extracomment>Read aloud: the letters of the code one by one</extracomment>
        <translation>Your code: %1</translation>
    </message>
    <message>
        <source>The same code as a picture for a phone</source>
        <translation>The same code as a picture for a phone</translation>
    </message>
</context>
<context>
    <name>ComparedRecords</name>
    <message>
        <source>Same person as:</source>
        <extracomment>Staff, in an opened record, above other records: staff decided so.</extracomment>
        <translation>Same person as:</translation>
    </message>
    <message>
        <source>Undo “same person”</source>
        <translation>Undo “same person”</translation>
    </message>
    <message>
        <source>Undo “same person”: %1</source>
        <translation>Undo “same person”: %1</translation>
    </message>
    <message numerus="yes">
        <source>Compared before: %n</source>
        <extracomment>Staff, in an opened record: shows records that are not of the same person; %n is how many.</extracomment>
        <translation>
            <numerusform>Compared before: %n</numerusform>
            <numerusform>Compared before: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo “same person”?</source>
        <translation>Undo “same person”?</translation>
    </message>
    <message>
        <source>Nothing is lost: both records stay as they are. They may be shown to you again as possibly one person.</source>
        <translation>Nothing is lost: both records stay as they are. They may be shown to you again as possibly one person.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
</context>
<context>
    <name>ContactOffer</name>
    <message>
        <source>There is no telephone number on this contact card.</source>
        <translation>There is no telephone number on this contact card.</translation>
    </message>
    <message>
        <source>Use the number %1</source>
        <translation>Use the number %1</translation>
    </message>
    <message>
        <source>Fill in the name: %1</source>
        <extracomment>&quot;%1&quot; is a name; the fields for the name are still empty</extracomment>
        <translation>Fill in the name: %1</translation>
    </message>
    <message>
        <source>Forget the contact card</source>
        <translation>Forget the contact card</translation>
    </message>
</context>
<context>
    <name>CorrectionFlow</name>
    <message>
        <source>Stop correcting?</source>
        <translation>Stop correcting?</translation>
    </message>
    <message>
        <source>What you have changed here was not saved yet and will be gone. The record stays as it was.</source>
        <translation>What you have changed here was not saved yet and will be gone. The record stays as it was.</translation>
    </message>
    <message>
        <source>Stop without saving</source>
        <translation>Stop without saving</translation>
    </message>
    <message>
        <source>Go on correcting</source>
        <translation>Go on correcting</translation>
    </message>
</context>
<context>
    <name>CountrySheet</name>
    <message>
        <source>Which country?</source>
        <translation>Which country?</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Field above the list of countries: the first letters of a country</extracomment>
        <translation>Search</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>This form is covered</source>
        <translation>This form is covered</translation>
    </message>
    <message>
        <source>Your PIN brings it back. After 15 minutes it is erased.</source>
        <translation>Your PIN brings it back. After 15 minutes it is erased.</translation>
    </message>
    <message>
        <source>That was not the PIN. Tries left: %1</source>
        <translation>That was not the PIN. Tries left: %1</translation>
    </message>
    <message>
        <source>I am another volunteer</source>
        <translation>I am another volunteer</translation>
    </message>
    <message>
        <source>Erase the open form?</source>
        <translation>Erase the open form?</translation>
    </message>
    <message>
        <source>The answers in it were not saved yet and will be gone.</source>
        <translation>The answers in it were not saved yet and will be gone.</translation>
    </message>
    <message>
        <source>Erase the form</source>
        <translation>Erase the form</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>About how old, in years</source>
        <translation>About how old, in years</translation>
    </message>
    <message>
        <source>Day, month and year</source>
        <translation>Day, month and year</translation>
    </message>
    <message>
        <source>Only the year</source>
        <translation>Only the year</translation>
    </message>
    <message>
        <source>Only about how old</source>
        <translation>Only about how old</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>I don’t know</translation>
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
        <translation>Other numbers</translation>
    </message>
</context>
<context>
    <name>DeliveryBody</name>
    <message>
        <source>Try now</source>
        <translation>Try now</translation>
    </message>
</context>
<context>
    <name>DemoMark</name>
    <message>
        <source>DEMO: no real people</source>
        <translation>DEMO: no real people</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>kiosk</translation>
    </message>
    <message>
        <source>volunteer&apos;s tablet</source>
        <translation>volunteer’s tablet</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>staff</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Please come to the desk</source>
        <translation>Please come to the desk</translation>
    </message>
    <message>
        <source>Your answers are saved on this device. Show this code at the desk.</source>
        <translation>Your answers are saved on this device. Show this code at the desk.</translation>
    </message>
    <message>
        <source>Is the desk closed?</source>
        <translation>Is the desk closed?</translation>
    </message>
    <message>
        <source>Wait where it is light and where there are people.</source>
        <translation>Wait where it is light and where there are people.</translation>
    </message>
    <message>
        <source>Ask the staff of the station or the police for help. They wear a uniform or a badge.</source>
        <translation>Ask the staff of the station or the police for help. They wear a uniform or a badge.</translation>
    </message>
    <message>
        <source>Do not go along with people you do not know.</source>
        <translation>Do not go along with people you do not know.</translation>
    </message>
    <message>
        <source>In danger: call 112. It is free.</source>
        <translation>In danger: call 112. It is free.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <extracomment>Staff, after a form was saved: the record of the person</extracomment>
        <translation>Open the record</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>All devices of your organisation that this one knows.</source>
        <translation>All devices of your organisation that this one knows.</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Add a device</translation>
    </message>
    <message>
        <source>Strike out %1</source>
        <translation>Block %1</translation>
    </message>
</context>
<context>
    <name>DocumentGroup</name>
    <message>
        <source>Document shown</source>
        <translation>Document shown</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Number of the document</translation>
    </message>
</context>
<context>
    <name>DocumentLine</name>
    <message>
        <source>Type the lines of the document</source>
        <translation>Type the lines of the document</translation>
    </message>
    <message>
        <source>Or read it with a document scanner, at any place of this page.</source>
        <translation>Or use a document scanner. It works anywhere on this page.</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Which document do you have with you?</source>
        <translation>Which document do you have with you?</translation>
    </message>
    <message>
        <source>You only show it. It always stays with you.</source>
        <translation>You only show it. It always stays with you.</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Number of the document</translation>
    </message>
</context>
<context>
    <name>DocumentQuestion</name>
    <message>
        <source>In the form: %1</source>
        <extracomment>Volunteer: &quot;%1&quot; is the answer that was typed before the document was read</extracomment>
        <translation>In the form: %1</translation>
    </message>
    <message>
        <source>In the document: %1</source>
        <extracomment>Volunteer: &quot;%1&quot; is what the document says</extracomment>
        <translation>In the document: %1</translation>
    </message>
    <message>
        <source>Use the document</source>
        <translation>Use the document</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>Keep the form</source>
        <translation>Keep the form</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
</context>
<context>
    <name>DocumentSaid</name>
    <message>
        <source>Use all of it</source>
        <extracomment>Volunteer: all answers that were read from the document go into the form</extracomment>
        <translation>Use all of it</translation>
    </message>
    <message>
        <source>Take it out again</source>
        <extracomment>Volunteer: what was filled in from the document goes out of the form again</extracomment>
        <translation>Take it out again</translation>
    </message>
    <message>
        <source>Leave the rest out</source>
        <extracomment>Volunteer: closes the box that tells what a document said</extracomment>
        <translation>Leave the rest out</translation>
    </message>
    <message>
        <source>Close this</source>
        <translation>Close this</translation>
    </message>
</context>
<context>
    <name>EarlierCodeField</name>
    <message>
        <source>Code from before</source>
        <translation>Code from before</translation>
    </message>
</context>
<context>
    <name>EarlierCodeGroup</name>
    <message>
        <source>They have filled this in before</source>
        <translation>They have filled this in before</translation>
    </message>
    <message>
        <source>Which code did they get? Six letters, on their paper or phone.</source>
        <translation>Which code did they get? Six letters, on their paper or phone.</translation>
    </message>
    <message>
        <source>This tablet does not look up whose code it is.</source>
        <translation>This tablet does not look up whose code it is.</translation>
    </message>
</context>
<context>
    <name>EarlierCodePage</name>
    <message>
        <source>Which code did you get?</source>
        <translation>Which code did you get?</translation>
    </message>
    <message>
        <source>Six letters, on your paper or your phone.</source>
        <translation>Six letters, on your paper or your phone.</translation>
    </message>
    <message>
        <source>I don’t have it any more</source>
        <translation>I don’t have it any more</translation>
    </message>
    <message>
        <source>This device looks nothing up. Fill in the form as usual. Staff can compare both forms later.</source>
        <translation>This device does not look up your earlier form. Fill in the form as usual. Staff can compare both forms later.</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <source>Thank you. This is what comes next.</source>
        <translation>Thank you. This is what comes next.</translation>
    </message>
    <message>
        <source>Close this page</source>
        <translation>Close this page</translation>
    </message>
    <message>
        <source>This form is not the registration with the municipality (gemeente).</source>
        <translation>This form is not the registration with the municipality (gemeente).</translation>
    </message>
    <message>
        <source>Go to the gemeente where you stay. They register you and give you a number (BSN). It is free.</source>
        <translation>Go to the gemeente where you stay. They register you and give you a number (BSN). It is free.</translation>
    </message>
    <message>
        <source>Bring your papers. You show them and take them back with you.</source>
        <translation>Bring your papers. You show them and take them back with you.</translation>
    </message>
    <message>
        <source>Staff here can tell you how to get there.</source>
        <translation>Staff here can tell you how to get there.</translation>
    </message>
</context>
<context>
    <name>FactsPage</name>
    <message>
        <source>Add to code %1</source>
        <translation>Add to code %1</translation>
    </message>
    <message>
        <source>Write only what helps. It is locked as soon as you save it.</source>
        <translation>Write only what helps. It is locked as soon as you save it.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation>Who is it about?</translation>
    </message>
    <message>
        <source>In words, for example: her brother</source>
        <translation>In words, for example: her brother</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>for example +380 …</source>
        <translation>for example +380 …</translation>
    </message>
    <message>
        <source>Where they sleep tonight</source>
        <translation>Where they sleep tonight</translation>
    </message>
    <message>
        <source>Address or name of the place</source>
        <translation>Address or name of the place</translation>
    </message>
</context>
<context>
    <name>FactsSavedPage</name>
    <message>
        <source>Added to code %1</source>
        <translation>Added to code %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Saved and locked on this device.</source>
        <translation>Saved and locked on this device.</translation>
    </message>
    <message>
        <source>Staff will see it with the form of this code. If no form has this code, staff are told.</source>
        <translation>Staff will see it with the form of this code. If no form has this code, staff are told.</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message numerus="yes">
        <source>Found: %n</source>
        <translation>
            <numerusform>Found: %n</numerusform>
            <numerusform>Found: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <extracomment>Staff: nobody answers to what was typed into the search.</extracomment>
        <translation>Nobody found.</translation>
    </message>
    <message>
        <source>Try another spelling, only a part of the name, or the code.</source>
        <translation>Try another spelling, only a part of the name, or the code.</translation>
    </message>
</context>
<context>
    <name>HarmlessPage</name>
    <message>
        <source>Travel information</source>
        <translation>Travel information</translation>
    </message>
    <message>
        <source>Departure times are on the boards in the hall.</source>
        <translation>Departure times are on the boards in the hall.</translation>
    </message>
    <message>
        <source>Questions about your journey? Ask at the information desk.</source>
        <translation>Questions about your journey? Ask at the information desk.</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>To the start</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Top of the page</source>
        <translation>Top of the page</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Language: %1</translation>
    </message>
    <message>
        <source>Aa</source>
        <extracomment>Button with a large and a small letter: text size and contrast</extracomment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Easier to read</source>
        <translation>Easier to read</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>How can we help you?</source>
        <translation>How can we help you?</translation>
    </message>
    <message>
        <source>Fill in the form</source>
        <translation>Fill in the form</translation>
    </message>
    <message>
        <source>For you and the people with you</source>
        <translation>For you and the people with you</translation>
    </message>
    <message>
        <source>Stay safe</source>
        <translation>Stay safe</translation>
    </message>
    <message>
        <source>Travel, a place to sleep, work, children</source>
        <translation>Travel, a place to sleep, work, children</translation>
    </message>
    <message>
        <source>Speak with a staff member</source>
        <translation>Speak with a staff member</translation>
    </message>
    <message>
        <source>What you can ask, and where</source>
        <translation>What you can ask, and where</translation>
    </message>
    <message>
        <source>In danger: call 112. It is free.</source>
        <translation>In danger: call 112. It is free.</translation>
    </message>
</context>
<context>
    <name>IdleBanner</name>
    <message>
        <source>I am still here</source>
        <translation>I am still here</translation>
    </message>
    <message numerus="yes">
        <source>This page will be cleared in %n second(s)</source>
        <translation>
            <numerusform>This page will be cleared in %n second</numerusform>
            <numerusform>This page will be cleared in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeFlow</name>
    <message>
        <source>Stop filling in?</source>
        <translation>Stop filling in?</translation>
    </message>
    <message>
        <source>What you have filled in was not saved yet and will be gone.</source>
        <translation>What you have filled in was not saved yet and will be gone.</translation>
    </message>
    <message>
        <source>Stop and erase</source>
        <translation>Stop and erase</translation>
    </message>
    <message>
        <source>Go on filling in</source>
        <translation>Go on filling in</translation>
    </message>
</context>
<context>
    <name>JoinAskPage</name>
    <message>
        <source>Ask to be let in</source>
        <translation>Ask to be let in</translation>
    </message>
    <message>
        <source>%1. Scan this code with the staff device, or take it there on a stick.</source>
        <translation>%1. Scan this code with the staff device, or take it there on a USB stick.</translation>
    </message>
    <message>
        <source>The request of this device as a code</source>
        <translation>The request of this device as a code</translation>
    </message>
    <message>
        <source>The staff device must show these six words:</source>
        <translation>The staff device must show these six words:</translation>
    </message>
    <message>
        <source>Then comes its answer:</source>
        <translation>Then comes its answer:</translation>
    </message>
</context>
<context>
    <name>JoinCardPage</name>
    <message>
        <source>Set up this device</source>
        <translation>Set up this device</translation>
    </message>
    <message>
        <source>On a staff device of your organisation: Devices, then “Add a device”. It shows the organisation&apos;s card.</source>
        <translation>On a staff device of your organisation, open Settings, then Devices, then “Add a device”. It shows the organisation’s card.</translation>
    </message>
</context>
<context>
    <name>JoinConfirmPage</name>
    <message>
        <source>Join %1?</source>
        <translation>Join %1?</translation>
    </message>
    <message>
        <source>This device becomes %1. %2</source>
        <translation>This device becomes %1. %2</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>The words of this organisation:</source>
        <translation>The words of this organisation:</translation>
    </message>
    <message>
        <source>Choose your passphrase (12 letters or more)</source>
        <translation>Choose your passphrase (12 letters or more)</translation>
    </message>
</context>
<context>
    <name>JoinModePage</name>
    <message>
        <source>What is this device for?</source>
        <translation>What is this device for?</translation>
    </message>
    <message>
        <source>Organisation: %1</source>
        <translation>Organisation: %1</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>People fill in the form themselves. It cannot open what was sent.</source>
        <translation>People fill in the form themselves. This device cannot open what was sent.</translation>
    </message>
    <message>
        <source>Volunteer&apos;s tablet</source>
        <translation>Volunteer’s tablet</translation>
    </message>
    <message>
        <source>A volunteer fills in the form. It cannot open what was sent.</source>
        <translation>A volunteer fills in the form. This device cannot open what was sent.</translation>
    </message>
    <message>
        <source>Staff device</source>
        <translation>Staff device</translation>
    </message>
    <message>
        <source>Opens records with a passphrase. An administrator lets it in.</source>
        <translation>Opens records with a passphrase. An administrator lets it in.</translation>
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
        <translation>How shall we talk with you?</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>In which language?</translation>
    </message>
    <message>
        <source>How can we reach you best?</source>
        <translation>How can we reach you best?</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>LastPinPage</name>
    <message>
        <source>This form can no longer be corrected here</source>
        <translation>This form can no longer be corrected here</translation>
    </message>
    <message>
        <source>Correct the last form: %1</source>
        <translation>Correct the last form: %1</translation>
    </message>
    <message>
        <source>The 15 minutes are over. Add to its code instead.</source>
        <translation>The 15 minutes are over. Add to its code instead.</translation>
    </message>
    <message>
        <source>That was not the PIN. Tries left: %1</source>
        <translation>That was not the PIN. Tries left: %1</translation>
    </message>
    <message>
        <source>Your PIN opens it. After five wrong tries it cannot be corrected.</source>
        <translation>Your PIN opens it. After five wrong tries it cannot be corrected.</translation>
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
        <translation>Take %1 off the list</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Add a person</translation>
    </message>
</context>
<context>
    <name>MemberPage</name>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Woman or man, as in the document</source>
        <translation>Woman or man, as in the document</translation>
    </message>
    <message>
        <source>Who is with the child now?</source>
        <translation>Who is with the child now?</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationality</translation>
    </message>
    <message>
        <source>About this person</source>
        <translation>About this person</translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message>
        <source>Who is travelling with you?</source>
        <translation>Who is travelling with you?</translation>
    </message>
    <message>
        <source>Add each person: family, friends, and every child. If you are on your own, go on.</source>
        <translation>Add each person: family, friends, and every child. If you are on your own, go on.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Nobody else</source>
        <translation>Nobody else</translation>
    </message>
</context>
<context>
    <name>NameFields</name>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Taken from the first person. Change it if it is different.</source>
        <translation>Taken from the first person. Change it if it is different.</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Patronymic (if you use one)</source>
        <translation>Patronymic (if you use one)</translation>
    </message>
    <message>
        <source>From the document</source>
        <translation>From the document</translation>
    </message>
    <message>
        <source>Name in the document</source>
        <translation>Name in the document</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <extracomment>Volunteer: the Latin name that was read from the document is taken away again</extracomment>
        <translation>Remove this</translation>
    </message>
    <message>
        <source>From the contact card</source>
        <translation>From the contact card</translation>
    </message>
</context>
<context>
    <name>NamePage</name>
    <message>
        <source>What is your name?</source>
        <translation>What is your name?</translation>
    </message>
    <message>
        <source>As in your passport, in Cyrillic or Latin letters. One name is enough if you have only one.</source>
        <translation>As in your passport, in Cyrillic or Latin letters. One name is enough if you have only one.</translation>
    </message>
</context>
<context>
    <name>NationalityPage</name>
    <message>
        <source>What is your nationality?</source>
        <translation>What is your nationality?</translation>
    </message>
    <message>
        <source>Of which country do you have a passport?</source>
        <translation>Which country is your passport from?</translation>
    </message>
</context>
<context>
    <name>NeedsField</name>
    <message>
        <source>None of these</source>
        <translation>None of these</translation>
    </message>
</context>
<context>
    <name>NeedsPage</name>
    <message>
        <source>You may choose several.</source>
        <translation>You may choose several.</translation>
    </message>
    <message>
        <source>What do you and the people with you need?</source>
        <translation>What do you and the people with you need?</translation>
    </message>
</context>
<context>
    <name>NumberKeys</name>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Finish now</source>
        <extracomment>Goes to the review page at once, without answering the remaining questions</extracomment>
        <translation>Finish now</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>PairAnswers</name>
    <message>
        <source>Same person</source>
        <translation>Same person</translation>
    </message>
    <message>
        <source>Both records stay and point to each other. You can undo this.</source>
        <translation>Both records stay and point to each other. You can undo this.</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Not the same person</translation>
    </message>
    <message>
        <source>You will not be asked about these two again. You can change this in the record.</source>
        <translation>You will not be asked about these two again. You can change this in the record.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>As if nobody had decided. Nothing is lost, both records stay as they are.</source>
        <translation>As if nobody had decided. Nothing is lost, both records stay as they are.</translation>
    </message>
    <message>
        <source>Not sure? Choose “Later”: nothing is noted.</source>
        <extracomment>Staff, under the answers &quot;Same person&quot; and &quot;Not the same&quot;; &quot;Later&quot; is the button at the lower edge.</extracomment>
        <translation>Not sure? Choose “Later”: nothing is noted.</translation>
    </message>
</context>
<context>
    <name>PairHead</name>
    <message>
        <source>Open this record</source>
        <translation>Open this record</translation>
    </message>
    <message>
        <source>Open this record: %1</source>
        <translation>Open this record: %1</translation>
    </message>
</context>
<context>
    <name>PartyGroups</name>
    <message>
        <source>Where they sleep tonight</source>
        <translation>Where they sleep tonight</translation>
    </message>
    <message>
        <source>Best way to reach them</source>
        <translation>Best way to reach them</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>What they need</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>%1 letters typed</source>
        <translation>%1 letters typed</translation>
    </message>
</context>
<context>
    <name>PassphraseNewPage</name>
    <message>
        <source>Your new passphrase</source>
        <translation>Your new passphrase</translation>
    </message>
    <message>
        <source>Now %1 stands at the screen</source>
        <translation>Now it is %1’s turn</translation>
    </message>
    <message>
        <source>Write these six words down and keep the paper with you. They are shown only now.</source>
        <translation>Write these six words down and keep the paper with you. They are shown only now.</translation>
    </message>
    <message>
        <source>At least 12 letters. Four ordinary words that do not belong together are good.</source>
        <translation>At least 12 letters. Four ordinary words that do not belong together are good.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>The six words, joined with hyphens</source>
        <translation>The six words, joined with hyphens</translation>
    </message>
    <message>
        <source>Type the words, with the hyphens</source>
        <translation>Type the words, with the hyphens</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>The same once more</translation>
    </message>
    <message>
        <source>I would rather choose my own</source>
        <translation>I would rather choose my own</translation>
    </message>
    <message>
        <source>Give me six words</source>
        <translation>Give me six words</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>PassphraseWhoPage</name>
    <message>
        <source>Who shall be able to open this device?</source>
        <translation>Who else may open this device?</translation>
    </message>
    <message>
        <source>Change your passphrase</source>
        <translation>Change your passphrase</translation>
    </message>
    <message>
        <source>This person will open the same records as you.</source>
        <translation>This person will be able to open the same records as you.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>Your own passphrase</translation>
    </message>
    <message>
        <source>Your passphrase until now</source>
        <translation>Your current passphrase</translation>
    </message>
</context>
<context>
    <name>PassphrasesPage</name>
    <message>
        <source>Passphrases</source>
        <translation>Passphrases</translation>
    </message>
    <message>
        <source>Everybody has a passphrase of their own. Nobody needs to know yours.</source>
        <translation>Everybody has a passphrase of their own. Nobody needs to know yours.</translation>
    </message>
    <message>
        <source>Let somebody in</source>
        <translation>Let somebody in</translation>
    </message>
    <message>
        <source>%1 · you</source>
        <translation>%1 · you</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>Change my passphrase</translation>
    </message>
    <message>
        <source>Take the passphrase of %1 away</source>
        <translation>Remove the passphrase of %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
</context>
<context>
    <name>PersonGroups</name>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Who is with the child now?</source>
        <translation>Who is with the child now?</translation>
    </message>
    <message>
        <source>Woman or man, as in the document</source>
        <translation>Woman or man, as in the document</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationality</translation>
    </message>
</context>
<context>
    <name>PhoneFields</name>
    <message>
        <source>Phone number</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>for example +380 …</source>
        <translation>for example +380 …</translation>
    </message>
    <message>
        <source>Is it safe to call or message this number?</source>
        <translation>Is it safe to call or message this number?</translation>
    </message>
    <message>
        <source>From the contact card</source>
        <translation>From the contact card</translation>
    </message>
    <message>
        <source>Scan the person’s contact card</source>
        <translation>Scan the person’s contact card</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>Your phone number</source>
        <translation>Your phone number</translation>
    </message>
    <message>
        <source>Only if you like. You can go on without it.</source>
        <translation>Only if you like. You can go on without it.</translation>
    </message>
</context>
<context>
    <name>PinChoicePage</name>
    <message>
        <source>Type the same PIN again</source>
        <translation>Type the same PIN again</translation>
    </message>
    <message>
        <source>The two PINs were different. Please choose one again.</source>
        <translation>The two PINs were different. Please choose one again.</translation>
    </message>
    <message>
        <source>Use this PIN</source>
        <translation>Use this PIN</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>%1 of 6 digits</source>
        <translation>%1 of 6 digits</translation>
    </message>
    <message>
        <source>Clear all</source>
        <extracomment>Key of the PIN pad: clears all digits</extracomment>
        <translation>Clear all</translation>
    </message>
    <message>
        <source>Take the last digit away</source>
        <extracomment>Key of the PIN pad: takes the last digit away</extracomment>
        <translation>Take the last digit away</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Address or name of the place</source>
        <translation>Address or name of the place</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Where will you sleep tonight?</source>
        <translation>Where will you sleep tonight?</translation>
    </message>
    <message>
        <source>If you do not know yet, ask at the desk.</source>
        <translation>If you do not know yet, ask at the desk.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Before you start</source>
        <translation>Before you start</translation>
    </message>
    <message>
        <source>Read less</source>
        <translation>Read less</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Read more</translation>
    </message>
    <message>
        <source>Why do we ask?</source>
        <translation>Why do we ask?</translation>
    </message>
    <message>
        <source>Who sees it?</source>
        <translation>Who sees it?</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>How long?</translation>
    </message>
    <message>
        <source>Only as long as it is needed for your help. %1 sets the time and then erases it. Ask at the desk.</source>
        <translation>Only as long as it is needed for your help. %1 sets the time and then erases it. Ask at the desk.</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Your rights</translation>
    </message>
    <message>
        <source>You may see your data, correct them, or have them erased. Ask at the desk. You may complain to the Autoriteit Persoonsgegevens, the Dutch authority for privacy.</source>
        <translation>You may see your data, correct them, or have them erased. Ask at the desk. You may complain to the Autoriteit Persoonsgegevens, the Dutch authority for privacy.</translation>
    </message>
    <message>
        <source>%1 asks these questions to find a safe place and the right help with you.</source>
        <translation>%1 asks these questions to find a safe place and the right help together with you.</translation>
    </message>
    <message>
        <source>Your answers are locked. Only trained staff can open them.</source>
        <translation>Your answers are locked. Only trained staff can open them.</translation>
    </message>
    <message>
        <source>Only a name is needed. You may skip the other questions. You get help either way.</source>
        <translation>Only a name is needed. You may skip the other questions. You get help either way.</translation>
    </message>
    <message>
        <source>To know who is with whom. To know who needs a bed or a doctor tonight. To protect children who are here without a parent.</source>
        <translation>To know who is with whom. To know who needs a bed or a doctor tonight. To protect children who are here without a parent.</translation>
    </message>
    <message>
        <source>Trained staff of %1. Is a child here without a parent? Then also the municipality and the guardians of Nidos. Nobody else, unless someone is in danger.</source>
        <translation>Trained staff of %1. Is a child here without a parent? Then also the municipality and the guardians of Nidos. Nobody else, unless someone is in danger.</translation>
    </message>
    <message>
        <source>Code from before: %1</source>
        <translation>Code from before: %1</translation>
    </message>
    <message>
        <source>I have filled this in before</source>
        <translation>I have filled this in before</translation>
    </message>
</context>
<context>
    <name>ProblemWindow</name>
    <message>
        <source>Prystan is open already. Close the other window first, or use that one.</source>
        <translation>Prystan is open already. Close the other window first, or use that one.</translation>
    </message>
    <message>
        <source>The disk is full. Make some room, then start Prystan again.</source>
        <translation>The disk is full. Make some room, then start Prystan again.</translation>
    </message>
    <message>
        <source>These data were written by a newer Prystan. Please install that one.</source>
        <translation>These data were written by a newer Prystan. Please install that one.</translation>
    </message>
    <message>
        <source>A part of the data is damaged. Nothing was changed. Please call your administrator.</source>
        <translation>A part of the data is damaged. Nothing was changed. Please call your administrator.</translation>
    </message>
    <message>
        <source>Prystan cannot read its data. Please call your administrator.</source>
        <translation>Prystan cannot read its data. Please call your administrator.</translation>
    </message>
    <message>
        <source>Prystan</source>
        <translation>Prystan</translation>
    </message>
    <message>
        <source>Prystan did not start</source>
        <translation>Prystan did not start</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Prystan may not read or write its data here. Please ask your administrator.</source>
        <translation>Prystan may not read or write its data here. Please ask your administrator.</translation>
    </message>
    <message>
        <source>Prystan is not set up here yet. Ask an administrator to do this.</source>
        <translation>Prystan is not set up here yet. Ask an administrator to do this.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Progress through the form: step 3 of 8</extracomment>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>PublicFlow</name>
    <message>
        <source>Choose a PIN for this shift</source>
        <translation>Choose a PIN for this shift</translation>
    </message>
    <message>
        <source>Six digits. It covers an open form when you put the tablet away.</source>
        <translation>Six digits. If you put the tablet away, the open form is covered. Your PIN brings it back.</translation>
    </message>
</context>
<context>
    <name>ReadMark</name>
    <message>
        <source>From the document</source>
        <translation>From the document</translation>
    </message>
</context>
<context>
    <name>ReadingSheet</name>
    <message>
        <source>Easier to read</source>
        <translation>Easier to read</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Strong contrast</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Less motion</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Why do you open this child&apos;s record?</source>
        <translation>Why do you open this child’s record?</translation>
    </message>
    <message>
        <source>Your reason is noted together with the time.</source>
        <translation>Your reason is noted together with the time.</translation>
    </message>
</context>
<context>
    <name>RecordLine</name>
    <message>
        <source>Erase this</source>
        <translation>Erase this</translation>
    </message>
    <message>
        <source>Erase this: %1</source>
        <translation>Erase this: %1</translation>
    </message>
    <message>
        <source>This one is right</source>
        <translation>This one is right</translation>
    </message>
    <message>
        <source>This one is right: %1</source>
        <translation>This one is right: %1</translation>
    </message>
</context>
<context>
    <name>RecordRow</name>
    <message>
        <source>answers differ</source>
        <translation>answers differ</translation>
    </message>
</context>
<context>
    <name>RegisterFlow</name>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
</context>
<context>
    <name>RemovePassphraseSheet</name>
    <message>
        <source>Take the passphrase of %1 away?</source>
        <translation>Remove the passphrase of %1?</translation>
    </message>
    <message>
        <source>%1 can no longer open records on this device. The records are locked with new keys; that can take a minute.</source>
        <translation>%1 will no longer be able to open records on this device. The records are locked with new keys; that can take a minute.</translation>
    </message>
    <message>
        <source>What %1 copied before can still be read with the old passphrase. On other devices it has to be taken away too.</source>
        <translation>What %1 copied before can still be read with the old passphrase. It has to be removed on other devices too.</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>Your own passphrase</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Remove it</translation>
    </message>
</context>
<context>
    <name>RevealLink</name>
    <message>
        <source>Hide what I typed</source>
        <translation>Hide what I typed</translation>
    </message>
    <message>
        <source>Show what I typed</source>
        <translation>Show what I typed</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Is this right?</source>
        <translation>Is this right?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Touch an answer to change it. If all is right, touch Save.</source>
        <translation>Touch an answer to change it. If all is right, touch Save.</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>%1: %2. Change</source>
        <translation>%1: %2. Change</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>This text is not there in your language yet.</source>
        <translation>This text is not there in your language yet.</translation>
    </message>
    <message>
        <source>In danger: 112. Advice: %1</source>
        <extracomment>%1 is a helpline: its name and number</extracomment>
        <translation>In danger: 112. Advice: %1</translation>
    </message>
    <message>
        <source>In danger: call 112. It is free.</source>
        <translation>In danger: call 112. It is free.</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Saved on this device</source>
        <translation>Saved on this device</translation>
    </message>
    <message>
        <source>Your answers are safe, also without internet.</source>
        <translation>Your answers are safe, also without internet.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <extracomment>Staff, after a form was saved: the record of the person</extracomment>
        <translation>Open the record</translation>
    </message>
</context>
<context>
    <name>SavingPage</name>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Please wait a moment.</source>
        <translation>Please wait a moment.</translation>
    </message>
</context>
<context>
    <name>ScanSheet</name>
    <message>
        <source>Scan a code</source>
        <translation>Scan a code</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>What the camera sees</translation>
    </message>
    <message>
        <source>Nothing is photographed or kept. The camera is on only while you see this.</source>
        <translation>Nothing is photographed or kept. The camera is on only while you see this.</translation>
    </message>
    <message>
        <source>Switch the camera on again</source>
        <translation>Switch the camera on again</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>In any spelling. Also a code, a document number or the end of a phone number.</source>
        <translation>In any spelling. Also a code, a document number or the end of a phone number.</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Find a person</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Staff: in the empty field itself; one short word, which stands there in large text as well.</extracomment>
        <translation>Search</translation>
    </message>
    <message>
        <source>Scan a person’s code</source>
        <translation>Scan a person’s code</translation>
    </message>
</context>
<context>
    <name>SectionTitle</name>
    <message>
        <source>The person</source>
        <translation>The person</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>With whom</translation>
    </message>
    <message>
        <source>The whole party</source>
        <translation>The whole party</translation>
    </message>
    <message>
        <source>What staff decided</source>
        <translation>What staff decided</translation>
    </message>
    <message>
        <source>Added later</source>
        <extracomment>Staff: heading over what somebody said later, with the code of this person</extracomment>
        <translation>Added later</translation>
    </message>
</context>
<context>
    <name>SexPage</name>
    <message>
        <source>What does your document say: woman or man?</source>
        <translation>What does your document say: woman or man?</translation>
    </message>
    <message>
        <source>We ask because places to sleep are often shared.</source>
        <translation>We ask because places to sleep are often shared.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Back to the page</source>
        <extracomment>Button that closes a sheet over the page and goes back to the page</extracomment>
        <translation>Back to the page</translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>This shift</source>
        <translation>This shift</translation>
    </message>
    <message>
        <source>Nothing was saved in this shift yet.</source>
        <translation>Nothing was saved in this shift yet.</translation>
    </message>
    <message>
        <source>This list has no names. It is only in memory and is empty after a restart.</source>
        <translation>This list has no names. It is only in memory and is empty after a restart.</translation>
    </message>
    <message>
        <source>End this shift</source>
        <translation>End this shift</translation>
    </message>
    <message>
        <source>End this shift?</source>
        <translation>End this shift?</translation>
    </message>
    <message>
        <source>Your PIN and this list will be gone. The saved forms stay on this device.</source>
        <translation>Your PIN and this list will be gone. The saved forms stay on this device.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Delivery and USB stick</source>
        <translation>Delivery and USB stick</translation>
    </message>
</context>
<context>
    <name>SlipField</name>
    <message>
        <source>Scan the code of the other screen</source>
        <translation>Scan the code on the other screen</translation>
    </message>
    <message>
        <source>Read from a USB stick</source>
        <translation>Read from a USB stick</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Scan with the camera</translation>
    </message>
</context>
<context>
    <name>SlipView</name>
    <message>
        <source>Write to a USB stick</source>
        <translation>Write to a USB stick</translation>
    </message>
</context>
<context>
    <name>SpaceRow</name>
    <message>
        <source>space</source>
        <translation>space</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>SpeakPage</name>
    <message>
        <source>Speak with a staff member</source>
        <translation>Speak with a staff member</translation>
    </message>
    <message>
        <source>You can ask about anything. Talking costs nothing.</source>
        <translation>You can ask about anything. Talking costs nothing.</translation>
    </message>
    <message>
        <source>A place to sleep, papers, school, work, a doctor</source>
        <translation>A place to sleep, papers, school, work, a doctor</translation>
    </message>
    <message>
        <source>A journey, an offer, or a person you are not sure about</source>
        <translation>A journey, an offer, or a person you are not sure about</translation>
    </message>
    <message>
        <source>Family you have lost contact with</source>
        <translation>Family you have lost contact with</translation>
    </message>
    <message>
        <source>You may ask to talk without others listening.</source>
        <translation>You may ask to talk without others listening.</translation>
    </message>
    <message>
        <source>Please go to the desk of %1 in this building. The opening hours are on the sign there.</source>
        <translation>Please go to the desk of %1 in this building. The opening hours are on the sign there.</translation>
    </message>
    <message>
        <source>Advice by phone: %1</source>
        <translation>Advice by phone: %1</translation>
    </message>
    <message>
        <source>In danger: call 112. It is free.</source>
        <translation>In danger: call 112. It is free.</translation>
    </message>
</context>
<context>
    <name>SpokenField</name>
    <message>
        <source>I copy this from a paper form</source>
        <translation>I am copying this from a paper form</translation>
    </message>
    <message>
        <source>When was it said? Day and time as on the paper.</source>
        <translation>When was it said? Day and time as on the paper.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hour</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minute</translation>
    </message>
</context>
<context>
    <name>StaffBar</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
</context>
<context>
    <name>StaffCorrectionPage</name>
    <message>
        <source>Correct this record</source>
        <translation>Correct this record</translation>
    </message>
    <message>
        <source>%1. Change only what is wrong or has changed. Everybody who may read this record will see it.</source>
        <translation>%1. Change only what is wrong or has changed. Everybody who may read this record will see it.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Save the correction</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>How do you know?</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation>Preferred language</translation>
    </message>
</context>
<context>
    <name>StaffDeliveryPage</name>
    <message>
        <source>Delivery</source>
        <translation>Delivery</translation>
    </message>
</context>
<context>
    <name>StaffDesk</name>
    <message>
        <source>Touch a line to open the record.</source>
        <translation>Touch a line to open the record.</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>The date is right</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
</context>
<context>
    <name>StaffDuplicatesPage</name>
    <message>
        <source>May be registered twice</source>
        <translation>May be registered twice</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s). The likeliest come first; the others follow when these are decided.</source>
        <translation>
            <numerusform>%n pair. The likeliest come first; the others follow when these are decided.</numerusform>
            <numerusform>%n pairs. The likeliest come first; the others follow when these are decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s), the likeliest first.</source>
        <translation>
            <numerusform>%n pair, the likeliest first.</numerusform>
            <numerusform>%n pairs, the likeliest first.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody seems to be registered twice.</source>
        <translation>Nobody seems to be registered twice.</translation>
    </message>
</context>
<context>
    <name>StaffErasuresPage</name>
    <message>
        <source>Erased records</source>
        <translation>Erased records</translation>
    </message>
    <message>
        <source>What is gone, and where it may still be. No names: they are gone too.</source>
        <translation>What is gone, and where it may still be. No names: they are gone too.</translation>
    </message>
    <message>
        <source>Nothing has been erased.</source>
        <translation>Nothing has been erased.</translation>
    </message>
</context>
<context>
    <name>StaffFlow</name>
    <message>
        <source>Choose a PIN for this pause</source>
        <translation>Choose a PIN for this pause</translation>
    </message>
    <message>
        <source>Six digits. Five tries, eight hours at most; after that only the passphrase opens.</source>
        <translation>Six digits. Five tries, eight hours at most; after that only the passphrase works.</translation>
    </message>
</context>
<context>
    <name>StaffListPage</name>
    <message>
        <source>Registrations</source>
        <translation>Registrations</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Read the list again</translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <translation>Nobody is registered yet.</translation>
    </message>
    <message>
        <source>The log of this device has a gap or was changed. The records can still be used. Please tell your administrator.</source>
        <translation>The log of this device has a gap or was changed. The records can still be used. Please tell your administrator.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>New forms appear here by themselves.</source>
        <translation>New forms appear here by themselves.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message numerus="yes">
        <source>May be registered twice: %n</source>
        <translation>
            <numerusform>May be registered twice: %n</numerusform>
            <numerusform>May be registered twice: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>New form</source>
        <extracomment>Staff, on the list: a form for somebody who is here now</extracomment>
        <translation>New form</translation>
    </message>
</context>
<context>
    <name>StaffPageBar</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
</context>
<context>
    <name>StaffPairPage</name>
    <message>
        <source>Is this the same person?</source>
        <translation>Is this the same person?</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Staff, under two records that may be of one person: nothing is decided now.</extracomment>
        <translation>Later</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>StaffPausedPage</name>
    <message>
        <source>Staff: paused</source>
        <translation>Staff: paused</translation>
    </message>
    <message>
        <source>Your PIN opens the records again. A pause ends after eight hours.</source>
        <translation>Your PIN opens the records again. A pause ends after eight hours.</translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <translation>Use the passphrase instead</translation>
    </message>
</context>
<context>
    <name>StaffReadingPage</name>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>New registrations are being read</source>
        <translation>New registrations are being read</translation>
    </message>
    <message>
        <source>Many have come in since this device was last opened. The list opens when all are read. You can lock the device: what is read stays read.</source>
        <translation>Many have come in since this device was last opened. The list opens when all are read. You can lock the device: what is read stays read.</translation>
    </message>
</context>
<context>
    <name>StaffRecordPage</name>
    <message>
        <source>Close this record</source>
        <translation>Close this record</translation>
    </message>
    <message>
        <source>Others in this party</source>
        <extracomment>Staff: above the other members of the party, in an opened record</extracomment>
        <translation>Others in this party</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>No longer wants to be registered</source>
        <translation>No longer wants to be registered</translation>
    </message>
    <message>
        <source>Erase this record</source>
        <translation>Erase this record</translation>
    </message>
    <message>
        <source>Correct this record</source>
        <translation>Correct this record</translation>
    </message>
</context>
<context>
    <name>StaffSettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Passphrases</source>
        <translation>Passphrases</translation>
    </message>
    <message>
        <source>Who may open the records on this device</source>
        <translation>Who may open the records on this device</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Let a new device in, strike a lost one out</source>
        <translation>Let a new device in, block a lost one</translation>
    </message>
    <message>
        <source>Erased records</source>
        <translation>Erased records</translation>
    </message>
    <message>
        <source>What is gone, and where it may still be</source>
        <translation>What is gone, and where it may still be</translation>
    </message>
</context>
<context>
    <name>StaffTrustPage</name>
    <message>
        <source>Set aside</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Everything that came in can be trusted.</source>
        <translation>Nothing that came in had to be set aside.</translation>
    </message>
    <message>
        <source>This came in and could not be trusted, so it is not among the registrations. There may be a real person behind it. Look for the person and ask. Please do not copy anything before that.</source>
        <translation>This came in and could not be trusted, so it is not among the records. There may be a real person behind it. Look for the person and ask. Please do not copy anything before that.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not shown.</source>
        <translation>
            <numerusform>%n more is not shown.</numerusform>
            <numerusform>%n more are not shown.</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Added to a code that is not here (yet)</source>
        <translation>Added to a code that is not here (yet)</translation>
    </message>
</context>
<context>
    <name>StaffUnlockPage</name>
    <message>
        <source>Staff: unlock the records</source>
        <translation>Staff: unlock the records</translation>
    </message>
    <message>
        <source>Only for trained staff. Every opening is noted.</source>
        <translation>Only for trained staff. Every opening is noted.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Passphrase of this demo: %1</source>
        <translation>Passphrase of this demo: %1</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
</context>
<context>
    <name>StaySafePage</name>
    <message>
        <source>Stay safe</source>
        <translation>Stay safe</translation>
    </message>
    <message>
        <source>Most people who offer help mean well. Anyone can be deceived. It is never your fault.</source>
        <translation>Most people who offer help mean well. Anyone can be deceived. It is never your fault.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Take a number along on your phone</source>
        <extracomment>Opens a list of helplines; one of them can be taken into the person&apos;s own phone by a QR code</extracomment>
        <translation>Keep a number in your phone</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less</source>
        <extracomment>Button that makes a number smaller</extracomment>
        <translation>Less</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button that makes a number larger</extracomment>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>StickField</name>
    <message>
        <source>Without a network</source>
        <translation>Without a network</translation>
    </message>
    <message>
        <source>Files travel locked. Whoever finds the stick can read nothing.</source>
        <translation>The files on the stick are locked. Whoever finds it cannot read anything.</translation>
    </message>
    <message>
        <source>Write to a USB stick</source>
        <translation>Write to a USB stick</translation>
    </message>
    <message>
        <source>Read from a USB stick</source>
        <translation>Read from a USB stick</translation>
    </message>
</context>
<context>
    <name>StrayRow</name>
    <message>
        <source>Erase this</source>
        <translation>Erase this</translation>
    </message>
    <message>
        <source>Erase this: %1</source>
        <translation>Erase this: %1</translation>
    </message>
</context>
<context>
    <name>StrikeOutSheet</name>
    <message>
        <source>Strike out %1?</source>
        <translation>Block %1?</translation>
    </message>
    <message>
        <source>Nothing that %1 sends from now on is believed. What it sent before stays.</source>
        <translation>What %1 sends from now on is not trusted. What has already come in here stays.</translation>
    </message>
    <message>
        <source>A lost staff device may still hold the keys it was given. Only its passphrase protects them.</source>
        <translation>A lost staff device may still hold the keys it was given. Only its passphrase protects them.</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Block</translation>
    </message>
</context>
<context>
    <name>TakeAlongSheet</name>
    <message>
        <source>Information</source>
        <extracomment>Under this name a helpline is kept in the person&apos;s own phone, where somebody else may look. It must tell nothing.</extracomment>
        <translation>Information</translation>
    </message>
    <message>
        <source>A number for your phone</source>
        <translation>A number for your phone</translation>
    </message>
    <message>
        <source>Does somebody else look into your phone? Then think first. In danger you need no number in it: 112 is enough.</source>
        <translation>Does somebody else look at your phone? Then think first. In danger you need no saved number: 112 is enough.</translation>
    </message>
    <message>
        <source>Which number?</source>
        <translation>Which number?</translation>
    </message>
    <message>
        <source>Under which name?</source>
        <translation>Under which name?</translation>
    </message>
    <message>
        <source>A word that tells nothing</source>
        <translation>A word that gives nothing away</translation>
    </message>
    <message>
        <source>The real name: easy to find</source>
        <translation>The real name: easy to find</translation>
    </message>
    <message>
        <source>Your phone will keep: %1, %2</source>
        <translation>Your phone will keep: %1, %2</translation>
    </message>
    <message>
        <source>The number as a picture for the camera of your phone</source>
        <translation>The number as a picture for the camera of your phone</translation>
    </message>
    <message>
        <source>Open the camera of your phone and hold it before the picture. Your phone asks whether to keep it. If you call later, the call stays in the list of calls until you erase it.</source>
        <translation>Open the camera of your phone and point it at the picture. Your phone asks whether to keep the number. If you call later, the call stays in the call list until you erase it.</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Choose again</translation>
    </message>
</context>
<context>
    <name>TierPill</name>
    <message>
        <source>adult</source>
        <translation>adult</translation>
    </message>
    <message>
        <source>%1, urgent</source>
        <translation>%1, urgent</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>opted out</translation>
    </message>
</context>
<context>
    <name>UnverifiedRow</name>
    <message>
        <source>Unverified, may be a person</source>
        <translation>Unverified, may be a person</translation>
    </message>
    <message>
        <source>Nobody has taken care of this for over an hour.</source>
        <translation>Nobody has taken care of this for over an hour.</translation>
    </message>
    <message>
        <source>I take care of this</source>
        <translation>I will take care of this</translation>
    </message>
    <message>
        <source>This is genuine: take it into the records</source>
        <translation>This is genuine: take it into the records</translation>
    </message>
</context>
<context>
    <name>VolunteerCards</name>
    <message>
        <source>Correct the last form: %1</source>
        <translation>Correct the last form: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to a code</source>
        <translation>Add to a code</translation>
    </message>
    <message>
        <source>Something more about a person who has a code</source>
        <translation>Something more about a person who has a code</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>This shift</translation>
    </message>
    <message>
        <source>Codes and numbers, no names</source>
        <translation>Codes and numbers, no names</translation>
    </message>
</context>
<context>
    <name>VolunteerDeliveryPage</name>
    <message>
        <source>Delivery</source>
        <translation>Delivery</translation>
    </message>
</context>
<context>
    <name>VolunteerFormPage</name>
    <message>
        <source>New form</source>
        <translation>New form</translation>
    </message>
    <message>
        <source>Names, a birth year and who is with each child are enough to save.</source>
        <translation>Names, a birth year and who is with each child are enough to save.</translation>
    </message>
    <message>
        <source>Check and save</source>
        <translation>Check and save</translation>
    </message>
    <message>
        <source>Those with this person</source>
        <translation>Those with this person</translation>
    </message>
    <message>
        <source>Correct form %1</source>
        <translation>Correct form %1</translation>
    </message>
</context>
<context>
    <name>ZoneField</name>
    <message>
        <source>Lines of the document</source>
        <translation>Lines of the document</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Next line</translation>
    </message>
</context>
<context>
    <name>ZonePanel</name>
    <message>
        <source>Type the lines of the document</source>
        <translation>Type the lines of the document</translation>
    </message>
    <message>
        <source>The lowest two or three lines, with many &lt;&lt;&lt;. Small letters and spaces do not matter.</source>
        <translation>The lowest two or three lines, with many &lt;&lt;&lt;. Small letters and spaces do not matter.</translation>
    </message>
    <message>
        <source>Use these lines</source>
        <translation>Use these lines</translation>
    </message>
    <message>
        <source>Do not type the lines</source>
        <translation>Do not type the lines</translation>
    </message>
</context>
<context>
    <name>prystan::ui::ActWords</name>
    <message>
        <source>The person asks for it</source>
        <extracomment>Staff: why a record is erased. Choice cards.</extracomment>
        <translation>The person asks for it</translation>
    </message>
    <message>
        <source>Registered by mistake, or twice</source>
        <translation>Registered by mistake, or twice</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>Not needed any more</translation>
    </message>
    <message>
        <source>Another reason in the law</source>
        <translation>Another legal reason</translation>
    </message>
    <message>
        <source>The person said so here</source>
        <extracomment>Staff: how it is known that the person no longer wants to be registered. Choice cards.</extracomment>
        <translation>The person said so here</translation>
    </message>
    <message>
        <source>By phone or message</source>
        <translation>By phone or message</translation>
    </message>
    <message>
        <source>A parent or guardian said so</source>
        <translation>A parent or guardian said so</translation>
    </message>
    <message>
        <source>I spoke with the person</source>
        <extracomment>Staff: how it is known that something that was set aside is genuine. Choice cards.</extracomment>
        <translation>I spoke with the person</translation>
    </message>
    <message>
        <source>A colleague on the spot confirmed it</source>
        <translation>A colleague on the spot confirmed it</translation>
    </message>
    <message>
        <source>I know the device and who used it</source>
        <translation>I know the device and who used it</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>Staff, lines of an opened record: what staff did with it.</extracomment>
        <translation>Checked</translation>
    </message>
    <message>
        <source>Handed over</source>
        <extracomment>Staff: to the municipality or to Nidos.</extracomment>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>No longer wants to be registered</source>
        <translation>No longer wants to be registered</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Erased</translation>
    </message>
    <message>
        <source>Taken in as genuine</source>
        <extracomment>Staff: it had been set aside as unverified; a staff member vouched for it.</extracomment>
        <translation>Taken in as genuine</translation>
    </message>
    <message>
        <source>by a staff member, device %1, %2</source>
        <extracomment>Staff: who decided it, &quot;by a staff member, device S1, 24 November 2026, 23:40&quot;.</extracomment>
        <translation>by a staff member, device %1, %2</translation>
    </message>
    <message>
        <source>This record was erased. What you see came in without knowing of that. Erase it again if it should go too.</source>
        <extracomment>Staff, in a record that was erased and of which something came in later.</extracomment>
        <translation>This record was erased. What you see here came in later, from a device that did not know. Erase it again if this should go too.</translation>
    </message>
    <message>
        <source>%1 and all that was said about this person will be gone.</source>
        <extracomment>Staff, before a record is erased: what will be gone. %1: the person&apos;s name.</extracomment>
        <translation>The record of %1 will be gone, with all that was said about this person.</translation>
    </message>
    <message>
        <source>Nobody else is left in this form, so phone, place and needs go too.</source>
        <extracomment>Staff, before the last member of a party is erased: phone number, place and needs go as well.</extracomment>
        <translation>Nobody else is left in this form, so phone, place and needs will be gone too.</translation>
    </message>
    <message>
        <source>The others in this form stay. The form will still show that there was a child, and about how old.</source>
        <translation>The others in this form stay. The form will still show that there was a child, and about how old.</translation>
    </message>
    <message>
        <source>The others in this form stay. The form will still show that there was one more person.</source>
        <translation>The others in this form stay. The form will still show that there was one more person.</translation>
    </message>
    <message>
        <source>Copies on other devices and on the server go when they connect.</source>
        <translation>Copies on other devices and on the server will be gone once these connect.</translation>
    </message>
    <message>
        <source>An old backup may still hold it.</source>
        <translation>An old backup may still hold it.</translation>
    </message>
    <message>
        <source>You cannot undo this.</source>
        <translation>You cannot undo this.</translation>
    </message>
    <message>
        <source>The record stays as it is. It is marked, and stands at the end of the list.</source>
        <extracomment>Staff, before a record is marked: the person no longer wants to be registered.</extracomment>
        <translation>The record stays as it is. It is marked and moves to the end of the list.</translation>
    </message>
    <message>
        <source>If everything should be gone, erase the record instead.</source>
        <translation>If everything should be gone, erase the record instead.</translation>
    </message>
    <message>
        <source>%1 will stand among the records, with a note that a staff member vouched for it.</source>
        <extracomment>Staff, before something that was set aside is believed. %1: name and age as said.</extracomment>
        <translation>%1 will be among the records, with a note that a staff member said it is genuine.</translation>
    </message>
    <message>
        <source>Only this one is taken in. Everything else stays set aside.</source>
        <translation>Only this one is taken in. Everything else stays set aside.</translation>
    </message>
    <message>
        <source>Please be sure that this person is real.</source>
        <translation>Please make sure that this person is real.</translation>
    </message>
    <message>
        <source>The record is marked and stands at the end of the list.</source>
        <translation>The record is marked and is now at the end of the list.</translation>
    </message>
    <message>
        <source>It now stands among the records.</source>
        <translation>It is now among the records.</translation>
    </message>
    <message>
        <source>Please choose a reason.</source>
        <translation>Please choose a reason.</translation>
    </message>
    <message>
        <source>This is the passphrase that opened the records. A second person must type another one.</source>
        <extracomment>Staff: two people are needed, and the same passphrase came twice.</extracomment>
        <translation>This is the passphrase that opened the records. A second person must type another one.</translation>
    </message>
    <message>
        <source>A second person must type a passphrase.</source>
        <extracomment>Staff: two people are needed, and no passphrase was typed.</extracomment>
        <translation>A second person must type a passphrase.</translation>
    </message>
    <message>
        <source>This passphrase is not known here. Please try again.</source>
        <extracomment>Staff: of the second person.</extracomment>
        <translation>This passphrase is not known here. Please try again.</translation>
    </message>
    <message>
        <source>What was added later stays for the others. Look whether it says something about this person.</source>
        <extracomment>Staff, before a record is erased: facts that volunteers added to a code of this form later.</extracomment>
        <translation>What was added later stays for the others. Check whether any of it is about this person.</translation>
    </message>
    <message>
        <source>This addition without a code will be gone. Everything else stays.</source>
        <extracomment>Staff, before it is erased: something that was added later, and whose code got lost.</extracomment>
        <translation>This addition without a code will be gone. Everything else stays.</translation>
    </message>
    <message>
        <source>This addition to code %1 will be gone. Everything else stays.</source>
        <extracomment>Staff, before it is erased: something that was added later. %1: the code</extracomment>
        <translation>This addition to code %1 will be gone. Everything else stays.</translation>
    </message>
    <message>
        <source>The form mentions this person, but nothing else about this person is here. Erase this only if the record will never come in.</source>
        <extracomment>Staff, before a person is erased of whom the form tells, and whose record never came.</extracomment>
        <translation>The form mentions this person, but nothing else about this person is here. Erase this only if the record will never come in.</translation>
    </message>
    <message>
        <source>If the record comes in after all, you will see it, with a note that it had been erased.</source>
        <translation>If the record comes in after all, you will see it, with a note that it had been erased.</translation>
    </message>
    <message>
        <source>The details of the hand-over will be gone too: that this person was handed over, to whom and when. If the law asks you to keep them, write them down elsewhere first.</source>
        <extracomment>Staff, before a record is erased: to the municipality or to Nidos, and who received the person.</extracomment>
        <translation>The details of the hand-over will be gone too: that this person was handed over, to whom and when. If the law asks you to keep them, write them down elsewhere first.</translation>
    </message>
    <message>
        <source>I asked the person</source>
        <extracomment>Staff: how it is known which of several answers is right. Choice cards.</extracomment>
        <translation>I asked the person</translation>
    </message>
    <message>
        <source>I saw it in a document</source>
        <translation>I saw it in a document</translation>
    </message>
    <message>
        <source>Somebody who knows the person told me</source>
        <translation>Somebody who knows the person told me</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Staff, before one of several answers is chosen: &quot;Given name: Daryna&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Everybody will see this answer. If somebody answers differently later, both are shown again.</source>
        <translation>Everybody will see this answer. If somebody answers differently later, both are shown again.</translation>
    </message>
    <message>
        <source>The answer is chosen.</source>
        <translation>The answer is chosen.</translation>
    </message>
    <message>
        <source>It was a typing mistake</source>
        <translation>It was a typing mistake</translation>
    </message>
    <message>
        <source>You have not changed anything yet.</source>
        <extracomment>Staff: a record is to be corrected, and nothing in the form was changed yet.</extracomment>
        <translation>You have not changed anything yet.</translation>
    </message>
    <message>
        <source>The correction is saved.</source>
        <translation>The correction is saved.</translation>
    </message>
    <message>
        <source>This record is not here any more. Your correction was not saved.</source>
        <extracomment>Staff: somebody erased the record while it was being corrected.</extracomment>
        <translation>This record is not here any more. Your correction was not saved.</translation>
    </message>
    <message>
        <source>The part of the form that says who came together cannot be opened here. Please make this correction on a device that can open it.</source>
        <extracomment>Staff: a correction needs to know who belongs together, and that part is closed on this device.</extracomment>
        <translation>The part of the form that says who came together cannot be opened here. Please make this correction on a device that can open it.</translation>
    </message>
    <message>
        <source>Erased on %1</source>
        <extracomment>Staff, heading of the certificate of an erasure: &quot;Erased on 24 November 2026, 23:40&quot;.</extracomment>
        <translation>Erased on %1</translation>
    </message>
    <message>
        <source>By two staff members, on device %1</source>
        <extracomment>Staff, certificate of an erasure. %1: label of the device, &quot;S1&quot;.</extracomment>
        <translation>By two staff members, on device %1</translation>
    </message>
    <message>
        <source>By a staff member, on device %1</source>
        <translation>By a staff member, on device %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sealed file(s), made on: %1</source>
        <extracomment>Staff, certificate of an erasure. %1: which devices had made the files, and how many each: &quot;K1 (3), S1 (1)&quot;.</extracomment>
        <translation>
            <numerusform>%n sealed file, made on: %1</numerusform>
            <numerusform>%n sealed files, made on: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>On this device: gone.</source>
        <extracomment>Staff, certificate of an erasure.</extracomment>
        <translation>On this device: gone.</translation>
    </message>
    <message numerus="yes">
        <source>On the server: %n file(s) not gone yet. They go when a device that may erase there connects.</source>
        <extracomment>Staff, certificate of an erasure: files that a server may still hold.</extracomment>
        <translation>
            <numerusform>On the server: %n file is not gone yet. It goes when a device that may erase there connects.</numerusform>
            <numerusform>On the server: %n files are not gone yet. They go when a device that may erase there connects.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the server: gone since %1.</source>
        <extracomment>Staff, certificate of an erasure. %1: date and time.</extracomment>
        <translation>On the server: gone since %1.</translation>
    </message>
    <message>
        <source>On the server: it was never there.</source>
        <translation>On the server: it was never there.</translation>
    </message>
    <message>
        <source>On other devices: goes when they connect. This device cannot see when that is.</source>
        <translation>On other devices: goes when they connect. This device cannot see when that is.</translation>
    </message>
    <message>
        <source>Old backups and USB sticks: may still hold it. It can be read there until the organisation destroys the key of that time.</source>
        <extracomment>Staff, certificate of an erasure: the key is the organisation&apos;s, and is replaced from time to time.</extracomment>
        <translation>Old backups and USB sticks: may still hold it. It can be read there until the organisation destroys the key of that time.</translation>
    </message>
    <message>
        <source>Nothing about this person had come in yet. If something comes in later, you will see it.</source>
        <extracomment>Staff, certificate of an erasure: somebody whom a form only mentions was marked as erased.</extracomment>
        <translation>Nothing about this person had come in yet. If something comes in later, you will see it.</translation>
    </message>
    <message>
        <source>It is erased. You can see what is gone, and from where, in the settings under “Erased records”.</source>
        <extracomment>Staff, one calm line over the list when it is done.</extracomment>
        <translation>It is erased. You can see what is gone, and from where, in the settings under “Erased records”.</translation>
    </message>
    <message>
        <source>Old backups and USB sticks: may still hold it. This device has destroyed the key of that time; once every device has done so, nobody can read it.</source>
        <extracomment>Staff, certificate of an erasure: the key is destroyed on each staff device by hand.</extracomment>
        <translation>Old backups and USB sticks: may still hold it. This device has destroyed the key of that time; once every device has done so, nobody can read it.</translation>
    </message>
    <message>
        <source>Please choose how you know.</source>
        <extracomment>Staff, under the question &quot;How do you know?&quot; when a record is corrected.</extracomment>
        <translation>Please choose how you know.</translation>
    </message>
</context>
<context>
    <name>prystan::ui::DeliveryWords</name>
    <message>
        <source>Nothing is waiting to be delivered</source>
        <extracomment>There is nothing that has to be sent to the server.</extracomment>
        <translation>Nothing is waiting to be delivered</translation>
    </message>
    <message>
        <source>Everything is delivered</source>
        <translation>Everything is delivered</translation>
    </message>
    <message>
        <source>Never yet</source>
        <extracomment>Answer to: last delivered?</extracomment>
        <translation>Never yet</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <extracomment>What delivery is doing now.</extracomment>
        <translation>Nothing to do</translation>
    </message>
    <message>
        <source>Delivering</source>
        <extracomment>What delivery is doing now.</extracomment>
        <translation>Delivering</translation>
    </message>
    <message>
        <source>Trying again in less than a minute</source>
        <translation>Trying again in less than a minute</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n minute(s)</source>
        <translation>
            <numerusform>Trying again in %n minute</numerusform>
            <numerusform>Trying again in %n minutes</numerusform>
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
        <translation>no connection to the server</translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <translation>the server does not answer</translation>
    </message>
    <message>
        <source>this network asks to log in first</source>
        <translation>this network asks to log in first</translation>
    </message>
    <message>
        <source>the server does not know this device</source>
        <translation>the server does not know this device</translation>
    </message>
    <message>
        <source>the server does not let this device in</source>
        <translation>the server does not let this device in</translation>
    </message>
    <message>
        <source>the server is not set up for us</source>
        <translation>the server is not set up for us</translation>
    </message>
    <message>
        <source>the server does not take so much at once</source>
        <translation>the server does not take so much at once</translation>
    </message>
    <message>
        <source>the server is busy</source>
        <translation>the server is busy</translation>
    </message>
    <message>
        <source>the server is full</source>
        <translation>the server is full</translation>
    </message>
    <message>
        <source>something is wrong at the server</source>
        <translation>something is wrong on the server</translation>
    </message>
    <message>
        <source>the server&apos;s answer makes no sense</source>
        <translation>the server’s answer makes no sense</translation>
    </message>
    <message>
        <source>the server&apos;s certificate has expired</source>
        <translation>the server’s certificate has expired</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not valid yet</source>
        <translation>the server’s certificate is not valid yet</translation>
    </message>
    <message>
        <source>the certificate belongs to another server</source>
        <translation>the certificate belongs to another server</translation>
    </message>
    <message>
        <source>the server&apos;s certificate cannot be trusted</source>
        <translation>the server’s certificate cannot be trusted</translation>
    </message>
    <message>
        <source>this is not the server of your organisation</source>
        <translation>this is not the server of your organisation</translation>
    </message>
    <message>
        <source>the storage of this device does not answer</source>
        <translation>the storage of this device does not answer</translation>
    </message>
    <message>
        <source>Open the browser of this device, log in to the network there and try again.</source>
        <translation>Open the browser of this device, log in to the network there and try again.</translation>
    </message>
    <message>
        <source>Please check date and time of this device. If they are right, tell your administrator.</source>
        <translation>Please check the date and time of this device. If they are right, tell your administrator about the problem.</translation>
    </message>
    <message>
        <source>Nothing was sent. Somebody may be listening in this network: try another one, and tell your administrator.</source>
        <translation>Nothing was sent. Somebody may be listening in on this network: try another one, and tell your administrator.</translation>
    </message>
    <message>
        <source>Please start the program again. If that does not help, tell your administrator.</source>
        <translation>Please start the program again. If that does not help, tell your administrator.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) at the server are not from our devices and were left there.</source>
        <translation>
            <numerusform>%n file on the server is not from our devices and was left there.</numerusform>
            <numerusform>%n files on the server are not from our devices and were left there.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this device and that of the server differ. Please check date and time.</source>
        <translation>The clock of this device and that of the server differ. Please check the date and time.</translation>
    </message>
    <message>
        <source>Only on this device</source>
        <extracomment>Delivery, label of a number: records that are nowhere else yet.</extracomment>
        <translation>Only on this device</translation>
    </message>
    <message>
        <source>At the server</source>
        <extracomment>Delivery, label of a number: records that the server has, and nobody at the office has told that they came.</extracomment>
        <translation>On the server</translation>
    </message>
    <message>
        <source>Confirmed by staff</source>
        <extracomment>Delivery, label of a number: records of which a staff device has confirmed that they came.</extracomment>
        <translation>Confirmed by staff</translation>
    </message>
    <message>
        <source>Last delivered</source>
        <extracomment>Delivery, label of a time.</extracomment>
        <translation>Last delivered</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Delivery, label of what is done at the moment.</extracomment>
        <translation>Now</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not yet delivered</source>
        <extracomment>Forms are safe on this device and were not sent to the server yet.</extracomment>
        <translation>
            <numerusform>%n file not yet delivered</numerusform>
            <numerusform>%n files not yet delivered</numerusform>
        </translation>
    </message>
    <message>
        <source>No server is set up. Files leave this device on a USB stick.</source>
        <translation>No server is set up. Files leave this device on a USB stick.</translation>
    </message>
    <message>
        <source>You do not need to do anything. Everything is safe on this device and goes as soon as it works.</source>
        <translation>You do not need to do anything. Everything is safe on this device and will be sent as soon as possible.</translation>
    </message>
    <message>
        <source>Everything is safe on this device. Please tell your administrator.</source>
        <translation>Everything is safe on this device. Please tell your administrator.</translation>
    </message>
    <message numerus="yes">
        <source>The server had lost %n file(s). They are delivered again.</source>
        <translation>
            <numerusform>The server lost %n file. It will be delivered again.</numerusform>
            <numerusform>The server lost %n files. They will be delivered again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server does not take %n file(s). They stay on this device. Please tell your administrator.</source>
        <translation>
            <numerusform>The server does not accept %n file. It stays on this device. Please tell your administrator.</numerusform>
            <numerusform>The server does not accept %n files. They stay on this device. Please tell your administrator.</numerusform>
        </translation>
    </message>
    <message>
        <source>Others have newer files of these devices, and the server does not hand them out: %1</source>
        <extracomment>%1: labels of devices, &quot;K7, V2&quot;.</extracomment>
        <translation>Others have newer files from these devices: %1. The server does not hand them out.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were erased at the server, and nobody here has erased them. Please tell your administrator.</source>
        <translation>
            <numerusform>%n file was erased on the server, but nobody here erased it. Please tell your administrator.</numerusform>
            <numerusform>%n files were erased on the server, but nobody here erased them. Please tell your administrator.</numerusform>
        </translation>
    </message>
    <message>
        <source>This network may cost money: new files of others wait for another one.</source>
        <translation>This network may cost money: new files from others will wait for another network.</translation>
    </message>
    <message>
        <source>Writing: %1 of %2. Please leave the stick in.</source>
        <extracomment>To a USB stick; %1 of %2 files are done.</extracomment>
        <translation>Writing: %1 of %2. Please leave the stick in.</translation>
    </message>
    <message>
        <source>Reading. Please leave the stick in.</source>
        <extracomment>From a USB stick.</extracomment>
        <translation>Reading. Please leave the stick in.</translation>
    </message>
    <message>
        <source>There is nothing to take along: everything is confirmed. You can take the stick out.</source>
        <translation>There is nothing to take along: everything is confirmed. You can take the stick out.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are on the stick, locked and checked. You can take it out.</source>
        <translation>
            <numerusform>%n file is on the stick, locked and checked. You can take the stick out.</numerusform>
            <numerusform>%n files are on the stick, locked and checked. You can take the stick out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of other devices were read.</source>
        <translation>
            <numerusform>%n file from other devices was read.</numerusform>
            <numerusform>%n files from other devices were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this device are now confirmed.</source>
        <translation>
            <numerusform>%n file from this device is now confirmed.</numerusform>
            <numerusform>%n files from this device are now confirmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are damaged. Please have them written again.</source>
        <translation>
            <numerusform>%n file is damaged. Please have it written again.</numerusform>
            <numerusform>%n files are damaged. Please have them written again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are from a device that is not known here. Please tell your administrator.</source>
        <translation>
            <numerusform>%n file is from a device that is not known here. Please tell your administrator.</numerusform>
            <numerusform>%n files are from a device that is not known here. Please tell your administrator.</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the stick is not from your organisation and was not read.</source>
        <translation>Some of the files on the stick are not from your organisation and were not read.</translation>
    </message>
    <message>
        <source>There is nothing new on the stick.</source>
        <translation>There is nothing new on the stick.</translation>
    </message>
    <message>
        <source>You can take the stick out.</source>
        <translation>You can take the stick out.</translation>
    </message>
    <message>
        <source>There is no USB stick. Put one in, wait a moment and try again.</source>
        <translation>There is no USB stick. Put one in, wait a moment and try again.</translation>
    </message>
    <message>
        <source>There is no USB stick with files of Prystan. Put it in, wait a moment and try again.</source>
        <translation>There is no USB stick with files of Prystan. Put it in, wait a moment and try again.</translation>
    </message>
    <message>
        <source>There is more than one USB stick. Leave one in and try again.</source>
        <translation>There is more than one USB stick. Leave one in and try again.</translation>
    </message>
    <message>
        <source>The USB stick is full. Nothing is lost: everything is still on this device. Use another stick.</source>
        <translation>The USB stick is full. Nothing is lost: everything is still on this device. Use another stick.</translation>
    </message>
    <message>
        <source>The USB stick does not work as it should. Nothing is lost: everything is still on this device. Try again or use another stick.</source>
        <translation>The USB stick does not work as it should. Nothing is lost: everything is still on this device. Try again or use another stick.</translation>
    </message>
    <message>
        <source>This kiosk does not know this USB stick. First touch “Write to a USB stick” on a staff device of your organisation.</source>
        <extracomment>On a kiosk, to whoever carries files. A staff device leaves a sign of the organisation on a stick.</extracomment>
        <translation>This kiosk does not know this USB stick. First touch “Write to a USB stick” on a staff device of your organisation.</translation>
    </message>
    <message>
        <source>A part of the stick was not read: this device does not know the sender yet. Fetch the newest list of devices, from the server or from a staff device&apos;s stick, and then read this stick again.</source>
        <extracomment>&quot;list of devices&quot;: a signed file that travels by the server and on sticks of other staff devices.</extracomment>
        <translation>A part of the stick was not read: this device does not know the sender yet. Fetch the newest list of devices, from the server or from a staff device’s stick. Then read this stick again.</translation>
    </message>
</context>
<context>
    <name>prystan::ui::DevicesViewModel</name>
    <message>
        <source>Nothing was given. The code was not from that device, or somebody changed it. Begin again.</source>
        <translation>The device was not let in. The code was not from that device, or somebody changed it. Begin again.</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>This device</translation>
    </message>
    <message>
        <source>The list of devices and keys of your organisation has expired. Registering goes on. Ask an administrator for a new one.</source>
        <translation>The list of devices and keys of your organisation has expired. You can go on registering people. Ask an administrator for a new list.</translation>
    </message>
</context>
<context>
    <name>prystan::ui::DocumentWords</name>
    <message>
        <source>The lines of a visa were read.</source>
        <extracomment>Volunteer, above what was read: a visa was scanned, or its lines were typed.</extracomment>
        <translation>The lines of a visa were read.</translation>
    </message>
    <message>
        <source>The lines of a document were read.</source>
        <extracomment>Volunteer, above what was read: a passport or card was scanned, or its lines were typed.</extracomment>
        <translation>The lines of a document were read.</translation>
    </message>
    <message>
        <source>The lines of the document could not be read. Please scan again, or type them.</source>
        <extracomment>Volunteer: the scanner sent something that cannot be the lines of a document.</extracomment>
        <translation>The lines of the document could not be read. Please scan again, or type them.</translation>
    </message>
    <message>
        <source>The scanner sent Cyrillic letters, and they do not fit. Please set the keyboard of this device to English and scan again.</source>
        <extracomment>Volunteer: the scanner types like a keyboard, and the keyboard of this device is set to Cyrillic letters.</extracomment>
        <translation>The scanner sent Cyrillic letters, and they do not fit. Please set the keyboard of this device to English and scan again.</translation>
    </message>
    <message>
        <source>Filled in: %1.</source>
        <extracomment>Volunteer: &quot;%1&quot; is a list of questions: &quot;family name, given name, date of birth&quot;.</extracomment>
        <translation>Filled in: %1.</translation>
    </message>
    <message>
        <source>Everything that it says is here already.</source>
        <extracomment>Volunteer: a document was read, and every answer was there already.</extracomment>
        <translation>Everything in it is here already.</translation>
    </message>
    <message>
        <source>Kept beside the name: %1.</source>
        <extracomment>Volunteer: the name was typed in Cyrillic; &quot;%1&quot; is the spelling of the document, which is kept beside it.</extracomment>
        <translation>Kept beside the name: %1.</translation>
    </message>
    <message>
        <source>The two names are not alike. Is this the document of this person?</source>
        <extracomment>Volunteer: the name in the document is quite another one than the name that was typed.</extracomment>
        <translation>The two names are not alike. Is this the document of this person?</translation>
    </message>
    <message>
        <source>The check digit does not fit. Please compare it with the document.</source>
        <extracomment>Volunteer, why a person has to look: each answer in the lines of a document has a digit that proves it.</extracomment>
        <translation>The check digit does not fit. Please compare it with the document.</translation>
    </message>
    <message>
        <source>The last check digit of the document does not fit. Please compare it with the document.</source>
        <translation>The last check digit of the document does not fit. Please compare it with the document.</translation>
    </message>
    <message>
        <source>One letter or digit was put right by the program. Please compare it with the document.</source>
        <translation>One letter or digit was put right by the program. Please compare it with the document.</translation>
    </message>
    <message>
        <source>The line is too short for the whole name. Please look at the upper part of the document.</source>
        <translation>The line is too short for the whole name. Please look at the upper part of the document.</translation>
    </message>
    <message>
        <source>The line has only two digits of the year. It may also be %1.</source>
        <extracomment>&quot;%1&quot; is a year, &quot;1919&quot;: the lines of a document have only two digits of a year.</extracomment>
        <translation>The line has only two digits of the year. It may also be %1.</translation>
    </message>
    <message>
        <source>It is not certain whether this is a child. When in doubt, it is a child.</source>
        <translation>It is not certain whether this is a child. When in doubt, we treat the person as a child.</translation>
    </message>
    <message>
        <source>The document does not have the whole date.</source>
        <translation>The document does not have the whole date.</translation>
    </message>
    <message>
        <source>The document leaves this open. Please ask.</source>
        <translation>The document leaves this open. Please ask.</translation>
    </message>
    <message>
        <source>The program does not know this code. Please look at the document.</source>
        <translation>The program does not know this code. Please look at the document.</translation>
    </message>
    <message>
        <source>It stands in a visa. Please ask for a passport or card.</source>
        <translation>This comes from a visa. Please ask for a passport or ID card.</translation>
    </message>
    <message>
        <source>This is a visa, not a passport or card. It does not prove who somebody is.</source>
        <translation>This is a visa, not a passport or ID card. It does not prove who somebody is.</translation>
    </message>
    <message>
        <source>The document was valid until %1. That is no problem for us.</source>
        <extracomment>Volunteer: &quot;%1&quot; is a date. Nobody is refused for it.</extracomment>
        <translation>The document was valid until %1. That is no problem for us.</translation>
    </message>
    <message>
        <source>The date until which it is valid does not exist. Please look at the document.</source>
        <translation>The “valid until” date does not exist. Please look at the document.</translation>
    </message>
    <message>
        <source>The name could not be read. Please type it.</source>
        <translation>The name could not be read. Please type it.</translation>
    </message>
    <message>
        <source>The birth date in the line does not exist. Please ask, and type it.</source>
        <translation>The birth date in the line does not exist. Please ask, and type it.</translation>
    </message>
    <message>
        <source>The document has no birth date. Please ask.</source>
        <translation>The document has no birth date. Please ask.</translation>
    </message>
    <message>
        <source>Woman or man could not be read. Please choose.</source>
        <translation>Woman or man could not be read. Please choose.</translation>
    </message>
    <message>
        <source>The nationality could not be read. Please choose.</source>
        <translation>The nationality could not be read. Please choose.</translation>
    </message>
    <message>
        <source>Typed so far: %1. A passport has 44 + 44, a card 30 + 30 + 30.</source>
        <extracomment>Volunteer types the lines of a document; &quot;%1&quot; is how many characters each line has so far: &quot;44 + 30&quot;.</extracomment>
        <translation>Characters typed so far: %1. A passport has 44 + 44, a card 30 + 30 + 30.</translation>
    </message>
    <message>
        <source>Line %1, character %2: only letters A to Z, digits and &lt; can stand here.</source>
        <extracomment>Volunteer types the lines of a document: &quot;%1&quot; is the number of the line, &quot;%2&quot; of the character in it.</extracomment>
        <translation>Line %1, character %2: only letters A to Z, digits and &lt; can stand here.</translation>
    </message>
    <message>
        <source>This is too long. Please type only the lowest two or three lines of the document.</source>
        <translation>This is too long. Please type only the lowest two or three lines of the document.</translation>
    </message>
    <message>
        <source>%1: the check digit behind it does not fit. Please compare the characters.</source>
        <extracomment>Volunteer types the lines of a document; &quot;%1&quot; is a question: &quot;Date of birth&quot;.</extracomment>
        <translation>%1: the check digit behind it does not fit. Please compare the characters.</translation>
    </message>
    <message>
        <source>Valid until: the check digit behind it does not fit. Please compare the characters.</source>
        <translation>Valid until: the check digit behind it does not fit. Please compare the characters.</translation>
    </message>
    <message>
        <source>The last check digit does not fit. Please compare the line with the digits.</source>
        <translation>The last check digit does not fit. Please compare the line that has digits with the document.</translation>
    </message>
    <message>
        <source>Line %1, character %2: “%3” was taken for “%4”.</source>
        <extracomment>Volunteer types the lines of a document: in line %1, place %2, stands &quot;%3&quot;; only &quot;%4&quot; can stand there.</extracomment>
        <translation>Line %1, character %2: “%3” was taken for “%4”.</translation>
    </message>
    <message>
        <source>All check digits fit.</source>
        <translation>All check digits fit.</translation>
    </message>
</context>
<context>
    <name>prystan::ui::EnrolWords</name>
    <message>
        <source>Kiosk: people fill in the form themselves</source>
        <translation>Kiosk: people fill in the form themselves</translation>
    </message>
    <message>
        <source>Volunteer&apos;s tablet</source>
        <translation>Volunteer’s tablet</translation>
    </message>
    <message>
        <source>Staff device: opens records</source>
        <translation>Staff device: opens records</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>There is no USB stick with such a file. Put the stick in and try again.</source>
        <translation>There is no USB stick with such a file. Put the stick in and try again.</translation>
    </message>
    <message>
        <source>This answer is for another device. Ask for the one that belongs to this screen.</source>
        <translation>This answer is for another device. Ask for the one that belongs to this screen.</translation>
    </message>
    <message>
        <source>This answer does not fit: another organisation gave it, or this device has asked again since.</source>
        <translation>This answer does not fit: another organisation gave it, or this device has asked again since.</translation>
    </message>
    <message>
        <source>A passphrase needs 12 letters or more. Several ordinary words are good.</source>
        <translation>This passphrase is too short or too easy to guess. Please use at least 12 letters: four ordinary words that do not belong together are good.</translation>
    </message>
    <message>
        <source>This is not the card of an organisation. Show or scan the code again.</source>
        <translation>This is not the card of an organisation. Show or scan the code again.</translation>
    </message>
    <message>
        <source>This is not an answer to this device. Show or scan the code again.</source>
        <translation>This is not an answer to this device. Show or scan the code again.</translation>
    </message>
    <message>
        <source>This is not the request of a new device. Show or scan the code again.</source>
        <translation>This is not the request of a new device. Show or scan the code again.</translation>
    </message>
    <message>
        <source>This device has been let in already.</source>
        <translation>This device has been let in already.</translation>
    </message>
    <message>
        <source>Only an administrator may do this.</source>
        <translation>Only an administrator may do this.</translation>
    </message>
    <message>
        <source>Written to the stick: %1</source>
        <translation>Written to the stick: %1</translation>
    </message>
    <message>
        <source>This device is struck out and lets nobody in any more. Please use another staff device.</source>
        <translation>This device is blocked and can no longer let devices in. Please use another staff device.</translation>
    </message>
    <message>
        <source>Let in by %1. Not yet in the list of devices.</source>
        <extracomment>Staff, list of devices: %1 is the staff device that let this one in, &quot;S2&quot;. Follows what the device is for.</extracomment>
        <translation>Let in by %1. Not yet in the list of devices.</translation>
    </message>
    <message>
        <source>The server takes files of such a device once an administrator has prepared it again (prystanctl server prepare). Until then, carry the files by USB stick.</source>
        <extracomment>Staff, after the sentences before.</extracomment>
        <translation>The server takes files of such a device once an administrator has prepared the server again (prystanctl server prepare). Until then, carry the files by USB stick.</translation>
    </message>
    <message>
        <source>If %1 let in devices that are not in the list of devices yet, they are struck out as well. This device knows of none.</source>
        <extracomment>Staff, before a staff device (%1) is struck out.</extracomment>
        <translation>If %1 let in devices that are not in the list of devices yet, they are blocked as well. This device knows of none.</translation>
    </message>
    <message>
        <source>Devices that %1 let in and that are not in the list of devices yet are struck out as well: %2. There may be more that this device does not know of. Do you trust %2? Then have a new list made first (prystanctl org renew).</source>
        <extracomment>Staff, before a staff device (%1) is struck out; %2: labels of the devices, &quot;K7, V2&quot;.</extracomment>
        <translation>Devices that %1 let in and that are not in the list of devices yet are blocked as well: %2. There may be more that this device does not know of. Do you trust %2? Then have a new list made first (prystanctl org renew).</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are not in your organisation&apos;s list yet. They work, and the other staff devices learn of them. They will be in an administrator&apos;s next list.</source>
        <extracomment>Staff, above the list of devices. The list is signed by an administrator and tells every device of all others.</extracomment>
        <translation>
            <numerusform>%n device is not in your organisation’s list yet. It works, and the other staff devices learn of it. It will be in an administrator’s next list.</numerusform>
            <numerusform>%n devices are not in your organisation’s list yet. They work, and the other staff devices learn of them. They will be in an administrator’s next list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>prystan::ui::PairWords</name>
    <message>
        <source>Same</source>
        <extracomment>Staff, two records beside each other, in the row of one question: both have the same answer. Short.</extracomment>
        <translation>Same</translation>
    </message>
    <message>
        <source>Alike</source>
        <extracomment>Staff, likewise: the answers are written differently and may mean the same.</extracomment>
        <translation>Alike</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Different</translation>
    </message>
    <message>
        <source>Only in record 1</source>
        <extracomment>Staff, likewise: only record 1 has an answer.</extracomment>
        <translation>Only in record 1</translation>
    </message>
    <message>
        <source>Only in record 2</source>
        <translation>Only in record 2</translation>
    </message>
    <message>
        <source>Cannot be compared</source>
        <extracomment>Staff, likewise: an answer lies where this staff member has no key.</extracomment>
        <translation>Cannot be compared</translation>
    </message>
    <message>
        <source>Record %1</source>
        <extracomment>Staff, above one of two records; %1 is 1 or 2.</extracomment>
        <translation>Record %1</translation>
    </message>
    <message>
        <source>Decided: the same person. By a staff member, %1.</source>
        <extracomment>Staff, above two records; %1 is day and time.</extracomment>
        <translation>Decided: the same person. By a staff member, %1.</translation>
    </message>
    <message>
        <source>Decided: not the same person. By a staff member, %1.</source>
        <translation>Decided: not the same person. By a staff member, %1.</translation>
    </message>
    <message>
        <source>Staff decided differently: once “same person”, once “not the same”. Please look and choose.</source>
        <extracomment>Staff: two staff members decided of two records without knowing of each other.</extracomment>
        <translation>Staff disagree: once “same person”, once “not the same”. Please look and choose.</translation>
    </message>
    <message>
        <source>Staff decided differently</source>
        <extracomment>Staff, in a list, after the reasons why two records may be of one person: colleagues decided both ways. No full stop.</extracomment>
        <translation>Staff disagree</translation>
    </message>
    <message>
        <source>Because both are the same person as a third record.</source>
        <extracomment>Staff, under a record: A and B are one person, B and C are too, and so A and C.</extracomment>
        <translation>Because both are the same person as a third record.</translation>
    </message>
    <message>
        <source>Noted: both records are of the same person. Both stay.</source>
        <extracomment>Staff, one calm line when it is done.</extracomment>
        <translation>Noted: both records are of the same person. Both stay.</translation>
    </message>
    <message>
        <source>Noted: not the same person. You will not be asked again.</source>
        <translation>Noted: not the same person. You will not be asked again.</translation>
    </message>
    <message>
        <source>Undone: nothing is decided about these two records.</source>
        <translation>Undone: nothing is decided about these two records.</translation>
    </message>
    <message>
        <source>One of the two records is no longer here. There is nothing to compare. The other record stays as it is.</source>
        <extracomment>Staff: one of two records was erased while they were compared.</extracomment>
        <translation>One of the two records is no longer here. There is nothing to compare. The other record stays as it is.</translation>
    </message>
    <message>
        <source>One of the two no longer wants to be registered. You cannot decide about these two records.</source>
        <extracomment>Staff: one of two people that are compared was marked as withdrawn.</extracomment>
        <translation>One of the two no longer wants to be registered. You cannot decide about these two records.</translation>
    </message>
    <message>
        <source>Another staff member has just decided about these two records. Please look again.</source>
        <extracomment>Staff: the answer was not noted, for a colleague&apos;s has just come in.</extracomment>
        <translation>Another staff member has just decided about these two records. Please look again.</translation>
    </message>
    <message>
        <source>Still looking: %1%</source>
        <extracomment>Staff, over a list of people who may be registered twice, while not all were looked at; %1 is a number. Keep &quot;%&quot; after it.</extracomment>
        <translation>Still looking: %1%</translation>
    </message>
</context>
<context>
    <name>prystan::ui::PassphrasesViewModel</name>
    <message>
        <source>This is not your passphrase. Please try again.</source>
        <translation>This is not your passphrase. Please try again.</translation>
    </message>
    <message>
        <source>Somebody who opens everything on this device has to do this.</source>
        <translation>Only somebody who can open everything on this device may do this.</translation>
    </message>
    <message>
        <source>Please write a name, so that you know later whose passphrase this is.</source>
        <translation>Please write a name, so that you know later whose passphrase this is.</translation>
    </message>
    <message>
        <source>Please type your own passphrase first.</source>
        <translation>Please type your own passphrase first.</translation>
    </message>
    <message>
        <source>These are not the words above. Please type them once more.</source>
        <translation>These are not the words above. Please type them once more.</translation>
    </message>
    <message>
        <source>That is too easy to guess. Please take at least 12 letters: four ordinary words that do not belong together are good.</source>
        <translation>That is too easy to guess. Please use at least 12 letters: four ordinary words that do not belong together are good.</translation>
    </message>
    <message>
        <source>You typed two different passphrases. Please type both once more.</source>
        <translation>You typed two different passphrases. Please type both once more.</translation>
    </message>
    <message>
        <source>Somebody has this passphrase already. Please take another one.</source>
        <translation>Somebody has this passphrase already. Please choose another one.</translation>
    </message>
    <message>
        <source>%1 can open this device from now on.</source>
        <translation>%1 can open this device from now on.</translation>
    </message>
    <message>
        <source>From now on your new passphrase opens this device.</source>
        <translation>From now on your new passphrase opens this device.</translation>
    </message>
    <message>
        <source>%1 cannot open this device any more.</source>
        <translation>%1 cannot open this device any more.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>Since %1. Last used %2.</source>
        <translation>Since %1. Last used %2.</translation>
    </message>
    <message>
        <source>Since %1. Never used yet.</source>
        <translation>Since %1. Not used yet.</translation>
    </message>
</context>
<context>
    <name>prystan::ui::ScanWords</name>
    <message>
        <source>Hold the person’s code before the camera: the square on the paper or phone.</source>
        <extracomment>Above the picture of the camera: which code to hold before it</extracomment>
        <translation>Hold the person’s code in front of the camera: the square on the paper or phone.</translation>
    </message>
    <message>
        <source>Point the camera at the square on the screen of the other device.</source>
        <extracomment>Above the picture of the camera: which code to hold before it</extracomment>
        <translation>Point the camera at the square on the screen of the other device.</translation>
    </message>
    <message>
        <source>The person opens her or his own contact on the phone and shows it as a QR code.</source>
        <extracomment>Above the picture of the camera. Phones can show their own contact card as a QR code.</extracomment>
        <translation>The person opens their own contact on the phone and shows it as a QR code.</translation>
    </message>
    <message>
        <source>Use a scanner or a stick instead</source>
        <extracomment>Button: closes the camera. The other ways are a hand-held scanner and a USB stick.</extracomment>
        <translation>Use a scanner or USB stick instead</translation>
    </message>
    <message>
        <source>Type it instead</source>
        <extracomment>Button: closes the camera and goes back to the field</extracomment>
        <translation>Type it instead</translation>
    </message>
    <message>
        <source>No camera was found on this device.</source>
        <translation>No camera was found on this device.</translation>
    </message>
    <message>
        <source>The camera cannot be used now. Another program may be using it.</source>
        <translation>The camera cannot be used now. Another program may be using it.</translation>
    </message>
    <message>
        <source>The camera has stopped, or was unplugged.</source>
        <translation>The camera has stopped, or was unplugged.</translation>
    </message>
    <message>
        <source>The camera was switched off after a minute.</source>
        <translation>The camera was switched off after a minute.</translation>
    </message>
    <message>
        <source>This code has a wrong letter. Please read it from the paper and type it.</source>
        <translation>This code has a wrong letter. Please read it from the paper and type it.</translation>
    </message>
    <message>
        <source>This code of a device is damaged. Please show it again, or use a stick.</source>
        <translation>This code of a device is damaged. Please show it again, or use a USB stick.</translation>
    </message>
    <message>
        <source>This contact card cannot be read. Please type the number.</source>
        <translation>This contact card cannot be read. Please type the number.</translation>
    </message>
    <message>
        <source>This code is not one of ours. Nothing was opened.</source>
        <translation>This code is not one of ours. Nothing was opened.</translation>
    </message>
    <message>
        <source>That is the code of a person’s form. Another one is needed here.</source>
        <translation>That is the code of a person’s form. Another one is needed here.</translation>
    </message>
    <message>
        <source>That is the code of a device. Another one is needed here.</source>
        <translation>That is the code of a device. Another one is needed here.</translation>
    </message>
    <message>
        <source>That is a contact card. Another code is needed here.</source>
        <translation>That is a contact card. Another code is needed here.</translation>
    </message>
    <message>
        <source>There is more than one code in the picture. Please show one alone.</source>
        <translation>There is more than one code in the picture. Please show only one.</translation>
    </message>
</context>
<context>
    <name>prystan::ui::SearchWords</name>
    <message>
        <source>by code</source>
        <extracomment>Staff, in the row of somebody who was found: what of the record fits what was typed.</extracomment>
        <translation>by code</translation>
    </message>
    <message>
        <source>by document</source>
        <translation>by document</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>by phone</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>by name</translation>
    </message>
    <message>
        <source>Getting the search ready: %1%</source>
        <extracomment>Staff, under the search field, while not all records are in the search yet; %1 is a number. Keep &quot;%&quot; after it.</extracomment>
        <translation>Getting the search ready: %1%</translation>
    </message>
    <message>
        <source>same document number</source>
        <extracomment>Staff: why two records may be of one person. Each is a part of one sentence, joined by commas; small letters.</extracomment>
        <translation>same document number</translation>
    </message>
    <message>
        <source>document number differs by one sign</source>
        <translation>document number differs by one sign</translation>
    </message>
    <message>
        <source>same date of birth</source>
        <extracomment>Staff: why two records may be of one person. Each is a part of one sentence, joined by commas; small letters.</extracomment>
        <translation>same date of birth</translation>
    </message>
    <message>
        <source>date of birth with day and month swapped</source>
        <translation>date of birth with day and month swapped</translation>
    </message>
    <message>
        <source>date of birth differs by one digit</source>
        <translation>date of birth differs by one digit</translation>
    </message>
    <message>
        <source>same year of birth</source>
        <translation>same year of birth</translation>
    </message>
    <message>
        <source>about the same age</source>
        <translation>about the same age</translation>
    </message>
    <message>
        <source>same family name</source>
        <extracomment>Staff: why two records may be of one person. Each is a part of one sentence, joined by commas; small letters.</extracomment>
        <translation>same family name</translation>
    </message>
    <message>
        <source>family name with another ending</source>
        <extracomment>Staff: Шевська and Шевський.</extracomment>
        <translation>family name with another ending</translation>
    </message>
    <message>
        <source>family name begins alike</source>
        <extracomment>Staff: one record has only the beginning of the name.</extracomment>
        <translation>family name begins alike</translation>
    </message>
    <message>
        <source>family name written differently</source>
        <translation>family name written differently</translation>
    </message>
    <message>
        <source>same given name</source>
        <extracomment>Staff: why two records may be of one person. Each is a part of one sentence, joined by commas; small letters.</extracomment>
        <translation>same given name</translation>
    </message>
    <message>
        <source>another form of the given name</source>
        <extracomment>Staff: Олена and Елена, Микола and Коля.</extracomment>
        <translation>another form of the given name</translation>
    </message>
    <message>
        <source>given name shortened</source>
        <extracomment>Staff: one record has a short form, an initial or only the beginning.</extracomment>
        <translation>given name shortened</translation>
    </message>
    <message>
        <source>given name written differently</source>
        <translation>given name written differently</translation>
    </message>
    <message>
        <source>same patronymic</source>
        <extracomment>Staff: why two records may be of one person. Each is a part of one sentence, joined by commas; small letters.</extracomment>
        <translation>same patronymic</translation>
    </message>
    <message>
        <source>patronymic written differently</source>
        <translation>patronymic written differently</translation>
    </message>
    <message>
        <source>another family name</source>
        <extracomment>Staff: what speaks against two records being of one person, after &quot;but: &quot;.</extracomment>
        <translation>another family name</translation>
    </message>
    <message>
        <source>another given name</source>
        <translation>another given name</translation>
    </message>
    <message>
        <source>another patronymic</source>
        <translation>another patronymic</translation>
    </message>
    <message>
        <source>another date or year of birth</source>
        <translation>another date or year of birth</translation>
    </message>
    <message>
        <source>another sex</source>
        <translation>another sex</translation>
    </message>
    <message>
        <source>same phone number</source>
        <extracomment>Staff: why two records may be of one person. Each is a part of one sentence, joined by commas; small letters.</extracomment>
        <translation>same phone number</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) in the party alike</source>
        <extracomment>Staff: in the parties of both records there are so many others with alike names.</extracomment>
        <translation>
            <numerusform>%n other with a similar name in both groups</numerusform>
            <numerusform>%n others with similar names in both groups</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, but: %2</source>
        <extracomment>Staff: &quot;same document number, but: another family name&quot;. %1 speaks for one person, %2 against.</extracomment>
        <translation>%1, but: %2</translation>
    </message>
    <message>
        <source>one gave the code of the other</source>
        <extracomment>Staff: why two records may be of one person: one form says &quot;filled in before&quot; and gives the code of the other one.</extracomment>
        <translation>one gave the code of the other</translation>
    </message>
</context>
<context>
    <name>prystan::ui::VolunteerWords</name>
    <message>
        <source>Please enter day, month, hour and minute as on the paper.</source>
        <extracomment>Volunteer, under the time that stands on a paper form.</extracomment>
        <translation>Please enter day, month, hour and minute as on the paper.</translation>
    </message>
    <message>
        <source>This time does not exist. Please check the day and the hour.</source>
        <translation>This time does not exist. Please check the day and the hour.</translation>
    </message>
    <message>
        <source>This time is still to come. Please look at the paper again.</source>
        <translation>This time is still to come. Please look at the paper again.</translation>
    </message>
    <message>
        <source>This is more than 30 days ago. Please check the date. Is it right? Then give the paper to a staff member.</source>
        <translation>This is more than 30 days ago. Please check the date. Is it right? Then give the paper to a staff member.</translation>
    </message>
    <message>
        <source>Said at (paper form)</source>
        <extracomment>Volunteer (review page) and staff: label of the time when somebody said what was copied from paper later.</extracomment>
        <translation>Said at (paper form)</translation>
    </message>
    <message>
        <source>This code cannot be right. Please compare each letter with the paper.</source>
        <extracomment>Volunteer: six letters were typed and the check letter does not fit.</extracomment>
        <translation>This code cannot be right. Please compare each letter with the paper.</translation>
    </message>
    <message>
        <source>Please write a note, a phone number or a place.</source>
        <extracomment>Volunteer: the form with further facts is empty.</extracomment>
        <translation>Please write a note, a phone number or a place.</translation>
    </message>
    <message>
        <source>Added to this code</source>
        <extracomment>Volunteer&apos;s list of the shift: further facts were added to this code.</extracomment>
        <translation>Added to this code</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <extracomment>Volunteer&apos;s list of the shift: how many people stand in one form.</extracomment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>delivered</source>
        <extracomment>Volunteer&apos;s list of the shift: a form reached the server, or is only on this device so far.</extracomment>
        <translation>delivered</translation>
    </message>
    <message>
        <source>waiting on this device</source>
        <translation>waiting on this device</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Volunteer, over the list of the shift: &quot;%1&quot; is &quot;4 forms&quot;, &quot;%2&quot; is &quot;9 people&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n form</numerusform>
            <numerusform>%n forms</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are delivered.</source>
        <extracomment>Goes on: &quot;Earlier forms: 12 sealed files on this device, without codes. All of them are delivered.&quot;</extracomment>
        <translation>All of them are delivered.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them not delivered yet.</source>
        <translation>
            <numerusform>%n of them not delivered yet.</numerusform>
            <numerusform>%n of them not delivered yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>This device cannot tell now what is delivered. Your forms are saved. Please tell a staff member.</source>
        <extracomment>Volunteer, under the list of the shift: the device&apos;s own list cannot be read.</extracomment>
        <translation>This device cannot tell now what is delivered. Your forms are saved. Please tell a staff member.</translation>
    </message>
    <message>
        <source>Locked to you, or not come in yet</source>
        <extracomment>Staff: somebody added something to this code, and this staff member has no key, or it has not come in yet.</extracomment>
        <translation>No access, or not come in yet</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) removed when the form was corrected</source>
        <extracomment>Staff: when the volunteer corrected the form, people were removed from it.</extracomment>
        <translation>
            <numerusform>%n person removed when the form was corrected</numerusform>
            <numerusform>%n people removed when the form was corrected</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrected</source>
        <extracomment>Staff: label of a line: the form was corrected by who filled it in.</extracomment>
        <translation>Corrected</translation>
    </message>
    <message numerus="yes">
        <source>%n addition(s) to a code that is not here (yet)</source>
        <extracomment>Staff, on the home page: somebody added something to a code that belongs to no record here.</extracomment>
        <translation>
            <numerusform>%n addition to a code that is not here (yet)</numerusform>
            <numerusform>%n additions to codes that are not here (yet)</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to code %1</source>
        <extracomment>Staff, in a record: somebody added further facts to this code, &quot;ABC-DEF&quot;; it may be that of another member of the party.</extracomment>
        <translation>Added to code %1</translation>
    </message>
    <message>
        <source>Please check the date. This device says: %1. As long as you see this message, delivered forms are not deleted from this device. Please tell a staff member, even if the date is right.</source>
        <extracomment>Volunteer, under the list of the shift: after some days without use, or where the clock has jumped. %1 is what the clock says. What was delivered is otherwise deleted from the tablet after a day.</extracomment>
        <translation>Please check the date. This device says: %1. As long as you see this message, delivered forms are not deleted from this device. Please tell a staff member, even if the date is right.</translation>
    </message>
    <message numerus="yes">
        <source>Earlier forms: %n sealed file(s) on this device, without codes.</source>
        <extracomment>Volunteer, under the list of the shift. One form is several files. Their codes are not known any more.</extracomment>
        <translation>
            <numerusform>Earlier forms: %n locked file on this device, without codes.</numerusform>
            <numerusform>Earlier forms: %n locked files on this device, without codes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The form that was open before the lock was not saved. It is gone.</source>
        <extracomment>Staff, after unlocking: a form was open when the device was locked, and waited too long or for somebody else.</extracomment>
        <translation>The form that was open before the lock was not saved. It is gone.</translation>
    </message>
</context>
<context>
    <name>prystan::ui::Words</name>
    <message>
        <source>Please enter at least one name, as far as you know it.</source>
        <extracomment>Public, under a field or on the review page. Address the person politely (Ви, вы, u).</extracomment>
        <translation>Please enter at least one name, as far as you know it.</translation>
    </message>
    <message>
        <source>Some signs in this text cannot be stored. Please type it again.</source>
        <translation>Some characters in this text cannot be stored. Please type it again.</translation>
    </message>
    <message>
        <source>This text is too long. Please make it shorter.</source>
        <translation>This text is too long. Please make it shorter.</translation>
    </message>
    <message>
        <source>This date does not exist. Please check the day and the month.</source>
        <translation>This date does not exist. Please check the day and the month.</translation>
    </message>
    <message numerus="yes">
        <source>One form holds up to %n people. Please use another form for the others.</source>
        <translation>
            <numerusform>One form holds up to %n person. Please use another form for the others.</numerusform>
            <numerusform>One form holds up to %n people. Please use another form for the others.</numerusform>
        </translation>
    </message>
    <message>
        <source>This date is still to come. Please check it. It is kept as you entered it.</source>
        <translation>This date is still to come. Please check it. It is kept as you entered it.</translation>
    </message>
    <message>
        <source>This is more than 120 years ago. Please check the year. It is kept as you entered it.</source>
        <translation>This is more than 120 years ago. Please check the year. It is kept as you entered it.</translation>
    </message>
    <message>
        <source>This word has Latin and Cyrillic letters in it. Please check it. It is kept as you typed it.</source>
        <translation>This word has Latin and Cyrillic letters in it. Please check it. It is kept as you typed it.</translation>
    </message>
    <message>
        <source>There is a small picture in this text. Please check it. It is kept as you typed it.</source>
        <extracomment>Emoji in a name.</extracomment>
        <translation>There is a small picture in this text. Please check it. It is kept as you typed it.</translation>
    </message>
    <message>
        <source>There is a digit in this name. Please check it. It is kept as you typed it.</source>
        <translation>There is a digit in this name. Please check it. It is kept as you typed it.</translation>
    </message>
    <message>
        <source>The child would be older than the parent. Please check both dates of birth. They are kept as you entered them.</source>
        <translation>The child would be older than the parent. Please check both dates of birth. They are kept as you entered them.</translation>
    </message>
    <message>
        <source>Please check this number. Start with the country code, such as +380. It is kept as you typed it.</source>
        <translation>Please check this number. Start with the country code, such as +380. It is kept as you typed it.</translation>
    </message>
    <message>
        <source>There are signs in this text that cannot be seen. Please check it. It is kept as you typed it.</source>
        <translation>There are characters in this text that cannot be seen. Please check it. It is kept as you typed it.</translation>
    </message>
    <message>
        <source>Please choose day, month and year. If you don’t know them all, choose “only the year”.</source>
        <extracomment>Date of birth: day or month was chosen, but not all three.</extracomment>
        <translation>Please choose day, month and year. If you don’t know them all, choose “only the year”.</translation>
    </message>
    <message>
        <source>This passphrase does not open the records. Please try again.</source>
        <extracomment>Staff: the passphrase that opens the records.</extracomment>
        <translation>This passphrase does not open the records. Please try again.</translation>
    </message>
    <message numerus="yes">
        <source>Please wait %n second(s), then try again.</source>
        <extracomment>Staff: after several wrong passphrases.</extracomment>
        <translation>
            <numerusform>Please wait %n second, then try again.</numerusform>
            <numerusform>Please wait %n seconds, then try again.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room left on this device. Please call your administrator.</source>
        <translation>There is no room left on this device. Please call your administrator.</translation>
    </message>
    <message>
        <source>Prystan is already open on this device. Please use the open window.</source>
        <translation>Prystan is already open on this device. Please use the open window.</translation>
    </message>
    <message>
        <source>These records come from a newer version of Prystan. Please update this device.</source>
        <translation>These records come from a newer version of Prystan. Please update this device.</translation>
    </message>
    <message>
        <source>This record is not here. Please look at the list again.</source>
        <translation>This record is not here. Please look at the list again.</translation>
    </message>
    <message>
        <source>Something stored on this device is damaged. Please call your administrator before you go on.</source>
        <extracomment>Staff: a stored file is damaged.</extracomment>
        <translation>Something stored on this device is damaged. Please call your administrator before you go on.</translation>
    </message>
    <message>
        <source>This device is not allowed to do that.</source>
        <translation>This device is not allowed to do that.</translation>
    </message>
    <message>
        <source>The last passphrase cannot be removed. Please add another one first.</source>
        <translation>The last passphrase cannot be removed. Please add another one first.</translation>
    </message>
    <message>
        <source>This is already there.</source>
        <translation>This is already there.</translation>
    </message>
    <message>
        <source>Something here cannot be stored. Please check the answers with a mark.</source>
        <translation>Something here cannot be stored. Please check the answers with a mark.</translation>
    </message>
    <message>
        <source>That did not work. Please try again. If it does not help, call your administrator.</source>
        <translation>That did not work. Please try again. If it does not help, call your administrator.</translation>
    </message>
    <message>
        <source>Not saved yet. Your answers are still here. Please touch Save again. If it does not help, call a staff member.</source>
        <extracomment>Public, on the review page after Save.</extracomment>
        <translation>Not saved yet. Your answers are still here. Please touch Save again. If it does not help, call a staff member.</translation>
    </message>
    <message numerus="yes">
        <source>This PIN is not right. You can try %n more time(s).</source>
        <extracomment>Staff or volunteer: six digits that uncover the screen.</extracomment>
        <translation>
            <numerusform>This PIN is not right. You can try %n more time.</numerusform>
            <numerusform>This PIN is not right. You can try %n more times.</numerusform>
        </translation>
    </message>
    <message>
        <source>onbegeleid (unaccompanied)</source>
        <extracomment>Staff&apos;s label for a child, a fixed term of Dutch practice. Keep the Dutch word in every language, add the translation in brackets; in Dutch the word alone.</extracomment>
        <translation>onbegeleid (unaccompanied)</translation>
    </message>
    <message>
        <source>te verifiëren (to be checked)</source>
        <extracomment>As above: a parent or guardian is claimed and not yet checked.</extracomment>
        <translation>te verifiëren (to be checked)</translation>
    </message>
    <message>
        <source>begeleid (accompanied)</source>
        <extracomment>As above.</extracomment>
        <translation>begeleid (accompanied)</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Adult</translation>
    </message>
    <message>
        <source>Nobody is with the child.</source>
        <extracomment>Staff: why a child got its label, one sentence each.</extracomment>
        <translation>Nobody is with the child.</translation>
    </message>
    <message>
        <source>The relative is not a parent or guardian.</source>
        <translation>The relative is not a parent or guardian.</translation>
    </message>
    <message>
        <source>The adult is not related to the child.</source>
        <translation>The adult is not related to the child.</translation>
    </message>
    <message>
        <source>A group leader is not a guardian.</source>
        <translation>A group leader is not a guardian.</translation>
    </message>
    <message>
        <source>It is not known who is with the child.</source>
        <translation>It is not known who is with the child.</translation>
    </message>
    <message>
        <source>The person did not want to say who is with the child.</source>
        <translation>The person did not want to say who is with the child.</translation>
    </message>
    <message>
        <source>Nobody has asked yet who is with the child.</source>
        <translation>Nobody has asked yet who is with the child.</translation>
    </message>
    <message>
        <source>The child filled in the form.</source>
        <translation>The child filled in the form.</translation>
    </message>
    <message>
        <source>A parent is said to be with the child. This is not checked yet.</source>
        <translation>A parent is said to be with the child. This is not checked yet.</translation>
    </message>
    <message>
        <source>A guardian is said to be with the child. This is not checked yet.</source>
        <translation>A guardian is said to be with the child. This is not checked yet.</translation>
    </message>
    <message>
        <source>A staff member has checked the parent.</source>
        <translation>A staff member has checked the parent.</translation>
    </message>
    <message>
        <source>A staff member has checked the guardian.</source>
        <translation>A staff member has checked the guardian.</translation>
    </message>
    <message>
        <source>The age is an estimate.</source>
        <translation>The age is an estimate.</translation>
    </message>
    <message>
        <source>The age is not known, so we treat the person as a child.</source>
        <translation>The age is not known, so we treat the person as a child.</translation>
    </message>
    <message>
        <source>18 or older by the date of birth.</source>
        <translation>18 or older by the date of birth.</translation>
    </message>
    <message>
        <source>Family name</source>
        <extracomment>Labels of answers, on the review page (public) and in an opened record (staff).</extracomment>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <extracomment>по батькові / отчество / vadersnaam.</extracomment>
        <translation>Patronymic</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationality</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>Who is with the child</source>
        <translation>Who is with the child</translation>
    </message>
    <message>
        <source>Phone and messages</source>
        <translation>Phone and messages</translation>
    </message>
    <message>
        <source>Place for tonight</source>
        <translation>Place for tonight</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>People with you</source>
        <translation>People with you</translation>
    </message>
    <message>
        <source>What you need</source>
        <extracomment>Label on the review page: what the person needs (medicine, interpreter …).</extracomment>
        <translation>What you need</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Form filled in</source>
        <extracomment>Staff: when the form was saved, by whom, on which device.</extracomment>
        <translation>Form filled in</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Different answers</source>
        <extracomment>Staff: label of the line that says that answers differ.</extracomment>
        <translation>Different answers</translation>
    </message>
    <message>
        <source>People gave different answers about this person. All of them are kept.</source>
        <extracomment>Staff: two people entered different answers about the same person.</extracomment>
        <translation>People gave different answers about this person. All of them are kept.</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>Staff&apos;s list: when a form was filled in.</extracomment>
        <translation>just now</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Female</source>
        <extracomment>Sex of a person, an answer card. Written in words in every language, also for a child.</extracomment>
        <translation>Female</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>X (as in the passport)</source>
        <extracomment>Sex &quot;X&quot; as in some passports.</extracomment>
        <translation>X (as in the passport)</translation>
    </message>
    <message>
        <source>I’d rather not say</source>
        <extracomment>An answer card or link: the person does not want to answer.</extracomment>
        <translation>I’d rather not say</translation>
    </message>
    <message>
        <source>Stateless</source>
        <extracomment>Nationality: has none.</extracomment>
        <translation>Stateless</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>I don’t know</translation>
    </message>
    <message>
        <source>Another country</source>
        <extracomment>Nationality: opens the list of all countries.</extracomment>
        <translation>Another country</translation>
    </message>
    <message>
        <source>Passport for travelling abroad</source>
        <extracomment>Kinds of document, answer cards.</extracomment>
        <translation>Passport for travelling abroad</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Identity card</translation>
    </message>
    <message>
        <source>Internal passport (booklet)</source>
        <extracomment>The old Ukrainian paper passport for use inside the country.</extracomment>
        <translation>Internal passport (booklet)</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>Birth certificate</translation>
    </message>
    <message>
        <source>Another document</source>
        <translation>Another document</translation>
    </message>
    <message>
        <source>No papers</source>
        <extracomment>A link under the cards, never punished.</extracomment>
        <translation>No papers</translation>
    </message>
    <message>
        <source>Mother</source>
        <extracomment>Answers to &quot;Who is with the child now?&quot;, answer cards. &quot;Mother&quot; is the child&apos;s mother.</extracomment>
        <translation>Mother</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Father</translation>
    </message>
    <message>
        <source>Guardian (by law)</source>
        <extracomment>Guardian by law (опікун або піклувальник, voogd), not just an adult who cares for the child.</extracomment>
        <translation>Guardian (by law)</translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation>Brother or sister</translation>
    </message>
    <message>
        <source>Another relative</source>
        <translation>Another relative</translation>
    </message>
    <message>
        <source>Group leader</source>
        <extracomment>Leader of a group of children: coach, teacher, head of an institution.</extracomment>
        <translation>Group leader</translation>
    </message>
    <message>
        <source>Another adult</source>
        <translation>Another adult</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>In a reception centre</source>
        <extracomment>Answers to &quot;Where will you sleep tonight?&quot;. Municipal reception (opvang).</extracomment>
        <translation>In a reception centre</translation>
    </message>
    <message>
        <source>With a host family</source>
        <translation>With a host family</translation>
    </message>
    <message>
        <source>With family or friends</source>
        <translation>With family or friends</translation>
    </message>
    <message>
        <source>In a hotel</source>
        <translation>In a hotel</translation>
    </message>
    <message>
        <source>I am travelling on</source>
        <translation>I am travelling on</translation>
    </message>
    <message>
        <source>I have no place yet</source>
        <translation>I have no place yet</translation>
    </message>
    <message>
        <source>Phone call</source>
        <extracomment>How we may reach the person: a telephone call.</extracomment>
        <translation>Phone call</translation>
    </message>
    <message>
        <source>Text message (SMS)</source>
        <translation>Text message (SMS)</translation>
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
        <translation>Please do not contact me</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Pregnant, or with a baby</source>
        <extracomment>Needs of the person or of somebody with her, pictogram cards; several may be chosen.</extracomment>
        <translation>Pregnant, or with a baby</translation>
    </message>
    <message>
        <source>Older person alone</source>
        <translation>Older person alone</translation>
    </message>
    <message>
        <source>Walking is hard, or a wheelchair</source>
        <translation>Walking is hard, or a wheelchair</translation>
    </message>
    <message>
        <source>Medicine or a doctor soon</source>
        <translation>Medicine or a doctor soon</translation>
    </message>
    <message>
        <source>Feeling very bad or afraid</source>
        <extracomment>Upset, cannot sleep, very afraid.</extracomment>
        <translation>Feeling very bad or afraid</translation>
    </message>
    <message>
        <source>Alone with children</source>
        <translation>Alone with children</translation>
    </message>
    <message>
        <source>Papers lost or taken</source>
        <translation>Papers lost or taken</translation>
    </message>
    <message>
        <source>Looking for a family member</source>
        <translation>Looking for a family member</translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translation>An interpreter</translation>
    </message>
    <message>
        <source>A talk with a staff member</source>
        <extracomment>Neutral on purpose: someone may be watching the screen.</extracomment>
        <translation>A talk with a staff member</translation>
    </message>
    <message>
        <source>To check who is with the child</source>
        <extracomment>Staff: why the record of a child is opened.</extracomment>
        <translation>To check who is with the child</translation>
    </message>
    <message>
        <source>To hand over to the municipality or Nidos</source>
        <extracomment>Staff: municipality (gemeente) and Nidos, the Dutch guardianship body.</extracomment>
        <translation>To hand over to the municipality or Nidos</translation>
    </message>
    <message>
        <source>The child or the family asks</source>
        <translation>The child or the family asks</translation>
    </message>
    <message>
        <source>Worry about the child’s safety</source>
        <extracomment>Staff: somebody fears for the child.</extracomment>
        <translation>Worry about the child’s safety</translation>
    </message>
    <message>
        <source>not complete</source>
        <extracomment>Date of birth: some of day, month and year are still missing.</extracomment>
        <translation>not complete</translation>
    </message>
    <message>
        <source>%1, only the year</source>
        <extracomment>Date of birth, only the year is known: &quot;1987, only the year&quot;.</extracomment>
        <translation>%1, only the year</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Date of birth: the person said &quot;I don&apos;t know&quot;.</extracomment>
        <translation>not known</translation>
    </message>
    <message>
        <source>age not known</source>
        <translation>age not known</translation>
    </message>
    <message>
        <source>under 1 year old</source>
        <translation>under 1 year old</translation>
    </message>
    <message numerus="yes">
        <source>about %n year(s) old</source>
        <extracomment>Age of a person, an estimate.</extracomment>
        <translation>
            <numerusform>about %n year old</numerusform>
            <numerusform>about %n years old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <extracomment>Age of a person.</extracomment>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>Staff&apos;s list: an estimated age, as short as possible: &quot;about 10&quot;.</extracomment>
        <translation>about %1</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>Review page: stands in the place of a private answer, so that nobody reads it over a shoulder.</extracomment>
        <translation>answered</translation>
    </message>
    <message>
        <source>not answered</source>
        <extracomment>Review page: this question was left open.</extracomment>
        <translation>not answered</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>Review page: heading above the answers about the person who fills in the form.</extracomment>
        <translation>You</translation>
    </message>
    <message>
        <source>Person %1</source>
        <extracomment>Stands for a name as long as none was given: &quot;Person 2&quot;.</extracomment>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>For all of you</source>
        <extracomment>Review page: heading above the answers that hold for the whole family or group.</extracomment>
        <translation>For all of you</translation>
    </message>
    <message>
        <source>With a foreign phone: %1</source>
        <extracomment>Beside a helpline: the number that works with a foreign SIM card.</extracomment>
        <translation>With a foreign SIM card: %1</translation>
    </message>
    <message>
        <source>This date lay in the future when it was entered.</source>
        <extracomment>Staff, under an answer of an opened record: it is kept as it was entered, and looks odd.</extracomment>
        <translation>This date lay in the future when it was entered.</translation>
    </message>
    <message>
        <source>This is more than 120 years ago.</source>
        <translation>This is more than 120 years ago.</translation>
    </message>
    <message>
        <source>Latin and Cyrillic letters in one word. Some look alike.</source>
        <translation>Latin and Cyrillic letters in one word. Some look alike.</translation>
    </message>
    <message>
        <source>There is a small picture in this text.</source>
        <extracomment>Staff: emoji in a name.</extracomment>
        <translation>There is a small picture in this text.</translation>
    </message>
    <message>
        <source>There is a digit in this name.</source>
        <translation>There is a digit in this name.</translation>
    </message>
    <message>
        <source>By these dates the child would be older than the parent, or nearly as old.</source>
        <extracomment>Staff: by the dates of birth that were entered.</extracomment>
        <translation>By these dates the child would be older than the parent, or nearly as old.</translation>
    </message>
    <message>
        <source>This does not look like a phone number.</source>
        <translation>This does not look like a phone number.</translation>
    </message>
    <message>
        <source>There are signs in this text that cannot be seen.</source>
        <translation>There are characters in this text that cannot be seen.</translation>
    </message>
    <message>
        <source>Not saved yet: this device has no room left. Your answers are still here. Please ask a staff member for help.</source>
        <extracomment>Public, on the review page after Save.</extracomment>
        <translation>Not saved yet: this device has no room left. Your answers are still here. Please ask a staff member for help.</translation>
    </message>
    <message>
        <source>Child, record not open to you</source>
        <extracomment>Staff: heading of the list, above children of whose record staff see no more than that it is there.</extracomment>
        <translation>Child: you cannot open the record</translation>
    </message>
    <message>
        <source>Child without parent or guardian</source>
        <extracomment>Staff: headings of the list, most urgent first.</extracomment>
        <translation>Child without parent or guardian</translation>
    </message>
    <message>
        <source>Child with a parent or guardian: to be checked</source>
        <translation>Child with a parent or guardian: to be checked</translation>
    </message>
    <message>
        <source>Child with a parent or guardian: checked</source>
        <translation>Child with a parent or guardian: checked</translation>
    </message>
    <message>
        <source>The child’s husband, wife or partner is not a guardian.</source>
        <translation>The child’s husband, wife or partner is not a guardian.</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <extracomment>Staff: the language that the people of this form want to be spoken to in.</extracomment>
        <translation>Preferred language</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <extracomment>Staff: by call, by message …</extracomment>
        <translation>How to reach them</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>Safe to call or message?</source>
        <extracomment>Staff: whether a call or message to this number is safe for the person; somebody else may hold the phone.</extracomment>
        <translation>Safe to call or message?</translation>
    </message>
    <message>
        <source>Address or name of the place</source>
        <translation>Address or name of the place</translation>
    </message>
    <message>
        <source>Needs</source>
        <extracomment>Staff: medicine, an interpreter …</extracomment>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Two answers</source>
        <extracomment>Staff: people gave different answers to one question; both follow.</extracomment>
        <translation>Two answers</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message>
        <source>entered by the person</source>
        <extracomment>Staff: who entered an answer, &quot;entered by the person on device K1, 24 November 2026, 23:40&quot;.</extracomment>
        <translation>entered by the person</translation>
    </message>
    <message>
        <source>entered by a volunteer</source>
        <translation>entered by a volunteer</translation>
    </message>
    <message>
        <source>entered from a file</source>
        <extracomment>Staff: read from a file by the administrator.</extracomment>
        <translation>entered from a file</translation>
    </message>
    <message>
        <source>entered by a staff member</source>
        <translation>entered by a staff member</translation>
    </message>
    <message>
        <source>%1, device %2, %3</source>
        <extracomment>Staff: who entered an answer, on which device, when: &quot;entered by a volunteer, device K1, 24 November 2026, 23:40&quot;.</extracomment>
        <translation>%1, device %2, %3</translation>
    </message>
    <message>
        <source>You have no access.</source>
        <extracomment>Staff: this answer lies in a part of the records that this staff member has no key of.</extracomment>
        <translation>You have no access.</translation>
    </message>
    <message>
        <source>No name given</source>
        <extracomment>Staff: heading of a record without a name.</extracomment>
        <translation>No name given</translation>
    </message>
    <message>
        <source>None of those asked about</source>
        <extracomment>Staff: asked for needs, the person said that there are none.</extracomment>
        <translation>None of those asked about</translation>
    </message>
    <message>
        <source>an adult</source>
        <translation>an adult</translation>
    </message>
    <message>
        <source>a child, about %1</source>
        <extracomment>Staff: all that is known of a child whose record is closed to this staff member.</extracomment>
        <translation>a child, about %1</translation>
    </message>
    <message>
        <source>a child</source>
        <translation>a child</translation>
    </message>
    <message>
        <source>%1: the record has not come in</source>
        <extracomment>Staff: &quot;a child, about 10: the record has not come in&quot;.</extracomment>
        <translation>%1: the record has not come in</translation>
    </message>
    <message>
        <source>%1: you have no access</source>
        <extracomment>Staff: &quot;a child, about 10: you have no access&quot;.</extracomment>
        <translation>%1: you have no access</translation>
    </message>
    <message>
        <source>The child’s husband, wife or partner</source>
        <translation>The child’s husband, wife or partner</translation>
    </message>
    <message>
        <source>Said to be not safe to call or message.</source>
        <extracomment>Staff, under a phone number: somebody who means harm may hold this phone.</extracomment>
        <translation>Said to be not safe to call or message.</translation>
    </message>
    <message>
        <source>The storage of this device has failed. Nothing more is saved until it is restarted. Please write on paper and call your administrator.</source>
        <extracomment>Staff: the disk did not confirm that something was written.</extracomment>
        <translation>The storage of this device has failed. Nothing more is saved until it is restarted. Please write on paper and call your administrator.</translation>
    </message>
    <message>
        <source>Not saved: this device can no longer keep anything safe. Your answers are still here. Please call a staff member now and write everything on paper together. Then this device must be restarted.</source>
        <extracomment>Public, on the review page after Save: the disk failed, trying again is no use.</extracomment>
        <translation>Not saved: this device can no longer keep anything safe. Your answers are still here. Please call a staff member now and write everything on paper together. Then this device must be restarted.</translation>
    </message>
    <message>
        <source>It comes from another organisation.</source>
        <extracomment>Staff: why something that came in was set aside, one sentence each.</extracomment>
        <translation>It comes from another organisation.</translation>
    </message>
    <message>
        <source>This device does not know the sender. Its list of devices may be out of date.</source>
        <translation>This device does not know the sender. Its list of devices may be out of date.</translation>
    </message>
    <message>
        <source>It is damaged, was changed on the way, or is forged.</source>
        <translation>It is damaged, was changed on the way, or is forged.</translation>
    </message>
    <message>
        <source>It comes from a device that was blocked. It may be forged.</source>
        <translation>It comes from a device that was blocked. It may be forged.</translation>
    </message>
    <message>
        <source>It does not fit what this device sent before.</source>
        <translation>It does not fit what this device sent before.</translation>
    </message>
    <message>
        <source>None of the keys here opens it.</source>
        <translation>None of the keys here opens it.</translation>
    </message>
    <message>
        <source>This program does not understand all of it. A newer version may.</source>
        <translation>This program does not understand all of it. A newer version may.</translation>
    </message>
    <message>
        <source>It is not written as a form is.</source>
        <translation>It does not look like a form.</translation>
    </message>
    <message>
        <source>It contradicts itself or another record.</source>
        <translation>It contradicts itself or another record.</translation>
    </message>
    <message>
        <source>Whoever sent it may not say this.</source>
        <translation>The sender is not allowed to do this.</translation>
    </message>
    <message>
        <source>Cannot be opened here</source>
        <extracomment>Staff: what came in is locked to this staff member or damaged.</extracomment>
        <translation>Cannot be opened here</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Staff: name and age as said, &quot;Daryna Susidska, about 13&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A person without a name</source>
        <translation>A person without a name</translation>
    </message>
    <message>
        <source>A family or group</source>
        <extracomment>Staff: the part of a form that is about a whole family or group.</extracomment>
        <translation>A family or group</translation>
    </message>
    <message>
        <source>Somebody asks for help</source>
        <translation>Somebody asks for help</translation>
    </message>
    <message>
        <source>A report of an incident</source>
        <translation>A report of an incident</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>Said to come from device %1, number %2. Came in %3.</source>
        <extracomment>Staff: &quot;Said to come from device K7, number 12. Came in 24 November 2026, 23:40.&quot;</extracomment>
        <translation>Said to come from device %1, number %2. Came in %3.</translation>
    </message>
    <message>
        <source>%1 takes care of this since %2</source>
        <extracomment>Staff: &quot;K1 takes care of this since 24 November 2026, 23:40&quot;; %1 is a staff member or a device.</extracomment>
        <translation>%1 has been taking care of this since %2</translation>
    </message>
    <message>
        <source>Nothing is set aside</source>
        <extracomment>Staff, on the home page: nothing that came in was untrustworthy.</extracomment>
        <translation>Nothing is set aside</translation>
    </message>
    <message numerus="yes">
        <source>Unverified, may be a person: %n wait(s) for over an hour</source>
        <extracomment>Staff, alarm: of what was set aside nobody took care of %n for an hour.</extracomment>
        <translation>
            <numerusform>Unverified, may be a person: %n has been waiting for over an hour</numerusform>
            <numerusform>Unverified, may be a person: %n have been waiting for over an hour</numerusform>
        </translation>
    </message>
    <message>
        <source>Unverified, may be a person: %1</source>
        <extracomment>Staff, on the home page: came in and could not be trusted.</extracomment>
        <translation>Unverified, may be a person:&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 (blocked)</source>
        <extracomment>Staff, list of devices: this one was blocked by the organisation.</extracomment>
        <translation>%1 (blocked)</translation>
    </message>
    <message>
        <source>%1 made, %2 seen</source>
        <extracomment>Staff, list of devices: how many records the device made and how many of them came in here.</extracomment>
        <translation>%1 made, %2 seen</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <extracomment>Staff, list of devices: numbers of the records that have not come in, &quot;Missing: 3, 7–9&quot;.</extracomment>
        <translation>Missing: %1</translation>
    </message>
    <message>
        <source>Device %1: %2</source>
        <extracomment>Staff, on the home page: &quot;Device K7: 41 made, 40 seen&quot;.</extracomment>
        <translation>Device %1: %2</translation>
    </message>
    <message>
        <source>No more letters fit here.</source>
        <extracomment>Public, under a field that is nearly full.</extracomment>
        <translation>No more letters fit here.</translation>
    </message>
    <message numerus="yes">
        <source>%n more letter(s) fit here.</source>
        <translation>
            <numerusform>%n more letter fits here.</numerusform>
            <numerusform>%n more letters fit here.</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer wants to be registered</source>
        <extracomment>Staff: heading of the last part of the list.</extracomment>
        <translation>No longer wants to be registered</translation>
    </message>
    <message>
        <source>%1: the record was erased</source>
        <extracomment>Staff: &quot;a child, about 10: the record was erased&quot;</extracomment>
        <translation>%1: the record was erased</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Staff: what was added later to a code.</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Who it is about</source>
        <extracomment>Volunteer and staff: who an addition is about, in words: &quot;her brother&quot;.</extracomment>
        <translation>Who it is about</translation>
    </message>
    <message>
        <source>This device does not have the new key yet. Please ask an administrator.</source>
        <extracomment>Staff, on the home page: the organisation has begun to use a new key.</extracomment>
        <translation>This device does not have the new key yet. Please ask an administrator.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) cannot be opened yet: this device does not have the new key. Please ask an administrator.</source>
        <extracomment>Staff, on the home page: records came in that are sealed with a newer key of the organisation.</extracomment>
        <translation>
            <numerusform>%n record cannot be opened yet: this device does not have the new key. Please ask an administrator.</numerusform>
            <numerusform>%n records cannot be opened yet: this device does not have the new key. Please ask an administrator.</numerusform>
        </translation>
    </message>
    <message>
        <source>The form mentions this person, but the record itself has not come in. The record may still be on the device where the form was filled in.</source>
        <extracomment>Staff, over a record that shows only what the form says: the person&apos;s own record is not here.</extracomment>
        <translation>The form mentions this person, but the record itself has not come in. The record may still be on the device where the form was filled in.</translation>
    </message>
    <message>
        <source>%1: handed over, the record is no longer kept</source>
        <extracomment>Staff: &quot;a child, about 10: handed over, the record is no longer kept&quot;. The time to keep it is over.</extracomment>
        <translation>%1: handed over, the record is no longer kept</translation>
    </message>
    <message>
        <source>Cannot be opened on this device yet.</source>
        <extracomment>Staff: instead of an answer that opens with a key which this device has not been given yet.</extracomment>
        <translation>Cannot be opened on this device yet.</translation>
    </message>
    <message>
        <source>%1: the record cannot be opened on this device yet</source>
        <extracomment>Staff: &quot;a child, about 10: the record cannot be opened on this device yet&quot;. A newer key has not come.</extracomment>
        <translation>%1: the record cannot be opened on this device yet</translation>
    </message>
    <message>
        <source>Please check the date. This device says: %1. Until the date is checked, old records are not deleted.</source>
        <extracomment>Staff, on the home page: after some days without use, or where the clock has jumped. %1 is what the clock says.</extracomment>
        <translation>Please check the date. This device says: %1. Until the date is checked, old records are not deleted.</translation>
    </message>
    <message>
        <source>Is it %1 today?</source>
        <extracomment>Staff: title of a question, &quot;Is it 24 November 2026 today?&quot;</extracomment>
        <translation>Is it %1 today?</translation>
    </message>
    <message>
        <source>If the date is wrong, set the clock of the device first.</source>
        <extracomment>Staff, in the question whether the date is right. What is meant is the clock of the device.</extracomment>
        <translation>If the date is wrong, set the clock of the device first.</translation>
    </message>
    <message>
        <source>No record will be deleted now.</source>
        <extracomment>Staff, in the same question. &quot;If the date is wrong, set the clock of the device first.&quot; follows.</extracomment>
        <translation>No record will be deleted now.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will be deleted from this device, because the time to keep them is over.</source>
        <extracomment>Staff, in the same question; handed over long ago. &quot;If the date is wrong, set the clock of the device first.&quot; follows.</extracomment>
        <translation>
            <numerusform>If the date is right, %n record will be deleted from this device, because the time to keep it is over.</numerusform>
            <numerusform>If the date is right, %n records will be deleted from this device, because the time to keep them is over.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last heard from: %1</source>
        <extracomment>Staff, list of devices: when the last thing came that it made, &quot;Last heard from: 24 November 2026, 23:40&quot;.</extracomment>
        <translation>Last heard from: %1</translation>
    </message>
    <message>
        <source>%1: silent since %2</source>
        <extracomment>Staff, on the home page: nothing has come from a device for more than a day: &quot;K7: silent since 24 November 2026, 23:40&quot;.</extracomment>
        <translation>%1: silent since %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: silent since %2, and %n more</source>
        <extracomment>Staff, on the home page: as before, of the one that has been silent longest, and how many more are.</extracomment>
        <translation>
            <numerusform>%1: silent since %2, and %n more</numerusform>
            <numerusform>%1: silent since %2, and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Almost done: the list is being sorted…</source>
        <extracomment>Staff, after unlocking, when much has come: all is read, and the list is made.</extracomment>
        <translation>Almost done: the list is being sorted…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Staff, after unlocking, when much has come: so many of the files that came are read: &quot;12,400 of 100,000&quot;.</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>From the document</source>
        <extracomment>Small mark under an answer: it was read from the machine-readable lines of the passport or card.</extracomment>
        <translation>From the document</translation>
    </message>
    <message>
        <source>Name in the document</source>
        <extracomment>The name in the Latin letters of the passport or card, beside the name as the person writes it.</extracomment>
        <translation>Name in the document</translation>
    </message>
    <message>
        <source>Says they filled this in before, code %1</source>
        <extracomment>Staff, in an opened record: what this person or family says; nobody has checked it. %1 is a code, &quot;KMT-PRB&quot;.</extracomment>
        <translation>Says they filled this in before, code %1</translation>
    </message>
    <message>
        <source>The record with this code is not on this device.</source>
        <extracomment>Staff, under &quot;Says they filled this in before&quot;: no record here has that code.</extracomment>
        <translation>The record with this code is not on this device.</translation>
    </message>
    <message>
        <source>It is a code of this record itself.</source>
        <extracomment>Staff, under &quot;Says they filled this in before&quot;.</extracomment>
        <translation>It is a code of this record itself.</translation>
    </message>
    <message>
        <source>This code cannot be right. Please compare each letter. You can also go on without it.</source>
        <extracomment>Under the field for the code of an earlier form: six letters were typed and the check letter does not fit.</extracomment>
        <translation>This code cannot be right. Please compare each letter. You can also go on without it.</translation>
    </message>
    <message>
        <source>Code from before</source>
        <extracomment>Review of the answers: label of the code that the person was given when she filled in the form before.</extracomment>
        <translation>Code from before</translation>
    </message>
</context>
</TS>
