// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls

// Adding a device, third step: the answer, which only that device can open.
PageFrame {
    id: root

    required property string slip
    required property bool codeFits
    required property string note
    required property string label

    signal writeStick()

    guided: false
    backVisible: false
    question: qsTr("3 of 3: %1 may come in").arg(root.label)
    help: !root.codeFits ? qsTr("The new device gets more keys than fit into a code. Write the answer to a USB stick and take it there. Only that device can open it.")
        : qsTr("Scan this code with the new device, or take it there on a stick. Only that device can open it.")
    nextText: qsTr("Done")
    nextIcon: "check"

    SlipView {
        width: parent.width
        slip: root.slip
        codeFits: root.codeFits
        note: root.note
        spoken: qsTr("The answer for the new device as a code")
        onStickWanted: root.writeStick()
    }
}
