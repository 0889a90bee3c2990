// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls

// Before a device is struck out: what that means, and what it cannot mean.
Sheet {
    id: root

    required property string label
    required property string along // what is struck out with it

    signal agreed()

    title: qsTr("Strike out %1?").arg(root.label)

    AppText {
        width: parent.width
        text: qsTr("Nothing that %1 sends from now on is believed. What it sent before stays.").arg(root.label)
    }
    AppText {
        width: parent.width
        text: root.along
        visible: text.length > 0
    }
    AppText {
        width: parent.width
        kind: "help"
        text: qsTr("A lost staff device may still hold the keys it was given. Only its passphrase protects them.")
    }
    AppButton {
        icon: "remove"
        text: qsTr("Strike out")
        width: Math.min(implicitWidth, parent.width)
        onClicked: root.agreed()
    }
}
