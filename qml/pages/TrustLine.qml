// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Theme

// What is set aside, always in words, also when it is nothing. Touched, it leads there.
Pressable {
    id: root

    property bool care: false
    property bool alarm: false
    property string icon: root.alarm ? "urgent" : root.care ? "quarantine" : "shield"
    readonly property color inkColor: root.alarm ? Theme.danger : root.care ? Theme.care : Theme.inkSoft

    implicitWidth: label.implicitWidth
    implicitHeight: Math.max(Theme.touch, label.implicitHeight + 2 * Theme.space1)
    corner: Theme.radiusSmall

    Rectangle {
        anchors.fill: parent
        radius: root.corner
        color: root.down ? Theme.primarySoft : "transparent"
    }
    IconLabel {
        id: label
        anchors.verticalCenter: parent.verticalCenter
        width: root.width
        icon: root.icon
        text: root.text
        textSize: Theme.help
        color: root.inkColor
        bold: root.alarm
        underline: true
    }
}
