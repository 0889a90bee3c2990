// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Theme

// A button with words, and a pictogram where it helps. `kind`: primary (the one next step), secondary, quiet, danger.
Pressable {
    id: root

    property string kind: "primary"
    property bool iconAfter: false // the pictogram stands after the words: "Next →"
    property int textSize: Theme.button
    readonly property real leastWidth: Math.max(Theme.touch, label.leastWidth + 2 * Theme.space4) // without the pictogram
    readonly property bool filled: root.kind === "primary" || root.kind === "danger"

    implicitWidth: Math.max(Theme.touch, label.implicitWidth + 2 * Theme.space4)
    implicitHeight: Math.max(Theme.touch, label.implicitHeight + 2 * Theme.space2)

    Rectangle {
        anchors.fill: parent
        radius: root.corner
        color: root.kind === "primary" ? (root.down ? Theme.primaryDown : Theme.primary)
            : root.kind === "danger" ? (root.down ? Theme.dangerDown : Theme.danger)
            : root.down ? Theme.primarySoft : root.kind === "secondary" ? Theme.surface : "transparent"
        border.color: Theme.primary
        border.width: root.kind === "secondary" || (root.down && !root.filled) ? Theme.border : 0
    }

    IconLabel {
        id: label
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.space4
        width: root.width - 2 * Theme.space4
        text: root.text
        icon: root.icon
        iconAfter: root.iconAfter
        color: root.filled ? Theme.inkOnPrimary : Theme.primary
        textSize: root.textSize
        iconOptional: true
        bold: true
        centered: true
    }
}
