// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Theme

// A way out or a side way, as an ordinary link with a full-size target. `selected`: this way out was taken.
Pressable {
    id: root

    property bool selected: false
    property int textSize: Theme.body

    implicitWidth: Math.max(Theme.touch, label.implicitWidth + 2 * Theme.space3)
    implicitHeight: Math.max(Theme.touch, label.implicitHeight + 2 * Theme.space1)
    corner: Theme.radiusSmall
    Accessible.checked: root.selected

    Rectangle {
        anchors.fill: parent
        radius: root.corner
        color: root.selected ? Theme.primary : root.down ? Theme.primarySoft : "transparent"
    }

    IconLabel {
        id: label
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.space3
        width: root.width - 2 * Theme.space3
        text: root.text
        icon: root.selected ? "check" : root.icon
        color: root.selected ? Theme.inkOnPrimary : Theme.primary
        textSize: root.textSize
        iconOptional: !root.selected
        underline: !root.selected
        bold: root.selected
    }
}
