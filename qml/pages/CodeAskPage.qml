// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// Asks for the code that something is to be added to. It is checked for slips of the finger; nothing is looked up.
PageFrame {
    id: root

    required property AdditionViewModel addition

    question: qsTr("Which code?")
    help: qsTr("Six letters, from the person’s paper or phone.")
    problem: root.addition.problem

    LineInput {
        id: line
        width: parent.width
        text: root.addition.code
        maximumLength: 20
        font.pixelSize: Theme.question
        font.capitalization: Font.AllUppercase
        hints: Qt.ImhUppercaseOnly | Qt.ImhPreferLatin
        spoken: qsTr("Code")
        onTextEdited: root.addition.code = line.text
        onAccepted: root.next()
    }
    AppButton {
        kind: "secondary"
        icon: "photo"
        text: qsTr("Scan with the camera")
        width: Math.min(implicitWidth, parent.width)
        onClicked: root.addition.scanWanted()
    }
    BulletLine {
        icon: "lock"
        text: qsTr("This tablet does not look up whose code it is. Staff read later what you add.")
    }
}
