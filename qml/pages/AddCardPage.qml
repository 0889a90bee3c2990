// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls

// Adding a device, first step: the new device is shown whose it will be.
PageFrame {
    id: root

    required property string slip
    required property string note
    required property string fingerprint

    signal writeStick()

    guided: false
    question: qsTr("1 of 3: show this to the new device")
    help: qsTr("Start Prystan there and scan this code, or take it there on a stick.")

    SlipView {
        width: parent.width
        slip: root.slip
        note: root.note
        spoken: qsTr("The card of your organisation as a code")
        onStickWanted: root.writeStick()
    }
    AppText {
        width: parent.width
        kind: "help"
        text: qsTr("The words of this organisation: %1").arg(root.fingerprint)
    }
}
