// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliverywords.h"

namespace prystan::ui {

using sync::CouchFault;
using sync::DeliveryState;

QString DeliveryWords::waiting(const DeliveryState &state)
{
    if (state.waiting > 0)
        //: Forms are safe on this device and were not sent to the server yet.
        return tr("%n file(s) not yet delivered", nullptr, int(state.waiting));
    if (state.phase == DeliveryState::Phase::NoServer || state.stored + state.received == 0)
        //: There is nothing that has to be sent to the server.
        return tr("Nothing is waiting to be delivered");
    return tr("Everything is delivered");
}

QString DeliveryWords::never()
{
    //: Answer to: last delivered?
    return tr("Never yet");
}

QString DeliveryWords::noServer()
{
    return tr("No server is set up. Files leave this device on a USB stick.");
}

QString DeliveryWords::nothingToDo()
{
    //: What delivery is doing now.
    return tr("Nothing to do");
}

QString DeliveryWords::working()
{
    //: What delivery is doing now.
    return tr("Delivering");
}

QString DeliveryWords::tryingAgain(int minutes)
{
    if (minutes == 0)
        return tr("Trying again in less than a minute");
    return tr("Trying again in %n minute(s)", nullptr, minutes);
}

QString DeliveryWords::because(const QString &trying, CouchFault fault)
{
    //: "Trying again in 3 minutes: the server's certificate has expired"
    return tr("%1: %2").arg(trying, reason(fault));
}

QString DeliveryWords::reason(CouchFault fault)
{
    switch (fault) {
    //: Why nothing could be delivered; follows a colon. The same for all of these.
    case CouchFault::Offline:
    case CouchFault::Stopped:
        return tr("no connection to the server");
    case CouchFault::Timeout:
        return tr("the server does not answer");
    case CouchFault::Portal:
        return tr("this network asks to log in first");
    case CouchFault::Unauthorised:
        return tr("the server does not know this device");
    case CouchFault::Forbidden:
        return tr("the server does not let this device in");
    case CouchFault::NotFound:
        return tr("the server is not set up for us");
    case CouchFault::TooLarge:
        return tr("the server does not take so much at once");
    case CouchFault::Busy:
        return tr("the server is busy");
    case CouchFault::ServerFull:
        return tr("the server is full");
    case CouchFault::ServerError:
        return tr("something is wrong at the server");
    case CouchFault::Rejected:
    case CouchFault::BadAnswer:
        return tr("the server's answer makes no sense");
    case CouchFault::CertificateExpired:
        return tr("the server's certificate has expired");
    case CouchFault::CertificateNotYetValid:
        return tr("the server's certificate is not valid yet");
    case CouchFault::CertificateWrongHost:
        return tr("the certificate belongs to another server");
    case CouchFault::CertificateUntrusted:
    case CouchFault::CertificateOther:
        return tr("the server's certificate cannot be trusted");
    case CouchFault::CertificatePinMismatch:
        return tr("this is not the server of your organisation");
    case CouchFault::OwnDisk:
        return tr("the storage of this device does not answer");
    }
    return {};
}

QString DeliveryWords::advice(CouchFault fault)
{
    switch (fault) {
    case CouchFault::Offline:
    case CouchFault::Stopped:
    case CouchFault::Timeout:
    case CouchFault::Busy:
    case CouchFault::TooLarge:
        return tr("You do not need to do anything. Everything is safe on this device and goes as soon as it works.");
    case CouchFault::Portal:
        return tr("Open the browser of this device, log in to the network there and try again.");
    case CouchFault::CertificateExpired:
    case CouchFault::CertificateNotYetValid:
        return tr("Please check date and time of this device. If they are right, tell your administrator.");
    case CouchFault::CertificateWrongHost:
    case CouchFault::CertificateUntrusted:
    case CouchFault::CertificateOther:
    case CouchFault::CertificatePinMismatch:
        return tr("Nothing was sent. Somebody may be listening in this network: try another one, and tell your "
                  "administrator.");
    case CouchFault::OwnDisk:
        return tr("Please start the program again. If that does not help, tell your administrator.");
    default:
        return tr("Everything is safe on this device. Please tell your administrator.");
    }
}

QStringList DeliveryWords::notes(const DeliveryState &state)
{
    QStringList notes;
    if (state.lost > 0)
        notes << tr("The server had lost %n file(s). They are delivered again.", nullptr, int(state.lost));
    if (state.refused > 0)
        notes << tr("The server does not take %n file(s). They stay on this device. Please tell your administrator.",
                    nullptr, int(state.refused));
    if (!state.withheld.isEmpty())
        //: %1: labels of devices, "K7, V2".
        notes << tr("Others have newer files of these devices, and the server does not hand them out: %1")
                     .arg(state.withheld.join(u", "_qs));
    if (state.removedThere > 0)
        notes << tr("%n file(s) were erased at the server, and nobody here has erased them. Please tell your "
                    "administrator.",
                    nullptr, int(state.removedThere));
    if (state.garbage > 0)
        notes << tr("%n thing(s) at the server are not from our devices and were left there.", nullptr,
                    int(state.garbage));
    if (state.clockWrong)
        notes << tr("The clock of this device and that of the server differ. Please check date and time.");
    if (state.metered)
        notes << tr("This network may cost money: new files of others wait for another one.");
    return notes;
}

DeliveryWords::Labels DeliveryWords::labels()
{
    return {
        //: Delivery, label of a number: records that are nowhere else yet.
        tr("Only on this device"),
        //: Delivery, label of a number: records that the server has, and nobody at the office has told that they came.
        tr("At the server"),
        //: Delivery, label of a number: records of which a staff device has confirmed that they came.
        tr("Confirmed by staff"),
        //: Delivery, label of a time.
        tr("Last delivered"),
        //: Delivery, label of what is done at the moment.
        tr("Now"),
    };
}

QString DeliveryWords::writing(qint64 done, qint64 total)
{
    //: To a USB stick; %1 of %2 files are done.
    return tr("Writing: %1 of %2. Please leave the stick in.").arg(done).arg(total);
}

QString DeliveryWords::reading()
{
    //: From a USB stick.
    return tr("Reading. Please leave the stick in.");
}

QString DeliveryWords::copied(qint64 files)
{
    if (files == 0)
        return tr("There is nothing to take along: everything is confirmed. You can take the stick out.");
    return tr("%n file(s) are on the stick, locked and checked. You can take it out.", nullptr, int(files));
}

QString DeliveryWords::taken(const StickPost::Taken &taken)
{
    QStringList sentences;
    if (taken.events > 0)
        sentences << tr("%n file(s) of other devices were read.", nullptr, int(taken.events));
    if (taken.received > 0)
        sentences << tr("%n file(s) of this device are now confirmed.", nullptr, int(taken.received));
    if (taken.damaged > 0)
        sentences << tr("%n file(s) are damaged. Please have them written again.", nullptr, int(taken.damaged));
    if (taken.unknown > 0)
        sentences << tr("%n file(s) are from a device that is not known here. Please tell your administrator.", nullptr,
                        int(taken.unknown));
    if (taken.listsRefused > 0)
        sentences << tr("A part of the stick is not from your organisation and was not read.");
    if (taken.listsUnknown > 0)
        //: "list of devices": a signed file that travels by the server and on sticks of other staff devices.
        sentences << tr("A part of the stick was not read: this device does not know the sender yet. Fetch the newest "
                        "list of devices, from the server or from a staff device's stick, and then read this stick "
                        "again.");
    if (sentences.isEmpty())
        sentences << tr("There is nothing new on the stick.");
    return (sentences << tr("You can take the stick out.")).join(u' ');
}

QString DeliveryWords::stickProblem(const Error &error, bool writing)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return writing ? tr("There is no USB stick. Put one in, wait a moment and try again.")
                       : tr("There is no USB stick with files of Prystan. Put it in, wait a moment and try again.");
    case ErrorCode::Refused:
        if (error.detail == StickPost::kNotOurs)
            //: On a kiosk, to whoever carries files. A staff device leaves a sign of the organisation on a stick.
            return tr(
                "This kiosk does not know this USB stick. First touch “Write to a USB stick” on a staff device of "
                "your organisation.");
        return tr("There is more than one USB stick. Leave one in and try again.");
    case ErrorCode::DiskFull:
        return tr("The USB stick is full. Nothing is lost: everything is still on this device. Use another stick.");
    default:
        return tr("The USB stick does not work as it should. Nothing is lost: everything is still on this device. Try "
                  "again or use another stick.");
    }
}

} // namespace prystan::ui
