// SPDX-License-Identifier: GPL-3.0-or-later
// Terms of the staff's screens, and the labels of the answers.
#include "words.h"

namespace prystan::ui {

QString Words::dutchLabel(DutchLabel label)
{
    switch (label) {
    //: Staff's label for a child, a fixed term of Dutch practice. Keep the Dutch word in every language, add the
    //: translation in brackets; in Dutch the word alone.
    case DutchLabel::Onbegeleid:
        return tr("onbegeleid (unaccompanied)");
    //: As above: a parent or guardian is claimed and not yet checked.
    case DutchLabel::TeVerifieren:
        return tr("te verifiëren (to be checked)");
    //: As above.
    case DutchLabel::Begeleid:
        return tr("begeleid (accompanied)");
    case DutchLabel::None:
        break;
    }
    return {};
}

QString Words::tier(const RecordRow &row)
{
    if (row.withdrawn)
        //: Staff: heading of the last part of the list.
        return tr("No longer wants to be registered");
    if (row.access != Access::Open && row.child)
        //: Staff: heading of the list, above children of whose record staff see no more than that it is there.
        return tr("Child, record not open to you");
    switch (row.care.tier) {
    //: Staff: headings of the list, most urgent first.
    case CareTier::AloneOrNonParent:
        return tr("Child without parent or guardian");
    case CareTier::ToVerify:
        return tr("Child with a parent or guardian: to be checked");
    case CareTier::Verified:
        return tr("Child with a parent or guardian: checked");
    case CareTier::NotAChild:
        return tr("Adult");
    }
    return {};
}

QString Words::careReason(CareReason reason)
{
    switch (reason) {
    //: Staff: why a child got its label, one sentence each.
    case CareReason::NobodyWithChild:
        return tr("Nobody is with the child.");
    case CareReason::PartnerIsNotGuardian:
        return tr("The child’s husband, wife or partner is not a guardian.");
    case CareReason::RelativeIsNotParent:
        return tr("The relative is not a parent or guardian.");
    case CareReason::UnrelatedAdult:
        return tr("The adult is not related to the child.");
    case CareReason::GroupLeaderIsNotGuardian:
        return tr("A group leader is not a guardian.");
    case CareReason::CompanionUnknown:
        return tr("It is not known who is with the child.");
    case CareReason::CompanionNotSaid:
        return tr("The person did not want to say who is with the child.");
    case CareReason::CompanionNotAsked:
        return tr("Nobody has asked yet who is with the child.");
    case CareReason::SelfRegistered:
        return tr("The child filled in the form.");
    case CareReason::ParentClaimedNotChecked:
        return tr("A parent is said to be with the child. This is not checked yet.");
    case CareReason::GuardianClaimedNotChecked:
        return tr("A guardian is said to be with the child. This is not checked yet.");
    case CareReason::ParentVerified:
        return tr("A staff member has checked the parent.");
    case CareReason::GuardianVerified:
        return tr("A staff member has checked the guardian.");
    case CareReason::AgeEstimated:
        return tr("The age is an estimate.");
    case CareReason::AgeUnknown:
        return tr("The age is not known, so we treat the person as a child.");
    case CareReason::AdultByDate:
        return tr("18 or older by the date of birth.");
    }
    return {};
}

QString Words::saysFilledInBefore(const QString &code)
{
    //: Staff, in an opened record: what this person or family says; nobody has checked it. %1 is a code, "KMT-PRB".
    return tr("Says they filled this in before, code %1").arg(QString(code).replace(u'-', QChar(0x2011)));
}

QString Words::earlierNotHere()
{
    //: Staff, under "Says they filled this in before": no record here has that code.
    return tr("The record with this code is not on this device.");
}

QString Words::earlierIsOwn()
{
    //: Staff, under "Says they filled this in before".
    return tr("It is a code of this record itself.");
}

QString Words::fromDocument()
{
    //: Small mark under an answer: it was read from the machine-readable lines of the passport or card.
    return tr("From the document");
}

QString Words::label(Field field)
{
    switch (field) {
    //: Labels of answers, on the review page (public) and in an opened record (staff).
    case Field::FamilyName:
        return tr("Family name");
    case Field::GivenName:
        return tr("Given name");
    //: по батькові / отчество / vadersnaam.
    case Field::Patronymic:
        return tr("Patronymic");
    case Field::Birth:
        return tr("Date of birth");
    case Field::Sex:
        return tr("Sex");
    case Field::Nationality:
        return tr("Nationality");
    case Field::Document:
        return tr("Document");
    case Field::DocumentNumber:
        return tr("Document number");
    //: The name in the Latin letters of the passport or card, beside the name as the person writes it.
    case Field::DocumentName:
        return tr("Name in the document");
    case Field::Companion:
        return tr("Who is with the child");
    case Field::Phone:
        return tr("Phone and messages");
    case Field::PlaceText:
        return tr("Place for tonight");
    case Field::Language:
        return tr("Language");
    //: Staff: what was added later to a code.
    case Field::Note:
        return tr("Note");
    //: Volunteer and staff: who an addition is about, in words: "her brother".
    case Field::Concerns:
        return tr("Who it is about");
    case Field::Party:
        return tr("People with you");
    }
    return {};
}

QString Words::privateLabel(const QString &step)
{
    if (step == u"phone")
        return label(Field::Phone);
    if (step == u"place")
        return label(Field::PlaceText);
    if (step == u"care")
        return label(Field::Companion);
    //: Label on the review page: what the person needs (medicine, interpreter …).
    return tr("What you need");
}

QString Words::staffLabel(const QString &row)
{
    if (row == u"age")
        return tr("Age");
    if (row == u"name")
        return tr("Name");
    if (row == u"registered")
        //: Staff: when the form was saved, by whom, on which device.
        return tr("Form filled in");
    if (row == u"code")
        return tr("Code");
    if (row == u"language")
        //: Staff: the language that the people of this form want to be spoken to in.
        return tr("Preferred language");
    if (row == u"channel")
        //: Staff: by call, by message …
        return tr("How to reach them");
    if (row == u"phone")
        return tr("Phone number");
    if (row == u"phone_safe")
        //: Staff: whether a call or message to this number is safe for the person; somebody else may hold the phone.
        return tr("Safe to call or message?");
    if (row == u"place_text")
        return tr("Address or name of the place");
    if (row == u"needs")
        //: Staff: medicine, an interpreter …
        return tr("Needs");
    //: Staff: label of the line that says that answers differ.
    return tr("Different answers");
}

QString Words::conflict()
{
    //: Staff: two people entered different answers about the same person.
    return tr("People gave different answers about this person. All of them are kept.");
}

QString Words::severalAnswers(int count)
{
    //: Staff: people gave different answers to one question; both follow.
    return count == 2 ? tr("Two answers") : tr("%n answers", nullptr, count);
}

QString Words::saidBy(const QString &author, const QString &device, const QString &time)
{
    QString who;
    if (author == u"self")
        //: Staff: who entered an answer, "entered by the person on device K1, 24 November 2026, 23:40".
        who = tr("entered by the person");
    else if (author == u"volunteer")
        who = tr("entered by a volunteer");
    else if (author == u"cli")
        //: Staff: read from a file by the administrator.
        who = tr("entered from a file");
    else
        who = tr("entered by a staff member");
    //: Staff: who entered an answer, on which device, when: "entered by a volunteer, device K1, 24 November 2026,
    //: 23:40".
    return device.isEmpty() ? who + u", "_qs + time : tr("%1, device %2, %3").arg(who, device, time);
}

QString Words::notSafe()
{
    //: Staff, under a phone number: somebody who means harm may hold this phone.
    return tr("Said to be not safe to call or message.");
}

QString Words::noAccess()
{
    //: Staff: this answer lies in a part of the records that this staff member has no key of.
    return tr("You have no access.");
}

QString Words::noName()
{
    //: Staff: heading of a record without a name.
    return tr("No name given");
}

QString Words::nameOf(const Person &person)
{
    const PersonName &name = person.name;
    return name.isEmpty() ? noName() : QStringList{name.family, name.given, name.patronymic}.join(u' ').simplified();
}

QString Words::documentName(const Person &person)
{
    return QStringList{person.documentName.family, person.documentName.given}.join(u' ').simplified();
}

QString Words::notYet()
{
    //: Staff: instead of an answer that opens with a key which this device has not been given yet.
    return tr("Cannot be opened on this device yet.");
}

QString Words::noneOfThese()
{
    //: Staff: asked for needs, the person said that there are none.
    return tr("None of those asked about");
}

QString Words::member(const RecordRow &row)
{
    if (!row.child)
        return tr("an adult");
    //: Staff: all that is known of a child whose record is closed to this staff member.
    return row.age ? tr("a child, about %1").arg(*row.age) : tr("a child");
}

QString Words::missingMember()
{
    //: Staff, over a record that shows only what the form says: the person's own record is not here.
    return tr("The form mentions this person, but the record itself has not come in. The record may still be on the "
              "device where the form was filled in.");
}

QString Words::closedMember(const RecordRow &row)
{
    if (row.access == Access::Open)
        return {};
    const QString who = member(row);
    if (row.access == Access::Erased)
        //: Staff: "a child, about 10: the record was erased"
        return tr("%1: the record was erased").arg(who);
    if (row.access == Access::Expired)
        //: Staff: "a child, about 10: handed over, the record is no longer kept". The time to keep it is over.
        return tr("%1: handed over, the record is no longer kept").arg(who);
    if (row.access == Access::Awaited)
        //: Staff: "a child, about 10: the record cannot be opened on this device yet". A newer key has not come.
        return tr("%1: the record cannot be opened on this device yet").arg(who);
    if (row.access == Access::Missing)
        //: Staff: "a child, about 10: the record has not come in".
        return tr("%1: the record has not come in").arg(who);
    //: Staff: "a child, about 10: you have no access".
    return tr("%1: you have no access").arg(who);
}

QString Words::ago(qint64 minutes, qint64 days, const QString &date)
{
    //: Staff's list: when a form was filled in.
    if (minutes < 1)
        return tr("just now");
    if (minutes < 60)
        return tr("%n min ago", nullptr, int(minutes));
    if (days == 0 || minutes < 6LL * 60)
        return tr("%n hour(s) ago", nullptr, int(minutes / 60));
    if (days == 1)
        return tr("yesterday");
    return days < 7 ? tr("%n day(s) ago", nullptr, int(days)) : date;
}

} // namespace prystan::ui
