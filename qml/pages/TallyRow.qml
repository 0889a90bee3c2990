// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Theme

// One form of the shift: its code, how many people, when, and how far it came.
Item {
    id: root

    required property string code
    required property string headsText
    required property string timeText
    required property string stateText
    required property bool delivered

    implicitHeight: words.height + 2 * Theme.space3
    Accessible.role: Accessible.ListItem
    Accessible.name: root.code + ", " + root.timeText + ", " + root.headsText + ", " + root.stateText

    Column {
        id: words
        y: Theme.space3
        width: root.width
        spacing: Theme.space1

        AppText {
            width: parent.width
            kind: "label"
            text: root.code
            Accessible.ignored: true
        }
        AppText {
            width: parent.width
            text: root.timeText + " · " + root.headsText
            Accessible.ignored: true
        }
        IconLabel {
            width: parent.width
            icon: root.delivered ? "good" : "waiting"
            text: root.stateText
            textSize: Theme.help
            color: root.delivered ? Theme.good : Theme.inkSoft
        }
    }
    Rectangle {
        width: parent.width
        height: 1
        anchors.bottom: parent.bottom
        color: Theme.hairline
    }
}
