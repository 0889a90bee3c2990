// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Ui

// Asks for a PIN that was chosen before. The sixth digit hands it over; nothing has to be confirmed.
PageFrame {
    id: root

    default property alias below: more.data

    signal entered(pin: PinInput)

    backVisible: false
    nextVisible: false

    content: [
        FittingPinPad {
            page: root
            pin: digits
        },
        Column {
            id: more
            width: parent.width
        },
        PinInput {
            id: digits
            onLengthChanged: {
                if (digits.complete)
                    root.entered(digits)
            }
        }
    ]
}
