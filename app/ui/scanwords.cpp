// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanwords.h"

namespace prystan::ui {

QString ScanWords::help(Wanted wanted)
{
    switch (wanted) {
    case Wanted::Receipt:
        //: Above the picture of the camera: which code to hold before it
        return tr("Hold the person’s code before the camera: the square on the paper or phone.");
    case Wanted::Slip:
        //: Above the picture of the camera: which code to hold before it
        return tr("Point the camera at the square on the screen of the other device.");
    case Wanted::Contact:
        break;
    }
    //: Above the picture of the camera. Phones can show their own contact card as a QR code.
    return tr("The person opens her or his own contact on the phone and shows it as a QR code.");
}

QString ScanWords::otherWay(Wanted wanted)
{
    if (wanted == Wanted::Slip)
        //: Button: closes the camera. The other ways are a hand-held scanner and a USB stick.
        return tr("Use a scanner or a stick instead");
    //: Button: closes the camera and goes back to the field
    return tr("Type it instead");
}

QString ScanWords::fault(scan::CameraFault fault)
{
    switch (fault) {
    case scan::CameraFault::NoCamera:
        return tr("No camera was found on this device.");
    case scan::CameraFault::NotAllowed:
        return tr("The camera cannot be used now. Another program may be using it.");
    case scan::CameraFault::Lost:
        break;
    }
    return tr("The camera has stopped, or was unplugged.");
}

QString ScanWords::timeOver()
{
    return tr("The camera was switched off after a minute.");
}

QString ScanWords::notOurs(text::NotOurs why)
{
    switch (why) {
    case text::NotOurs::WrongCheck:
        return tr("This code has a wrong letter. Please read it from the paper and type it.");
    case text::NotOurs::DamagedSlip:
        return tr("This code of a device is damaged. Please show it again, or use a stick.");
    case text::NotOurs::DamagedContact:
        return tr("This contact card cannot be read. Please type the number.");
    default:
        return tr("This code is not one of ours. Nothing was opened.");
    }
}

QString ScanWords::otherKind(text::CodeKind kind)
{
    if (kind == text::CodeKind::Receipt)
        return tr("That is the code of a person’s form. Another one is needed here.");
    if (kind == text::CodeKind::Slip)
        return tr("That is the code of a device. Another one is needed here.");
    return tr("That is a contact card. Another code is needed here.");
}

QString ScanWords::several()
{
    return tr("There is more than one code in the picture. Please show one alone.");
}

} // namespace prystan::ui
