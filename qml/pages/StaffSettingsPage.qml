// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls

// What staff can set: who may open this device, and the devices of the organisation.
PageFrame {
    id: root

    signal passphrasesWanted()
    signal devicesWanted()

    guided: false
    nextVisible: false
    question: qsTr("Settings")

    ChoiceCard {
        width: parent.width
        large: true
        icon: "key"
        text: qsTr("Passphrases")
        detail: qsTr("Who may open the records on this device")
        Accessible.role: Accessible.Button
        Accessible.checkable: false
        onClicked: root.passphrasesWanted()
    }
    ChoiceCard {
        width: parent.width
        large: true
        icon: "mobile"
        text: qsTr("Devices")
        detail: qsTr("Let a new device in, strike a lost one out")
        Accessible.role: Accessible.Button
        Accessible.checkable: false
        onClicked: root.devicesWanted()
    }
}
