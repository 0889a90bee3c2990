// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls

// What lies over a volunteer's open form. It shows nothing of it.
PinAskPage {
    id: root

    required property int triesLeft
    property int tries: 5 // of a fresh cover

    signal handedOver() // another volunteer goes on: the form is erased

    question: qsTr("This form is covered")
    help: qsTr("Your PIN brings it back. After 15 minutes it is erased.")
    problem: root.triesLeft < root.tries ? qsTr("That was not the PIN. Tries left: %1").arg(root.triesLeft) : ""

    LinkButton {
        text: qsTr("I am another volunteer")
        width: Math.min(implicitWidth, parent.width)
        anchors.horizontalCenter: parent.horizontalCenter
        onClicked: handOver.open()
    }

    EraseSheet {
        id: handOver
        title: qsTr("Erase the open form?")
        warning: qsTr("The answers in it were not saved yet and will be gone.")
        eraseText: qsTr("Erase the form")
        keepText: qsTr("Keep it")
        onErased: root.handedOver()
    }
}
