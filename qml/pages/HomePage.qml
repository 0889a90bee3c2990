// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Ui

// What one can do here: three equal ways, so that asking for somebody looks like any other choice. On a volunteer's
// tablet what a volunteer has besides.
PageFrame {
    id: root

    required property LastForm last
    property bool volunteer: false

    signal fillIn()
    signal staySafe()
    signal speak()
    signal correct()
    signal addToCode()
    signal shift()

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
    VolunteerCards {
        visible: root.volunteer
        last: root.last
        onCorrect: root.correct()
        onAddToCode: root.addToCode()
        onShift: root.shift()
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
