// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// What a volunteer has beside the form. No name stands here: only the code that the person took along.
Column {
    id: root

    required property LastForm last

    signal correct()
    signal addToCode()
    signal shift()

    width: parent !== null ? parent.width : 0
    spacing: Theme.space4

    ChoiceCard {
        width: root.width
        large: true
        icon: "edit"
        visible: root.last.code.length > 0
        text: qsTr("Correct the last form: %1").arg(root.last.code.replace("-", "\u2011")) // the code in one line
        detail: qsTr("%n minute(s) left", "", root.last.minutesLeft)
        Accessible.role: Accessible.Button
        onClicked: root.correct()
    }
    ChoiceCard {
        width: root.width
        icon: "add"
        text: qsTr("Add to a code")
        detail: qsTr("Something more about a person who has a code")
        Accessible.role: Accessible.Button
        onClicked: root.addToCode()
    }
    ChoiceCard {
        width: root.width
        icon: "people"
        text: qsTr("This shift")
        detail: qsTr("Codes and numbers, no names")
        Accessible.role: Accessible.Button
        onClicked: root.shift()
    }
}
