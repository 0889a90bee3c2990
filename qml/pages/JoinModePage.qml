// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls

// Second step: what the device is for. The organisation decides; this is what is asked.
PageFrame {
    id: root

    required property string orgName

    signal chosen(mode: string)

    guided: false
    nextVisible: false
    question: qsTr("What is this device for?")
    help: qsTr("Organisation: %1").arg(root.orgName)

    ChoiceCard {
        width: parent.width
        icon: "people"
        text: qsTr("Kiosk")
        detail: qsTr("People fill in the form themselves. It cannot open what was sent.")
        Accessible.role: Accessible.Button
        onClicked: root.chosen("kiosk")
    }
    ChoiceCard {
        width: parent.width
        icon: "edit"
        text: qsTr("Volunteer's tablet")
        detail: qsTr("A volunteer fills in the form. It cannot open what was sent.")
        Accessible.role: Accessible.Button
        onClicked: root.chosen("volunteer")
    }
    ChoiceCard {
        width: parent.width
        icon: "key"
        text: qsTr("Staff device")
        detail: qsTr("Opens records with a passphrase. An administrator lets it in.")
        Accessible.role: Accessible.Button
        onClicked: root.chosen("staff")
    }
}
