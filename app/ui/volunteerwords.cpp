// SPDX-License-Identifier: GPL-3.0-or-later
#include "volunteerwords.h"

namespace prystan::ui {

QString VolunteerWords::paperTime(PaperTimeFault fault)
{
    switch (fault) {
    //: Volunteer, under the time that stands on a paper form.
    case PaperTimeFault::Incomplete:
        return tr("Please enter day, month, hour and minute as on the paper.");
    case PaperTimeFault::NoSuchTime:
        return tr("This time does not exist. Please check the day and the hour.");
    case PaperTimeFault::Future:
        return tr("This time is still to come. Please look at the paper again.");
    case PaperTimeFault::TooOld:
        return tr("This is more than 30 days ago. Please check the date. Is it right? Then give the paper to a staff "
                  "member.");
    }
    return {};
}

QString VolunteerWords::fromPaper()
{
    //: Volunteer (review page) and staff: label of the time when somebody said what was copied from paper later.
    return tr("Said at (paper form)");
}

QString VolunteerWords::wrongCode()
{
    //: Volunteer: six letters were typed and the check letter does not fit.
    return tr("This code cannot be right. Please compare each letter with the paper.");
}

QString VolunteerWords::nothingAdded()
{
    //: Volunteer: the form with further facts is empty.
    return tr("Please write a note, a phone number or a place.");
}

QString VolunteerWords::addition()
{
    //: Volunteer's list of the shift: further facts were added to this code.
    return tr("Added to this code");
}

QString VolunteerWords::additionTo(const QString &code)
{
    //: Staff, in a record: somebody added further facts to this code, "ABC-DEF"; it may be that of another member of
    //: the party.
    return tr("Added to code %1").arg(code);
}

QString VolunteerWords::heads(int count)
{
    //: Volunteer's list of the shift: how many people stand in one form.
    return tr("%n person(s)", nullptr, count);
}

QString VolunteerWords::delivered(bool yes)
{
    //: Volunteer's list of the shift: a form reached the server, or is only on this device so far.
    return yes ? tr("delivered") : tr("waiting on this device");
}

QString VolunteerWords::sum(int forms, int heads)
{
    //: Volunteer, over the list of the shift: "%1" is "4 forms", "%2" is "9 people".
    return tr("%1, %2").arg(tr("%n form(s)", nullptr, forms), VolunteerWords::heads(heads));
}

QString VolunteerWords::earlier(int files, int waiting)
{
    //: Volunteer, under the list of the shift. One form is several files. Their codes are not known any more.
    return tr("Earlier forms: %n sealed file(s) on this device, without codes.", nullptr, files) + u' '
        + (waiting == 0
               //: Goes on: "Earlier forms: 12 sealed files on this device, without codes. All of them are delivered."
               ? tr("All of them are delivered.")
               : tr("%n of them not delivered yet.", nullptr, waiting));
}

QString VolunteerWords::tallyUnreadable()
{
    //: Volunteer, under the list of the shift: the device's own list cannot be read.
    return tr("This device cannot tell now what is delivered. Your forms are saved. Please tell a staff member.");
}

QString VolunteerWords::clockDoubt(const QString &date)
{
    //: Volunteer, under the list of the shift: after some days without use, or where the clock has jumped. %1 is what
    //: the clock says. What was delivered is otherwise deleted from the tablet after a day.
    return tr("Please check the date. This device says: %1. As long as you see this message, delivered forms are not "
              "deleted from this device. Please tell a staff member, even if the date is right.")
        .arg(date);
}

QString VolunteerWords::lockedAddition()
{
    //: Staff: somebody added something to this code, and this staff member has no key, or it has not come in yet.
    return tr("Locked to you, or not come in yet");
}

QString VolunteerWords::takenOut(int count)
{
    //: Staff: when the volunteer corrected the form, people were removed from it.
    return tr("%n person(s) removed when the form was corrected", nullptr, count);
}

QString VolunteerWords::takenOutLabel()
{
    //: Staff: label of a line: the form was corrected by who filled it in.
    return tr("Corrected");
}

QString VolunteerWords::formGone()
{
    //: Staff, after unlocking: a form was open when the device was locked, and waited too long or for somebody else.
    return tr("The form that was open before the lock was not saved. It is gone.");
}

QString VolunteerWords::strays(int count)
{
    //: Staff, on the home page: somebody added something to a code that belongs to no record here.
    return tr("%n addition(s) to a code that is not here (yet)", nullptr, count);
}

} // namespace prystan::ui
