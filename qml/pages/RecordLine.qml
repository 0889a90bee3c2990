// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Theme

// What was asked and what was answered: side by side, or one under the other where it is narrow.
Item {
    id: root

    required property string label
    required property string value
    readonly property bool narrow: root.width < Theme.space(110)

    implicitHeight: (root.narrow ? question.height + answer.height : Math.max(question.height, answer.height)) + 2 * Theme.space2
    Accessible.role: Accessible.ListItem
    Accessible.name: root.label + ": " + root.value

    Rectangle {
        width: parent.width
        height: 1
        anchors.bottom: parent.bottom
        color: Theme.hairline
    }
    AppText {
        id: question
        kind: "help"
        text: root.label
        y: Theme.space2
        width: root.narrow ? root.width : root.width * 0.4
        Accessible.ignored: true
    }
    AppText {
        id: answer
        text: root.value
        x: root.narrow ? 0 : root.width * 0.42
        y: root.narrow ? question.y + question.height : Theme.space2
        width: root.width - x
        Accessible.ignored: true
    }
}
