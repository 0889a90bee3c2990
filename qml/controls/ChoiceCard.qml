// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Theme

// One possible answer: the whole card is the target. Chosen: filled, with a tick.
Pressable {
    id: root

    property bool selected: false
    property bool multi: false // several may be chosen: a box is shown to tick
    property string detail // a softer second line
    readonly property color inkColor: root.selected ? Theme.inkOnPrimary : Theme.ink
    readonly property bool marked: root.multi || root.selected

    implicitWidth: Theme.cardWidth
    implicitHeight: Math.max(Theme.touchBig, words.implicitHeight + 2 * Theme.space3)
    Accessible.role: root.multi ? Accessible.CheckBox : Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: root.selected
    Accessible.description: root.detail

    Rectangle {
        anchors.fill: parent
        radius: root.corner
        color: root.selected ? Theme.primary : root.down ? Theme.primarySoft : Theme.surface
        border.color: root.selected || root.down ? Theme.primary : Theme.outline
        border.width: Theme.border
    }

    Icon {
        id: picture
        name: root.icon
        size: Theme.iconBig
        color: root.selected ? Theme.inkOnPrimary : Theme.primary
        visible: root.icon.length > 0
        x: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
    }

    Column {
        id: words
        x: Theme.space4 + (picture.visible ? picture.width + Theme.space4 : 0)
        width: root.width - x - Theme.space4 - (mark.visible ? mark.width + Theme.space2 : 0)
        anchors.verticalCenter: parent.verticalCenter

        AppText {
            width: parent.width
            text: root.text
            color: root.inkColor
            font.bold: root.selected
            Accessible.ignored: true
        }
        AppText {
            width: parent.width
            kind: "help"
            text: root.detail
            color: root.selected ? Theme.inkOnPrimary : Theme.inkSoft
            visible: root.detail.length > 0
            Accessible.ignored: true
        }
    }

    Icon {
        id: mark
        name: root.multi ? (root.selected ? "checkBox" : "checkBoxEmpty") : "check"
        color: root.selected ? Theme.inkOnPrimary : Theme.inkSoft
        visible: root.marked
        anchors.right: parent.right
        anchors.rightMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
    }
}
