// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls

// What staff can set: who may open this device, and the devices of the organisation; and what was erased.
PageFrame {
    id: root

    signal passphrasesWanted()
    signal devicesWanted()
    signal erasuresWanted()

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
    ChoiceCard {
        width: parent.width
        large: true
        icon: "remove"
        text: qsTr("Erased records")
        detail: qsTr("What is gone, and where it may still be")
        Accessible.role: Accessible.Button
        Accessible.checkable: false
        onClicked: root.erasuresWanted()
    }
}
