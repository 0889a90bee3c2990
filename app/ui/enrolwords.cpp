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

QString EnrolWords::written(const QString &fileName)
{
    return tr("Written to the stick: %1").arg(fileName);
}

} // namespace prystan::ui
