// SPDX-License-Identifier: GPL-3.0-or-later
#include "enrolwords.h"

#include "enrolservice.h"
#include "words.h"

namespace prystan::ui {

QString EnrolWords::mode(DeviceMode mode)
{
    switch (mode) {
    case DeviceMode::Kiosk:
        return tr("Kiosk: people fill in the form themselves");
    case DeviceMode::Volunteer:
        return tr("Volunteer's tablet");
    case DeviceMode::Staff:
        return tr("Staff device: opens records");
    case DeviceMode::Demo:
        return tr("Demo");
    }
    return {};
}

QString EnrolWords::problem(const Error &error, Slip awaited)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return tr("There is no USB stick with such a file. Put the stick in and try again.");
    case ErrorCode::WrongSecret:
        return tr("This answer is for another device. Ask for the one that belongs to this screen.");
    case ErrorCode::Refused:
        return tr("This answer does not fit: another organisation gave it, or this device has asked again since.");
    case ErrorCode::InvalidInput:
        return tr("A passphrase needs 12 letters or more. Several ordinary words are good.");
    case ErrorCode::Corrupt:
        return awaited == Slip::Card ? tr("This is not the card of an organisation. Show or scan the code again.")
                                     : tr("This is not an answer to this device. Show or scan the code again.");
    default:
        return Words::error(error);
    }
}

QString EnrolWords::staffProblem(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return tr("There is no USB stick with such a file. Put the stick in and try again.");
    case ErrorCode::Corrupt:
        return tr("This is not the request of a new device. Show or scan the code again.");
    case ErrorCode::AlreadyExists:
        return tr("This device has been let in already.");
    case ErrorCode::Refused:
        return error.detail == kStruckOut
            ? tr("This device is struck out and lets nobody in any more. Please use another staff device.")
            : tr("Only an administrator may do this.");
    default:
        return Words::error(error);
    }
}

QString EnrolWords::letInBy(const QString &label)
{
    //: Staff, list of devices: %1 is the staff device that let this one in, "S2". Follows what the device is for.
    return tr("Let in by %1. Not yet in the list of devices.").arg(label);
}

QString EnrolWords::unlisted(int count, bool server)
{
    if (count == 0)
        return {};
    //: Staff, above the list of devices. The list is signed by an administrator and tells every device of all others.
    QString all = tr("%n device(s) are not in your organisation's list yet. They work, and the other staff "
                     "devices learn of them. They will be in an administrator's next list.",
                     nullptr, count);
    if (!server)
        return all;
    //: Staff, after the sentences before.
    return all + u' '
        + tr("The server takes files of such a device once an administrator has prepared it again (prystanctl server "
             "prepare). Until then, carry the files by USB stick.");
}

QString EnrolWords::along(const QString &label, const QStringList &others)
{
    if (others.isEmpty())
        //: Staff, before a staff device (%1) is struck out.
        return tr("If %1 let in devices that are not in the list of devices yet, they are struck out as well. This "
                  "device knows of none.")
            .arg(label);
    //: Staff, before a staff device (%1) is struck out; %2: labels of the devices, "K7, V2".
    return tr("Devices that %1 let in and that are not in the list of devices yet are struck out as well: %2. There "
              "may "
              "be more that this device does not know of. Do you trust %2? Then have a new list made first (prystanctl "
              "org renew).")
        .arg(label, others.join(u", "_qs));
}

QString EnrolWords::written(const QString &fileName)
{
    return tr("Written to the stick: %1").arg(fileName);
}

} // namespace prystan::ui
