// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentwords.h"

#include "names.h"
#include "words.h"

namespace prystan::ui {

namespace {

Field fieldOf(ReadAnswer answer)
{
    switch (answer) {
    case ReadAnswer::FamilyName:
        return Field::FamilyName;
    case ReadAnswer::GivenName:
        return Field::GivenName;
    case ReadAnswer::Birth:
        return Field::Birth;
    case ReadAnswer::Sex:
        return Field::Sex;
    case ReadAnswer::Nationality:
        return Field::Nationality;
    case ReadAnswer::Document:
        return Field::Document;
    case ReadAnswer::DocumentNumber:
        break;
    }
    return Field::DocumentNumber;
}

} // namespace

QString DocumentWords::heading(const DocumentOffer &offer)
{
    if (offer.visa)
        //: Volunteer, above what was read: a visa was scanned, or its lines were typed.
        return tr("The lines of a visa were read.");
    //: Volunteer, above what was read: a passport or card was scanned, or its lines were typed.
    return tr("The lines of a document were read.");
}

QString DocumentWords::unreadable()
{
    //: Volunteer: the scanner sent something that cannot be the lines of a document.
    return tr("The lines of the document could not be read. Please scan again, or type them.");
}

QString DocumentWords::wrongLetters()
{
    //: Volunteer: the scanner types like a keyboard, and the keyboard of this device is set to Cyrillic letters.
    return tr("The scanner sent Cyrillic letters, and they do not fit. Please set the keyboard of this device to "
              "English and scan again.");
}

QString DocumentWords::filled(const QStringList &labels)
{
    //: Volunteer: "%1" is a list of questions: "family name, given name, date of birth".
    return tr("Filled in: %1.").arg(labels.join(u", "_qs).toLower());
}

QString DocumentWords::nothingNew()
{
    //: Volunteer: a document was read, and every answer was there already.
    return tr("Everything that it says is here already.");
}

QString DocumentWords::besideName(const QString &name)
{
    //: Volunteer: the name was typed in Cyrillic; "%1" is the spelling of the document, which is kept beside it.
    return tr("Kept beside the name: %1.").arg(name);
}

QString DocumentWords::otherName()
{
    //: Volunteer: the name in the document is quite another one than the name that was typed.
    return tr("The two names are not alike. Is this the document of this person?");
}

QString DocumentWords::unsure(Unsure why, const Person &read)
{
    switch (why) {
    //: Volunteer, why a person has to look: each answer in the lines of a document has a digit that proves it.
    case Unsure::CheckDigit:
        return tr("The check digit does not fit. Please compare it with the document.");
    case Unsure::WholeCheck:
        return tr("The last check digit of the document does not fit. Please compare it with the document.");
    case Unsure::Repaired:
        return tr("One letter or digit was put right by the program. Please compare it with the document.");
    case Unsure::CutOff:
        return tr("The line is too short for the whole name. Please look at the upper part of the document.");
    case Unsure::Century:
        //: "%1" is a year, "1919": the lines of a document have only two digits of a year.
        return tr("The line has only two digits of the year. It may also be %1.").arg(read.birth.year - 100);
    case Unsure::Adulthood:
        return tr("It is not certain whether this is a child. When in doubt, it is a child.");
    case Unsure::PartOfDate:
        return tr("The document does not have the whole date.");
    case Unsure::NotSaid:
        return tr("The document leaves this open. Please ask.");
    case Unsure::Unusual:
        return tr("The program does not know this code. Please look at the document.");
    case Unsure::Visa:
        return tr("It stands in a visa. Please ask for a passport or card.");
    }
    return {};
}

QString DocumentWords::note(Note note, const QDate &expiry, const QString &language)
{
    switch (note) {
    case Note::Visa:
        return tr("This is a visa, not a passport or card. It does not prove who somebody is.");
    case Note::Expired:
        //: Volunteer: "%1" is a date. Nobody is refused for it.
        return tr("The document was valid until %1. That is no problem for us.")
            .arg(text::longDate(expiry.day(), expiry.month(), expiry.year(), language));
    case Note::ExpiryImpossible:
        return tr("The date until which it is valid does not exist. Please look at the document.");
    case Note::NameUnreadable:
        return tr("The name could not be read. Please type it.");
    case Note::BirthImpossible:
        return tr("The birth date in the line does not exist. Please ask, and type it.");
    case Note::BirthUnknown:
        return tr("The document has no birth date. Please ask.");
    case Note::SexUnreadable:
        return tr("Woman or man could not be read. Please choose.");
    case Note::NationalityUnreadable:
        return tr("The nationality could not be read. Please choose.");
    }
    return {};
}

QString DocumentWords::label(ReadAnswer answer)
{
    return Words::label(fieldOf(answer));
}

QString DocumentWords::value(ReadAnswer answer, const Person &person, const QString &language)
{
    switch (answer) {
    case ReadAnswer::FamilyName:
        return person.name.family;
    case ReadAnswer::GivenName:
        return person.name.given;
    case ReadAnswer::Birth:
        return Words::birth(person.birth, language);
    case ReadAnswer::Sex:
        return Words::sex(wordOf(person.sex));
    case ReadAnswer::Nationality:
        return Words::nationality(person.nationality);
    case ReadAnswer::Document:
        return Words::document(wordOf(person.document));
    case ReadAnswer::DocumentNumber:
        return person.documentNumber;
    }
    return {};
}

QString DocumentWords::characters(const QList<int> &lines)
{
    QStringList counts;
    for (const int count : lines)
        counts << QString::number(count);
    //: Volunteer types the lines of a document; "%1" is how many characters each line has so far: "44 + 30".
    return tr("Typed so far: %1. A passport has 44 + 44, a card 30 + 30 + 30.").arg(counts.join(u" + "_qs));
}

QString DocumentWords::problem(const mrz::Problem &problem)
{
    switch (problem.fault) {
    case mrz::Fault::BadCharacter:
        //: Volunteer types the lines of a document: "%1" is the number of the line, "%2" of the character in it.
        return tr("Line %1, character %2: only letters A to Z, digits and < can stand here.")
            .arg(problem.line)
            .arg(problem.position);
    case mrz::Fault::TooLong:
        return tr("This is too long. Please type only the lowest two or three lines of the document.");
    case mrz::Fault::Empty:
    case mrz::Fault::BadLength:
        break;
    }
    return {};
}

QString DocumentWords::wrongCheck(const QString &label)
{
    //: Volunteer types the lines of a document; "%1" is a question: "Date of birth".
    return tr("%1: the check digit behind it does not fit. Please compare the characters.").arg(label);
}

QString DocumentWords::wrongExpiryCheck()
{
    return tr("Valid until: the check digit behind it does not fit. Please compare the characters.");
}

QString DocumentWords::wrongWholeCheck()
{
    return tr("The last check digit does not fit. Please compare the line with the digits.");
}

QString DocumentWords::repaired(const mrz::Repair &repair)
{
    //: Volunteer types the lines of a document: in line %1, place %2, stands "%3"; only "%4" can stand there.
    return tr("Line %1, character %2: “%3” was taken for “%4”.")
        .arg(repair.line)
        .arg(repair.position)
        .arg(repair.from)
        .arg(repair.to);
}

QString DocumentWords::allFits()
{
    return tr("All check digits fit.");
}

} // namespace prystan::ui
