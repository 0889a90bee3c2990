// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls

// Before a device is struck out: what that means, and what it cannot mean.
Sheet {
    id: root

    required property string label
    required property string along // what is struck out with it; never empty for a staff device
    readonly property bool staff: root.along.length > 0

    signal agreed()

    title: qsTr("Strike out %1?").arg(root.label)

    AppText {
        width: parent.width
        text: qsTr("Nothing that %1 sends from now on is believed. What it sent before stays.").arg(root.label)
    }
    AppText {
        width: parent.width
        text: root.along
        visible: root.staff
    }
    AppText {
        width: parent.width
        kind: "help"
        visible: root.staff
        text: qsTr("A lost staff device may still hold the keys it was given. Only its passphrase protects them.")
    }
    AppButton {
        icon: "block"
        text: qsTr("Strike out")
        width: Math.min(implicitWidth, parent.width)
        onClicked: root.agreed()
    }
}
