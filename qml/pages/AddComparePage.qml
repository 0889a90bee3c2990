// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls

// Nothing is given before a person has seen the same words on both screens.
PageFrame {
    id: root

    required property string words
    required property string label
    required property string modeText

    signal different()

    guided: false
    question: qsTr("Does the other screen show the same six words?")
    help: qsTr("It would become %1. %2").arg(root.label).arg(root.modeText)
    nextText: qsTr("The same: let it in")
    nextIcon: "check"

    SpokenWords {
        width: parent.width
        words: root.words
    }
    AppButton {
        kind: "secondary"
        icon: "close"
        text: qsTr("Not the same")
        width: Math.min(implicitWidth, parent.width)
        onClicked: root.different()
    }
}
