// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// The code that somebody was given who has filled in the form before. Only its check letter is looked at.
Answer {
    id: root

    required property EarlierCode code

    blocks: root.code.blocks
    onFocusWanted: line.forceActiveFocus(Qt.TabFocusReason)

    LineInput {
        id: line
        width: root.width
        text: root.code.text
        maximumLength: 20
        font.pixelSize: Theme.question
        font.capitalization: Font.AllUppercase
        hints: Qt.ImhUppercaseOnly | Qt.ImhPreferLatin
        edge: root.blocks ? Theme.danger : Theme.outline
        spoken: qsTr("Code from before")
        onTextEdited: root.code.text = line.text
        Accessible.description: root.code.problem
    }
    IconLabel {
        width: root.width
        icon: "danger"
        text: root.code.problem
        color: Theme.danger
        textSize: Theme.help
        visible: root.blocks
        Accessible.ignored: false
        Accessible.role: Accessible.AlertMessage
        Accessible.name: root.code.problem
    }
}
