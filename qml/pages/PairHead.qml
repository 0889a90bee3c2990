// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Theme

// Which of two records this is: its number and code, the name, where and when it was made; and a way into it.
Rectangle {
    id: root

    required property string record
    required property string title
    required property string origin

    signal opened()

    implicitHeight: words.height + 2 * Theme.space3
    radius: Theme.radiusSmall
    color: Theme.surface
    border.color: Theme.hairline
    border.width: 1
    Accessible.role: Accessible.Grouping
    Accessible.name: root.record

    Column {
        id: words
        x: Theme.space3
        y: Theme.space3
        width: root.width - 2 * x
        spacing: Theme.space1

        IconLabel {
            width: parent.width
            icon: "badge"
            text: root.record
            textSize: Theme.help
            color: Theme.inkSoft
            Accessible.ignored: false
            Accessible.role: Accessible.Heading
            Accessible.name: root.record
        }
        AppText {
            width: parent.width
            kind: "label"
            text: root.title
        }
        AppText {
            width: parent.width
            kind: "help"
            text: root.origin
        }
        LinkButton {
            x: -Theme.space3
            text: qsTr("Open this record")
            spoken: qsTr("Open this record: %1").arg(root.record)
            width: Math.min(implicitWidth, parent.width + Theme.space3)
            onClicked: root.opened()
        }
    }
}
