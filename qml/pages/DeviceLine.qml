// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Theme

// One device: how much it made, how much of that was seen here, which numbers are missing, and when it was heard last.
Item {
    id: root

    required property string label
    required property string stateText
    required property string missingText
    required property string heardText
    required property bool silent
    readonly property bool gap: root.missingText.length > 0
    readonly property bool care: root.gap || root.silent

    implicitHeight: words.height + 2 * Theme.space2
    Accessible.role: Accessible.ListItem
    Accessible.name: root.label + ": " + root.stateText + ". " + root.missingText + " " + root.heardText

    Column {
        id: words
        y: Theme.space2
        width: root.width
        spacing: Theme.space1

        IconLabel {
            width: parent.width
            icon: root.care ? "warning" : "good"
            text: root.label + ": " + root.stateText
            color: root.care ? Theme.care : Theme.ink
        }
        AppText {
            width: parent.width
            kind: "help"
            text: root.missingText
            visible: root.gap
            Accessible.ignored: true
        }
        AppText {
            width: parent.width
            kind: "help"
            text: root.heardText
            color: root.silent ? Theme.care : Theme.inkSoft
            visible: root.heardText.length > 0
            Accessible.ignored: true
        }
    }
    Rectangle {
        width: parent.width
        height: 1
        anchors.bottom: parent.bottom
        color: Theme.hairline
    }
}
