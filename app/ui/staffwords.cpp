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

QString Words::tier(CareTier tier)
{
    switch (tier) {
    //: Staff: headings of the list, most urgent first.
    case CareTier::AloneOrNonParent:
        return tr("Child alone or with a non-parent");
    case CareTier::ToVerify:
        return tr("Child, parent or guardian to be checked");
    case CareTier::Verified:
        return tr("Child, parent or guardian checked");
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
        return tr("A husband, wife or partner is not a guardian.");
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
    case Field::Companion:
        return tr("Who is with the child");
    case Field::Phone:
        return tr("Phone and messages");
    case Field::PlaceText:
        return tr("Place for tonight");
    case Field::Language:
        return tr("Language");
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
        //: Staff: when the form was saved.
        return tr("Form filled in");
    if (row == u"code")
        return tr("Code");
    //: Staff: label of the line that says that answers differ.
    return tr("Different answers");
}

QString Words::conflict()
{
    //: Staff: two people entered different answers about the same person.
    return tr("People gave different answers about this person. All of them are kept.");
}

QString Words::ago(qint64 minutes, qint64 days, const QString &date)
{
    //: Staff's list: when a form was filled in.
    if (minutes < 1)
        return tr("just now");
    if (minutes < 60)
        return tr("%n min ago", nullptr, int(minutes));
    if (days == 0 || minutes < 6 * 60)
        return tr("%n hour(s) ago", nullptr, int(minutes / 60));
    if (days == 1)
        return tr("yesterday");
    return days < 7 ? tr("%n day(s) ago", nullptr, int(days)) : date;
}

QString Words::delivery(const sync::DeliveryState &state)
{
    if (state.waiting == 0)
        //: Staff, bottom left: nothing waits to be sent to the server.
        return tr("Nothing is waiting to be delivered");
    //: Staff, bottom left: forms are safe on this device and were not sent to the server yet.
    return tr("%n not yet delivered", nullptr, int(state.waiting));
}

} // namespace prystan::ui
