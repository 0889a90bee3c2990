// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Theme

// One number or short word to touch, in a grid of its like.
Pressable {
    id: root

    property bool selected: false

    implicitHeight: Math.max(Theme.touch, words.implicitHeight + Theme.space2)
    corner: Theme.radiusSmall
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: root.selected

    Rectangle {
        anchors.fill: parent
        radius: root.corner
        color: root.selected ? Theme.primary : root.down ? Theme.primarySoft : Theme.surface
        border.color: root.selected || root.down ? Theme.primary : Theme.outline
        border.width: Theme.border
    }
    Icon {
        anchors.centerIn: parent
        name: root.icon
        color: root.selected ? Theme.inkOnPrimary : Theme.primary
        visible: root.icon.length > 0
    }
    AppText {
        id: words
        anchors.centerIn: parent
        width: root.width - Theme.space1
        text: root.text
        horizontalAlignment: Text.AlignHCenter
        color: root.selected ? Theme.inkOnPrimary : Theme.ink
        bold: root.selected
        Accessible.ignored: true
    }
}
