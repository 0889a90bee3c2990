// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls

// What one can do here: three equal ways, so that asking for somebody looks like any other choice.
PageFrame {
    id: root

    signal fillIn()
    signal staySafe()
    signal speak()

    backVisible: false
    nextVisible: false
    question: qsTr("How can we help you?")

    ChoiceCard {
        width: parent.width
        large: true
        icon: "edit"
        text: qsTr("Fill in the form")
        detail: qsTr("For you and the people with you")
        Accessible.role: Accessible.Button
        onClicked: root.fillIn()
    }
    ChoiceCard {
        width: parent.width
        large: true
        icon: "shield"
        text: qsTr("Stay safe")
        detail: qsTr("Travel, a place to sleep, work, children")
        Accessible.role: Accessible.Button
        onClicked: root.staySafe()
    }
    ChoiceCard {
        width: parent.width
        large: true
        icon: "talk"
        text: qsTr("Speak with a staff member")
        detail: qsTr("What you can ask, and where")
        Accessible.role: Accessible.Button
        onClicked: root.speak()
    }
    AppText {
        width: parent.width
        kind: "help"
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("In danger: call 112. It is free.")
    }
}
