// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Theme

// Something that was added to a code of which there is no record here.
Rectangle {
    id: root

    required property string key // empty where it cannot be erased here
    required property string title
    required property string sourceText
    required property string text

    signal eraseWanted()

    implicitHeight: column.height + 2 * Theme.space4
    radius: Theme.radius
    color: Theme.surface
    border.color: Theme.hairline
    border.width: 1
    Accessible.role: Accessible.ListItem
    Accessible.name: root.title + ". " + root.text + ". " + root.sourceText

    Column {
        id: column
        x: Theme.space4
        y: Theme.space4
        width: root.width - 2 * x
        spacing: Theme.space2

        AppText {
            width: parent.width
            text: root.title
            font.bold: true
            Accessible.ignored: true
        }
        AppText {
            width: parent.width
            text: root.text
            Accessible.ignored: true
        }
        AppText {
            width: parent.width
            kind: "help"
            text: root.sourceText
            Accessible.ignored: true
        }
        AppButton {
            kind: "quiet"
            icon: "remove"
            text: qsTr("Erase this")
            spoken: qsTr("Erase this: %1").arg(root.title)
            width: Math.min(implicitWidth, parent.width)
            visible: root.key.length > 0
            onClicked: root.eraseWanted()
        }
    }
}
