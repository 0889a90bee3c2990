// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Theme

// A number or a time of delivery beside its label; beneath it where there is no room.
Item {
    id: root

    required property string title
    required property string value
    readonly property bool stacked: asked.advanceWidth + told.advanceWidth + Theme.space8 > root.width

    implicitHeight: (root.stacked ? label.height + answer.height : Math.max(label.height, answer.height))
        + 2 * Theme.space3
    Accessible.role: Accessible.ListItem
    Accessible.name: root.title + ": " + root.value

    TextMetrics { // not the texts themselves: how wide they are follows from where they stand
        id: asked
        font.family: Theme.family
        font.pixelSize: Theme.body
        text: root.title
    }
    TextMetrics {
        id: told
        font: asked.font
        text: root.value
    }
    AppText {
        id: label
        y: Theme.space3
        width: root.stacked ? root.width : Math.ceil(asked.advanceWidth) + 2 // kerning adds a little
        text: root.title
        color: Theme.inkSoft
        Accessible.ignored: true
    }
    AppText {
        id: answer
        x: root.stacked ? 0 : label.width + Theme.space4
        y: root.stacked ? label.y + label.height : label.y
        width: root.width - x
        horizontalAlignment: root.stacked ? Text.AlignLeft : Text.AlignRight
        text: root.value
        Accessible.ignored: true
    }
    Rectangle {
        width: parent.width
        height: 1
        anchors.bottom: parent.bottom
        color: Theme.hairline
    }
}
